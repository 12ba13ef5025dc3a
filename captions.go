package newspage

import (
	"strings"

	"github.com/newspage/newspage/internal/when"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// noteCaptions is split's second pass: it finds the texts that are captions
// although no element says so. Such a text shares its box with a picture, and
// with little else.
func noteCaptions(s *sheet) {
	n := captionNoter{sheet: s}
	done := int32(-1)
	for i := range s.pieces {
		if s.pieces[i].kind == image && isIcon(s.pieces[i].first, "") {
			continue // a flag or a helmet beside a name has no caption
		}
		switch s.pieces[i].kind {
		case image, video, audio:
			if b, ok := s.captionBox(i); ok && b != done {
				n.mark(b, s.pieces[i].kind)
				done = b
			}
		}
	}
	s.noteMarked()
}

// A captionNoter is the state of one call of noteCaptions.
type captionNoter struct {
	*sheet
	known    bool                // what follows is made ready
	classes  map[boxClass]int    // full sentences by the paragraphs they are set in
	sections map[sectionKey]bool // boxes of running text without a picture
}

// A sectionKey is a box by its class and the box that it stands in.
type sectionKey struct {
	parent int32
	class  boxClass
}

// A sum is what stands before a piece.
type sum struct{ texts, bytes, headings, media int32 }

// sumsBefore sums up what stands before each piece.
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

// in is what stands in a box; nothing on a page that came as text.
func (s *sheet) in(b *box) sum {
	if s.sums == nil {
		return sum{}
	}
	from, to := s.sums[b.first], s.sums[b.last]
	return sum{to.texts - from.texts, to.bytes - from.bytes, to.headings - from.headings, to.media - from.media}
}

// The size of a box that holds a picture and its caption.
const (
	captionTexts  = 3   // caption, photographer, agency
	captionBytes  = 500 // all texts together
	captionLevels = 12  // boxes from the picture to the one around its caption

	portraitPieces = 8 // portrait, name, role, time
)

// captionBox is the largest box around a picture that is small enough to be
// the picture's own.
func (s *sheet) captionBox(medium int) (box int32, ok bool) {
	i := s.pieces[medium].box
	for range captionLevels {
		if i <= 0 || !s.isCaptionSized(i, s.pieces[medium].kind) {
			break
		}
		b := &s.boxes[i]
		if s.in(b).texts > 0 {
			if !ok && s.isPortrait(b) {
				return 0, false
			}
			if !ok {
				b.own |= mPicture
			}
			box, ok = i, true
		}
		i = b.parent
	}
	return box, ok
}

// isCaptionSized reports whether a box holds no more than a picture and its caption.
// A heading in it is a player's title; beside a picture it heads a section.
func (s *sheet) isCaptionSized(box int32, medium kind) bool {
	b := &s.boxes[box]
	in := s.in(b)
	isFigure := b.node.DataAtom == atom.Figure || b.node.DataAtom == atom.Figcaption
	switch {
	case b.node.DataAtom == atom.Body || b.own&(mReport|mMain|mArticle) != 0 || b.isSlide():
		return false
	case in.texts > captionTexts || in.bytes > captionBytes:
		return false
	case in.headings > 0 && medium == image && !isFigure:
		return false
	}
	return in.texts == 0 || !s.holdsClock(b)
}

// holdsClock reports whether a box has a time of day in it: that of an entry,
// beside its writer's portrait.
func (s *sheet) holdsClock(b *box) bool {
	for i := b.first; i < min(b.last, b.first+portraitPieces); i++ {
		text := s.pieces[i].text
		if len(text) > longestClock || !startsWithDigit(text) || s.pieces[i].isMedia() {
			continue
		}
		if st, ok := when.Clock(text, "en"); ok && st.HasClock {
			return true
		}
	}
	return false
}

// isPortrait reports whether a box shows a writer beside his name: what stands
// under the two is no caption. The box says that it is the writer's, or a word for
// "by" does, or what he is stands under the name by which the picture is described;
// under a name that is a link, his house or his place may.
func (s *sheet) isPortrait(b *box) bool {
	var portrait, named *html.Node
	alt, name := "", ""
	for i := b.first; i < min(b.last, b.first+portraitPieces); i++ {
		switch p := &s.pieces[i]; {
		case p.kind == image:
			portrait, alt = p.first, attribute(p.first, "alt")
		case p.isMedia() || p.kind == control:
		case name != "":
			return sameWords(alt, name) && isRoleLine(p.text) || named != nil && (strings.Contains(alt, name) || leadAlike(portrait, named))
		default:
			written, signed := cutBy(p.text)
			if b.own&(mByline|mBio) != 0 && isStrictName(written) || signed && isWriterLine(p.text) && startsUpper(written) {
				return true
			}
			if name = p.text; !isStrictName(name) {
				return false
			}
			if p.isLink() {
				named = p.first
			}
		}
	}
	return false
}

// leadAlike reports whether a picture and a text are links to the same page.
func leadAlike(portrait, named *html.Node) bool {
	if portrait == nil || named == nil {
		return false
	}
	a, b := linkAround(portrait), linkAround(named)
	return a != nil && b != nil && attribute(a, "href") != "" && attribute(a, "href") == attribute(b, "href")
}

// mark makes captions of the texts in a picture's box that can be.
func (n *captionNoter) mark(box int32, medium kind) {
	b := &n.boxes[box]
	for j := b.first; j < b.last; j++ {
		p := &n.pieces[j]
		if n.isPhotographer(p) {
			p.own |= mCredit
			p.marks |= mCredit
		}
		if n.canBeCaption(p, b, medium) {
			p.kind = caption
		}
	}
}

// shortSentence is as long, as weight counts, as a sentence beside a picture is that
// can be nothing but its caption.
const shortSentence = 60

// canBeCaption refuses what is no caption: links, headings that are no title
// of a player, and sentences of the report that have a picture set into them.
func (n *captionNoter) canBeCaption(p *piece, b *box, medium kind) bool {
	const others = mBio | mRelated | mStandfirst | mHeadline | mEmbed | mQuote
	switch {
	case p.isMedia() || p.kind == control || p.marks&others != 0:
		return false
	case p.kind == cell && (n.in(b).texts > 2 || p.marks&mData != 0):
		return false
	case p.isMostlyLinks() && !n.sharesLink(p, b):
		return false
	case p.kind == heading:
		isTitle := medium != image && n.in(b).headings == 1 && n.in(b).texts == 1
		return isTitle || ancestor(p.first, atom.Figcaption) != nil
	case isWriterOf(p), n.isBodyText(p, b):
		return false
	case p.kind == caption || !endsSentence(p.text) || weight(p.text) <= shortSentence:
		return true
	}
	return b.node.DataAtom != atom.P && !n.isReport(p, b)
}

// isBodyText reports whether a text stands in a box of running text within the
// picture's box: content systems set an element of text and pictures so,
// "<div class=text-and-pic> <div class=bodytext>, <div class=gallery>".
func (n *captionNoter) isBodyText(p *piece, b *box) bool {
	if p.marks&mReport == 0 || p.kind == caption {
		return false
	}
	for i := p.box; i > 0 && &n.boxes[i] != b; i = n.boxes[i].parent {
		if n.boxes[i].own&mReport != 0 {
			return true
		}
	}
	return false
}

// isWriterOf reports whether a text beside a picture names the writer of the report,
// and not who took the picture.
func isWriterOf(p *piece) bool {
	return p.marks&mByline != 0 && p.marks&mCredit == 0 && !statesCredit(p.text) && !endsInCredit(p.text) && ancestor(p.first, atom.Figcaption) == nil
}

// isPhotographer reports whether a name that is set as a writer's is who took a
// picture: it stands behind another text in the innermost box around the picture,
// and that says what it is, as in "image-box__author". Around a portrait the box is
// the writer's.
func (n *captionNoter) isPhotographer(p *piece) bool {
	if p.marks&mByline == 0 || p.isMedia() || p.at == 0 {
		return false
	}
	before := &n.pieces[p.at-1]
	for i := p.box; i > 0; i = n.boxes[i].parent {
		b := &n.boxes[i]
		if n.in(b).media == 0 {
			continue
		}
		return b.own&(mByline|mBio) == 0 && n.holds(i, before) && !before.isMedia() && before.marks&(mByline|mDate) == 0 && before.kind != heading &&
			hasClassWord(b.node, pictureWords)
	}
	return false
}

// sharesLink reports whether a text that says it is a caption stands in the link
// that its picture is: both open the picture.
func (n *captionNoter) sharesLink(p *piece, b *box) bool {
	if p.marks&mCaption == 0 || p.first == nil {
		return false
	}
	a := linkAround(p.first)
	if a == nil {
		return false
	}
	for i := b.first; i < b.last; i++ {
		if medium := &n.pieces[i]; medium.isMedia() && medium.first != nil && linkAround(medium.first) == a {
			return true
		}
	}
	return false
}

// isReport reports whether a full sentence beside a picture is a paragraph of
// the report: the picture has a caption in its <figcaption>, or the sentence is set
// like paragraphs elsewhere, or its box is one of several with text in them, such
// as the entries of a live blog.
func (n *captionNoter) isReport(p *piece, b *box) bool {
	const twice = 2
	own := &n.boxes[p.box]
	if own.node.DataAtom != atom.P || p.marks&(mFigure|mCaption|mCredit) != 0 {
		return false
	}
	if n.hasFigcaption(b) {
		return true
	}
	n.lookAround()
	if class := classOf(own); class.class != "" && n.classes[class] >= twice {
		return true
	}
	return len(n.classes) == 0 || n.sections[sectionKey{b.parent, classOf(b)}]
}

// hasFigcaption reports whether a box holds the text of a <figcaption>.
func (n *captionNoter) hasFigcaption(b *box) bool {
	for i := b.first; i < b.last; i++ {
		if p := &n.pieces[i]; p.kind == caption && ancestor(p.first, atom.Figcaption) != nil {
			return true
		}
	}
	return false
}

// lookAround notes, once it is asked for, how the page sets its paragraphs
// where no picture is near.
func (n *captionNoter) lookAround() {
	if n.known {
		return
	}
	n.known, n.classes, n.sections = true, map[boxClass]int{}, map[sectionKey]bool{}
	seen := make([]bool, len(n.boxes))
	for i := range n.pieces {
		p := &n.pieces[i]
		if p.isMedia() || n.boxes[p.box].node.DataAtom != atom.P || !endsSentence(p.text) || weight(p.text) <= shortSentence || p.marks&boilerplate != 0 {
			continue
		}
		if around := &n.boxes[max(n.boxes[p.box].parent, 0)]; n.in(around).media > 0 && n.in(around).texts <= captionTexts {
			continue
		}
		n.classes[classOf(&n.boxes[p.box])]++
		for b := p.box; b > 0 && !seen[b] && n.in(&n.boxes[b]).media == 0; b = n.boxes[b].parent {
			seen[b] = true
			n.sections[sectionKey{n.boxes[b].parent, classOf(&n.boxes[b])}] = true
		}
	}
}

// noteMarked finds the texts right at a picture or its caption that say what
// they are: by a class, or as a line of their own, "Image: Jane Smith".
func (s *sheet) noteMarked() {
	for i := range s.pieces {
		s.noteMarkedAt(i)
	}
	for i := len(s.pieces) - 1; i >= 0; i-- { // those that stand before their picture
		s.noteMarkedAt(i)
	}
}

func (s *sheet) noteMarkedAt(i int) {
	p := &s.pieces[i]
	if p.kind != paragraph && p.kind != heading || p.isMostlyLinks() || !s.isPictured(i-1) && !s.isPictured(i+1) {
		return
	}
	isUnder := s.isPictured(i-1) && p.marks&(mFooter|mByline) == 0 // and of no writer
	switch {
	case s.isSmallPrint(i):
		p.kind = caption
	case p.kind == heading: // is none, but for a small one that says who took the picture
		if p.level >= 4 && isUnder && s.pieces[i-1].kind == image && len(p.text) <= captionBytes && endsInCredit(p.text) {
			p.kind = caption
		}
	case p.marks&mCaption != 0 && p.marks&(mQuote|mTable) == 0 && s.isMarked(p):
		p.kind = caption
	case isUnder && s.pieces[i-1].isMedia() && len(p.text) <= captionBytes && endsInCredit(p.text):
		p.kind = caption
	case isUnder && (statesCredit(p.text) || s.pieces[i-1].isMedia() && statesSource(p.text)):
		p.makeCredit()
		p.marks |= mCredit
	case isUnder && p.marks&mCredit != 0 && isBareCredit(p.text):
		p.kind = caption
	case s.isOverCredit(i):
		p.kind = caption
	}
}

// isOverCredit reports whether a text stands right between a picture and the
// line that says who took it.
func (s *sheet) isOverCredit(i int) bool {
	p := &s.pieces[i]
	if !s.isPictured(i-1) || !s.pieces[i-1].isMedia() || i+1 == len(s.pieces) || len(p.text) > captionBytes || p.marks&(mFooter|mByline|mBio|mRelated) != 0 {
		return false
	}
	next := &s.pieces[i+1]
	return next.kind == paragraph && statesCredit(next.text) && s.boxes[next.box].parent == s.boxes[p.box].parent
}

// isSmallPrint reports whether a text right under a picture is set as captions
// are where a writer has no element for them: smaller or in italics from its
// first word to its last, and no sentence, which may be a note. A name alone is
// a writer's, beside his portrait.
func (s *sheet) isSmallPrint(i int) bool {
	const others = mByline | mBio | mRelated | mAside | mBox | mStandfirst | mHeadline | mKicker | mDate | mFooter | mQuote | mTable | mList | mTools
	const least = 4 // words
	p := &s.pieces[i]
	if i == 0 || s.pieces[i-1].kind != image || isIcon(s.pieces[i-1].first, "") {
		return false
	}
	if p.marks&others != 0 || len(p.text) > captionBytes || !s.isSetSmall(p) || len(words(p.text)) < least || isPlainName(p.text) {
		return false
	}
	if rest, _ := splitCredit(p.text); rest == p.text && endsSentence(rest) {
		return false
	}
	_, by := cutBy(p.text)
	return !by || !startsUpper(p.text) // the writers, under the picture that opens the report
}

// isSetSmall reports whether all of a piece stands in one element that sets it
// smaller or in italics.
func (s *sheet) isSetSmall(p *piece) bool {
	box := s.boxes[p.box].node
	if p.kind == heading || p.first == nil {
		return box.DataAtom == atom.H6 // in italics, a larger one is a crosshead still
	}
	for e := p.first.Parent; e != nil && e != box; e = e.Parent {
		switch e.DataAtom {
		case atom.Small, atom.Em, atom.I:
			return holdsNode(e, p.last)
		}
	}
	return false
}

// holdsNode reports whether a node stands in an element.
func holdsNode(e, n *html.Node) bool {
	const levels = 16
	for range levels {
		if n == nil || n == e {
			break
		}
		n = n.Parent
	}
	return n == e
}

// endsInCredit reports whether a text ends in a credit that says it is one.
func endsInCredit(text string) bool {
	rest, credit := splitCredit(text)
	return credit != "" && rest != ""
}

// isPictured reports whether a piece is a picture, a player or a caption.
func (s *sheet) isPictured(i int) bool {
	if i < 0 || i >= len(s.pieces) {
		return false
	}
	k := s.pieces[i].kind
	return k == image || k == video || k == caption
}

// isMarked reports whether the box whose class says caption is as small as one.
func (s *sheet) isMarked(p *piece) bool {
	for i := p.box; i > 0; i = s.boxes[i].parent {
		if b := &s.boxes[i]; b.own&mCaption != 0 {
			in := s.in(b)
			return in.texts <= captionTexts && in.bytes <= captionBytes && in.headings == 0
		}
	}
	return p.own&mCaption != 0 && len(p.text) <= captionBytes
}

// noteTables tells tables of data from those that only lay out the page.
func noteTables(s *sheet) {
	type size struct{ rows, cells, tables int }
	of := make([]int32, len(s.boxes)) // the table around each box; 0: none
	sizes := map[int32]size{}
	for i := range s.boxes {
		b := &s.boxes[i]
		if b.parent >= 0 {
			of[i] = of[b.parent]
		}
		t := sizes[of[i]]
		switch b.node.DataAtom {
		case atom.Table:
			t.tables++
		case atom.Tr:
			t.rows++
		case atom.Td, atom.Th:
			t.cells++
		default:
			continue
		}
		if of[i] > 0 {
			sizes[of[i]] = t
		}
		if b.node.DataAtom == atom.Table {
			of[i] = int32(i)
		}
	}
	for i, t := range sizes {
		if t.rows > 1 && t.cells > t.rows && t.tables == 0 && attribute(s.boxes[i].node, "role") != "presentation" {
			s.boxes[i].own |= mData
		}
	}
}
