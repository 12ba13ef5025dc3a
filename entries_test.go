package newspage

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// entry is a box of a live blog.
func entryBox(id, clock, headline, text string) string {
	return fmt.Sprintf(`<div class="post" id="%s"><time datetime="2024-03-12T%s:00Z">%s</time><h3>%s</h3><p>%s</p></div>`, id, clock, clock, headline, text)
}

// threeEntries are the entries of a live blog in the tests, newest first.
var threeEntries = entryBox("p0", "10:30", "The key is found", "The key was in the soup, the mate says, and the soup is off the menu.") +
	entryBox("p1", "10:10", "The cook is found", "He was at home, asleep, and did not hear the horn of the ferry at all.") +
	entryBox("p2", "09:50", "The ferry waits", "Nobody can get into the galley, and nobody will sail without any tea.")

func blogPage(parts ...string) string {
	return `<html lang="en"><body><main><h1>Ferry live: will it sail?</h1><div class="posts">` + strings.Join(parts, "") + `</div></main></body></html>`
}

func read(t *testing.T, page string, p Page) *Article {
	t.Helper()
	p.Data = []byte(page)
	a, err := Reader{NoProfiles: true}.Extract(p)
	if a == nil {
		t.Fatal(err)
	}
	return a
}

// TestNoLiveBlog: what has times and is no live blog.
func TestNoLiveBlog(t *testing.T) {
	const paragraph = "The night ferry left Port Sennet an hour late on Tuesday because its cook had gone home with the key to the galley."
	for name, page := range map[string]string{
		"a list of reports":         blogPage(strings.NewReplacer("<h3>", `<h3><a href="/report">`, "</h3>", "</a></h3>").Replace(threeEntries)),
		"lengths of videos":         "Ferry sails late\n\n" + paragraph + "\n\n4:11\n" + paragraph + "\n\n2:34\n" + paragraph + "\n\n1:05\n" + paragraph,
		"readers' comments":         blogPage(strings.ReplaceAll(threeEntries, `"post"`, `"comment"`)),
		"times out of order":        "Ferry sails late\n\n01:43\n" + paragraph + "\n\n04:16\n" + paragraph + "\n\n01:32\n" + paragraph + "\n\n03:05\n" + paragraph,
		"a sidebar within a report": `<html lang="en"><body><main><h1>Ferry sails late</h1>` + strings.Repeat("<p>"+paragraph+"</p>", 3) + `<div class="x1">` + strings.ReplaceAll(threeEntries, "<h3>", "<h4>") + `</div>` + strings.Repeat("<p>"+paragraph+"</p>", 5) + `</main></body></html>`,
		"cards with their age": `<html lang="en"><body><main><h1>Ferry sails late</h1>` + strings.Repeat("<p>"+paragraph+"</p>", 4) + `<div class="more">` +
			strings.Repeat(`<div class="card"><a href="/loaf"><h3>Baker denies that the key was in his loaf</h3></a><span>3 hours ago</span><p>The loaf was shown to reporters, and there was nothing in it but bread.</p></div>`, 5) + `</div></main></body></html>`,
		"readers in a thread": `<html lang="en"><body><main><h1>Ferry sails late</h1>` + strings.Repeat("<p>"+paragraph+"</p>", 4) + `<div class="thread">` + threeEntries + `</div></main></body></html>`,
		"times in sentences":  "Ferry sails late\n\nAt 9:30 on Tuesday the cook came to the quay and asked for the ferry.\n\nAt 10:30 the mate came to the quay and asked where the cook was.\n\nAt 11:30 the captain came, and nobody could tell him where the mate was.\n\nAt 12:30 the mayor came, and the ferry was gone with all of them.",
		"when things begin":   "Ferry sails late\n\nTime: 20:00\n" + paragraph + "\n\nTime: 18:30\n" + paragraph + "\n\nTime: 18:00\n" + paragraph,
	} {
		if a := read(t, page, Page{}); a.Live != nil {
			t.Errorf("%s: a live blog of %d entries", name, len(a.Live.Entries))
		}
	}
}

