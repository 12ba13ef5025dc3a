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
	s.addLines(text)
	s.boxes[0].last = int32(len(s.pieces))
	// Each pass goes by what those before it have noted: first what the lines are, then which
	// are known phrases, then what these say about the lines beside them.
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

// addLines adds a piece for each line that shows something. Parts of a credit that a copy
// puts on lines of their own are one piece.
func (s *sheet) addLines(text string) {
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
	return foldSpace(strings.TrimFunc(line, func(r rune) bool { return unicode.IsSpace(r) || isInvisible(r) }))
}

// foldRow is like foldLine, but keeps a tab between the cells of a table's row.
func foldRow(line string) string {
	cells := strings.Split(line, "\t")
	for i := range cells {
		cells[i] = foldLine(cells[i])
	}
	return strings.Trim(strings.Join(cells, "\t"), "\t")
}

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
	case isSourceLine(pieces, i), isSignedEnd(pieces, i):
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

// isSignedEnd reports whether line i is the last paragraph of a report, with an agency or
// the writer in brackets behind it: there is a paragraph above it, or a crosshead and a
// paragraph, with blank lines between, and none below.
func isSignedEnd(pieces []piece, i int) bool {
	above := i - 1
	if above > 0 && (pieces[above].kind == heading || isLabel(&pieces[above])) {
		above--
	}
	if above < 0 || pieces[i].gap == 0 || !isProse(&pieces[above]) || i+1 < len(pieces) && isProse(&pieces[i+1]) {
		return false
	}
	text := pieces[i].text
	open := strings.LastIndexByte(text, '(')
	return isSignedSentence(text) && (open < 0 || isAgency(text[open+1:len(text)-1]))
}

// makeCredit makes a piece the credit of a picture.
func (p *piece) makeCredit() {
	p.kind = caption
	p.own |= mCredit
}

// isAloneInText reports whether line i stands between two paragraphs, with blank lines above
// and below it.
func (s *sheet) isAloneInText(i int) bool {
	if i < 1 || i+1 >= len(s.pieces) || s.pieces[i].gap == 0 || s.pieces[i+1].gap == 0 {
		return false
	}
	return isProse(&s.pieces[i-1]) && isProse(&s.pieces[i+1])
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

// isSignedSentence reports whether a text is a sentence with a word in brackets behind it:
// the writer's name or initials, or an agency.
func isSignedSentence(text string) bool {
	if len(signedBehind(text)) > 0 {
		return true
	}
	open := strings.LastIndexByte(text, '(')
	return open > 0 && strings.HasSuffix(text, ")") && !strings.Contains(text[open:], " ") && endsSentence(strings.TrimRight(text[:open], " "))
}

// isHeadingLine reports whether a line can be a heading: short, more than one word, and
// not a sentence.
func isHeadingLine(text string) bool {
	const shortest, longest = 8, 140 // characters
	const longestThai = 70           // Thai has no mark at the end of a sentence
	if _, _, writers := writersIn(text); len(writers) > 0 {
		return false // a sentence and its writer
	}
	n := utf8.RuneCountInString(text)
	bare := strings.TrimLeft(text, headSigns)
	isSetOff := bare != text && isWide(bare) // a crosshead in few characters
	if n < shortest && !isSetOff || n > longest || n > longestThai && isThai(text) || isGlued(text) {
		return false
	}
	if endsSentence(text) && !isCry(text) || isSignedSentence(text) {
		return false
	}
	if _, isTime := when.Parse(text, ""); isTime {
		return false
	}
	return strings.ContainsRune(text, ' ') || isWide(bare)
}
