package newspage

import (
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage/newspage/internal/jsonld"
)

// facts are what a page says of its article, beside the text.
type facts struct {
	headline, kicker, standfirst, section, dateline fact
	language, canonical                             fact
	published, modified                             Timestamp
	publisher                                       Publisher
	bylines                                         []Byline
	topics                                          []string
	access                                          Access
	nextPage                                        string
	origins                                         map[string]string

	witness   witness
	body      string       // structured article text
	roles     map[int]role // the pieces that state a fact
	base      *url.URL     // what links are resolved against; nil: nothing
	zone      zoneHint     // for times without a zone
	live      bool         // the page says that it is a live blog
	keyPoints []string     // the summary list that live blogs open with
	opening   span         // what is printed between headline and text
	describes []string     // descriptions, as letters, for finding the standfirst
}

// A fact is a value and the source that it came from.
type fact struct {
	value, origin string
	at            int // the piece that states it; -1: none
}

// A role is what a piece states.
type role uint8

const (
	noRole role = iota
	statesHeadline
	statesKicker
	statesStandfirst
	statesPublisher
	statesSection
	statesByline // a line of names, dates, places that facts were read from
	repeatsFact  // a second copy of the headline or the standfirst
)

// gather reads the facts. Where sources differ, the comment of each method
// says who wins.
func gather(s *sheet, p Page, known Profile) *facts {
	f := &facts{origins: map[string]string{}, roles: map[int]role{}, witness: readWitness(s)}
	for _, slot := range []*fact{&f.headline, &f.kicker, &f.standfirst, &f.section, &f.dateline, &f.language, &f.canonical} {
		slot.at = -1
	}
	f.base = baseOf(s, p)
	f.body = f.witness.body()
	f.addresses(s, p)
	f.findLanguage(s)
	f.findPublisher(s, known)
	around := surroundings(s, f.body)
	f.findHeadline(s, around)
	f.findStandfirst(s, around)
	f.findKicker(s)
	f.findBylines(s, around)
	f.findTimes(s, p, known, around)
	f.findSection(s)
	f.findAccess(s)
	f.live = f.saysLive(s)
	f.keepOrigins()
	return f
}

func (f *facts) keepOrigins() {
	for name, slot := range map[string]fact{
		"headline": f.headline, "kicker": f.kicker, "standfirst": f.standfirst, "section": f.section,
		"language": f.language, "canonicalUrl": f.canonical,
	} {
		if slot.value != "" {
			f.origins[name] = slot.origin
		}
	}
}

// baseOf is what the page's links are resolved against (RFC 3986, section
// 5.1): <base> within the page's own address.
func baseOf(s *sheet, p Page) *url.URL {
	own, err := url.Parse(p.URL)
	if err != nil || p.URL == "" {
		own = nil
	}
	if base, err := url.Parse(s.head.base); err == nil && s.head.base != "" {
		if own != nil {
			return own.ResolveReference(base)
		}
		if base.IsAbs() {
			return base
		}
	}
	return own
}

// resolve returns an address as an absolute one, as far as that is known. What
// is no address (javascript:, an empty string) is none.
func (f *facts) resolve(ref string) string {
	ref = strings.TrimSpace(ref)
	if ref == "" || ref == "#" {
		return ""
	}
	u, err := url.Parse(ref)
	if err != nil {
		return ""
	}
	switch strings.ToLower(u.Scheme) {
	case "", "http", "https", "mailto", "tel":
	default:
		return ""
	}
	if f.base == nil {
		return ref
	}
	return f.base.ResolveReference(u).String()
}

func (f *facts) addresses(s *sheet, p Page) {
	f.canonical.at = -1
	for _, l := range s.head.links {
		switch {
		case f.canonical.value == "" && l.rel == "canonical":
			f.canonical = fact{f.resolve(l.href), "link canonical", -1}
		case f.nextPage == "" && l.rel == "next":
			f.nextPage = f.resolve(l.href)
		}
	}
	f.first(&f.canonical, source{"meta og:url", f.resolve(s.meta("og:url"))},
		source{"json-ld url", f.resolve(f.witness.article.String("url"))})
}

// A source is one place where a fact can stand, and what stands there.
type source struct{ origin, value string }

// first gives the slot the first source that says something.
func (f *facts) first(slot *fact, sources ...source) {
	for _, src := range sources {
		if slot.value == "" && src.value != "" {
			*slot = fact{src.value, src.origin, -1}
		}
	}
}

// meta is the content of the first <meta> with one of the names, in the order
// of the names.
func (s *sheet) meta(names ...string) string {
	for _, name := range names {
		for i := range s.head.metas {
			if s.head.metas[i].name == name {
				if v := foldSpace(s.head.metas[i].content); v != "" {
					return v
				}
			}
		}
	}
	return ""
}

