package newspage

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage/internal/when"
)

// A headerReader reads the headers of a live blog's entries: what stands
// before an entry's text. A header has the time, labels, a match clock, names
// and the headline, in any order; whatever is read off it is in a fact, and a
// piece with words that no fact has is noted.
type headerReader struct {
	s      *sheet
	f      *facts
	clocks map[int]clock
	layout *layout      // of the live-blog system; nil: not known
	names  map[int]bool // lines that name a writer
	again  map[int]bool // lines behind these that come again in other headers, and say who the writer is
	flat   bool         // the entries have no containers
}

// longestHeader is how many pieces are read for an entry's header.
const longestHeader = 64

// longestHeaderLine is the longest line of a header that is no headline.
const longestHeaderLine = 80 // characters

// longestTitle is the longest line that is an entry's headline though no
// element says so.
const longestTitle = 160 // characters

// read says which pieces at an entry's start are its header.
func (r *headerReader) read(e *entryPlace) {
	for i := e.span.first; i < min(e.span.last, e.span.first+longestHeader) && e.opening < 0; i++ {
		p := &r.s.pieces[i]
		if p.isMedia() || p.kind == caption && !r.flat && r.headingAhead(e, i) && !r.takeCaption(e, i) {
			continue
		}
		if e.has(i) {
			continue
		}
		if !r.take(e, i) {
			return
		}
	}
}

// takeCaption reads what stands beside the picture of an entry's writer: name,
// time and who that is. A caption is none of these.
func (r *headerReader) takeCaption(e *entryPlace, i int) bool {
	switch c, isClock := r.clocks[i]; {
	case isClock && c.form == "":
		return r.takeTime(e, i, c)
	case r.names[i]:
		return r.readLine(e, i)
	case len(e.names) > 0 && r.clockAhead(e, i):
		e.leaveOut(i)
		return true
	}
	return false
}

// take reads a piece as a part of the header; false: the text begins here. What is
// sure goes first: a time that is all of the piece, an element that says headline;
// then what a line says by its words; last, what only its place tells.
func (r *headerReader) take(e *entryPlace, i int) bool {
	c, isClock := r.clocks[i]
	return isClock && r.takeClock(e, i, c) ||
		r.takeHeadline(e, i) ||
		r.readLine(e, i) ||
		r.takeRole(e, i) ||
		r.takeUnmarked(e, i) ||
		isClock && e.text == "" && r.open(e, i, c)
}

// takeClock reads a piece that is a time, beside a label or a name at most, or a
// heading that opens with one.
func (r *headerReader) takeClock(e *entryPlace, i int, c clock) bool {
	switch p := &r.s.pieces[i]; {
	case c.mixed && r.readLine(e, i):
		return true
	case c.form == "":
		return r.takeTime(e, i, c)
	case c.form == matchForm:
		e.labels, e.header = append(e.labels, p.text), append(e.header, i)
		return true
	case e.text != "":
		return false
	default:
		return r.names[i] && r.readLine(e, i) || p.kind == heading && r.open(e, i, c)
	}
}

// takeHeadline takes a headline that an element marks.
func (r *headerReader) takeHeadline(e *entryPlace, i int) bool {
	if !r.isHeadline(e, i) {
		return false
	}
	e.headline = i
	return true
}

// leaveOut takes a piece into the header whose words no fact has.
func (e *entryPlace) leaveOut(i int) {
	e.header, e.lost = append(e.header, i), append(e.lost, i)
}

// takeRole takes a line behind the writer's name that says who that is, or where.
func (r *headerReader) takeRole(e *entryPlace, i int) bool {
	if len(e.names) == 0 {
		return false
	}
	isRole := r.again[i] || r.clockAhead(e, i) || r.names[i-1] && isRoleLine(r.s.pieces[i].text)
	if isRole {
		e.leaveOut(i)
	}
	return isRole
}

// takeUnmarked takes a headline that its place tells alone, be it all of the piece
// or its first line.
func (r *headerReader) takeUnmarked(e *entryPlace, i int) bool {
	if !r.isTitle(e, i) {
		return e.text != "" && r.opensBold(e, i)
	}
	e.headline = i
	return true
}

