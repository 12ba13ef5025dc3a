package newspage_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage/newspage"
)

// TestInspect holds an inspection against the article that the same page
// gives: what was removed is told of the pieces, and of no other, and each
// origin has a source that said so.
func TestInspect(t *testing.T) {
	for _, s := range savedPages(t) {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			want, wantErr := newspage.Extract(s.page)
			got, err := newspage.Inspect(s.page)
			if !errors.Is(err, wantErr) && errorText(err) != errorText(wantErr) {
				t.Fatalf("error is %v, and Extract's %v", err, wantErr)
			}
			if got == nil {
				if want != nil {
					t.Fatal("no inspection, though there is an article")
				}
				return
			}
			if diff := cmp.Diff(want, got.Article); diff != "" {
				t.Errorf("the article is not Extract's (-want +got):\n%s", diff)
			}
			checkPieces(t, got)
			checkTestimony(t, got)
		})
	}
}

func checkPieces(t *testing.T, in *newspage.Inspection) {
	removed := 0
	for i, p := range in.Pieces {
		switch p.Verdict {
		case newspage.VerdictRemoved:
			removed++
			if p.Reason == "" || p.Text == "" {
				t.Errorf("piece %d is removed without a reason or a text: %+v", i, p)
			}
		case newspage.VerdictKept, newspage.VerdictInFact, newspage.VerdictUnused:
			if p.Reason != "" || p.Evidence != "" {
				t.Errorf("piece %d is %s, and has a reason: %+v", i, p.Verdict, p)
			}
		default:
			t.Errorf("piece %d has no verdict: %+v", i, p)
		}
	}
	if want := len(in.Article.Removed); removed != want {
		t.Errorf("%d pieces are removed, the article has %d", removed, want)
	}
	for _, r := range in.Article.Removed {
		if p := in.Pieces[r.At]; p.Text != r.Text || p.Reason != r.Reason || p.Evidence != r.Evidence {
			t.Errorf("Removed has %+v, piece %d is %+v", r, r.At, p)
		}
	}
	for _, c := range in.Candidates {
		if c.First < 0 || c.First >= c.Last || c.Last > len(in.Pieces) {
			t.Errorf("a candidate's pieces are not the page's: %+v", c)
		}
	}
}

// checkTestimony: whoever was believed has been heard. What follows from the
// text (a language guessed, a report's state) is nobody's word.
func checkTestimony(t *testing.T, in *newspage.Inspection) {
	chosen := map[string]bool{}
	for _, said := range in.Testimony {
		if said.Chosen {
			chosen[said.Fact] = true
		}
		if said.Value == "" || said.Source == "" || said.Fact == "" {
			t.Errorf("a testimony that says nothing: %+v", said)
		}
	}
	for _, fact := range []string{"headline", "standfirst", "kicker", "bylines", "published", "modified", "publisher", "section", "canonicalUrl"} {
		if origin := in.Article.Origins[fact]; origin != "" && !chosen[fact] {
			t.Errorf("the %s is from %q, and nobody was heard who said it", fact, origin)
		}
	}
}

func TestInspectBadInput(t *testing.T) {
	for _, bad := range []struct {
		page newspage.Page
		want error
	}{
		{newspage.Page{}, newspage.ErrEmpty},
		{newspage.Page{Data: []byte("%PDF-1.7 \x00")}, newspage.ErrNotText},
	} {
		if in, err := newspage.Inspect(bad.page); in != nil || !errors.Is(err, bad.want) {
			t.Errorf("Inspect(%q) is %v, %v; want %v", bad.page.Data, in, err, bad.want)
		}
	}
}
