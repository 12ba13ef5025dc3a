package render_test

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
	"golang.org/x/net/html"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/archive"
	"github.com/newspage/newspage/render"
)

// articles are those of all golden pages, and of the corpora where these are.
func articles(t testing.TB) map[string]*newspage.Article {
	t.Helper()
	all := map[string]*newspage.Article{}
	goldens, err := filepath.Glob("../testdata/pages/*/*/article.json")
	if err != nil || len(goldens) == 0 {
		t.Fatalf("no golden pages: %v", err)
	}
	for _, path := range goldens {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		a := new(newspage.Article)
		if err := json.Unmarshal(data, a); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		all[path] = a
	}
	if testing.Short() {
		return all
	}
	lists, err := filepath.Glob("../../shared/corpora/*/index.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for _, list := range lists {
		for p, err := range archive.Pages(list) {
			if err != nil {
				t.Fatal(err)
			}
			a, err := newspage.Extract(p)
			if err != nil && !errors.Is(err, newspage.ErrNoArticle) {
				t.Fatal(err)
			}
			all[list+" "+p.Source] = a
		}
	}
	return all
}

// odd are texts that mean something in Markdown, HTML or XML.
var odd = []string{
	"1. no list", "1986) nor this", "# no heading", "- no item", "+ nor this", "* nor * this", "> no quote", "--- no rule", "=== nor that", "a_b_c d*e*f **g**", "`code` ``more``", "[no](link)", "![no](image)",
	"<b>no tag</b>", "&amp; &lt; &#60; &copy", "a | b | c", "~~no~~ ~ strike", "http://no.example/link_with_underscores_", "www.no.example", "back\\slash \\* end\\", "two\nlines", "two\n\nlines", "line\n- with\n1. marks\n# at\n> its\n    starts",
	"    not code", "\tnor this", "ends with two spaces  ", "!", "\\", "*", "_", "`", "<", "&", "#", "$x$ ^y^ {z}", "|---|", ": a", "control \x01\x02 characters", "日本語 *強調* です", "عربي **نص**", "<script>alert(1)</script>",
	"<!-- -->", "]]>", "javascript:alert(1)", "\"quotes\" 'single'", "a\u00a0b\u2028c",
}

// spanned are blocks with spans where emphasis and links are hard to write.
func spanned() []newspage.Block {
	var out []newspage.Block
	for _, s := range odd {
		for _, around := range []string{"%s", "before%s", "%safter", "(%s)", "before %s after"} {
			whole := fmt.Sprintf(around, s)
			at := strings.Index(whole, s)
			out = append(out, newspage.Block{Type: newspage.Paragraph, Text: whole, Spans: []newspage.Span{
				{Type: newspage.LinkSpan, Start: at, End: at + len(s), URL: "https://x.example/a b?c=(d)&e=<f>"}, {Type: newspage.StrongSpan, Start: at, End: at + len(s)},
			}}, newspage.Block{Type: newspage.Paragraph, Text: whole, Spans: []newspage.Span{
				{Type: newspage.EmphasisSpan, Start: at, End: at + len(s)}, {Type: newspage.LinkSpan, Start: at, End: at + len(s), URL: "javascript:alert(1)"},
			}})
		}
	}
	return out
}

// TestMarkdownReadsBack reads the Markdown of every block again: it gives the
// same words, and no element that the block does not have.
func TestMarkdownReadsBack(t *testing.T) {
	for _, s := range odd {
		for _, b := range []newspage.Block{
			{Type: newspage.Paragraph, Text: s}, {Type: newspage.Heading, Text: s, Level: 3}, {Type: newspage.Quote, Text: s, Attribution: s}, {Type: newspage.Code, Text: s},
			{Type: newspage.List, Items: []newspage.Block{{Type: newspage.Paragraph, Text: s}, {Type: newspage.List, Items: []newspage.Block{{Type: newspage.Paragraph, Text: s}}}}},
			{Type: newspage.List, Level: 1, Items: []newspage.Block{{Type: newspage.Paragraph, Text: s}, {Type: newspage.Paragraph, Text: s}}},
			{Type: newspage.Table, Rows: [][]string{{s, "b"}, {"c", s}}}, {Type: newspage.Image, URL: "/a.jpg", Alt: s, Caption: s, Credit: "x"}, {Type: newspage.Embed, Text: s, URL: "https://x.example"},
		} {
			checkMarkdown(t, b)
		}
	}
	for _, b := range spanned() {
		checkMarkdown(t, b)
	}
	for name, a := range articles(t) {
		for _, b := range blocksOf(a) {
			if !checkMarkdown(t, b) {
				t.Logf("in %s", name)
			}
		}
	}
}

