package newspage

import (
	"strings"
	"testing"
)

// TestGuessLanguage reads the language off the text, of neighbours above all.
func TestGuessLanguage(t *testing.T) {
	for _, test := range []struct{ lang, text string }{
		{"fr", "A bord du bac, le passeur dit que les clefs sont restées dans une auberge au bord de la rivière et qu’il ne les a pas cherchées."},
		{"pt", "O barco saiu do cais com uma hora de atraso porque o cozinheiro foi para casa com a chave, disse o capitão, que não tem outra."},
		{"ca", "El vaixell va sortir amb una hora de retard perquè el cuiner és a casa amb la clau, però els passatgers no van protestar gens."},
		{"da", "Færgen sejlede en time for sent, fordi kokken havde taget nøglen med hjem, og det er ikke første gang, siger kaptajnen efter turen."},
		{"sk", "Loď vyplávala o hodinu neskôr, ako mala, pretože kuchár odišiel domov s kľúčom a kapitán nie je človek, ktorý by sa pre to hneval."},
		{"sl", "Ladja je odplula uro pozneje, ker je kuhar odšel domov s ključem, in kapitan pravi, da se to ne bo več zgodilo, saj ima še enega."},
		{"hr", "Brod je isplovio sat kasnije jer je kuhar otišao kući s ključem, a kapetan kaže da se to prije nije događalo i da će naći mjesto za nj."},
		{"sr", "Brod je isplovio sat kasnije jer je kuvar otišao kući sa ključem, a kapetan kaže da se to pre nije događalo i da će naći mesto za njega."},
		{"et", "Laev väljus tund aega hiljem, sest kokk oli võtmega koju läinud, ja kapten ütles, et see ei ole esimene kord ning et ta on vihane."},
		{"lt", "Laivas išplaukė valanda vėliau, nes virėjas išėjo namo su raktu, ir kapitonas sakė, kad tai jau yra ne pirmas kartas, bet jis nepyksta."},
		{"lv", "Kuģis izgāja stundu vēlāk, jo pavārs bija aizgājis mājās ar atslēgu, un kapteinis teica, ka tas nav pirmais gadījums, bet viņš ir mierīgs."},
		{"id", "Kapal itu berangkat terlambat karena juru masak pulang dengan kunci, dan kapten berkata bahwa ini tidak akan terjadi lagi pada saat berikutnya."},
		{"ms", "Kapal itu bertolak lewat kerana tukang masak pulang dengan kunci, dan kapten berkata bahawa ini tidak akan berlaku lagi dalam masa terdekat."},
		{"uk", "Пором відплив на годину пізніше, бо кухар пішов додому з ключем, і капітан каже, що другого ключа в нього немає і не буде до весни."},
		{"bg", "Фериботът отплава с час закъснение, защото готвачът си отишъл вкъщи с ключа, а капитанът нямал друг и чакал търпеливо на кея."},
		{"sr", "Брод је испловио сат касније јер је кувар отишао кући са кључем, а капетан каже да се то први пут догађа и да неће поновити."},
		{"ru", "Паром отошёл на час позже, потому что повар ушёл домой с ключом, а капитан говорит, что другого ключа у него нет и не будет до весны."},
		{"fa", "کشتی یک ساعت دیر حرکت کرد، چون آشپز با کلید به خانه رفته بود و ناخدا می\u200cگوید که کلید دیگری ندارد و باید تا بهار صبر کند."},
		{"ur", "جہاز ایک گھنٹہ دیر سے روانہ ہوا کیونکہ باورچی چابی لے کر گھر چلا گیا تھا، کپتان کا کہنا ہے کہ اس کے پاس دوسری چابی نہیں ہے۔"},
		{"ar", "أبحرت العبارة متأخرة ساعة كاملة لأن الطباخ ذهب إلى بيته ومعه المفتاح، وقال القبطان إنه لا يملك مفتاحا آخر ولن يصنعه قبل الربيع."},
		{"tr", "Gece vapuru salı günü limandan geç ayrıldı, aşçı mutfağın anahtarıyla evine gitmişti."},
		{"hu", "Elvesztette horgonyát két kotróhajó, keresésük éjszaka kezdődött, egyelőre eredmény nélkül."},
		{"vi", "Phà đêm rời cảng chậm một giờ, thuyền trưởng chờ ở bến, tay cầm đèn."},
		{"mn", "Тогооч түлхүүрээ гэртээ аваад явсан тул хөлөг онгоц нэг цагийн дараа хөдөлсөн гэж ахмад өчигдөр хэлэв."},
		{"kk", "Аспаз кілтті үйіне алып кеткендіктен, паром бір сағат кешікті, капитан екінші кілттің жоқ екенін айтты."},
		{"ky", "Ашпозчу ачкычты үйүнө алып кеткендиктен паром бир саат кечикти, капитандын айтымында экинчи ачкыч жок, бул жаңы көйгөй эмес."},
		{"tg", "Киштӣ як соат дер ҳаракат кард, зеро ошпаз калидро ба хона бурда буд ва капитан гуфт, ки калиди дигар надорад."},
		{"mr", "स्वयंपाकी किल्ली घेऊन घरी गेल्यामुळे बोट एक तास उशिरा निघाली, असे कप्तानाने सांगितले आणि वेळ पाळण्याचे आश्वासन दिले."},
		{"ka", "ბორანი ერთი საათით გვიან გავიდა, რადგან მზარეულმა გასაღები სახლში წაიღო."},
		{"am", "ምግብ አብሳዩ ቁልፉን ይዞ ወደ ቤቱ በመሄዱ ጀልባዋ አንድ ሰዓት ዘግይታ ተነሳች።"},
		{"ta", "சமையல்காரர் சாவியுடன் வீட்டுக்குச் சென்றதால் படகு ஒரு மணி நேரம் தாமதமாகப் புறப்பட்டது என்று தலைவர் கூறினார்."},
	} {
		if got := guessLanguage(lines(test.text)); got != test.lang {
			t.Errorf("guessLanguage(%.40q…) = %q, want %q", test.text, got, test.lang)
		}
	}
}

