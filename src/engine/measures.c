#include "engine/memo.h"
#include "engine/natives.h"

#include "engine/division.h"
#include "engine/figures.h"
#include "engine/relations.h"
#include "engine/seat_rule.h"
#include "engine/sharing.h"

// Measures: what their rows and formulas give for one, and their totals.

const Measure *measure_view(const Entity *measure)
{
    return entity_is_measure(measure) ? measure->view : NULL;
}

// --- formulas ---

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

static Figure from_formula(Eval *eval, const Entity *measure, const Entity *of)
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
                     : from_formula(eval, measure, of);
    return with_merged(eval, measure, of, figure);
}

// --- all ---

// Adds what is not there yet.
static void add_once(Eval *eval, Seen *seen, EntityList *out, const Entity *entity)
{
    if (seen_add(eval->arena, seen, (uintptr_t)entity))
        vec_push(eval->arena, out, entity);
}

static void add_members(Eval *eval, Seen *seen, EntityList *out, const Entity *of)
{
    Expr expr = {.kind = EXPR_ENTITY, .entity = of};
    EntityList members = {0};
    eval_members(eval, &expr, &members, NULL);
    for (size_t i = 0; i < members.count; i++)
        add_once(eval, seen, out, members.items[i]);
}

// Whether a table that details a row of another has rows for an entity: there it is
// counted already.
static bool is_detail(const Measure *view, const Entity *of)
{
    for (size_t i = 0; i < view->parts.count; i++) {
        const Measure *part = measure_view(view->parts.items[i]);
        for (size_t k = 0; part && k < part->by_name.count; k++)
            if (part->by_name.items[k].of == of)
                return true;
    }
    return false;
}

// Whether the only rows of an entity are outside the total.
static bool is_outside(const Measure *view, const Entity *of)
{
    bool outside = false;
    for (size_t i = 0; i < view->rows.count && view->has_outside; i++)
        if (view->rows.items[i]->about == of) {
            if (!view->rows.items[i]->outside)
                return false;
            outside = true;
        }
    return outside;
}

static void add_per(Eval *eval, const Measure *view, Seen *seen, EntityList *out)
{
    EntityList members = {0};
    add_members(eval, &(Seen){0}, &members, view->per);
    for (size_t i = 0; i < members.count; i++)
        if (!is_detail(view, members.items[i]) && !is_outside(view, members.items[i]))
            add_once(eval, seen, out, members.items[i]);
}

// Everyone whom a measure concerns and who counts in its total, gone or not.
static void everyone(Eval *eval, const Entity *measure, EntityList *out)
{
    CellList rows = {0};
    Seen seen = {0};
    if (measure->block == BLOCK_division) {
        division_payers(eval, measure, out);
        return;
    }
    eval_rows(eval, measure, &rows);
    const Measure *view = measure_view(measure);
    for (size_t i = 0; i < rows.count; i++)
        for (size_t k = 0; !rows.items[i]->outside && k < rows.items[i]->names.count;
             k++) {
            const Entity *name = rows.items[i]->names.items[k];
            if (name->block == BLOCK_kind || name->block == BLOCK_set)
                add_members(eval, &seen, out, name);
            else
                add_once(eval, &seen, out, name);
        }
    if (view && view->per)
        add_per(eval, view, &seen, out);
    else if (measure->block == BLOCK_quantity && seats_have_rule(eval, measure)) {
        const SeatDivision *division = seats_divide(eval, measure, WORD_none);
        for (size_t i = 0; i < division->parts.count; i++)
            add_once(eval, &seen, out, division->parts.items[i].of);
    }
}

void eval_measured(Eval *eval, const Entity *measure, EntityList *out)
{
    EntityList all = {0};
    Seen seen = {0};
    everyone(eval, measure, &all);
    for (size_t i = 0; i < out->count; i++)
        seen_add(eval->arena, &seen, (uintptr_t)out->items[i]);
    for (size_t i = 0; i < all.count; i++)
        add_members(eval, &seen, out, all.items[i]);
}

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
    everyone(eval, measure, &all);
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
    everyone(eval, measure, &over);
    const Measure *view = measure_view(measure);
    if (over.count == 0) {
        Figure stated = eval_stated_total(eval, measure);
        if (stated.state != FIGURE_NOT_STATED || (view && view->total))
            return stated;
        return measure->block == BLOCK_quantity
                   ? from_formula(eval, measure, NULL)
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
