package newspage

import (
	"github.com/newspage/newspage/internal/when"
)

// isChronology reports whether what look like entries are a timetable or an
// hour-by-hour account of an event within an ordinary article. Their times
// rise, as those of a live blog seldom do, none is signed or has a
// machine-readable time, and nothing on the page says that it is a live blog.
func (w *place) isChronology(s *sheet, f *facts) bool {
	var stamps []when.Stamp
	for i := range w.entries {
		e := &w.entries[i]
		if e.machine != "" || len(e.names) > 0 || e.stamp.HasAgo || e.isOfMatch() || e.changed.HasClock {
			return false
		}
		stamps = append(stamps, e.stamp)
	}
	if len(stamps) == 0 || !isOrderedBy(1, stamps) {
		return false
	}
	return !f.live && len(f.witness.updates()) == 0 && !f.isNamedLive(s) && !w.isInLiveBox(s)
}

// isNamedLive reports whether the headline, the kicker, the section, the title
// or an address contains a word for a live blog.
func (f *facts) isNamedLive(s *sheet) bool {
	for _, text := range []string{f.headline.value, f.kicker.value, f.section.value, s.head.title, f.address, f.canonical.value} {
		named := hasWordOf(text, liveTitleWords, liveNames)
		if named || containsOneOf(text, liveWritings) {
			return true
		}
	}
	return false
}

// isInLiveBox reports whether the first entry's box or one around it is marked
// as a live blog.
func (w *place) isInLiveBox(s *sheet) bool {
	e := &w.entries[0]
	b := e.box
	if b == 0 {
		b = s.pieces[e.span.first].box
	}
	return s.boxes[b].all&mLive != 0
}
