package newspage

import (
	"slices"
	"strings"
	"sync"
	"unicode"
)

// commonWords are words that are frequent in every text of a language. A word
// that two related languages share is in both lists; other words in the lists
// tell the two apart.
var commonWords = map[string]string{
	"en": "the and of to a in that was with for from said have this are his which by on it",
	"de": "der die und das nicht mit sich den von auch dem ist eine wird zu im für auf ein des",
	"fr": "les des est dans une pour qui sur pas avec sont cette aux été de la le et du en au ce par plus",
	"es": "los las del una con por para que más pero como está sus fue de la el y en se no al lo su",
	"pt": "não uma para com dos mais foi são pelo também das está ao de que o a e do da em os no na",
	"ca": "els les amb per una del és però també ha al no es va de la el que i dels més seva",
	"it": "della che per non con una sono degli nel anche più alla stato gli di il la e è un dal si le del",
	"nl": "het een van niet zijn voor met ook maar wordt aan bij naar de en te dat op hij",
	"da": "det ikke til med som har der og af blev også sig efter er på en at hun men være bliver siger",
	"sv": "och att det inte som för med har till är den också vid på av ett en han säger",
	"no": "det ikke til med som har og av ble også seg etter er på en å hun men være blir fra sier",
	"is": "og að er var í á sem til við en það um hafa ekki með af fyrir hefur",
	"fi": "ja on ei että oli hän ovat myös kun mukaan joka se mutta jos sen kuin",
	"et": "ja on ei et oli kui ka see ta mis aga või ning oma üle pärast seda ütles",
	"lv": "un ir ka no ar par arī uz kas bija lai tika gadā pēc nav viņš",
	"lt": "ir kad yra su iš bei kaip jis buvo į nuo apie tai dėl savo po jau sakė bet",
	"pl": "nie się jest na że do przez które jak oraz po dla w i z o od to",
	"cs": "se na že je které jako by podle také pro jsou ale v a s o i už jen při",
	"sk": "sa na že je ktoré ako by podľa tiež pre sú ale v a s o aj už len pri bol",
	"sl": "je in v na se da so ki za pri po kot tudi ne bo bi še lahko pa",
	"hr": "je i u na se da su koji za od će što kako nije također prije gdje tko tijekom svijet mjesto vrijeme djece bilo",
	"sr": "je i u na se da su koji za od će što kako nije takođe pre gde šta tokom svet mesto vreme dece bilo",
	"sq": "dhe të në një që me për nga është ka se i e si do por nuk",
	"hu": "hogy nem és egy az is meg volt csak mint már pedig a de ez",
	"ro": "și în care din nu pentru fost sunt mai este cu la de a o pe că",
	"tr": "ve bir bu için ile olarak daha da çok gibi olduğunu de en sonra kadar ise dedi göre",
	"id": "yang dan di dengan untuk pada dari ini tidak dalam akan itu juga ke bisa saat bahwa karena kata kini harus para",
	"ms": "yang dan di dengan untuk pada dari ini tidak dalam akan itu juga ke boleh bahawa ialah berkata kerana",
	"tl": "ang ng sa na mga at ay si para ito hindi ni nang",
	"vi": "của và là có được trong cho không với những người các một đã ở",
	"sw": "ya wa na kwa katika ni hiyo kuwa za la hao watu amesema huo",
	"af": "die van en het nie is dat met vir sy wat in te was het op",
}

// scriptLanguages are the scripts that belong to one language, or that
// newspapers in one language use more than those in any other.
var scriptLanguages = []struct {
	script *unicode.RangeTable
	lang   string
}{
	{unicode.Hiragana, "ja"}, {unicode.Katakana, "ja"}, {unicode.Hangul, "ko"}, {unicode.Greek, "el"}, {unicode.Hebrew, "he"}, {unicode.Thai, "th"},
	{unicode.Devanagari, "hi"}, {unicode.Bengali, "bn"}, {unicode.Tamil, "ta"}, {unicode.Arabic, "ar"}, {unicode.Cyrillic, "ru"}, {unicode.Han, "zh"},
	{unicode.Georgian, "ka"}, {unicode.Armenian, "hy"}, {unicode.Khmer, "km"}, {unicode.Lao, "lo"}, {unicode.Myanmar, "my"}, {unicode.Sinhala, "si"}, {unicode.Ethiopic, "am"},
	{unicode.Telugu, "te"}, {unicode.Gujarati, "gu"}, {unicode.Gurmukhi, "pa"}, {unicode.Kannada, "kn"}, {unicode.Malayalam, "ml"},
}

