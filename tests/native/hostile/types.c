// Its table says another type than the agreement.
#include "hostile.h"

static int32_t answer(int64_t *result)
{
    result[0] = 1;
    return 0;
}

EXPORT(AGR_NATIVE_MONEY)
