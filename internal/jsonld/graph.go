package jsonld

import "slices"

// A Graph is all the JSON-LD of a page.
type Graph struct {
	all  []*Node
	byID map[string]*Node // without mere references
}

// NewGraph returns a graph of the top-level objects of a page, in page order.
func NewGraph(nodes []*Node) *Graph {
	g := &Graph{byID: make(map[string]*Node)}
	seen := make(map[*Node]bool)
	for _, n := range nodes {
		Walk(n, func(_ []string, n *Node) bool {
			if seen[n] {
				return false
			}
			seen[n] = true
			g.add(n)
			return true
		})
	}
	return g
}

// add adds an object. If several have the same id, the one with the most
// members counts: pages repeat a publisher in a short form beside the full one.
func (g *Graph) add(n *Node) {
	g.all = append(g.all, n)
	id := n.ID()
	if id == "" || isReference(n) {
		return
	}
	if had := g.byID[id]; had == nil || len(n.members) > len(had.members) {
		g.byID[id] = n
	}
}

// All returns every object of the page once, in document order, nested ones
// after those that contain them (depth-first).
func (g *Graph) All() []*Node {
	return slices.Clip(g.all)
}

// Find returns the objects that have one of the types, in the order of
// [Graph.All].
func (g *Graph) Find(types ...string) []*Node {
	var found []*Node
	for _, n := range g.all {
		if n.Is(types...) {
			found = append(found, n)
		}
	}
	return found
}

// Resolve returns the object that a reference stands for: {"@id": "#x"}, the
// same with a type, or a bare string. Anything else is returned as it is, and
// so is a reference to nothing on the page. The result is never a reference
// that could be resolved further.
func (g *Graph) Resolve(n *Node) *Node {
	if meant := g.byID[reference(n)]; meant != nil {
		return meant
	}
	return n
}

// reference returns the id that a reference refers to, or "" for other objects.
func reference(n *Node) string {
	switch {
	case n == nil:
		return ""
	case n.bare:
		return n.String("name")
	case isReference(n):
		return n.ID()
	}
	return ""
}

// referring are the keys that say what an object is called, but nothing about
// it.
var referring = []string{"@id", "@type", "@context", "id", "type"}

func isReference(n *Node) bool {
	for _, m := range n.members {
		if !slices.Contains(referring, m.key) {
			return false
		}
	}
	return true
}

// Walk calls f for each object in a value in document order, with the path of
// keys that leads to it; the items of an array have the path of the array. If f
// returns false, the objects inside are not visited. The path is only valid
// during the call.
func Walk(v any, f func(path []string, n *Node) bool) {
	walk(v, make([]string, 0, 16), f)
}

func walk(v any, path []string, f func(path []string, n *Node) bool) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			walk(item, path, f)
		}
	case *Node:
		if v == nil || !f(path, v) {
			return
		}
		for _, m := range v.members {
			walk(m.value, append(path, m.key), f)
		}
	}
}
