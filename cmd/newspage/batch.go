package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/newspage/newspage"
)

// A row is one line of a batch's output.
type row struct {
	Source  string            `json:"source"`
	Error   string            `json:"error,omitempty"`
	Article *newspage.Article `json:"article,omitempty"`
}

// checkBatch says what does not go together in a batch.
func (c *command) checkBatch() error {
	switch {
	case len(c.names) == 0:
		return errors.New("batch: no input named")
	case c.format != "" && c.format != "json":
		return fmt.Errorf("batch: the output is JSON, -format %s does not go with it", c.format)
	}
	return nil
}

// writeBatch writes one line for every page of the inputs, in their order. A
// line is written whole or not at all, also where the run is interrupted.
func (c *command) writeBatch(out io.Writer, name string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program at once

	code, pages := exitOK, 0
	for result, err := range c.results(ctx) {
		if errors.Is(err, context.Canceled) {
			return c.fail("batch", errors.New("interrupted"))
		}
		line := row{Source: result.Page.Source, Article: result.Article}
		if err != nil {
			line.Error = message(line.Source, err)
			c.say(line.Source, err)
			code = exitErrors
		}
		text, err := encode(line, "")
		if err != nil { // such as a time that JSON has no form for
			c.say(line.Source, err)
			code = exitErrors
			text, _ = encode(row{Source: line.Source, Error: err.Error()}, "")
		}
		if _, err := out.Write(text); err != nil {
			return c.fail(name, err)
		}
		pages++
	}
	if pages == 0 {
		c.say("batch", errors.New("no page in the input"))
	}
	return code
}

// encode returns the JSON of v, and a line end.
func encode(v any, indent string) ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", indent)
	err := enc.Encode(v)
	return out.Bytes(), err
}
