#include "engine/relation_parts.h"
#include "engine/services/services.h"

// Relations between things, and what a thing states of an attribute.

// --- years ---

void eval_set_years(Eval *eval, int32_t first, int32_t last)
{
    eval->first_year = first;
    eval->last_year = last;
}

void eval_clear_years(Eval *eval)
{
    eval->first_year = eval->last_year = 0;
}

bool years_of(const Expr *value, int32_t *first, int32_t *last)
{
    int64_t low, high;
    if (!value || value->kind != EXPR_QUANTITY ||
        !rational_to_int(value->quantity.range.low, &low) ||
        !rational_to_int(value->quantity.range.high, &high) || low < 1 || high > 9999)
        return false;
    *first = (int32_t)low;
    *last = (int32_t)high;
    return true;
}

// Whether one of the years that a thing states is among those looked at.
static Truth years_meet(Eval *eval, const Expr *value)
{
    Truth meets = TRUTH_NO;
    for (; value; value = value->next) {
        const Expr *settled = eval_settle(eval, value);
        int32_t first, last;
        if (!settled || is_not_stated(settled))
            meets = truth_or(meets, TRUTH_UNKNOWN);
        else if (years_of(settled, &first, &last))
            meets = truth_or(
                meets, truth_from(first <= eval->last_year && last >= eval->first_year));
    }
    return meets;
}

static Truth days_meet(Eval *eval, const Entity *entity, LabelKey label, bool from)
{
    const Expr *value;
    if (!eval_slot(eval, entity, label, &value))
        return TRUTH_YES;
    value = eval_settle(eval, value);
    if (!value || is_not_stated(value))
        return TRUTH_UNKNOWN;
    if (value->kind == EXPR_PERIOD)
        return truth_from(from ? value->date.year <= eval->last_year
                               : value->last_date.year >= eval->first_year);
    if (value->kind != EXPR_DATE)
        return value->kind == EXPR_WORD && value->word == WORD_indefinite ? TRUTH_YES
                                                                          : TRUTH_UNKNOWN;
    return truth_from(from ? value->date.year <= eval->last_year
                           : value->date.year >= eval->first_year);
}

Truth eval_in_years(Eval *eval, const Entity *entity)
{
    if (eval->first_year == 0)
        return TRUTH_YES;
    Truth there = truth_and(days_meet(eval, entity, LABEL_from, true),
                            days_meet(eval, entity, LABEL_until, false));
    for (size_t i = 0; i < entity->cells.count; i++) {
        const Cell *cell = entity->cells.items[i];
        const Attribute *view = attribute_view(cell->attribute);
        const Expr *value =
            view && view->type == TYPE_YEAR ? eval_cell(eval, cell) : NULL;
        if (value)
            there = truth_and(there, years_meet(eval, value));
    }
    return there;
}

// --- counting ---

Truth eval_count_holds(Limit limit, size_t count, bool open, Interval wanted)
{
    Interval there = interval_point(rational_from_int((int64_t)count));
    Truth now = limit_holds(limit, there, wanted);
    if (!open)
        return now;
    // More of them may only turn one answer: upwards a yes stays, downwards a no.
    bool upwards = limit == LIMIT_AT_LEAST || limit == LIMIT_MORE_THAN;
    if (upwards)
        return now == TRUTH_YES ? TRUTH_YES : TRUTH_UNKNOWN;
    if (limit == LIMIT_EXACTLY)
        return limit_holds(LIMIT_MORE_THAN, there, wanted) == TRUTH_YES ? TRUTH_NO
                                                                        : TRUTH_UNKNOWN;
    return now == TRUTH_NO ? TRUTH_NO : TRUTH_UNKNOWN;
}

static bool is_counted(const Entity *what)
{
    const Attribute *view = attribute_view(what);
    return what->block == BLOCK_kind || what->block == BLOCK_set ||
           (view && view->type == TYPE_KIND);
}

// How many there are of what is no relation: one when it is stated.
static size_t count_stated(Eval *eval, const Entity *what, const Entity *of, bool *open)
{
    if (what->block == BLOCK_attribute) {
        const Expr *value = eval_attribute(eval, what, of);
        *open = value && relation_states_not(eval, value);
        size_t count = 0;
        for (; value && !*open; value = value->next)
            count++;
        return count;
    }
    if (!entity_is_measure(what))
        return 0;
    return eval_measure(eval, what, of).state == FIGURE_STATED;
}

