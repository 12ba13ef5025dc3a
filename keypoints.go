package newspage

import (
	"slices"
	"sort"
	"strings"
	"time"

	"github.com/newspage/newspage/internal/when"
)

// A blogPlace holds the parts of a live blog beside its entries.
type blogPlace struct {
	keyPoints [][]int            // the pieces of each point of the summary list, in page order
	beside    map[int]verdict    // pieces in neither an entry nor the lead: headings of the list, copies of entries, days
	days      map[int]when.Stamp // the day printed above an entry, by the entry's index
}

// What pieces beside the entries are, if several functions find them.
var (
	headsPoints  = verdict{Furniture, "heads the key points"}
	copyOfPinned = verdict{Duplicate, "a copy of a pinned entry"}
)

// isKeyPoint reports whether piece i is part of a point of the summary list.
func (b *blogPlace) isKeyPoint(i int) bool {
	n, _ := slices.BinarySearchFunc(b.keyPoints, i, func(point []int, i int) int { return point[len(point)-1] - i })
	return n < len(b.keyPoints) && slices.Contains(b.keyPoints[n], i)
}

// note records what a piece beside the entries is.
func (b *blogPlace) note(i int, v verdict) {
	if b.beside == nil {
		b.beside = map[int]verdict{}
	}
	b.beside[i] = v
}

// findKeyLines finds the summary list on a plain-text page: a heading with times below it
// and a line for each. These times start no entries, and are taken out of the clocks.
func (w *place) findKeyLines(s *sheet, clocks map[int]clock) {
	if !s.isPlainText() {
		return
	}
	for i := range s.pieces {
		if !isLabelOf(s.pieces[i].text, keyHeads) {
			continue
		}
		points := keyLines(s, i+1, clocks)
		if len(points) < 2 && !(len(points) == 1 && len(points[0]) == 1) {
			continue
		}
		for j := i; j < points[0][0]; j++ {
			w.blog.note(j, headsPoints)
		}
		w.blog.keyPoints = points
		for _, point := range points {
			delete(clocks, point[0])
		}
		return
	}
}

// keyLines returns the points from line i on. A point is a time and the line
// below it, or a line that ends in a time. One line of introduction may come
// first. The list ends where a time steps against the order of the others, or
// where no time follows.
func keyLines(s *sheet, i int, clocks map[int]clock) [][]int {
	var points [][]int
	if i+1 < len(s.pieces) && !isPlainClock(clocks, i) && !endsInClock(s.pieces[i].text) {
		i++
	}
	for i < len(s.pieces) {
		form := 0 // the number of lines in each point, as in the first
		if len(points) > 0 {
			form = len(points[0])
		}
		switch {
		case form != 1 && isClockOverPoint(s, i, clocks) && !turnsBack(points, clocks, i):
			points = append(points, []int{i, i + 1})
			i += 2
		case form != 2 && len(s.pieces[i].text) < longestKeyLine && endsInClock(s.pieces[i].text):
			points = append(points, []int{i})
			i++
		default:
			return points
		}
	}
	return points
}

// longestKeyLine is the length, in bytes, of the longest line that can be a key
// point.
const longestKeyLine = 200

// isClockOverPoint reports whether line i is a time with another line below it.
func isClockOverPoint(s *sheet, i int, clocks map[int]clock) bool {
	return i+1 < len(s.pieces) && isPlainClock(clocks, i) && !isPlainClock(clocks, i+1) &&
		len(s.pieces[i].text) < longestKeyLine && len(s.pieces[i+1].text) < longestKeyLine
}

// turnsBack reports whether the time at line i steps against the order of the
// points. It then belongs to the first entry.
func turnsBack(points [][]int, clocks map[int]clock, i int) bool {
	if len(points) < 2 {
		return false
	}
	a, b := minuteOf(clocks[points[len(points)-2][0]].stamp), minuteOf(clocks[points[len(points)-1][0]].stamp)
	c := minuteOf(clocks[i].stamp)
	return (a > b) != (b > c)
}

