package newspage

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A creditForm splits a caption from its credit, if that is printed in one way. The
// credit is "" if it is not.
type creditForm func(caption string) (rest, credit string)

// places are the kinds of text in which a form of credit is looked for.
type places uint8

const (
	inText   places = 1 << iota // any text: a label or a sign says what follows it
	inFigure                    // a caption for certain
	onLine                      // a line that may be a caption
	atHead                      // a line above the text of the report that no form for lines fits

	anywhere = inText | inFigure | onLine
)

// creditForms are the forms of credits, with an example of each, in the order in which they
// are tried: what says more stands before what says less. The first that finds a credit
// decides.
var creditForms = [...]struct {
	where   places
	form    creditForm
	example string
}{
	// A label says that it is one, or a sign.
	{anywhere, openingCredit, "Foto: Jane Smith. The ferry at the quay."},
	{anywhere, behindLabelledCaption, "Photo: Fishermen mend nets on the quay (Jane Smith/AP)"},
	{anywhere, afterSign, "The ferry at the quay © Jane Smith"},
	{anywhere, beforeTaken, "渡船停在码头。王明 摄"},
	{anywhere, afterEquals, "岸壁の渡し船＝共同"},
	{anywhere, afterLabel, "The ferry at the quay. Photo: Jane Smith"},
	{anywhere, beforePhoto, "The ferry at the quay. Jane Smith photo"},
	{anywhere, beforeLabel, "Keltas prie krantinės. Jonas Petraitis nuotr."},
	{anywhere, afterBareLabel, "The ferry at the quay - foto Jane Smith"},
	{anywhere, inBrackets, "The ferry at the quay (Reuters)"},
	{inFigure, afterSource, "The ferry at the quay. Author: Jane Smith"},
	{onLine, sourceBehind, "The ferry at the quay. Author: Jane Smith"},
	{inFigure | onLine, afterVideo, "The ferry at the quay. Video: News 5"},

	// A mark sets it apart.
	{inFigure, afterBar, "The ferry at the quay | Harbour Office"},
	{inFigure, inLastBrackets, "The ferry at the quay. (Harbour)"},
	{inFigure | onLine, nameInBrackets, "The ferry at the quay (Jane Smith)"},
	{onLine, houseInBrackets, "The ferry at the quay (GBC Radio)"},
	{inFigure | onLine, gluedLoud, "The ferry at the quay.JANE SMITH"},
	{inFigure | onLine, afterSlash, "The ferry at the quay / Jane Smith"},
	{onLine, nameAfterBar, "The ferry at the quay | Jane Smith"},
	{inFigure | onLine, nameAfterDash, "The ferry at the quay. – Jane Smith"},
	{inFigure | onLine, afterTightDash, "The ferry at the quay.—Reuters"},
	{inFigure | atHead, afterDash, "The ferry at the quay. – Harbour"},
	{atHead, slashAfterSentence, "The ferry at the quay. /Gannet Fire Brigade"},
	{atHead, afterSlashWithoutCapitals, "घाट पर खड़ी नाव/जेन स्मिथ"},
	{atHead, oneInBrackets, "घाट पर खड़ी एक पुरानी नाव (संवाद)"},

	// Only its place does: a line of its own, or the end behind the last sentence.
	{inFigure, lastLine, "The ferry at the quay\nJane Smith"},
	{inFigure | atHead, afterSentence, "The ferry at the quay. Jane Smith/AP"},
	{inFigure | onLine, gluedCredit, "The ferry at the quay.Gannet News/Jane Smith"},
	{onLine, loudCredit, "The ferry at the quay. JANE SMITH"},
	{onLine, loudJoint, "The ferry at the quayJANE SMITH"},
	{onLine, nameBeforeAgency, "The ferry at the quay Jane Smith/Getty Images"},
	{inFigure | atHead, reporterBehind, "부두에 정박한 배. 김철수 기자"},
	{inFigure, personAfterSentence, "The ferry lies at the quay. Jane Smith"},
	{atHead, nameAfterSentence, "The ferry at the quay. Jane Smith"},
}

// formsOf returns the forms that are looked for in a place.
func formsOf(place places) []creditForm {
	var forms []creditForm
	for i := range creditForms {
		if f := &creditForms[i]; f.where&place != 0 {
			forms = append(forms, f.form)
		}
	}
	return forms
}

// openingCredit finds a credit before its caption: "Foto: Jane Smith. The ferry at the
// quay."
func openingCredit(caption string) (rest, credit string) {
	const least = 3 // words of a caption
	n := cmp.Or(labelAt(caption), bareLabelAt(caption))
	if n == 0 {
		return caption, ""
	}
	for _, end := range [...]string{". ", " | ", "\n", " – ", " — "} {
		name, rest, ok := strings.Cut(caption[n:], end)
		if !ok || len(strings.Fields(rest)) < least || !startsUpper(rest) || isPlainName(strings.TrimRight(rest, ".")) {
			continue
		}
		if name = strings.TrimSpace(name); isNamed(name) && (strings.Contains(name, " ") || namesAgency(name)) {
			return rest, trimCredit(name)
		}
	}
	return caption, ""
}