static size_t count_had(Eval *eval, const Entity *what, const Entity *of, bool *open)
{
    if (!is_counted(what))
        return count_stated(eval, what, of, open);
    EntityList related = {0};
    pairs_of(eval, eval_pairs(eval, what), of, &related, open);
    return related.count;
}

static Truth has_at(Eval *eval, const Entity *what, const Entity *of, Limit limit,
                    Interval wanted)
{
    bool open = false;
    if (what->block == BLOCK_aspect)
        return services_has(eval, what, of, limit, wanted);
    size_t count = count_had(eval, what, of, &open);
    return eval_count_holds(limit, count, open, wanted);
}

Truth eval_has(Eval *eval, const Expr *claim, const Entity *of)
{
    claim = eval_settle(eval, claim);
    if (!claim)
        return TRUTH_UNKNOWN;
    switch ((int)claim->kind) {
    case EXPR_AND:
        return truth_and(eval_has(eval, claim->left, of),
                         eval_has(eval, claim->right, of));
    case EXPR_OR:
        return truth_or(eval_has(eval, claim->left, of),
                        eval_has(eval, claim->right, of));
    case EXPR_NOT: return truth_not(eval_has(eval, claim->left, of));
    case EXPR_ENTITY:
        if (claim->entity->block == BLOCK_fact)
            return eval_claim(eval, claim, of);
        return has_at(eval, claim->entity, of, LIMIT_AT_LEAST,
                      interval_point(RATIONAL_ONE));
    default: return eval_claim(eval, claim, of);
    }
}

// --- attributes ---

const Expr *eval_attribute(Eval *eval, const Entity *attribute, const Entity *of)
{
    for (size_t i = 0; i < of->cells.count; i++) {
        const Cell *cell = of->cells.items[i];
        const Expr *value = cell->attribute == attribute ? eval_cell(eval, cell) : NULL;
        if (value)
            return value;
    }
    return NULL;
}

Figure eval_attribute_figure(Eval *eval, const Entity *attribute, const Entity *of)
{
    const Expr *value = of ? eval_attribute(eval, attribute, of) : NULL;
    if (of && is_counted(attribute)) {
        bool open = false;
        size_t count = count_had(eval, attribute, of, &open);
        return open ? figure_missing(FIGURE_NOT_STATED, attribute)
                    : figure_number(rational_from_int((int64_t)count), UNIT_NUMBER);
    }
    if (!value)
        return figure_missing(FIGURE_NOT_STATED, attribute);
    Figure figure = eval_figure(eval, value, of);
    if (figure.state == FIGURE_NOT_STATED && !figure.missing)
        figure.missing = attribute;
    return figure;
}

Truth eval_attribute_truth(Eval *eval, const Entity *attribute, const Entity *of)
{
    const Expr *value = of ? eval_attribute(eval, attribute, of) : NULL;
    return value ? eval_claim(eval, value, of) : TRUTH_UNKNOWN;
}

static int rank_of(const Entity *step)
{
    const Steps *view = step->scale ? step->scale->view : NULL;
    for (size_t i = 0; view && i < view->steps.count; i++)
        if (view->steps.items[i] == step)
            return (int)i;
    return -1;
}

const Entity *relations_same_step(const Entity *scale, const Entity *step)
{
    const Steps *view = scale->view;
    for (size_t i = 0; view && i < view->steps.count; i++)
        if (text_equal(view->steps.items[i]->names.items[0].folded,
                       step->names.items[0].folded))
            return view->steps.items[i];
    return NULL;
}

static Truth keeps(Limit limit, int64_t left, int64_t right)
{
    return limit_holds(limit, interval_point(rational_from_int(left)),
                       interval_point(rational_from_int(right)));
}

// Steps are compared by their place; other names are only the same or not.
static Truth named_limit(Eval *eval, const Entity *attribute, const Entity *of,
                         Limit limit, const Entity *right)
{
    EntityList values = {0};
    bool open = false;
    const Expr *stated = eval_attribute(eval, attribute, of);
    int wanted = rank_of(right);
    if (wanted < 0) {
        if (of->id == CASE_ID && stated)
            eval_members(eval, stated, &values, &open);
        pairs_of(eval, eval_pairs(eval, attribute), of, &values, &open);
        if (entities_include(&values, right))
            return TRUTH_YES;
        return open ? TRUTH_UNKNOWN : TRUTH_NO;
    }
    if (stated)
        eval_members(eval, stated, &values, &open);
    if (values.count == 0)
        return TRUTH_UNKNOWN;
    Truth all = TRUTH_YES;
    for (size_t i = 0; i < values.count; i++) {
        int rank = rank_of(values.items[i]);
        all = truth_and(all, rank < 0 ? TRUTH_UNKNOWN : keeps(limit, rank, wanted));
    }
    return all;
}

