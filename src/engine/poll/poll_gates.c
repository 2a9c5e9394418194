#include <string.h>

#include "engine/poll/poll_making.h"
#include "model/link.h"

// The limits of a decision with their numbers put in.

static WordKey base_word(const Expr *value)
{
    if (value == NULL || (value->kind != EXPR_WORD && value->kind != EXPR_MEASURED))
        return WORD_none;
    switch (value->word) {
    case WORD_all:
    case WORD_of_all_votes:
    case WORD_of_all_members: return WORD_all;
    case WORD_present:
    case WORD_of_votes_present:
    case WORD_of_members_present: return WORD_present;
    case WORD_cast:
    case WORD_of_votes_cast:
    case WORD_of_members_cast: return WORD_cast;
    default: return WORD_none;
    }
}

// The limit within a value that a layer has put in place of a condition, or NULL.
static const Expr *limit_in(const Expr *value)
{
    while (value != NULL && value->kind == EXPR_MEASURED)
        value = value->left;
    return value != NULL && value->kind == EXPR_LIMIT ? value : NULL;
}

static bool is_plain_number(const Expr *value)
{
    return value != NULL && value->kind == EXPR_QUANTITY &&
           value->quantity.unit == UNIT_NUMBER;
}

// `5/4 of votes`: a fraction is a share, though more than there is.
static bool is_fraction(const Expr *value)
{
    bool divided = value->kind == EXPR_ARITHMETIC &&
                   value->operator== OPERATOR_DIVIDE && is_plain_number(value->left) &&
                   is_plain_number(value->right);
    Text words = span_text(value->span);
    return divided ||
           (is_plain_number(value) && memchr(words.at, '/', words.length) != NULL);
}

static void set_threshold(Making *making, PollGate *gate, const Expr *value)
{
    value = poll_settled(making, value, GAP_THRESHOLD);
    const Expr *limit = limit_in(value);
    if (limit != NULL) {
        gate->limit = limit->limit;
        value = poll_settled(making, limit->right, GAP_THRESHOLD);
    }
    while (value != NULL && value->kind == EXPR_MEASURED)
        value = poll_settled(making, value->left, GAP_THRESHOLD);
    Rational threshold;
    gate->threshold.state = FIGURE_NOT_STATED;
    if (value != NULL)
        gate->threshold = eval_figure(making->eval, value, NULL);
    if (value != NULL && is_fraction(value) && poll_exact(gate->threshold, &threshold) &&
        rational_compare(threshold, RATIONAL_ONE) >= 0)
        gate->threshold.quantity.unit = UNIT_SHARE;
    if (value == NULL || !poll_exact(gate->threshold, &threshold))
        poll_set_gap(making->poll, GAP_THRESHOLD, gate->threshold.missing,
                     gate->threshold.missing_words);
    else if (gate->limit == LIMIT_NONE)
        poll_set_gap(making->poll, GAP_LIMIT, making->decision->entity, (Text){0});
}

// Limit and threshold of a condition, or of what a layer has put in its place.
static void set_limit(Making *making, PollGate *gate, const Expr *changed)
{
    const Condition *condition = gate->condition;
    const Expr *now = poll_settled(making, changed, GAP_THRESHOLD);
    if (now != NULL && now->kind == EXPR_WORD && now->word == WORD_unanimous) {
        gate->kind = CONDITION_UNANIMOUS;
    } else if (changed != NULL) {
        gate->kind = CONDITION_LIMIT;
        set_threshold(making, gate, now);
    } else if (gate->kind == CONDITION_LIMIT) {
        set_threshold(making, gate, condition->threshold);
    }
    if (gate->kind == CONDITION_UNANIMOUS)
        gate->counting = COUNT_HEADS;
    else if (condition->kind == CONDITION_UNANIMOUS)
        gate->counting = making->decision->votes != NULL ? COUNT_VOTES : COUNT_HEADS;
}

// Signing, approving and being present are counted from everyone: there is no meeting, or
// the meeting is what they are about. A plain number has no base.
static bool base_is_plain(const PollGate *gate)
{
    if (gate->act == ACT_PRESENT || gate->act == ACT_SIGNED ||
        gate->act == ACT_APPROVED || gate->act == ACT_REQUESTED)
        return true;
    Quantity threshold = gate->threshold.quantity;
    return gate->kind == CONDITION_LIMIT && threshold.unit != UNIT_SHARE &&
           (threshold.unit != UNIT_NUMBER ||
            rational_compare(threshold.range.low, RATIONAL_ONE) >= 0 ||
            rational_sign(threshold.range.low) <= 0);
}

// The base of the condition's own words. One that it took over from the decision is read
// from there, since a layer may have changed it.
static WordKey own_base(Making *making, const Condition *condition)
{
    const Cell *cell = making->decision->base;
    const Expr *common = cell == NULL ? NULL : cell->value;
    if (condition->base != WORD_none &&
        (common == NULL || common->kind != EXPR_WORD || common->word != condition->base))
        return condition->base;
    if (condition->base_unclear != NULL && condition->base_unclear != common)
        return base_word(poll_settled(making, condition->base_unclear, GAP_NONE));
    return WORD_none;
}

