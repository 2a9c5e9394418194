/* Tests of coalitions: every list and property against plain enumeration. */
#include "polls.h"

#include "analysis/coalitions.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { GAMES = 500, ALL = 1 << VOTERS_MAX };

/* --- the obvious way -------------------------------------------------------------------
 */

typedef struct {
    bool wins[ALL], listed[ALL];
    unsigned count;
} Obvious;

static bool obvious_wins(const Game *game, Coalition coalition)
{
    Ballot ballots[VOTERS_MAX] = {0};
    for (size_t v = 0; v < game->poll->voters.count; v++)
        ballots[v] = BALLOT_BARRED;
    for (size_t i = 0; i < game->players; i++)
        ballots[game->voters[i]] =
            coalition_has(game, coalition, i) ? BALLOT_FOR : BALLOT_AGAINST;
    return obvious_outcome(game->poll, ballots) == OUTCOME_PASSES;
}

static Obvious enumerate(const Game *game)
{
    Obvious all = {.count = game_everyone(game) + 1};
    for (Coalition c = 0; c < all.count; c++)
        all.wins[c] = obvious_wins(game, c);
    return all;
}

static bool earlier(Coalition a, Coalition b)
{
    int sizes = __builtin_popcount(a) - __builtin_popcount(b);
    return sizes < 0 || (sizes == 0 && a > b);
}

static void check_list(const Obvious *all, CoalitionList list, size_t limit)
{
    uint64_t total = 0;
    for (Coalition c = 0; c < all->count; c++)
        total += all->listed[c];
    assert_int_equal(list.total, total);
    assert_int_equal(list.count, total < limit ? total : limit);
    for (size_t i = 0; i < list.count; i++) {
        assert_true(all->listed[list.items[i]]);
        assert_true(i == 0 || earlier(list.items[i - 1], list.items[i]));
    }
    /* Nothing that comes before the last one listed is left out. */
    size_t before = 0;
    for (Coalition c = 0; list.count > 0 && c < all->count; c++)
        before += all->listed[c] && earlier(c, list.items[list.count - 1]);
    assert_true(list.count == 0 || before == list.count - 1);
}

/* Lists those for which `holds` and for no smaller part of which it does. */
static void list_minimal(Obvious *all, const bool *holds)
{
    for (Coalition c = 0; c < all->count; c++) {
        all->listed[c] = holds[c];
        for (Coalition part = 0; part < c; part++)
            if ((part & c) == part && holds[part])
                all->listed[c] = false;
    }
}

/* --- checks ----------------------------------------------------------------------------
 */

static void check_players(const Game *game, const Obvious *all)
{
    bool monotone = true;
    for (size_t i = 0; i < game->players; i++) {
        bool matters = false;
        Coalition player = game_player(game, i);
        for (Coalition c = 0; c < all->count; c++) {
            matters = matters || all->wins[c & ~player] != all->wins[c | player];
            monotone = monotone && !(all->wins[c & ~player] && !all->wins[c | player]);
        }
        assert_int_equal(game_matters(game, i), matters);
    }
    assert_int_equal(game_is_monotone(game), monotone);
}

static void check_sides(const Game *game, const Obvious *all)
{
    Coalition half = 0, first = 0;
    for (Coalition c = all->count / 2; c-- > 1;)
        if (all->wins[c] && all->wins[all->count - 1 - c])
            first = c;
    assert_int_equal(game_splits(game, &half), first != 0);
    assert_int_equal(half, first);
}

static void check_lists(const Game *game, Obvious *all, size_t limit)
{
    static bool blocks[ALL];
    uint64_t count = 0;
    for (Coalition c = 0; c < all->count; c++) {
        assert_int_equal(game_wins(game, c), all->wins[c]);
        blocks[c] = !all->wins[game_everyone(game) & ~c];
        assert_int_equal(game_blocks(game, c), blocks[c]);
        all->listed[c] = all->wins[c];
        count += all->wins[c];
    }
    assert_int_equal(game_count(game), count);
    check_list(all, game_winning(game, limit), limit);
    list_minimal(all, all->wins);
    check_list(all, game_minimal_winning(game, limit), limit);
    list_minimal(all, blocks);
    check_list(all, game_minimal_blocking(game, limit), limit);
}

static void check_exact(const Game *game, Obvious *all)
{
    GateList gates = {0};
    game_gates(game->arena, game->poll, &gates);
    for (size_t g = 0; g < gates.count; g++) {
        if (gates.items[g]->kind != CONDITION_LIMIT)
            continue;
        PollGate gate = *gates.items[g];
        gate.limit = LIMIT_EXACTLY;
        for (Coalition c = 0; c < all->count; c++) {
            Ballot ballots[VOTERS_MAX] = {0};
            for (size_t i = 0; i < game->players; i++)
                ballots[game->voters[i]] =
                    coalition_has(game, c, i) ? BALLOT_FOR : BALLOT_AGAINST;
            all->listed[c] = obvious_gate(game->poll, &gate, ballots);
        }
        check_list(all, game_exact(game, gates.items[g], SIZE_MAX), SIZE_MAX);
    }
}

