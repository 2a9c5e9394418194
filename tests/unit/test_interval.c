/* Tests of interval, truth and limit, against every choice of values on a small grid. */
#include "base/interval.h"
#include "base/limit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { LOWEST = -3, HIGHEST = 3 };

/* Two intervals with integer ends, and room for what was seen over all choices. */
typedef struct {
    Arena *arena;
    int a_low, a_high, b_low, b_high;
    Interval a, b;
} Case;

static Rational integer(int value)
{
    return rational_from_int(value);
}

/* Calls `check` with every pair of intervals on the grid. */
static void for_every_pair(void (*check)(const Case *))
{
    Arena *arena = arena_new(0);
    Case one = {.arena = arena};
    for (one.a_low = LOWEST; one.a_low <= HIGHEST; one.a_low++)
        for (one.a_high = one.a_low; one.a_high <= HIGHEST; one.a_high++)
            for (one.b_low = LOWEST; one.b_low <= HIGHEST; one.b_low++)
                for (one.b_high = one.b_low; one.b_high <= HIGHEST; one.b_high++) {
                    one.a = (Interval){integer(one.a_low), integer(one.a_high)};
                    one.b = (Interval){integer(one.b_low), integer(one.b_high)};
                    check(&one);
                }
    arena_free(arena);
}

static bool is_between(Interval interval, int low, int high)
{
    return rational_compare(interval.low, integer(low)) == 0 &&
           rational_compare(interval.high, integer(high)) == 0;
}

typedef int (*Operation)(int, int);

static int add(int x, int y)
{
    return x + y;
}

static int sub(int x, int y)
{
    return x - y;
}

static int mul(int x, int y)
{
    return x * y;
}

/* Whether `result` spans just what the operation gives over all choices. */
static bool spans_all(const Case *one, Operation operation, Interval result)
{
    int low = INT32_MAX, high = INT32_MIN;
    for (int x = one->a_low; x <= one->a_high; x++)
        for (int y = one->b_low; y <= one->b_high; y++) {
            int value = operation(x, y);
            low = value < low ? value : low;
            high = value > high ? value : high;
        }
    return is_between(result, low, high);
}

static void check_arithmetic(const Case *one)
{
    assert_true(spans_all(one, add, interval_add(one->arena, one->a, one->b)));
    assert_true(spans_all(one, sub, interval_sub(one->arena, one->a, one->b)));
    assert_true(spans_all(one, mul, interval_mul(one->arena, one->a, one->b)));
    if (one->b_low == one->b_high)
        assert_true(spans_all(one, mul, interval_scale(one->arena, one->a, one->b.low)));
    Interval hull = interval_hull(one->a, one->b);
    for (int x = LOWEST - 1; x <= HIGHEST + 1; x++) {
        bool in_a = one->a_low <= x && x <= one->a_high;
        assert_int_equal(interval_contains(one->a, integer(x)), in_a);
        if (in_a || (one->b_low <= x && x <= one->b_high))
            assert_true(interval_contains(hull, integer(x)));
    }
    assert_int_equal(interval_is_point(one->a), one->a_low == one->a_high);
}

static void arithmetic_spans_every_choice(void **state)
{
    (void)state;
    for_every_pair(check_arithmetic);
}

static bool keeps_to(Limit limit, int x, int y)
{
    switch (limit) {
    case LIMIT_NONE: return true;
    case LIMIT_MORE_THAN: return x > y;
    case LIMIT_AT_LEAST: return x >= y;
    case LIMIT_AT_MOST: return x <= y;
    case LIMIT_LESS_THAN: return x < y;
    case LIMIT_EXACTLY: return x == y;
    }
    return false;
}

/* Ends decide every limit, so integers stand for all the values between. But equality
 * holds for no whole interval, which the grid sees too: it has at least two values. */
static void check_limits(const Case *one)
{
    for (Limit limit = LIMIT_NONE; limit <= LIMIT_EXACTLY; limit++) {
        bool some_yes = false, some_no = false;
        for (int x = one->a_low; x <= one->a_high; x++)
            for (int y = one->b_low; y <= one->b_high; y++) {
                some_yes = some_yes || keeps_to(limit, x, y);
                some_no = some_no || !keeps_to(limit, x, y);
            }
        Truth expected = some_yes && some_no ? TRUTH_UNKNOWN : truth_from(some_yes);
        assert_int_equal(limit_holds(limit, one->a, one->b), expected);
    }
}

static void limits_hold_when_every_choice_agrees(void **state)
{
    (void)state;
    for_every_pair(check_limits);
}

/* Kleene's connectives: what all ways to settle the unknown operands agree on. */
static Truth settle(Truth a, Truth b, bool is_and)
{
    bool some_yes = false, some_no = false;
    for (Truth x = TRUTH_NO; x <= TRUTH_YES; x++)
        for (Truth y = TRUTH_NO; y <= TRUTH_YES; y++) {
            if ((a != TRUTH_UNKNOWN && a != x) || (b != TRUTH_UNKNOWN && b != y))
                continue;
            bool value = is_and ? x == TRUTH_YES && y == TRUTH_YES
                                : x == TRUTH_YES || y == TRUTH_YES;
            some_yes = some_yes || value;
            some_no = some_no || !value;
        }
    return some_yes && some_no ? TRUTH_UNKNOWN : truth_from(some_yes);
}

static void truth_is_what_every_settling_agrees_on(void **state)
{
    (void)state;
    for (Truth a = TRUTH_NO; a <= TRUTH_UNKNOWN; a++)
        for (Truth b = TRUTH_NO; b <= TRUTH_UNKNOWN; b++) {
            assert_int_equal(truth_and(a, b), settle(a, b, true));
            assert_int_equal(truth_or(a, b), settle(a, b, false));
            assert_int_equal(truth_not(truth_and(a, b)),
                             truth_or(truth_not(a), truth_not(b)));
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arithmetic_spans_every_choice),
        cmocka_unit_test(limits_hold_when_every_choice_agrees),
        cmocka_unit_test(truth_is_what_every_settling_agrees_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
