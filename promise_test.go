package newspage_test

import (
	"bufio"
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage"
)

// Every promise is asked of every page there is: those of testdata, and those
// of the corpora where they lie beside this module.

const corporaDir = "../shared/corpora"

// everyPage are our own pages and the corpora's: of these only some with -short.
func everyPage(t *testing.T) []savedPage {
	t.Helper()
	return append(ownPages(t), corpusPages(t)...)
}

// ownPages are the pages of testdata/pages, and those in the cases of testdata/clean.
func ownPages(t testing.TB) []savedPage {
	t.Helper()
	pages := savedPages(t)
	for _, path := range cleanCases(t) {
		files := filesOf(t, path)
		for _, name := range []string{"page.html", "page.txt"} {
			if data, ok := files[name]; ok {
				pages = append(pages, savedPage{"clean/" + strings.TrimSuffix(filepath.Base(path), ".txt"), name, pageOf(t, []byte(data), []byte(files["page.json"]))})
			}
		}
	}
	return pages
}

func corpusPages(t testing.TB) []savedPage {
	t.Helper()
	lists, _ := filepath.Glob(filepath.Join(corporaDir, "*", "index.jsonl"))
	if len(lists) == 0 {
		t.Logf("no pages in %s: testdata alone is looked at", corporaDir)
	}
	every := 1
	if testing.Short() {
		every = 25
	}
	var pages []savedPage
	for _, list := range lists {
		in, err := os.Open(list)
		if err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(in)
		lines.Buffer(nil, 1<<20)
		for n := 0; lines.Scan(); n++ {
			if n%every == 0 {
				pages = append(pages, corpusPage(t, filepath.Dir(list), lines.Bytes()))
			}
		}
		in.Close()
		if err := lines.Err(); err != nil {
			t.Fatal(err)
		}
	}
	return pages
}

func corpusPage(t testing.TB, dir string, line []byte) savedPage {
	t.Helper()
	var entry struct {
		Path string `json:"path"`
	}
	if err := json.Unmarshal(line, &entry); err != nil {
		t.Fatalf("%s: %v", dir, err)
	}
	data, err := os.ReadFile(filepath.Join(dir, entry.Path))
	if err != nil {
		t.Fatal(err)
	}
	file, packed := strings.CutSuffix(entry.Path, ".gz")
	if packed {
		unpacked, err := gzip.NewReader(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		if data, err = io.ReadAll(unpacked); err != nil {
			t.Fatal(err)
		}
	}
	name := strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))
	return savedPage{"corpora/" + filepath.Base(dir) + "/" + name, file, pageOf(t, data, line)}
}

// TestConservation: every visible word is in the article or among what was
// removed, and none is there more often than on the page. The words are found
// by a walk of the test's own.
func TestConservation(t *testing.T) {
	for _, s := range everyPage(t) {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			visible, ok := visibleWords(t, s)
			if !ok {
				t.Skip("the test's own walk cannot read the page")
			}
			a, err := newspage.Extract(s.page)
			if err != nil && !errors.Is(err, newspage.ErrNoArticle) {
				t.Fatal(err)
			}
			report(t, conserves(visible, wordsOfStyle(s.page.Data), a))
		})
	}
}

// conserves says which words of a page an article has lost, and which it has
// more often than the page and its style sheets show them.
func conserves(visible, ofStyle bag, a *newspage.Article) string {
	text, facts := wordsOf(a)
	lost, twice := visible.without(text).without(facts), text.without(visible).without(ofStyle)
	lost.unglue(twice, facts)
	var diff strings.Builder
	if lost.matters() {
		fmt.Fprintf(&diff, "lost: %s\n", lost)
	}
	if len(twice) > 0 {
		fmt.Fprintf(&diff, "more often than on the page: %s\n", twice)
	}
	return diff.String()
}

// unglue takes the words off that are only parted: a credit set in a span right
// behind the caption, a name behind a time. They are one word to this test's
// walk, and several in the article.
func (b bag) unglue(twice, facts bag) {
	for _, w := range slices.Sorted(maps.Keys(b)) {
		for ; b[w] > 0; b[w]-- {
			parts, ok := parted(w, twice, facts)
			if !ok {
				break
			}
			for _, p := range parts {
				if twice[p]--; twice[p] <= 0 {
					delete(twice, p)
				}
			}
		}
		if b[w] == 0 {
			delete(b, w)
		}
	}
}

