package newspage

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// addName appends a name to a list unless the list has it.
func addName(to []Byline, b Byline) []Byline {
	const most = 500 // more than any report has; each is compared with all before it
	if b.Name == "" || len(to) >= most || slices.ContainsFunc(to, func(have Byline) bool { return sameWords(have.Name, b.Name) }) {
		return to
	}
	return append(to, b)
}

// addNames appends those of some names to a list that the list does not have.
func addNames(to, names []Byline) []Byline {
	for _, b := range names {
		to = addName(to, b)
	}
	return to
}

// lettersOf returns the number of letters, in bytes, in some names and roles.
func lettersOf(names []Byline) int {
	n := 0
	for _, b := range names {
		n += len(letters(b.Name)) + len(letters(b.Role))
	}
	return n
}

// leadsToName reports whether a label ends in a word for "by": "Geschrieben von".
func leadsToName(label string) bool {
	return isByWord(lastField(strings.TrimSpace(label)))
}

// isFirm reports whether a name contains the legal form of a company or a society. It
// is then the owner of the site, not the writer.
func isFirm(name string) bool {
	fields := strings.Fields(name)
	for i, w := range fields {
		if i > 0 && legalForms[strings.Trim(w, ".,")] {
			return true
		}
	}
	return false
}

// withoutVerb removes the verb, or the label, before a word for "by": "Posted by", "Post
// author By".
func withoutVerb(part string) string {
	if rest, ok := cutPrefixOfFold(part, writerLabels); ok {
		return rest
	}
	for range 2 {
		first, rest, ok := strings.Cut(part, " ")
		if !ok || !hasFold(publishVerbs, strings.TrimRight(first, ":")) {
			break
		}
		part = rest
	}
	return part
}

// withoutTail removes what follows the names in a line: a preposition or a verb that
// stood before a date, a place after "in", a label, a number of comments.
func withoutTail(rest string) string {
	fields := strings.Fields(rest)
	for i := 1; i < len(fields); i++ {
		if opensTail(fields, i) {
			return strings.Join(fields[:i], " ")
		}
	}
	if last := len(fields) - 1; last > 0 && dateWords[fields[last]] {
		return strings.Join(fields[:last], " ")
	}
	return rest
}

// opensTail reports whether what follows the names in a line begins with the word
// fields[i], which is not the first.
func opensTail(fields []string, i int) bool {
	const least = 4 // bytes: a word as short as "el" can be part of a name
	word := strings.TrimRight(strings.ToLower(fields[i]), ":")
	switch {
	case publishVerbs[word] && len(word) > least, updateWords[word] && i > 1, writesWords[word] && i > 1 && i == len(fields)-1:
		return true
	case tailWords[word]:
		return !isWithinRole(fields, i) && !isBeforeName(fields, i)
	}
	return i > 1 && isBesideName(fields[i:])
}

// isWithinRole reports whether the preposition fields[i] joins a role to a place:
// "correspondante à Londres".
func isWithinRole(fields []string, i int) bool {
	return hasFold(roleWords, fields[i-1]) && i+1 < len(fields) && startsUpper(fields[i+1])
}

// isBeforeName reports whether another writer is named after the preposition fields[i]
// and a place: "Jane Smith in Linden and Joe Bloggs in London".
func isBeforeName(fields []string, i int) bool {
	for j := i + 2; j+2 < len(fields); j++ {
		if andWords[fields[j]] {
			return startsUpper(fields[i+1]) && isPerson(strings.Join(fields[j+1:j+3], " "))
		}
	}
	return false
}

// isBesideName reports whether words after a name begin with a label ("Categories:") or
// a number of comments.
func isBesideName(fields []string) bool {
	if label, ok := strings.CutSuffix(fields[0], ":"); ok {
		return hasFold(notNameWords, label)
	}
	return len(fields) > 1 && isDigits(fields[0]) && hasFold(notNameWords, fields[1])
}

