#include "game/rule.h"

size_t players_count(const Players *set)
{
    size_t count = 0;
    for (size_t i = 0; i < RULE_PLAYERS_MAX / 64; i++)
        count += (size_t)__builtin_popcountll(set->words[i]);
    return count;
}

Players players_everyone(size_t count)
{
    Players all = {0};
    for (size_t i = 0; i < count; i++)
        players_add(&all, i);
    return all;
}

Players players_others(const Players *set, size_t count)
{
    Players others = players_everyone(count);
    for (size_t i = 0; i < RULE_PLAYERS_MAX / 64; i++)
        others.words[i] &= ~set->words[i];
    return others;
}

bool players_equal(const Players *a, const Players *b)
{
    return memcmp(a, b, sizeof *a) == 0;
}

RuleNode *rule_sum(Arena *arena, const Weight *weights, Weight low, Weight high)
{
    RuleNode *node = ARENA_NEW(arena, RuleNode);
    node->kind = RULE_SUM;
    node->weights = weights;
    node->low = low;
    node->high = high;
    return node;
}

RuleNode *rule_weighed(Arena *arena, const Weight *weights, Weight low, Weight high)
{
    RuleNode *node = rule_sum(arena, weights, low, high);
    node->kind = RULE_WEIGHED;
    return node;
}

bool rule_is_composed(const RuleNode *node)
{
    if (node->kind == RULE_WEIGHED)
        return true;
    for (size_t i = 0; i < node->parts.count; i++)
        if (rule_is_composed(node->parts.items[i]))
            return true;
    return false;
}

RuleNode *rule_join(Arena *arena, RuleKind kind)
{
    RuleNode *node = ARENA_NEW(arena, RuleNode);
    node->kind = kind;
    return node;
}

void rule_add(Arena *arena, RuleNode *node, RuleNode *part)
{
    vec_push(arena, &node->parts, part);
}

RuleNode *rule_has(Arena *arena, size_t players, size_t player)
{
    Weight *weights = ARENA_ARRAY(arena, Weight, players);
    weights[player] = 1;
    return rule_sum(arena, weights, 1, 1);
}

static void number_leaves(Arena *arena, VoteRule *rule, RuleNode *node)
{
    if (node->kind == RULE_SUM) {
        node->leaf = rule->leaves.count;
        vec_push(arena, &rule->leaves, node);
    }
    for (size_t i = 0; i < node->parts.count; i++)
        number_leaves(arena, rule, node->parts.items[i]);
}

VoteRule *rule_make(Arena *arena, size_t players, RuleNode *root)
{
    VoteRule *rule = ARENA_NEW(arena, VoteRule);
    rule->players = players;
    rule->root = root;
    number_leaves(arena, rule, root);
    return rule;
}

// How many numbers `weights` of a node has.
static size_t weight_count(const RuleNode *node, size_t players)
{
    return node->kind == RULE_SUM       ? players
           : node->kind == RULE_WEIGHED ? node->parts.count
                                        : 0;
}

static bool node_same(const RuleNode *a, const RuleNode *b, size_t players)
{
    size_t weights = weight_count(a, players);
    if (a->kind != b->kind || a->count != b->count || a->parts.count != b->parts.count)
        return false;
    if (weights > 0 &&
        (a->low != b->low || a->high != b->high ||
         memcmp(a->weights, b->weights, weights * sizeof *a->weights) != 0))
        return false;
    for (size_t i = 0; i < a->parts.count; i++)
        if (!node_same(a->parts.items[i], b->parts.items[i], players))
            return false;
    return true;
}

bool rule_same(const VoteRule *a, const VoteRule *b)
{
    return a->players == b->players && node_same(a->root, b->root, a->players);
}

static RuleNode *node_copy(Arena *arena, const RuleNode *node, size_t players)
{
    size_t weights = weight_count(node, players);
    RuleNode *copy = rule_join(arena, node->kind);
    Weight *numbers = ARENA_ARRAY(arena, Weight, weights);
    if (weights > 0)
        memcpy(numbers, node->weights, weights * sizeof *numbers);
    copy->weights = numbers;
    copy->count = node->count;
    copy->low = node->low;
    copy->high = node->high;
    for (size_t i = 0; i < node->parts.count; i++)
        rule_add(arena, copy, node_copy(arena, node->parts.items[i], players));
    return copy;
}

const VoteRule *rule_copy(Arena *arena, const VoteRule *rule)
{
    return rule_make(arena, rule->players, node_copy(arena, rule->root, rule->players));
}

static bool sum_holds(const RuleNode *node, const Players *in_favour, size_t players)
{
    Weight sum = 0;
    for (size_t i = 0; i < players; i++)
        if (players_has(in_favour, i))
            sum += node->weights[i];
    return node->low <= sum && sum <= node->high;
}

static bool node_holds(const RuleNode *node, const Players *in_favour, size_t players)
{
    if (node->kind == RULE_SUM)
        return sum_holds(node, in_favour, players);
    size_t held = 0;
    Weight sum = 0;
    for (size_t i = 0; i < node->parts.count; i++) {
        if (!node_holds(node->parts.items[i], in_favour, players))
            continue;
        held++;
        sum += node->kind == RULE_WEIGHED ? node->weights[i] : 0;
    }
    switch (node->kind) {
    case RULE_ALL: return held == node->parts.count;
    case RULE_ANY: return held > 0;
    case RULE_SOME: return held >= node->count;
    case RULE_WEIGHED: return node->low <= sum && sum <= node->high;
    default: return held == 0;
    }
}

