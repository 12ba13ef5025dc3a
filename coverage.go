package newspage

import (
	"cmp"
	"net/url"
	"strconv"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage/internal/jsonld"
	"github.com/newspage/newspage/internal/when"
)

// withoutEntries returns the live blog of a page that says it is one but holds
// no entries that can be told apart, or nil if the page does not say so.
func (l *liveMaker) withoutEntries() *LiveBlog {
	blog := LiveBlog{Status: LiveUnknown, Completeness: CompletenessShell, Entries: []LiveEntry{}}
	switch {
	case l.s.isPlainText() && l.saysLiveInText():
		blog.Completeness = CompletenessNoTimes
	case !l.f.live:
		return nil
	}
	blog.Started, _ = readMachine(l.f.witness.liveValue("coverageStartTime"), when.Reference{})
	blog.Ended = l.ended(nil)
	blog.Status = l.status(nil, blog.Ended)
	return &blog
}

// saysLiveInText reports whether a line of a plain-text page, in the report or
// just above it, says that it is a live blog.
func (l *liveMaker) saysLiveInText() bool {
	const above = 12 // lines
	of := l.where.span
	return anyOf(l.s.between(of.first-above, of.last), func(p *piece) bool { return isLabelOf(p.text, liveLines) })
}

// ended returns the coverageEndTime of the structured data, unless an entry is
// younger: some papers put it a minute after the start.
func (l *liveMaker) ended(entries []LiveEntry) Timestamp {
	end, _ := readMachine(l.f.witness.liveValue("coverageEndTime"), when.Reference{})
	if newest := newestOf(entries); newest.After(end.Time.Add(time.Hour)) {
		return Timestamp{}
	}
	return end
}

// newestOf returns the latest time of any entry.
func newestOf(entries []LiveEntry) time.Time {
	var newest time.Time
	for _, e := range entries {
		if e.Time.Time.After(newest) {
			newest = e.Time.Time
		}
	}
	return newest
}

// status says whether the blog was still being written. It has ended if the
// page says so, in a sentence or by an end time before the save. It is live if
// a label or an end time after the save says so and its newest entry was
// written within a day of the save.
func (l *liveMaker) status(entries []LiveEntry, end Timestamp) LiveStatus {
	const fresh = 24 * time.Hour // between the newest entry of a live blog and the save
	saved, newest := l.page.SavedAt, newestOf(entries)
	switch {
	case l.saysEnded(entries), l.hasLabel(endedMarks):
		return LiveEnded
	case !end.Time.IsZero() && !saved.IsZero() && !end.Time.After(saved):
		return LiveEnded
	case saved.IsZero() || newest.IsZero() || saved.Sub(newest).Abs() > fresh:
		return LiveUnknown
	case end.Time.After(saved), l.hasLabel(liveMarks):
		return LiveOngoing
	}
	return LiveUnknown
}

// saysEnded looks for a sentence such as "our live coverage has ended" in the
// first and the last entry and near the headline or, if none is printed, at the top of
// the page.
func (l *liveMaker) saysEnded(entries []LiveEntry) bool {
	first, last := firstAndLast(entries)
	for _, e := range []*LiveEntry{first, last} {
		if e != nil && hasEndedPhrase(e.Headline+" "+blocksText(e.Body)) {
			return true
		}
	}
	const near, longest = 20, 160 // pieces around the headline; bytes
	at := l.f.headline.at
	return anyOf(l.s.between(at-near, at+near), func(p *piece) bool { return len(p.text) < longest && hasEndedPhrase(p.text) })
}

// firstAndLast returns the first and the last entry on the page, or nil.
func firstAndLast(entries []LiveEntry) (first, last *LiveEntry) {
	if len(entries) == 0 {
		return nil, nil
	}
	return &entries[0], &entries[len(entries)-1]
}

func hasEndedPhrase(text string) bool {
	text = strings.ToLower(text)
	return containsOneOf(text, endedPhrases)
}

