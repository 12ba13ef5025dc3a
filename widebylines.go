package newspage

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wideWriters returns the writers that a line names in a way of Chinese, Japanese or
// Korean papers.
func wideWriters(line string) []Byline {
	if names := wideReporters(line); len(names) > 0 {
		return names
	}
	if name := wideAuthor(line); name != "" {
		return []Byline{{Name: name}}
	}
	if writer := koreanWriter(line); writer.Name != "" {
		return []Byline{writer}
	}
	return nil
}

// wideReporters returns the names in the line that Chinese papers set above a report,
// "記者王小明、李美玲／台北報導", "河岸新闻记者 王小明 通讯员 李美玲", or in the brackets near its
// beginning: "河岸讯（记者 王小明）".
func wideReporters(line string) []Byline {
	const house = 8 // characters
	for _, word := range wideReporterWords {
		paper, rest, ok := strings.Cut(line, word)
		if !ok {
			continue
		}
		names, _, ok := strings.Cut(rest, "／")
		if inner, isClosed := inReporterBrackets(paper, rest); !ok && isClosed {
			names, ok = inner, true
		}
		if !ok {
			names = strings.TrimLeft(rest, " :：")
			ok = names != rest && utf8.RuneCountInString(paper) <= house && isIdeographs(strings.TrimSpace(paper))
		}
		if reporters := wideNames(names); ok && len(reporters) > 0 {
			return reporters
		}
	}
	return nil
}

// inReporterBrackets returns what stands behind a word for "reporter" in brackets near the
// beginning of a report, between the text before the word and the rest.
func inReporterBrackets(before, rest string) (inner string, ok bool) {
	const near, house = 60, 30 // bytes before the bracket: "河岸社木城9月27日电"; bytes from it to the word
	open := strings.LastIndexAny(before, "（(〔【")
	if open < 0 || open > near || len(before)-open > house {
		return "", false
	}
	end := strings.IndexAny(rest, "）)〕】")
	if end < 0 {
		return "", false
	}
	return strings.TrimLeft(rest[:end], " :："), true
}

// wideNames returns the names in a text that consists of Chinese names alone, or nil.
func wideNames(text string) (names []Byline) {
	const least, most = 2, 4 // characters
	for _, name := range strings.FieldsFunc(text, func(r rune) bool { return r == '、' || r == ' ' }) {
		if wideRoles[name] {
			continue
		}
		if n := utf8.RuneCountInString(name); n < least || n > most || !isIdeographs(name) {
			return nil
		}
		names = append(names, Byline{Name: name})
	}
	return names
}

// opensWithReporter reports whether a text is a paragraph that opens with such a line:
// "〔記者王小明／台北報導〕渡輪今晨遲開一小時，…".
func opensWithReporter(text string) bool {
	return strings.ContainsAny(text, "，。") && len(wideReporters(text)) > 0
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
// the name, the role and a mail address: "[강변일보=이정훈 기자]", "기자명 이정훈 기자".
func koreanWriter(line string) Byline {
	if !hasHangul(line) {
		return Byline{}
	}
	line = strings.Trim(withoutMail(line), "[]() =")
	line = line[strings.LastIndexByte(line, '=')+1:]
	for _, label := range koreanBys {
		line = strings.TrimPrefix(line, label)
	}
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
