package newspage

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// blocks are the elements that begin and end a run of text (WHATWG HTML,
// section 15.3: display: block and similar).
var blocks = map[atom.Atom]bool{
	atom.Address: true, atom.Article: true, atom.Aside: true, atom.Blockquote: true, atom.Body: true, atom.Button: true,
	atom.Caption: true, atom.Center: true, atom.Dd: true, atom.Details: true, atom.Dialog: true, atom.Dir: true, atom.Div: true,
	atom.Dl: true, atom.Dt: true, atom.Fieldset: true, atom.Figcaption: true, atom.Figure: true, atom.Footer: true, atom.Form: true,
	atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true, atom.Header: true, atom.Hgroup: true,
	atom.Hr: true, atom.Html: true, atom.Legend: true, atom.Li: true, atom.Main: true, atom.Menu: true, atom.Nav: true, atom.Ol: true, atom.Optgroup: true,
	atom.Option: true, atom.P: true, atom.Pre: true, atom.Search: true, atom.Section: true, atom.Select: true, atom.Summary: true, atom.Table: true,
	atom.Tbody: true, atom.Td: true, atom.Tfoot: true, atom.Th: true, atom.Thead: true, atom.Tr: true, atom.Ul: true,
	atom.Picture: true, atom.Video: true, atom.Audio: true, atom.Iframe: true, atom.Object: true, atom.Textarea: true,
}

// unseen are the elements whose content browsers do not show (WHATWG HTML,
// section 15.3.1), or do not show as text.
var unseen = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Template: true, atom.Noscript: true, atom.Head: true, atom.Title: true, atom.Datalist: true,
	atom.Noembed: true, atom.Noframes: true, atom.Iframe: true, atom.Object: true, atom.Video: true, atom.Audio: true,
	atom.Canvas: true, atom.Param: true, atom.Desc: true, atom.Frameset: true,
}

// kinds are the elements that determine the kind of the text in them.
var kinds = map[atom.Atom]kind{
	atom.P: paragraph, atom.Div: paragraph,
	atom.H1: heading, atom.H2: heading, atom.H3: heading, atom.H4: heading, atom.H5: heading, atom.H6: heading,
	atom.Li: listItem, atom.Dd: listItem, atom.Dt: listItem, atom.Td: cell, atom.Th: cell, atom.Figcaption: caption,
	atom.Pre: code, atom.Button: control, atom.Option: control, atom.Textarea: control,
}

// wholePage are the elements whose class describes the page as a whole
// ("single-post author-jane has-sidebar") rather than what is in the element.
var wholePage = map[atom.Atom]bool{atom.Html: true, atom.Body: true, atom.Main: true, atom.Article: true}

// marksOfTag are the marks that an element has by its name alone.
var marksOfTag = map[atom.Atom]marks{
	atom.Nav: mNav, atom.Header: mHeader, atom.Footer: mFooter, atom.Aside: mAside, atom.Form: mForm, atom.Figure: mFigure,
	atom.Figcaption: mCaption, atom.Blockquote: mQuote, atom.Table: mTable, atom.Ul: mList, atom.Ol: mList, atom.Main: mMain,
	atom.Article: mArticle, atom.Button: mControl, atom.Select: mControl, atom.Dialog: mPopup, atom.Address: mByline, atom.Menu: mNav,
	atom.Search: mForm, atom.Textarea: mControl, atom.Label: mForm, atom.Fieldset: mForm,
}

// A tagRow is what all these tables say about an element.
type tagRow struct {
	marks                    marks
	kind                     kind
	hasKind                  bool
	block, unseen, wholePage bool
}

// tagRows returns all these tables in one; it is built on first use.
var tagRows = sync.OnceValue(func() map[atom.Atom]tagRow {
	rows := map[atom.Atom]tagRow{}
	for a := range blocks {
		rows[a] = tagRow{block: true}
	}
	for a := range unseen {
		row := rows[a]
		row.unseen = true
		rows[a] = row
	}
	for a := range wholePage {
		row := rows[a]
		row.wholePage = true
		rows[a] = row
	}
	for a, k := range kinds {
		row := rows[a]
		row.kind, row.hasKind = k, true
		rows[a] = row
	}
	for a, m := range marksOfTag {
		row := rows[a]
		row.marks = m
		rows[a] = row
	}
	return rows
})

// isBlock reports whether an element begins and ends a run of text.
func isBlock(n *html.Node) bool {
	if n.DataAtom != 0 {
		return blocks[n.DataAtom]
	}
	// A custom element (its name has a hyphen) usually contains blocks.
	return n.Namespace == "" && strings.IndexByte(n.Data, '-') > 0
}

