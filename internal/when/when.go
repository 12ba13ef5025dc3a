// Package when reads dates and times as newspapers print them, in some seventy
// languages, and says what was not printed.
//
// A line goes through these stages:
//
//   - scan.go divides it into numbers, words and marks; lexicon.go looks the
//     words up, folded as in fold.go, in the tables of months.go and words.go.
//   - date.go, clock.go and ago.go each read one piece that begins at a token.
//   - group.go joins neighbouring pieces into one [Stamp].
//   - [Parse], [Find], [All], [Clock] and [ClockPrefix] check how much of the
//     line was read, and reject what is not certainly a date.
//   - resolve.go turns a Stamp into an instant, given what else is known.
//
// Machine-readable times are read separately, in machine.go.
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

	DaysAgo    int // "yesterday" is 1, "today" 0, "tomorrow" -1
	HasDaysAgo bool

	coarse bool // Ago was stated in days or longer units, so the clock is unknown
}

// HasDate reports whether at least month and day were stated.
func (s Stamp) HasDate() bool { return s.Month != 0 && s.Day != 0 }

// IsZero reports whether s states nothing.
func (s Stamp) IsZero() bool {
	return !s.HasDate() && !s.HasClock && !s.HasAgo && !s.HasDaysAgo && s.Year == 0
}

// A Found is one of the stamps in a line.
type Found struct {
	Stamp
	Label      int  // byte offset of the words right before it that say published or updated; Start if there are none
	Start, End int  // byte offsets of what was read
	Modified   bool // an "updated" word belongs to it
}

// maxLine is the length, in bytes, of the longest line that can consist of a
// date. The longest seen, published and updated in Vietnamese, has about 150.
const maxLine = 200

// Parse reads s, which must consist of one date or time and the words that
// newspapers print around it. If there is a second one, as in "Published 3 May
// 2024, updated 4 May 2024", the result is the first.
//
// lang is a BCP 47 tag, or "" if it is not known. It decides about what differs
// between languages, such as "mar" or 04/05/2024. A date in digits has the day
// first unless lang is American or only the month can be first.
func Parse(s, lang string) (Stamp, bool) {
	if len(s) > maxLine || opensWithUnknownWord(s) {
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

// only reads all tokens and returns the first group. It fails if a token is
// left over that is not part of a date.
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

// Find reads the first date in a longer line. It must have at least a day and a
// month, or a clock with an unmistakable form such as 15:30 or 3.30pm (a bare
// "16.06" looks like a price), or be a relative time such as "2 hours ago".
func Find(s, lang string) (st Stamp, start, end int, ok bool) {
	var space tokenSpace
	toks, ok := scanLine(space[:0], s)
	if !ok {
		return Stamp{}, 0, 0, false
	}
	p := parser{s: s, lang: readLang(lang), toks: toks, loose: true}
	g, _, _, ok := p.next(0)
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
		g, label, before, ok := p.next(i)
		if !ok {
			break
		}
		marks = append(marks, marking{g, label, before, p.markerAfter(g)})
		i = g.next
	}
	follow := follows(marks)
	var all []Found
	for _, m := range marks {
		start, end := p.span(m.group)
		all = append(all, Found{finish(m.group, s[start:end]), int(toks[m.label].start), start, end, m.isModified(follow)})
	}
	return all
}

// A marking is a group, the token at which the words right before it that say
// published or modified begin, and the kinds of such words beside it, or 0.
type marking struct {
	group         group
	label         int
	before, after kind
}

// follows reports whether the words of a line come after their dates. Usually
// they come before, but some lines, such as "2024-05-02 등록 2024-05-03 수정",
// begin with a date and end with a word.
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

// scanLine scans a longer line, and reports whether it can contain a time at
// all.
func scanLine(toks []token, s string) ([]token, bool) {
	if !hasDigit(s) && len(s) > maxLine {
		return nil, false // only short lines have a time without digits, such as "an hour ago"
	}
	return scan(toks, s, false)
}

// next reads the first group at or after token i that is certainly a time. It
// also returns the kind of the last published or modified word before it, and
// the token at which the words of that kind right before it begin, or its first.
func (p *parser) next(i int) (g group, label int, marker kind, ok bool) {
	const none = -1
	support, label := false, none
	for i < len(p.toks) {
		isMarker := p.isMarker(i)
		switch {
		case isMarker:
			marker, support = published, true
			if p.has(i, modified) {
				marker = modified
			}
			if label == none {
				label = i
			}
		case p.toks[i].word == nil && p.toks[i].digits == 0:
			support = support && p.glue(i)
		case p.inNumber(i): // the 05 of 1-05: never the start of a date
		default:
			if g, ok := p.group(i, support); ok && p.accept(g) {
				if label == none {
					label = g.first
				}
				return g, label, marker, true
			}
			support = p.glue(i) && (support || p.supports(i))
		}
		if !isMarker && label != none && !p.glue(i) {
			label = none
		}
		i++
	}
	return group{}, 0, 0, false
}

// markerAfter returns the kind of a published or modified word right after g,
// or 0.
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

// span returns the byte offsets of what g read, with the bracket that closes one in it.
func (p *parser) span(g group) (start, end int) {
	start, end = int(p.toks[g.first].start), int(p.toks[g.last-1].end)
	if read := p.s[start:end]; end < len(p.s) && p.s[end] == ')' && strings.Count(read, "(") > strings.Count(read, ")") {
		end++
	}
	return start, end
}

// finish completes the stamp of an accepted group. It is a function, not a
// method, so that the parser does not escape to the heap.
func finish(g group, text string) Stamp {
	g.st.Text = strings.TrimSpace(text)
	g.st.Zone = g.zone.load()
	return g.st
}
