// Makes a file.
#include "hostile.h"

static int32_t answer(int64_t *result)
{
    leave_mark();
    result[0] = 1;
    return 0;
}

EXPORT(AGR_NATIVE_INTEGER)
