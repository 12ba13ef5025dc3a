package newspage

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A phraseTable answers whether a piece is one of the phrases.
type phraseTable struct {
	whole map[string]phrase // by their plain form
	opens []opening         // in the order of their plain form
}

// A phrase is a line of the table, as written there, and what it stands for.
type phrase struct {
	reason Reason
	line   string
}

// An opening is how a piece of its kind begins.
type opening struct {
	phrase
	plain string
	outer int // the longest other opening that this one opens with; -1: none
}

// knownPhrases is the table of phrases. It is made ready for the first piece
// that is asked about, so that a program which imports the package and reads
// no page pays nothing.
var knownPhrases = phrasesWhenAsked(sync.OnceValue(func() *phraseTable { return makePhraseTable(phrases) }))

type phrasesWhenAsked func() *phraseTable

// find returns the reason that the phrase stands for, and the phrase.
func (table phrasesWhenAsked) find(text string) (Reason, string, bool) {
	if len(text) > longestOpening {
		return "", "", false
	}
	return table().find(text)
}

// makePhraseTable looks up each phrase's plain form. Where two languages have
// the same phrase, the earlier one counts; within a language none stands twice.
func makePhraseTable(languages []phrasesOf) *phraseTable {
	t := &phraseTable{whole: map[string]phrase{}}
	for _, l := range languages {
		for _, k := range l.kinds {
			for line := range strings.Lines(k.lines) {
				t.add(phrase{k.reason, strings.TrimSpace(line)})
			}
		}
	}
	slices.SortStableFunc(t.opens, func(a, b opening) int { return strings.Compare(a.plain, b.plain) })
	t.opens = slices.CompactFunc(t.opens, func(a, b opening) bool { return a.plain == b.plain })
	for i := range t.opens {
		o := &t.opens[i]
		o.outer = i - 1
		for o.outer >= 0 && !strings.HasPrefix(o.plain, t.opens[o.outer].plain) {
			o.outer = t.opens[o.outer].outer
		}
	}
	return t
}

func (t *phraseTable) add(p phrase) {
	var room [longestPhrase]byte
	if start, ok := strings.CutSuffix(p.line, "…"); ok {
		text := appendPlain(room[:0], start)
		t.opens = append(t.opens, opening{p, string(text.plain), -1})
		return
	}
	text := appendPlain(room[:0], p.line)
	key := string(withoutEndMarks(text.plain))
	if _, ok := t.whole[key]; !ok && key != "" {
		t.whole[key] = p
	}
}

// longestPhrase is as much of a piece, in bytes of its plain form, as phrases
// are compared with; longestOpening is the longest piece that opens with one.
// Beyond it a piece says more than the phrase does.
const (
	longestPhrase  = 192
	longestOpening = 420
)

// find returns the reason that a piece stands for, and the phrase that says so.
func (t *phraseTable) find(text string) (Reason, string, bool) {
	if len(text) > longestOpening {
		return "", "", false
	}
	var room [longestPhrase]byte
	piece := appendPlain(room[:0], text)
	if piece.all {
		if p, ok := t.whole[string(withoutEndMarks(piece.plain))]; ok {
			return p.reason, p.line, true
		}
	}
	if piece.quoted {
		return "", "", false
	}
	if p, ok := t.openingOf(piece.plain); ok {
		return p.reason, p.line, true
	}
	return "", "", false
}

