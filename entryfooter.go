package newspage

import (
	"strings"
	"unicode/utf8"

	"github.com/newspage/newspage/internal/when"
)

// readAll reads the header of an entry, and what its last lines say about it.
func (r *headerReader) readAll(e *entryPlace) {
	r.read(e)
	r.takePortrait(e)
	r.readFooter(e)
}

// takePortrait moves the first picture of an entry into its header if it is the
// writer's portrait.
func (r *headerReader) takePortrait(e *entryPlace) {
	i := e.span.first
	for i < e.span.last && !r.s.pieces[i].isMedia() && e.isInHeader(i) {
		i++
	}
	if i < e.span.last && len(e.names) > 0 && r.isPortrait(e, i) {
		e.header = append(e.header, i)
	}
}

// isPortrait reports whether piece i is a picture in a small box whose other
// pieces are all in the entry's header.
func (r *headerReader) isPortrait(e *entryPlace, i int) bool {
	if r.s.pieces[i].kind != image {
		return false
	}
	b := r.s.pieces[i].box
	for b > e.box && r.s.in(&r.s.boxes[b]).texts == 0 {
		b = r.s.boxes[b].parent
	}
	if b <= e.box || r.s.boxes[b].last-r.s.boxes[b].first > portraitPieces {
		return false
	}
	for j := int(r.s.boxes[b].first); j < int(r.s.boxes[b].last); j++ {
		if j != i && !e.isInHeader(j) {
			return false
		}
	}
	return true
}

// readFooter reads the last lines of an entry. They may say when it was changed
// ("Updated at 19.45 GMT") or, if the header does not, when it was written and
// by whom.
func (r *headerReader) readFooter(e *entryPlace) {
	last := r.lastLine(e, e.span.last)
	if e.text == "" && e.opening < 0 && last > e.span.first {
		switch c, ok := r.clocks[last]; {
		case ok && c.form == "" && c.stamp.HasClock:
			r.takeTime(e, last, c)
			last = r.lastLine(e, last)
		case len(e.header) == 0 && r.isSigned(last):
			if isStrictName(nameBeside(r.s.pieces[last].text, r.f.language.value)) {
				r.readWriter(e, last)
			} else {
				r.readLine(e, last)
			}
			return
		}
	}
	if r.takeChange(e, last) {
		last = r.lastLine(e, last)
	}
	name, by := cutBy(r.s.pieces[last].text)
	isNamed := r.names[last] || by && isStrictName(name)
	if len(e.names) > 0 || !isNamed || e.isInHeader(last) || !r.readLine(e, last) {
		return
	}
	for i := last + 1; i < e.span.last && isBelowWriter(&r.s.pieces[i]); i++ {
		e.leaveOut(i)
	}
	if last > e.span.first && r.isPortrait(e, last-1) {
		e.header = append(e.header, last-1)
	}
}

// takeChange reads a line that says when the entry was changed.
func (r *headerReader) takeChange(e *entryPlace, i int) bool {
	if e.text == "" || !isPlainClock(r.clocks, i) || e.isInHeader(i) {
		return false
	}
	text := r.s.pieces[i].text
	found := when.All(text, r.f.language.value)
	if len(found) == 0 || !found[0].Modified {
		return false
	}
	e.changed, e.changedText = found[0].Stamp, text
	e.header = append(e.header, i)
	return true
}

// lastLine returns the last line of text in an entry before piece end.
func (r *headerReader) lastLine(e *entryPlace, end int) int {
	for end--; end > e.span.first; end-- {
		if p := &r.s.pieces[end]; !p.isMedia() && p.kind != control && !endsEntries[p.notice.reason] && !isBelowWriter(p) {
			break
		}
	}
	return end
}

// endsEntries are the reasons of notices that may come after the writer's name
// at the end of an entry.
var endsEntries = map[Reason]bool{Share: true, Advertisement: true}

// isSigned reports whether a piece is a short line that ends an entry with its
// writer and time.
func (r *headerReader) isSigned(i int) bool {
	p := &r.s.pieces[i]
	if utf8.RuneCountInString(p.text) > longestHeaderLine || endsSentence(p.text) {
		return false
	}
	line, parts := cutTimes(p.text, r.f.language.value)
	return line.stamp.HasClock && len(parts) <= 1
}

// nameBeside returns a line without its times and the words that lead in the
// writer and the time: "Posted by Jane Smith at 2.52pm".
func nameBeside(text, lang string) string {
	rest, _ := withoutDates(text, lang)
	name, _ := cutVerbBy(withoutTail(strings.TrimFunc(rest, isOuterMark)))
	return name
}
