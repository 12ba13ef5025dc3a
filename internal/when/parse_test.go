package when

import (
	"fmt"
	"testing"
	_ "time/tzdata"
)

// print writes a stamp as the tables of the tests do: "2024-05-02 15:30 +0100",
// "ago 2h0m0s", "yesterday"-like words as "day-1".
func (s Stamp) print() string {
	out := ""
	add := func(format string, args ...any) {
		if out != "" {
			out += " "
		}
		out += fmt.Sprintf(format, args...)
	}
	if s.HasAgo {
		add("ago %v", s.Ago)
	}
	if s.HasDaysAgo {
		add("day-%d", s.DaysAgo)
	}
	switch {
	case s.HasDate() && s.Year != 0:
		add("%04d-%02d-%02d", s.Year, s.Month, s.Day)
	case s.HasDate():
		add("%02d-%02d", s.Month, s.Day)
	}
	if s.HasClock {
		add("%02d:%02d", s.Hour, s.Minute)
		if s.Second != 0 {
			out += fmt.Sprintf(":%02d", s.Second)
		}
		if s.Nanosecond != 0 {
			out += fmt.Sprintf(".%09d", s.Nanosecond)
		}
	}
	if s.Zone != nil {
		t, _, _ := s.Resolve(Reference{Year: 2024, Day: mayDay, Now: mayDay})
		add("%s", t.Format("-0700"))
	}
	return out
}

func TestParse(t *testing.T) {
	for lang, rows := range parseRows {
		if len(rows) < 6 {
			t.Errorf("%s has %d rows", lang, len(rows))
		}
		for _, row := range rows {
			st, ok := Parse(row.in, lang)
			if got := st.print(); got != row.want || !ok {
				t.Errorf("Parse(%q, %q) = %q, %v; want %q", row.in, lang, got, ok, row.want)
			}
		}
	}
}

// What is printed the same everywhere must be read where the language is not
// known.
func TestParseWithoutLanguage(t *testing.T) {
	for lang, rows := range parseRows {
		for _, row := range rows {
			if row.needsLang {
				continue
			}
			st, ok := Parse(row.in, "")
			if got := st.print(); got != row.want || !ok {
				t.Errorf("Parse(%q, \"\") (%s) = %q, %v; want %q", row.in, lang, got, ok, row.want)
			}
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for _, in := range refusals {
		for _, lang := range []string{"", "en", "de", "fr", "es", "it", "nl", "no", "pl"} {
			if st, ok := Parse(in, lang); ok {
				t.Errorf("Parse(%q, %q) = %q", in, lang, st.print())
			}
		}
	}
}
