package newspage

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"
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
	if s.isText() {
		f.standfirstLine(s, around)
		return
	}
	best, bestScore := -1, 0.0
	for i := f.opening.first; i < f.opening.last; i++ {
		if score := f.standfirstScore(s, i, around); score > bestScore {
			best, bestScore = i, score
		}
	}
	if best < 0 || bestScore < sureStandfirst {
		return
	}
	last := f.standfirstEnd(s, best, around)
	if f.textBeside(span{best, last}, around) < shortText {
		return // it is all the report there is
	}
	var texts []string
	for i := best; i < last; i++ {
		if !s.pieces[i].isMedia() {
			texts = append(texts, s.pieces[i].text)
			f.roles[i] = statesStandfirst
		}
	}
	f.standfirst = fact{strings.Join(texts, "\n"), "printed", best}
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

// standfirstLine finds the standfirst of a report that came as text: the line
// under the headline that something else (a byline, a date, a caption) sets
// apart from the text.
func (f *facts) standfirstLine(s *sheet, around span) {
	if f.headline.at < 0 {
		return
	}
	if of := f.overSignature(s); of.first >= 0 {
		var texts []string
		for i := of.first; i < of.last; i++ {
			texts = append(texts, s.pieces[i].text)
			f.roles[i] = statesStandfirst
		}
		f.standfirst = fact{strings.Join(texts, "\n"), "printed", of.first}
		return
	}
	const near, far = 4, 28
	for i := f.headline.at + 1; i < min(len(s.pieces), f.headline.at+far); i++ {
		p := &s.pieces[i]
		if p.kind == caption || p.says.reason != "" || weight(p.text) < shortText || f.roles[i] != noRole || isDates(p.text, f.language.value) || hasSiteBehindBar(p.text) {
			continue
		}
		if i >= f.headline.at+near {
			if !endsSentence(p.text) {
				continue
			}
			if f.isOverBreak(s, i) || f.isRetold(s, i) {
				f.standfirst = fact{p.text, "printed", i}
				f.roles[i] = statesStandfirst
			}
			return
		}
		if f.isSignature(p.text) {
			continue
		}
		if isUnderKeyHead(s, i) {
			return
		}
		if i+1 < len(s.pieces) && !s.sameFlow(i, i+1) || f.isRetold(s, i) || f.isAtHeadline(s, i) {
			f.standfirst = fact{p.text, "printed", i}
			f.roles[i] = statesStandfirst
		}
		return
	}
}

// isOverBreak reports whether line i is the first sentence of the text, below
// the lines that name the writers and the day, and something keeps it apart from
// the next: the picture that opens the report, an advertisement, its dateline.
func (f *facts) isOverBreak(s *sheet, i int) bool {
	if i+1 >= len(s.pieces) || s.pieces[i].kind != paragraph || !endsSentence(s.pieces[i].text) || f.isSignature(s.pieces[i].text) || isUnderKeyHead(s, i) {
		return false
	}
	next := &s.pieces[i+1]
	return next.kind == caption || next.says.reason == Advertisement || f.isPlaceAlone(s, i+1)
}

// isAtHeadline reports whether line i stands right under the headline, and the
// paragraphs below are set apart from it and from each other by blank lines.
func (f *facts) isAtHeadline(s *sheet, i int) bool {
	if i != f.headline.at+1 || i+2 >= len(s.pieces) || s.pieces[i].gap > 0 {
		return false
	}
	return s.pieces[i+1].gap > 0 && s.pieces[i+2].gap > 0 && isProse(&s.pieces[i+1])
}

// isRetold reports whether line i is a paragraph whose next tells the same again:
// the report begins anew under its standfirst, and goes on under its first
// paragraph.
func (f *facts) isRetold(s *sheet, i int) bool {
	const longest = 350 // as weight counts
	const least = 6     // full words, a third of which come back
	p, next := &s.pieces[i], i+1
	for next < len(s.pieces) && (s.pieces[next].kind == caption || s.pieces[next].says.reason != "") {
		next++
	}
	if next >= len(s.pieces) || next > i+3 || !isProse(p) || !isProse(&s.pieces[next]) || weight(p.text) > longest || isWide(p.text) || f.isSignature(p.text) || isUnderKeyHead(s, i) {
		return false
	}
	again := map[string]bool{}
	for _, w := range words(s.pieces[next].text) {
		again[stem(w)] = true
	}
	seen, back := map[string]bool{}, 0
	for _, w := range words(p.text) {
		if root := stem(w); isFullWord(w) && !seen[root] {
			seen[root] = true
			if again[root] {
				back++
			}
		}
	}
	return len(seen) >= least && back*3 > len(seen)
}

