#include "model/amend.h"
#include "model/value_names.h"
#include "model/values.h"

// Conditions of decisions: a limit on a sum over those who did an act, joined by all of,
// any of, at least k of, unless.

// `3 members against`: heads, and what they did.
static void take_heads(Condition *condition, Act act)
{
    if (!condition->said)
        condition->counting = COUNT_HEADS;
    condition->said = true;
    condition->act = act;
}

// `of votes cast`: what is counted, and from what. `of the votes of the members present`
// counts votes: who is meant is said last.
static void take_counting(Condition *condition, Counting counting, WordKey base)
{
    bool whose = condition->said && condition->counting == COUNT_VOTES &&
                 counting == COUNT_HEADS && base != WORD_none;
    condition->counting = whose ? COUNT_VOTES : counting;
    condition->said = true;
    if (base != WORD_none)
        condition->base = base;
}

static void take_word(Condition *condition, WordKey word)
{
    switch (word) {
    case WORD_of_votes: take_counting(condition, COUNT_VOTES, WORD_none); break;
    case WORD_of_all_votes: take_counting(condition, COUNT_VOTES, WORD_all); break;
    case WORD_of_votes_present:
        take_counting(condition, COUNT_VOTES, WORD_present);
        break;
    case WORD_of_votes_cast: take_counting(condition, COUNT_VOTES, WORD_cast); break;
    case WORD_of_members: take_counting(condition, COUNT_HEADS, WORD_none); break;
    case WORD_of_all_members: take_counting(condition, COUNT_HEADS, WORD_all); break;
    case WORD_of_members_present:
        take_counting(condition, COUNT_HEADS, WORD_present);
        break;
    case WORD_of_members_cast: take_counting(condition, COUNT_HEADS, WORD_cast); break;
    case WORD_in_favour: condition->act = ACT_FOR; break;
    case WORD_opposed: condition->act = ACT_AGAINST; break;
    case WORD_not_in_favour: condition->act = ACT_NOT_FOR; break;
    case WORD_abstaining: condition->act = ACT_ABSTAIN; break;
    case WORD_being_present: condition->act = ACT_PRESENT; break;
    case WORD_signed_by: condition->act = ACT_SIGNED; break;
    case WORD_approved_by: condition->act = ACT_APPROVED; break;
    case WORD_members_for: take_heads(condition, ACT_FOR); break;
    case WORD_members_against: take_heads(condition, ACT_AGAINST); break;
    case WORD_members_not_for: take_heads(condition, ACT_NOT_FOR); break;
    case WORD_members_abstaining: take_heads(condition, ACT_ABSTAIN); break;
    case WORD_members_present: take_heads(condition, ACT_PRESENT); break;
    case WORD_members_alone: take_heads(condition, condition->act); break;
    case WORD_requested_by: condition->act = ACT_REQUESTED; break;
    default: break;
    }
}

// Whom a condition may count: a body, a set, a kind, a role or one alone.
static bool is_group(const Entity *entity)
{
    switch (entity->block) {
    case BLOCK_body:
    case BLOCK_set:
    case BLOCK_bloc:
    case BLOCK_kind:
    case BLOCK_party:
    case BLOCK_actor:
    case BLOCK_unit:
    case BLOCK_role: return true;
    default: return false;
    }
}

// The entity of a name, alone or after `each`; NULL when the value is none.
static const Entity *named_entity(const Expr *value)
{
    if (value->kind == EXPR_EACH)
        value = value->left;
    return value != NULL && value->kind == EXPR_ENTITY ? value->entity : NULL;
}

// `of population`, `of coast`, `of population of coast`.
static void take_of(Condition *condition, const Expr *of)
{
    const Entity *entity = named_entity(of);
    if (of->kind == EXPR_OF) {
        take_of(condition, of->left);
        take_of(condition, of->right);
    } else if (entity != NULL && is_group(entity)) {
        condition->group = entity;
        if (condition->measure == NULL)
            condition->counting = COUNT_HEADS;
    } else if (entity != NULL) {
        condition->counting = COUNT_MEASURE;
        condition->measure = entity;
    }
}