bool rule_wins(const VoteRule *rule, const Players *in_favour)
{
    return node_holds(rule->root, in_favour, rule->players);
}

static Weight total_of(const RuleNode *sum, size_t players)
{
    Weight total = 0;
    for (size_t i = 0; i < players; i++)
        total += sum->weights[i];
    return total;
}

static bool all_tend(const RuleNode *node, size_t players, bool up);

// `up`: whether the node holds the more surely the more are in favour, else the fewer.
static bool tends(const RuleNode *node, size_t players, bool up)
{
    if (node->kind == RULE_NONE)
        return all_tend(node, players, !up);
    if (node->kind != RULE_SUM && node->kind != RULE_WEIGHED)
        return all_tend(node, players, up);
    bool below = node->low <= 0; // no sum is too small
    bool above = node->high >=
                 total_of(node, node->kind == RULE_SUM ? players : node->parts.count);
    if (node->low > node->high || (below && above))
        return true;
    if (node->kind == RULE_SUM)
        return up ? above : below;
    return (above && all_tend(node, players, up)) ||
           (below && all_tend(node, players, !up));
}

static bool all_tend(const RuleNode *node, size_t players, bool up)
{
    for (size_t i = 0; i < node->parts.count; i++)
        if (!tends(node->parts.items[i], players, up))
            return false;
    return true;
}

bool rule_rises(const VoteRule *rule)
{
    return tends(rule->root, rule->players, true);
}

bool rule_descends(const VoteRule *rule, const size_t *order)
{
    for (size_t l = 0; l < rule->leaves.count; l++) {
        const Weight *weights = rule->leaves.items[l]->weights;
        for (size_t i = 1; i < rule->players; i++)
            if (weights[order[i]] > weights[order[i - 1]])
                return false;
    }
    return true;
}

static RuleNode *node_dual(Arena *arena, const RuleNode *node, size_t players);

static void add_duals(Arena *arena, RuleNode *to, const RuleNode *from, size_t players)
{
    for (size_t i = 0; i < from->parts.count; i++)
        rule_add(arena, to, node_dual(arena, from->parts.items[i], players));
}

// A sum of the others is out of its range when that of those in favour is above what
// complements the range, or below it.
static RuleNode *sum_dual(Arena *arena, const RuleNode *node, size_t players)
{
    Weight total = total_of(node, weight_count(node, players));
    RuleNode *either = rule_join(arena, RULE_ANY);
    Weight lows[] = {total - node->low + 1, 0}, highs[] = {total, total - node->high - 1};
    if (node->low > node->high)
        return rule_join(arena, RULE_ALL);
    for (size_t i = 0; i < 2; i++) {
        Weight low = lows[i] < 0 ? 0 : lows[i],
               high = highs[i] > total ? total : highs[i];
        if (low > high)
            continue;
        RuleNode *part = rule_sum(arena, node->weights, low, high);
        part->kind = node->kind;
        if (node->kind == RULE_WEIGHED)
            add_duals(arena, part, node, players);
        rule_add(arena, either, part);
    }
    return either;
}

static RuleNode *node_dual(Arena *arena, const RuleNode *node, size_t players)
{
    static const RuleKind kinds[] = {[RULE_ALL] = RULE_ANY,
                                     [RULE_ANY] = RULE_ALL,
                                     [RULE_SOME] = RULE_SOME,
                                     [RULE_NONE] = RULE_NONE};
    if (node->kind == RULE_SUM || node->kind == RULE_WEIGHED)
        return sum_dual(arena, node, players);
    RuleNode *dual = rule_join(arena, kinds[node->kind]);
    size_t parts = node->parts.count;
    if (node->kind == RULE_NONE) { // some part holds of the others: not all duals hold
        RuleNode *all = rule_join(arena, RULE_ALL);
        add_duals(arena, all, node, players);
        rule_add(arena, dual, all);
        return dual;
    }
    if (node->kind == RULE_SOME && node->count > parts) // can never hold
        return rule_join(arena, RULE_ALL);
    dual->count = parts - node->count + 1;
    add_duals(arena, dual, node, players);
    return dual;
}

const VoteRule *rule_dual(Arena *arena, const VoteRule *rule)
{
    return rule_make(arena, rule->players, node_dual(arena, rule->root, rule->players));
}

const RuleNode *rule_only_sum(const VoteRule *rule)
{
    const RuleNode *sum = rule->root;
    while (sum->parts.count == 1 && sum->kind != RULE_NONE && sum->kind != RULE_SUM &&
           sum->kind != RULE_WEIGHED && !(sum->kind == RULE_SOME && sum->count != 1))
        sum = sum->parts.items[0];
    if (sum->kind != RULE_SUM)
        return NULL;
    Weight total = total_of(sum, rule->players);
    return sum->low < 1 || sum->high < total || sum->low > total ? NULL : sum;
}

Weight rule_smaller_limit(const RuleNode *sum, size_t players, bool *dual)
{
    Weight other = total_of(sum, players) - sum->low + 1;
    *dual = other < sum->low;
    return *dual ? other : sum->low;
}
