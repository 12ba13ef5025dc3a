package newspage

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage/internal/when"
)

// findDateline reads the place that opens the text: "LONDON (Reuters) —",
// "Berlin/dpa –". It remains in the text, unless it is a piece of its own.
func (f *facts) findDateline(s *sheet, around span) {
	for i := around.first; i < around.last; i++ {
		p := &s.pieces[i]
		if f.isPlaceAlone(s, i) {
			f.dateline = fact{strings.TrimRight(p.text, ".:–— "), "printed", i}
			f.roles[i] = statesDateline
			return
		}
		isText := endsSentence(p.text) || !f.hasDate(p.text) // else a line of names and dates
		if p.kind != paragraph || f.isSpokenFor(p) || weight(p.text) < longText || !isText {
			continue
		}
		if line := cmp.Or(boldPlace(p), datelineOf(p.text, f.language.value)); line != "" {
			f.dateline = fact{line, "text", i}
		}
		return
	}
}

// findDatelineOver takes the place that opens the standfirst in an element of its own, which
// a style sheet sets apart, as the dateline: "<span>Port Sennet</span>The ferry …".
func (f *facts) findDatelineOver(s *sheet) {
	if f.dateline.value != "" || f.standfirst.at < 0 || s.isPlainText() {
		return
	}
	p := &s.pieces[f.standfirst.at]
	holder := p.first.Parent
	if holder == s.boxes[p.box].node || holdsNode(holder, p.last) {
		return
	}
	place := foldSpace(textOf(holder))
	if rest, ok := strings.CutPrefix(f.standfirst.value, place); ok && isPlace(place) && startsUpper(rest) && isSmall(lastRune(place)) {
		f.dateline, f.standfirst.value = fact{place, "printed", p.at}, rest
	}
}

// isPlaceAlone reports whether a piece is a place with a full stop or a colon
// right before the first paragraph: an element of its own that a style sheet
// sets into the paragraph.
func (f *facts) isPlaceAlone(s *sheet, i int) bool {
	p := &s.pieces[i]
	if i+1 == len(s.pieces) || p.kind != paragraph || f.isSpokenFor(p) {
		return false
	}
	place := strings.TrimRight(p.text, ".:")
	if place == p.text || !isPlace(place) {
		return false
	}
	next := &s.pieces[i+1]
	isSetIn := s.boxes[next.box].parent == p.box || s.isPlainText() && p.gap > 0 && next.gap > 0
	return isSetIn && next.kind == paragraph && weight(next.text) > longText
}

// boldPlace returns the place, with a full stop, that a paragraph opens with in
// an element of its own: "<b>Port Sennet.</b> The ferry …".
func boldPlace(p *piece) string {
	if p.first == nil {
		return ""
	}
	for n := range textNodes(p) {
		if strings.TrimSpace(n.Data) == "" {
			continue
		}
		text := foldSpace(n.Data)
		place := strings.TrimSuffix(text, ".")
		switch n.Parent.DataAtom {
		case atom.B, atom.Strong, atom.Span:
			if place != text && len(text) < len(p.text) && isPlace(place) && !hasFold(articles, place) && !hasWordOf(place, sectionWords, notNames, notNameWords, shoutedWords) {
				return place
			}
		}
		break
	}
	return ""
}

// opensLikeCopy reports whether a paragraph begins with a dateline in capitals or with
// an agency, as only the text of a report does: "PORT SENNET — The council …". A
// standfirst may begin with a place alone.
func opensLikeCopy(text, lang string) bool {
	line := datelineOf(text, lang)
	return strings.ContainsAny(line, "(/") || line != "" && isInCapitals(line)
}

// The marks that end a dateline, each as long as it can be: a dash does so behind
// most; the others only where more says that a place is before them.
var (
	datelineDashes = []string{" — ", " – ", " - ", " -- ", "— ", "– ", ".- ", ".– ", ".— "}
	datelineStops  = []string{". ", ": ", " | ", " = "}
)

// datelineStopDashes are those dashes that follow the full stop of an abbreviation.
var datelineStopDashes = []string{".- ", ".– ", ".— "}

// namesTownAndState reports whether a text is a town and the state in which it is, as before
// the dash of a report from Mexico: "Saltillo, Coah".
func namesTownAndState(text string) bool {
	town, state, ok := strings.Cut(text, ", ")
	return ok && isPlace(town) && isPlace(state) && !strings.Contains(state, ",") && !hasWordOf(town, notNames)
}

// datelineOf returns the dateline at the start of a paragraph, or "".
func datelineOf(text, lang string) string {
	if line := wideDateline(text); line != "" {
		return line
	}
	if place := bracketedPlace(text); place != "" && strings.HasPrefix(lang, "fr") {
		return place
	}
	agency, rest := openingAgency(text)
	if line := beforeFirst(rest, datelineStopDashes); namesTownAndState(line) {
		return agency + line
	}
	for _, isEnd := range []struct {
		marks []string
		sees  func(place, agency, lang string) bool
	}{{datelineDashes, isDatelineBeforeDash}, {datelineStops, isDatelineBeforeStop}} {
		line := beforeFirst(rest, isEnd.marks)
		place, source := line, agency
		if i := strings.IndexAny(line, "(/"); i > 0 {
			place, source = strings.TrimRight(line[:i], " ,"), line[i:]
		}
		if line != "" && isEnd.sees(place, source, lang) {
			return agency + line
		}
	}
	return ""
}

