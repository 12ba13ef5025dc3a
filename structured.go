package newspage

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/newspage/newspage/internal/jsonld"
	"github.com/newspage/newspage/internal/when"
)

// structuredBody returns the report of a page that has none in its markup: from
// schema.org's articleBody or else from the state from which the page's scripts
// build it. origin names the source; there are no blocks if there is no report.
func structuredBody(s *sheet, f *facts) (blocks []Block, origin string) {
	if len(f.body) >= leastBody {
		return paragraphBlocks(paragraphsOf(f.body)), "json-ld articleBody"
	}
	var best []string
	most := 0
	for _, state := range s.states() {
		for _, texts := range [][]string{longestRun(state.value), longestText(state.value)} {
			if n := len(strings.Join(texts, "")); n > most {
				best, most, origin = texts, n, "state "+state.name
			}
		}
	}
	return paragraphBlocks(best), origin
}

// structuredEntries returns the entries of a live blog from the state from
// which a page's scripts build it, for a page that has none in its markup. The
// headline or the path in the state must say that it is a live blog, because
// states also contain lists of other reports.
func structuredEntries(s *sheet, f *facts) (entries []LiveEntry, origin string) {
	titled := f.live || hasWordOf(f.headline.value, liveTitleWords)
	for _, state := range s.states() {
		groups := map[string][]*jsonld.Node{}
		jsonld.Walk(state.value, func(path []string, n *jsonld.Node) bool {
			at := strings.Join(path, ".")
			if valueOf(n, stateTimeKeys) != "" && (titled || strings.Contains(strings.ToLower(at), "live")) {
				groups[at] = append(groups[at], n)
			}
			return true
		})
		for _, at := range slices.Sorted(maps.Keys(groups)) {
			if found := f.stateEntries(groups[at]); len(found) > len(entries) {
				entries, origin = found, "state "+state.name
			}
		}
	}
	if len(entries) < fewEntries {
		return nil, ""
	}
	return entries, origin
}

// The properties in which a state keeps an entry's time, headline, text, writer
// and anchor, best first.
var (
	stateTimeKeys     = strings.Fields("datePublished publishedAt published_at publishDate publishedDate publish_date published firstPublished first_published publishTime postedAt createdAt created_at created displayDate display_date date timestamp time")
	stateHeadlineKeys = strings.Fields("headline title heading header name")
	stateTextKeys     = append(strings.Fields("articleBody bodyHtml body_html bodyText contentHtml"), textKeys...)
	stateWriterKeys   = strings.Fields("author authors byline bylines contributor creator")
	stateAnchorKeys   = strings.Fields("anchor id _id uuid")
)

// valueOf returns the first property, in the order of the keys, that is text or
// a number.
func valueOf(n *jsonld.Node, keys []string) string {
	for _, key := range keys {
		if v := n.String(key); v != "" {
			return v
		}
	}
	return ""
}

// stateEntries builds entries from the objects in one place of a state. It
// returns nil if a time cannot be read, or if most have no text.
func (f *facts) stateEntries(nodes []*jsonld.Node) []LiveEntry {
	var out []LiveEntry
	told := 0
	for _, n := range nodes {
		ts, ok := readMachine(valueOf(n, stateTimeKeys), when.Reference{Zone: f.zone.zone})
		if !ok {
			return nil
		}
		e := LiveEntry{Source: "state", ID: valueOf(n, stateAnchorKeys), Time: f.inZone(ts), Headline: foldSpace(valueOf(n, stateHeadlineKeys)), Body: stateText(n)}
		e.Bylines = stateWriters(n)
		if len(blocksText(e.Body)) > shortText {
			told++
		}
		out = append(out, e)
	}
	if told*2 < len(out) {
		return nil
	}
	return out
}

// stateWriters returns the writers of an entry in a state.
func stateWriters(entry *jsonld.Node) []Byline {
	var writers []Byline
	for _, key := range stateWriterKeys {
		for _, name := range append(entry.Strings(key), nodeNames(entry.Nodes(key))...) {
			writers = addNames(writers, splitNames(name))
		}
	}
	return writers
}

// nodeNames returns the names of objects.
func nodeNames(nodes []*jsonld.Node) []string {
	var names []string
	for _, n := range nodes {
		names = append(names, n.String("name"))
	}
	return names
}

// stateText returns the text of an object, or else that of the objects in it.
func stateText(n *jsonld.Node) []Block {
	if text := valueOf(n, stateTextKeys); text != "" {
		return paragraphBlocks(paragraphsOf(text))
	}
	var texts []string
	for _, key := range stateTextKeys {
		jsonld.Walk(n.Raw(key), func(_ []string, in *jsonld.Node) bool {
			if text := valueOf(in, textKeys); text != "" {
				texts = append(texts, paragraphsOf(text)...)
				return false
			}
			return true
		})
		if len(texts) > 0 {
			break
		}
	}
	return paragraphBlocks(texts)
}

