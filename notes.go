package newspage

import (
	"slices"
	"strings"
)

// The notes of this file are what papers print under a report of their own words:
// where it was first published, who wrote it, that they live by their readers, and
// that readers must log in to comment. Phrases cannot list these, for everybody
// words them anew.

// notes are the rules for the last pieces that are kept, in this order. Elsewhere in a
// report such words may be about others.
var notes = []rule{
	{reason: AuthorNote, match: speaksOfWriter},
	{reason: Comments, match: asksToLogIn},
	{reason: Furniture, match: tellsOrigin},
	{reason: Furniture, match: pleads},
	{reason: BylineLine, match: saysWhoWorked},
}

// settleNotes is a second pass: it removes the notes among the last pieces that are
// kept, and the one over the report that says where that was published before.
func (c *cleaner) settleNotes(verdicts []verdict) {
	const most = 5 // kept pieces from the end
	for i, seen := c.where.span.last-1, 0; i > c.firstText && seen < most; i-- {
		p := &c.s.pieces[i]
		if verdicts[i].reason != "" || p.isMedia() || p.kind == cell || c.audienceOf(p) != running || c.where.entryOf(i) >= 0 {
			continue
		}
		if verdicts[i] = c.noteOf(p); verdicts[i].reason == "" && seen == 0 {
			verdicts[i] = c.signOffOf(p)
		}
		if verdicts[i].reason == "" && !isCorrection(p) { // which stands under the sign-off
			seen++
		}
	}
	for i := max(0, c.firstText-1); i <= c.firstText && c.firstText < c.lastText; i++ {
		if evidence, ok := tellsOrigin(c, &c.s.pieces[i]); ok && verdicts[i].reason == "" {
			verdicts[i] = verdict{Furniture, evidence}
		}
	}
}

// settleAppeal removes the last paragraphs under a call for support, "Support our
// journalism", that is removed already: in each of them the paper speaks of itself or to
// its reader, and the last leads to where one can give on the same site.
func (c *cleaner) settleAppeal(verdicts []verdict) {
	const most, longest = 6, 900 // paragraphs; bytes of one
	var appeal []int
	for i := c.where.span.last - 1; i > c.firstText && len(appeal) <= most; i-- {
		p := &c.s.pieces[i]
		switch {
		case p.isMedia():
		case verdicts[i].reason != "":
			if _, ok := pleaIn(p.text, c.paper); ok && len(appeal) > 0 && weight(p.text) <= longestSignature {
				for _, j := range appeal {
					verdicts[j] = verdict{Furniture, "under " + p.text}
				}
				return
			}
		case len(p.text) > longest || quotes(p.text) || !c.speaksForPaper(p.text), len(appeal) == 0 && !c.found.leadsToSupport(p):
			return
		default:
			appeal = append(appeal, i)
		}
	}
}

// speaksForPaper reports whether a text names the paper or speaks to the reader.
func (c *cleaner) speaksForPaper(text string) bool {
	if addressesReader(text) {
		return true
	}
	for w := range eachWord(strings.ToLower(text)) {
		if isNameOfPaper(w, c.paper) {
			return true
		}
	}
	return false
}

// leadsToSupport reports whether a link in a piece leads to a page of the same site on
// which readers give. Elsewhere they may give to those whom the report is about.
func (f *facts) leadsToSupport(p *piece) bool {
	for link := range linksIn(p) {
		address := f.resolve(attribute(link, "href"))
		if !f.isOwnPage(address) {
			continue
		}
		for w := range eachWord(strings.ToLower(address)) {
			if supportStems.begin(w) {
				return true
			}
		}
	}
	return false
}

// noteOf returns the verdict on a piece that is a note.
func (c *cleaner) noteOf(p *piece) verdict {
	for _, note := range notes {
		if evidence, ok := note.match(c, p); ok {
			return verdict{note.reason, evidence}
		}
	}
	return verdict{}
}

// tellsOrigin matches a note that says where the text was published before: "This
// article first appeared in The Harbour Courier."
func tellsOrigin(_ *cleaner, p *piece) (string, bool) {
	const longest = 300 // bytes
	if len(p.text) > longest {
		return "", false
	}
	return originIn(p.text)
}

// originIn returns the words by which a note says where a text was published.
func originIn(text string) (string, bool) {
	if first := strings.ToLower(leadingWord(text)); !versionWords[first] && !thisWords[first] && !articles[first] {
		return "", false // most texts
	}
	this, noun, rest := opensOnText(words(text))
	if noun == "" {
		return "", false
	}
	isBefore, verb := false, ""
	for _, w := range rest {
		isBefore = isBefore || beforeWords[w]
		if verb == "" && publishedWords[w] {
			verb = w
		}
	}
	return noun + " … " + verb, verb != "" && (thisWords[this] || isBefore)
}

// opensOnText returns the words with which a sentence speaks of a text, "this guest
// article", and the words after them. noun is "" if it does not.
func opensOnText(said []string) (this, noun string, rest []string) {
	const most = 2 // words between article and noun
	for len(said) > 0 && versionWords[said[0]] {
		said = said[1:]
	}
	if len(said) == 0 || !thisWords[said[0]] && !articles[said[0]] {
		return "", "", nil
	}
	for i, w := range said[1:min(len(said), most+2)] {
		if textNouns[w] {
			return said[0], w, said[i+2:]
		}
	}
	return "", "", nil
}

