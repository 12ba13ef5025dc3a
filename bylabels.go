package newspage

import (
	"strings"
	"unicode"
)

// behindLabel is what stands behind the words that say what a writer has done, where
// they are more than one for "by": "Ein Gastbeitrag von Anna Marholz", "Text und
// Fotos: Anna Marholz", "Aus Mühlbach: Anna Marholz".
func behindLabel(part string) (rest string, ok bool) {
	for _, cut := range []func(string) (string, bool){behindWork, behindPlace, behindGenre, withWorkBehind} {
		if rest, ok := cut(part); ok && isStrictName(firstName(rest)) {
			return rest, true
		}
	}
	return part, false
}

// firstName is the first of the names in a text; "": there is none.
func firstName(text string) string {
	if names := splitSigned(text); len(names) > 0 {
		return names[0].Name
	}
	return ""
}

// behindWork is what stands behind a label of which each word is a kind of work, one of
// them a writer's: "Text & Interview: Anna Marholz".
func behindWork(part string) (rest string, ok bool) {
	label, rest, ok := strings.Cut(part, ":")
	const longest = 40 // bytes
	if !ok || len(label) > longest {
		return part, false
	}
	return strings.TrimSpace(rest), isWriting(label)
}

// isWriting reports whether each word of a text is a kind of work, and one is a writer's.
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

// withWorkBehind is a line of names in which brackets say who has written: "Anna Marholz
// (Text), Jan Lindner (Fotos)".
func withWorkBehind(part string) (rest string, ok bool) {
	_, behind, _ := strings.Cut(part, "(")
	work, _, ok := strings.Cut(behind, ")")
	return part, ok && isWriting(work)
}

// isOthersBracket reports whether brackets behind a name say that its bearer has taken the
// pictures: "Jan Lindner (Fotos)".
func isOthersBracket(part string) bool {
	_, behind, _ := strings.Cut(part, "(")
	work, _, ok := strings.Cut(strings.ToLower(behind), ")")
	return ok && otherWorkWords[work]
}

// behindPlace is what stands behind the place from which a writer reports: "Aus
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

// genreAndNameBys are the genreBys, and those that names have as well.
var genreAndNameBys = append([]string{" von ", " de ", " di "}, genreBys...)

// behindGenre is what stands behind the genre of a text and the word for "by", which
// may be one that names have.
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
