package newspage_test

import (
	"strings"
	"testing"

	"github.com/newspage/newspage"
)

// TestPictureShapes sets one picture with its caption and credit into a report
// in the ways that publishing systems do. IMG, CAPTION and NAME stand for the
// same three everywhere.
func TestPictureShapes(t *testing.T) {
	const caption, name = "The night ferry at the quay of Port Sennet on Tuesday", "Tobias Lindqvist"
	for _, c := range []struct{ name, markup string }{
		{"wp", `<figure class="wp-caption"><a href=/x>IMG</a><figcaption class="wp-caption-text">CAPTION. Photo: NAME</figcaption></figure>`},
		{"wp-div", `<div class="wp-caption">IMG<p class="wp-caption-text">CAPTION. (Photo: NAME)</p></div>`},
		{"wp-block", `<figure class="wp-block-image">IMG<figcaption class="wp-element-caption"><em>CAPTION. Photo by NAME/Gannet News</em></figcaption></figure>`},
		{"span credit", `<figure>IMG<figcaption><span class="caption__text">CAPTION</span><span class="caption__credit">NAME</span></figcaption></figure>`},
		{"small", `<figure>IMG<figcaption>CAPTION <small>NAME</small></figcaption></figure>`},
		{"cite", `<figure>IMG<figcaption>CAPTION <cite>NAME</cite></figcaption></figure>`},
		{"credit outside", `<figure>IMG<figcaption>CAPTION</figcaption></figure><div class="image-credit">NAME</div>`},
		{"credit before", `<figure>IMG<span class="copyright">© NAME</span><figcaption>CAPTION</figcaption></figure>`},
		{"dl", `<dl class="wp-caption"><dt>IMG</dt><dd class="wp-caption-dd">CAPTION. Foto: NAME</dd></dl>`},
		{"table", `<table class="image" align=right width=200><tr><td>IMG</td></tr><tr><td class="caption">CAPTION. Foto: NAME</td></tr></table>`},
		{"layout table", `<table align=right width=200><tr><td>IMG</td></tr><tr><td><font size=1>CAPTION. Foto: NAME</font></td></tr></table>`},
		{"name in brackets", `<div class="photo">IMG<div class="photo__caption">CAPTION (NAME)</div></div>`},
		{"name behind a slash", `<div class="photo">IMG<div class="photo-desc">CAPTION / NAME</div></div>`},
		{"label without a colon", `IMG<br><small>CAPTION - foto NAME</small><br><br>`},
		{"label in brackets, no full stop", `<figure>IMG<figcaption>CAPTION [Photo: NAME]</figcaption></figure>`},
		{"label right behind", `<figure>IMG<figcaption>CAPTION <span>Photo: NAME</span></figcaption></figure>`},
		{"p img em", `<p>IMG<br><em>CAPTION. Photo: NAME</em></p>`},
		{"p img / p em", `<p>IMG</p><p><em>CAPTION. Photo: NAME</em></p>`},
		{"p img / p small", `<p>IMG</p><p style="text-align:center"><small>CAPTION. Photo: NAME</small></p>`},
		{"div img + div cap", `<div class="story-image">IMG<div class="image-desc">CAPTION</div><div class="image-author">NAME</div></div>`},
		{"hashed", `<div class="css-1a2b"><div class="css-9z">IMG</div><div class="css-77">CAPTION <span class="css-12">NAME</span></div></div>`},
		{"hashed fig", `<figure class="sc-a"><div>IMG</div><figcaption class="sc-b"><p>CAPTION</p><p>NAME/Reuters</p></figcaption></figure>`},
		{"media__caption", `<div class="media media--image"><div class="media__img">IMG</div><div class="media__caption">CAPTION<span class="media__source">NAME</span></div></div>`},
		{"itemprop", `<div itemscope itemtype="http://schema.org/ImageObject">IMG<span itemprop="caption">CAPTION</span><span itemprop="copyrightHolder">NAME</span></div>`},
		{"amp", `<figure><amp-img src=/boat.jpg width=800 height=500></amp-img><figcaption>CAPTION. Photograph: NAME/The Gannet</figcaption></figure>`},
		{"picture", `<figure><picture><source srcset="/b.webp"><img src=/boat.jpg></picture><figcaption>CAPTION | Foto: NAME</figcaption></figure>`},
		{"bild", `<figure>IMG<figcaption>CAPTION. Bild: NAME</figcaption></figure>`},
		{"quelle", `<figure>IMG<figcaption>CAPTION Quelle: NAME</figcaption></figure>`},
		{"copyright", `<figure>IMG<figcaption>CAPTION © NAME</figcaption></figure>`},
		{"paren", `<figure>IMG<figcaption>CAPTION. (NAME/Reuters)</figcaption></figure>`},
		{"agency slash", `<figure>IMG<figcaption>CAPTION. NAME / AFP</figcaption></figure>`},
		{"image source", `<figure>IMG<figcaption><span class=vh>Image source, </span>NAME</figcaption><figcaption><span class=vh>Image caption, </span>CAPTION</figcaption></figure>`},
		{"npr", `<div class="bucketwrap image"><div class="imagewrap">IMG</div><div class="credit-caption"><div class="caption-wrap"><div class="caption"><p>CAPTION <b class="credit">NAME</b><b class="hide-caption">hide caption</b></p></div></div><span class="credit">NAME</span><b class="toggle-caption">toggle caption</b></div></div>`},
		{"npr, by both", `<div class="bucketwrap image"><div class="imagewrap">IMG</div><div class="credit-caption"><div class="caption-wrap"><div class="caption"><p>CAPTION. <b class="credit">NAME/AP</b><b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption"><b>toggle caption</b></b></div><span class="credit">NAME/AP</span></div></div>`},
		{"fr", `<figure>IMG<figcaption>CAPTION. Crédit photo : NAME</figcaption></figure>`},
		{"es", `<figure>IMG<figcaption>CAPTION. Foto de NAME</figcaption></figure>`},
		{"it", `<figure>IMG<figcaption>CAPTION (foto di NAME)</figcaption></figure>`},
		{"author dash", `<figure>IMG<figcaption>CAPTION. — NAME</figcaption></figure>`},
		{"copyright div", `<figure><div class=img>IMG<div class="copyright">NAME</div></div><figcaption>CAPTION</figcaption></figure>`},
		{"link wrap", `<figure><a href="/boat.jpg" title="x">IMG</a><div class="info"><div class="desc">CAPTION</div><div class="by">Photo: NAME</div></div></figure>`},
		{"strong", `<figure>IMG<figcaption><strong>CAPTION.</strong> Photo: NAME</figcaption></figure>`},
		{"photo courtesy", `<figure>IMG<figcaption>CAPTION. Photo courtesy of NAME</figcaption></figure>`},
		{"via", `<figure>IMG<figcaption>CAPTION. NAME via Getty Images</figcaption></figure>`},
		{"br", `<figure>IMG<figcaption>CAPTION<br>NAME, Gannet News</figcaption></figure>`},
		{"legende", `<div class="img-article"><img src=/boat.jpg alt=x><span class="legende">CAPTION</span><span class="auteur">NAME</span></div>`},
		{"pie", `<div class="foto"><img src=/boat.jpg><p class="pie-foto">CAPTION <span class="autor">NAME</span></p></div>`},
		{"caption above", `<div class=photo><div class=photo-caption>CAPTION. Photo: NAME</div>IMG</div>`},
		{"sib p", `<div class="article-image">IMG</div><p class="article-image-caption">CAPTION</p><p class="article-image-credit">Photo: NAME</p>`},
		{"aside fig", `<aside class="article-aside"><figure>IMG<figcaption>CAPTION. Photo: NAME</figcaption></figure></aside>`},
		{"button expand", `<figure><button>Expand</button>IMG<figcaption>CAPTION. Photo: NAME<button>Close</button></figcaption></figure>`},
		{"no img", `<figure class="image"><div class="placeholder" data-src=/boat.jpg></div><figcaption>CAPTION. Photo: NAME</figcaption></figure>`},
		{"caption and attribution", `<div class="hero"><figure class="qt">IMG</figure><div class="arr-caption-attribution"><div class="caption-attribution_caption__1"><span>CAPTION</span></div><div class="caption-attribution_attr__2"><span>NAME</span></div></div></div>`},
		{"credit with dots", `<figure>IMG<figcaption><span class="x1">CAPTION.</span><span class="x2"><span class="x3">Credit...</span><span><span>NAME</span></span></span></figcaption></figure>`},
		{"name over the picture", `<figure><div data-component="image-block">IMG<span class="x1">NAME</span></div><figcaption><p>CAPTION</p></figcaption></figure>`},
		{"mail", `<figure>IMG<figcaption><span class="caption-text">CAPTION <span class="photo-credit">NAME</span> <span class="credit-email">tl@gannet.example</span></span></figcaption></figure>`},
		{"in a rail", `<section class="b-right-rail"><figure>IMG<figcaption>CAPTION. Photo: NAME</figcaption></figure></section>`},
		{"custom element", `<figure><c-image src="/boat.jpg" width=800 height=500></c-image><figcaption>CAPTION <span class="credit">NAME</span></figcaption></figure>`},
		{"opens in a popup", `<div class="featured"><figure><a class="td-modal-image" href="/boat.jpg">IMG</a><figcaption>CAPTION. Photo: NAME</figcaption></figure></div>`},
		{"all in the link", `<div class="featured"><a href="/boat.jpg"><div class="thumb">IMG</div><p class="wp-caption-text">CAPTION. (Photo: NAME)</p></a></div>`},
		{"hashed spans", `<div class="Post_pic__L">IMG<div class="Post_leg__0"><span>CAPTION</span><span class="Post_leg2__1">NAME de Freitas/Gannet</span></div></div>`},
		{"heading in figcaption", `<figure class="image">IMG<figcaption class="image__caption"><h2 class="image__caption-title">CAPTION.</h2><span class="image__caption-author">NAME</span></figcaption></figure>`},
		{"figcaption by an author", `<figure>IMG<div class="caption"><figcaption itemprop="caption">CAPTION.</figcaption><figcaption itemprop="author" data-prefix="Foto: ">NAME</figcaption></div></figure>`},
		{"microdata of the picture", `<div itemscope itemtype="http://schema.org/ImageObject">IMG<div itemprop="description">CAPTION</div><div itemprop="author">Photo: NAME</div></div>`},
		{"a source around both", `<div class="top">IMG<p class="source">CAPTION. <span>Photo: NAME</span></p></div>`},
		{"label in brackets without a colon", `<div class="pic">IMG<div class="didascalia">CAPTION (Foto NAME)</div></div>`},
		{"sign and label", `<div class="pic">IMG<div class="image-caption">CAPTION. <span>© Foto NAME</span></div></div>`},
		{"photographer called an author", `<div class="image-box image-box_center">IMG<div class="image-box__caption">CAPTION</div><div class="image-box__author">NAME</div></div>`},
		{"photo author", `<div class="mainPhoto"><a href=/g>IMG</a><div class="photoInfo"><p>CAPTION.</p><p class="photoAuthor">fot. NAME</p></div></div>`},
		{"under a credit of its own", `<div class="foto">IMG<span class="kaynak">Fotoğraf: NAME</span></div><div class="foto-alti">CAPTION</div>`},
		{"credit first, in the same box", `<div class="ovh"><div class="pfull">IMG<div class="grey2">NAME/Gannet News<div><b>CAPTION.</b></div></div></div></div>`},
		{"in brackets, in an element of its own", `<figure><span>IMG</span><figcaption><strong>CAPTION</strong><p>[NAME. Gannet News]</p></figcaption></figure>`},
		{"source under the picture", `<div class="top">IMG<div class="src">Kaynak: NAME</div></div><p class="image-caption">CAPTION</p>`},
		{"embedded", `<div class="imageEmbed"><div>IMG</div><span class="c1">CAPTION.</span><span class="c2">NAME</span></div>`},
		{"credit in an attribute", `<figure><img src=/boat.jpg width=800 height=500 data-credit="NAME/Gannet News"><figcaption>CAPTION</figcaption></figure>`},
		{"credit in the attribute of a link", `<figure><a href=/boat.jpg data-credit="Foto: NAME"><picture>IMG</picture></a><figcaption>CAPTION</figcaption></figure>`},
		{"both in a box of credit", `<div class="article-image">IMG</div><div class="photo-credit">CAPTION. (NAME/Getty Images)</div>`},
		{"both in an attribution", `<div class="lede-image">IMG<div class="attribution">CAPTION. <span class="credit">Photo: NAME/AFP via Getty Images</span></div></div>`},
		{"both in a credit with a bar", `<figure>IMG</figure><p class="story-meta__credit">CAPTION. | NAME/Getty Images</p>`},
		{"source apart", `<figure>IMG<figcaption>CAPTION / Źródło: <span>NAME</span></figcaption></figure>`},
		{"bar in an element", `<figure>IMG<figcaption><div class="description">CAPTION</div><div class="px-2"> |</div><div class="copyright">NAME</div></figcaption></figure>`},
		{"name before an address", `<figure>IMG<figcaption>CAPTION. NAME <span class="credit">tl@gannet.example</span></figcaption></figure>`},
		{"agency in brackets, photographer apart", `<div class="mainpic">IMG<div class="text">CAPTION. (Foto: NAME)</div><div class="text credits">Foto: GBC</div></div>`},
		{"label of a field", `<div class="wrapper"><div class="field field--label-visually_hidden"><div class="field__label visually-hidden">Image</div><div class="field__item">IMG</div></div><span class="legend">CAPTION (NAME / AFP)</span></div>`},
		{"caption and button beside the figure", `<button><div class="embed"><div><figure>IMG<div><span>View 3 Images</span></div></figure></div><figcaption><span>CAPTION</span><span>(Image: NAME)</span></figcaption></div></button>`},
		{"lazy over a drawing", `<figure><img data-src="/boat.jpg" width=960 height=540 src="/gannet.svg"><figcaption>CAPTION | Foto: NAME</figcaption></figure>`},
		{"lazy in sizes", `<figure><img class="lazy" data-src-big="/boat.jpg" data-src-small="/b.jpg"><figcaption>CAPTION<span class="credit">Bild: NAME</span></figcaption></figure>`},
		{"copy for readers without scripts", `<div class="media"><div class="im"><img src="/index-transparent.png"><span class="icon"></span><noscript>IMG</noscript></div><div class="mediaInfo"><span class="mediaSubtitle">CAPTION</span><span class="mediaRights">Bildrechte: NAME</span></div></div>`},
		{"small heading", `<p>IMG</p><h5>CAPTION. Photo: NAME</h5>`},
		{"linked name", `<figure>IMG<figcaption>CAPTION <a href="/u/tl" rel="author">NAME</a></figcaption></figure>`},
		{"what a click does, before the credit", `<figure>IMG<figcaption>CAPTION. <a href="/boat.jpg">Enlarge image</a> Photo: NAME</figcaption></figure>`},
		{"what a click does, behind the credit", `<figure>IMG<p>CAPTION. NAME/Gannet <a href="/l">Purchase Licensing Rights</a></p></figure>`},
		{"number of the picture", `<figure>IMG<figcaption><span class="count">1 of 5</span> CAPTION <span class="credit">NAME</span></figcaption></figure>`},
		{"number before the caption", `<figure>IMG<figcaption>1/12 CAPTION <span class="credit">NAME</span></figcaption></figure>`},
		{"number right at the caption", `<figure>IMG<figcaption><span>2 / 12</span>CAPTION <span class="credit">NAME</span></figcaption></figure>`},
		{"bare label below the figure", `<figure>IMG<figcaption>CAPTION</figcaption></figure><div class="x">Fot. NAME</div>`},
		{"box of caption and credit", `<div class="image"><div>IMG</div><div class="captionCredit"><span class="caption">CAPTION</span><span class="credit">(NAME)</span></div></div>`},
		{"caption called an attribution", `<div class="image"><div>IMG</div><div class="image__metadata"><div class="image__caption attribution"><span>CAPTION.</span></div><figcaption class="image__credit">NAME/Gannet</figcaption></div></div>`},
		{"label of the caption for those who are read to", `<figure>IMG<figcaption><span class="u-hide-visually">Image: </span><span class="ui-caption__text">CAPTION. Pic: NAME</span></figcaption></figure>`},
		{"label of the caption", `<figure>IMG<figcaption>Image: CAPTION. Pic: NAME</figcaption></figure>`},
		{"author in an element of its own", `<figure>IMG<figcaption><span>CAPTION</span> <span>Autor: NAME/Gannet</span></figcaption></figure>`},
		{"label on a line of its own", `<center>IMG<br><b>CAPTION</b><br><i>Photo: NAME</i></center>`},
		{"for a paper, in brackets", `<figure>IMG<figcaption>CAPTION (NAME for The Gannet Post)</figcaption></figure>`},
		{"by", `<figure>IMG<figcaption>CAPTION. By NAME</figcaption></figure>`},
		{"name and paper behind bars", `<figure>IMG<figcaption>CAPTION | NAME | Gannet</figcaption></figure>`},
		{"dash right before the name", `<figure>IMG<figcaption>CAPTION. —NAME/GANNET</figcaption></figure>`},
		{"capitals", `<figure>IMG<figcaption>CAPTION. TOBIAS LINDQVIST/GETTY IMAGES</figcaption></figure>`},
	} {
		markup := strings.NewReplacer("IMG", `<img src="/boat.jpg" width=800 height=500>`, "CAPTION", caption, "NAME", name).Replace(c.markup)
		got := pictureIn(t, c.name, markup)
		if strings.TrimSuffix(got.Caption, ".") != caption {
			t.Errorf("%s: the caption is %q", c.name, got.Caption)
		}
		if !strings.HasPrefix(strings.ToLower(got.Credit), strings.ToLower(name)) {
			t.Errorf("%s: the credit is %q", c.name, got.Credit)
		}
		if got.URL == "" && c.name != "no img" {
			t.Errorf("%s: the picture has no address", c.name)
		}
	}
}

