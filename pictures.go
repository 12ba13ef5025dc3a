package newspage

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// figure makes a picture or a player of the first pieces: the medium, and the
// caption and credit that stand with it. Where the medium shows nothing (an
// icon, an empty frame) the block has no type; taken is 0 where there is
// neither a medium nor a caption.
func (b builder) figure(kept []*piece) (taken int, block Block) {
	n := b.figureRun(kept)
	var medium *piece
	var captions, credits []string
	for _, p := range kept[:n] {
		if p.isMedia() {
			if medium == nil || medium.kind == image && p.kind == video {
				medium = p
			}
			continue
		}
		caption, credit := b.captionOf(p)
		captions = appendText(captions, caption)
		credits = appendText(credits, credit)
	}
	if medium == nil && kept[0].kind != caption && b.marks(kept[0])&mCaption == 0 {
		return 0, Block{}
	}
	if medium != nil {
		block = b.medium(medium)
	} else if len(captions)+len(credits) > 0 {
		block.Type = Image
	}
	if block.Type == "" && len(captions)+len(credits) > 0 {
		block.Type = Image
	}
	if len(credits) == 0 && len(captions) > 1 && isBareCredit(captions[len(captions)-1]) {
		captions, credits = captions[:len(captions)-1], captions[len(captions)-1:]
	}
	block.Caption = strings.Join(captions, " ")
	block.Credit = joinCredits(credits)
	if block.Credit == "" {
		block.Caption, block.Credit = splitCredit(block.Caption)
	}
	return n, block
}

// isBareCredit reports whether the last text of a figure can be nothing but a
// credit: a name, without a sentence in it.
func isBareCredit(text string) bool {
	return utf8.RuneCountInString(text) <= 60 && !endsSentence(text) && len(strings.Fields(text)) <= 6
}

// joinCredits makes one line of the texts that elements mark as credit.
func joinCredits(credits []string) string {
	var b strings.Builder
	for i, c := range credits {
		if i > 0 && !strings.HasSuffix(credits[i-1], "(") && !strings.HasSuffix(credits[i-1], ":") && !strings.HasSuffix(credits[i-1], ")") {
			b.WriteByte(',')
		}
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(c)
	}
	return trimCredit(b.String())
}

func appendText(to []string, text string) []string {
	const near = 64 // a page with more captions in one figure is looked at no further back
	if text == "" || slices.Contains(to[max(0, len(to)-near):], text) {
		return to
	}
	return append(to, text)
}

// figureRun is how many pieces at the start belong to one figure: those in the
// same <figure>, or a medium and the caption pieces after it; the next medium
// after a caption begins another.
func (b builder) figureRun(kept []*piece) int {
	outer := b.figureBox(kept[0])
	texts, media := 0, 0
	for n, p := range kept {
		inside := outer > 0 && int32(p.at) >= b.s.boxes[outer].first && int32(p.at) < b.s.boxes[outer].last
		switch {
		case p.isMedia():
			if media > 0 && (texts > 0 || !inside) || n > 0 && !inside {
				return n
			}
			media++
		case inside && b.s.boxes[outer].node.DataAtom == atom.Figure || b.isCaption(p) && n < 6:
			if media == 0 && n > 0 && p.kind == caption && p.marks&mCredit == 0 && !inside {
				return n
			}
			texts++
		default:
			return n
		}
	}
	return len(kept)
}

// isCaption reports whether a piece is a caption or a credit by its element.
func (b builder) isCaption(p *piece) bool {
	return p.kind == caption || b.marks(p)&(mCaption|mCredit) != 0 && len(p.text) < 600 && p.kind != heading
}

// figureBox is the outermost <figure> around a piece, else the nearest box
// whose class says figure; 0: none.
func (b builder) figureBox(p *piece) int32 {
	found := int32(0)
	for i := p.box; i > 0 && i != b.where.box; i = b.s.boxes[i].parent {
		if node := b.s.boxes[i].node; node != nil && node.DataAtom == atom.Figure {
			found = i
		}
	}
	return found
}

