package newspage

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage/internal/when"
)

// printedBylines returns the names in the lines near the headline or, if there are
// none, right under the report, and the pieces that are lines of a byline. told is true
// if a word for "by" stands before a person's name over the text: then these are
// certainly the writers.
func (f *facts) printedBylines(s *sheet, around span) (names []Byline, lines []int, told bool) {
	r := bylineReader{f: f, s: s}
	for _, i := range f.bylinePieces(s, around) {
		if i >= f.opening.last && len(r.names) > 0 {
			break // the names under the text are those of editors or photographers
		}
		if r.read(i) && i < around.last && !opensWithReporter(s.pieces[i].text) {
			lines = append(lines, i)
		}
	}
	for _, found := range [...][]Byline{r.names, r.linked, r.marked} {
		if len(names) == 0 {
			names = found
		}
	}
	if len(names) > mostWriters {
		return nil, nil, false
	}
	return names, lines, r.told
}

// A bylineReader is the state of one call of printedBylines.
type bylineReader struct {
	f      *facts
	s      *sheet
	names  []Byline // after a word for "by", or set like bylines
	linked []Byline // only the address of their link says that they are writers
	marked []Byline // only their element says that they are writers
	sure   boxClass // the class of the last of names
	told   bool     // see printedBylines
	next   int      // the piece after the last one with names
}

// read takes the names and roles in piece i, and reports whether it has any.
func (r *bylineReader) read(i int) bool {
	p := &r.s.pieces[i]
	m := r.f.marks(p)
	isMarked := m&mByline != 0
	found, isNamed := r.namesAt(i)
	isRole := !isNamed && isRoleLine(p.text) && (isMarked || i == r.next)
	if isRole && (giveRole(r.names, p.text) || giveRole(r.linked, p.text) || giveRole(r.marked, p.text)) {
		return true
	}
	if !isNamed && !isMarked && r.readLinked(p) {
		r.next = i + 1
		return true
	}
	if len(found) == 0 || !isNamed && m&mCrumbs != 0 {
		return false
	}
	r.next = i + 1
	class := classOfPiece(r.s, i)
	isSure := isNamed || p.isLinkHeavy() && m&mBio == 0 || class.class != "" && class == r.sure
	for _, b := range found {
		if isSure {
			r.names, r.sure = addName(r.names, b), class
		} else {
			r.marked = addName(r.marked, b)
		}
	}
	return true
}

// readLinked takes the names in a piece that are links to the pages of writers, with
// their roles, and reports whether there are any. Beside names that are more certain they
// are of translators or of others who helped.
func (r *bylineReader) readLinked(p *piece) bool {
	linked := linkedWriters(p)
	if len(linked) == 0 || len(r.names) > 0 {
		return false
	}
	r.linked = addNames(r.linked, withRolesOf(linked, splitNames(r.s.withPartsApart(p))))
	return true
}

// namesAt returns the names in piece i. isNamed is true if the line itself or an
// element in it says that they are writers' names.
func (r *bylineReader) namesAt(i int) (names []Byline, isNamed bool) {
	f, s := r.f, r.s
	p := &s.pieces[i]
	found, by := f.namesIn(s.withPartsApart(p), f.marks(p)&mByline != 0)
	if by {
		r.noteTold(i, found)
		return found, true
	}
	if len(found) == 0 {
		if plain := f.plainlySigned(s, i); len(plain) > 0 {
			return plain, true
		}
	}
	isSection := func(b Byline) bool {
		return i <= f.headline.at+belowHeadline && !strings.Contains(b.Name, " ") && f.isInMenu(s, b.Name)
	}
	found = slices.DeleteFunc(found, isSection)
	if signed := slices.DeleteFunc(s.signed(p), isSection); len(signed) > 0 {
		if len(found) > len(signed) && !slices.ContainsFunc(found, isNoPerson) {
			return found, true // only the first of them is a link
		}
		return withRolesOf(signed, found), true
	}
	return found, false
}

// belowHeadline is how many pieces below the headline a line of names alone is taken
// for a byline.
const belowHeadline = 12

