// Package render writes an article in other formats: clean text, Markdown, HTML,
// schema.org's JSON-LD and, with the entries of a live blog as its items, an Atom
// or a JSON feed.
//
// No function changes the Article it is given. The results are safe to show,
// whatever the page contained: they have no scripts, no event handlers, and only
// relative addresses or those with http, https, mailto or tel. No Article may be nil. An
// error is that of encoding/json or encoding/xml; no Article is known to cause one.
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

// Moment returns a time for people to read, as far as the page states it: only
// the day if no clock is stated, and no offset if no zone is. If the instant is
// not known, it is the text that the page prints.
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

// machine returns a time in machine-readable form: only the date if no clock is
// stated (HTML, section 2.3.5; schema.org Date and DateTime), and "" if the
// instant is not known.
func machine(t newspage.Timestamp) string {
	switch {
	case t.Time.IsZero():
		return ""
	case slices.Contains(t.Inferred, newspage.InferredClock):
		return t.Time.Format(time.DateOnly)
	}
	return t.Time.Format(time.RFC3339)
}

// join joins the texts that are not empty.
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

// safeURL returns an address if it is safe to follow, or "". Like browsers
// (WHATWG URL, section 4.4) it ignores control characters and spaces at the
// ends, and tabs and line feeds anywhere, when it looks for a scheme.
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

// ownAddress returns the article's address, the one that the page gives for
// itself before the caller's. It is "" if neither is safe to follow.
func ownAddress(a *newspage.Article) string {
	return cmp.Or(safeURL(a.CanonicalURL), safeURL(a.URL))
}

// spansOf returns the spans of a block that lie within its text and are
// properly nested, by start, outer before inner. Spans that cross others are
// left out.
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
// the start and end of each span.
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
