#include "analysis/voting/vote_margin.h"
#include "analysis/voting/voting_words.h"

#include "messages.h"

// --- the difference ---

static bool weights_are_whole(const PollGate *gate)
{
    if (voting_unit(gate) == UNIT_SHARE)
        return false;
    for (size_t i = 0; i < gate->weights.count; i++)
        if (!rational_is_integer(gate->weights.items[i]))
            return false;
    return true;
}

static bool is_from_above(const PollGate *gate)
{
    return gate->kind == CONDITION_LIMIT &&
           (gate->limit == LIMIT_AT_MOST || gate->limit == LIMIT_LESS_THAN);
}

static bool is_strict(const PollGate *gate)
{
    return gate->kind == CONDITION_LIMIT &&
           (gate->limit == LIMIT_MORE_THAN || gate->limit == LIMIT_LESS_THAN);
}

// The smallest whole number that keeps to a limit from below, the largest that keeps to
// one from above.
static Rational whole_needed(Arena *arena, const PollGate *gate, Rational needed)
{
    Rational one = RATIONAL_ONE;
    switch (gate->kind == CONDITION_LIMIT ? gate->limit : LIMIT_AT_LEAST) {
    case LIMIT_MORE_THAN: return rational_add(arena, rational_floor(arena, needed), one);
    case LIMIT_LESS_THAN: return rational_sub(arena, rational_ceil(arena, needed), one);
    case LIMIT_AT_MOST: return rational_floor(arena, needed);
    default: return rational_ceil(arena, needed);
    }
}

static Unit margin_unit(const PollGate *gate)
{
    return gate->counting == COUNT_HEADS ? UNIT_NUMBER : voting_unit(gate);
}

bool vote_margin(Answering *answering, const PollStep *step, Figure *out)
{
    const PollGate *gate = step->gate;
    Arena *arena = answering->arena;
    bool limits = gate->kind == CONDITION_UNANIMOUS || gate->limit == LIMIT_AT_LEAST ||
                  gate->limit == LIMIT_MORE_THAN || is_from_above(gate);
    if (!limits || gate->named || rational_sign(step->base) == 0)
        return false;
    Rational needed = step->needed;
    if (weights_are_whole(gate))
        needed = whole_needed(arena, gate, needed);
    Rational margin = rational_sub(arena, step->reached, needed);
    if (is_from_above(gate))
        margin = rational_neg(arena, margin);
    *out = figure_number(margin, margin_unit(gate));
    return true;
}

// --- in words ---

// `1/3 percentage points`, `12 votes`, `1 member`.
static Text amount_words(Answering *answering, const PollGate *gate, Rational amount)
{
    Arena *arena = answering->arena;
    Unit unit = margin_unit(gate);
    if (unit == UNIT_SHARE) {
        Rational points = rational_mul(arena, amount, rational_from_int(100));
        bool one = rational_compare(points, RATIONAL_ONE) == 0;
        Arg arg = ARG(show_rational(arena, answering->language, points, UNIT_NUMBER));
        return answer_words(answering, one ? PHRASE_margin_point : PHRASE_margin_points,
                            1, &arg);
    }
    Arg arg = ARG(show_rational(arena, answering->language, amount, unit));
    if (gate->counting != COUNT_HEADS)
        return arg.text;
    bool one = rational_compare(amount, RATIONAL_ONE) == 0;
    return answer_words(answering, one ? PHRASE_margin_member : PHRASE_margin_members, 1,
                        &arg);
}

static PhraseKey margin_phrase(const PollStep *step, int sign, bool whole)
{
    bool above = is_from_above(step->gate);
    bool strict = !whole && is_strict(step->gate);
    if (step->holds && sign > 0)
        return above ? PHRASE_margin_room : PHRASE_margin_over;
    if (step->holds && above)
        return PHRASE_margin_at_most;
    if (step->holds)
        return whole ? PHRASE_margin_just_enough : PHRASE_margin_at_limit;
    if (sign == 0)
        return above ? PHRASE_margin_not_below : PHRASE_margin_not_above;
    if (above)
        return PHRASE_margin_too_many;
    return strict ? PHRASE_margin_short_strictly : PHRASE_margin_short;
}

Text vote_margin_needs(Answering *answering, const PollStep *step)
{
    Text needs = voting_needs(answering, step->gate);
    Figure margin;
    if (!vote_margin(answering, step, &margin))
        return needs;
    Rational value = margin.quantity.range.low;
    PhraseKey key =
        margin_phrase(step, rational_sign(value), weights_are_whole(step->gate));
    Arg amount =
        ARG(amount_words(answering, step->gate, rational_abs(answering->arena, value)));
    Text words = answer_words(answering, key, 1, &amount);
    return text_format(answering->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(needs),
                       TEXT_ARG(words));
}
