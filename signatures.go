package newspage

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// bioNames returns the writers named in a box about them, or in a byline, under the
// text.
func (f *facts) bioNames(s *sheet, around span) []Byline {
	const under, near = 40, 8 // pieces; pieces of the foot of a report, where a <footer> may name the writer
	if f.headline.at < 0 {
		return nil
	}
	end := f.textEnd(s, around)
	for i := max(f.opening.last, around.last-under); i < min(around.last+under, len(s.pieces)); i++ {
		p := &s.pieces[i]
		m := f.marks(p)
		if m&mByline != 0 && i < end+near {
			m &^= mFooter
		}
		if p.isMedia() || s.isPictured(i) || m&(mByline|mBio) == 0 || m&(mNav|mRelated|mComments|mFigure|mCaption|mAd|mNewsletter|mFooter) != 0 {
			continue
		}
		if names, _ := f.signersIn(f.inParts(p.text), true); len(names) > 0 {
			return names
		}
		if names := f.persons(s, withoutVerb(p.text)); len(names) > 0 {
			return names
		}
	}
	return nil
}

// signatures returns the names in lines without a word for "by", between the headline
// and the text, and the pieces that have them. They are looked for, until there are
// some, under a line that is only a word for "by", under a portrait, beside a date, under
// such a word at the foot of the text, in a line that is only names, and in bold type.
func (f *facts) signatures(s *sheet, around span) (names []Byline, lines []int) {
	const most = 14 // lines from the headline to the text
	if f.headline.at < 0 {
		return nil, nil
	}
	r := signatureReader{f: f, s: s}
	under := span{f.headline.at + 1, min(max(textStart(s, around), f.opening.last), f.headline.at+most, len(s.pieces))}
	r.underBy(under)
	if len(r.names) == 0 {
		r.namedTwice(under)
	}
	if len(r.names) == 0 {
		r.besideDates(under)
	}
	if len(r.names) == 0 {
		const foot = 4 // lines
		end := max(f.textEnd(s, around), f.opening.last)
		r.underBy(span{end, min(end+foot, len(s.pieces))})
	}
	if len(r.names) == 0 {
		r.alone(under)
	}
	if !s.isPlainText() && len(r.names) == 0 {
		r.inBold(under.first, around)
	}
	return r.names, r.lines
}

// A signatureReader is the state of one call of signatures.
type signatureReader struct {
	f     *facts
	s     *sheet
	names []Byline
	lines []int // the pieces with the names
}

// take takes the names in a line of piece i, and reports whether there are any.
func (r *signatureReader) take(i int, line string) bool {
	found := r.f.persons(r.s, line)
	if endsSentence(line) {
		found = slices.DeleteFunc(found, func(b Byline) bool { return b.Role != "" && !isRole(b.Role) }) // "Jane Smith, in her kitchen."
	}
	r.names = addNames(r.names, found)
	if len(found) > 0 && !slices.Contains(r.lines, i) {
		r.lines = append(r.lines, i)
	}
	return len(found) > 0
}

// underBy reads the lines under a line that is or ends in a word for "by".
func (r *signatureReader) underBy(of span) {
	s := r.s
	for i, under := of.first, false; i < of.last; i++ {
		text := s.pieces[i].text
		if under && !s.isPlainText() && strings.Trim(text, "0123456789 ,;&…|·") == "" {
			continue // between the names of a list
		}
		if s.isPlainText() && i > of.first && isByWord(text) && !strings.HasSuffix(text, ":") && isStrictName(s.pieces[i-1].text) {
			r.take(i-1, s.pieces[i-1].text) // "Text" on the line after a name says what that person did
			continue
		}
		taken := under && s.pieces[i].notice.reason == "" && weight(text) <= longestSignature && r.take(i, text)
		under = isByWord(text) || s.endsInBy(i) || taken || under && len(r.names) > 0 && s.isBetweenNames(i)
	}
}

