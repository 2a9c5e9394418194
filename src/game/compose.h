#ifndef AGRC_GAME_COMPOSE_H
#define AGRC_GAME_COMPOSE_H

#include "game/diagram.h"

// Rules of several tiers as diagrams: each part that is no sum over parts is made by
// itself, then the parts are joined one after the other by what those before have added
// up to. So a body of districts costs what its districts do, not what all their
// coalitions together do.

// False when it would take too many nodes. What is needed on the way comes from
// `scratch`.
bool compose_rule(Arena *scratch, Diagram *diagram, const VoteRule *rule, Ref *out);

#endif
