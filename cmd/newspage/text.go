package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/newspage/newspage"
)

// articleText returns an article as clean text: what stands above the report,
// the report and its entries, a blank line between one thing and the next.
func articleText(a *newspage.Article) string {
	var t textPrinter
	t.line(a.Kicker)
	t.line(a.Headline)
	t.line(a.Standfirst)
	t.line(bylines(a.Bylines))
	t.line(moment(a.Published))
	if a.Live != nil {
		t.list(a.Live.KeyPoints)
	}
	t.blocks(a.Body)
	if a.Live != nil {
		for _, e := range a.Live.Entries {
			t.entry(e)
		}
	}
	return t.String()
}

// removedText returns what was removed, a line a piece.
func removedText(removed []newspage.Removal) string {
	if len(removed) == 0 {
		return "\nremoved: nothing\n"
	}
	var t strings.Builder
	t.WriteString("\nremoved:\n")
	for _, r := range removed {
		fmt.Fprintf(&t, "%s: %s (%s)\n", r.Reason, strings.Join(strings.Fields(r.Text), " "), r.Evidence)
	}
	return t.String()
}

// A textPrinter collects lines, with a blank one between them.
type textPrinter struct{ strings.Builder }

func (t *textPrinter) line(s string) {
	if s == "" {
		return
	}
	if t.Len() > 0 {
		t.WriteByte('\n')
	}
	t.WriteString(s)
	t.WriteByte('\n')
}

func (t *textPrinter) list(items []string) {
	var lines []string
	for _, item := range items {
		lines = append(lines, "- "+item)
	}
	t.line(strings.Join(lines, "\n"))
}

func (t *textPrinter) entry(e newspage.LiveEntry) {
	t.line(join("  ", moment(e.Time), strings.Join(e.Labels, ", "), e.Headline))
	t.line(bylines(e.Bylines))
	t.blocks(e.Body)
}

func (t *textPrinter) blocks(blocks []newspage.Block) {
	for _, b := range blocks {
		t.line(blockText(b))
	}
}

// blockText returns what a block says. A picture says its caption, a break
// that there is one.
func blockText(b newspage.Block) string {
	switch b.Type {
	case newspage.Image, newspage.Video, newspage.Audio:
		if text := join(" — ", b.Caption, b.Credit); text != "" {
			return "[" + string(b.Type) + ": " + text + "]"
		}
		return ""
	case newspage.List:
		return strings.Join(listLines(b), "\n")
	case newspage.Table:
		var rows []string
		for _, row := range b.Rows {
			rows = append(rows, strings.Join(row, "\t"))
		}
		return strings.Join(rows, "\n")
	case newspage.Quote:
		return join("\n— ", b.Text, b.Attribution)
	case newspage.Break:
		return "* * *"
	}
	return b.Text
}

// listLines returns a line for each item, those of a list within set in.
func listLines(list newspage.Block) []string {
	var lines []string
	number := 0
	for _, item := range list.Items {
		if item.Type == newspage.List {
			for _, line := range listLines(item) {
				lines = append(lines, "  "+line)
			}
			continue
		}
		number++
		mark := "- "
		if list.Level == 1 {
			mark = fmt.Sprintf("%d. ", number)
		}
		lines = append(lines, mark+blockText(item))
	}
	return lines
}

func bylines(names []newspage.Byline) string {
	var out []string
	for _, b := range names {
		out = append(out, join(", ", b.Name, b.Role))
	}
	return strings.Join(out, "; ")
}

// moment returns a time as far as the page states it, or as the page prints it
// where no instant is known.
func moment(t newspage.Timestamp) string {
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

// join joins those texts that are not empty.
func join(sep string, texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(s string) bool { return s == "" }), sep)
}
