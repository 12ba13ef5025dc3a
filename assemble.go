package newspage

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// assemble makes the Article. What is kept becomes rich blocks here, once; it
// decides nothing.
func assemble(s *sheet, p Page, f *facts, lead []Block, blog *LiveBlog, removed []Removal) *Article {
	return &Article{
		URL: p.URL, CanonicalURL: f.canonical.value, Publisher: f.publisher, Section: f.section.value,
		Kicker: f.kicker.value, Headline: f.headline.value, Standfirst: f.standfirst.value, Bylines: f.bylines, Dateline: f.dateline.value,
		Published: f.published, Modified: f.modified, Language: f.language.value, Topics: f.topics,
		Body: lead, Live: blog, Related: relatedLinks(s, f, removed), NextPage: f.nextPage,
		Access: f.access, Origins: f.origins, Removed: removed,
	}
}

// relatedLinks are the promos that were removed from the text, each once.
func relatedLinks(s *sheet, f *facts, removed []Removal) []Link {
	var links []Link
	seen := map[string]bool{}
	for _, r := range removed {
		if r.Reason != Related {
			continue
		}
		p := &s.pieces[r.At]
		link := Link{Text: r.Text}
		if a := linkOf(s, p); a != nil {
			link.URL = f.resolve(attribute(a, "href"))
		}
		if key := link.URL + "\x00" + letters(link.Text); !seen[key] && !seen["\x00"+letters(link.Text)] && (link.URL != "" || s.isText()) {
			seen[key], seen["\x00"+letters(link.Text)] = true, true
			links = append(links, link)
		}
	}
	return links
}

// linkOf is the first link in or around a piece.
func linkOf(s *sheet, p *piece) *html.Node {
	if p.first == nil {
		return nil
	}
	for n := p.first; n != nil; n = n.Parent {
		if n.DataAtom == atom.A {
			return n
		}
	}
	for n := range textNodes(p) {
		for up := n.Parent; up != nil && up != s.boxes[p.box].node; up = up.Parent {
			if up.DataAtom == atom.A {
				return up
			}
		}
	}
	return nil
}

// textNodes are the text nodes of a piece, in order.
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

// following is the next node in document order, not within what is not shown.
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

// A builder makes blocks of pieces.
type builder struct {
	s     *sheet
	f     *facts
	where place
}

// marks are what the elements between a piece and the report's box say of it.
func (b builder) marks(p *piece) marks {
	m := p.own
	for i := p.box; i > 0 && i != b.where.box; i = b.s.boxes[i].parent {
		if !b.where.heavy[i] {
			m |= b.s.boxes[i].own
		}
	}
	return m
}

// blocks makes blocks of kept pieces: those that stand in one list, table,
// quote, figure or embedded post become one block.
func (b builder) blocks(kept []*piece) []Block {
	var out []Block
	for i := 0; i < len(kept); {
		n, block, ok := b.block(kept[i:])
		if ok {
			out = append(out, block)
		}
		i += n
	}
	return out
}

// block makes the first block, and says how many pieces it took.
func (b builder) block(kept []*piece) (taken int, block Block, ok bool) {
	p := kept[0]
	m := b.marks(p)
	if p.isMedia() || m&(mFigure|mCaption) != 0 && m&mTable == 0 || p.kind == caption {
		if n, block := b.figure(kept); n > 0 {
			return n, block, block.Type != ""
		}
	}
	if outer := b.outermost(p, mEmbed); outer > 0 {
		n := b.run(kept, outer)
		return n, b.embed(kept[:n], outer), true
	}
	if outer := b.outermost(p, mTable); outer > 0 && p.kind == cell {
		if n := b.run(kept, outer); n > 1 && isDataTable(b.s.boxes[outer].node) {
			return n, b.table(kept[:n]), true
		}
	}
	if outer := b.outermost(p, mQuote|mPullQuote); outer > 0 && p.kind != heading {
		n := b.run(kept, outer)
		return n, b.quote(kept[:n]), true
	}
	if p.kind == listItem {
		if outer := b.outermost(p, mList); outer > 0 {
			n := b.run(kept, outer)
			return n, b.list(kept[:n], outer), true
		}
	}
	return 1, b.text(p), true
}

