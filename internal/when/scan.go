package when

import (
	"unicode"
	"unicode/utf8"
)

// A token is a number, a word or phrase of the lexicon, or a mark.
type token struct {
	start, end int32
	value      int32  // of a number, at most maxValue
	digits     uint8  // how many digits a number has; 0: not a number
	spaced     bool   // there is white space before it
	mark       rune   // a mark in plain form, as in signs; 0: not a mark
	word       *entry // of a word; nil: not in the lexicon
}

const maxValue = 1 << 30

// A parser is the state of one call.
type parser struct {
	s     string
	lang  language
	loose bool // the line may have more than the date, so that weak signs do not count
	toks  []token
}

// A tokenSpace is on the caller's stack, so that ordinary lines need no
// allocation.
type tokenSpace [64]token

// scan divides s into tokens and appends them to toks. If strict, it stops at
// the first word that is not in the lexicon and returns false.
func scan(toks []token, s string, strict bool) ([]token, bool) {
	spaced := true
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if unicode.IsSpace(r) || invisible(r) {
			spaced = spaced || !invisible(r)
			i += size
			continue
		}
		t := token{start: int32(i), spaced: spaced}
		spaced = false
		switch {
		case digit(r) >= 0:
			t.number(s, i)
			t.cutGlued(s)
		case isLetter(r):
			t.end, t.word = phrase(s, i)
			if strict && t.word == nil {
				return toks, false
			}
		default:
			t.mark, t.end = sign(r), int32(i+size)
		}
		i = int(t.end)
		toks = append(toks, t)
	}
	return toks, len(toks) > 0
}

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

// number reads the digits at s[i:].
func (t *token) number(s string, i int) {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		d := digit(r)
		if d < 0 {
			break
		}
		if t.value < maxValue/10 {
			t.value = t.value*10 + int32(d)
		} else {
			t.value = maxValue
		}
		if t.digits < 255 {
			t.digits++
		}
		i += size
	}
	t.end = int32(i)
}

// cutGlued shortens a number to what belongs to it if two labels were copied
// without a space between them: a minute to two digits, in "18:422h ago" and
// "18:4212 March", and a year to four, in "12 March 202618:42".
func (t *token) cutGlued(s string) {
	const minute, year = 2, 4 // digits
	begin, end := int(t.start), int(t.end)
	if begin == 0 || end-begin != int(t.digits) {
		return
	}
	switch {
	case s[begin-1] == ':' && t.digits > minute && t.digits <= 2*minute && (isWordAt(s, end, unit) || isDayAt(s, begin+minute)):
		t.cut(s, minute)
	case t.digits > year && t.digits <= year+2 && s[begin] == '2' && s[begin-1] != ':' && isMinuteAt(s, end):
		t.cut(s, year)
	}
}

// cut shortens a number to its first digits.
func (t *token) cut(s string, digits int) {
	t.end, t.digits, t.value = t.start+int32(digits), uint8(digits), 0
	for _, c := range []byte(s[t.start:t.end]) {
		t.value = t.value*10 + int32(c-'0')
	}
}

// isWordAt reports whether the next word from s[i:] on is of a kind.
func isWordAt(s string, i int, k kind) bool {
	if i = skipSpace(s, i); !letterAt(s, i) {
		return false
	}
	_, w := phrase(s, i)
	return w != nil && w.kinds&(1<<k) != 0
}

// isDayAt reports whether the number at s[i:] is the day before the name of a
// month, perhaps with a word such as "de" between them, or opens a date in
// digits with a year.
func isDayAt(s string, i int) bool {
	var number token
	number.number(s, i)
	end := int(number.end)
	if number.value == 0 || number.value > 31 {
		return false
	}
	if isWordAt(s, end, link) {
		at, _ := phrase(s, skipSpace(s, end))
		return isWordAt(s, int(at), month)
	}
	if isWordAt(s, end, month) {
		return true
	}
	const rest = len(".03.2026")
	if end+rest > len(s) || s[end] != '.' && s[end] != '/' || s[end+3] != s[end] {
		return false
	}
	return allDigits(s[end+1:end+3]) && allDigits(s[end+4:end+rest])
}

// isMinuteAt reports whether a colon and the two digits of a minute stand at s[i:].
func isMinuteAt(s string, i int) bool {
	return i+2 < len(s) && s[i] == ':' && allDigits(s[i+1:i+3])
}

// maxWord is the length, in bytes, of the longest word or phrase that is looked
// up.
const maxWord = 96

// phrase reads the word at s[i:] and as many words after it as form a phrase of
// the lexicon. found is nil if the word is not in the lexicon.
func phrase(s string, i int) (end int32, found *entry) {
	if r, _ := utf8.DecodeRuneInString(s[i:]); runsOn(r) {
		return run(s, i)
	}
	var space [maxWord]byte
	key, j := foldWord(space[:0], s, i)
	end = int32(j)
	lexicon := lexicon()
	e := lexicon.of(key)
	for n := 1; e != nil; n++ {
		if len(e.senses) > 0 {
			end, found = int32(j), e
		}
		next := gap(s, j)
		if n >= e.words || next == j || len(key) >= maxWord-1 {
			break
		}
		key, j = foldWord(append(key, ' '), s, next)
		e = lexicon.of(key)
	}
	return end, found
}

