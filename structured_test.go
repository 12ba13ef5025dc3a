package newspage

import (
	"errors"
	"testing"
)

// A state that holds teasers is no report: each stands beside an address.
func TestStateOfFrontPage(t *testing.T) {
	const teaser = `{"url":"/a","text":"The night ferry left Port Sennet an hour late on Tuesday because its cook had gone home with the key to the galley."}`
	page := `<html><head><title>The Tidewater Post</title></head><body><p>Loading…</p>
<script id="__NEXT_DATA__" type="application/json">{"props":{"items":[` + teaser + "," + teaser + "," + teaser + `]}}</script></body></html>`
	a, err := Extract(Page{Data: []byte(page)})
	if !errors.Is(err, ErrNoArticle) {
		t.Errorf("error is %v, want ErrNoArticle", err)
	}
	if a == nil || len(a.Body) > 0 {
		t.Errorf("teasers became the report: %+v", a)
	}
}

// Of several articles in the data, the page's own is the one that the title names.
func TestArticleOfTitle(t *testing.T) {
	page := `<html><head><title>Heron nests on a boat | The Tidewater Post</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry sails late","datePublished":"2025-01-01T08:00:00Z","author":{"@type":"Person","name":"Walter Quince"}}</script>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Heron nests on a boat","datePublished":"2026-03-12T08:00:00Z","author":{"@type":"Person","name":"Ellen Marwood"}}</script>
</head><body><h1>Heron nests on a boat</h1><p>A great blue heron has built a nest on the wheelhouse of the mayor’s boat, the warden said.</p></body></html>`
	a, err := Extract(Page{Data: []byte(page)})
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Bylines) != 1 || a.Bylines[0].Name != "Ellen Marwood" || a.Published.Time.Year() != 2026 {
		t.Errorf("got %v, %v", a.Bylines, a.Published.Time)
	}
}

// A state may be a variable, and its report one text of HTML.
func TestStateOfVariable(t *testing.T) {
	page := `<html><head><title>Heron nests on a boat</title></head><body><p>Loading…</p>
<script>window.__INITIAL_STATE__ = {"article":{"html":"<p>A great blue heron has built a nest on the wheelhouse of the mayor’s boat, the warden said.</p><p>The nest holds three eggs. The warden counted them twice, from a ladder that the mayor held.</p><p>It leaks, says the harbour office, but only in the afternoon.</p>"}};</script></body></html>`
	a, err := Extract(Page{Data: []byte(page)})
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Body) != 3 || a.Origins["body"] != "state __INITIAL_STATE__" {
		t.Errorf("got %d blocks from %q, want 3 from the state", len(a.Body), a.Origins["body"])
	}
}

// TestSection: a section is the first of those joined in one string; what is as long
// as a title is the article's own.
func TestSection(t *testing.T) {
	const crumbs = `<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"name":"Home"},{"name":"Islands"},
		{"name":"The galley's key: how a ferry came to sail an hour late"}]}</script>`
	stated := func(section string) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sails late","articleSection":` + section + `}</script>`
	}
	for _, c := range []struct{ name, head, want, origin string }{
		{"one", stated(`"Islands"`), "Islands", "json-ld articleSection"},
		{"several", stated(`["Islands", "Ferries"]`), "Islands", "json-ld articleSection"},
		{"several in one string", stated(`"Islands,Ferries, late, galley"`), "Islands", "json-ld articleSection"},
		{"the headline", stated(`"Ferry sails late"`) + crumbs, "Islands", "json-ld breadcrumb"},
		{"a meta tag", `<meta property="article:section" content="Islands, Ferries">`, "Islands", "meta article:section"},
		{"the title among the breadcrumbs", crumbs, "Islands", "json-ld breadcrumb"},
		{"none", "", "", ""},
	} {
		a, err := Extract(Page{Data: []byte(`<html lang="en"><head>` + c.head + `</head><body><article><h1>Ferry sails late</h1>
			<p>The night ferry left Port Sennet an hour late on Tuesday because its cook had gone home with the key to the galley.</p>
			<p>Two hundred passengers waited on the quay, and nobody went hungry.</p></article></body></html>`)})
		if err != nil {
			t.Fatal(err)
		}
		if a.Section != c.want || a.Origins["section"] != c.origin {
			t.Errorf("%s: section %q by %q, want %q by %q", c.name, a.Section, a.Origins["section"], c.want, c.origin)
		}
	}
}
