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
// sheets and past the attributes of tags. Together these are nine tenths of a
// page's bytes, each of which the parser would look at several times. They are cut
// out of the page before parsing, with a mark in their place, and put into the tree
// afterwards, so that the result is the same. If it would not be, because what
// looked like a script or a tag was part of something else, the result is nil. An
// error is that of html.Parse: the page is too deep for it, which has nothing to do
// with what was cut out.
func parseAround(page []byte) (*html.Node, error) {
	if len(page) > math.MaxInt32 || bytes.IndexByte(page, rawMark) >= 0 {
		return nil, nil
	}
	cuts := cutPage(page)
	root, err := html.Parse(&cutReader{page: page, cuts: cuts})
	if err != nil || !putBack(root, page, cuts) {
		return nil, err
	}
	return root, nil
}

// rawMark is the control character that begins the mark for what was cut out. The
// number of the cut follows it.
const rawMark = '\x02'

// A cut is the range page[start:end] that the parser does not see: the text of a
// script or a style sheet, or the attributes of a tag.
type cut struct {
	start, end int32
	isTag      bool
}

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
	if c.isTag {
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
		c.cuts = append(c.cuts, cut{int32(tag.name), int32(tag.last), true})
	}
	name := c.page[tag.start:tag.name]
	c.at = tag.end
	if element := rawTextElement(name); element != "" {
		text := c.page[c.at : c.at+endTag(c.page[c.at:], element)]
		if len(text) >= least && isPlainRaw(element, text) {
			c.cuts = append(c.cuts, cut{int32(c.at), int32(c.at + len(text)), false})
		}
		c.at += len(text)
	} else if element := foreignElement(name); element != "" && c.page[c.at-2] != '/' {
		c.at = endOfForeign(c.page, c.at, element)
	}
}

// putBack puts what was cut out into the tree, where the marks are. It reports
// whether each mark is there, alone in its place, and nowhere else.
func putBack(root *html.Node, page []byte, cuts []cut) bool {
	r := restorer{page: page, cuts: cuts, found: make([]bool, len(cuts)), missing: len(cuts)}
	for n := root; n != nil; n = nextNode(n) {
		if !r.node(n) {
			return false
		}
	}
	return r.missing == 0
}

// A restorer is the state of one call of putBack.
type restorer struct {
	page    []byte
	cuts    []cut
	found   []bool // by the number of the cut
	missing int
	slab    attrSlab
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
		if strings.IndexByte(n.Attr[i].Key, rawMark) >= 0 || strings.IndexByte(n.Attr[i].Val, rawMark) >= 0 {
			return false
		}
	}
	return true
}

// text puts back the text of a script or a style sheet. A script in a drawing is
// markup.
func (r *restorer) text(n *html.Node) bool {
	in := n.Parent
	if in.DataAtom != atom.Script && in.DataAtom != atom.Style || in.DataAtom == atom.Script && in.Namespace != "" || in.FirstChild != in.LastChild {
		return false
	}
	c, ok := r.take(n.Data, false)
	if ok {
		n.Data = withLineFeeds(string(r.page[c.start:c.end]))
	}
	return ok
}

// attributes puts back the attributes of a tag. In a drawing some have other names.
// Those of a link are sorted, as the parser does for elements that it may repeat.
func (r *restorer) attributes(n *html.Node) bool {
	c, ok := r.take(n.Attr[0].Key, true)
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
func (r *restorer) take(mark string, isTag bool) (cut, bool) {
	i, err := strconv.ParseUint(mark[1:], 10, 31)
	if err != nil || i >= uint64(len(r.cuts)) || r.cuts[i].isTag != isTag || r.found[i] && !isTag {
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
