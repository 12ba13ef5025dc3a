package newspage

import (
	"cmp"
	"container/list"
	"errors"
	"slices"
	"strconv"
	"time"
)

// A Capture is what one save of a page says.
type Capture struct {
	Source  string    `json:"source,omitempty"` // the save's name in the caller's terms
	SavedAt time.Time `json:"savedAt,omitzero"` // when it was saved; zero: not known
	Article *Article  `json:"-"`                // as it was read; nil: [Join] passes over the capture
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
	text := letters(allTextOf(e.Body))
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
	return letters(a.Headline) == letters(b.Headline) && letters(allTextOf(a.Body)) == letters(allTextOf(b.Body))
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
