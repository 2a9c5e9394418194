#include "engine/dividing/division_time.h"

#include "engine/figures.h"

bool time_year(Eval *eval, int32_t *year)
{
    eval_note(eval, INPUT_DATE, 0);
    const Override *time = scenario_find(eval->scenario, (Input){INPUT_DATE, 0});
    if (!time || time->from.year == 0 || time->from.year != time->until.year)
        return false;
    *year = time->from.year;
    return true;
}

// --- index clauses ---

// The figure of the index in a certain year, whatever year is asked about.
static Figure index_in(Eval *eval, const Entity *index, int32_t year)
{
    Scenario *layer = scenario_new(eval->arena, eval->model, eval->scenario);
    scenario_set_date(layer, (Date){year, 1, 1}, (Date){year, 12, 31});
    Eval then = *eval;
    then.scenario = layer;
    then.read = (InputList){0};
    Figure figure = eval_total(&then, index);
    for (size_t i = 0; i < then.read.count; i++)
        if (then.read.items[i].kind != INPUT_DATE)
            eval_note(eval, then.read.items[i].kind, then.read.items[i].id);
    return figure;
}

Figure time_indexed(Eval *eval, const Entity *of, Figure amount)
{
    const Expr *index, *base;
    int32_t year;
    int64_t base_year;
    if (!of || amount.state != FIGURE_STATED ||
        !eval_slot(eval, of, LABEL_index, &index) || index->kind != EXPR_ENTITY ||
        !entity_is_measure(index->entity))
        return amount;
    if (!eval_slot(eval, of, LABEL_base_year, &base) || base->kind != EXPR_QUANTITY ||
        !rational_to_int(base->quantity.range.low, &base_year) || base_year < 1 ||
        base_year > 9999)
        return figure_missing(FIGURE_NOT_STATED, of);
    if (!time_year(eval, &year))
        return figure_missing(FIGURE_UNDATED, index->entity);
    Figure now = index_in(eval, index->entity, year);
    Figure then = index_in(eval, index->entity, (int32_t)base_year);
    if (now.state != FIGURE_STATED || then.state != FIGURE_STATED)
        return now.state != FIGURE_STATED ? now : then;
    Figure ratio = figure_combine(eval, OPERATOR_DIVIDE, now, then);
    return ratio.state == FIGURE_STATED
               ? figure_combine(eval, OPERATOR_MULTIPLY, amount, ratio)
               : ratio;
}

// --- days of membership ---

static Date date_of(Eval *eval, const Entity *payer, LabelKey label, Date otherwise)
{
    const Expr *value;
    if (!eval_slot(eval, payer, label, &value))
        return otherwise;
    value = eval_settle(eval, value);
    return value && value->kind == EXPR_DATE ? value->date : otherwise;
}

bool time_part(Eval *eval, const Entity *division, const Entity *payer, Rational *out)
{
    const Expr *value;
    int32_t year;
    *out = RATIONAL_ONE;
    if (!division || !eval_slot(eval, division, LABEL_part_of_year, &value))
        return true;
    value = eval_settle(eval, value);
    if (!value || value->kind != EXPR_WORD || value->word != WORD_by_days)
        return true;
    if (!time_year(eval, &year))
        return false;
    Date first = {year, 1, 1}, last = {year, 12, 31};
    int32_t days = date_days(last) - date_days(first) + 1;
    Date from = date_of(eval, payer, LABEL_from, first);
    Date until = date_of(eval, payer, LABEL_until, last);
    from = date_compare(from, first) > 0 ? from : first;
    until = date_compare(until, last) < 0 ? until : last;
    int32_t there = date_days(until) - date_days(from) + 1;
    *out = rational_make(eval->arena, there > 0 ? there : 0, days);
    return true;
}
