package newspage

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// addName adds a name to a list that does not have it yet.
func addName(to []Byline, b Byline) []Byline {
	const most = 500 // no report has more; each is compared with all before it
	if b.Name == "" || len(to) >= most || slices.ContainsFunc(to, func(have Byline) bool { return sameWords(have.Name, b.Name) }) {
		return to
	}
	return append(to, b)
}

// leadsToName reports whether a label ends in a word for "by": "Geschrieben von".
func leadsToName(label string) bool {
	label = strings.TrimRight(strings.TrimSpace(label), ":")
	return isByWord(label[strings.LastIndexByte(label, ' ')+1:]) || isByWord(label)
}

// isFirm reports whether a name ends in the form of a company or a society: the
// owner of the site, not the writer.
func isFirm(name string) bool {
	fields := strings.Fields(name)
	for i, w := range fields {
		if i > 0 && legalForms[strings.Trim(w, ".,")] {
			return true
		}
	}
	return false
}

// withoutVerb takes off the verb before the word for "by": "Posted by".
func withoutVerb(part string) string {
	for range 2 {
		first, rest, ok := strings.Cut(part, " ")
		if !ok || !publishVerbs[strings.ToLower(strings.TrimRight(first, ":"))] {
			break
		}
		part = rest
	}
	return part
}

// withoutTail takes the preposition or the verb off that stood before a date, and
// what an "in" leads in.
func withoutTail(rest string) string {
	const least = 4 // bytes: a shorter one, "el", can be part of a name
	fields := strings.Fields(rest)
	for i, w := range fields {
		lower := strings.TrimRight(strings.ToLower(w), ":")
		if i > 0 && len(lower) > least && publishVerbs[lower] {
			return strings.Join(fields[:i], " ")
		}
		if i > 0 && tailWords[lower] && !isWithinRole(fields, i) && !isBeforeName(fields, i) {
			return strings.Join(fields[:i], " ")
		}
		if i > 1 && isBesideName(fields[i:]) {
			return strings.Join(fields[:i], " ")
		}
	}
	if last := len(fields) - 1; last > 0 && dateWords[fields[last]] {
		return strings.Join(fields[:last], " ")
	}
	return rest
}

// isWithinRole reports whether a preposition, fields[i], leads on from a role to the
// place that it is held in: "correspondante à Londres".
func isWithinRole(fields []string, i int) bool {
	return roleWords[strings.ToLower(fields[i-1])] && i+1 < len(fields) && startsUpper(fields[i+1])
}

// isBeforeName reports whether behind a preposition, fields[i], and a place another
// writer is named: "Jane Smith in Linden and Joe Bloggs in London".
func isBeforeName(fields []string, i int) bool {
	for j := i + 2; j+2 < len(fields); j++ {
		if andWords[fields[j]] {
			return startsUpper(fields[i+1]) && isPerson(strings.Join(fields[j+1:j+3], " "))
		}
	}
	return false
}

// isBesideName reports whether words behind a name open with a label ("Categories:") or
// with how many comments there are.
func isBesideName(fields []string) bool {
	if label, ok := strings.CutSuffix(fields[0], ":"); ok {
		return notNameWords[strings.ToLower(label)]
	}
	return len(fields) > 1 && isDigits(fields[0]) && notNameWords[strings.ToLower(fields[1])]
}

// cutBy takes the word for "by" off a line.
func cutBy(line string) (rest string, ok bool) {
	line = strings.TrimLeftFunc(line, isOuterMark)
	const longest = 40 // bytes of the words for "by", and more
	if line == "" || !byStarts[toLower(line[0])] {
		return line, false
	}
	head := line[:min(len(line), longest)]
	for head != "" && len(head) < len(line) && !utf8.RuneStart(line[len(head)]) {
		head = head[:len(head)-1]
	}
	lower := strings.ToLower(head)
	for _, by := range byWords {
		if len(lower) > len(by) && strings.HasPrefix(lower, by) && len(lower) == len(head) {
			next, _ := utf8.DecodeRuneInString(line[len(by):])
			if unicode.IsSpace(next) || next == ':' || next == '：' {
				return strings.TrimLeft(line[len(by):], " :：\n\t"), true
			}
		}
	}
	return line, false
}

