// Misbehaves as soon as it is loaded.
#include "hostile.h"

__attribute__((constructor)) static void begin(void)
{
    leave_mark();
    reach_out();
    if (fork() == 0) {
        leave_mark();
        _exit(0);
    }
}

static int32_t answer(int64_t *result)
{
    result[0] = 1;
    return 0;
}

EXPORT(AGR_NATIVE_INTEGER)
