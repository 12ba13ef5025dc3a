package newspage

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// isMatchClock reports whether a text is the minute of a match with an
// apostrophe, such as "95'" or "45'+2". It is a label of the entry, not a time
// of day.
func isMatchClock(s string) bool {
	const longest = 11 // bytes
	return len(s) <= longest && startsWithDigit(s) && strings.ContainsAny(s, "'’′") && strings.Trim(s, "0123456789+'’′ ") == ""
}

// isMatchMinute reports whether a text may be the minute of a match, with an
// apostrophe or as other tickers write it: "88.", "90.+3", "88 min". The
// numbers of a list look the same; see noteMatchMinutes.
func isMatchMinute(s string) bool {
	label, rest := cutMatchClock(s)
	return label != "" && rest == len(s)
}

// cutMatchClock returns the minute of a match that a text opens with, and the
// offset of the text after it; label is "" if there is none.
func cutMatchClock(s string) (label string, rest int) {
	end := minuteEnd(s)
	if end == 0 {
		return "", 0
	}
	isMarked := s[end-1] == '.' || s[end-1] != '+' && strings.Contains(s[:end], ".+") // "88.", "90.+3"
	if mark := apostrophe(s[end:]); mark > 0 {
		end += mark
		for end < len(s) && (s[end] == '+' || isDigit(s[end])) { // "45'+2"
			end++
		}
	} else if unit := minuteUnit(s[end:]); unit > 0 {
		end += unit
	} else if !isMarked {
		return "", 0
	}
	return s[:end], len(s) - len(strings.TrimLeft(s[end:], " :|–—-•\u00a0"))
}

// minuteAndEvent returns the two parts of a line that is the minute of a match with an
// apostrophe and the word for an event: "45+2' HT". event is "" if it is no such line.
func minuteAndEvent(s string) (minute, event string) {
	const longest = 40 // bytes
	if !startsWithDigit(s) || len(s) > longest {
		return "", ""
	}
	minute, rest := cutMatchClock(s)
	if minute == "" || rest == len(s) || !isMatchClock(minute) || !isLabelOf(s[rest:], matchEvents) {
		return "", ""
	}
	return minute, s[rest:]
}

// minuteEnd returns the length of the number that a text opens with if it can
// be the minute of a match, such as "88.", "90+3" or "90.+3", and otherwise 0.
func minuteEnd(s string) int {
	const longest = len("90.+12 minuten")
	if !startsWithDigit(s) {
		return 0
	}
	end, added := 1, false
	for end < min(len(s), longest) && (isDigit(s[end]) || s[end] == '+' && !added || s[end] == '.' && !isDigitAt(s, end+1)) {
		added = added || s[end] == '+'
		end++
	}
	if digits := end - strings.Count(s[:end], "."); !added && digits > len("120") {
		return 0
	}
	return end
}

// minuteUnit returns the length of a word for minutes after a number, including
// the space before it and a full stop after it, or 0.
func minuteUnit(s string) int {
	word := strings.TrimLeft(s, " ")
	after := strings.TrimLeftFunc(word, unicode.IsLetter)
	if !hasFold(minuteWords, word[:len(word)-len(after)]) {
		return 0
	}
	return len(s) - len(strings.TrimPrefix(after, "."))
}

func isDigitAt(s string, i int) bool { return i < len(s) && isDigit(s[i]) }

// apostrophe returns the length of the mark for minutes that a text opens with,
// or 0.
func apostrophe(s string) int {
	for _, mark := range []string{"'", "’", "′", "´"} {
		if strings.HasPrefix(s, mark) {
			return len(mark)
		}
	}
	return 0
}

// isLiveLabel reports whether a text is one of the words with which live blogs mark an
// entry.
func isLiveLabel(text string) bool {
	return len(text) <= mostOfLabel && liveLabels[plainLabel(text)] != ""
}

// isLabelOf reports whether a text is one of some labels, in capitals or not, whatever marks
// stand around it.
func isLabelOf(text string, labels map[string]bool) bool {
	return len(text) <= mostOfLabel && labels[plainLabel(text)]
}

// mostOfLabel is a length, in bytes, that no label in the tables has, even with marks around
// it.
const mostOfLabel = 120

// plainLabel returns a label in the form that the tables have.
func plainLabel(s string) string {
	return strings.ReplaceAll(strings.TrimFunc(strings.ToLower(s), isOuterMark), "’", "'")
}

// labelsOf returns the standard label for the page's own words. If the page
// words it differently, its own words are a second label, so that nothing is
// lost.
func labelsOf(own string) []string {
	label := liveLabels[plainLabel(own)]
	if letters(label) == letters(own) {
		return []string{label}
	}
	return []string{label, own}
}

// addLabel adds a label unless the entry has it.
func (e *entryPlace) addLabel(label string) {
	if !slices.Contains(e.labels, label) {
		e.labels = append(e.labels, label)
	}
}