// namedTwice reads the name on a line of a plain-text page with which the line above it
// ends, in capitals or behind a few words: it is the description of the writer's portrait.
func (r *signatureReader) namedTwice(of span) {
	const most = 3 // words before the name, as in "Portrait of Jane Smith"
	for i := of.first + 1; i < of.last && r.s.isPlainText() && len(r.names) == 0; i++ {
		name, above := r.s.pieces[i].text, r.s.pieces[i-1].text
		if !strings.HasSuffix(letters(above), letters(name)) || !isStrictName(name) && !isInCapitals(name) || !r.s.canSign(i) || r.f.isSubject(r.s, name) {
			continue
		}
		if len(strings.Fields(above)) > len(strings.Fields(name))+most {
			continue
		}
		if letters(above) == letters(name) && !isInCapitals(above) {
			name = above
		}
		r.take(i, name)
	}
}

// endsInBy reports whether a line of a plain-text page ends in a word for "by", with
// only a person's name on the next line: "Comment by", "10.12.2022 18:27 by".
func (s *sheet) endsInBy(i int) bool {
	const longest = 40 // bytes
	text := s.pieces[i].text
	return s.isPlainText() && i+1 < len(s.pieces) && len(text) <= longest && !endsSentence(strings.TrimSuffix(text, ":")) && leadsToName(text) && isStrictName(s.pieces[i+1].text)
}

// besideDates reads the lines with a date, those next to one and, on a plain-text page,
// those that state the writer's role. A line right above the headline counts if it
// begins with a date.
func (r *signatureReader) besideDates(of span) {
	f, s, first := r.f, r.s, of.first
	if over := f.headline.at - 1; over >= 0 && f.opensWithDate(s.pieces[over].text) {
		first = over
	}
	for i := first; i < of.last; i++ {
		text := s.pieces[i].text
		if m := f.marks(&s.pieces[i]); m&mEmbed != 0 || (m&(mCaption|mFigure) != 0 || s.pieces[i].kind == caption && m&mCredit != 0) && !s.isPlainText() {
			continue // the writer of a post, who is seen in a picture on a day
		}
		if i == f.headline.at || f.roles[i] != noRole && f.roles[i] != statesByline || weight(text) > longestSignature {
			continue
		}
		switch {
		case f.hasDate(text):
			for part := range strings.FieldsFuncSeq(f.datesAsBars(f.withJoints(s.withPartsApart(&s.pieces[i]))), isSignatureBreak) {
				for _, name := range namesOnLines(part) {
					r.take(i, f.withoutSection(s, withoutTail(withoutVerb(ungluedWriter(strings.TrimSpace(name))))))
				}
			}
		case !s.canSign(i) || s.isPlainText() && s.pieces[i].kind == caption:
		case r.isBesideDate(i, of):
			r.stacked(first, i)
			name, _, _ := strings.Cut(text, " - ") // "Jane Smith - The Paper"
			r.take(i, name)
		case s.isPlainText() && slices.ContainsFunc(f.persons(s, text), func(b Byline) bool { return b.Role != "" }):
			r.take(i, text)
		}
	}
}

// namesOnLines returns the names that stand on the lines of a text, without the place that
// may be on the last, or the text itself if a line is anything else.
func namesOnLines(text string) []string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	last := len(lines) - 1
	if last > 0 && isPlaceAfterName(lines[last]) && !hasWordOf(lines[last], notNames, notNameWords) { // not "Datum"
		lines = lines[:last]
	}
	if slices.ContainsFunc(lines, func(line string) bool { return !isStrictName(strings.TrimSpace(line)) }) {
		return []string{text}
	}
	return lines
}

