package newspage

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/newspage/newspage/internal/jsonld"
	"github.com/newspage/newspage/internal/when"
)

// findBylines reads who wrote the article. Persons win over the newsroom, and
// what is printed over an empty answer: structured data, then meta tags, then
// the printed byline. Where "by" is printed over the text and names others than
// a source does, that source tells of the account from which it was sent. Names
// are cleaned of what is printed around them.
func (f *facts) findBylines(s *sheet, around span) {
	printed, lines, told := f.printedBylines(s, around)
	stated := f.ldBylines()
	meta, metaOrigin := f.metaBylines(s)
	housed := len(stated)+len(meta) > 0
	meta = f.withoutHouse(meta)
	if !f.anyPerson(printed) && !f.anyPerson(stated) && !f.anyPerson(meta) {
		if names, at := f.signatures(s, around, housed); len(names) > 0 {
			printed, lines = names, at
		} else if names := f.bioNames(s, around); len(names) > 0 {
			printed = append(printed, names...)
		} else if names, at := f.signedBelow(s, around); len(names) > 0 {
			printed, lines = append(printed, names...), append(lines, at...)
		}
	}
	sources := []struct {
		origin string
		names  []Byline
	}{
		{"json-ld author", stated},
		{"json-ld liveBlogUpdate author", f.teamOf(f.witness.updates())},
		{metaOrigin, meta},
		{"printed", f.withoutHouse(printed)},
	}
	for _, src := range sources {
		if told && !shareName(printed, src.names) {
			continue
		}
		if len(src.names) > 0 && (len(f.bylines) == 0 || !f.anyPerson(f.bylines) && f.anyPerson(src.names) || isAccount(f.bylines) && isFullName(src.names)) {
			if len(f.bylines) == 1 && len(src.names) == 1 {
				src.names[0].URL = cmp.Or(src.names[0].URL, f.bylines[0].URL) // the account's
			}
			f.bylines, f.origins["bylines"] = src.names, src.origin
		}
	}
	f.printFull(s, printed)
	for _, i := range lines {
		if f.roles[i] == noRole {
			f.roles[i] = statesByline
		}
		f.bylineLines = append(f.bylineLines, bylineLine{i, s.pieces[i].text})
	}
}

// shareName reports whether a person in one list of names is in the other, be it
// by a part of the name or as an account, "janesmith".
func shareName(a, b []Byline) bool {
	return slices.ContainsFunc(a, func(x Byline) bool {
		return slices.ContainsFunc(b, func(y Byline) bool {
			return letters(x.Name) == letters(y.Name) || slices.ContainsFunc(words(x.Name), func(w string) bool { return slices.Contains(words(y.Name), w) })
		})
	})
}

// printFull gives names of one word as they are printed with more: systems state
// a writer's account, "jane.smith", or the first name.
func (f *facts) printFull(s *sheet, printed []Byline) {
	for i := range f.bylines {
		b := &f.bylines[i]
		if strings.Contains(b.Name, " ") {
			continue
		}
		for _, p := range printed {
			if strings.Contains(p.Name, " ") && letters(p.Name) == letters(b.Name) {
				b.Name = p.Name
			}
		}
		for j := f.opening.first; j < min(f.opening.last, len(s.pieces)); j++ {
			if name := s.pieces[j].text; strings.HasPrefix(name, b.Name+" ") && isPerson(name) {
				b.Name = name
			}
		}
	}
}

// withSurname is a first name with the word behind it, where the text about a
// writer opens with both.
func withSurname(name, about string) string {
	rest, ok := strings.CutPrefix(about, name+" ")
	surname, _, _ := strings.Cut(rest, " ")
	if full := name + " " + strings.TrimRight(surname, ",:"); ok && !strings.Contains(name, " ") && isPerson(full) {
		return full
	}
	return name
}

// A bylineLine is a piece that names writers.
type bylineLine struct {
	at   int
	text string
}

// anyPerson reports whether one of the names is not the paper's own.
func (f *facts) anyPerson(names []Byline) bool {
	return slices.ContainsFunc(names, func(b Byline) bool { return !f.isHouse(b.Name) })
}