// runsOn reports whether r belongs to a script without spaces between words.
func runsOn(r rune) bool {
	return r >= 0x2E80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

// runsOn reports whether the token begins with a letter of such a script.
func (t *token) runsOn(s string) bool {
	r, _ := utf8.DecodeRuneInString(s[t.start:])
	return runsOn(r)
}

// maxRun is the length, in bytes, of the longest word in a script without
// spaces.
const maxRun = 24

// run reads the longest word of the lexicon at s[i:], or one letter.
func run(s string, i int) (end int32, found *entry) {
	lexicon := lexicon()
	var space [maxRun]byte
	letters := space[:copy(space[:], s[i:])]
	for n := len(letters); n > 0; n-- {
		if e := lexicon.of(letters[:n]); e != nil && len(e.senses) > 0 {
			return int32(i + n), e
		}
	}
	_, size := utf8.DecodeRuneInString(s[i:])
	return int32(i + size), nil
}

// foldWord appends the folded word at s[i:] to key. The full stops of "p.m."
// and "ม.ค." belong to the word but are left out; an apostrophe between letters
// belongs to it. If key is too short for the word, the rest is skipped.
func foldWord(key []byte, s string, i int) ([]byte, int) {
	segment := 0 // letters since the last point
	small := 0   // small letters in a row
	loud := 0    // capitals in a row
	for i < len(s) {
		if b := s[i]; 'a' <= b && b <= 'z' && len(key)+utf8.UTFMax <= cap(key) { // the fast path, for most letters
			key = append(key, b)
			small, loud, segment, i = small+1, 0, segment+1, i+1
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		isUpper := unicode.IsUpper(r)
		if isUpper && (small >= fewSmall || loud >= fewLoud && opensSmall(s[i+size:])) {
			return key, i
		}
		if loud++; !isUpper {
			loud = 0
		}
		if small++; !unicode.IsLower(r) {
			small = 0
		}
		switch {
		case isLetter(r) && !runsOn(r), dropped(r):
			segment++
		case r == '.' && segment <= 2 && initial(s, i+1):
			segment = 0
			i++
			continue
		case foldRune(r) == '\'' && letterAt(s, i+size):
		default:
			return key, i
		}
		if f := foldRune(r); f >= 0 && len(key)+utf8.UTFMax <= cap(key) {
			key = utf8.AppendRune(key, f)
		}
		i += size
	}
	return key, i
}

// fewSmall is the least number of small letters before a capital that begins
// another word. If a page separates two labels only by its style, they are
// copied without a space between them: "2h agoThu 12 Mar".
const fewSmall = 2

// fewLoud is the least number of capitals before such a word: "14:05 HAEMis à jour".
const fewLoud = 2

// opensSmall reports whether a text opens with two small letters, as a word does behind
// its capital. "IDs" is one word.
func opensSmall(s string) bool {
	return len(s) > 1 && 'a' <= s[0] && s[0] <= 'z' && 'a' <= s[1] && s[1] <= 'z'
}

// initial reports whether exactly one or two letters begin at s[i:].
func initial(s string, i int) bool {
	n := 0
	for ; n <= 2 && letterAt(s, i); n++ {
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	return n == 1 || n == 2
}

func letterAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return isLetter(r) && !runsOn(r)
}

// gap returns the offset of the next word of a phrase: after spaces, after the
// hyphen of "mise-à-jour" or the full stop of "p. m.".
func gap(s string, i int) int {
	if i < len(s) && s[i] == '-' && letterAt(s, i+1) {
		return i + 1
	}
	if i < len(s) && s[i] == '.' {
		i++
	}
	return skipSpace(s, i)
}

func skipSpace(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsSpace(r) && !invisible(r) {
			break
		}
		i += size
	}
	return i
}

// num returns the number at token i if it has from least to most digits.
func (p *parser) num(i, least, most int) (int, bool) {
	if i < 0 || i >= len(p.toks) {
		return 0, false
	}
	t := &p.toks[i]
	return int(t.value), t.digits > 0 && int(t.digits) >= least && int(t.digits) <= most
}

// isMark reports whether token i is the mark r.
func (p *parser) isMark(i int, r rune) bool {
	return i >= 0 && i < len(p.toks) && p.toks[i].mark == r
}

// skip returns the token after i if i is the mark r, else i.
func (p *parser) skip(i int, r rune) int {
	if p.isMark(i, r) {
		return i + 1
	}
	return i
}

// tight reports whether there is no space before token i.
func (p *parser) tight(i int) bool { return i < len(p.toks) && !p.toks[i].spaced }

// tightNum reports whether token i is a number without a space before it.
func (p *parser) tightNum(i int) bool { return p.tight(i) && p.toks[i].digits > 0 }

// text returns token i as printed.
func (p *parser) text(i int) string { return p.s[p.toks[i].start:p.toks[i].end] }

// inNumber reports whether token i is inside a longer number, such as a price,
// a score, a telephone number or an ISBN.
func (p *parser) inNumber(i int) bool {
	if i == 0 || !p.tightNum(i) {
		return false
	}
	switch r := p.toks[i-1].mark; r {
	case '-', '.', ',', ':':
		return i > 1 && p.tight(i-1) && p.toks[i-2].digits > 0
	default:
		return r == '#' || unicode.Is(unicode.Sc, r)
	}
}
