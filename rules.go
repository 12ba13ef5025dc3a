package newspage

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// isSetApart reports whether a piece stands in a quotation, a post or a table of data
// within the report. A table that is mostly links is a menu.
func (c *cleaner) isSetApart(p *piece) bool {
	for i, b := range c.s.outward(p.box, c.where.box) {
		if c.where.heavy[i] {
			break
		}
		if b.own&(mQuote|mPullQuote) != 0 || b.own&mEmbed != 0 && standsForPost(b.node, mEmbed) {
			return true
		}
		if t := c.in(b); b.own&mData != 0 && t.links*2 < t.bytes {
			return true
		}
	}
	return false
}

func statesFact(c *cleaner, p *piece) (string, bool) {
	switch c.found.roles[p.at] {
	case statesHeadline, statesKicker, statesStandfirst, statesPublisher, statesSection, statesDateline:
		return "", true
	}
	return "", false
}

// headsEntry matches the headers of a live blog's entries and the points of its summary
// list. They are returned as the time, names and headline of the entry, and as the key
// points.
func headsEntry(c *cleaner, p *piece) (string, bool) {
	if c.where.blog.isKeyPoint(p.at) {
		return "", true
	}
	e := c.where.entryWith(p.at)
	return "", e != nil && e.states(p.at)
}

// headsEntryInOtherWords matches lines of an entry's header with words that are in none
// of the facts read from them: "Posted at 14:05 by".
func headsEntryInOtherWords(c *cleaner, p *piece) (string, bool) {
	e := c.where.entryWith(p.at)
	return "names or dates of an entry", e != nil && slices.Contains(e.lost, p.at)
}

// standsBesideEntries matches what a live blog has beside its entries, such as the
// heading of the summary list, a pinned copy of an entry, or the day above the entries.
func standsBesideEntries(c *cleaner, p *piece) verdict { return c.where.blog.beside[p.at] }

func readAsByline(c *cleaner, p *piece) (string, bool) {
	return "names or dates", c.found.roles[p.at] == statesByline
}

func repeatsAFact(c *cleaner, p *piece) (string, bool) {
	return "headline", c.found.roles[p.at] == repeatsFact
}

// isHidden matches pieces in elements that are not shown, unless these hold much of the
// report. Some pages hide the report until a script shows it.
func isHidden(c *cleaner, p *piece) (string, bool) {
	return c.standsIn(p, mHidden|mScreenReader)
}

// refersToNote matches the number of a footnote in a sentence, and the link to edit a
// section in its heading.
func refersToNote(_ *cleaner, p *piece) (string, bool) {
	return "a mark in the text", p.own&mNoteMark != 0
}

// outsideReasons are the reasons for removing a piece outside the report, by the marks
// of what it stands in.
var outsideReasons = []struct {
	marks  marks
	reason Reason
}{
	{mCookie, CookieNotice}, {mAd, Advertisement}, {mComments, Comments}, {mNewsletter, Newsletter}, {mPaywall, Paywall}, {mShare, Share},
	{mNav | mCrumbs | mTopics, Navigation}, {mBio, AuthorNote}, {mByline | mDate, BylineLine}, {mFooter | mHeader, Furniture},
}

// isOutside matches pieces outside the report. The reason is that of an element around
// the piece, else that of the known phrase that it is.
func isOutside(c *cleaner, p *piece) verdict {
	if c.where.holds(p.at) || c.isLeadMedia(p) {
		return verdict{}
	}
	for _, o := range outsideReasons {
		if p.marks&o.marks == 0 {
			continue
		}
		if evidence, ok := c.standsIn(p, o.marks); ok {
			return verdict{o.reason, evidence}
		}
	}
	if v := c.phraseOf(p); v.reason != "" {
		return v
	}
	return verdict{Outside, "outside the report"}
}

func isButton(c *cleaner, p *piece) (string, bool) {
	return "a button or form field", p.kind == control
}

// asksInForm matches the question above the answers of a poll, at the beginning of the
// box around both. A report may end in a question above a form too.
func asksInForm(c *cleaner, p *piece) (string, bool) {
	const labels = 2 // pieces above the question, such as "Poll" and the date
	if p.isMedia() || p.at+1 == len(c.s.pieces) || !strings.HasSuffix(p.text, "?") {
		return "", false
	}
	next := &c.s.pieces[p.at+1]
	if around := c.s.common(p.box, next.box); p.at > int(c.s.boxes[around].first)+labels {
		return "", false
	}
	_, ok := c.standsIn(next, mForm|mControl)
	return "over a form field", ok && next.marks&mLive == 0
}

// headsPoll matches the label above such a question, in the same box: "Poll of the
// day".
func headsPoll(c *cleaner, p *piece) (string, bool) {
	const longest = 40 // bytes
	if p.isMedia() || len(p.text) > longest || endsSentence(p.text) || p.at+2 >= len(c.s.pieces) {
		return "", false
	}
	question := &c.s.pieces[p.at+1]
	_, ok := asksInForm(c, question)
	return "over a poll", ok && int(c.s.boxes[c.s.common(question.box, c.s.pieces[p.at+2].box)].first) == p.at
}

// stands matches pieces in an element with one of the marks, unless the element holds
// much of the report.
func stands(m marks) func(*cleaner, *piece) (string, bool) {
	return func(c *cleaner, p *piece) (string, bool) { return c.standsIn(p, m) }
}

