package newspage

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/newspage/newspage/internal/when"
)

// flatEntries finds entries that only headers set apart: a piece that is a
// time, or a paragraph that opens with one, starts an entry that runs to the
// next.
func flatEntries(s *sheet, f *facts, report place, clocks map[int]clock, layouts []layout) []entryPlace {
	starts := flatStarts(s, report, clocks, layouts)
	if len(starts) == 0 {
		return nil
	}
	starts, heads := withHeads(s, starts)
	starts = withNames(s, starts)
	numbered := numberedHeads(s, starts)
	for _, h := range numbered {
		starts = append(starts, h.at)
	}
	slices.Sort(starts)
	spans := flatSpans(s, starts, report.span.last)
	settleEnd(s, spans)
	r := headerReader{s: s, f: f, clocks: clocks, flat: true, names: writerLines(s, spans, clocks)}
	if s.isPlainText() {
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
			e.headline = headIn(heads, of)
			r.readAll(&e)
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

// headIn is the headline over the time of a flat entry; -1: there is none.
func headIn(heads map[int]bool, e span) int {
	for i := e.first; i < min(e.last, e.first+2); i++ { // a name may stand over it
		if heads[i] {
			return i
		}
	}
	return -1
}

// flatStarts are the pieces with which flat entries start: the headers that a
// layout knows, or the times that follow each other as those of a live blog do;
// nil: there are none.
func flatStarts(s *sheet, report place, clocks map[int]clock, layouts []layout) []int {
	starts := boundaries(s, report, clocks)
	if known := flatHeaders(layouts, s, report.span); len(known) >= fewEntries {
		starts = starts[:0]
		for _, b := range known {
			starts = append(starts, int(s.boxes[b].first))
		}
	} else if len(starts) < fewEntries || !isOrdered(startStamps(starts, clocks)) || areLengths(s, starts, clocks) {
		return nil
	}
	return withLabels(s, starts)
}

// flatSpans are the pieces of each entry: from its start to that of the next, and
// of the last to the report's end.
func flatSpans(s *sheet, starts []int, end int) []span {
	spans := make([]span, len(starts))
	for n, first := range starts {
		switch {
		case n+1 < len(starts):
			spans[n] = span{first, starts[n+1]}
		case first >= end:
			spans[n] = span{first, lastOf(s, first)}
		default:
			spans[n] = span{first, end}
		}
	}
	return spans
}

// settleEnd ends the last entry where the page says whose it is, or behind the
// writer's name, where that ends the one before it too.
func settleEnd(s *sheet, spans []span) {
	last := &spans[len(spans)-1]
	for i := last.first + 1; i < last.last; i++ {
		if p := &s.pieces[i]; p.notice.reason == Furniture && strings.HasPrefix(p.text, "©") {
			last.last = i
		}
	}
	if end := last.last; end < len(s.pieces) && len(spans) > 1 && signature(s, spans[len(spans)-2]) >= 0 && isWriterLine(withoutVerb(s.pieces[end].text)) {
		last.last++ // the report ends above the name
	}
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

// withNames moves the starts of entries up to the lines that name their writers.
// Where none stands over the first, names there end the entry above.
func withNames(s *sheet, starts []int) []int {
	named := 0
	for _, i := range starts {
		if i > 0 && isWriterLine(s.pieces[i-1].text) {
			named++
		}
	}
	if starts[0] == 0 || !isWriterLine(s.pieces[starts[0]-1].text) || !isMost(named, len(starts)) {
		return starts
	}
	for n, i := range starts {
		if isWriterLine(s.pieces[i-1].text) && (n == 0 || i-1 > starts[n-1]) {
			starts[n]--
		}
	}
	return starts
}

// isWriterLine reports whether a line names a writer, and says no more than who
// that is.
func isWriterLine(text string) bool {
	if writerName(text) != "" && (hasLetterCase(text) || isHangul(text)) {
		return true
	}
	_, signed := cutBy(text)
	return signed && len(text) <= longestHeaderLine && !endsSentence(text)
}

// withHeads moves the starts of entries up to the headlines that stand over their
// times, where most have one there and text right under the time.
func withHeads(s *sheet, starts []int) ([]int, map[int]bool) {
	isHeaded := func(n int) bool {
		over := starts[n] - 1
		return over >= 0 && (n == 0 || over > starts[n-1]) && s.isEntryHead(over)
	}
	over, under := 0, 0
	for n, i := range starts {
		if isHeaded(n) {
			over++
		}
		if s.isHeadingAt(i + 1) {
			under++
		}
	}
	if !isHeaded(0) || !isMost(over, len(starts)) || isMost(under*2, len(starts)) {
		return starts, nil
	}
	heads := map[int]bool{}
	for n := len(starts) - 1; n >= 0; n-- {
		if isHeaded(n) {
			starts[n]--
			heads[starts[n]] = true
		}
	}
	return starts, heads
}

// isEntryHead reports whether piece i can be the headline over an entry's time.
func (s *sheet) isEntryHead(i int) bool {
	p := &s.pieces[i]
	return p.kind == heading && isTitleText(p.text) && !isWriterLine(p.text) && !keyHeads[plainLabel(p.text)]
}

// isMost reports whether a part is three quarters of all at least.
func isMost(part, all int) bool { return part*4 >= all*3 }

// boundaries are the pieces with which flat entries start: those of the form
// that most of them have. A time with its date and one without are of one form,
// but that no date begins what goes on without: it is the page's. A time beside
// a label is of any form: most lines with one may have the writer's name there.
func boundaries(s *sheet, report place, clocks map[int]clock) []int {
	byForm := map[string][]int{"": nil}
	forms := []string{""}
	var labelled []int
	first, last := report.span.first, report.span.last
	if s.isPlainText() {
		first, last = 0, len(s.pieces)
	}
	for i := first; i < last; i++ {
		c, ok := clocks[i]
		switch {
		case !ok || c.form == "" && (isOfOther(s.pieces[i].text) || i > first && !isOfOther(s.pieces[i-1].text) && goesOn(clocks, i)):
		case c.mixed:
			labelled = append(labelled, i)
		default:
			if byForm[c.form] == nil && c.form != "" {
				forms = append(forms, c.form)
			}
			byForm[c.form] = append(byForm[c.form], i)
		}
	}
	var best []int
	for _, form := range forms {
		starts := slices.Concat(byForm[form], labelled)
		slices.Sort(starts)
		if run := runInReport(withoutPageDate(s, starts, clocks), report.span); len(run) > len(best) {
			best = run
		}
	}
	return withPlain(s, best, byForm[""], clocks)
}

// withPlain adds to the starts of entries the times alone between them that are
// set as these: entries without a headline.
func withPlain(s *sheet, starts, plain []int, clocks map[int]clock) []int {
	if len(starts) < fewEntries || clocks[starts[0]].form == "" {
		return starts
	}
	all := slices.Clone(starts)
	for _, i := range plain {
		if i > starts[0] && i < starts[len(starts)-1] && (s.isPlainText() || s.pieces[i].kind == s.pieces[starts[0]].kind) {
			all = append(all, i)
		}
	}
	slices.Sort(all)
	if len(all) == len(starts) || len(all) > 2*len(starts) || !isOrdered(startStamps(all, clocks)) {
		return starts
	}
	return all
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
	for dated*2 < len(starts) && clocks[starts[0]].stamp.HasDate() {
		if isAlike := s.isHeadingAt(starts[0]+1) && titled*2 >= len(starts); isAlike && dated > 1 {
			break
		}
		under := starts[0] + 1
		if starts = starts[1:]; starts[0] != under && isPlainClock(clocks, under) && clocks[under].stamp.HasClock && !isOfOther(s.pieces[under].text) {
			return append([]int{under}, starts...)
		}
	}
	return starts
}

// isHeadingAt reports whether piece i is a heading.
func (s *sheet) isHeadingAt(i int) bool { return i < len(s.pieces) && s.pieces[i].kind == heading }

// runInReport is the longest run of boundaries that follow each other closely
// and have the report, or some of it, among them: on a page that came as text the
// report's ends are not sure, and a time further on is another thing's.
func runInReport(starts []int, report span) []int {
	const far = 60 // pieces: no entry is as long
	var best []int
	for from := 0; from < len(starts); {
		to := from + 1
		for to < len(starts) && starts[to]-starts[to-1] < far {
			to++
		}
		if run := starts[from:to]; len(run) > len(best) && (slices.ContainsFunc(run, report.holds) || isOneOf(run, report)) {
			best = run
		}
		from = to
	}
	return best
}

// isOneOf reports whether the report ends right behind one boundary as others
// follow each other: what was taken for the report is one short entry.
func isOneOf(run []int, report span) bool {
	const most = 3 // times as far
	n, _ := slices.BinarySearch(run, report.first)
	if n == 0 || n < len(run) && run[n] < report.last {
		return false
	}
	next := report.last
	if n < len(run) {
		next = run[n]
	}
	return (next-run[n-1])*(len(run)-1) <= most*(run[len(run)-1]-run[0])
}

// isOfOther reports whether a line tells another time than an entry's: when the
// page was last changed, or when something begins.
func isOfOther(text string) bool {
	digit := strings.IndexAny(text, "0123456789")
	return hasWordOf(text[:max(0, digit)], updateWords, eventWords)
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

// lastOf is where an entry ends that no other follows, and that starts behind
// the report's end: at a run of labels.
func lastOf(s *sheet, start int) int {
	const most, labels = 40, 3 // pieces of the entry; in a row behind it
	run := 0
	for i := start + 1; i < min(len(s.pieces), start+most); i++ {
		p := &s.pieces[i]
		if p.notice.reason == Comments || p.notice.reason == CookieNotice || p.notice.reason == Newsletter {
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

// isMostOf reports whether entries hold as much of the report as those of a
// live blog do, and no one of them nearly all: a list of headlines with times
// beside a report holds less, and behind the times of comments a report may
// follow.
func isMostOf(s *sheet, entries []entryPlace, report place) bool {
	const tooMuch = 85 // percent
	within, all := 0, 0
	for i := report.span.first; i < report.span.last; i++ {
		n := len(s.pieces[i].tellingText())
		all += n
		if entryAt(entries, i) >= 0 {
			within += n
		}
	}
	longest, last, total := 0, 0, 0 // longest: of those before the last
	for n, e := range entries {
		last = 0
		for i := e.span.first; i < e.span.last; i++ {
			last += len(s.pieces[i].tellingText())
		}
		if total += last; n < len(entries)-1 {
			longest = max(longest, last)
		}
	}
	within -= max(0, last-2*longest) // the last runs on to the report's end, and may have taken its rest
	return within*100 >= all*leastShare && max(longest, last)*100 <= total*tooMuch
}

// tellingText is the text of a piece, if it is no link and no button.
func (p *piece) tellingText() string {
	if p.isMedia() || p.kind == control || p.isMostlyLinks() {
		return ""
	}
	return p.text
}

// tellMuch reports whether most entries have more than a line of text, or a
// line that is a sentence. The clock of a match stands over less.
func tellMuch(s *sheet, entries []entryPlace) bool {
	const most, some = 6, 3 // tenths of the entries, and of those of a match
	told, share := 0, most
	for _, e := range entries {
		n, sentence := 0, false
		for i := e.span.first; i < e.span.last; i++ {
			if p := &s.pieces[i]; !p.isMostlyLinks() {
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

// leadAway reports whether most entries have a heading that is a link to another
// page: so do cards, which print the time under it.
func leadAway(s *sheet, f *facts, entries []entryPlace) bool {
	away := 0
	for _, e := range entries {
		for i := e.span.first; i < e.span.last; i++ {
			if p := &s.pieces[i]; p.kind == heading && p.isLink() && f.isOtherPage(linkAddress(s, p)) {
				away++
				break
			}
		}
	}
	return away*2 > len(entries)
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