// stacked reads the names right above line i of a plain-text page, which stands beside the
// date. Each is on a line of its own, and has its bearer's role under it if line i has one.
func (r *signatureReader) stacked(first, i int) {
	const most = 4 // names
	s := r.s
	if !s.isPlainText() || !isStrictName(s.pieces[i].text) || i+1 >= len(s.pieces) {
		return
	}
	step, isAbove := 1, r.isNameOver
	if isRoleLine(s.pieces[i+1].text) {
		step, isAbove = 2, r.isNameAndRoleOver
	}
	top := i
	for n := 0; n < most && top-step >= first && isAbove(top); n++ {
		top -= step
	}
	for ; top < i; top += step {
		r.take(top, s.pieces[top].text)
	}
}

// isNameOver reports whether the line above line i, without a blank line between the two, is
// a name that the report does not speak of.
func (r *signatureReader) isNameOver(i int) bool {
	name := r.s.pieces[i-1].text
	return r.s.pieces[i].gap == 0 && isStrictName(name) && r.s.canSign(i-1) && !r.f.isSubject(r.s, name)
}

// isNameAndRoleOver reports whether the lines above line i are a name and a role.
func (r *signatureReader) isNameAndRoleOver(i int) bool {
	return isRoleLine(r.s.pieces[i-1].text) && isStrictName(r.s.pieces[i-2].text) && r.s.canSign(i-2)
}

// withoutSection removes the section after a person's name in a line with a date. It is
// also in the menu, or a word for a section.
func (f *facts) withoutSection(s *sheet, part string) string {
	fields := strings.Fields(part)
	n := len(fields)
	for n > 2 && (hasFold(sectionWords, fields[n-1]) || f.isInMenu(s, fields[n-1])) {
		n--
	}
	if name := strings.Join(fields[:n], " "); n < len(fields) && isStrictName(name) {
		return name
	}
	return part
}

// isBesideDate reports whether the line before or after a line has a date. The writer's
// role may stand between the two.
func (r *signatureReader) isBesideDate(i int, of span) bool {
	hasDate := func(j int) bool { return j < of.last && r.f.hasDate(r.s.pieces[j].text) }
	if i > of.first && hasDate(i-1) || hasDate(i+1) {
		return true
	}
	return i+2 < of.last && isRoleLine(r.s.pieces[i+1].text) && hasDate(i+2)
}

// inBold reads the first line in bold type that stands right above a sentence, before
// the text. Within the text such a line is a crosshead.
func (r *signatureReader) inBold(from int, around span) {
	const opening = 8 // pieces at the beginning of the report
	for i := from; i < min(around.first+opening, len(r.s.pieces)-1) && len(r.names) == 0; i++ {
		p, next := &r.s.pieces[i], &r.s.pieces[i+1]
		isFree := r.f.roles[i] == noRole
		if i >= around.first && isFree && p.bold == 0 && weight(p.text) > longestSignature && endsSentence(p.text) {
			return
		}
		isBold := p.kind == paragraph && p.isAllBold() && p.notice.reason == "" && weight(p.text) <= longestSignature
		if isFree && isBold && next.kind == paragraph && endsSentence(next.text) && !r.f.isSubject(r.s, p.text) {
			r.take(i, p.text)
		}
	}
}

// alone reads the only line that is names, and those that continue it.
func (r *signatureReader) alone(of span) {
	i := r.f.loneSignature(r.s, of)
	if i < 0 {
		return
	}
	r.take(i, r.s.pieces[i].text)
	for i++; i < of.last && r.s.goesOnNames(i); i++ {
		r.take(i, r.s.pieces[i].text)
	}
}

// isBetweenNames reports whether a line of a plain-text page, such as a role, stands
// between two persons' names.
func (s *sheet) isBetweenNames(i int) bool {
	if !s.isPlainText() || i == 0 || i+1 >= len(s.pieces) || endsSentence(s.pieces[i].text) {
		return false
	}
	return isStrictName(s.pieces[i-1].text) && isStrictName(s.pieces[i+1].text)
}

