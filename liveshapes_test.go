package newspage_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage/newspage"
)

// A liveShape is a way to set the entries of a live blog that no system is
// known for. In it, ISO, S, CLOCK, AMPM, HEAD, BY, P1 and P2 stand for what an
// entry says.
type liveShape struct {
	name          string
	entry, around string // ENTRIES stands for all of them
	noHeadline    bool
	named         bool // it names the writers
}

var liveShapes = []liveShape{
	{name: "headline first", named: true, entry: `<div class="entry"><h3>{HEAD}</h3><span class="meta">{CLOCK} | {BY}</span><p>{P1}</p><p>{P2}</p></div>`, around: `<div class="feed">ENTRIES</div>`},
	{name: "time in a link", entry: `<div class="q1"><a class="ts" href="#e{N}">{AMPM}</a><div class="q2"><h2>{HEAD}</h2><p>{P1}</p><p>{P2}</p></div></div>`, around: `<div class="q">ENTRIES</div>`},
	{name: "table", entry: `<tr><td>{CLOCK}</td><td><b>{HEAD}</b><br>{P1}<br><br>{P2}</td></tr>`, around: `<table><tbody>ENTRIES</tbody></table>`},
	{name: "signed at the end", named: true, entry: `<article class="u"><h3>{HEAD}</h3><p>{P1}</p><p>{P2}</p><footer><span>{BY}</span> <time datetime="{ISO}">{CLOCK}</time></footer></article>`, around: `<div class="us">ENTRIES</div>`},
	{name: "signed at the end, no headline", named: true, noHeadline: true, entry: `<div class="z1"><div class="z2"><p>{P1}</p><p>{P2}</p></div><div class="z3"><i>{BY}</i>, {CLOCK}</div></div>`, around: `<div class="z">ENTRIES</div>`},
	{name: "time in an attribute", entry: `<div class="card" id="post-{N}" data-created="{S}"><span>2h</span><h4>{HEAD}</h4><p>{P1}</p><p>{P2}</p></div>`, around: `<section>ENTRIES</section>`},
	{name: "no headlines", noHeadline: true, entry: `<div class="msg"><span class="t">{CLOCK}</span><p>{P1}</p><p>{P2}</p></div>`, around: `<div class="msgs">ENTRIES</div>`},
	{name: "portrait, name and what the writer is", named: true, entry: `<div class="Post"><div class="PostHead"><img src="/av/{N}.jpg" alt="{BY}"><div class="who">{BY}</div><div class="job">Sailing correspondent</div><div class="when">{CLOCK}</div></div><div class="PostBody"><h3>{HEAD}</h3><p>{P1}</p><p>{P2}</p></div><div class="PostShare"><button>Copy link</button></div></div>`, around: `<div class="Posts">ENTRIES</div>`},
	{name: "time behind the headline", entry: `<div class="row"><div class="hd"><h3>{HEAD}</h3><time datetime="{ISO}" class="tm">{AMPM}</time></div><div class="bd"><p>{P1}</p><p>{P2}</p></div></div>`, around: `<div class="rows">ENTRIES</div>`},
	{name: "spans", entry: `<div class="lbEntry"><span class="lbTime">{CLOCK} BST</span><span class="lbTitle">{HEAD}</span><div class="lbText"><p>{P1}</p><p>{P2}</p></div></div>`, around: `<div class="lb">ENTRIES</div>`},
	{name: "box in a box in a box", entry: `<div class="w"><div class="w2"><div class="w3"><div class="meta"><time datetime="{ISO}">{CLOCK}</time></div><div class="c"><h2><a href="#a{N}">{HEAD}</a></h2><div class="rt"><p>{P1}</p><p>{P2}</p></div></div></div></div></div>`, around: `<div>ENTRIES</div>`},
	{name: "bold line", entry: `<p><strong>{AMPM} - {HEAD}</strong></p><p>{P1}</p><p>{P2}</p>`, around: `<div class="story">ENTRIES</div>`},
	{name: "bold time, lines between", noHeadline: true, entry: `<p><strong>{CLOCK}</strong><br>{P1}</p><p>{P2}</p><hr>`, around: `<div class="story">ENTRIES</div>`},
	{name: "heading that says update", entry: `<h2>UPDATE {CLOCK}: {HEAD}</h2><p>{P1}</p><p>{P2}</p>`, around: `<div class="story">ENTRIES</div>`},
	{name: "headlines that no element marks", entry: `<div class="en"><div class="dt">Jul 2, 2024 {AMPM}</div><div class="ti">{HEAD}</div><div class="tx"><p>{P1}</p><p>{P2}</p></div></div>`, around: `<div class="ens">ENTRIES</div>`},
	{name: "date in figures", entry: `<div class="en"><div class="dt">2024-07-02 {CLOCK}</div><div class="ti"><b>{HEAD}</b></div><div class="tx"><p>{P1}</p><p>{P2}</p></div></div>`, around: `<div class="ens">ENTRIES</div>`},
	{name: "hours as sections", entry: `<section class="hour"><h2>{CLOCK}</h2><div class="up"><h3>{HEAD}</h3><p>{P1}</p><p>{P2}</p></div></section>`, around: `<div>ENTRIES</div>`},
	{name: "microdata", entry: `<div itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><meta itemprop="datePublished" content="{ISO}"><h2 itemprop="headline">{HEAD}</h2><div itemprop="articleBody"><p>{P1}</p><p>{P2}</p></div></div>`, around: `<div itemscope itemtype="https://schema.org/LiveBlogPosting">ENTRIES</div>`},
	{name: "structured data that is wrong", entry: `<div class="a8x"><span class="b7">{CLOCK}</span><h3 class="c6">{HEAD}</h3><p>{P1}</p><p>{P2}</p></div>`, around: `<div class="d5">ENTRIES</div><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Regatta live","liveBlogUpdate":[` +
		strings.Repeat(`{"@type":"BlogPosting","headline":"Regatta live: every boat as it comes home","datePublished":"2024-07-02T09:00:00Z","author":{"@type":"Person","name":"Kofi Brand"}},`, 4) + `{"@type":"BlogPosting","headline":"Regatta live: every boat as it comes home","datePublished":"2024-07-02T09:00:00Z"}]}</script>`},
	{name: "writer and time at the foot", named: true, noHeadline: true, entry: `<li class="po"><div class="po-author"><img src="/a.png"><span class="po-author-name">{BY}</span></div><div class="po-content"><p>{P1}</p><p>{P2}</p></div><div class="po-footer"><a href="#{N}">{AMPM} - 2 Jul 2024</a></div></li>`, around: `<ul>ENTRIES</ul>`},
	{name: "writer at the end", named: true, entry: `<section class="x9"><div class="x1">{CLOCK}</div><h3>{HEAD}</h3><div class="x3"><p>{P1}</p><p>{P2}</p></div><div class="x4"><img src="/a.jpg"><div><a href="/w">{BY}</a></div></div></section>`, around: `<div>ENTRIES</div>`},
	{name: "headline over a name, without elements", named: true, entry: `<div class="q-a"><div class="q-b"><span>{CLOCK}, 2 Jul 2024</span></div><div class="q-c">{HEAD}</div><div class="q-d"><span>{BY}</span></div><div class="q-e"><p>{P1}</p><p>{P2}</p></div></div>`, around: `<div>ENTRIES</div>`},
	{name: "how long ago, by a letter", named: true, entry: `<article id="id_{N}" class="en"><aside><a href="#{N}"><span>{AGO}</span><span>{AMPM}</span></a></aside><div class="en-author"><img alt="" src="/a.png"><span class="en-author-name">{BY}</span></div><div class="en-content"><h2>{HEAD}</h2><p>{P1}</p><p>{P2}</p></div></article>`, around: `<div>ENTRIES</div>`},
	{name: "writer behind a comma", named: true, entry: `<div class="c-po" id="p{N}"><h2>{HEAD}</h2><div class="c-me"><span>{CLOCK}</span> , <a href="/w">{BY}</a></div><div class="c-bo"><p>{P1}</p><p>{P2}</p></div></div>`, around: `<div>ENTRIES</div>`},
	{name: "headline over a paragraph with the time", entry: `<h3>{HEAD}</h3><p><b>{CLOCK} Uhr:</b> {P1}</p><p>{P2}</p>`, around: `<div class="story">ENTRIES</div>`},
	{name: "signature in a heading, no headline", named: true, noHeadline: true, entry: `<article class="k1"><div class="k2"><time datetime="{ISO}">{AMPM}</time></div><h5><span>By </span><a href="/w">{BY}</a></h5><div class="k3"><p>{P1}</p><p>{P2}</p></div></article>`, around: `<section>ENTRIES</section>`},
	{name: "portrait over the time", named: true, noHeadline: true, entry: `<div class="du"><div class="hd"><img alt="" src="a.png"><div class="n"><a href="/a">{BY}</a></div><div class="t">{AMPM}</div></div><div class="bd"><p>{P1}</p><p>{P2}</p></div></div>`, around: `<div>ENTRIES</div>`},
	{name: "day of the month in digits", entry: `<div class="hk"><p class="hk1">2.7. {CLOCK}</p><h3>{HEAD}</h3><p>{P1}</p><p>{P2}</p></div>`, around: `<div>ENTRIES</div>`},
	{name: "role written on to the name", named: true, entry: `<div class="po" data-id="{N}"><div class="me"><time datetime="{ISO}">{CLOCK}</time></div><div class="au"><img src="a.jpg" alt=""><span>{BY}</span><span>journalist</span></div><div class="co"><h3>{HEAD}</h3><p>{P1}</p><p>{P2}</p></div></div>`, around: `<div>ENTRIES</div>`},
	{name: "portrait signed and with a role", named: true, entry: `<div class="wc" id="l{N}"><div class="wa"><div><img alt="" src="a.png"></div><span>By <a href="/p">{BY}</a></span><span>News reporter</span></div><h2>{HEAD}</h2><span>{AMPM} BST</span><div class="wb"><p>{P1}</p><p>{P2}</p></div></div>`, around: `<div>ENTRIES</div>`},
	{name: "portrait, name and role under a headline", named: true, entry: `<div class="s1"><div class="s2"><span>2 July 2024 at {CLOCK} BST</span></div><div class="s3">{HEAD}</div><div class="s4"><div><img src="a.png" alt="{BY}"></div><div><div>{BY}</div><div>Chief correspondent</div></div></div><div class="s5"><p>{P1}</p><p>{P2}</p></div></div>`, around: `<div>ENTRIES</div>`},
	{name: "time and day in spans without a space", entry: `<div class="cn"><span class="cs">{CLOCK}</span><span class="ct">2 July 2024</span><h3>{HEAD}</h3><p>{P1}</p><p>{P2}</p></div>`, around: `<div>ENTRIES</div>`},
	{name: "writer in brackets", named: true, entry: `<div class="re"><div class="da">{CLOCK} BST</div><h3>{HEAD}</h3><p>{P1}</p><p>{P2}</p><p class="w">({BY})</p></div>`, around: `<div>ENTRIES</div>`},
	{name: "terms and what they mean", entry: `<dt>{CLOCK}</dt><dd><strong>{HEAD}</strong><p>{P1}</p><p>{P2}</p></dd>`, around: `<dl>ENTRIES</dl>`},
	{name: "posted by the writer at a time", named: true, entry: `<div class="card"><h2>{HEAD}</h2><p>{P1}</p><p>{P2}</p><p class="small">Posted by {BY} at {AMPM}</p></div>`, around: `<div class="stream">ENTRIES</div>`},
	{name: "bold that runs into the text", entry: `<p><strong>{CLOCK}: {HEAD}.</strong> {P1}</p><p>{P2}</p>`, around: `<div class="story">ENTRIES</div>`},
	{name: "bold words before the text", entry: `<p><strong>{CLOCK} {HEAD}</strong> {P1}</p><p>{P2}</p>`, around: `<div class="story">ENTRIES</div>`},
	{name: "bold words between time and text", entry: `<p>{CLOCK} | <b>{HEAD}</b> {P1}</p><p>{P2}</p>`, around: `<div class="story">ENTRIES</div>`},
	{name: "time in a tooltip", entry: `<section class="u" id="u{N}"><div><span title="2 July 2024 at {CLOCK} BST">{AGO} ago</span></div><h3>{HEAD}</h3><p>{P1}</p><p>{P2}</p></section>`, around: `<div>ENTRIES</div>`},
	{name: "name in bold beside what the writer is", named: true, entry: `<div class="po"><div class="ph"><img src="/a.jpg" alt="{BY}"><div><b>{BY}</b><span>Sailing correspondent</span></div><a href="#p{N}"><time datetime="{ISO}">{AMPM}</time></a></div><div class="pb"><h3>{HEAD}</h3><p>{P1}</p><p>{P2}</p></div></div>`, around: `<div>ENTRIES</div>`},
	{name: "age, day and time in one link, without spaces", named: true, entry: `<article id="id_{N}" class="le"><aside class="la"><a class="lt" href="#{N}"><span>{AGO}</span><span>2 July 2024</span><span>{AMPM}</span></a></aside><div class="lm"><span class="au-name">{BY}</span><h2>{HEAD}</h2><p>{P1}</p><p>{P2}</p></div></article>`, around: `<div>ENTRIES</div>`},
	{name: "portrait, name and role side by side, age in a tooltip", named: true, entry: `<div class="x1" id="p{N}"><div class="x2"><div class="x3"><img src="/a.jpg" alt="{BY}"></div><div class="x4"><span class="x5">{BY}</span><span class="x6">Anchor, News at 10</span></div><span class="x7" title="Jul 2, 2024, {AMPM} BST">{AGO} ago</span></div><div><h3>{HEAD}</h3></div><div class="x8"><p>{P1}</p><p>{P2}</p></div></div>`, around: `<div>ENTRIES</div>`},
	{name: "name and newsroom in spans", named: true, entry: `<div class="y1"><div class="y2"><div class="y3"><span class="y4">{BY}</span><span class="y5">Redaktion Nord</span></div><time datetime="{ISO}">{CLOCK}</time></div><h2>{HEAD}</h2><p>{P1}</p><p>{P2}</p></div>`, around: `<div>ENTRIES</div>`},
	{name: "writer, role and address at the end", named: true, entry: `<section class="dp"><div class="d1">{CLOCK}</div><h2>{HEAD}</h2><p>{P1}</p><p>{P2}</p><div class="ca"><img src="/b.jpg" alt=""><div class="c1">{BY}</div><div class="c2">Reporter</div><a class="c3" href="mailto:desk@courier.example">desk@courier.example</a></div><button>Share</button></section>`, around: `<div>ENTRIES</div>`},
	{name: "name in an element before the day and the time", named: true, entry: `<li class="sp"><div class="sm"><div class="sa"><img src="/a.png" alt=""></div><span class="sn">{BY}</span> <span class="st">July 2 at {AMPM} BST</span></div><div class="sc"><h4>{HEAD}</h4><p>{P1}</p><p>{P2}</p></div></li>`, around: `<ul>ENTRIES</ul>`},
	{name: "name in the portrait's description, role beside it, at the end", named: true, entry: `<article class="ni"><div class="nv"><time datetime="{ISO}">{CLOCK}</time></div><div class="nh"><h2>{HEAD}</h2><p>{P1}</p><p>{P2}</p><div class="nj"><img src="/k.jpg" alt="{BY}"><span>{BY}</span><span>Reporter</span></div></div></article>`, around: `<div>ENTRIES</div>`},
	{name: "update in the heading", noHeadline: true, entry: `<h4>Update, {AMPM} British time:</h4><p>{P1}</p><p>{P2}</p>`, around: `<div class="story">ENTRIES</div>`},
	{name: "signed behind a dash", named: true, entry: `<div class="en"><div class="et">{AMPM}</div><h3>{HEAD}</h3><p>{P1}</p><p>{P2}</p><p>— {BY}</p></div>`, around: `<div>ENTRIES</div>`},
	{name: "name below a heading that has the time", named: true, entry: `<h4 class="k1"><span>{CLOCK}</span> {HEAD}</h4><div class="k2"><span>{BY}</span></div><p>{P1}</p><p>{P2}</p>`, around: `<div>ENTRIES</div>`},
	{name: "name below a line with time and headline", named: true, entry: `<div class="n1"><div class="n2"><span>{CLOCK}</span> {HEAD}</div><p class="n3">By {BY}</p><p>{P1}</p><p>{P2}</p></div>`, around: `<div>ENTRIES</div>`},
	{name: "time in an element that is called the title", entry: `<div class="e"><div class="e-title"><span>{CLOCK}</span> {HEAD}</div><p>{P1}</p><p>{P2}</p></div>`, around: `<div>ENTRIES</div>`},
	{name: "bold headline over the time", named: true, entry: `<article class="m1"><p><strong>{HEAD}</strong></p><div><span class="m2">{AMPM}</span></div><p>{P1}</p><p>{P2}</p><div class="m3">By {BY}</div></article>`, around: `<div>ENTRIES</div>`},
	{name: "bold headline over the time, without containers", entry: `<p><strong>{HEAD}</strong></p><div class="m2">{CLOCK}</div><p>{P1}</p><p>{P2}</p>`, around: `<div>ENTRIES</div>`},
	{name: "headlines that no element marks, without containers", entry: `<div><span class="f1">{CLOCK}</span></div><div class="f2">{HEAD}</div><p>{P1}</p><p>{P2}</p>`, around: `<div>ENTRIES</div>`},
	{name: "writer over the time at the foot", named: true, entry: `<section class="g1"><h3>{HEAD}</h3><p>{P1}</p><p>{P2}</p><div class="g2">{BY}</div><div class="g3"><span>{CLOCK}</span></div></section>`, around: `<div>ENTRIES</div>`},
	{name: "writer under a headline that no element marks, time at the foot", named: true, entry: `<div class="h1"><div class="h2">{HEAD}</div><div class="h3"><span>{BY}</span></div><div class="h4"><p>{P1}</p><p>{P2}</p></div><div class="h5"><span>{CLOCK}</span></div></div>`, around: `<div>ENTRIES</div>`},
	{name: "bold headline in list items, time at the foot", entry: `<li class="j1"><p><strong>{HEAD}</strong></p><p>{P1}</p><p>{P2}</p><div class="j2">{CLOCK}</div></li>`, around: `<ul>ENTRIES</ul>`},
	{name: "portrait, name, day and time in one line", named: true, entry: `<div class="cp" data-id="{N}"><div class="ch"><img class="av" src="/a.png"><span class="sn">{BY}</span><time datetime="{ISO}">Jul 2, {AMPM}</time></div><div class="ct">{HEAD}</div><div class="cx"><p>{P1}</p><p>{P2}</p></div></div>`, around: `<div>ENTRIES</div>`},
	{name: "time of a change in the header", entry: `<div class="uc"><div class="ut"><span>{CLOCK}</span></div><div class="uu">Updated {AMPM}</div><h3>{HEAD}</h3><p>{P1}</p><p>{P2}</p></div>`, around: `<div>ENTRIES</div>`},
	{name: "state of scripts alone", named: true, entry: `{"id":"p{N}","title":"{HEAD}","publishedAt":"{ISO}","author":{"name":"{BY}"},"body":"<p>{P1}</p><p>{P2}</p>"},`, around: `<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"liveblog":{"posts":[ENTRIES{"id":"intro","title":"Regatta"}]}}}}</script>`},
}

