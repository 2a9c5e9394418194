#ifndef AGRC_ANALYSIS_TIE_H
#define AGRC_ANALYSIS_TIE_H

#include "analysis/voting/coalitions.h"

// Whether votes can be equal so that nothing but the rule on ties settles it, whoever is
// there and votes: a quorum is there, nothing blocks, and no other way to decide holds.

typedef enum {
    TIE_POSSIBLE,
    TIE_NEVER_EQUAL, // no two sides are, whoever votes
    TIE_NOT_ALL,     // half is taken of all, and no two sides of all are
    TIE_NO_QUORUM,   // only where too few are there
    TIE_SETTLED,     // only where something else decides first
    TIE_NO_BALLOT,   // never, for reasons that are not told apart
    TIE_OPEN,        // too much to be gone through
} TieEnd;

// What is gone through at most: ballots where bodies vote or blocs have a rule of their
// own, else sums of votes.
enum { TIE_BALLOTS_MAX = 1 << 16 };

// `ballots` are those of all voters then. The poll has a simple majority (poll->even).
TieEnd tie_find(const Game *game, Ballot *ballots);

#endif
