// Package archive reads the saved pages of a folder, a list, a web archive or a
// single file, one at a time and in order, so that they need not all be in memory.
//
//	for result, err := range newspage.ExtractAll(ctx, archive.Pages("saved")) {
//		// …
//	}
//
// A page that cannot be read is yielded with its name and an error, and the next
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

// A Reader reads saved pages. Its zero value is ready to use.
type Reader struct {
	// MaxBytes is the limit on the size of a page, in bytes; zero or less means
	// [newspage.DefaultMaxBytes].
	MaxBytes int64
}

func (r Reader) maxBytes() int64 {
	if r.MaxBytes > 0 {
		return min(r.MaxBytes, 1<<62) // so that a little can be added to it
	}
	return newspage.DefaultMaxBytes
}

// Pages returns the pages of one input:
//
//   - A folder contains the pages in it and below it, directory by directory in
//     the order of their names. A page is a file that ends in .html, .htm, .xhtml,
//     .txt, .mhtml, .mht or .webarchive, or is inside one that ends in .warc. Names
//     that begin with a dot are skipped, and so is the folder "NAME_files" that a
//     browser saves beside "NAME.html", because it holds only parts of that page.
//   - A list is a file that ends in .jsonl or .ndjson and has on each line a JSON
//     object {"path": …, "url": …, "savedAt": …, "contentType": …}. The path is
//     relative to the list's own folder, savedAt is in RFC 3339, and all but the
//     path may be missing or empty. Empty lines are skipped.
//   - A web archive is a file that ends in .warc. Its pages are the payloads of
//     its response and resource records that are HTML or text.
//   - Any other file is a page. If it ends in .mhtml, .mht or .webarchive, the
//     page is taken out of that container.
//
// Each of these may be packed with gzip and end in ".gz" as well.
//
// The records of a web archive, MHTML, Safari's .webarchive, and the comment that
// SingleFile and browsers write into a saved page state the page's address, and
// most of them when it was saved. The pages have both, unless a list says otherwise.
//
// Every page has a Source: the path as the input writes it; for a record of a web
// archive "PATH#RECORD-ID"; for a line of a list that names no page "LIST:LINE". A
// page above the limit on size is yielded with an error that wraps
// [newspage.ErrTooLarge], without having been read any further.
func Pages(input string) iter.Seq2[newspage.Page, error] { return Reader{}.Pages(input) }

// Pages is like the function [Pages].
func (r Reader) Pages(input string) iter.Seq2[newspage.Page, error] {
	return func(yield func(newspage.Page, error) bool) {
		info, err := os.Stat(input)
		switch {
		case err != nil:
			yield(newspage.Page{Source: input}, err)
		case info.IsDir():
			r.folder(input, yield)
		case isWARC(input):
			r.warc(input, yield)
		case isList(input):
			in, err := open(input)
			if err != nil {
				yield(newspage.Page{Source: input}, err)
				return
			}
			defer in.Close()
			r.list(in, input, yield)
		default:
			yield(r.file(input, newspage.Page{Source: input}))
		}
	}
}

// Count returns how many pages and errors [Pages] yields for an input, without
// reading the pages. The result is false if it would have to read all of the input,
// as for a web archive.
func Count(input string) (int, bool) {
	info, err := os.Stat(input)
	switch {
	case err != nil:
		return 1, true // an error
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
		return 1 // an error
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

// Stream returns the pages of a stream, such as standard input, which may be packed
// with gzip. If it begins like a JSON object it is a list, with paths relative to
// the working directory; otherwise it is one page. The name is the page's Source.
func Stream(in io.Reader, name string) iter.Seq2[newspage.Page, error] {
	return Reader{}.Stream(in, name)
}

// Stream is like the function [Stream].
func (r Reader) Stream(packed io.Reader, name string) iter.Seq2[newspage.Page, error] {
	return func(yield func(newspage.Page, error) bool) {
		in, err := unpack(packed)
		if err != nil {
			yield(newspage.Page{Source: name}, err)
			return
		}
		buffered := bufio.NewReader(in)
		head, _ := buffered.Peek(64) // an error occurs again when the stream is read
		if beginsList(head) {
			r.list(buffered, name, yield)
			return
		}
		yield(r.page(buffered, newspage.Page{Source: name}))
	}
}

// file reads the page in a file into p.
func (r Reader) file(path string, p newspage.Page) (newspage.Page, error) {
	in, err := open(path)
	if err != nil {
		return p, err
	}
	defer in.Close()
	if p, err = r.page(in, p); err != nil {
		return p, err
	}
	return unwrap(path, p)
}

func isWARC(path string) bool { return ending(path) == ".warc" }

// page reads a stream into p, to its end or to the limit.
func (r Reader) page(in io.Reader, p newspage.Page) (newspage.Page, error) {
	data, err := io.ReadAll(io.LimitReader(in, r.maxBytes()+1))
	if err == nil {
		err = r.checkSize(len(data))
	}
	if err != nil {
		return p, err
	}
	p.Data = data
	return p, nil
}

func (r Reader) checkSize(n int) error {
	if int64(n) > r.maxBytes() {
		return fmt.Errorf("%w: more than %d bytes", newspage.ErrTooLarge, r.maxBytes())
	}
	return nil
}

// open opens a file and unpacks it if it is packed. A file named ".gz" has to be;
// under any other name, a page may still be packed as a server sent it.
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

// unpack returns a reader of r that unpacks it if it begins like gzip.
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
	return unpacker{in}, nil
}

// An unpacker says of its errors that they are of unpacking.
type unpacker struct{ in *gzip.Reader }

func (u unpacker) Read(p []byte) (int, error) {
	n, err := u.in.Read(p)
	if err != nil && err != io.EOF {
		err = fmt.Errorf("unpacking: %w", err)
	}
	return n, err
}

// ending returns the extension of a file in lower case, ignoring ".gz".
func ending(path string) string {
	return filepath.Ext(strings.TrimSuffix(strings.ToLower(path), ".gz"))
}
