package newspage

import (
	"bytes"
	"cmp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// split divides a parsed page into pieces in one walk of the tree. The pieces
// hold all visible text, once and in order.
func split(doc document) *sheet { return splitWith(doc, waiver{}) }

// splitWith is like split, but ignores what waived names.
func splitWith(doc document, waived waiver) *sheet {
	d := drafts.Get().(*draft)
	s := splitter{draft: *d, sheet: &sheet{document: doc, head: d.head}, waived: waived, kindOfRun: paragraph, tags: tagRows()}
	s.boxes = append(s.boxes, box{node: doc.root, parent: -1})
	s.children(doc.root, scope{})
	s.flush()
	*d = s.draft
	s.sheet.draft = d
	s.end()
	return s.sheet
}

// A splitter is the state of one call of split.
type splitter struct {
	sheet *sheet
	draft
	run        run
	kindOfRun  kind
	levelOfRun uint8
	asides     []aside // of the run
	tags       map[atom.Atom]tagRow
	fonts      fontSizes
	waived     waiver
}

// A draft holds the buffers that a sheet is built in, until the sheet is
// released. Drafts are pooled, because new buffers for each page took more memory
// than everything else. The pool is the only package-level state that is written
// while reading; it keeps no data of a page.
type draft struct {
	text    []byte     // of the whole page; a piece is a slice of it
	spans   []textSpan // of the pieces
	pieces  []piece
	boxes   []box
	head    head
	classes classNotes
}

var drafts = sync.Pool{New: func() any { return &draft{classes: classNotes{}} }}

// classNotes returns what is known of the classes of the page.
func (s *sheet) classNotes() classNotes {
	if s.draft == nil {
		return nil
	}
	return s.draft.classes
}

// release gives the buffers of a sheet back once nobody reads it any more: its
// pieces, its boxes and its head are gone afterwards, but not their texts. A sheet
// that is never released is left to the garbage collector.
func (s *sheet) release() {
	if d := s.draft; d != nil {
		d.head = s.head
		s.draft, s.pieces, s.boxes, s.head = nil, nil, nil, head{}
		d.clear()
		drafts.Put(d)
	}
}

// clear resets a draft for the next page. Buffers larger than most pages need
// are dropped.
func (d *draft) clear() {
	const most = 1 << 14 // pieces, boxes, classes or entries of the head
	if len(d.pieces) > most || len(d.boxes) > most || len(d.classes) > most || d.head.size() > most || len(d.text) > most<<6 {
		*d = draft{classes: classNotes{}}
		return
	}
	clear(d.pieces)
	clear(d.boxes)
	clear(d.classes)
	d.head = d.head.cleared()
	d.text, d.spans, d.pieces, d.boxes = d.text[:0], d.spans[:0], d.pieces[:0], d.boxes[:0]
}

type textSpan struct{ start, end int }

// A run is the piece under construction.
type run struct {
	start       int // in the splitter's text
	first, last *html.Node
	box         int32
	inline      marks // common to every text node so far
	links, bold int
	space       bool // white space is due before the next character
	beside      bool // see isBesideElement: the two join here
	breaks      int  // <br> since the last text
	indent      bool // the line begins with white space that is shown
}

// A scope is the context that a node inherits from its ancestors.
type scope struct {
	box    int32
	inline marks // of the inline elements since the box began
	link   bool
	bold   bool
	pre    bool
	prose  bool // paragraphs that are only set as code is
	kind   kind
	level  uint8
	size   uint8 // of the font
}

// children goes over the contents of an element.
func (s *splitter) children(n *html.Node, c scope) {
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		switch child.Type {
		case html.TextNode:
			s.textNode(child, c)
		case html.ElementNode:
			s.element(child, c)
		}
	}
}

