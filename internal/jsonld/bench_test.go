package jsonld

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// liveBlog invents a script like those of a live blog: long texts, some escaped,
// in many small objects, printed with white space.
func liveBlog(updates int) string {
	body := strings.Repeat(`The council said on Tuesday that the old bridge stays shut. \"Not before May,\" it wrote.\n`, 8)
	var list []string
	for i := range updates {
		list = append(list, fmt.Sprintf(`
      {
        "@type": "BlogPosting",
        "@id": "https://paper.test/live#block-%d",
        "headline": "Bridge stays shut, day %d",
        "datePublished": "2024-02-03T04:05:06+01:00",
        "author": [{"@type": "Person", "name": "Zo\u00eb Example"}],
        "image": {"@type": "ImageObject", "url": "https://paper.test/i/%d.jpg", "width": 1200, "height": 800},
        "articleBody": "%s"
      }`, i, i, i, body))
	}
	return `{
  "@context": "https://schema.org",
  "@type": "LiveBlogPosting",
  "isAccessibleForFree": true,
  "liveBlogUpdate": [` + strings.Join(list, ",") + `
  ]
}`
}

func BenchmarkParse(b *testing.B) {
	script := liveBlog(50)
	b.Run("jsonld", func(b *testing.B) {
		b.SetBytes(int64(len(script)))
		b.ReportAllocs()
		for b.Loop() {
			if _, err := Parse(script); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("encoding/json", func(b *testing.B) {
		b.SetBytes(int64(len(script)))
		b.ReportAllocs()
		for b.Loop() {
			var v any
			if err := json.Unmarshal([]byte(script), &v); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkQuick(b *testing.B) {
	script := strings.Repeat(`{"@type":"Product","name":"x","offers":{"price":"1.00"}},`, 200)
	b.SetBytes(int64(len(script)))
	for b.Loop() {
		Quick(script)
	}
}
