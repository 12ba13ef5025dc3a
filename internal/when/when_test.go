package when

import (
	"slices"
	"strings"
	"testing"
	"time"
)

func TestFind(t *testing.T) {
	for _, row := range []struct{ in, lang, text, want string }{
		{"By Jane Smith | Published 3 May 2024, 15:30 BST | 5 min read", "en", "3 May 2024, 15:30 BST", "2024-05-03 15:30 +0100"},
		{"By Jane Smith, 2 hours ago", "en", "2 hours ago", "ago 2h0m0s"},
		{"By Jane | an hour ago", "en", "an hour ago", "ago 1h0m0s"},
		{"Von Max Muster, 17.09.2024 • 20:11 Uhr, Berlin", "de", "17.09.2024 • 20:11 Uhr", "2024-09-17 20:11"},
		{"Jane Smith in Leeds Fri 19 Feb 2021 19.41 GMT First published", "en", "Fri 19 Feb 2021 19.41 GMT", "2021-02-19 19:41 +0000"},
		{"Par Le Monde avec AFP Publié le 12 septembre 2023 à 14h05, modifié le 13", "fr", "12 septembre 2023 à 14h05", "2023-09-12 14:05"},
		{"Photo taken on May 2, 2024. At 15:30 he left", "en", "May 2, 2024", "2024-05-02"},
		{"Reuters, 3.30pm in London", "en", "3.30pm", "15:30"},
		{"Le Parisien, le 19/03 à 06:09 - Paris", "fr", "19/03 à 06:09", "03-19 06:09"},
		{"ДУШАНБЕ, 2 мая 2024", "ru", "2 мая 2024", "2024-05-02"},
		{"公元189年4月11日，王明即位", "zh", "4月11日", "04-11"},
		{"2 May 24", "th", "2 May 24", "2024-05-02"},
		{"2 ม.ค. 99", "th", "2 ม.ค. 99", "1999-01-02"},
		{"© 2024 The Paper. Updated yesterday", "en", "yesterday", "day-1"},
		{"REUTERS/Jane Smith/File Photo 2 May 2024", "", "2 May 2024", "2024-05-02"},
		{"Kompas.com - 02/05/2024, 15:30 WIB", "id", "02/05/2024, 15:30 WIB", "2024-05-02 15:30 +0700"},
		{"CNN.co.jp 2024年5月2日 15時30分 更新", "ja", "2024年5月2日 15時30分", "2024-05-02 15:30"},
	} {
		st, start, end, ok := Find(row.in, row.lang)
		if !ok || st.print() != row.want || st.Text != row.text || row.in[start:end] != row.text {
			t.Errorf("Find(%q) = %q %q, %v; want %q %q", row.in, st.print(), st.Text, ok, row.want, row.text)
		}
	}
}

func TestFindRefuses(t *testing.T) {
	for _, in := range []string{
		"The shares closed at 16.06 and rose", "It costs £3.50 or 4.20 euro", "May said on 3 occasions",
		"Tottenham beat Arsenal 2-1 (1-0)", "ISBN 978-3-16-148410-0", "Call 020 7946 0958 now",
		"We are open 24/7", "after 9/11 it changed", "they play 4-4-2", "a goal in minute 45'+2",
		"Sold 300 cars in 2024", "Of 100 people 50% said so today", "A ratio of 16:9", "Version 1.2.3.4",
		"He is 24 and will march on", "to 16.06 it rose", "so 16.06", "The 15h march", "5 min read",
	} {
		if st, _, _, ok := Find(in, "en"); ok {
			t.Errorf("Find(%q) = %q (%s)", in, st.print(), st.Text)
		}
	}
}

func TestAll(t *testing.T) {
	for _, row := range []struct{ in, lang, want string }{
		{"Published 3 May 2024 15:30, updated 4 May 2024", "en", "2024-05-03 15:30; 2024-05-04 modified"},
		{"Publié le 02/05/2024 à 15h30, mis à jour à 16h40", "fr", "2024-05-02 15:30; 16:40 modified"},
		{"등록 2024-05-02 15:30 수정 2024-05-03 16:00", "ko", "2024-05-02 15:30; 2024-05-03 16:00 modified"},
		{"2024-05-02 15:30 입력 | 2024-05-03 16:00 수정", "ko", "2024-05-02 15:30; 2024-05-03 16:00 modified"},
		{"2024年5月2日公開 2024年5月3日更新", "ja", "2024-05-02; 2024-05-03 modified"},
		{"Updated 4 May 2024, published 3 May 2024", "en", "2024-05-04 modified; 2024-05-03"},
		{"By Jane Smith", "en", ""},
		{"17.2. 19.30 Minna Ketola", "fi", "02-17 19:30"},
		{"a score of 12:3045 points", "en", ""},
		{"02/05/2024 15h30 Atualizado há 2 horas", "pt", "2024-05-02 15:30; ago 2h0m0s modified"},
		{"02.05.2024 12:30 Uhr, aktualisiert am 3.5.2024, 10 Uhr", "de", "2024-05-02 12:30; 2024-05-03 10:00 modified"},
		{"Oprac. Michał Zięba Dzisiaj, 7 stycznia (09:41) Aktualizacja: Dzisiaj, 7 stycznia (13:20)", "pl", "01-07 09:41; 01-07 13:20 modified"},
		{"yesterday 9:41, 7 January 13:20", "en", "day-1 09:41; 01-07 13:20"},
		{"3 May 2024 / Updated 1 hour ago", "en", "2024-05-03; ago 1h0m0s modified"},
		{"2. maj 2024 kl. 14.05", "da", "2024-05-02 14:05"},
		{"Objavljeno: 2. svibnja 2024. 14:05 Ažurirano: 3. svibnja 2024. 9:00", "hr", "2024-05-02 14:05; 2024-05-03 09:00 modified"},
		{"প্রকাশ: ২৪ নভেম্বর ২০২৫, ০৮: ১৫", "bn", "2025-11-24 08:15"},
	} {
		var got []string
		for _, f := range All(row.in, row.lang) {
			line := f.print()
			if f.Modified {
				line += " modified"
			}
			got = append(got, line)
		}
		if got := strings.Join(got, "; "); got != row.want {
			t.Errorf("All(%q) = %q; want %q", row.in, got, row.want)
		}
	}
}

