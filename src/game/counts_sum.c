#include "game/counts.h"

#include "game/sum_rows.h"

#include <stdlib.h>

// One sum by dynamic programming: a table holds how many coalitions have each sum, and
// how many members. A rule and its dual (what blocks) have the same swings, so the
// smaller limit of the two is used. Then one player is taken out of the table again by
// alternating sums, for each weight once.

enum {
    LIMIT_MAX = 20 * 1000 * 1000,
    STEPS_MAX = 2000 * 1000 * 1000, // additions for each prime, by size and not
};

typedef struct {
    Arena *arena;         // which tells when to stop
    size_t field, fields; // the table under way, and how many there are
    size_t players;
    uint32_t *weights; // lightest first; those of the limit or more are cut to it
    size_t *order;     // the player of each
    size_t limit;      // sums below it lose
    bool dual;         // it is what blocks that is counted
} Sums;

static bool read_sums(Arena *arena, const VoteRule *rule, Sums *out)
{
    const RuleNode *sum = rule_only_sum(rule);
    if (sum == NULL)
        return false;
    size_t players = rule->players;
    *out = (Sums){.arena = arena, .players = players};
    Weight limit = rule_smaller_limit(sum, players, &out->dual);
    if (limit > LIMIT_MAX)
        return false;
    out->limit = (size_t)limit;
    out->weights = ARENA_ARRAY(arena, uint32_t, players + 1);
    out->order = ARENA_ARRAY(arena, size_t, players + 1);
    for (size_t i = 0; i < players; i++) {
        Weight weight = sum->weights[i] < limit ? sum->weights[i] : limit;
        size_t at = i;
        for (; at > 0 && out->weights[at - 1] > (uint32_t)weight; at--) {
            out->weights[at] = out->weights[at - 1];
            out->order[at] = out->order[at - 1];
        }
        out->weights[at] = (uint32_t)weight;
        out->order[at] = i;
    }
    return true;
}

// Tells how far the tables are: `done` of the players are in this one.
static void tell_progress(const Sums *sums, size_t done)
{
    arena_progress(sums->arena, sums->field * sums->players + done,
                   sums->fields * sums->players);
}

// --- sums alone ---

// How many coalitions have each sum below the limit, then up to each.
static void fill_plain(const Sums *sums, int32_t prime, int32_t *table)
{
    size_t reach = 0; // the largest sum so far
    memset(table, 0, sums->limit * sizeof *table);
    table[0] = 1;
    for (size_t i = 0; i < sums->players; i++) {
        size_t weight = sums->weights[i];
        if (weight >= sums->limit || arena_cancelled(sums->arena))
            break;
        tell_progress(sums, i);
        reach = reach + weight < sums->limit ? reach + weight : sums->limit - 1;
        lanes_shift(table, weight, reach - weight + 1, prime);
    }
    for (size_t s = 1; s < sums->limit; s++)
        table[s] = lane_add(table[s], table[s - 1], prime);
}

// Coalitions without one player of this weight whose sum is at most `most`.
static int32_t without(const int32_t *table, size_t weight, size_t most, int32_t prime)
{
    int64_t count = 0;
    for (int64_t s = (int64_t)most, sign = 1; s >= 0; s -= (int64_t)weight, sign = -sign)
        count = (count + (sign > 0 ? table[s] : prime - table[s])) % prime;
    return (int32_t)count;
}

static int32_t swings_plain(const Sums *sums, const int32_t *table, size_t weight,
                            int32_t prime)
{
    size_t most = sums->limit - 1;
    if (weight == 0)
        return 0;
    if (weight > most) // whoever has the limit alone swings in every losing coalition
        return table[most];
    int32_t all = without(table, weight, most, prime);
    return lane_add(all, prime - without(table, weight, most - weight, prime), prime);
}

typedef struct {
    size_t fields;
    Field *field;
    uint64_t *losing; // [field]([size])
    uint64_t *swings; // [field][rank]([size])
} Remainders;

static bool count_plain(Sums *sums, const Remainders *out)
{
    int32_t *table = malloc(sums->limit * sizeof *table);
    if (table == NULL)
        return false;
    for (size_t f = 0; f < out->fields; f++) {
        int32_t prime = (int32_t)out->field[f].prime;
        if (arena_cancelled(sums->arena))
            break;
        sums->field = f;
        fill_plain(sums, prime, table);
        out->losing[f] = (uint64_t)table[sums->limit - 1] % (uint64_t)prime;
        for (size_t i = 0; i < sums->players; i++) {
            uint64_t *to = &out->swings[f * sums->players + i];
            if (i > 0 && sums->weights[i] == sums->weights[i - 1])
                *to = to[-1];
            else
                *to = (uint64_t)swings_plain(sums, table, sums->weights[i], prime) %
                      (uint64_t)prime;
        }
    }
    free(table);
    return true;
}

