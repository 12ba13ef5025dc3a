package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/klauspost/compress/zstd"

	"github.com/newspage/newspage/archive"
)

// lines is what the lines of a batch are written to.
type lines interface {
	write(line []byte) error
	close() error
}

// linesTo writes lines to a file, compressed if its name says so.
func linesTo(file *os.File, name string) lines {
	switch {
	case strings.HasSuffix(name, ".gz"):
		return &packedLines{out: file, pack: packGzip}
	case strings.HasSuffix(name, ".zst"):
		return &packedLines{out: file, pack: packZstd}
	}
	return lineWriter{file}
}

// A lineWriter writes each line immediately.
type lineWriter struct{ out io.Writer }

func (w lineWriter) write(line []byte) error {
	_, err := w.out.Write(line)
	return err
}

func (w lineWriter) close() error { return nil }

// packedLines compresses lines in blocks. Each block is a gzip member or a zstd
// frame of its own, so that an interruption loses at most the last block.
type packedLines struct {
	out   io.Writer
	pack  func([]byte) ([]byte, error)
	block []byte
}

func (w *packedLines) write(line []byte) error {
	const size = 1 << 20
	if w.block = append(w.block, line...); len(w.block) < size {
		return nil
	}
	return w.flush()
}

func (w *packedLines) close() error { return w.flush() }

func (w *packedLines) flush() error {
	if len(w.block) == 0 {
		return nil
	}
	packed, err := w.pack(w.block)
	if err == nil {
		_, err = w.out.Write(packed)
	}
	w.block = w.block[:0]
	return err
}

func packGzip(block []byte) ([]byte, error) {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := w.Write(block); err != nil {
		return nil, err
	}
	err := w.Close()
	return out.Bytes(), err
}

func packZstd(block []byte) ([]byte, error) {
	w, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1))
	if err != nil {
		return nil, err
	}
	return w.EncodeAll(block, nil), w.Close()
}

// written says what an output file has already.
type written struct {
	lines  int    // whole lines
	errors bool   // whether one of them is of a page with an error
	last   string // the source in the last of them
}

// openOutput opens the output file. If it exists, that is an error unless resume
// is set; what follows its last whole line is then cut off.
func openOutput(name string, resume bool) (*os.File, written, error) {
	if !resume {
		file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if errors.Is(err, fs.ErrExist) {
			if info, statErr := os.Stat(name); statErr == nil && !info.Mode().IsRegular() {
				file, err = os.OpenFile(name, os.O_WRONLY, 0) // a pipe, a device
				return file, written{}, err
			}
			return nil, written{}, errors.New("exists already; continue it with -resume")
		}
		return file, written{}, err
	}
	file, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o666)
	if err != nil {
		return nil, written{}, err
	}
	had, end, err := wholeLines(file, name)
	if err == nil {
		err = file.Truncate(end)
	}
	if err == nil {
		_, err = file.Seek(end, io.SeekStart)
	}
	if err != nil {
		return nil, written{}, errors.Join(err, file.Close())
	}
	return file, had, nil
}

// wholeLines returns what an output file has already, and where its last whole line
// or block ends. It returns an error if the file cannot be read to its end: what
// follows has not been seen, and must not be cut off.
func wholeLines(file io.Reader, name string) (had written, end int64, err error) {
	in := &countingReader{in: bufio.NewReaderSize(file, 1<<16)}
	next := plainBlock
	switch {
	case strings.HasSuffix(name, ".gz"):
		next = gzipBlock
	case strings.HasSuffix(name, ".zst"):
		next = zstdBlock
	}
	for {
		block, err := next(in)
		if unread := (*fs.PathError)(nil); errors.As(err, &unread) {
			return had, end, err
		}
		if err != nil { // the end, or a block that is cut off
			return had, end, nil
		}
		had.lines += bytes.Count(block, []byte("\n"))
		had.errors = had.errors || hasError(block)
		end = in.at
		last := bytes.TrimSuffix(block, []byte("\n"))
		var line archive.Line
		if err := json.Unmarshal(last[bytes.LastIndexByte(last, '\n')+1:], &line); err != nil {
			return had, end, fmt.Errorf("line %d was not written by a batch: %w", had.lines, err)
		}
		had.last = line.Source
	}
}

// hasError reports whether some of the lines are of pages with errors. The bytes it
// looks for cannot be part of a text, in which quotation marks are escaped.
func hasError(block []byte) bool { return bytes.Contains(block, []byte(`,"error":"`)) }

// A countingReader counts the bytes read from it.
type countingReader struct {
	in *bufio.Reader
	at int64
}

func (r *countingReader) Read(p []byte) (int, error) {
	n, err := r.in.Read(p)
	r.at += int64(n)
	return n, err
}

func (r *countingReader) ReadByte() (byte, error) {
	b, err := r.in.ReadByte()
	if err == nil {
		r.at++
	}
	return b, err
}

// plainBlock reads a line, including its line feed.
func plainBlock(r *countingReader) ([]byte, error) {
	line, err := r.in.ReadBytes('\n')
	if err != nil {
		return nil, err
	}
	r.at += int64(len(line))
	return line, nil
}

// gzipBlock reads a gzip member.
func gzipBlock(r *countingReader) ([]byte, error) {
	member, err := gzip.NewReader(r)
	if err != nil {
		return nil, err
	}
	member.Multistream(false)
	return io.ReadAll(member)
}

// zstdBlock reads a zstd frame (RFC 8878, section 3.1.1).
func zstdBlock(r *countingReader) ([]byte, error) {
	head, err := r.in.Peek(zstd.HeaderMaxSize)
	if err != nil && err != io.EOF || len(head) == 0 {
		return nil, io.ErrUnexpectedEOF
	}
	var header zstd.Header
	if err := header.Decode(head); err != nil {
		return nil, err
	}
	frame := make([]byte, header.HeaderSize)
	if _, err := io.ReadFull(r, frame); err != nil {
		return nil, err
	}
	for last := false; !last; {
		const blockHeader, runLength = 3, 1
		at := len(frame)
		frame = append(frame, make([]byte, blockHeader)...)
		if _, err := io.ReadFull(r, frame[at:]); err != nil {
			return nil, err
		}
		bits := int(frame[at]) | int(frame[at+1])<<8 | int(frame[at+2])<<16
		size := bits >> 3
		if last = bits&1 == 1; bits>>1&3 == runLength {
			size = 1
		}
		if last && header.HasCheckSum {
			size += 4
		}
		at = len(frame)
		frame = append(frame, make([]byte, size)...)
		if _, err := io.ReadFull(r, frame[at:]); err != nil {
			return nil, err
		}
	}
	d, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1))
	if err != nil {
		return nil, err
	}
	defer d.Close()
	return d.DecodeAll(frame, nil)
}
