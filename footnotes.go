package newspage

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// isNoteMark reports whether an element is the number of a footnote, "2019[1]", the
// arrow that leads from the note back to it, or the sign beside a crosshead that links to
// it: it is short and links to another place on the page. A number that is part of a sentence, as in "see chapter 3", has a space
// before it.
func (s *splitter) isNoteMark(n *html.Node) bool {
	const longest = len("[123]") // bytes
	if n.DataAtom != atom.Sup && n.DataAtom != atom.A {
		return false
	}
	text := firstText(n)
	if text == nil || len(text.Data) > longest+len("\n\n") || !leadsWithin(n, text) || !hasLittleText(n) {
		return false
	}
	if s.run.first != nil && strings.ContainsRune("([", rune(s.text[len(s.text)-1])) {
		return false // the brackets would stay: "(<a>1</a>)"
	}
	mark := strings.TrimSpace(textOf(n))
	isGlued := n.DataAtom == atom.Sup || !s.run.space && s.run.breaks == 0
	isOfNote := s.run.first == nil && n.DataAtom == atom.A && hasPrefixOf(attribute(n, "class"), noteAnchors) // at the beginning of the note itself
	return len(mark) <= longest && isNoteNumber(mark) && (s.run.first != nil && isGlued || isOfNote) || backArrows[strings.TrimSuffix(mark, "\uFE0E")]
}

// firstText returns the text node that an element begins with, or nil.
func firstText(n *html.Node) *html.Node {
	const levels = 4 // <sup><a><span>
	for range levels {
		if n = n.FirstChild; n == nil {
			return nil
		}
		if n.Type == html.TextNode {
			return n
		}
	}
	return nil
}

// isNoteNumber reports whether a text is the number or the sign of a footnote: "1",
// "[1]", "*", "[a]".
func isNoteNumber(mark string) bool {
	inner := strings.Trim(mark, "[]()")
	if inner == "" {
		return false
	}
	return isDigits(inner) || strings.Trim(inner, "*†‡") == "" || inner != mark && len(inner) == 1
}

// backArrows are the signs of links from a footnote back to its place in the text, and of
// those from a crosshead to itself.
var backArrows = set("↩ ↑ ⤴ ↵ ^ # ¶ 🔗")

// noteAnchors begin the anchors of footnotes and of their numbers.
var noteAnchors = []string{"fn", "_ftn", "_edn", "footnote", "note", "endnote", "cite", "sdfootnote", "ref", "easy-footnote"}

// leadsWithin reports whether a text stands in a link to a place on the same page, and
// the link in an element or right around it. In a saved page such a link may have the
// full address.
func leadsWithin(n, text *html.Node) bool {
	a := linkAround(text)
	if a == nil || a != n && a != n.Parent && !holdsNode(n, a) {
		return false
	}
	href := attribute(a, "href")
	i := strings.IndexByte(href, '#')
	return i == 0 && len(href) > 1 || i > 0 && hasPrefixOf(href[i+1:], noteAnchors)
}
