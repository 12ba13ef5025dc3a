package newspage

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage/internal/when"
)

// isSetApart reports whether a piece stands in a quotation, a post or a table of data
// within the report. A table that is mostly links is a menu.
func (c *cleaner) isSetApart(p *piece) bool {
	for i, b := range c.s.outward(p.box, c.where.box) {
		if c.where.heavy[i] {
			break
		}
		if b.own&(mQuote|mPullQuote) != 0 || b.own&mEmbed != 0 && standsForPost(b.node, mEmbed) {
			return true
		}
		if t := c.in(b); b.own&mData != 0 && t.links*2 < t.bytes {
			return true
		}
	}
	return false
}

func statesFact(c *cleaner, p *piece) (string, bool) {
	switch c.found.roles[p.at] {
	case statesHeadline, statesKicker, statesStandfirst, statesPublisher, statesSection, statesDateline:
		return "", true
	}
	return "", false
}

// headsEntry matches the headers of a live blog's entries and the points of its summary
// list. They are returned as the time, names and headline of the entry, and as the key
// points.
func headsEntry(c *cleaner, p *piece) (string, bool) {
	if c.where.blog.isKeyPoint(p.at) {
		return "", true
	}
	n := c.where.entryOf(p.at)
	if n < 0 {
		return "", false
	}
	return "", c.where.entries[n].states(p.at)
}

// headsEntryInOtherWords matches lines of an entry's header with words that are in none
// of the facts read from them: "Posted at 14:05 by".
func headsEntryInOtherWords(c *cleaner, p *piece) (string, bool) {
	n := c.where.entryOf(p.at)
	if n < 0 {
		return "", false
	}
	_, lost := slices.BinarySearch(c.where.entries[n].lost, p.at)
	return "names or dates of an entry", lost
}

// standsBesideEntries matches what a live blog has beside its entries, such as the
// heading of the summary list, a pinned copy of an entry, or the day above the entries.
func standsBesideEntries(c *cleaner, p *piece) verdict { return c.where.blog.beside[p.at] }

func readAsByline(c *cleaner, p *piece) (string, bool) {
	return "names or dates", c.found.roles[p.at] == statesByline
}

func repeatsAFact(c *cleaner, p *piece) (string, bool) {
	return "headline", c.found.roles[p.at] == repeatsFact
}

// isHidden matches pieces in elements that are not shown, unless these hold much of the
// report. Some pages hide the report until a script shows it.
func isHidden(c *cleaner, p *piece) (string, bool) {
	return c.standsIn(p, mHidden|mScreenReader)
}

// refersToNote matches the number of a footnote in a sentence, and the link to edit a
// section in its heading.
func refersToNote(_ *cleaner, p *piece) (string, bool) {
	return "a mark in the text", p.own&mNoteMark != 0
}

// outsideReasons are the reasons for removing a piece outside the report, by the marks
// of what it stands in.
var outsideReasons = []struct {
	marks  marks
	reason Reason
}{
	{mCookie, CookieNotice}, {mAd, Advertisement}, {mComments, Comments}, {mNewsletter, Newsletter}, {mPaywall, Paywall}, {mShare, Share},
	{mNav | mCrumbs | mTopics, Navigation}, {mBio, AuthorNote}, {mByline | mDate, BylineLine}, {mFooter | mHeader, Furniture},
}

// isOutside matches pieces outside the report. The reason is that of an element around
// the piece, else that of the known phrase that it is.
func isOutside(c *cleaner, p *piece) verdict {
	if c.where.holds(p.at) || c.isLeadMedia(p) {
		return verdict{}
	}
	for _, o := range outsideReasons {
		if p.marks&o.marks == 0 {
			continue
		}
		if evidence, ok := c.standsIn(p, o.marks); ok {
			return verdict{o.reason, evidence}
		}
	}
	if v := c.phraseOf(p); v.reason != "" {
		return v
	}
	return verdict{Outside, "outside the report"}
}

