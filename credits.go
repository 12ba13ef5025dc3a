package newspage

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// creditLabels stand before a credit, with a colon or a "by" behind them.
var creditLabels = []string{"photo by", "photos by", "photograph by", "photographs by", "picture by", "image by", "illustration by", "foto von", "fotos von", "bild von",
	"photograph", "photographer", "photo credit", "photo credits", "photos", "photo", "picture credit", "image credit", "image credits", "image source", "image copyright", "images", "image", "picture", "pictures", "credit", "credits", "source",
	"bildquelle", "quelle bild", "bilder", "bild", "fotos", "fotograf", "fotoğraf", "foto", "quelle", "grafik", "bildnachweis", "bildrechte", "fotocredit", "crédit photo", "crédits photo", "crédits", "crédit", "crédito", "créditos", "fuente", "fonte", "imagen", "imagem", "kuva", "zdroj", "fot.", "forrás", "fotó", "фото", "कॉपीराइट", "写真", "copyright", "©", "(c)"}

// labelEnds are how a compound label ends: "Symbolfoto: dpa", "File photo: AP".
var labelEnds = []string{"foto", "photo", "bild", "fotos", "photos", "bilder"}

// labelAt is the length of the label that a text opens with, with its colon; 0:
// none. Some need none: "©", "Photo by".
func labelAt(text string) int {
	for _, label := range creditLabels {
		n := len(label)
		if len(text) <= n || !strings.EqualFold(text[:n], label) {
			continue
		}
		if strings.HasSuffix(label, " by") || strings.HasSuffix(label, " von") {
			if text[n] == ' ' {
				return n + 1
			}
			continue
		}
		if end := colonAt(text, n); end > 0 || label == "©" || label == "(c)" || label == "copyright" && text[n] == ' ' {
			return max(n, end)
		}
	}
	return 0
}

// isCreditLabel reports whether a text is nothing but a label.
func isCreditLabel(text string) bool {
	text = strings.TrimRight(text, ": ") + ":"
	return labelAt(text) == len(text)
}

// compoundAt is like labelAt, for a word that ends in a label and says more: it
// stays in the credit.
func compoundAt(text string) int {
	const longest = 24
	end := strings.IndexAny(text[:min(len(text), longest)], ":)(,.;/|")
	if end <= 0 || text[end] != ':' {
		return 0
	}
	word := strings.ToLower(strings.TrimSpace(text[:end]))
	for _, e := range labelEnds {
		if strings.HasSuffix(word, e) && strings.Count(word, " ") <= 1 && word != e {
			return end + 1
		}
	}
	return 0
}

// colonAt is where the colon at text[n:] ends, a space before it or not; 0:
// there is none.
func colonAt(text string, n int) int {
	rest := strings.TrimLeft(text[n:], " \u00a0\u202f")
	for _, colon := range []string{":", "："} {
		if strings.HasPrefix(rest, colon) {
			return len(text) - len(rest) + len(colon)
		}
	}
	return 0
}

// hasCreditLabel reports whether a text opens with the words that stand before
// a credit.
func hasCreditLabel(s string) bool {
	for _, label := range creditLabels {
		if len(s) >= len(label) && strings.EqualFold(s[:len(label)], label) {
			return true
		}
	}
	return compoundAt(s) > 0
}

// rightsNotice is where, in a caption, the notice begins that an agency sets
// behind its credit: "Jane Smith/Copyright 2024 The AP. All rights reserved."
// Without one it is the length of the text.
func rightsNotice(text []byte) int {
	const reserved, longest = "ll rights reserved", 80 // bytes: the notice
	i := bytes.Index(text, []byte(reserved))
	if i < 2 {
		return len(text)
	}
	i--
	from := max(0, i-longest)
	for _, sign := range []string{"Copyright", "©", "(c) "} {
		if j := bytes.LastIndex(text[from:i], []byte(sign)); j >= 0 {
			i = from + j
			break
		}
	}
	if i == 0 {
		return len(text)
	}
	return i
}

// statesCredit reports whether a text is a credit that says so.
func statesCredit(text string) bool {
	text = strings.TrimLeft(text, "([（ ")
	return labelAt(text) > 0 && len(text) <= longestCredit && !endsSentence(text)
}

// bareCredit is a credit without its label; another text stays as it is.
func bareCredit(text string) string {
	if statesCredit(text) {
		return trimCredit(text)
	}
	return text
}

// splitCredit finds a credit at the end of a caption that says it is one:
// "(Photo: Jane Smith/AP)", "Foto: dpa", "© Jane Smith", "＝ＡＰ".
func splitCredit(caption string) (rest, credit string) {
	return firstForm(caption, afterSign, afterEquals, afterLabel, inBrackets)
}

