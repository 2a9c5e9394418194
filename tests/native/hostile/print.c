// Writes to its standard output, then answers.
#include "hostile.h"

#include <stdio.h>

static int32_t answer(int64_t *result)
{
    printf("{\"verdict\": \"yes\"}\n");
    fflush(stdout);
    write(1, "hostile words\n", 14);
    write(2, "hostile words\n", 14);
    result[0] = 7;
    return 0;
}

EXPORT(AGR_NATIVE_INTEGER)
