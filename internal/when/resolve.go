package when

import "time"

// A Reference is what else is known when a [Stamp] is resolved. Zero fields
// mean "not known".
type Reference struct {
	Now  time.Time      // when the page was saved: for "2h ago", for years
	Day  time.Time      // the day that a bare clock belongs to, in its own location
	Year int            // the year that a date without one belongs to
	Zone *time.Location // the zone for times without one; nil means UTC
}

// Resolve returns the instant. inferred lists, in this order, which of "year",
// "date", "clock" and "zone" were not stated but come from ref or from a
// default. A day alone is midnight, with the clock inferred.
//
// A date without a year is in ref.Year or, without that, in the latest year in
// which the day is not after ref.Now. A clock alone is on ref.Day or, without
// that, on the latest day on which it is not after ref.Now. A relative time
// counts from ref.Now. ok is false if ref does not contain enough.
func (s Stamp) Resolve(ref Reference) (t time.Time, inferred []string, ok bool) {
	loc := s.Zone
	if loc == nil {
		loc = ref.Zone
	}
	if loc == nil {
		loc = time.UTC
	}
	switch {
	case s.HasDate():
		t, ok = s.onDate(ref, loc)
	case s.HasAgo:
		t, ok = s.ago(ref, loc)
	case s.HasDaysAgo:
		t, ok = s.daysAgo(ref, loc)
	case s.HasClock:
		t, ok = s.onDay(ref, loc)
	}
	if !ok {
		return time.Time{}, nil, false
	}
	return t, s.inferred(), true
}

// inferred lists what s does not state. A relative time states an instant, so
// it needs no zone, but if it counts days it does not state a clock.
func (s Stamp) inferred() (list []string) {
	for _, part := range []struct {
		name    string
		missing bool
	}{
		{"year", s.Year == 0},
		{"date", !s.HasDate()},
		{"clock", !s.HasClock && (!s.HasAgo || s.coarse || s.HasDate())},
		{"zone", s.Zone == nil && (!s.HasAgo || s.HasClock || s.HasDate())},
	} {
		if part.missing {
			list = append(list, part.name)
		}
	}
	return list
}

// ago resolves a relative time. A clock beside it, as in "2 hours ago 3.30pm",
// is more exact; it is on the day that brings it nearest.
func (s Stamp) ago(ref Reference, loc *time.Location) (time.Time, bool) {
	about := ref.Now.Add(-s.Ago).In(loc)
	if !s.HasClock {
		return about, !ref.Now.IsZero()
	}
	y, m, d := about.Date()
	t := s.at(y, m, d, loc)
	switch off := t.Sub(about); {
	case s.coarse:
	case off > 12*time.Hour:
		t = s.at(y, m, d-1, loc)
	case off < -12*time.Hour:
		t = s.at(y, m, d+1, loc)
	}
	return t, !ref.Now.IsZero()
}

func (s Stamp) daysAgo(ref Reference, loc *time.Location) (time.Time, bool) {
	y, m, d := ref.Now.In(loc).Date()
	return s.at(y, m, d-s.DaysAgo, loc), !ref.Now.IsZero()
}

// at returns the stamp's clock on a day.
func (s Stamp) at(y int, m time.Month, d int, loc *time.Location) time.Time {
	return time.Date(y, m, d, s.Hour, s.Minute, s.Second, s.Nanosecond, loc)
}

// onDay resolves a clock alone.
func (s Stamp) onDay(ref Reference, loc *time.Location) (time.Time, bool) {
	if !ref.Day.IsZero() {
		y, m, d := ref.Day.Date()
		return s.at(y, m, d, loc), true
	}
	if ref.Now.IsZero() {
		return time.Time{}, false
	}
	y, m, d := ref.Now.In(loc).Date()
	t := s.at(y, m, d, loc)
	if t.After(ref.Now.Add(clockSlack)) {
		t = s.at(y, m, d-1, loc)
	}
	return t, true
}

// clockSlack is how far a clock may be after ref.Now, because clocks differ.
// yearSlack is the same for a day, whose zone may be unknown too.
const (
	clockSlack = time.Hour
	yearSlack  = 24 * time.Hour
)

// onDate resolves a date, with its clock or at midnight.
func (s Stamp) onDate(ref Reference, loc *time.Location) (time.Time, bool) {
	year := s.Year
	if year == 0 {
		year = ref.Year
	}
	if year != 0 {
		return s.at(year, s.Month, s.Day, loc), day{y: year, m: int(s.Month), d: s.Day}.valid()
	}
	if ref.Now.IsZero() {
		return time.Time{}, false
	}
	return s.newest(ref.Now.Add(yearSlack), loc)
}

// leapGap is the longest interval without a 29 February, in years, as around
// 1900.
const leapGap = 8

// newest returns the latest such day that is not after limit.
func (s Stamp) newest(limit time.Time, loc *time.Location) (time.Time, bool) {
	last := limit.In(loc).Year()
	for year := last; year >= last-leapGap; year-- {
		begins := time.Date(year, s.Month, s.Day, 0, 0, 0, 0, loc)
		if begins.Month() == s.Month && !begins.After(limit) {
			return s.at(year, s.Month, s.Day, loc), true
		}
	}
	return time.Time{}, false
}
