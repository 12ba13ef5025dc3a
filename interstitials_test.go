package newspage_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/newspage/newspage"
)

// TestInsteadOfArticle reads pages that were saved instead of the one that was asked for,
// and lists of other reports. There is no article on them, and all that they say has the
// reason.
func TestInsteadOfArticle(t *testing.T) {
	const page = `<!DOCTYPE html><html><head><title>%s</title></head><body><header><a href="/">Gannet Weekly</a><nav><a href="/news">News</a></nav></header><main>%s</main></body></html>`
	const lost = `<p>We are sorry that you have come this far for nothing. The page may have moved to another island, or the address may be wrong by a letter.</p><p>You can go back to the <a href="/">first page</a> or look for the report by its words.</p>`
	teaser := func(n int, headline, text string) string {
		return fmt.Sprintf(`<div class="c%d"><h3><a href="/report/%d">%s</a></h3><p>%s</p></div>`, n%2, n, headline, text)
	}
	teasers := teaser(1, "Ferry stays in port", "The ferry stays in port until its captain has been found, who was last seen on a bicycle with the ship's papers.") +
		teaser(2, "Lighthouse for sale", "The lighthouse costs less than a garage in the capital, but its buyer has to light the lamp on every evening of the year.") +
		teaser(3, "Band plays on", "The band will play on the pier until the council has paid for the roof, which may take until the summer after next.")
	for _, test := range []struct {
		name, title, body string
		reason            newspage.Reason
	}{
		{"not found", "Page not found | Gannet Weekly", "<h1>Page not found</h1>" + lost, newspage.Furniture},
		{"not found, in the title", "Page not found - Gannet Weekly", "<h1>Oh no</h1>" + lost, newspage.Furniture},
		{"not found, with a number", "Gannet Weekly", "<h1>Oops! Error 404: Page not found</h1>" + lost, newspage.Furniture},
		{"a number alone", "Gannet Weekly", "<h1>404</h1>" + lost, newspage.Furniture},
		{"in German", "Fehler 404 – Gannet Weekly", "<h1>Seite nicht gefunden</h1>" + lost, newspage.Furniture},
		{"in Japanese", "Gannet Weekly", "<h1>お探しのページは見つかりませんでした。</h1>" + lost, newspage.Furniture},
		{"a check that the reader is human", "Just a moment...", "<h1>gannet-weekly.example</h1><h2>Verify you are human by completing the action below.</h2><p>gannet-weekly.example needs to look at the security of your connection before it goes on.</p>", newspage.Furniture},
		{"the check as a line", "gannet-weekly.example", "<h1>gannet-weekly.example</h1><p>Please verify that you are not a robot</p><p>gannet-weekly.example needs to look at the security of your connection before it goes on.</p>", newspage.Furniture},
		{"a wall of consent", "Gannet Weekly", "<h1>Willkommen bei der Gannet Weekly</h1><h2>Weiter mit Werbung lesen</h2><p>Lesen Sie die Gannet Weekly wie immer, mit Werbung und mit allem, was dabei über Sie gemerkt wird.</p>", newspage.CookieNotice},
		{"a form to sign in", "Sign in | Gannet Weekly", "<h1>Sign in</h1><form><input></form><p>By going on you agree to all that the Gannet Weekly may ever want of you, at sea as on land.</p>", newspage.Paywall},
		{"not found, copied", "", "TEXT\nGannet Weekly\nNews\nBoats\n\nPage not found\n\nWe are sorry that you have come this far for nothing. The page may have moved to another island, or the address may be wrong.\n", newspage.Furniture},
		{"offers", "Gannet Weekly", "<h1>Choose your subscription</h1><h2>On paper</h2><p>A pound for the first month, and the paper comes with the mail boat on every Friday that the sea allows.</p><h2>On screen</h2><p>Ten pounds a year, and the paper is there before the boat has left the quay.</p>", newspage.Paywall},
		{"a section", "Islands | Gannet Weekly", "<h1>Islands</h1>" + teasers, newspage.Related},
		{"the results of a search", "Gannet Weekly", `<h1>Results for "pier"</h1><ul>` + strings.ReplaceAll(strings.ReplaceAll(teasers, "<div", "<li"), "</div", "</li") + "</ul>", newspage.Related},
	} {
		t.Run(strings.ReplaceAll(test.name, " ", "-"), func(t *testing.T) {
			p := newspage.Page{Data: fmt.Appendf(nil, page, test.title, test.body)}
			if text, isText := strings.CutPrefix(test.body, "TEXT\n"); isText {
				p = newspage.Page{Data: []byte(text), ContentType: "text/plain"}
			}
			a, err := newspage.Reader{NoProfiles: true}.Extract(p)
			if !errors.Is(err, newspage.ErrNoArticle) {
				t.Fatalf("the error is %v", err)
			}
			for _, r := range a.Removed {
				if r.Reason == test.reason {
					return
				}
			}
			t.Errorf("nothing is removed as %q: %+v", test.reason, a.Removed)
		})
	}
}

