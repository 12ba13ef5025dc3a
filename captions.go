package newspage

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage/internal/when"
)

// noteCaptions is split's second pass. It makes captions of the texts that belong to a
// picture although no element says so: those that share a small box with it, and those
// right beside it that look like a caption or a credit.
func noteCaptions(s *sheet) {
	n := captionNoter{sheet: s}
	done := int32(-1)
	for i := range s.pieces {
		p := &s.pieces[i]
		switch {
		case p.kind == video, p.kind == audio:
		case p.kind != image, isIcon(p.first, ""), s.isInSignRow(p): // such as a flag beside a name
			continue
		}
		inner, outer := s.captionBoxes(i)
		if outer == 0 {
			continue
		}
		s.boxes[inner].own |= mPicture
		if outer != done {
			n.mark(outer, p.kind)
			done = outer
		}
	}
	s.noteMarked()
}

type captionNoter struct {
	*sheet
	classes  map[boxClass]int    // how many full sentences are set in paragraphs of a class; nil before lookAround
	sections map[sectionKey]bool // there is such a box with running text and no picture
}

// signMarks mark rows whose pictures are a writer's portrait or the sign of a button, as
// WordPress themes have them under the headline. What stands beside these is no caption.
const signMarks = mDate | mShare | mTools

// isInSignRow reports whether a picture stands in a row with such a mark. A box with more
// text than a row has is no row: Blogger has the posts of a day in "date-posts".
func (s *sheet) isInSignRow(p *piece) bool {
	if p.marks&^p.own&signMarks == 0 {
		return false
	}
	for i := p.box; i > 0; i = s.boxes[i].parent {
		if b := &s.boxes[i]; b.own&signMarks != 0 && s.in(b).bytes <= captionBytes {
			return true
		}
	}
	return false
}

// A sectionKey identifies like boxes within one box: their tag and class, and their
// parent.
type sectionKey struct {
	parent int32
	class  boxClass
}

// Limits on a box that holds a picture and its caption.
const (
	captionTexts  = 3   // caption, photographer, agency
	captionBytes  = 500 // all texts together
	captionLevels = 12  // how many boxes are looked at, from the picture outward

	portraitPieces = 8 // how many are looked at for a portrait, a name, a role and a time
)

// captionBoxes returns the innermost and the largest box around a picture or a player
// that have text in them and are small enough to hold only that and its caption. Both are 0
// if there is none, or if the picture is a writer's portrait.
func (s *sheet) captionBoxes(medium int) (inner, outer int32) {
	i := s.pieces[medium].box
	for range captionLevels {
		if i <= 0 || !s.isCaptionSized(i, s.pieces[medium].kind) {
			break
		}
		b := &s.boxes[i]
		if s.in(b).texts > 0 {
			if inner == 0 && s.isPortrait(b) {
				return 0, 0
			}
			inner, outer = cmp.Or(inner, i), i
		}
		i = b.parent
	}
	return inner, outer
}

// opening returns the first portraitPieces of a box.
func (s *sheet) opening(b *box) []piece {
	return s.pieces[b.first:min(b.last, b.first+portraitPieces)]
}

// isCaptionSized reports whether a box holds no more than a picture or a player and its
// caption. A heading may be the title of a player, but next to a picture outside a
// <figure> it heads a section.
func (s *sheet) isCaptionSized(box int32, medium kind) bool {
	b := &s.boxes[box]
	in := s.in(b)
	isFigure := b.node.DataAtom == atom.Figure
	switch {
	case b.node.DataAtom == atom.Body || b.own&(mReport|mMain) != 0 || b.own&mArticle != 0 && b.own&mPicture == 0 || b.isSlide():
		return false
	case in.texts > captionTexts || in.bytes > captionBytes:
		return false
	case in.headings > 0 && medium == image && !isFigure && !s.isHeadedSlide(b):
		return false
	case medium != image && s.holdsCounter(b):
		return false
	}
	return in.texts == 0 || !s.holdsClock(b) && (isFigure || !s.holdsTime(b) && !s.holdsDates(b))
}

