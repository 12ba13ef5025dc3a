package newspage

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage/internal/when"
)

// findStandfirst looks for the summary printed between headline and text. A description
// that only the head has is not a standfirst, because it was written for search engines
// and networks. A printed piece is the standfirst if its element says so, if a
// description in the head says the same, or if it is a sentence set apart from the
// report, under the headline.
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
	if f.textBeside(found, around) >= shortText || f.isToldInCaptions(s) { // otherwise it would be all of the report
		f.takeStandfirst(s, found)
	}
}

// scoredStandfirst returns the pieces of the opening that look most like a standfirst,
// or an empty span if none clearly does.
func (f *facts) scoredStandfirst(s *sheet, around span) span {
	const lineFromHeadline = 0.01 // subtracted for each piece
	best, bestScore := -1, 0.0
	for i := f.opening.first; i < f.opening.last; i++ {
		score, isTold := f.standfirstScore(s, i, around)
		near := score - lineFromHeadline*float64(i-f.opening.first)
		if isSure := near >= sureStandfirst || isTold && score >= sureStandfirst; isSure && near > bestScore {
			best, bestScore = i, near
		}
	}
	if best < 0 {
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

// dropStandfirst removes a standfirst that stands in an entry: it is the text of the
// newest one, right under the headline of a copied page.
func (f *facts) dropStandfirst(where place) {
	if f.standfirst.origin != "printed" || where.entryOf(f.standfirst.at) < 0 {
		return
	}
	for i, role := range f.roles {
		if role == statesStandfirst {
			delete(f.roles, i)
		}
	}
	f.standfirst = fact{}
	delete(f.origins, "standfirst")
}

// unsignStandfirst removes the writers who sign a standfirst from its end: "… goes on.
// By Jane Smith". They become the bylines if nothing else names a person.
func (f *facts) unsignStandfirst() {
	text := f.standfirst.value
	const longest = 120 // bytes of a signature
	for i := max(0, len(text)-longest); i < len(text); i++ {
		if i < 2 || text[i-1] != ' ' && text[i-1] != '\n' || !endsSentence(text[:i-1]) {
			continue
		}
		names, by := cutBy(text[i:])
		if !by {
			continue
		}
		if writers := splitSigned(names); !f.anyPerson(f.bylines) && isStrictName(names) {
			f.takeBylines(bylineSource{"printed", writers})
		}
		if f.isWriters(names) {
			f.standfirst.value = strings.TrimSpace(text[:i])
			return
		}
	}
}

// isWriters reports whether a text consists of the names of the writers.
func (f *facts) isWriters(text string) bool {
	named := false
	for _, b := range f.bylines {
		if strings.Contains(text, b.Name) {
			text, named = strings.ReplaceAll(text, b.Name, " "), true
		}
	}
	return named && len(letters(text)) <= longestAnd
}

// textBeside returns how much text, weighted by its worth, the report has outside some
// pieces.
func (f *facts) textBeside(of, around span) float64 {
	text := 0.0
	for i := around.first; i < around.last; i++ {
		if !of.holds(i) {
			text += max(0, f.worth[i])
		}
	}
	return text
}

// isToldInCaptions reports whether several pictures under the headline have captions as
// long as paragraphs: a gallery says what it has to say in them.
func (f *facts) isToldInCaptions(s *sheet) bool {
	const fewest = 3
	captions := 0
	for i := f.headline.at + 1; f.headline.at >= 0 && i < len(s.pieces); i++ {
		if p := &s.pieces[i]; isOwnCaption(p) && endsSentence(p.text) && weight(p.text) > longText {
			captions++
		}
	}
	return captions >= fewest
}

// openingOf returns the opening, where what belongs to the headline is printed: from
// the headline up to the second paragraph of the text.
func openingOf(s *sheet, headline int, around span) span {
	const before, most = 12, 40 // pieces before the text, and pieces of it
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
		if isSentenceOver(labelWithin, p) {
			if paragraphs++; paragraphs == 2 {
				break
			}
		}
		opening.last = i + 1
	}
	return opening
}

// sureStandfirst is the least score of a standfirst. Each sign is enough by itself
// except bold print, which paragraphs have too.
const sureStandfirst = 0.8

// A standfirstSign speaks for a piece of the opening being the standfirst.
type standfirstSign struct {
	worth float64
	sees  func(*openingPiece) bool
	tells bool // it is as good far below the headline as near it
}

// standfirstSigns are the signs. The score of a piece is their sum. What its element
// says counts most, then whether a description says the same, then how it is set.
var standfirstSigns = []standfirstSign{
	{1.2, (*openingPiece).isCalledStandfirst, true}, // by its element
	{1.1, describedAbove(wholly), true},             // above the text, and a description is the same
	{1.0, describedAbove(partly), true},             // the same, but one of the two is cut off
	{0.99, describedWithin(wholly), true},           // the same within the text
	{0.9, describedWithin(partly), false},
	{0.87, (*openingPiece).isLongHeading, false},
	{0.9, (*openingPiece).isSentenceAbove, false}, // the text
	{0.9, (*openingPiece).isCalledLead, true},     // by a class that has other meanings too
	{0.9, (*openingPiece).isOverSignature, false}, // between it and the text stands the writer or the date
	{0.9, (*openingPiece).isUnderHeadline, false}, // right under it, above the writer or the date
	{0.85, (*openingPiece).isOwnLine, false},      // right under the headline, in an element of its own
	{0.5, (*openingPiece).isBoldSentence, false},
	{0.35, (*openingPiece).isOnlyBold, true}, // less than what another line has that is set apart
	{0.9, (*openingPiece).isFirstInOwnBox, false},
	{0.9, (*openingPiece).isOverPicture, false}, // the one that opens the report
}

// standfirstScore returns how much piece i looks like a standfirst, or 0 if it cannot
// be it, and whether a sign says so that is the same however far it is from the headline.
func (f *facts) standfirstScore(s *sheet, i int, around span) (score float64, isTold bool) {
	o := openingPiece{f: f, s: s, p: &s.pieces[i], isAbove: i < around.first || f.isInHead(s, i, around)}
	if !o.canBeStandfirst() {
		return 0, false
	}
	o.isApart = o.isAbove || s.hasOwnClass(i) || s.isBoldOver(i)
	o.described = f.describedIn(s, i)
	for _, sign := range standfirstSigns {
		if sign.sees(&o) {
			score += sign.worth
			isTold = isTold || sign.tells
		}
	}
	return score, isTold
}

// isInHead reports whether piece i is the first line under the headline, in a box with
// it that ends before the text and holds no other sentence below, and that it is not set
// like the next paragraph, or has a box of its own.
func (f *facts) isInHead(s *sheet, i int, around span) bool {
	h := f.headline.at
	if !f.isFirstLine(s, i) {
		return false
	}
	b := &s.boxes[s.common(s.pieces[h].box, s.pieces[i].box)]
	if int(b.last) >= around.last || b.node.DataAtom != atom.Header && s.isSetLikeNext(i) && !s.isBoxedApart(i) {
		return false
	}
	return !anyOf(s.pieces[i+1:b.last], func(p *piece) bool { return isSentenceOver(labelWithin, p) })
}

// isBoxedApart reports whether a paragraph has a box for itself, of another class than the
// one around the next paragraph.
func (s *sheet) isBoxedApart(i int) bool {
	own := s.around(i)
	return own > 0 && s.in(&s.boxes[own]).texts == 1 && s.in(&s.boxes[own]).headings == 0 && s.isWrappedApart(i)
}

// isSetLikeNext reports whether piece i is in an element of the same tag and class as
// the next paragraph.
func (s *sheet) isSetLikeNext(i int) bool {
	next := s.nextParagraph(i)
	return next >= 0 && classOfPiece(s, i) == classOfPiece(s, next)
}

// An openingPiece is a piece of the opening, with what the signs ask about it.
type openingPiece struct {
	f         *facts
	s         *sheet
	p         *piece
	isAbove   bool // the text
	isApart   bool // it is above the text, or set in another way
	described degree
}

// canBeStandfirst reports whether a piece can be a standfirst by its kind, its element
// and its length.
func (o *openingPiece) canBeStandfirst() bool {
	const shortest, longest = 20, 1500 // weight
	const linked = 0.6                 // the share in links: a standfirst may link to more on the subject
	const under = 2                    // pieces from the headline: so near, an element for captions may hold the standfirst
	const others = mNav | mCaption | mFigure | mCredit | mBio | mTopics | mShare | mNewsletter | mFooter | mPlayer | mPopup | mComments | mCookie | mScreenReader | mKeyPoints
	p, m, n := o.p, o.f.marks(o.p), weight(o.p.text)
	if m&mFooter != 0 && o.f.isFirstLine(o.s, p.at) && o.f.describedIn(o.s, p.at) == wholly {
		m &^= mFooter // that of the headline's box, not of the page
	}
	switch {
	case p.isMedia() || p.kind == control || o.s.isInData(p):
		return false
	case o.f.isSpokenFor(p) || p.linkShare() > linked:
		return false
	case n < shortest || n > longest:
		return false
	case p.kind == caption && p.at > o.f.headline.at+under:
		return false
	case m&others != 0 || m&mAside != 0 && !o.f.headsAside(o.s):
		return false
	case o.f.isDateLine(p.text), isLabelOf(p.text, keyHeads), o.isTeaser():
		return false
	case p.kind == listItem && isLabelOf(o.s.pieces[max(0, p.at-1)].text, keyHeads):
		return false
	case !o.isCalledStandfirst() && (startsUpper(p.text) && opensLikeCopy(p.text, o.f.language.value) || opensWithPlaceInJapan(p.text)):
		return false
	case !o.isCalledStandfirst() && (o.opensInterview() || o.isBelowText() || o.opensWithDropCap()):
		return false
	}
	return m&(mByline|mDate|mKicker|mPaywall) == 0 || o.isCalledStandfirst()
}

// isTeaser reports whether a piece stands right under the headline of another report, in a
// small box with it: a heading that is a link, and no label. A picture may stand between.
func (o *openingPiece) isTeaser() bool {
	const least, most = 4, 4 // words of the headline; texts in the box
	i := o.p.at - 1
	for i > o.f.headline.at && (o.s.pieces[i].isMedia() || o.s.pieces[i].kind == caption) {
		i--
	}
	if i <= max(0, o.f.headline.at) {
		return false
	}
	title := &o.s.pieces[i]
	if title.kind != heading || !title.isLink() || !hasWords(title.text, least) || likeness(title.text, o.f.headlines) >= sameHeadline {
		return false
	}
	b := &o.s.boxes[o.s.common(title.box, o.p.box)]
	return o.s.in(b).texts <= most && int(b.first) > o.f.headline.at
}

// opensInterview reports whether a piece is a question in bold and others come below it.
func (o *openingPiece) opensInterview() bool {
	const near = 12 // pieces
	if !asks(o.p) || !o.p.isBold() {
		return false
	}
	below := o.s.pieces[o.p.at+1:]
	return anyOf(below[:min(near, len(below))], func(p *piece) bool { return asks(p) && p.isBold() })
}

// opensWithDropCap reports whether the first letter of a piece is set large, as that of a
// text is: "has-drop-cap".
func (o *openingPiece) opensWithDropCap() bool {
	isNamed := func(n *html.Node) bool {
		class := strings.ToLower(attribute(n, "class"))
		return strings.Contains(class, "drop-cap") || strings.Contains(class, "dropcap")
	}
	return o.p.first != nil && (isNamed(o.s.boxes[o.p.box].node) || isNamed(o.p.first.Parent))
}

// isBelowText reports whether a sentence that is set like the next paragraphs stands between
// the headline and a piece, however short: the text has begun.
func (o *openingPiece) isBelowText() bool {
	const near, least = 12, 3 // pieces; words
	if o.isAbove {
		return false
	}
	next := o.s.nextParagraph(o.p.at)
	if next < 0 {
		return false
	}
	text := classOfPiece(o.s, next)
	for i := max(o.f.headline.at+1, o.p.at-near); i < o.p.at; i++ {
		if p := &o.s.pieces[i]; isSentenceOver(0, p) && !strings.HasSuffix(p.text, ":") && hasWords(p.text, least) && classOfPiece(o.s, i) == text && !o.f.isSpokenFor(p) && !o.f.isSignature(p.text) {
			return true
		}
	}
	return false
}

// isCalledStandfirst reports whether a class says that a piece is the standfirst. Above
// the headline a class may say kicker as well, and then it is that.
func (o *openingPiece) isCalledStandfirst() bool {
	own := o.p.own | o.s.boxes[o.p.box].own
	isKicker := own&mKicker != 0 && (o.f.headline.at < 0 || o.p.at <= o.f.headline.at)
	return o.f.marks(o.p)&mStandfirst != 0 && own&(mByline|mDate) == 0 && !isKicker
}

// describedAbove returns the sign that a piece above the text says what a description
// says, to the degree given.
func describedAbove(how degree) func(*openingPiece) bool {
	return func(o *openingPiece) bool { return o.isAbove && o.described == how }
}

// describedWithin is like describedAbove for pieces in the text, of which many
// descriptions are the first paragraph. Something else must set them apart.
func describedWithin(how degree) func(*openingPiece) bool {
	return func(o *openingPiece) bool {
		if o.isAbove || o.described != how {
			return false
		}
		return o.isApart || !endsSentence(o.p.text) || how == wholly && o.s.isWrappedApart(o.p.at)
	}
}

// A text up to these weights may be a label: above the report, where standfirsts may be
// short, and within it.
const labelAbove, labelWithin = 50, 60

// sameHeadline is the likeness to a headline in the head from which a line is a
// headline itself.
const sameHeadline = 0.6

// isLongHeading reports whether a piece is a heading that is too long for a crosshead
// and is not a second headline.
func (o *openingPiece) isLongHeading() bool {
	const sentence = 100 // weight
	if !o.isApart || o.p.kind != heading || o.p.level == 1 || likeness(o.p.text, o.f.headlines) >= sameHeadline {
		return false
	}
	n := weight(o.p.text)
	return (n > labelAbove || o.isShortSentence()) && o.f.isOverText(o.s, o.p.at) || n > sentence && endsSentence(o.p.text)
}

// isShortSentence reports whether a line ends in a full stop and is longer than a label
// that does.
func (o *openingPiece) isShortSentence() bool {
	const label, least = 30, 5 // weight; words
	isLong := weight(o.p.text) > label && hasWords(o.p.text, least)
	return isLong && strings.HasSuffix(o.p.text, ".") // "It is here!" is a crosshead
}

// isSentenceAbove reports whether a piece above the text is no label.
func (o *openingPiece) isSentenceAbove() bool {
	return o.isAbove && o.f.headline.at >= 0 && o.isNoLabel()
}

// isNoLabel reports whether a piece is a paragraph that is a sentence, or longer than any
// label or kicker.
func (o *openingPiece) isNoLabel() bool {
	const sure = 120 // weight
	return isSentenceOver(labelAbove, o.p) || o.p.kind == paragraph && weight(o.p.text) > sure
}

// isSentenceOver reports whether a piece is a paragraph that is heavier than a label and ends
// as a sentence does.
func isSentenceOver(label int, p *piece) bool {
	return p.kind == paragraph && weight(p.text) > label && endsSentence(p.text)
}

// isCalledLead reports whether a piece is a sentence whose class says "lead". The first
// line under the headline may be as short as a label.
func (o *openingPiece) isCalledLead() bool {
	if !o.isApart || !isSentenceOver(0, o.p) || !o.s.isNamedLead(o.p.at) || !o.f.isOverText(o.s, o.p.at) {
		return false
	}
	return isSentenceOver(labelAbove, o.p) || o.f.isFirstLine(o.s, o.p.at)
}

// opensWithPlaceInJapan reports whether a paragraph opens with the place and the writer in
// brackets, and so is the first of the text: "【ソウル＝山田太郎】".
func opensWithPlaceInJapan(text string) bool { return strings.HasPrefix(text, "【") }

// isOverSignature reports whether a piece is a sentence right above the writer or the
// date.
func (o *openingPiece) isOverSignature() bool {
	return o.isApart && isSentenceOver(labelAbove, o.p) && o.f.isSignedBelow(o.s, o.p.at) && o.f.isOverText(o.s, o.p.at)
}

// isUnderHeadline reports whether a piece is the first line between the headline and
// the writer or the date. Only a standfirst is printed there, whatever its element and
// with or without a full stop. The picture that opens the report may stand before it.
func (o *openingPiece) isUnderHeadline() bool {
	const label, sentence = 30, 20 // weight
	const least = 5                // words
	p, n := o.p, weight(o.p.text)
	if o.f.live || p.kind != paragraph && p.kind != heading || p.isLink() {
		return false
	}
	if n <= sentence || n <= label && !endsSentence(p.text) || !hasWords(p.text, least) {
		return false
	}
	signed := p.at + 1
	if o.isApart {
		signed = o.s.nextText(p.at)
	}
	return o.f.isFirstLine(o.s, p.at) && o.f.isSigned(o.s, signed) && o.isNoRepeat()
}

// isOwnLine reports whether a piece is a line of many words right under the headline,
// with a class of its own or in bold or italics.
func (o *openingPiece) isOwnLine() bool {
	const least = 8 // words
	p := o.p
	if o.f.live || !o.isApart || p.at != o.f.headline.at+1 || p.kind != paragraph || p.isLinkHeavy() {
		return false
	}
	if !o.isShortSentence() && (weight(p.text) <= labelAbove || !hasWords(p.text, least)) {
		return false
	}
	isSet := classOfPiece(o.s, p.at).class != "" || o.s.isEmphasized(p)
	return o.s.hasOwnClass(p.at) && isSet && o.isNoRepeat()
}

// isNoRepeat reports whether a line neither repeats the headline nor names the writer
// or the date.
func (o *openingPiece) isNoRepeat() bool {
	return !o.f.isSignature(o.p.text) && likeness(o.p.text, o.f.headlines) < sameHeadline
}

// isDateLine reports whether a line is a date with the writer or the house beside it.
// Many pages set it under the headline in a "subtitle": "5.3.2024 by Jane Smith", "Port
// Sennet Rowing • 5.3.2024".
func (f *facts) isDateLine(text string) bool {
	const most = 6 // words beside the date
	if weight(text) > longestSignature || !f.hasDate(text) {
		return false
	}
	for _, found := range when.All(text, f.language.value) {
		before, behind := text[:found.Start], strings.Trim(text[found.End:], " .")
		if behind == "" && (before == "" || areNamesOfPersons(before)) {
			return true // "jueves 12 de marzo 2026, 8:30 a. m.", "Jane Smith and Joe Bloggs 5.3.2024"
		}
		if names, by := cutBy(strings.TrimLeft(behind, " ,|-–—")); by && startsUpper(names) && (startsWithDigit(text) || !endsSentence(text)) {
			return true // "5.3.2024 by Jane Smith"
		}
	}
	if first := strings.IndexFunc(text, isSignatureBreak); first > 0 {
		if name, by := cutBy(strings.TrimSpace(text[:first])); by && isStrictName(name) {
			return true // "By Jane Smith | Oct 24, 2023 | 3 min"
		}
	}
	for part := range strings.FieldsFuncSeq(text, isSignatureBreak) {
		if isDates(strings.TrimSpace(part), f.language.value) {
			return len(words(text)) <= most+len(words(part)) && !endsSentence(text)
		}
	}
	return false
}

// areNamesOfPersons reports whether a text is names, and each certainly that of a person.
func areNamesOfPersons(text string) bool {
	names := splitNames(text)
	return len(names) > 0 && !slices.ContainsFunc(names, isNoPerson)
}

// isNoPerson reports whether a name is not certainly that of a person.
func isNoPerson(b Byline) bool { return !isStrictName(b.Name) }

// isFirstLine reports whether only pictures, captions, known phrases, facts, and the
// writer or the date stand between the headline and a piece.
func (f *facts) isFirstLine(s *sheet, at int) bool {
	const near = 6 // pieces
	if f.headline.at < 0 || at <= f.headline.at || at > f.headline.at+near {
		return false
	}
	for i := f.headline.at + 1; i < at; i++ {
		p := &s.pieces[i]
		isPictured := p.isMedia() || p.kind == caption || p.kind == control
		if !isPictured && !f.isSpokenFor(p) && !f.isSigned(s, i) {
			return false
		}
	}
	return true
}

// nextText returns the first piece after another that is neither a medium nor a
// caption.
func (s *sheet) nextText(at int) int {
	at++
	for at < len(s.pieces) && (s.pieces[at].isMedia() || s.pieces[at].kind == caption) {
		at++
	}
	return at
}

// isBoldSentence reports whether a piece is a sentence in bold.
func (o *openingPiece) isBoldSentence() bool {
	return o.isApart && o.p.isBold() && weight(o.p.text) > labelWithin && endsSentence(o.p.text)
}

// isOnlyBold reports whether a piece is the first paragraph of the text, in bold, and
// the next ones are not.
func (o *openingPiece) isOnlyBold() bool {
	if o.isAbove || !o.isBoldSentence() || !o.s.isBoldOver(o.p.at) || !o.f.opensText(o.s, o.p.at) {
		return false
	}
	const near = 12 // paragraphs of which none may be bold
	for i, n := o.s.nextParagraph(o.p.at), 0; i >= 0 && n < near; i, n = o.s.nextParagraph(i), n+1 {
		if o.s.pieces[i].isBold() {
			return false
		}
	}
	return true
}

// opensText reports whether neither a long sentence nor a heading of the report stands
// between the headline and piece i.
func (f *facts) opensText(s *sheet, i int) bool {
	isHeading := func(p *piece) bool { return p.kind == heading && p.marks&(boilerplate|mAside) == 0 }
	return f.isOverText(s, i) && f.headline.at < i && !anyOf(s.pieces[f.headline.at+1:i], isHeading)
}

// isFirstInOwnBox reports whether a sentence has a box for itself, apart from the text.
func (o *openingPiece) isFirstInOwnBox() bool {
	return !o.isAbove && isSentenceOver(labelWithin, o.p) && o.s.standsAlone(o.p.at)
}

// isOverPicture reports whether a piece is the first sentence under the headline, in an
// element of another class than the next paragraphs, and a picture parts it from these.
func (o *openingPiece) isOverPicture() bool {
	if !o.s.isOverPicture(o.p.at) || o.p.links > 0 {
		return false
	}
	return o.f.headline.at >= 0 && o.isNoLabel() && o.s.isSetAlone(o.p.at) && o.f.isOverText(o.s, o.p.at)
}

// isOverPicture reports whether a picture or a film stands right below piece i; a rule may
// stand between.
func (s *sheet) isOverPicture(i int) bool {
	below := s.pieces[i+1:]
	for len(below) > 0 && below[0].kind == thematicBreak {
		below = below[1:]
	}
	return len(below) > 0 && (below[0].kind == image || below[0].kind == video)
}

// isSetAlone reports whether none of the next paragraphs is set in the class of piece i.
func (s *sheet) isSetAlone(i int) bool {
	const near = 12 // paragraphs
	own := classOfPiece(s, i)
	if b := s.boxes[s.pieces[i].box].node; b.DataAtom == atom.P && own.class == "" {
		return false
	}
	for next, n := s.nextParagraph(i), 0; next >= 0 && n < near; next, n = s.nextParagraph(next), n+1 {
		if classOfPiece(s, next) == own {
			return false
		}
	}
	return true
}

// isNamedLead reports whether an element of its own has one of leadWords as a class.
func (s *sheet) isNamedLead(i int) bool {
	b := &s.boxes[s.pieces[i].box]
	if b.last-b.first != 1 {
		return false
	}
	return slices.ContainsFunc(strings.Fields(attribute(b.node, "class")), func(c string) bool { return hasFold(leadWords, c) })
}

// isSignedBelow reports whether a line that names the writer or the date follows a
// paragraph near the headline.
func (f *facts) isSignedBelow(s *sheet, i int) bool {
	const near = 2 // pieces from the headline to the paragraph
	if i+1 >= len(s.pieces) || f.headline.at < 0 || i < f.headline.at || i > f.headline.at+near {
		return false
	}
	next := &s.pieces[i+1]
	return !next.isMedia() && next.kind == paragraph && f.isSignature(next.text) && !f.isDay(i+1)
}

// isSigned reports whether a piece names the writer or the date, by its text or by its
// element.
func (f *facts) isSigned(s *sheet, i int) bool {
	if i >= len(s.pieces) || s.pieces[i].isMedia() || s.pieces[i].kind == heading || f.isDay(i) || weight(s.pieces[i].text) > longestSignature {
		return false
	}
	p := &s.pieces[i]
	m := f.marks(p)
	if (m|p.marks&mLive)&(mBio|mLive) != 0 {
		return false
	}
	return m&mByline != 0 || f.isSignature(p.text) || p.isLinkHeavy() && len(f.persons(s, p.text)) > 0 || f.isStatedWriter(p.text)
}

// isStatedWriter reports whether a text is the name of a writer whom the structured data
// states.
func (f *facts) isStatedWriter(text string) bool {
	return isPlainName(text) && slices.ContainsFunc(f.ldBylines(), func(b Byline) bool { return sameWords(b.Name, text) })
}

// headsAside reports whether the headline too stands in what calls itself an aside,
// such as a row above a "right rail".
func (f *facts) headsAside(s *sheet) bool {
	return f.headline.at >= 0 && s.pieces[f.headline.at].marks&mAside != 0
}

// isOverText reports whether no long sentence stands between the headline and piece i.
func (f *facts) isOverText(s *sheet, i int) bool {
	return !anyOf(s.between(f.headline.at+1, i), func(p *piece) bool { return isLongParagraph(p) && endsSentence(p.text) })
}

// standsAlone reports whether a paragraph has a box of its own, right before a box that
// holds the next paragraphs.
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

// around returns the box around the element of a piece, or 0.
func (s *sheet) around(i int) int32 {
	b := s.pieces[i].box
	if s.boxes[b].node.DataAtom == atom.P {
		b = s.boxes[b].parent
	}
	return b
}

// standfirstEnd returns where a standfirst ends that may have several pieces:
// successive lines of one description, or above the text successive pieces of one
// class.
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

// describedEnd returns where the lines end that follow each other in a description.
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

// isMoreStandfirst reports whether a piece continues the standfirst, by its class.
func (f *facts) isMoreStandfirst(s *sheet, first, at int) bool {
	p := &s.pieces[at]
	if p.isMedia() || f.roles[at] != noRole || p.isMostlyLinks() {
		return false
	}
	return p.kind == s.pieces[first].kind && p.marks&mStandfirst != 0 && classOfPiece(s, at) == classOfPiece(s, first)
}

// isBoldOver reports whether a paragraph is in bold and the next one is not.
func (s *sheet) isBoldOver(i int) bool {
	if !s.pieces[i].isBold() {
		return false
	}
	next := s.nextParagraph(i)
	return next >= 0 && s.pieces[next].isPlain()
}

// isWrappedApart reports whether the box around a paragraph has another tag or class
// than the one around the next paragraph.
func (s *sheet) isWrappedApart(i int) bool {
	next := s.nextParagraph(i)
	if next < 0 {
		return false
	}
	own, other := s.around(i), s.around(next)
	return own > 0 && other > 0 && classOf(&s.boxes[own]) != classOf(&s.boxes[other])
}

// hasOwnClass reports whether a piece's box has another tag or class than that of the
// next paragraph.
func (s *sheet) hasOwnClass(i int) bool {
	next := s.nextParagraph(i)
	if next < 0 {
		return classOfPiece(s, i) != boxClass{}
	}
	return classOfPiece(s, i) != classOfPiece(s, next)
}

// nextParagraph returns the first paragraph of some length after piece i, or -1.
func (s *sheet) nextParagraph(i int) int {
	for j := i + 1; j < len(s.pieces); j++ {
		if p := &s.pieces[j]; isLongParagraph(p) {
			return j
		}
	}
	return -1
}

// classOfPiece returns the tag and class of a piece's box.
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
	partly          // the same beginning; one of the two is cut off
	wholly          // the same words
)

// describedIn returns how much of piece i the descriptions in the head say.
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
			most = max(most, partly) // the description says this line and the next
		}
	}
	return most
}

// compareDescription compares the letters of a description and of a printed text, which
// may begin with a dateline.
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
