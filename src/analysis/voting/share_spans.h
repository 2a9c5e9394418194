#ifndef AGRC_ANALYSIS_SHARE_SPANS_H
#define AGRC_ANALYSIS_SHARE_SPANS_H

#include "analysis/voting/share_points.h"
#include "analysis/voting/vote_spans.h"

// All numbers of votes of one voter with which a goal is reached. Where a decision is one
// limit on votes this is told by the sums that the others can have, at any number of
// voters; else every point where a sum meets a limit is tried, and each gap.

// False when there are too many voters or sums for that.
bool share_spans(Arena *arena, const ShareQuestion *question, VoteSpans *out);

// The limit on votes that is all of the rule, or NULL.
const PollGate *share_only_limit(Arena *arena, const Poll *poll);

#endif
