#ifndef AGRC_ANALYSIS_SHARE_MATTER_H
#define AGRC_ANALYSIS_SHARE_MATTER_H

#include "analysis/voting/share_needed.h"

// From how many votes on a vote matters, where a decision is one limit on votes: at any
// number of voters, since only the sums of the others that are nearest to the limit tell.

// False when the rule is no such limit, or the sums are too many or too large.
bool share_matter_by_sums(Arena *arena, const ShareQuestion *question, ShareNeeded *out);

#endif
