#include "model/link.h"
#include "syntax/keywords.h"

// Requirements: a claim about figures, what each of several things must have, or what is
// asked of the agreement as a whole.

static bool is_aim(const Entity *entity)
{
    const Cell *strength = entity_cell(entity, LABEL_strength);
    return strength && strength->value && strength->value->kind == EXPR_WORD &&
           strength->value->word != WORD_must;
}

// Labels that say something of each of those that a requirement names.
static bool says_of_each(const Entity *entity)
{
    static const LabelKey labels[] = {LABEL_has,      LABEL_has_no,       LABEL_is,
                                      LABEL_quorum,   LABEL_connected_by, LABEL_aspect,
                                      LABEL_required, LABEL_by_hand};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (entity_cell(entity, labels[i]))
            return true;
    return false;
}

// Labels that ask something of the agreement as a whole; each is a requirement of its
// own.
static const LabelKey whole_labels[] = {LABEL_covers, LABEL_not_mentioned, LABEL_lasts,
                                        LABEL_notice};
enum { WHOLE_LABELS = sizeof whole_labels / sizeof *whole_labels };

// Nothing may stand before such a label: `each body` would not narrow it.
static void reject_whole(Link *link, const Entity *entity)
{
    for (size_t i = 0; i < WHOLE_LABELS; i++) {
        const Cell *cell = entity_cell(entity, whole_labels[i]);
        if (cell)
            DIAG0(link->diags, requirement_of_whole, cell->span);
    }
}

// Behind `must state:` stand words of labels.
static void check_labels(Link *link, const Entity *entity)
{
    const Cell *cell = entity_cell(entity, LABEL_required);
    for (const Expr *name = cell ? cell->value : NULL; name; name = name->next) {
        Text folded = text_fold(link->arena, name->text);
        if (name->kind == EXPR_TEXT &&
            !keyword_find(entity->agreement->language, KEYWORD_LABEL, folded))
            DIAG(link->diags, label_unknown_here, name->span, ARG(name->text));
    }
}

static void add_requirement(Link *link, const Entity *entity, Requirement requirement)
{
    requirement.should = is_aim(entity);
    requirement.clause = entity->clause;
    vec_push(link->arena, &link->model->requirements, requirement);
}

// A requirement that names nobody; false when it requires nothing either.
static bool lower_whole(Link *link, const Entity *entity)
{
    const Cell *by_hand = entity_cell(entity, LABEL_by_hand);
    bool any = by_hand != NULL;
    for (size_t i = 0; i < WHOLE_LABELS; i++) {
        const Cell *cell = entity_cell(entity, whole_labels[i]);
        any = any || cell;
        if (cell)
            add_requirement(link, entity, (Requirement){.cell = cell, .whole = cell});
    }
    if (by_hand)
        add_requirement(link, entity, (Requirement){.cell = by_hand, .by_hand = by_hand});
    return any;
}

static const Condition *quorum_of(Link *link, const Entity *entity)
{
    const Cell *cell = entity_cell(entity, LABEL_quorum);
    Condition *quorum = cell ? condition_of(link->arena, cell->value, cell) : NULL;
    if (quorum)
        quorum->act = ACT_PRESENT;
    return quorum;
}

void requirement_lower(Link *link, const Entity *entity)
{
    const Cell *cell = entity_cell(entity, LABEL_none);
    if (!cell || !cell->value) {
        if (!lower_whole(link, entity) && !entity->node->statement.bad)
            DIAG0(link->diags, empty_requirement, entity->span);
        return;
    }
    reject_whole(link, entity);
    check_labels(link, entity);
    if (cell->value->kind == EXPR_BAD)
        return;
    Requirement requirement = {.cell = cell, .quorum = quorum_of(link, entity)};
    if (entity_cell(entity, LABEL_aspect) && !entity_cell(entity, LABEL_held_by))
        DIAG0(link->diags, empty_requirement, entity_cell(entity, LABEL_aspect)->span);
    if (says_of_each(entity)) {
        requirement.whom = cell->value;
        requirement.by_hand = entity_cell(entity, LABEL_by_hand);
        add_requirement(link, entity, requirement);
        return;
    }
    if (cell->value->kind != EXPR_LIMIT && cell->value->kind != EXPR_AND &&
        cell->value->kind != EXPR_OR && cell->value->kind != EXPR_NOT) {
        DIAG0(link->diags, empty_requirement, cell->span);
        return;
    }
    requirement.claim = cell->value;
    add_requirement(link, entity, requirement);
}
