#include "engine/replay.h"

#include <stdlib.h>

typedef struct {
    Eval *eval;
    Replay *replay;
    LogNames *names;
    Diags *diags;
    size_t unknown; // lines that name nothing
    const LogEntry *first_unknown;
    const LogEntry *foreign; // a line that names another agreement
} Replaying;

static Arena *arena_of(const Replaying *at)
{
    return at->eval->arena;
}

static Text label_of(const Replaying *at, const Entity *entity)
{
    return entity_label(entity, at->eval->model->main->language);
}

static Visit *now_of(const Run *run)
{
    return &run->visits.items[run->visits.count - 1];
}

static const State *state_of(const Run *run)
{
    return &run->procedure->states.items[now_of(run)->state];
}

// --- days in a run ---

typedef struct {
    const Replay *replay;
    const Run *run;
} InRun;

// The day of an event in a run: of its start, of a state it was in or has left, or of the
// last time that the log has it.
static bool day_in_run(void *context, const Entity *event, Days *out)
{
    const InRun *in = context;
    const Run *run = in->run;
    if (event == run->procedure->starts && run->visits.count > 0) {
        *out =
            days_of(run->visits.items[0].entered.day, run->visits.items[0].entered.day);
        return true;
    }
    size_t state = procedure_state(run->procedure, event);
    bool stage = state != STATE_NONE && run->procedure->states.items[state].stage;
    for (size_t i = run->visits.count; state != STATE_NONE && i-- > 0;) {
        if (run->visits.items[i].state != state)
            continue;
        size_t at = stage && i + 1 < run->visits.count ? i + 1 : i;
        *out =
            days_of(run->visits.items[at].entered.day, run->visits.items[at].entered.day);
        return true;
    }
    for (size_t i = in->replay->happened.count; i-- > 0;)
        if (in->replay->happened.items[i].entity == event) {
            Date day = in->replay->happened.items[i].entry->day;
            *out = days_of(day, day);
            return true;
        }
    return false;
}

bool run_limit(Eval *eval, const Replay *replay, const Run *run, Deadline *out)
{
    InRun in = {replay, run};
    if (!run->begun || run->ended)
        return false;
    Date entered = now_of(run)->entered.day;
    return procedure_limit_by(eval, run->procedure, now_of(run)->state,
                              days_of(entered, entered), day_in_run, &in, out);
}

// --- moving ---

static void enter(Replaying *at, Run *run, size_t to, Moment when, const LogEntry *by)
{
    vec_push(arena_of(at), &run->visits, ((Visit){to, when, by}));
    run->done_by = (EntityList){0};
    const State *state = state_of(run);
    run->ended = state_is_end(state) && !state->stage;
    // An event that leads on does so at once.
    if (!state->stage && state->ways.count > 0)
        enter(at, run, state->ways.items[0].to, when, by);
}

static const Way *only_way(const State *state, bool otherwise)
{
    const Way *found = NULL;
    for (size_t i = 0; i < state->ways.count; i++)
        if (state->ways.items[i].otherwise == otherwise) {
            if (found)
                return NULL;
            found = &state->ways.items[i];
        }
    return found;
}

// Time passes until a day: limits that have run out before it move the run on.
static void pass_time(Replaying *at, Run *run, Date until)
{
    enum { MOVES_MOST = 10000 };
    for (int i = 0; i < MOVES_MOST && run->begun && !run->ended; i++) {
        Deadline limit;
        const State *state = state_of(run);
        arena_work(arena_of(at));
        if (!run_limit(at->eval, at->replay, run, &limit) ||
            date_compare(limit.last.last, until) >= 0)
            return;
        const Way *way = only_way(state, true);
        if (!way) {
            run->lapsed = state->may && !state_has_way(state, true);
            run->ended = run->lapsed;
            return;
        }
        Moment when = {limit.last.last, true};
        if (moment_compare(when, now_of(run)->entered) < 0)
            when = now_of(run)->entered;
        enter(at, run, way->to, when, NULL);
    }
}

// --- what a line does ---