// captionOf splits the text of a figure into caption and credit, by the
// elements that mark a credit.
func (b builder) captionOf(p *piece) (caption, credit string) {
	own := p.own
	for i := p.box; i > 0 && i != b.where.box; i = b.s.boxes[i].parent {
		box := &b.s.boxes[i]
		if box.own&(mFigure|mCaption) != 0 && box.own&mCredit == 0 {
			break
		}
		own |= box.own
	}
	if own&mCredit != 0 {
		return "", foldSpace(p.text)
	}
	if p.first == nil || p.first.Type != html.TextNode {
		return p.text, ""
	}
	return b.inlineCredit(p)
}

// inlineCredit takes what an inline element marks as credit out of a caption.
func (b builder) inlineCredit(p *piece) (caption, credit string) {
	outer := b.s.boxes[p.box].node
	var rest, found strings.Builder
	at, marked := 0, false
	for n := range textNodes(p) {
		start, end := locateText(p.text, at, n.Data)
		if start == end {
			continue
		}
		to := &rest
		for up := n.Parent; up != nil && up != outer; up = up.Parent {
			if readAttributes(up, nil).marks&mCredit != 0 || up.DataAtom == atom.Small || up.DataAtom == atom.Cite {
				to, marked = &found, true
			}
		}
		to.WriteString(p.text[at:end])
		at = end
	}
	if !marked {
		return b.lastElement(p)
	}
	return strings.TrimSpace(rest.String()), foldSpace(found.String())
}

// lastElement takes a credit off a caption that ends in an element of its own:
// "A street in Rome.<span>Jane Smith</span>".
func (b builder) lastElement(p *piece) (caption, credit string) {
	outer := b.s.boxes[p.box].node
	if p.first == p.last || p.last.Parent == outer || p.last.Parent.DataAtom == atom.A {
		return p.text, ""
	}
	element := p.last.Parent
	for element.Parent != outer && element.Parent != nil && element.PrevSibling == nil {
		element = element.Parent
	}
	credit = foldSpace(textOf(element))
	rest, ok := strings.CutSuffix(p.text, credit)
	glued := ok && rest == strings.TrimRight(rest, " \n")
	rest = strings.TrimSpace(rest)
	if !ok || rest == "" || !isBareCredit(credit) || !glued && !endsSentence(rest) {
		return p.text, ""
	}
	return rest, credit
}

// trimCredit takes "Photo:", "(", "©" and the like off a credit.
func trimCredit(s string) string {
	s = foldSpace(s)
	for range 3 {
		before := s
		s = strings.TrimFunc(s, func(r rune) bool {
			return unicode.IsSpace(r) || strings.ContainsRune("|•·–—-:,;/©*", r)
		})
		lower := strings.ToLower(s)
		for _, label := range creditLabels {
			if strings.HasPrefix(lower, label) && len(lower) == len(s) {
				rest := strings.TrimLeft(s[len(label):], " ")
				if next, _ := utf8.DecodeRuneInString(rest); next == ':' || strings.HasSuffix(label, " by") || label == "©" || label == "(c)" || label == "copyright" {
					s = strings.TrimLeft(rest, ": ")
				}
			}
		}
		if strings.HasPrefix(s, "(") && (strings.HasSuffix(s, ")") || !strings.Contains(s, ")")) {
			s = strings.TrimSuffix(s[1:], ")")
		}
		if i := strings.Index(s, "/Copyright"); i > 0 {
			s = s[:i]
		}
		if s == before {
			break
		}
	}
	return strings.ReplaceAll(s, " | ", ", ")
}

// creditLabels stand before a credit.
var creditLabels = []string{"photo by", "photograph by", "picture by", "image by", "photograph", "photographer", "photo credit", "photos", "photo", "image credit", "image source", "images", "image", "picture", "pictures", "credit", "credits", "source",
	"bildquelle", "bilder", "bild", "fotos", "fotograf", "fotoğraf", "foto", "quelle", "grafik", "bildnachweis", "bildrechte", "crédit photo", "crédits", "crédit", "crédito", "créditos", "fuente", "fonte", "imagen", "kuva", "zdroj", "fot.", "forrás", "fotó", "фото", "कॉपीराइट", "写真", "copyright", "©", "(c)"}