// noteTold notes that piece i names writers after a word for "by". Names found before
// that without such a word are dropped: they are of the account from which the report
// was sent.
func (r *bylineReader) noteTold(i int, found []Byline) {
	f, p := r.f, &r.s.pieces[i]
	if i >= f.opening.last || r.told {
		return
	}
	isSet := f.marks(p)&mByline != 0 || p.links > 0 || f.hasDate(p.text) // like a byline, in which a name may be one word
	r.told = slices.ContainsFunc(found, func(b Byline) bool {
		return b.Role == "" && (isSet || isStrictName(b.Name)) && !f.isHouse(b.Name)
	})
	if r.told && slices.ContainsFunc(found, func(b Byline) bool { return isStrictName(b.Name) }) {
		r.names, r.marked = nil, nil
	}
}

// withPartsApart returns the text of a piece with separators where only its elements
// separate names: a comma before a role in an element of its own, as in "Ellen Linden
// Marwood<span>Reporter</span>", and a bar between two adjacent links and in place of a
// link to a tag, which in a line with a word for "by" may be the link of a writer. In such a
// line a bar also divides a writer's link from the place behind it.
func (s *sheet) withPartsApart(p *piece) string {
	if p.first == p.last {
		return p.text
	}
	var line strings.Builder
	_, by := cutVerbBy(p.text)
	at, before := 0, (*html.Node)(nil) // before: the link around the previous text
	for n := range textNodes(p) {
		start, end := locateText(p.text, at, n.Data)
		if start == end {
			continue
		}
		link := linkWithin(n, s.boxes[p.box].node)
		isAll := n.PrevSibling == nil && n.NextSibling == nil // that its element holds
		switch {
		case !by && link != nil && strings.Contains(attribute(link, "rel"), "tag"):
			line.WriteString(p.text[at:start] + "|")
			at = end
		case link != nil && before != nil && link != before && strings.TrimSpace(p.text[at:start]) == "":
			line.WriteString("|")
		case by && link == nil && before != nil && isAll && isStrictName(foldSpace(textOf(before))) && isPlaceAfterName(p.text[start:end]):
			line.WriteString(p.text[at:start] + "|")
			at = start
		case !by && isAll && start > 0 && opensWithWriter(p.text[start:end]): // behind the section
			line.WriteString(p.text[at:start] + "|")
			at = start
		case isAll && isRoleLine(p.text[start:end]) && endsInWord(p.text[:start]):
			line.WriteString(strings.TrimRight(p.text[at:start], " ") + ", ")
			at = start
		}
		line.WriteString(p.text[at:end])
		at, before = end, link
	}
	line.WriteString(p.text[at:])
	return line.String()
}

// isPlaceAfterName reports whether a text in an element of its own behind a linked name is
// the place where the writer was, and not what goes on with the name or says what its
// bearer does.
func isPlaceAfterName(text string) bool {
	isOther := isStrictName(text) && !opensLikePlace(text) // somebody else, perhaps
	return isPlace(text) && !isOther && !isRoleLine(text) && !isNameSuffix(text)
}

// opensWithWriter reports whether a text is a word for "by" and a person's name.
func opensWithWriter(text string) bool {
	name, by := cutBy(text)
	return by && isStrictName(name)
}

// plainlySigned returns the names in a line over the text that no word or element marks
// as a byline. It accepts agencies ("dpa"), and persons if the line or the next one
// states their role: "Jeanne Marchais, envoyée spéciale à Londres". A line under a
// picture may be a credit and is not accepted.
func (f *facts) plainlySigned(s *sheet, i int) []Byline {
	p, under := &s.pieces[i], span{f.headline.at + 1, f.headline.at + 1 + belowHeadline}
	if s.isPlainText() || f.headline.at < 0 || !under.holds(i) || !f.isOverText(s, i) {
		return nil
	}
	if p.kind != paragraph || endsSentence(p.text) || s.isPictured(i-1) {
		return nil
	}
	names := f.persons(s, f.beforeDate(p.text))
	isOverRole := i+1 < len(s.pieces) && s.pieces[i+1].kind == paragraph && isRoleLine(s.pieces[i+1].text) // "Staff Writer"
	for _, b := range names {
		if !isWireService(b.Name) && (!isOverRole && !isRole(b.Role) || f.isSubject(s, b.Name)) {
			return nil
		}
	}
	return names
}

