#ifndef AGRC_ENGINE_POLL_H
#define AGRC_ENGINE_POLL_H

#include "engine/eval.h"

// Deciding: one decision rule with its voters and exact weights, ready for any ballot.
//
// The sets that a limit may count from, in terms of ballots:
//   all       everyone entitled (barred voters are not)
//   present   for, against, abstaining
//   cast      for, against

typedef enum {
    BALLOT_FOR,
    BALLOT_AGAINST,
    BALLOT_ABSTAIN,
    BALLOT_ABSENT,
    BALLOT_BARRED,
    BALLOT_UNKNOWN,
    BALLOT_BY_MEMBERS, // of a body that votes: as its own rule decides
} Ballot;

typedef enum {
    OUTCOME_PASSES,
    OUTCOME_FAILS,
    OUTCOME_NO_QUORUM,
    OUTCOME_TIE,
    OUTCOME_OPEN, // what it needs is not stated, or an unknown ballot would decide
} Outcome;

typedef struct {
    const Entity *voter;
    Figure weight;  // under the decision's `votes`; 1 where only heads count
    Rational heads; // how many members it is: its seats in the body
    bool veto;      // may block alone by the text's own words
    bool barred;    // may not take part: leaves the votes and the base
    bool body;      // votes as its own rule decides, unless the ballot names it
    bool outside;   // no member of the body: has a part in one of its conditions only
    bool seated; // in a body whose votes or members a condition counts, with any or none
    EntityList members; // of a bloc that votes as one: `voter` is the bloc; else empty
} Voter;

// Why nothing can be decided.
typedef enum {
    GAP_NONE,
    GAP_VOTERS, // the body has no voters
    GAP_VOTES, // who has how many votes is not stated; `missing_words` when only in words
    GAP_WEIGHT,      // the figure of one voter is not stated (`missing`) or not exact
    GAP_LIMIT,       // no limit in force says when a decision is made
    GAP_THRESHOLD,   // the number of a limit is not stated; `missing_words` when only in
                     // words
    GAP_CAP_BASE,    // a cap on votes binds, and what it counts from is not stated
    GAP_CAP,         // no votes keep to the cap
    GAP_TWICE,       // the seats of a voter are stated twice (`missing`)
    GAP_VOTES_TWICE, // the votes of a voter are stated twice (`missing`)
    GAP_VETO,        // whether a veto may be used is not stated (`missing_words`)
    GAP_CIRCULAR,    // what decides depends on itself (`missing`: the body)
    GAP_TWO_BLOCS,   // a voter belongs to two blocs that vote as one (`missing`)
} PollGap;

// A condition with its numbers put in. Sums over voters are compared exactly.
typedef struct PollGate {
    ConditionKind kind;
    VEC(struct PollGate *) parts;
    size_t count;
    Limit limit;
    Figure threshold; // a share of the base, or a number
    Counting counting;
    const Entity *measure;
    const Entity *group;   // who is counted, or NULL for everyone who votes
    bool named;            // the group as such: all of it, no limit
    VEC(Rational) weights; // by voter
    Unit unit;             // of the weights
    WordKey base;          // WORD_all, WORD_present, WORD_cast
    bool base_stated;      // false: nothing says it, and `base` was taken by the caller
    bool fixed_base;       // the base stays the number in `fixed` whatever the ballot
    Rational fixed;
    Act act;
    const Condition *condition;
    // Filled by poll_ready:
    bool relative;   // the threshold is a share of the base
    int64_t *scaled; // the weights times `scale`, all whole; NULL when they don't fit
    int64_t scale, scaled_fixed;
} PollGate;

typedef struct {
    LabelKey label;
    PollGate *gate;
    const Attempt *attempt;
} PollAttempt;

struct Poll;

// A decision within: how a body that votes decides, or those who vote as one by a rule of
// their own.
typedef struct {
    const Entity *of; // the body or the bloc
    const struct Poll *poll;
    VEC(size_t) outer;  // by voter of `poll`: the voter of the outer poll
    VEC(size_t) speaks; // the outer voters who vote as it comes out
} PollStage;

