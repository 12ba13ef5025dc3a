package newspage

import (
	"slices"
	"sort"

	"golang.org/x/net/html/atom"
)

// A place is where the report is: the box that holds it, and its pieces.
type place struct {
	box        int32
	span       span
	candidates []candidate         // the boxes considered, best first
	entries    []entryPlace        // of a live blog, in page order; empty if it is not one
	blog       blogPlace           // the parts of a live blog beside its entries
	sums       prefixSums[float64] // of the pieces' worth
	heavy      []bool              // boxes that hold so much of the report that their class is not believed
}

// A candidate is a box that could hold the report. Its score is based on the sum
// of its pieces' worth: text counts for it, menus and lists of links against it,
// so the box that holds the report and little else wins.
type candidate struct {
	box   int32
	score float64
}

// holds reports whether piece i is in the report's place.
func (w *place) holds(i int) bool { return w.span.holds(i) }

// locate finds the report. A profile helps if there is one; none is needed.
func locate(s *sheet, found *facts, known Profile) place {
	w := place{span: found.upToHeadline(s, found.best), candidates: found.candidates, sums: found.sums}
	if box := known.report(s, w.sums); box > 0 {
		w.candidates = append([]candidate{{box, w.sums.in(&s.boxes[box])}}, found.candidates...)
		w.box, w.span = box, s.boxes[box].span()
	} else if !s.isPlainText() {
		w.box = reportBox(s, found, w)
		if w.box > 0 {
			w.span = s.boxes[w.box].span()
		}
		if box, rows := reunite(s, w.box, w.sums); box > 0 {
			w.box, w.span = box, rows
		}
	}
	w.span.last = s.withCorrections(w.span.last)
	w.heavy = heavyBoxes(s, w.span)
	w.findEntries(s, found)
	if len(w.entries) == 0 {
		w.believeComments(s)
	}
	w.holdEntries(s, found)
	found.dropStandfirst(w)
	return w
}

// reportBox returns the box that holds the report.
func reportBox(s *sheet, found *facts, w place) int32 {
	best := int32(0)
	if len(w.candidates) > 0 {
		best = widen(s, nearer(s, w.candidates, found.headline.at), w.sums)
	}
	if len(w.candidates) == 0 || w.sums.in(&s.boxes[best]) < littleText {
		best = outOfParagraph(s, named(s, best, found.headline.at, found.heavy))
	}
	if best == 0 {
		best = pictured(s, found.headline.at)
	}
	return firstOfArticles(s, best, found.headline.at)
}

// pictured returns the box around the captions under the headline, or 0 if there are not
// several: a gallery says what it has to say in its captions.
func pictured(s *sheet, headline int) int32 {
	const fewest = 2 // captions
	around, count := int32(0), 0
	for i := headline + 1; headline >= 0 && i < len(s.pieces); i++ {
		p := &s.pieces[i]
		if !isOwnCaption(p) || !endsSentence(p.text) && weight(p.text) < shortText {
			continue
		}
		if count++; count == 1 {
			around = p.box
		}
		around = s.common(around, p.box)
	}
	if count < fewest {
		return 0
	}
	return around
}

// isOwnCaption reports whether a piece is a caption that does not stand among promos, in a
// form or beside the report.
func isOwnCaption(p *piece) bool {
	return p.kind == caption && p.marks&(boilerplate|mAside) == 0 && !p.isMostlyLinks()
}

// firstOfArticles returns the article with the headline where the box holds others
// after it, each under a top heading of its own: a page that loads the next report
// below the one that was read.
func firstOfArticles(s *sheet, best int32, headline int) int32 {
	var first int32
	for i := int(best) + 1; i < len(s.boxes) && s.boxes[i].first < s.boxes[best].last; i++ {
		b := &s.boxes[i]
		switch {
		case b.node.DataAtom != atom.Article:
		case first == 0 && int(b.first) <= headline && headline < int(b.last):
			first = int32(i)
		case first > 0 && b.first >= s.boxes[first].last && hasTopHeading(s, b):
			return first
		}
	}
	return best
}

