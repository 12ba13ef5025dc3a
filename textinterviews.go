package newspage

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// conversations returns which lines are the questions and answers of an interview, or the
// numbered headings of a list and what is said under each: at least three below a
// paragraph, each with blank lines around it and a sentence under it, however short. Two
// other lines may stand between, such as a crosshead or the headline of a promo.
func (s *sheet) conversations() []bool {
	const fewest, most = 3, 2 // questions; other lines from one answer to the next question
	in := make([]bool, len(s.pieces))
	asked, first, last, others, told, count := 0, 0, 0, 0, false, 0
	for i := range s.pieces {
		p := &s.pieces[i]
		switch {
		case p.notice.reason != "" || p.kind == caption:
			continue
		case (told || numberIn(firstField(p.text)) == 1) && s.isAnswered(i), asked > 0 && s.countsOn(i, count):
			if asked == 0 {
				first = i
			}
			asked, last, others, count = asked+1, i+1, 0, numberIn(firstField(p.text))
		case isSentence(p) && p.gap == 0:
			others = most + 1 // a teaser
		case isSentence(p):
			told, others = true, 0
		default:
			others++
		}
		if others > most {
			asked, others, told = 0, 0, false
		}
		for ; asked >= fewest && first <= last; first++ {
			in[first] = true
		}
	}
	return in
}

// isAnswered reports whether line i is a question, or one of several headings that open
// alike, and the line under it a sentence.
func (s *sheet) isAnswered(i int) bool {
	if i+1 >= len(s.pieces) || s.pieces[i].gap == 0 || s.pieces[i+1].gap == 0 || !isSentence(&s.pieces[i+1]) || asks(&s.pieces[i+1]) {
		return false
	}
	return asks(&s.pieces[i]) || s.opensAlike(i, i-2) || s.opensAlike(i, i+2)
}

// countsOn reports whether line i is a heading with the number after that of the last one,
// and the line under it a sentence. A promo may stand right above it.
func (s *sheet) countsOn(i, last int) bool {
	if last == 0 || s.pieces[i].kind != heading || i+1 >= len(s.pieces) {
		return false
	}
	return numberIn(firstField(s.pieces[i].text)) == last+1 && s.pieces[i+1].gap > 0 && isSentence(&s.pieces[i+1])
}

// asks reports whether a line is a question.
func asks(p *piece) bool {
	last, _ := utf8.DecodeLastRuneInString(p.text)
	return strings.ContainsRune("?？؟", last) && p.kind != caption && p.notice.reason == ""
}

// opensAlike reports whether two lines are headings that begin with the same word, which
// names do not have ("On growing old"), or with numbers that follow each other.
func (s *sheet) opensAlike(i, j int) bool {
	if j < 0 || j >= len(s.pieces) || s.pieces[i].kind != heading || s.pieces[j].kind != heading {
		return false
	}
	word, other := strings.ToLower(firstField(s.pieces[i].text)), strings.ToLower(firstField(s.pieces[j].text))
	if n := numberIn(word); n > 0 {
		return (numberIn(other)-n)*2 == j-i
	}
	return sentenceWords[word] && word == other
}

// numberIn returns the number that a word is, with or without a mark behind it: "3."; 0
// if it is none.
func numberIn(word string) int {
	n, err := strconv.Atoi(strings.TrimRight(word, ".):"))
	if err != nil {
		return 0
	}
	return n
}
