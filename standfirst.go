package newspage

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage/internal/when"
)

// findStandfirst looks for the summary that is printed between headline and
// text. A description that only the head has is no standfirst: it was written
// for others. A printed piece is the standfirst where its element says so,
// where the head's description says the same, or where it is a sentence that
// stands apart from the report, under the headline.
func (f *facts) findStandfirst(s *sheet, around span) {
	for _, d := range []string{f.witness.article.String("description"), s.meta("og:description"), s.meta("description"), s.meta("twitter:description"),
		f.witness.article.String("abstract")} {
		if d != "" {
			f.describes = append(f.describes, letters(d))
		}
	}
	f.opening = openingOf(s, f.headline.at, around)
	var found span
	if s.isPlainText() {
		found = f.lineStandfirst(s)
	} else {
		found = f.scoredStandfirst(s, around)
	}
	if f.textBeside(found, around) >= shortText { // or it is all the report there is
		f.takeStandfirst(s, found)
	}
}

// scoredStandfirst returns the pieces of the opening that look most like a
// standfirst; an empty span if none clearly does.
func (f *facts) scoredStandfirst(s *sheet, around span) span {
	best, bestScore := -1, 0.0
	for i := f.opening.first; i < f.opening.last; i++ {
		if score := f.standfirstScore(s, i, around); score > bestScore {
			best, bestScore = i, score
		}
	}
	if best < 0 || bestScore < sureStandfirst {
		return span{}
	}
	return span{best, f.standfirstEnd(s, best, around)}
}

// takeStandfirst makes some pieces the standfirst, each a line of it.
func (f *facts) takeStandfirst(s *sheet, at span) {
	if at.first == at.last {
		return
	}
	var texts []string
	for i := at.first; i < at.last; i++ {
		if !s.pieces[i].isMedia() {
			texts = append(texts, s.pieces[i].text)
			f.roles[i] = statesStandfirst
		}
	}
	f.standfirst = fact{strings.Join(texts, "\n"), "printed", at.first}
}

// unsignStandfirst takes the writers off the end of a standfirst, who sign it:
// "… goes on. By Jane Smith".
func (f *facts) unsignStandfirst() {
	text := f.standfirst.value
	const longest = 120 // bytes of a signature
	for i := max(0, len(text)-longest); i < len(text); i++ {
		if i < 2 || text[i-1] != ' ' && text[i-1] != '\n' || !endsSentence(text[:i-1]) {
			continue
		}
		names, by := cutBy(text[i:])
		if writers := splitSigned(names); by && !f.anyPerson(f.bylines) && isStrictName(names) {
			f.takeBylines(bylineSource{"printed", writers})
		}
		if by && f.isWriters(names) {
			f.standfirst.value = strings.TrimSpace(text[:i])
			return
		}
	}
}

// isWriters reports whether a text is the names of the writers and nothing else.
func (f *facts) isWriters(text string) bool {
	const joints = 6 // letters between two names: "and"
	named := false
	for _, b := range f.bylines {
		if strings.Contains(text, b.Name) {
			text, named = strings.ReplaceAll(text, b.Name, " "), true
		}
	}
	return named && len(letters(text)) <= joints
}

// textBeside is how much counts for the report's place beside some pieces, in
// bytes of text.
func (f *facts) textBeside(of, around span) float64 {
	text := 0.0
	for i := around.first; i < around.last; i++ {
		if !of.holds(i) {
			text += max(0, f.worth[i])
		}
	}
	return text
}

// openingOf is where a page prints what belongs to the headline: from there to
// the second paragraph of the text.
func openingOf(s *sheet, headline int, around span) span {
	const before, most = 12, 40 // pieces before the text, and of it
	opening := span{headline + 1, around.first}
	if headline < 0 || headline > around.last {
		opening.first = max(0, around.first-before)
	}
	paragraphs := 0
	for i := around.first; i < min(around.last, len(s.pieces)) && i < around.first+most; i++ {
		p := &s.pieces[i]
		if i <= headline || p.isMedia() || p.kind == caption {
			continue
		}
		if p.kind == paragraph && weight(p.text) > labelWithin && endsSentence(p.text) {
			if paragraphs++; paragraphs == 2 {
				break
			}
		}
		opening.last = i + 1
	}
	return opening
}

