#include "game/least.h"

#include "game/sum_rows.h"

#include <stdlib.h>

// The players are gone through heaviest first. A table holds how many coalitions of those
// before come up to each sum: their members' own, or that of who is left out, whichever
// can only be smaller. The coalitions that a player completes have sums within its weight
// of the limit. One player is taken out of a table by alternating sums.

enum {
    SUMS_MAX = 20 * 1000 * 1000,
    CELLS_A_SECOND = 1000 * 1000 * 1000,
    SECONDS_MAX = 100, // about so long a table may take
};

typedef struct {
    Arena *arena;
    size_t players; // by level, without those who are to be lacking
    size_t *player;
    uint32_t *weights;
    bool *wanted;  // who has to be a member
    size_t last;   // the last of them, counted from 1
    size_t limit;  // sums from it on win
    bool left_out; // the table is of those who are left out
    size_t top;    // its last sum
    size_t fields;
    Field *field;
} Table;

// --- reading ---

static bool read_table(Arena *arena, const VoteRule *rule, LeastOf of, Table *out)
{
    const RuleNode *sum = rule_only_sum(rule);
    Weight total = 0;
    if (sum == NULL || sum->low > UINT32_MAX)
        return false;
    *out = (Table){.arena = arena,
                   .player = ARENA_ARRAY(arena, size_t, rule->players),
                   .weights = ARENA_ARRAY(arena, uint32_t, rule->players),
                   .wanted = ARENA_ARRAY(arena, bool, rule->players),
                   .limit = (size_t)sum->low};
    for (size_t level = 0; level < rule->players; level++) {
        size_t player = of.order[level], at = out->players;
        if (of.lacking != NULL && players_has(of.lacking, player))
            continue;
        if (sum->weights[player] > UINT32_MAX)
            return false;
        out->player[at] = player;
        out->weights[at] = (uint32_t)sum->weights[player];
        out->wanted[at] = of.containing != NULL && players_has(of.containing, player);
        out->last = out->wanted[at] ? at + 1 : out->last;
        out->players++;
        total += sum->weights[player];
    }
    Weight own = sum->low - 1, others = total - sum->low;
    out->left_out = others < own;
    out->top = (size_t)(others < 0 ? 0 : out->left_out ? others : own);
    if (others < 0) // not even all together: the table is not looked at
        out->limit = SIZE_MAX;
    return out->top < SUMS_MAX;
}

// The sums of the table with which the player of a level completes a coalition, when
// those before have `before` in all; false for none.
static bool completing(const Table *table, size_t level, size_t before, size_t *low,
                       size_t *high)
{
    size_t weight = table->weights[level];
    if (weight == 0)
        return false;
    if (!table->left_out) {
        *low = table->limit > weight ? table->limit - weight : 0;
        *high = table->limit - 1;
        return true;
    }
    if (before + weight < table->limit)
        return false;
    *low = before >= table->limit ? before - table->limit + 1 : 0;
    *high = before + weight - table->limit;
    *high = *high < table->top ? *high : table->top;
    return *low <= *high;
}

static void tell(const Table *table, size_t field, size_t level)
{
    arena_progress(table->arena, field * table->players + level,
                   table->fields * table->players);
}

// --- sums alone ---

// Coalitions of the table whose sum lies between two.
static int64_t between(const int32_t *cells, size_t low, size_t high)
{
    return (int64_t)cells[high] - (low > 0 ? cells[low - 1] : 0);
}

static void add_player(const Table *table, size_t level, int32_t *cells, int32_t prime)
{
    size_t weight = table->weights[level];
    bool shift = table->wanted[level] && !table->left_out;
    if (table->wanted[level] && table->left_out)
        return;
    if (shift && weight > table->top)
        memset(cells, 0, (table->top + 1) * sizeof *cells);
    else if (shift) {
        memmove(cells + weight, cells, (table->top + 1 - weight) * sizeof *cells);
        memset(cells, 0, weight * sizeof *cells);
    } else if (weight <= table->top)
        lanes_shift(cells, weight, table->top + 1 - weight, prime);
}

static int32_t remainder_of(int64_t sum, int32_t prime)
{
    int64_t rest = sum % prime;
    return (int32_t)(rest < 0 ? rest + prime : rest);
}

// Up to each sum there is the coalition of nobody.
static void begin_cells(const Table *table, int32_t *cells)
{
    for (size_t s = 0; s <= table->top; s++)
        cells[s] = 1;
}

