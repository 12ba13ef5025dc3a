package newspage

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage/newspage/internal/when"
)

// lines lays out a page that came as text: every line that shows something is
// a piece, in order. What HTML says by elements is read off the lines
// themselves and their neighbours, so that the same rules can judge them.
func lines(text string) *sheet {
	s := &sheet{boxes: []box{{parent: -1}}}
	gap := 0
	for line := range strings.Lines(text) {
		line = foldLine(line)
		if line == "" {
			gap++
			continue
		}
		if gap == 0 && s.opensBracket() {
			last := &s.pieces[len(s.pieces)-1]
			last.text += " " + line
			continue
		}
		s.pieces = append(s.pieces, piece{kind: paragraph, text: line, at: len(s.pieces), gap: gap})
		gap = 0
	}
	s.boxes[0].last = int32(len(s.pieces))
	noteKinds(s.pieces)
	noteNotices(s)
	noteComments(s.pieces)
	notePromos(s.pieces)
	noteLists(s.pieces)
	noteTeasers(s.pieces)
	noteQuotes(s.pieces)
	for i := range s.pieces {
		s.pieces[i].marks |= s.pieces[i].own
	}
	return s
}

// opensBracket reports whether the last line so far is as long as a caption, and
// ends in a bracket that the next one goes on in: a copy sets the label and the
// name of a credit, which are elements of their own, on lines of their own.
func (s *sheet) opensBracket() bool {
	if len(s.pieces) == 0 {
		return false
	}
	text := s.pieces[len(s.pieces)-1].text
	i := strings.LastIndexByte(text, '(')
	return i >= 0 && len(text) <= captionBytes && (i == len(text)-1 || isCreditLabel(strings.TrimSpace(text[i+1:])))
}

// foldLine makes white space single, and drops what shows nothing at the ends.
func foldLine(line string) string {
	line = strings.TrimFunc(line, func(r rune) bool { return unicode.IsSpace(r) || isInvisible(r) })
	return strings.Join(strings.FieldsFunc(line, isSpaceOrControl), " ")
}

func isSpaceOrControl(r rune) bool { return unicode.IsSpace(r) || isSpace(r) }

// noteKinds says what each line is: a caption that is printed twice and its
// credit, a list item, a short line that can be a heading.
func noteKinds(pieces []piece) {
	const headline = 30 // as weight counts
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

// metAbove is what has been met above a line.
type metAbove struct {
	headline bool // a line that can be one
	text     bool // a paragraph of the report, or of what comes before it
}

// noteKind says what line i is, and with it the neighbours that only together with
// it are a caption and its credit.
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
		pieces[i+1].own |= mCaption // the second copy
		if i+2 < len(pieces) && isCreditLine(pieces[i+2].text) && pieces[i+2].gap == 0 {
			pieces[i+2].makeCredit()
		}
	case isSourceLine(pieces, i):
	case isCaptionWithCredit(p.text, above.text), !above.text && isPlacedInJapan(p.text):
		p.kind = caption
	case endsInPlayTime(p.text):
		p.kind = caption
		if isFilmOverLength(pieces, i) {
			pieces[i-1].kind = caption
		}
	case isCopied(pieces, i), isFilmUnderLength(pieces, i):
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
	case isHeadingLine(p.text) && !(i > 0 && isLongParagraph(&pieces[i-1]) && opensWithSentence(p.text)):
		p.kind = heading
	}
}

// makeCredit makes a piece the credit of a picture.
func (p *piece) makeCredit() {
	p.kind = caption
	p.own |= mCredit
}

