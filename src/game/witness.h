#ifndef AGRC_GAME_WITNESS_H
#define AGRC_GAME_WITNESS_H

#include "game/rule.h"

// Coalitions that show something of a rule, looked for where they most likely are. One
// that is found settles the question at any size; that none is found says nothing.

enum { WITNESS_PLAYERS_MAX = 256 };

// Whether for everyone a coalition is found that wins, and loses without that one. The
// rule never loses a decision by more support.
bool witness_all_matter(Arena *arena, const VoteRule *rule);

// A coalition that wins (`winning`), or loses, as its others do too.
bool witness_both(Arena *arena, const VoteRule *rule, bool winning, Players *out);

#endif
