#ifndef AGRC_ENGINE_DIVISION_RULES_H
#define AGRC_ENGINE_DIVISION_RULES_H

#include "engine/dividing/division.h"

// Reading the rules of one division or part of it. A label that a part lacks is that of
// its division, where the division's rules are for its parts too.

// The value of a label of a part, else of its division.
bool rules_slot(Eval *eval, const Entity *of, LabelKey label, const Expr **value);

// Those whom a label names, the holders of roles in their place.
void rules_members(Eval *eval, const Expr *list, EntityList *out);

// Who pays: as stated, else those whom the key has figures for, else all parties.
void rules_payers(Eval *eval, const Expr *who, const Expr *key, EntityList *out);

// An amount, or the part of `whole` that a percentage or a fraction is.
Figure rules_amount(Eval *eval, const Expr *value, const Entity *of, Figure whole);

// Puts the floors and caps of one part or division into `parts`. False when a limit can't
// be computed; then `problem` says why.
bool rules_limits(Eval *eval, const Entity *of, const EntityList *payers, Figure whole,
                  DividePart *parts, Figure *problem);
bool rules_has_limits(Eval *eval, const Entity *of);
Difference rules_difference(Eval *eval, const Entity *of, const EntityList *payers,
                            size_t *to);

// How whole steps are made. False when no rounding is stated. Ranks for ties are put into
// `parts` by the shares that they would break the tie with.
bool rules_steps(Eval *eval, const Entity *of, Unit unit, DivideSteps *out,
                 Figure *problem);
void rules_rest(Eval *eval, const Entity *of, const EntityList *payers, DivideSteps *out,
                bool *lacks_year);
void rules_ranks(Eval *eval, const Entity *of, const EntityList *payers,
                 const DivideShare *shares, DividePart *parts);

#endif
