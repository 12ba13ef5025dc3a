package newspage

import (
	"bytes"
	embedded "embed" // embed is a kind of piece
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A phraseTable says whether a piece is one of the phrases or opens with one.
// Most pieces are ruled out by their first bytes.
type phraseTable struct {
	phrases []phrase         // in the order of the files
	starts  hashSet          // the beginnings of phrases
	short   hashSet          // openings that are shorter than a beginning
	whole   map[string]int32 // the index of each phrase that is a whole piece, by its plain form
	last    []int32          // the index plus one of the last opening, by the hash of its beginning
	longest int              // the length of the longest opening, in bytes of its plain form
}

// A phrase is a line of the table, as written there, and the reason it stands
// for.
type phrase struct {
	reason Reason
	line   string
	plain  string
	opens  bool  // it is the opening of a piece; otherwise a whole piece
	before int32 // the index plus one of the previous opening with the same hash
}

// knownPhrases is the table of phrases. It is built when it is first used, so
// that a program that imports the package but reads no page pays nothing for
// it.
var knownPhrases = phrasesWhenAsked(sync.OnceValue(func() *phraseTable { return makePhraseTable(readPhrases()) }))

type phrasesWhenAsked func() *phraseTable

func (table phrasesWhenAsked) find(text string) (Reason, string, bool) { return table().find(text) }

// phraseFiles contains a file for each language; the README beside them
// describes their form.
//
//go:embed phrases/*.txt
var phraseFiles embedded.FS

// phrasesOf holds the phrases of one language.
type phrasesOf struct {
	language string
	kinds    []phraseKind
}

// A phraseKind holds the phrases that stand for one reason, one on each line.
type phraseKind struct {
	reason Reason
	lines  string
}

// readPhrases reads the files in the order of their names.
func readPhrases() []phrasesOf {
	const dir = "phrases"
	files, err := phraseFiles.ReadDir(dir)
	if err != nil {
		panic(err) // cannot happen: the files are embedded
	}
	all := make([]phrasesOf, 0, len(files))
	for _, file := range files {
		text, err := phraseFiles.ReadFile(dir + "/" + file.Name())
		if err != nil {
			panic(err)
		}
		all = append(all, phrasesOf{strings.TrimSuffix(file.Name(), ".txt"), phraseKinds(string(text))})
	}
	return all
}

// phraseKinds divides a file at its headings.
func phraseKinds(text string) []phraseKind {
	const heading = "\n# "
	var kinds []phraseKind
	for _, rest, more := strings.Cut(text, heading); more; {
		var section string
		section, rest, more = strings.Cut(rest, heading)
		reason, lines, _ := strings.Cut(section, "\n")
		kinds = append(kinds, phraseKind{Reason(strings.TrimSpace(reason)), lines})
	}
	return kinds
}

// makePhraseTable builds the table. If two languages have the same phrase, the
// earlier one counts.
func makePhraseTable(languages []phrasesOf) *phraseTable {
	var lines, letters int
	for _, l := range languages {
		for _, k := range l.kinds {
			lines += strings.Count(k.lines, "\n") + 1
			letters += len(k.lines)
		}
	}
	size := 64
	for size < 2*lines {
		size *= 2
	}
	t := &phraseTable{phrases: make([]phrase, 0, lines), whole: make(map[string]int32, lines), last: make([]int32, size), starts: make(hashSet, 1<<13), short: make(hashSet, 1<<10)}
	var forms strings.Builder // all plain forms in one string
	forms.Grow(letters)
	for _, l := range languages {
		for _, k := range l.kinds {
			for rest := k.lines; rest != ""; {
				var line string
				line, rest, _ = strings.Cut(rest, "\n")
				t.add(phrase{reason: k.reason, line: strings.TrimSpace(line)}, &forms)
			}
		}
	}
	return t
}

// add adds a phrase, whose plain form is appended to forms.
func (t *phraseTable) add(p phrase, forms *strings.Builder) {
	line, opens := strings.CutSuffix(p.line, "…")
	var room [longestPhrase]byte
	plain := appendPlain(room[:0], line).plain
	if !opens {
		plain = withoutEndMarks(plain)
	}
	if len(plain) == 0 {
		return
	}
	switch start := packed(plain, beginning); {
	case len(plain) >= beginning:
		t.starts.add(start)
	case opens:
		t.short.add(start)
	default:
		t.starts.add(ended(start))
	}
	n := forms.Len()
	forms.Write(plain)
	p.plain, p.opens = forms.String()[n:], opens
	if opens {
		slot := t.slot(plain, beginning)
		p.before, t.last[slot] = t.last[slot], int32(len(t.phrases)+1)
		t.longest = max(t.longest, len(plain))
	} else if _, ok := t.whole[p.plain]; !ok {
		t.whole[p.plain] = int32(len(t.phrases))
	}
	t.phrases = append(t.phrases, p)
}

// beginning is how many bytes of its plain form a phrase is looked up by.
const beginning = 8

// slot returns the index in t.last for the openings that begin with the first n
// bytes of a plain text, or with all of it if it is shorter.
func (t *phraseTable) slot(plain []byte, n int) int {
	return int(spread(packed(plain, n))) & (len(t.last) - 1)
}

// packed returns the first n bytes of a plain text as a number. None of them is zero.
func packed(plain []byte, n int) uint64 {
	var bytes uint64
	for _, b := range plain[:min(n, len(plain))] {
		bytes = bytes<<8 | uint64(b)
	}
	return bytes
}

// ended returns the number of a short plain text that is a whole piece.
func ended(packed uint64) uint64 { return packed << 8 }

// spread is Fibonacci hashing (Knuth, volume 3, section 6.4).
func spread(h uint64) uint64 { return h * 0x9E3779B97F4A7C15 >> 32 }

// A hashSet is a set of numbers that may seem to have a few more: it holds a bit for
// the hash of each. It is made so large that about one bit in thirty is set.
type hashSet []uint64

func (s hashSet) add(n uint64) {
	bit := spread(n) % uint64(64*len(s))
	s[bit/64] |= 1 << (bit % 64)
}

func (s hashSet) has(n uint64) bool {
	bit := spread(n) % uint64(64*len(s))
	return s[bit/64]&(1<<(bit%64)) != 0
}

// beginsLikeOne reports whether a piece may be a phrase or open with one, judging by
// its first bytes.
func (t *phraseTable) beginsLikeOne(piece foldedText) bool {
	start := packed(piece.plain, beginning)
	if t.starts.has(start) {
		return true
	}
	if len(piece.plain) >= beginning {
		start >>= 8
	}
	for ; start > 0; start >>= 8 { // one byte fewer each time
		if t.short.has(start) {
			return true
		}
	}
	whole := withoutEndMarks(piece.plain)
	return piece.all && len(whole) < beginning && t.starts.has(ended(packed(whole, beginning)))
}

// longestPhrase is how much of a piece, in bytes of its plain form, is compared
// with phrases. longestOpening is the length of the longest piece that an opening
// decides about; a longer one says more than the phrase does.
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
	piece := appendPlain(room[:0:beginning+2*utf8.UTFMax], text)
	if !t.beginsLikeOne(piece) {
		return "", "", false
	}
	if !piece.all {
		most := len(room)
		if len(text) > longestPhrase { // too long for a whole phrase, so only its opening matters
			most = min(most, t.longest+2*utf8.UTFMax)
		}
		piece = appendPlain(room[:0:most], text)
	}
	if piece.all {
		if p := t.wholeOf(withoutEndMarks(piece.plain)); p != nil {
			return p.reason, p.line, true
		}
	}
	if piece.quoted {
		return "", "", false
	}
	if p := t.openingOf(piece.plain); p != nil {
		return p.reason, p.line, true
	}
	return "", "", false
}

