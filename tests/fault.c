/* Linked into the program for tests/fault.py (with the linker's --wrap): counts the calls
 * for memory and refuses the one whose number the variable FAULT_AT names, counted
 * from 1. When FAULT_COUNT names a file, the number of calls goes there. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "base/arena.h"

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__real_mmap(void *at, size_t size, int protect, int flags, int file, off_t offset);
void *__real_arena_alloc(Arena *arena, size_t size);
void *__real_arena_alloc_array(Arena *arena, size_t count, size_t size);

void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);
void *__wrap_mmap(void *at, size_t size, int protect, int flags, int file, off_t offset);
void *__wrap_arena_alloc(Arena *arena, size_t size);
void *__wrap_arena_alloc_array(Arena *arena, size_t count, size_t size);

static long calls, refused;

static void write_count(void)
{
    const char *path = getenv("FAULT_COUNT");
    FILE *file = path ? fopen(path, "w") : NULL;
    if (!file)
        return;
    fprintf(file, "%ld\n", calls);
    fclose(file);
}

static int refuse(void)
{
    if (calls++ == 0) {
        const char *number = getenv("FAULT_AT");
        refused = number ? atol(number) : 0;
        atexit(write_count);
    }
    return calls == refused;
}

void *__wrap_malloc(size_t size)
{
    return refuse() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    return refuse() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *old, size_t size)
{
    return refuse() ? NULL : __real_realloc(old, size);
}

void *__wrap_mmap(void *at, size_t size, int protect, int flags, int file, off_t offset)
{
    return refuse() ? MAP_FAILED : __real_mmap(at, size, protect, flags, file, offset);
}

void *__wrap_arena_alloc(Arena *arena, size_t size)
{
    if (refuse())
        arena_fail(arena, FAILURE_MEMORY);
    return __real_arena_alloc(arena, size);
}

void *__wrap_arena_alloc_array(Arena *arena, size_t count, size_t size)
{
    if (refuse())
        arena_fail(arena, FAILURE_MEMORY);
    return __real_arena_alloc_array(arena, count, size);
}
