package newspage

import (
	"strings"
	"testing"
)

// TestClassRows: no row says a word twice, and each word is one that wordMarks can
// meet.
func TestClassRows(t *testing.T) {
	const longest = 20 // letters: longer ones are passed over
	for m, row := range classRows {
		said := map[string]bool{}
		for _, w := range strings.Fields(row) {
			parts := strings.Split(w, ",")
			key := strings.Join(parts[:min(2, len(parts))], ",")
			if said[key] {
				t.Errorf("%b: %s stands twice", m, key)
			}
			said[key] = true
			for _, part := range parts {
				if part == "" || len(part) > longest || strings.Trim(part, "abcdefghijklmnopqrstuvwxyz") != "" {
					t.Errorf("%b: %q in %s is no word of a class", m, part, w)
				}
			}
			found, _ := wordMarks(strings.Join(parts, "_"))
			if found&m == 0 && m != 0 || m == 0 && found != 0 {
				t.Errorf("%b: %s is not found", m, w)
			}
		}
	}
}