// element decides what an element is for the text: nothing that is seen, a medium, a
// box of its own, or a part of the line around it.
func (s *splitter) element(n *html.Node, c scope) {
	if s.special(n, c) {
		return
	}
	tag := s.tags[n.DataAtom]
	if tag.unseen {
		s.unseenElement(n, c)
		return
	}
	a := readAttributes(n, s.classes)
	if isParagraph := tag.hasKind && tag.kind == paragraph; isParagraph && (a.level > 0 || a.marks&mCrosshead != 0) {
		tag.kind = heading
	}
	s.settleMarks(n, &tag, &a)
	s.notes(n, a, c)
	switch {
	case tag.block || s.isSetAsBlock(n, a):
		s.block(n, tag, a, c)
	case s.isSignOfNote(n, a, c):
		a.marks |= mNoteMark
		space := s.run.space
		s.asideText(n, a, c)
		s.run.space = space
	case s.isNoPartOfLine(n, a, c):
		s.asideText(n, a, c)
	default:
		s.inline(n, tag, a, c)
	}
}

// isSignOfNote reports whether an element is the sign of a footnote within a line. The
// class alone says so in a heading or a quotation.
func (s *splitter) isSignOfNote(n *html.Node, a attributes, c scope) bool {
	if c.inline&mNoteMark != 0 {
		return false // within another
	}
	isSure := c.kind == heading || s.boxes[c.box].all&mQuote != 0
	return a.marks&mNoteMark != 0 && isSure || s.isNoteMark(n)
}

// isNoPartOfLine reports whether an inline element has a text of its own, apart from the
// line around it: one for screen readers, the label of a picture, a way back.
func (s *splitter) isNoPartOfLine(n *html.Node, a attributes, c scope) bool {
	isInLine := s.run.first != nil || c.kind == caption || c.kind == heading
	if a.marks&(mHidden|mScreenReader) != 0 && isInLine && isAside(n) {
		return true
	}
	isInFigure := c.kind == caption || s.boxes[c.box].all&(mFigure|mCaption|mCredit) != 0
	return isInFigure && isPictureLabel(n) || n.DataAtom == atom.A && s.isWayBack(n)
}

// isSetAsBlock reports whether an element that is inline by name acts as a block
// on this page: a custom element, or a <span> set apart from the text beside it.
func (s *splitter) isSetAsBlock(n *html.Node, a attributes) bool {
	switch n.DataAtom {
	case 0:
		return isBlock(n)
	case atom.Span:
		return isSetApart(n) || opensWithBlock(n) || s.isPictureBox(n, a)
	}
	return false
}

// special handles elements that contain no text of the page, such as media, line
// breaks and head elements, and reports whether n is one of them.
func (s *splitter) special(n *html.Node, c scope) bool {
	if n.Namespace == "svg" {
		switch n.DataAtom {
		case atom.Title, atom.Desc, atom.Style, atom.Script:
			return true
		}
	}
	switch n.DataAtom {
	case atom.Br:
		s.lineBreak(c)
	case atom.Wbr:
	case atom.Input:
		if isSignUpField(n) {
			s.sheet.mailFields = append(s.sheet.mailFields, c.box)
		}
	case atom.Img, atom.Hr, atom.Iframe, atom.Video, atom.Audio, atom.Embed:
		s.medium(n, c)
	case atom.Meta, atom.Link, atom.Base, atom.Title, atom.Script:
		s.headElement(n)
		if n.DataAtom == atom.Meta && s.boxes[c.box].all&mLive != 0 && attribute(n, "itemprop") == "datePublished" {
			s.sheet.head.times = append(s.sheet.head.times, timeTag{attribute(n, "content"), "datePublished", false, len(s.pieces), c.box})
		}
	case atom.Head:
		s.headChildren(n)
	case atom.Html:
		s.sheet.head.lang = attribute(n, "lang")
		return false
	default:
		if n.Data != "amp-img" && n.Data != "amp-video" && n.Data != "amp-iframe" && !isPictureElement(n) {
			return false
		}
		s.medium(n, c)
	}
	return true
}

