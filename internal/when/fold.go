package when

import (
	"unicode"
	"unicode/utf8"
)

// folds maps letters that are printed with and without their marks, or in two ways,
// to the one in the lexicon.
var folds = []struct {
	to   rune
	from string
}{
	{'a', "àáâãäåāăąǎảạằắẳẵặầấẩẫậæª"}, {'c', "çćčĉċ"}, {'d', "ďđð"},
	{'e', "èéêëēĕėęěẻẽẹềếểễệ"}, {'g', "ğģĝġ"}, {'h', "ĥħ"},
	{'i', "ìíîïĩīĭįıỉị"}, {'j', "ĵ"}, {'k', "ķ"}, {'l', "ĺļľłŀ"},
	{'n', "ñńņňŉ"}, {'o', "òóôõöøōŏőơỏọồốổỗộờớởỡợœº"}, {'r', "ŕŗř"},
	{'s', "śŝşšșß"}, {'t', "ţťŧțþ"}, {'u', "ùúûüũūŭůűųưủụừứửữự"},
	{'w', "ŵ"}, {'y', "ýÿŷỳỷỹỵ"}, {'z', "źżž"},
	{'α', "άὰᾶ"}, {'ε', "έὲ"}, {'η', "ήὴῆ"}, {'ι', "ίϊΐὶῖ"}, {'ο', "όὸ"},
	{'υ', "ύϋΰὺῦ"}, {'ω', "ώὼῶ"}, {'σ', "ς"}, {'μ', "µ"},
	// In decomposed text, й and ї are a letter and a mark.
	{'е', "ёѐ"}, {'и', "йѝ"}, {'і', "ї"}, {'г', "ґ"},
	{'ا', "أإآٱ"}, {'ي', "ىی"}, {'ك', "ک"}, {'ه', "ةۀہھ"},
	{'\'', "’ʼ‘´`׳"},
}

var foldTable = func() map[rune]rune {
	m := map[rune]rune{}
	for _, f := range folds {
		for _, r := range f.from {
			m[r] = f.to
		}
	}
	// Letters with a nukta, as numbers because editors decompose them.
	for composed, base := range map[rune]rune{
		0x0958: 0x0915, 0x0959: 0x0916, 0x095A: 0x0917, 0x095B: 0x091C,
		0x095C: 0x0921, 0x095D: 0x0922, 0x095E: 0x092B, 0x095F: 0x092F,
		0x09DC: 0x09A1, 0x09DD: 0x09A2, 0x09DF: 0x09AF,
	} {
		m[composed] = base
	}
	return m
}()

// foldRune returns the form of r in the lexicon, or -1 if the lexicon leaves it
// out.
func foldRune(r rune) rune {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}
	if dropped(r) {
		return -1
	}
	r = unicode.ToLower(r)
	if to, ok := foldTable[r]; ok {
		return to
	}
	return r
}

// dropped reports whether r is an accent, a vowel point or a nukta, which are
// optional in print, or is invisible.
func dropped(r rune) bool {
	switch {
	case r < 0x300:
		return r == 0xAD
	case r <= 0x36F, 0x591 <= r && r <= 0x5C7 && r != 0x5BE, r == 0x640,
		0x64B <= r && r <= 0x652, r == 0x654, r == 0x670, r == 0x93C, r == 0x9BC:
		return true
	}
	return invisible(r)
}

// invisible reports whether r is a joiner or a direction mark.
func invisible(r rune) bool {
	switch {
	case r == 0xFEFF, r == 0x61C, 0x200B <= r && r <= 0x200F,
		0x202A <= r && r <= 0x202E, 0x2060 <= r && r <= 0x2069:
		return true
	}
	return false
}

// zeros are the digits zero of the scripts whose papers use their own digits.
var zeros = [...]rune{
	0x0660, 0x06F0, // Arabic-Indic, and its Persian and Urdu form
	0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, // India
	0x0E50, 0x0ED0, 0x1040, 0x17E0, // Thai, Lao, Burmese, Khmer
	0xFF10, // full width
}

// digit returns the value of a decimal digit, or -1.
func digit(r rune) int {
	if r < utf8.RuneSelf {
		if '0' <= r && r <= '9' {
			return int(r - '0')
		}
		return -1
	}
	for _, zero := range zeros {
		if zero <= r && r < zero+10 {
			return int(r - zero)
		}
	}
	return -1
}

func hasDigit(s string) bool {
	for _, r := range s {
		if digit(r) >= 0 {
			return true
		}
	}
	return false
}

// signs maps marks to the plain form in which the parser expects them.
var signs = map[rune]rune{
	'：': ':', '∶': ':', '꞉': ':', '．': '.', '。': '.', '／': '/', '⁄': '/',
	'，': ',', '、': ',', '،': ',', '؛': ';', '（': '(', '）': ')', '［': '[',
	'］': ']', '【': '[', '】': ']', '–': '-', '—': '-', '―': '-', '−': '-',
	'‐': '-', '‑': '-', '‒': '-', '־': '-', '－': '-', '｜': '|', '¦': '|',
	'│': '|', '＋': '+', '・': '•', '·': '•', '∙': '•', '●': '•',
	'⋅': '•', '▪': '•', '■': '•', '◆': '•', '▶': '•', '►': '•', '›': '»',
	'’': '\'', '‘': '\'', 'ʼ': '\'', '´': '\'', '′': '\'', '～': '~', '۔': '.', '।': '.', '၊': ',',
}

func sign(r rune) rune {
	if r < utf8.RuneSelf {
		return r
	}
	if to, ok := signs[r]; ok {
		return to
	}
	return r
}
