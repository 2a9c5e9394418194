#ifndef AGRC_GAME_EXACTLY_H
#define AGRC_GAME_EXACTLY_H

#include "game/rule.h"

// The coalitions that have exactly a sum, where the sums are few: a table says from each
// level on with how many more members the rest of the sum can be made, so that none is
// tried in vain.

enum { EXACTLY_PLAYERS_MAX = 63 };

// Lists at most `limit` of them, the smallest first, then by their members in the order
// of the levels; *count is how many. `order` is the player of each level. False when the
// table would be too large.
bool exactly_list(Arena *arena, const Weight *weights, const size_t *order,
                  size_t players, Weight sum, size_t limit, Players *items,
                  size_t *count);

#endif