func blocksOf(a *newspage.Article) []newspage.Block {
	all := a.Body
	if a.Live != nil {
		for _, e := range a.Live.Entries {
			all = append(all[:len(all):len(all)], e.Body...)
		}
	}
	return all
}

func checkMarkdown(t *testing.T, b newspage.Block) bool {
	t.Helper()
	md := render.Markdown(&newspage.Article{Body: []newspage.Block{b}})
	got, kinds := readMarkdown(md)
	if want := bare(wordsOf(b)); bare(got) != want {
		t.Errorf("%s %q\nis written as\n%s\nand read as %q", b.Type, wordsOf(b), md, got)
		return false
	}
	for _, kind := range kinds {
		if !allowed[b.Type][kind] {
			t.Errorf("%s %q\nis written as\n%s\nand read with a %s in it", b.Type, wordsOf(b), md, kind)
			return false
		}
	}
	return true
}

// allowed are the nodes that the Markdown of a block may have, beside
// paragraphs and texts.
var allowed = map[newspage.BlockType]map[string]bool{
	newspage.Paragraph: {"Link": true, "Emphasis": true}, newspage.Heading: {"Heading": true}, newspage.Quote: {"Blockquote": true, "Link": true, "Emphasis": true}, newspage.Code: {"FencedCodeBlock": true},
	newspage.List: {"List": true, "ListItem": true, "TextBlock": true, "Link": true, "Emphasis": true}, newspage.Table: {"Table": true, "TableHeader": true, "TableRow": true, "TableCell": true},
	newspage.Image: {"Image": true}, newspage.Video: {"Link": true}, newspage.Audio: {"Link": true}, newspage.Embed: {"Blockquote": true, "Link": true, "Emphasis": true}, newspage.Break: {"ThematicBreak": true},
}

// wordsOf is what the Markdown of a block should say.
func wordsOf(b newspage.Block) string {
	out := b.Text + "\n" + b.Attribution + "\n" + b.Caption + b.Credit
	switch b.Type {
	case newspage.Image:
		out = b.Alt + out
	case newspage.Video, newspage.Audio:
		if b.URL != "" {
			out = string(b.Type) + out
		}
	case newspage.Embed:
		out = b.Text + b.URL
	}
	for _, item := range b.Items {
		out += "\n" + wordsOf(item)
	}
	for _, row := range b.Rows {
		out += "\n" + strings.Join(row, "\n")
	}
	if b.Type == newspage.Table { // the caption comes under it
		out = strings.TrimPrefix(out, "\n\n"+b.Caption) + b.Caption
	}
	return out
}

// bare is a text without white space and dashes: what is left when two ways to
// lay it out are compared.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '—' || r == 0 {
			return -1
		}
		return r
	}, s)
}

// readMarkdown reads Markdown, and returns its text and the kinds of its nodes.
func readMarkdown(md string) (string, []string) {
	source := []byte(md)
	doc := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).Parser().Parse(text.NewReader(source))
	var out strings.Builder
	var kinds []string
	err := ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			out.Write(unescape(n.Segment.Value(source)))
			return ast.WalkContinue, nil
		case *ast.String:
			out.Write(n.Value)
			return ast.WalkContinue, nil
		case *ast.FencedCodeBlock:
			for i := range n.Lines().Len() {
				line := n.Lines().At(i)
				out.Write(line.Value(source))
			}
		case *ast.Document, *ast.Paragraph:
			return ast.WalkContinue, nil
		}
		kinds = append(kinds, n.Kind().String())
		return ast.WalkContinue, nil
	})
	if err != nil {
		panic(err)
	}
	return out.String(), kinds
}

// unescape takes the backslashes off, as a renderer does.
func unescape(b []byte) []byte {
	var out []byte
	for i := 0; i < len(b); i++ {
		if b[i] == '\\' && i+1 < len(b) && b[i+1] < 0x80 && (unicode.IsPunct(rune(b[i+1])) || unicode.IsSymbol(rune(b[i+1]))) {
			i++
		}
		out = append(out, b[i])
	}
	return out
}

