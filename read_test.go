package newspage_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"

	"github.com/newspage/newspage"
)

// TestBadInput: what is no page is a typed error, and never an article.
func TestBadInput(t *testing.T) {
	for _, c := range []struct {
		name, data string
		want       error
	}{
		{"nothing", "", newspage.ErrEmpty},
		{"white space", " \n\t\r\n ", newspage.ErrEmpty},
		{"a byte order mark", "\ufeff", newspage.ErrEmpty},
		{"no-break spaces", "\u00a0\u200b\n", newspage.ErrEmpty},
		{"an empty page", "<html><head></head><body></body></html>", newspage.ErrEmpty},
		{"a PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", newspage.ErrNotText},
		{"a PNG", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00", newspage.ErrNotText},
		{"a JPEG", "\xff\xd8\xff\xe0\x00\x10JFIF\x00", newspage.ErrNotText},
		{"a GIF", "GIF89a\x01\x00\x01\x00", newspage.ErrNotText},
		{"a ZIP", "PK\x03\x04\x14\x00\x00\x00", newspage.ErrNotText},
		{"gzip", "\x1f\x8b\x08\x00\x00\x00\x00\x00", newspage.ErrNotText},
		{"binary", strings.Repeat("\x00\x01\x02\x03\x7f\xfe", 400), newspage.ErrNotText},
		{"a program", "\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x3e\x00", newspage.ErrNotText},
	} {
		t.Run(strings.ReplaceAll(c.name, " ", "-"), func(t *testing.T) {
			a, err := newspage.Extract(newspage.Page{Data: []byte(c.data)})
			if !errors.Is(err, c.want) || a != nil {
				t.Errorf("article %v, error %v; want none, %v", a, err, c.want)
			}
		})
	}
}

// TestEncodings: a page is read in whatever encoding it is in, where the
// encoding is said, and where something else is said.
func TestEncodings(t *testing.T) {
	texts := map[string][3]string{
		"fr": {"L’été à la mer", "« Il a fait très chaud », dit la boulangère de l’île, qui a cuit ses pains la nuit et fermé à midi pendant six semaines.", "Le prix de la baguette n’a pas bougé, même en août."},
		"de": {"Größe ist nicht alles", "Der kleinste Bäcker der Insel hat den süßesten Kuchen, sagen die Gäste, und sie stehen dafür zwei Stunden an der Brücke.", "Über den Preis spricht man an der Küste nicht, man zahlt ihn."},
		"ja": {"島のパン屋", "島で一番小さなパン屋には、朝の五時から列ができる。橋のたもとで二時間待つ客もいるという。", "値段は十年間、変わっていない。店主は「変える理由がない」と話した。"},
		"ko": {"섬의 빵집", "섬에서 가장 작은 빵집 앞에는 새벽 다섯 시부터 줄이 선다. 다리 끝에서 두 시간을 기다리는 손님도 있다고 한다.", "값은 십 년 동안 바뀌지 않았다고 주인은 말했다."},
		"zh": {"岛上的面包店", "岛上最小的面包店从早上五点起就排起了队。有的客人在桥头等了两个小时，只为了一个刚出炉的面包。", "十年来价格没有变过，店主说没有理由去改变它。"},
		"ru": {"Хлеб на острове", "У самой маленькой пекарни острова очередь стоит с пяти утра. Некоторые ждут два часа на мосту и говорят, что не зря.", "Цена не менялась десять лет, рассказала хозяйка."},
		"pl": {"Chleb na wyspie", "Przed najmniejszą piekarnią na wyspie kolejka stoi od piątej rano. Niektórzy czekają dwie godziny na moście i mówią, że było warto.", "Cena nie zmieniła się od dziesięciu lat, mówi właścicielka."},
		"el": {"Ψωμί στο νησί", "Έξω από τον μικρότερο φούρνο του νησιού υπάρχει ουρά από τις πέντε το πρωί. Μερικοί περιμένουν δύο ώρες στη γέφυρα.", "Η τιμή δεν έχει αλλάξει εδώ και δέκα χρόνια."},
	}
	for _, c := range []struct{ lang, encoding, says string }{
		{"fr", "utf-8", "utf-8"}, {"fr", "utf-8", ""}, {"fr", "utf-8", "iso-8859-1"}, {"fr", "windows-1252", "windows-1252"}, {"fr", "windows-1252", "utf-8"},
		{"fr", "windows-1252", "iso-8859-1"}, {"fr", "windows-1252", ""}, {"de", "iso-8859-15", "iso-8859-15"}, {"de", "macintosh", "macintosh"},
		{"ja", "shift_jis", "Shift_JIS"}, {"ja", "euc-jp", "EUC-JP"}, {"ja", "iso-2022-jp", "iso-2022-jp"}, {"ja", "shift_jis", ""}, {"ja", "shift_jis", "utf-8"}, {"ja", "euc-jp", ""},
		{"ko", "euc-kr", "ks_c_5601-1987"}, {"zh", "gb18030", "gb2312"}, {"zh", "gbk", "utf-8"},
		{"ru", "windows-1251", "windows-1251"}, {"ru", "koi8-r", "koi8-r"}, {"ru", "windows-1251", ""}, {"pl", "iso-8859-2", "iso-8859-2"}, {"pl", "windows-1250", "windows-1250"}, {"el", "iso-8859-7", "iso-8859-7"},
	} {
		said := c.says
		if said == "" {
			said = "nothing"
		}
		t.Run(c.encoding+"-that-says-"+said, func(t *testing.T) {
			meta := ""
			if c.says != "" {
				meta = `<meta charset="` + c.says + `">`
			}
			text := texts[c.lang]
			page := `<html lang="` + c.lang + `"><head>` + meta + `</head><body><h1>` + text[0] + `</h1><p>` + text[1] + `</p><p>` + text[2] + `</p></body></html>`
			enc, err := htmlindex.Get(c.encoding)
			if err != nil {
				t.Fatal(err)
			}
			reads(t, encoded(t, enc, page), "", text)
		})
	}
	de := texts["de"]
	page := `<html lang="de"><head></head><body><h1>` + de[0] + `</h1><p>` + de[1] + `</p><p>` + de[2] + `</p></body></html>`
	for name, enc := range map[string]encoding.Encoding{
		"utf-16le-with-mark": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "utf-16be-with-mark": unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
		"utf-16le": unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "utf-16be": unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "utf-8-with-mark": unicode.UTF8BOM,
	} {
		t.Run(name, func(t *testing.T) { reads(t, encoded(t, enc, page), "", de) })
	}
	t.Run("header-against-meta", func(t *testing.T) {
		cyrillic := texts["ru"]
		page := `<html lang="ru"><head><meta charset="windows-1252"></head><body><h1>` + cyrillic[0] + `</h1><p>` + cyrillic[1] + `</p><p>` + cyrillic[2] + `</p></body></html>`
		reads(t, encoded(t, charmap.Windows1251, page), "text/html; charset=windows-1251", cyrillic)
	})
	t.Run("one-broken-byte", func(t *testing.T) {
		reads(t, []byte(strings.Replace(page, "</p></body>", " Ende\xff.</p></body>", 1)), "", [3]string{de[0], de[1], de[2] + " Ende\ufffd."})
	})
}

// TestLatinText: text in an encoding with one byte to a character is not read
// as UTF-8, however few such characters it has, and even where two of them look
// like one.
func TestLatinText(t *testing.T) {
	for _, c := range []struct {
		lang, headline, text string
		enc                  *charmap.Charmap
	}{
		{"de", "Viel Spaß", "Das war „viel Spaß“, sagt der Wirt der kleinen Insel, und meint den Abend, an dem die Wellen bis an den Tresen kamen.", charmap.Windows1252},
		{"de", "Nicht viel los", "Der Wirt der Insel sagt es so: viel Spaß» haben wir hier nie gehabt, und wer ihn sucht, der findet ihn am Hafen nicht, aber die Tür ist offen.", charmap.Windows1252},
		{"fr", "La mer et le vent", "« LE VENT EST LEVÉ », dit la patronne du café, qui a vu la mer entrer par la porte de la cuisine et en sortir par la fenêtre du salon.", charmap.Windows1252},
		{"es", "El viento y el mar", "El viento entró por la puerta del café, dijo la dueña, y salió por la ventana con el sombrero del último cliente de la mañana.", charmap.Windows1252},
		{"pt", "O vento e o mar", "O vento entrou pela porta do café, disse a dona, e saiu pela janela com o chapéu do último cliente da manhã, que não voltou.", charmap.ISO8859_1},
		{"it", "Il vento e il mare", "Il vento è entrato dalla porta del bar, dice la padrona, ed è uscito dalla finestra con il cappello di un cliente della città.", charmap.ISO8859_1},
		{"sv", "Vinden och havet", "Vinden kom in genom dörren, säger ägaren på ön, och gick ut genom fönstret med hatten från den sista gästen på morgonen.", charmap.ISO8859_1},
		{"fi", "Tuuli ja meri", "Tuuli tuli sisään ovesta, sanoo kahvilan omistaja, ja meni ulos ikkunasta viimeisen asiakkaan hattu mukanaan heti aamulla.", charmap.ISO8859_15},
		{"da", "Vinden og havet", "Vinden kom ind ad døren, siger ejeren af den lille kro, og gik ud ad vinduet med hatten fra den sidste gæst på øen.", charmap.ISO8859_1},
		{"nl", "De wind en de zee", "De wind kwam door de deur van het café, zegt de bazin, en ging door het raam weer weg met de hoed van een klant uit Curaçao.", charmap.Windows1252},
		{"en", "The wind and the sea", "The wind came in by the door of the café, said the owner, and left by the window with the hat of the last guest of the morning.", charmap.Windows1252},
	} {
		t.Run(c.lang+"-"+strings.ReplaceAll(c.headline, " ", "-"), func(t *testing.T) {
			second := c.text + " +"
			page := `<html lang="` + c.lang + `"><body><h1>` + c.headline + `</h1><p>` + c.text + `</p><p>` + second + `</p></body></html>`
			reads(t, encoded(t, c.enc, page), "", [3]string{c.headline, c.text, second})
		})
	}
}

func encoded(t *testing.T, enc encoding.Encoding, page string) []byte {
	t.Helper()
	data, err := enc.NewEncoder().Bytes([]byte(page))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// reads checks that a page has the headline and the two paragraphs.
func reads(t *testing.T, data []byte, contentType string, want [3]string) {
	t.Helper()
	a, err := newspage.Extract(newspage.Page{Data: data, ContentType: contentType})
	if err != nil {
		t.Fatal(err)
	}
	got := a.Headline + "\n" + a.Standfirst + "\n" + keptText(a)
	missing := ""
	for _, text := range want {
		if !slices.Contains(strings.Split(got, "\n"), text) {
			missing += "-" + text + "\n"
		}
	}
	if missing != "" {
		missing += "+" + strings.ReplaceAll(strings.TrimSpace(got), "\n", "\n+")
	}
	report(t, missing)
}

// TestCopiedEscape: what a terminal writes is no ISO-2022-JP where the page is
// plainly UTF-8.
func TestCopiedEscape(t *testing.T) {
	const said = "The café's till printed \x1b(B and stopped, said the señora who was next in the queue that morning."
	a, err := newspage.Extract(newspage.Page{Data: []byte("<html lang=en><body><article><h1>The till</h1><p>" + said + "</p></article>")})
	if err != nil {
		t.Fatal(err)
	}
	if got := a.Body[0].Text; !strings.Contains(got, "café") || !strings.Contains(got, "señora") {
		t.Errorf("the text is %q", got)
	}
}

// TestLanguageOfLink: the language of a link does not say how the page is
// encoded; its address does.
func TestLanguageOfLink(t *testing.T) {
	const russian = "Паром опоздал на час, потому что кок унёс домой ключ от камбуза, и никто не мог выпить чаю."
	text, err := charmap.Windows1251.NewEncoder().String(russian)
	if err != nil {
		t.Fatal(err)
	}
	page := `<html><head><link rel="alternate" hreflang="en" href="/en"><title>` + text[:30] + `</title></head><body><article><h1>` + text[:30] + `</h1><p>` + text + `</p></article></body></html>`
	a, _ := newspage.Extract(newspage.Page{Data: []byte(page), URL: "https://www.parom.ru/1"})
	if a == nil || len(a.Body) != 1 || a.Body[0].Text != russian {
		t.Errorf("%+v", a)
	}
}

// TestForms: what says that it is text is text, tags or not; what says that it
// is HTML is HTML; what says nothing is what it looks like.
func TestForms(t *testing.T) {
	const page = "<html><body><h1>On tags</h1><p>The bakery has put its name between angle brackets, and nobody on the island knows why it did.</p></body></html>"
	const text = "On tags\n\nA writer who wants a paragraph writes <p> before it, says the printer, and one who wants a line writes nothing at all."
	const aboutBody = "A page is made of elements, says the printer, who has set pages for thirty years and has never met one that was finished. There is a <div> in it as a rule, and a <span> within the <div>, and he does not ask what for.\n" +
		"He has stopped to wonder at them. The young, he says, write everything in capitals, and the old in small letters, and the page looks the same to the reader, who does not look at it either but at the picture.\n" +
		"What he likes is a link, because it leads away: <a href=\"/ferry\"> and the page is gone. He would like to see more of them in the paper, where there is so far not one, and where every reader has to find the next page alone.\n" +
		"On the island nobody has asked him about it in all this time. The ferry leaves at eight, and who has missed it has the whole of the day to read, as far as the wind lets him, and to find out what the elements on his own page are for.\n"
	about := "The parts of a page\n\n" + strings.ReplaceAll(aboutBody, "\n", "\n\n")
	for _, c := range []struct{ name, data, contentType, want string }{
		{"html", page, "", "The bakery has put its name between angle brackets, and nobody on the island knows why it did.\n"},
		{"html that says so", page, "text/html; charset=utf-8", "The bakery has put its name between angle brackets, and nobody on the island knows why it did.\n"},
		{"html that says it is text", page, "text/plain", page + "\n"},
		{"text that speaks of a tag", text, "", "A writer who wants a paragraph writes <p> before it, says the printer, and one who wants a line writes nothing at all.\n"},
		{"text that speaks of many tags", about, "", aboutBody},
		{"text under a picture that counts visits", "<img height=\"1\" width=\"1\" src=\"https://count.example/1.gif\"/>\n\n" + text, "", "A writer who wants a paragraph writes <p> before it, says the printer, and one who wants a line writes nothing at all.\n"},
		{"page in a mail", "Saved by a reader\n\n" + page, "", "The bakery has put its name between angle brackets, and nobody on the island knows why it did.\n"},
		{"text that says so", text, "text/plain; charset=utf-8", "A writer who wants a paragraph writes <p> before it, says the printer, and one who wants a line writes nothing at all.\n"},
	} {
		t.Run(strings.ReplaceAll(c.name, " ", "-"), func(t *testing.T) {
			a, err := newspage.Extract(newspage.Page{Data: []byte(c.data), ContentType: c.contentType})
			if err != nil {
				t.Fatal(err)
			}
			if got := keptText(a); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// zeros never ends, and counts what is taken of it.
type zeros struct{ read int64 }

func (z *zeros) Read(p []byte) (int, error) {
	clear(p)
	z.read += int64(len(p))
	return len(p), nil
}

// TestEndless: of input without end no more is read than the limit, and the
// memory that it takes is bounded.
func TestEndless(t *testing.T) {
	const limit, slack = 1 << 20, 1 << 16
	in := &zeros{}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	a, err := newspage.Reader{MaxBytes: limit}.ExtractReader(t.Context(), in, newspage.Page{})
	runtime.ReadMemStats(&after)
	if !errors.Is(err, newspage.ErrTooLarge) || a != nil {
		t.Errorf("article %v, error %v", a, err)
	}
	if in.read > limit+slack {
		t.Errorf("%d bytes were read, at most %d", in.read, limit)
	}
	if used := after.TotalAlloc - before.TotalAlloc; used > 16*limit {
		t.Errorf("%d bytes of memory for a limit of %d", used, limit)
	}
}

// TestManyZeros: 200 MB of zeros are above the limit that counts unless another
// is set.
func TestManyZeros(t *testing.T) {
	if testing.Short() {
		t.Skip("takes its memory")
	}
	in := &zeros{}
	a, err := newspage.ExtractReader(t.Context(), io.LimitReader(in, 200<<20), newspage.Page{})
	if !errors.Is(err, newspage.ErrTooLarge) || a != nil {
		t.Errorf("article %v, error %v", a, err)
	}
	if in.read > newspage.DefaultMaxBytes+1<<20 {
		t.Errorf("%d bytes were read, at most %d", in.read, int64(newspage.DefaultMaxBytes))
	}
}

// TestCancelled: a context that is done ends the reading with its error.
func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	a, err := newspage.ExtractReader(ctx, strings.NewReader(ferry), newspage.Page{})
	if !errors.Is(err, context.Canceled) || a != nil {
		t.Errorf("article %v, error %v", a, err)
	}
	ctx, cancel = context.WithCancel(t.Context())
	defer cancel()
	in := io.MultiReader(strings.NewReader(ferry), readerFunc(func([]byte) (int, error) { cancel(); return 0, nil }), &zeros{})
	if a, err = newspage.ExtractReader(ctx, in, newspage.Page{}); !errors.Is(err, context.Canceled) || a != nil {
		t.Errorf("cancelled on the way: article %v, error %v", a, err)
	}
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }

// TestFailingReader: the reader's error comes back, and no half of an article.
func TestFailingReader(t *testing.T) {
	broken := errors.New("the line is dead")
	in := io.MultiReader(strings.NewReader(ferry[:600]), readerFunc(func([]byte) (int, error) { return 0, broken }))
	a, err := newspage.ExtractReader(t.Context(), in, newspage.Page{})
	if !errors.Is(err, broken) || a != nil {
		t.Errorf("article %v, error %v", a, err)
	}
}

// TestNoDocument: a document that is none is an empty page.
func TestNoDocument(t *testing.T) {
	if a, err := newspage.ExtractDocument(nil, newspage.Page{}); !errors.Is(err, newspage.ErrEmpty) || a != nil {
		t.Errorf("article %v, error %v", a, err)
	}
}

// TestExtractAll: results come in the order of the pages, an error stands in
// its page's place, and the pages after it are read. A caller may stop.
func TestExtractAll(t *testing.T) {
	const pages = 40
	var given atomic.Int32
	source := func(yield func(newspage.Page, error) bool) {
		for i := range pages {
			p := newspage.Page{Data: []byte(ferry), Source: string(rune('A' + i))}
			var err error
			switch i % 4 {
			case 1:
				p.Data = nil
			case 2:
				err = io.ErrUnexpectedEOF
			}
			given.Add(1)
			if !yield(p, err) {
				return
			}
		}
	}
	n := 0
	for result, err := range newspage.ExtractAll(t.Context(), source) {
		if want := string(rune('A' + n)); result.Page.Source != want {
			t.Fatalf("result %d is of page %q, want %q", n, result.Page.Source, want)
		}
		if want := []error{nil, newspage.ErrEmpty, io.ErrUnexpectedEOF, nil}[n%4]; !errors.Is(err, want) || (err == nil) != (result.Article != nil) {
			t.Errorf("page %d: article %v, error %v; want error %v", n, result.Article, err, want)
		}
		n++
	}
	if n != pages {
		t.Errorf("%d results of %d pages", n, pages)
	}
	given.Store(0)
	for range newspage.ExtractAll(t.Context(), source) {
		break
	}
	if given.Load() > pages/2 {
		t.Errorf("the caller stopped at the first page, and %d were taken", given.Load())
	}
}

// TestExtractAllStops: once the loop has ended, the caller's own sequence has
// ended too, so that what it reads from can be closed.
func TestExtractAllStops(t *testing.T) {
	var ended atomic.Bool
	source := func(yield func(newspage.Page, error) bool) {
		for yield(newspage.Page{Data: []byte(ferry)}, nil) {
		}
		time.Sleep(50 * time.Millisecond)
		ended.Store(true)
	}
	for range newspage.ExtractAll(t.Context(), source) {
		break
	}
	if !ended.Load() {
		t.Error("the sequence of pages still runs after the loop")
	}
}

// TestExtractAllPanics: a panic in the caller's own sequence comes up in the
// caller's goroutine, after the pages before it.
func TestExtractAllPanics(t *testing.T) {
	n := 0
	defer func() {
		if v := recover(); v != "no more paper" || n != 2 {
			t.Errorf("%d results and panic %v", n, v)
		}
	}()
	source := func(yield func(newspage.Page, error) bool) {
		yield(newspage.Page{Data: []byte(ferry)}, nil)
		yield(newspage.Page{Data: []byte(ferry)}, nil)
		panic("no more paper")
	}
	for range newspage.ExtractAll(t.Context(), source) {
		n++
	}
}

// TestExtractAllCancelled: the sequence ends with the context's error.
func TestExtractAllCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	endless := func(yield func(newspage.Page, error) bool) {
		for yield(newspage.Page{Data: bytes.Clone([]byte(ferry))}, nil) {
		}
	}
	var last error
	n := 0
	for _, err := range newspage.ExtractAll(ctx, endless) {
		last = err
		if n++; n == 3 {
			cancel()
		}
		if n > 1000 {
			t.Fatal("the sequence goes on after the context is done")
		}
	}
	if !errors.Is(last, context.Canceled) {
		t.Errorf("the last error is %v", last)
	}
}