// takeTime reads a piece that is a time and nothing else. A second one is the
// date of the first, its relative twin, or says when the entry was changed.
func (r *headerReader) takeTime(e *entryPlace, i int, c clock) bool {
	text := r.s.pieces[i].text
	if found := when.All(text, r.f.language.value); e.text != "" && len(found) > 0 && found[0].Modified {
		e.changedText, e.changed = text, found[0].Stamp
	} else {
		e.stamp, e.text = mergeStamps(e.stamp, c.stamp), strings.TrimSpace(e.text+" "+text)
	}
	e.header = append(e.header, i)
	return true
}

// mergeStamps is one time told in two parts, such as "3.30pm" and "March 12".
func mergeStamps(a, b when.Stamp) when.Stamp {
	if a.IsZero() || b.HasClock && !a.HasClock {
		a, b = b, a
	}
	if !a.HasDate() && b.HasDate() {
		a.Year, a.Month, a.Day = b.Year, b.Month, b.Day
	}
	if !a.HasDate() && !a.HasDaysAgo && b.HasDaysAgo {
		a.DaysAgo, a.HasDaysAgo = b.DaysAgo, true
	}
	if !a.HasAgo && b.HasAgo {
		a.Ago, a.HasAgo = b.Ago, true
	}
	if a.Zone == nil {
		a.Zone = b.Zone
	}
	return a
}

// isHeadline sees the entry's headline by its element.
func (r *headerReader) isHeadline(e *entryPlace, i int) bool {
	const longest = 200 // bytes; an element of the same class may hold all of the text
	p := &r.s.pieces[i]
	if e.hasHeadline() || r.s.isPlainText() {
		return false
	}
	if name, signed := cutBy(p.text); signed && isStrictName(name) {
		return false
	}
	own := p.own | r.s.boxes[p.box].own
	switch {
	case p.kind == heading, own&mHeadline != 0 && len(p.text) < longest:
		return true
	case isTitleText(p.text) && r.isCalledTitle(e, p) && (len(p.text) < longestLabel || r.textFollows(e, i)):
		return true
	}
	return r.layout.says(r.layout.headlineOf(), p, r.s, e.box)
}

// hasHeadline reports whether a headline was read already: a piece, or the words
// behind the time.
func (e *entryPlace) hasHeadline() bool { return e.headline >= 0 || e.title != "" }

// isCalledTitle reports whether the class of an element right around a short text, in its
// entry, has the word for a headline.
func (r *headerReader) isCalledTitle(e *entryPlace, p *piece) bool {
	if p.first == nil || e.box == 0 {
		return false
	}
	outer := r.s.boxes[e.box].node
	for n := p.first.Parent; n != nil && n != outer; n = n.Parent {
		for _, w := range words(attribute(n, "class")) {
			if w == "title" || w == "headline" || w == "heading" {
				return true
			}
		}
		if isBlock(n) {
			break
		}
	}
	return false
}

// isTitle sees a headline that no element marks: a short line right after the
// time, with no full stop, that is in bold, stands over the writer's name, or is
// on a page that came as text. What is said of a match is a headline where more
// follows.
func (r *headerReader) isTitle(e *entryPlace, i int) bool {
	p := &r.s.pieces[i]
	if e.hasHeadline() || p.kind == caption || r.isListed(e, p) || !isTitleText(p.text) {
		return false
	}
	isLast := i+1 >= e.span.last
	switch isBold := p.bold >= len(p.text)-1; {
	case e.isOfMatch():
		return isBold && !r.s.isPlainText() && r.textFollows(e, i)
	case e.text == "":
		return false
	case r.s.isPlainText():
		return p.kind == heading || !isLast
	case isLast:
		return false
	default:
		return isBold || r.names[i+1] || r.s.pieces[i+1].isMedia() && r.names[i+2]
	}
}

// opensBold takes the first line of a piece, set in bold over the text, for the
// entry's headline.
func (r *headerReader) opensBold(e *entryPlace, i int) bool {
	p := &r.s.pieces[i]
	first, rest, ok := strings.Cut(p.text, "\n")
	if !ok || e.hasHeadline() || isClockAt(r.clocks, i) {
		return false
	}
	if isBold := p.bold >= len(first)-1 && p.bold <= len(first)+1; !isBold || !isTitleText(first) {
		return false
	}
	e.opening, e.title, e.rest = i, first, len(p.text)-len(rest)
	return true
}

// isTitleText reports whether a text can be an entry's headline.
func isTitleText(text string) bool {
	const shortest = 4 // characters
	n := utf8.RuneCountInString(text)
	if n > longestTitle || n < shortest || strings.Contains(text, "://") || !strings.ContainsFunc(text, unicode.IsLetter) {
		return false
	}
	return !endsSentence(text) || n < longestTitle/2 && strings.ContainsAny(text[len(text)-1:], "?!")
}

