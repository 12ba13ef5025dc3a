package newspage

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestVocabulary asks of every table of words in the package that it says nothing
// twice and nothing that is never looked up.
func TestVocabulary(t *testing.T) {
	inCapitals := []string{"legalForms", "degrees", "capitalAgencies"} // are looked up as they are printed
	tables := 0
	eachTable(t, func(name, kind, words string) {
		tables++
		for line := range strings.Lines(words) { // a language; what two have alike stands in both
			seen := map[string]bool{}
			for _, w := range strings.Fields(line) {
				if seen[w] {
					t.Errorf("%s: %q stands twice", name, w)
				}
				seen[w] = true
				if kind == "set" && len(w) >= longestWord {
					t.Errorf("%s: %q is longer than hasFold looks for", name, w)
				}
			}
		}
		if all := listOf(words); kind == "listOf" && len(set(words)) < len(all) {
			t.Errorf("%s has a row twice: %q", name, all)
		}
		if kind == "set" && !slices.Contains(inCapitals, name) && words != strings.ToLower(words) {
			t.Errorf("%s has capitals, and is looked up in small letters: %s", name, words)
		}
	})
	const some = 50
	if tables < some {
		t.Errorf("%d tables are found: the test looks in the wrong place", tables)
	}
}

// eachTable calls f with the tables that the package's source makes by set and
// listOf.
func eachTable(t *testing.T, f func(name, kind, words string)) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || len(spec.Values) != 1 {
				return true
			}
			call, ok := spec.Values[0].(*ast.CallExpr)
			if !ok {
				return true
			}
			kind, ok := call.Fun.(*ast.Ident)
			if !ok || kind.Name != "set" && kind.Name != "listOf" {
				return true
			}
			lit, ok := call.Args[0].(*ast.BasicLit)
			if !ok {
				t.Errorf("%s is not one literal", spec.Names[0])
				return true
			}
			words, err := strconv.Unquote(lit.Value)
			if err != nil {
				t.Fatal(err)
			}
			f(spec.Names[0].Name, kind.Name, words)
			return true
		})
	}
}

func TestListOf(t *testing.T) {
	got := listOf("taken_by  _courtesy_of_\n\tfot.")
	if want := []string{"taken by", " courtesy of ", "fot."}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if all := set("taken_by fot."); len(all) != 2 || !all["taken by"] {
		t.Errorf("%v", all)
	}
}

// A label that isLabelOf is asked for is short enough for it, with marks around it too.
func TestLabelsAreShort(t *testing.T) {
	const marks = 40 // bytes
	for name, labels := range map[string]map[string]bool{"keyHeads": keyHeads, "liveLines": liveLines, "moreLabels": moreLabels, "correctionLabels": correctionLabels, "endedMarks": endedMarks, "liveMarks": liveMarks, "matchEvents": matchEvents} {
		for label := range labels {
			if len(label)+marks > mostOfLabel {
				t.Errorf("%s: %q is too long", name, label)
			}
		}
	}
	for label := range liveLabels {
		if len(label)+marks > mostOfLabel {
			t.Errorf("liveLabels: %q is too long", label)
		}
	}
}
