#ifndef AGRC_GAME_THRESHOLD_H
#define AGRC_GAME_THRESHOLD_H

#include "game/diagram.h"

// The diagram of one sum: for each level, sums that come to the same are one interval.
// Only sums that some coalition reaches are looked at, so weights may be as large as they
// like (Hosaka 1997; Bolus 2011).

typedef struct {
    Weight low, high; // sums of those asked before for which this node stands
    Ref out, in;
    uint32_t left, right; // of the search tree of its level, 0 for none
} SumNode;

typedef struct {
    Arena *arena;
    size_t players;
    const RuleNode *sum;
    Weight *weights; // by level
    Weight *rest;    // of the levels from here on
    SumNode *nodes;  // 0 and 1 are LOSES and WINS
    size_t count, capacity;
    uint32_t *roots; // of the search trees
    Ref root;
} Threshold;

// False when it would take too many nodes.
bool threshold_make(Arena *arena, const Diagram *diagram, const RuleNode *sum,
                    Threshold *out);

#endif
