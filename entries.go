package newspage

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/newspage/newspage/internal/when"
)

// An entryPlace is where one entry of a live blog stands, and what its header
// says: locate finds the places, live makes entries of them.
type entryPlace struct {
	span     span
	box      int32      // its container; 0 in a flat blog
	stamp    when.Stamp // the time as printed; zero: none
	text     string     // the time as printed
	machine  string     // a machine-readable time of the container or of <time>
	headline int        // the piece that is its headline; -1: none
	id       string
	header   []int // pieces of the header that are no text: times, names, labels
	rest     int   // bytes of the first text piece that belong to the header
}

// findEntries finds the entries of a live blog in the report's place: those in
// containers of their own, else those that headers set apart. nil: this is no
// live blog.
func findEntries(s *sheet, f *facts, report place) []entryPlace {
	clocks := readClocks(s, f.language.value)
	if !s.isText() {
		if entries := containedEntries(s, f, report, clocks); len(entries) >= fewEntries {
			return entries
		}
	}
	return flatEntries(s, f, report, clocks)
}

// fewEntries is the least number of entries that make a live blog: two times on
// a page are a date line and an update.
const fewEntries = 3

// A clock is a piece that states a time and little else.
type clock struct {
	stamp when.Stamp
	form  string // the shape of a time that a sentence follows; "": the piece is the time
	rest  int    // where the sentence begins
}

// longestClock is the longest line that can be the time of an entry, with date,
// zone and the word before it.
const longestClock = 70

