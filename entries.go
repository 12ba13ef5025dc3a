package newspage

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage/internal/when"
)

// An entryPlace is where one entry of a live blog stands, and what its header
// says: locate finds the places, live makes entries of them.
type entryPlace struct {
	span     span
	box      int32 // its container; 0 in a flat blog
	id       string
	stamp    when.Stamp // the time as printed; zero: none
	text     string     // the time as printed
	machine  string     // a machine-readable time of the container or of <time>
	labels   []string
	names    []Byline
	headline int    // the piece that is its headline; -1: none
	title    string // its headline, where the piece that opens with the time has it
	header   []int  // pieces of the header that are no text: times, names, labels
	lost     []int  // those of them with words that no fact has
	opening  int    // the piece that opens with the time and goes on; -1: none
	rest     int    // where that piece's text begins
	form     string // the shape of that piece's time

	changed        when.Stamp // when it was changed, as printed; zero: not printed
	changedText    string
	changedMachine string
}

// states reports whether an entry's facts have all words of piece i.
func (e *entryPlace) states(i int) bool {
	if e.headline == i {
		return true
	}
	_, inHeader := slices.BinarySearch(e.header, i)
	_, lost := slices.BinarySearch(e.lost, i)
	return inHeader && !lost
}

// has reports whether piece i is in the entry's header.
func (e *entryPlace) has(i int) bool { return e.headline == i || slices.Contains(e.header, i) }

// findEntries finds the entries of a live blog in the report's place: those in
// containers of their own, else those that headers set apart. No entries: this
// is no live blog.
func (w *place) findEntries(s *sheet, f *facts, layouts []layout) {
	clocks := readClocks(s, f.language.value)
	w.findKeyLines(s, clocks)
	if !s.isText() {
		w.entries = containedEntries(s, f, *w, clocks, layouts)
	}
	if len(w.entries) < fewEntries {
		w.entries = flatEntries(s, f, *w, clocks, layouts)
	}
	if len(w.entries) > 0 {
		w.holdsReport(s)
		w.findCopies(s, clocks)
		w.findDays(s, f)
		w.findKeyPoints(s, f)
	}
}

// holdsReport notes that the boxes around the entries hold the report, whatever
// their class says: "match-comments" are the report of a match.
func (w *place) holdsReport(s *sheet) {
	for _, e := range w.entries {
		for b := e.box; b > 0 && !w.heavy[b]; b = s.boxes[b].parent {
			w.heavy[b] = true
		}
	}
}

// fewEntries is the least number of entries that make a live blog: two times on
// a page are a date line and an update.
const fewEntries = 3

// A clock is a piece that states a time and little else.
type clock struct {
	stamp when.Stamp
	form  string // the shape of a time that a sentence follows; "": the piece is the time
	rest  int    // where the sentence begins
	mixed bool   // a label stands before the time: "BREAKING 3.30pm"
}

// longestClock is the longest line that can be the time of an entry, with date,
// zone and the word before it.
const longestClock = 70

// matchForm is the form of a piece that is a match clock, such as "45'+2".
const matchForm = "match"

// namedForm is the form of a line that is a writer's name and the time behind
// it: "Jane Smith July 2, 2024 14:05".
const namedForm = "named"

// readClocks reads the times among the pieces; the index is the piece's.
func readClocks(s *sheet, lang string) map[int]clock {
	clocks := map[int]clock{}
	for i := range s.pieces {
		p := &s.pieces[i]
		if isMatchClock(p.text) {
			clocks[i] = clock{stamp: matchStamp(p.text), form: matchForm}
			continue
		}
		if p.isMedia() || p.marks&(mNav|mFooter|mComments|mForm) != 0 {
			continue
		}
		if len(p.text) <= longestClock {
			if st, ok := readClock(p.text, lang); ok {
				clocks[i] = clock{stamp: st}
				continue
			}
			if st, ok := clockBehindLabel(p.text, lang); ok {
				clocks[i] = clock{stamp: st, mixed: true}
				continue
			}
			if st, ok := clockBehindName(s, p.text, lang); ok {
				clocks[i] = clock{stamp: st, form: namedForm}
				continue
			}
		}
		if st, form, rest, ok := when.ClockPrefix(p.text, lang); ok {
			clocks[i] = clock{stamp: st, form: form, rest: rest}
		}
	}
	return clocks
}

// clockBehindLabel reads the time behind one of the words by which live blogs
// mark an entry.
func clockBehindLabel(text, lang string) (when.Stamp, bool) {
	digit := strings.IndexAny(text, "0123456789")
	if digit <= 0 || liveLabels[plainLabel(text[:digit])] == "" {
		return when.Stamp{}, false
	}
	return readClock(text[digit:], lang)
}

