#include "analysis/answers.h"
#include "analysis/facts/extreme.h"
#include "analysis/dividing/seat_rules.h"
#include "analysis/table.h"

// Seats and deputies: of one party or of all.

static bool same_figure(Figure a, Figure b)
{
    return a.state == FIGURE_STATED && b.state == FIGURE_STATED &&
           rational_compare(a.quantity.range.low, b.quantity.range.low) == 0 &&
           rational_compare(a.quantity.range.high, b.quantity.range.high) == 0;
}

// Seats as a figure, when they are fixed or lie between two numbers.
static bool closed(const SeatRow *row, Figure *out)
{
    *out = row->at_least;
    if (row->at_least.state != FIGURE_STATED || row->at_most.state != FIGURE_STATED)
        return false;
    out->quantity.range.high = row->at_most.quantity.range.high;
    return true;
}

static Text seats_words(Answering *answering, const SeatRow *row)
{
    Arena *arena = answering->arena;
    Figure figure;
    bool lowest = row->at_least.state == FIGURE_STATED &&
                  rational_sign(row->at_least.quantity.range.low) == 0 &&
                  !same_figure(row->at_least, row->at_most);
    if (lowest && row->at_most.state == FIGURE_STATED)
        return tell_joined(answering,
                           show_limit(arena, answering->language, LIMIT_AT_MOST), " ",
                           show_figure(arena, answering->language, row->at_most));
    if (closed(row, &figure))
        return show_figure(arena, answering->language, figure);
    if (row->at_least.state != FIGURE_STATED)
        return tell_word(answering, WORD_not_stated);
    return tell_joined(answering, show_limit(arena, answering->language, LIMIT_AT_LEAST),
                       " ", show_figure(arena, answering->language, row->at_least));
}

static AgrRow seats_row(Answering *answering, const Entity *body, Text aspect,
                        const SeatRow *row)
{
    Text of = tell_name(answering, row->of ? row->of : body);
    Figure figure;
    AgrValue value = closed(row, &figure)
                         ? value_figure(answering, figure)
                         : value_text(answering, seats_words(answering, row));
    return tell_row(answering, of, aspect, value, row->cell->span, row->cell->clause);
}

// The sum of the seats asked about: `at_most` not stated when it is open upwards.
static SeatRow sum_of(Answering *answering, const SeatRows *rows)
{
    SeatRow sum = rows->items[0];
    for (size_t i = 1; i < rows->count; i++) {
        Figure *sides[] = {&sum.at_least, &sum.at_most};
        const Figure more[] = {rows->items[i].at_least, rows->items[i].at_most};
        for (int k = 0; k < 2; k++) {
            if (sides[k]->state != FIGURE_STATED)
                continue;
            if (more[k].state != FIGURE_STATED) {
                *sides[k] = more[k];
                continue;
            }
            sides[k]->quantity.range = interval_add(
                answering->arena, sides[k]->quantity.range, more[k].quantity.range);
            sides[k]->quantity.about |= more[k].quantity.about;
        }
    }
    return sum;
}

// What is said of deputies, if anything is; a text that has none of it owes no answer.
static Text deputies(Answering *answering, const Entity *body, RowList *rows)
{
    CellList cells = {0};
    tell_stated(answering, body, LABEL_deputies, &cells);
    Text words = TEXT(""), label = tell_label(answering, LABEL_deputies);
    for (size_t i = 0; i < cells.count; i++) {
        const Cell *cell = cells.items[i];
        const Expr *value = eval_cell(answering->eval, cell);
        if (tell_says_not_stated(value))
            continue;
        Text said = tell_list(answering, value);
        words = tell_joined(answering, words, "; ", said);
        vec_push(answering->arena, rows,
                 tell_row(answering, tell_name(answering, body), label,
                          tell_as_value(answering, value, body), cell->span,
                          cell->clause));
    }
    if (cells.count == 0)
        return words;
    if (words.length == 0)
        answer_silence(
            answering,
            WORDS(answering, tell_label_of, ARG(label), ARG(tell_name(answering, body))),
            tell_clause(answering, body->clause));
    return tell_joined(answering, label, ": ", words);
}

