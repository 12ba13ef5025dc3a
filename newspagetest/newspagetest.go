// Package newspagetest keeps a team's own saved pages under test: a folder of
// pages, each with the article that is expected of it, and one line of test code.
//
//	func TestPages(t *testing.T) { newspagetest.Run(t, "testdata/pages", newspage.Reader{}) }
//
// Every file that ends in .html, .htm, .xhtml or .txt, or in one of these and .gz, is a
// page. Beside a page "ferry.html" stand, where there is something to say,
//
//	ferry.page.json     what is known beside its bytes: {"url": …, "savedAt": …, "contentType": …}
//	ferry.article.json  the article that is expected, as JSON
//	ferry.error         the error that is expected, for a page that has no article
//
// "go test -update" writes the last two. To read what it wrote is the review.
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

// update is the flag -update of the test binary; a package that defines its own
// shares it.
func update() bool {
	f := flag.Lookup("update")
	return f != nil && f.Value.String() == "true"
}

func init() {
	if flag.Lookup("update") == nil {
		flag.Bool("update", false, "write the expected articles of saved pages")
	}
}

// Run reads every page in a folder, and in those within, and compares the
// article with the one that is expected, each page a subtest. A page without an
// expected article fails, until -update writes it.
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

// check compares one page with what is expected of it.
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
		t.Fatalf("%s: no article is expected of it yet: run the test with -update, and read %s.article.json", p.Source, base)
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

// Diff says what differs between the article that is expected and the one that
// is there, for a person to read: "- " before what is missing, "+ " before what
// is too much. "" where nothing does. Either may be nil.
func Diff(want, got *newspage.Article) string {
	return cmp.Diff(want, got, cmpopts.EquateEmpty())
}

// baseOf is a page's path without what says that it is one.
func baseOf(path string) string {
	path = strings.TrimSuffix(path, ".gz")
	return strings.TrimSuffix(path, filepath.Ext(path))
}

// known adds what is known beside a page's bytes.
func known(t *testing.T, path string, p *newspage.Page) {
	t.Helper()
	text := read(t, path)
	if text == "" {
		return
	}
	var k struct {
		URL         string    `json:"url"`
		SavedAt     time.Time `json:"savedAt"`
		ContentType string    `json:"contentType"`
	}
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

// read is a file's content; one that is not there is empty.
func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return string(data)
}

// write writes a file; nothing is no file.
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
