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
)

// isSetApart reports whether a piece stands in a quotation, a post or a table
// of data within the report. A table that is mostly links is a menu.
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

// headsEntry sees the header of a live blog's entry, and the points of its
// summary list: its time, names and headline come back as the entry's.
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

// headsEntryInOtherWords sees lines of an entry's header that the facts were
// read from, with words that no fact has: "Posted at 14:05 by".
func headsEntryInOtherWords(c *cleaner, p *piece) (string, bool) {
	n := c.where.entryOf(p.at)
	if n < 0 {
		return "", false
	}
	_, lost := slices.BinarySearch(c.where.entries[n].lost, p.at)
	return "names or dates of an entry", lost
}

// standsBesideEntries sees what a live blog has beside its entries: the head of
// the summary list, a pinned copy, the day over the entries.
func standsBesideEntries(c *cleaner, p *piece) verdict { return c.where.blog.beside[p.at] }

func readAsByline(c *cleaner, p *piece) (string, bool) {
	return "names or dates", c.found.roles[p.at] == statesByline
}

// statesWriter is like readAsByline, for captions: who is named in a credit
// took the picture.
func statesWriter(c *cleaner, p *piece) (string, bool) {
	if p.marks&mCredit != 0 || statesCredit(p.text) {
		return "", false
	}
	return readAsByline(c, p)
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
	{mNav | mCrumbs | mTopics, Navigation}, {mBio, AuthorNote}, {mByline | mDate, BylineLine}, {mFooter | mHeader, Furniture},
}

// isOutside sees what stands apart from the report, and says what it is there
// by the elements around it, or by its own words.
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
	if v := saysPhrase(c, p); v.reason != "" {
		return v
	}
	return verdict{Outside, "outside the report"}
}

// isLeadMedia reports whether a piece is the lead picture, or its caption: it
// stands before the text, at the headline or after it, in a box that holds
// both headline and report.
func (c *cleaner) isLeadMedia(p *piece) bool {
	const before = 8 // pieces from the picture to the headline under it
	h := c.found.headline.at
	if h < 0 || p.at < h-before || p.at >= c.where.span.first || p.kind == thematicBreak || p.kind == image && c.found.isLogo(p.first) {
		return false
	}
	others := mNav | mRelated | mAd | mBio | mByline | mShare | mTools | mComments | mNewsletter
	if p.kind == caption {
		others &^= mByline // of a photographer
	}
	if _, ok := c.standsIn(p, others); ok || !c.s.isWithin(p.box, c.head) && !c.opensReport(p) {
		return false
	}
	return p.isMedia() || p.kind == caption
}