// cutBy removes a word for "by", in any language, from the start of a line.
func cutBy(line string) (rest string, ok bool) {
	line = strings.TrimLeftFunc(line, isOuterMark)
	if len(byWordsByStart.at(line)) == 0 {
		return line, false
	}
	head := headOf(line, longestBy)
	var room [2 * longestBy]byte
	lower := appendLower(room[:0], head)
	for _, by := range byWordsByStart.at(line) {
		if len(lower) > len(by) && string(lower[:len(by)]) == by && len(lower) == len(head) {
			next, _ := utf8.DecodeRuneInString(line[len(by):])
			if unicode.IsSpace(next) || strings.ContainsRune(colons, next) {
				return strings.TrimLeft(line[len(by):], colons+" \n\t"), true
			}
		}
	}
	return line, false
}

// cutVerbBy is cutBy for a line that may open with a verb or a label: "Posted by".
func cutVerbBy(line string) (rest string, ok bool) { return cutBy(withoutVerb(line)) }

// colons are the colons of all scripts.
const colons = ":：՝፦៖"

// longestBy is a length in bytes that no word for "by" reaches.
const longestBy = 40

// byWordsByStart are the byWords by their first byte.
var byWordsByStart = byStartFold(byWords)

// splitNames splits a line into names: "Jane Smith and Joe Bloggs Jr, Paris
// correspondent" has two, the second with a role.
func splitNames(line string) []Byline {
	line = withoutTrail(line)
	if rest, ok := cutVerbBy(line); ok {
		return splitSigned(rest)
	}
	if rest, ok := afterGenre(line); ok {
		return splitSigned(rest)
	}
	return splitList(line, false)
}

// splitSigned is like splitNames for the text after a word for "by".
func splitSigned(line string) []Byline { return splitList(withoutTrail(line), true) }

// splitList splits a line into names. signed means that a word for "by" stood before
// it.
func splitList(line string, signed bool) []Byline {
	const longest = 8000 // bytes: a limit, because each part is looked for in the line
	if len(line) > longest {
		line = line[:strings.LastIndexByte(line[:longest], ' ')+1]
	}
	line = withoutHouseAtDash(line)
	var out []Byline
	for _, part := range splitParts(line) {
		if !signed && strings.HasPrefix(strings.TrimSpace(part), "@") {
			continue // a handle, beside the name
		}
		if isOthersBracket(part) {
			continue
		}
		part = trimName(withoutPlace(withoutMail(withoutOurs(part))))
		last := len(out) - 1
		switch {
		case part == "", labelAt(part) > 0, isOthersWork(part): // "photography by Joe Bloggs"
		case last < 0 && hasFold(roleWords, part): // a role without a name
		case last >= 0 && addToWriter(&out[last], line, part, signed):
		case isName(part):
			for name := range eachJoined(part) {
				name, role := splitRole(name)
				out = addName(out, Byline{Name: name, Role: role})
			}
		}
	}
	return out
}

// addToWriter adds a part of a line to the writer named before it, and reports whether it
// belongs there: to the name, as "Jr" does, or to the role. So does the place where the
// writer was, and the rest of a house's name, but nothing is added for these.
func addToWriter(writer *Byline, line, part string, signed bool) bool {
	switch joint := placeJoint(writer.Role, line, part); {
	case isNameSuffix(part):
		writer.Name += ", " + part
	case joint != "":
		writer.Role += joint + part
	case isRoleOf(writer.Name, part):
		writer.Role = cmp.Or(writer.Role, part)
	case signed && (isPlaceBehind(writer.Name, line, part) || isOfHouse(writer.Name, part)):
	case isPerson(writer.Name) && opensLikePlace(part):
	default:
		return false
	}
	return true
}

