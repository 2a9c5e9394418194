#include "engine/memo.h"
#include "engine/relations.h"

// Figures: formulas, measures per entity, totals. Exact throughout.

Figure figure_of(Quantity quantity)
{
    return (Figure){.state = FIGURE_STATED, .quantity = quantity};
}

Figure figure_number(Rational value, Unit unit)
{
    return figure_of((Quantity){.range = interval_point(value), .unit = unit});
}

Figure figure_missing(FigureState state, const Entity *missing)
{
    return (Figure){.state = state,
                    .quantity = {.range = {RATIONAL_ZERO, RATIONAL_ZERO}},
                    .missing = missing};
}

// --- arithmetic ---

// Whether two units add, and to what; shares and plain numbers scale any unit.
static bool product_unit(Unit a, Unit b, Unit *out)
{
    if (a == UNIT_NUMBER || a == UNIT_SHARE) {
        *out = a == UNIT_SHARE && b == UNIT_NUMBER ? UNIT_SHARE : b;
        return true;
    }
    *out = a;
    return b == UNIT_NUMBER || b == UNIT_SHARE;
}

static bool divide_ranges(Arena *arena, Interval a, Interval b, Interval *out)
{
    if (interval_contains(b, RATIONAL_ZERO))
        return false;
    Rational low, high;
    rational_div(arena, RATIONAL_ONE, b.high, &low);
    rational_div(arena, RATIONAL_ONE, b.low, &high);
    *out = interval_mul(arena, a, (Interval){low, high});
    return true;
}

static Figure combine(Eval *eval, Operator operator, Figure left, Figure right)
{
    Quantity out = {.about = left.quantity.about || right.quantity.about};
    Unit a = left.quantity.unit, b = right.quantity.unit;
    Interval x = left.quantity.range, y = right.quantity.range;
    out.has_tolerance = out.about &&
                        (!left.quantity.about || left.quantity.has_tolerance) &&
                        (!right.quantity.about || right.quantity.has_tolerance);
    switch (operator) {
    case OPERATOR_ADD:
    case OPERATOR_SUBTRACT:
        if (a != b)
            return figure_missing(FIGURE_MIXED, NULL);
        out.unit = a;
        out.range = operator== OPERATOR_ADD ? interval_add(eval->arena, x, y)
                                            : interval_sub(eval->arena, x, y);
        return figure_of(out);
    case OPERATOR_MULTIPLY:
        if (!product_unit(a, b, &out.unit))
            return figure_missing(FIGURE_MIXED, NULL);
        out.range = interval_mul(eval->arena, x, y);
        return figure_of(out);
    case OPERATOR_DIVIDE: break;
    }
    if (a != b && b != UNIT_NUMBER && b != UNIT_SHARE)
        return figure_missing(FIGURE_MIXED, NULL);
    out.unit = a == b ? UNIT_NUMBER : a;
    if (!divide_ranges(eval->arena, x, y, &out.range))
        return figure_missing(FIGURE_UNDEFINED, NULL);
    return figure_of(out);
}

static Figure arithmetic(Eval *eval, const Expr *expr, const Entity *of)
{
    Figure left = eval_figure(eval, expr->left, of);
    if (left.state != FIGURE_STATED)
        return left;
    Figure right = eval_figure(eval, expr->right, of);
    if (right.state != FIGURE_STATED)
        return right;
    return combine(eval, expr->operator, left, right);
}

// --- measures ---

static size_t group_size(Eval *eval, const Cell *row)
{
    EntityList members = {0};
    for (size_t i = 0; i < row->names.count; i++) {
        Expr name = {.kind = EXPR_ENTITY, .entity = row->names.items[i]};
        eval_members(eval, &name, &members, NULL);
    }
    return members.count;
}

static bool concerns(Eval *eval, const Cell *row, const Entity *of, bool *exactly)
{
    for (size_t i = 0; i < row->names.count; i++) {
        if (row->names.items[i] == of) {
            *exactly = true;
            return true;
        }
        if (eval_belongs(eval, of, row->names.items[i])) {
            *exactly = false;
            return true;
        }
    }
    return false;
}