// standsAside matches pieces in an <aside>, except in a box of facts between two
// paragraphs of the report, to which it belongs.
func standsAside(c *cleaner, p *piece) (string, bool) {
	evidence, ok := c.standsIn(p, mAside)
	if !ok || p.at < c.firstText || p.at > c.lastText {
		return evidence, ok
	}
	for _, b := range c.s.outward(p.box, c.where.box) {
		if b.own&mAside == 0 {
			continue
		}
		if t := c.in(b); b.own&mBox != 0 && t.links*2 < t.bytes || t.links == 0 && c.isHeadedList(b) {
			return "", false
		}
	}
	return evidence, true
}

// standsShort is like stands for marks that papers also give to parts of the report:
// long pieces and headings that have a box of their own do not match.
func standsShort(m marks) func(*cleaner, *piece) (string, bool) {
	return func(c *cleaner, p *piece) (string, bool) {
		const longest = 250 // bytes
		if box := &c.s.boxes[p.box]; len(p.text) > longest || p.kind == heading && box.last-box.first == 1 {
			return "", false
		}
		return c.standsIn(p, m)
	}
}

// standsInWall matches short lines in an element for paywalls, except a sentence in one
// that by the structured data holds the paid part of the report.
func standsInWall(c *cleaner, p *piece) (string, bool) {
	evidence, ok := standsShort(mPaywall)(c, p)
	return evidence, ok && !(isProse(p) && c.isPaidPart(p))
}

// isPaidPart reports whether a piece stands in an element of a class that the structured
// data names as the paid part of the report: "cssSelector": ".paywall".
func (c *cleaner) isPaidPart(p *piece) bool {
	for _, selector := range c.found.witness.article.Strings("hasPart.cssSelector") {
		class, ok := strings.CutPrefix(selector, ".")
		for _, b := range c.s.outward(p.box, c.where.box) {
			if ok && b.own&mPaywall != 0 && slices.Contains(strings.Fields(attribute(b.node, "class")), class) {
				return true
			}
		}
	}
	return false
}

// standsInComments matches what readers wrote, except a question that an entry of a
// live blog quotes and answers.
func standsInComments(c *cleaner, p *piece) (string, bool) {
	if p.marks&mQuote != 0 && c.where.entryOf(p.at) >= 0 {
		return "", false
	}
	return c.standsIn(p, mComments)
}

// standsIn reports whether a piece stands in an element with one of the marks, and
// names the element as evidence. Elements that hold much of the report do not count,
// and neither do those of the picture that opens it.
func (c *cleaner) standsIn(p *piece, m marks) (string, bool) {
	if p.marks&m == 0 {
		return "", false
	}
	if p.own&m != 0 && c.s.isPlainText() {
		return p.notice.phrase, true
	}
	if p.own&m != 0 {
		return c.s.inlineEvidence(p, m), true
	}
	for i, b := range c.s.outward(p.box, c.where.box) {
		if b.own&m != 0 && !c.where.heavy[i] && !c.isOpeningPicture(b, b.own&m) {
			return evidenceOf(b), true
		}
	}
	return "", false
}

// inlineEvidence names the inline element that gives a piece one of the marks, and the
// class that says so.
func (s *sheet) inlineEvidence(p *piece, m marks) string {
	const longest = 40 // bytes of a class
	known := s.classNotes()
	for n := p.first; n != nil && n != s.boxes[p.box].node; n = n.Parent {
		if n.Type != html.ElementNode {
			continue
		}
		for class := range strings.FieldsSeq(attribute(n, "class")) {
			if own, _ := known.of(class); own&m != 0 {
				return "<" + n.Data + "> " + cutAt(class, longest)
			}
		}
		if a := readAttributes(n, known); a.marks&m != 0 {
			return "<" + n.Data + "> " + a.evidence
		}
		if marksOfTag[n.DataAtom]&m != 0 {
			return "<" + n.Data + ">"
		}
	}
	return "inline element"
}

// evidenceOf names an element, and the word in its class or id that gave it a mark. The
// pieces of a box have the same evidence, which is made once.
func evidenceOf(b *box) string {
	if b.evidence == "" {
		b.evidence = "<" + b.node.Data + ">"
		if b.words != "" {
			b.evidence += " " + b.words
		}
	}
	return b.evidence
}

// saysPhrase matches pieces that are a known phrase. In a table of data they are what they
// say: "40 min", "next".
func saysPhrase(c *cleaner, p *piece) verdict {
	if p.kind == cell {
		return verdict{}
	}
	return c.phraseOf(p)
}

// labelsItsLinks matches, below the text, a known phrase and behind it links and nothing
// else, with or without a colon between the two, in one piece: "Topics ferries, harbour".
func labelsItsLinks(c *cleaner, p *piece) verdict {
	const longest, marks = 60, 8 // bytes of the phrase; of the marks between the links
	if p.links == 0 || len(p.text)-p.links > longest || p.at < c.lastText || p.kind == cell {
		return verdict{}
	}
	label := openingText(p, func(n *html.Node) bool { return ancestor(n, atom.A) == nil })
	if label == "" || len(p.text)-p.links-len(label) > marks {
		return verdict{}
	}
	reason, phrase, _ := knownPhrases.find(label)
	return verdict{reason, phrase}
}

// phraseOf returns the verdict that the known phrase of a piece stands for, if it is one.
func (c *cleaner) phraseOf(p *piece) verdict {
	if p.notice.reason == Paywall {
		if call := c.signUpUnder(p); call.reason != "" {
			return verdict{call.reason, call.words} // "Our newsletter", "Subscribe to have the news …"
		}
	}
	return verdict{p.notice.reason, p.notice.phrase}
}
