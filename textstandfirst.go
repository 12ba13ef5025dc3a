package newspage

import (
	"strings"

	"github.com/newspage/newspage/internal/when"
)

// lineStandfirst returns the standfirst of a plain-text page: the first lines under the
// headline, if something sets them apart from the text, such as a byline, a date or a
// caption. It returns an empty span if there is none.
func (f *facts) lineStandfirst(s *sheet) span {
	if f.headline.at < 0 {
		return span{}
	}
	for _, find := range lineStandfirsts {
		if at := find(f, s); at.first < at.last {
			return at
		}
	}
	return span{}
}

// lineStandfirsts are the ways to find it, the surest first. Each returns an empty span if
// there is none.
var lineStandfirsts = []func(*facts, *sheet) span{
	(*facts).pointsUnderHeadline,
	(*facts).overSignature,
	(*facts).shortUnderHeadline,
	(*facts).apartUnderHeadline,
	(*facts).underOpeningPicture,
}

// underOpeningPicture returns the line, longer than a crosshead but without a full stop,
// between the caption of the picture that opens the report and the first paragraph, with
// blank lines around it.
func (f *facts) underOpeningPicture(s *sheet) span {
	const far, fewest = 12, 6 // lines from the headline to the caption; words
	for i := f.headline.at + 2; i < min(len(s.pieces)-1, f.headline.at+far); i++ {
		p := &s.pieces[i]
		if isProse(p) {
			break
		}
		if p.kind != heading || p.gap == 0 || s.pieces[i-1].kind != caption || s.pieces[i+1].gap == 0 || !isProse(&s.pieces[i+1]) {
			continue
		}
		isLabel := weight(p.text) <= shortText || !hasWords(p.text, fewest) || strings.HasSuffix(p.text, "?")
		if isLabel || f.isSpokenFor(p) || f.saysWhoOrWhen(s, p.text) || statesDay(p.text) {
			break
		}
		return span{i, i + 1}
	}
	return span{}
}

// pointsUnderHeadline returns the sentences right under the headline, each on a line of
// its own without blank lines, if a picture or the writer stands under them, and blank
// lines part the paragraphs of the text.
func (f *facts) pointsUnderHeadline(s *sheet) span {
	const fewest, most = 2, 4 // points
	first := f.headline.at + 1
	last := first
	for last < len(s.pieces)-1 && last-first <= most && s.pieces[last].gap == 0 && isProse(&s.pieces[last]) && weight(s.pieces[last].text) < loneText && f.roles[last] == noRole {
		last++
	}
	if n := last - first; n < fewest || n > most || s.pieces[last].gap > 0 {
		return span{}
	}
	if under := &s.pieces[last]; under.kind != caption && !f.isSignature(under.text) && !isStrictName(under.text) {
		return span{}
	}
	text := indexOf(s.pieces[last:], isProse)
	if text < 0 || s.pieces[last+text].gap == 0 {
		return span{}
	}
	return span{first, last}
}

// shortUnderHeadline returns the line right under the headline if it is a standfirst too
// short to be told from a label. It is one if right under it there are the writer or the
// date, the buttons to share, or a picture.
func (f *facts) shortUnderHeadline(s *sheet) span {
	i := f.headline.at + 1
	if i+1 >= len(s.pieces) {
		return span{}
	}
	p, next := &s.pieces[i], &s.pieces[i+1]
	isRepeated := strings.Contains(p.text, next.text) // "Portrait of Jane Smith"
	if p.gap > 1 || isRepeated || !f.canBeShortStandfirst(s, p) {
		return span{}
	}
	isSigned := isByWord(next.text) || isStrictName(next.text) || f.saysWhoOrWhen(s, next.text)
	if !isSigned && next.notice.reason != Share && next.kind != caption {
		return span{}
	}
	return span{i, i + 1}
}

// canBeShortStandfirst reports whether a line has the length and the words of a short
// standfirst, and names neither a person nor the date.
func (f *facts) canBeShortStandfirst(s *sheet, p *piece) bool {
	const shortest, least, leastHangul = 20, 4, 3 // weight; words
	isLine := p.kind == heading || p.kind == paragraph && endsSentence(p.text) && !f.hasTime(p.text)
	if n := weight(p.text); !isLine || f.isSpokenFor(p) || n < shortest || n >= shortText || strings.ContainsAny(p.text, "|=") {
		return false
	}
	if !hasWords(p.text, least) && !(hasHangul(p.text) && hasWords(p.text, leastHangul)) {
		return false
	}
	return !isPlainName(p.text) && !f.saysWhoOrWhen(s, p.text)
}

