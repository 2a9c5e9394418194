// The public door: native functions.

#include <stdlib.h>

#include "door/document.h"
#include "native/client.h"

struct AgrNatives {
    NativeClient *client;
};

AgrNatives *agr_natives_open(const AgrNativeOptions *options)
{
    AgrNatives *natives = calloc(1, sizeof *natives);
    NativeSettings settings = {.manifest = options->manifest,
                               .allowed = options->allowed,
                               .allowed_count = options->allowed_count,
                               .unconfined = options->unconfined,
                               .worker = options->worker};
    if (natives)
        natives->client = native_client_open(&settings);
    if (natives && natives->client)
        return natives;
    free(natives);
    return NULL;
}

void agr_natives_close(AgrNatives *natives)
{
    if (!natives)
        return;
    native_client_close(natives->client);
    free(natives);
}

const char *agr_natives_problem(const AgrNatives *natives)
{
    return native_client_problem(natives->client);
}

Natives *document_natives(const AgrDocument *document)
{
    Natives *host = ARENA_NEW(document->arena, Natives);
    if (document->natives) {
        native_client_cancel(document->natives->client, document->cancel);
        native_client_serve(document->natives->client, host);
    }
    return host;
}
