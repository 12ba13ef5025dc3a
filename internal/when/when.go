// Package when reads a date or time as a newspaper prints it, in some forty
// languages, and says what was not printed.
//
// A line goes through these stages:
//
//   - scan.go cuts it into numbers, words and marks; lexicon.go looks the
//     words up, folded as in fold.go, in the tables of months.go and words.go
//   - date.go, clock.go and ago.go each read one piece that begins at a token
//   - group.go joins neighbouring pieces to one [Stamp]
//   - [Parse], [Find], [All], [Clock] and [ClockPrefix] ask how much of the
//     line was read, and refuse what is not surely a date
//   - resolve.go makes an instant of a Stamp, with what is known around it
//
// Times written by machines have a short way of their own in machine.go.
package when

import (
	"strings"
	"time"
)

// A Stamp is a date or time as printed: what was stated, and nothing else.
type Stamp struct {
	Text string // the part of the input that was read, trimmed

	Year  int        // 0: not stated
	Month time.Month // 0: not stated
	Day   int        // 0: not stated

	Hour, Minute, Second int // 24:00 is kept as hour 24
	Nanosecond           int
	HasClock             bool // hour and minute were stated

	Zone *time.Location // nil: not stated

	Ago    time.Duration // "2 hours ago": relative to a reference time
	HasAgo bool

	DaysAgo    int // "yesterday" is 1, "today" is 0, "tomorrow" is -1
	HasDaysAgo bool

	coarse bool // Ago was counted in days or more, so it says nothing of the clock
}

// HasDate reports whether at least month and day were stated.
func (s Stamp) HasDate() bool { return s.Month != 0 && s.Day != 0 }

// IsZero reports whether s states nothing.
func (s Stamp) IsZero() bool {
	return !s.HasDate() && !s.HasClock && !s.HasAgo && !s.HasDaysAgo && s.Year == 0
}

// Found is one of the stamps of a line.
type Found struct {
	Stamp
	Start, End int  // byte offsets of what was read
	Modified   bool // an "updated" word belongs to it
}

// maxLine is the longest line, in bytes, that can be nothing but a date: the
// longest seen, published and updated in Vietnamese, has about 150.
const maxLine = 200

// Parse reads s, which must be nothing but one date or time and the words
// that newspapers print around it. A line with a second one, such as
// "Published 3 May 2024, updated 4 May 2024", gives the first.
//
// lang is a BCP 47 tag, or "" if it is not known. It decides what is read
// differently in two languages, such as "mar" or 04/05/2024. A date in digits
// is day first unless lang is American, or only month first is possible.
func Parse(s, lang string) (Stamp, bool) {
	if len(s) > maxLine {
		return Stamp{}, false
	}
	var space tokenSpace
	p := parser{toks: space[:0], lang: readLang(lang)}
	if !p.scan(s, true) {
		return Stamp{}, false
	}
	g, ok := p.only()
	if !ok {
		return Stamp{}, false
	}
	return p.finish(g), true
}

// only reads all tokens and gives the first group. It fails if a token is
// left that is no part of a date.
func (p *parser) only() (first group, ok bool) {
	support := false
	for i := 0; i < len(p.toks); {
		if p.isMarker(i) {
			support = true
			i++
			continue
		}
		if g, read := p.group(i, support); read {
			if !ok && p.accept(g) {
				first, ok = g, true
			}
			i = g.next
			continue
		}
		if !p.glue(i) {
			return group{}, false
		}
		support = support || p.supports(i)
		i++
	}
	return first, ok
}

// Find reads the first date in a longer line. It needs at least day and
// month, or a clock with a marked shape such as 15:30 or 3.30pm (a bare
// "16.06" looks like a price), or a relative time such as "2 hours ago".
func Find(s, lang string) (st Stamp, start, end int, ok bool) {
	var space tokenSpace
	p := parser{toks: space[:0], lang: readLang(lang), loose: true}
	if !p.open(s) {
		return Stamp{}, 0, 0, false
	}
	g, _, ok := p.next(0)
	if !ok {
		return Stamp{}, 0, 0, false
	}
	st = p.finish(g)
	start, end = p.span(g)
	return st, start, end, true
}

// All reads every date in a line, in order.
func All(s, lang string) []Found {
	var space tokenSpace
	p := parser{toks: space[:0], lang: readLang(lang), loose: true}
	if !p.open(s) {
		return nil
	}
	var all []Found
	after := false // the line names what a date is after it: "2024-05-02 수정"
	for i := 0; i < len(p.toks); {
		g, marker, ok := p.next(i)
		if !ok {
			break
		}
		if i == 0 {
			after = marker == 0
		}
		if after {
			marker = p.markerAfter(g)
		}
		start, end := p.span(g)
		all = append(all, Found{p.finish(g), start, end, marker == modified})
		i = g.next
	}
	return all
}

// open scans a longer line, and reports whether it can hold a time at all.
func (p *parser) open(s string) bool {
	if !hasDigit(s) && len(s) > maxLine {
		return false // "an hour ago" is printed in short lines
	}
	return p.scan(s, false)
}

// next reads the first group at or after token i that is surely a time. It
// also gives the last published or modified word passed on the way.
func (p *parser) next(i int) (g group, marker kind, ok bool) {
	support := false
	for i < len(p.toks) {
		switch {
		case p.has(i, modified):
			marker, support = modified, true
		case p.has(i, published):
			marker, support = published, true
		case p.inNumber(i): // the 05 of 1-05: never the start of a date
		default:
			if g, ok := p.group(i, support); ok && p.accept(g) {
				return g, marker, true
			}
			support = p.glue(i) && (support || p.supports(i))
		}
		i++
	}
	return group{}, 0, false
}

// markerAfter gives the published or modified word that follows g, or 0.
func (p *parser) markerAfter(g group) kind {
	for i := g.next; i < len(p.toks) && i < g.next+2; i++ {
		switch {
		case p.has(i, modified):
			return modified
		case p.has(i, published):
			return published
		case !p.glue(i):
			return 0
		}
	}
	return 0
}

// span gives the byte offsets of what g read.
func (p *parser) span(g group) (start, end int) {
	return int(p.toks[g.first].start), int(p.toks[g.last-1].end)
}

// finish completes the stamp of a group that was accepted.
func (p *parser) finish(g group) Stamp {
	start, end := p.span(g)
	g.st.Text = strings.TrimSpace(p.s[start:end])
	g.st.Zone = g.zone.load()
	return g.st
}
