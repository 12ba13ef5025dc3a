package when

import (
	"strings"
	"time"
)

// maxAgo prevents "9999 years ago" from overflowing a Duration.
const maxAgo = 200 * 365 * 24 * time.Hour

// coarseUnit is the unit from which on "3 days ago" does not tell the clock.
const coarseUnit = 24 * 60 * 60

// ago reads a relative time that begins at token i: "2 hours ago",
// "vor 5 Minuten", "just now".
func (p *parser) ago(i int) (ago time.Duration, coarse bool, next int) {
	if p.isNow(i) {
		return 0, false, i + 1
	}
	needsTail, led := p.value(i, agoLead)
	if led {
		i++
	}
	n, j := p.unitsAgo(i)
	if j > 0 {
		return n.duration(), n.coarse, j
	}
	n, j = p.quantities(i)
	if j == 0 || n.seconds > int64(maxAgo/time.Second) {
		return 0, false, 0
	}
	if k := p.skip(j, ','); p.has(k, agoTail) {
		return n.duration(), n.coarse, k + 1
	}
	if (!led || needsTail == 1) && !p.isShortAgo(i, j) {
		return 0, false, 0
	}
	return n.duration(), n.coarse, j
}

// isShortAgo reports whether tokens i to j are a number and the letter of a
// unit, followed by the same time as a clock, perhaps with its day: "2h 04:55 PM",
// "3m 24/01/2024 8:42pm".
func (p *parser) isShortAgo(i, j int) bool {
	if j != i+2 || p.digits(i) == 0 || !p.tight(i+1) || len(p.text(i+1)) != 1 {
		return false
	}
	if _, day := p.date(j); day > 0 {
		j = day
	}
	_, next := p.withColon(j)
	return next > 0
}

// isNow reports whether token i means "just now". In a longer line, a bare
// "now" does not.
func (p *parser) isNow(i int) bool {
	if !p.has(i, now) || p.agoGoesOn(i) {
		return false
	}
	return !p.loose || strings.ContainsAny(p.text(i), " '’") || p.toks[i].runsOn(p.s)
}

// agoGoesOn reports whether the word "now" at token i introduces a number, as
// in Romanian "acum 2 ore".
func (p *parser) agoGoesOn(i int) bool {
	return p.has(i, agoLead) && (p.digits(i+1) > 0 || p.has(i+1, one) || p.has(i+1, unit))
}

// A span is a duration that was read.
type span struct {
	seconds int64
	coarse  bool
}

func (n span) duration() time.Duration { return time.Duration(n.seconds) * time.Second }

func (n *span) add(count, unit int) {
	n.seconds += int64(count) * int64(unit)
	n.coarse = n.coarse || unit >= coarseUnit
}

// unitsAgo reads "2 órája", "3時間前".
func (p *parser) unitsAgo(i int) (n span, next int) {
	count, ok := p.num(i, 1, 3)
	if !ok && p.has(i, one) {
		count, ok = 1, true
	}
	u, isUnit := p.value(i+1, unitAgo)
	if !ok || !isUnit {
		return span{}, 0
	}
	n.add(count, u)
	return n, i + 2
}

// maxQuantities is the largest number of quantities in a row: "1 day, 5 hr 12
// min".
const maxQuantities = 3

// quantities reads "5 hr 12 min", "an hour", "ساعتين".
func (p *parser) quantities(i int) (n span, next int) {
	for range maxQuantities {
		count, u, j := p.quantity(i)
		if j == 0 {
			break
		}
		n.add(count, u)
		next, i = j, j
		if p.isMark(i, ',') || p.has(i, link) && p.digits(i+1) > 0 {
			i++
		}
	}
	return n, next
}

// quantity reads "5 hr", "an hour", "hour" or, as in Swahili, "saa 2".
func (p *parser) quantity(i int) (count, seconds, next int) {
	count, ok := p.num(i, 1, 3)
	if !ok {
		count, ok = 1, p.has(i, one)
	}
	if u, isUnit := p.value(i+1, unit); ok && isUnit {
		return count, u, p.skip(i+2, '.')
	}
	u, ok := p.value(i, unit)
	if !ok {
		return 0, 0, 0
	}
	if n, ok := p.num(i+1, 1, 3); ok && p.has(i+2, agoTail) {
		return n, u, i + 2
	}
	return 1, u, p.skip(i+1, '.')
}
