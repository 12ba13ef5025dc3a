package newspage

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// figure builds blocks from the pictures or players at the start of the pieces, with
// the caption and the credit printed with them. The caption belongs to the last medium,
// or to the first if it comes before all of them. A medium that shows nothing, such as
// an icon or an empty frame, gives no block. taken is 0 if there is neither a medium
// nor a caption.
func (b builder) figure(kept []*piece) (taken int, blocks []Block) {
	n := b.figureRun(kept)
	var c captionText
	for _, p := range kept[:n] {
		if p.kind == thematicBreak {
			continue // a line within the figure
		}
		if p.isMedia() {
			blocks = addShot(blocks, b.medium(p))
			c.alts = append(c.alts, attribute(p.first, "alt"))
			continue
		}
		b.addText(&c, p)
		if p.first != nil && ancestor(p.first, atom.Figcaption) == nil {
			c.beside = len(c.captions)
		}
	}
	if n == 1 && len(blocks) == 0 && !kept[0].isMedia() && kept[0].kind != caption && b.marks(kept[0])&mCaption == 0 {
		return 0, nil
	}
	caption, credit := c.settle()
	if credit == "" {
		caption, credit = b.f.ownHouseInBrackets(b.s, caption)
	}
	if caption == "" && credit == "" {
		return n, blocks
	}
	if len(blocks) == 0 {
		blocks = []Block{b.unseenPicture(kept[0])}
	}
	of := &blocks[len(blocks)-1]
	if !kept[0].isMedia() {
		of = &blocks[0]
	}
	of.Caption, of.Credit = caption, cmp.Or(credit, of.Credit)
	return n, blocks
}

// addShot adds a picture of a figure, unless it is another size of one that is there,
// or the still of a video.
func addShot(shots []Block, shot Block) []Block {
	if shot.Type == "" {
		return shots
	}
	const near = 64 // how many pictures back are compared
	for i := max(0, len(shots)-near); i < len(shots); i++ {
		s := &shots[i]
		switch {
		case s.Type == shot.Type && (s.URL == shot.URL || s.Type == Image && s.Alt != "" && s.Alt == shot.Alt):
			s.addVersions(append(shot.Versions, Version{URL: shot.URL}))
			return shots
		case s.Type == Video && shot.Type == Image:
			return shots
		case s.Type == Image && shot.Type == Video:
			*s = shot
			return shots
		}
	}
	return append(shots, shot)
}

// addVersions adds sizes of a picture that it does not have yet.
func (b *Block) addVersions(more []Version) {
	for _, v := range more {
		if v.URL != b.URL && !slices.Contains(b.Versions, v) {
			b.Versions = append(b.Versions, v)
		}
	}
}

// captionText collects the texts printed with a picture.
type captionText struct {
	captions, credits []string
	alts              []string // the descriptions of the pictures
	beside            int      // captions[:beside] stand outside a <figcaption>
}

// settle makes one caption and one credit of the texts.
func (c *captionText) settle() (caption, credit string) {
	c.takeStatedCredits()
	c.takeMailAddress()
	if len(c.credits) == 0 {
		c.takeNames()
	}
	caption, credit = strings.Join(c.captions, " "), joinCredits(c.credits)
	if credit == "" {
		caption, credit = creditWithin(caption)
	} else {
		caption, credit = withSecondCredit(caption, credit)
	}
	return trimCaption(caption), credit
}

// takeNames makes a credit of what no element or label says to be one: a text behind the
// description of the picture, or the first or the last of several.
func (c *captionText) takeNames() {
	last := len(c.captions) - 1
	switch described, credit := c.behindDescription(); {
	case credit != "":
		c.captions, c.credits = []string{described}, []string{credit}
	case last == 1 && c.opensWithCredit():
		c.captions, c.credits = c.captions[1:], c.captions[:1]
	case last > 0 && c.closesWithCredit():
		c.captions, c.credits = c.captions[:last], c.captions[last:]
	}
}

// creditWithin splits the only text of a figure, which may be all credit.
func creditWithin(text string) (caption, credit string) {
	caption, credit = endingCredit(text)
	switch label, bare := labelAt(caption), bareLabelOf(caption); {
	case credit != "" && label > 0 && caption[label-1] == ':':
		return caption[label:], credit // "Image: The ferry at the quay. Pic: Jane Smith"
	case credit != "":
		return caption, credit
	case bare > 0:
		return "", caption[bare:]
	case isAgency(caption):
		return "", caption
	}
	return caption, ""
}