// A liveWord is what one entry of the tests says.
type liveWord struct{ clock, headline, name, first, second string }

// liveWords are the entries of one day, newest first.
var liveWords = []liveWord{
	{"14:05", "Gannet home first", "Ellen Marwood", "The Gannet is home, and so is everybody else, in an order that is being argued about on the quay.", "Her crew has asked for tea, and has been told that the key to the galley is with the cook."},
	{"13:10", "Bell rung in the fog", "Tobias Lindqvist", "Nobody can be seen from the committee boat, which has rung her bell twice and had no answer.", "A fisherman says that he has heard singing off the point, and that it was not in tune."},
	{"12:40", "Fog comes in", "Ellen Marwood", "The fog has come in from the west, as the harbour master said it would, and nobody listened.", "Three boats have dropped their anchors, and a fourth has dropped hers on the third."},
	{"12:20", "Gannet leads at the first buoy", "Ellen Marwood", "The Gannet leads at the first buoy, with the Harbour Master two lengths behind her and gaining.", "The others are far behind, and one of them is going the other way around the island."},
	{"12:00", "They are off", "Tobias Lindqvist", "Eleven boats have crossed the line, and one has gone back for her anchor, which is on the quay.", "The wind is from the west, the sky is grey, and the rolls are from the bakery on Little Gannet."},
}

