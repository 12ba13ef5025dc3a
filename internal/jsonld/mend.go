package jsonld

import (
	"html"
	"strings"
	"unicode/utf8"
)

// blanks may stand where white space may: marks that editors leave behind, and
// the beginnings of wrappers that once hid scripts from old browsers. The ends
// of the wrappers follow the document, where everything is skipped anyway.
var blanks = []string{
	"\ufeff", "\u00a0", "\u200b", "\u2028", "\u2029", "<!--", "<![CDATA[",
}

// longestTag bounds the search for the end of a tag.
const longestTag = 256

// ignorable returns the length of what can be skipped at the start of s, such
// as a comment, a wrapper or a stray tag, or 0.
func ignorable(s string) int {
	if s[0] == '/' {
		return commentLength(s)
	}
	for _, blank := range blanks {
		if strings.HasPrefix(s, blank) {
			return len(blank)
		}
	}
	if s[0] == '<' {
		return tagLength(s)
	}
	return 0
}

// commentLength returns the length of a JavaScript comment, or 0. If a wrapper
// begins in it ("//<![CDATA["), only the slashes count, because the document
// may follow on the same line.
func commentLength(s string) int {
	switch {
	case strings.HasPrefix(s, "/*"):
		if end := strings.Index(s, "*/"); end >= 0 {
			return end + 2
		}
		return len(s)
	case strings.HasPrefix(s, "//"):
		if rest := strings.TrimLeft(s[2:], " \t"); strings.HasPrefix(rest, "<!") {
			return 2
		}
		if end := strings.IndexByte(s, '\n'); end >= 0 {
			return end
		}
		return len(s)
	}
	return 0
}

// tagLength returns the length of a tag, or 0. WordPress puts <br /> and <p>
// into scripts that were pasted into a post.
func tagLength(s string) int {
	if len(s) < 3 || s[1] != '/' && !('a' <= s[1] && s[1] <= 'z') {
		return 0
	}
	return strings.IndexByte(s[:min(len(s), longestTag)], '>') + 1
}

// undress removes what no parser needs to know about: broken UTF-8, stray
// control characters, and escaping of the script as a whole.
func undress(script string) string {
	if !utf8.ValidString(script) {
		script = strings.ToValidUTF8(script, "\ufffd")
	}
	if hasStray(script) {
		script = strings.Map(dropStray, script)
	}
	for range 2 { // escaped twice, at most
		undressed, ok := unescapeAll(script)
		if !ok {
			break
		}
		script = undressed
	}
	return script
}

// hasStray reports whether there is a meaningless control character.
func hasStray(script string) bool {
	for i := 0; i < len(script); i++ {
		if c := script[i]; c < ' ' && dropStray(rune(c)) < 0 {
			return true
		}
	}
	return false
}

func dropStray(r rune) rune {
	if r < ' ' && r != '\n' && r != '\t' && r != '\r' {
		return -1
	}
	return r
}

// curly are the quotation marks that word processors and WordPress make of
// straight ones.
var curly = []string{"“", "”", "„", "″"}

// straighten replaces curly quotation marks by straight ones.
func straighten(script string) string {
	for _, quote := range curly {
		script = strings.ReplaceAll(script, quote, `"`)
	}
	return script
}

// unescapeAll reverses what was done to a script as a whole. That shows where
// the first key of the first object should have its quotation mark but has an
// entity, a backslash or a curly quotation mark.
func unescapeAll(script string) (string, bool) {
	p := parser{text: script}
	for p.peek() == '[' {
		p.pos++
	}
	if p.peek() != '{' {
		return script, false
	}
	p.pos++
	switch p.peek() {
	case '&':
		return html.UnescapeString(script), true
	case '\\':
		return unescape(script), true
	}
	for _, quote := range curly {
		if strings.HasPrefix(script[p.pos:], quote) {
			return straighten(script), true
		}
	}
	return script, false
}

// unquote returns the document in a script that consists of one JSON string, or
// else the script as it is.
func unquote(script string) string {
	p := parser{text: script}
	if p.peek() != '"' {
		return script
	}
	inner, _ := p.quotedString(asDocument)
	if start := strings.TrimSpace(inner); start == "" || start[0] != '{' && start[0] != '[' {
		return script
	}
	return undress(inner)
}

// The left side of an assignment begins with one of letters and consists of
// assignable bytes: window.state, window["state"], var state.
const (
	letters    = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$"
	assignable = letters + `0123456789.[]"' `
)

// assignment skips the left side of an assignment: "window.state =".
func (p *parser) assignment() {
	if strings.IndexByte(letters, p.peek()) < 0 {
		return // {"a":"="}, or "a=b": quotes are assignable, but not first
	}
	rest := strings.TrimLeft(p.text[p.pos:], assignable)
	if strings.HasPrefix(rest, "=") {
		p.pos = len(p.text) - len(rest) + 1
	}
}
