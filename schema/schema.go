// Package schema contains the JSON Schema (draft 2020-12) of an article's JSON.
// Within version 1, properties may be added, but none is removed or changes its
// meaning.
package schema

import _ "embed"

// ID identifies the schema of an article and its version.
const ID = "https://github.com/newspage/newspage/schema/article-1.json"

//go:embed article-1.json
var article []byte

// Article returns the JSON Schema of a newspage.Article as it is encoded.
func Article() []byte { return append([]byte(nil), article...) }
