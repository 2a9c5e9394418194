/* Tests of seats divided by a key: against an obvious second computation on random cases,
 * the laws that each method keeps, and published examples. */
#include "engine/dividing/apportion.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { CASES = 100000, MOST = 6 };

static uint64_t roll(uint64_t *seed, uint64_t sides)
{
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return (*seed >> 33) % sides;
}

/* Memory for a case: a fresh arena now and then; -1 gives back the last one. */
static Arena *next_arena(int number)
{
    static Arena *arena;
    if (arena != NULL && (number < 0 || number % 1000 == 0)) {
        arena_free(arena);
        arena = NULL;
    }
    if (arena == NULL && number >= 0)
        arena = arena_new(0);
    return arena;
}

typedef struct {
    ApportionRule rule;
    ApportionPart parts[MOST];
    size_t count;
    int64_t keys[MOST];
} Case;

static const struct {
    int64_t num, den;
} first_divisors[] = {{7, 5}, {6, 5}, {1, 1}, {2, 1}, {1, 2}};

/* Small keys, so that ties are common; now and then large ones. */
static Case random_case(Arena *arena, uint64_t *seed, bool limits)
{
    Case c = {.count = 1 + roll(seed, MOST)};
    size_t first = roll(seed, 5);
    uint64_t largest = roll(seed, 4) == 0 ? 1000000 : 30;
    c.rule.method = (ApportionMethod)roll(seed, APPORTION_METHODS);
    c.rule.first_divisor =
        rational_make(arena, first_divisors[first].num, first_divisors[first].den);
    c.rule.seats = (int64_t)roll(seed, 16);
    for (size_t i = 0; i < c.count; i++) {
        c.keys[i] = (int64_t)roll(seed, largest) + (limits ? 0 : 1);
        c.parts[i].key = rational_from_int(c.keys[i]);
        c.parts[i].most = INT64_MAX;
        c.parts[i].rank = roll(seed, 3) == 0 ? i : 0;
        if (limits && roll(seed, 2) == 0)
            c.parts[i].least = (int64_t)roll(seed, 3);
        if (limits && roll(seed, 2) == 0)
            c.parts[i].most = c.parts[i].least + (int64_t)roll(seed, 5);
    }
    return c;
}

/* --- the second computation: plain fractions of 128 bits, seat by seat --- */

typedef struct {
    __int128 num, den;
} Fraction;

static int compare(Fraction a, Fraction b)
{
    __int128 left = a.num * b.den, right = b.num * a.den;
    return left < right ? -1 : left > right;
}

static Fraction quotient(const Case *c, size_t i, int64_t seat)
{
    __int128 key = c->keys[i];
    switch (c->rule.method) {
    case APPORTION_DHONDT: return (Fraction){key, seat};
    case APPORTION_HUNTINGTON_HILL:
        /* The divisor 0 of the first seat: anything larger than every other quotient, in
         * the order of the keys. */
        return seat == 1 ? (Fraction){key << 45, 1}
                         : (Fraction){key * key, (__int128)seat * (seat - 1)};
    case APPORTION_MODIFIED:
        if (seat == 1)
            return (Fraction){key * c->rule.first_divisor.den, c->rule.first_divisor.num};
        return (Fraction){key, 2 * seat - 1};
    default: return (Fraction){key, 2 * seat - 1};
    }
}

/* Whether one goes before the other when both claim the next seat. */
static int before(const Case *c, size_t i, size_t j, Fraction a, Fraction b)
{
    int order = compare(a, b);
    if (order != 0)
        return order;
    return c->parts[i].rank < c->parts[j].rank   ? 1
           : c->parts[i].rank > c->parts[j].rank ? -1
                                                 : 0;
}

/* Of those who claim one seat each, who surely gets one of `left` and who perhaps. */
static void obvious_give(const Case *c, const Fraction *claims, const bool *claiming,
                         int64_t left, int64_t *seats, int64_t *open)
{
    for (size_t i = 0; i < c->count; i++) {
        int64_t first = 0, equal = 0;
        if (!claiming[i])
            continue;
        for (size_t j = 0; j < c->count; j++) {
            if (!claiming[j])
                continue;
            int order = before(c, j, i, claims[j], claims[i]);
            first += order > 0;
            equal += order == 0; /* itself too */
        }
        if (first + equal <= left)
            seats[i]++;
        else if (first < left)
            open[i]++;
    }
}