// settleMarks drops marks that mislead on this kind of element, or that were
// waived.
func (s *splitter) settleMarks(n *html.Node, tag *tagRow, a *attributes) {
	if s.waived.classes != nil && s.waived.classes[boxClass{n.Data, attribute(n, "class")}] {
		a.marks, tag.marks = 0, 0
	}
	switch {
	case n.DataAtom == atom.Figure && isSlide(n):
		tag.marks = 0
	case n.DataAtom == atom.Figcaption && isSlide(cmp.Or(ancestor(n, atom.Figure), n)):
		a.marks, tag.marks, tag.kind = a.marks&^mCaption, 0, paragraph
	case n.DataAtom == atom.Form && isPageForm(n):
		tag.marks = 0
	}
	if tag.wholePage {
		a.marks &= mReport | mLive | mHidden | mPicture
	} else if tag.kind == heading {
		// The id of a crosshead is an anchor: "nav-background".
		a.marks &= mHeadline | mStandfirst | mKicker | mByline | mRelated | mAd | mHidden | mScreenReader | mNewsletter | mComments
	}
	if a.marks&mEmbed != 0 && hasClassWord(n, embeddedPictures) {
		a.marks &^= mEmbed // "image-embed", "ImageEmbed" are no posts
	}
	if a.marks&mCaption != 0 {
		a.marks &^= mByline // "cutline-byline": of who took the picture
	}
	if a.marks&mRelated != 0 && a.evidence == "list" && (n.DataAtom == atom.Ul || n.DataAtom == atom.Li) && !holdsLink(n) {
		a.marks &^= mRelated // "article__list" may be a list in an article
	}
}

// holdsLink reports whether there is a link among the first nodes of an element.
func holdsLink(n *html.Node) bool {
	const most = 100 // nodes that are looked at
	looked := 0
	for d := range n.Descendants() {
		if looked++; looked > most || d.DataAtom == atom.A {
			return true
		}
	}
	return false
}

// inline continues the current run with the contents of an inline element.
func (s *splitter) inline(n *html.Node, tag tagRow, a attributes, c scope) {
	c.inline |= a.marks
	switch n.DataAtom {
	case atom.Label:
		if attribute(n, "for") != "" || isChoice(n) {
			c.inline |= tag.marks
		}
	case atom.Time:
		s.run.space = s.run.space || n.PrevSibling != nil && n.PrevSibling.Type == html.ElementNode
	case atom.A:
		c.link = c.link || leadsOn(n, c)
		if n.PrevSibling != nil && n.PrevSibling.Type == html.ElementNode && strings.HasPrefix(attribute(n, "href"), "mailto:") {
			s.run.space = true // a name and its address side by side
		}
		if isPictureLink(n) {
			c.inline &^= mPopup // it opens the picture in a popup
		}
	case atom.Strong, atom.B:
		c.bold = true
	case atom.Font:
		c.size = fontSize(attribute(n, "size"), c.size)
	}
	s.children(n, c)
	if next := n.NextSibling; next != nil && next.Type == html.ElementNode {
		if a.marks&(mByline|mDate) != 0 || n.DataAtom == atom.Time {
			s.run.space = true // a name and a date side by side, set apart by the style sheet
		}
		s.run.beside = isBesideElement(n, next)
	}
}

// isBesideElement reports whether an inline element and the next may be set apart by the
// style sheet: both have a class, or they stand right in a <div>.
func isBesideElement(n, next *html.Node) bool {
	switch n.Parent.DataAtom {
	case atom.Div:
		return true
	case atom.A, atom.Time:
		if opensWithDigit(next) {
			return true
		}
	}
	return attribute(n, "class") != "" && attribute(next, "class") != ""
}

// opensWithDigit reports whether an element begins with a text that opens with a digit. In
// a link or a time it may be set apart from what stands before it, even without a class, but
// not in a formula: "CO<sub>2</sub>".
func opensWithDigit(n *html.Node) bool {
	text := n.FirstChild
	return text != nil && n.DataAtom != atom.Sub && n.DataAtom != atom.Sup && text.Type == html.TextNode && startsWithDigit(text.Data)
}

