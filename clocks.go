package newspage

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/newspage/newspage/internal/when"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A clock is a piece that states a time and little else.
type clock struct {
	stamp when.Stamp
	form  string // the shape of a time that a sentence follows; "": the piece is the time
	rest  int    // where the sentence begins
	mixed bool   // a label stands beside the time: "BREAKING 3.30pm", "20:42KEY EVENT"
}

// longestClock is the longest line that can be the time of an entry, with date,
// zone and the word before it.
const longestClock = 70

// matchForm is the form of a piece that is a match clock, such as "45'+2".
const matchForm = "match"

// matchTextForm is the form of a piece that opens with a match clock and goes on:
// "88' The cook has scored."
const matchTextForm = "match-text"

// namedForm is the form of a line that is a writer's name and the time:
// "Jane Smith July 2, 2024 14:05".
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
		if p.isMedia() || p.marks&(mNav|mComments|mForm) != 0 || p.marks&mFooter != 0 && !s.isInSmallFooter(p) {
			continue
		}
		c, ok := clockIn(s, p.text, lang)
		if !ok {
			continue
		}
		if c.isWhole() {
			if ago, ok := shortAgo(s, i-1); ok {
				clocks[i-1] = clock{stamp: ago}
			}
		}
		clocks[i] = c
	}
	noteMatchMinutes(s, clocks)
	return clocks
}

// clockIn reads the time that a text states, or opens with.
func clockIn(s *sheet, text, lang string) (clock, bool) {
	isShort := len(text) <= longestClock
	if isShort {
		if st, ok := readClock(text, lang); ok {
			return clock{stamp: st}, true
		}
		if st, ok := clockBehindLabel(text, lang); ok {
			return clock{stamp: st, mixed: true}, true
		}
		if st, ok := clockAtName(s, text, lang); ok {
			return clock{stamp: st, form: namedForm}, true
		}
	}
	st, form, rest, ok := when.ClockPrefix(text, lang)
	if ok && isShort && liveLabels[plainLabel(text[rest:])] != "" {
		return clock{stamp: st, mixed: true}, true
	}
	return clock{stamp: st, form: form, rest: rest}, ok && !isInSentence(text, form)
}

// isWhole reports whether the piece is the time and nothing else.
func (c clock) isWhole() bool { return c.form == "" && !c.mixed }

// noteMatchMinutes notes the minutes of a match that only their order tells from
// other numbers: of many, all but a few rise or fall, by more than one now and
// then, and the last half-hour is among them.
func noteMatchMinutes(s *sheet, clocks map[int]clock) {
	for _, form := range []string{matchForm, matchTextForm} {
		minutes := matchMinutes(s, clocks, form)
		if !areOfMatch(minutes) {
			continue
		}
		for _, m := range minutes {
			clocks[m.at] = m.clock
		}
	}
}

// A matchMinute is a piece that can be the minute of a match, or open with it.
type matchMinute struct {
	at int
	clock
}

// matchMinutes are the pieces that can be a minute, in one of the two forms.
func matchMinutes(s *sheet, clocks map[int]clock, form string) []matchMinute {
	var out []matchMinute
	for i := range s.pieces {
		p := &s.pieces[i]
		if !startsWithDigit(p.text) || isClockAt(clocks, i) && clocks[i].form != matchForm || p.marks&(mNav|mFooter|mComments|mForm|mTable) != 0 {
			continue
		}
		label, rest := cutMatchClock(p.text)
		if isAlone := rest == len(p.text); label != "" && isAlone == (form == matchForm) {
			out = append(out, matchMinute{i, clock{stamp: matchStamp(label), form: form, rest: rest}})
		}
	}
	return out
}

// areOfMatch reports whether numbers are the minutes of a match, told in order.
func areOfMatch(minutes []matchMinute) bool {
	const few, late = 5, 60 // minutes told of; of the match
	last, jumps := 0, 0
	var stamps []when.Stamp
	for n, m := range minutes {
		if n > 0 && minuteOf(m.stamp)-minuteOf(stamps[n-1]) != 1 {
			jumps++
		}
		last = max(last, minuteOf(m.stamp))
		stamps = append(stamps, m.stamp)
	}
	return len(minutes) >= few && last >= late && jumps*2 >= len(minutes) && isOrdered(stamps)
}

// shortAgo reads a piece that is a number and the letter of a unit, "2h". It says
// how long ago only over the time itself.
func shortAgo(s *sheet, i int) (when.Stamp, bool) {
	if i < 0 {
		return when.Stamp{}, false
	}
	text := s.pieces[i].text
	if n := len(text); n < 2 || n > len("59m") || strings.IndexByte("smhd", text[n-1]) < 0 {
		return when.Stamp{}, false
	}
	return when.Parse(text+" ago", "en")
}

