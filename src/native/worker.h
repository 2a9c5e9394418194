#ifndef AGRC_NATIVE_WORKER_H
#define AGRC_NATIVE_WORKER_H

#include <stdbool.h>
#include <stddef.h>

#include "agr-native.h"
#include "engine/natives.h"
#include "native/protocol.h"

// The worker: a small program that loads one library and calls one function of it. It
// trusts nobody: what it loads is taken for hostile from the first instruction on.

// Limits that hold with and without a wall: no child, no file, no core, bounded memory.
void wall_limits(uint64_t memory);

// Whether the machine has Landlock and seccomp.
bool wall_available(void);

// The wall in two steps. Before loading: no file, no network, no program; the loader's
// own calls remain. After it: computing only. False when one could not be put up.
bool wall_before_loading(void);
bool wall_after_loading(void);

// Copies a library into memory, where nobody can change it, checks that these bytes have
// the hash, and returns a descriptor of the copy; below 0: `*refusal` says why not.
int library_copy(const LoadMessage *load, NativeRefusal *refusal);

// Loads the copy and finds the function; NULL: `*refusal` says why not.
const AgrNativeFunction *library_load(int copy, const LoadMessage *load,
                                      NativeRefusal *refusal);

// Calls the function with the values of a message through libffi.
WorkerReply call_function(const AgrNativeFunction *function, const char *message,
                          size_t length);

#endif
