package newspage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// listsTopics matches the links to the topics of a report, after it, with a label:
// "Topics: Ferries, Port Sennet".
func listsTopics(c *cleaner, p *piece) (string, bool) {
	const label, topic, most = 24, 40, 400 // characters; bytes of the piece
	if p.kind != paragraph || p.first == nil || p.at <= c.lastText || !p.isLinkHeavy() || len(p.text) > most || endsSentence(p.text) || namesSource(p.text) {
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

// labelsSlot matches a label that is all that is said in a box, over an empty element with
// an id: a script finds that and shows there what the label names, such as an
// advertisement, comments or other reports. A few labels may stand around it if the same
// words recur on the page: "Advertisement", "Remove these". Where the paragraphs, or labels
// that differ, stand in such boxes too, each over a place for an advertisement, it is text.
func labelsSlot(c *cleaner, p *piece) (string, bool) {
	const fewest = 3 // times that one of several labels stands on the page
	box := c.slotBox(p)
	if box == nil || c.isLikeText(box.node) {
		return "", false
	}
	class := classOf(box)
	if differ := c.slotLabels()[class]; differ >= fewestThings || differ > 1 && class.class != "" {
		return "", false
	}
	return "over an empty place", c.s.in(box).texts == 1 || c.times()[p.text] >= fewest
}

// slotBox returns the innermost box around a label, with few others, in which there is an
// empty element with an id behind it, or nil.
func (c *cleaner) slotBox(p *piece) *box {
	const most = 3 // texts in the box
	if p.kind != paragraph || p.isBold() || !isWordLabel(p) {
		return nil
	}
	for _, box := range c.s.outward(p.box, c.where.box) {
		t, from := c.s.in(box), p.last
		if t.texts > most || t.media > 0 {
			break
		}
		if t.texts > 1 {
			from = box.node
		}
		if slotBehind(from, box.node) {
			return box
		}
	}
	return nil
}

// fewestThings is how many different labels in like boxes name things, and not
// what the boxes are for.
const fewestThings = 3

// labelsByClass returns how many different labels open the boxes of each class among those
// that boxOf finds around labels.
func (c *cleaner) labelsByClass(boxOf func(*piece) *box) map[boxClass]int {
	type label struct {
		class boxClass
		text  string
	}
	counts, seen := map[boxClass]int{}, map[label]bool{}
	for i := c.where.span.first; i < c.where.span.last; i++ {
		p := &c.s.pieces[i]
		box := boxOf(p)
		if box == nil || int(box.first) != i {
			continue
		}
		if l := (label{classOf(box), p.text}); !seen[l] {
			seen[l] = true
			counts[l.class]++
		}
	}
	return counts
}

// timesOf returns how often each text stands among some pieces.
func timesOf(pieces []piece) map[string]int {
	times := map[string]int{}
	for i := range pieces {
		times[pieces[i].text]++
	}
	return times
}

// isWordLabel reports whether a piece is a few words without a number that are not a sentence.
func isWordLabel(p *piece) bool {
	return weight(p.text) < shortText && !endsSentence(strings.TrimSuffix(p.text, ":")) && !strings.ContainsFunc(p.text, unicode.IsDigit) && strings.ContainsFunc(p.text, unicode.IsLetter)
}

// slotBehind reports whether an empty element with an id follows a node in an element
// around it, or stands in it.
func slotBehind(n, around *html.Node) bool {
	const most = 24 // nodes that are looked at
	for range most {
		if n = following(n); n == nil || !holdsNode(around, n) {
			return false
		}
		if (n.DataAtom == atom.Div || n.DataAtom == atom.Ins) && attribute(n, "id") != "" && isEmpty(n) {
			return true
		}
	}
	return false
}

// isEmpty reports whether nothing in an element is seen until a script has run.
func isEmpty(n *html.Node) bool {
	const most = 24 // nodes that are looked at
	looked := 0
	for d := range n.Descendants() {
		looked++
		isSeen := isText(d) && strings.TrimSpace(d.Data) != "" || d.Type == html.ElementNode && !unfilled[d.DataAtom]
		if isSeen || looked > most {
			return false
		}
	}
	return true
}

// unfilled are the elements that stand in a place until a script fills it.
var unfilled = map[atom.Atom]bool{atom.Div: true, atom.Span: true, atom.Ins: true, atom.Script: true, atom.Style: true}

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
	if p.isMedia() || p.kind == cell || len(p.text) > longest || firstDigit(p.text) < 0 || endsSentence(p.text) {
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
	case p.at >= c.firstText || p.isMedia() || c.opensEntry(p) || c.found.isDay(p.at):
		return "", false
	case p.kind == listItem || p.kind == cell:
		return "", false
	case p.kind == heading:
		const headline = 4 // words: so many that lead on are a promo
		isPromo := p.isLink() && hasWords(p.text, headline)
		isOpening := isLongSentence(p.text) // some papers set their first sentence in large type
		return "a heading above the text", !isOpening && !c.headsText(p) && !isPromo && !c.headsKeyPoints(p) && !c.isUnderText(p)
	}
	return "a label above the text", weight(p.text) < longText && !endsSentence(p.text) && c.where.entryOf(p.at) < 0
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
			return c.s.isWithin(c.s.pieces[c.firstText].box, c.s.boxes[p.box].parent)
		}
	}
	return false
}

