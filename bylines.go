package newspage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage/newspage/internal/jsonld"
)

// findBylines reads who wrote the article. Persons win over the newsroom, and
// what is printed over an empty answer: structured data, then meta tags, then
// the printed byline. Names are cleaned of what is printed around them.
func (f *facts) findBylines(s *sheet, around span) {
	printed, lines := f.printedBylines(s, around)
	sources := []struct {
		origin string
		names  []Byline
	}{
		{"json-ld author", f.ldBylines()},
		{"meta author", f.metaBylines(s)},
		{"printed", printed},
	}
	for _, src := range sources {
		if len(src.names) > 0 && (len(f.bylines) == 0 || !f.anyPerson(f.bylines) && f.anyPerson(src.names)) {
			f.bylines, f.origins["bylines"] = src.names, src.origin
		}
	}
	for _, i := range lines {
		if f.roles[i] == noRole {
			f.roles[i] = statesByline
		}
	}
}

// anyPerson reports whether one of the names is not the paper's own.
func (f *facts) anyPerson(names []Byline) bool {
	return slices.ContainsFunc(names, func(b Byline) bool { return !f.isHouse(b.Name) })
}

// isHouse reports whether a name is the paper's, or its newsroom's.
func (f *facts) isHouse(name string) bool {
	l := letters(name)
	site := letters(f.publisher.Name)
	if site != "" && (strings.Contains(l, site) || strings.Contains(site, l)) {
		return true
	}
	for _, w := range words(name) {
		if newsroomWords[w] {
			return true
		}
	}
	return false
}

func (f *facts) ldBylines() []Byline {
	var out []Byline
	add := func(n *jsonld.Node) {
		for _, key := range []string{"author", "creator"} {
			for _, author := range n.Nodes(key) {
				author = f.witness.graph.Resolve(author)
				role := author.String("jobTitle")
				for _, name := range splitNames(author.String("name")) {
					out = addName(out, Byline{Name: name.Name, Role: firstOf(name.Role, role), URL: f.resolve(author.String("url"))})
				}
			}
			if len(out) > 0 {
				return
			}
		}
	}
	add(f.witness.article)
	for _, n := range f.witness.others {
		if len(out) == 0 && sameWords(n.String("headline"), f.headline.value) {
			add(n)
		}
	}
	return out
}