// clockBehindName reads the time behind a person's name, on a page that came as
// text.
func clockBehindName(s *sheet, text, lang string) (when.Stamp, bool) {
	digit := strings.IndexAny(text, "0123456789")
	if digit < len("A B") || !s.isText() && len(text)-digit > len("12:34 p.m.") || !unicode.IsUpper(rune(text[0])) {
		return when.Stamp{}, false
	}
	found := when.All(text, lang)
	if len(found) == 0 || found[len(found)-1].End < len(text) {
		return when.Stamp{}, false
	}
	line, name := cutTimes(text, lang)
	return line.stamp, line.stamp.HasClock && len(name) == 1 && isStrictName(strings.TrimFunc(name[0], isOuterMark))
}

// matchStamp is a match clock as minutes, to tell the order of entries by.
func matchStamp(text string) when.Stamp {
	minutes := 0
	for _, digits := range strings.FieldsFunc(text, func(r rune) bool { return r < '0' || r > '9' }) {
		n, _ := strconv.Atoi(digits)
		minutes += n
	}
	return when.Stamp{Minute: minutes}
}

func readClock(text, lang string) (when.Stamp, bool) {
	if st, ok := when.Clock(text, lang); ok {
		return st, true
	}
	if st, ok := when.Parse(text, lang); ok && (st.HasClock || st.HasAgo) {
		return st, true
	}
	return when.Stamp{}, false
}

// containedEntries finds the largest set of boxes that are alike, stand in one
// box, and have a time each and more than a line of other text. A layout that
// knows the boxes is one more witness for them.
func containedEntries(s *sheet, f *facts, report place, clocks map[int]clock, layouts []layout) []entryPlace {
	var best boxGroup
	told := toldSums(s)
	all := textSums(s, report.span)[len(s.pieces)]
	for _, group := range likeBoxes(s) {
		group.text = group.timedText(s, clocks, told, all)
		if group.text == 0 {
			group.layout = layoutOf(layouts, s, group)
			group.text = group.knownText(s, clocks, told)
		}
		if group.text == 0 || group.text*100 < all*leastShare && group.layout == nil || group.leadsAway(s, f) {
			continue
		}
		if group.isIn(s, best) || group.text > best.text && !best.isIn(s, group) {
			best = group
		}
	}
	if best.text == 0 {
		return nil
	}
	if best.layout == nil {
		best.layout = layoutOf(layouts, s, best)
	}
	best.addShort(s)
	spans := make([]span, len(best.boxes))
	for n, b := range best.boxes {
		spans[n] = span{int(s.boxes[b].first), int(s.boxes[b].last)}
	}
	r := headerReader{s: s, f: f, clocks: clocks, layout: best.layout, names: writerLines(s, spans, clocks)}
	entries := make([]entryPlace, 0, len(best.boxes))
	for _, b := range best.boxes {
		entries = append(entries, r.entryIn(b))
	}
	r.settleHeads(entries)
	return entries
}

// leastShare is the share of the report, in percent, that a live blog's
// entries have at least: a column of headlines with times beside an article
// has less.
const leastShare = 40

// A boxGroup is boxes that are alike: of one kind, in one box or in boxes that
// are alike themselves, as the days of a live blog are.
type boxGroup struct {
	boxes    []int32
	comments bool    // their class says that they are readers' comments
	layout   *layout // that knows them; nil: none
	text     int     // how much they hold
}

// isIn reports whether a group stands in one box of another and holds most of
// its text: then that box holds the entries, and is none.
func (g boxGroup) isIn(s *sheet, other boxGroup) bool {
	const most = 6 // tenths
	if len(g.boxes) == 0 || g.text*10 < other.text*most {
		return false
	}
	first, last := s.boxes[g.boxes[0]].first, s.boxes[g.boxes[len(g.boxes)-1]].last
	for _, i := range other.boxes {
		if b := &s.boxes[i]; b.first <= first && last <= b.last && i < g.boxes[0] {
			return true
		}
	}
	return false
}

// addShort adds the boxes of the group that hold one piece alone: an entry of a
// line without a time, which no group begins with.
func (g *boxGroup) addShort(s *sheet) {
	kind, parents := kindOf(&s.boxes[g.boxes[0]]), map[int32]bool{}
	for _, b := range g.boxes {
		parents[s.boxes[b].parent] = true
	}
	for i := int32(1); int(i) < len(s.boxes); i++ {
		if b := &s.boxes[i]; b.last-b.first == 1 && parents[b.parent] && kindOf(b) == kind {
			g.boxes = append(g.boxes, i)
		}
	}
	slices.Sort(g.boxes)
}

// A boxKind is what makes two boxes alike.
type boxKind struct{ tag, class string }

func kindOf(b *box) boxKind {
	if b.node == nil {
		return boxKind{}
	}
	return boxKind{b.node.Data, firstClass(b.node)}
}