// endsInClock reports whether a line ends in a time that copying has joined to
// it: "Bridge closed18:28".
func endsInClock(text string) bool {
	const clock = len("18:28")
	if len(text) <= clock {
		return false
	}
	end := text[len(text)-clock:]
	if end[2] != ':' && end[2] != '.' || !isDigits(end[:2]+end[3:]) {
		return false
	}
	return !isDigit(text[len(text)-clock-1])
}

// findKeyPoints finds the summary list in HTML: the points in a box whose class
// says so, or a list of links to entries. The entries it links to are key
// events.
func (w *place) findKeyPoints(s *sheet, f *facts) {
	byID := map[string]int{}
	for n, e := range w.entries {
		if e.id != "" {
			byID[e.id] = n
		}
	}
	if len(w.blog.keyPoints) == 0 {
		w.listedPoints(s)
	}
	if s.isPlainText() {
		return
	}
	for b := 1; b < len(s.boxes); b++ {
		box := &s.boxes[b]
		if !w.canHoldPoints(box) {
			continue
		}
		linked := linkedEntries(s, f, box, byID)
		if box.own&mKeyPoints == 0 && len(linked) < 2 || w.entryOf(int(box.first)) >= 0 {
			continue
		}
		w.takeKeyPoints(s, f, box)
		for _, n := range linked {
			w.entries[n].addLabel("key-event")
		}
	}
}

// canHoldPoints reports whether a box may be the summary list or a list of
// links to entries: it is short and holds no entry.
func (w *place) canHoldPoints(box *box) bool {
	const most = 80 // pieces
	isCalled := box.own&mKeyPoints != 0
	switch n := box.last - box.first; {
	case n == 0 || n > most:
		return false
	case !isCalled && (box.own&mList == 0 || box.all&(mNav|mFooter) != 0):
		return false
	}
	return !w.holdsEntry(box)
}

// listedPoints finds a summary list without links to entries: below its
// heading, the items of a list or, on a plain-text page, the lines down to the
// first entry.
func (w *place) listedPoints(s *sheet) {
	const above, most = 40, 20 // pieces: from the heading to the first entry; in the list
	first := w.entries[0].span.first
	for i := max(0, first-above); i < first; i++ {
		if !isLabelOf(s.pieces[i].text, keyHeads) {
			continue
		}
		var points [][]int
		for j := i + 1; j < first && len(points) <= most; j++ {
			p := &s.pieces[j]
			if p.kind != listItem && !s.isPlainText() || isLabelOf(p.text, liveLines) || p.notice.reason != "" {
				break
			}
			if !p.isMedia() && p.kind != caption {
				points = append(points, []int{j})
			}
		}
		if len(points) < 2 || len(points) > most {
			continue
		}
		w.blog.note(i, headsPoints)
		w.blog.keyPoints = points
		return
	}
}

// holdsEntry reports whether a box contains an entry.
func (w *place) holdsEntry(box *box) bool {
	n := sort.Search(len(w.entries), func(n int) bool { return w.entries[n].span.first >= int(box.first) })
	return n < len(w.entries) && w.entries[n].span.last <= int(box.last)
}

