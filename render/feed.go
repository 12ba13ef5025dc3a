package render

import (
	"bytes"
	"cmp"
	"crypto/sha1"
	"encoding/xml"
	"fmt"
	"strings"
	"time"

	"github.com/newspage/newspage"
)

// Atom returns the entries of a live blog as an Atom feed (RFC 4287) in page
// order, so that a feed reader can follow the blog. An ordinary article becomes
// a feed of one entry. The id of an entry is its address or, without one, a
// UUID derived from its content; an entry without a time has the time of the
// blog.
func Atom(a *newspage.Article) ([]byte, error) {
	entries := items(a)
	f := atomFeed{
		Space: "http://www.w3.org/2005/Atom", Lang: a.Language, ID: feedID(a), Title: feedTitle(a), Subtitle: a.Standfirst, Updated: rfc3339(latest(a, entries)),
		Authors: atomPersons(a.Bylines), Links: atomLinks(ownAddress(a)),
	}
	if len(f.Authors) == 0 { // RFC 4287, section 4.1.1: required unless every entry has one
		f.Authors = []atomPerson{{Name: cmp.Or(a.Publisher.Name, "unknown")}}
	}
	for _, item := range entries {
		f.Entries = append(f.Entries, atomEntry{
			ID: item.id, Title: item.title, Updated: rfc3339(item.updated), Published: rfc3339(item.published), Authors: atomPersons(item.names),
			Links: atomLinks(item.url), Categories: atomTerms(item.labels), Content: atomContent{Type: "html", Text: item.html},
		})
	}
	var out bytes.Buffer
	out.WriteString(xml.Header)
	enc := xml.NewEncoder(&out)
	enc.Indent("", "  ")
	if err := enc.Encode(f); err != nil {
		return nil, err
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}

// JSONFeed returns the entries of a live blog as a JSON feed (version 1.1) in
// page order. An ordinary article becomes a feed of one item.
func JSONFeed(a *newspage.Article) ([]byte, error) {
	f := jsonFeed{
		Version: "https://jsonfeed.org/version/1.1", Title: feedTitle(a), Home: ownAddress(a), Description: a.Standfirst,
		Language: a.Language, Authors: jsonAuthors(a.Bylines), Items: []jsonItem{},
	}
	for _, item := range items(a) {
		f.Items = append(f.Items, jsonItem{
			ID: item.id, URL: item.url, Title: item.title, HTML: item.html, Published: rfc3339(item.published), Modified: rfc3339(item.modified),
			Authors: jsonAuthors(item.names), Tags: item.labels, Image: item.image,
		})
	}
	return indentedJSON(f)
}

// An item is what both feeds contain of an entry.
type item struct {
	id, url, title, html, image  string
	published, modified, updated time.Time
	names                        []newspage.Byline
	labels                       []string
}

// items returns the entries of a live blog, or the article itself.
func items(a *newspage.Article) []item {
	if a.Live == nil {
		var h htmlPrinter
		h.blocks(a.Body)
		one := item{
			url: ownAddress(a), title: a.Headline, html: h.String(), published: a.Published.Time, modified: a.Modified.Time,
			names: a.Bylines, labels: a.Topics, image: firstImage(a.Body),
		}
		one.settle(a)
		return []item{one}
	}
	var out []item
	seen := map[string]int{}
	for _, e := range a.Live.Entries {
		var h htmlPrinter
		h.blocks(e.Body)
		one := item{
			url: safeURL(e.URL), title: cmp.Or(e.Headline, opening(e)), html: h.String(), published: e.Time.Time, modified: e.Modified.Time,
			names: e.Bylines, labels: e.Labels, image: firstImage(e.Body),
		}
		one.settle(a)
		seen[one.id]++
		if n := seen[one.id]; n > 1 { // ids have to be unique
			one.id = uuid(fmt.Sprintf("%s %d", one.id, n))
		}
		out = append(out, one)
	}
	return out
}

// settle fills in what an item of a feed must have.
func (i *item) settle(a *newspage.Article) {
	i.id = cmp.Or(i.url, uuid(feedID(a)+i.published.String()+i.title+i.html))
	i.title = cmp.Or(i.title, "untitled")
	for _, at := range []time.Time{i.modified, i.published, a.Modified.Time, a.Published.Time, time.Unix(0, 0).UTC()} {
		if i.updated.IsZero() {
			i.updated = at
		}
	}
}

func firstImage(blocks []newspage.Block) string {
	for _, b := range blocks {
		if address := safeURL(b.URL); b.Type == newspage.Image && strings.HasPrefix(address, "http") {
			return address
		}
	}
	return ""
}

func feedTitle(a *newspage.Article) string { return cmp.Or(a.Headline, a.Publisher.Name, "untitled") }

func feedID(a *newspage.Article) string {
	return cmp.Or(ownAddress(a), uuid(a.Publisher.Name+"\n"+a.Headline))
}

// latest returns when the blog was last changed, as far as is known.
func latest(a *newspage.Article, entries []item) time.Time {
	last := time.Unix(0, 0).UTC()
	if !a.Modified.Time.IsZero() {
		last = a.Modified.Time
	}
	for _, i := range entries {
		if i.updated.After(last) {
			last = i.updated
		}
	}
	return last
}

// uuid returns a name-based UUID (RFC 9562, section 5.5) as a URN. The same
// name always gives the same one.
func uuid(name string) string {
	sum := sha1.Sum([]byte("\x6b\xa7\xb8\x11\x9d\xad\x11\xd1\x80\xb4\x00\xc0\x4f\xd4\x30\xc8" + name)) // in the namespace of URLs
	sum[6], sum[8] = sum[6]&0x0f|0x50, sum[8]&0x3f|0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}

// rfc3339 returns a time in RFC 3339, as both feeds require, or "" if it is
// zero.
func rfc3339(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.RFC3339)
}

