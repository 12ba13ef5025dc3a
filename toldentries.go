package newspage

import (
	"slices"
	"strings"
)

// toldEntries returns the entries that the structured data tells of and whose text the
// report prints, in page order: one or two that nothing else marks. It returns none
// unless all of them are printed.
func toldEntries(s *sheet, f *facts, clocks map[int]clock, within span) []entryPlace {
	const start = 60 // letters
	at := map[string]int{}
	for i := within.first; i < within.last; i++ {
		p := &s.pieces[i]
		key := firstLetters(p.text, start)
		if _, again := at[key]; !again && p.kind != heading && len(key) >= start {
			at[key[:start]] = i
		}
	}
	var spans []span
	for _, u := range withoutRepeats(f.witness.updates()) {
		text := letters(strings.Join(paragraphsOf(u.String("articleBody")), " "))
		i, isPrinted := at[text[:min(len(text), start)]]
		if !isPrinted {
			return nil
		}
		spans = append(spans, span{f.headerOver(s, clocks, i, within.first, u.String("headline")), s.endOfTold(i, within.last, text)})
	}
	slices.SortFunc(spans, func(a, b span) int { return a.first - b.first })
	for n := range spans[:max(0, len(spans)-1)] {
		if spans[n].last > spans[n+1].first {
			return nil
		}
	}
	r := newHeaderReader(s, f, clocks, spans)
	entries := make([]entryPlace, 0, len(spans))
	for _, told := range spans {
		e := entryPlace{span: told, headline: -1, opening: -1}
		r.readAll(&e)
		entries = append(entries, e)
	}
	return entries
}

// headerOver returns the first of the pieces right above piece i that are a time or the
// entry's headline, or i.
func (f *facts) headerOver(s *sheet, clocks map[int]clock, i, first int, headline string) int {
	for ; i > first && f.roles[i-1] == 0 && i-1 != f.headline.at; i-- {
		if !isPlainClock(clocks, i-1) && !(headline != "" && sameWords(s.pieces[i-1].text, headline)) {
			break
		}
	}
	return i
}

// endOfTold returns where the pieces from i on end whose letters are in a text, in order;
// pictures and rules may stand between them.
func (s *sheet) endOfTold(i, last int, text string) int {
	end := i
	for ; i < last; i++ {
		p := &s.pieces[i]
		own := letters(p.text)
		if p.isMedia() || p.kind == caption || own == "" {
			continue
		}
		found := strings.Index(text, own)
		if found < 0 {
			break
		}
		text = text[found+len(own):]
		end = i + 1
	}
	return end
}
