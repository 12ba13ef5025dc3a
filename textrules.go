package newspage

import (
	"slices"
	"strings"

	"github.com/newspage/newspage/internal/when"
)

// isPost reports whether a line belongs to a post of a network: it has the address of a
// picture in it, or the writer's handle.
func isPost(text string) bool {
	return strings.Contains(text, "(@") || strings.Contains(text, "pic.twitter.com/")
}

// opensEntry reports whether a piece is the one that an entry of the live blog begins
// with.
func (c *cleaner) opensEntry(p *piece) bool {
	e := c.where.entryWith(p.at)
	return e != nil && e.opening == p.at
}

// asksFirst reports whether a piece is a question at the beginning of an entry's text.
// It is a reader's, and the rest is the answer.
func (c *cleaner) asksFirst(p *piece) bool {
	e := c.where.entryWith(p.at)
	if e == nil || !strings.HasSuffix(p.text, "?") {
		return false
	}
	for i := e.span.first; i < p.at; i++ {
		if !e.states(i) {
			return false
		}
	}
	return true
}

// isAllOfEntry reports whether a piece is the only text of an entry of a live blog. It
// is then not a promo.
func (c *cleaner) isAllOfEntry(p *piece) bool { return c.holdEntryOf(p, span{p.at, p.at + 1}) }

// isBoxOfEntry reports whether a box holds all text of the entry of a live blog that a piece
// is in. The text is then not that of a promo, whatever link stands under it.
func (c *cleaner) isBoxOfEntry(p *piece, b *box) bool {
	return c.holdEntryOf(p, span{int(b.first), int(b.last)})
}

// holdEntryOf reports whether a run of pieces holds all text of the entry that a piece is in.
func (c *cleaner) holdEntryOf(p *piece, run span) bool {
	e := c.where.entryWith(p.at)
	if e == nil {
		return false
	}
	for i := e.span.first; i < e.span.last; i++ {
		if q := &c.s.pieces[i]; !run.holds(i) && !q.isMedia() && q.kind != control && !e.states(i) {
			return false
		}
	}
	return true
}

// isPromoLine matches, on a plain-text page, a line like a headline between two
// paragraphs: on a live blog any, in another report one that tells of something else. In
// HTML it is a link to another report.
func isPromoLine(c *cleaner, p *piece) (string, bool) {
	const least = 6 // words: a crosshead is shorter
	if c.s.isPlainText() && c.pointsOn(p) {
		return "a headline with a sign of a link", true
	}
	if !c.s.isPlainText() || p.kind != heading || p.at <= c.firstText || len(strings.Fields(p.text)) < least || isPost(p.text) {
		return "", false
	}
	if len(c.where.entries) == 0 {
		return "a headline that tells of something else", c.tellsOfOther(p)
	}
	if c.isInList(p.at) || c.opensEntry(p) || c.asksFirst(p) || c.isAllOfEntry(p) {
		return "", false
	}
	return "a headline between two paragraphs", true
}

// pointsOn reports whether a line alone between two paragraphs is a link to another
// report by the signs around it, "►Harbour to be dredged", "[ Harbour to be dredged ]".
// The items of a list have such signs too, but are not alone.
func (c *cleaner) pointsOn(p *piece) bool {
	const least, signs = 6, "►▶➤☞👉>»[] " // words: a crosshead may have such a sign too, "▶ For the dough"
	if p.kind != heading || p.at <= c.firstText || !c.s.isAloneInText(p.at) || len(strings.Fields(strings.Trim(p.text, signs))) < least {
		return false
	}
	isInBrackets := strings.HasPrefix(p.text, "[ ") && strings.HasSuffix(p.text, " ]")
	if !isInBrackets && !slices.ContainsFunc(arrows, func(sign string) bool { return strings.HasPrefix(p.text, sign) }) {
		return false
	}
	return c.countBelow(p).shareTold() <= 0.5
}

