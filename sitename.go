package newspage

import (
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage/internal/jsonld"
)

// findPublisher takes the paper's name from its profile, the structured data or the
// stated name of the site, or else from the organisations in the structured data, the
// titles of feed and page, the logo or the copyright line.
func (f *facts) findPublisher(s *sheet, known Profile) {
	publisher, slot := &jsonld.Node{}, fact{at: -1}
	if all := f.witness.article.Nodes("publisher"); len(all) > 0 {
		publisher = f.witness.graph.Resolve(all[0])
	}
	if known.Name != "" {
		slot = fact{known.Name, "profile", -1}
	}
	for _, sources := range []func() []source{ // in order of preference
		func() []source { return f.statedSites(s, publisher) },
		f.organisations,
		func() []source {
			return []source{{"feed title", s.siteOfFeed()}, {"title", f.siteOfTitle(s)}, s.metaSource(publisherMetas)}
		},
		func() []source { return []source{{"logo", f.siteOfLogo(s)}, {"copyright", f.siteOfCopyright(s)}} },
	} {
		if slot.value == "" {
			f.first(&slot, sources()...)
		}
	}
	if slot.value == "" {
		return
	}
	f.publisher = Publisher{Name: slot.value, URL: f.resolve(publisher.String("url"))}
	f.origins["publisher"] = slot.origin
	for i := range s.pieces {
		if s.isPlainText() && s.pieces[i].text == slot.value {
			f.roles[i] = statesPublisher
		}
	}
}

// statedSites returns the sources that state the paper's name. The publisher in the
// structured data may be the company that owns the paper, or a slogan. The name of the
// site is preferred if it is like the host name and the publisher is not.
func (f *facts) statedSites(s *sheet, publisher *jsonld.Node) []source {
	owner, site := source{"json-ld publisher", publisher.String("name")}, f.siteSource(s, siteMetas)
	isPaper := f.addressShare(site.value) >= sureSite && !strings.Contains(site.value, ".")
	if isPaper && f.addressShare(owner.value) < sureSite {
		owner.value = ""
	}
	return []source{owner, site, f.siteSource(s, applicationMetas), {"itemprop publisher", s.meta(itemMetas...)}}
}

// organisations returns the organisations and sites that the structured data names.
func (f *facts) organisations() (all []source) {
	for _, n := range f.witness.graph.Find("NewsMediaOrganization", "Organization", "WebSite") {
		all = append(all, source{"json-ld " + strings.Join(n.Types(), " "), n.String("name")})
	}
	return all
}

// siteSource returns a source that names the site. Systems that fill it in by
// themselves write an address, "https://example.com/", or the title of the article,
// alone or before the site's name. Both are removed.
func (f *facts) siteSource(s *sheet, names []string) source {
	const sentence = 6 // words; a title of fewer may be the site's name
	src := s.metaSource(names)
	_, address, isAddress := strings.Cut(src.value, "://")
	if isAddress {
		src.value = strings.TrimRight(address, "/")
	}
	src.value = strings.TrimRight(src.value, " -–—|/")
	for _, title := range [...]string{s.meta("og:title"), foldSpace(s.head.title)} {
		isHeadline := hasWords(title, sentence) || s.isTopHeading(title)
		if rest, ok := strings.CutPrefix(src.value, title); ok && title != "" && isHeadline && f.addressShare(title) < sureSite {
			src.value = strings.TrimLeft(rest, " -–—|•:")
		}
	}
	return src
}

// feedEnds are what WordPress and Blogger write after the site's name in the title of a
// feed.
var feedEnds = []string{" » Feed", " - Atom"}

// siteOfFeed returns the site's name from the title of its feed, or "".
func (s *sheet) siteOfFeed() string {
	for _, l := range s.head.links {
		for _, end := range feedEnds {
			name, ok := strings.CutSuffix(l.title, end)
			if name = foldSpace(name); ok && letters(name) != "" && utf8.RuneCountInString(name) <= longestSite {
				return name
			}
		}
	}
	return ""
}

