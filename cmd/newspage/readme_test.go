package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const root = "../.."

func readFile(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// block returns the first fenced block of that language in text.
func block(text, language string) string {
	_, text, _ = strings.Cut(text, "\n```"+language+"\n")
	text, _, _ = strings.Cut(text, "```")
	return text
}

// TestReadmeCommand checks that the README has the usage text, and shows what
// the command prints of its page. A line "…" stands for some that are left out.
func TestReadmeCommand(t *testing.T) {
	readme := readFile(t, "README.md")
	if !strings.Contains(readme, "```text\n"+usage+"```\n") {
		t.Error("README.md does not have the usage text as it is")
	}

	_, after, _ := strings.Cut(readme, "**After**")
	page := regexp.MustCompile(`go run \./cmd/newspage -why (\S+)`).FindStringSubmatch(readme)
	if page == nil {
		t.Fatal("README.md has no command that reads a page")
	}
	var out, errs strings.Builder
	if code := run([]string{"-why", filepath.Join(root, page[1])}, strings.NewReader(""), &out, &errs); code != exitOK {
		t.Fatalf("%s: exit %d, %s", page[1], code, errs.String())
	}
	rest := out.String()
	for part := range strings.SplitSeq(block(after, "text"), "…\n") {
		_, after, ok := strings.Cut(rest, part)
		if !ok {
			t.Errorf("%s: README.md shows what is not printed:\n%s\nprinted:\n%s", page[1], part, rest)
			break
		}
		rest = after
	}
}

// TestReadmeExample checks that the README's example is the package's.
func TestReadmeExample(t *testing.T) {
	example := readFile(t, "example_test.go")
	_, section, _ := strings.Cut(readFile(t, "README.md"), "## In a program")
	for language, prefix := range map[string]string{"html": "", "go": "\t", "text": "\t// "} {
		for line := range strings.Lines(block(section, language)) {
			if !strings.Contains(example, prefix+strings.TrimSuffix(line, "\n")) {
				t.Errorf("example_test.go does not have the README's line %q", line)
			}
		}
	}
}

// TestReadmeFiles checks that the README names each file of the package, and
// that what its links lead to is there.
func TestReadmeFiles(t *testing.T) {
	readme := readFile(t, "README.md")
	files, err := filepath.Glob(filepath.Join(root, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		name := filepath.Base(file)
		if name == "doc.go" || strings.HasSuffix(name, "_test.go") {
			continue
		}
		if !strings.Contains(readme, "["+name+"]("+name+")") {
			t.Errorf("README.md does not name %s", name)
		}
	}
	for _, link := range regexp.MustCompile(`\]\(([^):]+)\)`).FindAllStringSubmatch(readme, -1) {
		if _, err := os.Stat(filepath.Join(root, link[1])); err != nil {
			t.Errorf("README.md leads to %s, which is not there", link[1])
		}
	}
}
