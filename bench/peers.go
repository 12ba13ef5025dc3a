package main

import (
	"bytes"
	"net/url"
	"slices"
	"strings"
	"time"

	"codeberg.org/readeck/go-readability/v2"
	"github.com/PuerkitoBio/goquery"
	distiller "github.com/markusmobius/go-domdistiller"
	"github.com/markusmobius/go-htmldate"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage"
)

// A reader is one of the libraries that are measured.
type reader struct {
	name string
	// read reads a page from its bytes.
	read func(p newspage.Page) (*newspage.Article, error)
	// readTree reads a page that is parsed already; nil if the reader cannot.
	readTree func(root *html.Node, p newspage.Page) (*newspage.Article, error)
}

// readers are newspage and its peers, each with the settings that its authors
// recommend for accuracy.
var readers = []reader{
	{"newspage", readNewspage, treeNewspage},
	{"go-trafilatura", readTrafilatura, treeTrafilatura},
	{"go-readability", readReadability, treeReadability},
	{"go-domdistiller", readDistiller, treeDistiller},
}

// generic is newspage without anything that names a publisher.
var generic = newspage.Reader{NoProfiles: true}

func readNewspage(p newspage.Page) (*newspage.Article, error) {
	return generic.Extract(p)
}

func treeNewspage(root *html.Node, p newspage.Page) (*newspage.Article, error) {
	return generic.ExtractDocument(goquery.NewDocumentFromNode(root), p)
}

func trafilaturaOptions(p newspage.Page) trafilatura.Options {
	return trafilatura.Options{
		OriginalURL: address(p), EnableFallback: true, ExcludeComments: true,
		HtmlDateOptions: &htmldate.Options{UseOriginalDate: true, ExtractTime: true, URL: p.URL},
	}
}

func readTrafilatura(p newspage.Page) (*newspage.Article, error) {
	return fromTrafilatura(trafilatura.Extract(bytes.NewReader(p.Data), trafilaturaOptions(p)))
}

func treeTrafilatura(root *html.Node, p newspage.Page) (*newspage.Article, error) {
	return fromTrafilatura(trafilatura.ExtractDocument(root, trafilaturaOptions(p)))
}

func fromTrafilatura(r *trafilatura.ExtractResult, err error) (*newspage.Article, error) {
	if err != nil {
		return nil, err
	}
	m := r.Metadata
	return withoutHeadline(&newspage.Article{
		Headline: m.Title, Standfirst: m.Description, Bylines: bylines(strings.Split(m.Author, ";")...),
		Published: timestamp(m.Date), Publisher: newspage.Publisher{Name: m.Sitename}, Body: blocks(r.ContentNode),
	}), nil
}

func readReadability(p newspage.Page) (*newspage.Article, error) {
	return fromReadability(readability.FromReader(bytes.NewReader(p.Data), address(p)))
}

func treeReadability(root *html.Node, p newspage.Page) (*newspage.Article, error) {
	return fromReadability(readability.FromDocument(root, address(p)))
}

func fromReadability(r readability.Article, err error) (*newspage.Article, error) {
	if err != nil {
		return nil, err
	}
	at, _ := r.PublishedTime() // a page may have none
	return withoutHeadline(&newspage.Article{
		Headline: r.Title(), Standfirst: r.Excerpt(), Bylines: bylines(r.Byline()),
		Published: timestamp(at), Publisher: newspage.Publisher{Name: r.SiteName()}, Body: blocks(r.Node),
	}), nil
}

func distillerOptions(p newspage.Page) *distiller.Options {
	return &distiller.Options{OriginalURL: address(p), SkipPagination: true}
}

func readDistiller(p newspage.Page) (*newspage.Article, error) {
	return fromDistiller(distiller.ApplyForReader(bytes.NewReader(p.Data), distillerOptions(p)))
}

func treeDistiller(root *html.Node, p newspage.Page) (*newspage.Article, error) {
	return fromDistiller(distiller.Apply(root, distillerOptions(p)))
}