// sureStandfirst is the score from which on a piece is taken for the standfirst:
// each sign is enough by itself but bold print, which a paragraph has as well.
const sureStandfirst = 0.8

// A standfirstSign speaks for a piece between headline and text.
type standfirstSign struct {
	worth float64
	sees  func(*openingPiece) bool
}

// standfirstSigns are added up: what its element says counts most, then that the
// head's description says the same, then how it is set.
var standfirstSigns = []standfirstSign{
	{1.2, (*openingPiece).isCalledStandfirst}, // by its element
	{1.1, describedAbove(wholly)},             // above the text, in the words of a description
	{1.0, describedAbove(partly)},             // the same, but one of the two is cut off
	{0.99, describedWithin(wholly)},           // within the text, of which many descriptions are the first paragraph
	{0.9, describedWithin(partly)},
	{0.87, (*openingPiece).isLongHeading},
	{0.9, (*openingPiece).isSentenceAbove}, // the text
	{0.9, (*openingPiece).isCalledLead},    // by a class that has other meanings too
	{0.9, (*openingPiece).isOverSignature}, // the writer or the day stands between it and the text
	{0.9, (*openingPiece).isUnderHeadline}, // right, and over the writer or the day
	{0.85, (*openingPiece).isOwnLine},      // right under the headline, in an element of its own
	{0.5, (*openingPiece).isBoldSentence},
	{0.5, (*openingPiece).isOnlyBold},
	{0.9, (*openingPiece).isFirstInOwnBox},
}

// standfirstScore says how much piece i looks like a standfirst; 0: it is none.
func (f *facts) standfirstScore(s *sheet, i int, around span) float64 {
	const lineFromHeadline = 0.01 // against it
	o := openingPiece{f: f, s: s, p: &s.pieces[i], isAbove: i < around.first || f.isInHead(s, i, around)}
	if !o.canBeStandfirst() {
		return 0
	}
	o.isApart = o.isAbove || s.hasOwnClass(i) || s.isBoldOver(i)
	o.described = f.describedIn(s, i)
	score := 0.0
	for _, sign := range standfirstSigns {
		if sign.sees(&o) {
			score += sign.worth
		}
	}
	return score - lineFromHeadline*float64(max(0, i-f.opening.first))
}

// isInHead reports whether piece i is the first line under the headline, and a box
// holds the two and below them no sentence of the text, which begins behind it.
func (f *facts) isInHead(s *sheet, i int, around span) bool {
	h := f.headline.at
	if !f.isFirstLine(s, i) {
		return false
	}
	b := &s.boxes[s.common(s.pieces[h].box, s.pieces[i].box)]
	if int(b.last) >= around.last || b.node.DataAtom != atom.Header && s.isSetLikeNext(i) {
		return false
	}
	return !slices.ContainsFunc(s.pieces[i+1:b.last], func(p piece) bool {
		return p.kind == paragraph && weight(p.text) > labelWithin && endsSentence(p.text)
	})
}

// isSetLikeNext reports whether the paragraph after piece i is in an element of the
// same class.
func (s *sheet) isSetLikeNext(i int) bool {
	next := s.nextParagraph(i)
	return next >= 0 && classOfPiece(s, i) == classOfPiece(s, next)
}

// An openingPiece is a piece between headline and text, for the signs to look at.
type openingPiece struct {
	f         *facts
	s         *sheet
	p         *piece
	isAbove   bool // the text
	isApart   bool // from the text: above it, or set in another way
	described degree
}

