// Counting coalitions against plain C over the same weights: `power CASE`. Prints a line
// "CASE OURS PLAIN" in nanoseconds. The plain way is the textbook one: for indices a
// table of sums in doubles, which is fast and not exact; else a loop over all coalitions.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "game/counts.h"
#include "game/indices.h"
#include "game/least.h"

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static unsigned roll(unsigned below)
{
    static uint64_t seed = 2026;
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)((seed >> 33) % below);
}

typedef struct {
    Arena *arena;
    size_t players;
    Weight *weights, total, limit;
    VoteRule *rule;
} Body;

static void make_rule(Body *body, unsigned percent)
{
    body->limit = body->total * percent / 100 + 1;
    body->rule =
        rule_make(body->arena, body->players,
                  rule_sum(body->arena, body->weights, body->limit, body->total));
}

static Body body_of(size_t players, unsigned most, unsigned percent)
{
    Body body = {.arena = arena_new(0), .players = players};
    body.weights = ARENA_ARRAY(body.arena, Weight, players);
    for (size_t i = 0; i < players; i++)
        body.total += body.weights[i] = 1 + roll(most);
    make_rule(&body, percent);
    return body;
}

// Few with much and many with little, 5.2 million in all.
static Body fund(void)
{
    Body body = {.arena = arena_new(0), .players = 190};
    body.weights = ARENA_ARRAY(body.arena, Weight, body.players);
    for (size_t i = 0; i < body.players; i++)
        body.total += body.weights[i] = 1500 + 830000 / ((Weight)i + 1) + roll(15000);
    make_rule(&body, 85);
    return body;
}

// --- the plain way ---

static volatile double sink;

static void plain_sums(const Body *body, bool sized)
{
    size_t limit = (size_t)body->limit, players = body->players;
    size_t rows = sized ? players + 1 : 1;
    double *table = calloc(rows * limit, sizeof *table);
    table[0] = 1;
    for (size_t i = 0; i < players; i++)
        for (size_t k = rows; k-- > 0;)
            for (size_t s = limit, w = (size_t)body->weights[i]; s-- > w;)
                if (!sized)
                    table[s] += table[s - w];
                else if (k > 0)
                    table[k * limit + s] += table[(k - 1) * limit + s - w];
    sink = table[limit - 1];
    free(table);
}

static void plain_coalitions(const Body *body)
{
    uint64_t wins = 0, all = (uint64_t)1 << body->players;
    for (uint64_t c = 0; c < all; c++) {
        int64_t sum = 0;
        for (uint64_t rest = c; rest != 0; rest &= rest - 1)
            sum += (int64_t)body->weights[__builtin_ctzll(rest)];
        wins += sum >= (int64_t)body->limit;
    }
    sink = (double)wins;
}

// --- cases ---

static double ours_sums(const Body *body, bool sized)
{
    double begun = now();
    Counts counts;
    Rational *values = ARENA_ARRAY(body->arena, Rational, body->players);
    if (!counts_sum(body->arena, body->rule, sized, &counts))
        abort();
    if (sized)
        index_shapley(body->arena, &counts, values);
    else
        index_banzhaf(body->arena, &counts, values);
    return now() - begun;
}

static double ours_diagram(const Body *body)
{
    double begun = now();
    Diagram *diagram = diagram_new(body->arena, body->rule);
    Ref root;
    Counts counts;
    Family family;
    Rational *values = ARENA_ARRAY(body->arena, Rational, body->players);
    if (!diagram_add(diagram, body->rule, &root))
        abort();
    counts_diagram(diagram, root, true, &counts);
    index_shapley(body->arena, &counts, values);
    if (!family_minimal(diagram, root, rule_trend(diagram, body->rule), &family))
        abort();
    family_count(&family, NULL, NULL);
    return now() - begun;
}

static double time_plain(const Body *body, bool sized)
{
    double begun = now();
    plain_sums(body, sized);
    return now() - begun;
}

// --- rules of several measures ---

// Weights as whole numbers for the plain way; a coalition wins when it has the limit of
// every measure, or when fewer than `blockers` are against.
typedef struct {
    Arena *arena;
    size_t players, measures, blockers;
    int64_t weights[3][64], limits[3];
    VoteRule *rule;
} Council;

static RuleNode *measure_node(const Council *council, size_t m)
{
    Weight *weights = ARENA_ARRAY(council->arena, Weight, council->players), total = 0;
    for (size_t i = 0; i < council->players; i++)
        total += weights[i] = council->weights[m][i];
    return rule_sum(council->arena, weights, council->limits[m], total);
}

