#include "analysis/time/procedures.h"
#include "analysis/time/status.h"

// The runs of procedures: in which stage each is, and until when.

static Text next_words(Standing *at, const Procedure *procedure, const State *state)
{
    Text words = TEXT("");
    for (size_t i = 0; i < state->ways.count; i++) {
        if (way_repeats(state, i))
            continue;
        Text name = state_name(at->answering, procedure, state->ways.items[i].to);
        words = words.length == 0
                    ? name
                    : WORDS(at->answering, procedure_or, ARG(words), ARG(name));
    }
    return words.length == 0 ? words : WORDS(at->answering, status_then, ARG(words));
}

// What is left to be done by those who each have to act.
static Text left_words(Standing *at, const Run *run, const State *state)
{
    EntityList left = {0}, all = {0};
    tell_members(at->answering, state->entity, LABEL_who, &all, NULL);
    for (size_t i = 0; i < all.count; i++)
        if (!entities_include(&run->done_by, all.items[i]))
            entities_add(at->answering->arena, &left, all.items[i]);
    if (run->done_by.count == 0 || left.count == 0)
        return TEXT("");
    return WORDS(at->answering, status_left,
                 ARG(show_names(at->answering->arena, at->answering->language, &left)));
}

static Text stage_words(Standing *at, const Run *run, const State *state, Date gone,
                        AgrStandingRow *row)
{
    Answering *answering = at->answering;
    const Visit *now = &run->visits.items[run->visits.count - 1];
    Text name = state_name(answering, run->procedure, now->state);
    Text since = tell_day(answering, moment_begins(now->entered));
    Text words = WORDS(answering, status_in_stage, ARG(name), ARG(since));
    words = tell_joined(answering, words, "; ", state_act(answering, state));
    words = tell_joined(answering, words, "; ", left_words(at, run, state));
    Deadline limit;
    row->state = state->ways.count == 0 ? "pending" : "due";
    if (!run_limit(answering->eval, &at->replay, run, &limit)) {
        if (state->ways.count > 0 && !state->may)
            row->state = state->timed ? "due" : "pending";
        return words;
    }
    if (gone.year > 0 && date_compare(limit.last.last, gone) >= 0)
        return words;
    standing_last(at, row, limit.last.last);
    words = tell_joined(
        answering, words, "; ",
        WORDS(answering, status_next, ARG(standing_days(at, limit.last.last))));
    if (row->days < 0)
        row->state = state->may ? "late" : "breached";
    return words;
}

static Text ended_words(Standing *at, const Run *run, AgrStandingRow *row)
{
    Answering *answering = at->answering;
    const Visit *now = &run->visits.items[run->visits.count - 1];
    Text name = state_name(answering, run->procedure, now->state);
    row->state = "done";
    if (run->lapsed)
        return phrase(PHRASE_procedure_lapses, answering->language);
    return WORDS(answering, status_ended_in, ARG(name),
                 ARG(tell_day(answering, moment_begins(now->entered))));
}

static Text visits_words(Standing *at, const Run *run)
{
    StateList path = {0};
    enum { LISTED = 12 };
    size_t first = run->visits.count > LISTED ? run->visits.count - LISTED : 0;
    for (size_t i = first; i < run->visits.count; i++)
        vec_push(at->answering->arena, &path, run->visits.items[i].state);
    return path.count > 1 ? states_words(at->answering, run->procedure, &path) : TEXT("");
}

// A run that had not ended goes on by no text: what was late by then stays so.
static Text gone_words(Standing *at, const Run *run, Date gone, Text words,
                       AgrStandingRow *row)
{
    if (!run->ended && !row->last)
        row->state = "ended";
    row->repealed = standing_iso(at, gone);
    return tell_joined(at->answering, words, "; ",
                       standing_gone_words(at, run->procedure->entity, gone));
}

// `gone`: from when the text has the procedure no more; year 0: it has.
static void run_row(Standing *at, const Run *run, Date gone)
{
    Answering *answering = at->answering;
    AgrStandingRow row = {.kind = "procedure",
                          .instance = text_cstr(answering->arena, run->name)};
    Text words;
    if (!run->begun) {
        row.state = "pending";
        words = run->procedure->starts
                    ? WORDS(answering, status_waits,
                            ARG(tell_name(answering, run->procedure->starts)))
                    : phrase(PHRASE_status_not_begun, answering->language);
    } else {
        const Visit *now = &run->visits.items[run->visits.count - 1];
        const State *state = &run->procedure->states.items[now->state];
        row.stage = text_cstr(answering->arena, state->entity->name);
        row.since = standing_iso(at, moment_begins(now->entered));
        words = run->ended ? ended_words(at, run, &row)
                           : stage_words(at, run, state, gone, &row);
        if (!run->ended && gone.year == 0)
            words = tell_joined(answering, words, "; ",
                                next_words(at, run->procedure, state));
        words = tell_joined(answering, words, "; ", visits_words(at, run));
    }
    if (gone.year > 0)
        words = gone_words(at, run, gone, words, &row);
    standing_push(at, row, run->procedure->entity, words);
}

void standing_runs_until(Standing *at, const Entity *procedure, Date gone)
{
    for (size_t i = 0; i < at->replay.runs.count; i++)
        if (at->replay.runs.items[i]->procedure->entity == procedure)
            run_row(at, at->replay.runs.items[i], gone);
}

// Whether a run of a procedure that starts this one is under way: it goes on in there.
static bool runs_in_another(const Standing *at, const Procedure *procedure)
{
    for (size_t i = 0; i < at->replay.runs.count; i++)
        if (procedure_joins(at->replay.runs.items[i]->procedure, procedure->entity))
            return true;
    return false;
}

void standing_runs(Standing *at)
{
    for (size_t i = 0; i < at->replay.procedures.count; i++) {
        const Procedure *procedure = at->replay.procedures.items[i];
        size_t runs = 0;
        for (size_t k = 0; k < at->replay.runs.count; k++) {
            if (at->replay.runs.items[k]->procedure != procedure)
                continue;
            run_row(at, at->replay.runs.items[k], (Date){0});
            runs++;
        }
        AgrStandingRow row = {.kind = "procedure", .state = "pending"};
        if (runs == 0 && !runs_in_another(at, procedure))
            standing_push(at, row, procedure->entity,
                          phrase(PHRASE_status_not_begun, at->answering->language));
    }
}
