// Sends ten megabytes where its reply belongs.
#include "hostile.h"

static int32_t answer(int64_t *result)
{
    static char bytes[1 << 16];
    uint32_t length = 10 << 20;
    result[0] = 1;
    write(4, &length, sizeof length);
    for (int i = 0; i < 160; i++)
        write(4, bytes, sizeof bytes);
    return 0;
}

EXPORT(AGR_NATIVE_INTEGER)