func TestZone(t *testing.T) {
	for _, row := range []struct{ name, lang, want string }{
		{"BST", "en", "Europe/London"}, {"BST", "bn", "Asia/Dhaka"}, {"GMT", "", "UTC"}, {"Z", "", "UTC"},
		{"ET", "", "America/New_York"}, {"EST", "en-US", "America/New_York"}, {"EST", "en-AU", "Australia/Sydney"},
		{"IST", "hi", "Asia/Kolkata"}, {"IST", "en-IN", "Asia/Kolkata"}, {"IST", "he", "Asia/Jerusalem"},
		{"IST", "en-IE", "Europe/Dublin"}, {"MEZ", "de", "Europe/Berlin"}, {"MESZ", "", "Europe/Berlin"},
		{"CEST", "", "Europe/Paris"}, {"MSK", "", "Europe/Moscow"}, {"мск", "ru", "Europe/Moscow"},
		{"WIB", "id", "Asia/Jakarta"}, {"SAST", "", "Africa/Johannesburg"}, {"AEST", "", "Australia/Brisbane"},
		{"JST", "", "Asia/Tokyo"}, {"KST", "", "Asia/Seoul"}, {"EAT", "", "Africa/Nairobi"}, {"WAT", "", "Africa/Lagos"},
		{"heure de Paris", "fr", "Europe/Paris"}, {"(ET)", "", "America/New_York"}, {"PT", "", "America/Los_Angeles"},
	} {
		loc, ok := Zone(row.name, row.lang)
		if !ok || loc.String() != row.want {
			t.Errorf("Zone(%q, %q) = %v; want %s", row.name, row.lang, loc, row.want)
		}
	}
	for _, name := range []string{"", "May", "XYZ", "Uhr"} {
		if loc, ok := Zone(name, "en"); ok {
			t.Errorf("Zone(%q) = %v", name, loc)
		}
	}
}

// Every zone of the table must be in the data of time/tzdata.
func TestZonesLoad(t *testing.T) {
	for _, z := range zones {
		if _, err := time.LoadLocation(z.place); err != nil {
			t.Errorf("%s: %v", z.names, err)
		}
	}
}

// Every language of the tables must have a set of its own: without one its words would
// be read as those of any language.
func TestLanguageSets(t *testing.T) {
	var seen languageSet
	for _, base := range languages {
		own := readLang(base).own
		if own == (languageSet{}) || seen.meets(own) {
			t.Errorf("%s has no set of its own", base)
		}
		seen.add(own)
	}
}

// A word must not stand twice in the tables with the same meaning, nor, for
// one language, as two months or two weekdays.
func TestTables(t *testing.T) {
	type use struct {
		kind kind
		lang string
		word string
	}
	seen := map[use]string{}
	check := func(k kind, langs, row string, list string) {
		for lang := range strings.FieldsSeq(langs) {
			if !slices.Contains(languages, lang) {
				t.Errorf("no language %q", lang)
			}
			for w := range strings.FieldsSeq(list) {
				u := use{k, lang, foldPhrase(w)}
				if at, double := seen[u]; double {
					t.Errorf("%s: %q stands twice: %s, %s", lang, w, at, row)
				}
				seen[u] = row
			}
		}
	}
	for _, row := range months {
		if n := strings.Count(row.names, "|"); n != 11 {
			t.Errorf("%s has %d months", row.langs, n+1)
		}
		check(month, row.langs, "months", strings.ReplaceAll(row.names, "|", " "))
	}
	for _, row := range weekdays {
		if n := strings.Count(row.names, "|"); n != 6 {
			t.Errorf("%s has %d weekdays", row.langs, n+1)
		}
		check(weekday, row.langs, "weekdays", strings.ReplaceAll(row.names, "|", " "))
	}
	for _, row := range words {
		check(row.kind, row.langs, row.words, row.words)
	}
}

