#ifndef AGRC_GAME_SUMS_H
#define AGRC_GAME_SUMS_H

#include "game/rule.h"

// The sums that coalitions can have, each once. A list where they are few, else a table
// of bits where the total is small enough.

typedef struct {
    Weight *list; // ascending, or NULL
    uint64_t *bits;
    size_t count;
    Weight total;
} Sums;

enum { SUMS_LISTED_MAX = 1 << 16, SUMS_TOTAL_MAX = 64 * 1000 * 1000 };

// False when there are too many to be kept. Weights are none negative.
bool sums_of(Arena *arena, const Weight *weights, size_t count, Sums *out);

// The greatest sum that is at most `most`; false when there is none.
bool sums_below(const Sums *sums, Weight most, Weight *out);
// The smallest sum that is at least `least`; false when there is none.
bool sums_above(const Sums *sums, Weight least, Weight *out);

// A coalition whose sum is at least `low` and at most `high`; false when there is none,
// or the sums are too large for a table (SUMS_TOTAL_MAX).
bool sums_coalition(Arena *arena, const Weight *weights, size_t count, Weight low,
                    Weight high, Players *out);

#endif
