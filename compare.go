package newspage

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// A Change says how a part of an article changed between two captures.
type Change string

// The changes.
const (
	ChangeAdded   Change = "added"   // only the later capture has it
	ChangeDeleted Change = "deleted" // only the earlier one has it
	ChangeEdited  Change = "edited"  // both have it, with different words
)

// A Comparison holds the differences between two captures of an article.
type Comparison struct {
	Facts   []FactChange  `json:"facts,omitempty"`   // in the order of the fields of Article
	Blocks  []BlockChange `json:"blocks,omitempty"`  // of the body, in its order
	Entries []EntryChange `json:"entries,omitempty"` // of a live blog, in its order
}

// Same reports whether there are no differences.
func (c Comparison) Same() bool { return len(c.Facts)+len(c.Blocks)+len(c.Entries) == 0 }

// A FactChange is a fact that differs. Before or After is empty if that capture
// does not state it.
type FactChange struct {
	Name   string `json:"name"` // its JSON name in Article
	Before string `json:"before,omitempty"`
	After  string `json:"after,omitempty"`
}

// A BlockChange is a block that differs. Before is nil if it was added, After
// if it was deleted.
type BlockChange struct {
	Change Change `json:"change"`
	Before *Block `json:"before,omitempty"`
	After  *Block `json:"after,omitempty"`
}

// An EntryChange is an entry of a live blog that differs. Before is nil if it
// was added, After if it was deleted.
type EntryChange struct {
	Change Change     `json:"change"`
	Before *LiveEntry `json:"before,omitempty"`
	After  *LiveEntry `json:"after,omitempty"`
}

// Compare returns the differences between two captures of one article: its facts,
// the blocks of its body one by one, and the entries of a live blog. A block counts
// as edited if it has half of its words in common with the one that took its place.
// White space, punctuation, the style of quotation marks and the addresses of links
// and pictures are not compared. Neither article may be nil.
func Compare(before, after *Article) Comparison {
	return Comparison{
		Facts:   compareFacts(before, after),
		Blocks:  compareBlocks(before.Body, after.Body),
		Entries: compareEntries(before.Live, after.Live),
	}
}

func compareFacts(a, b *Article) []FactChange {
	var out []FactChange
	for _, f := range []FactChange{
		{"canonicalUrl", a.CanonicalURL, b.CanonicalURL}, {"publisher", a.Publisher.Name, b.Publisher.Name}, {"section", a.Section, b.Section}, {"kicker", a.Kicker, b.Kicker},
		{"headline", a.Headline, b.Headline}, {"standfirst", a.Standfirst, b.Standfirst}, {"bylines", bylineText(a.Bylines), bylineText(b.Bylines)}, {"dateline", a.Dateline, b.Dateline},
		{"published", stampText(a.Published), stampText(b.Published)}, {"modified", stampText(a.Modified), stampText(b.Modified)}, {"language", a.Language, b.Language},
		{"topics", strings.Join(a.Topics, "; "), strings.Join(b.Topics, "; ")},
	} {
		if f.Before != f.After {
			out = append(out, f)
		}
	}
	return out
}

func bylineText(names []Byline) string {
	var out []string
	for _, b := range names {
		out = append(out, strings.TrimSuffix(b.Name+", "+b.Role, ", "))
	}
	return strings.Join(out, "; ")
}

func stampText(t Timestamp) string {
	if t.Time.IsZero() {
		return t.Text
	}
	return t.Time.Format(time.RFC3339)
}

func compareEntries(before, after *LiveBlog) []EntryChange {
	var olds, news []LiveEntry
	if before != nil {
		olds = before.Entries
	}
	if after != nil {
		news = after.Entries
	}
	threads := make([]*thread, len(olds))
	byKey := map[string]*thread{}
	for i, keys := range threadKeys(olds) {
		threads[i] = &thread{entry: olds[i]}
		for _, key := range keys {
			byKey[key] = threads[i]
		}
	}
	var out []EntryChange
	met := map[*thread]bool{}
	for i, t := range pairEntries(news, threadKeys(news), byKey) {
		met[t] = true
		switch {
		case t == nil:
			out = append(out, EntryChange{Change: ChangeAdded, After: &news[i]})
		case !sameEntry(t.entry, news[i]):
			out = append(out, EntryChange{ChangeEdited, &t.entry, &news[i]})
		}
	}
	for i, t := range threads {
		if !met[t] {
			out = append(out, EntryChange{Change: ChangeDeleted, Before: &olds[i]})
		}
	}
	return out
}