// parted are the words that a glued one is made of, each of them in the article
// and not accounted for.
func parted(w string, twice, facts bag) ([]string, bool) {
	if twice[w] > 0 || facts[w] > 0 || setApart[w] {
		return []string{w}, true
	}
	for i := len(w) - 1; i > 0; i-- { // the longest first: "ap" before "a"
		if head := w[:i]; twice[head] > 0 || facts[head] > 0 || setApart[head] {
			if rest, ok := parted(w[i:], twice, facts); ok {
				return append(rest, head), true
			}
		}
	}
	return nil, false
}

// A bag counts words.
type bag map[string]int

// takenApart sets words for "taken by" apart, which are written without a space.
var takenApart = strings.NewReplacer("撮影", " 撮影 ", "摄影", " 摄影 ", "攝影", " 攝影 ", "摄", " 摄 ", "攝", " 攝 ")

// add counts the words of a text: runs of letters, digits and marks, lower
// case. Punctuation is left out, as names and credits are set apart without.
func (b bag) add(text string) {
	text = takenApart.Replace(text)
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && !isJoiner(r)
	}) {
		if w = strings.Map(dropJoiner, w); w != "" {
			b[w]++
		}
	}
}

// isJoiner reports whether r stands within words and shows nothing: a soft
// hyphen, a zero-width joiner, a mark of direction.
func isJoiner(r rune) bool {
	return r == '\u00ad' || r >= '\u200b' && r <= '\u200f' || r >= '\u202a' && r <= '\u202e' || r >= '\u2060' && r <= '\u2069' || r == '\ufeff'
}

func dropJoiner(r rune) rune {
	if isJoiner(r) {
		return -1
	}
	return r
}

func (b bag) without(other bag) bag {
	left := bag{}
	for w, n := range b {
		if n > other[w] {
			left[w] = n - other[w]
		}
	}
	return left
}

// setApart are the words that go when a name, a credit or a time is set apart
// from its sentence: "(Jane Smith writes)", "Photo: …".
var setApart = map[string]bool{
	"by": true, "von": true, "par": true, "por": true, "writes": true, "write": true, "reports": true, "schreibt": true, "and": true, "und": true,
	"photo": true, "fot": true, "photograph": true, "caption": true, "photos": true, "foto": true, "fotos": true, "picture": true, "image": true, "images": true, "bild": true, "credit": true,
	"crédit": true, "copyright": true, "source": true, "quelle": true, "c": true, "photographer": true, "fotograf": true, "photographs": true, "bildquelle": true, "bildrechte": true, "créditos": true, "fotoğraf": true, "illustration": true, "fotocredit": true, "imagen": true, "autor": true, "pic": true, "llun": true, "ფოტო": true, "wêne": true,
	"фото":     true,
	"courtesy": true, "nuotr": true, "of": true, "provided": true, "撮影": true, "摄影": true, "攝影": true, "摄": true, "攝": true, "来源": true, "來源": true,
}

// matters reports whether more is lost than words that set a fact apart.
func (b bag) matters() bool {
	for w := range b {
		if !setApart[w] {
			return true
		}
	}
	return false
}

// String lists the words, most frequent first, as far as one can read.
func (b bag) String() string {
	const most = 40
	list := slices.SortedFunc(maps.Keys(b), func(x, y string) int { return cmp.Or(b[y]-b[x], strings.Compare(x, y)) })
	out := fmt.Sprintf("%d words:", len(list))
	for _, w := range list[:min(most, len(list))] {
		out += fmt.Sprintf(" %s×%d", w, b[w])
	}
	return out
}

// wordsOf are the words of an article's text (body, entries and what was
// removed), which come from the page once, and those of its facts, which may
// repeat them. So may a body from structured data, before which stands what the page
// itself has.
func wordsOf(a *newspage.Article) (text, facts bag) {
	text, facts = bag{}, bag{}
	if !strings.HasPrefix(a.Origins["body"], "json") && !strings.HasPrefix(a.Origins["body"], "state") {
		text.addBlocks(a.Body)
	} else {
		facts.addBlocks(a.Body)
	}
	for _, r := range a.Removed {
		text.add(r.Text)
	}
	for _, f := range append(a.Topics, a.Kicker, a.Headline, a.Standfirst, a.Dateline, a.Section, a.Publisher.Name, a.Published.Text, a.Modified.Text) {
		facts.add(f)
	}
	facts.addBylines(a.Bylines)
	facts.addAddresses(a.Body)
	if a.Live == nil {
		return text, facts
	}
	for _, k := range append(a.Live.KeyPoints, a.Live.Started.Text, a.Live.Ended.Text) {
		facts.add(k)
	}
	for _, e := range a.Live.Entries {
		if e.Source == "page" {
			text.addBlocks(e.Body)
		}
		for _, f := range append(e.Labels, e.Headline, e.Time.Text, e.Modified.Text) {
			facts.add(f)
		}
		facts.addBylines(e.Bylines)
		facts.addAddresses(e.Body)
	}
	return text, facts
}

