package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"slices"
	"syscall"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/archive"
)

// checkBatch says what does not go together in a batch.
func (c *command) checkBatch() error {
	switch {
	case len(c.names) == 0:
		return errors.New("batch: no input named")
	case c.format != "" && c.format != "json":
		return fmt.Errorf("batch: the output is JSON, -format %s does not go with it", c.format)
	case c.resume && slices.Contains(c.names, "-"):
		return errors.New("batch: standard input cannot be read again, -resume does not go with it")
	}
	return nil
}

// runBatch writes one line for every page of the inputs, in their order, to
// the output: a file, packed where its name says so, or standard output.
func (c *command) runBatch(out io.Writer, name string) int {
	tuneMemory()
	if c.output == "" || c.output == "-" {
		return c.writeBatch(lineWriter{out}, name, written{})
	}
	if c.overwritesInput() {
		return c.fail(c.output, errors.New("is an input as well"))
	}
	file, had, err := openOutput(c.output, c.resume)
	if err != nil {
		return c.fail(c.output, err)
	}
	code := c.writeBatch(linesTo(file, c.output), c.output, had)
	if err := file.Close(); err != nil && code != exitFailed {
		return c.fail(c.output, err)
	}
	return code
}

// tuneMemory has garbage collected half as often, which leaves the cores to the
// pages (1.85 times the rate on two cores, not 1.75), and yet before it grows
// beyond what a few pages take. Who sets GOGC or GOMEMLIMIT decides instead.
func tuneMemory() {
	const percent = 200
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(percent)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(usualMemory())
	}
}

// usualMemory is what a batch of ordinary pages takes, for each core.
func usualMemory() int64 { return (24 << 20) * int64(runtime.GOMAXPROCS(0)) }

// withRoom makes room for large pages: to collect again and again what is in
// use would take longer than the pages.
func withRoom(pages iter.Seq2[newspage.Page, error]) iter.Seq2[newspage.Page, error] {
	const eachByte = 32 // of memory, for the tree and what is made of it
	return func(yield func(newspage.Page, error) bool) {
		room := usualMemory()
		for p, err := range pages {
			if need := eachByte * int64(len(p.Data)); need > room && os.Getenv("GOMEMLIMIT") == "" {
				room = need
				debug.SetMemoryLimit(room)
			}
			if !yield(p, err) {
				return
			}
		}
	}
}

// writeBatch writes a line for every page that the output does not have yet. A
// line is written whole or not at all. A first interrupt ends the run when the
// pages in hand are written, a second one at once.
func (c *command) writeBatch(out lines, name string, had written) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)

	code := exitOK
	if had.errors {
		code = exitErrors
	}
	p := newProgress(c.errs, c.names, had.lines)
	var mismatch error
	results := c.reader.ExtractAll(context.Background(), withRoom(behind(ctx, c.pages(), had, &mismatch)))
	for e := range encodeAll(results) {
		for _, err := range e.errs {
			p.say(func() { c.say(e.source, err) })
			code = exitErrors
		}
		if err := out.write(e.text); err != nil {
			p.end()
			return c.fail(name, err)
		}
		p.count(e.errs)
	}
	if err := out.close(); err != nil {
		p.end()
		return c.fail(name, err)
	}
	p.end()
	switch {
	case mismatch != nil:
		return c.fail(name, mismatch)
	case ctx.Err() != nil:
		return c.fail("batch", fmt.Errorf("interrupted: %d pages are written, -resume goes on behind them", had.lines+p.pages))
	case p.pages+had.lines == 0:
		c.say("batch", errors.New("no page in the input"))
	}
	return code
}

// An encodedRow is a line of a batch.
type encodedRow struct {
	source string
	text   []byte
	errs   []error // of the page, and of its encoding
}

// encodeAll makes lines of results, several at a time and in their order.
func encodeAll(results iter.Seq2[newspage.Result, error]) iter.Seq[encodedRow] {
	return func(yield func(encodedRow) bool) {
		queue := make(chan chan encodedRow, 2*runtime.GOMAXPROCS(0))
		stopped := make(chan struct{})
		go func() {
			defer close(queue)
			for result, err := range results {
				done := make(chan encodedRow, 1)
				select {
				case queue <- done:
					go func() { done <- encodeRow(result, err) }()
				case <-stopped:
					return
				}
			}
		}()
		for done := range queue {
			if !yield(<-done) {
				close(stopped)
				for range queue { // until nothing is read any more
				}
				return
			}
		}
	}
}

func encodeRow(result newspage.Result, err error) encodedRow {
	e := encodedRow{source: result.Page.Source}
	if err != nil {
		e.errs = append(e.errs, err)
	}
	text, err := archive.LineOf(e.source, result.Article, err).Encode()
	if err != nil { // such as a time that JSON has no form for
		e.errs = append(e.errs, err)
		text, _ = archive.LineOf(e.source, nil, err).Encode()
	}
	e.text = text
	return e
}

// behind are the pages behind those that the output has, until ctx is done. The
// last of those that it has must be the page that its last line names.
func behind(ctx context.Context, pages iter.Seq2[newspage.Page, error], had written, mismatch *error) iter.Seq2[newspage.Page, error] {
	return func(yield func(newspage.Page, error) bool) {
		n := 0
		for p, err := range pages {
			if ctx.Err() != nil {
				return
			}
			if n++; n <= had.lines {
				if n == had.lines && p.Source != had.last {
					*mismatch = fmt.Errorf("is of other inputs: its line %d is of %s, and page %d is %s", n, had.last, n, p.Source)
					return
				}
				continue
			}
			if !yield(p, err) {
				return
			}
		}
		if n < had.lines {
			*mismatch = fmt.Errorf("is of other inputs: it has %d lines, and there are %d pages", had.lines, n)
		}
	}
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
