package archive

import (
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/newspage/newspage"
)

// isPage reports whether a file in a folder is a page; the others are its
// pictures, its style sheets, and what else was saved with it.
func isPage(path string) bool {
	switch ending(path) {
	case ".html", ".htm", ".xhtml", ".txt":
		return true
	}
	return savedForms[ending(path)] != nil
}

// folder gives the pages in a folder and below it.
func folder(root string, yield func(newspage.Page, error) bool) {
	for path, err := range files(root) {
		more := true
		switch {
		case err != nil:
			more = yield(newspage.Page{Source: path}, err)
		case isWARC(path):
			more = warc(path, yield)
		default:
			more = yield(file(path, newspage.Page{Source: path}))
		}
		if !more {
			return
		}
	}
}

// files gives the files with pages in a folder and below it, and the folders
// that cannot be read.
func files(root string) iter.Seq2[string, error] {
	top := start(root)
	return func(yield func(string, error) bool) {
		// The function returns nothing but nil and the two words that steer the walk.
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

// start is the path that a walk begins at: WalkDir does not enter a symbolic
// link, and with a separator at its end the path is what the link leads to.
func start(root string) string { return root + string(filepath.Separator) }

func isHidden(entry fs.DirEntry) bool { return strings.HasPrefix(entry.Name(), ".") }

// isFile keeps away from pipes and devices, which may never come to an end.
func isFile(entry fs.DirEntry) bool {
	return entry.Type().IsRegular() || entry.Type()&fs.ModeSymlink != 0
}

// belongsToPage reports whether a folder holds what a browser saved with a
// page.
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
