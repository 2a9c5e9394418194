#include "engine/time/procedure.h"

// The states of a procedure and the ways between them, as the text states them.

static const LabelKey way_labels[] = {LABEL_leads_to, LABEL_otherwise_leads_to};

size_t procedure_state(const Procedure *procedure, const Entity *entity)
{
    for (size_t i = 0; i < procedure->states.count; i++)
        if (procedure->states.items[i].entity == entity)
            return i;
    return STATE_NONE;
}

bool state_has_way(const State *state, bool otherwise)
{
    for (size_t i = 0; i < state->ways.count; i++)
        if (state->ways.items[i].otherwise == otherwise)
            return true;
    return false;
}

bool way_repeats(const State *state, size_t way)
{
    for (size_t i = 0; i < way; i++)
        if (state->ways.items[i].to == state->ways.items[way].to)
            return true;
    return false;
}

bool state_is_end(const State *state)
{
    return state->ways.count == 0 && !state->timed && !state->iffy;
}

// --- reading the text ---

static const Expr *stated(Eval *eval, const Entity *entity, LabelKey label)
{
    const Expr *value;
    if (!eval_slot(eval, entity, label, &value))
        return NULL;
    value = eval_settle(eval, value);
    bool silent = value && value->kind == EXPR_WORD && value->word == WORD_not_stated;
    return silent ? NULL : value;
}

static const Entity *named(Eval *eval, const Entity *entity, LabelKey label)
{
    const Expr *value = stated(eval, entity, label);
    return value && value->kind == EXPR_ENTITY ? value->entity : NULL;
}

static State read_stage(Eval *eval, const Entity *stage)
{
    State state = {.entity = stage, .stage = true};
    const Expr *strength = stated(eval, stage, LABEL_strength);
    state.may = strength && strength->kind == EXPR_WORD && strength->word == WORD_may;
    state.iffy = stated(eval, stage, LABEL_if) != NULL;
    state.timed = stated(eval, stage, LABEL_within) != NULL;
    return state;
}

// Passing over an entity costs less than a step of work.
static void pass_over(Eval *eval, size_t passed)
{
    enum { PASSED_A_STEP = 16 };
    if (passed % PASSED_A_STEP == 0)
        arena_work(eval->arena);
}

static void read_stages(Eval *eval, Procedure *procedure, const Entity *of)
{
    size_t passed = 0;
    const Entity *stage = eval->model->first[BLOCK_stage];
    if (of->agreement != eval->model->main)
        return;
    for (; stage; stage = stage->next_alike) {
        pass_over(eval, passed++);
        if (stage->parent == of && eval_present(eval, stage))
            vec_push(eval->arena, &procedure->states, read_stage(eval, stage));
    }
    procedure->stages = procedure->states.count;
}

static size_t state_for(Eval *eval, Procedure *procedure, const Entity *entity)
{
    arena_work(eval->arena);
    size_t found = procedure_state(procedure, entity);
    if (found != STATE_NONE)
        return found;
    State state = {.entity = entity};
    vec_push(eval->arena, &procedure->states, state);
    return procedure->states.count - 1;
}

static void add_ways(Eval *eval, Procedure *procedure, size_t from, LabelKey label)
{
    const Expr *value;
    const Entity *stage = procedure->states.items[from].entity;
    const Cell *cell = eval_slot(eval, stage, label, &value);
    for (; cell && value; value = value->next) {
        const Expr *to = eval_settle(eval, value);
        if (!to || to->kind != EXPR_ENTITY)
            continue;
        Way way = {.to = state_for(eval, procedure, to->entity),
                   .otherwise = label == LABEL_otherwise_leads_to,
                   .cell = cell};
        vec_push(eval->arena, &procedure->states.items[from].ways, way);
        if (way.to == from)
            continue;
        State *next = &procedure->states.items[way.to];
        next->led = true;
        next->led_own = next->led_own || next->entity->parent == stage->parent;
    }
}

// --- procedures that it starts ---

bool procedure_joins(const Procedure *procedure, const Entity *other)
{
    return entities_include(&procedure->joined, other);
}

// The procedure that something starts or is a part of, or NULL.
static const Entity *started_by(Eval *eval, const Entity *what)
{
    size_t passed = 0;
    if (what->block == BLOCK_procedure)
        return what;
    if (what->block == BLOCK_stage)
        return what->parent;
    for (const Entity *other = eval->model->first[BLOCK_procedure]; other;
         other = other->next_alike) {
        const Cell *cell = entity_cell(other, LABEL_starts);
        const Expr *value = cell ? cell->value : NULL;
        pass_over(eval, passed++);
        // Something else that is named is not asked for.
        if (!value || (value->kind == EXPR_ENTITY && value->entity != what))
            continue;
        if (eval_present(eval, other) && named(eval, other, LABEL_starts) == what)
            return other;
    }
    return NULL;
}

