// Sends a reply of its own, of another length.
#include "hostile.h"

static int32_t answer(int64_t *result)
{
    uint32_t message[3] = {8, 0, 0};
    result[0] = 1;
    write(4, message, sizeof message);
    return 0;
}

EXPORT(AGR_NATIVE_INTEGER)
