package render_test

import (
	"fmt"
	"log"
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

// The entries of a live blog are the items of the feed.
func ExampleJSONFeed() {
	regatta := &newspage.Article{
		URL: "https://www.harbourcourier.example/regatta", Language: "en", Headline: "Regatta live",
		Live: &newspage.LiveBlog{Entries: []newspage.LiveEntry{{
			ID: "fog", URL: "https://www.harbourcourier.example/regatta#fog", Headline: "Fog", Time: newspage.Timestamp{Time: time.Date(2024, 7, 2, 12, 40, 0, 0, time.FixedZone("", 3600))},
			Body: []newspage.Block{{Type: newspage.Paragraph, Text: "Nobody can be seen."}},
		}}},
	}
	feed, err := render.JSONFeed(regatta)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(string(feed))
	// Output:
	// {
	//   "version": "https://jsonfeed.org/version/1.1",
	//   "title": "Regatta live",
	//   "home_page_url": "https://www.harbourcourier.example/regatta",
	//   "language": "en",
	//   "items": [
	//     {
	//       "id": "https://www.harbourcourier.example/regatta#fog",
	//       "url": "https://www.harbourcourier.example/regatta#fog",
	//       "title": "Fog",
	//       "content_html": "\u003cp\u003eNobody can be seen.\u003c/p\u003e\n",
	//       "date_published": "2024-07-02T12:40:00+01:00"
	//     }
	//   ]
	// }
}