// Peels the measure words off a threshold: (((2/3) of members) in favour).
static void take_threshold(Condition *condition, const Expr *expr)
{
    if (expr->kind == EXPR_MEASURED) {
        take_threshold(condition, expr->left);
        take_word(condition, expr->word);
        // `of population of all members`: of all members their population.
        if (condition->measure)
            condition->counting = COUNT_MEASURE;
        return;
    }
    if (expr->kind == EXPR_OF &&
        (named_entity(expr->right) != NULL || expr->right->kind == EXPR_OF)) {
        // `of votes of coast`: what is counted stands before, and is kept.
        bool said = expr->left->kind == EXPR_MEASURED;
        if (said)
            take_threshold(condition, expr->left);
        Counting before = condition->counting;
        take_of(condition, expr->right);
        if (said && condition->measure == NULL)
            condition->counting = before;
        if (said)
            return;
        expr = expr->left;
    }
    condition->threshold = expr;
    bool heads = expr->kind == EXPR_QUANTITY && expr->quantity.unit == UNIT_PERSONS;
    if (heads)
        condition->counting = COUNT_HEADS;
}

static Condition *limit_condition(Arena *arena, const Expr *value, const Cell *cell)
{
    Condition *condition = ARENA_NEW(arena, Condition);
    condition->kind = CONDITION_LIMIT;
    condition->limit = value->limit;
    condition->cell = cell;
    condition->span = value->span;
    take_threshold(condition, value->right);
    return condition;
}

// `unanimous`, and of whom: `unanimous of members present`. NULL when it is none.
static Condition *unanimous_condition(Arena *arena, const Expr *value, const Cell *cell)
{
    const Expr *word = value;
    while (word->kind == EXPR_MEASURED)
        word = word->left;
    if (word->kind != EXPR_WORD || word->word != WORD_unanimous)
        return NULL;
    Condition *condition = ARENA_NEW(arena, Condition);
    condition->kind = CONDITION_UNANIMOUS;
    condition->cell = cell;
    condition->span = value->span;
    for (; value->kind == EXPR_MEASURED; value = value->left)
        take_word(condition, value->word);
    return condition;
}

// `koski in favour`, `coast not in favour`: all of those named did it.
static Condition *named_condition(Arena *arena, const Expr *value, const Cell *cell)
{
    const Expr *name = value;
    while (name->kind == EXPR_MEASURED)
        name = name->left;
    const Entity *entity = named_entity(name);
    if (entity == NULL || !is_group(entity))
        return NULL;
    Condition *condition = ARENA_NEW(arena, Condition);
    condition->kind = CONDITION_UNANIMOUS;
    condition->cell = cell;
    condition->span = value->span;
    for (; value->kind == EXPR_MEASURED; value = value->left)
        take_word(condition, value->word);
    condition->counting = COUNT_HEADS;
    condition->base = WORD_all;
    condition->group = entity;
    condition->named = true;
    return condition;
}

// `koski and salmi in favour`: the first is said to do what the second does.
static const Expr *with_act(Arena *arena, const Expr *side, const Expr *other)
{
    bool joined = side->kind == EXPR_AND || side->kind == EXPR_OR;
    if (!joined && named_entity(side) == NULL)
        return side;
    while (other->kind == EXPR_AND || other->kind == EXPR_OR)
        other = other->left;
    if (other->kind != EXPR_MEASURED)
        return side;
    Expr *with = ARENA_NEW(arena, Expr);
    *with = joined ? *side : *other;
    with->span = side->span;
    if (joined) {
        with->left = (Expr *)(uintptr_t)with_act(arena, side->left, other);
        with->right = (Expr *)(uintptr_t)with_act(arena, side->right, other);
    } else {
        with->left = (Expr *)(uintptr_t)side;
    }
    return with;
}

// A list of limits on one line holds when all of them do.
Condition *condition_of(Arena *arena, const Expr *value, const Cell *cell)
{
    if (!value)
        return NULL;
    if (value->kind == EXPR_LIMIT)
        return limit_condition(arena, value, cell);
    Condition *condition = unanimous_condition(arena, value, cell);
    if (condition != NULL)
        return condition;
    if (value->kind == EXPR_MEASURED)
        return named_condition(arena, value, cell);
    if (value->kind != EXPR_AND && value->kind != EXPR_OR)
        return NULL;
    condition = ARENA_NEW(arena, Condition);
    condition->cell = cell;
    condition->span = value->span;
    condition->kind = value->kind == EXPR_AND ? CONDITION_ALL : CONDITION_ANY;
    const Expr *sides[] = {value->left, value->right};
    for (int i = 0; i < 2; i++) {
        const Expr *side = with_act(arena, sides[i], value->right);
        Condition *part = condition_of(arena, side, cell);
        // `more than 1/2 of votes including koski`: koski in favour.
        if (!part && named_entity(side) && condition_of(arena, sides[1 - i], cell))
            part = named_condition(arena, side, cell);
        if (!part)
            return NULL;
        vec_push(arena, &condition->parts, part);
    }
    return condition;
}

