package newspage

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

func (t *classTable) of(word []byte) (classWord, bool) {
	if t.lengths[startOf(word)]&(1<<len(word)) == 0 {
		return classWord{}, false
	}
	w, ok := t.rows[string(word)]
	return w, ok
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
// Words are whole: "football-report" has no "foot" in it. What "no" stands
// before is not said: "blocks--no-byline".
func wordMarks(value string) (found marks, evidence string) {
	var buf [48]byte // the last word and this one, lower case
	prev, end := 0, 0
	leads, denied := false, false
	token := 0
	classWords := classWords()
	for i := 0; i <= len(value); {
		start := i
		for i < len(value) && isWordByte(value[i]) && !(i > start && isUpper(value[i]) && !isUpper(value[i-1])) {
			i++
		}
		if i == start {
			if i == len(value) || value[i] <= ' ' {
				leads, denied, prev, end, token = false, false, 0, 0, i+1
			}
			i++
			continue
		}
		if isUtilityToken(value[token:]) {
			for i < len(value) && value[i] > ' ' {
				i++
			}
			continue
		}
		if i-start > 20 || start > 0 && i < len(value) && isDigit(value[start-1]) && isDigit(value[i]) { // of a number, such as 4ad40b
			leads, prev, end = false, 0, 0
			continue
		}
		// buf[:prev] is the word before and a space, buf[prev:] this one.
		if leads {
			copy(buf[:], buf[prev:end])
			prev = end - prev
			buf[prev] = ' '
			prev++
		} else {
			prev = 0
		}
		end = prev
		for _, b := range []byte(value[start:i]) {
			buf[end] = toLower(b)
			end++
		}
		w, known := classWords.of(buf[prev:end])
		if leads {
			if pair, ok := classWords.rows[string(buf[:end])]; ok {
				found, evidence = note(found, evidence, pair.marks, value[start:i])
			}
		}
		leads = known && w.leads
		if known && w.marks != 0 && !denied {
			found, evidence = note(found, evidence, w.marks, value[start:i])
		}
		denied = string(buf[prev:end]) == "no" || string(buf[prev:end]) == "without"
	}
	return found, evidence
}

func note(found marks, evidence string, m marks, word string) (marks, string) {
	if evidence == "" && m != 0 {
		evidence = word
	}
	return found | m, evidence
}

// isUtilityToken reports whether a class is one of a utility framework's
// (Tailwind and its kin), whose words speak of looks: "text-caption" is small
// grey type, "lg:hidden" hides on one width alone.
func isUtilityToken(token string) bool {
	for i := 0; i < len(token) && i < 8 && token[i] > ' '; i++ {
		switch token[i] {
		case ':', '[':
			return true
		case '-':
			switch token[:i] {
			case "text", "font", "bg", "border", "sm", "md", "lg", "xl", "has", "no":
				return true
			}
			return false
		}
	}
	return false
}
