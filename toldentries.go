package newspage

import (
	"slices"
	"strings"
)

// toldEntries returns the entries that the structured data tells of and whose text the
// report prints, in page order: one or two that nothing else marks. It returns none
// unless all of them are printed.
func (r *headerReader) toldEntries(within span) []entryPlace {
	const start = 60 // letters
	at := map[string]int{}
	for i := within.first; i < within.last; i++ {
		p := &r.s.pieces[i]
		key := firstLetters(p.text, start)
		if _, again := at[key]; !again && p.kind != heading && len(key) >= start {
			at[key[:start]] = i
		}
	}
	var entries []entryPlace
	for _, u := range withoutRepeats(r.f.witness.updates()) {
		text := letters(strings.Join(paragraphsOf(u.String("articleBody")), " "))
		i, isPrinted := at[text[:min(len(text), start)]]
		if !isPrinted {
			return nil
		}
		e := entryPlace{span: span{r.headerOver(i, within.first, u.String("headline")), r.endOfTold(i, within.last, text)}, headline: -1, opening: -1}
		r.readAll(&e)
		entries = append(entries, e)
	}
	slices.SortFunc(entries, func(a, b entryPlace) int { return a.span.first - b.span.first })
	for n := range entries[:max(0, len(entries)-1)] {
		if entries[n].span.last > entries[n+1].span.first {
			return nil
		}
	}
	return entries
}

// headerOver returns the first of the pieces right above piece i that are a time or the
// entry's headline, or i.
func (r *headerReader) headerOver(i, first int, headline string) int {
	for ; i > first && r.f.roles[i-1] == 0 && i-1 != r.f.headline.at; i-- {
		if !isPlainClock(r.clocks, i-1) && !(headline != "" && sameWords(r.s.pieces[i-1].text, headline)) {
			break
		}
	}
	return i
}

// endOfTold returns where the pieces from i on end whose letters are in a text, in order;
// pictures and rules may stand between them.
func (r *headerReader) endOfTold(i, last int, text string) int {
	end := i
	for ; i < last; i++ {
		p := &r.s.pieces[i]
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
