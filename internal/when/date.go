package when

import (
	"time"
	"unicode/utf8"
)

// A day is a date that was read. Its year is 0 if it was not stated.
type day struct {
	y, m, d int
	weak    bool // only two numbers, such as 24/7, which are a date only beside certain words
}

// valid reports whether the day exists, at least in some year.
func (d day) valid() bool {
	if d.m < 1 || d.m > 12 || d.d < 1 {
		return false
	}
	year := d.y
	if year == 0 {
		year = 2000 // it has a 29 February
	}
	return d.d <= time.Date(year, time.Month(d.m)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// date reads a date that begins at token i. It returns the token after it, or 0
// if there is none.
func (p *parser) date(i int) (day, int) {
	if d, next := p.yearFirst(i); next > 0 && d.valid() {
		return d, next
	}
	if d, next := p.inDigits(i); next > 0 && d.valid() {
		return d, next
	}
	if d, next := p.solarDate(i); next > 0 && d.valid() {
		return d, next
	}
	if d, next := p.dayMonth(i); next > 0 && d.valid() {
		return d, next
	}
	if d, next := p.monthDay(i); next > 0 && d.valid() {
		return d, next
	}
	return day{}, 0
}

// yearFirst reads 2024-05-02, "2024. 5. 2.", "2024年5月2日" and
// "2025. február 2.".
func (p *parser) yearFirst(i int) (day, int) {
	y, j := p.leadingYear(i)
	if j == 0 {
		return p.monthUnitDay(i, 0)
	}
	if r := p.separator(j); r != 0 {
		if d, next := p.separated(j, r); next > 0 {
			d.y = y
			return d, next
		}
	}
	j = p.skipEra(p.skipWord(j, yearUnit))
	if d, next := p.monthUnitDay(j, y); next > 0 {
		return d, next
	}
	for j < len(p.toks) && (p.isMark(j, '.') || p.isMark(j, ',') || p.isMark(j, '-') && p.tight(j)) {
		j++
	}
	return p.yearThenName(j, y)
}

// yearThenName reads the rest of "2025. február 2.", "2024. gada 2. maijs"
// and "2024-May-02" after the year.
func (p *parser) yearThenName(j, y int) (day, int) {
	j = p.skipWord(j, yearUnit)
	if d, next := p.dayThenName(j); next > 0 {
		return day{y: y, m: d.m, d: d.d}, next
	}
	m, k := p.monthName(j)
	if k == 0 {
		return day{}, 0
	}
	k = p.skip(k, '-')
	d, k := p.dayNumber(k)
	if k == 0 {
		return day{}, 0
	}
	return day{y: y, m: m, d: d}, p.skipWord(k, dayUnit)
}

// skipEra returns the token after the year of an era, in brackets behind the same year:
// "2024年（令和6年）5月2日".
func (p *parser) skipEra(i int) int {
	const end = 4 // the closing bracket
	if p.isMark(i, '(') && p.has(i+1, era) && p.isMark(i+end, ')') {
		return i + end + 1
	}
	return i
}

// republic is the year before the first of the era of Taiwan, which often stands without
// its name: "113年5月2日".
const republic = 1911

// leadingYear reads 2024 or 令和6.
func (p *parser) leadingYear(i int) (year, next int) {
	if base, ok := p.value(i, era); ok {
		if n, ok := p.num(i+1, 1, 3); ok && p.has(i+2, yearUnit) {
			return base + n, i + 2
		}
	}
	const latest = 149 // of that era; later ones are years of antiquity, "189年4月11日"
	if y, ok := p.num(i, 3, 3); ok && y >= 100 && y <= latest && !p.lang.in("ja ko") && p.has(i+1, yearUnit) && p.has(i+3, monthUnit) {
		return republic + y, i + 1
	}
	if y, ok := p.num(i, 4, 4); ok {
		if y, ok = validYear(y); ok {
			return y, i + 1
		}
	}
	return 0, 0
}

// By about firstYear there were papers, and their calendars agreed. A Thai year is
// 543 ahead.
const (
	firstYear = 1700
	lastYear  = 2200
	buddhist  = 543
)

func validYear(y int) (int, bool) {
	if y >= 2400 && y <= lastYear+buddhist {
		y -= buddhist
	}
	return y, y >= firstYear && y <= lastYear
}

// monthUnitDay reads "5月2日" and "5월 2일", also after a year.
func (p *parser) monthUnitDay(i, y int) (day, int) {
	m, ok := p.num(i, 1, 2)
	bare, isMonth := p.value(i+1, monthUnit)
	d, ok2 := p.num(i+2, 1, 2)
	if !ok || !isMonth || !ok2 {
		return day{}, 0
	}
	next := p.skipWord(p.skip(i+3, '-'), dayUnit) // "02-ны өдөр"
	switch {
	case p.has(next-1, dayUnit):
		return day{y: y, m: m, d: d}, next
	case bare == 1:
		return day{y: y, m: m, d: d}, i + 3
	}
	return day{}, 0
}

// separator returns the mark between the numbers of a date at token i, or 0.
func (p *parser) separator(i int) rune {
	if i >= len(p.toks) {
		return 0
	}
	switch r := p.toks[i].mark; r {
	case '.', '/', '-':
		return r
	}
	return 0
}

// separated reads "-05-02" after a year; both marks must be r.
func (p *parser) separated(j int, r rune) (day, int) {
	m, ok := p.num(j+1, 1, 2)
	if !ok || !p.isMark(j+2, r) {
		return day{}, 0
	}
	d, ok := p.num(j+3, 1, 2)
	if !ok || p.goesOn(j+4) {
		return day{}, 0
	}
	return day{m: m, d: d}, p.skipPoint(j+4, r)
}

// skipPoint returns the token after the full stop that ends "2024. 5. 2.".
func (p *parser) skipPoint(i int, r rune) int {
	if r == '.' && p.tight(i) {
		return p.skip(i, '.')
	}
	return i
}

// goesOn reports whether a number continues at token i, as in the 978-3-16 of
// an ISBN. It is then not a date. A clock may follow a hyphen: "12/03/2026-18:42".
func (p *parser) goesOn(i int) bool {
	if p.separator(i) == 0 || !p.tight(i) || !p.tightNum(i+1) {
		return false
	}
	_, clock := p.withColon(i + 1)
	return clock == 0 || !p.isMark(i, '-')
}

// inDigits reads 02.05.2024, 5/2/24 and, weakly, 19/03.
func (p *parser) inDigits(i int) (day, int) {
	a, ok := p.num(i, 1, 2)
	r := p.separator(i + 1)
	if !ok || r == 0 || p.numbered(i) {
		return day{}, 0
	}
	b, ok := p.num(i+2, 1, 2)
	if !ok {
		return day{}, 0
	}
	if p.isMark(i+3, r) {
		if y, ok := p.yearInDigits(i, r); ok {
			m, d := p.order(a, b, r)
			if p.isOtherWeekday(i, y, m, d) && !p.isOtherWeekday(i, y, d, m) {
				m, d = d, m
			}
			return day{y: y, m: m, d: d}, p.skipPoint(p.skipWord(i+5, yearUnit), r)
		}
		if p.digits(i+4) == 2 && p.yearsLead() && p.allTight(i, i+5) && !p.goesOn(i+5) {
			d, _ := p.num(i+4, 2, 2)
			return day{y: century(a), m: b, d: d}, i + 5
		}
	}
	return p.pair(i, a, b, r)
}

// isOtherWeekday reports whether the weekday before token i, "Sat, 05/04/2024", is not
// that of a date, or there is no such date.
func (p *parser) isOtherWeekday(i, y, m, d int) bool {
	if p.isMark(i-1, ',') || p.isMark(i-1, '.') {
		i--
	}
	want, ok := p.value(i-1, weekday)
	if !ok {
		return false
	}
	const week = 7
	date := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return m > 12 || date.Day() != d || int(date.Weekday()) != want%week
}

// digits returns the number of digits of token i.
func (p *parser) digits(i int) int {
	if i >= len(p.toks) {
		return 0
	}
	return int(p.toks[i].digits)
}

// numbered reports whether a Latin letter directly precedes the number at token
// i, as in the version v1.2.24.
func (p *parser) numbered(i int) bool {
	if i == 0 || !p.tight(i) || p.toks[i-1].mark != 0 || p.toks[i-1].digits > 0 {
		return false
	}
	return p.s[p.toks[i].start-1] < utf8.RuneSelf
}

// yearInDigits reads the year of a date in digits that begins at token i. With
// a two-digit year there must be no spaces, and with hyphens every number must
// have two digits, because 4-4-2 is a formation of a team.
func (p *parser) yearInDigits(i int, r rune) (int, bool) {
	if p.goesOn(i + 5) {
		return 0, false
	}
	if y, ok := p.num(i+4, 4, 4); ok {
		return validYear(y)
	}
	y, ok := p.num(i+4, 2, 2)
	if !ok || !p.allTight(i, i+5) || p.yearsLead() {
		return 0, false
	}
	if r == '-' && (p.digits(i) < 2 || p.digits(i+2) < 2) {
		return 0, false
	}
	return century(y), true
}

// yearsLead reports whether the language writes 24.05.02 for 2 May 2024.
func (p *parser) yearsLead() bool { return p.lang.in("ko ja zh hu") }

// century completes a two-digit year. Papers on the web begin in the nineties,
// and the articles they reprint in the seventies.
func century(y int) int {
	if y < 70 {
		return 2000 + y
	}
	return 1900 + y
}

// order decides which number of a date in digits with the mark r is the month
// and which the day.
func (p *parser) order(a, b int, r rune) (m, d int) {
	first := p.lang.in("-US -PH") && r != '.' || p.yearsLead()
	if first && a <= 12 || b > 12 {
		return a, b
	}
	return b, a
}

// allTight reports whether there is no space between tokens i and end-1.
func (p *parser) allTight(i, end int) bool {
	for i++; i < end; i++ {
		if !p.tight(i) {
			return false
		}
	}
	return true
}

// pair reads a day and a month: 19/03, "2.5." or "2. 5.".
func (p *parser) pair(i, a, b int, r rune) (day, int) {
	point := r == '.' && p.tight(i+3) && p.isMark(i+3, '.') && !p.tightNum(i+4)
	if r == '-' && !p.isMonthDay(i) || p.goesOn(i+3) || !point && !p.allTight(i, i+3) {
		return day{}, 0
	}
	m, d := p.order(a, b, r)
	return day{m: m, d: d, weak: true}, p.skipPoint(i+3, r)
}

// isMonthDay reports whether a month and a day with a hyphen between them begin
// at token i, as Chinese papers write them before a clock: "05-20 18:42".
func (p *parser) isMonthDay(i int) bool {
	_, clock := p.withColon(i + 3)
	return clock > 0 && p.yearsLead() && p.digits(i) == 2 && p.digits(i+2) == 2
}

// dayMonth reads "2 de mayo de 2024", "2nd of May", "1. Mai 2024".
func (p *parser) dayMonth(i int) (day, int) {
	d, next := p.dayThenName(i)
	if next == 0 {
		return day{}, 0
	}
	y, next := p.yearAfter(next)
	d.y = y
	return d, next
}

// dayThenName reads "2 de mayo" and "2 tháng 5".
func (p *parser) dayThenName(i int) (day, int) {
	d, j := p.dayNumber(i)
	if j == 0 {
		return day{}, 0
	}
	j = p.skipWord(j, dayUnit)
	m, next := p.monthName(p.skipLinks(j))
	if next == 0 {
		return day{}, 0
	}
	return day{m: m, d: d}, next
}

// dayNumber reads "2", "2nd", "2." or "2-го".
func (p *parser) dayNumber(i int) (d, next int) {
	d, ok := p.num(i, 1, 2)
	if !ok || d > 31 || d == 0 {
		return 0, 0
	}
	next = p.skip(i+1, '.')
	if p.isMark(next, '-') && p.has(next+1, ordinal) {
		next++
	}
	if p.tight(next) {
		next = p.skipWord(next, ordinal)
	}
	return d, p.skip(next, '°')
}

// maxLinks is the largest number of words and marks within a date: "2 de, del".
const maxLinks = 3

func (p *parser) skipLinks(i int) int {
	for range maxLinks {
		if !p.has(i, link) && !p.isMark(i, ',') && !p.isMark(i, '-') && !p.isMark(i, '/') && !p.isMark(i, '\'') {
			break
		}
		i = p.skip(i+1, '.')
	}
	return i
}

// monthName reads "May", "Sept.", "tháng 5".
func (p *parser) monthName(i int) (m, next int) {
	if m, ok := p.value(i, month); ok {
		return m, p.skip(i+1, '.')
	}
	if p.has(i, monthUnit) {
		if m, ok := p.num(i+1, 1, 2); ok {
			return m, i + 2
		}
	}
	return 0, 0
}

// monthDay reads "May 2, 2024".
func (p *parser) monthDay(i int) (day, int) {
	m, j := p.monthName(i)
	if j == 0 {
		return day{}, 0
	}
	d, j := p.dayNumber(p.skipLinks(j))
	if j == 0 || p.clockFollows(j) {
		return day{}, 0
	}
	if _, other := p.monthName(p.skipLinks(j)); other > 0 {
		return day{}, 0 // "mar 12 sep": the first word is a weekday
	}
	y, next := p.yearAfter(j)
	return day{y: y, m: m, d: d}, next
}

// clockFollows reports whether the number before token i is the hour of a
// clock, as in "May 3:30".
func (p *parser) clockFollows(i int) bool {
	if p.tight(i) && p.isMark(i, ':') && p.tightNum(i+1) {
		return true
	}
	return p.tightNum(i) || p.has(i, half) && !p.has(i, filler)
}

// yearAfter reads the year after a day and a month, with what is around it: "de
// 2024", ", 2024", "2024 г.". Without one it returns 0 and i.
func (p *parser) yearAfter(i int) (year, next int) {
	j := p.skipLinks(i)
	if p.has(j, yearUnit) {
		j++ // năm 2024
	}
	if y, ok := p.num(j, 4, 4); ok && !p.isHours(j) {
		if y, ok := validYear(y); ok {
			return y, p.skipWord(j+1, yearUnit)
		}
	}
	if y, ok := p.shortYear(i, j); ok {
		return y, j + 1
	}
	return 0, i
}

// shortYear reads the year of "02-May-24", "3 May '24" and "3 May 24" at the
// end of the line or before a clock.
func (p *parser) shortYear(i, j int) (int, bool) {
	y, ok := p.num(j, 2, 2)
	if !ok {
		return 0, false
	}
	marked := j > i && p.tight(j) && (p.isMark(j-1, '-') || p.isMark(j-1, '\'') || p.isMark(j-1, '/'))
	_, clock := p.withColon(p.skip(j+1, ','))
	if !marked && clock == 0 && j+1 < len(p.toks) || p.clockFollows(j+1) {
		return 0, false
	}
	if p.lang.in("th") && y >= shortBuddhist[0] && y <= shortBuddhist[1] {
		return y + 2500 - buddhist, true
	}
	return century(y), true
}

// shortBuddhist are the first and last short years of this century that Thai papers may
// mean in their own calendar, 2000 and 2042. In "2 May 24" it is not meant.
var shortBuddhist = [2]int{43, 85}

// isHours reports whether the four digits at token i are a clock, as in
// "1530 GMT".
func (p *parser) isHours(i int) bool {
	_, tail := p.value(i+1, clockTail)
	return tail && !p.has(i+1, yearUnit) || p.isZone(i+1) || p.tight(i+1) && p.isMark(i+1, ':')
}
