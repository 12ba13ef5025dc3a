package archive

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/newspage/newspage"
)

// TestPages reads one input of a folder of files. What is wanted is a line a
// page: its source, and its text or its error.
func TestPages(t *testing.T) {
	tests := []struct {
		name  string
		files string // txtar
		input string
		want  []string
	}{
		{
			"a page", "-- a.html --\nA", "a.html", []string{"a.html: A"},
		},
		{
			"a page under another name", "-- saved --\nA", "saved", []string{"saved: A"},
		},
		{
			"an empty page", "-- a.html --\n", "a.html", []string{"a.html: "},
		},
		{
			"no such file", "", "a.html", []string{"a.html: error: no such file or directory"},
		},
		{
			"a folder, names in order",
			"-- in/c.txt --\nC\n-- in/a.html --\nA\n-- in/b.htm --\nB\n-- in/D.HTML --\nD\n-- in/e.xhtml --\nE",
			"in", []string{"in/D.HTML: D", "in/a.html: A", "in/b.htm: B", "in/c.txt: C", "in/e.xhtml: E"},
		},
		{
			"a folder with folders",
			"-- in/b.html --\nB\n-- in/a/z.html --\nAZ\n-- in/a/b/y.html --\nABY\n-- in/c/x.html --\nCX",
			"in", []string{"in/a/b/y.html: ABY", "in/a/z.html: AZ", "in/b.html: B", "in/c/x.html: CX"},
		},
		{
			"a folder as written with a slash", "-- in/a.html --\nA", "in/", []string{"in/a.html: A"},
		},
		{
			"a folder's other files",
			"-- in/a.html --\nA\n-- in/a.css --\nx\n-- in/a.json --\n{}\n-- in/list.jsonl --\n{}\n-- in/README --\nx\n-- in/.b.html --\nx\n-- in/.git/c.html --\nx",
			"in", []string{"in/a.html: A"},
		},
		{
			"what a browser saves with a page",
			"-- in/a.html --\nA\n-- in/a_files/frame.html --\nx\n-- in/my_files/b.html --\nB",
			"in", []string{"in/a.html: A", "in/my_files/b.html: B"},
		},
		{
			"an empty folder", "-- in/picture.svg --\nx", "in", nil,
		},
		{
			"a list, in its order",
			"-- l/a.html --\nA\n-- l/sub/b.html --\nB\n-- c.html --\nC\n-- l/list.jsonl --\n" +
				"{\"path\": \"sub/b.html\"}\r\n\n  {\"path\": \"../c.html\", \"more\": 1}\n{\"path\": \"a.html\"}\n{\"path\": \"a.html\"}",
			"l/list.jsonl", []string{"sub/b.html: B", "../c.html: C", "a.html: A", "a.html: A"},
		},
		{
			"a list that begins with a byte order mark",
			"-- a.html --\nA\n-- list.NDJSON --\n\uFEFF{\"path\": \"a.html\"}\n",
			"list.NDJSON", []string{"a.html: A"},
		},
		{
			"an empty list", "-- list.jsonl --\n\n\n", "list.jsonl", nil,
		},
		{
			"a list with bad lines",
			"-- a.html --\nA\n-- list.jsonl --\n" + strings.Join([]string{
				`{"path": "a.html", "url": "", "savedAt": null}`, `{"path": "b.html"}`, `{"path`, `{}`, `{"path": ""}`, `7`,
				`{"path": "a.html", "savedAt": "2024-03-05"}`, `{"path": ["a.html"]}`, `{"url": 7, "path": "a.html"}`, `{"path": "a.html"} {}`,
				`{"path": "."}`, `{"path": "a.html"}`,
			}, "\n"),
			"list.jsonl", []string{
				"a.html: A",
				"b.html: error: no such file or directory",
				"list.jsonl:3: error: not a JSON object: unexpected end of JSON input",
				"list.jsonl:4: error: the line has no \"path\"",
				"list.jsonl:5: error: the line has no \"path\"",
				"list.jsonl:6: error: not a JSON object: number",
				`a.html: error: list.jsonl:7: savedAt "2024-03-05" is not RFC 3339, such as 2006-01-02T15:04:05Z`,
				`list.jsonl:8: error: "path" is not a string: array`,
				`a.html: error: list.jsonl:9: "url" is not a string: number`,
				"list.jsonl:10: error: not a JSON object: invalid character '{' after top-level value",
				".: error: is a directory",
				"a.html: A",
			},
		},
		{
			"a list with a line without an end",
			"-- a.html --\nA\n-- list.jsonl --\n{\"path\": \"" + strings.Repeat("x", 3*maxLine) + "\"}\n{\"path\": \"a.html\"}\n",
			"list.jsonl", []string{"list.jsonl:1: error: a line of more than 1048576 bytes", "a.html: A"},
		},
		{
			"a list that is not there", "", "list.jsonl", []string{"list.jsonl: error: no such file or directory"},
		},
		{
			"packed: a page", "-- a.html.gz --\nA", "a.html.gz", []string{"a.html.gz: A"},
		},
		{
			"packed: a folder", "-- in/a.HTML.GZ --\nA\n-- in/b.tar.gz --\nx", "in", []string{"in/a.HTML.GZ: A"},
		},
		{
			"packed: a list", "-- a.txt.gz --\nA\n-- list.jsonl.gz --\n{\"path\": \"a.txt.gz\"}\n", "list.jsonl.gz", []string{"a.txt.gz: A"},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			for _, f := range txtar.Parse([]byte(test.files)).Files {
				data := bytes.TrimSuffix(f.Data, []byte("\n"))
				if strings.EqualFold(filepath.Ext(f.Name), ".gz") {
					data = pack(t, data)
				}
				write(t, f.Name, data)
			}
			if diff := cmp.Diff(test.want, read(Pages(test.input))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestStream(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "sub/a.html", []byte("A"))
	tests := []struct {
		name, text string
		want       []string
	}{
		{"a page", "<p>A", []string{"-: <p>A"}},
		{"nothing", "", []string{"-: "}},
		{"a list", " \n{ \"path\": \"sub/a.html\"}\n{\"path\": 1}\n", []string{"sub/a.html: A", `-:3: error: "path" is not a string: number`}},
		{"a page that begins with a brace", "{% head %}<p>A", []string{"-: {% head %}<p>A"}},
		{"a packed page", string(pack(t, []byte("<p>A"))), []string{"-: <p>A"}},
		{"a packed list", string(pack(t, []byte("{\"path\":\"sub/a.html\"}"))), []string{"sub/a.html: A"}},
		{"a packed page, cut off", string(pack(t, []byte("<p>A"))[:12]), []string{"-: error: unpacking: unexpected EOF"}},
		{"a packed page, all but its first bytes cut off", "\x1F\x8B", []string{"-: error: unpacking: unexpected EOF"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, read(Stream(strings.NewReader(test.text), "-"))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// TestFacts checks that what a line says of its page comes with the page.
func TestFacts(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "a.html", []byte("A"))
	write(t, "list.jsonl", []byte(`{"path":"a.html","url":"https://news.example/a","savedAt":"2024-03-05T12:00:00+01:00","contentType":"text/html"}`))
	for p, err := range Pages("list.jsonl") {
		if err != nil {
			t.Fatal(err)
		}
		want := newspage.Page{
			Data: []byte("A"), URL: "https://news.example/a", ContentType: "text/html", Source: "a.html",
			SavedAt: time.Date(2024, 3, 5, 11, 0, 0, 0, time.UTC),
		}
		if diff := cmp.Diff(want, p); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
}

// TestBroken checks that a file which is not packed as its name says, or is
// cut off, is an error, and that a list gives its pages up to there.
func TestBroken(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "a.html", []byte("A"))
	write(t, "plain.html.gz", []byte("<p>not packed"))
	write(t, "empty.html.gz", nil)
	write(t, "cut.html.gz", pack(t, []byte(strings.Repeat("<p>A", 1000)))[:30])
	lines := pack(t, []byte(strings.Repeat("{\"path\": \"a.html\"}\n", 3)))
	write(t, "list.jsonl.gz", lines[:len(lines)-8])
	want := []string{
		"plain.html.gz: error: unpacking: gzip: invalid header",
		"empty.html.gz: error: unpacking: unexpected EOF",
		"cut.html.gz: error: unpacking: unexpected EOF",
		"a.html: A", "a.html: A", "a.html: A", "list.jsonl.gz: error: unpacking: unexpected EOF",
	}
	var got []string
	for _, name := range []string{"plain.html.gz", "empty.html.gz", "cut.html.gz", "list.jsonl.gz"} {
		got = append(got, read(Pages(name))...)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestLarge reads a page of 4 GiB, packed to 4 MiB: it is an error, and little
// more than the limit is read.
func TestLarge(t *testing.T) {
	t.Chdir(t.TempDir())
	bomb := bytes.Repeat(pack(t, make([]byte, 1<<20)), 4<<10)
	write(t, "bomb.html.gz", bomb)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	got := 0
	for p, err := range Pages("bomb.html.gz") {
		got++
		if !errors.Is(err, newspage.ErrTooLarge) || p.Data != nil || p.Source != "bomb.html.gz" {
			t.Errorf("%q, %d bytes: %v", p.Source, len(p.Data), err)
		}
	}
	runtime.ReadMemStats(&after)
	// Reading into a slice that grows takes several times what it ends as.
	if used := after.TotalAlloc - before.TotalAlloc; got != 1 || used > 10*newspage.DefaultMaxBytes {
		t.Errorf("%d pages, %d MiB", got, used>>20)
	}
}

// TestLink checks that a folder and a page may be symbolic links, and that a
// link which leads nowhere is one page's error.
func TestLink(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "in/a.html", []byte("A"))
	for to, from := range map[string]string{"linked": "in", "in/b.html": "a.html", "in/c.html": "nowhere.html"} {
		if err := os.Symlink(from, to); err != nil {
			t.Skip(err)
		}
	}
	want := []string{"linked/a.html: A", "linked/b.html: A", "linked/c.html: error: no such file or directory"}
	if diff := cmp.Diff(want, read(Pages("linked"))); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestStop checks that nothing more is read once the caller has enough.
func TestStop(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "in/a.html", []byte("A"))
	write(t, "in/b.html", []byte("B"))
	write(t, "in/list.jsonl", []byte("{\"path\":\"a.html\"}\n{\"path\":\"b.html\"}\n"))
	for _, input := range []string{"in", "in/list.jsonl"} {
		for p := range Pages(input) {
			if string(p.Data) != "A" {
				t.Errorf("%s: %s after the first page", input, p.Source)
			}
			break
		}
	}
}

// TestErrors checks that errors can be told apart.
func TestErrors(t *testing.T) {
	for p, err := range Pages(filepath.Join(t.TempDir(), "missing")) {
		if !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: %v", p.Source, err)
		}
	}
}

func read(pages iter.Seq2[newspage.Page, error]) []string {
	var out []string
	for p, err := range pages {
		line := filepath.ToSlash(p.Source) + ": " + string(p.Data)
		if err != nil {
			line += "error: " + message(err)
		}
		out = append(out, line)
	}
	return out
}

// message leaves out the path that the system's errors begin with.
func message(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}

func write(t *testing.T, name string, data []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, data, 0o666); err != nil {
		t.Fatal(err)
	}
}

func pack(t testing.TB, data []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := io.Copy(w, bytes.NewReader(data)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
