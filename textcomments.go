package newspage

import (
	"slices"
	"strings"

	"github.com/newspage/newspage/internal/when"
)

// readersComment is the evidence for a line of what a reader has written.
const readersComment = "a reader's comment"

// noteComments finds the readers' comments on a plain-text page. HTML has boxes for
// them; in a copy, only the heading of each comment ("Jane says:"), or the button to
// answer it, with a date near by, shows them.
func noteComments(pieces []piece) {
	of := readersComments(pieces)
	for i := of.first; i < of.last; i++ {
		p := &pieces[i]
		p.own |= mComments
		if p.notice.reason == "" {
			p.notice = notice{Comments, readersComment}
		}
	}
}

// underComments returns where the readers' comments end, or -1 if there are none. There
// is no report below them.
func (s *sheet) underComments() int {
	for i := len(s.pieces) - 1; i >= 0; i-- {
		if s.pieces[i].notice.phrase == readersComment {
			return i + 1
		}
	}
	return -1
}

// readersComments returns the lines of the readers' comments: at least two comments
// that follow each other, or one under the heading of the comments, below a sentence.
func readersComments(pieces []piece) span {
	signs := commentSigns(pieces)
	if len(signs) == 0 || !isBelowSentence(pieces, signs[0]) {
		return span{}
	}
	of := span{firstComment(pieces, signs[0]), endOfComment(pieces, signs[len(signs)-1])}
	isHeaded := isUnderCommentsHead(pieces, of.first)
	const near = 8 // lines from the heading to the end of the first comment
	hasDays := countDays(pieces[of.first:of.last])*2 >= len(signs) || isHeaded && len(signs) >= fewComments && signs[0]-of.first < near
	if len(signs) < fewComments && !isHeaded || !hasDays {
		return span{}
	}
	return of
}

// commentSigns returns the longest run of signs of comments.
func commentSigns(pieces []piece) []int {
	const apart = 80 // lines from one sign of a comment to the next
	var best, run []int
	for i := range pieces {
		if !isCommentSign(pieces, i) {
			continue
		}
		if len(run) > 0 && i-run[len(run)-1] > apart {
			run = nil
		}
		if run = append(run, i); len(run) > len(best) {
			best = run
		}
	}
	return best
}

// isCommentSign reports whether line i is one that only comments have: their heading,
// their foot or the button to answer them. A post within a report has that button too,
// with others beside it.
func isCommentSign(pieces []piece, i int) bool {
	text := pieces[i].text
	if isCommentHead(&pieces[i]) {
		return isDayBelow(pieces, i)
	}
	if isCommentFoot(text) {
		return true
	}
	if !isReplyButton(text) || i > 0 && isReplyButton(pieces[i-1].text) {
		return false // "Reply" and "ReplyDelete" belong to one comment
	}
	return !anyOf(pieces[i+1:min(len(pieces), i+3)], func(p *piece) bool {
		return strings.HasPrefix(p.text, "Copy link") // a post on Twitter
	})
}

// isCommentHead reports whether a line introduces a reader's comment: "Jane
// says:".
func isCommentHead(p *piece) bool {
	const longest = 60 // bytes
	return len(p.text) < longest && p.text != "" && commentHeadEnds[p.text[len(p.text)-1]] && endsInOneOf(p.text, commentHeads)
}

// commentHeadEnds are the bytes that such a line ends in.
var commentHeadEnds = func() (ends [256]bool) {
	for _, head := range commentHeads {
		ends[head[len(head)-1]] = true
	}
	return ends
}()

// isDayBelow reports whether the comment that begins with line i states a day right
// under that line or at its end.
func isDayBelow(pieces []piece, i int) bool {
	const longest = 12 // lines of a comment
	for j := i + 1; j < min(len(pieces)-1, i+1+longest) && !isCommentHead(&pieces[j]); j++ {
		next := &pieces[j+1]
		if (j == i+1 || isCommentHead(next) || isReplyButton(next.text)) && statesDay(pieces[j].text) {
			return true
		}
	}
	return false
}

// isCommentFoot reports whether a line is that under a comment which says who wrote it:
// "Comment by Jane — 12.03.2024".
func isCommentFoot(text string) bool {
	return len(text) < longestClock && hasPrefixOf(text, commentFeet) && hasDigit(text)
}

// isReplyButton reports whether a line is the button to answer a comment, alone or
// after name and date: "Jane March 12, 2024 at 9:16 am Reply".
func isReplyButton(text string) bool {
	const longest = 40 // bytes of the words on it
	if len(text) >= longestClock || len(text) > longest && !hasDigit(text) {
		return false // most texts
	}
	words := strings.TrimLeft(text, "/↓↩ ")
	if hasFold(replyWords, words) {
		return true
	}
	_, last, _ := cutLast(words, " ")
	return hasFold(replyWords, last) && statesDay(text)
}

// firstComment returns where the comment begins that has line i as its sign: at its
// date, or at the name above that.
func firstComment(pieces []piece, i int) int {
	const longest = 40 // lines of a comment
	first := i
	if !isCommentHead(&pieces[i]) {
		for j := i; j >= max(0, i-longest); j-- {
			if statesDay(pieces[j].text) {
				first = j
				break
			}
			if reason := pieces[j].notice.reason; j < i && (reason == Comments || reason == Related) {
				return j + 1 // the heading over all comments, or a box above them
			}
		}
	}
	if first > 0 && first < i && isDayAlone(pieces[first].text) && weight(pieces[first-1].text) < shortText && !endsSentence(pieces[first-1].text) {
		first--
	}
	return first
}

// endOfComment returns where the comment ends that has line i as its sign: after the
// button under it, or before the next line that is something else.
func endOfComment(pieces []piece, i int) int {
	const longest = 40 // lines of a comment
	end := i + 1
	for isCommentHead(&pieces[i]) && end < len(pieces) && end-i < longest && pieces[end].notice.reason == "" {
		end++
	}
	return end
}

// isUnderCommentsHead reports whether the heading of the comments stands near above
// line i.
func isUnderCommentsHead(pieces []piece, i int) bool {
	const near = 4 // lines
	return anyOf(pieces[max(0, i-near):i], func(p *piece) bool { return p.notice.reason == Comments })
}

func countDays(pieces []piece) int {
	n := 0
	for i := range pieces {
		if statesDay(pieces[i].text) {
			n++
		}
	}
	return n
}

// statesDay reports whether a short line states a day with its year or a time, or how
// long ago something was.
func statesDay(text string) bool {
	const longestAgo = 40 // weight of a line that says how long ago
	if len(text) > longestSignature || !hasDigit(text) {
		return false
	}
	return slices.ContainsFunc(when.All(text, ""), func(st when.Found) bool {
		return st.HasDate() && (st.Year > 0 || st.HasClock) || st.HasAgo && weight(text) <= longestAgo
	})
}

// isDayAlone reports whether most of a line is dates and times, in any language.
func isDayAlone(text string) bool { return areMostDates(text, "") }
