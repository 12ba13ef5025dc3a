package newspage

import (
	"bytes"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A tagSpan is where a tag stands on a page.
type tagSpan struct {
	start, name int  // of the name, and its end
	last        int  // the end of the attributes: where "/>" or ">" begins
	end         int  // after the ">"
	count       int  // of the attributes
	hasEnd      bool // there is a ">"
	isClosed    bool // by "/>"
}

// readTag reads the start or end tag whose name begins at an offset.
func readTag(page []byte, at int) tagSpan {
	tag := tagSpan{start: at}
	for at < len(page) && !isTagSpace(page[at]) && page[at] != '/' && page[at] != '>' {
		at++
	}
	tag.name = at
	var last attrSpan
	for {
		a, ok := nextAttr(page, at)
		if !ok {
			break
		}
		last, at = a, a.end
		if a.key < a.keyEnd {
			tag.count++
		}
	}
	at = skipTagSpace(page, at)
	if at == len(page) {
		tag.last, tag.end = at, at
		return tag
	}
	tag.last, tag.end, tag.hasEnd = at, at+1, true
	if at > tag.name && page[at-1] == '/' && last.valueEnd < at { // otherwise the slash is part of the value
		tag.last, tag.isClosed = at-1, true
	}
	return tag
}

// An attrSpan is where an attribute stands on a page. Its key is empty if there is
// only a slash, and its value if there is none.
type attrSpan struct {
	key, keyEnd, value, valueEnd int
	end                          int // of the attribute
}

// nextAttr reads the next attribute of a tag (WHATWG HTML, sections 13.2.5.32 to
// 13.2.5.39). There is none if the tag, or the page, ends before it.
func nextAttr(page []byte, at int) (a attrSpan, ok bool) {
	at = skipTagSpace(page, at)
	if at == len(page) || page[at] == '>' {
		return attrSpan{}, false
	}
	a.key = at
	for at < len(page) && !isTagSpace(page[at]) && page[at] != '/' && page[at] != '>' && (page[at] != '=' || at == a.key) {
		at++
	}
	a.keyEnd, a.value, a.valueEnd, a.end = at, at, at, at
	at = skipTagSpace(page, at)
	if at < len(page) && page[at] == '/' {
		a.end = at + 1
	}
	if at == len(page) || page[at] != '=' {
		return a, true
	}
	at = skipTagSpace(page, at+1)
	a.value, a.valueEnd, a.end = at, at, at
	if at == len(page) || page[at] == '>' {
		return a, true
	}
	if quote := page[at]; quote == '"' || quote == '\'' {
		a.value++
		n := bytes.IndexByte(page[a.value:], quote)
		if n < 0 {
			a.valueEnd, a.end = len(page), len(page)
			return a, true
		}
		a.valueEnd, a.end = a.value+n, a.value+n+1
		return a, true
	}
	for at < len(page) && page[at] != '>' && !isTagSpace(page[at]) {
		at++
	}
	a.valueEnd, a.end = at, at
	return a, true
}

// isTagSpace reports whether a byte is white space of ASCII (WHATWG Infra, section 4.6).
func isTagSpace(b byte) bool { return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f' }

// skipTagSpace returns the offset after the white space of ASCII that begins at an offset.
func skipTagSpace[T string | []byte](text T, at int) int {
	for at < len(text) && isTagSpace(text[at]) {
		at++
	}
	return at
}

// mostAttrs is the greatest number of attributes of a tag that are cut out.
const mostAttrs = 24

// canBeCut reports whether the attributes of a tag can be cut out. What is rare in
// values is left for the parser to read.
func (t tagSpan) canBeCut(page []byte) bool {
	attrs := page[t.name:t.last]
	return t.count > 0 && t.count <= mostAttrs && bytes.IndexByte(attrs, '\r') < 0 && hasPlainReferences(attrs)
}

// isLeftToParser reports whether the parser must see an element's attributes, or may have
// such an element where there is no tag: what it makes one of, adds where it is missing,
// or opens again.
func isLeftToParser(name atom.Atom) bool {
	switch name {
	case atom.Html, atom.Head, atom.Body, atom.Input,
		atom.P, atom.Br, atom.Tbody, atom.Tr, atom.Colgroup,
		atom.B, atom.Big, atom.Code, atom.Em, atom.Font, atom.I, atom.Nobr, atom.S, atom.Small, atom.Strike, atom.Strong, atom.Tt, atom.U:
		return true
	}
	return false
}

// changesReading reports whether an element changes what is read as a tag behind it, or
// gets another name.
func changesReading(name atom.Atom) bool {
	switch name {
	case atom.Plaintext, atom.Frameset, atom.Math, atom.Image:
		return true
	}
	return false
}

// drawnElements are those of a drawing in which and behind which all is drawn (SVG 2,
// appendix F).
var drawnElements = set(`animate animatemotion animatetransform circle clippath defs ellipse feblend fecolormatrix fecomponenttransfer
	fecomposite feflood fefunca fefuncb fefuncg fefuncr fegaussianblur feimage femerge femergenode feoffset filter g image line
	lineargradient marker mask metadata path pattern polygon polyline radialgradient rect set stop style switch symbol text
	title desc tspan use view`)

// isDrawn reports whether an element stays within a drawing.
func isDrawn(name []byte) bool {
	return drawnElements[string(name)] || drawnElements[lowerASCII(string(name))]
}

// isTagOf reports whether what a tag names is an element of a name in lower case.
func isTagOf(name []byte, element string) bool {
	return string(name) == element || len(name) == len(element) && lowerASCII(string(name)) == element
}

// plainReferences are the character references that mean the same in an attribute as
// in a text.
var plainReferences = listOf("&amp; &quot; &#39; &#x27; &#34; &lt; &gt; &nbsp; &apos;")

// hasPlainReferences reports whether there are no other character references.
func hasPlainReferences(attrs []byte) bool {
	for {
		i := bytes.IndexByte(attrs, '&')
		if i < 0 {
			return true
		}
		attrs = attrs[i:]
		if !slices.ContainsFunc(plainReferences, func(ref string) bool { return len(attrs) >= len(ref) && string(attrs[:len(ref)]) == ref }) {
			return false
		}
		attrs = attrs[1:]
	}
}

// An attrSlab is where the attributes of all tags are made.
type attrSlab struct {
	attrs []html.Attribute
	text  strings.Builder // of which their names and values are parts
}

// newAttrSlab returns a slab with room for the attributes that are cut out.
func newAttrSlab(cuts []cut) *attrSlab {
	attrs, bytes := 0, 0
	for _, c := range cuts {
		if c.what == cutTag {
			attrs, bytes = attrs+int(c.attrs), bytes+int(c.end-c.start)
		}
	}
	slab := &attrSlab{attrs: make([]html.Attribute, 0, attrs)}
	slab.text.Grow(bytes)
	return slab
}

// read returns the attributes in a range of a page. Of those with the same name the first
// counts.
func (slab *attrSlab) read(page []byte, start, end int) []html.Attribute {
	attrs := slab.attrs[len(slab.attrs):]
	text := slab.copy(page[start:end])
	for at := start; ; {
		a, ok := nextAttr(page[:end], at)
		if !ok {
			slab.attrs = slab.attrs[:len(slab.attrs)+len(attrs)]
			return slices.Clip(attrs)
		}
		at = a.end
		key := lowerASCII(text[a.key-start : a.keyEnd-start])
		if key == "" || slices.ContainsFunc(attrs, func(other html.Attribute) bool { return other.Key == key }) {
			continue
		}
		value := text[a.value-start : a.valueEnd-start]
		if strings.IndexByte(value, '&') >= 0 {
			value = html.UnescapeString(value)
		}
		attrs = append(attrs, html.Attribute{Key: key, Val: value})
	}
}

// copy returns a copy of a text, as a part of one that holds many.
func (slab *attrSlab) copy(text []byte) string {
	start := slab.text.Len()
	slab.text.Write(text)
	return slab.text.String()[start:]
}

// lowerASCII returns a text with the capitals of ASCII in lower case, and all else as
// it is.
func lowerASCII(s string) string {
	for i := range len(s) {
		if isUpper(s[i]) {
			b := []byte(s)
			for ; i < len(b); i++ {
				b[i] = toLower(b[i])
			}
			return string(b)
		}
	}
	return s
}
