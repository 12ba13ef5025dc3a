package newspage

import (
	"net/url"
	"testing"
)

// TestPlainAddresses checks that a plain address is one that resolving leaves as it is.
func TestPlainAddresses(t *testing.T) {
	base, _ := url.Parse("https://gannet.example/harbour/ferry.html")
	for address, plain := range map[string]bool{
		"https://gannet.example/news/ferry-sails_late~2.html": true,
		"http://img.gannet.example/a,b=c/ferry.jpg?w=640&h=1": true,
		"https://gannet.example":                              true,
		"https://gannet.example/":                             true,
		"https://gannet.example//news//":                      true,
		"https://gannet.example/news/../ferry":                false,
		"https://gannet.example/./ferry":                      false,
		"https://gannet.example/fähre":                        false,
		"https://gannet.example/a%2fb":                        false,
		"https://gannet.example/ferry#top":                    false,
		"https://gannet.example/?q=#":                         false,
		"https://gannet.example/?q=a b":                       false,
		"https://gannet.example:443/ferry":                    false,
		"https://jane@gannet.example/":                        false,
		"https://gannet.example?q=1":                          false,
		"HTTPS://gannet.example/":                             false,
		"https:///ferry":                                      false,
		"https://":                                            false,
		"//gannet.example/ferry":                              false,
		"ferry":                                               false,
	} {
		if got := isPlainAddress(address); got != plain {
			t.Errorf("isPlainAddress(%q) = %t", address, got)
		}
		if !plain {
			continue
		}
		ref, err := url.Parse(address)
		if err != nil {
			t.Fatal(err)
		}
		if got := base.ResolveReference(ref).String(); got != address {
			t.Errorf("%q is resolved as %q", address, got)
		}
	}
}
