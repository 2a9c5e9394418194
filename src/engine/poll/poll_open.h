#ifndef AGRC_ENGINE_POLL_OPEN_H
#define AGRC_ENGINE_POLL_OPEN_H

#include "engine/poll/poll.h"

// Ballots of which some are not known, for poll_decide.

// The outcome when all are known. What it needs in between is let go of.
Outcome poll_settle(const Poll *poll, const Ballot *ballots, PollTrace *trace);

// Whether somebody who may vote has an unknown ballot.
bool poll_has_unknown(const Poll *poll, const Ballot *ballots);

// The outcome when it is the same whatever the unknown ballots are, else OUTCOME_OPEN.
Outcome poll_decide_open(const Poll *poll, const Ballot *ballots);

#endif