// isPictureBox reports whether an inline element holds a picture and its
// caption, and so is not part of the sentence beside it.
func (s *splitter) isPictureBox(n *html.Node, a attributes) bool {
	if n.FirstChild == nil || len(n.Attr) == 0 || a.marks&(mByline|mBio|mRelated|mLive) != 0 {
		return false
	}
	const most = 24 // nodes that are looked at
	looked, pictured, captioned := 0, false, false
	for d := range n.Descendants() {
		if looked++; looked > most {
			break
		}
		switch {
		case d.Type != html.ElementNode:
		case d.DataAtom == atom.Img:
			pictured = true
		case pictured && !captioned && readAttributes(d, s.classes).marks&(mCaption|mCredit) != 0:
			captioned = true
		}
	}
	return pictured && captioned
}

// beginsWord reports whether after begins a new word when joined to before: a
// digit after a letter, a time or a year, a time, a letter after one of another script, a capital
// after a lower-case letter or a digit, or a capitalized word after capitals
// ("BST", "Home").
func beginsWord(before []byte, after string) bool {
	a, _ := utf8.DecodeLastRune(before)
	b, size := utf8.DecodeRuneInString(after)
	next, _ := utf8.DecodeRuneInString(after[size:])
	const latin = '\u0250' // letters from here on are of other scripts
	switch {
	case unicode.IsDigit(b):
		return unicode.IsLetter(a) || endsInTime(before) || endsInYear(before) || opensWithTime(after)
	case unicode.IsLetter(a) && unicode.IsLetter(b) && (a < latin) != (b < latin):
		return true
	case !unicode.IsUpper(b):
		return false
	case unicode.IsUpper(a):
		return len(before) > 2 && unicode.IsLower(next)
	}
	return unicode.IsLower(a) || unicode.IsDigit(a) || endsInMinute(before)
}

// endsInMinute reports whether a text ends in the minute of a match: "45+2'".
func endsInMinute(text []byte) bool {
	n := len(text)
	return n > 1 && text[n-1] == '\'' && isDigit(text[n-2])
}

// endsInTime reports whether a text ends in a time of day: "09:55".
func endsInTime(text []byte) bool {
	n := len(text)
	return n >= len("9:55") && isDigit(text[n-1]) && isDigit(text[n-2]) && text[n-3] == ':' && isDigit(text[n-4])
}

// opensWithTime reports whether a text opens with a time of day.
func opensWithTime(text string) bool {
	i := strings.IndexByte(text[:min(len(text), len("09:"))], ':')
	return i > 0 && isDigits(text[:i]) && i+2 < len(text) && isDigits(text[i+1:i+3])
}

// endsInYear reports whether a text ends in a year of four digits after a space or a
// mark: "12 March 2026".
func endsInYear(text []byte) bool {
	const digits = 4
	n := len(text) - digits
	if n <= 0 || isDigit(text[n-1]) || text[n] != '1' && text[n] != '2' {
		return false
	}
	_, end := numberAt(text, n+1)
	return end == len(text)
}

// asideText makes the text of a hidden inline element a piece of its own, after
// the sentence around it.
func (s *splitter) asideText(n *html.Node, a attributes, c scope) {
	sentence, kind, level := s.run, s.kindOfRun, s.levelOfRun
	held := s.asides
	s.run, s.asides = run{}, nil
	c.inline |= a.marks
	s.children(n, c)
	if s.run.first != nil {
		text := string(s.text[s.run.start:])
		s.text = s.text[:s.run.start]
		held = append(held, aside{s.run, text, s.kindOfRun})
	}
	held = append(held, s.asides...)
	s.run, s.asides, s.kindOfRun, s.levelOfRun = sentence, held, kind, level
	s.run.space = true
}

