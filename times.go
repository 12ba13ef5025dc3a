package newspage

import (
	"cmp"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/newspage/newspage/internal/when"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A zoneHint is the zone of times that state none, and its source.
type zoneHint struct {
	zone   *time.Location // nil if nothing is known
	origin string
}

// findTimes finds when the article was published and changed, from the structured data,
// else the meta tags, else the printed dates and the <time> elements. A time with a
// zone or a clock is preferred to one of the same day without. If the page prints a
// stated time, the Timestamp has the printed words as its text.
func (f *facts) findTimes(s *sheet, p Page, known Profile, around span) {
	f.findZone(s, p, known)
	ref := when.Reference{Now: p.SavedAt, Zone: f.zone.zone}
	f.published = f.ownMidnight(f.machineTime(ref, "published", f.publishedSources(s)))
	f.modified = f.ownMidnight(f.machineTime(ref, "modified", f.modifiedSources(s)))
	f.adoptZone()
	ref.Zone = f.zone.zone
	f.printedTimes(s, around, ref)
	f.adoptZone()
	if f.published.Time.IsZero() {
		f.published = f.machineTime(ref, "published", s.stateDates())
	}
	f.keepDays()
}

// adoptZone takes the offset of the time of publication for the times that state none, if
// nothing else is known. That of UTC says nothing: systems keep their times in it.
func (f *facts) adoptZone() {
	t := f.published.Time
	if _, offset := t.Zone(); f.zone.zone == nil && offset != 0 && !slices.Contains(f.published.Inferred, InferredZone) {
		f.zone = zoneHint{t.Location(), f.origins["published"]}
	}
}

// keepDays keeps the words of a printed day whose year nobody knows, if no other time was
// found.
func (f *facts) keepDays() {
	for name, slot := range map[string]*Timestamp{"published": &f.published, "modified": &f.modified} {
		if day := f.noYear[name]; day != "" && slot.IsZero() {
			slot.Text, f.origins[name] = day, "printed"
		}
	}
}

// ownMidnight converts a time to the paper's zone if it is midnight there. Systems that
// know only the day state it in UTC as "23:00Z" of the day before.
func (f *facts) ownMidnight(ts Timestamp) Timestamp {
	if own := f.inZone(ts); own.Time.Hour() == 0 && own.Time.Minute() == 0 && own.Time.Second() == 0 {
		return own
	}
	return ts
}

// findZone finds the zone of times that state none: the offset in the structured data,
// or a line that states it for all times, or the profile's, or else a guess from the
// address, the language or the time of saving. A place with the same clock is preferred
// to an offset, because it knows summer time.
func (f *facts) findZone(s *sheet, p Page, known Profile) {
	guess := guessZone(cmp.Or(p.URL, f.canonical.value), f.language.value)
	places := []zoneHint{{when.Place(known.Zone), "profile"}, guess}
	places = slices.DeleteFunc(places, func(h zoneHint) bool { return h.zone == nil })
	if offset, at := f.statedOffset(); offset.zone != nil {
		f.zone = offset
		if i := slices.IndexFunc(places, func(h zoneHint) bool { return sameClock(h.zone, offset.zone, at) }); i >= 0 && !at.IsZero() {
			f.zone = places[i]
		}
		return
	}
	if zone := statedZone(s, f.language.value); zone != nil {
		f.zone = zoneHint{zone, "printed"}
		return
	}
	if len(places) > 0 {
		f.zone = places[0]
		return
	}
	if _, offset := p.SavedAt.Zone(); offset != 0 {
		f.zone = zoneHint{p.SavedAt.Location(), "savedAt"}
	}
}

// statedOffset returns the offset of a time in the structured data, unless it is that
// of UTC, and the time itself, if it can be resolved.
func (f *facts) statedOffset() (zoneHint, time.Time) {
	for _, key := range []string{"datePublished", "dateModified", "coverageStartTime"} {
		if st, ok := when.Machine(f.witness.article.String(key)); ok && st.Zone != nil && st.Zone != time.UTC {
			at, _, _ := st.Resolve(when.Reference{})
			return zoneHint{st.Zone, "json-ld " + key}, at
		}
	}
	return zoneHint{}, time.Time{}
}

func (f *facts) publishedSources(s *sheet) []source {
	w := f.witness
	sources := []source{{"json-ld datePublished", w.article.String("datePublished")}}
	for _, n := range w.others {
		sources = append(sources, source{"json-ld datePublished", n.String("datePublished")})
	}
	sources = append(sources,
		s.metaSource(publishedMetas),
		s.metaSource(datedMetas),
		source{"json-ld dateCreated", w.article.String("dateCreated")},
		source{"json-ld uploadDate", w.article.String("uploadDate")},
		source{"json-ld WebPage datePublished", w.page.String("datePublished")},
	)
	return sources
}

func (f *facts) modifiedSources(s *sheet) []source {
	return []source{
		{"json-ld dateModified", f.witness.article.String("dateModified")},
		s.metaSource(modifiedMetas),
	}
}

// isMetaOf reports whether an origin is a <meta> with one of the names.
func isMetaOf(names []string, origin string) bool {
	name, ok := strings.CutPrefix(origin, "meta ")
	return ok && slices.Contains(names, name)
}

// machineTime returns the time of the first source that can be read. A later source of
// the same day is preferred if it leaves less to be inferred.
func (f *facts) machineTime(ref when.Reference, name string, sources []source) Timestamp {
	var best Timestamp
	for _, src := range sources {
		ts, ok := readMachine(src.value, ref)
		if !ok {
			continue
		}
		if best.Time.IsZero() || len(ts.Inferred) < len(best.Inferred) && sameDay(ts.Time, best.Time) {
			best = ts
			f.origins[name] = src.origin
		}
	}
	return best
}

// sameDay reports whether two times may be on the same day, each in its own zone.
func sameDay(a, b time.Time) bool {
	const dayAndZone = 36 * time.Hour
	return a.Sub(b).Abs() < dayAndZone
}

// readMachine reads a time that a machine wrote. Zero, which systems write as the first
// second of 1970 where they have no time, is none.
func readMachine(value string, ref when.Reference) (Timestamp, bool) {
	if value == "" {
		return Timestamp{}, false
	}
	if instant, _, ok := strings.Cut(value, "Z["); ok { // Java's: "2024-04-28T08:00:00Z[UTC]"
		value = instant + "Z"
	}
	st, ok := when.Machine(value)
	if !ok {
		if st, ok = when.Parse(value, ""); !ok {
			return Timestamp{}, false
		}
	}
	ts, ok := resolveStamp(st, ref, value)
	return ts, ok && ts.Time.Unix() != 0
}

// resolveStamp turns a printed or stated time into an instant. It refuses a year in
// which no page was written or is about to be.
func resolveStamp(st when.Stamp, ref when.Reference, text string) (Timestamp, bool) {
	const earliest, latest = 1900, 2200
	t, inferred, ok := st.Resolve(ref)
	if !ok || t.Year() < earliest || t.Year() > latest {
		return Timestamp{}, false
	}
	ts := Timestamp{Time: t, Text: text}
	for _, part := range inferred {
		ts.Inferred = append(ts.Inferred, Inferred(part))
	}
	return ts, true
}

// printedTimes reads the dates printed near the headline. It notes the pieces that
// state them, and takes from them the words for a time that a machine source states, or
// the time itself if none does. If there are none near the headline either, it looks
// for a date elsewhere.
func (f *facts) printedTimes(s *sheet, around span, ref when.Reference) {
	const over = 7 // pieces
	from, to := max(0, f.opening.first-over), f.opening.last
	// Under the headline first: over it may be a list of other reports, or today's
	// date. On a page that came as text the entries of a live blog are no element,
	// and only the lines right under the headline are no entry's.
	sure := to
	if s.isPlainText() {
		sure = min(to, f.opening.first+signatureLines)
	}
	f.readDates(s, f.opening.first, sure, ref)
	f.readDates(s, from, f.opening.first, ref)
	f.readDates(s, sure, to, ref)
	f.timeTags(s, from, to, ref)
	for _, read := range f.datesElsewhere(s, around, ref) {
		if !f.published.Time.IsZero() {
			return
		}
		read()
	}
}

// datesElsewhere are the ways to a date that is not near the headline, in order of
// preference. Where there are no elements, the dates under the text may be those of other
// reports.
func (f *facts) datesElsewhere(s *sheet, around span, ref when.Reference) []func() {
	relative := func() { f.relativeDate(s, around, ref) }
	inText := func() { f.dateInText(s, ref) }
	asOf := func() { f.dateAsOf(s) }
	under := func() { f.datesUnder(s, around, ref) }
	lone := func() { f.loneDate(s, around, ref) }
	inTitle := func() { f.dateInTitle(s, ref) }
	inAddress := func() { f.dateInAddress(ref) }
	if s.isPlainText() {
		today := func() { f.clockOfToday(s, ref) }
		return []func(){relative, inText, asOf, under, lone, inTitle, inAddress, today}
	}
	onlyTag := func() { f.onlyTimeTag(s, ref) }
	return []func(){inText, under, asOf, onlyTag, lone, inTitle, inAddress, relative}
}

// datesUnder reads the dates right under the text.
func (f *facts) datesUnder(s *sheet, around span, ref when.Reference) {
	const lines = 6
	from, to := around.last-1, around.last+lines
	f.readDates(s, max(f.opening.last, from), to, ref)
	f.timeTags(s, from, to, ref)
}

// dateAsOf takes the date as of which the text holds, printed near the headline, as the
// date of publication.
func (f *facts) dateAsOf(s *sheet) {
	if at, ok := f.printedAt["modified"]; ok && (f.opening.holds(at) || at == f.headline.at-1) && (s.isPlainText() || isAsOf(s.pieces[at].text)) {
		f.publish(f.modified, "printed")
		f.printedAt["published"] = at
	}
}

// signatureLines is how many lines under a headline name the writers and the date.
const signatureLines = 4

// relativeDate reads how long ago a report was published, between the headline and the
// text: "Today, 12.37", "Published 1 day ago". Most HTML has the day itself somewhere.
func (f *facts) relativeDate(s *sheet, around span, ref when.Reference) {
	if f.headline.at < 0 || ref.Now.IsZero() {
		return
	}
	end := around.first
	if !s.isPlainText() {
		end = f.opening.last
	}
	for i := f.headline.at + 1; i < min(end, len(s.pieces)); i++ {
		p := &s.pieces[i]
		if len(p.text) > longestSignature || p.kind == caption || endsSentence(p.text) || !f.canBeDate(s, i) || f.isRelated(p) {
			continue
		}
		for _, found := range when.All(p.text, f.language.value) {
			isRelative := found.HasAgo || found.HasDaysAgo && found.HasClock
			if ts, ok := resolveStamp(found.Stamp, ref, found.Text); ok && isRelative && !found.Modified {
				f.noteByline(i)
				f.publish(roughly(ts, found.Stamp), "printed")
				f.printedAt["published"] = i
				return
			}
		}
	}
}

// clockOfToday reads the time of day with its word ("13:37 Uhr") that is alone on a line
// under the headline of a plain-text page without a date: it was published on the day on
// which the page was saved. The entries of a live blog have several such lines.
func (f *facts) clockOfToday(s *sheet, ref when.Reference) {
	const near = 12 // lines
	if f.headline.at < 0 || ref.Now.IsZero() {
		return
	}
	at := noPiece
	for i := f.headline.at + 1; i < min(f.headline.at+near, len(s.pieces)); i++ {
		if p := &s.pieces[i]; startsWithDigit(p.text) && strings.ContainsFunc(p.text, unicode.IsLetter) && f.canBeDate(s, i) && f.isClockAlone(p.text) {
			if at != noPiece {
				return
			}
			at = i
		}
	}
	if at == noPiece {
		return
	}
	st, _ := when.Parse(s.pieces[at].text, f.language.value)
	if ts, ok := resolveStamp(st, ref, s.pieces[at].text); ok {
		f.noteByline(at)
		f.publish(ts, "printed")
		f.printedAt["published"] = at
	}
}

// timeElement is the origin of a time that a <time datetime> states.
const timeElement = "time element"

// publish sets when the article was published, and the source that says so.
func (f *facts) publish(ts Timestamp, origin string) {
	f.published, f.origins["published"] = ts, origin
}

// roughly reduces a time that was printed as hours ago to its day, because the minute
// is not known.
func roughly(ts Timestamp, of when.Stamp) Timestamp {
	if !of.HasAgo || of.HasClock || of.Ago < time.Hour {
		return ts
	}
	y, m, d := ts.Time.Date()
	ts.Time = time.Date(y, m, d, 0, 0, 0, 0, ts.Time.Location())
	if !slices.Contains(ts.Inferred, InferredClock) {
		ts.Inferred = append(ts.Inferred, InferredClock)
	}
	return ts
}

// isAsOf reports whether a line begins with words for "as of", as in "Stand: 5. April
// 2024". Many broadcasters print only this date, both for publication and for the last
// change.
func isAsOf(line string) bool {
	line = strings.ToLower(line)
	return slices.ContainsFunc(asOfWords, func(word string) bool { return strings.HasPrefix(line, word) })
}

// dateInText reads the date at the beginning of a headline or of one of the first
// paragraphs, also after a place: "29.11.2022 – The council …".
func (f *facts) dateInText(s *sheet, ref when.Reference) {
	const opening = 60 // bytes of a piece in which the date stands
	const before = 2   // bytes of a bracket or a quotation mark before it
	for i := max(0, f.headline.at); i < min(f.opening.last+2, len(s.pieces)); i++ {
		if s.pieces[i].isMedia() || s.pieces[i].marks&(mNav|mRelated) != 0 {
			continue
		}
		text := s.pieces[i].text
		text = text[:min(len(text), opening)]
		found := when.All(text, f.language.value)
		if len(found) == 0 || !found[0].HasDate() || found[0].Year == 0 {
			continue
		}
		place := strings.TrimRight(text[:found[0].Start], " ,(") // "Port Sennet, 4 May 2024 – "
		if found[0].Start > before && (!isPlace(place) || hasWordOf(place, notNames)) {
			continue
		}
		rest := strings.TrimLeft(text[found[0].End:], " )")
		isSentence := found[0].Start > before && strings.HasSuffix(text[:found[0].End], ".")
		if strings.IndexAny(rest, "-–—.") == 0 || strings.HasPrefix(text, "(") || isSentence {
			f.takePrinted(found[0], noPiece, false, ref)
			return
		}
	}
}

// dateInTitle reads the date before the first bar in the page's title: "08.11.2021 |
// The council …".
func (f *facts) dateInTitle(s *sheet, ref when.Reference) {
	day, _, ok := strings.Cut(s.head.title, "|")
	if st, dated := when.Parse(day, f.language.value); ok && dated && st.Year != 0 {
		if ts, ok := resolveStamp(st, ref, st.Text); ok {
			f.publish(ts, "title")
		}
	}
}

// readDates reads the dates in a run of pieces: in lines that are only a date, in
// elements for dates or bylines, and in short lines that are not sentences.
func (f *facts) readDates(s *sheet, from, to int, ref when.Reference) {
	for i := from; i < min(to, len(s.pieces)); i++ {
		if f.canBeDate(s, i) {
			f.readDatesAt(s, i, ref)
		}
	}
}

// canBeDate reports whether a piece can be a line with a date: it is short, or says when
// it was posted, and no fact or element says that it is something else.
func (f *facts) canBeDate(s *sheet, i int) bool {
	const longest = 160 // characters
	p := &s.pieces[i]
	switch {
	case p.isMedia(), len(p.text) > longest && utf8.RuneCountInString(p.text) > longest && !tellsOfPost(p):
		return false
	case !f.isFree(i), f.isDay(i), s.isPlainText() && p.kind == caption:
		return false
	}
	return f.marks(p)&(mCaption|mNav|mComments|mEmbed) == 0
}

// tellsOfPost reports whether a piece is the sentence in which old systems say when an
// article was posted: "This entry was posted on 12 March 2008 and is filed under …".
func tellsOfPost(p *piece) bool {
	return p.notice.reason == Furniture && slices.ContainsFunc(postedOpenings, func(o string) bool { return strings.HasPrefix(p.notice.phrase, o) })
}

// isFree reports whether a piece states no fact so far, or only the writers.
func (f *facts) isFree(i int) bool { return f.roles[i] == noRole || f.roles[i] == statesByline }

// readDatesAt reads the dates in one piece.
func (f *facts) readDatesAt(s *sheet, i int, ref when.Reference) {
	p := &s.pieces[i]
	isMarked := f.marks(p)&(mDate|mByline) != 0 || f.roles[i] == statesByline || tellsOfPost(p)
	_, isWhole := when.Parse(p.text, f.language.value)
	line := f.withJoints(p.text)
	all := when.All(line, f.language.value)
	if !isWhole && !f.canHoldDates(p, isMarked, line, all) {
		return
	}
	const aside = 6 // words beside a day without the year and the clock in a line about it
	isNear := f.opening.holds(i) || i == f.headline.at-1
	var day when.Stamp // the last one in the line
	for _, found := range f.withClockUnder(s, i, all) {
		if found.HasDate() {
			day = found.Stamp
		} else if found.Modified && found.HasClock && !found.HasDaysAgo && day.HasDate() { // "12 March 2026, 10:14, updated 15:20"
			found.Year, found.Month, found.Day = day.Year, day.Month, day.Day
		}
		if isVague := found.Year == 0 && !found.HasClock && !isWhole && !isMarked; isVague && hasWords(line[found.End:], aside) {
			continue // "May the 4th be with you: Port Sennet on the day of the ferry"
		}
		if tip := f.tooltipOf(p, found); !tip.IsZero() {
			found.Stamp = tip
		}
		if !isMarked && !found.HasDate() {
			continue
		}
		if isWhole || isMarked || isNear && isLabelled(found) && weight(p.text) <= longestSignature {
			f.noteByline(i)
		}
		found.Modified = found.Modified || s.saysModified(textNode(p, found.Text))
		isOwn := isWhole || isMarked || found.Start == 0 && i == f.headline.at+1
		f.takePrinted(found, i, isOwn && isNear, ref)
	}
}

// isLabelled reports whether a day and a clock stand right behind a word that says that
// something was published or changed then.
func isLabelled(t when.Found) bool { return t.Year > 0 && t.HasClock && t.Label < t.Start }

// canHoldDates reports whether the dates in a line that says more can be those of the
// article: it is no heading of the text unless it names the writers, and no sentence unless
// something marks it.
func (f *facts) canHoldDates(p *piece, isMarked bool, line string, dates []when.Found) bool {
	const crosshead = 4 // from this level on a heading may be a line of small print
	isHeading := p.kind == heading && p.level != 0 && p.level < crosshead
	if isHeading && f.roles[p.at] != statesByline {
		return false
	}
	if isMarked {
		return true
	}
	endsInDate := len(dates) > 0 && dates[len(dates)-1].HasClock && dates[len(dates)-1].End == len(line) // "10:35 a.m." does not end a sentence
	isSentence := endsSentence(p.text) && !endsInDate && !endsInMinutes(p.text)
	return !isSentence && !areOfLife(dates)
}

// areOfLife reports whether the two dates in a line are those of a person's life: "born
// 4 May 1953; died 2 March 2026".
func areOfLife(dates []when.Found) bool {
	const least = 2 // years
	return len(dates) == 2 && dates[0].Year > 0 && !dates[1].Modified && dates[1].Year-dates[0].Year >= least
}

// tooltipOf returns the full time in the tooltip of a relative one, such as "2 hours
// ago", with the printed text. It is zero if there is none or the time is not relative.
func (f *facts) tooltipOf(p *piece, found when.Found) when.Stamp {
	if !found.HasAgo || found.HasClock {
		return when.Stamp{}
	}
	tip := tooltipTime(textNode(p, found.Text), f.language.value)
	if !tip.IsZero() {
		tip.Text = found.Text
	}
	return tip
}

// withClockUnder returns the times found in a line. If the line is only a day and the next
// one only a time of day, the two are one time, except in a live blog, where the second is
// that of the first entry. In HTML both stand side by side in one box.
func (f *facts) withClockUnder(s *sheet, i int, all []when.Found) []when.Found {
	if len(all) != 1 || all[0].HasClock || !all[0].HasDate() || i+1 >= len(s.pieces) {
		return all
	}
	if !s.isPlainText() && s.boxes[s.pieces[i].box].parent != s.boxes[s.pieces[i+1].box].parent {
		return all
	}
	day, clock := s.pieces[i].text, s.pieces[i+1].text
	if all[0].Label > 0 || all[0].End < len(day) || !f.isClockAlone(clock) || f.hasClocks(s) {
		return all
	}
	if both := when.All(day+" "+clock, f.language.value); len(both) == 1 && both[0].HasClock {
		f.noteByline(i + 1)
		return both
	}
	return all
}

// hasClocks reports whether as many lines are only a time of day as there are in a live
// blog.
func (f *facts) hasClocks(s *sheet) bool {
	clocks := 0
	for i := 0; i < len(s.pieces) && clocks < fewEntries; i++ {
		if text := s.pieces[i].text; startsWithDigit(text) && f.isClockAlone(text) {
			clocks++
		}
	}
	return clocks >= fewEntries
}

// saysModified reports whether the markup around a date says that it is that of the
// last change. A class counts only if the page has another time.
func (s *sheet) saysModified(n *html.Node) bool {
	if n == nil {
		return false
	}
	return strings.Contains(attribute(n.Parent, "itemprop"), "odified") || isOfChange(n.Parent) && s.hasOtherTime()
}

// isOfChange reports whether the class of a <time> says that it is that of the last
// change.
func isOfChange(n *html.Node) bool {
	return n.DataAtom == atom.Time && hasClassWord(n, changeWords) && !hasClassWord(n, publishWords)
}

// hasOtherTime reports whether the page has a time whose class does not say that it is
// that of the last change.
func (s *sheet) hasOtherTime() bool {
	return slices.ContainsFunc(s.head.times, func(t timeTag) bool { return !t.isNew })
}

// textNode returns the node of a piece that contains a text, or the first node if no
// single one does.
func textNode(p *piece, text string) *html.Node {
	if p.first != nil {
		for n := range textNodes(p) {
			if strings.Contains(foldSpace(n.Data), text) {
				return n
			}
		}
	}
	return p.first
}

// noteByline notes that a piece names the writers or the date, unless it states another
// fact.
func (f *facts) noteByline(i int) {
	if f.roles[i] == noRole {
		f.roles[i] = statesByline
	}
}

// loneDate reads the date in a short line in or near the report that is not a sentence,
// if at most two such lines have one.
func (f *facts) loneDate(s *sheet, around span, ref when.Reference) {
	const near, longest = 12, 70
	var lone []when.Found
	for i := max(0, around.first-near); i < min(around.last+near, len(s.pieces)); i++ {
		p := &s.pieces[i]
		if p.isMedia() || len(p.text) > longest || endsSentence(p.text) || f.marks(p)&(mNav|mRelated|mComments|mTable|mEmbed|mCaption) != 0 {
			continue
		}
		all := when.All(p.text, f.language.value)
		if areOfLife(all) {
			continue
		}
		for _, found := range all {
			if found.HasDate() && found.Year != 0 {
				lone = append(lone, found)
			}
		}
	}
	if len(lone) > 0 && len(lone) <= 2 {
		f.takePrinted(lone[0], noPiece, false, ref)
	}
}

// dateInAddress reads the date that many systems write into addresses: "/2024/05/03/",
// "/2024-05-03-".
func (f *facts) dateInAddress(ref when.Reference) {
	for _, address := range []string{f.canonical.value, f.address} {
		parts := strings.Split(address, "/")
		for i := range parts {
			day := dayOf(parts[i])
			if day == "" && i+2 < len(parts) && len(parts[i+1]) <= 2 && len(parts[i+2]) <= 2 {
				day = dayOf(strings.Join(parts[i:i+3], "-"))
			}
			if ts, ok := readMachine(day, ref); ok {
				f.publish(ts, "address")
				return
			}
		}
	}
}

// dayOf returns the date at the beginning of a part of an address in the form of ISO
// 8601, or "".
func dayOf(part string) string {
	fields := strings.SplitN(part, "-", 4)
	if len(fields) < 3 || len(fields[1]) > 2 || !isDigits(strings.Join(fields[:3], "")) {
		return ""
	}
	y, m, d := fields[0], fields[1], fields[2]
	if len(d) == 4 {
		y, d = d, y
	}
	if len(y) != 4 || len(d) > 2 || m == "" || d == "" {
		return ""
	}
	return y + "-" + twoDigits(m) + "-" + twoDigits(d)
}

func twoDigits(s string) string { return strings.Repeat("0", max(0, 2-len(s))) + s }

// noPiece stands for the piece that states a time if that piece is not known.
const noPiece = -1

// takePrinted makes a time printed in piece at that of publication or of the last
// change, unless a better one is known.
func (f *facts) takePrinted(found when.Found, at int, inOpening bool, ref when.Reference) {
	slot, name := &f.published, "published"
	if found.Modified {
		slot, name = &f.modified, "modified"
	}
	ts, ok := resolveStamp(found.Stamp, ref, found.Text)
	if !ok {
		if inOpening && found.HasDate() {
			f.noYear[name] = cmp.Or(f.noYear[name], found.Text)
		}
		return
	}
	// Systems keep the day of the last change, or of the import, in these.
	isDoubtful := name == "published" && isMetaOf(datedMetas, f.origins[name])
	switch {
	case slot.Time.IsZero() && found.HasAgo && !found.HasClock: // "2 hours ago" does not state the minute
	case slot.Time.IsZero(), isDoubtful && inOpening && !sameDay(slot.Time, ts.Time):
		*slot = ts
		f.origins[name], f.printedAt[name] = "printed", at
	case f.origins[name] != "printed":
		slot.printAs(ts, found)
	}
}

// printAs gives a stated time the words in which the page prints it, and the zone in
// which these are right.
func (t *Timestamp) printAs(printed Timestamp, found when.Found) {
	if t.Time.Sub(printed.Time).Abs() < time.Minute {
		t.Text = found.Text
		if t.Time.Location() == time.UTC && found.HasClock {
			t.Time = t.Time.In(printed.Time.Location()) // to the printed clock
		}
	} else if zone := clockZone(t.Time, found.Stamp); zone != nil {
		t.Time, t.Text = t.Time.In(zone), found.Text
	}
}

// clockZone returns the zone in which an instant stated in UTC has the printed date and
// clock, or nil. Papers print their own time beside it.
func clockZone(t time.Time, printed when.Stamp) *time.Location {
	const most = 14 * time.Hour // the widest offset in use
	if _, offset := t.Zone(); offset != 0 || !printed.HasClock || !printed.HasDate() || printed.Zone != nil {
		return nil
	}
	wall := time.Date(t.Year(), printed.Month, printed.Day, printed.Hour, printed.Minute, t.Second(), t.Nanosecond(), time.UTC)
	off := wall.Sub(t)
	if off == 0 || off.Abs() > most || off%offsetStep != 0 {
		return nil
	}
	return time.FixedZone("", int(off/time.Second))
}

// timeTags reads the <time datetime> elements near the headline if no time is known so
// far, or a less precise one.
func (f *facts) timeTags(s *sheet, from, to int, ref when.Reference) {
	hasOther := s.hasOtherTime()
	for _, tag := range s.head.times {
		if tag.at < from || tag.at > to {
			continue
		}
		ts, ok := readMachine(tag.value, ref)
		if !ok {
			continue
		}
		prop := strings.ToLower(tag.prop)
		if tag.isNew && hasOther || strings.Contains(prop, "modif") || strings.Contains(prop, "updat") {
			if f.modified.Time.IsZero() {
				f.modified, f.origins["modified"], f.printedAt["modified"] = ts, timeElement, tag.at
			}
			continue
		}
		if f.isOfModified(tag, ts) {
			ts.Text = f.modified.Text
			f.modified = ts
			continue
		}
		isClock := slices.Contains(f.published.Inferred, InferredDate) // the day of a clock alone is not known
		if f.published.Time.IsZero() || len(ts.Inferred) < len(f.published.Inferred) && (isClock || sameDay(ts.Time, f.published.Time)) {
			ts.Text = cmp.Or(f.published.Text, ts.Text)
			f.publish(ts, timeElement)
			f.printedAt["published"] = tag.at
		}
	}
}

// isOfModified reports whether a <time datetime> states the minute of the last change,
// whose day is printed: "Updated <time>12 March</time>". If that is the day of
// publication too, the element must be the one with the printed day.
func (f *facts) isOfModified(tag timeTag, ts Timestamp) bool {
	if hasMinute := !slices.Contains(f.modified.Inferred, InferredClock); hasMinute && ts.Time.Truncate(time.Minute).Sub(f.modified.Time)%offsetStep != 0 {
		return false // the minute is printed, and is another
	}
	if f.origins["modified"] != "printed" || len(ts.Inferred) >= len(f.modified.Inferred) || !sameDay(ts.Time, f.modified.Time) {
		return false
	}
	at := f.printedAt["modified"]
	return !sameDay(ts.Time, f.published.Time) || at >= 0 && tag.at == at && at != f.printedAt["published"]
}

// onlyTimeTag reads the <time datetime> elements in the whole page if they all name the
// same day. There may be a toolbar between them and the report.
func (f *facts) onlyTimeTag(s *sheet, ref when.Reference) {
	var only Timestamp
	for _, tag := range s.head.times {
		if s.boxes[tag.box].all&^f.heavy&boilerplate != 0 {
			continue
		}
		ts, ok := readMachine(tag.value, ref)
		switch {
		case !ok:
		case only.Time.IsZero():
			only = ts
		case !sameDay(only.Time, ts.Time):
			return
		}
	}
	if !only.Time.IsZero() {
		f.publish(only, timeElement)
	}
}

// withoutDates removes the dates and times from a text.
func withoutDates(text, lang string) (rest string, dated bool) {
	all := when.All(text, lang)
	for _, found := range slices.Backward(all) {
		text = text[:found.Start] + " " + text[found.End:]
	}
	return text, len(all) > 0
}

// isDates reports whether a text begins with a digit and most of it is dates and times.
func isDates(text, lang string) bool {
	return startsWithDigit(text) && areMostDates(text, lang)
}

// areMostDates reports whether most of a text is dates and times.
func areMostDates(text, lang string) bool {
	rest, dated := withoutDates(text, lang)
	return dated && len(letters(rest))*3 <= len(letters(text))
}