// endingCredit is like splitCredit, for the text of a figure: there, what
// stands behind a bar or behind the last sentence is a credit too.
func endingCredit(caption string) (rest, credit string) {
	return firstForm(caption, afterSign, afterEquals, afterLabel, inBrackets, afterBar, inLastBrackets, afterSentence)
}

func firstForm(caption string, forms ...func(string) (rest, credit string)) (rest, credit string) {
	for _, form := range forms {
		if rest, credit := form(caption); credit != "" {
			return rest, credit
		}
	}
	return caption, ""
}

// longestCredit is as long, in bytes, as a credit gets: three names and their
// agencies.
const longestCredit = 120

func afterSign(caption string) (rest, credit string) {
	i := strings.LastIndex(caption, "©")
	if i < 0 || len(caption)-i >= longestCredit {
		return caption, ""
	}
	return trimRest(caption[:i]), trimCredit(trimBracket(caption[i:]))
}

func afterEquals(caption string) (rest, credit string) {
	const equals, longest = "＝", 16 // characters: "＝ワシントン共同" has fewer
	i := strings.LastIndex(caption, equals)
	if i <= 0 || utf8.RuneCountInString(caption[i:]) > longest || strings.ContainsFunc(caption[i:], unicode.IsDigit) {
		return caption, "" // with a digit it is the day on which the picture was taken
	}
	return caption[:i], strings.TrimSpace(caption[i+len(equals):])
}

// saysTakenBy reports whether a text ends in the Japanese words for "taken by"
// or "courtesy of".
func saysTakenBy(text string) bool {
	return strings.HasSuffix(text, "撮影") || strings.HasSuffix(text, "提供")
}

// lastBrackets are the brackets that a caption ends in.
func lastBrackets(caption string) (rest, within string) {
	trimmed := strings.TrimRight(caption, ". ")
	for _, pair := range [][2]string{{"(", ")"}, {"（", "）"}, {"[", "]"}} {
		inner, ok := strings.CutSuffix(trimmed, pair[1])
		if !ok {
			continue
		}
		if i := strings.LastIndex(inner, pair[0]); i >= 0 {
			return strings.TrimSpace(inner[:i]), inner[i+len(pair[0]):]
		}
	}
	return caption, ""
}

// inBrackets sees brackets with a label, an agency or "taken by" in them.
func inBrackets(caption string) (rest, credit string) {
	rest, within := lastBrackets(caption)
	if within == "" {
		return caption, ""
	}
	if saysTakenBy(within) || hasCreditLabel(within) || namesAgency(within) {
		return rest, trimCredit(within)
	}
	return caption, ""
}

// inLastBrackets sees brackets behind the last sentence of a caption.
func inLastBrackets(caption string) (rest, credit string) {
	rest, within := lastBrackets(caption)
	if rest == "" || !endsSentence(rest) || !isBareCredit(within) || !startsUpper(within) || isPictureNote(within) {
		return caption, ""
	}
	return rest, trimCredit(within)
}

// afterLabel sees a label in the last part of a caption, at its start, behind a
// sentence or a mark, or written with a capital.
func afterLabel(caption string) (rest, credit string) {
	const tail = longestCredit + 24
	for i := max(0, len(caption)-tail); i < len(caption); i++ {
		if !utf8.RuneStart(caption[i]) || i > 0 && inWord(lastRune(caption[:i])) && !startsUpper(caption[i:]) {
			continue
		}
		n := max(labelAt(caption[i:]), compoundAt(caption[i:]))
		if n == 0 || len(caption)-i-n > longestCredit || !canOpenCredit(caption, i, n) {
			continue
		}
		if credit := trimCredit(trimBracket(caption[i:])); credit != "" {
			return trimRest(caption[:i]), credit
		}
	}
	return caption, ""
}

// trimBracket takes the brackets off the end that were opened before a text.
func trimBracket(s string) string {
	for s = strings.TrimRight(s, ". "); strings.HasSuffix(s, ")") && strings.Count(s, "(") < strings.Count(s, ")"); {
		s = strings.TrimRight(s[:len(s)-1], " ")
	}
	return s
}

// canOpenCredit reports whether a label at i, n bytes long, opens a credit, and
// is no word of a sentence: "the image: a boat."
func canOpenCredit(caption string, i, n int) bool {
	before := strings.TrimRight(caption[:i], " \u00a0")
	if before == "" {
		return true
	}
	if strings.ContainsRune(".!?…|”»\")(/-–—\n,。、", lastRune(before)) {
		return true
	}
	return startsUpper(caption[i:]) && !endsSentence(caption[i+n:])
}

