#include "engine/figures.h"

#include "engine/natives.h"
#include "engine/dividing/seat_rule.h"
#include "engine/relations.h"
#include "engine/dividing/sharing.h"

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

bool figure_divide(Arena *arena, Interval a, Interval b, Interval *out)
{
    if (interval_contains(b, RATIONAL_ZERO))
        return false;
    Rational low, high;
    rational_div(arena, RATIONAL_ONE, b.high, &low);
    rational_div(arena, RATIONAL_ONE, b.low, &high);
    *out = interval_mul(arena, a, (Interval){low, high});
    return true;
}

// The upper end of what has none, so that every comparison leaves it open.
static Rational ceiling(void)
{
    return rational_from_int(INT64_MAX);
}

// A result that may lie anywhere is no figure.
static Figure bounded_figure(Quantity out)
{
    if (out.ceilingless && out.floorless)
        return figure_missing(FIGURE_UNBOUNDED, NULL);
    if (out.ceilingless)
        out.range.high = ceiling();
    out.floorless = out.floorless && rational_sign(out.range.low) == 0;
    return figure_of(out);
}

Figure figure_limited(Figure figure, Limit limit)
{
    Quantity *quantity = &figure.quantity;
    if (figure.state != FIGURE_STATED)
        return figure;
    switch (limit) {
    case LIMIT_AT_MOST:
    case LIMIT_LESS_THAN:
        if (quantity->ceilingless || rational_sign(quantity->range.high) < 0)
            return figure_missing(FIGURE_UNBOUNDED, NULL);
        quantity->range.low = RATIONAL_ZERO;
        quantity->floorless = true;
        return figure;
    case LIMIT_AT_LEAST:
    case LIMIT_MORE_THAN:
        if (quantity->floorless)
            return figure_missing(FIGURE_UNBOUNDED, NULL);
        quantity->range.high = ceiling();
        quantity->ceilingless = true;
        return figure;
    case LIMIT_NONE:
    case LIMIT_EXACTLY: break;
    }
    return figure;
}

static Figure add(Eval *eval, Quantity out, const Quantity *x, const Quantity *y)
{
    out.range = interval_add(eval->arena, x->range, y->range);
    out.ceilingless = x->ceilingless || y->ceilingless;
    out.floorless = (x->floorless || y->floorless) && !out.ceilingless;
    return bounded_figure(out);
}

static Figure subtract(Eval *eval, Quantity out, const Quantity *x, const Quantity *y)
{
    if (y->ceilingless)
        return figure_missing(FIGURE_UNBOUNDED, NULL);
    out.range = interval_sub(eval->arena, x->range, y->range);
    out.ceilingless = x->ceilingless;
    return bounded_figure(out);
}

static bool is_zero(const Quantity *quantity)
{
    return interval_is_point(quantity->range) && rational_sign(quantity->range.low) == 0;
}

static bool has_negative(const Quantity *quantity)
{
    return rational_sign(quantity->range.low) < 0;
}

static Figure multiply(Eval *eval, Quantity out, const Quantity *x, const Quantity *y)
{
    bool open = x->ceilingless || y->ceilingless;
    if (open && (has_negative(x) || has_negative(y)))
        return figure_missing(FIGURE_UNBOUNDED, NULL);
    out.range = interval_mul(eval->arena, x->range, y->range);
    out.ceilingless = open && !is_zero(x) && !is_zero(y);
    out.floorless = x->floorless || y->floorless;
    return bounded_figure(out);
}

// A quotient by `at most 120` has a lower end only, one by `at least 5` an upper end.
static Figure divide_open(Eval *eval, Quantity out, const Quantity *x, const Quantity *y)
{
    Arena *arena = eval->arena;
    if (has_negative(x) || has_negative(y) ||
        (rational_sign(y->range.low) == 0 && !y->floorless) || is_zero(y))
        return figure_missing(FIGURE_UNBOUNDED, NULL);
    out.ceilingless = x->ceilingless || y->floorless;
    out.floorless = x->floorless || y->ceilingless;
    out.range = interval_point(RATIONAL_ZERO);
    if (!y->ceilingless)
        rational_div(arena, x->range.low, y->range.high, &out.range.low);
    if (!out.ceilingless)
        rational_div(arena, x->range.high, y->range.low, &out.range.high);
    return bounded_figure(out);
}

