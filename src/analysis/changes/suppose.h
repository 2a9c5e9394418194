#ifndef AGRC_ANALYSIS_SUPPOSE_H
#define AGRC_ANALYSIS_SUPPOSE_H

#include "analysis/answer.h"

// Changes of a what-if, each laid over the scenario as one layer. Nothing is edited. Each
// change is one function of the table in suppose.c.

typedef struct {
    Arena *arena;
    const Model *model;
    Language language;
    Scenario *layer; // that the change is laid in
    const Asked *asked;
    Eval eval;    // of the state before the change
    Text problem; // why it can't be made
} Supposing;

// False when the change can't be made; suppose_fail has said why.
typedef bool Supposer(Supposing *at);

// --- figures ---

Supposer suppose_set_share, suppose_set_quantity, suppose_raise, suppose_lower;
Supposer suppose_scale_all, suppose_multiply;

// --- bodies ---

Supposer suppose_set_size, suppose_set_method, suppose_set_threshold;

// --- parties ---

Supposer suppose_leaves, suppose_remains, suppose_joins, suppose_merge;
Supposer suppose_replaces, suppose_becomes, suppose_vote_alike, suppose_sells;

// --- shared ---

// Says why a change can't be made, with `words` in the place of {1}; false.
bool suppose_fail(Supposing *at, PhraseKey key, Text words);
// A value that stands alone, without what follows it in its list.
Expr *suppose_copy(Supposing *at, const Expr *value);

// The measure that a change means: the one named, else the only share. NULL when there is
// none or several, with a problem set.
const Entity *suppose_measure(Supposing *at);
bool suppose_has_shares(Supposing *at);

// `koski has 3 votes`: gives a party so many votes where decisions list the votes
// themselves. False where this is not what is asked.
bool suppose_listed_votes(Supposing *at, const Entity *party, const Filled *figure);

// Gives an entity that figure in a measure. False after saying that its unit is another.
bool suppose_figure(Supposing *at, const Entity *measure, const Entity *of,
                    const Expr *figure);

#endif