// canBeStandfirst refuses what is none, whatever speaks for it.
func (o *openingPiece) canBeStandfirst() bool {
	const shortest, longest = 20, 1500 // as weight counts
	const linked = 0.6                 // of it: a standfirst may lead on to more of the same
	const under = 2                    // pieces from the headline to a caption that is set for a standfirst
	const others = mNav | mCaption | mFigure | mCredit | mBio | mTopics | mShare | mNewsletter | mFooter | mPlayer | mPopup | mTable | mComments | mCookie | mScreenReader | mKeyPoints
	p, m, n := o.p, o.f.marks(o.p), weight(o.p.text)
	switch {
	case p.isMedia() || p.kind == control || p.kind == cell:
		return false
	case p.notice.reason != "" || o.f.roles[p.at] != noRole || p.linkShare() > linked:
		return false
	case n < shortest || n > longest:
		return false
	case p.kind == caption && p.at > o.f.headline.at+under:
		return false
	case m&others != 0 || m&mAside != 0 && !o.f.headsAside(o.s):
		return false
	case o.f.isDateLine(p.text):
		return false
	}
	return m&(mByline|mDate|mKicker|mPaywall) == 0 || o.isCalledStandfirst()
}

func (o *openingPiece) isCalledStandfirst() bool {
	own := o.p.own | o.s.boxes[o.p.box].own
	isKicker := own&mKicker != 0 && (o.f.headline.at < 0 || o.p.at <= o.f.headline.at)
	return o.f.marks(o.p)&mStandfirst != 0 && own&(mByline|mDate) == 0 && !isKicker
}

func describedAbove(how degree) func(*openingPiece) bool {
	return func(o *openingPiece) bool { return o.isAbove && o.described == how }
}

// describedWithin is like describedAbove, for pieces in the text: something else
// has to set them apart.
func describedWithin(how degree) func(*openingPiece) bool {
	return func(o *openingPiece) bool {
		if o.isAbove || o.described != how {
			return false
		}
		return o.isApart || !endsSentence(o.p.text) || how == wholly && o.s.isWrappedApart(o.p.at)
	}
}

// What is no longer than this, as weight counts, is a label: above the text, where
// standfirsts may be short, and within it.
const labelAbove, labelWithin = 50, 60

// sameHeadline is the share of the words of a line that are those of a headline in
// the head, where it is one itself.
const sameHeadline = 0.6

// isLongHeading sees a heading under the headline that is no second headline and
// no crosshead.
func (o *openingPiece) isLongHeading() bool {
	const sentence = 100 // as weight counts
	if !o.isApart || o.p.kind != heading || o.p.level == 1 || likeness(o.p.text, o.f.headlines) >= sameHeadline {
		return false
	}
	n := weight(o.p.text)
	return n > labelAbove && o.f.isOverText(o.s, o.p.at) || n > sentence && endsSentence(o.p.text)
}

func (o *openingPiece) isSentenceAbove() bool {
	const sure = 120 // as weight counts: no label is this long
	n := weight(o.p.text)
	return o.isAbove && o.p.kind == paragraph && o.f.headline.at >= 0 && (n > labelAbove && endsSentence(o.p.text) || n > sure)
}

// isSentence reports whether a piece is a paragraph and longer than a label.
func (o *openingPiece) isSentence(label int) bool {
	return o.p.kind == paragraph && weight(o.p.text) > label && endsSentence(o.p.text)
}

// isCalledLead sees a sentence whose class says "lead". As the first line under the
// headline, it may be as short as a label.
func (o *openingPiece) isCalledLead() bool {
	if !o.isApart || !o.isSentence(0) || !o.s.isNamedLead(o.p.at) || !o.f.isOverText(o.s, o.p.at) {
		return false
	}
	return o.isSentence(labelAbove) || o.f.isFirstLine(o.s, o.p.at)
}

func (o *openingPiece) isOverSignature() bool {
	return o.isApart && o.isSentence(labelAbove) && o.f.isSignedBelow(o.s, o.p.at) && o.f.isOverText(o.s, o.p.at)
}

