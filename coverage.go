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

// withoutEntries is the live blog of a page that says it is one and holds no
// entries that can be told apart; nil: the page says no such thing.
func (l *liveMaker) withoutEntries() *LiveBlog {
	blog := LiveBlog{Status: LiveUnknown, Completeness: Shell, Entries: []LiveEntry{}}
	switch {
	case l.s.isPlainText() && l.saysLiveInText():
		blog.Completeness = NoTimes
	case !l.f.live:
		return nil
	}
	blog.Started, _ = readMachine(l.f.witness.liveValue("coverageStartTime"), when.Reference{})
	blog.Ended = l.ended(nil)
	blog.Status = l.status(nil, blog.Ended)
	return &blog
}

func (l *liveMaker) saysLiveInText() bool {
	const above = 12 // lines
	for i := max(0, l.where.span.first-above); i < l.where.span.last; i++ {
		if liveLines[plainLabel(l.s.pieces[i].text)] {
			return true
		}
	}
	return false
}

// ended is coverageEndTime, unless an entry is younger: some papers write a
// minute after the start.
func (l *liveMaker) ended(entries []LiveEntry) Timestamp {
	end, _ := readMachine(l.f.witness.liveValue("coverageEndTime"), when.Reference{})
	if newest := newestOf(entries); newest.After(end.Time.Add(time.Hour)) {
		return Timestamp{}
	}
	return end
}

func newestOf(entries []LiveEntry) time.Time {
	var newest time.Time
	for _, e := range entries {
		if e.Time.Time.After(newest) {
			newest = e.Time.Time
		}
	}
	return newest
}

// status says whether the blog was still being written. "ended" needs the
// page's word: a sentence, or an end that lay behind when it was saved. "live"
// needs its label, and an entry of the day on which it was saved.
func (l *liveMaker) status(entries []LiveEntry, end Timestamp) LiveStatus {
	const fresh = 24 * time.Hour // from the newest entry of a blog that goes on to the save
	saved, newest := l.page.SavedAt, newestOf(entries)
	switch {
	case l.saysEnded(entries):
		return LiveEnded
	case !end.Time.IsZero() && !saved.IsZero() && !end.Time.After(saved):
		return LiveEnded
	case saved.IsZero() || newest.IsZero() || saved.Sub(newest).Abs() > fresh:
		return LiveUnknown
	case end.Time.After(saved), l.hasLiveLabel():
		return LiveOngoing
	}
	return LiveUnknown
}

// saysEnded looks for such a sentence in the newest entries and near the
// headline.
func (l *liveMaker) saysEnded(entries []LiveEntry) bool {
	first, last := l.ends(entries)
	for _, e := range []*LiveEntry{first, last} {
		if e != nil && hasEndedPhrase(e.Headline+" "+blocksText(e.Body)) {
			return true
		}
	}
	const near, longest = 20, 160 // pieces around the headline; bytes
	for i := max(0, l.f.headline.at-near); i < min(len(l.s.pieces), l.f.headline.at+near); i++ {
		if p := &l.s.pieces[i]; len(p.text) < longest && hasEndedPhrase(p.text) {
			return true
		}
	}
	return false
}

// ends are the first and the last entry on the page.
func (l *liveMaker) ends(entries []LiveEntry) (first, last *LiveEntry) {
	if len(entries) == 0 {
		return nil, nil
	}
	return &entries[0], &entries[len(entries)-1]
}

func hasEndedPhrase(text string) bool {
	text = strings.ToLower(text)
	return containsOneOf(text, endedPhrases)
}

// hasLiveLabel looks for the label above the headline or under it.
func (l *liveMaker) hasLiveLabel() bool {
	const near = 6 // pieces
	if l.f.headline.at < 0 {
		return false
	}
	for i := max(0, l.f.headline.at-near); i < min(len(l.s.pieces), l.f.headline.at+near); i++ {
		if p := &l.s.pieces[i]; p.marks&mNav == 0 && liveMarks[plainLabel(p.text)] {
			return true
		}
	}
	return false
}

// completeness says how much of the blog is there.
func (l *liveMaker) completeness(own, all []LiveEntry, updates []*jsonld.Node, next string) Completeness {
	switch {
	case len(all) == 0:
		return Shell
	case next != "":
		return OnePage
	case len(updates) >= len(all):
		return Whole // the structured data has all that the page has, and more
	case l.saysMore(len(own)):
		return Newest
	}
	return Whole
}

// saysMore reports whether the page says that it has more entries than it
// holds: by a button behind them, or by the numbers that it gives them.
func (l *liveMaker) saysMore(own int) bool {
	if len(l.where.entries) == 0 || l.s.isPlainText() {
		return false
	}
	const behind = 12 // pieces behind the last entry in which the button stands
	last := l.where.entries[len(l.where.entries)-1]
	for i := last.span.last; i < min(len(l.s.pieces), last.span.last+behind); i++ {
		if moreLabels[plainLabel(l.s.pieces[i].text)] {
			return true
		}
	}
	for _, e := range l.where.entries {
		if n, err := strconv.Atoi(attribute(l.s.boxes[e.box].node, "aria-setsize")); err == nil && n > own {
			return true
		}
	}
	return false
}

// nextPage is where the older entries are: what the page itself calls its next
// page, else a link to it that has a higher number.
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

// isOlderBlock reports whether a link leads to the older entries of a blog whose pages
// have no numbers, but the id of the block that they begin with.
func isOlderBlock(n *html.Node, u, own *url.URL) bool {
	return strings.HasPrefix(u.Query().Get("page"), "with:block-") && samePath(u.Path, own.Path) &&
		saysOlder(textOf(n)+" "+attribute(n, "class")+" "+attribute(n, "data-link-name"))
}

// pageNumber is the number that an address gives a page of a blog: ?page=2,
// /page/2; 0: it is no page of it.
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
