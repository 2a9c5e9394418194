#include "analysis/time/procedures.h"

// Finding what a question about procedures names, and saying it.

// --- what is asked about ---

static Procedure *run_procedure(Answering *answering, const Entity *entity)
{
    Procedure *procedure = ARENA_NEW(answering->arena, Procedure);
    Days start;
    *procedure = eval_procedure(answering->eval, entity);
    if (procedure_start(answering->eval, procedure, &start))
        procedure_run(answering->eval, procedure, start);
    return procedure;
}

static bool concerns(Answering *answering, const Procedure *procedure,
                     const Entity *entity)
{
    return entity == procedure->entity || entity == procedure->starts ||
           tell_concerns(answering, procedure->entity, LABEL_for_each, entity);
}

// The state that an entity names in a procedure, or STATE_NONE.
static size_t state_named(Answering *answering, const Procedure *procedure,
                          const Entity *entity)
{
    if (concerns(answering, procedure, entity))
        return procedure->first;
    size_t state = procedure_state(procedure, entity);
    for (size_t i = 0; state == STATE_NONE && i < procedure->stages; i++)
        if (procedure->states.items[i].limited &&
            procedure->states.items[i].limit.anchor == entity)
            state = i;
    return state;
}

// Whether an entity is a procedure or one of its stages.
static bool is_part_of(const Entity *entity, const Procedure *procedure)
{
    return entity && (entity == procedure->entity || entity->parent == procedure->entity);
}

static bool is_dated(const Procedure *procedure)
{
    return procedure->states.items[procedure->first].dated;
}

// Whether `a` tells it, since `b` is a part of it: unless the question names `b`, or only
// the start of `b` is known.
static bool tells_instead(const Procedure *a, const Procedure *b, const Entity *entity)
{
    if (procedure_joins(a, b->entity) && !procedure_joins(b, a->entity))
        return !is_part_of(entity, b) && (is_dated(a) || !is_dated(b));
    if (procedure_joins(b, a->entity) && !procedure_joins(a, b->entity))
        return is_part_of(entity, a) || (is_dated(a) && !is_dated(b));
    return false;
}

// Of procedures of which one is a part of the other, one tells.
static void leave_parts(Answering *answering, const Entity *entity, Places *places)
{
    Places left = {0};
    for (size_t i = 0; i < places->count; i++) {
        bool told = false;
        for (size_t k = 0; k < places->count && !told; k++)
            told = k != i && tells_instead(places->items[k].procedure,
                                           places->items[i].procedure, entity);
        if (!told)
            vec_push(answering->arena, &left, places->items[i]);
    }
    *places = left;
}

void procedures_asked(Answering *answering, const char *slot, Places *out, bool *named)
{
    const Entity *entity = asked_entity(answering->asked, slot);
    EntityList list = {0};
    Places all = {0};
    *named = false;
    tell_entities(answering, BLOCK_procedure, &list);
    for (size_t i = 0; i < list.count; i++) {
        InputList before = tell_look(answering);
        Procedure *procedure = run_procedure(answering, list.items[i]);
        size_t state =
            entity ? state_named(answering, procedure, entity) : procedure->first;
        bool on = procedure->stages > 0 && state != STATE_NONE;
        tell_looked(answering, before, on);
        if (on)
            vec_push(answering->arena, out, ((Place){procedure, state}));
        else if (procedure->stages > 0)
            vec_push(answering->arena, &all, ((Place){procedure, procedure->first}));
    }
    *named = entity && out->count > 0;
    leave_parts(answering, entity, out);
    if (out->count > 0)
        return;
    leave_parts(answering, NULL, &all);
    *out = all;
    for (size_t i = 0; i < all.count; i++) // read again, as what the answer rests on
        all.items[i].procedure = run_procedure(answering, all.items[i].procedure->entity);
}

void procedures_missing(Answering *answering)
{
    tell_not_stated(answering, phrase(PHRASE_procedure_none, answering->language),
                    TEXT(""));
}

