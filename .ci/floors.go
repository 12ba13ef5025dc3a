// Command floors raises the floors that measured figures must reach.
//
//	go run .ci/floors.go [-lower] floors.json SCORES.json…
//
// SCORES.json is what the scorer writes with -json. A floor is the figure,
// rounded down to three decimals; one that is higher already stays, unless
// -lower is given.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log"
	"maps"
	"math"
	"os"
	"slices"
)

// unbounded are the figures that another figure sums up: to give up a little
// of one for more of the other has to stay possible.
var unbounded = []string{"body.precision", "body.recall", "body.f1", "segments.precision", "segments.recall"}

type floors map[string]map[string]float64

type scores struct {
	Corpus  string
	Figures []struct {
		Name  string
		Value float64
	}
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("floors: ")
	lower := flag.Bool("lower", false, "lower a floor that is above the figure")
	flag.Parse()
	if flag.NArg() < 2 {
		log.Fatal("usage: floors [-lower] floors.json SCORES.json…")
	}
	path := flag.Arg(0)
	all := floors{}
	if err := readJSON(path, &all); err != nil && !errors.Is(err, fs.ErrNotExist) {
		log.Fatal(err)
	}
	for _, name := range flag.Args()[1:] {
		var s scores
		if err := readJSON(name, &s); err != nil {
			log.Fatal(err)
		}
		all.raise(s, *lower)
	}
	text, err := json.MarshalIndent(all, "", "  ")
	if err == nil {
		err = os.WriteFile(path, append(text, '\n'), 0o666)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// raise brings the floors of one corpus up to its figures, and says which.
func (all floors) raise(s scores, lower bool) {
	old := all[s.Corpus]
	now := maps.Clone(old)
	if now == nil || lower {
		now = map[string]float64{}
	}
	for _, f := range s.Figures {
		if slices.Contains(unbounded, f.Name) {
			continue
		}
		floor := math.Floor(f.Value*1000) / 1000
		if had, ok := old[f.Name]; ok && floor <= had && !lower {
			continue
		}
		now[f.Name] = floor
	}
	all[s.Corpus] = now
	for _, name := range slices.Sorted(maps.Keys(now)) {
		if old[name] != now[name] {
			fmt.Printf("%s %s: %.3f, was %.3f\n", s.Corpus, name, now[name], old[name])
		}
	}
}

func readJSON(path string, v any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, v); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
