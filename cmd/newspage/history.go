package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/render"
)

// checkJoin checks the names and flags of "newspage join".
func (c *command) checkJoin() error {
	if len(c.names) == 0 {
		return errors.New("join: no saved copy named")
	}
	return c.checkHistory()
}

// checkDiff checks the names and flags of "newspage diff".
func (c *command) checkDiff() error {
	if len(c.names) != 2 {
		return errors.New("diff: want two saved copies, the older one first")
	}
	return c.checkHistory()
}

func (c *command) checkHistory() error {
	if c.format != "" && c.format != "text" && c.format != "json" {
		return fmt.Errorf("%s: -format %s: want text or json", c.named, c.format)
	}
	return nil
}

// captures reads the saved copies. It reports the error of one that cannot be
// read, and returns the others.
func (c *command) captures() (found []newspage.Capture, code int) {
	code = exitOK
	for result, err := range c.results(context.Background()) {
		if err != nil {
			c.say(result.Page.Source, err)
			code = exitErrors
		}
		if result.Article != nil {
			found = append(found, newspage.Capture{Source: result.Page.Source, SavedAt: result.Page.SavedAt, Article: result.Article})
		}
	}
	return found, code
}

// writeJoin merges saved copies of a live blog, and says what was edited and what
// has vanished.
func (c *command) writeJoin(out io.Writer, name string) int {
	saves, code := c.captures()
	h, err := newspage.Join(saves...)
	if err != nil {
		return c.fail("join", err)
	}
	text, err := []byte(historyText(h)), error(nil)
	if c.format == "json" {
		text, err = encode(h, "  ")
	}
	return c.put(out, name, text, err, code)
}

// writeDiff says what differs between two saved copies of a page.
func (c *command) writeDiff(out io.Writer, name string) int {
	saves, code := c.captures()
	if len(saves) != 2 {
		return c.fail("diff", fmt.Errorf("%s could be read, want two", plural(len(saves), "saved copy", "saved copies")))
	}
	d := newspage.Compare(saves[0].Article, saves[1].Article)
	text, err := []byte(comparisonText(d)), error(nil)
	if c.format == "json" {
		text, err = encode(d, "  ")
	}
	return c.put(out, name, text, err, code)
}

// put writes the whole output, unless there is an error already.
func (c *command) put(out io.Writer, name string, text []byte, err error, code int) int {
	if err == nil {
		_, err = out.Write(text)
	}
	if err != nil {
		return c.fail(name, err)
	}
	return code
}

// historyText returns the merged live blog as text, followed by what was edited
// and what has vanished.
func historyText(h *newspage.History) string {
	var t strings.Builder
	t.WriteString(render.Text(h.Article))
	source := func(n int) string { return h.Captures[n].Source }
	for _, e := range h.Edited {
		fmt.Fprintf(&t, "\nedited between %s and %s:\n", source(e.From), source(e.To))
		writeMarked(&t, "- ", entryText(e.Before))
		writeMarked(&t, "+ ", entryText(e.After))
	}
	for _, v := range h.Vanished {
		fmt.Fprintf(&t, "\nvanished between %s and %s:\n", source(v.LastSeen), source(v.Missing))
		writeMarked(&t, "- ", entryText(v.Entry))
	}
	return t.String()
}

func entryText(e newspage.LiveEntry) string {
	lines := []string{join("  ", render.Moment(e.Time), e.Headline)}
	for _, b := range e.Body {
		lines = append(lines, render.BlockText(b))
	}
	return join("\n", lines...)
}

// comparisonText returns the differences as text, with "- " before each old line
// and "+ " before each new one.
func comparisonText(d newspage.Comparison) string {
	if d.Same() {
		return "no differences\n"
	}
	var t strings.Builder
	for _, f := range d.Facts {
		fmt.Fprintf(&t, "%s:\n", f.Name)
		writeMarked(&t, "- ", f.Before)
		writeMarked(&t, "+ ", f.After)
	}
	for _, b := range d.Blocks {
		fmt.Fprintf(&t, "%s:\n", b.Change)
		if b.Before != nil {
			writeMarked(&t, "- ", render.BlockText(*b.Before))
		}
		if b.After != nil {
			writeMarked(&t, "+ ", render.BlockText(*b.After))
		}
	}
	for _, e := range d.Entries {
		fmt.Fprintf(&t, "%s entry:\n", e.Change)
		if e.Before != nil {
			writeMarked(&t, "- ", entryText(*e.Before))
		}
		if e.After != nil {
			writeMarked(&t, "+ ", entryText(*e.After))
		}
	}
	return t.String()
}

func writeMarked(t *strings.Builder, mark, text string) {
	if text == "" {
		return
	}
	for line := range strings.SplitSeq(text, "\n") {
		t.WriteString(mark + line + "\n")
	}
}
