package archive

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"
	"time"

	"howett.net/plist"

	"github.com/newspage/newspage"
)

// savedForms are the containers, besides HTML, in which browsers save a page as one
// file, by extension.
var savedForms = map[string]func(newspage.Page) (newspage.Page, error){
	".mhtml": fromMHTML, ".mht": fromMHTML, ".webarchive": fromWebarchive,
}

// ErrContainer reports a file that is not the container that its name says, or that
// contains no page.
var ErrContainer = errors.New("archive: no page in the container")

// unwrap takes a page out of its container, and adds what the container says about
// it unless p says so already.
func unwrap(path string, p newspage.Page) (newspage.Page, error) {
	form := savedForms[ending(path)]
	if form == nil {
		form = fromSaved
	}
	inner, err := form(p)
	if err != nil {
		return p, fmt.Errorf("%w: %w", ErrContainer, err)
	}
	if p.URL != "" {
		inner.URL = p.URL
	}
	if !p.SavedAt.IsZero() {
		inner.SavedAt = p.SavedAt
	}
	if p.ContentType != "" {
		inner.ContentType = p.ContentType
	}
	return inner, nil
}

// fromSaved reads the comment at the head of a page in which browsers and SingleFile
// note its address and when it was saved.
func fromSaved(p newspage.Page) (newspage.Page, error) {
	const head = 4 << 10
	_, rest, ok := bytes.Cut(p.Data[:min(len(p.Data), head)], []byte("<!--"))
	comment, _, closed := bytes.Cut(rest, []byte("-->"))
	if !ok || !closed {
		return p, nil
	}
	text := strings.TrimSpace(string(comment))
	if rest, ok := strings.CutPrefix(text, "saved from url=("); ok { // "(0042)https://…", with the length of the address
		_, p.URL, _ = strings.Cut(rest, ")")
		p.URL = strings.TrimSpace(p.URL)
	}
	if strings.HasPrefix(text, "Page saved with SingleFile") {
		for line := range strings.Lines(text) {
			name, value, _ := strings.Cut(line, ":")
			switch value = strings.TrimSpace(value); strings.TrimSpace(name) {
			case "url":
				p.URL = value
			case "saved date":
				value, _, _ = strings.Cut(value, " (") // the zone's name
				if at, err := time.Parse("Mon Jan 02 2006 15:04:05 GMT-0700", value); err == nil {
					p.SavedAt = at
				}
			}
		}
	}
	return p, nil
}

// fromMHTML takes the page out of a MIME multipart/related (RFC 2557): the part
// named by the start parameter or, without one, the first part that is HTML.
func fromMHTML(p newspage.Page) (newspage.Page, error) {
	message, err := mail.ReadMessage(bytes.NewReader(p.Data))
	if err != nil {
		return p, err
	}
	p.URL = message.Header.Get("Snapshot-Content-Location")
	if at, err := message.Header.Date(); err == nil {
		p.SavedAt = at
	}
	kind, parameters, err := mime.ParseMediaType(message.Header.Get("Content-Type"))
	if err != nil {
		return p, err
	}
	if !strings.HasPrefix(kind, "multipart/") {
		p.ContentType = message.Header.Get("Content-Type")
		return fromPart(p, message.Body, message.Header.Get("Content-Transfer-Encoding"), message.Header.Get("Content-Location"))
	}
	parts := multipart.NewReader(message.Body, parameters["boundary"])
	for {
		part, err := parts.NextRawPart()
		if err == io.EOF {
			return p, errors.New("no part of it is HTML")
		}
		if err != nil {
			return p, err
		}
		partKind, _, _ := mime.ParseMediaType(part.Header.Get("Content-Type"))
		if start := parameters["start"]; start != "" && part.Header.Get("Content-ID") != start || partKind != "text/html" && partKind != "application/xhtml+xml" {
			continue
		}
		p.ContentType = part.Header.Get("Content-Type")
		return fromPart(p, part, part.Header.Get("Content-Transfer-Encoding"), part.Header.Get("Content-Location"))
	}
}

// fromPart reads the body of a MIME part.
func fromPart(p newspage.Page, body io.Reader, encoding, location string) (newspage.Page, error) {
	switch strings.ToLower(encoding) {
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	}
	data, err := io.ReadAll(body)
	if err != nil {
		return p, err
	}
	p.Data = data
	if p.URL == "" && !strings.HasPrefix(location, "cid:") {
		p.URL = location
	}
	return p, nil
}

// fromWebarchive takes the page out of a file saved by Safari, which is a property
// list in XML or binary form.
func fromWebarchive(p newspage.Page) (newspage.Page, error) {
	var saved struct {
		Main struct {
			Data     []byte `plist:"WebResourceData"`
			URL      string `plist:"WebResourceURL"`
			Kind     string `plist:"WebResourceMIMEType"`
			Encoding string `plist:"WebResourceTextEncodingName"`
		} `plist:"WebMainResource"`
	}
	if _, err := plist.Unmarshal(p.Data, &saved); err != nil {
		return p, errors.New("it is not a property list of Safari's") // err would print the struct
	}
	if len(saved.Main.Data) == 0 {
		return p, errors.New("its main resource is empty")
	}
	p.Data, p.URL, p.ContentType = saved.Main.Data, saved.Main.URL, saved.Main.Kind
	if saved.Main.Encoding != "" && p.ContentType != "" {
		p.ContentType += "; charset=" + saved.Main.Encoding
	}
	return p, nil
}
