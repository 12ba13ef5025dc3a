package newspage

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"math"
	"runtime"
	"runtime/debug"
	"sync"
	"time"

	"github.com/PuerkitoBio/goquery"
)

// The errors of this package, for [errors.Is].
var (
	// ErrEmpty reports input without a single visible character.
	ErrEmpty = errors.New("newspage: the page is empty")
	// ErrNotText reports input that is neither HTML nor text, such as a PDF or
	// a picture.
	ErrNotText = errors.New("newspage: the page is not text")
	// ErrTooLarge reports input above the limit on size.
	ErrTooLarge = errors.New("newspage: the page is too large")
	// ErrNoArticle reports a page that was read but holds no report: a front
	// page, a login wall, a page that is empty without scripts. The Article
	// returned with it says what the page held.
	ErrNoArticle = errors.New("newspage: no article on the page")
	// ErrInternal reports a page that made this package panic. That is a bug;
	// [ExtractAll] recovers from it so that the other pages are still read.
	// The error text includes the stack trace.
	ErrInternal = errors.New("newspage: internal error")
)

// DefaultMaxBytes is the default limit on the size of a page, in bytes; see
// [Reader.MaxBytes].
const DefaultMaxBytes = 64 << 20

// A Page is a saved page and what else is known about it. A zero field means
// "not known".
type Page struct {
	// Data is the page: HTML in any encoding, or plain text.
	Data []byte
	// ContentType is the Content-Type header that the page was served with
	// (RFC 9110, section 8.3). "text/plain" means plain text; without a header,
	// text and HTML are told apart by the bytes.
	ContentType string
	// URL is the page's address. Links are resolved against it.
	URL string
	// SavedAt is when the page was saved: the reference for "2 hours ago" and
	// for dates without a year.
	SavedAt time.Time
	// Source is the caller's own name for the page, such as a file path. It
	// does not affect extraction; [ExtractAll] passes it through.
	Source string
}

// A Reader reads pages. Its zero value is ready to use, and it is safe for
// concurrent use. No option changes what counts as text; a profile can only say
// where on the page the report is.
type Reader struct {
	// Profiles are consulted before the built-in ones.
	Profiles []Profile
	// NoProfiles turns off all knowledge of particular publishers, including
	// Profiles.
	NoProfiles bool
	// MaxBytes is the limit on the size of a page, in bytes; zero or less means
	// [DefaultMaxBytes].
	MaxBytes int64
}

// Extract returns the article on a page. The error is nil or wraps
// [ErrEmpty], [ErrNotText], [ErrTooLarge] or [ErrNoArticle]. With ErrNoArticle
// the Article is non-nil and says what the page held; with the others it is nil.
func Extract(p Page) (*Article, error) { return Reader{}.Extract(p) }

// ExtractReader reads r to its end and returns the article on the page;
// p.Data is ignored. It returns ctx's error once ctx is done, r's error if
// reading fails, and otherwise what [Extract] returns.
func ExtractReader(ctx context.Context, r io.Reader, p Page) (*Article, error) {
	return Reader{}.ExtractReader(ctx, r, p)
}

// ExtractDocument returns the article in a document that the caller has already
// parsed; p.Data and p.ContentType are ignored, and so is the limit on size. The
// document is not changed. The error is nil, [ErrEmpty] (also for a nil
// document) or [ErrNoArticle]; with ErrNoArticle the Article is non-nil.
func ExtractDocument(doc *goquery.Document, p Page) (*Article, error) {
	return Reader{}.ExtractDocument(doc, p)
}

// ExtractAll reads many pages on all cores and yields their articles in the
// order of the pages. An error yielded with a page is passed on in that page's
// place. A page that cannot be read never stops the others; one that makes this
// package panic yields [ErrInternal]. When ctx is done the sequence ends with
// ctx's error.
//
// The sequence of pages runs in its own goroutine, a few pages ahead of the
// results. It has always ended by the time the loop over the results ends,
// whether at the last page, by a break or because ctx is done, so the caller can
// then close the source of the pages. A sequence that blocks waiting for its
// next page should return once ctx is done, because the loop waits for it.
func ExtractAll(ctx context.Context, pages iter.Seq2[Page, error]) iter.Seq2[Result, error] {
	return Reader{}.ExtractAll(ctx, pages)
}

// A Result is what [ExtractAll] yields for one page.
type Result struct {
	Page    Page     // as yielded by the sequence of pages
	Article *Article // nil if the page could not be read; non-nil with [ErrNoArticle]
}

// Extract is like the function [Extract].
func (r Reader) Extract(p Page) (*Article, error) {
	s, err := r.sheetOf(p)
	if err != nil {
		return nil, err
	}
	return r.extract(s, p)
}

// sheetOf decodes a page and splits it into pieces, whether HTML or text.
func (r Reader) sheetOf(p Page) (*sheet, error) {
	if int64(len(p.Data)) > r.maxBytes() {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, len(p.Data), r.maxBytes())
	}
	text, form, err := decode(p.Data, p.ContentType, p.URL)
	if err != nil {
		return nil, err
	}
	if form == plainText {
		return lines(string(text)), nil
	}
	doc, err := parse(text)
	if err != nil {
		return nil, err
	}
	return split(doc), nil
}

