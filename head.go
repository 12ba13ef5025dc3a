package newspage

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A head is the contents of the page's head, and of similar elements elsewhere
// that are not shown.
type head struct {
	title   string
	base    string // <base href>
	lang    string // <html lang>
	metas   []meta
	links   []pageLink
	scripts []script
	times   []timeTag // in page order
}

// cleared returns an empty head with the same buffers.
func (h head) cleared() head {
	clear(h.metas)
	clear(h.links)
	clear(h.scripts)
	clear(h.times)
	return head{metas: h.metas[:0], links: h.links[:0], scripts: h.scripts[:0], times: h.times[:0]}
}

// size returns the number of entries in all of a head's lists.
func (h head) size() int { return len(h.metas) + len(h.links) + len(h.scripts) + len(h.times) }

type meta struct{ name, content string } // name, property or itemprop, lower case

type pageLink struct{ rel, href, title string } // <link> and rel=next anchors

type script struct {
	kind string // the type attribute
	id   string
	node *html.Node
}

// A timeTag is a <time> element, or another element with a machine-readable
// time.
type timeTag struct {
	value string // datetime or content attribute
	prop  string // itemprop, property
	isNew bool   // its class says that it is of the last change, and not of publication
	at    int    // the piece that it stands in or before
	box   int32
}

func (s *splitter) headChildren(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode {
			s.headElement(c)
		}
	}
}

// headElement notes an element of the head, wherever it is: pages also have
// <meta itemprop> and scripts in their bodies.
func (s *splitter) headElement(n *html.Node) {
	switch n.DataAtom {
	case atom.Title:
		if s.sheet.head.title == "" && n.Namespace == "" {
			s.sheet.head.title = foldSpace(textOf(n))
		}
	case atom.Base:
		if s.sheet.head.base == "" {
			s.sheet.head.base = attribute(n, "href")
		}
	case atom.Meta:
		content := attribute(n, "content")
		if content == "" {
			return
		}
		if attribute(n, "itemprop") == "name" && n.Parent != nil && attribute(n.Parent, "itemprop") == "publisher" {
			s.sheet.head.metas = append(s.sheet.head.metas, meta{"publisher name", content})
		}
		for _, key := range [...]string{"property", "name", "itemprop"} {
			if name := attribute(n, key); name != "" && !(key == "itemprop" && isPartItem(n)) {
				s.sheet.head.metas = append(s.sheet.head.metas, meta{strings.ToLower(name), content})
			}
		}
	case atom.Link:
		s.sheet.head.links = append(s.sheet.head.links, pageLink{strings.ToLower(attribute(n, "rel")), attribute(n, "href"), attribute(n, "title")})
	case atom.Script:
		if n.FirstChild != nil {
			s.sheet.head.scripts = append(s.sheet.head.scripts, script{attribute(n, "type"), attribute(n, "id"), n})
		}
	}
}

// notes notes what gather needs to know about an element in the body.
func (s *splitter) notes(n *html.Node, a attributes, c scope) {
	if a.datetime != "" {
		s.sheet.head.times = append(s.sheet.head.times, timeTag{a.datetime, a.prop, isOfChange(n), len(s.pieces), c.box})
	}
	if a.rel == "next" && n.DataAtom == atom.A {
		s.sheet.head.links = append(s.sheet.head.links, pageLink{a.rel, attribute(n, "href"), ""})
	}
}

// isPartItem reports whether the microdata item of a property is itself a
// property of another item, such as a citation, a picture or a list item (WHATWG
// HTML, section 5.2.4), rather than the main entity of the page.
func isPartItem(property *html.Node) bool {
	for n := property.Parent; n != nil; n = n.Parent {
		if slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "itemscope" }) {
			of := strings.ToLower(attribute(n, "itemprop"))
			return of != "" && !strings.HasPrefix(of, "mainentity") && !strings.HasPrefix(of, "blogpost")
		}
	}
	return false
}