// isPictureLabel reports whether an element in a caption says what a click does, or the
// number of the picture, and so is no part of what is said: "Enlarge image", "1 of 5".
// The words before a credit and a caption are.
func isPictureLabel(n *html.Node) bool {
	const longest = 48 // bytes
	if n.DataAtom != atom.A && n.DataAtom != atom.Span || !hasLittleText(n) {
		return false
	}
	text := foldSpace(textOf(n))
	if n.DataAtom == atom.Span && startsWithDigit(text) && counterOf([]byte(text+" The"), 2) == len(text) {
		return true
	}
	switch {
	case len(text) > longest, !strings.Contains(text, " "), !isAside(n):
		return false
	case strings.HasSuffix(text, ":"), isCreditLabel(text), bareCaption(text+":x") == "x": // the label of what follows
		return false
	}
	reason, phrase, _ := knownPhrases.find(text)
	if strings.HasSuffix(phrase, "…") {
		return false // "Photo: …"
	}
	return reason == MediaLabel || reason == Furniture && n.DataAtom == atom.A
}

// isWayBack reports whether a link at the end of a paragraph leads back to where the page
// is listed, as a known phrase says, and so is no part of the sentence before it.
func (s *splitter) isWayBack(n *html.Node) bool {
	const longest, tail = 48, 16 // bytes of the link; bytes that show how a sentence ends
	if s.run.first == nil || n.NextSibling != nil || !hasLittleText(n) {
		return false
	}
	text, before := foldSpace(textOf(n)), string(s.text[max(s.run.start, len(s.text)-tail):])
	if len(text) > longest || !endsSentence(before) && !strings.HasSuffix(before, "）") {
		return false
	}
	reason, phrase, _ := knownPhrases.find(text)
	return reason == Navigation && !strings.HasSuffix(phrase, "…")
}

// An aside is a run that waits for the sentence around it to end.
type aside struct {
	run
	words string
	kind  kind
}

// block opens a box for an element and goes over its contents. What was written before
// it is a piece, and so is what ends with it.
func (s *splitter) block(n *html.Node, tag tagRow, a attributes, c scope) {
	s.flush()
	index := int32(len(s.boxes))
	around := &s.boxes[c.box]
	if n.DataAtom == 0 && embedElements[n.Data].is != "" || n.DataAtom == atom.Blockquote && a.marks&mEmbed == 0 && quotesPost(n) {
		a.marks |= mEmbed
	}
	own := a.marks | c.inline | tag.marks
	s.boxes = append(s.boxes, box{
		node: n, parent: c.box, first: int32(len(s.pieces)), depth: around.depth + 1,
		own: own, all: around.all | own, words: a.evidence,
	})
	in := scope{box: index, link: c.link, bold: c.bold, pre: c.pre || n.DataAtom == atom.Pre, kind: c.kind, level: c.level, size: c.size}
	if k := tag.kind; tag.hasKind && !(k == paragraph && keepsKind(c.kind)) {
		in.kind, in.level = k, a.level
		if k == heading && len(n.Data) == len("h1") {
			in.level = n.Data[1] - '0'
		}
	}
	if n.DataAtom == atom.Pre && isWire(n) {
		in.pre, in.prose, in.kind = false, true, c.kind
	}
	s.run.box = index
	if standsForPost(n, a.marks) {
		s.medium(n, in)
	}
	s.children(n, in)
	s.flush()
	if s.isUnpictured(n, index) {
		if hidden := hiddenPicture(n); hidden != nil {
			s.addMedium(image, hidden, in)
		}
	}
	s.boxes[index].last = int32(len(s.pieces))
}

// isUnpictured reports whether a box is a figure in which nothing was found, or one in which
// nothing but a caption was. If it has a picture, no script has shown that yet.
func (s *splitter) isUnpictured(n *html.Node, index int32) bool {
	const most = 3 // captions and credits
	found := s.pieces[s.boxes[index].first:]
	if len(found) == 0 {
		return n.DataAtom == atom.Figure
	}
	return len(found) <= most && !anyOf(found, func(p *piece) bool { return p.isMedia() || p.kind != caption && p.marks&mCaption == 0 })
}