// TestCaptionInEachEntry: where two entries show the same picture, each has its
// caption; only a second copy within an entry is removed.
func TestCaptionInEachEntry(t *testing.T) {
	const words = "The galley of the ferry on Tuesday"
	picture := `<figure><img src="/galley.jpg"><figcaption>` + words + `</figcaption></figure>`
	a := read(t, blogPage(strings.ReplaceAll(threeEntries, "<p>", picture+"<span class=\"caption\">"+words+"</span><p>")), Page{})
	for n, e := range a.Live.Entries {
		var captions []string
		for _, b := range e.Body {
			if b.Type == Image {
				captions = append(captions, b.Caption)
			}
		}
		if !slices.Equal(captions, []string{words}) {
			t.Errorf("entry %d has the captions %q", n, captions)
		}
	}
}

// TestPinnedCopy: a pinned copy of an entry is a copy, and the entry is
// labelled.
func TestPinnedCopy(t *testing.T) {
	copied := entryBox("", "10:10", "The cook is found", "He was at home, asleep, and did not hear the horn of the ferry at all.")
	a := read(t, blogPage(copied, threeEntries, entryBox("p3", "09:30", "The ferry is late", "It was to sail at nine, and it is still in port with all hands aboard.")), Page{})
	if a.Live == nil || len(a.Live.Entries) != 4 {
		t.Fatalf("not four entries: %+v", a.Live)
	}
	if e := a.Live.Entries[1]; e.ID != "p1" || len(e.Labels) != 1 || e.Labels[0] != "pinned" {
		t.Errorf("the pinned entry is %+v", e)
	}
	copies := 0
	for _, r := range a.Removed {
		if r.Reason == Duplicate {
			copies++
		}
	}
	if copies != 3 {
		t.Errorf("%d pieces of the copy, want 3", copies)
	}
}

// TestMergedByOrder: updates that state nothing but times are those of the page's
// entries, one by one.
func TestMergedByOrder(t *testing.T) {
	const posting = `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry live","liveBlogUpdate":[{"@type":"BlogPosting","datePublished":"2024-03-12T10:30:40Z"},{"@type":"BlogPosting","datePublished":"2024-03-12T10:10:20Z"},{"@type":"BlogPosting","datePublished":"2024-03-12T09:50:10Z"}]}</script>`
	printed := regexp.MustCompile(` datetime="[^"]*"| id="[^"]*"`).ReplaceAllString(blogPage(threeEntries), "")
	a := read(t, posting+printed, Page{})
	if a.Live == nil || len(a.Live.Entries) != 3 {
		t.Fatalf("not three entries: %+v", a.Live)
	}
	if e := a.Live.Entries[1]; e.Time.Time.UTC().Format(time.TimeOnly) != "10:10:20" || len(e.Time.Inferred) > 0 || e.Headline != "The cook is found" {
		t.Errorf("the second entry is %+v", e)
	}
}

