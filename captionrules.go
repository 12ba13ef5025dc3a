package newspage

import (
	"net/url"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// isLeadMedia reports whether a piece is the lead picture or its caption. It stands
// before the text, at the headline or after it, in a box with the headline, or opens
// the box around headline and report.
func (c *cleaner) isLeadMedia(p *piece) bool {
	const before = 8 // pieces from the picture to a headline below it
	h := c.found.headline.at
	switch {
	case !p.isMedia() && p.kind != caption, p.kind == thematicBreak:
		return false
	case h < 0, p.at < h-before, p.at >= c.where.span.first:
		return false
	case p.kind == image && c.found.isLogo(p.first):
		return false
	}
	others := mNav | mRelated | mAd | mBio | mByline | mShare | mTools | mComments | mNewsletter
	if p.kind == caption {
		others &^= mByline // a photographer has one too
	}
	_, isOther := c.standsIn(p, others)
	return !isOther && (c.s.isWithin(p.box, c.head) || c.opensReport(p) || c.isOverHeadline(p))
}

// isOverHeadline reports whether a piece is a picture with a caption, or its caption, right
// above the headline: such a picture may stand outside of the box that holds the report.
func (c *cleaner) isOverHeadline(p *piece) bool {
	const most = 3 // pieces of a caption
	h := c.found.headline.at
	picture := h - 1
	for picture > max(0, h-1-most) && c.s.pieces[picture].kind == caption {
		picture--
	}
	return picture >= 0 && picture < h-1 && c.s.pieces[picture].isMedia() && p.at >= picture && p.at < h
}

// logoClass is in the class of a logo.
var logoClass = set("logo")

// isLogo reports whether a picture is the paper's logo: it says so, or links to a front
// page.
func (f *facts) isLogo(n *html.Node) bool {
	const levels = 4
	for range levels {
		if n == nil || n.Type != html.ElementNode {
			break
		}
		for _, key := range [...]string{"class", "id", "src"} {
			if hasWordOf(attribute(n, key), logoClass) {
				return true
			}
		}
		if href := attribute(n, "href"); n.DataAtom == atom.A && href != "" {
			u, err := url.Parse(f.resolve(href))
			return err == nil && u.Host != "" && strings.Trim(u.Path, "/") == "" && u.Fragment == ""
		}
		n = n.Parent
	}
	return false
}

// opensReport reports whether a piece belongs to the picture at the beginning of the
// box around headline and report: "<figure>, <div> of headline and text".
func (c *cleaner) opensReport(p *piece) bool {
	const most = 4 // pieces up to the end of the picture's caption and credit
	around := &c.s.boxes[c.s.common(p.box, c.head)]
	return p.at < c.found.headline.at && p.at-int(around.first) < most && c.s.pieces[around.first].isMedia()
}

// repeatsCaption matches the second copy of a caption: the same text a few pieces
// later, as a caption or a paragraph, or a copy for screen readers a few pieces
// earlier. A credit may be repeated under each of several pictures, and a short text
// anywhere.
func repeatsCaption(c *cleaner, p *piece) (string, bool) {
	const near, label = 8, 12 // pieces between the two; bytes
	if p.isMedia() || len(p.text) < label || p.kind == heading {
		return "", false
	}
	if c.endsCaption(p) {
		return "the credit in the caption before", true
	}
	first := c.captionLike(p, near)
	if first < 0 || p.kind == caption && isBareCredit(p.text) && c.mediaBetween(first, p.at) && !c.sharePicture(first, p) {
		return "", false
	}
	return "the caption at " + strconv.Itoa(first), true
}

// endsCaption reports whether a credit also stands at the end of the caption before it.
func (c *cleaner) endsCaption(p *piece) bool {
	const near = 3 // pieces: between the two may be a button
	if p.kind != caption || !isBareCredit(p.text) {
		return false
	}
	for i := max(0, p.at-near); i < p.at; i++ {
		if q := &c.s.pieces[i]; q.kind == caption && len(q.text) > len(p.text) && strings.HasSuffix(letters(q.text), letters(p.text)) && !c.mediaBetween(i, p.at) {
			return true
		}
	}
	return false
}

// captionLike returns the piece, at most near pieces before p, that is the first copy
// of a caption with the same words, or -1. If p is hidden, the caption may also come
// after it.
func (c *cleaner) captionLike(p *piece, near int) int {
	end := p.at
	if p.marks&(mHidden|mScreenReader) != 0 {
		end = min(p.at+near+1, len(c.s.pieces))
	}
	for i := max(0, p.at-near); i < end; i++ {
		q := &c.s.pieces[i]
		if i == p.at || q.kind != caption || !c.firstCopy[i] || !sameWords(bareCredit(p.text), bareCredit(q.text)) {
			continue
		}
		if c.where.entryOf(i) == c.where.entryOf(p.at) {
			return i
		}
	}
	return -1
}

// sharePicture reports whether a piece and another stand in the same figure, which has
// one picture.
func (c *cleaner) sharePicture(other int, p *piece) bool {
	for i, box := range c.s.outward(p.box, c.where.box) {
		if box.isFigure() || box.own&mPicture != 0 {
			return c.s.holds(i, &c.s.pieces[other]) && c.s.in(box).media == 1
		}
	}
	return false
}

// mediaBetween reports whether one of the pieces from from to to, exclusive, is a picture
// or a player.
func (c *cleaner) mediaBetween(from, to int) bool {
	return anyOf(c.s.pieces[from:max(from, to)], (*piece).isMedia)
}

// isOpeningPicture reports whether a box holds only the picture that opens the report
// and its caption, whatever its class says: "story-promo", "article-sharing", Drupal's
// "views-row". The name of a network under its icon is not a caption.
func (c *cleaner) isOpeningPicture(b *box, m marks) bool {
	const least = 24 // bytes of a text on average
	if m&^(mRelated|mShare|mTools) != 0 || int(b.last) > c.firstText || int(b.first) < c.found.headline.at {
		return false
	}
	t, in := c.in(b), c.s.in(b)
	isCaption := t.texts <= captionTexts && t.bytes <= captionBytes && t.bytes >= least*max(t.texts, 1)
	return isCaption && t.links == 0 && in.media == 1 && in.headings == 0
}

// reservesRights matches a copyright notice after a credit.
func reservesRights(_ *cleaner, p *piece) (string, bool) {
	return "rights reserved", len(p.text) <= longestCredit && rightsNoticeAt([]byte(p.text)) == 0
}

// tellsLength matches the running time of a video, alone or with its date: "2:43 min".
func tellsLength(_ *cleaner, p *piece) (string, bool) {
	return "a length", !p.isMedia() && isLength(p.text)
}

// isLength reports whether a text is a running time, alone or with its date.
func isLength(text string) bool {
	const longest, most = 40, 4 // bytes; letters: "min", "h", "Std."
	if len(text) > longest || !strings.Contains(text, ":") {
		return false
	}
	digits, letters := 0, 0
	for _, r := range text {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			letters++
		}
	}
	return digits > 0 && letters <= most
}