// loneSignature returns the only line between headline and text that has persons'
// names, or -1. Several such lines may be topics.
func (f *facts) loneSignature(s *sheet, opening span) int {
	lone := -1
	for i := opening.first; i < opening.last; i++ {
		p := &s.pieces[i]
		if !s.isPlainText() && !f.canBeLoneName(s, i) || s.isPlainText() && !f.isLoneLine(s, i) {
			continue
		}
		if f.roles[i] != noRole || p.kind == caption || !s.canSign(i) || s.isLoudUnderText(i) || len(f.persons(s, p.text)) == 0 {
			continue
		}
		if lone >= 0 && s.pieces[lone].text != p.text {
			return -1
		}
		lone = i
	}
	if lone >= 0 && f.isSubject(s, s.pieces[lone].text) {
		return -1
	}
	return lone
}

// isLoneLine reports whether a line of a plain-text page can be a writer's name and not
// an item of a list: it is only a name, and right above or below it is the headline,
// the standfirst, a sentence, a date (or the place before one of these), or the
// writer's role or account.
func (f *facts) isLoneLine(s *sheet, i int) bool {
	if !f.isAllNames(s, s.pieces[i].text) {
		return false
	}
	above, below := s.lettersAt(i, -1), s.lettersAt(i, 1)
	if above < 0 || f.roles[above] == statesHeadline || f.roles[above] == repeatsFact || f.roles[above] == statesStandfirst {
		return true
	}
	for _, j := range [...]int{above, below} {
		if p := &s.pieces[max(0, j)]; j >= 0 && p.kind != caption && (endsSentence(p.text) || f.hasTime(p.text)) {
			return true
		}
	}
	if j := s.lettersAt(below, 1); j >= 0 && f.hasTime(s.pieces[j].text) {
		return true
	}
	if s.isTool(above) || s.isTool(below) {
		return true
	}
	return below >= 0 && (isRoleLine(s.pieces[below].text) || letters(s.pieces[below].text) == letters(s.pieces[i].text))
}

// isTool reports whether line i is a button to share the report or to listen to it, or says
// how long that takes.
func (s *sheet) isTool(i int) bool {
	if i < 0 {
		return false
	}
	n := s.pieces[i].notice
	return n.reason == Share || n.reason == MediaLabel || n.reason == Furniture && strings.HasPrefix(n.phrase, "0")
}

// isAllNames reports whether a line up to the first bar or bracket is names, what their bearers are,
// and words between them.
func (f *facts) isAllNames(s *sheet, line string) bool {
	line, _, _ = strings.Cut(line, " | ")
	line, _, _ = strings.Cut(line, " (")
	return isListOf(f.persons(s, line), line)
}

// isListOf reports whether a line is a list of some names and nothing else but what
// joins them.
func isListOf(names []Byline, line string) bool {
	return len(names) > 0 && len(letters(line))-lettersOf(names) <= longestAnd*(len(names)-1)
}

// longestAnd is how many letters may stand between two names: "and".
const longestAnd = 6

// lettersAt returns the next line from line i on, in the direction of step, that has a
// letter or a digit, or -1 if there is none near.
func (s *sheet) lettersAt(i, step int) int {
	const near = 3 // lines
	for n := 0; n < near && i >= 0; n++ {
		if i += step; i < 0 || i >= len(s.pieces) {
			break
		}
		if letters(s.pieces[i].text) != "" {
			return i
		}
	}
	return -1
}

// canBeLoneName reports whether a piece of an HTML page is a paragraph with only
// persons' names that can be the writers': they are not in the headline, no element
// says that they are something else, and if it is a link, its address says that it
// leads to a writer.
func (f *facts) canBeLoneName(s *sheet, i int) bool {
	const others = mNav | mRelated | mComments | mAd | mNewsletter | mFooter | mTopics | mCrumbs | mQuote | mEmbed | mBox | mAside | mKicker | mFigure | mShare | mTools
	p := &s.pieces[i]
	switch {
	case p.kind != paragraph || f.marks(p)&others != 0 || s.isPictured(i-1):
		return false
	case strings.Contains(p.text, "\n") || !areStrictNames(p.text) && beforePlace(p.text) == "":
		return false
	case p.isLink():
		if m, _ := wordMarks(linkAddress(s, p)); m&mByline == 0 {
			return false
		}
	}
	const least = 4 // letters of a word that is not in a headline by chance
	said := words(f.headline.value)
	return !slices.ContainsFunc(words(p.text), func(w string) bool { return utf8.RuneCountInString(w) >= least && slices.Contains(said, w) })
}

