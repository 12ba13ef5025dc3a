package newspage_test

import (
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage/newspage"
)

// TestPublishers reads the package's own profiles as it does a user's.
func TestPublishers(t *testing.T) {
	file, err := os.Open("publishers.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	known, err := newspage.ReadProfiles(file)
	if err != nil || len(known) == 0 {
		t.Errorf("%d profiles, %v", len(known), err)
	}
}

func TestReadProfiles(t *testing.T) {
	const file = "\uFEFF" + `{"hosts": ["lindenecho.example"], "name": "Linden Echo", "zone": "Europe/London"}

{"hosts": ["nordblatt.example"], "zone": "Europe/Berlni"}
{"name": "Nordblatt", "report": "div[class"}
{"name": "Nordblatt", "zoen": "Europe/Berlin"}
{"zone": "Europe/Berlin"}
{"hosts": ["https://nordblatt.example/"]}
{"hosts": ["www.nordblatt.example"]}
{"name": "Nordblatt"} {"name": "Gannet Weekly"}
{"name": "Nordblatt"
{"name": "Gannet Weekly", "report": "div.story"}`
	got, err := newspage.ReadProfiles(strings.NewReader(file))
	want := []newspage.Profile{
		{Hosts: []string{"lindenecho.example"}, Name: "Linden Echo", Zone: "Europe/London"},
		{Name: "Gannet Weekly", Report: "div.story"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the right lines (-want +got):\n%s", diff)
	}
	if err == nil {
		t.Fatal("no error for the wrong lines")
	}
	wantErrors := []string{
		`line 3: zone "Europe/Berlni"`, `line 4: report "div[class"`, `line 5: json: unknown field "zoen"`, "line 6: neither hosts nor name",
		`line 7: host "https://nordblatt.example/"`, `line 8: host "www.nordblatt.example"`, "line 9: more than one", "line 10: unexpected EOF",
	}
	for i, line := range strings.Split(err.Error(), "\n") {
		if i >= len(wantErrors) || !strings.HasPrefix(line, wantErrors[i]) {
			t.Errorf("error %d is %q", i, line)
		}
	}
	var wrong *newspage.ProfileError
	if !errors.As(err, &wrong) || wrong.Line != 3 {
		t.Errorf("the first error is %+v", wrong)
	}
}

func TestReadProfilesFromBrokenReader(t *testing.T) {
	broken := errors.New("the disk is gone")
	got, err := newspage.ReadProfiles(io.MultiReader(strings.NewReader("{\"name\": \"Nordblatt\"}\n"), iotest.ErrReader(broken)))
	if !errors.Is(err, broken) || len(got) != 1 {
		t.Errorf("%v, %v", got, err)
	}
}

// oddContainer is a page whose report is in short lines, beside a longer text
// that is none.
const oddContainer = `<html><head><title>Tides at Port Sennet</title></head><body>
<div class="imprint-story"><p>The Harbour Courier has been printed on the quay since 1887, by four families and one cat, and is read by all who wait for a ferry there.</p>
<p>It is sold in the kiosk, at the baker's and on the boat itself, and whoever has read it leaves it on the bench for the next one, which nobody has ever minded.</p></div>
<div class="q7"><p>High water is at six.</p><p>Low water is at noon.</p></div></body></html>`

func TestProfileReport(t *testing.T) {
	r := newspage.Reader{Profiles: []newspage.Profile{{Hosts: []string{"harbourcourier.example"}, Report: "div.q7"}}}
	for _, c := range []struct{ url, want string }{
		{"https://www.harbourcourier.example/tides", "High water is at six."},
		{"https://elsewhere.example/tides", "The Harbour Courier has been printed"},
	} {
		a, err := r.Extract(newspage.Page{Data: []byte(oddContainer), URL: c.url})
		if err != nil || len(a.Body) == 0 || !strings.HasPrefix(a.Body[0].Text, c.want) {
			t.Errorf("%s: %v, %+v; want %q", c.url, err, a, c.want)
		}
	}
	r.NoProfiles = true
	a, err := r.Extract(newspage.Page{Data: []byte(oddContainer), URL: "https://www.harbourcourier.example/tides"})
	if err != nil || strings.HasPrefix(a.Body[0].Text, "High water") {
		t.Errorf("with profiles off: %v, %+v", err, a)
	}
}