// letterLanguages are the other languages of such a script, recognized by
// letters that the first language lacks or hardly uses. least is how many of a
// thousand letters must be such letters. The first row that fits counts.
var letterLanguages = []struct {
	of, lang, letters string
	least             int
}{
	{"ru", "be", "ў", 3}, {"ru", "tg", "ҷӯӣҳ", 10}, {"ru", "kk", "әқғұ", 15}, {"ru", "ky", "ң", 3}, {"ru", "mn", "өү", 15}, {"ru", "uk", "іїєґ", 20}, {"ru", "mk", "ѓќ", 2}, {"ru", "sr", "ђћјљњџ", 15}, {"ru", "bg", "ъ", 7},
	{"ar", "ur", "ٹڈڑےںہھ", 20}, {"ar", "fa", "پچگژکی", 20},
	{"hi", "mr", "ळ", 2},
}

// guessLanguage returns the language of a page that does not declare it: by its
// script, or by the frequent words of each language. It returns "" if neither
// is conclusive.
func guessLanguage(s *sheet) string {
	const long, little = 80, 400 // bytes: the least length of a paragraph; of a sample
	text := sampleOf(s, long)
	if len(text) < little {
		text = sampleOf(s, 0)
	}
	if lang := languageOfScript(text); lang != "" {
		return lang
	}
	if best, _ := mostCommon(text); best != "" {
		return best
	}
	return languageOfLatin(text)
}

// latinLetters are letters that one language alone writes among those in Latin script
// that are read here. The first row that fits counts.
var latinLetters = []struct{ lang, letters string }{
	{"vi", "ơưạảấầẩậắằẳặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"}, {"tr", "ığ"}, {"pl", "łęśźż"}, {"cs", "řůě"}, {"hu", "őű"},
	{"ro", "ăț"}, {"lt", "ėųį"}, {"lv", "ķļņģ"}, {"is", "ðþ"},
}

// languageOfLatin returns the language of a text in Latin script that has too few common
// words to tell, by its letters, or "".
func languageOfLatin(text string) string {
	const share = 100 // one in so many bytes
	for _, l := range latinLetters {
		n := 0
		for _, r := range text {
			if r > unicode.MaxASCII && strings.ContainsRune(l.letters, unicode.ToLower(r)) {
				n++
			}
		}
		if n > 0 && n*share >= len(text) {
			return l.lang
		}
	}
	return ""
}

// mostCommon returns the language of which a text has the most common words, or
// "" if these are too few to tell, and how many it has of each language.
func mostCommon(text string) (lang string, counts map[string]int) {
	counts = map[string]int{}
	all := 0
	for w := range eachWord(strings.ToLower(text)) {
		for _, l := range languagesOf()[w] {
			counts[l]++
		}
		all++
	}
	const least, share = 5, 20 // common words; one in so many of all words
	most := max(least, all/share)
	for _, l := range commonOrder {
		if n := counts[l]; n > most {
			lang, most = l, n
		}
	}
	return lang, counts
}

// languagesOf returns the languages of which a word is a common word, by the word.
var languagesOf = sync.OnceValue(func() map[string][]string {
	languages := map[string][]string{}
	for lang, words := range commonWords {
		for w := range strings.FieldsSeq(words) {
			languages[w] = append(languages[w], lang)
		}
	}
	return languages
})

// behindTheme returns the language of a text that is plainly not English
// although the page declares that it is, or "". A site whose theme came in
// English may never have changed that. Any other declared language was set by
// somebody, and is believed.
func behindTheme(s *sheet, stated string) string {
	const long, little, times = 80, 400, 4
	if stated != "en" {
		return ""
	}
	text := sampleOf(s, long)
	if len(text) < little || isPlainly(stated, text[:little]) {
		return ""
	}
	if lang := languageOfScript(text); lang != "" {
		return lang
	}
	lang, counts := mostCommon(text)
	if counts[lang] < times*max(1, counts[stated]) {
		return ""
	}
	return lang
}

