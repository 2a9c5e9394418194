#include "engine/time/procedure.h"

// When each state of a procedure can begin. The first and the last day of a state follow
// from those of the states before it: a later start never makes a later state begin
// earlier, so each end can be looked for by itself.

Date moment_begins(Moment moment)
{
    return moment.over ? date_add_days(moment.day, 1) : moment.day;
}

int moment_compare(Moment a, Moment b)
{
    int day = date_compare(a.day, b.day);
    return day != 0 ? day : (int)a.over - (int)b.over;
}

bool procedure_start(Eval *eval, const Procedure *procedure, Days *out)
{
    return (procedure->starts && eval_event_days(eval, procedure->starts, out)) ||
           eval_start_days(eval, out);
}

// --- the time limit of a stage ---

static bool leads_to(const Procedure *procedure, const Entity *stage, size_t to)
{
    size_t from = procedure_state(procedure, stage);
    if (from == STATE_NONE)
        return false;
    const State *state = &procedure->states.items[from];
    for (size_t i = 0; i < state->ways.count; i++)
        if (state->ways.items[i].to == to)
            return true;
    return false;
}

bool procedure_limit_by(Eval *eval, const Procedure *procedure, size_t at, Days entered,
                        DayOf *day_of, void *context, Deadline *out)
{
    const State *state = &procedure->states.items[at];
    if (!state->limited)
        return false;
    *out = state->limit;
    if (!out->anchor || out->anchor == state->entity ||
        leads_to(procedure, out->anchor, at))
        out->from = entered;
    else if (!day_of(context, out->anchor, &out->from) &&
             !eval_event_days(eval, out->anchor, &out->from))
        return false;
    eval_limit_rule(eval, out);
    out->last = deadline_from(out, out->from, &out->fell);
    out->known = date_valid(out->last.first) && date_valid(out->last.last);
    return out->known;
}

typedef struct {
    Eval *eval;
    const Procedure *procedure;
    State *states; // of the procedure
    Days start;
    bool late;      // the last days are looked for, else the first ones
    unsigned depth; // of stages counted from stages
} Running;

static bool last_day(Running *at, size_t from, Date entered, Date *out);
static bool leave(const Running *at, const State *state, const Way *way, Moment entered,
                  const Date *last, Moment *out);

// When a stage is left at the earliest or latest, or an outcome comes.
static bool time_left(Running *at, size_t index, Moment *out)
{
    const State *state = &at->procedure->states.items[index];
    if (!state->dated || (at->late && state->open))
        return false;
    Moment entered = at->late ? state->latest : state->earliest;
    Date last;
    *out = entered;
    bool any = false, known = state->stage && last_day(at, index, entered.day, &last);
    for (size_t i = 0; state->stage && i < state->ways.count; i++) {
        Moment left;
        if (!leave(at, state, &state->ways.items[i], entered, known ? &last : NULL,
                   &left))
            return false;
        int later = moment_compare(left, *out);
        if (!any || (at->late ? later > 0 : later < 0))
            *out = left;
        any = true;
    }
    return true;
}

// The day of the start, of an outcome that came before, or the last one of a stage.
static bool day_in_run(void *context, const Entity *event, Days *out)
{
    Running *at = context;
    Moment left = {0};
    enum { DEEPEST = 64 }; // stages counted from stages that are counted from stages
    if (event == at->procedure->starts) {
        *out = at->start;
        return true;
    }
    size_t index = procedure_state(at->procedure, event);
    if (index == STATE_NONE || at->depth >= DEEPEST)
        return false;
    at->depth++;
    bool known = time_left(at, index, &left);
    at->depth--;
    *out = days_of(left.day, left.day);
    return known;
}

bool procedure_limit(Eval *eval, const Procedure *procedure, size_t state, Days entered,
                     Deadline *out)
{
    Running at = {.eval = eval, .procedure = procedure, .start = entered, .late = true};
    const State *first = procedure->first == STATE_NONE
                             ? NULL
                             : &procedure->states.items[procedure->first];
    if (first && first->dated)
        at.start = days_of(first->earliest.day, first->latest.day);
    return procedure_limit_by(eval, procedure, state, entered, day_in_run, &at, out);
}

// --- one step ---

// The last day of the time limit of a stage that begins on a day.
static bool last_day(Running *at, size_t from, Date entered, Date *out)
{
    Deadline limit;
    if (!procedure_limit_by(at->eval, at->procedure, from, days_of(entered, entered),
                            day_in_run, at, &limit))
        return false;
    *out = at->late ? limit.last.last : limit.last.first;
    return true;
}

