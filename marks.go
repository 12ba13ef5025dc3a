package newspage

import (
	"iter"
	"strings"

	"golang.org/x/net/html"
)

// marks are what the elements around a piece say about it by their tag, role,
// class, id and other attributes.
type marks uint64

const (
	mNav marks = 1 << iota
	mHeader
	mFooter
	mAside
	mForm
	mFigure
	mCaption
	mCredit
	mQuote
	mPullQuote
	mTable
	mList
	mMain
	mArticle
	mReport // an element marked as the text of the report
	mAd
	mRelated
	mShare
	mNewsletter
	mComments
	mCookie
	mPaywall
	mTopics
	mByline
	mBio
	mDate
	mStandfirst
	mHeadline
	mKicker
	mSection
	mCrumbs
	mEmbed
	mPlayer
	mTools
	mPopup
	mHidden
	mScreenReader
	mBox // a box beside the report: facts, a portrait, services
	mLive
	mGallery
	mCorrection
	mKeyPoints
	mControl
	mCardList
	mPost
	mPicture // a box that holds a picture and its caption
	mData    // a table of data, as opposed to layout
	mCrosshead
	mNoteMark // the number of a footnote, the arrow back from one, a button to edit a section or to share a quotation

	mSetAside = mHidden | mScreenReader | mNoteMark // inline elements with these are pieces of their own
)

// roleMarks are the landmark roles of WAI-ARIA 1.2, section 5.3.4, and a few
// other roles that pages give to what is around a report.
var roleMarks = map[string]marks{
	"navigation": mNav, "banner": mHeader, "contentinfo": mFooter, "complementary": mAside, "form": mForm, "search": mForm,
	"main": mMain, "article": mArticle, "dialog": mPopup, "alertdialog": mPopup, "menu": mNav, "menubar": mNav, "button": mControl, "tablist": mNav,
	"doc-pullquote": mPullQuote,
}

// propMarks are properties of schema.org in microdata or RDFa.
var propMarks = map[string]marks{
	"articleBody": mReport, "schema:articleBody": mReport, "headline": mHeadline, "author": mByline, "schema:author": mByline,
	"datePublished": mDate, "dateModified": mDate, "caption": mCaption, "copyrightHolder": mCredit, "creditText": mCredit,
	"alternativeHeadline": mKicker, "articleSection": mSection, "comment": mComments, "liveBlogUpdate": mLive, "keywords": mTopics,
}

// A classWord is what a word in a class or id says.
type classWord struct {
	marks marks
	leads bool // it is the first word of a pair in the table
}

// A classTable looks up class words. Most words of a page are in no row, which
// their first two letters and their length usually show without a look-up.
type classTable struct {
	rows    map[string]classWord
	lengths [1 << 10]uint32 // for each two first letters, a bit for each length of a word in rows
}

// of returns the row of a word, or zero if it has none.
func (t *classTable) of(word []byte) classWord {
	if t.lengths[startOf(word)]&(1<<len(word)) == 0 {
		return classWord{}
	}
	return t.rows[string(word)]
}

// startOf returns a number for the first two letters of a word.
func startOf[text string | []byte](word text) int {
	n := int(word[0]&0x1F) << 5
	if len(word) > 1 {
		n |= int(word[1] & 0x1F)
	}
	return n
}

// wordMarks looks up every word of a class or id attribute, and every two
// successive words, and returns their marks and the word that gave the first.
// Only whole words count: "football-report" does not contain "foot".
func wordMarks(value string) (marks, string) {
	var said classNote
	for class := range eachClass(value) {
		if !isUtilityClass(class) {
			noteClass(&said, class)
		}
	}
	return said.marks, said.evidence
}

// eachClass iterates over the classes of an attribute.
func eachClass(value string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for at := skipTagSpace(value, 0); at < len(value); at = skipTagSpace(value, at) {
			start := at
			for at < len(value) && !isTagSpace(value[at]) {
				at++
			}
			if !yield(value[start:at]) {
				return
			}
		}
	}
}

