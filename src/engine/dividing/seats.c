#include "engine/dividing/seat_rule.h"

// Seats of a body: by party, by a measure, by the composition of roles.

static void add_seats(Eval *eval, SeatRows *rows, const Entity *of, Figure seats,
                      Limit limit, const Cell *cell)
{
    SeatRow row = {.of = of, .at_least = seats, .at_most = seats, .cell = cell};
    if (limit == LIMIT_AT_LEAST)
        row.at_most = figure_missing(FIGURE_NOT_STATED, of);
    if (limit == LIMIT_AT_MOST)
        row.at_least = figure_number(RATIONAL_ZERO, seats.quantity.unit);
    vec_push(eval->arena, rows, row);
}

// An item of `seats`: `koski 2`, `each party at least 1`. Who is named more closely by
// another item has its seats from there.
static void add_seats_of(Eval *eval, SeatRows *rows, const Expr *list, const Expr *item,
                         const Cell *cell)
{
    EntityList members = {0};
    Expr one = *item->left;
    one.next = NULL;
    const Expr *figure = item->right;
    Limit limit = item->kind == EXPR_LIMIT ? item->limit : LIMIT_EXACTLY;
    if (figure->kind == EXPR_LIMIT) {
        limit = figure->limit;
        figure = figure->right;
    }
    eval_members(eval, &one, &members, NULL);
    if (rows->count == 0)
        vec_reserve(eval->arena, rows, members.count + 1);
    for (size_t i = 0; i < members.count; i++)
        if (eval_is_closest(eval, list, item, members.items[i]))
            add_seats(eval, rows, members.items[i],
                      eval_figure(eval, figure, members.items[i]), limit, cell);
}

static void add_seat_value(Eval *eval, SeatRows *rows, const Expr *list,
                           const Expr *value, const Cell *cell)
{
    value = eval_settle(eval, value);
    if (!value)
        return;
    if (value->kind == EXPR_PAIR || (value->kind == EXPR_LIMIT && value->left)) {
        add_seats_of(eval, rows, list, value, cell);
    } else if (value->kind == EXPR_AS && value->left->kind == EXPR_ENTITY &&
               entity_is_measure(value->left->entity)) {
        EntityList over = {0};
        eval_measured(eval, value->left->entity, &over);
        for (size_t i = 0; i < over.count; i++)
            add_seats(eval, rows, over.items[i],
                      eval_measure(eval, value->left->entity, over.items[i]),
                      LIMIT_EXACTLY, cell);
    } else if (value->kind == EXPR_QUANTITY) {
        add_seats(eval, rows, NULL, figure_of(value->quantity), LIMIT_EXACTLY, cell);
    }
}

// By a rule of the body. What it can't tell is as stated beside it, else not stated.
static void add_divided(Eval *eval, const Entity *body, SeatRows *rows)
{
    const SeatDivision *division = seats_divide(eval, body, WORD_none);
    const Expr *stated;
    if (division->gap != SEATS_TOLD && eval_slot(eval, body, LABEL_seats, &stated) &&
        stated->kind == EXPR_PAIR)
        return;
    for (size_t i = 0; i < division->parts.count; i++) {
        const SeatPart *part = &division->parts.items[i];
        Figure seats = seats_figure(division, part->of);
        SeatRow row = {part->of, seats, seats, division->cell};
        row.at_least.quantity.range.high = seats.quantity.range.low;
        row.at_most.quantity.range.low = seats.quantity.range.high;
        vec_push(eval->arena, rows, row);
    }
}

void eval_seats(Eval *eval, const Entity *body, SeatRows *rows)
{
    if (seats_have_rule(eval, body))
        add_divided(eval, body, rows);
    if (rows->count > 0)
        return;
    const Expr *value;
    const Cell *cell = eval_slot(eval, body, LABEL_seats, &value);
    const Expr *list = value;
    for (; cell && value; value = value->next)
        add_seat_value(eval, rows, list, value, cell);
    if (rows->count > 0)
        return;
    CellList composition = {0};
    eval_rows(eval, body, &composition);
    for (size_t i = 0; i < composition.count; i++) {
        const Cell *row = composition.items[i];
        const Expr *figure = eval_settle(eval, eval_cell(eval, row));
        if (!figure)
            continue;
        Limit limit = figure->kind == EXPR_LIMIT ? figure->limit : LIMIT_EXACTLY;
        add_seats(eval, rows, row->about,
                  eval_figure(eval, figure->kind == EXPR_LIMIT ? figure->right : figure,
                              row->about),
                  limit, row);
    }
}

void eval_voters(Eval *eval, const Entity *body, EntityList *out)
{
    SeatRows rows = {0};
    eval_seats(eval, body, &rows);
    eval_voters_of(eval, body, &rows, out);
}

void eval_voters_of(Eval *eval, const Entity *body, const SeatRows *rows, EntityList *out)
{
    bool ruled = seats_have_rule(eval, body);
    for (size_t i = 0; i < rows->count; i++) {
        const Figure *most = &rows->items[i].at_most;
        // Whom the rule gives no seat has nobody who could vote.
        bool unseated = ruled && most->state == FIGURE_STATED &&
                        rational_sign(most->quantity.range.high) == 0;
        if (rows->items[i].of && !unseated)
            vec_push(eval->arena, out, rows->items[i].of);
    }
    if (out->count > 0)
        return;
    const Expr *members;
    if (eval_slot(eval, body, LABEL_members, &members))
        eval_members(eval, members, out, NULL);
}

static const Entity *listed_twice(Eval *eval, const Entity *body)
{
    const Expr *list;
    if (eval_slot(eval, body, LABEL_members, &list) == NULL)
        return NULL;
    for (const Expr *item = list; item; item = item->next)
        for (const Expr *other = list; other != item; other = other->next)
            if (item->kind == EXPR_ENTITY && other->kind == EXPR_ENTITY &&
                item->entity == other->entity)
                return item->entity;
    return NULL;
}

const Entity *eval_seated_twice(Eval *eval, const Entity *body)
{
    const Expr *list;
    if (eval_slot(eval, body, LABEL_seats, &list) == NULL)
        return listed_twice(eval, body);
    for (const Expr *item = list; item; item = item->next)
        for (const Expr *other = list; other != item; other = other->next)
            if (item->kind == EXPR_PAIR && other->kind == EXPR_PAIR &&
                item->left->kind == EXPR_ENTITY && other->left->kind == EXPR_ENTITY &&
                item->left->entity == other->left->entity)
                return item->left->entity;
    return NULL;
}
