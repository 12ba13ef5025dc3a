package newspage

import (
	"cmp"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/newspage/newspage/internal/jsonld"
	"github.com/newspage/newspage/internal/when"
	"golang.org/x/net/html"
)

// merge pairs the page's entries with those of the structured data, by
// anchor, else by headline, else by the beginning of the text, else, where none
// of them is paired so and both are as many, by their order. The page's own
// text wins; a time or a name that it lacks comes from its twin. Entries that
// the page does not have follow, marked with their source.
func (l *liveMaker) merge(entries []LiveEntry, updates []*jsonld.Node) []LiveEntry {
	index := map[string]int{}
	for i := range entries {
		for _, key := range entryKeys(entries[i].ID, entries[i].Headline, blocksText(entries[i].Body)) {
			if _, taken := index[key]; !taken {
				index[key] = i
			}
		}
	}
	told := l.readUpdates(updates)
	anchored := slices.ContainsFunc(told, func(e LiveEntry) bool { return e.ID != "" && twinOf(index, []string{"id " + e.ID}) >= 0 })
	if inOrder := l.isSameOrder(index, told, updates, len(entries)); inOrder {
		for i := range entries {
			completeFrom(&entries[i], told[i])
		}
		return entries
	}
	seen := map[string]bool{}
	var pairs [][2]Timestamp
	for n, e := range told {
		twin := twinOf(index, entryKeys(e.ID, e.Headline, ""))
		if twin >= 0 && anchored && e.ID != "" && entries[twin].ID != e.ID {
			twin = -1 // another entry with the same headline
		}
		if twin < 0 { // the text is read last: most updates are known by their anchors
			e.Body = bodyOf(updates[n])
			if twin = twinOf(index, entryKeys("", "", blocksText(e.Body))); twin >= 0 && anchored && e.ID != "" && entries[twin].ID != e.ID {
				twin = -1
			}
		}
		if twin >= 0 {
			pairs = append(pairs, [2]Timestamp{entries[twin].Time, e.Time})
			completeFrom(&entries[twin], e)
			continue
		}
		key := e.Headline + "\x00" + blocksText(e.Body) + e.ID
		if seen[key] || e.Headline == "" && len(e.Body) == 0 || l.f.isElsewhere(e.URL) {
			continue
		}
		seen[key] = true
		entries = append(entries, e)
	}
	if off := wholeDifference(pairs); off != 0 {
		l.shift(entries, off)
	}
	return entries
}

// readUpdates reads the updates of the structured data, but for their text.
// What all of them say alike (the page's own date, its writers, one anchor) is
// the page's, and no entry's.
func (l *liveMaker) readUpdates(updates []*jsonld.Node) []LiveEntry {
	told := make([]LiveEntry, len(updates))
	anchors, times, names := map[string]int{}, map[string]int{}, map[string]int{}
	for i, u := range updates {
		told[i] = l.update(u)
		anchors[told[i].ID]++
		times[told[i].Time.Text]++
		names[namesKey(told[i].Bylines)]++
	}
	for i := range told {
		e := &told[i]
		if anchors[e.ID] > 1 {
			e.ID, e.URL = "", ""
		}
		if len(told) >= fewEntries && times[e.Time.Text] == len(told) {
			e.Time, e.Modified = Timestamp{}, Timestamp{}
		}
		if names[namesKey(e.Bylines)] == len(told) && (namesKey(e.Bylines) == namesKey(l.f.bylines) || len(e.Bylines) > 1 && len(told) >= fewEntries) {
			e.Bylines = nil
		}
	}
	return told
}

func namesKey(names []Byline) string {
	var b strings.Builder
	for _, n := range names {
		b.WriteString(letters(n.Name))
		b.WriteByte('|')
	}
	return b.String()
}

// wholeDifference is by how much the page's times are ahead of those in the
// structured data, where all are by the same quarters of an hour: the page
// writes its own time as UTC. 0: they agree, or do not tell.
func wholeDifference(pairs [][2]Timestamp) time.Duration {
	var off time.Duration
	for n, p := range pairs {
		if p[0].Time.IsZero() || p[1].Time.IsZero() || len(p[0].Inferred) > 0 {
			return 0
		}
		d := p[0].Time.Sub(p[1].Time).Round(time.Minute)
		if d == 0 || d%(15*time.Minute) != 0 || n > 0 && d != off {
			return 0
		}
		off = d
	}
	if len(pairs) < fewEntries {
		return 0
	}
	return off
}

// shift moves the page's own times by an offset that is known.
func (l *liveMaker) shift(entries []LiveEntry, off time.Duration) {
	for i := range entries {
		if e := &entries[i]; e.Source == "page" {
			e.Time.Time = e.Time.Time.Add(-off)
		}
	}
}

