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

// ErrRecord reports a broken record of a web archive: its gzip member is cut off,
// its header is malformed, or its length is wrong. The records after it are read.
var ErrRecord = errors.New("archive: broken record")

// WARC returns the pages in a web archive that is already open. The name is the
// PATH in their Source; see [Pages].
func WARC(in io.ReadSeeker, name string) iter.Seq2[newspage.Page, error] {
	return Reader{}.WARC(in, name)
}

// WARC is like the function [WARC].
func (r Reader) WARC(in io.ReadSeeker, name string) iter.Seq2[newspage.Page, error] {
	return func(yield func(newspage.Page, error) bool) { r.records(in, name, yield) }
}

// warc yields the pages in a web archive (WARC 1.0 and 1.1, ISO 28500): the payloads
// of its response and resource records that are HTML or text. A page's Source is
// "PATH#RECORD-ID". A broken record is an error whose Source is its place in the
// file, "PATH#@OFFSET"; the next record is then searched for after that.
func (r Reader) warc(path string, yield func(newspage.Page, error) bool) bool {
	file, err := os.Open(path)
	if err != nil {
		return yield(newspage.Page{Source: path}, err)
	}
	defer file.Close()
	return r.records(file, path, yield)
}

// records yields the pages in the records of a web archive. It returns false if the
// caller wants no more.
func (r Reader) records(in io.ReadSeeker, path string, yield func(newspage.Page, error) bool) bool {
	w := &warcReader{Reader: r, path: path, in: in, records: gowarc.NewUnmarshaler(gowarc.WithNoValidation(), gowarc.WithSkipParseBlock())}
	for {
		start, err := w.next()
		if err == io.EOF {
			return true
		}
		if err != nil {
			return yield(newspage.Page{Source: path}, err)
		}
		p, isPage, err := w.record(start)
		if err != nil && p.Source == "" {
			p.Source = fmt.Sprintf("%s#@%d", path, start)
		}
		if (isPage || err != nil) && !yield(p, err) {
			return false
		}
	}
}

// A warcReader reads the records of a file, one after the other. It finds their
// limits itself and gives gowarc the bytes of a single record, so that a broken one
// does not affect those after it.
type warcReader struct {
	Reader
	path    string
	in      io.ReadSeeker
	buffer  *bufio.Reader
	at      int64 // the offset in the file that buffer reads from
	records gowarc.Unmarshaler
}

// Read reads from the file and counts the bytes, and so does ReadByte. Given a reader
// with ReadByte, gzip never reads beyond the end of a member.
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

// seek moves to an offset in the file.
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

// next moves to the next record and returns its offset. The error is io.EOF if there
// is none.
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

// record reads the record at an offset and moves to its end. If the record is broken
// it moves only past its first bytes, so that no record is missed.
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

// mostOfRecord returns how much of a record is kept: as much as the largest page
// with its headers.
func (r Reader) mostOfRecord() int64 { return r.maxBytes() + 1<<20 }

// packed reads the gzip member at the current offset.
func (r *warcReader) packed() ([]byte, error) {
	member, err := gzip.NewReader(r)
	if err != nil {
		return nil, unexpected(err)
	}
	member.Multistream(false)
	text, err := io.ReadAll(io.LimitReader(member, r.mostOfRecord()))
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
		return nil, fmt.Errorf("it states a length of %d, but has %d bytes", length, has)
	}
	return text, nil
}

// recordEnd follows every header and every record.
var recordEnd = []byte("\r\n\r\n")

// plain reads the unpacked record at the current offset, and checks that another
// record or the end of the file follows.
func (r *warcReader) plain() ([]byte, error) {
	text, err := r.header()
	if err != nil {
		return nil, err
	}
	_, length, err := headerOf(text)
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(io.LimitReader(r, min(length, r.mostOfRecord())))
	if err != nil {
		return nil, err
	}
	if skipped, err := io.CopyN(io.Discard, r, length-int64(len(body))); err != nil {
		return nil, fmt.Errorf("it states a length of %d, but the file ends after %d bytes", length, int64(len(body))+skipped)
	}
	if err := r.skipLineEnds(); err != nil {
		if err == errNoRecord {
			err = fmt.Errorf("it states a length of %d, but no record follows there", length)
		}
		return nil, err
	}
	return append(append(text, body...), recordEnd...), nil
}

// header reads the header of a record and the empty line after it.
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

// errNoRecord reports that something other than a record follows.
var errNoRecord = errors.New("no record follows")

// skipLineEnds moves to the next record or to the end of the file. Only line ends
// may come before it.
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

// headerOf returns the offset at which the header of a record ends, and the length
// of the record's block that it states (ISO 28500, section 5.3).
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
		return 0, 0, errors.New("it does not begin like a record")
	}
	for line := range bytes.Lines(head) {
		name, value, ok := strings.Cut(string(line), ":")
		if ok && strings.EqualFold(strings.TrimSpace(name), "Content-Length") {
			if length, err = strconv.ParseInt(strings.TrimSpace(value), 10, 64); err != nil || length < 0 {
				return 0, 0, fmt.Errorf("it states a length of %q", strings.TrimSpace(value))
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

// pageOf returns the page in a complete record; isPage is false if there is none.
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
	block := text[end:min(len(text), end+int(min(length, r.mostOfRecord())))]
	if kind == gowarc.Resource {
		p.ContentType = header.Get("Content-Type")
		if !holdsPage(p.ContentType, block) {
			return p, false, nil
		}
		p.Data = block
		return p, true, r.checkSize(len(p.Data))
	}
	return r.response(p, block)
}

// response takes the page out of an HTTP response as it was transferred.
func (r Reader) response(p newspage.Page, block []byte) (newspage.Page, bool, error) {
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
		p.Data, err = io.ReadAll(io.LimitReader(body, r.maxBytes()+1))
	}
	if err != nil {
		return p, true, fmt.Errorf("%w: its payload: %w", ErrRecord, unexpected(err))
	}
	if p.ContentType == "" && !holdsPage("", p.Data) {
		return p, false, nil
	}
	return p, true, r.checkSize(len(p.Data))
}

// holdsPage reports whether a payload is HTML or text, by its type or, without one,
// by its first bytes.
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

// decoded decodes a payload (RFC 9110, section 8.4.1). If there are several codings,
// the last one was applied last.
func decoded(body io.Reader, codings string) (io.Reader, error) {
	list := strings.Split(codings, ",")
	for i := len(list) - 1; i >= 0; i-- {
		var err error
		switch coding := strings.ToLower(strings.TrimSpace(list[i])); coding {
		case "", "identity":
		case "gzip", "x-gzip":
			body, err = unpack(body) // some archives keep the header but store the payload unpacked
		case "deflate":
			body, err = zlib.NewReader(body)
		case "br":
			body = brotli.NewReader(body)
		case "zstd":
			body, err = zstd.NewReader(body, zstd.WithDecoderConcurrency(1))
		default:
			err = fmt.Errorf("unknown coding %q", coding)
		}
		if err != nil {
			return nil, err
		}
	}
	return body, nil
}
