#include "engine/time/replay_run.h"

// What moves a run on: its acts, what the log names, and time.

static Arena *arena_of(const Replaying *at)
{
    return at->eval->arena;
}

Text run_label(const Replaying *at, const Entity *entity)
{
    return entity_label(entity, at->eval->model->main->language);
}

static Visit *now_of(const Run *run)
{
    return &run->visits.items[run->visits.count - 1];
}

const State *run_state(const Run *run)
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
    run->undecided = NULL;
    run->done_by = (EntityList){0};
    const State *state = run_state(run);
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

void run_pass_time(Replaying *at, Run *run, Date until)
{
    enum { MOVES_MOST = 10000 };
    for (int i = 0; i < MOVES_MOST && run->begun && !run->ended; i++) {
        Deadline limit;
        const State *state = run_state(run);
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
    const State *state = run_state(run);
    for (size_t i = 0; i < state->ways.count; i++) {
        if (way_repeats(state, i))
            continue;
        Text name =
            run_label(at, run->procedure->states.items[state->ways.items[i].to].entity);
        words = words.length == 0 ? name
                                  : text_format(arena_of(at), TEXT_FMT "; " TEXT_FMT,
                                                TEXT_ARG(words), TEXT_ARG(name));
    }
    return words.length > 0 ? words : TEXT("\xE2\x80\x93");
}

void run_impossible(Replaying *at, const Run *run, const Happened *one)
{
    Text name = run_label(at, one->entity);
    if (run->ended || run_state(run)->ways.count == 0)
        DIAG(at->diags, log_ended, one->entry->name_span, ARG(name), ARG(run->name),
             ARG(run_label(at, run_state(run)->entity)));
    else
        DIAG(at->diags, log_impossible, one->entry->name_span, ARG(name),
             ARG(run_label(at, run_state(run)->entity)), ARG(ways_words(at, run)));
}

// Whether all who act in the stage have done so, with this one.
static bool all_done(Replaying *at, Run *run, const Happened *one)
{
    const Expr *who;
    EntityList bearers = {0};
    if (!one->who || !eval_slot(at->eval, run_state(run)->entity, LABEL_who, &who))
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
        DIAG(at->diags, log_actor, one->entry->who_span, ARG(run_label(at, one->who)),
             ARG(run_label(at, run_state(run)->entity)));
    if (!each)
        return true;
    if (is_bearer)
        entities_add(arena_of(at), &run->done_by, one->who);
    return run->done_by.count >= bearers.count;
}

// The act of the stage is done.
static void do_act(Replaying *at, Run *run, const Happened *one)
{
    const State *state = run_state(run);
    const Way *way = only_way(state, false);
    Moment when = {.day = one->entry->day};
    if (!all_done(at, run, one))
        return;
    if (way) {
        enter(at, run, way->to, when, one->entry);
    } else if (state->ways.count == 0) {
        run->done = run->ended = true;
    } else {
        run->undecided = one->entry;
    }
}

const Way *run_way_to(const State *state, size_t to)
{
    const Way *found = NULL;
    for (size_t i = 0; i < state->ways.count; i++)
        if (state->ways.items[i].to == to && (!found || !state->ways.items[i].otherwise))
            found = &state->ways.items[i];
    return found;
}

void run_move(Replaying *at, Run *run, const Happened *one, size_t to)
{
    const State *state = run_state(run);
    const Way *way = run->ended ? NULL : run_way_to(state, to);
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
        run_impossible(at, run, one);
        return;
    }
    if (way->otherwise && state->timed && run_limit(at->eval, at->replay, run, &limit) &&
        date_compare(one->entry->day, limit.last.last) <= 0) {
        DIAG(at->diags, log_too_early, one->entry->name_span,
             ARG(run_label(at, one->entity)), ARG(run_label(at, state->entity)),
             ARG(date_finnish(arena_of(at), limit.last.last)));
        return;
    }
    // What followed is named: then it was done, whoever is named with it.
    if (!way->otherwise)
        all_done(at, run, one);
    enter(at, run, to, (Moment){.day = one->entry->day}, one->entry);
}

void run_begin(Replaying *at, Run *run, const Happened *one)
{
    run->begun = true;
    enter(at, run, run->procedure->first, (Moment){.day = one->entry->day}, one->entry);
}

void run_tell_undecided(Replaying *at, const Run *run)
{
    if (run->undecided)
        DIAG(at->diags, log_which_way, run->undecided->name_span,
             ARG(run_label(at, run_state(run)->entity)), ARG(ways_words(at, run)));
}
