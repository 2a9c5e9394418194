#ifndef AGRC_ANALYSIS_SHARE_POINTS_H
#define AGRC_ANALYSIS_SHARE_POINTS_H

#include "analysis/voting/coalitions.h"
#include "analysis/voting/vote_spans.h"

// Other votes for one voter, and whether something holds then. The votes of all are
// linear in those of the voter, so what a coalition can do changes only where its sum
// meets a limit: at these points, and between them nothing changes.

typedef enum {
    GIVES_OTHERS, // the others in proportion; the total stays
    GIVES_ONE,    // one other voter; the total stays
    GIVES_NOBODY, // the total grows
} GivesWay;

typedef enum {
    GOAL_VETO,
    GOAL_ALONE,
    GOAL_MATTER,
    GOAL_EQUAL, // `one` and `other`
    GOAL_NO_DUMMY,
    GOAL_NO_VETO,
    GOAL_NO_SOLE, // nobody decides alone
} ShareGoal;

typedef struct {
    const Poll *poll;    // whose votes they are: bodies among them have theirs as one
    const Poll *whole;   // the same where others decide how some vote; NULL: nobody does
    size_t voter, giver; // indexes in the poll; the giver for GIVES_ONE
    size_t one, other;   // for GOAL_EQUAL: who are to have as much power
    GivesWay way;
    ShareGoal goal;
} ShareQuestion;

// How many sums of the others in one limit are gone through; and how many voters a
// picture of several limits may have.
enum { SHARE_SUMS_MAX = 1 << 14, SHARE_MATTER_PLAYERS_MAX = 14 };

// Votes that are linear in those of the voter asked about.
typedef struct {
    Rational start, slope;
} VoteLine;

VoteLine share_line_sum(Arena *arena, VoteLine a, VoteLine b);
VoteLine share_line_less(Arena *arena, VoteLine a, VoteLine b);

// What each voter has then, by voter; NULL when the rule counts no votes.
const VoteLine *share_lines(Arena *arena, const ShareQuestion *question);
Rational share_at(Arena *arena, VoteLine line, Rational votes);

// The poll with another number of votes for the voter.
Poll *share_poll(Arena *arena, const ShareQuestion *question, Rational votes);

// Whether the goal is reached with that many votes; unknown where the rule is too large
// to be gone through.
Truth share_holds(Arena *arena, const ShareQuestion *question, Rational votes);

// The first limit of a rule that counts votes, or NULL.
const PollGate *share_gate(const Poll *poll);

// Whether a limit counts the same votes: those of another body stay as they are.
bool share_moves(const Poll *poll, const PollGate *gate);
// The body whose votes are moved, where the rule counts those of others too; else NULL.
const Entity *share_body(const Poll *poll);

// The numbers of votes that the voter may have so that nobody has less than nothing, or
// more than a cap on votes allows.
VoteSpan share_range(Arena *arena, const ShareQuestion *question);

// Whether a limit counts a voter; what all have whom it counts; and what it asks for.
bool share_counts(const PollGate *gate, size_t voter);
VoteLine share_all_in(Arena *arena, const Poll *poll, const VoteLine *lines,
                      const PollGate *gate);
VoteLine share_limit(Arena *arena, const Poll *poll, const VoteLine *lines,
                     const PollGate *gate);

// Keeps of a stretch where a line is at least 0, or above it.
void share_keep_above(Arena *arena, VoteLine line, bool above, VoteSpan *span);

// The points in that range with its ends, ascending and each once. False when there are
// too many voters or sums for that.
typedef VEC(Rational) ShareVotes;
bool share_points(Arena *arena, const ShareQuestion *question, ShareVotes *out);

// A number of votes between a point and the next one, or beyond the last.
Rational share_between(Arena *arena, const ShareVotes *points, size_t point);

#endif