// likeBoxes are the groups of at least three boxes that are alike, in page
// order.
func likeBoxes(s *sheet) []boxGroup {
	type key struct {
		outer        int32
		parent, kind boxKind
	}
	at := map[key]int{}
	var groups []boxGroup
	for i := 1; i < len(s.boxes); i++ {
		b := &s.boxes[i]
		if b.last-b.first < 2 || b.all&(mNav|mFooter|mAside|mRelated|mForm|mTable) != 0 && b.own&mLive == 0 {
			continue
		}
		k := key{outer: b.parent, kind: kindOf(b)}
		if around := kindOf(&s.boxes[b.parent]); around.class != "" && s.boxes[b.parent].parent >= 0 {
			k.outer, k.parent = s.boxes[b.parent].parent, around
		}
		g, ok := at[k]
		if !ok {
			g = len(groups)
			at[k] = g
			groups = append(groups, boxGroup{})
		}
		groups[g].boxes = append(groups[g].boxes, int32(i))
		groups[g].comments = b.all&mComments != 0 && b.own&mLive == 0
	}
	return slices.DeleteFunc(groups, func(g boxGroup) bool { return len(g.boxes) < fewEntries })
}

func firstClass(n *html.Node) string {
	class := strings.TrimLeft(attribute(n, "class"), " \t\r\n\f")
	if i := strings.IndexAny(class, " \t\r\n\f"); i >= 0 {
		class = class[:i]
	}
	return strings.TrimRight(class, "0123456789-_")
}

// timedText is how much text stands in a group of boxes of which most have a
// time near their beginning; 0: they are no entries. Where the group is nearly
// all of the report, fewer times do: those of a match have no time when the
// score speaks. What is called a comment is an entry only with the clock of a
// match: readers' comments have times too.
func (g boxGroup) timedText(s *sheet, clocks map[int]clock, sums []int, report int) int {
	timed, text, told, said := 0, 0, 0, 0
	for _, i := range g.boxes {
		b := &s.boxes[i]
		if s.saysMore(b) {
			said++
		}
		if hasMatchClock(b, clocks) || !g.comments && hasTime(s, i, clocks) {
			timed++
		}
		n := sums[b.last] - sums[b.first]
		text += n
		if n > shortText {
			told++
		}
	}
	const sure, most = 6, 3 // tenths
	share := sure
	if text*10 > report*7 && timed >= 2*fewEntries {
		share = most
	}
	if timed*10 < len(g.boxes)*share || told*10 < len(g.boxes)*share || timed < fewEntries || said*4 < len(g.boxes) {
		return 0
	}
	return text
}

// saysMore reports whether a box has more to say than labels: those of a
// programme guide have the time, the channel and the sport.
func (s *sheet) saysMore(b *box) bool {
	const label = 24 // bytes
	for i := b.first; i < b.last; i++ {
		if p := &s.pieces[i]; !p.isMedia() && p.kind != control && (len(p.text) > label || endsSentence(p.text) && len(p.text) > label/2) {
			return true
		}
	}
	return false
}

// knownText is how much text stands in boxes that a layout knows, where at
// least some have a time; 0: no layout knows them.
func (g boxGroup) knownText(s *sheet, clocks map[int]clock, sums []int) int {
	if g.layout == nil {
		return 0
	}
	timed, text := 0, 0
	for _, i := range g.boxes {
		b := &s.boxes[i]
		if hasTime(s, i, clocks) {
			timed++
		}
		text += sums[b.last] - sums[b.first]
	}
	if timed < min(fewEntries, len(g.boxes)) {
		return 0
	}
	return text
}

// leadsAway reports whether the headlines in a group of boxes are links to
// other pages: those of a front page are, and have times too.
func (g boxGroup) leadsAway(s *sheet, f *facts) bool {
	away := 0
	for _, i := range g.boxes {
		b := &s.boxes[i]
		for j := b.first; j < b.last; j++ {
			p := &s.pieces[j]
			if p.kind != heading && !(p.linkShare() > 0.9 && len(p.text) > shortText) {
				continue
			}
			if p.linkShare() > 0.8 && f.isOtherPage(linkAddress(s, p)) {
				away++
			}
			break
		}
	}
	return away*2 > len(g.boxes)
}

func linkAddress(s *sheet, p *piece) string {
	if a := linkOf(s, p); a != nil {
		return attribute(a, "href")
	}
	return ""
}

// isOtherPage reports whether an address leads to another page than this one.
func (f *facts) isOtherPage(ref string) bool {
	if ref == "" || strings.HasPrefix(ref, "#") {
		return false
	}
	u, err := url.Parse(ref)
	if err != nil {
		return false
	}
	if f.base != nil {
		u = f.base.ResolveReference(u)
	}
	for _, own := range []string{f.address, f.canonical.value} {
		if o, err := url.Parse(own); err == nil && own != "" && strings.TrimRight(o.Path, "/") == strings.TrimRight(u.Path, "/") && (u.Host == "" || u.Host == o.Host) {
			return false
		}
	}
	return true
}

