package newspage

import "slices"

// noteCommentBoxes marks the box of the readers' comments that no class names: most signs
// of a run of comments, such as the buttons to answer them, stand in it.
func noteCommentBoxes(s *sheet) {
	signs := commentSigns(s.pieces)
	if len(signs) < fewComments || !isBelowSentence(s.pieces, signs[0]) {
		return
	}
	for b, box := range s.outward(s.pieces[signs[len(signs)/2]].box, 0) {
		if box.all&mComments != 0 || topHeading(s.pieces[box.first:box.last]) >= 0 {
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
	n := 0
	for i := int(b.first); i < firstComment(s.pieces, sign); i++ {
		if p := &s.pieces[i]; !p.isMedia() && weight(p.text) > 2*shortText && endsSentence(p.text) {
			n++
		}
	}
	return n > rules
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
	return slices.ContainsFunc(pieces[:i], func(p piece) bool { return isSentence(&p) })
}
