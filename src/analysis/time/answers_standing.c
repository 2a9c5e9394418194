#include "analysis/time/status.h"
#include "analysis/table.h"

// Where duties and procedures stand, and what is late: as `agrc status` tells, in an
// answer.

static const EventLog no_log;

// Everything as it stands on the day of the question, of one bearer or (NULL) of all.
// What was read on the way is no reason: the answer cites what its rows are about.
static bool stand(Answering *answering, const Entity *who, Standing *at)
{
    Date day;
    const Model *model = answering->eval->model;
    if (!day_asked(answering, &day)) {
        answer_silence(answering, phrase(PHRASE_date_today, answering->language),
                       TEXT(""));
        SAY0(answering, due_name_time);
        return false;
    }
    Diags unused = {.arena = answering->arena}; // told by the checks of the log
    InputList before = tell_look(answering);
    *at = standing_begin(answering, model->log ? model->log : &no_log, day, &unused);
    at->who = who;
    at->mistakes_out = true;
    standing_all(at);
    tell_looked(answering, before, false);
    if (!model->log)
        answer_assume(answering, TEXT(""), TEXT(""),
                      phrase(PHRASE_standing_no_log, answering->language));
    return true;
}

static bool is_late(const AgrStandingRow *row)
{
    Text state = text_from(row->state);
    return text_equal(state, TEXT("late")) || text_equal(state, TEXT("breached"));
}

static Text state_of(Answering *answering, const AgrStandingRow *row)
{
    return tell_joined(answering, text_from(row->state_words), " \xE2\x80\x93 ",
                       text_from(row->what));
}

static AgrRow row_of(Answering *answering, const AgrStandingRow *row)
{
    AgrValue value = {0};
    Date last;
    Text what = state_of(answering, row);
    if (row->last && date_parse(text_from(row->last), &last))
        value = value_date(answering, last);
    Text of = row->instance
                  ? text_format(answering->arena, "%s %s", row->of, row->instance)
                  : text_from(row->of);
    return (AgrRow){.of = text_cstr(answering->arena, of),
                    .what = text_cstr(answering->arena, what),
                    .value = value,
                    .place = row->place};
}

static void cite_row(Standing *at, size_t row)
{
    const Entity *entity = at->entities.items[row];
    if (entity->node)
        vec_push(at->answering->arena, &at->answering->out->cited,
                 answer_declaration(at->answering->arena, entity));
}

// What the rows are about, the first ones by name: a table shows no more of the answer.
static Text row_names(Answering *answering, const RowList *rows)
{
    enum { NAMED_MOST = 8 };
    Text names = TEXT("");
    for (size_t i = 0; i < rows->count && i < NAMED_MOST; i++)
        names = tell_joined(
            answering, names, ", ",
            text_from(rows->items[i].label ? rows->items[i].label : rows->items[i].of));
    if (rows->count > NAMED_MOST)
        names = tell_joined(answering, names, ", ",
                            WORDS(answering, status_more,
                                  ARG(tell_count(answering, rows->count - NAMED_MOST))));
    return names;
}

// Whether a row is about something, or about what an earlier text had under its name.
static bool is_about(const Standing *at, size_t row, const Entity *what)
{
    const Entity *entity = at->entities.items[row];
    return entity == what || (at->rows.items[row].repealed && what->name.length > 0 &&
                              entity->block == what->block &&
                              text_equal(text_fold(at->answering->arena, entity->name),
                                         text_fold(at->answering->arena, what->name)));
}

// The rows that are late (or, with `what`, those of something) as the rows of the answer.
static size_t take_rows(Standing *at, bool late, const Entity *what, RowList *rows)
{
    static const Text procedure = {"procedure", 9};
    Answering *answering = at->answering;
    for (size_t i = 0; i < at->rows.count; i++) {
        const AgrStandingRow *row = &at->rows.items[i];
        bool others = at->who && text_equal(text_from(row->kind), procedure);
        if ((late && (!is_late(row) || others)) || (what && !is_about(at, i, what)))
            continue;
        vec_push(answering->arena, rows, row_of(answering, row));
        cite_row(at, i);
    }
    tell_rows(answering, rows);
    answering->out->in_vain = rows->count == 0;
    return rows->count;
}

static void answer_late(Answering *answering, const Entity *who)
{
    Standing at;
    if (!stand(answering, who, &at))
        return;
    RowList rows = {0};
    size_t count = take_rows(&at, true, NULL, &rows);
    Text day = tell_day(answering, at.day);
    Text whose = who ? tell_name(answering, who) : TEXT("");
    answering->out->verdict = VERDICT_VALUE;
    if (count == 0 && who)
        SAY(answering, standing_none_late_of, ARG(whose), ARG(day));
    else if (count == 0)
        SAY(answering, standing_none_late, ARG(day));
    else if (who)
        SAY(answering, standing_late_of, ARG(whose), ARG(day),
            ARG(row_names(answering, &rows)));
    else
        SAY(answering, standing_late, ARG(day), ARG(row_names(answering, &rows)));
}

