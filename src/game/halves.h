#ifndef AGRC_GAME_HALVES_H
#define AGRC_GAME_HALVES_H

#include "game/rule.h"

// The coalitions of one sum, where the players are few enough to list those of each half
// of them by their sums. Limits on the same weights share one of these.

enum { HALVES_PLAYERS_MAX = 34 };

typedef struct {
    int64_t sum;
    uint64_t who; // the player of level l is bit players - 1 - l
} HalfSum;

typedef struct {
    HalfSum *items; // ascending by sum, one for each coalition
    size_t count;
} Half;

typedef struct HalvesNear HalvesNear;

typedef struct {
    Arena *arena;
    const Weight *weights;
    const size_t *order; // the player of each level
    size_t players;
    Half halves[2];
    HalvesNear *near; // what was found around the sum that was asked about last
    int64_t *from;    // of few sums: how many coalitions have each or more
    size_t total;     // the last of these
} Halves;

// `weights` and `order` are kept. False when there are too many players, or the sums are
// too large for words.
bool halves_make(Arena *arena, const Weight *weights, const size_t *order, size_t players,
                 Halves *out);

// How many coalitions have at least so much.
int64_t halves_from(const Halves *halves, Weight low);

// How many coalitions have exactly so much; the first of them, at most `limit`: the
// smallest ones, then by their members in order.
size_t halves_exactly(const Halves *halves, Weight sum, size_t limit, Players *items);

#endif