// toldSums are the prefix sums of the text that is no link and no button.
func toldSums(s *sheet) []int {
	sums := make([]int, len(s.pieces)+1)
	for i := range s.pieces {
		sums[i+1] = sums[i]
		if p := &s.pieces[i]; p.linkShare() < 0.5 && p.kind != control {
			sums[i+1] += weight(p.text)
		}
	}
	return sums
}

func hasMatchClock(b *box, clocks map[int]clock) bool {
	for j := b.first; j < b.last; j++ {
		if clocks[int(j)].form == matchForm {
			return true
		}
	}
	return false
}

func hasTime(s *sheet, i int32, clocks map[int]clock) bool {
	const header = 8 // pieces in which an entry's time stands
	b := &s.boxes[i]
	for j := b.first; j < min(b.last, b.first+header); j++ {
		if c, ok := clocks[int(j)]; ok && c.form != matchForm {
			return true
		}
	}
	return machineTimeOf(s, i) != ""
}

// machineTimeOf is the time that a container states for machines: an attribute
// of its own or of an element that opens it, or the first <time datetime> in it.
func machineTimeOf(s *sheet, box int32) string {
	b := &s.boxes[box]
	if v := timeAttribute(b.node); v != "" {
		return v
	}
	const header = 4 // boxes in which an entry's time stands
	for i := box + 1; int(i) < len(s.boxes) && i <= box+header && s.boxes[i].first < b.last; i++ {
		if n := s.boxes[i].node; n.DataAtom != atom.Time && s.isWithin(i, box) {
			if v := timeAttribute(n); v != "" {
				return v
			}
		}
	}
	for _, t := range s.timesFrom(int(b.first)) {
		if int32(t.at) >= b.last {
			break
		}
		if s.isWithin(t.box, box) {
			return t.value
		}
	}
	return ""
}

// timeAttribute is the time that an attribute of an element states; "": none
// does. When it was changed is another.
func timeAttribute(n *html.Node) string {
	for i := range n.Attr {
		a := &n.Attr[i]
		if (strings.Contains(a.Key, "time") || strings.Contains(a.Key, "date") || strings.Contains(a.Key, "publish") || strings.Contains(a.Key, "created") || strings.Contains(a.Key, "posted")) && isMachineTime(a.Val) && !strings.Contains(a.Key, "modif") && !strings.Contains(a.Key, "update") {
			return a.Val
		}
	}
	return ""
}

// timesFrom are the <time> elements at piece i and after it.
func (s *sheet) timesFrom(i int) []timeTag {
	n, _ := slices.BinarySearchFunc(s.head.times, i, func(t timeTag, i int) int { return t.at - i })
	return s.head.times[n:]
}

func isMachineTime(v string) bool {
	if len(v) < 10 {
		return false
	}
	_, ok := when.Machine(v)
	return ok
}

// entryIn reads the header of an entry that has a container.
func (r *headerReader) entryIn(b int32) entryPlace {
	box := &r.s.boxes[b]
	e := entryPlace{span: span{int(box.first), int(box.last)}, box: b, headline: -1, opening: -1, machine: machineTimeOf(r.s, b), changedMachine: changeOf(box.node)}
	e.id = firstOf(attribute(box.node, "id"), attribute(box.node, "data-post-id"), attribute(box.node, "data-id"), attribute(box.node, "data-block-id"))
	r.read(&e)
	r.readFooter(&e)
	e.classLabels(box.node)
	return e
}

// readFooter reads the last line of an entry, where it says when the entry was
// changed: "Updated at 19.45 GMT".
func (r *headerReader) readFooter(e *entryPlace) {
	last := e.span.last - 1
	for last > e.span.first && (r.s.pieces[last].isMedia() || r.s.pieces[last].kind == control) {
		last--
	}
	if e.text == "" && e.opening < 0 && len(e.header) == 0 && r.isSigned(last) {
		r.names[last] = isStrictName(nameBeside(r.s.pieces[last].text, r.f.language.value))
		r.readLine(e, last)
		return
	}
	if c, ok := r.clocks[last]; !ok || c.form != "" || slices.Contains(e.header, last) || e.text == "" {
		return
	}
	text := r.s.pieces[last].text
	if found := when.All(text, r.f.language.value); len(found) > 0 && found[0].Modified {
		e.changed, e.changedText = found[0].Stamp, text
		e.header = append(e.header, last)
	}
}

// isSigned reports whether a piece is a short line that ends an entry with who
// has written it, and when.
func (r *headerReader) isSigned(i int) bool {
	p := &r.s.pieces[i]
	if utf8.RuneCountInString(p.text) > longestHeaderLine || endsSentence(p.text) {
		return false
	}
	line, parts := cutTimes(p.text, r.f.language.value)
	return line.stamp.HasClock && len(parts) <= 1
}