// wholeOf returns the phrase that is the whole of a plain text, or nil.
func (t *phraseTable) wholeOf(plain []byte) *phrase {
	if n, ok := t.whole[string(plain)]; ok {
		return &t.phrases[n]
	}
	return nil
}

// openingOf returns the longest opening that a plain text begins with, or nil.
func (t *phraseTable) openingOf(plain []byte) *phrase {
	var longest *phrase
	for n := min(beginning, len(plain)); n > 0 && longest == nil; n-- {
		for i := t.last[t.slot(plain, n)]; i > 0; {
			p := &t.phrases[i-1]
			if len(p.plain) <= len(plain) && p.plain == string(plain[:len(p.plain)]) && wordEnds(plain, len(p.plain)) &&
				(longest == nil || len(p.plain) >= len(longest.plain)) {
				longest = p
			}
			i = p.before
		}
	}
	return longest
}

// wordEnds reports whether an offset in a plain text is not inside a word, as
// far as its script separates words: "get our" is not an opening of "Get
// ourselves".
func wordEnds(plain []byte, at int) bool {
	before, _ := utf8.DecodeLastRune(plain[:at])
	after, _ := utf8.DecodeRune(plain[at:])
	return !inWord(before) || !inWord(after) || !spacesWords(after)
}

// spacesWords reports whether a letter's script puts spaces between words and
// nothing else onto them. Thai, Lao, Burmese, Khmer, Chinese and Japanese have
// no spaces, and Korean appends particles to words.
func spacesWords(r rune) bool {
	switch {
	case r >= 0x0E00 && r <= 0x0EFF, // Thai, Lao
		r >= 0x1000 && r <= 0x109F, // Burmese
		r >= 0x1100 && r <= 0x11FF, // the letters of Hangul
		r >= 0x1780 && r <= 0x17FF, // Khmer
		r >= 0x2E80 && r <= 0xD7FF, // Han, Hiragana, Katakana, Hangul
		r >= 0x20000:               // Han, extension B and on
		return false
	}
	return true
}

