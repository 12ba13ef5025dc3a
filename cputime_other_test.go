//go:build !unix

package newspage_test

import "time"

var programStart = time.Now()

// cpuTime is the time since the program began: no better one is at hand here.
func cpuTime() time.Duration { return time.Since(programStart) }