// isHouse reports whether a name is the paper's, or its newsroom's.
func (f *facts) isHouse(name string) bool {
	return f.isPaper(name) || isHouseName(name)
}

// isAccount reports whether all that is known of the writer is how he logs in:
// "editor2".
func isAccount(names []Byline) bool {
	name := names[0].Name
	return len(names) == 1 && !strings.Contains(name, " ") && (name[0] >= 'a' && name[0] <= 'z' || strings.ContainsFunc(name, unicode.IsDigit))
}

// isFullName reports whether all names are persons'.
func isFullName(names []Byline) bool {
	return !slices.ContainsFunc(names, func(b Byline) bool { return !isPerson(b.Name) })
}

// isPaper reports whether a name is the paper's, or a part of it.
func (f *facts) isPaper(name string) bool {
	l, site := letters(name), letters(f.publisher.Name)
	return site != "" && (strings.Contains(l, site) || strings.Contains(site, l)) && !isOwnSite(name, f.publisher.Name)
}

// isHouseName reports whether a word in a name says that it is a newsroom's.
func isHouseName(name string) bool {
	if isWide(name) {
		return slices.ContainsFunc(wideHouses, func(end string) bool { return strings.HasSuffix(name, end) })
	}
	return slices.ContainsFunc(words(name), func(w string) bool { return newsroomWords[w] })
}

// withoutHouse leaves out the paper's own name: a meta tag names the owner of
// the site as often as a writer.
func (f *facts) withoutHouse(names []Byline) []Byline {
	return slices.DeleteFunc(names, func(b Byline) bool { return f.isPaper(b.Name) })
}

// isOwnSite reports whether a site bears the name of the person who writes it:
// "Jane Smith's blog".
func isOwnSite(name, site string) bool {
	if !isPerson(name) || isHouseName(name) {
		return false
	}
	rest, ok := strings.CutPrefix(strings.ToLower(site), strings.ToLower(name))
	first, _ := utf8.DecodeRuneInString(rest)
	return ok && rest != "" && !inWord(first)
}

// ldBylines are the writers that the structured data names: of the article, of
// the page, or of another item with the headline.
func (f *facts) ldBylines() []Byline {
	out := f.writersOf(f.witness.article)
	if len(out) == 0 {
		out = f.writersOf(f.witness.page)
	}
	for _, n := range f.witness.others {
		if len(out) == 0 && sameWords(n.String("headline"), f.headline.value) {
			out = f.writersOf(n)
		}
	}
	return out
}

// writersOf are the writers of one item: schema.org author, else creator. Systems
// that state the first of several as the author list all of them as creators.
func (f *facts) writersOf(n *jsonld.Node) []Byline {
	authors, creators := f.namedIn(n, "author"), f.namedIn(n, "creator")
	for _, b := range authors {
		if len(addName(creators, b)) > len(creators) {
			return authors // one is no creator
		}
	}
	for _, b := range creators {
		if len(authors) == 0 || !f.isHouse(b.Name) {
			authors = addName(authors, b)
		}
	}
	return authors
}

// namedIn are the writers whom a property of an item names.
func (f *facts) namedIn(n *jsonld.Node, property string) []Byline {
	var out []Byline
	for _, author := range n.Nodes(property) {
		author = f.witness.graph.Resolve(author)
		role := author.String("jobTitle")
		for _, name := range splitNames(author.String("name")) {
			full := withSurname(name.Name, author.String("description"))
			out = addName(out, Byline{Name: full, Role: cmp.Or(name.Role, role), URL: f.resolve(author.String("url"))})
		}
	}
	return out
}

// teamOf are the writers of a live blog whose entries all name the same ones;
// none where that is one person, who may have written each.
func (f *facts) teamOf(updates []*jsonld.Node) []Byline {
	if len(updates) < fewEntries {
		return nil
	}
	team := f.writersOf(updates[0])
	key := namesKey(team)
	if len(team) < 2 || slices.ContainsFunc(updates[1:], func(u *jsonld.Node) bool { return namesKey(f.writersOf(u)) != key }) {
		return nil
	}
	return team
}

