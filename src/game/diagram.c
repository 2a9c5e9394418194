#include "game/compose.h"

#include "game/threshold.h"

// --- the order of the players ---

// Compares a/b to c/d without fractions that could overflow: the weights are compared as
// parts of their totals, in 2^32 steps, which is enough for a good order.
static uint64_t part_of(Weight weight, Weight total)
{
    while (total >= (Weight)1 << 80) {
        weight >>= 1;
        total >>= 1;
    }
    return total == 0 ? 0 : (uint64_t)((weight << 32) / total);
}

static void rank_players(const VoteRule *rule, uint64_t *ranks)
{
    for (size_t l = 0; l < rule->leaves.count; l++) {
        const RuleNode *leaf = rule->leaves.items[l];
        Weight total = 0;
        for (size_t i = 0; i < rule->players; i++)
            total += leaf->weights[i];
        for (size_t i = 0; i < rule->players; i++) {
            uint64_t part = part_of(leaf->weights[i], total);
            ranks[i] = part > ranks[i] ? part : ranks[i];
        }
    }
}

// Whether a player comes before another by the weights of the first leaf that tells them
// apart, when the ranks don't.
static bool goes_before(const VoteRule *rule, const uint64_t *ranks, size_t a, size_t b)
{
    if (ranks[a] != ranks[b])
        return ranks[a] > ranks[b];
    for (size_t l = 0; rule->players > DIAGRAM_AS_WRITTEN && l < rule->leaves.count;
         l++) {
        const Weight *weights = rule->leaves.items[l]->weights;
        if (weights[a] != weights[b])
            return weights[a] > weights[b];
    }
    return a < b;
}

static void sort_players(const VoteRule *rule, const uint64_t *ranks, size_t *order)
{
    for (size_t i = 0; i < rule->players; i++) {
        size_t at = i;
        for (; at > 0 && goes_before(rule, ranks, i, order[at - 1]); at--)
            order[at] = order[at - 1];
        order[at] = i;
    }
}

Diagram *diagram_new(Arena *arena, const VoteRule *rule)
{
    Diagram *diagram = ARENA_NEW(arena, Diagram);
    diagram->arena = arena;
    diagram->players = rule->players;
    diagram->order = ARENA_ARRAY(arena, size_t, rule->players);
    diagram->level_of = ARENA_ARRAY(arena, size_t, rule->players);
    uint64_t *ranks = ARENA_ARRAY(arena, uint64_t, rule->players);
    if (rule->players > DIAGRAM_AS_WRITTEN)
        rank_players(rule, ranks);
    sort_players(rule, ranks, diagram->order);
    for (size_t level = 0; level < rule->players; level++)
        diagram->level_of[diagram->order[level]] = level;
    diagram->capacity = 256;
    diagram->nodes = ARENA_ARRAY(arena, DiagramNode, diagram->capacity);
    diagram->count = WINS + 1;
    diagram->table_size = 1024;
    diagram->table = ARENA_ARRAY(arena, uint32_t, diagram->table_size);
    return diagram;
}

// --- nodes ---

enum { NODES_A_STEP = 16 }; // that count as one step of work

static uint64_t mixed(uint64_t hash)
{
    hash ^= hash >> 32;
    hash *= 0x9E3779B97F4A7C15u;
    return hash ^ hash >> 29;
}

static uint64_t hash_node(uint32_t level, Ref out, Ref in)
{
    return mixed(mixed((uint64_t)out << 32 | in) + level);
}

static void put(Diagram *diagram, uint32_t added)
{
    const DiagramNode *node = &diagram->nodes[added];
    size_t mask = diagram->table_size - 1;
    size_t at = hash_node(node->level, node->out, node->in) & mask;
    while (diagram->table[at] != 0)
        at = (at + 1) & mask;
    diagram->table[at] = added;
}

static void grow(Diagram *diagram)
{
    if (diagram->count == diagram->capacity)
        diagram->nodes = vec_grow(diagram->arena, diagram->nodes, diagram->count,
                                  &diagram->capacity, sizeof *diagram->nodes);
    if (diagram->count * 2 < diagram->table_size)
        return;
    diagram->table_size *= 2;
    diagram->table = ARENA_ARRAY(diagram->arena, uint32_t, diagram->table_size);
    for (uint32_t i = WINS + 1; i < diagram->count; i++)
        put(diagram, i);
}

bool diagram_node(Diagram *diagram, uint32_t level, Ref out, Ref in, Ref *ref)
{
    *ref = out;
    if (out == in && out <= WINS)
        return true;
    size_t mask = diagram->table_size - 1;
    for (size_t at = hash_node(level, out, in) & mask; diagram->table[at] != 0;
         at = (at + 1) & mask) {
        const DiagramNode *node = &diagram->nodes[diagram->table[at]];
        *ref = diagram->table[at];
        if (node->level == level && node->out == out && node->in == in)
            return true;
    }
    if (diagram->count >= arena_most(diagram->arena, MOST_diagram_nodes))
        return false;
    if (diagram->count % NODES_A_STEP == 0)
        arena_work(diagram->arena);
    grow(diagram);
    *ref = (Ref)diagram->count;
    diagram->nodes[diagram->count++] = (DiagramNode){out, in, level};
    put(diagram, *ref);
    return true;
}

