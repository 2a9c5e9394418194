#ifndef AGRC_ANALYSIS_SHARE_NEEDED_H
#define AGRC_ANALYSIS_SHARE_NEEDED_H

#include "analysis/voting/share_points.h"

// The smallest number of votes with which something holds of a voter.

typedef enum {
    SHARE_AT,       // at `votes` and from there on up to the next point
    SHARE_ABOVE,    // only above it
    SHARE_NEVER,    // with no number of votes
    SHARE_NO_VOTES, // the rule does not count votes
    SHARE_TOO_MANY, // too many voters or sums for that to be tried
} ShareState;

typedef struct {
    ShareState state;
    Rational votes, total; // what the voter has, and all together
} ShareNeeded;

ShareNeeded share_needed(Arena *arena, const ShareQuestion *question);

#endif
