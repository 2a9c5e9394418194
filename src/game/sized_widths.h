#ifndef AGRC_GAME_SIZED_WIDTHS_H
#define AGRC_GAME_SIZED_WIDTHS_H

#include "game/sized.h"

// Counting by size in cells of two widths, as in sized.h: with fewer players no count
// reaches 2^32, and cells of half the width take half the time.

enum { NARROW_PLAYERS_MAX = 31 };

bool narrow_swings(const SizedNodes *of, int64_t *winning, int64_t *swings);
bool narrow_paths(const SizedNodes *of, const int64_t *ends, int64_t *all, int64_t *with);
bool wide_swings(const SizedNodes *of, int64_t *winning, int64_t *swings);
bool wide_paths(const SizedNodes *of, const int64_t *ends, int64_t *all, int64_t *with);

#endif