// isHeadedSlide reports whether a box is a picture over or under a heading, which says what
// it shows, in a gallery: its class says so, or the box around several holds nothing else
// but its own title. The headings and pictures of cards lead elsewhere.
func (s *sheet) isHeadedSlide(b *box) bool {
	const slide = mGallery | mCaption
	t := s.in(b)
	if t.media != 1 || t.headings != 1 {
		return false
	}
	isCalled := false // by its class
	for i := b.first; i < b.last; i++ {
		p := &s.pieces[i]
		if isOfCard(p) {
			return false
		}
		isCalled = isCalled || p.kind == heading && p.marks&slide == slide
	}
	return isCalled || t.texts == 1 && s.isAmongSlides(b)
}

// isOfCard reports whether a piece over or under a picture shows that the two lead
// elsewhere.
func isOfCard(p *piece) bool {
	switch {
	case p.isMedia():
		return p.marks&mGallery == 0 && linkAround(p.first) != nil
	case p.kind == heading && p.marks&(boilerplate|mAside) != 0:
		return true
	}
	return p.kind != control && p.links > 0
}

// isAmongSlides reports whether the box around several pictures, of which a box holds one,
// has a heading for each and no other text but its own title.
func (s *sheet) isAmongSlides(b *box) bool {
	for i, level := b.parent, 0; i > 0 && level < captionLevels; i, level = s.boxes[i].parent, level+1 {
		if t := s.in(&s.boxes[i]); t.media > 1 {
			return t.headings == t.texts && (t.texts == t.media || t.texts == t.media+1)
		} else if t.texts > 1 {
			return false
		}
	}
	return false
}

// holdsClock reports whether a box shows a time of day or an age near its beginning,
// alone or beside the name of a writer. In a live blog this is the header of an entry,
// with the portrait of its writer.
func (s *sheet) holdsClock(b *box) bool {
	return anyOf(s.opening(b), func(p *piece) bool {
		if len(p.text) > longestClock || !hasDigit(p.text) {
			return false
		}
		clock := withoutWriter(p.text)
		_, ok := readClock(clock, "en")
		return ok && startsWithDigit(clock)
	})
}

// withoutWriter removes the writer's name before or behind a time of day: "15:05 By Jane
// Smith". It returns any other text unchanged.
func withoutWriter(text string) string {
	if clock, writer, ok := strings.Cut(text, " "); ok && isWriterLine(writer) {
		if name, _ := cutBy(writer); startsUpper(name) { // not "12:30 by the clock tower"
			return clock
		}
	}
	if writer, clock, ok := cutLast(text, " "); ok && isWriterLine(writer) {
		return clock
	}
	return text
}

// holdsCounter reports whether a box shows how far a player is and how long its sound or
// film: "00:00 / 38:12". What else there is are its title and its buttons.
func (s *sheet) holdsCounter(b *box) bool {
	return anyOf(s.pieces[b.first:b.last], func(p *piece) bool {
		played, length, ok := strings.Cut(p.text, " / ")
		length, _, _ = strings.Cut(length, " ")
		return ok && isCounter(lastField(played)) && isCounter(length)
	})
}

// isCounter reports whether a text is digits and colons, with two digits for the seconds:
// "38:12". The score of a match has fewer.
func isCounter(text string) bool {
	colon := strings.LastIndexByte(text, ':')
	return colon > 0 && len(text)-colon == len(":00") && strings.Trim(text, "0123456789:") == ""
}

// holdsTime reports whether a line near the beginning of a box ends in a <time> element,
// as in the header of a post with the name before it.
func (s *sheet) holdsTime(b *box) bool {
	return anyOf(s.opening(b), func(p *piece) bool { return p.last.Parent.DataAtom == atom.Time })
}

// holdsDates reports whether a line near the beginning of a box only says, to the minute,
// when a report was published or changed. The picture is then the portrait or the sign of
// its writer: "Staff reporter, London", "Published: 4 May 2024, 08:30 | Updated: …".
func (s *sheet) holdsDates(b *box) bool {
	return anyOf(s.opening(b), func(p *piece) bool {
		if !hasDigit(p.text) || weight(p.text) > longestSignature {
			return false
		}
		dates := when.All(p.text, s.head.lang)
		isFull := slices.ContainsFunc(dates, func(t when.Found) bool { return t.Year > 0 && t.HasClock })
		return isFull && areMostDates(p.text, s.head.lang)
	})
}

