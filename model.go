package newspage

import "time"

// An Article is the report on a newspaper page, without the boilerplate around
// it. Fields that the page does not print are zero.
//
// Addresses are resolved against the page's own (RFC 3986, section 5.1), which
// [Page.URL] or its <base> element states, or else against CanonicalURL. If none of
// these is known, relative addresses stay as they are, also in the fields described
// as resolved.
type Article struct {
	URL          string    `json:"url,omitempty"`          // the page's address, as given by the caller
	CanonicalURL string    `json:"canonicalUrl,omitempty"` // the address that the page gives for itself (link rel=canonical, og:url, schema.org url)
	Publisher    Publisher `json:"publisher,omitzero"`     // the paper (schema.org publisher)
	Section      string    `json:"section,omitempty"`      // the section of the paper, such as "Politics" (schema.org articleSection)
	Kicker       string    `json:"kicker,omitempty"`       // the line above the headline
	Headline     string    `json:"headline,omitempty"`     // without the site's name (schema.org headline)
	Standfirst   string    `json:"standfirst,omitempty"`   // the summary under the headline (American: dek)
	Bylines      []Byline  `json:"bylines,omitempty"`      // who wrote it, in the order of their source
	Dateline     string    `json:"dateline,omitempty"`     // the place that opens the text, such as "LONDON (Reuters)"; it stays in the text too
	Published    Timestamp `json:"published,omitzero"`     // first publication (schema.org datePublished)
	Modified     Timestamp `json:"modified,omitzero"`      // last change (schema.org dateModified)
	Language     string    `json:"language,omitempty"`     // BCP 47 tag, such as "de" or "pt-BR"
	Topics       []string  `json:"topics,omitempty"`       // keywords and tags, in the page's order

	Body     []Block   `json:"body,omitempty"`     // the report; for a live blog, only its lead
	Live     *LiveBlog `json:"live,omitempty"`     // nil if the page is not a live blog
	Related  []Link    `json:"related,omitempty"`  // promos between the paragraphs, each once
	NextPage string    `json:"nextPage,omitempty"` // where the report continues, if on another page

	Access  Access            `json:"access,omitzero"`
	Origins map[string]string `json:"origins,omitempty"` // the source of each fact, by its JSON name, such as "json-ld headline"
	Removed []Removal         `json:"removed,omitempty"` // everything else printed on the page, in page order
}

// A Publisher is the newspaper or its publishing house (schema.org publisher).
type Publisher struct {
	Name string `json:"name,omitempty"` // as its pages state it
	URL  string `json:"url,omitempty"`  // its site, resolved
}

// A Byline names one writer.
type Byline struct {
	Name string `json:"name"`           // the name alone, without "By" and without the role
	Role string `json:"role,omitempty"` // such as "Paris correspondent"
	URL  string `json:"url,omitempty"`  // the writer's page, resolved
}

// A Link is an address and its link text.
type Link struct {
	Text string `json:"text"`
	URL  string `json:"url,omitempty"` // resolved; "" on a plain-text page, which has no addresses
}

// A Timestamp is a moment as the page states it.
type Timestamp struct {
	// Time is the instant, with the offset that the page states or that its zone
	// has on that day; UTC if no zone is known. It is zero if the instant is not
	// known, as for a day without a year when [Page.SavedAt] is not set.
	Time time.Time `json:"time,omitzero"`
	// Text is the moment as printed or, if it is not printed, as written in the
	// machine-readable source.
	Text string `json:"text,omitempty"`
	// Inferred lists what the page did not state. A day alone is midnight,
	// with the clock inferred.
	Inferred []Inferred `json:"inferred,omitempty"`
}

// IsZero reports whether nothing is known about the moment.
func (t Timestamp) IsZero() bool { return t.Time.IsZero() && t.Text == "" }

// Inferred names a part of a [Timestamp] that the page did not state.
type Inferred string

// The parts that can be inferred.
const (
	InferredYear  Inferred = "year"  // a date without a year: the latest one up to Page.SavedAt, or the one nearest another date of the page; also for a time of day alone
	InferredDate  Inferred = "date"  // a time of day alone: the page's day, or that of neighbouring entries
	InferredClock Inferred = "clock" // a day alone: midnight
	InferredZone  Inferred = "zone"  // the paper's zone, from other times of the page, its profile, address or language, or that of Page.SavedAt; else UTC
)

