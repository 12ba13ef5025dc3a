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
// Run "newspage -h" for the flags, which may come before or after the names.
//
// A PAGE is a file of HTML or text, MHTML or .webarchive. An INPUT is a page, a
// folder of pages, a web archive (.warc), or a list: a file that ends in .jsonl
// and has a JSON object {"path", "url", "savedAt"} on each line, the path relative
// to the list's own folder. Files packed with gzip are unpacked, and "-" is
// standard input.
//
// A batch writes one JSON object per line for every page, in the order of the
// inputs: {"source", "article"} or, if the page has an error, {"source", "error"},
// with the article as well if something was read. The source is the page's path
// as the input writes it.
//
// The exit code is 0 if every page was read, 1 if some page has an error but all
// output was written, and 2 if nothing could be done, or not everything.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"maps"
	"net/url"
	"os"
	"os/signal"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
	_ "time/tzdata" // for machines without time zone files

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/archive"
)

func main() {
	// A broken pipe is reported like any other error instead of ending the program.
	signal.Ignore(syscall.SIGPIPE)
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// The exit codes.
const (
	exitOK     = 0
	exitErrors = 1 // some page has an error, but all output was written
	exitFailed = 2 // nothing could be done, or not everything
)

// run is main with its arguments and streams as parameters; it returns the exit
// code.
func run(args []string, in io.Reader, out, errs io.Writer) int {
	c := command{in: in, errs: errs, verb: printPages}
	switch err := c.parse(args); {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(out, usage)
		return exitOK
	case err != nil:
		fmt.Fprintf(errs, "newspage: %v\nrun \"newspage -h\" for help\n", err)
		return exitFailed
	}
	if err := c.setReader(); err != nil {
		return c.failProfiles(err)
	}
	if c.output == "" || c.output == "-" || c.verb.files {
		return c.verb.write(&c, out, "standard output")
	}
	return c.writeFile()
}

// A command is one run of the program: its arguments and streams.
type command struct {
	in   io.Reader
	errs io.Writer

	verb     verb   // what to do with the names
	named    string // the verb's name; "" if none was given
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

    newspage [flags] PAGE…                        print the article as clean text
    newspage batch [flags] INPUT… -o OUT.jsonl    read many pages; one JSON object per line
    newspage inspect [flags] PAGE… -o OUT.html    show how each page was read
    newspage profile [flags] PAGE…                draft a profile of the pages' publisher
    newspage join [flags] SAVE…                   merge saved copies of one live blog,
                                                  oldest first
    newspage diff [flags] OLD NEW                 show what changed between two saved copies
    newspage schema                               print the JSON Schema of an article
    newspage serve [flags]                        run an HTTP service that reads the pages
                                                  posted to /v1/article; it fetches nothing

A PAGE is a file of HTML or text, MHTML or .webarchive. An INPUT is a page, a
folder of pages, a web archive (.warc), or a list: a .jsonl file with
{"path": …, "url": …, "savedAt": …} on each line, the path relative to the list.
Files packed with gzip (.gz) are unpacked, and "-" is standard input.

Flags may come before or after the names; "--" ends them.

    -format FORMAT      how to print an article: text (the default), markdown, html,
                        json, jsonld (schema.org), atom or jsonfeed (the entries of
                        a live blog as a feed); a batch is always JSON
    -why                also print what was removed, each piece with the reason;
                        JSON always has it, under "removed"
    -saved-at TIME      when the page was saved, such as 2023-09-12T16:00:00+01:00:
                        the reference for "2h ago" and for dates without a year
    -url URL            the page's address; links are resolved against it
    -profiles on|off    off: do not use what is known of particular publishers
                        (default on)
    -profile FILE       use the profiles of more publishers, one JSON object per line
    -against FILE       inspect: show what changed since an older result, which is an
                        article as JSON or the output of a batch
    -max-bytes N        the largest page to read (default 67108864, which is 64 MiB)
    -addr HOST:PORT     serve: where to listen (default localhost:8080)
    -timeout DURATION   serve: how long a page may take (default 30s)
    -o FILE             write to this file instead of standard output; a batch is
                        compressed if the name ends in .gz or .zst
    -resume             batch: continue an output file that is incomplete

Exit code 0: every page was read. 1: some page has an error, but all output was
written. 2: nothing could be done, or not everything.
`

// define defines the flags.
func (c *command) define() *flag.FlagSet {
	flags := flag.NewFlagSet("newspage", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&c.format, "format", "", "")
	flags.BoolVar(&c.why, "why", false, "")
	flags.Var(&c.savedAt, "saved-at", "")
	flags.Func("url", "", func(s string) error {
		c.url = s
		return checkURL(s)
	})
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

// checkFlags returns an error if a flag was given that the verb does not take.
func (c *command) checkFlags(flags *flag.FlagSet) (err error) {
	flags.Visit(func(f *flag.Flag) {
		if err != nil || c.verb.takes(f.Name) {
			return
		}
		err = fmt.Errorf("%s takes no -%s", c.named, f.Name)
		if only := verbsWith(f.Name); len(only) == 1 {
			err = fmt.Errorf("-%s is only for %s", f.Name, only[0])
		}
	})
	return err
}

// verbsWith returns the verbs that take a flag.
func verbsWith(flagName string) []string {
	all := verbs()
	return slices.DeleteFunc(slices.Sorted(maps.Keys(all)), func(name string) bool { return !all[name].takes(flagName) })
}

// parse reads the command line. Flags may come between the names. Package flag
// stops at a name, so it is called again after each.
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
			switch v, ok := verbs()[rest[0]]; {
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
	flags string                                           // the names of the flags that it takes
	check func(c *command) error                           // checks the names and flags
	write func(c *command, out io.Writer, name string) int // does it and returns the exit code; name is the output's, for messages
	files bool                                             // it opens its output file itself
}

func (v verb) takes(flagName string) bool {
	return slices.Contains(strings.Fields(v.flags), flagName)
}

// The flags that say how pages are read, and what is known about those that are named.
const (
	readerFlags = " profiles profile max-bytes"
	pageFlags   = readerFlags + " saved-at url"
)

// verbs returns the words that may come before the names and say what to do with
// them.
func verbs() map[string]verb {
	return map[string]verb{
		"batch":   {flags: "format o resume" + pageFlags, check: (*command).checkBatch, write: (*command).runBatch, files: true},
		"diff":    {flags: "format o" + pageFlags, check: (*command).checkDiff, write: (*command).writeDiff},
		"inspect": {flags: "format o against" + pageFlags, check: (*command).checkInspect, write: (*command).writeInspect},
		"join":    {flags: "format o" + pageFlags, check: (*command).checkJoin, write: (*command).writeJoin},
		"serve":   {flags: "format addr timeout" + readerFlags, check: (*command).checkServe, write: (*command).runServe},
		"schema":  {flags: "o", check: (*command).checkSchema, write: (*command).writeSchema},
		"profile": {flags: "format o" + pageFlags, check: (*command).checkProfile, write: (*command).writeProfile},
	}
}

// printPages is what to do if there is no verb.
var printPages = verb{flags: "format o why" + pageFlags, check: (*command).checkPages, write: (*command).writePages}

// check returns an error if the names and flags do not fit together.
func (c *command) check() error {
	if c.url != "" && len(c.names) > 1 {
		return errors.New("-url is the address of a single page, but there are several names")
	}
	return c.verb.check(c)
}

// writeFile runs the verb and writes to the output file. A run that fails before it has
// anything to write, as for a name without a page, leaves a file that there is alone.
func (c *command) writeFile() int {
	if c.overwritesInput() {
		return c.fail(c.output, errors.New("is also an input"))
	}
	out := &outputFile{name: c.output}
	code := c.verb.write(c, out, c.output)
	if code == exitOK {
		if _, err := out.Write(nil); err != nil { // of an empty output too there is a file
			return c.fail(c.output, err)
		}
	}
	if err := out.Close(); err != nil && code != exitFailed {
		return c.fail(c.output, err)
	}
	return code
}

// An outputFile is a file that is created, or emptied, when it is first written to.
type outputFile struct {
	name string
	file *os.File
}

func (f *outputFile) Write(p []byte) (int, error) {
	if f.file == nil {
		file, err := os.Create(f.name)
		if err != nil {
			return 0, err
		}
		f.file = file
	}
	return f.file.Write(p)
}

func (f *outputFile) Close() error {
	if f.file == nil {
		return nil
	}
	return f.file.Close()
}

// overwritesInput reports whether the output file is also an input, which would
// be emptied before it is read.
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

// setReader sets the options of the reader from the flags.
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

// results reads the pages of all inputs.
func (c *command) results(ctx context.Context) iter.Seq2[newspage.Result, error] {
	return c.reader.ExtractAll(ctx, c.pages())
}

// pages returns the pages of all inputs, in order.
func (c *command) pages() iter.Seq2[newspage.Page, error] {
	in := archive.Reader{MaxBytes: c.maxBytes}
	return func(yield func(newspage.Page, error) bool) {
		for _, name := range c.names {
			pages := in.Pages(name)
			if name == "-" {
				pages = in.Stream(c.in, name)
			}
			for p, err := range pages {
				if !yield(c.known(p), err) {
					return
				}
			}
		}
	}
}

// known adds what the flags say about a page if its input does not.
func (c *command) known(p newspage.Page) newspage.Page {
	if p.SavedAt.IsZero() {
		p.SavedAt = c.savedAt.Time
	}
	if p.URL == "" {
		p.URL = c.url
	}
	return p
}

// fail reports an error that ends the run.
func (c *command) fail(name string, err error) int {
	c.say(name, err)
	return exitFailed
}

// say reports an error about a name.
func (c *command) say(name string, err error) {
	fmt.Fprintf(c.errs, "newspage: %s: %s%s\n", name, archive.Message(name, err), c.verbHint(name, err))
}

// verbHint returns what to add to an error if the name that does not exist was
// probably meant as a verb.
func (c *command) verbHint(name string, err error) string {
	isNoLetter := func(r rune) bool { return r < 'a' || r > 'z' }
	if !errors.Is(err, fs.ErrNotExist) || c.named != "" || name != c.names[0] || strings.ContainsFunc(name, isNoLetter) {
		return ""
	}
	return ", and no command is called that; the commands are " + strings.Join(slices.Sorted(maps.Keys(verbs())), ", ")
}

// failProfiles reports what is wrong with the file of profiles: its first lines
// that are wrong, and how many more there are.
func (c *command) failProfiles(err error) int {
	const most = 3
	errs := []error{err}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		errs = joined.Unwrap()
	}
	for _, err := range errs[:min(most, len(errs))] {
		c.say(c.profile, err)
	}
	if more := len(errs) - most; more > 0 {
		c.say(c.profile, fmt.Errorf("and %d more; a profile is a JSON object on a line of its own", more))
	}
	return exitFailed
}

// A timeFlag is a time in RFC 3339.
type timeFlag struct{ time.Time }

func (t *timeFlag) Set(s string) (err error) {
	if t.Time, err = time.Parse(time.RFC3339, s); err != nil {
		return errors.New("want RFC 3339, such as 2023-09-12T16:00:00+01:00")
	}
	return nil
}

// checkURL returns an error if the address of a page is not absolute: links
// could not be resolved against it.
func checkURL(address string) error {
	u, err := url.Parse(address)
	if err != nil || !u.IsAbs() || u.Host == "" && !strings.HasPrefix(u.Path, "/") {
		return errors.New("want an absolute URL, such as https://www.example.com/report")
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
