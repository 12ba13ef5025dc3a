package jsonld

import (
	"encoding/json"
	"errors"
	"runtime/debug"
	"strings"
	"testing"
	"time"
)

// show writes a value as JSON, keys in their order, so that a test can say in
// one line what it wants.
func show(v any) string {
	var b strings.Builder
	write(&b, v)
	return b.String()
}

func write(b *strings.Builder, v any) {
	switch v := v.(type) {
	case *Node:
		b.WriteByte('{')
		for i, m := range v.members {
			separate(b, i)
			write(b, m.key)
			b.WriteByte(':')
			write(b, m.value)
		}
		b.WriteByte('}')
	case []any:
		b.WriteByte('[')
		for i, item := range v {
			separate(b, i)
			write(b, item)
		}
		b.WriteByte(']')
	default:
		enc := json.NewEncoder(b)
		enc.SetEscapeHTML(false)
		enc.Encode(v)
	}
}

func separate(b *strings.Builder, i int) {
	if i > 0 {
		b.WriteByte(',')
	}
}

func showAll(nodes []*Node) string {
	lines := make([]string, len(nodes))
	for i, n := range nodes {
		lines[i] = show(n)
	}
	return strings.ReplaceAll(strings.Join(lines, " "), "\n", "")
}

func TestParse(t *testing.T) {
	tests := []struct{ name, script, want string }{
		{"equals signs", `{"a=b":"window.c = [1]"}`, `{"a=b":"window.c = [1]"}`},
		{"object", `{"a":"x","n":1.50,"b":true,"z":null}`, `{"a":"x","n":1.50,"b":true,"z":null}`},
		{"key order", `{"z":1,"a":2,"m":3}`, `{"z":1,"a":2,"m":3}`},
		{"key twice", `{"a":1,"b":2,"a":3}`, `{"a":3,"b":2}`},
		{"empty", ` {} `, `{}`},
		{"array is spread", `[{"a":1},[{"b":2}]]`, `{"a":1} {"b":2}`},
		{"no objects", `[1,"x"]`, ``},
		{"graph is spread", `{"@context":"c","@graph":[{"a":1},{"b":2}]}`, `{"a":1} {"b":2}`},
		{"graph of one", `{"@graph":{"a":1}}`, `{"a":1}`},
		{"graph with a type", `{"@type":"T","@graph":[{"a":1}]}`, `{"@type":"T","@graph":[{"a":1}]} {"a":1}`},
		{"graph in array", `[{"@graph":[{"a":1}]},{"b":2}]`, `{"a":1} {"b":2}`},
		{"schema.org keys", `{"schema:name":"x","http://schema.org/url":"y"}`, `{"name":"x","url":"y"}`},
		{"escapes", `{"a":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"}`, `{"a":"\"\\/\b\f\n\r\té😀"}`},
		{"half a surrogate", `{"a":"\ud83dx\ud83d\u0041"}`, "{\"a\":\"\ufffdx\ufffdA\"}"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { testParse(t, tt.script, tt.want) })
	}
}

