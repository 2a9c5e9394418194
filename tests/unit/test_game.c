/* Tests of rules as numbers: everything against plain enumeration, on random games. */
#include "game/algebra.h"
#include "game/bits.h"
#include "game/counts.h"
#include "game/halves.h"
#include "game/indices.h"
#include "game/least.h"
#include "game/sums.h"
#include "game/tally.h"
#include "game/witness.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { GAMES = 3000, PLAYERS = 7, ALL = 1 << PLAYERS };

static unsigned roll(uint64_t *seed, unsigned below)
{
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)((*seed >> 33) % below);
}

/* --- games at random -------------------------------------------------------------------
 */

/* With this set the weights of every sum fall from player to player. */
static bool in_order;

static RuleNode *random_sum(Arena *arena, uint64_t *seed, size_t players, bool upward)
{
    Weight *weights = ARENA_ARRAY(arena, Weight, players), total = 0;
    unsigned most = 1 + roll(seed, 9);
    for (size_t i = 0; i < players; i++) {
        weights[i] = roll(seed, most + 1);
        total += weights[i];
        for (size_t k = i; in_order && k > 0 && weights[k] > weights[k - 1]; k--) {
            Weight heavy = weights[k];
            weights[k] = weights[k - 1];
            weights[k - 1] = heavy;
        }
    }
    Weight low = roll(seed, (unsigned)total + 3);
    Weight high = upward || roll(seed, 3) > 0 ? total : low + roll(seed, 5);
    return rule_sum(arena, weights, low, high);
}

/* A sum over parts: bodies that vote as their members decide. */
static void weigh_parts(Arena *arena, uint64_t *seed, RuleNode *node, bool upward)
{
    Weight *weights = ARENA_ARRAY(arena, Weight, node->parts.count), total = 0;
    for (size_t i = 0; i < node->parts.count; i++) {
        weights[i] = roll(seed, 5);
        total += weights[i];
    }
    node->kind = RULE_WEIGHED;
    node->weights = weights;
    node->low = roll(seed, (unsigned)total + 2);
    node->high = upward || roll(seed, 3) > 0 ? total : node->low + roll(seed, 3);
}

static RuleNode *random_node(Arena *arena, uint64_t *seed, size_t players, int depth,
                             bool upward)
{
    if (depth == 0 || roll(seed, 2) == 0)
        return random_sum(arena, seed, players, upward);
    static const RuleKind kinds[] = {RULE_ALL, RULE_ANY, RULE_SOME, RULE_WEIGHED,
                                     RULE_NONE};
    RuleNode *node = rule_join(arena, kinds[roll(seed, upward ? 4 : 5)]);
    unsigned parts = 1 + roll(seed, 3);
    node->count = 1 + roll(seed, parts);
    if (node->kind == RULE_WEIGHED) {
        const RuleNode *sum = random_sum(arena, seed, parts, upward);
        *node = *sum;
        node->kind = RULE_WEIGHED;
    }
    for (unsigned i = 0; i < parts; i++)
        rule_add(arena, node, random_node(arena, seed, players, depth - 1, upward));
    if (roll(seed, 3) == 0)
        weigh_parts(arena, seed, node, upward);
    return node;
}

typedef struct {
    Arena *arena;
    size_t players;
    const VoteRule *rule;
    Diagram *diagram;
    Ref root;
    bool wins[ALL];
    unsigned all;
    bool monotone;
    RuleTrend trend; // what the rule alone tells
} Tried;

