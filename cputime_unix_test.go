//go:build unix

package newspage_test

import (
	"syscall"
	"time"
)

// cpuTime is the time that the processors have spent on this program. What
// else the machine does is not in it, so that two measurements can be compared.
func cpuTime() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		panic(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
