#ifndef AGRC_GAME_SUM_ROWS_H
#define AGRC_GAME_SUM_ROWS_H

#include "game/lanes.h"

// A table of sums and members: row s holds coalitions of sum s by how many members they
// have, as many as can come to s at most. Its memory is not of an arena.

typedef struct {
    size_t limit;  // sums are below it
    size_t *start; // of each row; one more at the end
    int32_t *cells;
    int32_t prime;
} SumRows;

// The bytes that a table takes; weights are the lightest first.
size_t sum_rows_bytes(const uint32_t *weights, size_t players, size_t limit);
// False when there is no memory. Freed with sum_rows_free, in either case.
bool sum_rows_new(SumRows *rows, const uint32_t *weights, size_t players, size_t limit);
void sum_rows_free(SumRows *rows);

static inline size_t sum_rows_length(const SumRows *rows, size_t s)
{
    return rows->start[s + 1] - rows->start[s];
}

static inline const int32_t *sum_rows_at(const SumRows *rows, size_t s)
{
    return rows->cells + rows->start[s];
}

// Adds a row to another, with `shift` members more; of at most `most` cells.
static inline void sum_rows_add(const SumRows *rows, size_t to, size_t from, size_t shift,
                                size_t most)
{
    size_t length = sum_rows_length(rows, from), room = sum_rows_length(rows, to) - shift;
    length = length < room ? length : room;
    length = length < most ? length : most;
    lanes_add(rows->cells + rows->start[to] + shift, rows->cells + rows->start[from],
              length, rows->prime);
}

#endif
