package newspage

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/newspage/newspage/internal/when"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A clock is the time that a piece states or opens with.
type clock struct {
	stamp    when.Stamp
	form     string // the shape of a time that text follows; "": the piece is only the time
	rest     int    // the offset at which the text begins, or what recurs behind each time
	labelled bool   // there is a label beside the time: "BREAKING 3.30pm", "20:42KEY EVENT"
}

// longestClock is the length, in bytes, of the longest line that can be the
// time of an entry, with a date, a zone and a word before it.
const longestClock = 70

// matchForm is the form of a piece that is the minute of a match, such as
// "45'+2".
const matchForm = "match"

// matchTextForm is the form of a piece that opens with the minute of a match
// and goes on with text: "88' The cook has scored."
const matchTextForm = "match-text"

// namedForm is the form of a line with a writer's name and the time: "Jane
// Smith July 2, 2024 14:05".
const namedForm = "named"

// clocksIn returns the times among the pieces of a page, by the index of the piece. They are
// read once.
func (f *facts) clocksIn(s *sheet) map[int]clock {
	if f.clocks == nil {
		f.clocks = readClocks(s, f.language.value)
	}
	return f.clocks
}

// readClocks returns the times among the pieces, by the index of the piece.
func readClocks(s *sheet, lang string) map[int]clock {
	clocks := map[int]clock{}
	for i := range s.pieces {
		p := &s.pieces[i]
		if isMatchClock(p.text) || opensEvent(s, i) {
			clocks[i] = clock{stamp: matchStamp(p.text), form: matchForm}
			continue
		}
		if p.isMedia() || p.marks&(mNav|mComments|mForm) != 0 || p.marks&mFooter != 0 && !s.isInSmallFooter(p) {
			continue
		}
		c, ok := clockIn(s, p, lang)
		if !ok {
			continue
		}
		if c.isWhole() {
			if ago, ok := shortAgo(s, i-1); ok {
				clocks[i-1] = clock{stamp: ago}
			}
			if c.stamp.HasAgo && !c.stamp.HasClock {
				c.stamp = cmp.Or(tooltipTime(p.first, lang), c.stamp)
			}
		}
		clocks[i] = c
	}
	noteMatchMinutes(s, clocks)
	cutTails(s, clocks)
	return clocks
}

// opensEvent reports whether piece i is the minute of a match with the word for an event,
// and its text follows: "45+2'HT". Without a text it says when a part of the match ends.
func opensEvent(s *sheet, i int) bool {
	_, event := minuteAndEvent(s.pieces[i].text)
	return event != "" && i+1 < len(s.pieces) && !isMatchClock(s.pieces[i+1].text)
}

// cutTails makes plain times of those with the same few words behind almost all of them,
// such as those of a button: "14:05Share this post". The page's own date, above them all,
// may have other words.
func cutTails(s *sheet, clocks map[int]clock) {
	const share = 10 // one in so many may have other words
	at, first, all := map[string][]int{}, len(s.pieces), 0
	for i, c := range clocks {
		text := s.pieces[i].text
		if c.form == "" || c.form == namedForm || c.form == matchForm || c.rest == 0 || c.rest >= len(text) {
			continue
		}
		all++
		first = min(first, i)
		if tail := text[c.rest:]; utf8.RuneCountInString(tail) <= longestLabel && !isWriterLine(tail) && writerName(tail) == "" {
			at[tail] = append(at[tail], i)
		}
	}
	for _, pieces := range at {
		others := all - len(pieces)
		if others > 0 && !slices.Contains(pieces, first) {
			others--
		}
		if len(pieces) < fewEntries || others*share > all {
			continue
		}
		for _, i := range pieces {
			clocks[i] = clock{stamp: clocks[i].stamp, rest: clocks[i].rest}
		}
	}
}

