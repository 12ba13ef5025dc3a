package newspage

import (
	"github.com/newspage/newspage/internal/when"
)

// isChronology reports whether the entries tell what happened when, hour by hour,
// or what will: their times of day rise, as those of a live blog seldom do, nothing
// in them is written for machines or signed, and the page says nowhere that it is
// live.
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

// isNamedLive reports whether the headline, the title or the address has a word
// for a live blog.
func (f *facts) isNamedLive(s *sheet) bool {
	for _, text := range []string{f.headline.value, f.kicker.value, f.section.value, s.head.title, f.address, f.canonical.value} {
		named := hasWordOf(text, liveTitleWords, liveNames)
		if named || containsOneOf(text, liveWritings) {
			return true
		}
	}
	return false
}

// isInLiveBox reports whether a box around the first entry, or the entry's own, says
// that it is of a live blog.
func (w *place) isInLiveBox(s *sheet) bool {
	e := &w.entries[0]
	b := e.box
	if b == 0 {
		b = s.pieces[e.span.first].box
	}
	return s.boxes[b].all&mLive != 0
}
