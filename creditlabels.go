package newspage

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// labelsByLetter are the creditLabels by their first letter.
var labelsByLetter = sync.OnceValue(func() map[rune][]string {
	labels := map[rune][]string{}
	for _, label := range creditLabels {
		first, _ := utf8.DecodeRuneInString(label)
		labels[first] = append(labels[first], label)
	}
	return labels
})

// labelAt is the length of the label that a text opens with, with its colon; 0:
// none. Some need none: "©", "Photo by Jane Smith".
func labelAt(text string) int {
	first, _ := utf8.DecodeRuneInString(text)
	for _, label := range labelsByLetter()[unicode.ToLower(first)] {
		n := len(label)
		if len(text) <= n || !strings.EqualFold(text[:n], label) {
			continue
		}
		if end := colonAt(text, n); end > 0 || label == "©" || label == "(c)" || label == "copyright" && text[n] == ' ' {
			return max(n, end)
		}
	}
	for _, label := range courtesyLabels {
		if len(text) > len(label) && strings.EqualFold(text[:len(label)], label) && courtesyAt(text[len(label):]) > 0 {
			return len(label)
		}
	}
	for _, label := range nameLabels {
		n := len(label) + 1
		if len(text) <= n || !strings.EqualFold(text[:n-1], label) || text[n-1] != ' ' {
			continue
		}
		if strings.HasSuffix(label, " by") || strings.HasSuffix(label, " von") || isNamed(text[n:]) {
			return n
		}
	}
	return 0
}

// bareLabelAt is the length of a label without a colon that a text opens with, if
// a name stands behind it; 0: none.
func bareLabelAt(text string) int {
	for _, label := range bareLabels {
		if n := len(label); len(text) > n && strings.EqualFold(text[:n], label) && (isNamed(text[n:]) || isPictureNote(text[n:]) || text[n-2] == '.') {
			return n
		}
	}
	return 0
}

// isCreditLabel reports whether a text is nothing but a label.
func isCreditLabel(text string) bool {
	text = strings.TrimRight(text, ": ") + ":"
	return labelAt(text) == len(text)
}

// courtesyAt is the length of the words of thanks that a text opens with, before
// the name of a house: "Courtesy of Gannet News"; 0: none.
func courtesyAt(text string) int {
	for _, words := range courtesies {
		if n := len(words); len(text) > n && strings.EqualFold(text[:n], words) && isNamed(text[n:]) {
			return n
		}
	}
	return 0
}

// compoundAt is like labelAt, for words that say more than a label does: they
// stay in the credit.
func compoundAt(text string) int {
	if n := courtesyAt(text); n > 0 && text[0] == 'C' {
		return n
	}
	const longest = 24
	end := strings.IndexAny(text[:min(len(text), longest)], ":)(,.;/|")
	if end <= 0 || text[end] != ':' {
		return 0
	}
	word := strings.ToLower(strings.TrimSpace(text[:end]))
	for _, e := range labelEnds {
		if !strings.HasSuffix(word, e) || word == e {
			continue
		}
		if first, _, two := strings.Cut(word, " "); !two || photoKinds[first] {
			return end + 1
		}
	}
	return 0
}

// colonAt is where the colon at text[n:] ends, a space before it or not; 0:
// there is none.
func colonAt(text string, n int) int {
	rest := strings.TrimLeft(text[n:], " \u00a0\u202f")
	for _, colon := range []string{":", "：", "=", "＝", "／", "...", "…"} {
		if strings.HasPrefix(rest, colon) {
			return len(text) - len(rest) + len(colon)
		}
	}
	if strings.HasPrefix(rest, ",") && strings.IndexByte(text[:n], ' ') > 0 { // read out: "Image source, Reuters"
		return len(text) - len(rest) + 1
	}
	return 0
}

// hasCreditLabel reports whether a text opens with the words that stand before
// a credit.
func hasCreditLabel(s string) bool {
	for _, label := range creditLabels {
		if n := len(label); len(s) >= n && strings.EqualFold(s[:n], label) && !goesOnInWord(s[n:]) {
			return true
		}
	}
	return labelAt(s) > 0 || compoundAt(s) > 0
}

// goesOnInWord reports whether what stands behind a label makes another word of
// it: "bron" is Dutch for a source, and "bronze" is a medal.
func goesOnInWord(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsLower(r)
}

// bareCaption is a caption without its label.
func bareCaption(text string) string {
	for _, label := range captionLabels {
		if n := len(label); len(text) > n && strings.EqualFold(text[:n], label) && (text[n] == ',' || text[n] == ':') {
			return strings.TrimSpace(text[n+1:])
		}
	}
	return text
}