// Every word of the tables must be read as one token: a word with a mark in
// it could never be reached.
func TestWordsAreReached(t *testing.T) {
	for key := range lexicon().entries {
		var space tokenSpace
		toks, _ := scan(space[:0], key, false)
		if e := lexicon().entries[key]; len(e.senses) > 0 && (len(toks) != 1 || toks[0].word != e) {
			t.Errorf("%q is never read", key)
		}
	}
}

func TestMonthsOfLanguagesClash(t *testing.T) {
	for _, row := range []struct {
		in, lang string
		want     time.Month
	}{
		{"2. listopada 2024", "hr", 10}, {"2 listopada 2024", "pl", 11},
		{"2. srp. 2024", "cs", 8}, {"2. srp 2024", "hr", 7},
		{"2 lip 2024", "pl", 7}, {"2. lip 2024", "hr", 6},
		{"2 mai 2024", "ro", 5}, {"2 mac 2024", "ms", 3},
	} {
		st, ok := Parse(row.in, row.lang)
		if !ok || st.Month != row.want {
			t.Errorf("Parse(%q, %q) = %v, %v", row.in, row.lang, st.Month, ok)
		}
	}
}

func FuzzParse(f *testing.F) {
	for lang, rows := range parseRows {
		for _, row := range rows {
			f.Add(row.in, lang)
		}
	}
	for _, in := range refusals {
		f.Add(in, "en")
	}
	f.Add("+++ 14:26 Headline +++", "de")
	f.Fuzz(func(t *testing.T, s, lang string) {
		if st, ok := Parse(s, lang); ok {
			checkStamp(t, st)
			if !strings.Contains(s, st.Text) {
				t.Errorf("Parse(%q).Text = %q", s, st.Text)
			}
		}
		if st, ok := Clock(s, lang); ok {
			checkStamp(t, st)
		}
		if st, ok := Machine(s); ok {
			checkStamp(t, st)
		}
		if st, start, end, ok := Find(s, lang); ok {
			checkStamp(t, st)
			if start < 0 || end > len(s) || start >= end || strings.TrimSpace(s[start:end]) != st.Text {
				t.Errorf("Find(%q) = %d, %d", s, start, end)
			}
		}
		if st, form, rest, ok := ClockPrefix(s, lang); ok {
			checkStamp(t, st)
			if rest <= 0 || rest >= len(s) || form == "" {
				t.Errorf("ClockPrefix(%q) = %q, %d", s, form, rest)
			}
		}
		last := 0
		for _, found := range All(s, lang) {
			if found.Start < last || found.End <= found.Start || found.End > len(s) {
				t.Errorf("All(%q): %d, %d", s, found.Start, found.End)
			}
			last = found.End
		}
	})
}

func checkStamp(t *testing.T, s Stamp) {
	t.Helper()
	if s.IsZero() {
		t.Errorf("%q states nothing", s.Text)
	}
	if s.HasDate() && !(day{y: s.Year, m: int(s.Month), d: s.Day}).valid() {
		t.Errorf("%q: no such day", s.Text)
	}
	c := clock{h: s.Hour, m: s.Minute, s: s.Second}
	if !c.valid() || s.Nanosecond < 0 || s.Nanosecond >= 1e9 {
		t.Errorf("%q: no such clock", s.Text)
	}
	s.Resolve(Reference{})
	if _, _, ok := s.Resolve(Reference{Now: mayDay}); !ok && s.Year == 0 && s.HasDate() {
		t.Errorf("%q does not resolve", s.Text)
	}
}

func TestRefusalDoesNotAllocate(t *testing.T) {
	for _, in := range []string{
		"The prime minister said that she would not resign", "May said on 3 occasions", "£3.50", "24/7",
		"Tottenham Hotspur 2-1 Arsenal", strings.Repeat("a line of prose ", 30),
	} {
		n := testing.AllocsPerRun(20, func() {
			Parse(in, "en-GB")
			Clock(in, "en-GB")
			Find(in, "en-GB")
			ClockPrefix(in, "en-GB")
		})
		if n > 0 {
			t.Errorf("%q: %v allocations", in, n)
		}
	}
}

func BenchmarkRefuseProse(b *testing.B) {
	for b.Loop() {
		Parse("The prime minister said that she would not resign", "en")
	}
}

func BenchmarkRefuseNumber(b *testing.B) {
	for b.Loop() {
		Parse("Tottenham Hotspur 2-1 Arsenal", "en")
	}
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		Parse("Published 3 May 2024, 15:30", "en")
	}
}

func BenchmarkParseZone(b *testing.B) {
	for b.Loop() {
		Parse("Published 3 May 2024, 15:30 BST", "en")
	}
}

func BenchmarkFindRefuses(b *testing.B) {
	line := strings.Repeat("The shares closed at 16.06 and rose by 3 per cent in London. ", 4)
	b.SetBytes(int64(len(line)))
	for b.Loop() {
		Find(line, "en")
	}
}

func BenchmarkMachine(b *testing.B) {
	for b.Loop() {
		Machine("2024-05-02T20:53:56+02:00")
	}
}
