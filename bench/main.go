// Command bench measures newspage beside its peers, in one run: how well they
// read pages whose contents are known, and how long they take.
//
//	go run . -eval ../../shared/eval ../../shared/corpora/publishers ../../shared/corpora/segments
//
// A corpus is a folder with an index.jsonl, the list that "newspage batch"
// takes, beside what the scorer needs. The table goes to standard output, as
// Markdown.
//
// Times are multiples of html.Parse of x/net over the same bytes, in the same
// process: in each round every page is read by every reader, one after the
// other, and the ratio is the median of the rounds. Memory is what each reader
// allocates while it reads all pages, one behind the other, as a multiple of
// what parsing them allocates: bytes, and objects.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/archive"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("bench: ")
	rounds := flag.Int("rounds", 5, "how often every page is read")
	eval := flag.String("eval", "../../shared/eval", "the scorer's folder; if \"\", only time is measured")
	node := flag.Bool("node", true, "measure the readers in JavaScript too, where node is")
	only := flag.String("readers", "", "names of the readers to measure, by commas (default all)")
	flag.Parse()
	if flag.NArg() == 0 || *rounds < 1 {
		log.Fatal("usage: bench [flags] CORPUS…")
	}
	readers := chosen(*only)
	for i, corpus := range flag.Args() {
		c, err := measure(corpus, readers, *rounds)
		if err != nil {
			log.Fatal(err)
		}
		if *eval != "" {
			if *node && *only == "" {
				c.columns = append(c.columns, fromNode(corpus)...)
			}
			for j := range c.columns {
				if err := c.columns[j].score(*eval, corpus); err != nil {
					log.Fatal(err)
				}
			}
		}
		if i > 0 {
			fmt.Println()
		}
		c.print(os.Stdout)
	}
}

// chosen returns the readers with these names, or all if there are none.
func chosen(names string) []reader {
	if names == "" {
		return readers
	}
	var some []reader
	for name := range strings.SplitSeq(names, ",") {
		i := slices.IndexFunc(readers, func(r reader) bool { return r.name == name })
		if i < 0 {
			log.Fatalf("no reader is called %q", name)
		}
		some = append(some, readers[i])
	}
	return some
}

// A comparison is what was measured on one corpus.
type comparison struct {
	corpus  string
	pages   int
	bytes   int
	columns []column
}

// A column is what was measured of one reader.
type column struct {
	name    string
	lines   []byte             // what it read, in the form of "newspage batch"
	figures map[string]float64 // by the scorer's names
	total   float64            // all pages' time, × the parse of all; 0 if not measured
	median  float64            // the median page's
	worst   float64            // the slowest page's
	tree    float64            // from a tree parsed already, × the parse; 0 if it cannot
	memory  allocation         // of all pages, × the parse's
	failed  int                // pages that gave an error
}

// measure reads the pages of a corpus with every reader.
func measure(corpus string, readers []reader, rounds int) (comparison, error) {
	pages, err := pagesOf(corpus)
	if err != nil {
		return comparison{}, err
	}
	c := comparison{corpus: filepath.Base(corpus), pages: len(pages)}
	for _, p := range pages {
		c.bytes += len(p.Data)
	}
	t := newTimings(len(pages), rounds, len(readers))
	for round := range rounds {
		for n, p := range pages {
			t.time(round, n, p, readers)
		}
	}
	parsing := allocated(pages, parsePage)
	for i, r := range readers {
		col := column{name: r.name, total: t.bytes[i].over(t.parse), tree: t.trees[i].over(t.parse)}
		col.median, col.worst = t.bytes[i].spread(t.parse)
		col.memory = allocated(pages, func(p newspage.Page) { r.read(p) }).over(parsing)
		if err := col.readAll(pages, r); err != nil {
			return c, err
		}
		c.columns = append(c.columns, col)
	}
	return c, nil
}

func parsePage(p newspage.Page) { html.Parse(bytes.NewReader(p.Data)) }

