/* Tests of coalitions: every list and property against plain enumeration. */
#include "polls.h"

#include "analysis/voting/coalitions.h"
#include "analysis/voting/share_needed.h"
#include "analysis/voting/share_spans.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { GAMES = 500, ALL = 1 << VOTERS_MAX };

/* Coalitions as numbers: the first player is the highest bit, so that of two of one size
 * the greater number comes first in the order of the text. */
typedef unsigned Mask;

static Mask mask_player(const Game *game, size_t player)
{
    return 1u << (game->players - 1 - player);
}

static bool mask_has(const Game *game, Mask mask, size_t player)
{
    return (mask & mask_player(game, player)) != 0;
}

static Mask mask_all(const Game *game)
{
    return (1u << game->players) - 1;
}

static Coalition set_of(const Game *game, Mask mask)
{
    Coalition set = {0};
    for (size_t i = 0; i < game->players; i++)
        if (mask_has(game, mask, i))
            players_add(&set, i);
    return set;
}

static Mask mask_of(const Game *game, const Coalition *set)
{
    Mask mask = 0;
    for (size_t i = 0; i < game->players; i++)
        if (players_has(set, i))
            mask |= mask_player(game, i);
    return mask;
}

/* --- the obvious way -------------------------------------------------------------------
 */

typedef struct {
    bool wins[ALL], listed[ALL];
    unsigned count;
} Obvious;

static bool obvious_wins(const Game *game, Mask coalition)
{
    Ballot ballots[VOTERS_MAX] = {0};
    for (size_t v = 0; v < game->poll->voters.count; v++)
        ballots[v] = BALLOT_BARRED;
    for (size_t i = 0; i < game->players; i++)
        ballots[game->voters[i]] =
            mask_has(game, coalition, i) ? BALLOT_FOR : BALLOT_AGAINST;
    return obvious_outcome(game->poll, ballots) == OUTCOME_PASSES;
}

static Obvious enumerate(const Game *game)
{
    Obvious all = {.count = mask_all(game) + 1};
    for (Mask c = 0; c < all.count; c++)
        all.wins[c] = obvious_wins(game, c);
    return all;
}

static bool earlier(Mask a, Mask b)
{
    int sizes = __builtin_popcount(a) - __builtin_popcount(b);
    return sizes < 0 || (sizes == 0 && a > b);
}

static void check_list(const Game *game, const Obvious *all, CoalitionList list,
                       size_t limit)
{
    uint64_t total = 0;
    for (Mask c = 0; c < all->count; c++)
        total += all->listed[c];
    assert_int_equal(list.total.num, total);
    assert_int_equal(list.count, total < limit ? total : limit);
    for (size_t i = 0; i < list.count; i++) {
        Mask now = mask_of(game, &list.items[i]);
        assert_true(all->listed[now]);
        assert_true(i == 0 || earlier(mask_of(game, &list.items[i - 1]), now));
    }
    /* Nothing that comes before the last one listed is left out. */
    size_t before = 0;
    for (Mask c = 0; list.count > 0 && c < all->count; c++)
        before +=
            all->listed[c] && earlier(c, mask_of(game, &list.items[list.count - 1]));
    assert_true(list.count == 0 || before == list.count - 1);
}

/* Lists those for which `holds` and for no smaller part of which it does. */
static void list_minimal(Obvious *all, const bool *holds)
{
    for (Mask c = 0; c < all->count; c++) {
        all->listed[c] = holds[c];
        for (Mask part = 0; part < c; part++)
            if ((part & c) == part && holds[part])
                all->listed[c] = false;
    }
}

/* --- checks ----------------------------------------------------------------------------
 */

static void check_players(const Game *game, const Obvious *all)
{
    bool monotone = true;
    Coalition dummies;
    assert_true(game_dummies(game, &dummies));
    for (size_t i = 0; i < game->players; i++) {
        bool matters = false;
        Mask player = mask_player(game, i);
        for (Mask c = 0; c < all->count; c++) {
            matters = matters || all->wins[c & ~player] != all->wins[c | player];
            monotone = monotone && !(all->wins[c & ~player] && !all->wins[c | player]);
        }
        assert_int_equal(!players_has(&dummies, i), matters);
    }
    assert_int_equal(game->monotone, monotone);
}