static void random_games(void **state)
{
    (void)state;
    static const size_t limits[] = {SIZE_MAX, 20, 3, 0};
    static Obvious all;
    uint64_t seed = 4711;
    for (int game = 0; game < GAMES; game++) {
        Arena *arena = arena_new(0);
        Poll *poll = random_poll(arena, &seed, 1 + roll(&seed, VOTERS_MAX));
        Game *made = game_make(arena, poll);
        assert_non_null(made);
        all = enumerate(made);
        check_lists(made, &all, limits[game % 4]);
        check_players(made, &all);
        check_sides(made, &all);
        check_exact(made, &all);
        arena_free(arena);
    }
}

/* Weights that no 63-bit scale fits are worked out ballot by ballot. */
static void huge_weights(void **state)
{
    (void)state;
    static const int64_t weights[] = {5, 4, 3, 2, 1};
    Arena *arena = arena_new(0);
    Poll *small = poll_of(arena, 5), *huge = poll_of(arena, 5);
    PollGate *gate = limit_gate(arena, LIMIT_MORE_THAN, 1, 2, weights, 5);
    PollGate *big = limit_gate(arena, LIMIT_MORE_THAN, 1, 2, weights, 5);
    for (size_t i = 0; i < 5; i++)
        for (int k = 0; k < 3; k++)
            big->weights.items[i] =
                rational_mul(arena, big->weights.items[i], rational_from_int(INT64_MAX));
    add_attempt(small, gate);
    add_attempt(huge, big);
    poll_ready(small);
    poll_ready(huge);
    assert_null(big->scaled);
    Game *a = game_make(arena, small), *b = game_make(arena, huge);
    for (Coalition c = 0; c <= game_everyone(a); c++)
        assert_int_equal(game_wins(a, c), game_wins(b, c));
    arena_free(arena);
}

/* --- known games
 * ------------------------------------------------------------------------- */

static Game *alliance(Arena *arena, Limit limit)
{
    static const int64_t shares[] = {45, 15, 15, 15, 5, 5};
    Poll *poll = poll_of(arena, 6);
    add_attempt(poll, limit_gate(arena, limit, 7, 10, shares, 6));
    poll_ready(poll);
    return game_make(arena, poll);
}

static void the_small_parties_of_the_alliance(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    Game *more = alliance(arena, LIMIT_MORE_THAN);
    Game *least = alliance(arena, LIMIT_AT_LEAST);
    assert_int_equal(game_count(more), 16);
    assert_int_equal(game_count(least), 19);
    for (size_t i = 0; i < 6; i++) {
        assert_int_equal(game_matters(more, i), i < 4);
        assert_true(game_matters(least, i));
        assert_int_equal(game_blocks(more, game_player(more, i)), i == 0);
        assert_false(game_wins(more, game_player(more, i)));
    }
    const PollGate *gate = more->poll->attempts.items[0].gate;
    assert_int_equal(game_exact(more, gate, 20).total, 3);
    CoalitionList minimal = game_minimal_winning(more, 20);
    assert_int_equal(minimal.total, 3); /* the city and two of the three educators */
    assert_true(coalition_has(more, minimal.items[0], 1) &&
                coalition_has(more, minimal.items[0], 2));
    arena_free(arena);
}

static void twenty_five_voters(void **state)
{
    (void)state;
    int64_t weights[GAME_PLAYERS_MAX + 1];
    for (size_t i = 0; i < GAME_PLAYERS_MAX + 1; i++)
        weights[i] = 1;
    Arena *arena = arena_new(0);
    Poll *poll = poll_of(arena, GAME_PLAYERS_MAX), *more = poll_of(arena, 26);
    add_attempt(poll, limit_gate(arena, LIMIT_MORE_THAN, 1, 2, weights, 25));
    add_attempt(more, limit_gate(arena, LIMIT_MORE_THAN, 1, 2, weights, 26));
    poll_ready(poll);
    poll_ready(more);
    Game *game = game_make(arena, poll);
    assert_int_equal(game_count(game), 1u << 24);
    assert_int_equal(game_minimal_winning(game, 5).total, 5200300);
    assert_null(game_make(arena, more));
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_games),
        cmocka_unit_test(huge_weights),
        cmocka_unit_test(the_small_parties_of_the_alliance),
        cmocka_unit_test(twenty_five_voters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