// areStrictNames reports whether a line is only the names of one, two or three persons,
// perhaps with their roles.
func areStrictNames(line string) bool {
	const most = 3 // names
	if len(line) > longestSignature || endsSentence(line) {
		return false
	}
	names := splitNames(line)
	isOther := func(b Byline) bool { return !isStrictName(b.Name) }
	return len(names) <= most && isListOf(names, line) && !slices.ContainsFunc(names, isOther)
}

// goesOnNames reports whether line i continues a list of names that the line above
// leaves open: "Jane Smith,".
func (s *sheet) goesOnNames(i int) bool {
	before, ok := strings.CutSuffix(s.pieces[i-1].text, ",")
	return ok && isStrictName(before) && isStrictName(strings.TrimSuffix(s.pieces[i].text, ","))
}

// isLoudUnderText reports whether a line is several words in capitals under a
// paragraph. It is a crosshead.
func (s *sheet) isLoudUnderText(i int) bool {
	const fewest = 3 // words
	text := s.pieces[i].text
	return len(strings.Fields(text)) >= fewest && isInCapitals(text) && s.tells(i-1, -1) && beforePlace(text) == ""
}

// canSign reports whether a line can be a writer's: it is not a known phrase, not a
// caption or credit, and does not continue a list that the line above leaves open.
func (s *sheet) canSign(i int) bool {
	house, person, _ := strings.Cut(s.pieces[i].text, "/")
	isCredit := s.isPlainText() && isWireService(house) && isPerson(person) // "dpa/Jane Smith"
	return s.pieces[i].notice.reason == "" && !isCredit && !s.isUnderPicture(i) && !strings.HasSuffix(s.pieces[i-1].text, ",") && !isRowOfLinks(&s.pieces[i])
}

// isRowOfLinks reports whether a piece is several links and nothing else, none of which is
// the name of a person or an agency: buttons, in whatever words.
func isRowOfLinks(p *piece) bool {
	n := 0
	for link := range linksIn(p) {
		if text := foldSpace(textOf(link)); !p.isLink() || isPerson(text) || isWireService(text) {
			return false
		}
		n++
	}
	return n > 1
}

// isSignatureBreak reports whether a mark separates names and dates in a line.
func isSignatureBreak(r rune) bool { return strings.ContainsRune("|·•/", r) }

// isUnderPicture reports whether the next line is the credit of a picture, so that this
// one is its caption.
func (s *sheet) isUnderPicture(i int) bool {
	return i+1 < len(s.pieces) && statesCredit(s.pieces[i+1].text)
}

// longestSignature is the weight limit of a line with names and a date.
const longestSignature = 110

// opensWithDate reports whether a line has a date before a bar. After the bar it may
// have the writer.
func (f *facts) opensWithDate(line string) bool {
	bar := strings.IndexFunc(line, isSignatureBreak)
	return bar > 0 && f.hasDate(line[:bar])
}

// textEnd returns where the text ends: after its last long sentence.
func (f *facts) textEnd(s *sheet, around span) int {
	for i := min(around.last, len(s.pieces)) - 1; i >= max(0, around.first); i-- {
		if p := &s.pieces[i]; f.worth[i] > 0 && isProse(p) {
			return i + 1
		}
	}
	return max(0, around.last-1)
}