// isPlainly reports whether a text has so many common words of a language that
// it need not be compared with others.
func isPlainly(lang, text string) bool {
	const share = 8 // one in so many of all words
	all, n := 0, 0
	for w := range eachWord(strings.ToLower(text)) {
		if slices.Contains(languagesOf()[w], lang) {
			n++
		}
		all++
	}
	return n*share >= all
}

// sampleOf returns the text of pieces longer than so many bytes, up to as much
// as is needed to tell the language.
func sampleOf(s *sheet, longer int) string {
	const most = 6000
	var b strings.Builder
	for i := range s.pieces {
		if p := &s.pieces[i]; len(p.text) > longer && b.Len() < most {
			b.WriteString(p.text)
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// commonOrder is the order in which languages are compared: of two that fit
// equally well, the first counts.
var commonOrder = []string{"en", "de", "fr", "es", "pt", "it", "ca", "nl", "sv", "da", "no", "is", "fi", "et", "lv", "lt", "pl", "cs", "sk", "hr", "sr", "sl", "sq", "hu", "ro", "tr", "id", "ms", "tl", "vi", "sw", "af"}

// languageOfScript returns the language of a text by its script, or "" for
// Latin and for scripts in no table.
func languageOfScript(text string) string {
	const fewest = 21 // letters
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
		if n*10 > letters && n >= fewest {
			return languageOfLetters(text, scriptLanguages[i].lang, letters)
		}
	}
	return ""
}

// languageOfLetters returns the language of a text among those that share a
// script with first, by the letters peculiar to each.
func languageOfLetters(text, first string, letters int) string {
	for _, l := range letterLanguages {
		if l.of != first {
			continue
		}
		n := 0
		for _, r := range text {
			if r >= 0x370 && strings.ContainsRune(l.letters, unicode.ToLower(r)) {
				n++
			}
		}
		if n*1000 >= l.least*letters {
			return l.lang
		}
	}
	return first
}

// findLanguage takes the language that the page states, or else guesses it from the
// text. A page that states English although its text is plainly in another language is
// not believed: that is the language of its theme.
func (f *facts) findLanguage(s *sheet) {
	stated := []source{{"html lang", tag(s.head.lang)},
		{"json-ld inLanguage", tag(f.witness.article.String("inLanguage"))},
		tagged(s.metaSource(languageMetas)),
		tagged(s.metaSource(localeMetas))}
	f.first(&f.language, stated...)
	if f.language.value == "" {
		f.first(&f.language, source{"text", guessLanguage(s)})
	} else if lang := behindTheme(s, primary(f.language.value)); lang != "" {
		f.language = fact{}
		stated = slices.DeleteFunc(stated, func(src source) bool { return primary(src.value) != lang })
		f.first(&f.language, append(stated, source{"text", lang})...)
	}
}

// primary returns the language of a tag without its region.
func primary(tag string) string {
	lang, _, _ := strings.Cut(tag, "-")
	return lang
}

// tagged returns a source with its value made a language tag.
func tagged(src source) source { return source{src.origin, tag(src.value)} }

// tag returns a language tag (BCP 47) for what pages write: "de_DE" is "de-DE". Subtags
// other than script and region are left out, such as those of WordPress for a form of
// address: "de-DE-formal".
func tag(lang string) string {
	lang = strings.ReplaceAll(strings.TrimSpace(lang), "_", "-")
	if end := strings.IndexAny(lang, ",;.@ "); end >= 0 { // "en-US, de", "en_US.UTF-8"
		lang = lang[:end]
	}
	parts := strings.Split(lang, "-")
	if n := len(parts[0]); n < 2 || n > 3 || !isLetters(parts[0]) {
		return ""
	}
	out := strings.ToLower(parts[0])
	for _, part := range parts[1:] {
		switch n := len(part); {
		case n == 4 && isLetters(part): // a script
			out += "-" + strings.ToUpper(part[:1]) + strings.ToLower(part[1:])
		case n == 2 && isLetters(part), n == 3 && isDigits(part): // a region, "es-419"
			return out + "-" + strings.ToUpper(part)
		default:
			return out
		}
	}
	return out
}

func isLetters(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r > unicode.MaxASCII || !unicode.IsLetter(r) })
}