// behindLabelledCaption finds brackets with a name behind a caption that has the word for
// "photo" before it: "Photo: Fishermen mend their nets on the quay (Jane Smith/AP)".
func behindLabelledCaption(caption string) (rest, credit string) {
	n := labelAt(caption)
	if n == 0 {
		return caption, ""
	}
	rest, within := lastBrackets(caption[n:])
	if within == "" || !isNamed(within) || !hasWords(rest, leastBeforeName) || isNamed(rest) || isPictureNote(within) {
		return caption, ""
	}
	return strings.TrimSpace(rest), trimCredit(within)
}

// afterLabel finds a label, and the name after it, in the last part of a caption. The
// label stands at the start of the caption, after a sentence or a mark, or begins with
// a capital.
func afterLabel(caption string) (rest, credit string) {
	const tail = longestCredit + 24
	for i := max(0, len(caption)-tail); i < len(caption); i++ {
		if !canBeginLabel(caption, i) || !startsUpper(caption[i:]) && !isBeforeCredit(caption[:i]) {
			continue // most words of a sentence
		}
		n := max(labelAt(caption[i:]), compoundAt(caption[i:]), loudLabelAt(caption[i:]))
		if n == 0 || len(caption)-i-n > longestCredit || !canOpenCredit(caption, i, n) || i == 0 && isCaptionLabel(caption, n) {
			continue
		}
		if from := houseBefore(caption[:i]); from > 0 {
			return trimRest(caption[:from]), trimCredit(trimBracket(caption[from+1:]))
		}
		if credit := trimCredit(trimBracket(caption[i:])); credit != "" {
			return trimRest(caption[:i]), credit
		}
	}
	return caption, ""
}

// canBeginLabel reports whether a label can begin at caption[i:], whatever the letters are:
// a word begins there, or a capital stands within one, as in a copy.
func canBeginLabel(caption string, i int) bool {
	return utf8.RuneStart(caption[i]) && (i == 0 || !inWord(lastRune(caption[:i])) || startsUpper(caption[i:]))
}

// isCaptionLabel reports whether the label at the start of a caption, n bytes long,
// belongs to the caption and not to a credit. Pages have such labels for screen
// readers, and another one later: "Image: The ferry at the quay. Pic: Jane Smith".
func isCaptionLabel(caption string, n int) bool {
	for _, rest, more := strings.Cut(caption[n:], ". "); more; _, rest, more = strings.Cut(rest, ". ") {
		if labelAt(rest) > 0 {
			return true
		}
	}
	return false
}

// houseBefore returns where a bracket opens that holds one or two words of a house
// before a label, or 0: "(Courier photo by Jane Smith)".
func houseBefore(before string) int {
	const most = 2 // words
	rest, house, _ := cutLast(before, "(")
	if n := len(strings.Fields(house)); n == 0 || n > most || strings.Contains(house, ")") {
		return 0
	}
	return len(rest)
}

// canOpenCredit reports whether the label at i, n bytes long, opens a credit and is not
// a word of a sentence, as in "the image: a boat."
func canOpenCredit(caption string, i, n int) bool {
	if isBeforeCredit(caption[:i]) {
		return true
	}
	return startsUpper(caption[i:]) && !endsSentence(caption[i+n:]) && !strings.ContainsAny(caption[i:i+n], "/|") // "(AP Photo/Jane Smith)"
}

// isBeforeCredit reports whether a credit can begin after a text: it is empty or ends in
// a mark.
func isBeforeCredit(text string) bool {
	text = strings.TrimRight(text, " \u00a0")
	return text == "" || strings.ContainsRune(".!?…|”»\")(/-–—\n,。、", lastRune(text))
}

// afterBareLabel finds a name after a label without a colon, which stands after a
// sentence or a mark: "The ferry at the quay - foto Jane Smith". An abbreviated label
// may stand anywhere: "The ferry at the quay Fot. Jane Smith".
func afterBareLabel(caption string) (rest, credit string) {
	const longest = 60 // bytes: label and name
	for i := len(caption) - 1; i > max(0, len(caption)-longest); i-- {
		labels := bareLabelsByStart.at(caption[i:])
		if len(labels) == 0 || !canBeginLabel(caption, i) {
			continue
		}
		behind, ok := cutPrefixOfFold(caption[i:], labels)
		if !ok {
			continue
		}
		before, label, name := caption[:i], caption[i:len(caption)-len(behind)], trimBracket(behind)
		if !isNameBehindLabel(name) && !isLoudBehind(before, label, name) {
			continue
		}
		isShort := strings.HasSuffix(label, ". ") && startsUpper(label) // "Fot. Jane Smith"
		if isShort || strings.ContainsRune(".!?-–—|/(,", lastRune(strings.TrimRight(before, " \n"))) {
			return trimRest(before), trimCredit(name)
		}
	}
	return caption, ""
}

