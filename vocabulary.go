package newspage

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// This file holds the words by which the rules recognize what a line is, in all
// languages at once, with a table for each question. Phrases that are a whole
// piece, or the opening of one, are in the phrases folder; class names are in
// words.go.

// set makes a table of words for looking up a text in. "_" in a word is a
// space.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range listOf(words) {
		m[w] = true
	}
	return m
}

// stems are the beginnings of words.
type stems struct {
	all     []string
	byStart byteTable
}

// stemsOf makes a table of stems.
func stemsOf(words string) *stems {
	all := listOf(words)
	return &stems{all, byStart(all)}
}

// begin reports whether a word in lower case begins with one of the stems.
func (t *stems) begin(word string) bool { return hasPrefixOf(word, t.byStart[word[0]]) }

// A byteTable holds words by their first byte, a capital of ASCII as a small letter.
type byteTable [256][]string

func byStart(words []string) (t byteTable) {
	for _, w := range words {
		b := toLower(w[0])
		t[b] = append(t[b], w)
	}
	return t
}

// byStartFold is byStart for words that are looked for in any case.
func byStartFold(words []string) byteTable {
	t := byStart(words)
	for _, w := range words {
		first, _ := utf8.DecodeRuneInString(w)
		capital := toLower(string(unicode.ToUpper(first))[0])
		if capital != toLower(w[0]) { // beyond ASCII
			t[capital] = append(t[capital], w)
		}
	}
	return t
}

// at returns the words that a text may begin with, by its first byte.
func (t *byteTable) at(text string) []string {
	if text == "" {
		return nil
	}
	return t[toLower(text[0])]
}

// listOf makes a list of words for comparing a text with each. "_" in a word is
// a space.
func listOf(words string) []string {
	all := strings.Fields(words)
	for i, w := range all {
		all[i] = strings.ReplaceAll(w, "_", " ")
	}
	return all
}

