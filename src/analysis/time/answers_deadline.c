#include "analysis/time/procedures.h"
#include "analysis/table.h"

// The deadline of something, the end of a notice, the last day to give it, days left.

// --- deadlines of a thing ---

typedef struct {
    Deadlines known;
    RowList rows;
    Text words;
} Told;

static void tell_one(Answering *answering, const Deadline *deadline, Told *told)
{
    Text label = tell_label(answering, deadline->label);
    Text words = tell_joined(answering, label, ": ", tell_deadline(answering, deadline));
    bool moved =
        deadline->known && date_compare(deadline->last.last, deadline->fell.last) != 0;
    bool yearly = deadline->value->date.year == 0; // or monthly, or by a word
    if (deadline->known && (deadline->counted || moved || yearly)) {
        Text day = tell_last(answering, deadline);
        words = text_format(answering->arena, TEXT_FMT " \xE2\x80\x93 " TEXT_FMT,
                            TEXT_ARG(day), TEXT_ARG(words));
    }
    if (deadline->known)
        vec_push(answering->arena, &told->known, *deadline);
    told->words = tell_joined(answering, told->words, "; ", words);
    vec_push(answering->arena, &told->rows, deadline_row(answering, deadline));
}

// A length of time without an event: nobody knows when it begins to run.
static void miss_anchor(Answering *answering, const Deadline *deadline)
{
    bool later = deadline->entity->block == BLOCK_stage; // it runs from its beginning
    if (!deadline->counted || deadline->anchor || deadline->known || later)
        return;
    answer_silence(answering,
                   WORDS(answering, tell_label_of,
                         ARG(tell_label(answering, LABEL_counted_from)),
                         ARG(tell_name(answering, deadline->entity))),
                   tell_clause(answering, deadline->entity->clause));
}

static void counted_rows(Answering *answering, const Entity *entity, Told *told)
{
    Deadlines deadlines = {0};
    eval_deadlines(answering->eval, entity, &deadlines);
    for (size_t i = 0; i < deadlines.count; i++) {
        if (tell_says_not_stated(deadlines.items[i].value))
            continue;
        if (!deadlines.items[i].known && entity->block == BLOCK_stage)
            stage_deadline(answering, &deadlines.items[i]);
        tell_one(answering, &deadlines.items[i], told);
        miss_anchor(answering, &deadlines.items[i]);
    }
}

// Times that are no deadlines to count: shown as they are said.
static void stated_rows(Answering *answering, const Entity *entity,
                        const LabelKey *labels, size_t count, Told *told)
{
    for (size_t i = 0; i < count; i++) {
        CellList cells = {0};
        tell_stated(answering, entity, labels[i], &cells);
        for (size_t k = 0; k < cells.count; k++) {
            const Expr *value = eval_cell(answering->eval, cells.items[k]);
            if (tell_says_not_stated(value))
                continue;
            Deadline plain = {.entity = entity,
                              .label = labels[i],
                              .cell = cells.items[k],
                              .value = value};
            tell_one(answering, &plain, told);
        }
    }
}

static void deadline_rows(Answering *answering, const Entity *entity, Told *told)
{
    static const LabelKey times[] = {LABEL_when, LABEL_how_often, LABEL_meets,
                                     LABEL_from, LABEL_until,     LABEL_renews};
    counted_rows(answering, entity, told);
    stated_rows(answering, entity, times, sizeof times / sizeof *times, told);
    // How long it binds is the only time that some duties state.
    static const LabelKey survives[] = {LABEL_survives};
    if (told->rows.count == 0)
        stated_rows(answering, entity, survives, 1, told);
}

typedef struct {
    const Entity *thing, *who, *act; // a thing; or who does what
    Told *told;
} Related;

static bool take_related(Answering *answering, const Entity *duty, void *context)
{
    const Related *related = context;
    const Entity *thing = related->thing;
    bool on = related->act
                  ? tell_does(answering, duty, related->act) &&
                        (!related->who ||
                         tell_concerns(answering, duty, LABEL_who, related->who))
                  : duty->parent == thing ||
                        tell_concerns(answering, duty, LABEL_what, thing) ||
                        tell_concerns(answering, duty, LABEL_counted_from, thing) ||
                        (thing->block == BLOCK_actor &&
                         tell_concerns(answering, duty, LABEL_to, thing));
    if (on)
        deadline_rows(answering, duty, related->told);
    return on;
}

