#include "analysis/answers.h"
#include "analysis/time/deadlines.h"
#include "analysis/table.h"
#include "engine/time/terms.h"

// Who chairs a body and who stands in, in its first period and after it.

typedef struct {
    const Cell *cell;
    const Expr *value;
} Stated;

static Stated stated(Answering *answering, const Entity *body, LabelKey label)
{
    Stated found = {0};
    CellList cells = {0};
    if (label != LABEL_none) // cells of attributes have none either
        tell_stated(answering, body, label, &cells);
    for (size_t i = 0; i < cells.count && !found.cell; i++) {
        const Expr *value = eval_cell(answering->eval, cells.items[i]);
        if (value && !tell_says_not_stated(value))
            found = (Stated){cells.items[i], value};
    }
    return found;
}

// The last day of the first period of a body: as it says itself, as its term does, or
// that of the agreement.
static bool first_period(Answering *answering, const Entity *body, Date *out)
{
    EntityList terms = {0};
    Stated own = stated(answering, body, LABEL_first_until);
    const Expr *value = own.cell ? eval_settle(answering->eval, own.value) : NULL;
    if (value && (value->kind == EXPR_DATE || value->kind == EXPR_PERIOD)) {
        *out = value->kind == EXPR_DATE ? value->date : value->last_date;
        return true;
    }
    tell_entities(answering, BLOCK_term, &terms);
    for (int of_body = 1; of_body >= 0; of_body--)
        for (size_t i = 0; i < terms.count; i++) {
            const Expr *of;
            bool whose = eval_slot(answering->eval, terms.items[i], LABEL_of, &of);
            if (whose != (of_body == 1) ||
                (whose && !tell_concerns(answering, terms.items[i], LABEL_of, body)))
                continue;
            Term term = eval_term(answering->eval, terms.items[i]);
            *out = term.first_last;
            if (out->year > 0)
                return true;
        }
    return false;
}

static Text first_words(Answering *answering, Stated first, bool known, Date last)
{
    Text who = tell_list(answering, first.value);
    return known ? WORDS(answering, term_first_chair, ARG(tell_day(answering, last)),
                         ARG(who))
                 : WORDS(answering, term_first_chair_undated, ARG(who));
}

// Where a question names no body: the only one with that office, or NULL after telling
// those of all, or that nothing is said.
static const Entity *body_with_office(Answering *answering, LabelKey label)
{
    EntityList bodies = {0};
    RowList rows = {0};
    const Entity *only = NULL;
    tell_entities(answering, BLOCK_body, &bodies);
    for (size_t i = 0; i < bodies.count; i++) {
        const Entity *body = bodies.items[i];
        Text who = tell_slot(answering, body, label);
        if (who.length == 0)
            continue;
        only = body;
        vec_push(answering->arena, &rows,
                 tell_row(answering, tell_name(answering, body), TEXT(""),
                          value_text(answering, who), body->span, body->clause));
    }
    Text what = tell_label(answering, label);
    if (rows.count == 1 || bodies.count == 1)
        return rows.count == 1 ? only : bodies.items[0];
    tell_rows(answering, &rows);
    if (rows.count == 0)
        tell_not_stated(answering, what, TEXT(""));
    else
        SAY(answering, tell_found, ARG(what), ARG(tell_count(answering, rows.count)));
    return NULL;
}

static void tell_office(Answering *answering, LabelKey label, LabelKey first_label)
{
    const Entity *body = asked_entity(answering->asked, "body");
    body = body ? body : body_with_office(answering, label);
    if (!body)
        return;
    Text what = WORDS(answering, tell_label_of, ARG(tell_label(answering, label)),
                      ARG(tell_name(answering, body)));
    Stated chair = stated(answering, body, label);
    Stated first = stated(answering, body, first_label);
    Date today, last = {0};
    bool known = first.cell && first_period(answering, body, &last);
    bool dated = day_asked(answering, &today);
    bool over = known && dated && date_compare(today, last) > 0;
    bool is_first = first.cell && !over && (dated ? known : !chair.cell);
    Stated told = is_first ? first : chair;
    if (first.cell && !known)
        answer_silence(answering,
                       phrase(PHRASE_term_first_period_end, answering->language),
                       tell_clause(answering, body->clause));
    if (!told.cell) {
        tell_not_stated(answering, what, tell_clause(answering, body->clause));
        return;
    }
    answering->out->verdict = VERDICT_VALUE;
    answering->out->value = tell_as_value(answering, told.value, body);
    Text words =
        WORDS(answering, tell_is, ARG(what), ARG(tell_list(answering, told.value)));
    if (first.cell && !over)
        words = tell_joined(answering, words, " ",
                            first_words(answering, first, known, last));
    SAY(answering, tell_words, ARG(words));
}

void answer_chair_of(Answering *answering)
{
    const Entity *body = asked_entity(answering->asked, "body");
    bool led = body && !entity_cell(body, LABEL_chair) &&
               !entity_cell(body, LABEL_first_chair) && entity_cell(body, LABEL_leader);
    tell_office(answering, led ? LABEL_leader : LABEL_chair, LABEL_first_chair);
}

void answer_secretary_of(Answering *answering)
{
    tell_office(answering, LABEL_secretary, LABEL_none);
}

void answer_presenter_of(Answering *answering)
{
    tell_office(answering, LABEL_presenter, LABEL_none);
}

void answer_deputy_chair_of(Answering *answering)
{
    tell_office(answering, LABEL_vice_chair, LABEL_first_vice_chair);
}
