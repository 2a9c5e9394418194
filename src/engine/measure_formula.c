#include "engine/measure_formula.h"

#include "engine/natives.h"
#include "engine/dividing/sharing.h"

// The value of a label for the time of the scenario. *several: it has values for more
// than one time, and nothing says which is meant.
static const Expr *slot_in_time(Eval *eval, const Entity *measure, LabelKey label,
                                bool *several)
{
    const Expr *value, *found = NULL;
    const Cell *first = eval_slot(eval, measure, label, &value);
    *several = false;
    if (!first || first->id >= eval->model->cells.count)
        return value; // none, or set by a what-if
    const Cell *best = NULL;
    for (size_t i = 0; i < measure->cells.count; i++) {
        const Cell *cell = measure->cells.items[i];
        if (cell->label != label || cell->attribute || !eval_in_time(eval, cell))
            continue;
        value = eval_cell(eval, cell);
        if (!value)
            continue;
        if (best && (date_compare(best->from, cell->from) != 0 ||
                     date_compare(best->until, cell->until) != 0))
            *several = true;
        if (!best) {
            best = cell;
            found = value;
        }
    }
    return found;
}

// `is` for every started (or full) `per` of what the measure is of.
static Figure stepped(Eval *eval, const Entity *measure, Figure each, const Entity *of,
                      LabelKey label)
{
    const Expr *step, *counted;
    if (!eval_slot(eval, measure, label, &step))
        return each;
    if (!eval_slot(eval, measure, LABEL_of, &counted) || counted->kind != EXPR_ENTITY)
        return figure_missing(FIGURE_NOT_STATED, measure);
    Figure size = eval_figure(eval, step, of);
    Figure count = eval_measure(eval, counted->entity, of);
    if (size.state != FIGURE_STATED)
        return size;
    if (count.state != FIGURE_STATED)
        return count;
    Interval steps;
    if (!figure_divide(eval->arena, count.quantity.range, size.quantity.range, &steps))
        return figure_missing(FIGURE_UNDEFINED, measure);
    Rational (*rounded)(Arena *, Rational) =
        label == LABEL_per_started ? rational_ceil : rational_floor;
    steps.low = rounded(eval->arena, steps.low);
    steps.high = rounded(eval->arena, steps.high);
    each.quantity.range = interval_mul(eval->arena, each.quantity.range, steps);
    each.quantity.natives |= size.quantity.natives | count.quantity.natives;
    return each;
}

static Rational bounded(Rational value, Rational bound, bool at_least)
{
    int order = rational_compare(value, bound);
    return (at_least ? order < 0 : order > 0) ? bound : value;
}

static Figure within_bounds(Eval *eval, const Entity *measure, Figure figure,
                            const Entity *of)
{
    static const LabelKey labels[] = {LABEL_at_least, LABEL_at_most};
    for (int i = 0; i < 2 && figure.state == FIGURE_STATED; i++) {
        const Expr *value;
        if (!eval_slot(eval, measure, labels[i], &value))
            continue;
        Figure bound = eval_figure(eval, value, of);
        if (bound.state == FIGURE_NATIVE)
            return bound;
        if (bound.state != FIGURE_STATED)
            continue;
        Interval *range = &figure.quantity.range;
        range->low = bounded(range->low, bound.quantity.range.low, i == 0);
        range->high = bounded(range->high, bound.quantity.range.high, i == 0);
        figure.quantity.ceilingless = figure.quantity.ceilingless && i == 0;
        figure.quantity.natives |= bound.quantity.natives;
    }
    return figure;
}

// The multiple of `step` that a value is rounded to; a half goes away from zero.
static Rational to_step(Arena *arena, Rational value, Rational step, WordKey way)
{
    Rational count;
    rational_div(arena, value, step, &count);
    if (way == WORD_round_up)
        count = rational_ceil(arena, count);
    else if (way == WORD_round_down)
        count = rational_floor(arena, count);
    else {
        Rational half = rational_make(arena, 1, 2);
        bool negative = rational_sign(count) < 0;
        Rational size = rational_add(arena, rational_abs(arena, count), half);
        count = rational_floor(arena, size);
        if (negative)
            count = rational_neg(arena, count);
    }
    return rational_mul(arena, count, step);
}

