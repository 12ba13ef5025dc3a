package newspage

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// The labels that a text may begin with, by its first byte.
var (
	creditLabelsByStart = byStartFold(creditLabels)
	nameLabelsByStart   = byStartFold(nameLabels)
	bareLabelsByStart   = byStartFold(bareLabels)
)

// labelAt returns the length of the label that a text begins with, including its colon,
// or 0. Some labels need no colon: "©", "Photo by Jane Smith".
func labelAt(text string) int {
	for _, label := range creditLabelsByStart.at(text) {
		rest, ok := cutPrefixFold(text, label)
		if !ok || rest == "" {
			continue
		}
		needsNone := label == "©" || label == "(c)" || label == "copyright" && rest[0] == ' '
		if end := colonAt(text, len(label)); end > 0 || needsNone {
			return max(len(label), end)
		}
	}
	for _, label := range courtesyLabels {
		if rest, ok := cutPrefixFold(text, label); ok && courtesyAt(rest) > 0 {
			return len(label)
		}
	}
	for _, label := range nameLabelsByStart.at(text) {
		rest, ok := cutPrefixFold(text, label)
		name, apart := strings.CutPrefix(rest, " ")
		if !ok || !apart {
			continue
		}
		if strings.HasSuffix(label, " by") || strings.HasSuffix(label, " von") || isNamed(name) {
			return len(text) - len(name)
		}
	}
	return 0
}

// loudLabelAt returns the length of a label in capitals with the initials of a house
// before it, or 0: "GC PHOTO:".
func loudLabelAt(text string) int {
	const longest = 5 // letters
	end := strings.IndexByte(text, ':')
	if end < 0 || 'a' <= text[0] && text[0] <= 'z' {
		return 0 // most texts
	}
	house, label, ok := strings.Cut(text[:end], " ")
	if !ok || len(house) > longest || !isInCapitals(house) || !isInCapitals(label) {
		return 0
	}
	if hasAgency(house) || !isCreditLabel(label) {
		return 0
	}
	return end + 1
}

// bareLabelAt returns the length of the label without a colon that a text begins with,
// if a name follows, or 0.
func bareLabelAt(text string) int {
	for _, label := range bareLabelsByStart.at(text) {
		name, ok := cutPrefixFold(text, label)
		if ok && (isNamed(name) || strings.HasSuffix(label, ". ")) {
			return len(label)
		}
	}
	return 0
}

// bareLabelOf returns the length of the label without a colon of a text that is nothing
// but that and a name, or 0: "Fot. Jane Smith", "Photo Jane Smith/Reuters".
func bareLabelOf(text string) int {
	if len(text) > longestCredit || endsSentence(text) {
		return 0
	}
	n := bareLabelAt(text)
	if name := text[n:]; n == 0 || !isStrictName(name) && !hasAgency(name) {
		return 0
	}
	return n
}

// sourceLabelAt returns the length of the label that a text begins with and that is one
// only within a figure, or 0.
func sourceLabelAt(text string) int {
	rest, _ := cutPrefixOfFold(text, sourceLabels)
	return len(text) - len(rest)
}

// isCreditLabel reports whether a text is only a label.
func isCreditLabel(text string) bool {
	text = strings.TrimRight(text, ": ") + ":"
	return labelAt(text) == len(text)
}

// courtesyAt returns the length of the words of thanks that a text begins with, before
// the name of a house, or 0: "Courtesy of Gannet News".
func courtesyAt(text string) int {
	for _, words := range courtesies {
		if name, ok := cutPrefixFold(text, words); ok && isNamed(strings.TrimPrefix(name, "the ")) && !isKindOfPhoto(text) {
			return len(words)
		}
	}
	return 0
}

// compoundAt is like labelAt for words that say more than a label does and so belong to
// the credit.
func compoundAt(text string) int {
	if strings.HasPrefix(text, "C") {
		if n := courtesyAt(text); n > 0 {
			return n
		}
	}
	const longest = 24 // bytes: the label and its colon
	end := strings.IndexByte(text[:min(len(text), longest)], ':')
	if end <= 0 || strings.ContainsAny(text[:end], ")(,.;/|") {
		return 0
	}
	word := strings.ToLower(strings.TrimSpace(text[:end]))
	if madeBy[word] {
		return end + 1
	}
	for _, e := range labelEnds {
		if !strings.HasSuffix(word, e) || word == e {
			continue
		}
		if fields := strings.Fields(word); len(fields) == 1 || photoKinds[fields[0]] {
			return end + 1
		}
	}
	return 0
}

// colonAt returns where the colon at text[n:] ends, with or without a space before it,
// or 0.
func colonAt(text string, n int) int {
	rest := strings.TrimLeft(text[n:], " \u00a0\u202f")
	for _, colon := range []string{":", "：", "=", "＝", "／", "...", "…", "՝", "፦", "፡", "៖"} {
		if strings.HasPrefix(rest, colon) {
			return len(text) - len(rest) + len(colon)
		}
	}
	if name, ok := cutAny(rest, "/|"); ok && startsUpper(name) { // "Photo / Jane Smith", "Foto|dpa"
		return len(text) - len(name)
	}
	if strings.HasPrefix(rest, ",") && strings.IndexByte(text[:n], ' ') > 0 { // for screen readers: "Image source, Reuters"
		return len(text) - len(rest) + 1
	}
	return 0
}

// cutAny removes one of some marks of ASCII and the spaces after it from the beginning of a
// text.
func cutAny(text, signs string) (rest string, ok bool) {
	if text == "" || strings.IndexByte(signs, text[0]) < 0 {
		return text, false
	}
	return strings.TrimLeft(text[1:], " \u00a0"), true
}

// hasCreditLabel reports whether a text begins with a label for a credit, with or
// without a colon.
func hasCreditLabel(s string) bool {
	return slices.ContainsFunc(creditLabelsByStart.at(s), func(label string) bool {
		rest, ok := cutPrefixFold(s, label)
		return ok && !goesOnInWord(rest)
	})
}

// goesOnInWord reports whether the text after a label continues it to another word:
// "bron" is Dutch for a source, and "bronze" is a medal.
func goesOnInWord(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return isSmall(r)
}

// bareCaption removes the label from a caption.
func bareCaption(text string) string {
	for _, label := range captionLabels {
		if rest, ok := cutPrefixFold(text, label); ok && strings.IndexAny(rest, ",:：") == 0 {
			return strings.TrimLeft(rest, ",:： ")
		}
	}
	return text
}