// A BlockType is the type of a [Block].
type BlockType string

// The types of blocks, and the fields that each fills.
const (
	Paragraph BlockType = "paragraph" // Text, Spans
	Heading   BlockType = "heading"   // a crosshead: Text, Spans, Level 1 to 6 (0: not known, as in plain text or if only set in bold)
	Quote     BlockType = "quote"     // a block quotation: Text, Spans, Attribution
	List      BlockType = "list"      // Items; Level 1 if the items are numbered; Caption, Credit
	Table     BlockType = "table"     // Rows, Caption, Credit
	Code      BlockType = "code"      // Text, white space kept; Caption, Credit
	Image     BlockType = "image"     // URL, Versions, Alt, Caption, Credit
	Video     BlockType = "video"     // URL, Caption, Credit
	Audio     BlockType = "audio"     // URL, Caption, Credit
	Embed     BlockType = "embed"     // a post from another site: URL, Text, Spans, Caption, Credit
	Break     BlockType = "break"     // a thematic break (hr); no other fields
)

// A Block is one block of the article: a paragraph, a crosshead, a picture. It
// is a flat struct; Type says which fields are used.
type Block struct {
	Type        BlockType  `json:"type"`
	Text        string     `json:"text,omitempty"`        // white space folded, except in code; "\n" is a line break or, in a quotation, the end of a paragraph
	Spans       []Span     `json:"spans,omitempty"`       // links and emphasis in Text, by start, outer before inner
	Level       int        `json:"level,omitempty"`       // see Heading and List
	Items       []Block    `json:"items,omitempty"`       // of a list: paragraphs and nested lists
	Rows        [][]string `json:"rows,omitempty"`        // of a table: the text of each cell
	URL         string     `json:"url,omitempty"`         // of a picture, a video, an embedded post; resolved
	Versions    []Version  `json:"versions,omitempty"`    // the other sizes of a picture (srcset)
	Alt         string     `json:"alt,omitempty"`         // the picture's alternative text
	Caption     string     `json:"caption,omitempty"`     // without the credit
	Credit      string     `json:"credit,omitempty"`      // photographer and agency as printed, without "Photo:"
	Attribution string     `json:"attribution,omitempty"` // who is quoted, if printed apart from the quotation
}

// A Version is one size of a picture: a candidate of an HTML srcset.
type Version struct {
	URL   string `json:"url"`             // resolved
	Width int    `json:"width,omitempty"` // in pixels (the w descriptor); 0 if not stated
}

// A SpanType is the type of a [Span].
type SpanType string

// The types of spans.
const (
	LinkSpan     SpanType = "link"
	EmphasisSpan SpanType = "emphasis" // em, i, cite
	StrongSpan   SpanType = "strong"   // strong, b
)

// A Span marks the bytes Text[Start:End] of its [Block]; Start and End are on
// character boundaries.
type Span struct {
	Type  SpanType `json:"type"`
	Start int      `json:"start"`
	End   int      `json:"end"`
	URL   string   `json:"url,omitempty"` // of a link, resolved
}

// LiveStatus says whether a live blog was still being written when the page
// was saved.
type LiveStatus string

// The states of a live blog.
const (
	LiveOngoing LiveStatus = "live"    // a label says so or the stated end is still to come, and the newest entry was written within a day of the save
	LiveEnded   LiveStatus = "ended"   // a sentence says so, or the stated end is before Page.SavedAt
	LiveUnknown LiveStatus = "unknown" // neither; without Page.SavedAt, never "live"
)

// Order is the order of a live blog's entries on the page.
type Order string

// The orders of entries. The zero value means that the times do not tell.
const (
	NewestFirst Order = "newest-first"
	OldestFirst Order = "oldest-first"
)

// Completeness says how much of a live blog the page holds.
type Completeness string

// The degrees of completeness.
const (
	CompletenessWhole   Completeness = "whole"    // nothing says that there is more
	CompletenessOnePage Completeness = "page"     // one page of several; NextPage is the next, if the page links to it
	CompletenessNewest  Completeness = "newest"   // the newest entries; older ones are loaded by script
	CompletenessShell   Completeness = "shell"    // no entries: they are loaded by script
	CompletenessNoTimes Completeness = "no-times" // plain text without times: the entries cannot be told apart
)