// isNameBehindLabel reports whether the text after a label without a colon is a credit:
// a person, an agency, a house and its person, or a few words of a script without
// capitals.
func isNameBehindLabel(name string) bool {
	switch {
	case isStrictName(name), isLoudName(name),
		hasFold(agencies, name), isNamed(name) && namesAgency(name),
		hasFold(openSources, name),
		isUncased(name) && isShortHouse(name, 2):
		return true
	}
	for _, dash := range [...]string{" – ", " - "} {
		if _, person, ok := strings.Cut(name, dash); ok && isStrictName(person) {
			return true
		}
	}
	return false
}

// isLoudBehind reports whether a label and the text after it are in capitals and the
// text before them is not: "The ferry in 1962 - PHOTO ARCHIVES GANNET".
func isLoudBehind(before, label, name string) bool {
	return isInCapitals(label) && isInCapitals(name) && !isInCapitals(before)
}

// beforeLabel finds a name that is followed by a word for "photo", as in Lithuanian and
// Hungarian captions: "The ferry at the quay. Jane Smith nuotr."
func beforeLabel(caption string) (rest, credit string) {
	named, ok := cutSuffixOf(strings.TrimRight(caption, " )."), closingLabels)
	if !ok {
		return caption, ""
	}
	from := closingNameAt(named)
	if from == 0 || len(named)-from > longestCredit || !startsUpper(named[from:]) {
		return caption, ""
	}
	return trimRest(caption[:from]), named[from:]
}

// closingNameAt returns where the name begins that a caption ends in, or 0: behind the
// last sentence or mark, and without any at its last two words.
func closingNameAt(caption string) int {
	const slash, stop = len(" / "), len(". ")
	from := behindLast(caption, ". ", " / ", " | ", " (", "\n", " – ", " - ", "。")
	if from == 0 {
		return lastNameAt(caption)
	}
	if person := behindLast(caption[:max(0, from-slash)], ". ", " | ", " ("); person > 0 && isStrictName(strings.TrimSpace(caption[person:from-slash])) {
		from = person // "… | Jane Smith / Gannet"
	}
	if i := strings.LastIndexByte(caption[:max(0, from-stop)], ' ') + 1; i > 0 && isInitial(strings.TrimSuffix(caption[i:from], " ")) {
		from = i // "The ferry at the quay / R. Smith"
	}
	return from
}

// lastNameAt returns where a person's name of two words begins at the end of a caption of
// at least two more, or 0: "The ferry at the quay Jane Smith".
func lastNameAt(caption string) int {
	const least = 2 // words of the caption
	before, _, _ := cutLast(caption, " ")
	i := strings.LastIndexByte(before, ' ') + 1
	if i == 0 || !isStrictName(caption[i:]) || !hasWords(caption[:i], least) {
		return 0
	}
	return i
}

// beforePhoto finds a person's name between the last sentence and a word for "photo":
// "The ferry at the quay. Jane Smith photo".
func beforePhoto(caption string) (rest, credit string) {
	named, ok := cutSuffixOf(strings.TrimRight(caption, " )."), photoWords)
	i := strings.LastIndexAny(named, ".!?")
	if name := strings.TrimSpace(named[i+1:]); ok && i > 0 && isStrictName(name) {
		return named[:i+1], name
	}
	return caption, ""
}

// beforeTaken finds the name before a word for "taken by" at the end of a Japanese or
// Chinese caption: "…＝6月4日、丸木洋子撮影", "…。王明 摄".
func beforeTaken(caption string) (rest, credit string) {
	const longest = 24                                       // characters of a name and a house
	dateless := strings.TrimRight(caption, " 0123456789年月日") // "記者王明攝 114年5月27日"
	named, ok := cutSuffixOf(dateless, takenBy)
	if !ok {
		return caption, ""
	}
	named = strings.TrimRight(named, " ／/")
	from := behindLast(named, "、", "。", "，", "＝", " ", "\n")
	if name := named[from:]; from == 0 || name == "" || utf8.RuneCountInString(name) > longest || hasDigit(name) {
		return caption, ""
	}
	if before := strings.TrimRight(caption[:from], " "); endsInOneOf(before, wideReporterWords) { // of an agency: "新华社记者 王明 摄"
		from = behindLast(before, "。", "，", "、", "\n", "）")
	}
	rest = strings.TrimRight(caption[:from], " \n")
	for _, joint := range [...]string{"、", "，", "＝", "／"} {
		rest = strings.TrimSuffix(rest, joint)
	}
	return rest, strings.TrimSpace(named[from:])
}

// afterSource finds a name after a word for "author" or "source". Outside a figure
// these words name the writer.
func afterSource(caption string) (rest, credit string) {
	const colon = ": " // each of these labels ends in it
	for end := len(caption); len(caption)-end <= longestCredit; {
		if end = lastIndex(caption[:end], colon); end < 0 {
			break
		}
		from := end + len(colon)
		before, ok := cutSuffixOf(caption[:from], sourceLabels)
		if !ok || !isBeforeCredit(before) {
			continue
		}
		if name := trimBracket(strings.TrimSpace(caption[from:])); isNamed(name) {
			return trimRest(before), trimCredit(name)
		}
	}
	return caption, ""
}

