#include "native/client.h"

#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "native/cache.h"
#include "native/manifest.h"
#include "native/message.h"
#include "native/process.h"

enum {
    MEMORY = 512 << 20, // of a worker
    LOADING = 5000,     // milliseconds beside the time of a call
    TRIES = 3,          // after so many failures a function is not tried again
};

// A function with its worker.
typedef struct {
    Process process;
    Signature loaded; // that the worker was held against
    int failures;
    NativeReply last; // of the failures
} Function;

struct NativeClient {
    Manifest manifest;
    Function *functions; // one for each row of the manifest
    char **allowed;
    size_t allowed_count;
    bool unconfined;
    char *worker;
    const volatile sig_atomic_t *cancel;
    Cache cache;
    char problem[MANIFEST_PROBLEM];
};

// --- opening and closing ---

static bool copy_settings(NativeClient *client, const NativeSettings *settings)
{
    client->unconfined = settings->unconfined;
    client->worker = strdup(settings->worker ? settings->worker : AGRC_WORKER);
    client->allowed = calloc(settings->allowed_count + 1, sizeof *client->allowed);
    if (!client->worker || !client->allowed)
        return false;
    for (size_t i = 0; i < settings->allowed_count; i++) {
        client->allowed[i] = strdup(settings->allowed[i]);
        if (!client->allowed[i])
            return false;
        client->allowed_count++;
    }
    return true;
}

NativeClient *native_client_open(const NativeSettings *settings)
{
    NativeClient *client = calloc(1, sizeof *client);
    bool whole = client && copy_settings(client, settings);
    if (whole && settings->manifest)
        manifest_read(settings->manifest, &client->manifest, client->problem);
    if (whole)
        client->functions = calloc(client->manifest.count + 1, sizeof *client->functions);
    if (whole && client->functions)
        return client;
    native_client_close(client);
    return NULL;
}

void native_client_close(NativeClient *client)
{
    if (!client)
        return;
    for (size_t i = 0; client->functions && i < client->manifest.count; i++)
        if (client->functions[i].process.pid > 0)
            process_stop(&client->functions[i].process);
    for (size_t i = 0; i < client->allowed_count; i++)
        free(client->allowed[i]);
    cache_free(&client->cache);
    manifest_free(&client->manifest);
    free(client->functions);
    free(client->allowed);
    free(client->worker);
    free(client);
}

const char *native_client_problem(const NativeClient *client)
{
    return client->problem[0] ? client->problem : NULL;
}

void native_client_cancel(NativeClient *client, const volatile sig_atomic_t *cancel)
{
    client->cancel = cancel;
}

// --- calling ---

static bool is_allowed(const NativeClient *client, Text name)
{
    for (size_t i = 0; i < client->allowed_count; i++)
        if (text_equal(text_from(client->allowed[i]), name))
            return true;
    return false;
}

// Why a worker ended, in terms of the function that it was computing.
static NativeReply ended(int status)
{
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS)
        return (NativeReply){.status = NATIVE_FORBIDDEN};
    if (WIFSIGNALED(status))
        return (NativeReply){.status = NATIVE_CRASHED, .detail = WTERMSIG(status)};
    return (NativeReply){.status = NATIVE_EXITED, .detail = WEXITSTATUS(status)};
}

static NativeReply reply_of(Exchange came, const WorkerReply *from, int status,
                            int milliseconds)
{
    switch (came) {
    case EXCHANGE_ENDED: return ended(status);
    case EXCHANGE_LATE:
        return (NativeReply){.status = NATIVE_LATE, .detail = milliseconds};
    case EXCHANGE_TOO_LONG: return (NativeReply){.status = NATIVE_TOO_LONG};
    case EXCHANGE_WRONG: return (NativeReply){.status = NATIVE_WRONG_TYPE};
    case EXCHANGE_DONE: break;
    }
    switch (from->status) {
    case WORKER_DONE: return (NativeReply){NATIVE_DONE, 0, from->a, from->b};
    case WORKER_REFUSED:
        return (NativeReply){.status = NATIVE_LIBRARY, .detail = from->a};
    case WORKER_NO_WALL: return (NativeReply){.status = NATIVE_NO_WALL};
    case WORKER_ERROR: return (NativeReply){.status = NATIVE_ERROR, .detail = from->a};
    default: return (NativeReply){.status = NATIVE_WRONG_TYPE};
    }
}

