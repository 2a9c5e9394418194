#ifndef AGRC_ANALYSIS_VOTE_ASKED_H
#define AGRC_ANALYSIS_VOTE_ASKED_H

#include "analysis/voting/voting.h"

// The ballot that a question describes.

typedef struct {
    Answering *answering;
    const Poll *poll;
    Ballot *ballots;
    const Ballot *counted; // what they count as
    bool *named;           // voters that the question names
    PollTrace trace;
    Outcome outcome;
    Text body;
} Voting;

// Reads the decision and the ballot that a question means, and what it comes to. False
// after saying what is not stated, or that the ballot can't be.
bool vote_asked(Answering *answering, Voting *out);

// Whether those who have not given theirs yet could still carry it.
bool vote_is_pending(const Voting *voting);

// By voter: whether it is a ballot of its own that the decision asks for.
bool *vote_candidates(const Voting *voting);

#endif
