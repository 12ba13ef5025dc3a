package jsonld

import (
	"encoding/json"
	"slices"
	"strings"
)

// A Node is a JSON object as read: schema.org properties by name, in order of
// appearance. Of a key printed twice the last value counts, as in a browser.
//
// All methods are safe on a nil Node and find nothing there. A key may be a
// path, "publisher.name", which is followed through arrays too.
type Node struct {
	members []member
	index   map[string]int // place of each key, for large objects only
	bare    bool           // made of a string by [Node.Nodes]
}

type member struct {
	key   string
	value any
}

// indexFrom is the number of members from which a map finds a key faster than
// a look at each; schema.org objects rarely have so many, state objects do.
const indexFrom = 32

// newNode copies the members, each key once.
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

// find returns the place of a key, or -1.
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

// named makes the object that a bare string stands for: "author": "A. Writer"
// says the same as "author": {"name": "A. Writer"}.
func named(name string) *Node {
	return &Node{members: []member{{"name", name}}, bare: true}
}

// typePrefixes are the ways to say that a word is one of schema.org's.
var typePrefixes = []string{
	"schema:", "http://schema.org/", "https://schema.org/",
	"http://www.schema.org/", "https://www.schema.org/",
}

// plain takes the schema.org prefix off a type or a key.
func plain(word string) string {
	for _, prefix := range typePrefixes {
		if rest, ok := strings.CutPrefix(word, prefix); ok && rest != "" {
			return rest
		}
	}
	return word
}

// Types returns @type, string or array, without a schema.org prefix.
func (n *Node) Types() []string {
	types := texts(nil, n.keyword("@type", "type"))
	for i, t := range types {
		types[i] = plain(t)
	}
	return types
}

// Is reports whether the object has any of the types; case does not count.
func (n *Node) Is(types ...string) bool {
	return each(n.keyword("@type", "type"), func(have any) bool {
		is := plain(text(have))
		return is != "" && slices.ContainsFunc(types, func(want string) bool { return strings.EqualFold(is, want) })
	})
}

// ID returns @id; it is empty where none is printed.
func (n *Node) ID() string {
	for _, id := range texts(nil, n.keyword("@id", "id")) {
		return id
	}
	return ""
}

// keyword returns the value of a JSON-LD keyword, or else of the word that
// schema.org's own context declares to mean the same.
func (n *Node) keyword(name, alias string) any {
	v, ok := n.get(name)
	if !ok {
		v, _ = n.get(alias)
	}
	return v
}

// String returns the property as text: a string, number or bool as it is; of
// an object its "name", "@value", "text", "url" or "@id", in that order; of an
// array the first that says something. Entities are unescaped, twice where they
// were escaped twice, and white space around is trimmed. Use [Node.Raw] where
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

// Strings returns all texts of the property, one for each value of an array.
// Commas inside a text are not split.
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

// Nodes returns the objects of the property. A bare string among them becomes
// an object whose String("name") it is.
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

// Raw returns the property as read: string, json.Number, bool, nil, []any or
// *Node. It is nil too where the property is missing.
func (n *Node) Raw(key string) any {
	var found any
	n.values(key, func(v any) bool {
		found = v
		return true
	})
	return found
}

// Has reports whether the property is there, and not null.
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

// values calls f with each value that the key leads to: one for a plain key,
// maybe several for a path. It stops and answers true once f does.
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

// each calls f with the items of an array, of arrays in it too, or with the
// value itself. It stops and answers true once f does.
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

// naming lists the properties that stand for an object in a text, best first.
var naming = []string{"name", "@value", "text", "url", "@id"}

// text returns what a value says; empty if nothing.
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

// texts appends what each single value says.
func texts(found []string, v any) []string {
	each(v, func(item any) bool {
		if s := text(item); s != "" {
			found = append(found, s)
		}
		return false
	})
	return found
}
