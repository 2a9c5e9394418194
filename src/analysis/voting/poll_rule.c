#include "analysis/voting/poll_rule.h"

// A limit comes down to a range for the sum of those in favour, since the rest votes
// against; conditions are joined as they stand.

// Who votes in a poll: a player, or several voters for whom a rule of their own does.
typedef struct {
    const RuleNode *node; // NULL: the player
    size_t player;
    VEC(size_t) voters;
} Term;

typedef struct {
    Arena *arena;
    const Poll *poll;
    const size_t
        *player_of; // by voter; SIZE_MAX for who is none. A bloc is one player,
                    // and in a body that votes its members may be several voters.
    size_t count;   // of the players
    VEC(Term) terms;
} Making;

// A gate in whole numbers.
typedef struct {
    Weight *weights; // by term
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
    if (rational_is_integer(number)) // the scale is one too
        return scale;
    Rational scaled = rational_mul(arena, number, scale);
    return rational_mul(arena, scale, rational_denominator(arena, scaled));
}

static Rational weight_of(const Making *making, const PollGate *gate, size_t term)
{
    Rational sum = RATIONAL_ZERO;
    const Term *of = &making->terms.items[term];
    if (of->voters.count == 1)
        return gate->weights.items[of->voters.items[0]];
    for (size_t i = 0; i < of->voters.count; i++)
        sum = rational_add(making->arena, sum, gate->weights.items[of->voters.items[i]]);
    return sum;
}

// The least scale at which all weights are whole, and the total if it stays a number.
static Rational scale_of(const Making *making, const PollGate *gate)
{
    Rational scale = RATIONAL_ONE;
    for (size_t i = 0; i < making->terms.count; i++)
        scale = scaled_by(making->arena, scale, weight_of(making, gate, i));
    return gate->fixed_base ? scaled_by(making->arena, scale, gate->fixed) : scale;
}

static bool whole(const Making *making, Rational number, Rational scale, Weight *out)
{
    return rational_to_wide(rational_mul(making->arena, number, scale), out) &&
           *out >= 0 && *out < most;
}