// signedBelow returns the names alone in the line after the last sentence of the
// report, or in brackets after that sentence.
func (f *facts) signedBelow(s *sheet, around span) (names []Byline, lines []int) {
	i := f.textEnd(s, around)
	for j := max(0, i-1); j < min(i+1, around.last, len(s.pieces)); j++ {
		if names := signedBehind(s.pieces[j].text); len(names) > 0 {
			return names, nil
		}
	}
	last := min(around.last, len(s.pieces))
	if s.isPlainText() { // where the next line cannot belong to the report
		last = min(i+1, len(s.pieces))
	}
	if i >= last || i < f.opening.last || f.roles[i] != noRole || !f.canEndSigned(s, i) || f.isOfLetter(s, i) {
		return nil, nil
	}
	text := s.pieces[i].text
	line := text
	if s.isPlainText() {
		line, _, _ = strings.Cut(text, ", ") // "Jane Smith, Port Sennet"
		if !isStrictName(line) || f.isSubject(s, line) || s.headsLines(i) {
			return nil, nil
		}
	}
	if inner, ok := inSignBrackets(text); ok {
		names = reportersIn(inner)
	} else if inner, ok := inRoundBrackets(text); ok && areStrictNames(inner) {
		names = splitNames(inner) // "(Jane Smith)"
	} else if !isInCapitals(text) {
		line, _ = cutDash(line)
		names = f.persons(s, line)
	}
	return names, []int{i}
}

// inRoundBrackets returns the text of a line that is all in brackets.
func inRoundBrackets(line string) (inner string, ok bool) {
	inner, opens := strings.CutPrefix(line, "(")
	inner, closes := strings.CutSuffix(strings.TrimSuffix(inner, "."), ")")
	return inner, opens && closes
}

// signedWithin returns the writers and the piece of the only line of the report, below its
// opening, that signs it: "By Jane Smith", "Jane Smith, Reuters". Below it may stand a
// correction, a note about the writer, a box, or what a box parts from the rest. If
// several lines sign, each is for what stands above it, and none is returned.
func (f *facts) signedWithin(s *sheet, around span) (names []Byline, at int) {
	const most = 40 // lines that may sign
	at = -1
	if s.isPlainText() { // where a teaser may be signed below its summary
		return nil, at
	}
	for i, looked := max(around.first, f.opening.last)+1, 0; i < min(around.last, len(s.pieces)) && looked < most; i++ {
		if !f.canSignWithin(s, i) {
			continue
		}
		looked++
		signers := f.signersAlone(s, s.pieces[i].text)
		if len(signers) == 0 {
			continue
		}
		if at >= 0 {
			return nil, -1
		}
		names, at = signers, i
	}
	return names, at
}

// canSignWithin reports whether a short paragraph below a sentence can sign what is above
// it. Right below a heading and one paragraph it stands at the beginning of another
// report or in a teaser, and names the writer of that; below a picture and its caption it
// names the photographer.
func (f *facts) canSignWithin(s *sheet, i int) bool {
	p := &s.pieces[i]
	if p.kind != paragraph || weight(p.text) > longestSignature || endsSentence(p.text) || f.roles[i] != noRole {
		return false
	}
	if i < 2 || !isProse(&s.pieces[i-1]) {
		return false
	}
	above := &s.pieces[i-2]
	return above.kind != heading && !above.isMedia() && f.canEndSigned(s, i)
}

// signersAlone returns the persons in a line that is only their names after a word for
// "by", or a name and a news agency.
func (f *facts) signersAlone(s *sheet, line string) []Byline {
	rest, by := cutBy(line)
	names := f.persons(s, rest)
	if !by && !slices.ContainsFunc(names, func(b Byline) bool { return isWireService(b.Role) }) {
		return nil
	}
	isOther := func(b Byline) bool { return !isStrictName(b.Name) && !isLoudName(b.Name) }
	if slices.ContainsFunc(names, isOther) || !isListOf(names, rest) {
		return nil
	}
	return names
}

