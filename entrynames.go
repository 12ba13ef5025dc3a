package newspage

import (
	"cmp"
	"strings"
	"unicode/utf8"
)

// writerLines returns the pieces at the start or else at the end of entries
// that name the writer, although nothing marks them: the names recur from entry
// to entry, or most entries have a name there.
func writerLines(s *sheet, entries []span, clocks map[int]clock) map[int]bool {
	out := map[int]bool{}
	for i, c := range clocks {
		if c.form == namedForm {
			out[i] = true
		}
	}
	heads := make([]int, 0, len(entries))
	for _, e := range entries {
		heads = append(heads, writerLine(s, e, clocks))
	}
	if !noteNames(out, s, heads, clocks) {
		for n, e := range entries {
			heads[n] = signature(s, e, clocks)
		}
		noteNames(out, s, heads, clocks)
	}
	return out
}

// noteNames notes which of the pieces, one for each entry or -1, name the
// writer, and reports whether any does.
func noteNames(out map[int]bool, s *sheet, pieces []int, clocks map[int]clock) bool {
	at := map[string][]int{}
	all, again := 0, 0
	for _, i := range pieces {
		if i < 0 {
			continue
		}
		if s.isPortrayed(i) {
			out[i] = true
		}
		line := nameAt(s, i, clocks)
		name := cmp.Or(writerName(line), line)
		at[name] = append(at[name], i)
		if all++; len(at[name]) > 1 {
			again++
		}
	}
	found := false
	for name, lines := range at {
		if len(lines) > 1 || all*2 > len(pieces) && again > 0 && (hasLetterCase(name) || isHangul(name)) {
			found = true
			for _, i := range lines {
				out[i] = true
			}
		}
	}
	return found
}

// isBelowWriter reports whether a line at the end of an entry says who the writer above it
// is, or where to write to.
func isBelowWriter(p *piece) bool {
	if isMailAddress(p.text) {
		return true
	}
	if !isRoleLine(p.text) || writerName(p.text) != "" {
		return false
	}
	_, named := nameElements(p, p.text)
	return named == ""
}

// signature returns the last piece of an entry if it is a person's name, or -1. The
// entry's time, and who the writer is, may stand below it. Below a quotation, in its box,
// stands who is quoted.
func signature(s *sheet, e span, clocks map[int]clock) int {
	for i := e.last - 1; i > e.first; i-- {
		switch p := &s.pieces[i]; {
		case p.marks&mQuote != 0 && isBelowWriter(p):
			return -1
		case p.isMedia(), p.kind == control, p.notice.reason != "", isPlainClock(clocks, i), isBelowWriter(p):
		case writerName(p.text) != "", isWriterLine(withoutVerb(p.text)), s.isPortrayed(i):
			return i
		default:
			return -1
		}
	}
	return -1
}

// isPortrayed reports whether piece i names the person in the picture above it,
// according to the picture's alternative text. Who that is may stand beside the name in an
// element of its own.
func (s *sheet) isPortrayed(i int) bool {
	if i == 0 || s.pieces[i-1].kind != image {
		return false
	}
	alt := foldSpace(attribute(s.pieces[i-1].first, "alt"))
	if sameWords(alt, s.pieces[i].text) {
		return true
	}
	_, named := nameElements(&s.pieces[i], s.pieces[i].text)
	return named != "" && named == alt && utf8.RuneCountInString(s.pieces[i].text) <= longestHeaderLine
}

// writerLine returns the piece in an entry's header that is a person's name:
// beside the time, after it, or after the headline. It returns -1 if there is
// none.
func writerLine(s *sheet, e span, clocks map[int]clock) int {
	const header = 5
	titles := 0
	for i := e.first; i < min(e.last, e.first+header); i++ {
		p := &s.pieces[i]
		name := writerName(nameAt(s, i, clocks))
		switch {
		case p.isMedia():
			continue
		case name != "" && (hasLetterCase(name) || isHangulName(name) || titles > 0), s.isPortrayed(i):
			return i
		case i == e.first, p.kind == caption, isClockAt(clocks, i), isLiveLabel(p.text):
			continue
		case titles == 0 && isTitleText(p.text):
			titles++
		default:
			return -1
		}
	}
	return -1
}

