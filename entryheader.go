package newspage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage/internal/when"
)

// A headerReader reads the headers of a live blog's entries. A header comes
// before an entry's text and holds the time, labels, the minute of a match,
// names and the headline, in any order. Everything read from it becomes a fact
// of the entry; pieces with words that no fact contains are noted.
type headerReader struct {
	s      *sheet
	f      *facts
	clocks map[int]clock
	names  map[int]bool // lines that name a writer; readWriter adds those that only their place shows
	again  map[int]bool // lines right after these that say who the writer is, as they recur in other headers
	tools  map[int]bool // lines that recur in most headers, such as a button: "Share"
	flat   bool         // the entries have no containers
}

// newHeaderReader returns a reader of the headers in some entries.
func newHeaderReader(s *sheet, f *facts, clocks map[int]clock, entries []span) headerReader {
	names := writerLines(s, entries, clocks)
	return headerReader{s: s, f: f, clocks: clocks, names: names, again: linesAgain(s, entries, names)}
}

// longestHeader is how many pieces at the start of an entry are searched for
// its header.
const longestHeader = 64

// longestHeaderLine is the length of the longest header line other than a
// headline.
const longestHeaderLine = 80 // characters

// longestTitle is the length of the longest line that can be an entry's
// headline without an element that marks it.
const longestTitle = 160 // characters

// read finds the pieces at the start of an entry that are its header.
func (r *headerReader) read(e *entryPlace) {
	for i := e.span.first; i < min(e.span.last, e.span.first+longestHeader); i++ {
		p := &r.s.pieces[i]
		if e.opening >= 0 && e.rest < len(r.s.pieces[e.opening].text) {
			return // the text begins behind the time
		}
		if p.isMedia() || p.kind == caption && !r.names[i] && !isPlainClock(r.clocks, i) && !r.flat {
			continue // the header may go on under it; the writer's name or the time may stand beside the portrait
		}
		if e.isInHeader(i) {
			continue
		}
		if !r.take(e, i) {
			return
		}
	}
}

// take reads a piece as part of the header; it returns false if the entry's
// text begins here. The certain signs come first: a piece that is only a time,
// an element that marks a headline. Then come the words of the line, and last
// its position.
func (r *headerReader) take(e *entryPlace, i int) bool {
	c, isClock := r.clocks[i]
	if r.tools[i] {
		e.leaveOut(i)
		return true
	}
	return isClock && r.takeClock(e, i, c) ||
		r.takeHeadline(e, i) ||
		r.readLine(e, i) ||
		r.takeRole(e, i) ||
		r.takeUnmarked(e, i) ||
		isClock && r.takeOpening(e, i, c)
}

