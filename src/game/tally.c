#include "game/tally.h"

enum { PER_STEP = 4, STEP = 1 << PER_STEP, STEPS_A_WORD = 64 / PER_STEP };

typedef enum { TALLY_NEVER, TALLY_ALWAYS, TALLY_SUM, TALLY_SOME, TALLY_NONE } TallyKind;

struct Tally {
    TallyKind kind;
    Weight low, high;   // TALLY_SUM
    const Weight *sums; // of each step, of each choice of its players
    size_t steps;       // of four players
    VEC(Tally *) parts; // TALLY_SOME, TALLY_NONE
    size_t needed;      // TALLY_SOME: so many of them
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

// How many of the parts have to hold.
static size_t needed_of(const RuleNode *node)
{
    return node->kind == RULE_ALL    ? node->parts.count
           : node->kind == RULE_SOME ? node->count
                                     : 1;
}

static Tally *make_join(Arena *arena, const VoteRule *rule, const RuleNode *node)
{
    Tally *out = ARENA_NEW(arena, Tally);
    size_t needed = needed_of(node), held = 0;
    for (size_t i = 0; i < node->parts.count; i++) {
        Tally *part = make_node(arena, rule, node->parts.items[i]);
        held += part->kind == TALLY_ALWAYS;
        if (part->kind > TALLY_ALWAYS)
            vec_push(arena, &out->parts, part);
    }
    bool none = node->kind == RULE_NONE;
    if (held >= needed)
        out->kind = none ? TALLY_NEVER : TALLY_ALWAYS;
    else if (held + out->parts.count < needed)
        out->kind = none ? TALLY_ALWAYS : TALLY_NEVER;
    else if (!none && out->parts.count == 1)
        return out->parts.items[0];
    else
        out->kind = none ? TALLY_NONE : TALLY_SOME;
    out->needed = needed - (held < needed ? held : needed);
    return out;
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

bool tally_wins(const Tally *tally, const uint64_t *in_favour)
{
    size_t held = 0;
    switch (tally->kind) {
    case TALLY_NEVER: return false;
    case TALLY_ALWAYS: return true;
    case TALLY_SUM: return sum_holds(tally, in_favour);
    default: break;
    }
    for (size_t i = 0; i < tally->parts.count && held < tally->needed; i++)
        held += tally_wins(tally->parts.items[i], in_favour);
    return (held >= tally->needed) == (tally->kind == TALLY_SOME);
}
