package newspage

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"golang.org/x/net/html"

	"github.com/newspage/newspage/internal/jsonld"
	"github.com/newspage/newspage/internal/when"
)

// live tells the lead of a live blog from its entries, and makes blocks of
// both. Each kept piece is in one of them, once; entries that only structured
// data has come after the page's own. blog is nil where the page is none.
func live(s *sheet, kept []*piece, f *facts, where place, p Page) (lead []Block, blog *LiveBlog) {
	b := builder{s, f, where}
	updates := f.witness.updates()
	if len(where.entries) == 0 && len(updates) == 0 {
		lead, names := withoutWriters(b.blocks(kept))
		f.addWriters(names)
		return lead, nil
	}
	l := liveMaker{builder: b, page: p}
	lead = l.lead(kept)
	entries := l.entries(kept)
	entries = l.merge(entries, updates)
	blog = &LiveBlog{Status: f.liveStatus(), Entries: entries, Order: orderOf(entries), KeyPoints: f.keyPoints, Completeness: l.completeness(entries, updates), NextPage: f.nextPage}
	blog.Started, _ = readMachine(f.witness.liveValue("coverageStartTime"), when.Reference{})
	blog.Ended, _ = readMachine(f.witness.liveValue("coverageEndTime"), when.Reference{})
	return lead, blog
}

// A liveMaker is the state of one call of live.
type liveMaker struct {
	builder
	page Page
}

// lead makes blocks of what stands outside every entry.
func (l *liveMaker) lead(kept []*piece) []Block {
	var outside []*piece
	for _, p := range kept {
		if l.where.entryOf(p.at) < 0 {
			outside = append(outside, p)
		}
	}
	blocks, names := withoutWriters(l.blocks(outside))
	l.f.addWriters(names)
	return blocks
}

// entryOf is the entry that piece i stands in; -1: none.
func (w place) entryOf(i int) int {
	n, _ := slices.BinarySearchFunc(w.entries, i, func(e entryPlace, i int) int {
		switch {
		case e.span.last <= i:
			return -1
		case e.span.first > i:
			return 1
		}
		return 0
	})
	if n < len(w.entries) && i >= w.entries[n].span.first && i < w.entries[n].span.last {
		return n
	}
	return -1
}

// entries makes an entry of each place.
func (l *liveMaker) entries(kept []*piece) []LiveEntry {
	pieces := make([][]*piece, len(l.where.entries))
	for _, p := range kept {
		if n := l.where.entryOf(p.at); n >= 0 {
			pieces[n] = append(pieces[n], p)
		}
	}
	times := l.times()
	var out []LiveEntry
	for n, place := range l.where.entries {
		e := l.entry(place, pieces[n])
		e.Time = times[n]
		if e.Headline == "" && len(e.Body) == 0 && e.Time.Text == "" {
			continue
		}
		out = append(out, e)
	}
	return out
}

func (l *liveMaker) entry(place entryPlace, pieces []*piece) LiveEntry {
	e := LiveEntry{ID: place.id, Source: "page"}
	if place.id != "" && l.f.base != nil {
		u := *l.f.base
		u.Fragment = place.id
		e.URL = u.String()
	}
	if place.headline >= 0 {
		e.Headline = strings.ReplaceAll(l.s.pieces[place.headline].text, "\n", " ")
	}
	for _, i := range place.header {
		l.readHeaderPiece(&e, l.s.pieces[i].text, place.text)
	}
	pieces = slices.DeleteFunc(pieces, func(p *piece) bool {
		_, inHeader := slices.BinarySearch(place.header, p.at)
		return inHeader || p.at == place.headline
	})
	e.Body = l.blocks(pieces)
	if place.rest > 0 {
		cutStart(&e, place.rest)
	}
	var names []Byline
	e.Body, names = withoutWriters(e.Body)
	for _, b := range names {
		e.Bylines = addName(e.Bylines, b)
	}
	if e.Headline != "" && l.s.isText() {
		e.Body = videoTitle(e.Body)
	}
	return e
}

// readHeaderPiece reads names and labels out of a piece of an entry's header.
func (l *liveMaker) readHeaderPiece(e *LiveEntry, text, timeText string) {
	rest := strings.TrimSpace(strings.ReplaceAll(text, timeText, " "))
	for found := when.All(rest, l.f.language.value); len(found) > 0; found = when.All(rest, l.f.language.value) {
		rest = strings.TrimSpace(rest[:found[0].Start] + " " + rest[found[0].End:])
	}
	if rest == "" {
		return
	}
	if label := liveLabels[plainLabel(rest)]; label != "" {
		e.Labels = append(e.Labels, label)
		return
	}
	if isMatchClock(rest) {
		e.Labels = append(e.Labels, rest)
		return
	}
	for _, b := range splitNames(rest) {
		e.Bylines = addName(e.Bylines, b)
	}
}

// isMatchClock reports whether a text is a match clock, such as "95'" or
// "45'+2".
func isMatchClock(s string) bool {
	return strings.ContainsAny(s, "'’′") && strings.Trim(s, "0123456789+'’′ ") == "" && len(s) < 12
}

