package newspage

import "unicode/utf8"

// A wordCount says how many of a text's words another text has too, such as those of a
// headline that the report uses. Only full words count.
type wordCount struct {
	full, told               int // full words, and those of them that the other text has
	different, differentTold int // the same, each word once
}

// countWords counts the words of a text. told are the words of the other text in the same
// form, stem or root.
func countWords(text string, told map[string]bool, form func(word string) string) (n wordCount) {
	seen := map[string]bool{}
	for _, w := range words(text) {
		if !isFullWord(w) {
			continue
		}
		w = form(w)
		n.full++
		if told[w] {
			n.told++
		}
		if seen[w] {
			continue
		}
		seen[w] = true
		n.different++
		if told[w] {
			n.differentTold++
		}
	}
	return n
}

// shareTold returns the share of the full words that the other text has, 0 to 1.
func (n wordCount) shareTold() float64 {
	if n.full == 0 {
		return 0
	}
	return float64(n.told) / float64(n.full)
}

// stemsIn returns the stems of the words in the first paragraphs of a text. Paragraphs
// far down are about more than the headline.
func stemsIn(text []piece) map[string]bool {
	const most = 25 // paragraphs
	return formsIn(text, most, stem)
}

// rootsIn returns the roots of the words in the paragraphs of a text.
func rootsIn(text []piece) map[string]bool { return formsIn(text, len(text), root) }

// formsIn returns the words in the first paragraphs of a text, at most so many, each in
// the form given.
func formsIn(text []piece, most int, form func(word string) string) map[string]bool {
	told := map[string]bool{}
	for i := range text {
		if text[i].kind != paragraph {
			continue
		}
		if most--; most < 0 {
			break
		}
		for _, w := range words(text[i].text) {
			told[form(w)] = true
		}
	}
	return told
}

// isFullWord reports whether a word is long enough to be typical of a text, unlike
// "the" and "of".
func isFullWord(word string) bool {
	const short, syllable = 3, 1 // characters: a word must be longer to be typical
	n := utf8.RuneCountInString(word)
	return n > short || isWide(word) || n > syllable && isHangul(word)
}

// isHangul reports whether a word begins with a Hangul syllable.
func isHangul(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return isSyllable(r)
}

// stem returns the part of a word that stays the same when it is used again: the first
// two syllables in Hangul, where particles are attached to words, and otherwise all of
// it. Different words seldom have one stem, so that it shows what a text is about.
func stem(word string) string {
	const two = 2 * len("한")
	if len(word) > two && isHangul(word) && isHangul(word[two/2:]) {
		return word[:two]
	}
	return word
}

// root returns the beginning of a word, which most of its forms share. Different words may
// have one root, so that only texts without common roots are surely about other things.
func root(word string) string {
	const most = 5 // letters
	n := 0
	for i := range word {
		if n++; n > most {
			return word[:i]
		}
	}
	return word
}
