package main

import (
	"bytes"
	"encoding/json"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/net/html"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/archive"
)

// nodeReaders are the readers in JavaScript; node/read.mjs reads with them.
var nodeReaders = []string{"Readability.js", "defuddle"}

// fromNode reads a corpus with the readers in JavaScript; none where node and
// npm are not, and a line says so. Their time is not measured: it is another
// machine's.
func fromNode(corpus string) []column {
	node, err := exec.LookPath("node")
	if err != nil {
		log.Print("no node here: the readers in JavaScript are left out")
		return nil
	}
	if _, err := os.Stat(filepath.Join("node", "node_modules")); err != nil {
		install := exec.Command("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts")
		install.Dir = "node"
		if said, err := install.CombinedOutput(); err != nil {
			log.Printf("npm ci: %v: the readers in JavaScript are left out\n%s", err, said)
			return nil
		}
	}
	pages, err := pagesOf(corpus)
	if err != nil {
		log.Print(err)
		return nil
	}
	var columns []column
	for _, name := range nodeReaders {
		col, err := readWithNode(node, name, pages)
		if err != nil {
			log.Printf("%s: %v: left out", name, err)
			continue
		}
		columns = append(columns, col)
	}
	return columns
}

// nodePage is a line of what read.mjs takes, nodeResult one of what it gives.
type nodePage struct {
	URL  string `json:"url"`
	HTML string `json:"html"`
}

type nodeResult struct {
	Title, Excerpt, Byline, SiteName, Content, Published, Error string
}

func readWithNode(node, name string, pages []newspage.Page) (column, error) {
	var in bytes.Buffer
	enc := json.NewEncoder(&in)
	for _, p := range pages {
		if err := enc.Encode(nodePage{p.URL, string(p.Data)}); err != nil {
			return column{}, err
		}
	}
	cmd := exec.Command(node, "read.mjs", name)
	cmd.Dir, cmd.Stdin = "node", &in
	out, err := cmd.Output()
	if err != nil {
		return column{}, err
	}
	col := column{name: name}
	dec := json.NewDecoder(bytes.NewReader(out))
	for _, p := range pages {
		var r nodeResult
		if err := dec.Decode(&r); err != nil {
			return column{}, err
		}
		line, err := archive.LineOf(p.Source, r.article(), nil).Encode()
		if err != nil {
			return column{}, err
		}
		if r.Error != "" {
			col.failed++
		}
		col.lines = append(col.lines, line...)
	}
	return col, nil
}

func (r nodeResult) article() *newspage.Article {
	return withoutHeadline(&newspage.Article{
		Headline: r.Title, Standfirst: r.Excerpt, Bylines: bylines(r.Byline), Publisher: newspage.Publisher{Name: r.SiteName},
		Published: parsedTime(r.Published), Body: blocks(parsedContent(r.Content)),
	})
}

// parsedContent is the HTML that a reader gives, as a tree.
func parsedContent(content string) *html.Node {
	root, err := html.Parse(strings.NewReader(content))
	if err != nil {
		return nil
	}
	return root
}

// parsedTime reads a time as the readers in JavaScript hand it on: as the page
// has it. A time without a zone stays as it stands.
func parsedTime(text string) newspage.Timestamp {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05-0700", "2006-01-02T15:04-07:00", "2006-01-02 15:04:05-07:00", "2006-01-02 15:04:05 -0700", "2006-01-02T15:04:05", "2006-01-02 15:04:05", "2006-01-02T15:04", time.DateOnly, time.RFC1123, time.RFC1123Z} {
		if at, err := time.Parse(layout, text); err == nil {
			return newspage.Timestamp{Time: at}
		}
	}
	return newspage.Timestamp{}
}
