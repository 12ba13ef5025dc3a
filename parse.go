package newspage

import (
	"bytes"
	"fmt"
	"strings"

	"golang.org/x/net/html"
)

// parse parses HTML as a browser with scripting enabled does: the content of
// <noscript> is then a single text node, which is not shown.
func parse(text []byte) (document, error) {
	doc, err := parseAround(text)
	if doc.root == nil && err == nil {
		doc.root, err = html.Parse(bytes.NewReader(text))
	}
	for depth := maxOpen; err != nil && depth > 0; depth /= 4 {
		doc.root, err = html.Parse(strings.NewReader(flatten(text, depth)))
	}
	if err != nil {
		return document{}, fmt.Errorf("%w: %w", ErrNotText, err)
	}
	return doc, nil
}

// maxOpen is the depth that parse first flattens to. html.Parse fails beyond 512
// open elements, and adds some of its own (html, body, tbody, reopened
// formatting elements).
const maxOpen = 256

// flatten returns the page with at most depth elements open at a time: an
// element that would nest deeper first closes the innermost open one and becomes
// its sibling. Text, order and attributes are unchanged.
func flatten(text []byte, depth int) string {
	var f flattener
	f.out.Grow(len(text) + len(text)/8)
	z := html.NewTokenizer(bytes.NewReader(text))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			return f.out.String()
		}
		raw := z.Raw()
		switch kind {
		case html.StartTagToken:
			name, _ := z.TagName()
			f.enter(string(name), depth)
		case html.EndTagToken:
			name, _ := z.TagName()
			if !f.leave(string(name)) {
				continue
			}
		}
		f.out.Write(raw)
	}
}

// A flattener is the state of one call of flatten.
type flattener struct {
	out   strings.Builder
	open  []openTag
	alive []int // indices of the elements of open that are not closed
}

// An openTag is an element whose end tag flatten has not met yet. If flatten
// closed it early, that end tag is dropped.
type openTag struct {
	name   string
	closed bool
}

// neverClosed are the elements that do not nest, or whose early end would change
// the meaning of the text after them.
var neverClosed = set(`area base br col embed hr img input link meta source track wbr html head body
	script style title textarea noscript iframe xmp noembed noframes plaintext p li option`)

// enter records the start of an element, first closing the innermost open one if
// depth would be exceeded.
func (f *flattener) enter(name string, depth int) {
	if neverClosed[name] {
		return
	}
	if n := len(f.alive); n > 0 && f.alive[n-1]+1 >= depth {
		inner := &f.open[f.alive[n-1]]
		f.out.WriteString("</" + inner.name + ">")
		inner.closed = true
		f.alive = f.alive[:n-1]
	}
	f.alive = append(f.alive, len(f.open))
	f.open = append(f.open, openTag{name: name})
}

// leave pops the innermost element of that name and everything inside it, and
// reports whether its end tag should be written.
func (f *flattener) leave(name string) bool {
	const reach = 600 // an end tag that closes nothing near is left to the parser
	for i := len(f.open) - 1; i >= 0 && i >= len(f.open)-reach; i-- {
		if f.open[i].name != name {
			continue
		}
		written := !f.open[i].closed
		f.open = f.open[:i]
		for n := len(f.alive); n > 0 && f.alive[n-1] >= i; n-- {
			f.alive = f.alive[:n-1]
		}
		return written
	}
	return true
}
