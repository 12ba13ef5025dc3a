package render

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"github.com/newspage/newspage"
)

// JSONLD returns an article as schema.org's NewsArticle or LiveBlogPosting in
// JSON-LD, with the properties that search engines ask for. It can be put into
// a <script type="application/ld+json"> as it is: "<", ">" and "&" are escaped.
func JSONLD(a *newspage.Article) ([]byte, error) {
	doc := ldArticle{
		Context: "https://schema.org", Type: "NewsArticle", URL: ownAddress(a), Headline: a.Headline, Description: a.Standfirst,
		Published: machine(a.Published), Modified: machine(a.Modified), Section: a.Section, Language: a.Language, Keywords: a.Topics,
		Authors: ldPersons(a.Bylines), Images: ldImages(a.Body), Body: bodyText(a.Body),
	}
	doc.MainEntity = doc.URL
	if a.Publisher.Name != "" {
		doc.Publisher = &ldThing{Type: "Organization", Name: a.Publisher.Name, URL: safeURL(a.Publisher.URL)}
	}
	if a.Access.Declared != "" {
		free := a.Access.Declared == newspage.AccessFree
		doc.Free = &free
	}
	if a.Live != nil {
		doc.Type, doc.Start, doc.End = "LiveBlogPosting", machine(a.Live.Started), machine(a.Live.Ended)
		for _, e := range a.Live.Entries {
			address := safeURL(e.URL)
			doc.Updates = append(doc.Updates, ldUpdate{
				Type: "BlogPosting", ID: address, URL: address, Headline: cmp.Or(e.Headline, opening(e)), Published: machine(e.Time), Modified: machine(e.Modified),
				Authors: ldPersons(e.Bylines), Images: ldImages(e.Body), Body: bodyText(e.Body),
			})
		}
	}
	return indentedJSON(doc)
}

// indentedJSON returns a value in JSON, indented, with a line feed at the end.
func indentedJSON(v any) ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetIndent("", "  ")
	err := enc.Encode(v)
	return out.Bytes(), err
}

// An ldArticle is a NewsArticle or LiveBlogPosting (schema.org).
type ldArticle struct {
	Context     string     `json:"@context"`
	Type        string     `json:"@type"`
	URL         string     `json:"url,omitempty"`
	MainEntity  string     `json:"mainEntityOfPage,omitempty"`
	Headline    string     `json:"headline,omitempty"`
	Description string     `json:"description,omitempty"`
	Authors     []ldThing  `json:"author,omitempty"`
	Published   string     `json:"datePublished,omitempty"`
	Modified    string     `json:"dateModified,omitempty"`
	Publisher   *ldThing   `json:"publisher,omitempty"`
	Section     string     `json:"articleSection,omitempty"`
	Language    string     `json:"inLanguage,omitempty"`
	Keywords    []string   `json:"keywords,omitempty"`
	Images      []ldThing  `json:"image,omitempty"`
	Free        *bool      `json:"isAccessibleForFree,omitempty"`
	Body        string     `json:"articleBody,omitempty"`
	Start       string     `json:"coverageStartTime,omitempty"`
	End         string     `json:"coverageEndTime,omitempty"`
	Updates     []ldUpdate `json:"liveBlogUpdate,omitempty"`
}

// An ldUpdate is a BlogPosting in a LiveBlogPosting.
type ldUpdate struct {
	Type      string    `json:"@type"`
	ID        string    `json:"@id,omitempty"`
	URL       string    `json:"url,omitempty"`
	Headline  string    `json:"headline,omitempty"`
	Authors   []ldThing `json:"author,omitempty"`
	Published string    `json:"datePublished,omitempty"`
	Modified  string    `json:"dateModified,omitempty"`
	Images    []ldThing `json:"image,omitempty"`
	Body      string    `json:"articleBody,omitempty"`
}

// An ldThing is a Person, an Organization or an ImageObject.
type ldThing struct {
	Type    string `json:"@type"`
	Name    string `json:"name,omitempty"`
	URL     string `json:"url,omitempty"`
	Job     string `json:"jobTitle,omitempty"`
	Caption string `json:"caption,omitempty"`
	Credit  string `json:"creditText,omitempty"`
}

func ldPersons(names []newspage.Byline) []ldThing {
	var out []ldThing
	for _, b := range names {
		out = append(out, ldThing{Type: "Person", Name: b.Name, URL: safeURL(b.URL), Job: b.Role})
	}
	return out
}

func ldImages(blocks []newspage.Block) []ldThing {
	var out []ldThing
	for _, b := range blocks {
		if address := safeURL(b.URL); b.Type == newspage.Image && address != "" {
			out = append(out, ldThing{Type: "ImageObject", URL: address, Caption: b.Caption, Credit: b.Credit})
		}
	}
	return out
}

// bodyText returns the text of blocks without pictures and captions, separated
// by blank lines.
func bodyText(blocks []newspage.Block) string {
	var out []string
	for _, b := range blocks {
		if !slices.Contains([]newspage.BlockType{newspage.Image, newspage.Video, newspage.Audio, newspage.Break}, b.Type) {
			out = append(out, ownText(b))
		}
	}
	return join("\n\n", out...)
}

// opening returns the beginning of an entry's text, as the title of an entry
// without a headline.
func opening(e newspage.LiveEntry) string {
	const longest = 80
	text := strings.Join(strings.Fields(bodyText(e.Body)), " ")
	if len(text) <= longest {
		return text
	}
	cut := strings.LastIndexByte(text[:longest], ' ')
	if cut <= 0 {
		return strings.ToValidUTF8(text[:longest], "") + "…"
	}
	return text[:cut] + "…"
}
