package newspage

import (
	"strings"
	"testing"
)

// TestJudge goes through the rule that findHeadline states, case by case.
func TestJudge(t *testing.T) {
	const reader, engine = "A key in the soup", "Night ferry late: cook took the key home"
	for name, c := range map[string]struct {
		said headlines
		want string
	}{
		"data and og agree":          {headlines{printed: reader, ld: engine, og: engine}, "json-ld headline"},
		"both say what is printed":   {headlines{printed: reader, ld: "A key in the soup!", og: reader}, "printed"},
		"a kicker, og without":       {headlines{printed: "Port Sennet: " + reader, og: reader, ld: engine}, "meta og:title"},
		"a kicker, data without":     {headlines{printed: "Port Sennet: " + reader, og: engine, ld: reader}, "json-ld headline"},
		"a kicker right before":      {headlines{printed: "Port Sennet" + engine, og: engine}, "meta og:title"},
		"printed is the title":       {headlines{printed: engine, title: engine, og: reader, ld: engine}, "meta og:title"},
		"og names the site":          {headlines{printed: engine, title: engine, og: reader, ogHasSite: true, ld: engine}, "printed"},
		"only the data has another":  {headlines{printed: engine, title: engine, og: engine, ld: reader}, "json-ld headline"},
		"data is cut short":          {headlines{printed: engine, title: engine, og: engine, ld: "Night ferry late"}, "printed"},
		"data has a word before":     {headlines{printed: engine, title: engine, og: engine, ld: "PHOTOS ⟩ " + engine}, "printed"},
		"data is a system's name":    {headlines{printed: engine, title: engine, og: engine, ld: "escapade"}, "printed"},
		"printed for readers":        {headlines{printed: reader, title: engine, og: engine}, "printed"},
		"heads a part of the page":   {headlines{printed: "Your questions", isMinor: true, title: reader, og: reader}, "meta og:title"},
		"an <h1> of other words":     {headlines{printed: "Your questions", title: reader, og: reader}, "printed"},
		"minor, and like the title":  {headlines{printed: reader, isMinor: true, title: engine, og: engine}, "printed"},
		"a live blog":                {headlines{printed: reader, ld: engine, og: engine, isLive: true}, "printed"},
		"nothing printed":            {headlines{title: engine, og: reader, twitter: reader}, "meta og:title"},
		"nothing printed, only data": {headlines{title: engine, og: reader, ld: engine}, "json-ld headline"},
		"a title alone":              {headlines{title: engine}, "title"},
		"nothing":                    {headlines{}, ""},
	} {
		if got := c.said.judge(); got.origin != c.want {
			t.Errorf("%s: %q from %q, want it from %q", name, got.value, got.origin, c.want)
		}
	}
}

// TestMarksOfHeadline sets the sign between the parts of a headline that the page
// prints in elements of their own.
func TestMarksOfHeadline(t *testing.T) {
	const apart, marked = "Port Sennet A key in the soup", "Port Sennet: A key in the soup"
	for _, c := range []struct {
		said headlines
		want string
	}{
		{headlines{printed: apart, og: marked}, marked},
		{headlines{printed: apart, og: apart, ld: marked}, marked},
		{headlines{printed: "Tach auch!", title: "...: Tach auch!"}, "Tach auch!"},
		{headlines{printed: apart, title: "Port Sennet: Another key in the soup"}, apart},
	} {
		if got := c.said.judge().withMarks(c.said).value; got != c.want {
			t.Errorf("%+v: %q, want %q", c.said, got, c.want)
		}
	}
}

// TestOpensWithKicker tells a kicker in a headline from another headline.
func TestOpensWithKicker(t *testing.T) {
	for _, c := range []struct {
		printed, bare string
		want          bool
	}{
		{"Ferries – A key in the soup", "A key in the soup", true},
		{"Ferries\nA key in the soup", "A key in the soup", true},
		{"A key in the soup", "A key in the soup", false},
		{"Where is the key in the soup", "key in the soup", false},
		{"A key in the soup", "", false},
	} {
		if got := opensWithKicker(c.printed, c.bare); got != c.want {
			t.Errorf("%q, %q: %v", c.printed, c.bare, got)
		}
	}
}

// TestFirstEntry: a copied live blog begins at its first time, wherever most of
// its text is; times over titles alone are none of its.
func TestFirstEntry(t *testing.T) {
	const told = "The key was in the soup, the mate says, and the soup is off the menu until somebody has washed it."
	entries := "21:00\nThe key is found\n\n" + told + "\n\n20:42\nThe cook is found\n\n" + told + "\n\n20:24\nThe ferry waits\n\n" + told + "\n\n20:19\nThe ferry is late\n\n" + told
	for name, c := range map[string]struct {
		text string
		want string // the piece that the text begins at
	}{
		"a live blog":         {"Ferry live: will it sail?\n\n" + told + "\n\n" + entries + "\n\n20:11\n\n" + told, "21:00"},
		"titles and a report": {"21:00\nThe key is found\n20:42\nThe cook is found\n20:24\nThe ferry waits\n\nFerry sails late\n\n" + told, told},
	} {
		s, err := Reader{}.sheetOf(Page{Data: []byte(c.text), ContentType: "text/plain"})
		if err != nil {
			t.Fatal(err)
		}
		last := len(s.pieces)
		first := (&facts{}).firstEntry(s, span{last - 1, last})
		if first < 0 {
			first = last - 1
		}
		if got := s.pieces[first].text; got != c.want {
			t.Errorf("%s: it begins at %q, want %q", name, got, c.want)
		}
	}
}