static void obvious_quotients(const Case *c, int64_t *seats, int64_t *open)
{
    int64_t left = c->rule.seats;
    for (size_t i = 0; i < c->count; i++)
        left -= seats[i] = c->parts[i].least;
    while (left > 0) {
        Fraction claims[MOST], best = {-1, 1};
        bool claiming[MOST] = {false};
        int64_t front = 0;
        for (size_t i = 0; i < c->count; i++) {
            claims[i] = quotient(c, i, seats[i] + 1);
            claiming[i] = seats[i] < c->parts[i].most && c->keys[i] > 0;
            if (claiming[i] && compare(claims[i], best) > 0)
                best = claims[i];
        }
        for (size_t i = 0; i < c->count; i++) {
            claiming[i] = claiming[i] && compare(claims[i], best) == 0;
            front += claiming[i];
        }
        obvious_give(c, claims, claiming, left, seats, open);
        left -= front;
    }
}

/* Tries for each one whether it is at its least, between, or at its most, until the
 * shares agree with what was tried. */
static bool shares_of(const Case *c, size_t tried, Fraction *shares)
{
    __int128 keys = 0, left = c->rule.seats;
    size_t digits = tried;
    int how[MOST];
    for (size_t i = 0; i < c->count; i++, digits /= 3) {
        how[i] = (int)(digits % 3);
        if (how[i] == 0)
            left -= c->parts[i].least;
        else if (how[i] == 2)
            left -= c->parts[i].most < 100 ? c->parts[i].most : 100;
        else
            keys += c->keys[i];
    }
    /* With nobody between, any factor that fits the limits will do. */
    if (keys == 0 && left != 0)
        return false;
    Fraction low = {0, 1}, high = {1000000000, 1};
    for (size_t i = 0; i < c->count; i++) {
        Fraction least = {c->parts[i].least, 1},
                 most = {c->parts[i].most < 100 ? c->parts[i].most : 100, 1};
        shares[i] = how[i] == 0   ? least
                    : how[i] == 2 ? most
                                  : (Fraction){left * c->keys[i], keys > 0 ? keys : 1};
        if (how[i] == 1 &&
            (compare(shares[i], least) < 0 || compare(shares[i], most) > 0))
            return false;
        if (how[i] == 0 && keys > 0 &&
            compare((Fraction){left * c->keys[i], keys}, least) > 0)
            return false;
        if (how[i] == 2 && keys > 0 &&
            compare((Fraction){left * c->keys[i], keys}, most) < 0)
            return false;
        if (how[i] != 1 && c->keys[i] > 0) {
            Fraction edge = {how[i] == 0 ? least.num : most.num, c->keys[i]};
            if (how[i] == 0 && compare(edge, high) < 0)
                high = edge;
            if (how[i] == 2 && compare(edge, low) > 0)
                low = edge;
        }
        if (how[i] == 2 && c->keys[i] == 0 && compare(least, most) != 0)
            return false;
    }
    return keys > 0 || compare(low, high) <= 0;
}

static void obvious_remainders(const Case *c, int64_t *seats, int64_t *open)
{
    Fraction shares[MOST], claims[MOST];
    bool claiming[MOST] = {false};
    size_t tries = 1, tried = 0;
    int64_t left = c->rule.seats;
    for (size_t i = 0; i < c->count; i++)
        tries *= 3;
    while (tried < tries && !shares_of(c, tried, shares))
        tried++;
    assert_true(tried < tries);
    for (size_t i = 0; i < c->count; i++) {
        seats[i] = (int64_t)(shares[i].num / shares[i].den);
        left -= seats[i];
        claims[i] = (Fraction){shares[i].num % shares[i].den, shares[i].den};
        claiming[i] = claims[i].num > 0;
    }
    obvious_give(c, claims, claiming, left, seats, open);
}

