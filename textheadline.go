package newspage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// headlineLine returns the line of a plain-text page that looks most like the headline,
// or -1. The headline stands not far above the first paragraph, usually right above the
// line with the writer or the date, and its words occur again in the text.
func (f *facts) headlineLine(s *sheet, around span) int {
	const above = 64
	entry := f.firstEntry(s, around)
	last := entry
	if entry >= 0 {
		around.first = entry
	} else {
		last = textStart(s, around)
	}
	l := scoredLines{s: s, first: max(0, around.first-above)}
	best := l.score(f, around, last)
	if best < 0 {
		return -1
	}
	best = l.overStandfirst(l.uppermost(best), l.of(best))
	if i := s.underKicker(best); i < last && l.of(max(i, l.first)) > 0 {
		best = i
	}
	if f.isKickerOver(s, best) && best+1 < last && l.of(best+1) > 0 {
		best++
	}
	return s.fullerBelow(s.bareBelow(l.bareLine(best)))
}

// fullerBelow returns the line right below line at if it is that and more behind a mark,
// or at, which is then the last of the breadcrumbs: "Ferry sails late", "Ferry sails late:
// cook had the key".
func (s *sheet) fullerBelow(at int) int {
	if at < 0 || at+1 >= len(s.pieces) {
		return at
	}
	next := &s.pieces[at+1]
	more, ok := strings.CutPrefix(next.text, s.pieces[at].text)
	if ok && next.kind == heading && len(more) > 2 && strings.Contains(":;,", more[:1]) && more[1] == ' ' {
		return at + 1
	}
	return at
}

// scoredLines are the lines from first on that may be the headline of a plain-text
// page, with their scores.
type scoredLines struct {
	s      *sheet
	first  int
	scores []float64
}

func (l *scoredLines) of(i int) float64 { return l.scores[i-l.first] }

// score scores the lines before last, and returns the best one, or -1 if none can be
// the headline.
func (l *scoredLines) score(f *facts, around span, last int) int {
	told := stemsIn(l.s.pieces[around.first:max(around.first, around.last)])
	l.scores = make([]float64, last-l.first)
	best, bestScore, signed := -1, 0.0, farFromSignature
	for i := last - 1; i >= l.first; i-- {
		signed++
		if f.isSignature(l.s.pieces[i].text) || l.s.isOverWriter(i) {
			signed = 0
			continue
		}
		score := f.lineScore(l.s, i, around, told, signed)
		l.scores[i-l.first] = score
		if score > bestScore {
			best, bestScore = i, score
		}
	}
	return best
}

// uppermost returns the first line a little above the best one with nearly the same
// score: a headline is followed by standfirst and captions. If the best line is long,
// that line must not be so short that it may be a kicker.
func (l *scoredLines) uppermost(best int) int {
	least := l.of(best) - asGood
	long := weight(l.s.pieces[best].text) >= fullHeadline
	for i := max(l.first, best-nearBest); i < best; i++ {
		if score := l.of(i); score > 0 && score >= least && (!long || weight(l.s.pieces[i].text) >= shortHeadline) {
			return i
		}
	}
	return best
}

// overStandfirst returns the headline above line at, if line at is its standfirst,
// which may have the better score, and otherwise at. top is the best score of all.
func (l *scoredLines) overStandfirst(at int, top float64) int {
	if l.isOverSentence(at - 1) {
		return at - 1
	}
	for over := at - 1; over >= l.first; over-- {
		if l.s.pieces[over].kind == caption {
			continue // the picture stands between the two
		}
		score, room := l.of(over), asGood
		if weight(l.s.pieces[over].text) < weight(l.s.pieces[at].text)*5/4 {
			room = asGoodOver
		}
		if score < surelyOver || score < top-room || weight(l.s.pieces[over].text) < fullHeadline {
			break
		}
		at = over
	}
	return at
}

// isOverSentence reports whether line at is a headline, however short, because the
// longer line right under it is a sentence and so its standfirst. Kickers have fewer
// words.
func (l *scoredLines) isOverSentence(at int) bool {
	const least = 3 // words
	if at < l.first || l.of(at) <= 0 || l.s.pieces[at+1].gap > 1 {
		return false
	}
	over, under := &l.s.pieces[at], &l.s.pieces[at+1]
	if strings.ContainsAny(over.text, "·•|>›»/") {
		return false // breadcrumbs
	}
	return over.kind == heading && hasWords(over.text, least) && weight(under.text) > weight(over.text) && hasFullStop(under.text)
}

