package newspage

import (
	"strings"

	"github.com/newspage/newspage/internal/when"
)

// lineWorths gives each line its worth. It corrects the results of worths by what the
// neighbours of a line say, as there are no elements to ask. A paragraph beside another
// belongs to the report. One alone between labels is a teaser, unless it is long or
// under a time, like an entry of a live blog.
func lineWorths(s *sheet, worth []float64) {
	l := lineJudge{sheet: s, worth: worth, timed: s.timedLines(), again: s.shownTwice(worth), promos: s.promosInText(), talks: s.conversations()}
	l.notePromos()
	l.noteReport()
	comments := s.underComments()
	for i := range s.pieces {
		if comments >= 0 && i >= comments {
			worth[i] = min(worth[i], 0)
		} else {
			l.correct(i)
		}
	}
}

// A lineJudge is what lineWorths knows of the lines.
type lineJudge struct {
	*sheet
	worth                       []float64
	timed, again, promos, talks []bool // under a time; shown twice; promos in the text; of a conversation
	over, under                 []int  // the nearest line above and below that is no promo in the text
	report                      []bool // see noteReport
}

// notePromos notes which line stands above each and which below, promos left out.
func (l *lineJudge) notePromos() {
	l.over, l.under = make([]int, len(l.pieces)), make([]int, len(l.pieces))
	over, under := -1, len(l.pieces)
	for i := range l.pieces {
		l.over[i] = over
		if !l.promos[i] {
			over = i
		}
	}
	for i := len(l.pieces) - 1; i >= 0; i-- {
		l.under[i] = under
		if !l.promos[i] {
			under = i
		}
	}
}

// noteReport notes which paragraphs belong to the report: those that are long, under a
// time or beside another paragraph and, down from each of these, those under a crosshead
// that stands below one that does.
func (l *lineJudge) noteReport() {
	l.report = make([]bool, len(l.pieces))
	for i := range l.pieces {
		if l.report[i] = l.isInText(i); l.report[i] {
			continue
		}
		if above := l.overCrosshead(i); above >= 0 {
			l.report[i] = l.isInText(above) || l.report[above] && l.pieces[i-1].gap > 0 && l.pieces[i].gap > 0
		}
	}
}

// correct corrects the worth of line i.
func (l *lineJudge) correct(i int) {
	worth := &l.worth[i]
	switch p := &l.pieces[i]; {
	case l.talks[i]:
		*worth = max(*worth, lineOfList)
	case breaksIn(p):
		*worth = max(*worth, strayLabel)
	case l.promos[i] || p.notice.phrase == pollQuestion:
		*worth = 0
	case p.kind == caption && p.notice.reason == "" && isFigureCaption(p.text):
		*worth = float64(weight(p.text)) // it stands in a text
	case p.notice.reason != "" || p.kind == caption:
	case p.kind == listItem:
		if !endsSentence(p.text) {
			*worth = lineOfList
		}
	case l.timed[i]:
		*worth = max(*worth, 0)
	case l.again[i] || isLabel(p):
		*worth = strayLabel
	case p.kind == heading:
		if (!l.tells(i+1, 1) || !l.isOfReport(i+1)) && !l.headsTable(i) {
			*worth = strayLabel
		}
	case !l.isOfReport(i):
		*worth /= teaserShare
	}
}

// isOfReport reports whether line i is a paragraph of the report.
func (l *lineJudge) isOfReport(i int) bool { return i < len(l.pieces) && l.report[i] }

// isInText reports whether line i is long, under a time, or beside another paragraph.
func (l *lineJudge) isInText(i int) bool {
	return l.timed[i] || l.worth[i] >= loneText || l.tells(l.over[i], -1) || l.tells(l.under[i], 1)
}

// overCrosshead returns the paragraph above the crosshead that paragraph i stands under,
// or -1: a single heading, with only promos between the two. The name of a writer above
// a note about them is not a crosshead.
func (s *sheet) overCrosshead(i int) int {
	if i < 2 || !isProse(&s.pieces[i]) || weight(s.pieces[i].text) < longText && !holdsSentence(s.pieces[i].text) || isCutShort(s.pieces[i].text) {
		return -1
	}
	head, above := &s.pieces[i-1], i-2
	isWord := isLabel(head) && startsUpper(strings.TrimLeft(head.text, headSigns)) && head.gap > 0 && s.pieces[i].gap > 0 // "Ingredients"
	if head.kind != heading && !isWord || head.notice.reason != "" || strings.Contains(head.text, "://") || isNamedOver(head.text, s.pieces[i].text) {
		return -1
	}
	for above > 0 && (isWholePromo(&s.pieces[above]) || s.pieces[above].notice.reason == Advertisement) {
		above--
	}
	if !isProse(&s.pieces[above]) {
		return -1
	}
	return above
}

// headSigns are the signs with which papers set off crossheads.
const headSigns = "■□◆◇●○▼▽▲△★☆◎▶►• "

// isNamedOver reports whether a line is a person's name and the note under it begins
// with that name: "Jane Smith" over "Jane M. Smith covers the ports".
func isNamedOver(name, note string) bool {
	names, said := strings.Fields(name), strings.Fields(note)
	return isStrictName(name) && len(said) > 1 && (said[0] == names[0] || said[1] == names[len(names)-1])
}

// headsTable reports whether the first row of a table is right under line i.
func (s *sheet) headsTable(i int) bool {
	return i+1 < len(s.pieces) && hasCells(s.pieces[i+1].text)
}

