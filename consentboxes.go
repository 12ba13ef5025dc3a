package newspage

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// noteConsentBoxes marks the boxes that ask for consent to cookies where no class names
// them: half of their text names cookies, and a known phrase of a cookie notice stands in
// or right above them. A page on cookies says so in its headline.
func noteConsentBoxes(s *sheet) {
	const fewest, least = 3, 2 * longText // pieces that name cookies, and their bytes
	const near = 4                        // pieces from the phrase to the box
	if !anyOf(s.pieces, func(p *piece) bool { return p.notice.reason == CookieNotice }) {
		return
	}
	sums := cookieSums(s)
	top := topHeading(s.pieces)
	if sums[len(s.pieces)].texts < fewest || top >= 0 && namesCookies(s.pieces[top].text) {
		return
	}
	for i := 1; i < len(s.boxes); i++ {
		b := &s.boxes[i]
		from, to := sums[b.first], sums[b.last]
		texts, bytes, phrases := to.texts-from.texts, to.bytes-from.bytes, to.phrases-sums[max(0, b.first-near)].phrases
		if texts < fewest || bytes < least || phrases == 0 || bytes*2 < s.in(b).bytes || b.all&mCookie != 0 {
			continue
		}
		if top < int(b.first) || top >= int(b.last) {
			s.markBox(int32(i), mCookie, "that names cookies")
		}
	}
}

// A cookieSum counts the pieces before a piece that name cookies, or are a phrase of a
// cookie notice, and the bytes of their text.
type cookieSum struct{ texts, bytes, phrases int32 }

// cookieSums returns the counts before each piece, and at the end those of the page.
func cookieSums(s *sheet) []cookieSum {
	sums := make([]cookieSum, len(s.pieces)+1)
	for i := range s.pieces {
		p, sum := &s.pieces[i], sums[i]
		isPhrase := p.notice.reason == CookieNotice
		if isPhrase {
			sum.phrases++
		}
		if isPhrase || namesCookies(p.text) {
			sum.texts++
			sum.bytes += int32(len(p.text))
		}
		sums[i+1] = sum
	}
	return sums
}

// namesCookies reports whether a text has a word for cookies.
func namesCookies(text string) bool {
	return slices.ContainsFunc(cookieStems.all, func(stem string) bool { return strings.Contains(text, stem[1:]) }) // its first letter may be a capital
}

// noteTerms notes the innermost box of a text that links to what the paper does with the
// data of its readers in which there is a button or a field, if it is small: what is said
// there asks for consent, or to sign up.
func (c *cleaner) noteTerms(i int) {
	const longest, most, sentences = 420, 8, 3 // bytes of the text; texts in the box, and the sentences among them
	p := &c.s.pieces[i]
	if p.links == 0 || len(p.text) > longest || !c.linksToTerms(p) {
		return
	}
	for b, box := range c.s.outward(p.box, c.where.box) {
		if c.where.heavy[b] || c.in(box).texts > most || countOf(c.s.pieces[box.first:box.last], canBeReported) > sentences {
			return
		}
		if holdsField(box.node) {
			if c.isLikeText(box.node) {
				return // each paragraph has a button
			}
			c.opens[b] = verdict{CookieNotice, "links to how data is used"}
			return
		}
	}
}

// linksToTerms reports whether a link in a piece leads to the page on which the paper says
// how it uses the data of its readers, and not to its reports on privacy.
func (c *cleaner) linksToTerms(p *piece) bool {
	const most = 3 // hyphens: a report on privacy has a headline in its address
	for a := range linksIn(p) {
		href := strings.TrimRight(strings.ToLower(attribute(a, "href")), "/")
		slash := strings.LastIndexByte(href, '/')
		page := href[slash+1:]
		if containsOneOf(page, termsPages) && strings.Count(page, "-") <= most && !holdsReports(href[:max(slash, 0)]) && !c.found.isElsewhere(c.found.resolve(href)) {
			return true
		}
	}
	return false
}

// holdsReports reports whether a folder of a site is that of a topic, or of the reports of
// a day: "/topics", "/2024/05/12".
func holdsReports(folder string) bool {
	if topicFolders[folder[strings.LastIndexByte(folder, '/')+1:]] {
		return true
	}
	for part := range strings.SplitSeq(folder, "/") {
		if len(part) == len("2024") && isDigits(part) && isYear(part) {
			return true
		}
	}
	return false
}

// topicFolders are the names of such folders.
var topicFolders = set("tag tags topic topics thema themen theme themes stichwort schlagwort keyword keywords hashtag label labels tema temas temi temat argomenti argomento sujet sujets dossier dossiers onderwerp onderwerpen emne emner amne aihe aiheet konu etiket etiqueta etiquetas noticias category categoria kategorie kategori")

// termsPages are in the last part of the addresses of such pages.
var termsPages = []string{
	"privacy", "datenschutz", "privacidad", "privacidade", "confidentialite", "donnees-personnelles", "integritet", "personvern", "privatliv",
	"tietosuoja", "prywatnosc", "privatnost", "zasebnost", "ochrana-osobn", "adatvedel", "gizlilik", "kvkk", "gdpr", "privasi", "riservatezza", "confidentialitat",
	"personuppgift", "persondata",
}

// holdsField reports whether there is a button, or a field that is seen, in an element.
func holdsField(n *html.Node) bool {
	const most = 150 // nodes that are looked at
	looked := 0
	for d := range n.Descendants() {
		if d.DataAtom == atom.Button || attribute(d, "role") == "button" || d.DataAtom == atom.Select || d.DataAtom == atom.Input && attribute(d, "type") != "hidden" {
			return true
		}
		if looked++; looked == most {
			break
		}
	}
	return false
}
