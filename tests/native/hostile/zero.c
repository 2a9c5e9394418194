// Gives a fraction with nothing below the line.
#include "hostile.h"

static int32_t answer(int64_t *result)
{
    result[0] = 1;
    result[1] = 0;
    return 0;
}

EXPORT(AGR_NATIVE_NUMBER)
