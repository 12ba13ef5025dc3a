package when

// A clock is a time of day that was read.
type clock struct {
	h, m, s, ns int
	zone        zone
	seconds     bool // seconds were stated
	halved      bool // a word such as "p.m." was read
	weak        bool // it may be something else, as 16.06 may be a price and 15h a duration
}

func (c clock) valid() bool {
	return c.m < 60 && c.s <= 60 && (c.h < 24 || c.h == 24 && c.m == 0 && c.s == 0)
}

// clock reads a time of day that begins at token i, and the zone after it. It
// returns the token after that, or 0 if there is none.
func (p *parser) clock(i int) (clock, int) {
	part, j := p.halfday(i)
	if j == 0 {
		j = i
	}
	c, j := p.hands(j, part >= 0)
	if j == 0 {
		return clock{}, 0
	}
	if part < 0 {
		if after, k := p.halfday(j); k > 0 && c.canBe(after) {
			part, j = after, k
		}
	}
	if part >= 0 {
		if !c.canBe(part) {
			return clock{}, 0
		}
		c.h, c.halved, c.weak = inHalf(c.h, part), true, false
	}
	j = p.clockEnd(&c, j)
	return c, j
}

// clockEnd reads "Uhr", the zone, and the same time in a second zone.
func (p *parser) clockEnd(c *clock, j int) int {
	if p.has(j, clockTail) {
		c.weak = false
		j = p.skipWord(j, clockTail)
	}
	if z, k := p.zoneAfter(j, *c); k > 0 {
		c.zone, c.weak = z, false
		j = k
	}
	if k := p.twin(c, j); k > 0 {
		j = k
	}
	return j
}

// halfday reads "p.m.", "p. m.", "오후". Without one it gives -1 and 0.
func (p *parser) halfday(i int) (part int32, next int) {
	v, ok := p.value(i, half)
	if !ok {
		return -1, 0
	}
	return int32(v), p.skip(i+1, '.')
}

// canBe reports whether the hour is possible beside such a word: 15:30 a.m. is
// not.
func (c clock) canBe(part int32) bool {
	return c.h <= 12 || part != morning
}

// inHalf returns the hour, from 0 to 23, of one beside a word such as "p.m.".
func inHalf(h int, part int32) int {
	switch {
	case h == 12 && (part == morning || part == night):
		return 0
	case h < 12 && part == evening, h >= 5 && h < 12 && part == night, h > 0 && h < 10 && part == noon:
		return h + 12
	}
	return h
}

// hands reads hour, minute and second. led says whether a word such as "오후"
// comes before them.
func (p *parser) hands(i int, led bool) (clock, int) {
	if c, next := p.withColon(i); next > 0 && c.valid() {
		return c, next
	}
	if c, next := p.withUnits(i); next > 0 && c.valid() {
		return c, next
	}
	if c, next := p.withPoint(i); next > 0 && c.valid() {
		return c, next
	}
	if c, next := p.inFour(i); next > 0 && c.valid() {
		return c, next
	}
	if c, next := p.hourOnly(i, led); next > 0 && c.valid() {
		return c, next
	}
	return clock{}, 0
}

// withColon reads 15:30, 15:30:59 and 15:30:59.123.
func (p *parser) withColon(i int) (c clock, next int) {
	h, ok := p.num(i, 1, 2)
	if !ok || !p.isMark(i+1, ':') || !p.tight(i+1) {
		return clock{}, 0
	}
	m, ok := p.num(i+2, 2, 2)
	if !ok || !p.tight(i+2) && !p.lang.in("bn") { // "০৮: ১৫", as Bengali sets it
		return clock{}, 0
	}
	c = clock{h: h, m: m}
	next = i + 3
	if s, ok := p.num(i+4, 2, 2); ok && p.isMark(i+3, ':') && p.allTight(i, i+5) {
		c.s, c.seconds = s, true
		next = p.fraction(&c, i+5)
	}
	if p.isMark(next, ':') && p.tight(next) && p.tightNum(next+1) {
		return clock{}, 0
	}
	if v, ok := p.value(next, unit); ok && v == minute && len(p.text(next)) > len("m") {
		return clock{}, 0 // "3:18 min" is how long a film is
	}
	return c, next
}

