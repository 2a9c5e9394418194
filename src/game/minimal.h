#ifndef AGRC_GAME_MINIMAL_H
#define AGRC_GAME_MINIMAL_H

#include "game/family.h"

// The smallest winning coalitions of a rule in which more support never loses a decision,
// whoever is stronger than whom. False when it would take too many nodes or too much
// memory.
bool minimal_coalitions(Diagram *diagram, Ref root, Family *out);

#endif
