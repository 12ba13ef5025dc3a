package newspage

import (
	"cmp"
	"slices"
	"time"

	"github.com/newspage/newspage/internal/when"
)

// times resolves the entries' times, most trusted first: the entry's own
// machine value unless the page contradicts it, the digits in its id, then the
// printed clock with the day that stands over it or that the order of the
// entries gives it. The text is what is printed, where something is.
func (l *liveMaker) times() []Timestamp {
	out := make([]Timestamp, len(l.where.entries))
	ref := when.Reference{Now: l.page.SavedAt, Zone: l.zone}
	local := l.utcIsLocal()
	for i, e := range l.where.entries {
		out[i].Text = e.text
		if st, ok := when.Machine(e.machine); ok {
			if ts, ok := l.machineTime(st, e, ref, local); ok {
				out[i] = ts
				continue
			}
		}
		if st, ok := timeInID(e.id); ok {
			if ts, ok := resolveStamp(st, ref, cmp.Or(e.text, e.id)); ok {
				out[i] = l.f.inZone(ts)
			}
		}
	}
	l.walkDays(out, ref)
	return out
}

// machineTime resolves a machine-readable time. Where it is a day alone the
// printed clock completes it; where its zone is a lie (see utcIsLocal) the
// paper's own takes its place.
func (l *liveMaker) machineTime(st when.Stamp, e entryPlace, ref when.Reference, local bool) (Timestamp, bool) {
	if !st.HasClock && e.stamp.HasClock {
		st = mergeStamps(e.stamp, st)
		st.Ago, st.HasAgo = 0, false
	}
	if local && st.Zone == time.UTC {
		st.Zone = nil
	}
	ts, ok := resolveStamp(st, ref, cmp.Or(e.text, e.machine))
	if st.Zone == time.UTC || st.Zone == nil {
		ts = l.f.inZone(ts)
	}
	return ts, ok
}

// changed is when an entry was changed, if that is another moment than its
// own.
func (l *liveMaker) changed(e entryPlace, own Timestamp) Timestamp {
	ref := when.Reference{Now: l.page.SavedAt, Day: own.Time, Zone: l.zone}
	ts := Timestamp{Text: e.changedText}
	if st, ok := when.Machine(e.changedMachine); ok {
		ts, _ = resolveStamp(st, ref, cmp.Or(e.changedText, e.changedMachine))
		ts = l.f.inZone(ts)
	} else if e.changedText != "" {
		if printed, ok := resolveStamp(e.changed, ref, e.changedText); ok {
			ts = printed
		}
	}
	if e.changedText == "" && !ts.Time.After(own.Time.Add(time.Minute)) {
		return Timestamp{}
	}
	return ts
}

// inZone shows an instant with the offset of the paper's own zone, where that
// is known.
func (f *facts) inZone(ts Timestamp) Timestamp {
	if f.zone.zone != nil && !ts.Time.IsZero() {
		ts.Time = ts.Time.In(f.zone.zone)
	}
	return ts
}

// clockSlack is how far a time may lie after the moment that the page was
// changed or saved: clocks differ.
const clockSlack = 15 * time.Minute

// utcIsLocal reports whether the entries' machine-readable times say UTC and
// mean the paper's own clock: they are the printed clock, digit by digit, and
// the newest lies after the moment that the page was last changed or saved.
func (l *liveMaker) utcIsLocal() bool {
	var newest time.Time
	for _, e := range l.where.entries {
		st, ok := when.Machine(e.machine)
		if !ok || st.Zone != time.UTC || !st.HasClock {
			return false
		}
		if e.stamp.HasClock && (e.stamp.Zone != nil || minuteOf(e.stamp) != minuteOf(st)) {
			return false
		}
		if ts, ok := resolveStamp(st, when.Reference{}, e.machine); ok && ts.Time.After(newest) {
			newest = ts.Time
		}
	}
	end := l.lastSign()
	return !end.IsZero() && newest.After(end.Add(clockSlack))
}

// lastSign is the last moment of which the page is known to tell: that of its
// last change, else that when it was saved.
func (l *liveMaker) lastSign() time.Time {
	if m := l.f.modified; !m.Time.IsZero() && len(m.Inferred) == 0 {
		return m.Time
	}
	return l.page.SavedAt
}

// sameNight is how far a clock may step against the order of the entries: more
// is another day, less is two entries in disorder.
const sameNight = 6 * 60 // minutes

// walkDays gives printed clocks their day, walking from the day that is known:
// that of the last change with the newest entry first, that of publication with
// the oldest. A day that is printed over entries, or with one, counts from
// there on.
func (l *liveMaker) walkDays(out []Timestamp, ref when.Reference) {
	newestFirst := l.newestFirst()
	day := l.firstDay(newestFirst)
	last := noMinute
	for i, e := range l.where.entries {
		if over, ok := l.where.blog.days[i]; ok {
			if ts, ok := l.dated(over, ref, ""); ok {
				day, last = ts.Time, noMinute
			}
		}
		if !out[i].Time.IsZero() || e.text == "" {
			continue
		}
		st := e.stamp
		if st.HasClock && !st.HasDate() && !st.HasDaysAgo && !st.HasAgo {
			now := minuteOf(st)
			if nights := nightsBetween(last, now, newestFirst); nights != 0 {
				day = day.AddDate(0, 0, nights)
			}
			last = now
		}
		at := ref
		at.Day = day
		if ts, ok := l.dated(st, at, e.text); ok {
			out[i] = ts
			if st.HasDate() {
				day = ts.Time
			}
		}
	}
}

// noMinute stands for the clock of the entry above where there is none.
const noMinute = -1

