package newspage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

// A builder builds blocks from the pieces that are kept. It decides what each of them
// becomes (a paragraph in bold may be a crosshead, the last line of a quotation the name of
// who said it) but not whether it is in the article.
type builder struct {
	s          *sheet
	f          *facts
	where      place
	crossheads map[boxClass]bool // what crossheadClasses returns
}

func newBuilder(s *sheet, f *facts, where place) builder {
	b := builder{s: s, f: f, where: where}
	b.crossheads = b.crossheadClasses()
	return b
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
	if p.kind == thematicBreak || isDivider(p) {
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

// isDivider reports whether a piece is a line of stars or dashes that separates two parts of
// a text, as <hr> does.
func isDivider(p *piece) bool {
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
	return n
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
	if b.isBoldHeading(p) || b.isClassedHeading(p) {
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
	if p.kind != paragraph || !p.isAllBold() || p.links > 0 || !isTitleText(p.text) || endsSentence(p.text) && !isInCapitals(p.text) {
		return false
	}
	next, isRightBelow := b.textUnder(p)
	if next == nil || next.kind != paragraph || !endsSentence(next.text) && !isProse(next) {
		return false
	}
	if p.at > 0 && b.s.pieces[p.at-1].isMedia() { // what is said of the picture may be bold too
		return isRightBelow && next.bold == 0
	}
	return next.bold*2 < len(next.text)
}

// isClassedHeading reports whether a paragraph is a crosshead that only its class sets apart.
// Among others it may be a question.
func (b builder) isClassedHeading(p *piece) bool {
	return b.crossheads[classOfPiece(b.s, p.at)] && b.isLineApart(p)
}

// crossheadClasses returns the classes of paragraphs that set crossheads: two or more stand
// each on a line between paragraphs of the report, no sentence, and half of all that have the
// class. A line alone may be anything that belongs to the text above or below, and other
// classes set verse or what is said.
func (b builder) crossheadClasses() map[boxClass]bool {
	const fewest = 2
	var apart map[boxClass]int // lines that can be a crosshead
	for i := b.where.span.first; i < b.where.span.last; i++ {
		if p := &b.s.pieces[i]; b.isLineApart(p) && !endsSentence(p.text) {
			if apart == nil {
				apart = map[boxClass]int{}
			}
			apart[classOfPiece(b.s, i)]++
		}
	}
	if apart == nil {
		return nil
	}
	all := map[boxClass]int{}
	for i := b.where.span.first; i < b.where.span.last; i++ {
		all[classOfPiece(b.s, i)]++
	}
	classes := map[boxClass]bool{}
	for class, n := range apart {
		classes[class] = n >= fewest && 2*n >= all[class]
	}
	return classes
}

// isLineApart reports whether a paragraph is as short as a title, and stands between two
// paragraphs of the report that have another class, the same. A day may be one of a
// chronology.
func (b builder) isLineApart(p *piece) bool {
	if p.kind != paragraph || p.links > 0 || p.at == 0 || p.at+1 == len(b.s.pieces) || b.s.isPlainText() {
		return false
	}
	own := classOfPiece(b.s, p.at)
	if own.class == "" || !isTitleText(p.text) || isDetail(p.text) || isDates(p.text, b.f.language.value) {
		return false
	}
	above, below := &b.s.pieces[p.at-1], &b.s.pieces[p.at+1]
	if b.s.in(&b.s.boxes[p.box]).texts > 1 || !isProse(above) || !isProse(below) {
		return false
	}
	around := classOfPiece(b.s, above.at)
	return around == classOfPiece(b.s, below.at) && around != own
}

// isDetail reports whether a short line is no title of what stands under it: it goes on from
// the line above, stands in brackets, is a credit, or is an address, a price or an hour,
// which have a figure and a comma.
func isDetail(line string) bool {
	r, _ := utf8.DecodeRuneInString(line)
	switch {
	case isSmall(r), strings.ContainsRune("(（[#", r):
		return true
	case strings.Contains(line, ",") && strings.ContainsFunc(line, unicode.IsDigit):
		return true
	}
	return statesCredit(line) || strings.Contains(line, "/") && namesAgency(line)
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

// cutBlock returns a block without Text[from:to] and without white space at its
// ends, with the spans adjusted.
func cutBlock(b Block, from, to int) Block {
	text := b.Text[:from] + b.Text[to:]
	lead := len(text) - len(strings.TrimLeft(text, " \n"))
	move := func(at int) int {
		switch {
		case at >= to:
			at -= to - from
		case at > from:
			at = from
		}
		return max(0, min(at-lead, len(text)-lead))
	}
	var spans []Span
	for _, sp := range b.Spans {
		sp.Start, sp.End = move(sp.Start), move(sp.End)
		if sp.Start < sp.End {
			spans = append(spans, sp)
		}
	}
	b.Text, b.Spans = strings.TrimSpace(text), spans
	for i := range b.Spans {
		b.Spans[i].End = min(b.Spans[i].End, len(b.Text))
	}
	return b
}
