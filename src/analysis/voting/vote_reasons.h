#ifndef AGRC_ANALYSIS_VOTE_REASONS_H
#define AGRC_ANALYSIS_VOTE_REASONS_H

#include "analysis/voting/vote_asked.h"

// Why a ballot came out as it did: the sum, each limit, and what the text leaves open.

// Adds them to the answer. The sum is left out when bases that the text leaves open do
// not `agree`.
void vote_show_reasons(Voting *voting, bool agree);

// The part that decided (an attempt by its index, PART_QUORUM, PART_BLOCKING), else the
// last attempt.
int vote_part_shown(const Voting *voting);

// The first step of a part, or NULL; *count: how many it has.
const PollStep *vote_first_step(const Voting *voting, int part, size_t *count);

// `in favour: 3 of 5 members, needed: at least 60 % of members` for each limit of a part.
Text vote_items(Voting *voting, const PollTrace *trace, int part);

#endif