// isUnderHeadline sees the first line between the headline and the writer or the
// day, whatever its element: nothing but a standfirst is printed there, full stop
// or not. The picture that opens the report may stand between.
func (o *openingPiece) isUnderHeadline() bool {
	const label, sentence = 30, 20 // as weight counts: longer than these
	const least = 5                // words
	p, n := o.p, weight(o.p.text)
	if o.f.live || p.kind != paragraph && p.kind != heading || p.isLink() {
		return false
	}
	if n <= sentence || n <= label && !endsSentence(p.text) || len(words(p.text)) < least {
		return false
	}
	signed := p.at + 1
	if o.isApart {
		signed = o.s.nextText(p.at)
	}
	return o.f.isFirstLine(o.s, p.at) && o.f.isSigned(o.s, signed) && o.isNoRepeat()
}

// isOwnLine sees a line of many words right under the headline that has a class of
// its own.
func (o *openingPiece) isOwnLine() bool {
	const least = 8 // words
	p := o.p
	if o.f.live || !o.isApart || p.at != o.f.headline.at+1 || p.kind != paragraph || p.isLinkHeavy() {
		return false
	}
	if weight(p.text) <= labelAbove || len(words(p.text)) < least {
		return false
	}
	return o.s.hasOwnClass(p.at) && classOfPiece(o.s, p.at).class != "" && o.isNoRepeat()
}

// isNoRepeat reports whether a line is neither the headline again nor the line that
// names the writer or the day.
func (o *openingPiece) isNoRepeat() bool {
	return !o.f.isSignature(o.p.text) && likeness(o.p.text, o.f.headlines) < sameHeadline
}

// isDateLine reports whether a line is the day and the writer or the house beside
// it, which many a page sets under the headline in a "subtitle": "5.3.2024 by Jane
// Smith", "Port Sennet Rowing • 5.3.2024". A standfirst that names a day goes on.
func (f *facts) isDateLine(text string) bool {
	const most = 6 // words beside the bare day
	if weight(text) > longestSignature || !f.hasDate(text) {
		return false
	}
	for _, found := range when.All(text, f.language.value) {
		if names, by := cutBy(strings.TrimLeft(text[found.End:], " ,|-–—")); by && startsUpper(names) && (startsWithDigit(text) || !endsSentence(text)) {
			return true
		}
	}
	for part := range strings.FieldsFuncSeq(text, isSignatureBreak) {
		if isDates(strings.TrimSpace(part), f.language.value) {
			return len(words(text)) <= most+len(words(part)) && !endsSentence(text)
		}
	}
	return false
}

// isFirstLine reports whether nothing stands between the headline and a piece but
// pictures, their captions, and the writer or the day.
func (f *facts) isFirstLine(s *sheet, at int) bool {
	const near = 6 // pieces
	if f.headline.at < 0 || at <= f.headline.at || at > f.headline.at+near {
		return false
	}
	for i := f.headline.at + 1; i < at; i++ {
		p := &s.pieces[i]
		isPictured := p.isMedia() || p.kind == caption || p.kind == control
		if !isPictured && f.roles[i] == noRole && p.notice.reason == "" && !f.isSigned(s, i) {
			return false
		}
	}
	return true
}

// nextText is the first piece behind another that is no picture and no caption.
func (s *sheet) nextText(at int) int {
	at++
	for at < len(s.pieces) && (s.pieces[at].isMedia() || s.pieces[at].kind == caption) {
		at++
	}
	return at
}

func (o *openingPiece) isBoldSentence() bool {
	return o.isApart && o.p.isBold() && weight(o.p.text) > labelWithin && endsSentence(o.p.text)
}

// isOnlyBold sees the first paragraph of the text where it alone is set in bold.
func (o *openingPiece) isOnlyBold() bool {
	if o.isAbove || !o.isBoldSentence() || !o.s.isBoldOver(o.p.at) || !o.f.isFirstLine(o.s, o.p.at) {
		return false
	}
	const near = 12 // paragraphs of which none may be
	for i, n := o.s.nextParagraph(o.p.at), 0; i >= 0 && n < near; i, n = o.s.nextParagraph(i), n+1 {
		if o.s.pieces[i].isBold() {
			return false
		}
	}
	return true
}

