package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/newspage/newspage"
)

// checkPages says what does not go together where pages are printed.
func (c *command) checkPages() error {
	switch {
	case len(c.names) == 0:
		return errors.New("no page named")
	case c.why && c.format != "" && c.format != "text" && c.format != "json":
		return fmt.Errorf("-why goes with text, and JSON says so always; -format %s does not", c.format)
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

// print returns an article as it was asked for.
func (c *command) print(a *newspage.Article) (string, error) {
	text, err := formats[cmp.Or(c.format, "text")](a)
	if c.why && c.format != "json" {
		text = append(text, removedText(a.Removed)...)
	}
	return string(text), err
}

// title is the line that tells one of several pages from the next, as head(1)
// prints it. Of a page that was asked for alone, and in formats for machines,
// there is none.
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
