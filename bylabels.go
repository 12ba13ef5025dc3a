package newspage

import (
	"strings"
	"unicode"
)

// behindLabel returns the text after a label of several words that says what a writer
// did, if a person's name follows: "Ein Gastbeitrag von Anna Marholz", "Text und Fotos:
// Anna Marholz", "Aus Mühlbach: Anna Marholz".
func behindLabel(part string) (rest string, ok bool) {
	for _, cut := range []func(string) (string, bool){behindWork, behindPlace, behindGenre, withWorkBehind} {
		if rest, ok := cut(part); ok && isStrictName(firstName(rest)) {
			return rest, true
		}
	}
	return part, false
}

// firstName returns the first of the names in a text, or "".
func firstName(text string) string {
	if names := splitSigned(text); len(names) > 0 {
		return names[0].Name
	}
	return ""
}

// behindWork returns the text after a label with a colon in which each word is a kind
// of work, one of them writing: "Text & Interview: Anna Marholz".
func behindWork(part string) (rest string, ok bool) {
	label, rest, ok := strings.Cut(part, ":")
	const longest = 40 // bytes
	if !ok || len(label) > longest {
		return part, false
	}
	return strings.TrimSpace(rest), isWriting(label)
}

// isWriting reports whether each word of a label is a kind of work, and one of them is
// writing.
func isWriting(label string) bool {
	isOne := false
	for _, w := range strings.FieldsFunc(strings.ToLower(label), func(r rune) bool { return unicode.IsSpace(r) || r == ',' || r == '/' }) {
		if !andWords[w] && !writingWords[w] && !otherWorkWords[w] {
			return false
		}
		isOne = isOne || writingWords[w]
	}
	return isOne
}

// withWorkBehind returns a line of names unchanged if brackets in it say that someone
// wrote the text: "Anna Marholz (Text), Jan Lindner (Fotos)".
func withWorkBehind(part string) (rest string, ok bool) {
	_, behind, _ := strings.Cut(part, "(")
	work, _, ok := strings.Cut(behind, ")")
	return part, ok && isWriting(work)
}

// isOthersBracket reports whether brackets after a name say that its bearer did other
// work, such as taking the pictures: "Jan Lindner (Fotos)".
func isOthersBracket(part string) bool {
	_, behind, _ := strings.Cut(part, "(")
	work, _, ok := strings.Cut(strings.ToLower(behind), ")")
	return ok && otherWorkWords[work]
}

// behindPlace returns the text after the place from which a writer reports: "Aus
// Mühlbach berichtet Anna Marholz".
func behindPlace(part string) (rest string, ok bool) {
	for _, from := range fromWords {
		place, ok := cutPrefixFold(part, from.opening)
		if !ok {
			continue
		}
		for _, ending := range append([]string{": "}, from.endings...) {
			if place, rest, ok := strings.Cut(place, ending); ok && isPlace(place) {
				return rest, true
			}
		}
	}
	return part, false
}

// genreAndNameBys are genreBys, and words for "by" that names contain too.
var genreAndNameBys = append([]string{" von ", " de ", " di "}, genreBys...)

// behindGenre returns the text after a genre and a word for "by", which may be one that
// names contain too.
func behindGenre(part string) (rest string, ok bool) {
	const most = 4 // words
	for _, by := range genreAndNameBys {
		genre, rest, ok := strings.Cut(part, by)
		if !ok {
			continue
		}
		fields := strings.Fields(strings.ToLower(genre))
		if n := len(fields); n > 0 && n <= most && (writingWords[fields[n-1]] || isWriting(genre)) {
			return rest, true
		}
	}
	return part, false
}