// arrows are the signs of links before a headline.
var arrows = []string{"►", "▶", "➤", "☞", "👉", ">> ", "» "}

// tellsOfOther reports whether a line longer than most crossheads stands alone between
// two paragraphs, and hardly any of its words come in the paragraphs below it or in the
// rest of the text. A question and a quotation may have words of their own, and so may a
// line about opening hours.
func (c *cleaner) tellsOfOther(p *piece) bool {
	const least = 9        // words
	const near, far = 7, 2 // one in so many of its words may come in the paragraphs below it, or in all
	if c.firstText < 0 || len(strings.Fields(p.text)) < least || !c.s.isAloneInText(p.at) {
		return false
	}
	if asks(p) || c.saysWhen(p.text) || opensQuote(p.text) || opensWithDash(p.text) {
		return false
	}
	below, all := c.countBelow(p), countWords(p.text, c.roots(), root)
	return below.told*near <= below.full && all.told*far <= all.full
}

// countBelow counts the words of a line beside those of the paragraphs right below it.
func (c *cleaner) countBelow(p *piece) wordCount {
	const below = 3 // lines
	pieces := c.s.pieces
	return countWords(p.text, rootsIn(pieces[p.at+1:min(len(pieces), p.at+1+below)]), root)
}

// saysWhen reports whether a line states a time of day, as one about opening hours does.
func (c *cleaner) saysWhen(text string) bool {
	return slices.ContainsFunc(when.All(text, c.found.language.value), func(found when.Found) bool { return found.Stamp.HasClock })
}

// isInList reports whether line i of a plain-text page is an item of a list: another line
// that is no sentence stands right above or below it, in the same entry.
func (c *cleaner) isInList(i int) bool {
	e := c.where.entryWith(i)
	if e == nil {
		return false
	}
	isItem := func(j int) bool {
		if !e.span.holds(j) || e.isInHeader(j) || c.where.blog.beside[j].reason != "" {
			return false
		}
		p := &c.s.pieces[j]
		return p.kind != caption && p.notice.reason == "" && !endsSentence(p.text)
	}
	return c.s.pieces[i].gap == 0 && isItem(i-1) || isItem(i+1) && c.s.pieces[i+1].gap == 0
}

// isAnnounced reports whether line i of a plain-text page is an item of a list in an entry
// that a line with a colon announces.
func (c *cleaner) isAnnounced(i int) bool {
	const most = 12 // items
	if !c.s.isPlainText() || !c.isInList(i) {
		return false
	}
	first := i
	for first > max(0, i-most) && c.s.pieces[first].gap == 0 && c.isInList(first) {
		first--
	}
	return first > 0 && (strings.HasSuffix(c.s.pieces[first-1].text, ":") || strings.HasSuffix(c.s.pieces[first].text, ":"))
}

// noteRuns finds the runs of labels and headings without a paragraph between them:
// menus, lists of jobs, lists of other reports.
func (c *cleaner) noteRuns() {
	const least = 3 // lines
	c.runs = make([]bool, len(c.s.pieces))
	talks := c.s.conversations()
	for i := c.where.span.first; i < c.where.span.last; {
		end, count, separators := i, 0, 0
		for end < c.where.span.last {
			p := &c.s.pieces[end]
			if !c.canBeInRun(p) {
				break
			}
			if p.kind != caption {
				count++
			}
			if c.isSeparator(p) {
				separators++
			}
			end++
		}
		if c.isProgramme(i, end) {
			c.programme = span{i, end}
			i = end + 1
			continue
		}
		last := end
		if c.headsTextBelow(i, end) || end > i && talks[end-1] && c.s.isAnswered(end-1) {
			last--
		}
		isRun := count >= least && count-separators != 1 || c.s.isCardOfLines(i, end)
		for j := i; j < last && isRun; j++ {
			c.runs[j] = true
		}
		i = end + 1
	}
}

