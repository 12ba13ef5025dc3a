package jsonld

import (
	"slices"
	"strings"
	"testing"
)

func graphOf(t *testing.T, script string) *Graph {
	t.Helper()
	nodes, err := Parse(script)
	if err != nil {
		t.Fatal(err)
	}
	return NewGraph(nodes)
}

func ids(nodes []*Node) string {
	var all []string
	for _, n := range nodes {
		all = append(all, n.ID())
	}
	return strings.Join(all, " ")
}

func TestGraphAll(t *testing.T) {
	for _, tt := range []struct{ name, script, want string }{
		{"nested", `[{"@id":"1","mainEntity":{"@id":"2","x":[{"@id":"3"}]},"y":{"@id":"4"}},{"@id":"5"}]`, "1 2 3 4 5"},
		{"graph with a type", `{"@type":"T","@id":"1","@graph":[{"@id":"2"},{"@id":"3"}]}`, "1 2 3"},
		{"same id", `[{"@id":"1","a":1},{"@id":"1","a":2}]`, "1 1"},
	} {
		if got := ids(graphOf(t, tt.script).All()); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestGraphFind(t *testing.T) {
	g := graphOf(t, `[{"@type":"WebPage","@id":"1","mainEntity":{"@type":["NewsArticle"],"@id":"2"}},{"@type":"newsarticle","@id":"3"}]`)
	if got := ids(g.Find("NewsArticle", "Report")); got != "2 3" {
		t.Error(got)
	}
	if g.Find("Article") != nil {
		t.Error("a NewsArticle was found as Article")
	}
}

func TestGraphResolve(t *testing.T) {
	g := graphOf(t, `{"@graph":[
		{"@id":"#org","@type":"Organization","name":"short"},
		{"@id":"#org","@type":"Organization","name":"long","url":"u"},
		{"@id":"#self"},
		{"a":{"@id":"#org"},
		 "b":{"@id":"#org","@type":"Organization"},
		 "c":{"@id":"#org","name":"own"},
		 "d":{"@id":"#nowhere"},
		 "e":{"@id":"#self"},
		 "f":"#org",
		 "g":"A. Writer"}]}`)
	n := g.Find("Organization")[0]
	for _, node := range g.All() {
		if node.Has("a") {
			n = node
		}
	}
	for key, want := range map[string]string{
		"a": "long", "b": "long", "c": "own", "d": "", "e": "", "f": "long", "g": "A. Writer",
	} {
		if got := g.Resolve(n.Nodes(key)[0]).String("name"); got != want {
			t.Errorf("%s resolves to %q, want %q", key, got, want)
		}
	}
	if g.Resolve(nil) != nil {
		t.Error("nil resolves to something")
	}
}

func TestWalk(t *testing.T) {
	v, err := Any(`[{"a":{"b":[{"c":1},[{"d":2}]]}},{"skip":{"e":{}}}]`)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	Walk(v, func(path []string, n *Node) bool {
		got = append(got, strings.Join(path, ".")+":"+strings.Join(n.Keys(), ","))
		return !n.Has("skip")
	})
	want := []string{":a", "a:b", "a.b:c", "a.b:d", ":skip"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
