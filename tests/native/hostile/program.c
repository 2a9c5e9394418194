// Becomes another program.
#include "hostile.h"

static int32_t answer(int64_t *result)
{
    char *const arguments[] = {"touch", (char *)MARK, NULL};
    result[0] = execv("/usr/bin/touch", arguments);
    return 0;
}

EXPORT(AGR_NATIVE_INTEGER)
