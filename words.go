package newspage

import (
	"strings"
	"sync"
)

// classRows say what a word in a class or id attribute marks. A comma joins two
// words that follow each other within one class. A word that means different
// things on different pages has no row of its own, only in pairs. The pairs in the first
// row say nothing, although their words do: the line of Iranian systems with the date is
// "news_nav", and the pictures of Polish papers stand in "related_image".
var classRows = map[marks]string{
	0:             "news,nav related,image teaser,content",
	mNav:          "nav navbar navigation menu submenu megamenu offcanvas wpml,ls pagination pager skip,link skip,to skiplink hamburger toc table,of,contents topnav subnav sitenav tabbar",
	mHeader:       "masthead siteheader site,header page,header global,header topbar",
	mFooter:       "footer fuss fusszeile site,footer page,footer global,footer pagefooter colophon copyright",
	mAside:        "sidebar rail aside rightrail right,rail side,bar right,column right,col marginalspalte",
	mForm:         "searchbox search,form searchform loginform login,form",
	mFigure:       "figure",
	mPicture:      "media,type",
	mCaption:      "caption figcaption captions photo,cap img,cap image,cap wp,caption,text bildunterschrift legende pie,foto piefoto foto,alti resim,alti fotoalti resimalti foto,popis popis,foto podpis,zdjecia opis,zdjecia potpis,slike keterangan,foto keterangan,gambar bildbeschreibung bildtext cutline didascalia legend imagecaption photocaption subcaption bijschrift fotobijschrift onderschrift billedtekst bildetekst kuvateksti leyenda bildzeile foto,pie pie,imagen foto,text texto,foto image,desc img,desc photo,desc video,title video,caption picture,desc pic,desc image,description photo,description",
	mCredit:       "credit credits photocredit photo,by copyright,holder photographer fotograf attribution imagecredit image,source image,author bildnachweis credito fotocredit photo,credit image,credit bildquelle copyrighttext image,copyright media,copyright field,copyright figure,copyright caption,copyright photo,copyright picture,copyright author,image fotobyline photobyline bildrechte photog foto,credit img,source photo,source bild,quelle foto,autor autor,foto photo,author img,author picture,author media,author figure,author foto,fuente foto,source media,source figure,source media,producer",
	mPullQuote:    "pullquote pull,quote blockquote,pull pulledquote quote,box zitat zitatbox citat sitat citaat cytat citazione",
	mReport:       "articlebody article,body article,text articletext article,content articlecontent story,body storybody story,content storycontent entry,content post,content postcontent body,text bodytext article,main,content rich,text richtext body,copy bodycopy artikeltext articulo,cuerpo cuerpo texto,noticia article,wrap,content news,content newstext story,text article,copy content,body contentbody td,post,content single,content detail,content paywall,content entry,text artikel,body haberdetay haber,metni",
	mAd:           "ad ads adv advert adverts advertisement advertising advertorial adslot adunit adbox adcontainer adwrapper adzone adsense dfp gpt sponsor sponsored sponsoring banner,ad adsbygoogle werbung anzeige anzeigen publicidad publicite pubblicita publicidade reklama reklame annonse annonce annons mainos reclame reklam iqadtile taboola outbrain rectangle adplace adlabel advertisment commercial plista teads nativo googlead google,ad mpu skyscraper leaderboard billboard adhesion inarticlead job,slider jobslider job,teaser jobteaser stellenmarkt price,box pricebox buy,box buybox affiliate,box affiliatebox deal,box dealbox",
	mRelated:      "interstitial bookmark,card bookmark,container related relatedarticles relatedcontent recommended recommendation recommendations recommend recirc recirculation readmore read,more read,also also,read readalso lire,aussi leggi,anche lee,tambien mehr,zum weiterlesen more,from more,on more,stories morestories more,news more,articles most,read mostread most,viewed most,popular mostpopular popular trending teaser teasers teaserlist promo promos promobox inline,related related,content related,articles related,links related,posts related,stories relacionadas relacionados relacionado noticias,relacionadas correlati verwandte,artikel similar see,also seealso up,next upnext you,may you,might also,like further,reading furtherreading suggested suggestions yarpp jp,relatedposts topstories top,stories latest,news latestnews latest,posts onward next,article next,story prev,next post,navigation linkbox link,box internal,link rich,link richlink story,link article,link inline,link linkliste linklist weitere,artikel mehr,themen meistgelesen crosslink crosslinks interessante ilgili ilgili,haber baca,juga bacajuga read,next readnext keep,reading other,news other,articles lees,ook laes,ogsa les,ogsa card,list cardlist article,list articlelist newslist news,list storylist story,list list,articles article,card vlp,link",
	mShare:        "share shares sharing sharebar sharebuttons social,share socialshare share,buttons socialbar social,bar social,media socialmedia social,links sociallinks socials social,icons socialicons sharedaddy addtoany addthis follow follow,us followus teilen compartir partage condividi compartilhar shareaholic social,buttons share,bar share,tools sharetools sharethis jiathis bdsharebuttonbox social,list sns",
	mNewsletter:   "subscription,widget gh,subscribe newsletter newsletters signup sign,up email,signup email,form mailchimp subscribe,form mc,embed optin opt,in inscription mailinglist nl,signup",
	mComments:     "thread threads comments comment trackback trackbacks commentlist comment,list commentsection comment,section disqus kommentare kommentar comentarios commentaires commenti respond viafoura spotim spot,im openweb coral discussion community,comments wpdiscuz fb,comments reader,comments comment,count discuss forum",
	mCookie:       "cookie cookies consent gdpr onetrust didomi usercentrics sourcepoint cookiebar cookiebanner privacy,banner",
	mPaywall:      "access,wall accesswall paywall paygate regwall metered meter piano paid,barrier barrier offer,box abo,box abobox subscription,offer subscriber,wall paywall,container subscribe subscription register,wall",
	mTopics:       "post,tag tags tag,list taglist tagcloud article,tags topics topic,list topiclist keywords post,tags entry,tags schlagworte schlagwort etiquetas themen tag,links temas tagscontainer taxonomy categories story,tags tag,container cat,links tags,links tags,list",
	mByline:       "ar,by signature assinatura byline bylines author authors authorname author,name autor autoren auteur autore autor,name article,author article,authors post,author writer reporter journalist journalists redacteur verfasser forfatter skribent firma firmas author,info author,link authorlink articleauthor article,byline contributor contributors kilde creator writers yazar muhabir penulis name,uid",
	mBio:          "author,bio authorbio bio about,author about,the,author author,box authorbox author,description author,card author,profile writer,bio autorenbox autoreninfo autor,info author,note contributor,bio author,desc author,details,bio expert,box author,block aboutauthor",
	mDate:         "date pdate dateline datetime timestamp pubdate post,meta postmeta info,term entry,meta entrymeta singlepostmeta publish,date published publishdate post,date entry,date article,date publication,date modified updated datum fecha time,info dates posted,on posted tarih tanggal publishedat published,at articledate",
	mStandfirst:   "standfirst dek deck subtitle subheadline sub,headline subheading sub,title article,lead lead,text leadtext article,summary article,intro articleintro intro vorspann chapeau chapo sommario ingress manchet bajada entradilla preamble anleser catenaccio ingressi sapo copete linhafina linha,fina sumario accroche einleitung leadin lead,in anons underrubrik undertitel teaser,text article,description article,subtitle lede article,teaser summary article,excerpt excerpt abstract article,perex perex lead,paragraph strapline article,standfirst article,sub,headline article,deck article,dek spot",
	mHeadline:     "headline article,headline article,title articletitle post,title entry,title article,heading story,headline storyheadline page,title pagetitle news,title main,title lead,title titular,noticia",
	mKicker:       "kicker volanta rutitr overline eyebrow roofline dachzeile spitzmarke antetitulo occhiello pre,headline headline,prefix pretitle pre,title supertitle surtitre ueberzeile topline overtitle nadnaslov nadtitul nadtytul avantitol chapeu stikktittel ustbaslik",
	mSection:      "section,name rubrik ressort category,name category section,label article,section",
	mCrumbs:       "breadcrumb breadcrumbs crumbs crumb brotkrumen",
	mEmbed:        "twitter,tweet twitter,video instagram,media tiktok,embed fb,post fb,video embed oembed embedded,tweet reddit,embed reddit,card bluesky,embed mastodon,embed telegram,post social,embed truthsocial",
	mPlayer:       "player audio,module videoplayer video,placeholder video,player jwplayer brightcove vjs audioplayer audio,player video,js mod,video playlist podcast,player readspeaker trinity bottalk listen audio,button text,to,speech texttospeech speech,player tts beyondwords carbon,audio",
	mTools:        "callout,emoji cta donate donate,box donation,box donation,banner donations,box support,us support,box supportbox sostieni spendenbox toolbar tools print printbutton bookmark bookmarks save,article article,tools articletools font,size fontsize actions article,actions actionbar action,bar reading,time readingtime read,time lesezeit minutes,read metadata,tools gift google,news gnews googlenews google,preferred preferred,source whatsapp,channel translate zoom fullscreen counter views view,count viewcount post,views like,button reactions reaction vote voting rating ratings feedback survey poll quiz merken vorlesen login account feedback,form report,error errata disclaimer",
	mPopup:        "wm,ipp message,bar messagebar app,hint apphint app,banner appbanner app,promo smart,banner smartbanner modal popup lightbox overlay,dialog tooltip dropdown snackbar toast flyout offscreen interstitial,popup",
	mBox:          "infobox info,box factbox fact,box faktaboks faktabox fakta sidebox side,box servicebox service,box infokasten kasten textbox text,box highlight,box asidebox aside,box about,box glossary glossar ficha despiece",
	mLive:         "liveblog live,blog liveticker live,ticker live,event liveentry live,entry live,post live,update",
	mGallery:      "gallery slideshow carousel slider slick swiper fotostrecke bildergalerie galeria galerie splide flickity photogallery image,gallery",
	mCorrection:   "correction corrections clarification",
	mKeyPoints:    "keypoints summary,points summary,list key,points keyfacts key,facts key,takeaways keytakeaways takeaways highlights key,events key,moments zusammenfassung in,kuerze nutshell tldr",
	mCrosshead:    "crosshead crossheading zwischentitel zwischenzeile zwischenueberschrift intertitre intertitulo intertitolo titoletto ladillo ladillos tussenkop tussenkopje mellomtittel mellemrubrik mellanrubrik valiotsikko srodtytul mezititulek mezititulky alcim",
	mNoteMark:     "editsection tweet,button",
	mScreenReader: "sr,only off,screen hide,visually visually,hidden visuallyhidden screen,reader screenreader u,vh go,vh u,hidden,visually element,invisible offscreen,text a,hidden hide,caption toggle,caption",
}