// The figure that rows give an entity: a row with its own name before one for its kind,
// an `each` before an equal part of a `together`.
static Figure from_rows(Eval *eval, const Entity *measure, const Entity *of)
{
    RowWalk walk = eval_walk_rows(eval, measure);
    Figure best = figure_missing(FIGURE_NOT_STATED, measure);
    int best_rank = -1;
    for (const Cell *row; (row = eval_next_row(&walk)) != NULL;) {
        bool exactly = false;
        if (!concerns(eval, row, of, &exactly))
            continue;
        bool part = row->together && row->names.count > 1;
        int rank = (exactly ? 4 : 0) + (row->about ? 2 : 0) + (part ? 0 : 1);
        const Expr *value =
            rank > best_rank ? eval_settle(eval, eval_cell(eval, row)) : NULL;
        if (!value)
            continue;
        Figure figure = eval_figure(eval, value, of);
        size_t size = part ? group_size(eval, row) : 1;
        if (part && figure.state == FIGURE_STATED && size > 0)
            figure.quantity.range =
                interval_scale(eval->arena, figure.quantity.range,
                               rational_make(eval->arena, 1, (int64_t)size));
        best = figure;
        best_rank = rank;
    }
    return best;
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
    if (!divide_ranges(eval->arena, count.quantity.range, size.quantity.range, &steps))
        return figure_missing(FIGURE_UNDEFINED, measure);
    Rational (*rounded)(Arena *, Rational) =
        label == LABEL_per_started ? rational_ceil : rational_floor;
    steps.low = rounded(eval->arena, steps.low);
    steps.high = rounded(eval->arena, steps.high);
    each.quantity.range = interval_mul(eval->arena, each.quantity.range, steps);
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
        if (bound.state != FIGURE_STATED)
            continue;
        Interval *range = &figure.quantity.range;
        range->low = bounded(range->low, bound.quantity.range.low, i == 0);
        range->high = bounded(range->high, bound.quantity.range.high, i == 0);
    }
    return figure;
}

static Figure from_formula(Eval *eval, const Entity *measure, const Entity *of)
{
    const Expr *formula;
    if (!eval_slot(eval, measure, LABEL_is, &formula))
        return figure_missing(FIGURE_NOT_STATED, measure);
    Figure figure = eval_figure(eval, formula, of);
    if (figure.state == FIGURE_STATED)
        figure = stepped(eval, measure, figure, of, LABEL_per_started);
    if (figure.state == FIGURE_STATED)
        figure = stepped(eval, measure, figure, of, LABEL_per_full);
    return within_bounds(eval, measure, figure, of);
}

// Whether a quantity is one figure for all together, so that nobody has one of it: 3 fte
// in all is not 3 fte for each.
static bool is_single(Eval *eval, const Entity *measure)
{
    const Expr *formula;
    const Measure *view = measure->view;
    if (!view || view->per || !eval_slot(eval, measure, LABEL_is, &formula))
        return false;
    formula = eval_settle(eval, formula);
    return formula && formula->kind == EXPR_QUANTITY && !view->per_started &&
           !view->per_full;
}

// What the text gives an entity, whatever the others do; with what it took over by
// merger.
static Figure own_figure(Eval *eval, const Entity *measure, const Entity *of)
{
    Figure figure = from_rows(eval, measure, of); // of a quantity: set by a what-if
    if (measure->block == BLOCK_quantity && figure.state != FIGURE_STATED)
        figure = of && is_single(eval, measure)
                     ? figure_missing(FIGURE_NOT_STATED, measure)
                     : from_formula(eval, measure, of);
    bool merged = scenario_merged(eval->scenario);
    for (size_t i = 0; merged && i < eval->model->entities.count; i++) {
        const Entity *other = eval->model->entities.items[i];
        if (other->block != BLOCK_party)
            continue;
        const Override *override =
            scenario_find(eval->scenario, (Input){INPUT_SUCCESSOR, other->id});
        if (!override || override->entity != of)
            continue;
        eval_note(eval, INPUT_SUCCESSOR, other->id);
        Figure taken = own_figure(eval, measure, other);
        figure = figure.state != FIGURE_STATED ? taken
                 : taken.state != FIGURE_STATED
                     ? figure
                     : combine(eval, OPERATOR_ADD, figure, taken);
    }
    return figure;
}

// Everyone whom a measure concerns, gone or not.
static void everyone(Eval *eval, const Entity *measure, EntityList *out)
{
    CellList rows = {0};
    eval_rows(eval, measure, &rows);
    const Measure *view = measure->view;
    for (size_t i = 0; i < rows.count; i++)
        for (size_t k = 0; k < rows.items[i]->names.count; k++) {
            const Entity *name = rows.items[i]->names.items[k];
            Expr expr = {.kind = EXPR_ENTITY, .entity = name};
            if (name->block == BLOCK_kind || name->block == BLOCK_set) {
                eval_members(eval, &expr, out, NULL);
                continue;
            }
            bool there = false;
            for (size_t m = 0; m < out->count && !there; m++)
                there = out->items[m] == name;
            if (!there)
                vec_push(eval->arena, out, name);
        }
    if (view && view->per) {
        Expr expr = {.kind = EXPR_ENTITY, .entity = view->per};
        eval_members(eval, &expr, out, NULL);
    }
}

