package newspage

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// letters returns the letters and digits of a text in lower case. Two texts
// that differ only in spaces and punctuation have the same letters.
func letters(s string) string {
	return firstLetters(s, 2*len(s)) // in UTF-8 a small letter may be longer than its capital
}

// lastLetter returns the last character of letters.
func lastLetter(s string) rune {
	i := max(0, strings.LastIndexFunc(s, isWordRune))
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.ToLower(r)
}

// firstLetters returns the first n bytes of letters, or slightly more so that
// the last character is whole.
func firstLetters(s string, n int) string {
	var out strings.Builder
	out.Grow(min(len(s), n+utf8.UTFMax))
	for i := 0; i < len(s) && out.Len() < n; {
		if b := s[i]; b < utf8.RuneSelf {
			if small := smallLetters[b]; small != 0 {
				out.WriteByte(small)
			}
			i++
			continue
		}
		var r rune
		if r, i = nextLetter(s, i); r >= 0 {
			out.WriteRune(r)
		}
	}
	return out.String()
}

// smallLetters holds the letters of ASCII in lower case and its digits, and zero for all
// other bytes.
var smallLetters = func() (small [256]byte) {
	for b := range byte(utf8.RuneSelf) {
		if isWordByte(b) || isDigit(b) {
			small[b] = toLower(b)
		}
	}
	return small
}()

// nextLetter returns the first letter or digit in s[i:] in lower case, and the
// offset after it. It returns -1 if there is none.
func nextLetter(s string, i int) (rune, int) {
	for i < len(s) {
		b := s[i]
		if b >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			i += size
			if isWordRune(r) {
				return unicode.ToLower(r), i
			}
			continue
		}
		i++
		if small := smallLetters[b]; small != 0 {
			return rune(small), i
		}
	}
	return -1, i
}