void answer_overdue(Answering *answering)
{
    answer_late(answering, asked_entity(answering->asked, "who"));
}

// --- who is late ---

typedef struct {
    const Entity *who;
    Text duties;
} Laggard;
typedef VEC(Laggard) Laggards;

static void add_laggard(Answering *answering, Laggards *list, const Entity *who,
                        Text duty)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].who == who) {
            list->items[i].duties =
                tell_joined(answering, list->items[i].duties, "; ", duty);
            return;
        }
    vec_push(answering->arena, list, ((Laggard){who, duty}));
}

void answer_who_late(Answering *answering)
{
    Standing at;
    Laggards list = {0};
    RowList rows = {0};
    if (!stand(answering, NULL, &at))
        return;
    for (size_t i = 0; i < at.rows.count; i++) {
        EntityList late = {0};
        if (!is_late(&at.rows.items[i]))
            continue;
        standing_late_bearers(&at, at.entities.items[i], &late);
        Text duty = tell_name(answering, at.entities.items[i]);
        for (size_t k = 0; k < late.count; k++)
            add_laggard(answering, &list, late.items[k], duty);
        cite_row(&at, i);
    }
    for (size_t i = 0; i < list.count; i++) {
        const Entity *who = list.items[i].who;
        vec_push(answering->arena, &rows,
                 tell_row(answering, tell_name(answering, who), list.items[i].duties,
                          (AgrValue){0}, who->span, who->clause));
    }
    tell_rows(answering, &rows);
    answering->out->in_vain = rows.count == 0;
    Text day = tell_day(answering, at.day);
    answering->out->verdict = VERDICT_VALUE;
    if (rows.count == 0)
        SAY(answering, standing_none_late, ARG(day));
    else
        SAY(answering, standing_who_late, ARG(day), ARG(row_names(answering, &rows)));
}

// --- where something stands ---

void answer_standing_of(Answering *answering)
{
    Standing at;
    const Entity *what = asked_entity(answering->asked, "what");
    if (!stand(answering, NULL, &at))
        return;
    if (what && what->block == BLOCK_stage)
        what = what->parent;
    RowList rows = {0};
    size_t count = take_rows(&at, false, what, &rows);
    answering->out->verdict = VERDICT_VALUE;
    if (count == 0 && what) {
        tell_not_stated(answering,
                        WORDS(answering, standing_where, ARG(tell_name(answering, what))),
                        TEXT(""));
        return;
    }
    SAY(answering, standing_on, ARG(tell_day(answering, at.day)),
        ARG(tell_count(answering, count)));
}

// --- whether it is done, or late ---

// The worst row of something: it is late if one run or bearer is.
static const AgrStandingRow *row_about(Standing *at, const Entity *what)
{
    const AgrStandingRow *found = NULL;
    for (size_t i = 0; i < at->rows.count; i++)
        if (is_about(at, i, what) && (!found || is_late(&at->rows.items[i])))
            found = &at->rows.items[i];
    return found;
}

static void answer_about(Answering *answering, bool late)
{
    Standing at;
    const Entity *what = asked_entity(answering->asked, "what");
    if (!stand(answering, asked_entity(answering->asked, "who"), &at))
        return;
    if (what && what->block == BLOCK_stage)
        what = what->parent;
    const AgrStandingRow *row = what ? row_about(&at, what) : NULL;
    if (!row) {
        Text name = what ? tell_name(answering, what) : TEXT("");
        tell_not_stated(answering, WORDS(answering, standing_where, ARG(name)), TEXT(""));
        return;
    }
    bool done = text_equal(text_from(row->state), TEXT("done")) ||
                text_equal(text_from(row->state), TEXT("used")) ||
                (row->done > 0 && !is_late(row));
    bool yes = late ? is_late(row) : done;
    take_rows(&at, false, what, &(RowList){0});
    answering->out->verdict = yes ? VERDICT_YES : VERDICT_NO;
    Text says = text_from(row->state_words);
    if (yes)
        SAY(answering, standing_yes, ARG(tell_name(answering, what)), ARG(says));
    else
        SAY(answering, standing_no, ARG(tell_name(answering, what)), ARG(says));
}

void answer_is_late(Answering *answering)
{
    answer_about(answering, true);
}

void answer_is_done(Answering *answering)
{
    answer_about(answering, false);
}
