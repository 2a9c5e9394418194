#include "analysis/answers.h"
#include "analysis/dividing/seat_rules.h"
#include "analysis/table.h"

// How much more one needs for another seat.

// The measures that a key is made of and that have a row for one.
static void measures_in(Answering *answering, const Expr *expr, const Entity *of,
                        EntityList *out)
{
    for (; expr; expr = expr->next) {
        if (expr->entity && entity_is_measure(expr->entity)) {
            const Cell *cell = eval_figure_cell(answering->eval, expr->entity, of);
            if (cell && cell->about == of)
                entities_add(answering->arena, out, expr->entity);
            else if (expr->entity->block == BLOCK_quantity) {
                const Expr *is;
                if (eval_slot(answering->eval, expr->entity, LABEL_is, &is))
                    measures_in(answering, is, of, out);
            }
        }
        measures_in(answering, expr->left, of, out);
        measures_in(answering, expr->right, of, out);
    }
}

typedef struct {
    Answering *answering;
    const SeatDivision *division; // as it stands
    const Entity *party, *measure;
    Figure now;
    Rational step;
} Growing;

static const SeatDivision *grown(Growing *at, int64_t steps, Rational *value)
{
    Eval *eval = at->answering->eval;
    const Scenario *before = eval->scenario;
    Scenario *layer = scenario_new(before->arena, eval->model, before);
    Expr *expr = ARENA_NEW(before->arena, Expr);
    Rational more = rational_mul(eval->arena, at->step, rational_from_int(steps));
    *value = rational_add(eval->arena, at->now.quantity.range.low, more);
    expr->kind = EXPR_QUANTITY;
    expr->quantity = at->now.quantity;
    expr->quantity.range = interval_point(*value);
    scenario_set_cell(layer, eval_figure_cell(eval, at->measure, at->party), expr);
    arena_work(eval->arena);
    eval->scenario = layer;
    const SeatDivision *division = seats_divide(eval, at->division->entity, WORD_none);
    eval->scenario = before;
    return division;
}

static bool gains(Growing *at, int64_t steps)
{
    Rational value;
    const SeatDivision *then = grown(at, steps, &value);
    const SeatPart *part = seats_part(then, at->party);
    return then->gap == SEATS_TOLD && part &&
           part->seats > seats_part(at->division, at->party)->seats;
}