// metaBylines are the writers that a <meta> names, and which it is.
func (f *facts) metaBylines(s *sheet) (names []Byline, origin string) {
	for _, name := range authorMetas {
		if name == "twitter:data1" && !leadsToName(s.meta("twitter:label1")) {
			continue
		}
		var out []Byline
		for _, content := range s.allMeta(name) {
			if strings.Contains(content, "://") || strings.Contains(content, "www.") {
				continue
			}
			for _, b := range splitNames(content) {
				if !isFirm(content) {
					out = addName(out, b)
				}
			}
		}
		if len(out) > 0 {
			return out, "meta " + name
		}
	}
	return nil, ""
}

// printedBylines reads the names in the lines near the headline, and right
// under the report, and says which pieces are lines of a byline. It is told that
// they are writers where a word for "by" stands before a person over the text.
func (f *facts) printedBylines(s *sheet, around span) (names []Byline, lines []int, told bool) {
	var marked []Byline // in an element that says so, without a word for "by"
	var sure boxClass   // of the last element whose names are sure
	for _, i := range f.bylinePieces(s, around) {
		if i >= f.opening.last && len(names) > 0 {
			break // under the text stands who edited it, or took the pictures
		}
		p := &s.pieces[i]
		isMarked := f.marks(p)&mByline != 0
		found, by := f.namesIn(p.text, isMarked)
		told = told || by && i < f.opening.last && slices.ContainsFunc(found, func(b Byline) bool { return b.Role == "" && !f.isHouse(b.Name) })
		if !by {
			if in := s.signed(p); len(in) > 0 {
				found, by = in, true
			}
		}
		if len(found) == 0 || !by && !isMarked {
			continue
		}
		if i < around.last {
			lines = append(lines, i)
		}
		if !by && isRoleLine(p.text) && (giveRole(names, p.text) || giveRole(marked, p.text)) {
			continue
		}
		for _, b := range found {
			if class := classOfPiece(s, i); by || p.hasLinks() && f.marks(p)&mBio == 0 || class.class != "" && class == sure {
				names, sure = addName(names, b), class
			} else {
				marked = addName(marked, b)
			}
		}
	}
	if len(names) == 0 {
		names = marked
	}
	if len(names) > mostWriters {
		return nil, nil, false
	}
	if slices.ContainsFunc(names, isNobodys) && f.anyPerson(names) {
		names = slices.DeleteFunc(names, isNobodys) // "Our Reporter", in the line over the writers' names
	}
	return names, lines, told
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
	if p.isMedia() || p.first == nil || s.isText() {
		return nil
	}
	var texts []string
	var holder *html.Node // of the last text
	for n := range textNodes(p) {
		switch e := signer(n, s.boxes[p.box].node); {
		case e == nil:
		case e == holder:
			texts[len(texts)-1] += n.Data
		default:
			texts, holder = append(texts, n.Data), e
		}
	}
	var names []Byline
	for _, text := range texts {
		for _, b := range splitNames(text) {
			names = addName(names, b)
		}
	}
	return names
}

// signer is the innermost element around a text node, within its box, that says
// it holds a writer's name; nil: none.
func signer(n, outer *html.Node) *html.Node {
	for up := n.Parent; up != nil && up != outer; up = up.Parent {
		if m := readAttributes(up, nil).marks; m&mByline != 0 && m&mBio == 0 {
			return up
		}
	}
	return nil
}

// bioNames are the writers whom a box about them names under the text.
func (f *facts) bioNames(s *sheet, around span) []Byline {
	const under = 40 // lines
	if f.headline.at < 0 {
		return nil
	}
	for i := max(f.opening.last, around.last-under); i < min(around.last+under, len(s.pieces)); i++ {
		p := &s.pieces[i]
		m := f.marks(p)
		if p.isMedia() || s.isPictured(i) || m&(mByline|mBio) == 0 || m&(mNav|mRelated|mComments|mFigure|mCaption|mAd|mNewsletter|mFooter) != 0 {
			continue
		}
		if names := f.persons(s, withoutVerb(p.text)); len(names) > 0 {
			return names
		}
	}
	return nil
}

