/*
 * rational_memory.h - what happens when GMP gets no memory; for rational*.c.
 *
 * GMP knows no failure: without memory it ends the process. A program may let us serve
 * its calls for memory instead; then a failure lets go of what the computation under way
 * holds and goes through the arena's guard like any other.
 */
#ifndef BASE_RATIONAL_MEMORY_H
#define BASE_RATIONAL_MEMORY_H

#include "base/arena.h"

/* Serves all calls of GMP in this process from now on. Call before anything else uses
 * GMP: numbers made before could not be freed. */
void rational_memory_take(void);

/* Between these two, a failure in this thread goes to the guard of the arena. No GMP
 * value made between them may be kept. */
void rational_memory_begin(Arena *arena);
void rational_memory_end(void);

#endif