// isPortrait reports whether a box shows a writer beside their portrait, so that the
// text there is no caption. It does if the name stands in an element for bylines or
// follows a word for "by", if the picture's description is the name and the writer's role
// is the next line or stands beside it in an element of its own, or if the name is a link
// and the picture has the name in its description or leads to the same page.
func (s *sheet) isPortrait(b *box) bool {
	var portrait, named *html.Node
	alt, name := "", ""
	opening := s.opening(b)
	for i := range opening {
		switch p := &opening[i]; {
		case p.kind == image:
			portrait, alt = p.first, attribute(p.first, "alt")
		case p.isMedia() || p.kind == control:
		case name != "":
			return sameWords(alt, name) && isRoleLine(p.text) || named != nil && (strings.Contains(alt, name) || leadAlike(portrait, named))
		default:
			written, signed := cutBy(p.text)
			if b.own&(mByline|mBio) != 0 && isStrictName(written) || signed && isWriterLine(p.text) && startsUpper(written) {
				return true
			}
			if _, beside := nameElements(p, p.text); beside != "" && beside == alt {
				return true // who that is stands beside the name
			}
			if name = p.text; !isStrictName(name) {
				return writingWords[strings.ToLower(name)] && isStrictName(alt) // "Opinion", beside the columnist
			}
			if p.isLink() {
				named = p.first
			}
		}
	}
	return false
}

// leadAlike reports whether a picture and a text stand in links to the same address.
func leadAlike(portrait, named *html.Node) bool {
	if portrait == nil {
		return false
	}
	a, b := linkAround(portrait), linkAround(named)
	return a != nil && b != nil && attribute(a, "href") == attribute(b, "href")
}

// mark makes captions of the texts in a picture's box that can be captions, and marks
// photographers' names as credits.
func (n *captionNoter) mark(box int32, medium kind) {
	b := &n.boxes[box]
	for j := b.first; j < b.last; j++ {
		p := &n.pieces[j]
		if n.isPhotographer(p) {
			p.own |= mCredit
			p.marks |= mCredit
		}
		if n.canBeCaption(p, b, medium) {
			p.kind = caption
		}
	}
}

// shortSentence is the weight up to which a sentence beside a picture is taken to be
// its caption without a look at how the page sets its paragraphs.
const shortSentence = 60

// canBeCaption reports whether a text in a picture's box can be its caption. It refuses
// links, headings that are not the title of a player or a slide, bylines, and paragraphs of the
// report that have a picture set into them.
func (n *captionNoter) canBeCaption(p *piece, b *box, medium kind) bool {
	const others = mBio | mRelated | mStandfirst | mHeadline | mEmbed | mQuote
	switch {
	case p.isMedia() || p.kind == control || p.marks&others != 0:
		return false
	case p.kind == cell && n.in(b).texts > 2:
		return false
	case p.isMostlyLinks() && !n.sharesLink(p, b):
		return false
	case p.kind == heading:
		isTitle := medium != image && n.in(b).texts == 1 || medium == image && n.isHeadedSlide(b)
		return isTitle || ancestor(p.first, atom.Figcaption) != nil
	case isWriterOf(p):
		return false
	case p.kind == caption || !endsSentence(p.text):
		return !n.isParted(p, b)
	case weight(p.text) <= shortSentence:
		return !n.isBesideCaption(p, b)
	}
	return b.node.DataAtom != atom.P && !n.isReport(p, b)
}

// isParted reports whether a paragraph stands between a text and the first picture below it
// in a box, as under the headline of an entry.
func (n *captionNoter) isParted(p *piece, b *box) bool {
	below := n.pieces[p.at+1 : b.last]
	picture := indexOf(below, (*piece).isMedia)
	return picture > 0 && anyOf(below[:picture], isProse)
}

// isWriterOf reports whether a text beside a picture names the writer of the report and
// not the photographer.
func isWriterOf(p *piece) bool {
	return p.marks&mByline != 0 && p.marks&mCredit == 0 && !statesCredit(p.text) && !endsInCredit(p.text) && ancestor(p.first, atom.Figcaption) == nil
}