// creditsPictures matches a line after the report that credits its pictures: "Photos:
// Jane Smith", "(c) The Harbour Courier".
func creditsPictures(c *cleaner, p *piece) (string, bool) {
	if p.kind != paragraph || p.at < c.lastText || p.at < c.firstText+1 || len(p.text) > longestCredit || endsSentence(p.text) {
		return "", false
	}
	_, hasMark := cutPrefixFold(p.text, "(c) ")
	return "credits under the text", hasMark || labelsPictures(p.text) || statesCredit(p.text)
}

// labelsPictures reports whether a line begins with a label that has a word for
// pictures in it, such as "Photo credits Linden:".
func labelsPictures(text string) bool {
	const most = 4 // words of the label
	label, rest, ok := strings.Cut(text, ":")
	if !ok || rest == "" || len(words(label)) > most {
		return false
	}
	for w := range eachWord(strings.ToLower(label)) {
		if pictureStems.begin(w) {
			return true
		}
	}
	return false
}

// saysLabel is like saysPhrase for captions. They may begin with words that are a label
// elsewhere, such as "Photo:" or "See also", and are then kept. A caption is removed if
// a whole phrase follows its last sentence: "… Read more".
func saysLabel(c *cleaner, p *piece) verdict {
	const label = 3 // words of an opening
	if _, credit := openingCredit(p.text); credit != "" || statesCredit(p.text) {
		return verdict{}
	}
	isOpening := strings.HasSuffix(p.notice.phrase, "…")
	if isLabel := p.notice.reason == Related && len(words(p.notice.phrase)) <= label; isOpening && !p.isMostlyLinks() && (isLabel || p.notice.reason == Furniture) {
		return verdict{}
	}
	if last := lastSentence(p.text); p.notice.reason == "" && last != "" {
		if reason, phrase, _ := knownPhrases.find(last); reason == Related && !strings.HasSuffix(phrase, "…") {
			return verdict{reason, phrase}
		}
	}
	return saysPhrase(c, p)
}

// lastSentence returns the few words after the last full sentence of a text, or "".
func lastSentence(text string) string {
	const longest = 30 // bytes: a label
	tail := text[max(0, len(text)-longest):]
	i := strings.LastIndexAny(tail, ".!?\n")
	if i < 0 || i+1 >= len(tail) {
		return ""
	}
	return strings.TrimSpace(tail[i+1:])
}
