#include "engine/claims.h"

#include "engine/classes.h"
#include "engine/eval.h"
#include "engine/natives.h"
#include "engine/relations.h"
#include "engine/services/services.h"

static Truth fact_holds(Eval *eval, const Entity *fact, const Entity *of)
{
    const Override *override = eval_override(eval, INPUT_CHOICE, fact->id);
    if (override)
        return truth_from(override->flag);
    const Expr *value;
    if (!eval_slot(eval, fact, LABEL_is, &value))
        return TRUTH_UNKNOWN;
    value = eval_settle(eval, value);
    if (!value)
        return TRUTH_UNKNOWN;
    if (value->kind == EXPR_WORD)
        return value->word == WORD_yes  ? TRUTH_YES
               : value->word == WORD_no ? TRUTH_NO
                                        : TRUTH_UNKNOWN;
    return eval_claim(eval, value, of);
}

// `about N` without a tolerance has no exact limits: only the same figure settles
// anything.
static Truth compare_about(Limit limit, const Quantity *left, const Quantity *right)
{
    Truth equal = interval_equal(left->range, right->range);
    if (equal == TRUTH_YES &&
        (limit == LIMIT_EXACTLY || limit == LIMIT_AT_LEAST || limit == LIMIT_AT_MOST))
        return TRUTH_YES;
    return TRUTH_UNKNOWN;
}

static Truth limit_claim(Eval *eval, const Expr *claim, const Entity *of)
{
    if (!claim->left)
        return TRUTH_UNKNOWN;
    if (claim->left->kind == EXPR_ENTITY && of) {
        const Entity *left = claim->left->entity;
        if (left->block == BLOCK_classification)
            return class_limit(eval, left, of, claim);
        if (left->block == BLOCK_aspect) {
            Figure wanted = eval_figure(eval, claim->right, of);
            return wanted.state == FIGURE_STATED
                       ? services_has(eval, left, of, claim->limit, wanted.quantity.range)
                       : TRUTH_UNKNOWN;
        }
        if (left->block == BLOCK_attribute || left->block == BLOCK_kind ||
            left->block == BLOCK_set)
            return eval_attribute_limit(eval, left, of, claim->limit, claim->right);
    }
    Figure left = eval_figure(eval, claim->left, of);
    Figure right = eval_figure(eval, claim->right, of);
    if (left.state != FIGURE_STATED || right.state != FIGURE_STATED)
        return TRUTH_UNKNOWN;
    bool vague = (left.quantity.about && !left.quantity.has_tolerance) ||
                 (right.quantity.about && !right.quantity.has_tolerance);
    if (vague)
        return compare_about(claim->limit, &left.quantity, &right.quantity);
    return limit_holds(claim->limit, left.quantity.range, right.quantity.range);
}

static Truth claim_holds(Eval *eval, const Expr *claim, const Entity *of)
{
    claim = eval_settle(eval, claim);
    if (!claim)
        return TRUTH_UNKNOWN;
    switch ((int)claim->kind) {
    case EXPR_LIMIT: return limit_claim(eval, claim, of);
    case EXPR_AND:
        return truth_and(eval_claim(eval, claim->left, of),
                         eval_claim(eval, claim->right, of));
    case EXPR_OR:
        return truth_or(eval_claim(eval, claim->left, of),
                        eval_claim(eval, claim->right, of));
    case EXPR_NOT: return truth_not(eval_claim(eval, claim->left, of));
    case EXPR_CALL: return native_truth(eval, claim, of);
    case EXPR_ENTITY:
        return claim->entity->block == BLOCK_attribute
                   ? eval_attribute_truth(eval, claim->entity, of)
                   : fact_holds(eval, claim->entity, of);
    case EXPR_WORD:
        return claim->word == WORD_yes  ? TRUTH_YES
               : claim->word == WORD_no ? TRUTH_NO
                                        : TRUTH_UNKNOWN;
    default: return TRUTH_UNKNOWN;
    }
}

Truth eval_claim(Eval *eval, const Expr *claim, const Entity *of)
{
    arena_work(eval->arena);
    eval_enter(eval);
    Truth truth = claim_holds(eval, claim, of);
    eval->depth--;
    return truth;
}
