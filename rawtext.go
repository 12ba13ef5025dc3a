package newspage

import (
	"bytes"
	"io"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// parseAround is html.Parse with a fast way past the text of scripts and style
// sheets. That is half of a page's bytes, of which the parser would look at
// every one to find the end. The texts are replaced by marks before parsing and
// put back into the tree afterwards, so that the result is the same. If it
// would not be, because what looked like a script was part of something else,
// the result is nil. An error is that of html.Parse: the page is too deep for
// it, which has nothing to do with scripts.
func parseAround(page []byte) (*html.Node, error) {
	if bytes.IndexByte(page, rawMark) >= 0 {
		return nil, nil
	}
	rest, texts := takeRawTexts(page)
	root, err := html.Parse(rest)
	if err != nil || !putRawTexts(root, texts) {
		return nil, err
	}
	return root, nil
}

// rawMark is the control character that begins the mark for a text.
const rawMark = '\x02'

// takeRawTexts returns a page without the text of its scripts and style sheets,
// and these texts in order.
func takeRawTexts(page []byte) (io.Reader, [][]byte) {
	const least = 64 // bytes: fewer are read as fast as they are taken out
	var parts []io.Reader
	var texts [][]byte
	done := 0
	for at := 0; ; {
		r, ok := nextRawText(page, at)
		if !ok {
			return io.MultiReader(append(parts, bytes.NewReader(page[done:]))...), texts
		}
		at = r.end
		if text := page[r.start:r.end]; len(text) >= least && r.isPlain(text) {
			parts = append(parts, bytes.NewReader(page[done:r.start]), strings.NewReader(string(rawMark)+strconv.Itoa(len(texts))))
			texts = append(texts, text)
			done = r.end
		}
	}
}

// A rawText is the range page[start:end] of a text in which there are no tags
// (WHATWG HTML, section 13.1.2, "raw text elements").
type rawText struct {
	element    string
	start, end int
}

// isPlain reports whether a text can be taken out because it ends at the first
// end tag, wherever its element is. A comment opened in a script hides an end
// tag (section 13.2.5.20), and the content of a <style> in an <svg> is not raw
// text.
func (r rawText) isPlain(text []byte) bool {
	switch r.element {
	case "script":
		return !bytes.Contains(text, []byte("<!--")) && bytes.IndexByte(text, 0) < 0
	case "style":
		return !bytes.ContainsAny(text, "<&\x00")
	}
	return false
}

// rawTextElements are the elements whose content html.Parse, which assumes that
// scripts are enabled, reads as raw text, by the first letter of their names.
var rawTextElements = [256][]string{
	's': {"script", "style"}, 'n': {"noscript", "noframes", "noembed"}, 't': {"textarea", "title"}, 'i': {"iframe"}, 'x': {"xmp"},
}

// nextRawText finds the first raw text at or after an offset in the page.
func nextRawText(page []byte, at int) (rawText, bool) {
	for {
		i := bytes.IndexByte(page[at:], '<')
		if i < 0 || at+i+1 == len(page) {
			return rawText{}, false
		}
		at += i + 1
		if bytes.HasPrefix(page[at:], []byte("!--")) {
			i = bytes.Index(page[at:], []byte("-->"))
			if i < 0 {
				return rawText{}, false
			}
			at += i
			continue
		}
		for _, name := range rawTextElements[page[at]] {
			if !isTagName(page[at:], name) {
				continue
			}
			start := at + endOfTag(page[at:])
			end := start + endTag(page[start:], name)
			return rawText{name, start, end}, true
		}
	}
}

// isTagName reports whether what follows a "<" or "</" is an element's name.
func isTagName(text []byte, name string) bool {
	if len(text) <= len(name) || !strings.EqualFold(string(text[:len(name)]), name) {
		return false
	}
	switch text[len(name)] {
	case ' ', '\t', '\n', '\f', '\r', '/', '>':
		return true
	}
	return false
}

// endOfTag returns the offset after a start tag: after the first ">" outside
// quotation marks.
func endOfTag(tag []byte) int {
	var quote byte
	for i, b := range tag {
		switch {
		case b == quote:
			quote = 0
		case quote != 0:
		case b == '"' || b == '\'':
			quote = b
		case b == '>':
			return i + 1
		}
	}
	return len(tag)
}

// endTag returns the offset of an element's end tag, or the length of the text
// if there is none.
func endTag(text []byte, name string) int {
	for at := 0; ; {
		i := bytes.Index(text[at:], []byte("</"))
		if i < 0 {
			return len(text)
		}
		at += i + 2
		if isTagName(text[at:], name) {
			return at - 2
		}
	}
}

// putRawTexts puts the texts back where their marks are. It reports whether
// every mark was alone in a script or style sheet.
func putRawTexts(root *html.Node, texts [][]byte) bool {
	missing := len(texts)
	for n := root; n != nil; n = nextNode(n) {
		if n.DataAtom != atom.Script && n.DataAtom != atom.Style || n.FirstChild == nil || n.FirstChild != n.LastChild {
			continue
		}
		text := n.FirstChild
		if text.Data == "" || text.Data[0] != rawMark {
			continue
		}
		i, err := strconv.ParseUint(text.Data[1:], 10, 31)
		if err != nil || i >= uint64(len(texts)) || texts[i] == nil || n.DataAtom == atom.Script && n.Namespace != "" {
			return false
		}
		text.Data = withLineFeeds(string(texts[i]))
		texts[i] = nil
		missing--
	}
	return missing == 0
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

// withLineFeeds returns a text with its line ends normalized as a parser does
// (WHATWG HTML, section 13.2.3.5).
func withLineFeeds(text string) string {
	if strings.IndexByte(text, '\r') < 0 {
		return text
	}
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}
