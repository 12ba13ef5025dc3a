package newspage

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/newspage/newspage/internal/jsonld"
	"github.com/newspage/newspage/internal/when"
)

// live separates the lead of a live blog from its entries and builds the blocks
// of both. Every kept piece ends up in exactly one of them. Entries found only
// in the structured data follow the page's own. blog is nil if the page is not
// a live blog.
func live(s *sheet, kept []*piece, f *facts, where place, p Page) (lead []Block, blog *LiveBlog) {
	l := liveMaker{builder: newBuilder(s, f, where), page: p}
	updates := f.witness.updates()
	if len(where.entries) == 0 && len(updates) == 0 {
		lead = l.lead(kept)
		if textBytes(lead) < leastBody {
			if entries, origin := structuredEntries(s, f); len(entries) > 0 {
				f.origins["live"] = origin
				return lead, l.blog(nil, entries, nil)
			}
		}
		return lead, l.withoutEntries()
	}
	f.dropBylines(s, where)
	f.dropDates(where)
	l.zone = l.findZone()
	lead = l.lead(kept)
	own := l.entries(kept)
	return lead, l.blog(own, l.merge(own, updates), updates)
}

// blog builds the live blog from its entries. own are those printed on the
// page, updates those of the structured data.
func (l *liveMaker) blog(own, entries []LiveEntry, updates []*jsonld.Node) *LiveBlog {
	b := &LiveBlog{Entries: entries, Order: orderOf(entries), KeyPoints: l.keyPoints(), NextPage: l.nextPage()}
	b.Started, _ = readMachine(l.f.witness.liveValue("coverageStartTime"), when.Reference{})
	b.Ended = l.ended(entries)
	b.Status = l.status(entries, b.Ended)
	b.Completeness = l.completeness(own, entries, updates, b.NextPage)
	return b
}

// dropBylines removes from the page's bylines the writers who are named only in
// or beside entries: they wrote those entries, not the page.
func (f *facts) dropBylines(s *sheet, where place) {
	if f.origins["bylines"] != "printed" {
		return
	}
	f.bylines = slices.DeleteFunc(f.bylines, func(b Byline) bool {
		return !slices.ContainsFunc(f.bylineLines, func(i int) bool {
			_, isBeside := where.blog.beside[i]
			return where.entryOf(i) < 0 && !isBeside && strings.Contains(s.pieces[i].text, b.Name)
		})
	})
	if len(f.bylines) == 0 {
		delete(f.origins, "bylines")
	}
}

// dropDates removes a date of the page that in fact stands in an entry, printed or in an
// element. On a page that has no date of its own, the first one found is that of
// the newest entry.
func (f *facts) dropDates(where place) {
	for name, slot := range map[string]*Timestamp{"published": &f.published, "modified": &f.modified} {
		isOfPage := f.origins[name] != "printed" && f.origins[name] != timeElement
		if at, ok := f.printedAt[name]; ok && !isOfPage && where.entryOf(at) >= 0 {
			*slot = Timestamp{}
			delete(f.origins, name)
		}
	}
}

// A liveMaker is the state of one call of live.
type liveMaker struct {
	builder
	page Page
	zone *time.Location // for times that state no zone; nil if unknown
}

// lead builds the blocks of the kept pieces outside every entry.
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

// entries builds the entries, one for each place, without those of which
// nothing was printed.
func (l *liveMaker) entries(kept []*piece) []LiveEntry {
	pieces := make([][]*piece, len(l.where.entries))
	for _, p := range kept {
		if n := l.where.entryOf(p.at); n >= 0 && !(p.isMedia() && l.where.entries[n].isInHeader(p.at)) {
			pieces[n] = append(pieces[n], p)
		}
	}
	times := l.times()
	var out []LiveEntry
	for n, place := range l.where.entries {
		e := l.entry(place, pieces[n])
		e.Time = times[n]
		e.Modified = l.changed(place, e.Time)
		if !e.isEmpty() {
			out = append(out, e)
		}
	}
	return out
}

// isEmpty reports whether the page printed nothing of an entry.
func (e *LiveEntry) isEmpty() bool {
	return e.Headline == "" && len(e.Body) == 0 && e.Time.Text == "" && len(e.Labels)+len(e.Bylines) == 0
}

// entry builds one entry, except for its times.
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
	e.Headline = cmp.Or(e.Headline, place.title)
	e.Labels, e.Bylines = place.labels, place.names
	e.Body = l.body(&e, place, pieces)
	var names []Byline
	e.Body, names = withoutWriters(e.Body)
	e.Bylines = addNames(e.Bylines, names)
	if e.Headline != "" && l.s.isPlainText() {
		e.Body = videoTitle(e.Body)
	}
	e.Body = withoutFrame(e.Body, e.Bylines)
	return e
}

// withoutFrame removes what surrounds an entry's text: thematic breaks that
// separate it from its neighbours, and the portrait of its writer.
func withoutFrame(body []Block, writers []Byline) []Block {
	body = trimBreaks(body)
	if len(body) == 0 || body[0].Type != Image || body[0].Caption != "" {
		return body
	}
	if alt := body[0].Alt; slices.ContainsFunc(writers, func(b Byline) bool { return sameWords(b.Name, alt) }) {
		body = body[1:]
	}
	return body
}

