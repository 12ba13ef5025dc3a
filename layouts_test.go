package newspage

import (
	"strings"
	"testing"

	"github.com/andybalholm/cascadia"
)

// TestLayouts: every selector compiles, every row has a container, and no
// system and no container stands twice.
func TestLayouts(t *testing.T) {
	seen := map[string]bool{}
	for _, row := range layoutRows {
		if row.container == "" || row.system == "" {
			t.Errorf("a row without system or container: %+v", row)
		}
		for _, selector := range []string{row.container, row.headline, row.byline} {
			if _, err := cascadia.ParseGroup(selector); err != nil && selector != "" {
				t.Errorf("%s: %q: %v", row.system, selector, err)
			}
		}
		for _, key := range append(strings.Split(row.container, ", "), row.system) {
			if seen[key] {
				t.Errorf("%s: %q stands twice", row.system, key)
			}
			seen[key] = true
		}
	}
}
