package newspage

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage/internal/when"
)

// showsWriter matches the portrait of a writer over the text, and what stands under it
// as a caption would: both are in a small box with the name.
func showsWriter(c *cleaner, p *piece) (string, bool) {
	const levels, most = 2, 5 // boxes around the picture, and pieces in them
	if p.kind != image && p.kind != caption || p.at > c.firstText || p.at == 0 {
		return "", false
	}
	if p.kind == image && c.namesWriter(attribute(p.first, "alt")) && ancestor(p.first, atom.Figure) == nil {
		return "the writer's name is its description", true
	}
	left := levels
	for _, box := range c.s.outward(p.box, c.where.box) {
		h := int32(c.found.headline.at)
		if left--; left < 0 || box.last-box.first > most || box.first <= h && h < box.last {
			break
		}
		for i := box.first; i < box.last; i++ {
			if q := &c.s.pieces[i]; !q.isMedia() && q.kind != caption && q.marks&(mCredit|mFigure) == 0 && c.namesWriter(q.text) {
				return "beside the writer's name", true
			}
		}
	}
	return "", false
}

// showsPaper matches a picture over the headline whose description is the paper's name: its
// masthead, on pages where one table holds that and the report. Below the headline a
// system may describe any picture so.
func showsPaper(c *cleaner, p *piece) (string, bool) {
	paper := c.found.publisher.Name
	return "the paper's name is its description", paper != "" && p.kind == image && p.at < c.found.headline.at && sameWords(attribute(p.first, "alt"), paper)
}

// namesWriter reports whether a text is the name of one of the writers.
func (c *cleaner) namesWriter(text string) bool {
	return slices.ContainsFunc(c.found.bylines, func(b Byline) bool { return sameWords(b.Name, text) })
}

// namesAndDates matches lines, before or after the text, that consist of dates and the
// writers' names.
func namesAndDates(c *cleaner, p *piece) (string, bool) {
	const longest = 200 // bytes of the line
	isWithin := p.at > c.firstText && p.at < c.lastText && !c.found.opening.holds(p.at)
	if p.isMedia() || len(p.text) > longest || isWithin || c.listsDays(p.text) || c.isAmongDays(p) || c.tellsFact(p) {
		return "", false
	}
	rest, lead := withoutNames(p.text, c.found.bylines)
	if p.kind == caption && lead > leftover {
		return "", false // "The ferry on Tuesday. (Courier/Jane Smith)"
	}
	named := lead >= 0
	rest, dated := withoutDates(rest, c.found.language.value)
	if dated {
		bar := strings.LastIndexByte(rest, '|')
		behind := max(0, bar)
		if reason, _, isKnown := knownPhrases.find(strings.TrimLeft(rest[behind:], "| ,")); isKnown && (bar >= 0 || reason == Furniture) {
			rest = rest[:behind] // "12 March 2024 | Reading time: 4 min."
		}
	}
	if !named && (!dated || c.tellsOfDays(p, rest)) {
		return "", false
	}
	if dated && p.kind != caption && p.at < c.firstText && !endsSentence(p.text) && !c.s.isPlainText() {
		rest = withoutLabels(rest)
	}
	return "names and dates alone", len(letters(rest)) <= leftover && len(letters(rest))*2 <= len(letters(p.text))
}

// leftover is how many bytes a line of names and dates has besides these: "By",
// "Updated", "5 min read".
const leftover = 24

// withoutNames removes the writers' names and their mail addresses from a line. lead is
// how many bytes stand before a name, at most, or -1 if the line has none.
func withoutNames(line string, writers []Byline) (rest string, lead int) {
	rest, lead = line, -1
	for _, b := range writers {
		if at := strings.Index(rest, b.Name); at >= 0 {
			rest, lead = strings.ReplaceAll(rest, b.Name, " "), max(lead, at)
		}
	}
	if lead >= 0 {
		rest = withoutMail(rest)
	}
	return rest, lead
}