// lineWorths gives each line its worth: what worths does, and on top of it what
// the neighbours say, since no element does. A paragraph among paragraphs is
// report; one that stands alone between labels is a teaser, unless it is long
// or stands under a time, as the entries of a live blog do.
func lineWorths(s *sheet, worth []float64) {
	timed := s.timedLines()
	again := s.shownTwice(worth)
	between := s.promosInText()
	beside := func(i, step int) bool { // whether a paragraph is beside line i
		i += step
		for i > 0 && i < len(s.pieces) && between[i] {
			i += step
		}
		return s.tells(i, step)
	}
	solid := func(i int) bool {
		return i < len(s.pieces) && (timed[i] || worth[i] >= loneText || beside(i, -1) || beside(i, 1))
	}
	under := s.underComments()
	for i := range s.pieces {
		p := &s.pieces[i]
		switch {
		case under >= 0 && i >= under:
			worth[i] = min(worth[i], 0)
		case breaksIn(p):
			worth[i] = max(worth[i], strayLabel)
		case between[i] || p.notice.phrase == pollQuestion:
			worth[i] = 0
		case p.notice.reason != "" || p.kind == caption:
		case p.kind == listItem:
			if !endsSentence(p.text) {
				worth[i] = lineOfList
			}
		case timed[i]:
			worth[i] = max(worth[i], 0)
		case again[i] || isLabel(p):
			worth[i] = strayLabel
		case p.kind == heading:
			if !s.tells(i+1, 1) || !solid(i+1) {
				worth[i] = strayLabel
			}
		case !solid(i):
			worth[i] /= teaserShare
		}
	}
}

const (
	lineOfList  = 1   // an item that is no sentence goes with what introduces it
	strayLabel  = -22 // a label, or a heading over nothing
	loneText    = 230 // as weight counts: a paragraph as long as this is no teaser
	teaserShare = 8   // a teaser counts for an eighth of what a paragraph does
)

