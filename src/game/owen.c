#include "game/indices.h"
#include "game/pass.h"

// With unions, a member is judged in the game in which each other union is one player.
// The swings of a member are counted by how many unions and how many fellow members there
// are before.

typedef struct {
    Arena *arena;
    const VoteRule *rule;
    const size_t *unions;
    size_t union_count;
    size_t own;      // the union whose members stand for themselves
    size_t *players; // by player: the one that plays for it
    size_t members, outer;
} Merging;

static RuleNode *merge(const Merging *merging, const RuleNode *node)
{
    RuleNode *merged = ARENA_NEW(merging->arena, RuleNode);
    *merged = (RuleNode){
        .kind = node->kind, .count = node->count, .low = node->low, .high = node->high};
    if (node->kind == RULE_SUM) {
        Weight *weights =
            ARENA_ARRAY(merging->arena, Weight, merging->outer + merging->members);
        for (size_t i = 0; i < merging->rule->players; i++)
            weights[merging->players[i]] += node->weights[i];
        merged->weights = weights;
    }
    if (node->kind == RULE_WEIGHED)
        merged->weights = node->weights;
    for (size_t i = 0; i < node->parts.count; i++)
        rule_add(merging->arena, merged, merge(merging, node->parts.items[i]));
    return merged;
}

// Other unions come first, then the members.
static void seat(Merging *merging)
{
    merging->members = 0;
    merging->outer = merging->union_count - 1;
    for (size_t i = 0; i < merging->rule->players; i++) {
        size_t of = merging->unions[i];
        merging->players[i] = of == merging->own ? merging->outer + merging->members++
                                                 : of - (of > merging->own);
    }
}

static Rational factorial(Arena *arena, size_t n)
{
    Rational value = RATIONAL_ONE;
    for (size_t i = 2; i <= n; i++)
        value = rational_mul(arena, value, rational_from_int((int64_t)i));
    return value;
}

// k!(n-1-k)!/n!
static Rational chance(Arena *arena, size_t n, size_t k)
{
    Rational value =
        rational_mul(arena, factorial(arena, k), factorial(arena, n - 1 - k));
    rational_div(arena, value, factorial(arena, n), &value);
    return value;
}

// Swings of each member by unions and fellow members before: [field][member][outer][own].
typedef struct {
    size_t fields, outer, own;
    Field *field;
    uint64_t *values;
} Grid;

static uint64_t *grid_at(const Grid *grid, size_t f, size_t member, size_t a, size_t b)
{
    return &grid->values[((f * grid->own + member) * grid->outer + a) * grid->own + b];
}

static void interpolate(const Grid *grid, size_t f, size_t member, uint64_t *column)
{
    const Field *field = &grid->field[f];
    for (size_t a = 0; a < grid->outer; a++)
        field_interpolate(field, grid_at(grid, f, member, a, 0), grid->own);
    for (size_t b = 0; b < grid->own; b++) {
        for (size_t a = 0; a < grid->outer; a++)
            column[a] = *grid_at(grid, f, member, a, b);
        field_interpolate(field, column, grid->outer);
        for (size_t a = 0; a < grid->outer; a++)
            *grid_at(grid, f, member, a, b) = column[a];
    }
}

static void fill_grid(const Merging *merging, const Diagram *diagram, Ref root,
                      Grid *grid)
{
    Pass pass = pass_new(diagram, root, false);
    uint64_t *column = ARENA_ARRAY(merging->arena, uint64_t, grid->outer);
    for (size_t f = 0; f < grid->fields; f++) {
        pass_begin(&pass, &grid->field[f]);
        for (size_t a = 0; a < grid->outer; a++)
            for (size_t b = 0; b < grid->own; b++) {
                for (size_t level = 0; level < diagram->players; level++)
                    pass.z[level] = field_from(
                        pass.field, diagram->order[level] < merging->outer ? a : b);
                pass_go(&pass);
                for (size_t m = 0; m < grid->own; m++)
                    *grid_at(grid, f, m, a, b) =
                        pass.swings[diagram->level_of[merging->outer + m]];
            }
        for (size_t m = 0; m < grid->own; m++)
            interpolate(grid, f, m, column);
    }
}

static void read_member(const Merging *merging, const Grid *grid, size_t member,
                        Rational *owen, Rational *banzhaf)
{
    Arena *arena = merging->arena;
    *owen = *banzhaf = RATIONAL_ZERO;
    for (size_t a = 0; a < grid->outer; a++)
        for (size_t b = 0; b < grid->own; b++) {
            Rational swings = fields_join(arena, grid->field, grid->fields,
                                          grid_at(grid, 0, member, a, b),
                                          grid->own * grid->outer * grid->own);
            Rational part = rational_mul(arena, chance(arena, grid->outer, a),
                                         chance(arena, grid->own, b));
            *owen = rational_add(arena, *owen, rational_mul(arena, swings, part));
            *banzhaf = rational_add(arena, *banzhaf, swings);
        }
    Rational half = rational_make(arena, 1, 2);
    for (size_t i = 0; i + 2 < grid->outer + grid->own; i++)
        *banzhaf = rational_mul(arena, *banzhaf, half);
}

static bool judge_union(Merging *merging, Rational *owen, Rational *banzhaf)
{
    seat(merging);
    size_t players = merging->outer + merging->members;
    VoteRule *rule =
        rule_make(merging->arena, players, merge(merging, merging->rule->root));
    Diagram *diagram = diagram_new(merging->arena, rule);
    Ref root;
    if (!diagram_add(diagram, rule, &root))
        return false;
    Grid grid = {.outer = merging->outer + 1, .own = merging->members};
    grid.fields = fields_make(merging->arena, 62, players + 1, &grid.field);
    grid.values = ARENA_ARRAY(merging->arena, uint64_t,
                              grid.fields * grid.own * grid.own * grid.outer);
    fill_grid(merging, diagram, root, &grid);
    for (size_t i = 0, member = 0; i < merging->rule->players; i++)
        if (merging->unions[i] == merging->own) {
            read_member(merging, &grid, member++, &owen[i], &banzhaf[i]);
        }
    return true;
}

bool index_owen(Arena *arena, const VoteRule *rule, const size_t *unions, Rational *owen,
                Rational *banzhaf)
{
    Merging merging = {.arena = arena,
                       .rule = rule,
                       .unions = unions,
                       .players = ARENA_ARRAY(arena, size_t, rule->players + 1)};
    for (size_t i = 0; i < rule->players; i++)
        if (unions[i] >= merging.union_count)
            merging.union_count = unions[i] + 1;
    for (merging.own = 0; merging.own < merging.union_count; merging.own++)
        if (!judge_union(&merging, owen, banzhaf))
            return false;
    return true;
}
