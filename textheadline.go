package newspage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// headlineLine is the line over a report that came as text which reads most
// like its headline; -1: none. It stands above the first paragraph, not far
// off, mostly right over the line that names the writer or the day, and its
// words come back in the text.
func (f *facts) headlineLine(s *sheet, around span) int {
	const above = 64
	entry := f.firstEntry(s, around)
	last := entry
	if entry >= 0 {
		around.first = entry
	} else {
		last = f.textStart(s, around)
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
	return s.bareLine(l.first, best, l.scores)
}

// scoredLines are the lines of a copied page that may be its headline, from first
// on, and how much each looks like it.
type scoredLines struct {
	s      *sheet
	first  int
	scores []float64
}

func (l *scoredLines) of(i int) float64 { return l.scores[i-l.first] }

// score scores the lines down to last, and returns the best; -1: none can be.
func (l *scoredLines) score(f *facts, around span, last int) int {
	told := stemsIn(l.s.pieces[around.first:max(around.first, around.last)])
	l.scores = make([]float64, last-l.first)
	best, bestScore, signed := -1, 0.0, far
	for i := last - 1; i >= l.first; i-- {
		signed++
		if f.isSignature(l.s.pieces[i].text) {
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

// stemsIn are the stems of the words in a text's paragraphs; those far down tell of
// more than the headline does.
func stemsIn(text []piece) map[string]bool {
	const most = 25 // paragraphs
	told, paragraphs := map[string]bool{}, 0
	for i := range text {
		if text[i].kind != paragraph {
			continue
		}
		if paragraphs++; paragraphs > most {
			break
		}
		for _, w := range words(text[i].text) {
			told[stem(w)] = true
		}
	}
	return told
}

// uppermost is the first of the lines over the best one that read nearly as well:
// standfirst and captions follow a headline. A kicker stands over it too, and is
// shorter.
func (l *scoredLines) uppermost(best int) int {
	least := l.of(best) - asGood
	long := weight(l.s.pieces[best].text) >= fullHeadline
	for i := max(l.first, best-beside); i < best; i++ {
		if score := l.of(i); score > 0 && score >= least && (!long || weight(l.s.pieces[i].text) >= shortHeadline) {
			return i
		}
	}
	return best
}

// overStandfirst is the headline over the line at, if that is its standfirst, which
// stands right under it and may read better; top is how the best line reads.
func (l *scoredLines) overStandfirst(at int, top float64) int {
	if l.isOverSentence(at - 1) {
		return at - 1
	}
	for over := at - 1; over >= l.first; over-- {
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

// isOverSentence reports whether a line is a headline, however short, by the
// sentence right under it: that is the standfirst, which a headline mostly is no
// sentence like. A kicker has fewer words.
func (l *scoredLines) isOverSentence(at int) bool {
	const least = 3 // words
	if at < l.first || l.of(at) <= 0 || l.s.pieces[at+1].gap > 1 {
		return false
	}
	over, under := &l.s.pieces[at], &l.s.pieces[at+1]
	return over.kind == heading && len(words(over.text)) >= least && weight(under.text) > weight(over.text) && hasFullStop(under.text)
}

// hasFullStop reports whether a sentence ends in a text, at its end or within.
func hasFullStop(text string) bool {
	return strings.HasSuffix(strings.TrimRight(text, "\"”’»"), ".") || holdsSentence(text)
}

// holdsSentence reports whether a sentence ends within a text.
func holdsSentence(text string) bool {
	const least = 4 // letters of the word that ends it: "Dr. Smith" is none
	before, after, ok := strings.Cut(text, ". ")
	last := before[strings.LastIndexByte(before, ' ')+1:]
	return ok && startsUpper(after) && utf8.RuneCountInString(last) >= least
}

// firstEntry is where the first entry of a copied live blog stands, though most
// of the text may be further down; -1: the page reads like none.
func (f *facts) firstEntry(s *sheet, around span) int {
	starts := flatStarts(s, place{span: around}, readClocks(s, f.language.value), nil)
	if len(starts) == 0 || starts[0] >= around.first {
		return -1
	}
	told := 0
	for _, e := range flatSpans(s, starts, around.last) {
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

// underKicker is the headline under the kicker right under line at, which ends
// the breadcrumbs then: "Home", "Politics", the title for search engines, the
// kicker, the headline. Without these lines it is at.
func (s *sheet) underKicker(at int) int {
	const crumb = 30 // as weight counts: the name of a section
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

// textStart is where the lines end that can be the headline: at the first long
// paragraph. Shorter ones at the start of the report may be a notice above it.
func (f *facts) textStart(s *sheet, around span) int {
	const reach, long = 12, 240 // lines; as weight counts
	last := min(around.first+2, len(s.pieces))
	for i := around.first; i < min(around.first+reach, around.last); i++ {
		if weight(s.pieces[i].text) >= long {
			return max(last, i)
		}
	}
	return last
}

// isSignature reports whether a line names the writer or the day, as the line
// under a headline does.
func (f *facts) isSignature(text string) bool {
	const shortest = 4 // as weight counts
	if n := weight(text); n < shortest || n > longestSignature || endsSentence(text) {
		return false
	}
	bare, _ := cutBy(withoutVerb(text))
	if _, by := f.namesIn(text, false); by && !strings.Contains(bare, ": ") { // "From Rome to Paris: a journey"
		return true
	}
	return f.hasDate(text)
}

// far is more lines than a headline stands above its signature.
const far = 6

// bareLine is the line that says the same as line at and no more: breadcrumbs
// and page titles hold the headline and something beside it.
func (s *sheet) bareLine(first, at int, scores []float64) int {
	whole := letters(s.pieces[at].text)
	for n, score := range scores {
		if i := first + n; score > 0 && i != at {
			if bare := letters(s.pieces[i].text); len(bare)*2 > len(whole) && len(bare) < len(whole) && strings.Contains(whole, bare) {
				return i
			}
		}
	}
	return at
}

// A line right over a longer one, and as long as a headline, is it though it reads
// worse by asGoodOver, if it reads as well as surelyOver by itself: the longer
// one is its standfirst.
const (
	asGoodOver = 1.0
	surelyOver = 1.5
)

// asGood is how much worse than the best line the headline may read, and beside
// how many lines above it that may stand.
const (
	asGood = 0.45
	beside = 4
)

// How long a headline is that has a kicker above it, and how short a line is a
// kicker at most (as weight counts).
const (
	fullHeadline  = 40
	shortHeadline = 25
)

// A headlineSign speaks for a line of a copied page being its headline, or against
// it.
type headlineSign struct {
	worth float64
	times func(*titleLine) float64 // how often or how far it holds; 0: it does not
}

// headlineSigns are added up.
var headlineSigns = []headlineSign{
	{0.2, seen(func(*titleLine) bool { return true })},
	{0.6, seen(func(l *titleLine) bool { return l.p.kind == heading })},
	{-0.4, seen((*titleLine).isSentence)},
	{-0.9, seen((*titleLine).repeatsItself)}, // a menu
	{1.6, (*titleLine).shareTold},            // of its words come back in the text
	{0.6, seen((*titleLine).isAsLong)},
	{-0.6, seen((*titleLine).saysLittle)},
	{0.9, seen(func(l *titleLine) bool { return l.signed < far })}, // right over the writer or the day,
	{-0.1, (*titleLine).linesToSignature},                          // or not quite
	{-0.5, seen(func(l *titleLine) bool { return l.p.at >= l.text })},
	{-0.9, seen((*titleLine).isKeyPoint)},
	{0.5, seen((*titleLine).speaksOfLive)},
	{-0.9, seen((*titleLine).isNames)},
	{-0.9, seen(func(l *titleLine) bool { return isSlashed(l.p.text) || isWeather(l.p.text) })},
	{-1.8, seen(func(l *titleLine) bool { return isTrail(l.p.text) })}, // its words are those of the report
	{-0.6, seen(func(l *titleLine) bool { return hasSiteBehindBar(l.p.text) })},
	{-1.8, seen(func(l *titleLine) bool { return isServerMessage(l.p.text) })},
	{1.2, seen((*titleLine).isNamedAbove)},
	{0.5, seen((*titleLine).isUnderDay)},

	{-0.01, func(l *titleLine) float64 { return float64(max(0, l.text-l.p.at)) }}, // lines over the text
}

// seen counts a sign once where it is seen.
func seen(sees func(*titleLine) bool) func(*titleLine) float64 {
	return func(l *titleLine) float64 {
		if sees(l) {
			return 1
		}
		return 0
	}
}

// lineScore says how much line i looks like the headline; signed is how many
// lines it stands above the next signature. 0: it is none.
func (f *facts) lineScore(s *sheet, i int, around span, told map[string]bool, signed int) float64 {
	const shortest, longest = 15, 220 // as weight counts
	const shortestNamed = 5           // of a line that something else says is the headline
	p := &s.pieces[i]
	n := weight(p.text)
	if p.kind == caption || p.notice.reason != "" || f.roles[i] != noRole || n < shortestNamed || n > longest {
		return 0
	}
	l := titleLine{s: s, p: p, text: around.first, signed: signed}
	isNamed := l.isNamedAbove()
	if n < shortest && !isNamed || i >= around.first && p.kind != heading && signed >= far && !isNamed {
		return 0
	}
	l.count(told)
	score := 0.0
	for _, sign := range headlineSigns {
		score += sign.worth * sign.times(&l)
	}
	return score
}

// A titleLine is a line of a copied page that may be its headline, for the signs to
// look at.
type titleLine struct {
	s                         *sheet
	p                         *piece
	text                      int // where the text begins
	signed                    int // lines down to the next signature
	words                     []string
	full, different, comeBack int // its full words, those of them that are not told twice, and that the text has
}

// count counts the words of the line; told are the stems of those in the text.
func (l *titleLine) count(told map[string]bool) {
	l.words = words(l.p.text)
	seen := map[string]bool{}
	for _, w := range l.words {
		if !isFullWord(w) {
			continue
		}
		root := stem(w)
		l.full++
		seen[root] = true
		if told[root] {
			l.comeBack++
		}
	}
	l.different = len(seen)
}

// isSentence reports whether a line is a sentence, and no question, which a headline
// may be.
func (l *titleLine) isSentence() bool {
	return l.p.kind != heading && !strings.HasSuffix(l.p.text, "?") && endsSentence(l.p.text)
}

// fewWords is how many full words say little.
const fewWords = 3

func (l *titleLine) saysLittle() bool { return l.full < fewWords }

func (l *titleLine) repeatsItself() bool {
	return l.full >= fewWords && (l.full-l.different)*3 >= l.full && !isWide(l.p.text)
}

func (l *titleLine) shareTold() float64 {
	if l.full == 0 {
		return 0
	}
	return float64(l.comeBack) / float64(l.full)
}

func (l *titleLine) isAsLong() bool {
	const shortest, longest = 30, 130 // as weight counts
	n := weight(l.p.text)
	return n >= shortest && n <= longest
}

func (l *titleLine) linesToSignature() float64 {
	if l.signed >= far {
		return 0
	}
	return float64(l.signed)
}

func (l *titleLine) isKeyPoint() bool { return isUnderKeyHead(l.s, l.p.at) }

func (l *titleLine) speaksOfLive() bool {
	return slices.ContainsFunc(l.words, func(w string) bool { return liveTitleWords[w] }) && !l.isKeyPoint()
}

// isNames reports whether a line is the names of several persons.
func (l *titleLine) isNames() bool {
	names := strings.Split(l.p.text, ", ")
	return len(names) > 1 && !slices.ContainsFunc(names, func(name string) bool { return !isPerson(name) })
}

// isNamedAbove reports whether a line right above ends in this one, behind a mark or with
// no space before it, as breadcrumbs do, or is the same.
func (l *titleLine) isNamedAbove() bool {
	const near, long = 4, 25 // lines; as weight counts: a label may stand twice
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
		}
	}
	return false
}

// crumbMarks stand between breadcrumbs.
var crumbMarks = []string{"»", ">", "›", "/"}

// isUnderDay reports whether the line above is a day alone, with no more than a label
// above it, and the text begins soon below.
func (l *titleLine) isUnderDay() bool {
	const near, label = 5, 30 // lines; as weight counts
	i := l.p.at - 1
	if i < 0 || l.p.at > l.text || l.p.at+near < l.text || i > 0 && weight(l.s.pieces[i-1].text) >= label {
		return false
	}
	return statesDay(l.s.pieces[i].text) && isDayAlone(l.s.pieces[i].text)
}

// isFullWord reports whether a word is long enough to say something: "the" and
// "of" come back in every text.
func isFullWord(word string) bool {
	const short, syllable = 3, 1 // characters: no longer than these, a word says little
	n := utf8.RuneCountInString(word)
	return n > short || isWide(word) || n > syllable && isHangul(word)
}

// isHangul reports whether a word begins with a syllable of Hangul.
func isHangul(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return isSyllable(r)
}

// stem is what stays of a word when it comes back: all of it, but in Hangul,
// where particles are written on to a word, the first two syllables.
func stem(word string) string {
	const two = 2 * len("한")
	if len(word) > two && isHangul(word) && isHangul(word[two/2:]) {
		return word[:two]
	}
	return word
}

// isSlashed reports whether a line is short parts between slashes: sections, or
// whom a picture is owed to.
func isSlashed(text string) bool {
	const most = 4 // words of a part
	parts := strings.Split(text, "/")
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(part string) bool { return len(strings.Fields(part)) > most })
}

// isTrail reports whether a line is breadcrumbs: "News » Local » Harbour". In a
// line that quotes somebody « as the French do » the mark is the quotation's.
func isTrail(text string) bool {
	if strings.ContainsRune(text, '«') {
		return false
	}
	return containsOneOf(text, []string{" » ", " > ", "›", " >> "})
}

// hasSiteBehindBar reports whether a line ends in a bar and a word or two: the
// page's title, with the site's name.
func hasSiteBehindBar(text string) bool {
	const most = 3 // words
	i := strings.LastIndex(text, " | ")
	return i > 0 && len(strings.Fields(text[i+len(" | "):])) <= most
}

// gluedKicker cuts the kicker off a headline where a line near it has the same
// letters with another mark between the two: "Kicker: Headline" is the page's
// title, and "Kicker Headline" what a copy makes of two elements.
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
	return "", ""
}

// cutAtJoint cuts the first of two texts that have the same letters where a mark
// of a kicker stands in one of them and not in the other.
func cutAtJoint(a, b string) (kicker, headline string) {
	const longest, least = 60, 20 // bytes
	isLetter := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	for whole := a; ; {
		gapA, gapB := strings.IndexFunc(a, isLetter), strings.IndexFunc(b, isLetter)
		if gapA < 0 || gapB < 0 {
			return "", ""
		}
		if before := len(whole) - len(a); before > 0 && a[:gapA] != b[:gapB] && (isJoint(a[:gapA]) || isJoint(b[:gapB])) {
			quoted := 0 // the mark that closes a quotation is the kicker's
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

// isJoint reports whether what stands between two letters is the mark between a
// kicker and its headline.
func isJoint(gap string) bool {
	return containsOneOf(gap, []string{": ", " – ", " — ", " - ", " | "})
}

// isWeather reports whether a line has the temperatures of several places, as
// the strip at the head of many papers does.
func isWeather(text string) bool { return strings.Count(text, "°") > 1 }

// isUnderKeyHead reports whether a line stands right under the head of a summary
// list, or in it.
func isUnderKeyHead(s *sheet, i int) bool {
	const points = 16 // lines
	for j := i - 1; j >= max(0, i-points); j-- {
		if l := plainLabel(s.pieces[j].text); keyHeads[l] || liveLines[l] {
			return true
		}
	}
	return false
}
