package newspage

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// findHeadline chooses between what is printed and what the head says. Papers write two
// headlines, one for readers and one for search engines, and put either into any place:
// see judgements. A site's name is never part of a headline. An og:title that is only the
// beginning of <title> or of what is printed was cut off by a quotation mark in it, and
// <title> is used instead.
func (f *facts) findHeadline(s *sheet, around span) {
	said := f.statedHeadlines(s)
	var at int
	if s.isPlainText() {
		at = f.headlineLine(s, around)
	} else {
		at = f.printedHeadline(s, around, said)
	}
	if at >= 0 {
		said = f.withPrinted(said, s, at)
	}
	said = f.withoutExtras(said, s.meta("og:title"))
	f.headlines = said.others()
	f.headline = said.judge().withMarks(said)
	f.headline.at = at
	f.headline.value = strings.TrimRight(strings.ReplaceAll(f.headline.value, "\n", " "), " |")
	if at >= 0 {
		f.roles[at] = statesHeadline
		if text := s.pieces[at].text; !sameWords(f.headline.value, text) && !sameWords(f.kicker.value+" "+f.headline.value, text) {
			f.roles[at] = repeatsFact
		}
	}
	f.noteCopies(s, at)
}

// statedHeadlines returns what the head says, without the site's name.
func (f *facts) statedHeadlines(s *sheet) headlines {
	site := f.siteName(s)
	return headlines{
		ld:      withoutSite(f.witness.headline(), site),
		og:      withoutSite(s.meta("og:title"), site),
		title:   withoutSite(s.head.title, site),
		twitter: withoutSite(s.meta("twitter:title"), site),
		isLive:  f.live,
		site:    site,
	}
}

// withPrinted adds what piece at prints, and takes a kicker in it as the article's.
func (f *facts) withPrinted(said headlines, s *sheet, at int) headlines {
	said.printed, said.isMinor = s.withoutSubtitle(at), s.pieces[at].level != 1 && !s.isPlainText()
	if f.origins["publisher"] != "title" { // then the name may have been taken from the headline
		said.printed = withoutName(said.printed, said.site)
	}
	kicker, rest := s.kickerIn(at)
	if kicker == "" {
		kicker, rest = s.kickerBefore(at, said)
	}
	if kicker != "" && !f.hasTime(kicker) {
		said.printed, f.kicker = rest, fact{kicker, "printed", at}
		for _, stated := range [...]*string{&said.ld, &said.og, &said.title, &said.twitter} {
			*stated = strings.TrimPrefix(*stated, kicker+" | ")
		}
	}
	return said
}

// withoutExtras removes from each source what the others show not to be part of the
// headline. og is the og:title as it was written.
func (f *facts) withoutExtras(said headlines, og string) headlines {
	said.printed = said.withoutCounter(said.printed)
	said.title = said.withoutRest(said.title)
	said.og = said.withoutRest(said.og)
	said.ld = said.withoutRest(said.ld)
	if sameWords(said.og, said.site) || f.isSlogan(said.og, said) {
		said.og = ""
	}
	said.ogHasSite = said.og != strings.TrimSpace(og)
	if isCutOff(said.og, said.title) || isCutOff(said.og, said.printed) {
		said.og = said.title
	}
	return said
}

// isSlogan reports whether og:title is the site's name with a slogan, the same on each
// of its pages: it contains a label of the host name, and no word of the <title> or of
// the printed headline.
func (f *facts) isSlogan(og string, said headlines) bool {
	const least = 6 // bytes of a label
	if og == "" || likeness(og, headlines{title: said.title, ld: said.printed}.others()) > 0 {
		return false
	}
	name := letters(asciiOf.Replace(strings.ToLower(og)))
	labels := strings.Split(f.host(), ".")
	return slices.ContainsFunc(labels, func(label string) bool { return len(label) >= least && strings.Contains(name, letters(label)) })
}