static void check_lists(const Game *game, Obvious *all, size_t limit)
{
    static bool blocks[ALL];
    uint64_t count = 0;
    for (Mask c = 0; c < all->count; c++) {
        Coalition set = set_of(game, c);
        assert_int_equal(game_wins(game, &set), all->wins[c]);
        blocks[c] = !all->wins[mask_all(game) & ~c];
        assert_int_equal(game_blocks(game, &set), blocks[c]);
        all->listed[c] = all->wins[c];
        count += all->wins[c];
    }
    Counts counts;
    CoalitionList list;
    Wanted wanted = {.limit = limit};
    assert_true(game_counts(game, false, &counts));
    assert_int_equal(counts.winning.num, count);
    assert_true(game_winning(game, wanted, &list));
    check_list(game, all, list, limit);
    list_minimal(all, all->wins);
    assert_true(game_minimal_winning(game, wanted, &list));
    check_list(game, all, list, limit);
    list_minimal(all, blocks);
    assert_true(game_minimal_blocking(game, wanted, &list));
    check_list(game, all, list, limit);
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
        for (Mask c = 0; c < all->count; c++) {
            Ballot ballots[VOTERS_MAX] = {0};
            for (size_t i = 0; i < game->players; i++)
                ballots[game->voters[i]] =
                    mask_has(game, c, i) ? BALLOT_FOR : BALLOT_AGAINST;
            all->listed[c] = obvious_gate(game->poll, &gate, ballots);
        }
        CoalitionList list;
        assert_true(game_exact(game, gates.items[g], (Wanted){.limit = SIZE_MAX}, &list));
        check_list(game, all, list, SIZE_MAX);
    }
}

static void check_game(const Game *game, size_t limit)
{
    static Obvious all;
    assert_non_null(game);
    all = enumerate(game);
    check_lists(game, &all, limit);
    check_players(game, &all);
    check_exact(game, &all);
}

static void random_games(void **state)
{
    (void)state;
    static const size_t limits[] = {SIZE_MAX, 20, 3, 0};
    uint64_t seed = 4711;
    for (int game = 0; game < GAMES; game++) {
        Arena *arena = arena_new(0);
        Poll *poll = random_poll(arena, &seed, 1 + roll(&seed, VOTERS_MAX));
        check_game(game_make(arena, poll, NULL), limits[game % 4]);
        arena_free(arena);
    }
}

/* The same with a shelf, of which each question finds what the one before it left. */
static void kept_games(void **state)
{
    (void)state;
    uint64_t seed = 4712;
    Arena *beside = arena_new(0);
    Shelf *shelf = shelf_new(beside);
    assert_non_null(shelf);
    for (int game = 0; game < GAMES; game++) {
        Arena *arena = arena_new(0);
        Poll *poll = random_poll(arena, &seed, 1 + roll(&seed, VOTERS_MAX));
        for (size_t question = 0; question < 3; question++) {
            shelf_begin(shelf);
            const Game *made = game_make(arena, poll, shelf);
            check_game(made, question == 0 ? SIZE_MAX : 3);
            if (question == 1) // broken off: nothing of it may be left
                continue;
            shelf_end(shelf);
        }
        arena_free(arena);
    }
    shelf_free(shelf);
    arena_free(beside);
}

/* Weights that no 127-bit scale fits are worked out ballot by ballot. */
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
    Game *a = game_make(arena, small, NULL), *b = game_make(arena, huge, NULL);
    for (Mask c = 0; c <= mask_all(a); c++) {
        Coalition set = set_of(a, c);
        assert_int_equal(game_wins(a, &set), game_wins(b, &set));
        assert_int_equal(diagram_wins(a->diagram, a->root, &set),
                         diagram_wins(b->diagram, b->root, &set));
    }
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
    return game_make(arena, poll, NULL);
}

static void the_small_parties_of_the_alliance(void **state)
{
    (void)state;
    Arena *arena = arena_new(0);
    Game *more = alliance(arena, LIMIT_MORE_THAN);
    Game *least = alliance(arena, LIMIT_AT_LEAST);
    Counts counts;
    Coalition dummies, none;
    assert_true(game_counts(least, false, &counts));
    assert_int_equal(counts.winning.num, 19);
    assert_true(game_counts(more, false, &counts));
    assert_int_equal(counts.winning.num, 16);
    assert_true(game_dummies(least, &none));
    assert_int_equal(players_count(&none), 0);
    assert_true(game_dummies(more, &dummies));
    for (size_t i = 0; i < 6; i++) {
        assert_int_equal(players_has(&dummies, i), i >= 4);
        assert_int_equal(game_blocks_alone(more, i), i == 0);
        assert_false(game_decides_alone(more, i));
    }
    const PollGate *gate = more->poll->attempts.items[0].gate;
    CoalitionList list;
    assert_true(game_exact(more, gate, (Wanted){.limit = 20}, &list));
    assert_int_equal(list.total.num, 3);
    assert_true(game_minimal_winning(more, (Wanted){.limit = 20}, &list));
    assert_int_equal(list.total.num, 3); /* the city and two of the three educators */
    assert_true(players_has(&list.items[0], 1) && players_has(&list.items[0], 2));
    arena_free(arena);
}

