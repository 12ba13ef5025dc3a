package newspage

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// textsOfLetters have the spaces, scripts and marks that the fast ways through a text go
// past.
var textsOfLetters = []string{
	"", " ", "a", "a b", " a  b ", "a\tb\n", "É à  la\u00a0carte", "“Ça va”\u3000東京で", "東京 で ไทย กข한국어 글", "Ünï\u0301 x1 2nd", "\u200ba", "a\xffb  c", "İstanbul ǅ ß", "\u1680a\u2003b", "नमस्ते 世界a1",
}

// TestFoldSpace holds the fast way against splitting at every space.
func TestFoldSpace(t *testing.T) {
	for _, text := range textsOfLetters {
		if got, want := foldSpace(text), strings.Join(strings.FieldsFunc(text, unicode.IsSpace), " "); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// TestLetters holds the fast ways through letters, words and lengths against slow ones.
func TestLetters(t *testing.T) {
	for _, text := range textsOfLetters {
		var kept []rune
		length := 0
		for _, r := range text {
			if isWordRune(r) {
				kept = append(kept, unicode.ToLower(r))
			}
			if length++; isUnspaced(r) || isSyllable(r) {
				length++
			}
		}
		if got := letters(text); got != string(kept) {
			t.Errorf("%q: letters %q, want %q", text, got, string(kept))
		}
		if got := strings.Join(slices.Collect(eachWord(text)), ""); strings.ToLower(got) != string(kept) {
			t.Errorf("%q: words %q, want %q", text, got, string(kept))
		}
		if got := weight(text); utf8.ValidString(text) && len(text) >= 3 && got != length {
			t.Errorf("%q: weight %d, want %d", text, got, length)
		}
		if got, want := string(appendLower(nil, text)), strings.Map(unicode.ToLower, text); got != want {
			t.Errorf("%q: lower case %q, want %q", text, got, want)
		}
	}
}