// behindDescription returns the credit behind a caption that is the description of a
// picture, of which it is then the rest: "The ferry at the quay Gannet News". The
// description may have the credit too. credit is "" if there is none.
func (c *captionText) behindDescription() (described, credit string) {
	const least = 3 // words of a description
	text := strings.Join(c.captions, " ")
	if _, labelled := splitCredit(text); labelled != "" {
		return "", ""
	}
	for _, alt := range c.alts {
		alt, _ = splitCredit(foldSpace(alt))
		rest, ok := strings.CutPrefix(text, alt)
		if !ok || !hasWords(alt, least) || rest == strings.TrimLeft(rest, " \u00a0|/(–—-") && !endsSentence(alt) {
			continue
		}
		credit := trimCredit(rest)
		if isBareCredit(credit) && (isNamed(credit) || hasAgency(credit)) {
			return alt, credit
		}
	}
	return "", ""
}

// takeMailAddress moves the photographer's mail address from the end of the caption to
// the credit.
func (c *captionText) takeMailAddress() {
	last := len(c.captions) - 1
	if last < 0 || len(c.credits) == 0 {
		return
	}
	if before, address, _ := cutLast(c.captions[last], " "); isMailAddress(address) {
		c.captions[last], c.credits = before, append(c.credits, address)
	}
}

// withSecondCredit moves a second credit from the caption to the credit, if that has an
// element of its own: an agency in brackets after a label, or the name where the
// element has only a mail address. The same credit is not taken twice, so that no word
// of the page is lost.
func withSecondCredit(caption, credit string) (rest, both string) {
	rest, second := splitCredit(caption)
	if isMailAddress(credit) {
		rest, second = firstForm(caption, endingCredit, nameAfterSentence)
	}
	_, within := lastBrackets(caption)
	isSecond := isMailAddress(credit) || hasCreditLabel(within) || (statesCredit(caption) || endsSentence(rest)) && isNamed(second)
	if second == "" || !isSecond || strings.Contains(letters(credit), letters(second)) {
		return caption, credit
	}
	return rest, second + ", " + credit
}

// isMailAddress reports whether a text is only a mail address.
func isMailAddress(text string) bool {
	before, host, ok := strings.Cut(text, "@")
	return ok && before != "" && strings.Contains(host, ".") && !strings.Contains(text, " ")
}

// trimCaption removes the marks that separate a caption from its picture and its
// credit. A caption of marks alone becomes "".
func trimCaption(s string) string {
	const marks = " \u00a0\n|/<>•·▲▼△▽◀▶◄►" // a dash before a caption may be that of a list
	s = strings.TrimRight(strings.TrimLeft(s, marks+":"), marks+"–—,،([")
	s = strings.TrimSuffix(s, " -")
	s = strings.TrimPrefix(s, "# ")
	if len(firstLetters(s, 1)) == 0 {
		return ""
	}
	return s
}

// closesWithCredit reports whether the last of several texts is very likely an agency or the
// photographer's name.
func (c *captionText) closesWithCredit() bool {
	const fewWords = 2 // words of a house; longer names need a capital in each word
	last := c.captions[len(c.captions)-1]
	name := strings.TrimLeft(last, "([")
	isName := isNamed(name) && len(strings.Fields(name)) <= fewWords || isPlainName(name) || namesAgency(name)
	return isBareCredit(last) && isName && !hasCreditLabel(last) && !sameWords(last, c.captions[0])
}

// opensWithCredit reports whether the first of two texts is an agency or the
// photographer's name and the second the caption. A name within the element of the caption
// may be whom the picture shows.
func (c *captionText) opensWithCredit() bool {
	first, second := c.captions[0], c.captions[1]
	if isAgency(first) && !strings.Contains(first, " ") && !isAgency(second) {
		return true
	}
	isBeside := c.beside == 1 || c.beside > 0 && strings.Contains(first, "/")
	return isBeside && isPlainName(first) && !isPlainName(second)
}

// ownHouseInBrackets finds the name of the paper or of its site in the brackets that a
// caption ends in: "The ferry at the quay (GBCN)".
func (f *facts) ownHouseInBrackets(s *sheet, caption string) (rest, credit string) {
	const fewest, least = 3, 2 // letters, and words of a part of the site's name: one may be a place
	rest, within := lastBrackets(caption)
	if rest == "" || len(letters(within)) < fewest || !startsUpper(within) || !isBareCredit(within) {
		return caption, ""
	}
	if !f.isPaper(within) && !(hasWords(within, least) && strings.HasPrefix(letters(s.meta(siteMetas...)), letters(within))) {
		return caption, ""
	}
	return trimRest(rest), trimCredit(within)
}

