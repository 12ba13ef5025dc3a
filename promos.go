package newspage

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// isLinkInQuote matches a promo that is set as a quotation.
func isLinkInQuote(c *cleaner, p *piece) (string, bool) {
	if p.marks&mQuote == 0 || p.marks&mEmbed != 0 {
		return "", false
	}
	return isMostlyLink(c, p)
}

// isMostlyLink matches a paragraph that is a link and not a sentence, which is
// a promo.
func isMostlyLink(c *cleaner, p *piece) (string, bool) {
	const headline = 60 // characters: a longer sentence is none
	if p.isMedia() || !p.isLink() || c.isAllOfEntry(p) || c.headsThing(p) || c.headsSlide(p) {
		return "", false
	}
	if endsSentence(p.text) && !strings.HasSuffix(p.text, "?") && utf8.RuneCountInString(p.text) > headline {
		return "", false
	}
	return "all of it is a link", true
}

// listsUnderLabel matches lines of links under a label, all in one piece, if the label
// is a phrase of promos or the report has ended: "Also in Business", two headlines.
func listsUnderLabel(c *cleaner, p *piece) (string, bool) {
	const longest, bullet = 40, 4 // bytes of a label, and of what may stand before a link
	label, links, ok := strings.Cut(p.text, "\n")
	if !ok || p.links == 0 || len(label) > longest || endsSentence(label) {
		return "", false
	}
	lines := 1 + strings.Count(links, "\n")
	if len(links)-p.links > lines*bullet || strings.Contains(links, "://") || strings.Contains(links, "@") {
		return "", false // a source, or how to reach somebody
	}
	reason, _, _ := knownPhrases.find(label)
	return "links under a label", reason == Related || p.at > c.lastText
}

// isBanner matches a picture that leads to another site, if its address or that of the
// link is one that advertisers have: local papers set banners between the paragraphs.
func isBanner(c *cleaner, p *piece) (string, bool) {
	if p.kind != image {
		return "", false
	}
	a := linkAround(p.first)
	if a == nil {
		return "", false
	}
	href := attribute(a, "href")
	if !c.found.isElsewhere(c.found.resolve(href)) {
		return "", false
	}
	return "a banner", containsOneOf(href, bannerMarks) || containsOneOf(attribute(p.first, "src"), bannerMarks) || containsOneOf(attribute(p.first, "data-src"), bannerMarks)
}

// bannerMarks stand in the addresses of banners: what they are, their sizes, and how
// the clicks on them are counted.
var bannerMarks = []string{"banner", "Banner", "/bnr/", "leaderboard", "/ads/", "//ads.", "//ad.", "adserver", "doubleclick", "affiliate", "utm_medium=", "partner=",
	"728x90", "728-90", "468x60", "300x250", "300-250", "336x280", "970x250", "970x90", "160x600", "320x100"}

// labelsLink matches a link behind a label in an element of its own, which is a known
// phrase without the colon, "<span>Read more</span> <a>Ferry sails late</a>", or says that
// there is more of something: "<b>More island news:</b> <a>Ferry sails late</a>".
func labelsLink(_ *cleaner, p *piece) (string, bool) {
	const longest = 40 // bytes of the label
	if p.kind != paragraph || p.links == 0 || !p.isLinkHeavy() || p.isLink() || len(p.text)-p.links > longest {
		return "", false
	}
	label := foldSpace(p.first.Data)
	if len(p.text)-p.links > len(label)+len(": ") || linkAround(p.first) != nil {
		return "", false
	}
	if strings.HasSuffix(label, ":") && isMoreLine(label) {
		return label, true
	}
	reason, phrase, _ := knownPhrases.find(label)
	return phrase, reason == Related && !strings.HasSuffix(phrase, "…")
}

// headsThing reports whether a heading names what the text below it is about
// and links to it on another site, as in a list of the best games.
func (c *cleaner) headsThing(p *piece) bool {
	if p.kind != heading || p.at+1 >= c.where.span.last || strings.ContainsAny(p.text, "!?") {
		return false
	}
	next := &c.s.pieces[p.at+1]
	if next.isMedia() && p.at+2 < c.where.span.last {
		next = &c.s.pieces[p.at+2]
	}
	if next.kind != paragraph || weight(next.text) <= longText || !endsSentence(next.text) {
		return false
	}
	a := linkAround(p.first)
	return a != nil && c.found.isElsewhere(c.found.resolve(attribute(a, "href")))
}

// headsSlide reports whether a heading is that of a slide, above paragraphs of
// text.
func (c *cleaner) headsSlide(p *piece) bool {
	if p.kind != heading {
		return false
	}
	for b, box := range c.s.outward(p.box, c.where.box) {
		if !box.isSlide() {
			continue
		}
		for i := p.at + 1; i < int(c.s.boxes[b].last); i++ {
			if q := &c.s.pieces[i]; !q.isMedia() {
				return q.kind == paragraph
			}
		}
	}
	return false
}

