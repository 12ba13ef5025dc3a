package main

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/newspage/newspage"
)

// post sends a page to a service, and returns the status, the content type and
// the body of its answer.
func post(t *testing.T, s http.Handler, target, contentType string, body io.Reader) (int, string, string) {
	t.Helper()
	r := httptest.NewRequest(http.MethodPost, target, body)
	if contentType != "" {
		r.Header.Set("Content-Type", contentType)
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w.Code, w.Header().Get("Content-Type"), w.Body.String()
}

// TestServeArticle: what is served is what the library reads, of every page in
// testdata.
func TestServeArticle(t *testing.T) {
	s := newService(newspage.Reader{}, time.Minute)
	pages, err := filepath.Glob("../../testdata/pages/*/*/page.*")
	if err != nil || len(pages) == 0 {
		t.Fatal(err)
	}
	const at, address = "2024-07-02T18:05:00+01:00", "https://harbourcourier.example/a?b=c"
	saved, err := time.Parse(time.RFC3339, at)
	if err != nil {
		t.Fatal(err)
	}
	query := "?url=" + url.QueryEscape(address) + "&savedAt=" + url.QueryEscape(at)
	for _, path := range pages {
		if strings.HasSuffix(path, ".json") {
			continue
		}
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		want, err := newspage.Extract(newspage.Page{Data: data, URL: address, SavedAt: saved})
		status, kind, got := post(t, s, "/v1/article"+query, "", strings.NewReader(string(data)))
		if errors.Is(err, newspage.ErrNoArticle) {
			if status != http.StatusUnprocessableEntity || !strings.Contains(got, `"article":{`) {
				t.Errorf("%s: %d %s", path, status, got)
			}
			continue
		}
		line, err := encode(want, "")
		if err != nil {
			t.Fatal(err)
		}
		if status != http.StatusOK || kind != "application/json" || got != string(line) {
			t.Errorf("%s: %d, %s, and the article is not the library's", path, status, kind)
		}
	}
}

// endless is a page that never ends, and says nothing in the end.
type endless struct{ ctx context.Context }

func (e endless) Read([]byte) (int, error) {
	<-e.ctx.Done()
	return 0, e.ctx.Err()
}

func TestServeProblems(t *testing.T) {
	s := newService(newspage.Reader{MaxBytes: 1 << 10}, 50*time.Millisecond)
	for _, c := range []struct {
		target, body string
		status       int
		kind         string
	}{
		{"/v1/article", "", http.StatusUnprocessableEntity, "empty"},
		{"/v1/article", "%PDF-1.7 \x00", http.StatusUnsupportedMediaType, "not-text"},
		{"/v1/article", strings.Repeat("The tide came in. ", 100), http.StatusRequestEntityTooLarge, "too-large"},
		{"/v1/article", "<html><title>x</title></html>", http.StatusUnprocessableEntity, "no-article"},
		{"/v1/article?savedAt=yesterday", "x", http.StatusBadRequest, "bad-parameter"},
		{"/v2/article", "x", http.StatusNotFound, "not-found"},
	} {
		status, kind, body := post(t, s, c.target, "", strings.NewReader(c.body))
		checkProblem(t, c.target+" "+c.kind, status, kind, body, c.status, c.kind)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	status, kind, body := post(t, s, "/v1/article", "", endless{ctx})
	checkProblem(t, "a page that never ends", status, kind, body, http.StatusRequestTimeout, "timeout")

	w := httptest.NewRecorder()
	s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/v1/article", nil))
	checkProblem(t, "GET", w.Code, w.Header().Get("Content-Type"), w.Body.String(), http.StatusMethodNotAllowed, "method-not-allowed")

	for range cap(s.slots) {
		s.slots <- struct{}{}
	}
	status, kind, body = post(t, s, "/v1/article", "", strings.NewReader("x"))
	checkProblem(t, "busy", status, kind, body, http.StatusServiceUnavailable, "busy")
}

func checkProblem(t *testing.T, name string, status int, contentType, body string, want int, kind string) {
	t.Helper()
	var p problem
	if err := json.Unmarshal([]byte(body), &p); err != nil {
		t.Errorf("%s: %v: %s", name, err, body)
		return
	}
	if status != want || p.Status != want || contentType != "application/problem+json" || p.Type != problemBase+kind || p.Title == "" {
		t.Errorf("%s: %d %s %+v, want %d %s", name, status, contentType, p, want, kind)
	}
}

func TestServeMetrics(t *testing.T) {
	s := newService(newspage.Reader{}, time.Minute)
	post(t, s, "/v1/article", "", strings.NewReader(""))
	post(t, s, "/v1/article", "", strings.NewReader(hostile))
	get := func(target string) string {
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, target, nil))
		return w.Body.String()
	}
	metrics := get("/metrics")
	for _, line := range []string{`newspage_answers_total{status="200"} 1`, `newspage_answers_total{status="422"} 1`, `newspage_seconds_bucket{le="+Inf"} 2`, "newspage_seconds_count 2"} {
		if !strings.Contains(metrics, line+"\n") {
			t.Errorf("no line %q in\n%s", line, metrics)
		}
	}
	if got := get("/healthz"); got != "ok\n" {
		t.Errorf("/healthz says %q", got)
	}
}

// TestServeShutdown: a request in hand is answered after the service was told
// to end.
func TestServeShutdown(t *testing.T) {
	listener, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	c := command{errs: io.Discard, timeout: 10 * time.Second}
	ended := make(chan int)
	go func() { ended <- c.serve(ctx, listener) }()
	body, send := io.Pipe()
	answered := make(chan error)
	go func() {
		answer, err := http.Post("http://"+listener.Addr().String()+"/v1/article", "text/html", body)
		if err == nil {
			defer answer.Body.Close()
			if answer.StatusCode != http.StatusOK {
				err = errors.New(answer.Status)
			}
		}
		answered <- err
	}()
	if _, err := io.WriteString(send, hostile[:len(hostile)/2]); err != nil {
		t.Fatal(err)
	}
	time.Sleep(200 * time.Millisecond) // the service has the request in hand
	stop()
	time.Sleep(50 * time.Millisecond) // the listener is closed by now, the request is not
	if _, err := io.WriteString(send, hostile[len(hostile)/2:]); err != nil {
		t.Fatal(err)
	}
	send.Close()
	if err := <-answered; err != nil {
		t.Errorf("the request in hand: %v", err)
	}
	if code := <-ended; code != exitOK {
		t.Errorf("exit code %d", code)
	}
}