static void make_council(Council *council)
{
    RuleNode *all = rule_join(council->arena, RULE_ALL), *root = all;
    for (size_t m = 0; m < council->measures; m++)
        rule_add(council->arena, all, measure_node(council, m));
    if (council->blockers > 0) {
        Council heads = {.arena = council->arena, .players = council->players};
        for (size_t i = 0; i < heads.players; i++)
            heads.weights[0][i] = 1;
        heads.limits[0] = (int64_t)(heads.players - council->blockers + 1);
        root = rule_join(council->arena, RULE_ANY);
        rule_add(council->arena, root, all);
        rule_add(council->arena, root, measure_node(&heads, 0));
    }
    council->rule = rule_make(council->arena, council->players, root);
}

// Heads; people, in few large places and many small ones; votes that grow more slowly.
static int64_t measure(const Council *council, size_t m, size_t player, unsigned most)
{
    if (m == 0)
        return 1;
    if (m == 1)
        return 1 + (int64_t)(most / (player + 1)) + roll(most / 50);
    int64_t votes = 3;
    while (votes < 29 &&
           votes * votes * votes * (int64_t)most / 24389 < council->weights[1][player])
        votes++;
    return votes;
}

static Council council_of(size_t players, size_t measures, unsigned most,
                          unsigned percent, size_t blockers)
{
    Council council = {.arena = arena_new(0),
                       .players = players,
                       .measures = measures,
                       .blockers = blockers};
    for (size_t m = 0; m < measures; m++) {
        int64_t total = 0;
        for (size_t i = 0; i < players; i++)
            total += council.weights[m][i] = measure(&council, m, i, most);
        council.limits[m] = total * percent / 100 + 1;
    }
    make_council(&council);
    return council;
}

// The textbook way: every coalition in Gray's order, so that each differs by one member.
static double plain_council(const Council *council)
{
    double begun = now();
    int64_t sums[3] = {0};
    uint64_t in = 0, wins = 0;
    size_t count = 0;
    for (uint64_t c = 1; c >> council->players == 0; c++) {
        int at = __builtin_ctzll(c);
        in ^= (uint64_t)1 << at;
        int64_t sign = in >> at & 1 ? 1 : -1;
        count += (size_t)sign;
        bool holds = true;
        for (size_t m = 0; m < council->measures; m++) {
            sums[m] += sign * council->weights[m][at];
            holds = holds && sums[m] >= council->limits[m];
        }
        wins += holds ||
                (council->blockers > 0 && count > council->players - council->blockers);
    }
    sink = (double)wins;
    return now() - begun;
}

static double ours_minimal(const Council *council, double *found)
{
    double begun = now();
    Diagram *diagram = diagram_new(council->arena, council->rule);
    Ref root;
    Family family;
    if (!diagram_add(diagram, council->rule, &root) ||
        !family_minimal(diagram, root, rule_trend(diagram, council->rule), &family))
        abort();
    *found = 0;
    int64_t count;
    if (rational_to_int(family_count(&family, NULL, NULL), &count))
        *found = (double)count;
    return now() - begun;
}

// Votes and heads: too many places for a diagram, so they are counted and not kept.
static double ours_places(const Council *council)
{
    double begun = now();
    Rational count;
    const Diagram *order = diagram_new(council->arena, council->rule);
    LeastOf of = {.order = order->order, .smallest = true};
    if (!least_count_places(order, council->rule, of, &count))
        abort();
    return now() - begun;
}

// Memberships of smallest coalitions, by size too for Deegan and Packel.
static double ours_least(const Body *body, bool sized)
{
    double begun = now();
    Arena *arena = body->arena;
    const Diagram *order = diagram_new(arena, body->rule);
    Rational *with = ARENA_ARRAY(arena, Rational, body->players), count;
    FamilyCounts counts;
    if (sized ? !least_counts(arena, body->rule, order->order, &counts)
              : !least_memberships(arena, body->rule, order->order, with, &count))
        abort();
    if (sized)
        index_deegan(arena, body->players, &counts, with);
    else
        index_holler(arena, body->players, with, with);
    return now() - begun;
}

// 10^7 times the weights of 60 voters are added up: no way of going through them.
static double time_adding(const Council *council)
{
    enum { TIMES = 10000000 };
    double begun = now();
    int64_t wins = 0;
    for (uint64_t c = 0, in = 1; c < TIMES; c++, in = in * 6364136223846793005u + 1) {
        int64_t sum = 0;
        for (size_t i = 0; i < council->players; i++)
            sum += council->weights[1][i] & -(int64_t)(in >> i & 1);
        wins += sum >= council->limits[1];
    }
    sink = (double)wins;
    return now() - begun;
}