// --- joining the sums of a rule ---

// Where a node of a sum leads; what it stands for is not needed any more, and so many of
// them are kept near.
typedef struct {
    Ref next[2]; // when the player is against, and in favour
} Step;

typedef struct {
    Diagram *diagram;
    Arena *arena;
    const VoteRule *rule;
    size_t leaves;
    Step **sums;
    // The level, where each leaf stands, and the node that this comes to: found by hash.
    Ref *keys;
    size_t count, capacity;
    uint64_t *table; // the upper half of the hash, and the key counted from 1
    size_t table_size;
} Joining;

enum { OPEN = 2 };

// Places of several sums fall together in fewer nodes.
enum { PLACES_A_NODE = 6 };

static void settle_all(const RuleNode *node, Ref *at)
{
    if (node->kind == RULE_SUM && at[node->leaf] > WINS)
        at[node->leaf] = LOSES;
    for (size_t i = 0; i < node->parts.count; i++)
        settle_all(node->parts.items[i], at);
}

static unsigned join(RuleKind kind, size_t needed, size_t parts, size_t held, size_t open)
{
    switch (kind) {
    case RULE_ALL: needed = parts; break;
    case RULE_ANY: needed = 1; break;
    case RULE_NONE:
        if (held > 0)
            return LOSES;
        return open > 0 ? OPEN : WINS;
    default: break;
    }
    if (held >= needed)
        return WINS;
    return held + open < needed ? LOSES : OPEN;
}

// LOSES, WINS or OPEN, with what no longer matters put to LOSES, so that places that come
// to the same look the same.
static unsigned settle(const RuleNode *node, Ref *at)
{
    if (node->kind == RULE_SUM)
        return at[node->leaf] > WINS ? OPEN : at[node->leaf];
    size_t held = 0, open = 0;
    for (size_t i = 0; i < node->parts.count; i++) {
        unsigned part = settle(node->parts.items[i], at);
        held += part == WINS;
        open += part == OPEN;
    }
    unsigned result = join(node->kind, node->count, node->parts.count, held, open);
    if (result != OPEN)
        settle_all(node, at);
    return result;
}

static uint64_t hash_key(const Joining *joining, uint32_t level, const Ref *at)
{
    uint64_t hash = level;
    for (size_t i = 0; i < joining->leaves; i++)
        hash = mixed(hash * 31 + at[i] + 1);
    return hash;
}

static size_t key_size(const Joining *joining)
{
    return joining->leaves + 2;
}

// What it comes to, or NULL when it was not met before.
static const Ref *find_key(const Joining *joining, uint64_t hash, uint32_t level,
                           const Ref *at)
{
    size_t mask = joining->table_size - 1;
    for (size_t slot = hash & mask; joining->table[slot] != 0; slot = (slot + 1) & mask) {
        uint64_t entry = joining->table[slot];
        if (entry >> 32 != hash >> 32)
            continue;
        const Ref *key = joining->keys + ((entry & UINT32_MAX) - 1) * key_size(joining);
        if (key[0] == level && memcmp(key + 1, at, joining->leaves * sizeof *at) == 0)
            return &key[joining->leaves + 1];
    }
    return NULL;
}

static void put_key(Joining *joining, uint32_t index, uint64_t hash)
{
    size_t mask = joining->table_size - 1, slot = hash & mask;
    while (joining->table[slot] != 0)
        slot = (slot + 1) & mask;
    joining->table[slot] = hash >> 32 << 32 | (index + 1);
}

static void grow_table(Joining *joining)
{
    joining->table_size *= 2;
    joining->table = ARENA_ARRAY(joining->arena, uint64_t, joining->table_size);
    for (uint32_t i = 0; i < joining->count; i++) {
        const Ref *key = joining->keys + i * key_size(joining);
        put_key(joining, i, hash_key(joining, key[0], key + 1));
    }
}

static bool keep_key(Joining *joining, uint64_t hash, uint32_t level, const Ref *at,
                     Ref ref)
{
    size_t size = key_size(joining);
    if (joining->count >= PLACES_A_NODE * arena_most(joining->arena, MOST_diagram_nodes))
        return false;
    if (joining->count % NODES_A_STEP == 0)
        arena_work(joining->diagram->arena);
    if (joining->count == joining->capacity)
        joining->keys = vec_grow(joining->arena, joining->keys, joining->count,
                                 &joining->capacity, size * sizeof *joining->keys);
    Ref *key = joining->keys + joining->count * size;
    key[0] = level;
    memcpy(key + 1, at, joining->leaves * sizeof *at);
    key[joining->leaves + 1] = ref;
    joining->count++;
    if (joining->count * 2 >= joining->table_size)
        grow_table(joining);
    else
        put_key(joining, (uint32_t)joining->count - 1, hash);
    return true;
}