// byStarts are the bytes that a word for "by" begins with.
var byStarts = func() (starts [256]bool) {
	for _, by := range byWords {
		r, size := utf8.DecodeRuneInString(by)
		starts[by[0]] = true
		if upper := string(unicode.ToUpper(r)); size > 1 {
			starts[upper[0]] = true
		}
	}
	return starts
}()

// splitNames reads a line of names: "Jane Smith and Joe Bloggs Jr, Paris
// correspondent" is two names, the second with a role.
func splitNames(line string) []Byline {
	line = withoutTrail(foldSpace(line))
	if rest, ok := cutBy(withoutVerb(line)); ok {
		return splitSigned(rest)
	}
	if rest, ok := afterGenre(line); ok {
		return splitSigned(rest)
	}
	return splitList(line, false)
}

// splitSigned is like splitNames, for what stands behind a word for "by".
func splitSigned(line string) []Byline { return splitList(withoutTrail(foldSpace(line)), true) }

// splitList reads a line of names; signed: a word for "by" stood before it.
func splitList(line string, signed bool) []Byline {
	const longest = 8000 // bytes: each part is looked for in the line
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
		var last *Byline
		if len(out) > 0 {
			last = &out[len(out)-1]
		}
		switch {
		case part == "" || labelAt(part) > 0 || isOthersWork(part): // "photography by Joe Bloggs"
		case last != nil && isNameSuffix(part):
			last.Name += ", " + part
		case last != nil && isPlaceOfRole(last, line, part):
		case last != nil && isRoleOf(last, part):
			last.Role = cmp.Or(last.Role, part)
		case last == nil && roleWords[strings.ToLower(part)]: // nobody's
		case last != nil && signed && (isPlaceBehind(*last, line, part) || isOfHouse(last.Name, part)):
		case isName(part):
			for name := range eachJoined(part) {
				name, role := splitRole(name)
				out = addName(out, Byline{Name: name, Role: role})
			}
		}
	}
	return out
}

// withoutOurs is the name behind a word for "our" and what the writer is, "unserem
// Redaktionsmitglied Anna Marholz"; "" where there is none: "notre correspondant à
// Londres".
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
	if isRole(part) {
		return ""
	}
	return part
}

// isPlaceOfRole reports whether a part of a byline is the place in which the writer before
// it has the role, and joins it to that: "corresponsal en Londres", where "en" is an "and"
// elsewhere.
func isPlaceOfRole(writer *Byline, line, part string) bool {
	for _, joint := range []string{" en ", " a ", " à "} {
		if writer.Role != "" && isCapitalised(part) && strings.Contains(line, writer.Role+joint+part) {
			writer.Role += joint + part
			return true
		}
	}
	return false
}

// isOthersWork reports whether a part of a byline is what somebody else has done and
// the name: "Translation Jane Smith".
func isOthersWork(part string) bool {
	work, name, _ := strings.Cut(part, " ")
	work = strings.ToLower(work)
	return name != "" && (otherWorkWords[work] || signWords[work]) && isPerson(withoutBy(name))
}

