package newspage

import (
	"cmp"
	"slices"

	"golang.org/x/net/html"
)

// containedEntries finds entries that have containers: the largest set of like
// boxes within one box, at least fewest, each with a time and more than a line of other
// text.
func containedEntries(s *sheet, f *facts, report span, clocks map[int]clock, fewest int) []entryPlace {
	var best boxGroup
	told := proseSums(s)
	all := textSums(s, report).all()
	for _, group := range likeBoxes(s, fewest) {
		group.text = group.timedText(s, clocks, told, all)
		if group.text == 0 || group.text*100 < all*leastShare || group.linksElsewhere(s, f) {
			continue
		}
		if group.isIn(s, best) || group.text > best.text && !best.isIn(s, group) {
			best = group
		}
	}
	if best.text == 0 {
		return nil
	}
	best.addShort(s)
	spans := make([]span, len(best.boxes))
	for n, b := range best.boxes {
		spans[n] = s.boxes[b].span()
	}
	r := newHeaderReader(s, f, clocks, spans)
	entries := make([]entryPlace, 0, len(best.boxes))
	for _, b := range best.boxes {
		entries = append(entries, r.entryIn(b))
	}
	r.settleHeads(entries)
	return entries
}

// leastShare is the least share of the report, in percent, that the entries of
// a live blog hold. A column of headlines with times beside an article holds
// less.
const leastShare = 40

// A boxGroup is a set of boxes with the same tag and class, in one box or in
// several that are like each other, such as the days of a live blog.
type boxGroup struct {
	boxes    []int32
	comments bool // a class says that they are readers' comments
	text     int  // how much text they hold
}

// isIn reports whether a group stands inside one box of another group and holds
// most of the other's text. That box then contains all the entries and is not
// an entry itself.
func (g boxGroup) isIn(s *sheet, other boxGroup) bool {
	const most = 6 // tenths
	if len(g.boxes) == 0 || g.text*10 < other.text*most {
		return false
	}
	outer := g.boxes[0]
	first, last := s.boxes[outer].first, s.boxes[g.boxes[len(g.boxes)-1]].last
	for _, i := range other.boxes {
		if b := &s.boxes[i]; b.first <= first && last <= b.last && i < outer {
			return true
		}
	}
	return false
}

// addShort adds the boxes like those of the group that hold a single piece.
// These are entries of one line without a time, which likeBoxes skips.
func (g *boxGroup) addShort(s *sheet) {
	kind, parents := kindOf(&s.boxes[g.boxes[0]]), map[int32]bool{}
	for _, b := range g.boxes {
		parents[s.boxes[b].parent] = true
	}
	for i := int32(1); int(i) < len(s.boxes); i++ {
		if b := &s.boxes[i]; b.last-b.first == 1 && parents[b.parent] && kindOf(b) == kind {
			g.boxes = append(g.boxes, i)
		}
	}
	slices.Sort(g.boxes)
}

// A boxKind is what like boxes have in common.
type boxKind struct{ tag, class string }

// kindOf returns the tag and the first class of a box.
func kindOf(b *box) boxKind {
	if b.node == nil {
		return boxKind{}
	}
	return boxKind{b.node.Data, firstClass(b.node)}
}

// likeBoxes returns the groups of at least fewest like boxes, in page order.
func likeBoxes(s *sheet, fewest int) []boxGroup {
	of, sizes := likenesses(s)
	groups := make([]boxGroup, 0, len(sizes)/8)
	at := make([]int32, len(sizes)) // the group of each likeness, plus one
	for i, like := range of {
		if like == 0 || sizes[like] < fewest {
			continue
		}
		if at[like] == 0 {
			groups = append(groups, boxGroup{boxes: make([]int32, 0, sizes[like])})
			at[like] = int32(len(groups))
		}
		g, b := &groups[at[like]-1], &s.boxes[i]
		g.boxes = append(g.boxes, int32(i))
		g.comments = b.all&mComments != 0 && b.own&mLive == 0
	}
	return groups
}

// likenesses gives like boxes the same number, from 1 on, and counts the boxes of
// each number. 0 is for boxes that cannot be entries. Boxes are like each other if
// they have the same tag and class in the same box, or in like boxes of the same
// box, such as the days of a live blog.
func likenesses(s *sheet) (of []int32, sizes []int) {
	type key struct{ outer, parent, kind int32 }
	numbers := map[key]int32{}
	kinds := kindNumbers{numbers: map[boxKind]int32{}, of: make([]int32, len(s.boxes))}
	of, sizes = make([]int32, len(s.boxes)), make([]int, 1, len(s.boxes)/4+1)
	for i := 1; i < len(s.boxes); i++ {
		b := &s.boxes[i]
		if b.last-b.first < 2 || b.all&(mNav|mFooter|mAside|mRelated|mForm|mTable) != 0 && b.own&mLive == 0 {
			continue
		}
		k := key{outer: b.parent, kind: kinds.number(s, int32(i))}
		if around := &s.boxes[b.parent]; around.parent >= 0 && firstClass(around.node) != "" {
			k.outer, k.parent = around.parent, kinds.number(s, b.parent)
		}
		n, ok := numbers[k]
		if !ok {
			n = int32(len(sizes))
			numbers[k], sizes = n, append(sizes, 0)
		}
		of[i] = n
		sizes[n]++
	}
	return of, sizes
}

