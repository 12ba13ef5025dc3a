package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
	"github.com/google/go-cmp/cmp"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/archive"
)

func TestMain(m *testing.M) { ptest.MainWithDefault(m, "prism") } // Beam's own local runner

// warc is a web archive with pages, an empty page and a broken record.
func warc(n int) []byte {
	var out bytes.Buffer
	for i := range n {
		page := fmt.Sprintf("<html><title>Tides</title><h1>Tide table number %d</h1>%s", i, strings.Repeat("<p>High water is at six, and low water is at noon, as it was the day before.</p>", 5))
		if i%5 == 3 {
			page = ""
		}
		block := fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s", len(page), page)
		length := len(block)
		if i == 4 {
			length++ // a wrong one
		}
		fmt.Fprintf(&out, "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%08d-0000-4000-8000-000000000000>\r\nWARC-Date: 2024-07-02T17:05:00Z\r\nWARC-Target-URI: https://news.example/%d\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", i, i, length, block)
	}
	return out.Bytes()
}

// TestPipeline runs the pipeline over two web archives, on Beam's local runner:
// its lines are those of a batch over the same files, in any order.
func TestPipeline(t *testing.T) {
	dir := t.TempDir()
	var want, wantFailed []string
	for i, n := range []int{7, 12} {
		path := filepath.Join(dir, fmt.Sprintf("%d.warc", i))
		if err := os.WriteFile(path, warc(n), 0o666); err != nil {
			t.Fatal(err)
		}
		for result, err := range newspage.ExtractAll(context.Background(), archive.Pages(path)) {
			text, encodeErr := archive.LineOf(result.Page.Source, result.Article, err).Encode()
			if encodeErr != nil {
				t.Fatal(encodeErr)
			}
			if line := strings.TrimSpace(string(text)); err != nil {
				wantFailed = append(wantFailed, line)
			} else {
				want = append(want, line)
			}
		}
	}
	articles, failures := filepath.Join(dir, "articles.jsonl"), filepath.Join(dir, "errors.jsonl")
	p, s := beam.NewPipelineWithRoot()
	build(s, filepath.Join(dir, "*.warc"), articles, failures)
	ptest.RunAndValidate(t, p)
	if diff := cmp.Diff(sorted(want), linesOf(t, articles)); diff != "" || len(want) == 0 {
		t.Errorf("articles (-batch +beam):\n%s", diff)
	}
	if diff := cmp.Diff(sorted(wantFailed), linesOf(t, failures)); diff != "" || len(wantFailed) == 0 {
		t.Errorf("errors (-batch +beam):\n%s", diff)
	}
}

func linesOf(t *testing.T, path string) []string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return sorted(strings.Split(strings.TrimSpace(string(data)), "\n"))
}

func sorted(lines []string) []string {
	slices.Sort(lines)
	return lines
}