// sourceBehind is like afterSource, but only after a caption of at least two words.
func sourceBehind(caption string) (rest, credit string) {
	rest, credit = afterSource(caption)
	if !hasWords(rest, 2) || weight(caption) > longestCaptionLine {
		return caption, ""
	}
	return rest, credit
}

// afterVideo finds the source of a film after the last sentence of its caption: "The ferry
// at the quay. Video: News 5". At the beginning of a line the word announces a film.
func afterVideo(caption string) (rest, credit string) {
	const least, most = 3, 4 // words of the caption, of the house
	for _, label := range [...]string{". Video: ", ". Vídeo: ", ". Vidéo : ", ". Wideo: "} {
		rest, house, ok := strings.Cut(caption, label)
		if ok && hasWords(rest, least) && len(strings.Fields(house)) <= most && startsUpper(house) && !endsSentence(house) {
			return rest + ".", trimCredit(house)
		}
	}
	return caption, ""
}

// afterSign finds what follows the last copyright sign or camera.
func afterSign(caption string) (rest, credit string) {
	i := -1
	for _, sign := range [...]string{"©", "ⓒ", " (c) ", "📷", "📸"} {
		i = max(i, lastIndex(caption, sign))
	}
	if i < 0 || len(caption)-i >= longestCredit {
		return caption, ""
	}
	return withoutLoneLabel(trimRest(caption[:i])), trimCredit(trimBracket(caption[i:]))
}

// afterEquals finds the agency after the equals sign in a Japanese caption. Some
// captions have the day and the place of the picture there instead.
func afterEquals(caption string) (rest, credit string) {
	const equals, longest = "＝", 16 // characters: "＝ワシントン共同" has fewer
	i := lastIndex(caption, equals)
	if i <= 0 {
		return caption, ""
	}
	behind := caption[i+len(equals):]
	if utf8.RuneCountInString(behind) >= longest || hasDigit(behind) || strings.Contains(behind, "、") || isPlaceInJapan(behind) {
		return caption, "" // the day, the place, or a list of both
	}
	return caption[:i], trimCredit(behind)
}

// isPlaceInJapan reports whether a text ends as the names of places in Japan do, such
// as where a picture was taken: "加古川市平荘町".
func isPlaceInJapan(text string) bool {
	return strings.ContainsRune("市区町村県都府道郡島駅港内", lastRune(text))
}

// brackets are those around credits. Without a label within, the last of them are around the
// writer of a report, and creditBrackets are the others.
var (
	brackets       = [...][2]string{{"(", ")"}, {"（", "）"}, {"[", "]"}, {"【", "】"}}
	creditBrackets = brackets[:3]
)

// lastBrackets splits a caption from the contents of the brackets that it ends in.
func lastBrackets(caption string) (rest, within string) {
	trimmed := strings.TrimRight(caption, ". ")
	for _, pair := range creditBrackets {
		inner, ok := strings.CutSuffix(trimmed, pair[1])
		if !ok {
			continue
		}
		if i := openingBracket(inner, pair); i >= 0 {
			return strings.TrimSpace(inner[:i]), inner[i+len(pair[0]):]
		}
	}
	return caption, ""
}

// openingBracket returns the offset of the bracket that the one right behind a text closes,
// past brackets within: "(Jane Smith (Gannet News)". It returns -1 if there is none.
func openingBracket(text string, pair [2]string) int {
	either := pair[0] + pair[1]
	open := 1
	for at := strings.LastIndexAny(text, either); at >= 0; at = strings.LastIndexAny(text[:at], either) {
		if strings.HasPrefix(text[at:], pair[1]) {
			open++
		} else if open--; open == 0 {
			return at
		}
	}
	return -1
}

// trimBracket removes closing brackets from the end of a text that were opened before
// it.
func trimBracket(s string) string {
	s = strings.TrimRight(s, ". ")
	for _, pair := range brackets {
		if !strings.HasSuffix(s, pair[1]) {
			continue
		}
		for extra := strings.Count(s, pair[1]) - strings.Count(s, pair[0]); extra > 0 && strings.HasSuffix(s, pair[1]); extra-- {
			s = strings.TrimRight(strings.TrimSuffix(s, pair[1]), " ")
		}
	}
	return s
}

// inBrackets finds brackets with a label, an agency or a word for "taken by" in them.
func inBrackets(caption string) (rest, credit string) {
	rest, within := lastBrackets(caption)
	if within == "" {
		return caption, ""
	}
	if hasAgency(within) {
		before, name := firstForm(rest, personAfterSentence, nameAfterBar, nameAfterDash, afterSlash, lastLine)
		if isStrictName(name) { // "The ferry at the quay. Jane Smith (Reuters)"
			return before, trimCredit(name + " (" + within + ")")
		}
	}
	if saysCredit(within) || namesAgency(within) || isLettersApart(within) {
		return trimRest(rest), trimCredit(within)
	}
	return caption, ""
}

