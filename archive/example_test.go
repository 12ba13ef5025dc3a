package archive_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/archive"
)

// A web archive that is not a file on disk.
func ExampleWARC() {
	response := "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<article><h1>Ferry late again</h1>" +
		"<p>The ferry was late again on Tuesday, and forty people waited on the quay for an hour and a half.</p></article>"
	record := fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:6f9c1f2e-0000-4000-8000-000000000001>\r\n"+
		"WARC-Date: 2024-07-02T18:05:00Z\r\nWARC-Target-URI: https://news.example/ferry\r\n"+
		"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", len(response), response)

	for page, err := range archive.WARC(strings.NewReader(record), "crawl.warc") {
		if err != nil {
			log.Fatal(err)
		}
		a, err := newspage.Extract(page)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(page.Source)
		fmt.Println(page.URL, page.SavedAt.Format(time.DateOnly), a.Headline)
	}
	// Output:
	// crawl.warc#urn:uuid:6f9c1f2e-0000-4000-8000-000000000001
	// https://news.example/ferry 2024-07-02 Ferry late again
}

// A list with two pages, one of which is missing: the other is read.
func ExamplePages() {
	folder, err := os.MkdirTemp("", "saved")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(folder)
	for name, text := range map[string]string{
		"ferry.html": `<article><h1>Ferry late again</h1>
			<p>The ferry was late again on Tuesday, and forty people waited on the quay for an hour and a half.</p>
			<p>The company said that a pump had failed, and that it would be mended by the evening crossing.</p></article>`,
		"list.jsonl": `{"path": "ferry.html", "url": "https://news.example/ferry"}
			{"path": "bridge.html"}`,
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o666); err != nil {
			log.Fatal(err)
		}
	}

	pages := archive.Pages(filepath.Join(folder, "list.jsonl"))
	for result, err := range newspage.ExtractAll(context.Background(), pages) {
		if err != nil {
			fmt.Println(result.Page.Source, "cannot be read")
			continue
		}
		fmt.Println(result.Page.Source, "says:", result.Article.Headline)
	}
	// Output:
	// ferry.html says: Ferry late again
	// bridge.html cannot be read
}