// takeClock reads a piece that is a time with at most a label or a name beside
// it, or a heading that opens with a time.
func (r *headerReader) takeClock(e *entryPlace, i int, c clock) bool {
	switch p := &r.s.pieces[i]; {
	case c.labelled && r.readLine(e, i):
		return true
	case c.form == "":
		r.takeTime(e, i, c)
		return true
	case c.form == matchForm:
		if minute, event := minuteAndEvent(p.text); event != "" {
			e.labels = append(e.labels, minute, event)
		} else {
			e.labels = append(e.labels, p.text)
		}
		e.header = append(e.header, i)
		return true
	case e.text == "" && r.names[i] && r.readLine(e, i):
		return true
	default:
		return (p.kind == heading || r.isHeadline(e, i)) && r.takeOpening(e, i, c)
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

// leaveOut adds a piece to the header whose words no fact contains.
func (e *entryPlace) leaveOut(i int) {
	e.header, e.lost = append(e.header, i), append(e.lost, i)
}

// takeRole takes a line after the writer's name that says who or where the
// writer is.
func (r *headerReader) takeRole(e *entryPlace, i int) bool {
	if len(e.names) == 0 {
		return false
	}
	isRole := r.again[i] || r.names[i-1] && isRoleLine(r.s.pieces[i].text)
	if isRole {
		e.leaveOut(i)
	}
	return isRole
}

// takeUnmarked takes a headline that only its position shows, whether it is the
// whole piece or its first line.
func (r *headerReader) takeUnmarked(e *entryPlace, i int) bool {
	if !r.isTitle(e, i) {
		return e.text != "" && r.takeBoldLine(e, i)
	}
	e.headline = i
	return true
}

// takeTime reads a piece that is only a time. A second such piece is the date
// of the first, the same time as "2h ago", or the time of a change.
func (r *headerReader) takeTime(e *entryPlace, i int, c clock) {
	text := r.s.pieces[i].text
	if c.rest > 0 {
		text = strings.TrimSpace(text[:c.rest])
		e.lost = append(e.lost, i)
	}
	if found := when.All(text, r.f.language.value); e.text != "" && len(found) > 0 && found[0].Modified {
		e.changedText, e.changed = text, found[0].Stamp
	} else {
		e.addTime(c.stamp, text)
	}
	e.header = append(e.header, i)
}

// addTime adds a part of the entry's time, and its words.
func (e *entryPlace) addTime(st when.Stamp, text string) {
	e.stamp, e.text = mergeStamps(e.stamp, st), strings.TrimSpace(e.text+" "+text)
}

// mergeStamps merges two parts of one time, such as "3.30pm" and "March 12".
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

// isHeadline reports whether piece i is the entry's headline according to its
// element.
func (r *headerReader) isHeadline(e *entryPlace, i int) bool {
	const longest = 200 // bytes; some pages give the whole text an element of that class
	p := &r.s.pieces[i]
	if e.hasHeadline() || r.s.isPlainText() {
		return false
	}
	if name, signed := cutBy(p.text); signed && isStrictName(name) {
		return false
	}
	own := p.own | r.s.boxes[p.box].own
	if p.kind == heading || own&mHeadline != 0 && len(p.text) < longest {
		return true
	}
	isTitle := isTitleText(p.text) && r.isCalledTitle(e, p)
	return isTitle && (len(p.text) < longestLabel || r.textFollows(e, i))
}

// hasHeadline reports whether a headline has been read, as a piece or as the
// words after the time.
func (e *entryPlace) hasHeadline() bool { return e.headline >= 0 || e.title != "" }

// isCalledTitle reports whether an element right around a short text, within
// its entry, has a class with a word for a headline.
func (r *headerReader) isCalledTitle(e *entryPlace, p *piece) bool {
	if p.first == nil || e.box == 0 {
		return false
	}
	outer := r.s.boxes[e.box].node
	for n := p.first.Parent; n != nil && n != outer; n = n.Parent {
		if hasClassWord(n, titleWords) {
			return true
		}
		if isBlock(n) {
			break
		}
	}
	return false
}

// titleWords are the class words of an entry's headline.
var titleWords = set("title headline heading")

// isTitle reports whether piece i is a headline although no element marks it: a
// short line after the time, without a full stop, that is bold, stands above
// the writer's name, or is on a plain-text page, or such a line right above the
// time.
func (r *headerReader) isTitle(e *entryPlace, i int) bool {
	p := &r.s.pieces[i]
	if e.hasHeadline() || p.kind == caption || !isTitleText(p.text) {
		return false
	}
	isLast := i+1 >= e.span.last
	switch {
	case e.text == "" && r.s.isPlainText() && e.isOfMatch():
		return r.textFollows(e, i) || !isLast && r.s.pieces[i+1].kind != caption && endsSentence(r.s.pieces[i+1].text)
	case e.text == "":
		return r.isOverTime(e, i)
	case r.s.isPlainText():
		return p.kind == heading || !isLast
	case isLast:
		return false
	default:
		return p.isAllBold() || r.names[i+1] || r.s.pieces[i+1].isMedia() && r.names[i+2]
	}
}

// isOverTime reports whether piece i stands right above the entry's time, alone or with
// the writer, and the text begins right below that; a picture with its caption or the
// writer's name may stand between them. If another short line follows the time, piece i is
// a label.
func (r *headerReader) isOverTime(e *entryPlace, i int) bool {
	at := i + 1
	for at < e.span.last && !isClockAt(r.clocks, at) && (r.names[at] || r.s.pieces[at].isMedia() || r.s.pieces[at].kind == caption) {
		at++
	}
	c, ok := r.clocks[at]
	if !ok || at >= e.span.last || !c.stamp.HasClock {
		return false
	}
	isSigned := c.form == namedForm || c.rest > 0 && isWriterLine(strings.TrimSpace(r.s.pieces[at].text[c.rest:]))
	return (isPlainClock(r.clocks, at) || isSigned) && r.textFollows(e, at)
}

// takeBoldLine takes the first line of a piece as the entry's headline if that
// line, and only that line, is bold.
func (r *headerReader) takeBoldLine(e *entryPlace, i int) bool {
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
	return !endsSentence(text) && !isSignedSentence(text) || n < longestTitle/2 && isCry(text)
}

// headingAhead reports whether the entry's headline is yet to come.
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

// A headerLine is what was read from a short line of a header.
type headerLine struct {
	stamp  when.Stamp
	text   string // the times in it, as printed
	labels []string
	names  []Byline
	lost   bool // it has words that are in none of these
}

// readLine reads a short line of times, labels and names, and perhaps who the
// writer is: "Pinned 12.30 EDT", "21:00 Jane Smith". It returns false, and
// reads nothing, if the line holds anything else.
func (r *headerReader) readLine(e *entryPlace, i int) bool {
	p := &r.s.pieces[i]
	isCaption := p.kind == caption && !r.names[i] && !isClockAt(r.clocks, i) // a time may stand over the picture that opens an entry
	if isCaption || utf8.RuneCountInString(p.text) > longestHeaderLine {
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
		e.addTime(line.stamp, line.text)
	}
	e.labels = append(e.labels, line.labels...)
	e.names = addNames(e.names, line.names)
	e.header = append(e.header, i)
	if line.lost {
		e.lost = append(e.lost, i)
	}
	return true
}

// readWriter is like readLine for a line that names the writer, as its place shows.
func (r *headerReader) readWriter(e *entryPlace, i int) bool {
	r.names[i] = true
	return r.readLine(e, i)
}

// cutTimes separates the times in a line from the other parts.
func cutTimes(text, lang string) (line headerLine, parts []string) {
	at := 0
	for _, found := range when.All(text, lang) {
		parts = append(parts, withoutTimePreposition(text[at:found.Start]))
		line.stamp = mergeStamps(line.stamp, found.Stamp)
		line.text = strings.TrimSpace(line.text + " " + text[found.Start:found.End])
		at = found.End
	}
	parts = append(parts, text[at:])
	var out []string
	for _, part := range parts {
		out = append(out, strings.FieldsFunc(strings.TrimSpace(part), isPartBreak)...)
	}
	return line, out
}

// withoutTimePreposition takes the word that leads in a time off what stands before
// it: "Jane Smith at".
func withoutTimePreposition(before string) string {
	trimmed := strings.TrimRight(before, " ")
	if i := strings.LastIndexByte(trimmed, ' '); i >= 0 && hasFold(timePrepositions, trimmed[i+1:]) {
		return trimmed[:i]
	}
	return before
}

// readPart reads a part of a header line that is not a time. It returns false
// if the part is neither label nor name.
func (r *headerReader) readPart(e *entryPlace, i int, line *headerLine, part string) bool {
	part = strings.TrimSpace(part)
	if isMatchClock(part) || e.isOfMatch() && isLabelOf(part, matchEvents) {
		line.labels = append(line.labels, part)
		return true
	}
	part = strings.TrimFunc(part, isOuterMark)
	switch {
	case part == "":
		return true
	case isLiveLabel(part):
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
	if writer, by := cutBy(part); by && withoutOurs(writer) == "" {
		line.lost = true // "By our correspondent"
		return true
	}
	if r.headingAhead(e, i) && !endsSentence(part) && utf8.RuneCountInString(part) <= longestLabel {
		if r.s.pieces[i].marks&(mHidden|mScreenReader) != 0 {
			line.lost = true // it names a button that shows a picture
		} else {
			line.labels = append(line.labels, part)
		}
		return true
	}
	return false
}

// longestLabel is the length, in characters, of the longest label that is in no
// table.
const longestLabel = 40

// isTimeFiller reports whether words only introduce a time: "Posted at".
func isTimeFiller(part string) bool {
	for _, w := range words(part) {
		if !publishVerbs[w] && !tailWords[w] && !updateWords[w] {
			return false
		}
	}
	return true
}

// namesIn returns the writers named in a part of a header line. sure is false
// if the part has words that are in no name.
func (r *headerReader) namesIn(e *entryPlace, i int, line *headerLine, part string) (names []Byline, sure bool) {
	p := &r.s.pieces[i]
	_, by := cutBy(part)
	if rest, ok := r.f.cutOwnBy(part); ok {
		part, by = rest, true
	}
	called, named := nameElements(p, part)
	if called != "" && !by {
		return []Byline{{Name: called}}, called == part
	}
	isMarked := r.s.ownIn(p, e.box)&mByline != 0
	isKnown := r.names[i] || r.isNameInHeader(e, i, line, part)
	switch {
	case !isKnown && (!by && !isMarked || endsSentence(part)):
		return nil, false
	case !by && len(e.names)+len(line.names) > 0 && !isPerson(part): // who the writer is
		return nil, false
	case named != "":
		return []Byline{{Name: named}}, false
	}
	names = splitNames(bareWriter(withoutHouseLead(part)))
	return names, lettersOf(names)+len("and") >= len(letters(part))
}

// isNameInHeader reports whether a part of a line is a person's name where a
// writer's name stands: after the time, beside it, or above the headline. On a
// plain-text page it must be that of one of the page's writers.
func (r *headerReader) isNameInHeader(e *entryPlace, i int, line *headerLine, part string) bool {
	isIn := e.text != "" || line.stamp.HasClock || r.headingAhead(e, i)
	isWriter := func(b Byline) bool { return b.Name == part }
	return isIn && isStrictName(part) && (!r.s.isPlainText() || slices.ContainsFunc(r.f.bylines, isWriter))
}

// nameElements returns the writer's name in a line if an element separates it
// from the rest: called is the text of an element whose class says byline, for
// scripts in which names look like any other words; named is the only person's
// name among several elements, the others being a role set right against it.
// Either is "" if there is none.
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
		if isStrictName(text) && !isRole(text) && !hasWordOf(text, plainNewsrooms) {
			named = text
			names++
		}
	}
	if names != 1 || texts < 2 {
		named = ""
	}
	return called, named
}

// withoutGluedRole removes a role or a newsroom that copying has joined to a name: "Jane
// SmithNews Reporter".
func withoutGluedRole(part string) string {
	if joint := jointIn(part); joint < len(part) && (isRole(part[joint:]) || hasWordOf(part[joint:], plainNewsrooms)) {
		return part[:joint]
	}
	return part
}

// withoutHouseLead removes the paper from "From CNN's Jane Smith".
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

// takeOpening reads a piece that opens with the time and goes on with text: "23:39 Uhr
// | text", "+++ 14:26 Headline +++". It returns false if the entry has a time.
func (r *headerReader) takeOpening(e *entryPlace, i int, c clock) bool {
	if e.text != "" {
		return false
	}
	p := &r.s.pieces[i]
	e.opening, e.rest = i, c.rest
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
	case c.form == "plus", p.kind == heading, r.isHeadline(e, i), isTitleText(rest) && (r.textFollows(e, i) || p.isBold() && i+1 < e.span.last):
		e.takeTitle(p)
	}
	return true
}

