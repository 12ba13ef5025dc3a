package newspage

import (
	"strings"
	"testing"
	"time"

	"github.com/newspage/newspage/internal/when"
)

// TestZoneBefore: the zone in which a clock lies in the hour before a moment.
func TestZoneBefore(t *testing.T) {
	end := time.Date(2016, 11, 9, 1, 5, 0, 0, time.UTC)
	for _, row := range []struct{ clock, hours int }{
		{18 * 60, -7}, {0, -1}, {60, 0}, {2*60 + 4, 1}, {10 * 60, 9},
	} {
		_, offset := end.In(zoneBefore(row.clock, end)).Zone()
		if offset != row.hours*60*60 {
			t.Errorf("%d minutes past midnight: %d hours, want %d", row.clock, offset/3600, row.hours)
		}
	}
}

// TestYearNear: a day without a year is in the year in which it is nearest.
func TestYearNear(t *testing.T) {
	newYear := time.Date(2024, 1, 1, 3, 0, 0, 0, time.UTC)
	for _, row := range []struct {
		month     time.Month
		day, year int
	}{{time.December, 31, 2023}, {time.January, 2, 2024}, {time.May, 3, 2024}} {
		if got := yearNear(when.Stamp{Month: row.month, Day: row.day}, newYear); got != row.year {
			t.Errorf("%d %s: %d, want %d", row.day, row.month, got, row.year)
		}
	}
}

// TestGuessZone: the address's country wins over the language.
func TestGuessZone(t *testing.T) {
	for _, row := range []struct{ address, lang, want string }{
		{"https://www.echo.example.co.uk/a", "en", "Europe/London"},
		{"https://echo.example.at/a", "de", "Europe/Vienna"},
		{"https://echo.example.com/a", "en-IE", "Europe/Dublin"},
		{"https://echo.example.com/a", "de", "Europe/Berlin"},
		{"https://echo.example.com/a", "en", ""},
	} {
		got := ""
		if zone := guessZone(row.address, row.lang).zone; zone != nil {
			got = zone.String()
		}
		if got != row.want {
			t.Errorf("%s in %s: %q, want %q", row.address, row.lang, got, row.want)
		}
	}
}

// TestZonesExist: every zone of the tables is in the time zone data.
func TestZonesExist(t *testing.T) {
	for _, table := range []map[string]string{countryZones, languageZones} {
		for key, name := range table {
			if when.Place(name) == nil {
				t.Errorf("%s: no zone %s", key, name)
			}
		}
	}
}

// TestLocalTimeAsUTC: the structured data says UTC but means local time, as the printed
// clocks and the moment of the last change show. Where the newest would not lie after that
// moment, it is believed: a page may print UTC.
func TestLocalTimeAsUTC(t *testing.T) {
	for modified, want := range map[string]string{"2024-03-05T18:44:00+01:00": "17:40", "2024-03-05T20:44:00+01:00": "18:40"} {
		var entries, updates []string
		for n, clock := range []string{"18:40", "17:15", "16:02"} {
			text := strings.Repeat("Die Brücke ist wieder offen, sagt der Landkreis. ", n+2)
			entries = append(entries, `<div class="e"><span>`+clock+`</span><h3>Meldung Nummer `+clock+`</h3><p>`+text+`</p></div>`)
			updates = append(updates, `{"@type":"BlogPosting","headline":"Meldung Nummer `+clock+`","datePublished":"2024-03-05T`+clock+`:00Z"}`)
		}
		page := `<html lang="de"><head><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Die Brücke im Liveticker","datePublished":"2024-03-05T08:00:00+01:00","dateModified":"` + modified + `","liveBlogUpdate":[` + strings.Join(updates, ",") + `]}</script></head><body><main><h1>Die Brücke im Liveticker</h1><div>` + strings.Join(entries, "") + `</div></main></body></html>`
		a, err := Extract(Page{Data: []byte(page), URL: "https://www.echo.example.de/a"})
		if err != nil || a.Live == nil || len(a.Live.Entries) != 3 {
			t.Fatal("not three entries:", err)
		}
		if got := a.Live.Entries[0].Time.Time.UTC().Format("15:04"); got != want {
			t.Errorf("changed %s: newest entry at %s UTC, want %s", modified, got, want)
		}
	}
}

// TestPlaceholderHeadlines: a headline that most updates of the structured data have is
// that of none; the printed ones are kept.
func TestPlaceholderHeadlines(t *testing.T) {
	var updates []string
	for n, clock := range []string{"18:40", "17:15", "16:02", "15:10"} {
		head := "Last minute"
		if n == 3 {
			head = "The cook is found"
		}
		updates = append(updates, `{"@type":"BlogPosting","headline":"`+head+`","articleBody":"At `+clock+` the ferry was still at the quay, and nobody on board was hungry.","datePublished":"2024-03-05T`+clock+`:00Z"}`)
	}
	page := `<html lang="en"><head><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry live","liveBlogUpdate":[` + strings.Join(updates, ",") + `]}</script></head><body><main><h1>Ferry live</h1><p>Follow the ferry here through the day and the night, until the key is found and the galley open.</p></main></body></html>`
	a, err := Extract(Page{Data: []byte(page)})
	if err != nil || a.Live == nil || len(a.Live.Entries) != 4 {
		t.Fatal("not four entries:", err)
	}
	for n, want := range []string{"", "", "", "The cook is found"} {
		if got := a.Live.Entries[n].Headline; got != want {
			t.Errorf("entry %d: headline %q, want %q", n, got, want)
		}
	}
}

// TestEntryOutOfOrder: an entry that stands above newer ones, with a label that says so or
// without, moves the others by no day.
func TestEntryOutOfOrder(t *testing.T) {
	for _, label := range []string{"", "Pinned\n"} {
		text := "Ferry live: every hour from the quay\n\nFollow the ferry here through the day, until the key is found.\n\n"
		for n, clock := range []string{"09:30", "17:58", "16:20", "11:41"} {
			if n == 0 {
				text += label
			}
			text += clock + "\nWord from the quay at " + clock + "\n\nThe ferry is still at the quay, says the mate, and nobody on board is hungry yet.\n\n"
		}
		a, err := Extract(Page{Data: []byte(text), ContentType: "text/plain", URL: "https://www.echo.example.de/ferry", SavedAt: time.Date(2024, 8, 13, 16, 30, 0, 0, time.UTC)})
		if err != nil || a.Live == nil || len(a.Live.Entries) != 4 {
			t.Fatal("not four entries:", err)
		}
		for _, e := range a.Live.Entries {
			if e.Time.Time.Day() != 13 {
				t.Errorf("%q: %s", label, e.Time.Time)
			}
		}
	}
}
