#ifndef AGRC_ANALYSIS_THRESHOLD_SPANS_H
#define AGRC_ANALYSIS_THRESHOLD_SPANS_H

#include "analysis/voting/moving.h"
#include "analysis/voting/threshold_map.h"

// All thresholds at which somebody matters or two are equal, from the sums that
// coalitions can have, as stretches in whole numbers of the map. What holds at the one
// threshold where a rule on ties decides is not told.

typedef struct {
    Moving moving;
    VoteSpans possible; // where a decision can pass at all
} ThresholdMoves;

// False when the rule is too large, or more support can undo a decision.
bool threshold_moves(const ThresholdMap *map, ThresholdMoves *out);

// Voters by their number in the poll; SIZE_MAX: nobody is without a say. False when there
// are too many sums.
bool threshold_matters(const ThresholdMoves *moves, size_t voter, VoteSpans *out);
bool threshold_equal(const ThresholdMoves *moves, size_t one, size_t other,
                     VoteSpans *out);

// A span as a stretch of the map.
Stretch threshold_stretch(const VoteSpan *span);

#endif
