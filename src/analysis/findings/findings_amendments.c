#include "analysis/time/amendments.h"
#include "analysis/findings/findings_checks.h"

// Amendments that contradict each other, that nobody may make, that hold before they are
// approved, that never hold.

static Span name_span(const Entity *entity)
{
    return entity->span;
}

static Span label_span(const Entity *entity, LabelKey label)
{
    const Cell *cell = entity_cell(entity, label);
    return cell ? cell->span : name_span(entity);
}

// --- the day ---

static void check_day(Arena *arena, const AmendmentStanding *standing, Diags *diags)
{
    const Entity *amendment = standing->amendment;
    Date begins = standing->stated_from;
    if (begins.year > 0 && standing->until.year > 0 &&
        date_compare(standing->until, begins) < 0)
        DIAG(diags, period_inverted, label_span(amendment, LABEL_until),
             ARG(amendment->name), ARG(date_finnish(arena, begins)),
             ARG(date_finnish(arena, standing->until)));
    if (begins.year == 0 && standing->from.year == 0 && standing->missing.count == 0 &&
        !standing->from_unknown)
        DIAG(diags, amendment_without_day, name_span(amendment), ARG(amendment->name));
    if (begins.year > 0 && date_compare(begins, standing->approved) < 0)
        DIAG(diags, amendment_before_approval, label_span(amendment, LABEL_from),
             ARG(amendment->name), ARG(date_finnish(arena, begins)),
             ARG(date_finnish(arena, standing->approved)));
    else if (begins.year > 0 && date_compare(begins, standing->decided) < 0)
        DIAG(diags, amendment_before_decision, label_span(amendment, LABEL_from),
             ARG(amendment->name), ARG(date_finnish(arena, begins)),
             ARG(date_finnish(arena, standing->decided)));
}

// --- who decided and approved ---

static void check_deciders(Eval *eval, const AmendmentStanding *standing, Diags *diags)
{
    const Entity *amendment = standing->amendment;
    EntityList stated = {0};
    const Expr *value;
    if (standing->decision_missing) {
        DIAG(diags, amendment_undecided, name_span(amendment), ARG(amendment->name),
             ARG(words_names(eval, &standing->deciders)));
        return;
    }
    if (standing->deciders.count == 0 ||
        !eval_slot(eval, amendment, LABEL_decided_by, &value))
        return;
    eval_members(eval, value, &stated, NULL);
    for (size_t i = 0; i < stated.count; i++)
        if (entities_include(&standing->deciders, stated.items[i]))
            return;
    DIAG(diags, amendment_beyond_authority, label_span(amendment, LABEL_decided_by),
         ARG(amendment->name), ARG(words_names(eval, &stated)),
         ARG(words_names(eval, &standing->deciders)));
}

static void check_approvals(Eval *eval, const AmendmentStanding *standing, Diags *diags)
{
    const Entity *amendment = standing->amendment;
    Approvals approvals = {0};
    approvals_of(eval, amendment, &standing->required, &approvals);
    for (size_t i = 0; i < approvals.count; i++) {
        const Approval *one = &approvals.items[i];
        const Node *name = one->line ? one->line->node->statement.name : NULL;
        if (!one->party && name)
            DIAG(diags, unknown_name, name->span, ARG(name->name.text),
                 ARG_PHRASE(declare_amendment));
        else if (one->party && standing->required.count > 0 &&
                 !entities_include(&standing->required, one->party) &&
                 !entities_include(&standing->deciders, one->party))
            DIAG(diags, approval_not_needed,
                 one->line ? one->line->span : one->entry->span, ARG(one->party->name),
                 ARG(amendment->name));
    }
    if (standing->other_text.count > 0)
        DIAG(diags, approvals_differ, name_span(amendment), ARG(amendment->name),
             ARG(words_names(eval, &standing->other_text)));
    if (standing->missing.count > 0)
        DIAG(diags, approvals_missing, name_span(amendment), ARG(amendment->name),
             ARG(words_names(eval, &standing->missing)));
}

// --- two of them ---

