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
// anchor, else by headline and time, else by the beginning of the text, else,
// where none of them is paired so and both are as many, by their order. The
// page's own text wins; a time or a name that it lacks comes from its twin.
// Entries that the page does not have follow, marked with their source.
func (l *liveMaker) merge(entries []LiveEntry, updates []*jsonld.Node) []LiveEntry {
	updates = withoutRepeats(updates)
	told := l.readUpdates(updates)
	m := newPairing(entries, told)
	if l.isSameOrder(m, updates) {
		for i := range entries {
			completeFrom(&entries[i], told[i])
		}
		return entries
	}
	m.pair(func(e LiveEntry) []string { return entryKeys(e.ID, e.Headline, "") })
	for n := range told { // the text is read last: most updates are known without it
		if m.twin[n] < 0 {
			told[n].Body = bodyOf(updates[n])
		}
	}
	m.pair(func(e LiveEntry) []string { return entryKeys("", "", blocksText(e.Body)) })
	off := m.wholeDifference()
	for n, e := range told {
		if twin := m.twin[n]; twin >= 0 {
			completeFrom(&entries[twin], e)
		} else if (e.Headline != "" || len(e.Body) > 0) && !l.f.isElsewhere(e.URL) {
			entries = append(entries, e)
		}
	}
	if off != 0 {
		l.shift(entries, off)
	}
	return entries
}

// withoutRepeats leaves out the updates that another script has as well: the
// same address, headline and text or, where there is none, time.
func withoutRepeats(updates []*jsonld.Node) []*jsonld.Node {
	type key struct{ url, headline, text string }
	seen := map[key]bool{}
	return slices.DeleteFunc(slices.Clone(updates), func(u *jsonld.Node) bool {
		k := key{u.String("url"), u.String("headline"), cmp.Or(u.String("articleBody"), u.String("datePublished"))}
		if seen[k] {
			return true
		}
		seen[k] = true
		return false
	})
}

// A pairing is which update of the structured data tells of which entry of the
// page.
type pairing struct {
	entries, told []LiveEntry
	free          map[string][]int // by their keys, the entries that have no twin yet
	twin          []int            // of each update; -1: none
	taken         []bool           // of each entry: it has a twin
	anchored      bool             // updates are known by the anchors of entries
}

func newPairing(entries, told []LiveEntry) *pairing {
	m := &pairing{entries: entries, told: told, free: map[string][]int{}, twin: make([]int, len(told)), taken: make([]bool, len(entries))}
	for i, e := range entries {
		for _, key := range entryKeys(e.ID, e.Headline, blocksText(e.Body)) {
			m.free[key] = append(m.free[key], i)
			m.free[key+atMinute(e)] = append(m.free[key+atMinute(e)], i)
		}
	}
	for n, e := range told {
		m.twin[n] = -1
		m.anchored = m.anchored || e.ID != "" && len(m.free[anchorKey(e.ID)]) > 0
	}
	return m
}

// atMinute is what a key has behind it that counts for one minute alone.
func atMinute(e LiveEntry) string {
	return e.Time.Time.UTC().Format("\x002006-01-02T15:04")
}

// pair finds twins for the updates that have none yet, first of their own
// minute: several entries may have one headline, and an update may tell of an
// entry that the page does not have.
func (m *pairing) pair(keys func(LiveEntry) []string) {
	for _, sameMinute := range []bool{true, false} {
		for n, e := range m.told {
			if m.twin[n] >= 0 {
				continue
			}
			for _, key := range keys(e) {
				if sameMinute {
					key += atMinute(e)
				}
				if i := m.nearest(e, key); i >= 0 {
					m.twin[n], m.taken[i] = i, true
					break
				}
			}
		}
	}
}

