package newspage_test

import (
	"strings"
	"testing"

	"github.com/newspage/newspage"
)

// TestSiteName finds the publisher on pages that do not state it as structured data.
func TestSiteName(t *testing.T) {
	const head = "Night ferry late in Port Sennet"
	for _, c := range []struct{ address, head, want string }{
		{"https://www.harbourcourier.example/1", "<title>HEAD - The Harbour Courier</title>", "The Harbour Courier"},
		{"https://www.harbourcourier.example/1", "<title>The Harbour Courier - HEAD</title>", "The Harbour Courier"},
		{"https://www.harbourcourier.example/1", "<title>HEAD | Ferries | harbourcourier.example | Your paper by the sea</title>", "harbourcourier.example"},
		{"https://blog.harbour-courier.example/1", "<title>Harbour Courier Engineering › HEAD</title>", "Harbour Courier Engineering"},
		{"https://muehlbach-bote.example/1", "<title>HEAD: Mühlbach Bote</title>", "Mühlbach Bote"},
		{"https://thc.example/1", "<title>The Harbour Courier | HEAD</title>", "The Harbour Courier"},
		{"", `<title>HEAD - Courier</title><meta property="og:title" content="HEAD"></head><body><header><h1><a href="/">Courier</a></h1></header>`, "Courier"},
		{"", `<title>The Harbour Courier - HEAD tonight</title></head><body><img src="top.gif" alt="The Harbour Courier">`, "The Harbour Courier"},
		{"", `<title>The night ferry - The Harbour Courier</title></head><body><img src="ferry.jpg" alt="The night ferry and its crew">`, "The Harbour Courier"},
		{"https://thc.example/1", "<title>HEAD :: Sennet Info</title>", "Sennet Info"},
		{"", `<title>HEAD | News | Harbour News</title></head><body><footer>© 2025 Harbour News</footer>`, "Harbour News"},
		{"", `<title>Harbour News - HEAD tonight</title></head><body><footer>© 2025 Harbour News - All rights reserved</footer>`, "Harbour News"},
		{"https://thc.example/1", "<title>Ferries | HEAD | 02.11.2021</title>", ""},
		{"https://thc.example/1", "<title>HEAD</title>", ""},
		{"https://ferry.example/1", "<title>HEAD</title>", ""},
		{"https://thc.example/1", "<title>A headline for engines - with a dash</title>" +
			`<link rel="alternate" type="application/rss+xml" title="The Harbour Courier &raquo; Feed" href="/feed/">`, "The Harbour Courier"},
		{"https://thc.example/1", `<title>HEAD</title><link rel="alternate" type="application/atom+xml" title="The Harbour Courier - Atom" href="/feed/">`, "The Harbour Courier"},
		{"https://thc.example/1", `<title>HEAD</title><meta name="DC.publisher" content="The Harbour Courier">`, "The Harbour Courier"},
		{"", `<meta property="og:site_name" content="https://thc.example/">`, "thc.example"},
		{"", `<meta property="og:site_name" content="The Harbour Courier |">`, "The Harbour Courier"},
		{"", `<meta property="og:title" content="HEAD"><meta property="og:site_name" content="HEAD | The Harbour Courier">`, "The Harbour Courier"},
		{"", `<title>HEAD - The Courier</title><meta property="og:title" content="HEAD"><meta property="og:site_name" content="HEAD">`, "The Courier"},
		{"https://thc.example/1", `<title>HEAD tonight - The Courier</title><meta name="application-name" content="HEAD tonight - The Courier"><meta property="og:title" content="HEAD tonight - The Courier">`, "The Courier"},
		{"https://harbour-courier.example/1", `<meta property="og:site_name" content="Harbour Courier"><script type="application/ld+json">{"@type":"NewsArticle","headline":"HEAD","publisher":"Sennet Media Ltd"}</script>`, "Harbour Courier"},
		{"https://harbour-courier.example/1", `<meta property="og:site_name" content="harbour-courier.example"><script type="application/ld+json">{"@type":"NewsArticle","headline":"HEAD","publisher":{"name":"Sennet Media"}}</script>`, "Sennet Media"},
		{"https://harbour-courier.example/1", `<title>HEAD</title><body><a href="/"><img src="l.png" alt="The Harbour Courier - Logo"></a>`, "The Harbour Courier"},
		{"https://thc.example/1", `<title>HEAD</title><body><a href="/"><img src="l.png" alt="A ferry at night"></a>`, ""},
	} {
		page := "<head>" + c.head + "</head><h1>HEAD</h1><p>The last ferry of the day left the quay an hour late, for the cook had taken the key of the engine room home with him.</p>"
		a, err := newspage.Extract(newspage.Page{Data: []byte(strings.ReplaceAll(page, "HEAD", head)), URL: c.address})
		if err != nil || a.Publisher.Name != c.want || a.Headline != head && !strings.Contains(c.head, "engines") {
			t.Errorf("%s: publisher %q, headline %q, want %q (%v)", c.head, a.Publisher.Name, a.Headline, c.want, err)
		}
	}
}
