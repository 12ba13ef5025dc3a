package newspage

import (
	"slices"
	"strings"
)

// On a plain-text page, which has no boxes, the report is a run of lines.

// bestRun returns the run of lines with the highest total worth (Kadane's algorithm).
func bestRun(worth []float64) span {
	best, bestSum := span{}, 0.0
	start, sum := 0, 0.0
	for i, w := range worth {
		if sum <= 0 {
			start, sum = i, 0
		}
		sum += w
		if sum > bestSum {
			best, bestSum = span{start, i + 1}, sum
		}
	}
	return best
}

// trimRun cuts off the ends of a run that hold little of its text and are
// separated from the rest by a heap of labels: a notice above the report,
// teasers below it.
func trimRun(s *sheet, run span, worth []float64) span {
	all := 0.0
	for i := run.first; i < run.last; i++ {
		all += max(0, worth[i])
	}
	const littleAbove, littleBelow = 0.15, 0.12 // shares of the text
	first, gains, labels := run.first, 0.0, 0
	for i := run.first; i < run.last && gains < littleAbove*all; i++ {
		if worth[i] > 0 {
			if labels >= heapOfLabels {
				first = i
			}
			labels, gains = 0, gains+worth[i]
		} else if s.pieces[i].kind != caption && !breaksIn(&s.pieces[i]) {
			labels++
		}
	}
	last := endOfReport(s, span{first, run.last}, worth)
	whole := span{run.first, last}
	gains, labels = 0, 0
	for i := last - 1; i > first && gains < littleBelow*all; i-- {
		if worth[i] > 0 {
			if labels >= heapOfLabels {
				last = i + 1
			}
			labels, gains = 0, gains+worth[i]
		} else if s.pieces[i].kind != caption {
			labels++
		}
	}
	return s.withLast(s.withTopical(whole, span{first, last}))
}

// withLast extends a run to the last paragraph of the report, if a promo, a crosshead, a
// list or a table parts that from the rest. A blank line stands above and below it, it
// uses words of the text, and what no report goes on with begins under it: buttons to
// share, other reports, comments.
func (s *sheet) withLast(run span) span {
	const far, most = 14, 3 // lines down to it; of these, lines that are nothing known
	other := 0
	for i := run.last; i < min(len(s.pieces), run.last+far) && other <= most; i++ {
		p := &s.pieces[i]
		switch {
		case p.kind == caption || p.kind == listItem || isWholePromo(p):
		case p.notice.reason != "" && p.notice.reason != Advertisement:
			return run
		case !isProse(p):
			other++
		case p.gap > 0 && s.endsReport(i) && s.tellsOn(run, i):
			return span{run.first, i + 1}
		default:
			return run
		}
	}
	return run
}

// endsReport reports whether paragraph i is the last one of a report: under the blank line
// below it, or one label further, is what stands at the foot of reports.
func (s *sheet) endsReport(i int) bool {
	const near = 2 // lines
	if i+1 >= len(s.pieces) || s.pieces[i+1].gap == 0 || isStrictName(s.pieces[i-1].text) {
		return false
	}
	for j := i + 1; j < min(len(s.pieces), i+1+near); j++ {
		switch p := &s.pieces[j]; {
		case p.notice.reason == Share || p.notice.reason == Comments || p.notice.reason == Related && !isWholePromo(p):
			return true
		case p.notice.reason != "" || isProse(p):
			return false
		}
	}
	return false
}

// tellsOn reports whether a paragraph has several words of a text.
func (s *sheet) tellsOn(text span, i int) bool {
	const fewest, share = 2, 0.2
	n := countWords(s.pieces[i].text, stemsIn(s.pieces[text.first:text.last]), stem)
	return n.told >= fewest && n.shareTold() >= share && !isCutShort(s.pieces[i].text)
}

// withTopical extends what is left of a run, after its ends have been cut off, to the
// outermost paragraphs that use the words of the rest. The heap of labels between is
// then a box in the middle of the report, such as one with jobs or with what others
// read. Readers' comments use the same words.
func (s *sheet) withTopical(run, left span) span {
	if run == left {
		return left
	}
	told := stemsIn(s.pieces[left.first:left.last])
	out := left
	for i := run.first; i < left.first && out.first == left.first; i++ {
		if n, ok := s.countApart(i, told); ok && n.isTopical() {
			out.first = i
		}
	}
	for i := left.last; i < run.last && s.pieces[i].notice.reason != Comments; i++ {
		if n, ok := s.countApart(i, told); ok && n.isTopical() {
			out.last = i + 1
		}
	}
	out.last = max(out.last, s.topicalEnd(span{out.last, run.last}, told))
	return out
}