static bool join_at(Joining *joining, uint32_t level, Ref *at, Ref *out)
{
    *out = settle(joining->rule->root, at);
    if (*out != OPEN)
        return true;
    uint64_t hash = hash_key(joining, level, at);
    const Ref *known = find_key(joining, hash, level, at);
    if (known != NULL) {
        *out = *known;
        return true;
    }
    Ref next[joining->leaves + 1], children[2];
    for (size_t side = 0; side < 2; side++) {
        for (size_t i = 0; i < joining->leaves; i++)
            next[i] = at[i] <= WINS ? at[i] : joining->sums[i][at[i]].next[side];
        if (!join_at(joining, level + 1, next, &children[side]))
            return false;
    }
    return diagram_node(joining->diagram, level, children[0], children[1], out) &&
           keep_key(joining, hash, level, at, *out);
}

static bool make_steps(Joining *joining, size_t leaf, Ref *root)
{
    Threshold made;
    if (!threshold_make(joining->arena, joining->diagram,
                        joining->rule->leaves.items[leaf], &made))
        return false;
    Step *steps = ARENA_ARRAY(joining->arena, Step, made.count);
    for (size_t i = 0; i < made.count; i++)
        steps[i] = (Step){{made.nodes[i].out, made.nodes[i].in}};
    joining->sums[leaf] = steps;
    *root = made.root;
    return true;
}

// One sum is its own diagram: its nodes were made in the same order and none twice.
static bool add_sum(Arena *scratch, Diagram *diagram, const RuleNode *sum, Ref *out)
{
    Threshold made;
    if (!threshold_make(scratch, diagram, sum, &made))
        return false;
    uint32_t *levels = ARENA_ARRAY(scratch, uint32_t, made.count);
    Ref *refs = ARENA_ARRAY(scratch, Ref, made.count);
    for (size_t i = made.count; i-- > WINS + 1;) // parents stand behind their children
        levels[made.nodes[i].out] = levels[made.nodes[i].in] = levels[i] + 1;
    refs[WINS] = WINS;
    for (size_t i = WINS + 1; i < made.count; i++)
        if (!diagram_node(diagram, levels[i], refs[made.nodes[i].out],
                          refs[made.nodes[i].in], &refs[i]))
            return false;
    *out = refs[made.root];
    return true;
}

bool diagram_add_sums(Arena *arena, Diagram *diagram, const VoteRule *rule, Ref *out)
{
    const RuleNode *only = rule_only_sum(rule);
    if (only != NULL)
        return add_sum(arena, diagram, only, out);
    Joining joining = {.diagram = diagram,
                       .arena = arena,
                       .rule = rule,
                       .leaves = rule->leaves.count,
                       .table_size = 1024};
    joining.table = ARENA_ARRAY(arena, uint64_t, joining.table_size);
    joining.sums = ARENA_ARRAY(arena, Step *, joining.leaves + 1);
    Ref *at = ARENA_ARRAY(arena, Ref, joining.leaves + 1);
    for (size_t i = 0; i < joining.leaves; i++)
        if (!make_steps(&joining, i, &at[i]))
            return false;
    return join_at(&joining, 0, at, out);
}

static bool add_rule(Arena *scratch, Diagram *diagram, const VoteRule *rule, Ref *out)
{
    return rule_is_composed(rule->root) ? compose_rule(scratch, diagram, rule, out)
                                        : diagram_add_sums(scratch, diagram, rule, out);
}

bool diagram_add(Diagram *diagram, const VoteRule *rule, Ref *out)
{
    // Few players need so little on the way that memory of its own would cost more.
    enum { FEW_PLAYERS = 12 };
    if (rule->players <= FEW_PLAYERS)
        return add_rule(diagram->arena, diagram, rule, out);
    // What is needed on the way is let go of at once: it is much more than the result.
    Arena *scratch = arena_beside(diagram->arena);
    if (scratch == NULL)
        arena_fail(diagram->arena, FAILURE_MEMORY);
    Guard *outer = arena_guard(diagram->arena), here;
    arena_set_guard(scratch, &here);
    arena_set_guard(diagram->arena, &here);
    volatile bool done = false, jumped = true;
    if (setjmp(here.frame) == 0) {
        done = add_rule(scratch, diagram, rule, out);
        jumped = false;
    }
    arena_free(scratch);
    arena_set_guard(diagram->arena, outer);
    // What needs too much room is only not done; work and memory of all are out for good.
    if (jumped && (here.failure == FAILURE_MEMORY || here.reached != MOST_memory))
        arena_pass_on(diagram->arena, &here);
    return done;
}
