package newspage

import (
	"bytes"
	"cmp"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// parseAround is html.Parse with a fast way past the text of scripts and style
// sheets, the outlines in drawings and the attributes of tags. Together these are nine
// tenths of a page's bytes, each of which the parser would look at several times. They
// are cut out of the page before parsing, with a mark in their place, and put into the
// tree afterwards, so that the result is the same once the document is complete. If it
// would not be, because what looked like a script or a tag was part of something else,
// the document has no tree. An error is that of html.Parse: the page is too deep for it,
// which has nothing to do with what was cut out.
func parseAround(page []byte) (document, error) {
	if len(page) > math.MaxInt32 || bytes.IndexByte(page, rawMark) >= 0 {
		return document{}, nil
	}
	cuts := cutPage(page)
	root, err := html.Parse(&cutReader{page: page, cuts: cuts})
	if err != nil {
		return document{}, err
	}
	r := restorer{page: page, cuts: cuts, found: make([]bool, len(cuts)), missing: len(cuts)}
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

// rawMark is the control character that begins the mark for what was cut out. The
// number of the cut follows it.
const rawMark = '\x02'

// A cut is the range page[start:end] that the parser does not see.
type cut struct {
	start, end int32
	what       cutKind
}

// A cutKind says what was cut out.
type cutKind uint8

const (
	cutText    cutKind = iota // the text of a script or a style sheet
	cutTag                    // the attributes of a tag
	cutOutline                // the value of an attribute that draws a line
)

// A cutReader reads a page with marks in place of the cuts.
type cutReader struct {
	page []byte
	cuts []cut
	at   int      // in the page
	done int      // cuts
	next []byte   // what is read next
	room [16]byte // for a mark
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
	if r.done == len(r.cuts) {
		r.next, r.at = r.page[r.at:], len(r.page)
		return len(r.next) > 0
	}
	c := r.cuts[r.done]
	if start := int(c.start); r.at < start {
		r.next, r.at = r.page[r.at:start], start
		return true
	}
	r.next = r.room[:0]
	if c.what == cutTag {
		r.next = append(r.next, ' ')
	}
	r.next = strconv.AppendInt(append(r.next, rawMark), int64(r.done), 10)
	r.at, r.done = int(c.end), r.done+1
	return true
}

// cutPage returns what to cut out of a page, in order. It finds tags as the
// tokenizer does (WHATWG HTML, section 13.2.5), and passes over comments, raw text
// and drawings.
func cutPage(page []byte) []cut {
	c := cutter{page: page, cuts: make([]cut, 0, 16+len(page)>>8)} // a cut in 256 bytes
	c.takesTags = bytes.IndexByte(page, 0) < 0                     // which the tokenizer replaces in attributes
	for {
		i := bytes.IndexByte(page[c.at:], '<')
		if i < 0 || c.at+i+1 == len(page) {
			return c.cuts
		}
		c.at += i + 1
		switch b := page[c.at]; {
		case b == '!' || b == '?':
			c.declaration()
		case b == '/' && c.at+1 < len(page) && isWordByte(page[c.at+1]):
			c.at = readTag(page, c.at+1).end // an end tag may have attributes too
		case isWordByte(b):
			c.element()
		}
	}
}

// A cutter is the state of one call of cutPage.
type cutter struct {
	page      []byte
	at        int
	cuts      []cut
	takesTags bool
}

// declaration passes over a comment or a declaration.
func (c *cutter) declaration() {
	end := ">"
	if bytes.HasPrefix(c.page[c.at:], []byte("!--")) {
		end = "-->"
	}
	if i := bytes.Index(c.page[c.at:], []byte(end)); i >= 0 {
		c.at += i
	} else {
		c.at = len(c.page)
	}
}

// element cuts out the attributes of a start tag, and the text behind it if that is a
// script or a style sheet.
func (c *cutter) element() {
	const least = 64 // bytes of text: fewer are read as fast as they are cut out
	tag := readTag(c.page, c.at)
	if c.takesTags && tag.canBeCut(c.page) {
		c.cuts = append(c.cuts, cut{int32(tag.name), int32(tag.last), cutTag})
	}
	name := c.page[tag.start:tag.name]
	c.at = tag.end
	if element := rawTextElement(name); element != "" {
		text := c.page[c.at : c.at+endTag(c.page[c.at:], element)]
		if len(text) >= least && isPlainRaw(element, text) {
			c.cuts = append(c.cuts, cut{int32(c.at), int32(c.at + len(text)), cutText})
		}
		c.at += len(text)
	} else if element := foreignElement(name); element != "" && c.page[c.at-2] != '/' {
		c.foreign(element)
	}
}

// foreign passes over a drawing or a formula, in which there may be others, and cuts out
// its outlines.
func (c *cutter) foreign(element string) {
	for open := 1; open > 0; {
		i := bytes.IndexByte(c.page[c.at:], '<')
		if i < 0 {
			c.at = len(c.page)
			return
		}
		c.at += i + 1
		isEnd := c.at < len(c.page) && c.page[c.at] == '/'
		if isEnd {
			c.at++
		}
		switch {
		case isTagName(c.page[c.at:], element):
			c.at = readTag(c.page, c.at).end
			if isEnd {
				open--
			} else if c.page[c.at-2] != '/' {
				open++
			}
		case !isEnd && isTagName(c.page[c.at:], "path"):
			c.outline()
		}
	}
}

// outline passes over the tag of a <path> and cuts the value of its attribute d out, in
// which there may be thousands of numbers.
func (c *cutter) outline() {
	const least = 64 // bytes
	tag := readTag(c.page, c.at)
	c.at = tag.end
	for at := tag.name; tag.isWhole && c.takesTags; {
		a, ok := nextAttr(c.page, at)
		if !ok {
			return
		}
		if at = a.end; string(c.page[a.key:a.keyEnd]) != "d" {
			continue
		}
		if value := c.page[a.value:a.valueEnd]; len(value) >= least && bytes.IndexByte(value, '&') < 0 && bytes.IndexByte(value, '\r') < 0 {
			c.cuts = append(c.cuts, cut{int32(a.value), int32(a.valueEnd), cutOutline})
		}
		return
	}
}

// A restorer puts what was cut out into the tree.
type restorer struct {
	page    []byte
	cuts    []cut
	found   []bool // by the number of the cut
	missing int
	slab    attrSlab
	late    []lateText
}

// putBack puts what was cut out into the tree, where the marks are. It reports
// whether each mark is there, alone in its place, and nowhere else.
func (r *restorer) putBack(root *html.Node) bool {
	for n := root; n != nil; n = nextNode(n) {
		if !r.node(n) {
			return false
		}
	}
	return r.missing == 0
}

// node puts back what belongs to a node, and reports whether there is no other mark
// in it.
func (r *restorer) node(n *html.Node) bool {
	if n.Type == html.TextNode && n.Data != "" && n.Data[0] == rawMark {
		return r.text(n)
	}
	if strings.IndexByte(n.Data, rawMark) >= 0 {
		return false
	}
	if len(n.Attr) == 1 && n.Attr[0].Key[0] == rawMark {
		return r.attributes(n)
	}
	for i := range n.Attr {
		if a := &n.Attr[i]; strings.IndexByte(a.Key, rawMark) >= 0 || strings.IndexByte(a.Val, rawMark) >= 0 && !r.outline(n, a) {
			return false
		}
	}
	return true
}

// text puts back the text of a script or a style sheet, now if it is structured data. A
// script or a style sheet in a drawing is markup.
func (r *restorer) text(n *html.Node) bool {
	in := n.Parent
	if in.DataAtom != atom.Script && in.DataAtom != atom.Style || in.Namespace != "" || in.FirstChild != in.LastChild {
		return false
	}
	return r.restore(&n.Data, cutText, !isStructured(attribute(in, "type")))
}

// outline puts back what a <path> draws.
func (r *restorer) outline(n *html.Node, a *html.Attribute) bool {
	return n.Data == "path" && a.Key == "d" && a.Val[0] == rawMark && r.restore(&a.Val, cutOutline, true)
}

// restore replaces a mark by the text that it stands for, or by nothing if that is late.
func (r *restorer) restore(mark *string, what cutKind, isLate bool) bool {
	c, ok := r.take(*mark, what)
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

// attributes puts back the attributes of a tag. In a drawing some have other names.
// Those of a link are sorted, as the parser does for elements that it may repeat.
func (r *restorer) attributes(n *html.Node) bool {
	c, ok := r.take(n.Attr[0].Key, cutTag)
	if !ok || n.Namespace != "" || n.Attr[0].Val != "" {
		return false
	}
	n.Attr = r.slab.read(r.page, int(c.start), int(c.end))
	if n.DataAtom == atom.A {
		slices.SortFunc(n.Attr, func(x, y html.Attribute) int { return cmp.Compare(x.Key, y.Key) })
	}
	return true
}

// take returns the cut that a mark stands for. An element that the parser repeats has
// its attributes again.
func (r *restorer) take(mark string, what cutKind) (cut, bool) {
	i, err := strconv.ParseUint(mark[1:], 10, 31)
	if err != nil || i >= uint64(len(r.cuts)) || r.cuts[i].what != what || r.found[i] && what != cutTag {
		return cut{}, false
	}
	if !r.found[i] {
		r.found[i] = true
		r.missing--
	}
	return r.cuts[i], true
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
