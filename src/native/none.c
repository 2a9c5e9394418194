#include "native/client.h"

#include <stdlib.h>

// Built with NATIVE=0: nothing is computed, and whoever allows a function is told so.

struct NativeClient {
    bool has_manifest;
};

NativeClient *native_client_open(const NativeSettings *settings)
{
    NativeClient *client = calloc(1, sizeof *client);
    if (client)
        client->has_manifest = settings->manifest != NULL;
    return client;
}

void native_client_close(NativeClient *client)
{
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

void native_client_serve(NativeClient *client, Natives *host)
{
    (void)client;
    *host = (Natives){0};
}