// Deadlines of what is done about a thing that has none of its own, or of what somebody
// does.
static void related_deadlines(Answering *answering, Related related)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_right, BLOCK_task, BLOCK_stage,
                                      BLOCK_none};
    tell_sound_deeds(answering, blocks, take_related, &related);
}

// The start that the question names without an event, as a layer of its own.
static void suppose_start(Answering *answering, const char *name)
{
    const Filled *start = asked_slot(answering->asked, name);
    if (!start || !start->value || start->value->kind != EXPR_DATE)
        return;
    Scenario *layer =
        scenario_new(answering->arena, answering->eval->model, answering->eval->scenario);
    scenario_set_start(layer, start->value->date, start->value->date, false);
    answering->eval->scenario = layer;
}

static void tell_all(Answering *answering, const Told *told, Text what)
{
    tell_rows(answering, &told->rows);
    if (told->rows.count == 1)
        answering->out->value = told->rows.items[0].value;
    if (told->known.count == 1)
        deadline_sum(answering, &told->known.items[0]);
    SAY(answering, tell_is, ARG(what), ARG(told->words));
}

static bool answer_deadline_of_deed(Answering *answering)
{
    Told told = {.words = TEXT("")};
    Related related = {.who = asked_entity(answering->asked, "who"),
                       .act = asked_entity(answering->asked, "deed"),
                       .told = &told};
    if (!related.act)
        return false;
    related_deadlines(answering, related);
    Text name = tell_name(answering, related.act);
    if (related.who)
        name = tell_joined(answering, tell_name(answering, related.who), ": ", name);
    Text what = WORDS(answering, tell_deadline_of, ARG(name));
    if (told.rows.count == 0)
        tell_not_stated(answering, what, TEXT(""));
    else
        tell_all(answering, &told, what);
    return true;
}

void answer_deadline_of(Answering *answering)
{
    if (answer_deadline_of_deed(answering))
        return;
    const Entity *entity = asked_entity(answering->asked, "entity");
    entity = entity ? entity : asked_entity(answering->asked, "thing");
    if (!entity)
        return;
    Told told = {.words = TEXT("")};
    suppose_start(answering, "start");
    if (term_answer_end(answering, entity))
        return;
    bool event = entity->block == BLOCK_event; // what is counted from it is asked for
    if (event)
        related_deadlines(answering, (Related){.thing = entity, .told = &told});
    if (told.rows.count == 0)
        deadline_rows(answering, entity, &told);
    if (told.rows.count == 0 && !event)
        related_deadlines(answering, (Related){.thing = entity, .told = &told});
    Text what = WORDS(answering, tell_deadline_of, ARG(tell_name(answering, entity)));
    if (told.rows.count == 0)
        tell_not_stated(answering, what, tell_clause(answering, entity->clause));
    else
        tell_all(answering, &told, what);
}

// --- notice ---

static bool has_notice(const Entity *entity)
{
    for (size_t i = 0; i < entity->cells.count; i++)
        if (entity->cells.items[i]->label == LABEL_notice)
            return true;
    return false;
}

// The notice periods of one entity, or (NULL) of all that have one.
static void notices(Answering *answering, const Entity *of, Deadlines *out)
{
    const Model *model = answering->eval->model;
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *entity = model->entities.items[i];
        if ((of && entity != of) || !has_notice(entity) ||
            !tell_is_main(answering, entity) || !eval_present(answering->eval, entity))
            continue;
        Deadlines all = {0};
        InputList before = tell_look(answering);
        size_t count = out->count;
        eval_deadlines(answering->eval, entity, &all);
        for (size_t k = 0; k < all.count; k++)
            if (all.items[k].label == LABEL_notice &&
                !tell_says_not_stated(all.items[k].value))
                vec_push(answering->arena, out, all.items[k]);
        tell_looked(answering, before, out->count > count);
    }
}

