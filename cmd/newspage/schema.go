package main

import (
	"fmt"
	"io"

	"github.com/newspage/newspage/schema"
)

// checkSchema checks the names and flags of "newspage schema".
func (c *command) checkSchema() error {
	if len(c.names) > 0 {
		return fmt.Errorf("schema takes no names, but was given %q", c.names[0])
	}
	return nil
}

// writeSchema prints the JSON Schema of an article.
func (c *command) writeSchema(out io.Writer, name string) int {
	return c.put(out, name, schema.Article(), nil, exitOK)
}
