#include "game/indices.h"

static Rational power_of_two(Arena *arena, size_t exponent)
{
    Rational value = RATIONAL_ONE;
    for (; exponent >= 62; exponent -= 62)
        value = rational_mul(arena, value, rational_from_int((int64_t)1 << 62));
    return rational_mul(arena, value, rational_from_int((int64_t)1 << exponent));
}

static Rational sum_of(Arena *arena, const Rational *values, size_t count)
{
    Rational sum = RATIONAL_ZERO;
    for (size_t i = 0; i < count; i++)
        sum = rational_add(arena, sum, values[i]);
    return sum;
}

// values / by; false when that is nothing.
static bool divide(Arena *arena, const Rational *values, size_t count, Rational by,
                   Rational *out)
{
    bool done = rational_sign(by) != 0;
    for (size_t i = 0; done && i < count; i++)
        done = rational_div(arena, values[i], by, &out[i]);
    return done;
}

bool index_penrose(Arena *arena, const Counts *counts, Rational *out)
{
    if (counts->players == 0)
        return false;
    Rational half = power_of_two(arena, counts->players - 1);
    return divide(arena, counts->swings, counts->players, half, out);
}

bool index_banzhaf(Arena *arena, const Counts *counts, Rational *out)
{
    Rational sum = sum_of(arena, counts->swings, counts->players);
    return divide(arena, counts->swings, counts->players, sum, out);
}

bool index_prevent(Arena *arena, const Counts *counts, Rational *out)
{
    return divide(arena, counts->swings, counts->players, counts->winning, out);
}

bool index_initiate(Arena *arena, const Counts *counts, Rational *out)
{
    Rational all = power_of_two(arena, counts->players);
    Rational losing = rational_sub(arena, all, counts->winning);
    return divide(arena, counts->swings, counts->players, losing, out);
}

Rational index_to_act(Arena *arena, const Counts *counts)
{
    Rational share = RATIONAL_ZERO;
    rational_div(arena, counts->winning, power_of_two(arena, counts->players), &share);
    return share;
}

bool index_shapley(Arena *arena, const Counts *counts, Rational *out)
{
    size_t players = counts->players;
    Rational *factorial = ARENA_ARRAY(arena, Rational, players + 1);
    factorial[0] = RATIONAL_ONE;
    for (size_t i = 1; i <= players; i++)
        factorial[i] =
            rational_mul(arena, factorial[i - 1], rational_from_int((int64_t)i));
    bool some = false;
    for (size_t i = 0; i < players; i++) {
        if (counts->like[i] != i)
            continue;
        Rational sum = RATIONAL_ZERO;
        for (size_t size = 0; size < players; size++) {
            Rational orders =
                rational_mul(arena, factorial[size], factorial[players - 1 - size]);
            Rational swings = counts->swings_of[i * players + size];
            sum = rational_add(arena, sum, rational_mul(arena, swings, orders));
        }
        some = some || rational_sign(sum) != 0;
        rational_div(arena, sum, factorial[players], &out[i]);
    }
    for (size_t i = 0; i < players; i++)
        out[i] = out[counts->like[i]];
    return some;
}

bool index_deegan(Arena *arena, size_t players, const FamilyCounts *counts, Rational *out)
{
    for (size_t i = 0; i < players; i++) {
        out[i] = RATIONAL_ZERO;
        for (size_t size = 1; size <= players; size++) {
            Rational part = RATIONAL_ZERO;
            rational_div(arena, counts->with[i * (players + 1) + size],
                         rational_from_int((int64_t)size), &part);
            out[i] = rational_add(arena, out[i], part);
        }
    }
    // A rule that is met without anybody has one smallest coalition, of nobody.
    return rational_sign(sum_of(arena, out, players)) != 0 &&
           divide(arena, out, players, counts->count, out);
}

bool index_holler(Arena *arena, size_t players, const Rational *with, Rational *out)
{
    return divide(arena, with, players, sum_of(arena, with, players), out);
}
