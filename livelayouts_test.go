package newspage_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/newspage/newspage"
)

// A liveLayout is how a live-blog system sets its entries: one entry, what
// stands around all of them, and the same entry as a browser copies it. In
// each, ID, ISO, MS, S, CLOCK, AMPM, HEAD, BY, P1 and P2 stand for what the
// entry says, and ENTRIES for all of them.
type liveLayout struct {
	name          string
	entry, around string
	copied        string // "": it copies without times, and its entries cannot be told apart
	noHeadline    bool
	noByline      bool
}

// liveLayouts are the systems of the field, with the traps that their pages
// hold: copies of a pinned entry, labels, promos between entries, times of change,
// headings in other places.
var liveLayouts = []liveLayout{
	{
		name: "The Times, flat", noByline: true,
		entry:  `<div id="u_20240702{DIGITS}0100em" class="sc-1x7 kDf"><div class="sc-2"><span data-testid="UpdatedTime">{AMPM}</span></div><h2 class="sc-3">{HEAD}</h2></div><p class="sc-p">{P1}</p><div class="interactive-wrapper"></div><p class="sc-p">{P2}</p>`,
		around: `<span class="paywall-x">ENTRIES</span>`, copied: "{AMPM}\n{HEAD}\n\n{P1}\n\n{P2}\n",
	},
	{
		name:  "Guardian, now",
		entry: `<article class="block dcr-1" id="block-{ID}"><header><gu-island name="RelativeTime"><a href="#block-{ID}"><time datetime="{ISO}">1h ago</time></a></gu-island><span>{DOT} BST</span><h2>{HEAD}</h2><div><span>{BY}</span></div></header><p>{P1}</p><p>{P2}</p><footer><a>Share</a> Updated at <time datetime="{ISO}">{DOT} BST</time></footer></article>`,
		around: `<div id="key-events"><h2>Key events</h2><ul><li><a data-link-name="key event card-1" href="#block-a3">Third word</a></li></ul></div>` +
			`<div id="liveblog-body">ENTRIES</div><nav id="pagination"><a href="?page=with:block-older">Older</a></nav>`,
		copied: "{DOT} BST\n{HEAD}\n{BY}\n\n{P1}\n\n{P2}\n\nShare\n",
	},
	{
		name: "Guardian, 2014", noByline: true,
		entry:  `<div class="block block--content is-key-event" itemprop="liveBlogUpdate" id="block-{ID}"><p class="block-time published-time"><a href="#"><time datetime="{ISO}">{CLOCK}</time></a></p><h2 class="block-title">{HEAD}</h2><div class="block-elements" itemprop="articleBody"><p>{P1}</p><p>{P2}</p></div></div>`,
		around: `<div class="content__article-body" itemprop="articleBody">ENTRIES</div>`, copied: "{CLOCK}\n{HEAD}\n\n{P1}\n\n{P2}\n",
	},
	{
		name:   "BBC, now",
		entry:  `<article data-testid="content-post" class="ssrcss-1"><span data-testid="timestamp" class="ssrcss-2">{CLOCK} BST 2 July</span><h3 class="ssrcss-3">{HEAD}</h3><div data-testid="contributor"><p>{BY}</p></div><p class="ssrcss-p">{P1}</p><p class="ssrcss-p">{P2}</p></article>`,
		around: `<h2>Summary</h2><ul><li>The first point of the day is that boats are wet</li><li>The second is that they are slow</li></ul><main><div>ENTRIES</div></main>`, copied: "{CLOCK} BST 2 July\n{HEAD}\n{BY}\n\n{P1}\n\n{P2}\n",
	},
	{
		name:   "BBC, 2017",
		entry:  `<li class="lx-stream__post-container"><article class="lx-stream-post gs-u-pb-alt+"><header><h3 class="lx-stream-post__header-title"><span class="lx-stream-post__header-text">{HEAD}</span></h3><time class="lx-stream-post__meta-time"><span class="qa-post-auto-meta">{CLOCK}</span></time></header><div class="lx-stream-post__contributor"><p>{BY}</p></div><div class="lx-stream-post-body"><p>{P1}</p><p>{P2}</p></div></article></li>`,
		around: `<ol class="lx-stream__feed">ENTRIES</ol>`,
	},
	{
		name:   "The New York Times",
		entry:  `<div role="article" aria-posinset="{N}"><div data-testid="live-blog-post" data-url="#{ID}"><div><time datetime="{ISO}">2h ago</time><span>July 2, 2024, {AMPM}</span></div><h2>{HEAD}</h2><div data-testid="live-blog-byline"><a href="/by/x">{BY}</a></div><p class="evys1bk0">{P1}</p><p class="evys1bk0">{P2}</p></div></div>`,
		around: `<section id="live-feed-items">ENTRIES</section>`, copied: "July 2, 2024, {AMPM}\n{HEAD}\n{BY}\n\n{P1}\n\n{P2}\n",
	},
	{
		name: "CNN", noByline: true,
		entry:  `<article class="live-story-post liveStoryPost" data-post-id="h_{ID}" data-last-updated="{ISO}"><header><span class="live-story-post__time">{AMPM} BST, Tue July 2, 2024</span><h2 class="live-story-post__headline">{HEAD}</h2></header><div class="live-story-post__content"><p>{P1}</p><p>{P2}</p></div></article>`,
		around: `<h3>What we covered</h3><ul class="list_live-story__items"><li>Boats went out, and most came back</li></ul><div class="live-story__items-container">ENTRIES</div>`, copied: "{AMPM} BST, Tue July 2, 2024\n{HEAD}\n\n{P1}\n\n{P2}\n",
	},
	{
		name: "AP", noByline: true,
		entry:  `<bsp-liveblog-post class="LiveBlogPost" data-post-id="{ID}" data-posted-date-timestamp="{MS}"><div class="LiveBlogPost-head"><h2 class="LiveBlogPost-headline">{HEAD}</h2></div><div class="LiveBlogPost-body"><p>{P1}</p><p>{P2}</p></div></bsp-liveblog-post>`,
		around: `<h3 class="LiveBlogPage-dateGroup">July 2, 2024</h3><div class="LiveBlogPage-posts">ENTRIES</div>`, copied: "{CLOCK}\n{HEAD}\n\n{P1}\n\n{P2}\n",
	},
	{
		name:   "Reach",
		entry:  `<div class="live-event-entry" id="{ID}" data-type="key-event" data-post-time="{MS}" data-last-modified-time="{MS}"><div class="entry-info"><span class="time">{CLOCK}</span><mark>{BY}</mark></div><div class="entry-content"><h3>{HEAD}</h3><p>{P1}</p><p>{P2}</p></div></div>`,
		around: `<div class="live-event-entries">ENTRIES</div>`, copied: "{CLOCK}{BY}\n{HEAD}\n\n{P1}\n\n{P2}\n",
	},
	{
		name:   "Express",
		entry:  `<div class="live-events__entry" id="{ID}" data-sort-time="{S}" data-update-time="{S}"><div class="live-events__entry-top"><time data-time="{LOCAL}">{CLOCK}</time><a class="live-events__entry-author">{BY}</a></div><h3 class="live-events__entry-head">{HEAD}</h3><div class="live-events__entry-content"><p>{P1}</p><p>{P2}</p></div></div><div class="ad-slot">Advertisement</div>`,
		around: `<div class="live-events__list">ENTRIES</div>`, copied: "{CLOCK}\n{BY}\n{HEAD}\n\n{P1}\n\n{P2}\n",
	},
	{
		name: "tagesschau, flat", noByline: true,
		entry:  `<div class="liveblog--anchor" id="{ID}"><span class="liveblog__datetime">02.07.2024 • {CLOCK} Uhr</span><h2>{HEAD}</h2></div><p class="textabsatz">{P1}</p><p class="textabsatz">{P2}</p>`,
		around: `<article>ENTRIES</article>`, copied: "02.07.2024 • {CLOCK} Uhr\n{HEAD}\n\n{P1}\n\n{P2}\n",
	},
	{
		name: "n-tv, flat", noByline: true,
		entry:  `<p><b>+++ {CLOCK} {HEAD} +++</b><br>{P1}</p><p>{P2}</p>`,
		around: `<div class="article__text">ENTRIES</div>`, copied: "+++ {CLOCK} {HEAD} +++\n{P1}\n\n{P2}\n",
	},
	{
		name: "Le Monde", noByline: true,
		entry:  `<section class="post post__live-container" id="id-{ID}"><header class="header-content__live"><span class="info-content"><span class="date">{CLOCK}</span></span></header><h2 class="post__live-container--title">{HEAD}</h2><div class="content--live"><p class="post__live-container--answer-text">{P1}</p><p class="post__live-container--answer-text">{P2}</p></div></section>`,
		around: `<section id="post-container">ENTRIES</section>`, copied: "{CLOCK}\n{HEAD}\n\n{P1}\n\n{P2}\n",
	},
	{
		name:   "Tickaroo",
		entry:  `<div class="tik4-live-blog__item"><div class="tik4-content-block"><div class="tik4-meta"><time datetime="{ISO}">{CLOCK}</time><span class="tik4-author__name__t">{BY}</span></div><h3 class="tik4-title">{HEAD}</h3><div class="tik4-content-block--rich-text"><p>{P1}</p><p>{P2}</p></div></div></div>`,
		around: `<div id="tickaroo-liveblog">ENTRIES</div>`, copied: "{CLOCK}\n{BY}\n{HEAD}\n\n{P1}\n\n{P2}\n",
	},
	{
		name: "Sourcefabric", noHeadline: true,
		entry:  `<article class="lb-post" data-post-id="{ID}"><div class="lb-post-date" data-js-timestamp="{ISO}">{CLOCK}</div><div class="lb-author"><span class="lb-author__name">{BY}</span></div><div class="lb-item text"><p>{P1}</p><p>{P2}</p></div></article>`,
		around: `<div class="lb-posts">ENTRIES</div>`, copied: "{CLOCK}\n{BY}\n\n{P1}\n\n{P2}\n",
	},
	{
		name:   "WordPress liveblog",
		entry:  `<div id="liveblog-entry-{ID}" class="liveblog-entry" data-timestamp="{S}"><div class="liveblog-entry-header"><span class="liveblog-author-name">{BY}</span><span class="liveblog-entry-date">July 2, 2024</span> <span class="liveblog-entry-time">{CLOCK}</span></div><div class="liveblog-entry-text"><h3>{HEAD}</h3><p>{P1}</p><p>{P2}</p></div></div>`,
		around: `<div id="liveblog-entries">ENTRIES</div>`, copied: "{BY} July 2, 2024 {CLOCK}\n{HEAD}\n\n{P1}\n\n{P2}\n",
	},
	{
		name: "AMP", noByline: true,
		entry:  `<div id="{ID}" data-sort-time="{MS}"><p class="time">{CLOCK}</p><h2>{HEAD}</h2><p>{P1}</p><p>{P2}</p></div>`,
		around: `<amp-live-list id="live" data-poll-interval="15000"><button update>New</button><div items>ENTRIES</div></amp-live-list>`, copied: "{CLOCK}\n{HEAD}\n\n{P1}\n\n{P2}\n",
	},
	{
		name:   "hashed, unknown",
		entry:  `<div class="Post_root__x9Kq"><div class="Post_meta__2a"><span class="Post_a__1">{CLOCK}</span> <span class="Post_b__2">By {BY}</span></div><h4 class="Post_c__3">{HEAD}</h4><div class="Post_d__4"><p>{P1}</p><p>{P2}</p></div></div>`,
		around: `<div class="Feed_root__77">ENTRIES</div>`, copied: "{CLOCK} By {BY}\n{HEAD}\n\n{P1}\n\n{P2}\n",
	},
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

// fill writes an entry in a form.
func (w liveWord) fill(form string, n int) string {
	at, err := time.Parse("2006-01-02 15:04 -0700", "2024-07-02 "+w.clock+" +0100")
	if err != nil {
		panic(err)
	}
	return strings.NewReplacer(
		"{ID}", fmt.Sprintf("a%d", n), "{N}", fmt.Sprint(n+1), "{ISO}", at.UTC().Format("2006-01-02T15:04:05.000Z"), "{MS}", fmt.Sprint(at.UnixMilli()), "{S}", fmt.Sprint(at.Unix()), "{LOCAL}", at.Format("2006-01-02T15:04:05"),
		"{CLOCK}", w.clock, "{DOT}", strings.Replace(w.clock, ":", ".", 1), "{AMPM}", at.Format("3.04pm"), "{DIGITS}", at.Format("150405"), "{HEAD}", w.headline, "{BY}", w.name, "{P1}", w.first, "{P2}", w.second,
	).Replace(form)
}

// TestLiveLayouts reads each layout without its name: profiles, and with them
// the table of layouts, are off. All are read whole, as HTML and as copied text.
func TestLiveLayouts(t *testing.T) {
	var failed []string
	for _, l := range liveLayouts {
		for _, copied := range []bool{false, true} {
			if copied && l.copied == "" {
				continue
			}
			if lacks := l.lacks(copied); lacks != "" {
				failed = append(failed, fmt.Sprintf("%s (text: %t): %s", l.name, copied, lacks))
			}
		}
	}
	t.Logf("of %d layouts, as HTML and as text, %d are not read whole", len(liveLayouts), len(failed))
	if len(failed) > 0 {
		t.Errorf("%d are not read whole:\n%s", len(failed), strings.Join(failed, "\n"))
	}
}

// page is a live blog in that layout.
func (l liveLayout) page(copied bool) string {
	form := l.entry
	if copied {
		form = l.copied
	}
	var entries strings.Builder
	for n, w := range liveWords {
		entries.WriteString(w.fill(form, n) + "\n")
	}
	const headline, standfirst = "Regatta live: every boat as it comes home", "Follow the race around Little Gannet, stone by stone and buoy by buoy, until the last of the boats is home."
	if copied {
		return "Home\nNews\nTides\n" + headline + "\n\n" + standfirst + "\n\n2 July 2024\n\n" + entries.String()
	}
	return `<html lang="en-GB"><head><title>` + headline + ` - Harbour Courier</title><meta property="article:published_time" content="2024-07-02T11:00:00+01:00"></head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav><main><h1>` +
		headline + `</h1><p class="standfirst">` + standfirst + `</p>` + strings.Replace(l.around, "ENTRIES", entries.String(), 1) + `</main><footer><p>© Harbour Courier</p></footer></body></html>`
}

// lacks says what is not read of a page in that layout; "": nothing.
func (l liveLayout) lacks(copied bool) string {
	saved := time.Date(2024, 7, 2, 16, 0, 0, 0, time.FixedZone("", 3600))
	a, err := newspage.Reader{NoProfiles: true}.Extract(newspage.Page{Data: []byte(l.page(copied)), URL: "https://www.harbourcourier.example/regatta", SavedAt: saved})
	switch {
	case err != nil:
		return err.Error()
	case a.Live == nil:
		return "no live blog"
	case len(a.Live.Entries) != len(liveWords):
		return fmt.Sprintf("%d entries of %d", len(a.Live.Entries), len(liveWords))
	}
	for n, w := range liveWords {
		e := a.Live.Entries[n]
		text := ""
		for _, b := range e.Body {
			text += b.Text + "\n"
		}
		switch {
		case e.Time.Time.In(saved.Location()).Format("2006-01-02 15:04") != "2024-07-02 "+w.clock:
			return fmt.Sprintf("entry %d: the time is %v %q, want %s", n, e.Time.Time, e.Time.Text, w.clock)
		case !l.noHeadline && e.Headline != w.headline:
			return fmt.Sprintf("entry %d: the headline is %q, want %q", n, e.Headline, w.headline)
		case text != w.first+"\n"+w.second+"\n":
			return fmt.Sprintf("entry %d: the text is %q", n, text)
		case !l.noByline && (len(e.Bylines) != 1 || e.Bylines[0].Name != w.name):
			return fmt.Sprintf("entry %d: the bylines are %+v, want %s", n, e.Bylines, w.name)
		}
	}
	return ""
}
