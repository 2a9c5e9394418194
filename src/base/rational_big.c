#include "base/rational_big.h"

#include "base/rational_memory.h"

#include <string.h>

static mp_limb_t take_magnitude(int64_t value)
{
    return value < 0 ? -(mp_limb_t)value : (mp_limb_t)value;
}

void rational_big_view(RationalView *view, Rational a)
{
    mpz_ptr num = mpq_numref(view->value), den = mpq_denref(view->value);
    if (a.big != NULL) {
        mp_size_t count = a.big->num_count;
        mpz_roinit_n(num, a.big->num, a.num < 0 ? -count : count);
        mpz_roinit_n(den, a.big->den, a.big->den_count);
        return;
    }
    view->small_num[0] = take_magnitude(a.num);
    view->small_den[0] = take_magnitude(a.den);
    mpz_roinit_n(num, view->small_num, a.num < 0 ? -1 : 1);
    mpz_roinit_n(den, view->small_den, 1);
}

/* The limbs of both parts copied into one piece of the arena; NULL sets *failure. */
static const struct BigRational *copy_limbs(Arena *arena, mpq_srcptr value,
                                            Failure *failure)
{
    mpz_srcptr num = mpq_numref(value), den = mpq_denref(value);
    size_t num_count = mpz_size(num), den_count = mpz_size(den);
    size_t limbs_size = (num_count + den_count) * sizeof(mp_limb_t);
    struct BigRational *big = arena_try(arena, sizeof *big + limbs_size, failure);
    if (big == NULL)
        return NULL;
    mp_limb_t *limbs = (mp_limb_t *)(big + 1);
    memcpy(limbs, mpz_limbs_read(num), num_count * sizeof *limbs);
    memcpy(limbs + num_count, mpz_limbs_read(den), den_count * sizeof *limbs);
    *big = (struct BigRational){.num = limbs,
                                .den = limbs + num_count,
                                .num_count = (mp_size_t)num_count,
                                .den_count = (mp_size_t)den_count};
    return big;
}

static bool exceeds_budget(const Arena *arena, mpq_srcptr value)
{
    size_t most = arena_most(arena, MOST_figure_bits);
    return mpz_sizeinbase(mpq_numref(value), 2) > most ||
           mpz_sizeinbase(mpq_denref(value), 2) > most;
}

Rational rational_big_keep(Arena *arena, mpq_t value)
{
    Failure failure = FAILURE_NONE;
    LimitKey reached = MOST_memory;
    Rational kept = RATIONAL_ZERO;
    if (mpz_fits_slong_p(mpq_numref(value)) && mpz_fits_slong_p(mpq_denref(value))) {
        kept.num = mpz_get_si(mpq_numref(value));
        kept.den = mpz_get_si(mpq_denref(value));
    } else if (exceeds_budget(arena, value)) {
        failure = FAILURE_LIMIT;
        reached = MOST_figure_bits;
    } else {
        kept = (Rational){mpq_sgn(value), 0, copy_limbs(arena, value, &failure)};
    }
    mpq_clear(value);
    rational_memory_end();
    if (failure == FAILURE_LIMIT)
        arena_reached(arena, reached);
    if (failure != FAILURE_NONE)
        arena_fail(arena, failure);
    return kept;
}