// tellsOfDays reports whether a line with dates, of which rest is the remainder, tells what
// happens on these days and not when the report was published.
func (c *cleaner) tellsOfDays(p *piece, rest string) bool {
	const fewest = 3 // words of a sentence besides its days
	switch {
	case isHeadingWithDays(p, rest), c.programme.holds(p.at):
		return true
	case p.kind == caption && c.isCredited(p.text):
		return hasWords(rest, fewest)
	case p.at > c.lastText && c.listsEvenings(p, rest):
		return true
	case !endsSentence(p.text) || strings.Contains(p.text, ": "):
		return false
	}
	return hasWords(withoutLabels(rest), fewest) || areOfLife(when.All(p.text, c.found.language.value)) // "Doors open at 7 pm on Friday 13 March."
}

// isCredited reports whether a caption ends in a credit that is not itself the day: "The
// ferry at the quay (12 March 2026) | Photo: Jane Smith".
func (c *cleaner) isCredited(caption string) bool {
	rest, credit := splitCredit(caption)
	return rest != "" && credit != "" && !areMostDates(credit, c.found.language.value)
}

// tellsFact reports whether a line with a day or a writer's name is an item in a box of
// facts, which may stand over the text ("Opened: 20 November"), or the credit of a
// picture that a writer took.
func (c *cleaner) tellsFact(p *piece) bool {
	if p.kind != caption {
		return p.kind == listItem && p.marks&mBox != 0
	}
	isCredit := p.marks&mCredit != 0 || labelAt(p.text) > 0 || sourceLabelAt(p.text) > 0
	return isCredit && slices.ContainsFunc(c.found.bylines, func(b Byline) bool { return strings.HasSuffix(p.text, b.Name) })
}

// withoutLabels removes the words from the rest of a dated line that stand before the
// dates, the newsroom and the source: "Redaktion … Aktualisiert … Quelle: dpa".
func withoutLabels(rest string) string {
	fields := strings.Fields(rest)
	return strings.Join(slices.DeleteFunc(fields, func(field string) bool {
		w := strings.ToLower(strings.Trim(field, ".,:|()"))
		return publishVerbs[w] || updateWords[w] || signWords[w] || wireServices[w] || newsroomWords[w] && !everydayWords[w]
	}), " ")
}

// listsEvenings reports whether a line names two days and, behind them, words that no line
// of names and dates has, of which rest is the remainder: "20 April and 21 April, on board".
func (c *cleaner) listsEvenings(p *piece, rest string) bool {
	const fewest = 2 // days; words besides them
	return p.kind == paragraph && startsWithDigit(p.text) && hasWords(withoutLabels(rest), fewest) && len(when.All(p.text, c.found.language.value)) >= fewest
}

// isHeadingWithDays reports whether a heading has days in brackets behind its words, which
// rest is: "Aries (21 March – 20 April)".
func isHeadingWithDays(p *piece, rest string) bool {
	return p.kind == heading && p.level > 0 && strings.HasSuffix(p.text, ")") && letters(rest) != ""
}

// isAmongDays reports whether an item of a list has a day or a time and something else,
// and so has the item before or after it, as in the programme of a week.
func (c *cleaner) isAmongDays(p *piece) bool {
	return c.tellsDay(p.at) && (p.at > 0 && c.tellsDay(p.at-1) || p.at+1 < len(c.s.pieces) && c.tellsDay(p.at+1))
}

// tellsDay reports whether piece i is an item of a list that begins with a number or is
// the row of a copied table, or has a day and several words.
func (c *cleaner) tellsDay(i int) bool {
	p := &c.s.pieces[i]
	if p.kind != listItem || p.marks&(mByline|mDate) != 0 {
		return false
	}
	rest, dated := withoutDates(p.text, c.found.language.value)
	return dated && hasWords(rest, 2) || (startsWithDigit(p.text) || hasCells(p.text)) && letters(rest) != ""
}

