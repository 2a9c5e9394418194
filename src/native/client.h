#ifndef AGRC_NATIVE_CLIENT_H
#define AGRC_NATIVE_CLIENT_H

#include <signal.h>

#include "engine/natives.h"

// What computes native functions for the engine: a worker process for each function, kept
// from call to call. All its memory is of malloc, since calls come in the midst of
// evaluations that may jump.

typedef struct NativeClient NativeClient;

typedef struct {
    const char *manifest; // a file, or NULL: none
    const char *const *allowed;
    size_t allowed_count;
    bool unconfined;    // go without Landlock or seccomp where the machine has none
    const char *worker; // the program agrc-native; NULL: the installed one
} NativeSettings;

// NULL only for lack of memory.
NativeClient *native_client_open(const NativeSettings *settings);
void native_client_close(NativeClient *client);
// What is wrong with the manifest, in English; or NULL. Then nothing can be computed.
const char *native_client_problem(const NativeClient *client);
// See AgrOptions; NULL removes it.
void native_client_cancel(NativeClient *client, const volatile sig_atomic_t *cancel);

// Makes the client what computes for a model.
void native_client_serve(NativeClient *client, Natives *host);

#endif
