package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"maps"
	"net"
	"net/http"
	"os"
	"os/signal"
	"runtime"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/newspage/newspage"
)

// checkServe checks the names and flags of "newspage serve".
func (c *command) checkServe() error {
	switch {
	case len(c.names) > 0:
		return fmt.Errorf("serve takes no names, but was given %q; pages are posted to it", c.names[0])
	case c.format != "" && c.format != "json":
		return fmt.Errorf("serve always answers in JSON, so -format %s is not possible", c.format)
	}
	return nil
}

// runServe answers requests until it is interrupted, and then finishes those it
// has begun. Its first line on standard output is the address it listens on.
func (c *command) runServe(out io.Writer, name string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	listener, err := net.Listen("tcp", c.addr)
	if err != nil {
		return c.fail("serve", err)
	}
	if _, err := fmt.Fprintf(out, "listening on http://%s\n", listener.Addr()); err != nil {
		return c.fail(name, err)
	}
	return c.serve(ctx, listener)
}

func (c *command) serve(ctx context.Context, listener net.Listener) int {
	const header, idle = 10 * time.Second, 2 * time.Minute
	server := &http.Server{
		Handler: newService(c.reader, c.timeout), ReadHeaderTimeout: header, ReadTimeout: c.timeout + header, IdleTimeout: idle,
		ErrorLog: log.New(c.errs, "newspage: serve: ", 0),
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return c.fail("serve", err)
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.Background(), c.timeout)
	defer cancel()
	if err := server.Shutdown(grace); err != nil {
		return c.fail("serve", fmt.Errorf("requests were cut off: %w", err))
	}
	return exitOK
}

// A service answers POST /v1/article with the article on the page in the request
// body. It fetches nothing.
type service struct {
	http.ServeMux
	reader  newspage.Reader
	timeout time.Duration
	slots   chan struct{} // limits how many pages are read at a time
	meter   meter
}

func newService(r newspage.Reader, timeout time.Duration) *service {
	s := &service{reader: r, timeout: timeout, slots: make(chan struct{}, 2*runtime.GOMAXPROCS(0)), meter: meter{answers: map[int]int{}}}
	s.HandleFunc("POST /v1/article", s.article)
	s.HandleFunc("/v1/article", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Allow", "POST")
		writeProblem(w, problem{Type: "method-not-allowed", Title: "use POST", Status: http.StatusMethodNotAllowed})
	})
	s.HandleFunc("GET /healthz", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		io.WriteString(w, "ok\n")
	})
	s.HandleFunc("GET /metrics", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
		io.WriteString(w, s.meter.text())
	})
	s.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		writeProblem(w, problem{Type: "not-found", Title: "not found", Status: http.StatusNotFound, Detail: "POST a page to /v1/article"})
	})
	return s
}

// article answers a request with the article on the page in its body. What else
// is known about the page is in the Content-Type header and in the query: url,
// and savedAt (RFC 3339).
func (s *service) article(w http.ResponseWriter, r *http.Request) {
	start := time.Now()
	status := s.answer(w, r)
	s.meter.note(status, time.Since(start))
}

// answer writes the article or a problem, and returns the status.
func (s *service) answer(w http.ResponseWriter, r *http.Request) (status int) {
	defer func() {
		if bug := recover(); bug != nil {
			status = writeProblem(w, problem{Type: "internal", Title: "a bug in newspage", Status: http.StatusInternalServerError, Detail: fmt.Sprint(bug)})
		}
	}()
	page, wrong := pageOf(r)
	if wrong.Type != "" {
		return writeProblem(w, wrong)
	}
	ctx, cancel := context.WithTimeout(r.Context(), s.timeout)
	defer cancel()
	select {
	case s.slots <- struct{}{}:
		defer func() { <-s.slots }()
	case <-ctx.Done():
		w.Header().Set("Retry-After", "1")
		return writeProblem(w, problem{Type: "busy", Title: "too many pages at once", Status: http.StatusServiceUnavailable})
	}
	if at, ok := ctx.Deadline(); ok { // for a body that arrives slowly
		_ = http.NewResponseController(w).SetReadDeadline(at) // fails for the recorder of a test
	}
	a, err := s.reader.ExtractReader(ctx, r.Body, page)
	if err != nil {
		return writeProblem(w, problemOf(err, a))
	}
	return writeJSON(w, "application/json", http.StatusOK, a)
}