// signatures reads the names between headline and text on a page that came as
// text, where no word for "by" stands before them: on the lines under such a
// word alone, beside a date (a line over the headline may open with one), on a line
// next to one, or with what the writer is.
// In HTML a name in bold type over the text is one, on a page that states its
// house for the writer.
func (f *facts) signatures(s *sheet, around span, housed bool) (names []Byline, lines []int) {
	const most = 14 // lines from the headline to the text
	if f.headline.at < 0 {
		return nil, nil
	}
	r := signatureReader{f: f, s: s}
	under := span{f.headline.at + 1, min(max(f.textStart(s, around), f.opening.last), f.headline.at+most, len(s.pieces))}
	r.underBy(under)
	if len(r.names) == 0 {
		r.besideDates(under)
	}
	if i := f.loneSignature(s, under); i >= 0 && len(r.names) == 0 {
		r.take(i, s.pieces[i].text)
	}
	if housed && !s.isText() && len(r.names) == 0 {
		r.inBold(under.first, around)
	}
	return r.names, r.lines
}

// A signatureReader is the state of one call of signatures.
type signatureReader struct {
	f     *facts
	s     *sheet
	names []Byline
	lines []int // the pieces that have them
}

// take takes the names in what piece i says, and reports whether there are any.
func (r *signatureReader) take(i int, line string) bool {
	found := r.f.persons(r.s, line)
	for _, b := range found {
		r.names = addName(r.names, b)
	}
	if len(found) > 0 && (len(r.lines) == 0 || r.lines[len(r.lines)-1] != i) {
		r.lines = append(r.lines, i)
	}
	return len(found) > 0
}

// underBy reads the lines under a word for "by" that stands alone.
func (r *signatureReader) underBy(of span) {
	s := r.s
	for i, under := of.first, false; i < of.last; i++ {
		text := s.pieces[i].text
		if s.isText() && i > of.first && isByWord(text) && !strings.HasSuffix(text, ":") && isStrictName(s.pieces[i-1].text) {
			r.take(i-1, s.pieces[i-1].text) // "Text", what the person above it has done
			continue
		}
		taken := under && weight(text) <= longestSignature && r.take(i, text)
		under = isByWord(text) || taken || under && len(r.names) > 0 && s.isBetweenNames(i)
	}
}

// besideDates reads the lines with a date, those next to one, and those that say
// what the writer is. A line over the headline that opens with a date is one of
// them.
func (r *signatureReader) besideDates(of span) {
	f, s, first := r.f, r.s, of.first
	if over := f.headline.at - 1; over >= 0 && f.opensWithDate(s.pieces[over].text) {
		first = over
	}
	for i := first; i < of.last; i++ {
		text := s.pieces[i].text
		if i == f.headline.at || f.roles[i] != noRole && f.roles[i] != statesByline || weight(text) > longestSignature {
			continue
		}
		switch {
		case f.hasDate(text):
			for part := range strings.FieldsFuncSeq(f.withoutDates(f.withJoints(text)), isSignatureBreak) {
				r.take(i, withoutTail(withoutVerb(strings.TrimSpace(part))))
			}
		case !s.canSign(i):
		case r.isBesideDate(i, of):
			name, _, _ := strings.Cut(text, " - ") // "Jane Smith - The Paper"
			r.take(i, name)
		case s.isText() && s.pieces[i].kind != caption && slices.ContainsFunc(f.persons(s, text), func(b Byline) bool { return b.Role != "" }):
			r.take(i, text)
		}
	}
}

