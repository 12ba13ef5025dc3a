package newspage

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// assemble makes the Article. It decides nothing.
func assemble(s *sheet, p Page, f *facts, lead []Block, blog *LiveBlog, removed []Removal) *Article {
	return &Article{
		URL: p.URL, CanonicalURL: f.canonical.value, Publisher: f.publisher, Section: f.section.value,
		Kicker: f.kicker.value, Headline: f.headline.value, Standfirst: f.standfirst.value, Bylines: f.bylines, Dateline: f.dateline.value,
		Published: f.published, Modified: f.modified, Language: f.language.value, Topics: f.topics,
		Body: lead, Live: blog, Related: relatedLinks(s, f, removed), NextPage: f.nextPage,
		Access: f.access, Origins: f.origins, Removed: removed,
	}
}

// relatedLinks returns the promos that were removed from the text, each once.
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
		if text := letters(link.Text); !seen[text] && (link.URL != "" || s.isPlainText()) {
			seen[text] = true
			links = append(links, link)
		}
	}
	return links
}

// linkOf returns the first link in or around a piece, or nil.
func linkOf(s *sheet, p *piece) *html.Node {
	if a := ancestor(p.first, atom.A); a != nil {
		return a
	}
	for n := range textNodes(p) {
		if a := linkWithin(n, s.boxes[p.box].node); a != nil {
			return a
		}
	}
	return nil
}

// A builder builds blocks from pieces.
type builder struct {
	s     *sheet
	f     *facts
	where place
}

// marks returns what the elements between a piece and the report's box say
// about it.
func (b builder) marks(p *piece) marks {
	m := p.own
	for i, box := range b.s.outward(p.box, b.where.box) {
		if !b.where.heavy[i] {
			m |= box.own
		}
	}
	return m
}

// blocks builds blocks from kept pieces. The pieces in one list, table,
// quotation, figure or embedded post become one block.
func (b builder) blocks(kept []*piece) []Block {
	out := make([]Block, 0, len(kept))
	for i := 0; i < len(kept); {
		n, blocks := b.next(kept[i:])
		if f := b.figureAround(kept[i]); f > 0 && i > 0 && b.s.holds(f, kept[i-1]) {
			out, blocks = joinFigure(out, blocks)
		}
		if len(out) > 0 && len(blocks) == 1 && isSecondCopy(&out[len(out)-1], &blocks[0]) {
			blocks = nil
		}
		if len(out) > 0 && len(blocks) > 0 && isAddressOf(&out[len(out)-1], &blocks[0]) {
			out = out[:len(out)-1]
		}
		out = append(out, blocks...)
		i += n
	}
	return out
}

// isSecondCopy reports whether a picture is the one right before it once more, for a
// screen of another size or for a window over the page, with no text of its own.
func isSecondCopy(before, b *Block) bool {
	return b.Type == Image && before.Type == Image && b.URL != "" && b.URL == before.URL && b.Caption == "" && b.Credit == ""
}

// isAddressOf reports whether a block is no more than the address of the post or film right
// after it.
func isAddressOf(before, b *Block) bool {
	if before.Type != Embed && before.Type != Video || before.URL == "" || before.Text != "" || before.Caption != "" {
		return false
	}
	return before.Type == b.Type && strings.HasPrefix(b.URL, before.URL)
}

// next builds the first blocks, and returns how many pieces they took.
func (b builder) next(kept []*piece) (taken int, blocks []Block) {
	p := kept[0]
	if n, block := b.quotedLines(kept); n > 0 {
		return n, []Block{block}
	}
	if n, block := b.listedLines(kept); n > 0 {
		return n, []Block{block}
	}
	if n, block := b.inPost(kept); n > 0 {
		return n, []Block{block}
	}
	if p.kind == thematicBreak || isRow(p) {
		return 1, []Block{{Type: Break}}
	}
	if b.opensFigure(p) {
		if n, blocks := b.figure(kept); n > 0 {
			return n, blocks
		}
	}
	if n, block := b.inTable(kept); n > 0 {
		return n, []Block{block}
	}
	if outer := b.quoteAround(p); outer > 0 && (p.kind != heading || b.s.boxes[outer].own&mPullQuote != 0) {
		n := b.run(kept, outer)
		return n, b.quote(kept[:n])
	}
	if outer := b.listAround(p); outer > 0 {
		n := b.run(kept, outer)
		return n, []Block{b.list(kept[:n], outer)}
	}
	return 1, []Block{b.text(p)}
}

