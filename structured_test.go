package newspage

import (
	"errors"
	"testing"
)

func TestDateline(t *testing.T) {
	for text, want := range map[string]string{
		"PORT SENNET (Northlight) — The night ferry left late.": "PORT SENNET (Northlight)",
		"LINDEN — The mayor said on Monday that":                "LINDEN",
		"Süderhaven (dpa) - Die Werft sucht einen Käufer":       "Süderhaven (dpa)",
		"MADRID, 3 May (EFE) – El Gobierno":                     "MADRID, 3 May (EFE)",
		"Berlin/dpa – Der Bundestag hat am Freitag":             "Berlin/dpa",
		"Ferry crews – all forty of them – went home":           "",
		"The mayor — who was late — said nothing":               "",
		"A week later - it was a Tuesday - she left":            "",
		"No dash in this sentence at all":                       "",
	} {
		if got := datelineOf(text); got != want {
			t.Errorf("datelineOf(%q) = %q, want %q", text, got, want)
		}
	}
}

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

func TestAccess(t *testing.T) {
	const report = `<p>In the great hall lies one last ship, and nobody in the town knows who has ordered it, or whether it will be paid for.</p>
<p>The owner, a holding from the south, is looking for a buyer, and the works council heard of that from the radio on a Sunday.</p>`
	for _, c := range []struct {
		name, page string
		want       Access
	}{
		{"a wall under the text", `<article><h1>Shipyard looks for a buyer</h1>` + report + `<p>The yard was founded when…</p><p>Subscribe to continue reading this article</p></article>`, Access{Wall: true, Truncated: true}},
		{"a footer that speaks of subscriptions", `<article><h1>Shipyard looks for a buyer</h1>` + report + `</article><footer><p>Subscribe to continue reading on every device</p></footer>`, Access{}},
	} {
		a, err := Extract(Page{Data: []byte("<html><body>" + c.page + "</body></html>")})
		if err != nil {
			t.Fatal(err)
		}
		if a.Access != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, a.Access, c.want)
		}
	}
}
