package newspage_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage"
)

// FuzzExtractHTML asks the promises of any bytes that say they are HTML.
func FuzzExtractHTML(f *testing.F) {
	for _, s := range savedPages(f) {
		if !s.isText() {
			f.Add(s.page.Data)
		}
	}
	for _, seed := range []string{
		"<p>", "<a<b<c", "<table><p>x<tr><td>y</table>", "<svg><title>a</title><desc>b<p>c", "<select><option>a<p>b</select>", "<pre>\n a\n\n<b>b</b></pre>",
		"<p>a<br><br>b<br>c", "<h1>a</h1><h1>a</h1>", "<math><mi>x</mi></math>", "<ruby>漢<rt>かん</ruby>", "<p>caf\xe9</p>", "\x00<p>a", "<frameset><frame>",
		"<plaintext><p>a", "<template><p>a</template>b", "<p hidden>a</p><p style=display:none>b", "<script type=application/ld+json>{\"@graph\":[[[{</script>",
		"<p>(Jane Smith writes) (", "<h3>23:59</h3><p>a</p><h3>23:58</h3><p>b</p><h3>23:57</h3><p>c</p>", "<figure><img src=a><figcaption>b<figcaption>b",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a := holds(t, newspage.Page{Data: data, ContentType: "text/html; charset=utf-8"})
		isWide := bytes.IndexByte(data[:min(len(data), 8)], 0) >= 0 // read as UTF-16, by its zero bytes
		if a == nil || !utf8.Valid(data) || isWide || bytes.IndexByte(data, 0x1b) >= 0 {
			return
		}
		root, err := html.Parse(strings.NewReader(string(data)))
		if err != nil {
			return
		}
		var text strings.Builder
		show(&text, root)
		nothingLost(t, text.String(), a)
	})
}

// FuzzExtractText asks the same of any text.
func FuzzExtractText(f *testing.F) {
	for _, s := range savedPages(f) {
		if s.isText() {
			f.Add(string(s.page.Data))
		}
	}
	for _, seed := range []string{
		"a", "A\nA\nB", "2.30pm\nMarch 12\n\nHeadline\n\nText.\n\n2.15pm\n\nText.\n\n2.10pm\n\nText.", "By Jane Smith\nBy Jane Smith", "Advertisement\nAdvertisement",
		"(Jane Smith writes)", "\u200b\n\u00a0\n\ufeff", "İstanbul'da\nSTRASSE straße", strings.Repeat("Ⱥ", 9) + " 2:43 min", "\v\f\u2028\u2029a", "caf\xe9 \xff",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		a := holds(t, newspage.Page{Data: []byte(text), ContentType: "text/plain; charset=utf-8"})
		// An escape can begin ISO-2022-JP, and every other byte zero is UTF-16.
		if a != nil && utf8.ValidString(text) && !strings.ContainsAny(text, "\x00\x1b") {
			nothingLost(t, strings.TrimPrefix(text, "\ufeff"), a)
		}
	})
}

// FuzzAltered asks the promises of the pages in testdata with some parts taken out, set
// twice or moved, as no byte that changes does it.
func FuzzAltered(f *testing.F) {
	pages := ownPages(f)
	for n := range pages {
		f.Add(uint(n), uint64(n))
	}
	f.Fuzz(func(t *testing.T, n uint, seed uint64) {
		s := pages[n%uint(len(pages))]
		r := rand.New(rand.NewPCG(seed, 0))
		if s.isText() {
			holds(t, newspage.Page{Data: alteredText(r, s.page.Data), ContentType: "text/plain"})
		} else {
			holds(t, newspage.Page{Data: alteredHTML(t, r, s.page.Data), ContentType: "text/html; charset=utf-8"})
		}
	})
}

// mostChanges is how many parts of a page are altered at most.
const mostChanges = 12

