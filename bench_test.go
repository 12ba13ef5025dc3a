package newspage_test

import (
	"bytes"
	"path"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/newspage/newspage"
)

// The two benchmarks run over the same pages, so that one run of
//
//	go test -run - -bench .
//
// says how many times the time of html.Parse a page takes: the floor of every
// reader of HTML.

// BenchmarkExtract reads pages, from their bytes to the article.
func BenchmarkExtract(b *testing.B) {
	benchmark(b, func(p newspage.Page) { newspage.Extract(p) })
}

// BenchmarkParse runs html.Parse alone over the same bytes.
func BenchmarkParse(b *testing.B) {
	benchmark(b, func(p newspage.Page) { html.Parse(bytes.NewReader(p.Data)) })
}

func benchmark(b *testing.B, read func(newspage.Page)) {
	groups := map[string][]newspage.Page{}
	for _, s := range append(savedPages(b), corpusPages(b)...) {
		group := "testdata"
		if rest, ok := strings.CutPrefix(s.name, "corpora/"); ok {
			group = path.Dir(rest)
		}
		if !s.isText() {
			groups[group] = append(groups[group], s.page)
		}
	}
	var names []string
	for name := range groups {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		b.Run(name, func(b *testing.B) {
			size := 0
			for _, p := range groups[name] {
				size += len(p.Data)
			}
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for _, p := range groups[name] {
					read(p)
				}
			}
		})
	}
}
