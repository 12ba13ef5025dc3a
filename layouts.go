package newspage

import (
	"sync"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
)

// A layoutRow says, in selectors, how a live-blog system marks up its entries.
// Systems are read without a row too. A row helps with containers that have few
// times in them, and with headlines and names that no element marks.
type layoutRow struct {
	system    string
	container string // the element of an entry, or of its header if flat
	flat      bool   // entries have no container: each runs from its header to the next
	headline  string // within the container; "" if it is a heading
	byline    string // within the container; "" if not known
}

// layoutRows are systems whose markup is known from their public code and from
// saved pages. Class names go out of use; a row that no page matches any more
// is removed.
var layoutRows = []layoutRow{
	{system: "The Guardian, since 2014", container: `article.block[id^="block-"], div.block[id^="block-"]`, headline: ".block-title"},
	{system: "BBC, 2017", container: "article.lx-stream-post, li.lx-stream__post-container", headline: ".lx-stream-post__header-title, .qa-post-title", byline: ".lx-stream-post__contributor, .qa-contributor-name"},
	{system: "BBC, since 2024", container: `article[data-testid="content-post"]`},
	{system: "The New York Times, since 2022", container: `div[role="article"][aria-posinset]`, byline: `[data-testid="live-blog-byline"]`},
	{system: "The New York Times, 2020", container: "div.live-blog-post[data-source-id]", headline: `[itemprop="headline"]`, byline: `[itemprop="author"]`},
	{system: "CNN, since 2023", container: "article.live-story-post[data-post-id]", headline: ".live-story-post__headline", byline: ".live-story-post__byline"},
	{system: "CNN, 2019", container: "#posts-and-button article", byline: "header p"},
	{system: "AP", container: "bsp-liveblog-post[data-post-id], .LiveBlogPost[data-post-id]", headline: ".LiveBlogPost-headline"},
	{system: "CBS News", container: "section.post-update", headline: ".post-update__headline", byline: ".post-update__author"},
	{system: "Reach", container: ".live-event-entry[data-post-time]", headline: ".entry-content > h3", byline: ".entry-info mark"},
	{system: "Express", container: ".live-events__entry[data-sort-time]", headline: ".live-events__entry-head", byline: ".live-events__entry-author"},
	{system: "Financial Times", container: `article.live-blog-post[data-x-component="live-blog-post"]`, byline: ".live-blog-post__byline"},
	{system: "tagesschau", container: "div.liveblog--anchor[id]", flat: true},
	{system: "The Times, since 2022", container: `div[id^="u_20"]`, flat: true},
	{system: "Le Monde", container: "section.post__live-container[id]", headline: ".post__live-container--title", byline: ".post__live-container--author"},
	{system: "SportoweFakty", container: ".coventry[id]", headline: ".coventry__title"},
	{system: "Sports.fr", container: ".live-match-comment[data-time]"},
	{system: "Sourcefabric Live Blog", container: "article.lb-post[data-post-id]", byline: ".lb-author__name"},
	{system: "WordPress liveblog", container: ".liveblog-entry[data-timestamp], article.liveblog-entry[id]", byline: ".liveblog-author-name, .liveblog-meta-author-name"},
	{system: "Norkon Live Center", container: ".ncpost-container[data-ncpost-id]", headline: ".ncpost-title", byline: ".ncpost-byline"},
	{system: "Tickaroo", container: ".tik4-live-blog__item, .tik4-by", byline: ".tik4-author__name__t"},
	{system: "AMP", container: "amp-live-list [data-sort-time][id]"},
}

// A layout is a row with its selectors compiled.
type layout struct {
	system           string
	container        cascadia.Matcher
	flat             bool
	headline, byline cascadia.Matcher // nil if not known
}

// layouts returns the layouts to use: none if the caller has turned off all
// knowledge of live-blog systems.
func (r Reader) layouts() []layout {
	if r.NoProfiles {
		return nil
	}
	return knownLayouts()
}

// knownLayouts returns the compiled layoutRows; they are compiled on first use.
var knownLayouts = sync.OnceValue(func() []layout {
	out := make([]layout, len(layoutRows))
	for i, row := range layoutRows {
		out[i] = layout{row.system, compile(row.container), row.flat, compile(row.headline), compile(row.byline)}
	}
	return out
})

// compile compiles a selector; it returns nil for "". It panics if the selector
// is invalid, which TestLayouts rules out.
func compile(selector string) cascadia.Matcher {
	if selector == "" {
		return nil
	}
	group, err := cascadia.ParseGroup(selector)
	if err != nil {
		panic(err)
	}
	return group
}

// layoutOf returns the layout whose containers the boxes of a group are, or
// nil. As the boxes are alike, only the first is tested.
func layoutOf(layouts []layout, s *sheet, g boxGroup) *layout {
	for i := range layouts {
		if l := &layouts[i]; !l.flat && l.container.Match(s.boxes[g.boxes[0]].node) {
			return l
		}
	}
	return nil
}

// flatHeaders returns the boxes that a layout knows as headers of flat entries,
// in page order.
func flatHeaders(layouts []layout, s *sheet, in span) []int32 {
	var best []int32
	for i := range layouts {
		if !layouts[i].flat {
			continue
		}
		var found []int32
		for b := 1; b < len(s.boxes); b++ {
			box := &s.boxes[b]
			if int(box.first) >= in.first && int(box.first) < in.last && box.last > box.first && layouts[i].container.Match(box.node) {
				found = append(found, int32(b))
			}
		}
		if len(found) > len(best) {
			best = found
		}
	}
	return best
}

// matches reports whether a selector matches an element around a piece, within the
// entry's box.
func (l *layout) matches(selector cascadia.Matcher, p *piece, s *sheet, box int32) bool {
	if l == nil || selector == nil || p.first == nil {
		return false
	}
	outer := s.boxes[box].node
	for n := p.first; n != nil && n != outer; n = n.Parent {
		if n.Type == html.ElementNode && selector.Match(n) {
			return true
		}
	}
	return false
}

func (l *layout) headlineOf() cascadia.Matcher {
	if l == nil {
		return nil
	}
	return l.headline
}

func (l *layout) bylineOf() cascadia.Matcher {
	if l == nil {
		return nil
	}
	return l.byline
}
