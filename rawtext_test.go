package newspage

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
)

// TestParseAround reads pages with scripts in odd places the short way. The
// tree is the one that html.Parse makes, or there is none.
func TestParseAround(t *testing.T) {
	js := "if (a < b && c) { d = '<p>'; } // " + strings.Repeat("x", 99)
	css := "a > b { color: red } /* " + strings.Repeat("x", 99) + " */"
	for name, page := range map[string]string{
		"scripts and style sheets":    "<head><script>" + js + "</script><style>" + css + "</style><body><p>a<SCRIPT type=b>" + js + "</Script >b",
		"quotes in the tag":           `<script data-a="x>y" data-b='">'>` + js + "</script>a",
		"an end tag of another name":  "<script>" + js + "</scripts></ script><b></script>a",
		"carriage returns":            "<script>a\r\nb\rc" + js + "</script>a\r\nb",
		"zero bytes":                  "<script>a\x00" + js + "</script>a\x00b",
		"no end tag":                  "a<script>" + js,
		"empty ones":                  "<script></script><script src=a></script><script>" + js + "</script>",
		"in a comment":                "<!-- <script>" + js + "</script> --><!--><script>" + js + "</script>a",
		"in a comment without an end": "a<!-- <script>" + js + "</script>",
		"in noscript":                 "<noscript><style>" + css + "</style><script>" + js + "</script></noscript><script>" + js + "</script>",
		"in other raw text":           "<textarea><script>" + js + "</script></textarea><title><script>" + js + "</script></title><iframe><script>" + js + "</script></iframe>",
		"a style sheet in a drawing":  "<svg><style>" + css + "</style></svg>a",
		"markup in one in a drawing":  "<svg><style><b>" + css + "</b>&amp;</style></svg>a",
		"in a table and a template":   "<table><script>" + js + "</script><tr><td><template><style>" + css + "</style></template></table>",
	} {
		t.Run(name, func(t *testing.T) {
			sameTree(t, []byte(page))
			if root, err := parseAround([]byte(page)); root == nil || err != nil {
				t.Error("the short way was not taken")
			}
		})
	}
	for name, page := range map[string]string{
		"in an attribute":               `<p title="<script>">` + js + "</script>a",
		"in a drawing":                  "<svg><script>" + js + "</script></svg>a",
		"in a list of options":          "<select><style>" + css + "</style></select>a",
		"a comment in the script":       "<script><!-- " + js + "</script>--></script>a<script>" + js + "</script>",
		"the mark in the page":          "<script>" + js + "</script>\x020",
		"a number that looks like one":  "<script>0" + js + "</script><svg><style>&#2;0</style></svg>",
		"a number below zero":           "<svg><style>&#2;-1</style></svg><script>" + js + "</script>",
		"an apostrophe as an attribute": "<script it's>" + js + "'></script>" + js + "</script>a",
	} {
		t.Run(name, func(t *testing.T) { sameTree(t, []byte(page)) })
	}
}

// FuzzParseAround asks the same of any page.
func FuzzParseAround(f *testing.F) {
	long := strings.Repeat("x", 64)
	for _, seed := range []string{
		"<script>" + long + "</script>", "<style>" + long + "</style>", "<svg><style>" + long + "</style>", "<!--<script>" + long + "</script>-->",
		"<p a='<script>" + long + "</script>", "<script><!--<script>" + long + "</script></script>", "<noscript><script>" + long + "</script></noscript>",
		"<textarea><style>" + long + "</style>", "<select><script>" + long + "</script>", "<frameset><style>" + long + "</style>", "<script/>" + long + "</script/>",
		"<math><mi><style>" + long + "</style>", "<plaintext><script>" + long + "</script>", "<template><script>" + long + "\r\n</script>", "<![CDATA[<script>" + long + "</script>]]>",
		"<svg><style>&#2;-1</style><script>" + long + "</script>",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(sameTree)
}

func sameTree(t *testing.T, page []byte) {
	got, err := parseAround(page)
	if got == nil {
		return
	}
	if err != nil {
		t.Errorf("a tree and an error: %v", err)
	}
	want, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(treeLines(want), treeLines(got)); diff != "" {
		t.Errorf("(-html.Parse +parseAround):\n%s", diff)
	}
}

// treeLines writes a tree a node a line, each with its depth.
func treeLines(root *html.Node) (lines []string) {
	var walk func(n *html.Node, indent string)
	walk = func(n *html.Node, indent string) {
		line := indent + n.Namespace + " " + n.Data
		for _, a := range n.Attr {
			line += " " + a.Namespace + ":" + a.Key + "=" + a.Val
		}
		lines = append(lines, line)
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c, indent+" ")
		}
	}
	walk(root, "")
	return lines
}
