package when

import (
	"unicode"
	"unicode/utf8"
)

// Clock reads s, which must be nothing but a clock time, with a zone or not.
// Here a bare "16.06" is a clock. The minute of a match, 45'+2, is not.
func Clock(s, lang string) (Stamp, bool) {
	if len(s) > maxLine {
		return Stamp{}, false
	}
	var space tokenSpace
	toks, ok := scan(space[:0], s, true)
	if !ok || !hasDigit(s) {
		return Stamp{}, false
	}
	p := parser{s: s, lang: readLang(lang), toks: toks}
	i := p.around(0)
	g, ok := p.clockGroup(i)
	if !ok || p.around(g.next) < len(p.toks) {
		return Stamp{}, false
	}
	return p.finish(g), true
}

// around passes the marks and words around a clock, from token i on.
func (p *parser) around(i int) int {
	for i < len(p.toks) && (p.glue(i) || p.isMark(i, '+')) {
		i++
	}
	return i
}

// clockGroup reads a clock and its zone as a group.
func (p *parser) clockGroup(i int) (g group, ok bool) {
	c, next := p.clock(i)
	if next == 0 {
		return group{}, false
	}
	if c.weak && p.isMark(next, '.') && p.tight(next) {
		return group{}, false // "16.06." is a day
	}
	g = group{first: i, last: next, next: next, led: p.ledAt(i)}
	g.setClock(c, next)
	return g, true
}

// ClockPrefix reads a clock at the start of a line that goes on, such as
// "23:39 Uhr | text" or "[Updated at 5:52 p.m. ET] text"; text begins at the
// offset rest. form names the shape of the prefix, so that lines of one form
// can be told from a line that begins with a clock by chance:
//
//	plus            +++ 14:26 Headline +++
//	bracket         [Updated at 5:52 p.m. ET] text
//	clock-bar       23:39 Uhr | text
//	clock-colon     9.00am: text
//	clock-dash      15:30 – text
//	clock-point     15:30 • text
//	clock-stop      14h05. Text
//	clock-space     15:30 text
//	dot-space       16.06 Text (and dot-bar …: no word or zone marks the clock)
//	update-colon    Update vom 22. März, 14.30 Uhr: text (and update-bar …)
func ClockPrefix(s, lang string) (st Stamp, form string, rest int, ok bool) {
	var space tokenSpace
	head := s[:prefixEnd(s)]
	if !hasDigit(head) {
		return Stamp{}, "", 0, false
	}
	toks, _ := scan(space[:0], head, false)
	p := parser{s: s, lang: readLang(lang), toks: toks, loose: true}
	x := prefix{p: &p}
	if !x.read() {
		return Stamp{}, "", 0, false
	}
	rest = skipSpace(s, x.rest(s))
	if rest >= len(s) || x.closer == "space" && !x.startsText(s[rest:]) {
		return Stamp{}, "", 0, false
	}
	return p.finish(x.g), x.form(), rest, true
}

// maxPrefix is the longest prefix, in bytes, that is looked at.
const maxPrefix = 100

// prefixEnd gives the end of the part of s that is looked at.
func prefixEnd(s string) int {
	if len(s) <= maxPrefix {
		return len(s)
	}
	end := maxPrefix
	for end > 0 && !utf8.RuneStart(s[end]) {
		end--
	}
	return end
}

// A prefix is the state of [ClockPrefix].
type prefix struct {
	p      *parser
	g      group
	opener string // "plus", "bracket", "update" or ""
	closer string // as in the form
	end    int    // the token after the prefix
}

// openers and closers name the marks around a clock at the start of a line.
var (
	openers = map[rune]string{'+': "plus", '[': "bracket", '(': "bracket"}
	closers = map[rune]string{
		'|': "bar", ':': "colon", '-': "dash", '•': "point", '/': "slash",
		']': "bracket", ')': "bracket", '+': "plus", '»': "point", ',': "comma", '.': "stop",
	}
)

func (x *prefix) read() bool {
	i := x.open()
	g, ok := x.clock(i)
	if !ok {
		return false
	}
	x.g = g
	x.close(g.next)
	return x.closer != "comma" && (x.opener != "bracket" || x.closer == "bracket") && (x.opener != "plus" || x.closer != "bracket")
}

// open passes what stands before the clock.
func (x *prefix) open() (i int) {
	for ; i < len(x.p.toks); i++ {
		t := x.p.toks[i]
		switch {
		case t.mark != 0 && openers[t.mark] != "":
			x.opener = openers[t.mark]
		case x.p.isMarker(i):
			if x.opener == "" {
				x.opener = "update"
			}
		case t.mark == '.' && x.p.leads(i-1):
		case t.digits > 0 || !x.p.glue(i):
			return i
		}
	}
	return i
}

// clock reads the clock, with a date before it or after it. A date after it
// is part of the prefix only if a mark closes that.
func (x *prefix) clock(i int) (group, bool) {
	if g, ok := x.p.clockGroup(i); ok {
		return x.withDate(g), true
	}
	g, ok := x.p.group(i, true)
	return g, ok && g.st.HasClock && x.p.accept(g)
}

func (x *prefix) withDate(g group) group {
	if x.p.isMark(g.next, ':') || x.p.isMark(g.next, '|') {
		return g
	}
	i := x.p.skip(g.next, ',')
	with := g
	next := x.p.piece(i, &with)
	if next == 0 || !with.st.HasDate() || next >= len(x.p.toks) || closers[x.p.toks[next].mark] == "" {
		return g
	}
	with.last, with.next = next, next
	return with
}

// close passes the marks after the clock.
func (x *prefix) close(i int) {
	x.closer = "space"
	if i < len(x.p.toks) {
		if name := closers[x.p.toks[i].mark]; name != "" {
			x.closer = name
			i++
		}
	}
	for i < len(x.p.toks) && x.p.toks[i].mark != 0 && closers[x.p.toks[i].mark] != "" && x.closer != "space" {
		i++
	}
	x.end = i
}

// rest gives the offset of the text after the prefix.
func (x *prefix) rest(s string) int {
	if x.end < len(x.p.toks) {
		return int(x.p.toks[x.end].start)
	}
	return int(x.p.toks[len(x.p.toks)-1].end)
}

// startsText reports whether text stands after a clock that no mark closes:
// not more of a number, and, after a bare 16.06, not what it counts.
func (x *prefix) startsText(text string) bool {
	p := x.p
	if x.end >= len(p.toks) || p.toks[x.end].digits > 0 && p.tight(x.end) || p.has(x.end, quantity) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text)
	if r == '%' || r == '\'' || unicode.Is(unicode.Sc, r) {
		return false
	}
	return x.shape() != "dot" || p.toks[x.end].spaced && !unicode.IsLower(r)
}

// shape tells a marked clock from a bare 16.06.
func (x *prefix) shape() string {
	if x.g.weak {
		return "dot"
	}
	return "clock"
}

func (x *prefix) form() string {
	switch x.opener {
	case "plus", "bracket":
		return x.opener
	case "update":
		return "update-" + x.closer
	}
	return x.shape() + "-" + x.closer
}