// clockAhead reports whether a short line, which is no sentence, stands between
// the writer and the time of an entry: it says who that is.
func (r *headerReader) clockAhead(e *entryPlace, i int) bool {
	const near = 2 // pieces to the time
	text := r.s.pieces[i].text
	if e.text != "" || endsSentence(text) || utf8.RuneCountInString(text) > longestLabel {
		return false
	}
	for j := i + 1; j < min(e.span.last, i+1+near); j++ {
		if isPlainClock(r.clocks, j) {
			return true
		}
	}
	return false
}

// headingAhead reports whether the entry's headline is still to come.
func (r *headerReader) headingAhead(e *entryPlace, i int) bool {
	const near = 5 // pieces to the headline, with this one
	if e.headline >= 0 || r.s.isPlainText() {
		return false
	}
	for j := i + 1; j < min(e.span.last, i+near); j++ {
		if r.s.pieces[j].kind == heading {
			return true
		}
	}
	return false
}

// A headerLine is what was read off a short line of a header.
type headerLine struct {
	stamp  when.Stamp
	text   string // the times in it, as printed
	labels []string
	names  []Byline
	lost   bool // words of it are in none of these
}

// readLine reads a short line that holds times, labels and names, and nothing
// else: "Pinned 12.30 EDT", "21:00 Jane Smith".
func (r *headerReader) readLine(e *entryPlace, i int) bool {
	p := &r.s.pieces[i]
	if utf8.RuneCountInString(p.text) > longestHeaderLine || r.isListed(e, p) || p.kind == caption && !r.names[i] {
		return false
	}
	line, parts := cutTimes(p.text, r.f.language.value)
	if line.text != "" && e.text != "" && line.stamp.HasClock && !e.stamp.HasAgo {
		return false // a time in the first words of the text
	}
	for n, part := range parts {
		if r.readPart(e, i, &line, part) {
			continue
		}
		if n == 0 || len(line.names) == 0 || endsSentence(part) || utf8.RuneCountInString(part) > longestLabel {
			return false
		}
		line.lost = true // who the writer is, or where
	}
	if line.text != "" {
		e.stamp, e.text = mergeStamps(e.stamp, line.stamp), strings.TrimSpace(e.text+" "+line.text)
	}
	e.labels = append(e.labels, line.labels...)
	for _, b := range line.names {
		e.names = addName(e.names, b)
	}
	e.header = append(e.header, i)
	if line.lost {
		e.lost = append(e.lost, i)
	}
	return true
}

// isListed reports whether a piece is an item of a list in its entry. Where each
// entry is an item itself, its pieces are none.
func (r *headerReader) isListed(e *entryPlace, p *piece) bool {
	if p.kind != listItem {
		return false
	}
	for b := p.box; b > e.box; b = r.s.boxes[b].parent {
		if r.s.boxes[b].node.DataAtom == atom.Li {
			return true
		}
	}
	return e.box == 0
}

// cutTimes takes the times out of a line, and says what stands between them.
func cutTimes(text, lang string) (line headerLine, parts []string) {
	at := 0
	for _, found := range when.All(text, lang) {
		parts = append(parts, text[at:found.Start])
		line.stamp = mergeStamps(line.stamp, found.Stamp)
		line.text = strings.TrimSpace(line.text + " " + text[found.Start:found.End])
		at = found.End
	}
	parts = append(parts, text[at:])
	var out []string
	for _, part := range parts {
		out = append(out, strings.FieldsFunc(strings.TrimSpace(part), func(c rune) bool { return c == '|' || c == '•' || c == '·' || c == '\n' })...)
	}
	return line, out
}

// readPart reads what stands in a header line beside the time.
func (r *headerReader) readPart(e *entryPlace, i int, line *headerLine, part string) bool {
	part = strings.TrimSpace(part)
	if isMatchClock(part) {
		line.labels = append(line.labels, part)
		return true
	}
	part = strings.TrimFunc(part, isOuterMark)
	switch {
	case part == "":
		return true
	case liveLabels[plainLabel(part)] != "":
		line.labels = append(line.labels, labelsOf(part)...)
		return true
	case isTimeFiller(part):
		line.lost = true
		return true
	}
	if names, sure := r.namesIn(e, i, line, part); len(names) > 0 {
		line.names = append(line.names, names...)
		line.lost = line.lost || !sure
		return true
	}
	if !r.s.isPlainText() && r.headingAhead(e, i) && !endsSentence(part) && utf8.RuneCountInString(part) <= longestLabel {
		line.labels = append(line.labels, part)
		return true
	}
	return false
}