// TestCoverage: whether a live blog goes on, and how much of it is there.
func TestCoverage(t *testing.T) {
	const posting = `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry live","coverageStartTime":"2024-03-12T09:00:00Z","coverageEndTime":"%s"}</script>`
	saved := time.Date(2024, 3, 12, 11, 0, 0, 0, time.UTC)
	for _, row := range []struct {
		name, page string
		status     LiveStatus
		complete   Completeness
		next       string
	}{
		{"says nothing", blogPage(threeEntries), LiveUnknown, CompletenessWhole, ""},
		{"ends later", fmt.Sprintf(posting, "2024-03-12T18:00:00Z") + blogPage(threeEntries), LiveOngoing, CompletenessWhole, ""},
		{"has ended", fmt.Sprintf(posting, "2024-03-12T10:45:00Z") + blogPage(threeEntries), LiveEnded, CompletenessWhole, ""},
		{"a minute after the start", fmt.Sprintf(posting, "2024-03-12T09:01:00Z") + blogPage(threeEntries), LiveUnknown, CompletenessWhole, ""},
		{"a sentence", blogPage(entryBox("p9", "10:45", "Good night", "This live blog is now closed. Thank you for waiting with us for the ferry."), threeEntries), LiveEnded, CompletenessWhole, ""},
		{"a button", strings.Replace(blogPage(threeEntries), "</main>", "<button>Load more</button></main>", 1), LiveUnknown, CompletenessNewest, ""},
		{"a sentence over the entries", strings.Replace(blogPage(threeEntries), "</h1>", "</h1><p>This live blog is now closed.</p>", 1), LiveEnded, CompletenessWhole, ""},
		{"a total for screen readers", strings.ReplaceAll(blogPage(threeEntries), `class="post"`, `class="post" role="article" aria-setsize="12"`), LiveUnknown, CompletenessNewest, ""},
		{"a link", strings.Replace(blogPage(threeEntries), "</main>", `<nav><a href="?page=2">2</a></nav></main>`, 1), LiveUnknown, CompletenessOnePage, "https://echo.example/ferry?page=2"},
	} {
		a := read(t, row.page, Page{URL: "https://echo.example/ferry", SavedAt: saved})
		if a.Live == nil {
			t.Errorf("%s: no live blog", row.name)
		} else if a.Live.Status != row.status || a.Live.Completeness != row.complete || a.Live.NextPage != row.next {
			t.Errorf("%s: %s, %s, %q; want %s, %s, %q", row.name, a.Live.Status, a.Live.Completeness, a.Live.NextPage, row.status, row.complete, row.next)
		}
	}
}

// TestUTCThatIsLocal: a time that says UTC and lies after the page's last
// change is the paper's own clock.
func TestUTCThatIsLocal(t *testing.T) {
	page := blogPage(threeEntries) // 10:30Z, and saved at 09:35Z
	a := read(t, page, Page{URL: "https://echo.example.it/ferry", SavedAt: time.Date(2024, 3, 12, 9, 35, 0, 0, time.UTC)})
	if a.Live == nil {
		t.Fatal("no live blog")
	}
	if got := a.Live.Entries[0].Time.Time.UTC().Format("15:04"); got != "09:30" {
		t.Errorf("the newest entry is of %s UTC, want 09:30", got)
	}
}

// TestTitleByClass: a short line is the headline of an entry by a word in its class, where
// neither its element nor the text under it tells.
func TestTitleByClass(t *testing.T) {
	var heats []string
	for n := range 5 {
		heats = append(heats, fmt.Sprintf(`<div class="row" id="h%d"><time datetime="2024-03-12T10:%d0:00Z">10:%d0</time><div class="title">Heat %d</div><div>Smith before Bloggs and Marwood, who fell in the second bend of the last lap</div></div>`, n, n, n, n+1))
	}
	a := read(t, blogPage(heats...), Page{})
	if a.Live == nil || len(a.Live.Entries) != 5 || a.Live.Entries[2].Headline != "Heat 3" {
		t.Errorf("the live blog is %+v", a.Live)
	}
}

