package newspage

import (
	"bytes"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// A tagSpan is where a tag stands on a page.
type tagSpan struct {
	start, name int  // of the name, and its end
	last        int  // the end of the attributes: where "/>" or ">" begins
	end         int  // after the ">"
	count       int  // of the attributes
	isWhole     bool // it has an end, and what ends it is no part of a value
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
	tag.last, tag.end, tag.isWhole = at, at+1, true
	if at > tag.name && page[at-1] == '/' {
		tag.last--
		tag.isWhole = last.valueEnd < at // otherwise the slash is part of the value
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

// canBeCut reports whether the attributes of a tag can be cut out and whether that is
// worth while. Those of some elements the parser must see, and what is rare in values
// is left for it to read.
func (t tagSpan) canBeCut(page []byte) bool {
	const long = 40 // bytes of a single attribute
	attrs := page[t.name:t.last]
	if !t.isWhole || t.count == 0 || t.count > mostAttrs || t.count == 1 && len(attrs) < long || bytes.IndexByte(attrs, '\r') >= 0 {
		return false
	}
	return hasPlainReferences(attrs) && !isSeenByParser(page[t.start:t.name])
}

// seenByParser are the elements whose attributes decide how the parser goes on: what is
// hidden in a table, what ends a drawing, what is the same as another element, or is
// added to one that there is already.
var seenByParser = set("html body input font svg math b big code em i nobr s small strike strong tt u")

func isSeenByParser(name []byte) bool {
	var room [len("strong")]byte
	if len(name) > len(room) {
		return false
	}
	for i, b := range name {
		room[i] = toLower(b)
	}
	return seenByParser[string(room[:len(name)])]
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

// An attrSlab is where the attributes of many tags are made, many at a time.
type attrSlab []html.Attribute

// read returns the attributes in a range of a page, at most mostAttrs. Of those with
// the same name the first counts.
func (slab *attrSlab) read(page []byte, start, end int) []html.Attribute {
	const size = 512 // attributes
	if cap(*slab)-len(*slab) < mostAttrs {
		*slab = make(attrSlab, 0, size)
	}
	attrs := (*slab)[len(*slab):]
	text := string(page[start:end])
	for at := start; ; {
		a, ok := nextAttr(page[:end], at)
		if !ok {
			*slab = (*slab)[:len(*slab)+len(attrs)]
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