// beforeDate returns the part of a short line before its first date: "Jane Smith,
// reporter 12 March, 3 min".
func (f *facts) beforeDate(line string) string {
	if weight(line) > longestSignature || !hasDigit(line) {
		return line
	}
	if dates := when.All(line, f.language.value); len(dates) > 0 && dates[0].Start > 0 {
		return strings.TrimRight(line[:dates[0].Start], " ,|·•-–—")
	}
	return line
}

// withRolesOf adds the roles that the same names have in another list.
func withRolesOf(names, others []Byline) []Byline {
	for i := range names {
		for _, o := range others {
			if names[i].Role == "" && names[i].Name == o.Name {
				names[i].Role = o.Role
			}
		}
	}
	return names
}

// endsInWord reports whether a text ends in a letter and not in a mark.
func endsInWord(text string) bool {
	text = strings.TrimSpace(text)
	return text != "" && inWord(lastRune(text))
}

// mostWriters is how many writers one report has at most. More names are a list of
// something else.
const mostWriters = 16

// giveRole sets the role of the last writer, and reports whether there was one without
// a role.
func giveRole(names []Byline, role string) bool {
	if len(names) == 0 || names[len(names)-1].Role != "" {
		return false
	}
	names[len(names)-1].Role = role
	return true
}

// signed returns the names in inline elements that are marked as a writer's by a class,
// rel="author" or microdata. Many systems print such a name beside the date, with an
// icon of a pen instead of the word "by".
func (s *sheet) signed(p *piece) []Byline {
	var texts []string
	var holder *html.Node // the element of the last text
	for n := range textNodes(p) {
		switch e := markedAround(n, s.boxes[p.box].node, mByline); {
		case e == nil || readAttributes(e, nil).marks&mDate != 0: // "author__date"
		case e == holder:
			texts[len(texts)-1] += n.Data
		default:
			texts, holder = append(texts, n.Data), e
		}
	}
	var names []Byline
	for _, text := range texts {
		if role := foldSpace(text); isRoleLine(role) && (giveRole(names, role) || len(names) == 0 && role != p.text) {
			continue // of a name that is set apart by nothing but its link: "<a>Jane Smith</a> <span class=author-role>"
		}
		names = addNames(names, splitNames(text))
	}
	return names
}

// linkedWriters returns the persons in a piece whose names are links to the pages of
// writers.
func linkedWriters(p *piece) []Byline {
	var names []Byline
	for link := range linksIn(p) {
		if !isWriterAddress(attribute(link, "href")) {
			continue
		}
		for _, b := range splitNames(foldSpace(textOf(link))) {
			if isPerson(b.Name) {
				names = addName(names, b)
			}
		}
	}
	return names
}

// isWriterAddress reports whether an address is that of a page about a writer: a part of
// its path is a word for writers, and another follows.
func isWriterAddress(address string) bool {
	_, path, _ := strings.Cut(address, "//")
	if path == "" {
		path = address
	}
	for part, rest, more := strings.Cut(path, "/"); more; part, rest, more = strings.Cut(rest, "/") {
		if hasFold(writerPaths, part) && strings.Trim(rest, "/") != "" {
			return true
		}
	}
	return false
}

// markedAround returns the innermost element around a text node, inside outer, whose
// attributes give it a mark, or nil.
func markedAround(n, outer *html.Node, mark marks) *html.Node {
	for up := n.Parent; up != nil && up != outer; up = up.Parent {
		if m := readAttributes(up, nil).marks; m&mark != 0 && m&mBio == 0 {
			return up
		}
	}
	return nil
}

// hasDate reports whether a short line states a day with its year or its time, or how
// long ago it was.
func (f *facts) hasDate(line string) bool {
	return hasDigit(line) && slices.ContainsFunc(f.timesIn(line), func(t when.Found) bool {
		return t.Year > 0 || t.HasAgo || (t.HasDate() || t.HasDaysAgo) && t.HasClock
	})
}

