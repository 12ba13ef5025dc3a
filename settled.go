package newspage

import "strings"

// Some verdicts depend on those on other pieces: a label goes with what it heads. They
// are settled after each piece has been judged, in passes over all verdicts.

// settle goes over the verdicts again, in this order.
func (c *cleaner) settle(verdicts []verdict) {
	c.settleCaptions(verdicts)
	c.settleNotes(verdicts)
	c.settleAppeal(verdicts)
	c.settleLabels(verdicts)
	c.settleHeadings(verdicts)
	c.settlePictures(verdicts)
	c.settleRepeats(verdicts)
	c.settleKeyPoints(verdicts)
	c.settleFront(verdicts)
}

// settleCaptions removes a picture whose caption leads elsewhere.
func (c *cleaner) settleCaptions(verdicts []verdict) {
	for i, v := range verdicts {
		if c.s.pieces[i].kind != caption || v.reason != Related || !c.where.holds(i) {
			continue
		}
		if at := c.pictureOf(i); at >= 0 {
			verdicts[at] = v
		}
	}
}

// pictureOf returns the picture that stands in a box with a caption, or -1 if there is
// none, or more than one in the first box that has any.
func (c *cleaner) pictureOf(caption int) int {
	for _, box := range c.s.outward(c.s.pieces[caption].box, c.where.box) {
		switch c.s.in(box).media {
		case 0:
			continue
		case 1:
			return int(box.first) + indexOf(c.s.pieces[box.first:box.last], (*piece).isMedia)
		default:
			return -1
		}
	}
	return -1
}

// settleLabels removes a label that recurs, each time right over what was removed because
// it leads elsewhere or asks for something: "Out of our bag" over a headline, three times.
func (c *cleaner) settleLabels(verdicts []verdict) {
	const fewest = 2 // times
	labels, bare := map[string][]int{}, map[string]bool{}
	for i := c.where.span.first; i < c.where.span.last; i++ {
		p := &c.s.pieces[i]
		if verdicts[i].reason != "" || p.kind > heading || c.where.entryOf(i) >= 0 || !isWordLabel(p) {
			continue
		}
		labels[p.text] = append(labels[p.text], i)
		if !leadingReasons[c.verdictBelow(i, verdicts).reason] {
			bare[p.text] = true
		}
	}
	for label, at := range labels {
		if len(at) < fewest || bare[label] {
			continue
		}
		for _, i := range at {
			verdicts[i] = verdict{Related, "recurs over what is removed"}
		}
	}
}

// verdictBelow returns the verdict on the first text below piece i.
func (c *cleaner) verdictBelow(i int, verdicts []verdict) verdict {
	for i++; i < c.where.span.last; i++ {
		if !c.s.pieces[i].isMedia() {
			return verdicts[i]
		}
	}
	return verdict{}
}

// leadingReasons are the reasons of what leads elsewhere or asks the reader for something.
var leadingReasons = map[Reason]bool{Related: true, Navigation: true, Share: true, Comments: true, Newsletter: true, Paywall: true}

// settleHeadings is a second pass: a heading with no kept text under it is
// removed, with the reason of what was removed after it.
func (c *cleaner) settleHeadings(verdicts []verdict) {
	next := verdict{Outside, "stands at the end"} // the verdict on what follows, going backwards
	kept := false
	for i := len(verdicts) - 1; i >= 0; i-- {
		p := &c.s.pieces[i]
		v := &verdicts[i]
		switch {
		case v.reason != "":
			if !kept && !p.isMedia() && v.reason != inFact && c.where.holds(i) {
				next = *v
			}
		case p.kind == heading && !kept && !c.isAnnounced(i):
			*v = verdict{next.reason, "heads what is removed"}
		case c.announces(p, verdicts):
			*v = verdict{Related, "heads what is removed"}
		case p.kind == heading && !c.s.isPlainText() && !isLongSentence(p.text):
			if heads, ok := c.headsRemoved(p, verdicts); ok {
				*v = heads
			}
		case !p.isMedia():
			if label, ok := c.labelsRemoved(p, verdicts); ok {
				*v = label
			} else {
				kept = true
			}
		}
	}
}

