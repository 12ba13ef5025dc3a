package newspage

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// noteLists finds the lists on a plain-text page: short lines between two blank lines,
// under a line that ends in a colon, or lines that all begin with the same mark. Menus
// and lists of other reports have neither.
func noteLists(pieces []piece) {
	const fewest = 2 // items
	for i := 1; i < len(pieces); i++ {
		if notePoll(pieces, i) {
			continue
		}
		end := max(endOfMarked(pieces, i), endOfSmall(pieces, i))
		if last := endOfMeasured(pieces, i); last > i {
			end = max(end, last)
			if over := &pieces[i-1]; over.gap > 0 && pieces[i].gap == 0 && canBeItem(over) && weight(over.text) < shortText {
				over.kind = listItem // "Ingredients"
			}
		}
		if isIntroduction(&pieces[i-1]) {
			end = max(end, endOfBlock(pieces, i))
		}
		if end-i < fewest {
			continue
		}
		for ; i < end; i++ {
			pieces[i].kind = listItem
		}
		i--
	}
}

// pollQuestion is the evidence for the lines of a poll.
const pollQuestion = "a poll"

// notePoll gives the question of a poll and its answers their reason, and reports
// whether the answers begin at line i: under a question, short lines between two blank
// lines. The answer to a question in a report is longer.
func notePoll(pieces []piece, i int) bool {
	const fewest, longest = 3, 60 // answers; weight
	question := &pieces[i-1]
	if pieces[i].gap == 0 || question.kind != heading || !strings.HasSuffix(question.text, "?") || question.notice.reason != "" {
		return false
	}
	end := endOfBlock(pieces, i)
	if end-i < fewest || anyOf(pieces[i:end], func(p *piece) bool { return weight(p.text) > longest || !endsSentence(p.text) }) {
		return false
	}
	for j := i - 1; j < end; j++ {
		pieces[j].notice = notice{Furniture, pollQuestion}
	}
	return true
}

// isIntroduction reports whether a line introduces a list: it has several words and
// ends in a colon.
func isIntroduction(p *piece) bool {
	const least = 2 // words: one is a label
	return p.notice.reason == "" && p.kind != caption && strings.HasSuffix(p.text, ":") && strings.Count(p.text, " ")+1 >= least
}

// canBeItem reports whether a line can be an item of a list.
func canBeItem(p *piece) bool {
	return (p.kind == paragraph || p.kind == heading) && p.notice.reason == "" && p.own == 0 && weight(p.text) < loneText
}

// endOfBlock returns where the block of lines ends that begins at line i, if each can
// be an item of a list and a blank line or the time of an entry follows. Otherwise it
// returns i. If no blank line separates the block from its introduction, no item may be
// a sentence.
func endOfBlock(pieces []piece, i int) int {
	end := i
	if pieces[i].gap == 0 && pieces[i-1].gap == 0 {
		return i
	}
	for end < len(pieces) && (end == i || pieces[end].gap == 0) && !isTimeLine(&pieces[end]) {
		if !canBeItem(&pieces[end]) || pieces[i].gap == 0 && endsSentence(pieces[end].text) {
			return i
		}
		end++
	}
	return end
}

// endOfMarked returns where the lines end that begin with the same mark as line i.
func endOfMarked(pieces []piece, i int) int {
	mark := itemMark(pieces[i].text)
	end := i
	for mark != "" && end < len(pieces) && canBeItem(&pieces[end]) && itemMark(pieces[end].text) == mark {
		end++
	}
	return end
}

// endOfSmall returns where the lines end that stand together from line i on, each of several
// words and with a small letter first, if they are enough for a list and stand under a
// paragraph, or under a heading below one; i: they do not. The names of icons and accounts
// have such letters too.
func endOfSmall(pieces []piece, i int) int {
	const fewest = 3
	end, above := i, i-1
	if above > 0 && pieces[above].kind == heading && pieces[above].notice.reason == "" {
		above--
	}
	if !isProse(&pieces[above]) && !isIntroduction(&pieces[i-1]) {
		return i
	}
	for end < len(pieces) && (end == i || pieces[end].gap == 0) && canBeItem(&pieces[end]) {
		text := pieces[end].text
		first, _ := utf8.DecodeRuneInString(text)
		if !isSmall(first) || !strings.Contains(text, " ") || strings.ContainsAny(text, "@_=") || strings.Contains(text, "://") {
			break
		}
		end++
	}
	if end-i < fewest {
		return i
	}
	return end
}