// --- sums and members ---

typedef struct {
    const Sums *sums;
    SumRows table;
} Rows;

static void fill_rows(const Rows *rows)
{
    const Sums *sums = rows->sums;
    size_t reach = 0;
    memset(rows->table.cells, 0,
           rows->table.start[sums->limit] * sizeof *rows->table.cells);
    rows->table.cells[0] = 1;
    for (size_t i = 0; i < sums->players && sums->weights[i] < sums->limit; i++) {
        size_t weight = sums->weights[i];
        if (arena_cancelled(sums->arena))
            return;
        tell_progress(sums, i);
        reach = reach + weight < sums->limit ? reach + weight : sums->limit - 1;
        for (size_t s = reach + 1; weight > 0 && s-- > weight;)
            sum_rows_add(&rows->table, s, s - weight, 1, i + 1);
        for (size_t k = i + 1; weight == 0 && k > 0; k--)
            rows->table.cells[k] = lane_add(rows->table.cells[k],
                                            rows->table.cells[k - 1], rows->table.prime);
    }
    for (size_t s = 1; s < sums->limit; s++)
        sum_rows_add(&rows->table, s, s - 1, 0, SIZE_MAX);
}

// Adds (or with `minus` takes away) the coalitions of `size` others whose sum is at most
// `most`, without one player of this weight.
static int32_t sized_without(const Rows *rows, size_t weight, size_t size, size_t most)
{
    int64_t count = 0, s = (int64_t)most;
    for (size_t taken = 0; taken <= size && s >= 0; taken++, s -= (int64_t)weight) {
        if (size - taken >= sum_rows_length(&rows->table, (size_t)s))
            continue;
        int32_t cell = rows->table.cells[rows->table.start[s] + size - taken];
        count += taken % 2 == 0 ? cell : rows->table.prime - cell;
    }
    return (int32_t)(count % rows->table.prime);
}

static int32_t swings_sized(const Rows *rows, size_t weight, size_t size)
{
    size_t most = rows->sums->limit - 1;
    if (weight == 0)
        return 0;
    if (weight > most)
        return size < sum_rows_length(&rows->table, most)
                   ? rows->table.cells[rows->table.start[most] + size]
                   : 0;
    int32_t all = sized_without(rows, weight, size, most);
    int32_t below = sized_without(rows, weight, size, most - weight);
    return lane_add(all, rows->table.prime - below, rows->table.prime);
}

static void read_rows(const Rows *rows, size_t f, const Remainders *out)
{
    const Sums *sums = rows->sums;
    size_t players = sums->players;
    uint64_t prime = (uint64_t)rows->table.prime;
    const int32_t *last = rows->table.cells + rows->table.start[sums->limit - 1];
    for (size_t size = 0; size <= players; size++)
        out->losing[f * (players + 1) + size] =
            size < sum_rows_length(&rows->table, sums->limit - 1)
                ? (uint64_t)last[size] % prime
                : 0;
    for (size_t i = 0; i < players; i++) {
        uint64_t *to = &out->swings[(f * players + i) * players];
        bool again = i > 0 && sums->weights[i] == sums->weights[i - 1];
        for (size_t size = 0; size < players; size++)
            to[size] = again
                           ? to[(ptrdiff_t)size - (ptrdiff_t)players]
                           : (uint64_t)swings_sized(rows, sums->weights[i], size) % prime;
    }
}

static bool count_sized(Sums *sums, const Remainders *out)
{
    Rows rows = {.sums = sums};
    bool done = sum_rows_new(&rows.table, sums->weights, sums->players, sums->limit);
    for (size_t f = 0; done && f < out->fields; f++) {
        rows.table.prime = (int32_t)out->field[f].prime;
        if (arena_cancelled(sums->arena))
            break;
        sums->field = f;
        fill_rows(&rows);
        read_rows(&rows, f, out);
    }
    sum_rows_free(&rows.table);
    return done;
}

// --- from remainders to counts ---