// A LiveBlog is a report written entry by entry (schema.org LiveBlogPosting).
type LiveBlog struct {
	Status       LiveStatus   `json:"status"`
	Started      Timestamp    `json:"started,omitzero"` // schema.org coverageStartTime
	Ended        Timestamp    `json:"ended,omitzero"`   // schema.org coverageEndTime
	Order        Order        `json:"order,omitempty"`
	KeyPoints    []string     `json:"keyPoints,omitempty"` // the summary list at the top of many live blogs
	Completeness Completeness `json:"completeness,omitempty"`
	NextPage     string       `json:"nextPage,omitempty"` // older entries, resolved
	Entries      []LiveEntry  `json:"entries"`            // in page order; those found only in structured data come last
}

// A LiveEntry is one entry of a live blog (schema.org liveBlogUpdate).
type LiveEntry struct {
	ID       string    `json:"id,omitempty"`       // the anchor, without "#"
	URL      string    `json:"url,omitempty"`      // the entry's own address, resolved
	Time     Timestamp `json:"time,omitzero"`      // when it was written
	Modified Timestamp `json:"modified,omitzero"`  // when it was changed, if the page says so
	Headline string    `json:"headline,omitempty"` // without the time and the labels
	Bylines  []Byline  `json:"bylines,omitempty"`  // who wrote it; empty if not stated, or if the page's own writers did
	Body     []Block   `json:"body,omitempty"`
	// Labels are "pinned", "key-event", "breaking", "summary", or the page's
	// own word, such as a match clock ("45'+2").
	Labels []string `json:"labels,omitempty"`
	// Source says where the entry was read: "page"; "json-ld" for an entry found
	// only in structured data; or "state" if the page holds its entries only in
	// its script state.
	Source string `json:"source"`
}

// Access keeps apart three things that need not agree: what the publisher
// declares, whether the page shows a paywall, and whether the text breaks off.
type Access struct {
	Declared  AccessDeclaration `json:"declared,omitempty"`  // schema.org isAccessibleForFree and meta tags; empty if nothing is declared
	Wall      bool              `json:"wall,omitempty"`      // a notice asks the reader to pay or log in to read on
	Truncated bool              `json:"truncated,omitempty"` // the text breaks off
}

// AccessDeclaration is what the publisher declares about access to a page.
type AccessDeclaration string

// The declarations. The zero value means that there is none.
const (
	AccessFree AccessDeclaration = "free" // for everybody
	AccessPaid AccessDeclaration = "paid" // for subscribers, or metered
)

// A Removal is a piece of the page that is not part of the article, and why.
type Removal struct {
	Text     string `json:"text"` // as in [Block]
	Reason   Reason `json:"reason"`
	Evidence string `json:"evidence"` // what the rule saw, such as a phrase or a class name
	At       int    `json:"at"`       // the number of the piece in page order, from 0: its index in Inspection.Pieces
}

// Reason says why a piece of the page is not part of the article.
type Reason string

// The reasons.
const (
	Advertisement   Reason = "advertisement"    // an advertisement, or the word that marks its place
	Paywall         Reason = "paywall"          // asks the reader to pay, subscribe or log in
	RepeatedCaption Reason = "repeated-caption" // a second copy of a photo's caption
	MediaLabel      Reason = "media-label"      // a label on a player or a picture: "Video Icon", "full screen"
	Newsletter      Reason = "newsletter"       // asks the reader to sign up
	Related         Reason = "related"          // points to another report; also in Article.Related if it stands in the text
	Share           Reason = "share"            // a row of share buttons
	Navigation      Reason = "navigation"       // menus, breadcrumbs, skip links, lists of topics
	CookieNotice    Reason = "cookie-notice"    // asks for consent
	Comments        Reason = "comments"         // readers' comments, with their controls and headings
	BylineLine      Reason = "byline"           // a line of names, roles or dates, read as facts
	AuthorNote      Reason = "author-note"      // a note about the writer
	Furniture       Reason = "furniture"        // other page furniture: headline labels, tools, reading time, copyright
	Duplicate       Reason = "duplicate"        // a second copy of something that is in the article
	Hidden          Reason = "hidden"           // in the markup but not shown
	Outside         Reason = "outside"          // outside the report, and no other reason fits
)
