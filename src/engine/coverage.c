#include "engine/coverage.h"

#include "engine/relations.h"

// Requirements over each of several things and each of several years.

enum { YEARS_MOST = 200 };

typedef struct {
    Eval *eval;
    const Requirement *requirement;
    Coverage *out;
} Covering;

static const Expr *slot(Covering *covering, LabelKey label)
{
    const Expr *value;
    eval_slot(covering->eval, covering->requirement->cell->subject, label, &value);
    return value;
}

static Truth all_have(Covering *covering, const Expr *claims, const Entity *of)
{
    Truth all = TRUTH_YES;
    for (; claims; claims = claims->next)
        all = truth_and(all, eval_has(covering->eval, claims, of));
    return all;
}

static Truth any_has(Covering *covering, const Expr *claims, const Entity *of)
{
    Truth any = TRUTH_NO;
    for (; claims; claims = claims->next)
        any = truth_or(any, eval_has(covering->eval, claims, of));
    return any;
}

static Truth holds(Covering *covering, const Entity *of)
{
    if (covering->requirement->claim)
        return eval_claim(covering->eval, covering->requirement->claim, of);
    return truth_and(all_have(covering, slot(covering, LABEL_has), of),
                     truth_not(any_has(covering, slot(covering, LABEL_has_no), of)));
}

// What the condition leaves out is not tried; where it can't be said, neither can the
// requirement.
static void cover(Covering *covering, const Entity *of, int32_t first, int32_t last)
{
    Eval *eval = covering->eval;
    const Expr *condition = slot(covering, LABEL_if);
    arena_work(eval->arena);
    if (first > 0)
        eval_set_years(eval, first, last);
    Truth concerned = of ? eval_in_years(eval, of) : TRUTH_YES;
    if (condition)
        concerned = truth_and(concerned, eval_claim(eval, condition, of));
    if (concerned != TRUTH_NO) {
        Truth truth = holds(covering, of);
        if (concerned == TRUTH_UNKNOWN && truth == TRUTH_NO)
            truth = TRUTH_UNKNOWN;
        vec_push(eval->arena, &covering->out->list, ((Covered){of, first, last, truth}));
    }
    eval_clear_years(eval);
}

static void cover_years(Covering *covering, const Entity *of)
{
    int32_t first, last;
    const Expr *each = slot(covering, LABEL_every_year);
    const Expr *during = slot(covering, LABEL_during);
    if (years_of(eval_settle(covering->eval, during), &first, &last))
        cover(covering, of, first, last);
    else if (!each)
        cover(covering, of, 0, 0);
    for (; each; each = each->next) {
        if (!years_of(eval_settle(covering->eval, each), &first, &last))
            continue;
        covering->out->too_many = last - first >= YEARS_MOST;
        for (int32_t year = first; year <= last && year < first + YEARS_MOST; year++)
            cover(covering, of, year, year);
    }
}

void eval_coverage(Eval *eval, const Requirement *requirement, Coverage *out)
{
    Covering covering = {eval, requirement, out};
    EntityList whom = {0};
    const Expr *scope = requirement->whom;
    if (!scope)
        scope = slot(&covering, LABEL_for);
    eval_members(eval, scope, &whom, &out->open);
    for (size_t i = 0; i < whom.count; i++)
        cover_years(&covering, whom.items[i]);
    if (!scope)
        cover_years(&covering, NULL);
}

bool is_coverage(const Requirement *requirement)
{
    const Entity *entity = requirement->cell->subject;
    return requirement->whom || entity_cell(entity, LABEL_every_year) ||
           entity_cell(entity, LABEL_during) || entity_cell(entity, LABEL_if);
}