func TestParseMends(t *testing.T) {
	tests := []struct{ name, script, want string }{
		// Characters that have no place in JSON.
		{"newline in string", "{\"a\":\"x\ny\"}", `{"a":"x\ny"}`},
		{"tab in string", "{\"a\":\"x\ty\"}", `{"a":"x\ty"}`},
		{"control characters", "{\"a\":\x01\"x\x00\x1fy\"}", `{"a":"xy"}`},
		{"byte order mark", "\ufeff{\"a\":1}", `{"a":1}`},
		{"no-break space", "{\u00a0\"a\": \u00a01}", `{"a":1}`},
		{"line separator", "{\"a\":1,\u2028\"b\":2}", `{"a":1,"b":2}`},
		{"broken UTF-8", "{\"a\":\"x\xffy\"}", "{\"a\":\"x\ufffdy\"}"},

		// Wrappers and comments.
		{"comment wrapper", "<!-- {\"a\":1} -->", `{"a":1}`},
		{"comment wrapper with slashes", "//<!--\n{\"a\":1}\n//-->", `{"a":1}`},
		{"CDATA", "<![CDATA[{\"a\":[1]}]]>", `{"a":[1]}`},
		{"CDATA with slashes", "// <![CDATA[\n[{\"a\":1}]\n// ]]>", `{"a":1}`},
		{"CDATA with slashes on one line", "//<![CDATA[ {\"a\":1} //]]>", `{"a":1}`},
		{"CDATA in a comment", "/*<![CDATA[*/{\"a\":1}/*]]>*/", `{"a":1}`},
		{"line comment", "{\"a\":\"x\", // why \"so\"\n\"b\":2 // {}\n}", `{"a":"x","b":2}`},
		{"block comment", `{"a":/* one */"x"/* two */,/* "c":3, */"b":2}`, `{"a":"x","b":2}`},
		{"no comment", `{"a":"http://x.test/*.js","b":"/*"}`, `{"a":"http://x.test/*.js","b":"/*"}`},
		{"semicolon", `{"a":1};`, `{"a":1}`},
		{"assignment", `window["x"] = {"a":1};`, `{"a":1}`},
		{"line breaks of an editor", "<p>{<br />\n\"a\":\"x\",<br />\n\"b\":\"y\"<br />\n}</p>", `{"a":"x","b":"y"}`},

		// Commas, colons and brackets.
		{"comma at the end", `{"a":[1,2,],"b":3,}`, `{"a":[1,2],"b":3}`},
		{"comma at the end of a text", `{"a":["x",],"b":"y",}`, `{"a":["x"],"b":"y"}`},
		{"commas doubled", `{,"a":[,1,,2],,"b":"x",,"c":3}`, `{"a":[1,2],"b":"x","c":3}`},
		{"several documents", "{\"a\":1}\n{\"b\":2}", `{"a":1} {"b":2}`},
		{"several documents with commas", `{"a":1},[{"b":2}],`, `{"a":1} {"b":2}`},
		{"objects without comma", `[{"a":1} {"b":2}]`, `{"a":1} {"b":2}`},
		{"members without comma", "{\"a\":\"x\"\n\"b\":{}\n\"c\":3\n\"d\":4}", `{"a":"x","b":{},"c":3,"d":4}`},
		{"items without comma", "{\"a\":[\"x\"\n\"y\"]}", `{"a":["x","y"]}`},
		{"no value", `{"a":,"b":"x","c":}`, `{"b":"x"}`},
		{"objects without array", `{ {"a":1}, {"b":2} }`, `{"a":1} {"b":2}`},
		{"doubled braces", `{{"a":1}}`, `{"a":1}`},
		{"brace too many", `{"a":1}},{"b":2}}`, `{"a":1} {"b":2}`},
		{"bracket too many", `{"a":1]],"b":2}`, `{"a":1,"b":2}`},
		{"brace forgotten", `[{"a":1],{"b":2}`, `{"a":1} {"b":2}`},
		{"bracket forgotten", `{"a":[1,"x"},{"b":2}`, `{"a":[1,"x"]} {"b":2}`},

		// Words without quotes, and other quotes.
		{"JavaScript object", `{a: 'x', $b : "it's", 'c': 'it's'}`, `{"a":"x","$b":"it's","c":"it's"}`},
		{"words of other languages", `{"a":undefined,"b":NaN,"c":None,"d":True}`, `{"a":null,"b":null,"c":null,"d":true}`},
		{"text without quotes", "{\"a\":2020-01-02T03:04Z,\"b\":20 people\n,\"c\":http://x.test/}", `{"a":"2020-01-02T03:04Z","b":"20 people","c":"http://x.test/"}`},
		{"odd numbers", `{"a":007,"b":.5,"c":+1}`, `{"a":"007","b":".5","c":"+1"}`},
		{"curly quotes", `{“a”: “x, “y” and "z"”, ”b″: [“c”]}`, `{"a":"x, \"y\" and \"z\"","b":["c"]}`},

		// Escapes.
		{"escaped apostrophe", `{"a":"it\'s"}`, `{"a":"it's"}`},
		{"hexadecimal escape", `{"a":"\x41\x4"}`, `{"a":"Ax4"}`},
		{"unknown escape", `{"a":"\d\&\u12"}`, `{"a":"d&u12"}`},
		{"continued line", "{\"a\":\"x\\\ny\"}", `{"a":"xy"}`},
		{"all in entities", `{&quot;a&quot;:&quot;x &amp; y&quot;}`, `{"a":"x & y"}`},
		{"all in entities, by number", `[{ &#34;a&#x22;:1}]`, `{"a":1}`},
		{"all in entities twice", `{&amp;quot;a&amp;quot;:1}`, `{"a":1}`},
		{"all in backslashes", `{\"a\":\"x \\\"y\\\"\"}`, `{"a":"x \"y\""}`},
		{"a string of JSON", `"{\"a\":\"x\"}"`, `{"a":"x"}`},

		// Quotes inside strings.
		{"quotes in text", `{"a":"He said "no" to it","b":1}`, `{"a":"He said \"no\" to it","b":1}`},
		{"quotes at both ends", `{"a":""No"","b":""}`, `{"a":"\"No\"","b":""}`},
		{"quotes at the end of all", `{"a":"All "this""}`, `{"a":"All \"this\""}`},
		{"quotes before brackets", `[{"a":"//x[@b="c"]/@d, {e="f"} g","b":1}]`, `{"a":"//x[@b=\"c\"]/@d, {e=\"f\"} g","b":1}`},
		{"quotes before commas", `{"a":"The "one", the "two", "three", and 4","b":"x"}`, `{"a":"The \"one\", the \"two\", \"three\", and 4","b":"x"}`},
		{"quotes before a colon", `{"a":"The "plan": go, or "b": stay","c":1}`, `{"a":"The \"plan\": go, or \"b\": stay","c":1}`},
		{"quotes of HTML", `{"a":"<a href="/x" class="y">z</a> "w"</p>","b":1}`, `{"a":"<a href=\"/x\" class=\"y\">z</a> \"w\"</p>","b":1}`},
		{"quotes in items", `{"a":["The "x" of","y"]}`, `{"a":["The \"x\" of","y"]}`},
		{"quotes before words in items", `["a"],{"a":["The "x", 20 of, 3","y",1,"z",true]}`, `{"a":["The \"x\", 20 of, 3","y",1,"z",true]}`},

		// Text that was cut.
		{"cut in a text", `{"a":"x","b":{"c":1,"d":"hal`, `{"a":"x","b":{"c":1}}`},
		{"cut after a text", `{"a":"x"`, `{"a":"x"}`},
		{"cut in a key", `{"a":"x","b`, `{"a":"x"}`},
		{"cut after a key", `{"a":"x","b":`, `{"a":"x"}`},
		{"cut in a number", `{"a":[1,2`, `{"a":[1]}`},
		{"cut in a word", `{"a":1,"b":tru`, `{"a":1}`},
		{"cut in an escape", `{"a":1,"b":"\u00`, `{"a":1}`},
		{"cut in a comment", `{"a":1,/* "b":2}`, `{"a":1}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { testParse(t, tt.script, tt.want) })
	}
}

func testParse(t *testing.T, script, want string) {
	t.Helper()
	nodes, err := Parse(script)
	if err != nil {
		t.Fatal(err)
	}
	want = strings.ReplaceAll(want, "\n", "")
	if got := showAll(nodes); got != want {
		t.Errorf("Parse(%q)\n got %s\nwant %s", script, got, want)
	}
}

func TestParseUnreadable(t *testing.T) {
	for _, script := range []string{"", " \n", "no data here", "<!-- -->", "// {}", `"half`} {
		if nodes, err := Parse(script); !errors.Is(err, ErrUnreadable) || nodes != nil {
			t.Errorf("Parse(%q) = %v, %v; want ErrUnreadable", script, nodes, err)
		}
	}
}

func TestAny(t *testing.T) {
	tests := []struct{ text, want string }{
		{`{"a":[1]}`, `{"a":[1]}`},
		{`[1,"x",null,{}]`, `[1,"x",null,{}]`},
		{` "x" `, `"x"`},
		{`"{}"`, `"{}"`},
		{`"a=b"`, `"a=b"`},
		{`-1.5e+3`, `-1.5e+3`},
		{`true`, `true`},
		{`null`, `null`},
		{`[]`, `[]`},
		{`window.state = {"a":1};more(["b"])`, `{"a":1}`},
		{`window["state"]={"a":1}`, `{"a":1}`},
		{`var x = "y";`, `"y"`},
		{`push([1,"x"])`, `[1,"x"]`},
		{`{"a":1} {"b":2}`, `{"a":1}`},
	}
	for _, tt := range tests {
		v, err := Any(tt.text)
		if err != nil {
			t.Errorf("Any(%q): %v", tt.text, err)
			continue
		}
		if got := strings.ReplaceAll(show(v), "\n", ""); got != tt.want {
			t.Errorf("Any(%q) = %s, want %s", tt.text, got, tt.want)
		}
	}
	for _, text := range []string{"", "nothing", "x = ", "}"} {
		if v, err := Any(text); !errors.Is(err, ErrUnreadable) {
			t.Errorf("Any(%q) = %v, %v; want ErrUnreadable", text, v, err)
		}
	}
}

func TestQuick(t *testing.T) {
	for script, want := range map[string]bool{
		`{"@type":"NewsArticle"}`:                 true,
		`{"@type":["LiveBlogPosting"]}`:           true,
		`{&quot;@type&quot;:&quot;WebPage&quot;}`: true,
		`{"@type":"Product","headline":"x"}`:      true,
		`{"@type":"Product","name":"x"}`:          false,
		``:                                        false,
	} {
		if got := Quick(script); got != want {
			t.Errorf("Quick(%q) = %v", script, got)
		}
	}
}

// Much of anything must not take long. Where time grew with the square of the
// length, these would take minutes.
func TestParseHostile(t *testing.T) {
	for _, unit := range []string{
		"[", "{", `{"a":`, `[{"a":`, `["`, `{"a":"`, `"`, `",`, `","`, `",'`, "\\", `\"`, `"\`, "<", "<a", "<a ", "<!--", `",<p x>`,
		`<p ",<p>`, "/*", "/", "//", "// <!", `"/*`, `",/*`, "&", "&amp;", "]", "}", "{]", "[}", ",", ":", "x", "x:", "1,", "\n", `"a" : "b" `,
		"\x01", "\xff", "\ufeff", "“", "{“", "{&quot;", `{\"`, `{"a":"",b `, `"   `, `","a`, `{"@graph":`,
	} {
		t.Run(unit, func(t *testing.T) {
			start := time.Now()
			for _, opening := range []string{"", "[", `{"a":"`, `["`} {
				exercise(opening + strings.Repeat(unit, 1<<18/len(unit)))
			}
			if took := time.Since(start); took > 10*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}

// A megabyte of openings must not take much of the stack: more than this ends the
// test's process.
func TestParseMegabyteDeep(t *testing.T) {
	const most = 1 << 20 // bytes
	defer debug.SetMaxStack(debug.SetMaxStack(most))
	for _, unit := range []string{"[", "{", `{"a":`, `[{"a":`} {
		exercise(strings.Repeat(unit, 1<<20/len(unit)))
	}
}

func TestParseDepth(t *testing.T) {
	deep := func(n int) string {
		return strings.Repeat(`{"a":`, n) + `"]}"` + strings.Repeat(`}`, n)
	}
	for _, n := range []int{maxDepth, maxDepth + 1, 5 * maxDepth} {
		nodes, err := Parse(deep(n) + `{"b":1}`)
		if err != nil || len(nodes) != 2 || !nodes[1].Has("b") {
			t.Fatalf("depth %d: %d nodes, %v", n, len(nodes), err)
		}
		if got := len(NewGraph(nodes[:1]).All()); got != min(n, maxDepth) {
			t.Errorf("depth %d: %d objects kept", n, got)
		}
	}
}

// exercise calls all that could go wrong on a text.
func exercise(text string) {
	Quick(text)
	Any(text)
	nodes, _ := Parse(text)
	g := NewGraph(nodes)
	for _, n := range g.All() {
		g.Resolve(n)
		n.Is("Article")
		for _, key := range n.Keys()[:min(3, len(n.Keys()))] {
			n.Has(key)
			n.Raw(key)
			n.Node(key)
		}
	}
	for _, n := range nodes {
		n.String("a.a.name")
		n.Strings("a")
		n.Nodes("a")
	}
}
