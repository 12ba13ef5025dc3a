package newspage

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What is asked of a text before it counts as a name depends on what else shows that
// it is one. From the least to the most:
//
//	isBareCredit  in the place of a credit: short and not a sentence
//	isName        a part of a byline: short, without words that names do not have
//	isNamed       after a label ("Photo:"): most words begin with a capital; a person, a house or both
//	isHouseOf     at the end of a caption: all words do, except particles, or are in a script without capitals
//	isPlainName   nothing else shows it: all words do, except particles
//	isPerson      the shape of a person's name: two to four words, particles between them, no other mark
//	isStrictName  the same, and very unlikely to be anything else; isLoudName in capitals
//
// The same goes for agencies:
//
//	hasAgency      a word in it is the name of a picture agency
//	namesAgency    and it is short, or a slash parts a photographer from a house
//	isAgencyLine   under a caption: and it is no thing called like one (creditforms.go)
//	isAgency       nothing else is in it
//	isWireService  it is the name of a news agency, which may stand for the writer

// longestName is the length limit, in characters, of the name of a person with their
// house.
const longestName = 60

// isBareCredit reports whether a text in the place of a credit can be one: it is short
// and not a sentence.
func isBareCredit(text string) bool {
	const mostWords = 8
	return utf8.RuneCountInString(text) <= longestName && !endsSentence(text) && len(strings.Fields(text)) <= mostWords
}

// isNamed reports whether a text after a label can be the name of a person or a house:
// "Jane Smith", "Gannet News/AP". More than half of its words, without such as "von", begin
// with a capital or are in a script without capitals, and it is not a sentence.
func isNamed(text string) bool {
	const mostWords = 9
	text = strings.TrimRight(text, ")]. ")
	if !startsUpper(text) || endsSentence(text) || len(text) > longestCredit || isPictureNote(text) {
		return false
	}
	parts, upper, small := nameParts(text), 0, 0
	for _, part := range parts {
		switch {
		case nameParticles[part]:
		case startsUpper(part):
			upper++
		default:
			small++
		}
	}
	return len(parts) <= mostWords && upper > small
}

// nameParts returns the words of one or more names.
func nameParts(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '/' || r == ',' })
}

// isPlainName is like isNamed for a text that nothing marks as a name: it has at least
// two words, and all but particles begin with a capital.
func isPlainName(text string) bool {
	parts := nameParts(text)
	for _, part := range parts {
		if r, _ := utf8.DecodeRuneInString(part); !unicode.IsUpper(r) && part != "via" && part != "for" && !nameParticles[part] {
			return false
		}
	}
	return len(parts) >= 2 && isNamed(text) && !strings.ContainsAny(text, "0123456789?!:")
}

// isHouseOf reports whether a text can be the name of a house (a paper, an agency, an
// office) or of a person: it has at least fewest words and not many more, or a slash,
// and each word has a capital or is in a script without capitals.
func isHouseOf(text string, fewest int) bool {
	const most = 6 // words
	fields := strings.Fields(text)
	if len(fields) == 0 || len(fields) > most || len(fields) < fewest && !strings.Contains(text, "/") {
		return false
	}
	if isPictureNote(text) || strings.ContainsAny(text, "?!;") || hasDigit(fields[0]) {
		return false
	}
	for i, w := range fields {
		if !startsUpper(w) && (i == 0 || !hasFold(nameParticles, w)) {
			return false
		}
	}
	return true
}

// isShortHouse is like isHouseOf for scripts without capitals, where only its length
// shows that a text can be a name.
func isShortHouse(text string, fewest int) bool {
	const most = 3 // words
	return len(strings.Fields(text)) <= most && !strings.Contains(text, ",") && isHouseOf(text, fewest)
}

// isPictureNote reports whether a text in brackets describes the picture and names
// nobody.
func isPictureNote(text string) bool {
	return hasWordOf(text, pictureNotes)
}

// hasAgency reports whether a text contains the name of a picture agency, or is one of
// those that are words in small letters.
func hasAgency(text string) bool {
	return capitalAgencies[text] || hasWordOf(text, agencies) || agencies[text] // in scripts without spaces, where a name has several words
}

// namesAgency reports whether a short text names a picture agency, or a photographer
// and their house separated by a slash or, if that is an agency, a comma.
func namesAgency(s string) bool {
	if utf8.RuneCountInString(s) > longestName {
		return false
	}
	isPair := strings.Contains(s, "/") && !containsOneOf(s, jobMarks) && !strings.ContainsAny(s, "0123456789") && s != strings.ToLower(s) // not "(m/f/d)", in the heading of a job
	return isPair || hasAgency(s) || isPersonOfAgency(s)
}

// isPersonOfAgency reports whether a text is a person and an agency, with a slash or a comma
// between them: "Jane Smith/AP".
func isPersonOfAgency(text string) bool {
	parts := strings.FieldsFunc(text, func(r rune) bool { return r == '/' || r == ',' })
	if len(parts) < 2 || !isStrictName(strings.TrimSpace(parts[0])) {
		return false
	}
	return hasAgency(text) || isWireService(strings.TrimSpace(parts[len(parts)-1])) // not "New Linden, PA"
}

