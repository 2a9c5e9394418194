// Gives up by abort().
#include "hostile.h"

#include <stdlib.h>

static int32_t answer(int64_t *result)
{
    (void)result;
    abort();
}

EXPORT(AGR_NATIVE_INTEGER)
