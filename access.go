package newspage

import "strings"

// seeAccess notes the wall that is seen on the page, and whether the text breaks
// off: apart from what the publisher declares, since free pages are declared
// paid and footers speak of subscriptions.
func (f *facts) seeAccess(s *sheet, where place, removed []Removal, lead []Block) {
	f.access.Wall = seesWall(s, where, removed)
	last := lastText(lead)
	switch {
	case last == "":
	case strings.HasSuffix(last, "…") || strings.HasSuffix(last, "..."):
		f.access.Truncated = f.access.Wall || f.access.Declared == Paid
	case f.access.Wall:
		f.access.Truncated = !endsSentence(last)
	}
}

// seesWall reports whether a notice that asks to pay or to log in stands in the
// report or right under it. One at the top of the page is a banner, one at its
// foot a link.
func seesWall(s *sheet, where place, removed []Removal) bool {
	const under, label = 12, 20 // pieces under the report; bytes of a menu's "Subscribe"
	for _, r := range removed {
		if r.Reason != Paywall || len(r.Text) < label || r.At < where.span.first || r.At >= where.span.last+under {
			continue
		}
		if s.pieces[r.At].marks&(mNav|mFooter|mHeader) == 0 {
			return true
		}
	}
	return false
}

// lastText is the text of the last block that has some.
func lastText(blocks []Block) string {
	for i := len(blocks) - 1; i >= 0; i-- {
		if blocks[i].Text != "" {
			return strings.TrimRight(blocks[i].Text, ` "”’»“`)
		}
	}
	return ""
}