const (
	lineOfList  = 1   // an item that is not a sentence counts little by itself
	strayLabel  = -22 // a label, or a heading without a paragraph under it
	loneText    = 230 // weight: no teaser is this long
	teaserShare = 8   // the worth of a teaser is divided by this
)

// promosInText returns which lines belong to promos in the middle of a report: at least
// two paragraphs come before them, and after them a paragraph with a blank line above
// it, or a crosshead and its paragraph. A list of teasers has headlines between its
// paragraphs, right under them.
func (s *sheet) promosInText() []bool {
	const fewest = 2 // paragraphs above
	in := make([]bool, len(s.pieces))
	told := 0  // paragraphs above, with only notices, captions and one crosshead between them
	since := 0 // those below the crosshead
	for i := 0; i < len(s.pieces); i++ {
		p := &s.pieces[i]
		switch {
		case isProse(p):
			told, since = told+1, since+1
		case p.notice.reason == Related:
			first := i
			for i+1 < len(s.pieces) && s.pieces[i+1].notice.reason == Related {
				i++
			}
			if next := i + 1; told < fewest || next == len(s.pieces) || s.pieces[next].gap == 0 || !isProse(&s.pieces[next]) && !s.headsParagraph(next) {
				told, since = 0, 0
				continue
			}
			for j := first; j <= i; j++ {
				in[j] = true
			}
		case p.kind == caption || p.notice.reason != "":
		case since >= fewest && s.headsParagraph(i):
			since = 0
		default:
			told, since = 0, 0
		}
	}
	return in
}

// headsParagraph reports whether line i is a heading, with a blank line between it and
// the paragraph below.
func (s *sheet) headsParagraph(i int) bool {
	return i+1 < len(s.pieces) && s.pieces[i].kind == heading && s.pieces[i].notice.reason == "" && s.pieces[i+1].gap > 0 && isProse(&s.pieces[i+1])
}

// shownTwice returns which lines stand on the page twice, with many in the same order:
// pages have one menu for wide screens and one for narrow ones, with the weather and
// the traffic in it. If much of the text is repeated, it is not a menu, and no line is
// returned.
func (s *sheet) shownTwice(worth []float64) []bool {
	const least, most = 8, 3 // lines in the same order; at most a third of the text
	type pair struct{ line, next string }
	seen := map[pair]int{}
	twice := make([]bool, len(s.pieces))
	all, again := 0.0, 0.0
	for _, w := range worth {
		all += max(0, w)
	}
	row, before := 0, -1 // how many lines stood above in the same order, and where the last one did
	for i := range len(s.pieces) - 1 {
		at := pair{s.pieces[i].text, s.pieces[i+1].text}
		j, ok := seen[at]
		seen[at] = i
		if !ok || j != before+1 {
			row = 0
		}
		if before = -1; !ok {
			continue
		}
		before = j
		if row++; row < least {
			continue
		}
		from := i + 1
		if row == least {
			from -= row
		}
		for k := from; k <= i+1; k++ {
			if first := j - i + k; !twice[k] {
				again += max(0, worth[k])
				twice[k], twice[first] = true, true
			}
		}
	}
	if again*most > all {
		return make([]bool, len(s.pieces))
	}
	return twice
}

// breaksIn reports whether a line may belong to one of the boxes of many lines that
// stand in the middle of reports: an offer to subscribe or to sign up, or a player that
// asks for consent.
func breaksIn(p *piece) bool {
	switch p.notice.reason {
	case Paywall, Newsletter, MediaLabel:
		return true
	}
	return false
}

// timedLines returns which lines stand between a time and the next one, with a sentence
// among them, like the entries of a live blog. It returns none if there are fewer such
// groups than a live blog has.
func (s *sheet) timedLines() []bool {
	const longest, last = 60, 12 // lines of an entry; lines of the last one, whose end is not known
	timed := make([]bool, len(s.pieces))
	entries, start, told := 0, -1, false
	end := func(at int) {
		if start < 0 || !told || at-start >= longest {
			return
		}
		entries++
		for j := start; j < at; j++ {
			timed[j] = true
		}
	}
	for i := range s.pieces {
		p := &s.pieces[i]
		if isTimeLine(p) {
			end(i)
			start, told = i, false
			continue
		}
		told = told || isProse(p)
	}
	end(min(len(s.pieces), start+last))
	if entries < fewEntries {
		return make([]bool, len(s.pieces))
	}
	return timed
}

// isTimeLine reports whether a short line begins with a time of day.
func isTimeLine(p *piece) bool {
	const tooLong = 40 // bytes
	if len(p.text) >= tooLong || p.kind == caption || !startsWithDigit(p.text) {
		return false
	}
	_, ok := when.Clock(p.text, "")
	return ok
}

// tells reports whether line i is a paragraph. It skips a few notices and posts, and the
// captions of a gallery, in the direction of step.
func (s *sheet) tells(i, step int) bool {
	const near, gallery = 3, 24 // lines
	for n, captions := 0, 0; n-captions < near && n < gallery && i >= 0 && i < len(s.pieces); n++ {
		p := &s.pieces[i]
		if p.kind == caption {
			captions++
		}
		if p.kind != caption && p.notice.reason == "" && p.own&(mEmbed|mPullQuote) == 0 {
			return p.kind == paragraph && !isLabel(p)
		}
		i += step
	}
	return false
}
