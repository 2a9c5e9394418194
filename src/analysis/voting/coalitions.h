#ifndef AGRC_ANALYSIS_COALITIONS_H
#define AGRC_ANALYSIS_COALITIONS_H

#include "analysis/voting/shelf.h"
#include "engine/poll/poll.h"
#include "game/bits.h"

// Who can decide together. Every voter is taken as present and voting for or against;
// barred voters are left out. Whether one coalition wins is asked of the rule itself, at
// any size; what is asked about all coalitions comes from a decision diagram, or from a
// table of sums where there are too many voters for that, and is exact.

typedef Players Coalition;

// A check looks for sums only where that takes at most so many steps.
enum { QUICK_SUMS = 50 * 1000 * 1000 };

typedef struct {
    const Poll *poll;
    Arena *arena;
    size_t players;
    size_t *voters;       // the index in the poll of each player
    const VoteRule *rule; // NULL when the weights fit no whole numbers
    Diagram *diagram;     // NULL when there would be too many nodes
    Ref root;
    const BitTable *bits; // in the place of a diagram, in a game for a check
    RuleTrend trend;
    bool monotone;  // more support never loses a decision; known with a diagram
    Worked *worked; // what is worked out about the rule; NULL in a roster
    Ballot *ballots;
} Game;

typedef struct {
    Coalition *items; // smaller ones first, then in the order of the voters
    size_t count;     // how many are listed
    Rational total;   // how many there are
} CoalitionList;

typedef VEC(const PollGate *) GateList;

// The game of a poll, or NULL when it has too many voters (MOST_voters_listed) or a gap.
// Without a diagram only single coalitions and (where the rule is one sum) counts can be
// asked about. What earlier questions found out about the rule is on the shelf, which may
// be NULL.
Game *game_make(Arena *arena, const Poll *poll, Shelf *shelf);

// Whether the rule is one sum of so many voters that it is counted by tables.
bool game_is_wide(const Game *game);

// The same without looking for a diagram.
Game *game_roster(Arena *arena, const Poll *poll);

// A game for a check: with bits where the players are few, without a diagram where they
// are many (MOST_voters_checked).
Game *game_for_check(Arena *arena, const Poll *poll, Shelf *shelf);

// The players of a poll: voters that are not barred, the members of bodies that vote in
// the place of these.
size_t game_player_count(const Poll *poll);

Coalition game_everyone(const Game *game);
// Those who are not in the coalition.
Coalition game_others(const Game *game, const Coalition *coalition);
// The coalition of one player.
Coalition game_player(const Game *game, size_t player);
// The player who is a voter of the poll, or SIZE_MAX.
size_t game_find(const Game *game, const Entity *voter);

// What those in favour add up to in a limit when just the coalition is.
Rational game_sum(const Game *game, const PollGate *gate, const Coalition *coalition);

bool game_wins(const Game *game, const Coalition *coalition);
// Whether the others lose when the coalition votes against.
bool game_blocks(const Game *game, const Coalition *coalition);
// Whether one player decides or blocks alone.
bool game_decides_alone(const Game *game, size_t player);
bool game_blocks_alone(const Game *game, size_t player);

// --- for checks too ---

// Whether no coalition wins; without a diagram, whether everyone together does not.
bool game_never_wins(const Game *game);

// Those whose vote never makes a difference. False when it can't be told.
bool game_dummies(const Game *game, Coalition *out);

// Whether a coalition can win though the others win as well, and such a one.
Truth game_improper(const Game *game, Coalition *out);

// Whether some coalition's sum is exactly the number that a limit names, and the first of
// the smallest of them. False when it can't be told.
bool game_hits(const Game *game, const PollGate *gate, bool *hits, Coalition *out);

// --- for answers ---

// Compares what two players can do in the same place. False when it can't be told.
bool game_compare(const Game *game, size_t first, size_t second, Standing *out);

// How many coalitions win, with the swings of each player, by size too when `sized`.
// False when there are too many to count.
bool game_counts(const Game *game, bool sized, Counts *out);

// Whether a coalition can lose though the others lose as well, and such a one.
Truth game_deadlock(const Game *game, Coalition *out);

// Those below need a diagram, or a rule that tells by its numbers who can do at least
// what whom else can.

// The lists hold at most `limit` coalitions; `total` counts all. False when there are too
// many to go through. Coalitions hold all of `containing` and none of `lacking`, which
// may be NULL.
typedef struct {
    size_t limit;
    const Coalition *containing, *lacking;
} Wanted;
bool game_winning(const Game *game, Wanted wanted, CoalitionList *out);
bool game_losing(const Game *game, Wanted wanted, CoalitionList *out);
bool game_minimal_winning(const Game *game, Wanted wanted, CoalitionList *out);
bool game_minimal_blocking(const Game *game, Wanted wanted, CoalitionList *out);
// Losing coalitions that win as soon as anybody joins.
bool game_maximal_losing(const Game *game, Wanted wanted, CoalitionList *out);
// The minimal winning coalitions, counted by size and member; NULL as above.
const FamilyCounts *game_memberships(const Game *game);
// In how many of them each player is; false as above.
bool game_members(const Game *game, Rational *with);
// Coalitions whose sum is exactly the number that a limit names.
bool game_exact(const Game *game, const PollGate *gate, Wanted wanted,
                CoalitionList *out);

// The limits of all attempts, then those that block, in the order of the text.
void game_gates(Arena *arena, const Poll *poll, GateList *out);

#endif