// isInSmallFooter reports whether the footer that a piece stands in is one of an
// entry, which may have its time and its writer there.
func (s *sheet) isInSmallFooter(p *piece) bool {
	const most = 4 // pieces
	for b := p.box; b > 0; b = s.boxes[b].parent {
		if box := &s.boxes[b]; box.own&mFooter != 0 {
			return box.last-box.first <= most
		}
	}
	return false
}

// isInSentence reports whether the time with which a text opens belongs to its
// first sentence: "At 9:30 the cook came".
func isInSentence(text, form string) bool {
	word, _, _ := strings.Cut(text, " ")
	return form == "clock-space" && timePrepositions[strings.ToLower(word)]
}

// clockBehindLabel reads the time behind one of the words by which live blogs
// mark an entry: "BREAKING 3.30pm".
func clockBehindLabel(text, lang string) (when.Stamp, bool) {
	digit := strings.IndexAny(text, "0123456789")
	if digit <= 0 || liveLabels[plainLabel(text[:digit])] == "" {
		return when.Stamp{}, false
	}
	return readClock(text[digit:], lang)
}

// clockAtName reads the time behind a person's name, on a page that came as
// text, or the one before it and a comma: "Jane Smith 14:05", "14:05, Jane Smith".
func clockAtName(s *sheet, text, lang string) (when.Stamp, bool) {
	digit := strings.IndexAny(text, "0123456789")
	if digit < 0 || digit > 0 && (digit < len("A B") || !s.isPlainText() && len(text)-digit > len("12:34 p.m.") || !startsUpper(text)) {
		return when.Stamp{}, false
	}
	found := when.All(text, lang)
	if len(found) == 0 {
		return when.Stamp{}, false
	}
	last := found[len(found)-1]
	if behind := strings.TrimSpace(text[last.End:]); digit > 0 && behind != "" || digit == 0 && !strings.HasPrefix(behind, ",") {
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
	return machineTimeOf(s, i) != "" || isPlainClock(clocks, int(b.last)-1)
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

// timeKeys and changeKeys are parts of the names of attributes that state when
// something was written, and when it was changed.
var (
	timeKeys   = []string{"time", "date", "publish", "created", "posted"}
	changeKeys = []string{"modif", "update"}
)

// timeAttribute is the time that an attribute of an element states; "": none
// does. When it was changed is another.
func timeAttribute(n *html.Node) string {
	for i := range n.Attr {
		a := &n.Attr[i]
		if containsOneOf(a.Key, timeKeys) && isMachineTime(a.Val) && !containsOneOf(a.Key, changeKeys) {
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
	if len(v) < len(time.DateOnly) {
		return false
	}
	_, ok := when.Machine(v)
	return ok
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

// timeInID reads the time that a system writes into its anchors, such as
// "u_20230912143000": fourteen digits in UTC, or with an offset of four behind them.
func timeInID(id string) (when.Stamp, bool) {
	const digits = len("20230912143000")
	for i := 0; i+digits <= len(id); i++ {
		run, rest := id[i:i+digits], id[i+digits:]
		if !strings.HasPrefix(run, "20") || !isDigits(run) {
			continue
		}
		zone := "Z"
		if len(rest) >= 4 && isDigits(rest[:4]) && rest[:4] <= "1400" {
			zone = "+" + rest[:4]
		}
		return when.Machine(run[:8] + "T" + run[8:] + zone)
	}
	return when.Stamp{}, false
}

// isClockAt reports whether piece i states a time, be it all of the piece or not.
func isClockAt(clocks map[int]clock, i int) bool {
	_, ok := clocks[i]
	return ok
}

// isPlainClock reports whether piece i is a time, and nothing else.
func isPlainClock(clocks map[int]clock, i int) bool {
	c, ok := clocks[i]
	return ok && c.form == ""
}

// goesOn reports whether the time at piece i goes on with the header that the
// piece before it begins: it is the day of that time, or the same told otherwise.
func goesOn(clocks map[int]clock, i int) bool {
	if !isPlainClock(clocks, i-1) {
		return false
	}
	a, b := clocks[i-1].stamp, clocks[i].stamp
	return !a.HasClock || !b.HasClock || a.HasAgo || b.HasAgo || minuteOf(a) == minuteOf(b)
}

// startStamps are the times of flat entries: what their first piece tells, and
// what goes on with it.
func startStamps(starts []int, clocks map[int]clock) []when.Stamp {
	out := make([]when.Stamp, len(starts))
	for n, i := range starts {
		out[n] = clocks[i].stamp
		for j := i + 1; isPlainClock(clocks, j) && goesOn(clocks, j); j++ {
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

// minuteOf is the minute of the day that a stamp tells.
func minuteOf(st when.Stamp) int { return st.Hour*60 + st.Minute }