// TestLanguageBehindTheme: a text that is plainly not in English is believed
// over a page that says so, and over no other.
func TestLanguageBehindTheme(t *testing.T) {
	const (
		german  = "Die Fähre ist am Dienstag mit einer Stunde Verspätung ausgelaufen, weil der Koch mit dem Schlüssel der Kombüse nach Hause gegangen war und sich nicht wecken ließ. "
		english = "The ferry left an hour late on Tuesday because its cook had gone home with the key to the galley, and nobody was able to wake him before the bells of the church did. "
	)
	for _, c := range []struct{ name, head, text, want, origin string }{
		{"the theme's language", `lang="en-US"`, strings.Repeat(german, 4), "de", "text"},
		{"another script", `lang="en-US"`, strings.Repeat("Паром вышел из порта на час позже, потому что повар ушёл домой с ключом от камбуза и никто не мог его разбудить. ", 4), "ru", "text"},
		{"another source agrees with the text", `lang="en"><meta property="og:locale" content="de_AT"`, strings.Repeat(german, 4), "de-AT", "meta og:locale"},
		{"English", `lang="en-GB"`, strings.Repeat(english, 4), "en-GB", "html lang"},
		{"English, and much German beside it", `lang="en-GB"`, strings.Repeat(english, 2) + strings.Repeat(german, 3), "en-GB", "html lang"},
		{"another language", `lang="de-CH"`, strings.Repeat(english, 4), "de-CH", "html lang"},
		{"too little text", `lang="en-US"`, german, "en-US", "html lang"},
	} {
		a, err := Extract(Page{Data: []byte("<!DOCTYPE html><html " + c.head + "><meta charset=utf-8><body><article><h1>Port Sennet</h1><p>" + c.text + "</p></article></body></html>")})
		if err != nil {
			t.Fatal(err)
		}
		if a.Language != c.want || a.Origins["language"] != c.origin {
			t.Errorf("%s: %q by %q, want %q by %q", c.name, a.Language, a.Origins["language"], c.want, c.origin)
		}
	}
}

// TestLanguageTag makes BCP 47 of what pages write.
func TestLanguageTag(t *testing.T) {
	for written, want := range map[string]string{
		"de": "de", "EN": "en", "de_DE": "de-DE", "en-us": "en-US", "en_US.UTF-8": "en-US", "en, de": "en", "zh-hans-cn": "zh-Hans-CN", "zh_TW": "zh-TW", "es-419": "es-419",
		"de-DE-formal": "de-DE", "de-ere": "de", "fil": "fil", "german": "", "": "", "x": "",
	} {
		if got := tag(written); got != want {
			t.Errorf("tag(%q) = %q, want %q", written, got, want)
		}
	}
}