// kickerIn splits the kicker from the headline in piece i. In HTML an element marks it,
// "<h1><span class=kicker>Kicker</span> Headline</h1>", or it is in small type, or it
// stands before an element for headlines; on a plain-text page another
// line shows where it ends.
func (s *sheet) kickerIn(i int) (kicker, headline string) {
	if s.isPlainText() {
		return s.gluedKicker(i)
	}
	p := &s.pieces[i]
	outer := s.boxes[p.box].node
	for _, isOver := range [...]func(*html.Node) bool{
		func(n *html.Node) bool { return markedAround(n, outer, mKicker) != nil },
		func(n *html.Node) bool { return n.Parent.DataAtom == atom.Small },
		func(n *html.Node) bool { return markedAround(n, outer, mHeadline) == nil },
	} {
		if kicker, headline = cutKicker(s.withoutSubtitle(i), openingText(p, isOver)); kicker != "" {
			return kicker, headline
		}
	}
	return "", ""
}

// openingText returns the text at the beginning of a piece in nodes of which a condition
// holds.
func openingText(p *piece, holds func(*html.Node) bool) string {
	var text strings.Builder
	for n := range textNodes(p) {
		if strings.TrimSpace(n.Data) != "" && !holds(n) {
			break
		}
		text.WriteString(n.Data)
	}
	return foldSpace(text.String())
}

// withoutSubtitle returns the text of a heading without the element at its end that is
// one for subtitles.
func (s *sheet) withoutSubtitle(i int) string {
	const least = 20 // bytes of a headline
	p := &s.pieces[i]
	if s.isPlainText() || p.first == p.last || markedAround(p.last, s.boxes[p.box].node, mStandfirst) == nil {
		return p.text
	}
	bare := openingText(p, func(n *html.Node) bool { return markedAround(n, s.boxes[p.box].node, mStandfirst) == nil })
	if len(bare) < least || !strings.HasPrefix(p.text, bare) {
		return p.text
	}
	return bare
}

// cutKicker splits a kicker of that text from the headline after it.
func cutKicker(text, kicker string) (bare, headline string) {
	const longest, least = 60, 20 // bytes
	headline, ok := strings.CutPrefix(text, kicker)
	headline = strings.TrimLeft(headline, " \n:–—|-")
	if !ok || kicker == "" || len(kicker) > longest || len(headline) < least {
		return "", ""
	}
	return strings.TrimRight(kicker, " :–—|-"), headline
}

// kickerBefore is like kickerIn for a kicker whose element does not say so: what comes
// after it is the headline that the head has, "<h1><span>Kicker</span>
// <span>Headline</span></h1>", alone or behind the kicker and a bar.
func (s *sheet) kickerBefore(i int, said headlines) (kicker, headline string) {
	p := &s.pieces[i]
	if s.isPlainText() || p.first == p.last {
		return "", ""
	}
	holder := p.first.Parent
	if holder == s.boxes[p.box].node || holdsNode(holder, p.last) {
		return "", ""
	}
	kicker, headline = cutKicker(p.text, foldSpace(textOf(holder)))
	title, isBarred := strings.CutPrefix(said.title, kicker+" | ")
	switch {
	case kicker == "", !isBarred && sameWords(p.text, said.title):
		return "", ""
	case sameWords(headline, title), sameWords(headline, said.og), sameWords(headline, said.ld):
		return kicker, headline
	}
	return "", ""
}

// noteCopies notes the pieces other than at that repeat the headline.
func (f *facts) noteCopies(s *sheet, at int) {
	const label = 8 // bytes: so short a headline may be the name of a section too
	for i := range s.pieces {
		p := &s.pieces[i]
		if i == at || p.isMedia() || f.roles[i] != noRole {
			continue
		}
		if sameWords(p.text, f.headline.value) && len(p.text) > label && !s.isAmongThings(i) || p.kind == heading && opensWithKicker(p.text, f.headline.value) {
			f.roles[i] = repeatsFact
		}
	}
}

// isAmongThings reports whether a piece is an item of a list and stands beside another,
// both without links: "The key to the galley" may be a thing that a report lists, and
// what it is about. Breadcrumbs and teasers lead elsewhere.
func (s *sheet) isAmongThings(i int) bool {
	isThing := func(i int) bool {
		return i >= 0 && i < len(s.pieces) && s.pieces[i].kind == listItem && s.pieces[i].links == 0 && s.pieces[i].marks&(boilerplate|mAside) == 0
	}
	return isThing(i) && !s.isPlainText() && (isThing(i-1) || isThing(i+1))
}