// saysCredit reports whether a word in brackets says that they hold a credit.
func saysCredit(within string) bool {
	if hasCreditLabel(within) && !isCreditLabel(within) || endsInOneOf(within, takenBy) || saysGiven(within) {
		return true
	}
	_, behind, ok := strings.Cut(within, " ") // "Courier photo by Jane Smith"
	return ok && labelAt(behind) > 0
}

// saysGiven reports whether a text in brackets says in Korean who gave a picture to the
// paper, or that nobody may sell it on.
func saysGiven(within string) bool {
	return strings.HasSuffix(within, givenBy) || strings.Contains(within, "재판매")
}

// isLettersApart reports whether a text consists of single letters, as Arabic papers
// print the names of agencies: "أ ف ب", "أ.ف.ب".
func isLettersApart(text string) bool {
	const least, most = 2, 4 // letters
	parts := strings.Fields(text)
	if !hasLetterCase(text) {
		parts = strings.FieldsFunc(text, func(r rune) bool { return r == '.' || unicode.IsSpace(r) })
	}
	return len(parts) >= least && len(parts) <= most && !slices.ContainsFunc(parts, func(part string) bool {
		r, size := utf8.DecodeRuneInString(part)
		return size < len(part) || !unicode.IsLetter(r)
	})
}

// inLastBrackets finds brackets after the last sentence of a caption.
func inLastBrackets(caption string) (rest, credit string) {
	rest, within := lastBrackets(caption)
	if rest == "" || !endsSentence(rest) || !isBareCredit(within) || !startsUpper(within) || isPictureNote(within) || strings.Contains(within, "=") {
		return caption, ""
	}
	return rest, trimCredit(within)
}

// leastBeforeName is the least number of words in a caption before a name in brackets.
// After fewer words the brackets may say who somebody is.
const leastBeforeName = 5

// nameInBrackets finds a person's name in brackets at the end of a caption that says
// more than whom it shows: "The ferry at the quay (Jane Smith)".
func nameInBrackets(caption string) (rest, credit string) {
	rest, within := lastBrackets(caption)
	if !isPersonForHouse(within) || len(strings.Fields(rest)) < leastBeforeName {
		return caption, ""
	}
	return rest, trimCredit(within)
}

// houseInBrackets is like nameInBrackets for the name of a house: "The ferry at the
// quay. (Gannet Harbour Office)".
func houseInBrackets(caption string) (rest, credit string) {
	return bracketsOf(caption, 2)
}

// oneInBrackets is like houseInBrackets for a single word in a script without capitals.
func oneInBrackets(caption string) (rest, credit string) {
	if _, within := lastBrackets(caption); hasLetterCase(within) {
		return caption, ""
	}
	return bracketsOf(caption, 1)
}

// bracketsOf finds the name of a house, of at least fewest words, in brackets at the
// end of a caption.
func bracketsOf(caption string, fewest int) (rest, credit string) {
	rest, within := lastBrackets(caption)
	if within == "" || weight(caption) > longestCaptionLine || !hasWords(rest, leastBeforeName) || !isHouseOf(within, fewest) {
		return caption, ""
	}
	return rest, trimCredit(within)
}

// afterBar finds what follows the last bar, if it is short and no sentence.
func afterBar(caption string) (rest, credit string) {
	i := strings.LastIndexByte(caption, '|')
	if i <= 0 || len(caption)-i > longestCredit || endsSentence(caption[i:]) || isLength(caption[i:]) {
		return caption, ""
	}
	from := i
	if end := behindLast(caption[:i], ". ", "| "); end > 0 && isStrictName(strings.TrimSpace(caption[end:i])) {
		from = end // "A street in Rome. Jane Smith | The Paper"
	}
	return trimRest(caption[:from]), trimCredit(caption[from:])
}

// nameAfterBar is like afterBar for a person's name or an agency or, after a sentence, a
// house in capitals only.
func nameAfterBar(caption string) (rest, credit string) {
	rest, credit = afterBar(caption)
	if !isStrictName(credit) && !namesAgency(credit) && !(endsSentence(rest) && isInCapitals(credit) && isCreditLine(credit)) {
		return caption, ""
	}
	return rest, credit
}

// agencyAfterBar is like afterBar for an agency after a sentence only.
func agencyAfterBar(caption string) (rest, credit string) {
	rest, credit = afterBar(caption)
	if !endsSentence(rest) || !namesAgency(credit) {
		return caption, ""
	}
	return rest, credit
}

