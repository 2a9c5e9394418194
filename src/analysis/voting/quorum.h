#ifndef AGRC_ANALYSIS_QUORUM_H
#define AGRC_ANALYSIS_QUORUM_H

#include "engine/poll/poll.h"

// The fewest of all members (*all) that make up a quorum, or -1 when their number alone
// does not tell.
int64_t quorum_fewest(Arena *arena, const PollGate *gate, Rational *all);

#endif