// pageOf returns the page of a request without its bytes. wrong is zero if its
// parameters are valid.
func pageOf(r *http.Request) (page newspage.Page, wrong problem) {
	query := r.URL.Query()
	page = newspage.Page{ContentType: r.Header.Get("Content-Type"), URL: query.Get("url")}
	if page.URL != "" {
		if err := checkURL(page.URL); err != nil {
			return page, problem{Type: "bad-parameter", Title: "url is not an absolute URL", Status: http.StatusBadRequest, Detail: err.Error()}
		}
	}
	if at := query.Get("savedAt"); at != "" {
		var err error
		if page.SavedAt, err = time.Parse(time.RFC3339, at); err != nil {
			return page, problem{Type: "bad-parameter", Title: "savedAt is not a time", Status: http.StatusBadRequest, Detail: "want RFC 3339, such as 2023-09-12T16:00:00+01:00"}
		}
	}
	return page, problem{}
}

// A problem is a problem document (RFC 9457). Its type is relative to problemBase
// until it is written.
type problem struct {
	Type    string            `json:"type"`
	Title   string            `json:"title"`
	Status  int               `json:"status"`
	Detail  string            `json:"detail,omitempty"`
	Article *newspage.Article `json:"article,omitempty"` // what the page held, if it was read
}

// problemBase precedes the type of every problem.
const problemBase = "https://github.com/newspage/newspage/problems/"

// problems are the answers to the errors of the library.
var problems = []struct {
	err error
	is  problem
}{
	{newspage.ErrEmpty, problem{Type: "empty", Title: "the page is empty", Status: http.StatusUnprocessableEntity}},
	{newspage.ErrNotText, problem{Type: "not-text", Title: "the page is neither HTML nor text", Status: http.StatusUnsupportedMediaType}},
	{newspage.ErrTooLarge, problem{Type: "too-large", Title: "the page is too large", Status: http.StatusRequestEntityTooLarge}},
	{newspage.ErrNoArticle, problem{Type: "no-article", Title: "no article on the page", Status: http.StatusUnprocessableEntity}},
	{context.DeadlineExceeded, problem{Type: "timeout", Title: "the page did not arrive in time", Status: http.StatusRequestTimeout}},
	{os.ErrDeadlineExceeded, problem{Type: "timeout", Title: "the page did not arrive in time", Status: http.StatusRequestTimeout}},
}

func problemOf(err error, a *newspage.Article) problem {
	p := problem{Type: "unreadable", Title: "the page could not be read", Status: http.StatusBadRequest}
	for _, row := range problems {
		if errors.Is(err, row.err) {
			p = row.is
			break
		}
	}
	p.Detail, p.Article = strings.TrimPrefix(err.Error(), "newspage: "), a
	return p
}

func writeProblem(w http.ResponseWriter, p problem) int {
	p.Type = problemBase + p.Type
	return writeJSON(w, "application/problem+json", p.Status, p)
}

func writeJSON(w http.ResponseWriter, contentType string, status int, v any) int {
	w.Header().Set("Content-Type", contentType)
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(v) // fails if the client has gone
	return status
}

// A meter counts answers and their times for Prometheus (text format 0.0.4).
type meter struct {
	mu      sync.Mutex
	answers map[int]int // the number of answers by status
	buckets [len(bucketEnds)]int
	seconds float64
}

// bucketEnds are the upper limits of the histogram's buckets, in seconds.
var bucketEnds = [...]float64{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5}

func (m *meter) note(status int, took time.Duration) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.answers[status]++
	m.seconds += took.Seconds()
	for i, end := range bucketEnds {
		if took.Seconds() <= end {
			m.buckets[i]++
		}
	}
}

func (m *meter) text() string {
	m.mu.Lock()
	defer m.mu.Unlock()
	var t strings.Builder
	t.WriteString("# HELP newspage_answers_total Pages that were answered, by status.\n# TYPE newspage_answers_total counter\n")
	total := 0
	for _, status := range slices.Sorted(maps.Keys(m.answers)) {
		fmt.Fprintf(&t, "newspage_answers_total{status=\"%d\"} %d\n", status, m.answers[status])
		total += m.answers[status]
	}
	t.WriteString("# HELP newspage_seconds How long a page took, in seconds.\n# TYPE newspage_seconds histogram\n")
	for i, end := range bucketEnds {
		fmt.Fprintf(&t, "newspage_seconds_bucket{le=\"%g\"} %d\n", end, m.buckets[i])
	}
	fmt.Fprintf(&t, "newspage_seconds_bucket{le=\"+Inf\"} %d\nnewspage_seconds_sum %g\nnewspage_seconds_count %d\n", total, m.seconds, total)
	return t.String()
}