// saysWhoOrWhen reports whether a line names the writer, the date, or persons and little
// else.
func (f *facts) saysWhoOrWhen(s *sheet, text string) bool {
	return f.isSignature(text) || len(f.persons(s, text)) > 0
}

// apartUnderHeadline returns the first paragraph if something sets it apart from the text.
func (f *facts) apartUnderHeadline(s *sheet) span {
	if i := f.lineUnderHeadline(s); i >= 0 && f.isSetApart(s, i) {
		return span{i, i + 1}
	}
	return span{}
}

// nearHeadline is how many lines below the headline a line is near it. Farther down,
// the writers and the date stand between the two.
const nearHeadline = 4

// lineUnderHeadline returns the first line under the headline that can belong to the
// text or the standfirst, or -1. Unless it is near the headline, it must be a sentence.
func (f *facts) lineUnderHeadline(s *sheet) int {
	const far = 28 // lines
	for i := f.headline.at + 1; i < min(len(s.pieces), f.headline.at+far); i++ {
		if !f.canBeText(s, i) {
			continue
		}
		isFirst := endsSentence(s.pieces[i].text)
		if f.isNearHeadline(i) {
			isFirst = !f.isSignature(s.pieces[i].text) && !f.isAllNames(s, s.pieces[i].text)
		}
		if isFirst {
			return i
		}
	}
	return -1
}

// canBeText reports whether a line can belong to the text or the standfirst: it is long
// enough, and nothing says that it is something else.
func (f *facts) canBeText(s *sheet, i int) bool {
	p := &s.pieces[i]
	if p.kind == caption || f.isSpokenFor(p) || weight(p.text) < shortText {
		return false
	}
	return !isDates(p.text, f.language.value) && !hasSiteBehindBar(p.text) && !leadsAside(p.text) && !isServerMessage(p.text)
}

func (f *facts) isNearHeadline(i int) bool { return i < f.headline.at+nearHeadline }

// isSetApart reports whether something sets line i apart from the text.
func (f *facts) isSetApart(s *sheet, i int) bool {
	const longest = 550 // weight: no standfirst is longer
	switch {
	case isUnderKeyHead(s, i), weight(s.pieces[i].text) >= longest, wideDateline(s.pieces[i].text) != "", opensWithReporter(s.pieces[i].text):
		return false
	case i+1 < len(s.pieces) && (s.pieces[i+1].kind == listItem || s.pieces[i+1].notice.reason == Related):
		return false // lists and promos stand in the text
	case f.isRetold(s, i), s.isTightOver(i):
		return true
	case f.isCrosshead(s, i+1), i > f.headline.at+1 && i+1 < len(s.pieces) && s.isAnswered(i+1):
		return false // over the second paragraph, or the first question
	case f.isNearHeadline(i):
		isOverOther := i+1 < len(s.pieces) && s.pieces[i+1].notice.reason != Advertisement && (!s.isSameFlow(i, i+1) || f.isPlaceAlone(s, i+1))
		return isOverOther || f.isAtHeadline(s, i)
	}
	return f.isOverBreak(s, i)
}

// isCrosshead reports whether line i is a heading between two paragraphs that blank lines
// set apart, and names nobody and no day.
func (f *facts) isCrosshead(s *sheet, i int) bool {
	const least = 2 // words
	if !s.isAloneInText(i) {
		return false
	}
	p := &s.pieces[i]
	return p.kind == heading && !f.isSpokenFor(p) && hasWords(p.text, least) && !hasDigit(p.text) && !f.saysWhoOrWhen(s, p.text)
}

// isOverBreak reports whether line i is a sentence with something between it and the
// text: the picture that opens the report, an advertisement or the dateline.
func (f *facts) isOverBreak(s *sheet, i int) bool {
	p := &s.pieces[i]
	if i+1 >= len(s.pieces) || p.kind != paragraph || !endsSentence(p.text) || f.isSignature(p.text) {
		return false
	}
	next := &s.pieces[i+1]
	isUnderByline := isWriterLine(s.pieces[i-1].text)
	isOverAd := next.notice.reason == Advertisement && s.pieces[i-1].kind != caption && !isUnderByline // under the picture that opens the report, the text begins
	return next.kind == caption || isOverAd || f.isPlaceAlone(s, i+1)
}

