package newspage

import (
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"
)

// facts are what a page says about its article, apart from the text.
type facts struct {
	headline, kicker, standfirst, section, dateline fact
	language, canonical                             fact
	published, modified                             Timestamp
	publisher                                       Publisher
	bylines                                         []Byline
	bylineLines                                     []int // the pieces that name writers
	topics                                          []string
	access                                          Access
	nextPage                                        string
	origins                                         map[string]string
	printedAt                                       map[string]int    // the pieces that dates were read from, by fact
	noYear                                          map[string]string // printed days that lack a year, by fact

	witness   witness
	body      string              // structured article text
	worth     []float64           // of each piece: how much it speaks for or against the report being there
	ranking                       // of the boxes, by the worth of their pieces
	roles     map[int]role        // the pieces that state a fact
	address   string              // the page's own, from the caller
	base      *url.URL            // see baseOf
	stated    map[string][]Byline // names in the structured data, split
	zone      zoneHint            // for times without a zone
	live      bool                // the page says that it is a live blog
	heavy     marks               // of boxes that hold most of the page; they distinguish nothing
	opening   span                // see openingOf
	headlines []headlineWords     // in the head
	describes []string            // the letters of descriptions in the head, for finding the standfirst
	everyday  map[string]bool     // see smallWords
	days      []int               // see findDays
	clocks    map[int]clock       // see clocksIn
}

// A fact is a value and its source.
type fact struct {
	value, origin string
	at            int // the piece that states it, or -1
}

// A role is what a piece states.
type role uint8

const (
	noRole role = iota
	statesHeadline
	statesKicker
	statesStandfirst
	statesPublisher
	statesDateline
	statesSection
	statesByline // a line of names, dates or places from which facts were read
	repeatsFact  // another copy of the headline
)

// isSpokenFor reports whether a piece states a fact or is a known phrase, so that it is
// nothing else.
func (f *facts) isSpokenFor(p *piece) bool { return f.roles[p.at] != noRole || p.notice.reason != "" }

// gather finds the facts. The comment of each method says which source is preferred.
func gather(s *sheet, p Page, known Profile) *facts {
	f := &facts{origins: map[string]string{}, printedAt: map[string]int{}, noYear: map[string]string{}, roles: map[int]role{}, stated: map[string][]Byline{}, witness: readWitness(s)}
	for _, slot := range []*fact{&f.headline, &f.kicker, &f.standfirst, &f.section, &f.dateline, &f.language, &f.canonical} {
		slot.at = -1
	}
	f.base, f.address = baseOf(s, p), p.URL
	f.body = f.witness.body()
	f.addresses(s)
	f.findLanguage(s)
	f.findPublisher(s, known)
	f.heavy = heavyMarks(s) | f.paidMarks(s)
	f.worth = worths(s, f.body, f.heavy)
	f.ranking = rank(s, f.worth)
	around, heaviest := surroundings(s, f.ranking)
	f.live = f.saysLive()
	if s.isPlainText() {
		f.everyday = smallWords(s)
	}
	f.findHeadline(s, around)
	f.findDays(s, around)
	f.findStandfirst(s, withKin(s, around, heaviest, f.sums))
	f.heavy |= f.aroundHeadline(s) & (mCaption | mFigure | mCredit)
	f.findKicker(s)
	f.findDateline(s, around)
	f.findDatelineOver(s)
	f.findBylines(s, around)
	f.unsignStandfirst()
	f.findTimes(s, p, known, around)
	f.findSection(s)
	f.findTopics(s)
	f.findAccess(s)
	f.keepOrigins()
	return f
}

// keepOrigins notes the source of each fact.
func (f *facts) keepOrigins() {
	for name, slot := range map[string]fact{
		"headline": f.headline, "kicker": f.kicker, "standfirst": f.standfirst, "section": f.section,
		"language": f.language, "canonicalUrl": f.canonical, "dateline": f.dateline,
	} {
		if slot.value != "" {
			f.origins[name] = slot.origin
		}
	}
}

// baseOf returns the address that links are resolved against (RFC 3986, section 5.1),
// or nil: that of <base>, resolved against the page's own address, or else the page's
// own.
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

