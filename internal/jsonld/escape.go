package jsonld

import (
	"html"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// escapes are the one-letter escapes of JSON that mean another byte. Before any
// other letter the backslash is simply dropped, as in JavaScript, so \' is '.
var escapes = [256]byte{'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// unescape decodes the backslash escapes of a string.
func unescape(s string) string {
	next := strings.IndexByte(s, '\\')
	if next < 0 {
		return s
	}
	out := make([]byte, 0, len(s))
	for next >= 0 {
		out = append(out, s[:next]...)
		out, s = unescapeOne(out, s[next+1:])
		next = strings.IndexByte(s, '\\')
	}
	return string(append(out, s...))
}

// unescapeOne decodes the escape whose backslash precedes s. It appends the
// result to out, and returns what follows the escape.
func unescapeOne(out []byte, s string) (decoded []byte, rest string) {
	if s == "" {
		return append(out, '\\'), ""
	}
	switch c := s[0]; {
	case c == 'u':
		if r, n := unicodeEscape(s); n > 0 {
			return utf8.AppendRune(out, r), s[n:]
		}
	case c == 'x':
		if r, ok := hex(s, 1, 3); ok {
			return utf8.AppendRune(out, r), s[3:]
		}
	case c == '\n': // JavaScript's continued line
		return out, s[1:]
	case escapes[c] != 0:
		return append(out, escapes[c]), s[1:]
	}
	// Only the backslash is dropped. The character is consumed here, because a
	// second backslash must not start another escape.
	return append(out, s[0]), s[1:]
}

// unicodeEscape decodes "uXXXX", or two of them that form a surrogate pair, and
// returns its length, or 0 if there are no four digits.
func unicodeEscape(s string) (r rune, n int) {
	r, ok := hex(s, 1, 5)
	if !ok {
		return 0, 0
	}
	if !utf16.IsSurrogate(r) {
		return r, 5
	}
	if len(s) >= 7 && s[5] == '\\' && s[6] == 'u' {
		if low, ok := hex(s, 7, 11); ok {
			if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
				return pair, 11
			}
		}
	}
	return utf8.RuneError, 5
}

// hex reads s[from:to] as hexadecimal digits.
func hex(s string, from, to int) (rune, bool) {
	if len(s) < to {
		return 0, false
	}
	v, err := strconv.ParseUint(s[from:to], 16, 32)
	return rune(v), err == nil
}

// clean decodes the entities of a text and removes surrounding white space.
// Content systems escape what is escaped already ("&amp;quot;"), so it decodes
// twice; a third time was never needed.
func clean(s string) string {
	if strings.IndexByte(s, '&') >= 0 {
		s = unescapeEntities(unescapeEntities(s))
	}
	return strings.TrimSpace(s)
}

// unescapeEntities decodes entities that end in a semicolon. It leaves others
// alone, because html.UnescapeString would decode "&reg" in "?id=1&region=2".
func unescapeEntities(s string) string {
	next := strings.IndexByte(s, '&')
	if next < 0 {
		return s
	}
	var out strings.Builder
	out.Grow(len(s))
	for next >= 0 {
		out.WriteString(s[:next])
		n := entityLength(s[next:])
		out.WriteString(decodeEntity(s[next : next+n]))
		s = s[next+n:]
		next = strings.IndexByte(s, '&')
	}
	out.WriteString(s)
	return out.String()
}

// longestEntity is the length of "&CounterClockwiseContourIntegral;".
const longestEntity = 33

// entityLength returns the length of the entity at the start of s, from "&" to
// ";", or 1 if there is none.
func entityLength(s string) int {
	for i := 1; i < min(len(s), longestEntity); i++ {
		switch c := s[i]; {
		case c == ';':
			return i + 1
		case c >= utf8.RuneSelf || c != '#' && !isWordByte(c):
			return 1
		}
	}
	return 1
}

func decodeEntity(s string) string {
	decoded := html.UnescapeString(s)
	if len(decoded) > 1 && strings.HasSuffix(decoded, ";") {
		return s // only the beginning of it was an entity, or none of it
	}
	return decoded
}
