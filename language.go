package newspage

import (
	"strings"
	"unicode"
)

// commonWords are words that every text of a language has many of, and that
// few others have.
var commonWords = map[string]string{
	"en": "the and of to that was with for from said have this are his which",
	"de": "der die und das nicht mit sich den von auch dem ist eine wird",
	"fr": "les des est dans une pour qui sur pas avec sont cette aux été",
	"es": "los las del una por con para que más pero como está sus fue",
	"pt": "não uma para com dos mais foi são pelo também das está ao",
	"it": "della che per non con una sono degli nel anche più alla stato gli",
	"nl": "het een van niet zijn voor met ook maar wordt aan bij naar",
	"da": "det ikke til med som har der og af blev også sig efter",
	"sv": "och att det inte som för med har till är den också vid",
	"no": "og det ikke til med som har på av ble også seg etter",
	"fi": "ja on ei että oli hän ovat myös kun mukaan joka se",
	"pl": "nie się jest na że do przez które jak oraz po dla",
	"cs": "se na že je které jako by podle také pro jsou ale",
	"hu": "hogy nem és egy az is meg volt csak mint már pedig",
	"ro": "și în care din nu pentru fost sunt mai este cu la",
	"tr": "ve bir bu için ile olarak daha da çok gibi olduğunu",
	"id": "yang dan di dengan untuk pada dari ini tidak dalam akan",
	"vi": "của và là có được trong cho không với những người các",
	"sw": "ya wa na kwa katika ni hiyo kuwa za la hao watu",
	"af": "die van en het nie is dat met vir sy wat",
}

// scriptLanguages are the scripts that one language of newspapers uses more
// than any other.
var scriptLanguages = []struct {
	script *unicode.RangeTable
	lang   string
}{
	{unicode.Hiragana, "ja"}, {unicode.Katakana, "ja"}, {unicode.Hangul, "ko"}, {unicode.Greek, "el"}, {unicode.Hebrew, "he"}, {unicode.Thai, "th"},
	{unicode.Devanagari, "hi"}, {unicode.Bengali, "bn"}, {unicode.Arabic, "ar"}, {unicode.Cyrillic, "ru"}, {unicode.Han, "zh"},
}

// guessLanguage is the language of a page that does not say it: by its script,
// or by the words that are in every text. "" where neither tells.
func guessLanguage(s *sheet) string {
	const sample = 6000
	var b strings.Builder
	for i := range s.pieces {
		if p := &s.pieces[i]; len(p.text) > 80 && b.Len() < sample {
			b.WriteString(p.text)
			b.WriteByte(' ')
		}
	}
	text := b.String()
	if lang := languageOfScript(text); lang != "" {
		return lang
	}
	counts := map[string]int{}
	for _, w := range words(text) {
		counts[w]++
	}
	best, bestCount := "", 5
	for _, lang := range commonOrder {
		n := 0
		for w := range strings.FieldsSeq(commonWords[lang]) {
			n += counts[w]
		}
		if n > bestCount {
			best, bestCount = lang, n
		}
	}
	return best
}

// commonOrder is the order in which languages are compared: of two that fit
// as well, the first.
var commonOrder = []string{"en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "no", "fi", "pl", "cs", "hu", "ro", "tr", "id", "vi", "sw", "af"}

func languageOfScript(text string) string {
	letters, counts := 0, make([]int, len(scriptLanguages))
	for _, r := range text {
		if r < 0x370 || !unicode.IsLetter(r) {
			if unicode.IsLetter(r) {
				letters++
			}
			continue
		}
		letters++
		for i := range scriptLanguages {
			if unicode.Is(scriptLanguages[i].script, r) {
				counts[i]++
				break
			}
		}
	}
	for i, n := range counts {
		if n*10 > letters && n > 20 {
			return scriptLanguages[i].lang
		}
	}
	return ""
}

// countryLanguage is the language of most papers under a country's domain,
// where its old pages have an encoding of their own.
var countryLanguage = map[string]string{
	"jp": "ja", "kr": "ko", "cn": "zh", "tw": "tw", "hk": "tw", "ru": "ru", "ua": "uk", "bg": "bg", "by": "be", "pl": "pl", "cz": "cs", "sk": "sk",
	"hu": "hu", "hr": "hr", "si": "sl", "rs": "sr", "ro": "ro", "gr": "el", "tr": "tr", "il": "he", "th": "th", "lt": "lt", "lv": "lv", "ee": "et", "vn": "vi",
	"ir": "fa", "eg": "ar", "sa": "ar",
}

// defaultEncodings are what browsers take for a page in a language that
// declares nothing true (WHATWG HTML, section 13.2.3.2), and what else its
// old pages use, likelier first.
var defaultEncodings = map[string][]string{
	"ja": {"iso-2022-jp", "shift_jis", "euc-jp"}, "ko": {"euc-kr"}, "zh": {"gb18030", "big5"}, "tw": {"big5", "gb18030"},
	"ru": {"windows-1251"}, "uk": {"windows-1251"}, "bg": {"windows-1251"}, "be": {"windows-1251"}, "mk": {"windows-1251"}, "sr": {"windows-1251", "windows-1250"},
	"pl": {"iso-8859-2"}, "cs": {"windows-1250"}, "sk": {"windows-1250"}, "hu": {"iso-8859-2"}, "hr": {"windows-1250"}, "sl": {"iso-8859-2"}, "ro": {"windows-1250"},
	"el": {"iso-8859-7"}, "tr": {"windows-1254"}, "he": {"windows-1255"}, "ar": {"windows-1256"}, "fa": {"windows-1256"}, "th": {"windows-874"},
	"lt": {"windows-1257"}, "lv": {"windows-1257"}, "et": {"windows-1257"}, "vi": {"windows-1258"},
}
