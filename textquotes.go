package newspage

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// noteQuotes finds the quotations and posts set apart in a plain-text report, by the
// line that names the speaker. HTML has elements for them.
func noteQuotes(pieces []piece) {
	told := 0 // paragraphs so far; one of the first may stand above the writer's name
	for i := range pieces {
		p := &pieces[i]
		switch {
		case isPostName(p.text):
			notePost(pieces, i)
		case told > 2 && i+1 < len(pieces) && (p.gap > 0 || isPulled(pieces, i-1)):
			noteQuoted(pieces, i)
		}
		if isProse(p) {
			told++
		}
	}
}

// isPostName reports whether a line names the writer of the post above it: "— Jane
// Smith (@jane) March 12, 2024".
func isPostName(text string) bool {
	return strings.Contains(text, "(@") && opensWithDash(text)
}

// notePost marks the line that names the writer of a post, and the post: the line above
// it or, after a blank line, the block above it.
func notePost(pieces []piece, name int) {
	const most = 12 // lines
	first := name - 1
	if first < 0 || !canBeQuoted(&pieces[first]) {
		return
	}
	for pieces[name].gap > 0 && pieces[first].gap == 0 && first > max(0, name-most) && canBeQuoted(&pieces[first-1]) {
		first--
	}
	for i := first; i <= name; i++ {
		pieces[i].kind, pieces[i].own = paragraph, mEmbed
	}
}

func canBeQuoted(p *piece) bool {
	return p.own&(mEmbed|mPullQuote) == 0 && p.notice.reason == "" && !startsWithDigit(p.text) && !strings.HasSuffix(p.text, ":")
}

// noteQuoted looks for a person's name, with or without a role, alone between two
// paragraphs. If the one above is a quotation, also without marks, or says the same as
// one beside it, this is a pull quote and its speaker. Otherwise a name with a role is the
// caption of a picture that is not in the copy.
func noteQuoted(pieces []piece, name int) {
	const longest = 300 // weight
	role, ok := cutName(pieces[name].text)
	if !ok {
		return
	}
	if role == "" && isPulled(pieces, name-1) {
		markPullQuote(pieces, name-1, span{name, name + 1})
		return
	}
	last := name
	if role == "" && last+1 < len(pieces) && pieces[last+1].gap == 0 && isUnderName(pieces[last+1].text) {
		last++
	}
	if last+1 >= len(pieces) || pieces[last+1].gap == 0 || !isProse(&pieces[last+1]) {
		return
	}
	said := name - 1
	isMarked := isQuoteMark(pieces[said].text)
	if isMarked {
		said--
	}
	if said < 1 || pieces[said].own != 0 || !isSentence(&pieces[said]) {
		return
	}
	isQuoted := isMarked || last > name || opensQuote(pieces[said].text) || isSaidOfOneself(pieces, said, last+1) ||
		repeats(&pieces[last+1], &pieces[said]) || repeats(&pieces[said-1], &pieces[said])
	switch {
	case isQuoted && weight(pieces[said].text) <= longest:
		markPullQuote(pieces, said, span{name, last + 1})
	case role != "":
		pieces[name].kind = caption
	}
}

// markPullQuote marks a line as a pull quote, and those that name the speaker.
func markPullQuote(pieces []piece, said int, names span) {
	pieces[said].kind = paragraph
	pieces[said].own |= mPullQuote
	for i := names.first; i < names.last; i++ {
		pieces[i].kind = paragraph
		pieces[i].own |= mPullQuote | mCredit
	}
}

// isSaidOfOneself reports whether a line without quotation marks is a quotation: who says
// it speaks as "I" or "we", which the lines right above it and below the name do not. In a
// column, the writer does so everywhere.
func isSaidOfOneself(pieces []piece, said, below int) bool {
	return speaksOfSelf(pieces[said].text) && !speaksOfSelf(pieces[said-1].text) && !speaksOfSelf(pieces[below].text)
}

// speaksOfSelf reports whether the writer of a text says "I" or "we": a person quoted in it
// does not count.
func speaksOfSelf(text string) bool {
	const apostrophes = "’‘'"
	if strings.Trim(text, quoteMarks) != text || strings.ContainsFunc(text, func(r rune) bool { return strings.ContainsRune(quoteMarks, r) && !strings.ContainsRune(apostrophes, r) }) {
		return false
	}
	return strings.Contains(text, " I ") || slices.ContainsFunc(strings.Fields(text), func(w string) bool {
		w = strings.ReplaceAll(strings.Trim(w, ".,;:!?"), "’", "'")
		return hasFold(selfWords, w) && !isInCapitals(w) // "US", "Felipe VI"
	})
}

// isPulled reports whether a line that is no sentence stands under a paragraph and is part
// of it or of another one near: what a pull quote is, above the name of who says it.
func isPulled(pieces []piece, i int) bool {
	const near = 12 // lines above and below
	p := &pieces[i]
	if p.kind != heading || p.own != 0 || p.notice.reason != "" || p.gap == 0 || !isProse(&pieces[i-1]) || !isStrictName(pieces[i+1].text) {
		return false
	}
	return anyOf(pieces[max(0, i-near):min(len(pieces), i+near)], func(q *piece) bool { return isProse(q) && repeats(q, p) })
}

// cutName returns the role in a line that names a person: "Jane Smith, cook". The role
// is "" if the line is only the name.
func cutName(text string) (role string, ok bool) {
	const longest = 110 // bytes
	if len(text) > longest || endsSentence(text) {
		return "", false
	}
	name, role, _ := strings.Cut(text, ", ")
	isIn := func(set map[string]bool, text string) bool {
		return slices.ContainsFunc(strings.Fields(text), func(w string) bool { return set[w] })
	}
	if !isStrictName(name) || hasDigit(role) || isIn(nameParticles, name) && isIn(andWords, role) {
		return "", false // "Praise of Smith, Jones and Brown"
	}
	return role, true
}

// isUnderName reports whether a line under a name can be the person's role.
func isUnderName(text string) bool {
	return weight(text) < longText && !endsSentence(text) && !hasDigit(text)
}

// repeats reports whether a paragraph contains a quotation and more.
func repeats(p, quote *piece) bool {
	const least = 24 // letters
	said := letters(quote.text)
	return len(said) >= least && len(p.text) > len(quote.text) && strings.Contains(letters(p.text), said)
}

const quoteMarks = "\"“”„‟«»‹›‘’‚「」『』"

// isQuoteMark reports whether a line is only quotation marks, as printed above or below
// a quotation.
func isQuoteMark(text string) bool { return strings.Trim(text, quoteMarks) == "" }

func opensQuote(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return strings.ContainsRune(quoteMarks, r)
}
