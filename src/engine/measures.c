#include "engine/memo.h"
#include "engine/natives.h"

#include "engine/dividing/division.h"
#include "engine/figures.h"
#include "engine/measure_formula.h"
#include "engine/measured.h"
#include "engine/relations.h"
#include "engine/dividing/seat_rule.h"

// Measures: what their rows and formulas give for one, and what they come to for many.

const Measure *measure_view(const Entity *measure)
{
    return entity_is_measure(measure) ? measure->view : NULL;
}

// --- one ---

// What tables that are a part of this one give: each its rows, all of it its own row.
static Figure from_parts(Eval *eval, const Entity *measure, const Entity *of)
{
    const Measure *view = measure_view(measure);
    Figure figure = figure_missing(FIGURE_NOT_STATED, measure);
    figure.missing_of = of;
    for (size_t i = 0; view && i < view->parts.count; i++) {
        const Entity *part = view->parts.items[i];
        const Expr *row;
        bool whole = eval_slot(eval, part, LABEL_row, &row) && row->entity == of;
        Figure found = whole ? eval_total(eval, part) : eval_measure(eval, part, of);
        if (found.state == FIGURE_STATED)
            return found;
    }
    return figure;
}

static Figure own_figure(Eval *eval, const Entity *measure, const Entity *of);

// Whether a unit or role is said to be one of `of`.
static bool is_unit_of(Eval *eval, const Entity *unit, const Entity *of)
{
    const Expr *whole;
    if (!unit || unit == of || (unit->block != BLOCK_unit && unit->block != BLOCK_role) ||
        !eval_slot(eval, unit, LABEL_of, &whole))
        return false;
    while (whole && !(whole->kind == EXPR_ENTITY && whole->entity == of))
        whole = whole->next;
    return whole != NULL;
}

// A table that has rows for the units of somebody, and none for the whole, gives the
// whole their sum.
static Figure from_units(Eval *eval, const Entity *measure, const Entity *of,
                         Figure figure)
{
    CellList rows = {0};
    EntityList units = {0};
    if (measure->block != BLOCK_table || !of)
        return figure;
    eval_rows(eval, measure, &rows);
    for (size_t i = 0; i < rows.count; i++)
        if (is_unit_of(eval, rows.items[i]->about, of) &&
            !entities_include(&units, rows.items[i]->about))
            vec_push(eval->arena, &units, rows.items[i]->about);
    if (units.count == 0)
        return figure;
    Figure sum = own_figure(eval, measure, units.items[0]);
    for (size_t i = 1; i < units.count; i++)
        sum = figure_combine(eval, OPERATOR_ADD, sum,
                             own_figure(eval, measure, units.items[i]));
    return sum;
}

// Adds what was merged into an entity.
static Figure with_merged(Eval *eval, const Entity *measure, const Entity *of,
                          Figure figure)
{
    for (const Scenario *layer = eval->scenario; layer; layer = layer->parent)
        for (size_t i = 0; i < layer->overrides.count; i++) {
            const Override *override = &layer->overrides.items[i];
            if (override->input.kind != INPUT_SUCCESSOR || override->entity != of ||
                override->input.id >= eval->model->entities.count ||
                scenario_find(eval->scenario, override->input) != override)
                continue;
            const Entity *other = eval->model->entities.items[override->input.id];
            eval_note(eval, INPUT_SUCCESSOR, other->id);
            Figure taken = own_figure(eval, measure, other);
            figure = figure.state != FIGURE_STATED ? taken
                     : taken.state != FIGURE_STATED
                         ? figure
                         : figure_combine(eval, OPERATOR_ADD, figure, taken);
        }
    return figure;
}

// What the text gives an entity, whatever the others do; with what it took over by
// merger.
static Figure own_figure(Eval *eval, const Entity *measure, const Entity *of)
{
    Figure figure = eval_row_figure(eval, measure, of);
    const Measure *view = measure_view(measure);
    if (measure->block == BLOCK_division && figure.state == FIGURE_NOT_STATED)
        return division_figure(eval, measure, of);
    if (figure.state == FIGURE_NOT_STATED && view && view->parts.count > 0)
        figure = from_parts(eval, measure, of);
    // The rows of a quantity come from data or were set by a what-if.
    bool has_formula = measure->block == BLOCK_quantity && (!view || !view->from_data);
    if (has_formula && figure.state == FIGURE_NOT_STATED &&
        seats_have_rule(eval, measure))
        figure = seats_figure(seats_divide(eval, measure, WORD_none), of);
    else if (has_formula && figure.state == FIGURE_NOT_STATED)
        figure = of && measure_is_single(eval, measure)
                     ? figure_missing(FIGURE_NOT_STATED, measure)
                     : measure_from_formula(eval, measure, of);
    if (figure.state == FIGURE_NOT_STATED)
        figure = from_units(eval, measure, of, figure);
    return with_merged(eval, measure, of, figure);
}