// overSignature are the first sentences under the headline of a page that came
// as text, where the line that names the writer or the day stands right under
// them; from -1: there are none. Several paragraphs are short, and over a name.
func (f *facts) overSignature(s *sheet) span {
	const near, most = 8, 4 // lines; a kicker and the headline again may be among them
	for i := f.headline.at + 1; i < min(len(s.pieces)-1, f.headline.at+near); i++ {
		p := &s.pieces[i]
		if p.kind == caption || p.says.reason != "" || weight(p.text) < shortText || !endsSentence(p.text) {
			continue
		}
		if f.roles[i] != noRole || f.isSignature(p.text) {
			break
		}
		last := i + 1
		for last < len(s.pieces)-1 && last-i < most && isProse(&s.pieces[last]) && weight(s.pieces[last].text) < 3*shortText && s.pieces[last].gap > 0 {
			last++
		}
		if isStrictName(s.pieces[last].text) && s.pieces[last].gap > 0 && last-i > 1 {
			return span{i, last}
		}
		if next := s.pieces[i+1].text; isByWord(next) || f.isSignature(next) {
			return span{i, i + 1}
		}
		break
	}
	return span{-1, -1}
}

// sameFlow reports whether two lines are paragraphs of one text.
func (s *sheet) sameFlow(i, j int) bool {
	a, b := &s.pieces[i], &s.pieces[j]
	return a.kind == paragraph && b.kind == paragraph && !isLabel(b) && b.says.reason == "" && endsSentence(a.text)
}

// What speaks for a standfirst, and how much. From sureStandfirst on a piece is
// taken for it: each sign is enough by itself but the bold print, which a
// paragraph has as well.
const (
	sureStandfirst   = 0.8
	namedStandfirst  = 1.2  // its element says so
	describedWhole   = 1.1  // the head's description has the same words
	describedPart    = 1.0  // one of the two is cut off
	describedInText  = 0.9  // share of these where it stands within the report
	sentenceAbove    = 0.9  // a sentence between headline and text
	sentenceInBox    = 0.9  // the first paragraph, in a box of its own
	calledLead       = 0.9  // its class is a word that has other meanings too
	signedBelow      = 0.9  // the writer or the day stands between it and the text
	headingApart     = 0.87 // a long heading under the headline
	boldApart        = 0.5
	lineFromHeadline = 0.01 // against it
)

// openingOf is where a page prints what belongs to the headline: from there to
// the second paragraph of the text.
func openingOf(s *sheet, headline int, around span) span {
	const before, most = 12, 40
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
		if p.kind == paragraph && weight(p.text) > 60 && endsSentence(p.text) {
			if paragraphs++; paragraphs == 2 {
				break
			}
		}
		opening.last = i + 1
	}
	return opening
}

// standfirstScore says how much piece i looks like a standfirst.
func (f *facts) standfirstScore(s *sheet, i int, around span) float64 {
	p := &s.pieces[i]
	n := weight(p.text)
	if p.isMedia() || p.says.reason != "" || n < 20 || n > 1500 || f.roles[i] != noRole || p.linkShare() > 0.6 || p.kind == control || p.kind == cell || p.kind == caption && i > f.headline.at+2 ||
		f.marks(p)&(mNav|mCaption|mFigure|mCredit|mBio|mTopics|mShare|mNewsletter|mFooter|mPlayer|mPopup|mTable|mComments|mCookie|mScreenReader|mKeyPoints) != 0 || f.marks(p)&mAside != 0 && !f.headsAside(s) {
		return 0
	}
	own := p.own | s.boxes[p.box].own
	score := 0.0
	if f.marks(p)&mStandfirst != 0 && own&(mByline|mDate) == 0 && (own&mKicker == 0 || f.headline.at >= 0 && i > f.headline.at) {
		score += namedStandfirst
	} else if f.marks(p)&(mByline|mDate|mKicker|mPaywall) != 0 {
		return 0
	}
	l := letters(p.text)
	like := 0.0
	for _, d := range f.describes {
		like = max(like, describes(d, l))
		if len(l) >= 30 && strings.HasPrefix(d, l) && i+1 < len(s.pieces) && strings.HasPrefix(d[len(l):], letters(s.pieces[i+1].text)) && len(s.pieces[i+1].text) > 20 {
			like = max(like, describedPart) // the first of two lines that the description has both
		}
	}
	apart := i < around.first || s.hasOwnClass(i) || s.isBoldOver(i)
	switch {
	case i < around.first:
		score += like
	case apart, !endsSentence(p.text), like == describedWhole && s.isWrappedApart(i):
		score += like * describedInText
	}
	if apart && p.kind == heading && p.level > 1 && (n > 50 && f.isOverText(s, i) || n > 100 && endsSentence(p.text)) && !f.isOtherHeadline(p.text) {
		score += headingApart
	}
	if i < around.first && p.kind == paragraph && n > 50 && (endsSentence(p.text) || n > 120) && f.headline.at >= 0 {
		score += sentenceAbove
	}
	if apart && p.kind == paragraph && n > 50 && endsSentence(p.text) && s.isNamedLead(i) && f.isOverText(s, i) {
		score += calledLead
	}
	if apart && p.kind == paragraph && n > 50 && endsSentence(p.text) && f.isSignedBelow(s, i) && f.isOverText(s, i) {
		score += signedBelow
	}
	if apart && p.isBold() && n > 60 && endsSentence(p.text) {
		score += boldApart
	}
	if i >= around.first && p.kind == paragraph && n > 60 && endsSentence(p.text) && s.standsAlone(i) {
		score += sentenceInBox
	}
	return score - lineFromHeadline*float64(max(0, i-f.opening.first))
}

