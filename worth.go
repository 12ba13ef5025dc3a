package newspage

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

// The worth of a piece, in bytes of text it counts for or against its place.
// The numbers are round: what matters is that a paragraph outweighs a label,
// and a menu of twenty labels a paragraph.
const (
	labelWorth   = -12  // a short text without a sentence in it
	controlWorth = -15  // a button
	mostLoss     = -160 // no single piece speaks louder against its place
	sureness     = 2.0  // text that the structured data has too
	shortText    = 45   // weight: a text as short as this is a label, unless it ends like a sentence

	// longText is the weight from which a text is running text: no label, name or
	// headline of a teaser is as long as two of them.
	longText = 2 * shortText
)

// boilerplate are the marks of places whose text is not part of a report.
const boilerplate = mNav | mFooter | mForm | mAd | mRelated | mShare | mNewsletter | mComments | mCookie | mTopics | mBio | mCrumbs | mPopup | mControl

// worths returns the worth of each piece. body is the structured article text, and
// heavy are the marks to ignore.
func worths(s *sheet, body string, heavy marks) []float64 {
	known := newProbes(comparable(body))
	out := make([]float64, len(s.pieces))
	for i := range s.pieces {
		p := &s.pieces[i]
		m := p.marks &^ heavy
		if m&mTable != 0 && !s.isInData(p) {
			m &^= mTable // old pages are laid out with tables
		}
		out[i] = worth(p, m, known)
	}
	if s.isPlainText() {
		lineWorths(s, out)
	}
	return out
}

// worth returns how much a piece, with those marks around it, counts for the
// report being in its place.
func worth(p *piece, m marks, known *probes) float64 {
	const furniture = 200 // weight: no caption or byline is longer, whatever its class says
	n := float64(weight(p.text))
	switch {
	case p.isMedia() || p.own&mNoteMark != 0:
		return 0
	case p.kind == control:
		return controlWorth
	case known != nil && n > shortText && isKnown(p.text, known):
		return sureness * n
	}
	links := p.linkShare()
	bad := m&boilerplate != 0
	switch {
	case (m&mPaywall != 0 || p.notice.reason == Paywall) && m&(boilerplate&^mPaywall) == 0:
		return 0 // a wall stands where the report goes on
	case bad, p.notice.reason != "" && p.kind != cell:
		return max(mostLoss, -n)
	case p.isMostlyLinks():
		return max(mostLoss, -n*links)
	case p.kind == heading:
		if m&(mHeader|mAside) != 0 {
			return labelWorth
		}
		return 0
	case p.kind == caption || m&(mCaption|mCredit|mByline|mDate|mPlayer|mKicker|mTools) != 0 && n < furniture:
		return 0
	case n < shortText && !endsSentence(p.text):
		if (p.kind == listItem || p.kind == cell) && p.links == 0 {
			return 0 // an ingredient, a result; an item of a menu leads somewhere
		}
		return labelWorth
	case m&(mAside|mHeader|mScreenReader) != 0:
		return -n / 4
	case m&(mBox|mKeyPoints|mPullQuote|mTable) != 0:
		return n / 4
	case m&mHidden != 0:
		return n / 2
	case p.kind == listItem || p.kind == cell:
		return n / 2 * (1 - links)
	}
	return n * (1 - links)
}

// heavyMarks returns the marks of boxes that hold more than half of the page's
// text. What a page says about all of it ("has-sidebar", "paywall-content") does
// not help to tell its parts from each other. What calls itself comments may be the
// entries of a match in a list, so for them items are text too.
func heavyMarks(s *sheet) marks {
	paragraphs, texts := bytesOf(s, paragraph), bytesOf(s, paragraph, listItem)
	isMost := func(sums prefixSums[int], bytes int) bool { return bytes*2 > sums.all() }
	var heavy marks
	paid := 0
	top := topHeading(s.pieces)
	for i := range s.boxes {
		b := &s.boxes[i]
		if s.isPaidParagraph(b) {
			paid += paragraphs.in(b)
		}
		if b.own == 0 {
			continue
		}
		var own marks
		if isMost(paragraphs, paragraphs.in(b)) {
			own = b.own
		} else if isMost(texts, texts.in(b)) {
			own = b.own & mComments
		}
		if top >= int(b.last) || top < int(b.first) && top >= 0 {
			own &^= overlays
		}
		if texts[b.first] > leastBody {
			own &^= mComments // a short report, and many comments under it
		}
		heavy |= own
	}
	if isMost(paragraphs, paid) {
		heavy |= mPaywall
	}
	return heavy
}