// TestDescribedPicture sees a caption in what its element calls small print or a
// credit where the picture is described by the same words, and a credit in those of a
// photographer.
func TestDescribedPicture(t *testing.T) {
	for _, c := range []struct{ markup, caption, credit string }{
		{`<figure><img src=/boat.jpg alt="Tobias Lindqvist y Ana Lucero en el muelle"><figcaption><p><small>Tobias Lindqvist y Ana Lucero en el muelle</small></p></figcaption></figure>`, "Tobias Lindqvist y Ana Lucero en el muelle", ""},
		{`<figure><img src=/boat.jpg alt="Tobias Lindqvist."><div class="credit-media"><p>Tobias Lindqvist.</p></div></figure>`, "Tobias Lindqvist.", ""},
		{`<figure><img src=/boat.jpg alt="Photo: Tobias Lindqvist"><div class="credit-media"><p>Photo: Tobias Lindqvist</p></div></figure>`, "", "Tobias Lindqvist"},
		{`<figure><img src=/boat.jpg alt="The ferry"><figcaption><p><small>Tobias Lindqvist</small></p></figcaption></figure>`, "", "Tobias Lindqvist"},
		{`<figure><img src=/boat.jpg alt="Gannet"><figcaption><span class="credit">Gannet</span></figcaption></figure>`, "", "Gannet"},
		{`<figure><img src=/boat.jpg><figcaption>. Imagen: Tobias Lindqvist</figcaption></figure>`, "", "Tobias Lindqvist"},
		{`<figure><img src=/boat.jpg><span><a href="https://pins.example/x">Share on Pinterest</a></span><figcaption>The ferry at the quay on Tuesday.</figcaption></figure>`, "The ferry at the quay on Tuesday.", ""},
		{`<figure><img src=/boat.jpg><figcaption>Cook and carpenter (m/f/d)</figcaption></figure>`, "Cook and carpenter (m/f/d)", ""},
	} {
		if got := pictureIn(t, c.markup, c.markup); got.Caption != c.caption || got.Credit != c.credit {
			t.Errorf("%s: %q, %q; want %q, %q", c.markup, got.Caption, got.Credit, c.caption, c.credit)
		}
	}
}

