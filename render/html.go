package render

import (
	"fmt"
	"html"
	"strings"

	"github.com/newspage/newspage"
)

// HTML returns an article as an <article> element: the headline, who wrote it
// and when, the blocks, and the entries of a live blog as <article> elements of
// their own (WHATWG HTML, section 4.3.2). It contains no scripts, no styles and
// no classes.
func HTML(a *newspage.Article) string {
	var h htmlPrinter
	h.open("article", "lang", a.Language)
	h.WriteString("\n<header>\n")
	h.element("p", a.Kicker)
	h.element("h1", a.Headline)
	h.element("p", a.Standfirst)
	h.writers(a.Bylines)
	h.moment("Published", a.Published)
	h.moment("Updated", a.Modified)
	h.WriteString("</header>\n")
	if a.Live != nil && len(a.Live.KeyPoints) > 0 {
		h.WriteString("<ul>\n")
		for _, point := range a.Live.KeyPoints {
			h.element("li", point)
		}
		h.WriteString("</ul>\n")
	}
	h.blocks(a.Body)
	if a.Live != nil {
		for _, e := range a.Live.Entries {
			h.entry(e)
		}
	}
	h.WriteString("</article>\n")
	return h.String()
}

// An htmlPrinter writes HTML. Everything that comes from a page has to go
// through esc or safeURL.
type htmlPrinter struct{ strings.Builder }

// esc escapes a text for use in elements and in quoted attributes.
func esc(text string) string { return html.EscapeString(strings.ReplaceAll(text, "\x00", "\uFFFD")) }

// lines escapes a text for use in elements, with line feeds as <br>.
func lines(text string) string { return strings.ReplaceAll(esc(text), "\n", "<br>\n") }

// open writes a start tag with the attributes that are not empty.
func (h *htmlPrinter) open(name string, attributes ...string) {
	h.WriteString("<" + name)
	for i := 0; i+1 < len(attributes); i += 2 {
		if attributes[i+1] != "" {
			h.WriteString(" " + attributes[i] + `="` + esc(attributes[i+1]) + `"`)
		}
	}
	h.WriteString(">")
}

// element writes an element with a text, unless the text is empty.
func (h *htmlPrinter) element(name, text string) {
	if text != "" {
		h.WriteString("<" + name + ">" + lines(text) + "</" + name + ">\n")
	}
}

func (h *htmlPrinter) link(text, address string) string {
	if address = safeURL(address); address == "" {
		return esc(text)
	}
	return `<a href="` + esc(address) + `">` + esc(text) + "</a>"
}

func (h *htmlPrinter) writers(names []newspage.Byline) {
	if len(names) == 0 {
		return
	}
	var all []string
	for _, b := range names {
		all = append(all, join(", ", h.link(b.Name, b.URL), esc(b.Role)))
	}
	h.WriteString("<p>" + strings.Join(all, "; ") + "</p>\n")
}

func (h *htmlPrinter) moment(label string, t newspage.Timestamp) {
	if t.IsZero() {
		return
	}
	h.WriteString("<p>" + label + " ")
	h.time(t)
	h.WriteString("</p>\n")
}

func (h *htmlPrinter) time(t newspage.Timestamp) {
	if at := machine(t); at != "" {
		h.open("time", "datetime", at)
		h.WriteString(esc(Moment(t)) + "</time>")
		return
	}
	h.WriteString(esc(t.Text))
}

func (h *htmlPrinter) entry(e newspage.LiveEntry) {
	h.open("article", "id", strings.Join(strings.Fields(e.ID), "-"))
	h.WriteString("\n<header>\n")
	h.element("h2", e.Headline)
	if !e.Time.IsZero() {
		h.WriteString("<p>")
		h.time(e.Time)
		h.WriteString("</p>\n")
	}
	h.writers(e.Bylines)
	h.element("p", strings.Join(e.Labels, ", "))
	h.WriteString("</header>\n")
	h.blocks(e.Body)
	h.WriteString("</article>\n")
}

func (h *htmlPrinter) blocks(blocks []newspage.Block) {
	for _, b := range blocks {
		h.block(b)
	}
}

