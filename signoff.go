package newspage

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage/newspage/internal/when"
)

// signsOff matches a line after the report that says who wrote it or whose copy it is,
// in one of the forms of signOffs.
func signsOff(c *cleaner, p *piece) (string, bool) {
	if p.at < c.lastText {
		return "", false
	}
	v := c.signOffOf(p)
	return v.evidence, v.reason != ""
}

// signOffOf returns the verdict on a line that signs the report off.
func (c *cleaner) signOffOf(p *piece) verdict {
	if p.isMedia() || p.kind == heading || p.at < c.firstText+1 || hasCells(p.text) {
		return verdict{}
	}
	length := utf8.RuneCountInString(p.text)
	for _, form := range signOffs {
		if length > form.longest {
			continue
		}
		if evidence, ok := form.sees(c, p); ok {
			return verdict{BylineLine, evidence}
		}
	}
	return verdict{}
}

// endsEntryWithSource matches the source of an entry of a live blog, in its last line.
func endsEntryWithSource(c *cleaner, p *piece) (string, bool) {
	const longest = 60 // bytes
	e := c.where.entryWith(p.at)
	if e == nil || p.isMedia() || len(p.text) > longest || endsSentence(p.text) || !namesSource(p.text) {
		return "", false
	}
	for i := p.at + 1; i < e.span.last; i++ {
		if q := &c.s.pieces[i]; !q.isMedia() && q.kind != control && q.notice.reason == "" {
			return "", false
		}
	}
	return "the source of an entry", true
}

// A signOff is one form of a line that signs a report off.
type signOff struct {
	longest int // characters; longer lines belong to the report
	sees    func(c *cleaner, p *piece) (evidence string, ok bool)
}

// signOffs are the forms, in the order in which they are tried, each with an example.
var signOffs = []signOff{
	{240, thanksHelpers},        // "Jane Smith and Joe Bloggs contributed to this report."
	{90, opensWithRole},         // "Editing: Jane Smith"
	{90, isInitialsAlone},       // "RIRM"
	{24, joinsInitials},         // "HC/jsm"
	{24, areWritersMarks},       // "an/ jk/"
	{60, isWriteTo},             // "jsmith@courier.example"
	{60, isDateAlone},           // "Created: 4 March 2025"
	{90, signsBehindDash},       // "— with files from the press agency"
	{60, signsWithNewsroom},     // "dpa/jsm"
	{90, saysWhereFirstPrinted}, // "First published in The Harbour Courier."
	{60, opensWithPaper},        // "Harbour Courier/jsm"
	{60, isPaperAlone},          // "Harbour Courier"
	{60, isInBrackets},          // "Linden (jsm)"
	{16, saysEnd},               // "- END -"
}

func thanksHelpers(_ *cleaner, p *piece) (string, bool) {
	line := strings.TrimRight(p.text, ". ")
	for _, thanks := range helpedBy {
		if strings.HasSuffix(line, thanks) {
			return thanks, true
		}
	}
	const research = "contributed research" // so may any sentence on science end
	helper, ok := strings.CutSuffix(line, " "+research)
	return research, ok && isStrictName(helper)
}

func opensWithRole(_ *cleaner, p *piece) (string, bool) {
	end := strings.IndexAny(p.text, ":：|")
	if end < 0 {
		return "", false
	}
	label := strings.TrimRight(p.text[:end], " ")
	role := strings.ToLower(label)
	return label, roleWords[role] || signWords[role]
}

// saysEnd matches a line that says only that the report ends there.
func saysEnd(_ *cleaner, p *piece) (string, bool) {
	word := strings.ToLower(strings.TrimFunc(p.text, isOuterMark))
	return word, p.kind == paragraph && endWords[word]
}

func isInitialsAlone(c *cleaner, p *piece) (string, bool) {
	isMark := isInitials(p.text) || isWritersMark(p.text) && p.at > c.lastText && !c.s.isPlainText()
	return "initials", p.kind == paragraph && p.links == 0 && isMark
}

// isWritersMark reports whether a line is two or three small letters, as German papers
// print them under a report: "kb".
func isWritersMark(line string) bool {
	const least, most = 2, 3
	return len(line) >= least && len(line) <= most && strings.Trim(line, "abcdefghijklmnopqrstuvwxyz") == ""
}

// joinsInitials matches the initials of a house and of a writer, joined by a slash.
func joinsInitials(_ *cleaner, p *piece) (string, bool) {
	short := false
	parts := nameParts(p.text)
	for _, part := range parts {
		isMark := isInitials(part) || isHouseMark(part)
		if short = short || isMark; !isMark && !startsUpper(part) {
			return "", false
		}
	}
	return "initials", short && len(parts) > 1 && strings.Contains(p.text, "/") && p.links == 0
}

// areWritersMarks matches the marks of a writer and an editor of an agency, in small
// letters with a slash behind each: "an/ jk/".
func areWritersMarks(_ *cleaner, p *piece) (string, bool) {
	const longest = len("abcd/") // bytes
	for mark := range strings.FieldsSeq(p.text) {
		if len(mark) > longest || !strings.HasSuffix(mark, "/") || mark == "/" || strings.IndexByte(mark, '/') < len(mark)-1 {
			return "", false
		}
	}
	return "initials", true
}

