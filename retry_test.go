package newspage_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newspage/newspage"
)

// ferryReport is a report of six paragraphs.
var ferryReport = []string{
	"The night ferry left Port Sennet an hour late on Tuesday because its cook had gone home with the key to the galley, and the captain would not sail without bread.",
	"Nobody went hungry. A passenger who keeps a bakery on Little Gannet opened her bag and sold what was in it at shop prices, and the crew bought the rest.",
	"The company has apologised and had a second key cut, which hangs in the wheelhouse on a nail that was already there when the ferry was built in 1961.",
	"“It will not happen again,” said Tobias Lindqvist, who has sailed the route for thirty years and has never once been late before this summer.",
	"The cook could not be reached. Her sister said that she had slept well, and had been surprised to find the key in the pocket of her apron.",
	"The next ferry was on time, and carried two keys, one cook and a basket of rolls that a grateful passenger had sent to the harbour office.",
}

// pageAround is a page with a menu, cards and a footer around a report.
func pageAround(report string) []byte {
	var menu, cards strings.Builder
	for i := range 25 {
		fmt.Fprintf(&menu, "<li><a href=/s%d>Section %d</a></li>", i, i)
	}
	for i := range 8 {
		fmt.Fprintf(&cards, "<div class=card><a href=/c%d><h3>Harbour master number %d counts his boats again</h3></a><p>He found one more than last year.</p></div>", i, i)
	}
	return []byte("<html lang=en><head><title>Ferry sails late for want of a key - Harbour Courier</title></head><body><header><nav><ul>" + menu.String() +
		"</ul></nav></header><h1>Ferry sails late for want of a key</h1>" + report + "<div class=more>" + cards.String() +
		"</div><footer><p>© Harbour Courier. All rights reserved. Reproduction is forbidden without leave of the harbour master.</p></footer></body></html>")
}

// TestUnluckyElements sets a report, whole and paragraph by paragraph, in
// elements whose name, role, style or class says that they are no report. When
// a page has no other text, that is what it is all the same, and nothing else
// is: neither the cards nor the footer.
func TestUnluckyElements(t *testing.T) {
	elements := []string{
		"aside", "nav", "footer", "form", "section", "main", "article", "dialog open", "details open", "blockquote", "center", "font", "label", "fieldset", "header",
		"figure", "address", "pre", "ul", "ol", "dl", "li", "template shadowrootmode=open", "amp-story", "my-article", "span", "b", "i", "slot", "td", "svg", "object",
		"div hidden", "div aria-hidden=true", "div style='display:none'", "div style='visibility:hidden'", "div style='opacity:0'",
		"div role=complementary", "div role=dialog", "div role=navigation", "div role=contentinfo", "div contenteditable",
	}
	for _, class := range strings.Fields(`newsletter related sidebar share paywall subscribe promo ad ads advertisement sponsor footer nav menu header modal popup tags
		bio author byline date caption credit figure quote pullquote embed twitter-tweet player video gallery slider tools box infobox keypoints correction teaser recommended trending
		most-read read-more signup form search hidden sr-only screen-reader-text visually-hidden print-only no-print toc widget banner breadcrumb login register login-wall premium locked
		regwall live liveblog kicker standfirst lead summary headline title outbrain taboola q7-x`) {
		elements = append(elements, "div class="+class)
	}
	for _, element := range elements {
		name, _, _ := strings.Cut(element, " ")
		open, end := "<"+element+">", "</"+name+">"
		for how, report := range map[string]string{
			"whole":             open + "<p>" + strings.Join(ferryReport, "</p><p>") + "</p>" + end,
			"text by text":      "<div>" + open + strings.Join(ferryReport, end+open) + end + "</div>",
			"paragraph by this": "<div>" + open + "<p>" + strings.Join(ferryReport, "</p>"+end+open+"<p>") + "</p>" + end + "</div>",
		} {
			checkReport(t, element+", "+how, report)
		}
	}
	checkReport(t, "noscript", "<noscript><div><p>"+strings.Join(ferryReport, "</p><p>")+"</p></div></noscript>")
	checkReport(t, "br", "<div>"+strings.Join(ferryReport, "<br><br>")+"</div>")
	checkReport(t, "tables", "<table><tr><td><table><tr><td>"+strings.Join(ferryReport, "<p>")+"</table></table>")
	checkReport(t, "pictures beside each", "<div><img src=/a.jpg><p>"+strings.Join(ferryReport, "</p></div><div><img src=/a.jpg><p>")+"</p></div>")
}

// checkReport reads a page around a report, and looks for all of it and for
// nothing else.
func checkReport(t *testing.T, name, report string) {
	t.Helper()
	a, err := newspage.Extract(newspage.Page{Data: pageAround(report)})
	if err != nil {
		t.Errorf("%s: %v", name, err)
		return
	}
	got := a.Standfirst + "\n" + keptText(a)
	for _, p := range ferryReport {
		if !strings.Contains(strings.ReplaceAll(got, "\n", " "), p) {
			t.Errorf("%s: %.40q… is not in the report:\n%s", name, p, got)
			return
		}
	}
	for _, other := range []string{"counts his boats", "All rights reserved"} {
		if strings.Contains(got, other) {
			t.Errorf("%s: %q is in the report", name, other)
		}
	}
}

// TestNoReportStaysNone: what a second reading shows is no report on pages
// that have none.
func TestNoReportStaysNone(t *testing.T) {
	comment := "<div class=comment><p>I have sailed on that ferry for twenty years, and I have never seen a cook on it who could find a key.</p></div>"
	for name, report := range map[string]string{
		"front page": "",
		"comments":   strings.Repeat(comment, 12),
		"noscript":   "<noscript><p>Please turn scripts on to read this page. " + strings.Repeat("It is built by scripts. ", 4) + "</p></noscript>",
		"login":      "<form class=login><p>Log in to read on.</p><p>You have no account? Register now, it takes a minute.</p><input><button>Log in</button></form>",
	} {
		if a, err := newspage.Extract(newspage.Page{Data: pageAround(report)}); err == nil {
			t.Errorf("%s is taken for a report:\n%s", name, keptText(a))
		}
	}
}

// TestUnluckySections sets a report in sections that are named for the slots
// between them, each with a heading of its own.
func TestUnluckySections(t *testing.T) {
	var report strings.Builder
	for i := 0; i < len(ferryReport); i += 2 {
		fmt.Fprintf(&report, "<section class=Section-Ads><h2>Key number %d</h2><p>%s</p><p>%s</p></section>", i, ferryReport[i], ferryReport[i+1])
	}
	checkReport(t, "sections", report.String())
}
