package newspage

import (
	"cmp"
	"encoding/json"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage/newspage/internal/jsonld"
)

// A pageState is the data from which a page's scripts build it: a JSON value,
// or markup that is not shown as it is.
type pageState struct {
	name  string // the variable, the id or the attribute that holds it
	value any    // as returned by jsonld.Any; a string is markup or text
}

// states returns the states of a page: JSON scripts, values that scripts assign
// or parse, the rows that Next.js streams, attributes, and templates. Finding
// them is slow, so it is called only for pages that lack something otherwise,
// such as the report.
func (s *sheet) states() []pageState {
	if s.isPlainText() {
		return nil
	}
	s.complete()
	var out []pageState
	var rows strings.Builder
	for i := range s.head.scripts {
		sc := &s.head.scripts[i]
		text := textOf(sc.node)
		switch {
		case isStructured(sc.kind) || len(text) < leastBody:
		case strings.HasSuffix(sc.kind, "json"):
			out = appendState(out, cmp.Or(sc.id, "script"), text)
		case strings.HasPrefix(sc.kind, "text/") && !strings.Contains(sc.kind, "javascript"):
			out = append(out, pageState{"template", text})
		default:
			out = append(out, assigned(text)...)
			rows.WriteString(streamed(text))
		}
	}
	for line := range strings.Lines(rows.String()) {
		if _, row, ok := strings.Cut(line, ":"); ok && len(row) > leastBody {
			if row[0] == 'T' {
				_, text, _ := strings.Cut(row, ",")
				out = append(out, pageState{"__next_f", text})
			} else {
				out = appendState(out, "__next_f", row)
			}
		}
	}
	return append(out, s.keptAside()...)
}

// appendState appends a text as a state if it is JSON.
func appendState(to []pageState, name, text string) []pageState {
	if value, err := jsonld.Any(text); err == nil {
		return append(to, pageState{name, value})
	}
	return to
}

// assigned returns the JSON objects and lists that a script assigns to
// variables, including those in string literals.
func assigned(script string) []pageState {
	const most = 16 // values that are tried
	var out []pageState
	for at, tries := 0, 0; tries < most; {
		i := strings.IndexByte(script[at:], '=')
		if i < 0 {
			break
		}
		name := lastWord(script[:at+i])
		at += i + 1
		value := strings.TrimLeft(script[at:], " \n\t\r")
		value = strings.TrimLeft(strings.TrimPrefix(value, "JSON.parse("), " ")
		if len(value) < leastBody {
			break
		}
		switch value[0] {
		case '{', '[':
			tries++
			out = appendState(out, name, value)
		case '"':
			if text, ok := literal(value); ok && len(text) > leastBody && strings.ContainsAny(text[:1], "{[") {
				tries++
				out = appendState(out, name, text)
			}
		}
	}
	return out
}

// dateKeys are the names under which states give the time of publication.
var dateKeys = []string{"published_at", "publishedAt", "published_date", "publishedDate", "publication_date", "publicationDate", "publish_date", "publishDate", "datePublished", "first_published_at", "firstPublishedAt"}

// stateDates returns the times of publication in a page's states. It returns
// none if they fall on several days, because a state may contain other reports
// too.
func (s *sheet) stateDates() []source {
	var out []source
	days := map[string]bool{}
	for _, state := range s.states() {
		jsonld.Walk(state.value, func(_ []string, n *jsonld.Node) bool {
			for _, key := range dateKeys {
				if value := n.String(key); len(value) >= len(time.DateOnly) {
					days[value[:len(time.DateOnly)]] = true
					out = append(out, source{"state " + state.name, value})
				}
			}
			return len(days) < 2
		})
	}
	if len(days) > 1 {
		return nil
	}
	return out
}

// lastWord returns the name at the end of a script's text, such as "data" for
// "window.data".
func lastWord(script string) string {
	script = strings.TrimRight(script, " \n\t\r")
	start := len(script)
	for start > 0 && (isWordByte(script[start-1]) || isDigit(script[start-1]) || strings.IndexByte("_.$", script[start-1]) >= 0) {
		start--
	}
	return strings.TrimPrefix(script[start:], "window.")
}

// literal parses the JSON string at the start of a script's text.
func literal(script string) (text string, ok bool) {
	for i := 1; i < len(script); i++ {
		switch script[i] {
		case '\\':
			i++
		case '"':
			return text, json.Unmarshal([]byte(script[:i+1]), &text) == nil
		}
	}
	return "", false
}

// streamed returns the text that a script of Next.js (app router) pushes to its
// stream: rows of an id and a value.
func streamed(script string) string {
	const push = "self.__next_f.push([1,"
	var rows strings.Builder
	for {
		_, after, ok := strings.Cut(script, push)
		if !ok {
			return rows.String()
		}
		if script = after; strings.HasPrefix(script, `"`) {
			if text, ok := literal(script); ok {
				rows.WriteString(text)
			}
		}
	}
}

// keptAside returns the states in attributes, in templates and in frames.
func (s *sheet) keptAside() []pageState {
	const most = 64 // states
	var out []pageState
	for n := range s.root.Descendants() {
		if len(out) >= most {
			break
		}
		if n.DataAtom == atom.Template {
			if markup := inner(n); len(markup) > leastBody {
				out = append(out, pageState{"template", markup})
			}
		}
		for _, a := range n.Attr {
			switch {
			case len(a.Val) < leastBody:
			case n.DataAtom == atom.Iframe && a.Key == "srcdoc":
				out = append(out, pageState{a.Key, a.Val})
			case a.Val[0] == '{' || a.Val[0] == '[':
				out = appendState(out, a.Key, a.Val)
			}
		}
	}
	return out
}

// inner returns the markup inside an element.
func inner(n *html.Node) string {
	var b strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if html.Render(&b, c) != nil {
			return ""
		}
	}
	return b.String()
}
