package newspage

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// attributes holds what the rules need to know about an element's attributes,
// read in one pass.
type attributes struct {
	classNote
	datetime string
	prop     string
	rel      string
	level    uint8 // of a heading that is none by its element (WAI-ARIA 1.2, role heading)
}

// ariaLevel is the level that a heading by its role has where aria-level gives none.
const ariaLevel = 2

func readAttributes(n *html.Node, known classNotes) attributes {
	var a attributes
	for i := range n.Attr {
		at := &n.Attr[i]
		switch at.Key {
		case "class":
			a.note(known.of(at.Val))
		case "id", "data-testid", "data-component", "data-qa", "aria-label", "data-test":
			if at.Key != "aria-label" || n.DataAtom != atom.A {
				a.note(wordMarks(at.Val))
			}
		case "role":
			a.note(roleMarks[at.Val], at.Val)
			if at.Val == "heading" {
				a.level = levelOf(attribute(n, "aria-level"))
			}
		case "hidden":
			if at.Val != "until-found" {
				a.note(mHidden, "hidden")
			}
		case "style":
			a.note(styleMarks(at.Val), "style")
		case "itemprop", "property":
			a.prop = at.Val
			a.note(propMarks[at.Val], at.Val)
		case "datetime":
			a.datetime = at.Val
		case "title":
			if n.DataAtom == atom.Abbr && dayOf(at.Val[:min(len(at.Val), len("2024-05-04"))]) != "" { // hAtom: <abbr class="published" title="2024-05-04">
				a.datetime = at.Val
			}
		case "rel":
			a.rel = at.Val
			if strings.Contains(at.Val, "author") {
				a.note(mByline, "rel=author")
			}
		}
	}
	return a
}

// levelOf returns the level that aria-level gives to a heading, or the default if
// HTML has no such level.
func levelOf(value string) uint8 {
	if len(value) == 1 && value[0] >= '1' && value[0] <= '6' {
		return value[0] - '0'
	}
	return ariaLevel
}

// classNotes caches what wordMarks says about the class attributes of a page and about
// each class in them, because the same ones recur. A nil map caches nothing.
type classNotes map[string]classNote

// A classNote is what the attributes of an element say that it is.
type classNote struct {
	marks    marks
	evidence string // the word that gave the first mark
}

func (c *classNote) note(m marks, evidence string) {
	if m != 0 && c.evidence == "" {
		c.evidence = evidence
	}
	c.marks |= m
}

// of returns what wordMarks says about a class.
func (c classNotes) of(class string) (marks, string) {
	known, ok := c[class]
	if !ok {
		known.marks, known.evidence = c.ofEach(class)
		if c != nil {
			c[class] = known
		}
	}
	return known.marks, known.evidence
}

// ofEach joins what is said about the classes of an attribute.
func (c classNotes) ofEach(value string) (marks, string) {
	if c == nil || strings.IndexByte(value, ' ') < 0 {
		return wordMarks(value)
	}
	var said classNote
	for class := range eachClass(value) {
		said.note(c.of(class))
	}
	return said.marks, said.evidence
}

// styleMarks reports, as marks, whether a style attribute hides an element.
func styleMarks(style string) marks {
	if _, rest, ok := strings.Cut(style, "display"); ok && strings.HasPrefix(strings.TrimLeft(rest, " :"), "none") {
		return mHidden
	}
	return 0
}

func attribute(n *html.Node, key string) string {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return n.Attr[i].Val
		}
	}
	return ""
}

// textOf returns the text of a node and its descendants, white space included, without
// the scripts and style sheets among them.
func textOf(n *html.Node) string {
	if n.FirstChild != nil && n.FirstChild.NextSibling == nil && n.FirstChild.Type == html.TextNode {
		return n.FirstChild.Data
	}
	var b strings.Builder
	for d := range n.Descendants() {
		if isText(d) {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

// isText reports whether a node is a text, and no script or style sheet.
func isText(n *html.Node) bool {
	return n.Type == html.TextNode && n.Parent.DataAtom != atom.Script && n.Parent.DataAtom != atom.Style
}
