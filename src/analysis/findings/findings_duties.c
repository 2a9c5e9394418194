#include "analysis/findings/findings_checks.h"

#include "syntax/keywords.h"

// Duties, roles, facts and procedures: who does what by when.

static bool says_any(Eval *eval, const Entity *entity, const LabelKey *labels,
                     size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (is_addressed(eval, entity, labels[i]))
            return true;
    return false;
}

void check_bearers(Eval *eval, Diags *diags)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_prohibition, BLOCK_task};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        foreach (eval, blocks[i], duty)
            if (!is_addressed(eval, duty, LABEL_who))
                DIAG(diags, bearer_missing, duty->span, ARG(words_entity(duty)));
}

void check_times(Eval *eval, Diags *diags)
{
    static const LabelKey times[] = {LABEL_when, LABEL_by,    LABEL_within,
                                     LABEL_from, LABEL_until, LABEL_how_often};
    foreach (eval, BLOCK_duty, duty) {
        const Expr *strength = value_of(eval, duty, LABEL_strength);
        bool must =
            !strength || (strength->kind == EXPR_WORD && strength->word == WORD_must);
        if (must && !says_any(eval, duty, times, sizeof times / sizeof *times))
            DIAG(diags, time_missing, duty->span, ARG(words_entity(duty)));
    }
}

// --- vague times ---

// `by: end of the year` is its last day.
static bool is_vague_word(WordKey word, LabelKey label)
{
    if (word == WORD_end_of_year && (label == LABEL_by || label == LABEL_until))
        return false;
    return word == WORD_regularly || word == WORD_when_needed ||
           (word >= WORD_early_spring && word <= WORD_end_of_year);
}

static void check_when(Eval *eval, Diags *diags, const Entity *entity, LabelKey label)
{
    const Expr *value;
    if (!eval_slot(eval, entity, label, &value))
        return;
    for (; value; value = value->next)
        if (value->kind == EXPR_WORD && is_vague_word(value->word, label))
            DIAG(diags, vague_time, value->span, ARG(span_text(value->span)));
}

void check_vague_times(Eval *eval, Diags *diags)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_task,  BLOCK_right,
                                      BLOCK_body, BLOCK_event, BLOCK_prohibition};
    static const LabelKey labels[] = {LABEL_when,  LABEL_how_often, LABEL_by,
                                      LABEL_meets, LABEL_from,      LABEL_until};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        foreach (eval, blocks[i], entity)
            for (size_t k = 0; k < sizeof labels / sizeof *labels; k++)
                check_when(eval, diags, entity, labels[k]);
}

// --- deadlines ---

static void check_start(Eval *eval, Diags *diags, const Entity *entity)
{
    static const LabelKey labels[] = {LABEL_within, LABEL_by};
    if (is_addressed(eval, entity, LABEL_counted_from) ||
        is_addressed(eval, entity, LABEL_before) ||
        (entity->block == BLOCK_stage && entity->parent &&
         is_addressed(eval, entity->parent, LABEL_starts)))
        return;
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        const Expr *time = value_of(eval, entity, labels[i]);
        if (time && time->kind == EXPR_QUANTITY)
            DIAG(diags, start_missing, span_of(entity, labels[i]),
                 ARG(words_entity(entity)), ARG(words_figure(eval, time->quantity)));
    }
}

void check_starts(Eval *eval, Diags *diags)
{
    static const BlockKey blocks[] = {BLOCK_duty, BLOCK_right, BLOCK_decision,
                                      BLOCK_stage, BLOCK_task};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        foreach (eval, blocks[i], entity)
            check_start(eval, diags, entity);
}

// --- roles and facts ---

typedef struct {
    const Entity *role; // the only one that an entity holds alone
    bool several;       // there are more
} Held;

// What is held alone, by the number of the holder.
static Held *roles_held(Eval *eval)
{
    Held *held = ARENA_ARRAY(eval->arena, Held, eval->model->entities.count + 1);
    foreach (eval, BLOCK_role, role) {
        EntityList holders = {0};
        eval_holders(eval, role, &holders);
        if (holders.count != 1)
            continue;
        Held *by = &held[holders.items[0]->id];
        by->several = by->role != NULL;
        by->role = role;
    }
    return held;
}

static void check_bearer_names(Eval *eval, Diags *diags, const Held *held,
                               const Entity *duty)
{
    const Expr *who = value_of(eval, duty, LABEL_who);
    for (; who; who = who->next) {
        bool named = who->kind == EXPR_ENTITY && who->entity->block != BLOCK_role;
        const Held *by = named ? &held[who->entity->id] : NULL;
        if (by && by->role && !by->several)
            DIAG(diags, name_for_role, who->span, ARG(words_entity(who->entity)),
                 ARG(words_entity(by->role)));
    }
}

void check_roles(Eval *eval, Diags *diags)
{
    bool law = eval->model->main->law != NULL; // agreements say who holds its roles
    foreach (eval, BLOCK_role, role)
        if (!law && !is_addressed(eval, role, LABEL_held_by))
            DIAG(diags, role_without_holder, role->span, ARG(words_entity(role)));
    const Held *held = roles_held(eval);
    foreach (eval, BLOCK_duty, duty)
        check_bearer_names(eval, diags, held, duty);
    foreach (eval, BLOCK_task, task)
        check_bearer_names(eval, diags, held, task);
}

void check_facts(Eval *eval, Diags *diags)
{
    foreach (eval, BLOCK_fact, fact)
        if (!is_addressed(eval, fact, LABEL_judged_by) &&
            !is_addressed(eval, fact, LABEL_is))
            DIAG(diags, fact_without_judge, fact->span, ARG(words_entity(fact)));
}
