package newspage

import (
	"golang.org/x/net/html"
)

// A waiver is what is set aside when a page that seems to hold no report is
// read a second time. The zero waiver sets nothing aside.
type waiver struct {
	classes  map[boxClass]bool // elements whose class is taken to say nothing
	noscript bool              // what is there for readers without scripts is shown
	pictures bool              // a text that shares its box with a picture is no caption
}

// secondLook is the page laid out once more, for one that seems to hold no
// report: what an unlucky class hides is shown, and what stands in <noscript>.
// kept is the text that the first reading kept, in bytes. nil: nothing would be
// gained by it.
func secondLook(s *sheet, kept int) *sheet {
	const enough = 600 // bytes that make a report, however short
	if s.isPlainText() || kept >= enough {
		return nil
	}
	w := waiver{classes: unluckyClasses(s, 2*kept)}
	if kept == 0 {
		w.noscript, w.pictures = s.noscript, true
	} else if len(w.classes) == 0 {
		return nil
	}
	return splitWith(s.root, w)
}

// unluckyClasses are classes that say of an element that it is no report, while
// the elements that have them hold running text together, and more of it than
// least: "text-ad-wrapper" around every paragraph. A card has a heading or a
// link of its own, and readers' comments stay what they are.
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

// A textTally is the running text in the elements of one class, and what speaks
// against its being a report.
type textTally struct{ paragraphs, bytes, headings, links int }

func (t *textTally) add(pieces []piece) {
	for i := range pieces {
		switch p := &pieces[i]; {
		case p.kind == heading:
			t.headings++
		case p.kind == paragraph && weight(p.text) > 2*shortText && endsSentence(p.text) && p.notice.reason == "":
			t.paragraphs++
			t.bytes += weight(p.text)
			t.links += p.links
		}
	}
}

// isReport reports whether the text can be a report: paragraphs, more text than least,
// few headings and links. Where nothing else was kept, more headings may be among
// them, as long as the text under each is more than a card has.
func (t textTally) isReport(least int) bool {
	const paragraphs, bytes, teaser = 3, 400, 250
	if t.paragraphs < paragraphs || t.bytes <= max(least, bytes) || t.links*4 >= t.bytes {
		return false
	}
	return t.headings*3 < t.paragraphs || least == 0 && t.headings*teaser < t.bytes
}

// textBytes is how much text blocks hold.
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
