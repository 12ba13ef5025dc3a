package newspage

import (
	"strings"

	"github.com/newspage/newspage/internal/jsonld"
)

// findAccess reads what the publisher declares: isAccessibleForFree (schema.org), or
// else the meta tags of paywall vendors.
func (f *facts) findAccess(s *sheet) {
	free := ""
	for _, n := range append([]*jsonld.Node{f.witness.article, f.witness.page}, f.witness.others...) {
		if v := strings.ToLower(n.String("isAccessibleForFree")); v != "" && free == "" {
			free = v
		}
	}
	switch free {
	case "true", "yes", "1":
		f.access.Declared = AccessFree
	case "false", "no", "0":
		f.access.Declared = AccessPaid
	}
	if f.access.Declared == "" {
		switch strings.ToLower(s.meta("article:content_tier", "article:opinion")) {
		case "free":
			f.access.Declared = AccessFree
		case "locked", "metered", "premium", "paid":
			f.access.Declared = AccessPaid
		}
	}
}

// seeAccess notes whether a paywall is visible on the page and whether the text
// breaks off. Both are kept apart from what the publisher declares, because
// free pages are often declared paid.
func (f *facts) seeAccess(s *sheet, where place, removed []Removal, lead []Block) {
	f.access.Wall = seesWall(s, where, removed)
	last := lastText(lead)
	switch {
	case last == "":
	case isCutShort(last):
		f.access.Truncated = f.access.Wall || f.access.Declared == AccessPaid
	case f.access.Wall:
		f.access.Truncated = !endsSentence(last)
	}
}

// seesWall reports whether a notice that asks the reader to pay or to log in
// stands in the report or right under it. Such a notice at the top of a page is
// a banner and at its foot a link, neither of which is a wall.
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

// lastText returns the text of the last block that has any, without closing
// quotation marks.
func lastText(blocks []Block) string {
	for i := len(blocks) - 1; i >= 0; i-- {
		if blocks[i].Text != "" {
			return strings.TrimRight(blocks[i].Text, ` "”’»“`)
		}
	}
	return ""
}
