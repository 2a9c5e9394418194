// Counting coalitions against plain C over the same weights: `power CASE`. Prints a line
// "CASE OURS PLAIN" in nanoseconds. The plain way is the textbook one: for indices a
// table of sums in doubles, which is fast and not exact; else a loop over all coalitions.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "game/counts.h"
#include "game/indices.h"

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
    if (!family_minimal(diagram, root, &family))
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

static void run(const char *name)
{
    bool sized = strstr(name, "shapley") != NULL;
    Body body = strstr(name, "fund") ? fund() : body_of(200, 999, 50);
    double ours, plain;
    if (strcmp(name, "all-25") == 0) {
        body = body_of(25, 100000, 60);
        ours = ours_diagram(&body);
        double begun = now();
        plain_coalitions(&body);
        plain = now() - begun;
    } else {
        ours = ours_sums(&body, sized);
        plain = time_plain(&body, sized);
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
