#include "game/counts.h"

#include "game/modular.h"

// By the diagram: the coalitions are counted with z to the power of their size, at as many
// whole z as there are sizes, modulo primes. From the values come the counts of each size.

typedef struct {
    const Diagram *diagram;
    Ref root;
    const Field *field;
    uint64_t *up, *down;   // by node: ways to win from here, ways to get here
    uint64_t *whole;       // by level: what WINS is worth there
    uint64_t *swings;      // by level
} Pass;

static uint64_t worth(const Pass *pass, Ref ref, uint32_t level)
{
    return ref == LOSES ? 0 : ref == WINS ? pass->whole[level] : pass->up[ref];
}

static void go_up(Pass *pass, uint64_t z)
{
    const Field *field = pass->field;
    const Diagram *diagram = pass->diagram;
    uint64_t factor = field_add(field, z, field->one);
    pass->whole[diagram->players] = 1;
    for (size_t level = diagram->players; level-- > 0;)
        pass->whole[level] = field_mul(field, pass->whole[level + 1], factor);
    for (Ref at = WINS + 1; at < diagram->count; at++) {
        const DiagramNode *node = &diagram->nodes[at];
        uint64_t in = worth(pass, node->in, node->level + 1);
        pass->up[at] = field_add(field, worth(pass, node->out, node->level + 1),
                                 field_mul(field, in, z));
    }
}

static void go_down(Pass *pass, uint64_t z)
{
    const Field *field = pass->field;
    const Diagram *diagram = pass->diagram;
    memset(pass->down, 0, diagram->count * sizeof *pass->down);
    memset(pass->swings, 0, diagram->players * sizeof *pass->swings);
    pass->down[pass->root] = field->one;
    for (Ref at = (Ref)diagram->count - 1; at > WINS; at--) {
        uint64_t ways = pass->down[at];
        if (ways == 0)
            continue;
        const DiagramNode *node = &diagram->nodes[at];
        uint64_t gain = field_sub(field, worth(pass, node->in, node->level + 1),
                                  worth(pass, node->out, node->level + 1));
        pass->swings[node->level] =
            field_add(field, pass->swings[node->level], field_mul(field, ways, gain));
        pass->down[node->out] = field_add(field, pass->down[node->out], ways);
        pass->down[node->in] =
            field_add(field, pass->down[node->in], field_mul(field, ways, z));
    }
}

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
            uint64_t z = table->sizes == 1 ? pass->field->one
                                           : field_from(pass->field, point);
            go_up(pass, z);
            go_down(pass, z);
            *cell(table, f, 0, point) = worth(pass, pass->root, 0);
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
    table.values =
        ARENA_ARRAY(arena, uint64_t, table.fields * table.rows * table.sizes);
    Pass pass = {.diagram = diagram,
                 .root = root,
                 .up = ARENA_ARRAY(arena, uint64_t, diagram->count),
                 .down = ARENA_ARRAY(arena, uint64_t, diagram->count),
                 .whole = ARENA_ARRAY(arena, uint64_t, players + 1),
                 .swings = ARENA_ARRAY(arena, uint64_t, players + 1)};
    fill_table(&table, &pass);
    read_table(arena, &table, diagram->order, out);
}
