#include "game/family.h"

#include "game/minimal.h"
#include "game/modular.h"
#include "game/sized.h"

// --- making ---

typedef struct {
    Family *family;
    Diagram *diagram;
    Pairs either;
} Making;

// Leaving out what no coalition goes on with keeps the nodes few.
static bool add_node(Making *making, uint32_t level, Ref out, Ref in, Ref *ref)
{
    Family *family = making->family;
    *ref = out;
    if (in == NO_COALITION)
        return true;
    if (family->count >= arena_most(making->diagram->arena, MOST_diagram_nodes))
        return false;
    if (family->count == family->capacity)
        family->nodes = vec_grow(making->diagram->arena, family->nodes, family->count,
                                 &family->capacity, sizeof *family->nodes);
    *ref = (Ref)family->count;
    family->nodes[family->count++] = (DiagramNode){out, in, level};
    return true;
}

// Whether a node wins when nobody else joins.
static bool wins_as_is(const Diagram *diagram, Ref ref)
{
    while (ref > WINS)
        ref = diagram->nodes[ref].out;
    return ref == WINS;
}

// Where each player can do at least what the next one can, only the last member of a
// coalition has to be needed.
// Room for so many nodes at once.
static void reserve(Making *making, size_t count)
{
    Family *family = making->family;
    const DiagramNode *nodes = family->nodes;
    if (count <= family->capacity)
        return;
    family->nodes = ARENA_ARRAY(making->diagram->arena, DiagramNode, count);
    family->capacity = count;
    memcpy(family->nodes, nodes, family->count * sizeof *nodes);
}

static bool make_ordered(Making *making, Ref root)
{
    const Diagram *diagram = making->diagram;
    reserve(making, root + 1);
    ArenaMark mark = arena_mark(diagram->arena);
    Ref *made = ARENA_ARRAY(diagram->arena, Ref, root + 1);
    bool *as_is = ARENA_ARRAY(diagram->arena, bool, root + 1);
    as_is[WINS] = true;
    for (Ref at = WINS + 1; at <= root; at++) {
        const DiagramNode *node = &diagram->nodes[at];
        as_is[at] = as_is[node->out];
        bool ends = as_is[node->in] && !as_is[node->out];
        Ref in = ends ? COALITION_ENDS : node->in <= WINS ? NO_COALITION : made[node->in];
        Ref out = node->out <= WINS ? NO_COALITION : made[node->out];
        if (!add_node(making, node->level, out, in, &made[at]))
            return false;
    }
    making->family->root = made[root];
    arena_release(diagram->arena, mark);
    return true;
}

static void begin_family(Diagram *diagram, Family *out)
{
    *out = (Family){.diagram = diagram, .capacity = 64, .count = 2};
    out->nodes = ARENA_ARRAY(diagram->arena, DiagramNode, out->capacity);
}

// In a rule where support can do harm a part may win though what lies between loses: each
// coalition that holds a winning one is taken to win, which leaves the smallest the same.
static bool close_upward(Making *making, Ref root, Ref *out)
{
    Diagram *diagram = making->diagram;
    Ref *closed = ARENA_ARRAY(diagram->arena, Ref, root + 1);
    closed[WINS] = WINS;
    for (Ref at = WINS + 1; at <= root; at++) {
        DiagramNode node = diagram->nodes[at];
        Ref with;
        if (!diagram_either(diagram, &making->either, closed[node.in], closed[node.out],
                            &with) ||
            !diagram_node(diagram, node.level, closed[node.out], with, &closed[at]))
            return false;
    }
    *out = closed[root];
    return true;
}

RuleTrend rule_trend(const Diagram *diagram, const VoteRule *rule)
{
    bool rises = rule_rises(rule);
    return (RuleTrend){rises, rises && rule_descends(rule, diagram->order)};
}

bool family_minimal(Diagram *diagram, Ref root, RuleTrend trend, Family *out)
{
    begin_family(diagram, out);
    Making making = {
        .family = out, .diagram = diagram, .either = pairs_new(diagram->arena)};
    if (root > WINS && !trend.rises && !diagram_is_monotone(diagram, root) &&
        !close_upward(&making, root, &root))
        return false;
    if (root <= WINS || wins_as_is(diagram, root)) {
        out->root = root == LOSES ? NO_COALITION : COALITION_ENDS;
        return true;
    }
    if (trend.descends || diagram_is_ordered(diagram, root))
        return make_ordered(&making, root);
    return minimal_coalitions(diagram, root, out);
}

bool family_winning(Diagram *diagram, Ref root, Family *out)
{
    begin_family(diagram, out);
    Making making = {.family = out, .diagram = diagram};
    size_t players = diagram->players;
    // What is won at a level whoever joins: each of the rest may or may not.
    Ref *won = ARENA_ARRAY(diagram->arena, Ref, players + 1);
    Ref *made = ARENA_ARRAY(diagram->arena, Ref, root + 1);
    won[players] = COALITION_ENDS;
    for (size_t level = players; level-- > 0;)
        if (!add_node(&making, (uint32_t)level, won[level + 1], won[level + 1],
                      &won[level]))
            return false;
    for (Ref at = WINS + 1; at <= root; at++) {
        DiagramNode node = diagram->nodes[at];
        Ref without = node.out == WINS ? won[node.level + 1] : made[node.out];
        Ref with = node.in == WINS ? won[node.level + 1] : made[node.in];
        if (!add_node(&making, node.level, without, with, &made[at]))
            return false;
    }
    out->root = root == WINS ? won[0] : made[root];
    return true;
}

