#ifndef AGRC_ANALYSIS_MOVING_H
#define AGRC_ANALYSIS_MOVING_H

#include "analysis/voting/share_points.h"

// A rule in which one number moves: the votes of somebody, with what the others have
// then, or a threshold. Sums and limits are linear in it. All numbers are found at which
// some coalition makes a difference, from the sums that coalitions of each kind can have,
// at any number of voters whose sums and rule fit.

// A limit that moves, and how it is known whether it holds: by whether the votes in
// favour are above a line.
typedef struct {
    const PollGate *gate;
    bool strict;   // on the line is not above it
    bool inverted; // the limit holds where they are not above it
    VoteLine line;
} MovingLimit;

// Several limits are asked about together, so there can only be few.
enum { MOVING_LIMITS_MAX = 2 };

typedef struct {
    Arena *arena;
    const Poll *poll; // as it is at some number of the range; the limits stand in it
    VoteSpan range;
    VEC(MovingLimit) limits;
    const VoteLine *lines; // by voter: what it has in the limits
    const int64_t *votes;  // by voter, in whole numbers, of those who are no movers
    int64_t scale;
    VoteLine unit;     // what one of these is, when `scale` of them are one
    const bool *mover; // by voter: has a line of its own
    size_t casting;    // with whom an equal split passes, or SIZE_MAX
    size_t even;       // the limit that can end in one, or SIZE_MAX
    // Filled by moving_ready:
    const Game *game; // who the players are
    size_t *player;   // by voter
    Diagram *diagram;
    Ref roots[1 << MOVING_LIMITS_MAX]; // the rule, bit i: above line i
    const VoteRule *rest;              // the rule but for the limits
    bool rises;
} Moving;

// A limit on those in favour or against, as a line for those in favour; `all` have what
// the limit counts, and `needed` of it is asked for. False of other limits.
bool moving_limit(Arena *arena, const PollGate *gate, VoteLine all, VoteLine needed,
                  MovingLimit *out);

// Whether a voter is told apart from the others: it has a line of its own, or settles
// ties.
static inline bool moving_apart(const Moving *moving, size_t voter)
{
    return moving->mover[voter] || voter == moving->casting;
}

// False when the rule is too large.
bool moving_ready(Moving *moving);

// Where some others lose together with one voter and win with another; either may be
// nobody (SIZE_MAX). False when there are too many sums.
bool moving_swings(const Moving *moving, size_t loses, size_t wins, VoteSpans *out);

// Where one can take the place of another wherever only one of them is.
bool moving_equal(const Moving *moving, size_t one, size_t other, VoteSpans *out);

// Where nobody is without a say.
bool moving_no_dummy(const Moving *moving, VoteSpans *out);

#endif
