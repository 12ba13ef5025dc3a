package newspage

import (
	"cmp"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage/internal/jsonld"
)

// findBylines reads who wrote the article. Persons win over the newsroom, and
// what is printed over an empty answer: structured data, then meta tags, then
// the printed byline. Where "by" is printed over the text and names others than
// a source does, that source tells of the account from which it was sent. Names
// are cleaned of what is printed around them.
func (f *facts) findBylines(s *sheet, around span) {
	printed, lines, told := f.printedBylines(s, around)
	stated := f.ldBylines()
	meta, metaOrigin := f.metaBylines(s)
	housed := len(stated)+len(meta) > 0
	meta = f.withoutHouse(meta)
	if !f.anyPerson(printed) && !f.anyPerson(stated) && !f.anyPerson(meta) {
		if names, at := f.signatures(s, around, housed); len(names) > 0 {
			printed, lines = names, at
		} else if names := f.bioNames(s, around); len(names) > 0 {
			printed = append(printed, names...)
		} else if names, at := f.signedBelow(s, around); len(names) > 0 {
			printed, lines = append(printed, names...), append(lines, at...)
		} else {
			printed = append(printed, f.toldBelow(s, around)...)
		}
	}
	for _, src := range []bylineSource{
		{"json-ld author", stated},
		{"json-ld liveBlogUpdate author", f.teamOf(f.witness.updates())},
		{metaOrigin, meta},
		{"printed", f.withoutHouse(printed)},
	} {
		if len(src.names) > 0 && (!told || shareName(printed, src.names)) {
			f.takeBylines(src)
		}
	}
	f.printFull(s, printed)
	f.linkWriters(s, lines)
	for _, i := range lines {
		f.noteByline(i)
		f.bylineLines = append(f.bylineLines, bylineLine{i, s.pieces[i].text})
	}
}

// A bylineSource is the writers whom a source names; one at least.
type bylineSource struct {
	origin string
	names  []Byline
}

// takeBylines takes the writers of a source for those of the article, unless a better
// source has named them.
func (f *facts) takeBylines(src bylineSource) {
	switch {
	case len(f.bylines) == 0, !f.anyPerson(f.bylines) && f.anyPerson(src.names):
	case isAccount(f.bylines) && isFullName(src.names):
		if len(src.names) == 1 && sameWords(src.names[0].Name, f.bylines[0].Name) {
			src.names[0].URL = cmp.Or(src.names[0].URL, f.bylines[0].URL)
		}
	default:
		return
	}
	f.bylines, f.origins["bylines"] = src.names, src.origin
}

// shareName reports whether a person in one list of names is in the other, be it
// by a part of the name or as an account, "janesmith".
func shareName(a, b []Byline) bool {
	return slices.ContainsFunc(a, func(x Byline) bool {
		return slices.ContainsFunc(b, func(y Byline) bool {
			return letters(x.Name) == letters(y.Name) || slices.ContainsFunc(words(x.Name), func(w string) bool { return slices.Contains(words(y.Name), w) })
		})
	})
}

// printFull gives names of one word as they are printed with more, and names in
// capitals or without one as they are printed: systems state a writer's account,
// "jane.smith", or the first name.
func (f *facts) printFull(s *sheet, printed []Byline) {
	for i := range f.bylines {
		b := &f.bylines[i]
		if strings.Contains(b.Name, " ") {
			for _, p := range printed {
				isLevel := isInCapitals(b.Name) || b.Name == strings.ToLower(b.Name)
				if isLevel && strings.EqualFold(p.Name, b.Name) {
					b.Name = p.Name
				}
			}
			continue
		}
		for _, p := range printed {
			if strings.Contains(p.Name, " ") && letters(p.Name) == letters(b.Name) {
				b.Name = p.Name
			}
		}
		for j := f.opening.first; j < min(f.opening.last, len(s.pieces)); j++ {
			if name := s.pieces[j].text; strings.HasPrefix(name, b.Name+" ") && isPerson(name) {
				b.Name = name
			}
		}
	}
}

// linkWriters gives writers whose page no source has stated the address that their
// printed names lead to, on the same site.
func (f *facts) linkWriters(s *sheet, lines []int) {
	const above = 4 // lines over the headline
	if s.isPlainText() || f.headline.at < 0 || !slices.ContainsFunc(f.bylines, func(b Byline) bool { return b.URL == "" }) {
		return
	}
	for i := max(0, f.headline.at-above); i < min(f.opening.last, len(s.pieces)); i++ {
		f.linkWritersAt(&s.pieces[i])
	}
	for _, i := range lines {
		f.linkWritersAt(&s.pieces[i])
	}
}

