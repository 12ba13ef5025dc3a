package newspage

import (
	"golang.org/x/net/html/atom"
)

// noteCaptions is split's second pass: it finds the texts that are captions
// although no element says so. Such a text shares its box with a picture, and
// with little else.
func noteCaptions(s *sheet) {
	texts := captionSums(s)
	done := int32(-1)
	for i := range s.pieces {
		if k := s.pieces[i].kind; k == image || k == video {
			if b, ok := s.captionBox(i, texts); ok && b != done {
				s.markCaptions(b)
				done = b
			}
		}
	}
}

// A textSum is how many texts stand before a piece, and how long they are.
type textSum struct{ texts, bytes int }

// captionSums sums up the texts that a picture's box may have few of.
func captionSums(s *sheet) []textSum {
	sums := make([]textSum, len(s.pieces)+1)
	for i := range s.pieces {
		sums[i+1] = sums[i]
		if p := &s.pieces[i]; !p.isMedia() && p.kind != control {
			sums[i+1].texts++
			sums[i+1].bytes += len(p.text)
		}
	}
	return sums
}

// The size of a box that holds a picture and its caption.
const (
	captionTexts = 3   // caption, photographer, agency
	captionBytes = 500 // all texts together
)

// captionBox is the largest box around a picture that is small enough to be
// the picture's own.
func (s *sheet) captionBox(medium int, sums []textSum) (int32, bool) {
	found, ok := int32(0), false
	for i := s.pieces[medium].box; i > 0; i = s.boxes[i].parent {
		b := &s.boxes[i]
		if b.node.DataAtom == atom.Body || b.own&(mReport|mMain|mArticle) != 0 || b.node.DataAtom == atom.Li {
			break
		}
		texts, size := sums[b.last].texts-sums[b.first].texts, sums[b.last].bytes-sums[b.first].bytes
		if texts > captionTexts || size > captionBytes {
			break
		}
		if texts > 0 {
			found, ok = i, true
		}
	}
	return found, ok
}

// markCaptions makes captions of the texts in a picture's box that can be: no
// headings, no links, and in a paragraph no sentence of the report that has a
// picture set into it.
func (s *sheet) markCaptions(box int32) {
	b := &s.boxes[box]
	for j := b.first; j < b.last; j++ {
		p := &s.pieces[j]
		if p.isMedia() || p.kind == control || p.kind == heading || p.kind == cell || p.linkShare() > 0.5 || p.marks&(mByline|mBio|mRelated|mStandfirst|mHeadline|mEmbed|mQuote) != 0 {
			continue
		}
		if b.node.DataAtom == atom.P && endsSentence(p.text) && weight(p.text) > 60 {
			continue
		}
		p.kind = caption
	}
}
