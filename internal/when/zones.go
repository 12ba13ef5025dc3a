package when

import (
	"strings"
	"sync"
	"time"
)

// zones are the names of zones as printed, and a place in each zone. Offsets come
// only from time zone data: ET is -04:00 in summer, and so is an EST that a careless
// paper prints in July. A row with where is only for pages in these languages or
// regions; it comes before the general row.
var zones = []struct{ names, place, where string }{
	{"utc gmt ut z гмт", "UTC", ""},
	{"bst bdt", "Asia/Dhaka", "bn -BD"},
	{"bst uk uk_time london_time british_time british_summer_time greenwich_mean_time heure_de_londres", "Europe/London", ""},
	{"ist", "Asia/Jerusalem", "he -IL"},
	{"ist", "Europe/Dublin", "ga -IE"},
	{"ist indian_standard_time india_time भारतीय_समय", "Asia/Kolkata", ""},
	{"idt", "Asia/Jerusalem", ""},
	{"cet cest central_european_time", "Europe/Paris", ""},
	{"mez mesz deutscher_zeit", "Europe/Berlin", ""},
	{"heure_de_paris heure_française hec", "Europe/Paris", ""},
	{"hora_peninsular hora_de_madrid hora_española hora_de_españa", "Europe/Madrid", ""},
	{"ora_italiana", "Europe/Rome", ""},
	{"wet west hora_de_lisboa", "Europe/Lisbon", ""},
	{"eet eest", "Europe/Helsinki", "fi"},
	{"eet eest", "Europe/Bucharest", "ro"},
	{"eet eest", "Europe/Sofia", "bg"},
	{"eet eest", "Europe/Kyiv", "uk"},
	{"eet eest", "Africa/Cairo", "-EG"},
	{"eet eest ώρα_ελλάδας ώρα_ελλάδος", "Europe/Athens", ""},
	{"київ за_києвом по_киеву київського_часу", "Europe/Kyiv", ""},
	{"msk msd мск по_москве московского_времени по_московскому_времени moscow_time", "Europe/Moscow", ""},
	{"trt tsi türkiye_saatiyle", "Europe/Istanbul", ""},

	{"est edt et aest aedt", "Australia/Sydney", "-AU"},
	{"et est edt eastern eastern_time eastern_daylight_time eastern_standard_time hne hae heure_de_l'est", "America/New_York", ""},
	{"cst", "Asia/Shanghai", "zh -CN -TW"},
	{"ct cst cdt central_time", "America/Chicago", ""},
	{"mt mst mdt mountain_time", "America/Denver", ""},
	{"pst pht", "Asia/Manila", "tl -PH"},
	{"pt pst pdt pacific pacific_time", "America/Los_Angeles", ""},
	{"akst akdt", "America/Anchorage", ""},
	{"hst", "Pacific/Honolulu", ""},
	{"ast", "Asia/Riyadh", "ar -SA -QA -KW -BH"},
	{"at ast adt", "America/Halifax", ""},
	{"nst ndt", "America/St_Johns", ""},
	{"brt brst hora_de_brasília horário_de_brasília", "America/Sao_Paulo", ""},
	{"art hora_argentina", "America/Argentina/Buenos_Aires", ""},
	{"clt clst hora_chilena", "America/Santiago", ""},
	{"cot hora_colombiana", "America/Bogota", ""},
	{"hora_de_méxico hora_del_centro_de_méxico", "America/Mexico_City", ""},
	{"pet", "America/Lima", ""},
	{"vet", "America/Caracas", ""},

	{"wat", "Africa/Lagos", ""},
	{"cat", "Africa/Maputo", ""},
	{"eat", "Africa/Nairobi", ""},
	{"sast", "Africa/Johannesburg", ""},
	{"بتوقيت_غرينتش بتوقيت_جرينتش توقيت_غرينتش", "UTC", ""},
	{"توقيت_مكة توقيت_مكة_المكرمة بتوقيت_مكة بتوقيت_مكة_المكرمة بتوقيت_السعودية بتوقيت_الرياض", "Asia/Riyadh", ""},
	{"بتوقيت_القاهرة", "Africa/Cairo", ""},
	{"بتوقيت_القدس", "Asia/Jerusalem", ""},
	{"بتوقيت_بغداد", "Asia/Baghdad", ""},
	{"بتوقيت_بيروت", "Asia/Beirut", ""},
	{"gst بتوقيت_أبوظبي بتوقيت_دبي بتوقيت_الإمارات", "Asia/Dubai", ""},
	{"irst به_وقت_تهران", "Asia/Tehran", ""},
	{"pkt", "Asia/Karachi", ""},
	{"npt", "Asia/Kathmandu", ""},
	{"slst", "Asia/Colombo", ""},

	{"wib", "Asia/Jakarta", ""},
	{"wita", "Asia/Makassar", ""},
	{"wit", "Asia/Jayapura", ""},
	{"ict giờ_hà_nội giờ_việt_nam", "Asia/Bangkok", ""},
	{"myt", "Asia/Kuala_Lumpur", ""},
	{"sgt", "Asia/Singapore", ""},
	{"hkt", "Asia/Hong_Kong", ""},
	{"pht phst", "Asia/Manila", ""},
	{"北京时间 北京時間", "Asia/Shanghai", ""},
	{"jst 日本時間", "Asia/Tokyo", ""},
	{"kst 한국시간 한국_시간", "Asia/Seoul", ""},
	{"awst", "Australia/Perth", ""},
	{"acst acdt", "Australia/Adelaide", ""},
	{"aest", "Australia/Brisbane", ""},
	{"aedt aet", "Australia/Sydney", ""},
	{"nzst nzdt nzt", "Pacific/Auckland", ""},
}

