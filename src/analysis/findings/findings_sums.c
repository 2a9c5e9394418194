#include "analysis/findings/findings_checks.h"
#include "analysis/time/times.h"

// Shares and tables: what adds up, and to what.

static const BlockKey measures[] = {BLOCK_share, BLOCK_table, BLOCK_quantity};

// How far a sum is from a figure; an interval when one of them is.
static Quantity deviation(Eval *eval, Interval sum, const Quantity *stated)
{
    Interval apart = interval_sub(eval->arena, sum, stated->range);
    if (rational_sign(apart.high) < 0)
        apart = interval_scale(eval->arena, apart, rational_from_int(-1));
    return (Quantity){.range = apart, .unit = stated->unit};
}

static void report_sum(Eval *eval, Diags *diags, const Entity *measure,
                       const Quantity *sum, const Quantity *stated, const Cell *total)
{
    Quantity plain = *sum;
    plain.about = false;
    Text name = words_entity(measure), parts = words_figure(eval, plain);
    Text whole = words_figure(eval, *stated);
    Text apart = words_figure(eval, deviation(eval, sum->range, stated));
    if (sum->about || stated->about)
        DIAG(diags, total_about_differs, total->span, ARG(name), ARG(parts), ARG(whole),
             ARG(apart));
    else
        DIAG(diags, sum_differs, total->span, ARG(name), ARG(parts), ARG(whole),
             ARG(apart));
}

// The total that is for the time at hand.
static const Cell *total_cell(Eval *eval, const Measure *view)
{
    for (size_t i = 0; i < view->totals.count; i++)
        if (eval_in_time(eval, view->totals.items[i]) &&
            eval_cell(eval, view->totals.items[i]))
            return view->totals.items[i];
    return view->total;
}

// Parts that are themselves approximate can't contradict a total that they round to.
static bool rounds_to(Eval *eval, const Quantity *sum, const Quantity *stated,
                      const Cell *total)
{
    Quantity goal = *stated;
    if (is_vague(sum))
        goal.about = true;
    return comes_to(eval, sum->range, &goal, total->value->span);
}

bool total_agrees(Eval *eval, const Entity *measure)
{
    Figure sum = eval_total(eval, measure), stated = eval_stated_total(eval, measure);
    return sum.state == FIGURE_STATED && stated.state == FIGURE_STATED &&
           sum.quantity.unit == stated.quantity.unit &&
           rounds_to(eval, &sum.quantity, &stated.quantity,
                     total_cell(eval, measure->view));
}

static void check_total(Eval *eval, Diags *diags, const Entity *measure,
                        const Quantity *sum, const Quantity *stated)
{
    const Cell *total = total_cell(eval, measure->view);
    if (stated->unit == sum->unit && !rounds_to(eval, sum, stated, total))
        report_sum(eval, diags, measure, sum, stated, total);
}

static void check_whole(Eval *eval, Diags *diags, const Entity *share,
                        const Quantity *sum)
{
    Rational whole = RATIONAL_ONE;
    Text name = words_entity(share), parts = words_figure(eval, *sum);
    bool is_short = rational_compare(sum->range.high, whole) < 0;
    if (!is_short && rational_compare(sum->range.low, whole) <= 0)
        return;
    Rational apart = is_short ? rational_sub(eval->arena, whole, sum->range.high)
                              : rational_sub(eval->arena, sum->range.low, whole);
    Text missing = words_number(eval, apart, UNIT_SHARE);
    if (is_short)
        DIAG(diags, share_short, share->span, ARG(name), ARG(parts), ARG(missing));
    else
        DIAG(diags, share_over, share->span, ARG(name), ARG(parts), ARG(missing));
}

// Whether two rows are for times of their own, or only one counts in the total.
static bool apart(const Cell *a, const Cell *b)
{
    return a->outside != b->outside || date_compare(a->from, b->from) != 0 ||
           date_compare(a->until, b->until) != 0;
}

static bool same_row(const Cell *a, const Cell *b)
{
    if (a->span.start != b->span.start || a->names.count != b->names.count)
        return false;
    for (size_t i = 0; i < a->names.count; i++)
        if (a->names.items[i] != b->names.items[i])
            return false;
    return true;
}

static Figure row_figure(Eval *eval, const Cell *row)
{
    const Expr *value = eval_settle(eval, eval_cell(eval, row));
    return value ? eval_figure(eval, value, row->about)
                 : (Figure){.state = FIGURE_NOT_STATED};
}

static size_t row_members(Eval *eval, const Cell *row)
{
    EntityList members = {0};
    for (size_t i = 0; i < row->names.count; i++) {
        Expr name = {.kind = EXPR_ENTITY, .entity = row->names.items[i]};
        eval_members(eval, &name, &members, NULL);
    }
    return members.count;
}