static void take_base(Condition *condition, const Expr *base)
{
    if (!base || condition->base != WORD_none || condition->base_unclear)
        return;
    if (base->kind == EXPR_WORD)
        condition->base = base->word;
    else if (base->kind == EXPR_UNCLEAR)
        condition->base_unclear = base;
    for (size_t i = 0; i < condition->parts.count; i++)
        take_base(condition->parts.items[i], base);
}

// A row of a block of conditions: `at least 2/3 of members in favour;  base: present`.
static Condition *row_condition(Link *link, Entity *decision, const Node *row)
{
    Cell *cell = cell_new(link, decision, LABEL_none, row->span);
    cell->value = value_list(link, SLOT_CONDITION, row->statement.items);
    Condition *condition = condition_of(link->arena, cell->value, cell);
    const Node *base = node_slot_of(row, LABEL_base);
    if (condition && base)
        take_base(condition, value_list(link, SLOT_BASE, base->slot.items));
    if (!condition && cell->value && cell->value->kind != EXPR_BAD)
        DIAG(link->diags, wrong_type, row->span, ARG(span_text(row->span)),
             ARG_PHRASE(expected_condition));
    return condition;
}

static void take_parts(Link *link, Entity *decision, const Node *block, Condition *whole);

static Condition *block_condition(Link *link, Entity *decision, const Node *block)
{
    Condition *condition = ARENA_NEW(link->arena, Condition);
    condition->span = block->span;
    switch (block->statement.block) {
    case BLOCK_all_of: condition->kind = CONDITION_ALL; break;
    case BLOCK_any_of: condition->kind = CONDITION_ANY; break;
    case BLOCK_some_of: condition->kind = CONDITION_SOME; break;
    default: condition->kind = CONDITION_NOT; break;
    }
    if (condition->kind == CONDITION_SOME && block->statement.items &&
        block->statement.items->kind == NODE_NUMBER) {
        int64_t count = 0;
        if (rational_to_int(block->statement.items->number, &count) && count > 0)
            condition->count = (size_t)count;
    }
    Cell *cell = cell_new(link, decision, LABEL_none, block->span);
    condition->cell = cell;
    take_parts(link, decision, block, condition);
    if (condition->kind == CONDITION_SOME &&
        (condition->count == 0 || condition->count > condition->parts.count))
        DIAG(link->diags, some_of_too_many, block->span,
             ARG(text_format(link->arena, "%zu", condition->count)),
             ARG(text_format(link->arena, "%zu", condition->parts.count)));
    return condition;
}

static void take_parts(Link *link, Entity *decision, const Node *block, Condition *whole)
{
    for (const Node *node = block->statement.body; node; node = node->next) {
        Condition *part =
            node->statement.block == BLOCK_none
                ? (node->statement.items ? row_condition(link, decision, node) : NULL)
                : block_condition(link, decision, node);
        if (part)
            vec_push(link->arena, &whole->parts, part);
    }
    if (whole->parts.count == 0)
        DIAG(link->diags, empty_condition, block->span, ARG(span_text(block->span)));
}

static const Cell *single(const Entity *entity, LabelKey label)
{
    return entity_cell(entity, label);
}

// What stands in the place of a condition but is none: `koski and salmi` without an act.
static void report_unread(Link *link, const Cell *cell)
{
    const Expr *value = cell->value;
    if (value != NULL && (value->kind == EXPR_MEASURED || value->kind == EXPR_AND ||
                          value->kind == EXPR_OR))
        DIAG(link->diags, wrong_type, value->span, ARG(span_text(value->span)),
             ARG_PHRASE(expected_condition));
}

static void add_attempt(Link *link, Decision *view, const Cell *cell)
{
    Attempt attempt = {cell->label, cell, condition_of(link->arena, cell->value, cell)};
    if (!attempt.condition) {
        report_unread(link, cell);
        attempt.condition = ARENA_NEW(link->arena, Condition);
        attempt.condition->kind = CONDITION_NONE;
        attempt.condition->cell = cell;
        attempt.condition->span = cell->span;
    }
    if (view->base && view->base->value)
        take_base(attempt.condition, view->base->value);
    vec_push(link->arena, &view->attempts, attempt);
}

