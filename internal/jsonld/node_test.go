package jsonld

import (
	"slices"
	"testing"
)

func parseOne(t testing.TB, script string) *Node {
	t.Helper()
	nodes, err := Parse(script)
	if err != nil || len(nodes) == 0 {
		t.Fatalf("Parse(%q) = %v, %v", script, nodes, err)
	}
	return nodes[0]
}

func TestTypes(t *testing.T) {
	tests := []struct {
		script string
		want   []string
	}{
		{`{"@type":"Article"}`, []string{"Article"}},
		{`{"@type":["Article","schema:Report"]}`, []string{"Article", "Report"}},
		{`{"@type":"http://schema.org/Article"}`, []string{"Article"}},
		{`{"@type":"https://schema.org/Article"}`, []string{"Article"}},
		{`{"type":"Article"}`, []string{"Article"}},
		{`{"@type":""}`, nil},
		{`{"a":1}`, nil},
	}
	for _, tt := range tests {
		if got := parseOne(t, tt.script).Types(); !slices.Equal(got, tt.want) {
			t.Errorf("Types of %s = %q, want %q", tt.script, got, tt.want)
		}
	}
}

func TestIs(t *testing.T) {
	n := parseOne(t, `{"@type":["newsarticle","schema:Report"]}`)
	for typ, want := range map[string]bool{"NewsArticle": true, "Report": true, "Article": false} {
		if n.Is(typ) != want {
			t.Errorf("Is(%s) = %v", typ, !want)
		}
	}
	if !n.Is("Article", "Report") || n.Is() {
		t.Error("Is must ask for any of the types")
	}
}

func TestString(t *testing.T) {
	tests := []struct{ name, script, key, want string }{
		{"text", `{"a":" x\n"}`, "a", "x"},
		{"number", `{"a":12345678901234567890}`, "a", "12345678901234567890"},
		{"bool", `{"a":false}`, "a", "false"},
		{"null", `{"a":null}`, "a", ""},
		{"missing", `{}`, "a", ""},
		{"name of an object", `{"a":{"url":"u","name":"x"}}`, "a", "x"},
		{"value of an object", `{"a":{"@language":"de","@value":"x"}}`, "a", "x"},
		{"text of an object", `{"a":{"@type":"Text","text":"x"}}`, "a", "x"},
		{"url of an object", `{"a":{"@id":"i","url":"u"}}`, "a", "u"},
		{"id of an object", `{"a":{"@id":"i","name":""}}`, "a", "i"},
		{"first of an array", `{"a":["",null,{},{"name":["x"]},"y"]}`, "a", "x"},
		{"path", `{"a":{"b":{"c":"x"}}}`, "a.b.c", "x"},
		{"path through an array", `{"a":[{"c":1},{"b":"x"}]}`, "a.b", "x"},
		{"path to the name of a bare string", `{"a":"x"}`, "a.name", "x"},
		{"path to nothing", `{"a":"x"}`, "a.b", ""},
		{"key with a dot", `{"a.b":"x","a":{"b":"y"}}`, "a.b", "x"},
		{"entities", `{"a":"R&amp;D &#39;x&#39; &lt;b&gt;&nbsp;"}`, "a", "R&D 'x' <b>"},
		{"entities twice", `{"a":"&amp;quot;x&amp;quot; &amp;#8211; R&amp;amp;D"}`, "a", `"x" – R&D`},
		{"no entities", `{"a":"?a=1&region=2&copy=3;&x; & &#; &amp"}`, "a", "?a=1&region=2&copy=3;&x; & &#; &amp"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := parseOne(t, tt.script).String(tt.key); got != tt.want {
				t.Errorf("%q of %s is %q, want %q", tt.key, tt.script, got, tt.want)
			}
		})
	}
}

func TestStrings(t *testing.T) {
	n := parseOne(t, `{"a":["x",["y",""],{"name":"z"},1],"b":"p, q","c":[{"d":"r"},{"d":["s","t"]}]}`)
	for key, want := range map[string][]string{
		"a": {"x", "y", "z", "1"}, "b": {"p, q"}, "c.d": {"r", "s", "t"}, "e": nil,
	} {
		if got := n.Strings(key); !slices.Equal(got, want) {
			t.Errorf("Strings(%q) = %q, want %q", key, got, want)
		}
	}
}

func TestNodes(t *testing.T) {
	n := parseOne(t, `{"a":[{"name":"x"},"y &amp; z"," ",3,[{"name":"w"}]],"b":{"name":"v"},"c":"u"}`)
	for key, want := range map[string][]string{
		"a": {"x", "y & z", "w"}, "b": {"v"}, "c": {"u"}, "d": nil,
	} {
		var got []string
		for _, node := range n.Nodes(key) {
			got = append(got, node.String("name"))
		}
		if !slices.Equal(got, want) {
			t.Errorf("Nodes(%q) = %q, want %q", key, got, want)
		}
	}
	if n.Node("c") != nil || n.Node("a").String("name") != "x" {
		t.Error("Node must give the first object, and only an object")
	}
}

func TestRawHasKeys(t *testing.T) {
	n := parseOne(t, `{"b":"&amp; ","a":null,"c":{"d":[1]}}`)
	if got := n.Raw("b"); got != "&amp; " {
		t.Errorf("Raw = %q", got)
	}
	if got := show(n.Raw("c.d")); got != "[1\n]" {
		t.Errorf("Raw of a path = %s", got)
	}
	for key, want := range map[string]bool{"b": true, "a": false, "c.d": true, "c.e": false} {
		if n.Has(key) != want {
			t.Errorf("Has(%q) = %v", key, !want)
		}
	}
	if got := n.Keys(); !slices.Equal(got, []string{"b", "a", "c"}) {
		t.Errorf("Keys = %q", got)
	}
}

func TestNilNode(t *testing.T) {
	var n *Node
	if n.Types() != nil || n.Is("Article") || n.ID() != "" || n.String("a.b") != "" || n.Strings("a") != nil ||
		n.Node("a").Node("b") != nil || n.Nodes("a") != nil || n.Raw("a") != nil || n.Has("a") || n.Keys() != nil {
		t.Error("a nil node says something")
	}
}

// Large objects find their keys by a map; they must not differ otherwise.
func TestLargeNode(t *testing.T) {
	members := make([]member, 0, 200)
	for i := range 200 {
		members = append(members, member{string(rune('a' + i%100)), i})
	}
	n := newNode(members)
	if n.index == nil || len(n.Keys()) != 100 {
		t.Fatalf("%d keys", len(n.Keys()))
	}
	for i, key := range n.Keys() {
		if n.Raw(key) != 100+i {
			t.Errorf("%q is %v", key, n.Raw(key))
		}
	}
	if n.Has("missing") {
		t.Error("a missing key is there")
	}
}
