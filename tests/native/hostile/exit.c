// Ends the program it runs in.
#include "hostile.h"

static int32_t answer(int64_t *result)
{
    (void)result;
    _exit(3);
}

EXPORT(AGR_NATIVE_INTEGER)
