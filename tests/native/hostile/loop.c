// Never comes back.
#include "hostile.h"

static volatile unsigned turns;

static int32_t answer(int64_t *result)
{
    while (turns + 1 != 0)
        turns += turns % 2 == 0 ? 2 : 1;
    result[0] = 1;
    return 0;
}

EXPORT(AGR_NATIVE_INTEGER)