// at is when an entry was written.
func (w liveWord) at() time.Time {
	at, err := time.Parse("2006-01-02 15:04 -0700", "2024-07-02 "+w.clock+" +0100")
	if err != nil {
		panic(err)
	}
	return at
}

// fill writes an entry in a form.
func (w liveWord) fill(form string, n int) string {
	at := w.at()
	return strings.NewReplacer("{N}", fmt.Sprint(n+1), "{ISO}", at.UTC().Format(time.RFC3339), "{S}", fmt.Sprint(at.Unix()), "{CLOCK}", w.clock, "{AMPM}", at.Format("3:04 PM"),
		"{AGO}", fmt.Sprint(int(savedAt.Sub(at).Hours()), "h"), "{HEAD}", w.headline, "{BY}", w.name, "{P1}", w.first, "{P2}", w.second).Replace(form)
}

// TestLiveShapes reads live blogs in shapes that nobody has named: entries in
// hashed boxes, in tables, between headers of any kind, in microdata, in the
// state of scripts.
func TestLiveShapes(t *testing.T) {
	for _, l := range liveShapes {
		t.Run(strings.ReplaceAll(l.name, " ", "-"), func(t *testing.T) {
			entries := readUnnamed(t, l.page()).Entries
			if len(entries) != len(liveWords) {
				t.Fatalf("%d entries of %d", len(entries), len(liveWords))
			}
			for n, w := range liveWords {
				e := entries[n]
				want := telling{w.at().UTC().Format("2006-01-02 15:04"), w.headline, w.name, w.first + "\n" + w.second}
				if l.noHeadline {
					want.Headline = ""
				}
				if !l.named {
					want.Names = ""
				}
				if got := tellings([]newspage.LiveEntry{e})[0]; got != want {
					t.Errorf("entry %d:\n%q, want\n%q", n, got, want)
				}
				if slices.ContainsFunc(e.Body, func(b newspage.Block) bool { return b.Type == newspage.Break || b.Type == newspage.Image }) {
					t.Errorf("entry %d: what stands around it is in its text", n)
				}
			}
		})
	}
}