// longestLabel is the longest label that no table knows, in characters.
const longestLabel = 40

// isTimeFiller reports whether words lead in a time, and say nothing else:
// "Posted at".
func isTimeFiller(part string) bool {
	for _, w := range words(part) {
		if !publishVerbs[w] && !tailWords[w] && !updateWords[w] {
			return false
		}
	}
	return true
}

// namesIn reads the writers in a part of a header line. sure is false where
// words are left that are no name.
func (r *headerReader) namesIn(e *entryPlace, i int, line *headerLine, part string) (names []Byline, sure bool) {
	p := &r.s.pieces[i]
	_, by := cutBy(part)
	called, named := nameElements(p, part)
	if called != "" && !by {
		return []Byline{{Name: called}}, called == part
	}
	isMarked := r.s.ownIn(p, e.box)&mByline != 0 || r.layout.says(r.layout.bylineOf(), p, r.s, e.box)
	isKnown := r.names[i] || r.isNameInHeader(e, i, part, isMarked)
	if !by && !isMarked && !isKnown || endsSentence(part) && !isKnown {
		return nil, false
	}
	if !by && (len(e.names) > 0 || len(line.names) > 0) && !isPerson(part) {
		return nil, true
	}
	if named != "" {
		return []Byline{{Name: named}}, false
	}
	names = splitNames(bareWriter(withoutHouseLead(part)))
	told := 0
	for _, b := range names {
		told += len(letters(b.Name)) + len(letters(b.Role))
	}
	around := len("and")
	if by {
		around = len("reported by")
	}
	return names, told+around >= len(letters(part))
}

// isNameInHeader reports whether a part of a line, which is a person's name, stands
// where the writer's does: beside the time or over the headline, and behind both where
// its element says what it is.
func (r *headerReader) isNameInHeader(e *entryPlace, i int, part string, isMarked bool) bool {
	if r.s.isPlainText() || !isStrictName(part) {
		return false
	}
	isIn := e.text != "" || r.headingAhead(e, i)
	isOver := e.headline < 0 || e.text == ""
	return isIn && (isOver || isMarked)
}

// nameElements are the writer's name in a line, where an element tells it from the
// rest: called, where one is called a writer's and names look like any other words;
// named, where it has the only person's name, beside a role that is written on to
// it. "": there is none.
func nameElements(p *piece, part string) (called, named string) {
	names, texts := 0, 0
	for n := range textNodes(p) {
		text := strings.TrimSpace(n.Data)
		if text == "" || !strings.Contains(part, text) || isByWord(text) {
			continue
		}
		texts++
		if m, _ := wordMarks(attribute(n.Parent, "class")); m&mByline != 0 && utf8.RuneCountInString(text) <= longestLabel && !hasLetterCase(text) {
			called = text
		}
		if isStrictName(text) {
			named = text
			names++
		}
	}
	if names != 1 || texts < 2 {
		named = ""
	}
	return called, named
}

// hasLetterCase reports whether a text is written in a script that has capitals.
func hasLetterCase(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.IsUpper(r) || unicode.IsLower(r) })
}

// ownIn are the marks of the elements around a piece, within a box.
func (s *sheet) ownIn(p *piece, box int32) marks {
	m := p.own | s.boxes[p.box].own
	for b := p.box; b > box && box > 0; b = s.boxes[b].parent {
		m |= s.boxes[b].own
	}
	return m
}

// withoutGluedRole takes off the role that a copy has written on to a name:
// "Jane SmithNews Reporter".
func withoutGluedRole(part string) string {
	if joint := jointIn(part); joint < len(part) && isRole(part[joint:]) {
		return part[:joint]
	}
	return part
}

// withoutHouseLead takes the paper off "From CNN's Jane Smith".
func withoutHouseLead(part string) string {
	rest, ok := strings.CutPrefix(part, "From ")
	if !ok {
		return part
	}
	for _, s := range []string{"'s ", "’s "} {
		if _, after, ok := strings.Cut(rest, s); ok {
			return after
		}
	}
	return rest
}