// linkWritersAt is linkWriters for one piece.
func (f *facts) linkWritersAt(p *piece) {
	if p.isMedia() || p.links == 0 {
		return
	}
	var before *html.Node
	for n := range textNodes(p) {
		link := ancestor(n, atom.A)
		if link == nil || link == before || strings.TrimSpace(n.Data) == "" {
			continue
		}
		before = link
		address, name := f.resolve(attribute(link, "href")), withoutBy(foldSpace(textOf(link)))
		i := slices.IndexFunc(f.bylines, func(b Byline) bool { return b.URL == "" && sameWords(b.Name, name) })
		if i >= 0 && f.isOwnPage(address) {
			f.bylines[i].URL = address
		}
	}
}

// isOwnPage reports whether an address is of another page of the same site, and not its
// start.
func (f *facts) isOwnPage(address string) bool {
	u, err := url.Parse(address)
	if err != nil || u.Scheme == "mailto" || u.Scheme == "tel" || strings.Trim(u.Path, "/") == "" {
		return false
	}
	if page, _, _ := strings.Cut(address, "#"); page == f.address {
		return false
	}
	return u.Host == "" || strings.EqualFold(u.Hostname(), f.host())
}

// withSurname is a first name with the word behind it, where the text about a
// writer opens with both.
func withSurname(name, about string) string {
	rest, ok := strings.CutPrefix(about, name+" ")
	surname, _, _ := strings.Cut(rest, " ")
	if full := name + " " + strings.TrimRight(surname, ",:"); ok && !strings.Contains(name, " ") && isPerson(full) {
		return full
	}
	return name
}

// A bylineLine is a piece that names writers.
type bylineLine struct {
	at   int
	text string
}

// anyPerson reports whether one of the names is not the paper's own.
func (f *facts) anyPerson(names []Byline) bool {
	return slices.ContainsFunc(names, func(b Byline) bool { return !f.isHouse(b.Name) })
}

// isHouse reports whether a name is the paper's, or its newsroom's.
func (f *facts) isHouse(name string) bool {
	return f.isPaper(name) || isHouseName(name)
}

// isAccount reports whether all that is known of the writer is how he logs in:
// "editor2".
func isAccount(names []Byline) bool {
	name := names[0].Name
	return len(names) == 1 && !strings.Contains(name, " ") && (name[0] >= 'a' && name[0] <= 'z' || hasDigit(name))
}

// isFullName reports whether all names are persons'.
func isFullName(names []Byline) bool {
	return !slices.ContainsFunc(names, func(b Byline) bool { return !isPerson(b.Name) })
}

// isPaper reports whether a name is the paper's, or a part of it.
func (f *facts) isPaper(name string) bool {
	l, site := letters(name), letters(f.publisher.Name)
	return site != "" && (strings.Contains(l, site) || strings.Contains(site, l)) && !isOwnSite(name, f.publisher.Name)
}

// isHouseName reports whether a word in a name says that it is a newsroom's.
func isHouseName(name string) bool {
	if isWide(name) {
		return slices.ContainsFunc(wideHouses, func(end string) bool { return strings.HasSuffix(name, end) })
	}
	return hasWordOf(name, newsroomWords)
}

// withoutHouse leaves out the paper's own name: a meta tag names the owner of
// the site as often as a writer.
func (f *facts) withoutHouse(names []Byline) []Byline {
	return slices.DeleteFunc(names, func(b Byline) bool { return f.isPaper(b.Name) })
}

// isOwnSite reports whether a site bears the name of the person who writes it:
// "Jane Smith's blog".
func isOwnSite(name, site string) bool {
	if !isPerson(name) || isHouseName(name) {
		return false
	}
	rest, ok := strings.CutPrefix(strings.ToLower(site), strings.ToLower(name))
	first, _ := utf8.DecodeRuneInString(rest)
	return ok && rest != "" && !inWord(first)
}

