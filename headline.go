package newspage

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// titleBreaks part a page's title from the site's name.
var titleBreaks = []string{" | ", " – ", " — ", " - ", " • ", " * ", " :: ", " · ", " » ", " « ", "：", "｜", "|", " / "}

// siteOfTitle is what stands behind the last break of a title.
func siteOfTitle(title string) string {
	best := -1
	site := ""
	for _, br := range titleBreaks[:5] {
		if i := strings.LastIndex(title, br); i > best {
			best, site = i, strings.TrimSpace(title[i+len(br):])
		}
	}
	if utf8.RuneCountInString(site) > 40 {
		return ""
	}
	return site
}

// withoutSite takes the site's name, and what else follows a break, off a
// title. printed are the headings of the page: a part of the title that one of
// them prints whole is the headline, whatever the breaks in it.
func withoutSite(title, site string) string {
	title = strings.TrimSpace(title)
	for range 3 {
		cut := -1
		for _, br := range titleBreaks {
			i := strings.LastIndex(title, br)
			if i > cut && isSiteName(title[i+len(br):], site) {
				cut = i
			}
		}
		if cut <= 0 {
			break
		}
		title = strings.TrimSpace(title[:cut])
	}
	for _, br := range titleBreaks {
		if head, rest, ok := strings.Cut(title, br); ok && sameWords(head, site) {
			return strings.TrimSpace(rest)
		}
	}
	return title
}

// isSiteName reports whether the end of a title names the site: it is the
// publisher's name or holds it, it is a host name, or it is a section label
// before one.
func isSiteName(end, site string) bool {
	end, site = letters(end), letters(site)
	if end == "" {
		return true
	}
	if site == "" {
		return false
	}
	return end == site || len(site) > 3 && strings.Contains(end, site) && len(end) < len(site)*3 ||
		strings.HasPrefix(end, site) && len(end) < len(site)+8 || len(end) > 3 && strings.Contains(site, end)
}

// findHeadline judges between what is printed and what the head says. Papers
// write two headlines, one for readers and one for search engines, and put
// either into any place. The rule, in order:
//
//  1. Structured data and og:title agree: that is it, whatever is printed.
//  2. The printed headline opens with a kicker of its own ("Kicker: Headline")
//     and another source has it without: the one without.
//  3. What is printed is the search engines' headline (the page's <title> says
//     the same) and og:title, without a site's name, or else the structured
//     data has another: the other.
//  4. What is printed, else structured data, og:title, <title>.
//
// A site's name is never part of a headline.
func (f *facts) findHeadline(s *sheet, around span) {
	site := f.siteName(s)
	og, title := s.meta("og:title"), s.head.title
	said := headlines{
		ld:      withoutSite(f.witness.headline(), site),
		og:      withoutSite(og, site),
		title:   withoutSite(title, site),
		twitter: withoutSite(s.meta("twitter:title"), site),
	}
	at := f.printedHeadline(s, around, said)
	if s.isText() {
		at = f.headlineLine(s, around)
	}
	if at >= 0 {
		said.printed = s.pieces[at].text
	}
	said.title = said.withoutTail(said.title)
	said.og = said.withoutTail(said.og)
	said.ogHasSite = said.og != strings.TrimSpace(og)
	f.headline = said.judge()
	f.headline.at = at
	f.headline.value = strings.ReplaceAll(f.headline.value, "\n", " ")
	if at >= 0 {
		f.roles[at] = statesHeadline
		if f.headline.origin != "printed" && !sameWords(f.headline.value, s.pieces[at].text) {
			f.roles[at] = repeatsFact
		}
	}
	for i := range s.pieces {
		p := &s.pieces[i]
		if i != at && !p.isMedia() && f.roles[i] == noRole && sameWords(p.text, f.headline.value) && len(p.text) > 8 {
			f.roles[i] = repeatsFact
		}
	}
}

func (f *facts) siteName(s *sheet) string {
	if f.publisher.Name != "" && f.origins["publisher"] != "profile" {
		return f.publisher.Name
	}
	return s.meta("og:site_name")
}