static Text ways_words(const Replaying *at, const Run *run)
{
    Text words = TEXT("");
    const State *state = state_of(run);
    for (size_t i = 0; i < state->ways.count; i++) {
        Text name =
            label_of(at, run->procedure->states.items[state->ways.items[i].to].entity);
        words = words.length == 0 ? name
                                  : text_format(arena_of(at), TEXT_FMT "; " TEXT_FMT,
                                                TEXT_ARG(words), TEXT_ARG(name));
    }
    return words.length > 0 ? words : TEXT("\xE2\x80\x93");
}

static void impossible(Replaying *at, const Run *run, const Happened *one)
{
    Text name = label_of(at, one->entity);
    if (run->ended || state_of(run)->ways.count == 0)
        DIAG(at->diags, log_ended, one->entry->name_span, ARG(name), ARG(run->name),
             ARG(label_of(at, state_of(run)->entity)));
    else
        DIAG(at->diags, log_impossible, one->entry->name_span, ARG(name),
             ARG(label_of(at, state_of(run)->entity)), ARG(ways_words(at, run)));
}

// Whether all who act in the stage have done so, with this one.
static bool all_done(Replaying *at, Run *run, const Happened *one)
{
    const Expr *who;
    EntityList bearers = {0};
    if (!one->who || !eval_slot(at->eval, state_of(run)->entity, LABEL_who, &who))
        return true;
    bool each = who->next || who->kind == EXPR_EACH;
    eval_members(at->eval, who, &bearers, NULL);
    bool is_bearer = entities_include(&bearers, one->who);
    for (size_t i = 0; i < bearers.count && !is_bearer; i++)
        if (bearers.items[i]->block == BLOCK_role) {
            EntityList holders = {0};
            eval_holders(at->eval, bearers.items[i], &holders);
            is_bearer = entities_include(&holders, one->who);
        }
    if (!is_bearer && bearers.count > 0)
        DIAG(at->diags, log_actor, one->entry->who_span, ARG(label_of(at, one->who)),
             ARG(label_of(at, state_of(run)->entity)));
    if (!each)
        return true;
    if (is_bearer)
        entities_add(arena_of(at), &run->done_by, one->who);
    return run->done_by.count >= bearers.count;
}

// The act of the stage is done.
static void do_act(Replaying *at, Run *run, const Happened *one)
{
    const State *state = state_of(run);
    const Way *way = only_way(state, false);
    Moment when = {.day = one->entry->day};
    if (!all_done(at, run, one))
        return;
    if (way) {
        enter(at, run, way->to, when, one->entry);
    } else if (state->ways.count == 0) {
        run->done = run->ended = true;
    } else {
        DIAG(at->diags, log_which_way, one->entry->name_span,
             ARG(label_of(at, state->entity)), ARG(ways_words(at, run)));
    }
}

static const Way *way_to(const State *state, size_t to)
{
    const Way *found = NULL;
    for (size_t i = 0; i < state->ways.count; i++)
        if (state->ways.items[i].to == to && (!found || !state->ways.items[i].otherwise))
            found = &state->ways.items[i];
    return found;
}

static void move(Replaying *at, Run *run, const Happened *one, size_t to)
{
    const State *state = state_of(run);
    const Way *way = run->ended ? NULL : way_to(state, to);
    Deadline limit;
    if (now_of(run)->state == to && !run->ended && state->stage) {
        // A line that says when time moved it here is no act in the stage.
        bool told = !now_of(run)->by && date_compare(moment_begins(now_of(run)->entered),
                                                     one->entry->day) == 0;
        if (told)
            now_of(run)->by = one->entry;
        else
            do_act(at, run, one);
        return;
    }
    if (!way) {
        impossible(at, run, one);
        return;
    }
    if (way->otherwise && state->timed && run_limit(at->eval, at->replay, run, &limit) &&
        date_compare(one->entry->day, limit.last.last) <= 0) {
        DIAG(at->diags, log_too_early, one->entry->name_span,
             ARG(label_of(at, one->entity)), ARG(label_of(at, state->entity)),
             ARG(date_finnish(arena_of(at), limit.last.last)));
        return;
    }
    // What followed is named: then it was done, whoever is named with it.
    if (!way->otherwise)
        all_done(at, run, one);
    enter(at, run, to, (Moment){.day = one->entry->day}, one->entry);
}

