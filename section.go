package newspage

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

// findSection takes the section from the structured data, the meta tags, the
// breadcrumbs in the structured data, the printed breadcrumbs, or a line near the
// headline, in this order.
func (f *facts) findSection(s *sheet) {
	stated := s.metaSource(sectionMetas)
	f.first(&f.section, source{"json-ld articleSection", f.firstSection(f.witness.article.Strings("articleSection"))},
		source{stated.origin, f.firstSection([]string{stated.value})})
	if f.section.value == "" {
		f.first(&f.section, source{"json-ld breadcrumb", f.crumb()})
	}
	if f.section.value == "" {
		f.first(&f.section, source{"breadcrumbs", f.printedCrumb(s)}, source{"printed", f.printedSection(s)})
	}
}

// firstSection returns the first name in some lists if it can be a section's. Many
// systems join the categories and tags of an article into one list. Names that are not
// a section, such as "Uncategorized", which systems fill in by themselves, are skipped.
func (f *facts) firstSection(lists []string) string {
	for section := range strings.SplitSeq(strings.Join(lists, ","), ",") {
		section = strings.TrimSpace(section)
		if f.isSection(section) {
			return section
		}
		if !hasFold(notSections, section) {
			break
		}
	}
	return ""
}

// isSection reports whether a name can be that of a section: it is short, and not the
// headline.
func (f *facts) isSection(name string) bool {
	const longest = 35 // characters
	return name != "" && utf8.RuneCountInString(name) <= longest && !sameWords(name, f.headline.value) && !hasFold(notSections, name)
}

// crumb returns the last breadcrumb in the structured data that can be a section.
func (f *facts) crumb() string {
	for _, list := range f.witness.graph.Find("BreadcrumbList") {
		items := list.Nodes("itemListElement")
		for i := len(items) - 1; i > 0; i-- {
			name := items[i].String("name")
			if name == "" {
				name = items[i].String("item.name")
			}
			if f.isSection(name) {
				return name
			}
		}
	}
	return ""
}

// printedSection returns the section in a line near the headline whose element says
// that it is the section's name.
func (f *facts) printedSection(s *sheet) string {
	const above, below = 4, 3 // pieces
	for i := max(0, f.headline.at-above); i < min(f.headline.at+below, len(s.pieces)) && f.headline.at >= 0; i++ {
		p := &s.pieces[i]
		own := p.own | s.boxes[p.box].own
		if p.isMedia() || own&mSection == 0 || f.marks(p)&(mNav|mRelated|mFooter) != 0 || f.isSpokenFor(p) || hasDay(p.text, f.language.value) {
			continue
		}
		if name := strings.TrimFunc(firstLink(p), isOuterMark); f.isSection(name) {
			return name
		}
	}
	return ""
}

// firstLink returns the text of the first link in a piece, or all of its text if it has
// none.
func firstLink(p *piece) string {
	if p.links > 0 {
		for n := range textNodes(p) {
			if name := foldSpace(n.Data); name != "" && ancestor(n, atom.A) != nil {
				return name
			}
		}
	}
	return p.text
}

// printedCrumb returns the last link of the breadcrumbs above the headline that can be
// a section.
func (f *facts) printedCrumb(s *sheet) string {
	last := ""
	for i := 0; i < f.headline.at; i++ {
		p := &s.pieces[i]
		if p.isMedia() || f.marks(p)&mCrumbs == 0 || p.links == 0 {
			continue
		}
		for n := range textNodes(p) {
			link, name := ancestor(n, atom.A), strings.TrimFunc(foldSpace(n.Data), isOuterMark)
			if link != nil && !isHome(attribute(link, "href")) && !hasDay(name, f.language.value) && !isDigits(letters(name)) && f.isSection(name) {
				last = name
			}
		}
	}
	return last
}