// afterDash finds a name after a dash that follows the last sentence, or an agency
// after any dash.
func afterDash(caption string) (rest, credit string) {
	for _, dash := range [...]string{" — ", " – ", " - "} {
		rest, credit, ok := cutLast(caption, dash)
		if !ok {
			continue
		}
		rest = strings.TrimSpace(rest)
		if isStrictName(credit) && opensQuote(rest) && strings.ContainsRune(quoteMarks, lastRune(rest)) {
			continue // the speaker of a quotation
		}
		if isBareCredit(credit) && isNamed(credit) && (endsSentence(rest) || namesAgency(credit)) || isLettersApart(credit) {
			return rest, trimCredit(credit)
		}
	}
	return caption, ""
}

// nameAfterDash is like afterDash for a person or an agency only.
func nameAfterDash(caption string) (rest, credit string) {
	rest, credit = afterDash(strings.TrimRight(caption, "."))
	if !isStrictName(credit) && !namesAgency(credit) {
		return caption, ""
	}
	return rest, credit
}

// afterTightDash finds an agency or a house in capitals behind a sentence and a dash
// without spaces: "The ferry at the quay.—Reuters".
func afterTightDash(caption string) (rest, credit string) {
	rest, name, ok := strings.Cut(caption, "—")
	isHouse := isInCapitals(name) && isHouseOf(name, 2) || namesAgency(name) && isHouseOf(name, 1)
	if !ok || !isHouse || !endsSentence(rest) {
		return caption, ""
	}
	return strings.TrimSpace(rest), trimCredit(name)
}

// afterSlash finds a person's name, or an agency, after the last slash with spaces
// around it. Greek papers set the slash right before the name, and one before the
// agency.
func afterSlash(caption string) (rest, credit string) {
	const free, tight = " / ", " /"
	if endsSentence(caption) {
		return caption, ""
	}
	if rest, name, ok := cutLast(caption, free); ok && isBehindSlash(rest, name) {
		return trimRest(rest), trimCredit(name)
	}
	tail := caption[max(0, len(caption)-longestCredit):]
	if before, name, _ := strings.Cut(tail, tight); before != "" && isNamed(name) && hasAgency(name) {
		return trimRest(strings.TrimSuffix(caption, tight+name)), trimCredit(name)
	}
	return caption, ""
}

// isBehindSlash reports whether the text behind the last slash of a caption is a credit.
// What only names an agency is one after words that name nobody.
func isBehindSlash(rest, name string) bool {
	switch {
	case isStrictName(name), isArchive(name), strings.Contains(name, "/") && isNamed(name) && hasAgency(name):
		return true
	}
	return namesAgency(name) && tellsMore(rest[behindLast(rest, ". "):])
}

// isArchive reports whether a short text names an archive: "Borough archive".
func isArchive(text string) bool {
	const most = 4 // words
	all := words(text)
	return len(all) > 1 && len(all) <= most && startsUpper(text) && archiveWords[all[len(all)-1]]
}

// slashAfterSentence finds a name behind the last sentence and a slash: "The ferry at the
// quay. /Gannet Fire Brigade".
func slashAfterSentence(caption string) (rest, credit string) {
	rest, credit, ok := strings.Cut(caption, " /")
	if !ok || !endsSentence(rest) || !isHouseOf(credit, 1) {
		return caption, ""
	}
	return rest, trimCredit(credit)
}

// afterSlashWithoutCapitals is like afterSlash for scripts without capitals, where no
// spaces stand around the slash. In Chinese a slash parts a kicker from its headline, and
// in Korean the halves of a standfirst, unless a reporter or an agency stands behind it.
func afterSlashWithoutCapitals(caption string) (rest, credit string) {
	const least = 3 // words of a caption
	rest, name, ok := cutLast(caption, "/")
	if !ok || hasLetterCase(caption) || isWide(caption) || !hasWords(rest, least) || !isShortHouse(name, 2) {
		return caption, ""
	}
	if hasHangul(name) && !roleWords[lastField(name)] && !namesAgency(name) {
		return caption, ""
	}
	return strings.TrimSpace(rest), trimCredit(name)
}

// nameBeforeAgency finds a person before the last slash and an agency behind it, at the
// end of a caption without a full stop: "The ferry at the quay Jane Smith/Getty Images".
func nameBeforeAgency(caption string) (rest, credit string) {
	const fewest = 4 // words of the caption
	before, agency, ok := cutLast(caption, "/")
	if !ok || endsSentence(caption) || !hasAgency(agency) || !isHouseOf(agency, 1) {
		return caption, ""
	}
	fields := strings.Fields(before)
	n := len(fields) - 2 // where the name begins
	if n > 0 && isInitial(fields[n]) {
		n--
	}
	if n < fewest || !isStrictName(strings.Join(fields[n:], " ")) {
		return caption, ""
	}
	return strings.Join(fields[:n], " "), strings.Join(fields[n:], " ") + "/" + agency
}

// lastLine finds a name on the last line of a caption of several lines.
func lastLine(caption string) (rest, credit string) {
	rest, name, ok := cutLast(caption, "\n")
	if !ok || !isBareCredit(name) || !isPlainName(name) {
		return caption, ""
	}
	rest = strings.TrimSpace(rest)
	if before, credit := firstForm(rest+" "+name, afterLabel, afterBareLabel); credit != "" { // "The ferry. Photo by\nJane Smith"
		return before, credit
	}
	if breaksOff(rest) {
		return caption, ""
	}
	return withoutLoneLabel(rest), trimCredit(name)
}

