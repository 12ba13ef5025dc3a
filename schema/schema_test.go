package schema_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/newspage/newspage"
	"github.com/newspage/newspage/archive"
	"github.com/newspage/newspage/schema"
)

func compiled(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema.Article()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource(schema.ID, doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile(schema.ID)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestArticles holds what is written of every page, invented or of the corpora
// where these are, against the schema; and the JSON read again is the article.
func TestArticles(t *testing.T) {
	s := compiled(t)
	inputs, err := filepath.Glob("../../shared/corpora/*/index.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	if testing.Short() || len(inputs) == 0 {
		t.Log("the pages of the corpora are left out")
		inputs = nil
	}
	for _, input := range append(inputs, "../testdata/pages") {
		for p, err := range archive.Pages(input) {
			if err != nil {
				t.Fatal(err)
			}
			a, err := newspage.Extract(p)
			if err != nil && !errors.Is(err, newspage.ErrNoArticle) {
				t.Fatal(err)
			}
			checkArticle(t, s, p.Source, a)
		}
	}
}

func checkArticle(t *testing.T, s *jsonschema.Schema, name string, a *newspage.Article) {
	t.Helper()
	data, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Validate(doc); err != nil {
		t.Errorf("%s: %v", name, err)
	}
	var back newspage.Article
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(a, &back, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("%s: read again (-want +got):\n%s", name, diff)
	}
}

// TestSchemaRefuses: what no article can be is refused.
func TestSchemaRefuses(t *testing.T) {
	s := compiled(t)
	for _, wrong := range []string{
		`[]`, `{"headline": 1}`, `{"titel": "x"}`, `{"body": [{"text": "no type"}]}`, `{"body": [{"type": "poem"}]}`, `{"published": {"time": "yesterday"}}`,
		`{"published": {"inferred": ["minute"]}}`, `{"removed": [{"text": "x", "reason": "dull", "evidence": "", "at": 0}]}`, `{"removed": [{"text": "x"}]}`, `{"access": {"declared": "maybe"}}`,
		`{"live": {"entries": []}}`, `{"live": {"status": "live", "entries": [{"source": "hearsay"}]}}`, `{"bylines": [{"role": "x"}]}`,
	} {
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader([]byte(wrong)))
		if err != nil {
			t.Fatal(err)
		}
		if s.Validate(doc) == nil {
			t.Errorf("%s is an article", wrong)
		}
	}
}