// timings are the clocks of html.Parse and, by the reader, of reading the pages from
// their bytes and from trees.
type timings struct {
	parse        clock
	bytes, trees []clock
}

func newTimings(pages, rounds, readers int) timings {
	t := timings{parse: newClock(pages, rounds)}
	for range readers {
		t.bytes, t.trees = append(t.bytes, newClock(pages, rounds)), append(t.trees, newClock(pages, rounds))
	}
	return t
}

// time measures the parsing of a page, and every reader on it.
func (t timings) time(round, n int, p newspage.Page, readers []reader) {
	t.parse.time(round, n, func() { parsePage(p) })
	for i, r := range readers {
		t.bytes[i].time(round, n, func() { r.read(p) })
		if r.readTree == nil {
			continue
		}
		if root, err := html.Parse(bytes.NewReader(p.Data)); err == nil {
			t.trees[i].time(round, n, func() { r.readTree(root, p) })
		}
	}
}

// readAll keeps what a reader returns for all pages, for the scorer.
func (c *column) readAll(pages []newspage.Page, r reader) error {
	for _, p := range pages {
		var a *newspage.Article
		err := errors.New("the reader panicked")
		survive(func() { a, err = r.read(p) })
		if err != nil {
			c.failed++
		}
		line, err := archive.LineOf(p.Source, a, err).Encode()
		if err != nil {
			return err
		}
		c.lines = append(c.lines, line...)
	}
	return nil
}

// pagesOf returns the pages of HTML that a corpus lists.
func pagesOf(corpus string) ([]newspage.Page, error) {
	var pages []newspage.Page
	for p, err := range archive.Pages(filepath.Join(corpus, "index.jsonl")) {
		if err != nil {
			return nil, err
		}
		if !strings.Contains(filepath.Base(p.Source), ".txt") {
			pages = append(pages, p)
		}
	}
	if len(pages) == 0 {
		return nil, fmt.Errorf("%s: no pages of HTML", corpus)
	}
	return pages, nil
}

// A clock notes how long each page took in each round.
type clock struct {
	took [][]time.Duration // by round and page
}

func newClock(pages, rounds int) clock {
	c := clock{took: make([][]time.Duration, rounds)}
	for i := range c.took {
		c.took[i] = make([]time.Duration, pages)
	}
	return c
}

// time runs f and notes what it took. A reader that panics has read nothing,
// and is timed up to there.
func (c *clock) time(round, page int, f func()) {
	start := time.Now()
	survive(f)
	c.took[round][page] = time.Since(start)
}

func survive(f func()) {
	defer func() { _ = recover() }()
	f()
}

// An allocation is how much memory was allocated, or that as multiples of another.
type allocation struct{ bytes, objects float64 }

// allocated returns how much memory is allocated while all pages are read, one after
// the other.
func allocated(pages []newspage.Page, read func(newspage.Page)) allocation {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for _, p := range pages {
		survive(func() { read(p) })
	}
	runtime.ReadMemStats(&after)
	return allocation{float64(after.TotalAlloc - before.TotalAlloc), float64(after.Mallocs - before.Mallocs)}
}

func (a allocation) over(parsing allocation) allocation {
	return allocation{a.bytes / parsing.bytes, a.objects / parsing.objects}
}

// over returns the time of all pages as a multiple of another clock's: the median over
// the rounds.
func (c clock) over(parse clock) float64 {
	var ratios []float64
	for round := range c.took {
		ratios = append(ratios, float64(sum(c.took[round]))/float64(sum(parse.took[round])))
	}
	return median(ratios)
}

// spread returns the multiples of the median page and of the worst page, each page by
// its best round.
func (c clock) spread(parse clock) (mid, worst float64) {
	var ratios []float64
	for page := range c.took[0] {
		own, base := c.took[0][page], parse.took[0][page]
		for round := range c.took {
			own, base = min(own, c.took[round][page]), min(base, parse.took[round][page])
		}
		ratios = append(ratios, float64(own)/float64(base))
	}
	return median(ratios), slices.Max(ratios)
}