static ApportionFault obvious_fault(const Case *c)
{
    int64_t least = 0, most = 0, room = 0;
    for (size_t i = 0; i < c->count; i++) {
        int64_t can = c->parts[i].most < c->rule.seats ? c->parts[i].most : c->rule.seats;
        least += c->parts[i].least;
        most += can;
        room += c->keys[i] > 0 ? can : c->parts[i].least;
    }
    if (least > c->rule.seats)
        return APPORTION_LEAST;
    if (most < c->rule.seats)
        return APPORTION_MOST;
    return room < c->rule.seats ? APPORTION_NO_KEY : APPORTION_DONE;
}

static void random_cases_come_out_as_by_hand(void **state)
{
    (void)state;
    uint64_t seed = 20260101;
    for (int i = 0; i < CASES; i++) {
        Arena *arena = next_arena(i);
        Case c = random_case(arena, &seed, i % 2 == 0);
        int64_t seats[MOST] = {0}, open[MOST] = {0}, tied, certain = 0;
        ApportionFault fault = apportion(arena, &c.rule, c.parts, c.count, &tied);
        assert_int_equal(fault, obvious_fault(&c));
        if (fault == APPORTION_DONE) {
            if (c.rule.method == APPORTION_LARGEST_REMAINDER)
                obvious_remainders(&c, seats, open);
            else
                obvious_quotients(&c, seats, open);
            for (size_t k = 0; k < c.count; k++) {
                assert_int_equal(c.parts[k].seats, seats[k]);
                assert_int_equal(c.parts[k].open, open[k]);
                certain += seats[k];
                assert_true(seats[k] >= c.parts[k].least);
                assert_true(seats[k] + open[k] <= c.parts[k].most);
            }
            assert_int_equal(certain + tied, c.rule.seats);
        }
    }
    next_arena(-1);
}

/* --- laws --- */

static void solve(Arena *arena, Case *c)
{
    int64_t tied;
    assert_int_equal(apportion(arena, &c->rule, c->parts, c->count, &tied),
                     APPORTION_DONE);
}

/* One more seat takes none away, except by the largest remainder. */
static void larger_houses_take_no_seat_away(void **state)
{
    (void)state;
    uint64_t seed = 4;
    for (int i = 0; i < CASES; i++) {
        Arena *arena = next_arena(i);
        Case c = random_case(arena, &seed, false);
        if (c.rule.method != APPORTION_LARGEST_REMAINDER) {
            Case more = c;
            more.rule.seats++;
            solve(arena, &c);
            solve(arena, &more);
            for (size_t k = 0; k < c.count; k++) {
                assert_true(more.parts[k].seats >= c.parts[k].seats);
                assert_true(more.parts[k].seats + more.parts[k].open >=
                            c.parts[k].seats + c.parts[k].open);
            }
        }
    }
    next_arena(-1);
}

/* By the largest remainder each has its exact share rounded down or up. */
static void the_largest_remainder_keeps_to_the_quota(void **state)
{
    (void)state;
    uint64_t seed = 5;
    for (int i = 0; i < CASES; i++) {
        Arena *arena = next_arena(i);
        Case c = random_case(arena, &seed, false);
        __int128 sum = 0;
        c.rule.method = APPORTION_LARGEST_REMAINDER;
        solve(arena, &c);
        for (size_t k = 0; k < c.count; k++)
            sum += c.keys[k];
        for (size_t k = 0; k < c.count; k++) {
            __int128 exact = (__int128)c.keys[k] * c.rule.seats;
            int64_t floor = (int64_t)(exact / sum),
                    ceil = (int64_t)((exact + sum - 1) / sum);
            assert_true(c.parts[k].seats >= floor);
            assert_true(c.parts[k].seats + c.parts[k].open <= ceil);
        }
    }
    next_arena(-1);
}

/* d'Hondt gives nobody less than its exact share rounded down. */
static void dhondt_keeps_the_lower_quota(void **state)
{
    (void)state;
    uint64_t seed = 6;
    for (int i = 0; i < CASES; i++) {
        Arena *arena = next_arena(i);
        Case c = random_case(arena, &seed, false);
        __int128 sum = 0;
        c.rule.method = APPORTION_DHONDT;
        solve(arena, &c);
        for (size_t k = 0; k < c.count; k++)
            sum += c.keys[k];
        for (size_t k = 0; k < c.count; k++)
            assert_true(c.parts[k].seats + c.parts[k].open >=
                        (int64_t)((__int128)c.keys[k] * c.rule.seats / sum));
    }
    next_arena(-1);
}

