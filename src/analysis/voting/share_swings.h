#ifndef AGRC_ANALYSIS_SHARE_SWINGS_H
#define AGRC_ANALYSIS_SHARE_SWINGS_H

#include "analysis/voting/share_points.h"

// The numbers of votes with which a goal about all coalitions is reached (somebody
// matters, two are equal, nobody is a dummy), from the sums that coalitions can have: for
// rules of one limit on votes or two, with whatever else is asked beside them.

// False when the rule has other limits that move, or there are too many sums.
bool share_swings(Arena *arena, const ShareQuestion *question, VoteSpans *out);

#endif
