package newspage

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// listedLines builds a list from its lines on a plain-text page, or a table from its
// rows.
func (b builder) listedLines(kept []*piece) (taken int, block Block) {
	if !b.s.isPlainText() || kept[0].kind != listItem {
		return 0, block
	}
	isTable, n := hasCells(kept[0].text), 1
	for n < len(kept) && kept[n].kind == listItem && kept[n].at == kept[n-1].at+1 && hasCells(kept[n].text) == isTable && !(isTable && kept[n].gap > 0) {
		n++
	}
	if block.Type = List; isTable {
		block.Type = Table
	}
	for _, p := range kept[:n] {
		if isTable {
			block.Rows = append(block.Rows, strings.Split(p.text, "\t"))
		} else {
			block.Items = append(block.Items, Block{Type: Paragraph, Text: strings.TrimLeft(strings.TrimPrefix(p.text, itemMark(p.text)), " ")})
		}
	}
	return n, block
}

// isList are the elements that are lists (WHATWG HTML, section 4.4.5 and
// following).
var isList = map[atom.Atom]bool{atom.Ul: true, atom.Ol: true, atom.Dl: true, atom.Menu: true, atom.Dir: true}

// listAround returns the outermost list around the text of an item, or 0. A
// list that contains headings or pictures only lays out the page and does not
// count.
func (b builder) listAround(p *piece) int32 {
	if p.kind != listItem {
		return 0
	}
	found, entry := int32(0), b.where.entryOf(p.at)
	for i, box := range b.s.outward(p.box, b.where.box) {
		if entry >= 0 && !b.where.entries[entry].holdsBox(i, box) {
			break // each entry is an item itself
		}
		if box.node == nil || !isList[box.node.DataAtom] {
			continue
		}
		if b.laysOut(box) {
			break
		}
		found = i
	}
	return found
}

// laysOut reports whether a list contains headings or pictures.
func (b builder) laysOut(list *box) bool {
	in := b.s.in(list)
	return in.headings > 0 || in.media > 0
}

// list builds a list from its items: a paragraph for each, the terms of a
// definition list followed by their definitions, and inner lists.
func (b builder) list(items []*piece, outer int32) Block {
	block := Block{Type: List}
	node := b.s.boxes[outer].node
	if node.DataAtom == atom.Ol {
		block.Level = 1
	}
	for i := 0; i < len(items); {
		n := 1
		if inner := b.listWithin(items[i], outer); inner > 0 {
			n = b.run(items[i:], inner)
			block.Items = append(block.Items, b.list(items[i:i+n], inner))
		} else if !items[i].isMedia() {
			n = b.sameItem(items[i:], outer)
			item := Block{Type: Paragraph}
			item.Text, item.Spans = b.join(items[i : i+n])
			block.addItem(item, ancestor(items[i].first, atom.Dd, atom.Dt, atom.Li))
		}
		i += n
	}
	return block
}

// addItem adds an item to a list. The definition of a term is a list below it.
func (b *Block) addItem(item Block, element *html.Node) {
	if element == nil || element.DataAtom != atom.Dd || len(b.Items) == 0 {
		b.Items = append(b.Items, item)
		return
	}
	last := &b.Items[len(b.Items)-1]
	if last.Type != List {
		b.Items = append(b.Items, Block{Type: List})
		last = &b.Items[len(b.Items)-1]
	}
	last.Items = append(last.Items, item)
}

// listWithin returns the outermost list within outer around a piece, or 0.
func (b builder) listWithin(p *piece, outer int32) int32 {
	found := int32(0)
	for i := p.box; i > outer; i = b.s.boxes[i].parent {
		if isList[b.s.boxes[i].node.DataAtom] {
			found = i
		}
	}
	return found
}

// sameItem returns how many of the first pieces are paragraphs of the same
// item.
func (b builder) sameItem(items []*piece, outer int32) int {
	first := b.itemOf(items[0])
	n := 1
	for first > 0 && n < len(items) && !items[n].isMedia() && b.itemOf(items[n]) == first && b.listWithin(items[n], outer) == 0 {
		n++
	}
	return n
}

// itemOf returns the innermost list item around a piece, or 0.
func (b builder) itemOf(p *piece) int32 {
	for i := p.box; i > 0; i = b.s.boxes[i].parent {
		switch b.s.boxes[i].node.DataAtom {
		case atom.Li, atom.Dd, atom.Dt:
			return i
		}
	}
	return 0
}

// inTable builds a table from the first pieces; taken is 0 if they are not in
// one.
func (b builder) inTable(kept []*piece) (taken int, block Block) {
	p := kept[0]
	outer := b.around(p, mTable)
	if outer == 0 || b.s.boxes[outer].own&mData == 0 {
		return 0, block
	}
	n := b.run(kept, outer)
	return n, table(kept[:n], b.s.boxes[outer].node)
}

// table builds rows from the cells, including empty cells. Rows without any
// text are left out.
func table(cells []*piece, node *html.Node) Block {
	block := Block{Type: Table}
	texts := map[*html.Node]string{}
	inRow := map[*html.Node]bool{}
	for _, p := range cells {
		if p.isMedia() {
			continue
		}
		c := ancestor(p.first, atom.Td, atom.Th, atom.Caption, atom.Table)
		if c.DataAtom != atom.Td && c.DataAtom != atom.Th {
			block.Caption = strings.TrimSpace(block.Caption + " " + p.text)
			continue
		}
		if texts[c] != "" {
			texts[c] += "\n"
		}
		texts[c] += p.text
		inRow[c.Parent] = true
	}
	for d := range node.Descendants() {
		if !inRow[d] {
			continue
		}
		var row []string
		for c := range d.ChildNodes() {
			if c.DataAtom == atom.Td || c.DataAtom == atom.Th {
				row = append(row, texts[c])
			}
		}
		block.Rows = append(block.Rows, row)
	}
	return block
}
