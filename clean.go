package newspage

import (
	"slices"
	"strings"
	"sync"

	"golang.org/x/net/html/atom"
)

// clean separates the report from what is printed around it. It returns every
// piece once, either kept or as a Removal, in page order, except pieces that a
// fact already states word for word, and media that are not kept.
func clean(s *sheet, found *facts, where place) (kept []*piece, removed []Removal) {
	c := newCleaner(s, found, where)
	verdicts := make([]verdict, len(s.pieces))
	for i := range s.pieces {
		verdicts[i] = c.judge(&s.pieces[i])
	}
	c.settle(verdicts)
	out := 0
	for i := range verdicts {
		if verdicts[i].reason != "" {
			out++
		}
	}
	removed = make([]Removal, 0, out)
	kept = make([]*piece, 0, len(verdicts)-out)
	for i := range s.pieces {
		p := &s.pieces[i]
		switch v := verdicts[i]; {
		case v.reason == inFact:
		case v.reason == "":
			kept = append(kept, p)
		case !p.isMedia():
			removed = append(removed, Removal{p.text, v.reason, v.evidence, p.at})
		}
	}
	return kept, removed
}

// A verdict says why a piece is removed; an empty reason means that it is kept.
type verdict struct {
	reason   Reason
	evidence string
}

// inFact marks a piece that a fact already states word for word.
const inFact Reason = "in a fact"

// A rule asks one question of one piece. A rule with a fixed reason has match,
// which returns the evidence; one whose reason varies has verdict, which returns
// the whole verdict. Neither sees a piece of another audience.
type rule struct {
	reason  Reason
	match   func(c *cleaner, p *piece) (evidence string, ok bool)
	verdict func(c *cleaner, p *piece) verdict
	of      audience
}

// An audience is a set of kinds of pieces that a rule applies to.
type audience uint8

const (
	running  audience = 1 << iota // headings, paragraphs, lists
	captions                      // text of a figure: not page furniture, whatever elements it uses (such as <footer> for the credit)
	setApart                      // quotations, embedded posts, data tables: made of names, dates, links and short texts, so rules about these do not apply

	all = running | captions | setApart
)

// A cleaner is what the rules look at: the page, and notes about the report's
// place on it. It does not change while they run.
type cleaner struct {
	s           *sheet
	found       *facts
	where       place
	opens       map[int32]verdict       // boxes that open with a known phrase: the verdict for all in them
	paper       []string                // the words of the publisher's name
	firstText   int                     // the first paragraph of the report; -1: none
	lastText    int                     // the last one, or -1
	head        int32                   // the innermost box that holds both headline and report
	runs        []bool                  // plain text: lines in a run of labels
	programme   span                    // plain text: lines of a programme in the report; see isProgramme
	roots       func() map[string]bool  // the roots of the words in the text
	times       func() map[string]int   // how often each text stands in the place of the report
	slotLabels  func() map[boxClass]int // how many labels differ over empty places, by the class of their boxes
	shareLabels func() map[boxClass]int // and by links to share the page
	firstCopy   []bool                  // pieces that are the first copy of a caption
	sums        []tally                 // prefix sums over the pieces
	instead     verdict                 // on a page that stands in the way of another; see insteadOf
}

// A tally counts the contents of a run of pieces.
type tally struct {
	texts, bytes int32 // pieces of text, and their total length
	links        int32 // bytes of text in links
	headlines    int32 // links as long as a headline, but no rows of links to share
	paragraphs   int32 // paragraphs longer than boilerplate has
	numbers      int32 // pieces of text that open with a number
}