static bool make_whole(const Making *making, const PollGate *gate, Whole *out)
{
    *out = (Whole){.weights = ARENA_ARRAY(making->arena, Weight, making->terms.count),
                   .scale = scale_of(making, gate)};
    Weight divisor = 0;
    for (size_t i = 0; i < making->terms.count; i++) {
        Rational weight = weight_of(making, gate, i);
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
    for (size_t i = 0; i < making->terms.count; i++)
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

// The part of a sum that a term is.
static RuleNode *term_node(const Making *making, const Term *term)
{
    RuleNode *node = ARENA_NEW(making->arena, RuleNode);
    if (term->node == NULL)
        return rule_has(making->arena, making->count, term->player);
    *node = *term->node;
    return node;
}

// A sum over the players when nobody else has a weight in it, else over the terms.
static RuleNode *sum_node(const Making *making, const Whole *votes, Weight low,
                          Weight high)
{
    Weight *weights = ARENA_ARRAY(making->arena, Weight, making->count);
    bool composed = false;
    for (size_t i = 0; i < making->terms.count; i++) {
        const Term *term = &making->terms.items[i];
        composed = composed || (term->node != NULL && votes->weights[i] > 0);
        if (term->node == NULL)
            weights[term->player] = votes->weights[i];
    }
    if (!composed)
        return rule_sum(making->arena, weights, low, high);
    Weight *of_parts = ARENA_ARRAY(making->arena, Weight, making->terms.count);
    RuleNode *node = rule_weighed(making->arena, of_parts, low, high);
    for (size_t i = 0; i < making->terms.count; i++) {
        if (votes->weights[i] == 0)
            continue;
        of_parts[node->parts.count] = votes->weights[i];
        rule_add(making->arena, node, term_node(making, &making->terms.items[i]));
    }
    return node;
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
        return rule_join(making->arena, RULE_ANY);
    return sum_node(making, &votes, low, high);
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

// Holds when the voter is in favour, as they stand or as those decide who vote for them;
// NULL when no player does.
static RuleNode *voter_node(const Making *making, size_t voter)
{
    for (size_t i = 0; i < making->terms.count; i++) {
        const Term *term = &making->terms.items[i];
        for (size_t k = 0; k < term->voters.count; k++)
            if (term->voters.items[k] == voter)
                return term_node(making, term);
    }
    return NULL;
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
    RuleNode *casting = settled || poll->tie != WORD_chair_decides
                            ? NULL
                            : voter_node(making, poll->casting);
    if (casting != NULL) {
        rule_add(making->arena, tie, casting);
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
    // More than half passes anyway, so this is the same as exactly half, and as votes in
    // favour grow it holds the more surely.
    RuleNode *half = limit_node(making, poll->even, LIMIT_AT_LEAST);
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

// --- who votes ---

static RuleNode *poll_node(Arena *arena, const Poll *poll, const size_t *player_of,
                           size_t count);

// The rule by which a stage decides, over the same players.
static RuleNode *stage_node(const Making *making, const PollStage *stage)
{
    const Poll *inner = stage->poll;
    size_t *player_of = ARENA_ARRAY(making->arena, size_t, inner->voters.count + 1);
    for (size_t k = 0; k < stage->outer.count; k++)
        player_of[k] = inner->voters.items[k].barred
                           ? SIZE_MAX
                           : making->player_of[stage->outer.items[k]];
    return poll_node(making->arena, inner, player_of, making->count);
}

static bool has_stage(const Poll *poll, size_t voter)
{
    for (size_t i = 0; i < poll->stages.count; i++)
        for (size_t k = 0; k < poll->stages.items[i].speaks.count; k++)
            if (poll->stages.items[i].speaks.items[k] == voter)
                return true;
    return false;
}

static bool find_terms(Making *making)
{
    const Poll *poll = making->poll;
    size_t *term_of = ARENA_ARRAY(making->arena, size_t, making->count + 1);
    for (size_t i = 0; i < poll->voters.count; i++) {
        size_t player = making->player_of[i];
        if (player == SIZE_MAX || has_stage(poll, i))
            continue;
        if (term_of[player] == 0) {
            vec_push(making->arena, &making->terms, (Term){.player = player});
            term_of[player] = making->terms.count;
        }
        vec_push(making->arena, &making->terms.items[term_of[player] - 1].voters, i);
    }
    for (size_t i = 0; i < poll->stages.count; i++) {
        const PollStage *stage = &poll->stages.items[i];
        Term term = {.node = stage_node(making, stage)};
        for (size_t k = 0; k < stage->speaks.count; k++)
            if (!poll->voters.items[stage->speaks.items[k]].barred)
                vec_push(making->arena, &term.voters, stage->speaks.items[k]);
        vec_push(making->arena, &making->terms, term);
        if (term.node == NULL)
            return false;
    }
    return true;
}

// --- all of it ---

static RuleNode *poll_node(Arena *arena, const Poll *poll, const size_t *player_of,
                           size_t count)
{
    Making making = {
        .arena = arena, .poll = poll, .player_of = player_of, .count = count};
    RuleNode *root = rule_join(arena, RULE_ALL), *passes = rule_join(arena, RULE_ANY);
    if (!find_terms(&making))
        return NULL;
    for (size_t i = 0; i < poll->attempts.count; i++) {
        RuleNode *attempt = gate_node(&making, poll->attempts.items[i].gate);
        if (attempt == NULL)
            return NULL;
        rule_add(arena, passes, attempt);
    }
    if (!add_tie(&making, passes) || !add_part(&making, root, poll->quorum, RULE_ALL) ||
        !add_part(&making, root, poll->blocking, RULE_NONE))
        return NULL;
    for (size_t i = 0; i < poll->voters.count; i++) {
        RuleNode *holder = poll->voters.items[i].veto && !poll->voters.items[i].barred
                               ? voter_node(&making, i)
                               : NULL;
        if (holder != NULL)
            rule_add(arena, root, holder);
    }
    rule_add(arena, root, passes);
    return root;
}

// By voter of the poll: which player it is.
static const size_t *player_of(Arena *arena, const Poll *poll, const size_t *players,
                               size_t count)
{
    size_t *out = ARENA_ARRAY(arena, size_t, poll->voters.count + 1);
    for (size_t i = 0; i < poll->voters.count; i++)
        out[i] = SIZE_MAX;
    for (size_t i = 0; i < count; i++)
        if (players[i] != SIZE_MAX)
            out[players[i]] = i;
    return out;
}

const VoteRule *poll_rule(Arena *arena, const Poll *poll, const size_t *players,
                          size_t count)
{
    RuleNode *root =
        poll_node(arena, poll, player_of(arena, poll, players, count), count);
    return root == NULL ? NULL : rule_make(arena, count, root);
}

const VoteRule *poll_exact_rule(Arena *arena, const Poll *poll, const PollGate *gate,
                                const size_t *players, size_t count)
{
    Making making = {.arena = arena,
                     .poll = poll,
                     .player_of = player_of(arena, poll, players, count),
                     .count = count};
    RuleNode *node =
        find_terms(&making) ? limit_node(&making, gate, LIMIT_EXACTLY) : NULL;
    return node == NULL ? NULL : rule_make(arena, count, node);
}