// endOfMeasured returns where the lines end that begin at line i, if they are a list of
// ingredients or features: most of them begin with a quantity or a dash and a word, as in
// "2 cups of flour", and are neither numbered nor the choices of a form, which all have
// the same words. Otherwise it returns i.
func endOfMeasured(pieces []piece, i int) int {
	const fewest, most, longest = 3, 60, 60 // lines; weight of one
	measured, counted, before, end := 0, 0, 0, i
	if measuredOf(&pieces[i]) == "" || measuredOf(&pieces[i-1]) != "" {
		return i
	}
	of := map[string]bool{}
	for end < min(len(pieces), i+most) && (end == i || pieces[end].gap == 0) && canBeItem(&pieces[end]) && weight(pieces[end].text) <= longest && !isTimeLine(&pieces[end]) {
		if what := measuredOf(&pieces[end]); what != "" {
			measured++
			of[what] = true
		}
		if n, err := strconv.Atoi(firstField(pieces[end].text)); err == nil {
			if n == before+1 {
				counted++
			}
			before = n
		}
		end++
	}
	if measured < fewest || measured*3 < (end-i)*2 || counted*2 > measured || len(of)*2 < measured {
		return i
	}
	return end
}

// measuredOf returns what stands behind the quantity or dash that a line begins with, or
// "" if it does not begin so or is a sentence.
func measuredOf(p *piece) string {
	quantity, what, _ := strings.Cut(p.text, " ")
	first, _ := utf8.DecodeRuneInString(what)
	if !unicode.IsLetter(first) || !isQuantity(quantity) || endsSentence(what) {
		return ""
	}
	return what
}

func firstField(text string) string {
	first, _, _ := strings.Cut(text, " ")
	return first
}

// isQuantity reports whether a word is a quantity, such as "300", "1/2", "½", "2-3" or
// "22,5", or a dash.
func isQuantity(word string) bool {
	return word != "" && len(word) <= len("100-200") && strings.Trim(word, "0123456789/,.-–½¼¾⅓⅔⅛") == "" && !strings.HasSuffix(word, ".")
}

// itemMark returns the mark of a list item that a text begins with, followed by a
// space, or "". A dash may also open direct speech and does not count.
func itemMark(text string) string {
	const marks = "•◦▪▫■□●○‣⁃∙*✓✔✗➤►▸→☑✅"
	r, size := utf8.DecodeRuneInString(text)
	if !strings.ContainsRune(marks, r) || !strings.HasPrefix(text[size:], " ") {
		return ""
	}
	return text[:size]
}

// noteRows finds the rows of tables on a plain-text page, which have tabs between their
// cells, and makes them items of a list. A calendar or a single row, such as a menu, is
// no table of a report; other lines lose their tabs.
func noteRows(pieces []piece) {
	const fewest = 3 // rows
	for i := 0; i < len(pieces); {
		end, named := i, 0
		for end < len(pieces) && (end == i || pieces[end].gap == 0) && isTableRow(pieces[end].text) {
			if holdsWord(pieces[end].text) {
				named++
			}
			end++
		}
		isTable := end-i >= fewest && named*2 > end-i
		for j := i; j < max(end, i+1); j++ {
			if p := &pieces[j]; isTable {
				p.kind = listItem
			} else {
				p.text = foldLine(p.text)
			}
		}
		i = max(end, i+1)
	}
}

// hasCells reports whether a line of a plain-text page is the row of a table.
func hasCells(text string) bool { return strings.Contains(text, "\t") }

// isTableRow reports whether a line has at least two cells, each no longer than a label.
func isTableRow(text string) bool {
	return hasCells(text) && !slices.ContainsFunc(strings.Split(text, "\t"), func(cell string) bool { return weight(cell) > shortText })
}

// holdsWord reports whether a text has a word of several letters.
func holdsWord(text string) bool {
	const fewest = 3 // letters
	return slices.ContainsFunc(words(text), func(w string) bool { return utf8.RuneCountInString(w) >= fewest && !hasDigit(w) })
}
