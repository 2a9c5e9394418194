/* Tests of divide: 100 000 random cases against a slow second computation that tries
 * everything, and the properties that any fair division has. */
#include "engine/dividing/divide.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { CASES = 100000, PARTS = 8, LIMITED = 4 };

/* xorshift64 from a fixed seed: every run tests the same numbers. */
static uint64_t draw(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static int64_t below(uint64_t *seed, int64_t end)
{
    return (int64_t)(draw(seed) % (uint64_t)end);
}

typedef struct {
    Arena *arena;
    size_t count;
    int64_t keys[PARTS]; /* over `parts_of` */
    int64_t parts_of;
    Rational amount;
    DividePart parts[PARTS];
    DivideSteps how;
    Difference difference;
    size_t to;
} Case;

/* Few different keys, so that ties are common. */
static Case draw_case(Arena *arena, uint64_t *seed)
{
    Case one = {.arena = arena, .count = (size_t)below(seed, PARTS) + 1};
    static const int64_t wholes[] = {1, 7, 12, 100, 100000};
    int64_t range = wholes[below(seed, 5)];
    one.parts_of = 1 + below(seed, 5);
    for (size_t i = 0; i < one.count; i++) {
        one.keys[i] = below(seed, range + 1);
        one.parts[i] =
            (DividePart){.key = rational_make(arena, one.keys[i], one.parts_of),
                         .rank = draw(seed) % 2 ? i : 0};
    }
    int64_t cents = below(seed, 3) == 0 ? below(seed, 10) : below(seed, 1000000000);
    one.amount = rational_make(arena, draw(seed) % 4 ? cents : -cents, 100);
    one.how = (DivideSteps){.step = rational_make(arena, 1, 100),
                            .rounding = (DivideRounding)below(seed, 3),
                            .rest = (DivideRest)below(seed, 3),
                            .to = (size_t)below(seed, (int64_t)one.count)};
    return one;
}

static Rational sum_paid(Arena *arena, const DivideShare *shares, size_t count)
{
    Rational sum = RATIONAL_ZERO;
    for (size_t i = 0; i < count; i++)
        sum = rational_add(arena, sum, shares[i].paid);
    return sum;
}

static bool same(Rational a, Rational b)
{
    return rational_compare(a, b) == 0;
}

static DivideState run(const Case *one, DivideShare *shares, Rational *open)
{
    DivideState state = divide_exact(one->arena, one->amount, one->parts, one->count,
                                     one->difference, one->to, shares, open);
    if (state != DIVIDE_DONE)
        return state;
    return divide_steps(one->arena, one->amount, one->parts, one->count, &one->how,
                        shares, open);
}

/* --- the slow second computation: cents as integers, one cent at a time --- */

/* Each gets the whole cents of its share; then the cents that are over go one by one to
 * whoever has the largest part of a cent, until two have equal claims. */
static int64_t slow_remainder(const Case *one, int64_t cents, int64_t *paid)
{
    int64_t total = 0, left = cents;
    int64_t over[PARTS];
    bool served[PARTS] = {false};
    for (size_t i = 0; i < one->count; i++)
        total += one->keys[i];
    for (size_t i = 0; i < one->count; i++) {
        __extension__ typedef __int128 Wide;
        Wide product = (Wide)cents * one->keys[i];
        paid[i] = (int64_t)(product / total);
        over[i] = (int64_t)(product % total);
        left -= paid[i];
    }
    while (left > 0) {
        size_t best = 0, equals = 0;
        bool found = false;
        for (size_t i = 0; i < one->count; i++)
            if (!served[i] &&
                (!found || over[i] > over[best] ||
                 (over[i] == over[best] && one->parts[i].rank < one->parts[best].rank))) {
                best = i;
                found = true;
            }
        for (size_t i = 0; i < one->count; i++)
            equals += !served[i] && over[i] == over[best] &&
                      one->parts[i].rank == one->parts[best].rank;
        if ((int64_t)equals > left) /* a tie: nobody gets what is left */
            return left;
        served[best] = true;
        paid[best]++;
        left--;
    }
    return 0;
}

static void compare_remainder(const Case *one, const DivideShare *shares, Rational open)
{
    int64_t paid[PARTS], cents = 0;
    Rational hundred = rational_from_int(100);
    Rational size = rational_abs(one->arena, one->amount);
    assert_true(rational_to_int(rational_mul(one->arena, size, hundred), &cents));
    int64_t sign = rational_sign(one->amount) < 0 ? -1 : 1;
    int64_t left = slow_remainder(one, cents, paid);
    for (size_t i = 0; i < one->count; i++)
        assert_true(same(shares[i].paid, rational_make(one->arena, sign * paid[i], 100)));
    assert_true(same(open, rational_make(one->arena, sign * left, 100)));
}

/* --- properties --- */

static void check_sum(const Case *one, const DivideShare *shares, Rational open)
{
    Rational sum = sum_paid(one->arena, shares, one->count);
    assert_true(same(rational_add(one->arena, sum, open), one->amount));
}

static void check_mirror(const Case *one, const DivideShare *shares)
{
    Case refund = *one;
    DivideShare back[PARTS];
    Rational open;
    refund.amount = rational_neg(one->arena, one->amount);
    run(&refund, back, &open);
    for (size_t i = 0; i < one->count; i++)
        assert_true(same(back[i].paid, rational_neg(one->arena, shares[i].paid)));
}

/* Turning the list round changes nobody's part. */
static void check_order(const Case *one, const DivideShare *shares)
{
    Case turned = *one;
    DivideShare other[PARTS];
    Rational open;
    for (size_t i = 0; i < one->count; i++)
        turned.parts[i] = one->parts[one->count - 1 - i];
    turned.how.to = one->count - 1 - one->how.to;
    turned.to = one->count - 1 - one->to;
    run(&turned, other, &open);
    for (size_t i = 0; i < one->count; i++) {
        assert_true(same(other[one->count - 1 - i].paid, shares[i].paid));
        assert_int_equal(other[one->count - 1 - i].open, shares[i].open);
    }
}

/* Largest remainder: within one cent of the exact share, and a larger key never bears
 * less. */
static void check_fair(const Case *one, const DivideShare *shares)
{
    for (size_t i = 0; i < one->count; i++) {
        Rational off = rational_sub(one->arena, shares[i].exact, shares[i].paid);
        assert_true(rational_compare(rational_abs(one->arena, off), one->how.step) < 0);
        for (size_t k = 0; k < one->count; k++)
            if (rational_compare(one->parts[i].key, one->parts[k].key) > 0)
                assert_true(rational_compare(rational_abs(one->arena, shares[i].paid),
                                             rational_abs(one->arena, shares[k].paid)) >=
                            0);
    }
}

static bool has_keys(const Case *one)
{
    for (size_t i = 0; i < one->count; i++)
        if (one->keys[i] > 0)
            return true;
    return false;
}

static void test_against_the_slow_one(void **unused)
{
    (void)unused;
    uint64_t seed = 20261122;
    Arena *arena = arena_new(0);
    ArenaMark mark = arena_mark(arena);
    for (int n = 0; n < CASES; n++) {
        Case one = draw_case(arena, &seed);
        DivideShare shares[PARTS];
        Rational open;
        DivideState state = run(&one, shares, &open);
        if (!has_keys(&one)) {
            assert_int_equal(state, DIVIDE_ZERO);
            continue;
        }
        check_sum(&one, shares, open);
        check_mirror(&one, shares);
        check_order(&one, shares);
        if (one.how.rest == REST_LARGEST) {
            compare_remainder(&one, shares, open);
            check_fair(&one, shares);
        }
        if (one.how.rest == REST_TO)
            assert_int_equal(state, DIVIDE_DONE);
        arena_release(arena, mark);
    }
    arena_free(arena);
}

/* --- limits: the slow way tries every choice of who is held where --- */

static void draw_limits(Case *one, uint64_t *seed)
{
    if (one->count > LIMITED)
        one->count = LIMITED;
    one->how.to %= one->count;
    for (size_t i = 0; i < one->count; i++) {
        DividePart *part = &one->parts[i];
        part->has_floor = draw(seed) % 2;
        part->has_cap = draw(seed) % 2;
        int64_t low = below(seed, 60), high = low + below(seed, 60);
        Rational size = rational_abs(one->arena, one->amount);
        part->floor = rational_mul(one->arena, size, rational_make(one->arena, low, 100));
        part->cap = rational_mul(one->arena, size, rational_make(one->arena, high, 100));
    }
}

/* Whether holding parts as `held` says gives everybody what he is held at or may have. */
static bool holds(const Case *one, const int *held, Rational *out)
{
    Rational left = rational_abs(one->arena, one->amount), keys = RATIONAL_ZERO;
    Rational factor = RATIONAL_ZERO;
    for (size_t i = 0; i < one->count; i++) {
        const DividePart *part = &one->parts[i];
        if ((held[i] < 0 && !part->has_floor) || (held[i] > 0 && !part->has_cap))
            return false;
        if (held[i] == 0)
            keys = rational_add(one->arena, keys, part->key);
        else
            left = rational_sub(one->arena, left, held[i] < 0 ? part->floor : part->cap);
    }
    if (!rational_div(one->arena, left, keys, &factor) || rational_sign(factor) < 0)
        return false;
    for (size_t i = 0; i < one->count; i++) {
        const DividePart *part = &one->parts[i];
        Rational wants = rational_mul(one->arena, factor, part->key);
        out[i] = held[i] < 0 ? part->floor : held[i] > 0 ? part->cap : wants;
        bool low = part->has_floor && rational_compare(wants, part->floor) < 0;
        bool high = part->has_cap && rational_compare(wants, part->cap) > 0;
        bool at_floor = held[i] < 0 && rational_compare(wants, part->floor) <= 0;
        bool at_cap = held[i] > 0 && rational_compare(wants, part->cap) >= 0;
        if (held[i] == 0 ? low || high : !at_floor && !at_cap)
            return false;
    }
    return true;
}

static bool slow_limits(const Case *one, Rational *out)
{
    int held[LIMITED];
    int choices = 1;
    for (size_t i = 0; i < one->count; i++)
        choices *= 3;
    for (int choice = 0; choice < choices; choice++) {
        int rest = choice;
        for (size_t i = 0; i < one->count; i++, rest /= 3)
            held[i] = rest % 3 - 1;
        if (holds(one, held, out))
            return true;
    }
    return false;
}

static void test_limits(void **unused)
{
    (void)unused;
    uint64_t seed = 5;
    Arena *arena = arena_new(0);
    ArenaMark mark = arena_mark(arena);
    size_t met = 0;
    for (int n = 0; n < CASES; n++) {
        Case one = draw_case(arena, &seed);
        DivideShare shares[PARTS];
        Rational open, slow[LIMITED];
        draw_limits(&one, &seed);
        one.difference = DIFFERENCE_SPREAD;
        one.how.step = RATIONAL_ZERO;
        DivideState state = run(&one, shares, &open);
        bool found = slow_limits(&one, slow);
        if (found) {
            assert_int_equal(state, DIVIDE_DONE);
            check_sum(&one, shares, open);
            check_mirror(&one, shares);
            check_order(&one, shares);
        }
        for (size_t i = 0; found && i < one.count; i++)
            assert_true(same(rational_abs(arena, shares[i].exact), slow[i]));
        met += found;
        one.difference = (Difference)below(&seed, 5);
        one.to = one.how.to;
        if (run(&one, shares, &open) == DIVIDE_DONE && one.difference != DIFFERENCE_LAPSE)
            check_sum(&one, shares, open);
        arena_release(arena, mark);
    }
    assert_true(met > CASES / 10);
    arena_free(arena);
}

static void test_limits_nobody_can_meet(void **unused)
{
    (void)unused;
    Arena *arena = arena_new(0);
    Rational hundred = rational_from_int(100), ten = rational_from_int(10);
    DividePart parts[2] = {{.key = RATIONAL_ONE, .has_cap = true, .cap = ten},
                           {.key = RATIONAL_ONE, .has_cap = true, .cap = ten}};
    DivideShare shares[2];
    assert_int_equal(
        divide_exact(arena, hundred, parts, 2, DIFFERENCE_SPREAD, 0, shares, NULL),
        DIVIDE_TOO_LITTLE);
    for (size_t i = 0; i < 2; i++)
        parts[i] = (DividePart){.key = RATIONAL_ONE, .has_floor = true, .floor = hundred};
    assert_int_equal(
        divide_exact(arena, hundred, parts, 2, DIFFERENCE_SPREAD, 0, shares, NULL),
        DIVIDE_TOO_MUCH);
    arena_free(arena);
}

static void test_instalments(void **unused)
{
    (void)unused;
    Arena *arena = arena_new(0);
    Rational cent = rational_make(arena, 1, 100), parts[3];
    static const int64_t last[] = {3333, 3333, 3334}, so_far[] = {3333, 3334, 3333};
    for (int way = 0; way < 2; way++) {
        divide_instalments(arena, rational_from_int(100), cent, DIVIDE_NEAREST, way == 0,
                           3, parts);
        for (size_t i = 0; i < 3; i++)
            assert_true(same(parts[i],
                             rational_make(arena, way == 0 ? last[i] : so_far[i], 100)));
    }
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_against_the_slow_one),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_limits_nobody_can_meet),
        cmocka_unit_test(test_instalments),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
