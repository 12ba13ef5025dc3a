package jsonld

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// FuzzParse holds the package to its promises: no text makes it panic or take
// long, and what encoding/json can read is read the same.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		`{"@graph":[{"@type":["A"],"@id":"#x","n":-1.5e3,"b":true},{"a":{"@id":"#x"}}]}`,
		"<!-- //<![CDATA[\n[{\"a\":\"say \"x\", \"y\"\", b:'c',},] /* z */ //]]>",
		`{&quot;a&quot;:&quot;b&quot;}`, `{“a”:“b”}`, `{\"a\":\"\\n\"}`, `"{\"a\":1}"`,
		`["a","b","c"]`, `[["],",",]"],{"":"\\"}]`, `{"a":"\ud83d\ude00\x41","b":"c"`,
		"window[\"a\"] = {\"b\":\"<br />\",\n\"c\":20 people, \"d\":/x/};",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		start := time.Now()
		exercise(text)
		if took, allowed := time.Since(start), time.Second+time.Duration(len(text))*10*time.Microsecond; took > allowed {
			t.Errorf("%d bytes took %v", len(text), took)
		}
		checkAsStandard(t, text)
	})
}

// checkAsStandard compares with encoding/json, where that can read the text.
func checkAsStandard(t *testing.T, text string) {
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	var want any
	if !json.Valid([]byte(text)) || !agreed(text) || decoder.Decode(&want) != nil {
		return
	}
	got, err := Any(text)
	if err != nil {
		t.Fatalf("Any(%q): %v", text, err)
	}
	if got := standard(got); !reflect.DeepEqual(got, want) {
		t.Errorf("Any(%q)\n got %#v\nwant %#v", text, got, want)
	}
}

// agreed excludes what is read differently on purpose: keys without their
// prefix, and nothing below the greatest depth.
func agreed(text string) bool {
	return utf8.ValidString(text) && !strings.Contains(text, "schema") &&
		strings.Count(text, "[")+strings.Count(text, "{") <= maxDepth
}

// standard turns a value into what encoding/json would make of it.
func standard(v any) any {
	switch v := v.(type) {
	case []any:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = standard(item)
		}
		return list
	case *Node:
		object := make(map[string]any)
		for _, m := range v.members {
			object[m.key] = standard(m.value)
		}
		return object
	}
	return v
}
