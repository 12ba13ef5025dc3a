package newspage

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// findDateline reads the place that opens the text: "LONDON (Reuters) —",
// "Berlin/dpa –". It stays in the text too, unless it stands before it alone.
func (f *facts) findDateline(s *sheet, around span) {
	for i := around.first; i < around.last; i++ {
		p := &s.pieces[i]
		if f.isPlaceAlone(s, i) {
			f.dateline = fact{strings.TrimRight(p.text, ".:–— "), "printed", i}
			f.roles[i] = statesDateline
			return
		}
		if p.kind != paragraph || f.roles[i] != noRole || p.notice.reason != "" || weight(p.text) < 2*shortText {
			continue
		}
		if line := datelineOf(p.text); line != "" {
			f.dateline = fact{line, "text", i}
		}
		return
	}
}

// isPlaceAlone reports whether a piece is a place with a full stop or a colon,
// right before the first paragraph: an element of its own that a style sheet
// sets into it.
func (f *facts) isPlaceAlone(s *sheet, i int) bool {
	p := &s.pieces[i]
	if i+1 == len(s.pieces) || p.kind != paragraph || f.roles[i] != noRole || p.notice.reason != "" {
		return false
	}
	place := strings.TrimRight(p.text, ".:")
	if place == p.text || !isPlace(place) {
		return false
	}
	next := &s.pieces[i+1]
	isSetIn := s.boxes[next.box].parent == p.box || s.isPlainText() && p.gap > 0 && next.gap > 0
	return isSetIn && next.kind == paragraph && weight(next.text) > 2*shortText
}

// datelineDashes set a dateline off from the text.
var datelineDashes = []string{" — ", " – ", " - ", " -- ", "— ", "– "}

// datelineOf is the dateline at the start of a paragraph; "" where there is
// none. A place in capitals is one; another only with an agency behind it.
func datelineOf(text string) string {
	const longest = 60 // bytes: a place, a day, an agency
	cut := -1
	for _, dash := range datelineDashes {
		if i := strings.Index(text[:min(len(text), longest)], dash); i > 0 && (cut < 0 || i < cut) {
			cut = i
		}
	}
	if cut < 0 {
		return ""
	}
	line := strings.TrimSpace(text[:cut])
	place, agency := line, ""
	if i := strings.IndexAny(line, "(/"); i > 0 {
		place, agency = strings.TrimSpace(line[:i]), line[i:]
	}
	place, _, _ = strings.Cut(place, ",")
	if !isPlace(place) {
		return ""
	}
	if place == strings.ToUpper(place) || agency != "" && (namesNewsroom(agency) || strings.HasSuffix(agency, ")")) {
		return line
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

// namesNewsroom reports whether a newsroom or an agency is named in a text.
func namesNewsroom(s string) bool {
	return hasWordOf(s, newsroomWords, agencies)
}
