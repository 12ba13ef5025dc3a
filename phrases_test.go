package newspage

import (
	"slices"
	"strings"
	"testing"
)

// eachPhrase calls f with the lines of the table, in its order.
func eachPhrase(f func(language string, reason Reason, line string)) {
	for _, l := range readPhrases() {
		for _, k := range l.kinds {
			for line := range strings.Lines(k.lines) {
				if line = strings.TrimSpace(line); line != "" {
					f(l.language, k.reason, line)
				}
			}
		}
	}
}

// Every line of the table answers for itself: none is longer than what is
// compared, none stands twice, none is hidden behind another one.
func TestPhrasesAnswer(t *testing.T) {
	table := makePhraseTable(readPhrases())
	first := map[string]string{} // the language, by plain form
	eachPhrase(func(language string, reason Reason, line string) {
		start, opens := strings.CutSuffix(line, "…")
		var room [longestPhrase]byte
		text := appendPlain(room[:0], start)
		if !text.all || len(text.plain) == 0 {
			t.Errorf("%s, %s: %q is too long, or nothing", language, reason, line)
		}
		plain := string(withoutEndMarks(text.plain))
		if opens {
			plain = string(text.plain) + "…"
		}
		if l, ok := first[plain]; ok {
			t.Errorf("%s, %s: %q is in %s before", language, reason, line, l)
			return
		}
		first[plain] = language

		opening := table.openingOf(text.plain)
		if opens {
			if opening == nil || opening.line != line {
				t.Errorf("%s, %s: %q is never asked, but %v", language, reason, line, opening)
			}
			return
		}
		if got, phrase, _ := table.find(line); got != reason || phrase != line {
			t.Errorf("%s: find(%q) = %s, %q, want %s", language, line, got, phrase, reason)
		}
		if opening != nil && opening.reason == reason {
			t.Errorf("%s, %s: %q opens with %q as it is", language, reason, line, opening.line)
		}
	})
	for i := range table.phrases {
		p := &table.phrases[i]
		for n := 1; p.opens && n < len(p.plain); n++ {
			if !wordEnds([]byte(p.plain), n) {
				continue
			}
			if outer := table.openingOf([]byte(p.plain[:n])); outer != nil && len(outer.plain) == n && outer.reason == p.reason {
				t.Errorf("%s: %q opens with %q as it is", p.reason, p.line, outer.line)
			}
		}
	}
}

var allReasons = []Reason{Advertisement, Paywall, RepeatedCaption, MediaLabel, Newsletter, Related, Share, Navigation, CookieNotice, Comments, BylineLine, AuthorNote, Furniture, Duplicate, Hidden, Outside}

func TestPhrasesLanguages(t *testing.T) {
	seen := map[string]bool{}
	for _, l := range readPhrases() {
		if seen[l.language] {
			t.Errorf("%s stands twice", l.language)
		}
		seen[l.language] = true
		kinds := map[Reason]bool{}
		for _, k := range l.kinds {
			if !slices.Contains(allReasons, k.reason) {
				t.Errorf("%s: %q is no reason", l.language, k.reason)
			}
			if kinds[k.reason] {
				t.Errorf("%s: %s stands twice", l.language, k.reason)
			}
			kinds[k.reason] = true
		}
		for _, reason := range []Reason{Advertisement, Related} {
			if !kinds[reason] {
				t.Errorf("%s has nothing for %s", l.language, reason)
			}
		}
	}
}