// isPhotographer reports whether a name in an element for authors is that of a
// photographer: in the innermost box around it that has a picture, whose class is that
// of a picture ("image-box__author"), it follows another text. In a box for a writer
// the picture is a portrait.
func (n *captionNoter) isPhotographer(p *piece) bool {
	if p.marks&mByline == 0 || p.isMedia() || p.at == 0 {
		return false
	}
	before := &n.pieces[p.at-1]
	for i := p.box; i > 0; i = n.boxes[i].parent {
		b := &n.boxes[i]
		if n.in(b).media == 0 {
			continue
		}
		if n.isSignedPicture(p, b) {
			return true
		}
		return b.own&(mByline|mBio) == 0 && n.holds(i, before) && !before.isMedia() && before.marks&(mByline|mDate) == 0 &&
			hasClassWord(b.node, pictureWords)
	}
	return false
}

// isSignedPicture reports whether the only text in a box is a name in an element whose
// class names the picture first: "media-block__author". A portrait has the name in its
// description.
func (n *captionNoter) isSignedPicture(p *piece, b *box) bool {
	if n.in(b).texts != 1 || n.in(b).media != 1 || b.own&mBio != 0 {
		return false
	}
	class := attribute(p.first.Parent, "class")
	start, end := nextClassWord(class, 0)
	first := strings.ToLower(class[start:end])
	if !pictureWords[first] && first != "media" || strings.Contains(class, "body") { // "media-body__author" of Bootstrap stands beside a portrait
		return false
	}
	medium := indexOf(n.pieces[b.first:b.last], (*piece).isMedia)
	return !sameWords(attribute(n.pieces[int(b.first)+medium].first, "alt"), p.text)
}

// sharesLink reports whether a text in an element for captions stands in the same link
// as a picture in the box. Such a link opens the picture.
func (n *captionNoter) sharesLink(p *piece, b *box) bool {
	if p.marks&mCaption == 0 {
		return false
	}
	a := linkAround(p.first)
	return a != nil && anyOf(n.pieces[b.first:b.last], func(medium *piece) bool {
		return medium.isMedia() && linkAround(medium.first) == a
	})
}

// isReport reports whether a full sentence beside a picture is a paragraph of the
// report: the picture has a caption, or paragraphs elsewhere have the same class, or
// the page has no other paragraphs, or there are boxes like this one without a picture,
// as with the entries of a live blog.
func (n *captionNoter) isReport(p *piece, b *box) bool {
	const twice = 2
	if !n.isParagraph(p) {
		return false
	}
	if n.isBesideCaption(p, b) || n.opensOnPicture(b) {
		return true
	}
	own := &n.boxes[p.box]
	n.lookAround()
	if class := classOf(own); class.class != "" && n.classes[class] >= twice {
		return true
	}
	return len(n.classes) == 0 || n.sections[sectionKey{b.parent, classOf(b)}]
}

// opensOnPicture reports whether a box is the beginning of a report: several paragraphs
// with long sentences, in one of which the picture is set.
func (n *captionNoter) opensOnPicture(b *box) bool {
	long, isSet := 0, false
	for i := b.first; i < b.last; i++ {
		p := &n.pieces[i]
		if own := &n.boxes[p.box]; !p.isMedia() && n.isParagraph(p) && endsSentence(p.text) && weight(p.text) > shortSentence && !endsInCredit(p.text) {
			long++
			isSet = isSet || n.in(own).media > 0
		}
	}
	return isSet && long > 1
}

// isParagraph reports whether a text beside a picture is a <p> that no element calls
// part of the picture.
func (n *captionNoter) isParagraph(p *piece) bool {
	return n.boxes[p.box].node.DataAtom == atom.P && p.marks&(mFigure|mCaption|mCredit) == 0
}

// isBesideCaption reports whether a text in a picture's box is a paragraph, and another
// text there stands in an element for captions or ends in a credit.
func (n *captionNoter) isBesideCaption(p *piece, b *box) bool {
	return n.isParagraph(p) && slices.ContainsFunc(n.pieces[b.first:b.last], func(other piece) bool {
		isInCaption := other.marks&mCaption != 0 || other.kind == caption && ancestor(other.first, atom.Figcaption) != nil
		return !other.isMedia() && (isInCaption || other.at != p.at && endsInCredit(other.text))
	})
}

