package newspage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// isCall sees a short paragraph that asks the reader to follow, to join or to
// support the paper: a sentence that opens with such a verb, soon names the paper
// or says "us" or "our", and tells where or what with. Phrases cannot list these,
// for everybody words them anew. What somebody is quoted with asks others.
func isCall(c *cleaner, p *piece) verdict {
	if p.isMedia() || p.kind == caption || p.kind == cell || len(p.text) > longestOpening || p.at <= c.text.first {
		return verdict{}
	}
	call := readCall(p.text, c.paper)
	return verdict{call.reason, call.words}
}

// A call is what a paragraph asks the reader for; without a reason, nothing.
type call struct {
	reason Reason
	words  string // the verb and the channel
}

// readCall reads a paragraph of a paper with a name of those words. Where only
// the verb says that it is a call, the channel is in the same sentence.
func readCall(text string, paper []string) call {
	text = strings.ToLower(text)
	if !opensWithVerb(text) {
		return call{}
	}
	verb := ""
	var channel call
	for sentence := range sentences(text) {
		if quotes(sentence) {
			continue
		}
		here := channelIn(words(sentence))
		if channel.reason == "" {
			channel = here
		}
		if verb == "" {
			verb = verbOfCall(sentence, paper, channel.reason != "")
		}
	}
	if verb == "" || channel.reason == "" {
		return call{}
	}
	return call{channel.reason, verb + " … " + channel.words}
}

// opensWithVerb reports whether a clause opens with a verb of calls. Most texts
// have none such, and nothing else is asked of them.
func opensWithVerb(text string) bool {
	for sentence := range sentences(text) {
		for clause := range strings.FieldsFuncSeq(sentence, isClauseBreak) {
			if first := firstWord(clause); callVerbs[first] || signUpVerbs[first] {
				return true
			}
		}
	}
	return false
}

// firstWord is the word that a clause opens with, behind its fillers.
func firstWord(clause string) string {
	for w := range eachWord(clause) {
		if !fillers[w] {
			return w
		}
	}
	return ""
}

// quotes reports whether somebody is quoted in a sentence.
func quotes(sentence string) bool { return strings.ContainsAny(sentence, "\"“”„«»") }

// channelIn is the first channel that the words name, and what it is for.
func channelIn(said []string) call {
	before := ""
	for _, w := range said {
		pair := before + " " + w
		switch {
		case channels[w], channels[pair], slices.ContainsFunc(channelEndings, func(end string) bool { return strings.HasSuffix(w, end) }):
			return call{Newsletter, w}
		case payments[w], payments[pair]:
			return call{Paywall, w}
		}
		before = w
	}
	return call{}
}

// verbOfCall is the verb with which a sentence, or a clause of it, asks the
// reader; empty: with none. Some verbs are enough beside a channel.
func verbOfCall(sentence string, paper []string, beside bool) string {
	const near = 7 // words from the verb to the paper
	for clause := range strings.FieldsFuncSeq(sentence, isClauseBreak) {
		own := words(clause)
		for len(own) > 0 && fillers[own[0]] {
			own = own[1:]
		}
		if len(own) == 0 {
			continue
		}
		asksFor := func(w string) bool { return ownWords[w] || isNameOfPaper(w, paper) }
		if beside && signUpVerbs[own[0]] || callVerbs[own[0]] && slices.ContainsFunc(own[1:min(len(own), near)], asksFor) {
			return own[0]
		}
	}
	return ""
}

// isNameOfPaper reports whether a word is of the paper's name, and no small one.
func isNameOfPaper(word string, paper []string) bool {
	const least = 4 // letters
	return utf8.RuneCountInString(word) >= least && slices.Contains(paper, word)
}

func isClauseBreak(r rune) bool {
	switch r {
	case ',', ';', ':', '–', '—', '|', '*', '>', '»', '•':
		return true
	}
	return false
}

// sentences cuts a text where a sentence ends.
func sentences(text string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		start := 0
		for i, r := range text {
			switch r {
			case '\n', '.', '!', '?', '…':
			default:
				continue
			}
			next := i + utf8.RuneLen(r)
			if r != '\n' && next < len(text) && !unicode.IsSpace(rune(text[next])) {
				continue
			}
			if !yield(text[start:next]) {
				return
			}
			start = next
		}
		if start < len(text) {
			yield(text[start:])
		}
	}
}

