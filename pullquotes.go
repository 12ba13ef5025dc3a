package newspage

import (
	"iter"
	"unicode"
)

// settlePullQuotes takes out the pull quotes: what somebody says in the report,
// printed once more and set large, with the name and the picture of who said
// it. A quotation that the text does not have is part of the report.
func (c *cleaner) settlePullQuotes(verdicts []verdict) {
	quotes := c.quoteBoxes(verdicts)
	if len(quotes) == 0 {
		return
	}
	told := c.toldInText(verdicts)
	for _, b := range quotes {
		if !c.isTold(b, told) {
			continue
		}
		around := &c.s.boxes[c.withSpeaker(b)]
		for i := around.first; i < around.last; i++ {
			if verdicts[i].reason == "" {
				verdicts[i] = verdict{Duplicate, "a quotation from the text"}
			}
		}
	}
}

const quotation = mQuote | mPullQuote

// quoteBoxes are the outermost boxes of quotations in the report that are kept.
func (c *cleaner) quoteBoxes(verdicts []verdict) []int32 {
	const longest = 600 // bytes: what is set large
	var found []int32
	for i := c.where.span.first; i < c.where.span.last; i++ {
		p := &c.s.pieces[i]
		if p.marks&quotation == 0 || p.marks&mEmbed != 0 || verdicts[i].reason != "" || p.isMedia() || c.where.entryOf(i) >= 0 {
			continue
		}
		quote := int32(0)
		for b := p.box; b > 0 && b != c.where.box && !c.where.heavy[b]; b = c.s.boxes[b].parent {
			if c.s.boxes[b].own&quotation != 0 {
				quote = b
			}
		}
		if quote > 0 && c.in(&c.s.boxes[quote]).bytes <= longest && (len(found) == 0 || found[len(found)-1] != quote) {
			found = append(found, quote)
		}
	}
	return found
}

// toldInText is every three words in a row that the report has outside of its
// quotations.
func (c *cleaner) toldInText(verdicts []verdict) map[uint64]bool {
	told := map[uint64]bool{}
	for i := c.where.span.first; i < c.where.span.last; i++ {
		p := &c.s.pieces[i]
		if p.isMedia() || verdicts[i].reason != "" || p.marks&quotation != 0 || p.kind == caption || p.kind == heading {
			continue
		}
		for t := range trigrams(p.text) {
			told[t] = true
		}
	}
	return told
}

// isTold reports whether the text has what a quotation says. Editors shorten
// what they set large, and mend its joints.
func (c *cleaner) isTold(quote int32, told map[uint64]bool) bool {
	const least = 3 // in a row: five words
	all, same := 0, 0
	b := &c.s.boxes[quote]
	for i := b.first; i < b.last; i++ {
		p := &c.s.pieces[i]
		if p.isMedia() || p.kind == caption || isAttribution(p, true) {
			continue
		}
		for t := range trigrams(p.text) {
			if all++; told[t] {
				same++
			}
		}
	}
	return all >= least && same*10 >= all*7
}

// withSpeaker is the box around a quotation that holds who said it as well, and
// nothing else.
func (c *cleaner) withSpeaker(quote int32) int32 {
	const most, longest = 3, 160 // texts beside the quotation, and bytes of them
	own := c.in(&c.s.boxes[quote])
	for b := c.s.boxes[quote].parent; b > 0 && b != c.where.box && !c.where.heavy[b]; b = c.s.boxes[b].parent {
		t := c.in(&c.s.boxes[b])
		if t.texts-own.texts > most || t.bytes-own.bytes > longest {
			break
		}
		quote = b
	}
	return quote
}

// trigrams are the words of a text, three in a row, as numbers.
func trigrams(text string) iter.Seq[uint64] {
	const offset, prime = 14695981039346656037, 1099511628211 // FNV-1a
	return func(yield func(uint64) bool) {
		var last [2]uint64
		count := 0
		for w := range eachWord(text) {
			h := uint64(offset)
			for _, r := range w {
				h = (h ^ uint64(unicode.ToLower(r))) * prime
			}
			if count++; count > 2 && !yield((last[0]*prime+last[1])*prime+h) {
				return
			}
			last = [2]uint64{last[1], h}
		}
	}
}
