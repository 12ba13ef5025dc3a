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

// A Profile is what a publisher's pages do not say about themselves, such as
// the time zone of their times. It is data, and ordinary pages are read just as
// well without one.
type Profile struct {
	Hosts  []string `json:"hosts,omitempty"`  // host names without "www."; subdomains are included
	Name   string   `json:"name,omitempty"`   // the paper's name, as its pages print it
	Zone   string   `json:"zone,omitempty"`   // IANA name of the time zone of its times, such as "Europe/London"
	Report string   `json:"report,omitempty"` // CSS selector of the element that holds the report, for pages on which the text alone does not show it
}

// Check returns an error that says what is wrong with the profile, or nil: it
// has neither hosts nor a name and so applies to no page, or a host, the zone
// or the selector is invalid. An invalid field is ignored when a page is read.
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

// A ProfileError says what is wrong with one line of a file of profiles.
type ProfileError struct {
	Line int // from 1
	Err  error
}

func (e *ProfileError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }

func (e *ProfileError) Unwrap() error { return e.Err }

// ReadProfiles reads profiles, one JSON object per line with the JSON names of
// [Profile]; it skips blank lines. It returns the profiles of all valid lines,
// even if there is an error.
//
// The error joins a [*ProfileError] for each invalid line and any error of
// reading r. Because [errors.As] finds only the first, its Unwrap method, which
// returns all of them, is the way to list every line:
//
//	for _, err := range err.(interface{ Unwrap() []error }).Unwrap() {
//		…
//	}
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

// profiles returns the package's own profiles. A publisher has a row in
// publishers.jsonl only if its pages leave something out. TestPublishers checks
// the rows; without time zone data on the machine, those with a zone are
// skipped.
var profiles = sync.OnceValue(func() []Profile {
	own, _ := ReadProfiles(strings.NewReader(publishers))
	return own
})

// profile returns the profile of the page's publisher: by the page's address
// or, if that is not known, by a line that prints the paper's name. It is zero
// if there is none.
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

// hostOf returns the host of an address in lower case, without "www.".
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

// prints reports whether a piece of the page is exactly that name.
func (s *sheet) prints(name string) bool {
	for i := range s.pieces {
		if s.pieces[i].text == name {
			return true
		}
	}
	return false
}

// report returns the element that the profile's selector matches; if there are
// several, the one with most of the report. It returns 0 if there is none with
// text in it.
func (p Profile) report(s *sheet, sums prefixSums[float64]) int32 {
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
		if score := sums.in(b); score > most && b.node.Type == html.ElementNode && selector.Match(b.node) {
			best, most = int32(i), score
		}
	}
	return best
}
