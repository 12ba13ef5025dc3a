package newspage_test

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/newspage/newspage"
)

// cleanCases are the files of testdata/clean: one idea each.
func cleanCases(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("testdata", "clean", "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no cases in testdata/clean: %v", err)
	}
	return paths
}

// TestClean runs the cases of testdata/clean. A case holds page.html or
// page.txt, page.json where something is known beside the page, and what is
// expected, of which any may be missing:
//
//	kept     the report, a line for a line of text, as keptText prints it
//	removed  a line "reason: text" for each removal, in page order
//	related  a line "text -> address" for each promo
//	facts    a line "name: value" for facts, as factsText prints them
func TestClean(t *testing.T) {
	for _, path := range cleanCases(t) {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txt"), func(t *testing.T) {
			t.Parallel()
			files := filesOf(t, path)
			data, ok := files["page.html"]
			if !ok {
				data = files["page.txt"]
			}
			a, err := newspage.Extract(pageOf(t, []byte(data), []byte(files["page.json"])))
			if err != nil && !errors.Is(err, newspage.ErrNoArticle) {
				t.Fatal(err)
			}
			got := map[string]string{"kept": keptText(a), "removed": removedText(a), "related": relatedText(a), "facts": factsText(a)}
			diff, compared := "", 0
			for _, name := range []string{"kept", "removed", "related", "facts"} {
				if want, ok := files[name]; ok {
					diff += diffOf(name, want, got[name])
					compared++
				}
			}
			if compared == 0 {
				t.Fatal("the case expects nothing")
			}
			report(t, diff)
		})
	}
}

func filesOf(t testing.TB, path string) map[string]string {
	t.Helper()
	archive, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, f := range archive.Files {
		files[f.Name] = string(f.Data)
	}
	return files
}

func diffOf(name, want, got string) string {
	if diff := cmp.Diff(strings.Split(strings.TrimSpace(want), "\n"), strings.Split(strings.TrimSpace(got), "\n")); diff != "" {
		return name + ":\n" + diff
	}
	return ""
}

// keptText prints the report a line a block: "## " before a crosshead, "- "
// before a list item, "> " before a quotation, and pictures, players and posts
// with their type. An entry of a live blog opens with "@ ".
func keptText(a *newspage.Article) string {
	var out strings.Builder
	printBlocks(&out, a.Body, "")
	if a.Live != nil {
		for _, e := range a.Live.Entries {
			fmt.Fprintln(&out, strings.TrimSpace("@ "+e.Time.Text+" "+e.Headline))
			printBlocks(&out, e.Body, "")
		}
	}
	return out.String()
}

func printBlocks(out *strings.Builder, blocks []newspage.Block, indent string) {
	for _, b := range blocks {
		switch b.Type {
		case newspage.Paragraph:
			fmt.Fprintln(out, indent+b.Text)
		case newspage.Heading:
			fmt.Fprintln(out, "## "+b.Text)
		case newspage.Quote:
			fmt.Fprintln(out, strings.TrimSuffix("> "+b.Text+" | "+b.Attribution, " | "))
		case newspage.List:
			for _, item := range b.Items {
				if item.Type == newspage.List {
					printBlocks(out, []newspage.Block{item}, indent+"  ")
				} else {
					printBlocks(out, []newspage.Block{item}, indent+"- ")
				}
			}
		case newspage.Table:
			for _, row := range b.Rows {
				fmt.Fprintln(out, strings.Join(row, " | "))
			}
			if b.Caption != "" || b.Credit != "" {
				fmt.Fprintln(out, strings.TrimSpace("[table] "+b.Caption+" | "+b.Credit))
			}
		case newspage.Break:
			fmt.Fprintln(out, "***")
		case newspage.Code:
			fmt.Fprintln(out, "```\n"+b.Text+"\n```")
		default:
			fmt.Fprintln(out, strings.Join(strings.Fields(fmt.Sprintf("[%s] %s %s | %s", b.Type, b.Text, b.Caption, b.Credit)), " "))
		}
	}
}

func removedText(a *newspage.Article) string {
	var out strings.Builder
	for _, r := range a.Removed {
		fmt.Fprintf(&out, "%s: %s\n", r.Reason, strings.ReplaceAll(r.Text, "\n", " / "))
	}
	return out.String()
}

func relatedText(a *newspage.Article) string {
	var out strings.Builder
	for _, l := range a.Related {
		fmt.Fprintf(&out, "%s -> %s\n", l.Text, l.URL)
	}
	return out.String()
}

// factsText prints the facts that are words, each that is known.
func factsText(a *newspage.Article) string {
	var out strings.Builder
	for _, f := range []struct{ name, value string }{
		{"kicker", a.Kicker}, {"headline", a.Headline}, {"standfirst", a.Standfirst}, {"section", a.Section}, {"dateline", a.Dateline},
		{"publisher", a.Publisher.Name}, {"published", a.Published.Text}, {"language", a.Language}, {"next", a.NextPage},
	} {
		if f.value != "" {
			fmt.Fprintf(&out, "%s: %s\n", f.name, f.value)
		}
	}
	for _, b := range a.Bylines {
		fmt.Fprintln(&out, strings.TrimSuffix("byline: "+b.Name+", "+b.Role, ", "))
	}
	return out.String()
}
