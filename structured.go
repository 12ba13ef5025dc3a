package newspage

import (
	"strings"

	"github.com/newspage/newspage/internal/jsonld"
)

// structuredBody is the report as structured data has it, for a page that has
// none in its markup: schema.org articleBody, else the state that a page's
// scripts build it from. origin names the source; no blocks: there is none.
func structuredBody(s *sheet, f *facts) (blocks []Block, origin string) {
	if len(f.body) >= leastBody {
		return paragraphBlocks(paragraphsOf(f.body)), "json-ld articleBody"
	}
	for i := range s.head.scripts {
		sc := &s.head.scripts[i]
		name, text, ok := stateOf(sc)
		if !ok {
			continue
		}
		if state, err := jsonld.Any(text); err == nil {
			if texts := longestRun(state); texts != nil {
				return paragraphBlocks(texts), "state " + name
			}
		}
	}
	return nil, ""
}

// takeStructured gives the structured report behind the pictures of the page's
// own, and says in the origins where it is from.
func (f *facts) takeStructured(s *sheet, lead []Block) []Block {
	blocks, origin := structuredBody(s, f)
	if len(blocks) == 0 {
		return lead
	}
	f.origins["body"] = origin
	return append(lead, blocks...)
}

// leastBody is the length, in bytes, from which structured text is a report:
// a description is shorter.
const leastBody = 200

func paragraphBlocks(texts []string) []Block {
	var blocks []Block
	for _, text := range texts {
		blocks = append(blocks, Block{Type: Paragraph, Text: text})
	}
	return blocks
}

// hasText reports whether one of the blocks says something.
func hasText(blocks []Block) bool {
	for i := range blocks {
		if blocks[i].Text != "" || len(blocks[i].Items)+len(blocks[i].Rows) > 0 {
			return true
		}
	}
	return false
}

// stateNames are the variables in which frameworks keep a page's state.
var stateNames = []string{"__NEXT_DATA__", "__NUXT__", "__INITIAL_STATE__", "__PRELOADED_STATE__", "__APOLLO_STATE__", "__STATE__", "__data", "Fusion.globalContent", "window.App"}

// stateOf is the JSON in a script that holds a page's state, and its name.
func stateOf(sc *script) (name, text string, ok bool) {
	if strings.Contains(sc.kind, "ld+json") {
		return "", "", false
	}
	text = textOf(sc.node)
	if strings.HasSuffix(sc.kind, "json") {
		return firstOf(sc.id, "script"), text, len(text) > leastBody
	}
	for _, name := range stateNames {
		i := strings.Index(text, name)
		if i < 0 {
			continue
		}
		rest := strings.TrimLeft(text[i+len(name):], ` "']`)
		if rest, ok := strings.CutPrefix(rest, "="); ok {
			if rest = strings.TrimSpace(rest); strings.HasPrefix(rest, "{") || strings.HasPrefix(rest, "[") {
				return name, rest, true
			}
		}
	}
	return "", "", false
}

// textKeys are the properties in which a state keeps the text of a paragraph.
var textKeys = []string{"text", "content", "html", "value", "body"}

// leadsElsewhere reports whether an object is a teaser: its text stands beside
// an address or a headline of its own.
func leadsElsewhere(n *jsonld.Node) bool {
	for _, key := range []string{"url", "href", "link", "slug", "path", "headline", "title"} {
		if n.Has(key) {
			return true
		}
	}
	return false
}

// longestRun is the largest set of texts that stand under one path of a state,
// in their order: the paragraphs of a report. nil: none is large enough. Of
// two as large, the first.
func longestRun(state any) []string {
	runs := map[string][]string{}
	sizes := map[string]int{}
	best := ""
	jsonld.Walk(state, func(path []string, n *jsonld.Node) bool {
		if leadsElsewhere(n) {
			return true
		}
		for _, key := range textKeys {
			raw, ok := n.Raw(key).(string)
			if !ok || len(raw) < 2 {
				continue
			}
			place := strings.Join(path, ".") + "." + key
			for _, text := range paragraphsOf(raw) {
				runs[place] = append(runs[place], text)
				if endsSentence(text) {
					sizes[place] += len(text)
				}
			}
			if sizes[place] > sizes[best] {
				best = place
			}
		}
		return true
	})
	if sizes[best] < leastBody || len(runs[best]) < 2 {
		return nil
	}
	return runs[best]
}
