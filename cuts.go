package newspage

import (
	"bytes"
	"cmp"
	"io"
	"math"
	"slices"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// parseAround is html.Parse with a fast way past the attributes of tags, the text of
// scripts and style sheets and the outlines in drawings. Together these are nine tenths
// of a page's bytes, each of which the parser would look at several times. They are cut
// out of the page before parsing and put into the tree afterwards, in order: the tree has
// an element for each of the tags, one after the other, and a mark in place of each text
// and outline. If it has not, or if it is not certain that what looks like a tag is one,
// the document has no tree. An error is that of html.Parse: the page is too deep for it,
// which has nothing to do with what was cut out.
//
// That the names agree is enough. An element that can be missing where its tag is (a row
// outside a table) is never added where it has none, and the one that can be added, a
// link, is never missing; so as many elements as tags of a name are the same ones. What
// the parser moves goes in front of a table, which then is not where its tag was.
func parseAround(page []byte) (document, error) {
	cuts, ok := cutPage(page)
	if !ok {
		return document{}, nil
	}
	root, err := html.Parse(&cutReader{page: page, cuts: cuts, mark: []byte(rawMark)})
	if err != nil {
		return document{}, err
	}
	r := restorer{page: page, cuts: cuts, slab: newAttrSlab(cuts)}
	if !r.putBack(root) {
		return document{}, nil
	}
	return document{root, r.late}, nil
}

// A document is a parsed page.
type document struct {
	root *html.Node
	late []lateText
}

// A lateText is what is not in the tree yet because hardly anybody reads it: a script, a
// style sheet or an outline.
type lateText struct {
	place *string // in the tree
	text  []byte  // of the page
}

// complete puts the late texts into the tree.
func (d *document) complete() {
	for _, l := range d.late {
		*l.place = withLineFeeds(string(l.text))
	}
	d.late = nil
}

// rawMark is the control character that stands for a text or an outline that was cut out.
const rawMark = "\x02"

// A cut is the range page[start:end] that the parser does not see, which may be empty.
type cut struct {
	start, end int32
	name       int32 // where the name of the tag begins
	attrs      uint8 // of the tag
	what       cutKind
}

// A cutKind says what was cut out.
type cutKind uint8

const (
	cutTag     cutKind = iota // the attributes of a tag
	cutText                   // the text of a script or a style sheet
	cutOutline                // the value of an attribute that draws a line
)

// A cutReader reads a page without the cuts.
type cutReader struct {
	page []byte
	cuts []cut  // that are not done
	at   int    // in the page
	next []byte // what is read next
	mark []byte
}

func (r *cutReader) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if len(r.next) == 0 && !r.advance() {
			break
		}
		k := copy(p[n:], r.next)
		n, r.next = n+k, r.next[k:]
	}
	if n == 0 && len(p) > 0 {
		return 0, io.EOF
	}
	return n, nil
}

// advance finds what to read next: what is before a cut, and then its mark. It reports
// whether there is anything.
func (r *cutReader) advance() bool {
	for len(r.cuts) > 0 {
		c := r.cuts[0]
		start, end := int(c.start), int(c.end)
		if r.at < start && start < end {
			r.next, r.at = r.page[r.at:start], start
			return true
		}
		r.cuts = r.cuts[1:]
		if start == end {
			continue
		}
		r.at = end
		if c.what != cutTag {
			r.next = r.mark
			return true
		}
	}
	r.next, r.at = r.page[r.at:], len(r.page)
	return len(r.next) > 0
}

// cutPage returns what to cut out of a page, in order. It finds tags exactly as the
// tokenizer does (WHATWG HTML, section 13.2.5), and passes over comments, raw text and
// drawings. It reports whether it can: some elements change how the text behind them
// is read, in ways that only the parser knows.
func cutPage(page []byte) ([]cut, bool) {
	if len(page) > math.MaxInt32 || bytes.IndexByte(page, rawMark[0]) >= 0 || bytes.IndexByte(page, 0) >= 0 {
		return nil, false
	}
	c := cutter{page: page, cuts: make([]cut, 0, 16+len(page)>>8)} // a tag in 256 bytes
	for !c.isLost && c.nextTag() {
		switch b := page[c.at]; {
		case b == '!' || b == '?':
			c.declaration()
		case b == '/':
			c.endTag()
		default:
			c.element()
		}
	}
	return c.cuts, !c.isLost
}

// A cutter is the state of one call of cutPage.
type cutter struct {
	page   []byte
	at     int
	cuts   []cut
	isLost bool // it is not certain what is a tag
}