static uint64_t count_field(const Table *table, bool smallest, size_t f, int32_t *cells)
{
    int32_t prime = (int32_t)table->field[f].prime;
    int64_t count = 0;
    begin_cells(table, cells);
    for (size_t level = 0, before = 0; level < table->players; level++) {
        size_t low, high;
        if (arena_cancelled(table->arena))
            return 0;
        tell(table, f, level);
        if (smallest && table->last <= level + 1 &&
            completing(table, level, before, &low, &high))
            count = (count + between(cells, low, high)) % prime;
        add_player(table, level, cells, prime);
        before += table->weights[level];
    }
    return (uint64_t)remainder_of(smallest ? count : cells[table->top], prime);
}

static Rational two_to(Arena *arena, size_t exponent)
{
    Rational value = RATIONAL_ONE;
    for (size_t i = 0; i < exponent; i++)
        value = rational_add(arena, value, value);
    return value;
}

static bool takes_too_long(const Table *table, size_t cells)
{
    return cells / SECONDS_MAX * table->players >= CELLS_A_SECOND;
}

static bool ready(Table *table, size_t *bytes)
{
    *bytes = (table->top + 1) * sizeof(int32_t);
    table->fields =
        fields_make(table->arena, LANE_BITS, table->players + 1, &table->field);
    return *bytes <= arena_left(table->arena) &&
           !takes_too_long(table, (table->top + 1) * table->fields);
}

static void finish(const Table *table)
{
    arena_progress(table->arena, table->fields, table->fields);
    arena_work(table->arena); // ends here when it was cancelled
}

bool least_count_sum(Arena *arena, const VoteRule *rule, LeastOf of, Rational *out)
{
    Table table;
    size_t bytes, wanted = 0;
    if (!read_table(arena, rule, of, &table) || !ready(&table, &bytes))
        return false;
    *out = RATIONAL_ZERO;
    if (table.limit == SIZE_MAX)
        return true;
    uint64_t *remainders = ARENA_ARRAY(arena, uint64_t, table.fields);
    int32_t *cells = malloc(bytes);
    if (cells == NULL)
        return false;
    for (size_t f = 0; f < table.fields; f++)
        remainders[f] = count_field(&table, of.smallest, f, cells);
    free(cells);
    finish(&table);
    *out = fields_join(arena, table.field, table.fields, remainders, 1);
    for (size_t level = 0; level < table.players; level++)
        wanted += table.wanted[level];
    if (!of.smallest && !table.left_out) // the table is of those that lose
        *out = rational_sub(arena, two_to(arena, table.players - wanted), *out);
    return true;
}

// --- memberships ---

// Coalitions of the table between two sums, of which one player of this weight is no
// part.
static int64_t without(const int32_t *cells, size_t weight, size_t low, size_t high,
                       int32_t prime)
{
    int64_t count = 0;
    for (size_t taken = 0, sign = 1; taken <= high; taken += weight, sign = !sign) {
        int64_t part = between(cells, low > taken ? low - taken : 0, high - taken);
        count = (count + (sign ? part : -part)) % prime;
    }
    return count;
}

// The same of which the player is a member, in a table of members or of who is left out.
static int64_t having(const Table *table, const int32_t *cells, size_t weight, size_t low,
                      size_t high, int32_t prime)
{
    if (table->left_out)
        return without(cells, weight, low, high, prime);
    if (high < weight)
        return 0;
    return without(cells, weight, low > weight ? low - weight : 0, high - weight, prime);
}

static void count_members(const Table *table, size_t f, int32_t *cells, int64_t *with)
{
    int32_t prime = (int32_t)table->field[f].prime;
    memset(with, 0, (table->players + 1) * sizeof *with);
    begin_cells(table, cells);
    for (size_t level = 0, before = 0; level < table->players; level++) {
        size_t low, high;
        if (arena_cancelled(table->arena))
            return;
        tell(table, f, level);
        if (completing(table, level, before, &low, &high)) {
            int64_t all = between(cells, low, high), same = 0;
            for (size_t i = 0; i < level; i++) {
                if (i == 0 || table->weights[i] != table->weights[i - 1])
                    same = having(table, cells, table->weights[i], low, high, prime);
                with[i] = (with[i] + same) % prime;
            }
            with[level] = (with[level] + all) % prime;
            with[table->players] = (with[table->players] + all) % prime;
        }
        add_player(table, level, cells, prime);
        before += table->weights[level];
    }
}