// Names and bylines.
var (
	// aboutWords stand before the name of a writer over what is said about the writer.
	aboutWords = listOf(`about_ meet_ über_ sobre_ acerca_de_ à_propos_de_ om_ over_ o_ informazioni_su_`)

	// byWords stand before the names of writers.
	byWords = listOf(`nûçegihan: రచయిత: گزارشگر: خبرنگار: besedilo: szöveg: teksts: texti: testua: waxaa_qoray imeandikwa_na isinulat_ni sinulat_ni به_قلم نوشته: از_قلم ໂດຍ: ដោយ: ដោយ៖ das_gespräch_führte das_gespräch_führten das_interview_führte das_interview_führten interview_führte die_fragen_stellte die_fragen_stellten as_told_to scritto_da van_onze autor*in autor/in autor:in автор_текста автор_статьи подготовил подготовила підготував підготувала written_by reported_by words_by story_by articol_de artículo_de articolo_di servizio_di testo_di texte_de reportagem_de geschreven_door by von text_von ein_text_von eine_analyse_von ein_kommentar_von par propos_recueillis_par por texto_por di a_cura_di dal_nostro_corrispondente dal_nostro_inviato dalla_nostra_corrispondente dalla_nostra_inviata de_notre_correspondant de_notre_correspondante de_notre_envoyé_spécial de_notre_envoyée_spéciale de_nuestro_corresponsal de_nuestra_corresponsal door af av skrevet_av
		tekst text texte текст autor author autoren authors redaktion interview reportage autorin auteur autore autora autorka autoři autorzy oprac. opracowanie opracował opracowała autors autorius autorė autores auteurs autori avtor avtorica avtorji höfundur deur parengė parašė müəllif przez piše pišu napsal napsala napisao napisala пише пишува írta szerző szerzők de_la scris_de redactor: redactora: oleh penulis wartawan: jurnalis: yazan haber muhabir editör bởi tác_giả teksti kirjoittaja автор автори авторы γράφει_ο γράφει_η από_τον από_την από συντάκτης του της των بقلم كتب كتبت إعداد بواسطة الكاتب نویسنده تحریر מאת द्वारा लेखक লেখক প্রতিবেদক எழுதியவர் โดย ผู้เขียน ავტორი հեղինակ аўтар muallif 文 文／ 撰文 作者 記者 记者 本报记者 本報記者 글 작성자`)

	// byWordsOf are words for "by" that are everyday words in other languages.
	byWordsOf = map[string]string{"sw": "na", "bg": "от", "ro": "de", "ca": "per", "cy": "gan", "ga": "le", "sq": "nga", "tl": "ni", "fil": "ni", "ha": "daga", "mt": "minn", "eu": "egilea"}

	// gluedBy are the words for "by" that copying joins to the name: "byJane
	// Smith".
	gluedBy = set("by von par por door oleh przez")

	// genreBys stand between the genre of a text and its writer: "Analysis by Jane
	// Smith".
	genreBys = listOf("_by_ _par_ _por_ _door_")

	// writingWords are kinds of writing, before a colon or a word for "by". otherWorkWords
	// are other kinds of work on a report.
	writingWords = set(`text texts texte textes texto textos testo testi tekst words story stories analysis opinion comment commentary column review essay report reporting reportage feature interview editorial perspective post exclusive q&a op-ed contributed
		artikel article artículo artigo articolo artykuł autor autorin gastautor gastautorin écrit rédigé enquête escribe escriben επιμέλεια
		kommentar gastkommentar gastbeitrag beitrag analyse kolumne meinung meinungsbeitrag leitartikel glosse bericht porträt portrait rezension kritik aufgezeichnet protokolliert protokoll gespräch
		chronique tribune entretien récit critique análisis opinión columna crónica entrevista reportaje análise opinião coluna crônica reportagem analisi commento intervista opinie ρεπορτάζ κείμενο συνέντευξη
		текст интервью репортаж колонка wywiad reportaż reporter pewarta laporan komentarz felieton rozhovor komentář haber röportaj yazı`)
	otherWorkWords = set(`photo photos foto fotos fotografie fotografien bild bilder pictures photography video videos recherche illustration illustrations illustrationen grafik grafiken fotografía fotografías fotografia
		photographies zdjęcia foto's fotoğraf fotoğraflar kamera фото видео φωτογραφίες φωτό übersetzung moderation translated edited illustrated photographed übersetzt fotografiert illustriert traduit traducido traduzido tradotto`)

	// fromWords are the openings of lines that say where a writer reports from, with what
	// may come after the place instead of a colon.
	fromWords = []struct {
		opening string
		endings []string
	}{{"aus ", []string{" berichtet ", " berichten "}}, {"desde ", []string{" informa "}}}

	// boxWords are the first words of links beside a writer's name, in small letters: "auf
	// Twitter".
	boxWords = set("auf on via bei sur en em su op på")

	// publishVerbs stand, with their prepositions, before a word for "by" or
	// before a date.
	publishVerbs = set("posted published written submitted uploaded created reported compiled veröffentlicht publiziert erstellt eingestellt geschrieben verfasst gepostet eingetragen publié écrit rédigé publicado publicada postado postada escrito pubblicato scritto gepubliceerd geplaatst gepost geschreven skrevet skriven publisert publicerad upplagd indsendt opublikowano napisał opublikował γράφτηκε δημοσιεύτηκε δημοσίευση публикувано опубликовано опубліковано publikováno zveřejněno megjelent publicat publicată postat udgivet publiceret julkaistu yayınlanma yayınlandı giriş girişi diterbitkan objavljeno xuất פורסם עודכן 입력 등록 수정 승인 am on le el il op den na um")

	// writerLabels are what WordPress prints for screen readers, which a copy has as
	// well, before a word for "by".
	writerLabels = listOf("post_author_ beitragsautor_ beitrags-autor_ auteur_de_l’article_ auteur_de_la_publication_ autor_de_la_entrada_ autor_do_post_ autore_articolo_ berichtauteur_ inläggsförfattare_")

	// tailWords stand between a name and a date, a place or a subject.
	tailWords = set("um vom am on at in à(s) le el il op den à alle im @ zu unter für mit |")

	// dateWords introduce a date at the end of a line of names. Elsewhere in
	// the line, some of them mean "and".
	dateWords = set("en em el le il na dne den i w v в ב")

	// andWords join two names.
	andWords = set("and und et y e en og och ja i a com con avec met és și si kai και ve и та і و dan và with mit & sowie")

	// nameParticles are the small words within names.
	nameParticles = set("de da do dos das del della di du des la le van von der den ter ten zu zum y e al el bin ibn af av und and")

	// articles open the names of papers, places and newsrooms, but never those
	// of persons.
	articles = set("the der die das los las gli our unser unsere dein deine euer eure ihr ihre your nuestro nuestra notre nostro nostra")

	// ourWords come before what the writer is to the paper: "our correspondent".
	ourWords = set("our unser unsere unserem unserer unseren notre nuestro nuestra nosso nossa nostro nostra onze")

	// shortTitles stand, with a full stop, before the name of a person or a saint.
	shortTitles = set("dr dra mr mrs ms mme mlle sr sra srta prof ing mag dipl pfr hr st ste sto sta sv św hl gen col capt cpt lt sgt sen rep gov rev hon fr msgr av doç op yrd им св г-н проф д-р αγ κ δρ")

	// nameSuffixes are part of the name before them.
	nameSuffixes = set("jr sr ii iii iv phd md mbe obe cbe kc qc esq")

	// degrees are part of the name before them too, in these capitals.
	degrees = set("MA BA MSc BSc MS MPH RN RD DDS LLM LLB MBA")

	// legalForms end the names of companies and societies.
	legalForms = set("GmbH mbH AG KG UG OHG e.V eV Inc Ltd LLC plc PLC LLP Corp S.A SA SARL SAS S.r.l SRL S.p.A SpA S.L S.L.U SLU K.K Pty Limited B.V BV N.V NV A/S ApS Oy AB ASA s.r.o Kft A.Ş")

	// wireServices are the short names of news agencies, agencyNames their long
	// names.
	wireServices = set("ap afp dpa sid epd kna apa sda ats reuters efe ansa ritzau tt ntb stt pap čtk ctk mti lusa belga anp tass xinhua kyodo jiji yonhap pti ani aap bernama antara")
	agencyNames  = set("associated_press canadian_press press_association australian_associated_press agence_france-presse deutsche_presse-agentur europa_press anadolu_ajansı anadolu_agency keystone-sda")

	// capitalAgencies are agencies whose names, in other letters, are words or first
	// names. They are looked up as they are printed.
	capitalAgencies = set("PA EP BNS ČTK STA LETA ELTA FENA HINA BTA SID ANP")

	// wideAgencies are agencies in the brackets that open a Japanese report.
	wideAgencies = listOf("共同 時事 ロイター AFP AP 新華社 聯合 中央社")

	// placeOpenings are the first words of the names of many places.
	placeOpenings = set("san santa santo são sao saint sankt st. puerto porto port las los new nueva nuevo nova novo villa ciudad buenos bad fort mount нижний новый великий")

	// shoutedWords are words at the beginning of a text in capitals that are not a place.
	shoutedWords = set("breaking update updated exclusive watch warning spoiler note correction fact question answer eilmeldung hinweis achtung frage antwort exklusiv importante atención urgente última urgent attention attenzione important")

	// roleWords say what a writer's position is.
	roleWords = set(`correspondent correspondents engineer engineers director editor presenter specialist reporter columnist writer journalist staff chief producer analyst critic bureau desk photographer contributor commentator
		redaktionsmitglied mitarbeiter mitarbeiterin inviata korespondentka korrespondent korrespondentin redakteur redakteurin redaktor reporterin autorin journalistin volontär leiter leiterin ressortleiter ressortleiterin kolumnist kolumnistin
		correspondant correspondante journaliste envoyé envoyée corresponsal redactor redactora periodista inviato corrispondente giornalista redacteur verslaggever journalisten
		rédacteur rédactrice redactrice redaktorka redaktør volontärin chefredakteur chefredakteurin kommentator kommentatorin reportero reportera enviado enviada jornalista repórter
		cronista novinář újságíró szerkesztő gazeteci журналист корреспондент редактор redaktör toimittaja korespondent dziennikarz dziennikarka muhabir muhabiri yazar wartawan fotograf fotografin fotografka photographe fotógrafo fotógrafa fotografo fotoreporter fotograaf valokuvaaja kuvaaja фотограф
		toimetaja ajakirjanik žurnālists žurnāliste žurnalistas žurnalistė novinar novinarka urednik urednica jurnalist jurnalistă журналістка журналистка кореспондент кореспондентка новинар jurnalis
		δημοσιογράφος συντάκτης újságírónő reporterka dopisovatel zpravodaj 기자 특파원 선임기자 논설위원 인턴기자 통신원`)

	// roleEnds are the ends of compounds with a role: "Inselkorrespondent".
	roleEnds = listOf("korrespondent korrespondentin redakteur redakteurin redaktør redaktör reporter reporterin toimittaja leiter leiterin sprecher sprecherin")

	// roleOpenings are the openings of texts that say what a writer is to the paper.
	roleOpenings = listOf("special_to_ special_for_ exclusive_to_")

	// rankOpenings are what the positions of people begin with who write for an office or a
	// society, where each has a trade of their own.
	rankOpenings = listOf("senior_ head_of_ principal_ deputy_ chief_ lead_ assistant_ associate_ leiter_der_ leiterin_der_ responsable_")

	// bioVerbs come after the writer's name in a sentence about the writer.
	bioVerbs = listOf("_is_a_ _is_an_ _is_the_ _ist_ _est_ _es_ _è_ _é_ _is_een_ _er_ _är_ _jest_")

	// newsroomWords occur in the names of newsrooms and publishers.
	newsroomWords = set(`staff redaktion redaccion redacción redazione rédaction redactie redaksi newsroom desk editors editorial agency agencies agencias agence agências agência agenzia agenzie agentur agenturen
		reporter reporters team online news zeitung newspaper times post media press afp dpa reuters ap sda apa epd kna efe ansa ritzau tt ntb pap ctk mti`)

	// wideHouses are the ends of such names in Korean, and in scripts written without spaces.
	wideHouses = listOf("编辑部 編輯部 編集部 編集局 報道部 取材班 日报 日報 晚报 晚報 新闻 新聞 网 網 通信 社 กองบรรณาธิการ 일보 신문 통신 뉴스 방송 경제 저널 타임스 미디어 데일리 투데이 편집국 편집부 뉴스부 취재팀 뉴스팀")

	// everydayWords are those newsroomWords that also occur in the sentences of
	// a report: "These are hard times."
	everydayWords = set("staff team online news times post media press agency agencies reporter reporters")

	// plainNewsrooms are those that name no house: "The newsroom apologises."
	plainNewsrooms = set("redaktion redaccion redacción redazione rédaction redactie redaksi newsroom desk editors editorial newspaper agências agência agenzia agenzie agentur agenturen")

	// sectionWords occur in the names of sections and on buttons, which are
	// capitalized like names of persons.
	sectionWords = set(`news sport sports politics world league breaking local business culture opinion latest live video videos photos health science travel money tech technology football
		premier cup city county council united nachrichten politik wirtschaft kultur meinung sport welt lokales regional panorama wissen gesundheit reise economía política cultura deportes mundo
		sociedad opinión actualidad économie politique monde société culture opinions politica cronaca esteri economia cultura mondo haberler gündem dünya ekonomi spor share comments home menu
		print email copy save listen read subscribe newsletter newsletters add follow social sharing related topics exclusive analysis comment editorial feature review interview min minutes`)

	// notSections are the first breadcrumbs, the buttons beside them, and the categories
	// of systems in which nobody has chosen one.
	notSections = set(`uncategorized uncategorised unkategorisiert allgemein nicht_kategorisiert sin_categoría sin_categoria non_classé senza_categoria sem_categoria bez_kategorii geen_categorie ukategoriseret okategoriserad без_рубрики
		home homepage startseite start hauptseite accueil inicio início portada hem forside hjem etusivu avaleht sākums pradžia strona_główna główna úvod domov kezdőlap főoldal acasă naslovnica početna ana_sayfa anasayfa
		главная головна начало αρχική beranda trang_chủ ホーム トップ 首页 首頁 홈 الرئيسية خانه होम หน้าแรก article next previous nächstes vorheriges zurück back suche search drucken print`)

	// controlWords are on buttons beside a name.
	controlWords = set("follow folgen seguir suivre segui volgen følg följ twitter facebook instagram linkedin bluesky mastodon email e-mail mail share subscribe suscribirse seguire takip obserwuj sledovat подписаться підписатися متابعة تابع 구독 구독하기 フォロー フォローする")

	// writerPaths are parts of the addresses of pages about writers.
	writerPaths = set("author authors autor autorin autores autoren autore autori auteur auteurs by columnist columnists contributor contributors forfatter journalist journalists journalista profile profiles profil redakteur redakteure reporter reporters skribent staff writer writers")

	// notNameWords occur in no name.
	notNameWords = set("telegram viber дзен comment comments kommentar kommentare kommentieren comentarios comentários commentaires commenti reacties komentáre komentáře komentarze komentari komentarji comentarii hozzászólások kommentit kommenter yorum yorumlar read reading lesezeit min minute minutes minuten beiträge beitrag artikel articles article all alle show zeige more mehr share teilen updated aktualisiert veröffentlicht published posted view photo foto фото image bild datum subscribe follow folgen google facebook twitter http https www gespräch interview highlights category categories kategorie kategorien tags tag rubrik ressort email kontakt hinterlasse leave views send senden schicken schreiben ansehen anzeigen search rss feed about copy print sesión linkedin instagram whatsapp pinterest tiktok youtube")

	// everydayNames are German first names that are everyday words as well.
	everydayNames = set("ernst mark wolf jan max rosa rose viola ute mia")

	// notNames are printed where a name would be but are not names.
	notNames = set(`zum_deal monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag samstag sonnabend sonntag lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche lunedì martedì mercoledì giovedì venerdì sabato domenica publicado publicada actualizado veröffentlicht aktualisiert publié pubblicato gepubliceerd
		merkezi servisi last admin administrator author authors editor staff by none null undefined unknown nan n/a website web_desk default anonymous
		see_more follow more share published updated posted online autor redaktion_online publisher super_user webmaster datum date fecha data profil profile rss website e-mail`)

	// wideBys come before a name within a line in scripts without spaces. wideWritings do
	// so at its start, followed by one of wideJoints.
	wideBys      = listOf("投稿者： 投稿者: 執筆者： 執筆者: ライター： 文責： 作者： 作者: 记者： 记者: 撰文： 撰文: 記者： 撰稿： 筆者：")
	wideWritings = listOf("取材・文 取材・執筆 文・写真 執筆 文 撰文")
	wideJoints   = "・＝=／/:：｜"

	// wideReporterWords stand before the name of a Chinese reporter.
	wideReporterWords = listOf("記者 记者")

	// wideRoles stand between the names of Chinese reporters.
	wideRoles = set("通讯员 通訊員 实习生 實習生 特约记者 特約記者 见习记者 見習記者")

	// koreanBys stand before the name and the role of a Korean reporter.
	koreanBys = listOf("기자명_ 글·사진_ 글ㆍ사진_ 글_ 취재_")

	// wideTrails end a name and begin something else, in scripts written
	// without spaces.
	wideTrails = listOf("_Фото: _фото: _Φωτογραφίες: _Φωτό: 出版： 更新： 发布： 發佈： 时间： 時間： 来源： 來源： 责任编辑： 責任編輯： 编辑： 編輯： 校对： 审核：")

	// nameTrails are words, with a space before them, that end the names in a
	// line and begin something else.
	nameTrails = listOf("_foto: _photo: _kuvat: _kuva: _kategorien: _kategorie: _categories: _category: _tags: _schlagwörter: _filed_under _updated _min_read _edited_by _photos: _photographs: _photography: _fotos: _pictures: _illustration: _illustrations: _photos_by _photo_by _pictures_by _photography_by _illustrations_by _illustration_by _fotografien: _kamera: _symbolbild _symbolfoto _archivbild _archivfoto")
)

