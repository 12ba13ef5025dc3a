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

// isTagName reports whether what follows a "<" or "</" is an element's name.
func isTagName(text []byte, name string) bool {
	if len(text) <= len(name) || !strings.EqualFold(string(text[:len(name)]), name) {
		return false
	}
	b := text[len(name)]
	return isTagSpace(b) || b == '/' || b == '>'
}

// rawTextEnd returns the offset of an element's end tag, or the length of the text
// if there is none.
func rawTextEnd(text []byte, name string) int {
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
