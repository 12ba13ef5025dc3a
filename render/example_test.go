package render_test

import (
	"fmt"
	"time"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/render"
)

var ferry = &newspage.Article{
	URL: "https://www.harbourcourier.example/ferry", Language: "en", Headline: "Ferry sails late for want of a key", Bylines: []newspage.Byline{{Name: "Ellen Marwood"}},
	Published: newspage.Timestamp{Time: time.Date(2024, 7, 2, 18, 5, 0, 0, time.FixedZone("", 3600))},
	Body: []newspage.Block{
		{Type: newspage.Paragraph, Text: "The night ferry left an hour late.", Spans: []newspage.Span{{Type: newspage.LinkSpan, Start: 4, End: 15, URL: "/ferry"}}},
		{Type: newspage.Image, URL: "/key.jpg", Alt: "A key", Caption: "The second key", Credit: "Tobias Lindqvist"},
	},
}

func ExampleText() {
	fmt.Print(render.Text(ferry))
	// Output:
	// Ferry sails late for want of a key
	//
	// Ellen Marwood
	//
	// 2024-07-02 18:05 +01:00
	//
	// The night ferry left an hour late.
	//
	// [image: The second key — Tobias Lindqvist]
}

func ExampleMarkdown() {
	fmt.Print(render.Markdown(ferry))
	// Output:
	// # Ferry sails late for want of a key
	//
	// Ellen Marwood
	//
	// 2024-07-02 18:05 +01:00
	//
	// The [night ferry](</ferry>) left an hour late.
	//
	// ![A key](</key.jpg>)
	//
	// The second key — Tobias Lindqvist
}

func ExampleHTML() {
	fmt.Print(render.HTML(ferry))
	// Output:
	// <article lang="en">
	// <header>
	// <h1>Ferry sails late for want of a key</h1>
	// <p>Ellen Marwood</p>
	// <p>Published <time datetime="2024-07-02T18:05:00+01:00">2024-07-02 18:05 +01:00</time></p>
	// </header>
	// <p>The <a href="/ferry">night ferry</a> left an hour late.</p>
	// <figure><img src="/key.jpg" alt="A key"><figcaption>The second key <cite>Tobias Lindqvist</cite></figcaption></figure>
	// </article>
}
