package newspage

import (
	"slices"
	"strings"
)

// noteConsentBoxes marks the boxes that ask for consent to cookies where no class names
// them: half of their text names cookies, and a known phrase of a cookie notice stands in
// or right above them. A page on cookies says so in its headline.
func noteConsentBoxes(s *sheet) {
	const fewest, least = 3, 4 * shortText // pieces that name cookies, and their bytes
	signs := cookieSums(s)
	if signs[len(s.pieces)].texts < fewest {
		return
	}
	if h := topHeading(s.pieces); h >= 0 && namesCookies(s.pieces[h].text) {
		return
	}
	for i := 1; i < len(s.boxes); i++ {
		b := &s.boxes[i]
		from, to := signs[b.first], signs[b.last]
		if to.texts-from.texts < fewest || to.bytes-from.bytes < least || (to.bytes-from.bytes)*2 < s.in(b).bytes || b.all&mCookie != 0 {
			continue
		}
		if topHeading(s.pieces[b.first:b.last]) < 0 && s.hasConsentPhrase(b) {
			s.markBox(int32(i), mCookie, "that names cookies")
		}
	}
}

// cookieSums returns the prefix sums of the pieces that name cookies, or are a phrase of
// a cookie notice.
func cookieSums(s *sheet) []sum {
	sums := make([]sum, len(s.pieces)+1)
	for i := range s.pieces {
		sums[i+1] = sums[i]
		if p := &s.pieces[i]; p.notice.reason == CookieNotice || namesCookies(p.text) {
			sums[i+1].texts++
			sums[i+1].bytes += int32(len(p.text))
		}
	}
	return sums
}

// namesCookies reports whether a text has a word for cookies.
func namesCookies(text string) bool {
	return slices.ContainsFunc(cookieStems, func(stem string) bool { return strings.Contains(text, stem[1:]) }) // its first letter may be a capital
}

// hasConsentPhrase reports whether a phrase of a cookie notice stands in a box or right
// above it.
func (s *sheet) hasConsentPhrase(b *box) bool {
	const near = 4 // pieces
	around := s.pieces[max(0, int(b.first)-near):b.last]
	return slices.ContainsFunc(around, func(p piece) bool { return p.notice.reason == CookieNotice })
}
