package newspage

import (
	"cmp"
	"container/list"
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A Capture is what one save of a page says.
type Capture struct {
	Source  string    `json:"source,omitempty"` // the save's name in the caller's terms
	SavedAt time.Time `json:"savedAt,omitzero"` // when it was saved; zero: not known
	Article *Article  `json:"-"`
}

// A History is what several captures of one live blog say together.
type History struct {
	Captures []Capture       `json:"captures"`           // in the order in which they were saved
	Article  *Article        `json:"article"`            // the last capture's, with the entries of all, each once, as it was said last
	Edited   []EntryEdit     `json:"edited,omitempty"`   // what was changed, in the order of the captures
	Vanished []VanishedEntry `json:"vanished,omitempty"` // what was there and is no more, in the order of Article.Live.Entries
}

// An EntryEdit is an entry whose words differ between two captures that follow
// each other.
type EntryEdit struct {
	Before LiveEntry `json:"before"`
	After  LiveEntry `json:"after"`
	From   int       `json:"from"` // the captures, by their index in History.Captures
	To     int       `json:"to"`
}

// A VanishedEntry is an entry that a later capture does not have, though it has
// what was written before and after it.
type VanishedEntry struct {
	Entry    LiveEntry `json:"entry"`
	LastSeen int       `json:"lastSeen"` // the last capture that has it
	Missing  int       `json:"missing"`  // the first one after that which should
}

// ErrNoCaptures reports that there is nothing to join: no capture of a live
// blog with entries.
var ErrNoCaptures = errors.New("newspage: no capture of a live blog")

// Join joins several saves, or several pages, of one live blog, entry by entry.
// The captures are put in the order of SavedAt where all of them state it, and
// are taken as given, the oldest first, where not. Entries are the same that have
// the same anchor; else the same headline at the same time; else the same text.
// Nothing is lost: an entry that has vanished is in Article.Live all the same.
//
// The error is [ErrNoCaptures] where no capture is of a live blog.
func Join(captures ...Capture) (*History, error) {
	captures = slices.DeleteFunc(slices.Clone(captures), func(c Capture) bool { return c.Article == nil || c.Article.Live == nil })
	if len(captures) == 0 {
		return nil, ErrNoCaptures
	}
	if !slices.ContainsFunc(captures, func(c Capture) bool { return c.SavedAt.IsZero() }) {
		slices.SortStableFunc(captures, func(a, b Capture) int { return a.SavedAt.Compare(b.SavedAt) })
	}
	j := joiner{h: &History{Captures: captures}}
	for n, c := range captures {
		j.add(n, c.Article.Live)
	}
	j.findVanished()
	last := *captures[len(captures)-1].Article
	live := *last.Live
	live.Entries, live.Order = j.inOrder(), cmp.Or(last.Live.Order, captures[0].Article.Live.Order)
	live.Completeness, live.NextPage = j.completeness()
	last.Live = &live
	j.h.Article = &last
	return j.h, nil
}

// A joiner is the state of one call of Join.
type joiner struct {
	h       *History
	threads list.List // the *thread of each entry, in the order of the page
	byKey   map[string]*thread
}

// A thread is one entry over the captures.
type thread struct {
	entry LiveEntry // as it was said last
	last  int       // the last capture that has it
	at    *list.Element
}

// add takes the entries of a capture in.
func (j *joiner) add(n int, live *LiveBlog) {
	if j.byKey == nil {
		j.byKey = map[string]*thread{}
	}
	keys := threadKeys(live.Entries)
	var before *thread // the entry above, on this page
	for i, t := range pairEntries(live.Entries, keys, j.byKey) {
		e := live.Entries[i]
		if t == nil {
			t = &thread{entry: e}
			j.insert(t, before, live.Order)
		} else if !sameEntry(t.entry, e) {
			j.h.Edited = append(j.h.Edited, EntryEdit{Before: t.entry, After: e, From: t.last, To: n})
		}
		t.entry, t.last = e, n
		before = t
		for _, key := range keys[i] {
			j.byKey[key] = t
		}
	}
}

// findVanished notes the entries that a capture after the last one which has
// them should have too.
func (j *joiner) findVanished() {
	covered := make([]coverage, len(j.h.Captures))
	follows := map[string]bool{"": false} // addresses of pages that another one leads to
	for _, c := range j.h.Captures {
		follows[c.Article.Live.NextPage] = c.Article.Live.NextPage != ""
	}
	for n, c := range j.h.Captures {
		covered[n] = coverageOf(c.Article.Live)
		covered[n].whole = covered[n].whole && !follows[c.Article.URL]
	}
	for e := j.threads.Front(); e != nil; e = e.Next() {
		t := e.Value.(*thread)
		for n := t.last + 1; n < len(covered); n++ {
			if covered[n].holds(t.entry) {
				j.h.Vanished = append(j.h.Vanished, VanishedEntry{Entry: t.entry, LastSeen: t.last, Missing: n})
				break
			}
		}
	}
}

// pairEntries finds the thread that each entry of a capture belongs to, each
// thread once; nil: the entry is new. The surest keys of all entries are looked
// up before any less sure one, so that no entry takes the thread of another.
func pairEntries(entries []LiveEntry, keys [][keyRanks]string, byKey map[string]*thread) []*thread {
	found := make([]*thread, len(entries))
	met := map[*thread]bool{}
	for rank := range keyRanks {
		for i := range entries {
			t := byKey[keys[i][rank]]
			if keys[i][rank] == "" || found[i] != nil || t == nil || met[t] || otherAnchor(t.entry, entries[i]) {
				continue
			}
			found[i], met[t] = t, true
		}
	}
	return found
}

// otherAnchor reports whether two entries have anchors that differ.
func otherAnchor(a, b LiveEntry) bool { return a.ID != "" && b.ID != "" && a.ID != b.ID }

// keyRanks is how many keys an entry has at most.
const keyRanks = 5

// threadKeys are what each entry of a capture is known by, the surest first: its
// anchor, its headline and time, its text and time, its text, how its text begins
// and its time; "" where it has none. What several entries say alike, such as
// "Goal!", is numbered in their order.
func threadKeys(entries []LiveEntry) [][keyRanks]string {
	out := make([][keyRanks]string, len(entries))
	count := map[string]int{}
	for i := range entries {
		out[i] = keysOfEntry(&entries[i])
		for rank, key := range out[i] {
			if key == "" {
				continue
			}
			if count[key]++; count[key] > 1 {
				out[i][rank] = key + " " + strconv.Itoa(count[key])
			}
		}
	}
	return out
}

func keysOfEntry(e *LiveEntry) (keys [keyRanks]string) {
	const opening = 24 // letters
	at := e.Time.Text
	if !e.Time.Time.IsZero() {
		at = e.Time.Time.UTC().Format(time.RFC3339)
	}
	text := letters(textOfBlocks(e.Body))
	if e.ID != "" {
		keys[0] = "id " + e.ID
	}
	if at != "" && e.Headline != "" {
		keys[1] = "headline " + at + " " + letters(e.Headline)
	}
	if text == "" {
		return keys
	}
	keys[3] = "text " + text
	if at != "" {
		keys[2] = "moment " + at + " " + text
		keys[4] = "opening " + at + " " + firstLetters(text, opening)
	}
	return keys
}

// sameEntry reports whether two captures of an entry say the same.
func sameEntry(a, b LiveEntry) bool {
	return letters(a.Headline) == letters(b.Headline) && letters(textOfBlocks(a.Body)) == letters(textOfBlocks(b.Body))
}

// insert puts a new entry where it stands on its page: behind the one above
// it, or by its time. What this page does not have may stand between the two.
func (j *joiner) insert(t, before *thread, order Order) {
	at := j.threads.Front()
	switch {
	case before != nil:
		at = before.at.Next()
	case t.entry.Time.Time.IsZero() && order == OldestFirst:
		at = nil
	}
	for at != nil && isBetween(at.Value.(*thread).entry, t.entry, order) {
		at = at.Next()
	}
	if at == nil {
		t.at = j.threads.PushBack(t)
	} else {
		t.at = j.threads.InsertBefore(t, at)
	}
}

// isBetween reports whether an entry comes before another in a blog of that
// order, by their times.
func isBetween(e, other LiveEntry, order Order) bool {
	a, b := e.Time.Time, other.Time.Time
	if a.IsZero() || b.IsZero() {
		return false
	}
	return order == NewestFirst && a.After(b) || order == OldestFirst && a.Before(b)
}

func (j *joiner) inOrder() []LiveEntry {
	out := make([]LiveEntry, 0, j.threads.Len())
	for e := j.threads.Front(); e != nil; e = e.Next() {
		out = append(out, e.Value.(*thread).entry)
	}
	return out
}

// completeness is how much of the blog the captures have together: the most of
// any of them, and all of it where a page that leads on is there with the page
// that it leads to.
func (j *joiner) completeness() (Completeness, string) {
	urls := map[string]bool{}
	for _, c := range j.h.Captures {
		urls[c.Article.URL], urls[c.Article.CanonicalURL] = true, true
	}
	best, next := NoTimes, ""
	rank := []Completeness{NoTimes, Shell, Newest, OnePage, Whole}
	for _, c := range j.h.Captures {
		live := c.Article.Live
		is := cmp.Or(live.Completeness, Whole)
		if is == OnePage && live.NextPage != "" && urls[live.NextPage] {
			is = Whole
		}
		if slices.Index(rank, is) >= slices.Index(rank, best) {
			best, next = is, live.NextPage
		}
	}
	if best == Whole {
		next = ""
	}
	return best, next
}

// A coverage is the part of a blog that a capture has: all of it, or what was
// written between two moments.
type coverage struct {
	whole          bool
	oldest, newest time.Time
}

func coverageOf(live *LiveBlog) coverage {
	c := coverage{whole: live.Completeness == Whole && len(live.Entries) > 0}
	for _, e := range live.Entries {
		at := e.Time.Time
		if at.IsZero() {
			continue
		}
		if c.oldest.IsZero() || at.Before(c.oldest) {
			c.oldest = at
		}
		if at.After(c.newest) {
			c.newest = at
		}
	}
	return c
}

func (c coverage) holds(e LiveEntry) bool {
	at := e.Time.Time
	return c.whole || !at.IsZero() && at.After(c.oldest) && at.Before(c.newest)
}

// A Change says what became of a part of an article from one capture to the
// next.
type Change string

// The changes.
const (
	Added   Change = "added"
	Deleted Change = "deleted"
	Edited  Change = "edited"
)

// A Comparison is what differs between two captures of an article.
type Comparison struct {
	Facts   []FactChange  `json:"facts,omitempty"`   // in the order of the fields of Article
	Blocks  []BlockChange `json:"blocks,omitempty"`  // of the body, in its order
	Entries []EntryChange `json:"entries,omitempty"` // of a live blog, in its order
}

// Same reports whether nothing differs.
func (c Comparison) Same() bool { return len(c.Facts)+len(c.Blocks)+len(c.Entries) == 0 }

// A FactChange is a fact that differs. Before or After is empty where one
// capture does not state it.
type FactChange struct {
	Name   string `json:"name"` // its JSON name in Article
	Before string `json:"before,omitempty"`
	After  string `json:"after,omitempty"`
}

// A BlockChange is a block that differs. Before is nil for an added one, After
// for a deleted one.
type BlockChange struct {
	Change Change `json:"change"`
	Before *Block `json:"before,omitempty"`
	After  *Block `json:"after,omitempty"`
}

// An EntryChange is an entry of a live blog that differs.
type EntryChange struct {
	Change Change     `json:"change"`
	Before *LiveEntry `json:"before,omitempty"`
	After  *LiveEntry `json:"after,omitempty"`
}

// Compare says what differs between two captures of one article: its facts, its
// blocks one by one, and the entries of a live blog. A block with half of its
// words in common with the one in its place was edited. White space, the shape of
// quotes and the addresses of pictures are no difference.
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
			out = append(out, EntryChange{Change: Added, After: &news[i]})
		case !sameEntry(t.entry, news[i]):
			out = append(out, EntryChange{Edited, &t.entry, &news[i]})
		}
	}
	for i, t := range threads {
		if !met[t] {
			out = append(out, EntryChange{Change: Deleted, Before: &olds[i]})
		}
	}
	return out
}