func (h *htmlPrinter) block(b newspage.Block) {
	isMedium := b.Type == newspage.Image || b.Type == newspage.Video || b.Type == newspage.Audio
	caption := captionOf(b)
	if b.Type == newspage.Table || caption == "" && !isMedium {
		h.bare(b)
		return
	}
	h.WriteString("<figure>")
	h.bare(b)
	if caption != "" {
		h.WriteString("<figcaption>" + caption + "</figcaption>")
	}
	h.WriteString("</figure>\n")
}

// bare writes a block without its caption, except that a table includes it.
func (h *htmlPrinter) bare(b newspage.Block) {
	switch b.Type {
	case newspage.Heading:
		level := min(max(b.Level, 2), 6) // only the headline is an <h1>
		h.WriteString(fmt.Sprintf("<h%d>", level) + h.inline(b) + fmt.Sprintf("</h%d>\n", level))
	case newspage.Quote:
		h.WriteString("<blockquote><p>" + h.inline(b) + "</p>")
		if b.Attribution != "" {
			h.WriteString("<footer>" + esc(b.Attribution) + "</footer>")
		}
		h.WriteString("</blockquote>\n")
	case newspage.List:
		h.list(b)
	case newspage.Table:
		h.table(b)
	case newspage.Code:
		h.WriteString("<pre><code>" + esc(b.Text) + "</code></pre>\n")
	case newspage.Image, newspage.Video, newspage.Audio:
		h.medium(b)
	case newspage.Embed:
		h.WriteString("<blockquote>")
		if b.Text != "" {
			h.WriteString("<p>" + h.inline(b) + "</p>")
		}
		h.WriteString("<p>" + h.link(b.URL, b.URL) + "</p></blockquote>\n")
	case newspage.Break:
		h.WriteString("<hr>\n")
	default:
		h.WriteString("<p>" + h.inline(b) + "</p>\n")
	}
}

// inline returns a block's text with its links and emphasis.
func (h *htmlPrinter) inline(b newspage.Block) string {
	var out strings.Builder
	ends := map[newspage.SpanType]string{newspage.EmphasisSpan: "em", newspage.StrongSpan: "strong"}
	walkSpans(b, func(text string) { out.WriteString(lines(text)) },
		func(s newspage.Span) {
			if s.Type == newspage.LinkSpan {
				if address := safeURL(s.URL); address != "" {
					out.WriteString(`<a href="` + esc(address) + `">`)
				}
			} else if name := ends[s.Type]; name != "" {
				out.WriteString("<" + name + ">")
			}
		},
		func(s newspage.Span) {
			if s.Type == newspage.LinkSpan {
				if safeURL(s.URL) != "" {
					out.WriteString("</a>")
				}
			} else if name := ends[s.Type]; name != "" {
				out.WriteString("</" + name + ">")
			}
		})
	return out.String()
}

func (h *htmlPrinter) list(b newspage.Block) {
	name := "ul"
	if b.Level == 1 {
		name = "ol"
	}
	h.WriteString("<" + name + ">\n")
	for _, item := range b.Items {
		h.WriteString("<li>")
		if item.Type == newspage.List {
			h.list(item)
		} else {
			h.WriteString(h.inline(item))
		}
		h.WriteString("</li>\n")
	}
	h.WriteString("</" + name + ">\n")
}

// table writes a table with its caption, which HTML puts inside the table.
func (h *htmlPrinter) table(b newspage.Block) {
	h.WriteString("<table>\n")
	if caption := captionOf(b); caption != "" {
		h.WriteString("<caption>" + caption + "</caption>\n")
	}
	for _, row := range b.Rows {
		h.WriteString("<tr>")
		for _, cell := range row {
			h.WriteString("<td>" + lines(cell) + "</td>")
		}
		h.WriteString("</tr>\n")
	}
	h.WriteString("</table>\n")
}

func (h *htmlPrinter) medium(b newspage.Block) {
	address := safeURL(b.URL)
	if address == "" {
		return
	}
	switch b.Type {
	case newspage.Video:
		h.open("video", "src", address)
		h.WriteString("</video>")
	case newspage.Audio:
		h.open("audio", "src", address)
		h.WriteString("</audio>")
	default:
		h.WriteString(`<img src="` + esc(address) + `" alt="` + esc(b.Alt) + `">`)
	}
}

// captionOf returns a block's caption and credit, or "" if it has neither.
func captionOf(b newspage.Block) string {
	credit := ""
	if b.Credit != "" {
		credit = "<cite>" + esc(b.Credit) + "</cite>"
	}
	return join(" ", lines(b.Caption), credit)
}
