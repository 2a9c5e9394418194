// Reaches for the network: the port that the test listens on.
#include "hostile.h"

static int32_t answer(int64_t *result)
{
    result[0] = reach_out();
    return 0;
}

EXPORT(AGR_NATIVE_INTEGER)
