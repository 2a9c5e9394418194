#include "analysis/findings/findings_checks.h"

#include "engine/time/procedure.h"

// Procedures: stages that lead nowhere, that nothing leads to, or that may never be left.

// Whether the text could be read: what else is wrong with a procedure may follow from a
// mistake in one of its stages.
static bool is_sound(Eval *eval, const Entity *procedure)
{
    foreach_stated(eval, BLOCK_stage, stage)
    {
        if (stage->parent == procedure && stage->mistake.source)
            return false;
    }
    return true;
}

static Text name_of(const Procedure *procedure, size_t state)
{
    return words_entity(procedure->states.items[state].entity);
}

static Text names_of(Eval *eval, const Procedure *procedure, const StateList *states)
{
    EntityList names = {0};
    for (size_t i = 0; i < states->count; i++)
        entities_add(eval->arena, &names,
                     procedure->states.items[states->items[i]].entity);
    return words_names(eval, &names);
}

static void check_unreached(Diags *diags, const Procedure *procedure, size_t at)
{
    const State *state = &procedure->states.items[at];
    size_t first = procedure_first(procedure, state->entity->parent);
    if (!state->led && at != first)
        DIAG(diags, stage_unreached, state->entity->span, ARG(name_of(procedure, at)),
             ARG(words_entity(state->entity->parent)), ARG(name_of(procedure, first)));
}

static void check_way_out(Eval *eval, Diags *diags, const Procedure *procedure, size_t at)
{
    const State *state = &procedure->states.items[at];
    Text name = name_of(procedure, at);
    switch (procedure_stuck(procedure, at)) {
    case STUCK_NO_WAY:
        DIAG(diags, stage_leads_nowhere, state->entity->span, ARG(name));
        break;
    case STUCK_ROUND:
        DIAG(diags, stage_never_ends, state->entity->span, ARG(name),
             ARG(words_entity(state->entity->parent)));
        break;
    case STUCK_LATE: {
        const Expr *time = value_of(eval, state->entity, LABEL_within);
        if (time && time->kind == EXPR_QUANTITY)
            DIAG(diags, stage_time_unsaid, span_of(state->entity, LABEL_within),
                 ARG(name), ARG(words_figure(eval, time->quantity)));
        break;
    }
    default: break;
    }
}

// All stages of a procedure that nothing makes anybody leave are one finding; those of a
// loop without a time limit have one of their own.
static void check_untimed(Eval *eval, Diags *diags, const Procedure *procedure,
                          const Entity *of, const StateList *loop)
{
    StateList untimed = {0};
    for (size_t i = 0; i < procedure->stages; i++) {
        bool looping = false;
        if (procedure->states.items[i].entity->parent != of)
            continue;
        for (size_t k = 0; k < loop->count && !looping; k++)
            looping = loop->items[k] == i;
        if (!looping && procedure->states.items[i].reached &&
            procedure_stuck(procedure, i) == STUCK_NO_LIMIT)
            vec_push(eval->arena, &untimed, i);
    }
    if (untimed.count > 0)
        DIAG(diags, stage_untimed, procedure->states.items[untimed.items[0]].entity->span,
             ARG(words_entity(of)), ARG(names_of(eval, procedure, &untimed)));
}

static void check_loop(Eval *eval, Diags *diags, const Procedure *procedure,
                       StateList *loop)
{
    if (procedure_loop(eval->arena, procedure, false, loop) &&
        procedure->states.items[loop->items[0]].ends)
        DIAG(diags, stages_loop, procedure->states.items[loop->items[0]].entity->span,
             ARG(names_of(eval, procedure, loop)));
    else
        loop->count = 0;
}

// One procedure with those that it starts, except for what `told` has already.
static void check_procedure(Eval *eval, Diags *diags, const Entity *entity, bool *told)
{
    StateList loop = {0};
    bool is_whole = is_sound(eval, entity);
    Procedure procedure = eval_procedure(eval, entity);
    for (size_t i = 0; i < procedure.joined.count; i++)
        is_whole = is_whole && is_sound(eval, procedure.joined.items[i]);
    for (size_t i = 0; is_whole && i < procedure.stages; i++) {
        if (told[procedure.states.items[i].entity->parent->id])
            continue;
        check_unreached(diags, &procedure, i);
        check_way_out(eval, diags, &procedure, i);
    }
    if (is_whole && !told[entity->id])
        check_loop(eval, diags, &procedure, &loop);
    if (is_whole && !told[entity->id])
        check_untimed(eval, diags, &procedure, entity, &loop);
    told[entity->id] = true;
    for (size_t i = 0; i < procedure.joined.count; i++) {
        const Entity *part = procedure.joined.items[i];
        if (is_whole && !told[part->id])
            check_untimed(eval, diags, &procedure, part, &loop);
        told[part->id] = true;
    }
}

// Those that no other starts, then those that start each other in a circle.
void check_stages(Eval *eval, Diags *diags)
{
    size_t count = eval->model->entities.count;
    bool *started = ARENA_ARRAY(eval->arena, bool, count + 1);
    bool *told = ARENA_ARRAY(eval->arena, bool, count + 1);
    foreach (eval, BLOCK_procedure, procedure) {
        EntityList others = {0};
        procedure_starts_others(eval, procedure, &others);
        for (size_t i = 0; i < others.count; i++)
            started[others.items[i]->id] = true;
    }
    foreach (eval, BLOCK_procedure, procedure)
        if (!started[procedure->id])
            check_procedure(eval, diags, procedure, told);
    foreach (eval, BLOCK_procedure, procedure)
        if (!told[procedure->id])
            check_procedure(eval, diags, procedure, told);
}
