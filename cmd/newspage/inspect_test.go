package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
)

// hostile is a page whose texts, names and addresses try to run something in
// the report.
const hostile = `<html lang="en"><head><title>Ferry &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>
<meta property="og:title" content="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"></head><body>
<article class="a&quot; onclick=&quot;alert(1)" id="&lt;/code&gt;&lt;script&gt;alert(1)&lt;/script&gt;"><h1>Ferry &lt;script&gt;alert(1)&lt;/script&gt;</h1>
<p>The night ferry left Port Sennet an hour late on Tuesday &lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt; for want of a key to the galley.</p>
<p class="ad-slot">&lt;iframe src=javascript:alert(1)&gt; &lt;/script&gt; Advertisement &lt;!-- --&gt; &lt;style&gt;@import url(//evil.example)&lt;/style&gt;</p>
<p>Nobody went hungry. A passenger who keeps a bakery opened her bag &lt;svg onload=alert(1)&gt; and sold {{.}} what was in it.</p>
</article></body></html>`

// inspectFile writes the report of a page to a file, and returns its path.
func inspectFile(t *testing.T, page string) string {
	t.Helper()
	dir := t.TempDir()
	in, out := filepath.Join(dir, "page.html"), filepath.Join(dir, "report.html")
	if err := os.WriteFile(in, []byte(page), 0o666); err != nil {
		t.Fatal(err)
	}
	var errs strings.Builder
	if code := run([]string{"inspect", in, "-o", out}, strings.NewReader(""), &errs, &errs); code != exitOK {
		t.Fatalf("exit %d: %s", code, errs.String())
	}
	return out
}

// TestInspectIsInert parses the report: whatever the page says, its only script
// and style are the inspector's own, and nothing leads out of it.
func TestInspectIsInert(t *testing.T) {
	data, err := os.ReadFile(inspectFile(t, hostile))
	if err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(strings.NewReader(string(data)))
	if err != nil {
		t.Fatal(err)
	}
	scripts := 0
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "script", "style":
			scripts++
			if text := n.FirstChild.Data; text != inspectScript && text != inspectStyle {
				t.Errorf("<%s> is not the inspector's own: %q", n.Data, text)
			}
		case "img", "iframe", "object", "embed", "link", "base":
			t.Errorf("<%s> in the report", n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "src" || a.Key == "style" || a.Key == "href" && !strings.HasPrefix(a.Val, "#") {
				t.Errorf("<%s %s=%q>", n.Data, a.Key, a.Val)
			}
		}
	}
	if scripts != 2 {
		t.Errorf("%d scripts and styles, want one of each", scripts)
	}
	for _, said := range []string{"&lt;svg onload=alert(1)&gt;", "&lt;iframe src=javascript:alert(1)&gt;", "{{.}}"} {
		if !strings.Contains(string(data), said) {
			t.Errorf("the report does not show %s", said)
		}
	}
}

// TestInspectInBrowser opens the report in a browser: its script runs, its
// filters work, the console is quiet and no request leaves.
func TestInspectInBrowser(t *testing.T) {
	browser := findBrowser()
	if browser == "" {
		t.Skip("no Chromium here: the report is not opened in a browser")
	}
	for _, c := range []struct{ asked, want string }{
		{"", "4 of 4 pieces shown"},
		{"#verdict=removed", "1 of 4 pieces shown"},
		{"#words=GALLEY", "1 of 4 pieces shown"},
		{"#reason=advertisement", "1 of 4 pieces shown"},
		{"#words=nowhere", "0 of 4 pieces shown"},
	} {
		log := filepath.Join(t.TempDir(), "net.json")
		dom, logged := openInBrowser(t, browser, "--log-net-log="+log, "file://"+inspectFile(t, hostile)+c.asked)
		if !strings.Contains(dom, c.want) {
			shown := regexp.MustCompile(`<output[^>]*>[^<]*`).FindString(dom)
			t.Errorf("%s: %s, want %s", c.asked, shown, c.want)
		}
		if strings.Contains(logged, "CONSOLE") {
			t.Errorf("%s: the console says:\n%s", c.asked, logged)
		}
		requests, err := os.ReadFile(log)
		if err != nil {
			t.Fatal(err)
		}
		if left := regexp.MustCompile(`"url":"https?://[^"]*evil[^"]*"`).Find(requests); left != nil {
			t.Errorf("%s: a request left: %s", c.asked, left)
		}
	}
}

// openInBrowser returns the page that a browser makes of an address, and what it
// logs. On a busy machine the browser itself fails now and then, so it is started
// up to three times.
func openInBrowser(t *testing.T, browser string, args ...string) (dom, logged string) {
	t.Helper()
	const tries = 3
	for try := 1; ; try++ {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		cmd := exec.CommandContext(ctx, browser, append([]string{"--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr",
			"--virtual-time-budget=2000", "--user-data-dir=" + t.TempDir(), "--dump-dom"}, args...)...)
		var errs strings.Builder
		cmd.Stderr = &errs
		out, err := cmd.Output()
		cancel()
		if err == nil {
			return string(out), errs.String()
		}
		if try == tries {
			t.Fatalf("%v\n%s", err, errs.String())
		}
	}
}

func findBrowser() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}
