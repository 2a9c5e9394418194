#include "analysis/time/procedures.h"
#include "analysis/table.h"

// What can follow in a procedure, who must act, what happens by itself, and whether it
// can get stuck.

// The answer for one place, as a sentence and rows, when places share an answer.
typedef struct {
    RowList rows;
    Text words;
} Said;

static void say_more(Answering *answering, Said *said, Text sentence)
{
    said->words = tell_joined(answering, said->words, " ", sentence);
}

static void say_all(Answering *answering, const Said *said)
{
    if (said->rows.count > 0)
        tell_rows(answering, &said->rows);
    answering->out->verdict = VERDICT_VALUE;
    if (said->rows.count == 0)
        answering->out->value = value_text(answering, said->words);
    SAY(answering, tell_words, ARG(said->words));
}

// --- what can happen next ---

static Text end_words(Answering *answering, const Place *place)
{
    return WORDS(answering, procedure_ends_here,
                 ARG(state_name(answering, place->procedure, place->state)),
                 ARG(procedure_name(answering, place->procedure)));
}

// Whoever acts in the state that a way leads to.
static AgrValue follows(Answering *answering, const Procedure *procedure, size_t to)
{
    const State *state = &procedure->states.items[to];
    Text words = tell_joined(answering, state_act(answering, state), "; ",
                             state_limit(answering, state));
    return words.length > 0 ? value_text(answering, words) : (AgrValue){0};
}

static void next_of(Answering *answering, const Place *place, Said *said)
{
    const Procedure *procedure = place->procedure;
    const State *state = &procedure->states.items[place->state];
    Text names = TEXT("");
    for (size_t i = 0; i < state->ways.count; i++) {
        const Way *way = &state->ways.items[i];
        Text name = state_name(answering, procedure, way->to);
        if (!way_repeats(state, i))
            names = names.length == 0
                        ? name
                        : WORDS(answering, procedure_or, ARG(names), ARG(name));
        Text when = state->stage ? way_words(answering, procedure, place->state, way)
                                 : WORDS(answering, procedure_goes_to, ARG(name));
        vec_push(answering->arena, &said->rows,
                 state_row(answering, procedure, way->to, when,
                           follows(answering, procedure, way->to)));
    }
    if (state->ways.count == 0 && state->may)
        names = phrase(PHRASE_procedure_lapses, answering->language);
    if (names.length == 0) {
        say_more(answering, said, end_words(answering, place));
        return;
    }
    Text act = state_act(answering, state);
    Text at =
        tell_joined(answering, state_name(answering, procedure, place->state), ": ", act);
    Text what = WORDS(answering, procedure_next, ARG(at));
    say_more(answering, said, WORDS(answering, tell_is, ARG(what), ARG(names)));
}

// Calls one function for each place asked about.
typedef void Teller(Answering *answering, const Place *place, Said *said);
static void tell_places(Answering *answering, Teller *teller)
{
    Places places = {0};
    bool named;
    Said said = {.words = TEXT("")};
    procedures_asked(answering, "where", &places, &named);
    if (places.count == 0) {
        procedures_missing(answering);
        return;
    }
    for (size_t i = 0; i < places.count; i++)
        teller(answering, &places.items[i], &said);
    say_all(answering, &said);
}

void answer_next_steps(Answering *answering)
{
    tell_places(answering, next_of);
}

// --- who must act next ---

static void actor_of(Answering *answering, const Place *place, Said *said)
{
    const Procedure *procedure = place->procedure;
    size_t at = place->state;
    Deadline limit;
    if (!procedure->states.items[at].stage &&
        procedure->states.items[at].ways.count > 0) // an event that leads on
        at = procedure->states.items[at].ways.items[0].to;
    const State *state = &procedure->states.items[at];
    if (!state->stage) {
        say_more(answering, said, end_words(answering, place));
        return;
    }
    Text name = state_name(answering, procedure, at);
    Text act = state_act(answering, state);
    AgrValue value = (AgrValue){0};
    if (state_last_day(answering, procedure, at, &limit))
        value = value_date(answering, limit.last.last);
    Text what = tell_joined(answering, act, "; ", state_limit(answering, state));
    vec_push(answering->arena, &said->rows,
             state_row(answering, procedure, at, what, value));
    if (act.length == 0) {
        answer_silence(answering,
                       WORDS(answering, tell_label_of,
                             ARG(tell_label(answering, LABEL_who)), ARG(name)),
                       tell_clause(answering, state->entity->clause));
        act = name;
    }
    Text head = answer_words(
        answering, state->may ? PHRASE_procedure_may_act : PHRASE_procedure_actors, 1,
        (Arg[]){ARG(name)});
    say_more(answering, said, WORDS(answering, tell_is, ARG(head), ARG(act)));
}

