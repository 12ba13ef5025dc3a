package newspage_test

import (
	"strings"
	"testing"

	"github.com/newspage/newspage"
)

// TestBylineLayouts reads the names in what papers print between headline and text.
func TestBylineLayouts(t *testing.T) {
	for _, c := range []struct{ lang, printed, want string }{
		{"en", `<p>Analysis by Jane Marwood</p>`, "Jane Marwood"},
		{"en", `<p>Words: Jane Marwood. Photos: Joe Linden</p>`, "Jane Marwood"},
		{"en", `<p>By Jane Marwood. Illustrations by Joe Linden</p>`, "Jane Marwood"},
		{"en", `<p>By Jane Marwood in Port Sennet and Joe Linden in London</p>`, "Jane Marwood; Joe Linden"},
		{"en", `<p>By Jane Marwood</p><p>Maritime Correspondent</p>`, "Jane Marwood, Maritime Correspondent"},
		{"en", `<div class="byline"><span class="author">Jane Marwood</span><span class="role">Senior Reporter</span></div>`, "Jane Marwood, Senior Reporter"},
		{"en", `<div class="author-box"><a href="/jm">Jane Marwood</a><ul><li><a href="/f">Follow</a></li><li><a href="mailto:j@p.example">Send an email</a></li><li><a href="/x">on Twitter</a></li></ul></div>`, "Jane Marwood"},
		{"en", `<div class="byline">By <a href="/jm">Jane Marwood</a> <a href="/jm">See all articles by Jane Marwood</a></div>`, "Jane Marwood"},
		{"en", `<div class="author"><a href="/jm">Jane Marwood</a> <a href="/jm">More by this author</a> <a href="/rss">RSS</a></div>`, "Jane Marwood"},
		{"en", `<div class="entry-meta">4 May 2024 <a href="/c" rel="category tag">Deep Water</a></div>`, ""},
		{"en", `<div class="entry-meta">By <a href="/t" rel="author tag">Jane Marwood</a></div>`, "Jane Marwood"},
		{"de", `<p>Ein Gastbeitrag von Anna Marholz</p>`, "Anna Marholz"},
		{"de", `<p>Eine Kolumne von Anna Marholz</p>`, "Anna Marholz"},
		{"de", `<p>Aufgezeichnet von Anna Marholz und Jan Lindner</p>`, "Anna Marholz; Jan Lindner"},
		{"de", `<p>Text und Fotos: Anna Marholz</p>`, "Anna Marholz"},
		{"de", `<p>Text &amp; Interview: Anna Marholz</p>`, "Anna Marholz"},
		{"de", `<p>Aus Mühlbach berichtet Anna Marholz</p>`, "Anna Marholz"},
		{"de", `<p>Von Anna Marholz aus Mühlbach</p>`, "Anna Marholz"},
		{"de", "<p><strong>Von Mat\u00adthi\u00adas Mar\u00adholz</strong></p>", "Matthias Marholz"},
		{"de", `<div class="author"><p>Autor <span>Anna Marholz:</span></p><p>Übersetzung Jan Lindner</p></div>`, "Anna Marholz"},
		{"de", `<div class="author-box"><a href="/am">Anna Marholz</a> <a href="/t">auf Twitter folgen</a> <a href="mailto:a@b.example">eine E-Mail senden</a> <a href="/p">Profil ansehen</a></div>`, "Anna Marholz"},
		{"de", `<div class="author vcard">von <a rel="author" href="/am">Anna Marholz</a><ul class="breadcrumbs">in: <li><a href="/a">Fähren</a></li><li><a href="/b">Fähren Nacht</a></li></ul></div>`, "Anna Marholz"},
		{"de", `<div class="author"><a href="/jl">Jan Lindner</a></div><p>Von Anna Marholz</p>`, "Anna Marholz"},
		{"de", `<div class="author">Anna von Marholz</div>`, "Anna von Marholz"},
		{"fr", `<p>Par Jeanne Marchais, correspondante à Londres</p>`, "Jeanne Marchais, correspondante à Londres"},
		{"fr", `<p>Entretien par Jeanne Marchais</p>`, "Jeanne Marchais"},
		{"es", `<p>Texto: Juana Marcos. Fotos: José Tilo</p>`, "Juana Marcos"},
		{"en", `<p>By Jane Marwood, Special to The Harbour Courier</p>`, "Jane Marwood, Special to The Harbour Courier"},
		{"en", `<p>Guest post by Jane Marwood</p>`, "Jane Marwood"},
		{"en", `<p>As told to Jane Marwood</p>`, "Jane Marwood"},
		{"en", `<p>By Jane Marwood, translated by Joe Linden</p>`, "Jane Marwood"},
		{"en", `<p>Jane Marwood</p><p>Staff Writer</p>`, "Jane Marwood, Staff Writer"},
		{"en", `<p class="byline">By Jane Marwood<br>Senior Reporter<br>@janemarwood</p>`, "Jane Marwood, Senior Reporter"},
		{"en", `<meta name="author" content="Jane Marwood, Germany">`, "Jane Marwood"},
		{"en", `<meta property="og:site_name" content="The Courier"><meta name="author" content="The Courier, Linden a. S., Germany">`, ""},
		{"en", ld(`{"@type":"Person","name":"Jane Marwood","jobTitle":"Author"}`), "Jane Marwood"},
		{"de", `<p class="author">Anzeige</p>`, ""},
		{"de", `<div class="author">Fähren</div>`, ""}, // which is in the menu
		{"de", `<p class="author"><a href="/d">Zum Deal</a></p>`, ""},
		{"de", `<p class="intro">Noch vor dem Wochenende soll ein zweiter Schlüssel gefeilt werden. Von Anna Marholz</p>`, "Anna Marholz"},
		{"ru", `<p>Автор: Анна Морская Фото: Иван Липов</p>`, "Анна Морская"},
		{"en", `<div class="byline"><a href="/jm">Jane Marwood</a><span class="author-handle"><a href="/t">@janemarwood</a></span></div>`, "Jane Marwood"},
		{"sv", `<p>Text: Anna Havsson Foto: Erik Lind</p>`, "Anna Havsson"},
		{"id", `<p>Reporter: Ani Pelabuhan | Editor: Budi Kapal</p>`, "Ani Pelabuhan"},
		{"bg", `<p>от Анна Морска</p>`, "Анна Морска"},
		{"ar", `<p>2024-05-04 | 12:42</p><p>مشاهدات عالية</p>`, ""}, // "much seen"
		{"en", `<p>By Jane Marwood | Associated Press</p>`, "Jane Marwood, Associated Press"},
		{"de", `<p>Von unserem Redaktionsmitglied Anna Marholz</p>`, "Anna Marholz"},
		{"fr", `<p>Par notre correspondant à Londres, Luc Tilleul</p>`, "Luc Tilleul"},
		{"de", `<p>Von unserer Redaktion</p>`, ""},
		{"nl", `<p>Van onze verslaggever Johanna Meerhout</p>`, "Johanna Meerhout"},
		{"de", `<p>Von Anna Marholz (Text) und Jan Lindner (Fotos)</p>`, "Anna Marholz"},
		{"de", `<p>Anna Marholz (Text), Jan Lindner (Fotos)</p>`, "Anna Marholz"},
		{"de", `<p>Das Gespräch führte Anna Marholz</p>`, "Anna Marholz"},
		{"de", `<p>Autor*in: Anna Marholz</p>`, "Anna Marholz"},
		{"es", `<p>Por Juana Marcos, corresponsal en Londres</p>`, "Juana Marcos, corresponsal en Londres"},
		{"it", `<p>di Gianna Marchi, inviata a Londra</p>`, "Gianna Marchi, inviata a Londra"},
		{"fr", `<p>Une enquête de Jeanne Marchais</p>`, "Jeanne Marchais"},
		{"en", `<p>Story and photos by Jane Marwood</p>`, "Jane Marwood"},
		{"es", `<p>EFE</p>`, "EFE"},
		{"es", `<img src="a.jpg"><p>EFE</p>`, ""},
		{"fr", `<p>Jeanne Marchais, envoyée spéciale à Londres</p>`, "Jeanne Marchais, envoyée spéciale à Londres"},
		{"it", `<p>dal nostro corrispondente Gianna Marchi</p>`, "Gianna Marchi"},
		{"ja", `<p>取材・文／木村遥</p>`, "木村遥"},
		{"ja", `<p>河岸新聞 記者 木村遥</p>`, "木村遥"},
		{"zh", `<p>2024-05-04 09:15 来源：河岸日报 作者：王小明</p>`, "王小明"},
		{"ko", `<p>[강변일보=이정훈 기자] jh@paper.example</p>`, "이정훈, 기자"},
		{"en", ld(`"Jane Marwood","Joe Linden"`), "Jane Marwood; Joe Linden"},
		{"en", ld(`{"@type":"Person","name":["Jane Marwood","Joe Linden"]}`), "Jane Marwood; Joe Linden"},
		{"en", ld(`{"@type":"Person","givenName":"Jane","familyName":"Marwood"}`), "Jane Marwood"},
		{"en", ld(`{"@type":"Person","name":"<a href='/jm'>Jane Marwood</a>"}`), "Jane Marwood"},
		{"en", ld(`"https://paper.example/authors/jane-marwood"`), ""},
		{"en", ld(`{"@type":"Person","name":"JANE MARWOOD"}`) + `<p>By Jane Marwood</p>`, "Jane Marwood"},
		{"en", `<meta name="citation_author" content="Marwood, Jane"><meta name="citation_author" content="Linden, Joe">`, "Jane Marwood; Joe Linden"},
	} {
		page := `<html lang="` + c.lang + `"><body><nav><a href="/f">Fähren</a></nav><article><h1>Night ferry late after cook takes key home</h1>` + c.printed + strings.Repeat("<p>The last ferry of the day left the quay an hour late on Tuesday, after the cook had taken the key of the engine room home with him.</p>", 2) + `</article></body></html>`
		a, err := newspage.Extract(newspage.Page{Data: []byte(page)})
		var got []string
		for _, b := range a.Bylines {
			got = append(got, strings.TrimSuffix(b.Name+", "+b.Role, ", "))
		}
		if names := strings.Join(got, "; "); err != nil || names != c.want {
			t.Errorf("%s: %q, want %q (%v)", c.printed, names, c.want, err)
		}
	}
}