func (w witness) headline() string {
	if h := w.article.String("headline"); h != "" {
		return foldSpace(h)
	}
	return foldSpace(w.article.String("name"))
}

// headlines is what each source says, or "".
type headlines struct {
	printed, ld, og, title, twitter string
	site                            string
	ogHasSite                       bool // og:title contains the name of the site
	isLive                          bool // the page says that it is a live blog
	isMinor                         bool // what is printed is not an <h1>, so it may head only a part of the page
}

// isTitle reports whether <title> says what is printed. This is then the headline for
// search engines.
func (h headlines) isTitle() bool { return h.printed != "" && sameWords(h.printed, h.title) }

// A headlineSource is where a headline is found.
type headlineSource struct {
	origin string
	of     func(headlines) string
}

var (
	fromPage    = headlineSource{"printed", func(h headlines) string { return h.printed }}
	fromData    = headlineSource{"json-ld headline", func(h headlines) string { return h.ld }}
	fromGraph   = headlineSource{"meta og:title", func(h headlines) string { return h.og }}
	fromTwitter = headlineSource{"meta twitter:title", func(h headlines) string { return h.twitter }}
	fromTitle   = headlineSource{"title", func(h headlines) string { return h.title }}
)

// A judgement says in which case a source is believed.
type judgement struct {
	source headlineSource
	when   func(headlines) bool
}

// judgements are applied in this order; the first that holds, and whose source says
// something, decides.
var judgements = []judgement{
	// The page is a live blog.
	{fromPage, func(h headlines) bool { return h.isLive }},
	// Structured data and og:title agree on another headline than the printed one.
	{fromData, func(h headlines) bool { return sameWords(h.og, h.ld) && !sameWords(h.printed, h.og) }},
	// The printed one has a kicker before it: "Storm at sea: Ferry sails late".
	{fromGraph, func(h headlines) bool { return opensWithKicker(h.printed, h.og) }},
	{fromData, func(h headlines) bool { return opensWithKicker(h.printed, h.ld) }},
	// The printed one is that for search engines, and og:title, without a site's name, or else
	// the structured data has another.
	{fromGraph, func(h headlines) bool { return h.isTitle() && !h.ogHasSite && !sameWords(h.og, h.printed) }},
	{fromData, func(h headlines) bool {
		return h.isTitle() && sameWords(h.og, h.printed) && !isWithinOther(h.ld, h.printed) && isManyWords(h.ld)
	}},
	// The printed one is no <h1> and has no word in common with the head, where og:title and
	// <title> agree.
	{fromGraph, func(h headlines) bool {
		return h.isMinor && sameWords(h.og, h.title) && likeness(h.printed, h.others()) == 0
	}},
	// No source contradicts another.
	{fromPage, always},
	{fromData, always},
	{fromGraph, always},
	{fromTwitter, always},
	{fromTitle, always},
}

func always(headlines) bool { return true }

// isManyWords reports whether a text has more words than a label. Some systems state
// their own name as the headline.
func isManyWords(text string) bool {
	const label = 2
	return hasWords(text, label+1)
}

// isWithinOther reports whether one of two headlines is the beginning or the end of the
// other, because one was cut short or has a word before it.
func isWithinOther(a, b string) bool {
	a, b = letters(a), letters(b)
	if len(a) > len(b) {
		a, b = b, a
	}
	return strings.HasPrefix(b, a) || strings.HasSuffix(b, a)
}

// judge applies the first judgement that holds and whose source says something.
func (h headlines) judge() fact {
	for _, j := range judgements {
		if value := j.source.of(h); value != "" && j.when(h) {
			return fact{value: value, origin: j.source.origin}
		}
	}
	return fact{}
}

// withMarks restores the colon between the parts of a printed headline, if the page has
// these in elements of their own and the head has it: "Port Sennet: Ferry sails late".
func (h fact) withMarks(said headlines) fact {
	const mark = ": "
	if h.origin != "printed" || strings.Contains(h.value, mark) {
		return h
	}
	for _, other := range [...]string{said.og, said.ld, said.title} {
		if first, _, ok := strings.Cut(other, mark); ok && letters(first) != "" && sameWords(other, h.value) {
			h.value = other
		}
	}
	return h
}