// longestClassWord is the length, in bytes, of the longest word that is looked
// up. Longer runs of letters are names made up by a build tool; no row of the
// table is longer.
const longestClassWord = 20

// noteClass notes what the words of one class say. A word after "no" or
// "without" says nothing, as in "blocks--no-byline", nor does one after "has" or
// "with", which names what a larger box holds: "articleHeader hasCaption". Nor do the
// two words of a pair without marks.
func noteClass(said *classNote, class string) {
	var room [2*longestClassWord + len(" ")]byte
	pair := room[:0] // the previous word and a space if it is the first of a pair; otherwise empty
	isDenied := false
	table := classWords()
	before := *said // the first word of a pair
	for start, end := nextClassWord(class, 0); start < end; start, end = nextClassWord(class, end) {
		word := class[start:end]
		if len(word) > longestClassWord || isInHash(class, start, end) {
			pair = pair[:0]
			continue
		}
		first := len(pair)
		for _, b := range []byte(word) {
			pair = append(pair, toLower(b))
		}
		if first > 0 {
			row, ok := table.rows[string(pair)]
			if ok && row.marks == 0 {
				*said, pair, isDenied = before, pair[:0], false
				continue
			}
			said.note(row.marks, word)
		}
		lower := pair[first:]
		row := table.of(lower)
		before = *said
		if !isDenied {
			said.note(row.marks, word)
		}
		isDenied = isWithWord(lower)
		if row.leads {
			pair = append(room[:0], lower...)
			pair = append(pair, ' ')
		} else {
			pair = pair[:0]
		}
	}
}

// isWithWord reports whether a word stands before the name of a part that a box has or
// has not.
func isWithWord(word []byte) bool {
	switch string(word) {
	case "no", "without", "has", "with":
		return true
	}
	return false
}

// nextClassWord returns the start and end of the first word at or after an
// offset in a class: a run of letters, divided where a capital follows a small
// letter. Start and end are equal if there is none.
func nextClassWord(class string, from int) (start, end int) {
	start = from
	for start < len(class) && !isWordByte(class[start]) {
		start++
	}
	end = start
	for end < len(class) && isWordByte(class[end]) && (end == start || !isUpper(class[end]) || isUpper(class[end-1])) {
		end++
	}
	return start, end
}

// hasClassWord reports whether a word in the class of an element is in a set.
func hasClassWord(n *html.Node, set map[string]bool) bool {
	class := attribute(n, "class")
	for start, end := nextClassWord(class, 0); start < end; start, end = nextClassWord(class, end) {
		if hasFold(set, class[start:end]) {
			return true
		}
	}
	return false
}

// isInHash reports whether a word is part of a number such as 4ad40b, or of a name made
// up by a build tool, such as css-1x7ad: it stands between two digits, or it is short and
// begins right behind a digit.
func isInHash(class string, start, end int) bool {
	const short = 3 // letters: chance seldom makes a longer word ("html5player" is none of it)
	if start == 0 || !isDigit(class[start-1]) {
		return false
	}
	return end < len(class) && isDigit(class[end]) || end-start <= short
}

// isUtilityClass reports whether a class belongs to a utility framework such as
// Tailwind, in which words describe looks: "text-caption" is small grey type,
// and "lg:hidden" hides only on screens of one width.
func isUtilityClass(class string) bool {
	const longest = 8 // bytes up to the sign: no prefix of these frameworks is longer
	for i := range min(len(class), longest) {
		switch class[i] {
		case ':', '[':
			return true
		case '-':
			switch class[:i] {
			case "text", "font", "bg", "border", "sm", "md", "lg", "xl", "has", "no":
				return true
			}
			return strings.HasPrefix(class, "field--label-") // Drupal: whether a label is shown, and not the field
		}
	}
	return false
}
