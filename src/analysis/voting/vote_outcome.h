#ifndef AGRC_ANALYSIS_VOTE_OUTCOME_H
#define AGRC_ANALYSIS_VOTE_OUTCOME_H

#include "analysis/voting/vote_asked.h"

// Says whether the ballot passes and by what, as the verdict and sentence of the answer.
void vote_say_outcome(Voting *voting);

#endif