// withoutOurs returns the name after a role, which may follow a word for "our":
// "unserem Redaktionsmitglied Anna Marholz". It returns "" for a role or a newsroom without
// a name, "notre correspondant à Londres", "unserer Redaktion", and any other text
// unchanged.
func withoutOurs(part string) string {
	fields := strings.Fields(part)
	if len(fields) < 2 {
		return part
	}
	first, rest := strings.ToLower(fields[0]), strings.Join(fields[1:], " ")
	if (roleWords[fields[0]] || writingWords[first]) && isStrictName(rest) { // "Gastautor Jan Lindner"
		return rest
	}
	if !ourWords[first] {
		return part
	}
	for i := 2; i < len(fields); i++ {
		if name := strings.Join(fields[i:], " "); isStrictName(name) {
			return name
		}
	}
	if isRole(part) || isHouseName(rest) {
		return ""
	}
	return part
}

// placeJoint returns the word that joins a role to a part of a byline, if that is the
// place to which the role belongs, or "": "corresponsal en Londres". Elsewhere "en"
// separates names, as a word for "and".
func placeJoint(role, line, part string) string {
	if role == "" || !isCapitalised(part) {
		return ""
	}
	for _, joint := range [...]string{" en ", " a ", " à "} {
		if strings.Contains(line, role+joint+part) {
			return joint
		}
	}
	return ""
}

// isOthersWork reports whether a part of a byline is a kind of work other than writing,
// with the name of who did it: "Translation Jane Smith".
func isOthersWork(part string) bool {
	work, name, _ := strings.Cut(part, " ")
	work = strings.ToLower(work)
	return name != "" && (otherWorkWords[work] || signWords[work]) && isPerson(withoutBy(name))
}

// withoutHouseAtDash removes the place or the house after a dash in a line of names, or
// one word before a dash.
func withoutHouseAtDash(line string) string {
	line, _, _ = strings.Cut(line, " — ")
	if names, rest, ok := strings.Cut(line, " - "); ok && isPerson(names) != isPerson(rest) {
		if isPerson(names) {
			return names
		}
		if !strings.Contains(names, " ") {
			return rest // "Courier - Jane Smith"
		}
	}
	return line
}

// isRoleOf reports whether a part of a byline tells about the writer named before it: it
// is a role, a newsroom or a broadcaster, or in small letters behind a person's name, which has
// capitals: "Jane Smith, retired ferry cook".
func isRoleOf(name, part string) bool {
	const fewest = 2 // words: a single one may be an account
	isSmall := part == strings.ToLower(part) && hasSmall(part) && hasWords(part, fewest)
	if isSmall && isStrictName(name) && !strings.ContainsAny(part, "@.") {
		_, _, isPhrase := knownPhrases.find(part)         // such as a button: "share this story"
		return !isPhrase && !tailWords[leadingWord(part)] // such as a caption: "Jane Smith, in her kitchen"
	}
	return isRole(part) || hasFold(newsroomWords, part) || capitalAgencies[part] || isBroadcaster(part) && !isBroadcaster(name) || isRanked(part)
}

// isRanked reports whether a part of a byline behind a name is what the writer is, by the
// rank that it begins with, whatever the trade: "Senior Ecologist", "Head of Water".
func isRanked(part string) bool {
	_, ok := cutPrefixOfFold(part, rankOpenings)
	return ok
}

// isNameSuffix reports whether a part of a byline belongs to the name before it, as
// "Jr" and degrees do.
func isNameSuffix(part string) bool {
	bare := strings.Trim(part, ".")
	return hasFold(nameSuffixes, bare) || degrees[bare]
}

// isBroadcaster reports whether a part of a byline is the abbreviation of the house
// that the writer works for: it is in capitals, and not an agency, which is named like
// a writer.
func isBroadcaster(part string) bool {
	const least = 3 // letters: "JD" is a first name
	return !isWireService(part) && utf8.RuneCountInString(part) >= least && isInCapitals(part)
}

