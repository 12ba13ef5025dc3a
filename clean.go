package newspage

import (
	"strings"
	"unicode/utf8"
)

// clean tells the report from what is printed around it. Every piece comes
// back once, either kept or as a Removal, in page order; what a fact states
// word for word is in the fact.
func clean(s *sheet, found *facts, where place) (kept []*piece, removed []Removal) {
	c := newCleaner(s, found, where)
	verdicts := make([]verdict, len(s.pieces))
	for i := range s.pieces {
		verdicts[i] = c.judge(&s.pieces[i])
	}
	c.settleHeadings(verdicts)
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

// A verdict is why a piece is not in the report; no reason: it is.
type verdict struct {
	reason   Reason
	evidence string
}

// inFact says that a fact has the piece, word for word.
const inFact Reason = "in a fact"

// A rule asks one piece one question, and answers with its evidence.
type rule struct {
	reason Reason
	sees   func(c *cleaner, p *piece) (evidence string, ok bool)
}

// A cleaner is what the rules look at: the page, and what is noted of the
// report's place. It does not change while they run.
type cleaner struct {
	s     *sheet
	found *facts
	where place
	rules []rule
}

func newCleaner(s *sheet, found *facts, where place) *cleaner {
	return &cleaner{s: s, found: found, where: where, rules: rules}
}

// rules are asked in this order; the first that sees something decides.
var rules = []rule{
	{inFact, statesFact},
	{BylineLine, statesByline_},
	{Duplicate, repeatsAFact},
	{Hidden, isHidden},
	{Outside, isOutside},
	{Furniture, isButton},
	{Advertisement, stands(mAd)},
	{Related, stands(mRelated)},
	{Newsletter, stands(mNewsletter)},
	{Comments, stands(mComments)},
	{Share, stands(mShare)},
	{Navigation, stands(mNav | mCrumbs | mTopics)},
	{CookieNotice, stands(mCookie)},
	{Paywall, standsShort(mPaywall)},
	{AuthorNote, stands(mBio)},
	{MediaLabel, stands(mPlayer)},
	{Furniture, stands(mFooter | mForm | mTools | mPopup)},
	{Outside, stands(mAside)},
	{BylineLine, standsShort(mByline | mDate)},
	{"", saysPhrase},
	{Related, isMostlyLink},
}

func (c *cleaner) judge(p *piece) verdict {
	for _, r := range c.rules {
		if evidence, ok := r.sees(c, p); ok {
			if r.reason == "" { // the rule's evidence brings its reason
				reason, rest, _ := strings.Cut(evidence, "\x00")
				return verdict{Reason(reason), rest}
			}
			return verdict{r.reason, evidence}
		}
	}
	return verdict{}
}

func statesFact(c *cleaner, p *piece) (string, bool) {
	switch c.found.roles[p.at] {
	case statesHeadline, statesKicker, statesStandfirst, statesPublisher, statesSection:
		return "", true
	}
	return "", false
}

func statesByline_(c *cleaner, p *piece) (string, bool) {
	return "names or dates", c.found.roles[p.at] == statesByline
}

func repeatsAFact(c *cleaner, p *piece) (string, bool) {
	return "headline", c.found.roles[p.at] == repeatsFact
}

// isHidden sees pieces in elements that are not shown, unless these hold much
// of the report: pages hide a report until a script shows it.
func isHidden(c *cleaner, p *piece) (string, bool) {
	return c.standsIn(p, mHidden|mScreenReader)
}

// outsideReasons say what a piece outside the report is, by what it stands in.
var outsideReasons = []struct {
	marks  marks
	reason Reason
}{
	{mCookie, CookieNotice}, {mAd, Advertisement}, {mComments, Comments}, {mNewsletter, Newsletter}, {mPaywall, Paywall}, {mShare, Share},
	{mNav | mCrumbs | mTopics, Navigation}, {mRelated, Related}, {mBio, AuthorNote}, {mByline | mDate, BylineLine}, {mFooter | mHeader, Furniture},
}

func isOutside(c *cleaner, p *piece) (string, bool) {
	if c.where.holds(p.at) || c.isLeadMedia(p) {
		return "", false
	}
	return "outside the report", true
}

// isLeadMedia reports whether a piece is the lead picture, or its caption: it
// stands between the headline and the text.
func (c *cleaner) isLeadMedia(p *piece) bool {
	h := c.found.headline.at
	if h < 0 || p.at < h || p.at >= c.where.span.first {
		return false
	}
	if p.marks&(mNav|mRelated|mAd|mBio|mShare|mAside) != 0 {
		return false
	}
	return p.isMedia() && p.kind != thematicBreak || p.kind == caption || p.marks&mFigure != 0
}

func isButton(c *cleaner, p *piece) (string, bool) {
	return "a button or form field", p.kind == control
}

// stands sees pieces in an element with one of the marks, unless the element
// holds much of the report.
func stands(m marks) func(*cleaner, *piece) (string, bool) {
	return func(c *cleaner, p *piece) (string, bool) { return c.standsIn(p, m) }
}

// standsShort is like stands, for marks that papers also set on what is part of
// the report: only a short piece without a full sentence counts.
func standsShort(m marks) func(*cleaner, *piece) (string, bool) {
	return func(c *cleaner, p *piece) (string, bool) {
		if len(p.text) > 250 {
			return "", false
		}
		return c.standsIn(p, m)
	}
}

func (c *cleaner) standsIn(p *piece, m marks) (string, bool) {
	if p.marks&m == 0 {
		return "", false
	}
	if p.own&m != 0 {
		return "inline element", true
	}
	for i := p.box; i > 0 && i != c.where.box; i = c.s.boxes[i].parent {
		b := &c.s.boxes[i]
		if b.own&m != 0 && !c.where.heavy[i] {
			return evidenceOf(b), true
		}
	}
	return "", false
}

func evidenceOf(b *box) string {
	if b.words != "" {
		return "<" + b.node.Data + "> " + b.words
	}
	return "<" + b.node.Data + ">"
}

// saysPhrase sees pieces that are a known phrase as a whole.
func saysPhrase(c *cleaner, p *piece) (string, bool) {
	if p.isMedia() || p.kind == caption {
		return "", false
	}
	reason, phrase, ok := knownPhrases.find(p.text)
	if !ok {
		return "", false
	}
	return string(reason) + "\x00" + phrase, true
}

// isMostlyLink sees a paragraph that is a link, and no sentence: a promo.
func isMostlyLink(c *cleaner, p *piece) (string, bool) {
	if p.isMedia() || p.kind == caption || p.linkShare() < 0.8 {
		return "", false
	}
	if endsSentence(p.text) && !strings.HasSuffix(p.text, "?") && utf8.RuneCountInString(p.text) > 60 {
		return "", false
	}
	return "all of it is a link", true
}

// settleHeadings is a second pass: a heading that heads nothing which is kept
// goes with what was removed after it.
func (c *cleaner) settleHeadings(verdicts []verdict) {
	next := verdict{Outside, "stands at the end"} // what follows, seen from the end
	kept := false
	for i := len(verdicts) - 1; i >= 0; i-- {
		p := &c.s.pieces[i]
		v := &verdicts[i]
		switch {
		case v.reason != "":
			if !kept && !p.isMedia() && v.reason != inFact && c.where.holds(i) {
				next = *v
			}
		case p.kind == heading && !kept:
			*v = verdict{next.reason, "heads what is removed"}
		case !p.isMedia():
			kept = true
		}
	}
}
