package newspage

import (
	"slices"
	"strings"

	"github.com/newspage/newspage/internal/when"
)

// A flatFinder finds entries that have no container of their own, only headers between
// them. A piece that is a time, or a paragraph that opens with one, starts an entry, which
// runs to the start of the next.
type flatFinder struct {
	*sheet
	f      *facts
	clocks map[int]clock
	report span
}

// entries returns the entries, or nil if what was found is not a live blog.
func (ff *flatFinder) entries() []entryPlace {
	starts := ff.starts()
	if len(starts) == 0 {
		return nil
	}
	var heads map[int]bool
	end := ff.report.last
	if over, titles := ff.startsOverTimes(starts); over != nil {
		starts, heads, end = over, titles, starts[len(starts)-1]+1
	} else {
		starts, heads = ff.withHeads(starts)
		starts = ff.withNames(starts)
	}
	numbered := ff.numberedHeads(starts)
	for _, h := range numbered {
		starts = append(starts, h.at)
	}
	slices.Sort(starts)
	spans := ff.spans(starts, end)
	ff.settleEnd(spans)
	r := newHeaderReader(ff.sheet, ff.f, ff.clocks, spans)
	r.flat = true
	if ff.isPlainText() {
		r.tools = toolLines(ff.sheet, spans, r.names, ff.clocks)
	}
	entries := r.flatPlaces(spans, heads, numbered)
	if !ff.haveText(entries) || !ff.areMost(entries) || ff.linkElsewhere(entries) || ff.standAbove(entries) {
		return nil
	}
	return entries
}

// flatPlaces returns the entry in each span: those that open with a number, which have
// no other header, and those with headers. heads are the headlines above their times.
func (r *headerReader) flatPlaces(spans []span, heads map[int]bool, numbered []numberedHead) []entryPlace {
	entries := make([]entryPlace, 0, len(spans))
	for _, of := range spans {
		first := of.first
		e := entryPlace{span: of, headline: -1, opening: -1, id: idBefore(r.s, first), machine: machineNear(r.s, first)}
		if len(numbered) > 0 && numbered[0].at == first {
			e.opening, e.title, e.rest = first, numbered[0].title, numbered[0].rest
			numbered = numbered[1:]
		} else {
			e.headline = headIn(heads, of)
			r.readAll(&e)
		}
		entries = append(entries, e)
	}
	if !r.s.isPlainText() {
		r.settleHeads(entries)
	}
	r.settleTitles(entries)
	r.settleRunIns(entries)
	settleMatchClocks(entries)
	return entries
}

// headIn returns the headline above the time of a flat entry, or -1.
func headIn(heads map[int]bool, e span) int {
	for i := e.first; i < min(e.last, e.first+2); i++ { // a name may stand over it
		if heads[i] {
			return i
		}
	}
	return -1
}

// starts returns the pieces that start flat entries: the times that follow each
// other as those of a live blog do.
func (ff *flatFinder) starts() []int {
	starts := ff.withoutTeasers(ff.withoutHeadTimes(ff.boundaries()))
	if len(starts) < fewEntries || !isOrdered(startStamps(starts, ff.clocks)) || ff.areLengths(starts) {
		return nil
	}
	return ff.withLabels(starts)
}

// startsOverTimes returns where the entries start if their times stand below them, and
// which of these lines are headlines, or nil. The page itself shows it: text stands above
// the first time, and nothing of the report below the last, on a copied page the foot of
// the page. A copy that breaks off has no foot.
func (ff *flatFinder) startsOverTimes(times []int) (starts []int, heads map[int]bool) {
	if !ff.endsAt(times[len(times)-1] + 1) {
		return nil, nil
	}
	starts, heads = make([]int, len(times)), map[int]bool{}
	for n, i := range times {
		if !isPlainClock(ff.clocks, i) || n > 0 && !anyOf(ff.pieces[times[n-1]:i], isProse) {
			return nil, nil
		}
		if n > 0 {
			starts[n] = ff.underRule(times[n-1] + 1)
		}
		if n > 0 && ff.isEntryHead(starts[n]) {
			heads[starts[n]] = true
		}
	}
	isHeaded := isMost(len(heads), len(times)-1)
	starts[0] = ff.firstOverTime(times[0], isHeaded)
	if starts[0] < 0 || !anyOf(ff.pieces[starts[0]:times[0]], isProse) {
		return nil, nil
	}
	if heads[starts[0]] = isHeaded; !isHeaded {
		heads = nil
	}
	return starts, heads
}

