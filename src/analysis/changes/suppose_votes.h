#ifndef AGRC_ANALYSIS_SUPPOSE_VOTES_H
#define AGRC_ANALYSIS_SUPPOSE_VOTES_H

#include "engine/eval.h"

// Changes of votes that a decision lists itself (`votes: koski 3; salmi 2`), and sales
// from one party to another.

typedef enum {
    VOTES_CHANGED,
    VOTES_NOWHERE, // no decision lists votes of its own
    VOTES_NOT_ONE, // the one who sells or buys has no votes or share of its own there
    VOTES_UNIT,    // the figure is of another unit than what is sold
    VOTES_SHORT,   // more is sold than there is
} VotesChange;

// Gives a party that many votes in every decision that lists votes.
VotesChange votes_set(Eval *eval, Scenario *layer, const Entity *party,
                      const Expr *votes);

// Moves `figure` (NULL: all) from one to the other: in `measure`, or where it is NULL in
// the votes that decisions list.
VotesChange votes_sell(Eval *eval, Scenario *layer, const Entity *measure,
                       const Entity *from, const Entity *to, const Expr *figure);

// Whether some decision lists votes of its own.
bool votes_listed(Eval *eval);

// The one measure by which decisions count votes, or NULL.
const Entity *votes_measure(Eval *eval);

#endif