// A foldedText is a piece in plain form, in which phrases are compared: lower
// case without accents, single spaces, plain quotation marks and dashes, 0 for
// every number, no marks at the start.
type foldedText struct {
	plain  []byte
	all    bool // plain is the whole piece, not just as much as there was room for
	quoted bool // the piece begins with a quotation mark
}

// appendPlain appends the plain form of a text, as far as there is room.
func appendPlain(room []byte, text string) foldedText {
	p := foldedText{plain: room}
	spaced := false
	letters := plainLetters()
	for _, r := range text {
		if 'a' <= r && r <= 'z' && len(p.plain)+1+utf8.UTFMax <= cap(p.plain) { // the fast path, for most characters
			if spaced {
				p.plain = append(p.plain, ' ')
				spaced = false
			}
			p.plain = append(p.plain, byte(r))
			continue
		}
		r = letters.plain(r)
		switch {
		case 'a' <= r && r <= 'z': // as most are
		case r == ignored:
			continue
		case r == ' ':
			spaced = len(p.plain) > 0
			continue
		case len(p.plain) == 0 && isOuterMark(r):
			p.quoted = p.quoted || r == '"' || r == '\'' || r == '«'
			continue
		case r == '0' && !spaced && endsInNumber(p.plain):
			p.plain = p.plain[:bytes.LastIndexByte(p.plain, '0')+1]
			continue
		}
		if len(p.plain)+1+utf8.UTFMax > cap(p.plain) {
			return p
		}
		if spaced && r != ':' { // French sets a space before it
			p.plain = append(p.plain, ' ')
		}
		spaced = false
		p.plain = utf8.AppendRune(p.plain, r)
	}
	p.all = true
	return p
}

// endsInNumber reports whether a digit after this plain text belongs to the
// number at its end, as in 12 or 1,200.
func endsInNumber(plain []byte) bool {
	n := len(plain)
	return n > 0 && plain[n-1] == '0' || n > 1 && plain[n-2] == '0' && strings.IndexByte(".,'", plain[n-1]) >= 0
}

// ignored is the plain form of characters that have none.
const ignored rune = -1

// A letterTable holds the plain form of every character up to the Bengali ones.
type letterTable [0x0A00]rune

