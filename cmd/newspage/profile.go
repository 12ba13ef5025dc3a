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

// checkProfile says what does not go together for a draft of a profile.
func (c *command) checkProfile() error {
	switch {
	case len(c.names) == 0:
		return errors.New("profile: no page named")
	case c.format != "" && c.format != "json":
		return fmt.Errorf("profile: a profile is JSON, -format %s does not go with it", c.format)
	}
	return nil
}

// writeProfile drafts the profile of a publisher from saved pages: its line on
// the output, and on standard error what the generic reading is unsure of.
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
		fmt.Fprintf(c.errs, "unsure: %s\n", doubt)
	}
	if err := known.Check(); err != nil {
		return c.fail("profile", fmt.Errorf("nothing to draft one from: %w", err))
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

// A draft collects what pages say of their publisher.
type draft struct {
	hosts, names, languages tally
	offsets                 map[int]time.Time // seconds east of UTC that times state, and one such time
	pages                   int
	noZone                  []string // pages whose time states no zone
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

// best are the values, the most frequent first.
func (t tally) best() []string {
	return slices.SortedFunc(maps.Keys(t), func(a, b string) int { return cmp.Or(cmp.Compare(t[b], t[a]), cmp.Compare(a, b)) })
}

// add notes what one page says.
func (d *draft) add(source string, in *newspage.Inspection) {
	a := in.Article
	d.pages++
	d.hosts.add(hostOf(cmp.Or(a.URL, a.CanonicalURL)))
	d.names.add(a.Publisher.Name)
	d.languages.add(a.Language)
	switch t := a.Published; {
	case t.Time.IsZero():
		d.doubt(source, "no time of publication was found")
	case slices.Contains(t.Inferred, newspage.InferredZone):
		d.noZone = append(d.noZone, source)
	default:
		if _, offset := t.Time.Zone(); offset != 0 { // UTC is no paper's own clock
			d.offsets[offset] = t.Time
		}
	}
	if a.Headline == "" {
		d.doubt(source, "no headline was found")
	}
	if len(a.Body) == 0 && a.Live == nil {
		d.doubt(source, "no report was found; if one is printed, name its element in \"report\"")
	} else if rival, ok := closeRival(in); ok {
		d.doubt(source, fmt.Sprintf("the report is taken from %q, and %q weighs nearly as much", chosenElement(in), rival))
	}
	if n := longRemovals(in); n > 0 {
		d.doubt(source, fmt.Sprintf("%d long paragraphs were removed; \"newspage inspect\" shows why", n))
	}
}

func (d *draft) doubt(source, what string) { d.doubts = append(d.doubts, source+": "+what) }

// chosenElement is the element that the report was taken from.
func chosenElement(in *newspage.Inspection) string {
	for _, c := range in.Candidates {
		if c.Chosen {
			return c.Element
		}
	}
	return ""
}

// closeRival is an element that weighs nearly as much as the chosen one, and
// neither holds the other.
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
// counted for the report.
func longRemovals(in *newspage.Inspection) int {
	const paragraph = 200
	n := 0
	for _, p := range in.Pieces {
		if p.Verdict == newspage.Removed && p.Worth > paragraph && p.Reason != newspage.Duplicate && p.Reason != newspage.RepeatedCaption {
			n++
		}
	}
	return n
}

// profile is what the pages agree on, and what they leave open.
func (d *draft) profile() (newspage.Profile, []string) {
	var known newspage.Profile
	doubts := d.doubts
	known.Hosts = d.hosts.best()
	if len(known.Hosts) > 1 {
		doubts = append(doubts, fmt.Sprintf("the pages are from several hosts: %s", strings.Join(known.Hosts, ", ")))
	}
	if d.pages > 0 && len(known.Hosts) == 0 {
		doubts = append(doubts, "no page says its address; -url says one page's, and so does a list's line")
	}
	if names := d.names.best(); len(names) > 0 {
		known.Name = names[0]
		if len(names) > 1 {
			doubts = append(doubts, fmt.Sprintf("the paper's name is one of: %s", strings.Join(names, ", ")))
		}
	}
	if len(d.noZone) > 0 {
		doubts = append(doubts, fmt.Sprintf("%d of %d pages print times without a zone, such as %s: fill in \"zone\"%s", len(d.noZone), d.pages, d.noZone[0], d.seenOffsets()))
	}
	return known, doubts
}

// seenOffsets says which offsets other times state.
func (d *draft) seenOffsets() string {
	var seen []string
	for _, at := range d.offsets {
		seen = append(seen, at.Format("-07:00 on 2006-01-02"))
	}
	if len(seen) == 0 {
		return ""
	}
	slices.Sort(seen)
	return "; other times have " + strings.Join(seen, ", ")
}

// hostOf is an address's host without "www.".
func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}