// readClocks reads the times among the pieces; the index is the piece's.
func readClocks(s *sheet, lang string) map[int]clock {
	clocks := map[int]clock{}
	for i := range s.pieces {
		p := &s.pieces[i]
		if p.isMedia() || p.marks&(mNav|mFooter|mComments|mForm) != 0 {
			continue
		}
		if len(p.text) <= longestClock {
			if st, ok := readClock(p.text, lang); ok {
				clocks[i] = clock{stamp: st}
				continue
			}
		}
		if st, form, rest, ok := when.ClockPrefix(p.text, lang); ok {
			clocks[i] = clock{st, form, rest}
		}
	}
	return clocks
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
// box, and have a time each and more than a line of other text.
func containedEntries(s *sheet, f *facts, report place, clocks map[int]clock) []entryPlace {
	var best []int32
	bestText := 0
	told := toldSums(s)
	for _, group := range likeBoxes(s) {
		if text := groupText(s, group, clocks, told); text > bestText {
			best, bestText = group, text
		}
	}
	if len(best) < fewEntries || bestText*100 < textSums(s, report.span)[len(s.pieces)]*leastShare {
		return nil
	}
	var entries []entryPlace
	for _, b := range best {
		entries = append(entries, entryIn(s, b, clocks, f))
	}
	return entries
}

// leastShare is the share of the report, in percent, that a live blog's
// entries have at least: a column of headlines with times beside an article
// has less.
const leastShare = 40

// likeBoxes are the groups of at least three boxes with one parent and one
// kind, in page order.
func likeBoxes(s *sheet) [][]int32 {
	type key struct {
		parent int32
		kind   string
	}
	at := map[key]int{}
	var groups [][]int32
	for i := 1; i < len(s.boxes); i++ {
		b := &s.boxes[i]
		if b.last-b.first < 2 || b.all&(mNav|mFooter|mAside|mComments|mRelated|mForm|mTable) != 0 && b.own&mLive == 0 {
			continue
		}
		k := key{b.parent, b.node.Data + " " + firstClass(b.node)}
		g, ok := at[k]
		if !ok {
			g = len(groups)
			at[k] = g
			groups = append(groups, nil)
		}
		groups[g] = append(groups[g], int32(i))
	}
	return slices.DeleteFunc(groups, func(g []int32) bool { return len(g) < fewEntries })
}

func firstClass(n *html.Node) string {
	class, _, _ := strings.Cut(strings.TrimSpace(attribute(n, "class")), " ")
	return strings.TrimRight(class, "0123456789-_")
}

// groupText is how much text stands in a group of boxes of which most have a
// time near their beginning; 0: they are no entries.
func groupText(s *sheet, group []int32, clocks map[int]clock, sums []int) int {
	timed, text, told := 0, 0, 0
	for _, i := range group {
		b := &s.boxes[i]
		if hasTime(s, i, clocks) {
			timed++
		}
		n := sums[b.last] - sums[b.first]
		text += n
		if n > shortText {
			told++
		}
	}
	if timed*10 < len(group)*6 || told*10 < len(group)*6 || timed < fewEntries {
		return 0
	}
	return text
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

func hasTime(s *sheet, i int32, clocks map[int]clock) bool {
	const header = 8 // pieces in which an entry's time stands
	b := &s.boxes[i]
	for j := b.first; j < min(b.last, b.first+header); j++ {
		if _, ok := clocks[int(j)]; ok {
			return true
		}
	}
	return machineTimeOf(s, i) != ""
}

// machineTimeOf is the time that a container states for machines: an attribute
// of its own, or the first <time datetime> in it.
func machineTimeOf(s *sheet, box int32) string {
	b := &s.boxes[box]
	for i := range b.node.Attr {
		a := &b.node.Attr[i]
		if (strings.Contains(a.Key, "time") || strings.Contains(a.Key, "date") || strings.Contains(a.Key, "publish")) && isMachineTime(a.Val) && !strings.Contains(a.Key, "modif") && !strings.Contains(a.Key, "update") {
			return a.Val
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
func entryIn(s *sheet, b int32, clocks map[int]clock, f *facts) entryPlace {
	box := &s.boxes[b]
	e := entryPlace{span: span{int(box.first), int(box.last)}, box: b, headline: -1, id: attribute(box.node, "id"), machine: machineTimeOf(s, b)}
	if e.id == "" {
		e.id = firstOf(attribute(box.node, "data-post-id"), attribute(box.node, "data-id"), attribute(box.node, "data-block-id"))
	}
	e.readHeader(s, clocks, f)
	return e
}

// readHeader says which pieces at an entry's start are its header: times,
// names, labels, and the headline.
func (e *entryPlace) readHeader(s *sheet, clocks map[int]clock, f *facts) {
	for i := e.span.first; i < e.span.last; i++ {
		p := &s.pieces[i]
		c, isClock := clocks[i]
		switch {
		case p.isMedia():
			continue
		case isClock && c.form == "":
			if e.text == "" || c.stamp.HasClock && !e.stamp.HasClock {
				e.stamp = c.stamp
			}
			e.text = strings.TrimSpace(e.text + " " + p.text)
			e.header = append(e.header, i)
		case isClock && e.text == "" && len(e.header) == 0:
			e.stamp, e.text, e.rest = c.stamp, c.stamp.Text, c.rest
			return
		case e.headline < 0 && (p.kind == heading || p.marks&mHeadline != 0 && len(p.text) < 200 && (p.own|s.boxes[p.box].own)&mHeadline != 0):
			e.headline = i
		case e.headline < 0 && e.text != "" && isDateLine(p.text, f.language.value):
			e.text += " " + p.text
			e.header = append(e.header, i)
		case isHeaderLabel(p, e.headline >= 0), e.headline < 0 && isShortLabel(p) && e.headingAhead(s, i):
			e.header = append(e.header, i)
		default:
			if e.timeInLine(p, f) {
				e.header = append(e.header, i)
				continue
			}
			return
		}
	}
}

func isShortLabel(p *piece) bool {
	return utf8.RuneCountInString(p.text) <= 60 && !endsSentence(p.text) && p.kind != caption && p.kind != listItem
}

// headingAhead reports whether the entry's headline is still to come.
func (e *entryPlace) headingAhead(s *sheet, i int) bool {
	const near = 4
	for j := i + 1; j < min(e.span.last, i+near); j++ {
		if s.pieces[j].kind == heading {
			return !s.isText()
		}
	}
	return false
}

// timeInLine reads a header line that holds a time beside names: "21:00 Jane
// Smith".
func (e *entryPlace) timeInLine(p *piece, f *facts) bool {
	const most = 60
	if utf8.RuneCountInString(p.text) > most || endsSentence(p.text) || e.text != "" {
		return false
	}
	st, start, end, ok := when.Find(p.text, f.language.value)
	if !ok || !st.HasClock && !st.HasAgo {
		return false
	}
	if !st.HasClock { // "21 mins ago 11:48"
		if exact, from, to, ok := when.Find(p.text[end:], f.language.value); ok && exact.HasClock {
			st, start, end = exact, end+from, end+to
		}
	}
	e.stamp, e.text = st, p.text[start:end]
	return true
}

func isDateLine(text, lang string) bool {
	if len(text) > longestClock {
		return false
	}
	st, ok := when.Parse(text, lang)
	return ok && (st.HasDate() || st.HasDaysAgo)
}

// isHeaderLabel reports whether a short piece of a header is a name or a
// label: "KEY EVENT", "By Jane Smith".
func isHeaderLabel(p *piece, afterHeadline bool) bool {
	if utf8.RuneCountInString(p.text) > 60 || endsSentence(p.text) || p.kind == caption {
		return false
	}
	if p.marks&mByline != 0 || liveLabels[plainLabel(p.text)] != "" {
		return true
	}
	_, by := cutBy(p.text)
	return by && afterHeadline
}

// flatEntries finds entries that only headers set apart: a piece that is a
// time, or a paragraph that opens with one, starts an entry that runs to the
// next.
func flatEntries(s *sheet, f *facts, report place, clocks map[int]clock) []entryPlace {
	starts := boundaries(s, report, clocks)
	if len(starts) < fewEntries || !isOrdered(starts, clocks) {
		return nil
	}
	var entries []entryPlace
	for n, first := range starts {
		last := report.span.last
		if n+1 < len(starts) {
			last = starts[n+1]
		}
		e := entryPlace{span: span{first, last}, headline: -1, id: idBefore(s, first)}
		e.readFlat(s, clocks, f)
		entries = append(entries, e)
	}
	if !tellMuch(s, entries) {
		return nil
	}
	return entries
}

// boundaries are the pieces with which flat entries start: those of the form
// that most of them have.
func boundaries(s *sheet, report place, clocks map[int]clock) []int {
	byForm := map[string][]int{}
	var forms []string
	for i := report.span.first; i < report.span.last; i++ {
		c, ok := clocks[i]
		if !ok || i > report.span.first && c.form == "" && isBoundary(clocks, i-1) {
			continue
		}
		if byForm[c.form] == nil {
			forms = append(forms, c.form)
		}
		byForm[c.form] = append(byForm[c.form], i)
	}
	var best []int
	for _, form := range forms {
		if len(byForm[form]) > len(best) {
			best = byForm[form]
		}
	}
	return best
}

func isBoundary(clocks map[int]clock, i int) bool {
	c, ok := clocks[i]
	return ok && c.form == ""
}

// isOrdered reports whether times mostly fall or mostly rise, as those of a
// live blog do and those in a programme or a table do not care to.
func isOrdered(starts []int, clocks map[int]clock) bool {
	rising, falling := 0, 0
	for n := 1; n < len(starts); n++ {
		a, b := clocks[starts[n-1]].stamp, clocks[starts[n]].stamp
		switch d := minuteOf(b) - minuteOf(a); {
		case d > 0:
			rising++
		case d < 0:
			falling++
		}
	}
	most, all := max(rising, falling), rising+falling
	return all == 0 || most*10 >= all*7
}

func minuteOf(st when.Stamp) int {
	if st.HasAgo {
		return -int(st.Ago / time.Minute)
	}
	return st.Hour*60 + st.Minute
}

// tellMuch reports whether most entries have more than a line of text.
func tellMuch(s *sheet, entries []entryPlace) bool {
	told := 0
	for _, e := range entries {
		n := 0
		for i := e.span.first; i < e.span.last; i++ {
			if p := &s.pieces[i]; p.linkShare() < 0.5 {
				n += weight(p.text)
			}
		}
		if n > 2*shortText {
			told++
		}
	}
	return told*10 >= len(entries)*6
}

// readFlat reads the header of a flat entry.
func (e *entryPlace) readFlat(s *sheet, clocks map[int]clock, f *facts) {
	e.machine = machineNear(s, e.span.first)
	e.readHeader(s, clocks, f)
	if e.headline >= 0 && e.rest == 0 {
		e.headline = e.flatHeadline(s)
	}
	if e.rest > 0 {
		e.headline = -1
	}
}

// flatHeadline is the entry's headline: the piece right after the time. A
// heading further on is a crosshead of the entry.
func (e *entryPlace) flatHeadline(s *sheet) int {
	for i := e.span.first; i < e.headline; i++ {
		if !slices.Contains(e.header, i) && !s.pieces[i].isMedia() {
			return -1
		}
	}
	return e.headline
}

// machineNear is the time that a <time> element at a piece states.
func machineNear(s *sheet, i int) string {
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
// "u_20230912143000": fourteen digits, in UTC.
func timeInID(id string) (when.Stamp, bool) {
	const digits = len("20230912143000")
	for i := 0; i+digits <= len(id); i++ {
		if run := id[i : i+digits]; strings.HasPrefix(run, "20") && strings.Trim(run, "0123456789") == "" {
			n, err := strconv.Atoi(run[:4])
			if err == nil && n >= 2000 && n < 2100 {
				return when.Machine(run[:8] + "T" + run[8:] + "Z")
			}
		}
	}
	return when.Stamp{}, false
}

// plainLabel is a label as liveLabels writes it.
func plainLabel(s string) string { return strings.TrimFunc(strings.ToLower(s), isOuterMark) }

// liveLabels are the words by which live blogs mark an entry.
var liveLabels = map[string]string{
	"key event": "key-event", "key moment": "key-event", "pinned": "pinned", "pinned post": "pinned", "breaking": "breaking", "breaking news": "breaking",
	"summary": "summary", "eilmeldung": "breaking", "urgent": "breaking", "última hora": "breaking", "angepinnt": "pinned", "highlight": "key-event", "essentiel": "key-event",
}
