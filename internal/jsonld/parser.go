package jsonld

import (
	"encoding/json"
	"strings"
	"unicode/utf8"
)

// maxDepth limits recursion. No page has a reason to nest its data so deep;
// deeper containers are dropped.
const maxDepth = 500

// A place is where a value is in a document. It determines what may follow.
type place byte

const (
	asDocument place = iota // at the top
	asKey                   // the name of a member
	asValue                 // the value of a member
	asItem                  // in an array
)

// A parser reads a text once, from left to right. Every step advances by at
// least a byte or ends a container, so it takes linear time.
type parser struct {
	text    string
	pos     int
	objects int // open objects
	arrays  int // open arrays

	// Members and items of all open containers. Each container takes its own off
	// the end when it closes, so that it is allocated once and in the right size.
	members []member
	items   []any
}

// seek moves to the start of the next document at top level. It skips
// everything in between: commas, semicolons, assignments, the ends of wrappers.
func (p *parser) seek() bool {
	for p.space(); p.pos < len(p.text); p.space() {
		if c := p.text[p.pos]; c == '{' || c == '[' {
			return true
		}
		p.pos++
	}
	return false
}

// peek skips white space and returns the next byte; 0 at the end.
func (p *parser) peek() byte {
	p.space()
	if p.pos < len(p.text) {
		return p.text[p.pos]
	}
	return 0
}

// space skips white space, and comments and wrappers where white space may be.
func (p *parser) space() {
	for p.pos < len(p.text) {
		c := p.text[p.pos]
		if c <= ' ' {
			p.pos++
			continue
		}
		if c != '/' && c != '<' && c < utf8.RuneSelf {
			return
		}
		n := ignorable(p.text[p.pos:])
		if n == 0 {
			return
		}
		p.pos += n
	}
}

// value reads the next value. It fails if there is none, or none that is
// complete.
func (p *parser) value(at place) (v any, ok bool) {
	switch p.peek() {
	case '{', '[':
		return p.container()
	case '"', '\'':
		s, ok := p.quotedString(at)
		return s, ok
	case 0, ',', '}', ']', ':':
		return nil, false
	}
	return p.word(at)
}

func (p *parser) container() (v any, ok bool) {
	if p.objects+p.arrays >= maxDepth {
		p.skipContainer()
		return nil, false
	}
	if p.text[p.pos] == '{' {
		return p.object(), true
	}
	return p.array(), true
}

// skipContainer skips an object or array without checking its contents.
func (p *parser) skipContainer() {
	for depth := 0; p.pos < len(p.text); {
		c := p.text[p.pos]
		p.pos++
		switch c {
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		case '"':
			p.pos = min(p.nextQuote(p.pos, c)+1, len(p.text))
		}
		if depth == 0 {
			return
		}
	}
}

// object reads an object from "{" to its end. If it is never closed, it has the
// members that were complete. Objects without a key in it ("{{…}, {…}}", a
// mistake for an array) become a @graph.
func (p *parser) object() *Node {
	p.pos++
	p.objects++
	start := len(p.members)
	var loose []any
	for !p.objectEnds() {
		if c := p.text[p.pos]; c != '{' && c != '[' {
			p.member()
		} else if v, ok := p.container(); ok {
			loose = append(loose, v)
		}
	}
	if loose != nil {
		p.members = append(p.members, member{"@graph", loose})
	}
	p.objects--
	n := newNode(p.members[start:])
	clear(p.members[start:]) // so that they can be freed
	p.members = p.members[:start]
	return n
}

// objectEnds skips to the next member, and reports whether there is none. A "]"
// in an object means that its "}" was forgotten, provided that an array is
// open.
func (p *parser) objectEnds() bool {
	for {
		switch p.peek() {
		case 0:
			return true
		case '}':
			p.pos++
			return true
		case ']':
			if p.arrays > 0 {
				return true
			}
		case ',', ':', ';':
		default:
			return false
		}
		p.pos++
	}
}