// quoteAround returns the box of the quotation around a piece, or 0. Of a pull quote that is
// the outermost: it holds the line that names who is quoted, and its parts may be called
// after it ("pullquote__text").
func (b builder) quoteAround(p *piece) (found int32) {
	if p.marks&(mQuote|mPullQuote) == 0 {
		return 0
	}
	for i, box := range b.s.outward(p.box, b.where.box) {
		if !b.where.heavy[i] && (box.own&mPullQuote != 0 || found == 0 && box.own&mQuote != 0) {
			found = i
		}
	}
	return found
}

// isRow reports whether a piece is a line of stars or dashes that separates two
// parts of a text, as <hr> does.
func isRow(p *piece) bool {
	const least = 3 // of other marks than stars: a dash alone is an empty cell
	if p.kind != paragraph && p.kind != heading || p.text == "" || strings.Trim(p.text, "*⁂✱ \n") != "" && len([]rune(p.text)) < least {
		return false
	}
	return strings.Trim(p.text, "*⁂✱-–—―_=~#+•· \n") == ""
}

// opensFigure reports whether a piece can be the first of a picture with its
// caption.
func (b builder) opensFigure(p *piece) bool {
	m := b.marks(p)
	switch {
	case p.isMedia(), p.kind == caption && m&mQuote == 0:
		return true
	case p.kind == code || p.kind == listItem || m&(mTable|mQuote) != 0:
		return false
	}
	return m&(mFigure|mCaption) != 0
}

// quotedLines builds a block from the lines of a quotation or of an embedded
// post on a plain-text page.
func (b builder) quotedLines(kept []*piece) (taken int, block Block) {
	kind := kept[0].own & (mPullQuote | mEmbed)
	if !b.s.isPlainText() || kind == 0 || kept[0].own&mCredit != 0 {
		return 0, block
	}
	n := 1
	for n < len(kept) && kept[n].own&kind != 0 && !isPostName(kept[n-1].text) && (kind == mEmbed || kept[n].own&mCredit != 0) {
		n++
	}
	block.Type = Quote
	said := kept[:1]
	if kind == mEmbed {
		block.Type, said = Embed, kept[:n]
	}
	block.Text, block.Spans = b.join(said)
	for _, p := range kept[len(said):n] {
		block.Attribution = joinNames(block.Attribution, attribution(p.text))
	}
	return n, block
}

// listedLines builds a list from its lines on a plain-text page, or a table from its
// rows.
func (b builder) listedLines(kept []*piece) (taken int, block Block) {
	block.Type = List
	isRow := hasCells(kept[0].text)
	for b.s.isPlainText() && taken < len(kept) && kept[taken].kind == listItem && (taken == 0 || kept[taken].at == kept[taken-1].at+1) {
		text := kept[taken].text
		if hasCells(text) != isRow || isRow && taken > 0 && kept[taken].gap > 0 {
			break
		}
		if isRow {
			block.Type = Table
			block.Rows = append(block.Rows, strings.Split(text, "\t"))
			taken++
			continue
		}
		block.Items = append(block.Items, Block{Type: Paragraph, Text: strings.TrimLeft(strings.TrimPrefix(text, itemMark(text)), " ")})
		taken++
	}
	return taken, block
}

// figureAround returns the <figure>, or the box of a pull quote, around a piece
// if it contains no picture, or 0. It then contains a quotation, a table or a
// listing.
func (b builder) figureAround(p *piece) int32 {
	if p.marks&(mFigure|mPullQuote) == 0 {
		return 0
	}
	for i, box := range b.s.outward(p.box, b.where.box) {
		if box.node != nil && box.node.DataAtom == atom.Figure || box.own&mPullQuote != 0 {
			if b.s.in(box).media > 0 {
				return 0
			}
			return i
		}
	}
	return 0
}

// joinFigure moves the caption of a figure without a picture to the block
// before or after it in that figure.
func joinFigure(out, blocks []Block) (_, _ []Block) {
	if len(out) == 0 || len(blocks) != 1 {
		return out, blocks
	}
	before, block := &out[len(out)-1], &blocks[0]
	switch {
	case isLoneCaption(block) && before.takeCaption(block):
		return out, nil
	case isLoneCaption(before) && block.takeCaption(before):
		return out[:len(out)-1], blocks
	}
	return out, blocks
}