// safeElements are the elements that HTML writes, and safeAttributes what they
// may have.
var safeElements = set("html head body article header p h1 h2 h3 h4 h5 h6 ul ol li a em strong time blockquote footer table caption tbody tr td pre code figure figcaption cite img video audio hr br")

var safeAttributes = set("lang id href src alt datetime")

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// checkSafe parses HTML and looks for anything that could run or lead astray.
func checkSafe(t *testing.T, written string) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(written))
	if err != nil {
		t.Fatal(err)
	}
	for n := range root.Descendants() {
		if n.Type == html.CommentNode || n.Type == html.ElementNode && !safeElements[n.Data] {
			t.Errorf("<%s> is written", n.Data)
		}
		for _, a := range n.Attr {
			if !safeAttributes[a.Key] {
				t.Errorf("<%s %s=%q> is written", n.Data, a.Key, a.Val)
			}
			if a.Key == "href" || a.Key == "src" {
				checkAddress(t, a.Val)
			}
		}
	}
}

func checkAddress(t *testing.T, address string) {
	t.Helper()
	clean := strings.ToLower(strings.Map(func(r rune) rune {
		if r <= ' ' {
			return -1
		}
		return r
	}, address))
	scheme, _, ok := strings.Cut(clean, ":")
	if ok && !strings.ContainsAny(scheme, "/?#") && scheme != "http" && scheme != "https" && scheme != "mailto" && scheme != "tel" {
		t.Errorf("the address %q is written", address)
	}
}

// hostileURLs are addresses that run something in some browser.
var hostileURLs = []string{
	"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "java\tscript:alert(1)", "\x01javascript:alert(1)", "javascript\x00:alert(1)", "data:text/html,<script>alert(1)</script>",
	"data:text/html;base64,PHNjcmlwdD4=", "vbscript:msgbox(1)", "blob:https://x.example/1", "file:///etc/passwd", "javascript&colon;alert(1)", "//x.example/\" onerror=\"alert(1)", "https://x.example/\"><script>alert(1)</script>",
	"view-source:javascript:alert(1)", "livescript:alert(1)", "feed:javascript:alert(1)", "\u2028javascript:alert(1)", "https://x.example/' onload='alert(1)",
}

// TestCaptions asks that no rendering loses the caption of a block, whatever its type.
func TestCaptions(t *testing.T) {
	const caption, credit = "The quay at low tide", "Tobias Lindqvist"
	for _, b := range []newspage.Block{
		{Type: newspage.Image, URL: "https://no.example/quay.jpg"},
		{Type: newspage.Video, URL: "https://no.example/quay.mp4"},
		{Type: newspage.Audio, URL: "https://no.example/quay.mp3"},
		{Type: newspage.List, Items: []newspage.Block{{Type: newspage.Paragraph, Text: "a key"}}},
		{Type: newspage.Table, Rows: [][]string{{"tide", "low"}}},
		{Type: newspage.Code, Text: "quay = low"},
		{Type: newspage.Embed, URL: "https://no.example/post", Text: "The quay!"},
	} {
		b.Caption, b.Credit = caption, credit
		a := &newspage.Article{Body: []newspage.Block{b}}
		for form, got := range map[string]string{"text": render.Text(a), "Markdown": render.Markdown(a), "HTML": render.HTML(a)} {
			if strings.Count(got, caption) != 1 || strings.Count(got, credit) != 1 {
				t.Errorf("%s as %s: want caption and credit once each\n%s", b.Type, form, got)
			}
		}
	}
}

func TestHTMLIsSafe(t *testing.T) {
	for _, s := range append(hostileURLs, odd...) {
		checkSafe(t, render.HTML(hostile(s)))
	}
	for _, a := range articles(t) {
		checkSafe(t, render.HTML(a))
	}
}

// hostile is an article that has a text in every place.
func hostile(s string) *newspage.Article {
	stamp := newspage.Timestamp{Text: s}
	block := func(kind newspage.BlockType) newspage.Block {
		return newspage.Block{Type: kind, Text: s, URL: s, Alt: s, Caption: s, Credit: s, Attribution: s, Rows: [][]string{{s}}, Items: []newspage.Block{{Type: newspage.Paragraph, Text: s}},
			Spans: []newspage.Span{{Type: newspage.LinkSpan, Start: 0, End: len(s), URL: s}, {Type: newspage.StrongSpan, Start: 0, End: len(s)}, {Type: newspage.SpanType(s), Start: 0, End: len(s)}, {Type: newspage.LinkSpan, Start: -1, End: 99}}}
	}
	var body []newspage.Block
	for kind := range allowed {
		body = append(body, block(kind))
	}
	body = append(body, block(newspage.BlockType(s)))
	names := []newspage.Byline{{Name: s, Role: s, URL: s}}
	return &newspage.Article{
		URL: s, CanonicalURL: s, Publisher: newspage.Publisher{Name: s, URL: s}, Kicker: s, Headline: s, Standfirst: s, Bylines: names, Published: stamp, Language: s, Topics: []string{s}, Body: body,
		Live: &newspage.LiveBlog{KeyPoints: []string{s}, Entries: []newspage.LiveEntry{{ID: s, URL: s, Headline: s, Time: stamp, Bylines: names, Labels: []string{s}, Body: body}}},
	}
}