// plain returns the plain form of a character.
func (t *letterTable) plain(r rune) rune {
	switch {
	case int(r) < len(t):
		return t[r]
	case r >= 0x0E50 && r <= 0x0E59: // Thai
		return '0'
	case r < 0x1C90:
		return r
	case r < 0x2000:
		return unicode.ToLower(r)
	case r < 0x2070:
		return plainMark(r)
	case r == 0x3000:
		return ' '
	case r >= 0xFE00 && r <= 0xFE0F, r == 0xFEFF: // variants of an emoji, byte order mark
		return ignored
	case r >= 0xFF01 && r <= 0xFF5E: // ASCII characters as wide as Chinese ones
		return t[r-0xFEE0]
	}
	return r
}

// plainMark returns the plain form of Unicode's general punctuation.
func plainMark(r rune) rune {
	switch {
	case unicode.IsSpace(r):
		return ' '
	case unicode.Is(unicode.Cf, r): // joiners, and marks of direction
		return ignored
	case unicode.Is(unicode.Pd, r):
		return '-'
	case strings.ContainsRune("‘’‚‛", r):
		return '\''
	case strings.ContainsRune("“”„‟", r):
		return '"'
	}
	return r
}

// plainLetters returns the table; it is built on first use. Papers print the
// same notice in capitals without accents, with and without vowel points, and
// with the letters of a related language.
var plainLetters = sync.OnceValue(func() *letterTable {
	table := new(letterTable)
	for i := range table {
		r := rune(i)
		switch {
		case r <= ' ' || r == 0x7F || unicode.IsSpace(r):
			table[i] = ' '
		case unicode.IsDigit(r):
			table[i] = '0'
		case r == 0xAD, r >= 0x0300 && r < 0x0370, r >= 0x0591 && r < 0x05BE, r == 0x0640, r >= 0x064B && r <= 0x0652, r == 0x0670, r == 0x093C, r == 0x09BC:
			table[i] = ignored // soft hyphens, accents, vowel points, the line that stretches Arabic words, dots below
		default:
			table[i] = unicode.ToLower(r)
		}
	}
	for _, row := range plainRows {
		plain, _ := utf8.DecodeRuneInString(row)
		for _, r := range row {
			table[r] = plain
			if upper := unicode.ToUpper(r); int(upper) < len(table) {
				table[upper] = plain
			}
		}
	}
	return table
})

// plainRows are letters that count as the same, the plain one first.
var plainRows = []string{
	"'`ʼ", "aàáâãäåāăą", "cçćĉċč", "dďđ", "eèéêëēĕėęě", "gĝğġģ", "hĥ", "iìíîïĩīĭįıİ", "jĵ", "kķ", "lĺļľł", "nñńņňŉ",
	"oòóôõöøōŏőơ", "rŕŗř", "sśŝşšș", "tţťț", "uùúûüũūŭůűųư", "wŵ", "yýÿŷ", "zźżž",
	"αά", "εέ", "ηή", "ιίϊΐ", "οό", "υύϋΰ", "ωώ", "σς", "её", "اأإآٱ", "يىی", "كک",
	"\u0902\u0901", "\u091c\u095b", "\u0921\u095c", "\u0922\u095d", "\u092b\u095e", "\u09a1\u09dc", "\u09a2\u09dd", "\u09af\u09df",
}

// isOuterMark reports whether a character means nothing at the ends of a piece:
// an arrow, a bullet, a bracket, a dash, a colon.
func isOuterMark(r rune) bool {
	if r < utf8.RuneSelf {
		return strings.IndexByte(" .,:;!|-*#+<>()[]{}/\\\"'", byte(r)) >= 0
	}
	return strings.ContainsRune("–—•·»«›‹→←▶►▼▲↓↑…■□●○◆◇★☆✓✔×“”„‚‘’¿¡、。・「」『』【】〔〕《》〈〉※،؛।", r) ||
		r >= 0x2190 && r <= 0x21FF || r >= 0x25A0 && r <= 0x27BF || r >= 0x1F300 && r <= 0x1FAFF
}

// withoutEndMarks removes marks from the end of a plain text.
func withoutEndMarks(plain []byte) []byte {
	return bytes.TrimRightFunc(plain, func(r rune) bool { return isOuterMark(r) || r == '?' || r == '؟' })
}
