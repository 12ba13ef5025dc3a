package newspage_test

import (
	"strings"
	"testing"

	"github.com/newspage/newspage"
)

// TestBylineShapes sets the names of the writers into a report in the ways that
// papers do: HEAD is the headline, TEXT the report.
func TestBylineShapes(t *testing.T) {
	const (
		one  = "Ellen Marwood"
		two  = "Ellen Marwood, Tobias Lindqvist"
		head = `<h1>Ferry sails late for want of a key</h1>`
	)
	text := "<div class=x><p>" + strings.Join(threeParagraphs, "</p><p>") + "</p>"
	for _, c := range []struct{ name, language, markup, want string }{
		{"account in the data", "en", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sails late","author":{"@type":"Person","name":"editor2"}}</script>HEAD<p class="meta">by <a href="/e">Ellen Marwood</a></p>TEXT</div>`, one},
		{"account alone", "en", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sails late","author":{"@type":"Person","name":"editor2"}}</script>HEAD TEXT</div>`, "editor2"},
		{"nobody's", "en", `HEAD<p>March 4, 2025 | by <a href="/o">Our Reporter</a></p><p><em>By Ellen Marwood</em></p>TEXT</div>`, one},
		{"label of an interview", "en", `HEAD<p>Interview highlights</p>TEXT</div>`, ""},
		{"label of several", "hu", `HEAD<p>Szerzők:Ellen Marwood, Tobias Lindqvist</p>TEXT</div>`, two},
		{"place behind a comma", "en", `HEAD<p>By Ellen Marwood, Linden and Tobias Lindqvist</p>TEXT</div>`, two},
		{"place behind a slash", "es", `HEAD<p>ELLEN MARWOOD / PUERTO SERENO</p>TEXT</div>`, "ELLEN MARWOOD"},
		{"place behind a full stop", "es", `HEAD<p><b>ELLEN MARWOOD</b>. Linden.</p>TEXT</div>`, "ELLEN MARWOOD"},
		{"place behind a bar", "it", `HEAD<p>Ellen Marwood | Linden</p>TEXT</div>`, one},
		{"place in an element of its own", "gl", `HEAD<p><span>Por</span> <a href="/e">Ellen Marwood</a> <span class="k">Linden</span></p>TEXT</div>`, one},
		{"label in Telugu", "te", `HEAD<p>రచయిత: <a href="/r">కె. శ్రీలత</a></p>TEXT</div>`, "కె. శ్రీలత"},
		{"place on a line of its own", "ca", `HEAD<div>Ellen Marwood<br>Linden | 09 d'octubre de 2025 a les 07:00</div>TEXT</div>`, one},
		{"labels on lines of their own", "de", `HEAD<div>Ort Linden<br>Datum 09.10.2025</div>TEXT</div>`, ""},
		{"another name on a line of its own", "ca", `HEAD<div>Ellen Marwood<br>Tobias Lindqvist | 09 d'octubre de 2025 a les 07:00</div>TEXT</div>`, two},
		{"rest of the name in an element of its own", "en", `HEAD<p><span>By</span> <a href="/e">Ellen Marwood</a> <span class="k">Jr.</span></p>TEXT</div>`, "Ellen Marwood Jr."},
		{"buttons beside the date", "is", `HEAD<p><span>4. mars 2025 kl. 09:42</span></p><p><a href="#">Deila</a> <a href="#">Tísta</a> <a href="#">Senda</a></p>TEXT</div>`, ""},
		{"links to writers beside the date", "is", `HEAD<p><span>4. mars 2025 kl. 09:42</span></p><p><a href="/e">Ellen Marwood</a>, <a href="/t">Tobias Lindqvist</a></p>TEXT</div>`, two},
		{"verb behind the name", "is", `HEAD<div><span>Ellen Marwood skrifar</span> <span>4. mars 2025 kl. 09:42</span></div>TEXT</div>`, one},
		{"place of the agency", "es", `HEAD<p>EFE / Linden</p>TEXT</div>`, "EFE"},
		{"two behind a slash", "es", `HEAD<p>Ellen Marwood / Tobias Lindqvist</p>TEXT</div>`, two},
		{"role alone with the name", "es", `HEAD<p>Ellen Marwood, enviada especial a Linden</p>TEXT</div>`, one},
		{"role behind the name", "sv", `HEAD<div><a href="/e">Ellen Marwood</a> <span>Reporter</span></div><div><a href="/t">Tobias Lindqvist</a> <span>Fotograf</span></div><div>4 mars 2025 21:31</div>TEXT</div>`, two},
		{"role in a box of its own", "et", `HEAD<div class="authors"><div class="author__name">Ellen Marwood</div><div class="author__position">toimetaja</div></div>TEXT</div>`, one},
		{"house behind the name", "fi", `HEAD<div class="author">Ellen Marwood MYS</div>TEXT</div>`, one},
		{"the paper behind the name", "en", `<meta property="og:site_name" content="Sennet Tide">HEAD<div class="author">By Ellen Marwood Sennet Tide</div>TEXT</div>`, one},
		{"the paper behind the name in the data", "en", `<meta property="og:site_name" content="Sennet Tide"><meta name="author" content="Ellen Marwood The Sennet Tide">HEAD TEXT</div>`, one},
		{"for the paper", "en", `HEAD<div class="author">By Ellen Marwood for the Sennet Tide</div>TEXT</div>`, one},
		{"two of the paper", "en", `HEAD<div class="author">By ELLEN MARWOOD and TOBIAS LINDQVIST Of the Sennet Tide</div>TEXT</div>`, "ELLEN MARWOOD, TOBIAS LINDQVIST"},
		{"for the paper in Spanish", "es", `HEAD<div class="author"><a href="/e">Ellen Marwood</a><span>PARA EL LITORAL</span></div>TEXT</div>`, one},
		{"reporters in brackets", "zh", `HEAD<div class="x"><p>河岸讯（记者 林晓芸 通讯员 何苗）3月4日傍晚，最后一班渡船比原定时间晚了一个小时才离开码头。</p><p>没有人挨饿。一位在小岛上开面包店的乘客打开她的包，按店里的价格把里面的东西都卖了。</p><p>公司已经道歉，并且配了第二把钥匙，它现在挂在驾驶室里的一颗钉子上，那颗钉子本来就在那里。</p></div>`, "林晓芸, 何苗"},
		{"reporters of an agency in brackets", "zh", `HEAD<div class="x"><p>河岸社木城3月4日电（记者林晓芸、何苗）最后一班渡船比原定时间晚了一个小时才离开码头。</p><p>没有人挨饿。一位在小岛上开面包店的乘客打开她的包，按店里的价格把里面的东西都卖了。</p><p>公司已经道歉，并且配了第二把钥匙，它现在挂在驾驶室里的一颗钉子上，那颗钉子本来就在那里。</p></div>`, "林晓芸, 何苗"},
		{"a reporter who is spoken of", "zh", `HEAD<div class="x"><p>3月4日傍晚，最后一班渡船比原定时间晚了一个小时才离开码头。船长（前记者林晓芸说他很少迟到）向乘客道歉。</p><p>没有人挨饿。一位在小岛上开面包店的乘客打开她的包，按店里的价格把里面的东西都卖了。</p><p>公司已经道歉，并且配了第二把钥匙，它现在挂在驾驶室里的一颗钉子上，那颗钉子本来就在那里。</p></div>`, ""},
		{"the paper and a place", "es", `<meta property="og:site_name" content="Diario del Sennet">HEAD<div class="firma">Diario del Sennet | Linden | 4 mar 2025 - 21:40</div>TEXT</div>`, ""},
		{"the paper and a writer", "es", `<meta property="og:site_name" content="Diario del Sennet">HEAD<div class="firma">Diario del Sennet | Ellen Marwood | 4 mar 2025 - 21:40</div>TEXT</div>`, one},
		{"special to the paper", "en", `HEAD<div class="author">By Ellen Marwood Special to the Sennet Tide</div>TEXT</div>`, one},
		{"a service behind the name", "en", `HEAD<div class="author">By Ellen Marwood GBC News Service</div>TEXT</div>`, one},
		{"before the label of the date", "ar", `HEAD<div class="author">كتب: ليلى حداد نشر في: الثلاثاء 4 مارس 2025 - 9:30 م | آخر تحديث: الثلاثاء 4 مارس 2025 - 10:10 م</div>TEXT</div>`, "ليلى حداد"},
		{"before the label of the date in Finnish", "fi", `HEAD<div class="author">Ellen Marwood Julkaistu 4.3.2025 klo 9.30</div>TEXT</div>`, one},
		{"degree behind the name", "en", `HEAD<div class="author">Ellen Marwood PhD</div>TEXT</div>`, "Ellen Marwood PhD"},
		{"named twice in one byline", "no", `HEAD<address class="name"><span class="hidden-name" itemprop="name">Ellen Marwood</span> <span>Ellen </span><span>Marwood</span></address><p class="description">Journalist</p><address class="name"><span>Tobias </span><span>Lindqvist</span></address><p class="description">Fotograf</p>TEXT</div>`, two},
		{"over the headline", "sr", `<p class="post-author">Ellen Marwood</p><p class="post-date">04. 03. 2025. 21:11</p>HEAD TEXT</div>`, one},
		{"under the text, before topics", "cs", `HEAD TEXT<div class="editors"><p>Autor: <a href="/e">Ellen Marwood</a></p></div><div class="tags"><a href="/t">přívoz</a></div></div>`, one},
		{"signed alone", "fr", `HEAD TEXT<p style="text-align:right"><b>E.-L. Marwood</b></p></div>`, "E.-L. Marwood"},
		{"under a word for by at the foot", "de", `HEAD TEXT<div><b>Von:</b><br><br><a href="mailto:e@example.org">Ellen Marwood</a></div></div>`, one},
		{"a sentence that signs", "de", `HEAD TEXT<p><strong>Autorin: Ellen Marwood, Projektleiterin der Fähren in Port Sennet.</strong></p></div>`, one},
		{"in the report's footer", "de", `HEAD TEXT</div><footer><p>Geändert am 7.1.2020</p><address class="author h-card"><span itemprop="name">Ellen Marwood</span></address></footer>`, one},
		{"a first name in the footer", "de", `HEAD TEXT</div><footer><p>Seite senden</p><p>Seite drucken</p><p>Seite merken</p><p>Fehler melden</p><div class="author">von <a href="/e">Ellen</a></div></footer>`, "Ellen"},
		{"a heading over the headline", "de", `<h5 class="field-author">Ellen Marwood</h5>HEAD TEXT</div>`, one},
		{"a picture's credit beside the date", "ru", `HEAD<div class="author">Фото из архива капитана Ивана Петрова 15 августа 2016, 13:43</div>TEXT</div>`, ""},
		{"labels of a list of facts", "de", `HEAD<div class="post-meta">Ort Sennethaven Datum 28.01.2022</div>TEXT</div>`, ""},
		{"farewell", "de", `HEAD TEXT<p>Deine Ellen</p></div>`, ""},
		{"verb and article", "el", `HEAD<p>Γράφτηκε από τον <span>Νίκος Σταθάκος</span></p>TEXT</div>`, "Νίκος Σταθάκος"},
		{"preposition of a clock", "es", `HEAD TEXT<p class="post-author">Publicado por <a rel="author" href="/e">Ellen Marwood</a> en <abbr title="2025-03-04T19:20:00-03:00">19:20</abbr></p></div>`, one},
		{"Swahili", "sw", `HEAD<ul><li>Machi 4, 2025</li><li>Na <a href="/e">Ellen Marwood</a></li></ul>TEXT</div>`, one},
		{"Latvian", "lv", `HEAD<div><span>Autors: Ellen Marwood</span> <span>2025. gada 4. marts, 21:40</span></div>TEXT</div>`, one},
		{"Croatian", "hr", `HEAD<div>Piše: <a href="/e">Ellen Marwood</a></div>TEXT</div>`, one},
		{"Turkish", "tr", `HEAD<div>Editör: Ellen Marwood</div>TEXT</div>`, one},
		{"Tamil", "ta", `HEAD<div class="byline">எழுதியவர்: கவிதா ராமன்</div>TEXT</div>`, "கவிதா ராமன்"},
		{"Korean", "ko", `HEAD<ul><li>한지우 기자</li><li>입력 2025.03.04 21:30</li></ul>TEXT</div>`, "한지우"},
		{"Chinese", "zh", `<meta name="author" content="编辑部">HEAD<div><span>2025-03-04 21:18:05</span> <span class="author">作者：林晓芸</span></div>TEXT</div>`, "林晓芸"},
		{"Chinese labels without spaces", "zh", `HEAD<div class="info"><span>撰文：陳嘉敏</span><span>出版：2025-03-04 21:30</span><span>更新：2025-03-05 08:00</span></div>TEXT</div>`, "陳嘉敏"},
		{"Japanese brackets under the text", "ja", `HEAD TEXT<p class="sign">（木村遥）</p></div>`, "木村遥"},
		{"Korean label", "ko", `HEAD<ul><li>기자명 서이랑 기자</li><li>입력 2025.03.04 21:30</li></ul>TEXT</div>`, "서이랑"},
		{"Chinese reporter and correspondent", "zh", `HEAD<p>本报记者 何苗 通讯员 田小满</p>TEXT</div>`, "何苗, 田小满"},
		{"Georgian, beside an account", "ka", `<meta property="article:author" content="nino.talghadze">HEAD<footer class="node__meta"><span class="field field--name-uid">ნინო ტალღაძე</span> <span class="field field--name-created">04 მარტი, 2025 - 21:30</span></footer>TEXT</div>`, "ნინო ტალღაძე"},
		{"Khmer", "km", `HEAD<div class="meta"><span>ដោយ៖ សុខ រលក</span></div>TEXT</div>`, "សុខ រលក"},
		{"Lao", "lo", `HEAD<p>ໂດຍ: ຄຳຫຼ້າ ຄື້ນນ້ຳ</p>TEXT</div>`, "ຄຳຫຼ້າ ຄື້ນນ້ຳ"},
		{"Dari", "fa", `HEAD TEXT<div class="item-author">گزارشگر: فرشته هریوا</div></div>`, "فرشته هریوا"},
		{"Japanese, posted by", "ja", `HEAD<p>投稿者: 谷口こだま</p>TEXT</div>`, "谷口こだま"},
		{"Slovene", "sl", `HEAD<p>Besedilo: Ellen Marwood</p>TEXT</div>`, one},
		{"Hausa", "ha", `HEAD<div class="author">Daga <a href="/h">Hauwa Ruwa</a></div>TEXT</div>`, "Hauwa Ruwa"},
		{"house behind a hyphen", "id", `HEAD<div class="detail__author">Ellen Marwood - <span>kabarsungai</span></div>TEXT</div>`, one},
		{"French label", "fr", `HEAD<p>Texte : <a href="/e">Ellen Marwood</a></p><p>mardi 4 mars 2025</p>TEXT</div>`, one},
		{"Russian label under the text", "ru", `HEAD TEXT<div class="end">Текст: <span>Иван Петров</span></div></div>`, "Иван Петров"},
		{"Taiwanese line", "zh", `HEAD<section><time>2025-03-04 21:40</time> <span>河畔聯報／ 記者<a href="/w">吳欣怡</a>／磨坊即時報導</span></section>TEXT</div>`, "吳欣怡"},
		{"a button beside a Korean name", "ko", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sails late","author":{"@type":"Person","name":"한지우"}}</script>HEAD<div class="byline"><strong>한지우 기자</strong><a>구독</a></div>TEXT</div>`, "한지우"},
		{"channels of the paper", "ru", `HEAD<div>Читать в <div><a>Дзен</a><a>Max</a><a>Telegram</a></div></div>TEXT</div>`, ""},
		{"two reporters of a Taiwanese paper", "zh", `HEAD<section>記者王小明、李美玲／磨坊報導</section>TEXT</div>`, "王小明, 李美玲"},
		{"the label of the date in a box for writers", "ro", `HEAD<div class="author"><span>Data publicării:</span> <time datetime="2025-03-04">04.03.2025 07:41</time></div><div class="author">Redactor: Ellen Marwood</div>TEXT</div>`, one},
		{"not the photographer", "sk", `HEAD<p>4. 3. 2025 21:10 <span>Autor:</span> <a href="/e">Ellen Marwood</a></p><div class="foto"><img src="/a.jpg" width=800><div class="popis">Kľúč na klinci.<span class="autor">Zdroj: TASR/Martin Palko</span></div></div>TEXT</div>`, one},
		{"Slovenian", "sl", `HEAD<div>Avtor: <a href="/e">Ellen Marwood</a></div>TEXT</div>`, one},
		{"Albanian", "sq", `HEAD<p>Nga Ellen Marwood - 4 Mars 2025</p>TEXT</div>`, one},
		{"with an agency", "pt", `HEAD<div class="assinatura"><span>Ellen Marwood</span> com <span>Lusa</span></div>TEXT</div>`, "Ellen Marwood, Lusa"},
		{"reporter of a Chinese paper", "zh", `HEAD<div class="left"><div>河岸新闻记者 林晓芸</div><div>2025-03-04 22:18</div></div>TEXT</div>`, "林晓芸"},
		{"what a Chinese reporter learned", "zh", `HEAD<div class="author">林晓芸</div><div>河岸新闻记者获悉</div>TEXT</div>`, "林晓芸"},
		{"Korean, right behind the name", "ko", `HEAD<div class="writer"><strong class="tit-name"><a href="/r">한지우</a></strong>기자</div>TEXT</div>`, "한지우"},
		{"a date in the writer's box", "en", `HEAD<div class="author"><span class="author__prefix">By </span><a class="author__name" href="/e">Ellen Marwood</a><span class="author__date">5 Mar, 2025 05:00 PM</span></div>TEXT</div>`, one},
		{"a role in the writer's line", "es", `HEAD<div class="detail__author"><a class="detail__author__name" href="/e">Ellen Marwood</a> <span class="detail__author__role">PERIODISTA</span></div>TEXT</div>`, one},
		{"a role with a class, a name without", "en", `HEAD<div class="author"><a href="/e">Ellen Marwood</a><span class="author-role">Harbour correspondent</span></div><div class="author"><a href="/t">Tobias Lindqvist</a><span class="author-role">Data editor</span></div>TEXT</div>`, two},
		{"a role before the day", "en", `HEAD<div class="meta"><span>Ellen Marwood, harbour reporter</span><span>12.03.2026 at 08:30</span><span>3 min</span></div>TEXT</div>`, one},
		{"a day beside minutes", "de", `HEAD<div class="info"><a href="/author/e">Ellen Marwood</a><span>4. März 2025</span><span>4 Min. Lesezeit</span></div>TEXT</div>`, one},
		{"a verb before the day in Polish", "pl", `HEAD<div class="authorAndDate"><a href="/e">Ellen Marwood</a> | <span>Opublikowano: 4 marca 2025</span></div>TEXT</div>`, one},
		{"a verb before the day in Hebrew", "he", `HEAD<div class="authorAndDate"><a href="/e">דורית פנחס</a> | <span>פורסם: 04.03.25 , 08:30</span></div>TEXT</div>`, "דורית פנחס"},
		{"a role on the line below", "en", `HEAD<div class="byline"><div><strong>Ellen Marwood</strong><br>Staff writer</div></div>TEXT</div>`, one},
		{"the newsroom in Turkish", "tr", `HEAD<div class="info"><span>Giriş: 04.03.2025 08:30</span><span>Haber Merkezi</span></div>TEXT</div>`, ""},
		{"an agency's line in brackets", "en", `HEAD TEXT<p>(Reporting by Ellen Marwood; Editing by Bo Ekman)</p></div>`, one},
		{"and edited by", "en", `HEAD TEXT<p>Written by Ellen Marwood and edited by Bo Ekman</p></div>`, one},
		{"a short sentence about the writer", "en", `HEAD TEXT<p>Ellen Marwood is a staff writer here.</p></div>`, one},
		{"not who signs the picture", "de", `HEAD<div class="media-block"><span class="media-block__author">Jan Oster</span></div><div class="article-meta"><span>Ellen Marwood</span> <span>4. März 2025</span></div>TEXT</div>`, "Jan Oster"},
		{"nor with the picture", "de", `HEAD<div class="media-block"><img src="/a.jpg"><span class="media-block__author">Jan Oster</span></div><div class="article-meta"><span>Ellen Marwood</span> <span>4. März 2025</span></div>TEXT</div>`, one},
		{"a role behind three names", "no", `HEAD<div class="c-byline"><div><span>Ellen Lindgard Marwood</span><span>Journalist</span></div></div><time datetime="2025-03-04T21:12:00Z">Publisert: 04. mars 2025 kl. 22:12</time>TEXT</div>`, "Ellen Lindgard Marwood"},
		{"a role for an author", "et", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sails late","author":[{"@type":"Person","name":"Ellen Marwood"},{"@type":"Person","name":", reporter"}]}</script>HEAD TEXT</div>`, one},
		{"an initial is no and", "en", `HEAD<p>By Ellen E Marwood</p>TEXT</div>`, "Ellen E Marwood"},
		{"Hebrew", "he", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sails late","author":{"@type":"Person","name":"דורית פנחס ויעל ברקאי"}}</script>HEAD TEXT</div>`, "דורית פנחס, יעל ברקאי"},
	} {
		markup := strings.NewReplacer("HEAD", head, "TEXT", text).Replace(c.markup)
		a, err := newspage.Extract(newspage.Page{Data: []byte(`<!DOCTYPE html><html lang="` + c.language + `"><meta charset=utf-8><title>Ferry sails late for want of a key</title><body><main>` + markup + `</main></body></html>`)})
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, b := range a.Bylines {
			names = append(names, b.Name)
			if strings.ContainsAny(b.Role, "0123456789") {
				t.Errorf("%s: role %q", c.name, b.Role)
			}
		}
		if got := strings.Join(names, ", "); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		if texts := len(a.Body) - strings.Count(c.markup, "<img"); texts != len(threeParagraphs) && c.name != "farewell" {
			t.Errorf("%s: the report has %d paragraphs, want %d", c.name, texts, len(threeParagraphs))
		}
	}
}

// threeParagraphs are a report.
var threeParagraphs = []string{
	"The night ferry left Port Sennet an hour late on Tuesday because its cook had gone home with the key to the galley.",
	"Nobody went hungry. A passenger who keeps a bakery on Little Gannet opened her bag and sold what was in it at shop prices.",
	"The company has apologised and had a second key cut, which hangs in the wheelhouse on a nail that was already there.",
}

// TestBylineSources reads who wrote a page, and which source said so.
func TestBylineSources(t *testing.T) {
	const account = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sails late for want of a key","author":{"@type":"Person","name":"Kofi Brand"}}</script>`
	const box = `<div class="share">` + "<p>Send this on</p><p>Print this</p><p>Save this</p><p>Listen</p><p>Larger print</p><p>Smaller print</p><p>Report a mistake</p></div>"
	for name, c := range map[string]struct{ head, over, under, want string }{
		"printed others than the account's": {head: account, over: `<p>By Ellen Marwood</p>`, want: "Ellen Marwood, printed"},
		"a word that breaks":                {head: account, over: `<p>By El&shy;len Mar&shy;wood</p>`, want: "Ellen Marwood, printed"},
		"printed as the tag has it": {
			head: account + `<meta name="author" content="Ellen Marwood">`, over: `<p>By Ellen Marwood, Seven News</p>`, want: "Ellen Marwood, meta author",
		},
		"printed as the account":     {head: account, over: `<p>By K. Brand</p>`, want: "Kofi Brand, json-ld author"},
		"printed is no person":       {head: account, over: `<p>By Design</p>`, want: "Kofi Brand, json-ld author"},
		"a crosshead with by":        {head: account, over: `<h2>By the numbers</h2>`, want: "Kofi Brand, json-ld author"},
		"printed with a role":        {head: account, over: `<p>By Ellen Marwood, Photographer</p>`, want: "Kofi Brand, json-ld author"},
		"printed with another":       {head: account, over: `<p>By Kofi Brand and Ellen Marwood</p>`, want: "Kofi Brand; Ellen Marwood, printed"},
		"printed over another role":  {head: account, over: `<p>By Kofi Brand</p><p>Translated by Ellen Marwood</p>`, want: "Kofi Brand, json-ld author"},
		"printed without by":         {head: account, over: `<p class="tags">Ellen Marwood</p>`, want: "Kofi Brand, json-ld author"},
		"the paper is printed":       {head: account + `<meta property="og:site_name" content="The Courier">`, over: `<p>By The Courier</p>`, want: "Kofi Brand, json-ld author"},
		"more creators than authors": {head: strings.Replace(account, `"author"`, `"creator":["Kofi Brand","Ellen Marwood"],"author"`, 1), want: "Kofi Brand; Ellen Marwood, json-ld author"},
		"an account, its owner printed": {
			head: strings.Replace(account, `"name":"Kofi Brand"`, `"name":"ellen.marwood","url":"https://courier.example/ellen"`, 1), over: `<p>By Ellen Marwood</p>`, want: "Ellen Marwood <https://courier.example/ellen>, printed",
		},
		"the house's page is not the writer's": {
			head: strings.Replace(account, `"name":"Kofi Brand"`, `"name":"Courier Newsroom","url":"https://courier.example/desk"`, 1), over: `<p>By Ellen Marwood</p>`, want: "Ellen Marwood, printed",
		},
		"a Korean house and its portal":  {head: `<meta name="author" content="가람통신 | 포탈뉴스"><meta property="og:site_name" content="포탈뉴스">`, over: `<p>홍마루 기자</p>`, want: "홍마루, printed"},
		"the paper among the creators":   {head: strings.Replace(account, `"author"`, `"creator":["Kofi Brand","Courier Newsroom"],"author"`, 1), want: "Kofi Brand, json-ld author"},
		"other creators than authors":    {head: strings.Replace(account, `"author"`, `"creator":["The Courier Desk"],"author"`, 1), want: "Kofi Brand, json-ld author"},
		"behind the day, over the title": {over: `<p>Send this on</p>`, want: "Ellen Marwood, printed"},
		"before the day, over the title": {over: `<p>Send this on</p>`},
		"an item that is quoted": {
			under: `<ol><li itemprop="citation" itemscope><meta itemprop="author" content="Kofi Brand"><p>Brand K. Keys and how to keep them. Port Sennet 1988.</p></li></ol>`,
		},
		"the page's own item": {
			over: `<div itemprop="mainEntity" itemscope><meta itemprop="author" content="Kofi Brand"></div>`, want: "Kofi Brand, meta author",
		},
		"a box far below the text": {under: box + box + `<div class="author-bio"><h3>Ellen Marwood</h3><p>She has sailed with the night ferry since she could walk.</p></div>`, want: "Ellen Marwood, printed"},
	} {
		above := map[string]string{
			"behind the day, over the title": `<div><small>04.02.2022 | 13:10 | Ellen Marwood</small></div>`,
			"before the day, over the title": `<div><small>Harbour Matters | 04.02.2022 | 13:10</small></div>`,
		}[name]
		page := `<html lang="en"><head><title>Ferry sails late for want of a key</title>` + c.head + `</head><body><article>` + above +
			`<h1>Ferry sails late for want of a key</h1>` + c.over +
			`<p>The night ferry left Port Sennet an hour late on Tuesday because its cook had gone home with the key to the galley.</p>` +
			`<p>Nobody went hungry. A passenger who keeps a bakery on Little Gannet opened her bag and sold what was in it at shop prices.</p>` +
			`<p>The company has apologised and had a second key cut, which hangs in the wheelhouse on a nail that was already there.</p></article>` +
			c.under + `</body></html>`
		a, err := newspage.Extract(newspage.Page{Data: []byte(page)})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var names []string
		for _, b := range a.Bylines {
			if b.URL != "" {
				b.Name += " <" + b.URL + ">"
			}
			names = append(names, b.Name)
		}
		got := strings.Join(names, "; ")
		if got != "" {
			got += ", " + a.Origins["bylines"]
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
