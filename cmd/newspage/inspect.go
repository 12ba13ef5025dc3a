package main

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"io"
	"math"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/archive"
	"github.com/newspage/newspage/render"
)

//go:embed inspect.html
var inspectHTML string

//go:embed inspect.css
var inspectStyle string

//go:embed inspect.js
var inspectScript string

var inspectTemplate = template.Must(template.New("inspect").Parse(inspectHTML))

// A report is the data of the inspector's page.
type report struct {
	Title   string
	Pages   []inspectedPage
	Counts  map[string]int // of pieces, by verdict
	Reasons []reasonCount
	Policy  string // a Content-Security-Policy that allows only the report's own style and script
	Style   template.CSS
	Script  template.JS
}

type reasonCount struct {
	Reason newspage.Reason
	Count  int
}

// An inspectedPage is one page of the report.
type inspectedPage struct {
	Source     string
	Error      string
	Inspection *newspage.Inspection // nil if the page could not be read
	Facts      []inspectedFact
	Line       *timeLine // nil if fewer than two times are known
	Changes    *changes  // nil if there is nothing to compare with
}

// An inspectedFact is what every source says about a fact, the chosen one
// first.
type inspectedFact struct {
	Name string
	Said []newspage.Testimony
}

// checkInspect checks the names and flags of "newspage inspect".
func (c *command) checkInspect() error {
	switch {
	case len(c.names) == 0:
		return errors.New("inspect: no page named")
	case c.format != "" && c.format != "html" && c.format != "json":
		return fmt.Errorf("inspect: -format %s: want html or json", c.format)
	}
	return nil
}

// writeInspect writes how each page was read: as one self-contained HTML page,
// or as one JSON object per page.
func (c *command) writeInspect(out io.Writer, name string) int {
	older, err := c.readOlder()
	if err != nil {
		return c.fail(c.against, err)
	}
	code := exitOK
	var pages []inspectedPage
	for p, err := range c.pages() {
		page := inspectedPage{Source: p.Source}
		if err == nil {
			page.Inspection, err = c.reader.Inspect(p)
		}
		if err != nil {
			c.say(p.Source, err)
			page.Error = archive.Message(p.Source, err)
			code = exitErrors
		}
		if page.Inspection != nil {
			page.Facts = factsOf(page.Inspection.Testimony)
			page.Line = lineOf(page.Inspection.Article.Live)
			page.Changes = older.changes(p.Source, page.Inspection.Article)
		}
		pages = append(pages, page)
	}
	write := writeReport
	if c.format == "json" {
		write = writeInspections
	}
	if err := write(out, pages); err != nil {
		return c.fail(name, err)
	}
	return code
}

// writeInspections writes one JSON object per page.
func writeInspections(out io.Writer, pages []inspectedPage) error {
	for _, page := range pages {
		line, err := encode(struct {
			Source     string               `json:"source"`
			Error      string               `json:"error,omitempty"`
			Inspection *newspage.Inspection `json:"inspection,omitempty"`
		}{page.Source, page.Error, page.Inspection}, "")
		if err == nil {
			_, err = out.Write(line)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// writeReport writes the report as HTML.
func writeReport(out io.Writer, pages []inspectedPage) error {
	r := report{Title: plural(len(pages), "page", "pages"), Pages: pages, Counts: map[string]int{"kept": 0, "fact": 0, "removed": 0, "unused": 0}, Style: template.CSS(inspectStyle), Script: template.JS(inspectScript)}
	if len(pages) == 1 {
		r.Title = pages[0].Source
	}
	r.Policy = fmt.Sprintf("default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'", hash(inspectStyle), hash(inspectScript))
	reasons := map[newspage.Reason]int{}
	for _, page := range pages {
		if page.Inspection == nil {
			continue
		}
		for _, p := range page.Inspection.Pieces {
			r.Counts[string(p.Verdict)]++
			if p.Reason != "" {
				reasons[p.Reason]++
			}
		}
	}
	for reason, n := range reasons {
		r.Reasons = append(r.Reasons, reasonCount{reason, n})
	}
	slices.SortFunc(r.Reasons, func(a, b reasonCount) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Reason, b.Reason))
	})
	var whole bytes.Buffer
	if err := inspectTemplate.Execute(&whole, r); err != nil {
		return err
	}
	_, err := whole.WriteTo(out)
	return err
}

// hash returns the name of a style or a script in a Content-Security-Policy
// (CSP 3, section 2.3.1).
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// factsOf groups testimony by fact, the chosen source first.
func factsOf(heard []newspage.Testimony) []inspectedFact {
	var facts []inspectedFact
	for _, said := range heard {
		if len(facts) == 0 || facts[len(facts)-1].Name != said.Fact {
			facts = append(facts, inspectedFact{Name: said.Fact})
		}
		last := &facts[len(facts)-1]
		last.Said = append(last.Said, said)
	}
	for _, f := range facts {
		slices.SortStableFunc(f.Said, func(a, b newspage.Testimony) int {
			switch {
			case a.Chosen == b.Chosen:
				return 0
			case a.Chosen:
				return -1
			}
			return 1
		})
	}
	return facts
}