// TestPageClockIsFast: where the page writes its own clock as UTC and the structured data
// show it, the time of a change is corrected with that of its entry, and an entry whose time
// is not known gets none.
func TestPageClockIsFast(t *testing.T) {
	changed := strings.Replace(threeEntries, `id="p0"`, `id="p0" data-updated="2024-03-12T10:40:00Z"`, 1)
	untimed := `<div class="post" id="p3"><h3>The ferry is in</h3><p>She came in on time, says the mate, and everybody was on the quay with a flag.</p></div>`
	page := blogPage(changed, untimed) + `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry live","liveBlogUpdate":[` +
		strings.Join([]string{update("09:30:00", "The key is found", ""), update("09:10:00", "The cook is found", ""), update("08:50:00", "The ferry waits", "")}, ",") + `]}</script>`
	a := read(t, page, Page{URL: "https://echo.example/ferry", SavedAt: time.Date(2024, 3, 13, 9, 35, 0, 0, time.UTC)})
	if a.Live == nil || len(a.Live.Entries) != 4 {
		t.Fatalf("not four entries: %+v", a.Live)
	}
	if e := a.Live.Entries[0]; e.Time.Time.UTC().Format("15:04") != "09:30" || e.Modified.Time.UTC().Format("15:04") != "09:40" {
		t.Errorf("the first entry is of %s, changed %s", e.Time.Time.UTC(), e.Modified.Time.UTC())
	}
	if e := a.Live.Entries[3]; !e.Time.Time.IsZero() {
		t.Errorf("an entry without a time is of %s", e.Time.Time)
	}
}