// nameBeside is what a line says beside its times.
func nameBeside(text, lang string) string {
	rest, _ := withoutDates(text, lang)
	return strings.TrimFunc(rest, isOuterMark)
}

// changeOf is the time of its last change that a container states.
func changeOf(n *html.Node) string {
	for _, a := range n.Attr {
		if (strings.Contains(a.Key, "modif") || strings.Contains(a.Key, "update")) && isMachineTime(a.Val) {
			return a.Val
		}
	}
	return ""
}

// classLabels reads the labels that a container's attributes give: its class,
// its type, whether it is pinned.
func (e *entryPlace) classLabels(n *html.Node) {
	for _, a := range n.Attr {
		switch a.Key {
		case "class", "data-type":
			for _, w := range strings.Fields(a.Val) {
				if label := labelClasses[strings.ToLower(w)]; label != "" {
					e.addLabel(label)
				}
			}
		case "data-pinned", "data-post-sticky":
			if a.Val == "true" || a.Val == "1" {
				e.addLabel("pinned")
			}
		}
	}
}

// labelClasses are the classes and types by which live blogs mark an entry.
var labelClasses = map[string]string{
	"key-event": "key-event", "is-key-event": "key-event", "keyevent": "key-event", "type-key": "key-event", "block--key": "key-event", "lb-post--highlighted": "key-event",
	"pinned": "pinned", "is-pinned": "pinned", "sticky": "pinned", "is-sticky": "pinned", "block--pinned": "pinned", "lb-sticky-top-post": "pinned",
	"is-summary": "summary", "is-breaking": "breaking",
}

// flatEntries finds entries that only headers set apart: a piece that is a
// time, or a paragraph that opens with one, starts an entry that runs to the
// next.
func flatEntries(s *sheet, f *facts, report place, clocks map[int]clock, layouts []layout) []entryPlace {
	starts := boundaries(s, report, clocks)
	if known := flatHeaders(layouts, s, report.span); len(known) >= fewEntries {
		starts = starts[:0]
		for _, b := range known {
			starts = append(starts, int(s.boxes[b].first))
		}
	} else if len(starts) < fewEntries || !isOrdered(startStamps(starts, clocks)) || areLengths(s, starts, clocks) {
		return nil
	}
	starts = withLabels(s, starts)
	numbered := numberedHeads(s, starts)
	for _, h := range numbered {
		starts = append(starts, h.at)
	}
	slices.Sort(starts)
	spans := make([]span, len(starts))
	for n, first := range starts {
		last := report.span.last
		if first >= last {
			last = lastOf(s, first)
		}
		if n+1 < len(starts) {
			last = starts[n+1]
		}
		spans[n] = span{first, last}
	}
	r := headerReader{s: s, f: f, clocks: clocks, flat: true, names: writerLines(s, spans, clocks)}
	if s.isText() {
		r.again = linesAgain(s, spans, r.names)
	}
	entries := make([]entryPlace, 0, len(starts))
	for _, of := range spans {
		first := of.first
		e := entryPlace{span: of, headline: -1, opening: -1, id: idBefore(s, first), machine: machineNear(s, first)}
		if len(numbered) > 0 && numbered[0].at == first {
			e.opening, e.title, e.rest = first, numbered[0].title, numbered[0].rest
			numbered = numbered[1:]
		} else {
			r.read(&e)
			r.readFooter(&e)
		}
		entries = append(entries, e)
	}
	r.settleTitles(entries)
	settleMatchClocks(entries)
	if !tellMuch(s, entries) || !isMostOf(s, entries, report) || leadAway(s, f, entries) {
		return nil
	}
	return entries
}

// withLabels moves the starts of entries up to the labels that stand over their
// times: "BREAKING".
func withLabels(s *sheet, starts []int) []int {
	const most = 2
	out := slices.Clone(starts)
	for n := range out {
		for range most {
			if i := out[n] - 1; i >= 0 && (n == 0 || i > out[n-1]) && liveLabels[plainLabel(s.pieces[i].text)] != "" {
				out[n] = i
			}
		}
	}
	return out
}

// A numberedHead is a piece that opens an entry of a match or a race with its
// number, where times open others: "Lap 12", "Set 3", "Round 7 of 10".
type numberedHead struct {
	at, number int
	title      string // the words and the number, with what else it says
	rest       int    // where the result begins that stands behind the title
}

