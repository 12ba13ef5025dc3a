package newspage

import "testing"

// TestNotes tells what a paper prints under a report of itself from what a report
// tells of others.
func TestNotes(t *testing.T) {
	paper := words("The Harbour Courier")
	pleads := func(text string) (string, bool) { return pleaIn(text, paper) }
	tells := func(text string) (string, bool) { return "", opensOnWriter(text) }
	for _, kind := range []struct {
		name string
		sees func(string) (string, bool)
		yes  []string
		no   []string
	}{
		{"origin", originIn, []string{
			"This article first appeared in The Island Quarterly.",
			"An earlier version of this guest post was published on the blog of the lighthouse.",
			"Dieser Gastbeitrag ist am 1. Juni in der Wochenzeitung „Das Tau“ erschienen.",
			"Das Gespräch wurde im Oktober geführt und ist zunächst im Inselboten erschienen.",
			"Der Artikel \"Fähre sucht Schlüssel\" wurde am 3. Mai in der Kategorie Hafen veröffentlicht.",
			"Cet article a été publié dans la revue du phare.",
			"Este texto fue publicado originalmente en la revista del faro.",
			"Questo articolo è apparso sulla rivista del faro.",
			"Este artigo foi publicado na revista do farol.",
			"Dit artikel verscheen eerder in het blad van de vuurtoren.",
			"Denne artikkelen ble først publisert i bladet om fyret.",
			"Эта статья была опубликована в журнале о маяке.",
		}, []string{
			"The article was published on Tuesday, and the cook has not been seen since.",
			"This story has no end, says the cook, and nobody has printed it.",
			"Der Artikel ist am Dienstag erschienen, und der Koch wurde seither nicht gesehen.",
			"The cook published his recipes in a book which appeared in May.",
			"This ferry was first seen in 1962, when the mill published a drawing of it.",
		}},
		{"plea", pleads, []string{
			"Independent journalism is not free. If you can, support the work of our newsroom.",
			"Deshalb unterstütze uns monatlich, und wir berichten weiter von der Fähre.",
			"Bereits mit zwei Euro kannst du unsere Arbeit unterstützen.",
			"Un periodismo libre vive de lo que le dan sus lectores. ¡Con tu apoyo seguimos en el muelle!",
			"A você que chegou até aqui: este jornal vive dos leitores, e você pode apoiar o Harbour Courier.",
			"Notre journalisme n'existe que par vos dons, et nos lecteurs le savent.",
			"Wir stellen unsere Texte nicht hinter eine Bezahlschranke.",
		}, []string{
			"The readers of the island support the lighthouse, and the mill pays for the oil.",
			"Our ferry has eleven supporters, and you can hear them from the pier.",
			"Die Redaktion der Inselzeitung unterstützt den Koch seit elf Jahren.",
			"Der Koch sagte nichts. Sie betonte, dass die Spende von elf Euro nichts mit ihrer Entscheidung zu tun habe.",
			"We spend eleven euro on buns, the baker told us.",
		}},
		{"login", loginIn, []string{
			"Damit Sie das Rezept „Brot backen“ kommentieren dürfen, loggen Sie sich bitte erst ein.",
			"You need to be logged in to leave a comment under this recipe.",
			"Pour commenter cette recette, vous devez être connecté.",
			"Para comentar esta receta tienes que estar registrado, así que hazte usuario, tú también.",
		}, []string{
			"Wer kommentieren will, muss sich künftig registrieren, teilte die Reederei mit.",
			"The company declined to comment on the new register.",
		}},
		{"author", tells, []string{
			"The author lives on Little Gannet and keeps bees.",
			"Die Autorin ist Bäckerin auf Little Gannet.",
			"L'auteur est boulanger.",
			"L'auteur de cet article ne travaille pas pour la compagnie.",
			"La autora vive en la isla.",
		}, []string{
			"The cook is from Little Gannet.",
			"The author of the note has not been found.",
		}},
	} {
		for _, text := range kind.yes {
			if _, ok := kind.sees(text); !ok {
				t.Errorf("%s: not seen: %s", kind.name, text)
			}
		}
		for _, text := range kind.no {
			if evidence, ok := kind.sees(text); ok {
				t.Errorf("%s: seen by %q: %s", kind.name, evidence, text)
			}
		}
	}
}