// ldBylines are the writers that the structured data names: of the article, of
// the page, or of another item with the headline.
func (f *facts) ldBylines() []Byline {
	out := f.writersOf(f.witness.article)
	if len(out) == 0 {
		out = f.writersOf(f.witness.page)
	}
	for _, n := range f.witness.others {
		if len(out) == 0 && sameWords(n.String("headline"), f.headline.value) {
			out = f.writersOf(n)
		}
	}
	return out
}

// writersOf are the writers of one item: schema.org author, else creator. Systems
// that state the first of several as the author list all of them as creators.
func (f *facts) writersOf(n *jsonld.Node) []Byline {
	authors, creators := f.namedIn(n, "author"), f.namedIn(n, "creator")
	for _, b := range authors {
		if len(addName(creators, b)) > len(creators) {
			return authors // one is no creator
		}
	}
	for _, b := range creators {
		if len(authors) == 0 || !f.isHouse(b.Name) {
			authors = addName(authors, b)
		}
	}
	return authors
}

// namedIn are the writers whom a property of an item names.
func (f *facts) namedIn(n *jsonld.Node, property string) []Byline {
	var out []Byline
	for _, author := range n.Nodes(property) {
		author = f.witness.graph.Resolve(author)
		role := author.String("jobTitle")
		if isByWord(role) { // "Author"
			role = ""
		}
		for _, text := range namesOf(author) {
			for _, name := range splitNames(text) {
				full := withSurname(name.Name, author.String("description"))
				out = addName(out, Byline{Name: full, Role: cmp.Or(name.Role, role), URL: f.resolve(author.String("url"))})
			}
		}
	}
	return out
}

// namesOf are the names of an item, as text: some systems write HTML, a list, the
// parts of a name, or an address alone, which is no name.
func namesOf(n *jsonld.Node) []string {
	names := n.Strings("name")
	if given, family := n.String("givenName"), n.String("familyName"); len(names) == 0 && given != "" {
		names = []string{given + " " + family}
	}
	var out []string
	for _, name := range names {
		if strings.Contains(name, "</") {
			name = strings.Join(paragraphsOf(name), " ")
		}
		if !strings.Contains(name, "://") {
			out = append(out, name)
		}
	}
	return out
}

// teamOf are the writers of a live blog whose entries all name the same ones;
// none where that is one person, who may have written each.
func (f *facts) teamOf(updates []*jsonld.Node) []Byline {
	if len(updates) < fewEntries {
		return nil
	}
	team := f.writersOf(updates[0])
	key := namesKey(team)
	if len(team) < 2 || slices.ContainsFunc(updates[1:], func(u *jsonld.Node) bool { return namesKey(f.writersOf(u)) != key }) {
		return nil
	}
	return team
}

// metaBylines are the writers that a <meta> names, and which it is.
func (f *facts) metaBylines(s *sheet) (names []Byline, origin string) {
	for _, name := range authorMetas {
		if name == "twitter:data1" && !leadsToName(s.meta("twitter:label1")) {
			continue
		}
		var out []Byline
		for _, content := range s.allMeta(name) {
			if strings.Contains(content, "://") || strings.Contains(content, "www.") {
				continue
			}
			if !isFirm(content) {
				for _, b := range f.withoutAddress(splitSigned(surnameLast(content))) {
					out = addName(out, b)
				}
			}
		}
		if len(out) > 0 {
			return out, "meta " + name
		}
	}
	return nil, ""
}

// withoutAddress leaves out what stands behind the paper's own name and is no person:
// its department, its town. "The Harbour Courier, Port Sennet, Germany".
func (f *facts) withoutAddress(names []Byline) []Byline {
	if len(names) < 2 || !f.isPaper(names[0].Name) {
		return names
	}
	const address = 2 // names of which none is all of a person's
	persons := slices.DeleteFunc(slices.Clone(names[1:]), func(b Byline) bool { return !isStrictName(b.Name) })
	if len(names) > address && len(persons) < len(names)-1 {
		persons = nil
	}
	return append(names[:1:1], persons...)
}

// surnameLast is a name that a catalogue sorts, "Marwood, Jane A.", as it is spoken.
func surnameLast(name string) string {
	surname, given, ok := strings.Cut(name, ", ")
	if !ok || strings.ContainsAny(given, ",;") || strings.Contains(surname, " ") || !isPerson(given+" "+surname) || isPerson(given) && !strings.HasSuffix(given, ".") {
		return name
	}
	return given + " " + surname
}
