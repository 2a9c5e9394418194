#ifndef AGRC_GAME_THRESHOLD_H
#define AGRC_GAME_THRESHOLD_H

#include "game/diagram.h"

// The diagram of one sum: at each level, sums from which the rest comes to the same are
// one node. Only sums that some coalition reaches have one, so weights may be as large as
// they like (Hosaka 1997; Bolus 2011).

// Where a node leads when the player of its level is against, and in favour.
typedef struct {
    Ref next[2];
} Step;

typedef struct {
    Step *nodes; // 0 and 1 are LOSES and WINS; deeper levels stand first
    size_t count;
    size_t *first; // by level: the first of its nodes, which end where those of the level
                   // above begin
    Ref root;
} Threshold;

// False when it would take too many nodes.
bool threshold_make(Arena *arena, const Diagram *diagram, const RuleNode *sum,
                    Threshold *out);

#endif
