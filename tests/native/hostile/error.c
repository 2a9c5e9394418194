// Says that it can't compute.
#include "hostile.h"

static int32_t answer(int64_t *result)
{
    (void)result;
    return 42;
}

EXPORT(AGR_NATIVE_INTEGER)
