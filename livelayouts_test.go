package newspage_test

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage/newspage"
)

// TestLiveLayouts reads the live blogs of testdata/pages/live-layouts with
// profiles off. Each shows how one system sets its entries, with the traps that
// its pages hold: copies of a pinned entry, labels, promos, times of change,
// structured data that is wrong. The entries are those of the golden file; the
// page copied as text has the same.
func TestLiveLayouts(t *testing.T) {
	layouts, err := filepath.Glob(filepath.Join("testdata", "pages", "live-layouts", "*"))
	if err != nil || len(layouts) < 16 {
		t.Fatalf("%d layouts (%v), want at least 16", len(layouts), err)
	}
	for _, dir := range layouts {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			t.Parallel()
			page := readPage(t, filepath.Join(dir, "html", "page.html"), filepath.Join(dir, "html", "page.json"))
			copied := readPage(t, filepath.Join(dir, "text", "page.txt"), filepath.Join(dir, "text", "page.json"))
			var known newspage.Article
			if err := json.Unmarshal([]byte(read(t, filepath.Join(dir, "html", "article.json"))), &known); err != nil {
				t.Fatal(err)
			}
			unnamed, text := readUnnamed(t, page), readUnnamed(t, copied)
			if diff := cmp.Diff(known.Live, unnamed); diff != "" {
				t.Errorf("without profiles (-with, +without):\n%s", diff)
			}
			if text.Completeness == newspage.CompletenessNoTimes {
				return // the copy has no times, and says so
			}
			want := tellings(slices.DeleteFunc(unnamed.Entries, func(e newspage.LiveEntry) bool { return e.Source != "page" }))
			if diff := cmp.Diff(want, tellings(text.Entries)); diff != "" {
				t.Errorf("the page copied as text (-page, +text):\n%s", diff)
			}
		})
	}
}

// readUnnamed reads a live blog without profiles.
func readUnnamed(t *testing.T, page newspage.Page) *newspage.LiveBlog {
	t.Helper()
	a, err := newspage.Reader{NoProfiles: true}.Extract(page)
	if err != nil {
		t.Fatal(err)
	}
	if a.Live == nil {
		t.Fatal("no live blog")
	}
	return a.Live
}

// A telling is what a page and its copy both have of an entry.
type telling struct{ At, Headline, Names, Text string }

func tellings(entries []newspage.LiveEntry) []telling {
	var out []telling
	for _, e := range entries {
		var names []string
		for _, b := range e.Bylines {
			names = append(names, b.Name)
		}
		out = append(out, telling{e.Time.Time.UTC().Format("2006-01-02 15:04"), e.Headline, strings.Join(names, ", "), toldText(e.Body)})
	}
	return out
}

// toldText is the running text of blocks, posts left out: they copy otherwise.
func toldText(blocks []newspage.Block) string {
	var texts []string
	for _, b := range blocks {
		switch b.Type {
		case newspage.Paragraph, newspage.Heading:
			texts = append(texts, b.Text)
		case newspage.Quote:
			texts = append(texts, b.Text)
			if b.Attribution != "" {
				texts = append(texts, b.Attribution)
			}
		case newspage.List:
			texts = append(texts, toldText(b.Items))
		}
	}
	return strings.Join(texts, "\n")
}
