package newspage

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// inPost builds a block of an embedded post of another site, with its address
// and text. taken is 0 if the pieces are not in one.
func (b builder) inPost(kept []*piece) (taken int, block Block) {
	outer := b.around(kept[0], mEmbed)
	if outer == 0 {
		return 0, block
	}
	n := b.run(kept, outer)
	block.Type = Embed
	var texts []*piece
	for _, p := range kept[:n] {
		if !p.isMedia() {
			texts = append(texts, p)
		} else if shot := b.medium(p); block.URL == "" && (shot.Type == Embed || shot.Type == Video) {
			block.Type, block.URL = shot.Type, shot.URL
		}
	}
	node := b.s.boxes[outer].node
	if address, t := postAddress(node); address != "" && (block.URL == "" || address != postLink(node)) {
		block.Type, block.URL = t, b.f.resolve(address)
	}
	if block.URL == "" && node.DataAtom != atom.Blockquote {
		return 0, block // such a box may hold anything: a picture, a table, nothing at all
	}
	if len(texts) > 0 {
		block.Text, block.Spans = b.join(texts)
	}
	if block.Text == "" && block.URL == "" {
		return 0, block
	}
	if block.Type == Video {
		block.Caption, block.Text, block.Spans = block.Text, "", nil
	}
	return n, block
}

// An embedCode says how an attribute of an element leads to a post or a film.
type embedCode struct {
	attribute string
	before    string // what to put before its value to get the address
	is        BlockType
}

// embedElements are the custom elements for the posts of other sites: AMP's
// components and those that the sites provide.
var embedElements = map[string]embedCode{
	"amp-twitter":     {"data-tweetid", "https://twitter.com/i/status/", Embed},
	"amp-instagram":   {"data-shortcode", "https://www.instagram.com/p/", Embed},
	"amp-facebook":    {"data-href", "", Embed},
	"amp-tiktok":      {"data-src", "", Embed},
	"amp-reddit":      {"data-src", "", Embed},
	"amp-pinterest":   {"data-url", "", Embed},
	"amp-soundcloud":  {"data-trackid", "https://api.soundcloud.com/tracks/", Embed},
	"amp-gist":        {"data-gistid", "https://gist.github.com/", Embed},
	"amp-youtube":     {"data-videoid", "https://www.youtube.com/watch?v=", Video},
	"amp-vimeo":       {"data-videoid", "https://vimeo.com/", Video},
	"amp-dailymotion": {"data-videoid", "https://www.dailymotion.com/video/", Video},
	"lite-youtube":    {"videoid", "https://www.youtube.com/watch?v=", Video},
	"lite-vimeo":      {"videoid", "https://vimeo.com/", Video},
	"twitter-widget":  {"data-tweet-id", "https://twitter.com/i/status/", Embed},
	"shreddit-embed":  {"permalink", "https://www.reddit.com", Embed},
}

// embedCodes are such attributes on any other element, best first.
var embedCodes = []embedCode{
	{"data-instgrm-permalink", "", Embed},
	{"data-text-post-permalink", "", Embed},
	{"data-embed-url", "", Embed},
	{"data-tweet-id", "https://twitter.com/i/status/", Embed},
	{"data-tweetid", "https://twitter.com/i/status/", Embed},
	{"cite", "", Embed},
	{"data-href", "", Embed},
	{"data-url", "", Embed},
}

// postAddress returns the address of a post according to its embed code, in an
// attribute or in the link on its date, or "".
func postAddress(n *html.Node) (string, BlockType) {
	if code, ok := embedElements[n.Data]; ok {
		return code.address(n), code.is
	}
	for _, code := range embedCodes {
		if address := code.address(n); address != "" && n.DataAtom != atom.Iframe {
			return address, code.is
		}
	}
	return postLink(n), Embed
}

func (c embedCode) address(n *html.Node) string {
	value := strings.TrimSpace(attribute(n, c.attribute))
	if value == "" || strings.HasPrefix(value, "http") || strings.HasPrefix(value, "//") {
		return value
	}
	if c.before == "" {
		return ""
	}
	return c.before + value
}

// postPaths are parts of the addresses of posts. The other links in a post lead
// to those who are named in it.
var postPaths = []string{"/status/", "/statuses/", "/p/", "/reel/", "/video/", "/videos/", "/comments/", "/post/", "/posts/"}

// postLink returns the last link in an embed that leads to a post, or else the
// last link.
func postLink(n *html.Node) string {
	last, found := "", false
	for d := range n.Descendants() {
		if d.DataAtom != atom.A {
			continue
		}
		href := attribute(d, "href")
		if isPost := containsOneOf(href, postPaths); isPost || !found && href != "" {
			last, found = href, found || isPost
		}
	}
	return last
}

// postHosts are the sites whose posts others quote whole.
var postHosts = []string{"twitter.com/", "x.com/", "instagram.com/", "facebook.com/", "tiktok.com/", "threads.net/", "threads.com/", "bsky.app/"}

// quotesPost reports whether the last link in a quotation leads to a post of such a site:
// then it is the post, as its embed code is, though no class says so. A quotation of many
// nodes is none.
func quotesPost(quotation *html.Node) bool {
	const most = 200 // nodes
	last, looked := "", 0
	for d := range quotation.Descendants() {
		if looked++; looked > most {
			return false
		}
		if d.DataAtom == atom.A {
			last = attribute(d, "href")
		}
	}
	return isPostAddress(last)
}

// isPostAddress reports whether an address leads to a post of such a site.
func isPostAddress(address string) bool {
	_, rest, ok := strings.Cut(address, "://")
	rest = strings.TrimPrefix(strings.TrimPrefix(rest, "www."), "mobile.")
	return ok && containsOneOf(rest, postPaths) && slices.ContainsFunc(postHosts, func(host string) bool { return strings.HasPrefix(rest, host) })
}

// bareEmbed returns the block for a line that is only the address of a post or a film: the
// paper's system makes an embed of such a line, or would have. Type is "" for any other text.
func bareEmbed(text string) (block Block) {
	if !strings.HasPrefix(text, "http") || strings.ContainsFunc(text, unicode.IsSpace) {
		return block
	}
	switch {
	case isPostAddress(text):
		return Block{Type: Embed, URL: text}
	case isVideoHost(hostOf(text)):
		return Block{Type: Video, URL: text}
	}
	return block
}

// standsForPost reports whether an element stands for a post or a film,
// whatever its text is.
func standsForPost(n *html.Node, m marks) bool {
	if m&mEmbed == 0 {
		return false
	}
	if code, ok := embedElements[n.Data]; ok {
		return code.address(n) != ""
	}
	return slices.ContainsFunc(embedCodes, func(code embedCode) bool { return code.address(n) != "" })
}