static Figure divide(Eval *eval, Quantity out, const Quantity *x, const Quantity *y)
{
    if (x->ceilingless || y->ceilingless || y->floorless)
        return divide_open(eval, out, x, y);
    if (!figure_divide(eval->arena, x->range, y->range, &out.range))
        return figure_missing(FIGURE_UNDEFINED, NULL);
    out.floorless = x->floorless;
    return bounded_figure(out);
}

// Whether a result that rests on both is approximate within stated limits only.
static bool keeps_tolerance(const Quantity *x, const Quantity *y)
{
    return (x->about || y->about) && (!x->about || x->has_tolerance) &&
           (!y->about || y->has_tolerance);
}

Figure figure_combine(Eval *eval, Operator operator, Figure left, Figure right)
{
    const Quantity *x = &left.quantity, *y = &right.quantity;
    Quantity out = {.about = x->about || y->about,
                    .has_tolerance = keeps_tolerance(x, y),
                    .unit = x->unit,
                    .natives = x->natives | y->natives};
    switch (operator) {
    case OPERATOR_ADD:
    case OPERATOR_SUBTRACT:
        if (x->unit != y->unit)
            return figure_missing(FIGURE_MIXED, NULL);
        return operator== OPERATOR_ADD ? add(eval, out, x, y) : subtract(eval, out, x, y);
    case OPERATOR_MULTIPLY:
        if (!product_unit(x->unit, y->unit, &out.unit))
            return figure_missing(FIGURE_MIXED, NULL);
        return multiply(eval, out, x, y);
    case OPERATOR_DIVIDE: break;
    }
    if (x->unit != y->unit && y->unit != UNIT_NUMBER && y->unit != UNIT_SHARE)
        return figure_missing(FIGURE_MIXED, NULL);
    if (x->unit == y->unit)
        out.unit = UNIT_NUMBER;
    return divide(eval, out, x, y);
}

static Figure arithmetic(Eval *eval, const Expr *expr, const Entity *of)
{
    Figure left = eval_figure(eval, expr->left, of);
    if (left.state != FIGURE_STATED)
        return left;
    Figure right = eval_figure(eval, expr->right, of);
    if (right.state != FIGURE_STATED)
        return right;
    return figure_combine(eval, expr->operator, left, right);
}

// --- expressions ---

static Figure compute(Eval *eval, const Expr *expr, const Entity *of);

static Figure body_size(Eval *eval, const Entity *body)
{
    SeatRows rows = {0};
    if (seats_have_rule(eval, body)) { // ties leave the sum certain
        Figure total = seats_total(seats_divide(eval, body, WORD_none));
        total.quantity.unit = UNIT_NUMBER;
        if (total.state == FIGURE_STATED)
            return total;
    }
    eval_seats(eval, body, &rows);
    Figure sum = figure_missing(FIGURE_NOT_STATED, body);
    for (size_t i = 0; i < rows.count; i++) {
        const SeatRow *row = &rows.items[i];
        if (row->at_least.state != FIGURE_STATED || row->at_most.state != FIGURE_STATED)
            return figure_missing(FIGURE_NOT_STATED, body);
        Figure seats = row->at_least;
        seats.quantity.range.high = row->at_most.quantity.range.high;
        seats.quantity.unit = UNIT_NUMBER;
        sum = i == 0 ? seats : figure_combine(eval, OPERATOR_ADD, sum, seats);
    }
    return sum;
}

// Whether the text leaves open who belongs to a set: what it does not list are not none.
static bool is_unlisted(Eval *eval, const Entity *set)
{
    const Expr *are;
    return set->block == BLOCK_set && eval_slot(eval, set, LABEL_are, &are) &&
           are->kind == EXPR_WORD && are->word == WORD_not_stated;
}

