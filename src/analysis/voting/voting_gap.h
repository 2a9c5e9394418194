#ifndef AGRC_ANALYSIS_VOTING_GAP_H
#define AGRC_ANALYSIS_VOTING_GAP_H

#include "analysis/answer.h"
#include "engine/poll/poll.h"

// Says what keeps a poll from being decided, as the answer and under what is not stated.
void voting_say_gap(Answering *answering, const Poll *poll);

#endif