// What is only looked at on the way is no part of what an answer rests on.
static const Entity *look_started(Eval *eval, const Entity *what)
{
    InputList before = eval->read;
    eval->read = (InputList){0};
    const Entity *found = started_by(eval, what);
    InputList looked = eval->read;
    eval->read = before;
    for (size_t i = 0; i < looked.count; i++)
        if (looked.items[i].kind != INPUT_CELL)
            eval_note(eval, looked.items[i].kind, looked.items[i].id);
    return found;
}

static void join(Eval *eval, Procedure *procedure, const Entity *other)
{
    if (!other || other == procedure->entity || procedure_joins(procedure, other) ||
        other->agreement != eval->model->main)
        return;
    vec_push(eval->arena, &procedure->joined, other);
    named(eval, other, LABEL_starts);
    read_stages(eval, procedure, other);
}

// Joins what the stages lead to and (`deep`) what the stages that this brings lead to.
static void join_all(Eval *eval, Procedure *procedure, bool deep)
{
    size_t own = procedure->stages;
    for (size_t i = 0; i < (deep ? procedure->stages : own); i++)
        for (size_t k = 0; k < sizeof way_labels / sizeof *way_labels; k++) {
            const Expr *value;
            const Entity *stage = procedure->states.items[i].entity;
            if (!eval_slot(eval, stage, way_labels[k], &value))
                continue;
            for (; value; value = value->next) {
                const Expr *to = eval_settle(eval, value);
                if (to && to->kind == EXPR_ENTITY)
                    join(eval, procedure, look_started(eval, to->entity));
            }
        }
}

void procedure_starts_others(Eval *eval, const Entity *entity, EntityList *out)
{
    Procedure procedure = {.entity = entity};
    read_stages(eval, &procedure, entity);
    join_all(eval, &procedure, false);
    *out = procedure.joined;
}

// --- what events lead to ---

// An event that a stage leads to leads on to the stage that is counted from it.
static void lead_on(Eval *eval, Procedure *procedure)
{
    for (size_t i = 0; i < procedure->stages; i++) {
        const State *stage = &procedure->states.items[i];
        const Entity *from =
            stage->led_own ? NULL : named(eval, stage->entity, LABEL_counted_from);
        size_t event = from ? procedure_state(procedure, from) : STATE_NONE;
        if (event == STATE_NONE || event < procedure->stages ||
            from == named(eval, stage->entity->parent, LABEL_starts))
            continue;
        vec_push(eval->arena, &procedure->states.items[event].ways, ((Way){.to = i}));
        procedure->states.items[i].led = procedure->states.items[i].led_own = true;
    }
}

size_t procedure_first(const Procedure *procedure, const Entity *of)
{
    size_t first = STATE_NONE;
    for (size_t i = procedure->stages; i-- > 0;)
        if (procedure->states.items[i].entity->parent == of)
            first = i;
    for (size_t i = 0; i < procedure->stages; i++)
        if (procedure->states.items[i].entity->parent == of &&
            !procedure->states.items[i].led_own)
            return i;
    return first;
}

// What starts a procedure, and its name, lead on to its first stage.
static void begin(Eval *eval, Procedure *procedure, const Entity *of)
{
    size_t first = procedure_first(procedure, of);
    const Entity *starts[2] = {named(eval, of, LABEL_starts), of};
    if (of == procedure->entity)
        procedure->first = first;
    for (size_t i = 0; i < 2 && first != STATE_NONE; i++) {
        size_t at = starts[i] ? procedure_state(procedure, starts[i]) : STATE_NONE;
        if (at == STATE_NONE || at < procedure->stages)
            continue;
        vec_push(eval->arena, &procedure->states.items[at].ways, ((Way){.to = first}));
        if (of != procedure->entity)
            procedure->states.items[first].led = true;
    }
}

static void mark_reached(Eval *eval, Procedure *procedure)
{
    StateList left = {0};
    if (procedure->first == STATE_NONE)
        return;
    procedure->states.items[procedure->first].reached = true;
    vec_push(eval->arena, &left, procedure->first);
    while (left.count > 0) {
        const State *state = &procedure->states.items[left.items[--left.count]];
        for (size_t i = 0; i < state->ways.count; i++) {
            size_t to = state->ways.items[i].to;
            if (procedure->states.items[to].reached)
                continue;
            procedure->states.items[to].reached = true;
            vec_push(eval->arena, &left, to);
        }
    }
}

// Goes backwards, since stages mostly lead to later ones.
static void mark_ending(Eval *eval, Procedure *procedure)
{
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t i = procedure->states.count; i-- > 0;) {
            State *state = &procedure->states.items[i];
            bool before = state->ends;
            arena_work(eval->arena);
            state->ends = before || state->ways.count == 0;
            for (size_t k = 0; k < state->ways.count && !state->ends; k++)
                state->ends = procedure->states.items[state->ways.items[k].to].ends;
            changed = changed || state->ends != before;
        }
    }
}