void eval_measured(Eval *eval, const Entity *measure, EntityList *out)
{
    EntityList all = {0};
    everyone(eval, measure, &all);
    for (size_t i = 0; i < all.count; i++) {
        Expr expr = {.kind = EXPR_ENTITY, .entity = all.items[i]};
        eval_members(eval, &expr, out, NULL);
    }
    EntityList once = {0};
    for (size_t i = 0; i < out->count; i++) {
        bool there = false;
        for (size_t k = 0; k < once.count && !there; k++)
            there = once.items[k] == out->items[i];
        if (!there)
            vec_push(eval->arena, &once, out->items[i]);
    }
    *out = once;
}

static Figure sum_of(Eval *eval, const Entity *measure, const EntityList *over)
{
    Figure sum = figure_missing(FIGURE_NOT_STATED, measure);
    for (size_t i = 0; i < over->count; i++) {
        Figure figure = own_figure(eval, measure, over->items[i]);
        if (figure.state != FIGURE_STATED)
            return figure;
        sum = i == 0 ? figure : combine(eval, OPERATOR_ADD, sum, figure);
        if (sum.state != FIGURE_STATED)
            return sum;
    }
    return sum;
}

static bool is_share(const Entity *measure)
{
    const Measure *view = measure->view;
    return view && view->unit == UNIT_SHARE;
}