// takeStatedCredits makes credits of those captions, of several, that say they are one.
func (c *captionText) takeStatedCredits() {
	if len(c.captions) < 2 {
		return
	}
	captions := c.captions
	c.captions = nil
	for _, text := range captions {
		if statesCredit(text) || statesSource(text) {
			c.addCredit(trimCredit(text))
		} else {
			c.captions = append(c.captions, text)
		}
	}
}

// joinCredits joins the texts that elements mark as a credit.
func joinCredits(credits []string) string {
	var b strings.Builder
	for i, c := range credits {
		if i > 0 {
			b.WriteString(creditJoint(credits[i-1]))
		}
		b.WriteString(c)
	}
	return trimCredit(b.String())
}

// creditJoint returns what to put between two texts of a credit: a colon after a label,
// nothing but a space after a text that ends in a mark of its own, and otherwise a
// comma.
func creditJoint(before string) string {
	switch {
	case strings.HasSuffix(before, ":"), strings.HasSuffix(before, "("):
		return " "
	case isCreditLabel(before):
		return ": "
	}
	return ", "
}

// figureRun returns how many pieces at the start belong to one figure: those in the
// same box, or a medium and the captions after it. The next medium after a caption
// begins another figure.
func (b builder) figureRun(kept []*piece) int {
	const most = 6 // pieces after a medium: caption, photographer, agency
	outer := b.figureBox(kept[0])
	texts, media := 0, 0
	for n, p := range kept {
		inside := b.s.holds(outer, p)
		switch {
		case p.kind == thematicBreak:
			if !inside {
				return max(n, 1)
			}
		case p.isMedia():
			if n > 0 && (!inside || media > 0 && texts > 0) {
				return n
			}
			media++
		case inside && b.s.boxes[outer].isFigure() || b.isCaption(p) && n < most:
			isStray := media == 0 && p.marks&mCredit == 0 && !isReadOut(kept[0], n, p) // of a picture that is still to come
			if n > 0 && !inside && (isStray || b.isOfAnother(kept[0], p)) {
				return n
			}
			texts++
		default:
			return max(n, 1)
		}
	}
	return len(kept)
}

// isReadOut reports whether a caption follows its credit: a caption with a label for
// screen readers, or, in a copy, one right under a credit with a blank line above.
func isReadOut(first *piece, n int, p *piece) bool {
	if n != 1 || first.marks&mCredit == 0 {
		return false
	}
	isUnder := first.kind == caption && p.gap == 0 && (first.gap > 0 || isLoudCredit(first.text))
	return isUnder || bareCaption(p.text) != p.text
}

// isOfAnother reports whether a caption stands in the box of another picture, or in
// another <figure>, whose picture only scripts show.
func (b builder) isOfAnother(first, p *piece) bool {
	box := b.figureBox(p)
	for i, around := range b.s.outward(p.box, b.where.box) {
		if box == 0 && around.isFigure() {
			box = i
		}
	}
	return box > 0 && !b.s.holds(box, first)
}

// holds reports whether a piece stands in a box. Box 0 holds nothing.
func (s *sheet) holds(box int32, p *piece) bool {
	return box > 0 && int32(p.at) >= s.boxes[box].first && int32(p.at) < s.boxes[box].last
}

// isCaption reports whether a piece is a caption or a credit by its element.
func (b builder) isCaption(p *piece) bool {
	const longest = 600 // bytes
	return p.kind == caption || b.marks(p)&(mCaption|mCredit) != 0 && len(p.text) < longest && p.kind != heading
}

// figureBox returns the innermost box around a piece that is a figure or holds a
// picture and has a medium in it, or 0.
func (b builder) figureBox(p *piece) int32 {
	for i, box := range b.s.outward(p.box, b.where.box) {
		if (box.isFigure() || box.own&mPicture != 0) && b.s.in(box).media > 0 {
			return i
		}
	}
	return 0
}

// addText splits a text of a figure into caption and credit, by the
// elements that mark a credit.
func (b builder) addText(c *captionText, p *piece) {
	own := p.own
	for _, box := range b.s.outward(p.box, b.where.box) {
		if isCreditElement(box.node) {
			own |= mCredit
		}
		if box.own&(mFigure|mCaption|mPicture) != 0 {
			break
		}
	}
	switch {
	case own&mCredit != 0 && !b.holdsCaption(p):
		c.addLabelled(foldSpace(p.text))
	case b.s.isPlainText():
		c.addLine(p.text)
	case p.first == nil || p.first.Type != html.TextNode:
		c.addCaption(p.text)
	default:
		b.addInline(c, p)
	}
}

