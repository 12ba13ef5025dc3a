package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/newspage/newspage"
)

// writePages prints the article on each page, as text or as JSON.
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
		var text strings.Builder
		if c.format == "json" {
			err = printJSON(&text, result.Article)
		} else {
			c.title(&text, source, printed)
			c.printText(&text, result.Article)
		}
		if err == nil || result.Article != nil {
			_, err = io.WriteString(out, text.String())
		}
		if err != nil {
			return c.fail(name, err)
		}
		printed++
	}
	return code
}

// title sets several pages apart, as head(1) does.
func (c *command) title(out *strings.Builder, source string, printed int) {
	if len(c.names) == 1 && source == c.names[0] {
		return
	}
	if printed > 0 {
		out.WriteByte('\n')
	}
	fmt.Fprintf(out, "==> %s <==\n", source)
}

func printJSON(out io.Writer, a *newspage.Article) error {
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(a)
}

func (c *command) printText(out *strings.Builder, a *newspage.Article) {
	out.WriteString(articleText(a))
	if c.why {
		out.WriteString(removedText(a.Removed))
	}
}
