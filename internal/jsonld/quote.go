package jsonld

import "strings"

// quotedString reads a string from its opening quote. It is not ok where the
// text ends first: half a headline is none.
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

// closing returns the place of the quote that ends the string starting at i.
// Quotes that were not escaped, but cannot be the end, are passed over.
func (p *parser) closing(i int, quote byte, at place) int {
	end := p.nextQuote(i, quote)
	for end < len(p.text) && !p.closes(end+1, at) {
		end = p.nextQuote(end+1, quote)
	}
	return end
}

// nextQuote returns the place of the next quote without a backslash before it,
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

// escaped reports whether an odd number of backslashes stands before end.
func (p *parser) escaped(start, end int) bool {
	i := end
	for i > start && p.text[i-1] == '\\' {
		i--
	}
	return (end-i)%2 == 1
}

// closes reports whether a quote can be the end of a string, by what follows it
// at i. In valid JSON every closing quote passes; a quote inside a text, which
// somebody forgot to escape, is mostly followed by more text.
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

// lacksComma reports whether a quote at next opens the next string, only the
// comma is missing: a key, or an item on a line of its own.
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

// continues reports whether what stands at i, after a comma, goes on with the
// object or array, so that the comma is not one of the text.
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

// bracketAt reports whether the bracket at i closes something, rather than being
// one of the text: after it, the text does not simply go on.
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

// keyAt reports whether the quote at i opens a key: text, quote, colon. It is not
// sure of a key with escapes, or of one that was cut.
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

// wordAt reports whether a literal or number stands at i, as an item.
func (p *parser) wordAt(i int) bool {
	end := p.skipWord(i)
	after := p.skipBlank(end)
	return end > i && (after == len(p.text) || p.text[after] == ',' || p.text[after] == ']')
}

// bareKeyAt reports whether a key without quotes stands at i, with the start of
// a value after it: "said: more" is text, `name: "more` is not.
func (p *parser) bareKeyAt(i int) bool {
	end := p.skipWord(i)
	after := p.skipBlank(end)
	if end == i || after == len(p.text) || p.text[after] != ':' {
		return false
	}
	after = p.skipBlank(after + 1)
	return after == len(p.text) || strings.IndexByte(`"'{[0123456789`, p.text[after]) >= 0
}

// skipTag passes over one tag and the white space after it. Only one: what looks
// ahead from every quote of a text must not look far.
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

// skipWord passes over what a number, a literal or a plain key is made of.
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
