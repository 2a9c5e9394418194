#include "analysis/poll_rule.h"

// A limit comes down to a range for the sum of those in favour, since the rest votes
// against; conditions are joined as they stand.

typedef struct {
    Arena *arena;
    const Poll *poll;
    const size_t *players;
    size_t count;
} Making;

// A gate in whole numbers.
typedef struct {
    Weight *weights;
    Weight total, base;
    Rational scale; // how many of them are one of the poll's
} Whole;

static const Weight most = (Weight)1 << WEIGHT_BITS;

static Weight divisor_of(Weight a, Weight b)
{
    while (b != 0) {
        Weight rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

static Rational scaled_by(Arena *arena, Rational scale, Rational number)
{
    Rational scaled = rational_mul(arena, number, scale);
    return rational_mul(arena, scale, rational_denominator(arena, scaled));
}

// The least scale at which all weights are whole, and the total if it stays a number.
static Rational scale_of(const Making *making, const PollGate *gate)
{
    Rational scale = RATIONAL_ONE;
    for (size_t i = 0; i < making->count; i++)
        scale = scaled_by(making->arena, scale, gate->weights.items[making->players[i]]);
    return gate->fixed_base ? scaled_by(making->arena, scale, gate->fixed) : scale;
}

static bool whole(const Making *making, Rational number, Rational scale, Weight *out)
{
    return rational_to_wide(rational_mul(making->arena, number, scale), out) &&
           *out >= 0 && *out < most;
}

static bool make_whole(const Making *making, const PollGate *gate, Whole *out)
{
    *out = (Whole){.weights = ARENA_ARRAY(making->arena, Weight, making->count),
                   .scale = scale_of(making, gate)};
    Weight divisor = 0;
    for (size_t i = 0; i < making->count; i++) {
        Rational weight = gate->weights.items[making->players[i]];
        if (!whole(making, weight, out->scale, &out->weights[i]))
            return false;
        out->total += out->weights[i];
        divisor = divisor_of(out->weights[i], divisor);
        if (out->total >= most)
            return false;
    }
    out->base = out->total;
    if (gate->fixed_base && !whole(making, gate->fixed, out->scale, &out->base))
        return false;
    divisor = divisor_of(out->base, divisor);
    if (divisor < 2)
        return true;
    for (size_t i = 0; i < making->count; i++)
        out->weights[i] /= divisor;
    out->total /= divisor;
    out->base /= divisor;
    return rational_div(making->arena, out->scale,
                        rational_from_wide(making->arena, divisor), &out->scale);
}

// --- limits as ranges ---

typedef struct {
    Weight low, high;
} Range;

static const Range never = {1, 0};

static Weight clamp(Rational number)
{
    Weight value;
    if (rational_to_wide(number, &value) && value > -most && value < most)
        return value;
    return rational_sign(number) < 0 ? -most : most;
}

// The whole numbers that keep to a limit of `needed`.
static Range range_of(Arena *arena, Limit limit, Rational needed)
{
    Range range = {-most, 2 * most};
    Weight floor = clamp(rational_floor(arena, needed));
    Weight ceil = clamp(rational_ceil(arena, needed));
    switch (limit) {
    case LIMIT_MORE_THAN: range.low = floor + 1; break;
    case LIMIT_AT_LEAST: range.low = ceil; break;
    case LIMIT_AT_MOST: range.high = floor; break;
    case LIMIT_LESS_THAN: range.high = ceil - 1; break;
    case LIMIT_EXACTLY: range = (Range){ceil, floor}; break;
    case LIMIT_NONE: range = never; break;
    }
    return range;
}

// The range of what is reached, as a range of the sum of those in favour.
static Range turned(Act act, Range range, Weight total)
{
    Weight fixed = act == ACT_PRESENT ? total : 0;
    switch (act) {
    case ACT_AGAINST:
    case ACT_NOT_FOR: return (Range){total - range.high, total - range.low};
    case ACT_ABSTAIN:
    case ACT_PRESENT:
        return range.low <= fixed && fixed <= range.high ? (Range){0, total} : never;
    default: return range;
    }
}

static Range gate_range(Arena *arena, const PollGate *gate, Limit limit,
                        const Whole *votes)
{
    bool asks = limit == LIMIT_AT_LEAST || limit == LIMIT_EXACTLY;
    if (gate->kind == CONDITION_UNANIMOUS)
        return votes->base == 0
                   ? never
                   : turned(gate->act, (Range){votes->base, votes->base}, votes->total);
    if (gate->relative && votes->base == 0 && asks)
        return never;
    Rational factor =
        gate->relative ? rational_from_wide(arena, votes->base) : votes->scale;
    Rational needed = rational_mul(arena, gate->threshold.quantity.range.low, factor);
    return turned(gate->act, range_of(arena, limit, needed), votes->total);
}

static RuleNode *limit_node(const Making *making, const PollGate *gate, Limit limit)
{
    Whole votes;
    if (!make_whole(making, gate, &votes))
        return NULL;
    Range range = gate_range(making->arena, gate, limit, &votes);
    // A range from nothing to all holds for everyone; the sums stay small.
    Weight low = range.low < 0 ? 0 : range.low;
    Weight high = range.high > votes.total ? votes.total : range.high;
    if (low > high)
        return rule_sum(making->arena, votes.weights, 1, 0);
    return rule_sum(making->arena, votes.weights, low, high);
}

// --- conditions ---

static RuleNode *gate_node(const Making *making, const PollGate *gate)
{
    static const RuleKind kinds[] = {[CONDITION_ALL] = RULE_ALL,
                                     [CONDITION_ANY] = RULE_ANY,
                                     [CONDITION_SOME] = RULE_SOME,
                                     [CONDITION_NOT] = RULE_NONE};
    if (gate->kind == CONDITION_LIMIT || gate->kind == CONDITION_UNANIMOUS)
        return limit_node(making, gate, gate->limit);
    if (gate->kind == CONDITION_NONE)
        return rule_join(making->arena, RULE_ANY);
    RuleNode *node = rule_join(making->arena, kinds[gate->kind]);
    node->count = gate->count;
    for (size_t i = 0; i < gate->parts.count; i++) {
        RuleNode *part = gate_node(making, gate->parts.items[i]);
        if (part == NULL)
            return NULL;
        rule_add(making->arena, node, part);
    }
    return node;
}

// An equal split that passes: by itself, or when the one whose vote settles it is in
// favour. False when its numbers don't fit.
static bool add_tie(const Making *making, RuleNode *passes)
{
    const Poll *poll = making->poll;
    if (poll->even == NULL)
        return true;
    RuleNode *tie = rule_join(making->arena, RULE_ALL);
    bool settled = poll->tie == WORD_as_for || poll->tie == WORD_passes;
    for (size_t i = 0; !settled && i < making->count; i++)
        if (making->players[i] == poll->casting && poll->tie == WORD_chair_decides) {
            rule_add(making->arena, tie, rule_has(making->arena, making->count, i));
            settled = true;
        }
    if (!settled)
        return true;
    Whole votes;
    if (!make_whole(making, poll->even, &votes))
        return false;
    // A base that stays a number may be more than all votes: then half of it is no tie.
    if (votes.base != votes.total)
        return true;
    RuleNode *half = limit_node(making, poll->even, LIMIT_EXACTLY);
    rule_add(making->arena, tie, half);
    rule_add(making->arena, passes, tie);
    return true;
}

static bool add_part(const Making *making, RuleNode *to, const PollGate *gate,
                     RuleKind kind)
{
    if (gate == NULL)
        return true;
    RuleNode *part = gate_node(making, gate), *join = rule_join(making->arena, kind);
    if (part == NULL)
        return false;
    rule_add(making->arena, join, part);
    rule_add(making->arena, to, join);
    return true;
}

const VoteRule *poll_rule(Arena *arena, const Poll *poll, const size_t *players,
                          size_t count)
{
    Making making = {arena, poll, players, count};
    RuleNode *root = rule_join(arena, RULE_ALL), *passes = rule_join(arena, RULE_ANY);
    for (size_t i = 0; i < poll->attempts.count; i++) {
        RuleNode *attempt = gate_node(&making, poll->attempts.items[i].gate);
        if (attempt == NULL)
            return NULL;
        rule_add(arena, passes, attempt);
    }
    if (!add_tie(&making, passes) || !add_part(&making, root, poll->quorum, RULE_ALL) ||
        !add_part(&making, root, poll->blocking, RULE_NONE))
        return NULL;
    for (size_t i = 0; i < count; i++)
        if (poll->voters.items[players[i]].veto)
            rule_add(arena, root, rule_has(arena, count, i));
    rule_add(arena, root, passes);
    return rule_make(arena, count, root);
}

const VoteRule *poll_exact_rule(Arena *arena, const Poll *poll, const PollGate *gate,
                                const size_t *players, size_t count)
{
    Making making = {arena, poll, players, count};
    RuleNode *node = limit_node(&making, gate, LIMIT_EXACTLY);
    return node == NULL ? NULL : rule_make(arena, count, node);
}