// isPlaceBehind reports whether a part of a byline is where the writer before it was:
// one word after a comma, where names have more. "By Jane Smith, Linden".
func isPlaceBehind(name, line, part string) bool {
	return isPerson(name) && isCapitalised(part) && !strings.Contains(part, " ") && strings.Contains(line, ", "+part)
}

// opensLikePlace reports whether a name begins with a word that names of places begin
// with and names of people do not: "Puerto Real", "New York".
func opensLikePlace(name string) bool {
	first, rest, _ := strings.Cut(name, " ")
	return rest != "" && startsUpper(rest) && hasFold(placeOpenings, first)
}

// isOfHouse reports whether a part of a byline continues the name of a house that has
// an "and" in it: "c1 Porto e Região".
func isOfHouse(house, part string) bool {
	return strings.Contains(house, " ") && !isPerson(house) && isCapitalised(part)
}

// isCapitalised reports whether a word has a capital first and no other.
func isCapitalised(word string) bool {
	first, size := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first) && word[size:] == strings.ToLower(word[size:])
}

// eachJoined iterates over the names in a part of a byline. In Hebrew the word for
// "and" is a prefix of the second name: "דורית פנחס ויעל ברקאי".
func eachJoined(part string) iter.Seq[string] {
	const and, least = "ו", 2 // words of a name
	return func(yield func(string) bool) {
		if !strings.Contains(part, and) {
			yield(part)
			return
		}
		fields := strings.Fields(part)
		for i := least; i+least <= len(fields); i++ {
			if second, ok := strings.CutPrefix(fields[i], and); ok {
				_ = yield(strings.Join(fields[:i], " ")) && yield(second+" "+strings.Join(fields[i+1:], " "))
				return
			}
		}
		yield(part)
	}
}

// splitRole splits a name from an agency, a role or the initials of a house that follow
// it without a mark: "Jane Smith Reporter".
func splitRole(part string) (name, role string) {
	if name, agency := splitAgency(part); agency != "" {
		return name, agency
	}
	if name, house := splitLoud(part); house != "" {
		return name, house
	}
	if name, ok := strings.CutSuffix(part, koreanReporter); ok && isHangulName(name) {
		return name, koreanReporter
	}
	first, _ := utf8.DecodeRuneInString(part)
	fields := strings.Fields(part)
	for i := 1; i < len(fields); i++ {
		switch {
		case hasFold(articles, fields[i-1]): // "Letters to the Editor"
		case opensRole(strings.Join(fields[i:], " ")):
			if name := strings.Join(fields[:i], " "); isPerson(name) {
				return name, strings.Join(fields[i:], " ")
			}
		case hasFold(roleWords, fields[i]):
			end := endOfName(fields, i)
			if name := strings.Join(fields[:end], " "); isSyllable(first) || unicode.IsUpper(first) && isPerson(name) {
				return name, strings.Join(fields[end:], " ")
			}
		case isHouseMark(fields[i]) && !isInCapitals(fields[i-1]):
			name, house := strings.Join(fields[:i], " "), strings.Join(fields[i:], " ")
			isHouse := i == len(fields)-1 || hasWordOf(house, newsroomWords) // "Jane Smith GBC News Service"
			if isHouse && unicode.IsUpper(first) && isPerson(name) {
				return name, house
			}
		}
	}
	return part, ""
}

// opensRole reports whether a part of a byline begins as a role does: "Special to The
// Courier".
func opensRole(part string) bool {
	_, ok := cutPrefixOfFold(part, roleOpenings)
	return ok
}

// endOfName returns where the name ends in the words before the role fields[role]. It
// ends after two words, "Jane Smith Political Editor", unless the words in between
// belong to a longer name or to a newsroom, "Gannet Bluff News Staff".
func endOfName(fields []string, role int) int {
	const usual = 2 // words
	switch {
	case role <= usual || slices.ContainsFunc(fields[1:role], isWithinName):
		return role
	case hasFold(newsroomWords, fields[role]) && hasWordOf(strings.Join(fields[usual:role], " "), newsroomWords):
		return role
	}
	return usual
}