// countApart counts the words of line i if it is a paragraph with a blank line above it.
// told are the stems of the words in the text.
func (s *sheet) countApart(i int, told map[string]bool) (n wordCount, ok bool) {
	p := &s.pieces[i]
	if p.gap == 0 || !isProse(p) {
		return wordCount{}, false
	}
	return countWords(p.text, told, stem), true
}

// isTopical reports whether a paragraph has many full words, of which at least half are
// among those told.
func (n wordCount) isTopical() bool {
	const fewest, share = 14, 0.5
	return n.full >= fewest && n.shareTold() >= share
}

// topicalEnd returns where the last of several paragraphs in a row ends, each set apart by
// a blank line, that together have a fair share of words of the text, or 0. Teasers have
// their headlines between them.
func (s *sheet) topicalEnd(of span, told map[string]bool) int {
	const fewest, least, share = 3, 30, 4 // paragraphs; full words; one in so many is told
	end, row, full, back := 0, 0, 0, 0
	for i := of.first; i < of.last && s.pieces[i].notice.reason != Comments; i++ {
		n, ok := s.countApart(i, told)
		if !ok {
			row, full, back = 0, 0, 0
			continue
		}
		row, full, back = row+1, full+n.full, back+n.told
		if row >= fewest && full >= least && back*share >= full {
			end = i + 1
		}
	}
	return end
}

// upToHeadline extends the report on a plain-text page up to the first paragraph under
// its headline, if only labels stand between that and the rest: a table of contents, a
// list of other reports on the topic, or buttons.
func (f *facts) upToHeadline(s *sheet, run span) span {
	const far = 30 // lines from the headline to the rest
	if !s.isPlainText() || f.headline.at < 0 || run.first-f.headline.at > far {
		return run
	}
	for i := f.headline.at + 1; i < run.first; i++ {
		p := &s.pieces[i]
		if openingReasons[p.notice.reason] && p.notice.reason != Share {
			break
		}
		if f.roles[i] == noRole && opensText(p) && !f.tellsOfWriter(p.text) && !f.isUnderOther(s, i) {
			return span{i, run.last}
		}
	}
	return run
}

// opensText reports whether a line can be the first paragraph of a report: a long
// sentence, which may be a question.
func opensText(p *piece) bool {
	isSentence := isProse(p) || p.kind == heading && p.notice.reason == "" && endsSentence(p.text)
	return isSentence && weight(p.text) >= longText && !isCutShort(p.text)
}

// tellsOfWriter reports whether a text begins with a writer's name.
func (f *facts) tellsOfWriter(text string) bool {
	return slices.ContainsFunc(f.bylines, func(b Byline) bool { return strings.HasPrefix(text, b.Name) })
}

// isUnderOther reports whether the line above line i is a heading that states no fact.
// Line i may then belong to another text.
func (f *facts) isUnderOther(s *sheet, i int) bool {
	over := &s.pieces[i-1]
	return over.kind == heading && over.notice.reason == "" && f.roles[i-1] == noRole
}

// endOfReport returns where reader comments or a cookie notice begin below the
// report: the first such line with more text above it than from it to the end as
// set by later such lines. A cookie notice may have up to four times as much text
// as there is above it, because its table can be longer than the report.
func endOfReport(s *sheet, run span, worth []float64) int {
	const table = 4 // times what stands above it
	type mark struct {
		at    int
		above float64
		times float64
	}
	var marks []mark
	gains := 0.0
	for i := run.first; i < run.last; i++ {
		p := &s.pieces[i]
		gains += max(0, worth[i])
		switch {
		case p.notice.reason == CookieNotice:
			marks = append(marks, mark{i, gains, table})
		case p.notice.reason == Comments:
			marks = append(marks, mark{i, gains, 1})
		}
	}
	last := run.last
	for _, m := range slices.Backward(marks) {
		if m.above*m.times > gains-m.above {
			last, gains = m.at, m.above
		}
	}
	return last
}

// heapOfLabels is the number of consecutive lines without a sentence that no report has
// between two paragraphs.
const heapOfLabels = 5