// holdsCaption reports whether an inline element of a piece is one for captions only. The
// element around the piece is then for caption and credit, whatever its class names last:
// <div class="captionCredit"><span class="caption">The ferry</span>(Jane Smith)</div>.
func (b builder) holdsCaption(p *piece) bool {
	if p.first == nil || b.s.isPlainText() {
		return false
	}
	for n := range b.textNodes(p) {
		if e := markedAround(n, b.s.boxes[p.box].node, mCaption); e != nil && !isCreditElement(e) {
			return true
		}
	}
	return false
}

// addLabelled adds a text whose element is one for credits. Some papers have such an
// element for caption and credit together. A text that ends in a labelled credit after
// words that name nobody is split, and one that is the same as the picture's
// description is a caption.
func (c *captionText) addLabelled(text string) {
	rest, credit := firstForm(text, afterLabel, afterSlash, inBrackets, agencyAfterBar)
	switch {
	case credit != "" && tellsMore(rest):
		c.addCaption(rest)
		c.addCredit(credit)
	case c.isDescription(text):
		c.addCaption(text)
	default:
		c.addCredit(text)
	}
}

// tellsMore reports whether the text before a credit is a caption: a sentence, or
// several words that name nobody.
func tellsMore(rest string) bool {
	const least, sentence = 4, 3 // words
	n := len(words(rest))
	if hasCreditLabel(rest) {
		return false
	}
	return n >= least && !isNamed(rest) || n >= sentence && endsSentence(rest)
}

// isDescription reports whether a text is the description of one of the pictures and
// not a credit.
func (c *captionText) isDescription(text string) bool {
	const least = 2 // words; a single one may be a house
	if !hasWords(text, least) || hasCreditLabel(text) || strings.ContainsAny(text, "/|©@") || hasAgency(text) {
		return false
	}
	return slices.ContainsFunc(c.alts, func(alt string) bool { return sameWords(alt, text) })
}

// addLine splits a line of a plain-text page.
func (c *captionText) addLine(text string) {
	rest, credit := endingCredit(text)
	if credit == "" {
		rest, credit = firstForm(text, lineCredit, headCredit)
	}
	if credit == "" || statesCredit(text) {
		c.addCaption(text)
		return
	}
	c.addCaption(rest)
	c.addCredit(credit)
}

func (c *captionText) addCaption(text string) {
	if text = bareCaption(text); text != "" {
		c.captions = append(c.captions, text)
	}
}

// addCredit adds a text whose element is one for credits. A long text is a caption.
func (c *captionText) addCredit(text string) {
	const longest = 240 // bytes
	if len(text) > longest {
		c.addCaption(text)
	} else if text != "" {
		c.credits = append(c.credits, text)
	}
}

// isCreditElement reports whether an element of a caption is one for credits. Words
// that may have another meaning count only if the element has little text.
func isCreditElement(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Small, atom.Cite, atom.Footer:
		return true
	case atom.Figure, atom.Body:
		return false
	}
	sure, maybe := false, false
	for i := range n.Attr {
		switch at := &n.Attr[i]; at.Key {
		case "rel":
			maybe = maybe || at.Val == "author"
		case "class", "id", "itemprop", "data-testid", "data-test":
			m, _ := wordMarks(at.Val)
			isCaption := m&mCaption != 0 && (endsInCaption(at.Val) || opensWithCaption(at.Val) && endsSentence(textOf(n)))
			sure = sure || m&mCredit != 0 && !isCaption || propMarks[at.Val]&mCredit != 0
			maybe = maybe || hasWordOf(at.Val, creditWords)
		}
	}
	return sure || maybe && hasLittleText(n)
}

// endsInCaption reports whether the last word in a class that is about captions or
// credits is about captions: "caption-and-credit__caption".
func endsInCaption(class string) bool {
	last := marks(0)
	for _, w := range words(class) {
		if m, _ := wordMarks(w); m&(mCaption|mCredit) != 0 {
			last = m
		}
	}
	return last&mCaption != 0
}

// opensWithCaption reports whether the first of several classes is about captions only:
// "image__caption attribution".
func opensWithCaption(classes string) bool {
	first, _, ok := strings.Cut(classes, " ")
	m, _ := wordMarks(first)
	return ok && m&mCaption != 0 && m&mCredit == 0
}

