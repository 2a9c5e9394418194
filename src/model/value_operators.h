#ifndef AGRC_MODEL_VALUE_OPERATORS_H
#define AGRC_MODEL_VALUE_OPERATORS_H

#include "model/link.h"

// Values made of others by words and signs: `each x`, `x together`, `2 * x`, `a and b`,
// `more than 1/2 of x`, `x 3`.

Expr *value_prefix(Link *link, SlotType slot, const Node *node);
Expr *value_suffix(Link *link, SlotType slot, const Node *node);
Expr *value_binary(Link *link, SlotType slot, const Node *node);
Expr *value_limit(Link *link, SlotType slot, const Node *node);
Expr *value_pair(Link *link, SlotType slot, const Node *node);

#endif