// outermost is the outermost box around a piece that has one of the marks by
// its element, and stands in the report; 0: none.
func (b builder) outermost(p *piece, m marks) int32 {
	if p.marks&m == 0 {
		return 0
	}
	found := int32(0)
	for i := p.box; i > 0 && i != b.where.box; i = b.s.boxes[i].parent {
		if b.s.boxes[i].own&m != 0 && !b.where.heavy[i] {
			found = i
			if m&mList == 0 {
				return i
			}
		}
	}
	return found
}

// run is how many of the pieces at the start stand in the box.
func (b builder) run(kept []*piece, in int32) int {
	box := &b.s.boxes[in]
	n := 0
	for n < len(kept) && int32(kept[n].at) >= box.first && int32(kept[n].at) < box.last {
		n++
	}
	return max(n, 1)
}

func (b builder) text(p *piece) Block {
	block := Block{Type: Paragraph}
	switch p.kind {
	case heading:
		block.Type, block.Level = Heading, int(p.level)
	case code:
		return Block{Type: Code, Text: strings.Trim(p.text, "\n")}
	}
	block.Text, block.Spans = b.spans(p)
	return block
}

func (b builder) list(items []*piece, outer int32) Block {
	block := Block{Type: List}
	if n := b.s.boxes[outer].node; n != nil && n.DataAtom == atom.Ol {
		block.Level = 1
	}
	for _, p := range items {
		if !p.isMedia() {
			item := Block{Type: Paragraph}
			item.Text, item.Spans = b.spans(p)
			block.Items = append(block.Items, item)
		}
	}
	return block
}

func (b builder) quote(pieces []*piece) Block {
	block := Block{Type: Quote}
	var texts []string
	for _, p := range pieces {
		if p.isMedia() {
			continue
		}
		if len(texts) > 0 && isAttribution(p) {
			block.Attribution = strings.TrimSpace(strings.TrimLeft(p.text, "–—-~ "))
			continue
		}
		if len(texts) == 0 {
			block.Text, block.Spans = b.spans(p)
		}
		texts = append(texts, p.text)
	}
	block.Text = strings.Join(texts, "\n")
	if len(texts) > 1 {
		block.Spans = nil
	}
	return block
}

// isAttribution reports whether a piece in a quote names who is quoted.
func isAttribution(p *piece) bool {
	if utf8.RuneCountInString(p.text) > 120 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(p.text)
	if r == '–' || r == '—' {
		return true
	}
	for n := p.first; n != nil && n.DataAtom != atom.Blockquote; n = n.Parent {
		if n.DataAtom == atom.Cite || n.DataAtom == atom.Footer || n.DataAtom == atom.Figcaption {
			return true
		}
	}
	return false
}

func (b builder) table(cells []*piece) Block {
	block := Block{Type: Table}
	var row *html.Node
	var lastCell *html.Node
	for _, p := range cells {
		if p.isMedia() {
			continue
		}
		c := ancestor(p.first, atom.Td, atom.Th)
		r := ancestor(p.first, atom.Tr)
		switch {
		case len(block.Rows) == 0 || r != row:
			block.Rows = append(block.Rows, []string{p.text})
		case c == lastCell && c != nil:
			last := &block.Rows[len(block.Rows)-1]
			(*last)[len(*last)-1] += "\n" + p.text
		default:
			last := &block.Rows[len(block.Rows)-1]
			*last = append(*last, p.text)
		}
		row, lastCell = r, c
	}
	return block
}

