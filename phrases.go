package newspage

import (
	"bytes"
	embedded "embed" // embed is a kind of piece
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A phraseTable answers whether a piece is one of the phrases, or opens with
// one. Most pieces begin like none.
type phraseTable struct {
	phrases []phrase         // in the order of the files
	starts  []uint64         // a bit for the hash of each beginning
	whole   map[string]int32 // by their plain form: those that are all of a piece
	last    []int32          // by the hash of their beginning: the last of the openings, plus one
	longest int              // the longest opening, in bytes of its plain form
}

// A phrase is a line of the table, as written there, and what it stands for.
type phrase struct {
	reason Reason
	line   string
	plain  string
	opens  bool  // a piece of its kind opens so; else it is all of one
	before int32 // the opening before it with the same hash, plus one
}

// knownPhrases is the table of phrases. It is made ready for the first piece
// that is asked about, so that a program which imports the package and reads
// no page pays nothing.
var knownPhrases = phrasesWhenAsked(sync.OnceValue(func() *phraseTable { return makePhraseTable(readPhrases()) }))

type phrasesWhenAsked func() *phraseTable

func (table phrasesWhenAsked) find(text string) (Reason, string, bool) { return table().find(text) }

// phraseFiles has a file for each language; its README says how they are
// written.
//
//go:embed phrases/*.txt
var phraseFiles embedded.FS

// phrasesOf are the phrases of one language.
type phrasesOf struct {
	language string
	kinds    []phraseKind
}

// A phraseKind is what stands for one reason, a phrase on each line.
type phraseKind struct {
	reason Reason
	lines  string
}

// readPhrases reads the files, in the order of their names.
func readPhrases() []phrasesOf {
	const dir = "phrases"
	files, err := phraseFiles.ReadDir(dir)
	if err != nil {
		panic(err) // they are in the program
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

// phraseKinds cuts a file at its headings.
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

// makePhraseTable works out each phrase's plain form. Where two languages have
// the same phrase, the earlier one counts.
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
	t := &phraseTable{phrases: make([]phrase, 0, lines), whole: make(map[string]int32, lines), last: make([]int32, size), starts: make([]uint64, startBits/64)}
	var forms strings.Builder // all plain forms, one after the other
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

// add notes a phrase under its plain form.
func (t *phraseTable) add(p phrase, forms *strings.Builder) {
	start, opens := strings.CutSuffix(p.line, "…")
	var room [longestPhrase]byte
	plain := appendPlain(room[:0], start).plain
	if !opens {
		plain = withoutEndMarks(plain)
	}
	if len(plain) == 0 {
		return
	}
	bit := hashOf(plain, beginning) % startBits
	t.starts[bit/64] |= 1 << (bit % 64)
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
const beginning = 6

// slot is the place in t.last of the openings that begin with the first n bytes
// of a plain text, or are all of it where that is shorter.
func (t *phraseTable) slot(plain []byte, n int) int {
	return int(hashOf(plain, n)) & (len(t.last) - 1)
}

func hashOf(plain []byte, n int) uint64 {
	var h uint64
	for _, b := range plain[:min(n, len(plain))] {
		h = h<<8 | uint64(b)
	}
	return spread(h)
}

// spread is Fibonacci hashing (Knuth, volume 3, section 6.4).
func spread(h uint64) uint64 { return h * 0x9E3779B97F4A7C15 >> 32 }

// startBits makes beginsLikeOne sure of most texts: some eight thousand of the
// bits are set.
const startBits = 1 << 19

// beginsLikeOne reports whether a plain text can be a phrase, or open with one,
// by the first bytes of it.
func (t *phraseTable) beginsLikeOne(plain []byte) bool {
	var h uint64
	for _, b := range plain[:min(beginning, len(plain))] {
		h = h<<8 | uint64(b)
		if bit := spread(h) % startBits; t.starts[bit/64]&(1<<(bit%64)) != 0 {
			return true
		}
	}
	return false
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
	piece := appendPlain(room[:0:beginning+2*utf8.UTFMax], text)
	if !piece.all {
		if !t.beginsLikeOne(piece.plain) {
			return "", "", false
		}
		most := len(room)
		if len(text) > longestPhrase { // too long for a whole one: how it opens is enough
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

// wholeOf returns the phrase that a plain text is; nil: none.
func (t *phraseTable) wholeOf(plain []byte) *phrase {
	if n, ok := t.whole[string(plain)]; ok {
		return &t.phrases[n]
	}
	return nil
}

// openingOf returns the longest opening that a plain text begins with; nil:
// none.
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

// wordEnds reports whether no word goes on across a place in a plain text, as
// far as its script sets words apart: "get our" opens no "Get ourselves".
func wordEnds(plain []byte, at int) bool {
	before, _ := utf8.DecodeLastRune(plain[:at])
	after, _ := utf8.DecodeRune(plain[at:])
	return !inWord(before) || !inWord(after) || !spacesWords(after)
}

// spacesWords reports whether a letter's script has spaces between words, and
// words that stay as they are: not Thai, Lao, Burmese, Khmer, Chinese or
// Japanese, and not Korean, where what follows grows onto the word.
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
	letters := plainLetters()
	for _, r := range text {
		if 'a' <= r && r <= 'z' && len(p.plain)+1+utf8.UTFMax <= cap(p.plain) { // most of them
			if spaced {
				p.plain = append(p.plain, ' ')
				spaced = false
			}
			p.plain = append(p.plain, byte(r))
			continue
		}
		r = letters.plain(r)
		switch {
		case 'a' <= r && r <= 'z': // most of them
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

// endsInNumber reports whether a digit would go on with a number: 12, 1,200.
func endsInNumber(plain []byte) bool {
	n := len(plain)
	return n > 0 && plain[n-1] == '0' || n > 1 && plain[n-2] == '0' && strings.IndexByte(".,'", plain[n-1]) >= 0
}

// ignored stands for what is not there when phrases are compared.
const ignored rune = -1

// A letterTable has the plain form of all letters up to the Bengali ones.
type letterTable [0x0A00]rune

// plain is a letter or mark as phrases are compared.
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
	case r >= 0xFE00 && r <= 0xFE0F, r == 0xFEFF: // how an emoji looks, the mark of a file's start
		return ignored
	case r >= 0xFF01 && r <= 0xFF5E: // as wide as Chinese letters
		return t[r-0xFEE0]
	}
	return r
}

// plainMark is the plain form of what Unicode has as general punctuation.
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

// plainLetters is made for the first text. Papers write the same notice in capitals without accents, with and without
// vowel points, and with the signs of the neighbouring language.
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

// plainRows are letters that count as one, the plain one first.
var plainRows = []string{
	"'`ʼ", "aàáâãäåāăą", "cçćĉċč", "dďđ", "eèéêëēĕėęě", "gĝğġģ", "hĥ", "iìíîïĩīĭįıİ", "jĵ", "kķ", "lĺļľł", "nñńņňŉ",
	"oòóôõöøōŏőơ", "rŕŗř", "sśŝşšș", "tţťț", "uùúûüũūŭůűųư", "wŵ", "yýÿŷ", "zźżž",
	"αά", "εέ", "ηή", "ιίϊΐ", "οό", "υύϋΰ", "ωώ", "σς", "её", "اأإآٱ", "يىی", "كک",
	"\u0902\u0901", "\u091c\u095b", "\u0921\u095c", "\u0922\u095d", "\u092b\u095e", "\u09a1\u09dc", "\u09a2\u09dd", "\u09af\u09df",
}

// isOuterMark reports whether a mark at the ends of a piece says nothing:
// arrows, bullets, brackets, dashes, colons.
func isOuterMark(r rune) bool {
	if r < utf8.RuneSelf {
		return strings.IndexByte(" .,:;!|-*#+<>()[]{}/\\\"'", byte(r)) >= 0
	}
	return strings.ContainsRune("–—•·»«›‹→←▶►▼▲↓↑…■□●○◆◇★☆✓✔×“”„‚‘’¿¡、。・「」『』【】〔〕《》〈〉※،؛।", r) ||
		r >= 0x2190 && r <= 0x21FF || r >= 0x25A0 && r <= 0x27BF || r >= 0x1F300 && r <= 0x1FAFF
}

// withoutEndMarks takes off what stands behind a whole phrase.
func withoutEndMarks(plain []byte) []byte {
	return bytes.TrimRightFunc(plain, func(r rune) bool { return isOuterMark(r) || r == '?' || r == '؟' })
}
