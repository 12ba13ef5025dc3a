package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/render"
)

// session is a client of the server, both in this process.
func session(t *testing.T, root *os.Root) *mcp.ClientSession {
	t.Helper()
	theirs, ours := mcp.NewInMemoryTransports()
	server, err := newServer(root).Connect(t.Context(), theirs, nil)
	if err != nil {
		t.Fatal(err)
	}
	client, err := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "1"}, nil).Connect(t.Context(), ours, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { client.Close(); server.Wait() })
	return client
}

// ask calls the tool, and returns its text and whether that is an error.
func ask(t *testing.T, s *mcp.ClientSession, in call) (string, bool) {
	t.Helper()
	answer, err := s.CallTool(t.Context(), &mcp.CallToolParams{Name: "read_page", Arguments: in})
	if err != nil {
		t.Fatal(err)
	}
	if len(answer.Content) != 1 {
		t.Fatalf("%d contents", len(answer.Content))
	}
	text, ok := answer.Content[0].(*mcp.TextContent)
	if !ok {
		t.Fatalf("the content is a %T", answer.Content[0])
	}
	return text.Text, answer.IsError
}

const testPage = "../testdata/pages/linden-echo/everything-around-it/page.html"

func TestReadPage(t *testing.T) {
	data, err := os.ReadFile(testPage)
	if err != nil {
		t.Fatal(err)
	}
	root, err := os.OpenRoot(filepath.Dir(testPage))
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	s := session(t, root)
	want, err := newspage.Extract(newspage.Page{Data: data, URL: "https://lindenecho.example/press"})
	if err != nil {
		t.Fatal(err)
	}
	in := call{Page: string(data), URL: want.URL}
	if got, isError := ask(t, s, in); isError || got != render.Text(want) {
		t.Errorf("as text: %s", cmp.Diff(render.Text(want), got))
	}
	in.Format = "markdown"
	if got, isError := ask(t, s, in); isError || got != render.Markdown(want) {
		t.Errorf("as Markdown: %s", cmp.Diff(render.Markdown(want), got))
	}
	in.Format = "json"
	got, isError := ask(t, s, in)
	var a newspage.Article
	if err := json.Unmarshal([]byte(got), &a); err != nil || isError || !cmp.Equal(want, &a) {
		t.Errorf("as JSON: %v %s", err, cmp.Diff(want, &a))
	}
	if got, isError := ask(t, s, call{File: "page.html", URL: want.URL}); isError || got != render.Text(want) {
		t.Errorf("of a file: %s", cmp.Diff(render.Text(want), got))
	}
}

func TestReadPageErrors(t *testing.T) {
	root, err := os.OpenRoot(filepath.Dir(testPage))
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	s, without := session(t, root), session(t, nil)
	for _, c := range []struct {
		s    *mcp.ClientSession
		in   call
		says string
	}{
		{s, call{}, "want a page or a file"},
		{s, call{Page: "x", File: "page.html"}, "one of the two"},
		{s, call{Page: "<html></html>"}, "empty"},
		{s, call{Page: "x", Format: "pdf"}, "want text, markdown or json"},
		{s, call{Page: "x", SavedAt: "yesterday"}, "savedAt"},
		{s, call{File: "missing.html"}, "no such file"},
		{s, call{File: "../../../../go.mod"}, "escapes"},
		{without, call{File: "page.html"}, "no folder is open"},
	} {
		if got, isError := ask(t, c.s, c.in); !isError || !strings.Contains(got, c.says) {
			t.Errorf("%+v: %t %s; want an error with %q", c.in, isError, got, c.says)
		}
	}
}

func TestTools(t *testing.T) {
	list, err := session(t, nil).ListTools(t.Context(), nil)
	if err != nil || len(list.Tools) != 1 || list.Tools[0].Name != "read_page" || list.Tools[0].InputSchema == nil {
		t.Errorf("%+v, %v", list, err)
	}
}