// keepsKind reports whether a <p> or <div> inside an element of this kind is
// still of the same kind: a caption set in a <p> is a caption.
func keepsKind(k kind) bool {
	return k == heading || k == listItem || k == cell || k == caption || k == code || k == control
}

// isSlide reports whether a <figure>, or a <figcaption> outside one, is not a
// picture with its caption but a slide of the report: it contains the headline
// of the page, or a heading and several paragraphs in its caption. Some reports
// are a series of slides, and some have their headline set over a picture.
func isSlide(figure *html.Node) bool {
	if figure == nil {
		return false
	}
	const most = 200 // nodes to visit: a broken page may have everything in one figure
	hasHeading, paragraphs, looked := false, 0, 0
	for n := range figure.Descendants() {
		if looked++; looked > most || hasHeading && paragraphs > 1 {
			break
		}
		switch {
		case n.DataAtom == atom.H1:
			return true
		case n.DataAtom == atom.P && n.Parent.DataAtom == atom.Figcaption:
			paragraphs++
		case n.Type == html.ElementNode && kinds[n.DataAtom] == heading:
			hasHeading = true
		}
	}
	return hasHeading && paragraphs > 1
}

// isPageForm reports whether a <form> stands around the whole page, as on ASP.NET Web
// Forms, and not around fields: it holds a top heading, an <article> or the state that
// Web Forms keep of the page, and more links than a form has.
func isPageForm(form *html.Node) bool {
	const most = 12 // links of a form: its terms, its help
	if ancestor(form.Parent, atom.Form) != nil {
		return false // each part of a page is looked at for one form only
	}
	links, hasReport := 0, false
	for n := range form.Descendants() {
		switch n.DataAtom {
		case atom.A:
			links++
		case atom.H1, atom.Article:
			hasReport = true
		case atom.Input:
			hasReport = hasReport || attribute(n, "name") == "__VIEWSTATE"
		}
		if hasReport && links > most {
			return true
		}
	}
	return false
}

// isFigure reports whether a box is a <figure> that holds a picture, or
// something else, with its caption.
func (b *box) isFigure() bool {
	return b.node != nil && b.node.DataAtom == atom.Figure && b.own&mFigure != 0
}

// isSlide reports whether a box is a <figure> that is a slide; see the function
// isSlide.
func (b *box) isSlide() bool {
	return b.node != nil && b.node.DataAtom == atom.Figure && b.own&mFigure == 0
}

// opensWithBlock reports whether the first element in an inline element is a
// block. The inline element is then laid out as a block.
func opensWithBlock(n *html.Node) bool {
	const most = 8 // children to visit
	looked := 0
	for c := n.FirstChild; c != nil && looked < most; c = c.NextSibling {
		looked++
		if c.Type == html.ElementNode {
			return blocks[c.DataAtom] && c.DataAtom != atom.Picture
		}
		if c.Type == html.TextNode && strings.TrimSpace(c.Data) != "" {
			return false
		}
	}
	return false
}

// isSetApart reports whether a <span> is one of several in a <header> that have
// no text between them, and has a class: style sheets set these apart from each
// other.
func isSetApart(n *html.Node) bool {
	header := n.Parent
	if header == nil || header.DataAtom != atom.Header || attribute(n, "class") == "" {
		return false
	}
	const most = 32 // children to visit
	spans, looked := 0, 0
	for c := header.FirstChild; c != nil && looked < most; c = c.NextSibling {
		looked++
		if c.Type == html.TextNode && strings.TrimSpace(c.Data) != "" {
			return false
		}
		if c.DataAtom == atom.Span {
			spans++
		}
	}
	return spans > 1
}

// isAside reports whether an element contains words and no block. Without words
// it is at most a mark, such as a colon for screen readers, that belongs to the
// sentence around it.
func isAside(n *html.Node) bool {
	told := false
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && (isBlock(d) || d.DataAtom == atom.Br || d.DataAtom == atom.Img) {
			return false
		}
		told = told || isText(d) && strings.ContainsFunc(d.Data, unicode.IsLetter)
	}
	return told
}

// leadsOn reports whether an <a> is a link to somewhere else. One without an
// address is only a target (WHATWG HTML, section 4.5.1), and a crosshead that
// links to a place on its own page is there to be linked to.
func leadsOn(n *html.Node, c scope) bool {
	href := attribute(n, "href")
	return href != "" && !(c.kind == heading && href[0] == '#')
}

// isPictureElement reports whether a custom element stands for a picture that a
// script shows: it has the address of a picture and no content.
func isPictureElement(n *html.Node) bool {
	if n.DataAtom != 0 || n.Namespace != "" || strings.IndexByte(n.Data, '-') <= 0 || n.FirstChild != nil && n.FirstChild.NextSibling != nil {
		return false
	}
	if n.FirstChild != nil && (n.FirstChild.Type != html.TextNode || strings.TrimSpace(n.FirstChild.Data) != "") {
		return false
	}
	path, _, _ := strings.Cut(strings.ToLower(cmp.Or(attribute(n, "src"), attribute(n, "data-src"))), "?")
	return endsInOneOf(path, pictureEndings)
}

