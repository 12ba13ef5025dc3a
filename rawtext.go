package newspage

import (
	"bytes"
	"strings"
)

// rawTextElements are the elements whose content html.Parse, which assumes that
// scripts are enabled, reads as raw text (WHATWG HTML, section 13.1.2), by the
// first letter of their names.
var rawTextElements = [256][]string{
	's': {"script", "style"}, 'n': {"noscript", "noframes", "noembed"}, 't': {"textarea", "title"}, 'i': {"iframe"}, 'x': {"xmp"},
}

// rawTextElement returns the name, in lower case, of an element whose content is raw
// text, or "".
func rawTextElement(name []byte) string {
	for _, element := range rawTextElements[toLower(name[0])] {
		if strings.EqualFold(string(name), element) {
			return element
		}
	}
	return ""
}

// foreignElement returns the name of an element whose content is a drawing or a
// formula, or "".
func foreignElement(name []byte) string {
	for _, element := range [...]string{"svg", "math"} {
		if len(name) == len(element) && strings.EqualFold(string(name), element) {
			return element
		}
	}
	return ""
}

// endOfForeign returns the offset after the end tag of a drawing or a formula, in which
// there may be others, or the length of the page if there is none.
func endOfForeign(page []byte, at int, element string) int {
	for open := 1; open > 0; {
		i := bytes.IndexByte(page[at:], '<')
		if i < 0 {
			return len(page)
		}
		at += i + 1
		isEnd := at < len(page) && page[at] == '/'
		if isEnd {
			at++
		}
		if !isTagName(page[at:], element) {
			continue
		}
		at = readTag(page, at).end
		switch {
		case isEnd:
			open--
		case page[at-2] != '/':
			open++
		}
	}
	return at
}

// isPlainRaw reports whether a raw text can be cut out because it ends at the first
// end tag, wherever its element is. A comment opened in a script hides an end
// tag (section 13.2.5.20), and the content of a <style> in an <svg> is not raw
// text.
func isPlainRaw(element string, text []byte) bool {
	switch element {
	case "script":
		return !bytes.Contains(text, []byte("<!--")) && bytes.IndexByte(text, 0) < 0
	case "style":
		return !bytes.ContainsAny(text, "<&\x00")
	}
	return false
}

// isTagName reports whether what follows a "<" or "</" is an element's name.
func isTagName(text []byte, name string) bool {
	if len(text) <= len(name) || !strings.EqualFold(string(text[:len(name)]), name) {
		return false
	}
	b := text[len(name)]
	return isTagSpace(b) || b == '/' || b == '>'
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

// withLineFeeds returns a text with its line ends normalized as a parser does
// (WHATWG HTML, section 13.2.3.5).
func withLineFeeds(text string) string {
	if strings.IndexByte(text, '\r') < 0 {
		return text
	}
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}
