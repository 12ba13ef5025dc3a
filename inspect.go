package newspage

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage/internal/jsonld"
)

// An Inspection says how a page was read: for finding out why a paragraph
// went, or where a date came from. It is made for people, and what is in it
// may change with the rules; programs take the [Article].
type Inspection struct {
	Article    *Article    `json:"article"`              // what [Extract] returns
	Pieces     []Piece     `json:"pieces"`               // all that the page prints, in page order; a Removal's At is an index into it
	Candidates []Candidate `json:"candidates,omitempty"` // what was weighed for the report's place, best first
	Testimony  []Testimony `json:"testimony,omitempty"`  // what each source says of each fact, a fact after the other
}

// A Piece is one piece of a page and what became of it: a run of text without
// a block boundary in it, or a picture, a player, a post of another site.
type Piece struct {
	Kind     string  `json:"kind"`              // what it is on the page, such as "paragraph", "caption" or "image"
	Text     string  `json:"text,omitempty"`    // as printed, white space folded; "" for a picture
	Element  string  `json:"element,omitempty"` // the elements around it, outermost first, such as "article.story > p"; "" on a page that came as text
	Worth    float64 `json:"worth"`             // what it counts for the report standing where it stands, in bytes of text; below 0: against
	Verdict  Verdict `json:"verdict"`
	Entry    int     `json:"entry,omitempty"`    // the number of the live blog's entry that it stands in, from 1; 0: none
	Reason   Reason  `json:"reason,omitempty"`   // of a removed one
	Evidence string  `json:"evidence,omitempty"` // of a removed one: what the rule saw
}

// A Verdict says what became of a [Piece].
type Verdict string

// The verdicts.
const (
	Kept    Verdict = "kept"    // it is in the article's body, or in an entry's
	InFact  Verdict = "fact"    // a fact, such as the headline, has all of its words
	Removed Verdict = "removed" // it is among Article.Removed
	Unused  Verdict = "unused"  // a picture or a player that is not the report's
)

// A Candidate is an element that could hold the report.
type Candidate struct {
	Element string  `json:"element"` // as in [Piece]; "" on a page that came as text
	Score   float64 `json:"score"`   // the sum of what its pieces are worth, more for one that says of itself that it is the article
	First   int     `json:"first"`   // Pieces[First:Last] stand in it
	Last    int     `json:"last"`
	Chosen  bool    `json:"chosen,omitempty"` // the report was looked for here; none is, where several hold parts of it
}

// A Testimony is what one source says of one fact.
type Testimony struct {
	Fact   string `json:"fact"`   // the fact's JSON name in [Article]
	Source string `json:"source"` // as in Article.Origins, such as "json-ld headline"
	Value  string `json:"value"`
	Chosen bool   `json:"chosen,omitempty"` // the article's own is from here
}

// Inspect returns how a page is read. Its errors are those of [Extract], and
// with [ErrNoArticle] the Inspection is there.
func Inspect(p Page) (*Inspection, error) { return Reader{}.Inspect(p) }

// Inspect is like the function [Inspect].
func (r Reader) Inspect(p Page) (*Inspection, error) {
	s, err := r.sheetOf(p)
	if err != nil {
		return nil, err
	}
	done, err := r.read(s, p)
	if done.article == nil {
		return nil, err
	}
	return &Inspection{
		Article: done.article, Pieces: done.pieces(), Candidates: done.candidates(), Testimony: done.testimony(),
	}, err
}

// kindNames are the names of the kinds of pieces.
var kindNames = [...]string{
	paragraph: "paragraph", heading: "heading", listItem: "list-item", cell: "cell", caption: "caption", code: "code",
	control: "control", image: "image", video: "video", audio: "audio", embed: "embed", thematicBreak: "break",
}

