#ifndef AGRC_MODEL_VALUES_H
#define AGRC_MODEL_VALUES_H

#include "model/link.h"

// Nodes to typed expressions. value_figures.h, value_names.h and value_operators.h have
// the parts.

// One value after a label; mistakes are reported. `slot` says what may stand there.
Expr *value_link(Link *link, SlotType slot, const Node *node);
Expr *value_list(Link *link, SlotType slot, const Node *nodes);

// A list of values outside any statement (from a question), without type checks. Names
// that are not declared become texts.
const Expr *link_values(const Model *model, Arena *arena, const Node *values,
                        Language language);

// --- what its parts share ---

// One value of any sort, not yet held against what the slot takes as a whole.
Expr *value_convert(Link *link, SlotType slot, const Node *node);

// An expression without contents that stands where the node does.
Expr *value_make(Link *link, ExprKind kind, const Node *node);
// One whose mistake has been reported.
Expr *value_bad(Link *link, const Node *node);
// Reports that the slot takes something else.
void value_wrong_kind(Link *link, SlotType slot, const Node *node);

// Whether what stands in the slot holds or doesn't, rather than being a figure or a name.
bool value_wants_claim(SlotType slot);

#endif
