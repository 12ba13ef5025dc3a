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

// A form is one of the two forms in which a page is saved.
type form int

const (
	markup form = iota
	plainText
)

// decode returns a page's bytes as UTF-8 and says which form they have. What a
// page declares about its encoding is a claim: the bytes decide whether it can
// be true.
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
// length of the mark. UTF-16 without a mark shows by its zero bytes.
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

// isWideASCII reports whether data begins with ASCII characters of two bytes
// each, as every page does, the character being the byte at low.
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

// binaryStarts are the first bytes of files that are saved beside pages, and
// of which some have no control character near their beginning.
var binaryStarts = []string{"%PDF-", "\x89PNG", "GIF8", "\xFF\xD8\xFF", "PK\x03\x04", "\x1F\x8B", "RIFF", "OTTO", "wOFF", "wOF2"}

// isBinary reports whether data is no text: a file of another kind, or one
// with control characters that no text has (WHATWG MIME Sniffing, section 3,
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
	// One stray control character in a hundred is a page with dirt in it.
	return control*100 > len(head)
}

// hasEscapes reports whether data can be ISO-2022-JP, which has escapes and is
// ASCII for the rest: all of it is valid UTF-8, and none of it is meant so. With
// a byte beyond ASCII in it, the escape is one that a writer copied.
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

// isMostlyUTF8 reports whether data is UTF-8 but for a few broken bytes, such
// as a character cut in two: text in another encoding is as good as never so
// by chance.
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
	// By chance two bytes of another encoding make a character here and there:
	// "Spa\xdf\x93" is the German for "fun", quoted. Most of them do not.
	const few, goodForEachBad = 2, 2
	return good >= few && good >= bad*goodForEachBad
}

// declaredOrGuessed returns the encoding of data that is not UTF-8: what the
// header or the page declares, or what browsers take where nothing true is
// declared (WHATWG HTML, section 13.2.3.2: a default by the reader's
// language, here the page's own).
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

// languageHint is the language of <html lang>, or that of the address's
// country, by its first two letters. The hreflang of a link is another page's.
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

// markupTags are the elements by which a page shows. frameTags are those that
// a page has once, around all of it.
var (
	frameTags  = set("!doctype html head body")
	markupTags = set(`!doctype !-- ?xml html head body title meta link style script article main section header footer nav div p span br a b i em strong font center
		h1 h2 h3 h4 ul ol li table tr td figure img picture blockquote pre iframe form time`)
)

// formOf tells HTML from plain text.
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
// Sniffing, section 7.1), a line near its beginning is the frame of a page, or
// it has tags all over. A copied text that speaks of tags has a few here and there.
func isMarkup(text []byte) bool {
	const sample, beginning = 64 << 10, 2 << 10
	const fewTags, bytesForEachTag = 3, 200
	text = text[:min(len(text), sample)]
	if start := bytes.TrimLeftFunc(text, unicode.IsSpace); markupTags[tagName(start)] {
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

// tagName is the name of the start tag that a text begins with, lower case; ""
// where it begins with none.
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