// The factor by which the shares of those who stay grow when leavers' shares are spread.
static bool spread_factor(Eval *eval, const Entity *measure, Rational *factor)
{
    if (!is_share(measure) || measure->block == BLOCK_quantity)
        return false;
    EntityList all = {0}, there = {0};
    everyone(eval, measure, &all);
    eval_measured(eval, measure, &there);
    bool somebody_left = false;
    for (size_t i = 0; i < all.count && !somebody_left; i++)
        somebody_left =
            !eval_present(eval, all.items[i]) &&
            !scenario_find(eval->scenario, (Input){INPUT_SUCCESSOR, all.items[i]->id});
    if (!somebody_left || eval_leaving(eval) != LEAVING_SPREAD)
        return false;
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

// A chain of figures that is too long to follow is no circle: the work ends and says so.
static void stop_at_depth(const Eval *eval)
{
    enum { DEEPEST = 600 };
    if (eval->depth > DEEPEST)
        arena_fail(eval->arena, FAILURE_LIMIT);
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
    stop_at_depth(eval);
    Eval inner = *eval;
    inner.read = (InputList){0};
    vec_push(inner.arena, &inner.computing, measure);
    Rational factor;
    Figure figure = eval_present(&inner, of) ? own_figure(&inner, measure, of)
                                             : figure_missing(FIGURE_NOT_STATED, of);
    if (figure.state == FIGURE_STATED && spread_factor(&inner, measure, &factor))
        figure.quantity.range =
            interval_scale(eval->arena, figure.quantity.range, factor);
    if (figure.state != FIGURE_CIRCULAR)
        keep(&inner, MEMO_MEASURE, measure, of, figure, 0);
    for (size_t i = 0; i < inner.read.count; i++)
        eval_note(eval, inner.read.items[i].kind, inner.read.items[i].id);
    return figure;
}

static Figure total_of(Eval *eval, const Entity *measure)
{
    EntityList over = {0};
    everyone(eval, measure, &over);
    const Measure *view = measure->view;
    if (over.count == 0) {
        const Expr *value = view && view->total ? eval_cell(eval, view->total) : NULL;
        if (value)
            return eval_figure(eval, value, NULL);
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
    stop_at_depth(eval);
    Eval inner = *eval;
    inner.read = (InputList){0};
    vec_push(inner.arena, &inner.computing, measure);
    Figure figure = total_of(&inner, measure);
    if (figure.state != FIGURE_CIRCULAR)
        keep(&inner, MEMO_TOTAL, measure, NULL, figure, 0);
    for (size_t i = 0; i < inner.read.count; i++)
        eval_note(eval, inner.read.items[i].kind, inner.read.items[i].id);
    return figure;
}

// --- expressions ---

static Figure body_size(Eval *eval, const Entity *body)
{
    SeatRows rows = {0};
    eval_seats(eval, body, &rows);
    Figure sum = figure_missing(FIGURE_NOT_STATED, body);
    for (size_t i = 0; i < rows.count; i++) {
        const SeatRow *row = &rows.items[i];
        if (row->at_least.state != FIGURE_STATED || row->at_most.state != FIGURE_STATED)
            return figure_missing(FIGURE_NOT_STATED, body);
        Figure seats = row->at_least;
        seats.quantity.range.high = row->at_most.quantity.range.high;
        seats.quantity.unit = UNIT_NUMBER;
        sum = i == 0 ? seats : combine(eval, OPERATOR_ADD, sum, seats);
    }
    return sum;
}

static Figure count_of(Eval *eval, const Expr *list)
{
    EntityList members = {0};
    bool open = false;
    Expr one = *list;
    one.next = NULL;
    if (one.kind == EXPR_ENTITY && one.entity->block == BLOCK_body) {
        Figure size = body_size(eval, one.entity);
        return size;
    }
    eval_members(eval, &one, &members, &open);
    if (open)
        return figure_missing(FIGURE_NOT_STATED, one.entity);
    return figure_number(rational_from_int((int64_t)members.count), UNIT_NUMBER);
}

static Figure part_of(Eval *eval, const Expr *expr, const Entity *of)
{
    const Expr *measure = expr->left;
    if (measure->kind != EXPR_ENTITY || !entity_is_measure(measure->entity) || !of)
        return figure_missing(FIGURE_NOT_STATED, measure->entity);
    Figure part = eval_measure(eval, measure->entity, of);
    if (part.state != FIGURE_STATED)
        return part;
    Figure whole = eval_total(eval, measure->entity);
    if (whole.state != FIGURE_STATED)
        return whole;
    Figure share = combine(eval, OPERATOR_DIVIDE, part, whole);
    share.quantity.unit = UNIT_SHARE;
    return share;
}

static Figure entity_figure(Eval *eval, const Entity *entity, const Entity *of)
{
    if (entity->block == BLOCK_attribute && of)
        return eval_attribute_figure(eval, entity, of);
    if (!entity_is_measure(entity)) {
        const Expr *value;
        if (eval_slot(eval, entity, LABEL_none, &value) && value->kind == EXPR_QUANTITY)
            return eval_figure(eval, value, of);
        return figure_missing(FIGURE_NOT_STATED, entity);
    }
    bool single = entity->block == BLOCK_quantity && is_single(eval, entity);
    return of && !single ? eval_measure(eval, entity, of) : eval_total(eval, entity);
}

// `population of koski`, `10 % of budget`.
static Figure of_figure(Eval *eval, const Expr *expr, const Entity *of)
{
    const Expr *left = expr->left, *right = expr->right;
    if (left->kind == EXPR_ENTITY && entity_is_measure(left->entity) &&
        right->kind == EXPR_ENTITY)
        return eval_measure(eval, left->entity, right->entity);
    if (left->kind == EXPR_ENTITY && left->entity->block == BLOCK_attribute &&
        right->kind == EXPR_ENTITY)
        return eval_attribute_figure(eval, left->entity, right->entity);
    Figure part = eval_figure(eval, left, of);
    if (part.state != FIGURE_STATED)
        return part;
    Figure whole = eval_figure(eval, right, of);
    return whole.state == FIGURE_STATED ? combine(eval, OPERATOR_MULTIPLY, part, whole)
                                        : whole;
}

static Figure compute(Eval *eval, const Expr *expr, const Entity *of)
{
    expr = eval_settle(eval, expr);
    if (!expr)
        return figure_missing(FIGURE_NOT_STATED, NULL);
    switch ((int)expr->kind) {
    case EXPR_QUANTITY: return figure_of(expr->quantity);
    case EXPR_ARITHMETIC: return arithmetic(eval, expr, of);
    case EXPR_ENTITY: return entity_figure(eval, expr->entity, of);
    case EXPR_PART_OF: return part_of(eval, expr, of);
    case EXPR_COUNT: return count_of(eval, expr->left);
    case EXPR_OF: return of_figure(eval, expr, of);
    case EXPR_TOTAL:
        if (expr->left->kind == EXPR_ENTITY && entity_is_measure(expr->left->entity))
            return eval_total(eval, expr->left->entity);
        return compute(eval, expr->left, of);
    case EXPR_SIZE:
        return expr->left->kind == EXPR_ENTITY && expr->left->entity->block == BLOCK_body
                   ? body_size(eval, expr->left->entity)
                   : count_of(eval, expr->left);
    case EXPR_TOGETHER:
    case EXPR_PER_EACH:
    case EXPR_MEASURED:
    case EXPR_FREQUENCY: return compute(eval, expr->left, of);
    default: return figure_missing(FIGURE_NOT_STATED, expr->entity);
    }
}

Figure eval_figure(Eval *eval, const Expr *expr, const Entity *of)
{
    arena_work(eval->arena);
    Figure figure = figure_missing(FIGURE_NOT_STATED, NULL);
    if (++eval->depth < 1200)
        figure = compute(eval, expr, of);
    eval->depth--;
    return figure;
}
