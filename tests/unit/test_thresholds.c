/* Tests of thresholds: the sums that coalitions have, and what a decision would be at any
 * threshold, against plain enumeration. */
#include "polls.h"

#include "analysis/voting/threshold_map.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { GAMES = 400, THRESHOLDS = 12 };

static void sums_are_all_there(void **state)
{
    uint64_t seed = 5;
    (void)state;
    for (int round = 0; round < GAMES; round++) {
        Arena *arena = arena_new(0);
        size_t count = roll(&seed, 9);
        /* Some totals need a table, since there are too many sums to be listed. */
        Weight weights[20] = {0};
        for (size_t i = 0; i < count; i++)
            weights[i] = roll(&seed, round % 2 ? 8 : 500);
        Sums sums;
        assert_true(sums_of(arena, weights, count, &sums));
        bool there[5000] = {false};
        size_t distinct = 0;
        for (unsigned mask = 0; mask >> count == 0; mask++) {
            Weight sum = 0;
            for (size_t i = 0; i < count; i++)
                sum += mask >> i & 1 ? weights[i] : 0;
            distinct += !there[sum];
            there[sum] = true;
        }
        assert_int_equal(sums.count, distinct);
        for (Weight at = -1; at <= sums.total + 1; at++) {
            Weight found, below = at, above = at < 0 ? 0 : at;
            while (below >= 0 && (below > sums.total || !there[below]))
                below--;
            while (above <= sums.total && !there[above])
                above++;
            assert_int_equal(sums_below(&sums, at, &found), below >= 0);
            if (below >= 0)
                assert_true(found == below);
            assert_int_equal(sums_above(&sums, at, &found), above <= sums.total);
            if (above <= sums.total)
                assert_true(found == above);
        }
        arena_free(arena);
    }
}

static void a_table_takes_over(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    Weight weights[20], found;
    for (size_t i = 0; i < 20; i++)
        weights[i] = ((Weight)1 << i) + 1;
    Sums sums;
    assert_true(sums_of(arena, weights, 20, &sums));
    assert_null(sums.list);
    assert_true(sums_above(&sums, 3, &found) && found == 3);
    assert_true(sums_below(&sums, 4, &found) && found == 3);
    assert_true(sums_above(&sums, 4, &found) && found == 5);
    arena_free(arena);
}

static void assert_same(const Poll *poll, const Poll *other)
{
    size_t voters = poll->voters.count;
    Ballot ballots[VOTERS_MAX];
    for (unsigned mask = 0; mask >> voters == 0; mask++) {
        for (size_t i = 0; i < voters; i++)
            ballots[i] = poll->voters.items[i].barred ? BALLOT_BARRED
                         : mask >> i & 1              ? BALLOT_FOR
                                                      : BALLOT_AGAINST;
        assert_int_equal(poll_decide(poll, ballots, NULL) == OUTCOME_PASSES,
                         poll_decide(other, ballots, NULL) == OUTCOME_PASSES);
    }
}

/* The rule with any threshold decides as the map says of the stretch it lies in. */
static void stretches_hold_throughout(void **state)
{
    uint64_t seed = 11;
    size_t tried = 0;
    (void)state;
    for (int round = 0; round < GAMES; round++) {
        Arena *arena = arena_new(0);
        Poll *poll = random_poll(arena, &seed, 1 + roll(&seed, 6));
        ThresholdMap map;
        poll->tie = WORD_none;
        if (threshold_map(arena, poll, &map) == MAP_READY) {
            PollGate *gate = (PollGate *)(uintptr_t)map.gate;
            for (int i = 0; i < THRESHOLDS; i++) {
                int64_t most = gate->relative ? 1 : 40;
                Rational threshold =
                    rational_make(arena, roll(&seed, 1 + (unsigned)most * 12), 12);
                gate->threshold.quantity.range = interval_point(threshold);
                gate->threshold.quantity.unit = gate->relative ? UNIT_SHARE : UNIT_VOTES;
                poll_ready(poll);
                Stretch stretch;
                assert_int_equal(threshold_map(arena, poll, &map), MAP_READY);
                /* Above all sums, or below them; or half, where an equal split is a tie.
                 */
                if (!stretch_now(&map, &stretch) || poll->even == gate)
                    continue;
                assert_same(poll, stretch_poll(&map, &stretch));
                tried++;
            }
        }
        arena_free(arena);
    }
    assert_true(tried > GAMES);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sums_are_all_there),
        cmocka_unit_test(a_table_takes_over),
        cmocka_unit_test(stretches_hold_throughout),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