// numberedHeads are the pieces that count on by one, up or down, between times
// that start entries. Numbers within one entry are a list of its own, and one
// right behind a time is in its headline.
func numberedHeads(s *sheet, starts []int) []numberedHead {
	byWord := map[string][]numberedHead{}
	var best []numberedHead
	for i := max(0, starts[0]-longestOutside); i < min(len(s.pieces), starts[len(starts)-1]+longestOutside); i++ {
		word, head, ok := numberedHeadAt(s, i)
		if !ok || isBehindTime(s, i, starts) {
			continue
		}
		run := byWord[word]
		if len(run) > 0 {
			step := head.number - run[len(run)-1].number
			if step != 1 && step != -1 || len(run) > 1 && step != run[1].number-run[0].number {
				run = nil
			}
		}
		run = append(run, head)
		if byWord[word] = run; len(run) > len(best) {
			best = run
		}
	}
	if len(best) < 2*fewEntries || !areSpread(best, starts) {
		return nil
	}
	return slices.Clone(best)
}

// longestOutside is how many pieces are looked at before the first time of a
// blog, behind its last, and behind each for its header.
const longestOutside = 40

// numberedHeadAt reads a short line that is words and a number: "Lap 12". A
// result in figures may follow: "Lap 12 1:32.4".
func numberedHeadAt(s *sheet, i int) (word string, head numberedHead, ok bool) {
	const longest = 40 // bytes
	text := s.pieces[i].text
	digit := strings.IndexAny(text, "0123456789")
	if digit < 2 || len(text) > longest || text[digit-1] != ' ' {
		return "", head, false
	}
	end := digit
	for end < len(text) && isDigit(text[end]) {
		end++
	}
	n, err := strconv.Atoi(text[digit:end])
	if word = strings.TrimSpace(text[:digit]); err != nil || strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && r != ' ' }) {
		return "", head, false
	}
	head = numberedHead{at: i, number: n, title: text, rest: len(text)}
	if after := strings.TrimLeft(text[end:], " "); after != "" && isDigit(after[0]) {
		head.title, head.rest = text[:end], len(text)-len(after)
	}
	return strings.ToLower(word), head, !endsSentence(head.title)
}

// isBehindTime reports whether nothing but a header stands between a piece and
// the time that starts an entry above it.
func isBehindTime(s *sheet, i int, starts []int) bool {
	n, found := slices.BinarySearch(starts, i)
	if found || n == 0 || i-starts[n-1] > longestOutside {
		return found
	}
	for j := starts[n-1] + 1; j < i; j++ {
		if endsSentence(s.pieces[j].text) {
			return false
		}
	}
	return true
}

// areSpread reports whether heads stand under many times: under one for each
// three of them at least.
func areSpread(heads []numberedHead, starts []int) bool {
	under := map[int]bool{}
	for _, h := range heads {
		at, _ := slices.BinarySearch(starts, h.at)
		under[at] = true
	}
	return len(under)*3 >= len(heads)
}

// leadAway reports whether most headlines of entries are links to other pages.
func leadAway(s *sheet, f *facts, entries []entryPlace) bool {
	away := 0
	for _, e := range entries {
		if e.headline >= 0 && s.pieces[e.headline].linkShare() > 0.8 && f.isOtherPage(linkAddress(s, &s.pieces[e.headline])) {
			away++
		}
	}
	return away*2 > len(entries)
}

// isMostOf reports whether entries hold as much of the report as those of a
// live blog do, and no one of them nearly all: a list of headlines with times
// beside a report holds less, and behind the times of comments a report may
// follow.
func isMostOf(s *sheet, entries []entryPlace, report place) bool {
	const toomuch = 85 // percent
	within, all := 0, 0
	for i := report.span.first; i < report.span.last; i++ {
		n := len(s.pieces[i].tellingText())
		all += n
		if entryAt(entries, i) >= 0 {
			within += n
		}
	}
	longest, total := 0, 0
	for _, e := range entries {
		n := 0
		for i := e.span.first; i < e.span.last; i++ {
			n += len(s.pieces[i].tellingText())
		}
		longest, total = max(longest, n), total+n
	}
	return within*100 >= all*leastShare && longest*100 <= total*toomuch
}

// tellingText is the text of a piece, if it is no link and no button.
func (p *piece) tellingText() string {
	if p.isMedia() || p.kind == control || p.linkShare() > 0.5 {
		return ""
	}
	return p.text
}

// lastOf is where an entry ends that no other follows, and that starts behind
// the report's end: at a run of labels.
func lastOf(s *sheet, start int) int {
	const most, labels = 40, 3
	run := 0
	for i := start + 1; i < min(len(s.pieces), start+most); i++ {
		p := &s.pieces[i]
		if p.says.reason == Comments || p.says.reason == CookieNotice || p.says.reason == Newsletter {
			return i
		}
		if run++; !isLabel(p) && p.kind != heading {
			run = 0
		}
		if run == labels {
			return i + 1 - labels
		}
	}
	return min(len(s.pieces), start+most)
}

