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
			t.cutMinute(s)
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

// cutMinute shortens a minute to two digits if further digits count hours or
// minutes: in "18:422h ago", two labels were copied without a space between
// them.
func (t *token) cutMinute(s string) {
	const minute = 2 // digits
	begin := int(t.start)
	if begin == 0 || s[begin-1] != ':' || t.digits <= minute || t.digits > 2*minute || int(t.end)-begin != int(t.digits) {
		return
	}
	if _, w := phrase(s, skipSpace(s, int(t.end))); w == nil || w.kinds&(1<<unit) == 0 {
		return
	}
	t.end, t.digits = int32(begin+minute), minute
	t.value = int32(s[begin]-'0')*10 + int32(s[begin+1]-'0')
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
	for i < len(s) {
		if b := s[i]; 'a' <= b && b <= 'z' && len(key)+utf8.UTFMax <= cap(key) { // the fast path, for most letters
			key = append(key, b)
			small, segment, i = small+1, segment+1, i+1
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if small >= fewSmall && unicode.IsUpper(r) {
			return key, i
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
