#ifndef AGRC_NATIVE_PROCESS_H
#define AGRC_NATIVE_PROCESS_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

// A worker seen from outside: started with an empty environment and two pipes, asked with
// a time limit, ended with all that it may have started.

typedef struct {
    pid_t pid; // 0: not running
    int ask, answer;
} Process;

typedef enum {
    EXCHANGE_DONE,
    EXCHANGE_ENDED, // the worker ended: `status` is what waitpid says of it
    EXCHANGE_LATE,
    EXCHANGE_TOO_LONG, // it sent more than a reply
    EXCHANGE_WRONG,    // or less, or of another length
} Exchange;

bool process_start(Process *process, const char *program);
void process_stop(Process *process);

// Sends a message and reads the reply of exactly `size` bytes. Anything but EXCHANGE_DONE
// has stopped the process. `*cancel` (may be NULL) ends the wait, as being late.
Exchange process_exchange(Process *process, const void *message, uint32_t length,
                          void *reply, uint32_t size, int milliseconds,
                          const volatile sig_atomic_t *cancel, int *status);

#endif