// isCard matches the text in a card for another report: a small box with a
// linked headline and a line or two about it. The whole text of a live-blog entry is none.
func isCard(c *cleaner, p *piece) (string, bool) {
	if p.kind == heading && p.links == 0 || c.isAllOfEntry(p) {
		return "", false
	}
	for b, box := range c.s.outward(p.box, c.where.box) {
		if c.where.heavy[b] || box.own&(mList|mTable|mQuote|mFigure|mEmbed) != 0 || box.isSlide() {
			return "", false
		}
		switch c.card(box) {
		case tooLarge:
			return "", false
		case isACard:
			return evidenceOf(box) + " around a headline that is a link", !c.isBoxOfEntry(p, box)
		}
	}
	return "", false
}

// A cardness says whether a box is a card.
type cardness int

const (
	noCard cardness = iota
	isACard
	tooLarge
)

// card says whether a box is a card.
func (c *cleaner) card(b *box) cardness {
	const mostBytes, mostPieces = 700, 6 // of a headline and a teaser of some sentences
	t := c.in(b)
	switch {
	case t.bytes > mostBytes || t.texts > mostPieces:
		return tooLarge
	case t.headlines > 0 && t.texts > 1 && (t.links*4 > t.bytes || b.node.DataAtom == atom.Article || c.hasLinkedPicture(b)):
		return isACard
	}
	return noCard
}

// hasLinkedPicture reports whether a box, smaller than other cards, has a picture that
// leads to another page of the paper, as the heading under it does.
func (c *cleaner) hasLinkedPicture(b *box) bool {
	const mostBytes, mostPieces = 400, 8
	if c.in(b).bytes > mostBytes || b.last-b.first > mostPieces {
		return false
	}
	leadsOn := func(p *piece) bool {
		address := linkAddress(c.s, p)
		return c.found.isOtherPage(address) && !c.found.isElsewhere(c.found.resolve(address))
	}
	pieces := c.s.pieces[b.first:b.last]
	picture := indexOf(pieces, func(p *piece) bool { return p.kind == image })
	heads := indexOf(pieces, func(p *piece) bool { return p.kind == heading && p.isLink() })
	return picture >= 0 && picture < heads && leadsOn(&pieces[picture]) && leadsOn(&pieces[heads])
}

// settleFront removes all that is left of a page whose whole text is the teasers of
// others: a front page, a section, the results of a search. A page that says of itself
// that it is an article is believed.
func (c *cleaner) settleFront(verdicts []verdict) {
	const fewest = 3 // teasers
	if c.s.isPlainText() || len(c.where.entries) > 0 || c.found.saysArticle(c.s) {
		return
	}
	teasers := map[int32]bool{}
	for i, v := range verdicts {
		if p := &c.s.pieces[i]; v.reason == "" && !p.isMedia() && p.kind != heading {
			box := c.teaserAround(p, verdicts)
			if box <= 0 {
				return
			}
			teasers[box] = true
		}
	}
	if len(teasers) < fewest {
		return
	}
	for i := range verdicts {
		if verdicts[i].reason == "" {
			verdicts[i] = verdict{Related, "a teaser on a page of teasers"}
		}
	}
}

// teaserAround returns the small box around a piece in which there is a headline that
// was removed because it leads elsewhere, or 0 if there is none.
func (c *cleaner) teaserAround(p *piece, verdicts []verdict) int32 {
	for b, box := range c.s.outward(p.box, c.where.box) {
		if c.card(box) == tooLarge {
			return 0
		}
		for i := box.first; i < box.last; i++ {
			if q := &c.s.pieces[i]; verdicts[i].reason == Related && q.isLink() && c.found.isOtherPage(linkAddress(c.s, q)) {
				return b
			}
		}
	}
	return 0
}

// offersApp matches the words above the badges of stores with the paper's app:
// a few words, not a sentence. A heading there may name an app that the report
// is about.
func offersApp(c *cleaner, p *piece) (string, bool) {
	const near = 4      // pieces to the first badge
	const longest = 120 // bytes
	if p.isMedia() || p.kind == heading || endsSentence(p.text) || len(p.text) > longest {
		return "", false
	}
	for i := p.at; i < min(p.at+near, len(c.s.pieces)); i++ {
		q := &c.s.pieces[i]
		if !q.isMedia() && endsSentence(q.text) {
			break
		}
		if (q.isMedia() || q.isLink()) && leadsToStore(q.first) {
			return "over the badge of an app store", true
		}
	}
	return "", false
}

// appStores are the hosts and paths of pages that sell apps.
var appStores = []string{"//play.google.com/store/apps", "//apps.apple.com/", "//itunes.apple.com/", "//appgallery.huawei.com/"}

func leadsToStore(n *html.Node) bool {
	a := linkAround(n)
	return a != nil && containsOneOf(attribute(a, "href"), appStores)
}
