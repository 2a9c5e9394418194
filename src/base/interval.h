/*
 * interval.h - closed intervals of exact rationals: all an unsettled number may still be.
 *
 * low <= high always. Bounds are exact, but two operands are taken as independent: x - x
 * over [0, 1] is [-1, 1]. Operations with an arena fail through its guard when a bound
 * outgrows the bit budget of rational.h.
 */
#ifndef BASE_INTERVAL_H
#define BASE_INTERVAL_H

#include "base/arena.h"
#include "base/rational.h"
#include "base/truth.h"

#include <stdbool.h>

typedef struct {
    Rational low, high;
} Interval;

/* The interval holding just `value`. */
Interval interval_point(Rational value);

/* Whether just one value is left. */
bool interval_is_point(Interval a);

/* The smallest interval holding both. */
Interval interval_hull(Interval a, Interval b);

/* Whether `value` is within the bounds. */
bool interval_contains(Interval a, Rational value);

Interval interval_add(Arena *arena, Interval a, Interval b);
Interval interval_sub(Arena *arena, Interval a, Interval b);
Interval interval_mul(Arena *arena, Interval a, Interval b);

/* Every value of `a` times `factor`, which may be negative. */
Interval interval_scale(Arena *arena, Interval a, Rational factor);

/* YES or NO when every choice of values from `a` and `b` gives that answer to a < b,
 * a <= b or a = b; UNKNOWN when choices differ. */
Truth interval_less(Interval a, Interval b);
Truth interval_at_most(Interval a, Interval b);
Truth interval_equal(Interval a, Interval b);

#endif