static void order_and_scale_change_nothing(void **state)
{
    (void)state;
    uint64_t seed = 8;
    for (int i = 0; i < CASES; i++) {
        Arena *arena = next_arena(i);
        Case c = random_case(arena, &seed, true), turned = c;
        int64_t tied, turned_tied;
        Rational scale = rational_make(arena, 1 + (int64_t)roll(&seed, 9),
                                       1 + (int64_t)roll(&seed, 9));
        for (size_t k = 0; k < c.count; k++) {
            turned.parts[k] = c.parts[(k + 1) % c.count];
            turned.parts[k].key = rational_mul(arena, turned.parts[k].key, scale);
        }
        ApportionFault fault = apportion(arena, &c.rule, c.parts, c.count, &tied);
        assert_int_equal(
            apportion(arena, &turned.rule, turned.parts, c.count, &turned_tied), fault);
        for (size_t k = 0; k < c.count && fault == APPORTION_DONE; k++) {
            assert_int_equal(turned.parts[k].seats, c.parts[(k + 1) % c.count].seats);
            assert_int_equal(turned.parts[k].open, c.parts[(k + 1) % c.count].open);
        }
        assert_int_equal(tied, turned_tied);
    }
    next_arena(-1);
}

/* Who alone grows loses nothing, whatever the method. */
static void growing_alone_loses_nothing(void **state)
{
    (void)state;
    uint64_t seed = 9;
    for (int i = 0; i < CASES; i++) {
        Arena *arena = next_arena(i);
        Case c = random_case(arena, &seed, true), grown = c;
        int64_t tied;
        grown.parts[0].key = rational_from_int(c.keys[0] + 1 + (int64_t)roll(&seed, 50));
        ApportionFault fault = apportion(arena, &c.rule, c.parts, c.count, &tied);
        if (fault == APPORTION_DONE) {
            solve(arena, &grown);
            assert_true(grown.parts[0].seats >= c.parts[0].seats);
            assert_true(grown.parts[0].seats + grown.parts[0].open >=
                        c.parts[0].seats + c.parts[0].open);
        }
    }
    next_arena(-1);
}

/* --- published examples --- */

typedef struct {
    ApportionMethod method;
    int64_t seats;
    const int64_t *keys, *expected;
    size_t count;
} Published;

static void expect(const Published *example)
{
    Arena *arena = arena_new(0);
    ApportionPart *parts = ARENA_ARRAY(arena, ApportionPart, example->count);
    ApportionRule rule = {.method = example->method,
                          .first_divisor = rational_make(arena, 7, 5),
                          .seats = example->seats};
    int64_t tied;
    for (size_t i = 0; i < example->count; i++)
        parts[i] = (ApportionPart){.key = rational_from_int(example->keys[i]),
                                   .most = INT64_MAX};
    assert_int_equal(apportion(arena, &rule, parts, example->count, &tied),
                     APPORTION_DONE);
    assert_int_equal(tied, 0);
    for (size_t i = 0; i < example->count; i++)
        assert_int_equal(parts[i].seats, example->expected[i]);
    arena_free(arena);
}

#define EXPECT(method, seats, keys, ...)                                                 \
    expect(&(Published){method, seats, keys, (const int64_t[]){__VA_ARGS__},             \
                        sizeof(keys) / sizeof(*(keys))})

/* Examples for German law students, 12 000 votes and 10 seats, at
 * staatsrecht.honikel.de/en/berechnungsbeispiele-loesungen.htm. */
static void three_parties(void **state)
{
    (void)state;
    static const int64_t votes[] = {6100, 5000, 900};
    EXPECT(APPORTION_SAINTE_LAGUE, 10, votes, 5, 4, 1);
    EXPECT(APPORTION_LARGEST_REMAINDER, 10, votes, 5, 4, 1);
    EXPECT(APPORTION_DHONDT, 10, votes, 6, 4, 0);
}

/* Wikipedia, "D'Hondt method", 230 000 votes for four parties and 8 seats;
 * the same votes in "Sainte-Laguë method". */