// --- which run ---

typedef enum { MEANS_NOTHING, MEANS_CASE, MEANS_START, MEANS_STATE } Meaning;

static bool is_case(Replaying *at, const Procedure *procedure, const Entity *entity)
{
    const Expr *value;
    if (!eval_slot(at->eval, procedure->entity, LABEL_for_each, &value))
        return false;
    for (; value; value = value->next)
        if (value->kind == EXPR_ENTITY && value->entity == entity)
            return true;
    return false;
}

static Meaning meaning_of(Replaying *at, const Procedure *procedure, const Entity *entity)
{
    if (entity == procedure->starts || entity == procedure->entity)
        return MEANS_START;
    if (is_case(at, procedure, entity))
        return procedure->starts ? MEANS_CASE : MEANS_START;
    return procedure_state(procedure, entity) != STATE_NONE ? MEANS_STATE : MEANS_NOTHING;
}

static Run *new_run(Replaying *at, const Procedure *procedure, const LogEntry *entry)
{
    Run *run = ARENA_NEW(arena_of(at), Run);
    size_t number = 1;
    for (size_t i = 0; i < at->replay->runs.count; i++)
        number += at->replay->runs.items[i]->procedure == procedure;
    *run = (Run){.procedure = procedure, .started = entry, .name = entry->instance};
    run->labelled = entry->instance.length > 0;
    if (!run->labelled)
        run->name = text_format(arena_of(at), "%zu", number);
    vec_push(arena_of(at), &at->replay->runs, run);
    return run;
}

static bool is_same(Replaying *at, const Run *run, Text name)
{
    return text_equal(text_fold(arena_of(at), run->name), text_fold(arena_of(at), name));
}

// Runs of a procedure that a line may be about: by their name, or all that go on; those
// that are in a state next to the one named go before the others.
static void find_runs(Replaying *at, const Procedure *procedure, const LogEntry *entry,
                      size_t state, Runs *near, Runs *all)
{
    for (size_t i = 0; i < at->replay->runs.count; i++) {
        Run *run = at->replay->runs.items[i];
        if (run->procedure != procedure ||
            (entry->instance.length > 0 && !is_same(at, run, entry->instance)))
            continue;
        pass_time(at, run, entry->day);
        if (entry->instance.length == 0 && run->ended)
            continue;
        vec_push(arena_of(at), all, run);
        if (run->begun && !run->ended && state != STATE_NONE &&
            (now_of(run)->state == state || way_to(state_of(run), state)))
            vec_push(arena_of(at), near, run);
    }
}

static void begin(Replaying *at, Run *run, const Happened *one)
{
    run->begun = true;
    enter(at, run, run->procedure->first, (Moment){.day = one->entry->day}, one->entry);
}

static void start_line(Replaying *at, const Procedure *procedure, const Happened *one,
                       Meaning meaning)
{
    Runs near = {0}, all = {0};
    Run *waiting = NULL;
    find_runs(at, procedure, one->entry, STATE_NONE, &near, &all);
    for (size_t i = 0; i < all.count && !waiting; i++)
        if (!all.items[i]->begun)
            waiting = all.items[i];
    if (!waiting && one->entry->instance.length > 0 && all.count > 0) {
        size_t state = procedure_state(procedure, one->entity);
        if (state != STATE_NONE)
            move(at, all.items[0], one, state);
        else
            DIAG(at->diags, log_begun, one->entry->name_span,
                 ARG(label_of(at, procedure->entity)), ARG(all.items[0]->name));
        return;
    }
    Run *run =
        waiting && meaning == MEANS_START ? waiting : new_run(at, procedure, one->entry);
    if (meaning == MEANS_START)
        begin(at, run, one);
}