// headsText reports whether a heading is a crosshead that opens the report: it stands
// right above the first paragraph, or short ones that end like a sentence, and the box
// around it holds both.
func (c *cleaner) headsText(p *piece) bool {
	first := &c.s.pieces[c.firstText]
	if !c.s.isWithin(first.box, c.s.boxes[p.box].parent) {
		return false
	}
	for i := p.at + 1; i < c.firstText; i++ {
		q := &c.s.pieces[i]
		isShort := isSentence(q) && c.found.roles[i] == noRole && q.links == 0
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

// standsByShareLinks matches a label in a small box with links that send the page to
// networks or by mail, as their addresses say, or with icons that lead to networks: what
// such a row of icons is called, and what is said beside it. A quotation that can be
// shared is of the report, and so are the things in a list of which each can be.
func standsByShareLinks(c *cleaner, p *piece) (string, bool) {
	box := c.shareBox(p)
	if box == nil || opensQuote(c.s.pieces[box.first].text) || c.shareLabels()[classOf(box)] >= fewestThings {
		return "", false
	}
	return "by links to share the page", true
}

// shareBox returns the innermost small box with links to share around a label, or nil.
func (c *cleaner) shareBox(p *piece) *box {
	const longest, levels = 200, 5 // bytes of the texts in such a box, and boxes that are looked at
	if p.kind != paragraph && p.kind != listItem || p.isBold() || weight(p.text) >= shortText || endsSentence(strings.TrimSuffix(p.text, ":")) || c.where.entryOf(p.at) >= 0 {
		return nil
	}
	level := 0
	for _, box := range c.s.outward(p.box, c.where.box) {
		if level++; c.in(box).bytes > longest || level > levels {
			break
		}
		if hasShareLinks(box.node) {
			return box
		}
	}
	return nil
}

// hasShareLinks reports whether there are several links in an element that share the page or
// lead to networks.
func hasShareLinks(n *html.Node) bool {
	const fewest, most = 2, 200 // links; nodes that are looked at
	links, looked := 0, 0
	for d := range n.Descendants() {
		if d.DataAtom == atom.A && sharesOrFollows(d) {
			links++
		}
		if looked++; links == fewest || looked == most {
			break
		}
	}
	return links == fewest
}

// sharesOrFollows reports whether a link sends the page to others, or is an icon that leads
// to a network.
func sharesOrFollows(a *html.Node) bool {
	href := attribute(a, "href")
	return containsOneOf(href, shareAddresses) || containsOneOf(href, networkHosts) && strings.TrimSpace(textOf(a)) == ""
}

// networkHosts are the hosts of networks on which papers have readers.
var networkHosts = slices.Concat(postHosts, []string{"youtube.com/", "linkedin.com/", "pinterest.com/", "snapchat.com/", "whatsapp.com/", "//t.me/", "news.google.com/", "flipboard.com/", "vk.com/"})

// shareAddresses are in the addresses of such links.
var shareAddresses = []string{
	"facebook.com/share", "facebook.com/dialog/", "fb-messenger://share", "twitter.com/intent/tweet", "twitter.com/share", "//x.com/intent/", "//x.com/share",
	"whatsapp.com/send", "whatsapp://send", "wa.me/?text", "t.me/share", "telegram.me/share", "tg://msg", "linkedin.com/share", "linkedin.com/cws/share",
	"pinterest.com/pin/create", "reddit.com/submit", "mailto:?", "getpocket.com/", "flipboard.com/bookmarklet", "line.me/R/msg", "line.me/lineit/share",
	"hatena.ne.jp/entry", "vk.com/share", "weibo.com/share", "kakao.com/", "viber://forward", "bsky.app/intent/", "threads.net/intent/", "threads.com/intent/",
	"tumblr.com/widgets/share", "addtoany.com/add_to", "tumblr.com/share", "xing.com/spi/shares", "ok.ru/offer", "ok.ru/dk",
}

// weighsAgainst matches pieces in a box that consists of labels and links. A list of
// things or amounts between two paragraphs belongs to the report, whatever is around it.
func weighsAgainst(c *cleaner, p *piece) (string, bool) {
	if p.at > c.firstText && p.at < c.lastText && (c.listOfThings(p) != nil || c.isInAmounts(p)) {
		return "", false
	}
	for b, box := range c.s.outward(p.box, c.where.box) {
		if c.where.sums.in(box) < mostAgainst && !c.where.heavy[b] && box.last-box.first > 1 {
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
	if list == nil || c.lastText < 0 || p.at < c.lastText || endsSentence(p.text) {
		return "", false
	}
	t := c.in(list)
	if t.texts == 1 || c.s.isWithin(c.s.pieces[c.lastText].box, list.parent) {
		return "", false
	}
	return evidenceOf(list) + " of labels under the text", t.bytes < t.texts*shortText && !c.isIntroduced(int(list.first)) && !c.goesOnBehind(list) && !c.isLikeText(c.s.boxes[list.parent].node)
}

// isLikeText reports whether an element has the same class as one around the last
// paragraph: the editor of the report put both there.
func (c *cleaner) isLikeText(n *html.Node) bool {
	return c.lastText >= 0 && hasClassAround(&c.s.pieces[c.lastText], n)
}

// hasClassAround reports whether an element around a piece that does not hold n has the
// class of n.
func hasClassAround(p *piece, n *html.Node) bool {
	class := attribute(n, "class")
	if class == "" {
		return false
	}
	for around := p.first; around != nil && !holdsNode(around, n); around = around.Parent {
		if around.Type == html.ElementNode && attribute(around, "class") == class {
			return true
		}
	}
	return false
}

// goesOnBehind reports whether a paragraph of the report follows a list, beside it.
func (c *cleaner) goesOnBehind(list *box) bool {
	i := int(list.last)
	return i < c.where.span.last && c.s.isNote(i) && c.s.pieces[i].links == 0 && c.s.isWithin(c.s.pieces[i].box, list.parent)
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

// standsForPortrait matches the first letter of a name that stands in place of a portrait, in an
// entry of a live blog: "R" over "Rosalind: Is it too late?", or over "Rosalind".
func standsForPortrait(c *cleaner, p *piece) (string, bool) {
	const longest, longestName = 4, 40 // bytes
	if len(p.text) > longest || utf8.RuneCountInString(p.text) != 1 || !isInCapitals(p.text) {
		return "", false
	}
	entry, next := c.where.entryOf(p.at), p.at+1
	if entry < 0 || c.where.entryOf(next) != entry {
		return "", false
	}
	name, _, _ := strings.Cut(c.s.pieces[next].text, ":")
	isName := len(name) <= longestName && len(name) > len(p.text) && !endsSentence(name)
	return "a name's first letter", isName && strings.HasPrefix(name, p.text)
}
