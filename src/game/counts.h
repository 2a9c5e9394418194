#ifndef AGRC_GAME_COUNTS_H
#define AGRC_GAME_COUNTS_H

#include "game/diagram.h"
#include "base/rational.h"

// How many coalitions win, and how often each player's vote decides: all indices of power
// follow from these numbers. They are whole and exact at any size.

// A swing of a player: the others of a coalition lose without the player and win with.
// Where more support can undo a decision, what it undoes counts as -1.
typedef struct {
    size_t players;
    Rational winning; // coalitions that win
    Rational *swings; // by player
    size_t *like;     // by player: the first who is known to have the same swings
    bool sized;
    Rational *winning_of; // by size, 0..players; NULL unless sized
    Rational *swings_of;  // [player * players + size of the others]
} Counts;

// With room for all counts of so many players.
Counts counts_new(Arena *arena, size_t players, bool sized);

// Counts by the diagram.
void counts_diagram(const Diagram *diagram, Ref root, bool sized, Counts *out);
// The same in remainders, whatever the number of players.
void counts_in_remainders(const Diagram *diagram, Ref root, bool sized, Counts *out);

// Counts of one sum by dynamic programming over its weights. False when the rule is not
// one sum with a lower limit, or the weights are too large for a table.
bool counts_sum(Arena *arena, const VoteRule *rule, bool sized, Counts *out);

// Whether counts_sum would take the rule, and likes it better than a diagram.
bool counts_prefer_sum(const VoteRule *rule, bool sized);

// The players of one sum whose vote never matters, at any number of players. False where
// counts_sum is.
bool counts_dummies(Arena *arena, const VoteRule *rule, Players *out);

#endif