// --- counting ---

typedef struct {
    const Family *family;
    const Field *field;
    const Players *containing, *lacking;
    uint64_t *up, *down;
} Pass;

// Whether a coalition may skip the players between two levels: none of them is wanted.
static bool may_skip(const Pass *pass, size_t from, size_t to)
{
    for (size_t level = from; pass->containing != NULL && level < to; level++)
        if (players_has(pass->containing, pass->family->diagram->order[level]))
            return false;
    return true;
}

static size_t level_of(const Family *family, Ref ref)
{
    return ref <= COALITION_ENDS ? family->diagram->players : family->nodes[ref].level;
}

static uint64_t follow(const Pass *pass, size_t level, Ref ref)
{
    return ref != NO_COALITION && may_skip(pass, level, level_of(pass->family, ref))
               ? pass->up[ref]
               : 0;
}

static uint64_t go_up(Pass *pass, uint64_t z)
{
    const Family *family = pass->family;
    pass->up[COALITION_ENDS] = 1;
    for (Ref at = COALITION_ENDS + 1; at < family->count; at++) {
        const DiagramNode *node = &family->nodes[at];
        size_t player = family->diagram->order[node->level];
        bool wanted = pass->containing != NULL && players_has(pass->containing, player);
        bool refused = pass->lacking != NULL && players_has(pass->lacking, player);
        uint64_t out = wanted ? 0 : follow(pass, node->level + 1, node->out);
        uint64_t in = refused ? 0 : follow(pass, node->level + 1, node->in);
        pass->up[at] = field_add(pass->field, out, field_mul(pass->field, in, z));
    }
    return follow(pass, 0, family->root);
}

static Pass begin(const Family *family)
{
    return (Pass){.family = family,
                  .up = ARENA_ARRAY(family->diagram->arena, uint64_t, family->count)};
}

Rational family_count(const Family *family, const Players *containing,
                      const Players *lacking)
{
    Arena *arena = family->diagram->arena;
    Field *fields;
    size_t count = fields_make(arena, 62, family->diagram->players + 1, &fields);
    uint64_t *remainders = ARENA_ARRAY(arena, uint64_t, count);
    ArenaMark mark = arena_mark(arena);
    Pass pass = begin(family);
    pass.containing = containing;
    pass.lacking = lacking;
    for (size_t f = 0; f < count; f++) {
        pass.field = &fields[f];
        remainders[f] = go_up(&pass, fields[f].one);
    }
    arena_release(arena, mark);
    return fields_join(arena, fields, count, remainders, 1);
}

// Adds for each player the coalitions that hold them.
static void go_down(Pass *pass, uint64_t z, uint64_t *rows, size_t stride)
{
    const Family *family = pass->family;
    memset(pass->down, 0, family->count * sizeof *pass->down);
    pass->down[family->root] = pass->field->one;
    for (Ref at = (Ref)family->count - 1; at > COALITION_ENDS; at--) {
        const DiagramNode *node = &family->nodes[at];
        uint64_t in = field_mul(pass->field, pass->down[at], z);
        uint64_t *row = rows + family->diagram->order[node->level] * stride;
        if (pass->down[at] == 0)
            continue;
        pass->down[node->out] =
            field_add(pass->field, pass->down[node->out], pass->down[at]);
        pass->down[node->in] = field_add(pass->field, pass->down[node->in], in);
        uint64_t through = node->in == NO_COALITION ? 0 : pass->up[node->in];
        *row = field_add(pass->field, *row, field_mul(pass->field, in, through));
    }
}

static void join_counts(const Family *family, FamilyCounts *out)
{
    Arena *arena = family->diagram->arena;
    size_t players = family->diagram->players, sizes = players + 1;
    Field *fields;
    size_t count = fields_make(arena, 62, players + 1, &fields);
    size_t row = sizes, block = sizes * row; // of each field: the total, then each player
    uint64_t *values = ARENA_ARRAY(arena, uint64_t, count * block);
    ArenaMark mark = arena_mark(arena);
    Pass pass = begin(family);
    pass.down = ARENA_ARRAY(arena, uint64_t, family->count);
    for (size_t f = 0; f < count; f++) {
        pass.field = &fields[f];
        for (size_t point = 0; point < sizes; point++) {
            uint64_t z = field_from(pass.field, point);
            values[f * block + point] = go_up(&pass, z);
            go_down(&pass, z, values + f * block + row + point, row);
        }
        for (size_t r = 0; r <= players; r++)
            field_interpolate(pass.field, values + f * block + r * row, sizes);
    }
    arena_release(arena, mark);
    for (size_t size = 0; size < sizes; size++) {
        out->of_size[size] = fields_join(arena, fields, count, values + size, block);
        for (size_t i = 0; i < players; i++)
            out->with[i * sizes + size] =
                fields_join(arena, fields, count, values + (i + 1) * row + size, block);
    }
}

