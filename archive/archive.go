// Package archive gives the saved pages of a folder, a list or a single file,
// one at a time and in order, so that a batch need not hold them all.
//
//	for result, err := range newspage.ExtractAll(ctx, archive.Pages("saved")) {
//		// …
//	}
//
// A page that cannot be read comes with its name and an error, and the next
// one follows.
package archive

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/newspage/newspage"
)

// Pages gives the pages of one input:
//
//   - a folder: the pages in it and below it, directory by directory, names in
//     order. A page is a file that ends in .html, .htm, .xhtml, .txt, .mhtml, .mht
//     or .webarchive, or is in one that ends in .warc. Left out are names that
//     begin with a dot, and the folder "NAME_files" that a browser saves beside
//     "NAME.html", which holds the page's frames.
//   - a list: a file that ends in .jsonl or .ndjson, with one JSON object a
//     line, {"path": …, "url": …, "savedAt": …, "contentType": …}. The path is
//     relative to the list's own folder, savedAt is RFC 3339, and all but the
//     path may be missing or empty. Empty lines are passed over.
//   - a web archive: a file that ends in .warc. Its pages are the payloads of
//     its response and resource records that are HTML or text.
//   - any other file is a page. One that ends in .mhtml, .mht or .webarchive is
//     taken out of its container.
//
// What the container knows of a page comes with it: the records of a web archive,
// MHTML, Safari's .webarchive, and the comment that SingleFile and browsers write
// into a saved page state its address, most of them when it was saved.
//
// Each may be packed with gzip and end in ".gz" as well. Every page has its
// Source set: the path as the input writes it or, for a line that names none,
// "LIST:LINE"; of a record of a web archive "PATH#RECORD-ID". A page above
// [newspage.DefaultMaxBytes] comes with an error that wraps [newspage.ErrTooLarge],
// and no more of it than that is read.
func Pages(input string) iter.Seq2[newspage.Page, error] {
	return func(yield func(newspage.Page, error) bool) {
		info, err := os.Stat(input)
		switch {
		case err != nil:
			yield(newspage.Page{Source: input}, err)
		case info.IsDir():
			folder(input, yield)
		case isWARC(input):
			warc(input, yield)
		case isList(input):
			in, err := open(input)
			if err != nil {
				yield(newspage.Page{Source: input}, err)
				return
			}
			defer in.Close()
			list(in, input, yield)
		default:
			yield(file(input, newspage.Page{Source: input}))
		}
	}
}

// Count returns how many pages [Pages] gives of an input, without reading them;
// false where that would take reading it all, as of a web archive.
func Count(input string) (int, bool) {
	info, err := os.Stat(input)
	switch {
	case err != nil:
		return 1, true // it is one error
	case info.IsDir():
		return countFiles(input)
	case isWARC(input):
		return 0, false
	case isList(input):
		return countLines(input), true
	}
	return 1, true
}

func countFiles(folder string) (int, bool) {
	n := 0
	for path := range files(folder) {
		if isWARC(path) {
			return 0, false
		}
		n++
	}
	return n, true
}

func countLines(list string) int {
	in, err := open(list)
	if err != nil {
		return 1 // it is one error
	}
	defer in.Close()
	n := 0
	for lines := bufio.NewReader(in); ; {
		line, err := lines.ReadString('\n')
		if strings.TrimSpace(line) != "" {
			n++
		}
		if err != nil {
			return n
		}
	}
}

// Stream gives the pages of a stream, such as standard input: what begins as
// a JSON object does is a list, its paths relative to the working directory, and
// anything else is one page. It may be packed with gzip. The name is the page's Source.
func Stream(r io.Reader, name string) iter.Seq2[newspage.Page, error] {
	return func(yield func(newspage.Page, error) bool) {
		in, err := unpack(r)
		if err != nil {
			yield(newspage.Page{Source: name}, err)
			return
		}
		buffered := bufio.NewReader(in)
		// An error shows again where the stream is read.
		head, _ := buffered.Peek(64)
		if beginsList(head) {
			list(buffered, name, yield)
			return
		}
		yield(page(buffered, newspage.Page{Source: name}))
	}
}

// file reads the page in a file into p.
func file(path string, p newspage.Page) (newspage.Page, error) {
	in, err := open(path)
	if err != nil {
		return p, err
	}
	defer in.Close()
	if p, err = page(in, p); err != nil {
		return p, err
	}
	return unwrap(path, p)
}

func isWARC(path string) bool { return ending(path) == ".warc" }

// page reads r to its end, or to the limit, into p.
func page(r io.Reader, p newspage.Page) (newspage.Page, error) {
	const limit = newspage.DefaultMaxBytes
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return p, err
	}
	if len(data) > limit {
		return p, fmt.Errorf("%w: more than %d bytes", newspage.ErrTooLarge, limit)
	}
	p.Data = data
	return p, nil
}

// open opens a file, unpacked where it is packed. What is named ".gz" has to
// be; a page that a server sent packed may be, under any name.
func open(path string) (io.ReadCloser, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	var in io.Reader
	if lower := strings.ToLower(path); strings.HasSuffix(lower, ".gz") {
		in, err = gunzip(file)
	} else {
		in, err = unpack(file)
	}
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return struct {
		io.Reader
		io.Closer
	}{in, file}, nil
}

// unpack returns r, or what is packed in it where it begins as gzip does.
func unpack(r io.Reader) (io.Reader, error) {
	in := bufio.NewReader(r)
	if head, _ := in.Peek(2); bytes.Equal(head, []byte{0x1F, 0x8B}) {
		return gunzip(in)
	}
	return in, nil
}

func gunzip(r io.Reader) (io.Reader, error) {
	in, err := gzip.NewReader(r)
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		return nil, fmt.Errorf("unpacking: %w", err)
	}
	return in, nil
}

// ending is the last part of a file's name, ".gz" aside.
func ending(path string) string {
	return filepath.Ext(strings.TrimSuffix(strings.ToLower(path), ".gz"))
}
