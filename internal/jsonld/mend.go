package jsonld

import (
	"html"
	"strings"
	"unicode/utf8"
)

// blanks may stand where white space may: marks that editors leave behind, and
// the beginnings of wrappers against browsers that knew no scripts. Their ends
// need no row, as they stand after the document.
var blanks = []string{
	"\ufeff", "\u00a0", "\u200b", "\u2028", "\u2029", "<!--", "<![CDATA[",
}

// longestTag bounds the search for the end of a tag.
const longestTag = 256

// ignorable returns the length of what can be skipped at the start of s: a
// comment, a wrapper, a stray tag; 0 if there is nothing of the kind.
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

// commentLength returns the length of a JavaScript comment. Where a wrapper
// begins in it ("//<![CDATA["), only the slashes are one: the document may
// follow on the same line.
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

// tagLength returns the length of a tag, such as the <br /> and <p> that
// WordPress sets into scripts that were pasted into a post.
func tagLength(s string) int {
	if len(s) < 3 || s[1] != '/' && !('a' <= s[1] && s[1] <= 'z') {
		return 0
	}
	return strings.IndexByte(s[:min(len(s), longestTag)], '>') + 1
}

// undress returns the text without what no parser needs to know of: broken
// UTF-8, stray control characters, and an escaping of the script as a whole.
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

// hasStray reports whether there is a control character that means nothing.
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

// curly are the quotes that word processors and WordPress make of straight ones.
var curly = []string{"“", "”", "„", "″"}

// straighten makes the curly quotes of a script straight.
func straighten(script string) string {
	for _, quote := range curly {
		script = strings.ReplaceAll(script, quote, `"`)
	}
	return script
}

// unescapeAll undoes what was done to a whole script, which shows where the
// first key of the first object should have its quote: an entity, a backslash
// or a curly quote stands there.
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

// unquote returns the document in a script that is one JSON string, or the
// script as it is.
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

// An assignment to a state object begins with a letter, and has assignable bytes
// before its "=": window.state, window["state"], var state.
const (
	letters    = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$"
	assignable = letters + `0123456789.[]"' `
)

// assignment skips "window.state =".
func (p *parser) assignment() {
	if strings.IndexByte(letters, p.peek()) < 0 {
		return // {"a":"="}, or "a=b": quotes are assignable, but not first
	}
	rest := strings.TrimLeft(p.text[p.pos:], assignable)
	if strings.HasPrefix(rest, "=") {
		p.pos = len(p.text) - len(rest) + 1
	}
}