// pictureEndings are the ends of the addresses of pictures.
var pictureEndings = []string{".jpg", ".jpeg", ".png", ".webp", ".avif"}

// isPictureLink reports whether the first element in a link is a picture.
func isPictureLink(n *html.Node) bool {
	c := n.FirstChild
	for c != nil && c.Type != html.ElementNode {
		c = c.NextSibling
	}
	return c != nil && (c.DataAtom == atom.Img || c.DataAtom == atom.Picture)
}

// mediumKind returns the kind of a medium.
func mediumKind(n *html.Node) kind {
	switch n.DataAtom {
	case atom.Hr:
		return thematicBreak
	case atom.Video:
		return video
	case atom.Audio:
		return audio
	case atom.Img:
		return image
	}
	switch n.Data {
	case "amp-img":
		return image
	case "amp-video":
		return video
	}
	if isPictureElement(n) {
		return image
	}
	return embed
}

// isPixel reports whether a picture is an invisible pixel for counting readers.
func isPixel(n *html.Node) bool {
	w, h := attribute(n, "width"), attribute(n, "height")
	if w == "0" && h == "0" && (attribute(n, "sizes") != "" || attribute(n, "srcset") != "") {
		return false // some pages give this size to a picture that fills its box
	}
	return (w == "1" || w == "0") && (h == "1" || h == "0")
}

// isInlineIcon reports whether a picture in the middle of a sentence takes the
// place of a character, as an emoji or a formula does, and so does not end the
// text.
func isInlineIcon(n *html.Node) bool {
	w, class := attribute(n, "width"), attribute(n, "class")
	return len(w) == 2 && w < "65" || strings.Contains(class, "emoji") || strings.Contains(class, "math") && strings.Contains(class, "inline")
}

// ancestor returns the innermost element around a node, or the node itself,
// that has one of the tags, or nil.
func ancestor(n *html.Node, tags ...atom.Atom) *html.Node {
	for ; n != nil; n = n.Parent {
		for _, t := range tags {
			if n.DataAtom == t {
				return n
			}
		}
	}
	return nil
}

// linkAround returns the link that contains a node, or nil.
func linkAround(n *html.Node) *html.Node {
	const levels = 4 // <a><div><p>
	for range levels {
		if n = n.Parent; n == nil {
			return nil
		}
		if n.DataAtom == atom.A {
			return n
		}
	}
	return nil
}

// linkWithin returns the link around a node that is inside outer, or nil.
func linkWithin(n, outer *html.Node) *html.Node {
	for up := n.Parent; up != nil && up != outer; up = up.Parent {
		if up.DataAtom == atom.A {
			return up
		}
	}
	return nil
}

// isWithinOne reports whether all of a piece stands in one element of some tags, within
// its box.
func isWithinOne(p *piece, box *html.Node, tags ...atom.Atom) bool {
	for e := p.first.Parent; e != nil && e != box; e = e.Parent {
		if slices.Contains(tags, e.DataAtom) {
			return holdsNode(e, p.last)
		}
	}
	return false
}

// holdsNode reports whether an element contains a node, a few levels deep.
func holdsNode(e, n *html.Node) bool {
	const levels = 16
	for range levels {
		if n == nil || n == e {
			break
		}
		n = n.Parent
	}
	return n == e
}

// textNodes iterates over the text nodes of a piece, in order.
func textNodes(p *piece) iter.Seq[*html.Node] {
	return func(yield func(*html.Node) bool) {
		for n := p.first; n != nil; n = following(n) {
			if n.Type == html.TextNode && !yield(n) {
				return
			}
			if n == p.last {
				return
			}
		}
	}
}

// following returns the next node in document order, skipping the contents of
// elements that are not shown.
func following(n *html.Node) *html.Node {
	if n.FirstChild != nil && !unseen[n.DataAtom] {
		return n.FirstChild
	}
	for ; n != nil; n = n.Parent {
		if n.NextSibling != nil {
			return n.NextSibling
		}
	}
	return nil
}

// linksIn iterates over the links in a piece that have text, in order.
func linksIn(p *piece) iter.Seq[*html.Node] {
	return func(yield func(*html.Node) bool) {
		if p.links == 0 {
			return
		}
		var before *html.Node
		for n := range textNodes(p) {
			link := ancestor(n, atom.A)
			if link == nil || link == before || strings.TrimSpace(n.Data) == "" {
				continue
			}
			if before = link; !yield(link) {
				return
			}
		}
	}
}
