// Package newspagetest tests how your own saved pages are read. It needs a folder of
// pages, the expected article beside each, and one line of test code:
//
//	func TestPages(t *testing.T) { newspagetest.Run(t, "testdata/pages", newspage.Reader{}) }
//
// Every file that ends in .html, .htm, .xhtml, .txt, .mhtml, .mht or .webarchive, and
// perhaps in .gz, is a page. Beside a page "ferry.html" there may be
//
//	ferry.page.json     what else is known about it: {"url": …, "savedAt": …, "contentType": …}
//	ferry.article.json  the expected article, as JSON
//	ferry.error         the expected error, if there is one
//
// "go test -update" writes the last two. Review what it wrote before you commit it.
package newspagetest

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/archive"
)

// update returns the value of the test binary's flag -update. A package that
// defines such a flag itself shares it.
func update() bool {
	f := flag.Lookup("update")
	return f != nil && f.Value.String() == "true"
}

func init() {
	if flag.Lookup("update") == nil {
		flag.Bool("update", false, "write the expected articles of saved pages")
	}
}

// Run reads every page in a folder and below it, each as a subtest, and
// compares the article with the expected one. A page without an expected
// article fails until -update writes it.
func Run(t *testing.T, dir string, r newspage.Reader) {
	t.Helper()
	pages := 0
	for p, err := range archive.Pages(dir) {
		if err != nil {
			t.Errorf("%s: %v", p.Source, err)
			continue
		}
		pages++
		name, err := filepath.Rel(dir, p.Source)
		if err != nil {
			name = p.Source
		}
		t.Run(filepath.ToSlash(name), func(t *testing.T) { check(t, p, r) })
	}
	if pages == 0 {
		t.Errorf("%s: no pages", dir)
	}
}

// check compares the result for one page with what is expected.
func check(t *testing.T, p newspage.Page, r newspage.Reader) {
	base := baseOf(p.Source)
	known(t, base+".page.json", &p)
	a, err := r.Extract(p)
	got, gotError := encode(t, a), ""
	if err != nil {
		gotError = err.Error() + "\n"
	}
	if update() {
		write(t, base+".article.json", got)
		write(t, base+".error", gotError)
		return
	}
	want, wantError := read(t, base+".article.json"), read(t, base+".error")
	if want == "" && wantError == "" {
		t.Fatalf("%s: no article is expected yet; run the test with -update, and review %s.article.json", p.Source, base)
	}
	if wantError != gotError {
		t.Errorf("%s: the error is %q, want %q", p.Source, strings.TrimSpace(gotError), strings.TrimSpace(wantError))
	}
	if want == got {
		return
	}
	var expected *newspage.Article
	if want != "" {
		if err := json.Unmarshal([]byte(want), &expected); err != nil {
			t.Fatalf("%s.article.json: %v", base, err)
		}
	}
	if diff := Diff(expected, a); diff != "" {
		t.Errorf("%s (-want +got):\n%s", p.Source, diff)
	}
}

// Diff returns the differences between the expected article and the actual one
// for a person to read: "- " precedes what is missing and "+ " what was not
// expected. It is "" if there are none. Either may be nil.
func Diff(want, got *newspage.Article) string {
	return cmp.Diff(want, got, cmpopts.EquateEmpty())
}

// baseOf returns a page's path without its extensions.
func baseOf(path string) string {
	path = strings.TrimSuffix(path, ".gz")
	return strings.TrimSuffix(path, filepath.Ext(path))
}

// known adds what else is known about a page. What it does not state stays as the page
// itself states it.
func known(t *testing.T, path string, p *newspage.Page) {
	t.Helper()
	text := read(t, path)
	if text == "" {
		return
	}
	k := struct {
		URL         string    `json:"url"`
		SavedAt     time.Time `json:"savedAt"`
		ContentType string    `json:"contentType"`
	}{p.URL, p.SavedAt, p.ContentType}
	dec := json.NewDecoder(strings.NewReader(text))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&k); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	p.URL, p.SavedAt, p.ContentType = k.URL, k.SavedAt, k.ContentType
}

func encode(t *testing.T, a *newspage.Article) string {
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

// read returns the contents of a file, or "" if it does not exist.
func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return string(data)
}

// write writes a file. If the text is empty it removes the file.
func write(t *testing.T, path, text string) {
	t.Helper()
	var err error
	if text == "" {
		if err = os.Remove(path); errors.Is(err, fs.ErrNotExist) {
			err = nil
		}
	} else {
		err = os.WriteFile(path, []byte(text), 0o666)
	}
	if err != nil {
		t.Fatal(err)
	}
}
