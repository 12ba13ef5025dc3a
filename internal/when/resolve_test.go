package when

import (
	"strings"
	"testing"
	"time"
)

func TestResolve(t *testing.T) {
	london, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Fatal(err)
	}
	now := Reference{Now: mayDay}
	inLondon := Reference{Now: mayDay, Zone: london}
	for _, row := range []struct {
		in       string
		ref      Reference
		want     string
		inferred string
	}{
		{"3 May 2024, 15:30 BST", Reference{}, "2024-05-03T15:30:00+01:00", ""},
		{"3 May 2024, 15:30", Reference{Zone: london}, "2024-05-03T15:30:00+01:00", "zone"},
		{"3 May 2024, 15:30", Reference{}, "2024-05-03T15:30:00Z", "zone"},
		{"3 May 2024", Reference{}, "2024-05-03T00:00:00Z", "clock zone"},
		{"3 May", Reference{Year: 2020}, "2020-05-03T00:00:00Z", "year clock zone"},
		{"2 May", now, "2024-05-02T00:00:00Z", "year clock zone"},
		{"3 May", now, "2024-05-03T00:00:00Z", "year clock zone"}, // a day of slack
		{"4 May", now, "2023-05-04T00:00:00Z", "year clock zone"},
		{"31 December 15:30 GMT", now, "2023-12-31T15:30:00Z", "year"},
		{"29 February", Reference{Now: mayDay.AddDate(-1, 0, 0)}, "2020-02-29T00:00:00Z", "year clock zone"},
		{"29 February", Reference{Year: 2023}, "", ""},
		{"3 May", Reference{}, "", ""},
		{"15:30", Reference{}, "", ""},
		{"15:30", Reference{Day: mayDay, Zone: london}, "2024-05-02T15:30:00+01:00", "year date zone"},
		{"15:30 ET", Reference{Day: mayDay}, "2024-05-02T15:30:00-04:00", "year date"},
		{"11:30", now, "2024-05-02T11:30:00Z", "year date zone"},
		{"23:30", now, "2024-05-01T23:30:00Z", "year date zone"},
		{"2 hours ago", now, "2024-05-02T10:00:00Z", "year date"},
		{"2 hours ago", inLondon, "2024-05-02T11:00:00+01:00", "year date"},
		{"2 hours ago", Reference{Day: mayDay}, "", ""},
		{"3 days ago", now, "2024-04-29T12:00:00Z", "year date clock"},
		{"2 hours ago 10.30am", now, "2024-05-02T10:30:00Z", "year date zone"},
		{"13 hours ago 11.30pm", now, "2024-05-01T23:30:00Z", "year date zone"},
		{"just now", now, "2024-05-02T12:00:00Z", "year date"},
		{"yesterday", inLondon, "2024-05-01T00:00:00+01:00", "year date clock zone"},
		{"yesterday 15:30 BST", now, "2024-05-01T15:30:00+01:00", "year date"},
		{"today", Reference{}, "", ""},
	} {
		st, ok := Parse(row.in, "en")
		if !ok {
			t.Fatalf("Parse(%q) fails", row.in)
		}
		at, inferred, ok := st.Resolve(row.ref)
		got := ""
		if ok {
			got = at.Format(time.RFC3339)
		}
		if got != row.want || strings.Join(inferred, " ") != row.inferred {
			t.Errorf("%q resolves to %q, %q; want %q, %q", row.in, got, inferred, row.want, row.inferred)
		}
	}
}
