package newspage

import (
	"bytes"
	"fmt"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
)

// A form says whether a page was saved as HTML or as plain text.
type form int

const (
	markup form = iota
	plainText
)

// decode returns a page's bytes as UTF-8, and their form. A declared encoding is
// only a claim: it is ignored if a byte order mark is present, or if the bytes are
// valid or nearly valid UTF-8 (and not ISO-2022-JP).
func decode(data []byte, contentType, address string) ([]byte, form, error) {
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, markup, ErrEmpty
	}
	enc, bom := byteOrderMark(data)
	if enc == nil && isBinary(data) {
		return nil, markup, fmt.Errorf("%w: it begins with %q", ErrNotText, data[:min(len(data), 8)])
	}
	data = data[bom:]
	if enc == nil {
		switch valid := utf8.Valid(data); {
		case hasEscapes(data) || !valid && !isMostlyUTF8(data):
			enc = declaredOrGuessed(data, contentType, address)
		case !valid:
			data = bytes.ToValidUTF8(data, []byte("\uFFFD"))
		}
	}
	if enc != nil {
		decoded, err := enc.NewDecoder().Bytes(data)
		if err != nil {
			return nil, markup, fmt.Errorf("%w: %w", ErrNotText, err)
		}
		data = decoded
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, markup, ErrEmpty
	}
	return data, formOf(data, contentType), nil
}

// byteOrderMark returns the encoding that a byte order mark names, and the
// length of the mark. UTF-16 without a mark is recognized by its zero bytes.
func byteOrderMark(data []byte) (encoding.Encoding, int) {
	name, length := "", 0
	switch {
	case bytes.HasPrefix(data, []byte{0xEF, 0xBB, 0xBF}):
		return nil, 3
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		name, length = "utf-16be", 2
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		name, length = "utf-16le", 2
	case isWideASCII(data, 1):
		name = "utf-16be"
	case isWideASCII(data, 0):
		name = "utf-16le"
	default:
		return nil, 0
	}
	enc, err := htmlindex.Get(name)
	if err != nil {
		return nil, 0
	}
	return enc, length
}

// isWideASCII reports whether data begins with ASCII characters encoded as
// UTF-16, as every UTF-16 page does. low is the offset of the low byte in each
// pair: 0 for little-endian, 1 for big-endian.
func isWideASCII(data []byte, low int) bool {
	const enough = 8 // bytes: "<!DO"
	if len(data) < enough {
		return false
	}
	for i := 0; i < enough; i += 2 {
		c := data[i+low]
		if data[i+1-low] != 0 || c >= utf8.RuneSelf || c < ' ' && c != '\n' && c != '\r' && c != '\t' {
			return false
		}
	}
	return true
}

// binaryStarts are the signatures of files that get saved along with pages. Some
// of these files have no control characters near the beginning.
var binaryStarts = []string{"%PDF-", "\x89PNG", "GIF8", "\xFF\xD8\xFF", "PK\x03\x04", "\x1F\x8B", "RIFF", "OTTO", "wOFF", "wOF2"}

// isBinary reports whether data is not text: it has the signature of a binary
// file, or many control characters (WHATWG MIME Sniffing, section 3,
// "binary data byte").
func isBinary(data []byte) bool {
	for _, start := range binaryStarts {
		if bytes.HasPrefix(data, []byte(start)) {
			return true
		}
	}
	const sample = 4096
	head := data[:min(len(data), sample)]
	control := 0
	for _, b := range head {
		if b <= 0x08 || b == 0x0B || b >= 0x0E && b <= 0x1A || b >= 0x1C && b <= 0x1F {
			control++
		}
	}
	// Up to one stray control character in a hundred bytes is tolerated.
	return control*100 > len(head)
}

// hasEscapes reports whether data can be ISO-2022-JP, which is pure ASCII with
// escape sequences and so is always valid UTF-8 as well. If there is a non-ASCII
// byte, the escape is stray.
func hasEscapes(data []byte) bool {
	for rest := data; ; {
		i := bytes.IndexByte(rest, 0x1B)
		if i < 0 || i+1 >= len(rest) {
			return false
		}
		if rest = rest[i+1:]; rest[0] == '$' || rest[0] == '(' {
			return isASCII(data)
		}
	}
}

func isASCII(data []byte) bool {
	return !bytes.ContainsFunc(data, func(r rune) bool { return r >= utf8.RuneSelf })
}

// isMostlyUTF8 reports whether data is UTF-8 apart from a few broken bytes, such
// as a truncated character. Text in another encoding almost never looks like
// that by chance.
func isMostlyUTF8(data []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			bad++
		} else {
			good++
		}
		i += size
	}
	// Two bytes of another encoding sometimes form a valid character by chance,
	// as in "Spa\xdf\x93" (German "Spaß" before a closing quote), but most do not.
	const few, goodForEachBad = 2, 2
	return good >= few && good >= bad*goodForEachBad
}

// declaredOrGuessed returns the encoding of data that is not UTF-8: the one that
// the header or the page declares or, without a usable declaration, a default
// by language (WHATWG HTML, section 13.2.3.2, uses the reader's language; this
// uses the page's own).
func declaredOrGuessed(data []byte, contentType, address string) encoding.Encoding {
	enc, name, certain := charset.DetermineEncoding(data, contentType)
	declared := certain || name != "windows-1252"
	if declared && name != "utf-8" {
		return enc
	}
	for _, candidate := range defaultEncodings[languageHint(data, address)] {
		if enc, err := htmlindex.Get(candidate); err == nil && decodesCleanly(enc, data) {
			return enc
		}
	}
	enc, err := htmlindex.Get("windows-1252")
	if err != nil {
		return encoding.Replacement
	}
	return enc
}