// When a way is taken by a state that begins at `entered` and whose time ends on `last`
// (NULL: not known); false when nothing bounds it, looking for the latest.
static bool leave(const Running *at, const State *state, const Way *way, Moment entered,
                  const Date *last, Moment *out)
{
    *out = entered;
    if (!state->stage)
        return true;
    if (!last)
        return !at->late;
    if (!way->otherwise && !at->late)
        return true;
    Moment end = {*last, way->otherwise};
    if (moment_compare(end, entered) > 0)
        *out = end;
    return date_valid(moment_begins(end));
}

// --- the first days ---

// Of the states that are known and not settled, the one that begins first.
static size_t next_settled(const Procedure *procedure, const bool *settled)
{
    size_t best = STATE_NONE;
    for (size_t i = 0; i < procedure->states.count; i++) {
        const State *state = &procedure->states.items[i];
        if (state->dated && !settled[i] &&
            (best == STATE_NONE ||
             moment_compare(state->earliest, procedure->states.items[best].earliest) < 0))
            best = i;
    }
    return best;
}

static void run_early(Running *at)
{
    const Procedure *procedure = at->procedure;
    bool *settled = ARENA_ARRAY(at->eval->arena, bool, procedure->states.count + 1);
    for (;;) {
        size_t from = next_settled(procedure, settled);
        if (from == STATE_NONE)
            return;
        settled[from] = true;
        const State *state = &procedure->states.items[from];
        Date last;
        bool known = last_day(at, from, state->earliest.day, &last);
        for (size_t i = 0; i < state->ways.count; i++) {
            Moment left;
            State *to = &at->states[state->ways.items[i].to];
            arena_work(at->eval->arena);
            if (!leave(at, state, &state->ways.items[i], state->earliest,
                       known ? &last : NULL, &left) ||
                (to->dated && moment_compare(left, to->earliest) >= 0))
                continue;
            to->dated = true;
            to->earliest = to->latest = left;
            to->soonest = to->slowest = from;
        }
    }
}

// --- the last days ---

static bool put_open(State *to, size_t from)
{
    if (to->open)
        return false;
    to->open = true;
    to->slowest = from;
    return true;
}

// Whether a state begins later than was known, since this one may.
static bool delay(Running *at, size_t from, const Way *way, const Date *last)
{
    Moment left;
    const State *state = &at->procedure->states.items[from];
    State *to = &at->states[way->to];
    if (!to->dated)
        return false;
    if (state->open || !leave(at, state, way, state->latest, last, &left))
        return put_open(to, from);
    if (to->open || moment_compare(left, to->latest) <= 0)
        return false;
    to->latest = left;
    to->slowest = from;
    return true;
}

// Goes on until nothing moves. What still moves after as many rounds as there are states
// goes round in a loop and has no last day.
static void run_late(Running *at)
{
    const Procedure *procedure = at->procedure;
    bool moved = true;
    for (size_t round = 0; moved && round <= 2 * procedure->states.count; round++) {
        bool looping = round > procedure->states.count;
        moved = false;
        for (size_t i = 0; i < procedure->states.count; i++) {
            const State *state = &procedure->states.items[i];
            Date last;
            bool known = state->dated && !state->open && state->ways.count > 0 &&
                         last_day(at, i, state->latest.day, &last);
            for (size_t k = 0; state->dated && k < state->ways.count; k++) {
                const Way *way = &state->ways.items[k];
                arena_work(at->eval->arena);
                if (!delay(at, i, way, known ? &last : NULL))
                    continue;
                moved = true;
                if (looping)
                    put_open(&at->states[way->to], i);
            }
        }
    }
}

void procedure_run(Eval *eval, Procedure *procedure, Days start)
{
    Running at = {.eval = eval,
                  .procedure = procedure,
                  .states = procedure->states.items,
                  .start = start};
    for (size_t i = 0; i < procedure->states.count; i++) {
        State *state = &procedure->states.items[i];
        state->dated = state->open = false;
        state->soonest = state->slowest = STATE_NONE;
    }
    if (procedure->first == STATE_NONE || !date_valid(start.first) ||
        !date_valid(start.last))
        return;
    State *first = &procedure->states.items[procedure->first];
    first->dated = true;
    first->earliest = (Moment){.day = start.first};
    first->latest = first->earliest;
    run_early(&at);
    first->latest = (Moment){.day = start.last};
    at.late = true;
    run_late(&at);
}