func (w witness) headline() string {
	if h := w.article.String("headline"); h != "" {
		return foldSpace(h)
	}
	return foldSpace(w.article.String("name"))
}

// headlines are what each source says.
type headlines struct {
	printed, ld, og, title, twitter string
	ogHasSite                       bool
}

// withoutTail takes the last part off a title where what is left is what
// another source says: then the part is the site's name, however it is spelt.
func (h headlines) withoutTail(title string) string {
	for _, br := range titleBreaks {
		if i := strings.LastIndex(title, br); i > 0 {
			if head := strings.TrimSpace(title[:i]); sameWords(head, h.printed) || sameWords(head, h.ld) || sameWords(head, h.twitter) || sameWords(head, h.og) {
				return head
			}
		}
	}
	return title
}

func (h headlines) judge() fact {
	if isCutOff(h.og, h.title) || isCutOff(h.og, h.printed) {
		h.og = h.title // an attribute that a quote in it has ended
	}
	switch {
	case h.og != "" && sameWords(h.og, h.ld) && !isPartOf(h.printed, h.og):
		return fact{value: h.ld, origin: "json-ld headline"}
	case h.printed == "":
	case withoutKicker(h.printed, h.og):
		return fact{value: h.og, origin: "meta og:title"}
	case withoutKicker(h.printed, h.ld):
		return fact{value: h.ld, origin: "json-ld headline"}
	case sameWords(h.printed, h.title) && h.og != "" && !h.ogHasSite && !sameWords(h.og, h.printed):
		return fact{value: h.og, origin: "meta og:title"}
	case sameWords(h.printed, h.title) && sameWords(h.printed, h.og) && h.ld != "" && !sameWords(h.ld, h.printed):
		return fact{value: h.ld, origin: "json-ld headline"}
	case h.og != "" && !h.ogHasSite && sameWords(h.og, h.twitter) && !sameWords(h.og, h.printed) && !sameWords(h.og, h.title) && sameWords(h.ld, h.printed):
		return fact{value: h.og, origin: "meta og:title"}
	default:
		return fact{value: h.printed, origin: "printed"}
	}
	f := fact{}
	for _, src := range []source{{"json-ld headline", h.ld}, {"meta og:title", h.og}, {"meta twitter:title", h.twitter}, {"title", h.title}} {
		if f.value == "" && src.value != "" {
			f = fact{value: src.value, origin: src.origin}
		}
	}
	return f
}

// isCutOff reports whether a title is only the beginning of another.
func isCutOff(title, whole string) bool {
	return title != "" && len(title) < len(whole) && strings.HasPrefix(whole, title) && !strings.HasPrefix(whole[len(title):], " in ")
}

// isPartOf reports whether all of a is said in b; nothing is part of nothing.
func isPartOf(a, b string) bool { return a != "" && sameWords(a, b) }

// withoutKicker reports whether bare is the printed headline less the words
// before its first colon.
func withoutKicker(printed, bare string) bool {
	for _, br := range []string{": ", " – ", "\n", " | "} {
		if _, rest, ok := strings.Cut(printed, br); ok && bare != "" && sameWords(rest, bare) {
			return true
		}
	}
	// Two elements of one heading may follow each other without a space.
	p, b := letters(printed), letters(bare)
	return len(b) > 20 && len(b) < len(p) && len(b)*10 > len(p)*4 && strings.HasSuffix(p, b)
}

// A span is a run of pieces, [first, last).
type span struct{ first, last int }

func (s span) holds(i int) bool { return i >= s.first && i < s.last }

// printedHeadline is the heading that the report stands under: the one most
// like what the head says; of several, the nearest before the bulk of the text.
// -1: none is printed.
func (f *facts) printedHeadline(s *sheet, around span, said headlines) int {
	best, bestScore := -1, 0.0
	others := said.others()
	for i := range s.pieces {
		p := &s.pieces[i]
		if p.isMedia() || p.says.reason != "" || f.roles[i] != noRole || p.marks&(mFooter|mComments|mHidden|mCookie) != 0 && p.level != 1 {
			continue
		}
		score := headingScore(s, p, around)
		if score <= 0 {
			continue
		}
		score += 3 * likeness(p.text, others)
		if score > bestScore {
			best, bestScore = i, score
		}
	}
	return best
}

