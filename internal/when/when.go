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
	toks, ok := scan(space[:0], s, true)
	if !ok {
		return Stamp{}, false
	}
	p := parser{s: s, lang: readLang(lang), toks: toks}
	g, ok := p.only()
	if !ok {
		return Stamp{}, false
	}
	start, end := p.span(g)
	return finish(g, s[start:end]), true
}

// only reads all tokens and gives the first group. It fails if a token is
// left that is no part of a date.
func (p *parser) only() (first group, ok bool) {
	support, marked := false, false
	for i := 0; i < len(p.toks); {
		if g, read := p.group(i, support); read {
			switch {
			case g.weak && !p.accept(g):
				return group{}, false // the 11.30 of "11.30-12.00"
			case !p.accept(g): // a weekday alone
			case !ok:
				first, ok = g, true
			case !marked:
				return group{}, false // "3 May - 5 June" is two dates
			}
			i, marked = g.next, false
			continue
		}
		switch {
		case p.isMarker(i):
			support, marked = true, true
		case !p.glue(i):
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
	toks, ok := scanLine(space[:0], s)
	if !ok {
		return Stamp{}, 0, 0, false
	}
	p := parser{s: s, lang: readLang(lang), toks: toks, loose: true}
	g, _, ok := p.next(0)
	if !ok {
		return Stamp{}, 0, 0, false
	}
	start, end = p.span(g)
	return finish(g, s[start:end]), start, end, true
}

// All reads every date in a line, in order.
func All(s, lang string) []Found {
	var space tokenSpace
	toks, ok := scanLine(space[:0], s)
	if !ok {
		return nil
	}
	p := parser{s: s, lang: readLang(lang), toks: toks, loose: true}
	var marks []marking
	for i := 0; ; {
		g, before, ok := p.next(i)
		if !ok {
			break
		}
		marks = append(marks, marking{g, before, p.markerAfter(g)})
		i = g.next
	}
	follow := follows(marks)
	var all []Found
	for _, m := range marks {
		start, end := p.span(m.group)
		all = append(all, Found{finish(m.group, s[start:end]), start, end, m.isModified(follow)})
	}
	return all
}

// A marking is a group and the published or modified words beside it, or 0.
type marking struct {
	group         group
	before, after kind
}

// follows reports whether the words of a line stand behind its dates. As a rule
// they stand before them, but for lines such as "2024-05-02 등록 2024-05-03 수정",
// which begin with a date and end with a word.
func follows(marks []marking) bool {
	return len(marks) > 0 && marks[0].before == 0 && marks[len(marks)-1].after != 0
}

// isModified reports whether an "updated" word belongs to the group.
func (m *marking) isModified(follow bool) bool {
	if follow {
		return m.after == modified
	}
	return m.before == modified
}

// scanLine scans a longer line, and reports whether it can hold a time at all.
func scanLine(toks []token, s string) ([]token, bool) {
	if !hasDigit(s) && len(s) > maxLine {
		return nil, false // "an hour ago" is printed in short lines
	}
	return scan(toks, s, false)
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
		case p.toks[i].word == nil && p.toks[i].digits == 0:
			support = support && p.glue(i)
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

// finish completes the stamp of a group that was accepted. It is a function
// of its own, and no method, so that the parser need not go to the heap.
func finish(g group, text string) Stamp {
	g.st.Text = strings.TrimSpace(text)
	g.st.Zone = g.zone.load()
	return g.st
}