static void try_rule(Tried *tried, uint64_t *seed, bool upward)
{
    tried->arena = arena_new(0);
    tried->players = 1 + roll(seed, PLAYERS);
    tried->all = 1u << tried->players;
    tried->rule = rule_make(
        tried->arena, tried->players,
        random_node(tried->arena, seed, tried->players, (int)roll(seed, 3), upward));
    tried->diagram = diagram_new(tried->arena, tried->rule);
    assert_true(diagram_add(tried->diagram, tried->rule, &tried->root));
    const Tally *tally = tally_make(tried->arena, tried->rule);
    tried->monotone = true;
    for (unsigned c = 0; c < tried->all; c++) {
        Players set = {{c}};
        tried->wins[c] = rule_wins(tried->rule, &set);
        assert_int_equal(tally_wins(tally, set.words), tried->wins[c]);
        assert_int_equal(diagram_wins(tried->diagram, tried->root, &set), tried->wins[c]);
        for (size_t i = 0; i < tried->players; i++)
            if (c >> i & 1 && tried->wins[c & ~(1u << i)] && !tried->wins[c])
                tried->monotone = false;
    }
    assert_int_equal(diagram_is_monotone(tried->diagram, tried->root), tried->monotone);
    tried->trend = rule_trend(tried->diagram, tried->rule);
    if (tried->trend.rises)
        assert_true(tried->monotone);
    for (size_t i = 1; tried->trend.descends && i < tried->players; i++)
        assert_in_range(diagram_compare(tried->diagram, tried->root,
                                        tried->diagram->order[i - 1],
                                        tried->diagram->order[i]),
                        STANDING_EQUAL, STANDING_MORE);
}

/* --- counts ----------------------------------------------------------------------------
 */

static void check_counts(const Tried *tried, const Counts *counts)
{
    size_t players = tried->players;
    int64_t winning[PLAYERS + 1] = {0}, swings[PLAYERS][PLAYERS] = {{0}}, all = 0;
    for (unsigned c = 0; c < tried->all; c++) {
        winning[__builtin_popcount(c)] += tried->wins[c];
        all += tried->wins[c];
        for (size_t i = 0; i < players; i++)
            if (!(c >> i & 1))
                swings[i][__builtin_popcount(c)] +=
                    (int)tried->wins[c | 1u << i] - (int)tried->wins[c];
    }
    assert_int_equal(counts->winning.num, all);
    for (size_t k = 0; counts->sized && k <= players; k++)
        assert_int_equal(counts->winning_of[k].num, winning[k]);
    for (size_t i = 0; i < players; i++) {
        int64_t sum = 0;
        for (size_t k = 0; k < players; k++) {
            sum += swings[i][k];
            if (counts->sized)
                assert_int_equal(counts->swings_of[i * players + k].num, swings[i][k]);
        }
        assert_int_equal(counts->swings[i].num, sum);
    }
}

static void counts_are_right(void **state)
{
    (void)state;
    uint64_t seed = 1;
    size_t sums = 0;
    for (int game = 0; game < GAMES; game++) {
        Tried tried;
        Counts counts;
        try_rule(&tried, &seed, game % 2);
        for (int sized = 0; sized < 2; sized++) {
            counts_diagram(tried.diagram, tried.root, sized, &counts);
            check_counts(&tried, &counts);
            counts_in_remainders(tried.diagram, tried.root, sized, &counts);
            check_counts(&tried, &counts);
            if (counts_sum(tried.arena, tried.rule, sized, &counts)) {
                check_counts(&tried, &counts);
                sums++;
            }
        }
        arena_free(tried.arena);
    }
    assert_true(sums > GAMES / 4);
}

/* --- families --------------------------------------------------------------------------
 */

static bool is_minimal(const Tried *tried, unsigned c)
{
    for (unsigned part = 0; part < c; part++)
        if ((part & c) == part && tried->wins[part])
            return false;
    return tried->wins[c];
}

static void check_list(const Tried *tried, const Family *family, const bool *in,
                       unsigned containing, unsigned lacking)
{
    static Players items[ALL];
    Players has = {{containing}}, not = {{lacking}};
    unsigned count = 0;
    for (unsigned c = 0; c < tried->all; c++)
        count += in[c] && (c & containing) == containing && (c & lacking) == 0;
    assert_int_equal(family_count(family, &has, &not ).num, count);
    assert_int_equal(family_list(family, &has, &not, ALL, items), count);
    for (unsigned i = 0; i < count; i++) {
        unsigned c = (unsigned)items[i].words[0];
        assert_true(in[c] && (c & containing) == containing && (c & lacking) == 0);
        if (i > 0) {
            unsigned last = (unsigned)items[i - 1].words[0];
            assert_true(c != last && __builtin_popcount(last) <= __builtin_popcount(c));
        }
    }
}

