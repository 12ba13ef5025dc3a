package newspage

import "testing"

// TestSignOffs: each form sees its own lines, and no sentence that a report ends
// in.
func TestSignOffs(t *testing.T) {
	c := &cleaner{s: &sheet{pieces: make([]piece, 3)}, found: &facts{publisher: Publisher{Name: "Harbour Courier"}}, firstText: 0, lastText: 2}
	for _, tt := range []struct{ line, evidence string }{
		{"Jane Smith and Joe Bloggs, who was on board at the time and has spoken to the cook, contributed to this report.", "contributed to this report"},
		{"Editing: Jane Smith", "Editing"},
		{"编辑：王小明", "编辑"},
		{"编辑 | 王小明", "编辑"},
		{"- END -", "end"},
		{"The end", ""},
		{"RIRM.", "initials"},
		{"— Jane Smith, with files from the press agencies and a little help from a baker", "press"},
		{"dpa/jsm", "dpa"},
		{"(Our team and agencies.)", "team"},
		{"First published in The Harbour Courier.", "first published in "},
		{"HARBOUR COURIER /jsm", "Harbour Courier"},
		{"Linden (jsm)", "in brackets"},
		{"Linden–Port Sennet 4–3 (1–1, 3–2)", ""},
		{"林登（jsm）", ""},
		{"Ferry", ""},
		{"They were hard times.", ""},
		{"Editing: a craft that she had learnt from her mother, who had it from a printer of Port Sennet.", ""},
		{"She thanked the cook (and the baker).", ""},
		{"Harbour Courier readers know it.", ""},
	} {
		evidence, ok := signsOff(c, &piece{kind: paragraph, text: tt.line, at: 2})
		if !ok {
			evidence = ""
		}
		if evidence != tt.evidence {
			t.Errorf("%q: %q, want %q", tt.line, evidence, tt.evidence)
		}
	}
	if evidence, ok := signsOff(c, &piece{kind: paragraph, text: "dpa/jsm", at: 1}); ok {
		t.Errorf("within the report: %q", evidence)
	}
}
