package archive

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"iter"
	"mime"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/zstd"
	"github.com/nlnwa/gowarc/v3"

	"github.com/newspage/newspage"
)

// ErrRecord reports a record of a web archive that is broken: a member of gzip
// that is cut off, a length that is not the record's, a header that is none. The
// records behind it are read.
var ErrRecord = errors.New("archive: broken record")

// WARC gives the pages in a web archive that is open already; its name is the
// PATH of their Source. See [Pages].
func WARC(in io.ReadSeeker, name string) iter.Seq2[newspage.Page, error] {
	return func(yield func(newspage.Page, error) bool) { records(in, name, yield) }
}

// warc gives the pages in a web archive (WARC 1.0 and 1.1, ISO 28500): the
// payloads of its response and resource records that are HTML or text. A page's
// Source is "PATH#RECORD-ID". A broken record is an error with its place in the
// file, "PATH#@OFFSET", and the next record is looked for behind its start.
func warc(path string, yield func(newspage.Page, error) bool) bool {
	file, err := os.Open(path)
	if err != nil {
		return yield(newspage.Page{Source: path}, err)
	}
	defer file.Close()
	return records(file, path, yield)
}

// records gives the pages in the records of a web archive, and says whether
// more are wanted.
func records(in io.ReadSeeker, path string, yield func(newspage.Page, error) bool) bool {
	r := &warcReader{path: path, in: in, records: gowarc.NewUnmarshaler(gowarc.WithNoValidation(), gowarc.WithSkipParseBlock())}
	for {
		start, err := r.next()
		if err == io.EOF {
			return true
		}
		if err != nil {
			return yield(newspage.Page{Source: path}, err)
		}
		p, isPage, err := r.record(start)
		if err != nil && p.Source == "" {
			p.Source = fmt.Sprintf("%s#@%d", path, start)
		}
		if (isPage || err != nil) && !yield(p, err) {
			return false
		}
	}
}

// A warcReader reads the records of a file, one after the other. It frames them
// itself, so that a broken one takes none of those behind it with it: gowarc is
// given the bytes of one record alone.
type warcReader struct {
	path    string
	in      io.ReadSeeker
	buffer  *bufio.Reader
	at      int64 // where buffer stands in the file
	records gowarc.Unmarshaler
}

// Read and ReadByte read on, and count: gzip reads no byte more than a member
// has from a reader with a ReadByte.
func (r *warcReader) Read(p []byte) (int, error) {
	n, err := r.buffer.Read(p)
	r.at += int64(n)
	return n, err
}

func (r *warcReader) ReadByte() (byte, error) {
	b, err := r.buffer.ReadByte()
	if err == nil {
		r.at++
	}
	return b, err
}

// seek goes to a place in the file.
func (r *warcReader) seek(to int64) error {
	if r.buffer != nil && to == r.at {
		return nil
	}
	if _, err := r.in.Seek(to, io.SeekStart); err != nil {
		return err
	}
	if r.buffer == nil {
		const size = 64 << 10
		r.buffer = bufio.NewReaderSize(r.in, size)
	} else {
		r.buffer.Reset(r.in)
	}
	r.at = to
	return nil
}

// The first bytes of a record, packed and not.
var (
	gzipMagic = []byte{0x1F, 0x8B, 8}
	warcMagic = []byte("WARC/1.")
)

// next goes to the next record, at or behind the place where the reader
// stands, and returns where it starts; io.EOF: there is none.
func (r *warcReader) next() (int64, error) {
	if err := r.seek(r.at); err != nil {
		return 0, err
	}
	lineStart := true
	for {
		head, err := r.buffer.Peek(len(warcMagic))
		if bytes.HasPrefix(head, gzipMagic) || lineStart && bytes.Equal(head, warcMagic) {
			return r.at, nil
		}
		if len(head) == 0 {
			if err != io.EOF {
				return 0, err
			}
			return 0, io.EOF
		}
		b, err := r.ReadByte()
		if err != nil {
			return 0, err
		}
		lineStart = b == '\n'
	}
}