type atomFeed struct {
	XMLName  xml.Name     `xml:"feed"`
	Space    string       `xml:"xmlns,attr"`
	Lang     string       `xml:"xml:lang,attr,omitempty"`
	ID       string       `xml:"id"`
	Title    string       `xml:"title"`
	Subtitle string       `xml:"subtitle,omitempty"`
	Updated  string       `xml:"updated"`
	Authors  []atomPerson `xml:"author"`
	Links    []atomLink   `xml:"link"`
	Entries  []atomEntry  `xml:"entry"`
}

type atomEntry struct {
	ID         string       `xml:"id"`
	Title      string       `xml:"title"`
	Updated    string       `xml:"updated"`
	Published  string       `xml:"published,omitempty"`
	Authors    []atomPerson `xml:"author"`
	Links      []atomLink   `xml:"link"`
	Categories []atomTerm   `xml:"category"`
	Content    atomContent  `xml:"content"`
}

type atomPerson struct {
	Name string `xml:"name"`
	URI  string `xml:"uri,omitempty"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Href string `xml:"href,attr"`
}

type atomTerm struct {
	Term string `xml:"term,attr"`
}

type atomContent struct {
	Type string `xml:"type,attr"`
	Text string `xml:",chardata"`
}

func atomPersons(names []newspage.Byline) []atomPerson {
	var out []atomPerson
	for _, b := range names {
		out = append(out, atomPerson{b.Name, safeURL(b.URL)})
	}
	return out
}

func atomLinks(address string) []atomLink {
	if address = safeURL(address); address == "" {
		return nil
	}
	return []atomLink{{"alternate", address}}
}

func atomTerms(labels []string) []atomTerm {
	var out []atomTerm
	for _, label := range labels {
		out = append(out, atomTerm{label})
	}
	return out
}

type jsonFeed struct {
	Version     string       `json:"version"`
	Title       string       `json:"title"`
	Home        string       `json:"home_page_url,omitempty"`
	Description string       `json:"description,omitempty"`
	Language    string       `json:"language,omitempty"`
	Authors     []jsonAuthor `json:"authors,omitempty"`
	Items       []jsonItem   `json:"items"`
}

type jsonItem struct {
	ID        string       `json:"id"`
	URL       string       `json:"url,omitempty"`
	Title     string       `json:"title,omitempty"`
	HTML      string       `json:"content_html"`
	Image     string       `json:"image,omitempty"`
	Published string       `json:"date_published,omitempty"`
	Modified  string       `json:"date_modified,omitempty"`
	Authors   []jsonAuthor `json:"authors,omitempty"`
	Tags      []string     `json:"tags,omitempty"`
}

type jsonAuthor struct {
	Name string `json:"name"`
	URL  string `json:"url,omitempty"`
}

func jsonAuthors(names []newspage.Byline) []jsonAuthor {
	var out []jsonAuthor
	for _, b := range names {
		out = append(out, jsonAuthor{b.Name, safeURL(b.URL)})
	}
	return out
}
