package newspage_test

import (
	"strings"
	"testing"

	"github.com/newspage/newspage"
)

// TestStandfirstShapes sets a standfirst under the headline in the ways that
// papers do: HEAD is the headline, TEXT the report.
func TestStandfirstShapes(t *testing.T) {
	const head = `<h1>Ferry sails late for want of a key</h1>`
	const line, sentence = "The cook had gone home with it, and nobody else has one", "The cook had gone home with it. Nobody else has one."
	text := "<p>" + strings.Join(threeParagraphs, "</p><p>") + "</p>"
	for _, c := range []struct{ name, markup, want string }{
		{"no full stop, over the byline", `HEAD<p class="a1">LINE</p><div class="a2">By Ellen Marwood</div><div class="a3">TEXT</div>`, line},
		{"short heading over the byline", `HEAD<h2><span>LINE</span></h2><ul><li><span class="asset-byline">Ellen Marwood</span></li><li><time datetime="2024-03-05T18:05:00Z">Mar 5, 2024</time></li></ul><div class="a3">TEXT</div>`, line},
		{"paragraph like the others, over the byline", `HEAD<p>SENTENCE</p><p>By Ellen Marwood, Linden</p><p>04.03.2025, 22:10 Uhr</p>TEXT`, sentence},
		{"in a box, over names with roles", `HEAD<div class="c1"><p>SENTENCE</p></div><div class="c2"><div><a href="/e">Ellen Marwood</a> <span>Reporter</span></div><div><a href="/t">Tobias Lindqvist</a> <span>Photographer</span></div></div><div class="c3"><time datetime="2024-03-05T18:05:00Z">5 March 2024 18:05</time></div><div class="c4">TEXT</div>`, sentence},
		{"Italian word for one", `<span class="occhiello">Port Sennet</span>HEAD<h2 class="catenaccio">SENTENCE</h2><div class="firma">di <em>Ellen Marwood</em></div><div class="testo">TEXT</div>`, sentence},
		{"bullets", `HEAD<ul class="standfirst"><li>The cook had gone home with it</li><li>Nobody else has one</li></ul><div class="copy">TEXT</div>`, "The cook had gone home with it\nNobody else has one"},
		{"under the picture, over the byline", `HEAD<p class="stand">Stand: 04.03.2025 23:12 Uhr</p><figure><img src="/a.jpg"><figcaption>The key on its nail</figcaption></figure><p class="x">SENTENCE</p><p class="autor">By Ellen Marwood</p><div class="a3">TEXT</div>`, sentence},
		{"over the picture and the byline", `HEAD<div class="leader">LINE</div><figure><img src="/a.jpg"><figcaption>The key on its nail</figcaption></figure><p>By Ellen Marwood</p><div class="a3">TEXT</div>`, line},
		{"Russian word for one", `HEAD<div class="anons">LINE</div><div class="text">TEXT</div>`, line},
		{"in an element of its own", `HEAD<p class="sub">The cook had gone home with it, and nobody else on the ferry has one</p><figure><img src="/a.jpg"><figcaption>The key on its nail</figcaption></figure>TEXT`, "The cook had gone home with it, and nobody else on the ferry has one"},
		{"alone in bold, in the text", `HEAD<p class="d">4 March 2024</p><div class="x"><p><b>The cook had gone home with it on Tuesday night. Nobody else on the ferry has one.</b></p><p>Why not?</p>TEXT</div>`, "The cook had gone home with it on Tuesday night. Nobody else on the ferry has one."},
		{"in bold, as later ones are", `HEAD<div class="x"><p><b>Why had the cook gone home with it on Tuesday night, and why has nobody else one?</b></p>TEXT<p><b>And what do those say who sat in the harbour for an hour with nothing to eat?</b></p><p>Nobody went hungry, as a passenger on the night ferry has told the paper.</p></div>`, ""},
		{"section over the byline", `HEAD<p>News and reports from Port Sennet</p><p>TEXT`, ""},
		{"links over the byline", `HEAD<p><a href="/n">All about the night ferry and its crew in Port Sennet</a></p><p>By Ellen Marwood</p>TEXT`, ""},
		{"day and writer in a subtitle", `HEAD<div class="subtitle">4.3.2024 22:10 by <span>Ellen Marwood</span> Reading time: 4 min.</div>TEXT`, ""},
		{"house and day in a subtitle", `HEAD<p class="page-subtitle">Port Sennet Rowing &bull; 04.03.2024</p>TEXT`, ""},
		{"day in a standfirst", `HEAD<p class="subtitle">4.3.2024 is the day on which the cook comes home with it</p>TEXT`, "4.3.2024 is the day on which the cook comes home with it"},
		{"lead under a label that is a link", `HEAD<div><h4><a href="/islands">Island Life</a></h4><p class="lead">SENTENCE</p></div><div>TEXT</div>`, sentence},
		{"lead under the name of a series", `<header>HEAD<h2><a href="/series">The ferries of all our islands</a></h2><p class="lead">SENTENCE</p></header><div>TEXT</div>`, sentence},
		{"lead under the headline again", `HEAD<div><h2><a href="/f">Ferry sails late for want of a key</a></h2><p class="lead">SENTENCE</p></div><div>TEXT</div>`, sentence},
		{"lead beside a card", `HEAD<div><div><h3><a href="/lamp">The lighthouse has a second lamp</a></h3></div><div><p class="lead">SENTENCE</p>TEXT</div></div>`, sentence},
		{"headline again, over the byline", `HEAD<h2>Ferry sails late for want of one key</h2><p>By Ellen Marwood</p>TEXT`, ""},
	} {
		markup := strings.NewReplacer("HEAD", head, "LINE", line, "SENTENCE", sentence, "TEXT", text).Replace(c.markup)
		a, err := newspage.Extract(newspage.Page{Data: []byte(`<!DOCTYPE html><html lang="en"><meta charset=utf-8><title>Ferry sails late for want of a key</title><body><main>` + markup + `</main></body></html>`)})
		if err != nil {
			t.Fatal(err)
		}
		if a.Standfirst != c.want {
			t.Errorf("%s: %q, want %q", c.name, a.Standfirst, c.want)
		}
		if c.name == "alone in bold, in the text" && (len(a.Body) == 0 || a.Body[0].Text != "Why not?") {
			t.Errorf("%s: the report begins with %+v", c.name, a.Body[0])
		}
	}
}