// pieces says what became of each piece.
func (d reading) pieces() []Piece {
	s := d.sheet
	out := make([]Piece, len(s.pieces))
	for i := range s.pieces {
		p := &s.pieces[i]
		out[i] = Piece{
			Kind: kindNames[p.kind], Text: p.text, Element: s.elementAround(p.box), Worth: d.found.worth[i],
			Verdict: InFact, Entry: d.where.entryOf(i) + 1,
		}
		if p.isMedia() {
			out[i].Text, out[i].Verdict = "", Unused
		}
	}
	for _, p := range d.kept {
		out[p.at].Verdict = Kept
	}
	for _, r := range d.article.Removed {
		out[r.At].Verdict, out[r.At].Reason, out[r.At].Evidence = Removed, r.Reason, r.Evidence
	}
	return out
}

// candidates are what locate weighed.
func (d reading) candidates() []Candidate {
	var out []Candidate
	for _, c := range d.where.candidates {
		b := &d.sheet.boxes[c.box]
		if c.box == 0 && !d.sheet.isPlainText() {
			continue // the document itself, which holds what <html> holds
		}
		first, last := int(b.first), int(b.last)
		if d.sheet.isPlainText() {
			first, last = d.where.span.first, d.where.span.last
		}
		out = append(out, Candidate{d.sheet.elementAround(c.box), c.score, first, last, d.sheet.isPlainText() || c.box == d.where.box})
	}
	return out
}

// elementAround names a box and the boxes around it that a reader tells apart,
// outermost first, as a selector does.
func (s *sheet) elementAround(b int32) string {
	const most = 4
	var names []string
	for ; b > 0 && len(names) < most; b = s.boxes[b].parent {
		node := s.boxes[b].node
		if node.DataAtom == atom.Html || node.DataAtom == atom.Body {
			if len(names) == 0 {
				names = append(names, node.Data)
			}
			break
		}
		names = append(names, selectorOf(node))
	}
	slices.Reverse(names)
	return strings.Join(names, " > ")
}

// selectorOf is an element's name, id and classes, as a selector writes them.
func selectorOf(n *html.Node) string {
	name := n.Data
	if id := attribute(n, "id"); id != "" {
		name += "#" + id
	}
	for _, class := range strings.Fields(attribute(n, "class")) {
		name += "." + class
	}
	const longest = 80
	return cutAt(name, longest)
}

// cutAt is a text cut to some bytes, between characters.
func cutAt(text string, most int) string {
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "") + "…"
}

// A factRow says where a fact can be stated, beside the page's text.
type factRow struct {
	name   string                // in JSON
	schema string                // the properties of schema.org that state it
	metas  [][]string            // the names of <meta> that do
	own    func(*Article) string // what the article has; nil: no line to print
}

// factRows are the facts in the order in which they are told.
var factRows = []factRow{
	{"headline", "headline alternativeHeadline name", [][]string{headlineMetas}, func(a *Article) string { return a.Headline }},
	{"kicker", "", nil, func(a *Article) string { return a.Kicker }},
	{"standfirst", "description", [][]string{standfirstMetas}, func(a *Article) string { return a.Standfirst }},
	{"bylines", "author creator", [][]string{authorMetas}, bylineOf},
	{"dateline", "", nil, func(a *Article) string { return a.Dateline }},
	{"published", "datePublished dateCreated", [][]string{publishedMetas, datedMetas}, func(a *Article) string { return a.Published.Text }},
	{"modified", "dateModified", [][]string{modifiedMetas}, func(a *Article) string { return a.Modified.Text }},
	{"publisher", "publisher", [][]string{siteMetas, applicationMetas}, func(a *Article) string { return a.Publisher.Name }},
	{"section", "articleSection", [][]string{sectionMetas}, func(a *Article) string { return a.Section }},
	{"topics", "keywords", [][]string{tagMetas, keywordMetas}, nil},
	{"language", "inLanguage", [][]string{languageMetas, localeMetas}, func(a *Article) string { return a.Language }},
	{"canonicalUrl", "url", [][]string{addressMetas}, nil},
	{"access", "isAccessibleForFree", nil, nil},
	{"body", "articleBody", nil, nil},
}

func bylineOf(a *Article) string {
	names := make([]string, len(a.Bylines))
	for i, b := range a.Bylines {
		names[i] = b.Name
	}
	return strings.Join(names, "; ")
}

