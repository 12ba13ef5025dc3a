package newspage

import (
	"cmp"
	"container/list"
	"errors"
	"slices"
	"strconv"
	"time"
)

// A Capture is one saved copy of a page, as it was read.
type Capture struct {
	Source  string    `json:"source,omitempty"` // the caller's own name for it, such as a file path
	SavedAt time.Time `json:"savedAt,omitzero"` // when it was saved; zero if not known
	Article *Article  `json:"-"`                // as it was read; [Join] skips a capture whose Article is nil or no live blog
}

// A History is a live blog merged from several captures.
type History struct {
	Captures []Capture       `json:"captures"`           // those that were merged, oldest first
	Article  *Article        `json:"article"`            // that of the last capture, with the entries of all, each once, in its last version
	Edited   []EntryEdit     `json:"edited,omitempty"`   // entries whose text changed, in the order of the captures
	Vanished []VanishedEntry `json:"vanished,omitempty"` // entries that are no longer there, in the order of Article.Live.Entries
}

// An EntryEdit is an entry whose text differs between two successive captures
// that have it.
type EntryEdit struct {
	Before LiveEntry `json:"before"`
	After  LiveEntry `json:"after"`
	From   int       `json:"from"` // the index of the capture in History.Captures; so is To
	To     int       `json:"to"`
}

// A VanishedEntry is an entry that a later capture lacks, although that capture
// covers its time.
type VanishedEntry struct {
	Entry    LiveEntry `json:"entry"`
	LastSeen int       `json:"lastSeen"` // the index of the last capture that has it
	Missing  int       `json:"missing"`  // the index of the first capture after that which should have it
}

// ErrNoCaptures reports that [Join] was given no capture of a live blog.
var ErrNoCaptures = errors.New("newspage: no capture of a live blog")

// Join merges several captures, or several pages, of one live blog entry by
// entry. Captures are ordered by SavedAt if all of them state it; otherwise
// they are taken to be in order, oldest first. Two entries are the same if they
// have the same anchor, or else the same headline at the same time, or else the
// same text, or else the same time and beginning of the text; with different
// anchors they are never the same. Nothing is lost: Article.Live also has the
// entries that have vanished.
//
// The error is nil or [ErrNoCaptures].
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
	threads list.List // a *thread for each entry, in page order
	byKey   map[string]*thread
}

// A thread is one entry across the captures.
type thread struct {
	entry LiveEntry // its last version
	last  int       // the last capture that has it
	at    *list.Element
}

// add merges in the entries of capture n.
func (j *joiner) add(n int, live *LiveBlog) {
	if j.byKey == nil {
		j.byKey = map[string]*thread{}
	}
	keys := threadKeys(live.Entries)
	var before *thread // the entry above on this page
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

// findVanished finds the entries that some capture should have but lacks, after
// the last capture that has them.
func (j *joiner) findVanished() {
	covered := make([]coverage, len(j.h.Captures))
	follows := map[string]bool{"": false} // addresses of pages that are the next page of another
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

// pairEntries returns the thread that each entry of a capture belongs to, or
// nil if the entry is new. Each thread is used once. The best keys of all
// entries are looked up before any lesser ones, so that no entry takes the
// thread of another.
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

// otherAnchor reports whether both entries have anchors and these differ.
func otherAnchor(a, b LiveEntry) bool { return a.ID != "" && b.ID != "" && a.ID != b.ID }

// keyRanks is the number of keys of an entry.
const keyRanks = 5

// threadKeys returns the keys of each entry of a capture, best first: its
// anchor, its headline and time, its text and time, its text, its time and the
// beginning of its text. A key is "" if the entry lacks what it is made of.
// Keys that several entries share, such as the text "Goal!", are numbered in
// page order.
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

// sameEntry reports whether two versions of an entry have the same words.
func sameEntry(a, b LiveEntry) bool {
	return letters(a.Headline) == letters(b.Headline) && letters(allTextOf(a.Body)) == letters(allTextOf(b.Body))
}

// insert puts a new entry in its place: after the entry above it on its page
// or, for the first on the page, by its time. Entries from other captures that
// belong in between by their times stay before it.
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

// isBetween reports whether the times say that e comes before other in a blog
// of that order.
func isBetween(e, other LiveEntry, order Order) bool {
	a, b := e.Time.Time, other.Time.Time
	if a.IsZero() || b.IsZero() {
		return false
	}
	return order == NewestFirst && a.After(b) || order == OldestFirst && a.Before(b)
}

// inOrder returns the entries in page order.
func (j *joiner) inOrder() []LiveEntry {
	out := make([]LiveEntry, 0, j.threads.Len())
	for e := j.threads.Front(); e != nil; e = e.Next() {
		out = append(out, e.Value.(*thread).entry)
	}
	return out
}

// completeness returns how much of the blog the captures hold together, and the
// next page if it is not all. That is the most that any single capture holds,
// or the whole blog if a capture's next page is among the captures too.
func (j *joiner) completeness() (Completeness, string) {
	urls := map[string]bool{}
	for _, c := range j.h.Captures {
		urls[c.Article.URL], urls[c.Article.CanonicalURL] = true, true
	}
	best, next := CompletenessNoTimes, ""
	rank := []Completeness{CompletenessNoTimes, CompletenessShell, CompletenessNewest, CompletenessOnePage, CompletenessWhole}
	for _, c := range j.h.Captures {
		live := c.Article.Live
		is := cmp.Or(live.Completeness, CompletenessWhole)
		if is == CompletenessOnePage && live.NextPage != "" && urls[live.NextPage] {
			is = CompletenessWhole
		}
		if slices.Index(rank, is) >= slices.Index(rank, best) {
			best, next = is, live.NextPage
		}
	}
	if best == CompletenessWhole {
		next = ""
	}
	return best, next
}

// A coverage is the part of a blog that a capture must hold: all of it, or
// everything between two times.
type coverage struct {
	whole          bool
	oldest, newest time.Time
}

func coverageOf(live *LiveBlog) coverage {
	c := coverage{whole: live.Completeness == CompletenessWhole && len(live.Entries) > 0}
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
