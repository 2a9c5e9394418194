#ifndef AGRC_ENGINE_SHARING_H
#define AGRC_ENGINE_SHARING_H

#include "engine/eval.h"

// Among whom a formula divides: `equally` is the same part for each of them, and
// `by people` what each has of their people together. A division divides among those who
// pay, a quantity among those that it has figures for.

typedef struct {
    const Entity *measure;
    Figure total; // of those among whom is divided
} SharedTotal;

typedef struct Sharing {
    const Entity *measure; // whose figures these are; NULL: `among` is known
    EntityList among;
    VEC(SharedTotal) totals; // taken so far
} Sharing;

// While a formula of `measure`, or a key of these payers, is computed. The caller keeps
// `sharing` until it calls sharing_end with what sharing_begin gave.
Sharing *sharing_begin(Eval *eval, Sharing *sharing);
void sharing_end(Eval *eval, Sharing *before);

// The same part for each.
Figure sharing_equal(Eval *eval);
// What an entity has of a measure, over what all among whom is divided have of it.
Figure sharing_part(Eval *eval, const Entity *measure, const Entity *of);

#endif