// clockIn reads the time that a text states or opens with.
func clockIn(s *sheet, p *piece, lang string) (clock, bool) {
	text := p.text
	isShort := len(text) <= longestClock
	if isShort {
		if st, ok := readClock(text, lang); ok {
			return clock{stamp: st}, true
		}
		if st, ok := clockBehindLabel(text, lang); ok {
			return clock{stamp: st, labelled: true}, true
		}
		if st, ok := clockAtName(s, p, lang); ok {
			return clock{stamp: st, form: namedForm}, true
		}
	}
	st, form, rest, ok := when.ClockPrefix(text, lang)
	if ok && isShort && isLiveLabel(text[rest:]) {
		return clock{stamp: st, labelled: true}, true
	}
	return clock{stamp: st, form: form, rest: rest}, ok && !isInSentence(text, form)
}

// isWhole reports whether the piece is the time and nothing else.
func (c clock) isWhole() bool { return c.form == "" && !c.labelled }

// noteMatchMinutes adds the minutes of a match that are written without an
// apostrophe, such as "88.", and look like any numbers. Their order gives them
// away; see areOfMatch.
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

// A matchMinute is a piece that may be the minute of a match, or may open with
// one.
type matchMinute struct {
	at int
	clock
}

// matchMinutes returns the pieces that may be a minute of a match (matchForm)
// or may open with one (matchTextForm).
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

