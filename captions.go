package newspage

import (
	"golang.org/x/net/html/atom"
)

// noteCaptions is split's second pass: it finds the texts that are captions
// although no element says so. Such a text shares its box with a picture, and
// with little else.
func noteCaptions(s *sheet) {
	for i := range s.pieces {
		if k := s.pieces[i].kind; k == image || k == video {
			if b, ok := s.captionBox(i); ok {
				s.markCaptions(b)
			}
		}
	}
}

// The size of a box that holds a picture and its caption.
const (
	captionTexts = 3   // caption, photographer, agency
	captionBytes = 500 // all texts together
)

// captionBox is the largest box around a picture that is small enough to be
// the picture's own.
func (s *sheet) captionBox(medium int) (int32, bool) {
	found, ok := int32(0), false
	for i := s.pieces[medium].box; i > 0; i = s.boxes[i].parent {
		b := &s.boxes[i]
		if b.node.DataAtom == atom.Body || b.own&(mReport|mMain|mArticle) != 0 || b.node.DataAtom == atom.Li {
			break
		}
		texts, size := 0, 0
		for j := b.first; j < s.lastOf(i); j++ {
			if p := &s.pieces[j]; !p.isMedia() && p.kind != control {
				texts++
				size += len(p.text)
			}
		}
		if texts > captionTexts || size > captionBytes {
			break
		}
		if texts > 0 {
			found, ok = i, true
		}
	}
	return found, ok
}

// lastOf is where a box's run of pieces ends.
func (s *sheet) lastOf(box int32) int32 { return s.boxes[box].last }

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