static double ours_council(const Council *council)
{
    double begun = now();
    Arena *arena = council->arena;
    Diagram *diagram = diagram_new(arena, council->rule);
    Ref root;
    Counts counts;
    Family family;
    FamilyCounts minimal;
    Rational *values = ARENA_ARRAY(arena, Rational, council->players);
    if (!diagram_add(diagram, council->rule, &root))
        abort();
    counts_diagram(diagram, root, true, &counts);
    index_banzhaf(arena, &counts, values);
    index_penrose(arena, &counts, values);
    index_shapley(arena, &counts, values);
    index_prevent(arena, &counts, values);
    index_initiate(arena, &counts, values);
    if (!family_minimal(diagram, root, rule_trend(diagram, council->rule), &family))
        abort();
    family_counts(&family, &minimal);
    index_deegan(arena, council->players, &minimal, values);
    Rational *with = ARENA_ARRAY(arena, Rational, council->players);
    for (size_t i = 0; i < council->players; i++)
        for (size_t size = 0; size <= council->players; size++)
            with[i] = rational_add(arena, size == 0 ? RATIONAL_ZERO : with[i],
                                   minimal.with[i * (council->players + 1) + size]);
    index_holler(arena, council->players, with, values);
    if (council->players <= JOHNSTON_PLAYERS_MAX)
        index_johnston(diagram, root, values);
    return now() - begun;
}

typedef struct {
    const char *name;
    size_t players, measures;
    unsigned most, percent;
    size_t blockers;
} CouncilCase;

// With all indices, beside a loop over all coalitions.
static const CouncilCase councils[] = {
    {"any-25", 25, 3, 1000000, 60, 4},
    {"council-2", 27, 2, 83000000, 62, 4},
    {"council-3", 27, 3, 83000000, 62, 0},
};

static bool run_council(const char *name)
{
    for (size_t i = 0; i < sizeof councils / sizeof *councils; i++) {
        const CouncilCase *at = &councils[i];
        if (strcmp(name, at->name) != 0)
            continue;
        Council council =
            council_of(at->players, at->measures, at->most, at->percent, at->blockers);
        double ours = ours_council(&council);
        printf("%s %.0f %.0f\n", name, ours, plain_council(&council));
        arena_free(council.arena);
        return true;
    }
    return false;
}

// --- the smallest winning coalitions ---

typedef struct {
    const Body *body; // heavy ones first
    Weight rest[64];  // of the players from here on
    uint64_t found, most;
} Search;

// Only the last member of a coalition has to be needed when heavy ones come first.
static void search(Search *search_, size_t player, Weight sum)
{
    const Body *body = search_->body;
    if (search_->found >= search_->most || player == body->players ||
        sum + search_->rest[player] < body->limit)
        return;
    Weight with = sum + body->weights[player];
    if (with >= body->limit)
        search_->found++;
    else
        search(search_, player + 1, with);
    search(search_, player + 1, sum);
}

static int by_weight(const void *left, const void *right)
{
    Weight a = *(const Weight *)left, b = *(const Weight *)right;
    return (a < b) - (a > b);
}

// Nanoseconds for each coalition that was found: ours by counting, theirs one by one.
static void run_minimal(Body *body, const char *name)
{
    qsort(body->weights, body->players, sizeof *body->weights, by_weight);
    Council council = {
        .arena = body->arena, .players = body->players, .rule = body->rule};
    double count, ours = ours_minimal(&council, &count);
    Search all = {.body = body, .most = 50000000};
    for (size_t i = body->players; i-- > 0;)
        all.rest[i] = body->weights[i] + (i + 1 < body->players ? all.rest[i + 1] : 0);
    double begun = now();
    search(&all, 0, 0);
    double plain = now() - begun;
    printf("%s %.6f %.6f %.0f %.0f\n", name, ours / count, plain / (double)all.found,
           ours, count);
}

static void run(const char *name)
{
    if (run_council(name))
        return;
    // The plain table by sizes would take 7 GB for the fund: that for Banzhaf stands in.
    bool sized = strstr(name, "shapley") != NULL || strstr(name, "deegan") != NULL;
    Body body = strstr(name, "fund") ? fund() : body_of(200, 999, 50);
    double ours, plain;
    if (strcmp(name, "minimal-30") == 0) {
        body = body_of(30, 1000, 55);
        run_minimal(&body, name);
        arena_free(body.arena);
        return;
    }
    if (strcmp(name, "any-60") == 0 || strcmp(name, "heads-60") == 0) {
        bool any = strcmp(name, "any-60") == 0;
        Council council = council_of(60, 2, 17000, 60, any ? 4 : 0);
        ours = any ? ours_minimal(&council, &plain) : ours_places(&council);
        printf("%s %.0f %.0f\n", name, ours, time_adding(&council));
        arena_free(council.arena);
        return;
    }
    if (strcmp(name, "all-25") == 0) {
        body = body_of(25, 100000, 60);
        ours = ours_diagram(&body);
        double begun = now();
        plain_coalitions(&body);
        plain = now() - begun;
    } else {
        bool least = strstr(name, "deegan") != NULL || strstr(name, "holler") != NULL;
        ours = least ? ours_least(&body, sized) : ours_sums(&body, sized);
        plain = time_plain(&body, sized && body.total < 1000000);
    }
    printf("%s %.0f %.0f\n", name, ours, plain);
    arena_free(body.arena);
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        run(argv[i]);
    return 0;
}
