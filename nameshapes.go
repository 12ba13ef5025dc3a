package newspage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// How sure it is that a text is a name hangs on what else says so. From the least
// that is asked of it to the most:
//
//	isBareCredit  short, and no sentence: it stands where a credit stands
//	isName        the same for a part of a byline, and no word that is in no name
//	isNamed       behind a label ("Photo:"): most of its words are capitals; a person, a house, or both
//	isPlainName   nothing else says so: all of its words are
//	isPersonName  before a verb of writing: two of its words are
//	isPerson      the shape of a person's name: two to four words, particles between them, no other sign
//	isStrictName  a person's, and cannot well be anything else
//
// isPersonName is beside the entries of live blogs, in live.go.

// longestName is as long, in characters, as the name of a person and a house gets.
const longestName = 60

// isBareCredit reports whether the last text of a figure can be nothing but a
// credit: a name, without a sentence in it.
func isBareCredit(text string) bool {
	const mostWords = 8
	return utf8.RuneCountInString(text) <= longestName && !endsSentence(text) && len(strings.Fields(text)) <= mostWords
}

// isNamed reports whether a text is the name of a person or a house, as it is
// printed: "Jane Smith", "Gannet News/AP". More than half of its words begin
// with a capital, or are of a script that has none, and no sentence is in it.
func isNamed(text string) bool {
	const mostWords = 9
	text = strings.TrimRight(text, ")]. ")
	if !startsUpper(text) || endsSentence(text) || len(text) > longestCredit || isPictureNote(text) {
		return false
	}
	parts, upper := nameParts(text), 0
	for _, part := range parts {
		if startsUpper(part) {
			upper++
		}
	}
	return len(parts) <= mostWords && upper*2 > len(parts)
}

// nameParts are the words of a name, or of several.
func nameParts(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '/' || r == ',' })
}

// isPlainName is like isNamed, for a text that nothing else says of that it names
// somebody: each of its words begins with a capital, and there are two at least.
func isPlainName(text string) bool {
	parts := nameParts(text)
	for _, part := range parts {
		if r, _ := utf8.DecodeRuneInString(part); !unicode.IsUpper(r) && part != "via" && part != "for" && !nameParticles[part] {
			return false
		}
	}
	return len(parts) >= 2 && isNamed(text) && !strings.ContainsAny(text, "0123456789?!:")
}

// isPictureNote reports whether a text in brackets tells of the picture, and
// names nobody.
func isPictureNote(text string) bool {
	return hasWordOf(text, pictureNotes)
}

// hasAgency reports whether the name of a picture agency is in a text.
func hasAgency(text string) bool {
	return hasWordOf(text, agencies) || agencies[text] // as scripts without spaces are printed
}

// namesAgency reports whether a short text names a picture agency, or a
// photographer and his house with a slash between.
func namesAgency(s string) bool {
	if utf8.RuneCountInString(s) > longestName {
		return false
	}
	isPair := strings.Contains(s, "/") && !containsOneOf(s, jobMarks) && !strings.ContainsAny(s, "0123456789") && s != strings.ToLower(s) // and not "(m/f/d)"
	return isPair || hasAgency(s)
}

// isAgency reports whether a caption is the name of an agency alone.
func isAgency(caption string) bool {
	if strings.Contains(caption, "/") && !strings.Contains(caption, ". ") && isBareCredit(caption) && hasAgency(caption) {
		return true
	}
	const mostWords = 3
	w := words(caption)
	return len(w) > 0 && len(w) <= mostWords && startsUpper(caption) && (agencies[w[0]] || agencies[w[len(w)-1]])
}

// longestBroadcaster is the longest name of a house that is all capitals: longer
// ones behind a name are the surname.
const longestBroadcaster = 4 // bytes

// isPerson reports whether a text has the shape of a person's name: two to four
// words with capitals, small particles between them, no other sign.
func isPerson(name string) bool {
	parts := strings.Fields(name)
	if len(parts) < 2 || len(parts) > 4 || isRole(name) || articles[strings.ToLower(parts[0])] {
		return false
	}
	shouts := name == strings.ToUpper(name)
	last := len(parts) - 1
	if shouts && hasLetterCase(name) && parts[0] == parts[last] {
		return false // "GBC GBC"
	}
	for i, part := range parts {
		switch {
		case !shouts && isLoud(part):
			isSurname := i == last && len(part) > longestBroadcaster && !isInCapitals(parts[0]) // "Jane SMITH"
			if !isSurname {
				return false // "GBC Radio"
			}
		case i > 0 && i < last && nameParticles[strings.ToLower(part)]:
		case !isPartOfName(part):
			return false
		}
	}
	return true
}

// isLoud reports whether a word is three letters and more in capitals.
func isLoud(word string) bool {
	return len(word) > 2 && isUpper(word[0]) && isUpper(word[1]) && isUpper(word[2]) && word == strings.ToUpper(word)
}

// isPartOfName reports whether a word can be a first name or a surname.
func isPartOfName(word string) bool {
	const longest = 20 // characters
	if !startsUpper(word) || utf8.RuneCountInString(word) > longest || sectionWords[strings.ToLower(word)] {
		return false
	}
	return !strings.ContainsFunc(word, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && !strings.ContainsRune("-'’.", r)
	})
}

// isHangulName reports whether a word is as long as a Korean name, which has no
// space in it.
func isHangulName(word string) bool {
	const least, most = 2, 4 // syllables
	n := utf8.RuneCountInString(word)
	return n >= least && n <= most && !strings.ContainsFunc(word, func(r rune) bool { return !isSyllable(r) })
}

// isWireService reports whether a name is that of a news agency alone.
func isWireService(name string) bool {
	l := strings.ToLower(name)
	return wireServices[l] && (name != l || l == "dpa") || agencyNames[strings.TrimPrefix(l, "the ")]
}

// isName reports whether a part of a byline can be a name: short, and no
// sentence.
func isName(part string) bool {
	const mostWords, mostDigits = 7, 2
	if n := utf8.RuneCountInString(part); n < 2 || n > longestName || len(strings.Fields(part)) > mostWords {
		return false
	}
	lower := strings.ToLower(part)
	first, _, _ := strings.Cut(part, " ")
	if notNames[lower] || boxWords[first] || andWords[first] && first != part || slices.Contains(byWords, lower) && !newsroomWords[lower] || strings.ContainsAny(withoutNickname(part), "():") {
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
	return digits <= mostDigits && !strings.Contains(lower, "http")
}

// isStrictName reports whether a text is a person's name, and cannot well be
// anything else.
func isStrictName(s string) bool {
	const longest = 40 // characters
	return utf8.RuneCountInString(s) <= longest && s != strings.ToUpper(s) && isPerson(s) && isName(s)
}