// page is a live blog in that shape.
func (l liveShape) page() newspage.Page {
	var entries strings.Builder
	for n, w := range liveWords {
		entries.WriteString(w.fill(l.entry, n) + "\n")
	}
	const headline, standfirst = "Regatta live: every boat as it comes home", "Follow the race around Little Gannet, stone by stone and buoy by buoy, until the last of the boats is home."
	page := `<html lang="en-GB"><head><title>` + headline + ` - Harbour Courier</title><meta property="article:published_time" content="2024-07-02T11:00:00+01:00"></head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav><main><h1>` +
		headline + `</h1><p class="standfirst">` + standfirst + `</p>` + strings.Replace(l.around, "ENTRIES", entries.String(), 1) + `</main><footer><p>© Harbour Courier</p></footer></body></html>`
	return newspage.Page{Data: []byte(page), URL: "https://www.harbourcourier.example/regatta", SavedAt: savedAt}
}

// savedAt is when the pages were saved.
var savedAt = time.Date(2024, 7, 2, 16, 0, 0, 0, time.FixedZone("", 3600))

// copiedShapes are entries as a browser copies them, where a style alone has set
// apart what is glued here; around stands over the headline.
var copiedShapes = []liveShape{
	{name: "one paragraph an entry", entry: "{CLOCK}\n{HEAD}\n\n{P1}\n\n"},
	{name: "promos between short entries", entry: "{CLOCK}\n{HEAD}\n\n{P1}\n\nRead more: What the cook said\nShare\n"},
	{name: "writer over the time", named: true, entry: "{BY}\nJuly 2, 2024 {AMPM}\n{HEAD}\n\n{P1}\n\n"},
	{name: "writer at the end", named: true, entry: "{CLOCK}\n{HEAD}\n\n{P1}\n\n{BY}\n"},
	{name: "how long ago, glued to the day", named: true, entry: "{AGO} agoTue 2 Jul 2024 at {AMPM}\n{HEAD}\n\nBy {BY}\n\n{P1}\n\n"},
	{name: "how long ago, glued to the time", entry: "{CLOCK}{AGO} ago\n{HEAD}\n\n{P1}\n\nShare\n"},
	{name: "how long ago, by a letter", named: true, entry: "{AGO}\n{AMPM}\n{BY}\n{HEAD}\n\n{P1}\n\n"},
	{name: "headline over time and writer", named: true, entry: "{HEAD}\n\n{CLOCK} , {BY}\n{P1}\n\n"},
	{name: "writer and headline over the time", named: true, entry: "By {BY}News reporter\n{HEAD}\n\n{CLOCK}\n{P1}\n\n"},
	{name: "headline over the time, writer under it", named: true, entry: "{HEAD}\n\n{CLOCK}\n{BY}\n\n{P1}\n\n"},
	{name: "headline over the time, signed line under it", named: true, entry: "{HEAD}\n{CLOCK}\n\nBy {BY}\n\n{P1}\n\n"},
	{name: "writer in a place", named: true, entry: "{CLOCK}\n{HEAD}\n\n{BY} in London\n\n{P1}\n\n"},
	{name: "posted by the writer at the end", named: true, entry: "{CLOCK}\n{HEAD}\n\n{P1}\n\nPosted by {BY}\n"},
	{name: "buttons run together", entry: "{CLOCK}\n{HEAD}\n\n{P1}\n\nSaveShare\n"},
	{name: "counts beside pictures", entry: "{CLOCK}\n{HEAD}\n\n{P1}\n\n👍1{N}🔥3Share\n"},
	{name: "label of a question behind the time", entry: "{CLOCK}Vos questions\n{HEAD}\n\n{P1}\n\n"},
	{name: "newsroom written on to the name", named: true, entry: "{BY}Redaktion Nord\n{CLOCK}\n{HEAD}\n\n{P1}\n\nShare\n"},
	{name: "role written on to the name at the end", named: true, entry: "{CLOCK}\n{HEAD}\n\n{P1}\n\n{BY}Reporter\n"},
	{name: "how often it was shared", entry: "{CLOCK}\n{HEAD}\n\n{P1}\n\n3Share\n"},
	{name: "date over the headline", around: "Tuesday, 2 July 2024, 07:20 (GMT+1)\n", entry: "{CLOCK}\n{HEAD}\n\n{P1}\n\n"},
	{name: "role written on to the name under the time", named: true, entry: "{AMPM} Jul 2\n{BY}Senior reporter\n{HEAD}\n\n{P1}\n\nShare\n"},
	{name: "writer in brackets at the end", named: true, entry: "{CLOCK}\n{HEAD}\n\n{P1}\n\n({BY})\n"},
	{name: "writer at the end, with a button and an advertisement", named: true, around: "Updated at 14.50\n\n", entry: "{CLOCK}\n{HEAD}\n\n{P1}\n\n{BY}Share\nAdvertisement\n"},
	{name: "updated in Romanian", entry: "ACTUALIZARE {CLOCK} {HEAD}\n\n{P1}\n\n"},
}