// isNamedLead reports whether a class of a paragraph's own is one of these.
func (s *sheet) isNamedLead(i int) bool {
	b := &s.boxes[s.pieces[i].box]
	return b.node != nil && b.last-b.first == 1 && slices.ContainsFunc(strings.Fields(attribute(b.node, "class")), func(c string) bool { return leadWords[strings.ToLower(c)] })
}

// isSignedBelow reports whether a line that names the writer or the day stands
// right under a paragraph.
func (f *facts) isSignedBelow(s *sheet, i int) bool {
	if i+1 >= len(s.pieces) || f.headline.at < 0 || i < f.headline.at || i > f.headline.at+2 {
		return false
	}
	next := &s.pieces[i+1]
	return !next.isMedia() && next.kind == paragraph && f.isSignature(next.text)
}

// headsAside reports whether the headline too stands in what calls itself an
// aside, such as the row over a "right rail".
func (f *facts) headsAside(s *sheet) bool {
	return f.headline.at >= 0 && s.pieces[f.headline.at].marks&mAside != 0
}

// isOtherHeadline reports whether a heading is one more headline: most of its
// words are those of one in the head.
func (f *facts) isOtherHeadline(text string) bool {
	const most = 0.6
	return likeness(text, f.headlines) >= most
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
		const together = 3
		next := s.around(j)
		return p.kind == paragraph && next > 0 && s.boxes[next].first == int32(j) && s.in(&s.boxes[next]).texts >= together && s.isWithin(s.boxes[next].parent, s.boxes[own].parent)
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

// standfirstEnd is where a standfirst of several pieces ends: those of one
// class, one after the other, before the text.
func (f *facts) standfirstEnd(s *sheet, first int, around span) int {
	end := first + 1
	for _, d := range f.describes { // lines that the description has one after the other
		said := letters(s.pieces[first].text)
		for next := first + 1; next < f.opening.last; next++ {
			l := letters(s.pieces[next].text)
			if len(l) < 20 || weight(s.pieces[next].text) > loneText || !strings.HasPrefix(d, said+l) || isPlainName(s.pieces[next].text) {
				break
			}
			said += l
			end = max(end, next+1)
		}
	}
	for end < around.first && end < f.opening.last && !s.pieces[end].isMedia() && f.roles[end] == noRole &&
		s.pieces[end].kind == s.pieces[first].kind && s.pieces[end].marks&mStandfirst != 0 && classOfPiece(s, end) == classOfPiece(s, first) &&
		s.pieces[end].linkShare() < 0.5 {
		end++
	}
	return end
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

// describes is how much a description speaks for a piece: the same words, or the
// same beginning where one of them is cut off; 0: neither.
func describes(d, t string) float64 {
	if len(t) > 12 && d == t {
		return describedWhole
	}
	if len(d) < 20 || len(t) < 20 {
		return 0
	}
	const sure, dateline = 60, 30 // letters
	short := min(len(d), len(t))
	if short >= sure && d[:short] == t[:short] {
		return describedPart
	}
	if short >= sure && strings.Contains(t[:min(len(t), sure+dateline)], d[:sure]) {
		return describedPart // the printed one opens with a place
	}
	return 0
}
