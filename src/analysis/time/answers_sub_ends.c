#include "analysis/answers.h"
#include "analysis/time/deadlines.h"
#include "analysis/table.h"
#include "engine/time/terms.h"

// The terms of sub-agreements held against that of the agreement that they belong to.

// The last day of the term of an agreement; year 0: none is stated, or it goes on.
static Date end_of(Answering *answering, const Agreement *agreement)
{
    Eval *eval = answering->eval;
    const Expr *of;
    for (size_t i = eval->model->first_entity; i < eval->model->entities.count; i++) {
        const Entity *term = eval->model->entities.items[i];
        if (term->block == BLOCK_term && term->agreement == agreement &&
            !eval_slot(eval, term, LABEL_of, &of))
            return eval_term(eval, term).last;
    }
    return (Date){0};
}

// The last day that a sub-agreement states; year 0: none.
static Date stated_end(Answering *answering, const Entity *sub)
{
    const Expr *until;
    Eval *eval = answering->eval;
    if (!eval_slot(eval, sub, LABEL_until, &until))
        return (Date){0};
    until = eval_settle(eval, until);
    if (!until || (until->kind != EXPR_DATE && until->kind != EXPR_PERIOD))
        return (Date){0};
    return until->kind == EXPR_DATE ? until->date : until->last_date;
}

typedef struct {
    RowList rows;
    size_t before, after, open; // how many end so; `open`: no last day is stated
} Held;

static void hold(Answering *answering, const Entity *entity, Text name, Date end,
                 Date main_end, Held *out)
{
    Text until = tell_label(answering, LABEL_until);
    if (end.year == 0)
        out->open++;
    else if (date_compare(end, main_end) < 0)
        out->before++;
    else if (date_compare(end, main_end) > 0)
        out->after++;
    AgrValue value = end.year > 0 ? value_date(answering, end) : (AgrValue){0};
    vec_push(answering->arena, &out->rows,
             tell_row(answering, name, until, value, entity->span, entity->clause));
}

static void hold_subs(Answering *answering, Date main_end, Held *out)
{
    const Entity *asked = asked_entity(answering->asked, "sub");
    EntityList subs = {0};
    tell_entities(answering, BLOCK_sub_agreement, &subs);
    for (size_t i = 0; i < subs.count; i++)
        if (!asked || asked->block != BLOCK_sub_agreement || asked == subs.items[i])
            hold(answering, subs.items[i], tell_name(answering, subs.items[i]),
                 stated_end(answering, subs.items[i]), main_end, out);
}

static const Agreement *main_of(Answering *answering)
{
    const Agreement *own = answering->eval->model->main;
    const Expr *value;
    bool named = own->entity &&
                 eval_slot(answering->eval, own->entity, LABEL_main_agreement, &value) &&
                 value->kind == EXPR_ENTITY && value->entity->block == BLOCK_agreement;
    return named ? value->entity->agreement : NULL;
}

static void answer_held(Answering *answering, bool outlives)
{
    Held held = {0};
    const Agreement *own = answering->eval->model->main, *outer = main_of(answering);
    Date main_end = end_of(answering, outer ? outer : own);
    if (main_end.year == 0) {
        tell_not_stated(answering, phrase(PHRASE_sub_main_end, answering->language),
                        TEXT(""));
        return;
    }
    if (outer)
        hold(answering, own->entity, tell_name(answering, own->entity),
             end_of(answering, own), main_end, &held);
    else
        hold_subs(answering, main_end, &held);
    if (held.rows.count == 0 || held.open == held.rows.count) {
        tell_not_stated(answering, phrase(PHRASE_sub_end, answering->language), TEXT(""));
        return;
    }
    tell_rows(answering, &held.rows);
    size_t as_asked = outlives ? held.after : held.before;
    bool yes = outlives ? as_asked > 0 : as_asked == held.rows.count;
    answering->out->verdict = yes              ? VERDICT_YES
                              : held.open == 0 ? VERDICT_NO
                                               : VERDICT_UNCERTAIN;
    Text day = tell_day(answering, main_end);
    Text counts[3] = {
        tell_count(answering, held.before),
        tell_count(answering, held.rows.count - held.before - held.after - held.open),
        tell_count(answering, held.after)};
    if (yes)
        SAY(answering, sub_against_main_yes, ARG(day), ARG(counts[0]), ARG(counts[1]),
            ARG(counts[2]));
    else if (held.open > 0)
        SAY(answering, sub_against_main_open, ARG(day), ARG(counts[0]), ARG(counts[1]),
            ARG(counts[2]));
    else
        SAY(answering, sub_against_main, ARG(day), ARG(counts[0]), ARG(counts[1]),
            ARG(counts[2]));
}

void answer_sub_ends_before(Answering *answering)
{
    answer_held(answering, false);
}

void answer_sub_outlives(Answering *answering)
{
    answer_held(answering, true);
}
