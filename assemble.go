package newspage

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// assemble makes the Article. It decides nothing.
func assemble(s *sheet, p Page, f *facts, lead []Block, blog *LiveBlog, removed []Removal) *Article {
	return &Article{
		URL: p.URL, CanonicalURL: f.canonical.value, Publisher: f.publisher, Section: f.section.value,
		Kicker: f.kicker.value, Headline: f.headline.value, Standfirst: f.standfirst.value, Bylines: f.bylines, Dateline: f.dateline.value,
		Published: f.published, Modified: f.modified, Language: f.language.value, Topics: f.topics,
		Body: lead, Live: blog, Related: relatedLinks(s, f, removed), NextPage: f.nextPage,
		Access: f.access, Origins: f.origins, Removed: removed,
	}
}

// relatedLinks returns the promos that were removed from the text, each once.
func relatedLinks(s *sheet, f *facts, removed []Removal) []Link {
	var links []Link
	seen := map[string]bool{}
	for _, r := range removed {
		if r.Reason != Related {
			continue
		}
		p := &s.pieces[r.At]
		link := Link{Text: r.Text}
		if a := linkOf(s, p); a != nil {
			link.URL = f.resolve(attribute(a, "href"))
		}
		if text := letters(link.Text); !seen[text] && (link.URL != "" || s.isPlainText()) {
			seen[text] = true
			links = append(links, link)
		}
	}
	return links
}

// linkOf returns the first link in or around a piece, or nil.
func linkOf(s *sheet, p *piece) *html.Node {
	if a := ancestor(p.first, atom.A); a != nil {
		return a
	}
	for n := range textNodes(p) {
		if a := linkWithin(n, s.boxes[p.box].node); a != nil {
			return a
		}
	}
	return nil
}