// Rounds only where the text says so: `rounded: up to 1 000 €`.
static Figure rounded(Eval *eval, const Entity *measure, Figure figure, const Entity *of)
{
    const Expr *value;
    if (figure.state != FIGURE_STATED || !eval_slot(eval, measure, LABEL_rounded, &value))
        return figure;
    const Expr *way = value->kind == EXPR_PAIR ? value->left : value;
    if (way->kind != EXPR_WORD)
        return figure;
    Rational step = RATIONAL_ONE;
    if (value->kind == EXPR_PAIR) {
        Figure to = eval_figure(eval, value->right, of);
        if (to.state != FIGURE_STATED)
            return to;
        if (to.quantity.unit != figure.quantity.unit && to.quantity.unit != UNIT_NUMBER)
            return figure_missing(FIGURE_MIXED, measure);
        step = to.quantity.range.low;
        figure.quantity.natives |= to.quantity.natives;
    } else if (figure.quantity.unit == UNIT_SHARE) {
        step = rational_make(eval->arena, 1, 100);
    }
    if (rational_sign(step) <= 0)
        return figure_missing(FIGURE_UNDEFINED, measure);
    Interval *range = &figure.quantity.range;
    range->low = to_step(eval->arena, range->low, step, way->word);
    if (!figure.quantity.ceilingless)
        range->high = to_step(eval->arena, range->high, step, way->word);
    return figure;
}

static Figure slot_figure(Eval *eval, const Entity *measure, LabelKey label,
                          const Entity *of)
{
    bool several;
    const Expr *formula = slot_in_time(eval, measure, label, &several);
    Figure figure = figure_missing(FIGURE_NOT_STATED, measure);
    if (several)
        figure.state = FIGURE_UNDATED;
    else if (formula)
        figure = eval_figure(eval, formula, of);
    if (figure.state == FIGURE_NOT_STATED && !figure.missing) {
        figure.missing = measure;
        figure.missing_of = of;
    }
    return figure;
}

// `is` when `if` holds or there is none, else `otherwise`. Where it is open whether it
// holds, the figure is known only if both come to the same.
static Figure chosen(Eval *eval, const Entity *measure, const Entity *of)
{
    const Expr *condition;
    if (!eval_slot(eval, measure, LABEL_if, &condition))
        return slot_figure(eval, measure, LABEL_is, of);
    size_t before = eval->read.count;
    Truth holds = eval_claim(eval, condition, of);
    if (holds == TRUTH_YES)
        return slot_figure(eval, measure, LABEL_is, of);
    bool failed = native_failed(eval, before);
    Figure otherwise = slot_figure(eval, measure, LABEL_otherwise, of);
    if (holds == TRUTH_NO)
        return otherwise;
    Figure is = slot_figure(eval, measure, LABEL_is, of);
    if (is.state == FIGURE_STATED && otherwise.state == FIGURE_STATED &&
        is.quantity.unit == otherwise.quantity.unit &&
        interval_equal(is.quantity.range, otherwise.quantity.range) == TRUTH_YES)
        return is;
    Figure open = failed ? figure_missing(FIGURE_NATIVE, measure)
                         : figure_missing(FIGURE_NOT_STATED, NULL);
    open.missing_words = span_text(condition->span);
    return open;
}

Figure measure_from_formula(Eval *eval, const Entity *measure, const Entity *of)
{
    Sharing own = {.measure = measure}, *before = sharing_begin(eval, &own);
    Figure figure = chosen(eval, measure, of);
    sharing_end(eval, before);
    if (figure.state == FIGURE_STATED)
        figure = stepped(eval, measure, figure, of, LABEL_per_started);
    if (figure.state == FIGURE_STATED)
        figure = stepped(eval, measure, figure, of, LABEL_per_full);
    return within_bounds(eval, measure, rounded(eval, measure, figure, of), of);
}

bool measure_is_single(Eval *eval, const Entity *measure)
{
    const Measure *view = measure_view(measure);
    bool several;
    if (!view || view->per)
        return false;
    const Expr *formula =
        eval_settle(eval, slot_in_time(eval, measure, LABEL_is, &several));
    return formula &&
           (formula->kind == EXPR_QUANTITY ||
            (formula->kind == EXPR_LIMIT && !formula->left)) &&
           !view->per_started && !view->per_full;
}