// A zone is a zone that was read but not loaded yet. It contains no pointer, so
// that what contains it can be on the stack.
type zone struct {
	row    int // the index in zones plus one; 0: none
	offset int // seconds east, if fixed
	fixed  bool
}

func (z zone) stated() bool { return z.fixed || z.row > 0 }

// place returns the zone's name in the time zone data, or "".
func (z zone) place() string {
	if z.row == 0 {
		return ""
	}
	return zones[z.row-1].place
}

// load returns the location, or nil if no zone was stated or this machine's
// time zone data does not have it.
func (z zone) load() *time.Location {
	switch {
	case z.fixed && z.offset == 0:
		return time.UTC
	case z.fixed:
		return time.FixedZone("", z.offset)
	}
	return Place(z.place())
}

// Place returns the location for a name such as "Europe/London", or nil if the
// time zone data does not have it. It caches locations, because loading one
// takes longer than reading a date. Therefore the name must come from a table,
// never from a page, which could make up any number of them.
func Place(name string) *time.Location {
	if loc, ok := places.Load(name); ok {
		return loc.(*time.Location)
	}
	loc := loadPlace(name)
	if loc != nil {
		places.Store(name, loc)
	}
	return loc
}

// places holds the locations that Place has loaded, by name.
var places sync.Map

func loadPlace(name string) *time.Location {
	if name == "" {
		return nil
	}
	loc, err := time.LoadLocation(name)
	if err != nil {
		return nil
	}
	return loc
}

// shifted returns the zone of a clock that is d seconds ahead of one in z. That
// can be computed only for UTC; another zone is kept if the clocks agree.
func (z zone) shifted(d int) zone {
	if d == 0 {
		return z
	}
	if z.place() != "UTC" {
		return zone{}
	}
	const day = 24 * 60 * 60
	switch { // midnight may be between the two clocks
	case d > maxOffset:
		d -= day
	case d < -day/2:
		d += day
	}
	return zone{offset: d, fixed: true}
}

// maxOffset is the largest offset from UTC in seconds, that of Kiribati.
const maxOffset = 14 * 60 * 60

// Zone returns the location for the printed name of a zone, given the page's
// language and country: IST is India's, but on a Hebrew page Israel's.
func Zone(name, lang string) (*time.Location, bool) {
	name = strings.Trim(name, " ().")
	e := lexicon().entries[foldPhrase(strings.ReplaceAll(name, " ", "_"))]
	if e == nil {
		return nil, false
	}
	z := named(e, readLang(lang))
	loc := z.load()
	return loc, loc != nil
}