// TestLazyPictures sees the address of a picture wherever a lazy loader keeps it.
func TestLazyPictures(t *testing.T) {
	for _, img := range []string{
		`<img src="data:," data-src="/boat.jpg">`,
		`<img src="/img/blank.png" data-original="/boat.jpg">`,
		`<img src="/static/px.gif" data-hi-res-src="/boat.jpg">`,
		`<img src="data:image/gif;base64,R0lGOD" data-ll-src="/boat.jpg?w=640">`,
		`<img data-flickity-lazyload="https://pictures.example/boat.jpg">`,
		`<img src="data:image/gif;base64,R0lGOD" data-srcset="https://pictures.example/small.jpg?resize=75%2C50 750w, https://pictures.example/boat.jpg?resize=120%2C80 1200w">`,
		`<img nitro-lazy-src="/boat.jpg" alt="the/boat.jpg by night" src="data:image/svg+xml;base64,R0lGOD">`,
		`<img src="/boat.jpg" data-full="/large/quay.jpg">`,
		`<img src="data:image/gif;base64,R0lGOD" alt="img/1.jpg" data-srcset="/small.jpg 300w, /boat.jpg 900w">`,
		`<div class="lazy" data-src="/boat.jpg"></div>`,
		`<div class="lazy" data-bg="/boat.jpg?w=900"></div>`,
		`<a href="/large"><span data-background-image="url('/boat.jpg')"></span></a>`,
		`<div style="height:400px;background-image:url('/boat.jpg')"></div>`,
		`<div class="lazy"><noscript><picture><source srcset="/b.webp"><img src="/boat.jpg"></picture></noscript></div>`,
	} {
		markup := `<figure>` + img + `<figcaption>The ferry at the quay on Tuesday.</figcaption></figure>`
		if got := pictureIn(t, markup, markup); !strings.Contains(got.URL, "/boat.jpg") {
			t.Errorf("%s: the address is %q", img, got.URL)
		}
	}
}

