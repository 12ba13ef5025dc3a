// Command mcp offers newspage to language models over the Model Context Protocol.
// It has one tool, read_page, which takes a saved newspaper page and returns its
// clean text, Markdown, or the whole article as JSON. It communicates over standard
// input and output, and fetches nothing.
//
//	mcp [-root DIR]
//
// With -root the tool also accepts the name of a file in that folder. No name gives
// access to anything outside it.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"os/signal"
	"strings"
	"time"
	_ "time/tzdata" // for machines without time zone files

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/render"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("mcp: ")
	folder := flag.String("root", "", "a folder whose files the tool may read")
	flag.Parse()
	var root *os.Root
	if *folder != "" {
		var err error
		if root, err = os.OpenRoot(*folder); err != nil {
			log.Fatal(err)
		}
		defer root.Close()
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := newServer(root).Run(ctx, &mcp.StdioTransport{}); err != nil && ctx.Err() == nil {
		log.Fatal(err)
	}
}

// A call is what the tool is asked for.
type call struct {
	Page    string `json:"page,omitempty" jsonschema:"the page as it was saved: HTML, or the text that a browser copies"`
	File    string `json:"file,omitempty" jsonschema:"the name of a file with the page, in the folder that the server may read, in place of page"`
	URL     string `json:"url,omitempty" jsonschema:"where the page was"`
	SavedAt string `json:"savedAt,omitempty" jsonschema:"when it was saved (RFC 3339): the reference for '2 hours ago' and for dates without a year"`
	Format  string `json:"format,omitempty" jsonschema:"text (the default), markdown, or json for the whole article with what was removed and why"`
}

// newServer returns the server with its tool. root is the folder whose files it may
// read, or nil.
func newServer(root *os.Root) *mcp.Server {
	server := mcp.NewServer(&mcp.Implementation{Name: "newspage", Title: "newspage", Version: "1"}, nil)
	readOnly := true
	mcp.AddTool(server, &mcp.Tool{
		Name: "read_page", Title: "Read a newspaper page", Annotations: &mcp.ToolAnnotations{ReadOnlyHint: readOnly, IdempotentHint: true},
		Description: "Gives the article on a saved newspaper page, without advertisements, promos, paywall notices and navigation; of a live blog every entry with its time.",
	}, func(ctx context.Context, _ *mcp.CallToolRequest, in call) (*mcp.CallToolResult, any, error) {
		text, err := read(ctx, root, in)
		if err != nil {
			return nil, nil, err // the model is told
		}
		return &mcp.CallToolResult{Content: []mcp.Content{&mcp.TextContent{Text: text}}}, nil, nil
	})
	return server
}

// read reads the page that a call names, and renders the article.
func read(ctx context.Context, root *os.Root, in call) (string, error) {
	page := newspage.Page{URL: in.URL}
	if in.SavedAt != "" {
		var err error
		if page.SavedAt, err = time.Parse(time.RFC3339, in.SavedAt); err != nil {
			return "", fmt.Errorf("savedAt: %w", err)
		}
	}
	form := forms[in.Format]
	if form == nil {
		return "", fmt.Errorf("format %q: want text, markdown or json", in.Format)
	}
	source, err := open(root, in)
	if err != nil {
		return "", err
	}
	defer source.Close()
	a, err := newspage.ExtractReader(ctx, source, page)
	if err != nil {
		return "", err
	}
	return form(a)
}

// open returns the page that a call gives, or the file that it names.
func open(root *os.Root, in call) (io.ReadCloser, error) {
	switch {
	case (in.Page == "") == (in.File == ""):
		return nil, errors.New("want a page or a file, one of the two")
	case in.File == "":
		return io.NopCloser(strings.NewReader(in.Page)), nil
	case root == nil:
		return nil, errors.New("no folder is open to this server: give the page itself")
	}
	return root.Open(in.File)
}

// forms are the formats in which an article can be returned.
var forms = map[string]func(*newspage.Article) (string, error){
	"":         func(a *newspage.Article) (string, error) { return render.Text(a), nil },
	"text":     func(a *newspage.Article) (string, error) { return render.Text(a), nil },
	"markdown": func(a *newspage.Article) (string, error) { return render.Markdown(a), nil },
	"json": func(a *newspage.Article) (string, error) {
		text, err := json.MarshalIndent(a, "", "  ")
		return string(text), err
	},
}
