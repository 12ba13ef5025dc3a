package newspage_test

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage/newspage"
)

// TestLineBreaks reads a copied page whose lines were broken otherwise on its way: by
// another system, or by an editor that doubles every break of what is pasted into it.
func TestLineBreaks(t *testing.T) {
	text, err := os.ReadFile("testdata/pages/harbour-courier/flat-live-text/page.txt")
	if err != nil {
		t.Fatal(err)
	}
	read := func(text string) *newspage.Article {
		a, err := newspage.Extract(newspage.Page{Data: []byte(text), ContentType: "text/plain"})
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	want := read(string(text))
	for name, lineBreak := range map[string]string{
		"carriage return and line feed": "\r\n", "carriage return": "\r", "line separator": "\u2028", "next line": "\u0085", "doubled": "\n\n", "doubled pairs": "\r\n\r\n",
	} {
		t.Run(strings.ReplaceAll(name, " ", "-"), func(t *testing.T) {
			if diff := cmp.Diff(want, read(strings.ReplaceAll(string(text), "\n", lineBreak))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