// promosInText are the lines of the promos that stand in a report: before a
// paragraph that a blank line sets apart, and behind two. A list of teasers has
// headlines between its paragraphs.
func (s *sheet) promosInText() []bool {
	const fewest = 2 // paragraphs above
	in := make([]bool, len(s.pieces))
	told := 0 // paragraphs above, with nothing but notices and captions between
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

// shownTwice are the lines that stand on the page twice, many in a row: a menu
// for wide screens and one for narrow ones, with the weather and the traffic
// news in it. A report of which all is printed twice is none.
func (s *sheet) shownTwice(worth []float64) []bool {
	const least, most = 8, 3 // lines in a row; a third of the text
	type pair struct{ line, next string }
	seen := map[pair]int{}
	twice := make([]bool, len(s.pieces))
	all, again := 0.0, 0.0
	for _, w := range worth {
		all += max(0, w)
	}
	row, before := 0, -1 // how many lines came before in the same order, and where the last of them did
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

// breaksIn reports whether a line is part of what stands in the middle of a
// report too, in many lines: an offer to subscribe or sign up, a player that asks
// for consent.
func breaksIn(p *piece) bool {
	switch p.notice.reason {
	case Paywall, Newsletter, MediaLabel:
		return true
	}
	return false
}

// timedLines are the lines that stand under a time and before the next one,
// where there is a sentence among them: what an entry of a live blog looks
// like. Fewer than three such are no live blog.
func (s *sheet) timedLines() []bool {
	const longest, last = 60, 12 // lines of an entry, and of the last one: how far that goes is not said
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
		told = told || p.kind == paragraph && weight(p.text) > shortText && endsSentence(p.text)
	}
	end(min(len(s.pieces), start+last))
	if entries < fewEntries {
		return make([]bool, len(s.pieces))
	}
	return timed
}

// isTimeLine reports whether a line is a time of day.
func isTimeLine(p *piece) bool {
	const tooLong = 40 // bytes
	if len(p.text) >= tooLong || p.kind == caption || !startsWithDigit(p.text) {
		return false
	}
	_, ok := when.Clock(p.text, "")
	return ok
}

// tells reports whether line i is a paragraph; captions, notices and posts on the
// way are no answer, and the line behind them is asked.
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

// isLabel reports whether a line is a label: short, and no sentence.
func isLabel(p *piece) bool {
	return p.kind == paragraph && (weight(p.text) < shortText && !endsSentence(p.text) || isGlued(p.text) || isCloud(p.text))
}

// isCloud reports whether a line is a cloud of topics, or a menu in one line: many words,
// most of them with a capital, and hardly a mark of a sentence among them.
func isCloud(text string) bool {
	const least, apart = 20, 12 // words, and from one mark to the next
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

// isCaptionLine reports whether a line that is printed twice can be a caption:
// more than a label.
func isCaptionLine(text string) bool {
	const least, spaces = 20, 3 // characters, or so many spaces
	return utf8.RuneCountInString(text) >= least || strings.Count(text, " ") >= spaces
}

// isPrintedTwice reports whether line i is a caption, by its copy right under it.
func isPrintedTwice(pieces []piece, i int, begun bool) bool {
	if i+1 >= len(pieces) || pieces[i+1].text != pieces[i].text || pieces[i+1].gap > 0 {
		return false
	}
	return isCaptionLine(pieces[i].text) && (begun && !isOverDay(pieces, i+2) || isCaptionPair(pieces, i))
}

// isOverDay reports whether one of the lines from line i on, and before the next
// sentence, states a day: a headline is printed twice over it, as the last of the
// breadcrumbs and by itself.
func isOverDay(pieces []piece, i int) bool {
	const near = 5 // lines
	for j := i; j < min(len(pieces), i+near) && !(isProse(&pieces[j]) && j > i); j++ {
		if statesDay(pieces[j].text) {
			return true
		}
	}
	return false
}

// isCaptionPair reports whether two equal lines are a caption by the credit
// under them. Above the text a headline is printed twice too.
func isCaptionPair(pieces []piece, i int) bool {
	return !isHeadingLine(pieces[i].text) || i+2 < len(pieces) && isCreditLine(pieces[i+2].text)
}

// isInText reports whether a line that is no sentence stands under one: there,
// and not over the text, a label of a credit under it makes it a caption, though
// a blank line is between them.
func isInText(pieces []piece, i int) bool {
	return i > 0 && endsSentence(pieces[i-1].text) && !endsSentence(pieces[i].text)
}

// isCaptionWithCredit reports whether a line is a caption by the credit at its
// end: "A street in Rome. (Photo: Jane Smith/AP)". Above the text, where no
// paragraph of a report ends in a name, less is enough.
func isCaptionWithCredit(text string, begun bool) bool {
	const most = 320 // bytes; a paragraph that ends in a source is longer
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

// isPlacedInJapan reports whether a line is a caption by the place or the day
// behind its equals sign, as Japanese papers have it.
func isPlacedInJapan(text string) bool {
	const longest = 20 // characters of a place and a day
	i := strings.LastIndex(text, "＝")
	if i <= 0 || utf8.RuneCountInString(text[i:]) > longest || !isWide(text) || endsSentence(text) {
		return false
	}
	return strings.HasSuffix(text, "日") || isPlaceInJapan(text)
}

// isCountOver reports whether line i is the number of a picture, right over its
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

// isLoudCreditOver reports whether line i is a photographer in capitals right over
// the caption, with a blank line over it and no paragraph right below the two.
func isLoudCreditOver(pieces []piece, i int) bool {
	if pieces[i].gap == 0 || i+2 >= len(pieces) || !isLoudCredit(pieces[i].text) {
		return false
	}
	under, below := &pieces[i+1], &pieces[i+2]
	return under.gap == 0 && (below.gap > 0 || !isProse(below)) && weight(under.text) < loneText && isCaptionLine(under.text)
}

// isLoudCredit reports whether a text is a photographer and his house in capitals:
// "JANE SMITH/GANNET NEWS".
func isLoudCredit(text string) bool {
	const most = 6 // words
	name, house, ok := strings.Cut(text, "/")
	return ok && isInCapitals(text) && len(words(text)) <= most && isPerson(name) && startsUpper(house)
}

// isRightsOver reports whether a line above the text is whose the picture there
// is: "© Gannet News – Jane Smith". With a year it is the page's own.
func isRightsOver(text string) bool {
	name, ok := strings.CutPrefix(text, "©")
	name = strings.TrimSpace(name)
	return ok && isNamed(name) && !strings.ContainsAny(name, "0123456789.")
}

// isStamp reports whether a line opens with a date, or with a word and a date, or
// is some words and a date.
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

// isSourceLine reports whether line i names where a report is from, under its date
// or at the end of an entry, over the time of the next one: "Source: Gannet News".
// Under a picture it is a credit.
func isSourceLine(pieces []piece, i int) bool {
	const near = 3 // lines to the next entry: buttons and an advertisement
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

// namesSource reports whether a line is the word for a source, and its name.
func namesSource(text string) bool {
	label, _, ok := strings.Cut(strings.Replace(text, "：", ":", 1), ":")
	return ok && sourceWords[strings.ToLower(strings.TrimSpace(label))]
}

// isCreditLine reports whether the line under a caption is its credit: an
// agency, or capitals.
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
// several that stand in no name: a crosshead, the head of a list.
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

// isCreditUnder is like isCreditLine, but above the text, where a line in
// capitals under a standfirst is its writer, or says what a picture shows; and a
// caption that names an agency is none to the line over it.
func isCreditUnder(pieces []piece, i int, begun bool) bool {
	const fewest = 5 // words of a caption
	text := pieces[i].text
	if rest, credit := lineCredit(text); credit != "" && len(words(rest)) >= fewest {
		return false
	}
	return isCreditLine(text) && (begun || labelAt(text) > 0 || namesAgency(text)) || loudLabelAt(text) > 0 || isTakenFor(pieces, i)
}

// isTakenFor reports whether line i, right over the first paragraph or in the
// text, is a photographer and the house he has worked for: "Jane Smith for The
// Courier".
func isTakenFor(pieces []piece, i int) bool {
	name, house, ok := strings.Cut(pieces[i].text, " for ")
	return ok && isStrictName(name) && isNamed(house) && i+1 < len(pieces) && isProse(&pieces[i+1])
}

// isOverBrackets reports whether line i is a caption by the credit in brackets under
// it.
func isOverBrackets(pieces []piece, i int) bool {
	return i+1 < len(pieces) && isCreditInBrackets(pieces[i+1].text) && pieces[i+1].gap < 2 && weight(pieces[i].text) < loneText
}

// isOverCredit reports whether line i is a caption by the credit right under it, or,
// in the text, by one that has a label, though a blank line stands between the two.
func isOverCredit(pieces []piece, i int, begun bool) bool {
	const most = 400 // bytes
	text := pieces[i].text
	if i+1 >= len(pieces) || len(text) >= most || !isCaptionLine(text) || isGlued(text) {
		return false
	}
	if drawingWords[firstWord(strings.ToLower(pieces[i+1].text))] {
		return false // it has no caption
	}
	isOver := pieces[i+1].gap == 0 && isCreditUnder(pieces, i+1, begun) || isInText(pieces, i) && labelAt(pieces[i+1].text) > 0
	return isOver && !isStamp(text)
}

// isGlued reports whether a line is a menu whose entries a copy has run
// together: "NewsSportCultureVideo".
func isGlued(text string) bool {
	const least = 3  // joints
	const apart = 24 // characters from one to the next at most, over all of the line
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

// opensWithSentence reports whether a long line opens with a whole sentence and goes on
// to more than a question. Under a paragraph it is the next one, which ends in a link or
// a smile, without its full stop. A teaser opens with a label ("Subscribers only.") or
// ends in the question.
func opensWithSentence(text string) bool {
	first, _, _ := strings.Cut(text, ". ")
	return weight(text) >= 2*shortText && holdsSentence(text) && weight(first) >= shortText && !strings.HasSuffix(text, "?")
}

func isLongParagraph(p *piece) bool { return p.kind == paragraph && weight(p.text) > shortText }

// isHeadingLine reports whether a line can be a heading: short, more than one
// word, and no sentence.
func isHeadingLine(text string) bool {
	const shortest, longest = 8, 140 // characters
	const longestThai = 70           // which has no spaces, and marks no sentence
	if _, _, name := writerIn(text); name != "" {
		return false // a sentence, and who has written it
	}
	n := utf8.RuneCountInString(text)
	if n < shortest || n > longest || n > longestThai && isThai(text) || isGlued(text) {
		return false
	}
	if endsSentence(text) && !strings.HasSuffix(text, "?") && !strings.HasSuffix(text, "!") {
		return false
	}
	if _, isTime := when.Parse(text, ""); isTime {
		return false
	}
	return strings.ContainsRune(text, ' ') || isWide(text)
}