// alteredText returns a text in which runs of lines are missing or stand elsewhere too.
func alteredText(r *rand.Rand, data []byte) []byte {
	lines := slices.Collect(bytes.Lines(data))
	for range 1 + r.IntN(mostChanges) {
		if len(lines) == 0 {
			break
		}
		first := r.IntN(len(lines))
		last := first + 1 + r.IntN(min(len(lines)-first, 1<<r.IntN(7)))
		if r.IntN(2) == 0 {
			lines = slices.Delete(lines, first, last)
		} else {
			lines = slices.Insert(lines, r.IntN(len(lines)), slices.Clone(lines[first:last])...)
		}
	}
	return slices.Concat(lines...)
}

// alteredHTML returns a page in which elements are missing, are of another kind, have no
// attributes, or stand elsewhere too.
func alteredHTML(t *testing.T, r *rand.Rand, data []byte) []byte {
	root, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return data // too deep
	}
	kinds := strings.Fields("div p span h2 li ul figure figcaption time section article aside td blockquote strong a header footer")
	for range 1 + r.IntN(mostChanges) {
		var all []*html.Node
		for n := range root.Descendants() {
			if n.Type == html.ElementNode && n.DataAtom != atom.Html && n.DataAtom != atom.Head && n.DataAtom != atom.Body {
				all = append(all, n)
			}
		}
		if len(all) == 0 {
			break
		}
		n, other := all[r.IntN(len(all))], all[r.IntN(len(all))]
		switch r.IntN(4) {
		case 0:
			n.Parent.RemoveChild(n)
		case 1:
			n.Data, n.DataAtom = kinds[r.IntN(len(kinds))], 0
		case 2:
			n.Attr = nil
		case 3:
			other.Parent.InsertBefore(copyOf(n), other)
		}
	}
	var out bytes.Buffer
	if err := html.Render(&out, root); err != nil {
		t.Skip(err) // a void element that has become another, or the reverse
	}
	return out.Bytes()
}

// copyOf returns a copy of a node and what is in it.
func copyOf(n *html.Node) *html.Node {
	c := &html.Node{Type: n.Type, DataAtom: n.DataAtom, Data: n.Data, Namespace: n.Namespace, Attr: slices.Clone(n.Attr)}
	for child := range n.ChildNodes() {
		c.AppendChild(copyOf(child))
	}
	return c
}

// holds reads a page and checks what is true of every page. It returns nil
// where the page cannot be read.
func holds(t *testing.T, p newspage.Page) *newspage.Article {
	t.Helper()
	a, err := newspage.Extract(p)
	for _, known := range []error{newspage.ErrEmpty, newspage.ErrNotText} {
		if errors.Is(err, known) && a == nil {
			return nil
		}
	}
	if a == nil || err != nil && !errors.Is(err, newspage.ErrNoArticle) {
		t.Fatalf("article %v, error %v", a, err)
	}
	again, _ := newspage.Extract(p)
	if golden(t, a) != golden(t, again) {
		t.Error("two runs give two articles")
	}
	for _, b := range a.Body {
		if problem := spanProblem(b); problem != "" {
			t.Errorf("%s in %q: %+v", problem, b.Text, b.Spans)
		}
	}
	return a
}

// nothingLost is conservation in a weak form, since a fuzzer finds every way to
// glue two words: no letter of the page is lost, whatever word it stands in.
func nothingLost(t *testing.T, visible string, a *newspage.Article) {
	t.Helper()
	text, facts := wordsOf(a)
	on, in := lettersOf(visible), map[rune]int{}
	for _, words := range []bag{text, facts} {
		for w, n := range words {
			for _, r := range w {
				in[r] += n
			}
		}
	}
	var lost []rune
	for r, n := range on {
		if in[r] < n-len("writes") { // "(Jane Smith writes)" is a byline
			lost = append(lost, r)
		}
	}
	if len(lost) > 0 {
		slices.Sort(lost)
		t.Errorf("lost %q of %q", lost, visible)
	}
}

func lettersOf(text string) map[rune]int {
	words, letters := bag{}, map[rune]int{}
	words.add(text)
	for w, n := range words {
		for _, r := range w {
			letters[r] += n
		}
	}
	return letters
}
