package newspage

import (
	"slices"

	"github.com/newspage/newspage/internal/when"
)

// findDays finds the days or times that head the parts of a chronology: lines that are
// only a date, of one kind and class, each over its own text, of which there are three,
// or two if they are headings. The first stands under a paragraph, because what stands
// over the text is the date of the article. The entries of a live blog are found
// elsewhere.
func (f *facts) findDays(s *sheet, around span) {
	const fewest = 3 // and one less of headings
	if s.isPlainText() || f.live {
		return
	}
	type shape struct {
		kind  kind
		class boxClass
	}
	days := map[shape][]int{}
	told := false
	for i := max(0, f.headline.at, around.first); i < min(around.last, len(s.pieces)-1); i++ {
		p := &s.pieces[i]
		if told && f.isDayOverText(s, i) && (len(days) > 0 || !f.isUnderSignature(s, i)) {
			of := shape{p.kind, classOfPiece(s, i)}
			days[of] = append(days[of], i)
		}
		told = told || isProse(p)
	}
	for of, all := range days {
		if len(all) >= fewest || of.kind == heading && len(all) == fewest-1 {
			f.days = append(f.days, all...)
		}
	}
	slices.Sort(f.days)
}

// isUnderSignature reports whether the line above piece i names the writer: the day under it
// is that of the article, though the standfirst stands over both.
func (f *facts) isUnderSignature(s *sheet, i int) bool {
	above := &s.pieces[max(0, i-1)]
	return above.kind == paragraph && weight(above.text) <= longestSignature && f.opensWithPerson(s, above.at)
}

// isDayOverText reports whether a piece is only a date or a time of day, over a sentence.
func (f *facts) isDayOverText(s *sheet, i int) bool {
	const longest = 60 // bytes
	const least = 24   // weight of the sentence
	p, next := &s.pieces[i], &s.pieces[i+1]
	if p.isMedia() || p.kind == caption || len(p.text) > longest || !hasDigit(p.text) || f.roles[i] != noRole {
		return false
	}
	if next.isMedia() || next.kind == caption || next.isMostlyLinks() || weight(next.text) < least || !endsSentence(next.text) {
		return false
	}
	_, isDate := when.Parse(p.text, f.language.value)
	return isDate
}

// isDay reports whether a piece heads a part of a chronology.
func (f *facts) isDay(i int) bool {
	_, found := slices.BinarySearch(f.days, i)
	return found
}
