package newspage

import (
	"encoding/json"
	"html"
	"strings"
	"testing"
)

// TestStates reads reports that only the state of a page's scripts has, or
// markup that is not shown as it stands.
func TestStates(t *testing.T) {
	paragraphs := []string{
		"A great blue heron has built a nest on the wheelhouse of the mayor’s boat, the warden of the harbour said on Tuesday.",
		"The nest holds three eggs. The warden has counted them twice, from a ladder that the mayor held, and that the cook had made.",
		"It leaks, says the harbour office, but only in the afternoon, and nobody has been able to say where the water goes to.",
		"The mayor will go by bus until the eggs are hatched, and has asked for a timetable with larger letters in it.",
	}
	markup := "<p>" + strings.Join(paragraphs, "</p><p>") + "</p>"
	text := func(v any) string {
		var b strings.Builder
		enc := json.NewEncoder(&b)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(v); err != nil {
			t.Fatal(err)
		}
		return strings.TrimSpace(b.String())
	}
	whole := text(map[string]any{"article": map[string]string{"headline": "Heron nests on a boat", "bodyHtml": markup}})
	var parts []map[string]string
	for _, p := range paragraphs {
		parts = append(parts, map[string]string{"type": "text", "value": p})
	}
	pieces := text(map[string]any{"article": map[string]any{"headline": "Heron nests on a boat", "blocks": parts}})
	for _, state := range []string{whole, pieces} {
		for name, page := range map[string]string{
			"JSON in a script":       `<script type="application/json" id="data">` + state + `</script>`,
			"variable":               `<script>var article = ` + state + `;</script>`,
			"variable of its own":    `<script>window.paper.page=` + state + `</script>`,
			"text in a variable":     `<script>window.__INITIAL_DATA__ = ` + text(state) + `;</script>`,
			"text that is parsed":    `<script>window.__STATE__ = JSON.parse(` + text(state) + `)</script>`,
			"rows of a stream":       `<script>self.__next_f.push([1,` + text("3:\"$Sreact\"\n5:"+state[:len(state)/2]) + `])</script><script>self.__next_f.push([1,` + text(state[len(state)/2:]+"\n") + `])</script>`,
			"attribute":              `<div id="app" data-page="` + html.EscapeString(state) + `"></div>`,
			"after a line that says": `<p>Loading…</p><script>window.pageData = ` + state + `</script>`,
		} {
			checkState(t, name, page, paragraphs)
		}
	}
	for name, page := range map[string]string{
		"template":            `<template>` + markup + `</template>`,
		"template in script":  `<script type="text/template">` + markup + `</script>`,
		"frame":               `<iframe srcdoc="` + html.EscapeString(markup) + `"></iframe>`,
		"list of references":  `<script type="application/json" id="__NUXT_DATA__">` + text([]any{"Reactive", 1, map[string]int{"body": 3}, markup}) + `</script>`,
		"a line and the rest": `<main><h1>Heron nests on a boat</h1><p>` + paragraphs[0] + `</p></main><script>window.article = ` + whole + `</script>`,
	} {
		checkState(t, name, page, paragraphs)
	}
	// A state of something else does not stand in for what the page shows.
	const notice = `<main><h1>Ferry late</h1><p>The ferry is late, says the harbour office, and so is the bus to it.</p></main>`
	a, err := Extract(Page{Data: []byte(`<html lang="en"><body>` + notice + `<script>window.other = ` + whole + `</script></body></html>`)})
	if err != nil || len(a.Body) != 1 {
		t.Errorf("%d blocks of another report (%v)", len(a.Body), err)
	}
}

func checkState(t *testing.T, name, page string, paragraphs []string) {
	t.Helper()
	a, err := Extract(Page{Data: []byte(`<html lang="en"><head><title>Heron nests on a boat</title></head><body>` + page + `</body></html>`)})
	if a == nil || err != nil {
		t.Errorf("%s: %v", name, err)
		return
	}
	var got []string
	for _, b := range a.Body {
		if b.Type == Paragraph {
			got = append(got, b.Text)
		}
	}
	if strings.Join(got, "\n") != strings.Join(paragraphs, "\n") {
		t.Errorf("%s: the text is %q", name, got)
	}
	if !strings.HasPrefix(a.Origins["body"], "state ") {
		t.Errorf("%s: the origin is %q", name, a.Origins["body"])
	}
}
