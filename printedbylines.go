package newspage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/newspage/newspage/internal/when"
)

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
		isSet := isMarked || p.links > 0 || f.hasDate(p.text) // as bylines are: then a name may be one word
		told = told || by && i < f.opening.last && slices.ContainsFunc(found, func(b Byline) bool {
			return b.Role == "" && (isSet || isStrictName(b.Name)) && !f.isHouse(b.Name)
		})
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
			if first, _, more := strings.Cut(b.Name, " "); more && !isMarked && articles[first] && b.Name == strings.ToLower(b.Name) {
				continue // "By the numbers"
			}
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
