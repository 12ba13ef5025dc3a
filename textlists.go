package newspage

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// noteLists finds the lists in a page that came as text: short lines together between
// blank lines, under one that ends in a colon, or each with the same mark before it. A
// menu and a list of other reports have neither.
func noteLists(pieces []piece) {
	const fewest = 2 // items
	for i := 1; i < len(pieces); i++ {
		if notePoll(pieces, i) {
			continue
		}
		end := endOfMarked(pieces, i)
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

// notePoll gives the question of a poll and the answers to choose from their reason, and
// reports whether they begin at line i: a question, and under it short lines together
// between blank lines. What answers a question in a report is longer.
func notePoll(pieces []piece, i int) bool {
	const fewest, longest = 3, 60 // answers; as weight counts
	question := &pieces[i-1]
	if pieces[i].gap == 0 || question.kind != heading || !strings.HasSuffix(question.text, "?") || question.notice.reason != "" {
		return false
	}
	end := endOfBlock(pieces, i)
	if end-i < fewest || slices.ContainsFunc(pieces[i:end], func(p piece) bool { return weight(p.text) > longest || !endsSentence(p.text) }) {
		return false
	}
	for j := i - 1; j < end; j++ {
		pieces[j].notice = notice{Furniture, pollQuestion}
	}
	return true
}

// isIntroduction reports whether a line introduces a list: a sentence, or a heading, that
// ends in a colon.
func isIntroduction(p *piece) bool {
	const least = 2 // words: one is a label
	return p.notice.reason == "" && p.kind != caption && strings.HasSuffix(p.text, ":") && strings.Count(p.text, " ")+1 >= least
}

// canBeItem reports whether a line can be an item of a list.
func canBeItem(p *piece) bool {
	return (p.kind == paragraph || p.kind == heading) && p.notice.reason == "" && p.own == 0 && weight(p.text) < loneText
}

// endOfBlock is where the lines end that stand together from line i on, if a blank line
// or the time of an entry is under them and each can be an item; i: they are no list.
// Right under what introduces them, with no blank line between, they are no sentences.
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

// endOfMarked is where the lines end that open with the same mark as line i does.
func endOfMarked(pieces []piece, i int) int {
	mark := itemMark(pieces[i].text)
	end := i
	for mark != "" && end < len(pieces) && canBeItem(&pieces[end]) && itemMark(pieces[end].text) == mark {
		end++
	}
	return end
}

// itemMark is the mark with which an item of a list opens, and a space behind it; a dash
// opens speech too, and is none.
func itemMark(text string) string {
	const marks = "•◦▪▫■□●○‣⁃∙*✓✔✗➤►▸→☑✅"
	r, size := utf8.DecodeRuneInString(text)
	if !strings.ContainsRune(marks, r) || !strings.HasPrefix(text[size:], " ") {
		return ""
	}
	return text[:size]
}