func TestHTMLIsSemantic(t *testing.T) {
	at := time.Date(2024, 7, 2, 18, 5, 0, 0, time.FixedZone("", 3600))
	got := render.HTML(&newspage.Article{
		Language: "en", Headline: "Ferry sails late", Bylines: []newspage.Byline{{Name: "Ellen Marwood", Role: "Port Correspondent", URL: "/staff/em"}}, Published: newspage.Timestamp{Time: at},
		Body: []newspage.Block{
			{Type: newspage.Paragraph, Text: "The cook & the key.", Spans: []newspage.Span{{Type: newspage.LinkSpan, Start: 4, End: 8, URL: "/cook"}, {Type: newspage.EmphasisSpan, Start: 15, End: 18}}},
			{Type: newspage.Image, URL: "/boat.jpg", Alt: "A boat", Caption: "The quay", Credit: "T. Lindqvist"},
			{Type: newspage.Quote, Text: "Never again.", Attribution: "The captain"},
		},
	})
	const want = `<article lang="en">
<header>
<h1>Ferry sails late</h1>
<p><a href="/staff/em">Ellen Marwood</a>, Port Correspondent</p>
<p>Published <time datetime="2024-07-02T18:05:00+01:00">2024-07-02 18:05 +01:00</time></p>
</header>
<p>The <a href="/cook">cook</a> &amp; the <em>key</em>.</p>
<figure><img src="/boat.jpg" alt="A boat"><figcaption>The quay <cite>T. Lindqvist</cite></figcaption></figure>
<blockquote><p>Never again.</p><footer>The captain</footer></blockquote>
</article>
`
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

// TestFeeds reads both feeds of every article again, and holds them against
// what RFC 4287 and JSON Feed 1.1 ask of each entry.
func TestFeeds(t *testing.T) {
	all := articles(t)
	for i, s := range append(hostileURLs, odd...) {
		all[fmt.Sprint("hostile ", i)] = hostile(s)
	}
	for name, a := range all {
		want := 1
		if a.Live != nil {
			want = len(a.Live.Entries)
		}
		checkAtom(t, name, a, want)
		checkJSONFeed(t, name, a, want)
	}
}

func checkAtom(t *testing.T, name string, a *newspage.Article, want int) {
	t.Helper()
	data, err := render.Atom(a)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	var feed struct {
		XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
		ID      string   `xml:"id"`
		Title   string   `xml:"title"`
		Updated string   `xml:"updated"`
		Author  []string `xml:"author>name"`
		Entries []struct {
			ID      string `xml:"id"`
			Title   string `xml:"title"`
			Updated string `xml:"updated"`
			Content string `xml:"content"`
		} `xml:"entry"`
	}
	if err := xml.Unmarshal(data, &feed); err != nil {
		t.Fatalf("%s: %v\n%s", name, err, data)
	}
	if feed.ID == "" || feed.Title == "" || len(feed.Author) == 0 || !isTime(feed.Updated) || len(feed.Entries) != want {
		t.Errorf("%s: id %q, title %q, authors %q, updated %q, %d entries of %d", name, feed.ID, feed.Title, feed.Author, feed.Updated, len(feed.Entries), want)
	}
	ids := map[string]bool{}
	for _, e := range feed.Entries {
		if e.ID == "" || ids[e.ID] || e.Title == "" || !isTime(e.Updated) {
			t.Errorf("%s: an entry has the id %q (seen: %t), title %q, updated %q", name, e.ID, ids[e.ID], e.Title, e.Updated)
		}
		ids[e.ID] = true
		checkSafe(t, e.Content)
	}
}

func isTime(s string) bool {
	_, err := time.Parse(time.RFC3339, s)
	return err == nil
}

func checkJSONFeed(t *testing.T, name string, a *newspage.Article, want int) {
	t.Helper()
	data, err := render.JSONFeed(a)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	var feed struct {
		Version string `json:"version"`
		Title   string `json:"title"`
		Items   []struct {
			ID        string  `json:"id"`
			HTML      *string `json:"content_html"`
			Published string  `json:"date_published"`
		} `json:"items"`
	}
	if err := json.Unmarshal(data, &feed); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if feed.Version != "https://jsonfeed.org/version/1.1" || feed.Title == "" || len(feed.Items) != want {
		t.Errorf("%s: version %q, title %q, %d items of %d", name, feed.Version, feed.Title, len(feed.Items), want)
	}
	for _, item := range feed.Items {
		if item.ID == "" || item.HTML == nil || item.Published != "" && !isTime(item.Published) {
			t.Errorf("%s: %+v", name, item)
		}
	}
}

// TestJSONLDReadsBack gives the JSON-LD of every article to the package itself:
// the facts come back.
func TestJSONLDReadsBack(t *testing.T) {
	for name, a := range articles(t) {
		data, err := render.JSONLD(a)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if strings.Contains(string(data), "<") {
			t.Errorf("%s: the JSON-LD could end its script", name)
		}
		page := `<html><head><script type="application/ld+json">` + string(data) + "</script></head><body></body></html>"
		got, err := newspage.Extract(newspage.Page{Data: []byte(page)})
		if err != nil && !errors.Is(err, newspage.ErrNoArticle) {
			t.Fatalf("%s: %v", name, err)
		}
		if !got.Published.Time.Equal(a.Published.Time.Truncate(time.Second)) && !a.Published.Time.IsZero() && len(a.Published.Inferred) == 0 {
			t.Errorf("%s: published %v, want %v", name, got.Published, a.Published)
		}
		if want := entriesThatSay(a); want > 0 && (got.Live == nil || len(got.Live.Entries) < want*9/10) {
			t.Errorf("%s: %+v, want %d entries", name, got.Live, want)
		}
	}
}

// entriesThatSay counts the entries of a live blog that have a time, a headline
// or a text: JSON-LD has no labels.
func entriesThatSay(a *newspage.Article) int {
	n := 0
	if a.Live == nil {
		return 0
	}
	for _, e := range a.Live.Entries {
		text := e.Headline
		for _, b := range e.Body {
			if b.Type != newspage.Image && b.Type != newspage.Video && b.Type != newspage.Break {
				text += render.BlockText(b)
			}
		}
		if text != "" {
			n++
		}
	}
	return n
}

func FuzzRender(f *testing.F) {
	for _, s := range append(hostileURLs, odd...) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a := hostile(s)
		checkSafe(t, render.HTML(a))
		render.Text(a)
		render.Markdown(a)
		checkAtom(t, "fuzz", a, 1)
		checkJSONFeed(t, "fuzz", a, 1)
		if s = strings.ToValidUTF8(s, ""); !strings.ContainsFunc(s, unicode.IsControl) {
			checkMarkdown(t, newspage.Block{Type: newspage.Paragraph, Text: s})
			checkMarkdown(t, newspage.Block{Type: newspage.Heading, Text: s})
		}
	})
}

// TestDataIsSafe renders an article whose every address would run a script: a
// program that shows a feed, or an article's schema.org, follows them as they are.
func TestDataIsSafe(t *testing.T) {
	const bad = "javascript:alert(1)"
	a := &newspage.Article{
		URL: bad, CanonicalURL: bad, Headline: "The ferry is back", Publisher: newspage.Publisher{Name: "Harbour Courier", URL: bad}, Bylines: []newspage.Byline{{Name: "Jane Smith", URL: bad}},
		Body: []newspage.Block{{Type: newspage.Image, URL: bad}},
	}
	blog := *a
	blog.Live = &newspage.LiveBlog{Entries: []newspage.LiveEntry{{URL: bad, Headline: "She has sailed", Bylines: a.Bylines, Body: a.Body}}}
	for name, write := range map[string]func(*newspage.Article) ([]byte, error){"Atom": render.Atom, "JSONFeed": render.JSONFeed, "JSONLD": render.JSONLD} {
		for _, article := range []*newspage.Article{a, &blog} {
			out, err := write(article)
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(string(out), "javascript:") {
				t.Errorf("%s lets an address through that runs a script:\n%s", name, out)
			}
		}
	}
}