// TestHeadlineOnPage reads the headline of pages whose <h1>, tags or data hold
// something else: the site's name, or a menu's.
func TestHeadlineOnPage(t *testing.T) {
	const title, headline = "Ferry sails late for want of a key", `<h1>Ferry sails late for want of a key</h1>`
	const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"TITLE","publisher":{"name":"Sennet Press"}}</script>`
	const text = `<p>The night ferry left Port Sennet an hour late on Tuesday because its cook had gone home with the key to the galley.</p>` +
		`<p>Nobody went hungry. A passenger who keeps a bakery on Little Gannet opened her bag and sold what was in it at shop prices.</p>` +
		`<p>The company has apologised and had a second key cut, which hangs in the wheelhouse on a nail that was already there.</p>`
	for name, c := range map[string]struct{ head, markup, want string }{ // TEXT: where the report stands, else behind the markup
		"the site's name leads home": {
			`<title>Harbour Notes » Archive » ` + title + `</title>`, `<header><h1><a href="https://notes.example/">Harbour Notes</a></h1></header><h2><a href="/late">` + title + `</a></h2>`, title,
		},
		"part of the title, in a small heading that links to its own page": {
			`<title>Harbour Notes » ` + title + `</title>`, `<h1 id="header">Harbour Notes</h1><h2>13.3.24</h2><h3><a href="/late">` + title + `</a></h3>`, title,
		},
		"a label for screen readers": {
			`<title>Harbour reports</title>`, `<h2>` + title + `</h2><h2 class="sr-only">Readers and friends</h2>`, title,
		},
		"in an aside, as the data has it": {
			strings.Replace(data, "TITLE", title, 1), `<div><h2>Readers and friends</h2></div><article><p>Water</p><p>Ferries</p><p>Keys</p><aside>` + headline + `</aside>TEXT</article>`, title,
		},
		"the site's name behind it in the data": {
			`<title>` + title + ` - The Courier</title><meta property="og:site_name" content="The Courier"><meta property="og:title" content="` + title + ` - The Courier">` + strings.Replace(data, "TITLE", title+" - The Courier", 1), headline, title,
		},
		"og:title has the site's name alone": {
			`<title>` + title + `</title><meta property="og:site_name" content="The Courier - CRR"><meta property="og:title" content="The Courier - CRR">`, headline, title,
		},
		"the number of comments behind it": {`<title>` + title + ` - The Courier</title>`, `<h1>` + title + ` <a class="comments" href="#comments">(27)</a></h1>`, title},
		"the source in brackets in the head": {
			`<title>` + title + ` (Gannet Post) - The Courier</title><meta property="og:site_name" content="The Courier"><meta property="og:title" content="` + title + ` (Gannet Post) - The Courier">` + strings.Replace(data, "TITLE", title+" (Gannet Post)", 1), headline, title,
		},
		"the site's name behind it on the page": {
			`<title>` + title + `</title><meta property="og:site_name" content="The Courier">`, `<h1>` + title + ` | The Courier</h1>`, title,
		},
		"a title without spaces":           {`<title>港口渡輪因鑰匙遺失延誤一小時-新港网</title>`, `<p>港口</p>`, "港口渡輪因鑰匙遺失延誤一小時"},
		"a dash in a title without spaces": {`<title>港口-渡輪</title>`, `<p>港口</p>`, "港口-渡輪"},
	} {
		if !strings.Contains(c.markup, "TEXT") {
			c.markup += "<article>TEXT</article>"
		}
		page := `<html><head>` + c.head + `</head><body>` + strings.Replace(c.markup, "TEXT", text, 1) + `</body></html>`
		a, err := Extract(Page{Data: []byte(page)})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if a.Headline != c.want {
			t.Errorf("%s: %q from %q, want %q", name, a.Headline, a.Origins["headline"], c.want)
		}
	}
}

// TestHeadlineElements sets the headline into elements as pages do.
func TestHeadlineElements(t *testing.T) {
	const text = `<p>The night ferry left Port Sennet an hour late on Tuesday because its cook had gone home with the key to the galley.</p>` +
		`<p>Nobody went hungry. A passenger who keeps a bakery on Little Gannet opened her bag and sold what was in it at shop prices.</p>`
	const want = "Ferry sails late for want of a key"
	for name, c := range map[string]struct{ markup, kicker string }{
		"a kicker in a marked element":      {`<h1><span class="overline">Port Sennet</span>` + want + `</h1>` + text, "Port Sennet"},
		"with a sign that is not shown":     {`<h1><span class="x__kicker">Port Sennet</span><span class="visually-hidden"> - </span><span>` + want + `</span></h1>` + text, "Port Sennet"},
		"an element that marks all of it":   {`<h1><span class="kicker">` + want + `</span></h1>` + text, ""},
		"a small heading within the report": {`<h2 class="hide">Sennet Wire – News for papers</h2><p>News, dates, experts</p><main><p>12 March 2024</p><p>Print this</p><h4>` + want + `</h4>` + text + `</main>`, ""},
	} {
		a, err := Extract(Page{Data: []byte(`<!DOCTYPE html><html lang="en"><title>` + want + `</title><body>` + c.markup + `</body></html>`)})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if a.Headline != want || a.Kicker != c.kicker {
			t.Errorf("%s: %q under %q, want %q under %q", name, a.Headline, a.Kicker, want, c.kicker)
		}
	}
}