// hasLabel looks for one of some labels near the headline.
func (l *liveMaker) hasLabel(labels map[string]bool) bool {
	const near = 6 // pieces
	at := l.f.headline.at
	return at >= 0 && anyOf(l.s.between(at-near, at+near), func(p *piece) bool { return p.marks&mNav == 0 && isLabelOf(p.text, labels) })
}

// completeness says how much of the blog the page holds. own are the page's own
// entries, all those together with the structured data's.
func (l *liveMaker) completeness(own, all []LiveEntry, updates []*jsonld.Node, next string) Completeness {
	switch {
	case len(all) == 0:
		return CompletenessShell
	case next != "":
		return CompletenessOnePage
	case len(updates) >= len(all):
		return CompletenessWhole // the structured data has every entry
	case l.saysMore(len(own)):
		return CompletenessNewest
	}
	return CompletenessWhole
}

// saysMore reports whether the page says that it has more entries than it
// holds: by a button after them, or by the total that it states for screen
// readers.
func (l *liveMaker) saysMore(own int) bool {
	if len(l.where.entries) == 0 || l.s.isPlainText() {
		return false
	}
	const behind = 12 // pieces after the last entry, among which the button is
	end := l.where.entries[len(l.where.entries)-1].span.last
	if anyOf(l.s.between(end, end+behind), func(p *piece) bool { return isLabelOf(p.text, moreLabels) }) {
		return true
	}
	for _, e := range l.where.entries {
		if n, err := strconv.Atoi(attribute(l.s.boxes[e.box].node, "aria-setsize")); err == nil && n > own {
			return true
		}
	}
	return false
}

// nextPage returns the address of the older entries: the next page as the page
// itself declares it, or else a link to the same blog with a higher page
// number.
func (l *liveMaker) nextPage() string {
	if l.f.nextPage != "" || l.s.isPlainText() || len(l.where.entries) == 0 {
		return l.f.nextPage
	}
	own, err := url.Parse(cmp.Or(l.f.address, l.f.canonical.value))
	if err != nil {
		return ""
	}
	here := max(1, pageNumber(own, own))
	best, bestNumber := "", 0
	for n := range l.s.root.Descendants() {
		if n.DataAtom != atom.A {
			continue
		}
		address := l.f.resolve(attribute(n, "href"))
		if !strings.Contains(address, "page") {
			continue // most links
		}
		u, err := url.Parse(address)
		if err != nil {
			continue
		}
		if number := pageNumber(u, own); number > here && (best == "" || number < bestNumber) {
			best, bestNumber = address, number
		} else if best == "" && isOlderBlock(n, u, own) {
			best, bestNumber = address, here+1
		}
	}
	return best
}

// isOlderBlock reports whether a link leads to the older entries of a blog
// whose pages have, instead of numbers, the id of the block they begin with.
func isOlderBlock(n *html.Node, u, own *url.URL) bool {
	return strings.HasPrefix(u.Query().Get("page"), "with:block-") && samePath(u.Path, own.Path) &&
		saysOlder(textOf(n)+" "+attribute(n, "class")+" "+attribute(n, "data-link-name"))
}

// pageNumber returns the number that an address gives a page of a blog, as in
// ?page=2 or /page/2, or 0 if it has none or is of another blog.
func pageNumber(u, own *url.URL) int {
	if u.Host != "" && own.Host != "" && u.Host != own.Host {
		return 0
	}
	path, number := u.Path, u.Query().Get("page")
	if before, after, ok := strings.Cut(strings.TrimRight(path, "/"), "/page/"); ok {
		path, number = before, after
	}
	ownPath, _, _ := strings.Cut(strings.TrimRight(own.Path, "/")+"/", "/page/")
	if !samePath(path, ownPath) {
		return 0
	}
	n, err := strconv.Atoi(number)
	if err != nil || n < 1 {
		return 0
	}
	return n
}

func samePath(a, b string) bool { return strings.TrimRight(a, "/") == strings.TrimRight(b, "/") }

func saysOlder(text string) bool {
	return hasWordOf(text, olderWords)
}
