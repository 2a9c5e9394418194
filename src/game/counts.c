#include "game/counts.h"

#include "game/pass.h"

// By the diagram: the coalitions are counted with z to the power of their size, at as
// many whole z as there are sizes, modulo primes. From the values come the counts of each
// size.

// Remainders of every count: [field][winning, then each level][size].
typedef struct {
    size_t fields, rows, sizes;
    Field *field;
    uint64_t *values;
} Table;

static uint64_t *cell(const Table *table, size_t field, size_t row, size_t size)
{
    return &table->values[(field * table->rows + row) * table->sizes + size];
}

static void fill_table(const Table *table, Pass *pass)
{
    size_t players = pass->diagram->players;
    for (size_t f = 0; f < table->fields; f++) {
        pass->field = &table->field[f];
        for (size_t point = 0; point < table->sizes; point++) {
            uint64_t z =
                table->sizes == 1 ? pass->field->one : field_from(pass->field, point);
            for (size_t level = 0; level < players; level++)
                pass->z[level] = z;
            *cell(table, f, 0, point) = pass_go(pass);
            for (size_t level = 0; level < players; level++)
                *cell(table, f, level + 1, point) = pass->swings[level];
        }
        for (size_t row = 0; row < table->rows && table->sizes > 1; row++)
            field_interpolate(pass->field, cell(table, f, row, 0), table->sizes);
    }
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

static void read_table(Arena *arena, const Table *table, const size_t *order, Counts *out)
{
    size_t players = out->players;
    out->winning = sum_row(arena, table, 0);
    for (size_t level = 0; level < players; level++)
        out->swings[order[level]] = sum_row(arena, table, level + 1);
    for (size_t size = 0; out->sized && size <= players; size++)
        out->winning_of[size] = read_cell(arena, table, 0, size);
    for (size_t level = 0; out->sized && level < players; level++)
        for (size_t size = 0; size < players; size++)
            out->swings_of[order[level] * players + size] =
                read_cell(arena, table, level + 1, size);
}

void counts_diagram(const Diagram *diagram, Ref root, bool sized, Counts *out)
{
    Arena *arena = diagram->arena;
    size_t players = diagram->players;
    *out = (Counts){.players = players,
                    .swings = ARENA_ARRAY(arena, Rational, players),
                    .sized = sized};
    if (sized) {
        out->winning_of = ARENA_ARRAY(arena, Rational, players + 1);
        out->swings_of = ARENA_ARRAY(arena, Rational, players * players);
    }
    Table table = {.rows = players + 1, .sizes = sized ? players + 1 : 1};
    table.fields = fields_make(arena, 62, players + 1, &table.field);
    table.values = ARENA_ARRAY(arena, uint64_t, table.fields * table.rows * table.sizes);
    Pass pass = pass_new(diagram, root);
    fill_table(&table, &pass);
    read_table(arena, &table, diagram->order, out);
}
