package when

import (
	"strings"
	"time"
)

// Machine reads a machine-readable time: RFC 3339 and similar forms, RFC 1123,
// a Date as JavaScript prints it, digits alone, and seconds or milliseconds
// since 1970.
func Machine(s string) (Stamp, bool) {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > maxMachine {
		return Stamp{}, false
	}
	st, ok := Stamp{}, false
	switch {
	case allDigits(s):
		st, ok = epochOrDigits(s)
	case s[0] >= '0' && s[0] <= '9':
		st, ok = iso(s)
	}
	if !ok && (len(s) < 4 || !allDigits(s[:4])) {
		st, ok = mail(s)
	}
	if !ok {
		return Stamp{}, false
	}
	st.Text = s
	return st, true
}

// maxMachine is more than the length of JavaScript's longest form, which spells
// out its zone.
const maxMachine = 80

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// epochOrDigits reads 1714680000, 1714680000123, 20240502 and 20240502205356.
func epochOrDigits(s string) (Stamp, bool) {
	switch len(s) {
	case 8, 12, 14:
		if st, ok := iso(s); ok {
			return st, true
		}
	}
	return epoch(s)
}

// News pages are younger than the web and not from the far future; a number outside
// these limits is an id. Numbers from firstMillis on are milliseconds.
const (
	firstEpoch  = 631152000  // 1990
	lastEpoch   = 4102444800 // 2100
	firstMillis = 100_000_000_000
)

func epoch(s string) (Stamp, bool) {
	if len(s) > 13 {
		return Stamp{}, false
	}
	n := int64(0)
	for i := range len(s) {
		n = n*10 + int64(s[i]-'0')
	}
	millis := int64(0)
	if n >= firstMillis {
		n, millis = n/1000, n%1000
	}
	if n < firstEpoch || n >= lastEpoch {
		return Stamp{}, false
	}
	return stampOf(time.Unix(n, millis*1e6).UTC()), true
}

func stampOf(t time.Time) Stamp {
	return Stamp{
		Year: t.Year(), Month: t.Month(), Day: t.Day(),
		Hour: t.Hour(), Minute: t.Minute(), Second: t.Second(), Nanosecond: t.Nanosecond(),
		HasClock: true, Zone: time.UTC,
	}
}

// An isoReader reads a text that begins with a year.
type isoReader struct {
	rest string
	ok   bool
}

// digits reads exactly n digits.
func (r *isoReader) digits(n int) (v int) {
	if len(r.rest) < n || !allDigits(r.rest[:n]) {
		r.ok = false
		return 0
	}
	for i := range n {
		v = v*10 + int(r.rest[i]-'0')
	}
	r.rest = r.rest[n:]
	return v
}

// take consumes one byte of set if it comes next.
func (r *isoReader) take(set string) bool {
	if r.rest == "" || strings.IndexByte(set, r.rest[0]) < 0 {
		return false
	}
	r.rest = r.rest[1:]
	return true
}

// iso reads 2024-05-02T20:53:56+02:00 and similar forms.
func iso(s string) (Stamp, bool) {
	r := isoReader{s, true}
	var st Stamp
	st.Year = r.digits(4)
	hyphen := r.take("-/")
	st.Month = time.Month(r.digits(2))
	if hyphen && !r.take("-/") {
		return Stamp{}, false
	}
	st.Day = r.digits(2)
	_, inRange := validYear(st.Year)
	if !r.ok || !inRange || !(day{y: st.Year, m: int(st.Month), d: st.Day}).valid() {
		return Stamp{}, false
	}
	if r.rest == "" || st.Year == 0 {
		return st, true
	}
	apart := r.take("Tt ")
	if !apart && hyphen {
		return Stamp{}, false
	}
	return r.clock(st)
}

// clock reads the rest of an ISO time after the date.
func (r *isoReader) clock(st Stamp) (Stamp, bool) {
	r.rest = strings.TrimLeft(r.rest, " ")
	st.Hour = r.digits(2)
	r.take(":")
	st.Minute = r.digits(2)
	if r.take(":") || r.ok && r.rest != "" && r.rest[0] >= '0' && r.rest[0] <= '9' {
		st.Second = r.digits(2)
	}
	if r.take(".,") {
		st.Nanosecond = r.fraction()
	}
	st.HasClock = true
	c := clock{h: st.Hour, m: st.Minute, s: st.Second}
	if !r.ok || !c.valid() {
		return Stamp{}, false
	}
	if zone := strings.TrimSpace(r.rest); zone != "" {
		st.Zone = isoZone(zone)
		return st, st.Zone != nil
	}
	return st, true
}

func (r *isoReader) fraction() int {
	n := 0
	for n < len(r.rest) && '0' <= r.rest[n] && r.rest[n] <= '9' {
		n++
	}
	r.ok = r.ok && n > 0
	ns := nanoseconds(r.rest[:n])
	r.rest = r.rest[n:]
	return ns
}

// isoZone reads "Z", "+02:00", "+0200", "+02", "UTC", "[Europe/Berlin]",
// "Europe/Berlin" and an offset followed by such a name. It returns nil for
// anything else.
func isoZone(s string) *time.Location {
	if s[0] == '+' || s[0] == '-' {
		return isoOffset(s)
	}
	if strings.HasPrefix(s, "\u2212") { // a typographic minus sign
		return isoOffset("-" + strings.TrimPrefix(s, "\u2212"))
	}
	name := strings.Trim(s, "[]()")
	if strings.Contains(name, "/") && !strings.Contains(name, "..") {
		return loadPlace(name)
	}
	loc, _ := Zone(name, "")
	return loc
}

// isoOffset reads an offset that begins with + or -. A name in brackets after
// it says the same and is ignored.
func isoOffset(s string) *time.Location {
	sign := s[0]
	s, _, _ = strings.Cut(s, "[")
	r := isoReader{strings.TrimSpace(s[1:]), true}
	hours := r.digits(2)
	minutes := 0
	if r.take(":") || r.rest != "" {
		minutes = r.digits(2)
	}
	seconds := 60 * (60*hours + minutes)
	if sign == '-' {
		seconds = -seconds
	}
	if !r.ok || r.rest != "" || minutes > 59 || max(seconds, -seconds) > maxOffset {
		return nil
	}
	return zone{offset: seconds, fixed: true}.load()
}

// mail reads RFC 1123 and similar forms, and JavaScript's Date, of which the
// long name of the zone is ignored.
func mail(s string) (Stamp, bool) {
	if i := strings.Index(s, " ("); i > 0 && strings.HasSuffix(s, ")") {
		s = s[:i]
	}
	st, ok := Parse(s, "en-US")
	return st, ok && st.Year != 0 && st.HasDate() && !st.HasAgo
}
