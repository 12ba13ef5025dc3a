package when

import "strings"

// A language is what a BCP 47 tag says, as far as it matters for dates.
type language struct {
	own    languageSet // the language alone; empty if it is not known
	base   string      // "en", in lower case
	region string      // "US", as written in the tag
}

// A languageSet is a set of the languages of the tables, a bit for each.
type languageSet [2]uint64

// allLanguages is the set of a word that means the same in every language.
var allLanguages = languageSet{^uint64(0), ^uint64(0)}

func (s *languageSet) add(t languageSet) {
	for i := range s {
		s[i] |= t[i]
	}
}

// meets reports whether two sets have a language in common.
func (s languageSet) meets(t languageSet) bool { return s[0]&t[0]|s[1]&t[1] != 0 }

// languages are the languages of the tables; the index of each is its bit in a
// languageSet.
var languages = strings.Fields(`
	en de fr es pt it nl da sv no fi pl cs hu ro el tr ru uk ar he hi id vi ja
	ko zh hr sr bg sk sl ca sw af fa bn th ms lt lv et is kl mk sq tl ur ta te mr
	gu kn ml pa si ka hy kk be mt my az uz gl ne cy ga
	eu mn ky tg ha so lo km zu ku`)

// sameAs maps tags to the language whose dates are written the same way.
var sameAs = map[string]string{
	"nb": "no", "nn": "no", "iw": "he", "in": "id", "bs": "sr", "sh": "sr",
	"me": "sr", "cnr": "sr", "mo": "ro", "fil": "tl", "cmn": "zh", "yue": "zh",
	"gb": "en", "us": "en", "kmr": "ku",
}

var languageOf = func() map[string]language {
	const word = 64 // bits
	m := map[string]language{}
	for i, base := range languages {
		l := language{base: base}
		l.own[i/word] = 1 << (i % word)
		m[base] = l
	}
	for alias, base := range sameAs {
		m[alias] = m[base]
	}
	us := m["us"]
	us.region = "US"
	m["us"] = us
	return m
}()

func readLang(tag string) language {
	base, rest := subtag(tag)
	var buf [8]byte
	l := languageOf[string(lowerASCII(buf[:0], base))]
	for rest != "" {
		var sub string
		sub, rest = subtag(rest)
		if len(sub) == 2 {
			l.region = sub
		}
	}
	return l
}

func subtag(tag string) (first, rest string) {
	if i := strings.IndexAny(tag, "-_"); i >= 0 {
		return tag[:i], tag[i+1:]
	}
	return tag, ""
}

func lowerASCII(buf []byte, s string) []byte {
	for i := 0; i < len(s) && len(buf) < cap(buf); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf = append(buf, c)
	}
	return buf
}

// in reports whether l is in a list such as "he -IL" of languages and regions;
// regions have a hyphen before them.
func (l language) in(list string) bool {
	for list != "" {
		var item string
		item, list, _ = strings.Cut(list, " ")
		region, isRegion := strings.CutPrefix(item, "-")
		if isRegion && strings.EqualFold(region, l.region) || !isRegion && item == l.base {
			return true
		}
	}
	return false
}

// setOf returns the languages of a list such as "da no".
func setOf(list string) (set languageSet) {
	for base := range strings.FieldsSeq(list) {
		set.add(languageOf[base].own)
	}
	return set
}