static void families_are_right(void **state)
{
    (void)state;
    uint64_t seed = 2;
    for (int game = 0; game < GAMES; game++) {
        Tried tried;
        Family family;
        static bool minimal[ALL];
        try_rule(&tried, &seed, game % 2);
        for (unsigned c = 0; c < tried.all; c++)
            minimal[c] = is_minimal(&tried, c);
        unsigned containing = roll(&seed, tried.all), lacking = roll(&seed, tried.all);
        containing &= roll(&seed, tried.all);
        assert_true(family_winning(tried.diagram, tried.root, &family));
        check_list(&tried, &family, tried.wins, 0, 0);
        check_list(&tried, &family, tried.wins, containing, lacking & ~containing);
        assert_true(family_minimal(tried.diagram, tried.root, tried.trend, &family));
        check_list(&tried, &family, minimal, 0, 0);
        check_list(&tried, &family, minimal, containing, lacking & ~containing);
        arena_free(tried.arena);
    }
}

static Rational sum_of(Arena *arena, const Rational *values, size_t count)
{
    Rational sum = RATIONAL_ZERO;
    for (size_t i = 0; i < count; i++)
        sum = rational_add(arena, sum, values[i]);
    return sum;
}

/* --- without a diagram
 * ------------------------------------------------------------------
 */

static void check_least(const Tried *tried, LeastOf of, const bool *in, unsigned all)
{
    static Players items[ALL], found[ALL];
    Rational count;
    size_t listed;
    unsigned expected = 0, has = of.containing ? (unsigned)of.containing->words[0] : 0;
    unsigned lacks = of.lacking ? (unsigned)of.lacking->words[0] : 0;
    for (unsigned c = 0; c < all; c++)
        expected += in[c] && (c & has) == has && (c & lacks) == 0;
    if (least_count_sum(tried->arena, tried->rule, of, &count))
        assert_int_equal(count.num, expected);
    else
        assert_null(rule_only_sum(tried->rule));
    if (least_count_places(tried->diagram, tried->rule, of, &count))
        assert_int_equal(count.num, expected);
    else
        assert_true(rule_is_composed(tried->rule->root));
    assert_true(least_list(tried->arena, tried->rule, of, ALL, items, &listed));
    assert_int_equal(listed, expected);
    Family family;
    assert_true((of.smallest
                     ? family_minimal(tried->diagram, tried->root, tried->trend, &family)
                     : family_winning(tried->diagram, tried->root, &family)));
    family_list(&family, of.containing, of.lacking, ALL, found);
    for (size_t i = 0; i < listed; i++)
        assert_true(players_equal(&items[i], &found[i]));
}

static void check_memberships(const Tried *tried)
{
    size_t row = tried->players + 1;
    Rational with[PLAYERS], count;
    Family family;
    FamilyCounts plain, counts;
    assert_true(family_minimal(tried->diagram, tried->root, tried->trend, &family));
    family_counts(&family, &plain);
    assert_true(least_memberships(tried->arena, tried->rule, tried->diagram->order, with,
                                  &count));
    assert_true(least_counts(tried->arena, tried->rule, tried->diagram->order, &counts));
    assert_int_equal(rational_compare(count, plain.count), 0);
    assert_int_equal(rational_compare(counts.count, plain.count), 0);
    for (size_t size = 0; size < row; size++)
        assert_int_equal(rational_compare(counts.of_size[size], plain.of_size[size]), 0);
    for (size_t i = 0; i < tried->players; i++) {
        Rational sum = sum_of(tried->arena, plain.with + i * row, row);
        assert_int_equal(rational_compare(with[i], sum), 0);
        for (size_t size = 0; size < row; size++)
            assert_int_equal(
                rational_compare(counts.with[i * row + size], plain.with[i * row + size]),
                0);
    }
}

