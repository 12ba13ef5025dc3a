package newspage

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// isSignUpField reports whether an <input> is a field for the reader's mail address, in a
// form that asks for no password and no message.
func isSignUpField(n *html.Node) bool {
	const most = 200 // nodes of the form that are looked at
	if !asksForMail(n) {
		return false
	}
	form, looked := ancestor(n, atom.Form), 0
	if form == nil {
		return true
	}
	for d := range form.Descendants() {
		if looked++; looked > most || d.DataAtom == atom.Textarea || d.DataAtom == atom.Input && attribute(d, "type") == "password" {
			return false
		}
	}
	return true
}

// asksForMail reports whether an <input> is a field for the reader's mail address.
func asksForMail(n *html.Node) bool {
	switch strings.ToLower(attribute(n, "type")) {
	case "email":
		return true
	case "", "text":
	default:
		return false // a hidden one, or a choice: "By mail"
	}
	for _, at := range n.Attr {
		switch at.Key {
		case "name", "id", "placeholder", "autocomplete", "aria-label":
			if strings.Contains(strings.ToLower(at.Val), "mail") {
				return true
			}
		case "pattern":
			if strings.Contains(at.Val, "@") {
				return true
			}
		}
	}
	return false
}

// noteSignUpBoxes marks the small boxes around a field for the reader's mail address
// that no class names: what is said in them is why to sign up, and on what terms. Most of
// the text of the page stands elsewhere, and a report of a few sentences is longer.
func noteSignUpBoxes(s *sheet) {
	const mostSentences = 2
	if len(s.mailFields) == 0 {
		return
	}
	all := countOf(s.pieces, canBeReported)
	for _, field := range s.mailFields {
		if box := s.signUpBox(field, min(all/3, mostSentences)); box > 0 && s.boxes[box].all&boilerplate&^mForm == 0 && !s.asksToRegister(&s.boxes[box]) {
			s.markBox(box, mNewsletter, "with a field for a mail address")
		}
		if box := s.letterBox(field); box > 0 {
			s.markBox(box, mNewsletter, "with a field for a mail address")
		}
	}
}

// asksToRegister reports whether a box with a field for the reader's mail address is a wall,
// as its class and what it says tell: "Register to continue reading".
func (s *sheet) asksToRegister(b *box) bool {
	return b.all&mPaywall != 0 && s.says(b, Paywall) && !s.says(b, Newsletter)
}

// letterBox returns the box around a field for the reader's mail address that offers a
// newsletter, though its class, such as "subscribe", is that of a wall, or 0 if there is
// none. A wall that asks for the address speaks of no newsletter.
func (s *sheet) letterBox(field int32) int32 {
	const most = 20 // pieces
	for i, b := range s.outward(field, 0) {
		switch {
		case b.last-b.first > most:
			return 0
		case b.own&mPaywall != 0:
			if s.says(b, Newsletter) && !s.says(b, Paywall) {
				return i
			}
			return 0
		}
	}
	return 0
}

// noteMessageBoxes marks the small boxes around a field for a message that no class names:
// what is said in them is whom to write to, and by what rules. Over the text, where the
// byline is, one may only say how to reach its writer.
func noteMessageBoxes(s *sheet) {
	const mostSentences = 1
	text := max(0, indexOf(s.pieces, canBeReported))
	for i := range s.boxes {
		if !s.boxes[i].isMessageField() {
			continue
		}
		box := s.signUpBox(s.boxes[i].parent, mostSentences)
		if s.isSectionOfText(box) {
			box = s.signUpBox(s.boxes[i].parent, 0) // the end of the section
		}
		if b := &s.boxes[box]; int(b.first) > text && b.all&boilerplate == 0 {
			s.markBox(box, mForm, "with a field for a message")
		}
	}
}

// isMessageField reports whether a box is a field that is there to be written in: it is seen,
// and nothing is in it yet, such as a letter to copy or the code of a post, nor will a
// script put it there.
func (b *box) isMessageField() bool {
	if b.node.DataAtom != atom.Textarea || b.all&(mHidden|mEmbed) != 0 {
		return false
	}
	isLocked := slices.ContainsFunc(b.node.Attr, func(a html.Attribute) bool { return a.Key == "readonly" || a.Key == "disabled" })
	return !isLocked && strings.TrimSpace(textOf(b.node)) == ""
}