// splitCredit finds a credit at the end of a caption that no element marks:
// "(Photo: Jane Smith/AP)", "Foto: dpa", "© Jane Smith", "| Jane Smith".
func splitCredit(caption string) (rest, credit string) {
	if i := strings.LastIndex(caption, "©"); i >= 0 && len(caption)-i < 120 {
		return strings.TrimRight(caption[:i], " |(-–/,"), trimCredit(strings.TrimRight(caption[i:], ") "))
	}
	if i := strings.LastIndex(caption, "＝"); i > 0 && utf8.RuneCountInString(caption[i:]) <= 16 {
		return caption[:i], strings.TrimSpace(caption[i+len("＝"):])
	}
	if strings.HasSuffix(caption, ")") {
		if i := strings.LastIndexByte(caption, '('); i >= 0 && (hasCreditLabel(caption[i+1:]) || namesAgency(caption[i:])) {
			return strings.TrimSpace(caption[:i]), trimCredit(caption[i:])
		}
	}
	lower := strings.ToLower(caption)
	if len(lower) != len(caption) {
		return caption, ""
	}
	for _, label := range creditLabels {
		i := strings.LastIndex(lower, label+":")
		if i < 0 || len(caption)-i > 120 || i > 0 && !strings.ContainsRune(" .|\u201d\n(/-", rune(caption[i-1])) {
			continue
		}
		return strings.TrimRight(caption[:i], " |(-–/\n,"), trimCredit(strings.TrimRight(caption[i:], ") "))
	}
	return caption, ""
}

// namesAgency reports whether a short text names a picture agency, or a
// photographer and his house with a slash between.
func namesAgency(s string) bool {
	if utf8.RuneCountInString(s) > 60 {
		return false
	}
	if strings.Contains(s, "/") && !strings.ContainsAny(s, "0123456789") {
		return true
	}
	for _, w := range words(s) {
		if agencies[w] {
			return true
		}
	}
	return false
}

// agencies are words in the names of picture agencies.
var agencies = set("ap afp reuters getty dpa epa efe ansa apa keystone imago shutterstock alamy istock istockphoto unsplash pexels pixabay bloomberg xinhua tass ritzau scanpix ntb tt lehtikuva pap ctk mti anadolu aa kyodo jiji yonhap antara postmedia handout archiv archivo dok file wikimedia commons")

func hasCreditLabel(s string) bool {
	lower := strings.ToLower(s)
	for _, label := range creditLabels {
		if strings.HasPrefix(lower, label) {
			return true
		}
	}
	return false
}

// medium makes a block of a picture, a player or a frame.
func (b builder) medium(p *piece) Block {
	switch p.kind {
	case image:
		return b.image(p.first)
	case video:
		return b.player(p.first, Video)
	case audio:
		return b.player(p.first, Audio)
	case thematicBreak:
		return Block{Type: Break}
	}
	return b.frame(p.first)
}

func (b builder) player(n *html.Node, t BlockType) Block {
	src := attribute(n, "src")
	for d := range n.Descendants() {
		if src == "" && d.DataAtom == atom.Source {
			src = attribute(d, "src")
		}
	}
	return Block{Type: t, URL: b.f.resolve(src)}
}

// videoHosts are the hosts whose frames are players.
var videoHosts = []string{"youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com", "dailymotion.com", "brightcove.net", "jwplayer.com", "jwplatform.com", "streamable.com", "twitch.tv", "rumble.com", "rutube.ru", "ardmediathek.de"}

