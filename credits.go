package newspage

import (
	"bytes"
	"strings"
	"unicode"
)

// rightsNotices are phrases that reserve the rights to a picture, after its credit.
var rightsNotices = [...]string{"All rights reserved", "all rights reserved", "RIPRODUZIONE RISERVATA", "Riproduzione riservata", "riproduzione riservata"}

// rightsNoticeAt returns where the notice begins that an agency sets after its credit, as
// in "Jane Smith/Copyright 2024 The AP. All rights reserved.", or -1 if there is none.
func rightsNoticeAt(text []byte) int {
	const longest = 80 // bytes from the copyright sign to the phrase
	for _, phrase := range rightsNotices {
		at := bytes.Index(text, []byte(phrase))
		if at < 0 {
			continue
		}
		from := max(0, at-longest)
		for _, sign := range [...]string{"Copyright", "©", "(c) "} {
			if i := bytes.LastIndex(text[from:at], []byte(sign)); i >= 0 {
				return from + i
			}
		}
		return at
	}
	return -1
}

// statesCredit reports whether all of a text is a credit that begins with a label.
func statesCredit(text string) bool {
	text = strings.TrimLeft(text, "([（ ")
	if labelAt(text) == 0 || len(text) > longestCredit || endsSentence(text) {
		return false
	}
	_, before := openingCredit(text)
	return before == ""
}

// statesSource reports whether a text beside a picture names its source: "Kaynak: DHA".
func statesSource(text string) bool {
	_, house, _ := strings.Cut(text, ":")
	return namesSource(text) && isNamed(strings.TrimSpace(house))
}

// bareCredit removes the label from a credit. It returns any other text unchanged.
func bareCredit(text string) string {
	if statesCredit(text) {
		return trimCredit(text)
	}
	return text
}

// The forms of credits, by what is known of a text.
var (
	textForms   = formsOf(inText)
	figureForms = formsOf(inFigure)
	lineForms   = formsOf(onLine)
	headForms   = formsOf(atHead)
)

// splitCredit splits a caption from the credit at its end, if a label or a sign says
// that it is one: "(Photo: Jane Smith/AP)", "Foto: dpa", "© Jane Smith", "＝ＡＰ".
func splitCredit(caption string) (rest, credit string) {
	return firstForm(caption, textForms...)
}

// endingCredit is like splitCredit for text that is certainly a caption. There, a name
// after the last sentence or after a bar, dash or slash is a credit too.
func endingCredit(caption string) (rest, credit string) {
	if rest, credit := houseOnLastLine(caption); credit != "" {
		return rest, credit
	}
	return firstForm(caption, figureForms...)
}

// lineCredit is like splitCredit for a line that may be a caption but is not known to be
// one. It has more forms, which sentences of a report do not have.
func lineCredit(line string) (rest, credit string) { return firstForm(line, lineForms...) }

// headCredit finds further forms, in a line above the text of the report.
func headCredit(line string) (rest, credit string) { return firstForm(line, headForms...) }

// firstForm returns the answer of the first form that finds a credit.
func firstForm(caption string, forms ...creditForm) (rest, credit string) {
	for _, form := range forms {
		if rest, credit := form(caption); credit != "" {
			return rest, credit
		}
	}
	return caption, ""
}

// longestCredit is the length limit of a credit in bytes: room for three names and
// their agencies.
const longestCredit = 120

// withoutLoneLabel removes a label without a colon from the end of a caption. It stands
// there if the credit begins with a "©": "At the quay. Foto © Jane Smith".
func withoutLoneLabel(caption string) string {
	from := behindLast(caption, ". ", "\n", " | ", " / ")
	if label := caption[from:]; label == "" || !isCreditLabel(label) {
		return caption
	}
	return trimRest(caption[:from])
}

// behindLast returns where in a text the last occurrence of any of the marks ends, or
// 0.
func behindLast(text string, marks ...string) int {
	end := 0
	for _, mark := range marks {
		if i := lastIndex(text, mark); i >= 0 {
			end = max(end, i+len(mark))
		}
	}
	return end
}

// trimRest removes from the end of a caption what joined it to its credit, including a
// label with its colon: "Photo: © Jane Smith", "Credit...Jane Smith".
func trimRest(s string) string {
	const joints = " \u00a0\n|(-–—/,["
	s = strings.TrimRight(s, joints+"（【＝•·*")
	for _, colon := range [...]string{":", "...", "…"} {
		before, ok := strings.CutSuffix(s, colon)
		if !ok {
			continue
		}
		for _, label := range creditLabels {
			if rest, ok := cutSuffixFold(before, label); ok && !inWord(lastRune(rest)) {
				return strings.TrimRight(rest, joints)
			}
		}
	}
	for _, label := range sourceLabels {
		if rest, ok := strings.CutSuffix(s, strings.TrimSpace(label)); ok && !inWord(lastRune(rest)) {
			return strings.TrimRight(rest, joints)
		}
	}
	return s
}

// trimCredit removes labels, signs, brackets and words for "courtesy of" and "taken by"
// from a credit.
func trimCredit(s string) string {
	s = foldSpace(s)
	for range 3 { // "(Photo: (Jane Smith)"
		before := s
		if s = unwrappedCredit(s); s == before {
			break
		}
	}
	if n := courtesyAt(s); n > 0 && !strings.HasPrefix(s, "via") {
		s = s[n:]
	}
	if rest, ok := cutSuffixOf(s, takenBy); ok && !strings.HasSuffix(s, "提供") { // who gave the picture
		s = strings.TrimRight(rest, " ")
	}
	if strings.HasSuffix(s, ")") {
		s = trimBracket(s)
	}
	if rest, ok := cutSuffixOf(strings.TrimSuffix(s, "."), closingLabels); ok {
		s = rest
	}
	return parted.Replace(s)
}

// parted joins the parts of a credit with a comma: "Jane Smith | The Paper", "Photo:
// Jane Smith) (The Paper".
var parted = strings.NewReplacer(" | ", ", ", ") (", ", ")

// unwrappedCredit removes from a credit the signs around it, one label and one pair of
// brackets.
func unwrappedCredit(s string) string {
	s = strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("|•·–—-:,;/／©ⓒ*📷📸", r)
	})
	if n := max(labelAt(s), bareLabelAt(s), sourceLabelAt(s)); n > 0 {
		s = strings.TrimLeft(s[n:], " ")
	}
	for _, pair := range creditBrackets {
		if inner, ok := strings.CutPrefix(s, pair[0]); ok && (strings.HasSuffix(s, pair[1]) || !strings.Contains(s, pair[1])) {
			s = strings.TrimSuffix(inner, pair[1])
		}
	}
	return s
}