// settleMatchClocks is a second pass: where the two teams stand on two sides,
// the clock of one side is printed behind its text. A clock with nothing under
// it takes the last line of the entry above, where that has several.
func settleMatchClocks(entries []entryPlace) {
	for n := 1; n < len(entries); n++ {
		e, above := &entries[n], &entries[n-1]
		if e.isOfMatch() && above.isOfMatch() && e.span.last-e.span.first == 1 && above.span.last-above.span.first > 2 {
			e.span.first--
			above.span.last--
		}
	}
}

// boundaries are the pieces with which flat entries start: those of the form
// that most of them have. A time with its date and one without are of one form,
// but that no date begins what goes on without: it is the page's.
func boundaries(s *sheet, report place, clocks map[int]clock) []int {
	byForm := map[string][]int{}
	var forms []string
	first, last := report.span.first, report.span.last
	if s.isText() {
		first, last = 0, len(s.pieces)
	}
	for i := first; i < last; i++ {
		c, ok := clocks[i]
		if !ok || c.form == "" && (isOfOther(s.pieces[i].text) || i > first && !isOfOther(s.pieces[i-1].text) && goesOn(clocks, i)) {
			continue
		}
		if byForm[c.form] == nil {
			forms = append(forms, c.form)
		}
		byForm[c.form] = append(byForm[c.form], i)
	}
	var best []int
	for _, form := range forms {
		if run := runInReport(withoutPageDate(s, byForm[form], clocks), report.span); len(run) > len(best) {
			best = run
		}
	}
	return best
}

// goesOn reports whether the time at piece i goes on with the header that the
// piece before it begins: it is the day of that time, or the same told otherwise.
func goesOn(clocks map[int]clock, i int) bool {
	if !isBoundary(clocks, i-1) {
		return false
	}
	a, b := clocks[i-1].stamp, clocks[i].stamp
	return !a.HasClock || !b.HasClock || a.HasAgo || b.HasAgo || minuteOf(a) == minuteOf(b)
}

// withoutPageDate are the boundaries but for the page's own date: one with a
// date before all that have none, and over something else than these.
func withoutPageDate(s *sheet, starts []int, clocks map[int]clock) []int {
	dated, titled := 0, 0
	for _, i := range starts {
		if clocks[i].stamp.HasDate() {
			dated++
		}
		if s.isHeadingAt(i + 1) {
			titled++
		}
	}
	for dated*2 < len(starts) && clocks[starts[0]].stamp.HasDate() && (!s.isHeadingAt(starts[0]+1) || titled*2 < len(starts)) {
		at := starts[0] + 1
		if starts = starts[1:]; starts[0] != at && isBoundary(clocks, at) && clocks[at].stamp.HasClock {
			return append([]int{at}, starts...)
		}
	}
	return starts
}

// isHeadingAt reports whether piece i is a heading.
func (s *sheet) isHeadingAt(i int) bool { return i < len(s.pieces) && s.pieces[i].kind == heading }

// runInReport is the longest run of boundaries that follow each other closely
// and of which one at least is in the report: on a page that came as text the
// report's ends are not sure, and a time further on is another thing's.
func runInReport(starts []int, report span) []int {
	const far = 60 // pieces: no entry is as long
	var best []int
	for from := 0; from < len(starts); {
		to := from + 1
		within := report.holds(starts[from])
		for to < len(starts) && starts[to]-starts[to-1] < far {
			within = within || report.holds(starts[to])
			to++
		}
		if within && to-from > len(best) {
			best = starts[from:to]
		}
		from = to
	}
	return best
}

// isOfOther reports whether a line tells another time than an entry's: when the
// page was last changed, or when something begins.
func isOfOther(text string) bool {
	word, _, _ := strings.Cut(text, " ")
	word = strings.ToLower(strings.TrimRight(word, ":"))
	return updateWords[word] || eventWords[word]
}

// eventWords stand before the time at which something begins, or of which a page
// is.
var eventWords = set("stand hora horario time when kick-off kickoff start starts uhrzeit beginn anpfiff anstoß einlass orario inizio heure début aanvang tid")

func isBoundary(clocks map[int]clock, i int) bool {
	c, ok := clocks[i]
	return ok && c.form == ""
}

// isOrdered reports whether times mostly fall or mostly rise, as those of a
// live blog do, and those in a programme, a table or a list of videos do not
// care to. A night between two entries looks like a long step the wrong way. Where
// every other date and time is the one before it, each is printed over a report and under it.
func isOrdered(stamps []when.Stamp) bool {
	return isOrderedBy(1, stamps) || isOrderedBy(-1, stamps)
}