func (o *openingPiece) isFirstInOwnBox() bool {
	return !o.isAbove && o.isSentence(labelWithin) && o.s.standsAlone(o.p.at)
}

// isNamedLead reports whether a paragraph has one of the leadWords for a class of
// its own.
func (s *sheet) isNamedLead(i int) bool {
	b := &s.boxes[s.pieces[i].box]
	if b.node == nil || b.last-b.first != 1 {
		return false
	}
	return slices.ContainsFunc(strings.Fields(attribute(b.node, "class")), func(c string) bool { return leadWords[strings.ToLower(c)] })
}

// isSignedBelow reports whether a line that names the writer or the day stands
// right under a paragraph.
func (f *facts) isSignedBelow(s *sheet, i int) bool {
	const near = 2 // pieces from the headline to the paragraph
	if i+1 >= len(s.pieces) || f.headline.at < 0 || i < f.headline.at || i > f.headline.at+near {
		return false
	}
	next := &s.pieces[i+1]
	return !next.isMedia() && next.kind == paragraph && f.isSignature(next.text)
}

// isSigned reports whether a piece names the writer or the day, by its text or by
// its element.
func (f *facts) isSigned(s *sheet, i int) bool {
	if i >= len(s.pieces) || s.pieces[i].isMedia() || s.pieces[i].kind == heading || weight(s.pieces[i].text) > longestSignature {
		return false
	}
	p := &s.pieces[i]
	m := f.marks(p)
	if (m|p.marks&mLive)&(mBio|mLive) != 0 {
		return false
	}
	return m&mByline != 0 || f.isSignature(p.text) || p.isLinkHeavy() && len(f.persons(s, p.text)) > 0
}

// headsAside reports whether the headline too stands in what calls itself an
// aside, such as the row over a "right rail".
func (f *facts) headsAside(s *sheet) bool {
	return f.headline.at >= 0 && s.pieces[f.headline.at].marks&mAside != 0
}

// isOverText reports whether no sentence stands between the headline and piece i.
func (f *facts) isOverText(s *sheet, i int) bool {
	for j := max(0, f.headline.at+1); j < i; j++ {
		if p := &s.pieces[j]; p.kind == paragraph && weight(p.text) > shortText && endsSentence(p.text) {
			return false
		}
	}
	return true
}

// standsAlone reports whether a paragraph has a box of its own, right beside a
// box in which the next ones are together.
func (s *sheet) standsAlone(i int) bool {
	own := s.around(i)
	if own <= 0 || s.in(&s.boxes[own]).texts != 1 || s.in(&s.boxes[own]).headings > 0 {
		return false
	}
	for j := int(s.boxes[own].last); j < len(s.pieces); j++ {
		p := &s.pieces[j]
		if p.isMedia() || p.kind == caption {
			continue
		}
		const together = 3 // texts
		next := s.around(j)
		if p.kind != paragraph || next <= 0 {
			return false
		}
		b := &s.boxes[next]
		return b.first == int32(j) && s.in(b).texts >= together && s.isWithin(b.parent, s.boxes[own].parent)
	}
	return false
}

// around is the box in which the element of a piece stands; 0: none.
func (s *sheet) around(i int) int32 {
	b := s.pieces[i].box
	if b > 0 && s.boxes[b].node.DataAtom == atom.P {
		b = s.boxes[b].parent
	}
	return b
}

// standfirstEnd is where a standfirst of several pieces ends: the lines that the
// description has one after the other, and those of one class, one after the other,
// before the text.
func (f *facts) standfirstEnd(s *sheet, first int, around span) int {
	end := first + 1
	for _, d := range f.describes {
		end = max(end, f.describedEnd(s, first, d))
	}
	for end < f.opening.last && (end < around.first || s.pieces[end].kind == listItem) && f.isMoreStandfirst(s, first, end) {
		end++
	}
	return end
}