// The fewest steps that give another seat: seats never fall when one alone grows. 0: no
// number does.
static int64_t steps_to_gain(Growing *at)
{
    int64_t low = 0, high = 1;
    while (!gains(at, high)) {
        low = high;
        if (high > INT64_C(1) << 44)
            return 0;
        high *= 2;
    }
    while (high - low > 1) {
        int64_t middle = low + (high - low) / 2;
        if (gains(at, middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}

static Rational step_of(Arena *arena, Unit unit)
{
    switch (unit) {
    case UNIT_SHARE: return rational_make(arena, 1, 10000);
    case UNIT_EURO:
    case UNIT_FTE: return rational_make(arena, 1, 100);
    default: return RATIONAL_ONE;
    }
}

static Text losers(Answering *answering, const SeatDivision *now,
                   const SeatDivision *then)
{
    EntityList names = {0};
    for (size_t i = 0; i < now->parts.count; i++) {
        const SeatPart *before = &now->parts.items[i];
        const SeatPart *after = seats_part(then, before->of);
        if (after && after->seats + after->open < before->seats + before->open)
            vec_push(answering->arena, &names, before->of);
    }
    if (names.count == 0)
        return TEXT("");
    return WORDS(answering, seat_from,
                 ARG(show_names(answering->arena, answering->language, &names)));
}

static void say_grown(Growing *at, const Entity *body)
{
    Answering *answering = at->answering;
    int64_t steps = steps_to_gain(at);
    Text who = tell_name(answering, at->party), in = tell_name(answering, body);
    if (steps == 0) {
        SAY(answering, seat_next_never, ARG(who), ARG(in),
            ARG(tell_name(answering, at->measure)));
        return;
    }
    Rational value;
    const SeatDivision *then = grown(at, steps, &value);
    Figure more = at->now, wanted = at->now;
    more.quantity.range =
        interval_point(rational_sub(answering->arena, value, at->now.quantity.range.low));
    wanted.quantity.range = interval_point(value);
    for (size_t i = 0; i < then->parts.count; i++)
        tell_seat_sum(answering, then, &then->parts.items[i]);
    answer_figure(answering, more);
    SAY(answering, seat_next, ARG(who), ARG(seat_words(answering, more)),
        ARG(seat_words(answering, wanted)), ARG(seat_words(answering, at->now)),
        ARG(seat_words(answering, seats_figure(then, at->party))), ARG(in),
        ARG(losers(answering, at->division, then)));
    answering->out->sentence = text_trim(answering->out->sentence);
}

// The same division of one seat more.
static const SeatDivision *one_more(Answering *answering, const SeatDivision *division)
{
    Eval *eval = answering->eval;
    const Scenario *before = eval->scenario;
    Scenario *layer = scenario_new(before->arena, eval->model, before);
    Expr *expr = ARENA_NEW(before->arena, Expr);
    const Expr *seats;
    const Cell *cell = eval_slot(eval, division->entity, LABEL_seats, &seats);
    if (!cell || division->total < 0)
        return NULL;
    expr->kind = EXPR_QUANTITY;
    expr->quantity =
        figure_number(rational_from_int(division->total + 1), UNIT_NUMBER).quantity;
    scenario_set_cell(layer, cell, expr);
    arena_work(eval->arena);
    eval->scenario = layer;
    const SeatDivision *then = seats_divide(eval, division->entity, WORD_none);
    eval->scenario = before;
    return then->gap == SEATS_TOLD ? then : NULL;
}

// Who would have the next seat, if there were one more.
static void say_next(Answering *answering, const SeatDivision *division,
                     const Entity *body)
{
    const SeatDivision *then =
        division->gap == SEATS_TOLD ? one_more(answering, division) : NULL;
    EntityList who = {0};
    if (!then) {
        tell_seat_division(answering, division, body, NULL);
        return;
    }
    for (size_t i = 0; i < then->parts.count; i++) {
        const SeatPart *after = &then->parts.items[i];
        const SeatPart *before = seats_part(division, after->of);
        if (before && after->seats + after->open > before->seats + before->open)
            vec_push(answering->arena, &who, after->of);
        tell_seat_sum(answering, then, after);
    }
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = value_names(answering, &who);
    SAY(answering, seat_next_who,
        ARG(show_names(answering->arena, answering->language, &who)),
        ARG(tell_name(answering, body)), ARG(tell_count(answering, (size_t)then->total)),
        ARG(tell_count(answering, (size_t)division->total)));
}

void answer_next_seat(Answering *answering)
{
    const Entity *body, *party = asked_entity(answering->asked, "party");
    const SeatDivision *division = seat_rule_meant(answering, &body);
    EntityList measures = {0};
    if (division && !party)
        say_next(answering, division, body);
    if (!division || !party)
        return;
    if (division->gap != SEATS_TOLD || !seats_part(division, party)) {
        tell_seat_division(answering, division, body, party);
        return;
    }
    Expr key = *division->cell->value;
    key.next = NULL;
    measures_in(answering, &key, party, &measures);
    const Entity *named = asked_entity(answering->asked, "measure");
    Growing at = {.answering = answering, .division = division, .party = party};
    at.measure = named && entities_include(&measures, named) ? named
                 : measures.count > 0                        ? measures.items[0]
                                                             : NULL;
    if (at.measure)
        at.now = eval_measure(answering->eval, at.measure, party);
    if (!at.measure || at.now.state != FIGURE_STATED) {
        answering->out->verdict = VERDICT_NOT_STATED;
        SAY(answering, seat_next_no_row, ARG(tell_name(answering, party)));
        return;
    }
    at.step = step_of(answering->arena, at.now.quantity.unit);
    say_grown(&at, body);
}