/* Every way of the order that the rule itself tells, with and without some. */
static void tables_are_as_families(void **state)
{
    (void)state;
    uint64_t seed = 9;
    size_t sums = 0, others = 0;
    in_order = true;
    for (int game = 0; game < 2 * GAMES; game++) {
        Tried tried;
        static bool minimal[ALL];
        try_rule(&tried, &seed, true);
        if (tried.trend.descends) {
            for (unsigned c = 0; c < tried.all; c++)
                minimal[c] = is_minimal(&tried, c);
            Players has = {{roll(&seed, tried.all) & roll(&seed, tried.all)}};
            Players lacks = {{roll(&seed, tried.all) & ~has.words[0]}};
            LeastOf of = {.order = tried.diagram->order};
            for (int kind = 0; kind < 4; kind++) {
                of.smallest = kind % 2;
                of.containing = kind > 1 ? &has : NULL;
                of.lacking = kind > 1 ? &lacks : NULL;
                check_least(&tried, of, of.smallest ? minimal : tried.wins, tried.all);
            }
            if (rule_only_sum(tried.rule) != NULL)
                check_memberships(&tried);
            *(rule_only_sum(tried.rule) != NULL ? &sums : &others) += 1;
        }
        arena_free(tried.arena);
    }
    in_order = false;
    assert_true(sums > GAMES / 2 && others > GAMES / 2);
}

/* A coalition with a sum between two is found just when there is one. */
static void sums_are_found(void **state)
{
    (void)state;
    uint64_t seed = 10;
    for (int game = 0; game < GAMES; game++) {
        Arena *arena = arena_new(0);
        size_t players = 1 + roll(&seed, PLAYERS);
        const RuleNode *sum = random_sum(arena, &seed, players, true);
        Weight low = (Weight)roll(&seed, 40) - 2, high = low + (Weight)roll(&seed, 4) - 1;
        bool there = false;
        Players found;
        for (unsigned c = 0; c < 1u << players; c++) {
            Weight has = 0;
            for (size_t i = 0; i < players; i++)
                has += c >> i & 1 ? sum->weights[i] : 0;
            there = there || (low <= has && has <= high);
        }
        assert_int_equal(sums_coalition(arena, sum->weights, players, low, high, &found),
                         there);
        Weight has = 0;
        for (size_t i = 0; there && i < players; i++)
            has += players_has(&found, i) ? sum->weights[i] : 0;
        assert_true(!there || (low <= has && has <= high));
        arena_free(arena);
    }
}

/* --- comparing -------------------------------------------------------------------------
 */

static Standing compare_plainly(const Tried *tried, size_t a, size_t b)
{
    bool more = false, less = false;
    for (unsigned c = 0; c < tried->all; c++) {
        if (c >> a & 1 || c >> b & 1)
            continue;
        more = more || (tried->wins[c | 1u << a] && !tried->wins[c | 1u << b]);
        less = less || (!tried->wins[c | 1u << a] && tried->wins[c | 1u << b]);
    }
    return more && less ? STANDING_DIFFERENT
           : more       ? STANDING_MORE
           : less       ? STANDING_LESS
                        : STANDING_EQUAL;
}

static void players_are_compared(void **state)
{
    (void)state;
    uint64_t seed = 3;
    for (int game = 0; game < GAMES / 2; game++) {
        Tried tried;
        Players dummies, counted;
        try_rule(&tried, &seed, game % 2);
        diagram_dummies(tried.diagram, tried.root, &dummies);
        if (counts_dummies(tried.arena, tried.rule, &counted))
            assert_true(players_equal(&dummies, &counted));
        for (size_t a = 0; a < tried.players; a++) {
            bool matters = false;
            for (unsigned c = 0; c < tried.all; c++)
                matters = matters || tried.wins[c] != tried.wins[c ^ 1u << a];
            assert_int_equal(players_has(&dummies, a), !matters);
            for (size_t b = 0; b < tried.players; b++)
                if (a != b)
                    assert_int_equal(diagram_compare(tried.diagram, tried.root, a, b),
                                     compare_plainly(&tried, a, b));
        }
        arena_free(tried.arena);
    }
}

