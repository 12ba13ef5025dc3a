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

// merge pairs the page's entries with those of the structured data: by anchor,
// or else by headline, or else by the beginning of the text, preferring the
// same minute. If none can be paired so and there are equally many, they are
// paired in order. The page's own text wins; a time or a name it lacks comes
// from its twin. Entries that are only in the structured data follow at the
// end.
func (l *liveMaker) merge(entries []LiveEntry, updates []*jsonld.Node) []LiveEntry {
	updates = withoutRepeats(updates)
	told := l.readUpdates(updates)
	dropPlaceholders(told, entries)
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
	shift(entries, m.wholeDifference())
	l.mendLocal(m)
	for n, e := range told {
		if twin := m.twin[n]; twin >= 0 {
			completeFrom(&entries[twin], e)
		} else if (e.Headline != "" || len(e.Body) > 0) && !l.f.isElsewhere(e.URL) {
			entries = append(entries, e)
		}
	}
	return entries
}

// withoutRepeats returns the updates without those that another script repeats,
// with the same address, headline and text (or, without a text, time).
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

// A pairing says which update of the structured data is which entry of the
// page.
type pairing struct {
	entries, told []LiveEntry
	free          map[string][]int // the entries without a twin, by their keys
	twin          []int            // for each update, its entry; -1: none
	taken         []bool           // for each entry, whether it has a twin
	anchored      bool             // some update has the anchor of an entry
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

// atMinute returns a suffix that restricts a key to the minute of an entry.
func atMinute(e LiveEntry) string {
	return e.Time.Time.UTC().Format("\x002006-01-02T15:04")
}

// pair finds twins for the updates that have none yet, trying entries of the
// same minute first: several entries may have the same headline, and an update
// may be an entry that the page lacks.
func (m *pairing) pair(keys func(LiveEntry) []string) {
	for _, sameMinute := range []bool{true, false} {
		for n, e := range m.told {
			if m.twin[n] >= 0 {
				continue
			}
			minute := ""
			if sameMinute {
				minute = atMinute(e)
			}
			if i := m.twinOf(e, keys(e), minute); i >= 0 {
				m.twin[n], m.taken[i] = i, true
			}
		}
	}
}

// twinOf returns the free entry with the first of some keys that one has, or -1. The
// suffix is added to each key.
func (m *pairing) twinOf(e LiveEntry, keys []string, suffix string) int {
	for _, key := range keys {
		if i := m.nearest(e, key+suffix); i >= 0 {
			return i
		}
	}
	return -1
}

// nearest returns the free entry with a key that is nearest in time to an
// update, or -1. If anchors are in use, an entry with another anchor is not a
// candidate.
func (m *pairing) nearest(e LiveEntry, key string) int {
	const most = 64 // entries to compare; if more have one headline, it tells nothing
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

// readUpdates reads the updates of the structured data without their text. What
// all of them have in common (the page's date, its writers, one anchor) belongs
// to the page, not to the entries.
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

// dropPlaceholders removes a headline that most updates have and no entry of the page, such
// as "Live updates".
func dropPlaceholders(told, entries []LiveEntry) {
	count := map[string]int{}
	for _, e := range told {
		count[e.Headline]++
	}
	for _, e := range entries {
		delete(count, e.Headline)
	}
	for i := range told {
		if n := count[told[i].Headline]; isUsual(n, len(told)) {
			told[i].Headline = ""
		}
	}
}

// namesKey returns a key for comparing lists of writers.
func namesKey(names []Byline) string {
	var b strings.Builder
	for _, n := range names {
		b.WriteString(letters(n.Name))
		b.WriteByte('|')
	}
	return b.String()
}

// offsetStep divides the offset of every time zone.
const offsetStep = 15 * time.Minute

// wholeDifference returns how far the page's times are ahead of those in the
// structured data if all differ by the same multiple of offsetStep: the page
// then writes local time as UTC. It returns 0 if they agree or tell nothing.
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

// shift corrects the times of the page's own entries by such a difference, but not those
// of which the page states only a part: these were read in the paper's zone.
func shift(entries []LiveEntry, off time.Duration) {
	eachTime(entries, func(ts *Timestamp) {
		if len(ts.Inferred) == 0 {
			ts.Time = ts.Time.Add(-off)
		}
	})
}

// eachTime calls a function with each time of some entries that is known.
func eachTime(entries []LiveEntry, do func(*Timestamp)) {
	for i := range entries {
		for _, ts := range []*Timestamp{&entries[i].Time, &entries[i].Modified} {
			if !ts.Time.IsZero() {
				do(ts)
			}
		}
	}
}

// mendLocal corrects the times of the structured data if they say UTC but are really local
// time: they equal the printed clocks, and the newest would lie after the moment that the
// page was last changed or saved.
func (l *liveMaker) mendLocal(m *pairing) {
	newest, pairs := time.Time{}, 0
	if l.zone == nil {
		return
	}
	for n, i := range m.twin {
		if i < 0 || m.entries[i].Time.Time.IsZero() || m.told[n].Time.Time.IsZero() {
			continue
		}
		own, told := m.entries[i].Time.Time.In(l.zone), m.told[n].Time
		if !strings.HasSuffix(told.Text, "Z") || own.Format("15:04") != told.Time.UTC().Format("15:04") {
			return
		}
		if told.Time.After(newest) {
			newest = told.Time
		}
		pairs++
	}
	if pairs < fewEntries || !l.isAfterEnd(newest) {
		return
	}
	eachTime(m.told, func(ts *Timestamp) {
		t := ts.Time.UTC()
		ts.Time = time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, l.zone)
	})
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

// entryKeys returns the keys by which two entries are recognized as one: the
// anchor, the headline, the beginning of the text.
func entryKeys(id, headline, text string) []string {
	var keys []string
	if id != "" {
		keys = append(keys, anchorKey(id))
	}
	const label = 8 // letters: a headline this short may recur
	if h := letters(headline); len(h) > label {
		keys = append(keys, "head "+h)
	}
	const start = 60 // letters of a text; one that has fewer has to be the same to its end
	if t := firstLetters(text, start); len(t) > label {
		keys = append(keys, "text "+t[:min(len(t), start)])
	}
	return keys
}

func anchorKey(id string) string { return "id " + id }

// update builds an entry from the structured data, without its text.
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
		for _, b := range l.f.splitStated(author.String("name")) {
			if !l.f.isHouse(b.Name) {
				e.Bylines = addName(e.Bylines, b)
			}
		}
	}
	return e
}