// describedEnd is where the lines end that a description has one after the other.
func (f *facts) describedEnd(s *sheet, first int, description string) int {
	const least = 20 // letters of a line
	said := letters(s.pieces[first].text)
	next := first + 1
	for ; next < f.opening.last; next++ {
		text := s.pieces[next].text
		l := letters(text)
		if len(l) < least || weight(text) > loneText || !strings.HasPrefix(description, said+l) || isPlainName(text) {
			break
		}
		said += l
	}
	return next
}

// isMoreStandfirst reports whether a piece goes on with the standfirst, by its class.
func (f *facts) isMoreStandfirst(s *sheet, first, at int) bool {
	p := &s.pieces[at]
	if p.isMedia() || f.roles[at] != noRole || p.isMostlyLinks() {
		return false
	}
	return p.kind == s.pieces[first].kind && p.marks&mStandfirst != 0 && classOfPiece(s, at) == classOfPiece(s, first)
}

// isBoldOver reports whether a paragraph is set in bold, and the next is not.
func (s *sheet) isBoldOver(i int) bool {
	if !s.pieces[i].isBold() {
		return false
	}
	next := s.nextParagraph(i)
	return next >= 0 && s.pieces[next].isPlain()
}

// isWrappedApart reports whether the box around a paragraph has another class
// than the one around the next.
func (s *sheet) isWrappedApart(i int) bool {
	next := s.nextParagraph(i)
	if next < 0 {
		return false
	}
	own, other := s.around(i), s.around(next)
	return own > 0 && other > 0 && classOf(&s.boxes[own]) != classOf(&s.boxes[other])
}

// hasOwnClass reports whether a piece's box has another tag or class than that of
// the next paragraph.
func (s *sheet) hasOwnClass(i int) bool {
	next := s.nextParagraph(i)
	if next < 0 {
		return classOfPiece(s, i) != boxClass{}
	}
	return classOfPiece(s, i) != classOfPiece(s, next)
}

// nextParagraph is the first paragraph of some length behind piece i; -1: none.
func (s *sheet) nextParagraph(i int) int {
	for j := i + 1; j < len(s.pieces); j++ {
		if p := &s.pieces[j]; p.kind == paragraph && weight(p.text) > shortText {
			return j
		}
	}
	return -1
}

// classOfPiece is the tag and class of a piece's box.
func classOfPiece(s *sheet, i int) boxClass {
	b := &s.boxes[s.pieces[i].box]
	if b.node == nil {
		return boxClass{}
	}
	return classOf(b)
}

// A degree is how much of a piece a description says.
type degree int

const (
	notAtAll degree = iota
	partly          // the same beginning, and one of the two is cut off
	wholly          // the same words
)

// describedIn says how much of piece i a description in the head has.
func (f *facts) describedIn(s *sheet, i int) degree {
	const least, leastNext = 30, 20 // letters of the first of two lines, and bytes of the second
	said := letters(s.pieces[i].text)
	most := notAtAll
	for _, d := range f.describes {
		most = max(most, compareDescription(d, said))
		if len(said) < least || i+1 == len(s.pieces) || len(s.pieces[i+1].text) <= leastNext {
			continue
		}
		if rest, ok := strings.CutPrefix(d, said); ok && strings.HasPrefix(rest, letters(s.pieces[i+1].text)) {
			most = max(most, partly) // the description has both lines
		}
	}
	return most
}

// compareDescription compares the letters of a description and of a text. One that
// is printed may open with a place.
func compareDescription(d, t string) degree {
	const label, short, sure, dateline = 12, 20, 60, 30 // letters
	if d == t && len(t) > label {
		return wholly
	}
	if len(d) < short || len(t) < short {
		return notAtAll
	}
	n := min(len(d), len(t))
	if n >= sure && (d[:n] == t[:n] || strings.Contains(t[:min(len(t), sure+dateline)], d[:sure])) {
		return partly
	}
	return notAtAll
}
