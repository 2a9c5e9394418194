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

bool seen_has(const Seen *seen, uint64_t key);

void seen_clear(Seen *seen);

// A well-spread hash of a number.
uint64_t seen_hash(uint64_t key);

#endif
