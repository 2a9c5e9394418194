#ifndef AGRC_ANALYSIS_POLL_RULE_H
#define AGRC_ANALYSIS_POLL_RULE_H

#include "engine/poll/poll.h"
#include "game/rule.h"

// A poll as a rule in numbers: every voter is present and votes for or against, and the
// rule tells from those in favour whether the decision passes. players[i] is the index in
// the poll of player i; barred voters are no players.

// NULL when the weights don't fit, even scaled to whole numbers.
const VoteRule *poll_rule(Arena *arena, const Poll *poll, const size_t *players,
                          size_t count);

// The coalitions whose sum is exactly the number that a limit names. NULL as above.
const VoteRule *poll_exact_rule(Arena *arena, const Poll *poll, const PollGate *gate,
                                const size_t *players, size_t count);

#endif
