package newspage

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// isWire reports whether a <pre> element holds a report as a wire service sends it: one
// text, of paragraphs whose lines are broken where a terminal ended, and no code.
func isWire(n *html.Node) bool {
	const least, fewest = 400, 3 // bytes; paragraphs
	text := n.FirstChild
	if text == nil || text.NextSibling != nil || text.Type != html.TextNode || len(text.Data) < least {
		return false
	}
	paragraphs, other, all := 1, 0, 0
	for i, r := range text.Data {
		switch {
		case r == '\n':
			if endsProse(text.Data[i:]) {
				paragraphs++
			}
		case unicode.IsSpace(r):
		default:
			if all++; !unicode.IsLetter(r) && !unicode.IsDigit(r) {
				other++
			}
		}
	}
	const mostOther = 10 // per cent of the signs of a report are no letters; of code, more are
	return paragraphs >= fewest && other*100 < all*mostOther
}

// endsIndented reports whether white space ends a paragraph of a page that is shown with
// its line breaks: it has an empty line in it, and an ideographic space indents the next.
func endsIndented(text string) bool {
	rest := strings.TrimLeft(text, " \t\r\n")
	return strings.HasPrefix(rest, "\u3000") && strings.Count(text[:len(text)-len(rest)], "\n") > 1
}

// endsProse reports whether white space ends a paragraph: it has an empty line in it, or
// the next line is indented.
func endsProse(text string) bool {
	space := text[:len(text)-len(strings.TrimLeft(text, " \t\r\n"))]
	line := space[strings.LastIndexByte(space, '\n')+1:]
	lines := strings.Count(space, "\n")
	return lines > 1 || lines == 1 && (strings.HasPrefix(line, "  ") || strings.HasPrefix(line, "\t"))
}