// siteOfLogo returns the description of a picture that links to the front page, if it
// is like the host name, or "".
func (f *facts) siteOfLogo(s *sheet) string {
	for i := range s.pieces {
		p := &s.pieces[i]
		if p.kind != image {
			continue
		}
		link := ancestor(p.first, atom.A)
		if link == nil || !isHome(attribute(link, "href")) {
			continue
		}
		for _, text := range []string{attribute(p.first, "alt"), attribute(link, "title")} {
			fields := slices.DeleteFunc(strings.Fields(text), func(w string) bool { return hasFold(logoWords, strings.Trim(w, "-:|")) })
			if name := strings.Trim(strings.Join(fields, " "), " -:|"); f.addressShare(name) >= sureSite {
				return name
			}
		}
	}
	return ""
}

// logoWords are words beside the name in the description of a logo.
var logoWords = set("logo home homepage startseite zur von zum accueil inicio portada")

// siteOfCopyright returns the name after a © near the end of the page, if it is like
// the host name, or "".
func (f *facts) siteOfCopyright(s *sheet) string {
	const foot = 40 // pieces
	for i := len(s.pieces) - 1; i >= max(0, len(s.pieces)-foot); i-- {
		if owner := copyrightOwner(s.pieces[i].text); f.addressShare(owner) >= sureSite {
			return owner
		}
	}
	return ""
}

// copyrightOwner returns the name after the © in a line and its years, or "".
func copyrightOwner(line string) string {
	_, owner, ok := strings.Cut(line, "©")
	if !ok || strings.Contains(owner, "/") { // a credit: "© Jane Smith/Agency"
		return ""
	}
	owner = strings.TrimLeft(owner, " 0123456789-–,")
	if end := strings.IndexAny(owner, ".,|·–0123456789\n"); end > 0 {
		owner = owner[:end]
	}
	owner, _, _ = strings.Cut(owner, " - ") // "The Harbour Courier - All rights reserved"
	return strings.TrimSpace(strings.TrimSuffix(owner, "www"))
}

// longestSite is the length limit, in characters, of the name of a site.
const longestSite = 40

// siteOfTitle returns the site's name from the page's title: the part that is like the
// host name, wherever it stands, or else the last part, unless that is the headline or
// a date.
func (f *facts) siteOfTitle(s *sheet) string {
	const sureAlone = 0.5 // for a whole title
	best, bestShare := "", sureSite
	for _, part := range partsOfTitle(f.withoutTopHeading(s, s.head.title)) {
		share := f.addressShare(part)
		if share >= bestShare && (share >= sureAlone || part != s.head.title) {
			best, bestShare = part, share
		}
	}
	if best != "" {
		return best
	}
	if name := f.siteToldTwice(s); name != "" {
		return name
	}
	last, rest := lastOfTitle(s.head.title)
	switch {
	case s.isMasthead(last, rest):
		return last
	case s.isTopHeading(last) && utf8.RuneCountInString(rest) <= longestSite: // "The Harbour Courier - Night ferry late"
		return rest
	case s.isTopHeading(last), s.isTopHeading(s.head.title), endsSentence(last), isDates(last, f.language.value):
		return ""
	}
	return last
}

// isMasthead reports whether the first <h1> is the last part of the page's title, and below
// it the part before that is set as a headline, which has more words than a name: old pages
// print the paper's name in the largest type.
func (s *sheet) isMasthead(last, rest string) bool {
	const least, near = 5, 40 // words of the headline; pieces between, such as the menu
	top := topHeading(s.pieces)
	if top < 0 || !sameWords(s.pieces[top].text, last) || !hasWords(rest, max(least, len(words(last))+1)) {
		return false
	}
	below := s.pieces[top+1 : min(top+1+near, len(s.pieces))]
	return anyOf(below, func(p *piece) bool { return p.isSetAsHeadline() && sameWords(p.text, rest) })
}

// isSetAsHeadline reports whether a piece is a heading or all in bold, and no link.
func (p *piece) isSetAsHeadline() bool {
	return !p.isMedia() && !p.isMostlyLinks() && (p.kind == heading || p.kind == paragraph && p.isAllBold())
}

// siteToldTwice returns the part of the page's title that is also the description of a
// picture near the top of the page or the name after a © near its end, or "". The first
// part is asked first: "The Harbour Courier - Ferry sails late".
func (f *facts) siteToldTwice(s *sheet) string {
	const most, top, foot = 4, 8, 40 // parts; pieces
	parts := partsOfTitle(s.head.title)
	if len(parts) < 2 {
		return ""
	}
	for _, part := range parts[:min(len(parts), most)] {
		if letters(part) == "" || utf8.RuneCountInString(part) > longestSite || s.isTopHeading(part) {
			continue
		}
		isMasthead := func(p *piece) bool { return p.kind == image && sameWords(attribute(p.first, "alt"), part) }
		ownsCopyright := func(p *piece) bool { return sameWords(copyrightOwner(p.text), part) }
		if anyOf(s.pieces[:min(top, len(s.pieces))], isMasthead) || anyOf(s.pieces[max(0, len(s.pieces)-foot):], ownsCopyright) {
			return part
		}
	}
	return ""
}

