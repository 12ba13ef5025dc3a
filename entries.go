package newspage

import (
	"net/url"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage/newspage/internal/when"
)

// An entryPlace is where one entry of a live blog stands and what its header
// says. locate finds the places; live builds entries from them.
type entryPlace struct {
	span     span
	box      int32 // its container; 0 in a flat blog
	id       string
	stamp    when.Stamp // the printed time, parsed; zero: none
	text     string     // the printed time
	machine  string     // a machine-readable time, from an attribute of the container or from <time>
	labels   []string
	names    []Byline
	headline int    // the piece that is its headline; -1: none
	title    string // its headline, if that is only a part of a piece, as behind the time
	header   []int  // pieces of the header that are not text: times, names, labels
	lost     []int  // those of them with words that are in no fact
	opening  int    // the piece that opens with the time or the headline and goes on with text; -1: none
	rest     int    // the offset at which that piece's text begins

	changed        when.Stamp // when it was changed, if printed
	changedText    string
	changedMachine string
}

// states reports whether the entry's facts contain all words of piece i.
func (e *entryPlace) states(i int) bool {
	return e.isInHeader(i) && !slices.Contains(e.lost, i)
}

// holdsBox reports whether box i stands in the entry, and is not the entry itself.
func (e *entryPlace) holdsBox(i int32, b *box) bool {
	return i != e.box && int(b.first) >= e.span.first && int(b.last) <= e.span.last
}

// entryWith returns the entry that contains piece i, or nil.
func (w *place) entryWith(i int) *entryPlace {
	if n := w.entryOf(i); n >= 0 {
		return &w.entries[n]
	}
	return nil
}

// entryOf returns the index of the entry that contains piece i, or -1.
func (w *place) entryOf(i int) int { return entryAt(w.entries, i) }

// entryAt returns the index of the entry that contains piece i, or -1. The
// entries are in page order.
func entryAt(entries []entryPlace, i int) int {
	n := sort.Search(len(entries), func(n int) bool { return entries[n].span.last > i })
	if n < len(entries) && entries[n].span.holds(i) {
		return n
	}
	return -1
}

// isInHeader reports whether piece i is in the entry's header.
func (e *entryPlace) isInHeader(i int) bool { return e.headline == i || slices.Contains(e.header, i) }

// findEntries finds the entries of a live blog within the report, and what a live blog has
// beside them. It finds nothing if the page is not a live blog.
func (w *place) findEntries(s *sheet, f *facts) {
	clocks := f.clocksIn(s)
	w.findKeyLines(s, clocks)
	w.entries = entryPlaces(s, f, w.span, clocks)
	if len(w.entries) == 0 || w.isChronology(s, f) {
		w.entries, w.blog = nil, blogPlace{} // without entries, what findKeyLines found is text
		return
	}
	w.noteHeavy(s)
	for i := range recurringEnds(s, spansOf(w.entries), clocks) {
		if e := w.entryWith(i); (e == nil || !e.isInHeader(i)) && !isResult(s.pieces[i].text) {
			w.blog.note(i, verdict{Furniture, "recurs at the end of entries"})
		}
	}
	w.findCopies(s, clocks)
	w.findDays(s, f)
	w.findKeyPoints(s, f)
}

// entryPlaces returns the entries within the report by the first way that finds any: those
// in containers of their own, those that only headers separate, the two of a page that says
// it is live, those of which only the structured data tells.
func entryPlaces(s *sheet, f *facts, report span, clocks map[int]clock) []entryPlace {
	flat := flatFinder{s, f, clocks, report}
	if s.isPlainText() {
		return flat.entries()
	}
	if entries := containedEntries(s, f, report, clocks, fewEntries); len(entries) > 0 {
		return entries
	}
	if entries := flat.entries(); len(entries) > 0 {
		return entries
	}
	if f.live { // and may have only just begun
		if entries := containedEntries(s, f, report, clocks, fewEntries-1); len(entries) > 0 {
			return entries
		}
	}
	return toldEntries(s, f, clocks, report)
}