// frame makes a block of an iframe: a player, a post; nothing where it has no
// address.
func (b builder) frame(n *html.Node) Block {
	src := firstOf(attribute(n, "src"), attribute(n, "data-src"), attribute(n, "data-lazy-src"))
	address := b.f.resolve(src)
	if address == "" || strings.HasPrefix(address, "about:") {
		return Block{}
	}
	host := hostOf(address)
	for _, h := range videoHosts {
		if host == h || strings.HasSuffix(host, "."+h) {
			return Block{Type: Video, URL: address}
		}
	}
	return Block{Type: Embed, URL: address}
}

// image makes a block of a picture, from wherever its addresses stand: src,
// srcset, the attributes of lazy loaders, <source> beside it.
func (b builder) image(n *html.Node) Block {
	block := Block{Type: Image, Alt: foldSpace(attribute(n, "alt"))}
	src := attribute(n, "src")
	for _, key := range lazySources {
		if v := attribute(n, key); v != "" && (src == "" || isPlaceholder(src)) {
			src = v
		}
	}
	for _, key := range []string{"srcset", "data-srcset", "data-lazy-srcset"} {
		block.Versions = append(block.Versions, b.versions(attribute(n, key))...)
	}
	if picture := n.Parent; picture != nil && picture.DataAtom == atom.Picture {
		for d := range picture.ChildNodes() {
			if d.DataAtom == atom.Source {
				block.Versions = append(block.Versions, b.versions(firstOf(attribute(d, "srcset"), attribute(d, "data-srcset")))...)
			}
		}
	}
	if src == "" || isPlaceholder(src) {
		src = widest(block.Versions)
	}
	block.URL = b.f.resolve(src)
	if block.URL == "" || isIcon(n, block.URL) {
		return Block{}
	}
	return block
}

// lazySources are the attributes in which lazy loaders keep a picture's
// address.
var lazySources = []string{"data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-hi-res-src", "data-full-src", "data-img-src", "data-image"}

// isPlaceholder reports whether an address only keeps a picture's place.
func isPlaceholder(src string) bool {
	if strings.HasPrefix(src, "data:") {
		return true
	}
	for _, w := range []string{"placeholder", "blank.gif", "spacer", "1x1", "transparent", "lazy-load", "lazyload", "loading."} {
		if strings.Contains(src, w) {
			return true
		}
	}
	return false
}

// isIcon reports whether a picture is a mark of the page's own.
func isIcon(n *html.Node, src string) bool {
	const iconSize = 64 // CSS pixels: no paper prints a photo this small
	for _, key := range []string{"width", "height"} {
		if px, err := strconv.Atoi(strings.TrimSuffix(attribute(n, key), "px")); err == nil && px > 0 && px < iconSize {
			return true
		}
	}
	path, _, _ := strings.Cut(src, "?")
	return strings.HasSuffix(path, ".svg")
}

// versions reads a srcset (WHATWG HTML, section 4.8.4.2.1).
func (b builder) versions(srcset string) []Version {
	var out []Version
	for _, candidate := range splitSrcset(srcset) {
		fields := strings.Fields(candidate)
		if len(fields) == 0 || strings.HasPrefix(fields[0], "data:") {
			continue
		}
		v := Version{URL: b.f.resolve(fields[0])}
		if len(fields) > 1 && strings.HasSuffix(fields[1], "w") {
			v.Width, _ = strconv.Atoi(strings.TrimSuffix(fields[1], "w"))
		}
		const near = 64 // no picture has more sizes
		if v.URL != "" && !slices.Contains(out[max(0, len(out)-near):], v) {
			out = append(out, v)
		}
	}
	return out
}

// splitSrcset cuts a srcset at the commas between candidates: those that are
// followed by white space. Addresses have commas in them.
func splitSrcset(srcset string) []string {
	var out []string
	start := 0
	for i := 0; i < len(srcset); i++ {
		if srcset[i] == ',' && (i+1 == len(srcset) || srcset[i+1] <= ' ') {
			out = append(out, srcset[start:i])
			start = i + 1
		}
	}
	return append(out, srcset[start:])
}

func widest(versions []Version) string {
	best := Version{Width: -1}
	for _, v := range versions {
		if v.Width > best.Width {
			best = v
		}
	}
	return best.URL
}
