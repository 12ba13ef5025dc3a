package newspage

// noteCardRows finds the cards of other reports that stand side by side below the text,
// each a small box that opens with a headline that leads to another page. What a card says
// under its headline may be longer than that, and no class says that it is one.
func (c *cleaner) noteCardRows() {
	const fewest = 3 // cards
	if c.s.isPlainText() || len(c.where.entries) > 0 {
		return
	}
	rows := map[cardRow][]int32{}
	var order []cardRow
	for i := c.firstText + 1; i > 0 && i < c.where.span.last; i++ {
		if b := c.cardOpenedBy(i); b > 0 {
			row := cardRow{c.s.boxes[b].parent, c.s.boxes[b].node.Data}
			if rows[row] == nil {
				order = append(order, row)
			}
			rows[row] = append(rows[row], b)
		}
	}
	for _, row := range order {
		if cards := rows[row]; len(cards) >= fewest && c.areBelowText(cards) {
			for _, b := range cards {
				c.opens[b] = verdict{Related, "one of the cards of other reports"}
			}
		}
	}
}

// A cardRow is what the cards of a row have in common: the box around them, and the name
// of their elements.
type cardRow struct {
	around int32
	name   string
}

// cardOpenedBy returns the largest box that opens with piece i, a headline that leads to
// another page, and has no more text than a card, or 0 if there is no text under it.
func (c *cleaner) cardOpenedBy(i int) int32 {
	const label, mostBytes, mostTexts, mostPieces = 30, 700, 6, 24 // bytes of a category or a date above the headline
	if !c.isCardHeadline(i) || !c.found.isOtherPage(linkAddress(c.s, &c.s.pieces[i])) {
		return 0
	}
	found := int32(0)
	for b, box := range c.s.outward(c.s.pieces[i].box, c.where.box) {
		t, before := c.in(box), c.sums[i].bytes-c.sums[box.first].bytes
		if c.where.heavy[b] || t.bytes > mostBytes || t.texts > mostTexts || box.last-box.first > mostPieces || before > label {
			break
		}
		told, next := c.toldBelow(i, int(box.last))
		if next {
			break
		}
		if told {
			found = b
		}
	}
	return found
}

// isCardHeadline reports whether piece i can be the headline of a card: a heading that is
// a link, or a longer link.
func (c *cleaner) isCardHeadline(i int) bool {
	const headline = 30 // bytes
	p := &c.s.pieces[i]
	return !p.isMedia() && p.isLink() && (p.kind == heading || len(p.text) >= headline)
}

// toldBelow reports whether there is a sentence between piece i and piece end, and whether
// the next headline of a card is there too.
func (c *cleaner) toldBelow(i, end int) (told, next bool) {
	for j := i + 1; j < end; j++ {
		p := &c.s.pieces[j]
		next = next || p.kind == heading && told && c.isCardHeadline(j)
		told = told || !p.isMedia() && weight(p.text) > shortText && !p.isMostlyLinks()
	}
	return told, next
}

// areBelowText reports whether there is at least as much text above some cards as in them.
func (c *cleaner) areBelowText(cards []int32) bool {
	inside := int32(0)
	for _, b := range cards {
		inside += c.in(&c.s.boxes[b]).bytes
	}
	above := int32(0)
	for i := c.where.span.first; i < int(c.s.boxes[cards[0]].first); i++ {
		if c.isBodyText(i) {
			above += int32(len(c.s.pieces[i].text))
		}
	}
	return above >= inside
}
