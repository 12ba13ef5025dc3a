package archive

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"strings"

	"github.com/newspage/newspage"
)

// A Line is what a batch writes of one page, a JSON object on a line of its own.
type Line struct {
	Source  string            `json:"source"`            // the page's name, as its input writes it
	Error   string            `json:"error,omitempty"`   // why there is no article, or what the page lacks
	Article *newspage.Article `json:"article,omitempty"` // what was read
}

// LineOf returns the line of a page. err is the page's, as [Pages] or
// newspage.ExtractAll gives it; nil: none.
func LineOf(source string, a *newspage.Article, err error) Line {
	l := Line{Source: source, Article: a}
	if err != nil {
		l.Error = Message(source, err)
	}
	return l
}

// Encode returns the line with its line end. The error is one of encoding/json's, for
// an article that JSON has no form for, such as a time in the year 10000.
func (l Line) Encode() ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	err := enc.Encode(l)
	return out.Bytes(), err
}

// Message returns the text of an error without the name of what it is about, which is
// printed beside it.
func Message(name string, err error) string {
	var path *fs.PathError
	if errors.As(err, &path) && (path.Path == name || path.Op == "write") {
		return path.Err.Error()
	}
	return strings.TrimPrefix(err.Error(), "newspage: ")
}
