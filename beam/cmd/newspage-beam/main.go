// Command newspage-beam reads web archives (WARC) on Apache Beam, and writes the
// lines of "newspage batch" in two files: the articles, and the pages with an error.
//
//	newspage-beam --input 'gs://bucket/crawl-*.warc.gz' --articles gs://bucket/articles.jsonl --errors gs://bucket/errors.jsonl
//
// The runner's own flags go with it, such as --runner=dataflow --project=… .
package main

import (
	"context"
	"flag"
	"log"
	_ "time/tzdata" // zones are known on workers that have no zone files

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/gcs"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/s3"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"

	"github.com/newspage/newspage"
	newspagebeam "github.com/newspage/newspage/beam"
)

func main() {
	input := flag.String("input", "", "the web archives: a path with wildcards, on any file system that Beam reads")
	articles := flag.String("articles", "", "the file for the lines of articles")
	failures := flag.String("errors", "", "the file for the lines of pages with an error")
	flag.Parse()
	beam.Init()
	if *input == "" || *articles == "" || *failures == "" {
		log.Fatal("newspage-beam: want --input, --articles and --errors")
	}
	p, s := beam.NewPipelineWithRoot()
	build(s, *input, *articles, *failures)
	if err := beamx.Run(context.Background(), p); err != nil {
		log.Fatalf("newspage-beam: %v", err)
	}
}

// build builds the pipeline.
func build(s beam.Scope, input, articles, failures string) {
	files := fileio.ReadMatches(s, fileio.MatchFiles(s, input), fileio.ReadUncompressed())
	read, failed := newspagebeam.Extract(s, newspage.Reader{}, newspagebeam.Records(s, files))
	textio.Write(s, articles, read)
	textio.Write(s, failures, failed)
}