// record reads the record that starts at a place, and goes to its end; where it
// is broken, only just behind its start, so that none is lost in it.
func (r *warcReader) record(start int64) (p newspage.Page, isPage bool, err error) {
	head, _ := r.buffer.Peek(len(gzipMagic))
	read := r.plain
	if bytes.Equal(head, gzipMagic) {
		read = r.packed
	}
	text, err := read()
	if err != nil {
		if seekErr := r.seek(start + int64(len(gzipMagic))); seekErr != nil {
			return p, false, seekErr
		}
		return p, false, fmt.Errorf("%w: %w", ErrRecord, err)
	}
	return r.pageOf(text)
}

// most is as much of a record as is kept: the largest page, packed or not, and
// its headers.
const most = newspage.DefaultMaxBytes + 1<<20

// packed reads the member of gzip at the reader's place.
func (r *warcReader) packed() ([]byte, error) {
	member, err := gzip.NewReader(r)
	if err != nil {
		return nil, unexpected(err)
	}
	member.Multistream(false)
	text, err := io.ReadAll(io.LimitReader(member, most))
	if err != nil {
		return nil, unexpected(err)
	}
	rest, err := io.Copy(io.Discard, member)
	if err != nil {
		return nil, unexpected(err)
	}
	header, length, err := headerOf(text)
	if err != nil {
		return nil, err
	}
	if has := int64(len(text)) + rest - int64(header); has != length && has != length+int64(len(recordEnd)) {
		return nil, fmt.Errorf("its length is said to be %d, and is %d", length, has)
	}
	return text, nil
}

// recordEnd stands behind each record.
var recordEnd = []byte("\r\n\r\n")

// plain reads the record at the reader's place, and checks that another one, or
// the end, follows it.
func (r *warcReader) plain() ([]byte, error) {
	text, err := r.header()
	if err != nil {
		return nil, err
	}
	_, length, err := headerOf(text)
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(io.LimitReader(r, min(length, most)))
	if err != nil {
		return nil, err
	}
	if skipped, err := io.CopyN(io.Discard, r, length-int64(len(body))); err != nil {
		return nil, fmt.Errorf("its length is said to be %d, and the file ends after %d bytes", length, int64(len(body))+skipped)
	}
	if err := r.skipLineEnds(); err != nil {
		if err == errNoRecord {
			err = fmt.Errorf("its length is said to be %d, and no record follows there", length)
		}
		return nil, err
	}
	return append(append(text, body...), recordEnd...), nil
}

// header reads the header of a record, with the empty line behind it.
func (r *warcReader) header() ([]byte, error) {
	const longest = 64 << 10 // bytes
	var text []byte
	for !bytes.HasSuffix(text, recordEnd) && !bytes.HasSuffix(text, []byte("\n\n")) {
		b, err := r.ReadByte()
		if err != nil {
			return nil, unexpected(err)
		}
		if text = append(text, b); len(text) > longest {
			return nil, errors.New("its header does not end")
		}
	}
	return text, nil
}

// errNoRecord reports that something else than a record follows one.
var errNoRecord = errors.New("no record follows")

// skipLineEnds reads on to the next record, or to the end: between two records are
// line ends, and nothing else.
func (r *warcReader) skipLineEnds() error {
	for {
		head, err := r.buffer.Peek(len(warcMagic))
		switch {
		case len(head) == 0 && err == io.EOF, bytes.Equal(head, warcMagic), bytes.HasPrefix(head, gzipMagic):
			return nil
		case len(head) == 0 || head[0] != '\r' && head[0] != '\n':
			return errNoRecord
		}
		if _, err := r.ReadByte(); err != nil {
			return err
		}
	}
}

// headerOf returns where the header of a record ends, and the length that it
// states (ISO 28500, section 5.3).
func headerOf(text []byte) (end int, length int64, err error) {
	head, _, ok := bytes.Cut(text, recordEnd)
	end = len(head) + len(recordEnd)
	if !ok {
		if head, _, ok = bytes.Cut(text, []byte("\n\n")); !ok {
			return 0, 0, errors.New("its header does not end")
		}
		end = len(head) + 2
	}
	if !bytes.HasPrefix(head, warcMagic) {
		return 0, 0, errors.New("it does not begin as a record does")
	}
	for line := range bytes.Lines(head) {
		name, value, ok := strings.Cut(string(line), ":")
		if ok && strings.EqualFold(strings.TrimSpace(name), "Content-Length") {
			if length, err = strconv.ParseInt(strings.TrimSpace(value), 10, 64); err != nil || length < 0 {
				return 0, 0, fmt.Errorf("its length is said to be %q", strings.TrimSpace(value))
			}
			return end, length, nil
		}
	}
	return 0, 0, errors.New("it states no length")
}