// headlineLine is the line over a report that came as text which reads most
// like its headline; -1: none. It stands above the first paragraph, not far
// off, mostly right over the line that names the writer or the day, and its
// words come back in the text.
func (f *facts) headlineLine(s *sheet, around span) int {
	const above = 64
	const most = 25 // paragraphs: those far down tell of more
	told, paragraphs := map[string]bool{}, 0
	for i := around.first; i < around.last && paragraphs < most; i++ {
		if s.pieces[i].kind == paragraph {
			paragraphs++
			for _, w := range words(s.pieces[i].text) {
				told[w] = true
			}
		}
	}
	first, last := max(0, around.first-above), f.textStart(s, around)
	scores := make([]float64, last-first)
	best, bestScore, signed := -1, 0.0, far
	for i := last - 1; i >= first; i-- {
		signed++
		if f.isSignature(s.pieces[i].text) {
			signed = 0
			continue
		}
		score := f.lineScore(s, i, around, told, signed)
		scores[i-first] = score
		if score > bestScore {
			best, bestScore = i, score
		}
	}
	if best < 0 {
		return -1
	}
	// Of several that fit, the uppermost: standfirst and captions follow.
	for i := max(first, best-beside); i < best; i++ {
		if score := scores[i-first]; score > 0 && score >= bestScore-asGood {
			best = i
		}
	}
	return s.bareLine(first, best, scores)
}

// textStart is where the lines end that can be the headline: at the first long
// paragraph. Shorter ones at the start of the report may be a notice above it.
func (f *facts) textStart(s *sheet, around span) int {
	const reach, long = 12, 240
	last := min(around.first+2, len(s.pieces))
	for i := around.first; i < min(around.first+reach, around.last); i++ {
		if weight(s.pieces[i].text) >= long {
			return max(last, i)
		}
	}
	return last
}

// isSignature reports whether a line names the writer or the day, as the line
// under a headline does.
func (f *facts) isSignature(text string) bool {
	const longest = 110
	if n := weight(text); n < 4 || n > longest || endsSentence(text) {
		return false
	}
	if _, by := f.namesIn(text); by && !strings.Contains(text, ": ") { // "From Rome to Paris: a journey"
		return true
	}
	return f.hasDate(text)
}

// far is more lines than a headline stands above its signature.
const far = 6

// bareLine is the line that says the same as line at and no more: breadcrumbs
// and page titles hold the headline and something beside it.
func (s *sheet) bareLine(first, at int, scores []float64) int {
	whole := letters(s.pieces[at].text)
	for n, score := range scores {
		if i := first + n; score > 0 && i != at {
			if bare := letters(s.pieces[i].text); len(bare)*2 > len(whole) && len(bare) < len(whole) && strings.Contains(whole, bare) {
				return i
			}
		}
	}
	return at
}

// asGood is how much worse than the best line the headline may read, and beside
// how many lines above it that may stand.
const (
	asGood = 0.45
	beside = 4
)

