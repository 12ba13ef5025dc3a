package newspage

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// medium builds the block of a picture, a player or a frame.
func (b builder) medium(p *piece) Block {
	switch p.kind {
	case image:
		return b.image(p.first)
	case video:
		return b.player(p.first, Video)
	case audio:
		return b.player(p.first, Audio)
	case thematicBreak:
		return Block{}
	}
	if address, t := postAddress(p.first); address != "" {
		return Block{Type: t, URL: b.f.resolve(address)}
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

// videoHosts are the hosts whose frames are video players.
var videoHosts = []string{"youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com", "dailymotion.com", "brightcove.net", "jwplayer.com", "jwplatform.com", "streamable.com", "twitch.tv", "rumble.com", "rutube.ru", "ardmediathek.de"}

// frame builds the block of an iframe, which is a player or a post. The block
// is empty if the iframe has no address.
func (b builder) frame(n *html.Node) Block {
	src := cmp.Or(attribute(n, "src"), attribute(n, "data-src"), attribute(n, "data-lazy-src"))
	address := b.f.resolve(src)
	if address == "" || strings.HasPrefix(address, "about:") {
		return Block{}
	}
	if isVideoHost(hostOf(address)) {
		return Block{Type: Video, URL: address}
	}
	return Block{Type: Embed, URL: address}
}

func isVideoHost(host string) bool {
	return slices.ContainsFunc(videoHosts, func(h string) bool { return host == h || strings.HasSuffix(host, "."+h) })
}

// image builds the block of a picture. Its addresses may be in src, in srcset,
// in the attributes of lazy loaders, or in <source> elements beside it. A picture that is
// not an element of its own is read as one (see hiddenPicture).
func (b builder) image(n *html.Node) Block {
	if n.DataAtom == atom.Noscript {
		if n = imageIn(textOf(n)); n == nil {
			return Block{}
		}
	}
	block := Block{Type: Image, Alt: foldSpace(attribute(n, "alt"))}
	src := attribute(n, "src")
	for _, key := range lazySources {
		if v := attribute(n, key); v != "" && (src == "" || isPlaceholder(src) || isVector(src)) {
			src = v
		}
	}
	if src == "" || isPlaceholder(src) {
		src = cmp.Or(pictureInAttributes(n), backgroundOf(n), src)
	}
	for _, key := range []string{"srcset", "data-srcset", "data-lazy-srcset"} {
		block.Versions = append(block.Versions, b.versions(attribute(n, key))...)
	}
	if picture := n.Parent; picture != nil && picture.DataAtom == atom.Picture {
		for d := range picture.ChildNodes() {
			if d.DataAtom == atom.Source {
				block.Versions = append(block.Versions, b.versions(cmp.Or(attribute(d, "srcset"), attribute(d, "data-srcset")))...)
			}
		}
	}
	if src == "" || isPlaceholder(src) {
		src = widest(block.Versions)
	}
	block.URL = b.f.resolve(src)
	if block.URL == "" {
		if copied := noscriptBeside(n); copied != nil {
			return b.image(copied)
		}
	}
	if block.URL == "" || isIcon(n, block.URL) {
		return Block{}
	}
	block.Credit = creditInAttributes(n)
	return block
}

// creditAttributes hold the credit of a picture if a style sheet, or only the
// enlarged picture, shows it.
var creditAttributes = []string{"data-credit", "data-c-credit", "data-image-credit", "data-img-credit", "data-photo-credit", "data-copyright", "data-photographer"}

// creditInAttributes returns the credit in the attributes of a picture, or of
// the links and boxes that contain nothing else.
func creditInAttributes(img *html.Node) string {
	const levels = 4 // elements
	n := img
	for range levels {
		for _, at := range n.Attr {
			if strings.HasPrefix(at.Key, "data-") && slices.Contains(creditAttributes, at.Key) && len(at.Val) <= longestCredit && at.Val != "" {
				return trimCredit(at.Val)
			}
		}
		if n.DataAtom == atom.Figure || n.Parent == nil || n.Parent.Type != html.ElementNode {
			break
		}
		if isOfPicture := n == img || n.DataAtom == atom.A || n.DataAtom == atom.Picture; !isOfPicture && !isAlone(n) {
			break
		}
		n = n.Parent
	}
	return ""
}

// isAlone reports whether an element has no other element beside it.
func isAlone(n *html.Node) bool { return nextElement(n) == nil && previousElement(n) == nil }

// lazySources are the attributes in which lazy loaders keep a picture's
// address.
var lazySources = []string{"data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-hi-res-src", "data-full-src", "data-img-src", "data-image", "data-src-big", "data-large", "data-lg", "content"}

// pictureInAttributes returns the address of a picture that any other attribute of an
// element holds alone, or "": each lazy loader has a name of its own for it.
func pictureInAttributes(n *html.Node) string {
	for _, at := range n.Attr {
		switch at.Key {
		case "src", "alt", "title":
			continue
		}
		path, _, _ := strings.Cut(at.Val, "?")
		if endsInOneOf(strings.ToLower(path), pictureEndings) && strings.Contains(path, "/") && !strings.ContainsAny(at.Val, " \t\n") && !isPlaceholder(at.Val) {
			return at.Val
		}
	}
	return ""
}

// isPlaceholder reports whether an address is that of a placeholder for a
// picture.
func isPlaceholder(src string) bool {
	return strings.HasPrefix(src, "data:") || containsOneOf(src, placeholders)
}

// placeholders are parts of the addresses of placeholders.
var placeholders = []string{"placeholder", "blank.gif", "/blank.", "spacer", "1x1", "transparent", "lazy-load", "lazyload", "loading.", "/px.", "/pixel.", "/empty.", "/loader.", "/grey.", "/gray."}

// isIcon reports whether a picture is an icon of the page.
func isIcon(n *html.Node, src string) bool {
	const iconSize = 64 // CSS pixels: no paper prints a photo this small
	for _, key := range []string{"width", "height"} {
		size := strings.TrimSuffix(attribute(n, key), "px")
		if px, err := strconv.Atoi(cmp.Or(size, "0")); err == nil && px > 0 && px < iconSize {
			return true
		}
	}
	return isVector(src)
}

// isVector reports whether a picture is a vector drawing, as icons and
// placeholders are.
func isVector(src string) bool {
	path, _, _ := strings.Cut(src, "?")
	return strings.HasSuffix(path, ".svg")
}

// versions parses a srcset (WHATWG HTML, section 4.8.4.2.1).
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

// splitSrcset splits a srcset at the commas between candidates, which are
// followed by white space. Addresses may contain other commas.
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

// noscriptBeside returns the copy of a picture for readers without scripts that
// is next to it, with at most an icon in between, or nil.
func noscriptBeside(n *html.Node) *html.Node {
	const levels = 3 // <picture>, and a box that keeps its place
	for range levels {
		next := nextElement(n)
		if next != nil && next.FirstChild == nil {
			next = nextElement(next)
		}
		for _, beside := range [...]*html.Node{next, previousElement(n)} {
			if beside == nil || beside.DataAtom != atom.Noscript {
				continue
			}
			if img := imageIn(textOf(beside)); img != nil {
				return img
			}
		}
		if n = n.Parent; n == nil || n.DataAtom == atom.Figure {
			break
		}
	}
	return nil
}

// noscriptImage returns the first picture in a <noscript> within n, or nil. The
// parser leaves the content of <noscript> as text.
func noscriptImage(n *html.Node) *html.Node {
	for d := range n.Descendants() {
		if d.DataAtom == atom.Noscript {
			if img := imageIn(textOf(d)); img != nil {
				return img
			}
		}
	}
	return nil
}

// hiddenPicture returns the first element near the beginning of a figure that has a
// picture without being one, or nil: a <noscript> with it, or an empty element whose
// background it is or will be. What stands in the caption is an icon.
func hiddenPicture(figure *html.Node) *html.Node {
	const most = 40 // nodes
	looked := 0
	for d := range figure.Descendants() {
		if looked++; looked > most {
			return nil
		}
		if hidesPicture(d) && ancestor(d, atom.Figcaption) == nil {
			return d
		}
	}
	if backgroundOf(figure) != "" {
		return figure
	}
	return nil
}

// hidesPicture reports whether an element has a picture without being one.
func hidesPicture(n *html.Node) bool {
	if n.DataAtom == atom.Noscript {
		img := imageIn(textOf(n))
		return img != nil && !isPixel(img)
	}
	return n.Type == html.ElementNode && n.FirstChild == nil && (pictureInAttributes(n) != "" || backgroundOf(n) != "")
}

// backgroundOf returns the address of the picture that is the background of an element,
// by its style or by an attribute of a lazy loader, or "".
func backgroundOf(n *html.Node) string {
	for _, at := range n.Attr {
		if at.Key != "style" && !slices.Contains(lazyBackgrounds, at.Key) {
			continue
		}
		address := at.Val
		if at.Key == "style" || strings.Contains(address, "url(") {
			address = addressInStyle(address)
		}
		if address != "" && !isPlaceholder(address) && !strings.ContainsAny(address, " \t\n{") {
			return address
		}
	}
	return ""
}

// lazyBackgrounds are the attributes in which lazy loaders keep the address of a
// background.
var lazyBackgrounds = []string{"data-bg", "data-bg-url", "data-bg-image", "data-background", "data-background-image", "data-background-url", "data-lazy-background", "data-src-background"}

// addressInStyle returns the address in the first url() of a style, or "". Only a
// background has one in an attribute of an element of news.
func addressInStyle(style string) string {
	_, rest, ok := strings.Cut(style, "url(")
	address, _, closed := strings.Cut(rest, ")")
	if !ok || !closed {
		return ""
	}
	return strings.Trim(address, "'\" ")
}

// imageIn returns the first picture in a piece of HTML, or nil.
func imageIn(source string) *html.Node {
	const most = 8 << 10 // bytes: a picture with many sizes
	if len(source) > most || !strings.Contains(source, "<img") {
		return nil
	}
	doc, err := html.Parse(strings.NewReader(source))
	if err != nil {
		return nil
	}
	for d := range doc.Descendants() {
		if d.DataAtom == atom.Img {
			return d
		}
	}
	return nil
}

func nextElement(n *html.Node) *html.Node {
	for n = n.NextSibling; n != nil && n.Type != html.ElementNode; n = n.NextSibling {
	}
	return n
}

func previousElement(n *html.Node) *html.Node {
	for n = n.PrevSibling; n != nil && n.Type != html.ElementNode; n = n.PrevSibling {
	}
	return n
}