static void many_voters(void **state)
{
    (void)state;
    static int64_t weights[1000];
    for (size_t i = 0; i < 1000; i++)
        weights[i] = 1;
    Arena *arena = arena_new(0);
    Poll *poll = poll_of(arena, 25), *more = poll_of(arena, 1000);
    Poll *most = poll_of(arena, RULE_PLAYERS_MAX + 1);
    add_attempt(poll, limit_gate(arena, LIMIT_MORE_THAN, 1, 2, weights, 25));
    add_attempt(more, limit_gate(arena, LIMIT_MORE_THAN, 1, 2, weights, 1000));
    poll_ready(poll);
    poll_ready(more);
    Game *game = game_make(arena, poll, NULL);
    CoalitionList list;
    Counts counts;
    assert_true(game_counts(game, false, &counts));
    assert_int_equal(counts.winning.num, 1u << 24);
    assert_true(game_minimal_winning(game, (Wanted){.limit = 5}, &list));
    assert_int_equal(list.total.num, 5200300);
    /* Half of 2^1000 less those that split evenly. */
    assert_true(game_counts(game_make(arena, more, NULL), false, &counts));
    assert_int_equal(rational_exact(arena, counts.winning).length, 301);
    assert_null(game_make(arena, most, NULL));
    arena_free(arena);
}

/* --- how many votes it takes
 * ------------------------------------------------------------
 */

static bool holds(Arena *arena, const ShareQuestion *question, Rational votes)
{
    const Game *game = game_make(arena, share_poll(arena, question, votes), NULL);
    Coalition dummies;
    switch (question->goal) {
    case GOAL_VETO: return game_blocks_alone(game, question->voter);
    case GOAL_ALONE: return game_decides_alone(game, question->voter);
    case GOAL_EQUAL:
        return diagram_compare(game->diagram, game->root, question->voter,
                               question->other) == STANDING_EQUAL;
    default:
        return game_dummies(game, &dummies) && !players_has(&dummies, question->voter);
    }
}

/* Nothing below has it, and it holds where the answer says that it begins. */
static void votes_that_it_takes(void **state)
{
    (void)state;
    uint64_t seed = 815;
    for (int round = 0; round < 300; round++) {
        Arena *arena = arena_new(0);
        size_t voters = 2 + roll(&seed, 4);
        int64_t weights[VOTERS_MAX];
        for (size_t i = 0; i < voters; i++)
            weights[i] = 1 + roll(&seed, 9);
        Poll *poll = poll_of(arena, voters);
        Limit limit = roll(&seed, 2) ? LIMIT_MORE_THAN : LIMIT_AT_LEAST;
        PollGate *gate =
            limit_gate(arena, limit, 1 + roll(&seed, 9), 10, weights, voters);
        gate->counting = COUNT_VOTES;
        add_attempt(poll, gate);
        poll_ready(poll);
        ShareQuestion question = {.poll = poll,
                                  .voter = roll(&seed, (unsigned)voters),
                                  .way = (GivesWay)roll(&seed, 3),
                                  .goal = (ShareGoal)roll(&seed, 4)};
        question.one = question.voter;
        question.giver = (question.voter + 1) % voters;
        question.other = (question.voter + voters - 1) % voters;
        ShareNeeded needed = share_needed(arena, &question);
        for (int64_t part = 0; needed.state <= SHARE_ABOVE && part < 24; part++) {
            Rational below =
                rational_mul(arena, needed.votes, rational_make(arena, part, 24));
            if (rational_sign(needed.votes) > 0)
                assert_false(holds(arena, &question, below));
        }
        int64_t most = weights[question.voter] + weights[question.giver];
        for (size_t i = 0; question.way != GIVES_ONE && i < voters; i++)
            most += i != question.voter && i != question.giver ? weights[i] : 0;
        for (int64_t part = 0; needed.state == SHARE_NEVER && part < 48; part++)
            assert_false(holds(arena, &question, rational_make(arena, most * part, 48)));
        Rational little = rational_make(arena, 1, 1000000);
        Rational above = rational_add(arena, needed.votes, little);
        if (needed.state <= SHARE_ABOVE)
            assert_int_equal(holds(arena, &question, needed.votes),
                             needed.state == SHARE_AT);
        if (needed.state == SHARE_ABOVE)
            assert_true(holds(arena, &question, above));
        arena_free(arena);
    }
}

/* --- which shares give a wanted picture ------------------------------------------------
 */

/* Whether some coalition of the others wins with `with` and loses with `without`, which
 * may be nobody (SIZE_MAX). */