func (b bag) addBlocks(blocks []newspage.Block) {
	for _, block := range blocks {
		for _, text := range []string{block.Text, block.Caption, block.Credit, block.Attribution} {
			b.add(text)
		}
		b.addBlocks(block.Items)
		for _, row := range block.Rows {
			b.add(strings.Join(row, "\n"))
		}
	}
}

// addAddresses counts the addresses of posts and films: a page may print one instead of
// what it leads to.
func (b bag) addAddresses(blocks []newspage.Block) {
	for _, block := range blocks {
		if block.Type == newspage.Embed || block.Type == newspage.Video {
			b.add(block.URL)
		}
		b.addAddresses(block.Items)
	}
}

func (b bag) addBylines(bylines []newspage.Byline) {
	for _, by := range bylines {
		b.add(by.Name)
		b.add(by.Role)
	}
}

// visibleWords are the words that a page shows. false: the page is in another
// encoding or is too deep for html.Parse, and this second way cannot read it.
func visibleWords(t *testing.T, s savedPage) (bag, bool) {
	t.Helper()
	words := bag{}
	data := bytes.TrimPrefix(s.page.Data, []byte("\ufeff"))
	if !bytes.Equal(data, bytes.ToValidUTF8(data, nil)) || bytes.Contains(data, []byte("\x1b$")) {
		return nil, false
	}
	if s.isText() {
		words.add(string(data))
		return words, true
	}
	root, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return nil, false
	}
	var text strings.Builder
	show(&text, root)
	words.add(text.String())
	return words, true
}

// creditAttribute is where a page keeps the credit that its style sheet shows.
var creditAttribute = regexp.MustCompile(`\sdata-(?:[a-z]+-)?(?:credit|copyright|photographer)="([^"]*)"`)

// wordsOfStyle are the words that only a page's style sheets may show.
func wordsOfStyle(data []byte) bag {
	words := bag{}
	for _, found := range creditAttribute.FindAllSubmatch(data, -1) {
		words.add(html.UnescapeString(string(found[1])))
	}
	return words
}

// notShown are the elements whose content is never text on the screen. What
// only a style sheet hides counts as shown: the article has it as hidden.
var notShown = map[atom.Atom]bool{
	atom.Head: true, atom.Script: true, atom.Style: true, atom.Template: true, atom.Noscript: true, atom.Title: true, atom.Iframe: true,
	atom.Noframes: true, atom.Noembed: true, atom.Video: true, atom.Audio: true, atom.Canvas: true, atom.Datalist: true, atom.Desc: true, atom.Frameset: true,
}

// withinLines are the elements that do not part two words: HTML's phrasing
// content, less what is set as a box.
var withinLines = map[atom.Atom]bool{
	atom.A: true, atom.Abbr: true, atom.Acronym: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Big: true, atom.Cite: true, atom.Code: true,
	atom.Data: true, atom.Del: true, atom.Dfn: true, atom.Em: true, atom.Font: true, atom.I: true, atom.Ins: true, atom.Kbd: true, atom.Label: true,
	atom.Mark: true, atom.Nobr: true, atom.Q: true, atom.S: true, atom.Samp: true, atom.Small: true, atom.Span: true, atom.Strike: true, atom.Strong: true,
	atom.Sub: true, atom.Sup: true, atom.Time: true, atom.Tt: true, atom.U: true, atom.Var: true, atom.Wbr: true, atom.Svg: true, atom.Meta: true, atom.Link: true,
	atom.Ruby: true, atom.Rb: true, atom.Rt: true, atom.Rp: true, atom.Script: true, atom.Style: true, atom.Template: true, atom.Noscript: true, atom.Input: true,
	atom.Img: true, atom.Output: true, atom.Meter: true, atom.Progress: true, atom.Map: true, atom.Slot: true, atom.Blink: true,
}

// show writes the text of a tree as a reader sees it, words apart where the
// page parts them. It keeps its own stack: pages can be deep.
func show(out *strings.Builder, root *html.Node) {
	for n := root; n != nil; {
		if n.Type == html.TextNode {
			out.WriteString(n.Data)
		}
		part(out, n)
		if n.FirstChild != nil && !hasPlaceholder(n) {
			n = n.FirstChild
			continue
		}
		for n != root && n.NextSibling == nil {
			n = n.Parent
			part(out, n)
		}
		if n == root {
			return
		}
		n = n.NextSibling
	}
}

