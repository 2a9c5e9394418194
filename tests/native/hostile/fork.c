// Starts copies of itself that go on for ever; each leaves a mark.
#include "hostile.h"

static int32_t answer(int64_t *result)
{
    for (int i = 0; i < 100; i++)
        if (fork() == 0) {
            leave_mark();
            for (;;)
                pause();
        }
    result[0] = 1;
    return 0;
}

EXPORT(AGR_NATIVE_INTEGER)