static void fill_load(LoadMessage *load, const NativeClient *client,
                      const ManifestRow *row, const Native *native)
{
    *load = (LoadMessage){.magic = PROTOCOL_MAGIC,
                          .unconfined = client->unconfined,
                          .memory = MEMORY,
                          .signature = message_signature(native)};
    memcpy(load->sha256, row->sha256, sizeof load->sha256);
    memcpy(load->path, row->path, sizeof row->path);
    memcpy(load->entry, row->entry, sizeof row->entry);
}

// Starts the worker of a function unless it runs.
static NativeReply start(NativeClient *client, Function *function, const ManifestRow *row,
                         const Native *native)
{
    static const NativeReply done = {.status = NATIVE_DONE};
    LoadMessage load;
    WorkerReply from;
    int status, time = row->milliseconds + LOADING;
    fill_load(&load, client, row, native);
    bool same = memcmp(&function->loaded, &load.signature, sizeof load.signature) == 0;
    if (function->process.pid > 0 && same)
        return done;
    if (function->process.pid > 0) // another agreement declares it
        process_stop(&function->process);
    function->loaded = load.signature;
    if (!process_start(&function->process, client->worker))
        return (NativeReply){.status = NATIVE_NO_WORKER};
    Exchange came = process_exchange(&function->process, &load, sizeof load, &from,
                                     sizeof from, time, client->cancel, &status);
    // A program that can't be started has ended with this status.
    enum { NOT_STARTED = 127 };
    if (came == EXCHANGE_ENDED && WIFEXITED(status) && WEXITSTATUS(status) == NOT_STARTED)
        return (NativeReply){.status = NATIVE_NO_WORKER};
    NativeReply reply = reply_of(came, &from, status, time);
    if (reply.status != NATIVE_DONE)
        process_stop(&function->process);
    return reply;
}

// One try. `*lost` tells that a worker from before was gone: somebody had ended it, as
// the system does when the thread that started it ends.
static NativeReply try_once(NativeClient *client, size_t at, const Native *native,
                            const char *message, size_t length, bool *lost)
{
    Function *function = &client->functions[at];
    const ManifestRow *row = &client->manifest.rows[at];
    WorkerReply from;
    int status = 0;
    bool before = function->process.pid > 0;
    NativeReply reply = start(client, function, row, native);
    if (reply.status != NATIVE_DONE)
        return reply;
    Exchange came =
        process_exchange(&function->process, message, (uint32_t)length, &from,
                         sizeof from, row->milliseconds, client->cancel, &status);
    *lost = before && came == EXCHANGE_ENDED && WIFSIGNALED(status) &&
            WTERMSIG(status) == SIGKILL;
    return reply_of(came, &from, status, row->milliseconds);
}

static NativeReply compute(NativeClient *client, size_t at, const Native *native,
                           const char *message, size_t length)
{
    Function *function = &client->functions[at];
    bool lost = false;
    if (function->failures >= TRIES)
        return function->last;
    NativeReply reply = try_once(client, at, native, message, length, &lost);
    if (lost)
        reply = try_once(client, at, native, message, length, &lost);
    bool settled = reply.status == NATIVE_DONE || reply.status == NATIVE_ERROR;
    if (!settled && !(client->cancel && *client->cancel)) {
        function->failures++;
        function->last = reply;
    }
    return reply;
}

static void call(void *context, const NativeCall *asked, NativeReply *reply)
{
    NativeClient *client = context;
    size_t length;
    *reply = (NativeReply){.status = NATIVE_NOT_ALLOWED};
    if (!is_allowed(client, asked->name))
        return;
    const ManifestRow *row =
        manifest_find(&client->manifest, asked->name.at, asked->name.length);
    reply->status = NATIVE_UNLISTED;
    if (!row)
        return;
    char *message = message_of(asked, &length);
    reply->status = NATIVE_ARGUMENT;
    if (!message)
        return;
    size_t at = (size_t)(row - client->manifest.rows);
    const NativeReply *kept =
        row->pure ? cache_find(&client->cache, at, message, length) : NULL;
    *reply = kept ? *kept : compute(client, at, asked->native, message, length);
    bool settled = reply->status == NATIVE_DONE || reply->status == NATIVE_ERROR;
    if (row->pure && !kept && settled)
        cache_keep(&client->cache, at, message, length, reply);
    else
        free(message);
}

static bool origin(void *context, Text name, const char **library, const char **sha256)
{
    const NativeClient *client = context;
    const ManifestRow *row = manifest_find(&client->manifest, name.at, name.length);
    if (!row)
        return false;
    *library = row->library;
    *sha256 = row->sha256;
    return true;
}

void native_client_serve(NativeClient *client, Natives *host)
{
    host->call = call;
    host->context = client;
    host->origin = origin;
}