// hasPlaceholder reports whether an element's content is shown only until, or
// unless, something else comes in its place.
func hasPlaceholder(n *html.Node) bool {
	return n.Type == html.ElementNode && (notShown[n.DataAtom] || n.Data == "amp-iframe" || n.Data == "amp-video" || n.Data == "amp-img")
}

// part writes a space where an element begins or ends that parts words. An
// element without an atom is a part of a drawing or a custom element.
func part(out *strings.Builder, n *html.Node) {
	inDrawing := n.Namespace != "" && n.DataAtom == 0
	if n.Type == html.ElementNode && !withinLines[n.DataAtom] && !inDrawing {
		out.WriteByte(' ')
	}
}

// TestUntouched: the caller's document is the same before and after, and gives
// the same article as the bytes that it was made of.
func TestUntouched(t *testing.T) {
	for _, s := range everyPage(t) {
		if s.isText() {
			continue
		}
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			doc, err := goquery.NewDocumentFromReader(bytes.NewReader(s.page.Data))
			if err != nil {
				t.Skip("goquery cannot read the page")
			}
			before := render(t, doc)
			a, err := newspage.ExtractDocument(doc, s.page)
			if after := render(t, doc); after != before {
				t.Error("the document has changed")
			}
			b, err2 := newspage.Extract(s.page)
			if !bytes.Equal(s.page.Data, bytes.ToValidUTF8(s.page.Data, nil)) || bytes.HasPrefix(s.page.Data, []byte("\ufeff")) || bytes.Contains(s.page.Data, []byte("\x1b$")) {
				return // goquery does not look for the encoding
			}
			if golden(t, a) != golden(t, b) || errorText(err) != errorText(err2) {
				t.Error("ExtractDocument and Extract differ")
			}
		})
	}
}

func render(t *testing.T, doc *goquery.Document) string {
	t.Helper()
	var out strings.Builder
	if err := html.Render(&out, doc.Nodes[0]); err != nil {
		t.Skip("html.Render cannot write the page: ", err)
	}
	return out.String()
}

// TestSameTwice: two runs agree to the byte.
func TestSameTwice(t *testing.T) {
	for _, s := range everyPage(t) {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			data := bytes.Clone(s.page.Data)
			a, _ := newspage.Extract(s.page)
			b, _ := newspage.Extract(s.page)
			if golden(t, a) != golden(t, b) {
				t.Error("two runs give two articles")
			}
			if !bytes.Equal(data, s.page.Data) {
				t.Error("the page's bytes have changed")
			}
		})
	}
}

// TestShared: goroutines may share a Reader, a page and a parsed document. The
// race detector looks on.
func TestShared(t *testing.T) {
	reader := newspage.Reader{Profiles: []newspage.Profile{{Hosts: []string{"nordblatt.example"}, Name: "Nordblatt", Zone: "Europe/Berlin"}}}
	for _, s := range savedPages(t) {
		doc, err := goquery.NewDocumentFromReader(bytes.NewReader(s.page.Data))
		if err != nil {
			t.Fatal(err)
		}
		var results [4]string
		var running sync.WaitGroup
		for i := range results {
			running.Go(func() {
				a, _ := reader.Extract(s.page)
				b, _ := reader.ExtractDocument(doc, s.page)
				results[i] = golden(t, a) + golden(t, b)
			})
		}
		running.Wait()
		for _, r := range results {
			if r != results[0] {
				t.Errorf("%s: goroutines got different articles", s.name)
			}
		}
	}
}

// TestThousand: so may a thousand goroutines, at once.
func TestThousand(t *testing.T) {
	const many = 1000
	data := `<html lang="en"><body><main><h1>Heron nests on a boat</h1><p class="byline">By Ellen Marwood</p><p>A great blue heron has built a nest on the wheelhouse of the mayor’s boat, the warden said on Tuesday.</p><p>The nest holds three eggs. The warden counted them twice, from a ladder that the mayor held.</p></main></body></html>`
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	reader := newspage.Reader{Profiles: []newspage.Profile{{Hosts: []string{"gazeta.example"}, Name: "Gazeta", Zone: "Europe/Berlin"}}}
	results := make([]string, many)
	var running sync.WaitGroup
	for i := range results {
		running.Go(func() {
			a, _ := reader.ExtractDocument(doc, newspage.Page{URL: "https://gazeta.example/heron"})
			results[i] = golden(t, a)
		})
	}
	running.Wait()
	slices.Sort(results)
	if different := len(slices.Compact(results)); different != 1 || results[0] == "" {
		t.Errorf("%d different articles", different)
	}
}