// isAgency reports whether a caption is only the name of an agency.
func isAgency(caption string) bool {
	const mostWords = 3
	if strings.Contains(caption, "/") && !strings.Contains(caption, ". ") && isBareCredit(caption) && hasAgency(caption) {
		return true
	}
	if capitalAgencies[caption] {
		return true
	}
	w := words(caption)
	return len(w) > 0 && len(w) <= mostWords && startsUpper(caption) && (agencies[w[0]] || agencies[w[len(w)-1]])
}

// isAbbreviatedHouse reports whether a text has the shape of the abbreviation of a house:
// "GBC".
func isAbbreviatedHouse(text string) bool {
	n := utf8.RuneCountInString(text)
	return n > 1 && n <= longestBroadcaster && !strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsUpper(r) })
}

// longestBroadcaster is the length of the longest abbreviation of a house. A longer
// word in capitals after a first name is a surname.
const longestBroadcaster = 4 // letters

// isPerson reports whether a text has the shape of a person's name: two to four words
// with capitals, particles between them, no other marks.
func isPerson(name string) bool {
	const least, most = 2, 4 // words
	parts := strings.Fields(name)
	if len(parts) < least || len(parts) > most || isRole(name) || hasFold(articles, parts[0]) {
		return false
	}
	shouts := !hasSmall(name)
	last := len(parts) - 1
	for i, part := range parts {
		switch {
		case !shouts && isLoud(part):
			if isSurname := i == last && len(part) > longestBroadcaster; !isSurname { // "Jane SMITH"
				return false // "GBC Radio"
			}
		case i > 0 && i < last && hasFold(nameParticles, part):
		case !isPartOfName(part):
			return false
		}
	}
	return true
}

// isLoud reports whether a word is three or more letters in capitals.
func isLoud(word string) bool {
	return len(word) > 2 && isUpper(word[0]) && isUpper(word[1]) && isUpper(word[2]) && !hasSmall(word)
}

// isPartOfName reports whether a word can be a first name or a surname.
func isPartOfName(word string) bool {
	const longest = 20 // characters
	if !startsUpper(word) || utf8.RuneCountInString(word) > longest || hasFold(sectionWords, word) {
		return false
	}
	return !strings.ContainsFunc(word, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && !strings.ContainsRune("-'’.", r)
	})
}

// isInitial reports whether a word is an initial, with or without its full stop: "R."
func isInitial(word string) bool {
	return utf8.RuneCountInString(strings.TrimSuffix(word, ".")) == 1 && startsUpper(word)
}

// isPersonForHouse reports whether a text is a person's name, with or without the house
// for which the picture was taken: "Jane Smith for Harbour Courier".
func isPersonForHouse(text string) bool {
	for _, word := range forHouses {
		if name, house, ok := strings.Cut(text, word); ok {
			return isStrictName(name) && isHouseOf(house, 1)
		}
	}
	return isStrictName(text)
}

// isHangulName reports whether a word has the length of a Korean name, which contains
// no space.
func isHangulName(word string) bool {
	const least, most = 2, 4 // syllables
	n := utf8.RuneCountInString(word)
	return n >= least && n <= most && !strings.ContainsFunc(word, func(r rune) bool { return !isSyllable(r) })
}

// isWireService reports whether a name is only that of a news agency. "PA" and "EP"
// alone may be a writer's initials.
func isWireService(name string) bool {
	const initials = 2 // letters
	if capitalAgencies[name] {
		return len(name) > initials
	}
	l := strings.ToLower(name)
	return wireServices[l] && (name != l || l == "dpa") || agencyNames[strings.TrimPrefix(l, "the ")]
}

// isName reports whether a part of a byline can be a name: it is short and has no word
// or mark that names do not have.
func isName(part string) bool {
	const mostWords, mostDigits = 7, 2
	if n := utf8.RuneCountInString(part); n < 2 || n > longestName || len(strings.Fields(part)) > mostWords {
		return false
	}
	lower := strings.ToLower(part)
	first, _, _ := strings.Cut(part, " ")
	verb, _, _ := strings.Cut(lower, " ")
	switch {
	case notNames[lower], isByWord(part) && !newsroomWords[lower]:
		return false
	case boxWords[first], andWords[first] && first != part:
		return false
	case publishVerbs[verb] && len(verb) > len("den "): // "Publicado em", before the day
		return false
	case strings.ContainsAny(withoutNickname(part), "():"):
		return false
	case isDigits(lastField(part)): // "Formula 1"
		return false
	}
	for w := range eachWord(lower) {
		if notNameWords[w] && (w != "min" || hasDigit(part)) { // "Yeo Shu Min"
			return false
		}
	}
	digits := 0
	for _, r := range part {
		if unicode.IsDigit(r) {
			digits++
		}
	}
	return digits <= mostDigits
}

// isStrictName reports whether a text is very likely a person's name: it has the shape
// of one, is short and not all in capitals, and has no word that names do not have.
func isStrictName(s string) bool {
	const longest = 40 // characters
	return utf8.RuneCountInString(s) <= longest && hasSmall(s) && isPerson(s) && isName(s)
}

// isLoudName is isStrictName for a name in capitals.
func isLoudName(s string) bool { return isInCapitals(s) && isStrictName(capitalized(s)) }

// capitalized returns words in capitals with only the first letter of each one.
func capitalized(text string) string {
	fields := strings.Fields(text)
	for i, w := range fields {
		_, size := utf8.DecodeRuneInString(w)
		fields[i] = w[:size] + strings.ToLower(w[size:])
	}
	return strings.Join(fields, " ")
}