typedef struct Poll {
    const Decision *decision;
    VEC(Voter) voters;
    VEC(PollAttempt) attempts;
    VEC(PollStage) stages;
    PollGate *blocking, *quorum;
    PollGap gap;
    const Entity *missing; // what is not stated, when it can be named
    Text missing_words;    // the words of a reading that gives no figures
    WordKey tie;           // what a tie leads to: WORD_none when the text is silent
    size_t casting;        // the voter whose vote settles a tie, or SIZE_MAX
    WordKey abstentions;   // WORD_none, WORD_as_against …
    WordKey absences;
    const Entity *unheld; // a role named in the rule whose holder is not stated, or NULL
    const PollGate *even; // the simple majority that can end in a tie, or NULL
    bool capped;          // no voter may have more votes than `cap`
    Rational cap;
    bool cap_relative;  // it is a share of all votes
    VEC(size_t) unions; // by voter, of a poll made apart: which bloc, or one of its own
    Arena *arena;
} Poll;

// Gathers voters, weights and limits of a decision under the scenario. `base` is the
// reading of a base that the text leaves out (WORD_all when the caller has no other).
Poll *poll_make(Eval *eval, const Decision *decision, WordKey base);

// The same with the members of blocs as voters of their own; `unions` tells who is in
// which.
Poll *poll_make_apart(Eval *eval, const Decision *decision, WordKey base);

// The voter that an entity is, itself or as a member of a bloc that votes as one;
// SIZE_MAX when it is none.
size_t poll_voter(const Poll *poll, const Entity *entity);

// Prepares the sums of a poll whose gates are in place; poll_make has done it.
void poll_ready(Poll *poll);

// Whether some limit of the decision has no base in the text.
bool poll_lacks_base(const Poll *poll);

// One comparison, for the sum that an answer shows.
enum { PART_QUORUM = -1, PART_BLOCKING = -2 };
typedef struct {
    const PollGate *gate;
    int part; // index of the attempt it belongs to, or one of the above
    Rational reached, base, needed; // needed = threshold of base, or the number itself
    bool holds;
    bool forbidden; // stands under `unless`: the decision needs that it does not hold
} PollStep;
typedef struct {
    VEC(PollStep) steps;
    size_t attempt; // index of the attempt that decided, SIZE_MAX when none did
    bool by_veto, by_blocking, by_tie; // by_tie: no attempt held, a tie rule decided
    const Entity *vetoed_by;
} PollTrace;

// The outcome of one ballot; ballots[i] belongs to voter i. `trace` may be NULL. Only the
// trace keeps memory. An attempt ends in a tie when it asks for more than half of the
// votes or heads, and everyone in its base voted, with equal sums for and against.
Outcome poll_decide(const Poll *poll, const Ballot *ballots, PollTrace *trace);

// Whether a voter with a ballot counts in what a limit asks for, and in its base.
void poll_counts(const Poll *poll, const PollGate *gate, size_t voter, Ballot ballot,
                 bool *reached, bool *based);

// The ballots as they count: of bodies that vote, and of blocs with a rule of their own,
// what their members' ballots come to. A body that does not decide in favour is against.
// The ballots themselves when nobody votes so.
const Ballot *poll_counted(const Poll *poll, const Ballot *ballots);

// The poll as those see it who vote in the body itself: bodies among them are voters like
// others, and whoever counts only within such a body is left out. NULL where a bloc
// decides by a rule of its own.
Poll *poll_plain(Arena *arena, const Poll *poll);

// Whether a limit holds when what it counts compares to what it asks for as `sign`.
bool poll_holds(const PollGate *gate, int sign, bool base_is_empty);

// Whether a group of conditions holds of whose parts so many do.
bool poll_group_holds(const PollGate *gate, size_t held);

// A copy without its parts, to be given others.
PollGate *poll_gate_alone(Arena *arena, const PollGate *gate);

// Whether a limit is kept when what is reached compares to what is needed as `sign`.
bool poll_compare(Limit limit, int sign);

// The decision of a body on a matter, else the general one, else its first; NULL when it
// has none.
const Decision *decision_of(const Entity *body, const Entity *matter);

// What all who may vote have together in a limit.
Rational poll_total(Arena *arena, const Poll *poll, const PollGate *gate);

#endif