// leadWords are classes of a standfirst if they are on the paragraph itself. On
// a larger element they mean the top of the page.
var leadWords = set("lead opener intro lede introduction summary excerpt uvod inngangur sarrera entradeta ievads zajawka")

// creditWords are words in the class of an element that mark a credit only
// within a caption. Elsewhere an author is a writer.
var creditWords = set("author authors autor auteur autore source quelle fuente fonte byline copyright agency agencia distributor firma owner holder fotograf photographer photog kilde bron")

// changeWords are words in the class of the time of the last change, publishWords in
// that of publication: of two times; one alone often has the first.
var (
	changeWords  = set("updated modified")
	publishWords = set("published publish created")
)

// pictureWords are words in the class of a box that holds a picture and its
// caption or credit.
var pictureWords = set("image images img photo photos foto fotos picture figure thumb thumbnail bild bilder imagen imagem immagine kuva resim zdjecie")

// embeddedPictures are words in the class of an embed that is a picture. A
// figure or a thumbnail may belong to an embedded post, so these words are not
// among them.
var embeddedPictures = set("image images photo photos img picture")

// classWords returns the table of classRows; it is built on first use.
var classWords = sync.OnceValue(func() *classTable { return makeClassWords(classRows) })

// makeClassWords builds the table. Only the first two words of a row's pair or
// longer series count.
func makeClassWords(rows map[marks]string) *classTable {
	table := map[string]classWord{}
	for m, words := range rows {
		for _, w := range strings.Fields(words) {
			parts := strings.Split(w, ",")
			key := strings.Join(parts[:min(2, len(parts))], " ")
			row := table[key]
			row.marks |= m
			table[key] = row
			if len(parts) > 1 {
				first := table[parts[0]]
				first.leads = true
				table[parts[0]] = first
			}
		}
	}
	joinPairs(table, rows)
	t := &classTable{rows: table}
	for w := range table {
		if strings.IndexByte(w, ' ') < 0 {
			t.lengths[startOf(w)] |= 1 << len(w)
		}
	}
	return t
}

// joinPairs adds each pair as one word too, as pages write both: "post-date", "postdate".
// A word that has a row of its own means what that says.
func joinPairs(table map[string]classWord, rows map[marks]string) {
	joined := map[string]marks{}
	for m, words := range rows {
		for _, w := range strings.Fields(words) {
			first, second, ok := strings.Cut(w, ",")
			if word := first + second; ok && !strings.Contains(second, ",") && len(word) <= longestClassWord && table[word] == (classWord{}) {
				joined[word] |= m
			}
		}
	}
	for word, m := range joined {
		table[word] = classWord{marks: m}
	}
}
