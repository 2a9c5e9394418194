#include "analysis/changes/suppose_scale.h"

#include "engine/dividing/division.h"

// The old value stays in the new one, as a term of a formula: so what it rests on is
// still cited, and open questions in it are still tried under every reading.

typedef struct {
    Eval *eval;
    Scenario *layer;
    Operator operator;
    const Expr *by;
} Scaling;

static Expr *changed(Scaling *at, const Expr *old)
{
    Expr *expr = ARENA_NEW(at->layer->arena, Expr),
         *left = ARENA_NEW(at->layer->arena, Expr);
    *left = *old;
    left->next = NULL;
    *expr = (Expr){.kind = EXPR_ARITHMETIC,
                   .span = old->span,
                   .operator= at->operator,
                   .left = left,
                   .right = (Expr *)(uintptr_t)at->by};
    return expr;
}

static bool change_cell(Scaling *at, const Cell *cell)
{
    const Expr *old = eval_cell(at->eval, cell);
    if (!old || !eval_in_time(at->eval, cell))
        return false;
    const Expr *settled = eval_settle(at->eval, old);
    if (!settled || settled->kind == EXPR_WORD)
        return false;
    scenario_set_cell(at->layer, cell, changed(at, old));
    return true;
}

// --- of one ---

static bool change_row(Scaling *at, const Entity *what, const Entity *of)
{
    CellList rows = {0};
    bool found = false;
    eval_rows(at->eval, what, &rows);
    for (size_t i = 0; i < rows.count; i++)
        if (rows.items[i]->about == of)
            found = change_cell(at, rows.items[i]) || found;
    return found;
}

// What a formula or a row for several gives one becomes a row of its own.
static bool change_own(Scaling *at, const Entity *what, const Entity *of)
{
    Figure figure = eval_measure(at->eval, what, of);
    if (figure.state != FIGURE_STATED)
        return false;
    Expr *old = ARENA_NEW(at->layer->arena, Expr);
    *old = (Expr){.kind = EXPR_QUANTITY, .quantity = figure.quantity, .span = what->span};
    scenario_add_cell(at->layer, what, LABEL_none, of, changed(at, old));
    return true;
}

// --- of all ---

static bool change_rows(Scaling *at, const Entity *what)
{
    CellList rows = {0};
    bool found = false;
    eval_rows(at->eval, what, &rows);
    for (size_t i = 0; i < rows.count; i++)
        found = change_cell(at, rows.items[i]) || found;
    return found;
}

static bool change_formula(Scaling *at, const Entity *what)
{
    bool found = false;
    for (size_t i = 0; i < what->cells.count; i++) {
        const Cell *cell = what->cells.items[i];
        if (cell->label == LABEL_is && !cell->attribute)
            found = change_cell(at, cell) || found;
    }
    return found;
}

// What no division is of (`the costs` as a resource) means the only division there is.
static const Entity *divided(const Model *model, const Entity *what)
{
    const Entity *only = NULL;
    if (entity_is_measure(what) || model_division_of(model, what))
        return what;
    for (size_t i = model->first_entity; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if (entity->block != BLOCK_division || entity->agreement != model->main)
            continue;
        if (only)
            return NULL;
        only = entity;
    }
    return only;
}

static Scaled scale(Scaling *at, const Entity *what, const Entity *of)
{
    bool done;
    what = divided(at->eval->model, what);
    if (!what)
        return SCALED_NOTHING;
    if (!entity_is_measure(what) ||
        ((what->block == BLOCK_division || what->block == BLOCK_share) && !of)) {
        // What is divided changes, whether the text states it or the question.
        division_scale(at->layer, what, at->operator, at->by);
        return SCALED;
    }
    if (of)
        done = change_row(at, what, of) || change_own(at, what, of);
    else
        done = change_formula(at, what) || change_rows(at, what);
    return done ? SCALED : SCALED_NOTHING;
}

static Expr *number(Scenario *layer, Rational value, Span span)
{
    Expr *expr = ARENA_NEW(layer->arena, Expr);
    *expr = (Expr){.kind = EXPR_QUANTITY,
                   .span = span,
                   .quantity = {.range = interval_point(value), .unit = UNIT_NUMBER}};
    return expr;
}

Scaled scale_times(Eval *eval, Scenario *layer, const Entity *what, const Entity *of,
                   Rational factor)
{
    Scaling at = {eval, layer, OPERATOR_MULTIPLY, number(layer, factor, what->span)};
    return scale(&at, what, of);
}

// A bare number is in the unit of what changes.
static Unit unit_of(Eval *eval, const Entity *what, const Entity *of)
{
    if (!entity_is_measure(what) || what->block == BLOCK_division ||
        what->block == BLOCK_share)
        return UNIT_EURO;
    Figure figure = of ? eval_measure(eval, what, of) : eval_total(eval, what);
    const Measure *view = what->view;
    return figure.state == FIGURE_STATED ? figure.quantity.unit : view->unit;
}

Scaled scale_by(Eval *eval, Scenario *layer, const Entity *what, const Entity *of,
                const Expr *by, bool down)
{
    if (by->kind != EXPR_QUANTITY)
        return SCALED_UNIT;
    if (by->quantity.unit == UNIT_SHARE) {
        Rational part = by->quantity.range.low;
        Rational factor = down ? rational_sub(layer->arena, RATIONAL_ONE, part)
                               : rational_add(layer->arena, RATIONAL_ONE, part);
        return scale_times(eval, layer, what, of, factor);
    }
    Unit unit = unit_of(eval, what, of);
    if (by->quantity.unit != unit && by->quantity.unit != UNIT_NUMBER)
        return SCALED_UNIT;
    Expr *amount = ARENA_NEW(layer->arena, Expr);
    *amount = *by;
    amount->next = NULL;
    amount->quantity.unit = unit;
    Scaling at = {eval, layer, down ? OPERATOR_SUBTRACT : OPERATOR_ADD, amount};
    return scale(&at, what, of);
}