func sum(all []time.Duration) (total time.Duration) {
	for _, d := range all {
		total += d
	}
	return total
}

func median(all []float64) float64 {
	slices.Sort(all)
	return all[len(all)/2]
}

// score runs the scorer on what a reader returned.
func (c *column) score(eval, corpus string) error {
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	in, out := filepath.Join(dir, "articles.jsonl"), filepath.Join(dir, "figures.json")
	if err := os.WriteFile(in, c.lines, 0o666); err != nil {
		return err
	}
	corpus, err = filepath.Abs(corpus)
	if err != nil {
		return err
	}
	cmd := exec.Command("go", "-C", eval, "run", ".", "-corpus", corpus, "-json", out, in)
	if said, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("the scorer on %s: %w\n%s", c.name, err, said)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		return err
	}
	var scored struct {
		Figures []struct {
			Name  string  `json:"name"`
			Value float64 `json:"value"`
		} `json:"figures"`
	}
	if err := json.Unmarshal(data, &scored); err != nil {
		return err
	}
	if len(scored.Figures) == 0 {
		return errors.New("the scorer gave no figures")
	}
	c.figures = map[string]float64{}
	for _, f := range scored.Figures {
		c.figures[f.Name] = f.Value
	}
	return nil
}

// A line of the table: its name, and the figures in it.
type tableLine struct {
	name    string
	figures []string
}

var tableLines = []tableLine{
	{"body F1 / exact", []string{"body.F1", "body.exact"}},
	{"paragraphs F1", []string{"paragraphs.f1"}},
	{"pieces of text F1", []string{"segments.F1"}},
	{"headline / standfirst", []string{"headline", "standfirst"}},
	{"authors F1", []string{"authors.f1"}},
	{"published, day / minute", []string{"published.day", "published.minute"}},
	{"captions / credits found", []string{"captions.recall", "credits.recall"}},
	{"live entries F1 / time", []string{"live.entries.f1", "live.time"}},
}

// print writes the table.
func (c comparison) print(out *os.File) {
	fmt.Fprintf(out, "%s: %d pages, %.1f MB\n\n| figure |", c.corpus, c.pages, float64(c.bytes)/1e6)
	for _, col := range c.columns {
		fmt.Fprintf(out, " %s |", col.name)
	}
	fmt.Fprintf(out, "\n|---|%s\n", strings.Repeat("---|", len(c.columns)))
	for _, line := range tableLines {
		if slices.ContainsFunc(c.columns, func(col column) bool { return col.has(line) }) {
			c.line(out, line.name, func(col column) string { return col.cell(line) })
		}
	}
	c.line(out, "time, × `html.Parse`, from bytes", func(col column) string { return times(col.total) })
	c.line(out, "the same, the median page / the slowest", func(col column) string { return join(times(col.median), times(col.worst)) })
	c.line(out, "time from a tree parsed already", func(col column) string { return times(col.tree) })
	c.line(out, "memory, × `html.Parse`, bytes / objects", func(col column) string { return join(times(col.memory.bytes), times(col.memory.objects)) })
	c.line(out, "pages with an error", func(col column) string { return fmt.Sprint(col.failed) })
}

func (c comparison) line(out *os.File, name string, cell func(column) string) {
	fmt.Fprintf(out, "| %s |", name)
	for _, col := range c.columns {
		fmt.Fprintf(out, " %s |", cell(col))
	}
	fmt.Fprintln(out)
}

func (c column) has(line tableLine) bool {
	_, ok := c.figures[line.figures[0]]
	return ok
}

func (c column) cell(line tableLine) string {
	var parts []string
	for _, name := range line.figures {
		if v, ok := c.figures[name]; ok {
			parts = append(parts, fmt.Sprintf("%.3f", v))
		}
	}
	return strings.Join(parts, " / ")
}

func times(ratio float64) string {
	if ratio == 0 {
		return ""
	}
	return fmt.Sprintf("%.2f", ratio)
}

func join(a, b string) string { return strings.Trim(a+" / "+b, " /") }
