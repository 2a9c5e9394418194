#ifndef AGRC_GAME_CHOICES_H
#define AGRC_GAME_CHOICES_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

// One of several choices for each player so that sums come out as wanted: player after
// player, where those who choose alike in all sums are gone through once.

enum { CHOICES_STATES_MAX = 1 << 20, CHOICES_SUMS_MAX = 24 };

// A sum: all values below `low` serve alike, and all above `high`. One that `must` has to
// end within them.
typedef struct {
    int64_t start, low, high;
    bool must;
} ChoiceSum;

typedef bool ChoicesTest(const void *context, const int64_t *sums);

typedef struct {
    size_t players, choices, sums;
    const ChoiceSum *sum;
    const int64_t *adds; // [(player * choices + choice) * sums + sum]
    const bool *may;     // [player * choices + choice]
    ChoicesTest *test;   // of the sums at the end; one that is settled may be any value
    const void *context; // on its side of `low` and `high`
} Choices;

typedef enum { CHOICES_NONE, CHOICES_FOUND, CHOICES_TOO_MANY } ChoicesEnd;

// chosen[player] is the choice of each.
ChoicesEnd choices_find(Arena *arena, const Choices *of, unsigned char *chosen);

#endif