// takeStructured appends the structured report to the page's own blocks: its
// pictures, and text that the structured report does not repeat. The origins
// record the source.
func (f *facts) takeStructured(s *sheet, lead []Block) []Block {
	blocks, origin := structuredBody(s, f)
	if len(blocks) == 0 || hasText(lead) && !f.isOfHeadline(blocks, 2*textBytes(lead)) {
		return lead
	}
	f.origins["body"] = origin
	told := letters(blocksText(blocks))
	lead = slices.DeleteFunc(lead, func(b Block) bool { return b.Text != "" && strings.Contains(told, letters(b.Text)) })
	return append(lead, blocks...)
}

// isOfHeadline reports whether a text longer than least bytes has half of the
// headline's longer words. On a page that shows only a line or two, a state may
// hold the rest of the report, or something else.
func (f *facts) isOfHeadline(blocks []Block, least int) bool {
	const long = 3 // characters: words of more count
	text := blocksText(blocks)
	told := map[string]bool{}
	for w := range eachWord(strings.ToLower(text)) {
		told[w] = true
	}
	all, again := 0, 0
	for w := range eachWord(strings.ToLower(f.headline.value)) {
		if utf8.RuneCountInString(w) <= long {
			continue
		}
		all++
		if told[w] {
			again++
		}
	}
	return len(text) > least && all > 0 && again*2 >= all
}

// leastBody is the length, in bytes, from which structured text is a report. A
// description is shorter, as search engines show some 160 characters of it.
const leastBody = 200

func paragraphBlocks(texts []string) []Block {
	var blocks []Block
	for _, text := range texts {
		blocks = append(blocks, Block{Type: Paragraph, Text: text})
	}
	return blocks
}

// hasText reports whether one of the blocks has any text.
func hasText(blocks []Block) bool {
	for i := range blocks {
		if blocks[i].Text != "" || len(blocks[i].Items)+len(blocks[i].Rows) > 0 {
			return true
		}
	}
	return false
}

// textKeys are the properties in which a state keeps the text of a paragraph.
var textKeys = []string{"text", "content", "html", "value", "body"}

// leadsElsewhere reports whether an object is a teaser: beside its text it has
// an address or a headline.
func leadsElsewhere(n *jsonld.Node) bool {
	return slices.ContainsFunc([]string{"url", "href", "link", "slug", "path", "headline", "title"}, n.Has)
}

// longestText returns the paragraphs of the longest text in a state that is a
// report by itself: HTML or lines, with at least three paragraphs that are
// sentences. It returns nil if there is none.
func longestText(state any) []string {
	const paragraphs, bytes = 3, 2 * leastBody // of them at least
	var best []string
	most := bytes
	walkTexts(state, func(text string) {
		if len(text) < most || !containsOneOf(text, paragraphBreaks) {
			return
		}
		told := paragraphsOf(text)
		sentences, size := 0, 0
		for _, p := range told {
			if endsSentence(p) && len(p) > shortText {
				sentences++
				size += len(p)
			}
		}
		if sentences >= paragraphs && size >= most {
			best, most = told, size
		}
	})
	return best
}

// paragraphBreaks are what separates the paragraphs of a text in a state.
var paragraphBreaks = []string{"<p", "<br", "\n"}

// walkTexts calls f for each text in a value.
func walkTexts(v any, f func(text string)) {
	switch v := v.(type) {
	case string:
		f(v)
	case []any:
		for _, item := range v {
			walkTexts(item, f)
		}
	case *jsonld.Node:
		for _, key := range v.Keys() {
			walkTexts(v.Raw(key), f)
		}
	}
}

// longestRun returns the largest set of texts that have the same path in a
// state, in order: the paragraphs of a report. Of two equally large sets the
// first counts. It returns nil if none is large enough.
func longestRun(state any) []string {
	const least = 2 // one text is a description
	runs := map[string][]string{}
	sizes := map[string]int{}
	best := ""
	jsonld.Walk(state, func(path []string, n *jsonld.Node) bool {
		if leadsElsewhere(n) {
			return true
		}
		for _, key := range textKeys {
			texts := textsOf(n, key)
			if len(texts) == 0 {
				continue
			}
			place := strings.Join(path, ".") + "." + key
			runs[place] = append(runs[place], texts...)
			for _, text := range texts {
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
	if sizes[best] < leastBody || len(runs[best]) < least {
		return nil
	}
	return runs[best]
}

// textsOf returns the paragraphs of a property that is a text of more than one
// character.
func textsOf(n *jsonld.Node, key string) []string {
	text, _ := n.Raw(key).(string)
	if len(text) < 2 {
		return nil
	}
	return paragraphsOf(text)
}