static void set_base(Making *making, PollGate *gate)
{
    gate->base = gate->named ? WORD_all : own_base(making, gate->condition);
    if (gate->base == WORD_none)
        gate->base = base_word(making->said);
    gate->base_stated = gate->base != WORD_none;
    if (!gate->base_stated)
        gate->base = making->base;
    if (!gate->base_stated && gate->threshold.state == FIGURE_STATED &&
        base_is_plain(gate)) {
        gate->base = WORD_all;
        gate->base_stated = true;
    }
}

// A quorum counts who is there: "at least half of the members" means present ones, and
// "of members present" names the act, not a base.
static void as_quorum(PollGate *gate)
{
    if (gate->act != ACT_FOR && gate->act != ACT_PRESENT)
        return;
    gate->act = ACT_PRESENT;
    gate->base = WORD_all;
    gate->base_stated = true;
}

static Rational heads_of_all(const Making *making)
{
    Rational all = RATIONAL_ZERO;
    for (size_t i = 0; i < making->poll->voters.count; i++)
        all = rational_add(making->arena, all, making->poll->voters.items[i].heads);
    return all;
}

// `at most 1 against` where nobody has votes, `quorum: at least 3`: so many members are
// meant, if there are as many.
static void count_heads_alone(const Making *making, PollGate *gate, bool quorum)
{
    Quantity threshold = gate->threshold.quantity;
    bool heads =
        making->decision->votes == NULL ||
        (quorum && rational_compare(threshold.range.low, heads_of_all(making)) <= 0);
    if (gate->counting == COUNT_VOTES && !gate->condition->said && heads &&
        gate->group == NULL && gate->threshold.state == FIGURE_STATED &&
        threshold.unit == UNIT_NUMBER &&
        rational_compare(threshold.range.low, RATIONAL_ONE) >= 0)
        gate->counting = COUNT_HEADS;
}

static void set_weights(Making *making, PollGate *gate)
{
    Poll *poll = making->poll;
    if (gate->group != NULL) {
        poll_weigh_group(making, gate);
        return;
    }
    if (gate->counting == COUNT_VOTES)
        poll_weigh(making);
    for (size_t i = 0; i < poll->voters.count; i++) {
        const Voter *voter = &poll->voters.items[i];
        Rational weight = voter->heads;
        Figure figure = voter->weight;
        if (gate->counting == COUNT_MEASURE && !voter->outside)
            figure = eval_measure(making->eval, gate->measure, voter->voter);
        if (gate->counting != COUNT_HEADS && !poll_exact(figure, &weight)) {
            weight = RATIONAL_ZERO;
            if (!voter->barred)
                poll_set_gap(poll, GAP_WEIGHT, voter->voter, figure.missing_words);
        } else if (gate->counting != COUNT_HEADS)
            gate->unit = figure.quantity.unit;
        vec_push(making->arena, &gate->weights, weight);
    }
}

static PollGate *make_parts(Making *making, PollGate *gate, bool quorum)
{
    const Condition *condition = gate->condition;
    for (size_t i = 0; i < condition->parts.count; i++) {
        PollGate *part = poll_gate(making, condition->parts.items[i], quorum);
        if (part != NULL)
            vec_push(making->arena, &gate->parts, part);
    }
    return gate->parts.count > 0 ? gate : NULL;
}

bool poll_stated(Making *making, const Cell *cell, const Expr **value)
{
    *value = NULL;
    if (cell == NULL || cell->value == NULL)
        return true;
    *value = eval_cell(making->eval, cell);
    return *value != NULL;
}

static const Condition *first_limit(const Condition *condition)
{
    while (condition->parts.count > 0)
        condition = condition->parts.items[0];
    return condition;
}

// Whether the words of a condition are known only now: it names an open question, or
// could not be read but was replaced.
static bool is_open(const Condition *condition, const Expr *value)
{
    if (value == NULL)
        return false;
    return condition->kind == CONDITION_NONE || value->kind == EXPR_UNCLEAR ||
           (value->kind != EXPR_LIMIT && value != condition->cell->value);
}

// The gate of a condition, or NULL when nothing of it is in force.
PollGate *poll_gate(Making *making, const Condition *condition, bool quorum)
{
    const Expr *value;
    if (condition == NULL || !poll_stated(making, condition->cell, &value))
        return NULL;
    bool changed = value != NULL && value != condition->cell->value;
    if (is_open(condition, value)) {
        // What a reading (or a layer) says is a condition of its own.
        const Expr *said = eval_settle(making->eval, value);
        condition = condition_of(making->arena, said, condition->cell);
        changed = false;
        if (condition == NULL)
            return NULL;
    }
    // What a layer puts in place of `A and B` takes the place of both.
    if (changed)
        condition = first_limit(condition);
    PollGate *gate = ARENA_NEW(making->arena, PollGate);
    gate->kind = condition->kind;
    gate->condition = condition;
    gate->count = condition->count;
    if (condition->kind != CONDITION_LIMIT && condition->kind != CONDITION_UNANIMOUS)
        return make_parts(making, gate, quorum);
    gate->limit = condition->limit;
    gate->counting = condition->counting;
    gate->measure = condition->measure;
    gate->act = condition->act;
    gate->group = condition->group;
    gate->named = condition->named;
    set_limit(making, gate, changed ? value : NULL);
    count_heads_alone(making, gate, quorum);
    set_base(making, gate);
    if (quorum)
        as_quorum(gate);
    set_weights(making, gate);
    return gate;
}
