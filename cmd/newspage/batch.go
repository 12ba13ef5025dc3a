package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/archive"
)

// A row is one line of a batch's output.
type row struct {
	Source  string            `json:"source"`
	Error   string            `json:"error,omitempty"`
	Article *newspage.Article `json:"article,omitempty"`
}

// batch writes one line for every page of the inputs, in their order.
func (c *command) batch(args []string) int {
	inputs, code, ok := c.parse("newspage batch", args, func(flags *flag.FlagSet) {
		flags.StringVar(&c.output, "o", "", "write to this `file`; without it, to standard output")
	})
	if !ok {
		return code
	}
	if c.output == "" {
		return c.writeBatch(c.out, inputs)
	}
	file, err := os.Create(c.output)
	if err != nil {
		c.fail(c.output, err)
		return exitUsage
	}
	code = c.writeBatch(file, inputs)
	if err := file.Close(); err != nil {
		c.fail(c.output, err)
		return exitUsage
	}
	return code
}

func (c *command) writeBatch(to io.Writer, inputs []string) int {
	out := bufio.NewWriter(to)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	code := exitOK
	for result, err := range c.reader().ExtractAll(c.ctx, c.all(inputs)) {
		if err != nil && c.ctx.Err() != nil {
			c.fail("batch", err)
			return exitUsage
		}
		line := row{Source: result.Page.Source, Article: result.Article}
		if err != nil {
			line.Error = err.Error()
			c.fail(line.Source, err)
			code = exitErrors
		}
		if err := enc.Encode(line); err != nil {
			c.fail(line.Source, err)
			return exitUsage
		}
	}
	if err := out.Flush(); err != nil {
		c.fail("batch", fmt.Errorf("writing: %w", err))
		return exitUsage
	}
	return code
}

// all gives the pages of every input, one after the other.
func (c *command) all(inputs []string) iter.Seq2[newspage.Page, error] {
	return func(yield func(newspage.Page, error) bool) {
		for _, input := range inputs {
			for p, err := range archive.Pages(input) {
				if p.SavedAt.IsZero() {
					p.SavedAt = c.savedAt.Time
				}
				if !yield(p, err) {
					return
				}
			}
		}
	}
}