// allMeta are the contents of every <meta> with that name.
func (s *sheet) allMeta(name string) []string {
	var all []string
	for i := range s.head.metas {
		if s.head.metas[i].name == name {
			if v := foldSpace(s.head.metas[i].content); v != "" {
				all = append(all, v)
			}
		}
	}
	return all
}

func (f *facts) findLanguage(s *sheet) {
	f.first(&f.language, source{"html lang", tag(s.head.lang)},
		source{"json-ld inLanguage", tag(f.witness.article.String("inLanguage"))},
		source{"meta content-language", tag(s.meta("content-language", "language", "dc.language"))},
		source{"meta og:locale", tag(s.meta("og:locale"))},
		source{"text", guessLanguage(s)})
}

// tag makes a language tag of what pages write (BCP 47): "de_DE" is "de-DE".
func tag(lang string) string {
	lang = strings.ReplaceAll(strings.TrimSpace(lang), "_", "-")
	lang, _, _ = strings.Cut(lang, ",")
	parts := strings.Split(lang, "-")
	if n := len(parts[0]); n < 2 || n > 3 || !isLetters(parts[0]) {
		return ""
	}
	parts[0] = strings.ToLower(parts[0])
	for i, part := range parts[1:] {
		if len(part) == 2 {
			parts[i+1] = strings.ToUpper(part)
		}
	}
	return strings.Join(parts, "-")
}

func isLetters(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r > unicode.MaxASCII || !unicode.IsLetter(r) })
}

// findPublisher takes the paper's name from the structured data, else from the
// site's name; a profile knows how the paper writes its name.
func (f *facts) findPublisher(s *sheet, known Profile) {
	slot := fact{at: -1}
	publisher := f.witness.graph.Resolve(f.witness.article.Node("publisher"))
	if known.Name != "" {
		slot = fact{known.Name, "profile", -1}
	}
	f.first(&slot, source{"json-ld publisher", publisher.String("name")},
		source{"meta og:site_name", s.meta("og:site_name")},
		source{"meta application-name", s.meta("application-name", "apple-mobile-web-app-title")})
	if slot.value == "" {
		for _, n := range f.witness.graph.Find("NewsMediaOrganization", "Organization", "WebSite") {
			f.first(&slot, source{"json-ld " + strings.Join(n.Types(), " "), n.String("name")})
		}
	}
	if slot.value == "" {
		slot.value, slot.origin = siteOfTitle(s.head.title), "title"
	}
	if slot.value == "" {
		return
	}
	f.publisher = Publisher{Name: slot.value, URL: f.resolve(publisher.String("url"))}
	f.origins["publisher"] = slot.origin
	for i := range s.pieces {
		if s.isText() && s.pieces[i].text == slot.value {
			f.roles[i] = statesPublisher
		}
	}
}

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

