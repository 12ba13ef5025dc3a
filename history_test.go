package newspage_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage/newspage"
)

// livePage is a save of an invented live blog: a line "clock|anchor|headline|text"
// for each entry, newest first.
func livePage(next string, entries ...string) []byte {
	var page strings.Builder
	page.WriteString("<html lang=en-GB><head><title>Regatta live</title></head><body><main><h1>Regatta live: every boat as it comes home</h1><p>Follow the race around Little Gannet, stone by stone and buoy by buoy.</p>")
	for _, e := range entries {
		f := strings.Split(e, "|")
		fmt.Fprintf(&page, "<article class=entry id=%s><time datetime=2024-07-02T%s:00+01:00>%s</time><h2>%s</h2><p>%s</p></article>", f[1], f[0], f[0], f[2], f[3])
	}
	if next != "" {
		fmt.Fprintf(&page, "<a rel=next href=%q>Older</a>", next)
	}
	page.WriteString("</main></body></html>")
	return []byte(page.String())
}

// The entries of the regatta, and one of them as it was changed.
const (
	start   = "12:00|p1|They are off|Eleven boats have crossed the line, and one has gone back for her anchor."
	buoy    = "12:20|p2|First buoy|The Gannet leads at the first buoy, with the Harbour Master two lengths behind her."
	buoyNow = "12:20|p2|First buoy|The Gannet leads at the first buoy, with the Harbour Mistress three lengths behind her."
	fog     = "12:40|p3|Fog|Nobody can be seen. The committee boat has rung her bell and had no answer."
	wrong   = "12:50|p4|Collision|Two boats are said to have touched off the point, and one to be taking water."
	home    = "13:10|p5|Home|The Gannet is home, and so is everybody else, in an order that is being argued about."
	party   = "13:30|p6|The prize|The cup goes to the Gannet, who has lent it to the Harbour Mistress until Sunday."
	prize   = "14:00|p7|The end|That is all from the quay. The rolls were from the bakery on Little Gannet."
)

func capture(t *testing.T, name string, savedAt string, url string, page []byte) newspage.Capture {
	t.Helper()
	saved := at(t, savedAt)
	a, err := newspage.Extract(newspage.Page{Data: page, URL: url, SavedAt: saved})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if a.Live == nil {
		t.Fatalf("%s is not read as a live blog", name)
	}
	return newspage.Capture{Source: name, SavedAt: saved, Article: a}
}

// TestJoin joins three saves of a live blog, one of them two pages: the second
// has an edit, in the third an entry is gone.
func TestJoin(t *testing.T) {
	const url = "https://www.harbourcourier.example/regatta"
	first := capture(t, "first", "2024-07-02T12:45:00+01:00", url, livePage("", fog, buoy, start))
	second := capture(t, "second", "2024-07-02T13:15:00+01:00", url, livePage("", home, wrong, fog, buoyNow, start))
	third := capture(t, "third", "2024-07-02T14:05:00+01:00", url, livePage(url+"?page=2", prize, party, home, fog))
	older := capture(t, "third, page two", "2024-07-02T14:06:00+01:00", url+"?page=2", livePage("", fog, buoyNow, start))
	h, err := newspage.Join(third, older, first, second)
	if err != nil {
		t.Fatal(err)
	}
	var order []string
	for _, c := range h.Captures {
		order = append(order, c.Source)
	}
	if want := []string{"first", "second", "third", "third, page two"}; !cmp.Equal(order, want) {
		t.Errorf("the captures are in the order %q", order)
	}
	var ids []string
	for _, e := range h.Article.Live.Entries {
		ids = append(ids, e.ID)
	}
	if want := []string{"p7", "p6", "p5", "p4", "p3", "p2", "p1"}; !cmp.Equal(ids, want) {
		t.Errorf("the entries are %q, want %q", ids, want)
	}
	if len(h.Edited) != 1 || h.Edited[0].After.ID != "p2" || h.Edited[0].From != 0 || h.Edited[0].To != 1 ||
		!strings.Contains(h.Edited[0].Before.Body[0].Text, "Harbour Master") || !strings.Contains(h.Edited[0].After.Body[0].Text, "Harbour Mistress") {
		t.Errorf("the edits are %+v", h.Edited)
	}
	if len(h.Vanished) != 1 || h.Vanished[0].Entry.ID != "p4" || h.Vanished[0].LastSeen != 1 || h.Vanished[0].Missing != 2 {
		t.Errorf("vanished are %+v", h.Vanished)
	}
}

func TestJoinNothing(t *testing.T) {
	article := newspage.Capture{Article: &newspage.Article{Headline: "Ferry sails late"}}
	for _, captures := range [][]newspage.Capture{nil, {{}}, {article}} {
		if h, err := newspage.Join(captures...); h != nil || !errors.Is(err, newspage.ErrNoCaptures) {
			t.Errorf("Join(%v) is %v, %v", captures, h, err)
		}
	}
}