// body builds the blocks of an entry's text. If its first piece opens with the
// time, as in "14:05 The bridge is closed.", that piece is cut where the text
// begins; bold type right after the time becomes the headline.
func (l *liveMaker) body(e *LiveEntry, place entryPlace, pieces []*piece) []Block {
	if len(pieces) == 0 || pieces[0].at != place.opening {
		return l.blocks(pieces)
	}
	b := l.text(pieces[0])
	rest := place.rest
	if title := boldTitle(b, rest); title > 0 && e.Headline == "" && len(strings.TrimSpace(b.Text[title:])) > shortText {
		e.Headline = strings.Trim(b.Text[rest:title], "+ ")
		rest = title
	}
	if b = cutBlock(b, 0, rest); place.title != "" && b.Type == Heading {
		b.Type, b.Level = Paragraph, 0 // what follows a title is none
	}
	after := l.blocks(pieces[1:])
	if strings.TrimSpace(b.Text) == "" {
		return after
	}
	return append([]Block{b}, after...)
}

// boldTitle returns where the bold type at the start of a text ends if it can
// be a headline: it goes beyond the time, is no full sentence and no person's
// name. Otherwise it returns 0.
func boldTitle(b Block, rest int) int {
	if len(b.Spans) == 0 || b.Spans[0].Type != StrongSpan || b.Spans[0].Start > rest {
		return 0
	}
	end := b.Spans[0].End
	if end <= rest || !isTitleText(strings.Trim(b.Text[rest:end], "+ ")) || isStrictName(strings.TrimFunc(b.Text[rest:end], isOuterMark)) {
		return 0
	}
	return end
}

// withoutWriters removes notes such as "(Jane Smith writes)" from paragraphs
// and returns the names.
func withoutWriters(blocks []Block) ([]Block, []Byline) {
	var names []Byline
	for i := range blocks {
		if blocks[i].Type != Paragraph {
			continue
		}
		from, to, writers := writersIn(blocks[i].Text)
		if len(writers) == 0 {
			continue
		}
		blocks[i] = cutBlock(blocks[i], from, to)
		names = addNames(names, writers)
	}
	return blocks, names
}

// writersIn finds a note of who wrote a text in it: "(Jane Smith writes)". It returns the
// range to cut, including the space before it.
func writersIn(text string) (from, to int, names []Byline) {
	const longest = 60 // bytes in the brackets
	for at := 0; ; {
		open := strings.IndexByte(text[at:], '(')
		if open < 0 {
			return 0, 0, nil
		}
		open += at
		end := strings.IndexByte(text[open:], ')')
		if end < 0 {
			return 0, 0, nil
		}
		end += open
		inside := text[open+1 : end]
		if writers, verb, ok := cutLast(inside, " "); ok && len(inside) < longest && writesWords[verb] {
			if names := splitNames(writers); isListOf(names, writers) && arePersons(names) {
				return len(strings.TrimRight(text[:open], " ")), end + 1, names
			}
		}
		at = end
	}
}

// addWriters adds writers named in the text to the bylines.
func (f *facts) addWriters(names []Byline) {
	for _, b := range names {
		if len(f.bylines) == 0 {
			f.origins["bylines"] = "text"
		}
		f.bylines = addName(f.bylines, b)
	}
}

// videoTitle turns a heading that opens an entry and is followed by text into a
// video with that caption. The entry has a headline already, so on a plain-text
// page such a line is what the browser copied of a player.
func videoTitle(body []Block) []Block {
	if len(body) < 2 || body[0].Type != Heading || body[1].Type == Heading {
		return body
	}
	body[0] = Block{Type: Video, Caption: body[0].Text}
	return body
}

// trimBreaks removes thematic breaks at both ends of a text, which only
// separate it from its surroundings.
func trimBreaks(body []Block) []Block {
	for len(body) > 0 && body[0].Type == Break {
		body = body[1:]
	}
	for len(body) > 0 && body[len(body)-1].Type == Break {
		body = body[:len(body)-1]
	}
	return body
}

// orderOf returns the order of most of the entries' times.
func orderOf(entries []LiveEntry) Order {
	balance := tendency(len(entries), func(i int) int {
		above, under := entries[i-1].Time.Time, entries[i].Time.Time
		if above.IsZero() || under.IsZero() {
			return 0
		}
		return under.Compare(above)
	})
	switch {
	case balance < 0:
		return NewestFirst
	case balance > 0:
		return OldestFirst
	}
	return ""
}

// liveValue returns the first value that a LiveBlogPosting has for a key, or
// "".
func (w witness) liveValue(key string) string {
	for _, n := range w.graph.Find("LiveBlogPosting") {
		if v := n.String(key); v != "" {
			return v
		}
	}
	return ""
}

// keyPoints returns the points of the summary list as printed.
func (l *liveMaker) keyPoints() []string {
	var out []string
	for _, point := range l.where.blog.keyPoints {
		var texts []string
		for _, i := range point {
			texts = append(texts, l.s.pieces[i].text)
		}
		out = append(out, strings.Join(texts, " "))
	}
	return out
}

// blocksText returns the text of blocks, one block per line.
func blocksText(blocks []Block) string {
	var b strings.Builder
	for _, block := range blocks {
		b.WriteString(block.Text)
		b.WriteByte('\n')
	}
	return b.String()
}