// Whether the figures of a group and of each in it agree; reports when `diags` is given.
static bool agree(Eval *eval, Diags *diags, const Cell *whole, const Cell *each)
{
    Figure together = row_figure(eval, whole), one = row_figure(eval, each);
    if (together.state != FIGURE_STATED || one.state != FIGURE_STATED ||
        together.quantity.unit != one.quantity.unit)
        return true;
    size_t count = row_members(eval, whole);
    Quantity product = one.quantity;
    product.about = false;
    product.range = interval_scale(eval->arena, one.quantity.range,
                                   rational_from_int((int64_t)count));
    Quantity goal = together.quantity;
    goal.about = goal.about || is_vague(&one.quantity);
    if (comes_to(eval, product.range, &goal, whole->value->span))
        return true;
    if (diags)
        DIAG(diags, group_differs, whole->span, ARG(words_count(eval, count)),
             ARG(words_figure(eval, one.quantity)), ARG(words_figure(eval, product)),
             ARG(words_figure(eval, together.quantity)));
    return false;
}

static bool groups_agree(Eval *eval, Diags *diags, const Entity *measure)
{
    const Measure *view = measure->view;
    bool all = true;
    for (size_t a = 0; a < view->rows.count; a++)
        for (size_t b = 0; view->rows.items[a]->together && b < view->rows.count; b++) {
            const Cell *whole = view->rows.items[a], *each = view->rows.items[b];
            if (!each->together && same_row(whole, each))
                all = agree(eval, diags, whole, each) && all;
        }
    return all;
}

bool groups_add_up(Eval *eval, const Entity *measure)
{
    return groups_agree(eval, NULL, measure);
}

void check_groups(Eval *eval, Diags *diags)
{
    for (size_t i = 0; i < sizeof measures / sizeof *measures; i++)
        foreach (eval, measures[i], measure)
            groups_agree(eval, diags, measure);
}

// Only what the rows themselves give is compared, so the rows must all be figures. Where
// a group has two figures, which of them counts is open.
static void check_sum(Eval *eval, Diags *diags, const Entity *measure)
{
    Figure sum = eval_total(eval, measure), stated = eval_stated_total(eval, measure);
    if (sum.state != FIGURE_STATED)
        return;
    const Measure *view = measure->view;
    if (stated.state == FIGURE_STATED)
        check_total(eval, diags, measure, &sum.quantity, &stated.quantity);
    else if (measure->block == BLOCK_share && !view->total)
        check_whole(eval, diags, measure, &sum.quantity);
}

bool shares_add_up(Eval *eval, const Entity *measure)
{
    const Measure *view = measure->view;
    Rational whole = RATIONAL_ONE;
    if (view->rows.count == 0 || !groups_agree(eval, NULL, measure))
        return true;
    Figure sum = eval_total(eval, measure), stated = eval_stated_total(eval, measure);
    if (sum.state != FIGURE_STATED)
        return true;
    if (stated.state == FIGURE_STATED)
        return sum.quantity.unit != stated.quantity.unit || total_agrees(eval, measure);
    return measure->block != BLOCK_share || view->total ||
           sum.quantity.unit != UNIT_SHARE ||
           (rational_compare(sum.quantity.range.low, whole) <= 0 &&
            rational_compare(sum.quantity.range.high, whole) >= 0);
}

// Figures that are for several times add up in each of them.
static void check_sum_in_times(Eval *eval, Diags *diags, const Entity *measure)
{
    Times times = times_of(eval->arena, measure, NULL);
    if (times.count == 0)
        check_sum(eval, diags, measure);
    for (size_t i = 0; i < times.count; i++) {
        const Scenario *before = times_enter(eval, times.items[i]);
        check_sum(eval, diags, measure);
        eval->scenario = before;
    }
}

void check_sums(Eval *eval, Diags *diags)
{
    for (size_t i = 0; i < sizeof measures / sizeof *measures; i++)
        foreach (eval, measures[i], measure) {
            const Measure *view = measure->view;
            if (view->rows.count > 0 && groups_agree(eval, NULL, measure))
                check_sum_in_times(eval, diags, measure);
        }
}

// --- rows ---

