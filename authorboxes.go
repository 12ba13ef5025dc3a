package newspage

import "strings"

// authorNote is the evidence for a box about a writer.
const authorNote = "opens with the writer's name"

// noteAuthorBoxes finds the boxes about the writers that no class names: a writer's name
// alone, perhaps under a portrait or a label, and in the same small box what the paper
// says of its bearer.
func (c *cleaner) noteAuthorBoxes() {
	if c.s.isPlainText() || len(c.where.entries) > 0 {
		return
	}
	const most = 4 // times what they hold, there is of the report
	boxes, told := []int32{}, int32(0)
	seen := map[string]bool{} // the writers with a note below the text: further ones are comments
	for i := c.where.span.first; i < c.where.span.last; i++ {
		p := &c.s.pieces[i]
		if seen[p.text] || !c.isWritersLine(p) {
			continue
		}
		if b := c.authorBox(i); b > 0 {
			boxes, told = append(boxes, b), told+c.in(&c.s.boxes[b]).bytes
			seen[p.text] = c.isBelowText(i)
		}
	}
	if told*most > c.sums[c.where.span.last].bytes-c.sums[c.where.span.first].bytes {
		return // each writer's own answer or review
	}
	for _, b := range boxes {
		c.opens[b] = verdict{AuthorNote, authorNote}
	}
}

// isWritersLine reports whether a piece is the name of a writer, alone or with a word
// before it: "By Jane Smith", "About Jane Smith".
func (c *cleaner) isWritersLine(p *piece) bool {
	const longest = 60 // bytes
	if p.isMedia() || len(p.text) > longest || len(c.found.bylines) == 0 {
		return false
	}
	name, _ := cutPrefixOfFold(withoutBy(p.text), aboutWords)
	return c.namesWriter(name)
}

// authorBox returns the largest box that opens with piece i, a writer's name, and is no
// larger than a note about the writer, or 0 if none tells of the writer.
func (c *cleaner) authorBox(i int) int32 {
	const mostBytes, mostTexts, label = 1500, 16, 24 // bytes of a label above the name: "Author"
	found := int32(0)
	for b, box := range c.s.outward(c.s.pieces[i].box, c.where.box) {
		t := c.in(box)
		above := c.sums[i].texts - c.sums[box.first].texts
		if c.where.heavy[b] || t.bytes > mostBytes || t.texts > mostTexts || above > 1 || above == 1 && c.sums[i].bytes-c.sums[box.first].bytes > label {
			break
		}
		if c.tellsOfWriterIn(i, box) {
			found = b
		}
	}
	return found
}

// tellsOfWriterIn reports whether a sentence about the writer, whose name is piece i,
// stands below it in a box. Over the text, it has to state a role or the name again.
func (c *cleaner) tellsOfWriterIn(i int, box *box) bool {
	const opening, near = 120, 3 // bytes in which the role stands, or the name again; pieces from the first paragraph
	for j := i + 1; j < int(box.last); j++ {
		p := &c.s.pieces[j]
		if statesDay(p.text) {
			return false // a comment by the writer
		}
		if p.kind != paragraph && p.kind != listItem || weight(p.text) < shortText || p.isMostlyLinks() || c.found.roles[j] != noRole {
			continue
		}
		head := headOf(p.text, opening)
		return c.isBelowText(i) || j <= c.firstText+near && (isRole(head) || strings.Contains(head, lastField(c.s.pieces[i].text)))
	}
	return false
}

// isBelowText reports whether most of the report stands above piece i.
func (c *cleaner) isBelowText(i int) bool {
	first, last := c.sums[c.where.span.first].bytes, c.sums[c.where.span.last].bytes
	above := c.sums[i].bytes - first
	return above*3 > (last-first)*2
}