// bytesOf returns the prefix sums of the bytes in long pieces of some kinds.
func bytesOf(s *sheet, kinds ...kind) prefixSums[int] {
	return sumUp(len(s.pieces), func(i int) int {
		p := &s.pieces[i]
		if len(p.text) <= shortText || !slices.Contains(kinds, p.kind) || p.isMostlyLinks() {
			return 0
		}
		return len(p.text)
	})
}

// paidMarks returns mPaywall if the structured data names a class as that of the paid part
// of the report ("cssSelector": ".metered"), and an element of that class holds running
// text. The word in the class then says that the report is paid, not that a wall is there.
func (f *facts) paidMarks(s *sheet) marks {
	for _, selector := range f.witness.article.Strings("hasPart.cssSelector") {
		class, ok := strings.CutPrefix(selector, ".")
		isPaid := func(b box) bool {
			return b.own&mPaywall != 0 && s.in(&b).bytes > leastBody && slices.Contains(strings.Fields(attribute(b.node, "class")), class)
		}
		if ok && slices.ContainsFunc(s.boxes, isPaid) {
			return mPaywall
		}
	}
	return 0
}

// isPaidParagraph reports whether a box is a paragraph whose own class alone speaks of a
// paywall: it stands behind one. Those of a wall stand in an element for it.
func (s *sheet) isPaidParagraph(b *box) bool {
	return b.own&mPaywall != 0 && b.node.DataAtom == atom.P && s.boxes[b.parent].all&mPaywall == 0
}

// overlays are the marks of things shown over a page. If one holds most of the
// page's text but not its headline, that only means that the page says little
// and the overlay a lot.
const overlays = mCookie | mPopup

// topHeading returns the first heading of level 1, or -1.
func topHeading(pieces []piece) int {
	return indexOf(pieces, func(p *piece) bool { return p.kind == heading && p.level == 1 })
}

// isInData reports whether a piece stands in a table of data.
func (s *sheet) isInData(p *piece) bool {
	for i := p.box; i > 0; i = s.boxes[i].parent {
		if s.boxes[i].own&mData != 0 {
			return true
		}
	}
	return false
}

// comparable returns the letters of structured article text, or "" if it is too
// short to be more than a description.
func comparable(body string) string {
	if len(body) < leastBody {
		return ""
	}
	return letters(body)
}

// isKnown reports whether at least two of a piece's beginning, middle and end
// are in the structured text.
func isKnown(text string, known *probes) bool {
	l := letters(text)
	if len(l) < probe {
		return false
	}
	hits := 0
	for _, i := range [...]int{0, (len(l) - probe) / 2, len(l) - probe} {
		for i > 0 && !utf8.RuneStart(l[i]) {
			i--
		}
		if known.has(l[i : i+probe]) {
			hits++
		}
	}
	return hits >= 2
}

// probes is a hash table of all runs of probe bytes in a text, so that finding
// one does not require searching the whole text.
type probes struct {
	text  string
	slots []int32 // a hash table of the places in text, plus one; 0 if free
}

const probe = 24 // bytes: three or four words

// newProbes returns the probes of a text, or nil if it is too short for any.
func newProbes(text string) *probes {
	if len(text) < probe {
		return nil
	}
	size := 64
	for size < len(text)+len(text)/2 {
		size *= 2
	}
	k := &probes{text, make([]int32, size)}
	for i := range len(text) - probe + 1 {
		if slot, found := k.find(text[i : i+probe]); !found {
			k.slots[slot] = int32(i + 1)
		}
	}
	return k
}

// has reports whether the text that the probes are of contains a run.
func (k *probes) has(run string) bool {
	_, found := k.find(run)
	return found
}

// find returns the slot of a run, or the free slot where it would be.
func (k *probes) find(run string) (slot int, found bool) {
	var h uint64
	for i := 0; i < probe; i += 8 {
		w := uint64(run[i]) | uint64(run[i+1])<<8 | uint64(run[i+2])<<16 | uint64(run[i+3])<<24 |
			uint64(run[i+4])<<32 | uint64(run[i+5])<<40 | uint64(run[i+6])<<48 | uint64(run[i+7])<<56
		h = (h ^ w) * 0x9E3779B97F4A7C15 // Fibonacci hashing (Knuth, volume 3, section 6.4)
		h ^= h >> 29
	}
	for slot = int(h) & (len(k.slots) - 1); k.slots[slot] != 0; slot = (slot + 1) & (len(k.slots) - 1) {
		if at := int(k.slots[slot]) - 1; k.text[at:at+probe] == run {
			return slot, true
		}
	}
	return slot, false
}
