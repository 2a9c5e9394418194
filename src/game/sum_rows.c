#include "game/sum_rows.h"

#include <stdlib.h>

// How many of the lightest players fit into each sum; returns the cells needed.
static size_t lay(const uint32_t *weights, size_t players, size_t limit, size_t *start)
{
    size_t members = 0, sum = 0, cells = 0;
    for (size_t s = 0; s < limit; s++) {
        while (members < players && sum + weights[members] <= s)
            sum += weights[members++];
        if (start != NULL)
            start[s] = cells;
        cells += members + 1;
    }
    if (start != NULL)
        start[limit] = cells;
    return cells;
}

size_t sum_rows_bytes(const uint32_t *weights, size_t players, size_t limit)
{
    return lay(weights, players, limit, NULL) * sizeof(int32_t) +
           (limit + 1) * sizeof(size_t);
}

bool sum_rows_new(SumRows *rows, const uint32_t *weights, size_t players, size_t limit)
{
    *rows = (SumRows){.limit = limit, .start = malloc((limit + 1) * sizeof(size_t))};
    if (rows->start != NULL)
        rows->cells = malloc(lay(weights, players, limit, rows->start) * sizeof(int32_t));
    return rows->cells != NULL;
}

void sum_rows_free(SumRows *rows)
{
    free(rows->cells);
    free(rows->start);
}