static bool amends(const Entity *amendment, const Entity *other, unsigned depth)
{
    enum { LONGEST = 16 };
    const Cell *cell = entity_cell(amendment, LABEL_amends);
    for (const Expr *value = cell ? cell->value : NULL; value && depth < LONGEST;
         value = value->next)
        if (value->kind == EXPR_ENTITY && value->entity->block == BLOCK_amendment &&
            (value->entity == other || amends(value->entity, other, depth + 1)))
            return true;
    return false;
}

static bool whole(const Touched *touched)
{
    return touched->touch == TOUCH_REPLACES || touched->touch == TOUCH_REPEALS;
}

static bool slots_meet(const Node *a, const Node *b)
{
    for (const Node *x = a->statement.slots; x; x = x->next)
        for (const Node *y = b->statement.slots; y; y = y->next)
            if (x->slot.label == y->slot.label && text_equal(x->slot.text, y->slot.text))
                return true;
    return false;
}

static Text row_name(const Node *row)
{
    const Node *item = row->statement.items;
    while (item && (item->kind == NODE_PAIR || item->kind == NODE_LIMIT))
        item = item->kind == NODE_PAIR ? item->pair.left : item->limit.left;
    return item && (item->kind == NODE_NAME || item->kind == NODE_STRING)
               ? item->name.folded
               : (Text){"", 0};
}

static bool rows_meet(const Node *a, const Node *b)
{
    Text x = row_name(a), y = row_name(b);
    return slots_meet(a, b) || (x.length > 0 && text_equal(x, y)) ||
           (a->statement.block == BLOCK_total && b->statement.block == BLOCK_total);
}

// Whether two statements say the same label or row of one thing.
static bool statements_meet(const Node *a, const Node *b)
{
    if (slots_meet(a, b))
        return true;
    for (const Node *x = a->statement.body; x; x = x->next) {
        if (slots_meet(x, b))
            return true;
        for (const Node *y = b->statement.body; y; y = y->next)
            if (rows_meet(x, y))
                return true;
    }
    for (const Node *y = b->statement.body; y; y = y->next)
        if (slots_meet(a, y))
            return true;
    return false;
}

static bool within(const Clause *clause, const Clause *outer)
{
    for (; clause; clause = clause->parent)
        if (clause == outer)
            return true;
    return false;
}

static bool meet(const Touched *a, const Touched *b)
{
    if (a->entity && a->entity == b->entity)
        return whole(a) || whole(b) || statements_meet(a->node, b->node);
    if (!a->entity && a->clause && whole(a))
        return within(b->clause, a->clause);
    if (!b->entity && b->clause && whole(b))
        return within(a->clause, b->clause);
    return false;
}

// The first thing that both amend, or NULL.
static const Touched *met(Eval *eval, const Model *before, const Entity *a,
                          const Entity *b)
{
    TouchedList left = {0}, right = {0};
    amend_touches(eval->arena, before, a, &left);
    amend_touches(eval->arena, before, b, &right);
    for (size_t i = 0; i < left.count; i++)
        for (size_t k = 0; k < right.count; k++)
            if (meet(&left.items[i], &right.items[k]))
                return &right.items[k];
    return NULL;
}

// How an amendment stands, worked out once for all the checks.
typedef struct {
    const Entity *amendment;
    AmendmentStanding standing;
    Date day; // on which it is to begin; year 0: none
} Standing;

// `before`: the text that it changes; what the standing lists is of it.
static Standing standing_of(Eval *eval, const Entity *amendment, const Model **before)
{
    Standing one = {.amendment = amendment};
    one.standing = amendment_stands(eval->arena, eval->model, amendment, before);
    one.day =
        one.standing.stated_from.year > 0 ? one.standing.stated_from : one.standing.from;
    return one;
}

