#include "base/interval.h"

static Rational pick_smaller(Rational a, Rational b)
{
    return rational_compare(a, b) <= 0 ? a : b;
}

static Rational pick_larger(Rational a, Rational b)
{
    return rational_compare(a, b) >= 0 ? a : b;
}

Interval interval_point(Rational value)
{
    return (Interval){value, value};
}

bool interval_is_point(Interval a)
{
    return rational_compare(a.low, a.high) == 0;
}

Interval interval_hull(Interval a, Interval b)
{
    return (Interval){pick_smaller(a.low, b.low), pick_larger(a.high, b.high)};
}

bool interval_contains(Interval a, Rational value)
{
    return rational_compare(a.low, value) <= 0 && rational_compare(value, a.high) <= 0;
}

Interval interval_add(Arena *arena, Interval a, Interval b)
{
    return (Interval){rational_add(arena, a.low, b.low),
                      rational_add(arena, a.high, b.high)};
}

Interval interval_sub(Arena *arena, Interval a, Interval b)
{
    return (Interval){rational_sub(arena, a.low, b.high),
                      rational_sub(arena, a.high, b.low)};
}

/* A product is extreme at a corner, and each scale spans two of the four corners. */
Interval interval_mul(Arena *arena, Interval a, Interval b)
{
    return interval_hull(interval_scale(arena, a, b.low),
                         interval_scale(arena, a, b.high));
}

Interval interval_scale(Arena *arena, Interval a, Rational factor)
{
    Rational low = rational_mul(arena, a.low, factor);
    Rational high = rational_mul(arena, a.high, factor);
    if (rational_sign(factor) < 0)
        return (Interval){high, low};
    return (Interval){low, high};
}

Truth interval_less(Interval a, Interval b)
{
    if (rational_compare(a.high, b.low) < 0)
        return TRUTH_YES;
    return rational_compare(a.low, b.high) >= 0 ? TRUTH_NO : TRUTH_UNKNOWN;
}

Truth interval_at_most(Interval a, Interval b)
{
    return truth_not(interval_less(b, a));
}

Truth interval_equal(Interval a, Interval b)
{
    if (rational_compare(a.high, b.low) < 0 || rational_compare(b.high, a.low) < 0)
        return TRUTH_NO;
    return interval_is_point(a) && interval_is_point(b) ? TRUTH_YES : TRUTH_UNKNOWN;
}