// linkedEntries returns the entries that links in a box lead to.
func linkedEntries(s *sheet, f *facts, box *box, byID map[string]int) []int {
	var out []int
	for i := box.first; i < box.last; i++ {
		if s.pieces[i].links == 0 {
			continue
		}
		address := linkAddress(s, &s.pieces[i])
		_, anchor, ok := strings.Cut(address, "#")
		if !ok || f.isOtherPage(address) {
			continue
		}
		if n, ok := byID[anchor]; ok && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

// takeKeyPoints notes the points in a box. A list item is one point, even of
// several pieces, and so is a time with the line below it; otherwise each piece
// is one. If there are times, the pieces before the first introduce the list.
func (w *place) takeKeyPoints(s *sheet, f *facts, box *box) {
	var points [][]int
	item, timed, intro := int32(-1), false, -1
	for i := int(box.first); i < int(box.last); i++ {
		p := &s.pieces[i]
		if p.isMedia() || p.kind == control || w.blog.isKeyPoint(i) {
			continue
		}
		if p.kind == heading && p.links == 0 && i == int(box.first) || isLabelOf(p.text, keyHeads) {
			w.blog.note(i, headsPoints)
			continue
		}
		in := itemBox(s, p.box, box)
		_, isTime := readClock(p.text, f.language.value)
		if len(points) > 0 && (timed && !isTime || in >= 0 && in == item) {
			points[len(points)-1] = append(points[len(points)-1], i)
		} else {
			points = append(points, []int{i})
		}
		if isTime && intro < 0 {
			intro = len(points) - 1
		}
		item, timed = in, isTime
	}
	intro = max(0, intro)
	for _, i := range slices.Concat(points[:intro]...) {
		w.blog.note(i, verdict{Furniture, "leads in the key points"})
	}
	w.blog.keyPoints = append(w.blog.keyPoints, points[intro:]...)
	slices.SortFunc(w.blog.keyPoints, func(a, b []int) int { return a[0] - b[0] })
}

// itemBox returns the list item around a box, within outer, or -1.
func itemBox(s *sheet, b int32, outer *box) int32 {
	for ; b > 0 && &s.boxes[b] != outer; b = s.boxes[b].parent {
		if n := s.boxes[b].node; n != nil && n.Data == "li" {
			return b
		}
	}
	return -1
}

// findCopies finds entries that the page prints twice because they are pinned
// to the top as well. The copy at the top is a duplicate; the entry gets the
// label.
func (w *place) findCopies(s *sheet, clocks map[int]clock) {
	w.copiedEntries(s)
	w.copiedPieces(s, clocks)
}

// copiedEntries finds copies among the first entries: one labelled as pinned,
// or with the same time as another, that has the text of an entry further down.
func (w *place) copiedEntries(s *sheet) {
	const top = 3 // entries
	for n := min(top, len(w.entries)-fewEntries) - 1; n >= 0; n-- {
		m := w.twinBelow(s, n)
		if m < 0 {
			continue
		}
		for i := w.entries[n].span.first; i < w.entries[n].span.last; i++ {
			w.blog.note(i, copyOfPinned)
		}
		w.entries[m].addLabel("pinned")
		w.entries = slices.Delete(w.entries, n, n+1)
	}
}

// twinBelow returns the entry further down that entry n is a copy of, or -1.
func (w *place) twinBelow(s *sheet, n int) int {
	e := &w.entries[n]
	key := e.key(s)
	if len(key) < shortText {
		return -1
	}
	for m := n + 1; m < len(w.entries); m++ {
		other := &w.entries[m]
		sameTime := e.text == other.text && e.machine == other.machine
		if (e.isPinned() || sameTime) && other.key(s) == key {
			return m
		}
	}
	return -1
}

// key returns the letters of an entry's text without its header.
func (e *entryPlace) key(s *sheet) string {
	const most = 400 // bytes: enough to tell two entries apart
	var b strings.Builder
	for i := e.span.first; i < e.span.last && b.Len() < most; i++ {
		if p := &s.pieces[i]; !p.isMedia() && p.kind != control && !slices.Contains(e.header, i) {
			b.WriteString(letters(p.text))
		}
	}
	return b.String()
}

// copiedPieces finds copies above the first entry, piece by piece.
func (w *place) copiedPieces(s *sheet, clocks map[int]clock) {
	const near = 40 // pieces above the first entry, among which a pinned post is
	first := w.entries[0].span.first
	from := max(0, first-near)
	wanted := map[string]bool{}
	for i := from; i < first; i++ {
		if p := &s.pieces[i]; len(p.text) > shortText && !p.isMedia() {
			wanted[p.text] = true
		}
	}
	if len(wanted) == 0 {
		return
	}
	for n := range w.entries {
		e := &w.entries[n]
		for i := e.span.first; i < e.span.last; i++ {
			if p := &s.pieces[i]; len(p.text) > shortText && p.kind != heading && wanted[p.text] {
				w.copyOf(s, e, span{from, first}, clocks)
				break
			}
		}
	}
}

// copyOf notes the pieces of the lead, above the first entry, that repeat those of an
// entry.
func (w *place) copyOf(s *sheet, e *entryPlace, lead span, clocks map[int]clock) {
	own := map[string]bool{}
	for i := e.span.first; i < e.span.last; i++ {
		own[s.pieces[i].text] = true
	}
	copied := 0
	for i := lead.first; i < lead.last; i++ {
		if p := &s.pieces[i]; !p.isMedia() && own[p.text] && !w.blog.isKeyPoint(i) {
			w.blog.note(i, copyOfPinned)
			copied++
			if over := i - 1; over >= lead.first && isPlainClock(clocks, over) && !w.blog.isKeyPoint(over) {
				w.blog.note(over, copyOfPinned) // its time, which may differ: "2h ago"
			}
		}
	}
	if copied > 0 {
		e.addLabel("pinned")
	}
}

// findDays finds the days printed above entries: a date between two of them, or
// above the first. In a flat blog, a single such line that is not above the
// first entry may be the date of anything, and is ignored.
func (w *place) findDays(s *sheet, f *facts) {
	days, at := map[int]when.Stamp{}, map[int]int{}
	for n := range w.entries {
		if i, st, ok := w.dayOver(s, f, n); ok {
			days[n], at[n] = st, i
		}
	}
	if _, first := days[0]; w.entries[0].box == 0 && (len(days) == 1 && !first && !w.isAtMidnight(days) || !w.areInOrder(days)) {
		return
	}
	w.blog.days = days
	for n, i := range at {
		if n > 0 && w.entries[n-1].span.last > i { // of flat entries
			w.entries[n-1].span.last = i
		}
		w.blog.note(i, verdict{BylineLine, "the day of the entries under it"})
	}
}

// isAtMidnight reports whether the only day stands where the clocks of the entries, of
// which the newest is first, cross midnight.
func (w *place) isAtMidnight(days map[int]when.Stamp) bool {
	for n := range days {
		above, under := w.entries[n-1].stamp, w.entries[n].stamp
		if !above.HasClock || !under.HasClock || minuteOf(under) <= minuteOf(above)+sameNight {
			return false
		}
	}
	return true
}

// areInOrder reports whether days step the same way as the entries' clocks, and
// by only a few days at once. The dates of other reports linked between the
// entries do not.
func (w *place) areInOrder(days map[int]when.Stamp) bool {
	const most = 4 // days
	isRising := tendency(len(w.entries), func(i int) int { return minutesBetween(w.entries[i-1].stamp, w.entries[i].stamp) }) > 0
	last := -1
	for n := range w.entries {
		day, ok := days[n]
		if !ok {
			continue
		}
		if last >= 0 && day.HasDaysAgo == days[last].HasDaysAgo {
			step := dayNumber(day) - dayNumber(days[last])
			if !isRising {
				step = -step
			}
			if step < 0 || step > most {
				return false
			}
		}
		last = n
	}
	return true
}

// dayNumber numbers days to measure how far apart two are. Days without a year
// are taken to be in the same one, and those told from today count from there.
func dayNumber(st when.Stamp) int {
	if st.HasDaysAgo {
		return -st.DaysAgo
	}
	return int(time.Date(max(st.Year, 1970), st.Month, st.Day, 0, 0, 0, 0, time.UTC).Unix() / (24 * 60 * 60))
}

// dayOver returns the piece above an entry that states its day, and the day.
func (w *place) dayOver(s *sheet, f *facts, n int) (int, when.Stamp, bool) {
	const above = 3 // pieces
	e := &w.entries[n]
	from := max(0, e.span.first-above)
	if n > 0 {
		from = max(from, w.entries[n-1].span.first+1)
	}
	for i := e.span.first - 1; i >= from; i-- {
		if !s.pieces[i].isMedia() {
			st, ok := dayLine(s.pieces[i].text, f.language.value)
			return i, st, ok
		}
	}
	return 0, when.Stamp{}, false
}

// dayLine reads a line that is a day and nothing else: "March 12", "Yesterday".
func dayLine(text, lang string) (when.Stamp, bool) {
	if len(text) > longestClock {
		return when.Stamp{}, false
	}
	st, ok := when.Parse(text, lang)
	return st, ok && (st.HasDate() || st.HasDaysAgo) && !st.HasClock && !st.HasAgo
}
