package newspagetest_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/newspagetest"
)

// TestRun is what a team's test is, in a process of its own: with the folder
// that the environment names, it is the team; without one it is skipped.
func TestRun(t *testing.T) {
	dir := os.Getenv("NEWSPAGETEST_DIR")
	if dir == "" {
		t.Skip("TestTeam runs this test")
	}
	newspagetest.Run(t, dir, newspage.Reader{})
}

const page = `<html lang="en"><head><title>Ferry late</title></head><body><article><h1>Ferry late</h1>
<p>The night ferry left Port Sennet an hour late on Tuesday because its cook had gone home with the key to the galley.</p>
<p>Nobody went hungry. A passenger who keeps a bakery on Little Gannet opened her bag and sold what was in it.</p></article></body></html>`

// TestTeam goes the way that a team goes: nothing is expected yet, -update
// writes it, the test passes, the page changes, and the test says how.
func TestTeam(t *testing.T) {
	dir := t.TempDir()
	put := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	put("ferry.html", page)
	put("ferry.page.json", `{"url": "https://harbourcourier.example/ferry"}`)
	put("saved.html", "<!-- saved from url=(0036)https://harbourcourier.example/saved -->"+page)
	put("saved.page.json", `{"savedAt": "2024-07-02T18:05:00Z"}`)
	put("empty.html", "<html></html>")
	put("notes.pdf", "no page")

	expect(t, dir, false, "no article is expected yet", "ferry.html")
	expect(t, dir, true, "ok", "", "-update")
	expect(t, dir, true, "ok", "")
	article, err := os.ReadFile(filepath.Join(dir, "ferry.article.json"))
	if err != nil || !strings.Contains(string(article), `"url": "https://harbourcourier.example/ferry"`) {
		t.Errorf("the expected article is %s, %v", article, err)
	}
	article, err = os.ReadFile(filepath.Join(dir, "saved.article.json"))
	if err != nil || !strings.Contains(string(article), `"url": "https://harbourcourier.example/saved"`) {
		t.Errorf("the address that the page states is not in %s, %v", article, err)
	}
	if text, err := os.ReadFile(filepath.Join(dir, "empty.error")); err != nil || len(text) == 0 {
		t.Errorf("the expected error is %q, %v", text, err)
	}

	put("ferry.html", strings.Replace(page, "Nobody went hungry.", "Everybody went hungry.", 1))
	expect(t, dir, false, `"Every",`, "(-want +got)")
	put("ferry.html", page)
	put("ferry.page.json", `{"adress": "x"}`)
	expect(t, dir, false, "unknown field", "ferry.page.json")
	expect(t, t.TempDir(), false, "no pages", "")
}

// expect runs the team's test, and looks at what it says.
func expect(t *testing.T, dir string, passes bool, says, alsoSays string, flags ...string) {
	t.Helper()
	cmd := exec.Command(os.Args[0], append([]string{"-test.run=^TestRun$", "-test.v"}, flags...)...)
	cmd.Env = append(os.Environ(), "NEWSPAGETEST_DIR="+dir)
	out, err := cmd.CombinedOutput()
	if passes != (err == nil) || !passes && (!strings.Contains(string(out), says) || !strings.Contains(string(out), alsoSays)) {
		t.Errorf("%v: %v, want %q and %q in\n%s", flags, err, says, alsoSays, out)
	}
}
