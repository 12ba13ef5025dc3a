package newspage

// phrases are what pages print around a report, language by language, each
// with the reason that it stands for. A line is a whole piece, compared
// without regard to case, accents, white space and the marks around it; a 0
// stands for any number. One that ends in "…" is how a piece of that kind
// opens, and no sentence of a report may begin so. What two languages share
// ("video", "reklama") is listed with the first of them; the order of the
// languages says nothing else.
var phrases = []phrasesOf{
	{"en", []phraseKind{
		{Advertisement, `
			advertisement
			advertisment
			advertisements
			advertising
			advertising feature
			advertisement feature
			advertisement 0
			advertisement advertisement
			advertise here
			advertise with us
			advertise on this site
			advertorial
			ad
			ads
			ads by google
			advert
			adverts
			sponsored
			sponsored content
			sponsored post
			sponsored article
			sponsored by
			sponsored links
			sponsored stories
			paid content
			paid post
			paid for by
			paid partner content
			partner content
			partner stories
			in partnership with
			content from our partners
			from our partners
			from our sponsors
			a message from our sponsor
			a word from our sponsor
			brought to you by
			presented by
			promoted
			promoted content
			promoted stories
			promotion
			commercial feature
			article continues below
			article continues below ad
			article continues below advertisement
			article continues after advertisement
			article continues after ad
			article continues after this advertisement
			the article continues below
			the article continues after the ad
			story continues below
			story continues below ad
			story continues below advertisement
			story continues below this ad
			story continues after ad
			story continues after advertisement
			story continues
			continue reading below advertisement
			continue reading below
			content continues below
			post continues below
			post continues after advertisement
			advertisement - continue reading below
			advertisement - scroll to continue
			advertisement · scroll to continue
			advertisement, continue reading below
			scroll to continue
			scroll to continue with content
			scroll down to continue
			scroll down to continue reading
			continue without advertising
			report this ad
			report an ad
			remove ads
			remove ads from your feed
			why am i seeing this ad
			why this ad
			why you're seeing this ad
			hide ad
			close ad
			skip ad
			skip ads
			skip advert
			skip advertisement
			skip past advert
			after advertisement
			end of advertisement
			ad feedback
			ad choices
			adchoices
			ad policy
			ad break
			ad will end in 0
			your ad here
			browse without ads
			go ad-free
			go ad free
			read ad-free
			don't want to see this? remove ads
			this ad will end in…
			video will start after…
			video will resume after…
			your video will begin in…
			this advertisement has not loaded yet…
			advertisement - story continues…
			this article contains affiliate links…
			this post contains affiliate links…
			this story contains affiliate links…
			this page contains affiliate links…
			affiliate disclosure:…
			disclosure: this post contains…
			disclaimer: this post contains affiliate…
			we may earn a commission…
			we may earn commission…
			we may receive a commission…
			we may receive commission…
			we may get a commission…
			if you buy through links on this page…
			if you buy something through our links…
			if you click on a link and make a purchase…
			if you make a purchase using our links…
			when you buy through links on our site…
			when you purchase through links on our site…
			when you buy something through our…
			purchases made through links…
			products featured are independently selected…
			all products featured are independently selected…
			all products are independently selected…
			our journalism is independent, but we may earn…
			looks like you're using an ad blocker…
			it looks like you're using an ad blocker…
			it looks like you are using an ad blocker…
			it appears you are using an ad blocker…
			we noticed you're using an ad blocker…
			we've noticed you're using an ad blocker…
			you are using an ad blocker…
			please disable your ad blocker…
			please turn off your ad blocker…
			please consider disabling your ad blocker…
			please whitelist us…`},
		{Paywall, `
			subscribers only
			subscriber only
			subscriber-only
			subscriber exclusive
			subscriber-exclusive
			exclusive to subscribers
			for subscribers only
			for subscribers
			members only
			member only
			premium
			premium content
			premium article
			premium only
			subscribe now
			subscribe today
			subscribe for free
			subscribe for full access
			subscribe for access
			subscribe for more
			subscribe and save
			subscribe to unlock
			subscribe to unlock this article
			subscribe to unlock more articles
			subscribe to listen
			subscribe to comment
			subscribe to premium
			subscribe to the newspaper
			subscribe to print
			subscribe to digital
			subscribe to support us
			subscribe here
			subscribe / log in
			log in / subscribe
			log in or subscribe
			login or subscribe
			sign in or subscribe
			subscribe or log in
			log in subscribe
			subscription
			subscriptions
			subscription options
			view subscription options
			view offers
			view more offers
			see offers
			see subscription options
			choose your plan
			choose a plan
			start trial
			start free trial
			start your trial
			try for free
			try for 0 month
			try it free
			free trial
			cancel anytime
			cancel any time
			no commitment. cancel anytime
			already a subscriber
			already a member
			already registered
			already subscribed
			already have an account
			don't have an account
			not a subscriber
			not a subscriber yet
			not a member
			not registered
			log in
			login
			log in here
			log in to read
			log in to read more
			login to read
			login to read more
			sign in
			sign in here
			sign in to read
			sign in to read more
			sign in / register
			sign in or register
			sign in or create an account
			sign in or create a free account
			log in or create an account
			log in or register
			login register
			log in / register
			register
			register now
			register for free
			register here
			register free
			register / log in
			register / sign in
			register to read
			register to read more
			register to unlock this article
			register to unlock
			create account
			create an account
			create a free account
			create your account
			create your free account
			my account
			sign out
			log out
			logout
			continue with google
			continue with facebook
			continue with apple
			continue with email
			sign in with google
			sign in with facebook
			sign in with apple
			forgot password
			forgot your password
			forgotten your password
			remember me
			password
			unlock this article
			unlock full access
			unlock article
			unlock the full article
			become a member
			become a supporter
			join now
			join today
			join us
			support our work
			support our journalism
			support independent journalism
			support local journalism
			support quality journalism
			donate now
			make a donation
			make a contribution
			contribute now
			buy us a coffee
			buy a subscription
			buy subscription
			gift subscription
			give a gift subscription
			gift subscriptions
			manage subscription
			manage your subscription
			activate your online access now
			read this article for free
			read the full article
			access through your institution
			buy article pdf
			rent or buy this article
			this is a preview of subscription content…
			we haven't been able to take payment…
			we've tried to contact you several times as we haven't been able to take payment…
			we have been unable to take payment…
			we were unable to process your payment…
			you must update your payment details…
			please update your payment details…
			please update your billing…
			your payment details have expired…
			your subscription is due to terminate…
			your subscription is about to expire…
			your subscription has expired…
			your subscription has ended…
			your free articles…
			act now to keep your subscription…
			subscribe to continue reading…
			subscribe to read…
			subscribe to keep reading…
			subscribe to get full access…
			subscribe to get unlimited access…
			subscribe to gain access…
			subscribe to access…
			subscribe to our digital…
			subscribe now to read…
			subscribe now for…
			subscribe now to our…
			subscribe today to…
			subscribe today for…
			subscribe for unlimited…
			subscribe for just…
			subscribe for only…
			subscribe from…
			please subscribe…
			please log in to continue…
			please log in to read…
			please log in or…
			please login to…
			please sign in to…
			please register to…
			to continue reading…
			to keep reading…
			to read more, subscribe…
			to read the full story…
			to read the full article…
			to read the rest of this article…
			to read this article…
			to view this content, subscribe…
			to access this article…
			to access this content…
			to enjoy all the benefits…
			to unlock this article…
			continue reading with…
			continue reading for free…
			continue reading your article with…
			continue reading this article…
			keep reading for just…
			keep reading for £…
			keep reading for $…
			this article is for subscribers…
			this article is for members…
			this article is free to read…
			this article is available to subscribers…
			this article is only available to…
			this article is exclusive to…
			this article is reserved for…
			this article is exclusively for…
			this article is behind…
			this story is for subscribers…
			this story is available to…
			this story is available exclusively to…
			this story is exclusive to…
			this story is reserved for…
			this story is only available to…
			this content is for subscribers…
			this content is for members…
			this content is available to…
			this content is only available to…
			this content is exclusive to…
			this content is reserved for…
			this content is restricted to…
			this is a subscriber-only…
			this is a subscriber only…
			this is a premium…
			this is premium…
			this is a members-only…
			the full article is available to…
			the full story is available to…
			the rest of this article is…
			the remainder of this article is…
			already a subscriber?…
			already a member?…
			already subscribed?…
			already registered?…
			already have an account?…
			already have a subscription?…
			already a print subscriber?…
			already a digital subscriber?…
			are you a subscriber?…
			are you already a subscriber?…
			don't have an account?…
			don't have an account yet?…
			don't have a subscription?…
			not a subscriber?…
			not a subscriber yet?…
			not a member?…
			not a member yet?…
			not registered?…
			new to our site?…
			new customer?…
			have an account?…
			log in to continue…
			log in to view…
			log in to access…
			login to continue…
			sign in to continue…
			sign in to view…
			sign in to access…
			sign in to stop seeing this…
			register to continue…
			register for free to…
			register now to…
			create an account or sign in…
			create an account to…
			create a free account to…
			create your free account to…
			become a subscriber…
			become a member to…
			become a member and…
			become a supporter of…
			become a premium…
			get unlimited access…
			get unlimited digital access…
			get full access to…
			get full digital access…
			get instant access to…
			get access to all…
			get digital access…
			unlimited digital access…
			unlimited online access…
			access to all articles…
			start your free trial…
			start your subscription…
			start your digital subscription…
			try one month…
			try for free for…
			try us free…
			try premium for…
			special offer:…
			limited time offer…
			limited-time offer…
			introductory offer…
			choose your subscription…
			renew your subscription…
			upgrade your subscription…
			upgrade to premium…
			you have reached your limit…
			you've reached your limit…
			you have reached your article limit…
			you've reached your article limit…
			you've reached your monthly…
			you have reached your monthly…
			you have reached the limit of free…
			you've reached the limit of free…
			you've read your last free article…
			you have read your last free article…
			you've read all your free articles…
			you have read all your free articles…
			you have used all your free articles…
			you've used all your free articles…
			you've hit your limit…
			you have 0 free article…
			you have 0 articles left…
			you have 0 free articles left…
			you have 0 free articles remaining…
			you have one free article…
			you're reading one of your 0 free…
			you are reading one of your 0 free…
			you must be a subscriber…
			you must be a member…
			you must be logged in to read…
			you must be logged in to view…
			you need to be a subscriber…
			you are currently not logged in…
			you are not logged in…
			you are currently accessing…
			you have full access to this article via…
			you don't have an active subscription…
			you do not have an active subscription…
			0 article remaining…
			0 articles remaining…
			0 free article remaining…
			0 free articles remaining…
			0 articles left…
			0 free articles left…
			thank you for reading! please…
			thank you for reading. please…
			thanks for reading! please…
			thanks for reading. please…
			thank you for being a subscriber…
			thank you for subscribing…
			thanks for subscribing…
			if you are a home delivery…
			if you are a print subscriber…
			if you are a subscriber…
			if you're a subscriber…
			if you are already a subscriber…
			if you're already a subscriber…
			print subscriber? activate…
			support our journalism by…
			support our journalism.…
			support independent journalism.…
			support our work by…
			support local journalism.…
			if you value our journalism…
			if you value our work…
			if you like our work…
			help us continue our work…
			we rely on readers like you…
			we're counting on your support…
			click here to subscribe…
			click here to donate…
			click here to log in…
			click here to login…
			click here to sign in…
			click here to support…
			click here to become a…
			subscribe by clicking here…
			donate
			support us`},
		{MediaLabel, `
			video icon
			video
			videos
			video player
			video playback
			video thumbnail
			video duration 0:0
			video length 0 minutes 0 seconds
			watch
			watch now
			watch video
			watch the video
			watch the video below
			watch the video above
			watch the video here
			watch the full video
			watch full video
			watch below
			watch above
			watch again
			watch it here
			watch live
			watch more
			watch more videos
			watch next
			watch on
			watch on youtube
			watch this
			watch this video
			watch live stream
			play
			play video
			play now
			play audio
			play again
			play clip
			play episode
			play icon
			playing
			playing now
			now playing
			now watching
			replay
			replay video
			rewatch
			pause
			paused
			rewind
			full screen
			fullscreen
			exit full screen
			exit fullscreen
			enter fullscreen
			view image in fullscreen
			view fullscreen
			view full screen
			view full size
			view full image
			view full-screen
			view fullsize
			see full size
			open image in gallery
			open image in new window
			open image modal
			open image in fullscreen
			open gallery
			open in gallery
			open photo gallery
			view image
			view gallery
			view photo gallery
			view photos
			view photo
			view all photos
			view all images
			view all 0 photos
			view all 0 images
			view 0 photos
			view 0 images
			view 0 image
			view slideshow
			view larger image
			view larger
			view caption
			see gallery
			see all photos
			see more photos
			see more images
			see more pictures
			more photos
			more pictures
			more images
			more videos
			latest videos
			top videos
			show 0 more images
			photo gallery
			image gallery
			picture gallery
			photos
			pictures
			images
			in pictures
			gallery
			galleries
			slideshow
			slide show
			next slide
			previous slide
			next image
			previous image
			next photo
			previous photo
			next video
			previous video
			next gallery
			enlarge
			enlarge image
			enlarge photo
			enlarge this image
			expand image
			zoom in
			zoom out
			click to enlarge
			click to expand
			click to view
			click on image to enlarge
			click image to enlarge
			click on the image to enlarge
			tap to enlarge
			tap to expand
			tap image to zoom
			click to play
			click to play video
			click here to watch
			click here to watch the video
			tap to play
			click to unmute
			tap to unmute
			swipe
			swipe for more
			swipe to see more
			scroll for more
			scroll right
			scroll left
			image
			photo
			picture
			image 0 of 0
			photo 0 of 0
			picture 0 of 0
			slide 0 of 0
			0 of 0
			0 photos
			0 images
			0 pictures
			0 videos
			+0 more
			listen
			listen now
			listen live
			listen here
			listen to this
			listen to this article
			listen to this story
			listen to article
			listen to the article
			listen to story
			listen to the story
			listen to this page
			listen to audio
			listen to the podcast
			listen to podcast
			listen on apple podcasts
			listen on spotify
			listen to more stories
			listen 0 min
			listen 0 minutes
			listen - 0:0
			listen 0:0
			audio
			audio player
			audio article
			audio by carbonatix
			read aloud
			read by
			narrated by
			transcript
			view transcript
			read transcript
			show transcript
			hide transcript
			download transcript
			video transcript
			video loading
			video unavailable
			video not available
			video cannot be played
			video available
			video: 0:0
			loading video…
			the video could not be loaded…
			the media could not be loaded…
			this video is unavailable…
			this video is no longer available…
			this video is not available…
			this video can not be played…
			this video cannot be played…
			this video could not be…
			this content is not available…
			this content isn't available…
			this content is currently unavailable…
			this media is not supported…
			the video will auto-play soon…
			this is a modal window…
			beginning of dialog window…
			end of dialog window…
			your browser does not support…
			your browser doesn't support…
			your browser isn't supported…
			to play this video you need to…
			to view this video please…
			to display this content…
			to see this content…
			to view this content, you'll need…
			please enable javascript…
			you need to enable javascript…
			javascript is disabled…
			javascript is not available…
			javascript must be enabled…
			sorry, this video…
			sorry, your browser…
			allow content provided by…
			allow content from…
			click 'allow and continue'…
			click allow and continue…
			we have blocked this content…
			image source…
			image copyright…
			photograph:…
			hide caption
			toggle caption
			show caption
			caption
			credit
			credits
			current time
			current time 0:0
			remaining time
			remaining time 0:0
			duration
			duration 0:0
			duration time 0:0
			total time
			loaded
			loaded: 0
			loaded: 0%
			progress: 0%
			stream type
			stream type live
			seek to live, currently behind live
			seek to live, currently playing live
			playback rate
			playback speed
			playback speed 0x
			0x
			descriptions
			descriptions off
			captions
			captions off
			captions settings
			subtitles
			subtitles off
			subtitles settings
			captions and subtitles off
			audio track
			picture-in-picture
			picture in picture
			quality levels
			settings
			mute
			unmute
			muted
			volume 0%
			autoplay
			auto play
			autoplay next video
			cancel
			close video player
			close modal dialog
			close gallery
			close image
			cast
			live stream
			livestream
			embed
			embed video
			embed code
			embedded content
			external content
			audio available
			interactive
			infographic
			graphic
			click for graphic
			load more photos
			photo credit:…
			photo credits:…
			image credit:…
			image credits:…
			picture credit:…
			skip past…`},
		{Related, `
			read more
			read more here
			read more stories
			read more news
			read more on this
			read more on this story
			read more on these topics
			read more about this
			read more from this author
			read more in this section
			read more below
			read more articles
			read also
			also read
			read next
			read this next
			read on
			read now
			read article
			read full article
			read full story
			read the full story
			read the story
			read the article
			read the full interview
			read our full coverage
			read all
			read all about it
			read it here
			read it now
			must read
			must-read
			must reads
			must watch
			see also
			see more
			see more stories
			see all
			see all stories
			see related
			see related articles
			view all
			view all stories
			view more
			view more stories
			find out more
			find out more here
			learn more
			discover more
			explore more
			explore more on these topics
			explore the issue
			continue to article
			continue reading…
			keep reading
			further reading
			recommended reading
			suggested reading
			essential reading
			more reading
			related
			related article
			related articles
			related story
			related stories
			related news
			related news stories
			related post
			related posts
			related content
			related coverage
			related links
			related link
			related topic
			related topics
			related tags
			related video
			related videos
			related gallery
			related galleries
			related items
			related reading
			related internet links
			related countries
			related people
			related companies
			related subjects
			related materials
			related interviews
			related to this story
			related keywords
			similar articles
			similar stories
			more
			more like this
			more news
			more headlines
			more stories
			more articles
			more coverage
			more top stories
			more on this
			more on this story
			more on this topic
			more on these topics
			more about this
			more about this story
			more on
			more about
			more from
			more from us
			more from this author
			more from the author
			more by this author
			more from author
			more from this section
			more from this series
			more from this topic
			more in this section
			more in this series
			more in this category
			more to read
			more to explore
			more to discover
			more information
			more info
			more trending
			more for you
			more for subscribers
			more you might like
			more stories for you
			more stories like this
			more stories from us
			recommended
			recommended for you
			recommended stories
			recommended articles
			recommended videos
			recommended content
			recommended topics
			recommended links
			recommended by
			suggested
			suggested for you
			suggested stories
			suggested topics
			selected for you
			picked for you
			our picks
			top picks
			for you
			you may like
			you may also like
			you may also be interested in
			you may be interested in
			you may have missed
			you might like
			you might also like
			you might be interested in
			you might also be interested in
			you might have missed
			you'll also like
			what others are reading
			what people are reading
			what our readers are reading
			what readers are reading
			readers also read
			readers also liked
			our readers read next
			people also read
			others also read
			people are reading
			most read
			most read articles
			most read news
			most read stories
			most read today
			most viewed
			most viewed articles
			most watched
			most popular
			most popular articles
			most popular stories
			most popular now
			most popular on
			most popular in
			most popular this week
			most commented
			most discussed
			most shared
			most emailed
			most recent
			most recent stories
			popular
			popular now
			popular news
			popular stories
			popular posts
			popular articles
			popular topics
			popular in the community
			popular this week
			trending
			trending now
			trending today
			trending news
			trending stories
			trending topics
			trending articles
			trending videos
			trending in the news
			trending searches
			what's trending
			hot topics
			up next
			next up
			next story
			next post
			next article
			previous story
			previous post
			previous article
			next in
			next in series
			don't miss
			don't miss this
			don't miss a story
			in case you missed it
			icymi
			catch up
			editor's pick
			editor's picks
			editors' pick
			editors' picks
			editor's choice
			editors' choice
			editor's recommendations
			editor's selection
			staff picks
			top story
			top stories
			today's top stories
			top stories this hour
			top headlines
			top articles
			top news
			top reads
			top reads this hour
			top reads in section
			today's headlines
			today's top news
			today's news
			latest
			latest news
			latest stories
			latest headlines
			latest articles
			latest posts
			latest updates
			latest on
			latest from
			the latest news
			recent posts
			recent articles
			recent stories
			recent news
			recently published
			other news
			other stories
			other articles
			other top stories
			other topics
			other related stories
			also in the news
			also in this section
			also of interest
			also on this site
			around the web
			from around the web
			from the web
			elsewhere on the web
			from the archive
			from the archives
			from our archive
			from our archives
			on the same topic
			on this topic
			in this article
			in this story
			in this section
			in this series
			in this issue
			in this package
			featured
			featured articles
			featured stories
			featured content
			featured video
			featured posts
			featured news
			related searches
			read the latest
			dive deeper
			what to read next
			what to read
			sign up to read
			full story
			full coverage
			full article
			complete coverage
			live updates
			follow live
			you may also enjoy
			if you liked this
			if you liked this story
			if you liked this article
			keep exploring
			promoted links
			hide related
			show more
			show more stories
			load more
			load more stories
			load more articles
			view related
			related:…
			related article:…
			related articles:…
			related story:…
			related stories:…
			related news:…
			related post:…
			related posts:…
			related content:…
			related coverage:…
			related topics:…
			related links:…
			related video:…
			related |…
			related -…
			read more:…
			read more |…
			read more -…
			read more >…
			read more»…
			read more »…
			read more →…
			read more about:…
			read more on:…
			read more here:…
			read more from:…
			read more news:…
			read more stories:…
			read more like this:…
			read more at:…
			read also:…
			read also |…
			read also -…
			also read:…
			also read |…
			also read -…
			also read this:…
			also see:…
			also see |…
			also watch:…
			also watch |…
			also listen:…
			also on:…
			read next:…
			read next |…
			read this:…
			read this next:…
			read here:…
			read |…
			read:…
			read the full story:…
			read the full story here…
			read the full article:…
			read the full article here…
			read the full interview:…
			read the original article…
			read the original story…
			read our:…
			read in full:…
			must read:…
			must read |…
			must-read:…
			must watch:…
			recommended:…
			recommended reading:…
			recommended for you:…
			suggested:…
			suggested reading:…
			similar:…
			see also:…
			see also |…
			see more:…
			see more |…
			see related:…
			explore more:…
			explore further:…
			find out more:…
			learn more:…
			learn more here:…
			more:…
			more |…
			more on:…
			more on this:…
			more on this story:…
			more on this topic:…
			more about:…
			more here:…
			more from:…
			more info:…
			more information:…
			more news:…
			more stories:…
			more coverage:…
			more reading:…
			more to read:…
			watch:…
			watch |…
			watch also:…
			watch more:…
			watch now:…
			watch next:…
			watch live:…
			watch the video:…
			watch the full video:…
			watch the video below:…
			watch full video:…
			listen:…
			listen |…
			listen to:…
			listen to the podcast:…
			listen now:…
			don't miss:…
			don't miss |…
			do not miss:…
			icymi:…
			in case you missed it:…
			up next:…
			next:…
			next up:…
			next story:…
			next article:…
			next post:…
			previous:…
			previous story:…
			previous article:…
			previous post:…
			further reading:…
			editor's pick:…
			editor's picks:…
			editors' picks:…
			you may also like:…
			you might also like:…
			you may like:…
			you may also be interested in:…
			you might also be interested in:…
			trending:…
			trending now:…
			most read:…
			most popular:…
			top story:…
			top stories:…
			opinion |…
			explained |…
			explainer |…
			watch video |…
			in pics |…
			in photos |…
			from the archive:…
			from the archives:…
			from our archives:…
			on the same topic:…
			click here for more…
			click here to read…
			click here for the latest…
			click here to view…
			click here to see…
			click here to watch…
			click here to follow…
			click here to get…
			click here to join…
			click here to download…
			click here to listen…
			for more stories…
			for more news…
			for more on this story…
			for more information on this story…
			for more articles like this…
			for the latest news…
			for the latest updates…
			for all the latest…
			for breaking news and…
			find more stories…
			find all our…
			all our latest…
			read all our…
			see all our…
			follow our live blog…
			follow our liveblog…
			follow our live coverage…
			follow live updates…
			follow the latest updates…`},
		{Newsletter, `
			newsletter
			newsletters
			our newsletters
			free newsletter
			free newsletters
			daily newsletter
			weekly newsletter
			more newsletters
			view all newsletters
			newsletter sign up
			newsletter signup
			newsletter sign-up
			sign up for newsletter
			sign up for newsletters
			sign up
			sign me up
			sign-up
			signup
			sign up free
			get started
			get newsletter
			get the newsletter
			get newsletters
			get alerts
			get notified
			get notifications
			get notifications for this author
			get the app
			get the free app
			download the app
			download on the app store
			download app
			get it on google play
			google play
			app store
			available on google play
			add to home screen
			subscribe
			subscribed
			subscribe to newsletters
			subscribe to notifications
			subscribe to rss
			unsubscribe
			no thanks
			not now
			no, thanks
			maybe later
			remind me later
			allow notifications
			enable notifications
			turn on notifications
			turn on desktop notifications
			push notifications
			email
			email address
			e-mail address
			e-mail
			your email
			your email address
			your e-mail address
			email (required)
			invalid email
			invalid email address
			please enter valid email address
			something went wrong
			something went wrong. please try again
			an error has occurred
			an error occurred
			an error occurred. please try again
			first name
			last name
			submitting
			select all
			delivered daily
			delivered weekly
			arrives tuesdays
			all newsletters
			see all newsletters
			preview
			preview newsletter
			see sample
			see a sample
			stay informed
			stay up to date
			stay connected
			stay in touch
			never miss an update
			never miss a beat
			never miss a thing
			don't miss out
			daily briefing
			morning briefing
			morning newsletter
			evening newsletter
			evening briefing
			weekly digest
			daily digest
			after newsletter promotion
			skip past newsletter promotion
			skip newsletter promotion
			newsletter promotion
			privacy notice
			terms of service apply
			i would like to receive…
			i would like to be emailed…
			i'd like to receive…
			i want to receive…
			i agree to receive…
			i agree to the terms…
			i agree to the processing…
			i have read and agree…
			i have read and accept…
			i consent to…
			yes, i would like to…
			yes, i want to receive…
			yes, please sign me up…
			check the box if you…
			sign up for our…
			sign up for free…
			sign up for the…
			sign up for a free…
			sign up for daily…
			sign up for weekly…
			sign up for breaking…
			sign up for email…
			sign up for more…
			sign up for exclusive…
			sign up for regular…
			sign up for news…
			sign up for alerts…
			sign up for unlimited…
			sign up for whatsapp…
			sign up here…
			sign up below…
			sign up now…
			sign up today…
			sign up to our…
			sign up to the…
			sign up to get…
			sign up to receive…
			sign up to be…
			sign up to have…
			sign up to read…
			sign up to newsletter…
			sign up to this newsletter…
			sign up with your email…
			sign up and get…
			sign up and receive…
			subscribe to our…
			subscribe to the newsletter…
			subscribe to this newsletter…
			subscribe to receive…
			subscribe to get…
			subscribe to stay…
			subscribe for free to…
			subscribe to newsletter…
			subscribe here for…
			subscribe here to…
			subscribe with your email…
			subscribe and get…
			subscribe and receive…
			subscribe via email…
			subscribe by email…
			join our newsletter…
			join our mailing list…
			join our email list…
			join our whatsapp…
			join our telegram…
			join our free…
			join our community of…
			join the newsletter…
			get the latest…
			get the day's…
			get the most important…
			get the top stories…
			get the news that matters…
			get the full story…
			get our best…
			get our daily…
			get our free…
			get our weekly…
			get our latest…
			get our newsletter…
			get our award-winning…
			get our top stories…
			get our morning…
			get our breaking news…
			get our app…
			get breaking news…
			get daily news…
			get daily headlines…
			get daily updates…
			get email updates…
			get email alerts…
			get instant alerts…
			get instant news…
			get more stories like this…
			get news delivered…
			get news alerts…
			get regular updates…
			get stories like this…
			get this newsletter…
			get top stories…
			get updates…
			get local news…
			get all the latest…
			get must-read…
			get notified when…
			receive our…
			receive the latest…
			receive daily…
			receive the best of…
			receive breaking news…
			receive news alerts…
			receive updates…
			enter your email…
			enter your e-mail…
			enter email…
			enter a valid email…
			please enter your email…
			please enter a valid email…
			type your email…
			add your email…
			provide your email…
			by providing your email…
			by entering your email…
			by submitting your…
			by clicking sign up…
			by clicking on sign up…
			by clicking "sign up"…
			by clicking 'sign up'…
			by clicking submit…
			by clicking "submit"…
			by clicking 'submit'…
			by clicking subscribe…
			by clicking "subscribe"…
			by clicking 'subscribe'…
			by clicking join…
			by clicking continue…
			by clicking register…
			by continuing, you…
			by continuing you…
			by proceeding, you…
			by checking this box…
			by ticking this box…
			thank you for signing up…
			thanks for signing up…
			thank you for registering…
			thanks for registering…
			thank you for your interest…
			thank you for subscribing to…
			thanks, you're signed up…
			you are now subscribed…
			you're now subscribed…
			you are already subscribed…
			you've successfully subscribed…
			you have successfully subscribed…
			you have been subscribed…
			you will receive our…
			you will receive a confirmation…
			you'll receive our…
			you can unsubscribe…
			you may unsubscribe…
			unsubscribe at any time…
			unsubscribe anytime…
			unsubscribe with one click…
			we'll never share your email…
			we will never share your email…
			we'll send you…
			we will send you…
			we won't share your…
			we care about your…
			we'll use your information…
			we will use your information…
			we may use your email…
			we respect your privacy…
			your information will be used…
			your information will only…
			your email is safe…
			a confirmation email…
			please check your email…
			please check your inbox…
			please check your spam…
			delivered to your inbox…
			delivered straight to your inbox…
			straight to your inbox…
			direct to your inbox…
			in your inbox…
			the latest news directly in your inbox…
			the latest news, straight to your inbox…
			the latest news and analysis…
			the latest news, analysis…
			the latest news delivered…
			the latest stories delivered…
			the top stories of the day…
			the top stories, delivered…
			all the news you need…
			all the latest news…
			everything you need to know, delivered…
			everything you need to know in your inbox…
			want more stories like this…
			want more news…
			want to stay up to date…
			want all the latest…
			stay in the know…
			stay in the loop…
			keep up to date with…
			keep up with the latest…
			keep up with all the latest…
			never miss a story…
			don't miss a story…
			don't miss our…
			don't miss the latest…
			catch up on the day's…
			catch up with the day's…
			our daily newsletter…
			our weekly newsletter…
			our free newsletter…
			our newsletter…
			our morning newsletter…
			our flagship newsletter…
			free daily newsletter…
			free weekly newsletter…
			newsletter:…
			newsletters may contain…
			download our app…
			download our free app…
			download our mobile app…
			download our new app…
			add us as a preferred source…
			add us as preferred source…
			make us a preferred source…
			make us your preferred source…
			set us as a preferred source…
			choose us as a preferred source…
			follow our whatsapp…
			follow our channel…
			follow our page…
			follow our social…
			follow the whatsapp channel…
			follow us on…
			follow us for…
			follow us and…
			follow us @…
			like us on…
			like our page…
			find us on…
			connect with us…
			join the conversation on…
			join us on…
			chat with us…
			have a story…
			have you got a story…
			have a news tip…
			have a tip…
			have a confidential tip…
			got a tip…
			got a news tip…
			got a story…
			got a confidential tip…
			got something to say…
			do you have a story…
			do you have a tip…
			do you have a news tip…
			do you know more…
			if you have a story…
			if you've got a story…
			if you've got a celebrity story…
			send us your…
			send your news…
			send your story…
			send your tips…
			send your letters…
			send tips to…
			send us a tip…
			send us a story…
			email us at…
			email us your…
			email your story…
			you can email us…
			you can contact us…
			you can get in touch…
			get in touch with our…
			get in touch with us…
			get in touch by…
			get in touch via…
			get in touch:…
			contact the author…
			contact the reporter…
			contact us at…
			contact us on…
			contact us by…
			contact us:…
			write to us…
			let us know in the comments…
			let us know your thoughts…
			let us know what you think…
			tell us in the comments…
			tell us what you think…
			tell us your…
			this site is protected by recaptcha…
			this form is protected by recaptcha…
			protected by recaptcha…
			read our privacy…
			read our terms…
			read more about our privacy…
			see our privacy…
			view our privacy…
			for more information see our privacy…
			for more information, see our privacy…
			for more information on how we…
			our privacy notice…
			our privacy policy…
			privacy notice:…
			by signing up, you…
			by signing up you…
			by signing up, i…
			by signing up i…
			by signing up to our…
			by signing up for our…
			by signing up to this newsletter…
			by signing up for this newsletter…
			by subscribing, you…
			by subscribing you…
			by subscribing, i…
			by subscribing i…
			by subscribing to our…
			by subscribing to this newsletter…
			by registering, you…
			by registering you…
			by registering, i…
			by creating an account, you…
			by creating an account you…
			by submitting this form…
			our free daily newsletter…
			our free weekly newsletter…
			your daily briefing
			your weekly briefing
			the day's top stories…
			the day's top headlines…
			the week's top stories…
			the day's biggest stories…
			contact our newsroom…
			contact our news desk…
			stay up to date with our…
			stay up to date with the latest news…
			stay up to date with all the latest…
			stay informed with our…
			stay up-to-date with our…
			get exclusive stories…
			see something wrong?
			get started today
			submit
			continue`},
		{Share, `
			share
			shared
			shares
			0 shares
			0 share
			share 0
			total shares
			total 0 shares
			share this
			share this article
			share this article on
			share this article via
			share this article via email
			share this article via facebook
			share this article via twitter
			share this article via whatsapp
			share this article via x
			share this content
			share this entry
			share this item
			share this on
			share this page
			share this post
			share this report
			share this story
			share this story on
			share this story, choose your platform
			share this via
			share this video
			share this with
			share this with friends
			share this on facebook
			share this on twitter
			share this on whatsapp
			share this on linkedin
			share this with email
			share this with facebook
			share this with twitter
			share this with whatsapp
			share article
			share article via facebook
			share article via twitter
			share article on facebook
			share article on twitter
			share article on whatsapp
			share by email
			share by e-mail
			share by mail
			share by whatsapp
			share full article
			share icon
			share link
			share now
			share options
			share page
			share post
			share story
			share the article
			share the link
			share the love
			share the news
			share the story
			share to
			share to facebook
			share to linkedin
			share to twitter
			share to whatsapp
			share to x
			share to email
			share to reddit
			share tweet
			share tweet share
			share video
			share with
			share with friends
			share with your friends
			share via
			share via email
			share via facebook
			share via twitter
			share via whatsapp
			share via x
			share on
			share on facebook
			share on twitter
			share on x
			share on x (twitter)
			share on whatsapp
			share on linkedin
			share on pinterest
			share on reddit
			share on telegram
			share on email
			share on flipboard
			share on bluesky
			share on threads
			share on tumblr
			share on social media
			share on facebook (opens in new window)
			share on twitter (opens in new window)
			click to email a link to a friend (opens in new window)
			click to email this to a friend (opens in new window)
			click to print (opens in new window)
			click to share
			opens in new window
			opens in a new window
			opens in a new tab
			external link
			open share drawer
			open share options
			more sharing options
			more share options
			more options
			sharing options
			social sharing
			social share
			social
			social media
			post
			post on x
			post to facebook
			post to twitter
			post this on
			pin
			pin it
			pin this
			save to pinterest
			tweet
			tweet this
			tweet 0
			tweets
			retweet
			like
			like 0
			likes
			like this
			0 likes
			like loading
			be the first to like this
			like this article
			like this page
			send
			send email
			send by email
			send via email
			send to a friend
			send to kindle
			send this to a friend
			e-mail this
			email this
			email this article
			email this story
			email this page
			email article
			email link
			email a friend
			email to a friend
			mail
			facebook
			facebook 0
			facebook messenger
			facebook icon
			facebook twitter
			facebook twitter email
			facebook twitter whatsapp
			facebook twitter linkedin
			facebook twitter whatsapp email
			facebook x
			facebook x whatsapp
			facebook x email
			twitter
			twitter 0
			x
			x (twitter)
			twitter icon
			email icon
			whatsapp
			whats app
			linkedin
			linkedin 0
			pinterest
			pinterest 0
			reddit
			tumblr
			flipboard
			flipboard icon
			google
			google plus
			instagram
			youtube
			tiktok
			snapchat
			mastodon
			wechat
			weibo
			viber
			vk
			vkontakte
			xing
			pocket
			pocket icon
			evernote
			instapaper
			digg
			stumbleupon
			truth social
			gettr
			gab
			parler
			rss
			rss feed
			telegram
			messenger
			facebook messenger icon
			threads
			bluesky
			sms
			skype
			copy
			copy link
			copy the link
			copy this link
			copy link to clipboard
			copy article link
			copy url
			copy to clipboard
			copied
			copied to clipboard
			copy link copied
			link
			link copied
			link copied bookmark
			link copied to clipboard
			linked copied
			link has been copied
			article link copied
			url copied
			url copied to clipboard
			get link
			permalink
			short link
			shortlink
			follow us
			follow
			following
			follow me
			follow on
			follow us on
			follow us on social media
			follow us on social
			follow us on facebook
			follow us on twitter
			follow us on google news
			follow us on instagram
			find us on
			find us on facebook
			find us on social media
			connect with us
			connect
			followers
			0 followers
			join us on whatsapp
			whatsapp channel
			rate this article
			rate this
			rate article
			rate this story
			gift this article
			gift article
			give this article
			gift link
			share gift link
			share free access
			give as a gift
			share this article:…
			share this story:…
			share this post:…
			share this:…
			share this page:…
			share on:…
			share via:…
			share with:…
			share on facebook share on…
			share share…
			click to share on…
			follow us:…
			follow:…
			about sharing…`},
		{Comments, `
			comments
			comment
			comments 0
			0 comments
			0 comment
			no comments
			no comments yet
			there are no comments
			there are no comments yet
			there are no comments on this article
			all comments
			all comments 0
			top comments
			newest comments
			oldest comments
			latest comments
			recent comments
			featured comments
			best comments
			reader comments
			readers' comments
			user comments
			your comments
			your comment
			your thoughts
			your views
			your opinion
			share your comment
			add comment
			add a comment
			add your comment
			add your comments
			add new comment
			add yours
			be the first to know
			become a commenter
			post a comment
			post comment
			post a reply
			post your comment
			post your comments
			submit comment
			submit a comment
			submit a letter
			submit a letter to the editor
			send a letter to the editor
			send a comment
			write a comment
			write comment
			leave comment
			leave a message
			leave your comment
			leave your reply
			leave us a comment
			drop a comment
			make a comment
			cancel reply
			reply
			replies
			0 reply
			0 replies
			view replies
			view 0 replies
			show replies
			hide replies
			load more replies
			reply to this
			like reply
			log in to reply
			login to reply
			reply to
			view comments
			view all 0 comments
			view 0 comments
			view the comments
			view comment
			view comments (0)
			view more comments
			read comments
			read the comments
			read all comments
			read 0 comments
			see comments
			see all comments
			show 0 comments
			show all comments
			show more comments
			show conversation
			loading comments
			load more comments
			more comments
			open comments
			close comments
			go to comments
			go to comment section
			jump to comments
			skip to comments
			join conversation
			join discussion
			start the conversation
			start a conversation
			start the discussion
			continue the conversation
			discuss this article
			discuss this story
			discuss this
			what do you think
			what are your thoughts
			what's your opinion
			what's your view
			what's your take
			let us know what you think
			let us know in the comments
			tell us what you think
			comment on this story
			comment on this article
			comment now
			comment here
			comment guidelines
			comment policy
			comment as a guest
			commenting rules
			commenting guidelines
			comments policy
			comments are now closed
			comments are off
			comments closed
			comments have been closed
			comments off
			comments (0)
			comments disabled
			comments on this story
			community guidelines
			community rules
			house rules
			log in to post a comment
			login to post a comment
			login to leave a comment
			log in to leave a comment
			sign in to post a comment
			sign in to leave a comment
			sign up to comment
			register to comment
			report comment
			report abuse
			report as inappropriate
			flag comment
			flag as inappropriate
			upvote
			downvote
			thumbs up
			thumbs down
			vote up
			vote down
			vote now
			view results
			sort by newest
			sort by oldest
			sort by best
			sort comments
			newest
			newest first
			oldest
			oldest first
			best rated
			most liked
			top rated
			name *
			your name
			your email (required)
			your name (required)
			characters remaining
			0 characters remaining
			0 characters left
			letters to the editor
			letter to the editor
			write a letter to the editor
			write to the editor
			recommend
			0 recommendations
			0 votes
			was this article helpful
			was this article useful
			was this article interesting
			was this helpful
			was this page helpful
			did you like this article
			how did you like this article
			give feedback
			send feedback
			send us feedback
			leave feedback
			feedback
			leave a comment…
			leave us a comment below…
			leave your comments…
			leave a reply…
			comments are closed…
			comments are turned off…
			comments are disabled…
			comments are moderated…
			comments are subject to…
			comments powered by…
			comment below…
			the comments below have not been moderated…
			the views expressed in the contents above…
			the opinions expressed in reader comments…
			have your say…
			what do you think? let us…
			what do you think? share…
			what do you think? have…
			what do you think? tell…
			what do you think? leave…
			what do you think? join…
			what are your thoughts? let…
			what are your thoughts? share…
			share your thoughts…
			share your opinion…
			share your views…
			share your comments…
			share your story with us…
			join the discussion…
			join the conversation…
			join the debate…
			be the first to comment…
			be the first to leave a comment…
			please be respectful…
			please keep comments…
			please keep your comments…
			please read our comment…
			please note that comments…
			please note: comments…
			you must be logged in to…
			you must log in to…
			you must be signed in to…
			you need to be a subscriber to join…
			you need to login to…
			you are not authorised to comment…
			log in to comment…
			log in to join…
			sign in to comment…
			sign in to join…
			login to comment…
			login to add…
			register or log in to comment…
			to comment, you must…
			to comment you must…
			to leave a comment…
			to join the conversation…
			to post a comment…
			want to comment…
			want to leave a comment…
			want to share your thoughts…
			want to join the conversation…
			only subscribers can comment…
			only registered users can comment…
			only registered members can…
			subscribers can comment…
			readers can comment…
			your email address will not be published…
			your e-mail address will not be published…
			your email address will not be displayed…
			required fields are marked…
			save my name…
			notify me of…
			notify me when…
			notify me about…
			i'm not a robot…
			this site uses akismet…
			we welcome your comments…
			we welcome comments…
			we invite you to comment…
			we have closed the comments…
			we want to hear from you…
			we'd love to hear from you…
			we'd like to hear from you…
			we would love to hear from you…
			all comments are…
			all comments must…
			our comments section…
			our comment section…
			our community guidelines…
			a note about comments…
			report this comment…
			was this article helpful?…
			did you find this article…
			how useful was this…
			click on a star to rate…
			no votes so far…
			view all comments…
			show comments…
			hide comments…
			load comments…`},
		{Navigation, `
			skip navigation
			skip links
			jump to content
			jump to main content
			jump to navigation
			menu
			main menu
			primary menu
			secondary menu
			open menu
			close menu
			toggle menu
			toggle navigation
			open navigation
			open navigation menu
			close navigation
			close navigation menu
			navigation
			main navigation
			site navigation
			post navigation
			navigation menu
			breadcrumb
			breadcrumbs
			you are here
			you are in
			home
			homepage
			back to home
			back to homepage
			back to home page
			return to homepage
			return to home
			front page
			back to front page
			back to top
			back to the top
			back to top of page
			top of page
			return to top
			scroll to top
			go to top
			to the top
			back to article
			back to articles
			back to results
			back to overview
			back to news
			back to stories
			back to main
			back to main page
			back to previous page
			return to article
			search
			search for
			search site
			search this site
			search our site
			search the site
			search here
			search icon
			search author on
			search results
			open search
			close search
			toggle search
			type to search
			start typing to search
			type and hit enter to search
			press enter to search
			next
			next page
			previous
			previous page
			prev
			prev next
			previous next
			next previous
			page 0
			page 0 of 0
			0 of 0 pages
			view on one page
			single page
			view as single page
			back
			close
			close this
			close window
			dismiss
			table of contents
			article contents
			on this page
			jump to section
			quick links
			useful links
			footer
			footer links
			footer menu
			site map
			sitemap
			site index
			a-z
			sections
			all sections
			more sections
			see all sections
			categories
			category
			all categories
			browse
			browse by topic
			browse all
			browse topics
			topics
			all topics
			all authors
			all articles
			all news
			archive
			archives
			view archive
			all stories
			follow topics
			follow this topic
			follow topic
			follow author
			follow this author
			follow these topics
			manage topics
			manage my topics
			about us
			about
			contact
			contacts
			contact us
			our team
			help center
			help centre
			help & support
			customer service
			customer support
			privacy
			privacy policy
			privacy statement
			privacy center
			privacy centre
			terms
			terms of use
			terms of service
			terms & conditions
			terms and conditions
			terms of use and privacy policy
			terms privacy
			legal notice
			legal notices
			imprint
			accessibility
			accessibility statement
			accessibility help
			our network
			sister sites
			edition
			editions
			change edition
			choose edition
			select edition
			e-paper
			epaper
			e-edition
			eedition
			digital edition
			today's paper
			today's newspaper
			print edition
			replica edition
			select language
			change language
			choose language
			select your language
			select a language
			show menu
			hide menu
			show all
			show less
			read less
			see less
			view less
			collapse
			collapse all
			site search
			mobile site
			desktop site
			full site
			mobile version
			desktop version
			full version
			amp version
			view full site
			view desktop site
			dark mode
			light mode
			night mode
			filed under
			filed in
			posted in
			categorised in
			categorized in
			tagged
			tagged with
			tagged as
			article tags
			article topics
			in topics
			topics in this article
			topics in this story
			keywords
			key words
			popular tags
			mentioned in this article
			people mentioned
			skip to…`},
		{CookieNotice, `
			accept
			accept all
			accept all cookies
			accept cookies
			accept and continue
			accept & continue
			accept and close
			accept & close
			i accept
			i agree
			agree
			agree and close
			agree & close
			agree and continue
			agree & continue
			agree and proceed
			got it
			reject
			reject all
			reject all cookies
			decline
			decline all
			deny
			refuse
			only necessary
			only essential
			necessary cookies only
			essential cookies only
			allow all
			allow all cookies
			allow selection
			allow cookies
			allow cookies and continue
			allow and continue
			manage cookies
			manage preferences
			manage options
			manage consent
			manage privacy
			manage privacy settings
			manage settings
			manage your privacy
			manage choices
			more choices
			cookie settings
			cookies settings
			cookie preferences
			cookie policy
			cookies policy
			cookie notice
			cookie consent
			cookie manager
			cookie declaration
			cookies
			change consent
			change cookie settings
			privacy settings
			privacy preferences
			privacy manager
			privacy & cookies
			privacy and cookies
			privacy & cookies policy
			privacy and cookies policy
			privacy preference center
			privacy options
			your privacy
			your privacy choices
			your privacy rights
			your privacy matters
			we respect your privacy
			save preferences
			save settings
			save and close
			save & close
			confirm my choices
			confirm choices
			do not sell my info
			do not sell my personal information
			do not sell or share my personal information
			do not sell my data
			ccpa notice
			california notice
			notice at collection
			gdpr
			always active
			vendor list
			view vendors
			learn more about cookies
			we use cookies…
			we and our partners use cookies…
			we and our partners store…
			we and our partners process…
			we and our 0 partners…
			we and our trusted partners…
			we and third parties use…
			we use essential cookies…
			we use our own and third-party cookies…
			we use necessary cookies…
			we'd like to use cookies…
			we would like to use cookies…
			we need your consent…
			we care about your privacy…
			we value your privacy…
			this website uses cookies…
			this site uses cookies…
			this site uses functional cookies…
			this page uses cookies…
			this website stores cookies…
			our website uses cookies…
			our site uses cookies…
			our websites use cookies…
			the site uses cookies…
			cookies help us…
			privacy & cookies:…
			you can change your cookie…
			you can change your mind…
			you can manage your cookie…
			you can withdraw your consent…
			you can change your choices…
			your consent applies…
			your privacy is important to us…
			by using this site…
			by using this website…
			by using our site…
			by using our website…
			by continuing to browse…
			by clicking accept…
			by clicking "accept…
			by clicking 'accept…
			by clicking on "accept…
			by clicking on accept…
			by clicking 'ok'…
			by clicking agree…
			by clicking "agree…
			by accepting cookies…
			if you continue to use this site…
			if you continue to use this website…
			if you continue browsing…
			to give you the best possible experience…
			to provide the best experiences…
			to help personalise content…
			to help personalize content…
			to ensure the best experience…
			with your consent, we…
			strictly necessary cookies…
			click accept to…
			please accept cookies…
			please accept marketing cookies…
			manage your cookie…
			see our cookie policy…
			read our cookie policy…
			find out more about cookies…
			by continuing to use this site…
			by continuing to use this website…
			by continuing to use our…
			by closing this banner…
			by closing this message…
			by accepting all cookies…`},
		{Furniture, `
			print
			print page
			print article
			print this
			print this article
			print this page
			print this story
			print story
			print icon
			print friendly
			print-friendly
			printer friendly
			printer-friendly version
			download pdf
			download as pdf
			pdf
			view pdf
			save as pdf
			pdf version
			save
			save article
			save this article
			save story
			save this story
			save for later
			save to read later
			save this for later
			save this story for later
			saved
			article saved
			unsave
			remove from saved
			saved articles
			my saved articles
			bookmark
			bookmark this
			bookmark article
			bookmarked
			add bookmark
			add to bookmarks
			add to favorites
			add to favourites
			add to reading list
			add to saved
			add to my list
			add to list
			add to pocket
			read later
			reading list
			my list
			favorite
			favourite
			reprints
			reprint
			reprints and permissions
			reprints & permissions
			republish this story
			republish this article
			republish
			rights & permissions
			rights and permissions
			request reprint
			license this content
			license article
			reuse this content
			reuse content
			cite this article
			download citation
			order reprints
			purchase reprints
			text size
			font size
			large text
			increase text size
			decrease text size
			increase font size
			decrease font size
			decrease text
			increase text
			normal text
			change text size
			adjust text size
			adjust font size
			resize text
			a a a
			a- a+
			a a+
			a+ a-
			aa
			mins read
			minute read
			minutes read
			min. read
			0 min read
			0 mins read
			0 min. read
			0 minute read
			0 minutes read
			0-minute read
			0 minutes to read
			0 mins to read
			0 min
			0 mins
			0min
			0 minute
			0 minutes
			0m read
			0m
			0 min read time
			less than a minute
			less than 0 minute
			less than 0 minute read
			less than a minute read
			read time
			read time 0 min
			reading time
			reading speed
			est reading time
			time to read
			quick read
			long read
			speed read
			0 views
			views
			view 0
			0 view
			0 reads
			0 words
			word count
			0 min ago
			some rights reserved
			copyright
			rights reserved
			loading
			please wait
			live
			live now
			live blog
			live event
			topic
			tags
			tag
			translate
			translate this page
			translate this article
			powered by
			powered by wordpress
			proudly powered by wordpress
			powered by google translate
			powered by ai
			ai-generated
			ai generated
			ai summary
			summary by ai
			ai-generated summary
			generated by ai
			summarise
			summarize
			summarise this article
			text to speech
			exclusive content
			originally published
			first published
			published
			published on
			updated
			updated on
			last updated
			last modified
			last edited
			posted
			posted on
			posted at
			author
			authors
			by
			written by
			reported by
			edited by
			article content
			article info
			article information
			article details
			article type
			news article
			page information
			corrections and clarifications
			correct this article
			report error
			report correction
			report correction or typo
			report a problem
			report a technical issue
			report an issue
			report this
			submit a correction
			submit a news tip
			submit a tip
			submit a story
			submit news
			submit news tip
			suggest a correction
			request a correction
			request correction
			spotted an error
			spotted a mistake
			found an error
			see an error
			send a tip
			send tip
			send us a tip
			send news tips
			news tips
			tip us off
			contact the newsroom
			contact the author
			our standards
			editorial standards
			editorial policy
			ethics policy
			editorial guidelines
			editorial code
			our editorial policy
			standards & practices
			standards and policies
			terms and conditions apply
			why you can trust us
			why trust us
			how we report
			how we work
			what is this
			what's this
			preferred source
			add as preferred source on google
			add as a preferred source on google
			add as preferred source
			add preferred source
			set as preferred source
			add us on google
			make preferred source on google
			see more of our stories on google
			follow on google
			follow on google news
			google news
			google discover
			apple news
			yahoo
			msn
			download
			download the pdf
			download image
			order prints
			buy prints
			buy photos
			buy this photo
			buy now
			shop now
			buy tickets
			book now
			view deal
			see deal
			see price
			check price
			check prices
			check price on amazon
			see it at amazon
			buy on amazon
			buy at amazon
			view at amazon
			shop at amazon
			get deal
			get the deal
			get offer
			price at
			view profile
			view full profile
			view my complete profile
			view author archive
			view author publications
			author archive
			author archives
			author email
			see full bio
			full bio
			see bio
			show bio
			hide bio
			read full bio
			read bio
			see all articles by this author
			view all posts
			view all posts by
			view all articles
			view all articles by this author
			all posts by
			more posts
			posts by
			articles by
			0 articles
			0 posts
			subscribe to this author
			advanced search
			about this article
			about this story
			about this content
			about these results
			keep up to date
			was this page useful
			get up-to-date
			min read…
			add us as preferred source on google…
			add us as a preferred source on google…
			google preferred source…
			reading time:…
			reading time 0…
			estimated reading time…
			estimated read time…
			est. reading time…
			est. read time…
			read time:…
			time to read:…
			0 min read |…
			0 min read ·…
			0 min read •…
			copyright ©…
			copyright 0…
			copyright (c)…
			(c) 0…
			©…
			all rights reserved…
			all content ©…
			all contents ©…
			all contents copyright…
			this article is copyright…
			this material may not be published…
			this content may not be…
			this content is protected by…
			this document is subject to copyright…
			this article is protected by copyright…
			this website is owned…
			no part of this publication…
			reproduction of material from…
			reproduction without permission…
			reproduction in whole or in part…
			republication or…
			permission to republish…
			unauthorised reproduction…
			unauthorized reproduction…
			distribution and use of this material…
			material from the associated press is…
			for non-personal use…
			for personal use only…
			for reprint…
			for reprints…
			to order presentation-ready copies…
			to order copies of…
			to purchase rights…
			to license this…
			to report an error…
			to report a correction…
			to report a typo…
			to report a factual error…
			to submit a correction…
			to request a correction…
			to suggest a correction…
			to contact the editor…
			to contact the editors…
			to contact the author…
			to contact the reporter…
			to contact the reporters…
			to contact the newsroom…
			see an error?…
			see a mistake?…
			spot an error?…
			spotted an error?…
			spotted a mistake?…
			spotted something wrong?…
			notice an error?…
			found a mistake?…
			found an error?…
			if you spot a mistake…
			if you find an error…
			if you see an error…
			if you notice an error…
			report a typo…
			report an error…
			report a correction…
			report a mistake…
			first published:…
			originally published:…
			this article was originally published…
			this story was originally published…
			this article was first published…
			this story was first published…
			this article first appeared…
			this article originally appeared…
			this story originally appeared…
			this story first appeared…
			this post was originally…
			this piece was originally…
			this article is republished from…
			this story was republished…
			this article appears in…
			this article appeared in…
			this article appeared on…
			a version of this article…
			a version of this story…
			published on:…
			published:…
			published at:…
			published in:…
			published by:…
			publish date:…
			publication date:…
			date published:…
			posted:…
			posted on:…
			posted in:…
			posted by:…
			filed under:…
			filed to:…
			categories:…
			tags:…
			tagged:…
			tagged with:…
			topics:…
			related tags:…
			keywords:…
			article tags:…
			hashtags:…
			last updated:…
			last updated on…
			last updated at…
			last update:…
			last modified:…
			last modified on…
			updated:…
			updated on:…
			updated at:…
			page last updated…
			page views:…
			post views:…
			views:…
			hits:…
			word count:…
			powered by:…
			the content is provided for information purposes only…
			opinions expressed are those of the author…
			opinions expressed in this article…
			opinions expressed by…
			the views expressed here are…
			the views expressed in this article…
			the views expressed in this piece…
			the views expressed are those of the author…
			the views and opinions expressed…
			the opinions expressed in this…
			the opinions expressed here are…
			the opinions expressed are…
			views expressed in this article…
			views expressed are…
			views are personal…
			disclaimer:…
			our standards:…
			this report was auto-generated…
			this story has been published from a wire…
			this story has not been edited by…
			this story is auto-generated…
			except for the headline, this story…
			this article has been automatically…
			this article was translated…
			this article was automatically translated…
			this article was generated…
			this audio is ai-generated…
			this audio was generated…
			this audio is auto-generated…
			this is an automated…
			this summary was…
			this summary is ai-generated…
			the above is a press release…
			quotes displayed in real-time…
			powered and implemented by…
			first published on 0…
			originally published on 0…`},
		{AuthorNote, `
			about the author
			about the authors
			about the writer
			about the writers
			about the reporter
			about the contributor
			about the columnist
			about our columnist
			about author
			about this author
			about the journalist
			author bio
			author biography
			author profile
			author information
			author info
			author of the article
			authors and affiliations
			meet the author
			meet the reporter
			meet our reporter
			follow the author
			follow the author on…
			follow me on…
			follow him on…
			follow her on…
			follow them on…
			follow the writer on…
			follow the reporter…
			about the author:…
			about author:…
			you can email him…
			you can email her…
			you can reach him…
			you can reach her…
			you can follow him…
			you can follow her…
			you can contact him at…
			you can contact her at…
			he can be reached at…
			she can be reached at…
			they can be reached at…
			he can be contacted at…
			she can be contacted at…
			reach him at…
			reach her at…
			reach the author at…
			reach the reporter at…
			email him at…
			email her at…
			email the author…
			read more by…
			read more from our…
			read more of his…
			read more of her…`},
	}},
	{"de", []phraseKind{
		{Advertisement, `
			anzeige
			anzeigen
			werbung
			werbeanzeige
			gesponsert
			gesponserte inhalte
			gesponserter inhalt
			bezahlter inhalt
			bezahlte partnerschaft
			bezahlte anzeige
			anzeigensonderveröffentlichung
			sonderveröffentlichung
			sonderthema
			verlagsangebot
			partnerangebot
			partnerinhalt
			partnerinhalte
			angebot unseres partners
			ein angebot von
			präsentiert von
			in kooperation mit
			affiliate-link
			affiliatelink
			empfehlungen unserer partner
			von unseren partnern
			inhalte von unseren partnern
			aus unserem netzwerk
			artikel wird unter der anzeige fortgesetzt
			artikel geht unter der anzeige weiter
			der artikel geht unter der anzeige weiter
			der artikel geht nach der anzeige weiter
			der artikel wird nach der anzeige fortgesetzt
			weiter geht's nach der anzeige
			weiter geht es nach der anzeige
			nach der anzeige geht's weiter
			nach der anzeige weiterlesen
			lesen sie nach der anzeige weiter
			lesen sie nach der werbung weiter
			nach der werbung weiterlesen
			unter der anzeige geht es weiter
			hier geht es nach der anzeige weiter
			beitrag wird nach der werbung fortgesetzt
			bitte lesen sie unter der anzeige weiter
			text wird unter der anzeige fortgesetzt
			scrollen, um weiterzulesen
			ende der anzeige
			anzeige ende
			anzeige überspringen
			anzeige schließen
			werbung überspringen
			werbung ausblenden
			werbung schließen
			werbung beenden
			werbung entfernen
			ohne werbung lesen
			ohne werbung weiterlesen
			werbefrei lesen
			weiter mit werbung
			mit werbung weiterlesen
			mit werbung nutzen
			werbung deaktivieren
			warum sehe ich werbung
			warum sehe ich diese werbung
			diese werbung melden
			anzeige buchen
			anzeige schalten
			anzeige aufgeben
			anzeigen & märkte
			anzeigenmarkt
			anzeigenservice
			mediadaten
			hier werben
			werben
			werbeformen
			werbeangebote
			jetzt ohne werbung lesen
			anzeige:…
			reklame:…
			werbung:…
			dieser artikel enthält affiliate-links…
			dieser artikel enthält werbung…
			dieser beitrag enthält affiliate-links…
			dieser text enthält affiliate-links…
			enthält affiliate-links…
			in diesem artikel sind affiliate-links…
			* hinweis: affiliate…
			hinweis zu affiliate-links…
			die mit einem symbol…
			die mit * gekennzeichneten links…
			die mit einem sternchen…
			die mit sternchen gekennzeichneten…
			die hier angezeigten angebote…
			wenn sie über einen dieser links…
			wenn du über einen dieser links…
			sie nutzen einen adblocker…
			sie haben einen adblocker…
			sie verwenden einen adblocker…
			du nutzt einen adblocker…
			bitte deaktivieren sie ihren adblocker…
			bitte schalten sie ihren adblocker…
			adblocker erkannt…
			es sieht so aus, als würden sie einen adblocker…
			reklame`},
		{Paywall, `
			abo
			abos
			abonnement
			abonnements
			abonnieren
			abo abschließen
			abo testen
			abo bestellen
			abo kündigen
			abo kaufen
			abo verwalten
			abo-angebote
			abo-optionen ansehen
			abo-shop
			abo-service
			abo service
			aboservice
			aboshop
			zum abo
			zum abo-shop
			zum aboshop
			zum angebot
			zu den angeboten
			zu den abo-angeboten
			zur anmeldung
			zum login
			zur registrierung
			jetzt abonnieren
			jetzt abo abschließen
			jetzt abo sichern
			jetzt abo bestellen
			jetzt testen
			jetzt kostenlos testen
			jetzt gratis testen
			jetzt bestellen
			jetzt anmelden
			jetzt einloggen
			jetzt registrieren
			jetzt kostenlos registrieren
			jetzt weiterlesen
			jetzt mitglied werden
			jetzt unterstützen
			jetzt freischalten
			jetzt upgraden
			hier abonnieren
			hier anmelden
			hier einloggen
			hier registrieren
			hier spenden
			gratis testen
			kostenlos testen
			kostenlos registrieren
			kostenlos anmelden
			probeabo
			probeabo abschließen
			probemonat
			jahresabo
			monatsabo
			monatlich kündbar
			jederzeit kündbar
			digitalabo
			digital-abo
			digitalabo abschließen
			einloggen
			ausloggen
			anmelden
			abmelden
			registrieren
			anmelden / registrieren
			anmelden oder registrieren
			anmelden & registrieren
			einloggen / registrieren
			registrieren / anmelden
			login / registrieren
			login & registrierung
			konto erstellen
			konto anlegen
			neues konto erstellen
			mein konto
			mein profil
			mein abo
			meine daten
			benutzerkonto
			passwort
			passwort vergessen
			angemeldet bleiben
			ich habe ein konto
			ich habe bereits ein konto
			ich bin bereits abonnent
			ich bin bereits registriert
			bereits abonnent
			bereits abonniert
			bereits abo
			bereits abokunde
			bereits kunde
			bereits registriert
			bereits mitglied
			schon abonnent
			schon registriert
			schon abonniert
			sie sind bereits abonnent
			sie haben bereits ein abo
			sie haben bereits ein konto
			sie haben schon ein abo
			haben sie bereits ein abo
			haben sie ein abo
			noch kein abo
			noch kein abonnent
			noch kein konto
			noch nicht registriert
			noch kein mitglied
			noch nicht angemeldet
			nur für abonnenten
			nur für abonnentinnen und abonnenten
			nur für mitglieder
			nur mit abo
			exklusiv für abonnenten
			exklusiv für abonnentinnen und abonnenten
			für abonnenten
			für abonnentinnen und abonnenten
			premium-artikel
			premium-inhalt
			plus-artikel
			plus-inhalt
			plus artikel
			abo-artikel
			abo-inhalt
			exklusiver inhalt
			registrierungspflichtig
			kostenpflichtig
			kostenpflichtiger inhalt
			artikel freischalten
			artikel kaufen
			artikel verschenken
			artikel als geschenk
			diesen artikel verschenken
			inhalt freischalten
			alle angebote
			alle angebote anzeigen
			alle angebote ansehen
			alle abos
			alle abos ansehen
			weitere angebote
			mit abo weiterlesen
			kündigen
			unterstützen
			unterstützen sie uns
			unterstütze uns
			mitglied werden
			unterstützer werden
			jetzt mit abo lesen…
			diesen artikel weiterlesen…
			dieser artikel ist exklusiv…
			dieser artikel ist nur für…
			dieser artikel ist kostenpflichtig…
			dieser artikel ist für abonnenten…
			dieser artikel ist teil von…
			dieser inhalt ist exklusiv…
			dieser inhalt ist nur für…
			dieser inhalt ist für abonnenten…
			dieser text ist exklusiv…
			dieser beitrag ist exklusiv…
			dieser beitrag ist nur für…
			dieses angebot ist nur für…
			sie haben kein aktives abo…
			sie haben kein abo…
			sie haben noch kein abo…
			sie haben noch keinen zugang…
			sie haben bereits ein abo?…
			sie haben bereits ein digitalabo…
			sie haben bereits ein konto?…
			sie haben schon ein abo?…
			sie haben ein abo?…
			sie haben ihr monatliches…
			sie haben ihre kostenlosen artikel…
			sie haben das limit…
			sie haben 0 von 0 artikel…
			sie sind bereits abonnent?…
			sie sind bereits abonnentin…
			sie sind bereits registriert?…
			sie sind bereits mitglied?…
			sie sind schon abonnent?…
			sie sind abonnent?…
			sie sind leider nicht angemeldet…
			sie sind nicht angemeldet…
			sie sind noch kein abonnent?…
			sie sind noch nicht registriert?…
			sie sind zur zeit nicht angemeldet…
			sie möchten weiterlesen?…
			sie wollen weiterlesen?…
			du hast bereits ein abo?…
			du hast schon ein abo?…
			du hast bereits ein konto?…
			du bist bereits abonnent…
			du bist schon abonnent…
			du bist nicht angemeldet…
			du bist noch nicht registriert…
			bereits abonnent?…
			bereits abonniert?…
			bereits kunde?…
			bereits registriert?…
			bereits mitglied?…
			bereits ein abo?…
			bereits digitalabonnent…
			schon abonnent?…
			schon registriert?…
			schon ein konto?…
			schon mitglied?…
			schon ein abo?…
			haben sie bereits ein abo?…
			haben sie bereits ein konto?…
			haben sie schon ein abo?…
			noch kein abo?…
			noch kein konto?…
			noch nicht registriert?…
			noch kein abonnent?…
			noch nicht abonniert?…
			noch nicht angemeldet?…
			neu hier?…
			um weiterzulesen…
			um den artikel weiterzulesen…
			um den ganzen artikel zu lesen…
			um den vollständigen artikel zu lesen…
			um diesen artikel zu lesen…
			um diesen artikel weiterzulesen…
			um diesen inhalt zu lesen…
			um alle artikel…
			weiterlesen mit…
			weiter lesen mit…
			jetzt weiterlesen mit…
			lesen sie weiter mit…
			lesen sie jetzt weiter mit…
			lesen sie diesen artikel…
			lesen sie den ganzen artikel…
			lesen sie den vollständigen artikel…
			den ganzen artikel lesen sie…
			den vollständigen artikel lesen sie…
			den kompletten artikel lesen sie…
			mehr lesen mit…
			bitte loggen sie sich ein…
			bitte melden sie sich an…
			bitte registrieren sie sich…
			bitte melde dich an…
			bitte logge dich ein…
			loggen sie sich ein…
			loggen sie sich hier ein…
			melden sie sich an, um…
			melden sie sich hier an…
			melden sie sich jetzt an…
			melde dich an, um…
			melde dich jetzt an…
			registrieren sie sich jetzt…
			registrieren sie sich kostenlos…
			registrieren sie sich hier…
			registriere dich jetzt…
			registriere dich kostenlos…
			abonnieren sie jetzt…
			abonnieren sie noch heute…
			abonnieren sie die…
			abonnieren sie unser…
			abonniere jetzt…
			jetzt abonnieren und…
			jetzt testen und…
			jetzt registrieren und…
			jetzt kostenlos registrieren und…
			jetzt anmelden und…
			jetzt digital lesen…
			testen sie jetzt…
			testen sie unser…
			alle inhalte lesen mit…
			unbegrenzten zugang zu allen…
			uneingeschränkten zugriff auf…
			zugang zu allen inhalten…
			zugang zu allen artikeln…
			zugriff auf alle inhalte…
			zugriff auf alle artikel…
			alle artikel lesen…
			alle artikel im web…
			ihre zahlung konnte nicht…
			ihre abo-zahlung…
			wir konnten ihre zahlung…
			bitte aktualisieren sie ihre zahlungs…
			unterstützen sie qualitätsjournalismus…
			unterstützen sie unabhängigen journalismus…
			unterstützen sie unsere arbeit…
			unterstützen sie unseren journalismus…
			unterstützen sie uns mit…
			unterstützen sie uns, damit…
			unterstütze unsere arbeit…
			unterstütze unabhängigen journalismus…
			hat ihnen dieser artikel gefallen?…
			gefällt ihnen dieser artikel?…
			gefällt dir dieser artikel?…
			vielen dank für ihr interesse…
			danke für ihr interesse…
			0 wochen gratis…
			0 monat gratis…
			spenden
			jetzt spenden`},
		{MediaLabel, `
			video ansehen
			video abspielen
			video anschauen
			video starten
			video zeigen
			video laden
			video teilen
			zum video
			im video
			ins video
			das video zum thema
			video wird geladen
			video nicht verfügbar
			videoplayer
			video-player
			video starten, abbrechen mit escape
			audio starten, abbrechen mit escape
			audio abspielen
			audio starten
			audio hören
			anhören
			artikel anhören
			artikel vorlesen
			artikel vorlesen lassen
			diesen artikel anhören
			diesen artikel hören
			beitrag anhören
			beitrag hören
			text vorlesen
			text anhören
			jetzt anhören
			jetzt hören
			jetzt ansehen
			jetzt anschauen
			vorlesen
			vorlesen lassen
			zum anhören
			hören 0 min
			0 min hören
			podcast hören
			podcast anhören
			hören auf
			folge anhören
			abspielen
			wiedergabe
			wiedergeben
			pausieren
			lautstärke
			stumm
			ton an
			ton aus
			stummschalten
			stummschaltung aufheben
			vollbild
			vollbildmodus
			vollbild beenden
			vollbildansicht
			im vollbild ansehen
			bild im vollbild anzeigen
			bild in vollbild öffnen
			bild vergrößern
			bild vergrössern
			bild öffnen
			bild schließen
			bild anzeigen
			bild 0 von 0
			bild 0/0
			bild in neuem fenster öffnen
			großes bild
			große ansicht
			grafik vergrößern
			foto vergrößern
			vergrößern
			verkleinern
			klicken zum vergrößern
			zum vergrößern klicken
			zum vergrößern anklicken
			zum vergrößern bitte klicken
			klicken sie, um zu vergrößern
			bild anklicken zum vergrößern
			bild zum vergrößern anklicken
			bild
			bilder
			foto
			fotos
			fotogalerie
			fotostrecke
			fotostrecke ansehen
			fotostrecke öffnen
			fotostrecke starten
			zur fotostrecke
			zur bildergalerie
			bildergalerie
			bildergalerie ansehen
			bildergalerie öffnen
			bilderserie
			bilderstrecke
			bilderstrecke ansehen
			bilderstrecke öffnen
			zur bilderstrecke
			galerie
			galerie ansehen
			galerie öffnen
			zur galerie
			alle bilder
			alle bilder ansehen
			alle bilder anzeigen
			alle fotos
			alle fotos anzeigen
			alle 0 bilder
			alle 0 bilder anzeigen
			alle 0 fotos
			alle 0 fotos ansehen
			0 bilder
			0 fotos
			0 bild
			mehr bilder
			mehr videos
			weitere bilder
			weitere videos
			neueste videos
			aktuelle videos
			top-videos
			nächstes bild
			vorheriges bild
			nächstes video
			vorheriges video
			bild weiter
			bild zurück
			bildergalerie starten
			bildunterschrift
			bildunterschrift ausblenden
			bildinformationen
			bildrechte
			bildnachweis
			bildquelle
			grafik
			infografik
			interaktive grafik
			infografiken anzeigen
			untertitel
			transkript
			transkript anzeigen
			einbetten
			zum livestream
			live-stream
			direkt zum video
			link des videos
			video-url
			embed-code
			geschwindigkeit
			abspielgeschwindigkeit
			mit video
			mit audio
			mit bildern
			mit bildergalerie
			externer inhalt
			externen inhalt anzeigen
			externe inhalte anzeigen
			externen inhalt laden
			externe inhalte aktivieren
			externen inhalt aktivieren
			externen inhalt erlauben
			externe inhalte erlauben
			inhalt laden
			inhalt anzeigen
			inhalte laden
			inhalte anzeigen
			inhalte aktivieren
			inhalte erlauben
			inhalt immer anzeigen
			inhalt nur einmal anzeigen
			einmalig anzeigen
			immer anzeigen
			immer laden
			inhalte immer laden
			youtube-inhalte erlauben
			tweet anzeigen
			karte anzeigen
			empfohlener redaktioneller inhalt
			empfohlener externer inhalt
			empfohlener inhalt
			social-media-inhalt
			ein klick für den datenschutz
			datenschutzeinstellungen anpassen
			drittanbieter-inhalte zulassen
			zum podcast
			zum vorlesen
			an dieser stelle finden sie…
			an dieser stelle findest du…
			an dieser stelle befindet sich ein…
			an dieser stelle ist ein externer inhalt…
			an dieser stelle steht ein…
			an dieser stelle würden…
			an dieser stelle wird ein…
			dieser externe inhalt…
			dieser inhalt wird von…
			dieser inhalt stammt von…
			dieses element enthält…
			dieses element stammt von…
			dieses externe video…
			dieses video wurde noch nicht…
			dieses video kann nicht…
			dieser artikel wurde vertont…
			diese audioversion wurde…
			dieser inhalt kann nicht…
			dieser inhalt ist nicht verfügbar…
			hier sehen sie einen externen inhalt…
			hier finden sie externen inhalt…
			hier findest du einen externen inhalt…
			hier ist ein externer inhalt…
			um diesen inhalt anzuzeigen…
			um diese inhalte anzuzeigen…
			um diesen inhalt sehen zu können…
			um dieses element anzuzeigen…
			zum anzeigen dieses inhalts…
			für die nutzung dieses inhalts…
			für diesen inhalt ist ihre zustimmung…
			wir benötigen ihre zustimmung…
			wir brauchen ihre zustimmung…
			ich bin damit einverstanden, dass mir…
			ich bin damit einverstanden, dass externe…
			ich bin einverstanden, dass mir…
			externe inhalte werden…
			mit ihrer zustimmung wird hier…
			mit ihrer zustimmung würden…
			mit aktivierung des schalters…
			mit klick auf "…
			du kannst ihn dir mit einem klick anzeigen…
			sie können ihn sich mit einem klick anzeigen…
			sie können sich alle externen inhalte…
			bitte aktivieren sie javascript…
			bitte javascript aktivieren…
			javascript ist deaktiviert…
			ihr browser unterstützt…
			ihr browser kann…
			dein browser unterstützt…
			leider unterstützt ihr browser…
			dieser browser wird nicht mehr unterstützt…
			wechseln sie zu einem unterstützten browser…
			jetzt abonnieren und von der vorlesefunktion…
			bildunterschrift anzeigen…
			bildquelle:…
			quelle bild:…
			personenbezogene daten können an drittplattformen…
			damit können personenbezogene daten an drittplattformen…
			damit können personenbezogene daten an drittanbieter…
			hören
			dieses video ist nicht verfügbar…
			dieses video ist nicht mehr verfügbar…`},
		{Related, `
			lesen sie hier
			lesen sie jetzt
			lesen sie weiter
			lesen sie weitere artikel
			lesetipp
			lesetipps
			lesenswert
			auch lesenswert
			auch interessant
			auch spannend
			ebenfalls interessant
			dazu passend
			passend dazu
			passend zum thema
			passende artikel
			passende beiträge
			mehr dazu
			mehr lesen
			mehr erfahren
			mehr infos
			mehr informationen
			mehr anzeigen
			mehr laden
			mehr artikel
			mehr artikel laden
			mehr nachrichten
			mehr news
			mehr themen
			mehr zu diesem artikel
			mehr zu den themen
			mehr zu
			mehr über
			mehr aus dieser rubrik
			mehr aus diesem ressort
			mehr von diesem autor
			mehr vom autor
			mehr aus dem web
			mehr aus dem netz
			mehr für sie
			mehr zum artikel
			mehr im dossier
			mehr meldungen
			mehr beiträge
			mehr storys
			mehr top-themen
			weitere artikel
			weitere artikel anzeigen
			weitere artikel laden
			weitere artikel dieser rubrik
			weitere artikel des autors
			weitere beiträge
			weitere meldungen
			weitere nachrichten
			weitere news
			weitere themen
			weitere infos
			weitere informationen
			weitere links
			weitere storys
			weitere storys laden
			weiterführende links
			weiterführende artikel
			weiterführende informationen
			weiterführende themen
			weiterlesen
			weiter lesen
			weiter
			weiter zum artikel
			weiter zum nächsten artikel
			weiter im text
			hier weiterlesen
			hier gibt es mehr
			zum artikel
			zum thema
			zum selben thema
			zum weiterlesen
			zum interview
			zum kommentar
			zum bericht
			zum dossier
			zum liveticker
			zum liveblog
			zum live-blog
			zum newsticker
			zum nächsten artikel
			zur übersicht
			zur themenseite
			zur serie
			zurück zum artikel
			ganzen artikel lesen
			artikel lesen
			ganzer artikel
			vollständigen artikel lesen
			artikel zum thema
			artikel weiterlesen
			diesen artikel lesen
			alle artikel
			alle artikel zum thema
			alle artikel anzeigen
			alle artikel von
			alle beiträge
			alle meldungen
			alle nachrichten
			alle themen
			alle news
			alle anzeigen
			alles anzeigen
			alles zum thema
			alle infos
			themenseite
			themenseiten
			themenspecial
			dossier
			verwandte artikel
			verwandte themen
			verwandte beiträge
			verwandte nachrichten
			verwandte links
			verwandte inhalte
			verwandte meldungen
			ähnliche artikel
			ähnliche beiträge
			ähnliche themen
			ähnliche nachrichten
			ähnliche meldungen
			ähnliche inhalte
			nächster artikel
			nächster beitrag
			nächste meldung
			vorheriger artikel
			vorheriger beitrag
			nächster artikel vorheriger artikel
			beliebte artikel
			beliebte beiträge
			beliebt
			beliebteste artikel
			beliebteste beiträge
			meistgelesen
			meistgelesene artikel
			am meisten gelesen
			die meistgelesenen artikel
			meistgelesene beiträge
			meistgesehen
			meistgeklickt
			meistgesucht
			meistdiskutiert
			meistkommentiert
			meist gelesen
			meist-diskutiert
			meist diskutiert
			häufig gelesen
			gerade gelesen
			gerade beliebt
			jetzt gelesen
			das wird gerade gelesen
			was andere lesen
			andere lesen auch
			leser interessierten sich auch für
			leser lesen auch
			das interessiert andere leser
			dies könnte sie interessieren
			diese themen könnten sie auch interessieren
			sie könnten auch interessiert sein an
			vielleicht interessiert sie auch
			vielleicht auch interessant
			könnte sie auch interessieren
			auch auf
			für sie empfohlen
			für dich empfohlen
			für sie
			für sie ausgewählt
			für sie vorgeschlagen
			empfohlen
			empfehlungen
			empfehlungen für sie
			empfehlungen der redaktion
			empfehlung der redaktion
			empfohlene artikel
			empfohlene beiträge
			empfohlene themen
			redaktionsempfehlung
			redaktionsempfehlungen
			redaktionstipp
			die redaktion empfiehlt
			unsere empfehlung
			unsere empfehlungen
			unsere auswahl
			unsere highlights
			auswahl der redaktion
			tipp der redaktion
			tipps der redaktion
			top-themen
			top themen
			topthemen
			topstories
			top-storys
			top-news
			top-nachrichten
			top meldungen
			top-artikel
			top artikel
			topmeldungen
			neueste artikel
			neueste beiträge
			neueste nachrichten
			neueste meldungen
			neueste news
			neuste artikel
			neuste beiträge
			aktuelle artikel
			aktuelle beiträge
			aktuelle meldungen
			aktuelle nachrichten
			aktuelle news
			aktuelle themen
			aktuelle schlagzeilen
			das neueste
			die neuesten meldungen
			die neuesten artikel
			letzte meldungen
			letzte beiträge
			schlagzeilen
			eilmeldungen
			news & schlagzeilen
			newsticker
			nachrichtenticker
			liveticker
			im trend
			nicht verpassen
			jetzt aktuell
			aus dem archiv
			aus dem ressort
			aus der redaktion
			relevante themen
			relevante artikel
			themen in diesem artikel
			themen des artikels
			themen im artikel
			zugehörige artikel
			zugehörige themen
			folgeartikel
			linktipps
			linktipp
			links zum artikel
			mehr spiele
			lesen sie auch…
			lesen sie dazu…
			lesen sie hierzu…
			lesen sie hier,…
			lesen sie hier:…
			lesen sie hier mehr…
			lesen sie hier den…
			lesen sie hier die…
			lesen sie hier alle…
			lesen sie hier weiter…
			lesen sie hier einen weiteren…
			lesen sie mehr…
			lesen sie jetzt auch…
			lesen sie jetzt:…
			lesen sie weiter:…
			lesen sie unten weiter…
			lesen sie außerdem…
			lesen sie ebenfalls…
			lesen sie alle…
			lesen sie alles…
			lesen sie in unserem…
			lesen sie unseren…
			lesen sie unser…
			lies auch…
			lies dazu auch…
			lies hier…
			lies mehr…
			lesetipp:…
			lese-tipp:…
			leseempfehlung:…
			auch lesen:…
			auch lesenswert:…
			auch interessant:…
			auch spannend:…
			siehe auch…
			sehen sie auch…
			sehen sie dazu…
			sehen sie hier…
			sehen sie im video…
			schauen sie auch…
			hören sie auch…
			hören sie hier…
			hören sie dazu…
			mehr zum thema…
			mehr zu diesem thema…
			mehr zu:…
			mehr zum:…
			mehr zur:…
			mehr dazu:…
			mehr dazu lesen sie…
			mehr dazu hier…
			mehr dazu in…
			mehr hierzu…
			mehr darüber lesen…
			mehr infos:…
			mehr infos hier…
			mehr informationen:…
			mehr informationen hier…
			mehr lesen:…
			mehr lesen über…
			mehr erfahren:…
			mehr news:…
			mehr von:…
			mehr aus:…
			mehr artikel:…
			mehr artikel von…
			mehr über das thema…
			weitere artikel:…
			weitere artikel zum…
			weitere artikel von…
			weitere artikel aus…
			weitere themen:…
			weitere infos:…
			weitere informationen:…
			weitere informationen zum thema…
			weitere informationen finden sie…
			weitere nachrichten:…
			weitere nachrichten aus…
			weitere meldungen:…
			weitere meldungen aus…
			weiterlesen:…
			weiter lesen:…
			weiterführende links:…
			zum thema:…
			zum weiterlesen:…
			zum artikel:…
			zum selben thema:…
			passend zum thema:…
			passend dazu:…
			verwandte artikel:…
			verwandte themen:…
			ähnliche artikel:…
			ähnliche beiträge:…
			das könnte sie auch interessieren…
			das könnte sie interessieren…
			das könnte dich auch interessieren…
			das könnte dich interessieren…
			das könnte ihnen auch gefallen…
			das könnte dir auch gefallen…
			dies könnte sie auch interessieren…
			diese artikel könnten sie…
			interessant dazu:…
			nächster artikel:…
			vorheriger artikel:…
			nächster beitrag:…
			vorheriger beitrag:…
			alle aktuellen nachrichten…
			alle aktuellen entwicklungen…
			alle entwicklungen im…
			alle nachrichten zum…
			alle news zum…
			alle infos zum…
			alles zum thema:…
			alles wichtige zum thema…
			aktuelle nachrichten finden sie…
			aktuelles zum thema…
			meistgelesen:…
			in unserem liveblog…
			im liveblog:…
			im liveticker:…
			verfolgen sie die aktuellen…
			verfolgen sie hier…
			hier finden sie alle…
			hier finden sie weitere…
			hier finden sie mehr…
			hier findest du alle…
			hier lesen sie…
			hier können sie den ganzen…
			hier gibt es weitere…
			hier gibt's mehr…
			hier mehr lesen…
			klicken sie hier…
			dossier:…
			podcast:…
			video:…
			bilder:…
			fotostrecke:…
			bildergalerie:…
			die wichtigsten nachrichten des tages…
			die wichtigsten neuigkeiten…
			noch mehr nachrichten…
			noch mehr artikel…
			noch mehr news…
			hier geht es zum artikel…
			hier geht es zum liveticker…
			hier geht es zum liveblog…
			hier geht es zum podcast…
			hier geht es zum newsletter…
			hier geht es zur anmeldung…
			hier geht es zur übersicht…
			hier geht es zur fotostrecke…
			hier geht's zum artikel…
			hier geht's zum liveticker…
			hier geht's zum newsletter…
			mehr
			mehr aus
			mehr von
			links zum thema`},
		{Newsletter, `
			newsletter abonnieren
			newsletter bestellen
			newsletter anmelden
			newsletter-anmeldung
			newsletter anmeldung
			newsletter & updates
			unser newsletter
			unsere newsletter
			unseren newsletter abonnieren
			zum newsletter
			zum newsletter anmelden
			zur newsletter-anmeldung
			zu den newslettern
			weitere newsletter
			alle newsletter
			alle newsletter anzeigen
			kostenloser newsletter
			kostenlos zum newsletter anmelden
			jetzt newsletter abonnieren
			jetzt kostenlos abonnieren
			jetzt kostenlos anmelden
			newsletter an-/abmelden
			push-nachrichten
			push-nachrichten aktivieren
			push-mitteilungen
			push-benachrichtigungen
			benachrichtigungen aktivieren
			benachrichtigungen erhalten
			bleiben sie informiert
			bleib informiert
			immer informiert
			immer informiert bleiben
			immer auf dem laufenden
			immer auf dem laufenden bleiben
			nichts verpassen
			nichts mehr verpassen
			keine nachrichten verpassen
			e-mail-adresse
			e-mail adresse
			e-mailadresse
			ihre e-mail-adresse
			ihre e-mail
			deine e-mail-adresse
			deine e-mail
			e-mail eingeben
			e-mail-adresse eingeben
			e-mail-adresse (erforderlich)
			vorname
			nachname
			vorname (freiwillig)
			nachname (freiwillig)
			name (freiwillig)
			anrede
			absenden
			abschicken
			senden
			eintragen
			nein danke
			nein, danke
			später
			vielen dank für ihre anmeldung
			vielen dank für ihr interesse
			app herunterladen
			app laden
			zur app
			zur app wechseln
			jetzt app laden
			jetzt herunterladen
			kostenlos herunterladen
			jetzt im app store
			unsere app
			in der app öffnen
			in der app lesen
			whatsapp-kanal
			zum whatsapp-kanal
			whatsapp-kanal abonnieren
			abonnieren sie unseren…
			abonnieren sie unsere…
			abonnieren sie hier…
			abonnieren sie kostenlos…
			abonniere unseren…
			abonniere unsere…
			abonniere hier…
			abonniere den whatsapp-kanal…
			abonnieren sie den whatsapp-kanal…
			in unserem newsletter…
			jetzt den newsletter…
			jetzt zum newsletter…
			holen sie sich unseren newsletter…
			hol dir unseren newsletter…
			hol dir den newsletter…
			melden sie sich für unseren…
			melden sie sich zu unserem…
			melden sie sich hier für…
			melden sie sich hier zu…
			melden sie sich kostenlos…
			melden sie sich jetzt für…
			melde dich für unseren…
			melde dich zu unserem…
			melde dich hier…
			melde dich jetzt für…
			ja, ich möchte den…
			ja, ich will den…
			ja, ich bin damit einverstanden…
			ja, ich stimme zu…
			ich möchte den newsletter…
			ich stimme zu, dass…
			ich stimme der verarbeitung…
			ich stimme der elektronischen…
			ich willige ein, dass…
			ich habe die datenschutz…
			ich habe die hinweise zum datenschutz…
			ich akzeptiere die agb…
			ich akzeptiere die datenschutz…
			mit deiner anmeldung…
			mit meiner anmeldung…
			mit klick auf den button…
			durch anklicken des…
			durch klicken auf…
			geben sie ihre e-mail…
			geben sie hier ihre e-mail…
			gib deine e-mail…
			bitte geben sie ihre e-mail…
			bitte geben sie eine gültige e-mail…
			bitte gib eine gültige e-mail…
			bitte prüfen sie ihr postfach…
			bitte bestätigen sie ihre e-mail…
			sie erhalten in kürze eine e-mail…
			sie können sich jederzeit wieder abmelden…
			sie können den newsletter…
			sie können ihre einwilligung…
			sie können die einwilligung…
			du kannst den newsletter…
			eine abmeldung ist jederzeit…
			die abmeldung ist jederzeit…
			die einwilligung kann jederzeit…
			abmeldung jederzeit möglich…
			informationen zum datenschutz…
			weitere informationen finden sie in unserer datenschutz…
			weitere informationen finden sie in der datenschutz…
			hinweise zum datenschutz…
			ausführliche informationen zum versandverfahren…
			es gelten die datenschutz…
			es gilt die datenschutzerklärung…
			unsere datenschutzerklärung…
			diese seite ist durch recaptcha…
			diese website ist durch recaptcha…
			dieses formular ist durch recaptcha…
			wollen sie keine nachrichten mehr verpassen…
			sie wollen nichts mehr verpassen…
			verpassen sie nichts…
			verpasse nichts…
			bleiben sie auf dem laufenden…
			bleib auf dem laufenden…
			bleib immer informiert…
			immer bestens informiert…
			immer auf dem laufenden:…
			täglich die wichtigsten nachrichten…
			jeden tag die wichtigsten…
			jeden morgen die wichtigsten…
			jeden abend die wichtigsten…
			jede woche die wichtigsten…
			das wichtigste vom tag…
			das wichtigste des tages…
			die wichtigsten nachrichten aus…
			die wichtigsten nachrichten direkt…
			die wichtigsten nachrichten per…
			die wichtigsten meldungen per…
			alle wichtigen nachrichten…
			alle wichtigen news…
			direkt in ihr postfach…
			direkt ins postfach…
			folgst du schon…
			folgen sie uns schon…
			folgen sie uns auf…
			folgen sie uns bei…
			folgen sie uns auch…
			folgen sie uns in…
			folge uns auf…
			folge uns bei…
			folge uns auch…
			folgt uns auf…
			besuchen sie uns auf…
			besuche uns auf…
			laden sie unsere app…
			haben sie fragen zu diesem artikel…
			haben sie fragen oder anregungen…
			haben sie anregungen…
			haben sie einen fehler…
			schreiben sie uns…
			schreib uns…
			schicken sie uns…
			senden sie uns…
			kontaktieren sie unsere redaktion…
			kontaktieren sie uns…
			kontaktieren sie die redaktion…
			mit der anmeldung zum newsletter…
			mit der anmeldung willigen sie…
			mit der anmeldung stimmen sie…
			mit der anmeldung erklären sie…
			mit der anmeldung akzeptieren sie…
			mit der registrierung nehmen sie…
			mit der registrierung stimmen sie…
			wir freuen uns über ihr feedback zu…
			abonnieren sie den newsletter…
			hol dir die app…
			jetzt für den newsletter anmelden…
			mit ihrer anmeldung zum…
			mit ihrer anmeldung stimmen sie…
			mit dem absenden des formulars…
			mit dem absenden dieses formulars…`},
		{Share, `
			teilen
			geteilt
			teile diesen artikel
			teile diesen beitrag
			teilen sie diesen artikel
			teilen sie diesen beitrag
			teilen mit
			teilen auf
			teilen auf facebook
			teilen auf twitter
			teilen auf x
			teilen auf whatsapp
			teilen auf linkedin
			teilen per e-mail
			teilen via
			teilen sie
			teilen sie dies mit
			teilen twittern
			teilen kommentare
			teilen merken
			teilen drucken
			teilen merken drucken
			teilen mailen
			jetzt teilen
			jetzt teilen auf
			hier teilen
			artikel teilen
			artikel teilen mit
			artikel teilen auf
			artikel teilen via
			beitrag teilen
			beitrag per e-mail teilen
			diesen artikel teilen
			diesen beitrag teilen
			den artikel teilen
			den beitrag teilen
			diese seite teilen
			seite teilen
			inhalt teilen
			inhalte teilen
			meldung teilen
			nachricht teilen
			story teilen
			link teilen
			mit freunden teilen
			0 mal geteilt
			0x geteilt
			auf facebook teilen
			auf twitter teilen
			auf x teilen
			auf whatsapp teilen
			auf linkedin teilen
			auf xing teilen
			auf telegram teilen
			auf pinterest teilen
			auf pocket teilen
			auf bluesky teilen
			auf mastodon teilen
			auf threads teilen
			bei facebook teilen
			bei twitter teilen
			bei x teilen
			bei whatsapp teilen
			per whatsapp teilen
			per e-mail teilen
			per mail teilen
			per email teilen
			per mail verschicken
			per mail versenden
			per e-mail versenden
			per e-mail senden
			per e-mail verschicken
			per email versenden
			über facebook teilen
			über twitter teilen
			über whatsapp teilen
			via facebook teilen
			via e-mail teilen
			via whatsapp teilen
			via twitter teilen
			via mail teilen
			als mail versenden
			facebook teilen
			twitter teilen
			whatsapp teilen
			twittern
			tweeten
			flippen
			mailen
			pinnen
			merken
			liken
			gefällt mir
			empfehlen
			weiterempfehlen
			weiterleiten
			weitersagen
			versenden
			verschicken
			artikel versenden
			artikel empfehlen
			artikel weiterempfehlen
			artikel als e-mail versenden
			in pocket speichern
			link kopieren
			link kopiert
			link wurde kopiert
			link in zwischenablage kopieren
			url kopieren
			kurzlink kopieren
			url zum kopieren
			in zwischenablage kopieren
			in die zwischenablage kopieren
			kopieren
			kopiert
			schließen teilen
			folgen
			folgen auf
			folgen sie uns
			folge uns
			folgt uns
			folge uns auf
			folgen sie uns auf
			folgen sie uns im netz
			zum teilen
			auf social media teilen
			in sozialen netzwerken teilen
			soziale netzwerke
			soziale medien
			klicken, um auf telegram zu teilen (wird in neuem fenster geöffnet)
			klicken, um auf whatsapp zu teilen (wird in neuem fenster geöffnet)
			klicken zum ausdrucken (wird in neuem fenster geöffnet)
			wird in neuem fenster geöffnet
			öffnet im neuen fenster
			öffnet in neuem fenster
			öffnet in neuem tab
			klick, um auf…
			klick, um über…
			klicken, um einem freund…
			die artikel-url wurde…`},
		{Comments, `
			kommentar
			kommentare
			0 kommentare
			0 kommentar
			kommentare 0
			kommentare (0)
			keine kommentare
			noch keine kommentare
			keine kommentare vorhanden
			alle kommentare
			alle kommentare anzeigen
			alle kommentare lesen
			alle kommentare ansehen
			alle 0 kommentare
			alle 0 kommentare anzeigen
			kommentare anzeigen
			kommentare ansehen
			kommentare ausblenden
			kommentare einblenden
			kommentare laden
			kommentare lesen
			kommentare öffnen
			kommentare schließen
			kommentare zu diesem artikel
			kommentare zum artikel
			kommentare zum thema
			kommentare geschlossen
			kommentarbereich
			kommentarfunktion
			kommentar schreiben
			kommentar verfassen
			kommentar abgeben
			kommentar hinzufügen
			kommentar hinterlassen
			kommentar melden
			kommentar absenden
			kommentar abschicken
			kommentar abbrechen
			kommentar veröffentlichen
			kommentarregeln
			kommentar speichern
			kommentieren
			kommentieren sie
			jetzt kommentieren
			jetzt kommentar schreiben
			jetzt mitdiskutieren
			jetzt diskutieren
			artikel kommentieren
			beitrag kommentieren
			diesen artikel kommentieren
			mitdiskutieren
			diskutieren sie mit
			diskutiere mit
			mitreden
			reden sie mit
			diskussion anzeigen
			zur diskussion
			diskussion öffnen
			mit diskutieren
			zu den kommentaren
			zu den kommentaren (0)
			zum forum
			zum kommentarbereich
			mehr kommentare
			mehr kommentare laden
			weitere kommentare
			weitere kommentare laden
			neueste kommentare
			neueste zuerst
			älteste zuerst
			beste bewertung
			beste zuerst
			top kommentare
			top-kommentare
			letzte kommentare
			lade kommentare
			0 kommentare öffnen
			kommentarübersicht
			schreiben sie einen kommentar
			schreiben sie den ersten kommentar
			schreiben sie einen leserbrief
			schreiben sie uns
			schreibe einen kommentar
			schreibe den ersten kommentar
			schreib einen kommentar
			schreib den ersten kommentar
			hinterlasse einen kommentar
			hinterlasse jetzt einen kommentar
			hinterlassen sie einen kommentar
			hinterlassen sie eine antwort
			hinterlasse eine antwort
			hinterlasse eine antwort antwort abbrechen
			eine antwort schreiben
			einen kommentar schreiben
			antwort abbrechen
			antwort abschicken
			antworten
			antwort schreiben
			antwort verfassen
			antworten anzeigen
			0 antworten
			0 antwort
			leserkommentare
			leserbrief
			leserbriefe
			leserbrief schreiben
			leserbrief verfassen
			leserbeiträge
			leserreaktionen
			deine meinung zählt
			deine meinung
			ihre meinung
			ihre meinung zählt
			ihre meinung zum thema
			ihre meinung zu diesem thema
			ihr kommentar
			dein kommentar
			ihr kommentar zum thema
			ihr kommentar wurde abgeschickt
			was meinen sie
			was meinst du
			was denken sie
			was denkst du
			was ist deine meinung
			was ist ihre meinung
			sag uns deine meinung
			sagen sie ihre meinung
			netiquette
			community
			zur community
			zur umfrage
			jetzt abstimmen
			ergebnis anzeigen
			zum ergebnis
			war dieser artikel hilfreich
			war der artikel hilfreich
			war dieser artikel interessant
			fanden sie diesen artikel hilfreich
			fanden sie diesen artikel nützlich
			war der artikel nützlich
			wie bewerten sie diesen artikel
			wie gefällt ihnen dieser artikel
			wie fanden sie diesen artikel
			artikel bewerten
			diesen artikel bewerten
			bewerten sie diesen artikel
			bewerten
			feedback geben
			feedback senden
			feedback an die redaktion
			rückmeldung
			rückmeldung geben
			nickname
			pflichtfeld
			pflichtfelder
			name (pflichtfeld)
			zurücksetzen
			zurücksetzen abschicken
			zeichen übrig
			0 zeichen
			text (max. 0 zeichen)
			beitrag melden
			antworten melden
			die kommentarfunktion ist…
			die kommentarfunktion wurde…
			die kommentare sind…
			die kommentare zu diesem…
			die kommentare unserer…
			der kommentarbereich…
			das kommentarforum…
			diese kommentarfunktion…
			für diesen artikel sind keine kommentare…
			für diesen beitrag sind die kommentare…
			zu diesem artikel wurden noch keine…
			zu diesem artikel gibt es noch keine…
			zu diesem artikel können keine kommentare…
			zu diesem beitrag gibt es noch keine…
			leserkommentare geben nicht…
			kommentare sind geschlossen…
			kommentarregeln:…
			kommentieren sie diesen…
			kommentieren sie den…
			nur abonnenten können…
			bitte melden sie sich an, um zu kommentieren…
			bitte loggen sie sich vor dem kommentieren…
			bitte beachten sie die netiquette…
			bitte beachten sie unsere…
			bitte beachten sie: ein respektvoller…
			bitte füllen sie die felder…
			bitte bleiben sie sachlich…
			du musst angemeldet sein…
			du musst eingeloggt sein…
			du musst dich anmelden…
			sie müssen angemeldet sein…
			sie müssen eingeloggt sein…
			sie müssen sich anmelden…
			sie müssen sich einloggen…
			um zu kommentieren…
			um kommentieren zu können…
			um mitzudiskutieren…
			um an der diskussion…
			wenn sie kommentieren möchten…
			deine e-mail-adresse wird nicht…
			ihre e-mail-adresse wird nicht…
			erforderliche felder sind…
			meinen namen, meine e-mail…
			meinen namen, e-mail…
			name, e-mail-adresse und website…
			benachrichtige mich…
			benachrichtigt mich…
			diese website verwendet akismet…
			melden sie sich an und diskutieren…
			diskutieren sie mit:…
			diskutieren sie mit anderen…
			diskutieren sie mit uns…
			diskutiere mit anderen…
			diskutieren sie hier…
			diskutieren sie in unserem…
			diskutiert mit…
			was meinen sie? schreiben…
			was meinen sie? diskutieren…
			was meinst du? schreib…
			was denken sie? schreiben…
			wie denken sie über dieses thema?…
			wie ist ihre meinung?…
			wie finden sie diesen artikel?…
			ihre meinung ist uns wichtig…
			ihre meinung interessiert uns…
			ihre meinung ist gefragt…
			deine meinung ist uns wichtig…
			deine meinung interessiert uns…
			deine meinung ist gefragt…
			teilen sie ihre meinung mit…
			teilen sie uns ihre meinung…
			teilen sie uns mit…
			teile deine meinung…
			sagen sie uns ihre meinung…
			schreiben sie uns ihre meinung…
			schreiben sie ihre meinung…
			schreib deine meinung…
			schreib uns deine meinung…
			schreib es in die kommentare…
			schreiben sie es in die kommentare…
			verfassen sie einen kommentar…
			wir freuen uns auf ihre meinung…
			wir freuen uns auf ihre kommentare…
			wir freuen uns über kommentare…
			wir behalten uns vor, kommentare…
			nur angemeldete benutzer…
			nur registrierte benutzer…
			nur registrierte nutzer können…
			das kommentieren dieses artikels…
			kommentare werden moderiert…
			um einen kommentar zu schreiben…
			um einen kommentar abzugeben…
			um einen kommentar zu verfassen…
			um einen kommentar zu hinterlassen…`},
		{Navigation, `
			zum inhalt springen
			zum inhalt
			zum hauptinhalt
			zum hauptinhalt springen
			zum seiteninhalt
			zur suche springen
			zur suche
			zur navigation
			zur navigation springen
			zur hauptnavigation
			zur hauptnavigation springen
			zum footer springen
			zum footer
			zum menü
			zum menü springen
			zum epaper navigieren
			zum e-paper
			zur startseite
			zur startseite wechseln
			zurück zur startseite
			zurück zur übersicht
			zurück zur übersichtsseite
			zurück zur liste
			zurück zum anfang
			zurück nach oben
			zurück zu
			zurück zum seitenanfang
			zum seitenanfang
			zum anfang
			nach oben
			nach oben scrollen
			seitenanfang
			an den anfang
			startseite
			hauptseite
			hauptnavigation
			seitennavigation
			navigationspfad
			navigation öffnen
			navigation schließen
			navigation überspringen
			hauptinhalt
			hauptmenü
			menü öffnen
			menü schließen
			menü anzeigen
			menü ausblenden
			suche
			suchen
			suche öffnen
			suche schließen
			suche starten
			suchbegriff
			suchbegriff eingeben
			suchergebnisse
			zurück
			vor
			weiter zurück
			zurück weiter
			vorherige
			nächste
			vorheriger
			nächster
			vorherige seite
			nächste seite
			seite 0
			seite 0 von 0
			auf einer seite
			auf einer seite lesen
			schließen
			schliessen
			öffnen
			ausblenden
			einblenden
			aufklappen
			zuklappen
			weniger anzeigen
			weniger
			sie befinden sich hier
			sie sind hier
			du bist hier
			aktuelle seite
			inhalt
			inhalte
			inhaltsverzeichnis
			auf dieser seite
			in diesem artikel
			inhalt dieses artikels
			rubriken
			rubrik
			ressorts
			ressort
			kategorien
			kategorie
			themen
			themen a-z
			alle ressorts
			alle rubriken
			archiv
			impressum
			datenschutz
			datenschutzerklärung
			datenschutzhinweise
			datenschutzhinweis
			datenschutzbestimmungen
			datenschutz & nutzungsbedingungen
			nutzungsbedingungen
			nutzungsbasierte onlinewerbung
			agb
			agbs
			agb & datenschutz
			barrierefreiheit
			barrierefreiheitserklärung
			über uns
			das sind wir
			wer wir sind
			hilfe
			hilfe & kontakt
			hilfe und kontakt
			hilfe & service
			kontakt & hilfe
			kundenservice
			kundencenter
			leserservice
			services
			stellenmarkt
			stellenangebote
			seitenübersicht
			zum epaper
			aktuelle ausgabe
			digitale zeitung
			rss-feed
			rss-feeds
			schlagwörter
			schlagworte
			stichwörter
			stichworte
			rechtliches
			rechtliche hinweise
			fehlerseite
			zum archiv
			verträge hier kündigen
			verträge kündigen
			vertrag kündigen
			kleinanzeigen
			sprache wählen
			schriftgröße
			neuer abschnitt
			neuer bereich
			ende des inhalts
			ende der navigation
			direkt zum inhalt
			direkt zur navigation
			wechseln zu
			springe zu…
			springe zum…
			zum artikelanfang…
			primäre reiter
			kontakt
			service`},
		{CookieNotice, `
			akzeptieren
			alle akzeptieren
			alles akzeptieren
			alle cookies akzeptieren
			cookies akzeptieren
			akzeptieren und weiter
			akzeptieren und schließen
			akzeptieren & weiter
			zustimmen und weiter
			zustimmen & weiter
			zustimmen und schließen
			ich stimme zu
			ich bin einverstanden
			einverstanden
			verstanden
			ok, verstanden
			alles klar
			ablehnen
			alle ablehnen
			alles ablehnen
			cookies ablehnen
			nur notwendige
			nur notwendige cookies
			nur essenzielle cookies
			nur erforderliche cookies
			notwendige cookies
			einstellungen
			einstellungen anpassen
			einstellungen verwalten
			einstellungen speichern
			auswahl speichern
			auswahl bestätigen
			auswahl erlauben
			cookies zulassen
			alle cookies zulassen
			alle zulassen
			cookie-einstellungen
			cookie einstellungen
			cookie-richtlinie
			cookie-richtlinien
			cookie-hinweis
			cookies verwalten
			cookies & tracking
			datenschutz-einstellungen
			datenschutzeinstellungen
			datenschutz einstellungen
			privatsphäre
			privatsphäre-einstellungen
			privatsphäre einstellungen
			privacy-manager
			consent-einstellungen
			consent manager
			widerruf tracking
			tracking-einstellungen
			partner anzeigen
			zwecke anzeigen
			wir verwenden cookies…
			wir nutzen cookies…
			wir setzen cookies…
			wir benutzen cookies…
			wir und unsere partner…
			wir und unsere 0 partner…
			wir, sowie unsere partner…
			wir verwenden auf unserer website cookies…
			wir respektieren deine privatsphäre…
			wir respektieren ihre privatsphäre…
			diese website verwendet cookies…
			diese website nutzt cookies…
			diese website benutzt cookies…
			diese website setzt cookies…
			diese webseite verwendet cookies…
			diese webseite nutzt cookies…
			diese seite verwendet cookies…
			diese seite nutzt cookies…
			diese website speichert cookies…
			unsere website verwendet cookies…
			unsere webseite verwendet cookies…
			unsere website nutzt cookies…
			auf dieser website werden cookies…
			um ihnen ein besseres nutzererlebnis…
			um ihnen ein optimales…
			um unsere webseite für sie optimal…
			durch die nutzung dieser website…
			durch die weitere nutzung der…
			durch die weitere nutzung dieser…
			wenn sie auf dieser seite weitersurfen…
			wenn sie weiter auf dieser seite…
			wenn du die website weiter nutzt…
			mit der nutzung dieser website…
			mit der nutzung unserer dienste…
			cookies erleichtern…
			cookies helfen uns…
			durch die nutzung unserer dienste…
			zustimmen`},
		{Furniture, `
			drucken
			druckansicht
			druckversion
			artikel drucken
			seite drucken
			beitrag drucken
			drucken etc
			als pdf
			pdf herunterladen
			pdf speichern
			speichern
			artikel speichern
			artikel merken
			auf die merkliste
			merkliste
			zur merkliste
			zur merkliste hinzufügen
			auf merkliste setzen
			gemerkt
			gespeichert
			leseliste
			zur leseliste hinzufügen
			in die leseliste
			später lesen
			für später speichern
			lesezeichen
			lesezeichen setzen
			lesezeit
			lesedauer
			0 minuten
			0 min lesezeit
			0 min. lesezeit
			0 minuten lesezeit
			0 minute lesezeit
			0 minuten lesedauer
			0 min lesedauer
			0 minuten lesen
			lesezeit 0 minuten
			lesezeit 0 min
			lesedauer 0 minuten
			ca. 0 min
			ca. 0 minuten lesezeit
			schrift
			schriftgröße ändern
			schrift vergrößern
			schrift verkleinern
			fehler gefunden
			fehler melden
			fehler entdeckt
			fehler im artikel
			fehler im artikel melden
			korrektur melden
			korrekturhinweis
			korrekturhinweis geben
			artikel korrigieren
			tippfehler gefunden
			feedback zum artikel
			redaktioneller hinweis
			newstipp
			kontakt zur redaktion
			veröffentlicht
			veröffentlicht am
			erschienen
			erschienen am
			aktualisiert
			aktualisiert am
			zuletzt aktualisiert
			publiziert
			erstellt
			geändert
			autor
			autorin
			autoren
			autoren-info
			von
			stichwort
			einige rechte vorbehalten
			artikelinfo
			artikel-info
			artikelinformationen
			urheberrecht
			nutzungsrechte erwerben
			laden
			lädt
			wird geladen
			bitte warten
			vorlesen druckansicht
			bevorzugte quelle
			als bevorzugte quelle hinzufügen
			bei google bevorzugen
			bei google als bevorzugte quelle hinzufügen
			gratis online-spiele
			hier geht's weiter
			ki-generiert
			ki-zusammenfassung
			zusammenfassung durch ki
			artikel zusammenfassen
			lesezeit:…
			lesedauer:…
			lesezeit ca…
			lesedauer ca…
			geschätzte lesezeit…
			alle rechte vorbehalten…
			nachdruck, auch…
			nachdruck nur…
			weiterverbreitung, auch…
			vervielfältigung nur…
			verwendung, vervielfältigung…
			rechte am artikel…
			fehler gefunden?…
			fehler entdeckt?…
			einen fehler gefunden?…
			tippfehler gefunden?…
			rechtschreibfehler gefunden?…
			sie haben einen fehler gefunden…
			sie haben einen fehler entdeckt…
			bitte markieren sie…
			bitte melden sie fehler…
			mit nur zwei klicks melden…
			anregungen, kritik…
			dieser artikel wurde im original…
			dieser artikel wurde ursprünglich…
			dieser artikel erschien zuerst…
			dieser artikel ist zuerst…
			dieser artikel ist ursprünglich…
			dieser artikel wurde maschinell…
			dieser artikel wurde automatisch…
			dieser artikel wurde mit hilfe von ki…
			dieser artikel wurde mithilfe…
			dieser artikel stammt aus…
			dieser artikel erscheint…
			dieser beitrag wurde ursprünglich…
			dieser beitrag stammt…
			dieser eintrag wurde veröffentlicht…
			dieser text ist zuerst…
			dieser text stammt…
			dieser text wurde maschinell…
			dieses thema im programm…
			diese zusammenfassung wurde…
			gastbeiträge geben nicht…
			gastkommentare und beiträge…
			gastbeiträge und kommentare geben…
			kommentare und gastbeiträge geben…
			namentlich gekennzeichnete beiträge…
			der beitrag gibt die meinung…
			veröffentlicht:…
			veröffentlicht in:…
			aktualisiert:…
			zuletzt aktualisiert:…
			zuletzt aktualisiert am…
			publiziert:…
			stand:…
			erstellt:…
			abgelegt unter…
			kategorie:…
			kategorien:…
			schlagwörter:…
			schlagworte:…
			stichwörter:…
			stichworte:…
			themen:…
			getaggt mit…
			verschlagwortet mit…
			aufrufe:…
			erschienen am 0…
			veröffentlicht am 0…
			publiziert am 0…
			aktualisiert am 0…
			erstellt am 0…
			letzte änderung:…
			letzte aktualisierung:…
			zuletzt geändert am…`},
		{AuthorNote, `
			über den autor
			über die autorin
			über die autoren
			über die autorinnen
			der autor
			die autorin
			die autoren
			zum autor
			zur autorin
			autorenprofil
			zum autorenprofil
			autoreninfo
			autor:in
			autor/in
			autor/autorin
			mehr über den autor
			mehr über die autorin
			mehr von der autorin
			alle artikel des autors
			alle artikel der autorin
			alle artikel dieses autors
			alle beiträge von
			vollständiges profil anzeigen
			über den autor:…
			über die autorin:…
			zum autor:…
			zur autorin:…
			der autor:…
			die autorin:…`},
	}},
	{"fr", []phraseKind{
		{Advertisement, `
			publicité
			publicités
			publi-rédactionnel
			publirédactionnel
			publi-reportage
			publireportage
			annonce
			annonces
			contenu sponsorisé
			contenus sponsorisés
			contenu partenaire
			contenus partenaires
			contenu proposé par
			contenu de marque
			sponsorisé
			sponsorisé par
			en partenariat avec
			proposé par
			offert par
			présenté par
			suite après la publicité
			suite après cette publicité
			la suite après la publicité
			la suite après cette publicité
			la suite de l'article après la publicité
			la suite de votre contenu après cette annonce
			la suite après l'annonce
			l'article continue après la publicité
			l'article continue après cette publicité
			lire la suite après la publicité
			la lecture continue ci-dessous
			passer la publicité
			ignorer la publicité
			fermer la publicité
			fin de la publicité
			supprimer la publicité
			masquer la publicité
			signaler cette publicité
			pourquoi cette publicité
			continuer sans publicité
			naviguer sans publicité
			lire sans publicité
			annonceurs
			devenir annonceur
			votre publicité ici
			liens sponsorisés
			à lire après la publicité…
			la suite de cet article après la publicité…
			vous utilisez un bloqueur de publicité…
			il semble que vous utilisiez un bloqueur…
			nous avons détecté un bloqueur…
			cet article contient des liens affiliés…
			certains liens de cet article…`},
		{Paywall, `
			abonné
			abonnés
			réservé aux abonnés
			article réservé aux abonnés
			contenu réservé aux abonnés
			article abonnés
			article abonné
			édition abonnés
			pour les abonnés
			réservé à nos abonnés
			exclusif abonnés
			s'abonner
			je m'abonne
			m'abonner
			abonnez-vous
			abonnez-vous maintenant
			s'abonner maintenant
			s'abonner au journal
			découvrir nos offres
			découvrir les offres
			voir les offres
			voir les offres d'abonnement
			nos offres d'abonnement
			offres d'abonnement
			toutes nos offres
			profiter de l'offre
			j'en profite
			je profite de l'offre
			offre sans engagement
			sans engagement
			résiliable à tout moment
			essai gratuit
			essayer gratuitement
			je teste
			tester gratuitement
			déjà abonné
			déjà abonnée
			déjà inscrit
			déjà un compte
			déjà membre
			vous êtes abonné
			pas encore abonné
			pas encore inscrit
			pas encore de compte
			se connecter
			connectez-vous
			me connecter
			je me connecte
			connexion
			déconnexion
			se déconnecter
			identifiez-vous
			identifiant
			mot de passe
			mot de passe oublié
			s'inscrire
			inscrivez-vous
			inscription gratuite
			je m'inscris
			m'inscrire
			créer un compte
			créer mon compte
			créer un compte gratuit
			je crée mon compte
			mon compte
			mon espace
			mon abonnement
			gérer mon abonnement
			débloquer l'article
			débloquer cet article
			lire cet article gratuitement
			acheter l'article
			acheter cet article
			offrir l'article
			offrir cet article
			offrir un abonnement
			article offert
			soutenez-nous
			soutenir le journal
			faire un don
			je fais un don
			je donne
			je soutiens
			devenir membre
			déjà abonné ?…
			déjà abonné·e…
			déjà abonné(e)…
			déjà abonnée ?…
			déjà inscrit ?…
			déjà un compte ?…
			déjà membre ?…
			vous êtes déjà abonné…
			vous êtes abonné ?…
			vous avez déjà un compte…
			vous avez un compte ?…
			pas encore abonné ?…
			pas encore inscrit ?…
			pas encore de compte ?…
			vous n'êtes pas abonné…
			vous n'êtes pas encore abonné…
			vous n'êtes pas connecté…
			vous n'avez pas de compte…
			vous n'avez pas encore de compte…
			pour lire la suite…
			pour continuer la lecture…
			pour continuer à lire…
			pour poursuivre la lecture…
			pour poursuivre votre lecture…
			pour accéder à l'intégralité…
			pour accéder à cet article…
			pour accéder en illimité…
			pour lire cet article…
			pour lire l'intégralité…
			pour lire l'article en entier…
			poursuivez votre lecture…
			poursuivre ma lecture…
			continuez votre lecture…
			continuer la lecture avec…
			lisez la suite de cet article…
			cet article est réservé…
			cet article vous est offert…
			cet article est exclusivement réservé…
			cet article est en accès libre…
			cet article est payant…
			ce contenu est réservé…
			ce contenu est exclusivement…
			la suite de cet article est…
			la lecture de ce contenu est réservée…
			abonnez-vous pour…
			abonnez-vous dès…
			abonnez-vous et…
			abonnez-vous à…
			s'abonner à partir de…
			s'abonner pour…
			inscrivez-vous pour lire…
			inscrivez-vous gratuitement…
			connectez-vous pour…
			créez un compte gratuit…
			créez votre compte…
			accédez à tous nos articles…
			accédez à tous les contenus…
			accédez à l'intégralité…
			lecture illimitée…
			profitez de tous nos articles…
			profitez d'un accès illimité…
			soutenez un journalisme…
			soutenez une presse…
			soutenez notre journalisme…
			vous avez atteint votre limite…
			vous avez atteint le nombre…
			vous avez lu tous vos articles…
			il vous reste 0% de cet article…
			il vous reste 0 % de cet article…
			inscription
			accès illimité à tous…`},
		{MediaLabel, `
			voir la vidéo
			regarder la vidéo
			regarder
			lire la vidéo
			lecture
			lire
			lancer la vidéo
			lecteur vidéo
			lecteur audio
			vidéo indisponible
			vidéo en cours de chargement
			écouter
			écouter l'article
			écouter cet article
			écouter le podcast
			écouter l'épisode
			écouter plus tard
			réécouter
			écoutez
			plein écran
			voir en plein écran
			afficher en plein écran
			quitter le plein écran
			agrandir
			agrandir l'image
			agrandir la photo
			agrandir l'image en plein écran
			cliquez pour agrandir
			cliquer pour agrandir
			cliquez sur l'image pour l'agrandir
			cliquez ici pour agrandir
			ouvrir l'image
			ouvrir l'image dans une nouvelle fenêtre
			ouvrir l'image dans une visionneuse
			voir l'image
			voir la photo
			voir les photos
			voir toutes les photos
			voir le diaporama
			voir la galerie
			voir la galerie photo
			galerie photo
			galerie photos
			galerie d'images
			diaporama
			lancer le diaporama
			image 0 sur 0
			photo 0 sur 0
			photo précédente
			photo suivante
			image précédente
			image suivante
			vidéo suivante
			vidéo précédente
			légende
			crédit photo
			activer le son
			couper le son
			sous-titres
			transcription
			voir la transcription
			en direct
			direct vidéo
			infographie
			intégrer
			code d'intégration
			afficher l'image
			afficher le contenu
			afficher la vidéo
			activer les contenus
			autoriser les contenus
			contenu intégré
			lancer la lecture
			temps actuel
			durée
			durée 0:0
			crédit :…
			crédit photo :…
			crédits photo :…
			crédits :…
			cette vidéo n'est pas disponible…
			cette vidéo n'est plus disponible…
			cette vidéo ne peut…
			ce contenu n'est pas disponible…
			ce contenu est bloqué…
			ce contenu externe…
			votre navigateur ne supporte pas…
			votre navigateur ne prend pas en charge…
			pour afficher ce contenu…
			pour visualiser ce contenu…
			pour voir ce contenu…
			veuillez activer javascript…
			javascript est désactivé…
			en images :…`},
		{Related, `
			à lire
			à lire ou à relire
			à relire
			à voir
			à écouter
			à découvrir
			à ne pas manquer
			à ne pas rater
			à suivre
			à la une
			lire la suite
			lire plus
			lire l'article
			lire l'article en entier
			lire l'entretien
			lire l'enquête
			lire le reportage
			lire le décryptage
			lire l'analyse
			la suite
			en savoir plus
			voir plus
			voir plus d'articles
			voir tout
			voir tous les articles
			voir tous ses articles
			tous les articles
			tous ses articles
			tout voir
			afficher plus
			charger plus
			plus d'articles
			plus d'infos
			plus d'informations
			plus de sujets
			plus de contenus
			plus d'actualités
			plus sur le sujet
			plus sur ce sujet
			plus de
			pour approfondir
			aller plus loin
			sur ce sujet
			dans le même dossier
			dans la même rubrique
			dans la même catégorie
			dans cette rubrique
			dans ce dossier
			dans l'actualité
			notre dossier
			notre sélection
			la sélection de la rédaction
			sélection de la rédaction
			nos recommandations
			recommandé
			recommandés
			recommandé pour vous
			recommandations
			recommandés pour vous
			nous vous recommandons
			la rédaction recommande
			les choix de la rédaction
			le choix de la rédaction
			le choix de l'éditeur
			vous aimerez peut-être
			vous pourriez aussi aimer
			vous pourriez être intéressé par
			cela pourrait vous intéresser
			ceci pourrait vous intéresser
			ces articles pourraient vous intéresser
			ces contenus peuvent vous intéresser
			articles liés
			articles associés
			articles connexes
			articles similaires
			articles recommandés
			articles récents
			article suivant
			article précédent
			articles correspondants
			autres articles
			autres actualités
			autres sujets
			d'autres articles
			derniers articles
			dernières actualités
			dernières infos
			dernières nouvelles
			dernières news
			dernières vidéos
			les derniers articles
			les dernières actualités
			les dernières infos
			dernière minute
			sujets associés
			sujets liés
			sujets connexes
			thèmes associés
			thématiques associées
			thématiques
			les plus lus
			les articles les plus lus
			articles les plus lus
			le plus lu
			les plus populaires
			les plus partagés
			les plus commentés
			les plus consultés
			les plus vus
			les plus récents
			les incontournables
			toute l'actualité
			toute l'actu
			toutes les actualités
			l'actualité en continu
			l'actu en continu
			fil info
			fil d'actualité
			fil actu
			le fil info
			en continu
			lire sur
			suivre le direct
			voir le direct
			voir le fil
			sommaire du dossier
			lire aussi…
			à lire aussi…
			à lire également…
			à lire ici…
			à lire :…
			à lire sur…
			à lire dans…
			à relire :…
			à voir aussi…
			à voir également…
			à voir :…
			à écouter :…
			à écouter aussi…
			à regarder :…
			à découvrir :…
			à découvrir aussi…
			à ne pas manquer :…
			lire également…
			lire ici :…
			lire :…
			lire notre…
			lire l'article :…
			lire l'article complet…
			lire la suite sur…
			lire la suite :…
			lisez aussi…
			lisez également…
			lisez notre…
			lisez :…
			voir aussi…
			voir également…
			voir :…
			voir notre…
			écouter aussi…
			écoutez aussi…
			écoutez notre podcast…
			regardez aussi…
			retrouvez aussi…
			retrouvez tous nos…
			retrouvez toute l'actualité…
			retrouvez l'intégralité…
			pour aller plus loin…
			pour en savoir plus…
			en savoir plus :…
			en savoir plus sur…
			sur le même sujet…
			sur le même thème…
			plus d'informations :…
			plus d'informations sur…
			plus d'infos :…
			article suivant :…
			article précédent :…
			en vidéo :…
			diaporama :…
			notre dossier :…
			cela peut vous intéresser…
			ça peut vous intéresser…
			ces articles peuvent vous intéresser…
			la rédaction vous conseille…
			la rédaction vous recommande…
			vous aimerez aussi…
			suivez notre direct…
			suivez notre live…
			suivez l'actualité…
			suivez toute l'actualité…
			toute l'actualité de…
			tous nos articles sur…
			tendances`},
		{Newsletter, `
			la newsletter
			nos newsletters
			infolettre
			lettre d'information
			lettres d'information
			inscription newsletter
			inscription à la newsletter
			s'inscrire à la newsletter
			s'abonner à la newsletter
			recevoir la newsletter
			recevoir notre newsletter
			voir toutes les newsletters
			toutes les newsletters
			gérer mes newsletters
			alertes info
			recevoir les alertes
			activer les notifications
			notifications
			adresse e-mail
			adresse email
			adresse mail
			votre adresse e-mail
			votre adresse email
			votre adresse mail
			votre e-mail
			votre email
			courriel
			votre courriel
			adresse courriel
			entrez votre email
			saisissez votre e-mail
			valider
			envoyer
			je valide
			prénom
			votre prénom
			non merci
			plus tard
			téléchargez l'application
			télécharger l'application
			télécharger notre application
			application mobile
			merci pour votre inscription
			inscrivez-vous à la newsletter…
			inscrivez-vous à notre newsletter…
			inscrivez-vous à nos newsletters…
			inscrivez-vous à nos alertes…
			inscrivez-vous à l'infolettre…
			inscrivez-vous à notre infolettre…
			inscrivez-vous ici…
			abonnez-vous à notre newsletter…
			abonnez-vous à la newsletter…
			abonnez-vous gratuitement…
			recevez la newsletter…
			recevez notre newsletter…
			recevez nos newsletters…
			recevez gratuitement…
			recevez chaque matin…
			recevez chaque jour…
			recevez chaque semaine…
			recevez tous les jours…
			recevez tous les matins…
			recevez toute l'actualité…
			recevez les dernières…
			recevez nos alertes…
			recevez nos dernières…
			retrouvez-nous sur…
			suivez-nous sur…
			rejoignez-nous sur…
			rejoignez notre chaîne…
			abonnez-vous à notre chaîne…
			ne ratez rien…
			ne manquez rien…
			ne manquez aucune…
			pour ne rien manquer…
			pour ne rien rater…
			pour rester informé…
			téléchargez notre application…
			téléchargez gratuitement…
			entrez votre adresse…
			saisissez votre adresse…
			votre adresse e-mail est…
			votre adresse email est…
			votre adresse mail est…
			votre adresse de messagerie est…
			votre adresse de messagerie sera…
			votre email est collecté…
			en vous inscrivant, vous…
			en vous inscrivant vous…
			en vous abonnant, vous…
			en renseignant votre…
			en cliquant sur s'inscrire…
			en cliquant sur je m'inscris…
			en soumettant ce formulaire…
			en validant votre inscription…
			j'accepte de recevoir…
			je souhaite recevoir…
			j'ai lu et j'accepte…
			vous pouvez vous désinscrire…
			vous pouvez vous désabonner…
			votre inscription a bien été…
			un e-mail de confirmation…
			merci de votre inscription…
			merci, votre inscription…
			ajouter comme source préférée…
			ce site est protégé par recaptcha…
			recevez l'essentiel de l'actualité…`},
		{Share, `
			partager
			partagez
			partage
			partager l'article
			partager cet article
			partagez cet article
			partager cette page
			partager ce contenu
			partager sur
			partager par
			partager via
			partager par e-mail
			partager par email
			partager par mail
			partager sur facebook
			partager sur twitter
			partager sur x
			partager sur whatsapp
			partager sur linkedin
			partager sur messenger
			partager sur bluesky
			partager sur les réseaux sociaux
			partager avec
			0 partages
			partages
			envoyer par e-mail
			envoyer par email
			envoyer par mail
			envoyer à un ami
			par e-mail
			par mail
			copier
			copier le lien
			copier l'url
			lien copié
			le lien a été copié
			copier dans le presse-papiers
			tweeter
			twitter cet article
			j'aime
			suivre
			suivez-nous
			nous suivre
			suivez-nous sur
			suivez-nous sur les réseaux sociaux
			réseaux sociaux
			épingler
			plus d'options
			ouvre dans une nouvelle fenêtre
			ouvre un nouvel onglet
			ouvrir dans une nouvelle fenêtre
			partager cet article :…
			partager l'article :…
			partager :…
			partager sur :…
			partagez cet article sur…
			cliquez pour partager…
			cliquez pour envoyer…
			cliquer pour partager…`},
		{Comments, `
			commentaires
			commentaire
			0 commentaires
			0 commentaire
			commentaires (0)
			aucun commentaire
			pas de commentaire
			commenter
			commentez
			je commente
			commenter cet article
			commenter l'article
			ajouter un commentaire
			ajouter votre commentaire
			laisser une réponse
			écrire un commentaire
			rédiger un commentaire
			poster un commentaire
			publier un commentaire
			déposer un commentaire
			lire les commentaires
			lire les 0 commentaires
			lire tous les commentaires
			voir les commentaires
			voir les 0 commentaires
			voir tous les commentaires
			afficher les commentaires
			masquer les commentaires
			charger plus de commentaires
			plus de commentaires
			les commentaires
			commentaires fermés
			vos commentaires
			votre commentaire
			vos réactions
			0 réactions
			0 réaction
			réagir
			réagissez
			réagir à cet article
			réagissez à cet article
			voir les réactions
			votre réaction
			votre avis
			votre avis nous intéresse
			donner son avis
			votre opinion
			participer à la discussion
			participez à la discussion
			rejoindre la discussion
			rejoignez la discussion
			rejoindre la conversation
			annuler la réponse
			signaler un abus
			signaler un commentaire
			signaler ce commentaire
			les plus récents d'abord
			trier par
			charte des commentaires
			charte de modération
			règles de modération
			cet article vous a-t-il été utile
			cet article vous a plu
			avez-vous apprécié cet article
			votre nom
			votre commentaire sera modéré
			votre vote
			laisser un commentaire…
			laissez un commentaire…
			les commentaires ne sont…
			les commentaires de cet article…
			l'espace commentaire…
			l'espace des commentaires…
			l'espace de contributions…
			pour laisser un commentaire…
			pour réagir à cet article…
			pour ajouter un commentaire…
			pour poster un commentaire…
			pour participer à la conversation…
			pour participer à la discussion…
			vous devez être connecté…
			vous devez vous connecter…
			vous devez être abonné…
			vous devez être inscrit…
			connectez-vous pour commenter…
			connectez-vous pour réagir…
			donnez votre avis…
			soyez le premier à commenter…
			soyez le premier à réagir…
			votre adresse e-mail ne sera pas publiée…
			les champs obligatoires…
			enregistrer mon nom…
			ce site utilise akismet…
			prévenez-moi…
			vos réactions sur…
			répondre
			réponses
			0 réponses
			signaler
			pour commenter,…
			pour commenter cet article…
			les commentaires sont fermés…
			les commentaires sont modérés…`},
		{Navigation, `
			aller au contenu
			aller au contenu principal
			aller directement au contenu
			aller à la navigation
			aller à la recherche
			aller au menu
			aller au pied de page
			passer au contenu
			menu principal
			ouvrir le menu
			fermer le menu
			afficher le menu
			navigation principale
			fil d'ariane
			accueil
			page d'accueil
			retour
			retour à l'accueil
			retour à la page d'accueil
			retour à la une
			retour en haut
			retour en haut de page
			retour au menu
			retour aux articles
			retour à la liste
			haut de page
			en haut
			remonter
			rechercher
			recherche
			recherche sur le site
			rechercher un article
			recherche avancée
			suivant
			suivante
			précédent
			précédente
			suivant précédent
			précédent suivant
			page suivante
			page précédente
			page 0 sur 0
			fermer
			ouvrir
			voir moins
			afficher moins
			réduire
			développer
			sommaire
			table des matières
			au sommaire
			dans cet article
			plan du site
			mentions légales
			politique de confidentialité
			confidentialité
			données personnelles
			protection des données
			protection de la vie privée
			cgu
			cgv
			conditions générales
			conditions générales d'utilisation
			conditions générales de vente
			conditions d'utilisation
			conditions de vente
			accessibilité
			qui sommes-nous
			qui sommes nous
			à propos
			à propos de nous
			nous contacter
			contactez-nous
			contacter la rédaction
			aide et contact
			foire aux questions
			service clients
			service client
			rubriques
			rubrique
			toutes les rubriques
			tous les thèmes
			le journal
			le journal du jour
			journal numérique
			journal papier
			voir le journal
			lire le journal
			lire le journal numérique
			consulter le journal
			édition du jour
			édition numérique
			petites annonces
			avis de décès
			flux rss
			mots-clés
			mots clés
			étiquettes
			revenir en haut
			vous êtes ici
			changer de langue
			mode sombre`},
		{CookieNotice, `
			accepter
			tout accepter
			j'accepte
			accepter et continuer
			accepter et fermer
			accepter les cookies
			accepter tous les cookies
			refuser
			tout refuser
			continuer sans accepter
			refuser et s'abonner
			refuser les cookies
			paramétrer
			paramétrer les cookies
			paramètres des cookies
			paramètres de confidentialité
			paramètres
			personnaliser
			personnaliser mes choix
			gérer les cookies
			gérer mes cookies
			gérer mes préférences
			gérer mes choix
			gérer le consentement
			gestion des cookies
			préférences cookies
			préférences de cookies
			politique de cookies
			politique des cookies
			politique d'utilisation des cookies
			politique cookies
			enregistrer les préférences
			enregistrer mes choix
			voir nos partenaires
			nos partenaires
			j'ai compris
			compris
			ok pour moi
			nous utilisons des cookies…
			nous et nos partenaires…
			nos partenaires et nous…
			nous et nos 0 partenaires…
			avec votre accord, nos partenaires…
			avec votre accord, nous…
			ce site utilise des cookies…
			ce site web utilise des cookies…
			notre site utilise des cookies…
			en poursuivant votre navigation…
			en continuant à naviguer…
			en continuant votre navigation…
			en cliquant sur « accepter…
			en cliquant sur "accepter…
			en cliquant sur accepter…
			en acceptant les cookies…
			vous pouvez changer d'avis…
			vous pouvez modifier vos choix…
			vous pouvez retirer votre consentement…
			le respect de votre vie privée…
			pour offrir les meilleures expériences…`},
		{Furniture, `
			imprimer
			imprimer l'article
			imprimer cet article
			imprimer la page
			version imprimable
			télécharger le pdf
			télécharger en pdf
			enregistrer
			enregistrer l'article
			sauvegarder
			sauvegarder l'article
			sauvegardé
			ajouter aux favoris
			ajouter à mes favoris
			ajouter à ma liste
			ajouter à mes articles
			ajouter à la liste de lecture
			favoris
			mes favoris
			mes articles
			lire plus tard
			mettre en favori
			signaler une faute
			signaler une coquille
			corriger une erreur
			temps de lecture
			0 min de lecture
			0 minutes de lecture
			0 mn de lecture
			taille du texte
			taille de la police
			agrandir le texte
			réduire le texte
			publié
			publié le
			publiée le
			mis à jour
			mis à jour le
			mise à jour
			modifié le
			écrit par
			rédigé par
			auteur
			auteurs
			la rédaction
			rédaction
			droits de reproduction
			chargement
			chargement en cours
			veuillez patienter
			mots-clefs
			suivre ce sujet
			suivre cet auteur
			suivre ce thème
			traduire
			généré par ia
			résumé par l'ia
			résumer
			temps de lecture :…
			temps de lecture estimé…
			temps de lecture 0…
			durée de lecture :…
			lecture 0 min…
			publié le 0…
			publié le :…
			publié :…
			publié dans :…
			mis à jour le 0…
			mis à jour le :…
			mis à jour :…
			mise à jour le 0…
			mise à jour :…
			dernière mise à jour…
			modifié le 0…
			posté le 0…
			créé le 0…
			mots-clés :…
			mots clés :…
			étiquettes :…
			thèmes :…
			thématiques :…
			sujets :…
			rubriques :…
			tous droits réservés…
			tous droits de reproduction…
			reproduction interdite…
			une erreur dans cet article…
			vous avez repéré une erreur…
			vous avez relevé une erreur…
			une faute dans l'article…
			signaler une erreur…
			signalez une erreur…
			contacter l'auteur…
			contactez la rédaction…
			cet article a été publié…
			cet article a été traduit…
			cet article est paru…
			cet article est initialement paru…
			cet article a été initialement publié…
			cet article a été généré…
			article mis à jour…
			article initialement publié…
			les propos tenus dans cet article…
			les tribunes publiées…
			par
			les opinions exprimées dans cet article…
			les opinions exprimées dans cette tribune…
			toute reproduction interdite…
			toute reproduction totale…
			dernière modification le…
			dernière modification :…`},
		{AuthorNote, `
			à propos de l'auteur
			à propos de l'auteure
			à propos de l'autrice
			à propos des auteurs
			sur l'auteur
			l'auteur
			l'auteure
			l'autrice
			les auteurs
			en savoir plus sur l'auteur
			les articles de l'auteur
			du même auteur
			voir tous les articles de l'auteur
			à propos de l'auteur :…
			sur l'auteur :…`},
	}},
	{"es", []phraseKind{
		{Advertisement, `
			publicidad
			anuncio
			anuncios
			anuncio publicitario
			aviso publicitario
			espacio publicitario
			contenido patrocinado
			contenido publicitario
			contenido de marca
			contenido promocionado
			patrocinado
			patrocinado por
			publirreportaje
			presentado por
			ofrecido por
			en colaboración con
			la noticia continúa después de la publicidad
			la nota continúa después de la publicidad
			el artículo continúa después de la publicidad
			el contenido continúa después de la publicidad
			continúa después de la publicidad
			sigue después de la publicidad
			continúa leyendo después de la publicidad
			sigue leyendo después de la publicidad
			publicidad - sigue leyendo debajo
			continúa leyendo la noticia debajo de la publicidad
			continuar leyendo tras la publicidad
			saltar publicidad
			omitir publicidad
			omitir anuncio
			saltar anuncio
			cerrar publicidad
			cerrar anuncio
			eliminar anuncios
			ocultar anuncio
			por qué veo este anuncio
			navegar sin publicidad
			fin de la publicidad
			anúnciate
			anúnciate aquí
			anuncie aquí
			publicite aquí
			este artículo contiene enlaces de afiliados…
			este contenido incluye enlaces de afiliados…
			hemos detectado que usas un bloqueador…
			hemos detectado que tienes activado un bloqueador…
			parece que estás usando un bloqueador…
			por favor, desactiva tu bloqueador…`},
		{Paywall, `
			solo suscriptores
			solo para suscriptores
			exclusivo suscriptores
			exclusivo para suscriptores
			contenido exclusivo
			contenido para suscriptores
			contenido para suscriptores premium
			para suscriptores
			suscríbete
			suscríbase
			suscribirse
			suscribirme
			suscríbete ahora
			suscríbete aquí
			suscríbete ya
			suscripción
			suscripciones
			ver opciones de suscripción
			ver ofertas
			ver planes
			ver oferta
			quiero suscribirme
			me suscribo
			prueba gratis
			prueba gratuita
			probar gratis
			cancela cuando quieras
			sin permanencia
			ya soy suscriptor
			soy suscriptor
			ya estoy suscrito
			ya tengo cuenta
			ya tienes cuenta
			eres suscriptor
			aún no eres suscriptor
			todavía no eres suscriptor
			no tienes cuenta
			iniciar sesión
			inicia sesión
			inicie sesión
			inicia sesión aquí
			iniciar sesión / registrarse
			cerrar sesión
			acceder
			accede
			ingresar
			ingresa
			regístrate
			regístrate gratis
			regístrate aquí
			registrarse
			registrarme
			regístrese
			crear cuenta
			crear una cuenta
			crea tu cuenta
			mi cuenta
			mi perfil
			contraseña
			olvidé mi contraseña
			olvidaste tu contraseña
			recordarme
			hazte socio
			hazte socia
			hazte suscriptor
			hazte miembro
			hazte premium
			apóyanos
			apoya nuestro periodismo
			donar
			regalar artículo
			regala este artículo
			regalar suscripción
			desbloquear artículo
			gestionar suscripción
			continuar leyendo gratis
			esta funcionalidad es solo para…
			este contenido es exclusivo…
			este contenido es solo para…
			este artículo es exclusivo…
			este artículo es solo para…
			esta noticia es exclusiva para…
			esta nota es exclusiva…
			contenido exclusivo para…
			artículo solo para suscriptores…
			artículo exclusivo para…
			para continuar leyendo…
			para seguir leyendo…
			para leer el artículo completo…
			para leer la noticia completa…
			para leer esta nota…
			para acceder a este contenido…
			para acceder al contenido…
			para ver este contenido…
			suscríbete para…
			suscríbete a nuestro…
			suscríbete por…
			suscríbete y…
			suscríbete desde…
			suscríbase para…
			sigue leyendo con…
			continúa leyendo con…
			regístrate para…
			regístrate gratis para…
			regístrate y…
			inicia sesión para…
			inicia sesión o…
			inicie sesión para…
			accede a todo el contenido…
			accede a todos los contenidos…
			accede para leer…
			acceso ilimitado a todo…
			acceso ilimitado a todos…
			¿ya eres suscriptor…
			¿ya tienes una cuenta?…
			¿ya tienes cuenta?…
			¿ya estás suscrito?…
			¿ya estás registrado?…
			¿eres suscriptor?…
			¿eres socio?…
			¿aún no eres suscriptor?…
			¿todavía no eres suscriptor?…
			¿no eres suscriptor?…
			¿no tienes cuenta?…
			¿aún no tienes cuenta?…
			si ya eres suscriptor…
			si quieres seguir leyendo…
			has alcanzado tu límite…
			te quedan 0 artículos…
			has leído 0 artículos…
			apoya el periodismo…
			apoya nuestro trabajo…`},
		{MediaLabel, `
			ver vídeo
			ver el vídeo
			ver vídeo completo
			ver ahora
			vea el video
			mira el video
			reproducir
			reproducir vídeo
			reproductor de vídeo
			reproductor de audio
			escuchar
			escuchar artículo
			escuchar noticia
			escuchar nota
			escucha este artículo
			escucha la noticia
			escuchá la nota
			escuchar el podcast
			pausa
			pausar
			activar sonido
			desactivar sonido
			pantalla completa
			ver en pantalla completa
			salir de pantalla completa
			ampliar
			ampliar imagen
			ampliar foto
			ampliar la imagen
			clic para ampliar
			haz clic para ampliar
			haga clic para ampliar
			pulsa para ampliar
			abrir imagen en nueva ventana
			abrir imagen
			ver imagen
			ver imágenes
			ver foto
			ver fotos
			ver todas las fotos
			ver galería
			ver galería de fotos
			ver fotogalería
			abrir galería
			ir a la galería
			galería
			galería de fotos
			galería de imágenes
			galerías
			fotogalería
			fotogalerías
			imagen
			imágenes
			imagen 0 de 0
			foto 0 de 0
			0 imágenes
			imagen anterior
			imagen siguiente
			foto anterior
			foto siguiente
			siguiente foto
			siguiente vídeo
			en directo
			en vivo
			ver en directo
			ver en vivo
			ver transcripción
			transcripción
			subtítulos
			infografía
			cargando vídeo
			cargando reproductor
			vídeo no disponible
			pie de foto
			mostrar contenido
			ver contenido
			fuente de la imagen…
			título del video…
			este vídeo no está disponible…
			este contenido no está disponible…
			tu navegador no soporta…
			tu navegador no admite…
			su navegador no soporta…
			su navegador no puede…
			para ver este vídeo…
			para reproducir este…
			por favor, activa javascript…`},
		{Related, `
			lea más
			leer más
			leer más noticias
			leer artículo
			leer noticia
			leer nota completa
			leer noticia completa
			leer artículo completo
			leer completo
			también te puede gustar
			también puede interesarte
			también podría interesarte
			también en
			le recomendamos
			te recomendamos
			te sugerimos
			podría interesarte
			puede que te interese
			si te interesa
			ver más
			ver más noticias
			ver más artículos
			ver todo
			ver todas
			ver todos
			ver todas las noticias
			mirá además
			más información
			más noticias
			más sobre
			más sobre el tema
			más en
			más temas
			más artículos
			más contenido
			más contenidos
			más leídas
			más leídos
			más leído
			más visto
			más vistas
			más vistos
			más populares
			más compartidas
			más comentadas
			más comentado
			más recientes
			lo más leído
			lo más visto
			lo + leído
			lo + visto
			lo último
			lo más reciente
			lo más destacado
			lo más comentado
			lo más compartido
			lo más popular
			las más leídas
			las más vistas
			las últimas noticias
			las noticias más leídas
			los más leídos
			los más vistos
			noticias relacionadas
			noticia relacionada
			notas relacionadas
			nota relacionada
			artículos relacionados
			artículo relacionado
			artículos recomendados
			artículos recientes
			artículos similares
			contenido relacionado
			contenidos relacionados
			temas relacionados
			otros temas
			relacionado
			relacionados
			relacionadas
			etiquetas relacionadas
			vídeos relacionados
			enlaces relacionados
			enlaces de interés
			recomendado
			recomendados
			recomendadas
			recomendado para ti
			recomendaciones
			nuestras recomendaciones
			te recomendamos también
			selección de la redacción
			selección del editor
			elegidos por el editor
			destacados
			destacadas
			otras noticias
			otros artículos
			más historias
			últimas noticias
			última hora
			última hora de
			noticias de hoy
			noticias destacadas
			noticias más leídas
			noticias recientes
			noticias de última hora
			en tendencia
			no te pierdas
			no te lo pierdas
			no se pierda
			sobre este tema
			sobre el mismo tema
			para saber más
			saber más
			conoce más
			para ti
			ampliar noticia
			seguir leyendo
			sigue leyendo
			siga leyendo
			seguí leyendo
			continuar leyendo
			continúa leyendo
			continúe leyendo
			artículo anterior
			artículo siguiente
			siguiente artículo
			siguiente noticia
			noticia anterior
			noticia siguiente
			nota anterior
			nota siguiente
			próximo artículo
			cargar más
			mostrar más
			ver archivo
			lee también…
			lee además…
			lee aquí…
			leé más…
			lea también…
			lea además…
			lea aquí…
			lea más:…
			lea más sobre…
			lea más noticias…
			lea:…
			lee:…
			leer también…
			leer más:…
			leer más sobre…
			leer además…
			te puede interesar…
			te podría interesar…
			también te puede interesar…
			también te podría interesar…
			también lee:…
			también lea:…
			también puedes leer…
			también puede leer…
			le puede interesar…
			le podría interesar…
			le recomendamos leer…
			le recomendamos:…
			le sugerimos leer…
			te recomendamos leer…
			te recomendamos:…
			te sugerimos leer…
			te sugerimos:…
			recomendamos leer…
			recomendado:…
			no dejes de leer…
			no deje de leer…
			no te pierdas:…
			no se pierda:…
			puedes leer:…
			puede leer:…
			puedes leer también…
			puede leer también…
			puede interesarte…
			podría interesarte:…
			quizás te interese…
			quizá te interese…
			además lee…
			además lea…
			además, lea:…
			además, lee:…
			ver también…
			ver más:…
			ver además…
			vea también…
			vea además…
			vea:…
			vea aquí:…
			mira también…
			mira aquí…
			mire también…
			más información:…
			más noticias:…
			más noticias de…
			más noticias sobre…
			más sobre este tema…
			más en:…
			más temas:…
			noticia relacionada:…
			noticias relacionadas:…
			nota relacionada:…
			notas relacionadas:…
			relacionado:…
			artículo relacionado:…
			artículos relacionados:…
			contenido relacionado:…
			sigue leyendo:…
			seguir leyendo:…
			sigue en directo…
			sigue toda la información de…
			sigue toda la actualidad…
			seguí leyendo:…
			continúa leyendo:…
			para más noticias…
			para más información, visita…
			para leer más…
			lo más leído:…
			en fotos:…
			galería:…
			fotogalería:…
			más de
			tendencias
			noticias
			más información sobre…
			mira:…`},
		{Newsletter, `
			boletín
			boletines informativos
			nuestros boletines
			nuestras newsletters
			suscríbete a nuestro boletín
			apúntate
			apuntarme
			recibir newsletter
			recibir boletín
			notificaciones
			activar notificaciones
			activar alertas
			correo electrónico
			tu correo electrónico
			su correo electrónico
			correo
			tu email
			introduce tu email
			introduce tu correo electrónico
			ingresa tu correo electrónico
			ingresa tu email
			enviar
			no, gracias
			ahora no
			descarga la app
			descargar app
			descarga la aplicación
			canal de whatsapp
			suscríbete a nuestra…
			suscríbete a nuestros…
			suscríbete a la newsletter…
			suscríbete gratis…
			suscríbete aquí…
			suscribite a…
			suscríbase a nuestro…
			suscríbase al…
			apúntate a nuestra…
			apúntate a la newsletter…
			apúntate gratis…
			apúntate aquí…
			recibe nuestra…
			recibe nuestro…
			recibe en tu correo…
			recibe en tu email…
			recibe las noticias…
			recibe las últimas…
			recibe lo mejor…
			recibe todas las noticias…
			recibí en tu…
			recibí las noticias…
			recibí nuestro…
			reciba nuestro…
			reciba en su correo…
			reciba las noticias…
			reciba las últimas…
			regístrate a nuestra…
			registrate en nuestra newsletter…
			únete a nuestro canal…
			únete a nuestro grupo…
			únete al canal…
			únete a nuestra comunidad…
			unite a nuestro…
			únase a nuestro…
			síguenos en…
			síganos en…
			seguinos en…
			sigue nuestro canal…
			sigue nuestra cuenta…
			sigue el canal de…
			siga nuestro canal…
			también puedes seguirnos…
			también puede seguirnos…
			puedes seguirnos en…
			encuéntranos en…
			descarga nuestra app…
			descárgate la app…
			descarga la última versión…
			descargue nuestra app…
			agréganos como fuente preferida…
			añádenos como fuente preferida…
			no te pierdas ninguna…
			no te pierdas las noticias…
			toda la información de última hora…
			al suscribirte…
			acepto la política de…
			acepto los términos…
			he leído y acepto…
			gracias por suscribirte…
			te has suscrito…
			puedes darte de baja…
			puedes cancelar tu suscripción…
			puede darse de baja…
			este sitio está protegido por recaptcha…
			sitio protegido por recaptcha…
			al registrarte, aceptas…
			al registrarte aceptas…
			suscríbete al boletín…
			suscríbete al canal…
			descarga nuestra aplicación…`},
		{Share, `
			compartir
			comparte
			compartí
			compartir artículo
			compartir en
			compartir esta noticia
			compartir este artículo
			compartir la noticia
			compartir nota
			compartir noticia
			compartir por
			compartir por email
			compartir por correo
			compartir por correo electrónico
			compartir por whatsapp
			compartir vía
			compartir en facebook
			compartir en twitter
			compartir en x
			compartir en whatsapp
			compartir en linkedin
			compartir en telegram
			compartir en pinterest
			comparte este artículo
			comparte en facebook
			comparte en redes sociales
			comparta este artículo
			comparta esta noticia
			0 compartidos
			0 compartido
			copiar
			copiar enlace
			copiar el enlace
			copiar link
			copiar url
			copiar vínculo
			enlace copiado
			link copiado
			copiado
			enviar por email
			enviar por correo
			enviar por correo electrónico
			enviar por mail
			enviar por whatsapp
			enviar a un amigo
			envía por email
			tuitear
			twittear
			twitear
			me gusta
			síguenos
			síganos
			seguinos
			síguenos en
			síguenos en redes sociales
			síguenos en nuestras redes sociales
			redes sociales
			abre en nueva ventana
			abre en una nueva ventana
			más opciones
			más opciones para compartir
			compartir esta noticia:…
			compartir:…
			compartir en:…
			comparte:…
			comparte esto:…
			comparte esta noticia…
			haz clic para compartir…
			haz clic para enviar…
			haga clic para compartir…
			seguir`},
		{Comments, `
			comentarios
			comentario
			0 comentarios
			0 comentario
			comentarios (0)
			sin comentarios
			no hay comentarios
			comentar
			comenta
			coméntalo
			comenta esta noticia
			comentar noticia
			comentar esta noticia
			comentar este artículo
			añadir comentario
			añade un comentario
			agregar comentario
			agregar un comentario
			dejar un comentario
			deje un comentario
			deje su comentario
			dejar comentario
			escribe un comentario
			escribe tu comentario
			escribir un comentario
			publicar comentario
			publicar un comentario
			publicar el comentario
			enviar comentario
			haz un comentario
			ver comentarios
			ver comentarios (0)
			ver los comentarios
			ver 0 comentarios
			ver todos los comentarios
			mostrar comentarios
			ocultar comentarios
			cargar comentarios
			leer comentarios
			leer los comentarios
			más comentarios
			ir a comentarios
			ir a los comentarios
			tu comentario
			tu opinión
			tu nombre
			opine
			danos tu opinión
			deja una respuesta
			deja un respuesta
			deja una respuesta cancelar la respuesta
			deje una respuesta
			cancelar respuesta
			cancelar la respuesta
			respuestas
			0 respuestas
			únete a la conversación
			únete al debate
			participa en la conversación
			normas de participación
			normas de uso
			normas de los comentarios
			política de comentarios
			denunciar
			denunciar comentario
			reportar comentario
			ordenar por
			más valorados
			cartas al director
			te ha gustado este artículo
			te gustó este artículo
			te ha sido útil este artículo
			te fue útil
			valora este artículo
			los comentarios están cerrados…
			comentarios cerrados…
			debes estar conectado…
			tienes que iniciar sesión…
			tienes que estar registrado…
			inicia sesión para comentar…
			para comentar es necesario…
			para comentar debes…
			para poder comentar…
			solo los suscriptores pueden comentar…
			solo los usuarios registrados…
			deja tu comentario…
			deja un comentario…
			déjanos tu comentario…
			déjanos tu opinión…
			cuéntanos qué opinas…
			cuéntanos en los comentarios…
			sé el primero en comentar…
			sea el primero en comentar…
			tu dirección de correo electrónico no será publicada…
			su dirección de correo electrónico no será publicada…
			los campos obligatorios…
			los campos necesarios…
			guardar mi nombre…
			guarda mi nombre…
			este sitio usa akismet…
			este sitio utiliza akismet…
			recibir un correo electrónico con…
			esta noticia no admite comentarios…
			los comentarios son responsabilidad…
			responder
			¿qué opinas? déjanos…`},
		{Navigation, `
			saltar al contenido
			saltar al contenido principal
			ir al contenido
			ir al contenido principal
			ir al menú
			ir a la portada
			ir a inicio
			ir arriba
			pasar al contenido principal
			abrir menú
			cerrar menú
			mostrar menú
			navegación
			navegación de entradas
			inicio
			portada
			volver
			volver a inicio
			volver a la portada
			volver al inicio
			volver arriba
			volver atrás
			volver al listado
			buscar
			búsqueda
			buscador
			abrir buscador
			cerrar buscador
			resultados de búsqueda
			siguiente
			anterior
			siguiente página
			página siguiente
			página anterior
			anterior siguiente
			siguiente anterior
			página 0
			página 0 de 0
			cerrar
			ver menos
			mostrar menos
			leer menos
			índice
			índice de contenidos
			tabla de contenidos
			en este artículo
			contenido del artículo
			secciones
			categorías
			categoría
			todas las secciones
			etiquetas
			hemeroteca
			quiénes somos
			sobre nosotros
			nosotros
			acerca de
			acerca de nosotros
			contacto
			contactar
			contáctenos
			contáctanos
			contacta con nosotros
			preguntas frecuentes
			atención al cliente
			atención al suscriptor
			aviso legal
			política de privacidad
			privacidad
			términos y condiciones
			términos de uso
			términos y condiciones de uso
			condiciones de uso
			condiciones generales
			mapa del sitio
			mapa web
			edición impresa
			edición digital
			edición del día
			ediciones
			kiosko
			quiosco
			esquelas
			hoy en portada
			accesibilidad
			mapa de sitio
			estás aquí
			usted está aquí
			modo oscuro
			modo nocturno`},
		{CookieNotice, `
			aceptar
			aceptar todo
			aceptar todas
			acepto
			aceptar y continuar
			aceptar y cerrar
			aceptar cookies
			aceptar todas las cookies
			rechazar
			rechazar todo
			rechazar todas
			rechazar cookies
			rechazar y suscribirse
			continuar sin aceptar
			configurar cookies
			configuración de cookies
			configuración de privacidad
			preferencias de cookies
			gestionar cookies
			gestionar preferencias
			gestionar consentimiento
			administrar cookies
			política de cookies
			aviso de cookies
			entendido
			estoy de acuerdo
			guardar preferencias
			guardar configuración
			ver preferencias
			más opciones de privacidad
			utilizamos cookies…
			usamos cookies…
			nosotros y nuestros socios…
			nosotros y nuestros 0 socios…
			este sitio web utiliza cookies…
			este sitio web usa cookies…
			este sitio utiliza cookies…
			este sitio usa cookies…
			esta web utiliza cookies…
			esta web usa cookies…
			esta página web utiliza cookies…
			esta página utiliza cookies…
			nuestra web utiliza cookies…
			si continúas navegando…
			al continuar navegando…
			al navegar en este sitio…
			al hacer clic en aceptar…
			al hacer clic en "aceptar…
			valoramos tu privacidad…
			valoramos su privacidad…
			tu privacidad es importante…
			su privacidad es importante…
			puedes cambiar la configuración…
			para ofrecer las mejores experiencias…`},
		{Furniture, `
			imprimir
			imprimir artículo
			imprimir noticia
			imprimir página
			versión imprimible
			descargar pdf
			descargar en pdf
			guardar
			guardar artículo
			guardar noticia
			guardar nota
			guardado
			guardar para después
			guardar para leer más tarde
			leer más tarde
			leer después
			favorito
			favoritos
			añadir a favoritos
			agregar a favoritos
			mis favoritos
			mis guardados
			tiempo de lectura
			0 min de lectura
			0 mins de lectura
			0 min. de lectura
			0 minutos de lectura
			0 minuto de lectura
			lectura de 0 min
			lectura de 0 minutos
			lectura: 0 min
			tamaño de letra
			tamaño de texto
			tamaño del texto
			aumentar texto
			reducir texto
			aumentar tamaño
			reportar error
			reportar errores
			informar de un error
			comunicar un error
			notificar un error
			avisar de un error
			publicado
			publicado el
			publicado en
			actualizado
			actualizado el
			actualizado a las
			última actualización
			escrito por
			autores
			redacción
			archivado en
			etiquetado en
			palabras clave
			cargando
			espere por favor
			versión para imprimir
			seguir autor
			seguir tema
			seguir al autor
			ver perfil
			ver más de este autor
			ver todos los artículos
			fuente preferida
			traducir
			resumen generado por ia
			resumir
			tiempo de lectura:…
			tiempo de lectura estimado…
			tiempo de lectura 0…
			publicado el 0…
			publicado el:…
			publicado:…
			publicado en:…
			publicada el 0…
			actualizado el 0…
			actualizado:…
			actualizado a las 0…
			actualizada el 0…
			archivado en:…
			etiquetas:…
			etiquetado como…
			temas:…
			temas relacionados:…
			palabras clave:…
			categorías:…
			todos los derechos reservados…
			derechos reservados…
			prohibida su reproducción…
			prohibida la reproducción…
			queda prohibida la reproducción…
			queda prohibida toda reproducción…
			reportar un error…
			¿has encontrado un error?…
			¿encontraste un error?…
			¿encontró un error?…
			si encuentras un error…
			si has encontrado un error…
			este artículo fue publicado originalmente…
			este artículo se publicó originalmente…
			este artículo ha sido traducido…
			este contenido fue realizado con la asistencia…
			este contenido ha sido generado…
			esta nota fue publicada…
			las opiniones expresadas en este…
			por
			temas
			tema
			las opiniones vertidas en este…
			última actualización:…
			última modificación:…
			fecha de publicación:…
			fecha de actualización:…`},
		{AuthorNote, `
			sobre el autor
			sobre la autora
			sobre los autores
			acerca del autor
			acerca de la autora
			sobre el firmante
			el autor
			la autora
			más del autor
			más de este autor
			más artículos del autor
			ver biografía
			ver más artículos del autor
			otros artículos del autor
			sobre el autor:…
			sobre la autora:…
			sobre la firma…`},
	}},
	{"pt", []phraseKind{
		{Advertisement, `
			publicidade
			propaganda
			conteúdo patrocinado
			conteúdo publicitário
			conteúdo de marca
			publieditorial
			informe publicitário
			oferecido por
			apresentado por
			em parceria com
			continua depois da publicidade
			continua após o anúncio
			a matéria continua após a publicidade
			a notícia continua após a publicidade
			o artigo continua após a publicidade
			o texto continua após a publicidade
			leia mais após a publicidade
			continue lendo após a publicidade
			publicidade - continua após
			pub
			fechar anúncio
			pular anúncio
			ignorar anúncio
			remover anúncios
			anuncie
			anuncie conosco
			por que vejo este anúncio
			continua após a publicidade…
			este artigo contém links de afiliados…
			parece que você está usando um bloqueador…`},
		{Paywall, `
			assine
			assine já
			assine agora
			assinar
			assinatura
			assinaturas
			já é assinante
			já sou assinante
			sou assinante
			não é assinante
			ainda não é assinante
			exclusivo para assinantes
			exclusivo assinantes
			só para assinantes
			apenas para assinantes
			para assinantes
			conteúdo para assinantes
			artigo exclusivo
			ver planos
			conheça os planos
			veja os planos
			cancele quando quiser
			teste grátis
			experimente grátis
			entrar
			faça login
			faça seu login
			fazer login
			iniciar sessão
			inicie sessão
			terminar sessão
			cadastre-se
			cadastre-se grátis
			cadastrar
			registe-se
			registar
			registre-se
			criar conta
			crie sua conta
			criar uma conta
			minha conta
			meu perfil
			esqueci minha senha
			esqueci a senha
			esqueceu a senha
			subscrever
			subscreva
			subscreva já
			subscrever agora
			torne-se membro
			apoie-nos
			apoie o jornalismo
			doe agora
			presentear
			presentear artigo
			oferecer artigo
			desbloquear artigo
			já é assinante?…
			já é assinante do…
			já tem conta?…
			já tem uma conta?…
			já possui cadastro?…
			já tem cadastro?…
			já é subscritor?…
			já é cadastrado?…
			ainda não é assinante?…
			não é assinante?…
			ainda não tem conta?…
			não tem conta?…
			não tem uma conta?…
			é assinante?…
			para continuar lendo…
			para continuar a ler…
			para ler o artigo completo…
			para ler a matéria completa…
			para ler este artigo…
			para ter acesso a este conteúdo…
			para acessar este conteúdo…
			continue lendo com…
			continue a ler este artigo…
			continue lendo esta…
			este conteúdo é exclusivo…
			este artigo é exclusivo…
			este texto é exclusivo…
			esta matéria é exclusiva…
			esta reportagem é exclusiva…
			esta notícia é exclusiva…
			conteúdo exclusivo para…
			artigo exclusivo para…
			assine para…
			assine por…
			assine agora e…
			assine e tenha…
			assine e leia…
			tenha acesso ilimitado…
			tenha acesso a todo…
			acesso ilimitado a todo…
			você atingiu o limite…
			você tem 0 acessos por dia…
			recurso exclusivo para assinantes…
			benefício do assinante…
			faça login para…
			faça login ou…
			faça seu login para…
			faça o login para…
			cadastre-se para…
			cadastre-se gratuitamente…
			registe-se para…
			registe-se gratuitamente…
			torne-se assinante…
			subscreva para…
			inicie sessão para…`},
		{MediaLabel, `
			ver o vídeo
			assista ao vídeo
			assista agora
			assistir vídeo
			veja o vídeo
			veja vídeo
			reproduzir
			reproduzir vídeo
			reproduzir áudio
			ouvir artigo
			ouvir notícia
			ouça este conteúdo
			ouça este artigo
			ouça a matéria
			ouvir o texto
			silenciar
			ativar som
			tela cheia
			ecrã inteiro
			ver em tela cheia
			ver em ecrã inteiro
			ampliar imagem
			clique para ampliar
			clique na imagem para ampliar
			abrir imagem
			abrir imagem em nova janela
			ver imagem
			ver todas as fotos
			galeria de imagens
			imagem
			imagens
			imagem 0 de 0
			0 imagens
			próxima foto
			próximo vídeo
			ao vivo
			em direto
			assista ao vivo
			transcrição
			infográfico
			carregando vídeo
			vídeo indisponível
			este vídeo não está disponível…
			este conteúdo não está disponível…
			este conteúdo não pode ser…
			seu navegador não suporta…
			o seu navegador não suporta…
			o seu browser não suporta…
			para assistir a este vídeo…
			ative o javascript…
			ouvir
			ouça
			assista
			assistir`},
		{Related, `
			leia mais
			leia a notícia completa
			leia na íntegra
			ler mais
			ler artigo
			ler notícia
			ler artigo completo
			ler matéria completa
			ler a seguir
			continuar lendo
			continuar a ler
			continue lendo
			continue a ler
			veja mais
			veja a seguir
			ver mais
			ver tudo
			ver mais notícias
			ver todas as notícias
			saiba mais
			saber mais
			confira mais
			mais notícias
			mais notícias de
			mais lidas
			mais lidos
			mais vistos
			mais vistas
			mais populares
			mais recentes
			mais comentadas
			mais sobre
			mais sobre este tema
			mais sobre o assunto
			mais em
			mais conteúdo
			mais artigos
			mais informações
			as mais lidas
			os mais lidos
			as mais vistas
			o mais lido
			últimas
			últimas do
			artigos relacionados
			artigo relacionado
			matérias relacionadas
			conteúdo relacionado
			conteúdos relacionados
			posts relacionados
			tópicos relacionados
			assuntos relacionados
			tags relacionadas
			links relacionados
			recomendado para você
			recomendados para você
			recomendado para si
			recomendações
			você pode gostar
			você pode se interessar
			você pode se interessar por
			você também pode se interessar
			pode interessar
			também pode interessar
			poderá também gostar
			talvez você goste
			para você
			outras notícias
			outros artigos
			outros destaques
			destaques
			destaques do dia
			em destaque
			não perca
			não perca também
			escolha do editor
			escolhas do editor
			escolha dos editores
			sugestão de leitura
			sugestões de leitura
			sobre o mesmo assunto
			sobre o mesmo tema
			próximo artigo
			próxima notícia
			próxima matéria
			artigo anterior
			artigo seguinte
			notícia seguinte
			matéria anterior
			carregar mais
			mostrar mais
			leia também…
			leia ainda…
			leia mais:…
			leia mais sobre…
			leia mais notícias…
			leia mais em…
			leia aqui…
			leia:…
			leia a seguir…
			leia a íntegra…
			leia a matéria completa…
			ler mais:…
			ler também…
			ler mais sobre…
			ler mais notícias…
			veja também…
			veja mais:…
			veja mais notícias…
			veja ainda…
			veja:…
			veja aqui…
			ver também…
			ver mais:…
			saiba mais:…
			saiba mais sobre…
			confira também…
			confira:…
			confira mais notícias…
			assista também…
			assista:…
			assista ao vídeo…
			ouça também…
			ouça:…
			ouça o podcast…
			mais sobre:…
			mais notícias:…
			mais notícias sobre…
			matéria relacionada:…
			matérias relacionadas:…
			artigo relacionado:…
			artigos relacionados:…
			relacionadas:…
			não perca:…
			recomendamos:…
			próximo artigo:…
			artigo anterior:…
			acompanhe ao vivo…
			acompanhe as últimas notícias…
			acompanhe tudo sobre…
			para mais notícias…
			vídeos:…
			você também pode gostar…
			pode lhe interessar…
			também lhe pode interessar…
			leia
			mais
			mais de
			clique aqui e leia…
			clique aqui para ler…`},
		{Newsletter, `
			subscrever newsletter
			inscreva-se
			inscreva-se agora
			ativar notificações
			receber notificações
			seu e-mail
			seu email
			seu melhor e-mail
			o seu email
			o seu e-mail
			digite seu e-mail
			insira seu e-mail
			cadastrar e-mail
			não, obrigado
			agora não
			baixe o app
			baixe o aplicativo
			baixe nosso aplicativo
			descarregue a app
			canal no whatsapp
			canal do whatsapp
			inscreva-se em nossa…
			inscreva-se no nosso…
			inscreva-se no canal…
			inscreva-se para receber…
			inscreva-se e receba…
			inscreva-se aqui…
			assine a nossa newsletter…
			assine nossa newsletter…
			assine nossas newsletters…
			assine a newsletter…
			assine gratuitamente…
			subscreva a nossa…
			subscreva a newsletter…
			subscreva gratuitamente…
			subscreva as nossas…
			receba a newsletter…
			receba nossa newsletter…
			receba nossas…
			receba as notícias…
			receba as principais…
			receba as últimas…
			receba em primeira mão…
			receba no seu email…
			receba no seu e-mail…
			receba no whatsapp…
			receba notícias…
			receba gratuitamente…
			receba todos os dias…
			participe do nosso grupo…
			participe do grupo…
			participe do canal…
			participe do nosso canal…
			entre no canal…
			entre no grupo…
			entre para o nosso canal…
			entre no nosso grupo…
			siga-nos no…
			siga-nos nas…
			siga-nos em…
			siga o canal…
			siga nosso canal…
			siga o nosso canal…
			siga nosso perfil…
			siga a gente…
			siga nossas redes…
			siga nossas páginas…
			siga o nosso perfil…
			nos siga no…
			acompanhe nossas redes…
			acompanhe o nosso canal…
			acompanhe nosso canal…
			acompanhe a gente…
			clique aqui e siga…
			clique aqui para entrar…
			clique aqui para seguir…
			clique aqui para receber…
			quer receber notícias…
			quer receber as principais…
			quer ficar por dentro…
			fique por dentro das…
			fique por dentro de tudo…
			fique por dentro do que…
			fique bem informado…
			fique atualizado…
			baixe nosso app…
			descarregue a nossa app…
			mande sua sugestão…
			mande sua pauta…
			tem alguma sugestão de reportagem…
			envie sua sugestão…
			envie sua denúncia…
			ao clicar em enviar…
			ao assinar nossa newsletter…
			aceito os termos…
			concordo em receber…
			li e aceito…
			li e concordo…
			declaro que li…
			obrigado por se inscrever…
			pode cancelar a subscrição…
			este site é protegido por recaptcha…
			este formulário é protegido por recaptcha…
			inscreva-se na newsletter…
			inscreva-se na nossa…
			ao se inscrever, você…
			ao se cadastrar, você…`},
		{Share, `
			compartilhar
			compartilhe
			compartilhar notícia
			compartilhar artigo
			compartilhar matéria
			compartilhe esta matéria
			compartilhe este artigo
			compartilhe essa notícia
			compartilhe isso
			compartilhar no facebook
			compartilhar no twitter
			compartilhar no x
			compartilhar no whatsapp
			compartilhar no linkedin
			compartilhar via
			compartilhar via e-mail
			compartilhar por e-mail
			compartilhamentos
			0 compartilhamentos
			partilhar
			partilhe
			partilhar artigo
			partilhar notícia
			partilhar este artigo
			partilhar no facebook
			partilhar no twitter
			partilhar no whatsapp
			partilhar via
			partilhar por email
			partilhas
			0 partilhas
			partilhe este artigo
			copiar o link
			copiar ligação
			enviar por e-mail
			tuitar
			tweetar
			curtir
			siga-nos
			siga-nos em
			siga-nos no facebook
			siga nas redes sociais
			siga nossas redes sociais
			redes sociais
			nas redes
			compartilhe:…
			compartilhar:…
			compartilhar em:…
			compartilhe isso:…
			compartilhe esta notícia…
			partilhar:…
			partilhe:…
			partilhe isto:…
			clique para compartilhar…
			clique para partilhar…`},
		{Comments, `
			sem comentários
			nenhum comentário
			comente
			comente aqui
			comente esta notícia
			adicionar comentário
			adicionar um comentário
			deixar comentário
			deixar um comentário
			escreva um comentário
			escrever comentário
			faça um comentário
			ver todos os comentários
			esconder comentários
			ler comentários
			leia os comentários
			carregar comentários
			mais comentários
			seu comentário
			sua opinião
			dê sua opinião
			dê a sua opinião
			deixe uma resposta
			deixe uma resposta cancelar resposta
			cancelar resposta
			respostas
			0 respostas
			participe da conversa
			entre na conversa
			regras de comentários
			comentários encerrados
			o que você achou
			esta notícia foi útil
			este artigo foi útil
			você achou este artigo útil
			carta do leitor
			comentários facebook
			os comentários são de responsabilidade…
			os comentários não representam…
			os comentários dos leitores…
			para comentar é preciso…
			é preciso estar logado para…
			você precisa estar logado…
			você precisa fazer login…
			você deve estar logado…
			faça login para comentar…
			é necessário fazer login…
			apenas assinantes podem comentar…
			seja o primeiro a comentar…
			deixe seu comentário…
			deixe o seu comentário…
			deixe um comentário…
			o seu endereço de e-mail não será publicado…
			o seu endereço de email não será publicado…
			campos obrigatórios são…
			os campos obrigatórios…
			salvar meu nome…
			salvar meus dados…
			guardar o meu nome…
			notifique-me…
			notifique me…
			este site utiliza o akismet…
			este site usa o akismet…
			os comentários estão encerrados…
			os comentários estão fechados…`},
		{Navigation, `
			ir para o conteúdo
			ir para o conteúdo principal
			pular para o conteúdo
			pular para o conteúdo principal
			saltar para o conteúdo
			ir para o menu
			ir para o topo
			fechar menu
			navegação
			navegação de post
			página inicial
			voltar
			voltar ao início
			voltar ao topo
			voltar para o topo
			voltar para a home
			voltar para o início
			voltar à página inicial
			busca
			pesquisar
			pesquisa
			procurar
			resultados da busca
			próximo
			próxima
			anterior próximo
			próximo anterior
			próxima página
			página seguinte
			fechar
			neste artigo
			sumário
			seções
			secções
			editorias
			marcadores
			quem somos
			sobre nós
			fale conosco
			contato
			contactos
			expediente
			ficha técnica
			estatuto editorial
			perguntas frequentes
			política de privacidade
			privacidade
			termos de uso
			termos e condições
			termos de utilização
			mapa do site
			edição impressa
			edição digital
			edição do dia
			classificados
			central do assinante
			atendimento ao assinante
			acessibilidade
			modo escuro`},
		{CookieNotice, `
			aceitar
			aceito
			aceitar todos
			aceitar tudo
			aceitar cookies
			aceitar todos os cookies
			aceitar e continuar
			aceitar e fechar
			rejeitar
			rejeitar todos
			recusar
			recusar todos
			continuar sem aceitar
			configurações de cookies
			definições de cookies
			definições de privacidade
			gerir cookies
			gerir preferências
			gerenciar cookies
			gerenciar preferências
			entendi
			concordo
			ok, entendi
			nós utilizamos cookies…
			nós usamos cookies…
			nós e os nossos parceiros…
			nós e nossos parceiros…
			este site utiliza cookies…
			este site usa cookies…
			este website utiliza cookies…
			nosso site utiliza cookies…
			nosso site usa cookies…
			o nosso site utiliza cookies…
			ao continuar navegando…
			ao continuar a navegar…
			ao navegar neste site…
			ao navegar por este site…
			ao utilizar este site…
			ao utilizar nosso site…
			ao clicar em aceitar…
			ao clicar em "aceitar…
			se continuar a navegar…
			valorizamos sua privacidade…
			valorizamos a sua privacidade…
			a sua privacidade é importante…
			sua privacidade é importante…`},
		{Furniture, `
			imprimir artigo
			versão para impressão
			baixar pdf
			salvar
			salvar artigo
			salvar para ler depois
			guardar artigo
			ler mais tarde
			ler depois
			ler para mais tarde
			adicionar aos favoritos
			tempo de leitura
			0 min de leitura
			0 mins de leitura
			0 min. de leitura
			0 minutos de leitura
			0 minuto de leitura
			leitura: 0 min
			tamanho da fonte
			tamanho do texto
			tamanho da letra
			aumentar fonte
			diminuir fonte
			diminuir texto
			reportar erro
			reportar um erro
			informar erro
			informe um erro
			encontrou um erro
			erros de português
			publicado em
			publicado há
			atualizado
			atualizado em
			atualizada em
			última atualização
			redação
			tópicos
			palavras-chave
			carregando
			a carregar
			aguarde
			ouvir texto
			traduzir
			resumo gerado por ia
			fonte preferida
			tempo de leitura:…
			tempo estimado de leitura…
			tempo de leitura estimado…
			tempo de leitura 0…
			publicado em 0…
			publicado em:…
			publicado por:…
			publicada em 0…
			atualizado em 0…
			atualizado em:…
			atualizado:…
			atualizado às 0…
			atualizada em 0…
			criado em 0…
			tópicos:…
			assuntos:…
			palavras-chave:…
			arquivado em:…
			todos os direitos reservados…
			direitos reservados…
			é proibida a reprodução…
			proibida a reprodução…
			reprodução proibida…
			encontrou um erro?…
			encontrou algum erro?…
			encontrou erro?…
			viu algum erro?…
			comunicar erro…
			este artigo foi publicado originalmente…
			este texto foi publicado originalmente…
			este texto foi originalmente…
			este conteúdo foi publicado…
			este conteúdo foi gerado…
			este texto não reflete…
			este texto não representa…
			as opiniões expressas neste…
			assuntos
			última atualização:…
			data de publicação:…`},
		{AuthorNote, `
			sobre o autor
			sobre a autora
			sobre os autores
			o autor
			a autora
			mais do autor
			outros artigos do autor
			ver mais do autor
			sobre o autor:…
			sobre a autora:…`},
	}},
	{"it", []phraseKind{
		{Advertisement, `
			pubblicità
			annuncio pubblicitario
			messaggio pubblicitario
			contenuto sponsorizzato
			contenuti sponsorizzati
			sponsorizzato
			sponsorizzato da
			contenuto promozionale
			contenuto pubblicitario
			informazione pubblicitaria
			publiredazionale
			pubbliredazionale
			in collaborazione con
			offerto da
			presentato da
			continua dopo la pubblicità
			l'articolo continua dopo la pubblicità
			la notizia continua dopo la pubblicità
			leggi dopo la pubblicità
			continua a leggere dopo la pubblicità
			articolo continua sotto
			pubblicità - continua a leggere di seguito
			continua a leggere di seguito
			chiudi pubblicità
			salta pubblicità
			salta annuncio
			rimuovi la pubblicità
			navigare senza pubblicità
			pubblicità su questo sito
			questo articolo contiene link di affiliazione…
			i prodotti presenti in questo articolo…
			hai un ad blocker…
			sembra che tu stia usando un ad blocker…
			stai usando un ad blocker…`},
		{Paywall, `
			abbonati
			abbonati ora
			abbonati subito
			abbonamento
			abbonamenti
			abbonarsi
			sei già abbonato
			già abbonato
			sono già abbonato
			sei abbonato
			non sei abbonato
			solo per abbonati
			solo abbonati
			per abbonati
			riservato agli abbonati
			contenuto riservato agli abbonati
			articolo riservato agli abbonati
			contenuto per abbonati
			esclusiva per abbonati
			esclusivo per abbonati
			contenuto premium
			scopri le offerte
			scopri l'offerta
			scopri di più sulle offerte
			vedi le offerte
			attiva ora
			attiva subito
			prova gratis
			prova gratuita
			prova ora
			disdici quando vuoi
			accedi
			accedi o registrati
			accedi/registrati
			accedi / registrati
			accedi con google
			accedi con facebook
			registrati
			registrati ora
			registrati gratis
			registrazione
			iscriviti
			iscriviti ora
			crea un account
			crea account
			il mio account
			il mio profilo
			area personale
			password dimenticata
			hai dimenticato la password
			sostienici
			sostieni il giornale
			dona ora
			fai una donazione
			diventa sostenitore
			diventa socio
			regala un articolo
			regala abbonamento
			regala questo articolo
			sblocca l'articolo
			non hai un account
			hai già un account
			sei già abbonato?…
			sei già abbonata?…
			sei già registrato?…
			sei già iscritto?…
			sei abbonato?…
			già abbonato?…
			hai già un account?…
			hai già un abbonamento?…
			non hai un account?…
			non hai ancora un account?…
			non sei abbonato?…
			non sei ancora abbonato?…
			non sei registrato?…
			non sei ancora registrato?…
			per continuare a leggere…
			per leggere l'articolo…
			per leggere tutto l'articolo…
			per leggere questo articolo…
			per proseguire la lettura…
			per accedere a questo contenuto…
			per usufruire del servizio…
			questo contenuto è riservato…
			questo articolo è riservato…
			questo contenuto è disponibile solo…
			l'articolo è riservato…
			il servizio è dedicato agli utenti…
			abbonati per…
			abbonati ora e…
			accedi per leggere…
			accedi per continuare…
			accedi a tutti i contenuti…
			accesso illimitato a tutti…
			registrati per…
			registrati gratuitamente…
			continua a leggere con…
			hai raggiunto il limite…
			hai letto tutti gli articoli…
			hai a disposizione 0 articoli…
			sostieni il giornalismo…
			sostieni l'informazione…
			se sei già abbonato…`},
		{MediaLabel, `
			guarda il video
			guarda video
			guarda ora
			guarda anche il video
			riproduci
			riproduci video
			avvia video
			ascolta l'articolo
			ascolta questo articolo
			ascolta il podcast
			ascolta la versione audio
			ascolta ora
			disattiva audio
			attiva audio
			schermo intero
			a schermo intero
			ingrandisci
			ingrandisci immagine
			ingrandisci l'immagine
			ingrandisci la foto
			clicca per ingrandire
			clicca sull'immagine per ingrandire
			apri immagine
			apri galleria
			apri immagine in una nuova finestra
			vedi immagine
			vedi tutte le foto
			vedi le foto
			vedi la gallery
			guarda la gallery
			guarda le foto
			guarda la fotogallery
			guarda tutte le foto
			sfoglia la gallery
			galleria
			galleria fotografica
			galleria foto
			fotogallery
			photogallery
			immagine
			immagini
			foto 0 di 0
			immagine 0 di 0
			0 foto
			0 immagini
			0 video
			foto precedente
			foto successiva
			prossimo video
			in diretta
			diretta tv
			guarda la diretta
			didascalia
			trascrizione
			sottotitoli
			infografica
			caricamento video
			video non disponibile
			incorpora
			codice embed
			questo video non è disponibile…
			questo contenuto non è disponibile…
			il tuo browser non supporta…
			il video non è disponibile…
			per visualizzare questo contenuto…
			per visualizzare questo video…
			attiva javascript…
			guarda
			ascolta
			foto:…
			diretta`},
		{Related, `
			leggi tutto
			leggi ancora
			leggi l'articolo
			leggi la notizia
			leggi la notizia completa
			leggi altro
			leggi l'intervista
			leggi la storia
			leggi l'analisi
			leggi il commento
			leggi il documento
			continua a leggere
			continua la lettura
			prosegui la lettura
			vedi tutti
			vedi tutto
			vedi altri
			vedi di più
			vedi altri articoli
			scopri di più
			scopri altri articoli
			per saperne di più
			per approfondire
			approfondisci
			approfondimenti
			approfondimenti consigliati
			articoli correlati
			articolo correlato
			articoli simili
			articoli consigliati
			articoli recenti
			articoli più letti
			articoli collegati
			notizie correlate
			notizia correlata
			notizie più lette
			notizie collegate
			ultime notizie
			ultim'ora
			ultimi articoli
			ultime news
			le ultime notizie
			le ultime news
			le notizie del giorno
			le notizie più lette
			le più lette
			i più letti
			i più visti
			più letti
			più lette
			più visti
			più viste
			più commentati
			più condivisi
			più popolari
			contenuti correlati
			contenuti consigliati
			contenuti suggeriti
			correlati
			argomenti correlati
			temi correlati
			video correlati
			link correlati
			link utili
			altri articoli
			altre notizie
			altre news
			altri contenuti
			altri video
			altro su questo argomento
			altro da
			altri articoli di
			altri articoli su
			consigliati
			consigliato
			consigliati per te
			consigliato per te
			raccomandati
			raccomandati per te
			suggeriti
			suggeriti per te
			scelti per te
			selezionati per te
			ti potrebbe anche interessare
			ti potrebbe piacere
			potrebbe piacerti
			forse ti interessa
			anche su
			da non perdere
			non perdere
			non perderti
			in evidenza
			in primo piano
			primo piano
			i più recenti
			dello stesso autore
			sullo stesso argomento
			sullo stesso tema
			nella stessa sezione
			articolo precedente
			articolo successivo
			prossimo articolo
			notizia precedente
			notizia successiva
			la scelta della redazione
			scelti dalla redazione
			tutti gli articoli
			tutte le notizie
			carica altri
			carica altro
			mostra altro
			mostra di più
			di tendenza
			leggi anche…
			leggi pure…
			leggi qui…
			leggi:…
			leggi di più…
			leggi l'articolo completo…
			leggi l'articolo:…
			leggi tutto:…
			leggi le altre notizie…
			leggi altre notizie…
			leggi tutte le notizie…
			leggi tutti gli articoli…
			guarda anche…
			guarda:…
			guarda il video:…
			guarda le foto:…
			guarda la gallery:…
			vedi anche…
			ascolta anche…
			scopri anche…
			per approfondire:…
			per saperne di più:…
			articoli correlati:…
			articolo correlato:…
			notizie correlate:…
			correlati:…
			potrebbe interessarti…
			potrebbero interessarti…
			ti potrebbe interessare…
			ti potrebbero interessare…
			da non perdere:…
			fotogallery:…
			gallery:…
			segui la diretta…
			segui il live…
			segui gli aggiornamenti…
			segui tutti gli aggiornamenti…
			tutte le notizie su…
			tutte le news su…
			leggi
			approfondimenti:…
			da leggere:…
			clicca qui per leggere…`},
		{Newsletter, `
			le newsletter
			le nostre newsletter
			ricevi le notifiche
			attiva le notifiche
			notifiche
			la tua email
			la tua e-mail
			il tuo indirizzo email
			il tuo indirizzo e-mail
			indirizzo email
			indirizzo e-mail
			inserisci la tua email
			inserisci la tua e-mail
			inserisci il tuo indirizzo email
			invia
			no, grazie
			non ora
			scarica l'app
			scarica app
			canale whatsapp
			iscriviti alla newsletter…
			iscriviti alle newsletter…
			iscriviti alla nostra…
			iscriviti alle nostre…
			iscriviti al nostro…
			iscriviti al canale…
			iscriviti gratuitamente…
			iscriviti gratis…
			iscriviti qui…
			iscriviti per ricevere…
			iscriviti e ricevi…
			ricevi la newsletter…
			ricevi la nostra newsletter…
			ricevi le nostre…
			ricevi le ultime…
			ricevi le notizie…
			ricevi gratis…
			ricevi gli aggiornamenti…
			ricevi tutte le notizie…
			ricevi via email…
			unisciti al nostro canale…
			unisciti al canale…
			entra nel nostro canale…
			entra nel canale…
			segui il nostro canale…
			segui il canale…
			segui la nostra pagina…
			seguici su…
			seguici sui…
			seguici anche…
			seguici sul…
			seguici in…
			rimani aggiornato…
			resta sempre aggiornato…
			rimani sempre aggiornato…
			per restare aggiornato…
			per restare sempre aggiornato…
			per rimanere aggiornato…
			per essere sempre aggiornato…
			vuoi restare aggiornato…
			scarica la nostra app…
			aggiungici come fonte…
			acconsento al trattamento…
			acconsento a ricevere…
			autorizzo il trattamento…
			ho letto e accetto…
			ho letto l'informativa…
			accetto i termini…
			cliccando su iscriviti…
			cliccando su "iscriviti…
			puoi disiscriverti…
			puoi cancellarti…
			puoi annullare l'iscrizione…
			grazie per esserti iscritto…
			grazie per l'iscrizione…
			hai una segnalazione…
			inviaci la tua segnalazione…
			questo sito è protetto da recaptcha…
			iscrivendoti, accetti…
			iscrivendoti alla newsletter…
			resta aggiornato con…
			resta aggiornato su…`},
		{Share, `
			condividi
			condividi articolo
			condividi l'articolo
			condividi la notizia
			condividi questa notizia
			condividi su
			condividi su facebook
			condividi su twitter
			condividi su x
			condividi su whatsapp
			condividi su linkedin
			condividi su telegram
			condividi su pinterest
			condividi via
			condividi via email
			condividi via mail
			condividi via e-mail
			condividi via whatsapp
			condividi con
			condividi con gli amici
			condividi sui social
			condivisioni
			0 condivisioni
			copia link
			copia il link
			copia url
			link copiato
			copia negli appunti
			copiato
			invia per email
			invia via email
			invia per e-mail
			invia a un amico
			invia tramite email
			twitta
			mi piace
			segui
			seguici
			seguici su
			seguici sui social
			seguici su google news
			seguici su facebook
			seguici su google
			si apre in una nuova finestra
			altre opzioni
			condividi:…
			condividi su:…
			condividi questo articolo…
			fai clic per condividere…
			fai clic qui per condividere…
			clicca per condividere…`},
		{Comments, `
			commenti
			commento
			0 commenti
			0 commento
			commenti (0)
			nessun commento
			commenta
			commenta la notizia
			commenta l'articolo
			commenta questo articolo
			leggi e commenta
			leggi i commenti
			leggi tutti i commenti
			vedi i commenti
			vedi tutti i commenti
			mostra commenti
			mostra i commenti
			nascondi commenti
			carica commenti
			altri commenti
			aggiungi un commento
			aggiungi commento
			scrivi il tuo commento
			inserisci un commento
			lascia il tuo commento
			lascia una risposta
			lascia una risposta annulla risposta
			annulla risposta
			invia commento
			pubblica commento
			pubblica il commento
			partecipa alla discussione
			partecipa alla conversazione
			vai ai commenti
			i tuoi commenti
			il tuo commento
			la tua opinione
			0 risposte
			segnala commento
			segnala un abuso
			segnala abuso
			caratteri rimanenti
			caratteri rimanenti 0
			ordina per
			più recenti
			meno recenti
			commenti chiusi
			commenti disabilitati
			ti è piaciuto questo articolo
			ti è stato utile questo articolo
			vota questo articolo
			lettere al direttore
			i commenti sono chiusi…
			i commenti in questa pagina…
			i commenti dei lettori…
			i commenti sono moderati…
			per poter commentare…
			per lasciare un commento…
			per inviare un commento…
			devi essere connesso…
			devi effettuare il login…
			devi essere abbonato…
			accedi per commentare…
			effettua il login per…
			lascia un commento…
			scrivi un commento…
			commenta per primo…
			il tuo indirizzo email non sarà pubblicato…
			il tuo indirizzo e-mail non sarà pubblicato…
			l'indirizzo email non verrà pubblicato…
			i campi obbligatori…
			salva il mio nome…
			salva i miei dati…
			avvertimi via email…
			questo sito usa akismet…
			questo sito utilizza akismet…
			rispondi
			per commentare devi…
			per commentare è necessario…
			per commentare gli articoli…`},
		{Navigation, `
			vai al contenuto
			vai al contenuto principale
			vai al menu
			vai al footer
			salta al contenuto
			salta al contenuto principale
			menu principale
			apri menu
			apri il menu
			chiudi menu
			chiudi il menu
			navigazione
			navigazione articoli
			home page
			torna alla home
			torna alla homepage
			torna su
			torna in alto
			torna all'inizio
			torna indietro
			torna agli articoli
			torna alla lista
			indietro
			indietro avanti
			successivo
			precedente successivo
			successiva
			pagina successiva
			pagina precedente
			pagina 0 di 0
			cerca
			cerca nel sito
			ricerca
			ricerca avanzata
			apri ricerca
			chiudi
			chiudi ricerca
			mostra meno
			leggi meno
			vedi meno
			indice dei contenuti
			in questo articolo
			sezioni
			categorie
			archivio
			chi siamo
			contatti
			contattaci
			domande frequenti
			la redazione
			informativa privacy
			informativa sulla privacy
			termini e condizioni
			termini di utilizzo
			termini d'uso
			condizioni generali
			condizioni d'uso
			note legali
			mappa del sito
			edizione digitale
			edizione cartacea
			edicola
			edicola digitale
			il giornale in edicola
			sfoglia il giornale
			leggi il giornale
			necrologi
			annunci economici
			dichiarazione di accessibilità
			accessibilità
			gerenza
			preferiti
			i tuoi preferiti
			ti trovi qui
			sei qui
			parole chiave
			argomenti
			redazione
			sommario`},
		{CookieNotice, `
			accetta
			accetto
			accetta tutto
			accetta tutti
			accetta i cookie
			accetta tutti i cookie
			accetta e continua
			accetta e chiudi
			rifiuta
			rifiuta tutto
			rifiuta tutti
			rifiuta e abbonati
			continua senza accettare
			gestisci cookie
			gestisci preferenze
			gestisci opzioni
			gestisci consenso
			preferenze cookie
			preferenze sui cookie
			impostazioni cookie
			impostazioni privacy
			cookie policy e privacy
			cookie
			informativa cookie
			ho capito
			ok, ho capito
			maggiori informazioni
			utilizziamo i cookie…
			utilizziamo cookie…
			usiamo i cookie…
			usiamo cookie…
			noi e i nostri partner…
			noi e i nostri 0 partner…
			noi e terze parti…
			questo sito utilizza cookie…
			questo sito utilizza i cookie…
			questo sito usa cookie…
			questo sito usa i cookie…
			questo sito web utilizza i cookie…
			il nostro sito utilizza cookie…
			continuando la navigazione…
			proseguendo la navigazione…
			proseguendo nella navigazione…
			se continui a navigare…
			se vuoi saperne di più o negare…
			cliccando su accetta…
			cliccando su "accetta…
			chiudendo questo banner…
			la tua privacy è importante…
			rispettiamo la tua privacy…
			per fornire le migliori esperienze…`},
		{Furniture, `
			stampa
			stampa articolo
			stampa l'articolo
			stampa pagina
			stampa questo articolo
			versione stampabile
			scarica pdf
			scarica il pdf
			salva
			salva articolo
			salva l'articolo
			salva questo articolo
			leggi più tardi
			leggi dopo
			aggiungi ai preferiti
			salva tra i preferiti
			tempo di lettura
			0 min di lettura
			0' di lettura
			0 minuti di lettura
			0 minuto di lettura
			lettura: 0 min
			dimensione testo
			dimensione carattere
			aumenta testo
			riduci testo
			segnala errore
			segnala una correzione
			segnala refuso
			pubblicato
			pubblicato il
			pubblicato da
			aggiornato
			aggiornato il
			ultima modifica
			modificato il
			scritto da
			autore
			autori
			caricamento
			caricamento in corso
			attendere
			seguici come fonte preferita
			fonte preferita
			traduci
			sintesi ai
			riassunto generato dall'ia
			hai salvato un nuovo articolo
			tempo di lettura:…
			tempo di lettura 0…
			tempo di lettura stimato…
			lettura 0 min…
			pubblicato il 0…
			pubblicato il:…
			pubblicato:…
			pubblicato in:…
			pubblicata il 0…
			aggiornato il 0…
			aggiornato:…
			aggiornato alle…
			ultimo aggiornamento…
			ultimo agg…
			modificato il 0…
			tag:…
			argomenti:…
			temi:…
			categorie:…
			parole chiave:…
			riproduzione riservata…
			tutti i diritti riservati…
			tutti i diritti sono riservati…
			diritti riservati…
			vietata la riproduzione…
			riproduzione vietata…
			hai trovato un errore?…
			segnala un errore…
			questo articolo è stato pubblicato originariamente…
			questo articolo è stato pubblicato per la prima volta…
			questo articolo è stato tradotto…
			questo articolo è stato generato…
			questo contenuto è stato generato…
			trovi tutti gli articoli salvati…
			salva questo articolo e leggilo…
			fonte
			ultima modifica:…
			ultima modifica il…
			data di pubblicazione:…`},
		{AuthorNote, `
			l'autore
			gli autori
			sull'autore
			informazioni sull'autore
			chi è l'autore
			altri articoli dell'autore
			altri articoli di questo autore
			tutti gli articoli dell'autore
			sull'autore:…
			l'autore:…`},
	}},
	{"nl", []phraseKind{
		{Advertisement, `
			advertentie
			advertenties
			adverteren
			adverteer
			gesponsord
			gesponsorde content
			gesponsorde inhoud
			gesponsord artikel
			gesponsord door
			betaalde content
			partnercontent
			partnerbijdrage
			branded content
			aangeboden door
			in samenwerking met
			lees verder na de advertentie
			lees verder onder de advertentie
			lees verder na deze advertentie
			artikel gaat verder onder advertentie
			artikel gaat verder na de advertentie
			het artikel gaat verder onder de advertentie
			tekst gaat verder onder de advertentie
			de tekst gaat verder onder de advertentie
			verder lezen na de advertentie
			verhaal gaat verder onder de advertentie
			scroll om verder te lezen
			advertentie overslaan
			advertentie sluiten
			einde advertentie
			zonder advertenties lezen
			waarom zie ik deze advertentie
			dit artikel bevat affiliate links…
			dit artikel bevat affiliatelinks…
			je gebruikt een adblocker…
			u gebruikt een adblocker…
			schakel je adblocker uit…
			schakel uw adblocker uit…
			reclame`},
		{Paywall, `
			abonneer
			abonneer je
			abonneer nu
			abonneren
			word abonnee
			abonnee worden
			abonnee
			abonnees
			abonnementen
			alleen voor abonnees
			voor abonnees
			voor leden
			premium artikel
			bekijk de abonnementen
			bekijk abonnementen
			bekijk alle abonnementen
			bekijk onze abonnementen
			bekijk aanbod
			bekijk ons aanbod
			probeer gratis
			gratis proberen
			probeer nu
			maandelijks opzegbaar
			altijd opzegbaar
			al abonnee
			ben je al abonnee
			bent u al abonnee
			nog geen abonnee
			heb je al een account
			nog geen account
			inloggen
			log hier in
			uitloggen
			aanmelden
			registreren
			registreer
			gratis registreren
			account aanmaken
			maak een account aan
			maak gratis account aan
			mijn account
			mijn profiel
			wachtwoord
			wachtwoord vergeten
			steun ons
			steun onze journalistiek
			doneer nu
			word lid
			lid worden
			artikel cadeau geven
			cadeau geven
			geef cadeau
			koop dit artikel
			al abonnee?…
			ben je al abonnee?…
			bent u al abonnee?…
			ben je abonnee?…
			al een account?…
			al lid?…
			heb je al een account?…
			heb je al een abonnement?…
			heeft u al een account?…
			heeft u al een abonnement?…
			nog geen abonnee?…
			nog geen account?…
			om verder te lezen…
			om dit artikel te lezen…
			om dit artikel verder te lezen…
			wil je verder lezen?…
			wilt u verder lezen?…
			verder lezen?…
			verder lezen met…
			lees verder met…
			lees dit artikel verder…
			lees dit artikel gratis…
			lees het hele artikel…
			dit artikel is exclusief…
			dit artikel is alleen voor…
			dit is een premium artikel…
			dit is een premium-artikel…
			dit verhaal is exclusief…
			deze inhoud is exclusief…
			exclusief voor abonnees…
			log in of…
			log in en…
			inloggen om verder…
			registreer je gratis…
			registreer om…
			maak een gratis account…
			maak gratis een account…
			neem een abonnement…
			abonneer je om…
			onbeperkt toegang tot alle…
			onbeperkt lezen…
			je hebt je limiet…
			je hebt 0 artikelen…
			je las zojuist een…
			u las zojuist een…
			log in om verder te lezen…
			log in om dit artikel…`},
		{MediaLabel, `
			video's
			bekijk video
			bekijk de video
			bekijk video's
			bekijk ook de video
			video afspelen
			afspelen
			speel af
			speel video af
			video niet beschikbaar
			luister
			beluister
			luister naar dit artikel
			beluister dit artikel
			beluister artikel
			luister artikel
			luister de podcast
			beluister de podcast
			pauze
			pauzeren
			dempen
			geluid aan
			geluid uit
			volledig scherm
			beeldvullend
			bekijk in volledig scherm
			vergroot
			vergroot afbeelding
			vergroot foto
			afbeelding vergroten
			foto vergroten
			klik om te vergroten
			klik op de foto om te vergroten
			open afbeelding
			open galerij
			bekijk foto
			bekijk foto's
			bekijk de foto's
			bekijk alle foto's
			bekijk fotoserie
			bekijk galerij
			bekijk de fotogalerij
			fotoserie
			fotogalerij
			fotoalbum
			galerij
			foto's
			afbeelding
			afbeeldingen
			foto 0 van 0
			afbeelding 0 van 0
			0 foto's
			0 video's
			vorige foto
			volgende foto
			volgende video
			fotobijschrift
			ondertiteling
			deze video is niet beschikbaar…
			deze video kan niet…
			deze inhoud is niet beschikbaar…
			deze content kan niet…
			je browser ondersteunt…
			uw browser ondersteunt…
			om deze inhoud te kunnen zien…
			om deze content te kunnen zien…
			om deze inhoud te tonen…
			schakel javascript in…
			javascript staat uit…`},
		{Related, `
			lees meer
			lees verder
			lees hier verder
			lees hier
			lees meer artikelen
			lees het artikel
			lees het hele artikel
			lees het volledige artikel
			lees het hele verhaal
			lees het interview
			lees volgende
			lees nu
			ook lezen
			meer lezen
			verder lezen
			bekijk meer
			bekijk alles
			bekijk alle
			meer over
			meer over dit artikel
			meer van
			meer uit
			meer in
			meer nieuws
			meer nieuws over
			meer artikelen
			meer verhalen
			meer weten
			meer informatie
			meer info
			meer laden
			meer tonen
			laad meer
			toon meer
			gerelateerd
			gerelateerde artikelen
			gerelateerde artikels
			gerelateerd nieuws
			gerelateerde berichten
			gerelateerde onderwerpen
			gerelateerde content
			gerelateerde video's
			verwante artikelen
			verwante onderwerpen
			vergelijkbare artikelen
			aanbevolen
			aanbevolen artikelen
			aanbevolen voor jou
			aanbevolen voor u
			aanraders
			leestip
			leestips
			tips van de redactie
			keuze van de redactie
			de keuze van de redactie
			selectie van de redactie
			uitgelicht
			niet te missen
			mis niet
			meest gelezen
			meest gelezen artikelen
			meestgelezen
			meest bekeken
			meest recent
			meest populair
			populaire artikelen
			best gelezen
			net binnen
			nu in het nieuws
			laatste nieuws
			het laatste nieuws
			laatste artikelen
			laatste berichten
			recente artikelen
			recente berichten
			ander nieuws
			andere artikelen
			andere berichten
			volgend artikel
			vorig artikel
			volgend bericht
			vorig bericht
			dit vind je misschien ook interessant
			dit vind je misschien ook leuk
			misschien vind je dit ook interessant
			misschien ook interessant
			ook interessant
			interessant voor jou
			voor jou
			voor jou geselecteerd
			anderen lazen ook
			anderen bekeken ook
			alle artikelen
			alle artikelen over
			al het nieuws
			dossiers
			verder lezen over
			lees ook…
			lees hier meer…
			lees hier:…
			lees hier alles…
			lees hier ook…
			lees meer:…
			lees meer over…
			lees meer nieuws…
			lees verder:…
			lees verder onder…
			lees verder op…
			lees alles over…
			lees al het nieuws over…
			lees al onze…
			lees:…
			ook lezen:…
			bekijk ook…
			bekijk hier…
			bekijk:…
			bekijk de video:…
			beluister ook…
			luister ook…
			kijk ook…
			zie ook…
			meer lezen:…
			meer lezen over…
			meer weten over…
			meer over:…
			meer over dit onderwerp…
			meer nieuws:…
			meer informatie:…
			meer info:…
			gerelateerd:…
			gerelateerde artikelen:…
			leestip:…
			aanrader:…
			volg het laatste nieuws…
			volg alle ontwikkelingen…
			volg ons liveblog…
			in ons liveblog…
			klik hier voor…
			meer
			klik hier om te lezen…
			klik hier om verder te lezen…`},
		{Newsletter, `
			nieuwsbrief
			nieuwsbrieven
			onze nieuwsbrief
			onze nieuwsbrieven
			nieuwsbrief ontvangen
			schrijf je in
			inschrijven
			inschrijven nieuwsbrief
			meld je aan
			meldingen aanzetten
			pushberichten
			pushmeldingen
			e-mailadres
			je e-mailadres
			uw e-mailadres
			jouw e-mailadres
			vul uw e-mailadres in
			voornaam
			achternaam
			verstuur
			verzenden
			versturen
			nee, bedankt
			niet nu
			download de app
			download de gratis app
			mis niets
			schrijf je in voor…
			schrijf je hier in…
			schrijf je nu in…
			schrijf u in voor…
			meld je aan voor onze…
			meld je aan voor de nieuwsbrief…
			meld je nu aan…
			meld je hier aan…
			abonneer je op…
			abonneer je gratis…
			abonneer je hier…
			abonneer u op…
			ontvang onze…
			ontvang de nieuwsbrief…
			ontvang het laatste nieuws…
			ontvang elke dag…
			volg ons op…
			volg ons via…
			volg ons ook…
			blijf op de hoogte…
			wil je op de hoogte blijven…
			wil je niets missen…
			mis niets van…
			download onze app…
			voeg ons toe als…
			vul je e-mailadres in…
			vul hier je e-mailadres…
			bedankt voor je aanmelding…
			bedankt voor je inschrijving…
			heb je een tip…
			heeft u een tip…
			tip de redactie…
			tip ons…
			stuur je tip…
			heb je zelf nieuws…
			mail ons…
			deze site wordt beschermd door recaptcha…
			door je aan te melden voor…
			door je in te schrijven voor…
			je kunt je op elk moment afmelden…
			ik ga akkoord met de…`},
		{Share, `
			deel
			delen
			delen via
			delen op
			deel via
			deel dit
			deel dit artikel
			deel artikel
			deel dit bericht
			deel deze pagina
			deel op facebook
			deel op twitter
			deel op x
			deel op whatsapp
			deel op linkedin
			deel via e-mail
			deel via whatsapp
			deel via facebook
			deel via twitter
			deel via mail
			deel met
			delen op facebook
			delen op twitter
			delen op whatsapp
			delen via whatsapp
			delen via e-mail
			delen via facebook
			delen per e-mail
			artikel delen
			dit artikel delen
			0 keer gedeeld
			kopieer
			kopieer link
			kopieer de link
			link gekopieerd
			kopieer url
			gekopieerd
			mail artikel
			e-mailen
			e-mail dit artikel
			stuur door
			doorsturen
			vind ik leuk
			volg ons
			volg ons op
			volg ons op social media
			sociale media
			opent in nieuw venster
			opent in een nieuw venster
			deel dit artikel:…
			deel dit:…
			deel:…
			delen:…
			klik om te delen…
			volg
			volgen`},
		{Comments, `
			reacties
			reactie
			0 reacties
			0 reactie
			reacties (0)
			geen reacties
			nog geen reacties
			reageer
			reageren
			reageer op dit artikel
			reageer nu
			reageer als eerste
			plaats reactie
			plaats een reactie
			plaats je reactie
			geef een reactie
			geef je reactie
			geef reactie
			geef als eerste een reactie
			schrijf een reactie
			reactie plaatsen
			reactie annuleren
			antwoord annuleren
			reactie verzenden
			bekijk reacties
			bekijk de reacties
			bekijk alle reacties
			alle reacties
			toon reacties
			toon alle reacties
			toon meer reacties
			lees reacties
			lees de reacties
			lees alle reacties
			meer reacties
			verberg reacties
			laad meer reacties
			naar reacties
			jouw reactie
			je reactie
			uw reactie
			jouw mening
			wat vind jij
			wat vindt u
			praat mee
			doe mee aan de discussie
			discussieer mee
			beantwoorden
			meld misbruik
			huisregels
			reactieregels
			nieuwste eerst
			oudste eerst
			geef je mening
			was dit artikel nuttig
			vond je dit artikel interessant
			ingezonden brief
			de reacties zijn gesloten…
			reageren is niet…
			reacties zijn gesloten…
			om te kunnen reageren…
			log in om te reageren…
			alleen abonnees kunnen reageren…
			wees de eerste om te reageren…
			je e-mailadres wordt niet…
			het e-mailadres wordt niet…
			vereiste velden…
			mijn naam, e-mail…
			deze site gebruikt akismet…
			wat vind jij? laat…
			laat een reactie achter…
			laat het weten in de reacties…
			om te reageren moet je…
			om te reageren, …
			je moet ingelogd zijn om…
			antwoorden`},
		{Navigation, `
			ga naar de inhoud
			ga naar inhoud
			ga naar hoofdinhoud
			ga naar de hoofdinhoud
			naar de inhoud
			naar hoofdinhoud
			naar inhoud
			spring naar inhoud
			direct naar de inhoud
			direct naar artikel
			direct naar artikelinhoud
			ga naar de voorpagina
			naar de voorpagina
			naar boven
			terug naar boven
			terug
			terug naar home
			terug naar overzicht
			terug naar het overzicht
			terug naar artikel
			terug naar de homepage
			hoofdmenu
			sluit menu
			menu openen
			menu sluiten
			navigatie
			hoofdnavigatie
			voorpagina
			zoek
			zoeken
			zoekresultaten
			zoek op
			vorige
			volgende
			vorige volgende
			volgende vorige
			volgende pagina
			vorige pagina
			pagina 0 van 0
			sluiten
			sluit
			toon minder
			minder tonen
			verberg
			inhoudsopgave
			in dit artikel
			op deze pagina
			rubrieken
			categorieën
			onderwerpen
			alle onderwerpen
			archief
			contact opnemen
			colofon
			over ons
			klantenservice
			service & contact
			veelgestelde vragen
			privacybeleid
			privacyverklaring
			privacystatement
			algemene voorwaarden
			gebruiksvoorwaarden
			digitale krant
			e-krant
			lees de krant
			webwinkel
			familieberichten
			toegankelijkheid
			je bent hier
			u bent hier
			donkere modus`},
		{CookieNotice, `
			accepteren
			accepteer
			accepteer alles
			alles accepteren
			accepteer cookies
			cookies accepteren
			alle cookies accepteren
			accepteren en doorgaan
			akkoord
			ik ga akkoord
			akkoord en doorgaan
			weigeren
			weiger
			alles weigeren
			weiger alles
			alles afwijzen
			cookie-instellingen
			cookie instellingen
			cookieinstellingen
			cookies beheren
			cookie-voorkeuren
			cookievoorkeuren
			voorkeuren beheren
			privacy-instellingen
			privacyinstellingen
			privacy instellingen
			beheer voorkeuren
			beheer cookies
			beheer privacy
			cookiebeleid
			cookieverklaring
			cookie statement
			alleen noodzakelijke cookies
			wij gebruiken cookies…
			we gebruiken cookies…
			wij en onze partners…
			wij maken gebruik van cookies…
			we maken gebruik van cookies…
			deze website gebruikt cookies…
			deze site gebruikt cookies…
			deze website maakt gebruik van cookies…
			deze site maakt gebruik van cookies…
			onze website gebruikt cookies…
			onze website maakt gebruik van cookies…
			door gebruik te maken van deze website…
			door op akkoord te klikken…
			door op "akkoord…
			wij waarderen uw privacy…`},
		{Furniture, `
			printen
			afdrukken
			artikel afdrukken
			print artikel
			bewaar
			bewaren
			bewaar artikel
			artikel bewaren
			opslaan
			opgeslagen
			bewaard
			later lezen
			lees later
			leeslijst
			toevoegen aan leeslijst
			leestijd
			0 min leestijd
			0 min. leestijd
			0 minuten leestijd
			0 minuut leestijd
			0 min lezen
			tekstgrootte
			lettergrootte
			fout gezien
			foutje gezien
			fout gevonden
			meld een fout
			meld fout
			tip de redactie
			tip ons
			stuur een tip
			gepubliceerd
			gepubliceerd op
			geplaatst
			geplaatst op
			bijgewerkt
			laatste update
			aangepast
			gewijzigd
			geschreven door
			trefwoorden
			bezig met laden
			een ogenblik geduld
			vertalen
			samenvatting door ai
			samengevat door ai
			volg auteur
			voorkeursbron
			leestijd:…
			leestijd 0…
			leestijd ca…
			gepubliceerd op 0…
			gepubliceerd op:…
			gepubliceerd:…
			geplaatst op:…
			laatst bijgewerkt…
			bijgewerkt op 0…
			bijgewerkt:…
			trefwoorden:…
			onderwerpen:…
			categorieën:…
			alle rechten voorbehouden…
			op dit artikel rust copyright…
			op dit artikel berust copyright…
			niets uit deze uitgave…
			fout gezien?…
			fout gevonden?…
			foutje gezien?…
			foutje ontdekt?…
			heb je een fout gezien?…
			heb je een fout gevonden?…
			zie je een fout…
			dit artikel verscheen eerder…
			dit artikel is eerder verschenen…
			dit artikel werd geschreven door…
			dit artikel is vertaald…
			dit artikel is automatisch…
			dit artikel werd automatisch…
			door
			bron
			redactie
			laatste update:…`},
		{AuthorNote, `
			over de auteur
			over de auteurs
			over de schrijver
			de auteur
			de auteurs
			meer van deze auteur
			meer over de auteur
			alle artikelen van deze auteur
			over de auteur:…`},
	}},
	{"da", []phraseKind{
		{Advertisement, `
			annonceindhold
			annoncering
			annoncørbetalt indhold
			sponsoreret
			sponsoreret indhold
			sponsoreret artikel
			betalt indhold
			kommercielt samarbejde
			kommercielt indhold
			reklamer
			i samarbejde med
			artiklen fortsætter efter annoncen
			artiklen fortsætter under annoncen
			artiklen fortsætter nedenfor
			artiklen fortsætter under videoen
			artiklen fortsætter under billedet
			historien fortsætter efter annoncen
			fortsæt læsningen efter annoncen
			læs videre efter annoncen
			annonce - læs videre nedenfor
			spring annonce over
			luk annonce
			annoncér
			bliv annoncør
			annoncør
			denne artikel indeholder affiliate…
			artiklen indeholder annoncelinks…
			du bruger en adblocker…`},
		{Paywall, `
			abonnementer
			abonner
			bliv abonnent
			køb abonnement
			køb abonnement her
			få abonnement
			få adgang
			prøv gratis
			prøv nu
			prøv en måned
			kun for abonnenter
			for abonnenter
			forbeholdt abonnenter
			eksklusivt for abonnenter
			abonnent
			allerede abonnent
			er du abonnent
			er du allerede abonnent
			har du allerede et abonnement
			log ind
			log ind her
			log på
			log ud
			opret bruger
			opret profil
			opret konto
			opret gratis bruger
			opret dig
			registrer dig
			min profil
			min konto
			mit abonnement
			mine sider
			glemt adgangskode
			glemt kodeord
			adgangskode
			støt os
			bliv medlem
			bliv støttemedlem
			ingen binding
			opsig når som helst
			giv artiklen væk
			del som gave
			allerede abonnent?…
			er du allerede abonnent?…
			er du abonnent?…
			har du allerede et abonnement?…
			har du et abonnement?…
			har du allerede en konto?…
			har du ikke en konto?…
			ikke abonnent?…
			endnu ikke abonnent?…
			for at læse videre…
			for at læse artiklen…
			for at læse hele artiklen…
			vil du læse videre?…
			vil du læse hele artiklen?…
			læs videre med…
			læs artiklen med…
			læs hele artiklen med…
			få adgang til hele…
			få adgang til alle…
			få fuld adgang…
			få ubegrænset adgang…
			denne artikel er forbeholdt…
			denne artikel er kun for…
			denne artikel er for abonnenter…
			dette indhold er forbeholdt…
			dette indhold kræver…
			artiklen er forbeholdt…
			log ind for at…
			log ind eller…
			opret en gratis…
			opret en bruger…
			bliv abonnent og…
			køb abonnement og…`},
		{MediaLabel, `
			videoer
			se video
			se videoen
			se videoen her
			se også video
			afspil
			afspil video
			afspil lyd
			lyt
			lyt til artiklen
			lyt til artikel
			hør artiklen
			hør artikel
			lyt til podcasten
			få artiklen læst op
			oplæsning
			læs op
			fuld skærm
			vis i fuld skærm
			luk fuld skærm
			forstør
			forstør billede
			forstør billedet
			klik for at forstørre
			klik på billedet for at forstørre
			åbn billede
			se billede
			se billeder
			se billederne
			se alle billeder
			se galleri
			se billedserie
			se fotos
			vis billeder
			vis galleri
			galleri
			billedgalleri
			billedserie
			billede
			billeder
			billede 0 af 0
			0 billeder
			0 af 0
			næste billede
			forrige billede
			billedtekst
			undertekster
			slå lyd til
			slå lyd fra
			video afspilles…
			videoen er ikke tilgængelig…
			dette indhold er ikke tilgængeligt…
			for at se dette indhold…
			din browser understøtter ikke…
			du skal aktivere javascript…
			denne video er ikke tilgængelig…`},
		{Related, `
			læs mere
			læs videre
			læs artiklen
			læs næste
			se mere
			se alle
			se flere
			se flere artikler
			mere om emnet
			mere om dette emne
			mere om sagen
			mere fra samme
			mere i samme emne
			mere til dig
			flere artikler
			flere nyheder
			flere artikler fra
			flere historier
			flere emner
			relateret
			relaterede artikler
			relaterede
			relateret indhold
			relaterede emner
			relaterede nyheder
			lignende artikler
			artikler om emnet
			andre artikler
			andre læser
			andre læste også
			andre læser lige nu
			anbefalet
			anbefalede artikler
			anbefalet til dig
			anbefalinger
			vi anbefaler
			redaktionen anbefaler
			redaktionens udvalgte
			udvalgte artikler
			udvalgt til dig
			måske er du også interesseret i
			måske vil du også læse
			dette vil måske også interessere dig
			du vil måske også kunne lide
			til dig
			mest læste
			mest læst
			mest læste artikler
			mest sete
			mest populære
			populært lige nu
			seneste
			seneste nyt
			seneste nyheder
			seneste artikler
			sidste nyt
			nyeste
			nyeste artikler
			næste artikel
			forrige artikel
			tophistorier
			topnyheder
			dagens overblik
			gå ikke glip af
			indlæs flere
			vis flere
			vis mere
			hent flere
			læs også…
			læs mere:…
			læs mere om…
			læs mere her…
			læs mere i…
			læs mere på…
			læs her…
			læs videre her…
			læs artiklen her…
			læs hele artiklen…
			læs hele historien…
			læs flere nyheder…
			læs flere artikler…
			læs:…
			se også…
			se her:…
			se videoen her…
			hør også…
			lyt også…
			lyt til podcasten…
			mere om emnet:…
			mere om:…
			mere om sagen:…
			flere artikler om…
			relateret:…
			relaterede artikler:…
			følg vores liveblog…
			følg med live…
			følg seneste nyt…
			du kan læse mere om…
			mere
			mere om
			mere fra
			lige nu`},
		{Newsletter, `
			nyhedsbrev
			nyhedsbreve
			vores nyhedsbrev
			vores nyhedsbreve
			tilmeld
			tilmeld dig
			tilmeld nyhedsbrev
			modtag nyhedsbrev
			få notifikationer
			slå notifikationer til
			din e-mail
			din email
			din e-mailadresse
			din mailadresse
			indtast din e-mail
			indtast din email
			fornavn
			efternavn
			nej tak
			ikke nu
			hent appen
			tilmeld dig vores nyhedsbrev…
			tilmeld dig nyhedsbrevet…
			tilmeld dig gratis…
			tilmeld dig her…
			få nyhedsbrevet…
			få vores nyhedsbrev…
			få de vigtigste nyheder…
			få de seneste nyheder…
			få dagens vigtigste…
			få nyheder direkte…
			få overblik over dagens…
			modtag vores…
			modtag nyhedsbrevet…
			modtag de vigtigste…
			følg os på…
			hent vores app…
			ja tak, jeg vil gerne…
			ja tak, send mig…
			jeg vil gerne modtage…
			ved at tilmelde dig…
			du kan altid afmelde…
			du kan til enhver tid afmelde…
			tak for din tilmelding…
			har du et tip…
			har du tip…
			tip os…
			skriv til os…
			kontakt redaktionen…`},
		{Share, `
			del
			del artikel
			del artiklen
			del denne artikel
			del dette
			del på facebook
			del på twitter
			del på x
			del på linkedin
			del på whatsapp
			del på e-post
			del på e-mail
			del på mail
			del via e-mail
			del via mail
			del via
			del på
			del på facebook del på e-post
			del med
			del link
			del siden
			del historien
			0 delinger
			send til en ven
			send som e-mail
			kopier
			kopier link
			link kopieret
			linket er kopieret
			kopieret
			synes godt om
			følg
			følg os
			følg os på
			følg os på facebook
			sociale medier
			åbner i nyt vindue
			del artiklen:…
			del:…`},
		{Comments, `
			kommentarer
			0 kommentarer
			kommentarer (0)
			ingen kommentarer
			kommenter
			skriv kommentar
			skriv en kommentar
			tilføj kommentar
			tilføj en kommentar
			efterlad en kommentar
			læg en kommentar
			vis kommentarer
			vis alle kommentarer
			se kommentarer
			se alle kommentarer
			skjul kommentarer
			læs kommentarer
			flere kommentarer
			bland dig i debatten
			debatregler
			skriv et svar
			annuller svar
			anmeld kommentar
			din kommentar
			send kommentar
			nyeste først
			ældste først
			læserbrev
			skriv læserbrev
			din mening
			hvad mener du
			log ind for at kommentere…
			kommentarfeltet er lukket…
			kommentarer er lukket…
			der er lukket for kommentarer…
			vær den første til at kommentere…
			deltag i debatten…
			din e-mailadresse vil ikke…
			krævede felter…
			gem mit navn…
			svar
			debat
			du skal være logget ind for at…`},
		{Navigation, `
			gå til hovedindhold
			gå til indhold
			gå til forsiden
			hop til indhold
			spring til indhold
			spring til hovedindhold
			til forsiden
			til toppen
			tilbage til toppen
			tilbage til forsiden
			tilbage til oversigten
			tilbage
			forside
			forsiden
			hovedmenu
			åbn menu
			luk menu
			søg
			søgning
			søg her
			søgeresultater
			næste
			forrige
			forrige næste
			næste side
			forrige side
			side 0
			side 0 af 0
			luk
			vis mindre
			indholdsfortegnelse
			i denne artikel
			sektioner
			kategorier
			kategori
			emner
			arkiv
			kontakt os
			om os
			kundeservice
			kundecenter
			spørgsmål og svar
			privatlivspolitik
			persondatapolitik
			databeskyttelse
			handelsbetingelser
			e-avis
			eavis
			e-avisen
			dagens avis
			læs avisen
			ledige stillinger
			tilgængelighed
			tilgængelighedserklæring
			selvbetjening
			hjælp`},
		{CookieNotice, `
			accepter alle
			accepter alle cookies
			accepter cookies
			tillad alle
			tillad alle cookies
			tillad cookies
			afvis
			afvis alle
			kun nødvendige
			kun nødvendige cookies
			cookieindstillinger
			cookie-indstillinger
			cookiepolitik
			cookie- og privatlivspolitik
			administrer cookies
			administrer samtykke
			gem indstillinger
			vi bruger cookies…
			vi anvender cookies…
			vi og vores partnere…
			vi og vores samarbejdspartnere…
			denne hjemmeside bruger cookies…
			denne hjemmeside anvender cookies…
			dette website bruger cookies…
			dette website anvender cookies…
			denne side bruger cookies…
			ved at klikke på "accepter…
			ved at fortsætte med at bruge…`},
		{Furniture, `
			udskriv
			print artiklen
			gem
			gem artikel
			gem artiklen
			gemt
			gem til senere
			læs senere
			læseliste
			læsetid
			læsetid 0 min
			0 min. læsetid
			0 min læsetid
			0 minutters læsetid
			tekststørrelse
			ret fejl
			rapportér fejl
			fejl i artiklen
			giv os et tip
			tip os
			tip redaktionen
			publiceret
			offentliggjort
			opdateret
			sidst opdateret
			senest opdateret
			skrevet af
			forfatter
			redaktion
			emneord
			indlæser
			henter
			vent venligst
			følg emne
			følg forfatter
			læsetid:…
			læsetid ca…
			publiceret:…
			offentliggjort:…
			opdateret:…
			sidst opdateret:…
			senest opdateret:…
			emner:…
			emneord:…
			alle rettigheder forbeholdes…
			har du fundet en fejl…
			fandt du en fejl…
			ser du en fejl…
			denne artikel er oprindeligt…
			artiklen blev oprindeligt…
			denne artikel er oversat…
			artiklen er oversat…
			af
			kilde`},
		{AuthorNote, `
			om forfatteren
			om skribenten
			om journalisten
			mere fra forfatteren
			flere artikler af forfatteren
			om forfatteren:…
			om skribenten:…`},
	}},
	{"sv", []phraseKind{
		{Advertisement, `
			annons
			annonser
			annonsera
			annonsörsmaterial
			annonsinnehåll
			sponsrat
			sponsrat innehåll
			sponsrad
			sponsrad artikel
			betalt innehåll
			reklamlänk
			kommersiellt samarbete
			i samarbete med
			annonslänkar
			artikeln fortsätter efter annonsen
			artikeln fortsätter under annonsen
			artikeln fortsätter nedan
			artikeln fortsätter under bilden
			fortsätt läsa efter annonsen
			texten fortsätter efter annonsen
			fortsätter efter annonsen
			efter annonsen
			hoppa över annons
			stäng annons
			slut på annons
			dölj annons
			slipp annonser
			läs utan annonser
			detta är en annons
			det här är en annons
			det här är ett annonssamarbete
			artikeln innehåller annonslänkar…
			artikeln innehåller reklamlänkar…
			du använder en annonsblockerare…
			stäng av din annonsblockerare…
			reklam`},
		{Paywall, `
			prenumerera
			prenumerera nu
			prenumerera här
			bli prenumerant
			prenumeration
			prenumerationer
			prenumerant
			för prenumeranter
			endast för prenumeranter
			bara för prenumeranter
			exklusivt för prenumeranter
			köp prenumeration
			köp abonnemang
			teckna prenumeration
			prova nu
			testa gratis
			testa nu
			avsluta när du vill
			redan prenumerant
			är du redan prenumerant
			är du prenumerant
			logga in
			logga in här
			logga ut
			skapa konto
			skapa ett konto
			skapa ett gratis konto
			registrera
			registrera dig
			mitt konto
			mina sidor
			glömt lösenord
			glömt ditt lösenord
			lösenord
			bli medlem
			stöd oss
			stötta oss
			stöd vår journalistik
			ge bort artikeln
			lås upp artikeln
			redan prenumerant?…
			är du redan prenumerant?…
			är du prenumerant?…
			har du redan ett konto?…
			har du redan en prenumeration?…
			har du inget konto?…
			inte prenumerant?…
			för att läsa vidare…
			för att läsa hela artikeln…
			för att läsa artikeln…
			för att fortsätta läsa…
			vill du läsa vidare?…
			vill du läsa hela artikeln?…
			vill du fortsätta läsa?…
			läs vidare med…
			läs hela artikeln med…
			fortsätt läsa med…
			den här artikeln är för prenumeranter…
			den här artikeln är endast…
			detta är en låst artikel…
			det här är en låst artikel…
			artikeln är låst…
			få tillgång till allt…
			få full tillgång…
			få obegränsad tillgång…
			logga in för att…
			logga in eller…
			skapa ett konto för att…
			bli prenumerant och…
			prenumerera för att…
			prova en månad…`},
		{MediaLabel, `
			se videon
			se klippet
			se filmen
			visa video
			spela
			spela upp
			spela video
			lyssna
			lyssna på artikeln
			lyssna på artikel
			lyssna här
			lyssna på podden
			få artikeln uppläst
			uppläsning
			helskärm
			öppna bild i helskärm
			visa i helskärm
			visa bild i helskärm
			stäng helskärm
			förstora
			förstora bild
			förstora bilden
			klicka för att förstora
			klicka på bilden för att förstora
			öppna bild
			visa bild
			visa bilder
			visa bildspel
			visa alla bilder
			se bilder
			se alla bilder
			se bildspel
			bildspel
			bildgalleri
			bild 0 av 0
			nästa bild
			föregående bild
			bildtext
			undertexter
			livesänd
			videospelare
			ljudspelare
			laddar video
			ljuduppspelningen är ai-genererad…
			videon är inte tillgänglig…
			det här innehållet är inte…
			innehållet är inte tillgängligt…
			för att se det här innehållet…
			din webbläsare stöder inte…
			din webbläsare stödjer inte…
			du måste aktivera javascript…
			du behöver aktivera javascript…
			videon kan inte spelas…
			den här videon är inte tillgänglig…`},
		{Related, `
			läs mer
			läs vidare
			läs hela texten
			läs artikeln
			läs artikeln här
			läs fler
			läs nästa
			fortsätt läsa
			se mer
			se alla
			se fler
			mer om ämnet
			mer läsning
			mer nyheter
			mer i ämnet
			mer att läsa
			mer för dig
			fler artiklar
			fler nyheter
			fler artiklar från
			relaterat
			relaterade artiklar
			relaterade ämnen
			relaterade nyheter
			relaterat innehåll
			liknande artiklar
			andra läser
			andra läste också
			andra artiklar
			rekommenderat
			rekommenderas
			rekommenderade artiklar
			rekommenderat för dig
			rekommenderad läsning
			rekommenderat innehåll
			vi rekommenderar
			redaktionen rekommenderar
			redaktionens val
			utvalt för dig
			utvalda artiklar
			för dig
			du kanske också gillar
			du kanske är intresserad av
			missa inte
			inte missa
			mest läst
			mest lästa
			mest läst just nu
			mest läst idag
			mest sett
			mest sedda
			mest delat
			mest populärt
			populära artiklar
			populärt just nu
			senaste
			senaste nytt
			senaste nyheterna
			senaste nyheter
			senaste artiklarna
			det senaste
			nyaste
			nästa artikel
			föregående artikel
			toppnyheter
			ladda fler
			visa fler
			visa mer
			visa alla
			ämnen i artikeln
			läs också…
			läs även…
			läs mer:…
			läs mer om…
			läs mer här…
			läs mer i…
			läs mer på…
			läs här:…
			läs hela artikeln…
			läs fler artiklar…
			läs alla artiklar…
			läs:…
			läs vidare:…
			se också…
			se även…
			se mer:…
			lyssna också…
			mer om:…
			mer om ämnet:…
			mer läsning:…
			mer att läsa:…
			fler artiklar om…
			relaterat:…
			relaterade artiklar:…
			missa inte:…
			följ senaste nytt…
			följ vår liverapportering…
			klicka här för att…
			mer
			mer om
			mer från
			just nu`},
		{Newsletter, `
			nyhetsbrev
			nyhetsbreven
			våra nyhetsbrev
			vårt nyhetsbrev
			anmäl dig här
			anmäl dig till vårt nyhetsbrev
			prenumerera på nyhetsbrev
			pushnotiser
			slå på notiser
			få notiser
			e-post
			e-postadress
			din e-post
			din e-postadress
			din mejladress
			mejladress
			ange din e-postadress
			fyll i din e-postadress
			förnamn
			efternamn
			skicka
			nej tack
			inte nu
			ladda ner appen
			hämta appen
			prenumerera på vårt…
			prenumerera på våra…
			prenumerera på nyhetsbrevet…
			anmäl dig till nyhetsbrevet…
			få nyhetsbrevet…
			få de senaste nyheterna…
			få de viktigaste nyheterna…
			få vårt nyhetsbrev…
			följ oss på…
			följ oss i…
			ladda ner vår app…
			ja tack, jag vill…
			genom att anmäla dig…
			genom att prenumerera…
			du kan när som helst avsluta…
			du kan när som helst avregistrera…
			tack för din anmälan…
			har du tips…
			har du ett tips…
			tipsa oss…
			tipsa redaktionen…
			mejla oss…`},
		{Share, `
			dela
			dela artikel
			dela artikeln
			dela den här artikeln
			dela denna artikel
			dela inlägg
			dela med dig
			dela med
			dela på
			dela på facebook
			dela på twitter
			dela på x
			dela på linkedin
			dela på whatsapp
			dela via
			dela via e-post
			dela via mejl
			dela via mail
			dela via länk
			dela länk
			dela sidan
			delningar
			0 delningar
			mejla
			maila
			skicka vidare
			tipsa en vän
			kopiera
			kopiera länk
			kopiera länken
			länk kopierad
			länken har kopierats
			kopierad
			gilla
			följ
			följ oss
			följ oss på
			sociala medier
			tweeta
			öppnas i nytt fönster
			dela:…
			dela artikeln:…`},
		{Comments, `
			inga kommentarer
			kommentera
			kommentera artikeln
			lägg till kommentar
			lämna en kommentar
			lämna ett svar
			visa kommentarer
			visa alla kommentarer
			läs kommentarer
			läs kommentarerna
			fler kommentarer
			dölj kommentarer
			delta i diskussionen
			avbryt svar
			anmäl kommentar
			skicka kommentar
			nyast först
			äldst först
			insändare
			skriv en insändare
			skriv insändare
			vad tycker du
			tyck till
			logga in för att kommentera…
			kommentarerna är stängda…
			kommentarerna modereras…
			bli först med att kommentera…
			din e-postadress kommer inte…
			obligatoriska fält…
			spara mitt namn…
			svara
			du måste logga in för att…
			du måste vara inloggad för att…`},
		{Navigation, `
			hoppa till innehåll
			hoppa till innehållet
			hoppa till huvudinnehåll
			till innehållet
			gå till innehåll
			gå till innehållet
			gå till huvudinnehåll
			gå till startsidan
			till startsidan
			till toppen
			tillbaka till toppen
			tillbaka till startsidan
			tillbaka
			startsida
			startsidan
			meny
			huvudmeny
			öppna meny
			stäng meny
			navigering
			sök
			sökresultat
			sök här
			nästa
			föregående
			föregående nästa
			nästa sida
			föregående sida
			sida 0
			sida 0 av 0
			stäng
			visa mindre
			innehållsförteckning
			i den här artikeln
			ämnen
			kontakta oss
			om oss
			kundservice
			kundtjänst
			vanliga frågor
			frågor och svar
			integritetspolicy
			personuppgiftspolicy
			personuppgifter
			användarvillkor
			tillgänglighet
			tillgänglighetsredogörelse
			e-tidning
			e-tidningen
			dagens tidning
			läs e-tidningen
			lediga jobb
			familjesidan
			hem
			hjälp`},
		{CookieNotice, `
			acceptera
			acceptera alla
			acceptera alla cookies
			acceptera cookies
			godkänn
			godkänn alla
			godkänn alla cookies
			tillåt alla
			tillåt alla cookies
			avvisa
			avvisa alla
			neka
			neka alla
			bara nödvändiga
			endast nödvändiga
			endast nödvändiga cookies
			cookieinställningar
			cookie-inställningar
			hantera cookies
			hantera inställningar
			hantera samtycke
			hantera preferenser
			cookiepolicy
			om cookies
			jag förstår
			jag godkänner
			vi använder cookies…
			vi använder kakor…
			vi och våra partner…
			vi och våra partners…
			den här webbplatsen använder cookies…
			den här sidan använder cookies…
			denna webbplats använder cookies…
			denna sida använder cookies…
			webbplatsen använder cookies…
			genom att fortsätta använda…
			genom att klicka på "godkänn…`},
		{Furniture, `
			skriv ut
			skriv ut artikeln
			spara
			spara artikel
			spara artikeln
			sparad
			sparad artikel
			spara till senare
			läs senare
			läslista
			lästid
			lästid 0 min
			0 min lästid
			0 min läsning
			0 minuters läsning
			textstorlek
			rätta artikeln
			rätta fel
			anmäl fel
			anmäl textfel
			anmäl faktafel
			anmäl text- och faktafel
			rapportera fel
			rapportera ett fel
			hittat fel
			hittat fel i texten
			tipsa oss
			tipsa
			tipsa redaktionen
			publicerad
			publicerat
			uppdaterad
			uppdaterat
			skriven av
			författare
			ämnesord
			taggar
			alla rättigheter förbehållna
			laddar
			vad är detta
			så arbetar vi
			så jobbar vi
			så arbetar vi med kvalitetsjournalistik
			följ ämne
			följ skribent
			följ ämnen
			lästid:…
			lästid ca…
			lästid cirka…
			publicerad:…
			publicerad 0…
			publicerat:…
			uppdaterad:…
			uppdaterad 0…
			uppdaterat:…
			senast uppdaterad…
			ämnen:…
			taggar:…
			etiketter:…
			nyckelord:…
			har du hittat ett fel…
			hittat ett fel…
			hittat fel?…
			har du sett ett fel…
			ser du ett fel…
			artikeln är översatt…
			artikeln publicerades ursprungligen…
			sammanfattningen är ai…
			av
			källa`},
		{AuthorNote, `
			om författaren
			om författarna
			om artikelförfattaren
			mer från skribenten
			om författaren:…`},
	}},
	{"nb", []phraseKind{
		{Advertisement, `
			annonse
			annonsere
			annonsørinnhold
			annonseinnhold
			sponset
			sponset innhold
			betalt innhold
			betalt annonse
			kommersielt innhold
			kommersielt samarbeid
			i samarbeid med
			artikkelen fortsetter etter annonsen
			artikkelen fortsetter under annonsen
			artikkelen fortsetter under
			artikkelen fortsetter under bildet
			artikkelen fortsetter under videoen
			saken fortsetter etter annonsen
			saken fortsetter under annonsen
			saken fortsetter under
			saka held fram under annonsen
			artikkelen held fram under annonsen
			fortsett å lese under annonsen
			les videre etter annonsen
			teksten fortsetter under annonsen
			hopp over annonse
			lukk annonse
			fjern annonser
			denne artikkelen inneholder annonselenker…
			artikkelen inneholder annonselenker…
			du bruker en annonseblokkerer…`},
		{Paywall, `
			bli abonnent
			bli abonnent nå
			kjøp abonnement
			bestill abonnement
			bare for abonnenter
			for våre abonnenter
			plussak
			prøv nå
			ingen bindingstid
			har du abonnement
			logg inn
			logg inn her
			logg ut
			innlogging
			opprett konto
			opprett bruker
			registrer deg
			lag konto
			min side
			mitt abonnement
			glemt passord
			passord
			støtt oss
			gi bort saken
			del gratis
			har du allerede abonnement?…
			har du abonnement?…
			for å lese videre…
			for å lese saken…
			for å lese hele saken…
			for å lese resten…
			for å lese artikkelen…
			vil du lese videre?…
			vil du lese hele saken?…
			les videre med…
			les hele saken med…
			les resten av saken…
			denne saken er for abonnenter…
			denne saken er forbeholdt…
			denne artikkelen er for abonnenter…
			denne artikkelen er forbeholdt…
			dette er en sak for abonnenter…
			innholdet er forbeholdt…
			få tilgang til alt…
			få tilgang til alle…
			få full tilgang…
			få ubegrenset tilgang…
			logg inn for å…
			logg inn eller…
			bli abonnent og…
			bli abonnent for…
			kjøp tilgang…`},
		{MediaLabel, `
			spill av
			spill av video
			spill video
			lytt
			lytt til saken
			lytt til artikkelen
			lytt her
			hør saken
			hør podkasten
			hør podcasten
			få saken opplest
			les opp
			fullskjerm
			vis i fullskjerm
			åpne bilde i fullskjerm
			lukk fullskjerm
			forstørr
			forstørr bildet
			vis større bilde
			vis større versjon
			klikk for å forstørre
			klikk på bildet for å forstørre
			vis bilde
			vis bilder
			vis alle bilder
			vis flere bilder
			se bildene
			se alle bildene
			se bildeserien
			bildeserie
			bildegalleri
			bilde 0 av 0
			neste bilde
			forrige bilde
			bildetekst
			vis bildetekst
			skjul bildetekst
			skru på lyd
			du trenger javascript for å…
			du må aktivere javascript…
			videoen er ikke tilgjengelig…
			innholdet er ikke tilgjengelig…
			nettleseren din støtter ikke…
			for å se dette innholdet…
			bilde
			denne videoen er ikke tilgjengelig…`},
		{Related, `
			les mer
			les meir
			les videre
			les vidare
			les saken
			les artikkelen
			les hele artikkelen
			les neste
			se flere saker
			mer om temaet
			mer til deg
			flere saker
			flere nyheter
			flere saker fra
			fleire saker
			relatert
			relaterte saker
			relaterte artikler
			relatert innhold
			relaterte emner
			lignende saker
			beslektede saker
			andre saker
			andre leser
			andre leste også
			andre lest også
			anbefalt
			anbefalte saker
			anbefalte artikler
			anbefalt for deg
			anbefalt til deg
			redaksjonen anbefaler
			redaksjonens utvalgte
			utvalgte saker
			for deg
			til deg
			du vil kanskje også like
			mest lest
			mest leste
			mest lest nå
			populært
			populært nå
			siste nytt
			siste nyheter
			siste saker
			siste artikler
			nyeste saker
			neste sak
			neste artikkel
			forrige sak
			forrige artikkel
			toppsaker
			ikke gå glipp av
			last inn flere
			last flere
			vis flere saker
			vis mer
			vis alle
			les også…
			les mer:…
			les mer om…
			les mer her…
			les mer på…
			les meir:…
			les meir om…
			les her:…
			les hele saken…
			les saken her…
			les hele intervjuet…
			les flere saker…
			les flere nyheter…
			les alle saker…
			les alt om…
			les:…
			sjå også…
			se video:…
			hør podkast…
			lytt også…
			mer om saken…
			meir om:…
			flere saker om…
			relatert:…
			relaterte saker:…
			følg siste nytt…
			mer fra
			akkurat nå`},
		{Newsletter, `
			våre nyhetsbrev
			meld deg på
			meld deg på nyhetsbrev
			få nyhetsbrev
			få varsler
			slå på varsler
			skru på varsler
			e-postadresse
			din e-postadresse
			skriv inn e-post
			skriv inn din e-post
			etternavn
			send inn
			nei takk
			ikke nå
			last ned appen
			meld deg på vårt…
			meld deg på nyhetsbrevet…
			meld deg på her…
			få de siste nyhetene…
			få de viktigste nyhetene…
			abonner på vårt…
			abonner på nyhetsbrevet…
			motta vårt…
			følg oss på…
			last ned vår app…
			ja takk, jeg…
			jeg ønsker å motta…
			ved å melde deg på…
			du kan når som helst melde deg av…
			du kan når som helst avslutte…
			takk for at du meldte…
			tips oss…
			har du et tips…`},
		{Share, `
			del artikkelen
			del artikkel
			del saken
			del sak
			del denne saken
			del denne artikkelen
			del via e-post
			del lenke
			send på e-post
			tips en venn
			kopier lenke
			kopier lenken
			kopier lenka
			lenke kopiert
			lenken er kopiert
			følg oss
			følg oss på
			sosiale medier
			åpnes i nytt vindu
			åpner i nytt vindu
			del saken:…`},
		{Comments, `
			kommenter saken
			kommenter artikkelen
			skriv kommentaren din
			legg til kommentar
			legg igjen en kommentar
			legg igjen kommentar
			les kommentarer
			les kommentarene
			delta i debatten
			delta i diskusjonen
			diskuter saken
			debattregler
			rapporter kommentar
			hva mener du
			si din mening
			send inn leserinnlegg
			skriv leserinnlegg
			leserinnlegg
			eldste først
			logg inn for å kommentere…
			kommentarfeltet er stengt…
			vær den første til å kommentere…
			din e-postadresse vil ikke…
			obligatoriske felt…
			velkommen til debatt…
			du må logge inn for å…
			du må være innlogget for å…`},
		{Navigation, `
			hopp til innhold
			hopp til innholdet
			hopp til hovedinnhold
			gå til innhold
			gå til hovedinnhold
			gå til innholdet
			gå til forsida
			gå til hovedsiden
			til innhold
			tilbake til toppen
			tilbake til forsiden
			tilbake
			forsida
			hovedmeny
			åpne meny
			lukk meny
			vis meny
			navigasjon
			søk her
			søkeresultater
			neste
			forrige neste
			neste side
			side 0 av 0
			lukk
			innholdsfortegnelse
			i denne saken
			seksjoner
			kontakt oss
			kundesenter
			spørsmål og svar
			personvernerklæring
			personvernregler
			brukervilkår
			salgsbetingelser
			tilgjengelighetserklæring
			les dagens avis
			dødsannonser
			hjem
			hjelp
			personvern`},
		{CookieNotice, `
			godta
			godta alle
			godta alle cookies
			aksepter
			aksepter alle
			tillat alle
			avvis
			avvis alle
			bare nødvendige
			personverninnstillinger
			cookie-innstillinger
			informasjonskapsler
			om informasjonskapsler
			informasjonskapsler og personvern
			jeg forstår
			jeg godtar
			lagre innstillinger
			vi bruker informasjonskapsler…
			vi bruker cookies…
			vi og våre partnere…
			vi og våre samarbeidspartnere…
			dette nettstedet bruker informasjonskapsler…
			dette nettstedet bruker cookies…
			denne nettsiden bruker informasjonskapsler…
			denne nettsiden bruker cookies…
			denne siden bruker cookies…
			ved å fortsette å bruke…`},
		{Furniture, `
			skriv ut saken
			lagre
			lagre sak
			lagre artikkel
			lagret
			les senere
			lesetid
			lesetid 0 min
			0 min lesetid
			0 min. lesetid
			0 minutters lesing
			meld feil
			meld fra om feil
			rapporter feil
			rapporter en feil
			fant du feil
			funnet en feil
			feil i artikkelen
			tips oss
			tips oss her
			publisert
			oppdatert
			skrevet av
			redaksjon
			stikkord
			alle rettigheter reservert
			laster inn
			vennligst vent
			følg tema
			lesetid:…
			lesetid ca…
			publisert:…
			publisert 0…
			oppdatert:…
			oppdatert 0…
			sist oppdatert…
			sist endret…
			stikkord:…
			har du funnet en feil…
			fant du en feil…
			ser du en feil…
			funnet en feil?…
			denne artikkelen ble først…
			denne saken ble først…
			artikkelen ble først publisert…
			saken ble først publisert…
			ansvarlig redaktør:…`},
		{AuthorNote, `
			om forfatterne
			mer fra forfatteren
			flere saker av`},
	}},
	{"fi", []phraseKind{
		{Advertisement, `
			mainos
			mainokset
			mainos alkaa
			mainos päättyy
			mainos (teksti jatkuu alla)
			mainosta
			mainostajille
			mainostaja
			kaupallinen yhteistyö
			kaupallinen tiedote
			kaupallinen sisältö
			maksettu sisältö
			sponsoroitu
			sponsoroitu sisältö
			artikkeli jatkuu mainoksen jälkeen
			juttu jatkuu mainoksen jälkeen
			juttu jatkuu mainoksen alla
			teksti jatkuu mainoksen jälkeen
			teksti jatkuu mainoksen alla
			artikkeli jatkuu mainoksen alla
			jatkuu mainoksen jälkeen
			artikkeli jatkuu alla
			juttu jatkuu alla
			juttu jatkuu kuvan jälkeen
			juttu jatkuu videon jälkeen
			juttu jatkuu kuvan alla
			artikkeli jatkuu kuvan alla
			artikkeli jatkuu videon jälkeen
			jatka lukemista mainoksen jälkeen
			ohita mainos
			sulje mainos
			piilota mainos
			artikkeli sisältää mainoslinkkejä…
			juttu sisältää mainoslinkkejä…
			näyttää siltä, että käytät mainostenesto…
			käytät mainosten esto…`},
		{Paywall, `
			tilaa nyt
			tilaa lehti
			tilaa tästä
			tilaajille
			vain tilaajille
			tilaajalle
			tilaaja
			tilaajan etu
			osta tilaus
			kokeile ilmaiseksi
			kokeile maksutta
			kokeile nyt
			tutustu maksutta
			kirjaudu
			kirjaudu sisään
			kirjaudu tästä
			kirjaudu ulos
			rekisteröidy
			luo tunnus
			luo tili
			luo maksuton tili
			oma tili
			omat tiedot
			unohditko salasanan
			unohtuiko salasana
			salasana
			oletko jo tilaaja
			onko sinulla jo tilaus
			jatka lukemista
			tue meitä
			liity jäseneksi
			oletko jo tilaaja?…
			onko sinulla jo tilaus?…
			onko sinulla jo tunnus?…
			onko sinulla jo tili?…
			eikö sinulla ole tunnusta?…
			tämä artikkeli on vain tilaajille…
			tämä juttu on vain tilaajille…
			tämä sisältö on vain tilaajille…
			tämä artikkeli on tilaajille…
			tämä on tilaajille…
			artikkeli on vain tilaajille…
			jatkaaksesi lukemista…
			lukeaksesi koko…
			lukeaksesi artikkelin…
			haluatko lukea koko…
			haluatko jatkaa lukemista…
			lue lisää tilaamalla…
			tilaa nyt ja…
			tilaa digi…
			kirjaudu sisään lukeaksesi…
			kirjaudu sisään tai…
			kirjaudu sisään jatkaaksesi…
			rekisteröidy ja…
			tilaa
			lue koko juttu tilaamalla…
			lue koko juttu kirjautumalla…`},
		{MediaLabel, `
			videot
			katso video
			katso videolta
			katso myös video
			toista video
			kuuntele
			kuuntele juttu
			kuuntele artikkeli
			kuuntele podcast
			keskeytä
			koko näyttö
			koko näytön tila
			avaa koko näytössä
			suurenna
			suurenna kuva
			avaa kuva
			avaa kuva suurempana
			klikkaa kuvaa suuremmaksi
			katso kuva
			katso kuvat
			näytä kuva
			näytä kuvat
			näytä kaikki kuvat
			avaa kuvagalleria
			avaa kuvat
			kuvagalleria
			kuvasarja
			kuva
			kuvat
			kuva 0/0
			0 kuvaa
			seuraava kuva
			edellinen kuva
			kuvateksti
			tekstitys
			mykistä
			suora lähetys
			tätä sisältöä ei voida…
			selaimesi ei tue…
			ota javascript käyttöön…
			katso
			tämä video ei ole saatavilla…
			video ei ole saatavilla…`},
		{Related, `
			lue lisää
			lue lisää aiheista
			lue koko juttu
			lue juttu
			lue artikkeli
			lue koko artikkeli
			lue täältä
			lue tästä
			lue seuraavaksi
			lue lisää uutisia
			katso kaikki
			katso lisää
			lisää aiheesta
			lisää aiheista
			lisää samasta aiheesta
			lisää uutisia
			lisää juttuja
			lisää artikkeleita
			lisää tästä aiheesta
			lisää tältä kirjoittajalta
			aiheesta lisää
			aiheeseen liittyvää
			aiheeseen liittyvät
			aiheeseen liittyvät artikkelit
			samasta aiheesta
			liittyvät artikkelit
			liittyvät jutut
			muut uutiset
			muita uutisia
			muut artikkelit
			suositellut
			suosittelemme
			suositellut artikkelit
			suosittelemme lukemaan
			suositeltua
			toimitus suosittelee
			toimituksen valinnat
			toimituksen poiminnat
			poimintoja
			poiminnat
			sinulle valittua
			sinulle suositeltua
			sinua saattaisi kiinnostaa
			sinua voisi kiinnostaa
			saatat pitää myös näistä
			nämä voisivat kiinnostaa
			luetuimmat
			luetuimmat uutiset
			luetuimmat jutut
			luetuimmat nyt
			luetuin
			eniten luettu
			katsotuimmat
			suosituimmat
			suosituimmat artikkelit
			tuoreimmat
			tuoreimmat uutiset
			uusimmat
			uusimmat uutiset
			uusimmat artikkelit
			viimeisimmät
			viimeisimmät uutiset
			seuraava artikkeli
			edellinen artikkeli
			näytä lisää
			näytä kaikki
			lataa lisää
			lue myös…
			lue lisää:…
			lue lisää aiheesta…
			lue lisää täältä…
			lue:…
			lue täältä:…
			lue tästä:…
			katso myös…
			katso video:…
			kuuntele myös…
			aiheesta lisää:…
			lisää aiheesta:…
			seuraa hetki hetkeltä…
			seuraa tilannetta…`},
		{Newsletter, `
			uutiskirje
			uutiskirjeet
			tilaa uutiskirjeet
			ilmoittaudu
			sähköposti
			sähköpostiosoite
			sähköpostiosoitteesi
			anna sähköpostiosoitteesi
			syötä sähköpostiosoitteesi
			etunimi
			sukunimi
			ei kiitos
			lataa sovellus
			ilmoitukset päälle
			tilaa uutiskirje…
			tilaa uutiskirjeemme…
			tilaa ilmainen uutiskirje…
			seuraa meitä…
			lataa sovelluksemme…
			tilaamalla uutiskirjeen…
			lähetä juttuvinkki…
			onko sinulla juttuvinkki…
			lähetä`},
		{Share, `
			jaa
			jaa artikkeli
			jaa juttu
			jaa tämä
			jaa tämä artikkeli
			jaa facebookissa
			jaa twitterissä
			jaa x:ssä
			jaa whatsappissa
			jaa linkedinissä
			jaa sähköpostilla
			jaa sähköpostitse
			jaa linkki
			jaa somessa
			0 jakoa
			jaot
			kopioi
			kopioi linkki
			linkki kopioitu
			kopioitu
			lähetä sähköpostilla
			tykkää
			seuraa meitä
			sosiaalinen media
			twiittaa
			avautuu uuteen ikkunaan
			avautuu uudessa ikkunassa
			jaa:…
			jaa artikkeli:…
			seuraa`},
		{Comments, `
			kommentit
			kommentti
			0 kommenttia
			0 kommentti
			kommentit (0)
			ei kommentteja
			kommentoi
			kommentoi juttua
			kommentoi artikkelia
			kirjoita kommentti
			lisää kommentti
			jätä kommentti
			lue kommentit
			näytä kommentit
			näytä kaikki kommentit
			katso kommentit
			piilota kommentit
			lisää kommentteja
			lähetä kommentti
			osallistu keskusteluun
			keskustele
			peruuta vastaus
			ilmianna
			ilmoita asiaton viesti
			uusimmat ensin
			vanhimmat ensin
			lähetä mielipide
			mitä mieltä olet
			kirjaudu sisään kommentoidaksesi…
			kommentointi edellyttää…
			sinun täytyy kirjautua…
			sähköpostiosoitettasi ei julkaista…
			pakolliset kentät…
			vastaa
			palaute`},
		{Navigation, `
			siirry sisältöön
			siirry suoraan sisältöön
			hyppää sisältöön
			hyppää pääsisältöön
			siirry pääsisältöön
			siirry etusivulle
			takaisin ylös
			takaisin etusivulle
			takaisin
			etusivu
			etusivulle
			valikko
			päävalikko
			avaa valikko
			sulje valikko
			haku
			hakutulokset
			seuraava
			edellinen
			edellinen seuraava
			seuraava sivu
			edellinen sivu
			sivu 0
			sivu 0 / 0
			sulje
			näytä vähemmän
			sisällysluettelo
			tässä artikkelissa
			osastot
			kategoriat
			avainsanat
			arkisto
			yhteystiedot
			ota yhteyttä
			tietoa meistä
			asiakaspalvelu
			usein kysyttyä
			tietosuoja
			tietosuojaseloste
			tietosuojakäytäntö
			käyttöehdot
			tilausehdot
			näköislehti
			päivän lehti
			avoimet työpaikat
			mediatiedot
			saavutettavuus
			saavutettavuusseloste
			hae
			etsi`},
		{CookieNotice, `
			hyväksy
			hyväksy kaikki
			hyväksy evästeet
			hyväksy kaikki evästeet
			hyväksyn
			hylkää
			hylkää kaikki
			vain välttämättömät
			vain välttämättömät evästeet
			evästeasetukset
			evästeet
			evästekäytäntö
			tietosuoja-asetukset
			yksityisyysasetukset
			muuta asetuksia
			hallitse evästeitä
			käytämme evästeitä…
			me ja kumppanimme…
			me ja 0 kumppaniamme…
			tämä sivusto käyttää evästeitä…
			sivusto käyttää evästeitä…
			sivustomme käyttää evästeitä…
			verkkosivustomme käyttää evästeitä…
			jatkamalla sivuston käyttöä…`},
		{Furniture, `
			tulosta
			tulosta artikkeli
			tallenna
			tallenna artikkeli
			tallennettu
			lue myöhemmin
			lukulista
			lukuaika
			lukuaika 0 min
			0 min lukuaika
			tekstin koko
			ilmoita virheestä
			virhe jutussa
			anna palautetta
			lähetä palautetta
			julkaistu
			päivitetty
			kirjoittanut
			kirjoittaja
			toimittaja
			asiasanat
			tunnisteet
			ladataan
			seuraa aihetta
			lukuaika:…
			lukuaika noin…
			julkaistu:…
			julkaistu 0…
			päivitetty:…
			päivitetty 0…
			viimeksi päivitetty…
			avainsanat:…
			asiasanat:…
			aiheet:…
			tunnisteet:…
			kaikki oikeudet pidätetään…
			löysitkö virheen…
			huomasitko virheen…
			artikkeli on julkaistu alun perin…
			lähde`},
		{AuthorNote, `
			kirjoittajasta
			tietoa kirjoittajasta
			lisää kirjoittajalta`},
	}},
	{"pl", []phraseKind{
		{Advertisement, `
			reklama
			reklamy
			ogłoszenie
			ogłoszenia
			materiał promocyjny
			materiał sponsorowany
			materiał partnera
			materiał reklamowy
			materiał płatny
			artykuł sponsorowany
			treści sponsorowane
			treść sponsorowana
			promowane treści
			promowane
			sponsorowane
			autopromocja
			współpraca reklamowa
			dalsza część artykułu pod reklamą
			dalsza część tekstu pod reklamą
			dalszy ciąg artykułu pod materiałem wideo
			ciąg dalszy artykułu pod reklamą
			ciąg dalszy pod reklamą
			reszta tekstu pod reklamą
			czytaj dalej pod reklamą
			pomiń reklamę
			zamknij reklamę
			koniec reklamy
			usuń reklamy
			reklamuj się
			reklama w serwisie
			dalszy ciąg materiału pod…
			artykuł zawiera linki afiliacyjne…
			wykryliśmy, że używasz adblock…`},
		{Paywall, `
			subskrybuj
			subskrypcja
			subskrypcje
			prenumerata
			prenumeruj
			kup prenumeratę
			kup subskrypcję
			kup dostęp
			tylko dla subskrybentów
			dla subskrybentów
			dla prenumeratorów
			tylko dla prenumeratorów
			artykuł premium
			treść premium
			zaloguj się
			zaloguj
			zaloguj przez facebook
			wyloguj się
			wyloguj
			logowanie
			rejestracja
			zarejestruj się
			załóż konto
			utwórz konto
			moje konto
			mój profil
			hasło
			zapomniałeś hasła
			nie pamiętasz hasła
			masz już konto
			nie masz konta
			masz już prenumeratę
			masz już subskrypcję
			jesteś subskrybentem
			wypróbuj za darmo
			wypróbuj
			sprawdź ofertę
			zobacz ofertę
			wspieraj nas
			wesprzyj nas
			podaruj artykuł
			aby czytać dalej…
			aby przeczytać cały artykuł…
			chcesz czytać dalej?…
			czytaj dalej. subskrybuj…
			czytaj dalej za…
			masz już prenumeratę?…
			masz już subskrypcję?…
			masz już konto?…
			nie masz konta?…
			masz konto?…
			ten artykuł jest dostępny tylko…
			ten artykuł jest dostępny dla…
			ten tekst jest dostępny tylko…
			artykuł dostępny tylko dla…
			treść dostępna tylko dla…
			dostęp do wszystkich treści…
			zaloguj się, aby…
			zaloguj się lub…
			wykup dostęp…
			kup dostęp i…
			subskrybuj i…
			wykorzystałeś limit…`},
		{MediaLabel, `
			wideo
			zobacz wideo
			zobacz film
			obejrzyj wideo
			obejrzyj
			odtwórz
			odtwarzaj
			posłuchaj
			posłuchaj artykułu
			słuchaj
			odsłuchaj artykuł
			pauza
			pełny ekran
			powiększ
			powiększ zdjęcie
			kliknij, aby powiększyć
			zobacz zdjęcia
			zobacz zdjęcie
			zobacz galerię
			zobacz całą galerię
			galeria zdjęć
			zdjęcie 0 z 0
			0 zdjęć
			0 zdjęcia
			następne zdjęcie
			poprzednie zdjęcie
			otwórz galerię
			otwórz zdjęcie
			wycisz
			transkrypcja
			ten film jest niedostępny…
			to wideo jest niedostępne…
			twoja przeglądarka nie obsługuje…
			aby zobaczyć tę treść…
			włącz javascript…`},
		{Related, `
			czytaj więcej
			czytaj dalej
			czytaj całość
			czytaj artykuł
			czytaj inne artykuły
			przeczytaj cały artykuł
			przeczytaj koniecznie
			warto przeczytać
			zobacz więcej
			zobacz wszystkie
			zobacz koniecznie
			sprawdź też
			sprawdź również
			więcej
			więcej informacji
			więcej od autora
			więcej artykułów
			więcej wiadomości
			powiązane
			powiązane artykuły
			powiązane tematy
			powiązane materiały
			tematy powiązane
			artykuły powiązane
			podobne artykuły
			podobne tematy
			inne artykuły
			inne tematy
			inni czytali również
			polecane
			polecamy
			polecane artykuły
			polecane dla ciebie
			redakcja poleca
			rekomendowane
			może cię zainteresuje
			może zainteresować cię również
			mogą zainteresować cię również
			wybrane dla ciebie
			najczęściej czytane
			najpopularniejsze
			najchętniej czytane
			najnowsze
			najnowsze artykuły
			najnowsze wiadomości
			najnowsze informacje
			ostatnie artykuły
			popularne
			popularne teraz
			na topie
			na czasie
			z ostatniej chwili
			następny artykuł
			poprzedni artykuł
			nie przegap
			wiadomości dnia
			najważniejsze informacje
			pokaż więcej
			załaduj więcej
			czytaj także…
			czytaj też…
			czytaj również…
			czytaj więcej:…
			czytaj więcej o…
			czytaj więcej na…
			czytaj dalej:…
			czytaj:…
			czytaj tutaj…
			przeczytaj:…
			przeczytaj także…
			przeczytaj też…
			przeczytaj również…
			przeczytaj więcej…
			zobacz:…
			zobacz także…
			zobacz też…
			zobacz również…
			zobacz wideo:…
			zobacz więcej:…
			sprawdź także…
			sprawdź też:…
			posłuchaj także…
			posłuchaj:…
			oglądaj:…
			oglądaj także…
			więcej na ten temat…
			więcej informacji:…
			więcej:…
			powiązane:…
			polecamy:…
			polecamy także…
			redakcja poleca:…
			może cię zainteresować…
			to może cię zainteresować…
			mogą cię zainteresować…
			śledź relację na żywo…
			śledź naszą relację…
			czytaj`},
		{Newsletter, `
			newslettery
			zapisz się
			powiadomienia
			włącz powiadomienia
			adres e-mail
			twój e-mail
			twój adres e-mail
			podaj adres e-mail
			podaj swój e-mail
			wpisz swój e-mail
			wyślij
			nie, dziękuję
			nie teraz
			pobierz aplikację
			zapisz się na nasz newsletter…
			zapisz się na newsletter…
			zapisz się do newslettera…
			zapisz się do naszego newslettera…
			subskrybuj nasz…
			subskrybuj newsletter…
			obserwuj nas…
			śledź nas…
			dołącz do nas na…
			dołącz do nas w…
			polub nas na…
			bądź na bieżąco…
			bądź zawsze na bieżąco…
			otrzymuj najważniejsze…
			otrzymuj powiadomienia…
			pobierz naszą aplikację…
			chcesz być na bieżąco?…
			administratorem danych osobowych…
			administratorem twoich danych…
			masz ciekawy temat?…
			masz dla nas temat?…
			zapraszamy też do subskrypcji…
			ta strona jest chroniona przez recaptcha…`},
		{Share, `
			udostępnij
			udostępnij artykuł
			udostępnij na facebooku
			udostępnij na twitterze
			udostępnij na x
			udostępnij link
			udostępnij przez
			udostępnień
			0 udostępnień
			podziel się
			podziel się artykułem
			podziel się na facebooku
			poleć znajomym
			poleć
			wyślij znajomemu
			wyślij mailem
			wyślij e-mailem
			kopiuj link
			skopiuj link
			kopiuj
			skopiowano
			link skopiowany
			skopiowano link
			tweetnij
			lubię to
			obserwuj
			obserwuj nas
			śledź nas
			media społecznościowe
			podziel się:…
			udostępnij:…`},
		{Comments, `
			komentarze
			komentarz
			0 komentarzy
			0 komentarze
			0 komentarz
			komentarze (0)
			brak komentarzy
			skomentuj
			skomentuj artykuł
			komentuj
			dodaj komentarz
			napisz komentarz
			zostaw komentarz
			zobacz komentarze
			pokaż komentarze
			wszystkie komentarze
			czytaj komentarze
			ukryj komentarze
			więcej komentarzy
			dołącz do dyskusji
			weź udział w dyskusji
			do dyskusji
			twoja opinia
			twój komentarz
			co o tym sądzisz
			odpowiedz
			anuluj pisanie odpowiedzi
			odpowiedzi
			zgłoś
			zgłoś naruszenie
			od najnowszych
			od najstarszych
			najlepiej oceniane
			oceń artykuł
			czy artykuł był przydatny
			zaloguj się, aby skomentować…
			zaloguj się, aby dodać komentarz…
			aby dodać komentarz…
			komentarze są wyłączone…
			możliwość komentowania…
			twój adres e-mail nie zostanie…
			wymagane pola…
			ta strona używa akismet…`},
		{Navigation, `
			przejdź do treści
			przejdź do głównej treści
			przejdź do nawigacji
			przejdź do menu
			przejdź do strony głównej
			przejdź na stronę główną
			strona główna
			powrót
			powrót do strony głównej
			powrót na górę
			wróć
			wróć na stronę główną
			wróć do góry
			do góry
			na górę
			menu główne
			otwórz menu
			zamknij menu
			rozwiń menu
			zwiń menu
			nawigacja
			nawigacja wpisu
			szukaj
			wyszukaj
			wyszukiwarka
			wyniki wyszukiwania
			następna
			poprzednia
			następny
			poprzedni
			następna strona
			poprzednia strona
			strona 0
			strona 0 z 0
			zamknij
			rozwiń
			zwiń
			pokaż mniej
			spis treści
			w tym artykule
			działy
			kategoria
			tematy
			tagi
			archiwum
			o nas
			redakcja
			regulamin
			regulaminy
			polityka prywatności
			polityka cookies
			prywatność
			mapa strony
			mapa serwisu
			e-wydanie
			wydanie elektroniczne
			wydanie papierowe
			dołącz do nas
			nekrologi
			deklaracja dostępności
			jesteś tutaj`},
		{CookieNotice, `
			akceptuję
			akceptuj
			akceptuję wszystkie
			akceptuj wszystkie
			zaakceptuj wszystko
			zaakceptuj
			zgadzam się
			przejdź do serwisu
			odrzuć
			odrzuć wszystko
			odrzuć wszystkie
			nie zgadzam się
			ustawienia
			ustawienia zaawansowane
			ustawienia plików cookie
			ustawienia cookies
			ustawienia prywatności
			zarządzaj zgodami
			pliki cookie
			rozumiem
			zapisz ustawienia
			używamy plików cookie…
			używamy informacji zapisanych…
			my i nasi partnerzy…
			my, i nasi partnerzy…
			nasz serwis wykorzystuje pliki cookie…
			ta strona używa plików cookie…
			ta strona korzysta z plików cookie…
			ta witryna wykorzystuje pliki cookie…
			ta witryna używa plików cookie…
			strona korzysta z plików cookie…
			serwis wykorzystuje pliki cookie…
			szanujemy twoją prywatność…
			dbamy o twoją prywatność…
			cenimy twoją prywatność…`},
		{Furniture, `
			drukuj
			wydrukuj
			zapisz
			zapisz artykuł
			zapisz na później
			przeczytaj później
			dodaj do ulubionych
			do schowka
			czas czytania
			czas czytania 0 min
			0 min czytania
			0 min. czytania
			0 minut czytania
			0 minuty czytania
			0 minuta czytania
			0 minut
			rozmiar tekstu
			wielkość tekstu
			zgłoś błąd
			zauważyłeś błąd
			opublikowano
			data publikacji
			ostatnia aktualizacja
			autorzy
			oprac
			źródło
			źródła
			słowa kluczowe
			ładowanie
			wczytywanie
			proszę czekać
			skrót ai
			streszczenie ai
			czas czytania:…
			czas czytania ok…
			publikacja:…
			opublikowano:…
			data publikacji:…
			data utworzenia:…
			aktualizacja:…
			ostatnia aktualizacja:…
			tagi:…
			słowa kluczowe:…
			tematy:…
			wszelkie prawa zastrzeżone…
			wszystkie prawa zastrzeżone…
			dalsze rozpowszechnianie artykułu…
			kopiowanie treści bez zgody…
			znalazłeś błąd?…
			zauważyłeś błąd?…
			widzisz błąd?…
			artykuł został przetłumaczony…
			tekst został przetłumaczony…`},
		{AuthorNote, `
			o autorze
			o autorce
			o autorach
			inne artykuły autora
			więcej artykułów autora
			wszystkie artykuły autora
			o autorze:…`},
	}},
	{"cs", []phraseKind{
		{Advertisement, `
			inzerce
			inzerát
			inzeráty
			komerční sdělení
			komerční prezentace
			komerční článek
			komerční obsah
			placený obsah
			placená inzerce
			placená spolupráce
			sponzorovaný obsah
			sponzorováno
			pr článek
			partnerský obsah
			pokračování článku pod reklamou
			článek pokračuje pod reklamou
			článek pokračuje pod inzercí
			text pokračuje pod reklamou
			pokračování textu pod reklamou
			přeskočit reklamu
			zavřít reklamu
			konec reklamy
			bez reklam
			číst bez reklam
			používáte blokování reklam…
			používáte adblock…`},
		{Paywall, `
			předplatné
			předplatit
			předplatit si
			koupit předplatné
			objednat předplatné
			získat předplatné
			jen pro předplatitele
			pouze pro předplatitele
			pro předplatitele
			zamčený článek
			odemknout článek
			přihlásit se
			přihlásit
			přihlášení
			přihlaste se
			odhlásit se
			odhlásit
			registrovat se
			registrovat
			zaregistrujte se
			zaregistrovat se
			vytvořit účet
			můj účet
			můj profil
			zapomenuté heslo
			zapomněli jste heslo
			už mám předplatné
			máte již předplatné
			máte předplatné
			už máte předplatné
			máte účet
			nemáte účet
			vyzkoušet
			vyzkoušet zdarma
			zkusit zdarma
			podpořte nás
			podpořit
			darovat článek
			staňte se předplatitelem
			pro pokračování ve čtení…
			pro čtení celého článku…
			pro přečtení celého článku…
			chcete číst dál?…
			chcete číst dále?…
			chcete číst celý článek?…
			tento článek je dostupný pouze…
			tento článek je pouze pro…
			tento obsah je dostupný pouze…
			článek je dostupný jen…
			tento text je jen pro…
			už máte předplatné?…
			máte již předplatné?…
			již máte předplatné?…
			máte předplatné?…
			jste předplatitel?…
			už jste předplatitel?…
			máte již účet?…
			nemáte účet?…
			přihlaste se, abyste…
			předplaťte si…
			zaregistrujte se a…
			odemkněte si…
			získejte přístup…
			získejte neomezený přístup…
			neomezený přístup ke všem…`},
		{MediaLabel, `
			videa
			přehrát
			přehrát video
			spustit video
			pustit video
			sledovat video
			podívejte se na video
			poslechnout
			poslechněte si
			poslechnout článek
			poslechnout si článek
			celá obrazovka
			na celou obrazovku
			zvětšit
			zvětšit obrázek
			klikněte pro zvětšení
			zobrazit fotografie
			zobrazit fotky
			zobrazit galerii
			zobrazit celou galerii
			otevřít galerii
			otevřít fotogalerii
			fotky
			fotografie
			obrázek
			0 fotografií
			0 fotografie
			0 fotek
			další foto
			další fotografie
			předchozí foto
			ztlumit
			titulky
			přepis
			tento obsah není dostupný…
			toto video není dostupné…
			video není dostupné…
			váš prohlížeč nepodporuje…
			pro zobrazení tohoto obsahu…
			zapněte si javascript…`},
		{Related, `
			čtěte dále
			čtěte více
			čtěte i
			čtěte rovněž
			číst dál
			číst dále
			číst více
			číst celé
			číst celý článek
			číst článek
			přečtěte si
			mohlo by se vám líbit
			může vás zajímat
			mohlo by vás zaujmout
			nenechte si ujít
			viz také
			více o tématu
			více informací
			více zpráv
			více článků
			více z rubriky
			více od autora
			další články
			další zprávy
			další k tématu
			další články k tématu
			další témata
			další z rubriky
			další články autora
			další článek
			předchozí článek
			následující článek
			související
			související články
			související zprávy
			související témata
			související odkazy
			podobné články
			doporučujeme
			doporučené
			doporučené články
			doporučené pro vás
			redakce doporučuje
			vybrali jsme pro vás
			výběr redakce
			nejčtenější
			nejčtenější články
			nejsledovanější
			nejnovější
			nejnovější články
			nejnovější zprávy
			poslední zprávy
			poslední články
			aktuální zprávy
			aktuálně
			nejdiskutovanější
			právě se děje
			právě čtete
			hlavní zprávy
			zobrazit více
			zobrazit další
			načíst další
			čtěte také…
			čtěte dále:…
			čtěte více:…
			čtěte více o…
			čtěte i:…
			čtěte:…
			číst více:…
			přečtěte si:…
			přečtěte si také…
			přečtěte si i…
			přečtěte si více…
			mohlo by vás zajímat…
			mohlo by vás také zajímat…
			nenechte si ujít:…
			podívejte se také…
			podívejte se na video:…
			více k tématu…
			více informací:…
			více o tématu:…
			více zde:…
			související:…
			související články:…
			doporučujeme:…
			sledujte online…
			sledujte náš on-line…
			fotogalerie:…
			více`},
		{Newsletter, `
			odebírat
			odebírat newsletter
			odběr newsletteru
			přihlásit k odběru
			přihlásit se k odběru
			zapnout upozornění
			povolit notifikace
			váš e-mail
			e-mailová adresa
			vaše e-mailová adresa
			zadejte svůj e-mail
			zadejte váš e-mail
			odeslat
			ne, děkuji
			teď ne
			stáhněte si aplikaci
			stáhnout aplikaci
			odebírejte náš newsletter…
			odebírejte newsletter…
			přihlaste se k odběru…
			přihlaste se k newsletteru…
			sledujte nás…
			stáhněte si naši aplikaci…
			souhlasím se zpracováním…
			souhlasím se zasíláním…
			přihlášením k odběru…
			odesláním souhlasíte…
			vložením e-mailu…
			zadáním e-mailu…`},
		{Share, `
			sdílet
			sdílejte
			sdílet článek
			sdílet na facebooku
			sdílet na twitteru
			sdílet na x
			sdílet e-mailem
			sdílet odkaz
			sdílení
			poslat e-mailem
			poslat známému
			kopírovat odkaz
			zkopírovat odkaz
			zkopírováno
			odkaz zkopírován
			kopírovat
			tweetnout
			to se mi líbí
			sledovat
			sledujte nás
			sledujte nás na
			sociální sítě
			sdílet:…`},
		{Comments, `
			komentáře
			komentář
			0 komentářů
			0 komentáře
			komentáře (0)
			žádné komentáře
			komentovat
			přidat komentář
			napsat komentář
			napište komentář
			vložit komentář
			zobrazit komentáře
			zobrazit diskusi
			zobrazit diskuzi
			diskuse
			diskuze
			diskuse (0)
			vstoupit do diskuse
			vstoupit do diskuze
			vstup do diskuse
			přejít do diskuze
			přidat příspěvek
			váš názor
			odpovědět
			zrušit odpověď na komentář
			nahlásit
			nejnovější první
			od nejnovějších
			pro přidání komentáře…
			pro vložení komentáře…
			pro vstup do diskuse…
			komentáře jsou uzavřené…
			diskuse je uzavřena…
			diskuze je uzavřena…
			v diskusi zatím není…
			vaše e-mailová adresa nebude…
			vyžadované informace…`},
		{Navigation, `
			přejít na obsah
			přejít k obsahu
			přejít k hlavnímu obsahu
			přeskočit na obsah
			přeskočit na hlavní obsah
			hlavní stránka
			hlavní strana
			titulní strana
			titulní stránka
			zpět
			zpět na hlavní stránku
			zpět na úvod
			zpět nahoru
			nahoru
			hlavní menu
			otevřít menu
			zavřít menu
			navigace
			hledat
			vyhledávání
			vyhledat
			výsledky vyhledávání
			další
			předchozí
			následující
			další stránka
			předchozí stránka
			strana 0
			strana 0 z 0
			zavřít
			skrýt
			zobrazit méně
			méně
			obsah článku
			v tomto článku
			rubriky
			štítky
			kontakty
			redakce
			inzerce a reklama
			podmínky užití
			obchodní podmínky
			všeobecné obchodní podmínky
			ochrana osobních údajů
			zásady ochrany osobních údajů
			ochrana soukromí
			prohlášení o přístupnosti
			mapa stránek
			mapa webu
			elektronické vydání
			e-noviny`},
		{CookieNotice, `
			přijmout
			přijmout vše
			přijmout všechny
			přijmout všechny cookies
			přijímám
			souhlasím a pokračovat
			povolit vše
			povolit všechny
			odmítnout
			odmítnout vše
			nesouhlasím
			pouze nezbytné
			podrobné nastavení
			nastavení
			nastavení cookies
			nastavení soukromí
			nastavit
			zásady cookies
			rozumím
			používáme cookies…
			používáme soubory cookie…
			my a naši partneři…
			tento web používá cookies…
			tento web používá soubory cookie…
			tyto stránky používají cookies…
			tato stránka používá cookies…
			náš web používá cookies…
			používáním tohoto webu…`},
		{Furniture, `
			tisknout
			vytisknout
			vytisknout článek
			uložit
			uložit článek
			uložit na později
			uloženo
			přečíst později
			doba čtení
			doba čtení 0 min
			0 min čtení
			0 minut čtení
			0 minuty čtení
			velikost písma
			nahlásit chybu
			našli jste chybu
			našli jste v článku chybu
			publikováno
			vydáno
			aktualizováno
			naposledy aktualizováno
			tagy
			klíčová slova
			načítám
			načítání
			čekejte prosím
			shrnutí ai
			doba čtení:…
			délka čtení:…
			publikováno:…
			vydáno:…
			aktualizováno:…
			poslední aktualizace:…
			tagy:…
			témata:…
			štítky:…
			klíčová slova:…
			rubriky:…
			všechna práva vyhrazena…
			publikování nebo další šíření…
			jakékoliv užití obsahu…
			našli jste v článku chybu?…
			našli jste chybu?…
			zdroj`},
		{AuthorNote, `
			o autorovi
			o autorech
			všechny články autora
			o autorovi:…`},
	}},
	{"sk", []phraseKind{
		{Advertisement, `
			inzercia
			komerčný obsah
			komerčný článok
			komerčné oznámenie
			platený obsah
			platená inzercia
			platená spolupráca
			sponzorované
			pr článok
			článok pokračuje pod reklamou
			článok pokračuje pod videom reklamou
			článok pokračuje pod video reklamou
			pokračovanie článku pod reklamou
			zavrieť reklamu
			bez reklamy
			používate blokovanie reklamy…`},
		{Paywall, `
			kúpiť predplatné
			len pre predplatiteľov
			iba pre predplatiteľov
			pre predplatiteľov
			odomknúť článok
			prihlásiť sa
			prihlásenie
			prihláste sa
			odhlásiť sa
			registrovať sa
			zaregistrovať sa
			zaregistrujte sa
			môj účet
			zabudnuté heslo
			zabudli ste heslo
			máte už účet
			vyskúšať
			vyskúšať zadarmo
			darovať článok
			pre pokračovanie v čítaní…
			pre čítanie celého článku…
			chcete čítať ďalej?…
			chcete čítať celý článok?…
			ak chcete čítať ďalej…
			ak chcete pokračovať v čítaní…
			tento článok je dostupný len…
			tento článok je len pre…
			tento obsah je dostupný len…
			ste predplatiteľ?…
			už máte účet?…
			zaregistrujte sa a…
			odomknite si…
			získajte prístup…
			získajte neobmedzený prístup…`},
		{MediaLabel, `
			pozrieť video
			pozrite si video
			vypočujte si
			vypočuť článok
			vypočuť si článok
			počúvať
			na celú obrazovku
			zväčšiť
			zväčšiť obrázok
			zobraziť galériu
			otvoriť galériu
			obrázok
			ďalšia fotka
			predchádzajúca fotka
			tento obsah nie je dostupný…
			toto video nie je dostupné…
			váš prehliadač nepodporuje…`},
		{Related, `
			čítajte viac
			čítajte ďalej
			čítajte
			čítať ďalej
			čítať viac
			čítať celý článok
			čítajte celý článok
			prečítajte si
			mohlo by sa vám páčiť
			nenechajte si ujsť
			pozrite aj
			viac o téme
			viac informácií
			viac správ
			viac článkov
			viac od autora
			viac z rubriky
			ďalšie články
			ďalšie správy
			ďalšie témy
			ďalší článok
			predchádzajúci článok
			nasledujúci článok
			súvisiace
			súvisiace články
			súvisiace správy
			súvisiace témy
			odporúčame
			odporúčané
			odporúčané články
			odporúčame pre vás
			redakcia odporúča
			výber redakcie
			najčítanejšie
			najčítanejšie články
			najnovšie
			najnovšie správy
			najnovšie články
			posledné správy
			aktuálne správy
			hlavné správy
			zobraziť viac
			zobraziť ďalšie
			načítať viac
			načítať ďalšie
			čítajte aj…
			čítajte tiež…
			čítajte viac:…
			čítajte viac o…
			čítajte:…
			prečítajte si aj…
			prečítajte si tiež…
			prečítajte si viac…
			prečítajte si:…
			mohlo by vás zaujímať…
			mohlo by vás zaujať…
			nenechajte si ujsť:…
			pozrite si aj…
			pozrite si video:…
			viac o téme:…
			viac k téme…
			viac informácií:…
			súvisiace:…
			súvisiace články:…
			odporúčame:…
			viac`},
		{Newsletter, `
			newslettre
			odoberať
			odoberať newsletter
			prihlásiť sa na odber
			zapnúť upozornenia
			vaša e-mailová adresa
			zadajte svoj e-mail
			zadajte váš e-mail
			odoslať
			nie, ďakujem
			teraz nie
			stiahnite si aplikáciu
			odoberajte náš newsletter…
			odoberajte newsletter…
			prihláste sa na odber…
			stiahnite si našu aplikáciu…
			súhlasím so spracovaním…
			súhlasím so zasielaním…
			prihlásením na odber…
			odoslaním súhlasíte…`},
		{Share, `
			zdieľať
			zdieľajte
			zdieľať článok
			zdieľať na facebooku
			zdieľať na twitteri
			zdieľať na x
			zdieľať e-mailom
			zdieľaní
			0 zdieľaní
			poslať e-mailom
			skopírovať odkaz
			odkaz skopírovaný
			skopírované
			páči sa mi to
			sociálne siete
			zdieľať:…`},
		{Comments, `
			0 komentárov
			žiadne komentáre
			napísať komentár
			zobraziť diskusiu
			diskusia
			diskusia (0)
			vstúpiť do diskusie
			vstup do diskusie
			prejsť do diskusie
			odpovedať
			zrušiť odpoveď
			od najnovších
			pre pridanie komentára…
			ak chcete komentovať…
			komentáre sú uzavreté…
			diskusia je uzavretá…
			vaša e-mailová adresa nebude…
			vyžadované polia…`},
		{Navigation, `
			prejsť na obsah
			prejsť na hlavný obsah
			hlavná stránka
			titulná stránka
			titulka
			späť
			späť na hlavnú stránku
			späť na úvod
			späť hore
			hlavné menu
			otvoriť menu
			zavrieť menu
			navigácia
			hľadať
			vyhľadávanie
			vyhľadať
			výsledky vyhľadávania
			ďalšie
			ďalej
			predchádzajúce
			ďalšia strana
			predchádzajúca strana
			zavrieť
			zobraziť menej
			značky
			redakcia
			obchodné podmienky
			podmienky používania
			všeobecné obchodné podmienky
			ochrana osobných údajov
			zásady ochrany osobných údajov
			ochrana súkromia
			mapa stránky`},
		{CookieNotice, `
			prijať
			prijať všetko
			prijať všetky
			prijať všetky cookies
			povoliť všetko
			povoliť všetky
			odmietnuť
			odmietnuť všetko
			nesúhlasím
			iba nevyhnutné
			nastavenia
			nastavenia cookies
			nastavenia súkromia
			používame súbory cookie…
			táto stránka používa súbory cookie…
			tieto stránky používajú cookies…`},
		{Furniture, `
			tlačiť
			vytlačiť
			vytlačiť článok
			uložiť článok
			uložiť na neskôr
			uložené
			čas čítania
			čas čítania 0 min
			0 min čítania
			0 minút čítania
			0 minúty čítania
			veľkosť písma
			našli ste chybu
			našli ste v článku chybu
			publikované
			zverejnené
			aktualizované
			naposledy aktualizované
			kľúčové slová
			autorské práva vyhradené
			načítavam
			načítava sa
			čas čítania:…
			publikované:…
			zverejnené:…
			aktualizované:…
			posledná aktualizácia:…
			témy:…
			kľúčové slová:…
			všetky práva vyhradené…
			našli ste v článku chybu?…
			našli ste chybu?…`},
		{AuthorNote, `
			o autorke
			ďalšie články autora
			všetky články autora`},
	}},
	{"hu", []phraseKind{
		{Advertisement, `
			hirdetés
			hirdetések
			reklámok
			promóció
			szponzorált tartalom
			szponzorált
			támogatott tartalom
			támogatói tartalom
			fizetett tartalom
			fizetett hirdetés
			fizetett, politikai célú hirdetés
			pr-cikk
			pr cikk
			partneri tartalom
			a cikk a hirdetés alatt folytatódik
			a cikk a hirdetés után folytatódik
			a cikk folytatódik a hirdetés után
			a hirdetés után folytatjuk
			hirdetés után folytatódik
			hirdetés bezárása
			hirdetés átugrása
			hirdetés vége
			hirdess nálunk
			médiaajánlat
			reklámblokkolót használsz…`},
		{Paywall, `
			előfizetés
			előfizetek
			előfizetőknek
			csak előfizetőknek
			előfizetői tartalom
			előfizetőink számára
			már előfizető
			már előfizetőnk
			prémium tartalom
			belépés
			bejelentkezés
			bejelentkezem
			belépek
			kijelentkezés
			kilépés
			regisztráció
			regisztrálok
			regisztráljon
			fiók létrehozása
			fiókom
			profilom
			elfelejtett jelszó
			elfelejtette jelszavát
			támogatom
			támogass minket
			támogasson minket
			támogassa munkánkat
			próbálja ki ingyen
			a cikk elolvasásához…
			a cikk folytatásához…
			a teljes cikk elolvasásához…
			a teljes cikket csak…
			a cikk teljes terjedelmében…
			ez a cikk csak előfizető…
			ez a tartalom csak előfizető…
			csak előfizetőink…
			már előfizető?…
			már előfizetőnk?…
			ön már előfizető?…
			már van előfizetése?…
			van már fiókja?…
			még nincs fiókja?…
			fizessen elő…
			fizess elő…
			regisztráljon és…`},
		{MediaLabel, `
			videók
			videó megtekintése
			nézze meg a videót
			nézd meg a videót
			lejátszás
			hallgassa meg
			hallgasd meg
			a cikk meghallgatása
			cikk meghallgatása
			teljes képernyő
			kép nagyítása
			kattintson a nagyításhoz
			galéria megnyitása
			galéria megtekintése
			képgaléria
			fotók
			0 kép
			következő kép
			előző kép
			némítás
			feliratok
			a videó nem elérhető…
			ez a tartalom nem elérhető…
			az ön böngészője nem támogatja…
			a böngésződ nem támogatja…`},
		{Related, `
			olvassa el
			olvassa el ezeket is
			olvassa tovább
			olvasd el
			olvasd el ezeket is
			olvasd tovább
			ezeket is olvassa el
			ezek is érdekelhetnek
			ajánlott cikkek
			ajánlott tartalmak
			ajánljuk
			ajánljuk még
			ajánlataink
			ajánlott önnek
			önnek ajánljuk
			neked ajánljuk
			szerkesztőink ajánlják
			kapcsolódó
			kapcsolódó cikkek
			kapcsolódó cikk
			kapcsolódó cikkeink
			kapcsolódó tartalmak
			kapcsolódó hírek
			kapcsolódó anyagok
			kapcsolódó témák
			hasonló cikkek
			bővebben
			tovább olvasom
			tovább a cikkre
			tovább a cikkhez
			tovább olvasok
			továbbiak
			további cikkek
			további hírek
			további tartalmak
			további információ
			több hír
			több cikk
			még több
			még több hír
			részletek itt
			legolvasottabb
			legolvasottabbak
			legolvasottabb cikkek
			legnépszerűbb
			legfrissebb
			legfrissebb hírek
			legfrissebb cikkek
			friss hírek
			legutóbbi cikkek
			népszerű
			népszerű cikkek
			nézettek
			ne maradjon le
			ne hagyja ki
			következő cikk
			előző cikk
			továbbiak betöltése
			több betöltése
			mutass többet
			a témáról
			olvassa el ezt is…
			olvassa el:…
			olvassa el még…
			olvasd el ezt is…
			olvasd el:…
			olvassa el korábbi…
			ezt is olvassa el…
			ezt is olvasd el…
			ez is érdekelheti…
			ez is érdekelhet…
			ezek is érdekelhetik…
			kapcsolódó:…
			kapcsolódó cikk:…
			kapcsolódó cikkek:…
			kapcsolódó cikkünk:…
			bővebben:…
			bővebben itt…
			bővebben erről…
			további részletek itt…
			a témában:…
			ajánljuk:…
			kövesse élőben…
			tovább`},
		{Newsletter, `
			hírlevél
			hírlevelek
			hírlevelünk
			hírlevél feliratkozás
			hírlevél-feliratkozás
			feliratkozás
			feliratkozás hírlevélre
			feliratkozás a hírlevélre
			feliratkozom
			iratkozzon fel
			iratkozz fel
			értesítések
			e-mail cím
			e-mail-cím
			e-mail címe
			az ön e-mail címe
			add meg az e-mail címed
			küldés
			nem, köszönöm
			most nem
			töltse le az alkalmazást
			iratkozzon fel hírlevelünkre…
			iratkozzon fel napi…
			iratkozz fel hírlevelünkre…
			iratkozz fel a…
			feliratkozom a…
			kövessen minket…
			kövess minket…
			csatlakozzon hozzánk…
			csatlakozz hozzánk…
			töltse le alkalmazásunkat…
			elolvastam és elfogadom…`},
		{Share, `
			megosztás
			megosztom
			oszd meg
			ossza meg
			cikk megosztása
			megosztás facebookon
			megosztás a facebookon
			megosztás twitteren
			megosztás e-mailben
			link másolása
			link másolva
			másolva
			küldés e-mailben
			tetszik
			kövessen minket
			kövess minket
			kövess minket facebookon
			megosztás:…`},
		{Comments, `
			hozzászólások
			hozzászólás
			0 hozzászólás
			kommentek
			komment
			0 komment
			hozzászólások (0)
			nincs hozzászólás
			hozzászólok
			szóljon hozzá
			szólj hozzá
			új hozzászólás
			hozzászólás írása
			kommentek megtekintése
			hozzászólások megtekintése
			hozzászólások mutatása
			vélemény, hozzászólás
			válasz törlése
			legújabb elöl
			mi a véleménye
			a hozzászóláshoz…
			hozzászóláshoz…
			a kommenteléshez…
			a hozzászólások lezárva…
			az e-mail címet nem tesszük közzé…
			az e-mail-címet nem tesszük közzé…
			a kötelező mezőket…`},
		{Navigation, `
			ugrás a tartalomra
			ugrás a fő tartalomra
			ugrás a tartalomhoz
			ugrás a menüre
			címlap
			címlapra
			főoldal
			kezdőlap
			vissza
			vissza a főoldalra
			vissza a címlapra
			vissza a tetejére
			vissza az elejére
			főmenü
			menü megnyitása
			menü bezárása
			navigáció
			keresés
			keres
			keresési eredmények
			következő
			előző
			következő oldal
			előző oldal
			bezár
			bezárás
			kevesebb
			tartalomjegyzék
			rovatok
			kategóriák
			címkék
			témák
			archívum
			kapcsolat
			rólunk
			impresszum
			szerkesztőség
			adatvédelem
			adatvédelmi tájékoztató
			adatvédelmi nyilatkozat
			adatkezelési tájékoztató
			felhasználási feltételek
			általános szerződési feltételek
			ászf
			jogi nyilatkozat
			szerzői jogok
			gyik
			oldaltérkép`},
		{CookieNotice, `
			elfogadom
			elfogadás
			összes elfogadása
			az összes elfogadása
			mindet elfogadom
			elutasítom
			elutasítás
			összes elutasítása
			beállítások
			süti beállítások
			cookie beállítások
			adatvédelmi beállítások
			sütik
			cookie-k
			süti tájékoztató
			cookie tájékoztató
			cookie szabályzat
			értem
			egyetértek
			sütiket használunk…
			cookie-kat használunk…
			ez a weboldal sütiket használ…
			ez a weboldal cookie-kat használ…
			ez az oldal sütiket használ…
			weboldalunk sütiket használ…
			weboldalunk cookie-kat használ…
			honlapunk sütiket használ…
			oldalunk cookie-kat használ…
			mi és partnereink…`},
		{Furniture, `
			nyomtatás
			cikk nyomtatása
			mentés
			cikk mentése
			elmentve
			később olvasom
			olvasási idő
			olvasási idő 0 perc
			0 perc olvasás
			0 perces olvasmány
			0 perc
			betűméret
			hibajelentés
			hibát talált
			jelentse a hibát
			közzétéve
			frissítve
			utolsó frissítés
			szerző
			szerzők
			írta
			kulcsszavak
			betöltés
			kérjük, várjon
			olvasási idő:…
			megjelent:…
			közzétéve:…
			frissítve:…
			utolsó frissítés:…
			címkék:…
			témák:…
			kulcsszavak:…
			minden jog fenntartva…
			forrás
			hibát talált a cikkben…`},
		{AuthorNote, `
			a szerzőről
			a szerző további cikkei
			a szerzőről:…`},
	}},
	{"ro", []phraseKind{
		{Advertisement, `
			publicitate
			reclamă
			conținut sponsorizat
			conținut promovat
			articol sponsorizat
			sponsorizat
			promovat
			comunicat de presă
			articolul continuă după publicitate
			articolul continuă după reclamă
			știrea continuă mai jos
			articolul continuă mai jos
			citește mai departe după publicitate
			continuă după publicitate
			închide reclama
			sari peste reclamă
			fără reclame
			acest articol conține linkuri afiliate…
			folosești un adblocker…`},
		{Paywall, `
			abonează-te
			abonează-te acum
			abonați-vă
			abonament
			abonamente
			doar pentru abonați
			pentru abonați
			exclusiv pentru abonați
			conținut premium
			autentificare
			autentifică-te
			conectare
			conectează-te
			intră în cont
			deconectare
			înregistrare
			înregistrează-te
			creează cont
			creează un cont
			contul meu
			ai uitat parola
			ești deja abonat
			ai deja cont
			nu ai cont
			susține-ne
			susține jurnalismul
			încearcă gratuit
			pentru a citi mai departe…
			pentru a citi articolul…
			pentru a citi întregul articol…
			pentru a continua să citești…
			acest articol este disponibil doar…
			acest articol este exclusiv…
			acest conținut este disponibil doar…
			conținutul este disponibil doar…
			ești deja abonat?…
			ai deja un cont?…
			ai deja cont?…
			nu ai cont?…
			abonează-te pentru…
			abonează-te la…
			autentifică-te pentru…
			intră în cont pentru…`},
		{MediaLabel, `
			vezi video
			vezi videoclipul
			urmărește video
			redă
			redă video
			ascultă
			ascultă articolul
			ascultă acest articol
			ecran complet
			pe tot ecranul
			mărește
			mărește imaginea
			click pentru a mări
			click pe imagine pentru a mări
			galerie foto
			galerie foto (0)
			vezi galeria
			vezi galeria foto
			vezi foto
			vezi toate fotografiile
			fotografii
			0 imagini
			imaginea următoare
			imaginea anterioară
			în direct
			acest videoclip nu este disponibil…
			acest conținut nu este disponibil…
			browserul dumneavoastră nu…
			browserul tău nu…`},
		{Related, `
			citește mai mult
			citește mai multe
			citește în continuare
			citește mai departe
			citește tot articolul
			citește articolul
			citește tot
			vezi mai mult
			vezi mai multe
			vezi toate
			vezi toate știrile
			vezi tot
			află mai mult
			află mai multe
			mai multe știri
			mai multe articole
			mai multe despre
			mai multe informații
			mai multe din
			articole similare
			articole asemănătoare
			articole recomandate
			articole conexe
			articole populare
			articole recente
			articol asemănător
			știri similare
			știri conexe
			știri recomandate
			știri recente
			subiecte conexe
			pe aceeași temă
			pe același subiect
			din aceeași categorie
			de același autor
			recomandări
			recomandate
			recomandarea editorilor
			recomandările editorilor
			recomandări pentru tine
			recomandările noastre
			îți recomandăm
			vă recomandăm
			ar putea să te intereseze
			s-ar putea să te intereseze
			s-ar putea să îți placă
			cele mai citite
			cele mai citite știri
			cele mai citite articole
			cele mai noi
			cele mai recente
			cele mai populare
			cele mai noi știri
			ultimele știri
			ultima oră
			ultimele articole
			ultimele noutăți
			știrile zilei
			știri de ultimă oră
			articolul următor
			articolul anterior
			articolul precedent
			nu rata
			alte știri
			alte articole
			alte subiecte
			alte știri din
			încarcă mai multe
			vezi mai multe articole
			citește și…
			citiți și…
			citește:…
			citește mai multe:…
			citește mai multe despre…
			citește mai multe știri…
			citește mai mult:…
			citește mai departe:…
			citește continuarea…
			citește articolul complet…
			citește integral…
			vezi și…
			vezi:…
			vezi mai multe:…
			vezi aici…
			ascultă și…
			află mai multe:…
			mai multe despre:…
			mai multe detalii aici…
			pe aceeași temă:…
			articole similare:…
			recomandări:…
			recomandat:…
			te-ar putea interesa…
			te-ar mai putea interesa…
			v-ar putea interesa…
			urmărește live…
			urmărește în direct…
			galerie foto:…
			citește`},
		{Newsletter, `
			newslettere
			abonare newsletter
			înscrie-te
			activează notificările
			adresa de email
			adresa de e-mail
			adresa ta de email
			introdu adresa de email
			trimite
			nu, mulțumesc
			nu acum
			descarcă aplicația
			abonează-te la newsletter…
			abonează-te la newsletterul…
			abonează-te la canalul…
			abonați-vă la newsletter…
			înscrie-te la newsletter…
			primește newsletterul…
			primește cele mai importante…
			primește știrile…
			primește pe email…
			urmărește-ne pe…
			urmăriți-ne pe…
			urmărește cele mai noi…
			alătură-te comunității…
			fii primul care află…
			am citit și sunt de acord…
			dacă ți-a plăcut articolul…
			dacă v-a plăcut acest articol…`},
		{Share, `
			distribuie
			distribuie articolul
			distribuie pe facebook
			distribuie pe twitter
			distribuie pe whatsapp
			distribuie pe x
			distribuie pe
			distribuie prin email
			distribuiri
			0 distribuiri
			partajează
			trimite pe email
			trimite prin email
			trimite unui prieten
			copiază
			copiază link
			copiază linkul
			copiază link-ul
			link copiat
			link-ul a fost copiat
			copiat
			îmi place
			urmărește
			urmărește-ne
			urmărește-ne pe
			urmărește-ne pe google news
			urmăriți-ne
			rețele sociale
			distribuie:…
			distribuie acest articol…`},
		{Comments, `
			comentarii
			comentariu
			0 comentarii
			0 comentariu
			comentarii (0)
			niciun comentariu
			comentează
			comentați
			adaugă comentariu
			adaugă un comentariu
			adaugă comentariul
			scrie un comentariu
			lasă un comentariu
			lasă un răspuns
			lasă un comentariu anulează răspunsul
			anulează răspunsul
			trimite comentariul
			vezi comentariile
			vezi toate comentariile
			toate comentariile
			afișează comentariile
			citește comentariile
			spune-ți părerea
			părerea ta
			raportează
			cele mai noi întâi
			pentru a posta un comentariu…
			pentru a lăsa un comentariu…
			comentariile sunt închise…
			adresa ta de email nu va fi publicată…
			câmpurile obligatorii…
			salvează-mi numele…
			acest site folosește akismet…`},
		{Navigation, `
			sari la conținut
			sari la conținutul principal
			mergi la conținut
			mergi la conținutul principal
			acasă
			prima pagină
			pagina principală
			înapoi
			înapoi sus
			înapoi la prima pagină
			înapoi la pagina principală
			meniu
			meniu principal
			deschide meniul
			închide meniul
			navigare
			navigare în articole
			caută
			căutare
			rezultatele căutării
			următorul
			următoarea
			anteriorul
			precedentul
			pagina următoare
			pagina anterioară
			închide
			vezi mai puțin
			mai puțin
			cuprins
			în acest articol
			secțiuni
			categorii
			etichete
			subiecte
			arhivă
			despre noi
			redacția
			publicitate pe site
			termeni și condiții
			politica de confidențialitate
			confidențialitate
			protecția datelor
			harta site-ului
			ediția tipărită`},
		{CookieNotice, `
			acceptă
			accept toate
			acceptă toate
			acceptă tot
			acceptă toate cookie-urile
			sunt de acord
			de acord
			respinge
			respinge toate
			setări
			setări cookie
			setări cookies
			setările de confidențialitate
			modifică setările
			gestionează
			am înțeles
			folosim cookie-uri…
			folosim cookies…
			utilizăm cookie-uri…
			noi și partenerii noștri…
			acest site folosește cookies…
			acest site folosește cookie-uri…
			acest site utilizează cookie-uri…
			acest site utilizează cookies…
			acest website folosește cookie…
			site-ul nostru folosește cookie…
			prin continuarea navigării…`},
		{Furniture, `
			tipărește
			printează
			salvează
			salvează articolul
			salvat
			citește mai târziu
			timp de citire
			timp de citire 0 min
			0 min de citit
			0 minute de citit
			0 min. citire
			dimensiune text
			raportează o eroare
			semnalează o eroare
			publicat
			publicat la
			publicat pe
			publicat în
			data publicării
			actualizat
			actualizat la
			ultima actualizare
			data actualizării
			scris de
			taguri
			tag-uri
			cuvinte cheie
			se încarcă
			vă rugăm așteptați
			timp de citire:…
			timp estimat de citire…
			publicat:…
			publicat la:…
			publicat pe:…
			publicat în:…
			data publicării:…
			data actualizării:…
			data publicare:…
			actualizat:…
			actualizat la:…
			ultima actualizare:…
			etichete:…
			tag-uri:…
			taguri:…
			cuvinte cheie:…
			toate drepturile rezervate…
			ai observat o greșeală…
			ai găsit o greșeală…
			sursa`},
		{AuthorNote, `
			despre autor
			despre autoare
			despre autori
			mai multe de la autor
			alte articole de același autor
			despre autor:…`},
	}},
	{"bg", []phraseKind{
		{Advertisement, `
			реклама
			реклами
			обява
			обяви
			платена публикация
			платено съдържание
			спонсорирано
			спонсорирано съдържание
			рекламно съдържание
			промоционално съдържание
			партньорско съдържание
			статията продължава след рекламата
			текстът продължава след рекламата
			продължава след рекламата
			продължете след рекламата
			затвори рекламата
			пропусни рекламата
			край на рекламата
			рекламирайте`},
		{Paywall, `
			абонамент
			абонаменти
			абонирай се
			абонирай се сега
			абонирайте се
			само за абонати
			за абонати
			вход
			влез
			влезте
			влез в профила си
			регистрация
			регистрирай се
			регистрирайте се
			създай профил
			моят профил
			забравена парола
			премиум
			подкрепете ни
			подкрепи ни
			станете абонат
			вече сте абонат
			вече имате абонамент
			за да прочетете цялата статия…
			за да продължите да четете…
			тази статия е достъпна само…
			тази статия е само за…
			съдържанието е достъпно само…
			вече сте абонат?…
			вече имате профил?…
			вече имате абонамент?…
			нямате профил?…
			абонирайте се, за да…
			абонирай се за…
			влезте в профила си…`},
		{MediaLabel, `
			видео
			видеа
			виж видео
			вижте видеото
			гледай
			гледайте видеото
			пусни видео
			слушай
			чуй статията
			чуйте статията
			цял екран
			увеличи снимката
			галерия
			фотогалерия
			виж галерия
			виж галерията
			вижте галерията
			снимки
			виж снимките
			виж всички снимки
			0 снимки
			следваща снимка
			предишна снимка
			на живо
			аудио
			това видео не е достъпно…
			това съдържание не е достъпно…
			вашият браузър не поддържа…`},
		{Related, `
			прочети цялата статия
			прочетете цялата статия
			прочети
			чети още
			още от
			още новини
			още от категорията
			виж повече
			виж всички
			вижте повече
			вижте всички
			научи повече
			научете повече
			повече информация
			свързани
			свързани новини
			свързани статии
			свързани теми
			свързано съдържание
			по темата
			подобни статии
			подобни новини
			препоръчваме
			препоръчваме ви
			препоръчано
			препоръчани
			препоръчани статии
			избрано за вас
			може да ви е интересно
			може да ви хареса
			може също да ви хареса
			най-четени
			най-четено
			най-популярни
			най-нови
			най-ново
			най-гледани
			последни новини
			последни статии
			следваща статия
			предишна статия
			не пропускайте
			избор на редактора
			водещи новини
			новини от деня
			зареди още
			покажи още
			прочетете още…
			прочетете също…
			прочети още…
			прочети също…
			прочетете повече…
			прочети повече…
			прочетете:…
			прочети:…
			четете още…
			четете също…
			още по темата…
			виж още…
			виж също…
			вижте още…
			вижте също…
			вижте видеото:…
			по темата:…
			повече по темата…
			повече четете…
			повече вижте…
			свързани:…
			свързани статии:…
			препоръчваме:…
			препоръчваме ви:…
			следете на живо…`},
		{Newsletter, `
			бюлетин
			известия
			имейл
			вашият имейл
			имейл адрес
			въведете имейл
			изпрати
			изтегли приложението
			абонирайте се за бюлетина…
			абонирайте се за нашия…
			абонирайте се за нашите…
			абонирай се за бюлетина…
			абонирай се за нашия…
			последвайте ни…
			последвай ни…
			следвайте ни…
			следете ни…
			получавайте най-важното…`},
		{Share, `
			сподели
			споделете
			споделяне
			сподели статията
			сподели във facebook
			сподели във фейсбук
			сподели в twitter
			сподели с приятели
			споделяния
			изпрати на приятел
			изпрати по имейл
			копирай
			копирай линка
			копирай линк
			линкът е копиран
			копирано
			харесва ми
			последвай
			последвайте ни
			последвайте ни в
			следвайте ни
			социални мрежи
			сподели:…
			споделете:…`},
		{Comments, `
			коментари
			коментар
			0 коментара
			0 коментар
			коментари (0)
			няма коментари
			коментирай
			коментирайте
			добави коментар
			добавете коментар
			напиши коментар
			напишете коментар
			остави коментар
			оставете коментар
			виж коментарите
			виж всички коментари
			вижте коментарите
			всички коментари
			покажи коментарите
			вашият коментар
			вашето мнение
			отговори
			докладвай
			за да коментирате…
			за да публикувате коментар…
			коментарите са затворени…
			вашият имейл адрес няма да бъде…
			задължителните полета…`},
		{Navigation, `
			към съдържанието
			към основното съдържание
			премини към съдържанието
			преминете към основното съдържание
			начална страница
			към началото
			към началната страница
			назад
			обратно
			нагоре
			меню
			главно меню
			отвори менюто
			затвори менюто
			навигация
			търсене
			търси
			резултати от търсенето
			следваща
			предишна
			следващ
			предишен
			следваща страница
			предишна страница
			страница 0
			затвори
			скрий
			покажи по-малко
			рубрики
			категории
			етикети
			архив
			контакти
			контакт
			за нас
			за контакти
			общи условия
			условия за ползване
			политика за поверителност
			поверителност
			защита на личните данни
			карта на сайта`},
		{CookieNotice, `
			приемам
			приеми
			приеми всички
			приемам всички
			приемане на всички
			съгласен съм
			отказвам
			отхвърли
			отхвърли всички
			настройки
			настройки на бисквитките
			управление на бисквитки
			бисквитки
			политика за бисквитки
			разбрах
			използваме бисквитки…
			ние използваме бисквитки…
			ние и нашите партньори…
			този сайт използва бисквитки…
			този уебсайт използва бисквитки…
			нашият сайт използва бисквитки…
			сайтът използва бисквитки…`},
		{Furniture, `
			отпечатай
			принтирай
			запази
			запази статията
			запазено
			прочети по-късно
			време за четене
			време за четене 0 мин
			0 мин. четене
			0 мин четене
			0 мин за четене
			0 минути четене
			0 мин
			размер на текста
			съобщи за грешка
			сигнализирай за грешка
			публикувано
			публикувана
			публикувано на
			обновено
			обновена
			последна актуализация
			последна промяна
			автор
			автори
			тагове
			ключови думи
			зареждане
			моля, изчакайте
			време за четене:…
			публикувано:…
			публикувана:…
			обновено:…
			последна актуализация:…
			последна промяна:…
			етикети:…
			тагове:…
			ключови думи:…
			категории:…
			всички права запазени…
			източник
			публикувано на 0…`},
		{AuthorNote, `
			за автора
			за авторите
			още от автора
			всички статии от автора
			за автора:…`},
	}},
	{"el", []phraseKind{
		{Advertisement, `
			διαφήμιση
			διαφημίσεις
			διαφημιστείτε
			χορηγούμενο
			χορηγούμενο περιεχόμενο
			χορηγούμενη καταχώρηση
			διαφημιστικό περιεχόμενο
			προωθημένο περιεχόμενο
			συνεχίστε την ανάγνωση μετά τη διαφήμιση
			το άρθρο συνεχίζεται μετά τη διαφήμιση
			το κείμενο συνεχίζεται μετά τη διαφήμιση
			συνεχίζεται μετά τη διαφήμιση
			κλείσιμο διαφήμισης
			παράλειψη διαφήμισης
			χωρίς διαφημίσεις`},
		{Paywall, `
			συνδρομή
			συνδρομές
			εγγραφείτε
			εγγραφείτε τώρα
			εγγραφή
			γίνε συνδρομητής
			συνδρομητής
			συνδρομητές
			μόνο για συνδρομητές
			για συνδρομητές
			σύνδεση
			συνδεθείτε
			αποσύνδεση
			είσοδος
			δημιουργία λογαριασμού
			ο λογαριασμός μου
			ξεχάσατε τον κωδικό σας
			στηρίξτε μας
			είστε ήδη συνδρομητής
			έχετε ήδη λογαριασμό
			για να συνεχίσετε την ανάγνωση…
			για να διαβάσετε ολόκληρο…
			για να διαβάσετε το άρθρο…
			αυτό το άρθρο είναι διαθέσιμο μόνο…
			το άρθρο είναι διαθέσιμο μόνο…
			το περιεχόμενο είναι διαθέσιμο μόνο…
			είστε ήδη συνδρομητής;…
			έχετε ήδη λογαριασμό;…
			δεν έχετε λογαριασμό;…
			συνδεθείτε για να…
			εγγραφείτε για να…
			γίνετε συνδρομητής…`},
		{MediaLabel, `
			βίντεο
			δείτε το βίντεο
			δείτε βίντεο
			δείτε το video
			αναπαραγωγή
			ακούστε
			ακούστε το άρθρο
			πλήρης οθόνη
			μεγέθυνση
			φωτογραφίες
			φωτογραφία
			φωτό
			δείτε τις φωτογραφίες
			δείτε φωτογραφίες
			συλλογή φωτογραφιών
			0 φωτογραφίες
			επόμενη φωτογραφία
			προηγούμενη φωτογραφία
			το περιεχόμενο δεν είναι διαθέσιμο…
			ο περιηγητής σας δεν υποστηρίζει…
			αυτό το βίντεο δεν είναι διαθέσιμο…`},
		{Related, `
			διαβάστε
			διαβάστε όλο το άρθρο
			διαβάστε όλες τις ειδήσεις
			δείτε όλα
			δείτε όλες τις ειδήσεις
			δες ακόμα
			δες περισσότερα
			ακούστε επίσης
			περισσότερα για
			περισσότερα άρθρα
			περισσότερες ειδήσεις
			περισσότερα νέα
			μάθετε περισσότερα
			σχετικά άρθρα
			σχετικά θέματα
			σχετικά νέα
			σχετικές ειδήσεις
			σχετικό άρθρο
			σχετικό θέμα
			συναφή άρθρα
			παρόμοια άρθρα
			προτεινόμενα
			προτεινόμενα άρθρα
			προτείνουμε
			σας προτείνουμε
			προτεινόμενα για εσάς
			επιλεγμένα για εσάς
			μπορεί να σας ενδιαφέρει
			ίσως σας ενδιαφέρει
			ίσως σας ενδιαφέρουν
			μπορεί επίσης να σας ενδιαφέρει
			μπορεί να σας αρέσει
			δημοφιλή άρθρα
			πιο δημοφιλή
			τα πιο δημοφιλή
			πιο διαβασμένα
			τα πιο διαβασμένα
			διαβάζονται τώρα
			τελευταία νέα
			τελευταίες ειδήσεις
			τα τελευταία νέα
			πρόσφατα άρθρα
			ροή ειδήσεων
			όλες οι ειδήσεις
			όλα τα άρθρα
			επόμενο άρθρο
			προηγούμενο άρθρο
			μην χάσετε
			μη χάσετε
			άλλα θέματα
			φόρτωση περισσότερων
			διαβάστε επίσης…
			διαβάστε ακόμα…
			διαβάστε ακόμη…
			διαβάστε περισσότερα…
			διαβάστε εδώ…
			διαβάστε όλες τις τελευταίες…
			διαβάστε:…
			διαβάστε αναλυτικά…
			διαβάστε όλα τα νέα…
			διαβάστε τις ειδήσεις…
			διάβασε επίσης…
			διάβασε ακόμα…
			διάβασε περισσότερα…
			δείτε επίσης…
			δείτε ακόμα…
			δείτε ακόμη…
			δείτε περισσότερα…
			δείτε όλες τις τελευταίες…
			δείτε εδώ:…
			δείτε το βίντεο:…
			δείτε βίντεο:…
			δες επίσης…
			ακολουθήστε μας στο…
			περισσότερα:…
			σχετικά άρθρα:…
			σχετικό άρθρο:…
			σχετικά:…
			παρακολουθήστε live…
			περισσότερα`},
		{Newsletter, `
			ενημερωτικό δελτίο
			εγγραφή στο newsletter
			ειδοποιήσεις
			το email σας
			διεύθυνση email
			ηλεκτρονική διεύθυνση
			αποστολή
			όχι, ευχαριστώ
			κατεβάστε την εφαρμογή
			εγγραφείτε στο newsletter…
			εγγραφείτε στα newsletter…
			γραφτείτε στο newsletter…
			λάβετε τα νέα…
			ακολουθήστε μας…
			βρείτε μας…
			αποδέχομαι τους όρους…`},
		{Share, `
			κοινοποίηση
			κοινοποιήστε
			κοινοποίησε
			κοινοποίηση στο facebook
			κοινοποίηση στο twitter
			κοινοποίηση άρθρου
			μοιραστείτε
			μοιραστείτε το
			μοιράσου το
			μοιραστείτε το άρθρο
			αντιγραφή
			αντιγραφή συνδέσμου
			αντιγραφή link
			ο σύνδεσμος αντιγράφηκε
			αντιγράφηκε
			αποστολή με email
			μου αρέσει
			ακολουθήστε
			ακολουθήστε μας
			ακολουθήστε μας στο google news
			κοινοποίηση:…`},
		{Comments, `
			σχόλια
			σχόλιο
			0 σχόλια
			0 σχόλιο
			σχόλια (0)
			κανένα σχόλιο
			χωρίς σχόλια
			σχολιάστε
			σχολίασε
			προσθήκη σχολίου
			γράψτε ένα σχόλιο
			γράψτε το σχόλιό σας
			αφήστε ένα σχόλιο
			αφήστε το σχόλιό σας
			αφήστε μια απάντηση
			δείτε τα σχόλια
			δείτε όλα τα σχόλια
			όλα τα σχόλια
			η γνώμη σας
			ακύρωση απάντησης
			υποβολή σχολίου
			τα σχόλια είναι κλειστά…
			η ηλ. διεύθυνση σας δεν…
			η διεύθυνση email σας δεν…
			τα υποχρεωτικά πεδία…`},
		{Navigation, `
			μετάβαση στο περιεχόμενο
			μετάβαση στο κύριο περιεχόμενο
			παράκαμψη προς το κυρίως περιεχόμενο
			αρχική σελίδα
			επιστροφή στην αρχική
			επιστροφή στην κορυφή
			μενού
			κεντρικό μενού
			άνοιγμα μενού
			κλείσιμο μενού
			πλοήγηση
			πλοήγηση άρθρων
			αναζήτηση
			αποτελέσματα αναζήτησης
			επόμενο
			επόμενη
			προηγούμενο
			προηγούμενη
			επόμενη σελίδα
			προηγούμενη σελίδα
			σελίδα 0
			κλείσιμο
			περιεχόμενα
			κατηγορίες
			κατηγορία
			ετικέτες
			αρχείο
			επικοινωνία
			σχετικά με εμάς
			ποιοι είμαστε
			όροι χρήσης
			πολιτική απορρήτου
			προσωπικά δεδομένα
			προστασία δεδομένων
			χάρτης ιστοτόπου`},
		{CookieNotice, `
			αποδοχή
			αποδοχή όλων
			αποδέχομαι
			συμφωνώ
			απόρριψη
			απόρριψη όλων
			διαφωνώ
			περισσότερες επιλογές
			ρυθμίσεις
			ρυθμίσεις cookies
			προτιμήσεις
			πολιτική cookies
			κατάλαβα
			χρησιμοποιούμε cookies…
			εμείς και οι συνεργάτες μας…
			αυτός ο ιστότοπος χρησιμοποιεί cookies…
			ο ιστότοπός μας χρησιμοποιεί cookies…
			αυτή η ιστοσελίδα χρησιμοποιεί cookies…
			η ιστοσελίδα χρησιμοποιεί cookies…
			ο ιστότοπος χρησιμοποιεί cookies…`},
		{Furniture, `
			εκτύπωση
			αποθήκευση
			αποθήκευση άρθρου
			αποθηκεύτηκε
			διαβάστε αργότερα
			χρόνος ανάγνωσης
			χρόνος ανάγνωσης 0 λεπτά
			0 λεπτά ανάγνωσης
			0 λεπτά διάβασμα
			0' χρόνος ανάγνωσης
			0 λεπτά
			0 λεπτά πριν
			μέγεθος κειμένου
			δημοσιεύτηκε
			δημοσιεύθηκε
			ημερομηνία δημοσίευσης
			ενημερώθηκε
			ενημερώθηκε στις
			τελευταία ενημέρωση
			συντάκτης
			συγγραφέας
			αρθρογράφος
			λέξεις κλειδιά
			λέξεις-κλειδιά
			πρόσθεσε στη google
			προτιμώμενη πηγή
			με πληροφορίες από
			με επιφύλαξη παντός δικαιώματος
			φόρτωση
			παρακαλώ περιμένετε
			χρόνος ανάγνωσης:…
			δημοσίευση:…
			δημοσιεύτηκε:…
			δημοσιεύθηκε:…
			ημερομηνία δημοσίευσης:…
			τελευταία ενημέρωση:…
			ενημερώθηκε:…
			ετικέτες:…
			λέξεις κλειδιά:…
			κατηγορίες:…
			πηγή φωτογραφίας:…
			απαγορεύεται η αναδημοσίευση…
			απαγορεύεται η αναπαραγωγή…
			πηγή
			όλα τα δικαιώματα διατηρούνται…`},
		{AuthorNote, `
			σχετικά με τον συντάκτη
			σχετικά με τον συγγραφέα
			σχετικά με την συντάκτρια
			περισσότερα από τον συντάκτη
			όλα τα άρθρα του συντάκτη`},
	}},
	{"tr", []phraseKind{
		{Advertisement, `
			reklamlar
			resmi ilan
			resmi ilanlar
			sponsorlu
			sponsorlu içerik
			sponsorlu içerikler
			sponsor içerik
			reklam alanı
			haberin devamı reklamdan sonra
			haberin devamı reklamın altında
			haberin devamı için kaydırın
			reklamdan sonra devam ediyor
			reklamı geç
			reklamı kapat
			reklamı atla
			reklam ver
			reklam verin
			reklamsız
			bu bir reklamdır
			haberin devamı
			haberin devamı aşağıda
			reklam engelleyici kullan…
			reklam engelleyicinizi…
			ilan`},
		{Paywall, `
			abone ol
			abone olun
			abonelik
			abonelikler
			aboneler
			sadece abonelere
			abonelere özel
			sadece aboneler için
			giriş yap
			giriş yapın
			oturum aç
			oturumu kapat
			çıkış yap
			üye ol
			üye girişi
			kayıt ol
			kaydol
			hesap oluştur
			hesabım
			profilim
			şifremi unuttum
			destek ol
			destek olun
			bizi destekleyin
			zaten abone misiniz
			zaten üye misiniz
			hesabınız var mı
			okumaya devam etmek için…
			haberin devamını okumak için…
			haberin tamamını okumak için…
			yazının tamamını okumak için…
			yazının devamını okumak için…
			bu içerik sadece abone…
			bu içerik yalnızca abone…
			bu içerik abonelere özel…
			bu içeriği okumak için…
			bu haber abonelere özel…
			zaten abone misiniz?…
			zaten abone misin?…
			zaten üye misiniz?…
			hesabınız var mı?…
			hesabınız yok mu?…
			abone ol ve…`},
		{MediaLabel, `
			videolar
			videoyu izle
			video izle
			izle
			izlemek için tıklayın
			videoyu izlemek için tıklayın
			oynat
			dinle
			haberi dinle
			haberi sesli dinle
			sesli dinle
			duraklat
			tam ekran
			büyüt
			fotoğrafı büyüt
			resmi büyüt
			büyütmek için tıklayın
			fotoğraflar
			fotoğraf galerisi
			foto galeri
			fotogaleri
			galeri
			galeriyi görüntüle
			galeriye git
			resimler
			0 fotoğraf
			sonraki fotoğraf
			önceki fotoğraf
			canlı yayın
			canlı izle
			video yükleniyor
			bu video kullanılamıyor…
			bu içerik kullanılamıyor…
			tarayıcınız desteklemiyor…
			tarayıcınız video…
			canlı`},
		{Related, `
			ilgili haberler
			ilgili haber
			ilgili konular
			ilgili içerikler
			ilgili yazılar
			ilgili makaleler
			ilgili videolar
			ilginizi çekebilir
			ilginizi çekebilecek haberler
			ilginizi çekebilecek diğer haberler
			bunlar da ilginizi çekebilir
			bu haberler de ilginizi çekebilir
			bunları da okuyun
			bunu da beğenebilirsiniz
			ayrıca bakın
			okumaya devam et
			haberin devamını oku
			haberi oku
			haberi görüntüle
			haberin tamamını oku
			daha fazla haber
			daha fazla oku
			daha fazla göster
			daha fazlası
			daha fazla bilgi
			tümünü gör
			tüm haberler
			hepsini gör
			benzer haberler
			benzer içerikler
			benzer konular
			diğer haberler
			diğer yazılar
			yazarın diğer yazıları
			yazarın tüm yazıları
			tüm yazıları
			önerilen haberler
			önerilenler
			önerilen
			önerilen içerikler
			sizin için seçtiklerimiz
			editörün seçimi
			editörün seçtikleri
			editörün seçtiği haberler
			editör seçimi
			en çok okunan
			en çok okunanlar
			en çok okunan haberler
			en çok izlenenler
			en çok arananlar
			en çok yorumlanan
			en popüler
			en son haberler
			en yeniler
			popüler haberler
			son haberler
			son dakika
			son dakika haberleri
			sıradaki haber
			sonraki haber
			önceki haber
			öne çıkan haberler
			öne çıkanlar
			günün haberleri
			günün öne çıkan haberleri
			trendler
			kaçırmayın
			göz atın
			ilgili haber:…
			ilgili haberler:…
			ilginizi çekebilir:…
			bunu da okuyun…
			ayrıca okuyun…
			ayrıca bakınız…
			devamını oku…
			devamı için…
			haberin devamı için…
			haberin ayrıntıları için…
			haberin detayları için…
			ayrıntılar için tıklayın…
			detaylar için tıklayın…
			detaylı bilgi için tıklayın…
			okuyun:…
			izleyin:…
			sıradaki haber:…
			son dakika haberleri için…
			tüm gelişmeler için…
			canlı takip için…
			devamı`},
		{Newsletter, `
			bülten
			e-bülten
			bültenler
			bültene abone ol
			e-bültene abone ol
			e-bülten aboneliği
			bildirimler
			bildirimleri aç
			bildirimlere izin ver
			e-posta
			e-posta adresi
			e-posta adresiniz
			e-posta adresinizi girin
			hayır, teşekkürler
			şimdi değil
			uygulamayı indir
			uygulamamızı indirin
			bültenimize abone…
			bültenimize kaydolun…
			e-bültenimize abone…
			e-bültenimize kayıt…
			haber bültenimize…
			günlük bültenimize…
			bizi takip edin…
			bizi takip et…
			bizi sosyal medyada…
			bizi google haberler…
			uygulamamızı indir…
			whatsapp kanalımıza…
			whatsapp kanalımızı…
			telegram kanalımıza…
			açık rıza metni…
			aydınlatma metnini okudum…`},
		{Share, `
			paylaş
			paylaşın
			paylaşım
			haberi paylaş
			haberi paylaşın
			bu haberi paylaş
			bu haberi paylaşın
			bu yazıyı paylaş
			facebook'ta paylaş
			twitter'da paylaş
			x'te paylaş
			whatsapp'ta paylaş
			linkedin'de paylaş
			e-posta ile paylaş
			e-posta gönder
			arkadaşına gönder
			0 paylaşım
			kopyala
			linki kopyala
			bağlantıyı kopyala
			link kopyalandı
			kopyalandı
			bağlantı kopyalandı
			tweetle
			beğen
			takip et
			takip edin
			bizi takip edin
			sosyal medya
			paylaş:…`},
		{Comments, `
			yorumlar
			yorum
			0 yorum
			yorumlar (0)
			yorum yok
			yorum yap
			yorum yapın
			yorum yaz
			yorum yazın
			yorum ekle
			yorum gönder
			yorumları gör
			yorumları göster
			yorumları oku
			tüm yorumlar
			tüm yorumları gör
			tüm yorumları göster
			ilk yorumu siz yapın
			ilk yorumu sen yap
			yorumunuz
			yorumunuzu yazın
			bir yorum yazın
			bir cevap yazın
			bir yanıt yazın
			yanıtla
			cevapla
			cevabı iptal et
			yanıtı iptal et
			şikayet et
			en yeni
			en eski
			ne düşünüyorsunuz
			yorum yapmak için…
			yorum yapabilmek için…
			yorum yazabilmek için…
			yorumlar kapalı…
			yorumlar onaylandıktan sonra…
			yorumlarınızı…
			e-posta adresiniz yayınlanmayacak…
			e-posta hesabınız yayımlanmayacak…
			henüz yorum yapılmamış…
			bu habere henüz yorum…`},
		{Navigation, `
			içeriğe geç
			içeriğe atla
			ana içeriğe geç
			ana içeriğe atla
			ana sayfa
			anasayfa
			ana sayfaya dön
			anasayfaya dön
			geri dön
			başa dön
			yukarı çık
			ana menü
			menüyü aç
			menüyü kapat
			navigasyon
			ara
			arama
			arama yap
			arama sonuçları
			sonraki
			önceki
			sonraki sayfa
			önceki sayfa
			sayfa 0
			kapat
			gizle
			daha az
			daha az göster
			içindekiler
			kategoriler
			etiketler
			arşiv
			iletişim
			bize ulaşın
			hakkımızda
			künye
			yayın ilkeleri
			kullanım koşulları
			kullanım şartları
			gizlilik politikası
			gizlilik sözleşmesi
			gizlilik ve çerez politikası
			gizlilik
			kvkk
			aydınlatma metni
			kişisel verilerin korunması
			site haritası
			e-gazete`},
		{CookieNotice, `
			kabul et
			kabul ediyorum
			tümünü kabul et
			hepsini kabul et
			reddet
			tümünü reddet
			çerez ayarları
			çerez politikası
			çerezler
			çerez tercihleri
			tercihleri yönet
			gizlilik ayarları
			anladım
			çerez kullanıyoruz…
			çerezler kullanıyoruz…
			bu site çerez kullan…
			bu sitede çerez…
			bu web sitesi çerez…
			web sitemizde çerez…
			sitemizde çerez…
			biz ve ortaklarımız…`},
		{Furniture, `
			yazdır
			kaydet
			haberi kaydet
			kaydedildi
			daha sonra oku
			favorilere ekle
			okuma süresi
			okuma süresi 0 dk
			0 dk okuma
			0 dk okuma süresi
			0 dakikalık okuma
			0 dk
			0 dakika
			yazı boyutu
			yazı tipi boyutu
			metin boyutu
			hata bildir
			yayınlanma tarihi
			yayın tarihi
			yayınlanma
			giriş tarihi
			oluşturulma tarihi
			güncelleme
			güncelleme tarihi
			güncellendi
			son güncelleme
			yazar
			haber merkezi
			etiket
			haber etiketleri
			anahtar kelimeler
			yükleniyor
			lütfen bekleyin
			tercih edilen kaynak
			okuma süresi:…
			yayınlanma:…
			yayınlanma tarihi:…
			giriş tarihi:…
			oluşturulma tarihi:…
			güncelleme:…
			güncelleme tarihi:…
			güncellenme:…
			son güncelleme:…
			etiketler:…
			etiket:…
			anahtar kelimeler:…
			tüm hakları saklıdır…
			her hakkı saklıdır…
			uygulamasını indirin, gelişmelerden…
			kaynak
			muhabir
			editör`},
		{AuthorNote, `
			yazar hakkında
			yazarlar hakkında
			yazar hakkında:…`},
	}},
	{"ru", []phraseKind{
		{Advertisement, `
			на правах рекламы
			рекламный материал
			рекламное объявление
			рекламные материалы
			партнерский материал
			партнерские материалы
			спецпроект
			спонсорский материал
			продолжение после рекламы
			продолжение статьи после рекламы
			читать далее после рекламы
			пропустить рекламу
			закрыть рекламу
			скрыть рекламу
			разместить рекламу
			реклама на сайте
			новости партнеров
			материалы партнеров
			реклама:…
			вы используете блокировщик рекламы…
			отключите блокировщик рекламы…`},
		{Paywall, `
			подписка
			подписки
			оформить подписку
			купить подписку
			только для подписчиков
			для подписчиков
			доступно по подписке
			материал доступен по подписке
			войти
			авторизоваться
			авторизация
			зарегистрироваться
			зарегистрируйтесь
			создать аккаунт
			личный кабинет
			мой профиль
			забыли пароль
			уже есть аккаунт
			уже есть подписка
			поддержать
			поддержите нас
			поддержать нас
			поддержать проект
			помочь проекту
			попробовать бесплатно
			чтобы продолжить чтение…
			чтобы читать дальше…
			чтобы прочитать полностью…
			чтобы прочитать статью…
			этот материал доступен только…
			этот материал доступен подписчикам…
			эта статья доступна только…
			статья доступна только…
			материал доступен только…
			уже есть подписка?…
			уже есть аккаунт?…
			уже подписаны?…
			нет аккаунта?…
			вы уже подписаны?…
			оформите подписку…
			оформить подписку за…
			авторизуйтесь, чтобы…
			поддержите нашу работу…
			поддержите независимую журналистику…`},
		{MediaLabel, `
			смотреть видео
			смотрите видео
			воспроизвести
			воспроизвести видео
			прослушать
			прослушать новость
			прослушать статью
			послушать
			слушать статью
			во весь экран
			на весь экран
			полный экран
			полноэкранный режим
			увеличить изображение
			нажмите, чтобы увеличить
			открыть галерею
			смотреть фото
			посмотреть фото
			все фото
			галерея
			фотогалерея
			фоторепортаж
			фотографии
			0 фото
			фото 0 из 0
			следующее фото
			предыдущее фото
			субтитры
			без звука
			прямой эфир
			онлайн-трансляция
			инфографика
			это видео недоступно…
			видео недоступно…
			этот контент недоступен…
			ваш браузер не поддерживает…
			включите javascript…
			фото
			слушать
			смотреть`},
		{Related, `
			читайте еще
			читайте далее
			читать также
			читать далее
			читать дальше
			читать подробнее
			читать полностью
			читать статью
			читать все
			читайте по теме
			смотрите еще
			смотреть все
			смотреть также
			см также
			подробнее
			узнать больше
			узнать подробнее
			больше по теме
			ещё по теме
			ещё новости
			ещё материалы
			еще новости по теме
			материалы по теме
			новости по теме
			статьи по теме
			публикации по теме
			по этой теме
			на эту тему
			на ту же тему
			видео по теме
			другие материалы
			другие новости
			другие статьи
			другие материалы автора
			похожие материалы
			похожие новости
			похожие статьи
			похожие записи
			связанные материалы
			связанные темы
			связанные новости
			рекомендуем
			рекомендуемые
			рекомендуем прочитать
			рекомендованные материалы
			рекомендуемые материалы
			мы рекомендуем
			редакция рекомендует
			выбор редакции
			выбор редактора
			вам также может быть интересно
			вам будет интересно
			возможно, вас заинтересует
			самое читаемое
			самое интересное
			самое популярное
			самое важное
			популярное
			популярные новости
			популярные материалы
			популярные статьи
			сейчас читают
			читают сейчас
			последние новости
			последние материалы
			последние записи
			новости дня
			главные новости
			главное сейчас
			главное за день
			главное за сегодня
			лента новостей
			все новости
			все материалы
			все статьи
			все материалы автора
			свежие новости
			следующая статья
			предыдущая статья
			следующая новость
			предыдущая новость
			следующий материал
			не пропустите
			показать еще
			загрузить еще
			в тренде
			читайте также…
			читайте еще:…
			читайте далее:…
			читайте подробнее…
			читайте:…
			читайте по теме:…
			читайте нас в…
			читайте нас на…
			читать также:…
			читать далее:…
			читать:…
			смотрите также…
			смотрите:…
			смотрите видео:…
			слушайте также…
			см. также…
			подробнее:…
			подробнее об этом…
			подробнее — в…
			больше новостей…
			еще по теме:…
			по теме:…
			материалы по теме:…
			новости по теме:…
			рекомендуем:…
			рекомендуем почитать…
			вам может быть интересно…
			ранее по теме:…
			следите за трансляцией…
			следите за обновлениями…
			видео:…
			по теме
			ещё
			читать`},
		{Newsletter, `
			рассылка
			рассылки
			подписаться
			подпишитесь
			подпишись
			подписаться на рассылку
			подписаться на новости
			подпишитесь на нас
			уведомления
			включить уведомления
			получать уведомления
			электронная почта
			эл. почта
			ваш e-mail
			ваш email
			введите e-mail
			введите email
			адрес электронной почты
			отправить
			нет, спасибо
			не сейчас
			скачать приложение
			скачайте приложение
			установить приложение
			подпишитесь на рассылку…
			подпишитесь на нашу…
			подпишитесь на наш…
			подпишитесь на наши…
			подпишитесь на канал…
			подпишись на наш…
			подписывайтесь на наш…
			подписывайтесь на нашу…
			подписывайтесь на наши…
			подписывайтесь на канал…
			подписывайтесь на нас…
			подписаться на канал…
			присоединяйтесь к нам…
			присоединяйтесь к нашему…
			следите за нами…
			следите за нашими новостями…
			следите за новостями в…
			следите за самым важным…
			следите за нашими обновлениями…
			получайте самые важные…
			получайте уведомления…
			скачайте наше приложение…
			подписываясь на рассылку…
			я даю согласие…
			есть новость?…
			есть что рассказать?…
			если у вас есть новость…
			свяжитесь с нами…
			этот сайт защищен recaptcha…
			нажимая на кнопку, вы…
			нажимая кнопку, вы…`},
		{Share, `
			поделиться
			поделитесь
			поделиться новостью
			поделиться статьей
			поделиться ссылкой
			поделиться в facebook
			поделиться вконтакте
			поделиться в telegram
			поделиться в twitter
			поделиться в whatsapp
			поделиться в одноклассниках
			поделитесь с друзьями
			рассказать друзьям
			скопировать
			скопировать ссылку
			копировать
			копировать ссылку
			ссылка скопирована
			скопировано
			отправить по почте
			отправить по e-mail
			мне нравится
			вконтакте
			одноклассники
			телеграм
			мы в соцсетях
			мы в социальных сетях
			социальные сети
			соцсети
			твитнуть
			открывается в новом окне
			поделиться:…
			поделитесь:…`},
		{Comments, `
			комментарии
			0 комментариев
			0 комментария
			0 комментарий
			комментарии (0)
			комментариев нет
			нет комментариев
			комментировать
			прокомментировать
			добавить комментарий
			оставить комментарий
			написать комментарий
			оставьте свой комментарий
			показать комментарии
			все комментарии
			читать комментарии
			посмотреть комментарии
			смотреть комментарии
			скрыть комментарии
			обсудить
			обсудить новость
			присоединиться к обсуждению
			ваш комментарий
			ваше мнение
			ваше имя
			ответить
			отменить ответ
			отправить комментарий
			пожаловаться
			сначала новые
			сначала старые
			по популярности
			правила комментирования
			проголосовать
			чтобы оставить комментарий…
			чтобы комментировать…
			чтобы оставлять комментарии…
			комментарии закрыты…
			комментарии отключены…
			возможность комментирования…
			войдите, чтобы комментировать…
			авторизуйтесь, чтобы комментировать…
			ваш адрес email не будет…
			ваш e-mail не будет опубликован…
			обязательные поля…
			оставьте комментарий…
			напишите в комментариях…
			расскажите в комментариях…
			делитесь в комментариях…
			поделитесь мнением в комментариях…
			для комментирования необходимо…`},
		{Navigation, `
			перейти к содержанию
			перейти к содержимому
			перейти к основному содержанию
			перейти к основному контенту
			перейти на главную
			на главную
			главная
			главная страница
			вернуться на главную
			вернуться наверх
			открыть меню
			закрыть меню
			навигация по записям
			поиск
			найти
			искать
			поиск по сайту
			результаты поиска
			следующая
			предыдущая
			следующий
			предыдущий
			следующая страница
			предыдущая страница
			закрыть
			скрыть
			свернуть
			развернуть
			показать меньше
			содержание статьи
			в этой статье
			рубрика
			категория
			метки
			контакты
			о нас
			о проекте
			об издании
			о сайте
			обратная связь
			политика конфиденциальности
			пользовательское соглашение
			условия использования
			правила использования
			правила сайта
			карта сайта
			рекламодателям
			рекламодателям и партнерам
			полная версия
			мобильная версия
			версия для слабовидящих
			вы здесь
			наверх`},
		{CookieNotice, `
			принять
			принять все
			принимаю
			отклонить
			отклонить все
			настройки cookie
			настройки конфиденциальности
			политика cookie
			файлы cookie
			мы используем cookie…
			мы используем файлы cookie…
			мы и наши партнеры…
			сайт использует cookie…
			сайт использует файлы cookie…
			этот сайт использует cookie…
			этот сайт использует файлы cookie…
			наш сайт использует cookie…
			наш сайт использует файлы cookie…
			на сайте используются cookie…
			на нашем сайте используются…
			на информационном ресурсе применяются…
			продолжая использовать сайт…
			продолжая использовать наш сайт…
			продолжая пользоваться сайтом…
			оставаясь на сайте…
			используя наш сайт…
			используя этот сайт…`},
		{Furniture, `
			распечатать
			версия для печати
			сохранить
			сохранено
			в избранное
			добавить в избранное
			добавить в закладки
			в закладки
			читать позже
			прочитать позже
			время чтения
			время чтения 0 мин
			0 мин чтения
			0 мин. чтения
			0 минут чтения
			0 минуты чтения
			0 минут на чтение
			0 просмотров
			просмотров
			просмотры
			размер шрифта
			размер текста
			сообщить об ошибке
			нашли ошибку
			нашли опечатку
			заметили ошибку
			опубликовано
			обновлено
			дата публикации
			последнее обновление
			изменено
			авторы
			автор текста
			теги
			тэги
			ключевые слова
			хештеги
			загрузка
			загружается
			подождите
			перевести
			краткий пересказ
			пересказ от ии
			время чтения:…
			примерное время чтения…
			опубликовано:…
			обновлено:…
			дата публикации:…
			последнее обновление:…
			просмотров:…
			теги:…
			тэги:…
			метки:…
			темы:…
			рубрика:…
			рубрики:…
			ключевые слова:…
			все права защищены…
			копирование материалов…
			при использовании материалов…
			при перепечатке…
			перепечатка материалов…
			нашли опечатку?…
			нашли ошибку в тексте?…
			заметили ошибку?…
			если вы нашли ошибку…
			если вы заметили ошибку…
			если вы обнаружили ошибку…
			увидели ошибку?…
			выделите ошибку…
			мнение автора может не совпадать…
			мнение редакции может не совпадать…
			источник`},
		{AuthorNote, `
			об авторе
			об авторах
			все статьи автора
			другие статьи автора
			об авторе:…`},
	}},
	{"uk", []phraseKind{
		{Advertisement, `
			на правах реклами
			рекламний матеріал
			партнерський матеріал
			партнерський проєкт
			спецпроєкт
			спонсорований контент
			новини партнерів
			продовження після реклами
			продовження статті після реклами
			пропустити рекламу
			закрити рекламу
			приховати рекламу
			розмістити рекламу
			реклама на сайті
			ви використовуєте блокувальник реклами…`},
		{Paywall, `
			підписка
			передплата
			передплатити
			оформити підписку
			оформити передплату
			лише для підписників
			тільки для передплатників
			для підписників
			увійти
			авторизуватися
			зареєструватися
			створити акаунт
			особистий кабінет
			мій профіль
			забули пароль
			підтримати
			підтримайте нас
			підтримати нас
			підтримати проєкт
			підтримати редакцію
			стати читачем клубу
			щоб продовжити читання…
			щоб читати далі…
			щоб прочитати повністю…
			цей матеріал доступний лише…
			ця стаття доступна лише…
			матеріал доступний лише…
			вже є підписка?…
			вже маєте акаунт?…
			вже маєте підписку?…
			немає акаунта?…
			оформіть підписку…
			оформіть передплату…
			авторизуйтесь, щоб…
			підтримайте нашу роботу…
			підтримайте незалежну журналістику…
			вхід
			реєстрація`},
		{MediaLabel, `
			відео
			дивитися відео
			дивіться відео
			відтворити
			відтворити відео
			прослухати
			прослухати статтю
			слухати статтю
			на весь екран
			повний екран
			відкрити галерею
			дивитися фото
			фотографії
			фото 0 з 0
			наступне фото
			попереднє фото
			без звуку
			прямий ефір
			інфографіка
			аудіо
			це відео недоступне…
			відео недоступне…
			цей контент недоступний…
			ваш браузер не підтримує…
			увімкніть javascript…`},
		{Related, `
			читайте ще
			читайте далі
			читайте більше
			читати також
			читати далі
			читати більше
			читати повністю
			читати всі
			читайте за темою
			дивитися також
			дивитися всі
			докладніше
			детальніше
			дізнатися більше
			більше за темою
			більше про
			ще за темою
			ще новини
			матеріали за темою
			матеріали по темі
			новини за темою
			новини по темі
			на цю тему
			інші матеріали
			інші новини
			інші статті
			схожі матеріали
			схожі новини
			схожі статті
			схожі записи
			пов'язані теми
			пов'язані новини
			пов'язані матеріали
			рекомендуємо
			рекомендовані
			рекомендовано
			рекомендуємо прочитати
			рекомендовані матеріали
			редакція рекомендує
			вибір редакції
			вибір редактора
			вам може бути цікаво
			вам також може бути цікаво
			найпопулярніше
			найпопулярніші
			найчитаніше
			популярні новини
			популярні матеріали
			популярні статті
			зараз читають
			останні новини
			останні матеріали
			останні записи
			новини дня
			головні новини
			головне за день
			головне за сьогодні
			стрічка новин
			всі новини
			усі новини
			всі матеріали
			свіжі новини
			наступна стаття
			попередня стаття
			наступна новина
			попередня новина
			не пропустіть
			показати ще
			завантажити ще
			більше матеріалів
			читайте також…
			читайте ще:…
			читайте далі:…
			читайте більше:…
			читайте більше про…
			читайте нас у…
			читайте детальніше…
			читати також:…
			читати:…
			дивіться також…
			дивіться:…
			дивіться відео:…
			слухайте також…
			див. також…
			докладніше:…
			детальніше:…
			детальніше про це…
			докладніше про це…
			більше новин…
			більше про це…
			ще за темою:…
			за темою:…
			до теми:…
			матеріали за темою:…
			рекомендуємо:…
			вас може зацікавити…
			стежте за оновленнями…
			відео:…
			за темою
			читати`},
		{Newsletter, `
			розсилка
			розсилки
			підписатися
			підписатись
			підпишіться
			підпишись
			підписатися на розсилку
			сповіщення
			увімкнути сповіщення
			електронна пошта
			введіть e-mail
			введіть email
			надіслати
			відправити
			ні, дякую
			не зараз
			завантажити застосунок
			підпишіться на розсилку…
			підпишіться на нашу…
			підпишіться на наш…
			підпишіться на наші…
			підпишіться на канал…
			підписуйтесь на наш…
			підписуйтесь на нашу…
			підписуйтесь на наші…
			підписуйтесь на канал…
			підписуйтесь на нас…
			підписуйтеся на наш…
			підписуйтеся на нашу…
			підписуйтеся на наші…
			підписуйтеся на канал…
			підписуйтеся на нас…
			приєднуйтесь до нас…
			приєднуйтесь до нашого…
			приєднуйтеся до нас…
			приєднуйтеся до нашого…
			долучайтеся до нас…
			слідкуйте за нами…
			стежте за нами…
			стежте за нашими новинами…
			отримуйте найважливіші…
			отримуйте сповіщення…
			завантажуйте наш застосунок…
			натискаючи на кнопку, ви…
			натискаючи кнопку, ви…`},
		{Share, `
			поділитися
			поділитись
			поділіться
			поширити
			поширити у facebook
			поділитися в facebook
			поділитися у facebook
			поділитися в telegram
			поділитися в twitter
			поділитися новиною
			поділитися посиланням
			поділіться з друзями
			розповісти друзям
			скопіювати
			скопіювати посилання
			копіювати
			копіювати посилання
			посилання скопійовано
			скопійовано
			надіслати поштою
			мені подобається
			ми в соцмережах
			соцмережі
			соціальні мережі
			твітнути
			поділитися:…
			поділитись:…
			поширити:…`},
		{Comments, `
			коментарі
			0 коментарів
			0 коментарі
			коментарі (0)
			немає коментарів
			коментарів немає
			коментувати
			прокоментувати
			додати коментар
			залишити коментар
			написати коментар
			залиште коментар
			показати коментарі
			всі коментарі
			усі коментарі
			читати коментарі
			переглянути коментарі
			обговорити
			приєднатися до обговорення
			ваш коментар
			ваша думка
			відповісти
			скасувати відповідь
			надіслати коментар
			поскаржитися
			спочатку нові
			правила коментування
			проголосувати
			щоб залишити коментар…
			щоб коментувати…
			коментарі закриті…
			увійдіть, щоб коментувати…
			ваша e-mail адреса не…
			ваша електронна адреса не…
			обов'язкові поля…
			пишіть у коментарях…
			напишіть у коментарях…
			для коментування необхідно…`},
		{Navigation, `
			перейти до вмісту
			перейти до змісту
			перейти до основного вмісту
			перейти до контенту
			на головну
			головна
			головна сторінка
			догори
			нагору
			відкрити меню
			закрити меню
			навігація
			навігація записів
			пошук
			шукати
			знайти
			пошук по сайту
			результати пошуку
			наступна
			попередня
			наступна сторінка
			попередня сторінка
			сторінка 0
			закрити
			сховати
			приховати
			згорнути
			розгорнути
			показати менше
			зміст статті
			у цій статті
			категорії
			позначки
			архів
			про нас
			про проєкт
			редакційна політика
			зворотний зв'язок
			політика конфіденційності
			політика приватності
			умови використання
			правила користування
			правила сайту
			карта сайту
			рекламодавцям
			повна версія`},
		{CookieNotice, `
			прийняти
			прийняти всі
			прийняти все
			погоджуюсь
			погоджуюся
			відхилити
			відхилити всі
			налаштування
			налаштування cookie
			файли cookie
			ми використовуємо cookie…
			ми використовуємо файли cookie…
			ми та наші партнери…
			цей сайт використовує cookie…
			цей сайт використовує файли cookie…
			сайт використовує cookie…
			сайт використовує файли cookie…
			наш сайт використовує cookie…
			наш сайт використовує файли cookie…
			продовжуючи користуватися…
			залишаючись на сайті…
			використовуючи цей сайт…`},
		{Furniture, `
			друкувати
			роздрукувати
			версія для друку
			зберегти
			збережено
			в обране
			додати в обране
			додати в закладки
			читати пізніше
			час читання
			час читання 0 хв
			0 хв читання
			0 хв. читання
			0 хвилин читання
			0 хвилини читання
			0 хв
			0 переглядів
			переглядів
			розмір шрифту
			розмір тексту
			повідомити про помилку
			знайшли помилку
			помітили помилку
			опубліковано
			оновлено
			дата публікації
			останнє оновлення
			мітки
			ключові слова
			завантаження
			зачекайте
			перекласти
			час читання:…
			приблизний час читання…
			опубліковано:…
			оновлено:…
			останнє оновлення:…
			переглядів:…
			мітки:…
			теми:…
			категорії:…
			ключові слова:…
			всі права захищено…
			усі права захищено…
			при використанні матеріалів…
			передрук матеріалів…
			помітили помилку?…
			знайшли помилку?…
			якщо ви знайшли помилку…
			якщо ви помітили помилку…
			виділіть її та натисніть…
			джерело`},
		{AuthorNote, `
			про автора
			про авторку
			про авторів
			всі матеріали автора
			усі матеріали автора
			про автора:…`},
	}},
	{"hr", []phraseKind{
		{Advertisement, `
			oglas
			oglašavanje
			oglašavajte se
			promotivni sadržaj
			plaćeni sadržaj
			sponzorirani sadržaj
			sponzorirano
			sponzorisano
			sponzorisani sadržaj
			plaćeni oglas
			u suradnji s
			nastavak teksta nakon oglasa
			tekst se nastavlja ispod oglasa
			tekst se nastavlja ispod reklame
			članak se nastavlja ispod oglasa
			članak se nastavlja nakon oglasa
			nastavak ispod reklame
			nastavak nakon oglasa
			preskoči oglas
			zatvori oglas
			bez oglasa
			kraj oglasa
			koristite ad blocker…`},
		{Paywall, `
			pretplata
			pretplati se
			pretplatite se
			pretplatnik
			samo za pretplatnike
			za pretplatnike
			premium sadržaj
			prijavi se
			prijavite se
			odjava
			odjavi se
			registriraj se
			registrirajte se
			registruj se
			registrujte se
			kreiraj račun
			moj račun
			zaboravljena lozinka
			zaboravili ste lozinku
			podržite nas
			podrži nas
			već imate pretplatu
			već ste pretplatnik
			već imate račun
			za nastavak čitanja…
			za čitanje cijelog članka…
			želite li nastaviti čitati…
			ovaj članak dostupan je samo…
			ovaj je članak dostupan samo…
			ovaj sadržaj dostupan je samo…
			sadržaj dostupan samo…
			već imate pretplatu?…
			već ste pretplatnik?…
			već imate račun?…
			nemate račun?…
			pretplatite se i…
			pretplatite se za…
			prijava`},
		{MediaLabel, `
			pogledaj video
			pogledajte video
			pusti video
			reproduciraj
			poslušaj
			poslušajte
			poslušajte članak
			slušaj članak
			cijeli zaslon
			preko cijelog zaslona
			ceo ekran
			povećaj sliku
			kliknite za povećanje
			galerija
			fotogalerija
			foto galerija
			otvori galeriju
			pogledaj galeriju
			pogledajte galeriju
			fotografije
			0 fotografija
			0 slika
			sljedeća slika
			prethodna slika
			ovaj video nije dostupan…
			ovaj sadržaj nije dostupan…
			vaš preglednik ne podržava…
			vaš pregledač ne podržava…`},
		{Related, `
			pročitaj još
			pročitaj i
			pročitaj više
			pročitajte više
			pročitaj cijeli članak
			čitaj dalje
			čitajte dalje
			čitaj još
			čitaj više
			nastavi čitati
			nastavi čitanje
			pogledaj još
			pogledaj i
			pogledaj sve
			vidi još
			vidi sve
			vidi više
			vidi i
			saznaj više
			saznajte više
			više o
			više o temi
			više o tome
			više vijesti
			više vesti
			više iz rubrike
			još vijesti
			još vesti
			još iz rubrike
			još iz kategorije
			još na temu
			još o temi
			povezano
			povezane teme
			povezane vijesti
			povezane vesti
			povezani članci
			povezani sadržaj
			povezani tekstovi
			slični članci
			slične vijesti
			slične vesti
			slični tekstovi
			na istu temu
			na ovu temu
			vezane vijesti
			vezane vesti
			vezani članci
			preporučeno
			preporučujemo
			preporuke za vas
			preporuka uredništva
			preporučeni članci
			izbor urednika
			izdvajamo
			možda će vas zanimati
			ovo bi vas moglo zanimati
			ovo bi vas moglo interesovati
			mogu vas zanimati
			za vas
			najčitanije
			najčitaniji članci
			najčitanije vijesti
			najčitanije vesti
			najpopularnije
			najnovije
			najnovije vijesti
			najnovije vesti
			najnoviji članci
			najgledanije
			najkomentiranije
			zadnje vijesti
			poslednje vesti
			u trendu
			sljedeći članak
			sledeći članak
			prethodni članak
			ne propustite
			sve vijesti
			sve vesti
			učitaj još
			prikaži više
			prikaži još
			ostale vijesti
			ostale vesti
			pročitaj još:…
			pročitajte još…
			pročitaj i:…
			pročitajte i…
			pročitajte više:…
			pročitajte više o…
			pročitajte:…
			pročitaj:…
			čitajte još…
			čitaj još:…
			čitajte i…
			pogledajte:…
			pogledajte još…
			pogledajte i…
			pogledajte video:…
			pogledaj:…
			više o temi:…
			više o ovome…
			više na temu…
			više pročitajte…
			povezano:…
			povezani članci:…
			na istu temu:…
			možda vas zanima…
			moglo bi vas zanimati…
			preporučujemo:…
			galerija:…
			pratite uživo…
			pratite nas uživo…
			više`},
		{Newsletter, `
			prijava na newsletter
			prijavi se na newsletter
			obaveštenja
			uključi obavijesti
			e-mail adresa
			vaša e-mail adresa
			unesite e-mail
			unesite svoj e-mail
			pošalji
			ne, hvala
			ne sada
			preuzmi aplikaciju
			preuzmite aplikaciju
			skini aplikaciju
			prijavite se na naš…
			prijavite se na newsletter…
			pretplatite se na naš…
			pretplatite se na newsletter…
			pratite nas na…
			pratite nas i na…
			pratite nas putem…
			pratite nas preko…
			zapratite nas…
			pridružite nam se…
			priključite se našoj…
			preuzmite našu aplikaciju…
			skinite našu aplikaciju…`},
		{Share, `
			podijeli
			podijelite
			podeli
			podelite
			dijeli
			podijeli članak
			podijeli na facebooku
			podeli na fejsbuku
			podeli vest
			podijelite članak
			podijeli vijest
			dijeljenja
			0 dijeljenja
			kopiraj
			kopiraj link
			kopiraj poveznicu
			link kopiran
			kopirano
			pošalji e-mailom
			pošalji prijatelju
			sviđa mi se
			prati nas
			pratite nas
			pratite nas na
			zaprati
			društvene mreže
			podijeli:…
			podijelite:…
			podeli:…
			podelite:…`},
		{Comments, `
			komentari
			0 komentara
			0 komentar
			komentari (0)
			nema komentara
			komentiraj
			komentiši
			komentirajte
			dodaj komentar
			dodajte komentar
			napiši komentar
			napišite komentar
			ostavi komentar
			ostavite komentar
			pošalji komentar
			pogledaj komentare
			pogledajte komentare
			prikaži komentare
			svi komentari
			učitaj komentare
			vaš komentar
			vaše mišljenje
			odustani od odgovora
			prijavi komentar
			najnoviji prvo
			pravila komentiranja
			pravila komentarisanja
			morate biti prijavljeni…
			da biste komentirali…
			da biste komentarisali…
			komentari su zatvoreni…
			komentari su isključeni…
			vaša adresa e-pošte neće…
			vaša e-adresa neće…
			adresa vaše e-pošte neće…
			nužna polja…
			neophodna polja…
			komentari objavljeni na…`},
		{Navigation, `
			preskoči na sadržaj
			preskoči na glavni sadržaj
			idi na sadržaj
			prijeđi na sadržaj
			skoči na glavni sadržaj
			naslovnica
			naslovna
			naslovna strana
			početna
			početna stranica
			početna strana
			povratak na naslovnicu
			povratak na vrh
			natrag na vrh
			na vrh
			izbornik
			meni
			glavni izbornik
			otvori izbornik
			zatvori izbornik
			navigacija
			navigacija objava
			traži
			pretraži
			pretraga
			pretraživanje
			rezultati pretrage
			sljedeće
			sljedeća
			sledeća
			sledeće
			prethodno
			prethodna
			sljedeća stranica
			sledeća strana
			prethodna stranica
			stranica 0
			zatvori
			sakrij
			prikaži manje
			u ovom članku
			rubrike
			kategorije
			oznake
			o nama
			impresum
			uredništvo
			redakcija
			uvjeti korištenja
			uslovi korišćenja
			pravila korištenja
			opći uvjeti
			pravila privatnosti
			politika privatnosti
			zaštita privatnosti
			mapa weba
			osmrtnice`},
		{CookieNotice, `
			prihvati
			prihvati sve
			prihvaćam
			prihvatam
			prihvaćam sve
			slažem se
			odbij
			odbij sve
			postavke
			postavke kolačića
			podešavanja
			podešavanja kolačića
			postavke privatnosti
			kolačići
			politika kolačića
			razumijem
			koristimo kolačiće…
			mi i naši partneri…
			ova stranica koristi kolačiće…
			ova web stranica koristi kolačiće…
			ovaj sajt koristi kolačiće…
			naša web stranica koristi kolačiće…
			ova internetska stranica koristi kolačiće…
			nastavkom korištenja…
			nastavkom pregledavanja…`},
		{Furniture, `
			ispis
			ispiši
			isprintaj
			štampaj
			spremi
			spremi članak
			sačuvaj
			sačuvano
			spremljeno
			pročitaj kasnije
			dodaj u favorite
			vrijeme čitanja
			vreme čitanja
			vrijeme čitanja 0 min
			0 min čitanja
			0 minuta čitanja
			0 minute čitanja
			veličina teksta
			veličina slova
			prijavi grešku
			prijavi pogrešku
			prijavite grešku
			uočili ste grešku
			objavljeno
			ažurirano
			zadnja izmjena
			poslednja izmena
			posljednje ažuriranje
			tagovi
			ključne riječi
			ključne reči
			učitavanje
			molimo pričekajte
			vrijeme čitanja:…
			vreme čitanja:…
			objavljeno:…
			ažurirano:…
			posljednja izmjena:…
			tagovi:…
			oznake:…
			teme:…
			ključne riječi:…
			ključne reči:…
			kategorije:…
			sva prava pridržana…
			sva prava zadržana…
			uočili ste grešku?…
			primijetili ste grešku?…
			zabranjeno je preuzimanje…
			zabranjeno preuzimanje…
			izvor`},
		{AuthorNote, `
			o autoru
			o autorici
			o autorima
			svi članci autora
			više od autora
			o autoru:…`},
	}},
	{"sr", []phraseKind{
		{Advertisement, `
			рекламе
			оглашавање
			спонзорисано
			спонзорисани садржај
			плаћени садржај`},
		{Paywall, `
			претплата
			претплати се
			претплатите се
			само за претплатнике
			пријави се
			пријавите се
			региструј се
			мој налог
			за наставак читања…
			већ имате претплату?…`},
		{MediaLabel, `
			погледајте видео
			погледај видео
			галерија
			фотогалерија
			фотографије
			пусти видео`},
		{Related, `
			прочитај још
			прочитај више
			прочитајте више
			читај даље
			читајте још
			више о
			више на тему
			још вести
			повезане вести
			повезани чланци
			повезане теме
			сличне вести
			слични чланци
			препоручујемо
			препоручено
			најчитаније
			најновије
			најновије вести
			последње вести
			можда ће вас занимати
			следећи чланак
			претходни чланак
			прочитајте још…
			прочитајте и…
			прочитај још:…
			прочитајте:…
			погледајте:…
			погледајте још…
			погледајте и…
			повезано:…
			више о:…`},
		{Newsletter, `
			билтен
			пријавите се на билтен
			е-пошта
			имејл
			ваш имејл
			пошаљи
			преузмите апликацију
			пратите нас на…
			преузмите нашу апликацију…`},
		{Share, `
			подели
			поделите
			подели вест
			копирај линк
			копирај
			пратите нас
			друштвене мреже
			подели:…
			поделите:…`},
		{Comments, `
			нема коментара
			пошаљи коментар
			оставите коментар
			додај коментар
			погледај коментаре
			прикажи коментаре
			сви коментари
			одговори
			да бисте коментарисали…
			коментари су затворени…`},
		{Navigation, `
			почетна
			почетна страна
			насловна
			насловна страна
			мени
			претрага
			претражи
			следећа
			претходна
			рубрике
			категорије
			архива
			о нама
			импресум
			услови коришћења
			политика приватности
			иди на садржај
			пређи на садржај
			на врх`},
		{CookieNotice, `
			прихвати
			прихватам
			прихвати све
			слажем се
			одбиј
			подешавања
			колачићи
			користимо колачиће…
			овај сајт користи колачиће…`},
		{Furniture, `
			штампај
			сачувај
			време читања
			објављено
			ажурирано
			аутор
			аутори
			тагови
			кључне речи
			учитавање
			време читања:…
			објављено:…
			ажурирано:…
			тагови:…
			кључне речи:…
			сва права задржана…`},
		{AuthorNote, `
			о аутору
			о ауторима`},
	}},
	{"sl", []phraseKind{
		{Advertisement, `
			oglasi
			oglaševanje
			oglasno sporočilo
			promocijsko sporočilo
			sponzorirana vsebina
			plačana vsebina
			članek se nadaljuje po oglasu
			besedilo se nadaljuje pod oglasom`},
		{Paywall, `
			naročnina
			naroči se
			naročite se
			samo za naročnike
			za naročnike
			pozabljeno geslo
			že naročnik
			za nadaljevanje branja…
			za branje celotnega članka…
			članek je dostopen samo…
			že imate naročnino?…
			ste že naročnik?…`},
		{MediaLabel, `
			poglej video
			poglejte video
			predvajaj
			poslušaj članek
			poslušajte članek
			celozaslonski način
			0 fotografij
			naslednja slika
			prejšnja slika`},
		{Related, `
			preberi več
			preberite več
			beri dalje
			beri naprej
			nadaljuj branje
			poglej še
			poglej tudi
			več o temi
			več novic
			več iz rubrike
			povezane novice
			povezani članki
			sorodne novice
			sorodni članki
			podobni članki
			podobne novice
			priporočamo
			priporočeno
			priporočeni članki
			morda vas bo zanimalo
			najbolj brano
			najbolj branih
			najnovejše
			najnovejše novice
			zadnje novice
			naslednji članek
			prejšnji članek
			naloži več
			prikaži več
			preberi tudi…
			preberite tudi…
			preberi še…
			preberite še…
			preberite:…
			beri še…
			berite še…
			poglejte še…
			več o tem…
			morda vas zanima…`},
		{Newsletter, `
			e-novice
			novičnik
			prijavi se na e-novice
			prijava na e-novice
			elektronski naslov
			e-naslov
			vpišite e-naslov
			pošlji
			prenesi aplikacijo
			naročite se na e-novice…
			prijavite se na e-novice…
			prijavite se na naše…
			sledite nam na…
			spremljajte nas na…`},
		{Share, `
			deli
			delite
			deli z drugimi
			deli članek
			deli na facebooku
			deli novico
			kopiraj povezavo
			povezava kopirana
			pošlji prijatelju
			sledite nam
			všeč mi je
			deli:…`},
		{Comments, `
			komentarji
			0 komentarjev
			ni komentarjev
			oddaj komentar
			prikaži komentarje
			poglej komentarje
			vsi komentarji
			odgovori
			za oddajo komentarja…
			komentarji so zaprti…`},
		{Navigation, `
			skoči na vsebino
			preskoči na vsebino
			iskanje
			išči
			naslednja
			prejšnja
			zapri
			arhiv
			kolofon
			pogoji uporabe
			splošni pogoji
			politika zasebnosti
			varstvo osebnih podatkov`},
		{CookieNotice, `
			sprejmi
			sprejmi vse
			sprejmem
			sprejmem vse
			strinjam se
			zavrni
			zavrni vse
			nastavitve
			nastavitve piškotkov
			piškotki
			o piškotkih
			uporabljamo piškotke…
			spletna stran uporablja piškotke…
			spletno mesto uporablja piškotke…
			ta spletna stran uporablja piškotke…`},
		{Furniture, `
			natisni
			shrani
			shranjeno
			čas branja
			čas branja 0 min
			0 min branja
			velikost pisave
			prijavi napako
			posodobljeno
			zadnja sprememba
			avtor
			avtorji
			ključne besede
			nalagam
			čas branja:…
			posodobljeno:…
			ključne besede:…
			vse pravice pridržane…`},
		{AuthorNote, `
			o avtorju
			o avtorici
			več od avtorja`},
	}},
	{"ca", []phraseKind{
		{Advertisement, `
			publicitat
			anunci
			anuncis
			anunci publicitari
			contingut patrocinat
			contingut de marca
			patrocinat
			patrocinat per
			publireportatge
			la notícia continua després de la publicitat
			l'article continua després de la publicitat
			continua després de la publicitat
			tanca la publicitat
			salta la publicitat
			sense publicitat`},
		{Paywall, `
			subscriu-t'hi
			subscriu-te
			subscriviu-vos
			subscriviu-vos-hi
			subscripcions
			ja soc subscriptor
			ja ets subscriptor
			només per a subscriptors
			només subscriptors
			exclusiu per a subscriptors
			per a subscriptors
			inicia sessió
			inicia la sessió
			iniciar sessió
			tanca sessió
			accedeix
			registra't
			registreu-vos
			crea un compte
			el meu compte
			contrasenya
			has oblidat la contrasenya
			fes-te subscriptor
			fes-te'n subscriptor
			fes-te soci
			feu-vos-en subscriptors
			per continuar llegint…
			per llegir l'article complet…
			per seguir llegint…
			aquest contingut és exclusiu…
			aquest article és exclusiu…
			contingut exclusiu per a…
			ja ets subscriptor?…
			ja sou subscriptor?…
			ja tens compte?…
			no tens compte?…
			encara no ets subscriptor?…
			subscriu-te per…
			subscriu-t'hi per…
			registra't per…
			inicia sessió per…
			feu-vos subscriptor…`},
		{MediaLabel, `
			veure vídeo
			veure el vídeo
			reprodueix
			escolta
			escolta l'article
			escoltar
			amplia la imatge
			clica per ampliar
			imatges
			galeria d'imatges
			veure galeria
			veure fotos
			en directe
			aquest vídeo no està disponible…
			aquest contingut no està disponible…
			el teu navegador no…`},
		{Related, `
			llegeix més
			llegiu més
			llegir més
			llegeix
			llegiu
			llegir l'article
			continua llegint
			segueix llegint
			veure més
			veure-ho tot
			veure tot
			veure totes
			més informació
			més notícies
			més sobre
			més sobre aquest tema
			més en
			més llegit
			més llegits
			més llegides
			més vist
			més vistos
			el més llegit
			el més vist
			els més llegits
			les més llegides
			notícies relacionades
			articles relacionats
			article relacionat
			continguts relacionats
			contingut relacionat
			temes relacionats
			relacionats
			relacionades
			potser també t'interessa
			et recomanem
			us recomanem
			recomanat
			recomanats
			recomanacions
			recomanat per a tu
			últimes notícies
			darreres notícies
			darrera hora
			notícies destacades
			altres notícies
			tria de la redacció
			article següent
			article anterior
			següent article
			notícia següent
			no t'ho perdis
			carrega'n més
			mostra'n més
			mostra més
			llegeix també…
			llegiu també…
			llegeix més:…
			llegiu més:…
			llegir més:…
			llegeix:…
			mira també…
			vegeu també…
			més informació:…
			més informació sobre…
			més notícies:…
			et pot interessar…
			et podria interessar…
			també et pot interessar…
			us pot interessar…
			notícies relacionades:…
			relacionat:…
			segueix en directe…
			segueix llegint:…`},
		{Newsletter, `
			butlletí
			butlletins
			butlletí electrònic
			apunta't
			apunta't al butlletí
			rep el butlletí
			correu electrònic
			el teu correu electrònic
			el teu correu
			adreça electrònica
			envia
			no, gràcies
			descarrega't l'app
			descarrega l'app
			notificacions
			alertes
			subscriu-te al nostre…
			subscriu-te al butlletí…
			subscriu-te a la newsletter…
			subscriu-te a les nostres…
			apunta't al nostre…
			apunta't a la nostra…
			apunta't a la newsletter…
			rep les notícies…
			rep el nostre…
			segueix-nos a…
			segueix-nos al…
			seguiu-nos a…
			he llegit i accepto…`},
		{Share, `
			comparteix
			comparteix l'article
			comparteix la notícia
			comparteix-ho
			comparteix a facebook
			comparteix a twitter
			comparteix a x
			comparteix a whatsapp
			comparteix per correu
			copia
			copia l'enllaç
			copiar enllaç
			enllaç copiat
			envia per correu
			envia per correu electrònic
			m'agrada
			segueix-nos
			segueix-nos a
			seguiu-nos
			xarxes socials
			comparteix:…
			comparteix a:…`},
		{Comments, `
			comentaris
			comentari
			0 comentaris
			0 comentari
			comentaris (0)
			sense comentaris
			comenta-ho
			afegeix un comentari
			afegir comentari
			escriu un comentari
			deixa un comentari
			deixa un comentari cancel·la les respostes
			deixa el teu comentari
			envia un comentari
			publica un comentari
			mostra els comentaris
			mostra comentaris
			veure comentaris
			veure els comentaris
			llegeix els comentaris
			amaga els comentaris
			la teva opinió
			respostes
			cancel·la la resposta
			normes de participació
			denuncia
			els comentaris estan tancats…
			heu d'iniciar la sessió…
			l'adreça electrònica no es publicarà…
			els camps necessaris…`},
		{Navigation, `
			ves al contingut
			salta al contingut
			anar al contingut
			anar al contingut principal
			vés al contingut principal
			inici
			tornar
			tornar a l'inici
			torna a dalt
			tornar a dalt
			obre el menú
			tanca el menú
			navegació
			navegació d'entrades
			cercar
			resultats de la cerca
			següent
			pàgina següent
			tanca
			tancar
			amaga
			mostra menys
			índex
			en aquest article
			seccions
			etiquetes
			qui som
			sobre nosaltres
			contacte
			contacta
			contacta'ns
			avís legal
			política de privacitat
			privacitat
			condicions d'ús
			termes i condicions
			edició impresa
			edició paper
			esqueles
			accessibilitat`},
		{CookieNotice, `
			accepto
			accepta-ho tot
			acceptar
			acceptar totes
			accepta totes les galetes
			accepta i continua
			rebutja
			rebutja-ho tot
			rebutjar
			configurar
			configuració
			configuració de galetes
			galetes
			política de galetes
			entesos
			utilitzem galetes…
			utilitzem cookies…
			fem servir galetes…
			fem servir cookies…
			nosaltres i els nostres socis…
			aquest lloc web utilitza galetes…
			aquest lloc web utilitza cookies…
			aquest web utilitza galetes…
			aquest web utilitza cookies…
			aquesta web utilitza cookies…`},
		{Furniture, `
			imprimeix
			desa
			desa l'article
			desat
			guarda l'article
			llegir més tard
			preferits
			temps de lectura
			temps de lectura 0 min
			0 minuts de lectura
			mida del text
			informa d'un error
			comunica un error
			avisa d'un error
			publicat el
			publicat a
			actualitzat
			actualitzat el
			escrit per
			autors
			redacció
			etiquetat
			arxivat a
			paraules clau
			carregant
			temps de lectura:…
			publicat el 0…
			actualitzat el 0…
			actualitzat:…
			última actualització…
			darrera actualització…
			arxivat a:…
			etiquetes:…
			temes:…
			paraules clau:…
			tots els drets reservats…
			has trobat un error?…`},
		{AuthorNote, `
			sobre l'autor
			sobre l'autora
			sobre els autors
			l'autor
			l'autora
			més articles de l'autor
			sobre l'autor:…`},
	}},
	{"ar", []phraseKind{
		{Advertisement, `
			إعلان
			إعلانات
			إعلان ممول
			إعلان مدفوع
			محتوى ممول
			محتوى مدفوع
			محتوى إعلاني
			محتوى دعائي
			مادة إعلانية
			أعلن معنا
			يستمر المقال بعد الإعلان
			المقال يستمر بعد الإعلان
			تابع القراءة بعد الإعلان
			أكمل القراءة بعد الإعلان
			تخطي الإعلان
			إغلاق الإعلان
			نهاية الإعلان
			بدون إعلانات
			أنت تستخدم مانع إعلانات…`},
		{Paywall, `
			اشتراك
			اشتراكات
			اشترك
			اشترك الآن
			للمشتركين فقط
			حصري للمشتركين
			للمشتركين
			تسجيل الدخول
			سجل الدخول
			تسجيل الخروج
			سجل الآن
			التسجيل
			إنشاء حساب
			أنشئ حسابا
			حسابي
			ملفي الشخصي
			كلمة المرور
			نسيت كلمة المرور
			تبرع الآن
			ادعمنا
			لقراءة المقال كاملا…
			لمتابعة القراءة…
			لمواصلة القراءة…
			هذا المحتوى متاح للمشتركين…
			هذا المحتوى حصري…
			هذا المقال متاح للمشتركين…
			هذا المقال حصري…
			هل أنت مشترك؟…
			هل لديك حساب؟…
			هل لديك حساب بالفعل؟…
			ليس لديك حساب؟…
			مشترك بالفعل؟…
			اشترك للحصول على…
			اشترك لقراءة…
			يرجى تسجيل الدخول…`},
		{MediaLabel, `
			فيديو
			فيديوهات
			شاهد الفيديو
			شاهد فيديو
			مشاهدة الفيديو
			تشغيل
			تشغيل الفيديو
			استمع
			استمع إلى المقال
			استمع للمقال
			الاستماع
			إيقاف مؤقت
			ملء الشاشة
			شاشة كاملة
			تكبير
			تكبير الصورة
			اضغط للتكبير
			انقر للتكبير
			معرض الصور
			ألبوم الصور
			ألبوم صور
			شاهد الصور
			عرض الصور
			0 صور
			0 صورة
			الصورة التالية
			الصورة السابقة
			بث مباشر
			البث المباشر
			بث حي
			كتم الصوت
			انفوجرافيك
			إنفوغراف
			هذا الفيديو غير متاح…
			هذا المحتوى غير متاح…
			متصفحك لا يدعم…
			شاهد`},
		{Related, `
			اقرأي أيضا
			اقرؤوا أيضا
			اقرأ المزيد
			اقرأ التالي
			اقرأ الخبر كاملا
			قراءة المزيد
			قراءة المقال
			أكمل القراءة
			تابع القراءة
			متابعة القراءة
			شاهد أيضا
			شاهد المزيد
			انظر أيضا
			طالع أيضا
			طالع المزيد
			استمع أيضا
			المزيد
			المزيد من الأخبار
			المزيد من المقالات
			لمزيد من التفاصيل
			للمزيد
			تفاصيل أكثر
			عرض المزيد
			عرض الكل
			مشاهدة المزيد
			تحميل المزيد
			موضوعات ذات صلة
			مواضيع ذات صلة
			مواضيع متعلقة
			موضوعات متعلقة
			مقالات ذات صلة
			مقالات متعلقة
			مقالات مشابهة
			مقالات أخرى
			أخبار ذات صلة
			أخبار متعلقة
			أخبار مرتبطة
			أخبار مشابهة
			أخبار أخرى
			ذات صلة
			محتوى ذو صلة
			روابط ذات صلة
			قصص ذات صلة
			قصص مقترحة
			ربما يعجبك
			ربما يهمك
			ربما يعجبك أيضا
			نوصي بقراءة
			نرشح لك
			ننصح بقراءة
			موصى به
			مقالات مقترحة
			اخترنا لك
			اخترنا لكم
			مختارات لك
			اختيارات المحرر
			الأكثر قراءة
			الأكثر مشاهدة
			الأكثر شعبية
			الأكثر تداولا
			الأكثر رواجا
			الأكثر تعليقا
			الأحدث
			أحدث الأخبار
			آخر الأخبار
			آخر المستجدات
			أهم الأخبار
			أبرز الأخبار
			أخبار عاجلة
			المقال التالي
			المقال السابق
			الخبر التالي
			الخبر السابق
			لا تفوت
			في هذا الموضوع
			كلمات دلالية
			اقرأ أيضا…
			اقرأ المزيد:…
			اقرأ المزيد عن…
			اقرأ:…
			اقرأ كذلك…
			اقرأ هنا…
			شاهد أيضا:…
			شاهد:…
			شاهد بالفيديو:…
			المزيد:…
			المزيد من الأخبار:…
			للمزيد:…
			للمزيد اقرأ…
			لمزيد من التفاصيل:…
			مواضيع ذات صلة:…
			موضوعات ذات صلة:…
			مقالات ذات صلة:…
			أخبار ذات صلة:…
			ذات صلة:…
			قد يعجبك أيضا…
			قد يهمك أيضا…
			قد يهمك:…
			نرشح لك:…
			بالفيديو:…
			فيديو:…
			تابعونا مباشرة…
			المزيد من
			التالي
			السابق
			قد يهمك
			قد يعجبك
			استمع أيضا:…
			طالع أيضا:…
			انظر أيضا:…`},
		{Newsletter, `
			النشرة البريدية
			النشرة الإخبارية
			نشرة بريدية
			النشرات البريدية
			الاشتراك في النشرة البريدية
			الإشعارات
			تفعيل الإشعارات
			البريد الإلكتروني
			بريدك الإلكتروني
			عنوان البريد الإلكتروني
			أدخل بريدك الإلكتروني
			لا شكرا
			ليس الآن
			حمل التطبيق
			تحميل التطبيق
			حمل تطبيقنا
			اشترك في نشرتنا…
			اشترك في النشرة…
			اشترك في قناتنا…
			اشتركوا في قناة…
			انضم إلى قناتنا…
			انضموا إلى قناتنا…
			تابعونا على…
			تابعوا صفحتنا…
			تابع صفحتنا…
			يمكنكم متابعتنا…
			لمتابعة آخر الأخبار…
			لتصلك آخر الأخبار…
			كن أول من يعلم…
			إرسال
			تابعنا على فيسبوك…
			تابعنا على تويتر…
			تابعنا على جوجل…
			تابعنا على غوغل…
			تابعنا على واتساب…`},
		{Share, `
			شارك
			مشاركة
			شارك هذا المقال
			شارك المقال
			شارك الخبر
			شارك هذا الخبر
			شارك الموضوع
			شاركها
			شارك على فيسبوك
			شارك على تويتر
			شارك على واتساب
			شارك عبر
			شارك عبر البريد
			مشاركة عبر البريد
			مشاركة عبر
			مشاركة المقال
			مشاركة الخبر
			شاركنا
			نسخ الرابط
			انسخ الرابط
			تم النسخ
			تم نسخ الرابط
			إرسال بالبريد
			أرسل إلى صديق
			أعجبني
			تابعنا
			تابعونا
			تابعنا على
			تابعونا على
			فيسبوك
			تويتر
			واتساب
			تيليجرام
			تلغرام
			لينكد إن
			مواقع التواصل الاجتماعي
			يفتح في نافذة جديدة
			شارك:…
			شارك هذا:…
			مشاركة:…`},
		{Comments, `
			تعليقات
			التعليقات
			تعليق
			0 تعليق
			0 تعليقات
			التعليقات (0)
			لا توجد تعليقات
			لا يوجد تعليقات
			أضف تعليق
			أضف تعليقا
			أضف تعليقك
			إضافة تعليق
			إضافة تعليق جديد
			اترك تعليقا
			اترك تعليقك
			اترك ردا
			اترك رد
			اترك ردا إلغاء الرد
			إلغاء الرد
			اكتب تعليقا
			اكتب تعليقك
			عرض التعليقات
			شاهد التعليقات
			قراءة التعليقات
			إظهار التعليقات
			كل التعليقات
			المزيد من التعليقات
			رأيك يهمنا
			شاركنا رأيك
			شارك برأيك
			تعليقك
			إبلاغ
			نشر التعليق
			إرسال التعليق
			التعليقات مغلقة…
			لن يتم نشر عنوان بريدك الإلكتروني…
			الحقول الإلزامية…
			يجب أنت تكون مسجل الدخول…
			احفظ اسمي…`},
		{Navigation, `
			انتقل إلى المحتوى
			انتقل إلى المحتوى الرئيسي
			تخطي إلى المحتوى
			التجاوز إلى المحتوى
			تجاوز إلى المحتوى الرئيسي
			الرئيسية
			الصفحة الرئيسية
			العودة إلى الرئيسية
			العودة إلى الأعلى
			العودة للأعلى
			للأعلى
			القائمة
			القائمة الرئيسية
			فتح القائمة
			إغلاق القائمة
			تصفح المقالات
			بحث
			البحث
			ابحث
			نتائج البحث
			ابحث هنا
			الصفحة التالية
			الصفحة السابقة
			صفحة 0
			إغلاق
			إخفاء
			عرض أقل
			المحتويات
			جدول المحتويات
			في هذا المقال
			الأقسام
			أقسام
			التصنيفات
			تصنيفات
			الأرشيف
			أرشيف
			اتصل بنا
			تواصل معنا
			من نحن
			عن الموقع
			حول الموقع
			هيئة التحرير
			سياسة الخصوصية
			شروط الاستخدام
			الشروط والأحكام
			شروط الخدمة
			خريطة الموقع
			النسخة الورقية
			النسخة المطبوعة`},
		{CookieNotice, `
			موافق
			أوافق
			قبول
			قبول الكل
			قبول الجميع
			رفض الكل
			الإعدادات
			إعدادات ملفات تعريف الارتباط
			ملفات تعريف الارتباط
			سياسة ملفات تعريف الارتباط
			نستخدم ملفات تعريف الارتباط…
			يستخدم هذا الموقع ملفات تعريف الارتباط…
			يستخدم موقعنا ملفات تعريف الارتباط…
			هذا الموقع يستخدم ملفات تعريف الارتباط…
			نحن وشركاؤنا…
			باستخدامك لهذا الموقع…`},
		{Furniture, `
			طباعة
			اطبع
			طباعة المقال
			حفظ
			حفظ المقال
			تم الحفظ
			احفظ
			قراءة لاحقا
			اقرأ لاحقا
			أضف إلى المفضلة
			إضافة إلى المفضلة
			المفضلة
			مدة القراءة
			وقت القراءة
			زمن القراءة
			0 دقيقة قراءة
			0 دقائق قراءة
			دقيقة قراءة
			0 دقائق
			0 دقيقة
			قراءة 0 دقيقة
			حجم الخط
			حجم النص
			تكبير الخط
			تصغير الخط
			الإبلاغ عن خطأ
			أبلغ عن خطأ
			نشر في
			تاريخ النشر
			تم النشر
			آخر تحديث
			الكاتب
			كاتب
			بقلم
			الوسوم
			وسوم
			الكلمات المفتاحية
			الكلمات الدالة
			كلمات مفتاحية
			جاري التحميل
			جار التحميل
			مدة القراءة:…
			وقت القراءة:…
			زمن القراءة:…
			تاريخ النشر:…
			نشر في:…
			نشرت في:…
			آخر تحديث:…
			الوسوم:…
			وسوم:…
			الكلمات المفتاحية:…
			الكلمات الدالة:…
			جميع الحقوق محفوظة…
			كل الحقوق محفوظة…
			الآراء الواردة في هذا المقال…
			المصدر
			حقوق النشر ©…
			حقوق النشر محفوظة…`},
		{AuthorNote, `
			عن الكاتب
			نبذة عن الكاتب
			حول الكاتب
			عن المؤلف
			المزيد من الكاتب
			مقالات الكاتب`},
	}},
	{"fa", []phraseKind{
		{Advertisement, `
			آگهی
			آگهی‌ها
			تبلیغات
			رپورتاژ آگهی
			محتوای تبلیغاتی
			مطلب تبلیغاتی
			محتوای حمایت شده
			تبلیغات در سایت
			ادامه مطلب بعد از تبلیغ
			رد کردن آگهی
			بستن تبلیغ`},
		{Paywall, `
			خرید اشتراک
			ورود / ثبت نام
			ورود به حساب کاربری
			ثبت نام
			ثبت‌نام
			حساب کاربری
			فراموشی رمز عبور
			ویژه مشترکین
			ویژه مشترکان
			حمایت مالی
			برای ادامه مطالعه…
			برای خواندن ادامه…
			برای مطالعه کامل…`},
		{MediaLabel, `
			ویدیو
			ویدئو
			تماشا کنید
			پخش ویدیو
			گوش کنید
			شنیدن
			تمام صفحه
			بزرگنمایی
			بزرگ نمایی
			گالری
			گالری تصاویر
			گالری عکس
			عکس‌ها
			0 عکس
			پخش زنده
			اینفوگرافیک
			دانلود فیلم
			کد ویدیو
			مرورگر شما…`},
		{Related, `
			بیشتر بدانید
			بیشتر ببینید
			همچنین ببینید
			این مطالب را هم بخوانید
			مطالب مرتبط
			مطلب مرتبط
			مطالب مشابه
			مطالب پیشنهادی
			مطالب بیشتر
			مطالب دیگر
			اخبار مرتبط
			خبر مرتبط
			خبرهای مرتبط
			خبرهای بیشتر
			موضوعات مرتبط
			مقالات مرتبط
			مقالات مشابه
			پست های مرتبط
			در همین رابطه
			در همین زمینه
			در این زمینه
			مرتبط‌ها
			پیشنهاد سردبیر
			پیشنهاد می‌کنیم
			پربازدید
			پربازدیدها
			پربازدیدترین
			پربازدیدترین‌ها
			پربازدیدترین اخبار
			پربیننده
			پربیننده‌ترین
			پربیننده‌ها
			پرطرفدار
			آخرین اخبار
			آخرین خبرها
			آخرین مطالب
			تازه‌ها
			تازه ترین اخبار
			جدیدترین اخبار
			جدیدترین
			مهم‌ترین اخبار
			اخبار مهم
			خبرهای مهم
			سایر اخبار
			دیگر اخبار
			ادامه مطلب
			ادامه خبر
			مطلب بعدی
			مطلب قبلی
			خبر بعدی
			خبر قبلی
			نمایش بیشتر
			مشاهده بیشتر
			مشاهده همه
			از دست ندهید
			شاید بپسندید
			ممکن است بپسندید
			بیشتر بخوانید…
			همچنین بخوانید…
			این را هم بخوانید…
			این مطلب را هم بخوانید…
			مطالب مرتبط:…
			اخبار مرتبط:…
			خبر مرتبط:…
			در همین رابطه:…
			بخوانید:…
			ببینید:…`},
		{Newsletter, `
			خبرنامه
			عضویت در خبرنامه
			اشتراک در خبرنامه
			ایمیل
			ایمیل شما
			آدرس ایمیل
			پست الکترونیک
			پست الکترونیکی
			دانلود اپلیکیشن
			نصب اپلیکیشن
			به کانال تلگرام…
			به کانال ما…
			عضو کانال…`},
		{Share, `
			اشتراک گذاری
			اشتراک‌گذاری
			به اشتراک بگذارید
			به اشتراک گذاری
			همرسانی
			ارسال به دوستان
			ارسال برای دوستان
			ارسال با ایمیل
			کپی
			کپی لینک
			لینک کپی شد
			لینک کوتاه
			لینک کوتاه:…
			کپی شد
			کد خبر
			کد مطلب
			دنبال کنید
			ما را دنبال کنید
			تلگرام
			توییتر
			فیس بوک
			واتساپ
			اینستاگرام
			شبکه‌های اجتماعی
			کد خبر:…
			کد خبر 0…
			کد مطلب:…
			شناسه خبر:…`},
		{Comments, `
			دیدگاه
			دیدگاه‌ها
			0 نظر
			0 دیدگاه
			نظر شما
			نظر خود را بنویسید
			ارسال نظر
			ارسال دیدگاه
			ثبت نظر
			ثبت دیدگاه
			نظر دهید
			نظرات کاربران
			نظرات شما
			نظرات خوانندگان
			نظر بدهید
			دیدگاه شما
			دیدگاهتان را بنویسید
			دیدگاهتان را بنویسید لغو پاسخ
			لغو پاسخ
			بدون نظر
			نظری ثبت نشده است
			نظرات حاوی…
			نشانی ایمیل شما منتشر نخواهد شد…
			بخش‌های موردنیاز…`},
		{Navigation, `
			پرش به محتوا
			رفتن به محتوا
			رفتن به محتوای اصلی
			صفحه اصلی
			صفحه نخست
			بازگشت به بالا
			بازگشت به صفحه اصلی
			برگشت به بالا
			منو
			منوی اصلی
			جستجو
			جست‌وجو
			جستجو کنید
			صفحه بعد
			صفحه قبل
			بستن
			فهرست مطالب
			دسته‌بندی‌ها
			دسته بندی
			آرشیو
			تماس با ما
			درباره ما
			ارتباط با ما
			پیوندها
			نقشه سایت
			حریم خصوصی
			قوانین و مقررات
			شرایط استفاده
			نسخه چاپی`},
		{CookieNotice, `
			می‌پذیرم
			پذیرفتن
			متوجه شدم
			موافقم
			ما از کوکی…
			این وب‌سایت از کوکی…
			این سایت از کوکی…`},
		{Furniture, `
			چاپ
			پرینت
			نسخه قابل چاپ
			ذخیره
			ذخیره شد
			زمان مطالعه
			زمان مطالعه 0 دقیقه
			0 دقیقه
			اندازه متن
			اندازه قلم
			گزارش خطا
			تاریخ انتشار
			زمان انتشار
			به‌روزرسانی
			آخرین به‌روزرسانی
			نویسنده
			برچسب‌ها
			برچسب ها
			برچسب
			کلیدواژه‌ها
			کلمات کلیدی
			تمامی حقوق محفوظ است
			کلیه حقوق محفوظ است
			در حال بارگذاری
			زمان مطالعه:…
			تاریخ انتشار:…
			برچسب‌ها:…
			برچسب ها:…
			کلیدواژه‌ها:…
			انتهای پیام…`},
		{AuthorNote, `
			درباره نویسنده`},
	}},
	{"he", []phraseKind{
		{Advertisement, `
			פרסומת
			פרסומות
			מודעה
			מודעות
			תוכן ממומן
			תוכן שיווקי
			תוכן מקודם
			תוכן מסחרי
			כתבה פרסומית
			ממומן
			פרסמו אצלנו
			פרסם אצלנו
			המשך הכתבה לאחר הפרסומת
			הכתבה ממשיכה אחרי הפרסומת
			דלג על הפרסומת
			סגור פרסומת`},
		{Paywall, `
			מינוי
			מנויים
			לרכישת מינוי
			רכישת מינוי
			הירשם
			הרשמה
			הירשמו
			התחבר
			התחברות
			התחברו
			כניסת מנויים
			התנתקות
			התנתק
			למנויים בלבד
			לכתבה המלאה
			שכחתי סיסמה
			החשבון שלי
			תמכו בנו
			כדי להמשיך לקרוא…
			להמשך קריאה…
			לקריאת הכתבה המלאה…
			כתבה זו זמינה למנויים…
			התוכן זמין למנויים…
			כבר מנוי?…
			כבר מנויים?…
			יש לך מינוי?…`},
		{MediaLabel, `
			וידאו
			וידיאו
			סרטון
			צפו בסרטון
			צפו בווידאו
			לצפייה
			נגן
			האזנה
			האזינו
			האזינו לכתבה
			השמע
			השהה
			מסך מלא
			הגדל תמונה
			הגדלה
			גלריה
			גלריית תמונות
			לגלריה
			תמונות
			0 תמונות
			התמונה הבאה
			התמונה הקודמת
			הדפדפן שלך אינו…
			צפו`},
		{Related, `
			קראו גם
			קרא גם
			קראו עוד
			קרא עוד
			קרא עוד בנושא
			לקריאה נוספת
			קריאה נוספת
			המשך קריאה
			המשיכו לקרוא
			להמשך הכתבה
			לכל הכתבות
			ראו גם
			ראה גם
			צפו גם
			האזינו גם
			עוד בנושא
			עוד כתבות
			עוד חדשות
			עוד באותו נושא
			עוד באתר
			כתבות נוספות
			כתבות קשורות
			כתבות מומלצות
			כתבות דומות
			כתבות אחרונות
			כתבות שאולי תאהבו
			ידיעות קשורות
			נושאים קשורים
			תגיות קשורות
			תוכן קשור
			מאמרים קשורים
			מומלצים
			מומלץ
			מומלצים עבורך
			המומלצים
			אולי יעניין אתכם
			אולי תאהבו גם
			יעניין אותך
			יעניין אותך גם
			עשוי לעניין אותך
			אל תפספסו
			אל תחמיצו
			הנקראות ביותר
			הנקראים ביותר
			הכי נקראות
			הנצפים ביותר
			הפופולריים
			פופולרי
			פופולריות
			חדשות אחרונות
			העדכונים האחרונים
			מבזקים
			כתבות הבאות
			הכתבה הבאה
			הכתבה הקודמת
			לידיעה הבאה
			בחירת העורכים
			טען עוד
			הצג עוד
			קראו גם:…
			קרא גם:…
			קראו עוד:…
			קראו עוד ב…
			ראו גם:…
			צפו:…
			לקריאה נוספת:…
			עוד בנושא:…
			כתבות נוספות:…
			אולי יעניין אותך…
			אל תפספסו:…
			עוד
			ראה גם:…`},
		{Newsletter, `
			ניוזלטר
			הניוזלטר שלנו
			הרשמה לניוזלטר
			הירשם לניוזלטר
			התראות
			אימייל
			דואר אלקטרוני
			דוא"ל
			כתובת מייל
			כתובת אימייל
			הזינו כתובת מייל
			שלח
			שליחה
			לא תודה
			לא עכשיו
			הורידו את האפליקציה
			הורד את האפליקציה
			הירשמו לניוזלטר…
			הצטרפו לניוזלטר…
			עקבו אחרינו…
			הורידו את אפליקציית…
			אני מאשר קבלת…
			הצטרפו לערוץ הטלגרם…
			הצטרפו לערוץ הוואטסאפ…`},
		{Share, `
			שתף
			שתפו
			שיתוף
			שתפו את הכתבה
			שתף כתבה
			שתף בפייסבוק
			שתף בטוויטר
			שתף בוואטסאפ
			שיתוף בפייסבוק
			שיתוף בוואטסאפ
			שיתוף בטוויטר
			שיתוף במייל
			העתק קישור
			העתקת קישור
			הקישור הועתק
			העתק
			הועתק
			שלח לחבר
			שלח במייל
			שליחה במייל
			אהבתי
			עקבו אחרינו
			פייסבוק
			טוויטר
			וואטסאפ
			טלגרם
			רשתות חברתיות
			שתפו:…`},
		{Comments, `
			תגובות
			תגובה
			0 תגובות
			תגובות (0)
			אין תגובות
			הוסף תגובה
			הוספת תגובה
			הוסיפו תגובה
			כתוב תגובה
			כתבו תגובה
			כתיבת תגובה
			הגב
			הגיבו
			השאר תגובה
			השארת תגובה
			לכל התגובות
			הצג תגובות
			הצגת תגובות
			כל התגובות
			קרא תגובות
			טוקבקים
			תגובות גולשים
			התגובה שלך
			דווח
			השב
			האימייל לא יוצג באתר…
			שדות החובה…
			יש להתחבר כדי להגיב…`},
		{Navigation, `
			דלג לתוכן
			דלג לתוכן הראשי
			דילוג לתוכן
			דילוג לתוכן העיקרי
			עבור לתוכן
			לתוכן העמוד
			דף הבית
			עמוד הבית
			ראשי
			חזרה לעמוד הבית
			חזרה לראש העמוד
			חזור
			לראש העמוד
			תפריט
			תפריט ראשי
			פתח תפריט
			סגור תפריט
			ניווט
			חיפוש
			חפש
			תוצאות חיפוש
			העמוד הבא
			העמוד הקודם
			עמוד 0
			סגור
			סגירה
			הסתר
			תוכן עניינים
			בכתבה זו
			מדורים
			קטגוריות
			קטגוריה
			תגיות
			ארכיון
			צור קשר
			צרו קשר
			אודות
			אודותינו
			מי אנחנו
			תנאי שימוש
			תנאי השימוש
			מדיניות פרטיות
			מדיניות הפרטיות
			הצהרת נגישות
			נגישות
			מפת האתר`},
		{CookieNotice, `
			אני מסכים
			קבל הכל
			דחה הכל
			הגדרות עוגיות
			עוגיות
			הבנתי
			אנו משתמשים בעוגיות…
			אתר זה משתמש בעוגיות…
			אתר זה עושה שימוש בעוגיות…
			אתר זה עושה שימוש ב-cookies…`},
		{Furniture, `
			הדפס
			הדפסה
			הדפסת כתבה
			הדפס כתבה
			שמור
			שמירה
			שמור כתבה
			נשמר
			זמן קריאה
			זמן קריאה 0 דקות
			0 דקות קריאה
			0 דק' קריאה
			0 דקות
			גודל טקסט
			גודל גופן
			דווח על טעות
			דיווח על טעות
			פורסם ב
			עודכן
			עדכון אחרון
			עודכן לאחרונה
			מילות מפתח
			טוען
			אנא המתן
			זמן קריאה:…
			פורסם:…
			עודכן:…
			עדכון אחרון:…
			תגיות:…
			נושאים:…
			כל הזכויות שמורות…
			מצאתם טעות…`},
		{AuthorNote, `
			על המחבר
			על הכותב
			אודות הכותב
			אודות המחבר`},
	}},
	{"hi", []phraseKind{
		{Advertisement, `
			विज्ञापन
			विज्ञापन हटाएं
			प्रायोजित
			प्रायोजित सामग्री
			स्पॉन्सर्ड
			स्पॉन्सर्ड कंटेंट
			विज्ञापन के बाद जारी
			खबर विज्ञापन के बाद जारी है
			आगे पढ़ें विज्ञापन के बाद
			विज्ञापन बंद करें
			विज्ञापन रहित`},
		{Paywall, `
			सब्सक्राइब करें
			सदस्यता लें
			लॉग इन करें
			लॉग इन
			लॉगिन
			लॉगिन करें
			साइन इन
			साइन इन करें
			साइन अप करें
			रजिस्टर करें
			पंजीकरण
			लॉग आउट
			प्रीमियम
			केवल सदस्यों के लिए
			सब्सक्राइबर के लिए
			पासवर्ड भूल गए
			मेरा अकाउंट
			पूरी खबर पढ़ने के लिए…
			आगे पढ़ने के लिए…
			पढ़ना जारी रखने के लिए…
			यह लेख केवल सदस्यों…
			पहले से सदस्य हैं?…`},
		{MediaLabel, `
			वीडियो
			वीडियो देखें
			देखें वीडियो
			ऑडियो
			प्ले
			फुल स्क्रीन
			पूरी स्क्रीन
			तस्वीरें
			फोटो
			फोटो गैलरी
			फोटो देखें
			गैलरी
			गैलरी देखें
			तस्वीरें देखें
			0 तस्वीरें
			0 फोटो
			अगली तस्वीर
			लाइव टीवी
			लाइव देखें
			बड़ा करें
			वीडियो लोड हो रहा है
			देखें
			सुनें`},
		{Related, `
			और पढ़े
			और देखें
			आगे पढ़ें
			पूरा पढ़ें
			पढ़ें पूरी खबर
			अधिक पढ़ें
			अधिक जानें
			और जानें
			ज्यादा पढ़ें
			संबंधित खबरें
			संबंधित समाचार
			संबंधित लेख
			संबंधित विषय
			सम्बंधित खबरें
			मिलती जुलती खबरें
			मिलती-जुलती खबरें
			अन्य खबरें
			अन्य समाचार
			ताजा खबरें
			ताजा समाचार
			लेटेस्ट न्यूज
			ब्रेकिंग न्यूज
			ट्रेंडिंग
			ट्रेंडिंग न्यूज
			लोकप्रिय खबरें
			सबसे लोकप्रिय
			सबसे ज्यादा पढ़ी गई
			सबसे ज्यादा पढ़े गए
			सर्वाधिक पढ़ी गई
			चर्चित खबरें
			टॉप न्यूज
			टॉप स्टोरी
			टॉप खबरें
			मुख्य समाचार
			मुख्य खबरें
			प्रमुख खबरें
			आपके लिए
			आपको यह भी पसंद आ सकता है
			आपको पसंद आएगा
			आप यह भी पढ़ सकते हैं
			संपादक की पसंद
			अगला लेख
			पिछला लेख
			अगली खबर
			पिछली खबर
			सभी देखें
			सभी खबरें
			मिस न करें
			यह भी पढ़ें…
			ये भी पढ़ें…
			इसे भी पढ़ें…
			इन्हें भी पढ़ें…
			यह भी देखें…
			ये भी देखें…
			और पढ़ें…
			पढ़ें:…
			आगे पढ़ें:…
			पूरी खबर पढ़ें…
			संबंधित खबरें:…
			देखें वीडियो:…
			वीडियो:…
			पढ़ें`},
		{Newsletter, `
			न्यूज़लेटर
			न्यूज़लेटर सब्सक्राइब करें
			न्यूजलेटर के लिए साइन अप करें
			नोटिफिकेशन
			ईमेल
			ई-मेल
			ईमेल आईडी
			अपना ईमेल दर्ज करें
			सबमिट करें
			ऐप डाउनलोड करें
			ऐप इंस्टॉल करें
			डाउनलोड ऐप
			हमें फॉलो करें…
			हमें फेसबुक पर…
			हमारे व्हाट्सएप चैनल…
			हमारे whatsapp चैनल…
			व्हाट्सएप चैनल से जुड़…
			हमारे टेलीग्राम चैनल…
			हमारी ऐप डाउनलोड…
			हमारा ऐप डाउनलोड…
			ताजा खबरों के लिए…
			ब्रेकिंग न्यूज और लाइव न्यूज अपडेट के लिए…`},
		{Share, `
			शेयर
			शेयर करें
			साझा करें
			साझा
			यह खबर शेयर करें
			इस खबर को शेयर करें
			इस लेख को साझा करें
			फेसबुक पर शेयर करें
			ट्विटर पर शेयर करें
			व्हाट्सएप पर शेयर करें
			लिंक कॉपी करें
			कॉपी लिंक
			लिंक कॉपी किया गया
			कॉपी करें
			फेसबुक
			ट्विटर
			व्हाट्सएप
			व्हाट्सऐप
			फॉलो करें
			हमें फॉलो करें
			पसंद करें
			ईमेल करें
			शेयर करें:…
			साझा करें:…`},
		{Comments, `
			टिप्पणियाँ
			टिप्पणी
			टिप्पणी करें
			0 टिप्पणी
			0 टिप्पणियां
			कमेंट
			कमेंट्स
			कमेंट करें
			0 कमेंट
			0 कमेंट्स
			अपनी टिप्पणी लिखें
			अपनी राय दें
			अपनी राय लिखें
			अपनी प्रतिक्रिया दें
			टिप्पणी लिखें
			टिप्पणी जोड़ें
			सभी टिप्पणियां
			कमेंट देखें
			कमेंट पढ़ें
			जवाब दें
			प्रतिक्रिया दें
			टिप्पणी करने के लिए…
			कमेंट करने के लिए…
			आपका ईमेल पता प्रकाशित…`},
		{Navigation, `
			मुख्य सामग्री पर जाएं
			सामग्री पर जाएं
			होम पेज
			मुख्य पृष्ठ
			मुखपृष्ठ
			मेन्यू
			मेनू
			खोजें
			सर्च
			सर्च करें
			अगला पेज
			पिछला पेज
			वापस जाएं
			ऊपर जाएं
			बंद करें
			कम देखें
			विषय सूची
			इस लेख में
			श्रेणियाँ
			संपर्क करें
			हमसे संपर्क करें
			हमारे बारे में
			गोपनीयता नीति
			प्राइवेसी पॉलिसी
			नियम और शर्तें
			उपयोग की शर्तें
			साइटमैप
			ई-पेपर
			ईपेपर
			आर्काइव`},
		{CookieNotice, `
			स्वीकार करें
			स्वीकार
			सहमत हूं
			अस्वीकार करें
			कुकी नीति
			कुकीज़
			हम कुकीज़ का उपयोग…
			यह वेबसाइट कुकीज़…`},
		{Furniture, `
			प्रिंट
			प्रिंट करें
			सेव करें
			सहेजें
			बुकमार्क
			बुकमार्क करें
			बाद में पढ़ें
			पढ़ने का समय
			0 मिनट
			0 मिनट में पढ़ें
			0 मिनट पढ़ें
			0 मिनट का समय
			फॉन्ट साइज
			अक्षर का आकार
			प्रकाशित
			प्रकाशित किया गया
			पब्लिश्ड
			अपडेटेड
			अपडेट किया गया
			लेखक
			लेखक के बारे में
			टैग
			टैग्स
			सभी अधिकार सुरक्षित
			लोड हो रहा है
			कृपया प्रतीक्षा करें
			पढ़ने का समय:…
			प्रकाशित:…
			अपडेट:…
			अपडेटेड:…
			टैग:…
			टैग्स:…
			सर्वाधिकार सुरक्षित…
			स्रोत`},
		{AuthorNote, `
			लेखक परिचय
			लेखक के बारे में…`},
	}},
	{"bn", []phraseKind{
		{Advertisement, `
			বিজ্ঞাপন
			বিজ্ঞাপন দিন
			স্পনসর্ড
			বিজ্ঞাপন বন্ধ করুন`},
		{Paywall, `
			লগইন
			লগ ইন
			লগইন করুন
			লগ ইন করুন
			সাবস্ক্রাইব
			সাবস্ক্রাইব করুন
			সাইন ইন
			সাইন আপ
			নিবন্ধন
			নিবন্ধন করুন
			গ্রাহক হোন
			পুরোটা পড়তে…
			বাকি অংশ পড়তে…`},
		{MediaLabel, `
			ভিডিও
			ভিডিও দেখুন
			ভিডিওটি দেখুন
			ছবি দেখুন
			ছবিতে দেখুন
			ফটো গ্যালারি
			ছবিঘর
			গ্যালারি
			ভিডিও গ্যালারি`},
		{Related, `
			আরও দেখুন
			আরো দেখুন
			আরও খবর
			আরো খবর
			আরও সংবাদ
			আরো সংবাদ
			আরও জানুন
			আরও নিউজ
			বিস্তারিত
			বিস্তারিত পড়ুন
			বিস্তারিত দেখুন
			সম্পর্কিত খবর
			সম্পর্কিত সংবাদ
			সম্পর্কিত বিষয়
			এ সম্পর্কিত আরও খবর
			এ বিভাগের আরও খবর
			এ বিভাগের আরো খবর
			এই বিভাগের আরও খবর
			এ জাতীয় আরও খবর
			সর্বশেষ খবর
			সর্বশেষ সংবাদ
			সর্বাধিক পঠিত
			সর্বাধিক পঠিত খবর
			সবচেয়ে বেশি পঠিত
			জনপ্রিয় খবর
			পাঠকপ্রিয়
			পরবর্তী খবর
			আগের খবর
			পূর্ববর্তী খবর
			এটিও পড়ুন
			এটাও পড়ুন
			আপনার জন্য
			সম্পাদকের পছন্দ
			সব খবর
			শীর্ষ খবর
			শীর্ষ সংবাদ
			আরও পড়ুন…
			আরো পড়ুন…
			আরও দেখুন:…
			সম্পর্কিত খবর:…`},
		{Newsletter, `
			নিউজলেটার
			ইমেইল
			ই-মেইল
			আপনার ইমেইল
			অ্যাপ ডাউনলোড করুন
			মোবাইল অ্যাপস ডাউনলোড করুন
			আমাদের ফলো করুন…
			সর্বশেষ খবর পেতে…
			খবর পেতে গুগল নিউজ…`},
		{Share, `
			শেয়ার
			শেয়ার করুন
			সংবাদটি শেয়ার করুন
			খবরটি শেয়ার করুন
			নিউজটি শেয়ার করুন
			লিংক কপি করুন
			লিংক কপি
			কপি লিংক
			কপি করুন
			ফেসবুক
			টুইটার
			হোয়াটসঅ্যাপ
			অনুসরণ করুন
			ফলো করুন
			আমাদের অনুসরণ করুন
			শেয়ার করুন:…`},
		{Comments, `
			মন্তব্য
			মন্তব্যসমূহ
			মন্তব্য করুন
			মন্তব্য লিখুন
			আপনার মন্তব্য
			আপনার মন্তব্য লিখুন
			0 মন্তব্য
			0টি মন্তব্য
			আপনার মতামত লিখুন
			মতামত দিন
			মতামত জানান
			উত্তর দিন
			আপনার ইমেইল প্রকাশ…`},
		{Navigation, `
			প্রচ্ছদ
			হোম
			মূল পাতা
			প্রথম পাতা
			মেনু
			খুঁজুন
			অনুসন্ধান
			সার্চ
			ফিরে যান
			বন্ধ করুন
			উপরে যান
			আর্কাইভ
			যোগাযোগ
			আমাদের সম্পর্কে
			আমাদের কথা
			গোপনীয়তা নীতি
			শর্তাবলি
			ব্যবহারের শর্তাবলি
			ই-পেপার`},
		{CookieNotice, `
			গ্রহণ করুন
			সম্মত
			আমরা কুকি ব্যবহার…
			এই ওয়েবসাইট কুকি…`},
		{Furniture, `
			প্রিন্ট
			প্রিন্ট করুন
			প্রিন্ট সংস্করণ
			সেভ করুন
			প্রকাশিত
			আপডেট
			হালনাগাদ
			ট্যাগ
			ট্যাগস
			লোড হচ্ছে
			প্রকাশিত:…
			প্রকাশ:…
			আপডেট:…
			ট্যাগ:…
			ট্যাগস:…
			সর্বস্বত্ব সংরক্ষিত…
			স্বত্ব © 0…`},
		{AuthorNote, `
			লেখক পরিচিতি
			লেখক সম্পর্কে`},
	}},
	{"id", []phraseKind{
		{Advertisement, `
			iklan
			advertensi
			konten sponsor
			konten bersponsor
			bersponsor
			disponsori
			disponsori oleh
			pasang iklan
			iklan baris
			artikel dilanjutkan setelah iklan
			scroll untuk melanjutkan membaca
			scroll to resume content
			gulir untuk lanjut membaca
			lanjutkan membaca setelah iklan
			lanjut baca setelah iklan
			tutup iklan
			lewati iklan
			baca berita tanpa iklan…
			baca tanpa iklan…`},
		{Paywall, `
			berlangganan
			berlangganan sekarang
			langganan sekarang
			khusus pelanggan
			masuk / daftar
			masuk atau daftar
			log masuk
			daftar sekarang
			daftar gratis
			buat akun
			akun saya
			profil saya
			kata sandi
			lupa kata sandi
			lupa password
			sudah punya akun
			belum punya akun
			langgan
			langgan sekarang
			untuk melanjutkan membaca…
			untuk membaca artikel ini…
			untuk membaca selengkapnya…
			artikel ini khusus…
			konten ini khusus…
			sudah berlangganan?…
			sudah punya akun?…
			belum punya akun?…
			sudah menjadi pelanggan?…
			silakan log in…
			berlangganan untuk…
			masuk
			daftar`},
		{MediaLabel, `
			tonton video
			tonton juga video
			lihat video
			putar video
			dengarkan
			dengarkan artikel
			dengarkan berita
			layar penuh
			perbesar
			perbesar gambar
			klik untuk memperbesar
			galeri foto
			lihat foto
			lihat semua foto
			lihat galeri
			foto selanjutnya
			siaran langsung
			infografis
			video tidak tersedia…
			browser anda tidak mendukung…`},
		{Related, `
			baca selanjutnya
			baca lebih lanjut
			baca lagi
			baca lainnya
			baca berita lainnya
			baca artikel lainnya
			baca semua
			lihat juga
			lihat semua
			lihat selengkapnya
			lihat lainnya
			lihat lebih banyak
			simak juga
			tonton juga
			dengarkan juga
			artikel terkait
			artikel lainnya
			artikel menarik lainnya
			artikel selanjutnya
			artikel sebelumnya
			artikel terbaru
			artikel populer
			artikel pilihan
			berita terkait
			berita lainnya
			berita lain
			berita terkini
			berita terbaru
			berita terpopuler
			berita populer
			berita pilihan
			berita utama
			berita sebelumnya
			berita selanjutnya
			berita berkaitan
			berita rekomendasi
			topik terkait
			topik pilihan
			berkaitan
			konten terkait
			video terkait
			video lainnya
			rekomendasi
			rekomendasi untuk anda
			rekomendasi untukmu
			direkomendasikan
			direkomendasikan untuk anda
			pilihan untukmu
			pilihan editor
			pilihan redaksi
			untuk anda
			terpopuler
			paling populer
			paling banyak dibaca
			paling banyak dicari
			terbanyak dibaca
			jangan lewatkan
			anda mungkin suka
			anda mungkin juga suka
			mungkin anda suka
			yang mungkin anda suka
			anda mungkin berminat
			muat lainnya
			muat lebih banyak
			tampilkan lebih banyak
			indeks berita
			baca juga…
			baca lagi:…
			baca selengkapnya…
			baca lebih lanjut:…
			baca:…
			baca di sini…
			lihat juga:…
			simak juga:…
			simak video…
			tonton juga:…
			dengarkan juga:…
			artikel terkait:…
			berita terkait:…
			terkait:…
			pilihan editor:…
			selengkapnya:…
			selengkapnya
			lainnya`},
		{Newsletter, `
			buletin
			daftar newsletter
			langganan newsletter
			notifikasi
			aktifkan notifikasi
			alamat email
			email anda
			masukkan email
			masukkan email anda
			tidak, terima kasih
			nanti saja
			unduh aplikasi
			download aplikasi
			ikuti kami di…
			ikuti kami melalui…
			ikuti whatsapp channel…
			ikuti saluran whatsapp…
			ikuti berita terkini…
			ikuti berita terbaru…
			ikuti update berita…
			ikuti terus berita…
			dapatkan berita terbaru…
			dapatkan berita terkini…
			dapatkan update berita…
			dapatkan informasi terbaru…
			dapatkan berita pilihan…
			dapatkan breaking news…
			dapatkan notifikasi…
			berlangganan newsletter…
			mari bergabung di grup telegram…
			gabung di channel…
			gabung channel whatsapp…
			cek berita dan artikel…
			dengan mendaftar, anda…
			dengan berlangganan, anda…
			kirim`},
		{Share, `
			bagikan
			bagikan artikel
			bagikan artikel ini
			bagikan berita
			bagikan berita ini
			bagikan ke
			bagikan via
			bagikan di facebook
			bagikan di twitter
			bagikan di whatsapp
			kongsi
			kongsikan
			kongsi artikel
			salin
			salin link
			salin tautan
			salin pautan
			tautan disalin
			link disalin
			tersalin
			kirim ke teman
			kirim email
			ikuti
			ikuti kami
			ikuti kami di
			ikuti kami di google news
			ikuti kami di google berita
			ikuti kami di media sosial
			media sosial
			bagikan:…
			bagikan ini:…
			kongsi:…`},
		{Comments, `
			komentar (0)
			komen
			0 komen
			tidak ada komentar
			belum ada komentar
			tulis komentar
			tulis komentar anda
			kirim komentar
			tambah komentar
			tambahkan komentar
			tinggalkan komentar
			tinggalkan balasan
			lihat komentar
			lihat semua komentar
			baca komentar
			semua komentar
			komentar anda
			balas
			batal balas
			batalkan balasan
			laporkan
			beri komentar
			berikan komentar
			bagaimana pendapat anda
			terbaru dahulu
			silakan login untuk memberi komentar…
			komentar sepenuhnya menjadi…
			isi komentar sepenuhnya…
			segala opini yang diberikan…
			alamat email anda tidak akan dipublikasikan…
			ruas yang wajib…
			jadilah yang pertama berkomentar…
			jadilah yang pertama memberi komentar…`},
		{Navigation, `
			lompat ke konten
			langsung ke konten
			langsung ke konten utama
			lewati ke konten
			skip ke konten
			beranda
			halaman utama
			laman utama
			kembali ke atas
			kembali ke beranda
			ke atas
			menu utama
			buka menu
			tutup menu
			navigasi
			navigasi pos
			cari
			pencarian
			hasil pencarian
			carian
			berikutnya
			sebelumnya
			halaman berikutnya
			halaman selanjutnya
			halaman sebelumnya
			halaman 0
			tutup
			sembunyikan
			tampilkan lebih sedikit
			daftar isi
			dalam artikel ini
			arsip
			hubungi kami
			kontak
			kontak kami
			tentang kami
			pedoman media siber
			pedoman pemberitaan media siber
			kebijakan privasi
			kebijakan data pribadi
			privasi
			syarat dan ketentuan
			syarat & ketentuan
			ketentuan penggunaan
			info iklan
			peta situs`},
		{CookieNotice, `
			terima semua
			saya setuju
			tolak semua
			pengaturan
			pengaturan cookie
			kebijakan cookie
			mengerti
			kami menggunakan cookie…
			situs ini menggunakan cookie…
			situs web ini menggunakan cookie…
			laman ini menggunakan cookie…`},
		{Furniture, `
			cetak
			cetak artikel
			simpan
			simpan artikel
			tersimpan
			baca nanti
			waktu baca
			waktu baca 0 menit
			0 menit baca
			0 menit membaca
			0 menit
			0 min baca
			ukuran huruf
			ukuran font
			ukuran teks
			laporkan kesalahan
			diterbitkan
			dipublikasikan
			diperbarui
			terakhir diperbarui
			penulis
			pewarta
			kata kunci
			hak cipta
			memuat
			mohon tunggu
			waktu baca:…
			diterbitkan:…
			dipublikasikan:…
			diperbarui:…
			terakhir diperbarui:…
			editor:…
			penulis:…
			reporter:…
			pewarta:…
			topik:…
			kata kunci:…
			dilarang mengutip…
			dilarang keras mengambil konten…
			artikel ini telah tayang di…
			artikel ini diterjemahkan…
			sumber
			hak cipta ©…
			hak cipta 0…
			hak cipta dilindungi…`},
		{AuthorNote, `
			tentang penulis
			tentang penulis:…`},
	}},
	{"vi", []phraseKind{
		{Advertisement, `
			quảng cáo
			nội dung tài trợ
			được tài trợ
			bài viết được tài trợ
			liên hệ quảng cáo
			thông tin doanh nghiệp
			bỏ qua quảng cáo
			đóng quảng cáo
			đọc tiếp sau quảng cáo
			bài viết tiếp tục sau quảng cáo`},
		{Paywall, `
			đăng nhập
			đăng ký
			đăng xuất
			đăng ký ngay
			đăng nhập / đăng ký
			đăng ký tài khoản
			tạo tài khoản
			quên mật khẩu
			dành cho thuê bao
			dành riêng cho độc giả đăng ký
			để đọc tiếp…
			để tiếp tục đọc…
			vui lòng đăng nhập…
			bạn đã có tài khoản?…
			bạn chưa có tài khoản?…
			bạn cần đăng nhập…`},
		{MediaLabel, `
			xem video
			phát video
			nghe bài viết
			nghe đọc bài
			tạm dừng
			toàn màn hình
			phóng to
			thư viện ảnh
			xem ảnh
			xem tất cả ảnh
			0 ảnh
			ảnh tiếp theo
			ảnh trước
			trình duyệt của bạn không hỗ trợ…`},
		{Related, `
			xem tất cả
			xem tiếp
			xem chi tiết
			đọc tiếp
			đọc nhiều
			đọc ngay
			đọc nhiều nhất
			xem nhiều
			xem nhiều nhất
			tin liên quan
			tin cùng chuyên mục
			tin cùng chủ đề
			tin tức liên quan
			tin khác
			tin mới
			tin mới nhất
			tin nổi bật
			tin nóng
			tin đọc nhiều
			tin tài trợ
			tin đáng chú ý
			bài liên quan
			bài viết liên quan
			bài viết khác
			bài viết mới
			bài viết mới nhất
			bài viết cùng chủ đề
			bài đọc nhiều
			bài cùng chuyên mục
			bài tiếp theo
			bài trước
			cùng chuyên mục
			cùng chủ đề
			chủ đề liên quan
			có liên quan
			nội dung liên quan
			bạn có thể quan tâm
			có thể bạn thích
			gợi ý cho bạn
			dành cho bạn
			đề xuất cho bạn
			đang được quan tâm
			đừng bỏ lỡ
			tải thêm
			xem thêm…
			đọc thêm…
			tin liên quan:…
			bài liên quan:…
			có thể bạn quan tâm…
			mời độc giả…
			mời quý độc giả…
			mời bạn đọc…
			xem video:…
			liên quan`},
		{Newsletter, `
			bản tin
			đăng ký bản tin
			đăng ký nhận tin
			nhận bản tin
			email của bạn
			địa chỉ email
			nhập email
			nhập email của bạn
			tải ứng dụng
			đăng ký nhận bản tin…
			theo dõi chúng tôi…
			theo dõi kênh…`},
		{Share, `
			chia sẻ
			chia sẻ bài viết
			chia sẻ bài viết này
			chia sẻ facebook
			chia sẻ lên facebook
			chia sẻ qua email
			chia sẻ qua
			sao chép
			sao chép link
			sao chép liên kết
			link bài gốc
			lấy link
			link bài gốc copy link
			đã sao chép
			gửi email
			gửi cho bạn bè
			theo dõi
			theo dõi chúng tôi
			mạng xã hội
			chia sẻ:…`},
		{Comments, `
			bình luận
			0 bình luận
			bình luận (0)
			ý kiến (0)
			ý kiến bạn đọc
			ý kiến của bạn
			gửi bình luận
			gửi ý kiến
			viết bình luận
			viết bình luận của bạn
			thêm bình luận
			để lại bình luận
			để lại một bình luận
			để lại ý kiến
			xem bình luận
			xem tất cả bình luận
			xem thêm bình luận
			đọc bình luận
			bình luận của bạn
			trả lời
			hủy trả lời
			chưa có bình luận
			hãy là người đầu tiên bình luận…
			vui lòng đăng nhập để bình luận…
			bạn cần đăng nhập để bình luận…
			email của bạn sẽ không được hiển thị…
			các trường bắt buộc…`},
		{Navigation, `
			chuyển đến nội dung
			chuyển đến nội dung chính
			bỏ qua nội dung
			trang chủ
			về trang chủ
			trở về
			quay lại trang chủ
			lên đầu trang
			về đầu trang
			mở menu
			đóng menu
			điều hướng
			tìm kiếm
			kết quả tìm kiếm
			trang sau
			trang trước
			trang 0
			thu gọn
			mục lục
			nội dung chính
			chuyên mục
			tất cả chuyên mục
			lưu trữ
			liên hệ
			liên hệ tòa soạn
			về chúng tôi
			chính sách bảo mật
			điều khoản sử dụng
			điều khoản
			đường dây nóng
			đóng`},
		{CookieNotice, `
			chấp nhận
			chấp nhận tất cả
			cài đặt cookie
			chúng tôi sử dụng cookie…
			trang web này sử dụng cookie…
			website này sử dụng cookie…`},
		{Furniture, `
			in bài viết
			in bài này
			bản in
			lưu bài viết
			lưu bài
			đã lưu
			đọc sau
			thời gian đọc
			0 phút đọc
			0 phút
			cỡ chữ
			báo lỗi
			ngày đăng
			đăng lúc
			cập nhật lúc
			tác giả
			từ khóa
			đang tải
			bản quyền
			giữ bản quyền nội dung
			thời gian đọc:…
			cập nhật:…
			từ khóa:…
			chủ đề:…
			mọi hành động sử dụng nội dung…
			nguồn`},
		{AuthorNote, `
			về tác giả`},
	}},
	{"th", []phraseKind{
		{Advertisement, `
			โฆษณา
			พื้นที่โฆษณา
			เนื้อหาที่ได้รับการสนับสนุน
			ได้รับการสนับสนุน
			ผู้สนับสนุน
			สปอนเซอร์
			ลงโฆษณา
			ติดต่อโฆษณา
			ข้ามโฆษณา
			ปิดโฆษณา
			อ่านต่อหลังโฆษณา`},
		{Paywall, `
			เข้าสู่ระบบ
			ลงชื่อเข้าใช้
			ลงทะเบียน
			สมัครสมาชิก
			สมัครสมาชิกเลย
			ออกจากระบบ
			สร้างบัญชี
			บัญชีของฉัน
			รหัสผ่าน
			ลืมรหัสผ่าน
			สำหรับสมาชิก
			สำหรับสมาชิกเท่านั้น
			สนับสนุนเรา
			เนื้อหานี้สำหรับสมาชิก…
			บทความนี้สำหรับสมาชิก…
			เข้าสู่ระบบเพื่ออ่าน…
			สมัครสมาชิกเพื่ออ่าน…`},
		{MediaLabel, `
			วิดีโอ
			ดูวิดีโอ
			ชมวิดีโอ
			ชมคลิป
			ดูคลิป
			คลิปวิดีโอ
			เล่นวิดีโอ
			ฟังบทความ
			ฟังข่าว
			หยุดชั่วคราว
			เต็มหน้าจอ
			เต็มจอ
			ขยายภาพ
			รูปภาพ
			แกลเลอรี่
			แกลเลอรี
			อัลบั้มภาพ
			ดูภาพทั้งหมด
			ดูรูปทั้งหมด
			0 ภาพ
			ถ่ายทอดสด
			อินโฟกราฟิก`},
		{Related, `
			อ่านเพิ่มเติม
			อ่านต่อ
			อ่านข่าวต่อ
			อ่านข่าว
			อ่านทั้งหมด
			อ่านเพิ่ม
			ดูเพิ่มเติม
			ดูทั้งหมด
			ข่าวที่เกี่ยวข้อง
			ข่าวเกี่ยวข้อง
			ข่าวอื่นๆ
			ข่าวอื่น ๆ
			ข่าวล่าสุด
			ข่าวยอดนิยม
			ข่าวเด่น
			ข่าวแนะนำ
			ข่าวต่อไป
			ข่าวก่อนหน้า
			ข่าวถัดไป
			ข่าวใหม่
			บทความที่เกี่ยวข้อง
			บทความแนะนำ
			บทความล่าสุด
			บทความอื่นๆ
			บทความถัดไป
			บทความก่อนหน้า
			เรื่องที่เกี่ยวข้อง
			เรื่องที่คุณอาจสนใจ
			เรื่องแนะนำ
			เนื้อหาที่เกี่ยวข้อง
			หัวข้อที่เกี่ยวข้อง
			เกี่ยวข้อง
			ที่เกี่ยวข้อง
			แนะนำสำหรับคุณ
			คุณอาจสนใจ
			คุณอาจชอบ
			ยอดนิยม
			อ่านมากที่สุด
			ไม่ควรพลาด
			ห้ามพลาด
			โหลดเพิ่มเติม
			อ่านเพิ่มเติม:…
			อ่านเพิ่มเติมได้ที่…
			อ่านต่อได้ที่…
			อ่านข่าวเพิ่มเติม…
			อ่านข่าวที่เกี่ยวข้อง…
			อ่านข่าว:…
			อ่านข่าวต้นฉบับ…
			อ่านต่อ:…
			ข่าวที่เกี่ยวข้อง:…
			คลิกอ่าน…
			บทความที่เกี่ยวข้อง:…`},
		{Newsletter, `
			จดหมายข่าว
			รับข่าวสาร
			สมัครรับข่าวสาร
			สมัครรับจดหมายข่าว
			อีเมล
			อีเมลของคุณ
			กรอกอีเมล
			ดาวน์โหลดแอป
			ติดตามเราได้ที่…
			ติดตามข่าวสารได้ที่…
			ติดตามข่าวสารล่าสุด…
			ติดตามข่าวล่าสุด…
			ติดตามข่าวได้ที่…`},
		{Share, `
			แชร์
			แชร์ข่าว
			แชร์บทความ
			แชร์ข่าวนี้
			แชร์บทความนี้
			แชร์เรื่องนี้
			แชร์บน facebook
			แบ่งปัน
			คัดลอก
			คัดลอกลิงก์
			คัดลอกลิงค์
			คัดลอกแล้ว
			ถูกใจ
			ติดตามเรา
			แชร์:…`},
		{Comments, `
			ความคิดเห็น
			แสดงความคิดเห็น
			0 ความคิดเห็น
			เพิ่มความคิดเห็น
			ดูความคิดเห็น
			ดูความคิดเห็นทั้งหมด
			คอมเมนต์
			ร่วมแสดงความคิดเห็น
			ตอบกลับ
			ยกเลิกการตอบ
			อีเมลของคุณจะไม่แสดง…
			กรุณาเข้าสู่ระบบ…`},
		{Navigation, `
			ข้ามไปยังเนื้อหา
			ข้ามไปยังเนื้อหาหลัก
			ข้ามไปเนื้อหา
			หน้าแรก
			หน้าหลัก
			ย้อนกลับ
			กลับหน้าแรก
			กลับสู่หน้าหลัก
			กลับขึ้นด้านบน
			เมนู
			เมนูหลัก
			ค้นหา
			ผลการค้นหา
			ถัดไป
			ก่อนหน้า
			หน้าถัดไป
			หน้าก่อนหน้า
			หน้า 0
			สารบัญ
			หมวดหมู่
			หมวดข่าว
			ติดต่อเรา
			เกี่ยวกับเรา
			นโยบายความเป็นส่วนตัว
			ข้อกำหนดและเงื่อนไข
			เงื่อนไขการใช้งาน
			ข้อตกลงการใช้งาน`},
		{CookieNotice, `
			ยอมรับ
			ยอมรับทั้งหมด
			ตั้งค่าคุกกี้
			นโยบายคุกกี้
			คุกกี้
			เราใช้คุกกี้…
			เว็บไซต์นี้ใช้คุกกี้…
			เว็บไซต์ของเราใช้คุกกี้…`},
		{Furniture, `
			พิมพ์
			พิมพ์หน้านี้
			บันทึกแล้ว
			อ่านภายหลัง
			เวลาอ่าน
			0 นาที
			ขนาดตัวอักษร
			แจ้งข้อผิดพลาด
			เผยแพร่
			เผยแพร่เมื่อ
			อัปเดต
			อัปเดตล่าสุด
			อัพเดทล่าสุด
			ผู้เขียน
			แท็ก
			แท็กที่เกี่ยวข้อง
			คำค้น
			กำลังโหลด
			แท็ก:…
			แท็กที่เกี่ยวข้อง:…
			อัปเดตล่าสุด:…
			สงวนลิขสิทธิ์…
			ลิขสิทธิ์ ©…`},
		{AuthorNote, `
			เกี่ยวกับผู้เขียน`},
	}},
	{"ja", []phraseKind{
		{Advertisement, `
			広告
			広告掲載
			広告を非表示
			広告をスキップ
			広告を閉じる
			スポンサー
			スポンサーコンテンツ
			スポンサードコンテンツ
			スポンサーリンク
			スポンサードリンク
			prコンテンツ
			提供記事
			タイアップ広告
			広告の後に続きます
			記事は広告の後に続きます
			記事の続きは広告の後
			広告特集
			pr`},
		{Paywall, `
			ログイン
			ログインする
			ログインして読む
			ログインして続きを読む
			ログアウト
			会員登録
			会員登録する
			会員登録はこちら
			無料会員登録
			無料会員登録はこちら
			無料会員に登録する
			無料会員に登録
			無料登録
			新規会員登録
			新規登録
			有料会員限定
			有料会員限定記事
			有料会員登録
			会員限定
			会員限定記事
			有料記事
			無料記事
			会員の方はこちら
			会員の方はログイン
			購読
			購読する
			購読申し込み
			購読のお申し込み
			購読のご案内
			申し込む
			お申し込み
			お申し込みはこちら
			プレミアム
			パスワードを忘れた方
			パスワードを忘れた方はこちら
			マイページ
			無料体験する
			無料で試す
			この記事は会員限定です…
			この記事は有料記事です…
			この記事は有料会員…
			この記事は無料会員…
			この記事は会員登録…
			この記事の続きを読む…
			この記事の続きは…
			この先は会員限定…
			ここから先は有料会員…
			ここから先は会員限定…
			続きを読むには…
			全文を読むには…
			残り0文字…
			残り 0文字…
			有料会員になると…
			有料会員に登録すると…
			すでに会員の方は…
			既に会員の方は…`},
		{MediaLabel, `
			動画
			動画を見る
			動画を再生
			動画を再生する
			再生
			再生する
			一時停止
			音声で聞く
			音声を再生
			記事を聞く
			全画面表示
			フルスクリーン
			拡大
			拡大する
			拡大画像を見る
			画像を拡大
			画像を拡大する
			クリックで拡大
			クリックすると拡大します
			写真を拡大
			写真を見る
			写真一覧
			写真特集
			写真をもっと見る
			すべての写真を見る
			他の写真を見る
			画像を見る
			画像一覧
			フォトギャラリー
			フォトグラフ
			ギャラリー
			0枚
			全0枚
			0/0
			次の写真
			前の写真
			ライブ配信
			この動画は再生できません…
			お使いのブラウザ…
			javascriptを有効にして…
			写真
			画像`},
		{Related, `
			関連記事
			関連ニュース
			関連リンク
			関連キーワード
			関連動画
			関連特集
			関連トピックス
			関連情報
			関連コンテンツ
			関連画像
			関連する記事
			併せて読みたい
			こちらも読まれています
			この記事を読んだ人はこんな記事も読んでいます
			この記事を読んだ人におすすめ
			おすすめ
			おすすめ記事
			おすすめ情報
			おすすめの記事
			お薦め記事
			オススメ記事
			オススメ
			あなたにおすすめ
			あなたへのおすすめ
			あなたにおすすめの記事
			編集部のおすすめ
			編集部おすすめ
			注目の記事
			注目記事
			注目ニュース
			注目のニュース
			人気記事
			人気記事ランキング
			人気ランキング
			アクセスランキング
			アクセスランキング一覧
			記事ランキング
			ニュースランキング
			よく読まれている記事
			よく読まれています
			今、あなたにオススメ
			今読まれている記事
			最新記事
			最新ニュース
			最新の記事
			新着
			新着記事
			新着ニュース
			トップニュース
			主要ニュース
			もっと見る
			もっとみる
			もっと読む
			続きを読む
			続きを見る
			全文を読む
			記事を読む
			詳しく見る
			詳しくはこちら
			詳細を見る
			すべて見る
			一覧を見る
			一覧へ
			記事一覧
			記事一覧へ
			前の記事
			次の記事
			前の記事へ
			次の記事へ
			次の記事を読む
			次に読む
			他の記事
			他の記事を見る
			こんな記事も
			連載一覧
			トピックス
			バックナンバー
			関連記事:…
			【関連記事】…
			関連:…
			【関連】…
			あわせて読みたい…
			合わせて読みたい…
			次ページ:…
			関連`},
		{Newsletter, `
			メールマガジン
			メールマガジン登録
			メルマガ
			メルマガ登録
			メルマガ会員登録
			ニュースレター
			ニュースレター登録
			メールアドレス
			メールアドレスを入力
			送信する
			通知を受け取る
			アプリ
			アプリで開く
			アプリで読む
			アプリをダウンロード
			アプリのダウンロード
			アプリ版
			ニュースレターに登録…
			メールマガジンに登録…
			メルマガに登録…
			最新情報をお届け…
			最新ニュースをお届け…`},
		{Share, `
			シェア
			シェアする
			シェアボタン
			共有
			共有する
			記事をシェア
			facebookでシェア
			twitterでシェア
			xでシェア
			フェイスブックでシェア
			lineで送る
			lineでシェア
			ツイート
			ツイートする
			つぶやく
			ポスト
			ポストする
			いいね
			はてなブックマーク
			はてブ
			はてなブックマークに追加
			url をコピー
			urlをコピー
			urlをコピーする
			リンクをコピー
			リンクをコピーする
			リンクをコピーしました
			コピー
			コピーしました
			メールで送る
			メールで共有
			フォロー
			フォローする
			フォローしてください
			フォロー中
			フォローはこちら
			公式sns
			ソーシャルメディア
			この記事をシェア…`},
		{Comments, `
			コメント
			コメント一覧
			0件のコメント
			コメント0件
			コメント(0)
			コメントを書く
			コメントする
			コメントを投稿
			コメントを投稿する
			コメントを見る
			コメントをもっと見る
			すべてのコメントを見る
			コメントを残す
			コメントはありません
			コメントなし
			みんなのコメント
			返信
			返信する
			返信をキャンセル
			感想を送る
			ご意見
			ご意見・ご感想
			ご意見・お問い合わせ
			この記事は役に立ちましたか
			コメントするには…
			コメントを投稿するには…
			メールアドレスが公開されることはありません…`},
		{Navigation, `
			本文へ
			本文へスキップ
			本文へ移動
			本文へジャンプ
			メインコンテンツへ
			メインコンテンツへ移動
			コンテンツへスキップ
			コンテンツへ移動
			トップへ
			トップページ
			トップページへ
			トップへ戻る
			トップに戻る
			ページトップ
			ページトップへ
			ページの先頭へ
			ページトップへ戻る
			戻る
			メニュー
			メニューを開く
			メニューを閉じる
			ナビゲーション
			検索
			検索する
			検索結果
			記事検索
			キーワード検索
			サイト内検索
			次へ
			前へ
			次のページ
			次のページへ
			前のページ
			前のページへ
			0ページ
			0/0ページ
			閉じる
			目次
			この記事の目次
			カテゴリー
			カテゴリ
			カテゴリ一覧
			ジャンル
			ジャンル一覧
			タグ一覧
			アーカイブ
			お問い合わせ
			お問合せ
			会社概要
			会社案内
			運営会社
			サイトマップ
			サイトポリシー
			利用規約
			ご利用規約
			プライバシーポリシー
			個人情報保護方針
			個人情報の取り扱い
			個人情報の取り扱いについて
			著作権について
			特定商取引法に基づく表記
			特定商取引法に基づく表示
			ヘルプ
			よくある質問
			よくある質問はこちら
			ご利用案内
			ご利用ガイド
			採用情報
			紙面ビューアー
			現在位置
			タグ
			トップ`},
		{CookieNotice, `
			同意する
			同意して続ける
			すべて許可
			すべて受け入れる
			すべてのcookieを受け入れる
			拒否する
			すべて拒否
			クッキー設定
			cookie設定
			cookieの設定
			cookieポリシー
			クッキーポリシー
			当サイトではcookie…
			当サイトではクッキー…
			当サイトはcookie…
			当ウェブサイトではcookie…
			当社はcookie…
			このサイトではcookie…
			このウェブサイトではcookie…
			このサイトはcookie…
			このウェブサイトはcookie…
			本サイトではcookie…`},
		{Furniture, `
			印刷
			印刷する
			印刷用ページ
			記事を印刷
			保存
			保存する
			記事を保存
			記事を保存する
			スクラップ
			スクラップ保存
			スクラップする
			ブックマーク
			ブックマークする
			クリップ
			クリップする
			マイページに保存
			あとで読む
			後で読む
			お気に入り
			お気に入りに追加
			文字サイズ
			文字サイズ変更
			文字の大きさ
			文字サイズ:小中大
			縦書き
			縦書きで読む
			0分で読めます
			この記事は0分で読めます
			読了時間
			読了まで0分
			公開日
			更新日
			掲載日
			最終更新
			最終更新日
			執筆者
			読み込み中
			読み込み中です
			無断転載禁止
			キーワード登録
			aiによる要約
			本サイトに掲載…
			本ページに掲載…
			当サイトに掲載…
			読了時間:…
			公開日:…
			更新日:…
			最終更新日:…
			最終更新:…
			タグ:…
			キーワード:…
			ジャンル:…
			カテゴリー:…
			記者
			無断転載を禁じ…
			無断転載・複製を禁じ…
			無断転載・複製は…`},
		{AuthorNote, `
			この記事の著者
			著者プロフィール
			筆者プロフィール
			この記事を書いた人
			この記事を書いた記者
			執筆者プロフィール`},
	}},
	{"ko", []phraseKind{
		{Advertisement, `
			광고
			광고문의
			광고 문의
			광고안내
			광고 건너뛰기
			광고 닫기
			광고 후 계속
			광고 뒤 계속됩니다
			기사는 광고 후 계속됩니다
			스폰서 콘텐츠
			유료 광고
			파워링크
			스폰서`},
		{Paywall, `
			구독
			구독하기
			구독신청
			구독 신청
			정기구독
			로그인
			로그인하기
			로그아웃
			회원 가입
			회원가입하기
			유료회원 전용
			구독자 전용
			회원 전용
			회원전용
			프리미엄
			비밀번호
			비밀번호 찾기
			아이디 찾기
			마이페이지
			후원하기
			이 기사는 구독자…
			이 기사는 유료…
			이 기사는 회원…
			로그인 후 이용…
			기사를 계속 읽으려면…
			회원가입
			로그인이 필요합니다…
			로그인이 필요한 서비스입니다…`},
		{MediaLabel, `
			동영상
			영상 보기
			동영상 보기
			재생
			재생하기
			일시정지
			듣기
			기사 듣기
			기사듣기
			음성으로 듣기
			음성재생
			전체 화면
			크게보기
			크게 보기
			이미지 확대
			이미지 크게 보기
			이미지 확대보기
			사진 확대
			사진 보기
			사진보기
			갤러리
			다음 사진
			이전 사진
			인포그래픽
			0장
			사진`},
		{Related, `
			관련기사
			관련 기사
			관련뉴스
			관련 뉴스
			관련영상
			관련 영상
			관련 콘텐츠
			관련글
			관련 키워드
			관련 링크
			연관기사
			연관 기사
			연관뉴스
			함께 보면 좋은 기사
			함께 보면 좋은 뉴스
			함께 본 기사
			함께 읽기
			함께 읽어볼 기사
			이 기사와 함께 보면 좋은 기사
			이 시각 주요뉴스
			이시각 주요뉴스
			이 시각 헤드라인
			실시간 뉴스
			실시간 주요뉴스
			주요 뉴스
			주요기사
			주요 기사
			많이 본 뉴스
			많이 본 기사
			많이본 뉴스
			많이본 기사
			가장 많이 본 뉴스
			가장 많이 본 기사
			인기기사
			인기 기사
			인기뉴스
			인기 뉴스
			인기 급상승
			랭킹뉴스
			추천기사
			추천 기사
			추천뉴스
			추천 뉴스
			추천 콘텐츠
			당신을 위한 추천
			당신이 좋아할 만한
			당신이 좋아할만한 기사
			최신기사
			최신 기사
			최신뉴스
			최신 뉴스
			오늘의 뉴스
			오늘의 주요뉴스
			핫이슈
			핫뉴스
			더보기
			더 보기
			기사 더보기
			기사 더 보기
			뉴스 더보기
			더 알아보기
			전체보기
			전체 보기
			전체기사
			전체기사 보기
			자세히 보기
			자세히보기
			계속 읽기
			계속읽기
			기사 전문
			기사 전문 보기
			기사 원문
			기사 원문 보기
			원문보기
			원문 보기
			이전기사
			다음기사
			이전 기사
			다음 기사
			이전글
			다음글
			다른 기사
			다른 기사 보기
			다른기사 보기
			기자의 다른기사 보기
			기자의 다른 기사
			에디터 추천
			에디터스 픽
			편집자 추천
			놓치지 마세요
			관련기사:…
			관련 기사:…
			[관련기사]…
			[관련 기사]…
			연관기사:…
			주요뉴스`},
		{Newsletter, `
			뉴스레터
			뉴스레터 구독
			뉴스레터 구독하기
			뉴스레터 신청
			뉴스레터 신청하기
			이메일 주소
			이메일을 입력하세요
			이메일 입력
			이메일을 입력해주세요
			신청하기
			알림 설정
			알림 받기
			앱 다운로드
			앱 설치
			앱에서 보기
			네이버에서 구독하기
			네이버 구독
			카카오톡 채널 추가
			카카오톡 채널
			제보하기
			기사제보
			기사 제보
			뉴스 제보
			제보는 카카오톡…
			제보는 카톡…
			이메일
			제보
			뉴스레터를 구독하세요…
			뉴스레터를 구독해…`},
		{Share, `
			공유
			공유하기
			기사 공유
			기사공유
			기사 공유하기
			페이스북
			페이스북 공유
			페이스북에 공유
			페이스북으로 공유
			페이스북 공유하기
			트위터
			트위터 공유
			트위터로 공유
			카카오톡
			카카오톡 공유
			카카오톡으로 공유
			카카오스토리
			네이버
			네이버블로그
			네이버 블로그
			네이버밴드
			인스타그램
			유튜브
			텔레그램
			메일
			메일 보내기
			이메일 보내기
			이메일 공유
			url복사
			url 복사
			주소복사
			주소 복사
			링크복사
			링크 복사
			링크가 복사되었습니다
			url이 복사되었습니다
			복사하기
			좋아요
			좋아요 0
			팔로우
			팔로우하기
			기사 추천
			퍼가기
			sns 공유
			sns 공유하기
			공유:…`},
		{Comments, `
			댓글
			댓글 0
			0개의 댓글
			댓글 0개
			댓글쓰기
			댓글 쓰기
			댓글 달기
			댓글 작성
			댓글 등록
			댓글 보기
			댓글보기
			댓글 더보기
			댓글 닫기
			전체 댓글
			전체댓글
			댓글 입력
			댓글을 입력하세요
			댓글을 입력해 주세요
			의견쓰기
			의견 쓰기
			독자의견
			독자 의견
			답글
			답글쓰기
			답글 쓰기
			신고하기
			최신순
			공감순
			첫 번째 댓글을 남겨주세요
			기사에 대한 의견
			이 기사를 추천합니다
			댓글을 작성하려면…
			댓글을 남기려면…
			댓글을 쓰려면…
			로그인 후 댓글…
			등록
			신고`},
		{Navigation, `
			본문으로 바로가기
			본문 바로가기
			본문바로가기
			주메뉴 바로가기
			메뉴 바로가기
			바로가기
			메인으로
			홈으로
			처음으로
			뒤로가기
			목록으로
			목록보기
			맨위로
			맨 위로
			위로가기
			상단으로
			상단으로 이동
			페이지 상단으로
			메뉴
			전체메뉴
			전체 메뉴
			메뉴 열기
			메뉴 닫기
			검색
			검색하기
			검색어
			검색어를 입력하세요
			검색 결과
			통합검색
			다음 페이지
			이전 페이지
			닫기
			열기
			접기
			펼치기
			목차
			카테고리
			태그
			아카이브
			회사소개
			회사 소개
			기자소개
			고객센터
			문의하기
			제휴문의
			이용약관
			개인정보처리방침
			개인정보 처리방침
			개인정보취급방침
			청소년보호정책
			저작권정책
			저작권규약
			저작권 정책
			사이트맵
			도움말
			채용정보
			지면보기
			지면 보기
			신문보기
			구독안내
			윤리강령
			편집규약
			고충처리
			고충처리인
			다음
			이전
			홈
			목록`},
		{CookieNotice, `
			동의합니다
			모두 동의
			모두 허용
			모두 수락
			모두 거부
			쿠키 설정
			쿠키 정책
			본 사이트는 쿠키…
			이 사이트는 쿠키…
			이 웹사이트는 쿠키…
			당사는 쿠키…`},
		{Furniture, `
			인쇄
			인쇄하기
			프린트
			기사 인쇄
			저장하기
			스크랩
			스크랩하기
			기사 저장
			북마크
			글자크기
			글자 크기
			글자크기 조절
			글자크기 설정
			글씨크기
			글씨 크기
			글씨크기 조절
			폰트크기
			가가
			글자 작게
			글자 크게
			본문 글씨 키우기
			본문 글씨 줄이기
			글씨 크기 조절
			기사입력
			등록일
			기사수정
			최종수정
			업데이트
			최종 업데이트
			작성자
			키워드
			로딩중
			로딩 중
			기사 요약
			ai 요약
			0분
			오류신고
			오류 신고
			기사 오류 신고
			기사입력:…
			입력:…
			기사승인:…
			최종수정:…
			업데이트:…
			태그:…
			키워드:…
			저작권자 ⓒ…
			저작권자(c)…
			저작권자 ©…
			ⓒ 0…
			이 기사의 저작권…
			입력
			수정
			기자
			출처
			저장
			무단전재 및…
			무단전재-재배포…
			무단전재, 재배포…
			무단 전재 및…
			무단 전재-재배포…
			무단 전재, 재배포…`},
		{AuthorNote, `
			기자 소개
			기자 프로필
			필자 소개
			저자 소개`},
	}},
	{"zh", []phraseKind{
		{Advertisement, `
			广告
			廣告
			赞助内容
			贊助內容
			赞助商内容
			赞助商链接
			贊助商廣告
			广告内容
			廣告內容
			业配
			業配
			广告合作
			廣告合作
			廣告刊登
			广告服务
			广告刊登
			跳过广告
			略過廣告
			跳過廣告
			关闭广告
			關閉廣告
			文章继续阅读请往下滑
			廣告後請繼續閱讀
			內文未完請往下捲動
			文章未完,請往下閱讀
			请往下继续阅读
			下一則
			請繼續往下閱讀…
			请继续往下阅读…`},
		{Paywall, `
			立即登录
			立即登入
			会员登录
			會員登入
			登出
			立即注册
			立即註冊
			免费注册
			免費註冊
			加入会员
			加入會員
			會員專區
			会员专享
			會員專屬
			会员专属
			會員限定
			立即订阅
			立即訂閱
			付费阅读
			付費閱讀
			付费订阅
			訂閱方案
			付费内容
			会员内容
			忘记密码
			忘記密碼
			密码
			密碼
			我的账户
			我的帳戶
			我的帳號
			支持我们
			支持我們
			赞助我们
			贊助我們
			打赏
			此文章为会员专享…
			此文章為會員專屬…
			此內容為會員專屬…
			本文为付费内容…
			本文為付費內容…
			本文为会员…
			本文為會員…
			登录后阅读…
			登入後閱讀…
			登录后可…
			登入後可…
			訂閱以繼續閱讀…
			订阅以继续阅读…
			已是会员?…
			已經是會員?…
			已有账号?…
			已有帳號?…
			还没有账号?…
			還沒有帳號?…
			登录
			登入
			注册
			註冊
			订阅
			訂閱`},
		{MediaLabel, `
			观看视频
			觀看影片
			播放视频
			播放影片
			暂停
			暫停
			收听
			收聽
			听新闻
			聽新聞
			收听文章
			收聽文章
			朗读
			朗讀
			语音播报
			全屏
			全屏观看
			全螢幕
			放大
			点击放大
			點擊放大
			查看大图
			查看大圖
			点击查看大图
			點擊看大圖
			看大图
			看原图
			查看原图
			图集
			圖集
			組圖
			图库
			圖庫
			相册
			高清图集
			查看图集
			0张
			0張
			下一张
			上一张
			下一張
			上一張
			正在直播
			現場直播
			信息图
			静音
			靜音
			您的浏览器不支持…
			您的瀏覽器不支援…
			播放
			视频
			視頻
			影片
			组图`},
		{Related, `
			相关阅读
			相關閱讀
			相关新闻
			相關新聞
			相关报道
			相关报导
			相關報導
			相关文章
			相關文章
			相关链接
			相關連結
			相关专题
			相关推荐
			相关内容
			相關內容
			相关稿件
			相关话题
			相關話題
			相关主题
			相關主題
			相关视频
			相關影片
			相关标签
			相关资讯
			相關資訊
			延伸阅读
			延伸閱讀
			推荐阅读
			推薦閱讀
			推薦文章
			推荐文章
			推荐新闻
			推薦新聞
			为您推荐
			為您推薦
			为你推荐
			為你推薦
			猜你喜欢
			猜你喜歡
			您可能感兴趣
			您可能感興趣
			你可能感兴趣的
			你可能感興趣
			你可能也喜歡
			你可能会喜欢
			您可能还喜欢
			您可能也喜歡
			精彩推荐
			热门推荐
			热门新闻
			熱門新聞
			热门文章
			熱門文章
			热点新闻
			热点推荐
			热门话题
			熱門話題
			熱門排行
			热搜
			热文
			阅读排行
			点击排行
			排行榜
			即时热榜
			最新新闻
			最新新聞
			最新文章
			最新消息
			最新报道
			即时新闻
			即時新聞
			头条新闻
			今日要闻
			新闻排行
			更多新闻
			更多新聞
			更多文章
			更多内容
			更多內容
			更多报道
			更多相关
			更多相關新聞
			更多精彩
			更多精彩内容
			更多>>
			查看更多
			查看全部
			看更多
			看全部
			显示更多
			顯示更多
			加载更多
			載入更多
			阅读更多
			閱讀更多
			了解更多
			瞭解更多
			閱讀全文
			阅读全文
			阅读原文
			閱讀原文
			查看原文
			继续阅读
			繼續閱讀
			繼續看下去
			展开全文
			展开阅读全文
			展開全文
			点击阅读全文
			下一篇
			上一篇
			下一篇文章
			上一篇文章
			下一则
			编辑推荐
			編輯推薦
			編輯精選
			编辑精选
			其他新闻
			其他新聞
			大家都在看
			大家还在看
			大家都在搜
			他们也在看
			不要错过
			看了又看
			还看了
			相关阅读:…
			相關閱讀:…
			相关新闻:…
			相關新聞:…
			相关报道:…
			相關報導:…
			相关文章:…
			相關文章:…
			相关链接:…
			延伸阅读:…
			延伸閱讀:…
			推荐阅读:…
			推薦閱讀:…
			更多新闻:…
			更多新聞:…
			更多報導:…
			更多相关:…
			更多相關新聞:…
			看更多:…
			阅读更多:…
			閱讀更多:…
			上一篇:…
			下一篇:…
			看全文…
			【相关阅读】…
			【相關閱讀】…
			【延伸閱讀】…
			【延伸阅读】…
			【推荐阅读】…
			点击进入专题…
			点击查看更多…
			點我看更多…
			推荐
			推薦
			相关
			相關`},
		{Newsletter, `
			电子报
			電子報
			订阅通讯
			订阅邮件
			新闻通讯
			新聞通訊
			电子邮件
			電子郵件
			电子邮箱
			輸入電子郵件
			请输入您的邮箱
			请输入邮箱
			下载app
			下載app
			下载客户端
			打开app
			打開app
			手机看新闻
			app内打开
			关注我们
			關注我們
			关注公众号
			微信公众号
			扫一扫
			扫描二维码
			扫一扫下载客户端
			微信扫一扫
			官方微信
			官方微博
			追蹤我們
			追踪我们
			接收通知
			订阅我们的…
			訂閱我們的…
			订阅电子报…
			訂閱電子報…
			扫码关注…
			长按二维码…
			欢迎关注…
			歡迎追蹤…
			歡迎訂閱…
			扫描二维码关注…
			扫描二维码下载…`},
		{Share, `
			分享到
			分享至
			分享给朋友
			分享文章
			分享本文
			分享此文
			分享这篇文章
			分享這篇文章
			分享新闻
			分享到微信
			分享到微博
			分享到facebook
			分享到脸书
			分享到twitter
			分享到朋友圈
			分享到新浪微博
			分享到qq空间
			分享至facebook
			分享至twitter
			分享至line
			一键分享
			微信朋友圈
			朋友圈
			新浪微博
			qq空间
			qq好友
			脸书
			臉書
			推特
			复制链接
			複製連結
			複製鏈接
			已复制
			已複製
			链接已复制
			連結已複製
			复制成功
			点赞
			點讚
			转发
			轉發
			追蹤
			追踪
			邮件分享
			寄给朋友
			轉寄
			转载
			分享至好友和朋友圈
			分享:…
			分享到:…
			分享至:…
			用微信扫码…
			打开微信扫…
			使用微信扫…
			分享
			微信
			微博
			收藏
			复制
			複製`},
		{Comments, `
			评论
			評論
			0条评论
			0則評論
			评论0
			评论(0)
			0則留言
			留言(0)
			我要留言
			我要评论
			发表评论
			發表評論
			發表留言
			发布评论
			写评论
			写下你的评论
			寫留言
			查看评论
			查看全部评论
			查看更多评论
			全部评论
			最新评论
			热门评论
			网友评论
			网友跟帖
			跟帖
			暂无评论
			沒有評論
			查看留言
			发表回复
			發表迴響
			發佈留言
			發佈留言取消回覆
			取消回复
			取消回覆
			回复
			回覆
			参与评论
			參與討論
			文明上网
			评论仅代表…
			网友评论仅供…
			登录后发表评论…
			登录后参与评论…
			登入後發表…
			請先登入…
			请先登录…
			您的邮箱地址不会被公开…
			發佈留言必須填寫的電子郵件地址不會公開…
			必填项已用…
			必填欄位標示…
			文明上网理性发言…
			留言功能已依你的要求關閉…
			留言`},
		{Navigation, `
			跳到主要内容
			跳到主要內容
			跳至主要内容
			跳至主要內容
			跳至内容
			跳至內容
			跳转到内容
			移至主內容
			首页
			首頁
			主页
			主頁
			返回首页
			返回首頁
			回首頁
			回到首頁
			返回顶部
			返回頂部
			回到顶部
			回到頂部
			回頁頂
			置顶
			返回列表
			返回上一页
			回上頁
			菜单
			選單
			打开菜单
			關閉選單
			導覽
			导航
			文章导航
			文章導覽
			搜尋
			搜索结果
			搜尋結果
			站内搜索
			请输入关键字
			下一页
			下一頁
			上一页
			上一頁
			第0页
			共0页
			关闭
			關閉
			文章目錄
			本文目录
			栏目
			标签
			標籤
			关键词
			关键字
			關鍵字
			存档
			歸檔
			联系我们
			聯絡我們
			聯繫我們
			关于我们
			關於我們
			公司简介
			加入我们
			隐私政策
			隱私權政策
			隱私政策
			隐私声明
			隱私權聲明
			服务条款
			服務條款
			使用条款
			使用條款
			网站声明
			法律声明
			版权声明
			版權聲明
			免责声明
			免責聲明
			网站地图
			網站地圖
			帮助中心
			客服中心
			常见问题
			常見問題
			电子版
			数字报
			电子报刊
			您的位置
			当前位置
			您现在的位置
			搜索
			返回
			目录
			目錄`},
		{CookieNotice, `
			全部接受
			接受全部
			接受所有cookie
			我同意
			同意并继续
			全部拒绝
			cookie设置
			cookie政策
			知道了
			我知道了
			我们使用cookie…
			我們使用cookie…
			本网站使用cookie…
			本網站使用cookie…
			本网站使用 cookie…
			本網站使用 cookie…
			本站使用cookie…
			我们使用 cookie…
			我們使用 cookie…`},
		{Furniture, `
			打印
			打印本页
			打印本文
			列印
			友善列印
			已收藏
			收藏本文
			加入收藏
			稍后阅读
			稍後閱讀
			阅读时间
			閱讀時間
			0分钟
			0分鐘
			0分钟阅读
			字号
			字體大小
			字体大小
			字级设定
			字級設定
			放大字体
			缩小字体
			纠错
			我要纠错
			纠错举报
			勘误
			发布时间
			發布時間
			发表时间
			发布于
			更新时间
			更新時間
			最后更新
			最後更新
			責任編輯
			版权所有
			版權所有
			加载中
			載入中
			正在加载
			ai摘要
			阅读0
			分享海报
			生成海报
			发布时间:…
			更新时间:…
			最后更新:…
			最後更新:…
			責任編輯:…
			责编:…
			(责任编辑…
			核稿編輯:…
			标签:…
			標籤:…
			关键词:…
			關鍵字:…
			关键字:…
			版权声明:…
			特别声明:…
			免责声明:…
			免責聲明:…
			来源
			來源
			编辑
			編輯
			作者
			未經許可不得…
			未经许可不得…
			未经授权不得…
			未经授权禁止…
			未經授權不得…
			版权所有:…
			版权所有 ©…
			版權所有 ©…
			版權所有:…`},
		{AuthorNote, `
			关于作者
			關於作者
			作者简介
			作者簡介
			作者介绍
			作者介紹
			作者简介:…
			作者簡介:…
			关于作者:…`},
	}},
	{"sw", []phraseKind{
		{Advertisement, `
			tangazo
			matangazo
			tangazo la biashara
			matangazo ya biashara
			maudhui yaliyodhaminiwa
			imedhaminiwa
			habari inaendelea baada ya tangazo
			inaendelea baada ya tangazo
			ruka tangazo
			funga tangazo`},
		{Paywall, `
			jisajili
			jisajili sasa
			ingia hapa
			jiandikishe
			fungua akaunti
			akaunti yangu
			nenosiri
			umesahau nenosiri
			kwa wanachama pekee
			ili kuendelea kusoma…`},
		{MediaLabel, `
			tazama video
			angalia video
			matunzio`},
		{Related, `
			soma habari zaidi
			soma hapa
			endelea kusoma
			pia soma
			angalia pia
			sikiliza pia
			habari zaidi
			habari nyingine
			habari zinazohusiana
			habari husika
			habari kuu
			habari mpya
			habari za hivi punde
			habari zinazosomwa zaidi
			zilizosomwa zaidi
			zinazosomwa zaidi
			makala zinazohusiana
			makala zaidi
			mada zinazohusiana
			yanayohusiana
			zinazohusiana
			ona zaidi
			ona zote
			pakia zaidi
			habari iliyotangulia
			habari inayofuata
			soma pia…
			soma zaidi…
			soma:…
			pia soma:…
			tazama pia…
			tazama:…
			habari zinazohusiana:…
			zaidi`},
		{Newsletter, `
			barua pepe
			anwani ya barua pepe
			weka barua pepe
			pakua programu
			tufuate kwenye…
			jiunge nasi…`},
		{Share, `
			sambaza
			shirikisha
			shiriki makala hii
			shiriki habari hii
			shiriki kwenye facebook
			nakili kiungo
			kiungo kimenakiliwa
			tufuate
			tuma kwa barua pepe`},
		{Comments, `
			maoni
			0 maoni
			hakuna maoni
			toa maoni
			toa maoni yako
			andika maoni
			acha maoni
			acha jibu
			soma maoni
			tazama maoni
			maoni yako`},
		{Navigation, `
			nenda kwenye maudhui
			ukurasa wa mwanzo
			rudi juu
			menyu
			tafuta
			utafutaji
			inayofuata
			iliyotangulia
			makundi
			wasiliana nasi
			kuhusu sisi
			sera ya faragha
			masharti ya matumizi
			vigezo na masharti`},
		{CookieNotice, `
			kubali
			kubali zote
			nakubali
			tunatumia vidakuzi…
			tovuti hii hutumia vidakuzi…
			tovuti hii inatumia vidakuzi…`},
		{Furniture, `
			chapisha
			hifadhi
			dakika 0 za kusoma
			muda wa kusoma
			imechapishwa
			imesasishwa
			inapakia
			imechapishwa:…
			imesasishwa:…
			haki zote zimehifadhiwa…
			mwandishi`},
		{AuthorNote, `
			kuhusu mwandishi`},
	}},
	{"af", []phraseKind{
		{Advertisement, `
			advertensie
			advertensies
			adverteer by ons
			geborg
			geborgde inhoud
			betaalde inhoud
			artikel gaan voort onder advertensie
			artikel gaan voort ná advertensie
			storie gaan voort onder advertensie
			lees verder onder advertensie
			slaan advertensie oor
			maak advertensie toe`},
		{Paywall, `
			teken in
			teken uit
			meld aan
			meld af
			teken nou in
			intekenaar
			intekenare
			slegs vir intekenare
			net vir intekenare
			vir intekenare
			skep rekening
			skep 'n rekening
			my rekening
			my profiel
			wagwoord
			wagwoord vergeet
			reeds 'n intekenaar
			word 'n lid
			ondersteun ons
			om hierdie artikel te lees…
			reeds 'n intekenaar?…
			is jy reeds 'n intekenaar?…
			hierdie artikel is slegs vir…
			hierdie artikel is net vir…`},
		{MediaLabel, `
			kyk video
			kyk die video
			speel video
			luister na artikel
			luister na hierdie artikel
			galery
			fotogalery
			sien foto's
			volskerm`},
		{Related, `
			lees nog
			lees die volledige artikel
			meer oor
			meer oor dié onderwerp
			meer nuus
			meer artikels
			meer stories
			verwante artikels
			verwante stories
			verwante nuus
			verwante onderwerpe
			soortgelyke artikels
			aanbeveel
			aanbevole
			aanbevole artikels
			aanbeveel vir jou
			meeste gelees
			gewildste
			gewilde artikels
			mees gelees
			nuutste
			nuutste nuus
			jongste nuus
			hoofnuus
			volgende artikel
			vorige artikel
			moenie misloop nie
			laai meer
			wys meer
			sien alles
			lees meer oor…
			lees meer hier…
			kyk ook…
			kyk:…
			luister:…
			sien ook…
			meer hieroor:…
			verwante artikels:…`},
		{Newsletter, `
			nuusbrief
			nuusbriewe
			ons nuusbrief
			e-pos
			e-posadres
			jou e-pos
			jou e-posadres
			nee dankie
			laai die app af
			teken in op ons…
			kry ons nuusbrief…
			kry die jongste nuus…
			ontvang ons nuusbrief…
			laai ons app af…`},
		{Share, `
			deel hierdie artikel
			deel via e-pos
			kopieer skakel
			skakel gekopieer
			stuur aan 'n vriend
			sosiale media`},
		{Comments, `
			kommentaar
			geen kommentaar
			lewer kommentaar
			lewer jou kommentaar
			laat 'n kommentaar
			laat 'n antwoord
			skryf kommentaar
			sien kommentaar
			wys kommentaar
			jou kommentaar
			kanselleer antwoord
			sê jou sê
			neem deel aan die gesprek
			jou e-posadres sal nie…`},
		{Navigation, `
			slaan oor na inhoud
			gaan na inhoud
			tuisblad
			terug na bo
			kieslys
			spyskaart
			soekresultate
			bladsy 0
			maak toe
			kategorieë
			onderwerpe
			argief
			kontak ons
			oor ons
			wie is ons
			privaatheidsbeleid
			bepalings en voorwaardes
			terme en voorwaardes`},
		{CookieNotice, `
			aanvaar
			aanvaar alles
			aanvaar alle koekies
			ek stem saam
			verwerp
			verwerp alles
			koekies
			koekie-instellings
			koekiebeleid
			ons gebruik koekies…
			hierdie webwerf gebruik koekies…
			hierdie webtuiste gebruik koekies…`},
		{Furniture, `
			druk artikel
			stoor
			stoor artikel
			gestoor
			leestyd
			0 min leestyd
			0 min. leestyd
			0 minute leestyd
			gepubliseer
			opgedateer
			geskryf deur
			skrywer
			etikette
			laai tans
			leestyd:…
			gepubliseer:…
			opgedateer:…
			laas opgedateer…
			alle regte voorbehou…`},
		{AuthorNote, `
			oor die skrywer
			oor die outeur`},
	}},
	{"zu", []phraseKind{
		{Advertisement, `
			isikhangiso
			izikhangiso
			okukhangisiwe
			khangisa nathi
			indaba iyaqhubeka ngezansi kwesikhangiso`},
		{Paywall, `
			bhalisa
			bhalisela`},
		{MediaLabel, `
			ividiyo
			izithombe
			isithombe
			buka ividiyo`},
		{Related, `
			funda kabanzi
			funda okuningi
			funda lapha
			qhubeka ufunde
			buka futhi
			izindaba ezihlobene
			izindaba ezifanayo
			ezinye izindaba
			izindaba zakamuva
			izindaba ezintsha
			ezifundwa kakhulu
			funda futhi…
			funda nalokhu…
			funda kabanzi:…
			bheka futhi…`},
		{Newsletter, `
			i-imeyili`},
		{Share, `
			yabelana
			yabelana ngalokhu
			abelana
			silandele`},
		{Comments, `
			amazwana
			0 amazwana
			shiya amazwana
			phawula`},
		{Navigation, `
			ikhasi lasekhaya
			imenyu
			sesha
			xhumana nathi
			mayelana nathi`},
		{Furniture, `
			phrinta
			londoloza
			umbhali`},
	}},
	{"xh", []phraseKind{
		{Advertisement, `
			intengiso
			iintengiso
			isibhengezo
			izibhengezo`},
		{MediaLabel, `
			imifanekiso
			umfanekiso`},
		{Related, `
			funda ngakumbi
			funda okungakumbi
			funda nale
			iindaba ezinxulumeneyo
			ezinye iindaba
			iindaba zamva nje
			bona kwakhona
			funda kwakhona…
			funda ngakumbi:…`},
		{Share, `
			yabelana ngale
			sabelane`},
		{Comments, `
			izimvo zakho
			0 izimvo
			shiya uluvo`},
		{Navigation, `
			khangela
			qhagamshelana nathi
			malunga nathi`},
		{Furniture, `
			shicilela`},
	}},
	{"ms", []phraseKind{
		{Advertisement, `
			iklan berbayar
			kandungan tajaan
			ditaja
			pengiklanan
			iklan bersama kami
			artikel bersambung selepas iklan
			berita bersambung selepas iklan
			langkau iklan`},
		{Paywall, `
			log keluar
			daftar masuk
			daftar akaun
			akaun saya
			kata laluan
			lupa kata laluan
			untuk pelanggan sahaja
			untuk terus membaca…
			sudah melanggan?…`},
		{MediaLabel, `
			dengar artikel
			skrin penuh`},
		{Related, `
			baca seterusnya
			artikel berkaitan
			artikel lain
			artikel seterusnya
			artikel sebelum
			berita popular
			paling popular
			lagi berita
			cadangan untuk anda
			lihat lagi
			artikel berkaitan:…
			berita berkaitan:…`},
		{Newsletter, `
			surat berita
			langgan newsletter
			e-mel
			alamat e-mel
			muat turun aplikasi
			sertai saluran…`},
		{Share, `
			kongsi artikel ini
			pautan disalin`},
		{Comments, `
			tinggalkan komen
			tulis komen
			lihat komen`},
		{Navigation, `
			mengenai kami
			dasar privasi
			terma dan syarat`},
		{CookieNotice, `
			kami menggunakan kuki…
			laman web ini menggunakan kuki…`},
		{Furniture, `
			masa membaca
			dikemas kini
			hak cipta terpelihara…`},
	}},
}

// phrasesOf are the phrases of one language.
type phrasesOf struct {
	language string
	kinds    []phraseKind
}

// A phraseKind is what stands for one reason, a phrase on each line.
type phraseKind struct {
	reason Reason
	lines  string
}