// TestNotInsteadOfArticle reads reports that speak of such pages, or have their words
// beside them.
func TestNotInsteadOfArticle(t *testing.T) {
	const text = `<p>Whoever looks for the island's own page has found nothing since Monday, because the man who kept it has gone to sea with the password.</p><p>The council has written to him twice, by post, and expects an answer when the ship calls at the next harbour in the autumn.</p>`
	for name, body := range map[string]string{
		"a report with a day":               `<article><h1>Page not found</h1><time datetime="2024-03-04T09:00:00Z">4 March 2024</time>` + text + `</article>`,
		"a report with a writer":            `<article><h1>Access denied</h1><p class="byline">By Ellen Marwood</p>` + text + `</article>`,
		"a link to sign in":                 `<article><h1>Island offline since Monday</h1>` + text + `<p><a href="/login">Log in</a></p></article>`,
		"a button to sign in":               `<article><h1>Island offline since Monday</h1>` + text + `<p>Log in</p></article>`,
		"a wall of consent over a report":   `<div class="c1"><h2>Weiter mit Werbung lesen</h2><p>Lesen Sie die Gannet Weekly wie immer, mit Werbung und mit allem, was dabei über Sie gemerkt wird.</p></div><article><h1>Island offline since Monday</h1>` + text + `</article>`,
		"a form to sign in under a report":  `<article><h1>Island offline since Monday</h1>` + text + `<h2>Log in</h2><p>Whoever wants to say something about it has to log in before.</p></article>`,
		"a form to sign in over a report":   `<article><h1>Island offline since Monday</h1><h2>Log in</h2>` + text + `</article>`,
		"an offer under a report":           `<article><h1>Island offline since Monday</h1>` + text + `<h2>Choose your subscription</h2></article>`,
		"a message within a sentence":       `<article><h1>Island offline since Monday</h1>` + text + `<p>“Page not found” is all that a reader gets to see there.</p></article>`,
		"teasers under a report":            `<article><h1>Island offline since Monday</h1>` + text + `<div><h3><a href="/a">Ferry stays in port</a></h3><p>The ferry stays in port until its captain has been found.</p></div><div><h3><a href="/b">Lighthouse is for sale</a></h3><p>The lighthouse costs less than a garage in town.</p></div><div><h3><a href="/c">The band plays on</a></h3><p>The band will play until the council has paid.</p></div></article>`,
		"a list that says what it links to": `<article><h1>What we read this week</h1><p>Three reports from other islands have kept us from our work this week, and the third one from our sleep.</p><div><h3><a href="https://a.example/1">The ferry that stayed</a></h3><p>A captain leaves his ship for a bicycle, and an island learns to row again.</p></div><div><h3><a href="https://b.example/2">The lamp that burns</a></h3><p>Who buys a lighthouse has to light it, as a young couple found out in March.</p></div><div><h3><a href="https://c.example/3">The band that plays</a></h3><p>A band plays for a roof, and the neighbours pay for it to stop.</p></div></article>`,
	} {
		t.Run(strings.ReplaceAll(name, " ", "-"), func(t *testing.T) {
			a, err := newspage.Reader{NoProfiles: true}.Extract(newspage.Page{Data: []byte(`<html lang="en"><body><main>` + body + `</main></body></html>`)})
			if err != nil || len(a.Body) == 0 {
				t.Errorf("no article: %v", err)
			}
		})
	}
}