// What stands under a report.
var (
	// commentHeads end the line above a reader's comment: "Jane says:".
	commentHeads = listOf("_says: _said: _sagt: _meint: _schreibt: _dice: _dijo: _dit: _dit_: _a_dit: _a_dit_: _diz: _disse: _ha_detto: _zegt: _sier: _siger: _säger: _sanoo: _mówi: _pisze: _komentuje: _říká: _napísal: _spune: _szerint: _diyor_ki: _dedi_ki: _berkata: _говорит: _пишет: _говорить: _каже: _казва: _λέει: _より: _说道： _说道: _說道： _說道: 님의_말:")

	// commentFeet open the line under a reader's comment.
	commentFeet = listOf("Comment_by_ Kommentar_von_ Kommentar_by_ Commentaire_par_ Commentaire_de_ Comentario_por_ Comentario_de_ Comentário_por_ Comentário_de_ Commento_di_ Commento_by_ Reactie_door_ Komentarz_-_ Комментарий_от_")

	// replyWords are on the button to answer a reader's comment, which may be copied
	// together with the one to delete it.
	replyWords = set(`reply antworten responder répondre rispondi beantwoorden reageer odpowiedz ответить відповісти отговор yanıtla cevapla svara svar vastaa odpovědět odpovedať odgovori válasz răspunde απάντηση balas trả_lời 返信 답글 回复 回覆 رد الرد השב जवाब_दें ตอบกลับ
		replydelete antwortenlöschen respondereliminar responderexcluir répondresupprimer rispondielimina beantwoordenverwijderen odpowiedzusuń ответитьудалить yanıtlasil`)

	// readOnWords are on the button under a teaser that leads to the report.
	readOnWords = set(`mehr more read_more read_on continue_reading read_full_story read_full_article weiterlesen weiter_lesen mehr_lesen mehr_erfahren zum_artikel lire_la_suite lire_plus en_savoir_plus leer_más seguir_leyendo ver_más leia_mais ler_mais saiba_mais continue_lendo leggi_tutto leggi_di_più continua_a_leggere lees_meer lees_verder
		läs_mer les_mer læs_mere læs_videre lue_lisää czytaj_więcej czytaj_dalej więcej číst_dál číst_více čítať_ďalej tovább bővebben olvass_tovább citește_mai_mult pročitaj_više preberi_več читать_далее подробнее читати_далі докладніше прочети_още διαβάστε_περισσότερα devamını_oku devamı selengkapnya baca_selengkapnya xem_thêm đọc_tiếp
		続きを読む もっと見る 더보기 더_보기 阅读更多 查看更多 閱讀更多 اقرأ_المزيد المزيد और_पढ़ें อ่านต่อ`)

	// jobMarks come after the name of a job that is open to any gender.
	jobMarks = listOf("(m/w/d) (w/m/d) (d/m/w) (m/w/x) (w/m/x) (m/f/d) (f/m/d) (m/f/x) (f/m/x) (m/v/x) (h/f/x) (k/m/d)")

	// sentenceWords occur in headings that are sentences, and not in credits.
	sentenceWords = set("am im beim bei zum zur der die das und oder wie was warum wer so ist sind wird nicht mit für auf the is are how why what who to on or not los las qué cómo por para con les est sont pour comment pourquoi avec il che come perché per è são como não")

	// signWords are labels before the names of those who worked on a report.
	signWords = set("redaktion sendung faktencheck recherche mitarbeit editing reporting additional_reporting writing fact-checking design übersetzung translation edición traducción édition traduction quellen quelle sources source źródło źródła fuente fuentes fonte fonti fontes bron bronnen kilde kilder källa källor lähde zdroj zdroje forrás kaynak источник источники джерело джерела πηγή πηγές sumber nguồn šaltinis avots allikas izvor извор източник mənbə дереккөз крыніца წყარო աղբյուր burimi ذریعہ 编辑 編輯 图片编辑 校对 校對 排版 监制 監製 策划")

	// endWords say that a report ends there.
	endWords = set("end ends fin ende fim koniec konec پایان 完 全文完 终 終 끝 انتهى")

	// helpedBy are the ends of lines that name others who worked on a report.
	helpedBy = listOf(`contributed_to_this_report contributed_to_this_story contributed_to_this_article contributed_reporting contributed_to_the_report
		haben_zu_diesem_Bericht_beigetragen hat_zu_diesem_Bericht_beigetragen ont_contribué_à_cet_article a_contribué_à_cet_article contribuyó_a_este_reportaje contribuyeron_a_este_reportaje contribuíram_para_esta_reportagem`)

	// firstPrinted are the openings of lines that say where a report was
	// printed before.
	firstPrinted = listOf(`first_published_in_ first_published_by_ first_published_on_ originally_published_in_ originally_published_by_ originally_published_on_ first_appeared_in_ originally_appeared_in_
		zuerst_erschienen_ zuerst_veröffentlicht_ publicado_originalmente_ publié_initialement_ pubblicato_originariamente_ eerder_verschenen_ tidligere_publisert_ tidigare_publicerad_`)

	// workedOpenings are the openings of lines that say what others did for a report.
	workedOpenings = listOf(`additional_reporting_by_ with_assistance_from_ with_assistance_by_ reporting_by_ with_reporting_by_ edited_by_ editing_by_ produced_by_ graphics_by_ illustration_by_ illustrations_by_ translated_by_ fact-checking_by_ research_by_ interview_by_ interviewed_by_
		das_gespräch_führte_ das_gespräch_führten_ das_interview_führte_ das_interview_führten_ die_fragen_stellte_ die_fragen_stellten_ aufgezeichnet_von_ propos_recueillis_par_ entretien_réalisé_par_ intervista_a_cura_di_
		redaktion:_ bearbeitet_von_ recherche:_ mitarbeit:_ illustration:_ avec_la_collaboration_de_ con_información_de_ con_la_colaboración_de_ ha_collaborato_ hanno_collaborato_ com_a_colaboração_de_ sob_supervisão_de_ sob_a_supervisão_de_ estagiário_sob_supervisão_de_ estagiária_sob_supervisão_de_ com_informações_de_ met_medewerking_van_ medverkade:_ medvirket:_`)
)

