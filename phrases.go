package newspage

import "strings"

// phrases are what pages print around a report, language by language, each
// with the reason that it stands for. A line is a whole piece, compared
// without regard to case, white space and the marks around it; one that ends
// in "…" is how a piece of that kind opens.
var phrases = map[string]map[Reason]string{
	"en": {
		Advertisement: `
			advertisement
			advertisment
			advertising
			ad
			ads
			advert
			sponsored
			sponsored content
			paid content
			promoted
			article continues below advertisement
			story continues below advertisement
			story continues below
			continue reading below advertisement
			advertisement - story continues below
			advertisement · scroll to continue
			article continues after this advertisement
			scroll to continue with content
			report this ad
			remove ads
			this ad will end in…
			skip ad
			skip advert
			ad feedback`,
		Paywall: `
			we haven't been able to take payment…
			you must update your payment details…
			act now to keep your subscription…
			we've tried to contact you several times as we haven't been able to take payment…
			your subscription is due to terminate…
			subscribe to continue reading…
			subscribe to read…
			to continue reading…
			to read the full story…
			this article is for subscribers only…
			this content is for subscribers…
			already a subscriber?…
			already a member?…
			log in to continue…
			sign in to continue…
			subscribers only
			subscribe now
			subscribe today
			become a subscriber…
			get unlimited access…
			start your free trial…
			you have reached your limit of free articles…
			you've reached your limit…`,
		MediaLabel: `
			video icon
			video
			watch
			watch now
			watch:
			play
			play video
			play now
			pause
			full screen
			fullscreen
			view image in fullscreen
			open image in gallery
			view gallery
			view photos
			enlarge image
			click to enlarge
			image
			photo
			gallery
			listen
			listen now
			listen to this article
			listen to article
			audio by carbonatix
			video loading
			video unavailable
			loading video…
			click to play
			tap to play
			cancel
			this video can not be played
			the video will auto-play soon…
			image source…
			hide caption
			toggle caption
			caption
			current time
			duration
			mute
			unmute`,
		Related: `
			read more:…
			read more
			read also:…
			read also
			also read:…
			also read
			read next:…
			read next
			see also:…
			see also
			related:…
			related
			related articles
			related stories
			related story
			related topics
			related content
			more on this story
			more from…
			more on:…
			recommended
			recommended for you
			recommended stories
			recommended reading
			most read
			most popular
			trending
			you may also like
			you might also like
			up next
			don't miss:…
			don't miss
			in case you missed it…
			editor's picks
			editors' picks
			top stories
			latest news
			keep reading
			further reading
			sign up to read
			what to read next`,
		Newsletter: `
			sign up for…
			sign up to…
			sign up
			subscribe to our…
			subscribe to the…
			subscribe
			get the latest…
			get our…
			join our newsletter…
			newsletter
			enter your email…
			your email address
			thank you for signing up…
			thanks for signing up…
			by signing up…
			by clicking sign up…
			by subscribing…
			this site is protected by recaptcha…`,
		Share: `
			share
			share this
			share this article
			share this story
			share article
			share on facebook
			share on twitter
			share on x
			share on whatsapp
			share via email
			share options
			facebook
			twitter
			whatsapp
			linkedin
			pinterest
			reddit
			email
			copy link
			copy url
			link copied
			tweet
			follow us on…
			follow us
			telegram
			messenger
			threads
			bluesky`,
		Comments: `
			comments
			comment
			view comments
			show comments
			leave a comment
			leave a reply
			join the conversation
			join the discussion
			add a comment
			post a comment
			what do you think?…
			have your say`,
		Navigation: `
			skip to main content
			skip to content
			skip to…
			menu
			home
			back to top
			search
			next
			previous
			back
			close
			next article
			previous article
			table of contents
			jump to…`,
		CookieNotice: `
			accept all
			accept cookies
			we use cookies…
			this website uses cookies…
			manage cookies
			cookie settings
			allow cookies and continue`,
		Furniture: `
			print
			print this page
			save
			save article
			bookmark
			gift this article
			reprints
			add to favorites
			min read
			minute read
			all rights reserved…
			copyright ©…
			© …
			published on…
			live
			loading
			loading…
			topics
			topics:
			tags
			tags:
			follow
			translate
			font size
			add us as preferred source on google…
			google preferred source…
			first published on…
			report a typo…
			contact us
			terms and conditions apply`,
	},
}

// A phraseTable answers whether a piece is one of the phrases.
type phraseTable struct {
	whole map[string]Reason
	opens map[string][]opening // by their first word
}

type opening struct {
	text   string
	reason Reason
}

var knownPhrases = makePhraseTable(phrases)

func makePhraseTable(rows map[string]map[Reason]string) phraseTable {
	t := phraseTable{whole: map[string]Reason{}, opens: map[string][]opening{}}
	for _, byReason := range rows {
		for reason, lines := range byReason {
			for line := range strings.Lines(lines) {
				line = strings.TrimSpace(line)
				start, goesOn := strings.CutSuffix(line, "…")
				text := plainPhrase(start)
				switch {
				case text == "":
				case goesOn:
					first, _, _ := strings.Cut(text, " ")
					t.opens[first] = append(t.opens[first], opening{text, reason})
				default:
					t.whole[text] = reason
				}
			}
		}
	}
	return t
}

// plainPhrase is a text as phrases are compared: lower case, single spaces,
// typographic quotes made plain, no marks at its ends.
func plainPhrase(s string) string {
	s = quotes.Replace(strings.ToLower(foldSpace(s)))
	return strings.TrimFunc(s, isOuterMark)
}

var quotes = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "\u00a0", " ", "ʼ", "'", "`", "'")

// isOuterMark reports whether a mark at the ends of a piece says nothing:
// arrows, bullets, brackets, dashes, colons.
func isOuterMark(r rune) bool {
	return strings.ContainsRune(" .,:;!|-–—•·*#+<>»«›‹→←▶►▼▲↓↑()[]{}/\\\"'…■□●○◆◇★☆✓✔×", r) || r >= 0x2190 && r <= 0x21FF || r >= 0x25A0 && r <= 0x27BF || r >= 0x1F300 && r <= 0x1FAFF
}

// longestPhrase is the longest piece, in bytes, that is a phrase as a whole;
// longestOpening the longest that opens with one. Beyond it a piece says more
// than the phrase does.
const (
	longestPhrase  = 100
	longestOpening = 420
)

// find returns the reason that the phrase stands for, and the phrase.
func (t phraseTable) find(text string) (Reason, string, bool) {
	if len(text) > longestOpening {
		return "", "", false
	}
	plain := plainPhrase(text)
	if len(text) <= longestPhrase {
		if reason, ok := t.whole[plain]; ok {
			return reason, plain, true
		}
	}
	first, _, _ := strings.Cut(plain, " ")
	for _, o := range t.opens[first] {
		if strings.HasPrefix(plain, o.text) {
			return o.reason, o.text, true
		}
	}
	return "", "", false
}