// noteSums computes the prefix sums over the pieces.
func (c *cleaner) noteSums() {
	const headline, paragraph = 20, 320 // bytes: a card's headline, one line of an offer's small print
	c.sums = make([]tally, len(c.s.pieces)+1)
	for i := range c.s.pieces {
		p := &c.s.pieces[i]
		t := c.sums[i]
		if !p.isMedia() && p.own&mScreenReader == 0 {
			t.texts++
			t.bytes += int32(len(p.text))
			t.links += int32(p.links)
			if len(p.text) > headline && p.isLink() && p.marks&mShare == 0 {
				t.headlines++
			}
			if opensWithNumber(p.text) {
				t.numbers++
			}
			if len(p.text) > paragraph && p.notice.reason == "" && !p.isLinkHeavy() && weight(p.text) > paragraph {
				t.paragraphs++
			}
		}
		c.sums[i+1] = t
	}
}

// in returns the tally of a box.
func (c *cleaner) in(b *box) tally {
	to, from := c.sums[b.last], c.sums[b.first]
	return tally{
		texts:      to.texts - from.texts,
		bytes:      to.bytes - from.bytes,
		links:      to.links - from.links,
		headlines:  to.headlines - from.headlines,
		paragraphs: to.paragraphs - from.paragraphs,
		numbers:    to.numbers - from.numbers,
	}
}

func newCleaner(s *sheet, found *facts, where place) *cleaner {
	c := &cleaner{s: s, found: found, where: where, paper: words(found.publisher.Name)}
	c.instead = insteadOf(s, found, where)
	c.noteSums()
	c.noteText()
	c.noteOpenings()
	c.noteAuthorBoxes()
	c.noteCardRows()
	c.noteCaptions()
	c.times = sync.OnceValue(func() map[string]int { return timesOf(s.pieces[where.span.first:where.span.last]) })
	c.slotLabels = sync.OnceValue(func() map[boxClass]int { return c.labelsByClass(c.slotBox) })
	c.shareLabels = sync.OnceValue(func() map[boxClass]int { return c.labelsByClass(c.shareBox) })
	c.roots = sync.OnceValue(func() map[string]bool { return rootsIn(s.pieces[c.firstText : c.lastText+1]) })
	if s.isPlainText() {
		c.noteRuns()
	}
	if h := found.headline.at; h >= 0 {
		c.head = s.common(s.pieces[h].box, where.box)
	}
	return c
}