static bool tells_apart(const Game *game, const Obvious *all, size_t with, size_t without)
{
    Mask one = mask_player(game, with);
    Mask other = without == SIZE_MAX ? 0 : mask_player(game, without);
    for (Mask c = 0; c < all->count; c++)
        if ((c & (one | other)) == 0 && all->wins[c | one] && !all->wins[c | other])
            return true;
    return false;
}

static bool picture_holds(Arena *arena, const ShareQuestion *question, Rational votes)
{
    const Game *game = game_roster(arena, share_poll(arena, question, votes));
    Obvious all = {.count = mask_all(game) + 1};
    for (Mask c = 0; c < all.count; c++) {
        Coalition coalition = set_of(game, c);
        all.wins[c] = game_wins(game, &coalition);
    }
    Mask everyone = mask_all(game);
    if (question->goal == GOAL_EQUAL)
        return !tells_apart(game, &all, question->one, question->other) &&
               !tells_apart(game, &all, question->other, question->one);
    if (question->goal == GOAL_NO_VETO && !all.wins[everyone])
        return false;
    for (size_t i = 0; i < game->players; i++) {
        Mask own = mask_player(game, i);
        if (question->goal == GOAL_NO_DUMMY && !tells_apart(game, &all, i, SIZE_MAX))
            return false;
        if (question->goal == GOAL_NO_VETO && !all.wins[everyone & ~own])
            return false;
        if (question->goal == GOAL_NO_SOLE && all.wins[own])
            return false;
    }
    return true;
}

static bool in_spans(const VoteSpans *spans, Rational votes)
{
    return spans_around(spans, votes).here != NULL;
}

/* Whether the spans say what holds, at a number and right beside it. */
static void judge(Arena *arena, const ShareQuestion *question, const VoteSpans *spans,
                  Rational votes, Rational most)
{
    Rational little = rational_make(arena, 1, 1000000);
    for (int side = -1; side <= 1; side++) {
        Rational at = rational_add(arena, votes,
                                   rational_mul(arena, little, rational_from_int(side)));
        if (rational_sign(at) >= 0 &&
            (rational_sign(most) < 0 || rational_compare(at, most) <= 0))
            assert_int_equal(in_spans(spans, at), picture_holds(arena, question, at));
    }
}

/* One sum, told by sums; or with a count of heads beside it, told by points. */
static void spans_of_votes(void **state)
{
    (void)state;
    uint64_t seed = 4242;
    for (int round = 0; round < 300; round++) {
        Arena *arena = arena_new(0);
        size_t voters = 2 + roll(&seed, 4);
        int64_t weights[VOTERS_MAX];
        for (size_t i = 0; i < voters; i++)
            weights[i] = roll(&seed, 9) + (roll(&seed, 8) != 0);
        weights[0]++;
        Poll *poll = poll_of(arena, voters);
        Limit limit = roll(&seed, 2) ? LIMIT_MORE_THAN : LIMIT_AT_LEAST;
        PollGate *gate =
            limit_gate(arena, limit, 1 + roll(&seed, 9), 10, weights, voters);
        gate->counting = COUNT_VOTES;
        add_attempt(poll, gate);
        if (roll(&seed, 3) == 0) {
            int64_t heads[VOTERS_MAX] = {1, 1, 1, 1, 1};
            PollGate *also = limit_gate(arena, LIMIT_AT_LEAST, 1, 2, heads, voters);
            poll->blocking = also;
            also->limit = LIMIT_MORE_THAN;
            also->act = ACT_AGAINST;
        }
        poll_ready(poll);
        ShareQuestion question = {.poll = poll,
                                  .voter = roll(&seed, (unsigned)voters),
                                  .way = (GivesWay)roll(&seed, 3),
                                  .goal = GOAL_EQUAL + roll(&seed, 4)};
        question.giver = (question.voter + 1) % voters;
        question.one = roll(&seed, (unsigned)voters);
        question.other = (question.one + 1) % voters;
        VoteSpans spans;
        assert_true(share_spans(arena, &question, &spans));
        VoteSpan range = share_range(arena, &question);
        Rational most = range.endless ? rational_from_int(-1) : range.high;
        for (size_t i = 0; i < spans.count; i++) {
            judge(arena, &question, &spans, spans.items[i].low, most);
            if (!spans.items[i].endless)
                judge(arena, &question, &spans, spans.items[i].high, most);
        }
        for (int64_t part = 0; part < 48; part++)
            judge(arena, &question, &spans, rational_make(arena, part, 3), most);
        arena_free(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_games),
        cmocka_unit_test(kept_games),
        cmocka_unit_test(huge_weights),
        cmocka_unit_test(the_small_parties_of_the_alliance),
        cmocka_unit_test(many_voters),
        cmocka_unit_test(votes_that_it_takes),
        cmocka_unit_test(spans_of_votes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
