#ifndef AGRC_ENGINE_NATIVES_H
#define AGRC_ENGINE_NATIVES_H

#include "engine/eval.h"

// Calls of native functions. The engine converts what is given and what comes back,
// exactly or not at all; whoever runs it says through a callback what computes. Without
// one, no function is allowed, and all that needs none works as ever.

// What came of a call.
typedef enum {
    NATIVE_DONE,
    NATIVE_NOT_ALLOWED,
    NATIVE_UNLISTED,   // allowed, but the manifest does not name it
    NATIVE_NO_WALL,    // the machine can't confine it
    NATIVE_NO_WORKER,  // the program that loads libraries could not be started
    NATIVE_LIBRARY,    // the library was refused; `detail` is a NativeRefusal
    NATIVE_CRASHED,    // by the signal `detail`
    NATIVE_FORBIDDEN,  // it tried what the wall forbids
    NATIVE_EXITED,     // with the status `detail`
    NATIVE_LATE,       // it took longer than `detail` milliseconds
    NATIVE_WRONG_TYPE, // what came back is no value of the type
    NATIVE_TOO_LONG,   // more came back than an answer may hold
    NATIVE_ERROR,      // it says so itself, with the code `detail`
    NATIVE_ARGUMENT,   // what it is given does not fit its type exactly
    NATIVE_STATUS_COUNT,
} NativeStatus;

// Why a library is not loaded.
typedef enum {
    REFUSAL_NONE,
    REFUSAL_MISSING,   // there is no such file, or it can't be read
    REFUSAL_LINK,      // it is a symbolic link
    REFUSAL_FILE,      // it is no regular file, or too large
    REFUSAL_OPEN,      // others than its owner can write to it or to its folder
    REFUSAL_HASH,      // its bytes are not those that were reviewed
    REFUSAL_LOADING,   // it can't be loaded
    REFUSAL_TABLE,     // it has no table, or one of another version
    REFUSAL_ENTRY,     // its table has no such function
    REFUSAL_SIGNATURE, // its table says other types than the agreement
    REFUSAL_COUNT,
} NativeRefusal;

// One value given. Numbers and shares are `a` / `b` in lowest terms; money is `a` cents;
// a truth is 0 or 1; a date is `a` days from 1.1.1970; whole numbers are `a`. Of a list
// each figure is one item (two for numbers and shares).
typedef struct {
    NativeType type;
    bool list;
    int64_t a, b;
    Text text;
    const int64_t *items;
    size_t count; // of figures
} NativeValue;

typedef struct {
    Text name; // of the function
    const Native *native;
    const NativeValue *args; // as many as it takes
} NativeCall;

typedef struct {
    NativeStatus status;
    int64_t detail;
    int64_t a, b; // as in NativeValue
} NativeReply;

// Computes a call. It must not allocate from an arena nor jump.
typedef void NativeCaller(void *context, const NativeCall *call, NativeReply *reply);

// A call that failed, for whoever reads that something could not be computed.
typedef struct {
    const Entity *native;
    Text call; // as computed: `cost-index(2027)`
    const Clause *clause;
    Span span; // of the call
    NativeStatus status;
    int64_t detail;
} NativeFailure;

// What computes the native functions of a model.
typedef struct Natives {
    NativeCaller *call; // NULL: nothing is allowed
    void *context;
    // The library and the hash of a function that the manifest names; else false.
    bool (*origin)(void *context, Text name, const char **library, const char **sha256);
    VEC(NativeFailure) failures; // each once; in the memory of the model
} Natives;

// The figure, or the truth, that a call comes to. What could not be computed is noted as
// INPUT_NATIVE_FAILED, what was as INPUT_NATIVE.
Figure native_figure(Eval *eval, const Expr *call, const Entity *of);
Truth native_truth(Eval *eval, const Expr *call, const Entity *of);

// Whether a call that was noted at or after the place `from` of what was read failed.
bool native_failed(const Eval *eval, size_t from);

// Marks a figure with all native functions that its evaluation read, be it in a formula
// or in a condition.
void native_mark(const Eval *eval, Figure *figure);

#endif
