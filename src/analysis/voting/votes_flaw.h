#ifndef AGRC_ANALYSIS_VOTES_FLAW_H
#define AGRC_ANALYSIS_VOTES_FLAW_H

#include "base/diag.h"
#include "engine/poll/poll.h"

// Whether the figures that a decision counts contradict themselves in the text: then
// nothing is computed from them, whoever asks.

typedef enum {
    FLAW_NONE,
    FLAW_SUM,      // the parts of a measure do not come to its total
    FLAW_TWICE,    // a measure has somebody in two rows
    FLAW_PER_CENT, // votes in per cent do not come to 100 %
} FlawKind;

typedef struct {
    FlawKind kind;
    const Entity *measure; // which measure
    Rational sum;          // of FLAW_PER_CENT
} VotesFlaw;

// The first flaw in what a poll counts that was made by the same evaluation: its votes
// and seats, the measures of its limits, what these are computed from, and the same of
// bodies and blocs within.
VotesFlaw votes_flaw(Eval *eval, const Poll *poll);

// Findings on how many votes each has; in findings_weights.c.
void check_weights(Eval *eval, Diags *diags, const Poll *poll, const VotesFlaw *flaw);

#endif