// withoutHouseAtDash takes off a line of names the place or the house that stands
// behind a dash, or the word before one.
func withoutHouseAtDash(line string) string {
	if names, _, ok := strings.Cut(line, " — "); ok && names != "" {
		line = names
	}
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

// isRoleOf reports whether a part of a byline says what the writer before it is: the
// role, the newsroom, or the house.
func isRoleOf(writer *Byline, part string) bool {
	return isRole(part) || newsroomWords[strings.ToLower(part)] || isBroadcaster(part) && !isBroadcaster(writer.Name)
}

// isNameSuffix reports whether a part of a byline belongs to the name before it:
// "Jr", or a degree, which is in capitals.
func isNameSuffix(part string) bool {
	bare := strings.Trim(part, ".")
	return nameSuffixes[strings.ToLower(bare)] || degrees[bare]
}

// isBroadcaster reports whether a part of a byline is the house that the writer
// works for: capitals, and no agency, which signs for itself.
func isBroadcaster(part string) bool {
	const least = 3 // letters: "JD" is a first name
	return !isWireService(part) && utf8.RuneCountInString(part) >= least && isInCapitals(part)
}

// isPlaceBehind reports whether a part of a byline is where the writer before it
// was: one word behind a comma, where a writer has more. "By Jane Smith, Linden".
func isPlaceBehind(writer Byline, line, part string) bool {
	return isPerson(writer.Name) && isCapitalised(part) && !isWireService(part) && !strings.Contains(part, " ") && strings.Contains(line, ", "+part)
}

// isOfHouse reports whether a part of a byline is the last word of the house before it,
// which has an "and" in its name: "c1 Porto e Região".
func isOfHouse(house, part string) bool {
	return strings.Contains(house, " ") && !isPerson(house) && isCapitalised(part) && !isWireService(part)
}

// isCapitalised reports whether a word begins with a capital and goes on without.
func isCapitalised(word string) bool {
	first, size := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first) && word[size:] != "" && word[size:] == strings.ToLower(word[size:])
}

// eachJoined goes through the names that a script writes with "and" grown onto
// the second: "דורית פנחס ויעל ברקאי".
func eachJoined(part string) iter.Seq[string] {
	const and, least = "ו", 2 // words of a name
	return func(yield func(string) bool) {
		if !strings.Contains(part, and) {
			yield(part)
			return
		}
		fields := strings.Fields(part)
		for i := least; i+least <= len(fields); i++ {
			if second, ok := strings.CutPrefix(fields[i], and); ok && len(second) > len(and) {
				_ = yield(strings.Join(fields[:i], " ")) && yield(second+" "+strings.Join(fields[i+1:], " "))
				return
			}
		}
		yield(part)
	}
}

// splitRole parts a name from what stands behind it without a sign: the agency,
// what the writer is, or the initials of the house. "Jane Smith Reporter".
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
		case articles[strings.ToLower(fields[i-1])]: // "Letters to the Editor"
		case roleWords[strings.ToLower(fields[i])]:
			end := endOfName(fields, i)
			if name := strings.Join(fields[:end], " "); isSyllable(first) || unicode.IsUpper(first) && isPerson(name) {
				return name, strings.Join(fields[end:], " ")
			}
		case i == len(fields)-1 && isHouseMark(fields[i]) && !isInCapitals(fields[i-1]):
			if name := strings.Join(fields[:i], " "); unicode.IsUpper(first) && isPerson(name) && !isInCapitals(name) {
				return name, fields[i]
			}
		}
	}
	return part, ""
}

// endOfName is where the name ends in the words before a role, fields[role]: behind
// two of them, "Jane Smith Political Editor", unless these go on as names or as a
// newsroom do, "Gannet Bluff News Staff".
func endOfName(fields []string, role int) int {
	const usual = 2 // words
	switch {
	case role <= usual || slices.ContainsFunc(fields[1:role], isWithinName):
		return role
	case newsroomWords[strings.ToLower(fields[role])] && hasWordOf(strings.Join(fields[usual:role], " "), newsroomWords):
		return role
	}
	return usual
}

// koreanReporter is what a Korean writer is, right behind his name or behind a space.
const koreanReporter = "기자"

// splitLoud parts a name in capitals from the paper behind it, which is not: "JANE
// SMITH Linden Courier".
func splitLoud(part string) (name, house string) {
	const least, most = 2, 3 // words of the name
	fields := strings.Fields(part)
	n := 0
	for n < len(fields) && isInCapitals(fields[n]) {
		n++
	}
	if n < least || n > most {
		return part, ""
	}
	name, house = strings.Join(fields[:n], " "), strings.Join(fields[n:], " ")
	if !isPerson(name) || isHouseName(name) || !isHouseOf(house, 2) {
		return part, ""
	}
	return name, house
}

// isWithinName reports whether a word stands between the first and the last of a
// name: a particle, or the letter of a second one.
func isWithinName(word string) bool {
	return nameParticles[strings.ToLower(word)] || utf8.RuneCountInString(strings.TrimRight(word, ".")) == 1
}

