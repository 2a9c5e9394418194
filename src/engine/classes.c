#include "engine/classes.h"

#include "engine/relations.h"

// Classes by their conditions, and which of two goes first.

const Entity *class_case(Arena *arena, const Classification *view,
                         const Expr *const *values)
{
    Entity *entity = ARENA_NEW(arena, Entity);
    entity->id = CASE_ID;
    entity->block = BLOCK_instance;
    entity->name = TEXT("");
    for (size_t i = 0; i < view->by.count; i++) {
        if (!values[i])
            continue;
        Cell *cell = ARENA_NEW(arena, Cell);
        Expr *value = ARENA_NEW(arena, Expr);
        *value = *values[i];
        value->next = NULL;
        *cell = (Cell){.id = CASE_ID,
                       .subject = entity,
                       .attribute = view->by.items[i],
                       .value = value};
        vec_push(arena, &entity->cells, (const Cell *)cell);
    }
    return entity;
}

static Figure measure_at(Eval *eval, const Entity *measure, const Entity *of)
{
    const Expr *stated = eval_attribute(eval, measure, of);
    if (stated)
        return eval_figure(eval, stated, of);
    return of->id == CASE_ID ? figure_missing(FIGURE_NOT_STATED, measure)
                             : eval_measure(eval, measure, of);
}

static Truth measure_keeps(Eval *eval, const Entity *measure, const Entity *of,
                           Limit limit, const Expr *right)
{
    Figure left = measure_at(eval, measure, of), wanted = eval_figure(eval, right, of);
    if (left.state != FIGURE_STATED || wanted.state != FIGURE_STATED)
        return TRUTH_UNKNOWN;
    if (limit == LIMIT_EXACTLY && !interval_is_point(wanted.quantity.range)) // a range
        return truth_and(limit_holds(LIMIT_AT_LEAST, left.quantity.range,
                                     interval_point(wanted.quantity.range.low)),
                         limit_holds(LIMIT_AT_MOST, left.quantity.range,
                                     interval_point(wanted.quantity.range.high)));
    return limit_holds(limit, left.quantity.range, wanted.quantity.range);
}

static bool is_relation(const Entity *attribute)
{
    const Attribute *view = attribute->view;
    return view && view->type == TYPE_KIND;
}

// One of several values or limits is enough.
static Truth condition_holds(Eval *eval, const Cell *cell, const Entity *of)
{
    const Entity *by = cell->attribute;
    Truth any = TRUTH_NO;
    for (const Expr *value = eval_cell(eval, cell); value; value = value->next) {
        bool limited = value->kind == EXPR_LIMIT;
        Limit limit = limited ? value->limit : LIMIT_EXACTLY;
        const Expr *right = eval_settle(eval, limited ? value->right : value);
        if (!right)
            any = truth_or(any, TRUTH_UNKNOWN);
        else if (by->block == BLOCK_attribute &&
                 (right->kind != EXPR_QUANTITY || is_relation(by)))
            any = truth_or(any, eval_attribute_limit(eval, by, of, limit, right));
        else
            any = truth_or(any, measure_keeps(eval, by, of, limit, right));
    }
    return any;
}

static bool is_rest(const Class *class)
{
    return class->conditions.count == 0 && !class->condition;
}

static Truth own_conditions(Eval *eval, const Class *class, const Entity *of)
{
    Truth fits = TRUTH_YES;
    for (size_t i = 0; i < class->conditions.count; i++)
        fits = truth_and(fits, condition_holds(eval, class->conditions.items[i], of));
    const Expr *claim = class->condition ? eval_cell(eval, class->condition) : NULL;
    return claim ? truth_and(fits, eval_claim(eval, claim, of)) : fits;
}

// A class without conditions is for whatever no other fits.
Truth class_fits_alone(Eval *eval, const Classification *view, const Class *class,
                       const Entity *of)
{
    if (!eval_present(eval, class->entity))
        return TRUTH_NO;
    if (!is_rest(class))
        return own_conditions(eval, class, of);
    Truth others = TRUTH_NO;
    for (size_t i = 0; i < view->classes.count; i++)
        if (!is_rest(view->classes.items[i]) &&
            eval_present(eval, view->classes.items[i]->entity))
            others = truth_or(others, own_conditions(eval, view->classes.items[i], of));
    return truth_not(others);
}

static bool precedes(const Class *first, const Class *other)
{
    for (size_t i = 0; i < first->precedes.count; i++)
        if (first->precedes.items[i] == other->entity)
            return true;
    return false;
}

void classes_fit(Eval *eval, const Classification *view, const Entity *of, Truth *out)
{
    size_t count = view->classes.count;
    Truth *alone = ARENA_ARRAY(eval->arena, Truth, count + 1);
    for (size_t i = 0; i < count; i++)
        alone[i] = class_fits_alone(eval, view, view->classes.items[i], of);
    for (size_t i = 0; i < count; i++) {
        out[i] = alone[i];
        for (size_t k = 0; k < count; k++)
            if (k != i && precedes(view->classes.items[k], view->classes.items[i]))
                out[i] = truth_and(out[i], truth_not(alone[k]));
    }
}

Truth class_limit(Eval *eval, const Entity *classification, const Entity *of,
                  const Expr *claim)
{
    const Classification *view = classification->view;
    const Expr *right = eval_settle(eval, claim->right);
    if (!view || !right || right->kind != EXPR_ENTITY || claim->limit != LIMIT_EXACTLY)
        return TRUTH_UNKNOWN;
    Truth *fits = ARENA_ARRAY(eval->arena, Truth, view->classes.count + 1);
    classes_fit(eval, view, of, fits);
    Truth wanted = TRUTH_UNKNOWN;
    size_t certain = 0;
    for (size_t i = 0; i < view->classes.count; i++) {
        certain += fits[i] == TRUTH_YES;
        if (view->classes.items[i]->entity == right->entity)
            wanted = fits[i];
    }
    return wanted == TRUTH_YES && certain > 1 ? TRUTH_UNKNOWN : wanted;
}
