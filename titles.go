package newspage

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// titleBreaks part a page's title from the site's name. The first siteBreaks of
// them part it from nothing else, and so find a name that is not known.
var titleBreaks = []string{" | ", " – ", " — ", " - ", " -- ", " :: ", " • ", " * ", " · ", " » ", " « ", "：", "｜", "|", " / ", " : "}

const siteBreaks = 7

// wideBreaks do the same in scripts written without spaces.
var wideBreaks = append([]string{"-", "_", "－", "—"}, titleBreaks...)

func breaksOf(title string) []string {
	if isWide(title) {
		return wideBreaks
	}
	return titleBreaks
}

// lastOfTitle returns what follows the last break of a title, and what precedes
// it.
func lastOfTitle(title string) (last, rest string) {
	at := -1
	for _, br := range breaksOf(title)[:siteBreaks] {
		if i := strings.LastIndex(title, br); i > at {
			at, last, rest = i, strings.TrimSpace(title[i+len(br):]), strings.TrimSpace(title[:i])
		}
	}
	n := utf8.RuneCountInString(last)
	if n > longestSite && !isWide(title) || isWide(title) && 3*n > utf8.RuneCountInString(title) {
		return "", "" // a dash within the headline
	}
	return last, rest
}

// withoutSite removes the site's name from a title, before or after a break,
// and a section's name beside it.
func withoutSite(title, site string) string {
	title = strings.TrimSpace(title)
	for range 3 {
		cut := -1
		for _, br := range breaksOf(title) {
			i := strings.LastIndex(title, br)
			if i > cut && isSiteName(title[i+len(br):], site) {
				cut = i
			}
		}
		if cut <= 0 {
			break
		}
		title = strings.TrimSpace(title[:cut])
	}
	for _, br := range titleBreaks {
		if head, rest, ok := strings.Cut(title, br); ok && sameWords(head, site) {
			return strings.TrimSpace(rest)
		}
	}
	return title
}

// withoutName removes the site's name from the end of a printed headline if it
// is written as the site writes it.
func withoutName(headline, site string) string {
	for _, br := range titleBreaks {
		if head, end, ok := cutLast(headline, br); ok && site != "" && sameWords(end, site) {
			return strings.TrimSpace(head)
		}
	}
	return headline
}

// isSiteName reports whether the end of a title names the site: it contains the
// publisher's name or is contained in it. An empty end counts too.
func isSiteName(end, site string) bool {
	const short = 3 // bytes: as few letters may be of any word
	const label = 8 // bytes of a section's name behind the site's
	end, site = letters(end), letters(site)
	switch {
	case end == "" || end == site:
		return true
	case site == "":
		return false
	case len(site) > short && len(end) < len(site)*3 && strings.Contains(end, site):
		return true
	case len(end) < len(site)+label && strings.HasPrefix(end, site):
		return true
	}
	return len(end) > short && strings.Contains(site, end)
}

// siteName is what the page calls its site; empty: it does not say.
func (f *facts) siteName(s *sheet) string {
	if f.publisher.Name != "" && f.origins["publisher"] != "profile" {
		return f.publisher.Name
	}
	return s.meta("og:site_name")
}

// withoutRest removes the last part of a title if another source has exactly
// what precedes it. That part is the site's name, however it is spelt.
func (h headlines) withoutRest(title string) string {
	for _, br := range breaksOf(title) {
		head, _, ok := cutLast(title, br)
		if !ok {
			continue
		}
		head = strings.TrimSpace(head)
		if slices.ContainsFunc([]string{h.printed, h.ld, h.twitter, h.og}, func(said string) bool { return sameWords(head, said) }) {
			return head
		}
	}
	if head, within := lastBrackets(title); within != "" && sameWords(head, h.printed) { // "Ferry sails late (The Courier)"
		return head
	}
	return title
}

// withoutCounter removes the number of comments, in brackets, from a printed
// headline that another source has without it: "Ferry sails late (27)".
func (h headlines) withoutCounter(printed string) string {
	i := strings.LastIndexByte(printed, '(')
	if i <= 0 || strings.Trim(printed[i:], "()0123456789") != "" {
		return printed
	}
	bare := strings.TrimSpace(printed[:i])
	if sameWords(bare, h.og) || sameWords(bare, h.ld) || sameWords(bare, h.title) {
		return bare
	}
	return printed
}

// isPartOfTitle reports whether a text is what precedes the first break of a
// title or follows the last.
func isPartOfTitle(text, title string) bool {
	for _, br := range breaksOf(title) {
		reach := mostLikeIt(text) + len(br)
		head, tail := title[:min(len(title), reach)], title[max(0, len(title)-reach):]
		if first, _, ok := strings.Cut(head, br); ok && first != "" && sameWords(text, first) {
			return true
		}
		if i := strings.LastIndex(tail, br); i >= 0 && sameWords(text, tail[i+len(br):]) {
			return true
		}
	}
	return false
}

// isCutOff reports whether a title is only the beginning of another.
func isCutOff(title, whole string) bool {
	return title != "" && len(title) < len(whole) && strings.HasPrefix(whole, title) && !strings.HasPrefix(whole[len(title):], " in ")
}

// opensWithKicker reports whether bare is the printed headline less what stands
// before its first colon, dash or line break.
func opensWithKicker(printed, bare string) bool {
	for _, br := range []string{": ", " – ", "\n", " | "} {
		if _, rest, ok := strings.Cut(printed, br); ok && bare != "" && sameWords(rest, bare) {
			return true
		}
	}
	if len(bare) > mostLikeIt(printed) || lastLetter(bare) != lastLetter(printed) {
		return false // most headings
	}
	// Two elements of one heading may follow each other without a space.
	const least, share = 20, 4 // bytes of the bare one, and tenths of the printed one
	p, b := letters(printed), letters(bare)
	return len(b) > least && len(b) < len(p) && len(b)*10 > len(p)*share && strings.HasSuffix(p, b)
}