// hasTime reports whether a short line states a time of any kind, such as a day without
// the year.
func (f *facts) hasTime(line string) bool { return len(f.timesIn(line)) > 0 }

// timesIn returns the times that a short line states.
func (f *facts) timesIn(line string) []when.Found {
	if weight(line) > longestSignature {
		return nil
	}
	return when.All(f.withJoints(line), f.language.value)
}

// persons returns the names in a line that nothing marks as a byline: each has the
// shape of a name and is not in the page's menu, and together they are at least half of
// the line.
func (f *facts) persons(s *sheet, line string) []Byline {
	const most = 12 // spaces
	line = withoutMail(line)
	if !s.isPlainText() { // where a line may be a name and anything
		line = cmp.Or(beforePlace(line), line)
	}
	if endsSentence(line) && !strings.HasSuffix(line, ".") || strings.Count(line, " ") > most {
		return nil
	}
	line = ungluedWriter(line)
	var out []Byline
	for _, b := range splitNames(line) {
		if fields := strings.Fields(b.Name); b.Role == "" && len(fields) > 2 && isRole(b.Name) {
			b.Name, b.Role = strings.Join(fields[:2], " "), strings.Join(fields[2:], " ")
		}
		if isWireService(b.Name) || f.isLonePerson(s, b) {
			out = append(out, b)
		}
	}
	if lettersOf(out)*2 < len(letters(line)) {
		return nil // a sentence that names somebody
	}
	return out
}

// beforePlace returns the writer in a line that is only a name, a mark and the place
// where the writer was, or "": "Jane Smith / London", "JANE SMITH. London".
func beforePlace(line string) string {
	if len(line) > longestSignature {
		return ""
	}
	for _, mark := range placeMarks {
		name, place, ok := strings.Cut(line, mark)
		place = strings.TrimRight(place, ".)")
		if !ok || !isPlace(place) || strings.Contains(place, " ") && !opensLikePlace(place) || isRole(place) || namesNewsroom(place) || isWireService(place) {
			continue
		}
		if isWireService(name) || isStrictName(name) || isLoudName(name) {
			return name
		}
	}
	return ""
}

// placeMarks stand between a writer and the place where the writer was.
var placeMarks = [...]string{" / ", "/", " | ", " - ", " – ", " — ", " · ", " • ", ". ", " (", ", "}

// isLonePerson reports whether a name that nothing marks as a writer's is a person's,
// and not that of a newsroom, an item of the menu or the heading of a list.
func (f *facts) isLonePerson(s *sheet, b Byline) bool {
	const most = 3 // words of a name in a script without capitals, in which any word has the shape of a name
	switch {
	case !isPerson(b.Name) && (b.Role == "" || !isHangulName(b.Name)):
		return false
	case b.Role == "" && hasHangul(b.Name) && strings.Contains(b.Name, " "): // a Korean name has no space
		return false
	case b.Role == "" && isUncased(b.Name) && (!s.isPlainText() || strings.Count(b.Name, " ") >= most):
		return false
	case f.isEveryday(b.Name), hasAgency(b.Name), f.isHouse(b.Name), f.isInMenu(s, b.Name), isLabelOf(b.Name, keyHeads):
		return false
	}
	return true
}

// smallWords returns the words that a plain-text page also writes with a small first
// letter.
func smallWords(s *sheet) map[string]bool {
	const most = 600 // lines
	small := map[string]bool{}
	for i := range s.pieces[:min(most, len(s.pieces))] {
		if !isProse(&s.pieces[i]) {
			continue
		}
		for w := range strings.FieldsSeq(s.pieces[i].text) {
			w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
			if r, _ := utf8.DecodeRuneInString(w); isSmall(r) && !strings.ContainsAny(w, "@./") { // not an address
				small[w] = true
			}
		}
	}
	return small
}

// isEveryday reports whether a text that has the shape of a name consists of everyday
// words of the page (facts.everyday). On a plain-text page it is then a button or a
// heading. In German, where all nouns have capitals, only the first word counts:
// "Erneuerbare Energien".
func (f *facts) isEveryday(name string) bool {
	parts := strings.Fields(strings.ToLower(name))
	if f.language.value == "de" && f.everyday[parts[0]] && !everydayNames[parts[0]] {
		return true
	}
	return !slices.ContainsFunc(parts, func(w string) bool { return !f.everyday[w] })
}

