package newspage

import (
	"slices"
	"strings"
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