// The part of a decision that `statement` states. Blocks of conditions before the last
// amendment that states conditions hold no more.
static void take_blocks(Link *link, Entity *entity, Decision *view, const Node *statement,
                        bool unless_only, bool attempts_only)
{
    for (const Node *node = statement->statement.body; node; node = node->next) {
        BlockKey block = node->statement.block;
        if (block == BLOCK_unless && !attempts_only) {
            view->blocking = block_condition(link, entity, node);
        } else if (!unless_only && (block == BLOCK_all_of || block == BLOCK_any_of ||
                                    block == BLOCK_some_of)) {
            Condition *condition = block_condition(link, entity, node);
            if (view->base && view->base->value)
                take_base(condition, view->base->value);
            vec_push(link->arena, &view->attempts,
                     ((Attempt){LABEL_passes_if, condition->cell, condition}));
        }
    }
}

// Attempts stand in the order first, passes if, then; blocks of conditions in a body are
// a `passes if`.
static void take_attempts(Link *link, Entity *entity, Decision *view)
{
    static const LabelKey order[] = {LABEL_first, LABEL_passes_if, LABEL_then};
    for (size_t k = 0; k < 3; k++)
        for (size_t i = 0; i < entity->cells.count; i++)
            if (entity->cells.items[i]->label == order[k])
                add_attempt(link, view, entity->cells.items[i]);
    const Node *anew = amend_conditions(entity, false);
    const Node *unless_anew = amend_conditions(entity, true);
    take_blocks(link, entity, view, entity->node, anew, unless_anew);
    for (size_t i = 0; i < entity->also.count; i++) {
        const Node *statement = entity->also.items[i];
        anew = statement == anew ? NULL : anew;
        unless_anew = statement == unless_anew ? NULL : unless_anew;
        link->clause = entity->also_in.items[i];
        take_blocks(link, entity, view, statement, anew, unless_anew);
    }
    link->clause = entity->clause;
}

// Bodies whose vote a condition asks for may be named in ballots.
static void mark_groups(Link *link, const Condition *condition)
{
    if (condition == NULL)
        return;
    if (condition->named && condition->group->block == BLOCK_body)
        link->model->entities.items[condition->group->id]->votes = true;
    for (size_t i = 0; i < condition->parts.count; i++)
        mark_groups(link, condition->parts.items[i]);
}

void lower_decision(Link *link, Entity *entity)
{
    Decision *view = ARENA_NEW(link->arena, Decision);
    entity->view = view;
    view->entity = entity;
    link->agreement = entity->agreement;
    link->clause = entity->clause;
    const Node *name = entity->node->statement.name;
    if (!name)
        return;
    Text folded = text_fold(link->arena, name->name.text);
    const Entity *body = names_resolve(link->model->names, link->agreement, folded);
    if (!body || body->block != BLOCK_body) {
        if (body)
            DIAG(link->diags, not_a_body, name->span, ARG(name->name.text));
        else
            value_unknown(link, name, BLOCK_body);
        body = NULL;
    }
    view->body = body;
    const Cell *on = single(entity, LABEL_on);
    for (const Expr *value = on ? on->value : NULL; value; value = value->next)
        if (value->kind == EXPR_ENTITY)
            vec_push(link->arena, &view->matters, value->entity);
    view->goal = single(entity, LABEL_goal);
    view->votes = single(entity, LABEL_votes);
    view->base = single(entity, LABEL_base);
    view->tie = single(entity, LABEL_tie);
    view->veto = single(entity, LABEL_veto);
    view->barred = single(entity, LABEL_barred);
    view->abstentions = single(entity, LABEL_abstentions);
    view->absences = single(entity, LABEL_absences);
    view->quorum_cell = single(entity, LABEL_quorum);
    if (view->quorum_cell)
        view->quorum =
            condition_of(link->arena, view->quorum_cell->value, view->quorum_cell);
    if (view->quorum && view->quorum->act == ACT_FOR)
        view->quorum->act = ACT_PRESENT; // a quorum counts those present
    take_attempts(link, entity, view);
    for (size_t i = 0; i < view->attempts.count; i++)
        mark_groups(link, view->attempts.items[i].condition);
    mark_groups(link, view->blocking);
}