// endsAt reports whether nothing of the report stands at piece i and below. On a copied
// page, where the end of the report is uncertain, the foot of the page must.
func (ff *flatFinder) endsAt(i int) bool {
	if ff.isPlainText() {
		return ff.isFoot(i)
	}
	return !anyOf(ff.pieces[i:max(i, ff.report.last)], func(p *piece) bool { return p.kind != thematicBreak && p.kind != control && p.notice.reason == "" })
}

// underRule returns the piece under a rule at piece i, or i if there is none.
func (s *sheet) underRule(i int) int {
	for i+1 < len(s.pieces) && s.pieces[i].kind == thematicBreak {
		i++
	}
	return i
}

// firstOverTime returns where the first of the entries starts that have their times
// below them, or -1: at the last headline over its text, or, if the entries have none,
// under the headline of the page and what belongs to that.
func (ff *flatFinder) firstOverTime(time int, isHeaded bool) int {
	const longest = 40 // lines
	over := -1
	for i := time - 1; i > max(ff.f.headline.at, time-longest); i-- {
		isOwn := ff.f.roles[i] != noRole || ff.pieces[i].notice.reason != "" || ff.f.hasDate(ff.pieces[i].text)
		if isHeaded && !isOwn && ff.isEntryHead(i) {
			return i
		}
		if isOwn {
			break
		}
		over = i
	}
	if isHeaded {
		return -1
	}
	return over
}

// isFoot reports whether the lines from line i on are the foot of the page: there are
// known phrases among the next ones, and no paragraph.
func (s *sheet) isFoot(i int) bool {
	const near = 8 // lines
	below := s.between(i, i+near)
	return !anyOf(below, isProse) && anyOf(below, func(p *piece) bool { return p.notice.reason != "" })
}

// spans returns the pieces of each entry, from its start to the next
// entry's; the last one runs to the end of the report.
func (ff *flatFinder) spans(starts []int, end int) []span {
	spans := make([]span, len(starts))
	for n, first := range starts {
		switch {
		case n+1 < len(starts):
			spans[n] = span{first, starts[n+1]}
		case first+1 >= end: // the report ends at its time
			spans[n] = span{first, lastOf(ff.sheet, first)}
		default:
			spans[n] = span{first, end}
		}
	}
	return spans
}

// settleCopiedEnd corrects the end of the last entry of a plain-text page. It has text, it
// includes the list that its last line announces, and ends before the readers' comments
// and before labels under which no paragraph stands, such as "More on this story".
func (s *sheet) settleCopiedEnd(last *span) {
	if !anyOf(s.pieces[last.first:last.last], isProse) {
		last.last = s.shortEnd(last.last)
	}
	told := last.last - 1 // the last paragraph
	for told > last.first && !isProse(&s.pieces[told]) {
		told--
	}
	s.endBefore(last, func(p *piece) bool {
		return p.notice.phrase == readersComment || p.at > told && (p.notice.reason == Navigation || p.notice.reason == Related)
	})
	if strings.HasSuffix(s.pieces[last.last-1].text, ":") {
		last.last = s.listEnd(last.last)
	}
}

// shortEnd returns where the text of an entry ends that begins at line i, or i if there is
// none near by.
func (s *sheet) shortEnd(i int) int {
	const most = 5 // lines of its header
	end := i
	for j := i; j < min(len(s.pieces), end+most); j++ {
		p := &s.pieces[j]
		if p.notice.reason != "" && !endsEntries[p.notice.reason] {
			break
		}
		if endsSentence(p.text) && weight(p.text) > shortText/2 {
			end = j + 1
		}
	}
	return end
}