// letters are a text's letters and digits, lower case: what is left when two
// spellings of a name differ in spaces, dots and quotes.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// sameWords reports whether two texts have the same letters and digits.
func sameWords(a, b string) bool {
	if len(a) > 4*len(b)+16 || len(b) > 4*len(a)+16 {
		return false
	}
	return letters(a) == letters(b)
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

// printedHeadline is the heading that the report stands under: the one most
// like what the head says; of several, the nearest before the bulk of the text.
// -1: none is printed.
func (f *facts) printedHeadline(s *sheet, around span, said headlines) int {
	best, bestScore := -1, 0.0
	for i := range s.pieces {
		p := &s.pieces[i]
		if p.isMedia() || p.says.reason != "" || f.roles[i] != noRole || p.marks&(mFooter|mComments|mHidden|mCookie) != 0 && p.level != 1 {
			continue
		}
		score := headingScore(s, p, around)
		if score <= 0 {
			continue
		}
		score += 3 * said.likeness(p.text)
		if score > bestScore {
			best, bestScore = i, score
		}
	}
	return best
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
	case p.kind == heading && s.isText():
		score = 0.5
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

// likeness is how many of the words of text another source has too, 0 to 1.
func (h headlines) likeness(text string) float64 {
	best := 0.0
	for _, other := range []string{h.ld, h.og, h.title, h.twitter} {
		best = max(best, overlap(text, other))
	}
	return best
}

// overlap is the share of words that two lines have in common (Dice).
func overlap(a, b string) float64 {
	if a == "" || b == "" {
		return 0
	}
	if sameWords(a, b) {
		return 1
	}
	wa, wb := words(a), words(b)
	if len(wa)+len(wb) == 0 {
		return 0
	}
	both := 0
	for _, w := range wa {
		if slices.Contains(wb, w) {
			both++
		}
	}
	return 2 * float64(both) / float64(len(wa)+len(wb))
}

// words are a text's words, lower case. In scripts without spaces every
// character is one.
func words(s string) []string {
	var out []string
	start := -1
	lower := strings.ToLower(s)
	for i, r := range lower {
		letter := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
		switch {
		case isIdeograph(r):
			out = append(out, lower[i:i+utf8.RuneLen(r)])
			start = -1
		case letter && start < 0:
			start = i
		case !letter && start >= 0:
			out = append(out, lower[start:i])
			start = -1
		}
	}
	if start >= 0 {
		out = append(out, lower[start:])
	}
	return out
}

// isIdeograph reports whether r is of a script that sets no space between words.
func isIdeograph(r rune) bool {
	return r >= 0x3040 && r <= 0x30FF || r >= 0x4E00 && r <= 0x9FFF || r >= 0x3400 && r <= 0x4DBF || r >= 0x0E00 && r <= 0x0E7F
}

// findStandfirst looks for the summary that is printed between headline and
// text. A description that only the head has is no standfirst: it was written
// for others. A printed piece is the standfirst where its element says so,
// where the head's description says the same, or where it is a sentence that
// stands apart from the report, under the headline.
func (f *facts) findStandfirst(s *sheet, around span) {
	for _, d := range []string{f.witness.article.String("description"), s.meta("og:description"), s.meta("description"), s.meta("twitter:description"),
		f.witness.article.String("abstract")} {
		if d != "" {
			f.describes = append(f.describes, letters(d))
		}
	}
	f.opening = openingOf(s, f.headline.at, around)
	best, bestScore := -1, 0.0
	for i := f.opening.first; i < f.opening.last; i++ {
		if score := f.standfirstScore(s, i, around); score > bestScore {
			best, bestScore = i, score
		}
	}
	if best < 0 || bestScore < sureStandfirst {
		return
	}
	last := f.standfirstEnd(s, best, around)
	var texts []string
	for i := best; i < last; i++ {
		if !s.pieces[i].isMedia() {
			texts = append(texts, s.pieces[i].text)
			f.roles[i] = statesStandfirst
		}
	}
	f.standfirst = fact{strings.Join(texts, "\n"), "printed", best}
}

// sureStandfirst is the score from which a piece is taken for the standfirst.
const sureStandfirst = 0.8

// openingOf is where a page prints what belongs to the headline: from there to
// the second paragraph of the text.
func openingOf(s *sheet, headline int, around span) span {
	const before, most = 12, 40
	opening := span{headline + 1, around.first}
	if headline < 0 || headline > around.last {
		opening.first = max(0, around.first-before)
	}
	paragraphs := 0
	for i := around.first; i < min(around.last, len(s.pieces)) && i < around.first+most; i++ {
		p := &s.pieces[i]
		if i <= headline || p.isMedia() || p.kind == caption {
			continue
		}
		if p.kind == paragraph && weight(p.text) > 60 && endsSentence(p.text) {
			if paragraphs++; paragraphs == 2 {
				break
			}
		}
		opening.last = i + 1
	}
	return opening
}

// standfirstScore says how much piece i looks like a standfirst.
func (f *facts) standfirstScore(s *sheet, i int, around span) float64 {
	p := &s.pieces[i]
	n := weight(p.text)
	if p.isMedia() || p.says.reason != "" || n < 20 || n > 1500 || f.roles[i] != noRole || p.linkShare() > 0.6 || p.kind == control || p.kind == caption || p.kind == cell ||
		p.marks&(mNav|mCaption|mFigure|mCredit|mBio|mTopics|mShare|mNewsletter|mFooter|mPlayer|mTable|mComments|mCookie|mScreenReader) != 0 {
		return 0
	}
	own := p.own | s.boxes[p.box].own
	score := 0.0
	if p.marks&mStandfirst != 0 && own&(mByline|mDate|mKicker) == 0 {
		score += 1.2
	} else if p.marks&(mByline|mDate|mKicker|mPaywall) != 0 {
		return 0
	}
	l := letters(p.text)
	like := 0.0
	for _, d := range f.describes {
		like = max(like, describes(d, l))
	}
	apart := i < around.first || classOfPiece(s, i) != nextClass(s, i)
	switch {
	case i < around.first:
		score += like
	case apart:
		score += like * 0.9
	}
	if apart && p.kind == heading && p.level > 1 && n > 50 && i < around.first {
		score += 0.8
	}
	if i < around.first && p.kind == paragraph && n > 50 && (endsSentence(p.text) || n > 120) && f.headline.at >= 0 {
		score += 0.9
	}
	if apart && p.bold*10 >= len(p.text)*9 && n > 60 && endsSentence(p.text) {
		score += 0.5
	}
	// Nearer to the headline is likelier.
	return score - 0.01*float64(max(0, i-f.opening.first))
}

// standfirstEnd is where a standfirst of several pieces ends: those of one
// class, one after the other, before the text.
func (f *facts) standfirstEnd(s *sheet, first int, around span) int {
	end := first + 1
	for end < around.first && end < f.opening.last && !s.pieces[end].isMedia() && f.roles[end] == noRole &&
		s.pieces[end].kind == s.pieces[first].kind && s.pieces[end].marks&mStandfirst != 0 && classOfPiece(s, end) == classOfPiece(s, first) &&
		s.pieces[end].linkShare() < 0.5 {
		end++
	}
	return end
}

// classOfPiece is the tag and class of a piece's box.
func classOfPiece(s *sheet, i int) string {
	b := &s.boxes[s.pieces[i].box]
	if b.node == nil {
		return ""
	}
	return classOf(b)
}

// nextClass is the class of the next paragraph.
func nextClass(s *sheet, i int) string {
	for j := i + 1; j < len(s.pieces); j++ {
		if p := &s.pieces[j]; p.kind == paragraph && weight(p.text) > shortText {
			return classOfPiece(s, j)
		}
	}
	return ""
}

// describes is how well a description fits a piece, 0 to 1: the same words, or
// the same beginning where one of them is cut off.
func describes(d, t string) float64 {
	if len(d) < 20 || len(t) < 20 {
		return 0
	}
	if d == t {
		return 1.1
	}
	short := min(len(d), len(t))
	if short >= 60 && d[:short] == t[:short] {
		return 1
	}
	return 0
}

func (f *facts) findKicker(s *sheet) {
	if f.headline.at < 0 {
		return
	}
	for i := f.headline.at - 1; i >= max(0, f.headline.at-4); i-- {
		p := &s.pieces[i]
		if p.isMedia() || f.roles[i] != noRole {
			continue
		}
		own := p.own | s.boxes[p.box].own
		if own&mKicker != 0 && utf8.RuneCountInString(p.text) < 80 && p.marks&(mNav|mCrumbs) == 0 {
			f.kicker = fact{p.text, "printed", i}
			f.roles[i] = statesKicker
			return
		}
	}
}

func (f *facts) findSection(s *sheet) {
	section := ""
	if all := f.witness.article.Strings("articleSection"); len(all) > 0 {
		section = all[0]
	}
	f.first(&f.section, source{"json-ld articleSection", section}, source{"meta article:section", s.meta("article:section", "section")})
	if f.section.value == "" {
		f.first(&f.section, source{"json-ld breadcrumb", f.crumb()})
	}
	keywords := f.witness.article.Strings("keywords")
	if len(keywords) == 1 {
		keywords = strings.FieldsFunc(keywords[0], func(r rune) bool { return r == ',' || r == ';' })
	}
	origin := "json-ld keywords"
	if len(keywords) == 0 {
		keywords, origin = s.allMeta("article:tag"), "meta article:tag"
	}
	if len(keywords) == 0 {
		keywords, origin = strings.Split(s.meta("news_keywords", "keywords"), ","), "meta keywords"
	}
	for _, k := range keywords {
		if k = foldSpace(k); k != "" && !slices.Contains(f.topics, k) {
			f.topics = append(f.topics, k)
		}
	}
	if len(f.topics) > 0 {
		f.origins["topics"] = origin
	}
}

// crumb is the last breadcrumb before the article itself.
func (f *facts) crumb() string {
	for _, list := range f.witness.graph.Find("BreadcrumbList") {
		items := list.Nodes("itemListElement")
		for i := len(items) - 1; i > 0; i-- {
			name := items[i].String("name")
			if name == "" {
				name = items[i].String("item.name")
			}
			if name != "" && !sameWords(name, f.headline.value) {
				return name
			}
		}
	}
	return ""
}

// findAccess reads what the publisher declares: schema.org
// isAccessibleForFree, and the meta tags of paywall vendors.
func (f *facts) findAccess(s *sheet) {
	free := ""
	for _, n := range append([]*jsonld.Node{f.witness.article, f.witness.page}, f.witness.others...) {
		if v := strings.ToLower(n.String("isAccessibleForFree")); v != "" && free == "" {
			free = v
		}
	}
	switch free {
	case "true", "yes", "1":
		f.access.Declared = Free
	case "false", "no", "0":
		f.access.Declared = Paid
	}
	if f.access.Declared == "" {
		switch strings.ToLower(s.meta("article:content_tier", "article:opinion")) {
		case "free":
			f.access.Declared = Free
		case "locked", "metered", "premium", "paid":
			f.access.Declared = Paid
		}
	}
}

// saysLive reports whether the page says of itself that it is a live blog.
func (f *facts) saysLive(s *sheet) bool {
	return len(f.witness.graph.Find("LiveBlogPosting")) > 0
}

// surroundings is where most of the report's text stands, roughly: what the
// facts are looked for around. locate says it exactly, and with more to go by.
func surroundings(s *sheet, body string) span {
	worth := worths(s, body)
	best, _ := bestBox(s, worth)
	return best
}