func TestPhrasesFind(t *testing.T) {
	for text, want := range map[string]Reason{
		// marks, case, space
		"Advertisement":                                              Advertisement,
		"— ADVERTISEMENT —":                                          Advertisement,
		"(Advertisement)":                                            Advertisement,
		"  Article continues\n\tbelow  ":                             Advertisement,
		"ADVERTISEMENT – Story continues …":                          Advertisement,
		"▶ Play Video":                                               MediaLabel,
		"👉 Read more":                                                Related,
		"READ MORE: Two in court over fire":                          Related,
		"You’ve reached your monthly limit":                          Paywall,
		"Clique aqui e receba as notícias no WhatsApp":               Newsletter,
		"Onko sinulla uutisvinkki? Lähetä se meille.":                Newsletter,
		"Jiunge na jarida letu":                                      Newsletter,
		"Publicité - Continuez la lecture ci-dessous":                Advertisement,
		"Súvisiaci článok: Dve na súde po požiari":                   Related,
		"Si vols donar suport al periodisme local":                   Paywall,
		"What do you think?":                                         Comments,
		"To view the full story, please subscribe to the Courier.":   Paywall,
		"Suggested citation: Marwood, Ellen: Keys, Port Sennet 2020": Furniture,
		"Submit your letter to the editor via this form.":            Comments,
		"*Werbung. Dieser Beitrag enthält Werbung für Fähren.":       Advertisement,
		"Gefällt dir unser Fährenmagazin?":                           Paywall,
		"Möchten Sie den Artikel teilen?":                            Share,
		"Hacemos periodismo desde hace 106 años.":                    Paywall,
		// numbers
		"Comments (1,204)":          Comments,
		"12 Kommentare":             Comments,
		"4 min read":                Furniture,
		"Lesezeit: 3 Minuten":       Furniture,
		"٥ دقائق قراءة":             Furniture,
		"© 2024 A House of Papers.": Furniture,
		// accents, and none
		"PUBLICITE":                    Advertisement,
		"À LIRE AUSSI : Un an après":   Related,
		"A lire aussi : un an après":   Related,
		"Citeste si: Un an mai tarziu": Related,
		"Citeşte şi: Un an mai târziu": Related,
		// scripts and languages without a paper of their own in the tests
		"یہ بھی پڑھیں: گھاٹ کی کشتی":               Related,
		"यो पनि पढ्नुहोस् : घाटको डुङ्गा":          Related,
		"இதையும் படிங்க: படகு":                     Related,
		"Taip pat skaitykite: Keltas vėluoja":      Related,
		"Loe ka: Parvlaev hilines":                 Related,
		"Həmçinin oxuyun: Bərə gecikdi":            Related,
		"წაიკითხეთ ასევე: ბორანი":                  Related,
		"Оқи отырыңыз: Паром кешікті":              Related,
		"ማስታወቂያ":                                   Advertisement,
		"Сэтгэгдэл (0)":                            Comments,
		"ΔΙΑΦΗΜΙΣΗ":                                Advertisement,
		"ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Ένα χρόνο μετά":          Related,
		"İLGİLİ HABERLER":                          Related,
		"Publicite\u0301":                          Advertisement,
		"Adver\u00adtisement":                      Advertisement,
		"ЧИТАЙТЕ ЕЩЁ":                              Related,
		"اقرأ أيضًا: بعد عام":                      Related,
		"إقرأ أيضا":                                Related,
		"यह भी पढ\u093cें: एक साल बाद":             Related,
		"Ｐｌａｙ　Ｖｉｄｅｏ":                               MediaLabel,
		"Läs också: Ett år senare":                 Related,
		"Les også Ett år senere":                   Related,
		"Der Artikel geht nach der Anzeige weiter": Advertisement,
		"La suite après la publicité":              Advertisement,
		// scripts without spaces
		"【関連記事】１年後の町":           Related,
		"この記事は会員限定です。登録すると読めます": Paywall,
		"相关阅读：一年以后":             Related,
		"廣告":                    Advertisement,
		"อ่านข่าวเพิ่มเติมที่นี่": Related,
		"관련기사": Related,
	} {
		if reason, phrase, _ := knownPhrases.find(text); reason != want {
			t.Errorf("find(%q) = %s (%q), want %s", text, reason, phrase, want)
		}
	}
}

