package archive

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"time"

	"github.com/newspage/newspage"
)

func isList(path string) bool { return ending(path) == ".jsonl" || ending(path) == ".ndjson" }

var byteOrderMark = []byte("\uFEFF")

// beginsList reports whether a stream that begins with head is a list. Neither HTML
// nor text begins with a JSON object.
func beginsList(head []byte) bool {
	head, ok := bytes.CutPrefix(bytes.TrimSpace(bytes.TrimPrefix(head, byteOrderMark)), []byte("{"))
	return ok && bytes.HasPrefix(bytes.TrimSpace(head), []byte("\""))
}

// maxLine is the length of the longest line of a list. Paths and addresses have at
// most thousands of bytes; a line longer than this belongs to something else, and is
// not kept in memory.
const maxLine = 1 << 20

// list yields the pages that the lines of a list name.
func (r Reader) list(in io.Reader, name string, yield func(newspage.Page, error) bool) {
	lines := bufio.NewReaderSize(in, maxLine)
	for n := 1; ; n++ {
		text, err := lines.ReadSlice('\n')
		source := fmt.Sprintf("%s:%d", name, n)
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			err = toLineEnd(lines)
			if !yield(newspage.Page{Source: source}, fmt.Errorf("a line of more than %d bytes", maxLine)) {
				return
			}
		case err == nil || err == io.EOF:
			if n == 1 {
				text = bytes.TrimPrefix(text, byteOrderMark)
			}
			if text = bytes.TrimSpace(text); len(text) > 0 && !yield(r.listed(text, name, source)) {
				return
			}
		}
		if err == io.EOF {
			return
		}
		if err != nil {
			yield(newspage.Page{Source: name}, err)
			return
		}
	}
}

// toLineEnd skips the rest of a line.
func toLineEnd(lines *bufio.Reader) error {
	for {
		if _, err := lines.ReadSlice('\n'); !errors.Is(err, bufio.ErrBufferFull) {
			return err
		}
	}
}

// A line is what a line of a list says about its page.
type line struct {
	Path        string `json:"path"`
	URL         string `json:"url"`
	SavedAt     string `json:"savedAt"`
	ContentType string `json:"contentType"`
}

// listed reads the page that a line of a list names. source names the line itself,
// for an error if it names no page.
func (r Reader) listed(text []byte, list, source string) (newspage.Page, error) {
	l, err := parse(text)
	p := newspage.Page{Source: l.Path, URL: l.URL, ContentType: l.ContentType}
	if l.Path == "" {
		p.Source = source
	} else if err != nil {
		err = fmt.Errorf("%s: %w", source, err)
	}
	if err != nil {
		return p, err
	}
	if l.SavedAt != "" {
		if p.SavedAt, err = time.Parse(time.RFC3339, l.SavedAt); err != nil {
			return p, fmt.Errorf("%s: savedAt %q is not RFC 3339, such as 2006-01-02T15:04:05Z", source, l.SavedAt)
		}
	}
	path := l.Path
	if !filepath.IsAbs(path) {
		path = filepath.Join(filepath.Dir(list), path)
	}
	return r.file(path, p)
}

// parse parses a line of a list. If there is an error, it also returns the fields
// that could be read.
func parse(text []byte) (line, error) {
	var l line
	err := json.Unmarshal(text, &l)
	var wrong *json.UnmarshalTypeError
	switch {
	case errors.As(err, &wrong) && wrong.Field != "":
		return l, fmt.Errorf("%q is not a string: %s", wrong.Field, wrong.Value)
	case errors.As(err, &wrong):
		return l, fmt.Errorf("not a JSON object: %s", wrong.Value)
	case err != nil:
		return l, fmt.Errorf("not a JSON object: %w", err)
	case l.Path == "":
		return l, errors.New("the line has no \"path\"")
	}
	return l, nil
}