// named returns the zone that e names on a page in language l.
func named(e *entry, l language) zone {
	for _, s := range e.senses {
		if s.kind != zoneWord {
			continue
		}
		if row := zones[s.value]; row.where == "" || l.in(row.where) {
			return zone{row: int(s.value) + 1}
		}
	}
	return zone{}
}

// isZone reports whether token i names a zone. Abbreviations must be in
// capitals, because "ist" and "est" are words of German and French. A single
// letter must directly follow its clock or end the line, because "Z" is a word
// of Czech and Polish.
func (p *parser) isZone(i int) bool {
	if !p.has(i, zoneWord) || !capitals(p.text(i)) || p.isAdjective(i) {
		return false
	}
	return len(p.text(i)) > 1 || p.tight(i) || i+1 == len(p.toks)
}

// isAdjective reports whether token i is a zone that is also an everyday word, and a word
// that is not of a date follows: "14:05 Pacific nations sign", "14:05 Eastern towns flooded".
func (p *parser) isAdjective(i int) bool {
	if i+1 >= len(p.toks) || p.toks[i+1].digits > 0 || p.toks[i+1].mark != 0 || p.toks[i+1].word != nil {
		return false
	}
	zone := p.text(i)
	return strings.EqualFold(zone, "eastern") || strings.EqualFold(zone, "pacific")
}

// capitals reports whether s has no small ASCII letter, or is longer than an
// abbreviation.
func capitals(s string) bool {
	for _, c := range []byte(s) {
		if c == ' ' {
			return true
		}
		if 'a' <= c && c <= 'z' {
			return len(s) > 5
		}
	}
	return true
}

// spelledZone reports whether token i names a zone in words. These may also
// come before the clock, as in "北京时间15:30".
func (p *parser) spelledZone(i int) bool {
	return p.has(i, zoneWord) && len(p.text(i)) > len("CEST.")
}

// zoneAfter reads a zone after the clock c: "BST", "(IST)", "GMT+2", "+02:00".
// It returns the token after it, or 0.
func (p *parser) zoneAfter(i int, c clock) (zone, int) {
	if z, next := p.zoneAt(i); next > 0 {
		return z, next
	}
	sure := c.seconds || p.isMark(i, '+') // 15:30-16:00 is an interval
	if sure && !p.isMark(i-1, '.') {
		return p.offset(i)
	}
	return zone{}, 0
}

// zoneAt reads a zone with a name, in parentheses or not.
func (p *parser) zoneAt(i int) (zone, int) {
	open := p.isMark(i, '(') || p.isMark(i, '[')
	if open {
		i++
	}
	if !p.isZone(i) {
		return zone{}, 0
	}
	z, next := named(p.toks[i].word, p.lang), i+1
	if z.place() == "UTC" {
		if shift, k := p.offset(next); k > 0 {
			z, next = shift, k
		}
	}
	if open && (p.isMark(next, ')') || p.isMark(next, ']')) {
		next++
	}
	return z, next
}

// offset reads +02:00, +0200, +2 and the like.
func (p *parser) offset(i int) (zone, int) {
	plus := p.isMark(i, '+')
	if !plus && !p.isMark(i, '-') || !p.tightNum(i+1) {
		return zone{}, 0
	}
	n, ok := p.num(i+1, 1, 4)
	next := i + 2
	hours, minutes := n, 0
	if p.digits(i+1) > 2 {
		hours, minutes = n/100, n%100
	} else if m, isMinutes := p.num(i+3, 2, 2); isMinutes && p.isMark(next, ':') && p.allTight(i+1, i+4) {
		minutes, next = m, i+4
	}
	seconds := 60 * (60*hours + minutes)
	if !ok || minutes > 59 || seconds > maxOffset {
		return zone{}, 0
	}
	if !plus {
		seconds = -seconds
	}
	return zone{offset: seconds, fixed: true}, next
}
