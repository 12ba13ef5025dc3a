package when

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// A kind is what a word can be in a date.
type kind uint8

const (
	month      kind = iota + 1 // value: 1 to 12
	weekday                    // value: 1 is Monday
	published                  // "Published", "Publié le"
	modified                   // "Updated", "Stand"
	filler                     // other words around a date
	link                       // words inside a date: "2 de mayo"
	ordinal                    // endings of a day: "1st", "1er"
	half                       // "a.m.", "오후"; value: a halfday
	clockLead                  // words before a clock: "at"; value 1: before clocks only, "kl.", "ore"
	clockTail                  // words after a clock: "Uhr"; value 1: after a bare hour too
	hourUnit                   // "14h05", "15時"; value 1: marks a bare hour
	minuteUnit                 // "05min", "30分"
	halfHour                   // "3点半"
	secondUnit                 // "12秒"
	yearUnit                   // "2024年", "2024 г."
	monthUnit                  // "5月", "tháng 5"; value 1: the day needs no unit, "05 сарын 02"
	dayUnit                    // "2日"
	era                        // "令和6年"; value: the year before its first
	solarMonth                 // "آذر" of the Persian calendar, "قوس" in Afghanistan; value: the month's number
	unit                       // of "2 hours ago"; value: seconds
	one                        // "an hour ago"
	agoLead                    // "vor", "il y a"; value 1: only with an agoTail
	agoTail                    // "ago", "siden"
	unitAgo                    // unit and ago in one word: "órája"; value: seconds
	now                        // "just now"
	dayWord                    // "yesterday"; value: days ago
	zoneWord                   // "BST", "heure de Paris"; value: a row of zones
	quantity                   // "euros": what stands before it is no clock
)

// The values of a word of kind half.
const (
	morning int32 = iota // 12 is midnight
	evening              // 12 is noon
	night                // 晚上: before or after midnight
	noon                 // दोपहर: about noon
)

// A sense is one meaning of a word.
type sense struct {
	kind  kind
	value int32
	langs languageSet // the languages in which it has this meaning, or allLanguages
}

// An entry is what the lexicon knows about a word or phrase.
type entry struct {
	senses []sense
	kinds  uint32 // a bit for the kind of each sense, to rule out others quickly
	words  int    // the number of words in the longest phrase that begins with it
}

// A lexiconTable holds the words of all tables, folded. Most words of a page are
// not in it, which their hash usually shows without a look-up.
type lexiconTable struct {
	entries map[string]*entry
	hashes  [hashBits / 64]uint64 // a set of the hashes of the words, one bit each
}

// hashBits is large enough for one word in twenty that is not in the lexicon to
// have the hash of one that is.
const hashBits = 1 << 17

// of returns what the lexicon knows about a word, or nil.
func (t *lexiconTable) of(word []byte) *entry {
	if h := hashOf(word); t.hashes[h/64]&(1<<(h%64)) == 0 {
		return nil
	}
	return t.entries[string(word)]
}

// hashOf returns a number below hashBits for the length and the first bytes of a
// word.
func hashOf[text string | []byte](word text) uint64 {
	h := uint64(len(word))
	for i := range min(len(word), 7) {
		h = h<<8 | uint64(word[i])
	}
	return h * 0x9E3779B97F4A7C15 >> 32 % hashBits // Fibonacci hashing (Knuth, volume 3, section 6.4)
}

// lexicon returns the table. It is built on first use, so that importing the
// package costs nothing.
var lexicon = sync.OnceValue(func() *lexiconTable {
	t := &lexiconTable{entries: buildLexicon()}
	for word := range t.entries {
		h := hashOf(word)
		t.hashes[h/64] |= 1 << (h % 64)
	}
	return t
})

func buildLexicon() map[string]*entry {
	m := make(map[string]*entry, 4096)
	for _, row := range months {
		addNames(m, month, row)
	}
	for _, row := range weekdays {
		addNames(m, weekday, row)
	}
	for _, row := range words {
		for w := range strings.FieldsSeq(row.words) {
			addWord(m, w, sense{row.kind, row.value, setOf(row.langs)})
		}
	}
	for i, z := range zones {
		for w := range strings.FieldsSeq(z.names) {
			addWord(m, w, sense{zoneWord, int32(i), allLanguages})
		}
	}
	return m
}

// names is a row of months or weekdays, in order. A bar separates one from the
// next, and a space separates several names for the same.
type names struct{ langs, names string }

func addNames(m map[string]*entry, k kind, row names) {
	n := int32(1)
	for group := range strings.SplitSeq(row.names, "|") {
		for w := range strings.FieldsSeq(group) {
			addWord(m, w, sense{k, n, setOf(row.langs)})
		}
		n++
	}
}

// addWord adds a word, or a phrase with underscores for its spaces.
func addWord(m map[string]*entry, w string, s sense) {
	key := foldPhrase(w)
	all := strings.Count(key, " ") + 1
	for i := range len(key) {
		if key[i] == ' ' {
			begin := entryOf(m, key[:i])
			begin.words = max(begin.words, all)
		}
	}
	e := entryOf(m, key)
	e.words = max(e.words, all)
	e.kinds |= 1 << s.kind
	for i := range e.senses {
		if old := &e.senses[i]; old.kind == s.kind && old.value == s.value {
			old.langs.add(s.langs)
			return
		}
	}
	e.senses = append(e.senses, s)
}

func entryOf(m map[string]*entry, key string) *entry {
	e := m[key]
	if e == nil {
		e = &entry{}
		m[key] = e
	}
	return e
}

func foldPhrase(w string) string {
	key := make([]byte, 0, 2*len(w))
	for _, r := range w {
		switch r {
		case '_':
			r = ' '
		case '.':
			continue // as in foldWord
		}
		if f := foldRune(r); f >= 0 {
			key = utf8.AppendRune(key, f)
		}
	}
	return string(key)
}

// value returns the value of token i as a word of kind k. If the word has a
// meaning in the line's own language, only that counts: "am" does not mean
// morning in German. Otherwise the meaning in any language counts, the first in
// the tables before others.
func (p *parser) value(i int, k kind) (int, bool) {
	if i < 0 || i >= len(p.toks) || p.toks[i].word == nil || p.toks[i].word.kinds&(1<<k) == 0 {
		return 0, false
	}
	senses := p.toks[i].word.senses
	own := anyIn(senses, p.lang.own)
	for _, s := range senses {
		if s.kind == k && (!own || s.langs.meets(p.lang.own)) {
			return int(s.value), true
		}
	}
	return 0, false
}

// anyIn reports whether one of the senses is that of a language, and not of all.
func anyIn(senses []sense, own languageSet) bool {
	for _, s := range senses {
		if s.langs.meets(own) && s.langs != allLanguages {
			return true
		}
	}
	return false
}

// has reports whether token i is a word of kind k.
func (p *parser) has(i int, k kind) bool {
	_, ok := p.value(i, k)
	return ok
}

// skipWord returns the token after i, and after a full stop there, if i is a
// word of kind k. Otherwise it returns i.
func (p *parser) skipWord(i int, k kind) int {
	if p.has(i, k) {
		return p.skip(i+1, '.')
	}
	return i
}