// houseOnLastLine finds an agency, with or without a name, or the abbreviation of a house
// on a line of its own under a caption that has no credit itself.
func houseOnLastLine(caption string) (string, string) {
	const least = 3 // words of a caption
	rest, house, ok := cutLast(caption, "\n")
	if !ok {
		return caption, ""
	}
	rest = strings.TrimSpace(rest)
	if !isBareCredit(house) || labelAt(house) > 0 || !hasWords(rest, least) || !isAgencyLine(house) && !isHouseUnder(rest, house) {
		return caption, ""
	}
	if _, labelled := splitCredit(rest); labelled != "" {
		return caption, ""
	}
	return rest, trimCredit(house)
}

// isAgencyLine reports whether a line names an agency and not a thing that is called like
// one: "Ellen Marwood, Reuters", but not "the Keystone pipeline".
func isAgencyLine(line string) bool {
	isWord := !strings.ContainsAny(line, " \u00a0")
	return hasAgency(line) && (isWord || strings.Contains(line, "/") || isNamed(line))
}

// isHouseUnder reports whether a line is a house, by its shape alone: "GBC", or a person
// and a house with a slash between them. Where the caption above breaks off, it is the end
// of that, and under a person it may be the person's own house.
func isHouseUnder(caption, line string) bool {
	if breaksOff(caption) || lastRune(caption) == ',' {
		return false
	}
	if isAbbreviatedHouse(line) {
		person, _, _ := strings.Cut(caption, ",")
		return !hasFold(countries, line) && !isStrictName(person)
	}
	return startsUpper(line) && namesAgency(line)
}

// breaksOff reports whether a line ends within a sentence, behind a word that has others
// behind it: "Leaders meet in the". Behind a word for "by" that is nothing else stands the
// credit.
func breaksOff(line string) bool {
	const short = 2 // letters
	last := lastField(line)
	r, _ := utf8.DecodeRuneInString(last)
	return isSmall(r) && (utf8.RuneCountInString(last) <= short || languagesOf()[last] != nil) && (!isByWord(last) || nameParticles[last])
}

// afterSentence finds an agency, or a note on who gave the picture, after the last
// sentence: "A street in Rome. Jane Smith/AP". With a full stop behind it, a slash makes
// no agency: it may stand in a sentence.
func afterSentence(caption string) (rest, credit string) {
	told, isStopped := strings.CutSuffix(caption, ".")
	i := strings.LastIndexAny(told, ".!?")
	if i <= 0 || i+2 >= len(told) || told[i+1] != ' ' {
		return caption, ""
	}
	credit = strings.TrimSpace(told[i+1:])
	if isStopped && !hasAgency(credit) {
		return caption, ""
	}
	if !isBareCredit(credit) || !namesAgency(credit) && !isKindOfPhoto(credit) && !hasFold(givenPhotos, credit) || !hasWords(caption[:i], 2) {
		return caption, ""
	}
	return caption[:i+1], trimCredit(credit)
}

// isKindOfPhoto reports whether a text says where a picture is from but names nobody:
// "Contributed photo".
func isKindOfPhoto(text string) bool {
	kind, photo, _ := strings.Cut(strings.ToLower(strings.TrimRight(text, ".")), " ")
	return (photo == "photo" || photo == "photos") && givenPhotos[kind]
}

// nameAfterSentence finds a person after the last sentence of a short caption: "The
// ferry at the quay. Jane Smith". In a script without capitals nothing tells a name from
// the last two words of a standfirst.
func nameAfterSentence(caption string) (rest, credit string) {
	const least = 3 // words of a caption
	i := behindLast(caption, ". ", "। ", "! ", "? ")
	rest, name := caption[:i], caption[i:]
	isOrdinal := unicode.IsDigit(lastRune(strings.TrimRight(rest, ". "))) // "for his 110. birthday"
	if i == 0 || isOrdinal || endsInAbbreviation(rest) {
		return caption, ""
	}
	if weight(caption) > longestCaptionLine || !hasWords(rest, least) || quotes(rest) {
		return caption, ""
	}
	if !isStrictName(name) || endsSentence(name) || strings.HasSuffix(name, "]") { // a headline: "Fire in Linden. Two Saved [WIDEO]"
		return caption, ""
	}
	return strings.TrimSpace(rest), trimCredit(name)
}

// endsInAbbreviation reports whether the full stop that a text ends in stands behind a
// title or an initial, and ends no sentence: "the mate and Dr."
func endsInAbbreviation(text string) bool {
	word, isStopped := strings.CutSuffix(lastField(strings.TrimRight(text, " ")), ".")
	return isStopped && (isInitial(word) || hasFold(shortTitles, word))
}

