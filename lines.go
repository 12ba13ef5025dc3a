package newspage

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage/newspage/internal/when"
)

// lines splits a plain-text page: every line that shows something is a piece, in order.
// What elements say in HTML is derived from the lines and their neighbours, so that the
// same rules can judge both.
func lines(text string) *sheet {
	s := &sheet{boxes: []box{{parent: -1}}}
	gap := 0
	for line := range strings.Lines(withLineFeeds(otherBreaks.Replace(text))) {
		line = foldRow(line)
		if line == "" {
			gap++
			continue
		}
		if gap == 0 && s.opensBracket() || gap < 2 && s.labelsCredit() && isNamed(line) {
			last := &s.pieces[len(s.pieces)-1]
			last.text += " " + line
			gap = 0
			continue
		}
		s.pieces = append(s.pieces, piece{kind: paragraph, text: line, at: len(s.pieces), gap: gap})
		gap = 0
	}
	s.boxes[0].last = int32(len(s.pieces))
	halveGaps(s.pieces)
	noteRows(s.pieces)
	noteKinds(s.pieces)
	noteNotices(s)
	noteButtons(s.pieces)
	noteComments(s.pieces)
	notePromos(s.pieces)
	noteOffers(s.pieces)
	noteSignUps(s.pieces)
	noteLists(s.pieces)
	noteTeasers(s.pieces)
	noteQuotes(s.pieces)
	for i := range s.pieces {
		s.pieces[i].marks |= s.pieces[i].own
	}
	return s
}

