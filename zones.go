package newspage

import (
	"strings"
	"time"

	"github.com/newspage/newspage/internal/when"
)

// countryZones are the time zones of countries whose papers use a single one,
// by the country code at the end of an address or in a language tag.
var countryZones = map[string]string{
	"uk": "Europe/London", "gb": "Europe/London", "ie": "Europe/Dublin", "fr": "Europe/Paris", "de": "Europe/Berlin", "at": "Europe/Vienna", "ch": "Europe/Zurich",
	"li": "Europe/Vaduz", "lu": "Europe/Luxembourg", "be": "Europe/Brussels", "nl": "Europe/Amsterdam", "it": "Europe/Rome", "es": "Europe/Madrid", "dk": "Europe/Copenhagen",
	"no": "Europe/Oslo", "se": "Europe/Stockholm", "fi": "Europe/Helsinki", "is": "Atlantic/Reykjavik", "pl": "Europe/Warsaw", "cz": "Europe/Prague", "sk": "Europe/Bratislava",
	"hu": "Europe/Budapest", "si": "Europe/Ljubljana", "hr": "Europe/Zagreb", "ba": "Europe/Sarajevo", "rs": "Europe/Belgrade", "mk": "Europe/Skopje", "al": "Europe/Tirane",
	"gr": "Europe/Athens", "bg": "Europe/Sofia", "ro": "Europe/Bucharest", "md": "Europe/Chisinau", "ua": "Europe/Kyiv", "by": "Europe/Minsk", "lt": "Europe/Vilnius",
	"lv": "Europe/Riga", "ee": "Europe/Tallinn", "mt": "Europe/Malta", "cy": "Asia/Nicosia", "tr": "Europe/Istanbul", "ge": "Asia/Tbilisi", "am": "Asia/Yerevan", "az": "Asia/Baku",
	"il": "Asia/Jerusalem", "lb": "Asia/Beirut", "jo": "Asia/Amman", "sa": "Asia/Riyadh", "ae": "Asia/Dubai", "qa": "Asia/Qatar", "kw": "Asia/Kuwait", "ir": "Asia/Tehran", "iq": "Asia/Baghdad",
	"eg": "Africa/Cairo", "ma": "Africa/Casablanca", "dz": "Africa/Algiers", "tn": "Africa/Tunis", "ng": "Africa/Lagos", "gh": "Africa/Accra", "ke": "Africa/Nairobi", "za": "Africa/Johannesburg", "zw": "Africa/Harare",
	"in": "Asia/Kolkata", "pk": "Asia/Karachi", "bd": "Asia/Dhaka", "lk": "Asia/Colombo", "np": "Asia/Kathmandu", "th": "Asia/Bangkok", "vn": "Asia/Ho_Chi_Minh", "my": "Asia/Kuala_Lumpur",
	"sg": "Asia/Singapore", "ph": "Asia/Manila", "hk": "Asia/Hong_Kong", "tw": "Asia/Taipei", "cn": "Asia/Shanghai", "jp": "Asia/Tokyo", "kr": "Asia/Seoul", "nz": "Pacific/Auckland",
	"id": "Asia/Jakarta", "ru": "Europe/Moscow", "pt": "Europe/Lisbon", "br": "America/Sao_Paulo", "mx": "America/Mexico_City", "ec": "America/Guayaquil", "tz": "Africa/Dar_es_Salaam", "ug": "Africa/Kampala", "et": "Africa/Addis_Ababa", "kz": "Asia/Almaty", "uz": "Asia/Tashkent",
	"ar": "America/Argentina/Buenos_Aires", "uy": "America/Montevideo", "py": "America/Asuncion", "bo": "America/La_Paz", "pe": "America/Lima", "cl": "America/Santiago", "co": "America/Bogota", "ve": "America/Caracas",
	"cr": "America/Costa_Rica", "gt": "America/Guatemala", "pa": "America/Panama", "do": "America/Santo_Domingo", "cu": "America/Havana", "jm": "America/Jamaica", "pr": "America/Puerto_Rico",
}

// languageZones are the time zones of languages that are written, nearly
// always, in the papers of one country.
var languageZones = map[string]string{
	"de": "Europe/Berlin", "it": "Europe/Rome", "pl": "Europe/Warsaw", "nl": "Europe/Amsterdam", "sv": "Europe/Stockholm", "da": "Europe/Copenhagen", "nb": "Europe/Oslo", "no": "Europe/Oslo",
	"fi": "Europe/Helsinki", "cs": "Europe/Prague", "sk": "Europe/Bratislava", "hu": "Europe/Budapest", "ro": "Europe/Bucharest", "bg": "Europe/Sofia", "el": "Europe/Athens", "hr": "Europe/Zagreb",
	"sl": "Europe/Ljubljana", "sr": "Europe/Belgrade", "uk": "Europe/Kyiv", "lt": "Europe/Vilnius", "lv": "Europe/Riga", "et": "Europe/Tallinn", "tr": "Europe/Istanbul", "he": "Asia/Jerusalem",
	"fr": "Europe/Paris", "ca": "Europe/Madrid", "eu": "Europe/Madrid", "gl": "Europe/Madrid", "fa": "Asia/Tehran", "hi": "Asia/Kolkata", "ta": "Asia/Kolkata", "bn": "Asia/Dhaka",
	"th": "Asia/Bangkok", "vi": "Asia/Ho_Chi_Minh", "ja": "Asia/Tokyo", "ko": "Asia/Seoul", "id": "Asia/Jakarta", "ms": "Asia/Kuala_Lumpur",
}

// guessZone returns the zone that a page's times are probably in: that of the
// address's country, of the language tag's region, or of the language.
func guessZone(address, lang string) zoneHint {
	host := hostOf(address)
	if country := host[strings.LastIndexByte(host, '.')+1:]; country != "" {
		if zone := when.Place(countryZones[country]); zone != nil {
			return zoneHint{zone, "address"}
		}
	}
	language, region, _ := strings.Cut(strings.ToLower(lang), "-")
	if zone := when.Place(countryZones[region]); zone != nil {
		return zoneHint{zone, "language"}
	}
	if region == "" || len(region) != 2 {
		if zone := when.Place(languageZones[language]); zone != nil {
			return zoneHint{zone, "language"}
		}
	}
	return zoneHint{}
}

// sameClock reports whether two zones have the same offset at an instant.
func sameClock(a, b *time.Location, at time.Time) bool {
	_, x := at.In(a).Zone()
	_, y := at.In(b).Zone()
	return x == y
}

// statedZone returns the zone that a line of the page gives for all its times,
// as "All times in ET" does, or nil.
func statedZone(s *sheet, lang string) *time.Location {
	const longest = 60 // bytes
	for i := range s.pieces {
		text := s.pieces[i].text
		if len(text) > longest || len(text) < len("times in ET") || strings.IndexByte("AaTt", text[0]) < 0 {
			continue
		}
		for _, line := range zoneLines {
			name, ok := cutPrefixFold(text, line+" ")
			if !ok {
				continue
			}
			if zone, ok := when.Zone(strings.TrimFunc(name, isOuterMark), lang); ok {
				return zone
			}
		}
	}
	return nil
}
