package newspage

import (
	"net/url"
	"strings"
)

// A Profile is what a publisher's pages do not say about their paper. It is
// data, and an ordinary page is read as well without one.
type Profile struct {
	Hosts []string // host names, without "www."; their subdomains count too
	Name  string   // the paper's name as it prints it
	Zone  string   // IANA name of the time zone of its times, such as "Europe/London"
}

// profiles come with the package. A row is earned by what pages of that paper
// leave out.
var profiles = []Profile{
	{Hosts: []string{"thetimes.co.uk", "thetimes.com"}, Name: "The Times", Zone: "Europe/London"},
}

// profile returns what is known of the page's publisher: by its address, or
// where that is not known by a line that prints the paper's name.
func (r Reader) profile(s *sheet, p Page) Profile {
	if r.NoProfiles {
		return Profile{}
	}
	host := hostOf(p.URL)
	for _, list := range [][]Profile{r.Profiles, profiles} {
		for _, known := range list {
			if known.matches(host) || host == "" && s.prints(known.Name) {
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

func (k Profile) matches(host string) bool {
	for _, h := range k.Hosts {
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