// settleEnd corrects the end of the last entry. It ends before a copyright
// notice, and it includes a writer's name right under the report if the entry before it
// ends with such a name too.
func (ff *flatFinder) settleEnd(spans []span) {
	last := &spans[len(spans)-1]
	ff.endBefore(last, func(p *piece) bool { return p.notice.reason == Furniture && strings.HasPrefix(p.text, "©") })
	if ff.isPlainText() {
		ff.settleCopiedEnd(last)
	}
	if len(spans) < 2 || last.last >= len(ff.pieces) {
		return
	}
	if signature(ff.sheet, spans[len(spans)-2], nil) >= 0 && isWriterLine(withoutVerb(ff.pieces[last.last].text)) {
		last.last++ // the report ends above the name
	}
}

// endBefore ends a span before the first of its pieces, other than the very first, of which
// something is true.
func (s *sheet) endBefore(of *span, is func(*piece) bool) {
	if i := indexOf(s.pieces[of.first+1:of.last], is); i >= 0 {
		of.last = of.first + 1 + i
	}
}

// listEnd returns where the list ends that may begin at line i: lines without blank ones
// between them.
func (s *sheet) listEnd(i int) int {
	const most = 12 // items
	end := i
	for end < min(len(s.pieces), i+most) && (end == i || s.pieces[end].gap == 0) && s.pieces[end].notice.reason == "" {
		end++
	}
	return end
}

// withLabels moves the starts of entries up to include labels above their
// times, such as "BREAKING".
func (ff *flatFinder) withLabels(starts []int) []int {
	const most = 2
	out := slices.Clone(starts)
	for n := range out {
		for range most {
			if i := out[n] - 1; i >= 0 && (n == 0 || i > out[n-1]) && isLiveLabel(ff.pieces[i].text) {
				out[n] = i
			}
		}
	}
	return out
}

// withNames moves the starts of entries up to include the lines above that name
// their writers. If there is no such line above the first entry, the names are
// the ends of the entries above them, and the starts stay.
func (ff *flatFinder) withNames(starts []int) []int {
	named := 0
	for _, i := range starts {
		if i > 0 && isWriterLine(ff.pieces[i-1].text) {
			named++
		}
	}
	if starts[0] == 0 || !isWriterLine(ff.pieces[starts[0]-1].text) || !isMost(named, len(starts)) {
		return starts
	}
	for n, i := range starts {
		if isWriterLine(ff.pieces[i-1].text) && (n == 0 || i-1 > starts[n-1]) {
			starts[n]--
		}
	}
	return starts
}