// pleads matches a paragraph in which the paper says that it lives by what its readers
// give.
func pleads(c *cleaner, p *piece) (string, bool) {
	const longest = 900 // bytes
	if len(p.text) > longest || quotes(p.text) {
		return "", false
	}
	return pleaIn(p.text, c.paper)
}

// pleaIn returns the words of a plea: what is asked for, and of what or by whom the
// paper lives.
func pleaIn(text string, paper []string) (string, bool) {
	said, ok := firstOfEach(text, supportStems)
	if !ok {
		return "", false
	}
	support, living, isOwn := said[0], "", false
	for w := range eachWord(strings.ToLower(text)) {
		isOwn = isOwn || ownWords[w] || isNameOfPaper(w, paper)
		if living == "" && (coins[w] || livingStems.begin(w)) {
			living = w
		}
	}
	return support + " … " + living, (isOwn || addressesReader(text)) && living != ""
}

// hasPrefixOf reports whether a text begins with one of the prefixes.
func hasPrefixOf(text string, prefixes []string) bool {
	for _, prefix := range prefixes {
		if strings.HasPrefix(text, prefix) {
			return true
		}
	}
	return false
}

// asksToLogIn matches a note that tells readers to log in if they want to comment.
func asksToLogIn(_ *cleaner, p *piece) (string, bool) {
	const longest = 250 // bytes
	if len(p.text) > longest {
		return "", false
	}
	return loginIn(p.text)
}

// loginIn returns the words by which a note says that readers must log in to comment.
func loginIn(text string) (string, bool) {
	said, ok := firstOfEach(text, commentStems, loginStems)
	return said[0] + " … " + said[1], ok && addressesReader(text)
}

// firstOfEach returns for each list of stems the first word that begins with one of
// them; all is true if each list has one. A word counts for one list only. It stops at
// the first list without a word, so the rarest list should come first.
func firstOfEach(text string, lists ...*stems) (said []string, all bool) {
	said = make([]string, len(lists))
	text = strings.ToLower(text)
	for i, stems := range lists {
		for w := range eachWord(text) {
			if stems.begin(w) && !slices.Contains(said[:i], w) {
				said[i] = w
				break
			}
		}
		if said[i] == "" {
			return said, false
		}
	}
	return said, true
}

// addressesReader reports whether a text speaks to its reader. Some words of German and
// Italian do so only if they have a capital and do not begin a sentence.
func addressesReader(text string) bool {
	for _, polite := range politeWords {
		if i := strings.Index(text, polite); i > 0 && !endsSentence(text[:i]) {
			return true
		}
	}
	return hasWordOf(text, readerWords)
}

// saysWhoWorked matches a line that begins with what somebody did for the report,
// followed by the names: "Additional reporting by Jane Smith."
func saysWhoWorked(_ *cleaner, p *piece) (string, bool) {
	const longest = 240 // bytes
	if len(p.text) > longest {
		return "", false
	}
	text := strings.TrimLeft(p.text, "(*•-–— ")
	for _, opening := range workedOpenings {
		if rest, ok := cutPrefixFold(text, opening); ok && startsUpper(rest) {
			return opening, true
		}
	}
	return "", false
}

// speaksOfWriter matches a note that says who the writer is, without the name.
func speaksOfWriter(_ *cleaner, p *piece) (string, bool) {
	return "the author", len(p.text) <= longestOpening && opensOnWriter(p.text)
}

// opensOnWriter reports whether a note begins with a word for its writer: "The author
// lives on Little Gannet", "The author of this article …".
func opensOnWriter(text string) bool {
	said := words(text[:min(len(text), longestLabel)])
	if len(said) > 0 && writerArticles[said[0]] {
		said = said[1:]
	}
	if len(said) < 2 || !writerNouns[said[0]] {
		return false
	}
	return isWords[said[1]] || len(said) > 3 && thisWords[said[2]] && textNouns[said[3]]
}

// withCorrections returns where a report ends with the corrections right below its box,
// of which only pictures, buttons and known phrases part them: systems keep them in a
// field of their own.
func (s *sheet) withCorrections(end int) int {
	const near = 6 // pieces
	if s.isPlainText() {
		return end
	}
	for i := end; i < min(len(s.pieces), end+near); i++ {
		switch p := &s.pieces[i]; {
		case s.isNote(i) && isCorrection(p):
			end = i + 1
		case isLabelOf(p.text, correctionLabels) && s.isNote(i+1):
			end = i + 2
		case !p.isMedia() && p.kind != control && p.notice.reason == "" && p.marks&mShare == 0 && i >= end:
			return end
		}
	}
	return end
}

// isNote reports whether piece i is a sentence in running text, not in a box for something
// else.
func (s *sheet) isNote(i int) bool {
	if i >= len(s.pieces) {
		return false
	}
	p := &s.pieces[i]
	return isSentence(p) && p.marks&(boilerplate|mAside) == 0 && !p.isMostlyLinks()
}

// isCorrection reports whether a paragraph says by its label or its first words that the
// report held an error: "Correction: the key is made of iron."
func isCorrection(p *piece) bool {
	const longest = 60 // bytes of the label
	i := strings.IndexAny(p.text[:min(len(p.text), longest)], colons)
	_, opensCorrection := cutPrefixOfFold(p.text, correctionOpenings)
	return i > 0 && isLabelOf(p.text[:i], correctionLabels) || opensCorrection
}