// Whether a later row names someone whom an earlier one named.
static bool named_before(Eval *eval, const Measure *view, size_t row, size_t name,
                         const Cell **first)
{
    const Cell *cell = view->rows.items[row];
    for (size_t i = 0; i < name; i++)
        if (cell->names.items[i] == cell->names.items[name]) {
            *first = cell;
            return true;
        }
    // The rows with that name stand together in the index, the earlier ones first.
    size_t at = 0, high = view->by_name.count;
    uint32_t id = cell->names.items[name]->id;
    while (at < high) {
        size_t middle = at + (high - at) / 2;
        if (view->by_name.items[middle].of->id < id)
            at = middle + 1;
        else
            high = middle;
    }
    for (; at < view->by_name.count && view->by_name.items[at].of->id == id; at++) {
        const Cell *other = view->rows.items[view->by_name.items[at].row];
        if (view->by_name.items[at].row >= row)
            break;
        if (same_row(other, cell) || apart(other, cell) || !eval_cell(eval, other))
            continue;
        *first = other;
        return true;
    }
    return false;
}

bool rows_name_twice(Eval *eval, const Entity *measure)
{
    const Measure *view = measure->view;
    const Cell *first;
    for (size_t row = 0; row < view->rows.count; row++) {
        const Cell *cell = view->rows.items[row];
        for (size_t i = 0; i < cell->names.count; i++)
            if (named_before(eval, view, row, i, &first) && eval_cell(eval, cell))
                return true;
    }
    return false;
}

static void check_row(Eval *eval, Diags *diags, const Entity *measure, size_t row)
{
    const Measure *view = measure->view;
    const Cell *cell = view->rows.items[row], *first;
    if (!eval_cell(eval, cell))
        return;
    for (size_t i = 0; i < cell->names.count; i++) {
        if (!named_before(eval, view, row, i, &first))
            continue;
        Finding *finding =
            DIAG(diags, party_twice, cell->span, ARG(words_entity(cell->names.items[i])),
                 ARG(words_entity(measure)));
        diag_note(diags, finding, PHRASE_stated_here, first->span);
        break;
    }
    Figure figure = row_figure(eval, cell);
    // A figure in another unit than per cent is a finding of its own.
    if (measure->block != BLOCK_share || figure.state != FIGURE_STATED ||
        figure.quantity.unit != UNIT_SHARE)
        return;
    Interval range = figure.quantity.range;
    if (rational_sign(range.low) < 0 || rational_compare(range.high, RATIONAL_ONE) > 0)
        DIAG(diags, share_impossible, cell->span,
             ARG(words_figure(eval, figure.quantity)), ARG(words_entity(measure)));
}

void check_rows(Eval *eval, Diags *diags)
{
    for (size_t i = 0; i < sizeof measures / sizeof *measures; i++)
        foreach (eval, measures[i], measure) {
            const Measure *view = measure->view;
            for (size_t row = 0; row < view->rows.count; row++)
                check_row(eval, diags, measure, row);
        }
}

// A share that names most of the parties probably forgot the others.
void check_left_out(Eval *eval, Diags *diags)
{
    foreach (eval, BLOCK_share, share) {
        EntityList parties = {0}, covered = {0}, missing = {0};
        eval_parties(eval, &parties);
        eval_measured(eval, share, &covered);
        size_t there = 0;
        for (size_t i = 0; i < parties.count; i++)
            if (entities_include(&covered, parties.items[i]))
                there++;
            else if (!parties.items[i]->mistake.source)
                vec_push(eval->arena, &missing, parties.items[i]);
        if (there == covered.count && missing.count > 0 && missing.count < there)
            DIAG(diags, party_left_out, share->span, ARG(words_entity(share)),
                 ARG(words_names(eval, &missing)));
    }
}

// --- counts ---

static void check_count(Eval *eval, Diags *diags, const Entity *entity, LabelKey label)
{
    const Expr *stated = value_of(eval, entity, LABEL_count);
    Expr self = {.kind = EXPR_ENTITY, .entity = entity};
    const Expr *list = value_of(eval, entity, label);
    EntityList members = {0};
    bool open = false;
    if (!stated || !list || list->kind == EXPR_WORD || list->kind == EXPR_TEXT)
        return;
    eval_members(eval, entity->block == BLOCK_set ? &self : list, &members, &open);
    Figure figure = eval_figure(eval, stated, NULL);
    if (open || figure.state != FIGURE_STATED)
        return;
    Rational count = rational_from_int((int64_t)members.count);
    if (!comes_to(eval, interval_point(count), &figure.quantity, stated->span))
        DIAG(diags, count_differs, span_of(entity, LABEL_count),
             ARG(words_entity(entity)), ARG(words_figure(eval, figure.quantity)),
             ARG(words_count(eval, members.count)));
}

void check_counts(Eval *eval, Diags *diags)
{
    foreach (eval, BLOCK_set, set)
        check_count(eval, diags, set, LABEL_are);
    foreach (eval, BLOCK_role, role)
        check_count(eval, diags, role, LABEL_held_by);
    foreach (eval, BLOCK_annex, annex)
        check_count(eval, diags, annex, LABEL_of);
}