// TestIconsInCaptions takes no background of an element in a caption for the picture.
func TestIconsInCaptions(t *testing.T) {
	const markup = `<figure><figcaption><i style="background-image:url(/camera.png)"></i>The ferry at the quay on Tuesday.</figcaption></figure>`
	if got := pictureIn(t, markup, markup); got.URL != "" {
		t.Errorf("the address is %q", got.URL)
	}
}

// TestOpeningPicture sees the picture between headline and text, with its caption, in
// boxes whose class says that they are something else.
func TestOpeningPicture(t *testing.T) {
	const caption = "The night ferry at the quay of Port Sennet on Tuesday."
	for _, markup := range []string{
		`<div class="pane logo"><div>IMG</div><div class="track"><span>Image 2 of 10</span></div></div><div class="caption">CAPTION</div>`,
		`<section class="story-header"><div class="story-promo"><figure>IMG<figcaption>CAPTION</figcaption></figure></div></section>`,
		`<div class="pane"><div class="views-row"><div class="field-image">IMG</div><div class="caption"><p>CAPTION</p></div></div></div>`,
		`<div class="l-view__sharing"><div class="m-media">IMG<div class="m-media__caption"><p>CAPTION</p></div></div></div>`,
		`<ul><li class="media"><figure><div>IMG</div><div class="cutline-byline-box"><span class="cutline-text"><p>CAPTION</p></span></div></figure></li></ul>`,
	} {
		markup = strings.NewReplacer("IMG", `<img src="/boat.jpg" width=800 height=500>`, "CAPTION", caption).Replace(markup)
		page := `<html lang=en><head><title>Ferry sails late</title></head><body><main><header><h1>Ferry sails late</h1></header>` + markup +
			`<ul><li><a href=/1>Bakery sells out before the ferry sails</a><li><a href=/2>Harbour office buys a second nail</a></ul><div class="text"><p>` + strings.Join(ferryReport, "</p><p>") + "</p></div></main></body></html>"
		a, err := newspage.Extract(newspage.Page{Data: []byte(page)})
		if err != nil {
			t.Fatal(err)
		}
		if got := a.Body[0]; got.Type != newspage.Image || got.URL == "" || got.Caption != caption {
			t.Errorf("%s: the picture is %q, its caption %q", markup, got.URL, got.Caption)
		}
	}
}

// TestWritersUnderPicture sees the writers, in italics under the picture that
// opens the report, and no caption.
func TestWritersUnderPicture(t *testing.T) {
	got := pictureIn(t, "writers", "<p><img src=/boat.jpg></p><p><em>By Ellen Marwood, harbour reporter in Gannet</em></p>")
	if got.Caption != "" || got.Credit != "" {
		t.Errorf("the caption is %q, the credit %q", got.Caption, got.Credit)
	}
}

// TestPortraitUnderHeadline sees the writer's portrait, name and house over the
// report, and no caption.
func TestPortraitUnderHeadline(t *testing.T) {
	for _, portrait := range []string{
		`<a href=/x><img src=/e.jpg alt="Portrait of Ellen Marwood"></a><div><a href=/e>Ellen Marwood</a></div><div>The Harbour Courier</div>`,
		`<div class="media"><img src=/e.jpg><div class="media-body__author">Ellen Marwood</div></div>`,
		`<a href=/e><img src=/e.jpg></a><div><p><a href=/e>Ellen Marwood</a></p><p>Port Sennet</p></div>`,
	} {
		page := `<html lang=en><head><title>Ferry sails late</title></head><body><article><h1>Ferry sails late</h1><div class=pb>` + portrait + `</div><div><p>` +
			strings.Join(ferryReport, "</p><p>") + "</p></div></article></body></html>"
		a, err := newspage.Extract(newspage.Page{Data: []byte(page)})
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range a.Body {
			if b.Caption != "" || b.Credit != "" {
				t.Errorf("%s: the caption is %q, the credit %q", portrait, b.Caption, b.Credit)
			}
		}
	}
}

// TestOwnHouseInBrackets sees the name of the paper or its site in the brackets that a
// caption ends in, and no other in them.
func TestOwnHouseInBrackets(t *testing.T) {
	for text, want := range map[string]string{"The ferry at the quay (GBCN)": "GBCN", "The ferry at the quay (Gannet Post)": "Gannet Post", "The ferry at the quay (1962)": "", "The ferry at the quay (Gannet)": "", "The cook of the party (LINDEN)": ""} {
		page := `<html lang=en><head><title>Ferry sails late</title><meta property="og:site_name" content="Gannet Post Online"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sails late","publisher":{"name":"GBCN"}}</script></head><body><article><h1>Ferry sails late</h1><div><img src=/boat.jpg><div>` + text + `</div></div><p>` +
			strings.Join(ferryReport, "</p><p>") + "</p></article></body></html>"
		a, err := newspage.Extract(newspage.Page{Data: []byte(page)})
		if err != nil {
			t.Fatal(err)
		}
		if got := a.Body[0]; got.Credit != want || got.Caption != strings.TrimSuffix(text, " ("+want+")") {
			t.Errorf("%s: %q, %q; want the credit %q", text, got.Caption, got.Credit, want)
		}
	}
}

