#include "analysis/findings/demands.h"
#include "analysis/findings/laws.h"
#include "engine/coverage.h"

// Requirements: whether what the text itself demands holds in the text.

// The part of a claim that fails, or that can't be decided.
static const Expr *part_that_is(Eval *eval, const Expr *claim, const Entity *of,
                                Truth truth)
{
    claim = eval_settle(eval, claim);
    while (claim && (claim->kind == EXPR_AND || claim->kind == EXPR_OR)) {
        const Expr *side = eval_settle(eval, claim->left);
        if (!side || eval_claim(eval, side, of) != truth)
            side = eval_settle(eval, claim->right);
        claim = side;
    }
    return claim;
}

Text words_missing_figure(Eval *eval, Figure figure, Span formula)
{
    if (figure.missing_words.length > 0)
        return figure.missing_words;
    if (!figure.missing)
        return span_text(formula);
    Text name = words_entity(figure.missing);
    return figure.missing_of
               ? text_format(eval->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(name),
                             TEXT_ARG(words_entity(figure.missing_of)))
               : name;
}

bool is_figure_spoiled(Figure figure)
{
    return figure.state != FIGURE_STATED &&
           ((figure.missing && figure.missing->mistake.source) ||
            (figure.missing_of && figure.missing_of->mistake.source));
}

static bool is_part_spoiled(Eval *eval, const Expr *part, const Entity *of)
{
    return part && part->kind == EXPR_LIMIT && part->left &&
           (is_figure_spoiled(eval_figure(eval, part->left, of)) ||
            is_figure_spoiled(eval_figure(eval, part->right, of)));
}

static Text words_missing(Eval *eval, const Expr *part, const Entity *of)
{
    if (!part)
        return TEXT("-");
    if (part->kind != EXPR_LIMIT || !part->left)
        return span_text(part->span);
    const Expr *sides[] = {part->left, part->right};
    for (int i = 0; i < 2; i++) {
        Figure figure = eval_figure(eval, sides[i], of);
        if (figure.state == FIGURE_STATED)
            continue;
        return words_missing_figure(eval, figure, sides[i]->span);
    }
    // Both are stated: what is missing is how exact one of them is.
    Figure left = eval_figure(eval, part->left, of);
    return text_format(eval->arena, TEXT_FMT ": " TEXT_FMT,
                       TEXT_ARG(span_text(part->left->span)),
                       TEXT_ARG(words_figure(eval, left.quantity)));
}

Text words_found(Eval *eval, const Expr *claim, const Entity *of)
{
    const Expr *part = part_that_is(eval, claim, of, TRUTH_NO);
    if (!part)
        return TEXT("-");
    if (part->kind != EXPR_LIMIT || !part->left)
        return span_text(part->span);
    Figure figure = eval_figure(eval, part->left, of);
    Text left = span_text(part->left->span);
    if (of)
        left = text_format(eval->arena, TEXT_FMT " (" TEXT_FMT ")", TEXT_ARG(left),
                           TEXT_ARG(words_entity(of)));
    return text_format(eval->arena, TEXT_FMT ": " TEXT_FMT, TEXT_ARG(left),
                       TEXT_ARG(words_figure(eval, figure.quantity)));
}

Text words_undecided(Eval *eval, const Expr *claim, const Entity *of)
{
    const Expr *part = part_that_is(eval, claim, of, TRUTH_UNKNOWN);
    if (is_part_spoiled(eval, part, of))
        return TEXT("");
    return words_missing(eval, part, of);
}

static void report_failure(Eval *eval, Diags *diags, const Requirement *requirement,
                           const Entity *of)
{
    Text words = span_text(requirement->claim->span);
    Text found = words_found(eval, requirement->claim, of);
    if (requirement->should)
        DIAG(diags, aim_fails, requirement->cell->span, ARG(words), ARG(found));
    else
        DIAG(diags, requirement_fails, requirement->cell->span, ARG(words), ARG(found));
}

static void check_claim(Eval *eval, Diags *diags, const Requirement *requirement,
                        const Entity *of)
{
    Truth truth = eval_claim(eval, requirement->claim, of);
    if (truth == TRUTH_NO)
        report_failure(eval, diags, requirement, of);
    if (truth != TRUTH_UNKNOWN)
        return;
    Text missing = words_undecided(eval, requirement->claim, of);
    if (missing.length > 0)
        DIAG(diags, requirement_undecided, requirement->cell->span,
             ARG(span_text(requirement->claim->span)), ARG(missing));
}

// What the agreement itself says of the whole of it.
static void check_whole(Eval *eval, Diags *diags, const Requirement *requirement)
{
    Demanded demanded = demand_of(eval, requirement, eval->model->main->language);
    Text words = span_text(requirement->whole->span);
    if (demanded.truth == TRUTH_YES)
        return;
    if (demanded.truth == TRUTH_UNKNOWN)
        DIAG(diags, requirement_undecided, requirement->cell->span, ARG(words),
             ARG(demanded.words));
    else if (requirement->should)
        DIAG(diags, aim_fails, requirement->cell->span, ARG(words), ARG(demanded.words));
    else
        DIAG(diags, requirement_fails, requirement->cell->span, ARG(words),
             ARG(demanded.words));
}

// Those of a law pack are tried where an agreement is under it.
void check_requirements(Eval *eval, Diags *diags)
{
    const Model *model = eval->model;
    if (model->main->law)
        return;
    for (size_t i = 0; i < model->requirements.count; i++) {
        const Requirement *requirement = &model->requirements.items[i];
        const Entity *entity = requirement->cell->subject;
        if (entity->agreement != model->main || !eval_cell(eval, requirement->cell))
            continue;
        if (is_only_by_hand(requirement))
            continue;
        if (requirement->whole) {
            check_whole(eval, diags, requirement);
            continue;
        }
        if (is_coverage(requirement)) {
            check_coverage(eval, diags, requirement);
            continue;
        }
        EntityList whom = {0};
        const Expr *scope = value_of(eval, entity, LABEL_for);
        eval_members(eval, scope, &whom, NULL);
        for (size_t k = 0; k < whom.count; k++)
            check_claim(eval, diags, requirement, whom.items[k]);
        if (!scope)
            check_claim(eval, diags, requirement, NULL);
    }
}
