#include "game/tally.h"

enum { PER_STEP = 4, STEP = 1 << PER_STEP, STEPS_A_WORD = 64 / PER_STEP };

typedef enum { TALLY_NEVER, TALLY_ALWAYS, TALLY_SUM, TALLY_PARTS } TallyKind;

struct Tally {
    TallyKind kind;
    Weight low, high;   // of the sum
    const Weight *sums; // TALLY_SUM: of each step, of each choice of its players
    size_t steps;       // of four players
    VEC(Tally *) parts; // TALLY_PARTS: whose weights are added up where they hold
    VEC(Weight) weights;
};

static void add_up(Arena *arena, const VoteRule *rule, const RuleNode *node, Tally *out)
{
    out->steps = (rule->players + PER_STEP - 1) / PER_STEP;
    Weight *sums = ARENA_ARRAY(arena, Weight, out->steps * STEP);
    for (size_t player = 0; player < rule->players; player++) {
        Weight *step = sums + player / PER_STEP * STEP;
        size_t bit = (size_t)1 << player % PER_STEP;
        for (size_t i = 0; i < bit; i++)
            step[bit + i] = step[i] + node->weights[player];
    }
    // The last step may have fewer players: who is not there weighs nothing.
    for (size_t player = rule->players; player < out->steps * PER_STEP; player++) {
        Weight *step = sums + player / PER_STEP * STEP;
        size_t bit = (size_t)1 << player % PER_STEP;
        memcpy(step + bit, step, bit * sizeof *step);
    }
    out->sums = sums;
}

static void make_sum(Arena *arena, const VoteRule *rule, const RuleNode *node, Tally *out)
{
    Weight total = 0;
    for (size_t i = 0; i < rule->players; i++)
        total += node->weights[i];
    *out = (Tally){.kind = TALLY_SUM, .low = node->low, .high = node->high};
    if (node->low > node->high || node->low > total)
        out->kind = TALLY_NEVER;
    else if (node->low <= 0 && node->high >= total)
        out->kind = TALLY_ALWAYS;
    else
        add_up(arena, rule, node, out);
}

static Tally *make_node(Arena *arena, const VoteRule *rule, const RuleNode *node);

// All joins are sums over parts, most with a weight of 1.
static void bounds_of(const RuleNode *node, Tally *out)
{
    out->high = (Weight)node->parts.count;
    switch (node->kind) {
    case RULE_ALL: out->low = out->high; break;
    case RULE_ANY: out->low = 1; break;
    case RULE_SOME: out->low = (Weight)node->count; break;
    case RULE_NONE: out->high = 0; break;
    default:
        out->low = node->low;
        out->high = node->high;
        break;
    }
}

static Tally *make_join(Arena *arena, const VoteRule *rule, const RuleNode *node)
{
    Tally *out = ARENA_NEW(arena, Tally);
    Weight open = 0;
    bounds_of(node, out);
    bool empty = out->low > out->high;
    for (size_t i = 0; i < node->parts.count; i++) {
        Tally *part = make_node(arena, rule, node->parts.items[i]);
        Weight weight = node->kind == RULE_WEIGHED ? node->weights[i] : 1;
        if (part->kind == TALLY_ALWAYS) {
            out->low -= weight;
            out->high -= weight;
        } else if (part->kind != TALLY_NEVER && weight > 0) {
            vec_push(arena, &out->parts, part);
            vec_push(arena, &out->weights, weight);
            open += weight;
        }
    }
    bool some = out->low > 0, all = out->high >= open;
    if (empty || out->low > open || out->high < 0)
        out->kind = TALLY_NEVER;
    else if (!some && all)
        out->kind = TALLY_ALWAYS;
    else
        out->kind = TALLY_PARTS;
    return out->kind == TALLY_PARTS && some && all && out->parts.count == 1
               ? out->parts.items[0]
               : out;
}

static Tally *make_node(Arena *arena, const VoteRule *rule, const RuleNode *node)
{
    if (node->kind != RULE_SUM)
        return make_join(arena, rule, node);
    Tally *out = ARENA_NEW(arena, Tally);
    make_sum(arena, rule, node, out);
    return out;
}

Tally *tally_make(Arena *arena, const VoteRule *rule)
{
    return make_node(arena, rule, rule->root);
}

static bool sum_holds(const Tally *tally, const uint64_t *in_favour)
{
    Weight sum = 0;
    const Weight *sums = tally->sums;
    for (size_t i = 0; i < tally->steps; i++, sums += STEP)
        sum += sums[in_favour[i / STEPS_A_WORD] >> (i % STEPS_A_WORD * PER_STEP) &
                    (STEP - 1)];
    return tally->low <= sum && sum <= tally->high;
}

static bool parts_hold(const Tally *tally, const uint64_t *in_favour)
{
    Weight sum = 0;
    for (size_t i = 0; i < tally->parts.count; i++)
        if (tally_wins(tally->parts.items[i], in_favour))
            sum += tally->weights.items[i];
    return tally->low <= sum && sum <= tally->high;
}

bool tally_wins(const Tally *tally, const uint64_t *in_favour)
{
    switch (tally->kind) {
    case TALLY_NEVER: return false;
    case TALLY_ALWAYS: return true;
    case TALLY_SUM: return sum_holds(tally, in_favour);
    default: return parts_hold(tally, in_favour);
    }
}
