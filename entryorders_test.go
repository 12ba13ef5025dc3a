package newspage_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/newspage/newspage"
)

// TestEntryOrders reads live blogs whose entries have their time, headline, writer and
// picture, with or without a caption, in every order above the text, in boxes of their own
// or in one line.
func TestEntryOrders(t *testing.T) {
	styles := []map[rune]string{
		{'T': `<div class="a1">CLOCK</div>`, 'H': `<h3>HEAD</h3>`, 'B': `<div class="a2">By NAME</div>`, 'P': `<div class="a3"><img src="/pN.jpg" width="800" height="500" alt="Boats at sea"></div>`},
		{'T': `<div class="a1">CLOCK</div>`, 'H': `<h3>HEAD</h3>`, 'B': `<div class="a2">NAME</div>`, 'P': `<figure><img src="/pN.jpg" width="800" height="500" alt="Boats"><figcaption>` + orderCaption + `</figcaption></figure>`},
		{'T': `<span class="a1">CLOCK</span> `, 'H': `<div class="a4"><b>HEAD</b></div>`, 'B': `<span class="a2">NAME</span> `, 'P': `<figure><img src="/pN.jpg" width="800" height="500" alt="Boats"><figcaption>` + orderCaption + `</figcaption></figure>`},
		{'T': `<span class="a1">CLOCK</span> `, 'H': `<div class="a4"><b>HEAD</b></div>`, 'B': `<span class="a2">By NAME</span> `, 'P': `<img src="/pN.jpg" width="800" height="500" alt="Boats at sea">`},
	}
	for n, style := range styles {
		for _, order := range orders("THBP", "") {
			if !strings.Contains(order, "T") {
				continue
			}
			a, err := newspage.Extract(newspage.Page{Data: []byte(blogInOrder(style, order))})
			if err != nil || a.Live == nil || len(a.Live.Entries) != len(orderWords) {
				t.Errorf("style %d, %s: %v, no entries", n, order, err)
				continue
			}
			for i, e := range a.Live.Entries {
				if got, want := entryParts(e), partsInOrder(order, i); got != want {
					t.Errorf("style %d, %s: %q, want %q", n, order, got, want)
				}
			}
		}
	}
}

const orderCaption = "Boats at sea on Tuesday, from the pier"

// orderWords are what the entries say: time, headline, writer, text.
var orderWords = [][4]string{
	{"15:05", "The first boat is home", "Ida Fell", "The first boat came in at five past three, with all of her crew and most of her sails still in place."},
	{"14:45", "A sail is lost", "Ellen Marwood", "The second boat has lost a sail and is being towed by the pilot, who has not been thanked for it so far."},
	{"14:20", "No wind at all off the lighthouse", "Ida Fell", "Nothing moves. The lighthouse keeper has been asked for wind, and has said that he only does light."},
	{"14:00", "They are off", "Jonas Winter", "They are off. Eleven boats crossed the line between the pier and the buoy when the gun was fired."},
}

// orders returns the orders of three or all of some letters, behind those in begun.
func orders(letters, begun string) []string {
	var out []string
	if len(begun) >= 3 {
		out = append(out, begun)
	}
	for i, r := range letters {
		out = append(out, orders(letters[:i]+letters[i+1:], begun+string(r))...)
	}
	return out
}

func blogInOrder(style map[rune]string, order string) string {
	var page strings.Builder
	page.WriteString(`<html lang="en"><head><title>Regatta live</title></head><body><main><h1>Regatta live: every boat as it comes home</h1>
<p>All boats are out, and the wind is from the west. We follow them until the last one is home in the harbour.</p><div class="feed">`)
	for i, w := range orderWords {
		page.WriteString(`<div class="entry">`)
		for _, part := range order {
			page.WriteString(strings.NewReplacer("CLOCK", w[0], "HEAD", w[1], "NAME", w[2], "N", strconv.Itoa(i)).Replace(style[part]))
		}
		page.WriteString("<p>" + w[3] + "</p></div>\n")
	}
	return page.String() + "</div></main></body></html>"
}

func partsInOrder(order string, i int) string {
	w, out := orderWords[i], ""
	for n, part := range "THB" {
		if strings.ContainsRune(order, part) {
			out += w[n]
		}
		out += "|"
	}
	if strings.Contains(order, "P") {
		out += "picture|"
	}
	return out + w[3]
}

func entryParts(e newspage.LiveEntry) string {
	out := e.Time.Text + "|" + e.Headline + "|"
	for _, b := range e.Bylines {
		out += b.Name
	}
	out += "|"
	for _, b := range e.Body {
		if b.Type == newspage.Image && (b.Caption == "" || b.Caption == orderCaption) {
			out += "picture|"
		} else {
			out += b.Text + b.Caption
		}
	}
	return out
}
