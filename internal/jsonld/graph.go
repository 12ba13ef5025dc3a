package jsonld

import "slices"

// A Graph is all JSON-LD of a page.
type Graph struct {
	all  []*Node
	byID map[string]*Node // never holds a mere reference
}

// NewGraph makes a graph of the top-level objects of a page, in its order.
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

// add notes an object. Where several have one id, the fullest answers for it:
// pages repeat a publisher in short form beside the long one.
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

// All returns every object of the page in document order, nested ones after the
// one that holds them (depth-first), each once.
func (g *Graph) All() []*Node {
	return slices.Clip(g.all)
}

// Find returns those of [Graph.All] that have one of the types.
func (g *Graph) Find(types ...string) []*Node {
	var found []*Node
	for _, n := range g.all {
		if n.Is(types...) {
			found = append(found, n)
		}
	}
	return found
}

// Resolve returns the object that a reference means, {"@id": "#x"} or the same
// with a type or as a bare string. Anything else is its own meaning, and so is a
// reference to nothing on the page. An answer is never a reference that could be
// resolved again.
func (g *Graph) Resolve(n *Node) *Node {
	if meant := g.byID[reference(n)]; meant != nil {
		return meant
	}
	return n
}

// reference returns the id that a reference names; empty for other objects.
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

// referring are the keys that say what an object is called, and nothing of it.
var referring = []string{"@id", "@type", "@context", "id", "type"}

func isReference(n *Node) bool {
	for _, m := range n.members {
		if !slices.Contains(referring, m.key) {
			return false
		}
	}
	return true
}

// Walk calls f for each object of a value in document order, with the path of
// keys that leads to it; array items share the path of their array. Where f
// answers false, the objects inside are not visited. The path is only lent: copy
// it to keep it.
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
