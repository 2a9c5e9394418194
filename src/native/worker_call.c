#include <ffi.h>
#include <string.h>

#include "native/worker.h"

// From a message to a call: values one after the other become arguments by their types.

enum { SLOTS_MOST = 2 * PROTOCOL_TAKES_MOST + 1, WORD = 8 };

typedef union {
    int64_t wide;
    int32_t narrow;
    const void *pointer;
    size_t size;
} Slot;

typedef struct {
    const char *at, *end;
    Slot slots[SLOTS_MOST];
    ffi_type *types[SLOTS_MOST];
    void *values[SLOTS_MOST];
    unsigned count;
    bool broken; // the message is shorter than its values
} Call;

static int64_t take_word(Call *call)
{
    int64_t word = 0;
    if (call->end - call->at < WORD) {
        call->broken = true;
        return 0;
    }
    memcpy(&word, call->at, WORD);
    call->at += WORD;
    return word;
}

static void push(Call *call, ffi_type *type, Slot slot)
{
    call->slots[call->count] = slot;
    call->types[call->count] = type;
    call->values[call->count] = &call->slots[call->count];
    call->count++;
}

// Bytes of the message itself: it stands aligned and is not touched during the call.
static void push_bytes(Call *call, size_t unit, size_t per)
{
    int64_t count = take_word(call);
    size_t room = (size_t)(call->end - call->at);
    if (count < 0 || (size_t)count > room / (unit * per)) {
        call->broken = true;
        return;
    }
    size_t bytes = ((size_t)count * unit * per + WORD - 1) / WORD * WORD;
    if (bytes > room) {
        call->broken = true;
        return;
    }
    push(call, &ffi_type_pointer, (Slot){.pointer = call->at});
    push(call, &ffi_type_uint64, (Slot){.size = (size_t)count});
    call->at += bytes;
}

static void push_value(Call *call, unsigned type)
{
    bool pair = (type & 0x7F) == AGR_NATIVE_NUMBER || (type & 0x7F) == AGR_NATIVE_SHARE;
    if (type & AGR_NATIVE_LIST) {
        push_bytes(call, sizeof(int64_t), pair ? 2 : 1);
        return;
    }
    if (type == AGR_NATIVE_TEXT) {
        push_bytes(call, 1, 1);
        return;
    }
    int64_t word = take_word(call);
    if (type == AGR_NATIVE_TRUTH || type == AGR_NATIVE_DATE)
        push(call, &ffi_type_sint32, (Slot){.narrow = (int32_t)word});
    else
        push(call, &ffi_type_sint64, (Slot){.wide = word});
    if (pair)
        push(call, &ffi_type_sint64, (Slot){.wide = take_word(call)});
}

// Whether the values are written for the types of the function.
static bool is_for(const char *message, size_t length, const AgrNativeFunction *function)
{
    Signature signature;
    if (length < sizeof signature)
        return false;
    memcpy(&signature, message, sizeof signature);
    return signature.gives == function->gives && signature.count == function->count &&
           memcmp(signature.takes, function->takes, function->count) == 0;
}

WorkerReply call_function(const AgrNativeFunction *function, const char *message,
                          size_t length)
{
    _Static_assert(sizeof(size_t) == sizeof(uint64_t), "sizes have 64 bits");
    if (!is_for(message, length, function))
        return (WorkerReply){.status = WORKER_BROKEN};
    Call call = {.at = message + sizeof(Signature), .end = message + length};
    int64_t result[2] = {0, 1};
    ffi_cif cif;
    ffi_arg code = 0;
    for (unsigned i = 0; i < function->count && !call.broken; i++)
        push_value(&call, function->takes[i]);
    if (call.broken || call.at != call.end)
        return (WorkerReply){.status = WORKER_BROKEN};
    push(&call, &ffi_type_pointer, (Slot){.pointer = result});
    if (ffi_prep_cif(&cif, FFI_DEFAULT_ABI, call.count, &ffi_type_sint32, call.types) !=
        FFI_OK)
        return (WorkerReply){.status = WORKER_BROKEN};
    ffi_call(&cif, (void (*)(void))function->call, &code, call.values);
    if ((int32_t)code != 0)
        return (WorkerReply){.status = WORKER_ERROR, .a = (int32_t)code};
    return (WorkerReply){.status = WORKER_DONE, .a = result[0], .b = result[1]};
}
