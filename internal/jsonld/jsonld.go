// Package jsonld reads schema.org data as web pages really write it, into a
// tolerant tree.
//
//   - [Parse] reads the text of one script, broken or not, to its objects;
//     [Any] reads one value of any kind, such as a state object; [Quick] tells
//     without reading whether a script is worth it.
//   - A [Node] is an object; its methods take a property in whatever shape the
//     page gave it (text, object, array).
//   - A [Graph] is all JSON-LD of a page, with references resolved.
//   - [Walk] visits the objects of any value.
//
// What encoding/json can read is read the same here (see FuzzParse). The rest
// is mended as it is read: parser.go reads values, quote.go tells where a
// string ends, escape.go decodes it, mend.go undresses scripts that are
// wrapped or escaped as a whole.
package jsonld

import (
	"errors"
	"strings"
)

// ErrUnreadable reports a script in which no JSON value was found.
var ErrUnreadable = errors.New("jsonld: no JSON value in the text")

// Parse reads one script's text and returns its top-level objects in order.
// Arrays are spread, and so is @graph: its members follow the object that holds
// it, which is itself kept only if it has a type. Several documents one after
// another are read as one list.
//
// Broken JSON is mended; of truncated text, what was complete is kept. The
// error is [ErrUnreadable], where nothing could be read.
func Parse(script string) ([]*Node, error) {
	p := parser{text: unquote(undress(script))}
	var nodes []*Node
	found := false
	for p.seek() {
		v, ok := p.value(asDocument)
		found = found || ok
		nodes = spread(nodes, v)
	}
	if !found {
		return nil, ErrUnreadable
	}
	return nodes, nil
}

// Any reads the first JSON value of the text with the tolerance of [Parse]. It
// is one of *Node, []any, string, json.Number, bool and nil. An assignment
// before it ("window.state = ") is skipped, and so is all that follows it.
func Any(text string) (any, error) {
	p := parser{text: undress(text)}
	p.assignment()
	if v, ok := p.value(asDocument); ok {
		return v, nil
	}
	if p.seek() {
		if v, ok := p.value(asDocument); ok {
			return v, nil
		}
	}
	return nil, ErrUnreadable
}

// telling holds words of which a script about an article has at least one:
// parts of type names, and the one property that every article has.
var telling = []string{
	"Article", "Posting", "Report", "headline", "WebPage", "Person", "NewsMedia",
	"Organization", "Breadcrumb", "Video", "Image", "Review",
}

// Quick reports whether a script can hold anything about an article. It does
// not decode the script, and is wrong only on the generous side.
func Quick(script string) bool {
	for _, word := range telling {
		if strings.Contains(script, word) {
			return true
		}
	}
	return false
}

// spread appends the objects that stand at the top of a document.
func spread(nodes []*Node, v any) []*Node {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			nodes = spread(nodes, item)
		}
	case *Node:
		graph, ok := v.get("@graph")
		if !ok || len(v.Types()) > 0 {
			nodes = append(nodes, v)
		}
		nodes = spread(nodes, graph)
	}
	return nodes
}