// hasLittleText reports whether an element has no more text than a credit.
func hasLittleText(n *html.Node) bool {
	const longest, most = 100, 32 // bytes; nodes
	length, nodes := 0, 0
	for d := range n.Descendants() {
		if isText(d) {
			length += len(strings.TrimSpace(d.Data))
		}
		if nodes++; length > longest || nodes > most {
			return false
		}
	}
	return true
}

// addInline splits from a caption the credits that inline elements mark.
func (b builder) addInline(c *captionText, p *piece) {
	rest, credits, element := b.inlineCredits(p)
	if len(credits) == 0 {
		c.addLast(b, p)
		return
	}
	if rest == "" { // all of the text is marked
		isCaption := element.DataAtom == atom.Small && len(c.captions) == 0 && !isNamed(p.text) && !hasCreditLabel(p.text)
		if isCaption || endsInCredit(p.text) || c.isDescription(p.text) {
			c.addCaption(p.text)
			return
		}
	}
	c.addCaption(strings.TrimRight(rest, " \u00a0\n|/(–—-,"))
	for _, credit := range credits {
		c.addCredit(strings.Trim(foldSpace(credit), "/|,;"))
	}
}

// inlineCredits returns the texts that inline elements of a caption mark as credits,
// the last of these elements, and the rest of the text.
func (b builder) inlineCredits(p *piece) (rest string, credits []string, element *html.Node) {
	outer := b.s.boxes[p.box].node
	var beside strings.Builder
	at := 0
	for n := range b.textNodes(p) {
		start, end := locateText(p.text, at, n.Data)
		if start == end {
			continue
		}
		text := p.text[at:end]
		switch e := creditAround(n, outer); {
		case e == nil:
			beside.WriteString(text)
		case e == element:
			credits[len(credits)-1] += text
		default:
			credits, element = append(credits, text), e
		}
		at = end
	}
	beside.WriteString(p.text[at:])
	return strings.TrimSpace(beside.String()), credits, element
}

// creditAround returns the outermost element for credits around a text node, inside
// outer.
func creditAround(n, outer *html.Node) *html.Node {
	var found *html.Node
	for up := n.Parent; up != nil && up != outer; up = up.Parent {
		if isCreditElement(up) {
			found = up
		}
	}
	return found
}

// addLast splits a credit from a caption if it is the last element of it: "A street in
// Rome.<span>Jane Smith</span>".
func (c *captionText) addLast(b builder, p *piece) {
	rest, credit := lastElement(p, b.s.boxes[p.box].node)
	if credit == "" {
		c.addCaption(p.text)
		return
	}
	c.addCaption(withoutLoneLabel(trimRest(rest))) // a label may stand before the element
	c.addCredit(credit)
}

// lastElement splits a caption where its last element begins, if that is a credit: it
// has the shape of one, and there is no space before it, or it follows a sentence, or
// it is a name in a <span>, or a person and an agency: what else is set apart may be a title.
func lastElement(p *piece, outer *html.Node) (rest, credit string) {
	if p.first == p.last || p.last.Parent == outer || p.last.Parent.DataAtom == atom.A {
		return p.text, ""
	}
	element := p.last.Parent
	for element.Parent != outer && element.Parent != nil && element.PrevSibling == nil {
		element = element.Parent
	}
	credit = foldSpace(textOf(element))
	before, ok := strings.CutSuffix(p.text, credit)
	rest = strings.TrimSpace(before)
	if !ok || rest == "" || !isBareCredit(credit) || isPictureNote(credit) {
		return p.text, ""
	}
	isGlued := before == strings.TrimRight(before, " \n")
	isNamedSpan := element.DataAtom == atom.Span && (isPlainName(credit) || sourceLabelAt(credit) > 0 || hasAgency(credit))
	if isGlued || endsSentence(rest) || isNamedSpan || isPersonOfAgency(credit) || hasAgency(credit) && strings.Contains(credit, "/") || isAgency(credit) && !breaksOff(rest) {
		return rest, credit
	}
	return p.text, ""
}

// unseenPicture returns the picture for a caption without one: that in the figure's
// <noscript>, if there is any.
func (b builder) unseenPicture(p *piece) Block {
	levels := 4 // boxes around the caption
	for _, box := range b.s.outward(p.box, b.where.box) {
		if levels--; levels < 0 {
			break
		}
		if box.own&mFigure == 0 {
			continue
		}
		if img := noscriptImage(box.node); img != nil {
			if block := b.image(img); block.Type != "" {
				return block
			}
		}
	}
	return Block{Type: Image}
}
