package newspage

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// A numberedHead is a piece that opens an entry of a race or a match with its
// number, where other entries open with times: "Lap 12", "Set 3", "Round 7 of
// 10".
type numberedHead struct {
	at, number int
	title      string // the words and the number, and whatever follows that is not a result
	rest       int    // the offset of the result that follows the title
}

// numberedHeads returns the longest series of such pieces whose numbers go up
// or down by one. The series must be spread over the times that start entries:
// within one entry it is a numbered list, and a number right after a time is
// part of the headline.
func (ff *flatFinder) numberedHeads(starts []int) []numberedHead {
	byWord := map[string][]numberedHead{}
	var best []numberedHead
	for i := max(0, starts[0]-longestOutside); i < min(len(ff.pieces), starts[len(starts)-1]+longestOutside); i++ {
		word, head, ok := numberedHeadAt(ff.sheet, i)
		if !ok || isBehindTime(ff.sheet, i, starts) {
			continue
		}
		run := byWord[word]
		if len(run) > 0 {
			step := head.number - run[len(run)-1].number
			if step != 1 && step != -1 || len(run) > 1 && step != run[1].number-run[0].number {
				run = nil
			}
		}
		run = append(run, head)
		if byWord[word] = run; len(run) > len(best) {
			best = run
		}
	}
	if len(best) < 2*fewEntries || !areSpread(best, starts) {
		return nil
	}
	return slices.Clone(best)
}

// longestOutside is how many pieces before the first time of a blog and after
// the last are searched for numbered heads, and how many after each time can be
// its header.
const longestOutside = 40

// numberedHeadAt reads a short line that consists of words and a number, such
// as "Lap 12". A result in figures may follow, as in "Lap 12 1:32.4".
func numberedHeadAt(s *sheet, i int) (word string, head numberedHead, ok bool) {
	const longest = 40 // bytes
	text := s.pieces[i].text
	digit := firstDigit(text)
	if digit < 2 || len(text) > longest || text[digit-1] != ' ' {
		return "", head, false
	}
	end := digit
	for end < len(text) && isDigit(text[end]) {
		end++
	}
	n, err := strconv.Atoi(text[digit:end])
	if word = strings.TrimSpace(text[:digit]); err != nil || strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && r != ' ' }) {
		return "", head, false
	}
	head = numberedHead{at: i, number: n, title: text, rest: len(text)}
	if after := strings.TrimLeft(text[end:], " "); after != "" && isDigit(after[0]) {
		head.title, head.rest = text[:end], len(text)-len(after)
	}
	return strings.ToLower(word), head, !endsSentence(head.title)
}

// isBehindTime reports whether only header lines stand between a piece and the
// time above it that starts an entry.
func isBehindTime(s *sheet, i int, starts []int) bool {
	n, found := slices.BinarySearch(starts, i)
	if found || n == 0 || i-starts[n-1] > longestOutside {
		return found
	}
	return !anyOf(s.between(starts[n-1]+1, i), func(p *piece) bool { return endsSentence(p.text) })
}

// areSpread reports whether heads are spread over many entries: there are at
// most three per entry on average.
func areSpread(heads []numberedHead, starts []int) bool {
	under := map[int]bool{}
	for _, h := range heads {
		at, _ := slices.BinarySearch(starts, h.at)
		under[at] = true
	}
	return len(under)*3 >= len(heads)
}
