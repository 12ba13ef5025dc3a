package jsonld

import (
	"encoding/json"
	"slices"
	"strings"
)

// A Node is a JSON object: schema.org properties by name, in order of
// appearance. If a key occurs twice, the last value counts, as in a browser.
//
// All methods may be called on a nil Node, which has no properties. A key may
// be a path such as "publisher.name", which also leads through arrays.
type Node struct {
	members []member
	index   map[string]int // the index of each key, for large objects only
	bare    bool           // made from a string by [Node.Nodes]
}

type member struct {
	key   string
	value any
}

// indexFrom is the number of members from which a map finds a key faster than a
// search. Objects of schema.org rarely have so many; state objects do.
const indexFrom = 32

// newNode makes a node of the members, each key once.
func newNode(members []member) *Node {
	n := &Node{members: make([]member, 0, len(members))}
	if len(members) >= indexFrom {
		n.index = make(map[string]int, len(members))
	}
	for _, m := range members {
		n.set(m)
	}
	return n
}

func (n *Node) set(m member) {
	if i := n.find(m.key); i >= 0 {
		n.members[i].value = m.value
		return
	}
	if n.index != nil {
		n.index[m.key] = len(n.members)
	}
	n.members = append(n.members, m)
}

// find returns the index of a key, or -1.
func (n *Node) find(key string) int {
	if n.index != nil {
		if i, ok := n.index[key]; ok {
			return i
		}
		return -1
	}
	for i := range n.members {
		if n.members[i].key == key {
			return i
		}
	}
	return -1
}

func (n *Node) get(key string) (v any, ok bool) {
	if n == nil {
		return nil, false
	}
	if i := n.find(key); i >= 0 {
		return n.members[i].value, true
	}
	return nil, false
}

// named returns the object that a bare string stands for: "author": "A. Writer"
// means the same as "author": {"name": "A. Writer"}.
func named(name string) *Node {
	return &Node{members: []member{{"name", name}}, bare: true}
}

// typePrefixes are the prefixes that mark a word as one of schema.org's.
var typePrefixes = []string{
	"schema:", "http://schema.org/", "https://schema.org/",
	"http://www.schema.org/", "https://www.schema.org/",
}

// plain removes a schema.org prefix from a type or a key.
func plain(word string) string {
	for _, prefix := range typePrefixes {
		if rest, ok := strings.CutPrefix(word, prefix); ok && rest != "" {
			return rest
		}
	}
	return word
}

// Types returns the values of @type without schema.org prefixes.
func (n *Node) Types() []string {
	types := texts(nil, n.keyword("@type", "type"))
	for i, t := range types {
		types[i] = plain(t)
	}
	return types
}

// Is reports whether the object has any of the types, ignoring case.
func (n *Node) Is(types ...string) bool {
	return each(n.keyword("@type", "type"), func(have any) bool {
		is := plain(text(have))
		return is != "" && slices.ContainsFunc(types, func(want string) bool { return strings.EqualFold(is, want) })
	})
}

// ID returns @id, or "" if there is none.
func (n *Node) ID() string {
	for _, id := range texts(nil, n.keyword("@id", "id")) {
		return id
	}
	return ""
}

// keyword returns the value of a JSON-LD keyword, or else of the alias that
// schema.org's own context declares for it.
func (n *Node) keyword(name, alias string) any {
	v, ok := n.get(name)
	if !ok {
		v, _ = n.get(alias)
	}
	return v
}

// String returns the property as text: a string, number or bool as it is; of an
// object its "name", "@value", "text", "url" or "@id", in that order; of an
// array the first item that has any text. Entities are decoded, twice if they
// were escaped twice, and surrounding white space is removed. Use [Node.Raw] if
// entities matter, as in HTML.
func (n *Node) String(key string) string {
	if v, ok := n.get(key); ok {
		return text(v)
	}
	var found string
	n.values(key, func(v any) bool {
		found = text(v)
		return found != ""
	})
	return found
}

// Strings returns the texts of the property, one for each item of an array. It
// does not split texts at commas.
func (n *Node) Strings(key string) []string {
	var found []string
	n.values(key, func(v any) bool {
		found = texts(found, v)
		return false
	})
	return found
}

// Node returns the first object of the property, or nil.
func (n *Node) Node(key string) *Node {
	var found *Node
	n.values(key, func(v any) bool {
		return each(v, func(item any) bool {
			node, ok := item.(*Node)
			if ok {
				found = node
			}
			return ok
		})
	})
	return found
}

// Nodes returns the objects of the property. A bare string becomes an object
// with that "name".
func (n *Node) Nodes(key string) []*Node {
	var found []*Node
	n.values(key, func(v any) bool {
		each(v, func(item any) bool {
			if node := asNode(item); node != nil {
				found = append(found, node)
			}
			return false
		})
		return false
	})
	return found
}

// Raw returns the property as read: a string, json.Number, bool, nil, []any or
// *Node. It is also nil if there is no such property.
func (n *Node) Raw(key string) any {
	var found any
	n.values(key, func(v any) bool {
		found = v
		return true
	})
	return found
}

// Has reports whether the property exists and is not null.
func (n *Node) Has(key string) bool {
	return n.values(key, func(v any) bool { return v != nil })
}

// Keys returns the names of the properties in order of appearance.
func (n *Node) Keys() []string {
	if n == nil {
		return nil
	}
	keys := make([]string, len(n.members))
	for i, m := range n.members {
		keys[i] = m.key
	}
	return keys
}

// values calls f with each value that the key leads to: at most one for a plain
// key, perhaps several for a path. It stops and returns true once f does.
func (n *Node) values(key string, f func(any) bool) bool {
	if v, ok := n.get(key); ok {
		return f(v)
	}
	head, rest, isPath := strings.Cut(key, ".")
	if !isPath {
		return false
	}
	v, _ := n.get(head)
	return each(v, func(item any) bool { return asNode(item).values(rest, f) })
}

// each calls f with the items of an array, including those of nested arrays, or
// with the value itself. It stops and returns true once f does.
func each(v any, f func(any) bool) bool {
	list, ok := v.([]any)
	if !ok {
		return f(v)
	}
	for _, item := range list {
		if each(item, f) {
			return true
		}
	}
	return false
}

// asNode returns the object that a value is or stands for, or nil.
func asNode(v any) *Node {
	switch v := v.(type) {
	case *Node:
		return v
	case string:
		if strings.TrimSpace(v) != "" {
			return named(v)
		}
	}
	return nil
}

// naming are the properties that can stand for an object in a text, best first.
var naming = []string{"name", "@value", "text", "url", "@id"}

// text returns a value as text, or "".
func text(v any) string {
	switch v := v.(type) {
	case string:
		return clean(v)
	case json.Number:
		return v.String()
	case bool:
		if v {
			return "true"
		}
		return "false"
	case []any:
		for _, item := range v {
			if s := text(item); s != "" {
				return s
			}
		}
	case *Node:
		return v.naming()
	}
	return ""
}

func (n *Node) naming() string {
	for _, key := range naming {
		v, _ := n.get(key)
		if s := text(v); s != "" {
			return s
		}
	}
	return ""
}

// texts appends the text of each single value.
func texts(found []string, v any) []string {
	each(v, func(item any) bool {
		if s := text(item); s != "" {
			found = append(found, s)
		}
		return false
	})
	return found
}
