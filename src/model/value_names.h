#ifndef AGRC_MODEL_VALUE_NAMES_H
#define AGRC_MODEL_VALUE_NAMES_H

#include "model/link.h"

// What a name stands for: an entity, a word of the table or words of the writer's own,
// by the slot that it stands in.

Expr *value_name(Link *link, SlotType slot, const Node *node);
Expr *value_clause(Link *link, const Node *node);

// A text, and an entity, named by a node.
Expr *value_of_text(Link *link, const Node *node, Text text);
Expr *value_entity(Link *link, const Node *node, const Entity *entity);

// The kinds of things that may be named in case forms: what a rule counts, and what time
// is counted from.
BlockSet value_blocks_bent(SlotType slot, LabelKey label);

// An unknown name gets one message, at its first use.
// `wanted`: the kind of statement that the name should be of, or BLOCK_none.
void value_unknown(Link *link, const Node *name, BlockKey wanted);

// `every year` and the like.
bool value_is_frequency(WordKey word);

#endif
