package newspage

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// letters are a text's letters and digits, lower case: what is left when two
// spellings of a name differ in spaces, dots and quotes.
func letters(s string) string {
	return firstLetters(s, 2*len(s)) // a small letter may be longer than its capital
}

// firstLetters is the beginning of letters: n bytes of it, or the rest of a
// character more.
func firstLetters(s string, n int) string {
	var out strings.Builder
	out.Grow(min(len(s), n+utf8.UTFMax))
	for r, i := nextLetter(s, 0); r >= 0 && out.Len() < n; r, i = nextLetter(s, i) {
		out.WriteRune(r)
	}
	return out.String()
}

// nextLetter is the first letter or digit at or after s[i:], lower case, and
// where the next one is looked for; -1: there is none.
func nextLetter(s string, i int) (rune, int) {
	for i < len(s) {
		b := s[i]
		if b >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			i += size
			if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
				return unicode.ToLower(r), i
			}
			continue
		}
		i++
		if isWordByte(b) || isDigit(b) {
			return rune(toLower(b)), i
		}
	}
	return -1, i
}

// sameWords reports whether two texts have the same letters and digits.
func sameWords(a, b string) bool {
	if len(a) > 4*len(b)+16 || len(b) > 4*len(a)+16 {
		return false
	}
	for i, j := 0, 0; ; {
		var ra, rb rune
		ra, i = nextLetter(a, i)
		rb, j = nextLetter(b, j)
		if ra != rb {
			return false
		}
		if ra < 0 {
			return true
		}
	}
}

// words are a text's words, lower case. In scripts without spaces every
// character is one.
func words(s string) []string { return slices.Collect(eachWord(strings.ToLower(s))) }

// hasWordOf reports whether one of a text's words, in small letters or not, is in one
// of the sets.
func hasWordOf(text string, sets ...map[string]bool) bool {
	for w := range eachWord(strings.ToLower(text)) {
		for _, set := range sets {
			if set[w] {
				return true
			}
		}
	}
	return false
}

// eachWord goes through the words of a text as they stand.
func eachWord(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := -1
		for i, r := range s {
			letter := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
			word := ""
			switch {
			case isUnspaced(r):
				word, start = s[i:i+utf8.RuneLen(r)], -1
			case letter && start < 0:
				start = i
			case !letter && start >= 0:
				word, start = s[start:i], -1
			}
			if word != "" && !yield(word) {
				return
			}
		}
		if start >= 0 {
			yield(s[start:])
		}
	}
}

// isUnspaced reports whether r is of a script that sets no space between words.
func isUnspaced(r rune) bool {
	switch {
	case r >= 0x0E00 && r <= 0x0E7F, // Thai
		r >= 0x3040 && r <= 0x30FF, // Hiragana, Katakana
		r >= 0x3400 && r <= 0x4DBF, // Han, extension A
		r >= 0x4E00 && r <= 0x9FFF: // Han
		return true
	}
	return false
}

// isWide reports whether a text begins in a script that sets no space between
// words.
func isWide(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return isUnspaced(r)
}

// isThai reports whether a text begins in Thai, where no mark ends a sentence.
func isThai(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return r >= 0x0E00 && r <= 0x0E7F
}

// cutPrefixFold is strings.CutPrefix, whatever the case of the letters.
func cutPrefixFold(s, prefix string) (rest string, ok bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// cutSuffixFold is strings.CutSuffix, whatever the case of the letters.
func cutSuffixFold(s, suffix string) (rest string, ok bool) {
	if len(s) < len(suffix) || !strings.EqualFold(s[len(s)-len(suffix):], suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// containsOneOf reports whether one of the parts is in a text.
func containsOneOf(s string, parts []string) bool {
	return slices.ContainsFunc(parts, func(part string) bool { return strings.Contains(s, part) })
}

func startsWithDigit(s string) bool { return s != "" && isDigit(s[0]) }

// isSyllable reports whether a character is a syllable of Hangul, which is
// several letters.
func isSyllable(r rune) bool { return r >= '\uAC00' && r <= '\uD7A3' }

// weight is a text's length in bytes of Latin script: a character of a script
// that sets no spaces is worth two letters, and so is a syllable of Hangul.
func weight(text string) int {
	if len(text) < 3 {
		return len(text)
	}
	n := 0
	for i := 0; i < len(text); i++ {
		switch b := text[i]; {
		case b < 0x80:
			n++
		case b >= 0xE0: // of these are the scripts without spaces, and Hangul
			if r, _ := utf8.DecodeRuneInString(text[i:]); isUnspaced(r) || isSyllable(r) {
				n++
			}
			n++
		case b >= 0xC0:
			n++
		}
	}
	return n
}

// endsSentence reports whether a text ends as a sentence does.
func endsSentence(text string) bool {
	text = strings.TrimRight(text, "\"'”’»)]“ ■") // a square ends a report
	r, _ := utf8.DecodeLastRuneInString(text)
	return strings.ContainsRune(".!?…:;。！？؟۔।॥։።", r)
}

// startsUpper reports whether a text begins as a name does: with a capital, with
// a letter of a script that has none, or with the sign of a handle.
func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r) || r == '@'
}

// isInCapitals reports whether all letters of a text are capitals; a script that
// has none says nothing so.
func isInCapitals(s string) bool {
	return strings.ContainsFunc(s, unicode.IsUpper) && s == strings.ToUpper(s)
}

// lastRune is the last character of a text.
func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// inWord reports whether r stands within a word.
func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) }

func isWordByte(b byte) bool { return b >= 'a' && b <= 'z' || isUpper(b) }

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// hasDigit reports whether a text has a digit in it, of any script.
func hasDigit(s string) bool { return strings.ContainsFunc(s, unicode.IsDigit) }

// isDigits reports whether a text is digits and nothing else; "" is.
func isDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }

func isUpper(b byte) bool { return b >= 'A' && b <= 'Z' }

// isSpace reports whether r is white space in a newspaper's text: also the
// no-break and the ideographic space.
func isSpace(r rune) bool {
	switch r {
	case ' ', '\u0085', '\u00a0', '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000':
		return true
	}
	return r >= '\u2000' && r <= '\u200a'
}

// isInvisible reports whether r shows nothing: zero-width characters and marks
// of direction. At the start of a piece they are no text.
func isInvisible(r rune) bool {
	return r >= '\u200b' && r <= '\u200f' || r >= '\u202a' && r <= '\u202e' || r == '\u2060' || r == '\ufeff' || r == '\u00ad'
}

// softHyphen is where a word may break at the end of a line (Unicode Standard,
// section 6.2). The text keeps it, and a name has none.
const softHyphen = "\u00ad"

// foldSpace makes every run of white space one space, and none at the ends.
func foldSpace(s string) string {
	if isFolded(s) {
		return s
	}
	return strings.Join(strings.FieldsFunc(s, unicode.IsSpace), " ")
}

// isFolded reports whether a text has nothing but ASCII and single spaces.
func isFolded(s string) bool {
	space := true // at the start, a space would be one too many
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf || s[i] < ' ' || s[i] == ' ' && space {
			return false
		}
		space = s[i] == ' '
	}
	return s == "" || !space
}

// toLower makes an ASCII capital small.
func toLower(b byte) byte {
	if isUpper(b) {
		b += 'a' - 'A'
	}
	return b
}
