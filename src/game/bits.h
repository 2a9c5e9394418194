#ifndef AGRC_GAME_BITS_H
#define AGRC_GAME_BITS_H

#include "game/rule.h"

// A rule of few players as one bit for each coalition: where there are so few, this is
// done sooner than a diagram.

enum { BITS_PLAYERS_MAX = 16 };

// Coalition c is bit c % 64 of word c / 64; the first player is the highest bit of c. So
// of two coalitions the one without the first player in which they differ comes first.
typedef struct {
    Arena *arena;
    size_t players, words;
    uint64_t *bits; // 1: wins
} BitTable;

// Of at most BITS_PLAYERS_MAX players.
BitTable bits_make(Arena *arena, const VoteRule *rule);

// Whether no coalition wins.
bool bits_none(const BitTable *table);

// The players whose vote never matters.
void bits_dummies(const BitTable *table, Players *out);

// Whether one player wins, and whether all the others lose.
bool bits_decides_alone(const BitTable *table, size_t player);
bool bits_blocks_alone(const BitTable *table, size_t player);

// The first coalition that wins though the others win as well; false when there is none.
bool bits_improper(const BitTable *table, Players *out);

// The smallest coalition that wins, of equal ones that of the earlier players; false when
// none wins.
bool bits_smallest(const BitTable *table, Players *out);

#endif