func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// pageOf is the page in a whole record; isPage is false where it holds none.
func (r *warcReader) pageOf(text []byte) (p newspage.Page, isPage bool, err error) {
	rec, _, _, err := r.records.Unmarshal(bufio.NewReader(bytes.NewReader(text)))
	if err != nil {
		return p, false, fmt.Errorf("%w: %w", ErrRecord, err)
	}
	defer rec.Close()
	kind := rec.Type()
	if kind != gowarc.Response && kind != gowarc.Resource {
		return p, false, nil
	}
	header := rec.WarcHeader()
	p.Source = r.path + "#" + strings.Trim(header.Get(gowarc.WarcRecordID), "<>")
	p.URL = strings.Trim(header.Get(gowarc.WarcTargetURI), "<>")
	if p.SavedAt, err = time.Parse(time.RFC3339, header.Get(gowarc.WarcDate)); err != nil {
		p.SavedAt = time.Time{} // not known
	}
	end, length, err := headerOf(text)
	if err != nil {
		return p, false, fmt.Errorf("%w: %w", ErrRecord, err)
	}
	block := text[end:min(len(text), end+int(min(length, most)))]
	if kind == gowarc.Resource {
		p.ContentType = header.Get("Content-Type")
		if !holdsPage(p.ContentType, block) {
			return p, false, nil
		}
		p.Data = block
		return p, true, tooLarge(int64(len(p.Data)))
	}
	return response(p, block)
}

// response takes the page out of an HTTP response as it came over the line.
func response(p newspage.Page, block []byte) (newspage.Page, bool, error) {
	answer, err := http.ReadResponse(bufio.NewReader(bytes.NewReader(block)), nil)
	if err != nil {
		return p, false, fmt.Errorf("%w: its HTTP response: %w", ErrRecord, unexpected(err))
	}
	defer answer.Body.Close()
	p.ContentType = answer.Header.Get("Content-Type")
	if answer.StatusCode < 200 || answer.StatusCode > 299 || !holdsPage(p.ContentType, nil) && p.ContentType != "" {
		return p, false, nil
	}
	body, err := decoded(answer.Body, answer.Header.Get("Content-Encoding"))
	if err == nil {
		p.Data, err = io.ReadAll(io.LimitReader(body, newspage.DefaultMaxBytes+1))
	}
	if err != nil {
		return p, true, fmt.Errorf("%w: its payload: %w", ErrRecord, unexpected(err))
	}
	if p.ContentType == "" && !holdsPage("", p.Data) {
		return p, false, nil
	}
	return p, true, tooLarge(int64(len(p.Data)))
}

func tooLarge(n int64) error {
	if n > newspage.DefaultMaxBytes {
		return fmt.Errorf("%w: more than %d bytes", newspage.ErrTooLarge, newspage.DefaultMaxBytes)
	}
	return nil
}

// holdsPage reports whether a payload of that type is HTML or text; without a
// type its first bytes tell.
func holdsPage(contentType string, data []byte) bool {
	if contentType == "" {
		contentType = http.DetectContentType(data)
	}
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		kind, _, _ = strings.Cut(strings.ToLower(contentType), ";")
	}
	switch strings.TrimSpace(kind) {
	case "text/html", "application/xhtml+xml", "text/plain":
		return true
	}
	return false
}

// decoded undoes the codings of a payload (RFC 9110, section 8.4.1), the last
// one first.
func decoded(body io.Reader, codings string) (io.Reader, error) {
	list := strings.Split(codings, ",")
	for i := len(list) - 1; i >= 0; i-- {
		var err error
		switch coding := strings.ToLower(strings.TrimSpace(list[i])); coding {
		case "", "identity":
		case "gzip", "x-gzip":
			body, err = unpack(body) // some archives keep the header and not the coding
		case "deflate":
			body, err = zlib.NewReader(body)
		case "br":
			body = brotli.NewReader(body)
		case "zstd":
			body, err = zstd.NewReader(body, zstd.WithDecoderConcurrency(1))
		default:
			err = fmt.Errorf("the coding %q is not known", coding)
		}
		if err != nil {
			return nil, err
		}
	}
	return body, nil
}