// metaFacts are the facts that a <meta> states, by its name.
var metaFacts = sync.OnceValue(func() map[string]string {
	facts := map[string]string{}
	for _, row := range factRows {
		for _, name := range slices.Concat(row.metas...) {
			facts[name] = row.name
		}
	}
	return facts
})

// testimony is what the page's sources say of the facts, whoever was believed.
func (d reading) testimony() []Testimony {
	t := witnessStand{origins: d.article.Origins, seen: map[Testimony]bool{}}
	t.printed(d.article)
	t.schema(d.found.witness)
	for i := range d.sheet.head.metas {
		m := &d.sheet.head.metas[i]
		t.hear(metaFacts()[m.name], "meta "+m.name, m.content)
	}
	t.hear("headline", "title", d.sheet.head.title)
	t.hear("language", "html lang", d.sheet.head.lang)
	for _, l := range d.sheet.head.links {
		if l.rel == "canonical" {
			t.hear("canonicalUrl", "link canonical", l.href)
		}
	}
	for i := range d.sheet.pieces {
		if p := &d.sheet.pieces[i]; p.kind == heading && p.level == 1 {
			t.hear("headline", "h1", p.text)
		}
	}
	for _, tag := range d.sheet.head.times {
		t.hear("published", strings.TrimSpace("time element "+tag.prop), tag.value)
	}
	slices.SortStableFunc(t.heard, func(a, b Testimony) int { return cmp.Compare(placeOf(a.Fact), placeOf(b.Fact)) })
	return t.heard
}

// placeOf is the place of a fact among the factRows.
func placeOf(fact string) int {
	return slices.IndexFunc(factRows, func(row factRow) bool { return row.name == fact })
}

// A witnessStand collects what sources say, each word of theirs once.
type witnessStand struct {
	origins map[string]string
	heard   []Testimony
	seen    map[Testimony]bool
}

func (w *witnessStand) hear(fact, source, value string) {
	const longest = 600
	said := Testimony{fact, source, cutAt(foldSpace(value), longest), w.origins[fact] == source}
	if fact == "" || said.Value == "" || w.seen[said] {
		return
	}
	w.seen[said] = true
	w.heard = append(w.heard, said)
}

// printed hears the facts whose source is told nowhere else: what the page
// prints, its address, a profile.
func (w *witnessStand) printed(a *Article) {
	for _, row := range factRows {
		source := w.origins[row.name]
		if kind, _, _ := strings.Cut(source, " "); row.own != nil && kind != "json-ld" && kind != "meta" && kind != "link" && kind != "html" {
			w.hear(row.name, source, row.own(a))
		}
	}
}

// schema hears the structured data: the page's own article, the page, and the
// other articles that it tells of; of the entries of a live blog, the writers.
func (w *witnessStand) schema(of witness) {
	entries := map[*jsonld.Node]bool{}
	for _, update := range of.updates() {
		entries[update] = true
		w.hear("bylines", "json-ld liveBlogUpdate author", of.textOf(update, "author"))
	}
	w.node(of, of.article, "json-ld ")
	w.node(of, of.page, "json-ld WebPage ")
	for _, n := range of.others {
		if !entries[n] {
			w.node(of, n, "json-ld, another article's ")
		}
	}
}

func (w *witnessStand) node(of witness, n *jsonld.Node, source string) {
	if n == nil {
		return
	}
	for _, row := range factRows {
		for property := range strings.FieldsSeq(row.schema) {
			w.hear(row.name, source+property, of.textOf(n, property))
		}
	}
}

// textOf is a property's value as a person reads it: texts as they are, names
// of persons and houses.
func (w witness) textOf(n *jsonld.Node, property string) string {
	if texts := n.Strings(property); len(texts) > 0 && strings.TrimSpace(strings.Join(texts, "")) != "" {
		return strings.Join(texts, "; ")
	}
	var names []string
	for _, inner := range n.Nodes(property) {
		if name := w.graph.Resolve(inner).String("name"); name != "" {
			names = append(names, name)
		}
	}
	return strings.Join(names, "; ")
}
