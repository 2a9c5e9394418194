/*
 * rational_big.h - the side of rational.h that knows GMP; for rational.c and for counting
 * in remainders.
 *
 * GMP's own numbers need a clear call each, which a jump to the guard would skip. So
 * large values are kept as limbs in the arena, read by GMP in place, and a GMP result
 * lives only from the computation until rational_big_keep.
 */
#ifndef BASE_RATIONAL_BIG_H
#define BASE_RATIONAL_BIG_H

#include "base/arena.h"
#include "base/rational.h"

#include <gmp.h>
#include <stdbool.h>

_Static_assert(sizeof(mp_limb_t) == 8 && GMP_NAIL_BITS == 0, "64-bit limbs are assumed");

/* Magnitudes as limbs, least first, without leading zero limbs; in lowest terms. */
struct BigRational {
    const mp_limb_t *num, *den;
    mp_size_t num_count, den_count;
};

/* A rational as GMP reads it. Nothing to clear; must not be written or outlive either the
 * rational or itself (small values lie inside the view, so a view is never copied). */
typedef struct {
    mp_limb_t small_num[1], small_den[1];
    mpq_t value;
} RationalView;

void rational_big_view(RationalView *view, Rational a);

/* A rational from a canonical GMP value, which is cleared whatever happens: in the small
 * form when it fits, else in the arena. Fails with FAILURE_LIMIT past the bit budget. */
Rational rational_big_keep(Arena *arena, mpq_t value);

#endif
