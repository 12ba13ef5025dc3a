package newspage

import (
	"fmt"
	"os"
	"testing"
)

func TestZZLive(t *testing.T) {
	path := os.Getenv("DBL")
	if path == "" {
		t.Skip()
	}
	data, _ := os.ReadFile(path)
	text, fm, _ := decode(data, "", "")
	var s *sheet
	if fm == plainText {
		s = lines(string(text))
	} else {
		root, _ := parse(text)
		s = split(root)
	}
	f := gather(s, Page{}, Profile{})
	w := locate(s, f, knownLayouts())
	clocks := readClocks(s, f.language.value)
	fmt.Println("lang", f.language.value, "span", w.span, "n", len(s.pieces), "entries", len(w.entries))
	if fm != plainText {
		told := toldSums(s)
		all := textSums(s, w.span)[len(s.pieces)]
		for _, g := range likeBoxes(s) {
			l := layoutOf(knownLayouts(), s, g)
			tx := g.timedText(s, clocks, told, all)
			g.layout = l
			if len(g.boxes) > 4 {
				fmt.Println("group", kindOf(&s.boxes[g.boxes[0]]), len(g.boxes), tx, all, l != nil, g.knownText(s, clocks, told), g.leadsAway(s, f))
			}
		}
	}
	for i := range s.pieces {
		if c, ok := clocks[i]; ok {
			fmt.Printf("%d form=%q %d:%d rest=%d %.60q\n", i, c.form, c.stamp.Hour, c.stamp.Minute, c.rest, s.pieces[i].text)
		}
	}
}