void answer_acts_next(Answering *answering)
{
    tell_places(answering, actor_of);
}

// --- what happens if nobody acts ---

// The way that time alone takes out of a state, or NULL.
static const Way *way_of_time(const State *state)
{
    if (!state->stage)
        return state->ways.count > 0 ? &state->ways.items[0] : NULL;
    for (size_t i = 0; state->timed && i < state->ways.count; i++)
        if (state->ways.items[i].otherwise)
            return &state->ways.items[i];
    return NULL;
}

static Text rests_in(Answering *answering, const Procedure *procedure, size_t at)
{
    const State *state = &procedure->states.items[at];
    Text name = state_name(answering, procedure, at);
    if (!state->stage || state_is_end(state))
        return WORDS(answering, procedure_ends_in, ARG(name));
    if (!state->timed)
        return WORDS(answering, procedure_stays, ARG(name));
    return state->may ? phrase(PHRASE_procedure_lapses, answering->language)
                      : WORDS(answering, procedure_breached, ARG(name));
}

// Runs what follows when nobody acts: each state with the day on which it begins, or the
// last day of its time.
static void idle_rows(Answering *answering, const Place *place, const StateList *path,
                      RowList *rows)
{
    const Procedure *procedure = place->procedure;
    const State *first = &procedure->states.items[place->state];
    bool known = first->dated && !first->open && place->state == procedure->first;
    bool over = false;
    Days entered = days_of(first->earliest.day, first->latest.day);
    for (size_t i = 0; i < path->count; i++) {
        const State *state = &procedure->states.items[path->items[i]];
        Deadline limit;
        bool timed =
            known && way_of_time(state) && state->stage &&
            procedure_limit(answering->eval, procedure, path->items[i], entered, &limit);
        AgrValue value = (AgrValue){0};
        Text what = tell_joined(answering, state_act(answering, state), "; ",
                                state_limit(answering, state));
        if (timed) {
            Text last = phrase(PHRASE_procedure_last_day, answering->language);
            what = tell_joined(answering, what, "; ", last);
            value = value_date(answering, limit.last.last);
            entered = limit.last;
            over = true;
        } else if (known) {
            what = tell_joined(answering, what, "; ",
                               phrase(PHRASE_procedure_begins, answering->language));
            Moment begin = {entered.last, over};
            value = value_date(answering, moment_begins(begin));
            known = !state->stage;
        }
        vec_push(answering->arena, rows,
                 state_row(answering, procedure, path->items[i], what, value));
    }
}

static void idle_of(Answering *answering, const Place *place, Said *said)
{
    const Procedure *procedure = place->procedure;
    bool *seen = ARENA_ARRAY(answering->arena, bool, procedure->states.count + 1);
    StateList path = {0};
    size_t at = place->state;
    const Way *way = NULL;
    for (;;) {
        vec_push(answering->arena, &path, at);
        seen[at] = true;
        way = way_of_time(&procedure->states.items[at]);
        if (!way || seen[way->to])
            break;
        at = way->to;
    }
    Text rest = rests_in(answering, procedure, at);
    if (way) {
        vec_push(answering->arena, &path, way->to);
        rest = WORDS(answering, procedure_goes_round,
                     ARG(states_words(answering, procedure, &path)));
    }
    idle_rows(answering, place, &path, &said->rows);
    Text what =
        WORDS(answering, procedure_idle, ARG(procedure_name(answering, procedure)));
    Text words = path.count > 1 && !way
                     ? tell_joined(answering, states_words(answering, procedure, &path),
                                   "; ", rest)
                     : rest;
    say_more(answering, said, WORDS(answering, tell_is, ARG(what), ARG(words)));
}

void answer_nobody_acts(Answering *answering)
{
    tell_places(answering, idle_of);
}

// --- getting stuck ---