// otherBreaks turns the line breaks that are neither a line feed nor a carriage return
// into line feeds (Unicode Standard Annex 14, class BK).
var otherBreaks = strings.NewReplacer("\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// halveGaps corrects the gaps of a page on which every line break is doubled, as by
// some editors into which it was pasted. The number of blank lines between any two
// lines is then odd, and between many lines it is three or more.
func halveGaps(pieces []piece) {
	const share = 4 // a quarter of the lines
	wide := 0
	for i := 1; i < len(pieces); i++ {
		if pieces[i].gap%2 == 0 {
			return
		}
		if pieces[i].gap > 1 {
			wide++
		}
	}
	if wide*share < len(pieces) {
		return
	}
	for i := range pieces {
		pieces[i].gap /= 2
	}
}

// opensBracket reports whether the last line so far is no longer than a caption and
// ends in an open bracket or in one with a label. In a copy, the parts of a credit that
// have elements of their own are on lines of their own.
func (s *sheet) opensBracket() bool {
	if len(s.pieces) == 0 {
		return false
	}
	text := s.pieces[len(s.pieces)-1].text
	i := strings.LastIndexByte(text, '(')
	return i >= 0 && len(text) <= captionBytes && (i == len(text)-1 || isCreditLabel(strings.TrimSpace(text[i+1:])))
}

// labelsCredit reports whether the last line so far is only the label of a credit:
// "Photo:".
func (s *sheet) labelsCredit() bool {
	if len(s.pieces) == 0 {
		return false
	}
	text := s.pieces[len(s.pieces)-1].text
	return strings.HasSuffix(text, ":") && isCreditLabel(text)
}

// foldLine replaces every run of white space by one space, and removes white space and
// invisible characters at both ends.
func foldLine(line string) string {
	line = strings.TrimFunc(line, func(r rune) bool { return unicode.IsSpace(r) || isInvisible(r) })
	return strings.Join(strings.FieldsFunc(line, isSpaceOrControl), " ")
}

// foldRow is like foldLine, but keeps a tab between the cells of a table's row.
func foldRow(line string) string {
	cells := strings.Split(line, "\t")
	for i := range cells {
		cells[i] = foldLine(cells[i])
	}
	return strings.Trim(strings.Join(cells, "\t"), "\t")
}

func isSpaceOrControl(r rune) bool { return unicode.IsSpace(r) || isSpace(r) }

// noteKinds notes what each line is: a caption, a credit, a possible heading, or a
// paragraph.
func noteKinds(pieces []piece) {
	const headline = 30 // weight
	var above metAbove
	for i := range pieces {
		p := &pieces[i]
		if p.kind == paragraph {
			above.text = above.text || weight(p.text) > loneText
			noteKind(pieces, i, above)
		}
		above.headline = above.headline || p.kind == heading && weight(p.text) >= headline
	}
}

// metAbove is what stands above a line.
type metAbove struct {
	headline bool // a line that can be the headline
	text     bool // a long paragraph
}

// noteKind notes what line i is, and also its neighbours if they are a caption and its
// credit only together with it.
func noteKind(pieces []piece, i int, above metAbove) {
	p := &pieces[i]
	switch {
	case bareCaption(p.text) != p.text:
		p.kind = caption
		if i > 0 && labelAt(pieces[i-1].text) > 0 {
			pieces[i-1].makeCredit()
		}
	case isPrintedTwice(pieces, i, above.text):
		p.kind, pieces[i+1].kind = caption, caption
		pieces[i+1].own |= mCaption // marks the second copy
		if i+2 < len(pieces) && isCreditLine(pieces[i+2].text) && pieces[i+2].gap == 0 {
			pieces[i+2].makeCredit()
		}
	case isSourceLine(pieces, i):
	case above.text && isCreditOverCaption(pieces, i):
		p.makeCredit()
		pieces[i+1].kind = caption
	case (above.text || above.headline || hasLetterCase(p.text)) && isCaptionWithCredit(p.text, above.text), !above.text && isPlacedInJapan(p.text):
		p.kind = caption
	case endsInPlayTime(p.text):
		p.kind = caption
		if isFilmOverLength(pieces, i) {
			pieces[i-1].kind = caption
		}
	case isCopied(pieces, i), isFilmUnderLength(pieces, i), above.text && isUnderPictures(pieces, i):
		p.kind = caption
	case isCountOver(pieces, i):
		p.kind = caption
		p.notice = notice{MediaLabel, "the number of a picture"}
	case above.text && isLoneCredit(pieces, i), !above.text && isRightsOver(p.text):
		p.makeCredit()
	case isLoudCreditOver(pieces, i):
		p.makeCredit()
		pieces[i+1].kind = caption
	case isOverBrackets(pieces, i), (above.headline || !isHeadingLine(p.text)) && isOverCredit(pieces, i, above.text):
		p.kind = caption
		pieces[i+1].makeCredit()
	case isFigureCaption(p.text), endsInPictureNote(p.text), saysWhere(pieces, i):
		p.kind = caption
	case isHeadingLine(p.text) && !(i > 0 && isLongParagraph(&pieces[i-1]) && opensWithSentence(p.text)):
		p.kind = heading
	}
}

// makeCredit makes a piece the credit of a picture.
func (p *piece) makeCredit() {
	p.kind = caption
	p.own |= mCredit
}

// lineWorths gives each line its worth. It corrects the results of worths by what the
// neighbours of a line say, as there are no elements to ask. A paragraph beside another
// belongs to the report. One alone between labels is a teaser, unless it is long or
// under a time, like an entry of a live blog.
func lineWorths(s *sheet, worth []float64) {
	l := lineJudge{sheet: s, worth: worth, timed: s.timedLines(), again: s.shownTwice(worth), promos: s.promosInText(), talks: s.conversations()}
	l.noteReport()
	comments := s.underComments()
	for i := range s.pieces {
		if comments >= 0 && i >= comments {
			worth[i] = min(worth[i], 0)
		} else {
			l.correct(i)
		}
	}
}

// A lineJudge is what lineWorths knows of the lines.
type lineJudge struct {
	*sheet
	worth                       []float64
	timed, again, promos, talks []bool // under a time; shown twice; promos in the text; of a conversation
	report                      []bool // see noteReport
}

// noteReport notes which paragraphs belong to the report: those that are long, under a
// time or beside another paragraph and, down from each of these, those under a crosshead
// that stands below one that does.
func (l *lineJudge) noteReport() {
	l.report = make([]bool, len(l.pieces))
	for i := range l.pieces {
		if l.report[i] = l.isInText(i); l.report[i] {
			continue
		}
		if above := l.overCrosshead(i); above >= 0 {
			l.report[i] = l.isInText(above) || l.report[above] && l.pieces[i-1].gap > 0 && l.pieces[i].gap > 0
		}
	}
}

// correct corrects the worth of line i.
func (l *lineJudge) correct(i int) {
	worth := &l.worth[i]
	switch p := &l.pieces[i]; {
	case l.talks[i]:
		*worth = max(*worth, lineOfList)
	case breaksIn(p):
		*worth = max(*worth, strayLabel)
	case l.promos[i] || p.notice.phrase == pollQuestion:
		*worth = 0
	case p.kind == caption && p.notice.reason == "" && isFigureCaption(p.text):
		*worth = float64(weight(p.text)) // it stands in a text
	case p.notice.reason != "" || p.kind == caption:
	case p.kind == listItem:
		if !endsSentence(p.text) {
			*worth = lineOfList
		}
	case l.timed[i]:
		*worth = max(*worth, 0)
	case l.again[i] || isLabel(p):
		*worth = strayLabel
	case p.kind == heading:
		if (!l.tells(i+1, 1) || !l.isOfReport(i+1)) && !l.headsTable(i) {
			*worth = strayLabel
		}
	case !l.isOfReport(i):
		*worth /= teaserShare
	}
}

// isOfReport reports whether line i is a paragraph of the report.
func (l *lineJudge) isOfReport(i int) bool { return i < len(l.pieces) && l.report[i] }

// isInText reports whether line i is long, under a time, or beside another paragraph.
func (l *lineJudge) isInText(i int) bool {
	return l.timed[i] || l.worth[i] >= loneText || l.isBeside(i, -1) || l.isBeside(i, 1)
}

// isBeside reports whether the next line in the direction of step, other than a promo,
// is a paragraph.
func (l *lineJudge) isBeside(i, step int) bool {
	i += step
	for i > 0 && i < len(l.pieces) && l.promos[i] {
		i += step
	}
	return l.tells(i, step)
}

// overCrosshead returns the paragraph above the crosshead that paragraph i stands under,
// or -1: a single heading, with only promos between the two. The name of a writer above
// a note about them is not a crosshead.
func (s *sheet) overCrosshead(i int) int {
	if i < 2 || !isProse(&s.pieces[i]) || weight(s.pieces[i].text) < longText && !holdsSentence(s.pieces[i].text) || isCutShort(s.pieces[i].text) {
		return -1
	}
	head, above := &s.pieces[i-1], i-2
	isWord := isLabel(head) && startsUpper(head.text) && head.gap > 0 && s.pieces[i].gap > 0 // "Ingredients"
	if head.kind != heading && !isWord || head.notice.reason != "" || strings.Contains(head.text, "://") || isNamedOver(head.text, s.pieces[i].text) {
		return -1
	}
	for above > 0 && isWholePromo(&s.pieces[above]) {
		above--
	}
	if !isProse(&s.pieces[above]) {
		return -1
	}
	return above
}

// isNamedOver reports whether a line is a person's name and the note under it begins
// with that name: "Jane Smith" over "Jane M. Smith covers the ports".
func isNamedOver(name, note string) bool {
	names, said := strings.Fields(name), strings.Fields(note)
	return isStrictName(name) && len(said) > 1 && (said[0] == names[0] || said[1] == names[len(names)-1])
}

// headsTable reports whether the first row of a table is right under line i.
func (s *sheet) headsTable(i int) bool {
	return i+1 < len(s.pieces) && hasCells(s.pieces[i+1].text)
}

const (
	lineOfList  = 1   // an item that is not a sentence counts little by itself
	strayLabel  = -22 // a label, or a heading without a paragraph under it
	loneText    = 230 // weight: no teaser is this long
	teaserShare = 8   // the worth of a teaser is divided by this
)

// promosInText returns which lines belong to promos in the middle of a report: at least
// two paragraphs come before them, and after them a paragraph with a blank line above
// it, or a crosshead and its paragraph. A list of teasers has headlines between its
// paragraphs, right under them.
func (s *sheet) promosInText() []bool {
	const fewest = 2 // paragraphs above
	in := make([]bool, len(s.pieces))
	told := 0 // paragraphs above, with only notices and captions between them
	for i := 0; i < len(s.pieces); i++ {
		p := &s.pieces[i]
		switch {
		case isProse(p):
			told++
		case p.notice.reason == Related:
			first := i
			for i+1 < len(s.pieces) && s.pieces[i+1].notice.reason == Related {
				i++
			}
			if next := i + 1; told < fewest || next == len(s.pieces) || s.pieces[next].gap == 0 || !isProse(&s.pieces[next]) && !s.headsParagraph(next) {
				told = 0
				continue
			}
			for j := first; j <= i; j++ {
				in[j] = true
			}
		case p.kind != caption && p.notice.reason == "":
			told = 0
		}
	}
	return in
}

// headsParagraph reports whether line i is a heading, with a blank line between it and
// the paragraph below.
func (s *sheet) headsParagraph(i int) bool {
	return i+1 < len(s.pieces) && s.pieces[i].kind == heading && s.pieces[i].notice.reason == "" && s.pieces[i+1].gap > 0 && isProse(&s.pieces[i+1])
}

// shownTwice returns which lines stand on the page twice, with many in the same order:
// pages have one menu for wide screens and one for narrow ones, with the weather and
// the traffic in it. If much of the text is repeated, it is not a menu, and no line is
// returned.
func (s *sheet) shownTwice(worth []float64) []bool {
	const least, most = 8, 3 // lines in the same order; at most a third of the text
	type pair struct{ line, next string }
	seen := map[pair]int{}
	twice := make([]bool, len(s.pieces))
	all, again := 0.0, 0.0
	for _, w := range worth {
		all += max(0, w)
	}
	row, before := 0, -1 // how many lines stood above in the same order, and where the last one did
	for i := range len(s.pieces) - 1 {
		at := pair{s.pieces[i].text, s.pieces[i+1].text}
		j, ok := seen[at]
		seen[at] = i
		if !ok || j != before+1 {
			row = 0
		}
		if before = -1; !ok {
			continue
		}
		before = j
		if row++; row < least {
			continue
		}
		from := i + 1
		if row == least {
			from -= row
		}
		for k := from; k <= i+1; k++ {
			if first := j - i + k; !twice[k] {
				again += max(0, worth[k])
				twice[k], twice[first] = true, true
			}
		}
	}
	if again*most > all {
		return make([]bool, len(s.pieces))
	}
	return twice
}

// breaksIn reports whether a line may belong to one of the boxes of many lines that
// stand in the middle of reports: an offer to subscribe or to sign up, or a player that
// asks for consent.
func breaksIn(p *piece) bool {
	switch p.notice.reason {
	case Paywall, Newsletter, MediaLabel:
		return true
	}
	return false
}

// timedLines returns which lines stand between a time and the next one, with a sentence
// among them, like the entries of a live blog. It returns none if there are fewer such
// groups than a live blog has.
func (s *sheet) timedLines() []bool {
	const longest, last = 60, 12 // lines of an entry; lines of the last one, whose end is not known
	timed := make([]bool, len(s.pieces))
	entries, start, told := 0, -1, false
	end := func(at int) {
		if start < 0 || !told || at-start >= longest {
			return
		}
		entries++
		for j := start; j < at; j++ {
			timed[j] = true
		}
	}
	for i := range s.pieces {
		p := &s.pieces[i]
		if isTimeLine(p) {
			end(i)
			start, told = i, false
			continue
		}
		told = told || isProse(p)
	}
	end(min(len(s.pieces), start+last))
	if entries < fewEntries {
		return make([]bool, len(s.pieces))
	}
	return timed
}

// isTimeLine reports whether a short line begins with a time of day.
func isTimeLine(p *piece) bool {
	const tooLong = 40 // bytes
	if len(p.text) >= tooLong || p.kind == caption || !startsWithDigit(p.text) {
		return false
	}
	_, ok := when.Clock(p.text, "")
	return ok
}

// tells reports whether line i is a paragraph. It skips a few notices and posts, and the
// captions of a gallery, in the direction of step.
func (s *sheet) tells(i, step int) bool {
	const near, gallery = 3, 24 // lines
	for n, captions := 0, 0; n-captions < near && n < gallery && i >= 0 && i < len(s.pieces); n++ {
		p := &s.pieces[i]
		if p.kind == caption {
			captions++
		}
		if p.kind != caption && p.notice.reason == "" && p.own&(mEmbed|mPullQuote) == 0 {
			return p.kind == paragraph && !isLabel(p)
		}
		i += step
	}
	return false
}

// isLabel reports whether a line is a label: short and not a sentence, or a menu or
// cloud of topics in one line.
func isLabel(p *piece) bool {
	return p.kind == paragraph && (weight(p.text) < shortText && !endsSentence(p.text) || isGlued(p.text) || isCloud(p.text))
}

// isCloud reports whether a line is a cloud of topics or a menu: many words, most of
// them with a capital, and hardly a mark between them.
func isCloud(text string) bool {
	const least, apart = 20, 12 // words; words per mark
	if strings.Count(text, " ") < least || endsSentence(text) || strings.Contains(text, "//") {
		return false
	}
	all, capitals, marks := 0, 0, 0
	for w := range strings.FieldsSeq(text) {
		all++
		if first, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(first) || unicode.IsDigit(first) || first == '(' {
			capitals++
		}
		if strings.ContainsAny(w[len(w)-1:], ".,;:!?") || strings.HasSuffix(w, "…") {
			marks++
		}
	}
	return marks*apart <= all && capitals*5 >= all*3
}

// isLoudHeading reports whether a line in capitals has more words than a credit, or
// several words that names do not have. It is a crosshead or the heading of a list.
func isLoudHeading(text string) bool {
	const most, few = 6, 3 // words
	n := 0
	fields := strings.Fields(strings.ToLower(text))
	for _, w := range fields {
		if sentenceWords[w] {
			n++
		}
	}
	return len(fields) > most || n >= few
}

// opensWithSentence reports whether a long line begins with a whole sentence and does
// not end in a question. Under a paragraph it is another one, even if it ends in a link
// or a smiley and not in a full stop. A teaser begins with a label ("Subscribers
// only.") or ends in a question.
func opensWithSentence(text string) bool {
	first, _, _ := strings.Cut(text, ". ")
	return weight(text) >= longText && holdsSentence(text) && weight(first) >= shortText && !strings.HasSuffix(text, "?")
}

// isCry reports whether a text is a question or an exclamation, after at most one other
// sentence, as a headline may be.
func isCry(text string) bool {
	const most = 2 // sentences
	count := 0
	for range sentences(text) {
		count++
	}
	return count <= most && (strings.HasSuffix(text, "?") || strings.HasSuffix(text, "!"))
}

// isHeadingLine reports whether a line can be a heading: short, more than one word, and
// not a sentence.
func isHeadingLine(text string) bool {
	const shortest, longest = 8, 140 // characters
	const longestThai = 70           // Thai has no mark at the end of a sentence
	if _, _, name := writerIn(text); name != "" {
		return false // a sentence and its writer
	}
	n := utf8.RuneCountInString(text)
	if n < shortest || n > longest || n > longestThai && isThai(text) || isGlued(text) {
		return false
	}
	if endsSentence(text) && !isCry(text) {
		return false
	}
	if _, isTime := when.Parse(text, ""); isTime {
		return false
	}
	return strings.ContainsRune(text, ' ') || isWide(text)
}
