package main

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/newspage/newspage"
)

// TestReaders reads an invented page with every reader, from its bytes and from
// a tree: each has its headline and the first sentence of its report.
func TestReaders(t *testing.T) {
	data, err := os.ReadFile("../testdata/pages/linden-echo/everything-around-it/page.html")
	if err != nil {
		t.Fatal(err)
	}
	p := newspage.Page{Data: data, URL: "https://lindenecho.example/press"}
	for _, r := range readers {
		check := func(how string, a *newspage.Article, err error) {
			t.Helper()
			if err != nil {
				t.Errorf("%s, %s: %v", r.name, how, err)
				return
			}
			var text strings.Builder
			for _, b := range a.Body {
				text.WriteString(b.Text + "\n")
			}
			if !strings.Contains(a.Headline, "The press that survived its own advertising") || !strings.Contains(text.String(), "For ninety years the Old Mill press") {
				t.Errorf("%s, %s: %q\n%s", r.name, how, a.Headline, text.String())
			}
		}
		a, err := r.read(p)
		check("from bytes", a, err)
		root, err := html.Parse(strings.NewReader(string(data)))
		if err != nil {
			t.Fatal(err)
		}
		a, err = r.readTree(root, p)
		check("from a tree", a, err)
	}
}

func TestBlocks(t *testing.T) {
	const page = `<div><h2>Tides</h2>High water<br>is at six.<p>Low water <b>is</b> at noon.</p><ul><li>One</li><li><p>Two</p></li></ul><figure><img><figcaption>The quay</figcaption></figure></div>`
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	want := []newspage.Block{
		{Type: newspage.Heading, Text: "Tides"},
		{Type: newspage.Paragraph, Text: "High water is at six."},
		{Type: newspage.Paragraph, Text: "Low water is at noon."},
		{Type: newspage.List, Items: []newspage.Block{{Type: newspage.Paragraph, Text: "One"}}},
		{Type: newspage.Paragraph, Text: "Two"},
		{Type: newspage.Image, Caption: "The quay"},
	}
	if diff := cmp.Diff(want, blocks(root)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := blocks(nil); got != nil {
		t.Errorf("of nothing: %v", got)
	}
}

func TestClock(t *testing.T) {
	ms := func(n ...int) (all []time.Duration) {
		for _, n := range n {
			all = append(all, time.Duration(n)*time.Millisecond)
		}
		return all
	}
	parse := clock{took: [][]time.Duration{ms(10, 10, 20), ms(10, 10, 20), ms(10, 10, 20)}}
	own := clock{took: [][]time.Duration{ms(10, 20, 90), ms(10, 20, 50), ms(20, 20, 60)}}
	if got := own.over(parse); got != 2.5 { // 120, 80 and 100 over 40
		t.Errorf("the median round is %v × the parse, want 2.5", got)
	}
	if mid, worst := own.spread(parse); mid != 2 || worst != 2.5 {
		t.Errorf("the median page is %v, the worst %v; want 2 and 2.5", mid, worst)
	}
	if got := newClock(3, 3).over(parse); got != 0 {
		t.Errorf("a clock that never ran is %v", got)
	}
}
