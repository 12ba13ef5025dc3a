package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"strings"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/archive"
)

// pages prints the articles on single pages.
func (c *command) pages(args []string) int {
	names, code, ok := c.parse("newspage", args, func(flags *flag.FlagSet) {
		flags.StringVar(&c.format, "format", "text", "`text|json`")
		flags.BoolVar(&c.why, "why", false, "print what was removed, each piece with its reason")
		flags.StringVar(&c.url, "url", "", "where the page was: links are resolved against it")
	})
	if !ok {
		return code
	}
	if c.format != "text" && c.format != "json" {
		fmt.Fprintf(c.errs, "newspage: -format %s: want text or json\n", c.format)
		return exitUsage
	}
	out := bufio.NewWriter(c.out)
	defer out.Flush()
	for i, name := range names {
		if i > 0 && c.format == "text" {
			fmt.Fprintln(out)
		}
		a, err := c.page(name)
		if err != nil {
			c.fail(name, err)
			code = exitErrors
		}
		if a == nil {
			continue
		}
		if err := c.print(out, a); err != nil {
			c.fail(name, err)
			return exitUsage
		}
	}
	return code
}

func (c *command) page(name string) (*newspage.Article, error) {
	known := newspage.Page{URL: c.url, SavedAt: c.savedAt.Time}
	if name == "-" {
		return c.reader().ExtractReader(c.ctx, c.in, known)
	}
	for p, err := range archive.File(name) {
		if err != nil {
			return nil, err
		}
		p.URL, p.SavedAt = known.URL, known.SavedAt
		return c.reader().Extract(p)
	}
	return nil, newspage.ErrEmpty
}

func (c *command) print(out io.Writer, a *newspage.Article) error {
	if c.format == "json" {
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return enc.Encode(a)
	}
	printText(out, a)
	if c.why {
		printWhy(out, a)
	}
	return nil
}

// printText prints an article as clean text: furniture, then the blocks, a
// blank line between them.
func printText(out io.Writer, a *newspage.Article) {
	var t textPrinter
	t.line(a.Kicker)
	t.line(a.Headline)
	t.line(a.Standfirst)
	t.line(bylines(a.Bylines))
	t.line(when(a.Published))
	t.blocks(a.Body)
	if a.Live != nil {
		for _, e := range a.Live.Entries {
			t.line(strings.Join(nonEmpty(when(e.Time), e.Headline), "  "))
			t.line(bylines(e.Bylines))
			t.blocks(e.Body)
		}
	}
	fmt.Fprint(out, t.String())
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

func (t *textPrinter) blocks(blocks []newspage.Block) {
	for _, b := range blocks {
		switch b.Type {
		case newspage.Image, newspage.Video, newspage.Audio:
			if text := strings.Join(nonEmpty(b.Caption, b.Credit), " — "); text != "" {
				t.line("[" + string(b.Type) + ": " + text + "]")
			}
		case newspage.List:
			for _, item := range b.Items {
				t.line("- " + item.Text)
			}
		case newspage.Table:
			for _, row := range b.Rows {
				t.line(strings.Join(row, "\t"))
			}
		default:
			t.line(b.Text)
		}
	}
}

func bylines(names []newspage.Byline) string {
	var out []string
	for _, b := range names {
		out = append(out, strings.Join(nonEmpty(b.Name, b.Role), ", "))
	}
	return strings.Join(out, "; ")
}

func when(t newspage.Timestamp) string {
	if t.Time.IsZero() {
		return t.Text
	}
	return t.Time.Format("2006-01-02 15:04 -07:00")
}

func nonEmpty(texts ...string) []string {
	var out []string
	for _, s := range texts {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}

// printWhy prints what was removed, a line a piece.
func printWhy(out io.Writer, a *newspage.Article) {
	fmt.Fprintln(out, "\nremoved:")
	for _, r := range a.Removed {
		fmt.Fprintf(out, "%s\t%s\t(%s)\n", r.Reason, strings.ReplaceAll(r.Text, "\n", " "), r.Evidence)
	}
}