// isLoneCaption reports whether a block is the caption of a picture that is not seen.
func isLoneCaption(b *Block) bool { return b.Type == Image && b.URL == "" }

// takeCaption adds a caption to a block. The caption of a quotation names who
// is quoted.
func (b *Block) takeCaption(of *Block) bool {
	switch b.Type {
	case Quote:
		b.Attribution = joinNames(b.Attribution, attribution(of.Caption), of.Credit)
	case Table, Code, List, Embed:
		b.Caption, b.Credit = strings.TrimSpace(b.Caption+" "+of.Caption), joinNames(b.Credit, of.Credit)
	default:
		return false
	}
	return true
}

// around returns the innermost box around a piece, within the report, that has
// one of the marks, or 0.
func (b builder) around(p *piece, m marks) int32 {
	if p.marks&m == 0 {
		return 0
	}
	for i, box := range b.s.outward(p.box, b.where.box) {
		if box.own&m != 0 && !b.where.heavy[i] {
			return i
		}
	}
	return 0
}

// run returns how many of the first pieces are in a box.
func (b builder) run(kept []*piece, in int32) int {
	n := 0
	for n < len(kept) && b.s.holds(in, kept[n]) {
		n++
	}
	return max(n, 1)
}

// text builds a block from a single piece.
func (b builder) text(p *piece) Block {
	block := Block{Type: Paragraph}
	switch p.kind {
	case heading:
		block.Type, block.Level = Heading, int(p.level)
	case code:
		return Block{Type: Code, Text: strings.Trim(p.text, "\n")}
	}
	if embed := bareEmbed(p.text); embed.Type != "" {
		return embed
	}
	block.Text, block.Spans = b.spans(p)
	if b.isBoldHeading(p) {
		block.Type = Heading
		block.Spans = slices.DeleteFunc(block.Spans, func(s Span) bool { return s.Type == StrongSpan })
	}
	return block
}

// isBoldHeading reports whether a paragraph is a crosshead that the writer
// could only set in bold: it is short, no sentence, has no link, and comes
// above a sentence that is not bold. A question may also be one that somebody
// is asked in an interview.
func (b builder) isBoldHeading(p *piece) bool {
	if p.kind != paragraph || p.bold < len(p.text)-1 || p.links > 0 || !isTitleText(p.text) || endsSentence(p.text) && !isInCapitals(p.text) {
		return false
	}
	next, isRightBelow := b.textUnder(p)
	if next == nil || next.kind != paragraph || !endsSentence(next.text) {
		return false
	}
	if p.at > 0 && b.s.pieces[p.at-1].isMedia() { // what is said of the picture may be bold too
		return isRightBelow && next.bold == 0
	}
	return next.bold*2 < len(next.text)
}

