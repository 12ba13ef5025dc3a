package archive

import (
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/newspage/newspage"
)

// isPage reports whether a file in a folder is a page, not a picture, a style sheet
// or anything else that was saved with one.
func isPage(path string) bool {
	switch ending(path) {
	case ".html", ".htm", ".xhtml", ".txt":
		return true
	}
	return savedForms[ending(path)] != nil
}

// folder yields the pages in a folder and below it.
func (r Reader) folder(root string, yield func(newspage.Page, error) bool) {
	for path, err := range files(root) {
		more := true
		switch {
		case err != nil:
			more = yield(newspage.Page{Source: path}, err)
		case isWARC(path):
			more = r.warc(path, yield)
		default:
			more = yield(r.file(path, newspage.Page{Source: path}))
		}
		if !more {
			return
		}
	}
}

// files returns the files with pages in a folder and below it, and the folders that
// cannot be read with their errors.
func files(root string) iter.Seq2[string, error] {
	top := start(root)
	return func(yield func(string, error) bool) {
		// WalkDir returns only the errors of this function, which has none.
		_ = filepath.WalkDir(top, func(path string, entry fs.DirEntry, err error) error {
			more := true
			switch {
			case err != nil && path == top:
				more = yield(root, err)
			case err != nil:
				more = yield(path, err)
			case entry.IsDir() && path != top && (isHidden(entry) || belongsToPage(path)):
				return fs.SkipDir
			case entry.IsDir(), isHidden(entry), !isFile(entry):
			case isPage(path) || isWARC(path):
				more = yield(path, nil)
			}
			if !more {
				return fs.SkipAll
			}
			return nil
		})
	}
}

// start returns the path to begin a walk at. WalkDir does not follow a symbolic
// link, unless a separator at the end of the path does.
func start(root string) string { return root + string(filepath.Separator) }

func isHidden(entry fs.DirEntry) bool { return strings.HasPrefix(entry.Name(), ".") }

// isFile reports whether an entry can be read as a file. Pipes and devices may never
// end.
func isFile(entry fs.DirEntry) bool {
	return entry.Type().IsRegular() || entry.Type()&fs.ModeSymlink != 0
}

// belongsToPage reports whether a folder holds the files that a browser saved with
// a page.
func belongsToPage(folder string) bool {
	name, ok := strings.CutSuffix(folder, "_files")
	if !ok {
		return false
	}
	for _, ending := range []string{".html", ".htm"} {
		if _, err := os.Stat(name + ending); err == nil {
			return true
		}
	}
	return false
}
