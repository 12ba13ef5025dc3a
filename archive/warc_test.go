package archive

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/brotli"
	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/zstd"
	"github.com/nlnwa/gowarc/v3"

	"github.com/newspage/newspage"
)

// recordID is the id of record n in the archives of the tests.
func recordID(n int) string { return fmt.Sprintf("urn:uuid:00000000-0000-4000-8000-%012d", n) }

// record is a record of a web archive as gowarc writes it.
func record(t testing.TB, n int, kind gowarc.RecordType, contentType, block string) []byte {
	t.Helper()
	b := gowarc.NewRecordBuilder(kind, gowarc.WithNoValidation(), gowarc.WithAddMissingContentLength(true))
	b.AddWarcHeader(gowarc.WarcRecordID, "<"+recordID(n)+">")
	b.AddWarcHeader(gowarc.WarcDate, "2024-07-02T17:05:00Z")
	b.AddWarcHeader(gowarc.WarcTargetURI, fmt.Sprintf("https://news.example/%d", n))
	b.AddWarcHeader(gowarc.ContentType, contentType)
	if _, err := b.WriteString(block); err != nil {
		t.Fatal(err)
	}
	rec, _, err := b.Build()
	if err != nil {
		t.Fatal(err)
	}
	defer rec.Close()
	var out bytes.Buffer
	if _, _, err := gowarc.NewMarshaler().Marshal(&out, rec, 0); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

const httpType = "application/http;msgtype=response"

// answer is an HTTP response with a page in it.
func answer(headers, body string) string {
	return fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n%sContent-Length: %d\r\n\r\n%s", headers, len(body), body)
}

// sources lists what an input gives: a page's source, and its text or the kind
// of its error.
func sources(input string) []string {
	var out []string
	for p, err := range Pages(input) {
		line := strings.TrimPrefix(p.Source, input) + " " + string(p.Data)
		if err != nil {
			line = strings.TrimPrefix(p.Source, input) + " error"
			if !errors.Is(err, ErrRecord) {
				line += " " + err.Error()
			}
		}
		out = append(out, line)
	}
	return out
}

// TestWARCOfAThousand reads 1,000 records, some of them broken, packed and not:
// one page for each response that is one, one error for each broken record, and
// none lost behind it.
func TestWARCOfAThousand(t *testing.T) {
	for _, packed := range []bool{false, true} {
		t.Run(fmt.Sprintf("packed=%t", packed), func(t *testing.T) {
			t.Chdir(t.TempDir())
			var file bytes.Buffer
			var want []string
			for n := range 1000 {
				page := fmt.Sprintf("<p>Page %d. %s", n, strings.Repeat("The tide came in. ", n%50))
				rec := record(t, n, gowarc.Response, httpType, answer("", page))
				line := fmt.Sprintf("#%s %s", recordID(n), page)
				broken := fmt.Sprintf("#@%d error", file.Len())
				cut := false
				switch n % 25 {
				case 3: // of another type
					rec, line = record(t, n, gowarc.Request, "application/http;msgtype=request", "GET / HTTP/1.1\r\n\r\n"), ""
				case 7: // a picture
					rec, line = record(t, n, gowarc.Response, httpType, strings.Replace(answer("", page), "text/html", "image/png", 1)), ""
				case 11: // not found
					rec, line = record(t, n, gowarc.Response, httpType, strings.Replace(answer("", page), "200 OK", "404 Not Found", 1)), ""
				case 13: // too short a length
					rec, line = bytes.Replace(rec, []byte("\r\nContent-Length: "), []byte("\r\nContent-Length: 1\r\nX-Length: "), 1), broken
				case 17: // too long a length
					rec, line = bytes.Replace(rec, []byte("\r\nContent-Length: "), []byte("\r\nContent-Length: 9"), 1), broken
				case 19: // cut off
					rec, line, cut = rec[:len(rec)*2/3], broken, true
				case 21:
					rec = record(t, n, gowarc.Resource, "text/html", page)
				}
				if packed {
					rec = pack(t, rec)
					if cut {
						rec = rec[:len(rec)*2/3]
					}
				} else if cut {
					rec = append(rec, "\r\n\r\n"...)
				}
				file.Write(rec)
				if line != "" {
					want = append(want, line)
				}
			}
			name := "crawl.warc"
			if packed {
				name += ".gz"
			}
			write(t, name, file.Bytes())
			if diff := cmp.Diff(want, sources(name)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// TestWARCFacts checks what comes with a page, and that payloads are decoded.
func TestWARCFacts(t *testing.T) {
	t.Chdir(t.TempDir())
	const page = "<p>High water is at six."
	coded := func(w func(io.Writer) io.WriteCloser) string {
		var b bytes.Buffer
		c := w(&b)
		if _, err := io.WriteString(c, page); err != nil {
			t.Fatal(err)
		}
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	zipped := coded(func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) })
	blocks := map[string]string{
		"plain":   answer("", page),
		"chunked": "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>Hi\r\n13\r\ngh water is at six.\r\n0\r\n\r\n",
		"gzip":    answer("Content-Encoding: gzip\r\n", zipped),
		"deflate": answer("Content-Encoding: deflate\r\n", coded(func(w io.Writer) io.WriteCloser { return zlib.NewWriter(w) })),
		"br":      answer("Content-Encoding: br\r\n", coded(func(w io.Writer) io.WriteCloser { return brotli.NewWriter(w) })),
		"zstd": answer("Content-Encoding: zstd\r\n", coded(func(w io.Writer) io.WriteCloser {
			enc, err := zstd.NewWriter(w)
			if err != nil {
				t.Fatal(err)
			}
			return enc
		})),
		"two codings": answer("Content-Encoding: gzip, identity\r\n", zipped),
		"kept header": answer("Content-Encoding: gzip\r\n", page),
	}
	for name, block := range blocks {
		write(t, "a.warc", record(t, 7, gowarc.Response, httpType, block))
		for p, err := range Pages("a.warc") {
			want := newspage.Page{
				Data: []byte(page), ContentType: "text/html", URL: "https://news.example/7", SavedAt: time.Date(2024, 7, 2, 17, 5, 0, 0, time.UTC), Source: "a.warc#" + recordID(7),
			}
			if err != nil || !cmp.Equal(want, p) {
				t.Errorf("%s: %v\n%s", name, err, cmp.Diff(want, p))
			}
		}
	}
}

// TestWARCBroken: whatever is done to a file, reading it ends, and says so.
func TestWARCBroken(t *testing.T) {
	t.Chdir(t.TempDir())
	rec := record(t, 1, gowarc.Response, httpType, answer("", "<p>A"))
	for name, data := range map[string][]byte{
		"empty": nil, "no record": []byte("<html>"), "line ends": []byte("\r\n\r\n\n"), "a header without an end": []byte("WARC/1.0\r\nContent-Length: 3\r\n"),
		"no length": []byte("WARC/1.0\r\nWARC-Type: response\r\n\r\nabc\r\n\r\n"), "no number": []byte("WARC/1.0\r\nContent-Length: x\r\n\r\n"), "a bad payload": record(t, 2, gowarc.Response, httpType, answer("Content-Encoding: gzip\r\n", "\x1F\x8B\x08")),
		"no HTTP": record(t, 3, gowarc.Response, httpType, "nothing"), "half a magic": {0x1F, 0x8B},
	} {
		write(t, "a.warc", append(append(data[:len(data):len(data)], "\r\n"...), rec...))
		got := sources("a.warc")
		if last := got[len(got)-1]; last != "#"+recordID(1)+" <p>A" {
			t.Errorf("%s: the record behind it is lost: %q", name, got)
		}
	}
	if got := sources("missing.warc"); len(got) != 1 || !strings.Contains(got[0], "no such file") {
		t.Errorf("a file that is not there: %q", got)
	}
}

// TestWget reads a web archive that another program wrote.
func TestWget(t *testing.T) {
	wget, err := exec.LookPath("wget")
	if err != nil {
		t.Skip("no wget here: no web archive of another program is read")
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/boat.png":
			w.Header().Set("Content-Type", "image/png")
		case "/robots.txt":
			w.WriteHeader(http.StatusNotFound)
		default:
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprintf(w, "<p>Page %s <a href=/b>b</a> <img src=/boat.png>", r.URL.Path)
		}
	}))
	defer server.Close()
	t.Chdir(t.TempDir())
	out, err := exec.Command(wget, "-q", "-r", "-l", "1", "-p", "--warc-file=crawl", server.URL+"/a").CombinedOutput()
	if _, statErr := os.Stat("crawl.warc.gz"); statErr != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var got []string
	for p, err := range Pages("crawl.warc.gz") {
		if err != nil {
			t.Errorf("%s: %v", p.Source, err)
		}
		if p.ContentType != "text/html; charset=utf-8" && !strings.HasPrefix(p.ContentType, "text/plain") || p.SavedAt.IsZero() {
			t.Errorf("%+v", p)
		}
		if strings.HasPrefix(p.URL, server.URL) {
			got = append(got, strings.TrimPrefix(p.URL, server.URL)+" "+string(p.Data[:min(9, len(p.Data))]))
		}
	}
	if want := []string{"/a <p>Page /", "/b <p>Page /"}; !cmp.Equal(want, got) {
		t.Errorf("the pages are %q, want %q", got, want)
	}
}

// TestSavedForms reads one page as browsers save it in one file.
func TestSavedForms(t *testing.T) {
	t.Chdir(t.TempDir())
	const page, address = "<p>High water is at six.", "https://news.example/tides"
	at := time.Date(2024, 7, 2, 18, 5, 0, 0, time.FixedZone("", 3600))
	files := map[string]string{
		"a.mhtml": "From: <Saved by Blink>\r\nSnapshot-Content-Location: " + address + "\r\nDate: Tue, 2 Jul 2024 18:05:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"x\"\r\n\r\n\r\n" +
			"--x\r\nContent-Type: image/png\r\nContent-Location: https://news.example/a.png\r\n\r\nPNG\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: " + address + "\r\n\r\n<p>High water=\r\n is at =73ix.\r\n--x--\r\n",
		"b.mht": "Date: Tue, 2 Jul 2024 18:05:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; start=\"<2>\"; boundary=\"x\"\r\n\r\n--x\r\nContent-ID: <1>\r\nContent-Type: text/html\r\n\r\nframe\r\n" +
			"--x\r\nContent-ID: <2>\r\nContent-Type: text/html\r\nContent-Location: " + address + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.StdEncoding.EncodeToString([]byte(page)) + "\r\n--x--\r\n",
		"c.webarchive": `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd"><plist version="1.0"><dict><key>WebMainResource</key><dict>` +
			`<key>WebResourceData</key><data>` + base64.StdEncoding.EncodeToString([]byte(page)) + `</data><key>WebResourceMIMEType</key><string>text/html</string><key>WebResourceURL</key><string>` + address + `</string></dict></dict></plist>`,
		"d.html": "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: " + address + " \n saved date: Tue Jul 02 2024 18:05:00 GMT+0100 (British Summer Time)\n-->" + page,
		"e.html": "<!DOCTYPE html>\n<!-- saved from url=(0026)" + address + " -->\n" + page,
	}
	for name, text := range files {
		write(t, name, []byte(text))
		for p, err := range Pages(name) {
			if err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			if !strings.HasSuffix(string(p.Data), page) && string(p.Data) != page+"\r\n" || p.URL != address || p.Source != name {
				t.Errorf("%s: %+v, %s", name, p, p.Data)
			}
			if stated := name != "c.webarchive" && name != "e.html"; stated && !p.SavedAt.Equal(at) || !stated && !p.SavedAt.IsZero() {
				t.Errorf("%s: saved at %v", name, p.SavedAt)
			}
		}
	}
	for _, name := range []string{"bad.mhtml", "bad.webarchive", "none.mht"} {
		text := "no container"
		if name == "none.mht" {
			text = "Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: image/png\r\n\r\nPNG\r\n--x--\r\n"
		}
		write(t, name, []byte(text))
		for p, err := range Pages(name) {
			if !errors.Is(err, ErrContainer) || p.Source != name {
				t.Errorf("%s: %v", p.Source, err)
			}
		}
	}
	write(t, filepath.Join("in", "x.warc"), record(t, 1, gowarc.Response, httpType, answer("", page)))
	write(t, filepath.Join("in", "y.mhtml"), []byte(files["a.mhtml"]))
	if got := sources("in"); len(got) != 2 {
		t.Errorf("in a folder: %q", got)
	}
}

// FuzzWARC: reading any bytes ends, and gives no page beyond what is there.
func FuzzWARC(f *testing.F) {
	rec := record(f, 1, gowarc.Response, httpType, answer("", "<p>A"))
	f.Add(rec)
	f.Add(append(append([]byte(nil), rec...), rec...))
	f.Add(pack(f, rec))
	f.Add(append(pack(f, rec)[:40], pack(f, rec)...))
	f.Add([]byte("WARC/1.0\r\nContent-Length: 99999999999\r\n\r\n"))
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := os.CreateTemp(dir, "*.warc")
		if err != nil {
			t.Fatal(err)
		}
		defer os.Remove(file.Name())
		if _, err := file.Write(data); err != nil {
			t.Fatal(err)
		}
		file.Close()
		n := 0
		for p, err := range Pages(file.Name()) {
			if n++; n > len(data)+1 {
				t.Fatal("it does not end")
			}
			if p.Source == "" || err == nil && len(p.Data) > 100*len(data)+1000 {
				t.Errorf("%q: %d bytes of %d", p.Source, len(p.Data), len(data))
			}
		}
	})
}