// --- over many ---

static Interval hull_of(Interval a, Interval b, bool largest)
{
    Rational low = rational_compare(a.low, b.low) > 0 ? a.low : b.low;
    Rational high = rational_compare(a.high, b.high) > 0 ? a.high : b.high;
    if (largest)
        return (Interval){low, high};
    low = rational_compare(a.low, b.low) < 0 ? a.low : b.low;
    high = rational_compare(a.high, b.high) < 0 ? a.high : b.high;
    return (Interval){low, high};
}

static Figure extreme(Figure best, Figure figure, bool largest)
{
    Quantity *a = &best.quantity, *b = &figure.quantity;
    if (a->unit != b->unit)
        return figure_missing(FIGURE_MIXED, NULL);
    a->range = hull_of(a->range, b->range, largest);
    a->about = a->about || b->about;
    a->natives |= b->natives;
    a->has_tolerance = a->has_tolerance && b->has_tolerance;
    a->ceilingless =
        largest ? a->ceilingless || b->ceilingless : a->ceilingless && b->ceilingless;
    a->floorless = a->floorless && b->floorless;
    return best;
}

typedef Figure FigureOf(Eval *eval, const Entity *measure, const Entity *of);

static Figure gather(Eval *eval, const Entity *measure, const EntityList *over,
                     WordKey which, FigureOf *figure_for)
{
    Figure all = figure_missing(FIGURE_NOT_STATED, measure);
    for (size_t i = 0; i < over->count; i++) {
        Figure figure = figure_for(eval, measure, over->items[i]);
        if (figure.state != FIGURE_STATED)
            return figure;
        if (i == 0)
            all = figure;
        else if (which == WORD_smallest || which == WORD_largest)
            all = extreme(all, figure, which == WORD_largest);
        else
            all = figure_combine(eval, OPERATOR_ADD, all, figure);
        if (all.state != FIGURE_STATED)
            return all;
    }
    if (which != WORD_average || all.state != FIGURE_STATED)
        return all;
    Rational count = rational_from_int((int64_t)over->count);
    return figure_combine(eval, OPERATOR_DIVIDE, all, figure_number(count, UNIT_NUMBER));
}

Figure figure_over(Eval *eval, const Entity *measure, const EntityList *over,
                   WordKey which)
{
    return gather(eval, measure, over, which,
                  entity_is_measure(measure) ? eval_measure : eval_attribute_figure);
}

static Figure sum_of(Eval *eval, const Entity *measure, const EntityList *over)
{
    return gather(eval, measure, over, WORD_total, own_figure);
}

static bool is_share(const Entity *measure)
{
    const Measure *view = measure_view(measure);
    return view && view->unit == UNIT_SHARE;
}

// The factor by which the shares of those who stay grow when leavers' shares are spread.
static bool spread_factor(Eval *eval, const Entity *measure, Rational *factor)
{
    if (!is_share(measure) || measure->block == BLOCK_quantity)
        return false;
    EntityList all = {0}, there = {0};
    // A check need not know whether the answer would turn on what becomes of shares.
    if (eval->citeless && eval_leaving(eval) != LEAVING_SPREAD)
        return false;
    measured_ever(eval, measure, &all);
    bool somebody_left = false;
    for (size_t i = 0; i < all.count && !somebody_left; i++)
        somebody_left =
            !eval_present(eval, all.items[i]) &&
            !scenario_find(eval->scenario, (Input){INPUT_SUCCESSOR, all.items[i]->id});
    if (!somebody_left || eval_leaving(eval) != LEAVING_SPREAD)
        return false;
    eval_measured(eval, measure, &there);
    Figure before = sum_of(eval, measure, &all), after = sum_of(eval, measure, &there);
    return before.state == FIGURE_STATED && after.state == FIGURE_STATED &&
           rational_div(eval->arena, before.quantity.range.low, after.quantity.range.low,
                        factor);
}

