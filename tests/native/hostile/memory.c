// Takes all memory it can get and touches it.
#include "hostile.h"

#include <stdlib.h>
#include <string.h>

static int32_t answer(int64_t *result)
{
    const size_t step = 16 << 20;
    int64_t got = 0;
    for (char *block; got < 4096 && (block = malloc(step)) != NULL; got += 16)
        memset(block, 1, step);
    result[0] = got; // megabytes
    return 0;
}

EXPORT(AGR_NATIVE_INTEGER)