// Where the day of the notice is not known, the period is told, and what is missing.
static bool day_missing(Answering *answering, const Deadlines *deadlines)
{
    for (size_t i = 0; i < deadlines->count; i++)
        if (deadlines->items[i].known)
            return false;
    answer_notice_period(answering);
    if (deadlines->count > 0)
        answer_silence(answering, phrase(PHRASE_date_notice_day, answering->language),
                       TEXT(""));
    return true;
}

void answer_notice_end(Answering *answering)
{
    Deadlines deadlines = {0};
    Told told = {.words = TEXT("")};
    suppose_start(answering, "start");
    notices(answering, asked_entity(answering->asked, "timed"), &deadlines);
    if (day_missing(answering, &deadlines))
        return;
    for (size_t i = 0; i < deadlines.count; i++)
        tell_one(answering, &deadlines.items[i], &told);
    tell_all(answering, &told, phrase(PHRASE_date_notice_ends, answering->language));
}

// The day on which the term is to end: the one asked about, else its own last day.
static bool wanted_end(Answering *answering, const Entity *term, Date *out)
{
    const Filled *end = asked_slot(answering->asked, "end");
    const Expr *value;
    if (end && end->value && end->value->kind == EXPR_DATE) {
        *out = end->value->date;
        return true;
    }
    if (!eval_slot(answering->eval, term, LABEL_until, &value))
        return false;
    value = eval_settle(answering->eval, value);
    if (!value || value->kind != EXPR_DATE)
        return false;
    *out = value->date;
    return true;
}

void answer_notice_latest(Answering *answering)
{
    Deadlines deadlines = {0};
    RowList rows = {0};
    Text words = TEXT("");
    notices(answering, NULL, &deadlines);
    for (size_t i = 0; i < deadlines.count; i++) {
        Deadline *notice = &deadlines.items[i];
        Date end, day;
        if (!notice->counted || !wanted_end(answering, notice->entity, &end))
            continue;
        notice->rule = notice->lengths.working ? DAYCOUNT_WORKING : DAYCOUNT_PLAIN;
        day = deadline_latest(notice, end);
        if (!date_valid(day))
            continue;
        Text what =
            WORDS(answering, date_to_end, ARG(tell_list(answering, notice->value)),
                  ARG(date_finnish(answering->arena, end)));
        words =
            tell_joined(answering, words, "; ",
                        tell_joined(answering, tell_day(answering, day), " – ", what));
        vec_push(answering->arena, &rows,
                 tell_row(answering, tell_name(answering, notice->entity), what,
                          value_date(answering, day), notice->cell->span,
                          notice->cell->clause));
    }
    Text what = phrase(PHRASE_date_notice_latest, answering->language);
    if (rows.count == 0) {
        answer_notice_period(answering);
        if (deadlines.count > 0)
            answer_silence(answering, phrase(PHRASE_date_end_day, answering->language),
                           TEXT(""));
        return;
    }
    tell_rows(answering, &rows);
    if (rows.count == 1)
        answering->out->value = rows.items[0].value;
    SAY(answering, tell_is, ARG(what), ARG(words));
}

// --- days left ---

typedef struct {
    Text name;
    Date day;
    Span span;
    const Clause *clause;
} Goal;
typedef VEC(Goal) Goals;

// The last days of something, as far as they are known: its deadlines and its end.
static void goals_of(Answering *answering, const Entity *entity, Goals *out)
{
    Deadlines deadlines = {0};
    CellList ends = {0};
    eval_deadlines(answering->eval, entity, &deadlines);
    for (size_t i = 0; i < deadlines.count; i++)
        if (deadlines.items[i].known)
            vec_push(
                answering->arena, out,
                ((Goal){tell_name(answering, entity), deadlines.items[i].last.last,
                        deadlines.items[i].cell->span, deadlines.items[i].cell->clause}));
    static const LabelKey labels[] = {LABEL_until, LABEL_when};
    for (size_t l = 0; l < sizeof labels / sizeof *labels && out->count == 0; l++)
        tell_stated(answering, entity, labels[l], &ends);
    for (size_t i = 0; i < ends.count; i++) {
        const Expr *value =
            eval_settle(answering->eval, eval_cell(answering->eval, ends.items[i]));
        bool day = value && (value->kind == EXPR_DATE || value->kind == EXPR_PERIOD);
        Date last = !day                         ? (Date){0}
                    : value->kind == EXPR_PERIOD ? value->last_date
                                                 : value->date;
        if (day && date_valid(last))
            vec_push(answering->arena, out,
                     ((Goal){tell_name(answering, entity), last, ends.items[i]->span,
                             ends.items[i]->clause}));
    }
}

