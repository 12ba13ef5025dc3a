package newspage

import (
	"cmp"
	"strconv"
	"strings"
)

// fontSizes reads the <font> elements of old pages, which have neither headings nor
// classes: what is set larger than the text is a heading.
type fontSizes struct {
	now   uint8      // of the last text
	least uint8      // of the run so far
	bytes [8]int     // the length of the text in each size
	large []sizedRun // the runs that may be headings
}

// A sizedRun is a piece and the smallest size in it.
type sizedRun struct {
	at   int
	size uint8
}

// normalSize is the size of text without <font> (WHATWG HTML, section 15.3.4).
const normalSize = 3

// fontSize returns the size that the attribute of a <font> element within text of size
// around stands for, from 1 to 7, by the "rules for parsing a legacy font size". It
// returns around for what is no size.
func fontSize(value string, around uint8) uint8 {
	const largest = 7
	value = strings.TrimSpace(value)
	n, err := strconv.Atoi(value)
	switch {
	case err != nil:
		return around
	case value[0] == '+' || value[0] == '-':
		n += normalSize
	}
	return uint8(min(max(n, 1), largest))
}

// isLarge reports whether a text of a size may be a heading, if the page is not all
// set in it.
func isLarge(size uint8) bool { return size > normalSize }

// note adds the size of a text to the run; 0 is that of text without <font>.
func (f *fontSizes) note(size uint8) {
	f.now = size
	size = cmp.Or(size, normalSize)
	f.least = min(cmp.Or(f.least, size), size)
}

// noteRun ends the run that becomes piece at. A run of text that can be a heading by its
// size and its length is remembered.
func (f *fontSizes) noteRun(at, length int, k kind) {
	const longest = 200 // bytes
	if f.least == 0 {
		return
	}
	f.bytes[f.least] += length
	if isLarge(f.least) && length <= longest && (k == paragraph || k == cell) {
		f.large = append(f.large, sizedRun{at, f.least})
	}
	f.least = 0
}

// setHeadings makes the runs that are larger than most of the page's text headings: of
// the first level what is like the title of the page, if it has no <h1>.
func (f *fontSizes) setHeadings(s *sheet) {
	const topLevel, level = 1, 3
	const alike = 0.4
	if len(f.large) == 0 {
		return
	}
	title := headlines{title: s.head.title}.others()
	hasTop := topHeading(s.pieces) >= 0
	usual := f.usual()
	for _, run := range f.large {
		if run.size <= usual {
			continue
		}
		p := &s.pieces[run.at]
		p.kind, p.level = heading, level
		if !hasTop && likeness(p.text, title) >= alike {
			p.level, hasTop = topLevel, true
		}
	}
}

// usual returns the size of most of the text.
func (f *fontSizes) usual() (size uint8) {
	for i, n := range f.bytes {
		if n > f.bytes[size] {
			size = uint8(i)
		}
	}
	return size
}
