package archive_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/archive"
)

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