// hasFullStop reports whether a sentence ends at the end of a text or within it.
func hasFullStop(text string) bool {
	return strings.ContainsRune(".。।۔።։។။", lastRune(strings.TrimRight(text, "\"”’»"))) || holdsSentence(text)
}

// holdsSentence reports whether a sentence ends within a text, with more text after it.
func holdsSentence(text string) bool {
	const least = 4 // letters of its last word, so that "Dr. Smith" is none
	before, after, ok := strings.Cut(text, ". ")
	if ok && startsUpper(after) && utf8.RuneCountInString(lastField(before)) >= least {
		return true
	}
	return slices.ContainsFunc(otherStops, func(stop string) bool {
		_, after, ok := strings.Cut(text, stop)
		return ok && letters(after) != ""
	})
}

// otherStops end the sentences of scripts that have no full stop.
var otherStops = []string{"。", "। ", "۔ ", "។ ", "။ ", "። "}

// firstEntry returns the first entry of a plain-text live blog if it stands above most
// of the text, or -1.
func (f *facts) firstEntry(s *sheet, around span) int {
	flat := flatFinder{s, f, f.clocksIn(s), around}
	starts := flat.starts()
	if len(starts) == 0 || starts[0] >= around.first {
		return -1
	}
	told := 0
	for _, e := range flat.spans(starts, around.last) {
		for i := e.first; i < e.last; i++ {
			if isProse(&s.pieces[i]) {
				told++
				break
			}
		}
	}
	if told < fewEntries {
		return -1
	}
	return starts[0]
}

// underKicker returns the second line below line at, if that is the headline and the
// line between them its kicker. Line at is then the title for search engines, at the
// end of the breadcrumbs. Otherwise it returns at.
func (s *sheet) underKicker(at int) int {
	const crumb = 30 // weight: the name of a section is shorter
	if at < 1 || at+2 >= len(s.pieces) {
		return at
	}
	over, kicker, under := &s.pieces[at-1], &s.pieces[at+1], &s.pieces[at+2]
	isCrumb := s.pieces[at].gap == 0 && weight(over.text) < crumb && !endsSentence(over.text)
	isKicker := kicker.gap == 0 && weight(kicker.text) < fullHeadline && kicker.notice.reason == "" && kicker.kind != caption && !endsSentence(kicker.text) && !isPerson(kicker.text)
	if isCrumb && isKicker && under.gap == 0 && under.kind == heading && weight(under.text) >= fullHeadline {
		return at + 2
	}
	return at
}

// isKickerOver reports whether line at is a kicker and the line right under it the
// headline: that one is longer and no sentence, and the standfirst, which is one, stands
// between it and the writer or the date.
func (f *facts) isKickerOver(s *sheet, at int) bool {
	const below = 3 // lines down to the signature
	if at < 0 || at+below >= len(s.pieces) || weight(s.pieces[at].text) >= shortHeadline || !hasWords(s.pieces[at].text, 2) {
		return false
	}
	under, sentence := &s.pieces[at+1], &s.pieces[at+2]
	if under.kind != heading || under.gap > 0 || weight(under.text) < fullHeadline || hasFullStop(under.text) || under.notice.reason != "" {
		return false
	}
	return hasFullStop(sentence.text) && sentence.kind != caption && sentence.notice.reason == "" && f.isSignature(s.pieces[at+below].text)
}

// textStart returns the end of the lines that can be the headline: the first long
// paragraph of the report or, if none is near, its third line. Shorter paragraphs may
// be a notice above the headline.
func textStart(s *sheet, around span) int {
	const reach, long = 12, 240 // lines; weight
	last := min(around.first+2, len(s.pieces))
	for i := around.first; i < min(around.first+reach, around.last); i++ {
		if weight(s.pieces[i].text) >= long {
			return max(last, i)
		}
	}
	return last
}

// isSignature reports whether a line names the writer or the date, as the line under a
// headline does.
func (f *facts) isSignature(text string) bool {
	const shortest = 4 // weight
	if n := weight(text); n < shortest || n > longestSignature || endsSentence(text) && !endsInMinutes(text) {
		return false
	}
	bare, _ := cutVerbBy(text)
	if _, by := f.namesIn(text, false); by && !strings.Contains(bare, ": ") { // "From Rome to Paris: a journey"
		return true
	}
	return f.hasDate(text)
}

// endsInMinutes reports whether a line ends in how long it takes to read the report, in
// an abbreviation that looks like the end of a sentence: "4 min.".
func endsInMinutes(line string) bool {
	rest, ok := cutSuffixFold(line, " min.")
	return ok && isDigits(lastField(rest))
}

