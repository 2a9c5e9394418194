#ifndef AGRC_MODEL_VALUE_FIGURES_H
#define AGRC_MODEL_VALUE_FIGURES_H

#include "model/link.h"

// Values that are written out: numbers with their units, days, ranges of both.

Expr *value_number(Link *link, const Node *node);
Expr *value_unit(Link *link, const Node *node);
Expr *value_of_date(Link *link, SlotType slot, const Node *node);
Expr *value_range(Link *link, SlotType slot, const Node *node);

// `actual/365` and the like, of two values with a stroke between them; WORD_none when it
// is no way of counting days.
WordKey value_day_count(Link *link, const Node *node);

#endif