static void state_line(Replaying *at, const Procedure *procedure, const Happened *one)
{
    size_t state = procedure_state(procedure, one->entity);
    Runs near = {0}, all = {0};
    find_runs(at, procedure, one->entry, state, &near, &all);
    const Runs *from = near.count > 0 ? &near : &all;
    Run *run = from->count > 0 ? from->items[0] : NULL;
    if (from->count > 1) {
        DIAG(at->diags, log_which_run, one->entry->span, ARG(label_of(at, one->entity)),
             ARG(label_of(at, procedure->entity)));
        return;
    }
    // A procedure that nothing starts begins with its first stage.
    if (!run && !procedure->starts && state == procedure->first) {
        run = new_run(at, procedure, one->entry);
        begin(at, run, one);
        return;
    }
    if (!run || !run->begun) {
        // What has ended can't go on; an event may happen without the procedure.
        for (size_t i = at->replay->runs.count; !run && i-- > 0;)
            if (at->replay->runs.items[i]->procedure == procedure)
                run = at->replay->runs.items[i];
        if (run && run->begun)
            impossible(at, run, one);
        else
            DIAG(at->diags, log_not_begun, one->entry->name_span,
                 ARG(label_of(at, one->entity)), ARG(label_of(at, procedure->entity)));
        return;
    }
    move(at, run, one, state);
}

// --- lines ---

// Of several things with the name: one that a procedure goes on with, else the first.
static const Entity *choose(Replaying *at, const EntityList *named)
{
    static const BlockKey order[] = {BLOCK_event,     BLOCK_stage, BLOCK_duty,
                                     BLOCK_task,      BLOCK_right, BLOCK_prohibition,
                                     BLOCK_procedure, BLOCK_fact,  BLOCK_body};
    for (size_t i = 0; named->count > 1 && i < at->replay->runs.count; i++) {
        const Run *run = at->replay->runs.items[i];
        for (size_t k = 0; k < named->count && run->begun && !run->ended; k++) {
            size_t state = procedure_state(run->procedure, named->items[k]);
            if (state != STATE_NONE &&
                (now_of(run)->state == state || way_to(state_of(run), state)))
                return named->items[k];
        }
    }
    for (size_t b = 0; b < sizeof order / sizeof *order; b++)
        for (size_t k = 0; k < named->count; k++)
            if (named->items[k]->block == order[b])
                return named->items[k];
    return NULL;
}

// How well a line fits what goes on in a procedure: a run can go on with it, some run
// goes on, or none does.
static int fit_of(Replaying *at, const Procedure *procedure, const Happened *one)
{
    Runs near = {0}, all = {0};
    find_runs(at, procedure, one->entry, procedure_state(procedure, one->entity), &near,
              &all);
    return near.count > 0 ? 2 : all.count > 0 ? 1 : 0;
}

// What several procedures know goes to those that can go on with it.
static void state_lines(Replaying *at, const Happened *one, bool started)
{
    int best = -1;
    for (size_t i = 0; i < at->replay->procedures.count; i++) {
        const Procedure *procedure = at->replay->procedures.items[i];
        arena_work(arena_of(at));
        if (meaning_of(at, procedure, one->entity) != MEANS_STATE)
            continue;
        int fit = fit_of(at, procedure, one);
        best = fit > best ? fit : best;
    }
    if (best < 0 || (started && best < 2))
        return;
    for (size_t i = 0; i < at->replay->procedures.count; i++) {
        const Procedure *procedure = at->replay->procedures.items[i];
        if (meaning_of(at, procedure, one->entity) != MEANS_STATE ||
            fit_of(at, procedure, one) != best)
            continue;
        state_line(at, procedure, one);
        if (best < 2)
            return;
    }
}

static void replay_line(Replaying *at, Happened *one)
{
    bool started = false;
    one->entity = choose(at, one->named);
    for (size_t i = 0; one->entity && i < at->replay->procedures.count; i++) {
        const Procedure *procedure = at->replay->procedures.items[i];
        Meaning meaning = meaning_of(at, procedure, one->entity);
        if (meaning != MEANS_START && meaning != MEANS_CASE)
            continue;
        start_line(at, procedure, one, meaning);
        started = true;
    }
    if (one->entity)
        state_lines(at, one, started);
}

// --- the whole ---

