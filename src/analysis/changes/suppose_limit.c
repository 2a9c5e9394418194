#include "analysis/changes/suppose_limit.h"

typedef VEC(const Condition *) LimitList;

static void gather(Arena *arena, const Condition *condition, LimitList *out)
{
    if (condition == NULL)
        return;
    if (condition->parts.count == 0)
        vec_push(arena, out, condition);
    for (size_t i = 0; i < condition->parts.count; i++)
        gather(arena, condition->parts.items[i], out);
}

// Whether a figure is a share of something: `80 %`, `2/3`.
static bool is_share(Eval *eval, const Expr *value)
{
    value = eval_settle(eval, value);
    while (value != NULL && (value->kind == EXPR_MEASURED || value->kind == EXPR_LIMIT))
        value = value->kind == EXPR_LIMIT ? value->right : value->left;
    if (value == NULL)
        return false;
    Quantity quantity = eval_figure(eval, value, NULL).quantity;
    return quantity.unit == UNIT_SHARE ||
           (quantity.unit == UNIT_NUMBER &&
            rational_compare(quantity.range.low, RATIONAL_ONE) < 0 &&
            rational_sign(quantity.range.low) > 0);
}

// Those of the limits that the figure fits; of votes alone when `votes`.
static const Condition *only_fitting(Eval *eval, const LimitList *limits, bool share,
                                     bool votes, size_t *count)
{
    const Condition *found = NULL;
    *count = 0;
    for (size_t i = 0; i < limits->count; i++) {
        const Condition *limit = limits->items[i];
        if (limit->kind != CONDITION_LIMIT || is_share(eval, limit->threshold) != share ||
            (votes && limit->counting != COUNT_VOTES))
            continue;
        found = limit;
        (*count)++;
    }
    return *count == 1 ? found : NULL;
}

const Condition *limit_meant(Eval *eval, const Decision *decision, const Expr *figure)
{
    LimitList limits = {0};
    size_t count;
    const Attempt *last = &decision->attempts.items[decision->attempts.count - 1];
    gather(eval->arena, last->condition, &limits);
    if (limits.count == 1)
        return limits.items[0];
    bool share = is_share(eval, figure);
    const Condition *found = only_fitting(eval, &limits, share, false, &count);
    return count > 1 ? only_fitting(eval, &limits, share, true, &count) : found;
}