// matchEvents are the words with which tickers of matches mark an event behind its minute.
var matchEvents = set(`ft ht full_time full-time half_time half-time kick-off goal own_goal penalty substitution sub yellow_card red_card yellow red var corner offside
	tor eigentor anpfiff abpfiff halbzeit halbzeitpause spielende gelb rot gelb-rot gelbe_karte rote_karte wechsel auswechslung einwechslung ecke elfmeter chance großchance
	but carton_jaune carton_rouge remplacement mi-temps coup_d'envoi fin_du_match occasion
	gol gol! golo amarilla roja tarjeta_amarilla tarjeta_roja cambio sustitución descanso final inicio ocasión cartão_amarelo cartão_vermelho substituição intervalo fim
	rete ammonizione ammonito espulsione sostituzione intervallo fine_primo_tempo fine_partita cartellino_giallo cartellino_rosso
	doelpunt gele_kaart rode_kaart wissel rust einde aftrap mål byte bytte gult_kort rött_kort rødt_kort halvtid pause paus slut avspark
	bramka żółta_kartka czerwona_kartka zmiana przerwa koniec maali vaihto keltainen_kortti punainen_kortti
	sarı_kart kırmızı_kart oyuncu_değişikliği devre maç_sonu гол замена жёлтая_карточка желтая_карточка красная_карточка перерыв`)

// liveLabels are the words with which live blogs mark an entry, and the
// standard labels for them.
var liveLabels = map[string]string{
	"key event": "key-event", "key moment": "key-event", "key update": "key-event", "highlight": "key-event", "essentiel": "key-event", "l'essentiel": "key-event",
	"wichtig": "key-event", "importante": "key-event", "belangrijk": "key-event", "viktig": "key-event", "ważne": "key-event", "temps fort": "key-event", "momento clave": "key-event", "momento chiave": "key-event",
	"pinned": "pinned", "pinned post": "pinned", "pinned update": "pinned", "angepinnt": "pinned", "angeheftet": "pinned", "épinglé": "pinned", "fijado": "pinned", "in evidenza": "pinned", "vastgepind": "pinned",
	"breaking": "breaking", "breaking news": "breaking", "just in": "breaking", "eilmeldung": "breaking", "urgent": "breaking", "última hora": "breaking", "ultim'ora": "breaking", "alerte": "breaking", "z ostatniej chwili": "breaking", "срочно": "breaking",
	"vos questions": "vos questions", "your questions": "your questions", "reader question": "reader question", "q&a": "q&a", "analysis": "analysis", "analyse": "analyse", "análisis": "análisis", "análise": "análise", "analisi": "analisi", "eyewitness": "eyewitness", "sur le terrain": "sur le terrain",
	"à retenir": "key-event", "важно": "key-event", "важливо": "key-event", "viktigt": "key-event", "tärkeää": "key-event", "重要": "key-event",
	"przypięte": "pinned", "przypięty": "pinned", "festet": "pinned", "fastgjort": "pinned", "fäst": "pinned", "kiinnitetty": "pinned", "закреплено": "pinned", "закріплено": "pinned", "sabitlendi": "pinned", "fixado": "pinned", "destacado": "pinned", "置顶": "pinned",
	"urgente": "breaking", "pilne": "breaking", "терміново": "breaking", "son dakika": "breaking", "עדכון דחוף": "breaking", "מבזק": "breaking", "عاجل": "breaking", "속보": "breaking", "速報": "breaking",
	"podsumowanie": "summary", "oppsummering": "summary", "sammanfattning": "summary", "opsummering": "summary", "yhteenveto": "summary", "resumo": "summary", "özet": "summary",
	"summary": "summary", "recap": "summary", "zusammenfassung": "summary", "résumé": "summary", "le résumé": "summary", "resumen": "summary", "riassunto": "summary", "samenvatting": "summary",
}

// classLabels adds the labels that a container's attributes give: its classes,
// its type, whether it is pinned.
func (e *entryPlace) classLabels(n *html.Node) {
	for _, a := range n.Attr {
		switch a.Key {
		case "class", "data-type":
			for _, w := range strings.Fields(a.Val) {
				if label := labelClasses[strings.ToLower(w)]; label != "" {
					e.addLabel(label)
				}
			}
		case "data-pinned", "data-post-sticky":
			if a.Val == "true" || a.Val == "1" {
				e.addLabel("pinned")
			}
		}
	}
}

// labelClasses are the classes and types with which live blogs mark an entry,
// and the labels they stand for.
var labelClasses = map[string]string{
	"key-event": "key-event", "is-key-event": "key-event", "keyevent": "key-event", "type-key": "key-event", "block--key": "key-event", "lb-post--highlighted": "key-event",
	"pinned": "pinned", "is-pinned": "pinned", "sticky": "pinned", "is-sticky": "pinned", "block--pinned": "pinned", "lb-sticky-top-post": "pinned",
	"is-summary": "summary", "is-breaking": "breaking",
}