static Figure count_of(Eval *eval, const Expr *list)
{
    EntityList members = {0};
    bool open = list->kind == EXPR_ENTITY && is_unlisted(eval, list->entity);
    const Expr *stated;
    Expr one = *list;
    one.next = NULL;
    if (one.kind == EXPR_ENTITY && one.entity->block == BLOCK_body) {
        Figure size = body_size(eval, one.entity);
        return size;
    }
    eval_members(eval, &one, &members, &open);
    if (open && one.kind == EXPR_ENTITY && one.entity->block == BLOCK_set &&
        eval_slot(eval, one.entity, LABEL_count, &stated))
        return eval_figure(eval, stated, NULL);
    if (open)
        return figure_missing(FIGURE_NOT_STATED, one.entity);
    return figure_number(rational_from_int((int64_t)members.count), UNIT_NUMBER);
}

static Figure part_of(Eval *eval, const Expr *expr, const Entity *of)
{
    const Expr *measure = expr->left;
    if (measure->kind != EXPR_ENTITY || !entity_is_measure(measure->entity) || !of)
        return figure_missing(FIGURE_NOT_STATED, measure->entity);
    if (expr->word == WORD_by_key)
        return sharing_part(eval, measure->entity, of);
    Figure part = eval_measure(eval, measure->entity, of);
    if (part.state != FIGURE_STATED)
        return part;
    Figure whole = eval_total(eval, measure->entity);
    if (whole.state != FIGURE_STATED)
        return whole;
    Figure share = figure_combine(eval, OPERATOR_DIVIDE, part, whole);
    share.quantity.unit = UNIT_SHARE;
    return share;
}

static Figure entity_figure(Eval *eval, const Entity *entity, const Entity *of)
{
    if (entity->block == BLOCK_attribute && of)
        return eval_attribute_figure(eval, entity, of);
    if (entity->block == BLOCK_native) {
        Expr call = {.kind = EXPR_CALL, .entity = entity, .span = entity->span};
        return native_figure(eval, &call, of);
    }
    if (!entity_is_measure(entity)) {
        const Expr *value;
        if (eval_slot(eval, entity, LABEL_none, &value) && value->kind == EXPR_QUANTITY)
            return eval_figure(eval, value, of);
        return figure_missing(FIGURE_NOT_STATED, entity);
    }
    bool single = entity->block == BLOCK_quantity && measure_is_single(eval, entity);
    return of && !single ? eval_measure(eval, entity, of) : eval_total(eval, entity);
}

static bool is_group(const Expr *expr)
{
    return expr->kind == EXPR_EACH || expr->kind == EXPR_EXCEPT ||
           (expr->kind == EXPR_ENTITY &&
            (expr->entity->block == BLOCK_set || expr->entity->block == BLOCK_kind));
}

// Whether each thing may have a figure of it: a measure, or an attribute.
static bool has_figures(const Expr *expr)
{
    return expr->kind == EXPR_ENTITY &&
           (entity_is_measure(expr->entity) || expr->entity->block == BLOCK_attribute);
}

static Figure one_figure(Eval *eval, const Entity *what, const Entity *of)
{
    return entity_is_measure(what) ? eval_measure(eval, what, of)
                                   : eval_attribute_figure(eval, what, of);
}

// The set in an expression of names, else its first name.
static const Entity *named_group(const Expr *expr)
{
    const Entity *left = expr->left ? named_group(expr->left) : NULL;
    const Entity *right = expr->right ? named_group(expr->right) : NULL;
    if (expr->kind == EXPR_ENTITY)
        return expr->entity;
    return right && right->block == BLOCK_set ? right : left;
}

// A measure or attribute over several: `population of towns`, `smallest of budget of
// goals`. Who else may belong to them would count too.
static Figure over_group(Eval *eval, const Entity *what, const Expr *group, WordKey which)
{
    EntityList over = {0};
    Expr one = *group;
    bool open = false;
    one.next = NULL;
    eval_members(eval, &one, &over, &open);
    if (open)
        return figure_missing(FIGURE_NOT_STATED, named_group(group));
    return figure_over(eval, what, &over, which);
}

