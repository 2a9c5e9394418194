#include "engine/coverage.h"

#include "engine/relations.h"
#include "engine/services/services.h"
#include "syntax/keywords.h"

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

// Whether a thing is of one of the kinds. One whose kind is not stated may be.
static Truth is_one_of(const Expr *kinds, const Entity *of)
{
    for (; kinds; kinds = kinds->next)
        if (kinds->kind == EXPR_ENTITY && entity_is_a(of, kinds->entity))
            return TRUTH_YES;
    return of->kinds.count == 0 ? TRUTH_UNKNOWN : TRUTH_NO;
}

// Whether a quorum asks for at least as much as another does.
static Truth asks_enough(Eval *eval, const Condition *stated, const Condition *wanted)
{
    if (stated->kind == CONDITION_UNANIMOUS)
        return TRUTH_YES;
    if (stated->kind != CONDITION_LIMIT || wanted->kind != CONDITION_LIMIT ||
        stated->counting != wanted->counting)
        return TRUTH_UNKNOWN;
    Figure mine = eval_figure(eval, stated->threshold, NULL);
    Figure theirs = eval_figure(eval, wanted->threshold, NULL);
    if (mine.state != FIGURE_STATED || theirs.state != FIGURE_STATED ||
        mine.quantity.unit != theirs.quantity.unit ||
        !interval_is_point(mine.quantity.range) ||
        !interval_is_point(theirs.quantity.range))
        return TRUTH_UNKNOWN;
    int order = rational_compare(mine.quantity.range.low, theirs.quantity.range.low);
    bool weaker = stated->limit == LIMIT_AT_LEAST && wanted->limit == LIMIT_MORE_THAN;
    return order > 0 || (order == 0 && !weaker) ? TRUTH_YES : TRUTH_NO;
}

// A body that states no quorum has the one that is required.
static Truth quorums_suffice(Covering *covering, const Entity *of)
{
    const Body *body = of->block == BLOCK_body ? of->view : NULL;
    Truth all = TRUTH_YES;
    for (size_t i = 0; body && i < body->decisions.count; i++) {
        const Decision *decision = body->decisions.items[i];
        if (!decision->quorum || !eval_cell(covering->eval, decision->quorum_cell))
            continue;
        all = truth_and(all, asks_enough(covering->eval, decision->quorum,
                                         covering->requirement->quorum));
    }
    return all;
}

// Whether each of the aspects is held by those who must hold it.
static Truth aspects_held(Covering *covering, const Entity *of)
{
    Eval *eval = covering->eval;
    EntityList allowed = {0};
    Truth all = TRUTH_YES;
    const Expr *delegable = slot(covering, LABEL_delegable);
    bool may = delegable && delegable->kind == EXPR_WORD && delegable->word == WORD_yes;
    eval_members(eval, slot(covering, LABEL_held_by), &allowed, NULL);
    for (const Expr *aspect = slot(covering, LABEL_aspect); aspect; aspect = aspect->next)
        if (aspect->kind == EXPR_ENTITY && aspect->entity->block == BLOCK_aspect)
            all =
                truth_and(all, services_held_by(eval, of, aspect->entity, &allowed, may));
    return all;
}

LabelKey label_named(Language language, Text folded)
{
    const KeywordRow *row = keyword_find(language, KEYWORD_LABEL, folded);
    return row ? (LabelKey)row->key : LABEL_none;
}

// Whether a statement has every label that it must have, and more than `not stated`
// there.
static Truth labels_stated(Covering *covering, const Entity *of)
{
    Eval *eval = covering->eval;
    Language language = covering->requirement->cell->subject->agreement->language;
    for (const Expr *name = slot(covering, LABEL_required); name; name = name->next) {
        const Expr *value;
        LabelKey label = label_named(language, text_fold(eval->arena, name->text));
        if (label == LABEL_none)
            continue; // a mistake, reported where it stands
        if (!eval_slot(eval, of, label, &value) || !value ||
            (value->kind == EXPR_WORD && value->word == WORD_not_stated))
            return TRUTH_NO;
    }
    return TRUTH_YES;
}

static Truth holds(Covering *covering, const Entity *of)
{
    if (covering->requirement->claim)
        return eval_claim(covering->eval, covering->requirement->claim, of);
    Truth truth =
        truth_and(all_have(covering, slot(covering, LABEL_has), of),
                  truth_not(any_has(covering, slot(covering, LABEL_has_no), of)));
    const Expr *kinds = slot(covering, LABEL_is);
    if (kinds && of)
        truth = truth_and(truth, is_one_of(kinds, of));
    if (covering->requirement->quorum && of)
        truth = truth_and(truth, quorums_suffice(covering, of));
    if (of)
        truth = truth_and(
            truth, truth_and(aspects_held(covering, of), labels_stated(covering, of)));
    return truth;
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

// --- whether all hang together ---

// Numbers each of the things by the part of the whole that it hangs together with.
typedef struct {
    Eval *eval;
    const EntityList *among;
    size_t *parts;
} Joining;

static size_t root_of(const Joining *joining, size_t at)
{
    while (joining->parts[at] != at)
        at = joining->parts[at];
    return at;
}

// Joins a thing with those that it names; false when it names nobody.
static bool join(Joining *joining, const Expr *by, size_t at)
{
    bool any = false;
    for (; by; by = by->next) {
        EntityList beside = {0};
        bool open = false;
        if (by->kind != EXPR_ENTITY)
            continue;
        eval_related(joining->eval, by->entity, joining->among->items[at], &beside,
                     &open);
        for (size_t i = 0; i < joining->among->count; i++)
            if (entities_include(&beside, joining->among->items[i]))
                joining->parts[root_of(joining, i)] = root_of(joining, at);
        any = any || beside.count > 0;
    }
    return any;
}

static size_t largest_part(const Joining *joining)
{
    size_t best = 0, most = 0;
    for (size_t i = 0; i < joining->among->count; i++) {
        size_t size = 0;
        for (size_t k = 0; k < joining->among->count; k++)
            size += root_of(joining, k) == root_of(joining, i);
        if (size > most) {
            most = size;
            best = root_of(joining, i);
        }
    }
    return best;
}

// Those outside the largest part are cut off; of one that names nobody it can't be said.
static void cover_joined(Covering *covering, const EntityList *whom, const Expr *by)
{
    Arena *arena = covering->eval->arena;
    Joining joining = {covering->eval, whom, ARENA_ARRAY(arena, size_t, whom->count + 1)};
    bool *names_some = ARENA_ARRAY(arena, bool, whom->count + 1), any = false;
    for (size_t i = 0; i < whom->count; i++)
        joining.parts[i] = i;
    for (size_t i = 0; i < whom->count; i++) {
        arena_work(arena);
        names_some[i] = join(&joining, by, i);
        any = any || names_some[i];
    }
    size_t whole = largest_part(&joining);
    for (size_t i = 0; i < whom->count; i++) {
        bool inside = root_of(&joining, i) == whole && (any || whom->count == 1);
        Truth truth = inside ? TRUTH_YES : names_some[i] ? TRUTH_NO : TRUTH_UNKNOWN;
        vec_push(arena, &covering->out->list, ((Covered){whom->items[i], 0, 0, truth}));
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
    const Expr *by = slot(&covering, LABEL_connected_by);
    if (by)
        cover_joined(&covering, &whom, by);
    for (size_t i = 0; i < whom.count && !by; i++)
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
