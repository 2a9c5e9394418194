/* Tests of ballots: against plain enumeration on random rules, and single known cases. */
#include "polls.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { GAMES = 600, BALLOTS_EACH = 60 };

static void random_rules_are_decided_as_by_hand(void **state)
{
    (void)state;
    uint64_t seed = 20250203;
    for (int game = 0; game < GAMES; game++) {
        Arena *arena = arena_new(0);
        size_t voters = 1 + roll(&seed, VOTERS_MAX);
        Poll *poll = random_poll(arena, &seed, voters);
        size_t used = arena_used(arena);
        for (int i = 0; i < BALLOTS_EACH; i++) {
            Ballot ballots[VOTERS_MAX];
            for (size_t v = 0; v < voters; v++)
                ballots[v] = (Ballot)roll(&seed, BALLOT_UNKNOWN);
            assert_int_equal(poll_decide(poll, ballots, NULL),
                             obvious_outcome(poll, ballots));
        }
        assert_int_equal(arena_used(arena), used);
        arena_free(arena);
    }
}

/* What weights that fit no whole numbers give must be the same. */
static void fractions_give_what_whole_numbers_give(void **state)
{
    (void)state;
    uint64_t seed = 99;
    for (int game = 0; game < GAMES; game++) {
        Arena *arena = arena_new(0);
        Poll *poll = random_poll(arena, &seed, 5);
        Ballot ballots[5];
        for (size_t v = 0; v < 5; v++)
            ballots[v] = (Ballot)roll(&seed, BALLOT_UNKNOWN);
        Outcome whole = poll_decide(poll, ballots, NULL);
        for (size_t i = 0; i < poll->attempts.count; i++)
            poll->attempts.items[i].gate->scaled = NULL;
        assert_int_equal(poll_decide(poll, ballots, NULL), whole);
        arena_free(arena);
    }
}

static Outcome any_filling(const Poll *poll, Ballot *ballots, size_t at, size_t count,
                           Outcome seen)
{
    static const Ballot each[] = {BALLOT_FOR, BALLOT_AGAINST, BALLOT_ABSTAIN,
                                  BALLOT_ABSENT};
    while (at < count && (ballots[at] != BALLOT_UNKNOWN || poll->voters.items[at].barred))
        at++;
    if (at == count) {
        Outcome outcome = obvious_outcome(poll, ballots);
        return seen == (Outcome)-1 || seen == outcome ? outcome : OUTCOME_OPEN;
    }
    for (size_t i = 0; i < 4 && seen != OUTCOME_OPEN; i++) {
        ballots[at] = each[i];
        seen = any_filling(poll, ballots, at + 1, count, seen);
    }
    ballots[at] = BALLOT_UNKNOWN;
    return seen;
}

static void unknown_ballots_are_open_only_when_they_matter(void **state)
{
    (void)state;
    uint64_t seed = 7;
    for (int game = 0; game < 5 * GAMES; game++) {
        Arena *arena = arena_new(0);
        Poll *poll = random_poll(arena, &seed, 5);
        Ballot ballots[5], copy[5];
        for (size_t v = 0; v < 5; v++)
            copy[v] = ballots[v] = (Ballot)roll(&seed, BALLOT_UNKNOWN + 1);
        assert_int_equal(poll_decide(poll, ballots, NULL),
                         any_filling(poll, copy, 0, 5, (Outcome)-1));
        arena_free(arena);
    }
}

static void exactly_at_the_limit(void **state)
{
    (void)state;
    static const int64_t shares[] = {45, 15, 15, 15, 5, 5};
    const Ballot ballots[] = {BALLOT_FOR,     BALLOT_FOR, BALLOT_AGAINST,
                              BALLOT_AGAINST, BALLOT_FOR, BALLOT_FOR};
    Arena *arena = arena_new(0);
    Poll *more = poll_of(arena, 6), *least = poll_of(arena, 6);
    add_attempt(more, limit_gate(arena, LIMIT_MORE_THAN, 7, 10, shares, 6));
    add_attempt(least, limit_gate(arena, LIMIT_AT_LEAST, 7, 10, shares, 6));
    poll_ready(more);
    poll_ready(least);
    PollTrace trace;
    assert_int_equal(poll_decide(more, ballots, &trace), OUTCOME_FAILS);
    assert_int_equal(trace.steps.count, 1);
    assert_int_equal(
        rational_compare(trace.steps.items[0].reached, trace.steps.items[0].needed), 0);
    assert_true(trace.attempt == SIZE_MAX);
    assert_int_equal(poll_decide(least, ballots, &trace), OUTCOME_PASSES);
    assert_int_equal(trace.attempt, 0);
    arena_free(arena);
}

/* Two for, one against, two absent: each base gives another share. */
static void the_base_decides(void **state)
{
    (void)state;
    static const int64_t ones[] = {1, 1, 1, 1, 1};
    static const WordKey bases[] = {WORD_all, WORD_present, WORD_cast};
    static const Outcome expected[] = {OUTCOME_FAILS, OUTCOME_FAILS, OUTCOME_PASSES};
    const Ballot ballots[] = {BALLOT_FOR, BALLOT_FOR, BALLOT_AGAINST, BALLOT_ABSTAIN,
                              BALLOT_ABSENT};
    Arena *arena = arena_new(0);
    for (size_t i = 0; i < 3; i++) {
        Poll *poll = poll_of(arena, 5);
        PollGate *gate = limit_gate(arena, LIMIT_MORE_THAN, 1, 2, ones, 5);
        gate->base = bases[i];
        add_attempt(poll, gate);
        poll_ready(poll);
        assert_int_equal(poll_decide(poll, ballots, NULL), expected[i]);
    }
    arena_free(arena);
}

/* A limit that stays the number it was counts from the old total. */
static void a_fixed_base_stays(void **state)
{
    (void)state;
    static const int64_t votes[] = {4, 3};
    const Ballot ballots[] = {BALLOT_FOR, BALLOT_AGAINST};
    Arena *arena = arena_new(0);
    Poll *poll = poll_of(arena, 2);
    PollGate *gate = limit_gate(arena, LIMIT_MORE_THAN, 1, 2, votes, 2);
    gate->fixed_base = true;
    gate->fixed = rational_from_int(10);
    add_attempt(poll, gate);
    poll_ready(poll);
    assert_int_equal(poll_decide(poll, ballots, NULL), OUTCOME_FAILS);
    gate->fixed = rational_from_int(7);
    poll_ready(poll);
    assert_int_equal(poll_decide(poll, ballots, NULL), OUTCOME_PASSES);
    arena_free(arena);
}

static void a_gap_decides_nothing(void **state)
{
    (void)state;
    const Ballot ballots[] = {BALLOT_FOR};
    Arena *arena = arena_new(0);
    Poll *poll = poll_of(arena, 1);
    PollTrace trace;
    poll->gap = GAP_VOTES;
    assert_int_equal(poll_decide(poll, ballots, &trace), OUTCOME_OPEN);
    assert_int_equal(trace.steps.count, 0);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_rules_are_decided_as_by_hand),
        cmocka_unit_test(fractions_give_what_whole_numbers_give),
        cmocka_unit_test(unknown_ballots_are_open_only_when_they_matter),
        cmocka_unit_test(exactly_at_the_limit),
        cmocka_unit_test(the_base_decides),
        cmocka_unit_test(a_fixed_base_stays),
        cmocka_unit_test(a_gap_decides_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