// datesApart puts a space between two days that were copied without one. Pages that
// hide the date of publication or of the last change give "19.11.202119.11.2021". So it
// does between a day and the clock or the number of comments: "4 May 202208:30".
func datesApart(line string) string {
	const year = 4 // digits
	for i := 1; i+year < len(line); i++ {
		if strings.IndexByte(". /", line[i-1]) < 0 || !isDigits(line[i:i+year]) || !isDigit(line[i+year]) {
			continue
		}
		behind := line[i+year:]
		if day, _, ok := strings.Cut(behind, "."); ok && day != "" && len(day) <= 2 && isDigits(day) {
			return line[:i+year] + " " + datesApart(behind)
		}
		if isYear(line[i:i+year]) && opensWithCount(behind) {
			return line[:i+year] + " " + behind
		}
	}
	return line
}

// isYear reports whether four digits are a year of this century or the last.
func isYear(digits string) bool {
	return strings.HasPrefix(digits, "19") || strings.HasPrefix(digits, "20")
}

// opensWithCount reports whether a text opens with a clock, or a number as short as that
// of the comments and no more digits.
func opensWithCount(text string) bool {
	const longest = 2 // digits
	n := 0
	for n < len(text) && isDigit(text[n]) {
		n++
	}
	switch rest := text[n:]; {
	case n == 0, n > longest:
		return false
	case rest == "", rest[0] == ' ':
		return true
	default:
		return rest[0] == ':' && startsWithDigit(rest[1:])
	}
}

// withJoints puts a space where a word for "by" or a date was copied right beside a
// name, or a date beside another.
func (f *facts) withJoints(line string) string {
	if !hasDigit(line) {
		return byApart(line)
	}
	return f.dateApart(byApart(datesApart(line)))
}

// byApart puts a space between a word for "by" and the name: "byJane Smith".
func byApart(line string) string {
	first, end := utf8.DecodeRuneInString(line)
	if !unicode.IsLetter(first) {
		return line
	}
	for end < len(line) && line[end] >= 'a' && line[end] <= 'z' {
		end++
	}
	if next, _ := utf8.DecodeRuneInString(line[end:]); unicode.IsUpper(next) && hasFold(gluedBy, line[:end]) {
		return line[:end] + " " + line[end:]
	}
	return line
}

// dateApart puts a space between a name and the date: "Jane Smith24.04.2024".
func (f *facts) dateApart(line string) string {
	const least = 3 // letters of a word: "G20" is one
	run := 0
	for i, r := range line {
		if run >= least && unicode.IsDigit(r) {
			if found := when.All(line[i:], f.language.value); len(found) > 0 && found[0].Start == 0 && found[0].Year > 0 {
				return line[:i] + " " + line[i:]
			}
		}
		if run++; !unicode.IsLetter(r) {
			run = 0
		}
	}
	return line
}

// isInMenu reports whether a line above the headline has the letters of a text. That text
// is then the name of a section, from the page's menu, or of the paper.
func (f *facts) isInMenu(s *sheet, text string) bool {
	return anyOf(s.pieces[:max(0, f.headline.at)], func(p *piece) bool { return sameWords(p.text, text) })
}

// bylinePieces returns the pieces that can be a line of a byline: short ones from the
// line above the headline to the text, and right under the text those with a word for
// "by".
func (f *facts) bylinePieces(s *sheet, around span) []int {
	return append(f.bylinesOver(s), f.bylinesUnder(s, around)...)
}

