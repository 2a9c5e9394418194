#include "analysis/findings_checks.h"

#include "engine/procedure.h"

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
    if (!state->led && at != procedure->first)
        DIAG(diags, stage_unreached, state->entity->span, ARG(name_of(procedure, at)),
             ARG(words_entity(procedure->entity)),
             ARG(name_of(procedure, procedure->first)));
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
             ARG(words_entity(procedure->entity)));
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
static void check_untimed(Eval *eval, Diags *diags, const Procedure *procedure)
{
    StateList loop = {0}, untimed = {0};
    if (procedure_loop(eval->arena, procedure, false, &loop) &&
        procedure->states.items[loop.items[0]].ends)
        DIAG(diags, stages_loop, procedure->states.items[loop.items[0]].entity->span,
             ARG(names_of(eval, procedure, &loop)));
    else
        loop.count = 0;
    for (size_t i = 0; i < procedure->stages; i++) {
        bool looping = false;
        for (size_t k = 0; k < loop.count && !looping; k++)
            looping = loop.items[k] == i;
        if (!looping && procedure->states.items[i].reached &&
            procedure_stuck(procedure, i) == STUCK_NO_LIMIT)
            vec_push(eval->arena, &untimed, i);
    }
    if (untimed.count > 0)
        DIAG(diags, stage_untimed, procedure->states.items[untimed.items[0]].entity->span,
             ARG(words_entity(procedure->entity)),
             ARG(names_of(eval, procedure, &untimed)));
}

static void check_procedure(Eval *eval, Diags *diags, const Entity *entity)
{
    if (!is_sound(eval, entity))
        return;
    Procedure procedure = eval_procedure(eval, entity);
    for (size_t i = 0; i < procedure.stages; i++) {
        check_unreached(diags, &procedure, i);
        check_way_out(eval, diags, &procedure, i);
    }
    check_untimed(eval, diags, &procedure);
}

void check_stages(Eval *eval, Diags *diags)
{
    foreach (eval, BLOCK_procedure, procedure)
        check_procedure(eval, diags, procedure);
}