// printedHeadline returns the piece that looks most like the printed headline: a
// heading like what the head says, near and before the text of the report. It returns
// -1 if there is none.
func (f *facts) printedHeadline(s *sheet, around span, said headlines) int {
	best, bestScore := -1, 0.0
	others := said.others()
	for i := range s.pieces {
		p := &s.pieces[i]
		if p.isMedia() || f.isSpokenFor(p) || p.marks&(mFooter|mComments|mHidden|mCookie) != 0 && p.level != 1 {
			continue
		}
		score, can := headingScore(p, around)
		if !can || sameWords(p.text, said.site) {
			continue
		}
		if leadsHome(p) {
			score += linksHome
		}
		if score+likeHead+sameAsHead <= bestScore {
			continue
		}
		like := likeness(p.text, others)
		if like == 1 && p.level == 1 && p.at <= around.first && p.marks&(mNav|mCrumbs|mAside|mFooter) == 0 {
			score += sameAsHead
		}
		if score += likeHead * like; score > bestScore {
			best, bestScore = i, score
		}
	}
	const alike = 0.5
	if best < 0 || likeness(s.pieces[best].text, others) < alike {
		if i := f.unmarkedHeadline(s, around, others); i >= 0 {
			return i
		}
	}
	if best >= 0 && said.og == "" && said.ld == "" && f.isCrumb(s, best) {
		return f.belowCrumbs(s, best, around)
	}
	if best < 0 {
		return f.setHeadline(s, around, said)
	}
	return best
}

// setHeadline returns the line over the text that only its type makes the headline, or -1:
// a heading of any level or a line in bold, with no sentence above it in the report. Pages
// written by hand have it whose head says nothing, or only the name of the paper.
func (f *facts) setHeadline(s *sheet, around span, said headlines) int {
	const name, least, above = 4, 4, 6 // words of a name at most, of a headline at least; pieces above the report
	if said.og != "" || said.ld != "" || said.twitter != "" || hasWords(said.title, name+1) {
		return -1
	}
	for i := max(0, around.first-above); i < min(around.last, len(s.pieces)); i++ {
		p := &s.pieces[i]
		if i >= around.first && isProse(p) {
			break
		}
		if p.isSetAsHeadline() && p.canBeUnmarkedHeadline() && f.roles[i] == noRole && p.notice.reason == "" && hasWords(p.text, least) &&
			!sameWords(p.text, said.site) && !endsSentence(p.text) && !strings.HasSuffix(p.text, ":") && !f.isSignature(p.text) {
			return i
		}
	}
	return -1
}

// isCrumb reports whether a heading stands among the page's breadcrumbs or in a list.
func (f *facts) isCrumb(s *sheet, i int) bool {
	p := &s.pieces[i]
	holder := s.boxes[p.box].parent
	return f.marks(p)&(mNav|mCrumbs) != 0 || holder > 0 && s.boxes[holder].node.DataAtom == atom.Li
}

// belowCrumbs returns the heading over the text that says in other words what the <h1>
// at the end of the breadcrumbs says, or that <h1>. It is the headline for readers; the
// one in the breadcrumbs is for search engines.
func (f *facts) belowCrumbs(s *sheet, crumb int, around span) int {
	const others = mNav | mAside | mRelated | mCrumbs | mFooter | mHidden
	best, most := crumb, 0.0
	own := headlines{ld: s.pieces[crumb].text}.others()
	for i := crumb + 1; i < min(around.first+1, len(s.pieces)); i++ {
		p := &s.pieces[i]
		if p.kind != heading || p.level > 2 || p.isMostlyLinks() || f.isSpokenFor(p) || p.marks&others != 0 {
			continue
		}
		if like := likeness(p.text, own); like > most && like < 1 {
			best, most = i, like
		}
	}
	return best
}