// kindNumbers numbers the kinds of boxes from 1 on, in the order in which they are
// asked for.
type kindNumbers struct {
	numbers map[boxKind]int32
	of      []int32 // the number of each box that was asked for
}

func (k *kindNumbers) number(s *sheet, box int32) int32 {
	if k.of[box] == 0 {
		kind := kindOf(&s.boxes[box])
		n, ok := k.numbers[kind]
		if !ok {
			n = int32(len(k.numbers) + 1)
			k.numbers[kind] = n
		}
		k.of[box] = n
	}
	return k.of[box]
}

// firstClass returns the first class of an element without a trailing number,
// as in "post-1234".
func firstClass(n *html.Node) string {
	class := attribute(n, "class")
	start := skipTagSpace(class, 0)
	end := start
	for end < len(class) && !isTagSpace(class[end]) {
		end++
	}
	for end > start && (isDigit(class[end-1]) || class[end-1] == '-' || class[end-1] == '_') {
		end--
	}
	return class[start:end]
}

// timedText returns how much text a group holds if most of its boxes have a
// time near their beginning, and otherwise 0: then they are not entries. If the
// group is nearly all of the report, fewer boxes need a time, because the
// entries of a match have none where the score takes its place. Boxes that are
// called comments count only if they have the clock of a match; readers'
// comments have times too.
func (g boxGroup) timedText(s *sheet, clocks map[int]clock, sums prefixSums[int], report int) int {
	var timed, told, said, text int // boxes with a time, with a line of text, with more than labels; bytes
	for _, i := range g.boxes {
		b := &s.boxes[i]
		if s.hasMoreThanLabels(b) {
			said++
		}
		if hasMatchClock(b, clocks) || !g.comments && hasTime(s, i, clocks) {
			timed++
		}
		n := sums.in(b)
		text += n
		if n > shortText {
			told++
		}
	}
	const most, some = 6, 3 // tenths of the boxes
	const nearlyAll = 7     // tenths of the report
	share := most
	if text*10 > report*nearlyAll && timed >= 2*fewEntries {
		share = some
	}
	if timed < min(fewEntries, len(g.boxes)) || min(timed, told)*10 < len(g.boxes)*share || said*4 < len(g.boxes) {
		return 0
	}
	return text
}

// hasMoreThanLabels reports whether a box has more text than labels. The rows of a
// programme guide have only the time, the channel and the sport.
func (s *sheet) hasMoreThanLabels(b *box) bool {
	const label = 24 // bytes; a sentence is none from half of that on
	return anyOf(s.pieces[b.first:b.last], func(p *piece) bool {
		if p.isMedia() || p.kind == control {
			return false
		}
		return len(p.text) > label || len(p.text) > label/2 && endsSentence(p.text)
	})
}

// linksElsewhere reports whether most headlines in a group link to other pages. The
// cards of a front page do, and they have times too; but none has several paragraphs or
// the class of an entry, as the entries have that are printed again on pages of their own.
func (g boxGroup) linksElsewhere(s *sheet, f *facts) bool {
	const share = 4 // one of so many boxes
	away, long := 0, 0
	for _, i := range g.boxes {
		b := &s.boxes[i]
		if b.own&mLive != 0 || countOf(s.pieces[b.first:b.last], isProse) > 1 {
			long++
		}
		for j := b.first; j < b.last; j++ {
			p := &s.pieces[j]
			if p.kind != heading && !(p.isLink() && len(p.text) > shortText) || isWriterLine(p.text) {
				continue
			}
			if p.isLink() && f.isOtherPage(linkAddress(s, p)) {
				away++
			}
			break
		}
	}
	return away*2 > len(g.boxes) && long*share < len(g.boxes)
}

// proseSums returns the prefix sums of the text that is neither links nor
// controls.
func proseSums(s *sheet) prefixSums[int] {
	return sumUp(len(s.pieces), func(i int) int {
		p := &s.pieces[i]
		if p.isMostlyLinks() || p.kind == control {
			return 0
		}
		return weight(p.text)
	})
}

// entryIn reads the header of an entry that has a container.
func (r *headerReader) entryIn(b int32) entryPlace {
	box := &r.s.boxes[b]
	e := entryPlace{span: box.span(), box: b, headline: -1, opening: -1, machine: machineTimeOf(r.s, b), changedMachine: changeOf(box.node)}
	e.id = cmp.Or(attribute(box.node, "id"), attribute(box.node, "data-post-id"), attribute(box.node, "data-id"), attribute(box.node, "data-block-id"))
	r.readAll(&e)
	e.classLabels(box.node)
	return e
}

// changeOf returns the time of the last change that a container's attributes
// state, or "".
func changeOf(n *html.Node) string {
	for _, a := range n.Attr {
		if containsOneOf(a.Key, changeKeys) && isMachineTime(a.Val) {
			return a.Val
		}
	}
	return ""
}