// unescaped decodes a headline that some systems write with percent escapes, as
// in an address.
func unescaped(text string) string {
	if strings.Contains(text, "%20") && !strings.Contains(text, " ") {
		if plain, err := url.PathUnescape(text); err == nil {
			return plain
		}
	}
	return text
}

// bodyOf returns the text of an entry in the structured data as blocks.
func bodyOf(u *jsonld.Node) []Block { return paragraphBlocks(paragraphsOf(u.String("articleBody"))) }

// paragraphsOf splits article text in structured data, which may be plain or
// HTML, into paragraphs.
func paragraphsOf(body string) []string {
	if strings.Contains(body, "</") || strings.Contains(body, "<br") || strings.Contains(body, "<p>") {
		root, err := html.Parse(strings.NewReader(body))
		if err != nil {
			return nil
		}
		s := split(document{root: root})
		defer s.release()
		var out []string
		for _, p := range s.pieces {
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
// entries in order: there are equally many, each has a time, and none has a
// headline, or an anchor or a text that an entry has.
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

// isElsewhere reports whether an address is on another site than the page, as
// the samples left over from a template are. Sites are compared by the last two
// labels of their hosts.
func (f *facts) isElsewhere(address string) bool {
	own, other := siteOf(cmp.Or(f.address, f.canonical.value)), siteOf(address)
	return own != "" && other != "" && own != other
}

// siteOf returns the last two labels of an address's host.
func siteOf(address string) string {
	labels := strings.Split(hostOf(address), ".")
	return strings.Join(labels[max(0, len(labels)-2):], ".")
}