// openingOf returns the longest opening that a plain text begins with. In the
// order of the openings, it is the last one that does not come after the text,
// or one that this opens with, or one that that opens with …
func (t *phraseTable) openingOf(plain []byte) (phrase, bool) {
	low, high := 0, len(t.opens)
	for low < high {
		middle := int(uint(low+high) / 2)
		if t.opens[middle].plain <= string(plain) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	for i := low - 1; i >= 0; i = t.opens[i].outer {
		o := &t.opens[i]
		if len(o.plain) <= len(plain) && o.plain == string(plain[:len(o.plain)]) && wordEnds(plain, len(o.plain)) {
			return o.phrase, true
		}
	}
	return phrase{}, false
}

// wordEnds reports whether no word goes on across a place in a plain text, as
// far as its script sets words apart: "get our" opens no "Get ourselves".
func wordEnds(plain []byte, at int) bool {
	before, _ := utf8.DecodeLastRune(plain[:at])
	after, _ := utf8.DecodeRune(plain[at:])
	return !unicode.IsLetter(before) || !unicode.IsLetter(after) && !unicode.IsMark(after) || !spacesWords(after)
}

// spacesWords reports whether a letter's script has spaces between words, and
// words that stay as they are: not Thai, Lao, Burmese, Khmer, Chinese or
// Japanese, and not Korean, where what follows grows onto the word.
func spacesWords(r rune) bool {
	return r < 0x0E00 || r > 0x0EFF && r < 0x1000 || r > 0x109F && r < 0x1100 || r > 0x11FF && r < 0x1780 || r > 0x17FF && r < 0x2E80 || r > 0xD7FF && r < 0x20000
}

// A foldedText is a piece as phrases are compared: small letters without
// accents, single spaces, plain quotation marks and dashes, 0 for every
// number, no marks at its start.
type foldedText struct {
	plain  []byte
	all    bool // all of the piece, not only as much as there was room for
	quoted bool // a quotation mark stood before it
}

// appendPlain writes a text's plain form, as far as there is room.
func appendPlain(room []byte, text string) foldedText {
	p := foldedText{plain: room}
	spaced := false
	for _, r := range text {
		r = plainRune(r)
		switch {
		case r == ignored:
			continue
		case r == ' ':
			spaced = len(p.plain) > 0
			continue
		case len(p.plain) == 0 && isOuterMark(r):
			p.quoted = p.quoted || r == '"' || r == '\'' || r == '«'
			continue
		case r == '0' && !spaced:
			if n := len(p.plain); n > 1 && p.plain[n-2] == '0' && (p.plain[n-1] == '.' || p.plain[n-1] == ',' || p.plain[n-1] == '\'') {
				p.plain = p.plain[:n-1] // 1,234 is one number
			}
			if n := len(p.plain); n > 0 && p.plain[n-1] == '0' {
				continue
			}
		}
		if len(p.plain)+1+utf8.UTFMax > cap(p.plain) {
			return p
		}
		if spaced && r != ':' { // French sets a space before it
			p.plain = append(p.plain, ' ')
		}
		spaced = false
		if r < utf8.RuneSelf {
			p.plain = append(p.plain, byte(r))
		} else if r == 'ß' {
			p.plain = append(p.plain, "ss"...)
		} else {
			p.plain = utf8.AppendRune(p.plain, r)
		}
	}
	p.all = true
	return p
}

// ignored stands for what is not there when phrases are compared.
const ignored rune = -1

// plainRune is a letter or mark as phrases are compared. Papers write the same
// notice in capitals without accents, with and without vowel points, with the
// signs of the neighbouring language, or in letters as wide as Chinese ones.
func plainRune(r rune) rune {
	if r >= 0xFF01 && r <= 0xFF5E { // full width
		r -= 0xFEE0
	}
	switch {
	case r < utf8.RuneSelf:
		switch {
		case 'A' <= r && r <= 'Z':
			return r + 'a' - 'A'
		case '0' <= r && r <= '9':
			return '0'
		case r <= ' ' || r == 0x7F:
			return ' '
		case r == '`':
			return '\''
		}
		return r
	case r < 0x0250: // Latin
		if r == 0xA0 || r == 0x85 {
			return ' '
		}
		if r == 0xAD { // a soft hyphen
			return ignored
		}
		if base := withoutAccent[r]; base != 0 {
			return rune(base)
		}
		return unicode.ToLower(r)
	case r < 0x0370: // Latin, and what is set on letters
		if r >= 0x0300 {
			return ignored
		}
		if r == 'ʼ' {
			return '\''
		}
		return r
	case r < 0x0590: // Greek, Cyrillic, Armenian
		r = unicode.ToLower(r)
		switch r {
		case 'ά':
			return 'α'
		case 'έ':
			return 'ε'
		case 'ή':
			return 'η'
		case 'ί', 'ϊ', 'ΐ':
			return 'ι'
		case 'ό':
			return 'ο'
		case 'ύ', 'ϋ', 'ΰ':
			return 'υ'
		case 'ώ':
			return 'ω'
		case 'ς':
			return 'σ'
		case 'ё':
			return 'е'
		}
		return r
	case r < 0x0900: // Hebrew, Arabic
		switch {
		case r < 0x05BE, r == 0x0640, r >= 0x064B && r <= 0x0652, r == 0x0670: // vowel points, and the line that stretches words
			return ignored
		case r >= 0x0660 && r <= 0x0669, r >= 0x06F0 && r <= 0x06F9:
			return '0'
		}
		switch r {
		case 'أ', 'إ', 'آ', 'ٱ':
			return 'ا'
		case 'ى', 'ی':
			return 'ي'
		case 'ک':
			return 'ك'
		}
		return r
	case r < 0x0A00: // Devanagari, Bengali
		switch {
		case r == 0x093C, r == 0x09BC: // the dot below
			return ignored
		case r >= 0x0966 && r <= 0x096F, r >= 0x09E6 && r <= 0x09EF:
			return '0'
		}
		switch r {
		case 0x0901: // two signs for one sound
			return 0x0902
		case 0x095B: // letters with the dot below
			return 0x091C
		case 0x095C:
			return 0x0921
		case 0x095D:
			return 0x0922
		case 0x095E:
			return 0x092B
		case 0x09DC:
			return 0x09A1
		case 0x09DD:
			return 0x09A2
		case 0x09DF:
			return 0x09AF
		}
		return r
	case r < 0x1C90:
		if r >= 0x0E50 && r <= 0x0E59 { // Thai
			return '0'
		}
		return r
	case r < 0x2000:
		return unicode.ToLower(r)
	case r < 0x2100: // marks
		switch {
		case r <= 0x200A, r == 0x2028, r == 0x2029, r == 0x202F, r == 0x205F:
			return ' '
		case r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060:
			if r >= 0x2070 {
				return r
			}
			return ignored
		case r <= 0x2015:
			return '-'
		}
		switch r {
		case '‘', '’', '‚', '‛':
			return '\''
		case '“', '”', '„', '‟':
			return '"'
		}
		return r
	case r == 0x3000:
		return ' '
	case r >= 0xFE00 && r <= 0xFE0F, r == 0xFEFF:
		return ignored
	}
	return r
}

// withoutAccent has the plain letter for Latin ones with an accent, great and
// small.
var withoutAccent = func() (table [0x0250]byte) {
	for _, row := range []string{
		"aàáâãäåāăą", "cçćĉċč", "dďđ", "eèéêëēĕėęě", "gĝğġģ", "hĥ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľł", "nñńņňŉ",
		"oòóôõöøōŏőơ", "rŕŗř", "sśŝşšș", "tţťț", "uùúûüũūŭůűųư", "wŵ", "yýÿŷ", "zźżž",
	} {
		for _, r := range row[1:] {
			table[r] = row[0]
			if upper := unicode.ToUpper(r); upper < 0x0250 {
				table[upper] = row[0]
			}
		}
	}
	table['İ'] = 'i'
	return table
}()

// isOuterMark reports whether a mark at the ends of a piece says nothing:
// arrows, bullets, brackets, dashes, colons.
func isOuterMark(r rune) bool {
	if r < utf8.RuneSelf {
		return strings.IndexByte(" .,:;!|-*#+<>()[]{}/\\\"'", byte(r)) >= 0
	}
	return strings.ContainsRune("–—•·»«›‹→←▶►▼▲↓↑…■□●○◆◇★☆✓✔×“”„‚‘’¿¡、。・「」『』【】〔〕《》〈〉※،؛।", r) ||
		r >= 0x2190 && r <= 0x21FF || r >= 0x25A0 && r <= 0x27BF || r >= 0x1F300 && r <= 0x1FAFF
}

func withoutEndMarks(plain []byte) []byte { return bytes.TrimRightFunc(plain, isOuterMark) }
