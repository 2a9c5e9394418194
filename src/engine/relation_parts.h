#ifndef AGRC_ENGINE_RELATION_PARTS_H
#define AGRC_ENGINE_RELATION_PARTS_H

#include "engine/relations.h"

// What the files of relations share.

static inline bool is_not_stated(const Expr *value)
{
    return value->kind == EXPR_WORD && value->word == WORD_not_stated;
}

static inline const Attribute *attribute_view(const Entity *attribute)
{
    return attribute && attribute->block == BLOCK_attribute ? attribute->view : NULL;
}

// Whether a list, or something in it, is said to be not stated.
bool relation_states_not(Eval *eval, const Expr *list);

#endif
