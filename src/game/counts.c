#include "game/counts.h"

#include "game/pass.h"
#include "game/sized.h"

// By the diagram: the coalitions are counted with z to the power of their size, at as
// many whole z as there are sizes, modulo primes. From the values come the counts of each
// size. Few players are counted in plain words.

// Remainders of every count: [field][winning, then each run][size].
typedef struct {
    size_t fields, rows, sizes;
    Field *field;
    size_t *row_of; // by level
    uint64_t *values;
} Table;

static uint64_t *cell(const Table *table, size_t field, size_t row, size_t size)
{
    return &table->values[(field * table->rows + row) * table->sizes + size];
}

static void number_rows(Table *table, const Pass *pass)
{
    table->rows = 1;
    for (size_t level = 0; level < pass->diagram->players; level++) {
        table->rows += pass->run[level] > 0;
        table->row_of[level] = table->rows - 1;
    }
}

static void fill_table(const Table *table, Pass *pass)
{
    size_t players = pass->diagram->players;
    Arena *arena = pass->diagram->arena;
    for (size_t f = 0; f < table->fields; f++) {
        pass_begin(pass, &table->field[f]);
        for (size_t point = 0; point < table->sizes; point++) {
            uint64_t z =
                table->sizes == 1 ? pass->field->one : field_from(pass->field, point);
            arena_progress(arena, f * table->sizes + point, table->fields * table->sizes);
            arena_work(arena);
            for (size_t level = 0; level < players; level++)
                pass->z[level] = z;
            *cell(table, f, 0, point) = pass_go(pass);
            for (size_t level = 0; level < players; level++)
                if (pass->run[level] > 0)
                    *cell(table, f, table->row_of[level], point) = pass->swings[level];
        }
        for (size_t row = 0; row < table->rows && table->sizes > 1; row++)
            field_interpolate(pass->field, cell(table, f, row, 0), table->sizes);
    }
    arena_progress(arena, table->fields, table->fields);
}

static Rational read_cell(Arena *arena, const Table *table, size_t row, size_t size)
{
    return fields_join(arena, table->field, table->fields, cell(table, 0, row, size),
                       table->rows * table->sizes);
}

static Rational sum_row(Arena *arena, const Table *table, size_t row)
{
    Rational sum = RATIONAL_ZERO;
    for (size_t size = 0; size < table->sizes; size++)
        sum = rational_add(arena, sum, read_cell(arena, table, row, size));
    return sum;
}

// The player of a level has the swings of another.
static void copy_player(Counts *out, size_t player, size_t from)
{
    size_t players = out->players;
    out->like[player] = from;
    out->swings[player] = out->swings[from];
    if (out->sized)
        memcpy(out->swings_of + player * players, out->swings_of + from * players,
               players * sizeof *out->swings_of);
}

static void read_table(Arena *arena, const Table *table, const size_t *order, Counts *out)
{
    size_t players = out->players;
    out->winning = sum_row(arena, table, 0);
    for (size_t size = 0; out->sized && size <= players; size++)
        out->winning_of[size] = read_cell(arena, table, 0, size);
    for (size_t level = 0; level < players; level++) {
        size_t row = table->row_of[level], player = order[level];
        if (level > 0 && table->row_of[level - 1] == row) {
            copy_player(out, player, out->like[order[level - 1]]);
            continue;
        }
        out->like[player] = player;
        out->swings[player] = sum_row(arena, table, row);
        for (size_t size = 0; out->sized && size < players; size++)
            out->swings_of[player * players + size] = read_cell(arena, table, row, size);
    }
}

void counts_in_remainders(const Diagram *diagram, Ref root, bool sized, Counts *out)
{
    Arena *arena = diagram->arena;
    size_t players = diagram->players;
    *out = counts_new(arena, players, sized);
    Table table = {.sizes = sized ? players + 1 : 1,
                   .row_of = ARENA_ARRAY(arena, size_t, players + 1)};
    table.fields = fields_make(arena, 62, players + 1, &table.field);
    table.values =
        ARENA_ARRAY(arena, uint64_t, table.fields * (players + 1) * table.sizes);
    ArenaMark mark = arena_mark(arena);
    Pass pass = pass_new(diagram, root, true);
    number_rows(&table, &pass);
    fill_table(&table, &pass);
    arena_release(arena, mark);
    read_table(arena, &table, diagram->order, out);
}

// --- in plain words ---

static bool count_in_words(const Diagram *diagram, Ref root, Counts *out)
{
    Arena *arena = diagram->arena;
    size_t players = diagram->players;
    SizedNodes nodes = {arena, diagram->nodes, root, players};
    int64_t *winning = ARENA_ARRAY(arena, int64_t, players + 1), all = 0;
    int64_t *swings = ARENA_ARRAY(arena, int64_t, players * players);
    if (!sized_swings(&nodes, winning, swings))
        return false;
    for (size_t size = 0; size <= players; size++) {
        out->winning_of[size] = rational_from_int(winning[size]);
        all += winning[size];
    }
    out->winning = rational_from_int(all);
    for (size_t level = 0; level < players; level++) {
        size_t player = diagram->order[level];
        int64_t sum = 0;
        for (size_t size = 0; size < players; size++) {
            int64_t count = swings[level * players + size];
            out->swings_of[player * players + size] = rational_from_int(count);
            sum += count;
        }
        out->like[player] = player;
        out->swings[player] = rational_from_int(sum);
    }
    return true;
}

static void count_whole(const Diagram *diagram, Ref root, Counts *out)
{
    Arena *arena = diagram->arena;
    SizedNodes nodes = {arena, diagram->nodes, root, diagram->players};
    int64_t *swings = ARENA_ARRAY(arena, int64_t, diagram->players);
    out->winning = rational_from_int(whole_swings(&nodes, swings));
    for (size_t level = 0; level < diagram->players; level++) {
        size_t player = diagram->order[level];
        out->like[player] = player;
        out->swings[player] = rational_from_int(swings[level]);
    }
}

// --- both ---

Counts counts_new(Arena *arena, size_t players, bool sized)
{
    Counts counts = {.players = players,
                     .swings = ARENA_ARRAY(arena, Rational, players),
                     .like = ARENA_ARRAY(arena, size_t, players),
                     .sized = sized};
    if (sized) {
        counts.winning_of = ARENA_ARRAY(arena, Rational, players + 1);
        counts.swings_of = ARENA_ARRAY(arena, Rational, players * players);
    }
    return counts;
}

void counts_diagram(const Diagram *diagram, Ref root, bool sized, Counts *out)
{
    if (diagram->players <= SIZED_PLAYERS_MAX) {
        *out = counts_new(diagram->arena, diagram->players, sized);
        if (!sized)
            count_whole(diagram, root, out);
        if (!sized || count_in_words(diagram, root, out))
            return;
    }
    counts_in_remainders(diagram, root, sized, out);
}
