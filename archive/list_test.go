package archive

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/newspage/newspage"
)

// FuzzList: of any bytes read as a list, each line that says something gives one
// page or one error, in order, and none is without a source.
func FuzzList(f *testing.F) {
	dir := f.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.html"), []byte("<p>A"), 0o600); err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{
		`{"path":"a.html","url":"https://courier.example/a","savedAt":"2024-03-12T17:50:00Z"}`,
		"{\"path\":\"a.html\"}\r\n\r\n{\"path\":\"missing.html\"}\n", "\uFEFF{\"path\":1}\n{\"url\":\"x\"}\n[]\nnull\n", `{"path":"a.html","savedAt":"yesterday"}`,
		`{"path":"."}`, "{\"path\":\"a\x00b\"}", "{\"path\":\"a.html\"",
	} {
		f.Add([]byte(seed))
	}
	name := filepath.Join(dir, "list.jsonl")
	f.Fuzz(func(t *testing.T, data []byte) {
		want := 0
		for line := range bytes.Lines(bytes.TrimPrefix(data, byteOrderMark)) {
			line = bytes.TrimSpace(line)
			if said, _ := parse(line); strings.Contains(said.Path, "/") {
				t.Skip("it could name a device")
			}
			if len(line) > 0 {
				want++
			}
		}
		got := 0
		Reader{}.list(bytes.NewReader(data), name, func(p newspage.Page, err error) bool {
			got++
			if p.Source == "" || err == nil && !strings.HasSuffix(p.Source, ".html") {
				t.Errorf("%q: a page from %q, %v", data, p.Source, err)
			}
			return true
		})
		if got != want {
			t.Errorf("%q: %d pages of %d lines", data, got, want)
		}
	})
}