static void duals_and_witnesses(void **state)
{
    (void)state;
    uint64_t seed = 4;
    for (int game = 0; game < GAMES; game++) {
        Tried tried;
        Ref dual, losing, back, other;
        Players found;
        try_rule(&tried, &seed, game % 2);
        bool improper = false, deadlock = false, same = true;
        unsigned full = tried.all - 1;
        const VoteRule *opposed = rule_dual(tried.arena, tried.rule);
        Diagram *blocking = diagram_mirror(tried.diagram, tried.root, true, &dual);
        Diagram *without = diagram_mirror(tried.diagram, tried.root, false, &losing);
        Diagram *again = diagram_mirror(blocking, dual, true, &back);
        VoteRule *second =
            rule_make(tried.arena, tried.players,
                      random_node(tried.arena, &seed, tried.players, 1, game % 2));
        assert_true(diagram_add(tried.diagram, second, &other));
        for (unsigned c = 0; c < tried.all; c++) {
            Players set = {{c}};
            assert_int_equal(diagram_wins(blocking, dual, &set), !tried.wins[full & ~c]);
            assert_int_equal(rule_wins(opposed, &set), !tried.wins[full & ~c]);
            assert_int_equal(diagram_wins(without, losing, &set), !tried.wins[c]);
            assert_int_equal(diagram_wins(again, back, &set), tried.wins[c]);
            improper = improper || (tried.wins[c] && tried.wins[full & ~c]);
            deadlock = deadlock || (!tried.wins[c] && !tried.wins[full & ~c]);
            same = same && tried.wins[c] == rule_wins(second, &set);
        }
        assert_int_equal(diagram_both(tried.diagram, tried.root, WINS, &found), improper);
        if (improper)
            assert_true(tried.wins[found.words[0]] && tried.wins[full & ~found.words[0]]);
        assert_int_equal(diagram_both(tried.diagram, tried.root, LOSES, &found),
                         deadlock);
        if (deadlock)
            assert_false(tried.wins[found.words[0]] ||
                         tried.wins[full & ~found.words[0]]);
        assert_int_equal(!diagram_differ(tried.diagram, tried.root, other, &found), same);
        if (!same)
            assert_int_not_equal(tried.wins[found.words[0]], rule_wins(second, &found));
        arena_free(tried.arena);
    }
}

/* What bits say is what the diagram says, witnesses too. */
static void bits_are_as_diagrams(void **state)
{
    (void)state;
    uint64_t seed = 8;
    for (int game = 0; game < GAMES; game++) {
        Arena *arena = arena_new(0);
        size_t players = 1 + roll(&seed, game % 16 ? 9 : BITS_PLAYERS_MAX);
        const VoteRule *rule =
            rule_make(arena, players,
                      random_node(arena, &seed, players, (int)roll(&seed, 3), game % 2));
        Diagram *diagram = diagram_new(arena, rule);
        Ref root;
        Family family;
        Players ours, theirs;
        assert_true(diagram_add(diagram, rule, &root));
        assert_true(family_winning(diagram, root, &family));
        BitTable bits = bits_make(arena, rule);
        assert_int_equal(bits_none(&bits), root == LOSES);
        bits_dummies(&bits, &ours);
        diagram_dummies(diagram, root, &theirs);
        assert_true(players_equal(&ours, &theirs));
        if (rule_rises(rule) && witness_all_matter(arena, rule))
            assert_int_equal(players_count(&theirs), 0);
        assert_int_equal(bits_improper(&bits, &ours),
                         diagram_both(diagram, root, WINS, &theirs));
        if (bits_improper(&bits, &ours))
            assert_true(players_equal(&ours, &theirs));
        for (int winning = 0; winning < 2; winning++)
            if (witness_both(arena, rule, winning, &ours)) {
                Players others = players_others(&ours, players);
                assert_int_equal(rule_wins(rule, &ours), winning);
                assert_int_equal(rule_wins(rule, &others), winning);
            }
        assert_int_equal(bits_smallest(&bits, &ours),
                         family_list(&family, NULL, NULL, 1, &theirs));
        if (root != LOSES)
            assert_true(players_equal(&ours, &theirs));
        arena_free(arena);
    }
}