// takeTitle makes everything after the time in its piece the headline.
func (e *entryPlace) takeTitle(p *piece) {
	e.title, e.rest = strings.Trim(p.text[e.rest:], "+ "), len(p.text)
}

// textFollows reports whether the next text after piece i in its entry, other than
// a line that names the writer, is as long as a paragraph.
func (r *headerReader) textFollows(e *entryPlace, i int) bool {
	for j := i + 1; j < e.span.last; j++ {
		if p := &r.s.pieces[j]; !p.isMedia() && p.kind != caption && !r.names[j] && !isWriterLine(p.text) {
			return weight(p.text) > shortText && p.notice.reason == ""
		}
	}
	return false
}

// readOpening reads what stands around a time at the start of a text: the label
// before it ("UPDATE", "Update vom") and words that belong to the time.
func (e *entryPlace) readOpening(head, printed string) {
	at := max(0, strings.Index(head, printed))
	before := strings.TrimFunc(head[:at], isOuterMark)
	if isLiveLabel(before) {
		e.labels = append(e.labels, labelsOf(before)...)
		before = ""
	} else if word, rest, _ := strings.Cut(before, " "); hasFold(updateWords, word) {
		e.labels = append(e.labels, word)
		before = rest
	}
	after := strings.TrimFunc(head[at+len(printed):], isOuterMark)
	e.text = strings.Join(strings.Fields(before+" "+printed+" "+after), " ")
}

