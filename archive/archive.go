// Package archive gives the pages of folders, lists and single files, one at a
// time, in order, so that a batch need not hold them all.
package archive

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/newspage/newspage"
)

// Pages gives the pages of one input: a folder, with those in it; a list, one
// JSON object a line ({"path", "url", "savedAt"}, the path relative to the
// list's folder); or a page. ".gz" is read as it is. Each page's Source is its
// path as the input writes it. A page that cannot be read comes with its Source
// and an error, and the next one follows; so does one above
// [newspage.DefaultMaxBytes], with an error that wraps [newspage.ErrTooLarge].
func Pages(input string) iter.Seq2[newspage.Page, error] {
	info, err := os.Stat(input)
	switch {
	case err != nil:
		return failed(input, err)
	case info.IsDir():
		return folder(input)
	case isList(input):
		return list(input)
	}
	return File(input)
}

// File gives the one page in a file.
func File(path string) iter.Seq2[newspage.Page, error] {
	return func(yield func(newspage.Page, error) bool) { yield(file(path, newspage.Page{Source: path})) }
}

func failed(source string, err error) iter.Seq2[newspage.Page, error] {
	return func(yield func(newspage.Page, error) bool) { yield(newspage.Page{Source: source}, err) }
}

func isList(path string) bool {
	path = strings.TrimSuffix(strings.ToLower(path), ".gz")
	return strings.HasSuffix(path, ".jsonl") || strings.HasSuffix(path, ".ndjson")
}

// pageEndings are the endings of saved pages; a folder's other files (its
// pictures, its style sheets) are no pages.
var pageEndings = []string{".html", ".htm", ".xhtml", ".txt"}

func isPage(path string) bool {
	return slices.Contains(pageEndings, filepath.Ext(strings.TrimSuffix(strings.ToLower(path), ".gz")))
}

// folder gives the pages in a folder and below it, in the order of their paths.
func folder(root string) iter.Seq2[newspage.Page, error] {
	return func(yield func(newspage.Page, error) bool) {
		err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err != nil {
				if !yield(newspage.Page{Source: path}, err) {
					return fs.SkipAll
				}
				return nil
			}
			if entry.IsDir() || !isPage(path) {
				return nil
			}
			if !yield(file(path, newspage.Page{Source: path})) {
				return fs.SkipAll
			}
			return nil
		})
		if err != nil {
			yield(newspage.Page{Source: root}, err)
		}
	}
}

// A line is one page of a list.
type line struct {
	Path        string    `json:"path"`
	URL         string    `json:"url"`
	SavedAt     time.Time `json:"savedAt"`
	ContentType string    `json:"contentType"`
}

func list(path string) iter.Seq2[newspage.Page, error] {
	return func(yield func(newspage.Page, error) bool) {
		in, err := open(path)
		if err != nil {
			yield(newspage.Page{Source: path}, err)
			return
		}
		defer in.Close()
		lines := bufio.NewReader(in)
		for n := 1; ; n++ {
			text, readErr := lines.ReadBytes('\n')
			if text = bytes.TrimSpace(text); len(text) > 0 {
				if !yield(listed(path, n, text)) {
					return
				}
			}
			if readErr == io.EOF {
				return
			}
			if readErr != nil {
				yield(newspage.Page{Source: path}, fmt.Errorf("%s:%d: %w", path, n, readErr))
				return
			}
		}
	}
}

// listed reads the page that one line of a list names.
func listed(list string, n int, text []byte) (newspage.Page, error) {
	var l line
	if err := json.Unmarshal(text, &l); err != nil {
		return newspage.Page{Source: fmt.Sprintf("%s:%d", list, n)}, fmt.Errorf("%s:%d: %w", list, n, err)
	}
	p := newspage.Page{Source: l.Path, URL: l.URL, SavedAt: l.SavedAt, ContentType: l.ContentType}
	path := l.Path
	if !filepath.IsAbs(path) {
		path = filepath.Join(filepath.Dir(list), path)
	}
	return file(path, p)
}

// file reads the bytes of a page into p.
func file(path string, p newspage.Page) (newspage.Page, error) {
	in, err := open(path)
	if err != nil {
		return p, err
	}
	defer in.Close()
	const limit = newspage.DefaultMaxBytes
	data, err := io.ReadAll(io.LimitReader(in, limit+1))
	if err != nil {
		return p, fmt.Errorf("%s: %w", path, err)
	}
	if len(data) > limit {
		return p, fmt.Errorf("%s: %w: more than %d bytes", path, newspage.ErrTooLarge, limit)
	}
	p.Data = data
	return p, nil
}

// open opens a file, unpacked where it is packed.
func open(path string) (io.ReadCloser, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	if !strings.HasSuffix(strings.ToLower(path), ".gz") {
		return file, nil
	}
	unpacked, err := gzip.NewReader(bufio.NewReader(file))
	if err != nil {
		file.Close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return packed{unpacked, file}, nil
}

type packed struct {
	*gzip.Reader
	file *os.File
}

func (p packed) Close() error { return errors.Join(p.Reader.Close(), p.file.Close()) }
