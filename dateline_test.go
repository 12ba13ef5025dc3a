package newspage

import "testing"

func TestDateline(t *testing.T) {
	for text, want := range map[string]string{
		"PORT SENNET (Northlight) — The night ferry left late.": "PORT SENNET (Northlight)",
		"LINDEN — The mayor said on Monday that":                "LINDEN",
		"Süderhaven (dpa) - Die Werft sucht einen Käufer":       "Süderhaven (dpa)",
		"MADRID, 3 May (EFE) – El Gobierno":                     "MADRID, 3 May (EFE)",
		"Berlin/dpa – Der Bundestag hat am Freitag":             "Berlin/dpa",
		"Süderhaven, 4. Mai 2024 – Die Werft sucht einen":       "Süderhaven, 4. Mai 2024",
		"Süderhaven, (04.05.2024). Die Werft sucht":             "Süderhaven, (04.05.2024)",
		"Süderhaven (ama). Die Werft sucht einen":               "Süderhaven (ama)",
		"SÜDERHAVEN. Die Werft sucht einen Käufer":              "SÜDERHAVEN",
		"PORT SENNET: The night ferry left late":                "PORT SENNET",
		"PORT SENNET, Fla. (AP) — The night ferry":              "PORT SENNET, Fla. (AP)",
		"Puerto Sené (EFE).- El último transbordador":           "Puerto Sené (EFE)",
		"Saltillo, Coah.- Con cubetas vacías y pancartas":       "Saltillo, Coah",
		"Lunes, Martes.- Los días pasan":                        "",
		"Primero.- Los vecinos piden agua":                      "",
		"(ANSA) - ROMA, 04 MAG - L'ultimo traghetto":            "(ANSA) - ROMA, 04 MAG",
		"(서울=연합뉴스) 이정훈 기자 = 마지막 여객선이":                           "(서울=연합뉴스)",
		"新华社北京5月4日电 周二的末班渡轮晚了":                                  "新华社北京5月4日电",
		"【ロンドン共同】火曜日の最終フェリーは":                                   "【ロンドン共同】",
		"【動画】火曜日の最終フェリーは":                                       "",
		"القاهرة (أ ف ب) - غادرت آخر عبارة":                     "القاهرة (أ ف ب)",
		"EXCLUSIVE: The night ferry left late":                  "",
		"Am Samstag, 4. Mai 2024 – so der Koch – fuhr sie":      "",
		"Endlich. Die Fähre fährt wieder":                       "",
		"Der Koch (42). Er hatte den Schlüssel":                 "",
		"Ferry crews – all forty of them – went home":           "",
		"The mayor — who was late — said nothing":               "",
		"A week later - it was a Tuesday - she left":            "",
		"No dash in this sentence at all":                       "",
	} {
		if got := datelineOf(text, ""); got != want {
			t.Errorf("datelineOf(%q) = %q, want %q", text, got, want)
		}
	}
}

// TestDatelineInBrackets: papers in French Canada put the place in brackets. Elsewhere, and
// around other words, brackets at the start of a text hold anything.
func TestDatelineInBrackets(t *testing.T) {
	for _, c := range []struct{ text, lang, want string }{
		{"(Saint-Alcide) Un ours noir s’est promené dans les rues", "fr", "Saint-Alcide"},
		{"(Saint-Alcide) Un ours noir s’est promené dans les rues", "fr-CA", "Saint-Alcide"},
		{"(Kein) Ende in Sicht", "de", ""},
		{"(AFP) Un ours noir s’est promené dans les rues", "fr", ""},
		{"(Photo) Un ours noir s’est promené dans les rues", "fr", ""},
		{"(Re)lire les grands textes", "fr", ""},
		{"(Presque) tout est dit", "fr", ""},
	} {
		if got := datelineOf(c.text, c.lang); got != c.want {
			t.Errorf("%s: datelineOf(%q) = %q, want %q", c.lang, c.text, got, c.want)
		}
	}
}