// isWriteTo matches a line that is only a mail address, of the writer or the newsroom.
func isWriteTo(_ *cleaner, p *piece) (string, bool) {
	label, address, ok := strings.Cut(p.text, ": ") // "Contact: jsmith@courier.example"
	if !ok || strings.Contains(label, " ") {
		address = p.text
	}
	return "a mail address", isMailAddress(address)
}

// isDateAlone matches a full date after a word or two that say what was done then. The
// dates of a tour usually have no year, and a place after them.
func isDateAlone(c *cleaner, p *piece) (string, bool) {
	const most = 24 // letters before the date
	if !hasDigit(p.text) || p.isMostlyLinks() || hasCells(p.text) {
		return "", false
	}
	found := when.All(p.text, c.found.language.value)
	if len(found) != 1 || found[0].Year == 0 || !found[0].HasDate() || found[0].End < len(p.text) {
		return "", false
	}
	return "a date", len(letters(p.text[:found[0].Start])) <= most
}

// signsBehindDash is like signsWithNewsroom for a line that begins with a dash. No
// sentence of a report does, so any word for a newsroom counts, and so does a name.
func signsBehindDash(_ *cleaner, p *piece) (string, bool) {
	name, ok := cutDash(p.text)
	if !ok {
		return "", false
	}
	if isStrictName(name) {
		return name, true
	}
	return wordThat(p.text, func(w string) bool { return newsroomWords[w] })
}

// cutDash removes the dash from the beginning of a line.
func cutDash(line string) (rest string, ok bool) {
	rest = strings.TrimLeft(line, "-–—― ")
	return rest, len(rest) < len(line)
}

// signsWithNewsroom matches a line with a word for a newsroom. In a sentence, only the
// names of papers and agencies count, and in one with a quotation none does.
func signsWithNewsroom(_ *cleaner, p *piece) (string, bool) {
	isSentence := endsSentence(p.text) && !strings.HasPrefix(p.text, "(")
	if isSentence && quotes(p.text) {
		return "", false
	}
	return wordThat(p.text, func(w string) bool {
		return newsroomWords[w] && !(isSentence && (everydayWords[w] || plainNewsrooms[w]))
	})
}

// wordThat returns the first word of a text that satisfies isOne.
func wordThat(text string, isOne func(string) bool) (string, bool) {
	for w := range eachWord(strings.ToLower(text)) {
		if isOne(w) {
			return w, true
		}
	}
	return "", false
}

func saysWhereFirstPrinted(_ *cleaner, p *piece) (string, bool) {
	for _, opening := range firstPrinted {
		if rest, ok := cutPrefixFold(p.text, opening); ok && rest != "" {
			return opening, true
		}
	}
	return "", false
}

// opensWithPaper matches the paper's own name followed by a slash.
func opensWithPaper(c *cleaner, p *piece) (string, bool) {
	name := c.found.publisher.Name
	rest, ok := cutPrefixFold(p.text, name)
	if name == "" || !ok || endsSentence(p.text) {
		return "", false
	}
	return name, strings.HasPrefix(strings.TrimLeft(rest, " "), "/")
}

// isPaperAlone matches the paper's name, as Turkish papers and others set it under a
// report in the place of a writer.
func isPaperAlone(c *cleaner, p *piece) (string, bool) {
	const least = 2 // words: a single one may be a crosshead
	return p.text, p.kind == paragraph && p.at > c.lastText && hasWords(p.text, least) && sameWords(p.text, c.found.publisher.Name)
}

// isInBrackets matches a line in brackets, with at most a place or a name before them.
// Several of them in a row are a list, and a digit is part of a result:
// "Linden–Port Sennet 4–3 (1–1, 3–2)".
func isInBrackets(c *cleaner, p *piece) (string, bool) {
	isListed := p.at > 0 && endsInBrackets(c.s.pieces[p.at-1].text) || p.at+1 < len(c.s.pieces) && endsInBrackets(c.s.pieces[p.at+1].text)
	return "in brackets", endsInBrackets(p.text) && !isListed
}

// endsInBrackets reports whether a line is one or two words and something in brackets.
func endsInBrackets(line string) bool {
	const most = 2      // words before the brackets
	const mostSigns = 8 // in scripts without spaces, where each character is a word
	before, _, ok := strings.Cut(line, "(")
	return ok && !hasDigit(before) && strings.HasSuffix(strings.TrimRight(line, ". "), ")") && len(strings.Fields(before)) <= most && len(words(before)) <= mostSigns
}

// isInitials reports whether a line is only the initials of a house or a writer:
// "RIRM", "J.-P. M." Points alone between the letters are those of a short form: "Q.E.D."
func isInitials(line string) bool {
	const least, most = 2, 5 // letters; a single one marks the end of a report
	letters := strings.TrimRight(line, ".")
	if strings.Contains(letters, ".") && !strings.ContainsAny(letters, "- ") {
		return false
	}
	n := 0
	for i, r := range letters {
		switch {
		case unicode.IsUpper(r):
			n++
		case i == 0 || r != '.' && r != '-' && r != ' ':
			return false
		}
	}
	return n >= least && n <= most
}
