#ifndef AGRC_GAME_LANES_H
#define AGRC_GAME_LANES_H

#include "game/modular.h"

#include <string.h>

// Adding many numbers at once modulo a prime below 2^31, for tables of sums.

typedef int32_t Lanes __attribute__((vector_size(32)));
enum { LANES = sizeof(Lanes) / sizeof(int32_t), LANE_BITS = 31 };

static inline int32_t lane_add(int32_t a, int32_t b, int32_t prime)
{
    int32_t sum = (int32_t)((uint32_t)a + (uint32_t)b - (uint32_t)prime);
    return sum + (sum >> 31 & prime);
}

// to[i] += from[i]. The two may overlap when `to` lies above `from` by at least LANES or
// not at all; they are gone through from the end.
static inline void lanes_add(int32_t *to, const int32_t *from, size_t count,
                             int32_t prime)
{
    while (count % LANES != 0) {
        count--;
        to[count] = lane_add(to[count], from[count], prime);
    }
    Lanes modulus = {0};
    modulus += prime;
    for (; count > 0; count -= LANES) {
        Lanes a, b;
        memcpy(&a, to + count - LANES, sizeof a);
        memcpy(&b, from + count - LANES, sizeof b);
        a += b - modulus;
        a += a >> 31 & modulus;
        memcpy(to + count - LANES, &a, sizeof a);
    }
}

// The same whatever the distance.
static inline void lanes_shift(int32_t *cells, size_t by, size_t count, int32_t prime)
{
    if (by >= LANES)
        lanes_add(cells + by, cells, count, prime);
    else
        for (size_t i = count; i-- > 0;)
            cells[i + by] = lane_add(cells[i + by], cells[i], prime);
}

#endif
