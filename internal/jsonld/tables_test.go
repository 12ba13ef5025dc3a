package jsonld

import (
	"strings"
	"testing"
)

// No row twice, and none that an earlier row hides.
func TestTables(t *testing.T) {
	for name, table := range map[string][]string{
		"typePrefixes": typePrefixes, "blanks": blanks, "curly": curly, "telling": telling,
	} {
		for i, row := range table {
			for _, earlier := range table[:i] {
				if strings.HasPrefix(row, earlier) {
					t.Errorf("%s: %q hides %q", name, earlier, row)
				}
			}
		}
	}
	for name, table := range map[string][]string{"naming": naming, "referring": referring} {
		seen := make(map[string]bool)
		for _, row := range table {
			if seen[row] {
				t.Errorf("%s: %q stands twice", name, row)
			}
			seen[row] = true
		}
	}
}