static Rational binomial(Arena *arena, size_t n, size_t k)
{
    Rational value = RATIONAL_ONE;
    for (size_t i = 0; i < k; i++) {
        value = rational_mul(arena, value, rational_from_int((int64_t)(n - i)));
        Rational divisor = rational_from_int((int64_t)(i + 1));
        rational_div(arena, value, divisor, &value);
    }
    return value;
}

static void read_sized(Arena *arena, const Sums *sums, const Remainders *from,
                       Counts *out)
{
    size_t players = sums->players;
    out->winning = RATIONAL_ZERO;
    for (size_t size = 0; size <= players; size++) {
        Rational losing = fields_join(arena, from->field, from->fields,
                                      from->losing + size, players + 1);
        // What can't block wins when it is those who are against that are counted.
        size_t at = sums->dual ? players - size : size;
        Rational all = binomial(arena, players, size);
        out->winning_of[at] = sums->dual ? losing : rational_sub(arena, all, losing);
        out->winning = rational_add(arena, out->winning, out->winning_of[at]);
    }
    for (size_t i = 0; i < players; i++) {
        Rational sum = RATIONAL_ZERO;
        Rational *to = &out->swings_of[sums->order[i] * players];
        out->like[sums->order[i]] = sums->order[i];
        if (i > 0 && sums->weights[i] == sums->weights[i - 1]) {
            size_t like = out->like[sums->order[i - 1]];
            out->like[sums->order[i]] = like;
            out->swings[sums->order[i]] = out->swings[like];
            memcpy(to, &out->swings_of[like * players], players * sizeof *to);
            continue;
        }
        for (size_t size = 0; size < players; size++) {
            size_t at = sums->dual ? players - 1 - size : size;
            to[at] = fields_join(arena, from->field, from->fields,
                                 from->swings + i * players + size, players * players);
            sum = rational_add(arena, sum, to[at]);
        }
        out->swings[sums->order[i]] = sum;
    }
}

static void read_plain(Arena *arena, const Sums *sums, const Remainders *from,
                       Counts *out)
{
    Rational losing = fields_join(arena, from->field, from->fields, from->losing, 1);
    Rational all = RATIONAL_ONE, two = rational_from_int(2);
    for (size_t i = 0; i < sums->players; i++)
        all = rational_mul(arena, all, two);
    out->winning = sums->dual ? losing : rational_sub(arena, all, losing);
    for (size_t i = 0; i < sums->players; i++) {
        out->like[sums->order[i]] = sums->order[i];
        out->swings[sums->order[i]] = fields_join(arena, from->field, from->fields,
                                                  from->swings + i, sums->players);
    }
}

// The tables are let go of at once, and yet they keep to the limit of the document.
static bool has_room(Arena *arena, const Sums *sums, bool sized)
{
    size_t needed = sized ? sum_rows_bytes(sums->weights, sums->players, sums->limit)
                          : sums->limit * sizeof(int32_t);
    return needed <= arena_left(arena);
}

bool counts_sum(Arena *arena, const VoteRule *rule, bool sized, Counts *out)
{
    Sums sums;
    if (!read_sums(arena, rule, &sums))
        return false;
    size_t players = rule->players;
    if (!has_room(arena, &sums, sized))
        return false;
    *out = counts_new(arena, players, sized);
    Remainders made = {0};
    made.fields = fields_make(arena, LANE_BITS, players + 1, &made.field);
    size_t sizes = sized ? players : 1;
    made.losing = ARENA_ARRAY(arena, uint64_t, made.fields * (players + 1));
    made.swings = ARENA_ARRAY(arena, uint64_t, made.fields * players * sizes);
    sums.fields = made.fields;
    bool done = (sized ? count_sized : count_plain)(&sums, &made);
    arena_progress(arena, made.fields, made.fields);
    arena_work(arena); // ends here when it was cancelled; the tables are free by now
    if (!done)
        return false;
    (sized ? read_sized : read_plain)(arena, &sums, &made, out);
    return true;
}

bool counts_prefer_sum(const VoteRule *rule, bool sized)
{
    const RuleNode *sum = rule_only_sum(rule);
    bool dual;
    if (sum == NULL)
        return false;
    Weight limit = rule_smaller_limit(sum, rule->players, &dual);
    Weight cells = limit * (Weight)(sized ? rule->players : 1);
    if (cells * (Weight)rule->players > (Weight)STEPS_MAX * 40 || limit > LIMIT_MAX)
        return false;
    // A diagram of few players is small whatever the weights.
    return rule->players > 30 || cells < 100000;
}
