package newspage

import "testing"

// TestCalls tells what a paper asks its readers from what it reports of others.
func TestCalls(t *testing.T) {
	paper := words("The Harbour Courier")
	for text, want := range map[string]Reason{
		"Follow the Harbour Courier on Twitter and Facebook for the tides of tomorrow.":                           Newsletter,
		"No ferry, no tea? Then sign up elsewhere, or join our Telegram channel.":                                 Newsletter,
		"Please download our new app, which knows where the ferry is.":                                            Newsletter,
		"The tides never sleep. If you want to know more of them, subscribe to the newsletter.":                   Newsletter,
		"We live by our readers: support us with a donation.":                                                     Paywall,
		"Become one of our members and read about the ferry first.":                                               Paywall,
		"Um nichts zu verpassen, folgen Sie uns auf Telegram.":                                                    Newsletter,
		"Hat Ihnen der Artikel gefallen? Dann abonnieren Sie unseren Newsletter!":                                 Newsletter,
		"Unabhängiger Journalismus kostet Geld, bitte unterstützen Sie uns mit einer Spende.":                     Paywall,
		"Rejoignez notre chaîne WhatsApp pour suivre la traversée.":                                               Newsletter,
		"¿Ya lo sabías? Únete desde tu celular a este canal de Telegram.":                                         Newsletter,
		"¡Mira lo que tiene nuestro canal de YouTube!":                                                            Newsletter,
		"Síguenos en Instagram y entérate de todo lo que pasa en el puerto.":                                      Newsletter,
		"Hazte socio y disfruta de ventajas exclusivas":                                                           Paywall,
		"O ferry já saiu. Siga-nos no Telegram.":                                                                  Newsletter,
		"Seguici su Facebook, dove il traghetto non fa mai tardi.":                                                Newsletter,
		"Volg ons op Instagram voor het laatste nieuws van de veerboot.":                                          Newsletter,
		"Obserwuj nas na Facebooku i nie przegap żadnego promu.":                                                  Newsletter,
		"Подписывайтесь на наш канал в Телеграме, чтобы не опоздать на паром.":                                    Newsletter,
		"Bizi Instagram hesabımızdan takip edin.":                                                                 "",
		"You can keep up with me on Twitter, where I write of keys.":                                              Newsletter,
		"Schaut in unseren Fährennewsletter!":                                                                     Newsletter,
		"Did you know that the Harbour Courier has a Telegram channel? Subscribe with your telephone.":            Newsletter,
		"You can see the lighthouse on the channel, the mate told us.":                                            "",
		"The company asks its passengers to follow it on Twitter, and eleven of them do.":                         "",
		"“Follow us on Twitter,” the mate said, and went to look for the key.":                                    "",
		"Join us tonight, the mate called, and don't tell the captain.":                                           "",
		"Help us keep the lid on it, the cook asked.":                                                             "",
		"Help us to a social evening, the islanders asked of the company.":                                        "",
		"Aidez-nous avec un don, le journal vit de ses lecteurs.":                                                 Paywall,
		"Add the Islander as a Preferred Source on Google to see more of it in your results.":                     Newsletter,
		"Follow the Quay channel on WhatsApp":                                                                     Newsletter,
		"Join the Islander's Telegram channel, and be the first to know.":                                         Newsletter,
		"Sign up for The Tide, a daily newsletter about boats.":                                                   Newsletter,
		"The Harbour Courier app gets you to the ferry, fast. Download for tides, crosswords and the timetable.":  Newsletter,
		"Ajudeu-nos a fer The Harbour Courier. Sense els subscriptors no seria possible.":                         Paywall,
		"The app of the ferry knows no tides. Download it all the same, says the mate, and ask the cook.":         "",
		"The Harbour Courier has no app. Its readers download the tides from the harbour master and are content.": "",
		"El port busca subscriptors per a la campana nova, i ningú no ajuda el campaner.":                         "",
		"Follow the channel to the lighthouse, and beware of the rocks.":                                          "",
		"Follow the path to the lighthouse and turn left at the channel.":                                         "",
		"Follow the mate on Twitter and you will learn nothing about keys.":                                       "",
		"Like many of the islanders, the baker has no newsletter.":                                                "",
		"Join us tonight, the mate called, and nobody came.":                                                      "",
		"Unterstützen wollte den Koch niemand, und auch der Verein sammelt keine Spenden.":                        "",
		"Wer die App der Reederei hat, weiß, dass die Fähre zu spät kommt.":                                       "",
		"La compañía tiene un canal de Telegram con once miembros, y nuestro cocinero no está entre ellos.":       "",
		"The cook posted a picture of the key on Instagram, and the Harbour Courier has seen it.":                 "",
		"Get the key from the cook before the members of the crew get hungry.":                                    "",
		"Suscríbete, le dijo el cocinero al pasaje, y nadie supo a qué.":                                          "",
		"Mitglied der Mannschaft ist der Koch seit elf Jahren, und uns hat er noch nie etwas Warmes verweigert.":  "",
	} {
		if got := readCall(text, paper, false); got.reason != want {
			t.Errorf("%q is %q (%s), want %q", text, got.reason, got.words, want)
		}
	}
}

// TestCallsInLinks sees calls that name no paper, where the whole paragraph leads
// to the channel.
func TestCallsInLinks(t *testing.T) {
	for text, want := range map[string]Reason{
		"The ferry is on your telephone too! Download the app and never be late.": Newsletter,
		"Scarica l'app per non perdere mai il traghetto.":                         Newsletter,
		"Download the timetable of the ferry.":                                    "",
		"The app of the ferry sank on Tuesday.":                                   "",
	} {
		if got := readCall(text, nil, true); got.reason != want {
			t.Errorf("%q in a link: %q, want %q", text, got.reason, want)
		}
		if got := readCall(text, nil, false); got.reason != "" {
			t.Errorf("%q in no link: %q", text, got.reason)
		}
	}
}