// nextTag goes to what follows the next "<" that begins a tag, a comment or a declaration.
func (c *cutter) nextTag() bool {
	for {
		i := bytes.IndexByte(c.page[c.at:], '<')
		if i < 0 || c.at+i+1 == len(c.page) {
			return false
		}
		c.at += i + 1
		if b := c.page[c.at]; isWordByte(b) || b == '/' || b == '!' || b == '?' {
			return true
		}
	}
}

// declaration passes over a comment or a declaration, whose end may be missing.
func (c *cutter) declaration() {
	if text, ok := bytes.CutPrefix(c.page[c.at:], []byte("!--")); ok {
		c.at = len(c.page) - len(text) + commentEnd(text)
	} else {
		c.skipTo('>')
	}
}

// commentEnd returns the offset after a comment's end (WHATWG HTML, sections 13.2.5.43 to
// 13.2.5.52).
func commentEnd(text []byte) int {
	for at := 0; ; {
		i := bytes.IndexByte(text[at:], '>')
		if i < 0 {
			return len(text)
		}
		comment := text[:at+i]
		at += i + 1
		if len(comment) == 0 || string(comment) == "-" || bytes.HasSuffix(comment, []byte("--")) || bytes.HasSuffix(comment, []byte("--!")) {
			return at
		}
	}
}

// endTag passes over an end tag, which may have attributes too, and returns its name, or
// over what a browser takes for a comment.
func (c *cutter) endTag() (name []byte) {
	c.at++
	if c.at == len(c.page) || !isWordByte(c.page[c.at]) {
		c.skipTo('>')
		return nil
	}
	tag := readTag(c.page, c.at)
	c.at = tag.end
	return c.page[tag.start:tag.name]
}

// skipTo goes behind the next byte of a value, or to the end of the page.
func (c *cutter) skipTo(b byte) {
	if i := bytes.IndexByte(c.page[c.at:], b); i >= 0 {
		c.at += i + 1
	} else {
		c.at = len(c.page)
	}
}

// element cuts out the attributes of a start tag, and the text behind it if that is a
// script or a style sheet.
func (c *cutter) element() {
	tag := readTag(c.page, c.at)
	c.at = tag.end
	if !tag.hasEnd {
		return
	}
	name := c.page[tag.start:tag.name]
	switch known := atomOf(name); {
	case known == atom.Svg:
		c.drawing(tag)
	case changesReading(known):
		c.isLost = true
	case !isLeftToParser(known):
		c.cutTag(tag)
	}
	if element := rawTextElement(name); element != "" {
		c.rawText(element)
	}
}

// atomOf returns the atom of an element's name, or 0.
func atomOf(name []byte) atom.Atom {
	if known := atom.Lookup(name); known != 0 {
		return known
	}
	return atom.Lookup(bytes.ToLower(name))
}

// cutTag notes a tag, and cuts its attributes out if that can be done.
func (c *cutter) cutTag(tag tagSpan) {
	what := cut{start: int32(tag.name), end: int32(tag.name), name: int32(tag.start), what: cutTag}
	if tag.canBeCut(c.page) {
		what.end, what.attrs = int32(tag.last), uint8(tag.count)
	}
	c.cuts = append(c.cuts, what)
}

// rawText passes over raw text, and cuts it out if it is a script or a style sheet. A
// comment that begins in a script may hide an end tag (WHATWG HTML, section 13.2.5.20).
func (c *cutter) rawText(element string) {
	const least = 64 // bytes: fewer are read as fast as they are cut out
	text := c.page[c.at : c.at+rawTextEnd(c.page[c.at:], element)]
	if element == "script" && bytes.Contains(text, []byte("<!--")) && bytes.Contains(bytes.ToLower(text), []byte("<script")) {
		c.isLost = true
	}
	if len(text) >= least && (element == "script" || element == "style") {
		c.cuts = append(c.cuts, cut{start: int32(c.at), end: int32(c.at + len(text)), what: cutText})
	}
	c.at += len(text)
}

// drawing passes over a drawing, in which there may be others, and cuts out its outlines.
// What else may be in it ends it, or is read as HTML again.
func (c *cutter) drawing(tag tagSpan) {
	if tag.isClosed {
		return
	}
	for open := 1; open > 0 && !c.isLost && c.nextTag(); {
		switch b := c.page[c.at]; {
		case b == '!' && bytes.HasPrefix(c.page[c.at:], []byte("![")): // a CDATA section
			c.isLost = true
		case b == '!' || b == '?':
			c.declaration()
		case b == '/':
			if name := c.endTag(); isTagOf(name, "svg") {
				open--
			} else if name != nil {
				c.isLost = !isDrawn(name)
			}
		default:
			open += c.shape()
		}
	}
}