// compareBlocks finds the blocks that stay in place: the longest series of
// equal blocks among those that occur once on each side, and equal blocks next
// to them. Of the blocks in between, those that are alike were edited and the
// rest were added or deleted.
func compareBlocks(a, b []Block) []BlockChange {
	as, bs := blockKeys(a), blockKeys(b)
	var out []BlockChange
	i, j := 0, 0
	for _, anchor := range append(anchors(as, bs), [2]int{len(a), len(b)}) {
		// Equal blocks right behind the last anchor, and right before this one.
		for i < anchor[0] && j < anchor[1] && as[i] == bs[j] {
			i, j = i+1, j+1
		}
		x, y := anchor[0], anchor[1]
		for x > i && y > j && as[x-1] == bs[y-1] {
			x, y = x-1, y-1
		}
		out = appendChanges(out, a[i:x], b[j:y])
		i, j = anchor[0]+1, anchor[1]+1
	}
	return out
}

// anchors returns pairs of equal keys that occur once on each side, as many as
// keep their order. (This is Bram Cohen's patience diff.)
func anchors(as, bs []string) [][2]int {
	type count struct{ a, b, at int }
	counts := map[string]*count{}
	for _, s := range as {
		if counts[s] == nil {
			counts[s] = &count{}
		}
		counts[s].a++
	}
	for n, s := range bs {
		if c := counts[s]; c != nil {
			c.b++
			c.at = n
		}
	}
	var pairs [][2]int
	for n, s := range as {
		if c := counts[s]; c.a == 1 && c.b == 1 {
			pairs = append(pairs, [2]int{n, c.at})
		}
	}
	return rising(pairs)
}

// rising returns the longest series of pairs whose second numbers rise. The
// first numbers rise already.
func rising(pairs [][2]int) [][2]int {
	var tails, before []int // for each length, the last pair of the best series; for each pair, the one before it
	for n, p := range pairs {
		at, _ := slices.BinarySearchFunc(tails, p[1], func(t, second int) int { return cmp.Compare(pairs[t][1], second) })
		if at == len(tails) {
			tails = append(tails, n)
		} else {
			tails[at] = n
		}
		if at == 0 {
			before = append(before, -1)
		} else {
			before = append(before, tails[at-1])
		}
	}
	if len(tails) == 0 {
		return nil
	}
	out := make([][2]int, len(tails))
	for n, k := len(tails)-1, tails[len(tails)-1]; n >= 0; n-- {
		out[n], k = pairs[k], before[k]
	}
	return out
}

// appendChanges appends the changes between the blocks a and the blocks b that
// took their place. Blocks that are alike are paired in order.
func appendChanges(out []BlockChange, a, b []Block) []BlockChange {
	const reach = 12 // blocks to search for the edited one
	j := 0
	for i := range a {
		pair := -1
		for k := j; k < min(j+reach, len(b)) && pair < 0; k++ {
			if alike(a[i], b[k]) {
				pair = k
			}
		}
		if pair < 0 {
			out = append(out, BlockChange{Change: ChangeDeleted, Before: &a[i]})
			continue
		}
		for ; j < pair; j++ {
			out = append(out, BlockChange{Change: ChangeAdded, After: &b[j]})
		}
		out = append(out, BlockChange{ChangeEdited, &a[i], &b[pair]})
		j = pair + 1
	}
	for ; j < len(b); j++ {
		out = append(out, BlockChange{Change: ChangeAdded, After: &b[j]})
	}
	return out
}

// alike reports whether two blocks have the same type and half of their words
// in common.
func alike(a, b Block) bool {
	if a.Type != b.Type {
		return false
	}
	as, bs := words(textOfBlock(a)), words(textOfBlock(b))
	count := map[string]int{}
	for _, w := range as {
		count[w]++
	}
	both := 0
	for _, w := range bs {
		if count[w] > 0 {
			count[w]--
			both++
		}
	}
	return len(as)+len(bs) > 0 && both*4 >= len(as)+len(bs)
}

// blockKeys returns a key for comparing each block: its type and the letters of
// its text.
func blockKeys(blocks []Block) []string {
	out := make([]string, len(blocks))
	for i, b := range blocks {
		out[i] = string(b.Type) + " " + letters(textOfBlock(b))
	}
	return out
}

// textOfBlock returns all the text of a block, with captions, credits, list
// items and table cells.
func textOfBlock(b Block) string {
	parts := []string{b.Text, b.Attribution, b.Caption, b.Credit, b.Alt}
	for _, item := range b.Items {
		parts = append(parts, textOfBlock(item))
	}
	for _, row := range b.Rows {
		parts = append(parts, strings.Join(row, " "))
	}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " ")
}

// allTextOf returns all the text of blocks, including captions and credits.
// blocksText returns only their running text.
func allTextOf(blocks []Block) string {
	var parts []string
	for _, b := range blocks {
		parts = append(parts, textOfBlock(b))
	}
	return strings.Join(parts, " ")
}
