package newspage

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// rightsNotices are phrases that reserve the rights to a picture, after its credit.
var rightsNotices = [...]string{"All rights reserved", "all rights reserved", "RIPRODUZIONE RISERVATA", "Riproduzione riservata", "riproduzione riservata"}

// rightsNoticeAt returns where the notice begins that an agency sets after its credit, as
// in "Jane Smith/Copyright 2024 The AP. All rights reserved.", or -1 if there is none.
func rightsNoticeAt(text []byte) int {
	const longest = 80 // bytes from the copyright sign to the phrase
	for _, phrase := range rightsNotices {
		at := bytes.Index(text, []byte(phrase))
		if at < 0 {
			continue
		}
		from := max(0, at-longest)
		for _, sign := range [...]string{"Copyright", "©", "(c) "} {
			if i := bytes.LastIndex(text[from:at], []byte(sign)); i >= 0 {
				return from + i
			}
		}
		return at
	}
	return -1
}

// statesCredit reports whether all of a text is a credit that begins with a label.
func statesCredit(text string) bool {
	text = strings.TrimLeft(text, "([（ ")
	if labelAt(text) == 0 || len(text) > longestCredit || endsSentence(text) {
		return false
	}
	_, before := openingCredit(text)
	return before == ""
}

// statesSource reports whether a text beside a picture names its source: "Kaynak: DHA".
func statesSource(text string) bool {
	_, house, _ := strings.Cut(text, ":")
	return namesSource(text) && isNamed(strings.TrimSpace(house))
}

// bareCredit removes the label from a credit. It returns any other text unchanged.
func bareCredit(text string) string {
	if statesCredit(text) {
		return trimCredit(text)
	}
	return text
}

// A creditForm splits a caption from its credit, if it is written in one way. The
// credit is "" if it is not.
type creditForm func(caption string) (rest, credit string)

// The forms of credits, by what is known of a text. Those of each list are tried in
// order, and the first that finds a credit decides.
var (
	labelledForms = []creditForm{openingCredit, behindLabelledCaption, afterSign, beforeTaken, afterEquals, afterLabel, beforePhoto, beforeLabel, afterBareLabel, inBrackets}
	captionForms  = append(append([]creditForm{houseOnLastLine}, labelledForms...), afterSource, afterBar, inLastBrackets, nameInBrackets, gluedLoud, afterSlash, nameAfterDash,
		afterTightDash, afterDash, lastLine, afterSentence, gluedCredit, reporterBehind, personAfterSentence, afterVideo)
	lineForms = append(slices.Clip(labelledForms), nameInBrackets, houseInBrackets, gluedLoud, afterSlash, nameAfterBar, nameAfterDash, afterTightDash,
		sourceBehind, gluedCredit, loudCredit, loudJoint, nameBeforeAgency, afterVideo)
	headForms = []creditForm{afterDash, slashAfterSentence, afterSlashWithoutCapitals, oneInBrackets, afterSentence, reporterBehind, nameAfterSentence}
)

// splitCredit splits a caption from the credit at its end, if a label or a sign says
// that it is one: "(Photo: Jane Smith/AP)", "Foto: dpa", "© Jane Smith", "＝ＡＰ".
func splitCredit(caption string) (rest, credit string) {
	return firstForm(caption, labelledForms...)
}

// endingCredit is like splitCredit for text that is certainly a caption. There, a name
// after the last sentence or after a bar, dash or slash is a credit too.
func endingCredit(caption string) (rest, credit string) {
	return firstForm(caption, captionForms...)
}

// lineCredit is like splitCredit for a line that may be a caption but is not known to be
// one. It has more forms, which sentences of a report do not have.
func lineCredit(line string) (rest, credit string) { return firstForm(line, lineForms...) }

// headCredit finds further forms, in a line above the text of the report.
func headCredit(line string) (rest, credit string) { return firstForm(line, headForms...) }