// shape passes over a start tag in a drawing, and returns how many drawings it opens.
func (c *cutter) shape() int {
	tag := readTag(c.page, c.at)
	c.at = tag.end
	name := c.page[tag.start:tag.name]
	switch {
	case !tag.hasEnd:
	case isTagOf(name, "svg"):
		if !tag.isClosed {
			return 1
		}
	case isTagOf(name, "path"):
		c.outline(tag)
	case isTagOf(name, "title") || isTagOf(name, "desc"): // in which elements are those of HTML
		c.isLost = !tag.isClosed && !c.holdsText(name)
	default:
		c.isLost = !isDrawn(name)
	}
	return 0
}

// holdsText reports whether the next tag is the end tag of an element.
func (c *cutter) holdsText(name []byte) bool {
	rest := c.page[c.at+max(0, bytes.IndexByte(c.page[c.at:], '<')):]
	return bytes.HasPrefix(rest, []byte("</")) && isTagName(rest[2:], string(name))
}

// outline cuts the value of the attribute d of a <path> out, in which there may be
// thousands of numbers.
func (c *cutter) outline(tag tagSpan) {
	const least = 64 // bytes
	for at := tag.name; ; {
		a, ok := nextAttr(c.page, at)
		if !ok {
			return
		}
		if at = a.end; string(c.page[a.key:a.keyEnd]) != "d" {
			continue
		}
		if value := c.page[a.value:a.valueEnd]; len(value) >= least && bytes.IndexByte(value, '&') < 0 && bytes.IndexByte(value, '\r') < 0 {
			c.cuts = append(c.cuts, cut{start: int32(a.value), end: int32(a.valueEnd), what: cutOutline})
		}
		return
	}
}

// A restorer puts what was cut out into the tree.
type restorer struct {
	page []byte
	cuts []cut // that are not done
	slab *attrSlab
	late []lateText
}

// putBack puts what was cut out into the tree. It reports whether that holds the tags,
// and the marks, one after the other.
func (r *restorer) putBack(root *html.Node) bool {
	for n := root; n != nil; n = nextNode(n) {
		if !r.node(n) {
			return false
		}
	}
	return len(r.cuts) == 0
}

// node puts back what belongs to a node, and reports whether that is what comes next.
func (r *restorer) node(n *html.Node) bool {
	switch {
	case n.Type == html.TextNode:
		return n.Data != rawMark || isText(n) || n.Parent.Namespace != "" || r.text(n)
	case n.Type != html.ElementNode || n.Namespace == "" && isLeftToParser(n.DataAtom):
		return true
	case n.Namespace == "":
		return r.attributes(n)
	}
	return n.Data != "path" || r.outline(n)
}

// text puts back the text of a script or a style sheet, now if it is structured data.
func (r *restorer) text(n *html.Node) bool {
	return r.restore(&n.Data, cutText, !isStructured(attribute(n.Parent, "type")))
}

// outline puts back what a <path> draws.
func (r *restorer) outline(n *html.Node) bool {
	for i := range n.Attr {
		if a := &n.Attr[i]; a.Key == "d" && a.Val == rawMark {
			return r.restore(&a.Val, cutOutline, true)
		}
	}
	return true
}

// restore replaces a mark by the text that it stands for, or by nothing if that is late.
func (r *restorer) restore(mark *string, what cutKind, isLate bool) bool {
	c, ok := r.take(what)
	if !ok {
		return false
	}
	if text := r.page[c.start:c.end]; isLate {
		*mark = ""
		r.late = append(r.late, lateText{mark, text})
	} else {
		*mark = withLineFeeds(string(text))
	}
	return true
}

// attributes puts back the attributes of a tag. Those of a link are sorted, as the parser
// does for elements that it may repeat.
func (r *restorer) attributes(n *html.Node) bool {
	c, ok := r.take(cutTag)
	if !ok || !isTagOf(r.page[c.name:c.start], n.Data) {
		return false
	}
	if c.start == c.end {
		return true
	}
	n.Attr = r.slab.read(r.page, int(c.start), int(c.end))
	if n.DataAtom == atom.A {
		slices.SortFunc(n.Attr, func(x, y html.Attribute) int { return cmp.Compare(x.Key, y.Key) })
	}
	return true
}

// take returns the next cut, which has to be one of a kind.
func (r *restorer) take(what cutKind) (cut, bool) {
	if len(r.cuts) == 0 || r.cuts[0].what != what {
		return cut{}, false
	}
	c := r.cuts[0]
	r.cuts = r.cuts[1:]
	return c, true
}

// nextNode returns the next node of a tree in document order, or nil. Over a
// whole page this costs a third of a nested iterator.
func nextNode(n *html.Node) *html.Node {
	if n.FirstChild != nil {
		return n.FirstChild
	}
	for n != nil && n.NextSibling == nil {
		n = n.Parent
	}
	if n == nil {
		return nil
	}
	return n.NextSibling
}
