#include "analysis/due.h"
#include "analysis/table.h"
#include "model/schema.h"

// What follows: an event, a breach, the end of the agreement, the end of a party.

// --- what follows an event ---

static bool hangs_on(Answering *answering, const Entity *duty, const Entity *event)
{
    static const LabelKey labels[] = {LABEL_counted_from, LABEL_before, LABEL_when,
                                      LABEL_from,         LABEL_if,     LABEL_if_all_of,
                                      LABEL_if_any_of};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (tell_concerns(answering, duty, labels[i], event))
            return true;
    return duty->parent && duty->block == BLOCK_stage &&
           tell_concerns(answering, duty->parent, LABEL_starts, event);
}

static void add_hanging(Answering *answering, const Entity *duty, RowList *rows)
{
    Deadlines deadlines = {0};
    Text words = tell_joined(answering, tell_slot(answering, duty, LABEL_who), ": ",
                             tell_duty(answering, duty));
    AgrValue value = {0};
    eval_deadlines(answering->eval, duty, &deadlines);
    for (size_t i = 0; i < deadlines.count; i++) {
        const Deadline *deadline = &deadlines.items[i];
        if (!deadline->known || !deadline->counted)
            continue;
        Text day = tell_last(answering, deadline);
        words = tell_joined(answering, day, " \xE2\x80\x93 ", words);
        value = value_date(answering, deadline->last.last);
    }
    vec_push(answering->arena, rows,
             tell_row(answering, tell_name(answering, duty), words, value, duty->span,
                      duty->clause));
}

void answer_duties_when(Answering *answering)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_task, BLOCK_right, BLOCK_stage};
    const Entity *event = asked_entity(answering->asked, "event");
    const Entity *who = asked_entity(answering->asked, "who");
    RowList rows = {0};
    if (!event)
        return;
    for (size_t b = 0; b < sizeof blocks / sizeof *blocks; b++) {
        EntityList duties = {0};
        tell_entities(answering, blocks[b], &duties);
        for (size_t i = 0; i < duties.count; i++) {
            InputList before = tell_look(answering);
            bool on = hangs_on(answering, duties.items[i], event) &&
                      (!who || tell_concerns(answering, duties.items[i], LABEL_who, who));
            if (on)
                add_hanging(answering, duties.items[i], &rows);
            tell_looked(answering, before, on);
        }
    }
    Text name = event->title.length > 0 ? event->title : tell_name(answering, event);
    Text what = WORDS(answering, due_when, ARG(name));
    if (rows.count == 0) {
        tell_not_stated(answering, what, tell_clause(answering, event->clause));
        return;
    }
    tell_rows(answering, &rows);
    answering->out->verdict = VERDICT_VALUE;
    SAY(answering, tell_found, ARG(what), ARG(tell_count(answering, rows.count)));
}

// --- who comes after whom ---

void answer_successor_of(Answering *answering)
{
    const Entity *who = asked_entity(answering->asked, "who");
    if (!who)
        return;
    EntityList successors = {0};
    tell_members(answering, who, LABEL_successor, &successors, NULL);
    Text what = WORDS(answering, successor_of, ARG(tell_name(answering, who)));
    if (successors.count == 0) {
        tell_not_stated(answering, what, tell_clause(answering, who->clause));
        return;
    }
    static const LabelKey labels[] = {LABEL_until, LABEL_source};
    Text ground = tell_slots(answering, who, labels, sizeof labels / sizeof *labels);
    Text names = show_names(answering->arena, answering->language, &successors);
    answer_names(answering, &successors);
    if (ground.length > 0)
        names = text_format(answering->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(names),
                            TEXT_ARG(ground));
    SAY(answering, tell_is, ARG(what), ARG(names));
}

// --- breach and survival ---

// What follows when a duty is not done, of the thing itself or of the duties about it.
void answer_breach_of(Answering *answering)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_task, BLOCK_prohibition};
    const Entity *entity = asked_entity(answering->asked, "entity");
    RowList rows = {0};
    Text words = TEXT("");
    if (!entity)
        return;
    for (size_t b = 0; b < sizeof blocks / sizeof *blocks; b++) {
        EntityList duties = {0};
        tell_entities(answering, blocks[b], &duties);
        for (size_t i = 0; i < duties.count; i++) {
            const Entity *duty = duties.items[i];
            InputList before = tell_look(answering);
            bool on =
                duty == entity || tell_concerns(answering, duty, LABEL_what, entity);
            Text follows = on ? tell_slot(answering, duty, LABEL_breach) : TEXT("");
            tell_looked(answering, before, follows.length > 0);
            if (follows.length == 0)
                continue;
            words = tell_joined(answering, words, "; ", follows);
            vec_push(answering->arena, &rows,
                     tell_row(answering, tell_name(answering, duty), TEXT(""),
                              value_text(answering, follows), duty->span, duty->clause));
        }
    }
    Text what = WORDS(answering, tell_label_of, ARG(tell_label(answering, LABEL_breach)),
                      ARG(tell_name(answering, entity)));
    if (rows.count == 0) {
        tell_not_stated(answering, what, tell_clause(answering, entity->clause));
        return;
    }
    tell_rows(answering, &rows);
    if (rows.count == 1)
        answering->out->value = rows.items[0].value;
    SAY(answering, tell_is, ARG(what), ARG(words));
}

// Everything of which the text says that it outlives the agreement.
void answer_surviving(Answering *answering)
{
    const Model *model = answering->eval->model;
    RowList rows = {0};
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        const Expr *value;
        if (!schema_label(entity->block, LABEL_survives) ||
            !tell_is_main(answering, entity) || !eval_present(answering->eval, entity))
            continue;
        InputList before = tell_look(answering);
        const Cell *cell = eval_slot(answering->eval, entity, LABEL_survives, &value);
        const Expr *first = cell ? eval_settle(answering->eval, value) : NULL;
        bool lasts =
            first && !(first->kind == EXPR_WORD &&
                       (first->word == WORD_no || first->word == WORD_not_stated));
        tell_looked(answering, before, lasts);
        if (lasts)
            vec_push(answering->arena, &rows,
                     tell_row(answering, tell_name(answering, entity),
                              tell_slot(answering, entity, LABEL_who),
                              value_text(answering, tell_list(answering, value)),
                              cell->span, cell->clause));
    }
    Text what = phrase(PHRASE_surviving, answering->language);
    if (rows.count == 0) {
        tell_not_stated(answering, what, TEXT(""));
        return;
    }
    tell_rows(answering, &rows);
    answering->out->verdict = VERDICT_VALUE;
    SAY(answering, tell_found, ARG(what), ARG(tell_count(answering, rows.count)));
}
