package newspage

import "testing"

func TestDateline(t *testing.T) {
	for text, want := range map[string]string{
		"PORT SENNET (Northlight) — The night ferry left late.": "PORT SENNET (Northlight)",
		"LINDEN — The mayor said on Monday that":                "LINDEN",
		"Süderhaven (dpa) - Die Werft sucht einen Käufer":       "Süderhaven (dpa)",
		"MADRID, 3 May (EFE) – El Gobierno":                     "MADRID, 3 May (EFE)",
		"Berlin/dpa – Der Bundestag hat am Freitag":             "Berlin/dpa",
		"Ferry crews – all forty of them – went home":           "",
		"The mayor — who was late — said nothing":               "",
		"A week later - it was a Tuesday - she left":            "",
		"No dash in this sentence at all":                       "",
	} {
		if got := datelineOf(text); got != want {
			t.Errorf("datelineOf(%q) = %q, want %q", text, got, want)
		}
	}
}