static bool count_in_words(const Family *family, FamilyCounts *out)
{
    const Diagram *diagram = family->diagram;
    size_t players = diagram->players, sizes = players + 1;
    SizedNodes nodes = {diagram->arena, family->nodes, family->root, players};
    int64_t *all = ARENA_ARRAY(diagram->arena, int64_t, sizes);
    int64_t *with = ARENA_ARRAY(diagram->arena, int64_t, players * sizes);
    if (!sized_paths(&nodes, NULL, all, with))
        return false;
    for (size_t size = 0; size < sizes; size++)
        out->of_size[size] = rational_from_int(all[size]);
    for (size_t level = 0; level < players; level++)
        for (size_t size = 0; size < sizes; size++)
            out->with[diagram->order[level] * sizes + size] =
                rational_from_int(with[level * sizes + size]);
    return true;
}

static void count(const Family *family, bool in_words, FamilyCounts *out)
{
    Arena *arena = family->diagram->arena;
    size_t players = family->diagram->players, sizes = players + 1;
    *out = (FamilyCounts){.count = RATIONAL_ZERO,
                          .of_size = ARENA_ARRAY(arena, Rational, sizes),
                          .with = ARENA_ARRAY(arena, Rational, players * sizes)};
    if (!in_words || !count_in_words(family, out))
        join_counts(family, out);
    for (size_t size = 0; size < sizes; size++)
        out->count = rational_add(arena, out->count, out->of_size[size]);
}

void family_counts(const Family *family, FamilyCounts *out)
{
    count(family, family->diagram->players <= SIZED_PLAYERS_MAX, out);
}

void family_counts_in_remainders(const Family *family, FamilyCounts *out)
{
    count(family, false, out);
}

// --- listing ---

typedef struct {
    const Family *family;
    Pass pass;
    uint64_t *sizes; // of each node: which numbers of further members there can be
    size_t words;
    size_t limit, count;
    Players *items, taken;
} Listing;

static bool can_take(const Listing *listing, Ref ref, size_t more)
{
    return listing->sizes[ref * listing->words + more / 64] >> (more % 64) & 1;
}

static void add_sizes(const Listing *listing, Ref to, size_t level, Ref from, bool one)
{
    if (from == NO_COALITION ||
        !may_skip(&listing->pass, level, level_of(listing->family, from)))
        return;
    const uint64_t *in = listing->sizes + from * listing->words;
    uint64_t *out = listing->sizes + to * listing->words, carry = 0;
    for (size_t i = 0; i < listing->words; i++) {
        out[i] |= one ? in[i] << 1 | carry : in[i];
        carry = in[i] >> 63;
    }
}

static void find_sizes(Listing *listing)
{
    const Family *family = listing->family;
    const Pass *pass = &listing->pass;
    listing->sizes[COALITION_ENDS * listing->words] = 1;
    for (Ref at = COALITION_ENDS + 1; at < family->count; at++) {
        const DiagramNode *node = &family->nodes[at];
        size_t player = family->diagram->order[node->level];
        if (pass->containing == NULL || !players_has(pass->containing, player))
            add_sizes(listing, at, node->level + 1, node->out, false);
        if (pass->lacking == NULL || !players_has(pass->lacking, player))
            add_sizes(listing, at, node->level + 1, node->in, true);
    }
}

static void list_from(Listing *listing, size_t level, Ref ref, size_t more)
{
    if (listing->count == listing->limit || ref == NO_COALITION ||
        !can_take(listing, ref, more) ||
        !may_skip(&listing->pass, level, level_of(listing->family, ref)))
        return;
    if (ref == COALITION_ENDS) {
        listing->items[listing->count++] = listing->taken;
        return;
    }
    const DiagramNode *node = &listing->family->nodes[ref];
    size_t player = listing->family->diagram->order[node->level];
    const Pass *pass = &listing->pass;
    if (more > 0 && (pass->lacking == NULL || !players_has(pass->lacking, player))) {
        players_add(&listing->taken, player);
        list_from(listing, node->level + 1, node->in, more - 1);
        players_drop(&listing->taken, player);
    }
    if (pass->containing == NULL || !players_has(pass->containing, player))
        list_from(listing, node->level + 1, node->out, more);
}

size_t family_list(const Family *family, const Players *containing,
                   const Players *lacking, size_t limit, Players *items)
{
    Listing listing = {
        .family = family,
        .pass = {.family = family, .containing = containing, .lacking = lacking},
        .words = family->diagram->players / 64 + 1,
        .limit = limit,
        .items = items};
    Arena *arena = family->diagram->arena;
    ArenaMark mark = arena_mark(arena);
    listing.sizes = ARENA_ARRAY(arena, uint64_t, family->count * listing.words);
    find_sizes(&listing);
    for (size_t size = 0; size <= family->diagram->players; size++)
        list_from(&listing, 0, family->root, size);
    arena_release(arena, mark);
    return listing.count;
}
