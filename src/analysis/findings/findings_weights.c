#include "analysis/findings/findings_checks.h"
#include "analysis/voting/votes_flaw.h"

// How many votes each has: given twice, to nobody who sits there, or not at all; in per
// cent that are no whole; under a cap that nothing keeps to.

typedef struct {
    Eval *eval;
    Diags *diags;
    const Poll *poll;
    const Entity *decision;
    Text body;
} Weights;

static const Expr *votes_of(const Weights *at)
{
    const Expr *value = NULL;
    if (eval_slot(at->eval, at->decision, LABEL_votes, &value) == NULL)
        return NULL;
    return eval_settle(at->eval, value);
}

// Whether a name stands for some voter.
static bool is_voter(const Weights *at, const Entity *named)
{
    EntityList all = {0};
    Expr name = {.kind = EXPR_ENTITY, .entity = named};
    if (named->block == BLOCK_role)
        eval_holders(at->eval, named, &all);
    else
        eval_members(at->eval, &name, &all, NULL);
    vec_push(at->eval->arena, &all, named);
    for (size_t i = 0; i < all.count; i++)
        if (poll_voter(at->poll, all.items[i]) != SIZE_MAX)
            return true;
    return named->block == BLOCK_role; // it may be held by one
}

static void check_outsiders(const Weights *at, const Expr *list)
{
    if (list == NULL || list->kind != EXPR_PAIR || at->poll->voters.count == 0)
        return;
    for (const Expr *pair = list; pair != NULL; pair = pair->next)
        if (pair->kind == EXPR_PAIR && pair->left->kind == EXPR_ENTITY &&
            pair->left->entity->block == BLOCK_party && !is_voter(at, pair->left->entity))
            DIAG(at->diags, votes_of_outsider, pair->span,
                 ARG(words_entity(pair->left->entity)), ARG(at->body));
}

// Whom the list of votes, or the measure that they follow, does not name.
static void check_unstated(const Weights *at, const Expr *list)
{
    const Poll *poll = at->poll;
    EntityList names = {0};
    if (poll->gap != GAP_WEIGHT || poll->missing == NULL || list == NULL)
        return;
    for (size_t i = 0; i < poll->voters.count; i++) {
        const Voter *voter = &poll->voters.items[i];
        if (!voter->barred && !voter->outside && voter->weight.state == FIGURE_NOT_STATED)
            vec_push(at->eval->arena, &names, voter->voter);
    }
    if (names.count > 0)
        DIAG(at->diags, votes_unstated, span_of(at->decision, LABEL_votes),
             ARG(words_names(at->eval, &names)), ARG(at->body));
}

static void check_cap(const Weights *at)
{
    const Expr *value = NULL;
    if (eval_slot(at->eval, at->decision, LABEL_at_most, &value) == NULL)
        return;
    Span span = span_of(at->decision, LABEL_at_most);
    value = eval_settle(at->eval, value);
    if (value != NULL && (value->kind == EXPR_MEASURED || value->kind == EXPR_LIMIT))
        value = value->kind == EXPR_LIMIT ? value->right : value->left;
    Figure cap = eval_figure(at->eval, value, NULL);
    if (cap.state != FIGURE_STATED)
        return;
    Text words = words_figure(at->eval, cap.quantity);
    if (at->poll->gap == GAP_CAP)
        DIAG(at->diags, cap_impossible, span, ARG(at->body), ARG(words));
    else if (cap.quantity.unit == UNIT_SHARE &&
             rational_compare(cap.quantity.range.low, RATIONAL_ONE) >= 0)
        DIAG(at->diags, cap_over_whole, span, ARG(at->body), ARG(words));
}

void check_weights(Eval *eval, Diags *diags, const Poll *poll, const VotesFlaw *flaw)
{
    Weights at = {.eval = eval,
                  .diags = diags,
                  .poll = poll,
                  .decision = poll->decision->entity,
                  .body = words_entity(poll->decision->body)};
    const Expr *list = votes_of(&at);
    if (poll->gap == GAP_VOTES_TWICE)
        DIAG(diags, votes_twice, span_of(at.decision, LABEL_votes),
             ARG(words_entity(poll->missing)), ARG(at.body));
    if (flaw->kind == FLAW_PER_CENT)
        DIAG(diags, votes_per_cent, span_of(at.decision, LABEL_votes), ARG(at.body),
             ARG(words_number(eval, flaw->sum, UNIT_SHARE)));
    check_outsiders(&at, list);
    check_unstated(&at, list);
    check_cap(&at);
}
