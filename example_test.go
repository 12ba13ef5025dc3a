package newspage_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"log"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"

	"github.com/newspage/newspage"
)

// ferry is a page as a browser saves it, cut down to what the examples need.
const ferry = `<!DOCTYPE html>
<html lang="en-GB">
<head><title>Ferry sails late for want of a key | The Harbour Courier</title></head>
<body>
<nav><a href="/">Home</a></nav>
<article>
<h1>Ferry sails late for want of a key</h1>
<div class="byline">By Ellen Marwood</div>
<p>The night ferry left Port Sennet an hour late on Tuesday because its cook had gone home with the key to the galley.</p>
<div class="ad-slot"><p>Advertisement</p></div>
<figure><img src="/key.jpg"><figcaption>The second key, on its nail <span class="credit">Photo: Tobias Lindqvist</span></figcaption></figure>
<p>Nobody went hungry. A passenger who keeps a bakery on Little Gannet opened her bag and sold what was in it.</p>
<p><a href="/galley">Who is the cook of the night ferry?</a></p>
<p>The company has apologised and had a second key cut, which hangs in the wheelhouse.</p>
<div class="newsletter"><p>Sign up to our morning briefing</p></div>
</article>
</body>
</html>`

func Example() {
	a, err := newspage.Extract(newspage.Page{Data: []byte(ferry), URL: "https://www.harbourcourier.example/ferry"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(a.Headline)
	fmt.Println("by", a.Bylines[0].Name)
	for _, b := range a.Body {
		switch b.Type {
		case newspage.Paragraph:
			fmt.Printf("  %.40s…\n", b.Text)
		case newspage.Image:
			fmt.Printf("  [%s (%s)]\n", b.Caption, b.Credit)
		}
	}
	fmt.Println("removed:")
	for _, r := range a.Removed {
		fmt.Printf("  %s: %s\n", r.Reason, r.Text)
	}
	fmt.Println("related:", a.Related[0].URL)
	// Output:
	// Ferry sails late for want of a key
	// by Ellen Marwood
	//   The night ferry left Port Sennet an hour…
	//   [The second key, on its nail (Tobias Lindqvist)]
	//   Nobody went hungry. A passenger who keep…
	//   The company has apologised and had a sec…
	// removed:
	//   navigation: Home
	//   byline: By Ellen Marwood
	//   advertisement: Advertisement
	//   related: Who is the cook of the night ferry?
	//   newsletter: Sign up to our morning briefing
	// related: https://www.harbourcourier.example/galley
}

func ExampleExtract() {
	// A page without an article is an error, and the Article beside it still
	// says what the page held.
	a, err := newspage.Extract(newspage.Page{Data: []byte(`<html><body><h1>Please log in</h1><button>Log in</button></body></html>`)})
	fmt.Println(errors.Is(err, newspage.ErrNoArticle))
	for _, r := range a.Removed {
		fmt.Printf("%s: %s\n", r.Reason, r.Text)
	}
	// Output:
	// true
	// paywall: Log in
}

func ExampleExtractReader() {
	a, err := newspage.ExtractReader(context.Background(), strings.NewReader(ferry), newspage.Page{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(a.Headline)
	// Output:
	// Ferry sails late for want of a key
}

func ExampleExtractDocument() {
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(ferry))
	if err != nil {
		log.Fatal(err)
	}
	a, err := newspage.ExtractDocument(doc, newspage.Page{})
	if err != nil {
		log.Fatal(err)
	}
	// The document is the same as before.
	fmt.Println(a.Bylines[0].Name, "/", doc.Find(".byline").Text())
	// Output:
	// Ellen Marwood / By Ellen Marwood
}

func ExampleExtractAll() {
	pages := func(yield func(newspage.Page, error) bool) {
		_ = yield(newspage.Page{Data: []byte(ferry), Source: "ferry.html"}, nil) &&
			yield(newspage.Page{Data: []byte("%PDF-1.7"), Source: "tides.pdf"}, nil) &&
			yield(newspage.Page{Source: "lost.html"}, errors.New("disk on fire"))
	}
	for result, err := range newspage.ExtractAll(context.Background(), iter.Seq2[newspage.Page, error](pages)) {
		if err != nil {
			fmt.Println(result.Page.Source, err)
			continue
		}
		fmt.Println(result.Page.Source, len(result.Article.Body))
	}
	// Output:
	// ferry.html 4
	// tides.pdf newspage: the page is not text: it begins with "%PDF-1.7"
	// lost.html disk on fire
}

// The entries of a live blog, each with its own time. The page prints only clocks, so the
// day of the entries, and their zone, were inferred.
func ExampleLiveBlog() {
	page := `<html lang="en-GB"><body><main><h1>Night ferry: live</h1><p>2 July 2024</p>
<div class="post"><p>18:05</p><h2>They are off</h2><p>The ferry has left Port Sennet with everybody on board, says the mate.</p></div>
<div class="post"><p>17:40</p><h2>The key is found</h2><p>It was in the soup, and the soup is off the menu for the time being.</p></div>
<div class="post"><p>17:10</p><h2>The cook is found</h2><p>He was at home, asleep, and did not hear the horn of the ferry at all.</p></div>
</main></body></html>`
	a, err := newspage.Extract(newspage.Page{Data: []byte(page), URL: "https://www.harbourcourier.example.co.uk/live"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(a.Live.Order, a.Live.Completeness)
	for _, e := range a.Live.Entries {
		fmt.Printf("%s %s %v\n", e.Time.Time.Format("2 Jan 15:04 MST"), e.Headline, e.Time.Inferred)
	}
	// Output:
	// newest-first whole
	// 2 Jul 18:05 BST They are off [year date zone]
	// 2 Jul 17:40 BST The key is found [year date zone]
	// 2 Jul 17:10 BST The cook is found [year date zone]
}

// The year of a date that is printed without one comes from when the page was saved. If
// nobody knows that, the words are kept, and the time is zero.
func ExampleTimestamp() {
	page := `<html lang="en"><body><article><h1>Ferry sails late</h1><p>12 March, 9.15am GMT</p>
<p>The night ferry left Port Sennet an hour late on Tuesday because its cook had gone home with the key to the galley.</p>
</article></body></html>`
	for _, saved := range []time.Time{{}, time.Date(2024, 7, 2, 18, 0, 0, 0, time.UTC)} {
		a, err := newspage.Extract(newspage.Page{Data: []byte(page), SavedAt: saved})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%q is %s, inferred: %v\n", a.Published.Text, a.Published.Time.Format(time.RFC3339), a.Published.Inferred)
	}
	// Output:
	// "12 March, 9.15am GMT" is 0001-01-01T00:00:00Z, inferred: []
	// "12 March, 9.15am GMT" is 2024-03-12T09:15:00Z, inferred: [year]
}

// Start and End are offsets in the text of the block.
func ExampleSpan() {
	page := `<article><h1>Ferry sails late</h1><p>The <a href="/cook">cook of the ferry</a> had gone home with the <em>only</em> key to the galley, and sixty people waited.</p></article>`
	a, err := newspage.Extract(newspage.Page{Data: []byte(page), URL: "https://www.harbourcourier.example/ferry"})
	if err != nil {
		log.Fatal(err)
	}
	for _, s := range a.Body[0].Spans {
		fmt.Println(strings.TrimSpace(fmt.Sprint(s.Type, ": ", a.Body[0].Text[s.Start:s.End], " ", s.URL)))
	}
	// Output:
	// link: cook of the ferry https://www.harbourcourier.example/cook
	// emphasis: only
}

func ExampleReader() {
	r := newspage.Reader{
		Profiles: []newspage.Profile{{Hosts: []string{"harbourcourier.example"}, Name: "The Harbour Courier", Zone: "Europe/London"}},
		MaxBytes: 1 << 20,
	}
	a, err := r.Extract(newspage.Page{Data: []byte(ferry), URL: "https://www.harbourcourier.example/ferry"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(a.Publisher.Name)
	// Output:
	// The Harbour Courier
}

// The second line is wrong; the others are used all the same.
func ExampleReadProfiles() {
	profiles, err := newspage.ReadProfiles(strings.NewReader(`{"hosts": ["harbourcourier.example"], "name": "The Harbour Courier", "zone": "Europe/London"}
{"hosts": ["lindenecho.example"], "zone": "Europe/Linden"}
{"hosts": ["gazeta.example"], "report": "div.story"}
`))
	var wrong *newspage.ProfileError
	if errors.As(err, &wrong) {
		fmt.Println(wrong)
	}
	for _, p := range profiles {
		fmt.Println(p.Hosts[0])
	}
	// Output:
	// line 2: zone "Europe/Linden" is not in the time zone data
	// harbourcourier.example
	// gazeta.example
}

func ExampleInspect() {
	in, err := newspage.Inspect(newspage.Page{Data: []byte(ferry)})
	if err != nil {
		log.Fatal(err)
	}
	for _, p := range in.Pieces {
		if p.Verdict == newspage.VerdictRemoved {
			fmt.Printf("%s: %q, for %s in %s\n", p.Reason, p.Text, p.Evidence, p.Element)
		}
	}
	for _, said := range in.Testimony {
		if said.Fact == "headline" {
			fmt.Printf("%s says %q (chosen: %t)\n", said.Source, said.Value, said.Chosen)
		}
	}
	// Output:
	// navigation: "Home", for <nav> in nav
	// byline: "By Ellen Marwood", for names or dates in article > div.byline
	// advertisement: "Advertisement", for <div> ad in article > div.ad-slot > p
	// related: "Who is the cook of the night ferry?", for all of it is a link in article > p
	// newsletter: "Sign up to our morning briefing", for <div> newsletter in article > div.newsletter > p
	// printed says "Ferry sails late for want of a key" (chosen: true)
	// title says "Ferry sails late for want of a key | The Harbour Courier" (chosen: false)
	// h1 says "Ferry sails late for want of a key" (chosen: false)
}

func ExampleCompare() {
	monday := &newspage.Article{Headline: "Ferry late", Body: []newspage.Block{{Type: newspage.Paragraph, Text: "The company has not apologised."}}}
	tuesday := &newspage.Article{Headline: "Ferry late", Body: []newspage.Block{{Type: newspage.Paragraph, Text: "The company has apologised."}}}
	for _, b := range newspage.Compare(monday, tuesday).Blocks {
		fmt.Printf("%s: %q is now %q\n", b.Change, b.Before.Text, b.After.Text)
	}
	// Output:
	// edited: "The company has not apologised." is now "The company has apologised."
}

func ExampleJoin() {
	save := func(entries ...newspage.LiveEntry) newspage.Capture {
		return newspage.Capture{Article: &newspage.Article{Live: &newspage.LiveBlog{Completeness: newspage.CompletenessWhole, Entries: entries}}}
	}
	off := newspage.LiveEntry{ID: "p1", Headline: "They are off"}
	crash := newspage.LiveEntry{ID: "p2", Headline: "Collision"}
	home := newspage.LiveEntry{ID: "p3", Headline: "Home"}
	h, err := newspage.Join(save(crash, off), save(home, off))
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range h.Article.Live.Entries {
		fmt.Println(e.Headline)
	}
	fmt.Println("vanished:", h.Vanished[0].Entry.Headline)
	// Output:
	// Home
	// Collision
	// They are off
	// vanished: Collision
}