// withHeads moves the starts of entries up to include headlines above their
// times, if most entries have a heading there and not under the time. It also
// returns these headlines. Lines that recur at the ends of entries are none.
func (ff *flatFinder) withHeads(starts []int) ([]int, map[int]bool) {
	recurring := recurringEnds(ff.sheet, ff.spans(starts, ff.report.last), ff.clocks)
	isHeaded := func(n int) bool {
		over := starts[n] - 1
		return over >= 0 && (n == 0 || over > starts[n-1]) && ff.isEntryHead(over) && !recurring[over]
	}
	over, under := 0, 0
	for n, i := range starts {
		if isHeaded(n) {
			over++
		}
		if ff.isHeadingAt(i+1) && !isWriterLine(ff.pieces[i+1].text) {
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

// isEntryHead reports whether piece i can be a headline above an entry's time.
func (s *sheet) isEntryHead(i int) bool {
	p := &s.pieces[i]
	isSetOff := p.kind == heading || p.kind == paragraph && p.isAllBold()
	return isSetOff && p.notice.reason == "" && isTitleText(p.text) && !isWriterLine(p.text) && !isLabelOf(p.text, keyHeads)
}

// boundaries returns the pieces that start flat entries: the times whose form
// is the most frequent. A time with a date and one without have the same form;
// but if the others have no date, a first one that has is the page's own and is
// left out. A time beside a label counts with every form, because on the other
// lines of its kind a writer's name may take the label's place.
func (ff *flatFinder) boundaries() []int {
	byForm := map[string][]int{"": nil}
	forms := []string{""}
	var labelled []int
	first, last := ff.report.first, ff.report.last
	if ff.isPlainText() {
		first, last = 0, len(ff.pieces)
	}
	for i := first; i < last; i++ {
		c, ok := ff.clocks[i]
		switch {
		case !ok || ff.pieces[i].notice.reason == Related && !c.stamp.HasClock: // "just now", over a headline
		case c.form == "" && isOfOther(ff.pieces[i].text) && !ff.headsUpdate(i):
		case c.form == "" && i > first && continuesHeader(ff.clocks, i) && !isOfOther(ff.pieces[i-1].text):
		case c.labelled, c.form == namedForm:
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
		if run := runInReport(ff.withoutPageDate(starts), ff.report); len(run) > len(best) {
			best = run
		}
	}
	return ff.withPlain(best, byForm[""])
}

// withPlain adds to the starts of entries the pieces between them that are only
// a time and are marked up like the others: these start entries without a
// headline.
func (ff *flatFinder) withPlain(starts, plain []int) []int {
	if len(starts) < fewEntries || ff.clocks[starts[0]].form == "" {
		return starts
	}
	all := slices.Clone(starts)
	for _, i := range plain {
		if i > starts[0] && i < starts[len(starts)-1] && (ff.isPlainText() || ff.pieces[i].kind == ff.pieces[starts[0]].kind) {
			all = append(all, i)
		}
	}
	slices.Sort(all)
	if len(all) == len(starts) || len(all) > 2*len(starts) || !isOrdered(startStamps(all, ff.clocks)) {
		return starts
	}
	return all
}

// withoutPageDate returns the boundaries without the page's own date: a date at
// the start, if most boundaries have none and it is not above a heading as they
// are. A time right under that date, if there is one, takes its place.
func (ff *flatFinder) withoutPageDate(starts []int) []int {
	dated, titled := 0, 0
	for _, i := range starts {
		if ff.clocks[i].stamp.HasDate() {
			dated++
		}
		if ff.isHeadingAt(i + 1) {
			titled++
		}
	}
	for dated*2 < len(starts) && ff.clocks[starts[0]].stamp.HasDate() {
		if isAlike := ff.isHeadingAt(starts[0]+1) && titled*2 >= len(starts); isAlike && dated > 1 {
			break
		}
		under := starts[0] + 1
		if starts = starts[1:]; starts[0] != under && isPlainClock(ff.clocks, under) && ff.clocks[under].stamp.HasClock && !isOfOther(ff.pieces[under].text) {
			return append([]int{under}, starts...)
		}
	}
	return starts
}

// withoutHeadTimes returns the boundaries without those of the page's head.
func (ff *flatFinder) withoutHeadTimes(starts []int) []int {
	for len(starts) > fewEntries && ff.opensWithHeadTime(starts) {
		starts = starts[1:]
	}
	return starts
}

// opensWithHeadTime reports whether the first of at least three boundaries is in the page's
// head: a label such as "just now" right above the headline, a line that also says when the
// page was changed, or a date and time under which no text stands before the next one, or
// that is against the order of the others.
func (ff *flatFinder) opensWithHeadTime(starts []int) bool {
	const near = 2 // pieces from the label to the headline
	first, next, third := starts[0], starts[1], starts[2]
	switch {
	case ff.f.headline.at > first && ff.f.headline.at <= min(first+near, next):
		return true
	case saysChanged(ff.pieces[first].text, ff.f.language.value) && !saysChanged(ff.pieces[next].text, ff.f.language.value):
		return true
	case !ff.clocks[first].stamp.HasDate():
		return false
	case !anyOf(ff.pieces[first+1:next], isSentence) && anyOf(ff.pieces[next:third], isProse):
		return true
	}
	return !isInStep(ff.clocks[first].stamp, ff.clocks[next].stamp, ff.clocks[third].stamp) && isOrdered(startStamps(starts[1:], ff.clocks))
}

// saysChanged reports whether a line says when something was changed.
func saysChanged(text, lang string) bool {
	return slices.ContainsFunc(when.All(text, lang), func(found when.Found) bool { return found.Modified })
}

// withoutTeasers returns the boundaries without the times of the teasers of other
// reports below the last entry: there is no text under them, and the first of them is
// against the order of the entries.
func (ff *flatFinder) withoutTeasers(starts []int) []int {
	const most = 12 // teasers
	stamps, end := startStamps(starts, ff.clocks), len(starts)
	for n := end - 1; n > max(fewEntries, len(starts)-most) && !anyOf(ff.pieces[starts[n]:ff.teaserEnd(starts, n)], isProse); n-- {
		if isOrdered(stamps[:n]) && !isInStep(stamps[n-2], stamps[n-1], stamps[n]) {
			end = n
		}
	}
	return starts[:end]
}

// teaserEnd returns where the lines under the n-th time end.
func (ff *flatFinder) teaserEnd(starts []int, n int) int {
	const longest = 4 // lines of the last one
	if n+1 < len(starts) {
		return starts[n+1]
	}
	return min(len(ff.pieces), starts[n]+longest)
}

// isHeadingAt reports whether piece i is a heading.
func (s *sheet) isHeadingAt(i int) bool { return i < len(s.pieces) && s.pieces[i].kind == heading }

// runInReport returns the longest run of boundaries that follow each other
// closely and of which at least one is in the report. On a plain-text page the
// limits of the report are uncertain, so the run may go beyond them; but a time
// far from the others belongs to something else.
func runInReport(starts []int, report span) []int {
	const far = 60 // pieces: no entry is as long
	var best, under []int
	for from := 0; from < len(starts); {
		to := from + 1
		for to < len(starts) && starts[to]-starts[to-1] < far {
			to++
		}
		if run := starts[from:to]; len(run) > len(best) && (slices.ContainsFunc(run, report.holds) || isOneOf(run, report)) {
			best = run
		} else if len(run) > len(under) && report.isRightOver(run[0]) {
			under = run
		}
		from = to
	}
	if len(best) == 0 {
		return under
	}
	return best
}

// isRightOver reports whether piece i stands under the report, with at most a few labels
// between. What was taken for the report may then be the lead of the entries that begin
// there.
func (of span) isRightOver(i int) bool {
	const most = 6 // labels, such as the tabs of a match: "Commentary", "Line-ups"
	return of.last > 0 && of.last <= i && i-of.last <= most
}

// isOneOf reports whether the end of the report is about as far behind a
// boundary as the boundaries are from each other. What was taken for the report
// is then a single short entry.
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

// isOfOther reports whether a line states another time than an entry's: when
// the page was last changed, or when an event begins.
func isOfOther(text string) bool {
	digit := firstDigit(text)
	return hasWordOf(text[:max(0, digit)], updateWords, eventWords)
}

// headsUpdate reports whether piece i is a heading or in bold, as the times of the parts of
// a report are that grows during the day: "Update, 10:40 a.m.".
func (s *sheet) headsUpdate(i int) bool {
	p := &s.pieces[i]
	return !s.isPlainText() && (p.kind == heading || p.isBold())
}

// areLengths reports whether at least all but one of the times are the lengths
// of videos, in minutes and seconds: "4:11". A time of day has two-digit hours,
// "am" or a zone.
func (ff *flatFinder) areLengths(starts []int) bool {
	others := 0
	for _, i := range starts {
		text := ff.pieces[i].text
		if ff.clocks[i].form != "" || len(text) != len("4:11") || text[1] != ':' {
			others++
		}
	}
	return others <= 1
}

// settleMatchClocks is a second pass for tickers that set the two teams left
// and right, where the clock of one side is printed after its text. An entry
// that is only a clock takes the last piece of the entry above, if that has
// several.
func settleMatchClocks(entries []entryPlace) {
	for n := 1; n < len(entries); n++ {
		e, above := &entries[n], &entries[n-1]
		if e.isOfMatch() && above.isOfMatch() && e.span.last-e.span.first == 1 && above.span.last-above.span.first > 2 {
			e.span.first--
			above.span.last--
			if above.headline == above.span.last-1 { // nothing is left that it could head
				above.headline = -1
			}
		}
	}
}

// lastOf returns where the last entry ends if it starts beyond the end of the
// report: at a run of labels or rows of a table, or at comments, a cookie notice or a sign-up.
func lastOf(s *sheet, start int) int {
	const most, labels = 40, 3 // pieces in the entry; labels in a row after it
	run := 0
	for i := start + 1; i < min(len(s.pieces), start+most); i++ {
		p := &s.pieces[i]
		if p.notice.reason == Comments || p.notice.reason == CookieNotice || p.notice.reason == Newsletter {
			return i
		}
		if run++; !isLabel(p) && p.kind != heading && !hasCells(p.text) {
			run = 0
		}
		if run == labels {
			return i + 1 - labels
		}
	}
	return min(len(s.pieces), start+most)
}

// areMost reports whether entries hold as large a share of the report as those
// of a live blog do, and no single entry holds nearly all of it. A list of
// headlines with times beside a report holds less, and after the times of
// comments a report may follow.
func (ff *flatFinder) areMost(entries []entryPlace) bool {
	const tooMuch = 85 // percent
	prose := sumUp(len(ff.pieces), func(i int) int { return len(ff.pieces[i].proseText()) })
	all, within := prose.over(ff.report), 0
	longest, last, total := 0, 0, 0 // longest: of those before the last
	for n, e := range entries {
		last = prose.over(e.span)
		within += prose.over(e.span.within(ff.report))
		if total += last; n < len(entries)-1 {
			longest = max(longest, last)
		}
	}
	within -= max(0, last-2*longest) // the last runs on to the report's end, and may have taken its rest
	isLead := ff.report.isRightOver(entries[0].span.first) && total > 2*all
	return (within*100 >= all*leastShare || isLead) && max(longest, last)*100 <= total*tooMuch
}

// proseText returns the text of a piece unless it is mostly links or a
// control.
func (p *piece) proseText() string {
	if p.isMedia() || p.kind == control || p.isMostlyLinks() {
		return ""
	}
	return p.text
}

// haveText reports whether most entries have more than a line of text, or a
// line that is a sentence. Of the entries of a match, fewer have to.
func (ff *flatFinder) haveText(entries []entryPlace) bool {
	const most, some = 6, 3 // tenths of the entries, and of those of a match
	told, share := 0, most
	for _, e := range entries {
		n, sentence := 0, false
		for i := e.span.first; i < e.span.last; i++ {
			if p := &ff.pieces[i]; !p.isMostlyLinks() {
				n += weight(p.text)
				sentence = sentence || endsSentence(p.text)
			}
		}
		if n > longText || sentence && n > shortText {
			told++
		}
		if e.isOfMatch() {
			share = some
		}
	}
	return told*10 >= len(entries)*share
}

// standAbove reports whether on a copied page most entries stand above the headline: they
// are the time in the page's head, the weather there, a ticker.
func (ff *flatFinder) standAbove(entries []entryPlace) bool {
	if !ff.isPlainText() || ff.f.headline.at < 0 {
		return false
	}
	below := 0
	for _, e := range entries {
		if e.span.first > ff.f.headline.at {
			below++
		}
	}
	return below < fewEntries && below*2 < len(entries)
}

// linkElsewhere reports whether most entries have a heading that links to another
// page. These are cards for other reports, which print the time under the
// heading.
func (ff *flatFinder) linkElsewhere(entries []entryPlace) bool {
	away := 0
	leadsAway := func(p *piece) bool {
		return p.kind == heading && p.isLink() && ff.f.isOtherPage(linkAddress(ff.sheet, p))
	}
	for _, e := range entries {
		if anyOf(ff.pieces[e.span.first:e.span.last], leadsAway) {
			away++
		}
	}
	return away*2 > len(entries)
}

// idBefore returns the id of the innermost element that has one and begins with
// piece i, the header of a flat entry.
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