// isSectionOfText reports whether one of the boxes right before a box is like it and holds a
// sentence, as sections of a report do.
func (s *sheet) isSectionOfText(i int32) bool {
	const near, far = 3, 400 // siblings, boxes
	own, siblings := &s.boxes[i], 0
	for j := i - 1; j > own.parent && j > i-far && siblings < near; j-- {
		if b := &s.boxes[j]; b.parent == own.parent {
			siblings++
			if classOf(b) == classOf(own) && anyOf(s.pieces[b.first:b.last], canBeReported) {
				return true
			}
		}
	}
	return false
}

// says reports whether a phrase in a box, longer than a button, stands for a reason.
func (s *sheet) says(b *box, reason Reason) bool {
	const button = 20 // bytes: "Subscribe"
	return anyOf(s.pieces[b.first:b.last], func(p *piece) bool { return p.notice.reason == reason && len(p.text) > button })
}

// signUpBox returns the largest small box around a field with no more than some
// sentences in it, or 0 if there is none.
func (s *sheet) signUpBox(field int32, sentences int) int32 {
	const most, longest, pieces = 8, 700, 40 // texts in such a box, their bytes, and all that it holds
	found := int32(0)
	for i, b := range s.outward(field, 0) {
		t := s.in(b)
		if b.last-b.first > pieces || t.texts > most || t.bytes > longest || b.own&(mMain|mArticle|mReport) != 0 || s.holdsTopHeading(b) || countOf(s.pieces[b.first:b.last], canBeReported) > sentences {
			break
		}
		found = i
	}
	return found
}

// holdsTopHeading reports whether there is a heading of level 1 in a box.
func (s *sheet) holdsTopHeading(b *box) bool {
	return topHeading(s.pieces[b.first:b.last]) >= 0
}

// noteOffer notes the box of a button that signs the reader up or leads to where one pays,
// if there is little more in it than a title and what is offered: "Harbour Letter", "The
// week on the quay, every Friday.", "Sign up".
func (c *cleaner) noteOffer(i int) {
	const fewest, most, longest = 3, 5, 400 // texts: a title, a sentence, the button; bytes
	button := &c.s.pieces[i]
	for b, box := range c.s.outward(button.box, c.where.box) {
		t := c.in(box)
		if c.where.heavy[b] || t.texts > most || t.bytes > longest {
			return
		}
		if title := &c.s.pieces[box.first]; t.texts >= fewest && int(box.first)+1 < i && c.isTitle(title) {
			if hasSentences(c.s.pieces[box.first+1 : i]) {
				return
			}
			if c.opens[b].reason == "" {
				c.opens[b] = verdict{button.notice.reason, "over " + button.notice.phrase}
			}
			return
		}
	}
}

// leadsToOffer reports whether a piece is a button that signs the reader up, or a link of
// that kind, or to pay, to another page of the same site.
func (c *cleaner) leadsToOffer(p *piece) bool {
	switch {
	case p.first == nil || p.notice.reason != Newsletter && p.notice.reason != Paywall:
		return false
	case p.kind == control:
		return p.notice.reason == Newsletter
	case !p.isLink():
		return false
	}
	link := ancestor(p.first, atom.A)
	return link != nil && c.found.isOwnPage(c.found.resolve(attribute(link, "href")))
}

// hasSentences reports whether several of some pieces are sentences that are no known phrase,
// as in a section of the report under its crosshead.
func hasSentences(pieces []piece) bool {
	return countOf(pieces, func(p *piece) bool { return p.notice.reason == "" && endsSentence(p.text) }) > 1
}

// isTitle reports whether a piece is a few words that are not a sentence, in an element of
// their own, as the title of a box is.
func (c *cleaner) isTitle(p *piece) bool {
	return (p.kind == heading || p.isBold()) && !endsSentence(strings.TrimSuffix(p.text, "!")) && weight(p.text) < longText && c.found.roles[p.at] == noRole
}

// isChoice reports whether a <label> holds the button that it labels, of which only one can
// be chosen, and no text stands beside it, as the answer does that unfolds under a question.
// What can be ticked off may be what a recipe needs.
func isChoice(label *html.Node) bool {
	if next := nextElement(label); next != nil && next.DataAtom != atom.Label && next.DataAtom != atom.Br && next.DataAtom != atom.Input && next.DataAtom != atom.Button {
		return false
	}
	for d := range label.ChildNodes() {
		if d.DataAtom == atom.Input && attribute(d, "type") == "radio" {
			return true
		}
	}
	return false
}