// TestUpdatesPaired: updates of the structured data are paired with the entries
// of their own minute, even where several have one headline, and one that the
// page does not have stays one of its own.
func TestUpdatesPaired(t *testing.T) {
	page := blogPage(strings.NewReplacer("The key is found", "Another word from the quay", "The cook is found", "Another word from the quay").Replace(threeEntries)) +
		`<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry live: will it sail?","liveBlogUpdate":[` + strings.Join([]string{
		update("09:40:09", "Another word from the quay", "The mate has asked the baker, who has not seen it."),
		update("10:10:31", "Another word from the quay", ""), update("10:10:31", "Another word from the quay", ""),
		update("10:30:47", "Another word from the quay", ""), update("09:50:12", "The ferry waits", "")}, ",") + `]}</script>`
	a := read(t, page, Page{})
	var got []string
	for _, e := range a.Live.Entries {
		got = append(got, e.Modified.Time.Format("15:04:05 ")+e.Source+" "+e.Body[0].Text[:20])
	}
	want := []string{
		"10:31:47 page The key was in the s", "10:11:31 page He was at home, asle",
		"09:51:12 page Nobody can get into ", "09:41:09 json-ld The mate has asked t",
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestTeam: writers whom all updates name alike are the live blog's, and no
// entry's own.
func TestTeam(t *testing.T) {
	page := blogPage(threeEntries) + `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry live: will it sail?","liveBlogUpdate":[` +
		update("10:30:00", "The key is found", "") + "," + update("10:10:00", "The cook is found", "") + "," + update("09:50:00", "The ferry waits", "") + `]}</script>`
	a := read(t, strings.ReplaceAll(page, `"@type":"BlogPosting"`, `"@type":"BlogPosting","author":"Ellen Marwood and Tobias Lindqvist"`), Page{})
	if want := []Byline{{Name: "Ellen Marwood"}, {Name: "Tobias Lindqvist"}}; !slices.Equal(a.Bylines, want) {
		t.Errorf("by %v, want %v", a.Bylines, want)
	}
	for _, e := range a.Live.Entries {
		if len(e.Bylines) > 0 {
			t.Errorf("entry by %v", e.Bylines)
		}
	}
}

// update is one of the structured data, of the day of the tests; what it tells
// was changed a minute later.
func update(clock, headline, body string) string {
	at, err := time.Parse("15:04:05", clock)
	if err != nil {
		panic(err)
	}
	return fmt.Sprintf(`{"@type":"BlogPosting","headline":%q,"articleBody":%q,"datePublished":"2024-03-12T%sZ","dateModified":"2024-03-12T%sZ"}`,
		headline, body, clock, at.Add(time.Minute).Format("15:04:05"))
}

// Who is quoted at the end of an entry, with the office that he holds, is not its writer.
func TestQuotedBelowEntry(t *testing.T) {
	const quoted = "<blockquote><p>We are wet.</p><p>Tobias Lindqvist</p><p>Chief of police</p></blockquote>"
	page := `<html lang="en"><head><title>Storm live</title><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm live"}</script></head>
		<body><main><h1>Storm live</h1>` +
		"<div class=e><time>15:30</time><p>The sea has come over the wall at Port Sennet and stands in the cellars of Quay Road.</p>" + quoted + "</div>" +
		"<div class=e><time>14:50</time><p>All boats to Gannet are cancelled until the morning, and those who wait are asked to go home.</p></div>" +
		"<div class=e><time>13:20</time><p>A barn has lost its roof near Linden. Nobody was in it but a goat, which is unhurt.</p></div>" +
		"<div class=e><time>11:05</time><p>The wind has reached force eleven at the lighthouse, where the keeper cannot hear his radio.</p>" + quoted + "</div>" +
		"</main></body></html>"
	a := read(t, page, Page{})
	if a.Live == nil || len(a.Live.Entries) != 4 {
		t.Fatal("not read as a live blog of four entries")
	}
	for _, e := range a.Live.Entries {
		if len(e.Bylines) > 0 {
			t.Errorf("%q is by %v", e.Time.Text, e.Bylines)
		}
	}
}

// An entry that only the structured data marks may end with a line that says who wrote it
// and when.
func TestToldEntrySigned(t *testing.T) {
	const first, second = "The night ferry left Port Sennet an hour late on Tuesday because its cook had gone home with the key to the galley.",
		"The mate has been sent to the house of the cook with a lantern, and the passengers wait on the quay until he is back again."
	const signature = "Posted by Jane Smith at 9.50am"
	page := `<html lang="en"><head><title>Ferry live</title><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry live: will it sail?","liveBlogUpdate":[` +
		update("09:50:00", "The ferry waits", first+" "+signature) + "," + update("08:50:00", "The lantern", second) + `]}</script></head>
		<body><main><h1>Ferry live: will it sail?</h1><p>` + first + "</p><p>" + signature + "</p><p>" + second + "</p></main></body></html>"
	a := read(t, page, Page{})
	if a.Live == nil || len(a.Live.Entries) != 2 {
		t.Fatal("not read as a live blog of two entries")
	}
	e := a.Live.Entries[0]
	if e.Time.Text != "9.50am" || len(e.Bylines) != 1 || e.Bylines[0].Name != "Jane Smith" || blocksText(e.Body) != first+"\n" {
		t.Errorf("time %q, by %v, text %q", e.Time.Text, e.Bylines, blocksText(e.Body))
	}
}

// The names at the ends of such entries are those of their writers if they recur.
func TestToldEntriesSignedByName(t *testing.T) {
	texts := []string{"The ferry has left the quay, the captain says, with the cook on board and the key on a string.",
		"The mate is back with the key in his pocket, and the passengers on the quay applaud him.",
		"The mate has been sent to the house of the cook with a lantern, and nobody knows when he will be back."}
	names := []string{"Jane Smith", "Ellen Marwood", "Jane Smith"}
	page, updates := "", ""
	for i, text := range texts {
		updates += "," + update(fmt.Sprintf("%d:05:00", 20-i), "Ferry news", text+" "+names[i])
		page += "<p>" + text + "</p><p>" + names[i] + "</p>"
	}
	a := read(t, `<html lang="en"><head><title>Ferry live</title><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry live","liveBlogUpdate":[`+
		updates[1:]+`]}</script></head><body><main><h1>Ferry live</h1>`+page+"</main></body></html>", Page{})
	if a.Live == nil || len(a.Live.Entries) != len(texts) {
		t.Fatal("not read as a live blog of three entries")
	}
	for i, e := range a.Live.Entries {
		if len(e.Bylines) != 1 || e.Bylines[0].Name != names[i] || blocksText(e.Body) != texts[i]+"\n" {
			t.Errorf("by %v, text %q", e.Bylines, blocksText(e.Body))
		}
	}
}