static void find_procedures(Replaying *at)
{
    const Entity *entity = at->eval->model->first[BLOCK_procedure];
    for (; entity; entity = entity->next_alike) {
        Procedure *procedure = ARENA_NEW(arena_of(at), Procedure);
        if (!eval_present(at->eval, entity))
            continue;
        *procedure = eval_procedure(at->eval, entity);
        if (procedure->first != STATE_NONE)
            vec_push(arena_of(at), &at->replay->procedures, procedure);
    }
}

static bool is_ours(Replaying *at, Text agreement)
{
    const Entity *own = at->eval->model->main->entity;
    if (agreement.length == 0 || !own)
        return true;
    Text folded = text_fold(arena_of(at), agreement);
    for (size_t i = 0; i < own->names.count; i++)
        if (text_equal(own->names.items[i].folded, folded))
            return true;
    return false;
}

static void take_line(Replaying *at, const LogEntry *entry, const Date *until)
{
    Happened one = {.entry = entry, .named = log_named(at->names, entry->name)};
    if (!is_ours(at, entry->agreement)) {
        at->foreign = at->foreign ? at->foreign : entry;
        return;
    }
    if (!choose(at, one.named)) {
        at->unknown++;
        at->first_unknown = at->first_unknown ? at->first_unknown : entry;
        return;
    }
    if (entry->who.length > 0) {
        one.who = log_actor(at->names, entry->who);
        if (!one.who)
            DIAG(at->diags, log_nobody, entry->who_span, ARG(entry->who));
    }
    if (until && date_compare(entry->day, *until) > 0) {
        DIAG(at->diags, log_after, entry->span,
             ARG(date_finnish(arena_of(at), entry->day)));
        return;
    }
    vec_push(arena_of(at), &at->replay->happened, one);
}

// Names that mean nothing: one finding each, unless most do, as in another agreement's
// log.
static void tell_unknown(Replaying *at, const EventLog *log)
{
    if (at->foreign)
        DIAG(at->diags, log_foreign, at->foreign->span, ARG(at->foreign->agreement));
    if (at->unknown >= 3 && 2 * at->unknown > log->entries.count) {
        Text count = text_format(arena_of(at), "%zu", at->unknown);
        Text all = text_format(arena_of(at), "%zu", log->entries.count);
        DIAG(at->diags, log_other, at->first_unknown->span, ARG(count), ARG(all));
        return;
    }
    for (size_t i = 0; at->unknown > 0 && i < log->entries.count; i++) {
        const LogEntry *entry = &log->entries.items[i];
        if (is_ours(at, entry->agreement) &&
            !choose(at, log_named(at->names, entry->name)))
            DIAG(at->diags, log_unknown, entry->name_span, ARG(entry->name));
    }
}

static int by_day(const void *left, const void *right)
{
    const Happened *a = left, *b = right;
    int day = date_compare(a->entry->day, b->entry->day);
    if (day != 0)
        return day;
    return a->entry < b->entry ? -1 : a->entry > b->entry;
}

static void check_order(Replaying *at, const EventLog *log)
{
    for (size_t i = 1; i < log->entries.count; i++) {
        const LogEntry *before = &log->entries.items[i - 1],
                       *entry = &log->entries.items[i];
        if (before->span.source == entry->span.source &&
            date_compare(entry->day, before->day) < 0)
            DIAG(at->diags, log_disordered, entry->span,
                 ARG(date_finnish(arena_of(at), entry->day)),
                 ARG(date_finnish(arena_of(at), before->day)));
    }
}

Replay log_replay(Eval *eval, const EventLog *log, LogNames *names, const Date *until,
                  Diags *diags)
{
    Replay replay = {0};
    Replaying at = {.eval = eval, .replay = &replay, .names = names, .diags = diags};
    find_procedures(&at);
    check_order(&at, log);
    for (size_t i = 0; i < log->entries.count; i++)
        take_line(&at, &log->entries.items[i], until);
    tell_unknown(&at, log);
    if (replay.happened.count > 1)
        qsort(replay.happened.items, replay.happened.count, sizeof *replay.happened.items,
              by_day);
    for (size_t i = 0; i < replay.happened.count; i++)
        replay_line(&at, &replay.happened.items[i]);
    for (size_t i = 0; until && i < replay.runs.count; i++)
        pass_time(&at, replay.runs.items[i], *until);
    return replay;
}
