package newspage

import (
	"strings"

	"github.com/newspage/newspage/internal/jsonld"
)

// A witness is what a page's structured data says (schema.org in JSON-LD).
type witness struct {
	graph   *jsonld.Graph
	article *jsonld.Node   // the page's own article; nil: none
	others  []*jsonld.Node // further nodes of an article type
	page    *jsonld.Node   // the WebPage; nil: none
}

// articleTypes are schema.org's kinds of article, best first: of two nodes the
// one that says more of what the page is speaks first.
var articleTypes = []string{
	"LiveBlogPosting", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle",
	"ReviewNewsArticle", "AskPublicNewsArticle", "AdvertiserContentArticle", "SatiricalArticle", "Report", "ScholarlyArticle", "TechArticle",
	"Review", "BlogPosting", "SocialMediaPosting", "DiscussionForumPosting", "Article", "CreativeWork",
}

// readWitness reads the JSON-LD scripts of a page. A script that does not
// parse, mended as far as can be, says nothing.
func readWitness(s *sheet) witness {
	var nodes []*jsonld.Node
	for _, sc := range s.head.scripts {
		if !strings.Contains(sc.kind, "ld+json") {
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
	for _, n := range all {
		if n != w.article {
			w.others = append(w.others, n)
		}
	}
	return w
}

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

// updates are the entries of a live blog that the structured data has.
func (w witness) updates() []*jsonld.Node {
	var all []*jsonld.Node
	for _, n := range w.graph.Find("LiveBlogPosting") {
		for _, u := range n.Nodes("liveBlogUpdate") {
			all = append(all, w.graph.Resolve(u))
		}
	}
	return all
}

// body is the article's text, as far as the structured data has it.
func (w witness) body() string {
	longest := w.article.String("articleBody")
	for _, n := range w.others {
		if b := n.String("articleBody"); len(b) > len(longest) {
			longest = b
		}
	}
	return longest
}