// A procedure that does not say what starts it starts with what its first stage is
// counted from.
static void find_start(Eval *eval, Procedure *procedure)
{
    if (!procedure->starts && procedure->first != STATE_NONE)
        procedure->starts = named(eval, procedure->states.items[procedure->first].entity,
                                  LABEL_counted_from);
}

// The states and ways without time limits.
static Procedure read_ways(Eval *eval, const Entity *entity)
{
    Procedure procedure = {.entity = entity,
                           .starts = named(eval, entity, LABEL_starts),
                           .first = STATE_NONE};
    read_stages(eval, &procedure, entity);
    procedure.own = procedure.stages;
    join_all(eval, &procedure, true);
    for (size_t i = 0; i < procedure.stages; i++)
        for (size_t k = 0; k < sizeof way_labels / sizeof *way_labels; k++)
            add_ways(eval, &procedure, i, way_labels[k]);
    lead_on(eval, &procedure);
    begin(eval, &procedure, entity);
    find_start(eval, &procedure);
    for (size_t i = 0; i < procedure.joined.count; i++)
        begin(eval, &procedure, procedure.joined.items[i]);
    return procedure;
}

bool procedure_begins_with(Eval *eval, const Entity *stage)
{
    InputList before = eval->read;
    eval->read = (InputList){0};
    Procedure read = read_ways(eval, stage->parent);
    InputList looked = eval->read;
    eval->read = before;
    for (size_t i = 0; i < looked.count; i++)
        if (looked.items[i].kind != INPUT_CELL)
            eval_note(eval, looked.items[i].kind, looked.items[i].id);
    return read.first != STATE_NONE && read.states.items[read.first].entity == stage;
}

Procedure eval_procedure(Eval *eval, const Entity *entity)
{
    Procedure procedure = read_ways(eval, entity);
    for (size_t i = 0; i < procedure.stages; i++) {
        State *state = &procedure.states.items[i];
        state->limited = state->timed && eval_limit(eval, state->entity, &state->limit);
        // The first stage runs from the start of the procedure, and when the procedure
        // comes back to it, from there.
        if (!state->limit.back && !named(eval, state->entity, LABEL_counted_from))
            state->limit.anchor = NULL;
    }
    mark_reached(eval, &procedure);
    mark_ending(eval, &procedure);
    return procedure;
}

// --- getting stuck ---

Stuck procedure_stuck(const Procedure *procedure, size_t at)
{
    const State *state = &procedure->states.items[at];
    if (!state->stage || state_is_end(state))
        return STUCK_NOT;
    if (state->ways.count == 0)
        return state->may && state->timed ? STUCK_NOT : STUCK_NO_WAY;
    if (!state->ends)
        return STUCK_ROUND;
    if (!state->timed)
        return STUCK_NO_LIMIT;
    // What one may do within a time lapses with it.
    if (!state->may && !state_has_way(state, true))
        return STUCK_LATE;
    return STUCK_NOT;
}

// The next state in a walk that stays where a loop without time limits may be.
static size_t next_left(const Procedure *procedure, const bool *left, size_t at)
{
    const State *state = &procedure->states.items[at];
    for (size_t i = 0; i < state->ways.count; i++)
        if (left[state->ways.items[i].to])
            return state->ways.items[i].to;
    return STATE_NONE;
}

// Takes away what leads to no other that is left, until only loops and ways to them
// are left.
static size_t peel(Arena *arena, const Procedure *procedure, bool timed, bool *left)
{
    size_t first = STATE_NONE;
    for (size_t i = 0; i < procedure->states.count; i++) {
        const State *state = &procedure->states.items[i];
        left[i] = state->reached && (timed || !state->timed);
    }
    for (bool changed = true; changed;) {
        changed = false;
        first = STATE_NONE;
        for (size_t i = procedure->states.count; i-- > 0;) {
            arena_work(arena);
            if (left[i] && next_left(procedure, left, i) == STATE_NONE) {
                left[i] = false;
                changed = true;
            }
            first = left[i] ? i : first;
        }
    }
    return first;
}

bool procedure_loop(Arena *arena, const Procedure *procedure, bool timed, StateList *out)
{
    size_t count = procedure->states.count;
    bool *left = ARENA_ARRAY(arena, bool, count + 1);
    bool *seen = ARENA_ARRAY(arena, bool, count + 1);
    size_t at = peel(arena, procedure, timed, left);
    if (at == STATE_NONE)
        return false;
    for (; !seen[at]; at = next_left(procedure, left, at))
        seen[at] = true;
    size_t begin = at;
    do {
        vec_push(arena, out, at);
        at = next_left(procedure, left, at);
    } while (at != begin);
    return true;
}