// ld is structured data with some authors.
func ld(authors string) string {
	return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","author":[` + authors + `]}</script>`
}

// TestLinkedWriters gives writers the address that their printed names lead to, on the
// same site, where no source has stated another.
func TestLinkedWriters(t *testing.T) {
	for printed, want := range map[string]string{
		`<p>By <a href="/authors/jane">Jane Marwood</a></p>`:                                                              "https://paper.example/authors/jane",
		`<p class="byline"><a href="https://paper.example/authors/jane">By Jane Marwood</a></p>`:                          "https://paper.example/authors/jane",
		ld(`{"@type":"Person","name":"Jane Marwood"}`) + `<p>By <a href="/authors/jane">Jane Marwood</a></p>`:             "https://paper.example/authors/jane",
		ld(`{"@type":"Person","name":"Jane Marwood","url":"/jm"}`) + `<p>By <a href="/authors/jane">Jane Marwood</a></p>`: "https://paper.example/jm",
		`<p>By <a href="https://social.example/@jane">Jane Marwood</a></p>`:                                               "",
		`<p>By <a href="mailto:jane@paper.example">Jane Marwood</a></p>`:                                                  "",
		`<p>By <a href="#jane">Jane Marwood</a></p>`:                                                                      "",
		`<p>By <a href="/">Jane Marwood</a></p>`:                                                                          "",
	} {
		page := `<html lang="en"><body><article><h1>Night ferry late after cook takes key home</h1>` + printed + strings.Repeat("<p>The last ferry of the day left the quay an hour late on Tuesday, after the cook had taken the key of the engine room home with him.</p>", 2) + `</article></body></html>`
		a, err := newspage.Extract(newspage.Page{Data: []byte(page), URL: "https://paper.example/ferries/1"})
		if err != nil || len(a.Bylines) != 1 || a.Bylines[0].URL != want {
			t.Errorf("%s: %+v, want %q (%v)", printed, a.Bylines, want, err)
		}
	}
}
