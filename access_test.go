package newspage

import "testing"

func TestAccess(t *testing.T) {
	const report = `<p>In the great hall lies one last ship, and nobody in the town knows who has ordered it, or whether it will be paid for.</p>
<p>The owner, a holding from the south, is looking for a buyer, and the works council heard of that from the radio on a Sunday.</p>`
	for _, c := range []struct {
		name, page string
		want       Access
	}{
		{"a wall under the text", `<article><h1>Shipyard looks for a buyer</h1>` + report + `<p>The yard was founded when…</p><p>Subscribe to continue reading this article</p></article>`, Access{Wall: true, Truncated: true}},
		{"a newsletter in a box for subscribers", `<article><h1>Shipyard looks for a buyer</h1>` + report + `<div class="subscribe"><h3>Get local news delivered to your inbox!</h3><p>Subscribe to our Harbour Letter.</p><form><input type="email"><button>Go</button></form><p>I understand that registration on or use of this site constitutes agreement to its terms of use.</p></div></article>`, Access{}},
		{"a wall that asks for an address", `<article><h1>Shipyard looks for a buyer</h1>` + report + `<div class="subscribe"><h3>Register to continue reading</h3><p>This article is for our registered readers.</p><form><input type="email"><button>Go</button></form></div></article>`, Access{Wall: true}},
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
