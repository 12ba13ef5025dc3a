package newspage

import (
	"iter"
	"strings"

	"golang.org/x/net/html"
)

// A sheet is a page prepared for the rules: its visible text in pieces, the
// boxes around them, and the contents of the head.
type sheet struct {
	pieces     []piece
	boxes      []box // boxes[0] is the page; a box comes after its parent
	head       head
	document           // its root is nil for plain text
	noscript   bool    // there is a <noscript> with text in it
	sums       []sum   // prefix sums over the pieces; nil for plain text
	mailFields []int32 // the boxes of the fields for the reader's mail address
	draft      *draft  // the buffers of pieces and boxes; nil for plain text, and once released
}

// headIsEmpty reports whether the head has no metas, no scripts and no title.
func (s *sheet) headIsEmpty() bool {
	return len(s.head.metas) == 0 && len(s.head.scripts) == 0 && s.head.title == ""
}

// isPlainText reports whether the page is plain text.
func (s *sheet) isPlainText() bool { return s.root == nil }

// A piece is a run of visible text without a block boundary in it, or a medium
// such as a picture or a player. It records where it starts and ends on the
// page, and what the rules need to know about it.
type piece struct {
	kind   kind
	level  uint8      // of a heading
	box    int32      // the innermost box
	text   string     // white space folded; <br> is a line feed
	first  *html.Node // its first text node, or the element of a medium
	last   *html.Node // its last text node
	own    marks      // of inline elements that hold all of it
	marks  marks      // own, and those of every box around it
	links  int        // bytes of text in links
	bold   int        // bytes of text in strong, b
	at     int        // its index in page order
	gap    int        // plain text: the number of blank lines before it
	notice notice     // the known phrase that it matches; zero if none
}

func (p *piece) isMedia() bool { return p.kind >= image }

// A notice is a known boilerplate phrase and the reason that it stands for.
type notice struct {
	reason Reason
	phrase string
}

// noteNotices notes which pieces are a known phrase.
func noteNotices(s *sheet) {
	for i := range s.pieces {
		p := &s.pieces[i]
		if p.isMedia() {
			continue
		}
		if reason, phrase, ok := knownPhrases.find(p.text); ok {
			p.notice = notice{reason, phrase}
		} else if p.first != p.last && p.kind != cell {
			p.notice = noticeOfParts(p)
		}
	}
}

// noticeOfParts returns the first notice of a short line of which each text node is a
// known phrase, such as a row of buttons: "Share", "Print", "Comments".
func noticeOfParts(p *piece) (first notice) {
	const longest = 100 // bytes
	if len(p.text) > longest || endsSentence(p.text) {
		return notice{}
	}
	for n := range textNodes(p) {
		part := foldSpace(n.Data)
		if part == "" {
			continue
		}
		reason, phrase, ok := knownPhrases.find(part)
		if !ok || strings.HasSuffix(phrase, "…") {
			return notice{}
		}
		if first.reason == "" {
			first = notice{reason, phrase}
		}
	}
	return first
}

// linkShare returns the link density: the share of the text in links, 0 to 1.
func (p *piece) linkShare() float64 {
	if len(p.text) == 0 {
		return 0
	}
	return min(1, float64(p.links)/float64(len(p.text)))
}

// isLink reports whether a text is all link, apart from at most a label or a
// date: "Read also: …".
func (p *piece) isLink() bool {
	const label = 0.2
	return p.linkShare() >= 1-label
}

// isLinkWithCopy reports whether a text is a link and a copy of it that is not one, as
// cards have for screen readers.
func (p *piece) isLinkWithCopy() bool {
	const least = 16 // bytes: shorter ones are names, such as "Talk Talk"
	half := len(p.text) / 2
	return half >= least && (p.links == half || p.links == half+1) && isDoubled(p.text)
}

// isMostlyLinks reports whether most of a text is in links, as in a menu or a
// list of reports.
func (p *piece) isMostlyLinks() bool { return p.linkShare() > 0.5 }

// isLinkHeavy reports whether a text has a larger share in links than a sentence
// of a report does.
func (p *piece) isLinkHeavy() bool {
	const name = 0.3 // the share of a linked name of a person or a paper in a short sentence
	return p.linkShare() > name
}

// isBold reports whether nearly all of a text is bold.
func (p *piece) isBold() bool { return p.bold*10 >= len(p.text)*9 }

// isAllBold reports whether all of a text is bold but for a mark at its end.
func (p *piece) isAllBold() bool { return p.bold >= len(p.text)-1 }

// isPlain reports whether almost none of a text is bold.
func (p *piece) isPlain() bool { return p.bold*10 < len(p.text) }

// isLongParagraph reports whether a paragraph is longer than a caption or a label.
func isLongParagraph(p *piece) bool { return p.kind == paragraph && weight(p.text) > shortText }

// isProse reports whether a paragraph is longer than a caption or a label, ends as a
// sentence does, and is not a known phrase.
func isProse(p *piece) bool {
	return isLongParagraph(p) && p.notice.reason == "" && (endsSentence(p.text) || isThai(p.text) || isSignedSentence(p.text))
}

// isLongProse reports whether prose is longer than that of any teaser.
func isLongProse(p *piece) bool { return isProse(p) && weight(p.text) >= loneText }