/* --- indices ---------------------------------------------------------------------------
 */

static void assert_one(Rational value)
{
    assert_int_equal(rational_compare(value, RATIONAL_ONE), 0);
}

/* Johnston's index, coalition by coalition. */
static void johnston_plainly(const Tried *tried, Rational *out)
{
    for (size_t i = 0; i < tried->players; i++)
        out[i] = RATIONAL_ZERO;
    for (unsigned c = 0; c < tried->all; c++) {
        unsigned needed = 0;
        for (size_t i = 0; i < tried->players; i++)
            if (tried->wins[c] && c >> i & 1 && !tried->wins[c & ~(1u << i)])
                needed |= 1u << i;
        for (size_t i = 0; i < tried->players; i++)
            if (needed >> i & 1)
                out[i] = rational_add(
                    tried->arena, out[i],
                    rational_make(tried->arena, 1, __builtin_popcount(needed)));
    }
}

/* Shapley's and Owen's values by going through all orders in which unions stay together
 * (with every player a union of its own: all orders). */
typedef struct {
    const Tried *tried;
    const size_t *unions;
    int64_t pivots[PLAYERS], orders;
} Orders;

static void go_through(Orders *orders, unsigned before, size_t last)
{
    const Tried *tried = orders->tried;
    bool open = false; /* whether the last one's union is not complete yet */
    for (size_t i = 0; before != 0 && i < tried->players; i++)
        open = open || (!(before >> i & 1) && orders->unions[i] == orders->unions[last]);
    if (before == tried->all - 1)
        orders->orders++;
    for (size_t i = 0; i < tried->players; i++)
        if (!(before >> i & 1) && (!open || orders->unions[i] == orders->unions[last]))
            go_through(orders, before | 1u << i, i);
}

static void count_pivots(Orders *orders, unsigned before, size_t last, unsigned *path,
                         size_t length)
{
    const Tried *tried = orders->tried;
    bool open = false;
    for (size_t i = 0; before != 0 && i < tried->players; i++)
        open = open || (!(before >> i & 1) && orders->unions[i] == orders->unions[last]);
    if (before == tried->all - 1)
        for (size_t k = 0; k < length; k++) {
            unsigned with = k + 1 < length ? path[k + 1] : before;
            int gain = (int)tried->wins[with] - (int)tried->wins[path[k]];
            orders->pivots[__builtin_ctz(with ^ path[k])] += gain;
        }
    path[length] = before;
    for (size_t i = 0; i < tried->players; i++)
        if (!(before >> i & 1) && (!open || orders->unions[i] == orders->unions[last]))
            count_pivots(orders, before | 1u << i, i, path, length + 1);
}

static void check_orders(const Tried *tried, const size_t *unions, const Rational *value)
{
    Orders orders = {.tried = tried, .unions = unions};
    unsigned path[PLAYERS + 1];
    go_through(&orders, 0, 0);
    count_pivots(&orders, 0, 0, path, 0);
    for (size_t i = 0; i < tried->players; i++)
        assert_int_equal(
            rational_compare(
                value[i], rational_make(tried->arena, orders.pivots[i], orders.orders)),
            0);
}