// TestTooLarge: a page above the limit is a typed error, one at the limit is
// read.
func TestTooLarge(t *testing.T) {
	page := []byte("<html><body><h1>Short</h1><p>" + strings.Repeat("The ferry is late again. ", 20) + "</p></body></html>")
	exact := newspage.Reader{MaxBytes: int64(len(page))}
	if _, err := exact.Extract(newspage.Page{Data: page}); err != nil {
		t.Errorf("a page at the limit: %v", err)
	}
	below := newspage.Reader{MaxBytes: int64(len(page)) - 1}
	if a, err := below.Extract(newspage.Page{Data: page}); !errors.Is(err, newspage.ErrTooLarge) || a != nil {
		t.Errorf("a page above the limit: article %v, error %v", a, err)
	}
	if a, err := below.ExtractReader(t.Context(), bytes.NewReader(page), newspage.Page{}); !errors.Is(err, newspage.ErrTooLarge) || a != nil {
		t.Errorf("read, a page above the limit: article %v, error %v", a, err)
	}
}

// TestNothingFound: a page without an article is a typed error, and what the
// page shows is said all the same.
func TestNothingFound(t *testing.T) {
	met := 0
	for _, s := range everyPage(t) {
		a, err := newspage.Extract(s.page)
		if !errors.Is(err, newspage.ErrNoArticle) {
			continue
		}
		met++
		if a == nil {
			t.Errorf("%s: no Article beside the error", s.name)
			continue
		}
		if visible, ok := visibleWords(t, s); ok && len(visible) > 0 && len(a.Removed) == 0 && a.Headline == "" {
			t.Errorf("%s: the Article does not say what the page held: %s", s.name, visible)
		}
		if len(a.Body) > 0 || a.Live != nil && len(a.Live.Entries) > 0 {
			t.Errorf("%s: an article was found, and the error says that none was", s.name)
		}
	}
	if met == 0 {
		t.Error("no page without an article among the pages")
	}
}

// TestSpans: spans lie within their text, between characters, outer before
// inner; links are absolute or none, and never scripts.
func TestSpans(t *testing.T) {
	for _, s := range everyPage(t) {
		a, err := newspage.Extract(s.page)
		if a == nil {
			t.Errorf("%s: %v", s.name, err)
			continue
		}
		blocks := a.Body
		if a.Live != nil {
			for _, e := range a.Live.Entries {
				blocks = append(slices.Clip(blocks), e.Body...)
			}
		}
		for _, b := range blocks {
			if problem := spanProblem(b); problem != "" {
				t.Errorf("%s: %s in %q: %+v", s.name, problem, b.Text, b.Spans)
			}
		}
	}
}

func spanProblem(b newspage.Block) string {
	for _, item := range b.Items {
		if problem := spanProblem(item); problem != "" {
			return problem
		}
	}
	for i, span := range b.Spans {
		switch {
		case span.Start < 0 || span.End > len(b.Text) || span.Start >= span.End:
			return "a span outside the text"
		case !isBoundary(b.Text, span.Start) || !isBoundary(b.Text, span.End):
			return "a span within a character"
		case i > 0 && (span.Start < b.Spans[i-1].Start || span.Start == b.Spans[i-1].Start && span.End > b.Spans[i-1].End):
			return "spans out of order"
		case strings.HasPrefix(strings.ToLower(span.URL), "javascript:"):
			return "a script for a link"
		case span.Type == newspage.LinkSpan && span.URL == "":
			return "a link that leads nowhere"
		}
	}
	return ""
}

func isBoundary(text string, at int) bool {
	return at == len(text) || text[at]&0xC0 != 0x80
}

// TestRemovedInOrder: what was removed is numbered as it stands on the page.
func TestRemovedInOrder(t *testing.T) {
	for _, s := range everyPage(t) {
		a, _ := newspage.Extract(s.page)
		if a == nil {
			continue
		}
		if !slices.IsSortedFunc(a.Removed, func(x, y newspage.Removal) int { return x.At - y.At }) {
			t.Errorf("%s: removals out of order", s.name)
		}
		for _, r := range a.Removed {
			if r.Text == "" || r.Reason == "" || r.Evidence == "" {
				t.Errorf("%s: a removal without its text, reason or evidence: %+v", s.name, r)
			}
		}
	}
}

