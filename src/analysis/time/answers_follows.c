#include "analysis/time/due.h"
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

typedef struct {
    const Entity *event, *who;
    RowList rows;
} Hanging;

static bool take_hanging(Answering *answering, const Entity *duty, void *context)
{
    Hanging *hanging = context;
    if (!hangs_on(answering, duty, hanging->event) ||
        (hanging->who && !tell_concerns(answering, duty, LABEL_who, hanging->who)))
        return false;
    add_hanging(answering, duty, &hanging->rows);
    return true;
}

void answer_duties_when(Answering *answering)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_task, BLOCK_right, BLOCK_stage,
                                      BLOCK_none};
    const Entity *event = asked_entity(answering->asked, "event");
    Hanging hanging = {event, asked_entity(answering->asked, "who"), {0}};
    if (!event)
        return;
    tell_sound_deeds(answering, blocks, take_hanging, &hanging);
    Text name = event->title.length > 0 ? event->title : tell_name(answering, event);
    Text what = WORDS(answering, due_when, ARG(name));
    if (hanging.rows.count == 0) {
        tell_not_stated(answering, what, tell_clause(answering, event->clause));
        return;
    }
    tell_rows(answering, &hanging.rows);
    answering->out->verdict = VERDICT_VALUE;
    SAY(answering, tell_found, ARG(what), ARG(tell_count(answering, hanging.rows.count)));
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

typedef struct {
    const Entity *of, *who, *act; // the thing or duty itself; or who does what
    RowList rows;
    Text words;
} Breach;

static bool is_breached(Answering *answering, const Entity *duty, const Breach *breach)
{
    if (breach->act)
        return tell_does(answering, duty, breach->act) &&
               (!breach->who || tell_concerns(answering, duty, LABEL_who, breach->who));
    return duty == breach->of || tell_concerns(answering, duty, LABEL_what, breach->of) ||
           (breach->of->block == BLOCK_event && // `if the invoice is paid late`
            tell_concerns(answering, duty, LABEL_counted_from, breach->of));
}

static bool take_breach(Answering *answering, const Entity *duty, void *context)
{
    Breach *breach = context;
    Text follows = is_breached(answering, duty, breach)
                       ? tell_slot(answering, duty, LABEL_breach)
                       : TEXT("");
    if (follows.length == 0)
        return false;
    breach->words = tell_joined(answering, breach->words, "; ", follows);
    vec_push(answering->arena, &breach->rows,
             tell_row(answering, tell_name(answering, duty), TEXT(""),
                      value_text(answering, follows), duty->span, duty->clause));
    return true;
}

// What follows when a duty is not done, of the thing itself or of the duties about it, or
// when somebody does not do something.
void answer_breach_of(Answering *answering)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_task, BLOCK_prohibition,
                                      BLOCK_none};
    Breach breach = {.of = asked_entity(answering->asked, "entity"),
                     .who = asked_entity(answering->asked, "who"),
                     .act = asked_entity(answering->asked, "deed")};
    const Entity *about = breach.act ? breach.act : breach.of;
    if (!about)
        return;
    tell_sound_deeds(answering, blocks, take_breach, &breach);
    Text name = tell_name(answering, about);
    if (breach.act && breach.who)
        name = tell_joined(answering, tell_name(answering, breach.who), ": ", name);
    Text what = WORDS(answering, tell_label_of, ARG(tell_label(answering, LABEL_breach)),
                      ARG(name));
    if (breach.rows.count == 0) {
        tell_not_stated(answering, what, tell_clause(answering, about->clause));
        return;
    }
    tell_rows(answering, &breach.rows);
    if (breach.rows.count == 1)
        answering->out->value = breach.rows.items[0].value;
    SAY(answering, tell_is, ARG(what), ARG(breach.words));
}

// `10 years`, and until when that is, if it is known when the agreement ends.
static Text survival_words(Answering *answering, const Expr *value)
{
    Text words = tell_list(answering, value);
    Lengths lengths;
    const Expr *settled = eval_settle(answering->eval, value);
    Days term = eval_term_days(answering->eval);
    if (!settled || !lengths_of(settled, &lengths) ||
        term.last.year >= 9999) // no last day
        return words;
    Date last = deadline_runs(term.last, lengths.longest, DAYCOUNT_PLAIN);
    return date_valid(last) ? WORDS(answering, survives_until, ARG(words),
                                    ARG(tell_day(answering, last)))
                            : words;
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
        if (entity->mistake.source) { // the others stand all the same
            answer_silence(answering, due_left_words(answering, entity),
                           tell_clause(answering, entity->clause));
            continue;
        }
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
                              value_text(answering, survival_words(answering, value)),
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