// textNode writes a text node to the run, with white space folded.
func (s *splitter) textNode(n *html.Node, c scope) {
	if c.pre {
		s.preformatted(n, c)
		return
	}
	start := len(s.text)
	for i := 0; i < len(n.Data); {
		if isTagSpace(n.Data[i]) { // most texts are only the space between two tags
			if s.run.first != nil && (c.prose && endsProse(n.Data[i:]) || endsIndented(n.Data[i:])) {
				s.flush()
				start = len(s.text)
			}
			s.run.space = true
			i = skipTagSpace(n.Data, i)
			continue
		}
		if size := spaceAt(n.Data, i); size > 0 {
			s.run.indent = s.run.indent || s.run.breaks > 0 && isIndent(n.Data[i:])
			s.run.space = true
			i += size
			continue
		}
		if s.run.first == nil && n.Data[i] >= utf8.RuneSelf {
			if r, size := utf8.DecodeRuneInString(n.Data[i:]); isInvisible(r) {
				i += size
				continue
			}
		}
		if s.run.beside {
			s.run.beside = false
			s.run.space = s.run.space || s.run.first != nil && beginsWord(s.text[s.run.start:], n.Data[i:])
		}
		s.beforeCharacter(n, c)
		end := endOfWords(n.Data, i)
		s.text = append(s.text, n.Data[i:end]...)
		i = end
	}
	if len(s.text) > start {
		s.count(c, len(s.text)-start)
	}
}

// endOfWords returns the end of the words that begin at s[i:] and are separated
// by single plain spaces.
func endOfWords(s string, i int) int {
	for i++; i < len(s); i++ {
		if s[i] == ' ' && i+1 < len(s) && !beginsSpace[s[i+1]] {
			continue
		}
		if beginsSpace[s[i]] && spaceAt(s, i) > 0 {
			break
		}
	}
	return i
}

// beginsSpace holds the bytes that a white space character can begin with.
var beginsSpace = [256]bool{' ': true, '\n': true, '\t': true, '\r': true, '\f': true, 0xC2: true, 0xE1: true, 0xE2: true, 0xE3: true}

// spaceAt returns the length of the white space character at s[i:], or 0 if there
// is none.
func spaceAt(s string, i int) int {
	if !beginsSpace[s[i]] {
		return 0
	}
	if s[i] < utf8.RuneSelf {
		return 1
	}
	if r, size := utf8.DecodeRuneInString(s[i:]); isSpace(r) {
		return size
	}
	return 0
}

// preformatted writes a text node to the run as it is.
func (s *splitter) preformatted(n *html.Node, c scope) {
	if strings.TrimSpace(n.Data) == "" && s.run.first == nil {
		return
	}
	s.beforeCharacter(n, c)
	s.text = append(s.text, n.Data...)
	s.count(c, len(n.Data))
}

// beforeCharacter starts the run if this is its first character, or else writes
// pending white space.
func (s *splitter) beforeCharacter(n *html.Node, c scope) {
	r := &s.run
	if r.breaks > 0 && r.first != nil && s.beginsParagraph(c) {
		s.flush()
	}
	if r.first == nil {
		r.first, r.start, r.box, r.inline = n, len(s.text), c.box, c.inline
		s.kindOfRun, s.levelOfRun = c.kind, c.level
	} else if r.breaks > 0 {
		s.text = append(s.text, '\n')
	} else if r.space {
		s.text = append(s.text, ' ')
	}
	r.space, r.breaks, r.indent = false, 0, false
	r.last = n
	s.fonts.note(c.size)
}

// beginsParagraph reports whether the text after a <br> begins a paragraph: it is
// indented, and the line before it was as long as those of a paragraph and not of a
// poem, or it is set in another size.
func (s *splitter) beginsParagraph(c scope) bool {
	const least = 80 // bytes
	line := s.text[s.run.start:]
	line = line[bytes.LastIndexByte(line, '\n')+1:]
	return !c.pre && (s.run.indent && len(line) >= least || s.fonts.now != c.size)
}