// twinOf is the entry that the first of the keys belongs to; -1: none.
func twinOf(index map[string]int, keys []string) int {
	for _, key := range keys {
		if i, ok := index[key]; ok {
			return i
		}
	}
	return -1
}

// completeFrom fills in what an entry on the page does not print.
func completeFrom(e *LiveEntry, twin LiveEntry) {
	if !twin.Time.Time.IsZero() && (e.Time.Time.IsZero() || len(e.Time.Inferred) > 0) {
		text := e.Time.Text
		e.Time = twin.Time
		if text != "" {
			e.Time.Text = text
		}
	}
	if e.Headline == "" {
		e.Headline = twin.Headline
	}
	if len(e.Bylines) == 0 {
		e.Bylines = twin.Bylines
	}
	if e.Modified.IsZero() && twin.Modified.Time.After(e.Time.Time) {
		e.Modified = twin.Modified
	}
	if e.URL == "" {
		e.URL = twin.URL
	}
	if e.ID == "" {
		e.ID = twin.ID
	}
}

// entryKeys are the keys by which two entries are one: the anchor, the
// headline, the beginning of the text.
func entryKeys(id, headline, text string) []string {
	var keys []string
	if id != "" {
		keys = append(keys, "id "+id)
	}
	if h := letters(headline); len(h) > 8 {
		keys = append(keys, "head "+h)
	}
	const start = 60
	if t := firstLetters(text, start); len(t) >= start {
		keys = append(keys, "text "+t[:start])
	}
	return keys
}

// update makes an entry of what the structured data has, but for its text.
func (l *liveMaker) update(u *jsonld.Node) LiveEntry {
	e := LiveEntry{Source: "json-ld", Headline: foldSpace(unescaped(u.String("headline")))}
	if sameWords(e.Headline, l.f.headline.value) || sameWords(e.Headline, l.f.witness.headline()) {
		e.Headline = "" // some systems write the page's own headline into every entry
	}
	if address := l.f.resolve(u.String("url")); address != "" {
		e.URL = address
		if _, anchor, ok := strings.Cut(address, "#"); ok {
			e.ID = anchor
		}
	}
	ref := when.Reference{Zone: l.f.zone.zone}
	e.Time, _ = readMachine(u.String("datePublished"), ref)
	e.Modified, _ = readMachine(u.String("dateModified"), ref)
	if e.Time.IsZero() {
		e.Time = e.Modified
	}
	e.Time = l.f.inZone(e.Time)
	for _, author := range u.Nodes("author") {
		for _, b := range splitNames(author.String("name")) {
			if !l.f.isHouse(b.Name) {
				e.Bylines = addName(e.Bylines, b)
			}
		}
	}
	return e
}

// unescaped is a text without the percent signs of an address, which some
// systems put into a headline.
func unescaped(text string) string {
	if strings.Contains(text, "%20") && !strings.Contains(text, " ") {
		if plain, err := url.PathUnescape(text); err == nil {
			return plain
		}
	}
	return text
}

// bodyOf is the text of an entry in the structured data.
func bodyOf(u *jsonld.Node) []Block {
	var body []Block
	for _, text := range paragraphsOf(u.String("articleBody")) {
		body = append(body, Block{Type: Paragraph, Text: text})
	}
	return body
}

// paragraphsOf cuts structured article text, which is text or HTML, into
// paragraphs.
func paragraphsOf(body string) []string {
	if strings.Contains(body, "</") || strings.Contains(body, "<br") || strings.Contains(body, "<p>") {
		root, err := html.Parse(strings.NewReader(body))
		if err != nil {
			return nil
		}
		var out []string
		for _, p := range split(root).pieces {
			if !p.isMedia() {
				out = append(out, p.text)
			}
		}
		return out
	}
	var out []string
	for line := range strings.Lines(body) {
		if line = foldSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// isSameOrder reports whether the updates can only be paired with the page's
// entries one by one: as many, each with a time of its own, and none with an
// anchor, a headline or a text that any of these has.
func (l *liveMaker) isSameOrder(index map[string]int, told []LiveEntry, updates []*jsonld.Node, entries int) bool {
	if len(told) != entries || entries < fewEntries {
		return false
	}
	for n, e := range told {
		if e.Time.Time.IsZero() || l.f.isElsewhere(e.URL) || e.Headline != "" || twinOf(index, entryKeys(e.ID, "", blocksText(bodyOf(updates[n])))) >= 0 {
			return false
		}
	}
	return true
}

// isElsewhere reports whether an address is on another site than the page: the
// samples that a template has left behind are. Sites are told apart by the last
// two labels of their hosts.
func (f *facts) isElsewhere(address string) bool {
	own, other := siteOf(cmp.Or(f.address, f.canonical.value)), siteOf(address)
	return own != "" && other != "" && own != other
}

func siteOf(address string) string {
	labels := strings.Split(hostOf(address), ".")
	return strings.Join(labels[max(0, len(labels)-2):], ".")
}
