// Command newspage prints the article on saved newspaper pages.
//
//	newspage [flags] PAGE…
//	newspage batch [flags] INPUT… -o OUT.jsonl
//
// A PAGE is a file of HTML or text (".gz" is read as it is), or "-" for
// standard input. An INPUT is a page, a folder of pages, or a list: a file
// with one JSON object a line, {"path", "url", "savedAt"}.
//
// The exit code is 0 where every page was read, 1 where some page has an error
// and all output is written, and 2 where nothing could be done.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"time"
	_ "time/tzdata" // zones are known on machines that have no zone files

	"github.com/newspage/newspage"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// The exit codes.
const (
	exitOK     = 0
	exitErrors = 1 // some page has an error, all output is written
	exitUsage  = 2 // nothing could be done
)

// run is main with its surroundings as arguments.
func run(ctx context.Context, args []string, in io.Reader, out, errs io.Writer) int {
	c := command{ctx: ctx, in: in, out: out, errs: errs}
	if len(args) > 0 && args[0] == "batch" {
		return c.batch(args[1:])
	}
	return c.pages(args)
}

// A command is one run of the program.
type command struct {
	ctx       context.Context
	in        io.Reader
	out, errs io.Writer

	format   string
	why      bool
	savedAt  timeFlag
	url      string
	profiles switchFlag
	output   string
}

const usage = `usage: newspage [flags] PAGE…
       newspage batch [flags] INPUT… -o OUT.jsonl

`

// parse reads flags that stand before or after the names.
func (c *command) parse(name string, args []string, define func(*flag.FlagSet)) (names []string, code int, ok bool) {
	flags := flag.NewFlagSet(name, flag.ContinueOnError)
	flags.SetOutput(c.errs)
	flags.Usage = func() {
		fmt.Fprint(c.errs, usage)
		flags.PrintDefaults()
	}
	c.profiles = true
	flags.Var(&c.savedAt, "saved-at", "when the page was saved, RFC `3339`: the reference for \"2h ago\" and for dates without a year")
	flags.Var(&c.profiles, "profiles", "`on|off`: what is known of single publishers and live-blog systems")
	define(flags)
	for len(args) > 0 {
		switch err := flags.Parse(args); {
		case errors.Is(err, flag.ErrHelp):
			return nil, exitOK, false
		case err != nil:
			return nil, exitUsage, false
		}
		args = flags.Args()
		if len(args) > 0 {
			names, args = append(names, args[0]), args[1:]
		}
	}
	if len(names) == 0 {
		flags.Usage()
		return nil, exitUsage, false
	}
	return names, exitOK, true
}

func (c *command) reader() newspage.Reader { return newspage.Reader{NoProfiles: !bool(c.profiles)} }

func (c *command) fail(source string, err error) {
	fmt.Fprintf(c.errs, "newspage: %s: %s\n", source, strings.TrimPrefix(err.Error(), "newspage: "))
}

// A timeFlag is a flag in RFC 3339.
type timeFlag struct{ time.Time }

func (t *timeFlag) String() string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.RFC3339)
}

func (t *timeFlag) Set(s string) (err error) {
	t.Time, err = time.Parse(time.RFC3339, s)
	return err
}

// A switchFlag is "on" or "off".
type switchFlag bool

func (s *switchFlag) String() string {
	if *s {
		return "on"
	}
	return "off"
}

func (s *switchFlag) Set(v string) error {
	switch v {
	case "on", "true":
		*s = true
	case "off", "false":
		*s = false
	default:
		return errors.New(`want "on" or "off"`)
	}
	return nil
}
