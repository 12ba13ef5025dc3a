// Package jsonld reads schema.org data as web pages really write it, broken or
// not, into a tree.
//
//   - [Parse] returns the objects in the text of one script; [Any] returns one
//     value of any kind, such as a state object; [Quick] tells without parsing
//     whether a script is worth it.
//   - A [Node] is an object. Its methods accept a property in whatever shape the
//     page wrote it: text, object or array.
//   - A [Graph] holds all the JSON-LD of a page and resolves references.
//   - [Walk] visits the objects of any value.
//
// Valid JSON is read just as encoding/json does (see FuzzParse). Anything else is
// repaired on the way: parser.go reads values, quote.go finds where a string ends,
// escape.go decodes it, and mend.go unwraps scripts that are wrapped or escaped as a
// whole.
package jsonld

import (
	"errors"
	"strings"
)

// ErrUnreadable reports a script without any JSON value in it.
var ErrUnreadable = errors.New("jsonld: no JSON value in the text")

// Parse returns the top-level objects in a script's text, in order. Arrays are
// flattened, and so is @graph: its members follow the object that contains it,
// which is itself kept only if it has a type. Several documents in a row are
// read as one list.
//
// Broken JSON is repaired. Of truncated text, the complete parts are kept. The
// error is nil, or [ErrUnreadable] if nothing could be read.
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

// Any returns the first JSON value in a text, as tolerantly as [Parse]: a
// *Node, []any, string, json.Number, bool or nil. An assignment before it
// ("window.state = ") and everything after it are skipped.
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

// telling are words of which every script about an article has at least one:
// parts of type names, and the property that every article has.
var telling = []string{
	"Article", "Posting", "Report", "headline", "WebPage", "Person", "NewsMedia",
	"Organization", "Breadcrumb", "Video", "Image", "Review",
}

// Quick reports whether a script may contain anything about an article. It does
// not parse the script, and errs only by saying true.
func Quick(script string) bool {
	for _, word := range telling {
		if strings.Contains(script, word) {
			return true
		}
	}
	return false
}

// spread appends the objects at the top level of a document.
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