// firstForm returns the answer of the first form that finds a credit.
func firstForm(caption string, forms ...creditForm) (rest, credit string) {
	for _, form := range forms {
		if rest, credit := form(caption); credit != "" {
			return rest, credit
		}
	}
	return caption, ""
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

// afterSource finds a name after a word for "author" or "source". Outside a figure
// these words name the writer.
func afterSource(caption string) (rest, credit string) {
	for _, label := range sourceLabels {
		i := strings.LastIndex(caption, label)
		if i < 0 || !isBeforeCredit(caption[:i]) {
			continue
		}
		if name := trimBracket(strings.TrimSpace(caption[i+len(label):])); isNamed(name) {
			return trimRest(caption[:i]), trimCredit(name)
		}
	}
	return caption, ""
}

// longestCredit is the length limit of a credit in bytes: room for three names and
// their agencies.
const longestCredit = 120

// afterSign finds what follows the last copyright sign or camera.
func afterSign(caption string) (rest, credit string) {
	i := -1
	for _, sign := range [...]string{"©", "ⓒ", " (c) ", "📷", "📸"} {
		if strings.Contains(caption, sign) { // LastIndex takes longer to find nothing
			i = max(i, strings.LastIndex(caption, sign))
		}
	}
	if i < 0 || len(caption)-i >= longestCredit {
		return caption, ""
	}
	return withoutLoneLabel(trimRest(caption[:i])), trimCredit(trimBracket(caption[i:]))
}

// withoutLoneLabel removes a label without a colon from the end of a caption. It stands
// there if the credit begins with a "©": "At the quay. Foto © Jane Smith".
func withoutLoneLabel(caption string) string {
	from := behindLast(caption, ". ", "\n", " | ", " / ")
	if label := caption[from:]; label == "" || !isCreditLabel(label) {
		return caption
	}
	return trimRest(caption[:from])
}

// afterEquals finds the agency after the equals sign in a Japanese caption. Some
// captions have the day and the place of the picture there instead.
func afterEquals(caption string) (rest, credit string) {
	const equals, longest = "＝", 16 // characters: "＝ワシントン共同" has fewer
	i := strings.LastIndex(caption, equals)
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

// behindLast returns where in a text the last occurrence of any of the marks ends, or
// 0.
func behindLast(text string, marks ...string) int {
	end := 0
	for _, mark := range marks {
		if i := strings.LastIndex(text, mark); i >= 0 {
			end = max(end, i+len(mark))
		}
	}
	return end
}

// endsInAbbreviation reports whether the full stop that a text ends in stands behind a
// title or an initial, and ends no sentence: "the mate and Dr."
func endsInAbbreviation(text string) bool {
	word, isStopped := strings.CutSuffix(lastField(strings.TrimRight(text, " ")), ".")
	return isStopped && (isInitial(word) || hasFold(shortTitles, word))
}

// creditBrackets are the brackets around credits.
var creditBrackets = [...][2]string{{"(", ")"}, {"（", "）"}, {"[", "]"}}

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
	if endsInOneOf(within, takenBy) || saysGiven(within) || hasCreditLabel(within) && !isCreditLabel(within) || namesAgency(within) || isLettersApart(within) {
		return trimRest(rest), trimCredit(within)
	}
	if _, behind, ok := strings.Cut(within, " "); ok && labelAt(behind) > 0 { // "Courier photo by Jane Smith"
		return trimRest(rest), trimCredit(within)
	}
	return caption, ""
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

// afterBareLabel finds a name after a label without a colon, which stands after a
// sentence or a mark: "The ferry at the quay - foto Jane Smith". An abbreviated label
// may stand anywhere: "The ferry at the quay Fot. Jane Smith".
func afterBareLabel(caption string) (rest, credit string) {
	const longest = 60 // bytes: label and name
	tail := strings.ToLower(caption[max(0, len(caption)-longest):])
	for _, label := range bareLabels {
		if !strings.Contains(tail, label) {
			continue // most labels
		}
		for i := len(caption) - len(label) - 1; i > max(0, len(caption)-longest); i-- {
			if _, ok := cutPrefixFold(caption[i:], label); !ok {
				continue
			}
			name := trimBracket(caption[i+len(label):])
			if !isNameBehindLabel(name) && !isLoudBehind(caption[:i+len(label)], name) {
				continue
			}
			isShort := strings.HasSuffix(label, ". ") && startsUpper(caption[i:]) // "Fot. Jane Smith"
			if isShort || strings.ContainsRune(".!?-–—|/(,", lastRune(strings.TrimRight(caption[:i], " \n"))) {
				return trimRest(caption[:i]), trimCredit(name)
			}
			break
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
// text before them is not: "The ferry in 1962 - PHOTO ARCHIVES GANNET". labelled ends
// with the label and a space.
func isLoudBehind(labelled, name string) bool {
	before := strings.TrimRightFunc(labelled[:len(labelled)-1], unicode.IsLetter)
	return isInCapitals(labelled[len(before):]) && isInCapitals(name) && !isInCapitals(before)
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

// nameAfterSentence finds a person after the last sentence of a short caption: "The
// ferry at the quay. Jane Smith". In a script without capitals nothing tells a name from
// the last two words of a standfirst.
func nameAfterSentence(caption string) (rest, credit string) {
	const least = 3 // words of a caption
	i := behindLast(caption, ". ", "। ", "! ", "? ")
	rest, name := caption[:i], caption[i:]
	isOrdinal := unicode.IsDigit(lastRune(strings.TrimRight(rest, ". "))) // "for his 110. birthday"
	if i == 0 || isOrdinal || endsInAbbreviation(rest) || weight(caption) > longestCaptionLine || !hasWords(rest, least) || strings.ContainsAny(rest, "\"“”„«»") {
		return caption, ""
	}
	if !isStrictName(name) || endsSentence(name) || strings.HasSuffix(name, "]") { // a headline: "Fire in Linden. Two Saved [WIDEO]"
		return caption, ""
	}
	return strings.TrimSpace(rest), trimCredit(name)
}

// personAfterSentence is like nameAfterSentence, for the text of a figure: only a
// person counts, and a word for "by" may stand before the name.
func personAfterSentence(caption string) (rest, credit string) {
	i := behindLast(caption, ". ", "! ", "? ")
	name, _ := cutBy(caption[i:])
	if i == 0 || endsInAbbreviation(caption[:i]) || !hasWords(caption[:i], leastBeforeName) || !isPersonForHouse(name) || endsSentence(name) {
		return caption, ""
	}
	return strings.TrimSpace(caption[:i]), trimCredit(name)
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

// longestCaptionLine is the weight limit of a line that only a name at its end shows to
// be a caption.
const longestCaptionLine = 220

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
	if !ok || !endsSentence(rest) || !(isInCapitals(name) && isHouseOf(name, 2)) && !(namesAgency(name) && isHouseOf(name, 1)) {
		return caption, ""
	}
	return strings.TrimSpace(rest), trimCredit(name)
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
	i := max(strings.LastIndex(caption, ". "), strings.LastIndex(caption, " / "))
	if i < 0 {
		return whole, ""
	}
	n := len(strings.Fields(strings.TrimLeft(caption[i+1:], "/")))
	if !(strings.HasSuffix(caption, reporter) && n <= most) && !(strings.HasSuffix(caption, givenBy) && n <= most+1) {
		return whole, ""
	}
	return strings.TrimSpace(whole[:i+1]), trimCredit(whole[i+1:])
}

// sourceBehind is like afterSource, but only after a caption of at least two words.
func sourceBehind(caption string) (rest, credit string) {
	rest, credit = afterSource(caption)
	if !hasWords(rest, 2) || weight(caption) > longestCaptionLine {
		return caption, ""
	}
	return rest, credit
}

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

// afterLabel finds a label, and the name after it, in the last part of a caption. The
// label stands at the start of the caption, after a sentence or a mark, or begins with
// a capital.
func afterLabel(caption string) (rest, credit string) {
	const tail = longestCredit + 24
	for i := max(0, len(caption)-tail); i < len(caption); i++ {
		if !utf8.RuneStart(caption[i]) || i > 0 && inWord(lastRune(caption[:i])) && !startsUpper(caption[i:]) {
			continue
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

// trimBracket removes closing brackets from the end of a text that were opened before
// it.
func trimBracket(s string) string {
	s = strings.TrimRight(s, ". ")
	for _, pair := range [][2]string{{"(", ")"}, {"（", "）"}, {"[", "]"}, {"【", "】"}} {
		if !strings.HasSuffix(s, pair[1]) {
			continue
		}
		for extra := strings.Count(s, pair[1]) - strings.Count(s, pair[0]); extra > 0 && strings.HasSuffix(s, pair[1]); extra-- {
			s = strings.TrimRight(strings.TrimSuffix(s, pair[1]), " ")
		}
	}
	return s
}

// isBeforeCredit reports whether a credit can begin after a text: it is empty or ends in
// a mark.
func isBeforeCredit(text string) bool {
	text = strings.TrimRight(text, " \u00a0")
	return text == "" || strings.ContainsRune(".!?…|”»\")(/-–—\n,。、", lastRune(text))
}

// canOpenCredit reports whether the label at i, n bytes long, opens a credit and is not
// a word of a sentence, as in "the image: a boat."
func canOpenCredit(caption string, i, n int) bool {
	if isBeforeCredit(caption[:i]) {
		return true
	}
	return startsUpper(caption[i:]) && !endsSentence(caption[i+n:]) && !strings.ContainsAny(caption[i:i+n], "/|") // "(AP Photo/Jane Smith)"
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

// trimRest removes from the end of a caption what joined it to its credit, including a
// label with its colon: "Photo: © Jane Smith", "Credit...Jane Smith".
func trimRest(s string) string {
	const joints = " \u00a0\n|(-–—/,["
	s = strings.TrimRight(s, joints+"（＝•·*")
	for _, colon := range [...]string{":", "...", "…"} {
		before, ok := strings.CutSuffix(s, colon)
		if !ok {
			continue
		}
		for _, label := range creditLabels {
			if rest, ok := cutSuffixFold(before, label); ok && !inWord(lastRune(rest)) {
				return strings.TrimRight(rest, joints)
			}
		}
	}
	for _, label := range sourceLabels {
		if rest, ok := strings.CutSuffix(s, strings.TrimSpace(label)); ok && !inWord(lastRune(rest)) {
			return strings.TrimRight(rest, joints)
		}
	}
	return s
}

// trimCredit removes labels, signs, brackets and words for "courtesy of" and "taken by"
// from a credit.
func trimCredit(s string) string {
	s = foldSpace(s)
	for range 3 { // "(Photo: (Jane Smith)"
		before := s
		if s = unwrappedCredit(s); s == before {
			break
		}
	}
	if n := courtesyAt(s); n > 0 && !strings.HasPrefix(s, "via") {
		s = s[n:]
	}
	if rest, ok := cutSuffixOf(s, takenBy); ok && !strings.HasSuffix(s, "提供") { // who gave the picture
		s = strings.TrimRight(rest, " ")
	}
	if strings.HasSuffix(s, ")") {
		s = trimBracket(s)
	}
	if rest, ok := cutSuffixOf(strings.TrimSuffix(s, "."), closingLabels); ok {
		s = rest
	}
	return parted.Replace(s)
}

// parted joins the parts of a credit with a comma: "Jane Smith | The Paper", "Photo:
// Jane Smith) (The Paper".
var parted = strings.NewReplacer(" | ", ", ", ") (", ", ")

// unwrappedCredit removes from a credit the signs around it, one label and one pair of
// brackets.
func unwrappedCredit(s string) string {
	s = strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("|•·–—-:,;/／©ⓒ*📷📸", r)
	})
	if n := max(labelAt(s), bareLabelAt(s), sourceLabelAt(s)); n > 0 {
		s = strings.TrimLeft(s[n:], " ")
	}
	for _, pair := range creditBrackets {
		if inner, ok := strings.CutPrefix(s, pair[0]); ok && (strings.HasSuffix(s, pair[1]) || !strings.Contains(s, pair[1])) {
			s = strings.TrimSuffix(inner, pair[1])
		}
	}
	return s
}