// resolve makes an address absolute if the base is known. It returns "" for what is not
// an address of a page, such as javascript:.
func (f *facts) resolve(ref string) string {
	ref = strings.TrimSpace(ref)
	if ref == "" || ref == "#" {
		return ""
	}
	if isPlainAddress(ref) {
		return ref
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

// isPlainAddress reports whether an address is absolute and written as resolving it
// would write it: it has no port, no escapes, no steps such as "../" and no fragment.
func isPlainAddress(ref string) bool {
	rest, ok := strings.CutPrefix(ref, "https://")
	if !ok {
		rest, ok = strings.CutPrefix(ref, "http://")
	}
	if !ok || rest == "" || strings.Contains(rest, "/.") {
		return false
	}
	signs := ".-" // and then those of the path
	for i := range len(rest) {
		switch b := rest[i]; {
		case isWordByte(b) || isDigit(b) || strings.IndexByte(signs, b) >= 0:
		case b == '/' && i > 0:
			signs = "/.-_~,=+&"
		case b == '?' && len(signs) > len(".-"):
			return !strings.ContainsFunc(rest[i:], func(r rune) bool { return r <= ' ' || r == '#' || r >= 0x7F })
		default:
			return false
		}
	}
	return true
}

// addresses finds the canonical address of the page and that of its next page. If
// nothing else states the page's address, links are resolved against the canonical one.
func (f *facts) addresses(s *sheet) {
	f.first(&f.canonical, source{"link canonical", f.resolve(s.linkOf("canonical"))}, f.resolved(s.metaSource(addressMetas)),
		source{"json-ld url", f.resolve(f.witness.article.String("url"))})
	if own, err := url.Parse(f.canonical.value); f.base == nil && err == nil && own.IsAbs() {
		f.base = own
	}
	f.nextPage = f.resolve(s.linkOf("next"))
}

// linkOf returns the address of the first <link> with that rel, or "".
func (s *sheet) linkOf(rel string) string {
	i := slices.IndexFunc(s.head.links, func(l pageLink) bool { return l.rel == rel })
	if i < 0 {
		return ""
	}
	return s.head.links[i].href
}

// resolved returns a source with its value resolved as an address.
func (f *facts) resolved(src source) source { return source{src.origin, f.resolve(src.value)} }

// A source is one place where a fact can stand, and what stands there.
type source struct{ origin, value string }

// first sets a fact that has no value from the first source that has one.
func (f *facts) first(slot *fact, sources ...source) {
	for _, src := range sources {
		if slot.value == "" && src.value != "" {
			*slot = fact{src.value, src.origin, -1}
		}
	}
}

// findKicker takes the line right above the headline whose element says that it is a
// kicker.
func (f *facts) findKicker(s *sheet) {
	const above = 4    // pieces
	const tooLong = 80 // characters
	for i := f.headline.at - 1; i >= max(0, f.headline.at-above); i-- {
		p := &s.pieces[i]
		if p.isMedia() || f.roles[i] != noRole {
			continue
		}
		own := p.own | s.boxes[p.box].own
		if own&mKicker != 0 && utf8.RuneCountInString(p.text) < tooLong && p.marks&(mNav|mCrumbs) == 0 {
			f.takeKicker(i, p.text)
			return
		}
	}
}

// takeKicker makes a line the kicker, without the date that many pages set beside it:
// "Ferries 4 May 2024, 9:15 am". If the line is only a date, there is no kicker.
func (f *facts) takeKicker(i int, line string) {
	bare, dated := withoutDates(f.withJoints(line), f.language.value)
	if !dated || !f.hasDate(line) {
		f.kicker, f.roles[i] = fact{line, "printed", i}, statesKicker
		return
	}
	f.noteByline(i)
	if bare = strings.TrimFunc(bare, isOuterMark); letters(bare) != "" {
		f.kicker = fact{foldSpace(bare), "printed", i}
	}
}

// findTopics takes the keywords of the structured data, or else the tags or the
// keywords in the meta tags. Each topic is listed once.
func (f *facts) findTopics(s *sheet) {
	keywords := f.witness.article.Strings("keywords")
	if len(keywords) == 1 {
		keywords = strings.FieldsFunc(keywords[0], func(r rune) bool { return r == ',' || r == ';' })
	}
	origin := "json-ld keywords"
	if len(keywords) == 0 {
		keywords, origin = s.allMeta(tagMetas[0]), "meta "+tagMetas[0]
	}
	if len(keywords) == 0 {
		list := s.metaSource(keywordMetas)
		keywords, origin = strings.Split(list.value, ","), list.origin
	}
	seen := map[string]bool{"": true}
	for _, k := range keywords {
		if k = foldSpace(k); !seen[k] {
			seen[k] = true
			f.topics = append(f.topics, k)
		}
	}
	if len(f.topics) > 0 {
		f.origins["topics"] = origin
	}
}

// saysLive reports whether the page says of itself that it is a live blog.
func (f *facts) saysLive() bool {
	return len(f.witness.graph.Find("LiveBlogPosting")) > 0
}

// marks returns the marks of a piece without those of elements that hold most of the
// page.
func (f *facts) marks(p *piece) marks { return p.marks &^ f.heavy }

// aroundHeadline returns the marks of the boxes around the headline. A head of an article
// that is called a figure or a caption, because it is printed on or beside a picture,
// does not make captions of the writer and the date in it.
func (f *facts) aroundHeadline(s *sheet) marks {
	if f.headline.at < 0 {
		return 0
	}
	return s.boxes[s.pieces[f.headline.at].box].all
}

// surroundings returns where most of the report's text roughly is, so that facts can be
// looked for around it. locate finds out exactly, with more evidence. heaviest is the
// box that this is, or 0 if it is not one box.
func surroundings(s *sheet, r ranking) (around span, heaviest int32) {
	if top := topHeading(s.pieces); len(r.candidates) == 0 && top >= 0 {
		return span{top + 1, len(s.pieces)}, 0
	}
	if len(r.candidates) == 0 || s.isPlainText() {
		return r.best, 0
	}
	if box, rows := reunite(s, r.candidates[0].box, r.sums); box > 0 {
		return rows, 0
	}
	return r.best, r.candidates[0].box
}

// withKin widens a run that is one box to the siblings of the box with the same class
// and with text. In a short report, the heaviest box may be a single paragraph, if the
// others share a box with menus.
func withKin(s *sheet, around span, heaviest int32, sums prefixSums[float64]) span {
	if heaviest == 0 {
		return around
	}
	return s.kinOf(heaviest, sums)
}

// kinOf returns the run of boxes like the one around i: children, with text and the
// same class, of the box to which widen extends i.
func (s *sheet) kinOf(i int32, sums prefixSums[float64]) span {
	outer := widen(s, i, sums)
	for i != outer && s.boxes[i].parent != outer {
		i = s.boxes[i].parent
	}
	class, kin := classOf(&s.boxes[i]), s.boxes[i].span()
	for j := outer + 1; i != outer && int(j) < len(s.boxes) && s.boxes[j].first < s.boxes[outer].last; j++ {
		b := &s.boxes[j]
		if b.parent == outer && b.all&boilerplate == 0 && classOf(b) == class && sums.in(b) > 0 {
			kin = span{min(kin.first, int(b.first)), max(kin.last, int(b.last))}
		}
	}
	return kin
}