static void seats_answer(Answering *answering, const Entity *body, const SeatRows *seats,
                         Text what)
{
    RowList rows = {0};
    Extreme extreme = extreme_asked(answering);
    for (size_t i = 0; i < seats->count; i++) {
        const SeatRow *row = &seats->items[i];
        Figure figure;
        vec_push(answering->arena, &rows,
                 seats_row(answering, body, tell_label(answering, LABEL_seats), row));
        if (row->of && closed(row, &figure))
            extreme_look(answering, &extreme, tell_name(answering, row->of), figure);
    }
    SeatRow sum = sum_of(answering, seats);
    Text words = seats_words(answering, &sum);
    size_t before = answering->out->not_stated.count;
    Text deputy = deputies(answering, body, &rows);
    Figure figure;
    tell_rows(answering, &rows);
    if (closed(&sum, &figure)) {
        answering->out->value = value_figure(answering, figure);
        for (size_t i = 0; i < rows.count; i++)
            tell_sum(answering, rows.items[i]);
    }
    if (answering->out->not_stated.count == before && deputy.length > 0)
        words = tell_joined(answering, words, "; ", deputy);
    SAY(answering, tell_is, ARG(what), ARG(words));
    extreme_tell(answering, &extreme);
}

static void tell_seats_in(Answering *answering, const Entity *body, const Entity *party)
{
    const SeatDivision *division = tell_seat_rule(answering, body);
    if (division) {
        tell_seat_division(answering, division, body, party);
        return;
    }
    SeatRows all = {0}, seats = {0};
    eval_seats(answering->eval, body, &all);
    for (size_t i = 0; i < all.count; i++)
        if (!party || all.items[i].of == party)
            vec_push(answering->arena, &seats, all.items[i]);
    Text name = tell_name(answering, body);
    Text what = party ? WORDS(answering, tell_seats_of, ARG(tell_name(answering, party)),
                              ARG(name))
                      : WORDS(answering, tell_seats, ARG(name));
    if (seats.count > 0) {
        seats_answer(answering, body, &seats, what);
        return;
    }
    if (party || all.count > 0) {
        tell_not_stated(answering, what, tell_clause(answering, body->clause));
        return;
    }
    answer_size_of(answering);
}

// The bodies whose seats are stated, where no rule divides seats in any.
static void stated_bodies(Answering *answering, EntityList *stated)
{
    EntityList bodies = {0};
    tell_entities(answering, BLOCK_body, &bodies);
    for (size_t i = 0; i < bodies.count; i++) {
        SeatRows seats = {0};
        if (tell_seat_rule(answering, bodies.items[i])) {
            stated->count = 0;
            return;
        }
        eval_seats(answering->eval, bodies.items[i], &seats);
        if (seats.count > 0)
            vec_push(answering->arena, stated, bodies.items[i]);
    }
}

// The seats of several bodies, of everybody or of one.
static void tell_seats_of_all(Answering *answering, const EntityList *bodies,
                              const Entity *party)
{
    RowList rows = {0};
    for (size_t i = 0; i < bodies->count; i++) {
        SeatRows seats = {0};
        eval_seats(answering->eval, bodies->items[i], &seats);
        for (size_t k = 0; k < seats.count; k++)
            if (!party || seats.items[k].of == party)
                vec_push(answering->arena, &rows,
                         seats_row(answering, bodies->items[i],
                                   tell_name(answering, bodies->items[i]),
                                   &seats.items[k]));
    }
    Text what = tell_label(answering, LABEL_seats);
    if (rows.count == 0) {
        tell_not_stated(answering, what, TEXT(""));
        return;
    }
    tell_rows(answering, &rows);
    SAY(answering, tell_is, ARG(what),
        ARG(show_names(answering->arena, answering->language, bodies)));
}

void answer_seats_ruled(Answering *answering)
{
    const Entity *party = asked_entity(answering->asked, "party");
    const Entity *body;
    EntityList stated = {0};
    stated_bodies(answering, &stated);
    if (stated.count == 1) {
        tell_seats_in(answering, stated.items[0], party);
        return;
    }
    if (stated.count > 1) {
        tell_seats_of_all(answering, &stated, party);
        return;
    }
    const SeatDivision *division = seat_rule_meant(answering, &body);
    if (division)
        tell_seat_division(answering, division, body, party);
}

void answer_seats_of(Answering *answering)
{
    const Entity *body = asked_entity(answering->asked, "body");
    body = body ? body : asked_entity(answering->asked, "what");
    if (!body)
        answer_seats_ruled(answering);
    else if (body->block == BLOCK_body)
        tell_seats_in(answering, body, asked_entity(answering->asked, "party"));
}
