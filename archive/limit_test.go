package archive

import (
	"errors"
	"strings"
	"testing"

	"github.com/newspage/newspage"
)

// TestMaxBytes asks that a Reader's limit counts instead of the default.
func TestMaxBytes(t *testing.T) {
	for _, c := range []struct {
		limit int64
		want  error
	}{{0, nil}, {20, nil}, {19, newspage.ErrTooLarge}} {
		for p, err := range (Reader{MaxBytes: c.limit}).Stream(strings.NewReader(strings.Repeat("x", 20)), "-") {
			if !errors.Is(err, c.want) || p.Source != "-" {
				t.Errorf("limit %d: %s: %v, want %v", c.limit, p.Source, err, c.want)
			}
		}
	}
	const over = newspage.DefaultMaxBytes + 1
	for p, err := range (Reader{MaxBytes: over}).Stream(strings.NewReader(strings.Repeat("x", over)), "-") {
		if err != nil || len(p.Data) != over {
			t.Errorf("%d bytes: %d read, %v", over, len(p.Data), err)
		}
	}
}