// TestCopiedShapes reads live blogs copied as text, of entries so short that none
// looks like a report.
func TestCopiedShapes(t *testing.T) {
	const headline = "Regatta live: every boat as it comes home"
	for _, l := range copiedShapes {
		t.Run(strings.ReplaceAll(l.name, " ", "-"), func(t *testing.T) {
			var text strings.Builder
			text.WriteString("Home\nNews\nSport\n" + l.around + headline + "\n\nFollow the race around Little Gannet, stone by stone, until the last of the boats is home.\n\n")
			var want []telling
			for n, w := range liveWords {
				text.WriteString(w.fill(l.entry, n))
				told := telling{w.at().UTC().Format("2006-01-02 15:04"), w.headline, w.name, w.first}
				if !l.named {
					told.Names = ""
				}
				want = append(want, told)
			}
			text.WriteString("© 2024 The Harbour Courier Group\nInfo\nPrivacy Policy\nCookies\n")
			a, err := newspage.Reader{NoProfiles: true}.Extract(newspage.Page{Data: []byte(text.String()), ContentType: "text/plain", URL: "https://www.harbourcourier.co.uk/regatta", SavedAt: savedAt})
			if err != nil || a.Live == nil {
				t.Fatal("no live blog:", err)
			}
			if a.Headline != headline {
				t.Errorf("the headline is %q", a.Headline)
			}
			if diff := cmp.Diff(want, tellings(a.Live.Entries)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// TestCaptionsOfCopiedEntries reads a copied live blog that shows the same picture in each
// entry, under the writer's name. The recurring line is a caption, not who the writer is.
func TestCaptionsOfCopiedEntries(t *testing.T) {
	const entry = "{CLOCK}\n{HEAD}\n\nBy {BY}\n\nThe boats at sea. Photo: Ines Wark\n\n{P1}\n\n"
	text := "Regatta live: every boat as it comes home\n\nFollow the race around Little Gannet, stone by stone, until the last of the boats is home.\n\n"
	for n, w := range liveWords {
		text += w.fill(entry, n)
	}
	a, err := newspage.Reader{NoProfiles: true}.Extract(newspage.Page{Data: []byte(text), ContentType: "text/plain"})
	if err != nil || a.Live == nil || len(a.Live.Entries) != len(liveWords) {
		t.Fatal("no live blog, or not all of it:", err)
	}
	for _, e := range a.Live.Entries {
		if len(e.Body) < 2 || e.Body[0].Caption != "The boats at sea." || e.Body[0].Credit != "Ines Wark" {
			t.Errorf("%s: the caption is lost: %+v", e.Headline, e.Body)
		}
	}
}

// TestMatchMinutes reads the minutes of a match as tickers write them that have no
// apostrophe, or write it into the text. The numbers of a list are none.
func TestMatchMinutes(t *testing.T) {
	told := []string{"The whistle goes, and the rowers of Port Sennet have won it by a length.", "Marwood hits the post with an oar, and the umpire looks the other way.", "Lindqvist comes on for Brand, who has been seasick since the start.", "A free kick on the quay comes to nothing, as they do.", "They are off, and so is the ferry, half an hour late."}
	for name, c := range map[string]struct {
		minutes []string
		form    string
		live    bool
	}{
		"points":        {[]string{"90.+3", "88.", "63.", "46.", "1."}, `<div class="row"><div class="m">{M}</div><div class="t"><p>{P}</p></div></div>`, true},
		"a word":        {[]string{"93 min", "88 min", "63 min", "46 min", "1 min"}, `<div class="row"><div class="m">{M}</div><div class="t"><p>{P}</p></div></div>`, true},
		"in the text":   {[]string{"90+3'", "88'", "63'", "46'", "1'"}, `<p><strong>{M}</strong> {P}</p>`, true},
		"numbers":       {[]string{"5.", "4.", "3.", "2.", "1."}, `<div class="row"><div class="m">{M}</div><div class="t"><p>{P}</p></div></div>`, false},
		"times to cook": {[]string{"5 min", "10 min", "15 min", "20 min", "40 min"}, `<p><strong>{M}</strong> {P}</p>`, false},
	} {
		t.Run(strings.ReplaceAll(name, " ", "-"), func(t *testing.T) {
			var body strings.Builder
			for n, m := range c.minutes {
				body.WriteString(strings.NewReplacer("{M}", m, "{P}", told[n]).Replace(c.form))
			}
			page := `<html lang="en"><body><main><h1>Port Sennet row against Little Gannet, minute by minute</h1><div class="x">` + body.String() + `</div></main></body></html>`
			a, err := newspage.Reader{NoProfiles: true}.Extract(newspage.Page{Data: []byte(page)})
			if err != nil {
				t.Fatal(err)
			}
			if !c.live {
				if a.Live != nil {
					t.Errorf("%d entries", len(a.Live.Entries))
				}
				return
			}
			if a.Live == nil || len(a.Live.Entries) != len(told) {
				t.Fatalf("not %d entries", len(told))
			}
			for n, e := range a.Live.Entries {
				if got := toldText(e.Body); got != told[n] || !slices.Equal(e.Labels, c.minutes[n:n+1]) {
					t.Errorf("entry %d: %q %q", n, e.Labels, got)
				}
			}
		})
	}
}

// TestChronology: hours told one after the other are no live blog where nothing
// says so; newest first, or under a headline that says so, they are.
func TestChronology(t *testing.T) {
	const calm, live = "How the regatta was lost: the story of a morning", "Regatta live: the story of a morning"
	rising := slices.Clone(liveWords)
	slices.Reverse(rising)
	for name, c := range map[string]struct {
		headline string
		words    []liveWord
		form     string
		entries  int
	}{
		"a chronology":             {calm, rising, "<h3>{CLOCK}</h3><p>{P1}</p>", 0},
		"a chronology in bold":     {calm, rising, "<p><strong>{AMPM}</strong> {P1}</p>", 0},
		"a programme in boxes":     {calm, rising, `<div class="row"><span>{CLOCK}</span><h3>{HEAD}</h3><p>{P1}</p></div>`, 0},
		"newest first":             {calm, liveWords, "<h3>{CLOCK}</h3><p>{P1}</p>", 5},
		"a headline that says so":  {live, rising, "<h3>{CLOCK}</h3><p>{P1}</p>", 5},
		"signed":                   {calm, rising, `<div class="row"><span>{CLOCK}</span><h3>{HEAD}</h3><div class="author">By {BY}</div><p>{P1}</p></div>`, 5},
		"written for machines too": {calm, rising, `<div class="row"><time datetime="{ISO}">{CLOCK}</time><h3>{HEAD}</h3><p>{P1}</p></div>`, 5},
	} {
		t.Run(strings.ReplaceAll(name, " ", "-"), func(t *testing.T) {
			var body strings.Builder
			for n, w := range c.words {
				body.WriteString(w.fill(c.form, n))
			}
			a, err := newspage.Reader{NoProfiles: true}.Extract(newspage.Page{SavedAt: savedAt, Data: []byte(`<html lang="en-GB"><body><main><article><h1>` + c.headline +
				`</h1><p>The boats left at noon, and what happened then is told here for those who were not on the quay.</p>` + body.String() + `</article></main></body></html>`)})
			if err != nil {
				t.Fatal(err)
			}
			got := 0
			if a.Live != nil {
				got = len(a.Live.Entries)
			}
			if got != c.entries {
				t.Errorf("%d entries, want %d", got, c.entries)
			}
		})
	}
}

// TestWriterWithoutCapitals reads a writer by the element of his name, in a script
// in which names look like other words.
func TestWriterWithoutCapitals(t *testing.T) {
	var body strings.Builder
	for _, clock := range []string{"18:42", "15:10", "09:55"} {
		body.WriteString(`<div class="en"><div class="me"><span class="tm">` + clock + `</span><span class="lb-author">נועה לוי</span></div><h3>המפתח נמצא</h3><p>הטבח חזר לנמל עם המפתח בכיסו, והמעבורת יצאה לדרך באיחור של שעה.</p></div>`)
	}
	a, err := newspage.Reader{NoProfiles: true}.Extract(newspage.Page{Data: []byte(`<html lang="he"><body><main><h1>המעבורת מאחרת: דיווחים שוטפים</h1><div>` + body.String() + `</div></main></body></html>`), SavedAt: savedAt})
	if err != nil || a.Live == nil || len(a.Live.Entries) != 3 {
		t.Fatal("not three entries:", err)
	}
	for _, e := range a.Live.Entries {
		if len(e.Bylines) != 1 || e.Bylines[0].Name != "נועה לוי" || e.Headline != "המפתח נמצא" {
			t.Errorf("%q by %v", e.Headline, e.Bylines)
		}
	}
}

// TestWriterWithoutElement reads a writer whom neither an element nor capitals tell:
// his name comes again from entry to entry, or what he is stands behind it.
func TestWriterWithoutElement(t *testing.T) {
	for name, c := range map[string]struct{ form, name string }{
		"Hebrew, under the headline": {`<div class="en"><time>CLOCK</time><h3>המפתח נמצא</h3><span class="q">נועה לוי</span><p>הטבח חזר לנמל עם המפתח בכיסו, והמעבורת יצאה לדרך באיחור של שעה.</p></div>`, "נועה לוי"},
		"Korean, at the end":         {`<div class="en"><em class="t">CLOCK</em><strong class="h">열쇠를 찾았다</strong><p>요리사가 열쇠를 주머니에 넣고 항구로 돌아왔고 여객선은 한 시간 늦게 출항했다.</p><span class="q">한지우 기자</span></div>`, "한지우"},
		"Korean, one of them once":   {`<div class="en"><em class="t">CLOCK</em><strong class="h">열쇠를 찾았다</strong><p>요리사가 열쇠를 주머니에 넣고 항구로 돌아왔고 여객선은 한 시간 늦게 출항했다.</p><span class="q">NAME 기자</span></div>`, "한지우 한지우 임하늘"},
	} {
		t.Run(strings.ReplaceAll(name, " ", "-"), func(t *testing.T) {
			var body strings.Builder
			names := strings.Fields(strings.Repeat(c.name+" ", 3))
			if strings.Count(c.name, " ") == 1 {
				names = []string{c.name, c.name, c.name}
			}
			for n, clock := range []string{"18:42", "15:10", "09:55"} {
				body.WriteString(strings.NewReplacer("CLOCK", clock, "NAME", names[n]).Replace(c.form))
			}
			a, err := newspage.Reader{NoProfiles: true}.Extract(newspage.Page{Data: []byte(`<html><body><main><h1>Live: 1 2 3</h1><div>` + body.String() + `</div></main></body></html>`), SavedAt: savedAt})
			if err != nil || a.Live == nil || len(a.Live.Entries) != 3 {
				t.Fatal("not three entries:", err)
			}
			for n, e := range a.Live.Entries {
				if len(e.Bylines) != 1 || e.Bylines[0].Name != names[n] || len(e.Body) != 1 {
					t.Errorf("by %v: %v", e.Bylines, e.Body)
				}
			}
		})
	}
}

// TestZoneOfEntries: the zone that the entries state tells on which day they were
// written.
func TestZoneOfEntries(t *testing.T) {
	var text strings.Builder
	text.WriteString("Regatta live: every boat as it comes home\n\nFollow the race around Little Gannet, stone by stone.\n\n")
	for _, hour := range []string{"22", "21", "20"} {
		text.WriteString(hour + ":10 بتوقيت أبوظبي\nA boat is home\n\nThe boat of the harbour master is home, and nobody on board is hungry.\n\n")
	}
	saved := time.Date(2024, 7, 2, 18, 15, 0, 0, time.UTC) // 22:15 there
	a, err := newspage.Reader{NoProfiles: true}.Extract(newspage.Page{Data: []byte(text.String()), ContentType: "text/plain", SavedAt: saved})
	if err != nil || a.Live == nil || len(a.Live.Entries) != 3 {
		t.Fatal("not three entries:", err)
	}
	for n, e := range a.Live.Entries {
		want := time.Date(2024, 7, 2, 18-n, 10, 0, 0, time.UTC)
		if !e.Time.Time.Equal(want) || e.Headline != "A boat is home" {
			t.Errorf("%q at %v, want %v", e.Headline, e.Time.Time, want)
		}
	}
}

// TestAroundCopiedEntries: sources, buttons and the writer around the short entries of
// a copied live blog are neither text nor pictures, and the first entry no standfirst.
func TestAroundCopiedEntries(t *testing.T) {
	for name, end := range map[string]string{
		"source":                "Bron: Belga\nAdvertisement\n",
		"source in Polish":      "Źródło: PAP\nREKLAMA\n",
		"networks run together": "FacebookXWhatsAppCopy link\n",
		"writer":                "Ellen Marwood\nLink\n",
	} {
		t.Run(strings.ReplaceAll(name, " ", "-"), func(t *testing.T) {
			var text strings.Builder
			text.WriteString("Regatta live: every boat as it comes home\n\n")
			for n, w := range liveWords {
				text.WriteString(w.fill("{CLOCK}\n{HEAD}\n\n{P1}\n\n{P2}\n\n"+end, n))
			}
			text.WriteString("\n© 2026 The Publisher. All rights reserved.\nAbout us\nPrivacy Policy\nCookies\n")
			a, err := newspage.Reader{NoProfiles: true}.Extract(newspage.Page{Data: []byte(text.String()), ContentType: "text/plain", SavedAt: savedAt})
			if err != nil || a.Live == nil || len(a.Live.Entries) != len(liveWords) {
				t.Fatal("not all entries:", err)
			}
			if a.Standfirst != "" {
				t.Errorf("the standfirst is %q", a.Standfirst)
			}
			for _, e := range a.Live.Entries {
				for _, b := range e.Body {
					if b.Type != newspage.Paragraph || strings.HasPrefix(end, b.Text) {
						t.Errorf("a %s: %q %q", b.Type, b.Text, b.Credit)
					}
				}
			}
		})
	}
}

// TestEntryWriterInRomanian reads the writers of entries behind a word that means "by" in
// the page's language alone.
func TestEntryWriterInRomanian(t *testing.T) {
	var body strings.Builder
	for i := range 5 {
		fmt.Fprintf(&body, `<div class="entry"><time datetime="2024-07-02T%d:00:00+03:00">%d:00</time><p class="au">De Ioana Pop</p><h3>Feribotul pleacă târziu, a %d-a oară</h3><p>Căpitanul a anunțat că feribotul pleacă din nou târziu, iar călătorii stau pe chei în ploaie, spune el, numărul %d.</p></div>`, 10+i, 10+i, i, i)
	}
	a, err := newspage.Extract(newspage.Page{Data: []byte(`<html lang="ro"><body><main><h1>LIVE: Feribotul pleacă târziu</h1><div>` + body.String() + `</div></main></body></html>`)})
	if err != nil || a.Live == nil {
		t.Fatal(err, a)
	}
	for _, e := range a.Live.Entries {
		if len(e.Bylines) != 1 || e.Bylines[0].Name != "Ioana Pop" {
			t.Errorf("%s: %v", e.Time.Text, e.Bylines)
		}
	}
}

// TestBoldTimeOverList reads entries whose headline, in bold behind the time, stands over
// a list or a table: no paragraph shows that it is one.
func TestBoldTimeOverList(t *testing.T) {
	page := `<html lang="en"><head><title>Bridge shut: live updates</title></head><body><h1>Bridge shut: live updates</h1><p>2 July 2024</p><div>` +
		`<p><strong>14:40 What is known so far</strong></p><ul><li>The bridge is shut</li><li>Nobody was hurt</li></ul>` +
		`<p><strong>14:10 Traffic</strong></p><table><tr><th>Road</th><th>Delay</th></tr><tr><td>Quay Street</td><td>40 min</td></tr></table>` +
		`<p><strong>13:05 Bridge shut</strong></p><p>The bridge has been shut after a crack was found in its northern pier, the council says.</p>` +
		`<p><strong>12:40 A diver goes down</strong></p><p>A diver has gone down to look at the northern pier, where the skipper of a trawler had heard a crack.</p>` +
		`<p><strong>12:10 A noise</strong></p><p>The skipper of a trawler says that he heard a noise under the bridge, and that he has turned round.</p></div></body></html>`
	a, err := newspage.Extract(newspage.Page{Data: []byte(page)})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	if a.Live != nil {
		for _, e := range a.Live.Entries {
			got = append(got, e.Headline)
		}
	}
	if diff := cmp.Diff([]string{"What is known so far", "Traffic", "Bridge shut", "A diver goes down", "A noise"}, got); diff != "" {
		t.Error(diff)
	}
}

// TestYoungBlog: two entries are enough on a page that says of itself that it is a live
// blog. On others, two boxes with times are paragraphs of a report.
func TestYoungBlog(t *testing.T) {
	var entries strings.Builder
	for n, w := range liveWords[3:] {
		entries.WriteString(w.fill(`<div class="k9"><time datetime="{ISO}">{CLOCK}</time><h2>{HEAD}</h2><p>{P1}</p><p>{P2}</p></div>`, n))
	}
	page := `<html lang="en"><body><main><h1>The regatta, live</h1><div>` + entries.String() + `</div></main></body></html>`
	for declared, want := range map[string]int{
		"": 0,
		`<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "The regatta, live"}</script>`: 2,
	} {
		a, err := newspage.Extract(newspage.Page{Data: []byte(declared + page), SavedAt: savedAt})
		if err != nil {
			t.Fatal(err)
		}
		got := 0
		if a.Live != nil {
			got = len(a.Live.Entries)
		}
		if got != want {
			t.Errorf("%d entries, want %d, with %q", got, want, declared)
		}
	}
}