// isIndent reports whether white space at the beginning of a line indents a paragraph:
// an ideographic or an em space, or two no-break spaces.
func isIndent(text string) bool {
	return strings.HasPrefix(text, "\u3000") || strings.HasPrefix(text, "\u00a0\u00a0") || strings.HasPrefix(text, "\u2003")
}

// count notes that text of a length was written, and what marks it.
func (s *splitter) count(c scope, length int) {
	s.run.inline &= c.inline
	if c.link {
		s.run.links += length
	}
	if c.bold {
		s.run.bold += length
	}
}

// lineBreak handles a <br>. Two in a row end a paragraph, as on old pages.
func (s *splitter) lineBreak(c scope) {
	s.run.breaks++
	if s.run.breaks >= 2 && !c.pre {
		s.flush()
	}
}

// medium adds a piece for a medium, unless it is a tracking pixel or an icon
// within a sentence.
func (s *splitter) medium(n *html.Node, c scope) {
	k := mediumKind(n)
	if k == image && (isPixel(n) || s.run.first != nil && !c.link && isInlineIcon(n)) {
		return
	}
	s.flush()
	s.addMedium(k, n, c)
}

// addMedium adds a piece for a medium of a kind.
func (s *splitter) addMedium(k kind, n *html.Node, c scope) {
	own := c.inline | readAttributes(n, s.classes).marks
	s.add(piece{kind: k, first: n, last: n, box: c.box, own: own, marks: s.boxes[c.box].all | own}, 0, 0)
}

// add adds a piece, which holds the text from one offset to another.
func (s *splitter) add(p piece, from, to int) {
	p.at = len(s.pieces)
	s.pieces = append(s.pieces, p)
	s.spans = append(s.spans, textSpan{from, to})
}

// unseenElement handles the elements without visible text that may still matter:
// <object>, <template> and <noscript>.
func (s *splitter) unseenElement(n *html.Node, c scope) {
	switch n.DataAtom {
	case atom.Object:
		s.medium(n, c)
		s.children(n, c)
	case atom.Template:
		if attribute(n, "shadowrootmode") != "" { // shown in the place of its element (WHATWG HTML, section 4.12.3)
			s.block(n, tagRow{block: true}, attributes{}, c)
		}
	case atom.Noscript:
		s.noscriptElement(n, c)
	}
}

// noscriptElement records that there is text for readers without scripts and, on
// a second reading, parses it: html.Parse leaves it as a single text node.
func (s *splitter) noscriptElement(n *html.Node, c scope) {
	const least = 200 // bytes; a picture or a request to turn scripts on has less
	text := textOf(n)
	if len(text) < least {
		return
	}
	s.sheet.noscript = true
	if !s.waived.noscript {
		return
	}
	holder := &html.Node{Type: html.ElementNode, DataAtom: atom.Div, Data: "div"}
	nodes, err := html.ParseFragment(strings.NewReader(text), holder)
	if err != nil {
		return
	}
	for _, child := range nodes {
		holder.AppendChild(child)
	}
	s.block(holder, tagRow{block: true}, attributes{}, c)
}

// flush ends the current run and makes it a piece.
func (s *splitter) flush() {
	r := s.run
	s.run = run{box: r.box}
	if r.first == nil {
		s.flushAsides()
		return
	}
	b := &s.boxes[r.box]
	if s.kindOfRun == caption {
		s.cutCounter(&r)
	}
	p := piece{
		kind: s.kindOfRun, level: s.levelOfRun, first: r.first, last: r.last, box: r.box,
		own: r.inline, marks: b.all | r.inline, links: r.links, bold: r.bold,
	}
	end := len(s.text)
	if p.kind == caption || p.marks&(mCaption|mCredit) != 0 {
		if at := rightsNoticeAt(s.text[r.start:]); at > 0 {
			end = r.start + at
		}
	}
	s.fonts.noteRun(len(s.pieces), end-r.start, p.kind)
	s.add(p, r.start, end)
	if end < len(s.text) { // a piece of its own
		p.links, p.bold = 0, 0
		s.add(p, end, len(s.text))
	}
	s.flushAsides()
}

