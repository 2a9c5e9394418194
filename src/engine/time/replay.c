#include "engine/time/log_layer.h"
#include "engine/time/replay_run.h"
#include "engine/time/versions.h"

#include <stdlib.h>

// A log replayed, line by line: what each means, and for which run.

static Arena *arena_of(const Replaying *at)
{
    return at->eval->arena;
}

static const Visit *now_of(const Run *run)
{
    return &run->visits.items[run->visits.count - 1];
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
        run_pass_time(at, run, entry->day);
        if (entry->instance.length == 0 && run->ended)
            continue;
        vec_push(arena_of(at), all, run);
        if (run->begun && !run->ended && state != STATE_NONE &&
            (now_of(run)->state == state || run_way_to(run_state(run), state)))
            vec_push(arena_of(at), near, run);
    }
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
            run_move(at, all.items[0], one, state);
        else
            DIAG(at->diags, log_begun, one->entry->name_span,
                 ARG(run_label(at, procedure->entity)), ARG(all.items[0]->name));
        return;
    }
    Run *run =
        waiting && meaning == MEANS_START ? waiting : new_run(at, procedure, one->entry);
    if (meaning == MEANS_START)
        run_begin(at, run, one);
}

static void state_line(Replaying *at, const Procedure *procedure, const Happened *one)
{
    size_t state = procedure_state(procedure, one->entity);
    Runs near = {0}, all = {0};
    find_runs(at, procedure, one->entry, state, &near, &all);
    const Runs *from = near.count > 0 ? &near : &all;
    Run *run = from->count > 0 ? from->items[0] : NULL;
    if (from->count > 1) {
        DIAG(at->diags, log_which_run, one->entry->span, ARG(run_label(at, one->entity)),
             ARG(run_label(at, procedure->entity)));
        return;
    }
    // A procedure that nothing starts begins with its first stage.
    if (!run && !procedure->starts && state == procedure->first) {
        run = new_run(at, procedure, one->entry);
        run_begin(at, run, one);
        return;
    }
    if (!run || !run->begun) {
        // What has ended can't go on; an event may happen without the procedure.
        for (size_t i = at->replay->runs.count; !run && i-- > 0;)
            if (at->replay->runs.items[i]->procedure == procedure)
                run = at->replay->runs.items[i];
        if (run && run->begun)
            run_impossible(at, run, one);
        else
            DIAG(at->diags, log_not_begun, one->entry->name_span,
                 ARG(run_label(at, one->entity)), ARG(run_label(at, procedure->entity)));
        return;
    }
    run_move(at, run, one, state);
}

// --- lines ---

// Of several things with the name: one that a procedure goes on with, else the first.
static const Entity *choose(Replaying *at, const EntityList *named)
{
    static const BlockKey order[] = {BLOCK_event,     BLOCK_stage,     BLOCK_duty,
                                     BLOCK_task,      BLOCK_right,     BLOCK_prohibition,
                                     BLOCK_procedure, BLOCK_fact,      BLOCK_body,
                                     BLOCK_term,      BLOCK_amendment, BLOCK_agreement};
    for (size_t i = 0; named->count > 1 && i < at->replay->runs.count; i++) {
        const Run *run = at->replay->runs.items[i];
        for (size_t k = 0; k < named->count && run->begun && !run->ended; k++) {
            size_t state = procedure_state(run->procedure, named->items[k]);
            if (state != STATE_NONE &&
                (now_of(run)->state == state || run_way_to(run_state(run), state)))
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

// Whether a run goes on with what starts a procedure: then the procedure is a part of
// that run, and no other one begins.
static bool goes_on_with(Replaying *at, const Procedure *started, const Happened *one)
{
    for (size_t i = 0; i < at->replay->procedures.count; i++) {
        const Procedure *procedure = at->replay->procedures.items[i];
        if (procedure != started && procedure_joins(procedure, started->entity) &&
            meaning_of(at, procedure, one->entity) == MEANS_STATE &&
            fit_of(at, procedure, one) == 2)
            return true;
    }
    return false;
}

static void replay_line(Replaying *at, Happened *one)
{
    bool started = false;
    one->entity = choose(at, one->named);
    for (size_t i = 0; one->entity && i < at->replay->procedures.count; i++) {
        const Procedure *procedure = at->replay->procedures.items[i];
        Meaning meaning = meaning_of(at, procedure, one->entity);
        if ((meaning != MEANS_START && meaning != MEANS_CASE) ||
            goes_on_with(at, procedure, one))
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

// Whether a name that the text does not have is one of another version of it: what an
// amendment took away, or brings later.
static bool is_of_another_text(Replaying *at, const LogEntry *entry)
{
    Versions *versions = at->eval->model->versions;
    if (!versions)
        return false;
    if (!at->others)
        at->others = ARENA_ARRAY(arena_of(at), LogNames *, versions->list.count);
    for (size_t i = 0; i < versions->list.count; i++) {
        const Model *model = version_model(versions, i);
        if (model == at->eval->model)
            continue;
        if (!at->others[i])
            at->others[i] = log_names_new(arena_of(at), model);
        if (choose(at, log_meant(at->others[i], entry)))
            return true;
    }
    return false;
}

static bool is_unknown(Replaying *at, const LogEntry *entry)
{
    return !choose(at, log_meant(at->names, entry)) && !is_of_another_text(at, entry);
}

static void take_line(Replaying *at, const LogEntry *entry, const Date *until)
{
    Happened one = {.entry = entry, .named = log_meant(at->names, entry)};
    if (!log_is_ours(at->eval->model, entry)) {
        at->foreign = at->foreign ? at->foreign : entry;
        return;
    }
    if (!choose(at, one.named)) {
        if (is_of_another_text(at, entry)) {
            at->replay->elsewhere += !until || date_compare(entry->day, *until) <= 0;
            return;
        }
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
        DIAG(at->diags, log_foreign, at->foreign->span,
             ARG(at->foreign->agreement.length > 0 ? at->foreign->agreement
                                                   : at->foreign->uses));
    if (at->unknown >= 3 && 2 * at->unknown > log->entries.count) {
        Text count = text_format(arena_of(at), "%zu", at->unknown);
        Text all = text_format(arena_of(at), "%zu", log->entries.count);
        DIAG(at->diags, log_other, at->first_unknown->span, ARG(count), ARG(all));
        return;
    }
    for (size_t i = 0; at->unknown > 0 && i < log->entries.count; i++) {
        const LogEntry *entry = &log->entries.items[i];
        if (log_is_ours(at->eval->model, entry) && is_unknown(at, entry))
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
        run_pass_time(&at, replay.runs.items[i], *until);
    for (size_t i = 0; i < replay.runs.count; i++)
        run_tell_undecided(&at, replay.runs.items[i]);
    return replay;
}
