package newspage

import (
	"cmp"
	"slices"
	"time"

	"github.com/newspage/newspage/internal/when"
)

// times resolves the times of the entries. The most trusted source is the
// entry's machine-readable time, then the digits in its id, then the printed
// clock with a day that is printed above it or that follows from the order of
// the entries. The Text of each is what is printed, if anything is.
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

// machineTime resolves a machine-readable time. If it is only a day, the
// printed clock completes it. If its "UTC" is really local time (see
// utcIsLocal), the paper's own zone applies.
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

// changed returns when an entry was changed, or zero if the entry states no
// time other than its own.
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

// inZone converts an instant to the paper's own zone, if that is known.
func (f *facts) inZone(ts Timestamp) Timestamp {
	if f.zone.zone != nil && !ts.Time.IsZero() {
		ts.Time = ts.Time.In(f.zone.zone)
	}
	return ts
}

// utcIsLocal reports whether the entries' machine-readable times say UTC but
// are really local time: they equal the printed clocks, and the newest would
// lie after the moment that the page was last changed or saved.
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
	return l.isAfterEnd(newest)
}

// isAfterEnd reports whether a moment lies after the page was last changed or saved, more
// than clocks differ.
func (l *liveMaker) isAfterEnd(t time.Time) bool {
	const slack = 15 * time.Minute
	end := l.lastSign()
	return !end.IsZero() && t.After(end.Add(slack))
}

// lastSign returns when the page was last changed, or else when it was saved.
func (l *liveMaker) lastSign() time.Time {
	if m := l.f.modified; !m.Time.IsZero() && len(m.Inferred) == 0 {
		return m.Time
	}
	return l.page.SavedAt
}

// sameNight is how far, in minutes, a clock may step against the order of the
// entries. A larger step is a change of day; a smaller one means that two
// entries are out of order.
const sameNight = 6 * 60 // minutes