// member reads a key and its value. A key without a value is dropped.
func (p *parser) member() {
	name, ok := p.name()
	if !ok {
		return
	}
	if p.peek() == ':' {
		p.pos++
	}
	if v, ok := p.value(asValue); ok {
		p.members = append(p.members, member{plain(name), v})
	}
}

// name reads a key with or without quotation marks. A bare word is a key only
// if a colon follows.
func (p *parser) name() (string, bool) {
	if c := p.text[p.pos]; c == '"' || c == '\'' {
		return p.quotedString(asKey)
	}
	word := p.run(":,{}[]\"'\n")
	return strings.TrimSpace(word), p.peek() == ':'
}

// array reads an array from "[" to its end, skipping what is not a value.
func (p *parser) array() []any {
	p.pos++
	p.arrays++
	start := len(p.items)
	for !p.arrayEnds() {
		if v, ok := p.value(asItem); ok {
			p.items = append(p.items, v)
		}
	}
	p.arrays--
	list := append([]any{}, p.items[start:]...)
	clear(p.items[start:])
	p.items = p.items[:start]
	return list
}

// arrayEnds is like objectEnds for arrays: a "}" in an array means that its "]"
// was forgotten, provided that an object is open.
func (p *parser) arrayEnds() bool {
	for {
		switch p.peek() {
		case 0:
			return true
		case ']':
			p.pos++
			return true
		case '}':
			if p.objects > 0 {
				return true
			}
		case ',', ':', ';':
		default:
			return false
		}
		p.pos++
	}
}

// literals are the bare words that mean something: those of JSON, and those
// that programs print by mistake instead of null.
var literals = map[string]any{
	"true": true, "false": false, "null": nil,
	"undefined": nil, "NaN": nil, "None": nil, "True": true, "False": false,
}

// word reads a value without quotation marks: a literal, a number, or else a
// text that lacks its quotation marks, such as a date. A word at the end of the
// text may have been cut off, and counts only if it is a document of its own.
func (p *parser) word(at place) (v any, ok bool) {
	if v, end := p.constant(); end > 0 && (end < len(p.text) || at == asDocument) {
		p.pos = end
		return v, true
	}
	word := strings.TrimSpace(p.run(",{}[]\n"))
	return word, at != asDocument && p.pos < len(p.text)
}

// constant returns the number or literal that comes next and the offset of its
// end. The offset is 0 if there is none, or if it is the beginning of a text
// ("20 people").
func (p *parser) constant() (v any, end int) {
	end = p.skipWord(p.pos)
	if !p.wordEnds(end) {
		return nil, 0
	}
	word := p.text[p.pos:end]
	if isNumber(word) {
		return json.Number(word), end
	}
	if v, ok := literals[word]; ok {
		return v, end
	}
	return nil, 0
}

// wordEnds reports whether what is at i cannot belong to a word before it.
func (p *parser) wordEnds(i int) bool {
	after := p.skipBlank(i)
	return after == len(p.text) || strings.IndexByte(",}]/<;", p.text[after]) >= 0 ||
		strings.Contains(p.text[i:after], "\n")
}

// run reads up to one of the bytes in ends.
func (p *parser) run(ends string) string {
	rest := p.text[p.pos:]
	if i := strings.IndexAny(rest, ends); i >= 0 {
		rest = rest[:i]
	}
	p.pos += len(rest)
	return rest
}

// isNumber reports whether a word is a number according to JSON's grammar (RFC
// 8259, section 6).
func isNumber(s string) bool {
	s = strings.TrimPrefix(s, "-")
	whole := digits(s)
	if whole == 0 || whole > 1 && s[0] == '0' {
		return false
	}
	s = s[whole:]
	if strings.HasPrefix(s, ".") {
		n := digits(s[1:])
		if n == 0 {
			return false
		}
		s = s[1+n:]
	}
	if s == "" {
		return true
	}
	if s[0] != 'e' && s[0] != 'E' {
		return false
	}
	s = s[1:]
	if s != "" && (s[0] == '+' || s[0] == '-') {
		s = s[1:]
	}
	return s != "" && digits(s) == len(s)
}

// digits counts the digits that s starts with.
func digits(s string) int {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n
}
