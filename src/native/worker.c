// agrc-native: loads one library and computes one function of it, for libagr. It is
// started by libagr only, with two pipes and an empty environment.

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "native/worker.h"

static _Alignas(8) char message[PROTOCOL_MESSAGE_MOST];

static bool read_whole(void *into, size_t length)
{
    char *at = into;
    while (length > 0) {
        ssize_t got = read(PROTOCOL_ASK, at, length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        at += got;
        length -= (size_t)got;
    }
    return true;
}

static bool read_message(uint32_t *length)
{
    return read_whole(length, sizeof *length) && *length <= sizeof message &&
           read_whole(message, *length);
}

static void answer(WorkerReply reply)
{
    char out[sizeof(uint32_t) + sizeof reply];
    uint32_t length = sizeof reply;
    memcpy(out, &length, sizeof length);
    memcpy(out + sizeof length, &reply, sizeof reply);
    for (size_t sent = 0; sent < sizeof out;) {
        ssize_t part = write(PROTOCOL_ANSWER, out + sent, sizeof out - sent);
        if (part < 0 && errno == EINTR)
            continue;
        if (part <= 0)
            _exit(2);
        sent += (size_t)part;
    }
}

_Noreturn static void give_up(WorkerStatus status, int64_t detail)
{
    answer((WorkerReply){.status = status, .a = detail});
    _exit(0);
}

static bool is_ended(const char *text, size_t size)
{
    return memchr(text, '\0', size) != NULL;
}

static void read_load(LoadMessage *load)
{
    uint32_t length;
    if (!read_message(&length))
        _exit(2);
    if (length != sizeof *load)
        give_up(WORKER_BROKEN, 0);
    memcpy(load, message, sizeof *load);
    if (load->magic != PROTOCOL_MAGIC || load->signature.count > PROTOCOL_TAKES_MOST ||
        !is_ended(load->path, sizeof load->path) ||
        !is_ended(load->entry, sizeof load->entry))
        give_up(WORKER_BROKEN, 0);
}

// Everything that a library could misuse is gone before its first instruction runs, which
// is when it is loaded.
static const AgrNativeFunction *load_function(const LoadMessage *load)
{
    NativeRefusal refusal = REFUSAL_NONE;
    bool confined = wall_available();
    if (!confined && !load->unconfined)
        give_up(WORKER_NO_WALL, 0);
    int copy = library_copy(load, &refusal);
    if (copy < 0)
        give_up(WORKER_REFUSED, refusal);
    wall_limits(load->memory);
    if (!wall_before_loading() && !load->unconfined)
        give_up(WORKER_NO_WALL, 0);
    const AgrNativeFunction *function = library_load(copy, load, &refusal);
    if (!function)
        give_up(WORKER_REFUSED, refusal);
    if (!wall_after_loading() && !load->unconfined)
        give_up(WORKER_NO_WALL, 0);
    return function;
}

int main(void)
{
    LoadMessage load;
    uint32_t length;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return 2;
    read_load(&load);
    const AgrNativeFunction *function = load_function(&load);
    answer((WorkerReply){.status = WORKER_DONE});
    while (read_message(&length))
        answer(call_function(function, message, length));
    _exit(0);
}
