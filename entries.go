package newspage

import (
	"net/url"
	"slices"
	"strings"

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
	if !s.isPlainText() {
		w.entries = containedEntries(s, f, *w, clocks, layouts)
	}
	if len(w.entries) < fewEntries {
		w.entries = flatEntries(s, f, *w, clocks, layouts)
	}
	if w.isChronology(s, f) {
		w.entries = nil
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

// isOfMatch reports whether an entry has the clock of a match, and no other.
func (e *entryPlace) isOfMatch() bool {
	return e.text == "" && slices.ContainsFunc(e.labels, isMatchMinute)
}