// isLogo reports whether a picture is the paper's sign: it says so, or leads to
// the paper's front page.
func (f *facts) isLogo(n *html.Node) bool {
	const levels = 4
	for range levels {
		if n == nil || n.Type != html.ElementNode {
			break
		}
		for _, key := range [...]string{"class", "id", "src"} {
			if slices.Contains(words(attribute(n, key)), "logo") {
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

// opensReport reports whether a piece stands in a picture that the box around
// headline and report begins with: "<figure>, <div> of headline and text".
func (c *cleaner) opensReport(p *piece) bool {
	const most = 4 // pieces of the picture: it, its caption, its credit
	around := &c.s.boxes[c.s.common(p.box, c.head)]
	return p.at < c.found.headline.at && p.at-int(around.first) < most && c.s.pieces[around.first].isMedia()
}

func isButton(c *cleaner, p *piece) (string, bool) {
	return "a button or form field", p.kind == control
}

// asksInForm sees the question over the answers of a poll, which opens the box
// that both stand in. A report may end in a question over a form as well.
func asksInForm(c *cleaner, p *piece) (string, bool) {
	const labels = 2 // pieces over the question: "Poll", the day
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

// headsPoll sees the label over such a question, in the same box: "Poll of the day".
func headsPoll(c *cleaner, p *piece) (string, bool) {
	const longest = 40 // bytes
	if p.isMedia() || len(p.text) > longest || endsSentence(p.text) || p.at+2 >= len(c.s.pieces) {
		return "", false
	}
	question := &c.s.pieces[p.at+1]
	_, ok := asksInForm(c, question)
	return "over a poll", ok && int(c.s.boxes[c.s.common(question.box, c.s.pieces[p.at+2].box)].first) == p.at
}

// repeatsCaption sees the second copy of a caption: the same text a few pieces
// further on, be it set as a caption again or as a paragraph, or a copy for
// screen readers before it. A credit may stand under several pictures, and a
// short text anywhere.
func repeatsCaption(c *cleaner, p *piece) (string, bool) {
	const near, label = 8, 12 // pieces between the two; bytes: a shorter text may stand anywhere
	if p.isMedia() || len(p.text) < label || p.kind == heading {
		return "", false
	}
	first := c.captionLike(p, near)
	if first < 0 || p.kind == caption && isBareCredit(p.text) && c.mediaBetween(first, p.at) && !c.sharePicture(first, p) {
		return "", false
	}
	return "the caption at " + strconv.Itoa(first), true
}

// captionLike is the piece, at most near pieces before p, with which p shares its
// words, and which is the first caption to have them; -1: none. One that is
// hidden may stand before the caption.
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

// sharePicture reports whether a piece stands in the figure of another one, with one
// picture for the two.
func (c *cleaner) sharePicture(other int, p *piece) bool {
	for i, box := range c.s.outward(p.box, c.where.box) {
		if box.isFigure() || box.own&mPicture != 0 {
			return c.s.holds(i, &c.s.pieces[other]) && c.s.in(box).media == 1
		}
	}
	return false
}

func (c *cleaner) mediaBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if c.s.pieces[i].isMedia() {
			return true
		}
	}
	return false
}

// namesAndDates sees lines that hold the names of the writers, dates, and
// nothing else.
func namesAndDates(c *cleaner, p *piece) (string, bool) {
	const longest = 200 // bytes of the line
	const leftover = 24 // bytes beside names and dates: "By", "Updated", "5 min read"
	isWithin := p.at > c.text.first && p.at < c.text.last && !c.found.opening.holds(p.at)
	if p.isMedia() || len(p.text) > longest || isWithin || c.listsDays(p.text) {
		return "", false
	}
	rest := p.text
	read := false
	for _, b := range c.found.bylines {
		if strings.Contains(rest, b.Name) {
			rest, read = strings.ReplaceAll(rest, b.Name, " "), true
		}
	}
	rest, dated := withoutDates(rest, c.found.language.value)
	if !read && !dated {
		return "", false
	}
	return "names and dates alone", len(letters(rest)) <= leftover && len(letters(rest))*2 <= len(letters(p.text))
}

// listsDays reports whether two lines of a text have a day each, and what is on it: the
// next matches, the dates of a tour.
func (c *cleaner) listsDays(text string) bool {
	if !strings.Contains(text, "\n") {
		return false
	}
	days := 0
	for line := range strings.SplitSeq(text, "\n") {
		rest, dated := withoutDates(line, c.found.language.value)
		if dated && len(words(rest)) > 1 && len(letters(rest))*2 >= len(letters(line)) {
			days++
		}
	}
	return days > 1
}

// tellsOfAuthor sees a note after the report that opens with a writer's name.
func tellsOfAuthor(c *cleaner, p *piece) (string, bool) {
	const opening = 70 // bytes in which the name stands: "The Berlin imam Jane Smith is …"
	const near = 3     // pieces: from the note to the last paragraph, and from the first to the note
	if p.at == c.text.first && p.kind == paragraph {
		return c.opensOnAuthor(p)
	}
	if p.isMedia() || p.kind == caption || p.at < c.text.last-near || p.at < c.text.first+near {
		return "", false
	}
	start := withoutInitials(strings.ToLower(p.text[:min(len(p.text), opening)]))
	for _, b := range c.found.bylines {
		if isBroadcaster(b.Name) && strings.Contains(p.text, b.Name) {
			continue // to whom somebody has spoken
		}
		if strings.Contains(b.Name, " ") && strings.Contains(start, withoutInitials(strings.ToLower(b.Name))) {
			return b.Name, true
		}
	}
	return "", false
}

// withoutInitials leaves the initials out of a text, which a byline has or not: "Jane
// M. Smith".
func withoutInitials(text string) string {
	const initial = len("M.")
	names := strings.Fields(text)
	return strings.Join(slices.DeleteFunc(names, func(n string) bool { return len(n) == initial && n[1] == '.' }), " ")
}

// opensOnAuthor sees a note over the report that says what its writer is: "Jane Smith
// is a senior reporter …".
func (c *cleaner) opensOnAuthor(p *piece) (string, bool) {
	const opening = 60 // bytes behind the name in which the role stands
	for _, b := range c.found.bylines {
		about, ok := strings.CutPrefix(p.text, b.Name+" ")
		if ok && strings.Contains(b.Name, " ") && c.continuesInNext(p.at) && isRole(about[:min(len(about), opening)]) {
			return b.Name, true
		}
	}
	return "", false
}

// listsTopics sees the links under a report to what else there is on its topics,
// behind a label: "Topics: Ferries, Port Sennet".
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

// offersJob sees a line of a list of jobs, by whom it may go to: "Harbour pilot (m/f/d)".
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

// namesFile sees a link to a file by what is printed behind its name: "PDF, 2
// MB, not accessible".
func namesFile(_ *cleaner, p *piece) (string, bool) {
	const longest = 160 // bytes
	if p.isMedia() || p.kind == cell || len(p.text) > longest || endsSentence(p.text) {
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

// showsServerMessage sees a message of the server in the middle of a page.
func showsServerMessage(_ *cleaner, p *piece) (string, bool) {
	return "a message of the server", isServerMessage(p.text)
}

// isServerMessage reports whether a text is what the program behind a page complains
// of, in the middle of it: "Warning: … in /www/index.php on line 36" (PHP's
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

// isSpacer sees a mark that stands alone to keep paragraphs apart, as often as not in
// the colour of the page. An ellipsis and a row of stars say something.
func isSpacer(_ *cleaner, p *piece) (string, bool) {
	const longest = 2 // bytes
	return "a mark alone", len(p.text) <= longest && p.kind == paragraph && strings.Trim(p.text, ".,_|·") == "" && p.text != ""
}

// standsAbove sees labels and second headlines between the headline and the
// first paragraph.
func standsAbove(c *cleaner, p *piece) (string, bool) {
	switch {
	case p.at >= c.text.first || p.isMedia() || c.opensEntry(p):
		return "", false
	case p.kind == caption || p.kind == listItem || p.kind == cell:
		return "", false
	case p.kind == heading:
		return "a heading above the text", !isOpening(p) && !c.headsText(p)
	}
	return "a label above the text", weight(p.text) < 2*shortText && !endsSentence(p.text)
}

// isOpening reports whether a heading is a sentence of the report, set large:
// some papers set their first one so.
func isOpening(p *piece) bool { return endsSentence(p.text) && weight(p.text) >= 2*shortText }

// headsText reports whether a heading stands right over the first paragraph, in
// the element around it: a crosshead that opens the report.
func (c *cleaner) headsText(p *piece) bool {
	first := &c.s.pieces[c.text.first]
	if !c.s.isWithin(first.box, c.s.boxes[p.box].parent) {
		return false
	}
	for i := p.at + 1; i < c.text.first; i++ {
		if q := &c.s.pieces[i]; !q.isMedia() && q.kind != caption {
			return false
		}
	}
	return true
}

// namesNetworks sees a row of the places where a report can be shared, as words
// of their own or run together: "FacebookWhatsApp". Where they are links, a label
// may stand before them.
func namesNetworks(_ *cleaner, p *piece) (string, bool) {
	const longest, least = 120, 2
	const label = 2 // words
	if p.isMedia() || p.kind == caption || len(p.text) > longest {
		return "", false
	}
	count := 0
	text := strings.TrimLeft(p.text, "0123456789") // how often it was shared
	if len(text) < len(p.text) {
		count++
	}
	for i, w := range strings.Fields(text) {
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

// onButtons are the words that stand on a row of buttons.
var onButtons = slices.Concat(networks, shareButtons)

// networkAt is the length of the name with which a text opens; 0: it is none.
func networkAt(text string) int {
	best := 0
	for _, name := range onButtons {
		if rest, ok := cutPrefixFold(text, name); ok && !(rest != "" && inLower(rest[0])) {
			best = max(best, len(name))
		}
	}
	return best
}

func inLower(b byte) bool { return b >= 'a' && b <= 'z' }

// weighsAgainst sees pieces in a box that is made of labels and links. Between two
// paragraphs, a list of things is the report's own, whatever stands around it.
func weighsAgainst(c *cleaner, p *piece) (string, bool) {
	if p.at > c.text.first && p.at < c.text.last && c.listOfThings(p) != nil {
		return "", false
	}
	for b, box := range c.s.outward(p.box, c.where.box) {
		if c.where.scoreOf(b, c.s) < mostAgainst && !c.where.heavy[b] && box.last-box.first > 1 {
			return evidenceOf(box) + " of labels and links", true
		}
	}
	return "", false
}

// trailsOff sees a list of labels without a link behind the last paragraph, where
// nothing above says what it lists: what an offer has, the fields of a form.
func trailsOff(c *cleaner, p *piece) (string, bool) {
	list := c.listOfThings(p)
	if list == nil || c.text.last < 0 || p.at < c.text.last || endsSentence(p.text) {
		return "", false
	}
	t := c.in(list)
	if t.texts == 1 {
		return "", false
	}
	return evidenceOf(list) + " of labels under the text", t.bytes < t.texts*shortText && !c.isIntroduced(int(list.first))
}

// listOfThings is the list without a link that a piece is an item of: of ingredients,
// tools, points for and against. Its items are as short as a menu's, but a menu leads
// somewhere; nil: it is in none.
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

// isIntroduced reports whether what stands above a list says what it lists.
func (c *cleaner) isIntroduced(list int) bool {
	if list == 0 {
		return false
	}
	above := &c.s.pieces[list-1]
	return above.notice.reason == "" && (above.kind == heading || strings.HasSuffix(above.text, ":"))
}

// mostAgainst is the score under which a box in the report is none of it: a
// handful of labels.
const mostAgainst = 5 * labelWorth

// stands sees pieces in an element with one of the marks, unless the element
// holds much of the report.
func stands(m marks) func(*cleaner, *piece) (string, bool) {
	return func(c *cleaner, p *piece) (string, bool) { return c.standsIn(p, m) }
}

// standsShort is like stands, for marks that papers also set on what is part of
// the report: only a short piece without a full sentence counts.
func standsShort(m marks) func(*cleaner, *piece) (string, bool) {
	return func(c *cleaner, p *piece) (string, bool) {
		const longest = 250 // bytes
		if box := &c.s.boxes[p.box]; len(p.text) > longest || p.kind == heading && box.last-box.first == 1 {
			return "", false
		}
		return c.standsIn(p, m)
	}
}

// standsInComments sees what readers have written, but for the question that an
// entry of a live blog quotes and answers.
func standsInComments(c *cleaner, p *piece) (string, bool) {
	if p.marks&mQuote != 0 && c.where.entryOf(p.at) >= 0 {
		return "", false
	}
	return c.standsIn(p, mComments)
}

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

// isOpeningPicture reports whether a box, whatever its class says, holds nothing but the
// picture that opens the report and its caption: "story-promo", "article-sharing", and
// Drupal's "views-row". The name of a network under its sign is no caption.
func (c *cleaner) isOpeningPicture(b *box, m marks) bool {
	const least = 24 // bytes of a text on average
	if m&^(mRelated|mShare|mTools) != 0 || int(b.last) > c.text.first || int(b.first) < c.found.headline.at {
		return false
	}
	t, in := c.in(b), c.s.in(b)
	isCaption := t.texts <= captionTexts && t.bytes <= captionBytes && t.bytes >= least*max(t.texts, 1)
	return isCaption && t.links == 0 && in.media == 1 && in.headings == 0
}

// inlineEvidence names the inline element that gives a piece one of the marks, and
// the class that says so.
func (s *sheet) inlineEvidence(p *piece, m marks) string {
	const longest = 40 // bytes of a class
	for n := p.first; n != nil && n != s.boxes[p.box].node; n = n.Parent {
		if n.Type != html.ElementNode {
			continue
		}
		for class := range strings.FieldsSeq(attribute(n, "class")) {
			if own, _ := wordMarks(class); own&m != 0 {
				return "<" + n.Data + "> " + cutAt(class, longest)
			}
		}
		if a := readAttributes(n, nil); a.marks&m != 0 {
			return "<" + n.Data + "> " + a.evidence
		}
		if marksOfTag[n.DataAtom]&m != 0 {
			return "<" + n.Data + ">"
		}
	}
	return "inline element"
}

func evidenceOf(b *box) string {
	if b.words != "" {
		return "<" + b.node.Data + "> " + b.words
	}
	return "<" + b.node.Data + ">"
}

// reservesRights sees a notice of copyright behind a credit.
func reservesRights(_ *cleaner, p *piece) (string, bool) {
	text := []byte(p.text)
	return "rights reserved", len(text) <= longestCredit && reservesRightsAt(text) >= 0 && rightsNotice(text) == len(text)
}

// tellsLength sees how long a film is, alone or with its date: "2:43 min".
func tellsLength(_ *cleaner, p *piece) (string, bool) {
	const longest, most = 40, 4 // bytes, and letters among them: "min", "h", "Std."
	digits, letters := 0, 0
	for _, r := range p.text {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			letters++
		}
	}
	return "a length", len(p.text) <= longest && digits > 0 && letters <= most && strings.Contains(p.text, ":") && !p.isMedia()
}

// creditsPictures sees the line under the report that says whose its pictures are:
// "Photos: Jane Smith", "(c) The Harbour Courier".
func creditsPictures(c *cleaner, p *piece) (string, bool) {
	const mark = "(c) "
	if p.kind != paragraph || p.at < c.text.last || p.at < c.text.first+1 || len(p.text) > longestCredit || endsSentence(p.text) {
		return "", false
	}
	hasMark := len(p.text) > len(mark) && strings.EqualFold(p.text[:len(mark)], mark)
	return "credits under the text", hasMark || labelsPictures(p.text) || statesCredit(p.text)
}

// labelsPictures reports whether a line opens with a label that has a word for pictures
// in it, such as "Photo credits Linden:".
func labelsPictures(text string) bool {
	const most = 4 // words of the label
	label, rest, ok := strings.Cut(text, ":")
	if !ok || rest == "" || len(words(label)) > most {
		return false
	}
	for w := range eachWord(strings.ToLower(label)) {
		if hasPrefixOf(w, pictureStems) {
			return true
		}
	}
	return false
}

// saysLabel is like saysPhrase, for captions: their words open in many ways that are
// a label elsewhere, such as "Photo:" and "See also". A longer opening is none, and
// neither is a whole phrase behind the last sentence: "… Read more".
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

// lastSentence is the last words of a text, behind a sentence; empty: there is one
// sentence alone.
func lastSentence(text string) string {
	const longest = 30 // bytes: a label
	tail := text[max(0, len(text)-longest):]
	i := strings.LastIndexAny(tail, ".!?\n")
	if i < 0 || i+1 >= len(tail) {
		return ""
	}
	return strings.TrimSpace(tail[i+1:])
}

// saysPhrase sees pieces that are a known phrase as a whole.
func saysPhrase(_ *cleaner, p *piece) verdict { return verdict{p.notice.reason, p.notice.phrase} }