func fromDistiller(r *distiller.Result, err error) (*newspage.Article, error) {
	if err != nil {
		return nil, err
	}
	m := r.MarkupInfo
	at, _ := time.Parse(time.RFC3339, m.Article.PublishedTime) // a page may have none
	return withoutHeadline(&newspage.Article{
		Headline: r.Title, Standfirst: m.Description, Bylines: bylines(append(m.Article.Authors, m.Author)...),
		Published: timestamp(at), Publisher: newspage.Publisher{Name: m.Publisher}, Body: blocks(r.Node),
	}), nil
}

func address(p newspage.Page) *url.URL {
	u, err := url.Parse(p.URL)
	if err != nil || p.URL == "" {
		return nil
	}
	return u
}

func timestamp(at time.Time) newspage.Timestamp {
	return newspage.Timestamp{Time: at}
}

// bylines makes one of each name, and of each in a list of names.
func bylines(names ...string) []newspage.Byline {
	var all []newspage.Byline
	for _, list := range names {
		for _, name := range strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == '\n' }) {
			name = strings.TrimPrefix(strings.TrimSpace(name), "By ")
			if b := (newspage.Byline{Name: name}); name != "" && !slices.Contains(all, b) {
				all = append(all, b)
			}
		}
	}
	return all
}

// blocks makes paragraphs and captions of what a reader kept.
func blocks(n *html.Node) []newspage.Block {
	if n == nil {
		return nil
	}
	var c converter
	c.children(n)
	c.flush()
	return c.blocks
}

// withoutHeadline leaves out the headline where a reader has it in the text
// too: the scorer would count it as too much.
func withoutHeadline(a *newspage.Article) *newspage.Article {
	for i, b := range a.Body[:min(3, len(a.Body))] {
		if b.Text == strings.Join(strings.Fields(a.Headline), " ") {
			a.Body = slices.Delete(a.Body, i, i+1)
			break
		}
	}
	return a
}

// A converter collects the text of block elements.
type converter struct {
	text   strings.Builder
	blocks []newspage.Block
}

// ends are the elements before and behind which a paragraph ends.
var ends = map[atom.Atom]bool{
	atom.P: true, atom.Div: true, atom.Section: true, atom.Article: true, atom.Blockquote: true, atom.Ul: true, atom.Ol: true,
	atom.Table: true, atom.Tr: true, atom.Td: true, atom.Th: true,
	atom.Figure: true, atom.Pre: true, atom.Main: true, atom.Header: true, atom.Footer: true, atom.Aside: true, atom.Dl: true, atom.Dt: true, atom.Dd: true,
}

var headings = map[atom.Atom]bool{atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true}

func (c *converter) children(n *html.Node) {
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		switch {
		case child.Type == html.TextNode:
			c.text.WriteString(child.Data)
		case child.Type != html.ElementNode:
		case child.DataAtom == atom.Figure || child.DataAtom == atom.Figcaption:
			c.flush()
			c.children(child)
			if caption := c.take(); caption != "" {
				c.blocks = append(c.blocks, newspage.Block{Type: newspage.Image, Caption: caption})
			}
		case child.DataAtom == atom.Br:
			c.text.WriteByte('\n')
		case headings[child.DataAtom]:
			c.flush()
			c.children(child)
			c.end(newspage.Heading)
		case child.DataAtom == atom.Li:
			c.flush()
			c.children(child)
			c.endItem()
		case ends[child.DataAtom]:
			c.flush()
			c.children(child)
			c.flush()
		default:
			c.children(child)
		}
	}
}

func (c *converter) flush() { c.end(newspage.Paragraph) }

// end makes a block of the text so far.
func (c *converter) end(as newspage.BlockType) {
	if text := c.take(); text != "" {
		c.blocks = append(c.blocks, newspage.Block{Type: as, Text: text})
	}
}

// endItem makes the text so far an item of the list in hand, or of a new one.
func (c *converter) endItem() {
	text := c.take()
	if text == "" {
		return
	}
	if n := len(c.blocks); n == 0 || c.blocks[n-1].Type != newspage.List {
		c.blocks = append(c.blocks, newspage.Block{Type: newspage.List})
	}
	last := &c.blocks[len(c.blocks)-1]
	last.Items = append(last.Items, newspage.Block{Type: newspage.Paragraph, Text: text})
}

// take is the text so far, white space folded; the next begins afresh.
func (c *converter) take() string {
	text := strings.Join(strings.Fields(c.text.String()), " ")
	c.text.Reset()
	return text
}
