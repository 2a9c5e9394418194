#ifndef AGRC_ANALYSIS_SHARE_NEEDED_H
#define AGRC_ANALYSIS_SHARE_NEEDED_H

#include "analysis/coalitions.h"

// The smallest number of votes with which something holds of a voter. The votes of all
// are linear in those of the voter, so what a coalition can do changes only where its sum
// meets a limit: these points, and what lies between them, are tried in order.

typedef enum {
    GIVES_OTHERS, // the others in proportion; the total stays
    GIVES_ONE,    // one other voter; the total stays
    GIVES_NOBODY, // the total grows
} GivesWay;

typedef enum { GOAL_VETO, GOAL_ALONE, GOAL_MATTER, GOAL_EQUAL } ShareGoal;

typedef struct {
    const Poll *poll;    // whose votes they are: bodies among them have theirs as one
    const Poll *whole;   // the same where others decide how some vote; NULL: nobody does
    size_t voter, giver; // indexes in the poll; the giver for GIVES_ONE
    size_t other;        // for GOAL_EQUAL: who is to have as much power
    GivesWay way;
    ShareGoal goal;
} ShareQuestion;

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

enum { SHARE_SUMS_MAX = 1 << 14 }; // of the others, in one limit

ShareNeeded share_needed(Arena *arena, const ShareQuestion *question);

// Whether a rule counts votes at all.
bool share_counts_votes(const Poll *poll);

// The poll with another number of votes for the voter.
Poll *share_poll(Arena *arena, const ShareQuestion *question, Rational votes);

#endif