// isBesideDate reports whether the line over a line or the one under it has a date;
// what the writer is may stand between.
func (r *signatureReader) isBesideDate(i int, of span) bool {
	hasDate := func(j int) bool { return r.f.hasDate(r.s.pieces[j].text) }
	return i > of.first && hasDate(i-1) || i+1 < of.last && hasDate(i+1) || i+2 < of.last && isRoleLine(r.s.pieces[i+1].text) && hasDate(i+2)
}

// inBold reads the first line in bold type that stands over a sentence. Under the
// text such a line is a crosshead.
func (r *signatureReader) inBold(from int, around span) {
	const opening = 8 // pieces of the report in which a name stands over the text
	for i := from; i < min(around.first+opening, len(r.s.pieces)-1) && len(r.names) == 0; i++ {
		p, next := &r.s.pieces[i], &r.s.pieces[i+1]
		isFree := r.f.roles[i] == noRole
		if i >= around.first && isFree && p.bold == 0 && weight(p.text) > longestSignature && endsSentence(p.text) {
			return
		}
		isBold := p.kind == paragraph && p.bold >= len(p.text)-1 && p.says.reason == "" && weight(p.text) <= longestSignature
		if isFree && isBold && next.kind == paragraph && endsSentence(next.text) {
			r.take(i, p.text)
		}
	}
}

// isBetweenNames reports whether a line on a page that came as text says what the
// person is whose name is the line above it, and another name is the line below.
func (s *sheet) isBetweenNames(i int) bool {
	return s.isText() && i > 0 && i+1 < len(s.pieces) && !endsSentence(s.pieces[i].text) && isStrictName(s.pieces[i-1].text) && isStrictName(s.pieces[i+1].text)
}

// loneSignature is the line in the opening of a page that came as text which
// holds names and nothing else, if it is the only one; -1: there is none, or
// several, which can be topics. The names under the head of a live blog are its
// entries'.
func (f *facts) loneSignature(s *sheet, opening span) int {
	lone := -1
	for i := opening.first; s.isText() && i < opening.last; i++ {
		p := &s.pieces[i]
		if liveLines[plainLabel(p.text)] {
			break
		}
		if f.roles[i] != noRole || p.kind == caption || !s.canSign(i) || s.isLoudUnderText(i) || len(f.persons(s, p.text)) == 0 {
			continue
		}
		if lone >= 0 && s.pieces[lone].text != p.text {
			return -1
		}
		lone = i
	}
	return lone
}

// isLoudUnderText reports whether a line of several words in capitals stands
// under a paragraph: a crosshead.
func (s *sheet) isLoudUnderText(i int) bool {
	const fewest = 3 // words
	text := s.pieces[i].text
	return len(strings.Fields(text)) >= fewest && isInCapitals(text) && s.tells(i-1, -1)
}

// canSign reports whether a line can be a writer's: it is no notice, no caption,
// and does not go on a list that the line above it leaves open.
func (s *sheet) canSign(i int) bool {
	return s.pieces[i].says.reason == "" && !s.isUnderPicture(i) && !strings.HasSuffix(s.pieces[i-1].text, ",")
}

// isSignatureBreak reports whether a sign parts names and dates in a line.
func isSignatureBreak(r rune) bool { return strings.ContainsRune("|·•/", r) }

// isUnderPicture reports whether the line after a line is a picture's credit.
func (s *sheet) isUnderPicture(i int) bool {
	return i+1 < len(s.pieces) && statesCredit(s.pieces[i+1].text)
}

// longestSignature is as long, in bytes, as a line of names and a date gets.
const longestSignature = 110

