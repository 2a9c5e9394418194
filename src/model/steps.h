#ifndef AGRC_MODEL_STEPS_H
#define AGRC_MODEL_STEPS_H

#include "model/link.h"

// Figures told in steps where they are used: `votes: one for each started 3 000
// inhabitants`. Each becomes a quantity of its own, as if somebody had declared it.

// Declares these quantities. To be called when all other names are known, before values
// are linked. Reports where it can't be told which figures are counted.
void steps_declare(Link *link, Statements *statements);

// The value of such a node: the quantity declared for it.
Expr *steps_value(Link *link, SlotType slot, const Node *node);

#endif