// isOfLetter reports whether a line is the signature of the last of several letters: at
// least two lines above it are names too, each under a sentence.
func (f *facts) isOfLetter(s *sheet, i int) bool {
	const others = 2
	signed := 0
	for j := f.opening.first; j < i; j++ {
		p := &s.pieces[j]
		if p.isMedia() || len(p.text) > longestSignature || j == 0 || !isProse(&s.pieces[j-1]) {
			continue
		}
		if name, _, _ := strings.Cut(p.text, "\n"); isStrictName(strings.TrimRight(name, ",")) {
			signed++
		}
	}
	return signed >= others
}

// toldBelow returns the writer if the last sentence of a report says who that is: "Jane
// Smith is a reporter at The Harbour Courier." The sentence stays in the text.
func (f *facts) toldBelow(s *sheet, around span) []Byline {
	const longest, near = 300, 60 // bytes of the sentence; bytes after the verb in which the role stands
	end := f.textEnd(s, around)
	for i := max(end-1, f.opening.last+1); i <= min(end, around.last-1) && !s.isPlainText(); i++ { // a short one is no text
		if s.pieces[i].kind != paragraph || len(s.pieces[i].text) > longest {
			continue
		}
		for _, verb := range bioVerbs {
			name, rest, ok := strings.Cut(s.pieces[i].text, verb)
			if ok && isStrictName(name) && isRole(rest[:min(len(rest), near)]) && !f.isHouse(name) && !f.isSubject(s, name) {
				return []Byline{{Name: name}}
			}
		}
	}
	return nil
}

// signedBehind returns the names in brackets after the last sentence of a report, as
// Japanese papers print them: "…。【木村遥、森直人】".
func signedBehind(text string) []Byline {
	i := strings.LastIndex(text, "。")
	if i < 0 {
		return nil
	}
	inner, ok := inSignBrackets(text[i+len("。"):])
	if !ok {
		return nil
	}
	return reportersIn(inner)
}

// reportersIn returns the names in the brackets that sign a report, before which the word
// for a reporter may stand: "（记者王小明）".
func reportersIn(inner string) []Byline {
	if names := wideReporters("（" + inner + "）"); len(names) > 0 {
		return names
	}
	return splitNames(inner)
}

// isSubject reports whether the headline or a sentence below it speaks of a person. A
// line that is only this name is then a crosshead or the label of a picture. A sentence
// that begins with the name may be about the writer and does not count, nor does one with
// a mail address.
func (f *facts) isSubject(s *sheet, name string) bool {
	const most = 200 // lines below the headline
	if strings.Contains(letters(f.headline.value), letters(name)) {
		return true
	}
	for i := f.headline.at + 1; i < min(f.headline.at+most, len(s.pieces)); i++ {
		if text := s.pieces[i].text; strings.Index(text, name) > 0 && endsSentence(text) && !strings.Contains(text, "@") {
			return true
		}
	}
	return false
}

// headsLines reports whether there is a blank line above line i and none between the
// next ones. It is then the heading of a list.
func (s *sheet) headsLines(i int) bool {
	return i > 0 && i+2 < len(s.pieces) && s.pieces[i].gap > 0 && s.pieces[i+1].gap == 0 && s.pieces[i+2].gap == 0
}

// canEndSigned reports whether the line after the report can be the writer's name: it
// is short, has no link, and no phrase or element says that it is something else.
func (f *facts) canEndSigned(s *sheet, i int) bool {
	const others = mNav | mRelated | mComments | mAd | mNewsletter | mFooter | mTopics | mQuote | mBox | mAside
	p := &s.pieces[i]
	switch {
	case p.kind == caption || p.kind != paragraph && !s.isPlainText():
		return false
	case p.notice.reason != "" || p.linkShare() > 0 || weight(p.text) > longestSignature:
		return false
	}
	return f.marks(p)&others == 0 && !s.isPictured(i-1)
}
