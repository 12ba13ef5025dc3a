// Package render writes an article in other forms: clean text, Markdown, HTML,
// schema.org's JSON-LD, and, entry by entry, as an Atom or a JSON feed.
//
// Each function takes an Article and changes nothing in it. What they write is
// safe to show, whatever the page said: no script, no event handler and no
// address but http, https, mailto, tel and relative ones comes through.
package render

import (
	"cmp"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/newspage/newspage"
)

// Moment returns a time as people read it, as far as the page states it: the day
// alone where no clock is stated, no offset where no zone is; where no instant
// is known, the words that the page prints.
func Moment(t newspage.Timestamp) string {
	stated := func(part newspage.Inferred) bool { return !slices.Contains(t.Inferred, part) }
	switch {
	case t.Time.IsZero():
		return t.Text
	case !stated(newspage.InferredClock):
		return t.Time.Format(time.DateOnly)
	case !stated(newspage.InferredZone):
		return t.Time.Format("2006-01-02 15:04")
	}
	return t.Time.Format("2006-01-02 15:04 -07:00")
}

// machine is a time for machines: a date alone where no clock is stated (HTML,
// section 2.3.5; schema.org Date and DateTime); "": no instant is known.
func machine(t newspage.Timestamp) string {
	switch {
	case t.Time.IsZero():
		return ""
	case slices.Contains(t.Inferred, newspage.InferredClock):
		return t.Time.Format(time.DateOnly)
	}
	return t.Time.Format(time.RFC3339)
}

// join joins those texts that are not empty.
func join(sep string, texts ...string) string {
	return strings.Join(slices.DeleteFunc(slices.Clone(texts), func(s string) bool { return s == "" }), sep)
}

// Bylines returns names and roles on one line: "Jane Smith, Paris correspondent;
// Joe Bloggs".
func Bylines(names []newspage.Byline) string {
	var out []string
	for _, b := range names {
		out = append(out, join(", ", b.Name, b.Role))
	}
	return strings.Join(out, "; ")
}

// safeURL is an address that can be followed without harm; "": it is none. As
// browsers do (WHATWG URL, section 4.4), it passes over control characters and
// spaces at the ends, tabs and line ends anywhere, before it looks for a scheme.
func safeURL(address string) string {
	address = strings.TrimFunc(address, func(r rune) bool { return r <= ' ' || unicode.IsSpace(r) })
	address = strings.Map(func(r rune) rune {
		if r == '\t' || r == '\n' || r == '\r' {
			return -1
		}
		return r
	}, address)
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	switch strings.ToLower(u.Scheme) {
	case "", "http", "https", "mailto", "tel":
		return u.String()
	}
	return ""
}

// ownAddress is where an article is, by its own word before the caller's; "":
// neither can be followed without harm.
func ownAddress(a *newspage.Article) string {
	return cmp.Or(safeURL(a.CanonicalURL), safeURL(a.URL))
}

// spansOf are the spans of a block that lie in its text and within each other,
// by start, the outer first. Spans that cross are left out: a rendering needs
// none of them.
func spansOf(b newspage.Block) []newspage.Span {
	var out []newspage.Span
	var open []newspage.Span
	for _, s := range b.Spans {
		if s.Start < 0 || s.Start >= s.End || s.End > len(b.Text) || len(out) > 0 && s.Start < out[len(out)-1].Start {
			continue
		}
		for len(open) > 0 && open[len(open)-1].End <= s.Start {
			open = open[:len(open)-1]
		}
		if len(open) > 0 && s.End > open[len(open)-1].End {
			continue
		}
		open, out = append(open, s), append(out, s)
	}
	return out
}

// walkSpans calls text for each run of a block's text, and enter and leave at
// the ends of its spans.
func walkSpans(b newspage.Block, text func(string), enter, leave func(newspage.Span)) {
	var open []newspage.Span
	at := 0
	upTo := func(end int) {
		if end > at {
			text(b.Text[at:end])
			at = end
		}
	}
	closeTo := func(start int) {
		for n := len(open); n > 0 && open[n-1].End <= start; n-- {
			upTo(open[n-1].End)
			leave(open[n-1])
			open = open[:n-1]
		}
	}
	for _, s := range spansOf(b) {
		closeTo(s.Start)
		upTo(s.Start)
		enter(s)
		open = append(open, s)
	}
	closeTo(len(b.Text))
	upTo(len(b.Text))
}