// koreanReporter is the role of Korean writers, printed after the name with or without
// a space.
const koreanReporter = "기자"

// splitLoud splits a name in capitals from the paper after it, which is not in
// capitals: "JANE SMITH Linden Courier".
func splitLoud(part string) (name, house string) {
	const least = 2 // words of the name
	fields := strings.Fields(part)
	n := 0
	for n < len(fields) && isInCapitals(fields[n]) {
		n++
	}
	if n < least {
		return part, ""
	}
	name, house = strings.Join(fields[:n], " "), strings.Join(fields[n:], " ")
	if !isPerson(name) || isHouseName(name) || !isHouseOf(house, 2) {
		return part, ""
	}
	return name, house
}

// isWithinName reports whether a word can stand between first name and surname: a
// particle or an initial.
func isWithinName(word string) bool {
	return hasFold(nameParticles, word) || isInitial(word)
}

// isHouseMark reports whether a word after a name is the initials of the paper, as
// Nordic papers print them.
func isHouseMark(word string) bool { return isAbbreviatedHouse(word) && !isNameSuffix(word) }

// splitAgency splits a name from the agency after it: "Jane Smith The Associated
// Press".
func splitAgency(part string) (name, agency string) {
	fields := strings.Fields(part)
	for i := 2; i < len(fields); i++ {
		if agency := strings.Join(fields[i:], " "); isWireService(agency) {
			return strings.Join(fields[:i], " "), agency
		}
	}
	return part, ""
}

// withoutTrail folds the white space in a line and removes what follows the names: a
// button, who edited the text or took the pictures, how long it takes to read.
func withoutTrail(line string) string {
	line = foldSpace(line)
	for _, trail := range nameTrails {
		at := indexFold(line, trail)
		if at <= 0 {
			continue
		}
		line = withoutLastAnd(strings.TrimRight(line[:at], " .,;|-–—"))
		if trail == " min read" {
			line = strings.TrimRight(line, "0123456789 ")
		}
	}
	for _, trail := range wideTrails {
		if at := strings.Index(line, trail); at > 0 {
			line = line[:at]
		}
	}
	return line
}

// withoutLastAnd removes the "and" that joined what was cut off: "Jane Smith and".
func withoutLastAnd(line string) string {
	if before, last, _ := cutLast(line, " "); andWords[last] {
		return strings.TrimRight(before, " ,")
	}
	return line
}

// indexFold returns where an ASCII word stands in a line, ignoring case and with no
// letter after it, or -1.
func indexFold(line, word string) int {
	for i := 0; i+len(word) <= len(line); i++ {
		if canFold(line[i], word[0]) && strings.EqualFold(line[i:i+len(word)], word) && (i+len(word) == len(line) || !isWordByte(line[i+len(word)])) {
			return i
		}
	}
	return -1
}

// afterGenre returns the text after a genre and a word for "by": "Analysis by Jane
// Smith". Words that names contain too, such as "von", do not count here.
func afterGenre(line string) (rest string, ok bool) {
	const most = 2 // words
	for _, by := range genreBys {
		if genre, rest, ok := strings.Cut(line, by); ok && len(strings.Fields(genre)) <= most && !isPerson(genre) && startsUpper(rest) {
			return rest, true
		}
	}
	return line, false
}

// withoutPlace removes from a person's name the place they were in or the paper they
// write for: "Jane Smith in Linden", "Jane Smith for The Courier".
func withoutPlace(part string) string {
	if _, name, _ := cutLast(part, "="); isHangul(name) { // "대구=이정훈 기자"
		return name
	}
	for _, word := range placeJoints {
		if name, rest, ok := strings.Cut(part, word); ok && isPerson(strings.TrimSpace(name)) && startsUpper(rest) {
			return name
		}
	}
	return part
}

