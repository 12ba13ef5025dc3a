package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/klauspost/compress/zstd"
)

// manyPages writes n pages and a list of them, and returns the list's path.
func manyPages(t *testing.T, n int) string {
	t.Helper()
	dir := t.TempDir()
	var list strings.Builder
	for i := range n {
		name := fmt.Sprintf("%d.html", i)
		text := "<html><title>Tides</title><h1>Tide table number " + fmt.Sprint(i) + "</h1>" + strings.Repeat(fmt.Sprintf("<p>High water number %d is at six, and low water is at noon, as it was the day before.</p>", i), 40)
		if i%10 == 7 {
			text = "" // a page with an error
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&list, "{\"path\": %q}\n", name)
	}
	path := filepath.Join(dir, "list.jsonl")
	if err := os.WriteFile(path, []byte(list.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

// newspageCommand is this test binary as the program: TestMain runs the program
// where it is called by that name.
func newspageCommand(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(t.TempDir(), "newspage")
	if err := os.Symlink(self, link); err != nil {
		t.Skipf("no links here: %v", err)
	}
	return exec.Command(link, args...)
}

func unpacked(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var in io.Reader = bytes.NewReader(data)
	switch filepath.Ext(name) {
	case ".gz":
		in, err = gzip.NewReader(in)
	case ".zst":
		var d *zstd.Decoder
		if d, err = zstd.NewReader(in); err == nil {
			defer d.Close()
			in = d
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(in)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestResumeAfterKill kills a batch at twenty random moments, and goes on with
// it each time: the lines are those of an unbroken run.
func TestResumeAfterKill(t *testing.T) {
	list := manyPages(t, 3000)
	whole := filepath.Join(t.TempDir(), "whole.jsonl")
	start := time.Now()
	if err := newspageCommand(t, "batch", list, "-o", whole).Run(); err == nil {
		t.Fatal("the pages with errors are not told")
	}
	took := time.Since(start)
	want := unpacked(t, whole)
	if strings.Count(want, "\n") != 3000 {
		t.Fatalf("%d lines", strings.Count(want, "\n"))
	}
	for _, name := range []string{"out.jsonl", "out.jsonl.gz", "out.jsonl.zst"} {
		out := filepath.Join(t.TempDir(), name)
		kills := 0
		for range 20 {
			cmd := newspageCommand(t, "batch", list, "-o", out, "-resume")
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			time.Sleep(time.Duration(rand.Float64() * float64(took) / 8))
			if err := cmd.Process.Kill(); err == nil {
				kills++
			}
			_ = cmd.Wait() // it was killed
		}
		var exit *exec.ExitError
		if err := newspageCommand(t, "batch", list, "-o", out, "-resume").Run(); err != nil && (!errors.As(err, &exit) || exit.ExitCode() != exitErrors) {
			t.Errorf("%s: %v", name, err)
		}
		if got := unpacked(t, out); got != want {
			t.Errorf("%s: after %d kills %d lines, want %d, or the lines differ", name, kills, strings.Count(got, "\n"), strings.Count(want, "\n"))
		}
	}
}

// TestResumeAfterFullDisk: where the disk is full at any byte, going on gives
// the lines of an unbroken run.
func TestResumeAfterFullDisk(t *testing.T) {
	list := manyPages(t, 60)
	for _, name := range []string{"out.jsonl", "out.jsonl.gz", "out.jsonl.zst"} {
		whole := filepath.Join(t.TempDir(), name)
		runBatch(t, exitErrors, list, "-o", whole)
		data, err := os.ReadFile(whole)
		if err != nil {
			t.Fatal(err)
		}
		want := unpacked(t, whole)
		for _, room := range []int{0, 1, 5, 17, len(data) / 3, len(data) / 2, len(data) - 9, len(data) - 1, len(data)} {
			out := filepath.Join(t.TempDir(), name)
			if err := os.WriteFile(out, data[:room], 0o666); err != nil {
				t.Fatal(err)
			}
			runBatch(t, exitErrors, list, "-o", out, "-resume")
			if got := unpacked(t, out); got != want {
				t.Errorf("%s, room for %d bytes: %d lines, want %d", name, room, strings.Count(got, "\n"), strings.Count(want, "\n"))
			}
		}
	}
}

// runBatch runs a batch in this process.
func runBatch(t *testing.T, want int, args ...string) string {
	t.Helper()
	var out, errs strings.Builder
	if code := run(append([]string{"batch"}, args...), strings.NewReader(""), &out, &errs); code != want {
		t.Errorf("batch %v: exit %d, want %d\n%s", args, code, want, errs.String())
	}
	return errs.String()
}

func TestResumeRefuses(t *testing.T) {
	list, other := manyPages(t, 5), manyPages(t, 12)
	out := filepath.Join(t.TempDir(), "out.jsonl")
	runBatch(t, exitOK, list, "-o", out)
	for _, c := range []struct{ args, says string }{
		{list + " -o " + out, "exists already"},
		{"- -resume -o " + out, "-resume is not possible with standard input"},
	} {
		if errs := runBatch(t, exitFailed, strings.Fields(c.args)...); !strings.Contains(errs, c.says) {
			t.Errorf("%s: %s", c.args, errs)
		}
	}
	// A longer output than there are pages, one of other pages, one that is none.
	long := filepath.Join(t.TempDir(), "long.jsonl")
	runBatch(t, exitErrors, other, "-o", long)
	if errs := runBatch(t, exitFailed, list, "-o", long, "-resume"); !strings.Contains(errs, "was written from other inputs") {
		t.Errorf("a longer output: %s", errs)
	}
	if err := os.WriteFile(long, []byte("{\"source\": \"x.html\"}\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	if errs := runBatch(t, exitFailed, list, "-o", long, "-resume"); !strings.Contains(errs, "was written from other inputs") {
		t.Errorf("an output of other pages: %s", errs)
	}
	if err := os.WriteFile(long, []byte("no line\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	if errs := runBatch(t, exitFailed, list, "-o", long, "-resume"); !strings.Contains(errs, "line 1 was not written by a batch") {
		t.Errorf("an output that is none: %s", errs)
	}
	if text, err := os.ReadFile(long); err != nil || string(text) != "no line\n" {
		t.Errorf("it was changed: %q, %v", text, err)
	}
}

// TestResumeUnreadable: what cannot be read of an output file is not taken for its
// end, which would be cut off.
func TestResumeUnreadable(t *testing.T) {
	line, fails := `{"source":"a.html","error":"x"}`+"\n", &fs.PathError{Op: "read", Path: "out", Err: errors.ErrUnsupported}
	packed, err := packGzip([]byte(line))
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"out.jsonl": []byte(line), "out.jsonl.gz": packed} {
		had, _, err := wholeLines(io.MultiReader(bytes.NewReader(data), iotest.ErrReader(fails)), name)
		if had.lines != 1 || !errors.Is(err, fails) {
			t.Errorf("%s: %d lines, %v", name, had.lines, err)
		}
	}
}

// TestInterrupt: a first interrupt ends the batch with whole lines, and says how
// to go on.
func TestInterrupt(t *testing.T) {
	list := manyPages(t, 3000)
	out := filepath.Join(t.TempDir(), "out.jsonl")
	cmd := newspageCommand(t, "batch", list, "-o", out)
	var errs strings.Builder
	cmd.Stderr = &errs
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for range 200 { // until it writes
		if info, err := os.Stat(out); err == nil && info.Size() > 0 {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	var exit *exec.ExitError
	if err := cmd.Wait(); !errors.As(err, &exit) || exit.ExitCode() != exitFailed || !strings.Contains(errs.String(), "continue with -resume") {
		t.Errorf("%v\n%s", err, errs.String()[max(0, len(errs.String())-300):])
	}
	text := unpacked(t, out)
	if !strings.HasSuffix(text, "\n") || strings.Count(text, "\n") == 3000 {
		t.Errorf("%d lines", strings.Count(text, "\n"))
	}
}