// beforeFirst returns what precedes the first of some marks near the start of a
// text, or "".
func beforeFirst(text string, marks []string) string {
	const longest = 60 // bytes: a place, a day, an agency
	cut := -1
	for _, mark := range marks {
		if i := strings.Index(text[:min(len(text), longest)], mark); i > 0 && (cut < 0 || i < cut) {
			cut = i
		}
	}
	if cut < 0 {
		return ""
	}
	return strings.TrimSpace(text[:cut])
}

// bracketedPlace returns the place in brackets at the start of a text in which a sentence
// follows, as papers in French Canada print it: "(Saint-Alcide) Un ours …".
func bracketedPlace(text string) string {
	const longest = 40 // bytes
	end := strings.Index(text[:min(len(text), longest)], ") ")
	if end < 0 || text[0] != '(' || !startsUpper(text[end+len(") "):]) {
		return ""
	}
	place := text[1:end]
	if !isPlace(place) || isWireService(place) || isRole(place) || hasWordOf(place, sectionWords, notNames, notNameWords, shoutedWords) {
		return ""
	}
	return place
}

// openingAgency returns the agency in brackets, with its dash, that comes
// before the place, and the rest of the text: "(ANSA) - ".
func openingAgency(text string) (agency, rest string) {
	const longest = 30 // bytes
	end := strings.Index(text[:min(len(text), longest)], ") - ")
	if end < 0 || text[0] != '(' {
		return "", text
	}
	end += len(") - ")
	return text[:end], text[end:]
}

// isDatelineBeforeDash reports whether a place, and what follows it, are a
// dateline if a dash comes next: a place in capitals is one, and any place with
// an agency or a day.
func isDatelineBeforeDash(place, agency, lang string) bool {
	name, _, _ := strings.Cut(place, ",")
	switch {
	case agency != "" && (namesNewsroom(agency) || strings.HasSuffix(agency, ")") && (!hasDigit(agency) || hasDay(agency, lang))):
		return isPlace(name) || isUncased(name)
	case !isPlace(name) || hasWordOf(name, notNames):
		return false
	}
	return name == strings.ToUpper(name) || hasDay(place[len(name):], lang)
}

// isDatelineBeforeStop is like isDatelineBeforeDash for marks that may follow
// any word: a place alone must be longer and must not be a label.
func isDatelineBeforeStop(place, agency, lang string) bool {
	const least = 4 // letters
	if strings.HasSuffix(agency, ")") || hasDay(place, lang) {
		return isDatelineBeforeDash(place, agency, lang)
	}
	isLoud := isInCapitals(place) && len(letters(place)) >= least
	return agency == "" && isLoud && isPlace(place) && !hasWordOf(place, sectionWords, notNames, notNameWords, shoutedWords)
}

// hasDay reports whether a text states a day.
func hasDay(text, lang string) bool {
	found := when.All(text, lang)
	return len(found) > 0 && found[0].HasDate()
}

// isUncased reports whether a text is one to four words of a script without
// capitals.
func isUncased(text string) bool {
	const most = 4
	n := len(strings.Fields(text))
	return n > 0 && n <= most && !strings.ContainsFunc(text, func(r rune) bool {
		return r != ' ' && (!inWord(r) || unicode.IsUpper(r) || isSmall(r))
	})
}

// wideDateline returns the dateline in a script written without spaces, or in
// Korean: "新华社北京5月4日电", "【ロンドン共同】", "(서울=연합뉴스)".
func wideDateline(text string) string {
	const longest = 60 // bytes
	head := text[:min(len(text), longest)]
	switch {
	case strings.HasPrefix(head, "【"), hasHangul(head) && (head[0] == '(' || head[0] == '['):
		end := strings.IndexAny(head, "】)]")
		if end < 0 {
			return ""
		}
		if line := head[:end]; strings.Contains(line, "=") || slices.ContainsFunc(wideAgencies, func(name string) bool { return strings.Contains(line, name) }) {
			_, size := utf8.DecodeRuneInString(text[end:])
			return text[:end+size]
		}
	case strings.Contains(head, "电"):
		line, _, _ := strings.Cut(head, "电")
		if strings.HasSuffix(line, "日") && isWide(line) && !strings.ContainsAny(line, "，。 ") {
			return line + "电"
		}
	}
	return ""
}

// isPlace reports whether a text can be the name of a place: one to four words
// that begin with capitals.
func isPlace(s string) bool {
	const most = 4
	fields := strings.Fields(s)
	if len(fields) == 0 || len(fields) > most {
		return false
	}
	for _, w := range fields {
		if first, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(first) || hasDigit(w) {
			return false
		}
	}
	const label = 2 // characters, such as "TV"
	return utf8.RuneCountInString(s) > label
}

// namesNewsroom reports whether a text names a newsroom or an agency.
func namesNewsroom(s string) bool {
	return hasWordOf(s, newsroomWords, agencies)
}