// isSentence reports whether a paragraph ends as a sentence does, however short it is, and
// is not a known phrase.
func isSentence(p *piece) bool {
	return p.kind == paragraph && p.notice.reason == "" && endsSentence(p.text)
}

// anyOf reports whether something is true of one of some pieces.
func anyOf(pieces []piece, is func(*piece) bool) bool { return indexOf(pieces, is) >= 0 }

// between returns the pieces from one on and before another, as far as the page has them.
func (s *sheet) between(from, to int) []piece {
	from, to = max(0, from), min(to, len(s.pieces))
	return s.pieces[min(from, to):to]
}

// indexOf returns the first of some pieces of which something is true, or -1.
func indexOf(pieces []piece, is func(*piece) bool) int {
	for i := range pieces {
		if is(&pieces[i]) {
			return i
		}
	}
	return -1
}

// countOf returns of how many pieces something is true.
func countOf(pieces []piece, is func(*piece) bool) int {
	n := 0
	for i := range pieces {
		if is(&pieces[i]) {
			n++
		}
	}
	return n
}

// A kind is what a piece is on the page.
type kind uint8

const (
	paragraph kind = iota
	heading
	listItem
	cell
	caption
	code
	control // the text of a button or a form field
	image   // from here on: media
	video
	audio
	embed
	thematicBreak
)

// A box is a block-level element and the run of pieces inside it.
type box struct {
	node        *html.Node
	parent      int32 // -1: none
	first, last int32 // pieces[first:last]
	depth       int32
	own, all    marks  // of the element itself; with those of its ancestors
	words       string // the class or id word that gave it a mark
	evidence    string // see evidenceOf
}

// span returns the pieces in a box.
func (b *box) span() span { return span{int(b.first), int(b.last)} }

// isWithin reports whether inner is outer or one of its descendants.
func (s *sheet) isWithin(inner, outer int32) bool {
	for i := inner; i >= 0; i = s.boxes[i].parent {
		if i == outer {
			return true
		}
	}
	return false
}

// outward iterates over from and its ancestors, innermost first, up to but not
// including within or the page itself.
func (s *sheet) outward(from, within int32) iter.Seq2[int32, *box] {
	return func(yield func(int32, *box) bool) {
		for i := from; i > 0 && i != within; i = s.boxes[i].parent {
			if !yield(i, &s.boxes[i]) {
				return
			}
		}
	}
}

// common returns the innermost box that contains both a and b.
func (s *sheet) common(a, b int32) int32 {
	for s.boxes[a].depth > s.boxes[b].depth {
		a = s.boxes[a].parent
	}
	for s.boxes[b].depth > s.boxes[a].depth {
		b = s.boxes[b].parent
	}
	for a != b {
		a, b = s.boxes[a].parent, s.boxes[b].parent
	}
	return a
}

// A sum counts the pieces before a piece, by kind, and the bytes of their text.
type sum struct{ texts, bytes, headings, media int32 }

// sumsBefore returns the sums before each piece, and one for the end of the page.
// Controls and thematic breaks are not counted.
func sumsBefore(s *sheet) []sum {
	sums := make([]sum, len(s.pieces)+1)
	for i := range s.pieces {
		t, p := sums[i], &s.pieces[i]
		switch {
		case p.kind == thematicBreak:
		case p.isMedia():
			t.media++
		case p.kind != control:
			t.texts++
			t.bytes += int32(len(p.text))
			if p.kind == heading {
				t.headings++
			}
		}
		sums[i+1] = t
	}
	return sums
}

// in returns the sums of the pieces in a box. On a plain-text page, where nothing is
// summed up, they are zero.
func (s *sheet) in(b *box) sum {
	if s.sums == nil {
		return sum{}
	}
	from, to := s.sums[b.first], s.sums[b.last]
	return sum{to.texts - from.texts, to.bytes - from.bytes, to.headings - from.headings, to.media - from.media}
}

// prefixSums are the sums of something that each piece has: sums[i] is that of the first i
// pieces.
type prefixSums[N int | float64] []N

// sumUp returns the prefix sums of what each of n pieces has.
func sumUp[N int | float64](n int, of func(i int) N) prefixSums[N] {
	sums := make(prefixSums[N], n+1)
	for i := range n {
		sums[i+1] = sums[i] + of(i)
	}
	return sums
}

// in returns the sum of the pieces in a box, over that of a run of pieces.
func (sums prefixSums[N]) in(b *box) N    { return sums[b.last] - sums[b.first] }
func (sums prefixSums[N]) over(of span) N { return sums[of.last] - sums[of.first] }

// all returns the sum of all pieces.
func (sums prefixSums[N]) all() N { return sums[len(sums)-1] }

// A span is a run of pieces, [first, last).
type span struct{ first, last int }

func (s span) holds(i int) bool { return i >= s.first && i < s.last }

// within returns what a span and another have in common.
func (s span) within(other span) span {
	first := max(s.first, other.first)
	return span{first, max(first, min(s.last, other.last))}
}

// A boxClass is an element's name and class.
type boxClass struct{ name, class string }

func classOf(b *box) boxClass { return boxClass{b.node.Data, attribute(b.node, "class")} }

// ownIn returns the marks of the elements around a piece, within a box.
func (s *sheet) ownIn(p *piece, box int32) marks {
	m := p.own | s.boxes[p.box].own
	for b := p.box; b > box && box > 0; b = s.boxes[b].parent {
		m |= s.boxes[b].own
	}
	return m
}