bool least_memberships(Arena *arena, const VoteRule *rule, const size_t *order,
                       Rational *with, Rational *count)
{
    Table table;
    size_t bytes;
    LeastOf of = {.order = order, .smallest = true};
    if (!read_table(arena, rule, of, &table) || !ready(&table, &bytes))
        return false;
    size_t players = table.players, row = players + 1;
    int64_t *members = ARENA_ARRAY(arena, int64_t, row);
    uint64_t *remainders = ARENA_ARRAY(arena, uint64_t, table.fields * row);
    int32_t *cells = malloc(bytes);
    if (cells == NULL)
        return false;
    for (size_t f = 0; f < table.fields && table.limit != SIZE_MAX; f++) {
        count_members(&table, f, cells, members);
        for (size_t i = 0; i < row; i++)
            remainders[f * row + i] =
                (uint64_t)remainder_of(members[i], (int32_t)table.field[f].prime);
    }
    free(cells);
    finish(&table);
    for (size_t i = 0; i < players; i++)
        with[table.player[i]] =
            fields_join(arena, table.field, table.fields, remainders + i, row);
    *count = fields_join(arena, table.field, table.fields, remainders + players, row);
    return true;
}

// --- sums and members ---

typedef struct {
    const Table *table;
    SumRows rows;
    size_t least, most; // sizes that a smallest coalition can have
    int64_t *of_size;   // players + 1 cells
    int64_t *with;      // [level][size]
} Sized;

// to[size] += the coalitions of the table up to a sum, by the size of what the player of
// the level makes of them: `taken` of their members, or of those they leave out, stand
// for one player that is taken out again. Only sizes that there can be are looked at:
// what goes beyond comes to nothing in the end.
static void add_up_to(const Sized *sized, size_t sum, size_t level, size_t taken,
                      int64_t sign, int64_t *to)
{
    const int32_t *cells = sum_rows_at(&sized->rows, sum);
    size_t length = sum_rows_length(&sized->rows, sum), from = 0;
    size_t least = sized->least, most = sized->most < level + 1 ? sized->most : level + 1;
    if (!sized->table->left_out) {
        size_t own = taken + 1;
        from = least > own ? least - own : 0;
        for (size_t k = from; k < length && k + own <= most; k++)
            to[k + own] += sign * cells[k];
        return;
    }
    // Of `level` players so many are left out; the one that completes comes on top.
    size_t own = level + 1;
    if (own < taken)
        return;
    own -= taken;
    from = own > most ? own - most : 0;
    for (size_t k = from; k < length && k + least <= own; k++)
        to[own - k] += sign * cells[k];
}

static void add_between(const Sized *sized, size_t low, size_t high, size_t level,
                        size_t taken, int64_t sign, int64_t *to)
{
    add_up_to(sized, high, level, taken, sign, to);
    if (low > 0)
        add_up_to(sized, low - 1, level, taken, -sign, to);
}

// The coalitions that the player of a level completes and of which another is a member.
static void add_having(const Sized *sized, size_t weight, size_t low, size_t high,
                       size_t level, int64_t *to)
{
    bool left_out = sized->table->left_out;
    size_t moved = left_out ? 0 : weight, taken = left_out ? 0 : 1;
    for (int64_t sign = 1; moved <= high && taken <= level; sign = -sign) {
        add_between(sized, low > moved ? low - moved : 0, high - moved, level, taken,
                    sign, to);
        moved += weight;
        taken++;
    }
}

// As many of the heaviest as it takes, and of the lightest.
static void find_sizes(const Table *table, Sized *sized)
{
    size_t heavy = 0, light = 0;
    while (sized->least < table->players && heavy < table->limit)
        heavy += table->weights[sized->least++];
    while (sized->most < table->players && light < table->limit)
        light += table->weights[table->players - 1 - sized->most++];
}

static void reduce(int64_t *values, size_t count, int32_t prime)
{
    for (size_t i = 0; i < count; i++)
        values[i] = remainder_of(values[i], prime);
}

