package newspage_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

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