// settleHeads is a second pass over entries. If the texts of most begin with a short line
// in an element of one class and go on with a sentence, that line is the headline, although
// no element says so.
func (r *headerReader) settleHeads(entries []entryPlace) {
	at := make([]int, len(entries))
	classes := map[boxClass]int{}
	for n := range entries {
		if at[n] = r.headLine(&entries[n]); at[n] >= 0 {
			classes[classOfPiece(r.s, at[n])]++
		}
	}
	for n := range entries {
		if at[n] >= 0 && isUsual(classes[classOfPiece(r.s, at[n])], len(entries)) {
			entries[n].headline = at[n]
			r.readNamesUnder(&entries[n], at[n])
		}
	}
}

// readNamesUnder reads the lines below an entry's headline that name its writers; a
// picture may stand between.
func (r *headerReader) readNamesUnder(e *entryPlace, headline int) {
	for i := headline + 1; i < e.span.last; i++ {
		if r.s.pieces[i].isMedia() {
			continue
		}
		if r.s.pieces[i-1].isMedia() && !r.s.isSignedWithTime(i) {
			return // a name right under a picture may be the photographer's
		}
		if !isWriterLine(r.s.pieces[i].text) || !r.readWriter(e, i) {
			return
		}
	}
}

// headLine returns the first text of an entry if it reads like a headline and a
// sentence follows, perhaps below the writer's name: any in an element of another class or
// in plain type below bold, a long one set like the line. Otherwise it returns -1.
func (r *headerReader) headLine(e *entryPlace) int {
	first := -1
	for i := e.span.first; i < e.span.last && e.headline < 0 && e.opening < 0; i++ {
		p := &r.s.pieces[i]
		switch {
		case p.isMedia(), p.kind == caption, e.isInHeader(i):
		case p.kind != paragraph && p.kind != listItem:
			return -1
		case first >= 0 && isWriterLine(p.text):
		case first < 0 && !isTitleText(p.text):
			return -1
		case first < 0:
			first = i
		case endsSentence(p.text) && (classOfPiece(r.s, i) != classOfPiece(r.s, first) || r.s.pieces[first].isBold() && p.isPlain()):
			return first
		case isProse(p) && r.isTitleLine(first):
			return first
		default:
			return -1
		}
	}
	return -1
}

