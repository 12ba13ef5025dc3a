package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/render"
)

// formats are the formats in which an article can be printed.
var formats = map[string]func(*newspage.Article) ([]byte, error){
	"text":     asText(render.Text),
	"markdown": asText(render.Markdown),
	"html":     asText(render.HTML),
	"json":     func(a *newspage.Article) ([]byte, error) { return encode(a, "  ") },
	"jsonld":   render.JSONLD,
	"atom":     render.Atom,
	"jsonfeed": render.JSONFeed,
}

func asText(form func(*newspage.Article) string) func(*newspage.Article) ([]byte, error) {
	return func(a *newspage.Article) ([]byte, error) { return []byte(form(a)), nil }
}

// checkFormat returns an error that lists the formats if there is no such format.
func checkFormat(name string) error {
	if _, ok := formats[name]; !ok && name != "" {
		return fmt.Errorf("-format %s: want one of %s", name, strings.Join(slices.Sorted(maps.Keys(formats)), ", "))
	}
	return nil
}

// removedText returns what was removed, one piece per line.
func removedText(removed []newspage.Removal) string {
	if len(removed) == 0 {
		return "\nremoved: nothing\n"
	}
	var t strings.Builder
	t.WriteString("\nremoved:\n")
	for _, r := range removed {
		fmt.Fprintf(&t, "%s: %s (%s)\n", r.Reason, strings.Join(strings.Fields(r.Text), " "), r.Evidence)
	}
	return t.String()
}