// isDataTable tells a table from one that only lays out the page.
func isDataTable(n *html.Node) bool {
	if n == nil || n.DataAtom != atom.Table || attribute(n, "role") == "presentation" {
		return false
	}
	rows, tables := 0, 0
	for d := range n.Descendants() {
		switch d.DataAtom {
		case atom.Tr:
			rows++
		case atom.Table:
			tables++
		}
	}
	return rows > 1 && tables == 0
}

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

func (b builder) embed(pieces []*piece, outer int32) Block {
	block := Block{Type: Embed}
	var texts []string
	for _, p := range pieces {
		if p.isMedia() {
			if block.URL == "" {
				block.URL = b.f.resolve(attribute(p.first, "src"))
			}
			continue
		}
		texts = append(texts, p.text)
	}
	block.Text = strings.Join(texts, "\n")
	if n := b.s.boxes[outer].node; n != nil {
		if u := postAddress(n); u != "" {
			block.URL = b.f.resolve(u)
		}
	}
	return block
}

// postAddress is the address of an embedded post: the last link in it, which
// is the one on its date, or what the embed code says.
func postAddress(n *html.Node) string {
	for _, key := range []string{"data-instgrm-permalink", "cite", "data-url", "data-href", "data-src"} {
		if v := attribute(n, key); v != "" {
			return v
		}
	}
	last := ""
	for d := range n.Descendants() {
		if d.DataAtom == atom.A {
			if href := attribute(d, "href"); strings.Contains(href, "/status/") || strings.Contains(href, "/p/") || last == "" {
				last = href
			}
		}
	}
	return last
}

// spans gives a piece's text and what is marked in it: a second walk over its
// nodes, for pieces that are kept.
func (b builder) spans(p *piece) (string, []Span) {
	if p.first == nil || p.first.Type != html.TextNode {
		return p.text, nil
	}
	var out []Span
	var spanOf map[*html.Node]int // most texts have none
	outer := b.s.boxes[p.box].node
	at := 0
	for n := range textNodes(p) {
		start, end := locateText(p.text, at, n.Data)
		if start == end {
			continue
		}
		at = end
		for _, element := range marking(n, outer) {
			if i, ok := spanOf[element]; ok {
				out[i].End = end
				continue
			}
			if spanOf == nil {
				spanOf = map[*html.Node]int{}
			}
			spanOf[element] = len(out)
			span := Span{Type: spanTypes[element.DataAtom], Start: start, End: end}
			if span.Type == LinkSpan {
				if span.URL = b.f.resolve(attribute(element, "href")); span.URL == "" {
					continue
				}
			}
			out = append(out, span)
		}
	}
	return p.text, out
}

// spanTypes are the elements that mark a part of a sentence.
var spanTypes = map[atom.Atom]SpanType{
	atom.A: LinkSpan, atom.Em: EmphasisSpan, atom.I: EmphasisSpan, atom.Cite: EmphasisSpan, atom.Strong: StrongSpan, atom.B: StrongSpan,
}

// marking are the elements that mark a text node, outer before inner, up to the
// box that it stands in.
func marking(n, outer *html.Node) []*html.Node {
	var found []*html.Node
	for up := n.Parent; up != nil && up != outer; up = up.Parent {
		if spanTypes[up.DataAtom] != "" {
			found = append(found, up)
		}
	}
	slices.Reverse(found)
	return found
}

// locateText finds the characters of a text node in a piece's text, from at
// on: the same but for white space.
func locateText(text string, at int, data string) (start, end int) {
	start, end = at, at
	first := true
	for _, r := range data {
		if isSpace(r) || r == '\n' || r == '\t' || r == '\r' || r == '\f' {
			continue
		}
		i := end
		for i < len(text) && (text[i] == ' ' || text[i] == '\n') {
			i++
		}
		found, size := utf8.DecodeRuneInString(text[i:])
		if size == 0 || found != r {
			if first && isInvisible(r) {
				continue
			}
			return start, end
		}
		if first {
			start, first = i, false
		}
		end = i + size
	}
	return start, end
}
