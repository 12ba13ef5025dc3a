// Package beam runs newspage on Apache Beam. It contains a transform from pages to
// articles and errors, for any engine and any file system that Beam supports.
package beam

import (
	"context"
	"fmt"
	"io"
	"os"
	"reflect"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/archive"
)

func init() {
	register.DoFn3x1[context.Context, fileio.ReadableFile, func(Page), error](&recordsFn{})
	register.DoFn3x1[Page, func(string), func(string), error](&extractFn{})
	register.Emitter1[Page]()
	register.Emitter1[string]()
	beam.RegisterType(reflect.TypeFor[Page]())
}

// A Page is a saved page in a pipeline: a [newspage.Page] in types that Beam can
// send from one worker to another.
type Page struct {
	Data        []byte
	ContentType string
	URL         string
	SavedAt     string // RFC 3339; "" if not known
	Source      string
	Error       string // why it could not be read; "" if it was
}

// Records takes a collection of web archives (fileio.ReadableFile) and returns
// the pages in their records, as archive.WARC does. A broken record is a Page with
// an Error.
func Records(s beam.Scope, files beam.PCollection) beam.PCollection {
	return beam.ParDo(s.Scope("newspage.Records"), &recordsFn{}, files)
}

type recordsFn struct{}

func (fn *recordsFn) ProcessElement(ctx context.Context, file fileio.ReadableFile, emit func(Page)) error {
	in, err := file.Open(ctx)
	if err != nil {
		return fmt.Errorf("%s: %w", file.Metadata.Path, err)
	}
	defer in.Close()
	archived, err := seekable(in)
	if err != nil {
		return fmt.Errorf("%s: copying it to the worker: %w", file.Metadata.Path, err)
	}
	defer os.Remove(archived.Name())
	defer archived.Close()
	for p, err := range archive.WARC(archived, file.Metadata.Path) {
		page := Page{Data: p.Data, ContentType: p.ContentType, URL: p.URL, Source: p.Source}
		if !p.SavedAt.IsZero() {
			page.SavedAt = p.SavedAt.Format(time.RFC3339Nano)
		}
		if err != nil {
			page.Data, page.Error = nil, archive.Message(p.Source, err)
		}
		emit(page)
	}
	return nil
}

// seekable copies a stream to the worker's disk, because archive.WARC has to go back
// to find the next record after a broken one.
func seekable(in io.Reader) (*os.File, error) {
	file, err := os.CreateTemp("", "newspage-*.warc")
	if err != nil {
		return nil, err
	}
	if _, err = io.Copy(file, in); err == nil {
		_, err = file.Seek(0, io.SeekStart)
	}
	if err != nil {
		file.Close()
		os.Remove(file.Name())
		return nil, err
	}
	return file, nil
}

// Extract takes a collection of Page and returns two collections of lines, as
// "newspage batch" writes them but without line feeds: those of pages that were read
// and those of pages with an error. Each page has a line in one of the two.
func Extract(s beam.Scope, r newspage.Reader, pages beam.PCollection) (articles, failures beam.PCollection) {
	return beam.ParDo2(s.Scope("newspage.Extract"), &extractFn{Profiles: r.Profiles, NoProfiles: r.NoProfiles, MaxBytes: r.MaxBytes}, pages)
}

// An extractFn is a newspage.Reader that is sent to the workers.
type extractFn struct {
	Profiles   []newspage.Profile
	NoProfiles bool
	MaxBytes   int64
}

func (fn *extractFn) ProcessElement(page Page, article, failure func(string)) error {
	r := newspage.Reader{Profiles: fn.Profiles, NoProfiles: fn.NoProfiles, MaxBytes: fn.MaxBytes}
	if page.Error != "" {
		return write(failure, archive.Line{Source: page.Source, Error: page.Error})
	}
	p := newspage.Page{Data: page.Data, ContentType: page.ContentType, URL: page.URL, Source: page.Source}
	if page.SavedAt != "" {
		var err error
		if p.SavedAt, err = time.Parse(time.RFC3339Nano, page.SavedAt); err != nil {
			return fmt.Errorf("%s: %w", page.Source, err)
		}
	}
	// ExtractAll keeps a page that makes the package panic from ending the pipeline.
	one := func(yield func(newspage.Page, error) bool) { yield(p, nil) }
	for result, err := range r.ExtractAll(context.Background(), one) {
		emit := article
		if err != nil {
			emit = failure
		}
		if err := write(emit, archive.LineOf(page.Source, result.Article, err)); err != nil {
			return err
		}
	}
	return nil
}

func write(emit func(string), l archive.Line) error {
	text, err := l.Encode()
	if err != nil {
		return fmt.Errorf("%s: %w", l.Source, err)
	}
	emit(string(text[:len(text)-1]))
	return nil
}