// TestJoinKeepsEverything: whatever is joined, each entry comes back, and one
// capture joined with itself is that capture.
func TestJoinKeepsEverything(t *testing.T) {
	joined := 0
	for _, s := range savedPages(t) {
		a, err := newspage.Extract(s.page)
		if err != nil || a.Live == nil {
			continue
		}
		joined++
		h, err := newspage.Join(newspage.Capture{Article: a}, newspage.Capture{Article: a})
		if err != nil {
			t.Fatalf("%s: %v", s.name, err)
		}
		if diff := cmp.Diff(a.Live.Entries, h.Article.Live.Entries); diff != "" {
			t.Errorf("%s: joined with itself (-want +got):\n%s", s.name, diff)
		}
		if len(h.Edited)+len(h.Vanished) > 0 {
			t.Errorf("%s: joined with itself, %d edits and %d vanished", s.name, len(h.Edited), len(h.Vanished))
		}
	}
	if joined == 0 {
		t.Error("no live blog among the pages")
	}
}

func TestCompare(t *testing.T) {
	p := func(text string) newspage.Block { return newspage.Block{Type: newspage.Paragraph, Text: text} }
	before := &newspage.Article{Headline: "Ferry late", Bylines: []newspage.Byline{{Name: "Ellen Marwood"}}, Body: []newspage.Block{
		p("The night ferry left an hour late."), p("Nobody went hungry on board."), p("The company has not apologised so far."), p("A second key was cut."), p("The end."),
	}}
	after := &newspage.Article{Headline: "Ferry sails late", Bylines: []newspage.Byline{{Name: "Ellen Marwood"}}, Body: []newspage.Block{
		p("The “night ferry” left  an hour late."), p("A passenger sold rolls."), p("Nobody went hungry on board."), p("The company has apologised so far."), p("The end."),
	}}
	got := newspage.Compare(before, after)
	want := newspage.Comparison{
		Facts: []newspage.FactChange{{Name: "headline", Before: "Ferry late", After: "Ferry sails late"}},
		Blocks: []newspage.BlockChange{
			{Change: newspage.ChangeAdded, After: &after.Body[1]},
			{Change: newspage.ChangeEdited, Before: &before.Body[2], After: &after.Body[3]},
			{Change: newspage.ChangeDeleted, Before: &before.Body[3]},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !newspage.Compare(before, before).Same() || got.Same() {
		t.Error("Same is wrong")
	}
}

// TestCompareIsLinear compares two long articles of which every second
// paragraph differs.
func TestCompareIsLinear(t *testing.T) {
	long := func(n int, word string) *newspage.Article {
		a := &newspage.Article{}
		for i := range n {
			a.Body = append(a.Body, newspage.Block{Type: newspage.Paragraph, Text: fmt.Sprintf("Paragraph %d of the log says nothing of the %s.", i/2*2, []string{"same", word}[i%2])})
		}
		return a
	}
	took := func(n int) time.Duration {
		a, b := long(n, "sea"), long(n, "quay")
		start := cpuTime()
		if got := newspage.Compare(a, b); len(got.Blocks) != n/2 {
			t.Fatalf("%d changes, want %d", len(got.Blocks), n/2)
		}
		return cpuTime() - start
	}
	took(1000)
	if few, many := took(4000), took(64000); many > 64*few {
		t.Errorf("16 times the text takes %v times as long", many/few)
	}
}

// TestEntriesThatSayTheSame has a ticker without anchors that says "Goal!" more
// than once: each is an entry of its own, in every capture of it.
func TestEntriesThatSayTheSame(t *testing.T) {
	ticker := func(clocks ...string) *newspage.Article {
		live := &newspage.LiveBlog{Order: newspage.NewestFirst, Completeness: newspage.CompletenessWhole}
		for _, clock := range clocks {
			e := newspage.LiveEntry{Body: []newspage.Block{{Type: newspage.Paragraph, Text: "Goal!"}}}
			if clock != "" {
				e.Time = newspage.Timestamp{Text: clock, Time: at(t, "2024-07-02T"+clock+":00Z")}
			}
			live.Entries = append(live.Entries, e)
		}
		return &newspage.Article{Live: live}
	}
	for name, c := range map[string]struct {
		before, after  *newspage.Article
		entries, added int
	}{
		"the same":       {ticker("12:40", "12:10"), ticker("12:40", "12:10"), 2, 0},
		"one more":       {ticker("12:40", "12:10"), ticker("12:55", "12:40", "12:10"), 3, 1},
		"without times":  {ticker("", ""), ticker("", ""), 2, 0},
		"one, and times": {ticker("12:10"), ticker("12:40", "12:10"), 2, 1},
	} {
		d := newspage.Compare(c.before, c.after)
		if len(d.Entries) != c.added {
			t.Errorf("%s: Compare says %+v, want %d added", name, d.Entries, c.added)
		}
		h, err := newspage.Join(newspage.Capture{Article: c.before}, newspage.Capture{Article: c.after})
		if err != nil {
			t.Fatal(err)
		}
		if got := len(h.Article.Live.Entries); got != c.entries || len(h.Edited)+len(h.Vanished) > 0 {
			t.Errorf("%s: Join has %d entries, want %d; edited %+v, vanished %+v", name, got, c.entries, h.Edited, h.Vanished)
		}
	}
}

func at(t *testing.T, rfc3339 string) time.Time {
	t.Helper()
	moment, err := time.Parse(time.RFC3339, rfc3339)
	if err != nil {
		t.Fatal(err)
	}
	return moment
}
