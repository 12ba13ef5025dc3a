package archive

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"strings"

	"github.com/newspage/newspage"
)

// A Line is what a batch writes for one page: a JSON object on a line of its own.
type Line struct {
	Source  string            `json:"source"`            // the page's name, as its input writes it
	Error   string            `json:"error,omitempty"`   // why there is no article, or what the page lacks
	Article *newspage.Article `json:"article,omitempty"` // what was read
}

// LineOf returns the line of a page. err is the page's error from [Pages] or
// newspage.ExtractAll, or nil.
func LineOf(source string, a *newspage.Article, err error) Line {
	l := Line{Source: source, Article: a}
	if err != nil {
		l.Error = Message(source, err)
	}
	return l
}

// Encode returns the line as JSON with a line feed at its end. It returns an error
// of encoding/json if the article cannot be represented, for example because of a
// time in the year 10000.
func (l Line) Encode() ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	err := enc.Encode(l)
	return out.Bytes(), err
}

// Message returns the text of an error without the name of the file that it is
// about, for printing it after that name.
func Message(name string, err error) string {
	var path *fs.PathError
	if errors.As(err, &path) && (path.Path == name || path.Op == "write") {
		return path.Err.Error()
	}
	return strings.TrimPrefix(strings.TrimPrefix(err.Error(), "newspage: "), "archive: ")
}
