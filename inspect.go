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

// An Inspection shows how a page was read: why a paragraph was removed, or
// where a date came from. It is meant for people. What it contains may change
// with the rules; programs should use the [Article].
type Inspection struct {
	Article    *Article    `json:"article"`              // what [Extract] returns
	Pieces     []Piece     `json:"pieces"`               // everything on the page, in page order; [Removal.At] is an index into it
	Candidates []Candidate `json:"candidates,omitempty"` // the elements that were considered as the report, best first
	Testimony  []Testimony `json:"testimony,omitempty"`  // what each source says about each fact, grouped by fact
}

// A Piece is one piece of a page and what became of it: a run of text without a
// block boundary in it, or a picture, a player or an embedded post.
type Piece struct {
	Kind     string  `json:"kind"`              // what it is on the page, such as "paragraph", "caption" or "image"
	Text     string  `json:"text,omitempty"`    // as printed, white space folded; "" for a picture
	Element  string  `json:"element,omitempty"` // the elements around it, outermost first, such as "article.story > p"; "" on a plain-text page
	Worth    float64 `json:"worth"`             // how much it speaks for the report being in its elements, in bytes of text; negative: against
	Verdict  Verdict `json:"verdict"`
	Entry    int     `json:"entry,omitempty"`    // the number, from 1, of the live-blog entry that contains it; 0: none
	Reason   Reason  `json:"reason,omitempty"`   // why it was removed, if it was
	Evidence string  `json:"evidence,omitempty"` // what the rule saw that removed it
}

// A Verdict says what became of a [Piece].
type Verdict string

// The verdicts.
const (
	VerdictKept    Verdict = "kept"    // it is in the body of the article or of an entry
	VerdictInFact  Verdict = "fact"    // all its words are in a fact, such as the headline
	VerdictRemoved Verdict = "removed" // it is in Article.Removed
	VerdictUnused  Verdict = "unused"  // a picture or a player that is not part of the report
)

// A Candidate is an element that could hold the report.
type Candidate struct {
	Element string  `json:"element"` // as in [Piece]; "" on a plain-text page
	Score   float64 `json:"score"`   // the sum of its pieces' worth, raised if its markup says that it is the article
	First   int     `json:"first"`   // it contains Pieces[First:Last]
	Last    int     `json:"last"`
	Chosen  bool    `json:"chosen,omitempty"` // the report was read from it; no candidate is chosen if the report was read from an element around several
}

// A Testimony is what one source says about one fact.
type Testimony struct {
	Fact   string `json:"fact"`   // the fact's JSON name in [Article]
	Source string `json:"source"` // as in Article.Origins, such as "json-ld headline"
	Value  string `json:"value"`
	Chosen bool   `json:"chosen,omitempty"` // the article's value comes from this source
}

// Inspect shows how a page is read. Its errors are those of [Extract]; with
// [ErrNoArticle] the Inspection is non-nil.
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

// pieces returns every piece and what became of it.
func (d reading) pieces() []Piece {
	s := d.sheet
	out := make([]Piece, len(s.pieces))
	for i := range s.pieces {
		p := &s.pieces[i]
		out[i] = Piece{
			Kind: kindNames[p.kind], Text: p.text, Element: s.elementAround(p.box), Worth: d.found.worth[i],
			Verdict: VerdictInFact, Entry: d.where.entryOf(i) + 1,
		}
		if p.isMedia() {
			out[i].Text, out[i].Verdict = "", VerdictUnused
		}
	}
	for _, p := range d.kept {
		out[p.at].Verdict = VerdictKept
	}
	for _, r := range d.article.Removed {
		out[r.At].Verdict, out[r.At].Reason, out[r.At].Evidence = VerdictRemoved, r.Reason, r.Evidence
	}
	return out
}

// candidates returns the elements that locate considered.
func (d reading) candidates() []Candidate {
	var out []Candidate
	for _, c := range d.where.candidates {
		b := &d.sheet.boxes[c.box]
		if c.box == 0 && !d.sheet.isPlainText() {
			continue // the document itself, whose only child is <html>
		}
		first, last := int(b.first), int(b.last)
		if d.sheet.isPlainText() {
			first, last = d.where.span.first, d.where.span.last
		}
		out = append(out, Candidate{d.sheet.elementAround(c.box), c.score, first, last, d.sheet.isPlainText() || c.box == d.where.box})
	}
	return out
}

// elementAround names a box and those around it, outermost first, in the form
// of a selector.
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

// selectorOf returns an element's name, id and classes in the form of a
// selector.
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

// cutAt returns a text cut to at most so many bytes, between characters, with
// "…" where it was cut.
func cutAt(text string, most int) string {
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "") + "…"
}

// A factRow says where a fact can be stated besides in the page's text.
type factRow struct {
	name   string                // its JSON name
	schema string                // the schema.org properties that state it
	metas  [][]string            // the names of the <meta> elements that state it
	own    func(*Article) string // returns the article's value; nil if a fact that is only printed is not shown
}

// factRows are the facts in the order in which they are shown.
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

// metaFacts maps the name of a <meta> to the fact that it states.
var metaFacts = sync.OnceValue(func() map[string]string {
	facts := map[string]string{}
	for _, row := range factRows {
		for _, name := range slices.Concat(row.metas...) {
			facts[name] = row.name
		}
	}
	return facts
})

// testimony returns what the page's sources say about the facts, whether or not
// they were believed.
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

// placeOf returns the index of a fact in factRows.
func placeOf(fact string) int {
	return slices.IndexFunc(factRows, func(row factRow) bool { return row.name == fact })
}

// A witnessStand collects what the sources say, each statement once.
type witnessStand struct {
	origins map[string]string
	heard   []Testimony
	seen    map[Testimony]bool
}

// hear adds a statement, unless it is empty or a repetition.
func (w *witnessStand) hear(fact, source, value string) {
	const longest = 600
	said := Testimony{fact, source, cutAt(foldSpace(value), longest), w.origins[fact] == source}
	if fact == "" || said.Value == "" || w.seen[said] {
		return
	}
	w.seen[said] = true
	w.heard = append(w.heard, said)
}

// printed adds the facts that come from a source not covered elsewhere: the
// printed page, its address, a profile.
func (w *witnessStand) printed(a *Article) {
	for _, row := range factRows {
		source := w.origins[row.name]
		if kind, _, _ := strings.Cut(source, " "); row.own != nil && kind != "json-ld" && kind != "meta" && kind != "link" && kind != "html" {
			w.hear(row.name, source, row.own(a))
		}
	}
}

// schema adds what the structured data says: about the article, the page, other
// articles, and the writers of a live blog's entries.
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

// node adds what one node of the structured data says.
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

// textOf returns a property's value for people to read: its text, or the names
// of the people and organizations in it.
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