// nearest is, of the free entries of a key, the one next to an update in time;
// -1: none. Another anchor speaks against an entry.
func (m *pairing) nearest(e LiveEntry, key string) int {
	const most = 64 // entries are compared; more have no headline of their own
	best, least := -1, time.Duration(0)
	free := m.free[key]
	for len(free) > 0 && m.taken[free[0]] {
		free = free[1:]
	}
	m.free[key] = free
	for _, i := range free[:min(len(free), most)] {
		if m.taken[i] || m.anchored && e.ID != "" && m.entries[i].ID != e.ID {
			continue
		}
		if apart := m.entries[i].Time.Time.Sub(e.Time.Time).Abs(); best < 0 || apart < least {
			best, least = i, apart
		}
	}
	return best
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
	ofPage := namesKey(l.f.bylines)
	for i := range told {
		e := &told[i]
		if anchors[e.ID] > 1 {
			e.ID, e.URL = "", ""
		}
		if len(told) >= fewEntries && times[e.Time.Text] == len(told) {
			e.Time, e.Modified = Timestamp{}, Timestamp{}
		}
		if key := namesKey(e.Bylines); names[key] == len(told) && (key == ofPage || len(e.Bylines) > 1 && len(told) >= fewEntries) {
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

// offsetStep is what the offsets of all time zones are multiples of.
const offsetStep = 15 * time.Minute

// wholeDifference is by how much the page's times are ahead of those in the
// structured data, where all are by the same quarters of an hour: the page
// writes its own time as UTC. 0: they agree, or do not tell.
func (m *pairing) wholeDifference() time.Duration {
	var off time.Duration
	pairs := 0
	for n, i := range m.twin {
		if i < 0 {
			continue
		}
		own, told := m.entries[i].Time, m.told[n].Time
		if own.IsZero() || told.IsZero() || len(own.Inferred) > 0 {
			return 0
		}
		d := own.Time.Sub(told.Time).Round(time.Minute)
		if d == 0 || d%offsetStep != 0 || pairs > 0 && d != off {
			return 0
		}
		off = d
		pairs++
	}
	if pairs < fewEntries {
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

// completeFrom fills in what an entry on the page does not print.
func completeFrom(e *LiveEntry, twin LiveEntry) {
	if !twin.Time.Time.IsZero() && (e.Time.Time.IsZero() || len(e.Time.Inferred) > 0) {
		text := cmp.Or(e.Time.Text, twin.Time.Text)
		e.Time = twin.Time
		e.Time.Text = text
	}
	if len(e.Bylines) == 0 {
		e.Bylines = twin.Bylines
	}
	if e.Modified.IsZero() && twin.Modified.Time.After(e.Time.Time) {
		e.Modified = twin.Modified
	}
	e.Headline, e.URL, e.ID = cmp.Or(e.Headline, twin.Headline), cmp.Or(e.URL, twin.URL), cmp.Or(e.ID, twin.ID)
}

// entryKeys are the keys by which two entries are one: the anchor, the
// headline, the beginning of the text.
func entryKeys(id, headline, text string) []string {
	var keys []string
	if id != "" {
		keys = append(keys, anchorKey(id))
	}
	const label = 8 // letters: a headline as short comes again
	if h := letters(headline); len(h) > label {
		keys = append(keys, "head "+h)
	}
	const start = 60 // letters of a text
	if t := firstLetters(text, start); len(t) >= start {
		keys = append(keys, "text "+t[:start])
	}
	return keys
}

func anchorKey(id string) string { return "id " + id }

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
func bodyOf(u *jsonld.Node) []Block { return paragraphBlocks(paragraphsOf(u.String("articleBody"))) }

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
func (l *liveMaker) isSameOrder(m *pairing, updates []*jsonld.Node) bool {
	if len(m.told) != len(m.entries) || len(m.told) < fewEntries {
		return false
	}
	for n, e := range m.told {
		if e.Time.IsZero() || l.f.isElsewhere(e.URL) || e.Headline != "" {
			return false
		}
		for _, key := range entryKeys(e.ID, "", blocksText(bodyOf(updates[n]))) {
			if len(m.free[key]) > 0 {
				return false
			}
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
