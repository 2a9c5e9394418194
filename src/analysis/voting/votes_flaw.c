#include "analysis/voting/votes_flaw.h"

#include "analysis/findings/findings_checks.h"

typedef struct {
    Eval *eval;
    EntityList seen; // measures that were looked at
    VotesFlaw found;
} Looking;

static bool is_done(const Looking *looking)
{
    return looking->found.kind != FLAW_NONE;
}

static void look_at(Looking *looking, const Entity *measure);

// The measures that a formula is made of.
static void look_in(Looking *looking, const Expr *value)
{
    for (; value != NULL && !is_done(looking); value = value->next) {
        if (value->entity != NULL && entity_is_measure(value->entity))
            look_at(looking, value->entity);
        look_in(looking, value->left);
        look_in(looking, value->right);
    }
}

static void look_at(Looking *looking, const Entity *measure)
{
    // What a figure is compared with is no part of it.
    static const LabelKey inputs[] = {LABEL_is,       LABEL_of,        LABEL_per_started,
                                      LABEL_per_full, LABEL_otherwise, LABEL_at_least,
                                      LABEL_at_most};
    const Expr *value;
    if (is_done(looking) || entities_include(&looking->seen, measure))
        return;
    vec_push(looking->eval->arena, &looking->seen, measure);
    if (rows_name_twice(looking->eval, measure))
        looking->found = (VotesFlaw){.kind = FLAW_TWICE, .measure = measure};
    else if (!shares_add_up(looking->eval, measure) ||
             !groups_add_up(looking->eval, measure))
        looking->found = (VotesFlaw){.kind = FLAW_SUM, .measure = measure};
    for (size_t i = 0; i < sizeof inputs / sizeof *inputs && !is_done(looking); i++)
        if (eval_slot(looking->eval, measure, inputs[i], &value) != NULL)
            look_in(looking, eval_settle(looking->eval, value));
}

// What a label follows: `votes: as costs`.
static void look_at_slot(Looking *looking, const Entity *entity, LabelKey label)
{
    const Expr *value = NULL;
    if (is_done(looking) || entity == NULL ||
        eval_slot(looking->eval, entity, label, &value) == NULL)
        return;
    value = eval_settle(looking->eval, value);
    if (value != NULL && value->kind == EXPR_AS)
        value = eval_settle(looking->eval, value->left);
    if (value != NULL && value->kind == EXPR_ENTITY && entity_is_measure(value->entity))
        look_at(looking, value->entity);
}

static void look_at_gate(Looking *looking, const PollGate *gate)
{
    if (gate == NULL)
        return;
    if (gate->kind == CONDITION_LIMIT && gate->measure != NULL)
        look_at(looking, gate->measure);
    for (size_t i = 0; i < gate->parts.count; i++)
        look_at_gate(looking, gate->parts.items[i]);
}

// Votes that are listed in per cent are parts of a whole.
static void look_at_list(Looking *looking, const Poll *poll)
{
    const Expr *value = NULL;
    Rational sum = RATIONAL_ZERO, weight;
    if (is_done(looking) ||
        eval_slot(looking->eval, poll->decision->entity, LABEL_votes, &value) == NULL)
        return;
    value = eval_settle(looking->eval, value);
    if (value == NULL || value->kind != EXPR_PAIR || poll->stages.count > 0)
        return;
    for (size_t i = 0; i < poll->voters.count; i++) {
        const Figure *figure = &poll->voters.items[i].weight;
        if (poll->voters.items[i].outside)
            continue;
        if (figure->state != FIGURE_STATED || figure->quantity.unit != UNIT_SHARE)
            return;
        weight = figure->quantity.range.low;
        sum = rational_add(looking->eval->arena, sum, weight);
    }
    if (poll->voters.count > 0 && rational_compare(sum, RATIONAL_ONE) != 0)
        looking->found = (VotesFlaw){.kind = FLAW_PER_CENT, .sum = sum};
}

static void look_at_poll(Looking *looking, const Poll *poll)
{
    look_at_slot(looking, poll->decision->entity, LABEL_votes);
    look_at_slot(looking, poll->decision->body, LABEL_seats);
    for (size_t i = 0; i < poll->attempts.count; i++)
        look_at_gate(looking, poll->attempts.items[i].gate);
    look_at_gate(looking, poll->quorum);
    look_at_gate(looking, poll->blocking);
    for (size_t i = 0; i < poll->stages.count; i++)
        look_at_poll(looking, poll->stages.items[i].poll);
}

VotesFlaw votes_flaw(Eval *eval, const Poll *poll)
{
    Looking looking = {.eval = eval};
    look_at_poll(&looking, poll);
    const Expr *cap;
    if (eval_slot(eval, poll->decision->entity, LABEL_at_most, &cap) == NULL)
        look_at_list(&looking, poll);
    return looking.found;
}
