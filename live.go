package newspage

// live tells the lead of a live blog from its entries.
func live(s *sheet, kept []*piece, f *facts, where place, p Page, known Profile) (lead []Block, blog *LiveBlog) {
	b := builder{s, f, where}
	return b.blocks(kept), nil
}
