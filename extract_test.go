package newspage_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/newspage/newspage"
)

var update = flag.Bool("update", false, "write the golden files of testdata/pages")

// A savedPage is a page of testdata/pages, or of a corpus.
type savedPage struct {
	name string // the directory under testdata/pages, or "corpora/…"
	file string
	page newspage.Page
}

// isText reports whether the page was copied as text from a browser.
func (s savedPage) isText() bool { return strings.HasSuffix(s.file, ".txt") }

// savedPages are the pages of testdata/pages: each directory with a page in it
// is one.
func savedPages(t testing.TB) []savedPage {
	t.Helper()
	var found []savedPage
	root := filepath.Join("testdata", "pages")
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.Name() != "page.html" && d.Name() != "page.txt" {
			return err
		}
		dir := filepath.Dir(path)
		name, err := filepath.Rel(root, dir)
		found = append(found, savedPage{filepath.ToSlash(name), path, readPage(t, path, filepath.Join(dir, "page.json"))})
		return err
	})
	if err != nil || len(found) == 0 {
		t.Fatalf("no pages in %s: %v", root, err)
	}
	return found
}

// readPage reads a page, and what is known beside its bytes where that is
// written down.
func readPage(t testing.TB, path, known string) newspage.Page {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	about, err := os.ReadFile(known)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return pageOf(t, data, about)
}

// pageOf is a page and what page.json says of it.
func pageOf(t testing.TB, data, about []byte) newspage.Page {
	t.Helper()
	var known struct {
		URL         string    `json:"url"`
		SavedAt     time.Time `json:"savedAt"`
		ContentType string    `json:"contentType"`
	}
	if len(bytes.TrimSpace(about)) > 0 {
		if err := json.Unmarshal(about, &known); err != nil {
			t.Fatalf("page.json: %v", err)
		}
	}
	return newspage.Page{Data: data, URL: known.URL, SavedAt: known.SavedAt, ContentType: known.ContentType}
}

// TestPages reads every page and compares what comes of it with the golden
// article.json beside it. Where the page gives an error, the file "error" has
// its words, and article.json what the page held all the same.
//
// With -update it writes both, but for the pages in known-failures.txt: their
// goldens are written by hand, and say what should be.
func TestPages(t *testing.T) {
	for _, s := range savedPages(t) {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			dir := filepath.Dir(s.file)
			a, err := newspage.Extract(s.page)
			got := golden(t, a)
			if *update && !isKnownFailure(t) {
				write(t, filepath.Join(dir, "article.json"), got)
				write(t, filepath.Join(dir, "error"), errorText(err))
				return
			}
			diff := cmp.Diff(read(t, filepath.Join(dir, "error")), errorText(err)) +
				cmp.Diff(read(t, filepath.Join(dir, "article.json")), got)
			report(t, diff)
		})
	}
}