static void complete(const Sized *sized, size_t level, size_t before, int64_t *room)
{
    const Table *table = sized->table;
    size_t low, high, row = table->players + 1;
    if (!completing(table, level, before, &low, &high))
        return;
    for (size_t i = 0; i < level; i++) {
        if (i == 0 || table->weights[i] != table->weights[i - 1]) {
            memset(room, 0, row * sizeof *room);
            add_having(sized, table->weights[i], low, high, level, room);
        }
        for (size_t size = 0; size < row; size++)
            sized->with[i * row + size] += room[size];
    }
    add_between(sized, low, high, level, 0, 1, sized->of_size);
    add_between(sized, low, high, level, 0, 1, sized->with + level * row);
}

static void add_to_rows(const Sized *sized, size_t level)
{
    size_t weight = sized->table->weights[level];
    for (size_t s = sized->rows.limit; weight > 0 && s-- > weight;)
        sum_rows_add(&sized->rows, s, s - weight, 1, level + 1);
}

static void count_sized(const Sized *sized, size_t f, int64_t *room)
{
    const Table *table = sized->table;
    size_t row = table->players + 1;
    memset(sized->rows.cells, 0,
           sized->rows.start[sized->rows.limit] * sizeof *sized->rows.cells);
    memset(sized->of_size, 0, row * sizeof *room);
    memset(sized->with, 0, row * table->players * sizeof *room);
    for (size_t s = 0; s < sized->rows.limit; s++)
        sized->rows.cells[sized->rows.start[s]] = 1;
    for (size_t level = 0, before = 0; level < table->players; level++) {
        if (arena_cancelled(table->arena))
            return;
        tell(table, f, level);
        complete(sized, level, before, room);
        add_to_rows(sized, level);
        before += table->weights[level];
    }
}

static void read_sized(Arena *arena, const Table *table, const uint64_t *values,
                       size_t players, FamilyCounts *out)
{
    size_t row = table->players + 1, block = row * row;
    *out = (FamilyCounts){.count = RATIONAL_ZERO,
                          .of_size = ARENA_ARRAY(arena, Rational, players + 1),
                          .with = ARENA_ARRAY(arena, Rational, players * (players + 1))};
    for (size_t size = 0; size < row; size++) {
        out->of_size[size] =
            fields_join(arena, table->field, table->fields, values + size, block);
        out->count = rational_add(arena, out->count, out->of_size[size]);
        for (size_t i = 0; i < table->players; i++)
            out->with[table->player[i] * (players + 1) + size] = fields_join(
                arena, table->field, table->fields, values + (i + 1) * row + size, block);
    }
}

bool least_counts(Arena *arena, const VoteRule *rule, const size_t *order,
                  FamilyCounts *out)
{
    Table table;
    size_t bytes;
    LeastOf of = {.order = order, .smallest = true};
    if (!read_table(arena, rule, of, &table) || !ready(&table, &bytes))
        return false;
    size_t players = table.players, row = players + 1;
    uint32_t *lightest = ARENA_ARRAY(arena, uint32_t, players + 1);
    for (size_t i = 0; i < players; i++)
        lightest[i] = table.weights[players - 1 - i];
    bytes = sum_rows_bytes(lightest, players, table.top + 1);
    if (bytes > arena_left(arena) ||
        takes_too_long(&table, bytes / sizeof(int32_t) * table.fields))
        return false;
    Sized sized = {.table = &table,
                   .of_size = ARENA_ARRAY(arena, int64_t, row),
                   .with = ARENA_ARRAY(arena, int64_t, players * row)};
    find_sizes(&table, &sized);
    int64_t *room = ARENA_ARRAY(arena, int64_t, row);
    uint64_t *values = ARENA_ARRAY(arena, uint64_t, table.fields * row * row);
    bool done = sum_rows_new(&sized.rows, lightest, players, table.top + 1);
    for (size_t f = 0; done && f < table.fields && table.limit != SIZE_MAX; f++) {
        sized.rows.prime = (int32_t)table.field[f].prime;
        count_sized(&sized, f, room);
        reduce(sized.of_size, row, sized.rows.prime);
        reduce(sized.with, row * players, sized.rows.prime);
        for (size_t i = 0; i < row; i++)
            values[f * row * row + i] = (uint64_t)sized.of_size[i];
        for (size_t i = 0; i < row * players; i++)
            values[f * row * row + row + i] = (uint64_t)sized.with[i];
    }
    sum_rows_free(&sized.rows);
    finish(&table);
    if (done)
        read_sized(arena, &table, values, rule->players, out);
    return done;
}
