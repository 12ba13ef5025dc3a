package newspage_test

import (
	"strings"
	"testing"

	"github.com/newspage/newspage"
)

// TestPrintedSection reads the section off a page that states none: its breadcrumbs, or
// the line over the headline whose element says so.
func TestPrintedSection(t *testing.T) {
	for printed, want := range map[string]string{
		`<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/news/ferries">Ferries</a></li><li>HEAD</li></ol>`: "Ferries",
		`<div class="breadcrumbs"><a href="https://p.example/">The Courier</a> › <a href="/ferries">Ferries</a> › <a href="/ferries/1">HEAD</a></div>`:        "Ferries",
		`<ol class="breadcrumb"><li><a href="/start">Startseite</a></li><li><a href="/archive/2024">2024</a></li></ol>`:                                       "",
		`<div class="category-name"><a href="/ferries">Ferries</a> <a href="/soup">Soup</a></div>`:                                                            "Ferries",
		`<div class="category-name">4 May 2024</div>`: "",
		`<p>Ferries</p>`: "",
		`<meta property="article:section" content="Uncategorized">`:                 "",
		`<meta property="article:section" content="Allgemein,Ferries,Port Sennet">`: "Ferries",
		`<div class="breadcrumb"><a href="/article">Article</a></div>`:              "",
	} {
		page := `<html lang="en"><body>` + printed + `<article><h1>HEAD</h1>` + strings.Repeat("<p>The last ferry of the day left the quay an hour late on Tuesday, after the cook had taken the key of the engine room home with him.</p>", 2) + `</article></body></html>`
		a, err := newspage.Extract(newspage.Page{Data: []byte(strings.ReplaceAll(page, "HEAD", "Night ferry late after cook takes key home")), URL: "https://p.example/ferries/1"})
		if err != nil || a.Section != want {
			t.Errorf("%s: section %q, want %q (%v)", printed, a.Section, want, err)
		}
	}
}
