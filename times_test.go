package newspage_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/newspage/newspage"
)

// TestPublishedByMachines reads times of publication as systems write them,
// which are not always instants of publication.
func TestPublishedByMachines(t *testing.T) {
	report := strings.Repeat("<p>The ferry is late again, says the skipper, and so are we, who had stood on the quay since six in the rain.</p>", 4)
	state := func(days ...string) string {
		var items []string
		for _, day := range days {
			items = append(items, `{"published_at": "`+day+`T06:22:28+01:00", "text": "`+strings.Repeat("The ferry is late again. ", 20)+`"}`)
		}
		return `<script type="application/json">{"stories": [` + strings.Join(items, ",") + `]}</script>`
	}
	for name, c := range map[string]struct{ head, want string }{
		"midnight of the paper's zone":  {`<meta property="article:published_time" content="2024-03-04T23:00:00.000Z">`, "2024-03-05T00:00:00+01:00"},
		"any other time in UTC":         {`<meta property="article:published_time" content="2024-03-04T23:10:00.000Z">`, "2024-03-04T23:10:00Z"},
		"midnight in UTC":               {`<meta property="article:published_time" content="2024-03-04T00:00:00Z">`, "2024-03-04T00:00:00Z"},
		"a zone in brackets":            {`<meta property="article:published_time" content="2024-03-04T23:10:00Z[UTC]">`, "2024-03-04T23:10:00Z"},
		"zero":                          {`<meta property="article:published_time" content="1970-01-01T01:00:00+01:00">`, ""},
		"state alone":                   {state("2024-03-05", "2024-03-05"), "2024-03-05T06:22:28+01:00"},
		"state of several reports":      {state("2024-03-05", "2024-03-06"), ""},
		"state against the page's head": {state("2024-03-05") + `<meta property="article:published_time" content="2024-03-01T08:00:00Z">`, "2024-03-01T08:00:00Z"},
	} {
		t.Run(name, func(t *testing.T) {
			page := `<html lang="de"><head><title>Fähre</title>` + c.head + `</head><body><article><h1>Fähre fährt spät</h1>` + report + `</article></body></html>`
			a, err := newspage.Extract(newspage.Page{Data: []byte(page)})
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			if !a.Published.Time.IsZero() {
				got = a.Published.Time.Format(time.RFC3339)
			}
			if got != c.want {
				t.Errorf("published %q, want %q", got, c.want)
			}
		})
	}
}

// TestDateThatEndsLikeSentence reads a day whose clock ends in a full stop: it is no
// standfirst.
func TestDateThatEndsLikeSentence(t *testing.T) {
	report := strings.Repeat("<p>El transbordador llega otra vez tarde, dice el patrón, y nosotros con él, que esperamos en el muelle desde las seis bajo la lluvia.</p>", 4)
	page := `<html lang="es"><head><title>El transbordador</title></head><body><article><h1>El transbordador llega tarde</h1><p class="meta">jueves 12 de marzo 2026, 8:30 a. m.</p>` + report + `</article></body></html>`
	a, err := newspage.Extract(newspage.Page{Data: []byte(page)})
	if err != nil {
		t.Fatal(err)
	}
	if got := a.Published.Time.Format("2006-01-02 15:04"); got != "2026-03-12 08:30" || a.Standfirst != "" {
		t.Errorf("published %s, standfirst %q", got, a.Standfirst)
	}
}

// TestModifiedByElement reads the minute of the last change from the element of the day
// that is printed for it.
func TestModifiedByElement(t *testing.T) {
	report := strings.Repeat("<p>The ferry is late again, says the skipper, and so are we, who had stood on the quay since six in the rain.</p>", 4)
	const published = `<li><time datetime="2024-03-05T08:30:00-06:00">Mar 5, 2024</time></li>`
	for name, c := range map[string]struct{ line, want string }{
		"of another day":                 {`<li>Updated <time datetime="2024-03-06T18:10:00-06:00">Mar 6, 2024</time></li>`, "2024-03-06T18:10:00-06:00"},
		"of the same day, on its line":   {`<li>Updated <time datetime="2024-03-05T18:10:00-06:00">Mar 5, 2024</time></li>`, "2024-03-05T18:10:00-06:00"},
		"of the same day, of two":        {`<li>Published <time datetime="2024-03-05T08:30:00-06:00">Mar 5, 2024, 8:30 a.m.</time> Updated <time datetime="2024-03-05T18:11:00-06:00">Mar 5, 2024, 6:11 p.m.</time></li>`, "2024-03-05T18:11:00-06:00"},
		"of a clock in the next element": {`<li><span>Updated Mar 6, 2024</span></li><li><span>6:10 p.m. CST</span></li>`, "2024-03-06T18:10:00-06:00"},
		"of a clock behind the day":      {`<li class="date">Mar 5, 2024, 8:30 a.m. CST, updated 6:10 p.m. CST</li>`, "2024-03-05T18:10:00-06:00"},
		"of the same day, without word":  {`<li><time datetime="2024-03-05T18:10:00-06:00">Mar 5, 2024</time></li>`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			page := `<html lang="en"><head><title>Ferry late</title></head><body><article><h1>Ferry sails late</h1><ul>` + published + c.line + `</ul>` + report + `</article></body></html>`
			a, err := newspage.Extract(newspage.Page{Data: []byte(page)})
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			if !a.Modified.Time.IsZero() {
				got = a.Modified.Time.Format(time.RFC3339)
			}
			if got != c.want || a.Published.Time.Format(time.RFC3339) != "2024-03-05T08:30:00-06:00" {
				t.Errorf("modified %q, want %q; published %v", got, c.want, a.Published.Time)
			}
		})
	}
}

// TestZoneOfPublication takes the offset of the time of publication for those that state
// none, unless it is that of UTC, in which systems keep their times.
func TestZoneOfPublication(t *testing.T) {
	report := strings.Repeat("<p>El transbordador sale otra vez tarde, dice el patrón, y nosotros también, que esperamos en el muelle desde las seis bajo la lluvia.</p>", 4)
	for name, c := range map[string]struct{ published, want string }{
		"offset": {"2025-03-04T21:40:00-05:00", "2025-03-04T22:10:00-05:00"},
		"UTC":    {"2025-03-04T21:40:00Z", "2025-03-04T22:10:00Z"},
	} {
		t.Run(name, func(t *testing.T) {
			page := `<html lang="es"><head><title>Sale tarde</title><meta property="article:published_time" content="` + c.published + `"></head><body><article><h1>El transbordador sale tarde</h1><p class="date">Actualizado el 4 de marzo de 2025 a las 22:10</p>` + report + `</article></body></html>`
			a, err := newspage.Extract(newspage.Page{Data: []byte(page)})
			if err != nil || a.Modified.Time.Format(time.RFC3339) != c.want || !slices.Contains(a.Modified.Inferred, newspage.InferredZone) {
				t.Errorf("modified %v, want %s (%v)", a.Modified, c.want, err)
			}
		})
	}
}
