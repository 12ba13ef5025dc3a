package newspage

import (
	"strings"
)

// noteTeasers finds the teasers of other reports on a plain-text page: at least three
// in a row, each a heading, a sentence and a button to read on, or a heading and a
// sentence that is cut short. Within the report one is enough under the label of a
// promo. In HTML they are links or have boxes.
func noteTeasers(pieces []piece) {
	const fewest = 3
	const apart = 3 // lines between two, such as a day or a section
	first, count, last := 0, 0, -1
	told, inText := false, false // inText: the last one is a promo, and paragraphs below it belong to the report
	for i := range pieces {
		told = told || isProse(&pieces[i])
		start := teaserAbove(pieces, i)
		if start < 0 {
			if told && isReadOn(pieces[i].text) && pieces[i-1].kind == heading && !isStrictName(pieces[i-1].text) {
				noteRelated(pieces[i-1 : i]) // a promo within the report
			}
			continue
		}
		if start > last+1+apart || inText && start > last && anyOf(pieces[last+1:start], isProse) {
			first, count = start, 0
		}
		if inText = told && isUnderPromo(pieces, start); inText {
			noteRelated(pieces[start : i+1])
		}
		count, last = count+1, i
		if count >= fewest {
			noteRelated(pieces[first : i+1])
			first = i + 1
		}
	}
}

// isUnderPromo reports whether the label of a promo stands over line i, alone, with at
// most a kicker between the two.
func isUnderPromo(pieces []piece, i int) bool {
	for _, over := range pieces[max(0, i-2):i] {
		if over.notice.reason == Related && !isWholePromo(&over) {
			return true
		}
	}
	return false
}

// noteRelated gives the lines of a teaser their reason, unless they have one.
func noteRelated(teasers []piece) {
	noteUnnoted(teasers, notice{Related, "a teaser"})
}

// teaserAbove returns where the teaser begins that ends in line i: at the heading above
// a sentence and a button to read on, or a sentence that is cut short. It returns -1 if
// line i does not end one. An entry of a live blog, which has its time above it, is not
// a teaser.
func teaserAbove(pieces []piece, i int) int {
	const longest = 6 // lines
	told := isCutShort(pieces[i].text) && weight(pieces[i].text) > shortText
	if !told && !isReadOn(pieces[i].text) {
		return -1
	}
	for j := i - 1; j >= max(0, i-longest); j-- {
		switch p := &pieces[j]; {
		case isTimeLine(p):
			return -1
		case isSentence(p):
			told = true
		case p.kind == heading || isHeadingLine(p.text):
			if !told {
				return -1
			}
			return j
		}
	}
	return -1
}

// isReadOn reports whether a line is a button to read on: "Read more", "Weiterlesen …
// Harbour to be dredged". With a colon it would be a promo within the text.
func isReadOn(text string) bool {
	const longest = 24 // bytes of the words
	if hasFold(readOnWords, strings.TrimSpace(strings.Trim(text, "…. »›→>[]()|+"))) {
		return true
	}
	before, _, ok := strings.Cut(text, "…")
	return ok && len(before) <= longest && hasFold(readOnWords, strings.TrimSpace(before))
}