void procedure_start_missing(Answering *answering, const Procedure *procedure)
{
    Text start = procedure->starts ? tell_name(answering, procedure->starts)
                                   : tell_label(answering, LABEL_starts);
    answer_silence(answering,
                   WORDS(answering, procedure_start_of, ARG(start),
                         ARG(procedure_name(answering, procedure))),
                   tell_clause(answering, procedure->entity->clause));
}

// --- words ---

Text procedure_name(Answering *answering, const Procedure *procedure)
{
    return tell_name(answering, procedure->entity);
}

Text state_name(Answering *answering, const Procedure *procedure, size_t state)
{
    return tell_name(answering, procedure->states.items[state].entity);
}

Text state_act(Answering *answering, const State *state)
{
    if (!state->stage)
        return TEXT("");
    return tell_joined(answering, tell_slot(answering, state->entity, LABEL_who), ": ",
                       tell_slot(answering, state->entity, LABEL_does));
}

Text state_limit(Answering *answering, const State *state)
{
    static const LabelKey labels[] = {LABEL_within, LABEL_counted_from, LABEL_before};
    if (!state->stage || !state->timed)
        return TEXT("");
    return tell_slots(answering, state->entity, labels, sizeof labels / sizeof *labels);
}

Text states_words(Answering *answering, const Procedure *procedure,
                  const StateList *states)
{
    Text words = TEXT("");
    for (size_t i = 0; i < states->count; i++)
        words = tell_joined(answering, words, " \xE2\x86\x92 ",
                            state_name(answering, procedure, states->items[i]));
    return words;
}

bool state_last_day(Answering *answering, const Procedure *procedure, size_t at,
                    Deadline *out)
{
    const State *state = &procedure->states.items[at];
    return state->dated && !state->open &&
           procedure_limit(answering->eval, procedure, at,
                           days_of(state->earliest.day, state->latest.day), out);
}

bool stage_deadline(Answering *answering, Deadline *deadline)
{
    const Procedure *procedure = run_procedure(answering, deadline->entity->parent);
    size_t at = procedure_state(procedure, deadline->entity);
    Deadline limit;
    if (at == STATE_NONE || !state_last_day(answering, procedure, at, &limit))
        return false;
    *deadline = limit;
    return true;
}

Text way_words(Answering *answering, const Procedure *procedure, size_t from,
               const Way *way)
{
    const State *state = &procedure->states.items[from];
    Deadline limit;
    bool known = state_last_day(answering, procedure, from, &limit);
    if (!way->otherwise)
        return known ? WORDS(answering, procedure_done_by,
                             ARG(tell_moved(answering, limit.last, limit.fell)))
                     : phrase(PHRASE_procedure_done, answering->language);
    if (!state->timed)
        return phrase(PHRASE_procedure_fails, answering->language);
    Date next = known ? date_add_days(limit.last.first, 1) : (Date){0};
    return date_valid(next) ? WORDS(answering, procedure_timed_out_from,
                                    ARG(tell_day(answering, next)))
                            : phrase(PHRASE_procedure_timed_out, answering->language);
}

AgrRow state_row(Answering *answering, const Procedure *procedure, size_t at, Text what,
                 AgrValue value)
{
    const Entity *entity = procedure->states.items[at].entity;
    return tell_row(answering, tell_name(answering, entity), what, value, entity->span,
                    entity->clause);
}

// --- paths ---

StateList procedure_path(Answering *answering, const Procedure *procedure, size_t to,
                         bool slow)
{
    StateList back = {0}, path = {0};
    size_t most = procedure->states.count + 1;
    for (size_t at = to; at != STATE_NONE && back.count < most;) {
        const State *state = &procedure->states.items[at];
        vec_push(answering->arena, &back, at);
        at = at == procedure->first ? STATE_NONE : slow ? state->slowest : state->soonest;
    }
    while (back.count > 0)
        vec_push(answering->arena, &path, back.items[--back.count]);
    return path;
}

const Way *way_between(const Procedure *procedure, size_t from, size_t to)
{
    const State *state = &procedure->states.items[from];
    const Way *found = NULL;
    for (size_t i = 0; i < state->ways.count; i++)
        if (state->ways.items[i].to == to && (!found || state->ways.items[i].otherwise))
            found = &state->ways.items[i];
    return found;
}