// rules are applied in this order; the first that matches decides.
var rules = []rule{
	{reason: inFact, match: statesFact, of: all},
	{reason: inFact, match: headsEntry, of: running | captions},
	{verdict: standsBesideEntries, of: running},
	{reason: BylineLine, match: headsEntryInOtherWords, of: running | captions},
	{reason: BylineLine, match: readAsByline, of: running | captions},
	{reason: Duplicate, match: repeatsAFact, of: running},
	{reason: RepeatedCaption, match: repeatsCaption, of: captions},
	{reason: RepeatedCaption, match: isFirstCopy, of: captions},
	{reason: Hidden, match: isHidden, of: all},
	{verdict: isOutside, of: all},
	{reason: Furniture, match: refersToNote, of: all},
	{reason: Advertisement, match: stands(mAd), of: all},
	{reason: Advertisement, match: isBanner, of: running},
	{reason: Related, match: isPromoLine, of: running},
	{reason: Related, match: stands(mRelated), of: all},
	{reason: Newsletter, match: stands(mNewsletter), of: all},
	{reason: Comments, match: standsInComments, of: all},
	{reason: Share, match: stands(mShare), of: all},
	{reason: Share, match: namesNetworks, of: running},
	{reason: Navigation, match: stands(mNav | mCrumbs | mTopics), of: running},
	{reason: CookieNotice, match: stands(mCookie), of: running | setApart},
	{reason: Paywall, match: standsInWall, of: running},
	{reason: AuthorNote, match: stands(mBio), of: all},
	{reason: RepeatedCaption, match: repeatsCaption, of: running},
	{reason: MediaLabel, match: stands(mPlayer), of: running},
	{reason: Furniture, match: isButton, of: running | setApart},
	{reason: Furniture, match: asksInForm, of: running},
	{reason: Furniture, match: headsPoll, of: running},
	{reason: Furniture, match: stands(mFooter | mForm | mTools | mPopup), of: running},
	{reason: Outside, match: standsAside, of: running},
	{reason: BylineLine, match: standsShort(mByline | mDate), of: running},
	{verdict: opensBox, of: all},
	{verdict: saysPhrase, of: running | setApart},
	{verdict: labelsItsLinks, of: running},
	{verdict: saysLabel, of: captions},
	{reason: MediaLabel, match: tellsLength, of: captions},
	{reason: Furniture, match: reservesRights, of: captions},
	{reason: AuthorNote, match: showsWriter, of: running | captions},
	{reason: Furniture, match: showsPaper, of: running},
	{reason: BylineLine, match: namesAndDates, of: running | captions},
	{reason: AuthorNote, match: tellsOfAuthor, of: running},
	{reason: BylineLine, match: signsOff, of: running},
	{reason: MediaLabel, match: creditsPictures, of: running},
	{reason: BylineLine, match: endsEntryWithSource, of: running},
	{reason: Furniture, match: offersApp, of: running},
	{reason: Advertisement, match: offersJob, of: running},
	{reason: Furniture, match: namesFile, of: running},
	{reason: Furniture, match: showsServerMessage, of: running},
	{reason: Furniture, match: showsShortcode, of: running},
	{reason: Furniture, match: isSpacer, of: running},
	{reason: Furniture, match: standsAbove, of: running},
	{reason: Related, match: followsPromo, of: running},
	{reason: Related, match: headsLinks, of: running},
	{reason: Related, match: offersMore, of: running},
	{reason: Related, match: endsInMore, of: running},
	{reason: Related, match: saysTwice, of: running},
	{reason: Related, match: isAddress, of: running},
	{reason: Furniture, match: isLoneMark, of: running},
	{reason: Furniture, match: standsForPortrait, of: running},
	{reason: Outside, match: inLabelRun, of: running},
	{reason: Navigation, match: isMenuLine, of: running},
	{reason: BylineLine, match: isWriter, of: running},
	{reason: AuthorNote, match: standsUnderWriter, of: running},
	{reason: Related, match: isLinkInQuote, of: setApart},
	{reason: Related, match: isMostlyLink, of: running},
	{reason: Related, match: listsUnderLabel, of: running},
	{reason: Related, match: labelsLink, of: running},
	{reason: Furniture, match: labelsSlot, of: running},
	{reason: Share, match: standsByShareLinks, of: running},
	{reason: Navigation, match: listsTopics, of: running},
	{verdict: isCall, of: running},
	{reason: CookieNotice, match: asksForConsent, of: running},
	{reason: Related, match: isCard, of: running},
	{reason: Outside, match: weighsAgainst, of: running},
	{reason: Outside, match: trailsOff, of: running},
	{verdict: standsInstead, of: all},
}

// rulesOf holds the rules for each audience.
var rulesOf = [...][]rule{running: of(running), captions: of(captions), setApart: of(setApart)}

func of(who audience) []rule {
	return slices.DeleteFunc(slices.Clone(rules), func(r rule) bool { return r.of&who == 0 })
}

// judge returns the verdict of the first rule that matches a piece.
func (c *cleaner) judge(p *piece) verdict {
	for _, r := range rulesOf[c.audienceOf(p)] {
		if r.verdict != nil {
			if v := r.verdict(c, p); v.reason != "" {
				return v
			}
		} else if evidence, ok := r.match(c, p); ok && !(r.reason == BylineLine && c.found.isDay(p.at)) {
			return verdict{r.reason, evidence}
		}
	}
	return verdict{}
}

// audienceOf returns the audience that a piece belongs to.
func (c *cleaner) audienceOf(p *piece) audience {
	switch {
	case p.kind == caption || p.isMedia() && c.isCaptioned(p):
		return captions
	case c.s.isPlainText() && p.own&(mPullQuote|mEmbed) != 0:
		return setApart
	case p.marks&(mQuote|mPullQuote|mEmbed|mTable) != 0 && (p.kind != heading || p.marks&mPullQuote != 0) && c.isSetApart(p):
		return setApart
	}
	return running
}