// isLeadMedia reports whether a piece is the lead picture or its caption. It stands
// before the text, at the headline or after it, in a box with the headline, or opens
// the box around headline and report.
func (c *cleaner) isLeadMedia(p *piece) bool {
	const before = 8 // pieces from the picture to a headline below it
	h := c.found.headline.at
	if h < 0 || p.at < h-before || p.at >= c.where.span.first || p.kind == thematicBreak || p.kind == image && c.found.isLogo(p.first) {
		return false
	}
	others := mNav | mRelated | mAd | mBio | mByline | mShare | mTools | mComments | mNewsletter
	if p.kind == caption {
		others &^= mByline // a photographer has one too
	}
	if _, ok := c.standsIn(p, others); ok || !c.s.isWithin(p.box, c.head) && !c.opensReport(p) && !c.isOverHeadline(p) {
		return false
	}
	return p.isMedia() || p.kind == caption
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

// showsWriter matches the portrait of a writer over the text, and what stands under it
// as a caption would: both are in a small box with the name.
func showsWriter(c *cleaner, p *piece) (string, bool) {
	const levels, most = 2, 5 // boxes around the picture, and pieces in them
	if p.kind != image && p.kind != caption || p.at > c.text.first || p.at == 0 {
		return "", false
	}
	if p.kind == image && c.namesWriter(attribute(p.first, "alt")) && ancestor(p.first, atom.Figure) == nil {
		return "the writer's name is its description", true
	}
	left := levels
	for _, box := range c.s.outward(p.box, c.where.box) {
		if left--; left < 0 || box.last-box.first > most {
			break
		}
		for i := box.first; i < box.last; i++ {
			if q := &c.s.pieces[i]; !q.isMedia() && q.kind != caption && q.marks&(mCredit|mFigure) == 0 && c.namesWriter(q.text) {
				return "beside the writer's name", true
			}
		}
	}
	return "", false
}

// namesWriter reports whether a text is the name of one of the writers.
func (c *cleaner) namesWriter(text string) bool {
	return slices.ContainsFunc(c.found.bylines, func(b Byline) bool { return sameWords(b.Name, text) })
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

func isButton(c *cleaner, p *piece) (string, bool) {
	return "a button or form field", p.kind == control
}

// asksInForm matches the question above the answers of a poll, at the beginning of the
// box around both. A report may end in a question above a form too.
func asksInForm(c *cleaner, p *piece) (string, bool) {
	const labels = 2 // pieces above the question, such as "Poll" and the date
	if p.isMedia() || p.at+1 == len(c.s.pieces) || !strings.HasSuffix(p.text, "?") {
		return "", false
	}
	next := &c.s.pieces[p.at+1]
	if around := c.s.common(p.box, next.box); p.at > int(c.s.boxes[around].first)+labels {
		return "", false
	}
	_, ok := c.standsIn(next, mForm|mControl)
	return "over a form field", ok && next.marks&mLive == 0
}

// headsPoll matches the label above such a question, in the same box: "Poll of the
// day".
func headsPoll(c *cleaner, p *piece) (string, bool) {
	const longest = 40 // bytes
	if p.isMedia() || len(p.text) > longest || endsSentence(p.text) || p.at+2 >= len(c.s.pieces) {
		return "", false
	}
	question := &c.s.pieces[p.at+1]
	_, ok := asksInForm(c, question)
	return "over a poll", ok && int(c.s.boxes[c.s.common(question.box, c.s.pieces[p.at+2].box)].first) == p.at
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
	return slices.ContainsFunc(c.s.pieces[from:max(from, to)], func(p piece) bool { return p.isMedia() })
}

// namesAndDates matches lines, before or after the text, that consist of dates and the
// writers' names.
func namesAndDates(c *cleaner, p *piece) (string, bool) {
	const longest = 200 // bytes of the line
	const leftover = 24 // bytes besides names and dates: "By", "Updated", "5 min read"
	isWithin := p.at > c.text.first && p.at < c.text.last && !c.found.opening.holds(p.at)
	if p.isMedia() || len(p.text) > longest || isWithin || c.listsDays(p.text) || c.isAmongDays(p) || c.tellsFact(p) {
		return "", false
	}
	rest := p.text
	read := false
	for _, b := range c.found.bylines {
		before, _, ok := strings.Cut(rest, b.Name)
		if ok && p.kind == caption && len(before) > leftover {
			return "", false // "The ferry on Tuesday. (Courier/Jane Smith)"
		}
		if ok {
			rest, read = strings.ReplaceAll(rest, b.Name, " "), true
		}
	}
	if read {
		rest = withoutMail(rest)
	}
	rest, dated := withoutDates(rest, c.found.language.value)
	if bar := strings.LastIndexByte(rest, '|'); bar >= 0 && dated {
		if _, _, isKnown := knownPhrases.find(rest[bar+1:]); isKnown {
			rest = rest[:bar] // "12 March 2024 | Reading time: 4 min."
		}
	}
	isOfProgramme := p.at >= c.programme.first && p.at < c.programme.last
	if !read && !dated || !read && (isHeadingWithDays(p, rest) || isOfProgramme) {
		return "", false
	}
	if dated && p.kind != caption && p.at < c.text.first && !endsSentence(p.text) && !c.s.isPlainText() {
		rest = withoutLabels(rest)
	}
	if !read && endsSentence(p.text) && !strings.Contains(p.text, ": ") && (areOfLife(when.All(p.text, c.found.language.value)) || hasWords(withoutLabels(rest), 3)) {
		return "", false // "Doors open at 7 pm on Friday 13 March."
	}
	return "names and dates alone", len(letters(rest)) <= leftover && len(letters(rest))*2 <= len(letters(p.text))
}

// tellsFact reports whether a line with a day or a writer's name is an item in a box of
// facts, which may stand over the text ("Opened: 20 November"), or the credit of a
// picture that a writer took.
func (c *cleaner) tellsFact(p *piece) bool {
	if p.kind != caption {
		return p.kind == listItem && p.marks&mBox != 0
	}
	isCredit := p.marks&mCredit != 0 || labelAt(p.text) > 0 || sourceLabelAt(p.text) > 0
	return isCredit && slices.ContainsFunc(c.found.bylines, func(b Byline) bool { return strings.HasSuffix(p.text, b.Name) })
}

// withoutLabels removes the words from the rest of a dated line that stand before the
// dates, the newsroom and the source: "Redaktion … Aktualisiert … Quelle: dpa".
func withoutLabels(rest string) string {
	fields := strings.Fields(rest)
	return strings.Join(slices.DeleteFunc(fields, func(field string) bool {
		w := strings.ToLower(strings.Trim(field, ".,:|()"))
		return publishVerbs[w] || updateWords[w] || signWords[w] || wireServices[w] || newsroomWords[w] && !everydayWords[w]
	}), " ")
}

// isHeadingWithDays reports whether a heading has days in brackets behind its words, which
// rest is: "Aries (21 March – 20 April)".
func isHeadingWithDays(p *piece, rest string) bool {
	return p.kind == heading && p.level > 0 && strings.HasSuffix(p.text, ")") && letters(rest) != ""
}

// isAmongDays reports whether an item of a list has a day or a time and something else,
// and so has the item before or after it, as in the programme of a week.
func (c *cleaner) isAmongDays(p *piece) bool {
	return c.tellsDay(p.at) && (p.at > 0 && c.tellsDay(p.at-1) || p.at+1 < len(c.s.pieces) && c.tellsDay(p.at+1))
}

// tellsDay reports whether piece i is an item of a list that begins with a number or is
// the row of a copied table, or has a day and several words.
func (c *cleaner) tellsDay(i int) bool {
	p := &c.s.pieces[i]
	if p.kind != listItem || p.marks&(mByline|mDate) != 0 {
		return false
	}
	rest, dated := withoutDates(p.text, c.found.language.value)
	return dated && hasWords(rest, 2) || (startsWithDigit(p.text) || hasCells(p.text)) && letters(rest) != ""
}

// listsDays reports whether at least two lines of a text have a day and something else,
// as in a list of matches or the dates of a tour.
func (c *cleaner) listsDays(text string) bool {
	if !strings.Contains(text, "\n") {
		return false
	}
	days := 0
	for line := range strings.SplitSeq(text, "\n") {
		rest, dated := withoutDates(line, c.found.language.value)
		if dated && hasWords(rest, 2) && len(letters(rest))*2 >= len(letters(line)) {
			days++
		}
	}
	return days > 1
}

// tellsOfAuthor matches a note after the report that has a writer's name near its
// beginning.
func tellsOfAuthor(c *cleaner, p *piece) (string, bool) {
	const opening = 70 // bytes in which the name begins: "The Berlin imam Jane Smith is …"
	const near = 3     // pieces from the note to the last paragraph, or from the first to the note
	if p.at == c.text.first && p.kind == paragraph {
		return c.opensOnAuthor(p)
	}
	if p.isMedia() || p.at < c.text.first+near || startsWithDigit(p.text) || c.isSpoken(p) {
		return "", false
	}
	if p.at < c.text.last-near {
		return c.statesRole(p)
	}
	start := withoutInitials(strings.ToLower(p.text[:min(len(p.text), opening)]))
	for _, b := range c.found.bylines {
		if isBroadcaster(b.Name) && strings.Contains(p.text, b.Name) {
			continue // as in "… told GBC"
		}
		if strings.Contains(b.Name, " ") && strings.Contains(start, withoutInitials(strings.ToLower(b.Name))) {
			return b.Name, true
		}
	}
	return "", false
}

// statesRole matches a note below most of the report that opens with a writer's name and
// the role: "Jane Smith is a senior reporter …".
func (c *cleaner) statesRole(p *piece) (string, bool) {
	if p.kind != paragraph || c.s.isPlainText() || !c.isBelowText(p.at) || len(c.where.entries) > 0 {
		return "", false
	}
	return c.found.introducedIn(p.text)
}

// introducedIn returns the writer whose full name and role a text opens with.
func (f *facts) introducedIn(text string) (name string, ok bool) {
	const opening = 60 // bytes after the name in which the role stands
	for _, b := range f.bylines {
		if about, ok := strings.CutPrefix(text, b.Name+" "); ok && strings.Contains(b.Name, " ") && isRole(about[:min(len(about), opening)]) {
			return b.Name, true
		}
	}
	return "", false
}

// isSpoken reports whether a piece is what somebody says in a conversation: it opens with
// a name and a colon, and so does the piece before or after it.
func (c *cleaner) isSpoken(p *piece) bool {
	if !opensWithSpeaker(p.text) {
		return false
	}
	before, after := p.at-1, p.at+1
	return before >= 0 && opensWithSpeaker(c.s.pieces[before].text) || after < len(c.s.pieces) && opensWithSpeaker(c.s.pieces[after].text)
}

// opensWithSpeaker reports whether a text opens with a person's name and a colon. A
// transcript may have the time before the name, or in brackets behind it.
func opensWithSpeaker(text string) bool {
	const longest = 40 // bytes of a name
	text = strings.TrimLeft(text, "[(0123456789:.,)] ")
	name, said, ok := strings.Cut(text[:min(len(text), longest)], ":")
	if before, hours, isTimed := strings.Cut(name, " ("); isTimed && strings.Trim(hours, "0123456789") == "" {
		name = before // "Jane Smith (02:40): …", not "Jane Smith (45) says: …"
	}
	return ok && said != "" && isPlainName(name)
}

// withoutInitials removes initials from a text, because bylines do not always have
// them: "Jane M. Smith".
func withoutInitials(text string) string {
	const initial = len("M.")
	names := strings.Fields(text)
	return strings.Join(slices.DeleteFunc(names, func(n string) bool { return len(n) == initial && n[1] == '.' }), " ")
}

// opensOnAuthor matches a note before the report that says what its writer is: "Jane
// Smith is a senior reporter …".
func (c *cleaner) opensOnAuthor(p *piece) (string, bool) {
	if !c.continuesInNext(p.at) {
		return "", false
	}
	return c.found.introducedIn(p.text)
}

// listsTopics matches the links to the topics of a report, after it, with a label:
// "Topics: Ferries, Port Sennet".
func listsTopics(c *cleaner, p *piece) (string, bool) {
	const label, topic, most = 24, 40, 400 // characters; bytes of the piece
	if p.kind != paragraph || p.first == nil || p.at <= c.text.last || !p.isLinkHeavy() || len(p.text) > most || endsSentence(p.text) || namesSource(p.text) {
		return "", false
	}
	if linkAround(p.first) != nil || strings.ContainsAny(p.text, "\n@") {
		return "", false
	}
	links := 0
	for n := range textNodes(p) {
		text := strings.TrimFunc(n.Data, isOuterMark)
		switch isLink := linkAround(n) != nil; {
		case text == "":
		case isLink && utf8.RuneCountInString(text) > topic:
			return "", false
		case isLink:
			links++
		case links > 0 || utf8.RuneCountInString(text) > label:
			return "", false
		}
	}
	return "a label and links", links > 1
}

// offersJob matches an item in a list of jobs by its note on gender: "Harbour pilot
// (m/f/d)".
func offersJob(_ *cleaner, p *piece) (string, bool) {
	const longest = 200 // bytes
	if p.isMedia() || len(p.text) > longest || endsSentence(p.text) || !strings.Contains(p.text, "/") {
		return "", false
	}
	lower := strings.ToLower(p.text)
	i := slices.IndexFunc(jobMarks, func(mark string) bool { return strings.Contains(lower, mark) })
	if i < 0 {
		return "", false
	}
	return "a job: " + jobMarks[i], true
}

// namesFile matches a link to a file by the type and the size printed after its name:
// "PDF, 2 MB, not accessible".
func namesFile(_ *cleaner, p *piece) (string, bool) {
	const longest = 160 // bytes
	if p.isMedia() || p.kind == cell || len(p.text) > longest || !strings.ContainsAny(p.text, "0123456789") || endsSentence(p.text) {
		return "", false
	}
	kind, size := "", false
	before := ""
	for w := range eachWord(strings.ToLower(p.text)) {
		if fileKinds[w] {
			kind = w
		}
		size = size || fileSizes[w] && startsWithDigit(before)
		before = w
	}
	return "a file: " + kind, kind != "" && size
}

// showsServerMessage matches an error message of the server in the middle of a page.
func showsServerMessage(_ *cleaner, p *piece) (string, bool) {
	return "a message of the server", isServerMessage(p.text)
}

// isServerMessage reports whether a text is an error message of the program that made
// the page, printed into it: "Warning: … in /www/index.php on line 36" (PHP's
// display_errors).
func isServerMessage(text string) bool {
	label, message, _ := strings.Cut(text, ": ")
	at := strings.LastIndex(message, " on line ")
	if at < 0 || !serverLabels[label] || strings.Trim(message[at+len(" on line "):], "0123456789.") != "" {
		return false
	}
	return strings.Contains(message[:at], " in ")
}

var serverLabels = map[string]bool{"Warning": true, "Notice": true, "Deprecated": true, "Strict Standards": true, "Fatal error": true, "Parse error": true}

// showsShortcode matches what a WordPress page prints where the plugin that a writer used
// is gone: `[gallery ids="1,2"]`, "[embed]https://…[/embed]".
func showsShortcode(_ *cleaner, p *piece) (string, bool) {
	if len(p.text) < len("[a b=]") || p.text[0] != '[' || p.text[len(p.text)-1] != ']' || p.text[1] < 'a' || p.text[1] > 'z' {
		return "", false
	}
	opening, inside, _ := strings.Cut(p.text, "]")
	if inside != "" && !strings.HasPrefix(inside, "http") || len(words(opening)) == 0 {
		return "", false // "[quote]And then he said …[/quote]"
	}
	return "a shortcode", strings.Contains(opening, `="`) || strings.HasSuffix(inside, "[/"+words(opening)[0]+"]")
}

// isSpacer matches a paragraph of one or two marks that only keeps others apart, often
// in the colour of the page. An ellipsis or a row of stars has a meaning and is kept.
func isSpacer(_ *cleaner, p *piece) (string, bool) {
	const longest = 2 // bytes
	return "a mark alone", len(p.text) <= longest && p.kind == paragraph && strings.Trim(p.text, ".,;_|·") == ""
}

// standsAbove matches labels and second headlines between the headline and the first
// paragraph.
func standsAbove(c *cleaner, p *piece) (string, bool) {
	switch {
	case p.at >= c.text.first || p.isMedia() || c.opensEntry(p) || c.found.isDay(p.at):
		return "", false
	case p.kind == listItem || p.kind == cell:
		return "", false
	case p.kind == heading:
		const headline = 4 // words: so many that lead on are a promo
		isPromo := p.isLink() && hasWords(p.text, headline)
		isOpening := isLongSentence(p.text) // some papers set their first sentence in large type
		return "a heading above the text", !isOpening && !c.headsText(p) && !isPromo && !c.headsKeyPoints(p) && !c.isUnderText(p)
	}
	return "a label above the text", weight(p.text) < longText && !endsSentence(p.text)
}

// headsKeyPoints reports whether a heading stands over a list of key points, which is of
// the report.
func (c *cleaner) headsKeyPoints(p *piece) bool {
	next := p.at + 1
	return p.marks&mKeyPoints != 0 && next < len(c.s.pieces) && c.s.pieces[next].kind == listItem && c.s.pieces[next].links == 0
}

// isUnderText reports whether a heading follows a sentence of the report, in the same box
// as that and the first long paragraph: a report may open with short ones.
func (c *cleaner) isUnderText(p *piece) bool {
	for i := c.where.span.first; i < p.at; i++ {
		if q := &c.s.pieces[i]; isProse(q) && c.found.roles[i] == noRole && q.kind == paragraph && c.s.boxes[q.box].parent == c.s.boxes[p.box].parent {
			return c.s.isWithin(c.s.pieces[c.text.first].box, c.s.boxes[p.box].parent)
		}
	}
	return false
}

// headsText reports whether a heading is a crosshead that opens the report: it stands
// right above the first paragraph, or short ones that end like a sentence, and the box
// around it holds both.
func (c *cleaner) headsText(p *piece) bool {
	first := &c.s.pieces[c.text.first]
	if !c.s.isWithin(first.box, c.s.boxes[p.box].parent) {
		return false
	}
	for i := p.at + 1; i < c.text.first; i++ {
		q := &c.s.pieces[i]
		isShort := q.kind == paragraph && endsSentence(q.text) && q.notice.reason == "" && c.found.roles[i] == noRole && q.links == 0
		if !q.isMedia() && q.kind != caption && !isShort {
			return false
		}
	}
	return true
}

// namesNetworks matches a row of the names of networks where a report can be shared,
// separate or run together: "FacebookWhatsApp". If they are links, a label may stand
// before them.
func namesNetworks(_ *cleaner, p *piece) (string, bool) {
	const longest, least = 120, 2
	const label = 2 // words
	if p.isMedia() || len(p.text) > longest {
		return "", false
	}
	count := 0
	text := strings.TrimLeft(p.text, "0123456789") // the number of shares
	if len(text) < len(p.text) {
		count++
	}
	i := -1
	for w := range strings.FieldsSeq(text) {
		i++
		for len(w) > 0 {
			n := networkAt(w)
			if n == 0 && count == 0 && i < label && p.links > 0 {
				break
			}
			if n == 0 {
				return "", false
			}
			count, w = count+1, strings.TrimLeft(w[n:], "|,·•/")
		}
	}
	return "a row of networks", count >= least
}

// onButtons are the words on such a row of buttons by their first byte.
var onButtons = byStart(slices.Concat(networks, shareButtons))

// networkAt returns the length of the name of a network that a text begins with, or 0.
func networkAt(text string) int {
	best := 0
	for _, name := range onButtons[toLower(text[0])] {
		if rest, ok := cutPrefixFold(text, name); ok && !goesOnInWord(rest) {
			best = max(best, len(name))
		}
	}
	return best
}

// weighsAgainst matches pieces in a box that consists of labels and links. A list of
// things or amounts between two paragraphs belongs to the report, whatever is around it.
func weighsAgainst(c *cleaner, p *piece) (string, bool) {
	if p.at > c.text.first && p.at < c.text.last && (c.listOfThings(p) != nil || c.isInAmounts(p)) {
		return "", false
	}
	for b, box := range c.s.outward(p.box, c.where.box) {
		if c.where.scoreOf(b, c.s) < mostAgainst && !c.where.heavy[b] && box.last-box.first > 1 {
			return evidenceOf(box) + " of labels and links", true
		}
	}
	return "", false
}

// trailsOff matches the items of a list of labels without links after the last
// paragraph, if nothing above says what it lists and the paragraph is not beside it. It
// describes an offer or a form.
func trailsOff(c *cleaner, p *piece) (string, bool) {
	list := c.listOfThings(p)
	if list == nil || c.text.last < 0 || p.at < c.text.last || endsSentence(p.text) {
		return "", false
	}
	t := c.in(list)
	if t.texts == 1 || c.s.isWithin(c.s.pieces[c.text.last].box, list.parent) {
		return "", false
	}
	return evidenceOf(list) + " of labels under the text", t.bytes < t.texts*shortText && !c.isIntroduced(int(list.first)) && !c.goesOnBehind(list) && !c.isSetLikeText(list)
}

// isSetLikeText reports whether a list stands in a box of its own with the same class as
// the one around the last paragraph: the editor of the report put both there.
func (c *cleaner) isSetLikeText(list *box) bool {
	around, text := c.s.boxes[list.parent].node, c.s.pieces[c.text.last].first
	for ; text != nil && text != around; text = text.Parent {
		if text.Type == html.ElementNode && !holdsNode(text, list.node) && attribute(text, "class") != "" && attribute(text, "class") == attribute(around, "class") {
			return true
		}
	}
	return false
}

// goesOnBehind reports whether a paragraph of the report follows a list, beside it.
func (c *cleaner) goesOnBehind(list *box) bool {
	i := int(list.last)
	return i < c.where.span.last && isProse(&c.s.pieces[i]) && c.s.pieces[i].links == 0 && c.s.isWithin(c.s.pieces[i].box, list.parent)
}

// listOfThings returns the list without links that a piece is an item of, or nil. It is
// a list of ingredients, tools, or points for and against. Its items are as short as
// those of a menu, but a menu has links.
func (c *cleaner) listOfThings(p *piece) *box {
	if p.kind != listItem {
		return nil
	}
	for _, box := range c.s.outward(p.box, c.where.box) {
		if box.own&mList != 0 && c.in(box).links == 0 {
			return box
		}
	}
	return nil
}

// isInAmounts reports whether a piece is in a list of ingredients or figures that is not
// made as a list: under a heading, a box has texts without links, and every third of them
// opens with a number.
func (c *cleaner) isInAmounts(p *piece) bool {
	const share, fewest = 3, 3
	for _, box := range c.s.outward(p.box, c.where.box) {
		t := c.in(box)
		if t.links > 0 {
			return false
		}
		if c.s.pieces[box.first].kind == heading && t.numbers >= fewest && t.numbers*share >= t.texts {
			return true
		}
	}
	return false
}

// isIntroduced reports whether a heading, or a text that ends in a colon, stands above
// a list.
func (c *cleaner) isIntroduced(list int) bool {
	if list == 0 {
		return false
	}
	above := &c.s.pieces[list-1]
	if list > 1 && above.kind == paragraph && weight(above.text) < shortText && c.s.pieces[list-2].kind == heading {
		return above.notice.reason == "" // "Ingredients", "Serves 4"
	}
	return above.notice.reason == "" && (above.kind == heading || strings.HasSuffix(above.text, ":"))
}

// mostAgainst is the score below which a box within the report does not belong to it:
// that of a handful of labels.
const mostAgainst = 5 * labelWorth

// stands matches pieces in an element with one of the marks, unless the element holds
// much of the report.
func stands(m marks) func(*cleaner, *piece) (string, bool) {
	return func(c *cleaner, p *piece) (string, bool) { return c.standsIn(p, m) }
}

// standsAside matches pieces in an <aside>, except in a box of facts between two
// paragraphs of the report, to which it belongs.
func standsAside(c *cleaner, p *piece) (string, bool) {
	evidence, ok := c.standsIn(p, mAside)
	if !ok || p.at < c.text.first || p.at > c.text.last {
		return evidence, ok
	}
	for _, b := range c.s.outward(p.box, c.where.box) {
		if b.own&mAside == 0 {
			continue
		}
		if t := c.in(b); b.own&mBox != 0 && t.links*2 < t.bytes || t.links == 0 && c.isHeadedList(b) {
			return "", false
		}
	}
	return evidence, true
}

// isHeadedList reports whether a box is a heading and a list under it, with at most one
// line more, such as the source.
func (c *cleaner) isHeadedList(b *box) bool {
	const items = 2
	pieces := c.s.pieces[b.first:b.last]
	if n := len(pieces); n > 0 && pieces[n-1].kind != listItem {
		pieces = pieces[:n-1]
	}
	n := len(pieces)
	return n > items && pieces[0].kind == heading && pieces[n-1].kind == listItem && pieces[n-items].kind == listItem
}

// standsShort is like stands for marks that papers also give to parts of the report:
// long pieces and headings that have a box of their own do not match.
func standsShort(m marks) func(*cleaner, *piece) (string, bool) {
	return func(c *cleaner, p *piece) (string, bool) {
		const longest = 250 // bytes
		if box := &c.s.boxes[p.box]; len(p.text) > longest || p.kind == heading && box.last-box.first == 1 {
			return "", false
		}
		return c.standsIn(p, m)
	}
}

// standsInWall matches short lines in an element for paywalls, except a sentence in one
// that by the structured data holds the paid part of the report.
func standsInWall(c *cleaner, p *piece) (string, bool) {
	evidence, ok := standsShort(mPaywall)(c, p)
	return evidence, ok && !(isProse(p) && c.isPaidPart(p))
}

// isPaidPart reports whether a piece stands in an element of a class that the structured
// data names as the paid part of the report: "cssSelector": ".paywall".
func (c *cleaner) isPaidPart(p *piece) bool {
	for _, selector := range c.found.witness.article.Strings("hasPart.cssSelector") {
		class, ok := strings.CutPrefix(selector, ".")
		for _, b := range c.s.outward(p.box, c.where.box) {
			if ok && b.own&mPaywall != 0 && slices.Contains(strings.Fields(attribute(b.node, "class")), class) {
				return true
			}
		}
	}
	return false
}

// standsInComments matches what readers wrote, except a question that an entry of a
// live blog quotes and answers.
func standsInComments(c *cleaner, p *piece) (string, bool) {
	if p.marks&mQuote != 0 && c.where.entryOf(p.at) >= 0 {
		return "", false
	}
	return c.standsIn(p, mComments)
}

// standsIn reports whether a piece stands in an element with one of the marks, and
// names the element as evidence. Elements that hold much of the report do not count,
// and neither do those of the picture that opens it.
func (c *cleaner) standsIn(p *piece, m marks) (string, bool) {
	if p.marks&m == 0 {
		return "", false
	}
	if p.own&m != 0 && c.s.isPlainText() {
		return p.notice.phrase, true
	}
	if p.own&m != 0 {
		return c.s.inlineEvidence(p, m), true
	}
	for i, b := range c.s.outward(p.box, c.where.box) {
		if b.own&m != 0 && !c.where.heavy[i] && !c.isOpeningPicture(b, b.own&m) {
			return evidenceOf(b), true
		}
	}
	return "", false
}

// isOpeningPicture reports whether a box holds only the picture that opens the report
// and its caption, whatever its class says: "story-promo", "article-sharing", Drupal's
// "views-row". The name of a network under its icon is not a caption.
func (c *cleaner) isOpeningPicture(b *box, m marks) bool {
	const least = 24 // bytes of a text on average
	if m&^(mRelated|mShare|mTools) != 0 || int(b.last) > c.text.first || int(b.first) < c.found.headline.at {
		return false
	}
	t, in := c.in(b), c.s.in(b)
	isCaption := t.texts <= captionTexts && t.bytes <= captionBytes && t.bytes >= least*max(t.texts, 1)
	return isCaption && t.links == 0 && in.media == 1 && in.headings == 0
}

// inlineEvidence names the inline element that gives a piece one of the marks, and the
// class that says so.
func (s *sheet) inlineEvidence(p *piece, m marks) string {
	const longest = 40 // bytes of a class
	known := s.classNotes()
	for n := p.first; n != nil && n != s.boxes[p.box].node; n = n.Parent {
		if n.Type != html.ElementNode {
			continue
		}
		for class := range strings.FieldsSeq(attribute(n, "class")) {
			if own, _ := known.of(class); own&m != 0 {
				return "<" + n.Data + "> " + cutAt(class, longest)
			}
		}
		if a := readAttributes(n, known); a.marks&m != 0 {
			return "<" + n.Data + "> " + a.evidence
		}
		if marksOfTag[n.DataAtom]&m != 0 {
			return "<" + n.Data + ">"
		}
	}
	return "inline element"
}

// evidenceOf names an element, and the word in its class or id that gave it a mark. The
// pieces of a box have the same evidence, which is made once.
func evidenceOf(b *box) string {
	if b.evidence == "" {
		b.evidence = "<" + b.node.Data + ">"
		if b.words != "" {
			b.evidence += " " + b.words
		}
	}
	return b.evidence
}

// reservesRights matches a copyright notice after a credit.
func reservesRights(_ *cleaner, p *piece) (string, bool) {
	text := []byte(p.text)
	return "rights reserved", len(text) <= longestCredit && reservesRightsAt(text) >= 0 && rightsNotice(text) == len(text)
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
	const mark = "(c) "
	if p.kind != paragraph || p.at < c.text.last || p.at < c.text.first+1 || len(p.text) > longestCredit || endsSentence(p.text) {
		return "", false
	}
	hasMark := len(p.text) > len(mark) && strings.EqualFold(p.text[:len(mark)], mark)
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

// saysPhrase matches pieces that are a known phrase. In a table of data they are what they
// say: "40 min", "next".
func saysPhrase(c *cleaner, p *piece) verdict {
	if p.kind == cell {
		return verdict{}
	}
	return c.phraseOf(p)
}

// phraseOf returns the verdict that the known phrase of a piece stands for, if it is one.
func (c *cleaner) phraseOf(p *piece) verdict {
	if p.notice.reason == Paywall {
		if call := c.signUpUnder(p); call.reason != "" {
			return verdict{call.reason, call.words} // "Our newsletter", "Subscribe to have the news …"
		}
	}
	return verdict{p.notice.reason, p.notice.phrase}
}
