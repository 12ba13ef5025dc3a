package when

import (
	"unicode"
	"unicode/utf8"
)

// Clock reads s, which must consist of a time of day with or without a zone. A
// bare "16.06" counts as one here. The minute of a match, such as 45'+2, does
// not.
func Clock(s, lang string) (Stamp, bool) {
	if len(s) > maxLine || !hasDigit(s) || opensWithUnknownWord(s) {
		return Stamp{}, false
	}
	var space tokenSpace
	toks, ok := scan(space[:0], s, true)
	if !ok {
		return Stamp{}, false
	}
	p := parser{s: s, lang: readLang(lang), toks: toks}
	i := p.around(0)
	g, ok := p.clockGroup(i)
	if !ok || p.around(g.next) < len(p.toks) {
		return Stamp{}, false
	}
	start, end := p.span(g)
	return finish(g, s[start:end]), true
}

// around skips the marks and words around a clock, from token i on.
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

// ClockPrefix reads a clock at the start of a line that continues, such as
// "23:39 Uhr | text" or "[Updated at 5:52 p.m. ET] text". The text begins at
// the offset rest. form names the form of the prefix, which tells the headers
// of entries, all of one form, from a line that happens to begin with a clock:
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
	head := s[:prefixEnd(s)]
	if !hasDigit(head) || opensWithUnknownWord(head) {
		return Stamp{}, "", 0, false
	}
	var space tokenSpace
	toks, _ := scan(space[:0], head, false)
	p := parser{s: s, lang: readLang(lang), toks: toks, loose: true}
	x := prefix{p: &p}
	g, ok := x.read()
	if !ok {
		return Stamp{}, "", 0, false
	}
	rest = skipSpace(s, x.rest())
	if rest >= len(s) || x.closer == 0 && !x.startsText(s[rest:]) {
		return Stamp{}, "", 0, false
	}
	start, end := p.span(g)
	return finish(g, s[start:end]), x.form(), rest, true
}

// opensWithUnknownWord reports whether a text begins with a word that is not in
// the lexicon, as most sentences do: no clock begins so.
func opensWithUnknownWord(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	if !isLetter(r) {
		return false
	}
	_, word := phrase(s, 0)
	return word == nil
}

// maxPrefix is the length, in bytes, of the longest prefix that is considered.
const maxPrefix = 100

// prefixEnd returns the end of the part of s that is considered.
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

// A prefix is the state of one call of [ClockPrefix].
type prefix struct {
	p      *parser
	opener rune // one of openers, or 0
	update bool // there is a word such as "Updated" before the clock
	closer rune // one of closers, or 0
	end    int  // the token after the prefix
	weak   bool // the clock is a bare 16.06
}

// openers and closers are the marks around a clock at the start of a line, and
// their names. What follows a comma is not text.
var (
	openers = map[rune]string{'+': "plus", '[': "bracket", '(': "bracket"}
	closers = map[rune]string{
		'|': "bar", ':': "colon", '-': "dash", '•': "point", '/': "slash",
		']': "bracket", ')': "bracket", '+': "plus", '»': "point", ',': "comma",
		'.': "stop",
	}
)

// read reads the prefix and returns its clock.
func (x *prefix) read() (group, bool) {
	g, ok := x.clock(x.open())
	if !ok {
		return group{}, false
	}
	x.weak = g.weak
	x.close(g.next)
	bracket := closers[x.closer] == "bracket"
	switch openers[x.opener] {
	case "bracket":
		return g, bracket
	case "plus":
		return g, !bracket
	}
	return g, x.closer != ','
}

// open skips what comes before the clock.
func (x *prefix) open() (i int) {
	for ; i < len(x.p.toks); i++ {
		mark := x.p.toks[i].mark
		switch {
		case openers[mark] != "":
			x.opener = mark
		case x.p.isMarker(i):
			x.update = true
		case mark == '.' && x.p.leads(i-1):
		case !x.p.glue(i):
			return i
		}
	}
	return i
}

// clock reads the clock, with a date before or after it.
func (x *prefix) clock(i int) (group, bool) {
	if g, ok := x.p.clockGroup(i); ok {
		return x.withDate(g), true
	}
	g, ok := x.p.group(i, true)
	return g, ok && g.st.HasClock && x.p.accept(g)
}

// withDate adds the date after the clock of g if a mark closes it. Otherwise
// the date is the beginning of the text.
func (x *prefix) withDate(g group) group {
	if x.p.isMark(g.next, ':') || x.p.isMark(g.next, '|') {
		return g
	}
	with := g
	next := x.p.piece(x.p.skip(g.next, ','), &with)
	if next == 0 || !with.st.HasDate() || !x.closes(next) {
		return g
	}
	with.last, with.next = next, next
	return with
}

// closes reports whether token i can close a prefix.
func (x *prefix) closes(i int) bool {
	return i < len(x.p.toks) && closers[x.p.toks[i].mark] != ""
}

// close skips the marks after the clock. The first of them names the form.
func (x *prefix) close(i int) {
	if x.closes(i) {
		x.closer = x.p.toks[i].mark
	}
	for x.closes(i) {
		i++
	}
	x.end = i
}

// rest returns the offset of the text after the prefix.
func (x *prefix) rest() int {
	if x.end < len(x.p.toks) {
		return int(x.p.toks[x.end].start)
	}
	return int(x.p.toks[len(x.p.toks)-1].end)
}

// startsText reports whether text follows a clock that no mark closes, not the
// rest of a number or, after a bare 16.06, the thing that is counted.
func (x *prefix) startsText(text string) bool {
	p, i := x.p, x.end
	if i >= len(p.toks) || p.tightNum(i) || p.has(i, quantity) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text)
	if r == '%' || r == '\'' || unicode.Is(unicode.Sc, r) {
		return false
	}
	return !x.weak || p.toks[i].spaced && !unicode.IsLower(r)
}

func (x *prefix) form() string {
	if name := openers[x.opener]; name != "" {
		return name
	}
	shape, closer := "clock", closers[x.closer]
	switch {
	case x.update:
		shape = "update"
	case x.weak:
		shape = "dot"
	}
	if closer == "" {
		closer = "space"
	}
	return shape + "-" + closer
}