// areOfMatch reports whether numbers are minutes of a match in order: there are
// several, nearly all rise or nearly all fall, at least half by steps other
// than one, and one is in the last half-hour of a match. The numbers of a list
// rise by one.
func areOfMatch(minutes []matchMinute) bool {
	const few, late = 5, 60 // the number of minutes; the minute of the match
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

// shortAgo reads a piece that is a number and the letter of a unit, such as
// "2h". Only right above a time does that mean how long ago.
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

// tooltipTime returns the full date and time that a page shows when the pointer
// rests on a relative time, whose text node is given:
// <span title="12 March 2026, 14:52">2h ago</span>. It is zero if there is none.
func tooltipTime(text *html.Node, lang string) when.Stamp {
	if text == nil {
		return when.Stamp{}
	}
	for n := text.Parent; n != nil; n = n.Parent {
		for _, key := range tooltips {
			if st, ok := when.Parse(attribute(n, key), lang); ok && st.HasDate() && st.HasClock {
				return st
			}
		}
		if isBlock(n) {
			break
		}
	}
	return when.Stamp{}
}

// tooltips are the attributes whose text browsers show, or read out, for an element.
var tooltips = []string{"title", "aria-label", "data-original-title"}

// isInSmallFooter reports whether a piece is in a footer as small as an
// entry's, which may hold the entry's time and writer.
func (s *sheet) isInSmallFooter(p *piece) bool {
	const most = 4 // pieces
	for b := p.box; b > 0; b = s.boxes[b].parent {
		if box := &s.boxes[b]; box.own&mFooter != 0 {
			return box.last-box.first <= most
		}
	}
	return false
}

// isInSentence reports whether the time that a text opens with belongs to its
// first sentence: "At 9:30 the cook came".
func isInSentence(text, form string) bool {
	word, _, _ := strings.Cut(text, " ")
	return form == "clock-space" && hasFold(timePrepositions, word)
}

// clockBehindLabel reads the time after a label of live blogs: "BREAKING
// 3.30pm".
func clockBehindLabel(text, lang string) (when.Stamp, bool) {
	digit := firstDigit(text)
	if digit <= 0 || !isLiveLabel(text[:digit]) {
		return when.Stamp{}, false
	}
	return readClock(text[digit:], lang)
}

// clockAtName reads the time beside a person's name: after it, as in "Jane
// Smith 14:05", or before it and a comma, as in "14:05, Jane Smith", or right before it
// on a copied page: "14:05Jane Smith". In HTML, only a time alone may follow the name, no
// date, unless an element holds the name.
func clockAtName(s *sheet, p *piece, lang string) (when.Stamp, bool) {
	text := p.text
	digit := firstDigit(text)
	isBehind := digit > 0
	if digit < 0 || isBehind && !s.canStandBehindName(p, digit) {
		return when.Stamp{}, false
	}
	found := when.All(text, lang)
	if len(found) == 0 {
		return when.Stamp{}, false
	}
	rest := text[found[len(found)-1].End:]
	isBefore := strings.HasPrefix(strings.TrimSpace(rest), ",") || s.isPlainText() && !strings.HasPrefix(rest, " ")
	if isBehind && strings.TrimSpace(rest) != "" || !isBehind && !isBefore {
		return when.Stamp{}, false
	}
	line, name := cutTimes(text, lang)
	return line.stamp, line.stamp.HasClock && len(name) == 1 && isStrictName(strings.TrimFunc(name[0], isOuterMark))
}

// canStandBehindName reports whether what precedes the first digit of a piece can be a name,
// and what is from there on the time alone.
func (s *sheet) canStandBehindName(p *piece, digit int) bool {
	if digit < len("A B") || !startsUpper(p.text) {
		return false
	}
	return len(p.text)-digit <= len("12:34 p.m.") || s.isPlainText() || opensWithNameElement(p)
}

// opensWithNameElement reports whether a piece opens with a person's name in an element of
// its own.
func opensWithNameElement(p *piece) bool {
	_, named := nameElements(p, p.text)
	return named != "" && strings.HasPrefix(p.text, named)
}

// matchStamp returns the minute of a match as a stamp, to compare entries by.
// Added minutes are added: "45'+2" is 47.
func matchStamp(text string) when.Stamp {
	minutes := 0
	for _, digits := range strings.FieldsFunc(text, func(r rune) bool { return r < '0' || r > '9' }) {
		n, _ := strconv.Atoi(digits)
		minutes += n
	}
	return when.Stamp{Minute: minutes}
}

// readClock reads a text that is a time of day, with or without a date, or a
// time ago.
func readClock(text, lang string) (when.Stamp, bool) {
	if st, ok := when.Clock(text, lang); ok {
		return st, true
	}
	if st, ok := when.Parse(text, lang); ok && (st.HasClock || st.HasAgo) {
		return st, true
	}
	return when.Stamp{}, false
}

// hasMatchClock reports whether a piece in a box is the minute of a match.
func hasMatchClock(b *box, clocks map[int]clock) bool {
	for j := b.first; j < b.last; j++ {
		if clocks[int(j)].form == matchForm {
			return true
		}
	}
	return false
}

// hasTime reports whether a box has a time in its first pieces, as its last
// piece, or in its markup.
func hasTime(s *sheet, i int32, clocks map[int]clock) bool {
	const header = 8 // pieces in which an entry's time stands
	b := &s.boxes[i]
	for j := b.first; j < min(b.last, b.first+header); j++ {
		if c, ok := clocks[int(j)]; ok && c.form != matchForm {
			return true
		}
	}
	return machineTimeOf(s, i) != "" || isPlainClock(clocks, int(b.last)-1) || s.isSignedWithTime(int(b.last)-1)
}

// isSignedWithTime reports whether a piece is a line that says who has written
// what stands above it, and at what time: "Posted by Jane Smith at 2.52pm".
func (s *sheet) isSignedWithTime(i int) bool {
	p := &s.pieces[i]
	if p.isMedia() || p.isLink() || len(p.text) > longestHeaderLine || firstDigit(p.text) < 0 {
		return false
	}
	line, _ := cutTimes(p.text, s.head.lang)
	_, by := cutVerbBy(p.text)
	return by && line.stamp.HasClock && isStrictName(nameBeside(p.text, s.head.lang))
}

// machineTimeOf returns the machine-readable time of a container: from an
// attribute of its own or of one of the first boxes in it, or else from the
// first <time datetime> in it.
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

// timeKeys are parts of the names of attributes that state when something was
// written; changeKeys are those for when it was changed.
var (
	timeKeys   = []string{"time", "date", "publish", "created", "posted"}
	changeKeys = []string{"modif", "update"}
)

// timeAttribute returns the time that an attribute of an element states, or "".
// It ignores attributes for the time of a change.
func timeAttribute(n *html.Node) string {
	for i := range n.Attr {
		a := &n.Attr[i]
		if containsOneOf(a.Key, timeKeys) && isMachineTime(a.Val) && !containsOneOf(a.Key, changeKeys) {
			return a.Val
		}
	}
	return ""
}

// timesFrom returns the <time> elements at and after piece i.
func (s *sheet) timesFrom(i int) []timeTag {
	n, _ := slices.BinarySearchFunc(s.head.times, i, func(t timeTag, i int) int { return t.at - i })
	return s.head.times[n:]
}

// isMachineTime reports whether an attribute's value is a machine-readable date
// or time.
func isMachineTime(v string) bool {
	if len(v) < len(time.DateOnly) {
		return false
	}
	_, ok := when.Machine(v)
	return ok
}

// machineNear returns the value of a <time> element at piece i, or after the
// labels that begin there.
func machineNear(s *sheet, i int) string {
	for i+1 < len(s.pieces) && isLiveLabel(s.pieces[i].text) {
		i++
	}
	if times := s.timesFrom(i); len(times) > 0 && times[0].at == i {
		return times[0].value
	}
	return ""
}

// timeInID reads the time that some systems write into anchors, such as
// "u_20230912143000": fourteen digits in UTC, or with four more for the offset.
func timeInID(id string) (when.Stamp, bool) {
	const digits = len("20230912143000")
	for i := 0; i+digits <= len(id); i++ {
		run, rest := id[i:i+digits], id[i+digits:]
		if !strings.HasPrefix(run, "20") || !isDigits(run) {
			continue
		}
		zone := "Z"
		const offset = len("hhmm")
		if len(rest) >= offset && isDigits(rest[:offset]) && rest[:offset] <= "1400" {
			zone = "+" + rest[:offset]
		}
		return when.Machine(run[:8] + "T" + run[8:] + zone)
	}
	return when.Stamp{}, false
}

// isClockAt reports whether piece i is a time or opens with one.
func isClockAt(clocks map[int]clock, i int) bool {
	_, ok := clocks[i]
	return ok
}

// isPlainClock reports whether piece i is a time, with at most a label beside
// it.
func isPlainClock(clocks map[int]clock, i int) bool {
	c, ok := clocks[i]
	return ok && c.form == ""
}

// continuesHeader reports whether the time at piece i belongs to the same
// header as the time in the piece before: it adds the day, or repeats the time
// in another form.
func continuesHeader(clocks map[int]clock, i int) bool {
	if !isPlainClock(clocks, i-1) {
		return false
	}
	a, b := clocks[i-1].stamp, clocks[i].stamp
	return !a.HasClock || !b.HasClock || a.HasAgo || b.HasAgo || minuteOf(a) == minuteOf(b)
}

// startStamps returns the times of flat entries, each merged from the pieces of
// its header.
func startStamps(starts []int, clocks map[int]clock) []when.Stamp {
	out := make([]when.Stamp, len(starts))
	for n, i := range starts {
		out[n] = clocks[i].stamp
		for j := i + 1; isPlainClock(clocks, j) && continuesHeader(clocks, j); j++ {
			out[n] = mergeStamps(out[n], clocks[j].stamp)
		}
	}
	return out
}

// minutesBetween returns how many minutes b is after a, or 0 if they cannot be
// compared. If a day is not known, a step over midnight counts the short way.
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
	case !a.HasClock || !b.HasClock: // minutes of a match
	case a.HasDate() && b.HasDate() && (a.Year == 0) == (b.Year == 0):
		d += (dayNumber(b) - dayNumber(a)) * day
	case d > day/2+sameNight:
		d -= day
	case d < -day/2-sameNight:
		d += day
	}
	return d
}

// minuteOf returns the minute of the day of a stamp.
func minuteOf(st when.Stamp) int { return st.Hour*60 + st.Minute }

// isInStep reports whether the third of three times goes on in the direction of the
// first two.
func isInStep(a, b, c when.Stamp) bool {
	return minutesBetween(a, b)*minutesBetween(b, c) >= 0
}

// isOrdered reports whether times mostly fall or mostly rise, as those of a
// live blog do. Those of a programme, a table or a list of videos do not. A
// step over midnight looks like a long step the wrong way. If every other date
// and time equals the one before it, each is printed both above and below a
// report, and these are not entries.
func isOrdered(stamps []when.Stamp) bool {
	return isOrderedBy(1, stamps) || isOrderedBy(-1, stamps)
}

// isOrderedBy is isOrdered for times that rise (order 1) or fall (-1).
func isOrderedBy(order int, stamps []when.Stamp) bool {
	const most, perNight = 8, 3 // tenths of the steps that agree; steps for each that may cross midnight
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
