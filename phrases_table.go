package newspage

// phrases are what pages print around a report, language by language, each
// with the reason that it stands for. A line is a whole piece, compared
// without regard to case, accents, white space and the marks around it; a 0
// stands for any number. One that ends in "…" is how a piece of that kind
// opens: no sentence of a report may begin so. A phrase that two languages
// have stands for what the earlier one says.
var phrases = []phrasesOf{
	{"en", []phraseKind{
		{Advertisement, `
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
			ad feedback`},
		{Paywall, `
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
			you've reached your limit…`},
		{MediaLabel, `
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
			unmute`},
		{Related, `
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
			what to read next`},
		{Newsletter, `
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
			this site is protected by recaptcha…`},
		{Share, `
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
			bluesky`},
		{Comments, `
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
			have your say`},
		{Navigation, `
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
			jump to…`},
		{CookieNotice, `
			accept all
			accept cookies
			we use cookies…
			this website uses cookies…
			manage cookies
			cookie settings
			allow cookies and continue`},
		{Furniture, `
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
			terms and conditions apply`},
	}},
}

// phrasesOf are the phrases of one language.
type phrasesOf struct {
	language string
	kinds    []phraseKind
}

// A phraseKind are phrases that stand for one reason, a line each.
type phraseKind struct {
	reason Reason
	lines  string
}