// isOrderedBy is isOrdered for times that rise (1) or fall (-1).
func isOrderedBy(order int, stamps []when.Stamp) bool {
	const most, perNight = 8, 3 // tenths; steps for each that may go over a night
	agree, against, nights, same := 0, 0, 0, 0
	for n := 1; n < len(stamps); n++ {
		a, b := stamps[n-1], stamps[n]
		switch d := order * minutesBetween(a, b); {
		case d > 0:
			agree++
		case d < -sameNight:
			nights++
		case d < 0:
			against++
		case a.HasDate() && b.HasDate():
			same++
		}
	}
	if steps := agree + against + nights; agree == 0 || nights*perNight > steps {
		against += nights
	} else {
		agree += nights
	}
	return agree*10 >= (agree+against)*most && same <= agree+against
}

// startStamps are the times of flat entries: what their first piece tells, and
// what goes on with it.
func startStamps(starts []int, clocks map[int]clock) []when.Stamp {
	out := make([]when.Stamp, len(starts))
	for n, i := range starts {
		out[n] = clocks[i].stamp
		for j := i + 1; isBoundary(clocks, j) && goesOn(clocks, j); j++ {
			out[n] = mergeStamps(out[n], clocks[j].stamp)
		}
	}
	return out
}

// minutesBetween is how far b is after a; 0 where they cannot be compared.
// Where a day is not known, a step over midnight counts the short way.
func minutesBetween(a, b when.Stamp) int {
	const day = 24 * 60
	switch {
	case a.HasAgo && b.HasAgo:
		return int((a.Ago - b.Ago) / time.Minute)
	case a.HasAgo && !a.HasClock || b.HasAgo && !b.HasClock:
		return 0
	}
	d := minuteOf(b) - minuteOf(a)
	switch {
	case !a.HasClock || !b.HasClock: // of a match
	case a.HasDate() && b.HasDate() && (a.Year == 0) == (b.Year == 0):
		d += (dayNumber(b) - dayNumber(a)) * day
	case d > day/2+sameNight:
		d -= day
	case d < -day/2-sameNight:
		d += day
	}
	return d
}

// areLengths reports whether times are how long videos are: minutes and
// seconds, such as "4:11", all but one at most. A time of day has "am", a zone
// or two digits.
func areLengths(s *sheet, starts []int, clocks map[int]clock) bool {
	others := 0
	for _, i := range starts {
		text := s.pieces[i].text
		if clocks[i].form != "" || len(text) != len("4:11") || text[1] != ':' {
			others++
		}
	}
	return others <= 1
}

// minuteOf is the minute of the day that a stamp tells.
func minuteOf(st when.Stamp) int { return st.Hour*60 + st.Minute }

// tellMuch reports whether most entries have more than a line of text, or a
// line that is a sentence. The clock of a match stands over less.
func tellMuch(s *sheet, entries []entryPlace) bool {
	const most, some = 6, 3 // tenths
	told, share := 0, most
	for _, e := range entries {
		n, sentence := 0, false
		for i := e.span.first; i < e.span.last; i++ {
			if p := &s.pieces[i]; p.linkShare() < 0.5 {
				n += weight(p.text)
				sentence = sentence || endsSentence(p.text)
			}
		}
		if n > 2*shortText || sentence && n > shortText {
			told++
		}
		if e.isOfMatch() {
			share = some
		}
	}
	return told*10 >= len(entries)*share
}

// isOfMatch reports whether an entry has the clock of a match, and no other.
func (e *entryPlace) isOfMatch() bool {
	return e.text == "" && slices.ContainsFunc(e.labels, isMatchClock)
}

// machineNear is the time that a <time> element at a piece states; a label may
// stand before it.
func machineNear(s *sheet, i int) string {
	for i+1 < len(s.pieces) && liveLabels[plainLabel(s.pieces[i].text)] != "" {
		i++
	}
	if times := s.timesFrom(i); len(times) > 0 && times[0].at == i {
		return times[0].value
	}
	return ""
}

// idBefore is the id of the element that a flat entry's header stands in.
func idBefore(s *sheet, i int) string {
	for b := s.pieces[i].box; b > 0; b = s.boxes[b].parent {
		box := &s.boxes[b]
		if int(box.first) < i {
			return ""
		}
		if id := attribute(box.node, "id"); id != "" {
			return id
		}
	}
	return ""
}

// timeInID reads the time that a system writes into its anchors, such as
// "u_20230912143000": fourteen digits in UTC, or with an offset of four behind them.
func timeInID(id string) (when.Stamp, bool) {
	const digits = len("20230912143000")
	for i := 0; i+digits <= len(id); i++ {
		if run := id[i : i+digits]; strings.HasPrefix(run, "20") && strings.Trim(run, "0123456789") == "" {
			n, err := strconv.Atoi(run[:4])
			if err == nil && n >= 2000 && n < 2100 {
				zone := "Z"
				if rest := id[i+digits:]; len(rest) >= 4 && strings.Trim(rest[:4], "0123456789") == "" && rest[:4] <= "1400" {
					zone = "+" + rest[:4]
				}
				return when.Machine(run[:8] + "T" + run[8:] + zone)
			}
		}
	}
	return when.Stamp{}, false
}