// What all things that state an attribute have of it together.
static Figure attribute_total(Eval *eval, const Entity *attribute, WordKey which)
{
    EntityList over = {0};
    for (size_t i = 0; i < eval->model->entities.count; i++) {
        const Entity *of = eval->model->entities.items[i];
        bool states = false;
        for (size_t k = 0; k < of->cells.count && !states; k++)
            states = of->cells.items[k]->attribute == attribute;
        if (states && eval_present(eval, of))
            entities_add(eval->arena, &over, of);
    }
    return figure_over(eval, attribute, &over, which);
}

static Figure of_group(Eval *eval, const Entity *measure, const Expr *group)
{
    bool rows = entity_is_measure(measure);
    if (rows && group->kind == EXPR_ENTITY) { // a row may be for the set itself
        Figure own = eval_row_figure(eval, measure, group->entity);
        if (own.state == FIGURE_STATED)
            return own;
    }
    return over_group(eval, measure, group, WORD_total);
}

// The smallest, largest or average of a measure.
static Figure over_all(Eval *eval, const Expr *expr, const Entity *of)
{
    const Expr *what = eval_settle(eval, expr->left);
    EntityList over = {0};
    if (!what)
        return figure_missing(FIGURE_NOT_STATED, NULL);
    if (what->kind == EXPR_OF && has_figures(what->left))
        return over_group(eval, what->left->entity, what->right, expr->word);
    if (what->kind == EXPR_ENTITY && what->entity->block == BLOCK_attribute && !of)
        return attribute_total(eval, what->entity, expr->word);
    if (what->kind != EXPR_ENTITY || !entity_is_measure(what->entity))
        return compute(eval, what, of);
    eval_measured(eval, what->entity, &over);
    return figure_over(eval, what->entity, &over, expr->word);
}

// `population of koski`, `10 % of budget`.
static Figure of_figure(Eval *eval, const Expr *expr, const Entity *of)
{
    const Expr *left = expr->left, *right = eval_settle(eval, expr->right);
    if (!right)
        return figure_missing(FIGURE_NOT_STATED, NULL);
    if (left->kind == EXPR_OVER && has_figures(left->left))
        return over_group(eval, left->left->entity, right, left->word);
    if (has_figures(left) && is_group(right))
        return of_group(eval, left->entity, right);
    if (has_figures(left) && right->kind == EXPR_ENTITY)
        return one_figure(eval, left->entity, right->entity);
    Figure part = eval_figure(eval, left, of);
    if (part.state != FIGURE_STATED)
        return part;
    Figure whole = eval_figure(eval, right, of);
    return whole.state == FIGURE_STATED
               ? figure_combine(eval, OPERATOR_MULTIPLY, part, whole)
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
    case EXPR_EQUAL: return sharing_equal(eval);
    case EXPR_OVER: return over_all(eval, expr, of);
    case EXPR_LIMIT:
        return expr->left ? figure_missing(FIGURE_NOT_STATED, NULL)
                          : figure_limited(compute(eval, expr->right, of), expr->limit);
    case EXPR_COUNT: return count_of(eval, expr->left);
    case EXPR_OF: return of_figure(eval, expr, of);
    case EXPR_CALL: return native_figure(eval, expr, of);
    case EXPR_TOTAL:
        if (expr->left->kind == EXPR_ENTITY && entity_is_measure(expr->left->entity))
            return eval_total(eval, expr->left->entity);
        if (expr->left->kind == EXPR_ENTITY &&
            expr->left->entity->block == BLOCK_attribute)
            return attribute_total(eval, expr->left->entity, WORD_total);
        return compute(eval, expr->left, of);
    case EXPR_SIZE:
        return expr->left->kind == EXPR_ENTITY && expr->left->entity->block == BLOCK_body
                   ? body_size(eval, expr->left->entity)
                   : count_of(eval, expr->left);
    case EXPR_TOGETHER:
    case EXPR_OUTSIDE:
    case EXPR_PER_EACH:
    case EXPR_MEASURED:
    case EXPR_FREQUENCY: return compute(eval, expr->left, of);
    default: return figure_missing(FIGURE_NOT_STATED, expr->entity);
    }
}

Figure eval_figure(Eval *eval, const Expr *expr, const Entity *of)
{
    arena_work(eval->arena);
    eval_enter(eval);
    Figure figure = compute(eval, expr, of);
    eval->depth--;
    return figure;
}