// leadsHome reports whether a piece is a link to the front page of the site.
func leadsHome(p *piece) bool {
	if !p.isMostlyLinks() {
		return false
	}
	a := ancestor(p.first, atom.A)
	if a == nil {
		return false
	}
	return isHome(attribute(a, "href"))
}

// isHome reports whether an address is that of a front page.
func isHome(address string) bool {
	_, rest, ok := strings.Cut(address, "//")
	if !ok {
		return address == "/"
	}
	_, path, _ := strings.Cut(rest, "/")
	return path == ""
}

// unmarkedHeadline returns the line above the text that says what the head says, or -1.
// It is the headline on pages whose <h1> has the name of the paper or of the section.
func (f *facts) unmarkedHeadline(s *sheet, around span, others []headlineWords) int {
	const label = 24  // weight: a shorter text may be the name of a section
	const within = 12 // pieces of the report that may stand before its text
	for i := min(around.first+within, len(s.pieces)-1); i >= 0; i-- {
		p := &s.pieces[i]
		if f.roles[i] != noRole || !p.canBeUnmarkedHeadline() {
			continue
		}
		for _, o := range others {
			if sameWords(p.text, o.text) || weight(p.text) > label && isPartOfTitle(p.text, o.text) {
				return i
			}
		}
	}
	return -1
}

// canBeUnmarkedHeadline reports whether a piece can be a headline by its kind, its
// element and its length.
func (p *piece) canBeUnmarkedHeadline() bool {
	const least, most = 10, 300 // bytes; weight
	const others = mNav | mCrumbs | mAside | mFooter | mComments | mHidden | mScreenReader | mCookie
	if p.isMedia() || p.kind == caption || p.kind == control || p.marks&others != 0 {
		return false
	}
	return len(p.text) >= least && weight(p.text) <= most && (p.kind == heading || !p.isMostlyLinks())
}

// What speaks for or against a heading being the headline, and how much. If the head
// says the same, that outweighs the place and the element of the heading.
const (
	likeHead       = 3.0 // times the share of words in common
	sameAsHead     = 2.0 // for an <h1> with all of them, even in a box for teasers
	firstLevel     = 3.0 // <h1>
	secondLevel    = 1.0 // <h2>
	calledHeadline = 0.8 // by its class
	inArticle      = 0.5 // in <article> or <main>
	besideReport   = -1.5
	readOut        = -1.5 // only for screen readers, like the label of a menu
	linkedHeading  = -1.0 // like that of a teaser
	linksHome      = -3.0 // like the site's name
	underText      = -2.0 // after the beginning of the text
	nearText       = 1.0  // right above the text; less, down to nothing, farther up
)

// headingScore returns how much a piece looks like the page's headline by its place and
// its element, and whether it can be one.
func headingScore(p *piece, around span) (score float64, can bool) {
	const shortest, longest = 4, 300 // characters
	const far, opening = 40, 2       // pieces from the headline to the text; pieces of the text that may stand above it
	switch {
	case p.kind == heading && p.level == 1:
		score = firstLevel
	case p.kind == heading && p.level == 2:
		score = secondLevel
	case p.marks&mHeadline != 0 && p.kind != control:
		score = calledHeadline
	default:
		return 0, false
	}
	if n := utf8.RuneCountInString(p.text); n < shortest || n > longest {
		return 0, false
	}
	if p.marks&mScreenReader != 0 {
		score += readOut
	}
	if p.marks&(mNav|mAside|mRelated|mCrumbs|mFooter) != 0 {
		score += besideReport
	}
	if p.isMostlyLinks() {
		score += linkedHeading
	}
	if p.marks&(mArticle|mMain) != 0 {
		score += inArticle
	}
	if p.at > around.first+opening && around.last > 0 {
		score += underText
	} else if near := around.first - p.at; near >= 0 && near < far {
		score += nearText * (1 - float64(near)/far)
	}
	return score, true
}

// A headlineWords is a headline in the head, with its words.
type headlineWords struct {
	text  string
	words map[string]bool
	count int
}

// others returns the headlines in the head, each once, for comparison with what is
// printed.
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

// likeness returns the share of words (Dice coefficient) that a text has in common with
// the most similar of the other headlines, from 0 to 1.
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