// open reads a piece that opens with the time and goes on with text:
// "23:39 Uhr | text", "+++ 14:26 Headline +++".
func (r *headerReader) open(e *entryPlace, i int, c clock) bool {
	p := &r.s.pieces[i]
	e.opening, e.rest, e.form = i, c.rest, c.form
	if c.form == matchTextForm {
		label, _ := cutMatchClock(p.text)
		e.labels = append(e.labels, label)
	} else {
		e.stamp = c.stamp
		e.readOpening(p.text[:c.rest], c.stamp.Text)
	}
	rest := p.text[c.rest:]
	first, second, broken := strings.Cut(rest, "\n")
	switch {
	case e.headline >= 0:
	case broken && isTitleText(strings.Trim(first, "+ ")):
		e.title, e.rest = strings.Trim(first, "+ "), len(p.text)-len(second)
	case c.form == "plus", p.kind == heading, isTitleText(rest) && r.textFollows(e, i):
		e.takeTitle(p)
	}
	return true
}

// takeTitle makes the headline of all that follows the time in its piece.
func (e *entryPlace) takeTitle(p *piece) {
	e.title, e.rest = strings.Trim(p.text[e.rest:], "+ "), len(p.text)
}

// textFollows reports whether a paragraph follows piece i in its entry.
func (r *headerReader) textFollows(e *entryPlace, i int) bool {
	for j := i + 1; j < e.span.last; j++ {
		if p := &r.s.pieces[j]; !p.isMedia() && p.kind != caption {
			return weight(p.text) > shortText && p.notice.reason == ""
		}
	}
	return false
}

// readOpening reads what stands around a time at the start of a text: the
// label before it ("UPDATE", "Update vom"), and words that belong to it.
func (e *entryPlace) readOpening(head, printed string) {
	at := max(0, strings.Index(head, printed))
	before := strings.TrimFunc(head[:at], isOuterMark)
	if liveLabels[strings.ToLower(before)] != "" {
		e.labels = append(e.labels, labelsOf(before)...)
		before = ""
	} else if word, rest, _ := strings.Cut(before, " "); updateWords[strings.ToLower(word)] {
		e.labels = append(e.labels, word)
		before = rest
	}
	after := strings.TrimFunc(head[at+len(printed):], isOuterMark)
	e.text = strings.Join(strings.Fields(before+" "+printed+" "+after), " ")
}

// settleHeads is a second pass over entries in containers: where the texts of
// most begin with a short line in an element of one class, and go on in another,
// that line is the headline, though no element says so.
func (r *headerReader) settleHeads(entries []entryPlace) {
	at := make([]int, len(entries))
	classes := map[boxClass]int{}
	for n := range entries {
		if at[n] = r.headLine(&entries[n]); at[n] >= 0 {
			classes[classOfPiece(r.s, at[n])]++
		}
	}
	for n := range entries {
		if at[n] < 0 {
			continue
		}
		if count := classes[classOfPiece(r.s, at[n])]; count >= fewEntries && count*4 >= len(entries)*3 {
			entries[n].headline = at[n]
		}
	}
}

// headLine is the piece with which an entry's text begins, if it reads like a
// headline and another class of text follows; -1: it does not.
func (r *headerReader) headLine(e *entryPlace) int {
	first := -1
	for i := e.span.first; i < e.span.last && e.headline < 0 && e.opening < 0; i++ {
		p := &r.s.pieces[i]
		switch {
		case p.isMedia(), p.kind == caption, e.has(i):
		case p.kind != paragraph:
			return -1
		case first < 0 && !isTitleText(p.text):
			return -1
		case first < 0:
			first = i
		case endsSentence(p.text) && classOfPiece(r.s, i) != classOfPiece(r.s, first):
			return first
		default:
			return -1
		}
	}
	return -1
}

// settleTitles is a second pass over flat entries: where most texts that open
// with a time go on with a headline, a short sentence there is one too.
func (r *headerReader) settleTitles(entries []entryPlace) {
	titled, opening := 0, 0
	for i := range entries {
		if entries[i].opening >= 0 {
			opening++
			if entries[i].title != "" {
				titled++
			}
		}
	}
	for i := range entries {
		e := &entries[i]
		if e.opening >= 0 && e.title == "" && titled*2 > opening {
			if p := &r.s.pieces[e.opening]; utf8.RuneCountInString(p.text[e.rest:]) < longestTitle/2 && r.textFollows(e, e.opening) {
				e.takeTitle(p)
			}
		}
	}
}
