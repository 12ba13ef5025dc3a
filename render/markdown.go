package render

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage/newspage"
)

// Markdown returns an article as Markdown (CommonMark 0.31.2, with GitHub's
// tables). All text is escaped so that it is read as it was printed, and never
// as markup. Emphasis that CommonMark cannot express in its position, such as
// within a word next to punctuation, is left out.
func Markdown(a *newspage.Article) string {
	var m markdownPrinter
	m.block(markdownText(a.Kicker))
	m.heading(1, a.Headline)
	m.block(markdownText(a.Standfirst))
	m.block(markdownText(Bylines(a.Bylines)))
	m.block(markdownText(Moment(a.Published)))
	if a.Live != nil {
		var points newspage.Block
		for _, point := range a.Live.KeyPoints {
			points.Items = append(points.Items, newspage.Block{Type: newspage.Paragraph, Text: point})
		}
		m.block(strings.Join(markdownItems(points), "\n"))
	}
	m.blocks(a.Body)
	if a.Live != nil {
		for _, e := range a.Live.Entries {
			m.heading(2, join(" ", Moment(e.Time), e.Headline))
			m.block(markdownText(strings.Join(e.Labels, ", ")))
			m.block(markdownText(Bylines(e.Bylines)))
			m.blocks(e.Body)
		}
	}
	return m.String()
}

// A markdownPrinter collects blocks, separated by blank lines.
type markdownPrinter struct{ strings.Builder }

func (m *markdownPrinter) block(s string) {
	if s == "" {
		return
	}
	if m.Len() > 0 {
		m.WriteByte('\n')
	}
	m.WriteString(s)
	m.WriteByte('\n')
}

// heading writes an ATX heading, which is a single line.
func (m *markdownPrinter) heading(level int, text string) {
	if text = strings.Join(strings.Fields(text), " "); text != "" {
		// A "#" at the end would be taken for the end of the heading.
		m.block(strings.Repeat("#", level) + " " + strings.ReplaceAll(markdownEscape(text), "#", `\#`))
	}
}

func (m *markdownPrinter) blocks(blocks []newspage.Block) {
	for _, b := range blocks {
		m.bare(b)
		m.block(markdownText(join(" — ", b.Caption, b.Credit)))
	}
}

// bare writes a block without its caption.
func (m *markdownPrinter) bare(b newspage.Block) {
	switch b.Type {
	case newspage.Heading:
		m.heading(min(max(b.Level, 2), 6), b.Text)
	case newspage.Quote:
		m.block(quoted(join("\n\n", markdownInline(b), markdownText(join(" ", dash(b.Attribution), b.Attribution)))))
	case newspage.List:
		m.block(strings.Join(markdownItems(b), "\n"))
	case newspage.Table:
		m.block(markdownTable(b))
	case newspage.Code:
		m.block(fenced(b.Text))
	case newspage.Image, newspage.Video, newspage.Audio:
		m.block(markdownPicture(b))
	case newspage.Embed:
		m.block(quoted(join("\n\n", markdownInline(b), markdownText(b.URL))))
	case newspage.Break:
		m.block("---")
	default:
		m.block(markdownInline(b))
	}
}

func dash(attribution string) string {
	if attribution == "" {
		return ""
	}
	return "—"
}

// quoted returns a text as a block quotation.
func quoted(text string) string {
	if text == "" {
		return ""
	}
	return "> " + strings.ReplaceAll(text, "\n", "\n> ")
}

// fenced returns a text as code, with a fence that is longer than any in the
// text.
func fenced(text string) string {
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	return fence + "\n" + text + "\n" + fence
}

// markdownItems returns the lines of a list; those of inner lists are indented.
func markdownItems(list newspage.Block) []string {
	var out []string
	number := 0
	for _, item := range list.Items {
		if item.Type == newspage.List {
			indent := ""
			if number > 0 { // otherwise there is no item to put it into
				indent = "    "
			}
			for _, line := range markdownItems(item) {
				out = append(out, indent+strings.ReplaceAll(line, "\n", "\n"+indent))
			}
			continue
		}
		number++
		mark := "- "
		if list.Level == 1 {
			mark = fmt.Sprintf("%d. ", number)
		}
		text := strings.ReplaceAll(markdownInline(item), "\n", "\n"+strings.Repeat(" ", len(mark)))
		if text != "" {
			out = append(out, mark+text)
		}
	}
	return out
}

// markdownTable returns a table, with its first row as the header.
func markdownTable(b newspage.Block) string {
	columns := 0
	for _, row := range b.Rows {
		columns = max(columns, len(row))
	}
	var out []string
	for i, row := range b.Rows {
		line := "|"
		for c := range columns {
			cell := ""
			if c < len(row) {
				cell = markdownText(strings.Join(strings.Fields(row[c]), " "))
			}
			line += " " + cell + " |"
		}
		out = append(out, line)
		if i == 0 {
			out = append(out, "|"+strings.Repeat(" --- |", columns))
		}
	}
	return strings.Join(out, "\n")
}

// markdownPicture returns a picture, or a link to a video or a sound, without
// its caption.
func markdownPicture(b newspage.Block) string {
	address := safeURL(b.URL)
	alt := markdownText(strings.Join(strings.Fields(b.Alt), " "))
	switch {
	case address == "":
		return alt
	case b.Type == newspage.Image:
		return "![" + alt + "](" + markdownURL(address) + ")"
	}
	return "[" + markdownText(string(b.Type)) + "](" + markdownURL(address) + ")"
}

