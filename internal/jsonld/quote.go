package jsonld

import "strings"

// quotedString reads a string from its opening quotation mark. It fails if the
// text ends first, as half a headline is of no use.
func (p *parser) quotedString(at place) (s string, ok bool) {
	start := p.pos + 1
	end := p.closing(start, p.text[p.pos], at)
	if end >= len(p.text) {
		p.pos = len(p.text)
		return "", false
	}
	p.pos = end + 1
	return unescape(p.text[start:end]), true
}

// closing returns the offset of the quotation mark that ends the string
// starting at i. It skips quotation marks that should have been escaped,
// because they cannot be the end.
func (p *parser) closing(i int, quote byte, at place) int {
	end := p.nextQuote(i, quote)
	for end < len(p.text) && !p.closes(end+1, at) {
		end = p.nextQuote(end+1, quote)
	}
	return end
}

// nextQuote returns the offset of the next quotation mark that is not escaped,
// or the length of the text.
func (p *parser) nextQuote(i int, quote byte) int {
	for from := i; ; {
		n := strings.IndexByte(p.text[from:], quote)
		if n < 0 {
			return len(p.text)
		}
		from += n
		if !p.escaped(i, from) {
			return from
		}
		from++
	}
}

// escaped reports whether an odd number of backslashes precedes end.
func (p *parser) escaped(start, end int) bool {
	i := end
	for i > start && p.text[i-1] == '\\' {
		i--
	}
	return (end-i)%2 == 1
}

// closes reports whether a quotation mark can be the end of a string, given
// what follows it at i. In valid JSON that is true of every closing quotation
// mark. One inside a text that somebody forgot to escape is mostly followed by
// more text.
func (p *parser) closes(i int, at place) bool {
	next := p.skipTag(p.skipBlank(i))
	if at == asDocument || next == len(p.text) {
		return true
	}
	switch c := p.text[next]; c {
	case ':':
		return at == asKey
	case '}':
		return (at == asValue || at == asItem && p.objects > 0) && p.bracketAt(next)
	case ']':
		return (at == asItem || at == asValue && p.arrays > 0) && p.bracketAt(next)
	case ',':
		return at != asKey && p.continues(p.skipTag(p.skipBlank(next+1)), at)
	case '"':
		return p.lacksComma(i, next, at)
	case '/':
		return commentLength(p.text[next:]) > 0
	}
	return false
}

// lacksComma reports whether the quotation mark at next opens another string
// and only the comma before it is missing: a key, or an item on a line of its
// own.
func (p *parser) lacksComma(i, next int, at place) bool {
	switch at {
	case asValue:
		isKey, sure := p.keyAt(next)
		return isKey && sure
	case asItem:
		return strings.Contains(p.text[i:next], "\n")
	}
	return false
}

// continues reports whether what follows a comma, at i, continues the object or
// array, so that the comma is not part of the text.
func (p *parser) continues(i int, at place) bool {
	if i == len(p.text) {
		return true
	}
	switch p.text[i] {
	case '"', '\'':
		isKey, sure := p.keyAt(i)
		return at == asItem || isKey || !sure
	case ',', '}', ']':
		return true
	case '{', '[':
		return at == asItem
	case '/':
		return commentLength(p.text[i:]) > 0
	}
	if at == asItem {
		return p.wordAt(i)
	}
	return p.bareKeyAt(i)
}

// bracketAt reports whether the bracket at i closes a container and is not part
// of a text, which would simply continue after it.
func (p *parser) bracketAt(i int) bool {
	after := p.skipBlank(i + 1)
	if after == len(p.text) {
		return true
	}
	if p.text[after] == '/' {
		return commentLength(p.text[after:]) > 0
	}
	return strings.IndexByte(`,}]{[;"<-=)`, p.text[after]) >= 0
}

// keyAt reports whether the quotation mark at i opens a key: text, quotation
// mark, colon. It is not sure if the key has escapes or was cut off.
func (p *parser) keyAt(i int) (isKey, sure bool) {
	rest := p.text[i+1:]
	end := strings.IndexByte(rest, p.text[i])
	if end < 0 || strings.IndexByte(rest[:end], '\\') >= 0 {
		return false, false
	}
	after := p.skipBlank(i + 1 + end + 1)
	if after == len(p.text) {
		return false, false
	}
	return p.text[after] == ':', true
}

// wordAt reports whether there is a literal or a number at i, as an item of an
// array.
func (p *parser) wordAt(i int) bool {
	end := p.skipWord(i)
	after := p.skipBlank(end)
	return end > i && (after == len(p.text) || p.text[after] == ',' || p.text[after] == ']')
}

// bareKeyAt reports whether there is a key without quotation marks at i and the
// start of a value after it: "said: more" is text, `name: "more` is not.
func (p *parser) bareKeyAt(i int) bool {
	end := p.skipWord(i)
	after := p.skipBlank(end)
	if end == i || after == len(p.text) || p.text[after] != ':' {
		return false
	}
	after = p.skipBlank(after + 1)
	return after == len(p.text) || strings.IndexByte(`"'{[0123456789`, p.text[after]) >= 0
}

// skipTag skips a tag and the white space after it. It skips only one because
// it is called for every quotation mark in a text, and must not look far ahead.
func (p *parser) skipTag(i int) int {
	if i == len(p.text) || p.text[i] != '<' {
		return i
	}
	if n := tagLength(p.text[i:]); n > 0 {
		return p.skipBlank(i + n)
	}
	return i
}

func (p *parser) skipBlank(i int) int {
	for i < len(p.text) && p.text[i] <= ' ' {
		i++
	}
	return i
}

// skipWord skips the characters of a number, a literal or a plain key.
func (p *parser) skipWord(i int) int {
	for i < len(p.text) && isWordByte(p.text[i]) {
		i++
	}
	return i
}

func isWordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' ||
		c == '_' || c == '$' || c == '+' || c == '-' || c == '.'
}