// isTitleLine reports whether a line that nothing sets apart from the text of its entry
// reads like a headline: it has several words, and announces nothing.
func (r *headerReader) isTitleLine(i int) bool {
	const least = 2 // words
	p := &r.s.pieces[i]
	return p.notice.reason == "" && p.links == 0 && hasWords(p.text, least) && inWord(lastRune(p.text)) && !isWriterLine(p.text)
}

// settleTitles is a second pass over flat entries. If most texts that open with
// a time go on with a headline, a short sentence in that position is a headline
// too.
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
	if titled*2 <= opening {
		return
	}
	for i := range entries {
		e := &entries[i]
		if e.opening < 0 || e.title != "" {
			continue
		}
		p := &r.s.pieces[e.opening]
		if utf8.RuneCountInString(p.text[e.rest:]) < longestTitle/2 && r.textFollows(e, e.opening) {
			e.takeTitle(p)
		}
	}
}

// settleRunIns is a second pass over flat entries: where most texts that open with
// a time go on in bold to the end of a sentence, and then plainly, what is in bold
// is the headline: "<b>14:05 The key is found.</b> The key was in the soup …".
func (r *headerReader) settleRunIns(entries []entryPlace) {
	opening, ends := 0, make([]int, len(entries))
	runIns := 0
	for i := range entries {
		if e := &entries[i]; e.opening >= 0 && !e.hasHeadline() {
			opening++
			if ends[i] = runInEnd(&r.s.pieces[e.opening], e.rest); ends[i] > 0 {
				runIns++
			}
		}
	}
	if !isUsual(runIns, opening) {
		return
	}
	for i, end := range ends {
		if e := &entries[i]; end > 0 {
			text := r.s.pieces[e.opening].text
			e.title = strings.TrimRight(strings.TrimSpace(text[e.rest:end]), ".:")
			e.rest = end + len(text[end:]) - len(strings.TrimLeft(text[end:], " "))
		}
	}
}

// runInEnd returns where the bold text ends with which a piece begins, if it ends a
// sentence after from and other text follows, or 0.
func runInEnd(p *piece, from int) int {
	end := p.bold
	if p.first == nil || end <= from || end >= len(p.text) || ancestor(p.first, atom.B, atom.Strong) == nil {
		return 0
	}
	title := strings.TrimSpace(p.text[from:end])
	if title == "" || !strings.Contains(".:!?", title[len(title)-1:]) || !isTitleText(strings.TrimRight(title, ".:")) {
		return 0
	}
	return end
}
