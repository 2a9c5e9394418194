#ifndef AGRC_ENGINE_RELATIONS_H
#define AGRC_ENGINE_RELATIONS_H

#include "engine/eval.h"

// How things are related: through the attributes that the writer declared, from either
// end, and through labels such as `of:` and `who:`. Years narrow what counts.

// The years an evaluation looks at. Nothing outside them counts while they are set.
void eval_set_years(Eval *eval, int32_t first, int32_t last);
void eval_clear_years(Eval *eval);

// Whether a thing is there in the years looked at, by its `from`, `until` and attributes
// that are years. Yes when it states no time; unknown when its time is not stated.
Truth eval_in_years(Eval *eval, const Entity *entity);

// Who is related to whom, found once for many questions.
typedef struct RelationPairs RelationPairs;

// The pairs that `what` makes: a relation (its values), a kind or a set (things of it
// that are related in any way), a measure or another attribute (whether it is stated).
// Rests in eval's arena.
const RelationPairs *eval_pairs(Eval *eval, const Entity *what);

// The things that one is paired with, in the order of the text. *open: there may be more.
void pairs_of(Eval *eval, const RelationPairs *pairs, const Entity *of, EntityList *out,
              bool *open);

// The same for one question about one thing: nothing that concerns only others is read.
void eval_related(Eval *eval, const Entity *what, const Entity *of, EntityList *out,
                  bool *open);

// Whether so many things keep to a limit, when there may be more of them.
Truth eval_count_holds(Limit limit, size_t count, bool open, Interval wanted);

// One claim about what a thing has: `risk`, `risk at least 1`, joined by and, or, not.
Truth eval_has(Eval *eval, const Expr *claim, const Entity *of);

// What a thing states of an attribute, NULL when nothing in force does.
const Expr *eval_attribute(Eval *eval, const Entity *attribute, const Entity *of);
// Its figure, for formulas and limits.
Figure eval_attribute_figure(Eval *eval, const Entity *attribute, const Entity *of);
// Whether it keeps to a limit: by figure, day, year, text, name or step of a scale.
Truth eval_attribute_limit(Eval *eval, const Entity *attribute, const Entity *of,
                           Limit limit, const Expr *right);
// Whether it is stated as yes.
Truth eval_attribute_truth(Eval *eval, const Entity *attribute, const Entity *of);

// The step of a scale that is called like a step of another, or NULL.
const Entity *relations_same_step(const Entity *scale, const Entity *step);

// The years that a value of years stands for.
bool years_of(const Expr *value, int32_t *first, int32_t *last);

#endif
