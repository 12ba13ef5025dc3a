package newspage

import (
	"iter"
	"slices"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// spans returns a piece's text and the links and emphasis in it. It walks over
// the nodes of a piece a second time, only for pieces that are kept.
func (b builder) spans(p *piece) (string, []Span) {
	if p.first == nil || p.first.Type != html.TextNode {
		return p.text, nil
	}
	m := spanMaker{b: b, outer: b.s.boxes[p.box].node}
	if a := linkAround(m.outer); a != nil {
		m.mark(a, 0, len(p.text))
	}
	at := 0
	for n := range b.textNodes(p) {
		start, end := locateText(p.text, at, n.Data)
		if start == end {
			continue
		}
		at = end
		for _, element := range marking(n, m.outer) {
			m.mark(element, start, end)
		}
	}
	return p.text, m.spans
}

// A spanMaker is the state of one call of spans.
type spanMaker struct {
	b      builder
	outer  *html.Node
	spans  []Span
	spanOf map[*html.Node]int // the index of an element's span; -1 if it has none
}

// mark notes that an element marks the bytes from start to end.
func (m *spanMaker) mark(element *html.Node, start, end int) {
	if i, ok := m.spanOf[element]; ok {
		if i >= 0 {
			m.spans[i].End = end
		}
		return
	}
	if m.spanOf == nil {
		m.spanOf = map[*html.Node]int{}
	}
	span := Span{Type: spanTypes[element.DataAtom], Start: start, End: end}
	if span.Type == LinkSpan {
		span.URL = m.b.f.resolve(attribute(element, "href"))
	}
	if span.Type == LinkSpan && span.URL == "" {
		m.spanOf[element] = -1
		return
	}
	m.spanOf[element] = len(m.spans)
	m.spans = append(m.spans, span)
}

// textNodes iterates over the text nodes of a piece, except those in the middle
// of it that are hidden or marks of notes, which are pieces of their own.
func (b builder) textNodes(p *piece) iter.Seq[*html.Node] {
	next := p.at + 1
	if next >= len(b.s.pieces) || b.s.pieces[next].own&mSetAside == 0 {
		return textNodes(p)
	}
	apart := map[*html.Node]bool{}
	for ; next < len(b.s.pieces) && b.s.pieces[next].own&mSetAside != 0 && b.s.pieces[next].box == p.box; next++ {
		for n := range textNodes(&b.s.pieces[next]) {
			apart[n] = true
		}
	}
	return func(yield func(*html.Node) bool) {
		for n := range textNodes(p) {
			if !apart[n] && !yield(n) {
				return
			}
		}
	}
}

// spanTypes are the elements that mark a part of a sentence.
var spanTypes = map[atom.Atom]SpanType{
	atom.A: LinkSpan, atom.Em: EmphasisSpan, atom.I: EmphasisSpan, atom.Cite: EmphasisSpan, atom.Strong: StrongSpan, atom.B: StrongSpan,
}

// marking returns the elements that mark a text node, outer before inner, up to
// the box that contains it.
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

// locateText returns where the characters of a text node are in a piece's text,
// from offset at on. White space may differ.
func locateText(text string, at int, data string) (start, end int) {
	start, end = at, at
	first := true
	for j, r := range data {
		if !first && end < len(text) && text[end] == data[j] && ' ' < r && r < utf8.RuneSelf { // as most are
			end++
			continue
		}
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
			if size == 0 && !first {
				return start, end // the piece ends within the node
			}
			return at, at // it is not part of this piece
		}
		if first {
			start, first = i, false
		}
		end = i + size
	}
	return start, end
}