static void four_parties(void **state)
{
    (void)state;
    static const int64_t votes[] = {100000, 80000, 30000, 20000};
    EXPECT(APPORTION_DHONDT, 8, votes, 4, 3, 1, 0);
    EXPECT(APPORTION_SAINTE_LAGUE, 8, votes, 3, 3, 1, 1);
}

/* Wikipedia, "Largest remainder method": 100 000 votes, 10 seats, Hare quota. */
static void six_parties(void **state)
{
    (void)state;
    static const int64_t votes[] = {47000, 16000, 15800, 12000, 6100, 3100};
    EXPECT(APPORTION_LARGEST_REMAINDER, 10, votes, 5, 2, 1, 1, 1, 0);
}

/* The Alabama paradox in small, Wikipedia "Apportionment paradox": states of 6, 6 and 2;
 * with 10 seats the third has 2, with 11 only 1. */
static void alabama(void **state)
{
    (void)state;
    static const int64_t states[] = {6, 6, 2};
    EXPECT(APPORTION_LARGEST_REMAINDER, 10, states, 4, 4, 2);
    EXPECT(APPORTION_LARGEST_REMAINDER, 11, states, 5, 5, 1);
}

/* United States census of 2020, apportionment population and seats by state in the order
 * of the alphabet (census.gov, "Apportionment Population and Number of Representatives by
 * State: 2020 Census"; 331 108 434 in all). New York, state number 31 here, was 89
 * persons short of another seat, as was widely reported. */
static const struct {
    int64_t people, seats;
} states[] = {
    {5030053, 7},  {736081, 1},    {7158923, 9},   {3013756, 4},   {39576757, 52},
    {5782171, 8},  {3608298, 5},   {990837, 1},    {21570527, 28}, {10725274, 14},
    {1460137, 2},  {1841377, 2},   {12822739, 17}, {6790280, 9},   {3192406, 4},
    {2940865, 4},  {4509342, 6},   {4661468, 6},   {1363582, 2},   {6185278, 8},
    {7033469, 9},  {10084442, 13}, {5709752, 8},   {2963914, 4},   {6160281, 8},
    {1085407, 2},  {1963333, 3},   {3108462, 4},   {1379089, 2},   {9294493, 12},
    {2120220, 3},  {20215751, 26}, {10453948, 14}, {779702, 1},    {11808848, 15},
    {3963516, 5},  {4241500, 6},   {13011844, 17}, {1098163, 2},   {5124712, 7},
    {887770, 1},   {6916897, 9},   {29183290, 38}, {3275252, 4},   {643503, 1},
    {8654542, 11}, {7715946, 10},  {1795045, 2},   {5897473, 8},   {577719, 1}};
enum { STATES = 50, NEW_YORK = 31, HOUSE = 435 };

static void the_house_of_2020(void **state)
{
    (void)state;
    for (int64_t more = 0; more < 90; more += more == 0 ? 88 : 1) {
        Arena *arena = arena_new(0);
        ApportionPart parts[STATES] = {0};
        ApportionRule rule = {.method = APPORTION_HUNTINGTON_HILL, .seats = HOUSE};
        int64_t tied;
        for (size_t i = 0; i < STATES; i++)
            parts[i] = (ApportionPart){
                .key = rational_from_int(states[i].people + (i == NEW_YORK ? more : 0)),
                .least = 1,
                .most = INT64_MAX};
        assert_int_equal(apportion(arena, &rule, parts, STATES, &tied), APPORTION_DONE);
        assert_int_equal(tied, 0);
        for (size_t i = 0; i < STATES && more == 0; i++)
            assert_int_equal(parts[i].seats, states[i].seats);
        assert_int_equal(parts[NEW_YORK].seats, more < 89 ? 26 : 27);
        arena_free(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_cases_come_out_as_by_hand),
        cmocka_unit_test(larger_houses_take_no_seat_away),
        cmocka_unit_test(the_largest_remainder_keeps_to_the_quota),
        cmocka_unit_test(dhondt_keeps_the_lower_quota),
        cmocka_unit_test(order_and_scale_change_nothing),
        cmocka_unit_test(growing_alone_loses_nothing),
        cmocka_unit_test(three_parties),
        cmocka_unit_test(four_parties),
        cmocka_unit_test(six_parties),
        cmocka_unit_test(alabama),
        cmocka_unit_test(the_house_of_2020),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