// The words of calls, a line for each language.
var (
	// callVerbs ask for something, of whom the next words say.
	callVerbs = set(`follow join keep download get support become donate like check visit click help send email contact find connect tune stay bookmark install add leave give share tell tag
		folge folgen folgt unterstütze unterstützen unterstützt hol holen lade laden besuche besuchen werde werden schreib schreibe schreiben schreibt schick schicke schicken sende senden sendet spende spenden hilf helfen tritt treten teile teilen like liken tagge klicke klicken schau schaut melde meldet
		suivez rejoignez soutenez téléchargez retrouvez contactez écrivez envoyez aidez devenez participez likez ajoutez partagez
		sigue siga sigan descarga descargue apoya apoye mira mire visita visite entra recibe encuentra escribe escriba envía envíe contacta contacte dale ayuda comparte haz haga participa
		siga sigam acompanhe curta participe apoie baixe visite envie mande colabore ajude confira compartilhe junte
		segui seguite scarica scaricate sostieni sostenete unisciti visita visitate scrivi scrivete invia inviate diventa aiuta metti
		volg steun word download bezoek stuur mail deel like help
		følg støt bliv hent besøg skriv send del bli støtt last
		följ stöd ladda besök skriv skicka dela gilla
		seuraa tue lataa tykkää lähetä
		obserwuj śledź wspieraj wesprzyj dołącz pobierz polub napisz wyślij odwiedź zajrzyj
		sledujte podpořte stáhněte přidejte napište pošlete
		kövess kövesse kövessen támogass támogassa töltse csatlakozz csatlakozzon
		urmărește urmăriți urmăreşte susține descarcă intră alătură
		takip indirin katılın destek
		следите читайте присоединяйтесь поддержите скачайте смотрите пишите присылайте
		стежте читайте приєднуйтесь приєднуйтеся підтримайте завантажуйте надсилайте
		ακολουθήστε κατεβάστε βρείτε στείλτε
		ikuti unduh dukung gabung bergabunglah
		تابعونا تابعوا تابع انضم انضموا حمل حملوا اشترك اشتركوا`)

	// signUpVerbs ask by themselves, beside a channel, or have their "us" in them.
	signUpVerbs = set(`subscribe
		abonniere abonnieren abonniert
		abonnez
		suscríbete suscríbase suscríbanse síguenos síganos únete únase únanse únetenos hazte hágase regístrate inscríbete escríbenos contáctanos visítanos apóyanos ayúdanos acompáñanos encuéntranos envíanos
		assine inscreva cadastre
		iscriviti iscrivetevi abbonati abbonatevi seguici seguiteci sostienici scrivici scriveteci aiutaci contattaci
		abonneer
		abonnér abonner prenumerera tilaa
		subskrybuj prenumeruj zasubskrybuj
		abonează abonați abonaţi
		подпишитесь подписывайтесь підпишіться підписуйтесь підписуйтеся
		εγγραφείτε
		daftar daftarkan langganan berlangganan`)

	// fillers may stand before the verb.
	fillers = set(`and or then so please also now just but hey you can could
		und oder dann bitte auch jetzt gerne also
		et ou puis alors
		y e o ya también por favor
		agora já também
		ed oppure
		en of dan nu ook
		og eller så nå nu
		och ja a i oraz lub
		и или а тоже
		і або та`)

	// ownWords are the paper itself, as whom something is asked for.
	ownWords = set(`us our ours me my
		uns unser unsere unserem unseren unserer unseres mir mich mein meine meinem meinen
		nous notre nos
		nos nuestro nuestra nuestros nuestras
		nosso nossa nossos nossas
		ci nostro nostra nostri nostre
		ons onze
		os oss vores vår vårt våre våra
		meitä meidän
		nas nam nasz nasza nasze naszego naszej naszą naszym
		nás nám náš naše našeho naší
		minket nekünk
		ne noi nostru noastră nostri
		bizi bize
		нас нам наш наша наше наши нашего нашей нашем нашу
		нас нам наш наша наше наші нашого нашої нашому нашу
		μας
		kami
		صفحتنا قناتنا موقعنا حسابنا نشرتنا تطبيقنا`)

	// channelEndings are the words for a channel that stand in one with others: "Hafennewsletter".
	channelEndings = strings.Fields("newsletter nieuwsbrief nyhedsbrev nyhetsbrev")

	// channels are where a paper is followed, or what it sends.
	channels = set(`newsletter newsletters app apps channel channels whatsapp telegram youtube facebook instagram twitter tiktok linkedin threads bluesky mastodon pinterest snapchat discord viber google_news push_alerts notifications social_media podcast podcasts
		kanal rundbrief nachrichtenbrief kanäle sozialen_medien social_media
		chaîne infolettre réseaux_sociaux
		canal canales boletín boletines aplicación redes_sociales
		canais boletim aplicativo redes_sociais
		canale canali applicazione sui_social nostri_social
		nieuwsbrief kanaal
		nyhedsbrev nyhetsbrev nyhedsbreve nyhetsbrevet kanalen
		uutiskirje uutiskirjeen
		newsletterem newslettera aplikację kanał kanale facebooku twitterze instagramie
		aplikaci kanál facebooku
		facebookon csatornánkat hírlevelünkre hírlevél
		aplicația canalul
		kanalımıza uygulamamızı bülten bültenimize
		канал канале телеграм телеграме рассылку вконтакте дзене
		каналі телеграмі розсилку фейсбуці
		κανάλι
		kanal saluran aplikasi
		فيسبوك تويتر واتساب تلغرام تليجرام انستغرام يوتيوب تطبيق`)

	// payments are what a paper lives by.
	payments = set(`donation donations membership member members patreon paypal subscription
		spende spenden spendenkonto mitglied mitgliedschaft förderverein steady
		un_don vos_dons votre_don adhérent
		donación donaciones miembro socio socia socios membresía suscripción
		doação doações assinante pix
		donazione donazioni socio abbonamento
		donatie donateur lid_van word_lid
		støttemedlem medlem
		darowizna darowizną patronite`)
)
