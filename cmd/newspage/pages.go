package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/newspage/newspage"
)

// checkPages checks the names and flags of "newspage" without a verb.
func (c *command) checkPages() error {
	switch {
	case len(c.names) == 0:
		return errors.New("no page named")
	case c.why && c.format != "" && c.format != "text" && c.format != "json":
		return fmt.Errorf("-why is only for text (JSON always has it), so -format %s is not possible", c.format)
	}
	return checkFormat(c.format)
}

// writePages prints the article on each page.
func (c *command) writePages(out io.Writer, name string) int {
	code, printed := exitOK, 0
	for result, err := range c.results(context.Background()) {
		source := result.Page.Source
		if err != nil {
			c.say(source, err)
			code = exitErrors
		}
		if result.Article == nil {
			continue
		}
		text, err := c.print(result.Article)
		if err != nil {
			c.say(source, err)
			code = exitErrors
			continue
		}
		if _, err := io.WriteString(out, c.title(source, printed)+text); err != nil {
			return c.fail(name, err)
		}
		printed++
	}
	return code
}

// print returns an article in the format of the flags.
func (c *command) print(a *newspage.Article) (string, error) {
	text, err := formats[cmp.Or(c.format, "text")](a)
	if c.why && c.format != "json" {
		text = append(text, removedText(a.Removed)...)
	}
	return string(text), err
}

// title returns the line before each of several pages, as head(1) prints it. A
// single page has none, and neither do formats for machines.
func (c *command) title(source string, printed int) string {
	if c.format != "" && c.format != "text" && c.format != "markdown" || len(c.names) == 1 && source == c.names[0] {
		return ""
	}
	title := fmt.Sprintf("==> %s <==\n", source)
	if printed > 0 {
		title = "\n" + title
	}
	return title
}