// Notes under a report, a line for each language or two.
var (
	// thisWords and articles come before one of textNouns, which are what a paper calls
	// its own texts. versionWords come before both: "a version of this article".
	thisWords = set(`this these dieser diese dieses dies ce cet cette cettes este esta questo questa quest dit deze denne dette detta den_här
		ten ta to tento tato toto эта это этот ця цей це acest acesta această bu ez tämä tämän`)
	textNouns = set(`article story post essay op-ed op column interview excerpt piece commentary
		artikel beitrag text kommentar kolumne gastbeitrag gastkommentar gespräch auszug
		 texte tribune billet entretien chronique extrait
		artículo texto nota columna entrevista publicación
		articolo testo intervista editoriale pezzo estratto
		artigo matéria coluna crônica crónica
		stuk verhaal opiniestuk artikkelen artikkel artikeln artiklen innlegget kronikken krönikan debattartikeln intervju teksten texten haastattelu juttu artikkeli
		artykuł tekst wywiad felieton článek rozhovor článok cikk írás interjú articolul yazı makale статья текст интервью колонка стаття`)
	versionWords = set("a an one version earlier shorter longer of eine fassung une version_de de una versión versione di uma versão een versie van en versjon av")

	// publishedWords say that a text was published, beforeWords that this was earlier.
	publishedWords = set(`published republished appeared appears syndicated translated reprinted
		erschien erschienen erscheint veröffentlicht publiziert übersetzt übernommen geführt
		publié publiée paru parue traduit traduite
		publicado publicada apareció traducido traducida
		pubblicato pubblicata apparso apparsa uscito tradotto tradotta
		 traduzido traduzida
		gepubliceerd verschenen verscheen vertaald publisert publicerades publicerad publiceret trykt bragt offentliggjort julkaistu
		opublikowany ukazał vyšel publikován megjelent publicat yayımlanmıştır yayımlandı опубликована опубликован опубликовано опублікована опубліковано`)
	beforeWords = set(`first originally previously initially zuerst zunächst ursprünglich erstmals abord initialement originellement originalmente primero inicialmente
		originariamente inizialmente oorspronkelijk eerder opprinnelig tidligere ursprungligen tidigare oprindeligt pierwotnie původně впервые вперше eredetileg iniţial inițial kategorie category`)

	// moreWords are the first words of headings above other texts of the paper. moreNouns
	// say what these are.
	moreWords = set("more mehr weitere andere autres plus más mas otras otros altre altri mais outras outros meer mer flere fler więcej inne další ďalšie további mai еще ещё більше diğer")
	moreNouns = set(`stories articles reports news reads reading coverage posts columns features headlines
		artikel beiträge berichte meldungen themen texte geschichten nachrichten kolumnen
		 actualités sujets histoires noticias artículos notas historias notizie articoli storie notícias matérias artigos histórias
		artikelen verhalen nieuws saker artikler artiklar nyheter nyheder artykuły teksty wiadomości články cikkek știri статьи новости новини статті haberler`)

	// hereWords say that something is found here.
	hereWords = set(`here available find found read below hier finden findest lesen liest startseite ici trouvez retrouvez aquí encuentra encuentras leer qui trovi trovate leggi aqui encontra confira vindt lees her finner här hittar tutaj znajdziesz здесь тут`)

	// supportStems begin words with which a paper asks for money, livingStems words for
	// what it does and what it lives by.
	supportStems = stemsOf(`support donat unterstütz spende bezahlschranke paywall souten soutien dons apoy donaci apoi doaç doaco
		sosten sostegn donazion steun doneer støtt stöd lahjoit wspier wspar wesprz wpłat podpoř podpor támogat susțin susţin destekle поддерж пожертв підтрим`)
	livingStems = stemsOf(`journalis reporting newsroom readers paypal patreon bitcoin crowdfund monthly paywall
		berichterstattung redaktion leser bezahlschranke überweis dauerauftrag monatlich lecteur lectrice periodis lector jornalis leitor giornalis lettor
		journalist lezers lesere läsare dziennikar czytelnik novinář čtenář újságír olvasó jurnalis cititor gazetecilik журналист читател журналіст читач`)

	// coins are what readers give.
	coins = set("€ $ euro euros dollar dollars iban")

	// cookieStems begin words for cookies, contentStems words for embedded content,
	// consentStems words for consent.
	cookieStems  = stemsOf("cookie traceur informasjonskaps evästei")
	contentStems = stemsOf(`content inhalt grafik video inhoud contenu contenid contenut conteúd innehåll innhold indhold sisält obsah treść treści содержи`)
	consentStems = stemsOf(`consent accept akzept enabl permission allow zustimm einwillig einverstand acept accett aceit accepte autoris permit toestemming geaccept samtyck godta godkän hyväksy
		povol souhlas zaakcept zgod включить согла`)

	// commentStems begin words for comments, loginStems words for logging in.
	commentStems = stemsOf("comment komment coment reageren reactie reactes reagir réagir komentar komentář коммент комент")
	loginStems   = stemsOf("login logg einlogg eingeloggt anmeld angemeldet registr connecté connectez inscri accedi inlogg inloggen innlogg zalog přihlá войдите войти авториз увійд")

	// readerWords speak to the reader. politeWords do so only with a capital.
	readerWords = set("you your yours tú tienes debes du dich dir dein deine deinen deiner euch euer eure ihr vous votre vos tu tus usted ustedes você vocês seu sua voi vostro vostra je jij jouw u uw dere deg din ditt dig sinun sinä ty twój twoje państwa vám vás váš ön önök вы вас вам ваш ваша ви")
	politeWords = listOf("_Sie_ _Ihnen _Ihre _Lei_")

	// writerArticles, writerNouns and isWords are the first words of a note on the writer:
	// "The author lives in …".
	writerArticles = set("the our der die unser unsere l le la el nuestro nuestra il lo o a de onze")
	writerNouns    = set("author writer columnist autor autorin autoren verfasser verfasserin gastautor gastautorin kolumnist kolumnistin auteur auteure autrice chroniqueur chroniqueuse autora columnista autore colunista schrijver forfatteren forfatter författaren skribenten kirjoittaja autorka autorem автор")
	isWords        = set("is are lives works teaches writes was has ist sind lebt leben arbeitet lehrt schreibt forscht war leitet est sont vit enseigne travaille dirige es vive trabaja enseña è insegna lavora é mora leciona trabalha werkt woont er är on jest mieszka pracuje je a живет преподает живе")
)

