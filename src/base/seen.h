#ifndef AGRC_BASE_SEEN_H
#define AGRC_BASE_SEEN_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

// A set of numbers, so that a long list need not be searched for what it already has.
// A zeroed set is empty. 0 is not a key.

typedef struct {
    uint64_t *keys; // open addressing; 0 = free
    size_t count, room;
} Seen;

// Puts `key` into the set; false when it was there.
bool seen_add(Arena *arena, Seen *seen, uint64_t key);

// Whether the set has `key`.
bool seen_has(const Seen *seen, uint64_t key);

void seen_clear(Seen *seen);

// A well-spread hash of a number.
static inline uint64_t seen_hash(uint64_t key)
{
    key ^= key >> 33;
    key *= UINT64_C(0xFF51AFD7ED558CCD);
    key ^= key >> 33;
    key *= UINT64_C(0xC4CEB9FE1A85EC53);
    return key ^ (key >> 33);
}

#endif
