package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/newspage/newspage"
)

// checkProfile checks the names and flags of "newspage profile".
func (c *command) checkProfile() error {
	switch {
	case len(c.names) == 0:
		return errors.New("profile: no page named")
	case c.format != "" && c.format != "json":
		return fmt.Errorf("profile: a profile is always JSON, so -format %s is not possible", c.format)
	}
	return nil
}

// writeProfile drafts the profile of a publisher from saved pages. It writes the
// profile to the output, and to standard error what a person should check.
func (c *command) writeProfile(out io.Writer, name string) int {
	code := exitOK
	d := newDraft()
	for p, err := range c.pages() {
		var in *newspage.Inspection
		if err == nil {
			in, err = c.reader.Inspect(p)
		}
		if err != nil {
			c.say(p.Source, err)
			code = exitErrors
		}
		if in != nil {
			d.add(p.Source, in)
		}
	}
	known, doubts := d.profile()
	for _, doubt := range doubts {
		fmt.Fprintf(c.errs, "newspage: profile: please check: %s\n", doubt)
	}
	if err := known.Check(); err != nil {
		return c.fail("profile", fmt.Errorf("the pages do not say enough: %w", err))
	}
	line, err := encode(known, "")
	if err == nil {
		_, err = out.Write(line)
	}
	if err != nil {
		return c.fail(name, err)
	}
	return code
}

// A draft collects what pages say about their publisher.
type draft struct {
	hosts, names, languages tally
	offsets                 map[int]time.Time // a time that the pages state, by its offset in seconds east of UTC
	pages                   int
	noZone                  []string // pages that state a time without a zone
	doubts                  []string
}

func newDraft() *draft {
	return &draft{hosts: tally{}, names: tally{}, languages: tally{}, offsets: map[int]time.Time{}}
}

// A tally counts values.
type tally map[string]int

func (t tally) add(value string) {
	if value != "" {
		t[value]++
	}
}

// best returns the values, most frequent first.
func (t tally) best() []string {
	return slices.SortedFunc(maps.Keys(t), func(a, b string) int { return cmp.Or(cmp.Compare(t[b], t[a]), cmp.Compare(a, b)) })
}

// add adds what one page says.
func (d *draft) add(source string, in *newspage.Inspection) {
	a := in.Article
	d.pages++
	d.hosts.add(hostOf(cmp.Or(a.URL, a.CanonicalURL)))
	d.names.add(a.Publisher.Name)
	d.languages.add(a.Language)
	switch t := a.Published; {
	case t.Time.IsZero():
		d.doubt(source, "no time of publication found")
	case slices.Contains(t.Inferred, newspage.InferredZone):
		d.noZone = append(d.noZone, source)
	default:
		if _, offset := t.Time.Zone(); offset != 0 { // UTC is no paper's own clock
			d.offsets[offset] = t.Time
		}
	}
	if a.Headline == "" {
		d.doubt(source, "no headline found")
	}
	if len(a.Body) == 0 && a.Live == nil {
		d.doubt(source, "no report found; if there is one, give a selector of its element as \"report\"")
	} else if rival, ok := closeRival(in); ok {
		d.doubt(source, fmt.Sprintf("the report was read from %q, but %q scores nearly as high", chosenElement(in), rival))
	}
	if n := longRemovals(in); n > 0 {
		d.doubt(source, plural(n, "long paragraph was", "long paragraphs were")+" removed; \"newspage inspect\" shows why")
	}
}

func (d *draft) doubt(source, what string) { d.doubts = append(d.doubts, source+": "+what) }

// chosenElement returns the element that the report was read from.
func chosenElement(in *newspage.Inspection) string {
	for _, c := range in.Candidates {
		if c.Chosen {
			return c.Element
		}
	}
	return ""
}

// closeRival returns an element that scores nearly as high as the chosen one, if
// neither contains the other.
func closeRival(in *newspage.Inspection) (string, bool) {
	for _, chosen := range in.Candidates {
		if !chosen.Chosen {
			continue
		}
		for _, c := range in.Candidates {
			apart := c.Last <= chosen.First || c.First >= chosen.Last
			if apart && c.Score > 0.7*chosen.Score {
				return c.Element, true
			}
		}
	}
	return "", false
}

// longRemovals counts the removed pieces that are as long as a paragraph and
// look like part of the report.
func longRemovals(in *newspage.Inspection) int {
	const paragraph = 200
	n := 0
	for _, p := range in.Pieces {
		if p.Verdict == newspage.VerdictRemoved && p.Worth > paragraph && p.Reason != newspage.Duplicate && p.Reason != newspage.RepeatedCaption {
			n++
		}
	}
	return n
}

// profile returns the profile, and what is uncertain about it.
func (d *draft) profile() (newspage.Profile, []string) {
	var known newspage.Profile
	doubts := d.doubts
	known.Hosts = d.hosts.best()
	if len(known.Hosts) > 1 {
		doubts = append(doubts, fmt.Sprintf("the pages are from several hosts: %s", strings.Join(known.Hosts, ", ")))
	}
	if d.pages > 0 && len(known.Hosts) == 0 {
		doubts = append(doubts, "no page states its address; give it with -url, or with a list as the input")
	}
	if names := d.names.best(); len(names) > 0 {
		known.Name = names[0]
		if len(names) > 1 {
			doubts = append(doubts, fmt.Sprintf("the pages give several names: %s", strings.Join(names, ", ")))
		}
	}
	if len(d.noZone) > 0 {
		doubts = append(doubts, fmt.Sprintf("pages whose times state no zone: %d of %d, such as %s; add \"zone\"%s", len(d.noZone), d.pages, d.noZone[0], d.seenOffsets()))
	}
	return known, doubts
}

// seenOffsets says which offsets the times of other pages state.
func (d *draft) seenOffsets() string {
	var seen []string
	for _, at := range d.offsets {
		seen = append(seen, at.Format("-07:00 on 2006-01-02"))
	}
	if len(seen) == 0 {
		return ""
	}
	slices.Sort(seen)
	return "; times of other pages have " + strings.Join(seen, ", ")
}

// hostOf returns an address's host without "www.".
func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}