// Reports speak of advertising, of subscriptions and of reading, too.
func TestPhrasesSpareProse(t *testing.T) {
	for _, text := range []string{
		"Advertising revenue fell by a tenth last year, the company said on Tuesday.",
		"Advertisement standards are to be tightened, ministers said.",
		"Related issues were raised in court on Monday.",
		"Read more slowly, the letter says something else entirely.",
		"Watch sales rose in the second quarter.",
		"Share prices fell in early trading.",
		"Comment was not immediately available from the ministry.",
		"Commenting on the ruling, she said it was a day to remember.",
		"Follow the river for three miles and you come to the mill.",
		"Skip the first chapter, and little is lost.",
		"Loading the lorries took two hours.",
		"Existing subscribers will pay two pounds more from May.",
		"Get ourselves into that position again, and we will lose.",
		"Copyright law does not help her.",
		"“Sign up for the new scheme,” he told them.",
		"By signing up 400 volunteers, the town has found its firemen.",
		"More from the same well was sold abroad.",
		"Subscriptions to the opera are sold out.",
		"Our newsletters were late, the council admitted.",
		"Anzeige gegen den Bürgermeister erstattete am Montag ein Nachbar.",
		"Werbung für Tabak soll auch am Kiosk verboten werden.",
		"Um einen Kommentar gebeten, verwies das Ministerium auf das laufende Verfahren.",
		"Hier geht es zur Sache, sagte der Trainer.",
		"Nur registrierte Wähler dürfen am Sonntag abstimmen.",
		"Abonnenten zahlen künftig zwei Euro mehr im Monat.",
		"La publicité pour l'alcool restera interdite dans les stades.",
		"Pour commenter cette décision, le maire a choisi un mot : trahison.",
		"Lire la suite des événements dans ce rapport n'a rien d'aisé.",
		"La publicidad del juego se prohíbe en las camisetas.",
		"Última actualización del censo en mano, la alcaldesa pidió calma.",
		"A publicidade de bebidas volta ao estádio.",
		"La pubblicità del gioco torna negli stadi.",
		"De advertentie verscheen maandag in drie kranten.",
		"Annoncen blev bragt i tre aviser.",
		"Laddar du bilen hemma blir det billigare.",
		"Upphovsrätten gäller i sjuttio år.",
		"Video ei ole aito, poliisi sanoo.",
		"Reklama piwa znika z przystanków.",
		"Hibát talált a számításban a bíróság.",
		"Pentru a comenta decizia, primarul a ales un singur cuvânt.",
		"Реклама пива возвращается на стадионы.",
		"Нажимая на кнопку, оператор не видел человека.",
		"Όλα τα δικαιώματα των εργαζομένων διατηρούνται, είπε ο υπουργός.",
		"Reklam gelirleri geçen yıl yüzde on düştü.",
		"إعلان نتائج الانتخابات تأجل إلى يوم الأحد.",
		"תגובות זועמות הגיעו מכל קצות הקשת הפוליטית.",
		"קראו גם להתפטרות השר",
		"विज्ञापन पर खर्च पिछले साल दस प्रतिशत घटा।",
		"Iklan rokok akan dilarang mulai tahun depan.",
		"広告収入は昨年より１割減った。",
		"广告收入去年下降了一成。",
		"광고 수입은 지난해보다 10% 줄었다.",
		"โฆษณาเหล้าจะถูกห้ามตั้งแต่ปีหน้า",
		"Be proactive. Use the winter to put money aside.",
		"Notre dossier sur les pesticides a suscité de nombreuses réactions.",
		"Gambas: la lonja vende las mejores a primera hora.",
		"Anadolu Ajansı web sitesinde yayımlanan habere göre neden araştırılıyor.",
		"AA, İHA, DHA tarafından paylaşılan görüntülerde gemi görülüyor.",
		"Haberin görselleri yayılınca belediye başkanı bir açıklama yaptı.",
		"Twoje zdanie jest ważne – to hasło, pod którym urząd zbiera uwagi.",
		"Ha másképp is meg akarja élni a karácsonyt, a falu szállást kínál.",
		"이동 통신망을 이용하여 음성을 전송하는 기술이 선보였다.",
		"댓글 정책에 따라 포털은 선거 기간에 댓글을 닫기로 했다.",
		"飲酒過量，有害健康，醫師提醒市民要注意身體。",
		"平台声明：将对违规账号进行处理，公司负责人说。",
		"Trácht",
		"Die Kommentare von Usern unter dem Video sind eindeutig.",
		"Die Kommentare von Userinnen wertete die Universität ein Jahr lang aus.",
	} {
		if reason, phrase, ok := knownPhrases.find(text); ok {
			t.Errorf("find(%q) = %s (%q)", text, reason, phrase)
		}
	}
	if _, _, ok := knownPhrases.find("Read more: " + strings.Repeat("and so on ", 50)); ok {
		t.Error("a long piece says more than how it opens")
	}
	for _, nothing := range []string{"", " ", "…", "»»»", "\xff", "0", "12"} {
		if _, phrase, ok := knownPhrases.find(nothing); ok {
			t.Errorf("find(%q) = %q", nothing, phrase)
		}
	}
}

// The longest opening wins, and the earlier language where two say the same.
func TestPhraseTableOrder(t *testing.T) {
	table := makePhraseTable([]phrasesOf{
		{"aa", []phraseKind{{Share, "tell\n tell us…"}, {Related, "tell…"}}},
		{"bb", []phraseKind{{Comments, "tell\n tell us…\n tell us more:…"}, {Newsletter, "tell us what you…"}}},
	})
	for text, want := range map[string]Reason{
		"Tell":                   Share,
		"Tell me":                Related,
		"Tell us":                Share,
		"Tell us a story":        Share,
		"Tell us more":           Share,
		"Tell us more : a story": Comments,
		"Tell us what you saw":   Newsletter,
		"Tell us what your dog":  Share,
		"Telling us":             "",
		"Tel":                    "",
	} {
		if got, phrase, _ := table.find(text); got != want {
			t.Errorf("find(%q) = %q (%q), want %q", text, got, phrase, want)
		}
	}
}

func BenchmarkPhrasesFind(b *testing.B) {
	sentence := "The minister said on Tuesday that the plan would go ahead, although members of his own party had asked him to wait until the report on the costs was published in the spring of next year, at the latest."
	for _, bench := range []struct{ name, text string }{
		{"paragraph", strings.Repeat(sentence+" ", 4)},
		{"sentence", sentence},
		{"label", "Advertisement"},
		{"opening", "Read more: Two in court over fire"},
		{"cyrillic", "Министр сказал во вторник, что от плана не откажется, хотя в его партии просили подождать."},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				knownPhrases.find(bench.text)
			}
		})
	}
}

// What the first piece of a program pays.
func BenchmarkPhraseTable(b *testing.B) {
	for b.Loop() {
		makePhraseTable(readPhrases())
	}
}