// lookAround notes how the page sets its paragraphs away from pictures. It is called
// only when that is asked for, and works once.
func (n *captionNoter) lookAround() {
	if n.classes != nil {
		return
	}
	n.classes, n.sections = map[boxClass]int{}, map[sectionKey]bool{}
	seen := make([]bool, len(n.boxes))
	for i := range n.pieces {
		p := &n.pieces[i]
		if p.isMedia() || n.boxes[p.box].node.DataAtom != atom.P || !endsSentence(p.text) || weight(p.text) <= shortSentence || p.marks&boilerplate != 0 {
			continue
		}
		if around := &n.boxes[max(n.boxes[p.box].parent, 0)]; n.in(around).media > 0 && n.in(around).texts <= captionTexts {
			continue
		}
		n.classes[classOf(&n.boxes[p.box])]++
		for b := p.box; b > 0 && !seen[b] && n.in(&n.boxes[b]).media == 0; b = n.boxes[b].parent {
			seen[b] = true
			n.sections[sectionKey{n.boxes[b].parent, classOf(&n.boxes[b])}] = true
		}
	}
}

// noteMarked finds captions and credits that stand right before or after a picture or
// its caption, outside a small box that holds both. It goes over the page in both
// directions, because each caption found may have another one beside it.
func (s *sheet) noteMarked() {
	for i := range s.pieces {
		s.noteMarkedAt(i)
	}
	for i := len(s.pieces) - 1; i >= 0; i-- { // for texts that stand before their picture
		s.noteMarkedAt(i)
	}
}

// noteMarkedAt makes a caption or a credit of one piece if it is one: it is small
// print, its element is one for captions or credits, or its text ends in a credit, is
// one ("Image: Jane Smith"), or is followed by one. A heading is one only if it is
// small.
func (s *sheet) noteMarkedAt(i int) {
	p := &s.pieces[i]
	if p.kind == paragraph && p.marks&mFigure != 0 && p.marks&mQuote == 0 && len(p.text) <= captionBytes && endsInCredit(p.text) {
		p.kind = caption // of a picture that only scripts show
	}
	if p.kind != paragraph && p.kind != heading || p.isMostlyLinks() || !s.isPictured(i-1) && !s.isPictured(i+1) {
		return
	}
	isUnder := s.isPictured(i-1) && p.marks&(mFooter|mByline) == 0 // and is not about a writer
	switch {
	case s.isSmallPrint(i):
		p.kind = caption
	case p.kind == heading:
		const small = 4 // <h4>
		if p.level >= small && isUnder && s.pieces[i-1].kind == image && len(p.text) <= captionBytes && endsInCredit(p.text) {
			p.kind = caption
		}
	case p.marks&mCaption != 0 && p.marks&(mQuote|mTable) == 0 && s.isMarked(p),
		isUnder && s.pieces[i-1].isMedia() && len(p.text) <= captionBytes && (endsInCredit(p.text) || s.saysWhatIsSeen(i)):
		p.kind = caption
	case isUnder && (statesCredit(p.text) || bareLabelOf(p.text) > 0):
		p.makeCredit()
		p.marks |= mCredit
	case isUnder && p.marks&mCredit != 0 && isBareCredit(p.text), s.isOverCredit(i):
		p.kind = caption
	}
}

// saysWhatIsSeen reports whether a text is the description of the picture right above it.
func (s *sheet) saysWhatIsSeen(i int) bool {
	const least = 4 // words: fewer may head a section
	p, above := &s.pieces[i], &s.pieces[i-1]
	if above.kind != image || !hasWords(p.text, least) {
		return false
	}
	alt := attribute(above.first, "alt")
	return sameWords(alt, p.text) || sameWords(alt[labelAt(alt):], p.text) // "Photo: The ferry (Jane Smith)"
}

// isOverCredit reports whether a text stands between a picture and the line that
// credits it, in the same box as that.
func (s *sheet) isOverCredit(i int) bool {
	p := &s.pieces[i]
	if !s.isPictured(i-1) || !s.pieces[i-1].isMedia() || i+1 == len(s.pieces) || len(p.text) > captionBytes || p.marks&(mFooter|mByline|mBio|mRelated) != 0 {
		return false
	}
	next := &s.pieces[i+1]
	return next.kind == paragraph && statesCredit(next.text) && s.boxes[next.box].parent == s.boxes[p.box].parent
}