// bylinesOver returns those over the text. Above the headline an element has to say that
// they are bylines or, near it, a word for "by".
func (f *facts) bylinesOver(s *sheet) (over []int) {
	const above = 4 // lines
	near := f.opening.first
	if f.headline.at >= 0 {
		near = max(0, f.headline.at-1)
		if f.isSignedOverKicker(s) {
			near--
		}
	}
	for s.isPlainText() && near > 0 && near > f.headline.at-above && (f.hasTime(s.pieces[near].text) || s.pieces[near].isCount()) {
		near-- // the writer, the day, the last change, the comments, the headline
	}
	for i := max(0, min(near, f.headline.at-above)); i < min(f.opening.last, len(s.pieces)); i++ {
		if !f.canBeByline(s, i) {
			continue
		}
		p := &s.pieces[i]
		isOwn := !f.isRelated(p) && (i >= f.headline.at || f.isMarkedWriter(p))
		if isOwn || i >= near && f.opensWithBy(s, i) {
			over = append(over, i)
		}
	}
	return over
}

// bylinesUnder returns those right under the text.
func (f *facts) bylinesUnder(s *sheet, around span) (under []int) {
	const most = 3 // lines
	end, last := f.textEnd(s, around), around.last-1
	if end < 0 {
		return nil
	}
	if end > 0 && weight(s.pieces[end-1].text) <= longestSignature && f.opensWithPerson(s, end-1) {
		end-- // the signature itself, which textEnd took for a sentence
	}
	for i := max(end, f.opening.last); i < min(last+1+most, len(s.pieces)); i++ {
		isUnder := i < end+most || i >= last
		if isUnder && f.canBeByline(s, i) && f.opensWithBy(s, i) && s.pieces[i].marks&mBio == 0 {
			under = append(under, i)
		}
	}
	return under
}

// isCount reports whether a piece is a button to share or to comment, or how many do.
func (p *piece) isCount() bool { return p.notice.reason == Share || p.notice.reason == Comments }

// isSignedOverKicker reports whether a line with a date stands over the kicker right
// above the headline, all in one box: "By Jane Smith, 12 March", "Coast", the headline.
func (f *facts) isSignedOverKicker(s *sheet) bool {
	const label = 30 // weight
	over := f.headline.at - 2
	if over < 0 || s.isPlainText() {
		return false
	}
	kicker := &s.pieces[over+1]
	if kicker.isMedia() || weight(kicker.text) > label || endsSentence(kicker.text) || !f.hasDate(s.pieces[over].text) {
		return false
	}
	around := &s.boxes[s.common(s.pieces[over].box, s.pieces[f.headline.at].box)]
	return around.node != nil && around.node.DataAtom != atom.Body && around.own&mMain == 0
}

// canBeByline reports whether a piece can be a line of a byline: it is short, or names the
// reporter as it opens, and no fact, phrase or element says that it is something else.
func (f *facts) canBeByline(s *sheet, i int) bool {
	const longest = 160                                                                 // characters
	others := mNav | mComments | mFigure | mCaption | mNewsletter | mQuote | mPullQuote // and nobody's words
	p := &s.pieces[i]
	if !f.isMarkedWriter(p) {
		others |= mAd
	}
	if f.isUnderPortrait(s, i) {
		others &^= mFigure | mCaption
	}
	switch {
	case p.isMedia() || p.kind == control || p.kind == heading && p.level == 1:
		return false
	case f.roles[i] != noRole || f.marks(p)&others != 0 || utf8.RuneCountInString(p.text) > longest && !opensWithReporter(p.text):
		return false
	case p.kind == caption && !s.isPlainText() && (endsInCredit(p.text) || f.marks(p)&mCredit != 0):
		return false
	case p.notice.reason == Furniture && !strings.HasSuffix(p.notice.phrase, "…") && !s.isLinkedHouse(p): // "From the print edition"
		return false
	case p.notice.reason == Advertisement: // "Anzeige", in the writer's place
		return false
	}
	return true
}

// isLinkedHouse reports whether a piece is a link in an element of its own for bylines to
// the page of the newsroom: "Redaktion".
func (s *sheet) isLinkedHouse(p *piece) bool {
	return p.isLink() && (p.own|s.boxes[p.box].own)&mByline != 0 && hasFold(newsroomWords, p.text)
}

// isUnderPortrait reports whether the text of a figure in an element for bylines, over
// the report, names a person after a word for "by". The picture is the writer's portrait.
func (f *facts) isUnderPortrait(s *sheet, i int) bool {
	p := &s.pieces[i]
	if p.kind != caption || f.marks(p)&mByline == 0 || i <= f.headline.at || i >= f.opening.last {
		return false
	}
	return f.isSignedByPerson(p.text)
}

