#ifndef AGRC_ANALYSIS_VOTE_SPANS_H
#define AGRC_ANALYSIS_VOTE_SPANS_H

#include "base/rational.h"
#include "base/vec.h"

// Sets of numbers of votes, as stretches that do not touch, ascending.

typedef struct {
    Rational low, high;
    bool low_open, high_open; // the end itself does not belong to it
    bool endless;             // no upper end
} VoteSpan;

typedef VEC(VoteSpan) VoteSpans;

// Makes a set of stretches in any order.
void spans_order(VoteSpans *spans);

// Those that are in both.
VoteSpans spans_both(Arena *arena, const VoteSpans *a, const VoteSpans *b);

// Those of `all` that are not in the set.
VoteSpans spans_lacking(Arena *arena, VoteSpan all, const VoteSpans *spans);

// The stretch that holds a number, and those next to it, which may be missing (NULL).
typedef struct {
    const VoteSpan *here, *above, *below;
} SpansAround;
SpansAround spans_around(const VoteSpans *spans, Rational number);

#endif
