// Sends a signal to whoever started it.
#include "hostile.h"

#include <signal.h>

static int32_t answer(int64_t *result)
{
    kill(getppid(), SIGKILL);
    result[0] = 1;
    return 0;
}

EXPORT(AGR_NATIVE_INTEGER)
