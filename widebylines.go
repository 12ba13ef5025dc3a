package newspage

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wideWriter returns the writer that a line names in a way of Chinese, Japanese or
// Korean papers, or a Byline without a name.
func wideWriter(line string) Byline {
	if name := wideReporter(line); name != "" {
		return Byline{Name: name}
	}
	if name := wideAuthor(line); name != "" {
		return Byline{Name: name}
	}
	return koreanWriter(line)
}

// wideReporter returns the name in the line that Chinese papers set above a report, or
// "": "記者王小明／台北報導", "河岸新闻记者 王小明".
func wideReporter(line string) string {
	const least, most, house = 2, 4, 8 // characters
	for _, word := range [...]string{"記者", "记者"} {
		paper, rest, ok := strings.Cut(line, word)
		if !ok {
			continue
		}
		name, _, ok := strings.Cut(rest, "／")
		if !ok {
			name = strings.TrimLeft(rest, " :：")
			ok = name != rest && utf8.RuneCountInString(paper) <= house && isIdeographs(strings.TrimSpace(paper))
		}
		if n := utf8.RuneCountInString(name); ok && n >= least && n <= most && isIdeographs(name) {
			return name
		}
	}
	return ""
}

// wideAuthor returns the name after a label, or "". The label stands at the beginning
// of a line, "取材・文／木村遥", or after the date and the source, "来源：河岸日报 作者：王小明".
func wideAuthor(line string) string {
	for _, label := range wideWritings {
		rest, ok := strings.CutPrefix(line, label)
		if joint, size := utf8.DecodeRuneInString(rest); ok && strings.ContainsRune(wideJoints, joint) {
			name, _, _ := strings.Cut(foldSpace(rest[size:]), " ")
			return wideName(name)
		}
	}
	for _, label := range wideBys {
		if _, rest, ok := strings.Cut(line, label); ok {
			name, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
			return wideName(name)
		}
	}
	return ""
}

// wideName returns a text that has the length of a name and only ideographs or kana, or
// "".
func wideName(text string) string {
	const least, most = 2, 8 // characters
	text = strings.TrimSpace(text)
	if n := utf8.RuneCountInString(text); n < least || n > most || !isIdeographs(text) {
		return ""
	}
	return text
}

// koreanWriter returns the writer in a line that consists of the house or the place,
// the name, the role and a mail address: "[강변일보=이정훈 기자]".
func koreanWriter(line string) Byline {
	if !hasHangul(line) {
		return Byline{}
	}
	line = strings.Trim(withoutMail(line), "[]() =")
	line = line[strings.LastIndexByte(line, '=')+1:]
	fields := strings.Fields(line)
	if len(fields) != 2 || !isHangulName(fields[0]) || !roleWords[fields[1]] {
		return Byline{}
	}
	return Byline{Name: fields[0], Role: fields[1]}
}

// hasHangul reports whether a text contains a Hangul syllable.
func hasHangul(text string) bool { return strings.ContainsFunc(text, isSyllable) }

// inSignBrackets returns the text in the brackets in which Japanese papers sign a
// report: "（木村遥）".
func inSignBrackets(line string) (string, bool) {
	const least, most = 3, 12 // characters of one name; of two
	for _, pair := range [][2]string{{"（", "）"}, {"【", "】"}} {
		inner, ok := strings.CutPrefix(line, pair[0])
		if inner, closed := strings.CutSuffix(inner, pair[1]); ok && closed && isWide(inner) {
			n := utf8.RuneCountInString(inner)
			return inner, n >= least && n <= most && !strings.ContainsFunc(inner, func(r rune) bool { return unicode.IsDigit(r) || r == '。' })
		}
	}
	return "", false
}

// isIdeographs reports whether all characters of a text are in scripts written without
// spaces.
func isIdeographs(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return !isUnspaced(r) })
}