// isOverWriter reports whether a line is only a word for "by" and the next one a
// person's name.
func (s *sheet) isOverWriter(i int) bool {
	return isByWord(s.pieces[i].text) && i+1 < len(s.pieces) && isStrictName(s.pieces[i+1].text)
}

// farFromSignature is a number of lines: a signature so far below a line does not belong
// to it.
const farFromSignature = 6

// bareBelow returns a line near below line at that is the end of it, or at. Line at is
// then breadcrumbs without marks between them: what precedes the headline there is also
// in the menu or in a line between the two.
func (s *sheet) bareBelow(at int) int {
	const near, shortest = 5, 20 // lines; weight
	for i := at + 1; i < min(len(s.pieces), at+1+near); i++ {
		bare := s.pieces[i].text
		crumbs, ok := strings.CutSuffix(s.pieces[at].text, " "+bare)
		if !ok || weight(bare) < shortest || !strings.Contains(bare, " ") {
			continue
		}
		if anyOf(s.pieces[:i], func(p *piece) bool { return p.at != at && strings.HasSuffix(" "+crumbs, " "+p.text) }) {
			return i
		}
	}
	return at
}

// bareLine returns a line that is contained in line at and is more than half of it, or
// at. Breadcrumbs and page titles contain the headline and something more.
func (l *scoredLines) bareLine(at int) int {
	whole := letters(l.s.pieces[at].text)
	for n, score := range l.scores {
		if i := l.first + n; score > 0 && i != at {
			if bare := letters(l.s.pieces[i].text); len(bare)*2 > len(whole) && len(bare) < len(whole) && strings.Contains(whole, bare) {
				return i
			}
		}
	}
	return at
}

// A line right above one that is longer, or not much shorter, and itself as long as a
// headline, is the headline if its score is at least surelyOver and at most asGoodOver
// below the best. The line below it is then the standfirst.
const (
	asGoodOver = 1.1
	surelyOver = 1.5
)

// asGood is how far below the best score the headline may be, and nearBest how many
// lines above the best line it may stand.
const (
	asGood   = 0.45
	nearBest = 4
)

// The least weight of a headline that has a kicker above it, and the weight up to which
// a line can be a kicker.
const (
	fullHeadline  = 40
	shortHeadline = 25
)

// A headlineSign speaks for or against a line being the headline of a plain-text page.
type headlineSign struct {
	worth float64
	times func(*titleLine) float64 // how often or how far it holds, or 0
}

// headlineSigns are the signs. The score of a line is their sum.
var headlineSigns = []headlineSign{
	{0.6, seen(func(l *titleLine) bool { return l.p.kind == heading })},
	{-0.4, seen((*titleLine).isSentence)},
	{-0.9, seen((*titleLine).repeatsItself)}, // a menu
	{1.6, (*titleLine).shareTold},            // the share of its words that the text has too
	{0.6, seen((*titleLine).isAsLong)},
	{-0.6, seen((*titleLine).saysLittle)},
	{0.9, seen(func(l *titleLine) bool { return l.signed < farFromSignature })}, // right above the writer or the date,
	{-0.1, (*titleLine).linesToSignature},                                       // or a little farther up
	{-0.5, seen(func(l *titleLine) bool { return l.p.at >= l.text })},
	{0.5, seen((*titleLine).speaksOfLive)},
	{-0.9, seen(func(l *titleLine) bool { return isSlashed(l.p.text) || isWeather(l.p.text) })},
	{-1.8, seen(func(l *titleLine) bool { return isTrail(l.p.text) })}, // breadcrumbs, whose words may all be in the report
	{-0.6, seen(func(l *titleLine) bool { return hasSiteBehindBar(l.p.text) })},
	{1.2, seen((*titleLine).isNamedAbove)},
	{0.5, seen((*titleLine).isUnderDay)},

	{-0.01, func(l *titleLine) float64 { return float64(max(0, l.text-l.p.at)) }}, // the number of lines down to the text
}

// seen turns a question about a line into a number for headlineSign.times.
func seen(sees func(*titleLine) bool) func(*titleLine) float64 {
	return func(l *titleLine) float64 {
		if sees(l) {
			return 1
		}
		return 0
	}
}