// isSeparator reports whether a line is a known phrase that the page sets between the
// paragraphs of the report, again and again: "Article content". A single line between two
// of these is a crosshead.
func (c *cleaner) isSeparator(p *piece) bool {
	const fewest = 5 // times
	return p.notice.reason != "" && c.times()[p.text] >= fewest
}

// canBeInRun reports whether a line is a label, a heading, a caption or a known phrase, and
// not of the report by its place.
func (c *cleaner) canBeInRun(p *piece) bool {
	isText := p.kind == listItem || p.kind == paragraph && !isLabel(p) && p.notice.reason == ""
	return !isText && p.own&mPullQuote == 0 && c.found.roles[p.at] != statesStandfirst && c.where.entryOf(p.at) < 0
}

// isProgramme reports whether a run of lines within the report is a programme: a line with
// a colon announces it, at least every third line is a time of day, and text follows.
func (c *cleaner) isProgramme(first, end int) bool {
	const times, every = 3, 3
	if first == 0 || end >= c.where.span.last || !isProse(&c.s.pieces[end]) {
		return false
	}
	if over := &c.s.pieces[first-1]; over.notice.reason != "" || !strings.HasSuffix(over.text, ":") {
		return false
	}
	n := countOf(c.s.pieces[first:end], func(p *piece) bool { return startsWithDigit(p.text) && c.found.isClockAlone(p.text) })
	return n >= times && n*every >= end-first
}

// headsTextBelow reports whether the last line of a run of labels is a crosshead: a
// blank line separates it from the labels, and a paragraph follows. If the labels have
// blank lines between them too, and do not end in a promo, the crosshead has a blank
// line below and two paragraphs under it.
func (c *cleaner) headsTextBelow(first, end int) bool {
	if end-first < 2 || end >= c.where.span.last || !isProse(&c.s.pieces[end]) {
		return false
	}
	last, above := &c.s.pieces[end-1], &c.s.pieces[end-2]
	if c.isUnderCard(first, end) || isCrossheadUnderPromo(c.s.pieces, end-3, end) {
		return true
	}
	if last.kind != heading || last.notice.reason != "" || last.gap == 0 || isPost(last.text) {
		return false
	}
	if isWholePromo(above) || above.gap == 0 && above.notice.reason == "" {
		return true
	}
	isApart := c.s.pieces[end].gap > 0 && c.s.tells(end+1, 1)
	return isApart && !hasDigit(last.text) && !isCutShort(last.text) && len(c.found.persons(c.s, last.text)) == 0
}

// isUnderCard reports whether a run of three lines below a paragraph is the card of
// another report, its section or length over its headline, and a crosshead. A second
// card would have its own.
func (c *cleaner) isUnderCard(first, end int) bool {
	const label, headline, crosshead = 20, 25, 60 // weight
	if end-first != 3 || first == 0 || !isProse(&c.s.pieces[first-1]) || c.s.pieces[end].gap == 0 {
		return false
	}
	over, card, last := &c.s.pieces[first], &c.s.pieces[first+1], &c.s.pieces[first+2]
	if card.gap+last.gap > 0 || weight(over.text) > label || weight(card.text) < headline || weight(last.text) > crosshead {
		return false
	}
	return over.notice.reason == "" && card.notice.reason == "" && card.kind == heading && last.kind == heading && last.notice.reason == ""
}

// inLabelRun matches lines in such a run.
func inLabelRun(c *cleaner, p *piece) (string, bool) {
	return "a run of labels", c.runs != nil && c.runs[p.at]
}

// isMenuLine matches, on a plain-text page, a menu whose items were copied without
// spaces.
func isMenuLine(c *cleaner, p *piece) (string, bool) {
	return "words run together", c.s.isPlainText() && isGlued(p.text)
}

// isWriter matches, on a plain-text page, a line that is a writer's name.
func isWriter(c *cleaner, p *piece) (string, bool) {
	const longest = 80 // bytes
	if !c.s.isPlainText() || len(p.text) > longest {
		return "", false
	}
	for _, b := range c.found.bylines {
		if strings.EqualFold(b.Name, p.text) {
			return b.Name, true
		}
	}
	return "", false
}

