// Command newspage prints the article on saved newspaper pages.
//
//	newspage [flags] PAGE…
//	newspage batch [flags] INPUT… -o OUT.jsonl
//	newspage inspect [flags] PAGE… -o OUT.html
//	newspage profile [flags] PAGE…
//	newspage join [flags] SAVE…
//	newspage diff [flags] OLD NEW
//	newspage schema
//	newspage serve [flags]
//
// "newspage -h" says what the flags are; they stand before or after the names.
//
// A PAGE is a file of HTML or text, MHTML or .webarchive. An INPUT is a page, a
// folder of pages, a web archive (.warc), or a list: a file that ends in .jsonl,
// with one JSON object a line, {"path", "url", "savedAt"}, the path relative to the
// list's own folder. Whatever is packed with gzip is read as it is, and "-" is
// standard input.
//
// A batch writes one JSON object a line for every page, in the order of the
// inputs: {"source", "article"}, or {"source", "error"} where the page has an
// error, with the article as well where something was read. The source is the
// page's path as the input writes it.
//
// The exit code is 0 where every page was read, 1 where some page has an error
// and all output is written, and 2 where nothing could be done, or not all.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"
	_ "time/tzdata" // zones are known on machines that have no zone files

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/archive"
)

func main() {
	// A reader that goes away is an error like any other, and not a silent end.
	signal.Ignore(syscall.SIGPIPE)
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// The exit codes.
const (
	exitOK     = 0
	exitErrors = 1 // some page has an error, all output is written
	exitFailed = 2 // nothing could be done, or not all
)

// run is main with its surroundings as arguments.
func run(args []string, in io.Reader, out, errs io.Writer) int {
	c := command{in: in, errs: errs, verb: printPages}
	switch err := c.parse(args); {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(out, usage)
		return exitOK
	case err != nil:
		fmt.Fprintf(errs, "newspage: %v\n\"newspage -h\" says what can be asked\n", err)
		return exitFailed
	}
	if err := c.setReader(); err != nil {
		return c.fail(c.profile, err)
	}
	if c.output == "" || c.output == "-" || c.verb.files {
		return c.verb.write(&c, out, "standard output")
	}
	return c.writeFile()
}

// A command is one run of the program: what was asked, and where to.
type command struct {
	in   io.Reader
	errs io.Writer

	verb     verb   // what to do with the names
	named    string // the verb's name
	names    []string
	format   string
	why      bool
	savedAt  timeFlag
	url      string
	profiles switchFlag
	profile  string
	against  string
	output   string
	resume   bool
	addr     string
	timeout  time.Duration
	maxBytes int64

	reader newspage.Reader
}

const usage = `newspage prints the article on saved newspaper pages.

    newspage [flags] PAGE…                        as clean text
    newspage batch [flags] INPUT… -o OUT.jsonl    many pages, one JSON object a line
    newspage inspect [flags] PAGE… -o OUT.html    a page that shows how each was read
    newspage profile [flags] PAGE…                draft a profile of the pages' publisher
    newspage join [flags] SAVE…                   the saves of one live blog in one, oldest first
    newspage diff [flags] OLD NEW                 what changed from one save to the next
    newspage schema                               the JSON Schema of an article
    newspage serve [flags]                        answer POST /v1/article with the article on
                                                  the page that is sent; it fetches nothing

A PAGE is a file of HTML or text, MHTML or .webarchive. An INPUT is a page, a
folder of pages, a web archive (.warc), or a list: a .jsonl file with
{"path": …, "url": …, "savedAt": …} on each line, the path relative to the list.
".gz" is read as it is, and "-" is standard input.

Flags stand before or after the names; "--" ends them.

    -format FORMAT      how to print an article: text (the default), markdown, html,
                        json, jsonld (schema.org), atom or jsonfeed (the entries of
                        a live blog as a feed); a batch is always JSON
    -why                print what was removed as well, each piece with its reason;
                        JSON always says so, under "removed"
    -saved-at TIME      when the page was saved, such as 2023-09-12T16:00:00+01:00:
                        the reference for "2h ago" and for dates without a year
    -url URL            where the page was: links are resolved against it
    -profiles on|off    off: forget what is known of single publishers and of
                        live-blog systems (default on)
    -profile FILE       what is known of more publishers: one JSON object a line
    -against FILE       inspect: show what changed since an older result, an
                        article as JSON or the lines of a batch
    -max-bytes N        the largest page that is read (default 64 MiB)
    -addr HOST:PORT     serve: where to listen (default localhost:8080)
    -timeout DURATION   serve: how long a page may take (default 30s)
    -o FILE             write to this file, not to standard output; a batch packs it
                        where its name ends in .gz or .zst
    -resume             batch: go on with the output file where it ends

Exit code 0: every page was read. 1: some page has an error, and all output is
written. 2: nothing could be done, or not all.
`

// define makes the flags known, each with the place of its value.
func (c *command) define() *flag.FlagSet {
	flags := flag.NewFlagSet("newspage", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&c.format, "format", "", "")
	flags.BoolVar(&c.why, "why", false, "")
	flags.Var(&c.savedAt, "saved-at", "")
	flags.StringVar(&c.url, "url", "", "")
	c.profiles = true
	flags.Var(&c.profiles, "profiles", "")
	flags.StringVar(&c.profile, "profile", "", "")
	flags.StringVar(&c.against, "against", "", "")
	flags.StringVar(&c.output, "o", "", "")
	flags.BoolVar(&c.resume, "resume", false, "")
	flags.StringVar(&c.addr, "addr", "localhost:8080", "")
	flags.DurationVar(&c.timeout, "timeout", 30*time.Second, "")
	flags.Func("max-bytes", "", func(s string) (err error) {
		if c.maxBytes, err = strconv.ParseInt(s, 10, 64); err != nil {
			return errors.New("want a number of bytes, such as 67108864")
		}
		return nil
	})
	return flags
}

// flagVerbs are the flags that only one verb has a use for.
var flagVerbs = map[string]string{"against": "inspect", "resume": "batch", "addr": "serve", "timeout": "serve"}

// checkFlags reports the first flag that was given without its verb.
func (c *command) checkFlags(flags *flag.FlagSet) (err error) {
	flags.Visit(func(f *flag.Flag) {
		if verb := flagVerbs[f.Name]; err == nil && verb != "" && verb != c.named {
			err = fmt.Errorf("-%s goes with %s", f.Name, verb)
		}
	})
	return err
}

// parse reads the command line. Flags may stand between the names, where the
// package flag stops, so that it is called again after each name.
func (c *command) parse(args []string) error {
	flags := c.define()
	for len(args) > 0 {
		if err := flags.Parse(args); err != nil {
			return err
		}
		rest := flags.Args()
		read := len(args) - len(rest)
		if read > 0 && args[read-1] == "--" {
			c.names = append(c.names, rest...)
			break
		}
		if len(rest) > 0 {
			isFirst := len(c.names) == 0 && c.named == ""
			switch v, ok := verbs[rest[0]]; {
			case isFirst && rest[0] == "help":
				return flag.ErrHelp
			case isFirst && ok:
				c.verb, c.named = v, rest[0]
			default:
				c.names = append(c.names, rest[0])
			}
			rest = rest[1:]
		}
		args = rest
	}
	if err := c.checkFlags(flags); err != nil {
		return err
	}
	return c.check()
}

// A verb is one of the things that the program does.
type verb struct {
	check func(c *command) error                           // what does not go together
	write func(c *command, out io.Writer, name string) int // does it; name is the output's, for messages
	files bool                                             // it opens its output file itself
}

// verbs are the words that say what to do, in front of the names. To print
// pages needs none.
var verbs = map[string]verb{
	"batch":   {check: (*command).checkBatch, write: (*command).runBatch, files: true},
	"diff":    {check: (*command).checkDiff, write: (*command).writeDiff},
	"inspect": {check: (*command).checkInspect, write: (*command).writeInspect},
	"join":    {check: (*command).checkJoin, write: (*command).writeJoin},
	"serve":   {check: (*command).checkServe, write: (*command).runServe},
	"schema":  {check: (*command).checkSchema, write: (*command).writeSchema},
	"profile": {check: (*command).checkProfile, write: (*command).writeProfile},
}

// printPages is what is done where no verb is named.
var printPages = verb{check: (*command).checkPages, write: (*command).writePages}

// check says what does not go together.
func (c *command) check() error {
	if c.url != "" && len(c.names) > 1 {
		return errors.New("-url is one page's, and there are several names")
	}
	return c.verb.check(c)
}

// writeFile does what was asked, to the output file.
func (c *command) writeFile() int {
	if c.overwritesInput() {
		return c.fail(c.output, errors.New("is an input as well"))
	}
	file, err := os.Create(c.output)
	if err != nil {
		return c.fail(c.output, err)
	}
	code := c.verb.write(c, file, c.output)
	if err := file.Close(); err != nil && code != exitFailed {
		return c.fail(c.output, err)
	}
	return code
}

// overwritesInput reports whether the output file is also named as an input:
// to create it would empty it before it is read.
func (c *command) overwritesInput() bool {
	out, err := os.Stat(c.output)
	if err != nil || !out.Mode().IsRegular() {
		return false
	}
	for _, name := range c.names {
		if in, err := os.Stat(name); err == nil && os.SameFile(in, out) {
			return true
		}
	}
	return false
}

// setReader makes the reader that was asked for.
func (c *command) setReader() error {
	c.reader.NoProfiles, c.reader.MaxBytes = !bool(c.profiles), c.maxBytes
	if c.profile == "" {
		return nil
	}
	file, err := os.Open(c.profile)
	if err != nil {
		return err
	}
	defer file.Close()
	c.reader.Profiles, err = newspage.ReadProfiles(file)
	return err
}

// results reads the pages of every input, one after the other.
func (c *command) results(ctx context.Context) iter.Seq2[newspage.Result, error] {
	return c.reader.ExtractAll(ctx, c.pages())
}

// pages are the pages of every input, one after the other.
func (c *command) pages() iter.Seq2[newspage.Page, error] {
	return func(yield func(newspage.Page, error) bool) {
		for _, name := range c.names {
			pages := archive.Pages(name)
			if name == "-" {
				pages = archive.Stream(c.in, name)
			}
			for p, err := range pages {
				if !yield(c.known(p), err) {
					return
				}
			}
		}
	}
}

// known adds what the flags say of a page where its input does not.
func (c *command) known(p newspage.Page) newspage.Page {
	if p.SavedAt.IsZero() {
		p.SavedAt = c.savedAt.Time
	}
	if p.URL == "" {
		p.URL = c.url
	}
	return p
}

// fail says on standard error why the run ends here.
func (c *command) fail(name string, err error) int {
	c.say(name, err)
	return exitFailed
}

func (c *command) say(name string, err error) {
	fmt.Fprintf(c.errs, "newspage: %s: %s\n", name, archive.Message(name, err))
}

// A timeFlag is a flag in RFC 3339.
type timeFlag struct{ time.Time }

func (t *timeFlag) Set(s string) (err error) {
	if t.Time, err = time.Parse(time.RFC3339, s); err != nil {
		return errors.New("want RFC 3339, such as 2023-09-12T16:00:00+01:00")
	}
	return nil
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
	if v != "on" && v != "off" {
		return errors.New("want on or off")
	}
	*s = v == "on"
	return nil
}