// isCaptioned reports whether a picture is in a figure with a caption near it;
// the two are then judged by the same rules.
func (c *cleaner) isCaptioned(p *piece) bool {
	const levels = 6 // a larger figure may have the caption: "<div> <figure>, <figcaption>"
	b := p.box
	for range levels {
		if b <= 0 || b == c.where.box {
			break
		}
		box := &c.s.boxes[b]
		if isFigure := box.node.DataAtom == atom.Figure || box.own&mPicture != 0; isFigure && c.hasCaptionNear(p, box) {
			return true
		}
		b = box.parent
	}
	return false
}

// hasCaptionNear reports whether a caption stands near a picture in a box around it.
func (c *cleaner) hasCaptionNear(p *piece, in *box) bool {
	const near = 8 // pieces
	around := span{p.at - near, p.at + near}.within(in.span())
	return anyOf(c.s.pieces[around.first:around.last], func(p *piece) bool { return p.kind == caption })
}

// noteText finds the first and the last paragraph of the report.
func (c *cleaner) noteText() {
	c.firstText, c.lastText = -1, -1
	for i := c.where.span.first; i < c.where.span.last; i++ {
		if c.firstText < 0 && c.found.roles[i] == statesStandfirst && c.continuesInNext(i) {
			c.firstText, c.lastText = i+1, i+1 // its first lines may be short
		}
		if !c.isBodyText(i) {
			continue
		}
		if c.firstText < 0 {
			c.firstText = i
		}
		c.lastText = i
	}
}

// isBodyText reports whether a piece is certainly a paragraph of the report: it is
// long, and no fact, known phrase or element says that it is something else.
func (c *cleaner) isBodyText(i int) bool {
	p := &c.s.pieces[i]
	if p.isMedia() || p.kind == caption || p.kind == heading || p.kind == control {
		return false
	}
	if c.found.isSpokenFor(p) || p.isMostlyLinks() {
		return false
	}
	const sureText = 2 * longText // weight: not even a list of names is this long
	if n := weight(p.text); n < longText || n < sureText && !endsSentence(p.text) && !isSigned(p.text) {
		return false
	}
	_, isOther := c.standsIn(p, boilerplate)
	return !isOther
}

// isSigned reports whether the first line of a text is a long sentence: in a letter to
// the paper, the name and the place of who wrote it are on the lines below.
func isSigned(text string) bool {
	first, _, ok := strings.Cut(text, "\n")
	return ok && isLongSentence(first)
}

// continuesInNext reports whether the next piece is a paragraph of the same text.
func (c *cleaner) continuesInNext(i int) bool {
	if i+1 >= c.where.span.last {
		return false
	}
	p, next := &c.s.pieces[i], &c.s.pieces[i+1]
	if p.kind != paragraph || next.kind != paragraph || c.s.boxes[p.box].parent != c.s.boxes[next.box].parent {
		return false
	}
	return c.found.roles[i+1] == noRole && !next.isBold() && !isPlainName(next.text)
}

// noteCaptions notes where each caption is first printed: on the page, and in each
// entry of a live blog, which may show the same picture again.
func (c *cleaner) noteCaptions() {
	type copied struct {
		entry int
		words string
	}
	c.firstCopy = make([]bool, len(c.s.pieces))
	told := map[copied]bool{}
	for i := range c.s.pieces {
		p := &c.s.pieces[i]
		if p.kind != caption || !c.where.holds(i) && !c.isLeadMedia(p) {
			continue
		}
		if _, hidden := isHidden(c, p); hidden {
			continue
		}
		key := copied{c.where.entryOf(i), letters(bareCredit(p.text))}
		if key.words != "" && !told[key] {
			told[key], c.firstCopy[i] = true, true
		}
	}
}
