#ifndef AGRC_GAME_TALLY_H
#define AGRC_GAME_TALLY_H

#include "game/rule.h"

// A rule made ready to be asked about one coalition after the other: the weights of every
// four players are added up beforehand, and what always or never holds is left out.
typedef struct Tally Tally;

Tally *tally_make(Arena *arena, const VoteRule *rule);

// Whether the decision passes when just these are in favour: player i is bit i % 64 of
// word i / 64. Takes no memory.
bool tally_wins(const Tally *tally, const uint64_t *in_favour);

#endif