static Text stuck_words(Answering *answering, const State *state, Stuck stuck)
{
    static const PhraseKey words[] = {
        [STUCK_NOT] = PHRASE_none,
        [STUCK_NO_LIMIT] = PHRASE_procedure_stuck_no_limit,
        [STUCK_LATE] = PHRASE_procedure_stuck_late,
        [STUCK_NO_WAY] = PHRASE_procedure_stuck_no_way,
        [STUCK_ROUND] = PHRASE_procedure_stuck_round,
    };
    Text who = tell_slot(answering, state->entity, LABEL_who);
    if (stuck == STUCK_NO_LIMIT && who.length > 0)
        return WORDS(answering, procedure_stuck_no_limit_must, ARG(who));
    return phrase(words[stuck], answering->language);
}

static void stuck_at(Answering *answering, const Procedure *procedure, size_t at,
                     Said *said)
{
    const State *state = &procedure->states.items[at];
    Stuck stuck = state->reached ? procedure_stuck(procedure, at) : STUCK_NOT;
    if (stuck == STUCK_NOT)
        return;
    Text why = stuck_words(answering, state, stuck);
    vec_push(answering->arena, &said->rows,
             state_row(answering, procedure, at, why, (AgrValue){0}));
    Text name = state_name(answering, procedure, at);
    said->words = tell_joined(answering, said->words, "; ",
                              tell_joined(answering, name, " \xE2\x80\x93 ", why));
}

static void stuck_in_loop(Answering *answering, const Procedure *procedure, Said *said)
{
    StateList loop = {0};
    if (!procedure_loop(answering->arena, procedure, true, &loop))
        return;
    vec_push(answering->arena, &loop, loop.items[0]);
    Text words = WORDS(answering, procedure_stuck_loop,
                       ARG(states_words(answering, procedure, &loop)));
    vec_push(answering->arena, &said->rows,
             state_row(answering, procedure, loop.items[0], words, (AgrValue){0}));
    said->words = tell_joined(answering, said->words, "; ", words);
}

void answer_gets_stuck(Answering *answering)
{
    const Entity *asked = asked_entity(answering->asked, "where");
    Places places = {0};
    Said said = {.words = TEXT("")};
    Text names = TEXT("");
    bool named;
    procedures_asked(answering, "where", &places, &named);
    if (places.count == 0) {
        procedures_missing(answering);
        return;
    }
    for (size_t i = 0; i < places.count; i++) {
        const Procedure *procedure = places.items[i].procedure;
        names = tell_joined(answering, names, "; ", procedure_name(answering, procedure));
        if (named && asked->block == BLOCK_stage) {
            stuck_at(answering, procedure, places.items[i].state, &said);
            continue;
        }
        for (size_t k = 0; k < procedure->stages; k++)
            stuck_at(answering, procedure, k, &said);
        stuck_in_loop(answering, procedure, &said);
    }
    if (said.rows.count > 0)
        tell_rows(answering, &said.rows);
    answer_truth(answering, said.rows.count > 0 ? TRUTH_YES : TRUTH_NO);
    if (said.rows.count > 0)
        SAY(answering, procedure_stuck_yes, ARG(said.words));
    else
        SAY(answering, procedure_stuck_no, ARG(names));
}

// --- how it can end ---

static Text from_words(Answering *answering, const Procedure *procedure, size_t to)
{
    Text words = TEXT("");
    for (size_t i = 0; i < procedure->states.count; i++)
        if (procedure->states.items[i].reached && way_between(procedure, i, to))
            words =
                tell_joined(answering, words, "; ", state_name(answering, procedure, i));
    return words.length == 0 ? words : WORDS(answering, procedure_from_stage, ARG(words));
}

static void outcomes_of(Answering *answering, const Place *place, Said *said)
{
    const Procedure *procedure = place->procedure;
    Text names = TEXT("");
    for (size_t i = 0; i < procedure->states.count; i++) {
        const State *state = &procedure->states.items[i];
        if (!state->reached || state->ways.count > 0)
            continue;
        Text what = tell_joined(answering, from_words(answering, procedure, i), "; ",
                                state_act(answering, state));
        vec_push(answering->arena, &said->rows,
                 state_row(answering, procedure, i, what, (AgrValue){0}));
        names = tell_joined(answering, names, "; ", state_name(answering, procedure, i));
    }
    Text what =
        WORDS(answering, procedure_outcomes, ARG(procedure_name(answering, procedure)));
    say_more(answering, said,
             names.length > 0 ? WORDS(answering, tell_is, ARG(what), ARG(names))
                              : WORDS(answering, tell_none, ARG(what)));
}

void answer_outcomes_of(Answering *answering)
{
    tell_places(answering, outcomes_of);
}