// TestCredits splits captions of many languages.
func TestCredits(t *testing.T) {
	for _, c := range []struct{ text, caption, credit string }{
		{"Ночной паром у причала во вторник. Фото: Иван Петров / ТАСС", "Ночной паром у причала во вторник.", "Иван Петров / ТАСС"},
		{"火曜日の港に停泊する夜行フェリー＝山田太郎撮影", "火曜日の港に停泊する夜行フェリー", "山田太郎"},
		{"화요일 항구에 정박한 야간 여객선. [사진=연합뉴스]", "화요일 항구에 정박한 야간 여객선.", "연합뉴스"},
		{"العبّارة الليلية في الميناء يوم الثلاثاء (رويترز)", "العبّارة الليلية في الميناء يوم الثلاثاء", "رويترز"},
		{"Ilta-lautta laiturissa tiistaina. Kuva: Matti Virtanen", "Ilta-lautta laiturissa tiistaina.", "Matti Virtanen"},
		{"El ferry, en el muelle. Fotografía de Marta Ruiz", "El ferry, en el muelle.", "Marta Ruiz"},
		{"Der Koch mit dem Schlüssel (Symbolfoto: dpa)", "Der Koch mit dem Schlüssel", "Symbolfoto: dpa"},
		{"Una foto de la portada del diario, en el kiosco.", "Una foto de la portada del diario, en el kiosco.", ""},
		{"A photo courtesy call at the harbour office.", "A photo courtesy call at the harbour office.", ""},
		{"Nocny prom przy nabrzeżu we wtorek / fot. Jan Nowak / PAP", "Nocny prom przy nabrzeżu we wtorek", "Jan Nowak / PAP"},
		{"修好后的渡轮停在码头。图片来源：新华社", "修好后的渡轮停在码头。", "新华社"},
		{"港に停泊する夜行フェリー＝火曜日、北港市", "港に停泊する夜行フェリー＝火曜日、北港市", ""},
		{"写真・図版：港に停泊する夜行フェリー＝火曜日、北港市、山田太郎撮影", "港に停泊する夜行フェリー＝火曜日、北港市", "山田太郎"},
		{"The ferry at the quay | 18.04.2024, 3:18 min", "The ferry at the quay | 18.04.2024, 3:18 min", ""},
		{"A komp a rakparton kedden. Kép: Jane Smith/MTI", "A komp a rakparton kedden.", "Jane Smith/MTI"},
		{"Fot. Jan Nowak / PAP", "", "Jan Nowak / PAP"},
		{"Photo Jane Smith", "", "Jane Smith"},
		{"Photo Gallery", "", ""},
		{"fot. Jan Nowak. Nocny prom przy nabrzeżu.", "Nocny prom przy nabrzeżu.", "Jan Nowak"},
		{"The ferry at the quay / Jane Smith/GettyImages", "The ferry at the quay", "Jane Smith/GettyImages"},
		{"Der Koch prüft den Schlüssel in der Kombüse. Karin Looser für NZB", "Der Koch prüft den Schlüssel in der Kombüse.", "Karin Looser für NZB"},
		{"Le cuisinier tient la clef devant le bac (Jeanne Martin pour Le Courrier)", "Le cuisinier tient la clef devant le bac", "Jeanne Martin pour Le Courrier"},
		{"Der Koch sucht den Schlüssel in der Kombüse. Karin Looser für immer", "Der Koch sucht den Schlüssel in der Kombüse. Karin Looser für immer", ""},
		{"Færgen i havnen. Tegning: Rune Højsgaard", "Færgen i havnen.", "Rune Højsgaard"},
		{"The ferry at the quay.—Reuters", "The ferry at the quay.", "Reuters"},
		{"The ferry at the quay. Jane Smith/Getty.", "The ferry at the quay.", "Jane Smith/Getty"},
		{"Foto: Nelayan memperbaiki jaring di dermaga (Budi Santoso/Kurir)", "Nelayan memperbaiki jaring di dermaga", "Budi Santoso/Kurir"},
		{"Foto: Archiv der Stadt und des Hafens (privat)", "", "Archiv der Stadt und des Hafens (privat)"},
		{"▲ The ferry at the quay. Photo: Jane Smith", "The ferry at the quay.", "Jane Smith"},
		{"Legende: The ferry at the quay. Photo: Jane Smith", "The ferry at the quay.", "Jane Smith"},
		{"العبّارة الليلية في الميناء يوم الثلاثاء (أ.ف.ب)", "العبّارة الليلية في الميناء يوم الثلاثاء", "أ.ف.ب"},
		{"The ferry at the quay. Jane Smith | The Paper", "The ferry at the quay.", "Jane Smith, The Paper"},
		{"The ferry leaves the quay. Video: Jane Smith", "The ferry leaves the quay.", "Jane Smith"},
		{"El transbordador deja el muelle. Video: Noticias 5", "El transbordador deja el muelle.", "Noticias 5"},
		{"El transbordador deja el muelle. Video: el capitán lo cuenta todo", "El transbordador deja el muelle. Video: el capitán lo cuenta todo", ""},
		{"Le bac à quai, mercredi 14 août.LUC MARTIN / AFP", "Le bac à quai, mercredi 14 août.", "LUC MARTIN / AFP"},
		{"มีเรือจอดอยู่ (ภาพ: สมชาย ใจดี)", "มีเรือจอดอยู่", "สมชาย ใจดี"},
		{"মঙ্গলবার ঘাটে ফেরি। ছবি: রয়টার্স", "মঙ্গলবার ঘাটে ফেরি।", "রয়টার্স"},
		{"Пором біля причалу. Світлина: Іван Петренко", "Пором біля причалу.", "Іван Петренко"},
		{"Chiếc phà ở bến. Ảnh: <em>Nguyễn Văn An</em>", "Chiếc phà ở bến.", "Nguyễn Văn An"},
		{"El bolillero del club de Puerto Sereno - crédito Municipalidad de Puerto Sereno", "El bolillero del club de Puerto Sereno", "Municipalidad de Puerto Sereno"},
		{"El barco en el muelle (crédito Marta Ruiz)", "El barco en el muelle", "Marta Ruiz"},
		{"El club pide un crédito - crédito sin interés", "El club pide un crédito - crédito sin interés", ""},
		{"Nocny prom przy nabrzeżu Fot. Jan Nowak", "Nocny prom przy nabrzeżu", "Jan Nowak"},
		{"Nocny prom przy nabrzeżu. Fot. dpa", "Nocny prom przy nabrzeżu.", "dpa"},
		{"Το πλοίο στην προβλήτα Φωτ. Ελένη Παππά", "Το πλοίο στην προβλήτα", "Ελένη Παππά"},
		{"The captain - and his cook", "The captain - and his cook", ""},
		{"Foto: Tomás Linares. La llave cuelga de su clavo en el puente.", "La llave cuelga de su clavo en el puente.", "Tomás Linares"},
		{"Photo: Jane Smith | The ferry at the quay on Tuesday", "The ferry at the quay on Tuesday", "Jane Smith"},
		{"Photo: J. Smith, harbour master of Port Sennet", "", "J. Smith, harbour master of Port Sennet"},
		{"Drugi klucz na gwoździu. Autor: Tomasz Lind / PAP", "Drugi klucz na gwoździu.", "Tomasz Lind / PAP"},
		{"Antrasis raktas ant vinies / Tomo Lindkvisto nuotr.", "Antrasis raktas ant vinies", "Tomo Lindkvisto"},
		{"A második kulcs a szögön. (Kovács János felvétele)", "A második kulcs a szögön.", "Kovács János"},
		{"Το κλειδί στο καρφί (ΦΩΤΟ: EUROKINISSI)", "Το κλειδί στο καρφί", "EUROKINISSI"},
		{"釘に掛けられた鍵＝2024年6月4日、北港市、丸木洋子撮影", "釘に掛けられた鍵＝2024年6月4日、北港市", "丸木洋子"},
		{"驾驶室钉子上的备用钥匙。王明 摄", "驾驶室钉子上的备用钥匙。", "王明"},
		{"民眾在碼頭歡呼。記者王明攝 113年6月4日", "民眾在碼頭歡呼。", "記者王明"},
		{"民眾在碼頭歡呼。記者吳欣怡／攝影", "民眾在碼頭歡呼。", "記者吳欣怡"},
		{"Der Koch am Herd. Bild Tobias Lindqvist", "Der Koch am Herd.", "Tobias Lindqvist"},
		{"Berechne die Masse des Schlüssels. (Lösung: m = 210 g)", "Berechne die Masse des Schlüssels. (Lösung: m = 210 g)", ""},
		{"The cook at her stove. (Courier Photo by Ellen Marwood)", "The cook at her stove.", "Courier Photo by Ellen Marwood"},
		{"From left: the cook (Gannet Ferries), the purser (Port Sennet). Photo: Ellen Marwood", "From left: the cook (Gannet Ferries), the purser (Port Sennet).", "Ellen Marwood"},
		{"The cook at her stove. GC PHOTO: ELLEN MARWOOD", "The cook at her stove.", "GC PHOTO: ELLEN MARWOOD"},
		{"The cook at her stove (PTI Photo)", "The cook at her stove", "PTI Photo"},
		{"The ferry at the quay in May 1962 (c) Port Sennet Archive", "The ferry at the quay in May 1962", "Port Sennet Archive"},
		{"Il cuoco ai fornelli - RIPRODUZIONE RISERVATA", "Il cuoco ai fornelli", ""},
		{"Antrasis raktas ant vinies. | Tomas Lindas / Gannet nuotr.", "Antrasis raktas ant vinies.", "Tomas Lindas / Gannet"},
		{"سكان يحتفلون في الميناء مساء الثلاثاء (الفرنسية)", "سكان يحتفلون في الميناء مساء الثلاثاء", "الفرنسية"},
		{"سكان يحتفلون في الميناء مساء الثلاثاء - أ ف ب", "سكان يحتفلون في الميناء مساء الثلاثاء", "أ ف ب"},
		{"港に停泊する夜行フェリー（ロイター）", "港に停泊する夜行フェリー", "ロイター"},
		{"修好后的渡轮停在码头 (路透社)", "修好后的渡轮停在码头", "路透社"},
		{"화요일 항구에 정박한 야간 여객선. ⓒ 연합뉴스", "화요일 항구에 정박한 야간 여객선.", "연합뉴스"},
		{"화요일 항구에 정박한 야간 여객선. 김철수 기자", "화요일 항구에 정박한 야간 여객선.", "김철수 기자"},
		{"화요일 항구에 정박한 야간 여객선 [강변 군청 제공. 재판매 및 DB 금지]", "화요일 항구에 정박한 야간 여객선", "강변 군청 제공. 재판매 및 DB 금지"},
		{"화요일 항구에 정박한 야간 여객선. 김철수 기자 cs@paper.example", "화요일 항구에 정박한 야간 여객선.", "김철수 기자 cs@paper.example"},
		{"화요일 항구에 정박한 야간 여객선. 강변 군청 제공", "화요일 항구에 정박한 야간 여객선.", "강변 군청 제공"},
		{"修好后的渡轮停在码头。河岸新闻记者 王明 图", "修好后的渡轮停在码头。", "河岸新闻记者 王明"},
		{"修好后的渡轮停在码头，新的航线图", "修好后的渡轮停在码头，新的航线图", ""},
		{"Το πλοίο στο λιμάνι. Φωτ. ΓΙΩΡΓΟΣ ΚΟΝΤΟΣ", "Το πλοίο στο λιμάνι.", "ΓΙΩΡΓΟΣ ΚΟΝΤΟΣ"},
		{"The cook at her stove 📷 Ellen Marwood", "The cook at her stove", "Ellen Marwood"},
		{"The cook at her stove. (Ellen Marwood (Keystone))", "The cook at her stove.", "Ellen Marwood (Keystone)"},
		{"The cook (left) at her stove (Reuters)", "The cook (left) at her stove", "Reuters"},
		{"The cook of the ferry stands at her stove. Ellen Marwood (Keystone)", "The cook of the ferry stands at her stove.", "Ellen Marwood (Keystone)"},
		{"The cook of the night ferry at her stove. – Ellen Marwood (AP)", "The cook of the night ferry at her stove.", "Ellen Marwood (AP)"},
		{"The cook at her stove | Ellen Marwood (AP)", "The cook at her stove", "Ellen Marwood (AP)"},
		{"The cook of the ferry at her stove, and beside it Ellen Marwood (AP)", "The cook of the ferry at her stove, and beside it Ellen Marwood", "AP"},
		{"The cook at her stove<br>Reuters", "The cook at her stove", "Reuters"},
		{"The cook at her stove<br>Ellen Marwood/Gannet News", "The cook at her stove", "Ellen Marwood/Gannet News"},
		{"The cook at her stove<br>picture alliance/dpa, Ellen Marwood", "The cook at her stove", "picture alliance/dpa, Ellen Marwood"},
		{"The cook at her stove<br>Ellen Marwood (Keystone)", "The cook at her stove", "Ellen Marwood (Keystone)"},
		{"The cook at her stove<br>GBC", "The cook at her stove", "GBC"},
		{"The cook at her stove in Port Sennet,<br>UK", "The cook at her stove in Port Sennet,\nUK", ""},
		{"The cook at her stove. Photo: Ellen Marwood<br>Gannet/Keystone", "The cook at her stove.", "Ellen Marwood Gannet/Keystone"},
		{"The cook at her stove <em>Ellen Marwood/AP</em>", "The cook at her stove", "Ellen Marwood/AP"},
		{"The cook at her stove in <em>The Key of the Galley</em>", "The cook at her stove in The Key of the Galley", ""},
		{"The cook waits for the new mate of the night ferry, Dr. Ellen Marwood (AP)", "The cook waits for the new mate of the night ferry, Dr. Ellen Marwood", "AP"},
		{"Der Koch der Fähre steht am Kai. Im Hintergrund Port Sennet (Keystone)", "Der Koch der Fähre steht am Kai. Im Hintergrund Port Sennet", "Keystone"},
		{"The night ferry passes the chapel on the island of St. Anne Gannet", "The night ferry passes the chapel on the island of St. Anne Gannet", ""},
		{"The cook asks in front of the galley for<br>the missing file", "The cook asks in front of the galley for\nthe missing file", ""},
		{"Cooks of both islands meet on the quay of the<br>GBC", "Cooks of both islands meet on the quay of the\nGBC", ""},
		{"The cook at her stove in Port Sennet<br>UK", "The cook at her stove in Port Sennet\nUK", ""},
		{"Ellen Anne Marwood, cook<br>GBC", "Ellen Anne Marwood, cook\nGBC", ""},
		{"La cocinera en el muelle de<br>Puerto Gannet", "La cocinera en el muelle de\nPuerto Gannet", ""},
		{"The cook at her stove. Photo by<br>Ellen Marwood", "The cook at her stove.", "Ellen Marwood"},
		{"The cook at her stove <em>Reuters</em>", "The cook at her stove", "Reuters"},
		{"The cook once wrote for <em>Reuters</em>", "The cook once wrote for Reuters", ""},
		{"The cook shows <em>The Reuters Key</em>", "The cook shows The Reuters Key", ""},
		{"The cook at her stove. 📸: Ellen Marwood", "The cook at her stove.", "Ellen Marwood"},
		{"The way of the key, hour by hour. Graphic: Ellen Marwood", "The way of the key, hour by hour.", "Ellen Marwood"},
		{"The cook at her stove (Screenshot: Gannet TV)", "The cook at her stove", "Screenshot: Gannet TV"},
		{"The cook at her stove. Supplied", "The cook at her stove.", "Supplied"},
		{"The cook at her stove. *** Photo: Ellen Marwood", "The cook at her stove.", "Ellen Marwood"},
		{"The cook at her stove.<br>Photo<br>Ellen Marwood", "The cook at her stove.", "Ellen Marwood"},
		{"FULL HOUSE — Residents crowd the quay on Tuesday. Hank Dolby photo", "FULL HOUSE — Residents crowd the quay on Tuesday.", "Hank Dolby"},
		{"घाट पर लोग (फोटो- एएनआई)", "घाट पर लोग", "एएनआई"},
		{"화요일 항구에 정박한 야간 여객선. / 김철수 기자", "화요일 항구에 정박한 야간 여객선.", "김철수 기자"},
		{"العبّارة الليلية في الميناء - تصوير مروان الشاطر", "العبّارة الليلية في الميناء", "مروان الشاطر"},
		{"العبّارة الليلية في الميناء، تصوير المسلسل الجديد على ظهرها بدأ يوم الثلاثاء", "العبّارة الليلية في الميناء، تصوير المسلسل الجديد على ظهرها بدأ يوم الثلاثاء", ""},
		{"Հին փարոսը Սևանի ափին: Լուսանկարը՝ Դավիթ Ավազյան", "Հին փարոսը Սևանի ափին:", "Դավիթ Ավազյան"},
		{"Getariako itsasargi zaharra. Argazkia: Jon Hondar", "Getariako itsasargi zaharra.", "Jon Hondar"},
		{"Il-fanal antik ta’ Delimara. Ritratt: Pawlu Ramel", "Il-fanal antik ta’ Delimara.", "Pawlu Ramel"},
		{"በባሕር ዳር የሚገኘው አሮጌ የጀልባ ማረፊያ ፎቶ፦ ዳዊት ተስፋ", "በባሕር ዳር የሚገኘው አሮጌ የጀልባ ማረፊያ", "ዳዊት ተስፋ"},
		{"Tsohuwar tashar jirgin ruwa a Lokoja. Hoto: Sani Yashi", "Tsohuwar tashar jirgin ruwa a Lokoja.", "Sani Yashi"},
		{"Faanuuskii hore ee Berbera. Sawir: Cabdi Ciid", "Faanuuskii hore ee Berbera.", "Cabdi Ciid"},
		{"Ang lumang parola sa Bolinao. (Larawan ni Nilo Buhangin)", "Ang lumang parola sa Bolinao.", "Nilo Buhangin"},
		{"កំពង់ផែចាស់នៅកំពត (រូបភាព៖ ចាន់ ខ្សាច់)", "កំពង់ផែចាស់នៅកំពត", "ចាន់ ខ្សាច់"},
		{"သီလဝါဆိပ်ကမ်းဟောင်း (ဓာတ်ပုံ - မောင်သဲ)", "သီလဝါဆိပ်ကမ်းဟောင်း", "မောင်သဲ"},
		{"Isibani sasolwandle esidala. Isithombe: Sipho Sihlabathi", "Isibani sasolwandle esidala.", "Sipho Sihlabathi"},
		{"દરિયાકાંઠાની દીવાદાંડી. (તસવીર: હેતલ ખારવા)", "દરિયાકાંઠાની દીવાદાંડી.", "હેતલ ખારવા"},
		{"Хөвсгөл нуурын хуучин зогсоол. Гэрэл зургийг Д.Элсэн", "Хөвсгөл нуурын хуучин зогсоол.", "Д.Элсэн"},
		{"市民在碼頭慶祝。（李志豪攝）", "市民在碼頭慶祝。", "李志豪"},
		{"修好后的渡轮停在码头。新华社记者 王明 摄", "修好后的渡轮停在码头。", "新华社记者 王明"},
		{"سكان يحتفلون في الميناء مساء الثلاثاء (أ ف ب)", "سكان يحتفلون في الميناء مساء الثلاثاء", "أ ف ب"},
		{"Το πλοίο στο λιμάνι το 1931 /EUROKINISSI/ΓΙΩΡΓΟΣ ΚΟΝΤΟΣ", "Το πλοίο στο λιμάνι το 1931", "EUROKINISSI/ΓΙΩΡΓΟΣ ΚΟΝΤΟΣ"},
		{"Пором біля причалу. Фото з відкритих джерел", "Пором біля причалу.", "з відкритих джерел"},
		{"The ferry at the quay, 1962 / Port Sennet archive", "The ferry at the quay, 1962", "Port Sennet archive"},
		{"The cook at her stove on Tuesday. CONTRIBUTED PHOTO", "The cook at her stove on Tuesday.", "CONTRIBUTED PHOTO"},
		{"Stary prom przy nabrzeżu (fot. arch. prywatne)", "Stary prom przy nabrzeżu", "arch. prywatne"},
		{"The key hangs on its nail again. PHOTO ELLEN MARWOOD - GANNET", "The key hangs on its nail again.", "ELLEN MARWOOD - GANNET"},
		{"The ferry in 1962 - PHOTO ARCHIVES GANNET", "The ferry in 1962", "ARCHIVES GANNET"},
		{"Druhý kľúč visí na klinci. Foto G – Tomáš Lind", "Druhý kľúč visí na klinci.", "G – Tomáš Lind"},
		{"The cook at her stove. Photo / Tobias Lindqvist", "The cook at her stove.", "Tobias Lindqvist"},
		{"The cook at her stove. Photo / Supplied", "The cook at her stove.", "Supplied"},
		{"Mpishi akiwa jikoni. Picha|Hisani", "Mpishi akiwa jikoni.", "Hisani"},
		{"La llave cuelga de su clavo - (AP Foto/Marta Ruiz)", "La llave cuelga de su clavo", "AP Foto/Marta Ruiz"},
		{"O cozinheiro, na terça-feira / Rui Moinhos/LUSA", "O cozinheiro, na terça-feira", "Rui Moinhos/LUSA"},
		{"Il cuoco ai fornelli (LaPresse)", "Il cuoco ai fornelli", "LaPresse"},
		{"The cook at her stove. COURTESY PHOTO", "The cook at her stove.", "COURTESY PHOTO"},
		{"Stary klucz z 1962 r. | Źródło: archiwum prywatne", "Stary klucz z 1962 r.", "archiwum prywatne"},
		{"Der Koch am Herd. Foto © Tobias Lindqvist", "Der Koch am Herd.", "Tobias Lindqvist"},
		{"Der Koch am Herd.<br>Fotos © Tobias Lindqvist", "Der Koch am Herd.", "Tobias Lindqvist"},
		{"Fotos © Tobias Lindqvist", "", "Tobias Lindqvist"},
		{"The cook shows a photo © Tobias Lindqvist", "The cook shows a photo", "Tobias Lindqvist"},
		{"The photo / caption contest is over", "The photo / caption contest is over", ""},
		{"The captain shows a photo / drawing of the key", "The captain shows a photo / drawing of the key", ""},
		{"The key and/or the cook went home / nobody knows", "The key and/or the cook went home / nobody knows", ""},
		{"The oarswoman shows her medal (bronze that year)", "The oarswoman shows her medal (bronze that year)", ""},
		{"A boat that never sailed, as drawn (imagined by the engraver)", "A boat that never sailed, as drawn (imagined by the engraver)", ""},
		{"Ellen Marwood (left) with the key", "Ellen Marwood (left) with the key", ""},
		{"Photo: AFP. The key hangs on its nail again.", "The key hangs on its nail again.", "AFP"},
		{"Photo: Ellen Marwood | Gannet Harbour Office", "", "Ellen Marwood, Gannet Harbour Office"},
		{"Senasis raktas ant vinies Tomo Lindo nuotr.", "Senasis raktas ant vinies", "Tomo Lindo"},
		{"Senasis raktas ant vinies nuotr", "Senasis raktas ant vinies nuotr", ""},
		{"Antrasis raktas ant vinies. Tomo Lindo nuotr.", "Antrasis raktas ant vinies.", "Tomo Lindo"},
		{"Visitors crowd the quay. Take a photo", "Visitors crowd the quay. Take a photo", ""},
		{"港を出る夜行フェリーを乗客が撮影", "港を出る夜行フェリーを乗客が撮影", ""},
		{"港に停泊する夜行フェリー、2024年撮影", "港に停泊する夜行フェリー、2024年撮影", ""},
		{"碼頭上的備用鑰匙。中央社記者 王明 攝", "碼頭上的備用鑰匙。", "中央社記者 王明"},
		{"The ferry at the quay. (Seen from the hill behind the old town on a clear day)", "The ferry at the quay. (Seen from the hill behind the old town on a clear day)", ""},
		{"The posters at the quay of Port Sennet (Ellen Marwood for mayor)", "The posters at the quay of Port Sennet (Ellen Marwood for mayor)", ""},
		{"화요일 항구에 정박한 야간 여객선. 이것을 처음 본 기자", "화요일 항구에 정박한 야간 여객선. 이것을 처음 본 기자", ""},
		{"What you can see in the Image: a boat that never sailed.", "What you can see in the Image: a boat that never sailed.", ""},
		{"“The key” is back on its nail. – Ellen Marwood", "“The key” is back on its nail.", "Ellen Marwood"},
		{"The cook at her stove. Photo: ( Gannet Images/Harbour RF", "The cook at her stove.", "Gannet Images/Harbour RF"},
		{"The cook at her stove. Photo: (GBC) Ellen Marwood", "The cook at her stove.", "(GBC) Ellen Marwood"},
		{"The cook at her stove. File photo: Ellen Marwood", "The cook at her stove.", "File photo: Ellen Marwood"},
		{"The cook at her stove. —ELLEN MARWOOD", "The cook at her stove.", "ELLEN MARWOOD"},
		{"Antrasis raktas. ant vinies nuotr.", "Antrasis raktas. ant vinies nuotr.", ""},
		{"THE FERRY IN 1962 - PHOTO ARCHIVES GANNET", "THE FERRY IN 1962", "ARCHIVES GANNET"},
		{"The ferry lies at the quay again.—GANNET", "The ferry lies at the quay again.—GANNET", ""},
		{"The ferry lies at the quay again.—Once and for all", "The ferry lies at the quay again.—Once and for all", ""},
		{"Who is who (Ellen Marwood)", "Who is who (Ellen Marwood)", ""},
		{"The cook and the mate at the quay (friends of Ellen Marwood)", "The cook and the mate at the quay (friends of Ellen Marwood)", ""},
		{"Photo: Where is the key. Nobody knows", "", "Where is the key. Nobody knows"},
		{"The sign on the galley says © and nothing else, which the cook finds funny, as she has told us and the mate and all who asked her about it on that Tuesday", "The sign on the galley says © and nothing else, which the cook finds funny, as she has told us and the mate and all who asked her about it on that Tuesday", ""},
		{"港に停泊する夜行フェリー＝2024年", "港に停泊する夜行フェリー＝2024年", ""},
		{"港に停泊する夜行フェリー＝北港市", "港に停泊する夜行フェリー＝北港市", ""},
		{"The ferry leaves. Then: silence. By the way", "The ferry leaves. Then: silence. By the way", ""},
	} {
		got := pictureIn(t, c.text, "<figure><img src=/boat.jpg><figcaption>"+c.text+"</figcaption></figure>")
		if got.Caption != c.caption || got.Credit != c.credit {
			t.Errorf("%s: %q, %q; want %q, %q", c.text, got.Caption, got.Credit, c.caption, c.credit)
		}
	}
}

// pictureIn is the picture of a report with that markup between its first two
// paragraphs. The report has no other picture, and no other text.
func pictureIn(t *testing.T, name, markup string) newspage.Block {
	t.Helper()
	page := "<html lang=en><head><title>Ferry sails late</title></head><body><article><h1>Ferry sails late</h1><p>" + ferryReport[0] + "</p>" + markup +
		"<p>" + strings.Join(ferryReport[1:], "</p><p>") + "</p></article></body></html>"
	a, err := newspage.Extract(newspage.Page{Data: []byte(page)})
	if err != nil {
		t.Errorf("%s: %v", name, err)
		return newspage.Block{}
	}
	var pictures []newspage.Block
	texts := 0
	for _, b := range a.Body {
		if b.Type == newspage.Image {
			pictures = append(pictures, b)
		} else {
			texts++
		}
	}
	if len(pictures) != 1 || texts != len(ferryReport) {
		t.Errorf("%s: %d pictures and %d texts, want 1 and %d", name, len(pictures), texts, len(ferryReport))
		return newspage.Block{}
	}
	return pictures[0]
}
