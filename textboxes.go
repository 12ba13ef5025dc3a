package newspage

import (
	"cmp"
	"unicode"
)

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
		if end == i+1 {
			end = listUnderLabel(pieces, i)
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

// listUnderLabel returns the end of the lines below a label that has a blank line under it:
// at least two headlines without blank lines between them. Without such a list it
// returns the line below the label.
func listUnderLabel(pieces []piece, label int) int {
	const fewest, most = 2, 6 // lines
	end := label + 1
	for end < len(pieces) && end-label <= most && (end == label+1 || pieces[end].gap == 0) && pieces[end].kind == heading && pieces[end].notice.reason == "" {
		end++
	}
	if end-label-1 < fewest {
		return label + 1
	}
	return end
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
