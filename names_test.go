package newspage

import (
	"strings"
	"testing"
)

// TestSplitNames reads lines of names as papers print them.
func TestSplitNames(t *testing.T) {
	for line, want := range map[string]string{
		"By Ellen Marwood, Harbour Reporter":                          "Ellen Marwood (Harbour Reporter)",
		"Ellen Marwood and Tobias Lindqvist":                          "Ellen Marwood; Tobias Lindqvist",
		"Von Ellen Marwood, Tobias Lindqvist und Ida Brandt":          "Ellen Marwood; Tobias Lindqvist; Ida Brandt",
		"Ellen Marwood in Port Sennet and Tobias Lindqvist in Linden": "Ellen Marwood; Tobias Lindqvist",
		"By Ellen Marwood for The Courier":                            "Ellen Marwood",
		"Par Margaux Delestre (Oudeborg, Pays-Bas, envoyée spéciale)": "Margaux Delestre",
		"By Ellen Marwood (Port Sennet), Tobias Lindqvist":            "Ellen Marwood; Tobias Lindqvist",
		"Posted by: Ellen Marwood, Senior Ecologist":                  "Ellen Marwood (Senior Ecologist)",
		"Ellen Marwood, Seniora Lindqvist":                            "Ellen Marwood; Seniora Lindqvist",
		"Analysis by Ellen Marwood":                                   "Ellen Marwood",
		"Ellen Marwood @ellenm":                                       "Ellen Marwood",
		"Ellen Marwood ellen@courier.example":                         "Ellen Marwood",
		"By Ellen Marwood 5 min read":                                 "Ellen Marwood",
		"Ellen Marwood Follow":                                        "Ellen Marwood",
		"Written by: Ellen Marwood. Edited by: Kofi Brand":            "Ellen Marwood",
		"Par Hélène Marin Publié":                                     "Hélène Marin",
		"by Ellen Marwood Published:":                                 "Ellen Marwood",
		"North of England Correspondent":                              "North of England Correspondent",
		"Minh Le":                                                     "Minh Le",
		"Ellen (E.J.) Marwood":                                        "Ellen (E.J.) Marwood",
		"Ellen Marwood (Port Sennet)":                                 "Ellen Marwood",
		"Ellen Marwood, MA":                                           "Ellen Marwood, MA",
		"Letters To The Editor":                                       "Letters To The Editor",
		"Jack Ma, Ellen Marwood":                                      "Jack Ma; Ellen Marwood",
		"Posted by Ellen Marwood, Software Engineer":                  "Ellen Marwood (Software Engineer)",
		"Published by Ellen Marwood.":                                 "Ellen Marwood",
		"Ellen Marwood Jr.":                                           "Ellen Marwood Jr.",
		"Last updated: 7 January 2025":                                "",
		"Por Helena Marques, O Cais — Porto Sennet":                   "Helena Marques; O Cais",
		"ELLEN MARWOOD Linden Journal Star":                           "ELLEN MARWOOD (Linden Journal Star)",
		"WATCH VIDEO Ellen Marwood sails again":                       "WATCH VIDEO Ellen Marwood sails again",
		"Ellen LE GUEN.":                                              "Ellen LE GUEN",
		"Ellen Marwood MYS":                                           "Ellen Marwood (MYS)",
		"Ellen Marwood Local Democracy Reporter":                      "Ellen Marwood (Local Democracy Reporter)",
		"Gannet Bluff News Staff":                                     "Gannet Bluff News Staff",
		"Courier - Ellen Marwood":                                     "Ellen Marwood",
		"Por Helena Marques, c1 Porto e Região":                       "Helena Marques; c1 Porto",
		"Por Helena e Rui":                                            "Helena; Rui",
		"Alexa von Marwood":                                           "Alexa von Marwood",
		"Lucía Peral / Puerto Sereno":                                 "Lucía Peral",
		"Ellen Followill":                                             "Ellen Followill",
		"By Ellen Marwood, Reuters":                                   "Ellen Marwood (Reuters)",
		"By Jan van Marwood Editor":                                   "Jan van Marwood (Editor)",
		"Ellen J. Marwood Reporter":                                   "Ellen J. Marwood (Reporter)",
		"Ellen Marwood MD":                                            "Ellen Marwood MD",
		"BY ELLEN MARWOOD AND TOBIAS LINDQVIST":                       "ELLEN MARWOOD; TOBIAS LINDQVIST",
		"GBC GBC":                                                     "GBC",
		"대구=이정훈 기자":                                                   "이정훈 (기자)",
	} {
		var got []string
		for _, b := range splitNames(line) {
			name := b.Name
			if b.Role != "" {
				name += " (" + b.Role + ")"
			}
			got = append(got, name)
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%q: %q, want %q", line, strings.Join(got, "; "), want)
		}
	}
}

// TestUngluedWriter separates what was copied right behind a name.
func TestUngluedWriter(t *testing.T) {
	for line, want := range map[string]string{
		"Lucía BenaventeÓscar Prats": "Lucía Benavente, Óscar Prats",
		"Ellen MarwoodThe Courier":   "Ellen Marwood",
		"Mary FitzGerald Smith":      "Mary FitzGerald Smith",
		"Ellen McDonald Marwood":     "Ellen McDonald Marwood",
	} {
		if got := ungluedWriter(line); got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

func TestIsRoleOf(t *testing.T) {
	for _, row := range []struct {
		part string
		want bool
	}{
		{"retired ferry cook", true},
		{"Senior Ecologist", true},
		{"in her kitchen", false},
		{"ellen@example.org", false},
		{"ellenmarwood", false},
	} {
		if got := isRoleOf("Ellen Marwood", row.part); got != row.want {
			t.Errorf("isRoleOf(%q) = %v", row.part, got)
		}
	}
}

func TestIsMaker(t *testing.T) {
	for _, row := range []struct {
		name, generator string
		want            bool
	}{
		{"eZ Systems", "eZ Publish", true},
		{"Joomla", "Joomla! 4.2", true},
		{"Hugo Marwood", "Hugo 0.111", false},
		{"Ellen Marwood", "Hugo 0.111", false},
		{"Ellen Marwood", "", false},
	} {
		if got := isMaker(row.name, row.generator); got != row.want {
			t.Errorf("isMaker(%q, %q) = %v", row.name, row.generator, got)
		}
	}
}

func TestTrimName(t *testing.T) {
	for _, row := range []struct{ printed, want string }{
		{"Ellen Marwood.", "Ellen Marwood"},
		{"Robert Marwood Jr.", "Robert Marwood Jr."},
		{"Ellen MarwoodFollow", "Ellen Marwood"},
		{"Ellen MarwoodFollow.", "Ellen Marwood"},
		{"Ellen Marwood Follow", "Ellen Marwood"},
		{"Ellen Marwood Ellen Marwood", "Ellen Marwood"},
	} {
		if got := trimName(row.printed); got != row.want {
			t.Errorf("trimName(%q) = %q, want %q", row.printed, got, row.want)
		}
	}
}

func TestIsHouseMark(t *testing.T) {
	for word, want := range map[string]bool{"GBC": true, "ÖPÅÄ": true, "10B": false, "4*S": false, "PhD": false, "III": false, "GANNET": false} {
		if got := isHouseMark(word); got != want {
			t.Errorf("isHouseMark(%q) = %v", word, got)
		}
	}
}
