// Package schema is the published form of an article's JSON, as a JSON Schema
// (draft 2020-12). Version 1 only grows: properties may be added, and none goes or
// changes its meaning.
package schema

import _ "embed"

// ID names the schema of an article, and its version.
const ID = "https://github.com/newspage/newspage/schema/article-1.json"

//go:embed article-1.json
var article []byte

// Article returns the JSON Schema of a newspage.Article as it is encoded.
func Article() []byte { return append([]byte(nil), article...) }
