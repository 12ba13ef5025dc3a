package when

import "time"

// The Persian calendar begins its years at the vernal equinox, in March: six
// months of 31 days, five of 30, and one of 29 or 30.
const (
	solarFirst, solarLast = 1250, 1500 // years in which papers have been printed
	solarKnown            = 1404       // began on 21 March 2025
)

// solarDate reads "۳ آذر ۱۴۰۴" and, on a page in Persian, "۱۴۰۴/۰۹/۰۳".
func (p *parser) solarDate(i int) (day, int) {
	if y, ok := p.num(i, 4, 4); ok && p.lang.in("fa") {
		d, next := p.separated(i+1, p.separator(i+1))
		if next == 0 || !p.allTight(i, i+5) {
			return day{}, 0
		}
		return solarDay(y, d.m, d.d), next
	}
	d, ok := p.num(i, 1, 2)
	if !ok {
		return day{}, 0
	}
	m, ok := p.value(i+1, solarMonth)
	if !ok {
		return day{}, 0
	}
	y, ok := p.num(i+2, 4, 4)
	if !ok {
		return day{}, 0
	}
	return solarDay(y, m, d), i + 3
}

// solarDay returns a day of that calendar, or the zero day if it does not exist or no
// paper has been printed in its year.
func solarDay(y, m, d int) day {
	const long = 6 // months of 31 days
	if y < solarFirst || y > solarLast || m < 1 || m > 12 || d < 1 || d > 31 || m > long && d > 30 {
		return day{}
	}
	days := (m-1)*30 + min(m-1, long) + d - 1
	for year := solarKnown; year < y; year++ {
		days += solarYear(year)
	}
	for year := solarKnown - 1; year >= y; year-- {
		days -= solarYear(year)
	}
	t := time.Date(2025, time.March, 21+days, 0, 0, 0, 0, time.UTC)
	return day{y: t.Year(), m: int(t.Month()), d: t.Day()}
}

// solarYear returns the number of days in a year: eight years in a cycle of 33
// are leap years.
func solarYear(y int) int {
	switch y % 33 {
	case 1, 5, 9, 13, 17, 22, 26, 30:
		return 366
	}
	return 365
}