// isMarkedWriter reports whether a piece is a person's name in an element for bylines.
func (f *facts) isMarkedWriter(p *piece) bool {
	return p.kind != caption && f.marks(p)&mByline != 0 && isPerson(withoutBy(p.text))
}

// opensWithBy reports whether a piece names writers after a word for "by". In a box
// with other reports this counts only right under the headline.
func (f *facts) opensWithBy(s *sheet, i int) bool {
	p := &s.pieces[i]
	if f.isRelated(p) && i != f.headline.at+1 {
		return false
	}
	_, by := f.namesIn(p.text, false)
	return by
}

// opensWithPerson is like opensWithBy for a line that may be a sentence of the text:
// the name must be a person's.
func (f *facts) opensWithPerson(s *sheet, i int) bool {
	return !f.isRelated(&s.pieces[i]) && f.isSignedByPerson(s.pieces[i].text)
}

// isSignedByPerson reports whether a line names a person first after a word for "by".
func (f *facts) isSignedByPerson(line string) bool {
	names, by := f.namesIn(line, false)
	return by && isStrictName(names[0].Name)
}

// isRelated reports whether a piece stands in a box with other reports.
func (f *facts) isRelated(p *piece) bool { return f.marks(p)&mRelated != 0 }

// withoutBy removes a word for "by" from the start of a line.
func withoutBy(line string) string {
	rest, _ := cutBy(line)
	return rest
}

// namesIn returns the names in a line of a byline, and whether they follow a word for
// "by". Without such a word names are returned only if isMarked. Dates are skipped:
// "Posted on 5 April by Jane Smith | Leave a comment".
func (f *facts) namesIn(line string, isMarked bool) (names []Byline, by bool) {
	l := f.inParts(line)
	if names, told := f.signersIn(l, isMarked); told || !isMarked {
		return names, len(names) > 0
	}
	isLong := l.isLong()
	for _, part := range l.parts {
		if isRoleLine(part) && giveRole(names, strings.Trim(part, " ,-–—")) {
			continue // on the line under the name
		}
		for _, b := range splitNames(part) {
			if !isLong || isPerson(b.Name) {
				names = addName(names, b)
			}
		}
	}
	return names, false
}

// A partedLine is a line that may be a byline, in parts.
type partedLine struct {
	line    string // as printed
	text    string // with spaces where words are joined
	undated string
	parts   []string // of undated
}

// isLong reports whether a line without a date is longer than one of names. It tells
// something about the writer.
func (l partedLine) isLong() bool {
	const most = 12 // words
	return l.undated == l.text && strings.Count(l.text, " ") >= most
}

// inParts divides a line at its bars, points and dates.
func (f *facts) inParts(line string) partedLine {
	text := afterGluedSection(f.withJoints(strings.ReplaceAll(line, softHyphen, "")))
	undated := f.datesAsBars(text)
	return partedLine{line, text, undated, strings.FieldsFunc(undated, isPartBreak)}
}

// signersIn returns the names in a line after a word for "by". told is true if there is
// one with a name behind it, even if the line turns out to be a sentence.
func (f *facts) signersIn(l partedLine, isMarked bool) (names []Byline, told bool) {
	if writers := wideWriters(l.line); len(writers) > 0 {
		return writers, true
	}
	for _, part := range l.parts {
		if len(names) > 0 && (isRoleLine(part) && !strings.Contains(part, ":") || isWireService(strings.TrimSpace(part))) {
			giveRole(names, strings.Trim(withoutMail(part), " ,-–—"))
		}
		for _, b := range f.namesBehindBy(part) {
			if isMarked || !isByPhrase(b.Name) {
				names = addName(names, b)
			}
		}
	}
	if len(names) == 0 {
		return nil, false
	}
	const most = 8 // words of a line of names that ends like a sentence
	n := strings.Count(l.text, " ")
	if (n >= most && endsSentence(l.text) || l.isLong()) && !slices.ContainsFunc(names, func(b Byline) bool { return isPerson(b.Name) }) {
		return nil, true // "Por ende, …"
	}
	if _, opensWithBy := cutBy(l.text); opensWithBy && !isMarked && endsSentence(l.text) && n > 1 && !f.areWriters(names, l.undated) {
		return nil, true // "By Monday the water had gone."
	}
	return names, true
}