// BestScore returns the highest score of the candidates.
func (p inspectedPage) BestScore() float64 {
	best := 1.0
	for _, c := range p.Inspection.Candidates {
		best = math.Max(best, c.Score)
	}
	return best
}

// Before returns the number before n.
func (p inspectedPage) Before(n int) int { return n - 1 }

// Moment returns a time in the form of the text format.
func (p inspectedPage) Moment(t newspage.Timestamp) string { return render.Moment(t) }

// A timeLine shows when the entries of a live blog were written.
type timeLine struct {
	From, To string
	Ticks    []tick
}

type tick struct {
	X     int // from 10 (the first entry) to 990 (the last)
	Title string
}

// lineOf returns the time line of a live blog, or nil if fewer than two times
// are known.
func lineOf(live *newspage.LiveBlog) *timeLine {
	if live == nil {
		return nil
	}
	var first, last time.Time
	known := 0
	for _, e := range live.Entries {
		t := e.Time.Time
		if t.IsZero() {
			continue
		}
		known++
		if first.IsZero() || t.Before(first) {
			first = t
		}
		if t.After(last) {
			last = t
		}
	}
	if known < 2 || !last.After(first) {
		return nil
	}
	line := &timeLine{From: first.Format("2006-01-02 15:04"), To: last.Format("2006-01-02 15:04")}
	for _, e := range live.Entries {
		if t := e.Time.Time; !t.IsZero() {
			x := 10 + int(980*t.Sub(first).Seconds()/last.Sub(first).Seconds())
			line.Ticks = append(line.Ticks, tick{x, join(" ", render.Moment(e.Time), e.Headline)})
		}
	}
	return line
}

// join joins the texts that are not empty.
func join(sep string, texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(s string) bool { return s == "" }), sep)
}

// olderResults holds older articles by the source of their page. The key "" is
// for an article that applies to any page.
type olderResults map[string]*newspage.Article

// readOlder reads the older results named by -against: an article written with
// -format json, or the lines of a batch.
func (c *command) readOlder() (olderResults, error) {
	if c.against == "" {
		return nil, nil
	}
	data, err := os.ReadFile(c.against)
	if err != nil {
		return nil, err
	}
	older := olderResults{}
	dec := json.NewDecoder(bytes.NewReader(data))
	for {
		var line archive.Line
		at := dec.InputOffset()
		switch err := dec.Decode(&line); {
		case err == io.EOF && len(older) > 0:
			return older, nil
		case err != nil:
			return nil, fmt.Errorf("not an article or the output of a batch, at byte %d: %w", at, cmp.Or(err, io.ErrUnexpectedEOF))
		}
		if line.Article == nil && line.Source == "" && line.Error == "" {
			line.Article = new(newspage.Article)
			if err := json.Unmarshal(data[at:dec.InputOffset()], line.Article); err != nil {
				return nil, err
			}
		}
		older[line.Source] = line.Article
	}
}

// changes are the differences between an older result and a new one.
type changes struct{ Rows []change }

// A change is one difference. Before or Now is empty if only the other side has
// something.
type change struct{ What, Before, Now string }

// Same reports whether there are no differences.
func (c *changes) Same() bool { return len(c.Rows) == 0 }

// changes compares the older result of a page with its new one. It returns nil
// if there is no older one.
func (o olderResults) changes(source string, now *newspage.Article) *changes {
	before := o[source]
	if before == nil {
		before = o[""]
	}
	if before == nil {
		return nil
	}
	return compareResults(before, now)
}

// compareResults returns the differences in facts, in the texts of the report,
// and in what was removed.
func compareResults(before, now *newspage.Article) *changes {
	out := &changes{}
	for _, f := range newspage.Compare(before, now).Facts {
		out.Rows = append(out.Rows, change{f.Name, f.Before, f.After})
	}
	out.compareTexts("report", textsOf(before), textsOf(now))
	out.compareTexts("removed", removedTexts(before), removedTexts(now))
	return out
}

// compareTexts lists the texts that only one side has.
func (c *changes) compareTexts(what string, before, now []string) {
	count := map[string]int{}
	for _, text := range now {
		count[text]++
	}
	for _, text := range before {
		if count[text]--; count[text] < 0 {
			c.Rows = append(c.Rows, change{what, text, ""})
		}
	}
	for _, text := range now {
		if count[text] > 0 {
			count[text]--
			c.Rows = append(c.Rows, change{what, "", text})
		}
	}
}

// textsOf returns the texts of an article's blocks and entries.
func textsOf(a *newspage.Article) []string {
	var texts []string
	add := func(blocks []newspage.Block) {
		for _, b := range blocks {
			if text := render.BlockText(b); text != "" {
				texts = append(texts, text)
			}
		}
	}
	add(a.Body)
	if a.Live != nil {
		for _, e := range a.Live.Entries {
			if head := join(" ", render.Moment(e.Time), e.Headline); head != "" {
				texts = append(texts, head)
			}
			add(e.Body)
		}
	}
	return texts
}

func removedTexts(a *newspage.Article) []string {
	var texts []string
	for _, r := range a.Removed {
		texts = append(texts, string(r.Reason)+": "+r.Text)
	}
	return texts
}