// placeJoints stand between a person's name and a place or a paper.
var placeJoints = []string{" in ", " IN ", " for ", " FOR ", " for the ", " of the ", " Of the ", " OF THE ", " aus ", " AUS ", " para ", " PARA ", " pour ", " POUR "}

// withoutMail removes mail addresses and handles from a name.
func withoutMail(part string) string {
	if !strings.Contains(part, "@") {
		return part
	}
	return strings.Join(slices.DeleteFunc(strings.Fields(part), func(w string) bool {
		return isMailAddress(w) || w[0] == '@' && strings.Contains(part, " ")
	}), " ")
}

// splitParts splits a line of names at the separators.
func splitParts(line string) []string {
	var parts []string
	start := 0
	open, end := roleInBrackets(line)
	for i := 0; i < len(line); {
		if i == open {
			i = end
		}
		n := separatorAt(line[i:])
		if n == 0 {
			i++
			continue
		}
		parts = append(parts, line[start:i])
		i += n
		start = i
	}
	return append(parts, line[start:])
}

// roleInBrackets returns where the first brackets open and close in a line, if what they
// hold says what a writer is and has separators of its own: "Jane Smith (Linden, special
// correspondent)". Otherwise it returns -1.
func roleInBrackets(line string) (open, end int) {
	open = strings.IndexByte(line, '(')
	end = open + 1 + strings.IndexByte(line[open+1:], ')')
	if open < 0 || end <= open || !isRole(line[open+1:end]) {
		return -1, -1
	}
	return open, end
}

// wideSeparators are the separators beyond ASCII.
var wideSeparators = []string{"、", "，", "،", "•", "·", "–", "—"}

// separatorAt returns the length of the separator that s begins with, or 0.
func separatorAt(s string) int {
	switch b := s[0]; {
	case b == ' ':
		return andAt(s)
	case b < utf8.RuneSelf:
		if strings.IndexByte(",;|\n/&", b) >= 0 {
			return 1
		}
		return 0
	}
	for _, sign := range wideSeparators {
		if strings.HasPrefix(s, sign) {
			return len(sign)
		}
	}
	return 0
}

// andAt returns the length of " and ", in any language, if s begins with it, or 0.
func andAt(s string) int {
	word, rest, ok := strings.Cut(s[1:], " ")
	if ok && (andWords[word] || len(word) > 1 && hasFold(andWords, word) && isInCapitals(word) && isInCapitals(rest)) {
		return len(word) + 2
	}
	return 0
}

// trimName removes from a name what is printed around it.
func trimName(part string) string {
	part = strings.TrimFunc(strings.ReplaceAll(part, softHyphen, ""), func(r rune) bool {
		return unicode.IsSpace(r) || isOuterMark(r) && r != '.' && r != '(' && r != ')' || r == '@'
	})
	if i := strings.IndexAny(part, "(["); i > 0 && withoutNickname(part) == part {
		part = strings.TrimSpace(part[:i])
	}
	if rest, ok := cutBy(part); ok {
		part = rest
	}
	part = withoutCount(withoutButtons(withoutStop(part)))
	if isDoubled(part) {
		part = part[:len(part)/2] // printed twice: once in an element that is hidden
	}
	return part
}

// withoutStop removes the full stop of the line from the name at its end. The abbreviation
// of a title keeps its own: "Sen."
func withoutStop(name string) string {
	const longest = 4 // bytes of an abbreviation, with its stop
	bare := strings.TrimSuffix(name, ".")
	if len(lastField(name)) <= longest || strings.Contains(lastField(bare), ".") {
		return name
	}
	return bare
}

// withoutButtons removes the buttons after a name, the first of which may have been copied
// right beside it, and what leads to a date.
func withoutButtons(name string) string {
	last := lastField(name)
	if button := last[jointIn(last):]; hasFold(controlWords, button) {
		name = strings.TrimSuffix(name, button)
	}
	for before, last, ok := cutLast(name, " "); ok && endsName(last); before, last, ok = cutLast(name, " ") {
		name = strings.TrimSpace(before)
	}
	return name
}

