package newspage

import (
	"errors"
	"testing"
)

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
