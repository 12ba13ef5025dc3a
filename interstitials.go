package newspage

import (
	"strings"
	"sync"
)

// What is saved is sometimes not the page that was asked for but one that stands in
// its way: the server's or the system's message that there is no such page, a check
// that the reader is human, a wall that asks for consent, a form to sign in. Its
// sentences look like those of a report, but its heading gives it away.

// standsInstead matches all of such a page for which no other reason was found.
func standsInstead(c *cleaner, _ *piece) verdict { return c.instead }

// insteadOf returns the verdict on a page that stands in the way of another, or none. A
// page that says of itself that it is an article, that names a writer or a day, or that
// has more text than such a page, is believed to be the report.
func insteadOf(s *sheet, found *facts, where place) verdict {
	const most = 1500 // bytes of text
	if found.claimsArticle(s) || len(where.entries) > 0 || textSums(s, where.span).all() > most {
		return verdict{}
	}
	for _, line := range append(titleLines(s.head.title), found.headline.value) {
		if v := messageIn(line); v.reason != "" {
			return v
		}
	}
	if top := onlyTopHeading(s.pieces); top >= 0 {
		if notice := s.pieces[top].notice; asksReader[notice.reason] {
			return verdict{notice.reason, notice.phrase}
		}
	}
	return messageOver(s, found.headline.at, where.span)
}

// messageOver returns the verdict of a message between the headline and the text, or of
// one that is the first line of the text. Further above it may be of a popup, and further
// below of what readers are asked for under a report.
func messageOver(s *sheet, headline int, text span) verdict {
	const above = 3 // pieces: the heading may be outside the box with the text
	for i := max(headline+1, text.first-above, 0); i < text.last; i++ {
		p := &s.pieces[i]
		if p.isMedia() || p.isLink() {
			continue
		}
		if v := messageIn(p.text); v.reason != "" && v.reason != Paywall { // which a line such as "Log in" stands for
			return v
		}
		if i >= text.first && p.kind != heading && weight(p.text) > shortText {
			break
		}
	}
	return verdict{}
}

// onlyTopHeading returns the index of the only heading of the first level, or -1.
func onlyTopHeading(pieces []piece) int {
	top := -1
	for i := range pieces {
		if pieces[i].level == 1 {
			if top >= 0 {
				return -1
			}
			top = i
		}
	}
	return top
}

// asksReader holds the reasons of phrases that give a page away if they are its top
// heading: "Choose your subscription".
var asksReader = map[Reason]bool{Paywall: true, Newsletter: true, CookieNotice: true}

// claimsArticle reports whether a page says that it is an article, or says of its text
// what only articles have.
func (f *facts) claimsArticle(s *sheet) bool {
	return f.saysArticle(s) || !f.published.Time.IsZero() || len(f.bylines) > 0
}

// saysArticle reports whether the data in a page's head say that it is an article.
func (f *facts) saysArticle(s *sheet) bool {
	return f.witness.article != nil || strings.HasPrefix(s.meta("og:type"), "article")
}

// titleLines returns the parts of a page's title, any of which may be the message.
func titleLines(title string) (parts []string) {
	for part := range strings.SplitSeq(title, " - ") {
		parts = append(parts, strings.FieldsFunc(part, func(r rune) bool { return strings.ContainsRune("|–—·»", r) })...)
	}
	return parts
}

// messageIn returns the verdict that a heading or a line gives on its page if it is one
// of the messages, with or without the number of the error and an apology.
func messageIn(text string) verdict {
	const longest = 120 // bytes
	if text == "" || len(text) > longest {
		return verdict{}
	}
	said, isNumbered := withoutErrorNumber(words(text))
	if len(said) == 0 && isNumbered {
		return verdict{Furniture, text}
	}
	line := strings.Join(said, " ")
	if reason, ok := messages()[line]; ok {
		return verdict{reason, line}
	}
	return verdict{}
}

// withoutErrorNumber removes from the words of a message what many have around it: a
// number such as 404 (RFC 9110, section 15), "error", "sorry".
func withoutErrorNumber(said []string) (rest []string, isNumbered bool) {
	for _, w := range said {
		switch {
		case errorNumbers[w]:
			isNumbered = true
		case !apologies[w]:
			rest = append(rest, w)
		}
	}
	return rest, isNumbered
}

// messages holds what insteadMessages lists, by the words.
var messages = sync.OnceValue(func() map[string]Reason {
	m := map[string]Reason{}
	for reason, lines := range insteadMessages {
		for _, line := range lines {
			said, _ := withoutErrorNumber(words(line))
			m[strings.Join(said, " ")] = reason
		}
	}
	return m
})
