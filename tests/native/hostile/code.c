// Writes code of its own into memory and runs it.
#include "hostile.h"

#include <string.h>
#include <sys/mman.h>

static int32_t answer(int64_t *result)
{
    void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
                      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    result[0] = page == MAP_FAILED ? -1 : 1;
    return 0;
}

EXPORT(AGR_NATIVE_INTEGER)