// cutCounter makes the number of a picture at the beginning of a caption a piece of its
// own.
func (s *splitter) cutCounter(r *run) {
	n := counterAt(s.text[r.start:])
	if n == 0 {
		return
	}
	s.add(piece{kind: caption, first: r.first, last: r.first, box: r.box, marks: s.boxes[r.box].all}, r.start, r.start+n)
	r.start += n
	if r.start < len(s.text) && s.text[r.start] == ' ' {
		r.start++
	}
}

// flushAsides adds the pieces that were hidden within the sentence just ended.
func (s *splitter) flushAsides() {
	for _, a := range s.asides {
		start := len(s.text)
		s.text = append(s.text, a.words...)
		s.add(piece{
			kind: a.kind, first: a.first, last: a.last, box: a.box, own: a.inline, marks: s.boxes[a.box].all | a.inline, links: a.links,
		}, start, len(s.text))
	}
	s.asides = nil
}

// end completes the sheet. The texts of the pieces are slices of one string.
func (s *splitter) end() {
	s.boxes[0].last = int32(len(s.pieces))
	s.sheet.pieces, s.sheet.boxes = s.pieces, s.boxes
	all := string(s.text)
	for i, span := range s.spans {
		p := &s.sheet.pieces[i]
		p.text = all[span.start:span.end]
		if p.isLinkWithCopy() {
			p.links = len(p.text)
		}
	}
	s.fonts.setHeadings(s.sheet)
	s.sheet.sums = sumsBefore(s.sheet)
	if !s.waived.pictures {
		noteCaptions(s.sheet)
	}
	noteTables(s.sheet)
	noteNotices(s.sheet)
	noteCommentBoxes(s.sheet)
	noteCommentsUnderHead(s.sheet)
	noteConsentBoxes(s.sheet)
	noteSignUpBoxes(s.sheet)
	noteMessageBoxes(s.sheet)
}

// noteTables marks tables of data, as opposed to those that lay out the page, whose
// cells hold paragraphs. A table of data has several rows of more than one cell, none as
// long as a report, and no table inside.
func noteTables(s *sheet) {
	tables, around := measureTables(s)
	for i, t := range tables {
		if t.wideRows > 1 && t.longCells == 0 && t.tables == 0 && attribute(s.boxes[i].node, "role") != "presentation" {
			s.boxes[i].own |= mData
		}
	}
	for i := range s.pieces {
		if p := &s.pieces[i]; p.kind == cell && s.boxes[around[p.box]].own&mData == 0 {
			p.kind = paragraph
		}
	}
}

// A tableSize is what measureTables counts in a table.
type tableSize struct {
	cellsInRow int // of the row that is being read
	wideRows   int // rows of more than one cell
	longCells  int // cells as long as a report
	tables     int // tables inside it
}

// measureTables measures the tables by their boxes, and returns for each box the table
// around it, or 0.
func measureTables(s *sheet) (sizes map[int32]tableSize, around []int32) {
	const longest = 1000 // bytes of a cell
	sizes, around = map[int32]tableSize{}, make([]int32, len(s.boxes))
	for i := range s.boxes {
		b := &s.boxes[i]
		if b.parent >= 0 {
			around[i] = around[b.parent]
		}
		t := sizes[around[i]]
		switch b.node.DataAtom {
		case atom.Table:
			t.tables++
		case atom.Tr:
			t.cellsInRow = 0
		case atom.Td, atom.Th:
			if t.cellsInRow++; t.cellsInRow == 2 {
				t.wideRows++
			}
			if s.in(b).bytes > longest {
				t.longCells++
			}
		default:
			continue
		}
		if around[i] > 0 {
			sizes[around[i]] = t
		}
		if b.node.DataAtom == atom.Table {
			around[i] = int32(i)
		}
	}
	return sizes, around
}