// headsRemoved reports whether everything else in a heading's box was removed,
// and why. The heading then belongs to that, not to what follows the box.
func (c *cleaner) headsRemoved(p *piece, verdicts []verdict) (verdict, bool) {
	const most = 40 // pieces of such a box
	for b, box := range c.s.outward(p.box, c.where.box) {
		if c.where.heavy[b] || int(box.last-box.first) > most {
			break
		}
		var first verdict
		for i := box.first; i < box.last; i++ {
			switch v := verdicts[i]; {
			case int(i) == p.at || v.reason == inFact || v.reason == Hidden || c.s.pieces[i].own&mNoteMark != 0:
			case v.reason == "" && !c.s.pieces[i].isMedia():
				return verdict{}, false
			case v.reason != "" && first.reason == "":
				first = v
			}
		}
		if first.reason != "" {
			return verdict{first.reason, "heads what is removed"}, true
		}
	}
	return verdict{}, false
}

// announces reports whether a line says that there is more, and ends in a colon, and
// what it announces was removed as leading elsewhere: "More information:".
func (c *cleaner) announces(p *piece, verdicts []verdict) bool {
	if p.kind != paragraph || c.s.isPlainText() || !strings.HasSuffix(p.text, ":") || p.at+1 >= c.where.span.last || verdicts[p.at+1].reason != Related {
		return false
	}
	return !c.isBodyText(p.at) && opensWithMore(p.text) && !hasWordOf(p.text, signWords) // "More sources:"
}

// labelsRemoved reports whether a label stands in a box over what was removed because it
// leads elsewhere or asks for something, and why: "More on ferries" over two headlines.
func (c *cleaner) labelsRemoved(p *piece, verdicts []verdict) (verdict, bool) {
	if p.kind != paragraph && p.kind != listItem || !isWordLabel(p) {
		return verdict{}, false
	}
	v, ok := c.headsRemoved(p, verdicts)
	if !ok || !leadingReasons[v.reason] {
		return verdict{}, false
	}
	for _, box := range c.s.outward(p.box, c.where.box) {
		if box.last-box.first > 1 {
			return v, int(box.last) > p.at+1 && !c.namesThing(p, box, v.reason) && !c.isBoxOfEntry(p, box)
		}
	}
	return verdict{}, false
}

// namesThing reports whether all that stands with a label in a box are links and buttons
// that recur on the page, as under each thing in a list, or one short link that leads
// elsewhere: "The Bell, Port Sennet", "Website", "Map".
func (c *cleaner) namesThing(p *piece, in *box, why Reason) bool {
	const short = 20 // bytes: no headline
	recur, own := 0, 0
	for i := in.first; i < in.last; i++ {
		q := &c.s.pieces[i]
		switch {
		case q.isMedia() || int(i) == p.at:
		case !q.isLink() && q.kind != control || q.notice.reason == Related:
			return false // "Baker buys an oven", "Read more"
		case c.times()[q.text] >= fewestThings:
			recur++
		case len(q.text) > short:
			return false
		default:
			own++
		}
	}
	isLoneLink := recur+own == 1 && (why == Related || why == Navigation)
	return c.times()[p.text] == 1 && (isLoneLink || recur > 0 && own == 0)
}

// settlePictures keeps a picture whose caption, right behind it, is kept: it was removed
// for no more than where it stands. One over a promo goes with that.
func (c *cleaner) settlePictures(verdicts []verdict) {
	for i := 1; i < len(verdicts); i++ {
		p := &c.s.pieces[i]
		if verdicts[i].reason == Related && p.isLink() {
			c.settlePromo(i, verdicts)
		}
		if p.kind == caption && verdicts[i].reason == "" && !c.leadsTo(i, verdicts) {
			c.keepPicture(i, verdicts)
		}
	}
}