// markdownURL returns an address in angle brackets, as the destination of a
// link (CommonMark, section 6.3).
func markdownURL(address string) string {
	return "<" + inBrackets.Replace(address) + ">"
}

// inBrackets escapes the characters that would end such a destination or have a
// meaning in it.
var inBrackets = strings.NewReplacer("<", "%3C", ">", "%3E", `\`, "%5C", "\n", "", "\r", "", " ", "%20", "&", "&amp;")

// markdownInline returns a block's text with its links and emphasis.
func markdownInline(b newspage.Block) string {
	b.Text, b.Spans = trimmed(b)
	w := inlineWriter{b: b, dropped: map[newspage.Span]bool{}}
	walkSpans(b, w.text, w.enter, w.leave)
	return markdownLines(w.out.String())
}

// trimmed returns a block's text without white space at its ends, and its spans
// adjusted to that.
func trimmed(b newspage.Block) (string, []newspage.Span) {
	text := strings.TrimRightFunc(b.Text, unicode.IsSpace)
	start := len(text) - len(strings.TrimLeftFunc(text, unicode.IsSpace))
	var spans []newspage.Span
	for _, s := range spansOf(b) {
		s.Start, s.End = max(s.Start-start, 0), min(s.End, len(text))-start
		if s.Start < s.End {
			spans = append(spans, s)
		}
	}
	return text[start:], spans
}

// An inlineWriter writes the text of a block with its spans.
type inlineWriter struct {
	b       newspage.Block
	out     strings.Builder
	dropped map[newspage.Span]bool
	links   int // open links; a link inside one is left out
	marks   int // open emphasis; emphasis inside it is left out
}

func (w *inlineWriter) text(s string) { w.out.WriteString(markdownEscape(s)) }

func (w *inlineWriter) enter(s newspage.Span) {
	switch {
	case s.Type == newspage.LinkSpan && w.links == 0 && safeURL(s.URL) != "":
		w.links++
		w.out.WriteByte('[')
	case s.Type != newspage.LinkSpan && w.marks == 0 && w.flanks(s) && !strings.HasSuffix(w.out.String(), "*"):
		w.marks++
		w.out.WriteString(delimiter(s))
	default:
		w.dropped[s] = true
	}
}

func (w *inlineWriter) leave(s newspage.Span) {
	switch {
	case w.dropped[s]:
	case s.Type == newspage.LinkSpan:
		w.links--
		w.out.WriteString("](" + markdownURL(safeURL(s.URL)) + ")")
	default:
		w.marks--
		w.out.WriteString(delimiter(s))
	}
}

func delimiter(s newspage.Span) string {
	if s.Type == newspage.StrongSpan {
		return "**"
	}
	return "*"
}

// flanks reports whether the delimiters of emphasis would be recognized in
// their positions (CommonMark, section 6.2): there is a letter or a digit
// inside each of them, and no other span starts or ends at the same place.
func (w *inlineWriter) flanks(s newspage.Span) bool {
	first, _ := utf8.DecodeRuneInString(w.b.Text[s.Start:])
	last, _ := utf8.DecodeLastRuneInString(w.b.Text[:s.End])
	if !isWord(first) || !isWord(last) || strings.Contains(w.b.Text[s.Start:s.End], "\n") {
		return false
	}
	for _, other := range w.b.Spans { // there, the neighbour would be punctuation
		if other != s && (other.Start == s.Start || other.End == s.End || other.Start > s.Start && other.Start < s.End && other.End > s.End) {
			return false
		}
	}
	return true
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// markdownText returns a text escaped so that it means nothing but itself.
func markdownText(text string) string {
	return markdownLines(markdownEscape(strings.TrimSpace(text)))
}

// markdownEscape escapes the characters that have a meaning anywhere in a line.
func markdownEscape(text string) string {
	var out strings.Builder
	for i := 0; i < len(text); i++ {
		switch b := text[i]; b {
		case '\\', '`', '*', '_', '[', ']', '<', '>', '&', '~', '|', '$', '^', '{', '}', '!':
			out.WriteByte('\\')
			out.WriteByte(b)
		case '\r', 0:
			out.WriteByte(' ')
		default:
			out.WriteByte(b)
		}
	}
	return out.String()
}

// markdownLines escapes what has a meaning at the start of a line, and ends
// each line but the last with a hard line break. Empty lines are left out.
func markdownLines(text string) string {
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimFunc(line, unicode.IsSpace); line != "" {
			out = append(out, lineStart(line))
		}
	}
	return strings.Join(out, "\\\n")
}

// lineStart escapes a character that would begin a heading, a list, a rule or a
// fence.
func lineStart(line string) string {
	if strings.IndexByte("#+-=:", line[0]) >= 0 {
		return `\` + line
	}
	digits := len(line) - len(strings.TrimLeft(line, "0123456789"))
	if digits > 0 && digits < len(line) && (line[digits] == '.' || line[digits] == ')') {
		return fmt.Sprintf(`%s\%s`, line[:digits], line[digits:])
	}
	return line
}