static void check_pair(Eval *eval, const Standing *x, const Standing *y, Diags *diags)
{
    const Entity *a = x->amendment, *b = y->amendment;
    bool over = amends(a, b, 0), under = amends(b, a, 0);
    if (over && under) {
        DIAG(diags, amendments_in_circle, label_span(b, LABEL_amends), ARG(b->name),
             ARG(a->name));
        return;
    }
    if (over || under || x->day.year == 0 || date_compare(x->day, y->day) != 0)
        return;
    const Model *before;
    amendment_stands(eval->arena, eval->model, a, &before);
    const Touched *both = met(eval, before, version_amendment(before, a->node),
                              version_amendment(before, b->node));
    if (!both) {
        amendment_let_go(before);
        return;
    }
    Text what = both->entity && both->entity->name.length > 0 ? both->entity->name
                : both->clause                                ? both->clause->number
                                                              : TEXT("?");
    Finding *finding =
        DIAG(diags, amendments_conflict, both->node->span, ARG(a->name), ARG(b->name),
             ARG(what), ARG(date_finnish(eval->arena, x->day)));
    diag_note(diags, finding, PHRASE_stated_here, name_span(a));
    amendment_let_go(before);
}

static bool stands_in(Span inner, Span outer)
{
    return inner.source == outer.source && outer.start <= inner.start &&
           inner.end <= outer.end;
}

// An amendment that never takes effect is read all the same: mistakes in it are told.
static void check_text(Eval *eval, const Model *before, const Entity *amendment,
                       Diags *diags)
{
    Diags *found = ARENA_NEW(eval->arena, Diags);
    found->arena = eval->arena;
    amend_apply(found, diags, before, amendment);
    for (size_t i = 0; i < found->list.count; i++)
        if (stands_in(found->list.items[i].span, amendment->node->span))
            vec_push(eval->arena, &diags->list, found->list.items[i]);
}

static void check_one(Eval *eval, const Standing *one, const Model *before, Diags *diags)
{
    const Entity *amendment = one->amendment;
    AmendmentStanding standing = one->standing;
    TouchedList touched = {0};
    Eval at = eval_begin(eval->arena, before, scenario_new(eval->arena, before, NULL));
    amend_touches(eval->arena, before, standing.amendment, &touched);
    if (amendment_version(eval->model, amendment) == 0)
        check_text(eval, before, standing.amendment, diags);
    if (touched.count == 0)
        DIAG(diags, amendment_empty, name_span(amendment), ARG(amendment->name));
    if (amendment->mistake.source)
        return;
    check_day(eval->arena, &standing, diags);
    check_deciders(&at, &standing, diags);
    check_approvals(&at, &standing, diags);
    const Cell *cell = entity_cell(amendment, LABEL_amends);
    if (cell && cell->value && cell->value->kind == EXPR_ENTITY &&
        cell->value->entity == amendment)
        DIAG(diags, amendments_in_circle, label_span(amendment, LABEL_amends),
             ARG(amendment->name), ARG(amendment->name));
}

// `replaces:` says nothing outside amendments.
static void check_misplaced(Eval *eval, Diags *diags)
{
    const Model *model = eval->model;
    static const LabelKey labels[] = {LABEL_replaces, LABEL_repeals};
    for (size_t i = 0; i < model->clauses.count; i++) {
        const Clause *clause = model->clauses.items[i];
        for (size_t k = 0; k < 2 && clause->entity && !clause->amending; k++) {
            const Cell *cell = entity_cell(clause->entity, labels[k]);
            if (cell)
                DIAG(diags, replaces_outside, cell->span, ARG(clause->number));
        }
    }
}

// Amendments are the same in every version: those that are checked after the text that
// was opened have nothing to add.
static bool is_later(const Eval *eval)
{
    return version_of(eval->model) > 0 &&
           !scenario_find(eval->scenario, (Input){INPUT_DATE, 0});
}

void check_amendments(Eval *eval, Diags *diags)
{
    EntityList all = {0};
    AmendmentStanding own;
    check_misplaced(eval, diags);
    if (agreement_standing(eval->arena, eval->model, &own))
        check_approvals(eval, &own, diags);
    if (!eval->model->versions || is_later(eval))
        return;
    amendments_all(eval->arena, eval->model, &all);
    Standing *standings = ARENA_ARRAY(eval->arena, Standing, all.count + 1);
    for (size_t i = 0; i < all.count; i++) {
        const Model *before;
        standings[i] = standing_of(eval, all.items[i], &before);
        check_one(eval, &standings[i], before, diags);
        amendment_let_go(before);
        for (size_t k = 0; k < i; k++)
            check_pair(eval, &standings[k], &standings[i], diags);
    }
}