// lineScore returns how much line i looks like the headline, or 0 if it cannot be it.
// told are the stems of the words in the text, and signed is the number of lines down
// to the next signature.
func (f *facts) lineScore(s *sheet, i int, around span, told map[string]bool, signed int) float64 {
	const shortest, longest = 15, 220 // weight
	const shortestNamed = 5           // for a line that another one shows to be the headline
	p := &s.pieces[i]
	n := weight(p.text)
	if p.kind == caption || f.isSpokenFor(p) || n < shortestNamed || n > longest {
		return 0
	}
	if isServerMessage(p.text) || leadsAside(p.text) {
		return 0
	}
	l := titleLine{s: s, p: p, text: around.first, signed: signed}
	isNamed := l.isNamedAbove()
	isInText := i >= around.first && p.kind != heading && signed >= farFromSignature
	if !isNamed && (n < shortest || isInText) {
		return 0
	}
	l.wordCount = countWords(p.text, told, stem)
	score := 0.0
	for _, sign := range headlineSigns {
		score += sign.worth * sign.times(&l)
	}
	return score
}

// A titleLine is a line of a plain-text page that may be the headline, with what the
// signs ask about it.
type titleLine struct {
	s         *sheet
	p         *piece
	text      int // where the text begins
	signed    int // lines down to the next signature
	wordCount     // beside the words of the text
}

// isSentence reports whether a line ends like a sentence. Questions do not count,
// because headlines can be questions.
func (l *titleLine) isSentence() bool {
	return l.p.kind != heading && !strings.HasSuffix(l.p.text, "?") && endsSentence(l.p.text)
}

// fewWords is the number of full words below which a line says little.
const fewWords = 3

func (l *titleLine) saysLittle() bool { return l.full < fewWords }

func (l *titleLine) repeatsItself() bool {
	return l.full >= fewWords && (l.full-l.different)*3 >= l.full && !isWide(l.p.text)
}

func (l *titleLine) isAsLong() bool {
	const shortest, longest = 30, 130 // weight
	n := weight(l.p.text)
	return n >= shortest && n <= longest
}

func (l *titleLine) linesToSignature() float64 {
	if l.signed >= farFromSignature {
		return 0
	}
	return float64(l.signed)
}

func (l *titleLine) speaksOfLive() bool {
	return hasWordOf(l.p.text, liveTitleWords) && !isUnderKeyHead(l.s, l.p.at)
}

// isNamedAbove reports whether a line a little above ends in this one, after a mark or
// without a space, as breadcrumbs do, or whether the line right above is the same.
func (l *titleLine) isNamedAbove() bool {
	const near, long = 4, 25 // lines; weight: a shorter line may be a label that is printed twice
	for i := l.p.at - 1; i >= max(0, l.p.at-near); i-- {
		before, ok := strings.CutSuffix(l.s.pieces[i].text, l.p.text)
		if !ok {
			continue
		}
		bare := strings.TrimRight(before, " ")
		switch {
		case bare == "" && i == l.p.at-1:
			return weight(l.p.text) >= long && !l.isSentence()
		case containsOneOf(bare[max(0, len(bare)-len("›")):], crumbMarks):
			return true
		case bare != "" && before == bare && startsUpper(l.p.text) && unicode.IsLower(lastRune(bare)):
			return true // "HomePoliticsHarbour to be dredged"
		case i < l.p.at-1 && strings.TrimRight(bare, " :|–—-") == l.s.pieces[l.p.at-1].text:
			return true // "Port Sennet: Harbour to be dredged", and its kicker right above
		}
	}
	return false
}

// crumbMarks are the marks between breadcrumbs.
var crumbMarks = []string{"»", ">", "›", "/"}

// isUnderDay reports whether the line above is only a date, with at most a label above
// it, and the text begins soon below.
func (l *titleLine) isUnderDay() bool {
	const near, label = 5, 30 // lines; weight
	i := l.p.at - 1
	if i < 0 || l.p.at > l.text || l.p.at+near < l.text || i > 0 && weight(l.s.pieces[i-1].text) >= label {
		return false
	}
	return statesDay(l.s.pieces[i].text) && isDayAlone(l.s.pieces[i].text)
}

// isSlashed reports whether a line consists of short parts between slashes, such as
// sections or the parts of a credit.
func isSlashed(text string) bool {
	const most = 4 // words of a part
	parts := strings.Split(text, "/")
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(part string) bool { return len(strings.Fields(part)) > most })
}

// leadsAside reports whether a line is a link to the previous or the next text, by the
// arrow at one of its ends: "← Harbour to be dredged". Quotation marks come in pairs.
func leadsAside(text string) bool {
	for _, arrow := range [...]string{"←", "‹", "«"} {
		if strings.HasPrefix(text, arrow) {
			return arrow == "←" || strings.Count(text, "»")+strings.Count(text, "›") == 0
		}
	}
	for _, arrow := range [...]string{"→", "›", "»"} {
		if strings.HasSuffix(text, arrow) {
			return arrow == "→" || strings.Count(text, arrow) == 1 && !strings.ContainsAny(text, "«‹")
		}
	}
	return false
}

