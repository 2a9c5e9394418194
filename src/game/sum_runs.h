#ifndef AGRC_GAME_SUM_RUNS_H
#define AGRC_GAME_SUM_RUNS_H

#include "game/diagram.h"

// The sums that coalitions of one kind can have, without going through the coalitions: a
// diagram is gone down with all sums that lead to a place. Where only stretches as wide
// as a vote are asked about, sums that are no further apart are one run, so that there
// are never more runs than fit beside one another, however many sums there are.

// `low` and `high` are sums, and so many between them that two neighbours are at most the
// width apart.
typedef struct {
    int64_t low, high;
} SumRun;

// A coalition of free players, joined by some of the others, seen by one rule.
typedef struct {
    Ref root;
    Players with;
} SumView;

// `SUM_RUNS_MOST` are made on the way at most.
enum { SUM_VIEWS_MAX = 8, SUM_RUNS_MOST = 1 << 24 };

typedef struct {
    const Diagram *diagram;
    const int64_t *weights; // by player
    Players free;           // whose weights are added up; the others go by the views
    SumView views[SUM_VIEWS_MAX];
    size_t count; // the first half must lose in one of them, the second half win in one
    int64_t width;
} SumsOf;

// Coalitions that win in the same views: bit i of `kind` for view i.
typedef struct {
    unsigned kind;
    SumRun *runs; // ascending
    size_t count;
} SumKind;
typedef VEC(SumKind) SumKinds;

// False when there are too many runs.
bool sum_runs(Arena *arena, const SumsOf *of, SumKinds *out);

#endif
