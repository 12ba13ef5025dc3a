package newspage

import (
	"slices"
	"strings"
)

// noteCommentBoxes marks the box of the readers' comments that no class names: most signs
// of a run of comments, such as the buttons to answer them, stand in it.
func noteCommentBoxes(s *sheet) {
	signs := commentSigns(s.pieces)
	if len(signs) < fewComments || !isBelowSentence(s.pieces, signs[0]) {
		return
	}
	top := headingAbove(s.pieces, signs[0])
	for b, box := range s.outward(s.pieces[signs[len(signs)/2]].box, 0) {
		if box.all&mComments != 0 || int(box.first) <= top {
			return
		}
		if countWithin(signs, box)*4 < len(signs)*3 {
			continue
		}
		if days := countDays(s.pieces[box.first:box.last]); days*2 >= len(signs) && !s.opensWithText(box, signs[0]) {
			s.markBox(b, mComments, "of readers' comments")
		}
		return
	}
}

// headingAbove returns the last heading of level 1 above piece i, or -1.
func headingAbove(pieces []piece, i int) int {
	for i--; i >= 0 && (pieces[i].kind != heading || pieces[i].level != 1); i-- {
	}
	return i
}

// fewComments is how many signs of comments there are at least where nothing else says
// that there are any.
const fewComments = 2

// countWithin returns how many of some pieces stand in a box.
func countWithin(pieces []int, b *box) int {
	n := 0
	for _, i := range pieces {
		if i >= int(b.first) && i < int(b.last) {
			n++
		}
	}
	return n
}

// opensWithText reports whether there is more text in a box above its first comment than
// the rules that comments have to keep.
func (s *sheet) opensWithText(b *box, sign int) bool {
	const rules = 3 // sentences
	return countOf(s.between(int(b.first), firstComment(s.pieces, sign)), canBeReported) > rules
}

// markBox adds marks to a box and to all in it.
func (s *sheet) markBox(i int32, m marks, evidence string) {
	b := &s.boxes[i]
	b.own |= m
	b.words = evidence
	for j := int(i); j < len(s.boxes) && (j == int(i) || s.boxes[j].depth > b.depth); j++ {
		s.boxes[j].all |= m
	}
	for j := b.first; j < b.last; j++ {
		s.pieces[j].marks |= m
	}
}

// isBelowSentence reports whether there is a sentence above piece i.
func isBelowSentence(pieces []piece, i int) bool {
	return anyOf(pieces[:i], isSentence)
}

// noteCommentsUnderHead marks what stands under the heading of the readers' comments, up to
// the end of the box around both, where no class names it: a day stands soon below the
// heading, as over a comment or under it, and the report above.
func noteCommentsUnderHead(s *sheet) {
	const near = 12              // texts from the heading to the first day
	const fewest, least = 3, 600 // sentences of the report, and their bytes
	sentences, bytes := 0, 0
	for i := topHeading(s.pieces) + 1; i > 0 && i < len(s.pieces); i++ {
		p := &s.pieces[i]
		if canBeReported(p) {
			sentences, bytes = sentences+1, bytes+len(p.text)
		}
		if sentences < fewest || bytes < least || p.marks&mComments != 0 || !isCommentsHead(p) {
			continue
		}
		day := s.firstDay(i+1, near)
		if day < 0 {
			continue
		}
		if around := s.common(p.box, s.pieces[day].box); around > 0 {
			s.markComments(span{i + 1, int(s.boxes[around].last)})
		}
		return
	}
}

// canBeReported reports whether a piece can be a paragraph of a report.
func canBeReported(p *piece) bool {
	return !p.isMedia() && p.notice.reason == "" && isLongSentence(p.text) && !p.isMostlyLinks()
}

// firstDay returns the first of some pieces of text that states a day, or -1.
func (s *sheet) firstDay(from, most int) int {
	for i := from; i < len(s.pieces) && most > 0; i++ {
		if s.pieces[i].isMedia() {
			continue
		}
		if statesDay(s.pieces[i].text) {
			return i
		}
		most--
	}
	return -1
}

// isCommentsHead reports whether a piece is the heading of the readers' comments: a known
// phrase, or a number before a word for comments, or before the headline in quotation
// marks: "3 thoughts on “Ferry sails late”".
func isCommentsHead(p *piece) bool {
	const longest = 160 // bytes
	if p.isMedia() || p.kind == control || p.isMostlyLinks() || len(p.text) > longest {
		return false
	}
	if p.notice.reason == Comments && len(p.text) < longestLabel {
		return slices.ContainsFunc(words(p.text), commentStems.begin)
	}
	text := strings.TrimLeftFunc(p.text, isOuterMark)
	return startsWithDigit(text) && (countsComments(text) || p.kind == heading && endsInQuotation(text))
}

// countsComments reports whether a text has a word for comments soon after its number.
func countsComments(text string) bool {
	const most = 3 // words: "12 readers' comments"
	said := words(text)
	return slices.ContainsFunc(said[:min(len(said), most)], commentStems.begin)
}

// endsInQuotation reports whether a text ends in words in quotation marks.
func endsInQuotation(text string) bool {
	last := lastRune(text)
	return strings.ContainsRune("”“»", last) && strings.ContainsAny(text[:len(text)-len(string(last))], "“„«")
}

// markComments marks some pieces, and the boxes among them, as readers' comments.
func (s *sheet) markComments(of span) {
	for i := of.first; i < of.last; i++ {
		p := &s.pieces[i]
		p.marks |= mComments
		if p.notice.reason == "" {
			p.notice = notice{Comments, readersComment}
		}
	}
	for j := range s.boxes {
		if b := &s.boxes[j]; int(b.first) >= of.first && int(b.last) <= of.last && b.first < b.last {
			b.own |= mComments
			b.all |= mComments
			b.words = "of readers' comments"
		}
	}
}
