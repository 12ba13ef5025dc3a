package newspage

import (
	"golang.org/x/net/html"
)

// A waiver says which markup to ignore when a page that seems to hold no report
// is read a second time. The zero waiver ignores none.
type waiver struct {
	classes  map[boxClass]bool // elements whose class to ignore
	noscript bool              // whether <noscript> is shown
	pictures bool              // whether to ignore that a text beside a picture may be its caption
}

// secondLook splits a page that seems to hold no report a second time, ignoring
// classes that may be hiding the report and, if nothing was kept, showing what
// is in <noscript>. kept is how many bytes of text the first reading kept. The
// result is nil if there is nothing to ignore, or if what was kept is enough
// for a report.
func secondLook(s *sheet, kept int) *sheet {
	const enough = 600 // bytes: as much as a short report has
	if s.isPlainText() || kept >= enough {
		return nil
	}
	w := waiver{classes: unluckyClasses(s, 2*kept)}
	if kept == 0 {
		w.noscript, w.pictures = s.noscript, true
	} else if len(w.classes) == 0 {
		return nil
	}
	return splitWith(s.document, w)
}

// unluckyClasses returns classes that say that an element is not the report
// although the elements with that class together hold running text, and more
// than least bytes of it: an example is "text-ad-wrapper" around every
// paragraph. Cards are not meant, which have headings or links of their own,
// nor are readers' comments.
func unluckyClasses(s *sheet, least int) map[boxClass]bool {
	sums := map[boxClass]textTally{}
	for i := range s.boxes {
		b := &s.boxes[i]
		if b.own&^mHeadline == 0 || b.own&(mComments|mCookie) != 0 || b.node.Type != html.ElementNode {
			continue
		}
		t := sums[classOf(b)]
		t.add(s.pieces[b.first:b.last])
		sums[classOf(b)] = t
	}
	unlucky := map[boxClass]bool{}
	for class, t := range sums {
		if t.isReport(least) {
			unlucky[class] = true
		}
	}
	return unlucky
}

// A textTally counts the running text in the elements of one class, and the
// signs that it is not a report.
type textTally struct{ paragraphs, bytes, headings, links int }

func (t *textTally) add(pieces []piece) {
	for i := range pieces {
		switch p := &pieces[i]; {
		case p.kind == heading:
			t.headings++
		case isSentence(p) && weight(p.text) > longText:
			t.paragraphs++
			t.bytes += weight(p.text)
			t.links += p.links
		}
	}
}

// isReport reports whether the text can be a report: it has several paragraphs,
// more than least bytes, and few headings and links. If nothing else was kept
// it may have more headings, provided that the text under each is longer than
// that of a card.
func (t textTally) isReport(least int) bool {
	const paragraphs, bytes, teaser = 3, 400, 250
	if t.paragraphs < paragraphs || t.bytes <= max(least, bytes) || t.links*4 >= t.bytes {
		return false
	}
	return t.headings*3 < t.paragraphs || least == 0 && t.headings*teaser < t.bytes
}

// textBytes returns how much text blocks hold, in bytes.
func textBytes(blocks []Block) int {
	n := 0
	for i := range blocks {
		n += len(blocks[i].Text) + textBytes(blocks[i].Items)
		for _, row := range blocks[i].Rows {
			for _, cell := range row {
				n += len(cell)
			}
		}
	}
	return n
}
