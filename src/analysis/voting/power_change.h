#ifndef AGRC_ANALYSIS_POWER_CHANGE_H
#define AGRC_ANALYSIS_POWER_CHANGE_H

#include "analysis/voting/power_indices.h"

// What a change does to everybody's power: the votes, the indices and what each can do
// alone, before and after.

typedef enum { SIDE_BEFORE, SIDE_AFTER, SIDES } Side;

// What one can do, in one state. Those who were merged are taken together.
typedef struct {
    bool votes; // is there, and may vote
    Rational weight;
    Rational banzhaf, shapley; // 0 where they are undefined
    bool alone, blocks;        // decides, blocks alone
    bool dummy;                // never matters
} Standpoint;

typedef struct {
    const Entity *voter; // who it is after, or was before when it is gone
    EntityList were;     // those who were merged into it; empty for one who was there
    Standpoint sides[SIDES];
} PowerLine;

typedef struct {
    Unit unit;
    Rational totals[SIDES];
    IndexState banzhaf[SIDES], shapley[SIDES];
    bool dummies[SIDES]; // whether it could be told who never matters
    VEC(PowerLine)
    lines; // voters after in the order of the text, then those who are gone
} PowerChange;

// Compares two polls of one decision; `after` tells who was merged into whom. Both must
// be without gap and within the number of voters that can be taken.
PowerChange power_compare(Arena *arena, const Poll *before, const Poll *after,
                          const Scenario *scenario);

#endif
