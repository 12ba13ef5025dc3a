package newspage

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

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
	block.attributeTo(kept[len(said):n])
	return n, block
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
	block.attributeTo(names)
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
	if n := ancestor(p.first, atom.Cite, atom.Footer, atom.Figcaption, atom.Blockquote, atom.Body); n != nil && isAttributionElement[n.DataAtom] {
		return true
	}
	return below && !endsSentence(p.text) && speakerAround(p.first) != nil
}

// isAttributionElement are the elements in which a quotation names its source (WHATWG HTML,
// section 4.4.4).
var isAttributionElement = map[atom.Atom]bool{atom.Cite: true, atom.Footer: true, atom.Figcaption: true}

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

// attributeTo adds those whom some lines name to who is quoted.
func (b *Block) attributeTo(names []*piece) {
	for _, p := range names {
		b.Attribution = joinNames(b.Attribution, attribution(p.text))
	}
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
	*b = cutBlock(*b, len(strings.TrimRight(b.Text[:end], " \n–—―")), len(b.Text))
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
