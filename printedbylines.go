package newspage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage/internal/when"
)

// printedBylines reads the names in the lines near the headline, and right
// under the report, and says which pieces are lines of a byline. It is told that
// they are writers where a word for "by" stands before a person over the text.
func (f *facts) printedBylines(s *sheet, around span) (names []Byline, lines []int, told bool) {
	var r bylineReader
	for _, i := range f.bylinePieces(s, around) {
		if i >= f.opening.last && len(r.names) > 0 {
			break // under the text stands who edited it, or took the pictures
		}
		if r.read(f, s, i) && i < around.last {
			lines = append(lines, i)
		}
	}
	names = r.names
	if len(names) == 0 {
		names = r.marked
	}
	if len(names) > mostWriters {
		return nil, nil, false
	}
	if slices.ContainsFunc(names, isNobodys) && f.anyPerson(names) {
		names = slices.DeleteFunc(names, isNobodys) // "Our Reporter", in the line over the writers' names
	}
	return names, lines, r.told
}

// A bylineReader holds what the lines of a byline have said so far.
type bylineReader struct {
	names  []Byline // behind a word for "by", or set as bylines are
	marked []Byline // in an element that says so, and nothing else does
	sure   boxClass // of the last element whose names are sure
	told   bool     // a word for "by" stood before a person, over the text
	next   int      // the piece behind the last that had names
}