static void check_indices(const Tried *tried)
{
    Arena *arena = tried->arena;
    size_t players = tried->players;
    Rational values[PLAYERS], plain[PLAYERS];
    Counts counts;
    FamilyCounts minimal;
    Family family;
    Ref dual;
    counts_diagram(tried->diagram, tried->root, true, &counts);
    if (index_banzhaf(arena, &counts, values))
        assert_one(sum_of(arena, values, players));
    if (index_shapley(arena, &counts, values))
        assert_one(sum_of(arena, values, players));
    assert_true(family_minimal(tried->diagram, tried->root, tried->trend, &family));
    FamilyCounts again;
    family_counts_in_remainders(&family, &again);
    family_counts(&family, &minimal);
    for (size_t i = 0; i < (players + 1) * players; i++)
        assert_int_equal(rational_compare(minimal.with[i], again.with[i]), 0);
    assert_int_equal(rational_compare(minimal.count, again.count), 0);
    assert_int_equal(rational_compare(minimal.count, family_count(&family, NULL, NULL)),
                     0);
    if (index_deegan(arena, players, &minimal, values))
        assert_one(sum_of(arena, values, players));
    for (size_t i = 0; i < players; i++)
        plain[i] = sum_of(arena, minimal.with + i * (players + 1), players + 1);
    if (index_holler(arena, players, plain, values))
        assert_one(sum_of(arena, values, players));
    johnston_plainly(tried, plain);
    if (index_johnston(tried->diagram, tried->root, values)) {
        Rational sum = sum_of(arena, plain, players);
        for (size_t i = 0; i < players; i++)
            assert_int_equal(
                rational_compare(rational_mul(arena, values[i], sum), plain[i]), 0);
    }
    /* In order, those needed are counted without going through coalitions. */
    if (tried->trend.descends || (diagram_is_monotone(tried->diagram, tried->root) &&
                                  diagram_is_ordered(tried->diagram, tried->root))) {
        bool defined;
        assert_true(index_johnston_ordered(tried->diagram, tried->root, plain, &defined));
        assert_int_equal(index_johnston(tried->diagram, tried->root, values), defined);
        for (size_t i = 0; defined && i < players; i++)
            assert_int_equal(rational_compare(values[i], plain[i]), 0);
    }
    /* A rule and the rule of blocking it have the same swings. */
    Counts blocking;
    Diagram *mirror = diagram_mirror(tried->diagram, tried->root, true, &dual);
    counts_diagram(mirror, dual, false, &blocking);
    for (size_t i = 0; i < players; i++)
        assert_int_equal(rational_compare(counts.swings[i], blocking.swings[i]), 0);
    /* swings = 2 * (winning with the player) - winning */
    for (size_t i = 0; i < players; i++) {
        int64_t with = 0;
        for (unsigned c = 0; c < tried->all; c++)
            with += tried->wins[c] && c >> i & 1;
        assert_int_equal(counts.swings[i].num, 2 * with - counts.winning.num);
    }
}

static void check_unions(const Tried *tried, uint64_t *seed)
{
    size_t players = tried->players, unions[PLAYERS], count = 0, number[PLAYERS];
    Rational owen[PLAYERS], banzhaf[PLAYERS], shapley[PLAYERS];
    Counts counts;
    for (size_t i = 0; i < PLAYERS; i++)
        number[i] = SIZE_MAX;
    for (size_t i = 0; i < players; i++) {
        size_t of = roll(seed, (unsigned)players);
        if (number[of] == SIZE_MAX)
            number[of] = count++;
        unions[i] = number[of];
    }
    assert_true(index_owen(tried->arena, tried->rule, unions, owen, banzhaf));
    check_orders(tried, unions, owen);
    for (size_t i = 0; i < players; i++)
        unions[i] = i;
    assert_true(index_owen(tried->arena, tried->rule, unions, owen, banzhaf));
    check_orders(tried, unions, owen);
    counts_diagram(tried->diagram, tried->root, true, &counts);
    index_shapley(tried->arena, &counts, shapley);
    for (size_t i = 0; i < players; i++)
        assert_int_equal(rational_compare(owen[i], shapley[i]), 0);
    if (index_penrose(tried->arena, &counts, shapley))
        for (size_t i = 0; i < players; i++)
            assert_int_equal(rational_compare(banzhaf[i], shapley[i]), 0);
}