// sameWords reports whether two texts have the same letters and digits.
func sameWords(a, b string) bool {
	if len(a) > mostLikeIt(b) || len(b) > mostLikeIt(a) {
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

// mostLikeIt returns a length, in bytes, above which a text certainly has more letters
// than the given one, whatever marks are in either. It saves going over a long text for
// each of many short ones.
func mostLikeIt(text string) int { return 4*len(text) + 16 }

// words returns a text's words in lower case. In scripts written without
// spaces, every character is a word.
func words(s string) []string { return slices.Collect(eachWord(strings.ToLower(s))) }

// hasWords reports whether a text has at least n words.
func hasWords(text string, n int) bool {
	for range eachWord(text) {
		if n--; n <= 0 {
			return true
		}
	}
	return n <= 0
}

// hasWordOf reports whether one of a text's words, in lower case, is in one of
// the sets.
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

// hasFold reports whether a set has a word in lower case.
func hasFold(set map[string]bool, word string) bool {
	if len(word) > longestWord {
		return false
	}
	var room [longestWord + utf8.UTFMax]byte
	return set[string(appendLower(room[:0], word))]
}

// longestWord is a length in bytes that no entry of a set reaches.
const longestWord = 60

// appendLower appends a text in lower case.
func appendLower(to []byte, text string) []byte {
	for _, r := range text {
		if r < utf8.RuneSelf {
			to = append(to, toLower(byte(r)))
		} else {
			to = utf8.AppendRune(to, unicode.ToLower(r))
		}
	}
	return to
}

// eachWord iterates over the words of a text, leaving their case as it is.
func eachWord(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := -1
		for i, r := range s {
			letter := r < utf8.RuneSelf && smallLetters[r] != 0 || r >= utf8.RuneSelf && isWordRune(r)
			word := ""
			switch {
			case letter && start < 0 && r < '\u0E00':
				start = i
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

// isWordRune reports whether r is part of a word: a letter, a digit, or a mark on
// one.
func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return isWordByte(byte(r)) || isDigit(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// isUnspaced reports whether r is in a script written without spaces between
// words.
func isUnspaced(r rune) bool {
	switch {
	case r < 0x0E00:
		return false
	case r >= 0x0E00 && r <= 0x0EFF, // Thai, Lao
		r >= 0x1000 && r <= 0x109F, // Burmese
		r >= 0x1780 && r <= 0x17FF, // Khmer
		r >= 0x3040 && r <= 0x30FF, // Hiragana, Katakana
		r >= 0x3400 && r <= 0x4DBF, // Han, extension A
		r >= 0x4E00 && r <= 0x9FFF: // Han
		return true
	}
	return false
}

// isWide reports whether a text begins in a script written without spaces
// between words.
func isWide(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return isUnspaced(r)
}

// isThai reports whether a text begins in Thai or Lao, in which no mark ends a
// sentence.
func isThai(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return r >= 0x0E00 && r <= 0x0EFF
}

// cutPrefixFold is strings.CutPrefix, ignoring case.
func cutPrefixFold(s, prefix string) (rest string, ok bool) {
	if len(s) < len(prefix) || prefix != "" && !canFold(s[0], prefix[0]) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// cutPrefixOfFold is cutPrefixFold for the first of some prefixes that a text has.
func cutPrefixOfFold(s string, prefixes []string) (rest string, ok bool) {
	for _, prefix := range prefixes {
		if rest, ok := cutPrefixFold(s, prefix); ok {
			return rest, true
		}
	}
	return s, false
}

// canFold reports whether two bytes may be the same letter but for the case. Beyond
// ASCII it only says that they may.
func canFold(a, b byte) bool {
	return a|0x20 == b|0x20 || a&b >= utf8.RuneSelf
}

// cutSuffixFold is strings.CutSuffix, ignoring case.
func cutSuffixFold(s, suffix string) (rest string, ok bool) {
	if len(s) < len(suffix) || !strings.EqualFold(s[len(s)-len(suffix):], suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// containsOneOf reports whether a text contains one of the parts.
func containsOneOf(s string, parts []string) bool {
	return slices.ContainsFunc(parts, func(part string) bool { return strings.Contains(s, part) })
}

// endsInOneOf reports whether a text ends in one of the endings.
func endsInOneOf(s string, endings []string) bool {
	return slices.ContainsFunc(endings, func(end string) bool { return strings.HasSuffix(s, end) })
}

// cutSuffixOf is strings.CutSuffix for the first of some endings that a text has.
func cutSuffixOf(s string, endings []string) (rest string, ok bool) {
	for _, end := range endings {
		if rest, ok := strings.CutSuffix(s, end); ok {
			return rest, true
		}
	}
	return s, false
}

// cutLast is strings.Cut at the last separator that does not open the text.
func cutLast(s, sep string) (before, after string, ok bool) {
	if i := lastIndex(s, sep); i > 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// lastIndex is strings.LastIndex, which takes longer to find nothing than to look from the
// beginning whether there is something.
func lastIndex(s, sep string) int {
	if !strings.Contains(s, sep) {
		return -1
	}
	return strings.LastIndex(s, sep)
}

// headOf returns no more than the first n bytes of a text, in whole characters.
func headOf(text string, n int) string {
	for n < len(text) && !utf8.RuneStart(text[n]) {
		n--
	}
	return text[:min(n, len(text))]
}

// lastField returns what stands behind the last space of a text.
func lastField(text string) string { return text[strings.LastIndexByte(text, ' ')+1:] }

// leadingWord returns the first word of a text, leaving its case as it is.
func leadingWord(text string) string {
	for w := range eachWord(text) {
		return w
	}
	return ""
}

// isDoubled reports whether a text says the same twice.
func isDoubled(text string) bool {
	half := len(text) / 2
	return len(text)%2 == 1 && text[half] == ' ' && text[:half] == text[half+1:]
}

// isCutShort reports whether a text ends where it was cut, as teasers do.
func isCutShort(text string) bool {
	return strings.HasSuffix(text, "…") || strings.HasSuffix(text, "...")
}

func startsWithDigit(s string) bool { return s != "" && isDigit(s[0]) }

// opensWithNumber reports whether a text begins with a digit of any script or a fraction:
// "½ cup of flour".
func opensWithNumber(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsNumber(first)
}

// isSyllable reports whether a character is a Hangul syllable, which stands for
// several letters.
func isSyllable(r rune) bool { return r >= '\uAC00' && r <= '\uD7A3' }

// isLongSentence reports whether a text ends like a sentence and is as long as running
// text.
func isLongSentence(text string) bool { return endsSentence(text) && weight(text) >= longText }

// weight returns a text's length in letters, comparable between scripts: a
// character of a script written without spaces counts as two, and so does a
// Hangul syllable.
func weight(text string) int {
	if len(text) < 3 {
		return len(text)
	}
	n := 0
	for i := 0; i < len(text); i++ {
		if i+4 <= len(text) && text[i]|text[i+1]|text[i+2]|text[i+3] < utf8.RuneSelf {
			n, i = n+4, i+3
			continue
		}
		switch b := text[i]; {
		case b < 0x80:
			n++
		case b >= 0xE0: // scripts without spaces, and Hangul, are here
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

// endsSentence reports whether a text ends as a sentence does, ignoring closing
// quotation marks and brackets.
func endsSentence(text string) bool {
	text = strings.TrimRight(text, "\"'”’»)]“ ■）」』】") // some papers end a report with a square
	r, _ := utf8.DecodeLastRuneInString(text)
	return strings.ContainsRune(".!?…:;。！？؟۔।॥։።។៕။", r)
}

// isSmall reports whether r is a small letter. Unicode has capitals for Georgian, but its
// papers print none.
func isSmall(r rune) bool { return unicode.IsLower(r) && !isGeorgian(r) }

func isGeorgian(r rune) bool { return r >= 0x10D0 && r <= 0x10FF }

// startsUpper reports whether a text begins as a name does: with a capital,
// with a letter of a script that has no capitals, or with the "@" of a handle.
func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsLetter(r) && !isSmall(r) || r == '@'
}

// isInCapitals reports whether all letters of a text are capitals. It is false
// for scripts that have none.
func isInCapitals(s string) bool {
	return !hasSmall(s) && strings.ContainsFunc(s, unicode.IsUpper)
}

// hasSmall reports whether a text has a small letter.
func hasSmall(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.ToUpper(r) != r && !isGeorgian(r) })
}

// lastRune returns the last character of a text.
func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// inWord reports whether r can be part of a word.
func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) }

func isWordByte(b byte) bool { return b >= 'a' && b <= 'z' || isUpper(b) }

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// firstDigit returns the offset of the first ASCII digit of a text, or -1.
func firstDigit(s string) int {
	for i := range len(s) {
		if isDigit(s[i]) {
			return i
		}
	}
	return -1
}

// hasDigit reports whether a text contains a digit of any script.
func hasDigit(s string) bool { return strings.ContainsFunc(s, unicode.IsDigit) }

// isDigits reports whether a text consists of ASCII digits; "" does.
func isDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return true
}

func isUpper(b byte) bool { return b >= 'A' && b <= 'Z' }

// isSpace reports whether r is a space of Unicode, including the no-break and
// the ideographic space. Tabs and line feeds are not included.
func isSpace(r rune) bool {
	switch r {
	case ' ', '\u0085', '\u00a0', '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000':
		return true
	}
	return r >= '\u2000' && r <= '\u200a'
}

// isInvisible reports whether r is not visible: a zero-width character, a soft
// hyphen or a mark of direction. At the start of a piece these are not text.
func isInvisible(r rune) bool {
	return r >= '\u200b' && r <= '\u200f' || r >= '\u202a' && r <= '\u202e' || r == '\u2060' || r == '\ufeff' || r == '\u00ad'
}

// softHyphen marks where a word may break at the end of a line (Unicode
// Standard, section 6.2). The text keeps it; names do not.
const softHyphen = "\u00ad"

// foldSpace replaces every run of white space by one space, and removes it at
// both ends.
func foldSpace(s string) string {
	if isFolded(s) {
		return s
	}
	var out strings.Builder
	out.Grow(len(s))
	for field := range strings.FieldsFuncSeq(s, unicode.IsSpace) {
		if out.Len() > 0 {
			out.WriteByte(' ')
		}
		out.WriteString(field)
	}
	return out.String()
}

// isFolded reports whether a text is certainly unchanged by foldSpace: it has only
// single spaces, and none but those of ASCII.
func isFolded(s string) bool {
	space := true // at the start, a space would be one too many
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] == ' ' && space || s[i] >= utf8.RuneSelf && spaceAt(s, i) > 0 {
			return false
		}
		space = s[i] == ' '
	}
	return s == "" || !space
}

// toLower converts an ASCII capital to lower case.
func toLower(b byte) byte {
	if isUpper(b) {
		b += 'a' - 'A'
	}
	return b
}

// hasLetterCase reports whether a text is in a script that has capitals.
func hasLetterCase(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.IsUpper(r) || isSmall(r) })
}
