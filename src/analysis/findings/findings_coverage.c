#include "analysis/findings/findings_checks.h"
#include "base/buffer.h"
#include "engine/coverage.h"

// Requirements over each thing and year, what each thing of a kind must state, and whom a
// condition leaves in doubt.

enum { SHOWN_MOST = 12 };

// --- requirements ---

static Text words_years(Arena *arena, int32_t first, int32_t last)
{
    if (first == last)
        return text_format(arena, "%d", (int)first);
    return text_format(arena, "%d–%d", (int)first, (int)last);
}

// `g1 (2022)`, or only the year when nobody in particular is concerned.
static Text words_case(Eval *eval, const Covered *covered)
{
    Text years = covered->first > 0
                     ? words_years(eval->arena, covered->first, covered->last)
                     : TEXT("");
    if (!covered->of)
        return years.length > 0 ? years : TEXT("-");
    if (years.length == 0)
        return words_entity(covered->of);
    return text_format(eval->arena, TEXT_FMT " (" TEXT_FMT ")",
                       TEXT_ARG(words_entity(covered->of)), TEXT_ARG(years));
}

size_t covered_count(const Coverage *coverage, Truth truth)
{
    size_t count = 0;
    for (size_t i = 0; i < coverage->list.count; i++)
        count += coverage->list.items[i].truth == truth;
    return count;
}

Text words_covered(Eval *eval, const Coverage *coverage, Truth truth)
{
    Buffer out = buffer_new(eval->arena);
    size_t shown = 0;
    for (size_t i = 0; i < coverage->list.count; i++) {
        if (coverage->list.items[i].truth != truth || shown++ >= SHOWN_MOST)
            continue;
        if (out.length > 0)
            buffer_add(&out, TEXT(", "));
        buffer_add(&out, words_case(eval, &coverage->list.items[i]));
    }
    if (shown > SHOWN_MOST)
        buffer_add(&out, text_format(eval->arena, " (+ %zu)", shown - SHOWN_MOST));
    return buffer_text(&out);
}

// `aspect: decide;  held by: host` as it is written, when one stands behind the other.
static Text words_from_to(Text first, const Cell *last)
{
    Text end = last ? span_text(last->span) : (Text){0};
    if (end.length > 0 && end.at > first.at)
        first.length = (size_t)(end.at - first.at) + end.length;
    return first;
}

// The words of what is required: the labelled lines, else the claim.
Text words_required(const Requirement *requirement)
{
    const Entity *entity = requirement->cell->subject;
    static const LabelKey labels[] = {LABEL_has,     LABEL_has_no,       LABEL_is,
                                      LABEL_quorum,  LABEL_connected_by, LABEL_aspect,
                                      LABEL_required};
    if (requirement->claim)
        return span_text(requirement->claim->span);
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (entity_cell(entity, labels[i]))
            return words_from_to(span_text(entity_cell(entity, labels[i])->span),
                                 entity_cell(entity, LABEL_held_by));
    return span_text(requirement->cell->span);
}

static void report_broken(Eval *eval, Diags *diags, const Requirement *requirement,
                          const Coverage *coverage)
{
    Arg args[] = {ARG(words_required(requirement)),
                  ARG(words_count(eval, covered_count(coverage, TRUTH_NO))),
                  ARG(words_count(eval, coverage->list.count)),
                  ARG(words_covered(eval, coverage, TRUTH_NO))};
    if (requirement->should)
        DIAG(diags, aim_not_for_all, requirement->cell->span, args[0], args[1], args[2],
             args[3]);
    else
        DIAG(diags, required_not_for_all, requirement->cell->span, args[0], args[1],
             args[2], args[3]);
}

void check_coverage(Eval *eval, Diags *diags, const Requirement *requirement)
{
    Coverage coverage = {0};
    eval_coverage(eval, requirement, &coverage);
    if (covered_count(&coverage, TRUTH_NO) > 0)
        report_broken(eval, diags, requirement, &coverage);
    if (covered_count(&coverage, TRUTH_UNKNOWN) > 0)
        DIAG(diags, not_shown_for, requirement->cell->span,
             ARG(words_required(requirement)),
             ARG(words_covered(eval, &coverage, TRUTH_UNKNOWN)));
    if (coverage.open)
        DIAG(diags, not_shown_for, requirement->cell->span,
             ARG(words_required(requirement)), ARG_PHRASE(others_of_open_list));
}

// --- what each thing must state ---

static bool states(Eval *eval, const Entity *thing, const Entity *attribute)
{
    for (size_t i = 0; i < thing->cells.count; i++)
        if (thing->cells.items[i]->attribute == attribute &&
            eval_cell(eval, thing->cells.items[i]))
            return true;
    return false;
}

static bool is_spoiled(const Entity *thing)
{
    return thing->mistake.source != NULL;
}

static void check_stated(Eval *eval, Diags *diags, const Entity *kind,
                         const Entity *attribute)
{
    const Instances *things = model_instances(eval->model, kind);
    for (size_t i = 0; i < things->count; i++) {
        const Entity *thing = things->items[i];
        if (thing->agreement != eval->model->main || is_spoiled(thing) ||
            !eval_present(eval, thing) || states(eval, thing, attribute))
            continue;
        DIAG(diags, attribute_missing, thing->span, ARG(words_entity(thing)),
             ARG(words_entity(attribute)), ARG(words_entity(kind)));
    }
}

void check_stated_attributes(Eval *eval, Diags *diags)
{
    const Model *model = eval->model;
    for (size_t i = 0; i < model->entities.count; i++) {
        const Entity *kind = model->entities.items[i];
        const Cell *cell =
            kind->block == BLOCK_kind ? entity_cell(kind, LABEL_required) : NULL;
        const Expr *value = cell ? eval_cell(eval, cell) : NULL;
        for (; value; value = value->next)
            if (value->kind == EXPR_ENTITY && value->entity->block == BLOCK_attribute)
                check_stated(eval, diags, kind, value->entity);
    }
}

// --- sets by condition ---

void check_conditions(Eval *eval, Diags *diags)
{
    foreach (eval, BLOCK_set, set) {
        EntityList among = {0}, doubtful = {0};
        if (!value_of(eval, set, LABEL_where))
            continue;
        eval_members(eval, value_of(eval, set, LABEL_are), &among, NULL);
        for (size_t i = 0; i < among.count; i++)
            if (eval_meets(eval, set, among.items[i]) == TRUTH_UNKNOWN)
                vec_push(eval->arena, &doubtful, among.items[i]);
        if (doubtful.count > 0)
            DIAG(diags, condition_undecided, span_of(set, LABEL_where),
                 ARG(words_entity(set)), ARG(words_names(eval, &doubtful)));
    }
}
