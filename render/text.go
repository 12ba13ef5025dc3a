package render

import (
	"fmt"
	"strings"

	"github.com/newspage/newspage"
)

// Text returns an article as clean text: headline, writers and date, the
// report, and the entries of a live blog, separated by blank lines. Captions
// and credits are in brackets. Each item of a list is on a line, and so is each
// row of a table, with tabs between the cells.
func Text(a *newspage.Article) string {
	var t textPrinter
	t.line(a.Kicker)
	t.line(a.Headline)
	t.line(a.Standfirst)
	t.line(Bylines(a.Bylines))
	t.line(Moment(a.Published))
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

// BlockText returns the text of one block as [Text] prints it. It is "" for a
// picture without a caption.
func BlockText(b newspage.Block) string {
	caption := ""
	if text := join(" — ", b.Caption, b.Credit); text != "" {
		caption = "[" + string(b.Type) + ": " + text + "]"
	}
	return join("\n", ownText(b), caption)
}

// ownText returns the text of a block without its caption.
func ownText(b newspage.Block) string {
	switch b.Type {
	case newspage.Image, newspage.Video, newspage.Audio:
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

// A textPrinter collects paragraphs, separated by blank lines.
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
	t.line(join("  ", Moment(e.Time), strings.Join(e.Labels, ", "), e.Headline))
	t.line(Bylines(e.Bylines))
	t.blocks(e.Body)
}

func (t *textPrinter) blocks(blocks []newspage.Block) {
	for _, b := range blocks {
		t.line(BlockText(b))
	}
}

// listLines returns a line for each item; those of inner lists are indented.
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
		lines = append(lines, mark+BlockText(item))
	}
	return lines
}