// fraction reads .123 after the seconds.
func (p *parser) fraction(c *clock, i int) int {
	if !p.isMark(i, '.') && !p.isMark(i, ',') || !p.tight(i) || !p.tightNum(i+1) {
		return i
	}
	c.ns = nanoseconds(p.text(i + 1))
	return i + 2
}

// nanoseconds reads the digits after the point of a second.
func nanoseconds(digits string) int {
	ns, scale := 0, 100_000_000
	for _, r := range digits {
		ns += digit(r) * scale
		scale /= 10
	}
	return ns
}

// withUnits reads 14h05, "15 h", "3시 30분", "3点半".
func (p *parser) withUnits(i int) (c clock, next int) {
	h, ok := p.num(i, 1, 2)
	sure, isUnit := p.value(i+1, hourUnit)
	if !ok || !isUnit {
		return clock{}, 0
	}
	c = clock{h: h, weak: sure == 0}
	next = i + 2
	if p.has(next, halfHour) {
		c.m, c.weak = 30, false
		return c, next + 1
	}
	m, ok := p.num(next, 1, 2)
	counted := p.has(next+1, minuteUnit)
	if !ok || !counted && (p.digits(next) != 2 || m > 59 || p.spacedNumber(next)) {
		return c, next
	}
	c.m, c.weak = m, false
	next = p.skipWord(next+1, minuteUnit)
	if s, ok := p.num(next, 1, 2); ok && p.has(next+1, secondUnit) {
		c.s, c.seconds = s, true
		next = p.skipWord(next+1, secondUnit)
	}
	return c, next
}

// spacedNumber reports whether there is a space between the unit of the hour
// and token i, and token i begins a date: in "15h 12 mai", 12 is a day.
func (p *parser) spacedNumber(i int) bool {
	if p.tight(i) {
		return false
	}
	_, next := p.date(i)
	return next > 0
}

// withPoint reads 15.30 and 15.30.59, which only the context can tell from a
// price.
func (p *parser) withPoint(i int) (c clock, next int) {
	h, ok := p.num(i, 1, 2)
	m, ok2 := p.num(i+2, 2, 2)
	if !ok || !ok2 || !p.isMark(i+1, '.') || !p.allTight(i, i+3) {
		return clock{}, 0
	}
	c = clock{h: h, m: m, weak: true}
	next = i + 3
	if s, ok := p.num(next+1, 2, 2); ok && p.isMark(next, '.') && p.allTight(i, next+2) {
		c.s, c.seconds = s, true
		next += 2
	}
	if (p.isMark(next, '.') || p.isMark(next, ',')) && p.tight(next) && p.tightNum(next+1) {
		return clock{}, 0
	}
	return c, next
}

// inFour reads "1530 GMT" and "1530 hrs".
func (p *parser) inFour(i int) (clock, int) {
	n, ok := p.num(i, 4, 4)
	if !ok || !p.isHours(i) || p.isMark(i+1, ':') {
		return clock{}, 0
	}
	return clock{h: n / 100, m: n % 100}, i + 1
}

// hourOnly reads the 3 of "3pm", and of "14 Uhr".
func (p *parser) hourOnly(i int, led bool) (clock, int) {
	h, ok := p.num(i, 1, 2)
	if !ok {
		return clock{}, 0
	}
	sure, isTail := p.value(i+1, clockTail)
	isHalf := p.has(i+1, half)
	if isHalf && h > 0 && h <= 12 || isTail && (sure == 1 || led) {
		return clock{h: h}, i + 1
	}
	return clock{}, 0
}

// twin reads the same time repeated in parentheses, as in "18:40(18:40 GMT)".
// If the first time has no zone, it gets one from that.
func (p *parser) twin(c *clock, i int) int {
	if !p.isMark(i, '(') || p.digits(i+1) == 0 {
		return 0
	}
	other, next := p.hands(i+1, false)
	if next == 0 {
		return 0
	}
	z, next2 := p.zoneAfter(next, other)
	if next2 == 0 || !p.isMark(next2, ')') {
		return 0
	}
	if !c.zone.stated() {
		c.zone = z.shifted(60 * (60*(c.h-other.h) + c.m - other.m))
	}
	return next2 + 1
}
