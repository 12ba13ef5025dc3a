package newspage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage/newspage/internal/when"
)

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
	return begun || !isStamp(text) || endsSentence(rest) // "6月2日，乘客在渡口登船。王明 摄"
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
	_, note, _ := cutLast(inner, " (")
	return ok && len(text) <= most && hasFold(pictureNotes, note)
}

// saysWhere reports whether line i, between blank lines, says where in a picture somebody
// is to be seen: "Jane Smith (left) at the quay", "The crew, from left: …". In a sentence
// only a name has such a place: "the fishermen (left)" are a party, "the road (left)" is a
// way.
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
	isSentence := endsSentence(text)
	for {
		before, rest, opened := strings.Cut(text, "(")
		inner, after, closed := strings.Cut(rest, ")")
		if !opened || !closed {
			return false
		}
		inner = strings.TrimRight(inner, ".")
		isPlace := placesInPicture[inner] || len(inner) > 1 && placesInPicture[strings.ToLower(inner)] // "(R)" is a party
		if isPlace && (!isSentence || endsInName(before)) {
			return true
		}
		text = after
	}
}

// endsInName reports whether the last two words of a text are a person's name.
func endsInName(text string) bool {
	w := strings.Fields(text)
	if len(w) < 2 {
		return false
	}
	first, last := w[len(w)-2], w[len(w)-1]
	return !hasFold(sentenceWords, first) && isStrictName(first+" "+last)
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
// caption. A blank line or a button of the page stands above it, and no paragraph right
// under the two.
func isLoudCreditOver(pieces []piece, i int) bool {
	if i == 0 || i+2 >= len(pieces) || !isLoudCredit(pieces[i].text) {
		return false
	}
	if reason, _, _ := knownPhrases.find(pieces[i-1].text); pieces[i].gap == 0 && reason != Share {
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
	case isInCapitals(text) && !startsWithDigit(text) && !isLiveLabel(text):
		return !isLoudHeading(text)
	case labelAt(text) > 0, hasCreditLabel(text) && strings.ContainsAny(text, ":©"):
		return true
	}
	return (namesAgency(text) || endsInOneOf(text, creditEnds)) && !strings.ContainsAny(text, "|:")
}

// isCreditUnder is like isCreditLine, with exceptions. Above the text a line in
// capitals is no credit: it may be the writer, or what a picture shows. A caption with
// its own credit is not the credit of the line above it.
func isCreditUnder(pieces []piece, i int, begun bool) bool {
	const fewest = 5 // words of a caption
	text := pieces[i].text
	isCredit := isCreditLine(text) && (begun || labelAt(text) > 0 || namesAgency(text) || endsInOneOf(text, creditEnds))
	if !isCredit && loudLabelAt(text) == 0 && !isTakenFor(pieces, i) {
		return false
	}
	rest, credit := lineCredit(text)
	return credit == "" || !hasWords(rest, fewest) && !endsSentence(rest)
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
	if hasFold(drawingWords, leadingWord(pieces[i+1].text)) {
		return false // a drawing has no caption
	}
	switch {
	case pieces[i+1].gap == 0 && isCreditUnder(pieces, i+1, begun):
	case labelAt(pieces[i+1].text) > 0 && (isInText(pieces, i) || isUnderTools(pieces, i)):
	case isOverApart(pieces, i):
	default:
		return false
	}
	return !isStamp(text) && !(strings.Contains(text, " | ") && statesDay(text))
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

// isCreditInBrackets reports whether a line is a credit in brackets, which stands only
// under a caption: "(Photo: Jane Smith)", "(Jane Smith / AP)".
func isCreditInBrackets(text string) bool {
	inner, ok := strings.CutPrefix(text, "(")
	inner, closed := strings.CutSuffix(inner, ")")
	if !ok || !closed || strings.ContainsAny(inner, "()") || len(inner) > longestCredit {
		return false
	}
	name, house, _ := strings.Cut(inner, "/")
	return labelAt(inner) > 0 || isStrictName(strings.TrimSpace(name)) && hasAgency(house)
}

// playTime reports whether a line ends in the running time of a video, and returns what
// precedes that, such as the date: "12.03.2024 | 2:43 min".
func playTime(text string) (before string, ok bool) {
	const longest = 3 * len("00:")
	rest, unit := strings.TrimRight(text, ". "), false
	for _, u := range filmUnits {
		if rest, unit = cutSuffixFold(rest, u); unit {
			break
		}
	}
	rest = strings.TrimRight(rest, " ")
	at := strings.LastIndexFunc(rest, func(r rune) bool { return !unicode.IsDigit(r) && r != ':' }) + 1
	if length := rest[at:]; !unit || len(length) > longest || !strings.Contains(length, ":") {
		return "", false
	}
	return strings.TrimRight(rest[:at], " |·•,"), true
}

func endsInPlayTime(text string) bool {
	_, ok := playTime(text)
	return ok
}

func isPlayTimeAlone(text string) bool {
	before, ok := playTime(text)
	return ok && before == ""
}

// isFilmOverLength reports whether the line above line i describes a video whose date
// and running time are in line i.
func isFilmOverLength(pieces []piece, i int) bool {
	const longest = 30 // bytes of a date with weekday and time
	day, _ := playTime(pieces[i].text)
	if i == 0 || day == "" || len(day) >= longest || pieces[i].gap >= 2 {
		return false
	}
	return isProse(&pieces[i-1]) && weight(pieces[i-1].text) < loneText
}

// isFilmUnderLength reports whether line i is the title of a video whose running time
// is the line above.
func isFilmUnderLength(pieces []piece, i int) bool {
	return i > 0 && pieces[i].gap == 0 && isHeadingLine(pieces[i].text) && isPlayTimeAlone(pieces[i-1].text)
}

// isLoneCredit reports whether line i is a name and an agency between blank lines: the
// credit of a picture without a caption.
func isLoneCredit(pieces []piece, i int) bool {
	text := pieces[i].text
	if pieces[i].gap == 0 || i+1 >= len(pieces) || pieces[i+1].gap == 0 || !strings.Contains(text, "/") {
		return false
	}
	return isNamed(text) && namesAgency(text) && hasAgency(text)
}

// isCopied reports whether line i is a caption that the next line repeats with its
// credit.
func isCopied(pieces []piece, i int) bool {
	const least = 20 // bytes
	if i+1 >= len(pieces) || pieces[i+1].gap > 0 || len(pieces[i].text) < least {
		return false
	}
	text, next := pieces[i].text, pieces[i+1].text
	return len(next) > len(text) && strings.HasPrefix(next, text) && isCaptionWithCredit(next, true)
}
