#include "engine/poll/poll_making.h"
#include "model/link.h"

// Who may block, on which matters and when. A veto that the ballots must bear out is a
// part of what blocks; one that depends on the matter or on facts is there or is not.

static bool is_on(Making *making, const Entity *veto)
{
    const Expr *value;
    const Decision *decision = making->decision;
    if (eval_slot(making->eval, veto, LABEL_on, &value) == NULL)
        return true;
    for (; value != NULL; value = value->next)
        for (size_t i = 0; i < decision->matters.count; i++)
            if (value->kind == EXPR_ENTITY && value->entity == decision->matters.items[i])
                return true;
    return false;
}

// Whether a condition speaks of ballots: of a limit on them, or of somebody's vote.
static bool asks_ballots(const Expr *value)
{
    if (value == NULL)
        return false;
    switch ((int)value->kind) {
    case EXPR_MEASURED: return true;
    case EXPR_LIMIT: return value->left == NULL;
    case EXPR_AND:
    case EXPR_OR:
    case EXPR_NOT: return asks_ballots(value->left) || asks_ballots(value->right);
    default: return false;
    }
}

static Condition *condition_new(Making *making, ConditionKind kind, const Cell *cell)
{
    Condition *condition = ARENA_NEW(making->arena, Condition);
    *condition = (Condition){.kind = kind, .cell = cell, .span = cell->span};
    return condition;
}

static void add_blocking(Making *making, PollGate *gate)
{
    Poll *poll = making->poll;
    if (gate == NULL)
        return;
    if (poll->blocking == NULL || poll->blocking->kind != CONDITION_ANY) {
        PollGate *any = ARENA_NEW(making->arena, PollGate);
        any->kind = CONDITION_ANY;
        any->condition = gate->condition;
        if (poll->blocking != NULL)
            vec_push(making->arena, &any->parts, poll->blocking);
        poll->blocking = any;
    }
    vec_push(making->arena, &poll->blocking->parts, gate);
}

// Blocks when the holder votes against and the ballots are as they must be.
static void add_holder(Making *making, const Entity *holder, Condition *when,
                       const Cell *cell)
{
    Condition *both = condition_new(making, CONDITION_ALL, cell);
    Condition *against = condition_new(making, CONDITION_UNANIMOUS, cell);
    against->group = holder;
    against->named = against->by_vote = true;
    against->act = ACT_AGAINST;
    against->base = WORD_all;
    vec_push(making->arena, &both->parts, against);
    vec_push(making->arena, &both->parts, when);
    add_blocking(making, poll_gate(making, both, false));
}

static bool holds(Making *making, const Expr *claim)
{
    Truth truth = eval_claim(making->eval, claim, NULL);
    if (truth == TRUTH_UNKNOWN)
        poll_set_gap(making->poll, GAP_VETO, NULL, span_text(claim->span));
    return truth == TRUTH_YES;
}

static void add_veto(Making *making, const Entity *veto)
{
    const Expr *who, *when = NULL;
    EntityList holders = {0};
    const Cell *cell = eval_slot(making->eval, veto, LABEL_veto, &who);
    if (cell == NULL || !is_on(making, veto))
        return;
    const Cell *told = eval_slot(making->eval, veto, LABEL_if, &when);
    when = told == NULL ? NULL : eval_settle(making->eval, when);
    Condition *ballots =
        asks_ballots(when) ? condition_of(making->arena, when, told) : NULL;
    if (told != NULL && ballots == NULL && (when == NULL || !holds(making, when)))
        return;
    poll_named(making, who, &holders);
    for (size_t i = 0; i < holders.count; i++) {
        size_t voter = poll_voter(making->poll, holders.items[i]);
        if (voter == SIZE_MAX)
            continue;
        if (ballots != NULL)
            add_holder(making, holders.items[i], ballots, cell);
        else
            making->poll->voters.items[voter].veto = true;
    }
}

void poll_make_vetoes(Making *making)
{
    for (size_t i = 0; i < making->decision->vetoes.count; i++)
        add_veto(making, making->decision->vetoes.items[i]);
}
