package newspage

import (
	"cmp"
	"slices"
)

// openingReasons are the reasons of phrases that open a box of their own:
// everything after "Read also" in it is of the same kind.
var openingReasons = map[Reason]bool{Related: true, Newsletter: true, Paywall: true, Comments: true, CookieNotice: true, AuthorNote: true, Share: true}

// noteOpenings finds the boxes whose first words are a phrase.
func (c *cleaner) noteOpenings() {
	c.opens = map[int32]verdict{}
	for i := c.where.span.first; i < c.where.span.last; i++ {
		p := &c.s.pieces[i]
		if c.leadsToOffer(p) {
			c.noteOffer(i)
		}
		if p.kind == control {
			continue
		}
		c.noteTerms(i)
		if list := c.linksBelow(i); list > 0 && (p.notice.reason == Related || isMoreLine(p.text)) {
			c.opens[list] = verdict{Related, "under " + cmp.Or(p.notice.phrase, p.text)}
		}
		if !openingReasons[p.notice.reason] && p.notice.reason != Advertisement {
			continue
		}
		b := c.boxOpenedBy(i)
		if p.notice.reason == Advertisement && b > 0 && !c.isSlot(&c.s.boxes[b]) {
			continue
		}
		if b > 0 {
			c.opens[b] = verdict{p.notice.reason, "opens with " + p.notice.phrase}
		}
	}
}

// linksBelow returns the list right below piece i, or 0, if each of its items has a
// link, except perhaps one, which may be the present text. "More stories" and the
// stories then stand in one box with the report.
func (c *cleaner) linksBelow(i int) int32 {
	if i+1 >= c.where.span.last || c.s.pieces[i+1].kind != listItem {
		return 0
	}
	for b, box := range c.s.outward(c.s.pieces[i+1].box, c.where.box) {
		if box.own&mList == 0 {
			continue
		}
		if int(box.first) != i+1 || c.in(box).texts < 2 {
			return 0
		}
		bare := countOf(c.s.pieces[box.first:box.last], func(p *piece) bool { return !p.isMedia() && p.links == 0 })
		if bare > 0 && (bare > 1 || c.in(box).texts < 3) {
			return 0
		}
		return b
	}
	return 0
}

// headsLinks matches the line above such a list in the paper's own words: "More great
// stories of the Harbour Courier".
func headsLinks(c *cleaner, p *piece) (string, bool) {
	return "over links", isMoreLine(p.text) && c.linksBelow(p.at) > 0
}

// offersMore matches a sentence that says where there are more texts of the paper:
// "More news of the islands is on our front page."
func offersMore(c *cleaner, p *piece) (string, bool) {
	const longest = 160 // bytes
	const near = 5      // words from "more" to the noun
	if p.isMedia() || p.at <= c.firstText || len(p.text) > longest || !opensWithMore(p.text) || quotes(p.text) {
		return "", false
	}
	said := words(p.text)
	if len(said) < 3 {
		return "", false
	}
	noun := slices.IndexFunc(said[1:min(len(said), near+1)], func(w string) bool { return moreNouns[w] })
	return "more of the paper", noun >= 0 && slices.ContainsFunc(said[noun+2:], func(w string) bool { return ownWords[w] || hereWords[w] })
}

// isMoreLine reports whether a line is the heading of other texts of the paper: it
// begins with a word for "more" and soon says of what.
func isMoreLine(text string) bool {
	const most = 8 // words
	if !opensWithMore(text) {
		return false
	}
	said := words(text[:min(len(text), longestLabel)])
	return len(said) > 1 && len(said) <= most && slices.ContainsFunc(said[1:], func(w string) bool { return moreNouns[w] })
}

// opensWithMore reports whether a text begins with a word for "more".
func opensWithMore(text string) bool { return hasFold(moreWords, leadingWord(text)) }

// isSlot reports whether a box that opens with the word for an advertisement
// can be its place: it has only a few more words and no sentence.
func (c *cleaner) isSlot(b *box) bool {
	const most = 160 // bytes
	return c.in(b).bytes <= most && !anyOf(c.s.pieces[b.first:b.last], func(p *piece) bool {
		return !p.isMedia() && p.notice.reason == "" && endsSentence(p.text)
	})
}

// boxOpenedBy returns the largest box that piece i opens and that holds only a
// small part of the report, or 0.
func (c *cleaner) boxOpenedBy(i int) int32 {
	found := int32(0)
	p := &c.s.pieces[i]
	endless := p.notice.reason == Comments && p.kind == heading && i > c.found.headline.at // the comments may be longer than the report
	for b, box := range c.s.outward(p.box, c.where.box) {
		if p.notice.reason == Share && box.isFigure() {
			break // "Share on Pinterest" over a picture: its caption is shared too, and stays
		}
		if c.sums[i].texts > c.sums[box.first].texts || !endless && (c.where.heavy[b] || c.isLarge(box)) {
			break
		}
		if int(box.last) > i+1 {
			found = b
		}
	}
	return found
}

// isLarge reports whether a box holds more text than boilerplate around a
// report has.
func (c *cleaner) isLarge(b *box) bool {
	const most = 1800 // bytes: a subscription offer with its small print
	t := c.in(b)
	return t.paragraphs > 0 || t.bytes > most
}

// opensBox matches pieces in a box that opens with a phrase.
func opensBox(c *cleaner, p *piece) verdict {
	if len(c.opens) == 0 || c.opensEntry(p) {
		return verdict{}
	}
	for b := range c.s.outward(p.box, c.where.box) {
		if v, ok := c.opens[b]; ok {
			return v
		}
	}
	return verdict{}
}