// ExtractReader is like the function [ExtractReader].
func (r Reader) ExtractReader(ctx context.Context, in io.Reader, p Page) (*Article, error) {
	var data bytes.Buffer
	if known, ok := in.(interface{ Len() int }); ok && known.Len() > 0 { // bytes.Reader, strings.Reader, bytes.Buffer
		data.Grow(int(min(int64(known.Len()), r.maxBytes())) + bytes.MinRead)
	}
	if _, err := data.ReadFrom(io.LimitReader(withContext{ctx, in}, r.maxBytes()+1)); err != nil {
		return nil, fmt.Errorf("newspage: reading the page: %w", err)
	}
	p.Data = data.Bytes()
	return r.Extract(p)
}

// ExtractDocument is like the function [ExtractDocument].
func (r Reader) ExtractDocument(doc *goquery.Document, p Page) (*Article, error) {
	if doc == nil || len(doc.Nodes) == 0 {
		return nil, ErrEmpty
	}
	return r.extract(split(document{root: doc.Nodes[0]}), p)
}

// extract runs the pipeline and returns only the article. It releases the sheet.
func (r Reader) extract(s *sheet, p Page) (*Article, error) {
	defer s.release()
	done, err := r.read(s, p)
	return done.article, err
}

// A reading holds the result of each stage for one page.
type reading struct {
	sheet   *sheet
	found   *facts
	where   place
	kept    []*piece
	article *Article
}

// read runs the pipeline. If the page seems to hold no report, it runs a second
// time, ignoring markup that may be hiding one; the second reading counts only
// if it finds more than twice as much text.
func (r Reader) read(s *sheet, p Page) (reading, error) {
	first, err := r.readOnce(s, p)
	if first.article == nil || first.article.Live != nil || first.article.Origins["body"] != "" {
		return first, err
	}
	kept := textBytes(first.article.Body)
	if again := secondLook(s, kept); again != nil {
		second, err := r.readOnce(again, p)
		if err == nil && textBytes(second.article.Body) > 2*kept {
			return second, nil
		}
	}
	return first, err
}

// readOnce is the pipeline, one stage per line.
func (r Reader) readOnce(s *sheet, p Page) (reading, error) {
	if len(s.pieces) == 0 && s.headIsEmpty() {
		return reading{}, ErrEmpty
	}
	known := r.profile(s, p)
	found := gather(s, p, known)
	where := locate(s, found, known)
	kept, removed := clean(s, found, where)
	lead, blog := live(s, kept, found, where, p)
	if blog == nil && textBytes(lead) < leastBody {
		lead = found.takeStructured(s, lead)
	}
	found.seeAccess(s, where, removed, lead)
	a := assemble(s, p, found, trimBreaks(lead), blog, removed)
	done := reading{s, found, where, kept, a}
	if len(a.Body) == 0 && (a.Live == nil || len(a.Live.Entries) == 0) {
		return done, ErrNoArticle
	}
	return done, nil
}

// ExtractAll is like the function [ExtractAll].
func (r Reader) ExtractAll(ctx context.Context, pages iter.Seq2[Page, error]) iter.Seq2[Result, error] {
	return func(yield func(Result, error) bool) {
		inner, cancel := context.WithCancel(ctx)
		b := r.inOrder(inner, pages)
		wantsMore := b.yieldTo(yield, cancel)
		if b.panicked != nil {
			panic(b.panicked) // raised by the caller's sequence, in our goroutine
		}
		if err := context.Cause(ctx); err != nil && wantsMore {
			yield(Result{}, err)
		}
	}
}

// A batch is the state of one call of ExtractAll.
type batch struct {
	queue    chan chan outcome // one channel per page, in page order, that will deliver its outcome
	panicked any               // the value the sequence of pages panicked with; read only after queue is closed
}

// yieldTo yields the outcomes and returns once all goroutines have ended;
// wantsMore is false if the caller broke out of the loop.
func (b *batch) yieldTo(yield func(Result, error) bool, cancel func()) (wantsMore bool) {
	defer func() {
		cancel()
		for range b.queue {
		}
	}()
	for done := range b.queue {
		out := <-done
		if !yield(out.result, out.err) {
			return false
		}
	}
	return true
}

type outcome struct {
	result Result
	err    error
}

// ahead is how many pages per core are read ahead of the results, so that the
// other cores have work while a long page holds up the results.
const ahead = 4

// inOrder starts one goroutine per page, a bounded number at a time.
func (r Reader) inOrder(ctx context.Context, pages iter.Seq2[Page, error]) *batch {
	b := &batch{queue: make(chan chan outcome, ahead*runtime.GOMAXPROCS(0))}
	go func() {
		defer close(b.queue)
		var running sync.WaitGroup
		defer running.Wait()
		defer func() { b.panicked = recover() }()
		for p, err := range pages {
			done := make(chan outcome, 1)
			select {
			case b.queue <- done:
			case <-ctx.Done():
				return
			}
			if err != nil {
				done <- outcome{Result{Page: p}, err}
				continue
			}
			running.Go(func() {
				a, err := guard(func() (*Article, error) { return r.Extract(p) })
				done <- outcome{Result{p, a}, err}
			})
		}
	}()
	return b
}

// guard converts a panic into an error.
func guard(read func() (*Article, error)) (a *Article, err error) {
	defer func() {
		if v := recover(); v != nil {
			a, err = nil, fmt.Errorf("%w: %v\n%s", ErrInternal, v, debug.Stack())
		}
	}()
	return read()
}

func (r Reader) maxBytes() int64 {
	if r.MaxBytes > 0 {
		return min(r.MaxBytes, math.MaxInt64-1) // so that one can be added to it
	}
	return DefaultMaxBytes
}

// withContext is an io.Reader that fails once its context is done.
type withContext struct {
	ctx context.Context
	r   io.Reader
}

func (c withContext) Read(b []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(b)
}