// isAtHeadline reports whether line i stands right under the headline, and blank lines
// set the paragraphs below apart from it and from each other.
func (f *facts) isAtHeadline(s *sheet, i int) bool {
	if i != f.headline.at+1 || i+2 >= len(s.pieces) || s.pieces[i].gap > 0 {
		return false
	}
	return s.pieces[i+1].gap > 0 && s.pieces[i+2].gap > 0 && isProse(&s.pieces[i+1])
}

// isTightOver reports whether no blank line stands between line i and the next
// paragraph, but blank lines stand between the paragraphs after that. The line is then
// in an element of another kind.
func (s *sheet) isTightOver(i int) bool {
	const fewest, near = 2, 6 // paragraphs after the next one; lines in which they are looked for
	next := i + 1
	if next >= len(s.pieces) || s.pieces[next].gap > 0 || !isProse(&s.pieces[i]) || !isProse(&s.pieces[next]) {
		return false
	}
	apart := 0
	for j := next + 1; j < min(len(s.pieces), next+near) && apart < fewest; j++ {
		if !isProse(&s.pieces[j]) || s.pieces[j-1].kind == caption {
			continue
		}
		if s.pieces[j].gap == 0 {
			return false
		}
		apart++
	}
	return apart == fewest
}

// isRetold reports whether the paragraph after line i says the same again. A report
// does so under its standfirst, but not under its first paragraph.
func (f *facts) isRetold(s *sheet, i int) bool {
	const longest = 350 // weight
	const near = 3      // lines to the next paragraph
	p, next := &s.pieces[i], i+1
	for next < len(s.pieces) && (s.pieces[next].kind == caption || s.pieces[next].notice.reason != "") {
		next++
	}
	if next >= len(s.pieces) || next > i+near || !isProse(p) || !isProse(&s.pieces[next]) {
		return false
	}
	if weight(p.text) > longest || isWide(p.text) || f.isSignature(p.text) {
		return false
	}
	const least = 6 // full words
	n := countWords(p.text, stemsIn(s.pieces[next:next+1]), stem)
	return n.different >= least && n.differentTold*3 > n.different
}

// overSignature returns the first sentence under the headline if the line that names
// the writer or the date is right under it, or several short paragraphs if they stand
// above a name and under none.
func (f *facts) overSignature(s *sheet) span {
	const most = 4 // paragraphs
	i := f.firstSentence(s)
	if i < 0 || f.roles[i] != noRole || f.isSignature(s.pieces[i].text) {
		return span{}
	}
	last := i + 1
	for last < len(s.pieces)-1 && last-i < most && s.isShortParagraph(last) {
		last++
	}
	isSigned := anyOf(s.pieces[f.headline.at+1:i], func(p *piece) bool { return isWriterLine(p.text) })
	if under := &s.pieces[last]; last-i > 1 && !isSigned && under.gap > 0 && under.notice.reason == "" && isStrictName(under.text) {
		return span{i, last}
	}
	if next := s.pieces[i+1].text; isByWord(next) || f.isSignature(next) {
		return span{i, i + 1}
	}
	return span{}
}

// firstSentence returns the first sentence near below the headline, with a line below it, or
// -1. A time alone begins the entries of a live blog.
func (f *facts) firstSentence(s *sheet) int {
	const near = 8 // lines, which may include a kicker and a copy of the headline
	for i := f.headline.at + 1; i < min(len(s.pieces)-1, f.headline.at+near); i++ {
		p := &s.pieces[i]
		if f.isClockAlone(p.text) && !hasFold(updateWords, leadingWord(p.text)) {
			return -1
		}
		if p.kind != caption && p.notice.reason == "" && weight(p.text) >= shortText && endsSentence(p.text) {
			return i
		}
	}
	return -1
}

// isShortParagraph reports whether a line is a sentence or two with a blank line above
// it.
func (s *sheet) isShortParagraph(i int) bool {
	const most = 3 * shortText // weight: two sentences
	p := &s.pieces[i]
	return p.gap > 0 && isSentence(p) && weight(p.text) < most
}

// isClockAlone reports whether a line is a time of day without a date.
func (f *facts) isClockAlone(text string) bool {
	if len(text) > longestClock {
		return false
	}
	st, ok := when.Parse(text, f.language.value)
	return ok && st.HasClock && !st.HasDate()
}

// isSameFlow reports whether two lines are paragraphs of one text.
func (s *sheet) isSameFlow(i, j int) bool {
	a, b := &s.pieces[i], &s.pieces[j]
	return a.kind == paragraph && b.kind == paragraph && !isLabel(b) && b.notice.reason == "" && (endsSentence(a.text) || isThai(a.text))
}
