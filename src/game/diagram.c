#include "game/compose.h"
#include "game/join.h"
#include "game/scratch.h"

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
    diagram->count = diagram->found = WINS + 1;
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

// Nodes that were added without a look at the others are put where they are found.
static void catch_up(Diagram *diagram)
{
    if (diagram->count * 2 >= diagram->table_size) {
        while (diagram->count * 2 >= diagram->table_size)
            diagram->table_size *= 2;
        diagram->table_size *= 2;
        diagram->table = ARENA_ARRAY(diagram->arena, uint32_t, diagram->table_size);
        diagram->found = WINS + 1;
    }
    for (; diagram->found < diagram->count; diagram->found++)
        put(diagram, (uint32_t)diagram->found);
}

void diagram_reserve(Diagram *diagram, size_t more)
{
    const DiagramNode *nodes = diagram->nodes;
    if (diagram->count + more <= diagram->capacity)
        return;
    diagram->capacity = diagram->count + more;
    diagram->nodes = ARENA_ARRAY(diagram->arena, DiagramNode, diagram->capacity);
    memcpy(diagram->nodes, nodes, diagram->count * sizeof *nodes);
}

bool diagram_append(Diagram *diagram, uint32_t level, Ref out, Ref in, Ref *ref)
{
    if (diagram->count >= arena_most(diagram->arena, MOST_diagram_nodes))
        return false;
    if (diagram->count % NODES_A_STEP == 0)
        arena_work(diagram->arena);
    if (diagram->count == diagram->capacity)
        diagram->nodes = vec_grow(diagram->arena, diagram->nodes, diagram->count,
                                  &diagram->capacity, sizeof *diagram->nodes);
    *ref = (Ref)diagram->count;
    diagram->nodes[diagram->count++] = (DiagramNode){out, in, level};
    return true;
}

bool diagram_node(Diagram *diagram, uint32_t level, Ref out, Ref in, Ref *ref)
{
    *ref = out;
    if (out == in && out <= WINS)
        return true;
    catch_up(diagram);
    size_t mask = diagram->table_size - 1;
    for (size_t at = hash_node(level, out, in) & mask; diagram->table[at] != 0;
         at = (at + 1) & mask) {
        const DiagramNode *node = &diagram->nodes[diagram->table[at]];
        *ref = diagram->table[at];
        if (node->level == level && node->out == out && node->in == in)
            return true;
    }
    return diagram_append(diagram, level, out, in, ref);
}

// --- rules ---

typedef struct {
    Diagram *diagram;
    const VoteRule *rule;
    Ref *out;
} Added;

static bool add_rule(Arena *scratch, void *context)
{
    const Added *added = context;
    return (rule_is_composed(added->rule->root) ? compose_rule : join_sums)(
        scratch, added->diagram, added->rule, added->out);
}

bool diagram_add(Diagram *diagram, const VoteRule *rule, Ref *out)
{
    // Few players need so little on the way that memory of its own would cost more.
    enum { FEW_PLAYERS = 12 };
    Added added = {diagram, rule, out};
    return rule->players <= FEW_PLAYERS ? add_rule(diagram->arena, &added)
                                        : scratch_do(diagram->arena, add_rule, &added);
}
