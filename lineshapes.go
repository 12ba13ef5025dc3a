package newspage

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
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
// paragraphs. If the one above is a quotation, or says the same as one beside it, this
// is a pull quote and its speaker. Otherwise a name with a role is the caption of a
// picture that is not in the copy.
func noteQuoted(pieces []piece, name int) {
	const longest = 300 // weight
	role, ok := cutName(pieces[name].text)
	if !ok {
		return
	}
	if role == "" && isPulled(pieces, name-1) {
		pieces[name-1].kind = paragraph
		pieces[name-1].own |= mPullQuote
		pieces[name].kind = paragraph
		pieces[name].own |= mPullQuote | mCredit
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
	isQuoted := isMarked || last > name || opensQuote(pieces[said].text) ||
		repeats(&pieces[last+1], &pieces[said]) || repeats(&pieces[said-1], &pieces[said])
	switch {
	case isQuoted && weight(pieces[said].text) <= longest:
		pieces[said].own |= mPullQuote
		for i := name; i <= last; i++ {
			pieces[i].kind = paragraph
			pieces[i].own |= mPullQuote | mCredit
		}
	case role != "":
		pieces[name].kind = caption
	}
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

// isCreditInBrackets reports whether a line is a credit in brackets, which stands only
// under a caption: "(Photo: Jane Smith)", "(Jane Smith / AP)".
func isCreditInBrackets(text string) bool {
	inner, ok := strings.CutPrefix(text, "(")
	inner, closed := strings.CutSuffix(inner, ")")
	if !ok || !closed || strings.ContainsAny(inner, "()") || len(inner) > longestCredit {
		return false
	}
	name, house, _ := strings.Cut(inner, "/")
	return labelAt(inner) > 0 || isStrictName(strings.TrimSpace(name)) && hasAgency(house)
}

// gluedCredit finds a name that was copied right after the last sentence of a caption:
// "The ferry at the quay.Gannet News/Jane Smith". If there is a space between the two,
// the name must contain a known agency.
func gluedCredit(caption string) (rest, credit string) {
	const longest = 60 // bytes
	i := strings.LastIndexAny(caption, ".!?") + 1
	tail := caption[i:]
	if i < 2 || len(tail) > longest || !strings.Contains(caption[:i], " ") {
		return caption, ""
	}
	apart := strings.TrimLeft(tail, " »”")
	if !startsUpper(apart) || !isNamed(apart) || !namesAgency(apart) || tail != apart && !hasAgency(apart) {
		return caption, ""
	}
	return caption[:len(caption)-len(apart)], trimCredit(apart)
}

// playTime reports whether a line ends in the running time of a video, and returns what
// precedes that, such as the date: "12.03.2024 | 2:43 min".
func playTime(text string) (before string, ok bool) {
	const longest = 3 * len("00:")
	rest, unit := strings.TrimRight(text, ". "), false
	for _, u := range filmUnits {
		if rest, unit = cutSuffixFold(rest, u); unit {
			break
		}
	}
	rest = strings.TrimRight(rest, " ")
	at := strings.LastIndexFunc(rest, func(r rune) bool { return !unicode.IsDigit(r) && r != ':' }) + 1
	if length := rest[at:]; !unit || len(length) > longest || !strings.Contains(length, ":") {
		return "", false
	}
	return strings.TrimRight(rest[:at], " |·•,"), true
}

func endsInPlayTime(text string) bool {
	_, ok := playTime(text)
	return ok
}

func isPlayTimeAlone(text string) bool {
	before, ok := playTime(text)
	return ok && before == ""
}

// isFilmOverLength reports whether the line above line i describes a video whose date
// and running time are in line i.
func isFilmOverLength(pieces []piece, i int) bool {
	const longest = 30 // bytes of a date with weekday and time
	day, _ := playTime(pieces[i].text)
	if i == 0 || day == "" || len(day) >= longest || pieces[i].gap >= 2 {
		return false
	}
	return isProse(&pieces[i-1]) && weight(pieces[i-1].text) < loneText
}

// isFilmUnderLength reports whether line i is the title of a video whose running time
// is the line above.
func isFilmUnderLength(pieces []piece, i int) bool {
	return i > 0 && pieces[i].gap == 0 && isHeadingLine(pieces[i].text) && isPlayTimeAlone(pieces[i-1].text)
}

// isLoneCredit reports whether line i is a name and an agency between blank lines: the
// credit of a picture without a caption.
func isLoneCredit(pieces []piece, i int) bool {
	text := pieces[i].text
	if pieces[i].gap == 0 || i+1 >= len(pieces) || pieces[i+1].gap == 0 || !strings.Contains(text, "/") {
		return false
	}
	return isNamed(text) && namesAgency(text) && hasAgency(text)
}

// isCopied reports whether line i is a caption that the next line repeats with its
// credit.
func isCopied(pieces []piece, i int) bool {
	const least = 20 // bytes
	if i+1 >= len(pieces) || pieces[i+1].gap > 0 || len(pieces[i].text) < least {
		return false
	}
	text, next := pieces[i].text, pieces[i+1].text
	return len(next) > len(text) && strings.HasPrefix(next, text) && isCaptionWithCredit(next, true)
}

// isCardOfLines reports whether the lines [i, end) are the kicker and the headline of
// another report: a short line and a long heading between blank lines. A crosshead
// stands alone, or is short if a caption is above it.
func (s *sheet) isCardOfLines(i, end int) bool {
	if end-i != 2 || end >= len(s.pieces) {
		return false
	}
	kicker, head := &s.pieces[i], &s.pieces[i+1]
	if kicker.gap == 0 || head.gap > 0 || s.pieces[end].gap == 0 {
		return false
	}
	isKicker := kicker.kind != caption && kicker.notice.reason == "" && weight(kicker.text) < shortHeadline
	return isKicker && head.kind == heading && weight(head.text) > shortText
}

// notePromos gives the lines in a block under the label of a promo, such as "Read
// also", the reason of the label. They describe pictures, or are the headlines of other
// reports.
func notePromos(pieces []piece) {
	const most = 6         // lines
	const longestText = 60 // weight
	for i := range pieces {
		label := &pieces[i]
		if label.notice.reason != Related || label.gap == 0 || isWholePromo(label) {
			continue
		}
		end := i + 1
		for end < len(pieces) && pieces[end].gap == 0 && end-i <= most && (weight(pieces[end].text) <= longestText || !isProse(&pieces[end])) {
			end++
		}
		if end == len(pieces) || pieces[end].gap == 0 {
			continue
		}
		if isCrossheadUnderPromo(pieces, i, end) {
			end--
		}
		for j := i + 1; j < end; j++ {
			if p := &pieces[j]; p.notice.reason == "" && p.kind != caption {
				p.notice = label.notice
			}
		}
	}
}

// isCrossheadUnderPromo reports whether, of two lines under the label of a promo within the
// text, the second is the crosshead of the paragraphs below: it is shorter, and they use
// most of its words.
func isCrossheadUnderPromo(pieces []piece, label, end int) bool {
	const longest, below = 60, 3 // weight; lines
	if end-label != 3 || label < 1 || end >= len(pieces) || !isProse(&pieces[label-1]) || !isProse(&pieces[end]) || pieces[label].notice.reason != Related {
		return false
	}
	promo, crosshead := &pieces[label+1], &pieces[label+2]
	if promo.kind != heading || crosshead.kind != heading || crosshead.notice.reason != "" || weight(crosshead.text) > min(longest, weight(promo.text)) {
		return false
	}
	told := stemsIn(pieces[end:min(len(pieces), end+below)])
	return countWords(crosshead.text, told, stem).shareTold() > 0.5
}

// noteOffers gives the lines of an offer to subscribe the reason of those that are known
// phrases: it is a box with several of them, and with a line for each thing that is
// offered between ("Daily puzzles"). No line of the box is as long as a paragraph.
func noteOffers(pieces []piece) {
	const fewest, apart = 4, 5 // known phrases of a paywall; lines from one known phrase to the next
	first, last, count := 0, -1, 0
	for i := range pieces {
		p := &pieces[i]
		isOffer := p.notice.reason == Paywall
		if !isOffer && (last < 0 || p.notice.reason != Newsletter && p.notice.reason != Comments) {
			continue
		}
		if last < 0 || i-last > apart || anyOf(pieces[last+1:i], isLongProse) {
			first, count = i, 0
			if last = -1; !isOffer {
				continue
			}
		}
		if last = i; isOffer {
			count++
		}
		for count >= fewest && first < i {
			if q := &pieces[first]; q.notice.reason == "" {
				q.notice = notice{Paywall, "in an offer"}
			}
			first++
		}
	}
}

// noteSignUps gives the lines of a box for a newsletter its reason: up to two lines
// between its label and its button, neither as long as a paragraph nor a quotation, and a
// heading and what it says right above two known phrases. Above the first paragraph, where
// a menu has such phrases too, the headline may stand between.
func noteSignUps(pieces []piece) {
	const apart = 3 // lines from one known phrase to the next
	last := -1      // the known phrase above
	text := indexOf(pieces, isProse)
	for i := max(text, 0); i < len(pieces); i++ {
		if pieces[i].notice.reason != Newsletter && (last < 0 || pieces[i].notice.reason != Paywall) {
			continue
		}
		if last >= 0 && i-last <= apart && !anyOf(pieces[last+1:i], func(p *piece) bool { return isLongProse(p) || opensQuote(p.text) }) {
			noteUnnoted(pieces[last+1:i], pieces[last].notice)
		}
		if last == i-1 && last > 0 && pieces[i].gap == 0 {
			if top := topOfBlock(pieces, last, apart); top < last && pieces[top].kind == heading {
				noteUnnoted(pieces[top:last], pieces[i].notice)
			}
		}
		if last = i; pieces[i].notice.reason != Newsletter {
			last = -1
		}
	}
}

// topOfBlock returns the first of the lines that stand above line i without blank lines
// between, none of them a paragraph, or i if they are more than most.
func topOfBlock(pieces []piece, i, most int) int {
	top := i
	for top > 0 && pieces[top].gap == 0 {
		if top--; i-top > most || isLongProse(&pieces[top]) {
			return i
		}
	}
	return top
}

// noteUnnoted gives the lines that are no known phrase a notice.
func noteUnnoted(pieces []piece, n notice) {
	for i := range pieces {
		if p := &pieces[i]; p.notice.reason == "" {
			p.notice = n
		}
	}
}

// noteButtons gives a line of buttons that were copied without spaces between them the
// reason of the first one that is a known phrase, if these are at least half of the line:
// "Link copiedShare article". So it does with a promo whose label was copied together
// with its headline: "Read alsoFerry sails late".
func noteButtons(pieces []piece) {
	const longest = 120 // bytes
	for i := range pieces {
		p := &pieces[i]
		if p.notice.reason != "" || len(p.text) > longest || endsSentence(p.text) {
			continue
		}
		parts, known, all := splitJoints(p.text), 0, 0
		var first notice
		for _, part := range parts {
			all += len(letters(part))
			if reason, phrase, ok := knownPhrases.find(part); ok {
				known += len(letters(part))
				first = cmp.Or(first, notice{reason, phrase})
			}
		}
		if len(parts) > 1 && (known*2 >= all || isLabelJoined(parts[0], p.text)) {
			p.notice = first
		}
	}
}

// isLabelJoined reports whether the first part of a line is the label of a promo and the
// rest is as long as a headline.
func isLabelJoined(label, line string) bool {
	const fewest, least = 2, 3 // words of the label and of the headline: "MehrWert" is a name
	reason, phrase, _ := knownPhrases.find(label)
	return reason == Related && len(letters(label)) == len(letters(phrase)) && hasWords(label, fewest) && hasWords(line[len(label):], least)
}

// splitJoints splits a line where a capital follows a small letter.
func splitJoints(line string) []string {
	var parts []string
	start := 0
	var before rune
	for i, r := range line {
		if unicode.IsUpper(r) && unicode.IsLower(before) {
			parts = append(parts, line[start:i])
			start = i
		}
		before = r
	}
	return append(parts, line[start:])
}

// isWholePromo reports whether a promo has its headline behind the label in one line:
// "Read also: Harbour to be dredged".
func isWholePromo(p *piece) bool {
	return p.notice.reason == Related && weight(p.text) >= shortHeadline && len(letters(p.text)) > len(letters(p.notice.phrase))
}
