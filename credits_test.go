package newspage

import "testing"

// Each form of credit splits its example, and no form that is tried before it does: else
// it could never be reached.
func TestCreditForms(t *testing.T) {
	for _, place := range []places{inText, inFigure, onLine, atHead} {
		for i, f := range creditForms {
			if f.where&place == 0 {
				continue
			}
			if _, credit := f.form(f.example); credit == "" {
				t.Errorf("form %d finds no credit in %q", i, f.example)
			}
			for j, before := range creditForms[:i] {
				if before.where&place == 0 {
					continue
				}
				if _, credit := before.form(f.example); credit != "" {
					t.Errorf("form %d (place %d), %q: form %d, %q, finds %q first", i, place, f.example, j, before.example, credit)
				}
			}
		}
	}
}

// A label in brackets makes a credit of what they hold, and none of them stays behind.
func TestCreditInBrackets(t *testing.T) {
	for _, caption := range []string{"岸壁の渡し船【写真：共同】", "岸壁の渡し船（写真：共同）", "岸壁の渡し船(写真：共同)"} {
		if rest, credit := splitCredit(caption); rest != "岸壁の渡し船" || credit != "共同" {
			t.Errorf("%q: %q and %q", caption, rest, credit)
		}
	}
}