// cutStart takes the time off an entry's first paragraph; what a dash or a bold
// type sets apart after it is the headline.
func cutStart(e *LiveEntry, rest int) {
	for i := range e.Body {
		b := &e.Body[i]
		if b.Type != Paragraph && b.Type != Heading || len(b.Text) < rest {
			continue
		}
		*b = cutBlock(*b, 0, rest)
		if first, second, ok := strings.Cut(b.Text, "\n"); ok && len(first) < 160 && !endsSentence(first) {
			e.Headline = strings.Trim(first, "+ ")
			*b = cutBlock(*b, 0, len(b.Text)-len(second))
		}
		if strings.TrimSpace(b.Text) == "" {
			e.Body = slices.Delete(e.Body, i, i+1)
		}
		return
	}
}

// cutBlock is a block without the bytes text[from:to], its spans moved along.
func cutBlock(b Block, from, to int) Block {
	text := b.Text[:from] + b.Text[to:]
	lead := len(text) - len(strings.TrimLeft(text, " \n"))
	move := func(at int) int {
		switch {
		case at >= to:
			at -= to - from
		case at > from:
			at = from
		}
		return max(0, min(at-lead, len(text)-lead))
	}
	var spans []Span
	for _, sp := range b.Spans {
		sp.Start, sp.End = move(sp.Start), move(sp.End)
		if sp.Start < sp.End {
			spans = append(spans, sp)
		}
	}
	b.Text, b.Spans = strings.TrimSpace(text), spans
	for i := range b.Spans {
		b.Spans[i].End = min(b.Spans[i].End, len(b.Text))
	}
	return b
}

// writesWords are the verbs of "(Jane Smith writes)".
var writesWords = set("writes write reports report schreibt schreiben berichtet berichten écrit rapporte escribe informa scrive riporta schrijft meldt skriver rapporterar")

// withoutWriters takes "(Jane Smith writes)" at the end of sentences out of
// paragraphs, and returns the names.
func withoutWriters(blocks []Block) ([]Block, []Byline) {
	var names []Byline
	for i := range blocks {
		if blocks[i].Type != Paragraph {
			continue
		}
		if from, to, name := writerIn(blocks[i].Text); name != "" {
			blocks[i] = cutBlock(blocks[i], from, to)
			names = addName(names, Byline{Name: name})
		}
	}
	return blocks, names
}

// writerIn finds "(Jane Smith writes)", with the space before it.
func writerIn(text string) (from, to int, name string) {
	for at := 0; ; {
		open := strings.IndexByte(text[at:], '(')
		if open < 0 {
			return 0, 0, ""
		}
		open += at
		end := strings.IndexByte(text[open:], ')')
		if end < 0 {
			return 0, 0, ""
		}
		end += open
		inside := text[open+1 : end]
		if i := strings.LastIndexByte(inside, ' '); i > 0 && len(inside) < 60 && writesWords[inside[i+1:]] && isPersonName(inside[:i]) {
			from = len(strings.TrimRight(text[:open], " "))
			return from, end + 1, inside[:i]
		}
		at = end
	}
}

// isPersonName reports whether a text is two to five words that begin with
// capitals, as names do.
func isPersonName(s string) bool {
	fields := strings.Fields(s)
	if len(fields) < 2 || len(fields) > 5 {
		return false
	}
	capitals := 0
	for _, w := range fields {
		for _, r := range w {
			if unicode.IsUpper(r) {
				capitals++
			}
			if unicode.IsDigit(r) {
				return false
			}
			break
		}
	}
	return capitals >= 2 || capitals == len(fields)
}

// addWriters adds writers that the text names.
func (f *facts) addWriters(names []Byline) {
	for _, b := range names {
		if len(f.bylines) == 0 {
			f.origins["bylines"] = "text"
		}
		f.bylines = addName(f.bylines, b)
	}
}

// videoTitle makes the caption of a video of a short line that opens an
// entry and is no sentence: on a page that came as text it is all that is left
// of a player.
func videoTitle(body []Block) []Block {
	if len(body) < 2 || body[0].Type != Heading || body[1].Type == Heading {
		return body
	}
	body[0] = Block{Type: Video, Caption: body[0].Text}
	return body
}

// times resolves the entries' times, most trusted first: the entry's own
// machine value, the digits in its id, then the printed clock with the day
// that the order of the entries gives it.
func (l *liveMaker) times() []Timestamp {
	out := make([]Timestamp, len(l.where.entries))
	ref := when.Reference{Now: l.page.SavedAt, Zone: l.f.zone.zone}
	for i, e := range l.where.entries {
		text := e.text
		if st, ok := when.Machine(e.machine); ok {
			if ts, ok := resolveStamp(st, ref, firstOf(text, e.machine)); ok {
				out[i] = l.f.inZone(ts)
				continue
			}
		}
		if st, ok := timeInID(e.id); ok {
			if ts, ok := resolveStamp(st, ref, firstOf(text, e.id)); ok {
				out[i] = l.f.inZone(ts)
				continue
			}
		}
		out[i].Text = text
	}
	l.walkDays(out, ref)
	return out
}

