package newspage_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage/newspage"
)

// copiedBlog is the text of a live blog in which HEAD is what stands above the entries,
// TIME1 to TIME4 are their times, END what stands at the end of each and FOOT what stands
// below the last.
const copiedBlog = `Key of the galley missing: live updates

HEAD
TIME1
Key found in the soup

The key was found in a pot of soup that nobody had touched for two days, the ferry company says.

END
TIME2
Divers go down

Two divers are looking under the quay, where a porter heard a splash on Monday night.

END
TIME3
Passengers eat sandwiches

The kiosk in the harbour has sent two hundred sandwiches on board, all of them with egg.

END
TIME4
Ferry sails late

The night ferry is an hour late because its cook cannot get into the galley.

END
FOOT
`

var copiedHeads = []string{"Key found in the soup", "Divers go down", "Passengers eat sandwiches", "Ferry sails late"}

// TestCopiedLiveBlog reads entries of a copied page among lines that are none of them.
func TestCopiedLiveBlog(t *testing.T) {
	plain := []string{"18:40", "17:05", "16:20", "15:10"}
	for _, test := range []struct {
		name, head, end, foot string
		times                 []string
	}{
		{name: "nothing else", times: plain},
		{name: "share button that a phrase knows", end: "Copy link\n", times: plain},
		{name: "button that no phrase knows", end: "Hand it on\n", times: plain},
		{name: "button with a number", end: "Nice12\n", times: plain},
		{name: "button behind the writer", end: "Ellen MarwoodShare\n", times: plain},
		{name: "words of a button behind the time", times: []string{"18:40Hand it on", "17:05Hand it on", "16:20Hand it on", "15:10Hand it on"}},
		{name: "day without a space", times: []string{"18:4012 March", "17:0512 March", "16:2012 March", "15:1012 March"}},
		{name: "writer without a space", times: []string{"18:40Ellen Marwood", "17:05Kofi Brand", "16:20", "15:10Kofi Brand"}},
		{name: "date of the page", head: "12 March 2026 15:00\nLatest first\n", times: []string{"12 March 2026 18:40", "12 March 2026 17:05", "12 March 2026 16:20", "12 March 2026 15:10"}},
		{name: "date and change of the page", head: "12 March 2026 15:00 (updated 18:41)\n\nThe cook of the night ferry cannot find the key of his galley, and nobody has had a warm meal.\n", times: []string{"12 March 2026 18:40", "12 March 2026 17:05", "12 March 2026 16:20", "12 March 2026 15:10"}},
		{name: "date of the page, over the lead", head: "12 March 2026 15:00\n\nThe cook of the night ferry cannot find the key of his galley, and nobody has had a warm meal.\n", times: []string{"12 March 2026 18:40", "12 March 2026 17:05", "12 March 2026 16:20", "12 March 2026 15:10"}},
		{name: "teasers below", foot: "More from the harbour\nCrane sold to a circus\n19:20\nA gull learns to knock\n14:03\nThe pilot's last day\n12:12\n", times: plain},
		{name: "minutes of a match", times: []string{"88'", "71'", "46'", "12'"}},
	} {
		t.Run(strings.ReplaceAll(test.name, " ", "-"), func(t *testing.T) {
			text := strings.NewReplacer("HEAD\n", test.head, "END\n", test.end, "FOOT\n", test.foot).Replace(copiedBlog)
			for n, clock := range test.times {
				text = strings.Replace(text, "TIME"+string(rune('1'+n)), clock, 1)
			}
			a, err := newspage.Reader{NoProfiles: true}.Extract(newspage.Page{Data: []byte(text), ContentType: "text/plain", SavedAt: savedAt})
			if err != nil || a.Live == nil {
				t.Fatal("not a live blog:", err)
			}
			var heads []string
			for _, e := range a.Live.Entries {
				heads = append(heads, e.Headline)
				for _, b := range e.Bylines {
					if strings.Contains(b.Name, "Share") {
						t.Errorf("written by %q", b.Name)
					}
				}
				if len(e.Body) != 1 {
					t.Errorf("%s: %d blocks", e.Headline, len(e.Body))
				}
			}
			if diff := cmp.Diff(copiedHeads, heads); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestListsOfCopiedEntries: the items of a list are no headlines of other reports, and no
// signatures, and the list that ends the last entry belongs to it.
func TestListsOfCopiedEntries(t *testing.T) {
	text := strings.NewReplacer("HEAD\n", "", "FOOT\n", "", "TIME1", "18:40", "TIME2", "17:05", "TIME3", "16:20", "TIME4", "15:10").Replace(copiedBlog)
	for _, who := range []string{"cook", "diver", "passenger", "pilot"} {
		list := "Where the " + who + " has been:\n\nOn the upper deck, says the " + who + "\nIn the queue for the " + who + "\nHarbour (" + who + ")\nKiosk (all " + who + " day)\n"
		text = strings.Replace(text, "END\n", list+"Copy link\n", 1)
	}
	a, err := newspage.Extract(newspage.Page{Data: []byte(text), ContentType: "text/plain"})
	if err != nil || a.Live == nil || len(a.Live.Entries) != 4 {
		t.Fatal("not all entries:", err)
	}
	for _, e := range a.Live.Entries {
		if len(e.Body) != 6 {
			t.Errorf("%s: %d blocks: %v", e.Headline, len(e.Body), e.Body)
		}
	}
}

// TestEntriesThatLinkElsewhere: the headlines of entries may link to pages of their own.
func TestEntriesThatLinkElsewhere(t *testing.T) {
	page := `<html lang="en"><body><main><h1>The day at the harbour</h1><div class="q1">`
	for _, clock := range []string{"14:05", "13:20", "12:40"} {
		page += `<div class="q2"><div>` + clock + `</div><h4><a href="/entry/` + clock[:2] + `">Ferry news</a></h4><p>The night ferry is an hour late because its cook cannot get into the galley.</p><p>The company says that it is having a second key made this very week.</p></div>`
	}
	a, err := newspage.Extract(newspage.Page{Data: []byte(page), URL: "https://example.com/day"})
	if err != nil || a.Live == nil || len(a.Live.Entries) != 3 {
		t.Error("not all entries:", err)
	}
}

// TestShortUpdateIsPaired: an update of the structured data is the entry with the same few
// words.
func TestShortUpdateIsPaired(t *testing.T) {
	page := `<html lang="en"><body><main><h1>Ferry live</h1><div class="feed">`
	updates := ""
	for i, clock := range []string{"14:05", "13:20", "12:40"} {
		text := "Soup at last, in cup number " + string(rune('1'+i)) + "."
		page += `<div class="entry"><time>` + clock + `</time><p>` + text + ` And it is warm, too, as all who had it say.</p></div>`
		if i == 1 {
			page = strings.Replace(page, text+` And it is warm, too, as all who had it say.`, text, 1)
			updates = `{"@type":"BlogPosting","headline":"Update","datePublished":"2026-03-12T13:20:00Z","articleBody":"` + text + `"}`
		}
	}
	a, err := newspage.Extract(newspage.Page{Data: []byte(page + `</div></main><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry live","datePublished":"2026-03-12T12:00:00Z","liveBlogUpdate":[` + updates + `]}</script></body></html>`)})
	if err != nil || a.Live == nil || len(a.Live.Entries) != 3 {
		t.Error("not three entries:", err)
	}
}

// TestResultsInCopiedEntries: a result at the end of entries changes with them, and is no
// button with a number; and the newest entry may be a few words.
func TestResultsInCopiedEntries(t *testing.T) {
	const told = "The wind over the quay took the ball out of the hands of the goalkeeper once more.\n\n"
	for _, form := range []string{"Port Sennet N-2 Maru", "Counted: N1 %"} {
		text := "Port Sennet against Maru, hour by hour\n\n12 March 2026, 21:05\n\nGood night, all.\n\n"
		var want []string
		for _, n := range []string{"4", "3", "2", "1"} {
			result := strings.Replace(form, "N", n, 1)
			text += "12 March 2026, 1" + n + ":10\n\n" + told + result + "\n\n"
			want = append(want, result)
		}
		a, err := newspage.Extract(newspage.Page{Data: []byte(text + "Comments\n"), ContentType: "text/plain"})
		if err != nil || a.Live == nil || len(a.Live.Entries) != len(want)+1 {
			t.Fatal("not all entries:", err)
		}
		for _, r := range a.Removed {
			if slices.Contains(want[:3], r.Text) {
				t.Errorf("removed as %s: %s", r.Reason, r.Text)
			}
		}
	}
}

// TestWordsThatRecurInCopiedEntries: what half of the entries have behind their time, and
// sources, initials and quotations at their ends, are no buttons.
func TestWordsThatRecurInCopiedEntries(t *testing.T) {
	for _, test := range []struct {
		behind string   // the time
		ends   []string // of entries
	}{
		{behind: " Goal for Port Sennet"},
		{ends: []string{"(emk)", "(emk)", "(emk)", "(kbr)", "(kbr)"}},
		{ends: []string{"“Ahoy, ahoy”", "“Ahoy, ahoy”", "“Ahoy, ahoy”", "“Ahoy, ahoy”", "“Ahoy, ahoy”"}},
		{ends: []string{"Source: Harbour Radio", "Source: Harbour Radio", "Source: Harbour Radio", "Source: Harbour Radio", "Source: Harbour Radio"}},
	} {
		text := "Port Sennet against Maru, hour by hour\n\n12 March 2026\n\n"
		for n, clock := range []string{"20:45", "20:31", "20:24", "20:15", "20:10"} {
			behind := test.behind
			if n == 2 && behind != "" {
				behind = " Corner for Maru"
			}
			text += clock + behind + "\n\nThe wind over the quay took the ball out of the hands of the goalkeeper once more.\n\n"
			if test.ends != nil {
				text += test.ends[n] + "\n\n"
			}
		}
		a, err := newspage.Extract(newspage.Page{Data: []byte(text + "Comments\n"), ContentType: "text/plain"})
		if err != nil || a.Live == nil || len(a.Live.Entries) != 5 {
			t.Error("not all entries:", err, test)
			continue
		}
		for _, r := range a.Removed {
			if strings.Contains(r.Text, "Goal") || r.Reason == newspage.Furniture && slices.Contains(test.ends, r.Text) {
				t.Errorf("removed as %s: %s", r.Reason, r.Text)
			}
		}
	}
}

// TestTableBelowCopiedEntries: the table below the minutes of a match is not of the last.
func TestTableBelowCopiedEntries(t *testing.T) {
	var text strings.Builder
	text.WriteString("Linden - Port Sennet 2:1, the match in our ticker\n\n")
	for _, minute := range []string{"90.+5", "88.", "81.", "76.", "63.", "46.", "31.", "19."} {
		text.WriteString(minute + "\nChance\n\nIn minute " + minute + " a long ball from the left, and the keeper of Linden has it before the cook of Port Sennet can put his foot to it.\n\n")
	}
	text.WriteString("1.\nKick-off\n\nThe ball rolls.\n\nTable\nPl.\tTeam\tPts\n1\tLinden\t27\n2\tPort Sennet\t25\n3\tHarbour\t23\n")
	a, err := newspage.Extract(newspage.Page{Data: []byte(text.String()), ContentType: "text/plain"})
	if err != nil || a.Live == nil || len(a.Live.Entries) != 9 {
		t.Fatal("not all entries:", err, a.Live)
	}
	if e := a.Live.Entries[8]; !slices.Contains(e.Labels, "Kick-off") || len(e.Body) != 1 {
		t.Errorf("labels %q, body %v", e.Labels, e.Body)
	}
}

// TestCryOfAnEntry: an entry that ends in an exclamation after other sentences has no
// headline.
func TestCryOfAnEntry(t *testing.T) {
	said := "That was it. Thank you for waiting with us. Good night!"
	text := strings.NewReplacer("HEAD\n", "20:15\n\n"+said+"\n", "END\n", "", "FOOT\n", "", "TIME1", "18:40", "TIME2", "17:05", "TIME3", "16:20", "TIME4", "15:10").Replace(copiedBlog)
	a, err := newspage.Extract(newspage.Page{Data: []byte(text), ContentType: "text/plain"})
	if err != nil || a.Live == nil || len(a.Live.Entries) != 5 {
		t.Fatal("not all entries:", err)
	}
	if e := a.Live.Entries[0]; e.Headline != "" || len(e.Body) != 1 || e.Body[0].Text != said {
		t.Errorf("headline %q, body %v", e.Headline, e.Body)
	}
}

// TestEndedLabel: a label of one word near the headline says that a live blog is over.
func TestEndedLabel(t *testing.T) {
	for lang, label := range map[string]string{"fr": "Terminé", "pt": "Encerrado", "en": "Ended", "hu": "A közvetítés véget ért"} {
		page := `<html lang="` + lang + `"><body><main><h1>Ferry live</h1><div>` + label + `</div><div class="feed">`
		for _, clock := range []string{"14:05", "13:20", "12:40"} {
			page += `<div class="entry"><time>` + clock + `</time><h3>Ferry news</h3><p>The night ferry is an hour late because its cook cannot get into the galley.</p></div>`
		}
		a, err := newspage.Extract(newspage.Page{Data: []byte(page)})
		if err != nil || a.Live == nil || a.Live.Status != newspage.LiveEnded {
			t.Errorf("%s: not ended: %v", label, err)
		}
	}
}

// TestLeadBesideEntries: the lead of a live blog may stand in a box of its own, above that
// of the entries.
func TestLeadBesideEntries(t *testing.T) {
	const lead = "The night ferry has not sailed since Monday, because the key of its galley is gone and the cook will not serve sandwiches."
	page := `<html lang="en"><body><header><h1>Ferry live</h1></header><div class="intro"><p>` + lead + `</p><p>Follow it here.</p></div><ul class="feed">`
	for _, clock := range []string{"14:05", "13:20", "12:40"} {
		page += `<li class="entry"><time>` + clock + `</time><h3>Ferry news</h3><p>The night ferry is an hour late because its cook cannot get into the galley.</p></li>`
	}
	a, err := newspage.Extract(newspage.Page{Data: []byte(page + `</ul></body></html>`)})
	if err != nil || a.Live == nil || len(a.Body) != 2 || a.Body[0].Text != lead {
		t.Errorf("the lead is %v: %v", a.Body, err)
	}
}

// TestHiddenNameOfButton: what a screen reader says of a button in an entry's header is no
// label of the entry.
func TestHiddenNameOfButton(t *testing.T) {
	page := `<html lang="en"><body><main><h1>Ferry live</h1><div class="feed">`
	for _, clock := range []string{"14:05", "13:20", "12:40"} {
		page += `<div class="entry"><div><time>` + clock + `</time><button><span class="visually-hidden">Hand it on</span></button></div><h3>Ferry news</h3><p>The night ferry is an hour late because its cook cannot get into the galley.</p></div>`
	}
	a, err := newspage.Extract(newspage.Page{Data: []byte(page)})
	if err != nil || a.Live == nil {
		t.Fatal(err)
	}
	for _, e := range a.Live.Entries {
		if len(e.Labels) > 0 || e.Headline != "Ferry news" {
			t.Errorf("headline %q, labels %q", e.Headline, e.Labels)
		}
	}
}

// TestLineThatIsNoCaption: a headline with a note in square brackets behind its last
// sentence, and a sentence with a slash above a name, are no captions.
func TestLineThatIsNoCaption(t *testing.T) {
	const head, said = "Fire in Linden. Two Sailors Saved [WIDEO]", "The ferry will be late by an hour on Tuesday. The company puts this at plus/minus ten minutes."
	text := head + "\nEllen Marwood 12.03.2026 14:05\n\n" + said + "\n\nThe cook says that he has lost the key to the galley, and that he has looked for it in every pot on board.\n"
	a, err := newspage.Extract(newspage.Page{Data: []byte(text), ContentType: "text/plain"})
	if err != nil || a.Headline != head || len(a.Body)+len(a.Standfirst) < 2 {
		t.Errorf("headline %q, body %v: %v", a.Headline, a.Body, err)
	}
	for _, b := range a.Body {
		if b.Type != newspage.Paragraph {
			t.Errorf("a %s: %q", b.Type, b.Caption)
		}
	}
}

// TestWriterOfPageInCopiedEntry reads the name alone under the time of one entry as that of
// its writer, if it is that of one of the page's writers.
func TestWriterOfPageInCopiedEntry(t *testing.T) {
	page := strings.NewReplacer("HEAD", "Tobias Linde and Ellen Marwood\n3 June 2024 22.10 BST\n", "TIME1\n", "22.10 BST\n", "TIME2\nDivers go down\n", "20.41 BST\nEllen Marwood\n",
		"TIME3\nPassengers eat sandwiches\n", "19.30 BST\nCaptain Joan\n", "TIME4\n", "18.55 BST\n", "END\n", "", "FOOT", "").Replace(copiedBlog)
	a, err := newspage.Extract(newspage.Page{Data: []byte(page)})
	if err != nil || a.Live == nil || len(a.Live.Entries) != 4 {
		t.Fatalf("no live blog: %v", err)
	}
	if e := a.Live.Entries[1]; len(e.Bylines) != 1 || e.Bylines[0].Name != "Ellen Marwood" || e.Headline != "" {
		t.Errorf("entry of a writer: %q by %v", e.Headline, e.Bylines)
	}
	if e := a.Live.Entries[2]; len(e.Bylines) != 0 {
		t.Errorf("entry under another name: by %v", e.Bylines)
	}
}