// personAfterSentence is like nameAfterSentence, for the text of a figure: only a
// person counts, and a word for "by" may stand before the name.
func personAfterSentence(caption string) (rest, credit string) {
	i := behindLast(caption, ". ", "! ", "? ")
	name, _ := cutBy(caption[i:])
	if i == 0 || endsInAbbreviation(caption[:i]) || hasFold(whereWords, firstField(name)) || endsSentence(name) {
		return caption, ""
	}
	const least = 3 // words before a name in capitals, which sets it apart
	isLoud := isLoudName(name) && !opensLikePlace(capitalized(name)) && !isInCapitals(caption[:i]) && hasWords(caption[:i], least)
	if !isLoud && (!hasWords(caption[:i], leastBeforeName) || !isPersonForHouse(name)) {
		return caption, ""
	}
	return strings.TrimSpace(caption[:i]), trimCredit(name)
}

// givenBy ends a Korean credit of who gave the picture to the paper.
const givenBy = " 제공"

// reporterBehind finds a reporter who took the picture, or who gave it to the paper, at
// the end of a Korean caption: after the last sentence or a slash, the name and the word
// for "reporter" or "courtesy of", and perhaps a mail address.
func reporterBehind(caption string) (rest, credit string) {
	const reporter, most = " " + koreanReporter, 2 // words of a reporter; of a house one more
	whole := caption
	if before, last, _ := cutLast(caption, " "); isMailAddress(last) {
		caption = before
	}
	i := max(lastIndex(caption, ". "), lastIndex(caption, " / "))
	if i < 0 {
		return whole, ""
	}
	n := len(strings.Fields(strings.TrimLeft(caption[i+1:], "/")))
	if !(strings.HasSuffix(caption, reporter) && n <= most) && !(strings.HasSuffix(caption, givenBy) && n <= most+1) {
		return whole, ""
	}
	return strings.TrimSpace(whole[:i+1]), trimCredit(whole[i+1:])
}

// longestCaptionLine is the weight limit of a line that only a name at its end shows to
// be a caption.
const longestCaptionLine = 220

// loudCredit finds a name in capitals after the last sentence of a short line, with or
// without a space before it: "The ferry at the quay.JANE SMITH".
func loudCredit(caption string) (rest, credit string) {
	const longest = 60 // bytes
	i := strings.LastIndexAny(caption, ".!?") + 1
	rest, tail := caption[:i], caption[i:]
	if !strings.Contains(rest, " ") || len(tail) > longest || weight(caption) > longestCaptionLine || !isInCapitals(tail) || isInCapitals(rest) {
		return caption, ""
	}
	loud := strings.TrimLeft(tail, " »”")
	if !isHouseOf(plainHouse.Replace(loud), 2) {
		return caption, ""
	}
	return rest, trimCredit(loud)
}

// gluedLoud is loudCredit without a space before the name: there, the slash before an agency
// does not divide the credit.
func gluedLoud(caption string) (rest, credit string) {
	rest, credit = loudCredit(caption)
	if len(rest)+len(credit) != len(caption) {
		return caption, ""
	}
	return rest, credit
}

// plainHouse removes the quotation marks around the name of a house, and the spaces around
// a slash.
var plainHouse = strings.NewReplacer("«", "", "»", "", "“", "", "”", "", " / ", "/")

// loudJoint finds a person's name in capitals that was copied right after the last word of a
// short caption: "The ferry at the quayJANE SMITH".
func loudJoint(caption string) (rest, credit string) {
	const least, longest, small = 3, 60, 3 // words of the caption; bytes of the name; letters before it, "iPHONE" has one and "MacDONALD" two
	rest = strings.TrimRightFunc(caption, func(r rune) bool { return !unicode.IsLower(r) && !unicode.IsDigit(r) })
	name := caption[len(rest):]
	ending := rest[len(strings.TrimRightFunc(rest, unicode.IsLower)):]
	if utf8.RuneCountInString(ending) < small || len(name) > longest || weight(caption) > longestCaptionLine || !hasWords(rest, least) {
		return caption, ""
	}
	if first, _, _ := strings.Cut(name, " "); !startsUpper(name) || len(first) < 2 || !isLoudName(name) {
		return caption, ""
	}
	return rest, trimCredit(name)
}

// gluedCredit finds a name that was copied right after the last sentence of a caption:
// "The ferry at the quay.Gannet News/Jane Smith". If there is a space between the two,
// the name must contain a known agency.
func gluedCredit(caption string) (rest, credit string) {
	const longest = 60 // bytes
	i := strings.LastIndexAny(caption, ".!?") + 1
	tail := caption[i:]
	if i < 2 || len(tail) > longest || !strings.Contains(caption[:i], " ") {
		return caption, ""
	}
	apart := strings.TrimLeft(tail, " »”")
	if !startsUpper(apart) || !isNamed(apart) || !namesAgency(apart) || tail != apart && !hasAgency(apart) {
		return caption, ""
	}
	return caption[:len(caption)-len(apart)], trimCredit(apart)
}