// nightsBetween is by how many days the clock of an entry is away from that of the one
// above it: 0, or 1 where it steps over midnight, and back where the newest is first.
func nightsBetween(last, now int, newestFirst bool) int {
	switch {
	case last == noMinute:
	case newestFirst && now > last+sameNight:
		return -1
	case !newestFirst && now < last-sameNight:
		return 1
	}
	return 0
}

// dated resolves a printed time. A date without a year is in the year in which
// it is nearest to the page's own date.
func (l *liveMaker) dated(st when.Stamp, ref when.Reference, text string) (Timestamp, bool) {
	if own := l.ownDate(); st.HasDate() && st.Year == 0 && !own.IsZero() {
		ref.Year = yearNear(st, own)
	}
	return resolveStamp(st, ref, text)
}

// ownDate is the page's own date; zero where it states none.
func (l *liveMaker) ownDate() time.Time {
	if !l.f.modified.Time.IsZero() {
		return l.f.modified.Time
	}
	return l.f.published.Time
}

// yearNear is the year in which a day is nearest to another.
func yearNear(st when.Stamp, to time.Time) int {
	best, least := to.Year(), time.Duration(-1)
	for _, y := range []int{to.Year(), to.Year() - 1, to.Year() + 1} {
		if d := time.Date(y, st.Month, st.Day, 12, 0, 0, 0, to.Location()).Sub(to).Abs(); least < 0 || d < least {
			best, least = y, d
		}
	}
	return best
}

// newestFirst reports whether the clocks of the entries fall, or tell nothing.
func (l *liveMaker) newestFirst() bool {
	falling := 0
	clocks := l.printedClocks()
	for n := 1; n < len(clocks); n++ {
		switch d := minuteOf(clocks[n]) - minuteOf(clocks[n-1]); {
		case d < 0:
			falling++
		case d > 0:
			falling--
		}
	}
	return falling >= 0
}

// printedClocks are the times of day that the entries print, in their order.
func (l *liveMaker) printedClocks() []when.Stamp {
	var clocks []when.Stamp
	for _, e := range l.where.entries {
		if e.stamp.HasClock {
			clocks = append(clocks, e.stamp)
		}
	}
	return clocks
}

// firstDay is the day of the first entry on the page.
func (l *liveMaker) firstDay(newestFirst bool) time.Time {
	published, modified := l.dayOf(l.f.published), l.dayOf(l.f.modified)
	if !newestFirst && !published.IsZero() {
		return published
	}
	const soon = 3 * 24 * time.Hour // from publication to the save of a page that is still written
	saved := l.page.SavedAt
	if l.zone != nil {
		saved = saved.In(l.zone)
	}
	switch {
	case !modified.IsZero() && !hasInferred(l.f.modified, InferredClock):
		return l.notAfter(modified)
	case !modified.IsZero():
		return modified
	case saved.IsZero():
		return published
	case published.IsZero(), saved.Sub(published).Abs() < soon, l.f.origins["published"] == "printed" && l.isFresh(saved):
		return l.notAfter(saved)
	}
	return published
}

// dayOf is a moment as the entries' clocks show it. A day that is stated without a
// clock is that day in every zone.
func (l *liveMaker) dayOf(ts Timestamp) time.Time {
	if l.zone == nil || ts.Time.IsZero() || hasInferred(ts, InferredClock) {
		return ts.Time
	}
	return ts.Time.In(l.zone)
}

func hasInferred(ts Timestamp, part Inferred) bool { return slices.Contains(ts.Inferred, part) }

// isFresh reports whether the newest entry's clock lies in the hours before the
// page was saved: it was saved while the blog was written.
func (l *liveMaker) isFresh(saved time.Time) bool {
	const most = 3 * 60 // minutes
	clocks := l.printedClocks()
	if len(clocks) == 0 {
		return false
	}
	before := saved.Hour()*60 + saved.Minute() - minuteOf(clocks[0])
	return before >= 0 && before <= most
}

// notAfter is the day of a moment, or the one before where the first entry's
// clock lies after it: at ten past midnight, 23:50 was yesterday.
func (l *liveMaker) notAfter(end time.Time) time.Time {
	clocks := l.printedClocks()
	if len(clocks) == 0 {
		return end
	}
	const most = 2 * 60 // minutes: the zone may be a guess, and a clock ahead
	st := clocks[0]
	if !st.HasDate() && !st.HasAgo && minuteOf(st) > end.Hour()*60+end.Minute()+most {
		return end.AddDate(0, 0, -1)
	}
	return end
}

// findZone finds the zone of the entries' times: the page's, else the one that the
// newest entry states or in which it lies right before the last change; nil: nothing
// tells.
func (l *liveMaker) findZone() *time.Location {
	clocks := l.printedClocks()
	if l.f.zone.zone != nil || len(clocks) == 0 {
		return l.f.zone.zone
	}
	st, end := clocks[0], l.lastSign()
	if !l.newestFirst() {
		st = clocks[len(clocks)-1]
	}
	if st.HasAgo {
		end = l.page.SavedAt
	}
	if st.Zone != nil || end.IsZero() {
		return st.Zone
	}
	return zoneBefore(minuteOf(st), end.Add(-st.Ago).UTC())
}

// zoneBefore is the zone of whole hours in which a clock lies in the hour
// before a moment.
func zoneBefore(clock int, end time.Time) *time.Location {
	const day, farthestWest = 24 * 60, -11 * 60 // minutes
	off := clock - end.Hour()*60 - end.Minute()
	off += ((-off%60 + 60) % 60) // up to the next whole hour
	for off < farthestWest {
		off += day
	}
	for off >= farthestWest+day {
		off -= day
	}
	return time.FixedZone("", off*60)
}
