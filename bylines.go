package newspage

import (
	"cmp"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/newspage/newspage/internal/jsonld"
)

// findBylines finds who wrote the article. The sources are the structured data, the
// meta tags and the printed byline, in this order, but one that names persons is
// preferred to one that names only the newsroom. If a word for "by" is printed over the
// text and a stated source names others, that source is ignored: it names the account
// from which the report was sent.
func (f *facts) findBylines(s *sheet, around span) {
	printed, lines, told := f.printedBylines(s, around)
	f.cutPaper(printed)
	printed = f.withoutPlaceOfPaper(printed)
	stated := f.ldBylines()
	f.cutPaper(stated)
	stated = f.withContributors(f.withoutFirms(stated), printed)
	meta, metaOrigin := f.metaBylines(s)
	f.cutPaper(meta)
	meta = f.withoutHouse(meta)
	if !f.anyPerson(printed) && !f.anyPerson(stated) && !f.anyPerson(meta) {
		printed, lines = f.withUnlabelled(s, around, printed, lines)
	}
	if told && isPartOf(stated, printed) && areOnOneLine(s, printed, lines) {
		stated = nil // it names only the first of several
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
	f.completeNames(s, printed)
	if names, at := f.signedWithin(s, around); at >= 0 && shareName(names, f.bylines) && !slices.Contains(lines, at) {
		lines = append(lines, at)
	}
	f.linkWriters(s, lines)
	f.bylineLines = lines
	for _, i := range lines {
		f.noteByline(i)
	}
}

// withUnlabelled returns the printed names and their lines with those that no word for
// "by" shows to be writers: names alone over the text instead of what was printed there,
// or else, in addition, those in a box about the writer, under the text, in a line within
// it, or in its last sentence.
func (f *facts) withUnlabelled(s *sheet, around span, printed []Byline, lines []int) ([]Byline, []int) {
	if names, at := f.signatures(s, around); len(names) > 0 {
		return names, at
	}
	if names := f.bioNames(s, around); len(names) > 0 {
		return addNames(printed, names), lines
	}
	if names, at := f.signedBelow(s, around); len(names) > 0 {
		return addNames(printed, names), append(lines, at...)
	}
	if names, at := f.signedWithin(s, around); len(names) > 0 {
		return addNames(printed, names), append(lines, at)
	}
	return addNames(printed, f.toldBelow(s, around)), lines
}

// A bylineSource is the writers that one source names, and which source it is.
type bylineSource struct {
	origin string
	names  []Byline
}

// takeBylines makes the writers of a source the writers of the article, unless a better
// source has named some.
func (f *facts) takeBylines(src bylineSource) {
	switch {
	case len(f.bylines) == 0, !f.anyPerson(f.bylines) && f.anyPerson(src.names):
	case isAccount(f.bylines) && arePersons(src.names):
		if len(src.names) == 1 && sameWords(src.names[0].Name, f.bylines[0].Name) {
			src.names[0].URL = cmp.Or(src.names[0].URL, f.bylines[0].URL)
		}
	default:
		return
	}
	f.bylines, f.origins["bylines"] = src.names, src.origin
}

// isPartOf reports whether a list of persons is a part of another.
func isPartOf(part, all []Byline) bool {
	return len(part) > 0 && len(part) < len(all) && !slices.ContainsFunc(part, func(x Byline) bool {
		return !slices.ContainsFunc(all, func(y Byline) bool { return letters(x.Name) == letters(y.Name) })
	})
}

// areOnOneLine reports whether one of some lines has all the names, with the same role.
func areOnOneLine(s *sheet, names []Byline, lines []int) bool {
	return slices.ContainsFunc(lines, func(i int) bool {
		text := s.pieces[i].text
		return !strings.Contains(text, "\n") && !slices.ContainsFunc(names, func(b Byline) bool {
			return b.Role != names[0].Role || !strings.Contains(text, b.Name)
		})
	})
}

// shareName reports whether a person in one list of names is in the other, even if only
// by a part of the name or as the name of an account, such as "janesmith".
func shareName(a, b []Byline) bool {
	return slices.ContainsFunc(a, func(x Byline) bool {
		return slices.ContainsFunc(b, func(y Byline) bool {
			return letters(x.Name) == letters(y.Name) || slices.ContainsFunc(words(x.Name), func(w string) bool { return slices.Contains(words(y.Name), w) })
		})
	})
}

// completeNames replaces names by their printed form if that is better: a name of one word,
// which may be an account ("jane.smith") or only the first name, by the full name, and
// one in capitals or small letters by one with both.
func (f *facts) completeNames(s *sheet, printed []Byline) {
	for i := range f.bylines {
		name := &f.bylines[i].Name
		isFull := strings.Contains(*name, " ")
		for _, p := range printed {
			isLevel := isInCapitals(*name) || *name == strings.ToLower(*name)
			switch {
			case isFull && isLevel && strings.EqualFold(p.Name, *name),
				!isFull && strings.Contains(p.Name, " ") && letters(p.Name) == letters(*name):
				*name = p.Name
			}
		}
		if !isFull && !isHangulName(*name) {
			*name = f.fullName(s, *name)
		}
	}
}

// fullName returns the full name of a person whose first name is known, if it is printed
// between headline and text or a text about the writer opens with it.
func (f *facts) fullName(s *sheet, name string) string {
	for i := f.opening.first; i < min(f.opening.last, len(s.pieces)); i++ {
		if text := s.pieces[i].text; strings.HasPrefix(text, name+" ") && isPerson(text) {
			name = text
		} else if f.marks(&s.pieces[i])&mBio != 0 {
			name = withSurname(name, text)
		}
	}
	return name
}

// linkWriters gives writers without an address the one that their printed names link
// to, if it is on the same site.
func (f *facts) linkWriters(s *sheet, lines []int) {
	const above = 4 // pieces above the headline
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
	for link := range linksIn(p) {
		address, name := f.resolve(attribute(link, "href")), withoutBy(foldSpace(textOf(link)))
		i := slices.IndexFunc(f.bylines, func(b Byline) bool { return b.URL == "" && sameWords(b.Name, name) })
		if i >= 0 && f.isOwnPage(address) {
			f.bylines[i].URL = address
		}
	}
}

// isOwnPage reports whether an address is that of another page of the same site, other
// than its front page.
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

// withSurname adds the surname to a first name, if the text about the writer begins
// with both.
func withSurname(name, about string) string {
	rest, ok := strings.CutPrefix(about, name+" ")
	surname, _, _ := strings.Cut(rest, " ")
	if full := name + " " + strings.TrimRight(surname, ",:"); ok && !strings.Contains(name, " ") && isPerson(full) {
		return full
	}
	return name
}

// anyPerson reports whether at least one of the names is not that of the paper or its
// newsroom.
func (f *facts) anyPerson(names []Byline) bool {
	return slices.ContainsFunc(names, func(b Byline) bool { return !f.isHouse(b.Name) })
}

// isHouse reports whether a name is that of the paper or of a newsroom.
func (f *facts) isHouse(name string) bool {
	return f.isPaper(name) || isHouseName(name)
}

// isAccount reports whether the only name is that of an account in the content system:
// "editor2".
func isAccount(names []Byline) bool {
	name := names[0].Name
	return len(names) == 1 && !strings.Contains(name, " ") && (name[0] >= 'a' && name[0] <= 'z' || hasDigit(name))
}

// arePersons reports whether all names are persons'.
func arePersons(names []Byline) bool {
	return !slices.ContainsFunc(names, func(b Byline) bool { return !isPerson(b.Name) })
}

// isPaper reports whether a name is that of the paper, contains it or is part of it.
func (f *facts) isPaper(name string) bool {
	l, site := letters(name), letters(f.publisher.Name)
	return site != "" && (strings.Contains(l, site) || strings.Contains(site, l)) && !isOwnSite(name, f.publisher.Name)
}

// isHouseName reports whether a word in a name shows that it is that of a newsroom or a
// company. In capitals a surname may look like a legal form: "ANA DE SA".
func isHouseName(name string) bool {
	if isWide(name) || isSyllable(lastRune(name)) {
		return endsInOneOf(name, wideHouses)
	}
	return hasWordOf(name, newsroomWords) || isFirm(name) && !isInCapitals(name)
}

// withoutHouse removes the paper's own name. Meta tags name the owner of the site as
// often as a writer.
func (f *facts) withoutHouse(names []Byline) []Byline {
	return slices.DeleteFunc(names, func(b Byline) bool { return f.isPaper(b.Name) })
}

// cutPaper removes the paper's name from behind those of persons: "Jane Smith The Harbour
// Courier".
func (f *facts) cutPaper(names []Byline) {
	const least = 2                                   // words of a person's name
	paper, _, _ := strings.Cut(f.publisher.Name, ".") // of "harbourcourier.com"
	if letters(paper) == "" {
		return
	}
	for i := range names {
		fields := strings.Fields(names[i].Name)
		for n := least; n < len(fields); n++ {
			house := fields[n:]
			if articles[strings.ToLower(house[0])] {
				house = house[1:]
			}
			if name := strings.Join(fields[:n], " "); sameWords(strings.Join(house, " "), paper) && isPerson(name) && !f.isHouse(name) {
				names[i].Name = name
				break
			}
		}
	}
}

// withoutPlaceOfPaper removes the paper and the place behind it from a line that names
// nobody: "The Harbour Courier | Linden".
func (f *facts) withoutPlaceOfPaper(names []Byline) []Byline {
	if len(names) == 2 && f.isPaper(names[0].Name) && isCapitalised(names[1].Name) && !isWireService(names[1].Name) {
		return nil
	}
	return names
}

// withoutFirms removes the companies beside a person: they provide the report, as an
// agency does.
func (f *facts) withoutFirms(names []Byline) []Byline {
	if len(names) < 2 || !f.anyPerson(names) {
		return names
	}
	return slices.DeleteFunc(names, func(b Byline) bool { return isFirm(b.Name) && !isInCapitals(b.Name) })
}

// isOwnSite reports whether the name of a site begins with that of the person who
// writes it: "Jane Smith's blog".
func isOwnSite(name, site string) bool {
	if !isPerson(name) || isHouseName(name) {
		return false
	}
	rest, ok := strings.CutPrefix(strings.ToLower(site), strings.ToLower(name))
	first, _ := utf8.DecodeRuneInString(rest)
	return ok && rest != "" && !inWord(first)
}

// ldBylines returns the writers that the structured data names: those of the article,
// else of the page, else of another item with the same headline.
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

// writersOf returns the writers of one item: its authors (schema.org author), and its
// creators if these include all authors. Some systems state only the first writer as
// the author and list all as creators.
func (f *facts) writersOf(n *jsonld.Node) []Byline {
	authors, creators := f.namedIn(n, "author"), f.namedIn(n, "creator")
	for _, b := range authors {
		if len(addName(creators, b)) > len(creators) {
			return authors // an author who is not among the creators
		}
	}
	for _, b := range creators {
		if len(authors) == 0 || !f.isHouse(b.Name) {
			authors = addName(authors, b)
		}
	}
	return authors
}

// withContributors adds the contributors of the article (schema.org contributor) who are
// also printed as its writers: some systems state only the first writer as the author.
func (f *facts) withContributors(authors, printed []Byline) []Byline {
	if len(authors) == 0 || len(printed) <= len(authors) {
		return authors
	}
	for _, b := range f.namedIn(f.witness.article, "contributor") {
		if len(addName(printed, b)) == len(printed) {
			authors = addName(authors, b)
		}
	}
	return authors
}

// splitStated is splitNames for names in the structured data, each text of which is
// split once: the entries of a live blog name the same writers again and again.
func (f *facts) splitStated(names string) []Byline {
	split, ok := f.stated[names]
	if !ok {
		split = splitNames(names)
		f.stated[names] = split
	}
	return split
}

// namedIn returns the writers that a property of an item names.
func (f *facts) namedIn(n *jsonld.Node, property string) []Byline {
	var out []Byline
	for _, author := range n.Nodes(property) {
		author = f.witness.graph.Resolve(author)
		address, role := f.resolve(author.String("url")), author.String("jobTitle")
		if isByWord(role) { // "Author"
			role = ""
		}
		for _, text := range namesOf(author) {
			switch {
			case hasFold(genreNames, text):
			case f.isOwnNewsroom(text):
				out = addName(out, Byline{text, role, address})
			default:
				for _, b := range f.splitStated(beforeTown(text)) {
					name := withSurname(b.Name, author.String("description"))
					out = addName(out, Byline{name, cmp.Or(b.Role, role), address})
				}
			}
		}
	}
	return out
}

// genreNames are genres with many writers, which some papers state as the writer.
var genreNames = set("letters leserbriefe lezersbrieven insändare leserbrev læserbreve courrier cartas lettere")

// beforeTown returns the name in a text that is a name and, as a sentence of its own, the
// place where the writer was: "Jane Smith. Linden". An initial does not end a name, and
// what may be another writer's name is no place.
func beforeTown(text string) string {
	const least = 3 // letters of the last word of a name
	name, town, ok := strings.Cut(text, ". ")
	if !ok || utf8.RuneCountInString(lastField(name)) < least || !isStrictName(name) || isStrictName(town) || !isPlace(strings.TrimRight(town, ".")) {
		return text
	}
	return name
}

// isOwnNewsroom reports whether a name is that of the paper with words for a newsroom:
// "Redaktion Kanal 24". The number in it is no date.
func (f *facts) isOwnNewsroom(name string) bool {
	own, named := words(f.publisher.Name), words(name)
	rest := slices.DeleteFunc(slices.Clone(named), func(w string) bool { return slices.Contains(own, w) })
	isNewsroom := !slices.ContainsFunc(rest, func(w string) bool { return !newsroomWords[w] })
	return hasDigit(name) && len(rest) > 0 && len(named) == len(own)+len(rest) && isNewsroom
}

// namesOf returns the names of an item as text. Some systems write HTML, a list or the
// parts of a name. An address is not a name.
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

// teamOf returns the writers of a live blog if all its entries name the same ones. One
// person alone is not returned: the writer of every entry need not be the one of the
// blog.
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

// metaBylines returns the writers that a <meta> element names, and which one it is.
func (f *facts) metaBylines(s *sheet) (names []Byline, origin string) {
	for _, name := range authorMetas {
		if name == "twitter:data1" && !leadsToName(s.meta("twitter:label1")) {
			continue
		}
		var out []Byline
		for _, content := range s.allMeta(name) {
			switch {
			case strings.Contains(content, "://"), strings.Contains(content, "www."):
			case isFirm(content), isMaker(content, s.meta("generator")), hasFold(genreNames, content):
			default:
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

// isMaker reports whether a name begins with that of the program that made the page: "eZ
// Systems" of "eZ Publish". Such a program names its maker until somebody names a writer.
// A person may have the name of a program: "Hugo Marlow".
func isMaker(name, generator string) bool {
	maker, _, _ := strings.Cut(generator, " ")
	first, _, _ := strings.Cut(name, " ")
	return maker != "" && !isStrictName(name) && strings.EqualFold(strings.Trim(first, "!"), strings.Trim(maker, "!"))
}

// withoutAddress removes what follows the paper's own name and is not a person, such as
// a department or a town: "The Harbour Courier, Port Sennet, Germany".
func (f *facts) withoutAddress(names []Byline) []Byline {
	if len(names) < 2 || !f.isPaper(names[0].Name) {
		return names
	}
	persons := slices.DeleteFunc(slices.Clone(names[1:]), func(b Byline) bool { return !isStrictName(b.Name) })
	return append(names[:1:1], persons...)
}

// surnameLast turns a name in the order of a catalogue, "Marwood, Jane A.", into the
// spoken order.
func surnameLast(name string) string {
	surname, given, ok := strings.Cut(name, ", ")
	if !ok || strings.ContainsAny(given, ",;") || strings.Contains(surname, " ") || !isPerson(given+" "+surname) || isPerson(given) && !strings.HasSuffix(given, ".") {
		return name
	}
	return given + " " + surname
}
