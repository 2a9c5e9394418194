#include "game/threshold.h"

typedef struct {
    Ref ref;
    Weight low, high; // sums for which it stands
} Found;

static const Weight endless = (Weight)1 << (WEIGHT_BITS + 2);

// What is settled at a level whatever the rest does.
static bool settled(const Threshold *made, size_t level, Weight sum, Found *out)
{
    const RuleNode *range = made->sum;
    Weight rest = made->rest[level];
    if (range->low > range->high)
        *out = (Found){LOSES, -endless, endless};
    else if (sum > range->high)
        *out = (Found){LOSES, range->high + 1, endless};
    else if (sum + rest < range->low)
        *out = (Found){LOSES, -endless, range->low - rest - 1};
    else if (sum >= range->low && sum + rest <= range->high)
        *out = (Found){WINS, range->low, range->high - rest};
    else
        return false;
    return true;
}

// --- the search trees: treaps, whose balance comes from the number of a node ---

static uint32_t priority(uint32_t node)
{
    uint32_t hash = node * 2654435761u;
    return (hash ^ hash >> 15) * 2246822519u;
}

static uint32_t find(const Threshold *made, size_t level, Weight sum)
{
    uint32_t at = made->roots[level];
    while (at != 0) {
        const SumNode *node = &made->nodes[at];
        if (sum < node->low)
            at = node->left;
        else if (sum > node->high)
            at = node->right;
        else
            return at;
    }
    return 0;
}

// Splits a tree at a sum into what lies below and what lies above.
static void split(Threshold *made, uint32_t at, Weight sum, uint32_t *below,
                  uint32_t *above)
{
    while (at != 0) {
        SumNode *node = &made->nodes[at];
        if (node->high < sum) {
            *below = at;
            below = &node->right;
            at = node->right;
        } else {
            *above = at;
            above = &node->left;
            at = node->left;
        }
    }
    *below = *above = 0;
}

static void insert(Threshold *made, size_t level, uint32_t added)
{
    uint32_t *place = &made->roots[level];
    SumNode *node = &made->nodes[added];
    while (*place != 0 && priority(*place) >= priority(added)) {
        SumNode *at = &made->nodes[*place];
        place = node->high < at->low ? &at->left : &at->right;
    }
    split(made, *place, node->low, &node->left, &node->right);
    *place = added;
}

static bool add_node(Threshold *made, SumNode node, uint32_t *out)
{
    if (made->count >= arena_most(made->arena, MOST_diagram_nodes))
        return false;
    if (made->count == made->capacity)
        made->nodes = vec_grow(made->arena, made->nodes, made->count, &made->capacity,
                               sizeof *made->nodes);
    *out = (uint32_t)made->count;
    made->nodes[made->count++] = node;
    return true;
}

static Weight larger(Weight a, Weight b)
{
    return a > b ? a : b;
}
static Weight smaller(Weight a, Weight b)
{
    return a < b ? a : b;
}

// The node of a sum at a level, and the sums for which it is the same.
static bool node_at(Threshold *made, size_t level, Weight sum, Found *out)
{
    if (settled(made, level, sum, out))
        return true;
    uint32_t known = find(made, level, sum);
    if (known != 0) {
        *out = (Found){known, made->nodes[known].low, made->nodes[known].high};
        return true;
    }
    Weight weight = made->weights[level];
    Found without, with;
    if (!node_at(made, level + 1, sum, &without) ||
        !node_at(made, level + 1, sum + weight, &with))
        return false;
    SumNode node = {.low = larger(without.low, with.low - weight),
                    .high = smaller(without.high, with.high - weight),
                    .out = without.ref,
                    .in = with.ref};
    uint32_t added;
    if (!add_node(made, node, &added))
        return false;
    insert(made, level, added);
    *out = (Found){added, node.low, node.high};
    return true;
}

bool threshold_make(Arena *arena, const Diagram *diagram, const RuleNode *sum,
                    Threshold *out)
{
    size_t players = diagram->players;
    *out = (Threshold){.arena = arena,
                       .players = players,
                       .sum = sum,
                       .weights = ARENA_ARRAY(arena, Weight, players + 1),
                       .rest = ARENA_ARRAY(arena, Weight, players + 1),
                       .roots = ARENA_ARRAY(arena, uint32_t, players + 1)};
    uint32_t settled_node;
    add_node(out, (SumNode){0}, &settled_node);
    add_node(out, (SumNode){0}, &settled_node);
    for (size_t level = players; level-- > 0;) {
        out->weights[level] = sum->weights[diagram->order[level]];
        out->rest[level] = out->rest[level + 1] + out->weights[level];
    }
    Found root;
    if (!node_at(out, 0, 0, &root))
        return false;
    out->root = root.ref;
    return true;
}
