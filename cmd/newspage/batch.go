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

// checkBatch checks the names and flags of "newspage batch".
func (c *command) checkBatch() error {
	switch {
	case len(c.names) == 0:
		return errors.New("batch: no input named")
	case c.format != "" && c.format != "json":
		return fmt.Errorf("batch: the output is always JSON, so -format %s is not possible", c.format)
	case c.resume && slices.Contains(c.names, "-"):
		return errors.New("batch: -resume is not possible with standard input, which cannot be read again")
	}
	return nil
}

// runBatch writes one line for every page of the inputs, in order, to standard
// output or to a file, compressed if its name says so.
func (c *command) runBatch(out io.Writer, name string) int {
	tuneMemory()
	if c.output == "" || c.output == "-" {
		return c.writeBatch(lineWriter{out}, name, written{})
	}
	if c.overwritesInput() {
		return c.fail(c.output, errors.New("is also an input"))
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

// tuneMemory makes the garbage collector run half as often, which makes a batch
// faster (two cores reach 1.85 times the rate of one instead of 1.75), but still
// before there is more garbage than a few pages make. The environment variables
// GOGC and GOMEMLIMIT take precedence.
func tuneMemory() {
	const percent = 200
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(percent)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(usualMemory())
	}
}

// usualMemory returns how much memory a batch of ordinary pages needs.
func usualMemory() int64 { return (24 << 20) * int64(runtime.GOMAXPROCS(0)) }

// withRoom raises the memory limit for large pages. Near the limit the garbage
// collector would run all the time, and take longer than the pages.
func withRoom(pages iter.Seq2[newspage.Page, error]) iter.Seq2[newspage.Page, error] {
	const eachByte = 32 // bytes of memory for each byte of a page
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

// writeBatch writes a line for every page that the output does not have yet, each
// whole or not at all. After a first interrupt, the run ends once the pages that
// are being read have been written; a second interrupt ends it at once.
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
		return c.fail("batch", fmt.Errorf("interrupted after %s; continue with -resume", plural(had.lines+p.pages, "page", "pages")))
	case p.pages+had.lines == 0:
		c.say("batch", errors.New("no pages in the input"))
	}
	return code
}

// An encodedRow is a line of a batch.
type encodedRow struct {
	source string
	text   []byte
	errs   []error // of the page, and of its encoding
}

// encodeAll encodes results as lines, several at a time, and returns them in order.
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
				for range queue { // until the goroutine above ends
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
	if err != nil { // such as a time that JSON cannot represent
		e.errs = append(e.errs, err)
		text, _ = archive.LineOf(e.source, nil, err).Encode()
	}
	e.text = text
	return e
}

// behind returns the pages after those that the output has, until ctx is done. The
// last line of the output must be of the last page that is skipped; otherwise
// mismatch is set.
func behind(ctx context.Context, pages iter.Seq2[newspage.Page, error], had written, mismatch *error) iter.Seq2[newspage.Page, error] {
	return func(yield func(newspage.Page, error) bool) {
		n := 0
		for p, err := range pages {
			if ctx.Err() != nil {
				return
			}
			if n++; n <= had.lines {
				if n == had.lines && p.Source != had.last {
					*mismatch = fmt.Errorf("was written from other inputs: its line %d is of %s, but page %d is %s", n, had.last, n, p.Source)
					return
				}
				continue
			}
			if !yield(p, err) {
				return
			}
		}
		if n < had.lines {
			*mismatch = fmt.Errorf("was written from other inputs: it has %s, but there are %s", plural(had.lines, "line", "lines"), plural(n, "page", "pages"))
		}
	}
}

// plural returns a number with the noun that fits it.
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// encode returns v as JSON, with a line feed at the end.
func encode(v any, indent string) ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", indent)
	err := enc.Encode(v)
	return out.Bytes(), err
}
