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
// [Extract] takes the bytes of a page and whatever else is known about it,
// [ExtractReader] reads the bytes from an io.Reader, [ExtractDocument] takes a
// page that is already parsed, and [ExtractAll] reads many pages on all cores.
// A [Reader] has the same methods and holds the options. [Inspect] shows how a
// page was read, for debugging (inspect.go).
//
// Package archive supplies ExtractAll with the pages of folders, lists and web
// archives, and package render writes an article as text, Markdown, HTML,
// JSON-LD or a feed.
//
// # Errors
//
// [ErrEmpty], [ErrNotText] and [ErrTooLarge] mean that the input is not a
// readable page; [ErrInternal], returned only by [ExtractAll], means that
// reading it hit a bug. [ErrNoArticle] means that the page was read but holds
// no report, as a front page does: the Article returned with it says what the
// page held. [ErrNoCaptures] means that [Join] was given no live blog.
//
// # Captures
//
// An archive may hold many captures of one page. [Join] merges several
// captures or pages of a live blog into one, and reports which entries were
// edited and which have vanished (history.go); [Compare] lists the differences
// between two captures of an article (compare.go).
//
// # The pipeline
//
// A page is split into pieces of text, each annotated with what the rules need
// to know about it; each piece is kept or removed, and both sets are returned.
// The page itself is never changed. Each stage depends only on what it is given,
// and is in a file named after it:
//
//	read      bytes, content type → document       UTF-8; the only stage that can fail
//	split     document → sheet                     all visible text, once, in order, as pieces in boxes
//	lines     text → sheet                         the same for plain text
//	gather    sheet → facts                        headline, bylines, dates …, each with its source
//	locate    sheet, facts → where the report is   scores every box by its pieces; finds live-blog entries (entries.go)
//	clean     sheet → kept + removed               applies an ordered table of rules (rules.go and others)
//	live      kept, facts → lead, entries          live blogs, and all that is kept as rich blocks (blocks.go)
//	assemble  all of it → Article                  puts it together; decides nothing
//
// The stages after gather may correct the facts: locate drops a standfirst, and live
// the writers and dates, that turn out to be those of an entry.
//
// If the markup holds no report, it is read from the structured data or from
// the page's script state (structured.go, state.go), and the origins of the
// Article say so. If there still seems to be none, the page is read a second
// time, ignoring markup that may be hiding it (retry.go).
//
// Text helpers shared by all stages are in letters.go. The tables have files of
// their own: words.go (class words), vocabulary.go (words by language),
// phrases/*.txt (boilerplate phrases by language), publishers.jsonl (what a page
// does not say about its paper).
package newspage