// isPartBreak reports whether a character divides a line of a byline into parts.
func isPartBreak(r rune) bool {
	switch r {
	case '|', '•', '·', '\n', '»':
		return true
	}
	return false
}

// areWriters reports whether names in a line that ends like a sentence are plainly those
// of persons or houses, and at least half of the line.
func (f *facts) areWriters(names []Byline, line string) bool {
	for _, b := range names {
		switch {
		case isWireService(b.Name), isRole(b.Name), f.isHouse(b.Name):
		case isStrictName(b.Name), isInCapitals(b.Name) && isPerson(b.Name):
		case isUncased(b.Name) && strings.ContainsAny(line, colons):
		default:
			return false
		}
	}
	return lettersOf(names)*2 >= len(letters(line))
}

// namesBehindBy returns the names after a word for "by" at the start of a part of a
// line.
func (f *facts) namesBehindBy(part string) []Byline {
	part = strings.TrimSpace(part)
	if inner, ok := strings.CutPrefix(part, "("); ok && strings.HasSuffix(inner, ")") {
		part = inner[:len(inner)-1] // "(Reporting by Jane Smith; editing by Joe Bloggs)"
	}
	for _, cut := range [...]func(string) (string, bool){f.cutOwnBy, behindLabel, cutBy, cutVerbBy} {
		rest, ok := cut(part)
		if ok {
			return splitSigned(withoutTail(ungluedWriter(rest)))
		}
		part = rest
	}
	return nil
}

// isByPhrase reports whether the text after "by" is an article and a noun, so that it
// names nobody: "By the numbers".
func isByPhrase(name string) bool {
	article, _, more := strings.Cut(name, " ")
	return more && articles[article] && name == strings.ToLower(name)
}

// cutOwnBy removes a word that means "by" only in the page's language, if a person's
// name follows.
func (f *facts) cutOwnBy(line string) (rest string, ok bool) {
	first, rest, _ := strings.Cut(strings.TrimRight(line, " -–—|,"), " ")
	if by := byWordsOf[f.language.value]; by == "" || strings.ToLower(first) != by {
		return line, false
	}
	names := splitNames(withoutTail(rest))
	if len(names) == 0 || !isPerson(names[0].Name) {
		return line, false
	}
	return rest, true
}

// datesAsBars replaces each date in a line by a bar.
func (f *facts) datesAsBars(line string) string {
	if !hasDigit(line) {
		return line
	}
	for range 4 {
		found := when.All(line, f.language.value)
		if len(found) == 0 {
			break
		}
		before, behind := line[:found[0].Label], line[found[0].End:]
		if isLabelled := found[0].Label < found[0].Start; isLabelled && before == "" && isPlaceOfDate(behind) {
			return ""
		}
		line = withoutDateLabel(before) + "|" + behind
	}
	return line
}

// isPlaceOfDate reports whether what stands behind the date in a line that says when a
// report was published or changed is the place from which it was sent: "Updated - 4 May
// 2024 - NEW DELHI".
func isPlaceOfDate(behind string) bool {
	place, ok := strings.CutPrefix(strings.TrimSpace(behind), "- ")
	return ok && isInCapitals(place)
}

// withoutDateLabel removes from the end of a text the label of the date behind it, if
// that is all of its last part: "Data publicării: ". A name and a colon stay.
func withoutDateLabel(text string) string {
	const most = 3 // words
	label, ok := strings.CutSuffix(strings.TrimRight(text, " "), ":")
	if !ok {
		return text
	}
	from := strings.LastIndexAny(label, "|•·\n,") + 1
	label = strings.TrimSpace(label[from:])
	if _, by := cutBy(label); by || isStrictName(label) || len(strings.Fields(label)) > most {
		return text
	}
	return text[:from]
}
