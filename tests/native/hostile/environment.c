// Answers how many variables it sees.
#include "hostile.h"

extern char **environ;

static int32_t answer(int64_t *result)
{
    result[0] = 0;
    for (char **at = environ; at && *at; at++)
        result[0]++;
    return 0;
}

EXPORT(AGR_NATIVE_INTEGER)
