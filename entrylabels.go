package newspage

import (
	"slices"
	"strings"
)

// isMatchClock reports whether a text is a match clock, such as "95'" or
// "45'+2": no time of day, but a label.
func isMatchClock(s string) bool {
	return len(s) < 12 && startsWithDigit(s) && strings.ContainsAny(s, "'’′") && strings.Trim(s, "0123456789+'’′ ") == ""
}

// plainLabel is a label as liveLabels writes it.
func plainLabel(s string) string {
	return strings.ReplaceAll(strings.TrimFunc(strings.ToLower(s), isOuterMark), "’", "'")
}

// labelsOf are the label that stands for the page's own words, and these too
// where they say it otherwise, so that none is lost.
func labelsOf(own string) []string {
	label := liveLabels[plainLabel(own)]
	if letters(label) == letters(own) {
		return []string{label}
	}
	return []string{label, own}
}

// addLabel adds a label that an entry does not have yet.
func (e *entryPlace) addLabel(label string) {
	if !slices.Contains(e.labels, label) {
		e.labels = append(e.labels, label)
	}
}

// liveLabels are the words by which live blogs mark an entry.
var liveLabels = map[string]string{
	"key event": "key-event", "key moment": "key-event", "key update": "key-event", "highlight": "key-event", "essentiel": "key-event", "l'essentiel": "key-event",
	"wichtig": "key-event", "importante": "key-event", "belangrijk": "key-event", "viktig": "key-event", "ważne": "key-event", "temps fort": "key-event", "momento clave": "key-event", "momento chiave": "key-event",
	"pinned": "pinned", "pinned post": "pinned", "pinned update": "pinned", "angepinnt": "pinned", "angeheftet": "pinned", "épinglé": "pinned", "fijado": "pinned", "in evidenza": "pinned", "vastgepind": "pinned",
	"breaking": "breaking", "breaking news": "breaking", "just in": "breaking", "eilmeldung": "breaking", "urgent": "breaking", "última hora": "breaking", "ultim'ora": "breaking", "alerte": "breaking", "z ostatniej chwili": "breaking", "срочно": "breaking",
	"summary": "summary", "recap": "summary", "zusammenfassung": "summary", "résumé": "summary", "le résumé": "summary", "resumen": "summary", "riassunto": "summary", "samenvatting": "summary",
}