// noteHeavy notes that the boxes around the entries hold the report, whatever
// their class says: on the page of a match, "match-comments" is the report.
func (w *place) noteHeavy(s *sheet) {
	for _, e := range w.entries {
		for b := e.box; b > 0 && !w.heavy[b]; b = s.boxes[b].parent {
			w.heavy[b] = true
		}
	}
}

// spansOf returns the pieces of each entry.
func spansOf(entries []entryPlace) []span {
	spans := make([]span, len(entries))
	for n, e := range entries {
		spans[n] = e.span
	}
	return spans
}

// recurringEnds returns the labels at the ends of entries that recur in most of them,
// such as a button that no table knows, apart from a number: "12 likes". Initials in brackets
// and quotations may recur there too, and are none.
func recurringEnds(s *sheet, entries []span, clocks map[int]clock) map[int]bool {
	const most = 4 // lines
	at := map[string][]int{}
	for _, e := range entries {
		for i := e.last - 1; i > max(e.first, e.last-1-most); i-- {
			p := &s.pieces[i]
			if p.isMedia() || isClockAt(clocks, i) || p.kind == caption || endsSentence(p.text) || utf8.RuneCountInString(p.text) > longestLabel {
				break
			}
			label := strings.Trim(strings.Map(withoutDigits, p.text), " ")
			if label != "" && p.notice.reason == "" && p.kind != control && canBeButton(p.text) && !opensQuote(p.text) && !strings.HasPrefix(p.text, "(") {
				at[label] = append(at[label], i)
			}
		}
	}
	return recurring(at, func(count int) bool { return isUsual(count, len(entries)) })
}

// recurring returns the pieces of the labels that recur often enough. at are the pieces of
// each label.
func recurring(at map[string][]int, isOften func(count int) bool) map[int]bool {
	out := map[int]bool{}
	for _, pieces := range at {
		if isOften(len(pieces)) {
			for _, i := range pieces {
				out[i] = true
			}
		}
	}
	return out
}

// canBeButton reports whether a short line in an entry may be a button that no table knows:
// it is no sentence, no label of the entry, and names no writer, agency or source.
func canBeButton(text string) bool {
	return !endsSentence(text) && !isLiveLabel(text) && !isWriterLine(text) && !isAgency(text) && !namesSource(text)
}

// isResult reports whether a label is the result of a match or of a count rather than a
// button with a number: "Sennet 3–1 Maru", "Counted: 45 %". A row of counts beside pictures
// has at most one word: "👍12🔥3Share".
func isResult(label string) bool {
	if strings.ContainsFunc(label, isPictograph) && len(strings.FieldsFunc(label, isNoLetter)) <= 1 {
		return false
	}
	numbers := strings.FieldsFunc(label, func(r rune) bool { return r < '0' || r > '9' })
	return len(numbers) > 1 || len(numbers) == 1 && strings.ContainsAny(label, "%٪％:")
}

// isPictograph reports whether a character is a small picture, such as a thumb.
func isPictograph(r rune) bool { return unicode.Is(unicode.So, r) }

func isNoLetter(r rune) bool { return !unicode.IsLetter(r) }

// withoutDigits returns a letter, or -1 for a digit.
func withoutDigits(r rune) rune {
	if '0' <= r && r <= '9' {
		return -1
	}
	return r
}

// fewEntries is the least number of entries that make a live blog. Two times on
// a page are when it was published and when it was updated.
const fewEntries = 3

// isMost reports whether a part is at least three quarters of the whole.
func isMost(part, all int) bool { return part*4 >= all*3 }

// isUsual reports whether what so many entries have is usual on the page: most have it, and
// more than would by chance.
func isUsual(count, entries int) bool { return count >= fewEntries && isMost(count, entries) }

// linkAddress returns the address of the first link in or around a piece,
// unresolved.
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

// isOfMatch reports whether an entry's only time is the minute of a match.
func (e *entryPlace) isOfMatch() bool {
	return e.text == "" && slices.ContainsFunc(e.labels, isMatchMinute)
}