// read takes the names in piece i, and reports whether it has any.
func (r *bylineReader) read(f *facts, s *sheet, i int) bool {
	p := &s.pieces[i]
	m := f.marks(p)
	isMarked := m&mByline != 0
	found, isNamed := r.namesAt(f, s, i)
	isRole := !isNamed && isRoleLine(p.text) && (isMarked || i == r.next)
	if isRole && (giveRole(r.names, p.text) || giveRole(r.marked, p.text)) {
		return true
	}
	if len(found) == 0 || !isNamed && (!isMarked || m&mCrumbs != 0) {
		return false
	}
	r.next = i + 1
	class := classOfPiece(s, i)
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

// namesAt are the names in piece i, and whether the line or an element in it says that
// they are writers'.
func (r *bylineReader) namesAt(f *facts, s *sheet, i int) (names []Byline, isNamed bool) {
	p := &s.pieces[i]
	found, by := f.namesIn(s.withPartsApart(p), f.marks(p)&mByline != 0)
	if by {
		r.noteTold(f, s, i, found)
		return found, true
	}
	if len(found) == 0 {
		if plain := f.plainlySigned(s, i); len(plain) > 0 {
			return plain, true
		}
	}
	isSection := func(b Byline) bool {
		return i <= f.headline.at+belowHeadline && !strings.Contains(b.Name, " ") && s.inMenu(b.Name, f.headline.at)
	}
	found = slices.DeleteFunc(found, isSection)
	if signed := slices.DeleteFunc(s.signed(p), isSection); len(signed) > 0 {
		return withRolesOf(signed, found), true
	}
	return found, false
}

// belowHeadline is how many pieces below the headline its writers are named, where
// nothing but their names tells so.
const belowHeadline = 12

// noteTold notes that piece i names writers behind a word for "by". The names before it
// that stand without one are of the account from which the report was sent.
func (r *bylineReader) noteTold(f *facts, s *sheet, i int, found []Byline) {
	p := &s.pieces[i]
	if i >= f.opening.last || r.told {
		return
	}
	isSet := f.marks(p)&mByline != 0 || p.links > 0 || f.hasDate(p.text) // as bylines are: then a name may be one word
	r.told = slices.ContainsFunc(found, func(b Byline) bool {
		return b.Role == "" && (isSet || isStrictName(b.Name)) && !f.isHouse(b.Name)
	})
	if r.told && slices.ContainsFunc(found, func(b Byline) bool { return isStrictName(b.Name) }) {
		r.names, r.marked = nil, nil
	}
}

// withPartsApart is the text of a piece with what its elements tell apart: a comma
// before each role that stands in an element of its own ("Ellen Linden
// Marwood<span>Reporter</span>" has three names), a bar between two links that follow
// each other, and one for a link that leads to a tag, unless the line says that it
// names writers.
func (s *sheet) withPartsApart(p *piece) string {
	if p.first == nil || p.first == p.last || s.isPlainText() {
		return p.text
	}
	var line strings.Builder
	_, by := cutBy(withoutVerb(p.text))
	at, before := 0, (*html.Node)(nil) // the link that the last text stood in
	for n := range textNodes(p) {
		start, end := locateText(p.text, at, n.Data)
		if start == end {
			continue
		}
		link := linkWithin(n, s.boxes[p.box].node)
		isAll := n.PrevSibling == nil && n.NextSibling == nil // of its element
		switch {
		case !by && link != nil && strings.Contains(attribute(link, "rel"), "tag"):
			line.WriteString(p.text[at:start] + "|")
			at = end
		case link != nil && before != nil && link != before && strings.TrimSpace(p.text[at:start]) == "":
			line.WriteString("|")
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

// linkWithin is the link around a node, within a box; nil: there is none.
func linkWithin(n, outer *html.Node) *html.Node {
	for up := n.Parent; up != nil && up != outer; up = up.Parent {
		if up.DataAtom == atom.A {
			return up
		}
	}
	return nil
}

// plainlySigned are the names in a line over the text that nothing sets apart: those of
// agencies alone, "dpa", or of persons each of whom it, or the next line, says what he
// is: "Jeanne Marchais, envoyée spéciale à Londres". Under a picture it may be a credit.
func (f *facts) plainlySigned(s *sheet, i int) []Byline {
	p := &s.pieces[i]
	if p.kind != paragraph || i <= f.headline.at || i > f.headline.at+belowHeadline || f.headline.at < 0 || s.isPlainText() || s.isPictured(i-1) || !f.isOverText(s, i) || endsSentence(p.text) {
		return nil
	}
	names := f.persons(s, p.text)
	isAbove := i+1 < len(s.pieces) && s.pieces[i+1].kind == paragraph && isRoleLine(s.pieces[i+1].text) // "Staff Writer"
	if slices.ContainsFunc(names, func(b Byline) bool {
		return !isWireService(b.Name) && (!isAbove && !isRole(b.Role) || f.isSubject(s, b.Name))
	}) {
		return nil
	}
	return names
}

// withRolesOf gives names the roles that others, which are the same, have.
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

// endsInWord reports whether a word ends a text, and no mark behind it.
func endsInWord(text string) bool {
	text = strings.TrimSpace(text)
	return text != "" && inWord(lastRune(text))
}

// isNobodys reports whether a printed name stands for whoever wrote it.
func isNobodys(b Byline) bool {
	first, _, _ := strings.Cut(b.Name, " ")
	return articles[strings.ToLower(first)] && isHouseName(b.Name) && !isWireService(b.Name)
}

// mostWriters is how many one report has at most: more names are a list of
// something else.
const mostWriters = 16

// giveRole says what the last of some writers is, and reports whether that was
// not said before.
func giveRole(names []Byline, role string) bool {
	if len(names) == 0 || names[len(names)-1].Role != "" {
		return false
	}
	names[len(names)-1].Role = role
	return true
}

// signed are the names in inline elements that say they hold a writer's, by a
// class, rel="author" or microdata: many systems print such a name beside the
// date, with a picture of a pen for the word "by".
func (s *sheet) signed(p *piece) []Byline {
	if p.isMedia() || p.first == nil || s.isPlainText() {
		return nil
	}
	var texts []string
	var holder *html.Node // of the last text
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
		if isRoleLine(text) && giveRole(names, foldSpace(text)) {
			continue
		}
		for _, b := range splitNames(text) {
			names = addName(names, b)
		}
	}
	return names
}

// markedAround is the innermost element around a text node, within its box, whose
// attributes say that it holds what a mark stands for; nil: none.
func markedAround(n, outer *html.Node, mark marks) *html.Node {
	for up := n.Parent; up != nil && up != outer; up = up.Parent {
		if m := readAttributes(up, nil).marks; m&mark != 0 && m&mBio == 0 {
			return up
		}
	}
	return nil
}

// hasDate reports whether a short line states a day with its year, or how long
// ago it was.
func (f *facts) hasDate(line string) bool {
	if weight(line) > longestSignature || !hasDigit(line) {
		return false
	}
	for _, st := range when.All(f.withJoints(line), f.language.value) {
		if st.Year > 0 || st.HasAgo || st.HasDate() && st.HasClock || st.HasDaysAgo && st.HasClock {
			return true
		}
	}
	return false
}

// hasTime reports whether a short line states a day or how long ago it was, be it
// without the year.
func (f *facts) hasTime(line string) bool {
	return weight(line) <= longestSignature && len(when.All(f.withJoints(line), f.language.value)) > 0
}

// persons are the names in a line that nothing says of that it has any: each
// has the shape of one, and is no word of the page's menu.
func (f *facts) persons(s *sheet, line string) []Byline {
	const most = 12 // spaces
	line = withoutMail(line)
	if endsSentence(line) && !strings.HasSuffix(line, ".") || strings.Count(line, " ") > most {
		return nil
	}
	line = ungluedWriter(line)
	var out []Byline
	told := 0
	for _, b := range splitNames(line) {
		if fields := strings.Fields(b.Name); b.Role == "" && len(fields) > 2 && isRole(b.Name) {
			b.Name, b.Role = strings.Join(fields[:2], " "), strings.Join(fields[2:], " ")
		}
		if isWireService(b.Name) || f.isLonePerson(s, b) {
			out = append(out, b)
			told += len(letters(b.Name)) + len(letters(b.Role))
		}
	}
	if told*2 < len(letters(line)) {
		return nil // a sentence that names somebody
	}
	return out
}

// isLonePerson reports whether a name, of which nothing says that it is one, is a
// person's: no house's, no word of the menu, no head of a list.
func (f *facts) isLonePerson(s *sheet, b Byline) bool {
	if !isPerson(b.Name) && (b.Role == "" || !isHangulName(b.Name)) {
		return false
	}
	if !s.isPlainText() && b.Role == "" && isUncased(b.Name) { // any words have the shape of a name
		return false
	}
	return !f.isEveryday(b.Name) && !f.isHouse(b.Name) && !s.inMenu(b.Name, f.headline.at) && !keyHeads[plainLabel(b.Name)]
}

// smallWords returns the words of a page that came as text which it also writes with a
// small letter at their beginning.
func smallWords(s *sheet) map[string]bool {
	const most = 600 // lines
	small := map[string]bool{}
	for i := range s.pieces[:min(most, len(s.pieces))] {
		if !isProse(&s.pieces[i]) {
			continue
		}
		for w := range strings.FieldsSeq(s.pieces[i].text) {
			w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
			if r, _ := utf8.DecodeRuneInString(w); unicode.IsLower(r) && !strings.ContainsAny(w, "@./") { // and no address
				small[w] = true
			}
		}
	}
	return small
}

// isEveryday reports whether what has the shape of a name on a page that came as text is
// made of the page's everyday words: a button, a heading. In German, where all nouns have
// capitals, the first word tells: "Erneuerbare Energien".
func (f *facts) isEveryday(name string) bool {
	parts := strings.Fields(strings.ToLower(name))
	if f.language.value == "de" && f.everyday[parts[0]] && !everydayNames[parts[0]] {
		return true
	}
	return !slices.ContainsFunc(parts, func(w string) bool { return !f.everyday[w] })
}

// datesApart sets a space between two days that a copy has run together: that of
// publication and that of the last change, of which a page hides one.
// "19.11.202119.11.2021".
func datesApart(line string) string {
	const year = 4 // digits
	for i := 1; i+year+1 < len(line); i++ {
		if line[i-1] != '.' && line[i-1] != ' ' || !isDigits(line[i:i+year]) || !isDigit(line[i+year]) {
			continue
		}
		behind := line[i+year:]
		if day, _, ok := strings.Cut(behind, "."); ok && day != "" && len(day) <= 2 && isDigits(day) {
			return line[:i+year] + " " + datesApart(behind)
		}
	}
	return line
}

// withJoints sets a space where a browser copies a word for "by" or a date right
// beside a name: "byJane Smith", "Jane Smith24.04.2024".
func (f *facts) withJoints(line string) string {
	if hasDigit(line) {
		line = datesApart(line)
	}
	if first, size := utf8.DecodeRuneInString(line); unicode.IsLetter(first) {
		end := size
		for end < len(line) && line[end] >= 'a' && line[end] <= 'z' {
			end++
		}
		if next, _ := utf8.DecodeRuneInString(line[end:]); unicode.IsUpper(next) && gluedBy[strings.ToLower(line[:end])] {
			line = line[:end] + " " + line[end:]
		}
	}
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

// inMenu reports whether a line above the headline is that text: what stands
// in a page's menu too is a section.
func (s *sheet) inMenu(text string, headline int) bool {
	for i := range s.pieces[:max(0, headline)] {
		if strings.EqualFold(s.pieces[i].text, text) {
			return true
		}
	}
	return false
}

// bylinePieces are the pieces that can be a line of a byline: the short ones
// between headline and text, the line over the headline, and, where these say
// nothing, those right under the text.
func (f *facts) bylinePieces(s *sheet, around span) []int {
	const above, under = 4, 3 // lines over the headline, and under the text
	first := f.opening.first
	if f.headline.at >= 0 {
		first = max(0, f.headline.at-1)
	}
	for s.isPlainText() && first > 0 && first > f.headline.at-above && f.hasTime(s.pieces[first].text) {
		first-- // the writer, the day, the last change, the headline
	}
	var out []int
	for i := max(0, min(first, f.headline.at-above)); i < min(f.opening.last, len(s.pieces)); i++ {
		if !f.canBeByline(s, i) {
			continue
		}
		p := &s.pieces[i]
		isOwn := !f.isRelated(p) && (i >= f.headline.at || f.isMarkedWriter(p))
		if isOwn || i >= first && f.opensWithBy(s, i) {
			out = append(out, i)
		}
	}
	end, last := f.textEnd(s, around), around.last-1
	if end > 0 && weight(s.pieces[end-1].text) <= longestSignature && f.opensWithPerson(s, end-1) {
		end-- // a signature that is a sentence
	}
	for i := max(0, end, f.opening.last); end >= 0 && i < min(last+1+under, len(s.pieces)); i++ {
		isUnder := i < end+under || i >= last
		if isUnder && f.canBeByline(s, i) && f.opensWithBy(s, i) && s.pieces[i].marks&mBio == 0 {
			out = append(out, i)
		}
	}
	return out
}

// canBeByline reports whether nothing says of a piece that it is something else than
// a line of a byline.
func (f *facts) canBeByline(s *sheet, i int) bool {
	const longest = 160 // characters
	const others = mNav | mComments | mFigure | mCaption | mAd | mNewsletter
	p := &s.pieces[i]
	switch {
	case p.isMedia() || p.kind == control || p.kind == heading && p.level == 1:
		return false
	case p.kind == caption && !s.isPlainText() && endsInCredit(p.text):
		return false
	case p.notice.reason == Furniture && !strings.HasSuffix(p.notice.phrase, "…"): // "From the print edition"
		return false
	case p.notice.reason == Advertisement: // "Anzeige", in the writer's place
		return false
	}
	return f.roles[i] == noRole && f.marks(p)&others == 0 && utf8.RuneCountInString(p.text) <= longest
}

// isMarkedWriter reports whether a piece is a person's name, and its element says
// that it is a writer's.
func (f *facts) isMarkedWriter(p *piece) bool {
	return p.kind != caption && f.marks(p)&mByline != 0 && isPerson(withoutBy(p.text))
}

// opensWithBy reports whether a piece says whom a text is by. Right under the
// headline it may stand in a box with other reports.
func (f *facts) opensWithBy(s *sheet, i int) bool {
	p := &s.pieces[i]
	if f.isRelated(p) && i != f.headline.at+1 {
		return false
	}
	_, by := f.namesIn(p.text, false)
	return by
}

// opensWithPerson is like opensWithBy, for a line that may be a sentence of the text.
func (f *facts) opensWithPerson(s *sheet, i int) bool {
	names, by := f.namesIn(s.pieces[i].text, false)
	return by && !f.isRelated(&s.pieces[i]) && isStrictName(names[0].Name)
}

// isRelated reports whether a piece stands in a box with other reports.
func (f *facts) isRelated(p *piece) bool { return f.marks(p)&mRelated != 0 }

// withoutBy is a line without a word for "by" at its start.
func withoutBy(line string) string {
	rest, _ := cutBy(line)
	return rest
}

// namesIn reads the names in a line of a byline, and says whether a word for
// "by" stands before them; without one there are names only in a line that is
// marked. Dates in the line are passed over: "Posted on 5 April by Jane Smith |
// Leave a comment".
func (f *facts) namesIn(line string, isMarked bool) (names []Byline, by bool) {
	if writer := wideWriter(line); writer.Name != "" {
		return []Byline{writer}, true
	}
	line = afterGluedSection(f.withJoints(strings.ReplaceAll(line, softHyphen, "")))
	undated := f.withoutDates(line)
	parts := strings.FieldsFunc(undated, func(r rune) bool { return strings.ContainsRune("|•·\n»", r) })
	for _, part := range parts {
		if isRoleLine(part) && !strings.Contains(part, ":") || isWireService(strings.TrimSpace(part)) {
			giveRole(names, strings.Trim(part, " ,-–—"))
		}
		for _, b := range f.namesBehindBy(part) {
			if isMarked || !isByPhrase(b.Name) {
				names = addName(names, b)
			}
		}
	}
	if len(names) > 0 {
		const most, mostWords = 8, 12 // words of a line of names that ends like a sentence, and of any
		n := strings.Count(line, " ")
		if (n >= most && endsSentence(line) || n >= mostWords && undated == line) && !slices.ContainsFunc(names, func(b Byline) bool { return isPerson(b.Name) }) {
			return nil, false // "Por ende, …"
		}
		return names, true
	}
	if !isMarked {
		return nil, false
	}
	for _, part := range parts {
		for _, b := range splitNames(part) {
			names = addName(names, b)
		}
	}
	return names, false
}

// namesBehindBy are the names behind the word for "by" with which a part of a line
// opens.
func (f *facts) namesBehindBy(part string) []Byline {
	rest, ok := f.cutOwnBy(strings.TrimSpace(part))
	if !ok {
		rest, ok = behindLabel(rest)
	}
	if !ok {
		rest, ok = cutBy(rest)
	}
	if !ok {
		rest, ok = cutBy(withoutVerb(rest))
	}
	if !ok {
		return nil
	}
	return splitSigned(withoutTail(ungluedWriter(rest)))
}

// isByPhrase reports whether what stands behind "by" is an article and a word, and
// names nobody: "By the numbers".
func isByPhrase(name string) bool {
	article, _, more := strings.Cut(name, " ")
	return more && articles[article] && name == strings.ToLower(name)
}

// cutOwnBy takes a word off a line that stands for "by" in the page's language
// alone, before a person's name.
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

// withoutDates is a line with a bar for each date in it.
func (f *facts) withoutDates(line string) string {
	if !hasDigit(line) {
		return line
	}
	for range 4 {
		found := when.All(line, f.language.value)
		if len(found) == 0 {
			break
		}
		line = line[:found[0].Start] + "|" + line[found[0].End:]
	}
	return line
}
