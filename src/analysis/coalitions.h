#ifndef AGRC_ANALYSIS_COALITIONS_H
#define AGRC_ANALYSIS_COALITIONS_H

#include "engine/poll.h"

// Who can decide together. Every voter is taken as present and voting for or against;
// barred voters are left out. A game holds for each coalition whether it wins when it
// votes for and the others against: one bit each, all of them, so that every answer is
// exact.

// The most that the limits can be set to.
enum {
    GAME_PLAYERS_MAX = 25, // 2^25 coalitions are 4 MB
    GAME_ROSTER_MAX = 32,  // single coalitions, without a table of all
};

// A set of players. The first player is the highest bit, so that of two coalitions of one
// size the greater number comes first in the order of the text.
typedef uint32_t Coalition;

typedef struct {
    const Poll *poll;
    Arena *arena;
    size_t players;
    size_t voters[GAME_ROSTER_MAX]; // the index in the poll of each player
    uint64_t *wins;                 // bit c: coalition c wins; NULL without a table
    Ballot *ballots;                // without a table: where a coalition's vote is tried
} Game;

typedef struct {
    Coalition *items; // smaller ones first, then in the order of the voters
    size_t count;     // how many are listed
    uint64_t total;   // how many there are
} CoalitionList;

typedef VEC(const PollGate *) GateList;

// The game of a poll, or NULL when it has too many voters or a gap.
Game *game_make(Arena *arena, const Poll *poll);

// A game without the table: only game_wins and game_blocks can be asked, each of which
// tries one ballot. NULL when even for that it has too many voters, or a gap.
Game *game_roster(Arena *arena, const Poll *poll);

// The players of a poll: voters that are not barred.
size_t game_player_count(const Poll *poll);
// How many there may be for a game with a table, or for one without.
size_t game_most(const Poll *poll, bool table);

Coalition game_everyone(const Game *game);
// The coalition of one player.
Coalition game_player(const Game *game, size_t player);
// The player who is a voter of the poll, or SIZE_MAX.
size_t game_find(const Game *game, const Entity *voter);
bool coalition_has(const Game *game, Coalition coalition, size_t player);

bool game_wins(const Game *game, Coalition coalition);
// Whether the others lose when the coalition votes against.
bool game_blocks(const Game *game, Coalition coalition);
// Whether two sides that share nobody and leave nobody out win both; one of them, which
// is not empty, in *half. Needs the table.
bool game_splits(const Game *game, Coalition *half);
// Whether it ever makes a difference how the player votes.
bool game_matters(const Game *game, size_t player);
// Whether more support never loses a decision.
bool game_is_monotone(const Game *game);
uint64_t game_count(const Game *game);

// The lists hold at most `limit` coalitions; `total` counts all.
CoalitionList game_winning(const Game *game, size_t limit);
CoalitionList game_minimal_winning(const Game *game, size_t limit);
CoalitionList game_minimal_blocking(const Game *game, size_t limit);
// Coalitions whose sum is exactly the number that a limit names.
CoalitionList game_exact(const Game *game, const PollGate *gate, size_t limit);

// The limits of all attempts, then those that block, in the order of the text.
void game_gates(Arena *arena, const Poll *poll, GateList *out);

#endif
