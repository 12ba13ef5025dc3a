package newspage

import (
	"slices"
	"strconv"
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
	case isCaptionWithCredit(p.text, above.text), !above.text && isPlacedInJapan(p.text):
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

// isOfReport reports whether line i, or the paragraph over the crosshead above it, is
// long, under a time, or beside another paragraph.
func (l *lineJudge) isOfReport(i int) bool {
	if i >= len(l.pieces) {
		return false
	}
	if l.isInText(i) {
		return true
	}
	above := l.overCrosshead(i)
	return above >= 0 && l.isInText(above)
}

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
	if i < 2 || !isProse(&s.pieces[i]) || weight(s.pieces[i].text) < 2*shortText && !holdsSentence(s.pieces[i].text) || isCutShort(s.pieces[i].text) {
		return -1
	}
	head, above := &s.pieces[i-1], i-2
	if head.kind != heading || head.notice.reason != "" || strings.Contains(head.text, "://") || isNamedOver(head.text, s.pieces[i].text) {
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
// it. A list of teasers has headlines between its paragraphs.
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
			if next := i + 1; told < fewest || next == len(s.pieces) || s.pieces[next].gap == 0 || !isProse(&s.pieces[next]) {
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

// conversations returns which lines are the questions and answers of an interview, or the
// numbered headings of a list and what is said under each: at least three below a
// paragraph, each with blank lines around it and a sentence under it, however short. Two
// other lines may stand between, such as a crosshead or the headline of a promo.
func (s *sheet) conversations() []bool {
	const fewest, most = 3, 2 // questions; other lines from one answer to the next question
	in := make([]bool, len(s.pieces))
	asked, first, last, others, told := 0, 0, 0, 0, false
	for i := range s.pieces {
		p := &s.pieces[i]
		switch {
		case p.notice.reason != "" || p.kind == caption:
			continue
		case (told || numberIn(firstField(p.text)) == 1) && s.isAnswered(i):
			if asked == 0 {
				first = i
			}
			asked, last, others = asked+1, i+1, 0
		case isSentence(p) && p.gap == 0:
			others = most + 1 // a teaser
		case isSentence(p):
			told, others = true, 0
		default:
			others++
		}
		if others > most {
			asked, others, told = 0, 0, false
		}
		for ; asked >= fewest && first <= last; first++ {
			in[first] = true
		}
	}
	return in
}

// isAnswered reports whether line i is a question, or one of several headings that open
// alike, and the line under it a sentence.
func (s *sheet) isAnswered(i int) bool {
	if i+1 >= len(s.pieces) || s.pieces[i].gap == 0 || s.pieces[i+1].gap == 0 || !isSentence(&s.pieces[i+1]) || asks(&s.pieces[i+1]) {
		return false
	}
	return asks(&s.pieces[i]) || s.opensAlike(i, i-2) || s.opensAlike(i, i+2)
}

// asks reports whether a line is a question.
func asks(p *piece) bool {
	last, _ := utf8.DecodeLastRuneInString(p.text)
	return strings.ContainsRune("?？؟", last) && p.kind != caption && p.notice.reason == ""
}

// opensAlike reports whether two lines are headings that begin with the same word, which
// names do not have ("On growing old"), or with numbers that follow each other.
func (s *sheet) opensAlike(i, j int) bool {
	if j < 0 || j >= len(s.pieces) || s.pieces[i].kind != heading || s.pieces[j].kind != heading {
		return false
	}
	word, other := strings.ToLower(firstField(s.pieces[i].text)), strings.ToLower(firstField(s.pieces[j].text))
	if n := numberIn(word); n > 0 {
		return (numberIn(other)-n)*2 == j-i
	}
	return sentenceWords[word] && word == other
}

// numberIn returns the number that a word is, with or without a mark behind it: "3."; 0
// if it is none.
func numberIn(word string) int {
	n, err := strconv.Atoi(strings.TrimRight(word, ".):"))
	if err != nil {
		return 0
	}
	return n
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
		told = told || isLongParagraph(p) && endsSentence(p.text)
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

// tells reports whether line i is a paragraph. It skips a few captions, notices and
// posts, in the direction of step.
func (s *sheet) tells(i, step int) bool {
	const near = 3 // lines
	for n := 0; n < near && i >= 0 && i < len(s.pieces); n++ {
		p := &s.pieces[i]
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

// isCaptionLine reports whether a line is long enough to be a caption and not a label.
func isCaptionLine(text string) bool {
	const least, spaces = 20, 3 // characters; spaces
	return utf8.RuneCountInString(text) >= least || strings.Count(text, " ") >= spaces
}

// isPrintedTwice reports whether line i is a caption because the line right under it is
// a copy. begun means that the text has begun above.
func isPrintedTwice(pieces []piece, i int, begun bool) bool {
	if i+1 >= len(pieces) || pieces[i+1].text != pieces[i].text || pieces[i+1].gap > 0 {
		return false
	}
	return isCaptionLine(pieces[i].text) && !isStamp(pieces[i].text) && (begun && !isOverDay(pieces, i+2) || isCaptionPair(pieces, i))
}

// isOverDay reports whether a line from line i on, before the next sentence, states a
// day. A line printed twice above it is the headline, once as the last of the
// breadcrumbs.
func isOverDay(pieces []piece, i int) bool {
	const near = 5 // lines
	for j := i; j < min(len(pieces), i+near) && !(isProse(&pieces[j]) && j > i); j++ {
		if statesDay(pieces[j].text) {
			return true
		}
	}
	return false
}

// isCaptionPair reports whether two equal lines above the text are a caption, and not a
// headline printed twice: a credit follows, or they cannot be a heading.
func isCaptionPair(pieces []piece, i int) bool {
	return !isHeadingLine(pieces[i].text) || i+2 < len(pieces) && isCreditLine(pieces[i+2].text)
}

// isInText reports whether a line that is not a sentence follows one. In this place,
// unlike above the text, a labelled credit makes it a caption even after a blank line.
func isInText(pieces []piece, i int) bool {
	return i > 0 && endsSentence(pieces[i-1].text) && !endsSentence(pieces[i].text)
}

// isUnderTools reports whether a line stands alone under the buttons of the page, where
// the picture over the text has its place.
func isUnderTools(pieces []piece, i int) bool {
	if i == 0 || pieces[i].gap == 0 || i+1 < len(pieces) && pieces[i+1].gap > 1 {
		return false
	}
	reason, _, _ := knownPhrases.find(pieces[i-1].text)
	return reason == Share || reason == MediaLabel || reason == Furniture
}

// isCaptionWithCredit reports whether a line is a caption because it ends in a credit:
// "A street in Rome. (Photo: Jane Smith/AP)". Above the text, where no paragraph can
// end in a name, more forms of credit count.
func isCaptionWithCredit(text string, begun bool) bool {
	const most = 320 // bytes: paragraphs that end in a source are longer
	const long = 80  // bytes of a credit
	if len(text) > most {
		return false
	}
	rest, credit := lineCredit(text)
	if credit == "" && !begun {
		rest, credit = headCredit(text)
	}
	if credit == "" || len(credit) >= long || isDayAlone(rest) {
		return false
	}
	return begun || !isStamp(text)
}

// isFigureCaption reports whether a line is the caption of a figure, by the label at
// its beginning: "Figure 3: Keys by year". A sentence continues after the number.
func isFigureCaption(text string) bool {
	const most, longest = 320, 16 // bytes of the line and of the label
	label, rest, ok := strings.Cut(text, ":")
	if !ok || len(text) > most || len(label) > longest || rest == "" {
		return false
	}
	word, number, _ := strings.Cut(strings.ToLower(label), " ")
	return figureWords[strings.TrimRight(word, ".")] && (number == "" || isDigits(number))
}

// endsInPictureNote reports whether a line is a caption because it ends in brackets
// that say what kind of picture it is: "The quay at night (archive)".
func endsInPictureNote(text string) bool {
	const most = 250 // bytes
	inner, ok := strings.CutSuffix(strings.TrimRight(text, "."), ")")
	i := strings.LastIndex(inner, " (")
	return ok && i > 0 && len(text) <= most && hasFold(pictureNotes, inner[i+len(" ("):])
}

// saysWhere reports whether line i, between blank lines, says where in a picture somebody
// is to be seen: "Jane Smith (left) at the quay", "The crew, from left: …".
func saysWhere(pieces []piece, i int) bool {
	const most = 250 // bytes
	text := pieces[i].text
	if len(text) > most || pieces[i].gap == 0 || i+1 < len(pieces) && pieces[i+1].gap == 0 {
		return false
	}
	lower := strings.ToLower(text)
	if slices.ContainsFunc(placesFromLeft, func(from string) bool { return strings.Contains(lower, from) }) {
		return true
	}
	for {
		_, rest, opened := strings.Cut(text, "(")
		inner, after, closed := strings.Cut(rest, ")")
		if !opened || !closed {
			return false
		}
		inner = strings.TrimRight(inner, ".")
		if placesInPicture[inner] || len(inner) > 1 && placesInPicture[strings.ToLower(inner)] { // "(R)" is a party
			return true
		}
		text = after
	}
}

// isPlacedInJapan reports whether a line is a Japanese caption, by the place or the day
// after its equals sign.
func isPlacedInJapan(text string) bool {
	const longest = 20 // characters of a place and a day
	i := strings.LastIndex(text, "＝")
	if i <= 0 || utf8.RuneCountInString(text[i:]) > longest || !isWide(text) || endsSentence(text) {
		return false
	}
	return strings.HasSuffix(text, "日") || isPlaceInJapan(text)
}

// isCountOver reports whether line i is the number of a picture, right above its
// caption: "2", "1/3".
func isCountOver(pieces []piece, i int) bool {
	const longest = 2 // digits
	text := pieces[i].text
	number, of, _ := strings.Cut(text, "/")
	if len(number) > longest || len(of) > longest || !isDigits(number+of) || i+1 >= len(pieces) || pieces[i+1].gap > 0 {
		return false
	}
	return isCaptionWithCredit(pieces[i+1].text, true)
}

// isUnderPictures reports whether line i stands right under how many pictures there are
// to see ("View 3 Images"), with a blank line below. It is the caption of the first.
func isUnderPictures(pieces []piece, i int) bool {
	const longest = 24 // bytes of the line above
	if i == 0 || i+1 >= len(pieces) || pieces[i].gap > 0 || pieces[i+1].gap == 0 || !isCaptionLine(pieces[i].text) {
		return false
	}
	count := pieces[i-1].text
	if len(count) > longest || !hasDigit(count) {
		return false
	}
	reason, _, _ := knownPhrases.find(count)
	return reason == MediaLabel && weight(pieces[i].text) < loneText
}

// isLoudCreditOver reports whether line i is a credit in capitals right above its
// caption. A blank line stands above it, and no paragraph right under the two.
func isLoudCreditOver(pieces []piece, i int) bool {
	if pieces[i].gap == 0 || i+2 >= len(pieces) || !isLoudCredit(pieces[i].text) {
		return false
	}
	under, below := &pieces[i+1], &pieces[i+2]
	return under.gap == 0 && (below.gap > 0 || !isProse(below)) && weight(under.text) < loneText && isCaptionLine(under.text)
}

// isCreditOverCaption is like isLoudCreditOver for a credit that a label or an agency
// shows: "© Gannet News", "Gannet News/Jane Smith". Without a caption a crosshead may
// stand under it, which is no sentence.
func isCreditOverCaption(pieces []piece, i int) bool {
	text := pieces[i].text
	if pieces[i].gap == 0 || i+2 >= len(pieces) || pieces[i+1].gap > 0 || !isCaptionLine(pieces[i+1].text) || weight(pieces[i+1].text) >= loneText {
		return false
	}
	if endsSentence(text) || labelAt(text) == 0 && !(strings.Contains(text, "/") && isAgency(text)) || namesSource(text) {
		return false
	}
	under, below := &pieces[i+1], &pieces[i+2]
	if below.gap == 0 && isHeadingLine(below.text) {
		return i+3 < len(pieces) && pieces[i+3].gap > 0 && isProse(&pieces[i+3])
	}
	return endsSentence(under.text) && below.gap > 0 && isProse(below)
}

// isLoudCredit reports whether a text is a photographer and their house in capitals:
// "JANE SMITH/GANNET NEWS".
func isLoudCredit(text string) bool {
	const most = 6 // words
	name, house, ok := strings.Cut(text, "/")
	return ok && isInCapitals(text) && len(words(text)) <= most && isPerson(name) && startsUpper(house)
}

// isRightsOver reports whether a line above the text is the credit of the picture
// there: "© Gannet News – Jane Smith". With a year it is the copyright line of the
// page.
func isRightsOver(text string) bool {
	name, ok := strings.CutPrefix(text, "©")
	name = strings.TrimSpace(name)
	return ok && isNamed(name) && !strings.ContainsAny(name, "0123456789.")
}

// isStamp reports whether a line begins with a date, with or without one word before
// it, or is a few words and a date.
func isStamp(text string) bool {
	const most = 3 // words
	text = datesApart(text)
	found := when.All(text, "")
	if len(found) == 0 || !found[0].HasDate() {
		return false
	}
	before := len(words(text[:found[0].Start]))
	return before < 2 || before <= most && len(words(text[found[0].End:])) == 0
}

// isSourceLine reports whether line i names the source of a report, "Source: Gannet
// News". It stands under the date, or at the end of an entry, above the time of the
// next one. Elsewhere such a line is a credit.
func isSourceLine(pieces []piece, i int) bool {
	const near = 3 // lines to the next entry, for buttons and an advertisement
	if !namesSource(pieces[i].text) || i == 0 {
		return false
	}
	if startsWithDigit(pieces[i-1].text) {
		return true
	}
	for j := i + 1; j < min(len(pieces), i+1+near) && endsSentence(pieces[i-1].text); j++ {
		if text := pieces[j].text; len(text) <= longestClock && startsWithDigit(text) {
			_, ok := when.Clock(text, "")
			return ok
		}
	}
	return false
}

// namesSource reports whether a line begins with a word for "source" and a colon.
func namesSource(text string) bool {
	label, _, ok := strings.Cut(strings.Replace(text, "：", ":", 1), ":")
	return ok && hasFold(sourceWords, strings.TrimSpace(label))
}

// isCreditLine reports whether the line under a caption is its credit: it is in
// capitals, has a label or names an agency.
func isCreditLine(text string) bool {
	const shortest, longest = 2, 90 // characters
	if n := utf8.RuneCountInString(text); n > longest || n < shortest || endsSentence(text) {
		return false
	}
	switch {
	case isInCapitals(text) && !startsWithDigit(text) && liveLabels[plainLabel(text)] == "":
		return !isLoudHeading(text)
	case labelAt(text) > 0, hasCreditLabel(text) && strings.ContainsAny(text, ":©"):
		return true
	}
	return namesAgency(text) && !strings.ContainsAny(text, "|:")
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

// isCreditUnder is like isCreditLine, with exceptions. Above the text a line in
// capitals is no credit: it may be the writer, or what a picture shows. A caption with
// its own credit is not the credit of the line above it.
func isCreditUnder(pieces []piece, i int, begun bool) bool {
	const fewest = 5 // words of a caption
	text := pieces[i].text
	if rest, credit := lineCredit(text); credit != "" && hasWords(rest, fewest) {
		return false
	}
	return isCreditLine(text) && (begun || labelAt(text) > 0 || namesAgency(text)) || loudLabelAt(text) > 0 || isTakenFor(pieces, i)
}

// isTakenFor reports whether line i, right above a paragraph, is a photographer and the
// house they worked for: "Jane Smith for The Courier".
func isTakenFor(pieces []piece, i int) bool {
	name, house, ok := strings.Cut(pieces[i].text, " for ")
	return ok && isStrictName(name) && isNamed(house) && i+1 < len(pieces) && isProse(&pieces[i+1])
}

// isOverBrackets reports whether line i is a caption because a credit in brackets
// follows.
func isOverBrackets(pieces []piece, i int) bool {
	return i+1 < len(pieces) && isCreditInBrackets(pieces[i+1].text) && pieces[i+1].gap < 2 && weight(pieces[i].text) < loneText
}

// isOverCredit reports whether line i is a caption because a credit is right under it.
// Within the text a labelled credit may also follow after a blank line.
func isOverCredit(pieces []piece, i int, begun bool) bool {
	const most = 400 // bytes
	text := pieces[i].text
	if i+1 >= len(pieces) || len(text) >= most || !isCaptionLine(text) || isGlued(text) {
		return false
	}
	if drawingWords[firstWord(strings.ToLower(pieces[i+1].text))] {
		return false // a drawing has no caption
	}
	isOver := pieces[i+1].gap == 0 && isCreditUnder(pieces, i+1, begun) || (isInText(pieces, i) || isUnderTools(pieces, i)) && labelAt(pieces[i+1].text) > 0 || isOverApart(pieces, i)
	return isOver && !isStamp(text) && !(strings.Contains(text, " | ") && statesDay(text))
}

// isOverApart reports whether line i is a caption although it is a sentence and a blank
// line parts it from its credit, as where both are paragraphs. Credit and caption stand
// between paragraphs, and the caption is one short statement: a paragraph of that size
// above a picture without a caption is rare.
func isOverApart(pieces []piece, i int) bool {
	const most = 140 // bytes
	text := pieces[i].text
	if i == 0 || i+2 >= len(pieces) || pieces[i].gap == 0 || pieces[i+1].gap != 1 || pieces[i+2].gap == 0 || len(text) > most {
		return false
	}
	if !endsSentence(pieces[i-1].text) || !isProse(&pieces[i+2]) || strings.HasSuffix(text, "?") || opensQuote(text) || holdsSentence(text) {
		return false
	}
	credit := pieces[i+1].text
	return isCreditLine(credit) && (isCreditInBrackets(credit) || labelAt(credit) > 0) || isNamed(credit) && isAgency(credit)
}

// isGlued reports whether a line is a menu whose items were copied without spaces:
// "NewsSportCultureVideo".
func isGlued(text string) bool {
	const least = 3  // joints
	const apart = 24 // characters per joint, at most
	joints := 0
	var before rune
	for _, r := range text {
		if unicode.IsUpper(r) && unicode.IsLower(before) {
			joints++
		}
		before = r
	}
	return joints >= least && joints*apart > utf8.RuneCountInString(text)
}

// opensWithSentence reports whether a long line begins with a whole sentence and does
// not end in a question. Under a paragraph it is another one, even if it ends in a link
// or a smiley and not in a full stop. A teaser begins with a label ("Subscribers
// only.") or ends in a question.
func opensWithSentence(text string) bool {
	first, _, _ := strings.Cut(text, ". ")
	return weight(text) >= 2*shortText && holdsSentence(text) && weight(first) >= shortText && !strings.HasSuffix(text, "?")
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