// inZone shows an instant with the offset of the paper's own zone, where that
// is known.
func (f *facts) inZone(ts Timestamp) Timestamp {
	if f.zone.zone != nil && !ts.Time.IsZero() {
		ts.Time = ts.Time.In(f.zone.zone)
	}
	return ts
}

// sameNight is how far a clock may step against the order of the entries: more
// is another day, less is two entries in disorder.
const sameNight = 6 * 60 // minutes

// walkDays gives printed clocks their day, walking from the day that is known:
// that of the last change with the newest entry first, that of publication with
// the oldest.
func (l *liveMaker) walkDays(out []Timestamp, ref when.Reference) {
	newestFirst := l.newestFirst()
	day := l.firstDay(newestFirst)
	last := -1
	for i, e := range l.where.entries {
		if !out[i].Time.IsZero() || e.text == "" {
			continue
		}
		st := e.stamp
		if full, ok := when.Parse(e.text, l.f.language.value); ok && (full.HasDate() || full.HasDaysAgo) {
			st = full
		}
		if st.HasClock && !st.HasDate() && !st.HasDaysAgo && !st.HasAgo {
			now := minuteOf(st)
			if last >= 0 && newestFirst && now > last+sameNight {
				day = day.AddDate(0, 0, -1)
			} else if last >= 0 && !newestFirst && now < last-sameNight {
				day = day.AddDate(0, 0, 1)
			}
			last = now
		}
		at := ref
		at.Day = day
		if ts, ok := resolveStamp(st, at, e.text); ok {
			out[i] = ts
		}
	}
}

func (l *liveMaker) newestFirst() bool {
	falling := 0
	for n := 1; n < len(l.where.entries); n++ {
		a, b := l.where.entries[n-1].stamp, l.where.entries[n].stamp
		if a.HasClock && b.HasClock {
			switch d := minuteOf(b) - minuteOf(a); {
			case d < 0:
				falling++
			case d > 0:
				falling--
			}
		}
	}
	return falling >= 0
}

// firstDay is the day of the first entry on the page.
func (l *liveMaker) firstDay(newestFirst bool) time.Time {
	for _, ts := range []Timestamp{l.f.modified, l.f.published} {
		if !newestFirst && !l.f.published.Time.IsZero() {
			ts = l.f.published
		}
		if !ts.Time.IsZero() {
			if l.f.zone.zone != nil {
				return ts.Time.In(l.f.zone.zone)
			}
			return ts.Time
		}
	}
	if l.f.zone.zone != nil && !l.page.SavedAt.IsZero() {
		return l.page.SavedAt.In(l.f.zone.zone)
	}
	return l.page.SavedAt
}

func orderOf(entries []LiveEntry) Order {
	balance := 0
	for i := 1; i < len(entries); i++ {
		a, b := entries[i-1].Time.Time, entries[i].Time.Time
		switch {
		case a.IsZero() || b.IsZero():
		case a.After(b):
			balance++
		case a.Before(b):
			balance--
		}
	}
	switch {
	case balance > 0:
		return NewestFirst
	case balance < 0:
		return OldestFirst
	}
	return ""
}

// liveStatus is "ended" only where the page says so: coverageEndTime is set by
// some papers while they still write.
func (f *facts) liveStatus() LiveStatus { return LiveUnknown }

func (w witness) liveValue(key string) string {
	for _, n := range w.graph.Find("LiveBlogPosting") {
		if v := n.String(key); v != "" {
			return v
		}
	}
	return ""
}

func (l *liveMaker) completeness(entries []LiveEntry, updates []*jsonld.Node) Completeness {
	switch {
	case len(entries) == 0:
		return Shell
	case l.f.nextPage != "":
		return OnePage
	}
	return Whole
}

// merge pairs the page's entries with those of the structured data, by
// anchor, else by headline, else by the beginning of the text. The page's own
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
	seen := map[string]bool{}
	for _, u := range updates {
		e := l.update(u)
		keys := entryKeys(e.ID, e.Headline, blocksText(e.Body))
		twin := -1
		for _, key := range keys {
			if i, ok := index[key]; ok && twin < 0 {
				twin = i
			}
		}
		if twin >= 0 {
			completeFrom(&entries[twin], e)
			continue
		}
		key := e.Headline + "\x00" + blocksText(e.Body) + e.ID
		if seen[key] || e.Headline == "" && len(e.Body) == 0 {
			continue
		}
		seen[key] = true
		entries = append(entries, e)
	}
	return entries
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
	if t := letters(text); len(t) >= start {
		keys = append(keys, "text "+t[:start])
	}
	return keys
}

func blocksText(blocks []Block) string {
	var b strings.Builder
	for _, block := range blocks {
		b.WriteString(block.Text)
		b.WriteByte('\n')
	}
	return b.String()
}

// update makes an entry of what the structured data has.
func (l *liveMaker) update(u *jsonld.Node) LiveEntry {
	e := LiveEntry{Source: "json-ld", Headline: foldSpace(u.String("headline"))}
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
	for _, text := range paragraphsOf(u.String("articleBody")) {
		e.Body = append(e.Body, Block{Type: Paragraph, Text: text})
	}
	return e
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