// compareBlocks tells which blocks stay in place: the longest run of equal ones
// among those that each side has once, and what is equal beside them. What is
// left between two of these was edited where it is alike, and else added or deleted.
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

// anchors are pairs of equal texts that stand once on each side, as many as
// keep their order (patience diff: Bram Cohen).
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

// rising is the longest run of pairs, first numbers rising, in which the second
// ones rise too.
func rising(pairs [][2]int) [][2]int {
	var tails, before []int // of the best run of each length: its last pair; of each pair: the one before it
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

// appendChanges tells what became of some blocks that stand in the place of
// others: in their order, those alike are pairs.
func appendChanges(out []BlockChange, a, b []Block) []BlockChange {
	const reach = 12 // blocks in which the edited one is looked for
	j := 0
	for i := range a {
		pair := -1
		for k := j; k < min(j+reach, len(b)) && pair < 0; k++ {
			if alike(a[i], b[k]) {
				pair = k
			}
		}
		if pair < 0 {
			out = append(out, BlockChange{Change: Deleted, Before: &a[i]})
			continue
		}
		for ; j < pair; j++ {
			out = append(out, BlockChange{Change: Added, After: &b[j]})
		}
		out = append(out, BlockChange{Edited, &a[i], &b[pair]})
		j = pair + 1
	}
	for ; j < len(b); j++ {
		out = append(out, BlockChange{Change: Added, After: &b[j]})
	}
	return out
}

// alike reports whether two blocks of one type have half of their words in
// common.
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

// blockKeys are what blocks are compared by.
func blockKeys(blocks []Block) []string {
	out := make([]string, len(blocks))
	for i, b := range blocks {
		out[i] = string(b.Type) + " " + letters(textOfBlock(b))
	}
	return out
}

// textOfBlock is all that a block says.
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

func textOfBlocks(blocks []Block) string {
	var parts []string
	for _, b := range blocks {
		parts = append(parts, textOfBlock(b))
	}
	return strings.Join(parts, " ")
}
