package newspage

import (
	"strings"

	"golang.org/x/net/html"
)

// marks are what the elements around a piece say of it, by their tag, role,
// class and id.
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
	mReport // the element says that it holds the text of the report
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
	mBox // a fact box, a portrait, a service box beside the report
	mLive
	mGallery
	mCorrection
	mKeyPoints
	mControl
	mCardList
	mPost
	mPicture // the box of a picture and its caption
	mData    // a table that is no layout
)

// roleMarks are the landmarks of WAI-ARIA 1.2, section 5.3.4, and a few roles
// that pages set on what they print around a report.
var roleMarks = map[string]marks{
	"navigation": mNav, "banner": mHeader, "contentinfo": mFooter, "complementary": mAside, "form": mForm, "search": mForm,
	"main": mMain, "article": mArticle, "dialog": mPopup, "alertdialog": mPopup, "menu": mNav, "menubar": mNav, "button": mControl, "tablist": mNav,
	"doc-pullquote": mPullQuote,
}

// propMarks are properties of schema.org, as microdata or RDFa writes them.
var propMarks = map[string]marks{
	"articleBody": mReport, "schema:articleBody": mReport, "headline": mHeadline, "author": mByline, "schema:author": mByline,
	"datePublished": mDate, "dateModified": mDate, "caption": mCaption, "copyrightHolder": mCredit, "creditText": mCredit,
	"alternativeHeadline": mKicker, "articleSection": mSection, "comment": mComments, "liveBlogUpdate": mLive, "keywords": mTopics,
}

// A classWord is what a word in a class or id says.
type classWord struct {
	marks marks
	leads bool // it begins a pair that has a row of its own
}

// A classTable holds the rows of class words. Most words of a page's classes
// have none, which their first two letters and their length tell.
type classTable struct {
	rows    map[string]classWord
	lengths [1 << 10]uint32 // by the first two letters: a bit for each length
}

// of is the row of a word; zero: it has none.
func (t *classTable) of(word []byte) classWord {
	if t.lengths[startOf(word)]&(1<<len(word)) == 0 {
		return classWord{}
	}
	return t.rows[string(word)]
}

// startOf is a number for the first two letters of a word.
func startOf[text string | []byte](word text) int {
	n := int(word[0]&0x1F) << 5
	if len(word) > 1 {
		n |= int(word[1] & 0x1F)
	}
	return n
}

// wordMarks looks up every word of a class or id attribute, and every two that
// follow each other, and returns their marks and the word that gave the first.
// Words are whole: "football-report" has no "foot" in it.
func wordMarks(value string) (marks, string) {
	var said classNote
	for class := range strings.FieldsFuncSeq(value, func(r rune) bool { return r <= ' ' }) {
		if !isUtilityClass(class) {
			noteClass(&said, class)
		}
	}
	return said.marks, said.evidence
}

// longestClassWord is as long, in bytes, as a word of a class can be. Longer runs of
// letters are names that a build tool has made up; no row of the table has as many.
const longestClassWord = 20

// noteClass notes what the words of one class say. What "no" stands before is not
// said: "blocks--no-byline".
func noteClass(said *classNote, class string) {
	var room [2*longestClassWord + len(" ")]byte
	pair := room[:0] // a word that leads a pair, and a space; else nothing
	isDenied := false
	table := classWords()
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
			said.note(table.rows[string(pair)].marks, word)
		}
		lower := pair[first:]
		row := table.of(lower)
		if !isDenied {
			said.note(row.marks, word)
		}
		isDenied = string(lower) == "no" || string(lower) == "without"
		if row.leads {
			pair = append(room[:0], lower...)
			pair = append(pair, ' ')
		} else {
			pair = pair[:0]
		}
	}
}

// nextClassWord is where the first word at or behind a place in a class starts and
// ends: a run of letters, cut where a small one stands before a capital. Both are the
// same where there is none.
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
		if set[strings.ToLower(class[start:end])] {
			return true
		}
	}
	return false
}

// isInHash reports whether a word stands between two digits, and is part of a number
// such as 4ad40b.
func isInHash(class string, start, end int) bool {
	return start > 0 && end < len(class) && isDigit(class[start-1]) && isDigit(class[end])
}

// isUtilityClass reports whether a class is one of a utility framework's
// (Tailwind and its kin), whose words speak of looks: "text-caption" is small
// grey type, "lg:hidden" hides on one width alone.
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
			return false
		}
	}
	return false
}