// afterBar sees what stands behind the last bar.
func afterBar(caption string) (rest, credit string) {
	i := strings.LastIndexByte(caption, '|')
	if i <= 0 || len(caption)-i > longestCredit || endsSentence(caption[i:]) || len(strings.Fields(caption[i:])) > 10 {
		return caption, ""
	}
	return trimRest(caption[:i]), trimCredit(caption[i:])
}

// afterSentence sees an agency behind the last sentence: "A street in Rome.
// Jane Smith/AP".
func afterSentence(caption string) (rest, credit string) {
	i := strings.LastIndexAny(caption, ".!?")
	if i <= 0 || i+2 >= len(caption) || caption[i+1] != ' ' {
		return caption, ""
	}
	credit = strings.TrimSpace(caption[i+1:])
	if !isBareCredit(credit) || !namesAgency(credit) || !startsUpper(credit) || len(words(caption[:i])) < 2 {
		return caption, ""
	}
	return caption[:i+1], trimCredit(credit)
}

// trimRest takes off a caption what stood between it and its credit.
func trimRest(s string) string {
	s = strings.TrimRight(s, " \u00a0\n|(-–—/,[（＝•·")
	for _, label := range creditLabels { // "Photo: © Jane Smith"
		if rest, ok := cutSuffixFold(s, label+":"); ok && (rest == "" || !inWord(lastRune(rest))) {
			return strings.TrimRight(rest, " \u00a0\n|(-–—/,[")
		}
	}
	return s
}

func cutSuffixFold(s, suffix string) (string, bool) {
	if len(s) < len(suffix) || !strings.EqualFold(s[len(s)-len(suffix):], suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// trimCredit takes "Photo:", "(", "©" and the like off a credit.
func trimCredit(s string) string {
	s = foldSpace(s)
	for range 3 {
		before := s
		s = strings.TrimFunc(s, func(r rune) bool {
			return unicode.IsSpace(r) || strings.ContainsRune("|•·–—-:,;/©*", r)
		})
		if n := labelAt(s); n > 0 {
			s = strings.TrimLeft(s[n:], " ")
		}
		for _, pair := range [][2]string{{"(", ")"}, {"（", "）"}, {"[", "]"}} {
			if inner, ok := strings.CutPrefix(s, pair[0]); ok && (strings.HasSuffix(s, pair[1]) || !strings.Contains(s, pair[1])) {
				s = strings.TrimSuffix(inner, pair[1])
			}
		}
		if s == before {
			break
		}
	}
	return strings.ReplaceAll(s, " | ", ", ")
}

// isBareCredit reports whether the last text of a figure can be nothing but a
// credit: a name, without a sentence in it.
func isBareCredit(text string) bool {
	return utf8.RuneCountInString(text) <= 60 && !endsSentence(text) && len(strings.Fields(text)) <= 8
}

// isPictureNote reports whether a text in brackets tells of the picture, and
// names nobody.
func isPictureNote(text string) bool {
	for _, w := range words(text) {
		if pictureNotes[w] {
			return true
		}
	}
	return false
}

// pictureNotes are words for a picture that does not show the event itself.
var pictureNotes = set("archivbild archivfoto symbolbild symbolfoto archiv file stock illustration undated left right links rechts montage collage archives archivo")

// namesAgency reports whether a short text names a picture agency, or a
// photographer and his house with a slash between.
func namesAgency(s string) bool {
	if utf8.RuneCountInString(s) > 60 {
		return false
	}
	if strings.Contains(s, "/") && !strings.ContainsAny(s, "0123456789") {
		return true
	}
	for _, w := range words(s) {
		if agencies[w] {
			return true
		}
	}
	return false
}

// isAgency reports whether a caption is the name of an agency alone.
func isAgency(caption string) bool {
	if strings.Contains(caption, "/") && !strings.Contains(caption, ". ") && isBareCredit(caption) {
		for _, word := range words(caption) {
			if agencies[word] {
				return true
			}
		}
	}
	w := words(caption)
	return len(w) > 0 && len(w) <= 3 && startsUpper(caption) && (agencies[w[0]] || agencies[w[len(w)-1]])
}

// agencies are words in the names of picture agencies.
var agencies = set("ap afp reuters getty dpa epa efe ansa apa keystone imago shutterstock alamy istock istockphoto unsplash pexels pixabay bloomberg xinhua tass ritzau scanpix ntb tt lehtikuva pap ctk mti anadolu aa kyodo jiji yonhap antara postmedia handout ajansı archiv archivo dok file wikimedia commons")

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r) || r == '@'
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}