static void indices_are_right(void **state)
{
    (void)state;
    uint64_t seed = 5;
    for (int game = 0; game < GAMES; game++) {
        Tried tried;
        in_order = game % 3 == 0;
        try_rule(&tried, &seed, true);
        in_order = false;
        check_indices(&tried);
        if (game % 10 == 0 && tried.players < 6)
            check_unions(&tried, &seed);
        arena_free(tried.arena);
    }
}

/* Names and scale change nothing. */
static void names_and_scale_do_not_matter(void **state)
{
    (void)state;
    uint64_t seed = 6;
    for (int game = 0; game < GAMES; game++) {
        Arena *arena = arena_new(0);
        size_t players = 1 + roll(&seed, PLAYERS);
        RuleNode *sum = random_sum(arena, &seed, players, true);
        Weight *turned = ARENA_ARRAY(arena, Weight, players);
        Weight factor = ((Weight)1 << 70) + roll(&seed, 1000);
        for (size_t i = 0; i < players; i++)
            turned[players - 1 - i] = sum->weights[i] * factor;
        RuleNode *second = rule_sum(arena, turned, sum->low * factor, (Weight)1 << 100);
        VoteRule *rules[] = {rule_make(arena, players, sum),
                             rule_make(arena, players, second)};
        Counts counts[2];
        for (size_t i = 0; i < 2; i++) {
            Diagram *diagram = diagram_new(arena, rules[i]);
            Ref root;
            assert_true(diagram_add(diagram, rules[i], &root));
            counts_diagram(diagram, root, false, &counts[i]);
        }
        for (size_t i = 0; i < players; i++)
            assert_int_equal(counts[0].swings[i].num,
                             counts[1].swings[players - 1 - i].num);
        arena_free(arena);
    }
}

/* What is counted by halves is what a loop over all coalitions counts, and what is listed
 * comes in the order of a diagram. */
static void halves_count_right(void **state)
{
    (void)state;
    uint64_t seed = 77;
    for (int round = 0; round < GAMES / 10; round++) {
        Arena *arena = arena_new(0);
        size_t players = 1 + roll(&seed, 12);
        Weight *weights = ARENA_ARRAY(arena, Weight, players), total = 0;
        for (size_t i = 0; i < players; i++)
            total += weights[i] = roll(&seed, 1 + roll(&seed, 40));
        Weight low = 1 + roll(&seed, (unsigned)total + 1);
        int64_t counted = 0;
        size_t exact = 0;
        for (unsigned mask = 0; mask >> players == 0; mask++) {
            Weight got = 0;
            for (size_t i = 0; i < players; i++)
                got += mask >> i & 1 ? weights[i] : 0;
            counted += got >= low;
            exact += got == low;
        }
        const VoteRule *rule =
            rule_make(arena, players, rule_sum(arena, weights, low, low));
        Diagram *diagram = diagram_new(arena, rule);
        Halves halves;
        assert_true(halves_make(arena, weights, diagram->order, players, &halves));
        assert_int_equal(halves_from(&halves, low), counted);
        Players *items = ARENA_ARRAY(arena, Players, exact + 1);
        Players *listed = ARENA_ARRAY(arena, Players, exact + 1);
        size_t few = roll(&seed, (unsigned)exact + 1);
        assert_int_equal(halves_exactly(&halves, low, few, items), exact);
        Family family;
        Ref root;
        assert_true(diagram_add(diagram, rule, &root));
        assert_true(family_winning(diagram, root, &family));
        assert_int_equal(family_list(&family, NULL, NULL, exact, listed), exact);
        for (size_t i = 0; i < few; i++)
            assert_true(players_equal(&items[i], &listed[i]));
        arena_free(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_are_right),
        cmocka_unit_test(halves_count_right),
        cmocka_unit_test(families_are_right),
        cmocka_unit_test(tables_are_as_families),
        cmocka_unit_test(sums_are_found),
        cmocka_unit_test(players_are_compared),
        cmocka_unit_test(duals_and_witnesses),
        cmocka_unit_test(bits_are_as_diagrams),
        cmocka_unit_test(indices_are_right),
        cmocka_unit_test(names_and_scale_do_not_matter),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