func decodesCleanly(enc encoding.Encoding, data []byte) bool {
	const sample = 64 << 10
	out, err := enc.NewDecoder().Bytes(data[:min(len(data), sample)])
	if err != nil {
		return false
	}
	return bytes.Count(out, []byte("\uFFFD"))*200 <= len(out)
}

// languageHint returns the first two letters of <html lang>, or else the language
// of the address's country. It skips hreflang, which describes another page.
func languageHint(data []byte, address string) string {
	head := bytes.ToLower(data[:min(len(data), 2048)])
	for {
		before, rest, found := bytes.Cut(head, []byte("lang="))
		if !found {
			break
		}
		if value := bytes.TrimLeft(rest, `"'`); len(value) >= 2 && !bytes.HasSuffix(before, []byte("href")) {
			return string(value[:2])
		}
		head = rest
	}
	if u, err := url.Parse(address); err == nil {
		host := u.Hostname()
		return countryLanguage[host[strings.LastIndexByte(host, '.')+1:]]
	}
	return ""
}

// countryLanguage is the language of most papers under a country's domain, for
// countries whose old pages have an encoding of their own. It is a key of
// defaultEncodings.
var countryLanguage = map[string]string{
	"jp": "ja", "kr": "ko", "cn": "zh", "tw": "tw", "hk": "tw", "ru": "ru", "ua": "uk", "bg": "bg", "by": "be", "pl": "pl", "cz": "cs", "sk": "sk",
	"hu": "hu", "hr": "hr", "si": "sl", "rs": "sr", "ro": "ro", "gr": "el", "tr": "tr", "il": "he", "th": "th", "lt": "lt", "lv": "lv", "ee": "et", "vn": "vi",
	"ir": "fa", "eg": "ar", "sa": "ar",
}

// defaultEncodings are the encodings that browsers assume for pages in a
// language that declare none (WHATWG HTML, section 13.2.3.2), and others that
// its old pages use, likelier first.
var defaultEncodings = map[string][]string{
	"ja": {"iso-2022-jp", "shift_jis", "euc-jp"}, "ko": {"euc-kr"}, "zh": {"gb18030", "big5"}, "tw": {"big5", "gb18030"},
	"ru": {"windows-1251"}, "uk": {"windows-1251"}, "bg": {"windows-1251"}, "be": {"windows-1251"}, "mk": {"windows-1251"}, "sr": {"windows-1251", "windows-1250"},
	"pl": {"iso-8859-2"}, "cs": {"windows-1250"}, "sk": {"windows-1250"}, "hu": {"iso-8859-2"}, "hr": {"windows-1250"}, "sl": {"iso-8859-2"}, "ro": {"windows-1250"},
	"el": {"iso-8859-7"}, "tr": {"windows-1254"}, "he": {"windows-1255"}, "ar": {"windows-1256"}, "fa": {"windows-1256"}, "th": {"windows-874"},
	"lt": {"windows-1257"}, "lv": {"windows-1257"}, "et": {"windows-1257"}, "vi": {"windows-1258"},
}

// markupTags are the tags that identify a text as HTML. frameTags are those
// that occur once, around the whole page, and countTags are those of the pictures
// with which visits are counted: a browser copies them as text, from a <noscript> at
// the top of the page.
var (
	frameTags  = set("!doctype html head body")
	countTags  = set("img iframe")
	markupTags = set(`!doctype !-- ?xml html head body title meta link style script article main section header footer nav div p span br a b i em strong font center
		h1 h2 h3 h4 ul ol li table tr td figure img picture blockquote pre iframe form time`)
)

// formOf returns the form that the content type declares, or else the one that
// the text shows.
func formOf(text []byte, contentType string) form {
	mediaType, _, _ := strings.Cut(strings.ToLower(contentType), ";")
	switch strings.TrimSpace(mediaType) {
	case "text/plain":
		return plainText
	case "text/html", "application/xhtml+xml":
		return markup
	}
	if isMarkup(text) {
		return markup
	}
	return plainText
}

// isMarkup reports whether a text is HTML: it begins with a tag (WHATWG MIME
// Sniffing, section 7.1), a line near its beginning starts with a frame tag, or
// tags are frequent throughout. Plain text about HTML has only a few.
func isMarkup(text []byte) bool {
	const sample, beginning = 64 << 10, 2 << 10
	const fewTags, bytesForEachTag = 3, 200
	text = text[:min(len(text), sample)]
	if first := tagName(bytes.TrimLeftFunc(text, unicode.IsSpace)); markupTags[first] && !countTags[first] {
		return true
	}
	tags := 0
	for at := 0; at < len(text); at++ {
		next := bytes.IndexByte(text[at:], '<')
		if next < 0 {
			break
		}
		at += next
		name := tagName(text[at:])
		if at < beginning && frameTags[name] && len(bytes.TrimSpace(text[bytes.LastIndexByte(text[:at], '\n')+1:at])) == 0 {
			return true
		}
		if markupTags[name] {
			tags++
		}
	}
	return tags >= fewTags && tags*bytesForEachTag > len(text)
}

// tagName returns the lower-case name of the start tag that text begins with, or
// "" if it does not begin with one.
func tagName(text []byte) string {
	const longest = 12
	if len(text) < 2 || text[0] != '<' {
		return ""
	}
	if bytes.HasPrefix(text, []byte("<!--")) {
		return "!--"
	}
	name := text[1:min(len(text), longest)]
	for end, b := range name {
		if b <= ' ' || b == '/' || b == '>' {
			return strings.ToLower(string(name[:end]))
		}
	}
	return ""
}
