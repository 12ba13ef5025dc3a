package newspage

import (
	"errors"
	"strings"
	"testing"
)

// TestGuard: a panic is an error, which says what it was and where; what does
// not panic comes back as it is.
func TestGuard(t *testing.T) {
	a, err := guard(func() (*Article, error) { panic("the ferry is late") })
	if a != nil || !errors.Is(err, ErrInternal) || !strings.Contains(err.Error(), "the ferry is late") || !strings.Contains(err.Error(), "TestGuard") {
		t.Errorf("article %v, error %v", a, err)
	}
	want := &Article{}
	if a, err = guard(func() (*Article, error) { return want, ErrNoArticle }); a != want || err != ErrNoArticle {
		t.Errorf("article %v, error %v", a, err)
	}
}
