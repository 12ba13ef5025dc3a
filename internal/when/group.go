package when

import "time"

// A group is a series of neighbouring pieces that form one stamp.
type group struct {
	st                Stamp
	zone              zone
	first, last, next int  // tokens: what was read is [first, last); reading continues at next
	strong            bool // one piece is certainly a date or a time
	weak              bool // a piece such as 19/03 or 16.06 was read
	support           bool // a word or weekday beside it supports a weak piece
	led               bool // there is a word such as "kl." before the next piece
	dayWord           bool
}

// maxGlue is the largest number of words and marks between two pieces.
const maxGlue = 6

// group reads the pieces that begin at token i. It fails if there are none.
// support says whether a word before i suggests that a date follows.
func (p *parser) group(i int, support bool) (g group, ok bool) {
	g = group{first: -1, support: support}
	g.led = p.ledAt(i)
	glued := 0
	for j := i; j < len(p.toks) && glued <= maxGlue; {
		if next := p.piece(j, &g); next > 0 {
			if g.first < 0 {
				g.first = j
			}
			g.last, g.led, glued = next, false, 0
			j = next
			continue
		}
		if g.first < 0 || p.isMarker(j) || !p.glue(j) {
			break
		}
		g.led = g.led && p.isMark(j, '.') || p.leads(j)
		glued++
		j++
	}
	g.next = g.last
	return g, g.first >= 0
}

// accept reports whether g is certainly a date or a time.
func (p *parser) accept(g group) bool {
	switch {
	case g.st.HasAgo, g.strong:
		return true
	case g.dayWord:
		return !p.loose || g.support || g.weak
	}
	if g.st.HasDate() && g.st.HasClock && (!p.loose || g.first == 0) {
		return true // "20.5. 18.42"
	}
	return g.weak && g.support && (g.st.HasDate() || g.st.HasClock)
}

// piece reads the piece that begins at token i into g. It returns the token
// after it, or 0 if there is none or g has such a piece already.
func (p *parser) piece(i int, g *group) int {
	if next := p.relative(i, g); next > 0 {
		return next
	}
	d, afterDay := p.date(i)
	if afterDay > 0 && !d.weak {
		return g.setDay(d, afterDay)
	}
	c, afterClock := p.clock(i)
	if afterClock > 0 && !c.weak {
		return g.setClock(c, afterClock)
	}
	switch {
	case afterClock > 0 && p.weakClock(i, afterClock, afterDay, g):
		return g.setClock(c, afterClock)
	case afterDay > 0:
		return g.setDay(d, afterDay)
	}
	return p.lesser(i, g)
}

// relative reads "2 hours ago" and "yesterday".
func (p *parser) relative(i int, g *group) int {
	if ago, coarse, next := p.ago(i); next > 0 && !g.st.HasAgo {
		g.st.Ago, g.st.HasAgo, g.st.coarse = ago, true, coarse
		return next
	}
	n, ok := p.value(i, dayWord)
	if !ok || g.st.HasDate() || g.st.HasDaysAgo {
		return 0
	}
	g.st.DaysAgo, g.st.HasDaysAgo, g.dayWord = n, true, true
	return i + 1
}

// weakClock reports whether 16.06 at token i, which may also be a date, is a
// clock: the date is known already, a word such as "kl." comes before it, or it
// cannot be anything else.
func (p *parser) weakClock(i, afterClock, afterDay int, g *group) bool {
	if g.st.HasClock {
		return false
	}
	if g.st.HasDate() || g.st.HasDaysAgo {
		return !p.loose || g.led || g.first == 0 && g.weak || !p.wordFollows(afterClock)
	}
	if afterDay == 0 || g.led {
		return true
	}
	if afterDay > afterClock { // the point of "16.06."
		return false
	}
	for afterDay < len(p.toks) && p.glue(afterDay) {
		afterDay++
	}
	_, next := p.clock(afterDay)
	return next == 0
}

// wordFollows reports whether token i is a word that is not used in dates.
func (p *parser) wordFollows(i int) bool {
	return i < len(p.toks) && p.toks[i].mark == 0 && !p.glue(i) && !p.isMarker(i) && !p.isZone(i)
}