// standsUnderWriter matches, on a plain-text page, the last paragraph if it is a note
// about the writer: the line above it is the writer's name, or that of a person whose
// role the note states.
func standsUnderWriter(c *cleaner, p *piece) (string, bool) {
	const opening = 120 // bytes of the note in which the role stands
	const near = 3      // lines: from the first paragraph to the note
	if !c.s.isPlainText() || p.kind != paragraph || p.at < c.lastText || p.at < c.firstText+near || len(c.where.entries) > 0 {
		return "", false
	}
	name := c.s.pieces[p.at-1].text
	if _, ok := isWriter(c, &c.s.pieces[p.at-1]); ok {
		return name, true
	}
	return name, isStrictName(name) && isRole(p.text[:min(len(p.text), opening)]) && !c.found.isSubject(c.s, name)
}

// isFirstCopy matches, on a plain-text page, a caption that the next line repeats with
// more text, or without the number of the picture.
func isFirstCopy(c *cleaner, p *piece) (string, bool) {
	const label = 20 // bytes
	if !c.s.isPlainText() || p.at+1 >= len(c.s.pieces) || len(p.text) <= label {
		return "", false
	}
	next := &c.s.pieces[p.at+1]
	if next.kind != caption || next.gap > 0 || p.text == next.text {
		return "", false
	}
	hasMore := strings.HasPrefix(next.text, p.text)
	hasLess := startsWithDigit(p.text) && strings.HasSuffix(p.text, next.text) // the number of the picture
	return "the caption under it", hasMore || hasLess
}

// followsPromo matches, on a plain-text page, the headline after "Read also". One in the
// label's block is all there is under the label.
func followsPromo(c *cleaner, p *piece) (string, bool) {
	if !c.s.isPlainText() || p.at == 0 || p.kind != heading {
		return "", false
	}
	before := &c.s.pieces[p.at-1]
	if isCrossheadUnderPromo(c.s.pieces, p.at-2, p.at+1) || isWholePromo(before) && c.s.countsOn(p.at, numberIn(firstField(p.text))-1) {
		return "", false
	}
	isUnder := p.at > 1 && before.gap == 0 && c.s.pieces[p.at-2].notice.reason == Related
	return before.notice.phrase, before.notice.reason == Related && (p.gap == 0 || !isWholePromo(before) && !isUnder)
}

// endsInMore matches, on a plain-text page, a line that ends in the words of a link to
// another report: "Harbour to be dredged | more".
func endsInMore(c *cleaner, p *piece) (string, bool) {
	if !c.s.isPlainText() {
		return "", false
	}
	i := strings.LastIndex(p.text, " | ")
	if i < 0 {
		return "", false
	}
	reason, phrase, _ := knownPhrases.find(p.text[i+len(" | "):])
	return phrase, reason == Related || reason == MediaLabel
}

// saysTwice matches, on a plain-text page, a line that says the same twice. It is a
// teaser: the description of the picture and the headline.
func saysTwice(c *cleaner, p *piece) (string, bool) {
	const least = 40 // bytes
	return "a headline twice", c.s.isPlainText() && len(p.text) > least && isDoubled(p.text)
}

// isAddress matches a line that is an address: on a plain-text page alone, else behind
// its label, as pages for printing have it.
func isAddress(c *cleaner, p *piece) (string, bool) {
	address, isLabelled := cutPrefixFold(p.text, "URL: ")
	isAddress := strings.HasPrefix(address, "http") && strings.Contains(address, "://") && !strings.Contains(address, " ")
	return "an address", isAddress && (isLabelled || c.s.isPlainText())
}

// isLoneMark matches, on a plain-text page, a quotation mark on a line of its own.
func isLoneMark(c *cleaner, p *piece) (string, bool) {
	return "a quotation mark", c.s.isPlainText() && isQuoteMark(p.text)
}
