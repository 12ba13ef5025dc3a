package newspage

import (
	"bufio"
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"sync"

	"github.com/andybalholm/cascadia"
	"github.com/newspage/newspage/internal/when"
	"golang.org/x/net/html"
)

// A Profile is what a publisher's pages do not say about their paper. It is
// data, and an ordinary page is read as well without one.
type Profile struct {
	Hosts  []string `json:"hosts,omitempty"`  // host names, without "www."; their subdomains count too
	Name   string   `json:"name,omitempty"`   // the paper's name as it prints it
	Zone   string   `json:"zone,omitempty"`   // IANA name of the time zone of its times, such as "Europe/London"
	Report string   `json:"report,omitempty"` // CSS selector of the element that holds the report, where the text alone does not show it
}

// Check returns nil, or an error that says what is wrong with the profile: it
// says nothing that a page could be known by, or has a zone or a selector that
// is none. What is wrong is passed over when a page is read.
func (p Profile) Check() error {
	switch {
	case len(p.Hosts) == 0 && p.Name == "":
		return errors.New("neither hosts nor name: no page can be known by it")
	case p.Zone != "" && when.Place(p.Zone) == nil:
		return fmt.Errorf("zone %q is not in the time zone data", p.Zone)
	}
	for _, host := range p.Hosts {
		if u, err := url.Parse("//" + host); err != nil || u.Hostname() != host || strings.HasPrefix(host, "www.") || !strings.Contains(host, ".") {
			return fmt.Errorf("host %q: want a host's name without \"www.\", such as \"example.com\"", host)
		}
	}
	if p.Report != "" {
		if _, err := cascadia.ParseGroup(p.Report); err != nil {
			return fmt.Errorf("report %q is no selector: %v", p.Report, err)
		}
	}
	return nil
}

// A ProfileError is what is wrong with a line of a file of profiles.
type ProfileError struct {
	Line int // from 1
	Err  error
}

func (e *ProfileError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }

func (e *ProfileError) Unwrap() error { return e.Err }

// ReadProfiles reads profiles in the form of the package's own: one JSON
// object a line, with the JSON names of [Profile]; blank lines are passed over. The error wraps
// a [*ProfileError] for each line that is wrong, or is r's own; the profiles of the other
// lines come back all the same.
func ReadProfiles(r io.Reader) ([]Profile, error) {
	var found []Profile
	var wrong []error
	in := bufio.NewReader(r)
	for line := 1; ; line++ {
		text, err := in.ReadBytes('\n')
		if text = bytes.TrimSpace(bytes.TrimPrefix(text, []byte("\uFEFF"))); len(text) > 0 {
			if known, err := parseProfile(text); err != nil {
				wrong = append(wrong, &ProfileError{line, err})
			} else {
				found = append(found, known)
			}
		}
		if err == io.EOF {
			return found, errors.Join(wrong...)
		}
		if err != nil {
			return found, errors.Join(append(wrong, fmt.Errorf("newspage: reading profiles: %w", err))...)
		}
	}
}

func parseProfile(text []byte) (Profile, error) {
	var known Profile
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&known); err != nil {
		return Profile{}, err
	}
	if _, err := dec.Token(); err != io.EOF {
		return Profile{}, errors.New("more than one JSON object on the line")
	}
	return known, known.Check()
}

//go:embed publishers.jsonl
var publishers string

// profiles come with the package. A row of publishers.jsonl is earned by what
// pages of that paper leave out. TestPublishers sees that all are right; on a
// machine without time zone data those with a zone are passed over.
var profiles = sync.OnceValue(func() []Profile {
	own, _ := ReadProfiles(strings.NewReader(publishers))
	return own
})

// profile returns what is known of the page's publisher: by its address, or
// where that is not known by a line that prints the paper's name.
func (r Reader) profile(s *sheet, p Page) Profile {
	if r.NoProfiles {
		return Profile{}
	}
	host := hostOf(p.URL)
	for _, list := range [][]Profile{r.Profiles, profiles()} {
		for _, known := range list {
			if known.matches(host) || host == "" && known.Name != "" && s.prints(known.Name) {
				return known
			}
		}
	}
	return Profile{}
}

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}

func (p Profile) matches(host string) bool {
	for _, h := range p.Hosts {
		if host == h || strings.HasSuffix(host, "."+h) {
			return true
		}
	}
	return false
}

// prints reports whether a line of the page is that name and nothing else.
func (s *sheet) prints(name string) bool {
	for i := range s.pieces {
		if s.pieces[i].text == name {
			return true
		}
	}
	return false
}

// report is the element that the profile says holds the report: of several the
// one that holds most of it. 0: it names none, or none with text in it.
func (p Profile) report(s *sheet, sums []float64) int32 {
	if p.Report == "" || s.isPlainText() {
		return 0
	}
	selector, err := cascadia.ParseGroup(p.Report)
	if err != nil {
		return 0
	}
	best, most := int32(0), 0.0
	for i := range s.boxes {
		b := &s.boxes[i]
		if score := sums[b.last] - sums[b.first]; score > most && b.node.Type == html.ElementNode && selector.Match(b.node) {
			best, most = int32(i), score
		}
	}
	return best
}