// withoutTopHeading replaces the text of each <h1> in a title by a bar, unless that is
// the site's name.
func (f *facts) withoutTopHeading(s *sheet, title string) string {
	const most = 16 // headings: the title is searched for each
	looked := 0
	for i := range s.pieces {
		p := &s.pieces[i]
		if p.kind != heading || p.level != 1 {
			continue
		}
		if looked++; looked > most {
			break
		}
		if letters(p.text) != "" && f.addressShare(p.text) < sureSite {
			title = strings.ReplaceAll(title, p.text, " | ")
		}
	}
	return title
}

// partsOfTitle splits a title at everything that separates parts of titles, including
// an "l", which some pages use as a bar.
func partsOfTitle(title string) []string {
	parts := []string{title}
	for _, br := range append([]string{": ", " › ", " l "}, breaksOf(title)...) {
		var next []string
		for _, part := range parts {
			next = append(next, strings.Split(part, br)...)
		}
		parts = next
	}
	for i := range parts {
		parts[i] = strings.Trim(parts[i], " /|»«:-–—")
	}
	return parts
}

// isTopHeading reports whether a text is that of an <h1>, or of an <h2> on a page without
// any. One that leads to the front page is the site's name.
func (s *sheet) isTopHeading(text string) bool {
	top := uint8(1)
	if topHeading(s.pieces) < 0 {
		top++
	}
	for i := range s.pieces {
		if p := &s.pieces[i]; p.kind == heading && p.level == top && sameWords(p.text, text) && !leadsHome(p) {
			return true
		}
	}
	return false
}

// sureSite is the addressShare from which a text is the site's name.
const sureSite = 0.25

// addressShare returns how much a text and a label of the page's host name have in
// common, as a share of the longer one, from 0 to 1: "The Harbour Courier" and
// "harbour-courier".
func (f *facts) addressShare(text string) float64 {
	if text == "" || utf8.RuneCountInString(text) > longestSite {
		return 0
	}
	own, best := letters(asciiOf.Replace(strings.ToLower(text))), 0.0
	labels := strings.Split(f.host(), ".")
	for _, label := range labels[:len(labels)-1] {
		name := letters(label)
		if n := sharedBytes(own, label); n > 0 && !everyHosts[label] {
			best = max(best, float64(n)/float64(max(len(own), len(name))))
		}
	}
	return best
}

// host returns the host name of the page's address, or else of its canonical one, or
// "".
func (f *facts) host() string {
	for _, address := range []string{f.address, f.canonical.value} {
		if u, err := url.Parse(address); err == nil && u.Hostname() != "" {
			return strings.ToLower(u.Hostname())
		}
	}
	return ""
}

// sharedBytes returns how many bytes a text and a label of a host name have in common:
// all of one if the other contains it, or else the long words of the label that the
// text contains.
func sharedBytes(text, label string) int {
	const least, long = 3, 6 // bytes of a name; bytes of a word that counts alone
	name := letters(label)
	if len(name) < least || len(text) < least {
		return 0
	}
	if strings.Contains(text, name) || 2*len(text) >= len(name) && strings.Contains(name, text) {
		return min(len(text), len(name))
	}
	all := 0
	for word := range strings.SplitSeq(label, "-") {
		if len(word) >= long && strings.Contains(text, word) {
			all += len(word)
		}
	}
	return all
}

// everyHosts are labels of host names that many sites have.
var everyHosts = set("www blog blogs news com co org net wordpress blogspot")

// asciiOf writes letters as host names do.
var asciiOf = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "á", "a", "à", "a", "â", "a", "ã", "a", "å", "a", "é", "e", "è", "e", "ê", "e", "í", "i",
	"ó", "o", "ô", "o", "õ", "o", "ø", "o", "ú", "u", "ç", "c", "ñ", "n", "ł", "l", "ś", "s", "š", "s", "ž", "z", "č", "c", "ř", "r", "ý", "y")