// One of several years is enough for `exactly`; more and less hold of all of them.
static Truth year_limit(Eval *eval, const Expr *value, Limit limit, const Expr *right)
{
    int32_t first, last, from, to;
    if (!years_of(right, &from, &to))
        return TRUTH_UNKNOWN;
    Truth any = TRUTH_NO, all = TRUTH_YES;
    for (; value; value = value->next) {
        const Expr *settled = eval_settle(eval, value);
        if (!years_of(settled, &first, &last))
            return TRUTH_UNKNOWN;
        any = truth_or(any, truth_from(first <= to && last >= from));
        all =
            truth_and(all, truth_and(keeps(limit, first, from), keeps(limit, last, to)));
    }
    return limit == LIMIT_EXACTLY ? any : all;
}

static Truth text_limit(Eval *eval, const Expr *value, const Expr *right)
{
    Text wanted = text_fold(eval->arena, right->text);
    for (; value; value = value->next)
        if (value->kind == EXPR_TEXT &&
            text_equal(text_fold(eval->arena, value->text), wanted))
            return TRUTH_YES;
    return TRUTH_NO;
}

static Truth date_limit(const Expr *value, Limit limit, const Expr *right)
{
    if (value->kind != EXPR_DATE || right->kind != EXPR_DATE)
        return TRUTH_UNKNOWN;
    return keeps(limit, date_compare(value->date, right->date), 0);
}

// `woman at least 40 % of member`: the limit is a part of how many others it has.
static bool is_part_of_counted(const Expr *right)
{
    return right->kind == EXPR_OF && right->right->kind == EXPR_ENTITY &&
           is_counted(right->right->entity);
}

static Truth part_limit(Eval *eval, const Entity *what, const Entity *of, Limit limit,
                        const Expr *right)
{
    bool open = false;
    Figure part = eval_figure(eval, right->left, of);
    size_t whole = count_had(eval, right->right->entity, of, &open);
    if (part.state != FIGURE_STATED || part.quantity.unit != UNIT_SHARE || open)
        return TRUTH_UNKNOWN;
    Interval wanted = interval_scale(eval->arena, part.quantity.range,
                                     rational_from_int((int64_t)whole));
    return whole == 0 ? TRUTH_UNKNOWN : has_at(eval, what, of, limit, wanted);
}

Truth eval_attribute_limit(Eval *eval, const Entity *attribute, const Entity *of,
                           Limit limit, const Expr *right)
{
    const Attribute *view = attribute_view(attribute);
    right = eval_settle(eval, right);
    if (!of || !right)
        return TRUTH_UNKNOWN;
    if (right->kind == EXPR_ENTITY && !entity_is_measure(right->entity))
        return named_limit(eval, attribute, of, limit, right->entity);
    if (right->kind == EXPR_WORD) {
        Truth truth = eval_attribute_truth(eval, attribute, of);
        return right->word == WORD_yes  ? truth
               : right->word == WORD_no ? truth_not(truth)
                                        : TRUTH_UNKNOWN;
    }
    if (is_counted(attribute) && is_part_of_counted(right))
        return part_limit(eval, attribute, of, limit, right);
    if (is_counted(attribute) || attribute->block != BLOCK_attribute) {
        Figure wanted = eval_figure(eval, right, of);
        return wanted.state == FIGURE_STATED
                   ? has_at(eval, attribute, of, limit, wanted.quantity.range)
                   : TRUTH_UNKNOWN;
    }
    const Expr *value = eval_attribute(eval, attribute, of);
    if (!value || relation_states_not(eval, value))
        return TRUTH_UNKNOWN;
    if (view && view->type == TYPE_YEAR)
        return year_limit(eval, value, limit, right);
    if (right->kind == EXPR_TEXT)
        return limit == LIMIT_EXACTLY ? text_limit(eval, value, right) : TRUTH_UNKNOWN;
    if (right->kind == EXPR_DATE)
        return date_limit(eval_settle(eval, value), limit, right);
    Figure left = eval_attribute_figure(eval, attribute, of);
    Figure wanted = eval_figure(eval, right, of);
    if (left.state != FIGURE_STATED || wanted.state != FIGURE_STATED)
        return TRUTH_UNKNOWN;
    return limit_holds(limit, left.quantity.range, wanted.quantity.range);
}