// hasTopHeading reports whether a box holds a report under a headline of its own,
// which a teaser links.
func hasTopHeading(s *sheet, b *box) bool {
	heading := topHeading(s.pieces[b.first:b.last])
	return heading >= 0 && s.in(b).bytes > 2*longText && !s.pieces[int(b.first)+heading].isLink()
}

// nearer returns the best box, unless that is far below the headline, outside any
// element meant for the report, and scores less than three times as much as a
// box near the headline: then it is probably terms of delivery or the text of a
// popup, and the box near the headline is returned instead.
func nearer(s *sheet, candidates []candidate, headline int) int32 {
	const near, far, share = 20, 100, 3 // pieces from the headline (near, far); 1/share of the best score
	best := candidates[0]
	if headline < 0 || int(s.boxes[best.box].first) < headline+far || s.boxes[best.box].all&(mReport|mArticle|mMain) != 0 {
		return best.box
	}
	for _, c := range candidates[1:] {
		b := &s.boxes[c.box]
		if int(b.first) > headline-near && int(b.first) < headline+near && int(b.last) < int(s.boxes[best.box].first) && c.score*share > best.score {
			return c.box
		}
	}
	return best.box
}

// littleText is the score below which the best box may well be something else: an
// address, the small print of a form, an advertisement for the paper's own books.
const littleText = 1000

// named returns the box below the headline whose own class says that it is the
// report, or the best box if there is none. A report that is a list of links or
// ingredients has few sentences, so a box within or beside it may outscore it.
func named(s *sheet, best int32, headline int, heavy marks) int32 {
	const near = 20 // pieces from the headline
	if headline < 0 || best > 0 && s.boxes[best].own&mReport != 0 {
		return best
	}
	beside := best <= 0 || s.boxes[best].all&(mAside|boilerplate) != 0 || s.holdsHeadingsAlone(best)
	for i := int32(1); int(i) < len(s.boxes) && int(s.boxes[i].first) <= headline+near; i++ {
		b := &s.boxes[i]
		if int(b.first) <= headline || b.own&mReport == 0 || b.all&(boilerplate&^heavy|mPaywall) != 0 {
			continue
		}
		if s.in(b).bytes > longText && (beside || s.isWithin(best, i)) {
			return i
		}
	}
	return best
}

// outOfParagraph returns the article around the best box if that is a single paragraph:
// where a report has no other, what stands beside it, such as a gallery, short lines
// or lists, is the rest of it.
func outOfParagraph(s *sheet, best int32) int32 {
	const levels = 4 // boxes around it
	if best <= 0 || s.in(&s.boxes[best]).texts > 1 {
		return best
	}
	outer := best
	for range levels {
		outer = s.boxes[outer].parent
		if outer <= 0 || s.boxes[outer].all&boilerplate != 0 {
			break
		}
		if s.boxes[outer].own&(mReport|mArticle) != 0 {
			return outer
		}
	}
	return best
}

// holdsHeadingsAlone reports whether all text in a box is headings.
func (s *sheet) holdsHeadingsAlone(i int32) bool {
	t := s.in(&s.boxes[i])
	return t.texts == t.headings
}

// widen returns the outermost of the next few ancestors of the best box that
// hold more of the report: text in siblings with the same class, as when an offer
// or a list of links splits the report in two.
func widen(s *sheet, best int32, sums prefixSums[float64]) int32 {
	const levels = 4 // boxes around the best one
	inner := best
	for range levels {
		outer := s.boxes[inner].parent
		if outer <= 0 || s.boxes[outer].node.DataAtom == atom.Body {
			break
		}
		class, more := classOf(&s.boxes[inner]), 0.0
		for i := inner - 1; i > outer; i-- {
			more += kinScore(s, i, outer, class, sums)
		}
		for i := int(inner) + 1; i < len(s.boxes) && s.boxes[i].first < s.boxes[outer].last; i++ {
			more += kinScore(s, int32(i), outer, class, sums)
		}
		if more > shortText && more*10 > sums.in(&s.boxes[best]) {
			best = outer
		}
		inner = outer
	}
	return best
}