// listsDays reports whether at least two lines of a text have a day and something else,
// as in a list of matches or the dates of a tour.
func (c *cleaner) listsDays(text string) bool {
	if !strings.Contains(text, "\n") {
		return false
	}
	days := 0
	for line := range strings.SplitSeq(text, "\n") {
		rest, dated := withoutDates(line, c.found.language.value)
		if dated && hasWords(rest, 2) && len(letters(rest))*2 >= len(letters(line)) {
			days++
		}
	}
	return days > 1
}

// tellsOfAuthor matches a note about a writer: before the report and within its last part
// one that opens with the name and the role, after it one that has the name near its
// beginning.
func tellsOfAuthor(c *cleaner, p *piece) (string, bool) {
	const opening = 70 // bytes in which the name begins: "The Berlin imam Jane Smith is …"
	const near = 3     // pieces from the note to the last paragraph, or from the first to the note
	if p.at == c.firstText && p.kind == paragraph {
		return c.opensOnAuthor(p)
	}
	if p.isMedia() || p.at < c.firstText+near || startsWithDigit(p.text) || c.isSpoken(p) {
		return "", false
	}
	if p.at < c.lastText-near {
		return c.statesRole(p)
	}
	start := withoutInitials(strings.ToLower(p.text[:min(len(p.text), opening)]))
	for _, b := range c.found.bylines {
		if isBroadcaster(b.Name) && strings.Contains(p.text, b.Name) {
			continue // as in "… told GBC"
		}
		if strings.Contains(b.Name, " ") && strings.Contains(start, withoutInitials(strings.ToLower(b.Name))) {
			return b.Name, true
		}
	}
	return "", false
}

// statesRole matches a note below most of the report that opens with a writer's name and
// the role: "Jane Smith is a senior reporter …".
func (c *cleaner) statesRole(p *piece) (string, bool) {
	if p.kind != paragraph || c.s.isPlainText() || !c.isBelowText(p.at) || len(c.where.entries) > 0 {
		return "", false
	}
	return c.found.introducedIn(p.text)
}

// introducedIn returns the writer whose full name and role a text opens with.
func (f *facts) introducedIn(text string) (name string, ok bool) {
	const opening = 60 // bytes after the name in which the role stands
	for _, b := range f.bylines {
		if about, ok := strings.CutPrefix(text, b.Name+" "); ok && strings.Contains(b.Name, " ") && isRole(about[:min(len(about), opening)]) {
			return b.Name, true
		}
	}
	return "", false
}

// isSpoken reports whether a piece is what somebody says in a conversation: it opens with
// a name and a colon, and so does the piece before or after it.
func (c *cleaner) isSpoken(p *piece) bool {
	if !opensWithSpeaker(p.text) {
		return false
	}
	return p.at > 0 && opensWithSpeaker(c.s.pieces[p.at-1].text) || p.at+1 < len(c.s.pieces) && opensWithSpeaker(c.s.pieces[p.at+1].text)
}

// opensWithSpeaker reports whether a text opens with a person's name and a colon. A
// transcript may have the time before the name, or in brackets behind it.
func opensWithSpeaker(text string) bool {
	const longest = 40 // bytes of a name
	text = strings.TrimLeft(text, "[(0123456789:.,)] ")
	name, said, ok := strings.Cut(text[:min(len(text), longest)], ":")
	if before, hours, isTimed := strings.Cut(name, " ("); isTimed && isDigits(hours) {
		name = before // "Jane Smith (02:40): …", not "Jane Smith (45) says: …"
	}
	return ok && said != "" && isPlainName(name)
}

// withoutInitials removes initials from a text, because bylines do not always have
// them: "Jane M. Smith".
func withoutInitials(text string) string {
	const initial = len("M.")
	names := strings.Fields(text)
	return strings.Join(slices.DeleteFunc(names, func(n string) bool { return len(n) == initial && n[1] == '.' }), " ")
}

// opensOnAuthor matches a note before the report that says what its writer is: "Jane
// Smith is a senior reporter …".
func (c *cleaner) opensOnAuthor(p *piece) (string, bool) {
	if !c.continuesInNext(p.at) {
		return "", false
	}
	return c.found.introducedIn(p.text)
}