// textUnder returns the text below a piece with at most a picture in between,
// or nil, and whether it is right below.
func (b builder) textUnder(p *piece) (next *piece, isRightBelow bool) {
	const between = 3 // pieces: the picture, its caption and its credit
	for i := p.at + 1; i < min(len(b.s.pieces), p.at+2+between); i++ {
		if q := &b.s.pieces[i]; !q.isMedia() && q.kind != caption {
			return q, i == p.at+1
		}
	}
	return nil, false
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

// join returns the text of several pieces, one per line, and the spans in it.
func (b builder) join(pieces []*piece) (string, []Span) {
	if len(pieces) == 1 {
		return b.spans(pieces[0])
	}
	var text strings.Builder
	var all []Span
	for _, p := range pieces {
		if p.isMedia() {
			continue
		}
		if text.Len() > 0 {
			text.WriteByte('\n')
		}
		line, spans := b.spans(p)
		for _, s := range spans {
			s.Start, s.End = s.Start+text.Len(), s.End+text.Len()
			all = append(all, s)
		}
		text.WriteString(line)
	}
	return text.String(), all
}

// quote builds a quotation, and the blocks of pictures in it.
func (b builder) quote(pieces []*piece) []Block {
	var texts, names []*piece
	var pictures []Block
	for i, p := range pieces {
		isLast := i == len(pieces)-1
		switch {
		case p.isMedia():
			if shot := b.medium(p); shot.Type != "" {
				pictures = append(pictures, shot)
			}
		case isAttribution(p, len(texts) > 0), isLast && len(texts) > 0 && (isSigner(p) || len(names) > 0 && !endsSentence(p.text)):
			names = append(names, p)
		default:
			texts = append(texts, p)
		}
	}
	if len(texts) == 0 {
		texts, names = names, nil
	}
	if len(texts) == 0 {
		return pictures
	}
	block := Block{Type: Quote}
	block.Text, block.Spans = b.join(texts)
	if len(names) == 0 {
		block.signOff(texts[len(texts)-1])
	}
	for _, p := range names {
		block.Attribution = joinNames(block.Attribution, attribution(p.text))
	}
	return append(pictures, block)
}

// isAttribution reports whether a piece in a quotation names who is quoted: by
// its element or, below a text, by a dash before it.
func isAttribution(p *piece, below bool) bool {
	const longest = 160 // characters: a name, what the person is, and when it was said
	if utf8.RuneCountInString(p.text) > longest {
		return false
	}
	if below && opensWithDash(p.text) {
		return true
	}
	for n := p.first; n != nil && n.DataAtom != atom.Blockquote && n.DataAtom != atom.Body; n = n.Parent {
		if n.DataAtom == atom.Cite || n.DataAtom == atom.Footer || n.DataAtom == atom.Figcaption {
			return true
		}
		if n.Type == html.ElementNode && below && !endsSentence(p.text) {
			if m, _ := wordMarks(attribute(n, "class")); m&(mCredit|mByline) != 0 {
				return true
			}
		}
	}
	return false
}

// isSigner reports whether the last line of a quotation is a name, with or
// without a role after a comma: "Jane Smith, harbour master".
func isSigner(p *piece) bool {
	name, _, _ := strings.Cut(p.text, ",")
	return p.kind != listItem && p.links == 0 && !endsSentence(name) && isStrictName(name)
}

func opensWithDash(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return strings.ContainsRune("–—―", r) || strings.HasPrefix(text, "--") || strings.HasPrefix(text, "- ")
}

// attribution removes dashes and the like before the name of who is quoted.
func attribution(text string) string {
	return strings.TrimSpace(strings.TrimLeft(foldSpace(text), "–—―-~ "))
}

// joinNames joins those of some texts that are not empty.
func joinNames(names ...string) string {
	return strings.Join(slices.DeleteFunc(names, func(n string) bool { return n == "" }), ", ")
}

// signOff moves a name at the end of a quotation's text to its attribution.
func (b *Block) signOff(last *piece) {
	end := signatureStart(b.Text, last)
	if end < 0 {
		return
	}
	b.Attribution = attribution(b.Text[end:])
	b.Text = strings.TrimRight(b.Text[:end], " \n–—―")
	b.Spans = slices.DeleteFunc(b.Spans, func(s Span) bool { return s.Start >= len(b.Text) })
	for i := range b.Spans {
		b.Spans[i].End = min(b.Spans[i].End, len(b.Text))
	}
}

// signatureStart returns the offset in a quotation of the name of who is
// quoted, if its last piece ends with one: in a <cite>, or on a line of its own
// after a dash. Otherwise it returns -1.
func signatureStart(quoted string, last *piece) int {
	if i := strings.LastIndexByte(last.text, '\n'); i > 0 && opensWithDash(last.text[i+1:]) {
		return len(quoted) - len(last.text) + i
	}
	if last.first == last.last {
		return -1
	}
	cite := speakerAround(last.last)
	if cite == nil || speakerAround(last.first) == cite {
		return -1
	}
	rest, ok := strings.CutSuffix(quoted, foldSpace(textOf(cite)))
	if !ok || strings.TrimRight(rest, " \n–—―-") == "" {
		return -1
	}
	return len(rest)
}

// speakerAround returns the element around a node that names who is quoted, or nil: a <cite>,
// or one whose class says so.
func speakerAround(n *html.Node) *html.Node {
	for ; n != nil && n.DataAtom != atom.Blockquote && n.DataAtom != atom.Body; n = n.Parent {
		if n.Type != html.ElementNode {
			continue
		}
		if m, _ := wordMarks(attribute(n, "class")); n.DataAtom == atom.Cite || m&(mCredit|mByline) != 0 {
			return n
		}
	}
	return nil
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
