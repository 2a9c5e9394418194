#include "native/client.h"

#include <stdlib.h>
#include <string.h>

// Built with NATIVE=0: nothing is computed, and whoever allows a function is told so.

struct NativeClient {
    bool has_manifest;
    char **allowed;
    size_t allowed_count;
};

NativeClient *native_client_open(const NativeSettings *settings)
{
    NativeClient *client = calloc(1, sizeof *client);
    if (!client)
        return NULL;
    client->has_manifest = settings->manifest != NULL;
    client->allowed = calloc(settings->allowed_count + 1, sizeof *client->allowed);
    for (size_t i = 0; client->allowed && i < settings->allowed_count; i++) {
        client->allowed[i] = strdup(settings->allowed[i]);
        client->allowed_count += client->allowed[i] != NULL;
        if (!client->allowed[i])
            break;
    }
    if (client->allowed && client->allowed_count == settings->allowed_count)
        return client;
    native_client_close(client);
    return NULL;
}

void native_client_close(NativeClient *client)
{
    if (!client)
        return;
    for (size_t i = 0; i < client->allowed_count; i++)
        free(client->allowed[i]);
    free(client->allowed);
    free(client);
}

const char *native_client_problem(const NativeClient *client)
{
    return client->has_manifest ? "this agrc was built without native functions" : NULL;
}

void native_client_cancel(NativeClient *client, const volatile sig_atomic_t *cancel)
{
    (void)client;
    (void)cancel;
}

static void call(void *context, const NativeCall *asked, NativeReply *reply)
{
    const NativeClient *client = context;
    *reply = (NativeReply){.status = NATIVE_NOT_ALLOWED};
    for (size_t i = 0; i < client->allowed_count; i++)
        if (text_equal(text_from(client->allowed[i]), asked->name))
            reply->status = NATIVE_NO_WORKER;
}

void native_client_serve(NativeClient *client, Natives *host)
{
    host->call = call;
    host->context = client;
}