// hostile are pages made to be slow to read, n things long. html.Parse itself
// takes linear time on each.
var hostile = map[string]func(n int) string{
	"paragraphs": func(n int) string {
		return pageOfReport(strings.Repeat("<p>The ferry is late again, says the skipper.</p>", n))
	},
	"open divs": func(n int) string { return pageOfReport(strings.Repeat("<div>text", n)) },
	"promos in a copied text": func(n int) string {
		const paragraph = "The night ferry left Port Sennet an hour late on Tuesday because its cook had gone home with the key to the galley.\n\n"
		return "Ferry sails late\n\n" + strings.Repeat(paragraph, 3) + strings.Repeat("Read also: ferry\n\n", 6*n) + paragraph
	},
	"mail fields among pictures": func(n int) string {
		return pageOfReport("<div>" + strings.Repeat(`<img src="a.jpg"><input type="email">`, n) + "</div>")
	},
	"open spans with classes": func(n int) string {
		return pageOfReport(strings.Repeat(`<span class="related ad newsletter">x</span>`, n))
	},
	"one long line": func(n int) string { return pageOfReport("<p>" + strings.Repeat("word ", n)) },
	"one long word": func(n int) string { return pageOfReport("<p>" + strings.Repeat("word", n)) },
	"brackets":      func(n int) string { return pageOfReport("<p>" + strings.Repeat("(Jane Smith ", n) + "</p>") },
	"brackets closed in a caption": func(n int) string {
		return pageOfReport("<figure><img src=/a.jpg><figcaption>The ferry in the port" + strings.Repeat(" ))))))))", n) + "</figcaption></figure>")
	},
	"brackets closed behind a label": func(n int) string {
		return pageOfReport("<figure><img src=/a.jpg><figcaption>The ferry in the port. Author: Jane Smith" + strings.Repeat("))))))))))))))))", n) + "</figcaption></figure>")
	},
	"writers": func(n int) string {
		return pageOfReport("<p>" + strings.Repeat("So (Jane Smith writes). ", n) + "</p>")
	},
	"clocks in a line": func(n int) string {
		return pageOfReport("<p>" + strings.Repeat("2.30pm March 12 ", n) + "</p>")
	},
	"links in a line": func(n int) string {
		return pageOfReport("<p>" + strings.Repeat(`<a href="/x">a link</a> and `, n) + "</p>")
	},
	"drawings": func(n int) string {
		return pageOfReport(strings.Repeat(`<svg><title>a</title><path d="M0 0"/><!-- </svg> --></svg><script><!-- a --></script>`, n))
	},
	"open drawings": func(n int) string { return pageOfReport(strings.Repeat(`<svg><title>a<path d="M0 0`, n)) },
	"line breaks":   func(n int) string { return pageOfReport("<p>" + strings.Repeat("A line.<br>", n) + "</p>") },
	"headings":      func(n int) string { return pageOfReport(strings.Repeat("<h2>Who said that?</h2>", n)) },
	"list items": func(n int) string {
		return pageOfReport("<ul>" + strings.Repeat("<li>One more thing that was said.", n) + "</ul>")
	},
	"nested lists": func(n int) string {
		return pageOfReport(strings.Repeat("<ul><li>item", min(n, 200)) + strings.Repeat("<p>x", n))
	},
	"cells": func(n int) string {
		return pageOfReport("<table>" + strings.Repeat("<tr><td>1<td>2<td>3", n) + "</table>")
	},
	"figures": func(n int) string {
		return pageOfReport(strings.Repeat(`<figure><img src="/a.jpg"><figcaption>The ferry in the port on Tuesday</figcaption></figure>`, n))
	},
	"pictures in a row": func(n int) string { return pageOfReport("<div>" + strings.Repeat(`<img src="/a.jpg">`, n) + "</div>") },
	"cells of one row":  func(n int) string { return pageOfReport("<table><tr>" + strings.Repeat("<td>1", n) + "</table>") },
	"texts in a figure": func(n int) string {
		var out strings.Builder
		for i := range n {
			fmt.Fprintf(&out, "<p>The ferry number %d</p>", i)
		}
		return pageOfReport("<figure>" + out.String() + "</figure>")
	},
	"captions of a picture": func(n int) string {
		var out strings.Builder
		for i := range n {
			fmt.Fprintf(&out, "<figcaption>The ferry number %d</figcaption>", i)
		}
		return pageOfReport(`<figure><img src="/a.jpg">` + out.String() + "</figure>")
	},
	"versions of a picture": func(n int) string {
		var out strings.Builder
		for i := range n {
			fmt.Fprintf(&out, "/a%d.jpg %dw, ", i, i)
		}
		return pageOfReport(`<img src="/a.jpg" srcset="` + out.String() + `">`)
	},
	"hidden words in a sentence": func(n int) string {
		return pageOfReport("<p>" + strings.Repeat(`late <span class="sr-only">very late</span> `, n) + "</p>")
	},
	"long srcset": func(n int) string {
		return pageOfReport(`<img src="/a.jpg" srcset="` + strings.Repeat("/a.jpg 100w, ", n) + `">`)
	},
	"live entries": func(n int) string {
		var out strings.Builder
		for i := range n {
			fmt.Fprintf(&out, `<div class="entry" id="e%d"><time datetime="2024-03-12T%02d:%02d:00Z">%02d:%02d</time><h3>It is later now</h3><p>The ferry is late again, says the skipper, and so are we.</p></div>`, i, 23-i*24/n, 59-i%60, 23-i*24/n, 59-i%60)
		}
		return pageOfReport(out.String())
	},
	"flat live entries": func(n int) string {
		var out strings.Builder
		for i := range n {
			fmt.Fprintf(&out, `<h3>%02d:%02d</h3><p>The ferry is late again, says the skipper, and so are we, and so are they.</p>`, 23-i*24/n, 59-i%60)
		}
		return pageOfReport(out.String())
	},
	"updates in json-ld": func(n int) string {
		return `<script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":[` +
			strings.Repeat(`{"@type":"BlogPosting","headline":"It is later","datePublished":"2024-03-12T10:00:00Z","articleBody":"The ferry is late again."},`, n) + `{}]}</script>` + pageOfReport("")
	},
	"json-ld of brackets": func(n int) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","x":` + strings.Repeat("[", n) + `</script>` + pageOfReport("")
	},
	"json-ld of quotes": func(n int) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","x":"` + strings.Repeat(`\" "`, n) + `</script>` + pageOfReport("")
	},
	"metas": func(n int) string {
		return strings.Repeat(`<meta name="keywords" content="ferry"><meta property="article:tag" content="ferry">`, n) + pageOfReport("")
	},
	"tags": func(n int) string {
		var out strings.Builder
		for i := range n {
			fmt.Fprintf(&out, `<meta property="article:tag" content="tag %d">`, i)
		}
		return out.String() + pageOfReport("")
	},
	"time elements": func(n int) string {
		return pageOfReport(strings.Repeat(`<p><time datetime="2024-03-12T10:00:00Z">10:00</time> It is late.</p>`+strings.Repeat(`<time datetime="2024-03-12">`, 4), n))
	},
	"times that stay open": func(n int) string { return pageOfReport(strings.Repeat(`<time datetime="2024-03-12">x`, n)) },
	"phrases after pictures": func(n int) string {
		return pageOfReport(`<div>` + strings.Repeat(`<img src="/a.jpg">`, n) + strings.Repeat("<div><p>Read also</p><p>x</p></div>", n) + "</div>")
	},
	"text in json-ld": func(n int) string {
		var text strings.Builder
		for i := range n {
			fmt.Fprintf(&text, "The ferry %d is late again, says the skipper of number %d. ", i, i*i)
		}
		return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry is late again","articleBody":"` + text.String() + `"}</script>` +
			pageOfReport("<p>"+strings.ReplaceAll(text.String(), ". ", ".</p><p>"))
	},
	"authors in json-ld": func(n int) string {
		var names strings.Builder
		for i := range n {
			fmt.Fprintf(&names, `{"@type":"Person","name":"Jane %c%c%c Smith"},`, 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26)
		}
		return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry is late again","author":[` + names.String() + `{}]}</script>` +
			pageOfReport(strings.Repeat("<p>A short line</p>", n))
	},
	"labels of an entry": func(n int) string {
		return pageOfReport(strings.Repeat(`<div class="entry"><time>10:00</time>`+strings.Repeat(`<p class="byline">Jane Smith</p>`, n/4)+`<h3>Late</h3><p>The ferry is late again, says the skipper, and so are we.</p></div>`, 4))
	},
	"clocks of an entry": func(n int) string {
		return pageOfReport(strings.Repeat(`<div class="entry">`+strings.Repeat(`<p>10:00</p>`, n/4)+`<h3>Late</h3><p>The ferry is late again, says the skipper, and so are we.</p></div>`, 4))
	},
	"long titles": func(n int) string {
		title := strings.Repeat("The ferry is late again ", n)
		return `<title>` + title + `</title><meta property="og:title" content="` + title + `x">` + pageOfReport(strings.Repeat("<h2>The ferry is late</h2>", n))
	},
	"bars in title and headings": func(n int) string {
		return `<title>` + strings.Repeat("|", n) + `</title>` + pageOfReport(strings.Repeat("<h1>|</h1>", n))
	},
	"long headline and headings": func(n int) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"` + strings.Repeat("The ferry is late. ", n) + `"}</script>` +
			strings.Repeat("<h2>Oh</h2>", n) + "<p>The ferry to the islands was late again on Tuesday, and those who waited for it in the rain said so.</p>"
	},
	"nested boxes": func(n int) string {
		return pageOfReport(strings.Repeat(strings.Repeat(`<div class="related card">`, 60)+"<p>The ferry is late again, says the skipper.</p>"+strings.Repeat("</div>", 60), n/30))
	},
	"one class of many words": func(n int) string {
		return pageOfReport(`<div class="` + strings.Repeat("a-b_c ", n) + `"><p>Text.</p></div>`)
	},
	"lines of text":  func(n int) string { return strings.Repeat("The ferry is late again, says the skipper.\n\n", n) },
	"copies of text": func(n int) string { return strings.Repeat("The ferry in the port on Tuesday\n", n) },
	"clocks of text": func(n int) string {
		return strings.Repeat("2.30pm\nMarch 12\n\nThe ferry is late again, says the skipper.\n\n", n)
	},
	"open brackets of text": func(n int) string { return strings.Repeat("The ferry (\n", n) },
	"signatures":            func(n int) string { return pageOfReport(strings.Repeat("<p>By Jane Smith</p>", n)) },
	"names": func(n int) string {
		return pageOfReport(`<p class="byline">By ` + strings.Repeat("Jane Smith and ", n) + "</p>")
	},
	"bad utf-8": func(n int) string { return pageOfReport("<p>" + strings.Repeat("caf\xe9 ", n)) },
}

// pageOfReport is a page with a report on it, and the markup behind the report.
func pageOfReport(markup string) string {
	return `<html lang="en"><body><article><h1>The ferry is late again</h1><p>The ferry to the islands was late again on Tuesday, and those who waited for it in the rain said so.</p>` + markup
}

// TestLinearTime: eight times the page takes about eight times as long. In
// quadratic time it would be 64; the bound lies between, and far enough from
// eight for a machine that does other things too. What takes no time at all is
// not looked at.
func TestLinearTime(t *testing.T) {
	const small, times, most = 2000, 8, 20
	const notable = 250 * time.Millisecond
	for _, name := range slices.Sorted(maps.Keys(hostile)) {
		t.Run(strings.ReplaceAll(name, " ", "-"), func(t *testing.T) {
			few := min(duration(hostile[name](small)), duration(hostile[name](small)))
			many := duration(hostile[name](times * small))
			isSlow := func() bool { return many > notable && many > most*few }
			for try := 0; try < 5 && isSlow(); try++ { // the machine may do other things
				many = min(many, duration(hostile[name](times*small)))
			}
			slow := ""
			if isSlow() {
				slow = fmt.Sprintf("%d things take %v, %d take %v\n", small, few, times*small, many)
			}
			report(t, slow)
		})
	}
}

// duration is the processor time that a page takes.
func duration(data string) time.Duration {
	start := cpuTime()
	newspage.Extract(newspage.Page{Data: []byte(data)})
	return cpuTime() - start
}

// TestDeepPage: html.Parse gives up beyond 512 open elements; a live blog with
// a <div> left open for each entry is read to its last entry all the same.
func TestDeepPage(t *testing.T) {
	const entries = 600
	var page strings.Builder
	page.WriteString(`<html lang="en"><head><title>Count live: all 600 boxes</title></head><body><main><h1>Count live: all 600 boxes</h1><div class="live-blog">`)
	for i := range entries {
		at := time.Date(2024, 5, 2, 23, 0, 0, 0, time.UTC).Add(-time.Duration(i) * 2 * time.Minute)
		fmt.Fprintf(&page, `<div class="entry"><div class="entry-inner" id="box-%d"><time datetime="%s">%s</time><h3>Box number %d is open</h3><p>The tellers have opened box number %d and found in it a hundred votes and a glove.</p></div>`,
			i, at.Format(time.RFC3339), at.Format("15:04"), i, i)
	}
	page.WriteString(`</div></main></body></html>`)
	if _, err := html.Parse(strings.NewReader(page.String())); err == nil {
		t.Fatal("html.Parse reads the page: the test is about one that it does not")
	}
	a, err := newspage.Extract(newspage.Page{Data: []byte(page.String())})
	if err != nil {
		t.Fatal(err)
	}
	text, facts := wordsOf(a)
	if got := text["glove"]; got != entries {
		t.Errorf("%d of %d entries are in the article", got, entries)
	}
	if a.Headline != "Count live: all 600 boxes" {
		t.Errorf("headline %q", a.Headline)
	}
	problem := ""
	switch {
	case a.Live == nil:
		problem = "no live blog was seen\n"
	case len(a.Live.Entries) != entries:
		problem = fmt.Sprintf("%d entries of %d\n", len(a.Live.Entries), entries)
	case facts["box"] < entries:
		problem = fmt.Sprintf("%d headlines of %d\n", facts["box"], entries)
	}
	report(t, problem)
}