// isSmallPrint reports whether a text right under a picture is set as a caption is
// where the content system has no element for captions: all of it in small type or
// italics, and not a full sentence, which may be a note. A name alone is a writer's,
// under their portrait.
func (s *sheet) isSmallPrint(i int) bool {
	const others = mByline | mBio | mRelated | mAside | mBox | mStandfirst | mHeadline | mKicker | mDate | mFooter | mQuote | mTable | mList | mTools
	const least = 4 // words
	p := &s.pieces[i]
	if i == 0 || s.pieces[i-1].kind != image || isIcon(s.pieces[i-1].first, "") {
		return false
	}
	if p.marks&others != 0 || len(p.text) > captionBytes || !s.isSetSmall(p) || !hasWords(p.text, least) || isPlainName(p.text) {
		return false
	}
	if rest, _ := splitCredit(p.text); rest == p.text && endsSentence(rest) {
		return false
	}
	_, by := cutBy(p.text)
	return !by || !startsUpper(p.text) // a byline, under the picture that opens the report
}

// isSetSmall reports whether all of a piece stands in one element for small type or
// italics, or is an <h6>.
func (s *sheet) isSetSmall(p *piece) bool {
	box := s.boxes[p.box].node
	if p.kind == heading {
		return box.DataAtom == atom.H6 // larger headings in italics are crossheads
	}
	return isWithinOne(p, box, atom.Small, atom.Em, atom.I)
}

// isEmphasized reports whether all of a piece stands in one element for bold type or
// italics.
func (s *sheet) isEmphasized(p *piece) bool {
	return p.first != nil && isWithinOne(p, s.boxes[p.box].node, atom.Em, atom.I, atom.Strong, atom.B)
}

// endsInCredit reports whether a text is a caption that ends in a labelled credit.
func endsInCredit(text string) bool {
	rest, credit := splitCredit(text)
	return credit != "" && rest != ""
}

// counterAt returns the length of the number that a gallery sets before a caption,
// "1/12 The ferry …" or "1 of 12 The ferry …", or 0. "3/4 cup" is a measure.
func counterAt(caption []byte) int {
	const fewest = 5 // pictures: with fewer, the slash could be that of a fraction
	return counterOf(caption, fewest)
}

// counterOf is counterAt for a caption that has a slash in the number if there are that
// many pictures or more.
func counterOf(caption []byte, fewest int) int {
	number, i := numberAt(caption, 0)
	if number <= 0 {
		return 0
	}
	start := skipSpaces(caption, i)
	i = start
	for i < len(caption) && caption[i] > ' ' && !isDigit(caption[i]) {
		i++
	}
	sign := string(caption[start:i])
	all, end := numberAt(caption, skipSpaces(caption, i))
	switch {
	case all < number || end+1 >= len(caption) || caption[end] != ' ' || !startsUpper(string(caption[end+1:min(len(caption), end+1+utf8.UTFMax)])):
		return 0
	case sign == "/" && all >= fewest, ofWords[sign] && all > 1:
		return end
	}
	return 0
}

// ofWords come between the number of a picture and the number of pictures.
var ofWords = set("of von de sur di van z ze av af")

// numberAt returns the number of at most three digits at caption[i:], and where it
// ends.
func numberAt(caption []byte, i int) (number, end int) {
	const most = 3
	for end = i; end < len(caption) && end < i+most && isDigit(caption[end]); end++ {
		number = number*10 + int(caption[end]-'0')
	}
	return number, end
}

// skipSpaces returns the index of the first character from i on that is not a space.
func skipSpaces(text []byte, i int) int {
	for i < len(text) && text[i] == ' ' {
		i++
	}
	return i
}

// isPictured reports whether piece i exists and is a picture, a video or a caption.
func (s *sheet) isPictured(i int) bool {
	if i < 0 || i >= len(s.pieces) {
		return false
	}
	k := s.pieces[i].kind
	return k == image || k == video || k == caption
}

// isMarked reports whether the element that says caption is small enough to be one.
// Some pages give the class to a large box.
func (s *sheet) isMarked(p *piece) bool {
	for i := p.box; i > 0; i = s.boxes[i].parent {
		if b := &s.boxes[i]; b.own&mCaption != 0 {
			in := s.in(b)
			return in.texts <= captionTexts && in.bytes <= captionBytes && in.headings == 0
		}
	}
	return len(p.text) <= captionBytes // an inline element says so
}
