package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"time"

	"golang.org/x/term"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/archive"
)

// errorNames are the names of errors in the summary of a batch.
var errorNames = []struct {
	err  error
	name string
}{
	{newspage.ErrNoArticle, "no article"}, {newspage.ErrEmpty, "empty"}, {newspage.ErrNotText, "not text"}, {newspage.ErrTooLarge, "too large"}, {newspage.ErrInternal, "internal error"},
	{archive.ErrRecord, "broken record"}, {archive.ErrContainer, "broken container"}, {os.ErrNotExist, "not found"},
}

// A progress counts the pages of a batch, shows the progress if the output is a
// terminal, and sums up at the end.
type progress struct {
	out      io.Writer
	terminal bool
	total    int // pages of all inputs; 0 if not known
	had      int // pages that the output had at the start
	pages    int
	errors   map[string]int
	start    time.Time
	shown    time.Time
}

func newProgress(out io.Writer, inputs []string, had int) *progress {
	p := &progress{out: out, had: had, errors: map[string]int{}, start: time.Now()}
	if file, ok := out.(*os.File); ok && term.IsTerminal(int(file.Fd())) {
		p.terminal = true
		for _, input := range inputs {
			n, ok := archive.Count(input)
			if !ok {
				p.total = 0
				break
			}
			p.total += n
		}
	}
	return p
}

// count counts a page that was written, and its errors.
func (p *progress) count(errs []error) {
	const often = 200 * time.Millisecond
	p.pages++
	if len(errs) > 0 {
		name := "other"
		for _, row := range errorNames {
			if errors.Is(errs[0], row.err) {
				name = row.name
				break
			}
		}
		p.errors[name]++
	}
	if p.terminal && time.Since(p.shown) > often {
		p.shown = time.Now()
		fmt.Fprintf(p.out, "\r\x1b[K%s", p.line())
	}
}

// line returns the line that shows the progress: the number of pages, the rate and
// the errors and, if the number of all pages is known, a bar and the time left.
func (p *progress) line() string {
	done := p.had + p.pages
	rate := p.rate()
	text := fmt.Sprintf("%s, %.0f per second, %s", plural(done, "page", "pages"), rate, plural(p.failed(), "error", "errors"))
	if p.total > 0 && rate > 0 {
		const width = 20
		full := min(width, done*width/p.total)
		left := time.Duration(float64(max(0, p.total-done)) / rate * float64(time.Second)).Round(time.Second)
		text = fmt.Sprintf("[%s%s] %d of %s, %s left", strings.Repeat("=", full), strings.Repeat(" ", width-full), done, strings.Replace(text, plural(done, "page", "pages"), plural(p.total, "page", "pages"), 1), left)
	}
	return text
}

func (p *progress) rate() float64 {
	return float64(p.pages) / max(time.Since(p.start).Seconds(), 1e-9)
}

func (p *progress) failed() int {
	n := 0
	for _, k := range p.errors {
		n += k
	}
	return n
}

// say clears the line of the progress for what is to print something.
func (p *progress) say(what func()) {
	if p.terminal {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
	what()
}

// end prints the summary.
func (p *progress) end() {
	if p.terminal {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
	text := "newspage: batch: " + plural(p.pages, "page", "pages")
	if p.had > 0 {
		text += fmt.Sprintf(" after the %d already written", p.had)
	}
	names := slices.SortedFunc(maps.Keys(p.errors), func(a, b string) int { return cmp.Or(cmp.Compare(p.errors[b], p.errors[a]), cmp.Compare(a, b)) })
	for i, name := range names {
		names[i] = fmt.Sprintf("%s %d", name, p.errors[name])
	}
	if len(names) > 0 {
		text += fmt.Sprintf(", %s (%s)", plural(p.failed(), "error", "errors"), strings.Join(names, ", "))
	}
	fmt.Fprintf(p.out, "%s, %.0f per second\n", text, p.rate())
}