// withoutCount removes the number of a footnote or of comments from the end of a name.
func withoutCount(name string) string {
	bare := strings.TrimSpace(strings.TrimRight(name, "0123456789"))
	if !strings.Contains(bare, " ") || hasDigit(bare) || !inWord(lastRune(bare)) {
		return name
	}
	return bare
}

// endsName reports whether a word after a name is not part of it: a button, or what
// leads to a date ("Published:", "Publié le").
func endsName(word string) bool {
	const least = 4 // bytes of a verb with a capital: "Le" and "On" can be names
	lower := strings.ToLower(strings.TrimRight(word, ":"))
	return controlWords[lower] || (len(lower) >= least || lower == word) && (publishVerbs[lower] || updateWords[lower])
}

// withoutNickname removes a nickname in brackets from the middle of a name: "Richard
// (R.J.) Eskin".
func withoutNickname(name string) string {
	first, rest, _ := strings.Cut(name, " (")
	nickname, surname, ok := strings.Cut(rest, ") ")
	if !ok || strings.ContainsAny(first+surname, "()") || len(strings.Fields(surname)) != 1 {
		return name
	}
	if !startsUpper(nickname) || !startsUpper(surname) {
		return name
	}
	return first + " " + surname
}

// isRole reports whether a part of a byline contains a word for a role.
func isRole(part string) bool {
	if opensRole(part) {
		return true
	}
	for w := range eachWord(strings.ToLower(part)) {
		if roleWords[w] || endsInOneOf(w, roleEnds) {
			return true
		}
	}
	return false
}

// isRoleLine reports whether a short line is a role and nothing else.
func isRoleLine(text string) bool {
	const most = 4 // words
	return isRole(text) && len(strings.Fields(text)) <= most && !endsSentence(text)
}

// jointIn returns where in a line the next word was copied right after a name, "Jane
// SmithNews Reporter", or the length of the line.
func jointIn(line string) int {
	const least = 3 // letters of a surname: "McDonald" is one word
	small := 0
	for i, r := range line {
		if unicode.IsUpper(r) && small >= least {
			return i
		}
		if small++; !unicode.IsLower(r) {
			small = 0
		}
	}
	return len(line)
}

// ungluedWriter separates a name from what was copied right after it: a role, which is
// kept, "Jane SmithNews Reporter", another name, or a paper whose name begins with an
// article, which is removed, "Jane SmithThe Courier".
func ungluedWriter(line string) string {
	joint := jointIn(line)
	if joint == len(line) {
		return line
	}
	name, behind := line[:joint], line[joint:]
	first := leadingWord(strings.ToLower(behind))
	switch {
	case isRole(name + " " + behind), publishVerbs[first], updateWords[first]: // "Jane SmithPublished on"
		return name + " " + behind
	case isStrictName(name) && isStrictName(behind) && !strings.HasSuffix(name, " Fitz"):
		return name + ", " + behind
	case articles[first] && strings.Contains(behind, " ") && isPerson(name):
		return name
	}
	return line
}

// afterGluedSection removes a section that was copied right before "By": "NewsBy Jane
// Smith".
func afterGluedSection(line string) string {
	const by = "By "
	i := strings.Index(line, by)
	if i <= 0 || strings.Contains(line[:i], " ") || !startsUpper(line[i+len(by):]) {
		return line
	}
	return line[i:]
}

// isByWord reports whether a line is a word for "by" and nothing else.
func isByWord(line string) bool {
	by := strings.TrimRight(strings.TrimSpace(line), ":")
	if by == "" || len(by) > longestBy {
		return false
	}
	by = strings.ToLower(by)
	return slices.Contains(byWordsByStart.at(by), by)
}