func (g *group) setDay(d day, next int) int {
	if g.st.HasDate() || g.st.HasDaysAgo && g.st.HasClock {
		return 0
	}
	g.st.DaysAgo, g.st.HasDaysAgo, g.dayWord = 0, false, false // "today, 7 January"
	if g.st.Year != 0 && d.y != 0 && g.st.Year != d.y {
		return 0
	}
	g.st.Month, g.st.Day = time.Month(d.m), d.d
	if d.y != 0 {
		g.st.Year = d.y
	}
	g.note(d.weak)
	return next
}

func (g *group) setClock(c clock, next int) int {
	if g.st.HasClock {
		return 0
	}
	g.st.Hour, g.st.Minute, g.st.Second, g.st.Nanosecond = c.h, c.m, c.s, c.ns
	g.st.HasClock = true
	if c.zone.stated() {
		g.zone = c.zone
	}
	g.note(c.weak && !g.led)
	return next
}

func (g *group) note(weak bool) {
	if weak {
		g.weak = true
	} else {
		g.strong = true
	}
}

// lesser reads what is not a time by itself: a weekday, the zone of the clock
// before it, the year of the date before it.
func (p *parser) lesser(i int, g *group) int {
	if p.has(i, weekday) {
		g.support = g.support || !p.loose || len(p.text(i)) > len("so")
		return p.skip(i+1, '.')
	}
	if !g.zone.stated() && (g.st.HasClock || p.spelledZone(i)) {
		if z, next := p.zoneAt(i); next > 0 {
			g.zone = z
			return next
		}
	}
	if g.st.HasDate() && g.st.Year == 0 && g.st.HasClock {
		if y, ok := p.num(i, 4, 4); ok && !p.isHours(i) {
			if y, ok = validYear(y); ok {
				g.st.Year = y
				return i + 1
			}
		}
	}
	return 0
}

// isMarker reports whether token i says published or modified.
func (p *parser) isMarker(i int) bool { return p.has(i, published) || p.has(i, modified) }

// supports reports whether the word at token i comes only before dates and so
// supports a weak one: "Le 19/03", "kl. 16.06". In a longer line only words
// like "kl." do, because "at 16.06" can be a price.
func (p *parser) supports(i int) bool {
	return p.leads(i) || !p.loose && (p.has(i, weekday) || p.has(i, filler))
}

// ledAt reports whether there is a word such as "kl." before token i.
func (p *parser) ledAt(i int) bool {
	return p.leads(i-1) || p.isMark(i-1, '.') && p.leads(i-2)
}

// leads reports whether token i is a word that comes before clocks.
func (p *parser) leads(i int) bool {
	sure, ok := p.value(i, clockLead)
	return ok && (sure == 1 || !p.loose)
}

// glue reports whether token i may come between the pieces of a date or around
// it without meaning anything itself.
func (p *parser) glue(i int) bool {
	t := &p.toks[i]
	switch {
	case t.word != nil:
		return p.has(i, filler) || p.has(i, link) || p.has(i, clockLead) || p.has(i, clockTail)
	case t.digits > 0:
		return false
	}
	return p.glueMark(i)
}

// isBetweenYearAndClock reports whether the full stop at token i belongs to a
// year before a clock, as in "24. studeni 2025. 07:10".
func (p *parser) isBetweenYearAndClock(i int) bool {
	_, isYear := p.num(i-1, 4, 4)
	_, clock := p.withColon(i + 1)
	return isYear && clock > 0
}

// glueMark is glue for a mark. In a longer line a full stop ends the date,
// except after "kl." and after a year before a clock.
func (p *parser) glueMark(i int) bool {
	switch p.toks[i].mark {
	case '.':
		return !p.loose || p.tight(i+1) || p.leads(i-1) || p.isBetweenYearAndClock(i)
	case ',', ':', ';', '|', '•', '-', '/', '(', ')', '[', ']', '~', '»', '*', '@':
		return true
	}
	return false
}