static void related_goals(Answering *answering, const Entity *thing, Goals *out)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_task, BLOCK_right, BLOCK_stage};
    for (size_t b = 0; b < sizeof blocks / sizeof *blocks; b++) {
        EntityList duties = {0};
        tell_entities(answering, blocks[b], &duties);
        for (size_t i = 0; i < duties.count; i++) {
            InputList before = tell_look(answering);
            size_t count = out->count;
            if (duties.items[i]->parent == thing ||
                tell_concerns(answering, duties.items[i], LABEL_what, thing))
                goals_of(answering, duties.items[i], out);
            tell_looked(answering, before, out->count > count);
        }
    }
}

static Figure days_between(Answering *answering, Date from, Date to)
{
    int64_t days = (int64_t)date_days(to) - date_days(from);
    (void)answering;
    return figure_number(rational_from_int(days), UNIT_DAYS);
}

static Text left_words(Answering *answering, const Goal *goal, Date today)
{
    bool past = date_compare(goal->day, today) < 0;
    Figure days = past ? days_between(answering, goal->day, today)
                       : days_between(answering, today, goal->day);
    return answer_words(
        answering, past ? PHRASE_date_days_ago : PHRASE_date_days_left, 3,
        (Arg[]){ARG(show_figure(answering->arena, answering->language, days)),
                ARG(goal->name), ARG(tell_day(answering, goal->day))});
}

static void tell_left(Answering *answering, const Goals *goals, Date today)
{
    RowList rows = {0};
    Text words = TEXT("");
    for (size_t i = 0; i < goals->count; i++) {
        const Goal *goal = &goals->items[i];
        Figure days = days_between(answering, today, goal->day);
        words = tell_joined(answering, words, " ", left_words(answering, goal, today));
        vec_push(answering->arena, &rows,
                 tell_row(answering, goal->name,
                          date_finnish(answering->arena, goal->day),
                          value_figure(answering, days), goal->span, goal->clause));
    }
    tell_rows(answering, &rows);
    if (rows.count == 1)
        answering->out->value = rows.items[0].value;
    answering->out->verdict = VERDICT_VALUE;
    SAY(answering, tell_words, ARG(words));
}

void answer_days_left(Answering *answering)
{
    const Entity *entity = asked_entity(answering->asked, "timed");
    Goals goals = {0};
    Date today;
    EntityList terms = {0};
    if (!entity)
        tell_entities(answering, BLOCK_term, &terms);
    for (size_t i = 0; i < terms.count; i++)
        goals_of(answering, terms.items[i], &goals);
    if (entity)
        goals_of(answering, entity, &goals);
    if (entity && goals.count == 0)
        related_goals(answering, entity, &goals);
    if (goals.count == 0 && !entity) { // until further notice, or not stated
        answer_term_end(answering);
        return;
    }
    if (goals.count == 0) {
        Text what = WORDS(answering, tell_deadline_of, ARG(tell_name(answering, entity)));
        tell_not_stated(answering, what, tell_clause(answering, entity->clause));
        return;
    }
    if (day_asked(answering, &today)) {
        tell_left(answering, &goals, today);
        return;
    }
    answer_silence(answering, phrase(PHRASE_date_today, answering->language), TEXT(""));
    answering->out->verdict = VERDICT_NOT_STATED;
    SAY(answering, date_name_today, ARG(tell_day(answering, goals.items[0].day)));
}