// reunite returns the box around the report's own and others of its class that hold
// more of the report, if that class says so, and the pieces from the first of these to
// the last: some pages lay a report out in rows, with pictures or advertisements across
// the page between them. Without such boxes it returns 0.
func reunite(s *sheet, best int32, sums prefixSums[float64]) (int32, span) {
	const most = 8 // boxes: a list of reports has more
	b := &s.boxes[best]
	if best <= 0 || b.own&mReport == 0 {
		return 0, span{}
	}
	around, rows, more, kin := best, b.span(), 0.0, 0
	for i := int32(1); int(i) < len(s.boxes) && kin <= most; i++ {
		k := &s.boxes[i]
		if k.own&mReport == 0 || k.all&boilerplate != 0 || classOf(k) != classOf(b) {
			continue
		}
		if s.isWithin(i, best) || s.isWithin(best, i) {
			continue
		}
		kin++
		if score := sums.in(k); score > longText && !s.partsArticles(i, best) {
			around, more = s.common(around, i), more+score
			rows = span{min(rows.first, int(k.first)), max(rows.last, int(k.last))}
		}
	}
	if kin > most || more*10 <= sums.in(b) {
		return 0, span{}
	}
	return around, rows
}

// partsArticles reports whether two boxes are of several articles: each stands in one of
// its own, or there is a headline between them.
func (s *sheet) partsArticles(a, b int32) bool {
	around := s.common(a, b)
	for _, inner := range [...]int32{a, b} {
		for _, box := range s.outward(inner, around) {
			if box.own&mArticle != 0 {
				return true
			}
		}
	}
	first, last := min(s.boxes[a].last, s.boxes[b].last), max(s.boxes[a].first, s.boxes[b].first)
	return anyOf(s.pieces[first:last], func(p *piece) bool { return p.kind == heading && (p.level == 1 || p.marks&mHeadline != 0) })
}

// kinScore returns the score of box i if it is a child of outer, has that class
// and counts for the report; otherwise 0. A part may be one short paragraph, so only all
// of them together must clearly count for it.
func kinScore(s *sheet, i, outer int32, class boxClass, sums prefixSums[float64]) float64 {
	b := &s.boxes[i]
	if b.parent != outer || b.all&boilerplate != 0 || classOf(b) != class {
		return 0
	}
	return max(0, sums.in(b))
}

// holdEntries widens the place to include all entries of a live blog and the
// lead above them.
func (w *place) holdEntries(s *sheet, found *facts) {
	headline := found.headline.at
	for _, e := range w.entries {
		if e.box > 0 && !s.isWithin(e.box, w.box) {
			w.box = s.common(e.box, w.box)
		}
		w.span.first, w.span.last = min(w.span.first, e.span.first), max(w.span.last, e.span.last)
	}
	switch b := &s.boxes[w.box]; {
	case len(w.entries) == 0:
	case !s.isPlainText():
		w.span.first, w.span.last = s.leadFrom(found, int(b.first)), int(b.last)
	case headline >= 0 && w.entries[0].span.first-headline < longestLead:
		w.span.first = min(w.span.first, headline+1)
	}
}

// longestLead is the limit on the number of pieces between the headline of a live
// blog and its first entry that can hold its lead.
const longestLead = 30

// leadFrom returns the first paragraph between the headline of a live blog and the box
// of its entries, near that box. Without one it returns where the box starts.
func (s *sheet) leadFrom(found *facts, box int) int {
	headline := found.headline.at
	if headline < 0 || box-headline > longestLead {
		return box
	}
	for i := headline + 1; i < box; i++ {
		p := &s.pieces[i]
		if isProse(p) && !p.isMostlyLinks() && p.marks&(boilerplate|mAside) == 0 && found.roles[i] == noRole {
			return i
		}
	}
	return box
}

// An element that holds more than 1/heavyShare of the report is not boilerplate,
// whatever its class says.
const heavyShare = 3

