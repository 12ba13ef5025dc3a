package newspage

import (
	"strings"
	"unicode/utf8"
)

// writerLines finds the pieces near the start of entries that name the writer,
// though nothing says so: the names come again from entry to entry, or most
// entries have one there.
func writerLines(s *sheet, entries []span, clocks map[int]clock) map[int]bool {
	at := map[string][]int{}
	all, again := 0, 0
	var names []string
	for _, e := range entries {
		i := writerLine(s, e, clocks)
		if i < 0 {
			continue
		}
		name := nameAt(s, i, clocks)
		if at[name] = append(at[name], i); len(at[name]) == 1 {
			names = append(names, name)
		} else {
			again++
		}
		all++
	}
	out := map[int]bool{}
	for i, c := range clocks {
		if c.form == namedForm {
			out[i] = true
		}
	}
	for _, name := range names {
		if len(at[name]) > 1 || all*2 > len(entries) && again > 0 {
			for _, i := range at[name] {
				out[i] = true
			}
		}
	}
	return out
}

// writerLine is the piece in an entry's header that is a person's name: beside
// the time, behind it, or behind the headline; -1: none.
func writerLine(s *sheet, e span, clocks map[int]clock) int {
	const header = 5
	titles := 0
	for i := e.first; i < min(e.last, e.first+header); i++ {
		p := &s.pieces[i]
		switch {
		case p.isMedia():
			continue
		case isStrictName(nameAt(s, i, clocks)):
			return i
		case i == e.first, isClockAt(clocks, i), liveLabels[plainLabel(p.text)] != "":
			continue
		case titles == 0 && isTitleText(p.text):
			titles++
		default:
			return -1
		}
	}
	return -1
}

// linesAgain finds the short lines right behind those that name writers which
// come again from entry to entry: what the writer is, or where.
func linesAgain(s *sheet, entries []span, names map[int]bool) map[int]bool {
	at := map[string][]int{}
	for _, e := range entries {
		for i := e.first + 1; i < e.last; i++ {
			if names[i-1] && utf8.RuneCountInString(s.pieces[i].text) <= longestLabel && !endsSentence(s.pieces[i].text) {
				at[s.pieces[i].text] = append(at[s.pieces[i].text], i)
				break
			}
		}
	}
	out := map[int]bool{}
	for _, lines := range at {
		for _, i := range lines {
			out[i] = len(lines) > 1
		}
	}
	return out
}

// nameAt is what a piece says beside a time at its start, without the word for
// "by".
func nameAt(s *sheet, i int, clocks map[int]clock) string {
	text := s.pieces[i].text
	if c, ok := clocks[i]; ok && c.form != "" && c.rest <= len(text) {
		text = text[c.rest:]
	}
	text, _, _ = strings.Cut(strings.TrimSpace(text), "\n") // who that is may stand in the next line
	if rest, ok := cutBy(text); ok {
		text = rest
	}
	return text
}
