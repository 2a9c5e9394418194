#ifndef AGRC_ENGINE_MEMBERS_H
#define AGRC_ENGINE_MEMBERS_H

#include "base/truth.h"
#include "engine/inputs.h"

// Whom names, sets, kinds and roles stand for in a scenario.

// The present entities that a list of names, sets, kinds and `each x` stands for, each
// once, in the order of the text. `open` (may be NULL) tells that the list is marked
// open.
void eval_members(Eval *eval, const Expr *list, EntityList *out, bool *open);
// The same for one value alone, whatever follows it in its list.
void eval_value_members(Eval *eval, const Expr *value, EntityList *out);

// Whether an item of a list such as `koski 3; each party 1` is what the list says of
// `of`: no other item names it more closely.
bool eval_is_closest(Eval *eval, const Expr *list, const Expr *item, const Entity *of);

// Whether an entity meets the conditions of a set, whoever its members are.
Truth eval_meets(Eval *eval, const Entity *set, const Entity *entity);

// Whether an entity belongs to what a name in a row stands for (itself, a kind, a set).
bool eval_belongs(Eval *eval, const Entity *entity, const Entity *name);

// All present parties of the agreement.
void eval_parties(Eval *eval, EntityList *out);

// Who holds a role in the scenario.
void eval_holders(Eval *eval, const Entity *role, EntityList *out);

#endif