static bool computing(const Eval *eval, const Entity *measure)
{
    size_t times = 0;
    for (size_t i = 0; i < eval->computing.count; i++)
        times += eval->computing.items[i] == measure;
    return times > 1; // once for the entity, once for the total of the same measure
}

static const Figure *keep(Eval *eval, MemoKind kind, const Entity *a, const Entity *b,
                          Figure figure, size_t first)
{
    Figure *kept = ARENA_NEW(eval->scenario->arena, Figure);
    *kept = figure;
    memo_keep(eval, kind, a, b, kept, first);
    return kept;
}

Figure eval_measure(Eval *eval, const Entity *measure, const Entity *of)
{
    if (!of) // of nobody in particular: of all together
        return eval_total(eval, measure);
    const Figure *kept = memo_find(eval, MEMO_MEASURE, measure, of);
    if (kept)
        return *kept;
    if (computing(eval, measure))
        return figure_missing(FIGURE_CIRCULAR, measure);
    Eval inner = *eval;
    inner.read = (InputList){0};
    vec_push(inner.arena, &inner.computing, measure);
    Rational factor;
    Figure figure = eval_present(&inner, of) ? own_figure(&inner, measure, of)
                                             : figure_missing(FIGURE_NOT_STATED, of);
    if (figure.state == FIGURE_STATED && spread_factor(&inner, measure, &factor))
        figure.quantity.range =
            interval_scale(eval->arena, figure.quantity.range, factor);
    native_mark(&inner, &figure);
    if (figure.state != FIGURE_CIRCULAR)
        keep(&inner, MEMO_MEASURE, measure, of, figure, 0);
    for (size_t i = 0; i < inner.read.count; i++)
        eval_note(eval, inner.read.items[i].kind, inner.read.items[i].id);
    return figure;
}

Figure eval_stated_total(Eval *eval, const Entity *measure)
{
    const Measure *view = measure_view(measure);
    Figure none = figure_missing(FIGURE_NOT_STATED, measure);
    const Cell *best = NULL;
    const Expr *best_value = NULL;
    for (size_t i = 0; view && i < view->totals.count; i++) {
        const Cell *cell = view->totals.items[i];
        const Expr *value =
            eval_in_time(eval, cell) ? eval_settle(eval, eval_cell(eval, cell)) : NULL;
        if (!value)
            continue;
        if (best && date_compare(best->from, cell->from) != 0)
            return figure_missing(FIGURE_UNDATED, measure);
        best = best ? best : cell;
        best_value = best_value ? best_value : value;
    }
    return best_value ? eval_figure(eval, best_value, NULL) : none;
}

static Figure total_of(Eval *eval, const Entity *measure)
{
    EntityList over = {0};
    if (measure->block == BLOCK_quantity && seats_have_rule(eval, measure))
        return seats_total(seats_divide(eval, measure, WORD_none));
    if (measure->block == BLOCK_division)
        return division_total(eval, measure);
    measured_ever(eval, measure, &over);
    const Measure *view = measure_view(measure);
    if (over.count == 0) {
        Figure stated = eval_stated_total(eval, measure);
        if (stated.state != FIGURE_NOT_STATED || (view && view->total))
            return stated;
        return measure->block == BLOCK_quantity
                   ? measure_from_formula(eval, measure, NULL)
                   : figure_missing(FIGURE_NOT_STATED, measure);
    }
    bool whole = is_share(measure) && eval_leaving(eval) == LEAVING_SPREAD;
    if (whole)
        return sum_of(eval, measure, &over);
    EntityList there = {0};
    eval_measured(eval, measure, &there);
    return sum_of(eval, measure, &there);
}

Figure eval_total(Eval *eval, const Entity *measure)
{
    if (computing(eval, measure))
        return figure_missing(FIGURE_CIRCULAR, measure);
    const Figure *kept = memo_find(eval, MEMO_TOTAL, measure, NULL);
    if (kept)
        return *kept;
    Eval inner = *eval;
    inner.read = (InputList){0};
    vec_push(inner.arena, &inner.computing, measure);
    Figure figure = total_of(&inner, measure);
    native_mark(&inner, &figure);
    if (figure.state != FIGURE_CIRCULAR)
        keep(&inner, MEMO_TOTAL, measure, NULL, figure, 0);
    for (size_t i = 0; i < inner.read.count; i++)
        eval_note(eval, inner.read.items[i].kind, inner.read.items[i].id);
    return figure;
}