// keepPicture keeps the picture above a caption, unless it was removed for more than
// where it stands.
func (c *cleaner) keepPicture(caption int, verdicts []verdict) {
	const near = 3 // pieces: "Full screen", "Image 2 of 10"
	for i := caption - 1; i >= max(0, caption-near) && verdicts[i].reason != ""; i-- {
		if c.s.pieces[i].kind != image {
			continue
		}
		if verdicts[i].reason == Outside {
			verdicts[i] = verdict{}
		}
		return
	}
}

// settlePromo removes the picture over a promo's headline: both lead to the same page.
func (c *cleaner) settlePromo(headline int, verdicts []verdict) {
	const near = 2 // pieces: a kicker between the two
	for i := headline - 1; i >= max(0, headline-near); i-- {
		if p := &c.s.pieces[i]; p.kind == image {
			if verdicts[i].reason == "" && leadAlike(p.first, c.s.pieces[headline].first) {
				verdicts[i] = verdicts[headline]
			}
			return
		}
	}
}

// leadsTo reports whether a picture or a player that is kept stands right behind a caption.
func (c *cleaner) leadsTo(caption int, verdicts []verdict) bool {
	const near = 2 // pieces
	for i := caption + 1; i < min(len(verdicts), caption+near+1); i++ {
		if c.s.pieces[i].isMedia() && verdicts[i].reason == "" {
			return true
		}
	}
	return false
}

// settleRepeats removes what repeats an earlier part of the text word for word, if a whole
// paragraph is in it: some pages print the opening again above a paywall, or all of the
// report for another screen. Live-blog entries are exempt, as they may repeat each other.
func (c *cleaner) settleRepeats(verdicts []verdict) {
	var told []*piece
	first := map[string]int{} // where in told a text stands first
	for i := range verdicts {
		p := &c.s.pieces[i]
		if verdicts[i].reason != "" || p.kind > listItem || p.marks&(mQuote|mPullQuote|mEmbed) != 0 || c.where.entryOf(i) >= 0 {
			continue
		}
		if _, ok := first[p.text]; !ok {
			first[p.text] = len(told)
		}
		told = append(told, p)
	}
	for i := 0; i < len(told); {
		n, isPart := repeated(told, first[told[i].text], i)
		for _, p := range told[i : i+n] {
			if isPart {
				verdicts[p.at] = verdict{Duplicate, "a paragraph printed before"}
			}
		}
		i += max(n, 1)
	}
}

// repeated returns how many pieces from the one at again on repeat those from the one at
// first on, and whether one of them is a whole paragraph.
func repeated(told []*piece, first, again int) (n int, hasParagraph bool) {
	const whole = 3 * shortText // weight: shorter ones recur, as refrains and crossheads do
	for first+n < again && again+n < len(told) && told[first+n].text == told[again+n].text {
		p := told[again+n]
		hasParagraph = hasParagraph || p.kind == paragraph && weight(p.text) >= whole
		n++
	}
	return n, hasParagraph
}

// settleKeyPoints keeps the list that sums up the report between the headline and the
// text, in a box beside that of the text: it stands under a heading that says so, and no
// item has a link.
func (c *cleaner) settleKeyPoints(verdicts []verdict) {
	const least, most = 2, 10 // items
	h := c.found.headline.at
	if h < 0 || c.s.isPlainText() || len(c.where.entries) > 0 {
		return
	}
	isPoint := func(i int) bool {
		return i < c.where.span.first && verdicts[i].reason == Outside && c.s.pieces[i].kind == listItem && c.s.pieces[i].links == 0
	}
	for i := h + 1; i < c.where.span.first; i++ {
		if !isLabelOf(c.s.pieces[i].text, keyHeads) {
			continue
		}
		end := i + 1
		for isPoint(end) {
			end++
		}
		if n := end - i - 1; n >= least && n <= most {
			clear(verdicts[i+1 : end])
			return
		}
	}
}
