package main

import (
	"errors"
	"io"

	"github.com/newspage/newspage/schema"
)

// checkSchema says what does not go together for the schema.
func (c *command) checkSchema() error {
	if len(c.names) > 0 {
		return errors.New("schema: it takes no names")
	}
	return nil
}

// writeSchema prints the JSON Schema of an article.
func (c *command) writeSchema(out io.Writer, name string) int {
	return c.put(out, name, schema.Article(), nil, exitOK)
}