// linesAgain returns the short lines right after writers' names that recur from
// entry to entry: they say who or where the writer is.
func linesAgain(s *sheet, entries []span, names map[int]bool) map[int]bool {
	at := map[string][]int{}
	for _, e := range entries {
		for i := e.first + 1; i < e.last; i++ {
			if p := &s.pieces[i]; names[i-1] && canTellWho(p) {
				at[p.text] = append(at[p.text], i)
				break
			}
		}
	}
	return recurring(at, func(count int) bool { return count > 1 })
}

// canTellWho reports whether a piece under a writer's name can say who or where that is: a
// short line, and no button or credit.
func canTellWho(p *piece) bool {
	switch {
	case p.kind == control, p.notice.reason != "", utf8.RuneCountInString(p.text) > longestLabel:
		return false
	}
	return !endsSentence(p.text) && !hasCreditLabel(p.text) && !endsInCredit(p.text)
}

// toolLines returns the lines of a plain-text page that recur in most entries right under
// the time: buttons that no table knows, such as "Collapse".
func toolLines(s *sheet, entries []span, names map[int]bool, clocks map[int]clock) map[int]bool {
	const most = 3 // words: longer, it is a headline
	at := map[string][]int{}
	for _, e := range entries {
		i := e.first
		for i < e.last && isClockAt(clocks, i) {
			i++
		}
		if i == e.first || i >= e.last {
			continue
		}
		text := s.pieces[i].text
		if !names[i] && hasLetterCase(text) && !hasDigit(text) && strings.Count(text, " ") < most && canBeButton(text) {
			at[text] = append(at[text], i)
		}
	}
	return recurring(at, func(count int) bool { return isUsual(count, len(entries)) })
}

// nameAt returns what a piece says after a time at its start, without a word
// for "by".
func nameAt(s *sheet, i int, clocks map[int]clock) string {
	text := s.pieces[i].text
	if c, ok := clocks[i]; ok && c.form != "" && c.rest <= len(text) {
		text = text[c.rest:]
	}
	text, _, _ = strings.Cut(strings.TrimSpace(text), "\n") // the next line may say who that is
	if _, named := nameElements(&s.pieces[i], text); named != "" && isRole(strings.TrimPrefix(text, named)) {
		return named // an element beside the name says who that is
	}
	if rest, ok := cutBy(text); ok {
		text = rest
	}
	return withoutPlace(text)
}

// writerName returns the writer's name in a line that holds only that name and
// perhaps a role, or "". In scripts without capitals any two words may be a
// name.
func writerName(line string) string {
	const longest = 24 // characters of a name that no capitals tell
	if name, role, ok := strings.Cut(line, " "); ok && isHangulName(name) && roleWords[role] {
		return name
	}
	name := bareWriter(line)
	if isStrictName(name) {
		return name
	}
	if !hasLetterCase(name) && !isWide(name) && !isHangul(name) && utf8.RuneCountInString(name) <= longest && isPerson(name) && isName(name) {
		return name
	}
	return ""
}

// bareWriter returns a writer's name without brackets around it and without a
// role or a share button that copying has joined to it.
func bareWriter(line string) string {
	line = strings.TrimLeft(line, "–— ") // as one signs: "— Jane Smith"
	if joint := jointIn(line); joint < len(line) && isStrictName(line[:joint]) {
		if reason, _, _ := knownPhrases.find(line[joint:]); reason == Share {
			return line[:joint]
		}
	}
	if inner := strings.Trim(line, "()"); inner != line && isStrictName(inner) {
		return inner
	}
	return withoutGluedRole(line)
}

// isWriterLine reports whether a line names a writer and says nothing beyond
// who that is.
func isWriterLine(text string) bool {
	if writerName(text) != "" && (hasLetterCase(text) || isHangul(text)) {
		return true
	}
	_, signed := cutBy(text)
	return signed && len(text) <= longestHeaderLine && !endsSentence(text)
}