// authorMetas are the meta tags that name writers, best first.
var authorMetas = []string{"author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "cxenseparse:author", "article:author_name", "authors", "twitter:data1"}

func (f *facts) metaBylines(s *sheet) []Byline {
	for _, name := range authorMetas {
		if name == "twitter:data1" && !strings.Contains(strings.ToLower(s.meta("twitter:label1")), "by") {
			continue
		}
		var out []Byline
		for _, content := range s.allMeta(name) {
			if strings.Contains(content, "://") || strings.Contains(content, "www.") {
				continue
			}
			for _, b := range splitNames(content) {
				out = addName(out, b)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

func addName(to []Byline, b Byline) []Byline {
	if b.Name == "" || slices.ContainsFunc(to, func(have Byline) bool { return sameWords(have.Name, b.Name) }) {
		return to
	}
	return append(to, b)
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}

// printedBylines reads the names in the byline elements near the headline, and
// says which pieces are lines of a byline.
func (f *facts) printedBylines(s *sheet, around span) (names []Byline, lines []int) {
	from, to := f.opening.first, f.opening.last
	var linked, plain []Byline
	for i := from; i < min(to, len(s.pieces)); i++ {
		p := &s.pieces[i]
		if p.isMedia() || p.kind == control || f.roles[i] != noRole || p.marks&(mNav|mRelated|mComments|mFigure|mCaption|mFooter|mAd|mNewsletter) != 0 {
			continue
		}
		text, by := byPart(p.text)
		marked := p.marks&mByline != 0
		if !marked && !by || utf8.RuneCountInString(p.text) > 160 {
			continue
		}
		found := splitNames(text)
		if len(found) == 0 {
			continue
		}
		lines = append(lines, i)
		for _, b := range found {
			if by || p.linkShare() > 0.3 {
				linked = addName(linked, b)
			} else {
				plain = addName(plain, b)
			}
		}
	}
	if len(linked) > 0 {
		return linked, lines
	}
	return plain, lines
}

// byPart is the part of a line that opens with the word for "by", without the
// word; the whole line where no part does.
func byPart(line string) (string, bool) {
	for part := range strings.FieldsFuncSeq(line, func(r rune) bool { return r == '|' || r == '•' || r == '·' || r == '\n' }) {
		if rest, ok := cutBy(strings.TrimSpace(part)); ok {
			return rest, true
		}
	}
	return line, false
}

// cutBy takes the word for "by" off a line.
func cutBy(line string) (rest string, ok bool) {
	line = strings.TrimLeftFunc(line, isOuterMark)
	lower := strings.ToLower(line)
	for _, by := range byWords {
		if len(lower) > len(by) && strings.HasPrefix(lower, by) && len(lower) == len(line) {
			next, _ := utf8.DecodeRuneInString(line[len(by):])
			if unicode.IsSpace(next) || next == ':' {
				return strings.TrimLeft(line[len(by):], " :\n\t"), true
			}
		}
	}
	return line, false
}

// splitNames reads a line of names: "Jane Smith and Joe Bloggs Jr, Paris
// correspondent" is two names, the second with a role.
func splitNames(line string) []Byline {
	line = foldSpace(line)
	if rest, ok := cutBy(line); ok {
		line = rest
	}
	var out []Byline
	for _, part := range splitParts(line) {
		part = trimName(part)
		switch {
		case part == "":
		case nameSuffixes[strings.ToLower(strings.Trim(part, "."))] && len(out) > 0:
			out[len(out)-1].Name += ", " + part
		case isRole(part) && len(out) > 0:
			if last := &out[len(out)-1]; last.Role == "" {
				last.Role = part
			}
		case isName(part):
			out = addName(out, Byline{Name: part})
		}
	}
	return out
}

// splitParts cuts a line of names at what stands between two of them.
func splitParts(line string) []string {
	var parts []string
	start := 0
	cut := func(end, next int) {
		parts = append(parts, line[start:end])
		start = next
	}
	for i := 0; i < len(line); {
		switch b := line[i]; {
		case b == ',' || b == ';' || b == '|' || b == '\n' || b == '/' || b == '&':
			cut(i, i+1)
			i++
		case strings.HasPrefix(line[i:], "、") || strings.HasPrefix(line[i:], "，") || strings.HasPrefix(line[i:], "،"):
			_, size := utf8.DecodeRuneInString(line[i:])
			cut(i, i+size)
			i += size
		case strings.HasPrefix(line[i:], "•") || strings.HasPrefix(line[i:], "·") || strings.HasPrefix(line[i:], "–") || strings.HasPrefix(line[i:], "—"):
			_, size := utf8.DecodeRuneInString(line[i:])
			cut(i, i+size)
			i += size
		case b == ' ':
			if n := andAt(line[i:]); n > 0 {
				cut(i, i+n)
				i += n
			} else {
				i++
			}
		default:
			i++
		}
	}
	return append(parts, line[start:])
}

// andAt is the length of " and " at the start of s, in some language; 0: none.
func andAt(s string) int {
	word, _, ok := strings.Cut(s[1:], " ")
	if ok && andWords[strings.ToLower(word)] {
		return len(word) + 2
	}
	return 0
}

// trimName takes off what is printed around a name.
func trimName(part string) string {
	part = strings.TrimFunc(part, func(r rune) bool {
		return unicode.IsSpace(r) || isOuterMark(r) && r != '.' && r != '(' && r != ')' || r == '@'
	})
	if i := strings.IndexAny(part, "(["); i > 0 {
		part = strings.TrimSpace(part[:i])
	}
	if rest, ok := cutBy(part); ok {
		part = rest
	}
	if strings.Contains(part, "@") && !strings.Contains(part, " ") {
		return ""
	}
	return part
}

// isName reports whether a part of a byline can be a name: short, and no
// sentence.
func isName(part string) bool {
	n := utf8.RuneCountInString(part)
	if n < 2 || n > 60 || len(strings.Fields(part)) > 7 {
		return false
	}
	lower := strings.ToLower(part)
	if notNames[lower] || slices.Contains(byWords, lower) || strings.ContainsAny(part, "():") {
		return false
	}
	digits := 0
	for _, r := range part {
		if unicode.IsDigit(r) {
			digits++
		}
	}
	return digits <= 2 && !strings.Contains(lower, "http")
}

// isRole reports whether a part of a byline says what the writer is.
func isRole(part string) bool {
	for _, w := range words(part) {
		if roleWords[w] {
			return true
		}
	}
	return false
}

func set(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[strings.ReplaceAll(w, "_", " ")] = true
	}
	return m
}

var (
	byWords = []string{"written by", "reported by", "words by", "story by", "by", "von", "text von", "ein text von", "eine analyse von", "ein kommentar von", "par", "propos recueillis par", "por", "texto por", "di", "a cura di", "door", "af", "av", "skrevet av",
		"tekst", "text", "autor", "autorka", "autoři", "przez", "írta", "szerző", "de la", "scris de", "oleh", "yazan", "haber", "bởi", "автор", "автори", "авторы", "από", "του", "بقلم", "كتب", "كتبت", "מאת", "द्वारा", "文", "文／", "記者", "글"}
	andWords     = set("and und et y e en og och ja i a és și si kai και ve и та і و dan và with mit & sowie")
	nameSuffixes = set("jr sr ii iii iv phd md mbe obe cbe kc qc esq")
	notNames     = set(`admin administrator author authors editor staff by none null undefined unknown nan n/a website web_desk default anonymous
		see_more follow more share published updated posted online autor redaktion_online`)
	newsroomWords = set(`staff redaktion redaccion redacción redazione rédaction redactie redaksi newsroom desk editors editorial agency agencies agencias agence
		reporter reporters team online news zeitung newspaper times post media press afp dpa reuters ap sda apa epd kna efe ansa ritzau tt ntb pap ctk mti`)
	roleWords = set(`correspondent correspondents editor reporter columnist writer journalist chief producer analyst critic bureau desk photographer contributor commentator
		korrespondent korrespondentin redakteur redakteurin redaktor reporterin autorin journalistin volontär leiter leiterin ressortleiter ressortleiterin kolumnist kolumnistin
		correspondant correspondante journaliste envoyé envoyée corresponsal redactor redactora periodista inviato corrispondente giornalista redacteur verslaggever journalisten
		redaktör toimittaja korespondent dziennikarz dziennikarka muhabir muhabiri yazar wartawan`)
)