// hasDate reports whether a short line states a day with its year, or how long
// ago it was.
func (f *facts) hasDate(line string) bool {
	if weight(line) > longestSignature || !strings.ContainsFunc(line, unicode.IsDigit) {
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

// opensWithDate reports whether a line states a day and, behind a bar, more: what
// stands before the day is a kicker.
func (f *facts) opensWithDate(line string) bool {
	bar := strings.IndexFunc(line, isSignatureBreak)
	return bar > 0 && f.hasDate(line[:bar])
}

// persons are the names in a line that nothing says of that it has any: each
// has the shape of one, and is no word of the page's menu.
func (f *facts) persons(s *sheet, line string) []Byline {
	var out []Byline
	line = withoutMail(line)
	if endsSentence(line) && !strings.HasSuffix(line, ".") || strings.Count(line, " ") > 12 {
		return nil
	}
	line = ungluedWriter(line)
	told := 0
	for _, b := range splitNames(line) {
		words := strings.Fields(b.Name)
		if n := len(words); b.Role == "" && n > 2 && isRole(b.Name) {
			b.Name, b.Role = strings.Join(words[:2], " "), strings.Join(words[2:], " ")
		}
		if (isPerson(b.Name) || b.Role != "" && isHangulName(b.Name)) && !f.isHouse(b.Name) && !s.inMenu(b.Name, f.headline.at) && !keyHeads[plainLabel(b.Name)] || isWireService(b.Name) {
			out = append(out, b)
			told += len(letters(b.Name)) + len(letters(b.Role))
		}
	}
	if told*2 < len(letters(line)) {
		return nil // a sentence that names somebody
	}
	return out
}

// withJoints sets a space where a browser copies a word for "by" or a date right
// beside a name: "byJane Smith", "Jane Smith24.04.2024".
func (f *facts) withJoints(line string) string {
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
	const longest, under = 160, 3
	var out []int
	can := func(i int, by bool) bool {
		p := &s.pieces[i]
		if p.isMedia() || p.kind == control || p.kind == caption && !s.isText() && endsInCredit(p.text) || p.kind == heading && p.level == 1 || f.roles[i] != noRole || utf8.RuneCountInString(p.text) > longest ||
			f.marks(p)&(mNav|mComments|mFigure|mCaption|mAd|mNewsletter) != 0 || f.marks(p)&mRelated != 0 && (i != f.headline.at+1 || !by) {
			return false
		}
		if !by {
			return true
		}
		_, said := f.namesIn(p.text, false)
		return said
	}
	const above = 4
	first := f.opening.first
	if f.headline.at >= 0 {
		first = max(0, f.headline.at-1)
	}
	for s.isText() && first > 0 && first > f.headline.at-above && f.hasTime(s.pieces[first].text) {
		first-- // the writer, the day, the last change, the headline
	}
	for i := max(0, f.headline.at-above); i < first; i++ {
		if can(i, false) && s.pieces[i].kind != caption && f.marks(&s.pieces[i])&mByline != 0 && isPerson(withoutBy(s.pieces[i].text)) {
			out = append(out, i)
		}
	}
	for i := first; i < min(f.opening.last, len(s.pieces)); i++ {
		if i >= f.headline.at && can(i, false) || can(i, true) {
			out = append(out, i)
		}
	}
	end, last := f.textEnd(s, around), around.last-1
	for i := end; i >= 0 && i < min(last+1+under, len(s.pieces)); i++ {
		if i < end+under || i >= last {
			if i >= f.opening.last && can(i, true) && s.pieces[i].marks&mBio == 0 {
				out = append(out, i)
			}
		}
	}
	return out
}

// withoutBy is a line without a word for "by" at its start.
func withoutBy(line string) string {
	rest, _ := cutBy(line)
	return rest
}

// textEnd is where the text ends: behind its last sentence.
func (f *facts) textEnd(s *sheet, around span) int {
	for i := min(around.last, len(s.pieces)) - 1; i >= max(0, around.first); i-- {
		if p := &s.pieces[i]; p.kind == paragraph && f.worth[i] > 0 && weight(p.text) > shortText && endsSentence(p.text) {
			return i + 1
		}
	}
	return max(0, around.last-1)
}

// inSignBrackets is what stands in the brackets in which Japanese papers sign a
// report: "（木村遥）".
func inSignBrackets(line string) (string, bool) {
	const least, most = 3, 12 // characters of a name, and of two
	for _, pair := range [][2]string{{"（", "）"}, {"【", "】"}} {
		inner, ok := strings.CutPrefix(line, pair[0])
		if inner, closed := strings.CutSuffix(inner, pair[1]); ok && closed && isWide(inner) {
			n := utf8.RuneCountInString(inner)
			return inner, n >= least && n <= most && !strings.ContainsFunc(inner, func(r rune) bool { return unicode.IsDigit(r) || r == '。' })
		}
	}
	return "", false
}

// signedBelow reads the names alone on the line that ends the report.
func (f *facts) signedBelow(s *sheet, around span) (names []Byline, lines []int) {
	i := f.textEnd(s, around)
	last := min(around.last, len(s.pieces))
	if s.isText() { // where a line that is no sentence is not of the report
		last = min(i+1, len(s.pieces))
	}
	if i >= last || i < f.opening.last || f.roles[i] != noRole {
		return nil, nil
	}
	p := &s.pieces[i]
	line := p.text
	if s.isText() {
		if line, _, _ = strings.Cut(line, ", "); !isStrictName(line) || p.kind == caption { // "Jane Smith, Port Sennet"
			return nil, nil
		}
	}
	if p.kind != paragraph && !s.isText() || p.says.reason != "" || p.linkShare() > 0 || weight(p.text) > longestSignature || s.isPictured(i-1) || f.marks(p)&(mNav|mRelated|mComments|mAd|mNewsletter|mFooter|mTopics|mQuote|mBox|mAside) != 0 {
		return nil, nil
	}
	if inner, ok := inSignBrackets(p.text); ok {
		names = splitNames(inner)
	} else if !isInCapitals(p.text) {
		names = f.persons(s, line)
	}
	if len(names) == 0 {
		return nil, nil
	}
	return names, []int{i}
}

// namesIn reads the names in a line of a byline, and says whether a word for
// "by" stands before them; without one there are names only in a line that is
// marked. Dates in the line are passed over: "Posted on 5 April by Jane Smith |
// Leave a comment".
func (f *facts) namesIn(line string, isMarked bool) (names []Byline, by bool) {
	if name := wideReporter(line); name != "" {
		return []Byline{{Name: name}}, true
	}
	line = afterGluedSection(f.withJoints(line))
	parts := strings.FieldsFunc(f.withoutDates(line), func(r rune) bool { return r == '|' || r == '•' || r == '·' || r == '\n' || r == '»' })
	for _, part := range parts {
		rest, ok := f.cutOwnBy(strings.TrimSpace(part))
		if !ok {
			rest, ok = cutBy(withoutVerb(rest))
		}
		if !ok {
			continue
		}
		for _, b := range splitSigned(withoutTail(ungluedWriter(rest))) {
			names, by = addName(names, b), true
		}
	}
	if by {
		const most = 8 // words of a line of names that ends like a sentence
		if endsSentence(line) && strings.Count(line, " ") >= most && !slices.ContainsFunc(names, func(b Byline) bool { return isPerson(b.Name) }) {
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

// wideReporter is the name in the line that Chinese papers set over a report:
// "記者王小明／台北報導". "": there is none.
func wideReporter(line string) string {
	const least, most = 2, 4 // characters
	for _, word := range [...]string{"記者", "记者"} {
		_, rest, ok := strings.Cut(line, word)
		if !ok {
			continue
		}
		name, _, ok := strings.Cut(rest, "／")
		if n := utf8.RuneCountInString(name); ok && n >= least && n <= most && !strings.ContainsFunc(name, func(r rune) bool { return !isIdeograph(r) }) {
			return name
		}
	}
	return ""
}

// cutOwnBy takes a word off a line that stands for "by" in the page's language
// alone, before a person's name.
func (f *facts) cutOwnBy(line string) (rest string, ok bool) {
	first, rest, _ := strings.Cut(strings.TrimRight(line, " -–—|,"), " ")
	if by := byWordsOf[f.language.value]; by == "" || strings.ToLower(first) != by || !isPerson(rest) {
		return line, false
	}
	return rest, true
}

// withoutDates is a line with a bar for each date in it.
func (f *facts) withoutDates(line string) string {
	if !strings.ContainsFunc(line, unicode.IsDigit) {
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