// walkDays gives printed clocks their day, starting from a known day at the
// first entry: that of the last change if the newest entry is first, or that of
// publication if the oldest is. A day printed above entries, or with a time,
// applies from there on.
func (l *liveMaker) walkDays(out []Timestamp, ref when.Reference) {
	newestFirst := l.newestFirst()
	day := l.firstDay(newestFirst)
	last := noMinute
	isOutOfOrder := newestFirst && l.opensWithOlder(day)
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
		isInOrder := !e.isPinned() && !(i == 0 && isOutOfOrder)
		if isBareClock(st) && isInOrder {
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

// isBareClock reports whether a time is a time of day without its day.
func isBareClock(st when.Stamp) bool {
	return st.HasClock && !st.HasDate() && !st.HasDaysAgo && !st.HasAgo
}

// opensWithOlder reports whether the first entry stands above newer ones without a label
// that says so: its clock is hours before the last change or the save, and that of the next
// entry is right before it.
func (l *liveMaker) opensWithOlder(end time.Time) bool {
	const few, near, far = 3, 60, 3 * 60 // entries; minutes
	clocks := l.printedClocks()
	if len(clocks) < few || end.IsZero() || clocks[0].HasDate() || clocks[0].HasAgo || clocks[1].HasDate() {
		return false
	}
	if m := l.dayOf(l.f.modified); !m.IsZero() && !isClockInferred(l.f.modified) {
		end = m
	}
	age := func(st when.Stamp) int { return end.Hour()*60 + end.Minute() - minuteOf(st) }
	next := age(clocks[1])
	return next >= 0 && next <= near && age(clocks[0])-next >= far
}

// noMinute means that no entry above has a clock.
const noMinute = -1

// nightsBetween returns how many days an entry is from the one above it: 0, or
// if its clock has crossed midnight, -1 with the newest entry first and 1 with
// the oldest first.
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

// dated resolves a printed time. A date without a year gets the year that
// brings it nearest to the page's own date.
func (l *liveMaker) dated(st when.Stamp, ref when.Reference, text string) (Timestamp, bool) {
	if own := l.ownDate(); st.HasDate() && st.Year == 0 && !own.IsZero() {
		ref.Year = yearNear(st, own)
	}
	return resolveStamp(st, ref, text)
}

// ownDate returns the date of the page: of its last change or else of its
// publication.
func (l *liveMaker) ownDate() time.Time {
	if !l.f.modified.Time.IsZero() {
		return l.f.modified.Time
	}
	return l.f.published.Time
}

// yearNear returns the year in which a day is nearest to a moment.
func yearNear(st when.Stamp, to time.Time) int {
	best, least := to.Year(), time.Duration(-1)
	for _, y := range []int{to.Year(), to.Year() - 1, to.Year() + 1} {
		if d := time.Date(y, st.Month, st.Day, 12, 0, 0, 0, to.Location()).Sub(to).Abs(); least < 0 || d < least {
			best, least = y, d
		}
	}
	return best
}

// newestFirst reports whether the printed clocks mostly fall. It is also true
// if they tell nothing.
func (l *liveMaker) newestFirst() bool {
	clocks := l.printedClocks()
	return tendency(len(clocks), func(i int) int { return minuteOf(clocks[i]) - minuteOf(clocks[i-1]) }) <= 0
}

// tendency returns by how much the steps up outnumber the steps down in a series of n
// things. step is positive if thing i is more than the one before it, and negative if less.
func tendency(n int, step func(i int) int) int {
	balance := 0
	for i := 1; i < n; i++ {
		balance += cmp.Compare(step(i), 0)
	}
	return balance
}

// isPinned reports whether the entry stands above newer ones, out of the order.
func (e *entryPlace) isPinned() bool { return slices.Contains(e.labels, "pinned") }

// printedClocks returns the times of day that the entries print, in page order, without
// those of pinned entries.
func (l *liveMaker) printedClocks() []when.Stamp {
	var clocks []when.Stamp
	for _, e := range l.where.entries {
		if e.stamp.HasClock && !e.isPinned() {
			clocks = append(clocks, e.stamp)
		}
	}
	return clocks
}

// firstDay returns the day of the first entry on the page. If the oldest entry
// is first, that is the day of publication. If the newest is, it is the day of
// the last change, or else of the save if the blog may still have been written
// then, or else of publication.
func (l *liveMaker) firstDay(newestFirst bool) time.Time {
	published, modified := l.dayOf(l.f.published), l.dayOf(l.f.modified)
	if !newestFirst && !published.IsZero() {
		return published
	}
	const soon = 3 * 24 * time.Hour // between publication and save, if the blog may still have been written
	saved := l.page.SavedAt
	if l.zone != nil {
		saved = saved.In(l.zone)
	}
	switch {
	case !modified.IsZero() && !isClockInferred(l.f.modified):
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

// dayOf returns a moment in the zone of the entries' clocks. A day stated
// without a clock is the same day in every zone.
func (l *liveMaker) dayOf(ts Timestamp) time.Time {
	if l.zone == nil || ts.Time.IsZero() || isClockInferred(ts) {
		return ts.Time
	}
	return ts.Time.In(l.zone)
}

// isClockInferred reports whether a time is only a day.
func isClockInferred(ts Timestamp) bool { return slices.Contains(ts.Inferred, InferredClock) }

// isFresh reports whether the page was saved within hours of the newest entry,
// according to its clock: the blog was then still being written.
func (l *liveMaker) isFresh(saved time.Time) bool {
	const most = 3 * 60 // minutes
	clocks := l.printedClocks()
	if len(clocks) == 0 {
		return false
	}
	before := saved.Hour()*60 + saved.Minute() - minuteOf(clocks[0])
	return before >= 0 && before <= most
}

// notAfter returns the day of a moment, or the day before if the first entry's
// clock would lie after that moment. In a page saved at ten past midnight,
// 23:50 was yesterday.
func (l *liveMaker) notAfter(end time.Time) time.Time {
	clocks := l.printedClocks()
	if len(clocks) == 0 {
		return end
	}
	const most = 2 * 60 // minutes: the zone may be a guess, and the clock may be fast
	st := clocks[0]
	if !st.HasDate() && !st.HasAgo && minuteOf(st) > end.Hour()*60+end.Minute()+most {
		return end.AddDate(0, 0, -1)
	}
	return end
}

// findZone returns the zone of the entries' times: the page's, or else the one
// that the newest entry states, or else the one in which that entry lies just
// before the last change. It returns nil if nothing tells.
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

// zoneBefore returns the whole-hour zone in which a clock lies within the hour
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
