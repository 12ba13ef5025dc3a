package main

import (
	"bytes"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"newspage": main})
}

// TestScript runs the scripts in testdata/script, each a user at a terminal.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"sources": sources,
			"repeat":  repeat,
		},
	})
}

var sourceKey = regexp.MustCompile(`(?m)^\{"source":"([^"]*)",("error":)?`)

// sources writes, for each line of a batch's output, its source, and "error"
// where it has one:
//
//	sources OUT.jsonl FILE
func sources(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: sources OUT.jsonl FILE")
	}
	var out strings.Builder
	for _, m := range sourceKey.FindAllStringSubmatch(ts.ReadFile(args[0]), -1) {
		out.WriteString(m[1])
		if m[2] != "" {
			out.WriteString(" error")
		}
		out.WriteByte('\n')
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(out.String()), 0o666))
}

// repeat writes a file of n bytes of text:
//
//	repeat FILE N
func repeat(ts *testscript.TestScript, neg bool, args []string) {
	sizes := map[string]int{"65MiB": 65 << 20, "2MiB": 2 << 20}
	if neg || len(args) != 2 || sizes[args[1]] == 0 {
		ts.Fatalf("usage: repeat FILE 65MiB|2MiB")
	}
	line := []byte("The tide came in and the tide went out. ")
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), bytes.Repeat(line, sizes[args[1]]/len(line)+1), 0o666))
}

// TestUsage checks that the usage text names every flag there is, and no other.
func TestUsage(t *testing.T) {
	var defined, named []string
	new(command).define().VisitAll(func(f *flag.Flag) { defined = append(defined, f.Name) })
	for _, m := range regexp.MustCompile(`(?m)^    -([a-z-]+) `).FindAllStringSubmatch(usage, -1) {
		named = append(named, m[1])
	}
	slices.Sort(named)
	if !slices.Equal(defined, named) {
		t.Errorf("flags: %v\nin the usage text: %v", defined, named)
	}
}

// A broken writer takes some bytes and then fails, as a full disk does.
type broken struct{ left int }

var errFull = errors.New("the disk is full")

func (b *broken) Write(p []byte) (int, error) {
	if b.left -= len(p); b.left < 0 {
		return 0, errFull
	}
	return len(p), nil
}

// TestFullDisk writes to a disk that has no room, plain and packed.
func TestFullDisk(t *testing.T) {
	const full = "/dev/full"
	if _, err := os.Stat(full); err != nil {
		t.Skipf("no device that is full: %v", err)
	}
	page := filepath.Join(t.TempDir(), "page.txt")
	if err := os.WriteFile(page, []byte("Storm closes the bridge\n\n"+strings.Repeat("The harbour master closed the bridge to traffic on Monday.\n\n", 9)), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"out.jsonl", "out.jsonl.gz", "out.jsonl.zst"} {
		out := filepath.Join(t.TempDir(), name)
		if err := os.Symlink(full, out); err != nil {
			t.Fatal(err)
		}
		var errs strings.Builder
		if code := run([]string{"batch", page, "-o", out}, strings.NewReader(""), io.Discard, &errs); code != exitFailed || !strings.Contains(errs.String(), out) {
			t.Errorf("%s: exit %d, %q; want exit %d and the name of the file", name, code, errs.String(), exitFailed)
		}
	}
}

// TestWriteError checks that output which cannot be written is an error, at
// the first page and at a later one.
func TestWriteError(t *testing.T) {
	page := filepath.Join(t.TempDir(), "page.txt")
	text := strings.Repeat("The harbour master closed the bridge to traffic on Monday after the storm.\n\n", 5)
	if err := os.WriteFile(page, []byte("Storm closes the bridge\n\n"+text), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{page, page, page}, {"-format=json", page, page, page}, {"batch", page, page, page},
	} {
		for _, room := range []int{0, 800} {
			var errs strings.Builder
			code := run(args, strings.NewReader(""), &broken{room}, &errs)
			if want := "newspage: standard output: the disk is full\n"; code != exitFailed || !strings.HasSuffix(errs.String(), want) {
				t.Errorf("newspage %v, room for %d bytes: exit %d, %q; want exit %d, %q", args[:1], room, code, errs.String(), exitFailed, want)
			}
		}
	}
}