// Captions and credits.
var (
	// creditLabels stand before a credit, followed by a colon or an equals
	// sign.
	creditLabels = listOf(`photograph photographer pic pics photo_credit photo_credits photos photo picture_credit image_credit image_credits image_source image_copyright images image picture pictures credit credits source graphic graphics infographic illustration illustrations
		bildquelle quelle_bild bilder bild fotos fotograf fotoğraf foto quelle grafik bildnachweis bildrechte fotocredit beeld bron kuva kuvat bilde billede kilde ljósmynd tegning teckning illustrasjon zeichnung kuvitus llun lluniau grianghraf
		crédit_photo crédits_photo crédits crédit photographie fotografía fotografia crédito créditos fuente fonte dessin disegno ilustración ilustração imagen imagem imagine sursa_foto sursa
		zdroj fot. zdjęcie forrás fotó fénykép kép φωτ. φωτογραφία φωτό φωτο πηγή фото снимка ảnh gambar picha صورة تصوير عکس المصدر צילום कॉपीराइट फोटो ছবি படம் ภาพ فوٹو світлина извор ფოტო լուսանկարը լուսանկար сурет фота гэрэл_зураг तस्बिर तस्वीर छायाचित्र புகைப்படம் ఫోటో ചിത്രം ಚಿತ್ರ ඡායාරූප ඡායාරූපය wêne ፎቶ isithombe umfanekiso argazkia argazkiak ritratt hoto hotuna sawir larawan រូបភាព រូបថត ဓာတ်ပုံ તસવીર ફોટો ਤਸਵੀਰ ਫੋਟੋ ഫോട്ടോ ಫೋಟೋ போட்டோ আলোকচিত্র şəkil сүрөт ຮູບພາບ ຮູບ mynd autor/allikas 写真 画像 圖 图 图片 圖片 摄影 攝影 图片来源 圖片來源 来源 來源 出典 사진 사진제공 자료사진 copyright © (c)`)

	// forHouses stand between a photographer and the house that the picture was taken for.
	forHouses = listOf("_for_ _für_ _pour_ _para_ _voor_ _för_")

	// nameLabels stand right before the name of a photographer or an agency.
	nameLabels = listOf(`photo_by photos_by photograph_by photographs_by picture_by pictures_by image_by images_by illustration_by illustrations_by photography_by graphics_by video_by videos_by
		foto_von fotos_von bild_von picha_na photo_par photos_par foto_de fotos_de fotografía_de imagen_de foto_do fotografia_de photo_de foto_di foto_door foto_av foto_af foto_oleh larawan_ni kuha_ni гэрэл_зургийг fot. φωτ.`)

	// bareLabels are labels before a name that have no colon.
	bareLabels = listOf("تصوير_ ဓာတ်ပုံ_-_ ဓာတ်ပုံ-_ फोटो-_ फोटो_ foto-_ photo-_ foto_ fotos_ photo_ photos_ fot._ φωτ._ ph._ ph_ fotó_ фото_ kuva_ beeld_ bild_ bilder_ picture_ pictures_ video:_ dok._ crédito_ créditos_")

	// sourceLabels stand before a credit, but only in a figure: elsewhere they
	// name the writer.
	sourceLabels = listOf("Autor:_ Author:_ Autorka:_ Auteur_:_ Auteur:_ Autore:_ Źródło:_ źródło:_ Šaltinis:_ Avots:_ Allikas:_ Vir:_ Sumber:_ Kaynak:_ Nguồn:_ Автор:_ Источник:_ Джерело:_ Източник:_ स्रोत:_")

	// sourceWords are those labels that, under a date or at the end of an
	// entry, say where a report is from.
	sourceWords = set("source quelle fuente fonte bron kilde źródło zdroj sursa forrás kaynak sumber nguồn lähde источник джерело πηγή المصدر 来源 來源 出典 출처 извор izvor šaltinis avots allikas vir mənbə дереккөз крыніца източник წყարო წყარო աղբյուր burimi ذریعہ")

	// courtesies stand before the name of the organization that provided a
	// picture, and courtesyLabels before them: "Photo courtesy of Gannet News".
	courtesies     = listOf("courtesy_of_ courtesy_ via_ provided_by_")
	courtesyLabels = listOf("photo_ photos_ image_")

	// labelEnds are the ends of compound labels: "Symbolfoto: dpa", "File
	// photo: AP".
	labelEnds = listOf("foto photo bild fotos photos bilder")

	// photoKinds are words that form a compound with "photo" after them. Any other word
	// there is the last of the caption: "on Tuesday Photo: Jane Smith".
	photoKinds = set("file stock archive archives symbol handout press staff library submitted undated archiv agency courtesy screen")

	// closingLabels come after a credit: Lithuanian and Hungarian words for a
	// photo.
	closingLabels = listOf("_nuotr _nuotrauka _felvétele _fotója")

	// creditEnds end Korean credits without a label: "Gannet News file photo", "a still of".
	creditEnds = listOf("_자료사진 _캡처 _캡쳐 _갈무리")

	// takenBy are the ends of Japanese and Chinese credits: "taken by",
	// "courtesy of".
	takenBy = listOf("撮影 提供 摄影 攝影 摄 攝 供图 供圖 _图 _圖")

	// captionLabels stand before a caption, for screen readers.
	captionLabels = listOf("image_caption picture_caption photo_caption caption thumbnail bildunterschrift légende legende leyenda didascalia legenda 写真・図版")

	// pictureNotes are words for a picture that does not show the event itself,
	// or for the place of a person in it.
	pictureNotes = set("archivbild archivfoto symbolbild symbolfoto archiv file stock illustration undated left right links rechts montage collage archives archivo")

	// placesInPicture say in brackets, and placesFromLeft before a colon, where in a
	// picture somebody is to be seen.
	placesInPicture = set("l r m v.l v.r v.l.n.r li re left right centre center middle links rechts mitte midden gauche droite izquierda derecha izq der centro sinistra destra sin esquerda direita dir venstre høyre højre vänster höger t.v t.h vas oik vasemmalla oikealla lewej prawej vlevo vpravo balra jobbra stânga dreapta слева справа зліва sol sağ solda sağda αριστερά δεξιά kiri kanan trái phải")
	placesFromLeft  = listOf(`from_left: left_to_right: von_links: v.l.: v.l.n.r.: de_gauche_à_droite_: de_izquierda_a_derecha: da_sinistra: da_esquerda_para_a_direita: fra_venstre: från_vänster: van_links_naar_rechts: vasemmalta: od_lewej: zleva: слева_направо: soldan_sağa:`)

	// figureWords come with a number, or a colon, before the caption of a figure.
	figureWords = set("abbildung abb figure fig figura figur kuva afbeelding rysunek obrázek рисунок")

	// drawingWords begin the credit of a drawing, which has no caption.
	drawingWords = set("illustration illustrations")

	// photoWords come after the name of a photographer: "Jane Smith photo".
	photoWords = listOf("_photo _photos _foto")

	// openSources stand in the place of a credit without naming anybody: "from
	// open sources".
	openSources = set("з_відкритих_джерел із_відкритих_джерел из_открытых_источников из_соцсетей із_соцмереж з_соцмереж")

	// pictureStems begin the words for pictures in a label under the text.
	pictureStems = stemsOf("photo foto symbolfoto symbolbild symbolgrafik titelbild titelfoto beitragsbild vorschaubild bildmaterial bildnachweis bildrechte bildquelle illustration grafik crédits credit créditos fotograf zdjęci fotó kuva")

	// archiveWords are the last word in the name of an archive.
	archiveWords = set("archive archives archiv archivo archivio arquivo arkiv archief")

	// madeBy are labels that say how a picture was made, and stay in the credit.
	madeBy = set("screenshot screengrab composite")

	// givenPhotos stand before "photo" if the picture was given to the paper.
	givenPhotos = set("contributed submitted courtesy handout provided supplied")

	// whereWords open the last words of a caption that say where somebody is in the picture.
	whereWords = set("im am in on at beim vor hinter neben links rechts hinten vorne left right sur på vid hos")

	// countries and their unions, as a text abbreviates them.
	countries = set("usa us uk uae eu un uno nato otan onu ue eua eeuu abd bae сша рф ес оон нато єс ηπα εε οηε")

	// agencies are words in the names of picture agencies.
	agencies = set(`ap afp reuters getty gettyimages dpa epa efe ansa apa keystone imago shutterstock alamy istock istockphoto unsplash pexels pixabay bloomberg xinhua tass ritzau scanpix ntb tt lehtikuva pap ctk mti anadolu aa kyodo jiji yonhap antara postmedia maxppp abaca lusa folhapress télam telam colprensa cuartoscuro cropix pixsell tanjug mafra tasr agerpres inquam dha iha ians bernama ttxvn inpho sportsfile flash90 handout pti ajansı archiv archivo dok file wikimedia commons 
		رويترز الأناضول وفا الفرنسية أسوشيتد غيتي سبوتنيك وكالات ایرنا ایسنا تسنیم тасс риа укринформ 新华社 新華社 中新社 视觉中国 路透社 法新社 美联社 美聯社 中央社 연합뉴스 뉴스1 로이터 로이터연합뉴스 뉴시스 共同 時事 ロイター アフロ 時事通信 共同通信 רויטרס απε eurokinissi intime imagoeconomica lapresse fotogramma belga anp sipa`)
)

