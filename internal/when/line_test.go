package when

import "testing"

func TestClock(t *testing.T) {
	for _, row := range []struct{ in, lang, want string }{
		{"3.30pm", "en", "15:30"}, {"3:30 pm", "en", "15:30"}, {"9.00am:", "en", "09:00"}, {"04:00 PM", "en", "16:00"},
		{"15:30", "", "15:30"}, {"16.06", "", "16:06"}, {"14h05", "fr", "14:05"}, {"14 h 05", "fr", "14:05"},
		{"14h", "fr", "14:00"}, {"12.31 Uhr", "de", "12:31"}, {"14 Uhr", "de", "14:00"}, {"ore 14:05", "it", "14:05"},
		{"14.05 uur", "nl", "14:05"}, {"kl. 14.05", "da", "14:05"}, {"15:30 BST", "en", "15:30 +0100"},
		{"19.30 GMT", "en", "19:30 +0000"}, {"21:06 (IST)", "en-IN", "21:06 +0530"}, {"12:09 a.m. ET", "en", "00:09 -0400"},
		{"12:09 p.m.", "en", "12:09"}, {"오후 3시 30분", "ko", "15:30"}, {"午後3時30分", "ja", "15:30"}, {"3pm", "en", "15:00"},
		{"1530 GMT", "en", "15:30 +0000"}, {"klo 14.05", "fi", "14:05"}, {"15:30:10", "", "15:30:10"}, {"20:44", "", "20:44"},
		{"03:30 PM BST", "en", "15:30 +0100"}, {"3:30 p. m.", "es", "15:30"}, {"15:30 น.", "th", "15:30"},
		{"శ15:30", "te", ""}, {"à 15h30", "fr", "15:30"}, {"às 15h30", "pt", "15:30"}, {"[15:30]", "", "15:30"},
		{"18:40 (18:40 GMT)", "en", "18:40 +0000"}, {"Saat 15.30", "tr", "15:30"}, {"24:00", "", "24:00"},
		{"14:05 godz.", "pl", "14:05"}, {"godz. 14:05", "pl", "14:05"}, {"14:05 ч.", "bg", "14:05"},
		{"١٤:٠٥", "ar", "14:05"}, {"الساعة 3:30 م", "ar", "15:30"}, {"下午3:30", "zh", "15:30"}, {"11:05 Z", "", "11:05 +0000"},
		{"pukul 15.30 WIB", "id", "15:30 +0700"}, {"15h30'", "fr", ""}, {"2:30 PM EST", "en", "14:30 -0400"},
		{"95'", "en", ""}, {"45'+2", "en", ""}, {"90+3'", "en", ""}, {"2-1", "en", ""}, {"14", "en", ""}, {"2024", "en", ""},
		{"25:10", "en", ""}, {"12:60", "en", ""}, {"3.5", "en", ""}, {"£3.50", "en", ""}, {"16.06 euro", "en", ""},
		{"16.06.", "de", ""}, {"15:30 3 May", "en", ""}, {"13:30 am", "en", ""}, {"15:30 he said", "en", ""}, {"1:2:3", "", ""},
	} {
		st, ok := Clock(row.in, row.lang)
		if st.print() != row.want || ok != (row.want != "") {
			t.Errorf("Clock(%q) = %q, %v; want %q", row.in, st.print(), ok, row.want)
		}
	}
}

func TestClockPrefix(t *testing.T) {
	for _, row := range []struct{ in, lang, want, form, text string }{
		{"23:39 Uhr | Trump spricht", "de", "23:39", "clock-bar", "Trump spricht"},
		{"9.00am: Good morning", "en", "09:00", "clock-colon", "Good morning"},
		{"16.06 Good morning", "en", "16:06", "dot-space", "Good morning"},
		{"+++ 14:26 Headline +++", "de", "14:26", "plus", "Headline +++"},
		{"+++ 14:26 Uhr: Headline +++", "de", "14:26", "plus", "Headline +++"},
		{"Update vom 22. März, 14.30 Uhr: Es brennt", "de", "03-22 14:30", "update-colon", "Es brennt"},
		{"[Updated at 5:52 p.m. ET] The vote", "en", "17:52 -0400", "bracket", "The vote"},
		{"15:30 BST Good morning", "en", "15:30 +0100", "clock-space", "Good morning"},
		{"15:30 – Good morning", "en", "15:30", "clock-dash", "Good morning"},
		{"14h05 : le président", "fr", "14:05", "clock-colon", "le président"},
		{"14h05. Le président", "fr", "14:05", "clock-stop", "Le président"},
		{"ore 14.05 - Il presidente", "it", "14:05", "clock-dash", "Il presidente"},
		{"12:09 a.m. ET, May 2, 2024 | The vote", "en", "2024-05-02 00:09 -0400", "clock-bar", "The vote"},
		{"20.11 Uhr Bundeskanzler spricht", "de", "20:11", "clock-space", "Bundeskanzler spricht"},
		{"kl. 14.05: Statsministeren", "da", "14:05", "clock-colon", "Statsministeren"},
		{"15:30 2 people hurt", "en", "15:30", "clock-space", "2 people hurt"},
		{"15:30 May says no", "en", "15:30", "clock-space", "May says no"},
		{"17.09.2024 • 20:11 Uhr Wahl", "de", "2024-09-17 20:11", "clock-space", "Wahl"},
		{"(15:30) Good morning", "en", "15:30", "bracket", "Good morning"},
		{"15:30 Pacific nations sign", "en", "15:30", "clock-space", "Pacific nations sign"},
		{"15:30 Eastern towns flooded", "en", "15:30", "clock-space", "Eastern towns flooded"},
		{"3:30 p.m. Pacific: The vote", "en", "15:30 -0700", "clock-colon", "The vote"},
		{"15:30 Z mostu spadł kot", "pl", "15:30", "clock-space", "Z mostu spadł kot"},
		{"15:30Z Good morning", "en", "15:30 +0000", "clock-space", "Good morning"},
		{"16.06 euro a kilo", "en", "", "", ""}, {"16.06 per share", "en", "", "", ""}, {"16.06% of them", "en", "", "", ""},
		{"2-1 to Arsenal", "en", "", "", ""}, {"45'+2 Goal", "en", "", "", ""}, {"May 2 was a day", "en", "", "", ""},
		{"15:30", "en", "", "", ""}, {"Good morning at 15:30", "en", "", "", ""}, {"100 people", "en", "", "", ""},
		{"1.50 Euro kostet", "de", "", "", ""}, {"3 May 2024 was a day", "en", "", "", ""},
	} {
		st, form, rest, ok := ClockPrefix(row.in, row.lang)
		text := ""
		if ok {
			text = row.in[rest:]
		}
		if st.print() != row.want || form != row.form || text != row.text || ok != (row.form != "") {
			t.Errorf("ClockPrefix(%q) = %q, %q, %q, %v", row.in, st.print(), form, text, ok)
		}
	}
}