// isTrail reports whether a line is breadcrumbs: "News » Local » Harbour". In a line
// with « the mark belongs to a French quotation.
func isTrail(text string) bool {
	if strings.ContainsRune(text, '«') {
		return false
	}
	return containsOneOf(text, []string{" » ", " > ", "›", " >> "})
}

// hasSiteBehindBar reports whether a line ends in a bar and up to three words. It is
// then the page's title with the site's name.
func hasSiteBehindBar(text string) bool {
	const most = 3 // words
	_, site, ok := cutLast(text, " | ")
	return ok && len(strings.Fields(site)) <= most
}

// gluedKicker splits a kicker from the headline in line at, if a line near it has the
// same letters with another mark between the two. The page's title is "Kicker:
// Headline", and the two elements of the headline are copied as "Kicker Headline" or
// without a space.
func (s *sheet) gluedKicker(at int) (kicker, headline string) {
	const near = 6 // lines
	whole := letters(s.pieces[at].text)
	for i := max(0, at-near); i < min(len(s.pieces), at+near); i++ {
		if other := s.pieces[i].text; i != at && other != s.pieces[at].text && letters(other) == whole {
			if kicker, headline := cutAtJoint(s.pieces[at].text, other); kicker != "" {
				return kicker, headline
			}
		}
	}
	return s.tightKicker(at)
}

// tightKicker splits a kicker from the headline in line at where a copy runs the two
// together, "Storm at seaFerry sails late": both halves of the word are in the text, and
// the word is not, as a name that is written so would be.
func (s *sheet) tightKicker(at int) (kicker, headline string) {
	const longest, least = 60, 20 // bytes
	const far = 60                // lines of the text
	parts := splitJoints(s.pieces[at].text)
	if len(parts) != 2 || len(parts[0]) > longest || len(parts[1]) < least {
		return "", ""
	}
	before, after := words(parts[0]), words(parts[1])
	if len(before) == 0 || len(after) == 0 {
		return "", ""
	}
	told := stemsIn(s.pieces[min(at+1, len(s.pieces)):min(at+far, len(s.pieces))])
	left, right := before[len(before)-1], after[0]
	if !told[stem(left)] || !told[stem(right)] || told[stem(left+right)] {
		return "", ""
	}
	return parts[0], parts[1]
}

// cutAtJoint splits the first of two texts with the same letters at the place where
// only one of them has a mark that follows a kicker.
func cutAtJoint(a, b string) (kicker, headline string) {
	const longest, least = 60, 20 // bytes
	isLetter := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	for whole := a; ; {
		gapA, gapB := strings.IndexFunc(a, isLetter), strings.IndexFunc(b, isLetter)
		if gapA < 0 || gapB < 0 {
			return "", ""
		}
		if before := len(whole) - len(a); before > 0 && a[:gapA] != b[:gapB] && (isJoint(a[:gapA]) || isJoint(b[:gapB])) {
			quoted := 0 // a closing quotation mark belongs to the kicker
			for quoted < min(gapA, gapB) && a[quoted] == b[quoted] && a[quoted] != ' ' {
				quoted++
			}
			kicker, headline = whole[:before+quoted], strings.TrimLeft(a[quoted:], " :–—|-")
			if len(kicker) > longest || len(headline) < least {
				return "", ""
			}
			return kicker, headline
		}
		a, b = a[gapA:], b[gapB:]
		_, n := utf8.DecodeRuneInString(a)
		_, m := utf8.DecodeRuneInString(b)
		a, b = a[n:], b[m:]
	}
}

// isJoint reports whether the characters between two letters contain a mark that stands
// between a kicker and its headline.
func isJoint(gap string) bool {
	return containsOneOf(gap, []string{": ", " – ", " — ", " - ", " | "})
}

// isWeather reports whether a line has several temperatures, as the strip at the top of
// many papers does.
func isWeather(text string) bool { return strings.Count(text, "°") > 1 }

// isUnderKeyHead reports whether a line stands in a summary list or right under its
// heading.
func isUnderKeyHead(s *sheet, i int) bool {
	const points = 16 // lines
	for j := i - 1; j >= max(0, i-points); j-- {
		if text := s.pieces[j].text; isLabelOf(text, keyHeads) || isLabelOf(text, liveLines) {
			return true
		}
	}
	return false
}