// Calls to the reader, a line for each language.
var (
	// callVerbs ask the reader for something; the words after them say for
	// whom.
	callVerbs = set(`follow join keep download get support become donate like check visit click help send email contact find connect tune stay bookmark install add leave give share tell tag
		folge folgen folgt unterstütze unterstützen unterstützt hol holen lade laden besuche besuchen werde werden schreib schreibe schreiben schreibt schick schicke schicken sende senden sendet spende spenden hilf helfen tritt treten teile teilen like liken tagge klicke klicken schau schaut melde meldet
		suivez rejoignez soutenez téléchargez retrouvez contactez écrivez envoyez aidez devenez participez likez ajoutez partagez
		sigue siga sigan descarga descargue apoya apoye mira mire visita visite entra recibe encuentra escribe escriba envía envíe contacta contacte dale ayuda comparte haz haga participa
		siga sigam acompanhe curta participe apoie baixe visite envie mande colabore ajude confira compartilhe junte
		ajudeu ajuda segueix seguiu fes feu descarrega descarregueu uneix uniu
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

	// signUpVerbs are enough by themselves beside a channel, or include a word
	// for "us".
	signUpVerbs = set(`subscribe sign
		abonniere abonnieren abonniert
		abonnez
		suscríbete suscríbase suscríbanse síguenos síganos únete únase únanse únetenos hazte hágase regístrate inscríbete escríbenos contáctanos visítanos apóyanos ayúdanos acompáñanos encuéntranos envíanos
		assine inscreva cadastre
		iscriviti iscrivetevi abbonati abbonatevi seguici seguiteci sostienici scrivici scriveteci aiutaci contattaci
		subscriu subscriviu
		abonneer
		abonnér abonner prenumerera tilaa
		subskrybuj prenumeruj zasubskrybuj
		abonează abonați abonaţi
		подпишитесь подписывайтесь підпишіться підписуйтесь підписуйтеся
		εγγραφείτε
		daftar daftarkan langganan berlangganan`)

	// downloadVerbs are enough behind the name of the paper's own channel.
	downloadVerbs = set("download téléchargez descarga descargue scarica scaricate baixe pobierz stáhněte lataa")

	// entryVerbs ask the reader to put down a name or an address, under a
	// heading that names the channel.
	entryVerbs = set(`register enter
		melde melden meldet trage tragen registrieren registriere
		inscrivez inscris inscrire
		apúntate apúntese regístrese
		registe registre subscreva subscreve
		registrati registratevi
		meld schrijf aanmelden inschrijven
		tilmeld meld registrer
		anmäl registrera prenumerera
		tilaa ilmoittaudu rekisteröidy
		zapisz zapisać zarejestruj
		přihlaste přihlas odebírejte
		prihláste odoberajte
		iratkozz iratkozzon iratkozzatok feliratkozás feliratkozom
		înscrie înscrieți înregistrează
		prijavite prijavi pretplatite
		запишитесь зарегистрируйтесь
		зареєструйтесь зареєструйтеся
		абонирайте запишете
		kaydolun kayıt olun üye
		γραφτείτε
		mendaftar
		đăng
		سجل سجلوا
		ثبت
		הירשמו הצטרפו
		सब्सक्राइब`)

	// fillers may come before the verb.
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

	// selfWords are words by which people speak of themselves, in scripts with capitals. Those
	// that other languages use for something else ("je", "nos", "i") are missing.
	selfWords = set(`i'm i've we we're we've our my us ich wir uns unser unsere unseren mich meine nous notre j'ai j'étais
		hemos somos estamos nosotros nosotras nuestro nuestra yo nós nosso nossa eu noi siamo abbiamo nostro nostra io
		wij ons onze ik vi oss vår våra våre vores jag jeg minun olemme my jesteśmy mamy nasz nasza jsme náš naše sme
		suntem nostru noastră vagyunk biz bizim мы нас наш наша мне ми ние εμείς είμαστε έχουμε μας kami kita saya tôi`)

	// ownWords are words by which the paper speaks of itself.
	ownWords = set(`us our ours me my
		uns unser unsere unserem unseren unserer unseres mir mich mein meine meinem meinen
		nous notre nos
		nos nuestro nuestra nuestros nuestras
		nosso nossa nossos nossas
		ens nostre nostra nostres
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

	// messengers are services on which papers have channels; channelNames are
	// words for a channel.
	messengers   = set("whatsapp telegram viber youtube")
	channelNames = set("channel kanal kanalen chaîne canal canale kanaal kanał канал канале")

	// channels are places to follow a paper, or things that it sends.
	channels = set(`newsletters app apps channel channels whatsapp telegram youtube facebook instagram twitter tiktok linkedin threads bluesky mastodon pinterest snapchat discord viber google_news push_alerts notifications social_media podcast podcasts
		kanal rundbrief nachrichtenbrief kanäle sozialen_medien social_media
		chaîne infolettre réseaux_sociaux
		canal canales boletín boletines aplicación redes_sociales
		canais boletim aplicativo redes_sociais
		canale canali applicazione sui_social nostri_social
		kanaal
		nyhedsbreve nyhetsbrevet kanalen
		uutiskirje uutiskirjeen uutiskirjeemme
		newsletterem newslettera newsletterze biuletyn aplikację kanał kanale facebooku twitterze instagramie
		aplikaci kanál facebooku newsletteru zpravodaj
		facebookon csatornánkat hírlevelünkre hírlevelünk hírlevelünket hírlevél hírlevele
		aplicația canalul newsletterul newsletterului
		kanalımıza uygulamamızı bülten bültenimize bültenimiz bülteni
		канал канале телеграм телеграме рассылку рассылка рассылки вконтакте дзене
		каналі телеграмі розсилку розсилка розсилки фейсбуці
		κανάλι
		kanal saluran aplikasi buletin bản_tin
		فيسبوك تويتر واتساب تلغرام تليجرام انستغرام يوتيوب تطبيق`)

	// channelEndings are the ends of compounds with a channel:
	// "Hafennewsletter".
	channelEndings = listOf("newsletter nieuwsbrief nyhedsbrev nyhetsbrev")

	// payments are what a paper asks money for, and ways to pay.
	payments = set(`donation donations membership member members patreon paypal subscription
		spende spenden spendenkonto mitglied mitgliedschaft förderverein steady
		un_don vos_dons votre_don adhérent
		donación donaciones miembro socio socia socios membresía suscripción
		doação doações assinante pix
		donazione donazioni socio abbonamento
		subscriptor subscriptora subscriptors donació soci sòcia
		donatie donateur lid_van word_lid
		støttemedlem medlem
		darowizna darowizną patronite`)
)

// Dates and times.
var (
	// timePrepositions stand before a time in a sentence.
	timePrepositions = set("at around by about before after since until from um gegen ab bis seit nach vor kurz à vers dès après avant a hacia sobre desde tras alle verso dalle dopo prima às pelas por om rond omstreeks sinds o około od kl. klockan klokken в около с после до")

	// asOfWords open a line that says as of when the text holds.
	asOfWords = listOf("stand:_ stand_ as_of_ as_at_")

	// postedOpenings open the sentence in which old systems say when an article was
	// posted, as the phrases have them.
	postedOpenings = listOf(`this_entry_was_posted this_post_was this_article_was_posted dieser_eintrag_wurde dieser_beitrag_wurde_am dieser_beitrag_wurde_veröffentlicht
		cet_article_a_été_publié cet_article_a_été_posté ce_billet_a_été_publié cette_entrée_a_été_publiée esta_entrada_fue esta_entrada_se_publicó
		questo_articolo_è_stato_pubblicato_i questo_articolo_è_stato_inserito questa_voce_è_stata_pubblicata esta_entrada_foi este_post_foi dit_bericht_is_geplaatst dit_bericht_werd_geplaatst
		detta_inlägg det_här_inlägget dette_indlæg dette_innlegget denne_posten ten_wpis tento_příspěvek_byl запись_опубликована эта_запись_была`)

	// filmUnits come after the length of a film.
	filmUnits = listOf("minuten min minutes")

	// zoneLines stand before the name of the zone that all times on a page are
	// in.
	zoneLines = listOf("all_times_stated_are all_times_are_in all_times_are all_times_in times_are_in times_in alle_zeiten_in alle_zeitangaben_in toutes_les_heures_sont_en todas_las_horas_en")
)

// Live blogs.
var (
	// liveTitleWords occur in the headlines of live blogs and in few others.
	liveTitleWords = set("live liveblog ticker liveticker livecenter direct directo direto diretta canlı онлайн прямой relacja żywo наживо livebericht direktes")

	// liveNames occur in the headlines and addresses of live blogs, and of
	// other pages too. liveWritings are such words in scripts written without
	// spaces.
	liveNames = set(`updates update latest coverage commentary newsticker newsblog liveblogs livestream blog
		vivo minuto real tempo cronaca aggiornamenti actualité relacje żywo online zive živě percről élő text actualizări dakika gelişmeler
		хроника трансляция хроніка трансляція наживо λεπτό live-blog livedækning direkte direkt direktrapport senaste suora seuranta
		실시간 속보 라이브 생중계 langsung terkini trực مباشر لحظة لحظه लाइव লাইভ لائیو ζωντανά uživo hetkeltä`)
	liveWritings = listOf("实时 直播 滚动 即時 更新 速報 随時 実況 ライブ タイムライン 中継")

	// liveLines are lines by which a plain-text page says that it is a live
	// blog.
	liveLines = set("live_reporting live_feed all_times_stated_are_uk all_times_are_uk")

	// liveMarks are labels by which a page says that it is still being written.
	liveMarks = set("live live_now en_direct direct en_directo en_vivo directo diretta in_diretta ao_vivo na_żywo direkt direkte")

	// endedPhrases say that a live blog is over.
	endedPhrases = listOf(`live_blog_is_closed live_blog_is_now_closed live_blog_has_closed blog_is_now_closed live_coverage_has_ended live_coverage_has_now_ended live_page_is_now_closed liveblog_is_closed
		liveblog_is_gesloten liveblog_gesloten dit_liveblog_is_gesloten liveblog_ist_beendet liveblog_beendet ticker_ist_beendet ticker_beendet beenden_den_liveblog beenden_den_live-ticker beenden_den_liveticker
		live_est_maintenant_terminé live_est_terminé direct_est_maintenant_terminé direct_est_terminé fin_de_ce_direct fin_du_direct termina_aquí_la_cobertura ha_finalizado_el_directo directo_finalizado fin_de_la_cobertura
		la_diretta_finisce_qui la_nostra_diretta_finisce_qui la_diretta_è_terminata cobertura_encerrada relacja_zakończona transmisja_zakończona közvetítés_véget_ért közvetítésünk_véget_ért közvetítésünknek_vége seuranta_on_päättynyt
		liveblog_er_afsluttet direkterapporteringen_är_avslutad онлайн_завершен онлайн_окончен трансляция_завершена canlı_anlatım_sona_erdi liverapporteringen_är_avslutad direktesendingen_er_avsluttet`)

	// endedMarks are labels by which a page says so.
	endedMarks = set("ended live_ended closed terminé direct_terminé finalizado finalizada terminado encerrado encerrada conclusa terminata beendet gesloten afgelopen avslutad avsluttet afsluttet päättynyt zakończona zakończone завершено завершён закінчено sona_erdi")

	// moreLabels are on buttons that load older entries.
	moreLabels = set(`load_more load_more_posts load_more_updates load_more_entries load_older load_older_posts show_more show_more_posts show_more_updates show_older see_more_updates more_updates older_posts older_entries view_more
		mehr_laden mehr_anzeigen weitere_beiträge weitere_einträge_laden ältere_beiträge ältere_meldungen weitere_meldungen mehr_beiträge_laden voir_plus afficher_plus charger_plus plus_de_messages
		cargar_más ver_más mostrar_más más_noticias carica_altri carica_altro mostra_altri carregar_mais ver_mais meer_laden laad_meer toon_meer załaduj_więcej pokaż_więcej visa_fler vis_mer vis_flere`)

	// olderWords are on links to older entries.
	olderWords = set("older next oldest ältere weiter suivant suivants anciens siguiente anteriores successivi precedenti volgende oudere starsze następna")

	// correctionLabels open what a paper says under a report about an error in it, or about
	// how it was made.
	correctionLabels = set(`correction corrections correction_appended clarification clarifications erratum errata editor's_note editors'_note note_from_the_editor correction_and_clarification
		korrektur korrekturhinweis richtigstellung berichtigung klarstellung anmerkung_der_redaktion anm._der_redaktion hinweis_der_redaktion rectificatif rectification correctif précision note_de_la_rédaction
		corrección rectificación fe_de_errores fe_de_erratas aclaración nota_de_la_redacción nota_del_editor correção retificação esclarecimento nota_da_redação nota_do_editor nota_da_redacção
		correzione rettifica errata_corrige precisazione nota_della_redazione rectificatie correctie naschrift verduidelijking rettelse præcisering korreksjon presisering rättelse förtydligande oikaisu
		sprostowanie korekta oprava upřesnění helyreigazítás helyesbítés erată rectificare поправка уточнение виправлення уточнення исправление ispravak ispravka popravek διόρθωση düzeltme koreksi ralat đính_chính
		訂正 おわび 更正 정정 바로잡습니다 تصحيح تصويب תיקון`)

	// correctionOpenings open corrections that have no label.
	correctionOpenings = listOf(`a_correction_was_made an_earlier_version_of_this an_earlier_version_of_the_article a_previous_version_of_this this_article_has_been_corrected this_story_has_been_corrected this_article_was_amended this_article_was_updated_on
		in_einer_früheren_version in_einer_früheren_fassung in_einer_ersten_version une_version_précédente_de_cet dans_une_version_précédente en_una_versión_anterior una_versión_anterior_de_este uma_versão_anterior_de in_een_eerdere_versie`)

	// keyHeads are the headings of summary lists.
	keyHeads = set(`key_events key_moments key_points key_updates key_developments what_we_covered what_we_know what_we_know_so_far what_you_need_to_know at_a_glance in_short in_brief summary highlights key_takeaways takeaways top_moments
		das_wichtigste in_kürze auf_einen_blick das_wichtigste_in_kürze das_wichtigste_im_überblick wichtige_ereignisse die_wichtigsten_ereignisse die_wichtigsten_entwicklungen die_wichtigsten_entwicklungen_im_überblick die_wichtigsten_ereignisse_im_überblick die_wichtigsten_nachrichten_im_überblick darum_geht's darum_gehts
		l'essentiel en_bref en_résumé les_temps_forts temps_forts les_points_clés points_clés ce_qu'il_faut_retenir momentos_clave puntos_clave claves lo_más_importante las_claves
		punti_chiave in_sintesi momenti_chiave i_punti_chiave momentos-chave pontos-chave belangrijkste_punten hoofdpunten de_hoofdpunten najważniejsze najważniejsze_wydarzenia w_skrócie kort_fortalt sammanfattning tiivistelmä ملخص 요약 要点
		the_latest what_we're_covering what_to_know here's_what_we_know here's_what_you_need_to_know key_posts top_updates
		das_wissen_wir_bisher was_wir_wissen was_bisher_bekannt_ist zusammenfassung die_wichtigsten_punkte die_wichtigsten_meldungen kurz_zusammengefasst das_wichtigste_zusammengefasst
		ce_que_l'on_sait à_retenir l'essentiel_à_retenir les_faits_marquants lo_esencial lo_que_sabemos las_claves_del_día resumen i_punti_principali cosa_sappiamo in_breve
		samenvatting in_het_kort wat_weten_we het_belangrijkste resumo destaques o_que_sabemos o_essencial oppsummering kort_oppsummert dette_vet_vi overblik det_ved_vi det_viktigaste det_vet_vi
		yhteenveto tärkeimmät podsumowanie co_wiemy najważniejsze_informacje shrnutí co_víme özet öne_çıkanlar главное коротко что_известно головне що_відомо ポイント 핵심 주요_내용 हाइलाइट्स मुख्य_बातें खास_बातें muktasari ringkasan`)

	// updateWords come before the time of an entry or of a page and say that it
	// was updated.
	updateWords = set("update updates updated aktualisierung aktualisiert zuletzt actualisation actualización actualizado aggiornamento aggiornato atualização atualizado bijgewerkt aangepast oppdatert uppdaterad opdateret aktualizacja aktualizowano zaktualizowano aktualizováno aktualizované frissítve frissült frissítés actualizare actualizat güncelleme güncellendi обновлено оновлено ενημέρωση päivitetty diperbarui")

	// minuteWords come after the minute of a match.
	minuteWords = set("min minute minuten minuto minut minuut perc dk dakika мин минута хв")

	// eventWords come before the time at which something begins, or as of which
	// a page holds.
	eventWords = set("stand first originally hora horario time when kick-off kickoff start starts uhrzeit beginn anpfiff anstoß einlass orario inizio heure début aanvang tid")

	// writesWords are the verbs of "(Jane Smith writes)", which may also end a byline.
	writesWords = set("writes write reports report schreibt schreiben berichtet berichten écrit rapporte escribe informa scrive riporta schrijft meldt skriver skrifar skrifa rapporterar rapporterer kirjoittaa kirjutab raksta rašo skryf")
)

// What is named alike in all languages.
var (
	// networks are the services on which reports are shared, as their buttons
	// name them.
	networks = listOf("Facebook Twitter X WhatsApp Telegram LinkedIn Pinterest Reddit Threads Bluesky Mastodon Messenger Email E-Mail Mail Xing Pocket Flipboard Line LINE VK OK Viber SMS Print Copy Link")

	// shareButtons are words on the buttons beside them.
	shareButtons = listOf("Share Save Copied Permalink Bookmark Like Reply Teilen Merken kopieren Speichern Partager Copier lien Enregistrer Compartir Copiar enlace Guardar Condividi Copia Salva Compartilhar Salvar Delen Deel Kopieer Del Kopier lenke Gem Dela Kopiera länk Spara Jaa Kopioi linkki Udostępnij Kopiuj Zapisz Sdílet Paylaş Поделиться Поділитися")

	// fileKinds are file name extensions; fileSizes are the units of a file's
	// size.
	fileKinds = set("pdf doc docx xls xlsx csv ppt pptx zip epub odt ods rtf")
	fileSizes = set("kb mb kib mib kbyte mbyte ko mo")
)

// What the pages say that stand in the way of others; see insteadOf.
var (
	// insteadMessages are their headings, by the reason: an error of the server or a
	// check that the reader is human; a wall that asks for consent; a form to sign in.
	insteadMessages = map[Reason][]string{
		Furniture: listOf(`page_not_found not_found file_not_found page_can_not_be_found page_cannot_be_found page_can't_be_found this_page_could_not_be_found this_page_can't_be_found this_page_isn't_available that_page_can't_be_found the_page_you_requested_could_not_be_found the_page_you_requested_was_not_found the_page_you_are_looking_for_doesn't_exist the_page_you_were_looking_for_doesn't_exist we_couldn't_find_that_page we_can't_find_that_page page_unavailable page_doesn't_exist page_does_not_exist this_page_does_not_exist nothing_found
			seite_nicht_gefunden diese_seite_wurde_nicht_gefunden die_seite_wurde_nicht_gefunden diese_seite_existiert_nicht die_seite_existiert_nicht seite_existiert_nicht seite_nicht_verfügbar
			page_introuvable page_non_trouvée cette_page_n'existe_pas cette_page_est_introuvable la_page_demandée_est_introuvable
			página_no_encontrada la_página_no_existe esta_página_no_existe no_se_ha_encontrado_la_página página_no_disponible
			página_não_encontrada a_página_não_existe esta_página_não_existe pagina_non_trovata la_pagina_non_esiste pàgina_no_trobada
			pagina_niet_gevonden deze_pagina_bestaat_niet de_pagina_bestaat_niet sidan_hittades_inte sidan_kunde_inte_hittas sidan_finns_inte vi_hittar_inte_sidan siden_blev_ikke_fundet siden_findes_ikke siden_kunne_ikke_findes siden_ble_ikke_funnet siden_finnes_ikke fant_ikke_siden sivua_ei_löytynyt sivua_ei_löydy
			nie_znaleziono_strony strona_nie_istnieje strona_nie_została_znaleziona stránka_nenalezena stránka_nebyla_nalezena stránka_neexistuje stránka_sa_nenašla stránka_nebola_nájdená az_oldal_nem_található a_keresett_oldal_nem_található pagina_nu_a_fost_găsită pagina_nu_există stran_ni_bila_najdena stranica_nije_pronađena страница_није_пронађена
			η_σελίδα_δεν_βρέθηκε sayfa_bulunamadı aradığınız_sayfa_bulunamadı страница_не_найдена страница_не_существует сторінку_не_знайдено сторінка_не_знайдена страницата_не_е_намерена
			الصفحة_غير_موجودة لم_يتم_العثور_على_الصفحة הדף_לא_נמצא העמוד_לא_נמצא صفحه_یافت_نشد صفحه_پیدا_نشد पेज_नहीं_मिला पृष्ठ_नहीं_मिला
			halaman_tidak_ditemukan không_tìm_thấy_trang trang_không_tồn_tại ไม่พบหน้าที่คุณต้องการ ไม่พบหน้านี้ ページが見つかりません ページが見つかりませんでした お探しのページは見つかりませんでした お探しのページが見つかりません 페이지를_찾을_수_없습니다 요청하신_페이지를_찾을_수_없습니다 页面不存在 页面未找到 找不到页面 找不到網頁 找不到頁面 頁面不存在
			forbidden access_denied access_to_this_page_has_been_denied you_have_been_blocked sorry_you_have_been_blocked internal_server_error server_error bad_gateway gateway_timeout gateway_time_out service_unavailable service_temporarily_unavailable too_many_requests unavailable_for_legal_reasons unavailable_due_to_legal_reasons this_content_is_not_available_in_your_region this_content_is_not_available_in_your_country zugriff_verweigert accès_refusé acceso_denegado accesso_negato acesso_negado toegang_geweigerd доступ_запрещен доступ_запрещён
			just_a_moment one_more_step attention_required checking_your_browser checking_your_browser_before_accessing verify_you_are_human verifying_you_are_human verify_you_are_human_by_completing_the_action_below please_verify_you_are_a_human please_verify_that_you_are_not_a_robot are_you_a_robot are_you_human robot_check security_check pardon_our_interruption enable_javascript_and_cookies_to_continue please_enable_js_and_disable_any_ad_blocker please_enable_cookies ddos_protection_by_cloudflare sind_sie_ein_mensch bestätigen_sie_dass_sie_kein_roboter_sind êtes_vous_un_robot vérification_de_sécurité проверка_браузера`),
		CookieNotice: listOf(`weiter_mit_werbung weiter_mit_werbung_lesen mit_werbung_weiterlesen mit_werbung_lesen mit_werbung_kostenlos_lesen mit_werbung_und_tracking_weiterlesen continue_with_ads continue_reading_with_ads continuer_avec_publicité continuer_avec_la_publicité continuar_con_publicidad continua_con_la_pubblicità we_value_your_privacy we_care_about_your_privacy wir_respektieren_ihre_privatsphäre ihre_privatsphäre_ist_uns_wichtig nous_respectons_votre_vie_privée valoramos_su_privacidad rispettiamo_la_tua_privacy wij_waarderen_uw_privacy`),
		Paywall:      listOf(`sign_in sign_in_to_continue sign_in_to_your_account log_in log_in_to_continue log_in_to_your_account login login_required anmelden einloggen bitte_anmelden se_connecter connexion connectez_vous iniciar_sesión inicia_sesión acceder accedi effettua_il_login iniciar_sessão entrar fazer_login inloggen aanmelden logga_in log_ind logg_inn kirjaudu_sisään zaloguj_się logowanie přihlášení přihlásit_se prihlásenie bejelentkezés autentificare conectare prijava σύνδεση giriş_yap oturum_aç войти вход авторизация увійти вхід تسجيل_الدخول התחברות ورود masuk đăng_nhập เข้าสู่ระบบ ログイン 로그인 登录 登入`),
	}

	// errorNumbers and apologies stand around the message of an error.
	errorNumbers = set("400 401 403 404 405 410 418 429 451 500 502 503 504")
	apologies    = set("error fehler erreur erro errore fout fel feil fejl błąd chyba hiba eroare σφάλμα hata ошибка помилка грешка greška http status oops ups whoops sorry entschuldigung leider désolé lo sentimos")
)