// golden is the JSON of an article as the golden files have it.
func golden(t testing.TB, a *newspage.Article) string {
	t.Helper()
	if a == nil {
		return ""
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(a); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error() + "\n"
}

// read is a file's content; a file that is not there is empty.
func read(t testing.TB, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return string(data)
}

// write writes a file; one that would be empty is not there.
func write(t testing.TB, path, content string) {
	t.Helper()
	err := os.WriteFile(path, []byte(content), 0o644)
	if content == "" {
		err = os.Remove(path)
		if errors.Is(err, fs.ErrNotExist) {
			err = nil
		}
	}
	if err != nil {
		t.Fatal(err)
	}
}

// report fails the test where something differs. A test in known-failures.txt
// is skipped instead; when it passes it fails, so that the list can only
// shrink.
func report(t testing.TB, diff string) {
	t.Helper()
	switch known := isKnownFailure(t); {
	case diff == "" && known:
		t.Errorf("passes now: take it off %s", knownFailuresFile)
	case diff != "" && known:
		t.Skipf("a known failure:\n%s", diff)
	case diff != "":
		t.Errorf("(-want +got)\n%s", diff)
	}
}

const knownFailuresFile = "testdata/known-failures.txt"

// knownFailures are the names of tests that fail and may: a line each, and
// behind " # " the reason.
var knownFailures = sync.OnceValues(func() ([]string, error) {
	data, err := os.ReadFile(knownFailuresFile)
	var names []string
	for line := range strings.Lines(string(data)) {
		name, _, _ := strings.Cut(line, "#")
		if name = strings.TrimSpace(name); name != "" {
			names = append(names, name)
		}
	}
	return names, err
})

func isKnownFailure(t testing.TB) bool {
	t.Helper()
	names, err := knownFailures()
	if err != nil {
		t.Fatal(err)
	}
	return slices.Contains(names, t.Name())
}

// TestKnownFailures finds lines of the list that no test can take off, since
// their page or case is gone.
func TestKnownFailures(t *testing.T) {
	names, err := knownFailures()
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, s := range savedPages(t) {
		known[s.name] = true
	}
	for _, path := range cleanCases(t) {
		known[strings.TrimSuffix(filepath.Base(path), ".txt")] = true
	}
	for _, name := range names {
		_, page, _ := strings.Cut(name, "/")
		page = strings.TrimPrefix(page, "clean/")
		ofPage := strings.HasPrefix(name, "TestPages/") || strings.HasPrefix(name, "TestClean/") || strings.HasPrefix(name, "TestConservation/")
		if ofPage && !known[page] && !strings.HasPrefix(page, "corpora/") {
			t.Errorf("%s: no such page or case", name)
		}
	}
}

// A told is a live blog as both its twins must tell it.
type told struct {
	Headline, Standfirst string
	Bylines              []newspage.Byline
	Lead                 []newspage.Block
	Entries              []toldEntry
}

type toldEntry struct {
	Headline string
	Time     time.Time
	Bylines  []newspage.Byline
	Labels   []string
	Body     []newspage.Block
}

// TestFlatTwins holds two saved forms of one report together: the page, and
// what a browser copies from it. They give the same text in the same blocks
// and entries, with the same captions, credits, names and instants. What text
// cannot have is left out: addresses, ids, spans, levels of headings.
func TestFlatTwins(t *testing.T) {
	const paper = "harbour-courier"
	page, text := toldBy(t, paper+"/flat-live-html"), toldBy(t, paper+"/flat-live-text")
	if len(page.Entries) == 0 {
		t.Error("the page has no entries")
	}
	report(t, cmp.Diff(page, text, cmpopts.EquateEmpty()))
}

func toldBy(t *testing.T, name string) told {
	t.Helper()
	pages := savedPages(t)
	i := slices.IndexFunc(pages, func(s savedPage) bool { return s.name == name })
	if i < 0 {
		t.Fatalf("no page %s", name)
	}
	a, err := newspage.Extract(pages[i].page)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	out := told{Headline: a.Headline, Standfirst: a.Standfirst, Bylines: bareNames(a.Bylines), Lead: bare(a.Body)}
	if a.Live == nil {
		return out
	}
	for _, e := range a.Live.Entries {
		out.Entries = append(out.Entries, toldEntry{e.Headline, e.Time.Time.UTC(), bareNames(e.Bylines), e.Labels, bare(e.Body)})
	}
	return out
}

// bare are blocks as far as text can tell them.
func bare(blocks []newspage.Block) []newspage.Block {
	var out []newspage.Block
	for _, b := range blocks {
		out = append(out, newspage.Block{Type: b.Type, Text: b.Text, Caption: b.Caption, Credit: b.Credit, Attribution: b.Attribution, Rows: b.Rows, Items: bare(b.Items)})
	}
	return out
}

func bareNames(bylines []newspage.Byline) []newspage.Byline {
	var out []newspage.Byline
	for _, b := range bylines {
		out = append(out, newspage.Byline{Name: b.Name, Role: b.Role})
	}
	return out
}
