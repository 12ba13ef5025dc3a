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
	all := countLongSentences(s.pieces)
	for _, field := range s.mailFields {
		if box := s.signUpBox(field, min(all/3, mostSentences)); box > 0 && s.boxes[box].all&boilerplate&^mForm == 0 {
			s.markBox(box, mNewsletter, "with a field for a mail address")
		}
	}
}

// signUpBox returns the largest small box around a field with no more than some
// sentences in it, or 0 if there is none.
func (s *sheet) signUpBox(field int32, sentences int) int32 {
	const most, longest = 8, 700 // texts in such a box, and their bytes
	found := int32(0)
	for i, b := range s.outward(field, 0) {
		t := s.in(b)
		if t.texts > most || t.bytes > longest || b.own&(mMain|mArticle|mReport) != 0 || s.holdsTopHeading(b) || countLongSentences(s.pieces[b.first:b.last]) > sentences {
			break
		}
		found = i
	}
	return found
}

// countLongSentences returns how many of some pieces can be a paragraph of a report.
func countLongSentences(pieces []piece) int {
	n := 0
	for i := range pieces {
		if canBeReported(&pieces[i]) {
			n++
		}
	}
	return n
}

// holdsTopHeading reports whether there is a heading of level 1 in a box.
func (s *sheet) holdsTopHeading(b *box) bool {
	return slices.ContainsFunc(s.pieces[b.first:b.last], func(p piece) bool { return p.kind == heading && p.level == 1 })
}

// isChoice reports whether a <label> holds the button that it labels, and no text stands
// beside it, as the answer does that unfolds under a question.
func isChoice(label *html.Node) bool {
	if next := nextElement(label); next != nil && next.DataAtom != atom.Label && next.DataAtom != atom.Br && next.DataAtom != atom.Input && next.DataAtom != atom.Button {
		return false
	}
	for d := range label.ChildNodes() {
		if d.DataAtom == atom.Input {
			return true
		}
	}
	return false
}
