// Writes where it must not.
#include "hostile.h"

static int32_t answer(int64_t *result)
{
    (void)result;
    *(volatile int *)0 = 1;
    return 0;
}

EXPORT(AGR_NATIVE_INTEGER)
