#ifndef AGRC_GAME_JOIN_H
#define AGRC_GAME_JOIN_H

#include "game/diagram.h"

// Adds a rule whose sums are all over players to a diagram: each sum is made by itself,
// then all are gone down together, level by level. False when it would take too many
// nodes. What is needed on the way comes from `scratch`.
bool join_sums(Arena *scratch, Diagram *diagram, const VoteRule *rule, Ref *out);

#endif