// heavyBoxes returns which boxes hold more than a third of the report, alone or
// together with all boxes of the same class. Such a class describes the layout
// ("sidebar-grid__content"), not the content. A table of results is what it is, however
// much of the report it holds.
func heavyBoxes(s *sheet, report span) []bool {
	heavy := make([]bool, len(s.boxes))
	weights := textSums(s, report)
	isHeavy := func(weight int) bool { return weight*heavyShare > weights.all() }
	sums := map[boxClass]int{}
	for i := range s.boxes {
		b := &s.boxes[i]
		if w := weights.in(b); w != 0 && b.own != 0 && b.node != nil {
			sums[classOf(b)] += w
		}
	}
	var classes []boxClass // few, so a linear search beats a map lookup per box
	for class, sum := range sums {
		if isHeavy(sum) {
			classes = append(classes, class)
		}
	}
	for i := range s.boxes {
		b := &s.boxes[i]
		heavy[i] = isHeavy(weights.in(b)) ||
			b.own != 0 && b.node != nil && slices.Contains(classes, classOf(b))
		heavy[i] = heavy[i] && !s.isResults(b) && !(b.parent >= 0 && s.isResults(&s.boxes[b.parent]))
	}
	return heavy
}

// believeComments makes the boxes of comments light if a whole report stands over the first
// of them: it is a short one, with many readers' comments under it.
func (w *place) believeComments(s *sheet) {
	first := slices.IndexFunc(s.boxes, func(b box) bool {
		return b.own&mComments != 0 && int(b.first) > w.span.first && b.last > b.first
	})
	if first < 0 {
		return
	}
	prose := 0
	for i := w.span.first; i < min(int(s.boxes[first].first), w.span.last); i++ {
		if p := &s.pieces[i]; isProse(p) && !p.isMostlyLinks() {
			prose += len(p.text)
		}
	}
	if prose <= leastBody {
		return
	}
	for i := first; i < len(s.boxes); i++ {
		if s.boxes[i].own&mComments != 0 {
			w.heavy[i] = false
		}
	}
}

// isResults reports whether a box is a table of data with cells as short as labels and
// no headings in them.
func (s *sheet) isResults(b *box) bool {
	t := s.in(b)
	return b.own&mData != 0 && t.headings == 0 && t.bytes < t.texts*shortText
}

// textSums returns prefix sums of the bytes of running text in the given span. A
// text that is cut short leads on to another page, and does not count.
func textSums(s *sheet, of span) prefixSums[int] {
	return sumUp(len(s.pieces), func(i int) int {
		p := &s.pieces[i]
		if !of.holds(i) || p.isMedia() || p.kind == control || p.isMostlyLinks() || isCutShort(p.text) {
			return 0
		}
		return len(p.text)
	})
}

// The score of a box is multiplied by saysReport if its class names the report,
// and by saysArticle if it is marked as an article or as the page's main part,
// which may surround much else.
const saysReport, saysArticle = 1.15, 1.03

// A ranking is what the worth of the pieces says about where the report is.
type ranking struct {
	sums       prefixSums[float64] // of the pieces' worth
	best       span                // the pieces of the best candidate
	candidates []candidate         // the boxes with the highest scores, best first
}

// rank ranks the boxes by the worth of their pieces.
func rank(s *sheet, worth []float64) ranking {
	sums := sumUp(len(worth), func(i int) float64 { return worth[i] })
	if s.isPlainText() {
		best := trimRun(s, bestRun(worth), worth)
		return ranking{sums, best, []candidate{{0, sums[best.last] - sums[best.first]}}}
	}
	candidates := make([]candidate, 0, len(s.boxes)/2)
	for i := range s.boxes {
		b := &s.boxes[i]
		score := sums.in(b)
		if score <= shortText {
			continue
		}
		if b.own&mReport != 0 {
			score *= saysReport
		}
		if b.own&(mArticle|mMain) != 0 {
			score *= saysArticle
		}
		candidates = append(candidates, candidate{int32(i), score})
	}
	// Among boxes with equal scores, prefer the innermost.
	sort.SliceStable(candidates, func(i, j int) bool {
		if candidates[i].score != candidates[j].score {
			return candidates[i].score > candidates[j].score
		}
		return candidates[i].box > candidates[j].box
	})
	if len(candidates) == 0 {
		return ranking{sums: sums}
	}
	const kept = 8 // candidates: the winner, and what Inspect shows beside it
	candidates = slices.Clone(candidates[:min(kept, len(candidates))])
	return ranking{sums, s.boxes[candidates[0].box].span(), candidates}
}
