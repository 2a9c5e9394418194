#ifndef AGRC_GAME_LEAST_H
#define AGRC_GAME_LEAST_H

#include "game/family.h"

// Coalitions of rules whose diagram would be too large, where more support never loses a
// decision and each player can do at least what the next one in an order can: then only
// the last member of a smallest coalition has to be needed.

// Which coalitions are meant.
typedef struct {
    const size_t *order;                 // such an order of the players
    const Players *containing, *lacking; // may be NULL
    bool smallest;                       // of those that win, else all of them
} LeastOf;

// How many there are, by a table of the sums of a rule that is one sum. False when the
// rule is none, or the table would be too large.
bool least_count_sum(Arena *arena, const VoteRule *rule, LeastOf of, Rational *out);

// The same for any rule over players by the places where its sums can stand, none of
// which is kept. False when there are too many places, or more than LEAST_PLAYERS_MAX
// players.
enum { LEAST_PLAYERS_MAX = 126 };
bool least_count_places(const Diagram *order, const VoteRule *rule, LeastOf of,
                        Rational *out);

// In how many smallest coalitions of one sum each player is, and how many there are in
// all. False as least_count_sum is.
bool least_memberships(Arena *arena, const VoteRule *rule, const size_t *order,
                       Rational *with, Rational *count);

// The same by size.
bool least_counts(Arena *arena, const VoteRule *rule, const size_t *order,
                  FamilyCounts *out);

// The smaller ones first, then by their members in the order: at most `limit` into
// `items`, `count` tells how many. False when the search takes too long.
bool least_list(Arena *arena, const VoteRule *rule, LeastOf of, size_t limit,
                Players *items, size_t *count);

#endif
