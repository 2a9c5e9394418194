// Answers what it reads in a file: the byte count of /etc/passwd.
#include "hostile.h"

static int32_t answer(int64_t *result)
{
    char buffer[4096];
    int file = open("/etc/passwd", O_RDONLY);
    result[0] = file < 0 ? -1 : (int64_t)read(file, buffer, sizeof buffer);
    return 0;
}

EXPORT(AGR_NATIVE_INTEGER)
