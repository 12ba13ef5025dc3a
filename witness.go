package newspage

import (
	"strings"

	"github.com/newspage/newspage/internal/jsonld"
)

// A witness is a page's structured data (schema.org in JSON-LD).
type witness struct {
	graph   *jsonld.Graph
	article *jsonld.Node   // the page's own article, or nil
	others  []*jsonld.Node // other nodes of an article type
	page    *jsonld.Node   // the WebPage, or nil
}

// articleTypes are schema.org's types of article, most specific first. If a
// page has several nodes, the one with the first of these types is the page's
// own article.
var articleTypes = []string{
	"LiveBlogPosting", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle",
	"ReviewNewsArticle", "AskPublicNewsArticle", "AdvertiserContentArticle", "SatiricalArticle", "Report", "ScholarlyArticle", "TechArticle",
	"Review", "BlogPosting", "SocialMediaPosting", "DiscussionForumPosting", "Article", "CreativeWork",
}

// isStructured reports whether a script of a type is structured data.
func isStructured(kind string) bool { return strings.Contains(kind, "ld+json") }

// readWitness reads the JSON-LD scripts of a page. A script that cannot be
// parsed, even after repair, is ignored.
func readWitness(s *sheet) witness {
	var nodes []*jsonld.Node
	for _, sc := range s.head.scripts {
		if !isStructured(sc.kind) {
			continue
		}
		text := textOf(sc.node)
		if !jsonld.Quick(text) {
			continue
		}
		if found, err := jsonld.Parse(text); err == nil {
			nodes = append(nodes, found...)
		}
	}
	w := witness{graph: jsonld.NewGraph(nodes)}
	best := len(articleTypes)
	var all []*jsonld.Node
	for _, n := range w.graph.All() {
		if w.page == nil && n.Is("WebPage", "ItemPage", "CollectionPage") {
			w.page = n
		}
		rank := articleRank(n)
		if rank == len(articleTypes) || n.String("headline") == "" && n.String("name") == "" && !n.Has("author") && !n.Has("datePublished") {
			continue
		}
		all = append(all, n)
		if rank < best {
			best, w.article = rank, n
		}
	}
	w.preferTitled(all, s)
	for _, n := range all {
		if n != w.article {
			w.others = append(w.others, n)
		}
	}
	return w
}

// preferTitled makes another node the page's own article if its headline is in the title
// of the page and that of the first is not: some pages describe the reports that they
// link to, too. The node of a live blog is the page's, whatever its headline.
func (w *witness) preferTitled(all []*jsonld.Node, s *sheet) {
	const alike, unlike = 0.5, 0.25
	if len(all) < 2 || w.article.Is("LiveBlogPosting") {
		return
	}
	titles := headlines{title: s.head.title, og: s.meta("og:title")}.others()
	if likeness(w.headline(), titles) >= unlike {
		return
	}
	for _, n := range all {
		if likeness(witness{article: n}.headline(), titles) >= alike {
			w.article = n
			return
		}
	}
}

// articleRank returns the index in articleTypes of the best type of a node, or
// len(articleTypes) if it is not an article.
func articleRank(n *jsonld.Node) int {
	best := len(articleTypes)
	for _, have := range n.Types() {
		for rank, t := range articleTypes[:best] {
			if strings.EqualFold(have, t) {
				best = rank
				break
			}
		}
	}
	return best
}

// updates returns the live-blog entries in the structured data.
func (w witness) updates() []*jsonld.Node {
	var all []*jsonld.Node
	for _, n := range w.graph.Find("LiveBlogPosting") {
		for _, u := range n.Nodes("liveBlogUpdate") {
			all = append(all, w.graph.Resolve(u))
		}
	}
	return all
}

// body returns the longest article text in the structured data, or "".
func (w witness) body() string {
	longest := w.article.String("articleBody")
	for _, n := range w.others {
		if b := n.String("articleBody"); len(b) > len(longest) {
			longest = b
		}
	}
	return longest
}