// lineScore says how much line i looks like the headline; signed is how many
// lines it stands above the next signature.
func (f *facts) lineScore(s *sheet, i int, around span, told map[string]bool, signed int) float64 {
	p := &s.pieces[i]
	n := weight(p.text)
	if p.kind == caption || p.says.reason != "" || f.roles[i] != noRole || n < 15 || n > 220 {
		return 0
	}
	if i >= around.first && p.kind != heading && signed >= far {
		return 0
	}
	score := 0.2
	if p.kind == heading {
		score += 0.6
	} else if !strings.HasSuffix(p.text, "?") && endsSentence(p.text) {
		score -= 0.4
	}
	all, back := 0, 0
	seen := map[string]bool{}
	for _, w := range words(p.text) {
		if utf8.RuneCountInString(w) > 3 || isWide(w) {
			all++
			seen[w] = true
			if told[w] {
				back++
			}
		}
	}
	if again := all - len(seen); all >= 3 && again*3 >= all && !isWide(p.text) {
		score -= 0.9 // a menu repeats itself
	}
	if all > 0 {
		score += 1.6 * float64(back) / float64(all)
	}
	if n >= 30 && n <= 130 {
		score += 0.6
	}
	if all < 3 {
		score -= 0.6
	}
	if signed < far {
		score += 0.9 - 0.1*float64(signed)
	}
	if i >= around.first {
		score -= 0.5
	}
	if isUnderKeyHead(s, i) {
		score -= 0.9
	} else if slices.ContainsFunc(words(p.text), func(w string) bool { return liveTitleWords[w] }) {
		score += 0.5
	}
	if names := strings.Split(p.text, ", "); len(names) > 1 && !slices.ContainsFunc(names, func(name string) bool { return !isPerson(name) }) {
		score -= 0.9
	}
	if isSlashed(p.text) {
		score -= 0.9
	}
	return score - 0.01*float64(max(0, around.first-i))
}

// isSlashed reports whether a line is short parts between slashes: sections, or
// whom a picture is owed to.
func isSlashed(text string) bool {
	const most = 4 // words of a part
	parts := strings.Split(text, "/")
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(part string) bool { return len(strings.Fields(part)) > most })
}

// liveTitleWords stand in the headline of a live blog, and in few others.
var liveTitleWords = set("live liveblog ticker liveticker livecenter direct directo direto diretta canlı онлайн прямой relacja livebericht direktes")

// isUnderKeyHead reports whether a line stands right under the head of a summary
// list, or in it.
func isUnderKeyHead(s *sheet, i int) bool {
	const points = 16
	for j := i - 1; j >= max(0, i-points); j-- {
		if l := plainLabel(s.pieces[j].text); keyHeads[l] || liveLines[l] {
			return true
		}
	}
	return false
}

// headingScore says how much a piece looks like the page's headline.
func headingScore(s *sheet, p *piece, around span) float64 {
	n := utf8.RuneCountInString(p.text)
	if n < 4 || n > 300 {
		return 0
	}
	score := 0.0
	switch {
	case p.kind == heading && p.level == 1:
		score = 3
	case p.kind == heading && p.level == 2:
		score = 1
	case p.marks&mHeadline != 0 && p.kind != control:
		score = 0.8
	default:
		return 0
	}
	if p.marks&(mNav|mAside|mRelated|mCrumbs|mFooter) != 0 {
		score -= 1.5
	}
	if p.linkShare() > 0.5 {
		score -= 1
	}
	if p.marks&(mArticle|mMain) != 0 {
		score += 0.5
	}
	// A headline stands before the text, and near it.
	if p.at > around.first+2 && around.last > 0 {
		score -= 2
	} else if near := around.first - p.at; near >= 0 && near < 40 {
		score += 1 - float64(near)/40
	}
	return score
}

// A headlineWords is a headline in the head, and its words.
type headlineWords struct {
	text  string
	words map[string]bool
	count int
}

// others are the headlines that a printed one is compared with.
func (h headlines) others() []headlineWords {
	var all []headlineWords
	for _, text := range []string{h.ld, h.og, h.title, h.twitter} {
		if text == "" || slices.ContainsFunc(all, func(o headlineWords) bool { return o.text == text }) {
			continue
		}
		o := headlineWords{text: text, words: map[string]bool{}}
		for _, w := range words(text) {
			o.words[w] = true
			o.count++
		}
		all = append(all, o)
	}
	return all
}

// likeness is the share of its words that a text has in common with the most
// alike of other headlines (Dice), 0 to 1.
func likeness(text string, others []headlineWords) float64 {
	best := 0.0
	own := words(text)
	for _, o := range others {
		if sameWords(text, o.text) {
			return 1
		}
		both := 0
		for _, w := range own {
			if o.words[w] {
				both++
			}
		}
		if all := len(own) + o.count; all > 0 {
			best = max(best, 2*float64(both)/float64(all))
		}
	}
	return best
}
