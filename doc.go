// Package newspage reads a newspaper page as it was saved and returns the
// article on it, clean and typed.
//
// A page is HTML in any encoding, or the plain text that a browser copies from
// a page. What is not the article (paywall notices, "Advertisement" markers,
// the second copy of a photo caption, promos, sign-ups, navigation) is not
// thrown away: it comes back in [Article.Removed], each piece with the reason.
// Live blogs come back as [LiveEntry] values, each with its own time, byline,
// headline and text.
//
//	a, err := newspage.Extract(newspage.Page{Data: data, URL: url})
//
// # Ways in
//
// [Extract] takes the bytes of a page and what is known beside them,
// [ExtractReader] reads them first, [ExtractDocument] takes a page that was
// parsed already, and [ExtractAll] reads many pages on all cores. A [Reader]
// has the same methods and holds what can be set. [Inspect] says how a page was
// read, for people (inspect.go).
//
// The package archive gives the pages of folders, lists and web archives to
// ExtractAll, and the package render writes an article as text, Markdown, HTML,
// JSON-LD or a feed.
//
// # Errors
//
// [ErrEmpty], [ErrNotText] and [ErrTooLarge] say that the input is no page;
// [ErrInternal], of [ExtractAll] alone, that reading it came upon a bug.
// [ErrNoArticle] is a verdict on a page that was read and holds no report, such
// as a front page: it comes beside an Article that says what the page held.
//
// # Captures
//
// An archive has one page many times. [Join] makes one live blog of several
// saves or pages of it, and says what was edited and what has vanished
// (history.go); [Compare] says what differs between two captures of an article
// (compare.go).
//
// # The pipeline
//
// A page is split into pieces of text, each with what the rules will ask about
// it; each piece is judged; both piles are returned. Nothing is deleted on the
// way. Each stage is a pure function, and the word for it is its file's name:
//
//	read      bytes, content type → document       UTF-8; the only stage that can fail
//	split     document → sheet                     all visible text, once, in order, as pieces in boxes
//	lines     text → sheet                         the same, for a page that came as text
//	gather    sheet → facts                        headline, bylines, dates …, each with its source
//	locate    sheet, facts → where the report is   every box scored by its pieces; the entries of a live blog (entries.go)
//	clean     sheet → kept + removed               a table of rules, in its order (rules.go)
//	live      kept, facts → lead, entries          live blogs, in containers or flat
//	assemble  all of it → Article                  rich blocks, for what is kept; decides nothing
//
// A page whose markup holds no report is read from its structured data, or from
// the state of its scripts (structured.go, state.go), and the origins of the
// Article say so. One that seems to hold none anywhere is read once more, with
// what may hide it set aside (retry.go).
//
// What every stage asks of a text is in letters.go. The tables that the stages
// look into are files too: words.go (class words), vocabulary.go (words of the
// languages), phrases/*.txt (whole pieces, by language), layouts.go (live-blog
// systems), publishers.go (what a page does not say about its paper).
package newspage