// isHouseMark reports whether a word behind a name is the initials of the paper,
// as Nordic ones print them.
func isHouseMark(word string) bool {
	const least, most = 2, 4 // letters
	n := utf8.RuneCountInString(word)
	return n >= least && n <= most && isInCapitals(word) && !strings.ContainsAny(word, ".'’-") && !isNameSuffix(word)
}

// splitAgency parts a name from that of the agency behind it: "Jane Smith The
// Associated Press".
func splitAgency(part string) (name, agency string) {
	fields := strings.Fields(part)
	for i := 2; i < len(fields); i++ {
		if agency := strings.Join(fields[i:], " "); isWireService(agency) {
			return strings.Join(fields[:i], " "), agency
		}
	}
	return part, ""
}

// withoutTrail takes off a line of names what stands behind them: a button, who
// has edited the text or taken the pictures, how long it takes to read.
func withoutTrail(line string) string {
	for _, trail := range nameTrails {
		at := indexFold(line, trail)
		if at <= 0 {
			continue
		}
		line = strings.TrimRight(line[:at], " .,;|-–—")
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

// indexFold is where an ASCII word stands in a line, in small letters or not;
// -1: nowhere. What follows it is no letter.
func indexFold(line, word string) int {
	for i := 0; i+len(word) <= len(line); i++ {
		if strings.EqualFold(line[i:i+len(word)], word) && (i+len(word) == len(line) || !isWordByte(line[i+len(word)])) {
			return i
		}
	}
	return -1
}

// afterGenre is what stands behind the genre of a text and the word for "by":
// "Analysis by Jane Smith". A "von" stands within names.
func afterGenre(line string) (rest string, ok bool) {
	const most = 2 // words
	for _, by := range genreBys {
		if genre, rest, ok := strings.Cut(line, by); ok && len(strings.Fields(genre)) <= most && !isPerson(genre) && startsUpper(rest) {
			return rest, true
		}
	}
	return line, false
}

// withoutPlace takes off a person's name where he was, or for whom he writes:
// "Jane Smith in Linden", "Jane Smith for The Courier".
func withoutPlace(part string) string {
	if i := strings.LastIndexByte(part, '='); i > 0 && isHangul(part[i+1:]) { // "대구=이정훈 기자"
		return part[i+1:]
	}
	for _, word := range []string{" in ", " for ", " aus "} {
		if name, rest, ok := strings.Cut(part, word); ok && isPerson(strings.TrimSpace(name)) && startsUpper(rest) {
			return name
		}
	}
	return part
}

// withoutMail takes the mail addresses and the handles off a name, which papers
// print behind it.
func withoutMail(part string) string {
	if !strings.Contains(part, "@") {
		return part
	}
	return strings.Join(slices.DeleteFunc(strings.Fields(part), func(w string) bool {
		at := strings.IndexByte(w, '@')
		return at > 0 && strings.Contains(w[at:], ".") || at == 0 && strings.Contains(part, " ")
	}), " ")
}

// splitParts cuts a line of names at what stands between two of them.
func splitParts(line string) []string {
	var parts []string
	start := 0
	for i := 0; i < len(line); {
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

// wideSeparators are the signs beyond ASCII that stand between two names.
var wideSeparators = []string{"、", "，", "،", "•", "·", "–", "—"}

// separatorAt is the length of what stands between two names at the start of s; 0:
// nothing does.
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

// andAt is the length of " and " at the start of s, in some language; 0: none.
func andAt(s string) int {
	word, rest, ok := strings.Cut(s[1:], " ")
	if ok && (andWords[word] || isInCapitals(rest) && isInCapitals(word) && len(word) > 1 && andWords[strings.ToLower(word)]) {
		return len(word) + 2
	}
	return 0
}

// trimName takes off what is printed around a name.
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
	if strings.Contains(part, "@") && !strings.Contains(part, " ") {
		return ""
	}
	last := part[strings.LastIndexByte(part, ' ')+1:]
	if bare := strings.TrimSuffix(last, "."); len(last) > longestAbbreviation && !strings.Contains(bare, ".") {
		part = strings.TrimSuffix(part, last) + bare // a full stop behind the line
	}
	if word, button, ok := strings.Cut(unglued(last), " "); ok && controlWords[strings.ToLower(button)] {
		part = strings.TrimSuffix(part, last) + word
	}
	for i := strings.LastIndexByte(part, ' '); i > 0 && endsName(part[i+1:]); i = strings.LastIndexByte(part, ' ') {
		part = strings.TrimSpace(part[:i])
	}
	part = withoutCount(part)
	if half := len(part) / 2; len(part)%2 == 1 && part[half] == ' ' && part[:half] == part[half+1:] {
		part = part[:half] // once in two elements, once in one that is hidden
	}
	return part
}

// withoutCount takes the number of a note or of comments off the end of a name.
func withoutCount(name string) string {
	bare := strings.TrimSpace(strings.TrimRight(name, "0123456789"))
	if !strings.Contains(bare, " ") || hasDigit(bare) || !inWord(lastRune(bare)) {
		return name
	}
	return bare
}

// endsName reports whether a word behind a name is none of it: a button beside it,
// or what leads to a date, "Published:", "Publié le".
func endsName(word string) bool {
	const least = 4 // bytes of a verb: "Le" and "On" are names as well
	lower := strings.ToLower(strings.TrimRight(word, ":"))
	return controlWords[lower] || (len(lower) >= least || lower == word) && (publishVerbs[lower] || updateWords[lower])
}

// longestAbbreviation is the longest word whose full stop is its own: "Sen.".
const longestAbbreviation = 4 // bytes, the full stop among them

// withoutNickname takes what stands in brackets out of the middle of a name:
// "Richard (R.J.) Eskin".
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

// isRole reports whether a part of a byline says what the writer is.
func isRole(part string) bool {
	for _, opening := range roleOpenings {
		if _, ok := cutPrefixFold(part, opening); ok {
			return true
		}
	}
	for w := range eachWord(strings.ToLower(part)) {
		if roleWords[w] || slices.ContainsFunc(roleEnds, func(end string) bool { return strings.HasSuffix(w, end) }) {
			return true
		}
	}
	return false
}

// isRoleLine reports whether a line says what a writer is, and nothing else.
func isRoleLine(text string) bool {
	return isRole(text) && len(strings.Fields(text)) <= 4 && !endsSentence(text)
}

// jointIn is where a browser has copied the next word right behind a name: "Jane
// SmithNews Reporter"; the length of the line: nowhere.
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

// unglued sets a space between a name and the role that a browser copies right
// behind it: "Jane SmithNews Reporter".
func unglued(line string) string {
	if joint := jointIn(line); joint < len(line) {
		return line[:joint] + " " + line[joint:]
	}
	return line
}

// ungluedWriter cuts a line where a browser copies the writer's role, or the paper
// that opens with an article, right behind the name: "Jane SmithNews Reporter",
// "Jane SmithThe Courier".
func ungluedWriter(line string) string {
	joint := jointIn(line)
	if joint == len(line) {
		return line
	}
	if apart := unglued(line); isRole(apart) {
		return apart
	}
	name, house := line[:joint], line[joint:]
	article, _, more := strings.Cut(strings.ToLower(house), " ")
	if more && (articles[article] || nameParticles[article]) && isPerson(name) {
		return name
	}
	return line
}

// afterGluedSection takes the section off that a browser copies right before "By":
// "NewsBy Jane Smith".
func afterGluedSection(line string) string {
	const by = "By "
	i := strings.Index(line, by)
	if i <= 0 || strings.Contains(line[:i], " ") || !unicode.IsLower(lastRune(line[:i])) || !startsUpper(line[i+len(by):]) {
		return line
	}
	return line[i:]
}

// isByWord reports whether a line is the word for "by" and nothing else.
func isByWord(line string) bool {
	line = strings.ToLower(strings.TrimRight(strings.TrimSpace(line), ":"))
	return slices.Contains(byWords, line)
}
